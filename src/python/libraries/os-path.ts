import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, int, originAbout, originFrom, str, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { APP_ROOT, dynoEntry, pathOf } from '../operations/dyno-files.ts'
import { osError } from '../operations/files.ts'
import { guard } from '../operations/guard.ts'
import { iterate } from '../operations/iterate.ts'
import { resolve } from '../operations/lift.ts'
import { typeName } from '../operations/types.ts'
import * as posixpath from '../text/posixpath.ts'
import { raise } from '../types/exceptions.ts'

const POSIXPATH = { ...posixpath }

/** The text of a path argument. @throws Raise TypeError */
function path(call: Call, name: string): string {
  return textOf(call, call.arg(name))
}

function textOf(call: Call, object: PyObject): string {
  const text = pathOf(object)
  if (text === null)
    throw raise(call.vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${typeName(object)}`)
  return text
}

function textFunction(name: string, run: (path: string) => string): NativeFunction {
  return native(
    name,
    'path',
    (call) =>
      guard(call.vm, [call.arg('path')], ['str'], () =>
        str(run(path(call, 'path')), originFrom(call.vm, call.arg('path'))),
      ),
    { returns: ['str'] },
  )
}

function pairFunction(name: string, run: (path: string) => [string, string]): NativeFunction {
  return native(
    name,
    'path',
    (call) => {
      const origin = originFrom(call.vm, call.arg('path'))
      return tuple(
        run(path(call, 'path')).map((part) => str(part, origin)),
        origin,
      )
    },
    { returns: ['tuple'] },
  )
}

/** A question about what stands at a path of the dyno. */
function question(name: string, answer: (kind: 'file' | 'directory' | 'absent') => boolean): NativeFunction {
  return native(
    name,
    'path',
    (call) => {
      const entry = dynoEntry(call.vm, path(call, 'path'))
      const origin = originAbout(call.vm, call.arg('path'))
      if (entry.kind !== 'unknown') return bool(answer(entry.kind), origin)
      return unknownFrom(call.vm, [call.arg('path')], {
        types: ['bool'],
        origin,
        causes: [{ kind: 'construct', what: entry.why, location: call.location }],
      })
    },
    { returns: ['bool'] },
  )
}

function relative(call: Call): PyObject {
  const start = call.optional('start')
  return guard(call.vm, [call.arg('path')], ['str'], () =>
    str(
      posixpath.relpath(
        path(call, 'path'),
        start === null || start.kind === 'none' ? APP_ROOT : textOf(call, start),
        APP_ROOT,
      ),
      originFrom(call.vm, call.arg('path'), start ?? undefined),
    ),
  )
}

function common(name: 'commonpath' | 'commonprefix'): NativeFunction {
  return native(name, 'paths', (call) => {
    const { items, rest } = iterate(call.vm, call.arg('paths'))
    const texts = items.map((item) => pathOf(resolve(call.vm, item)))
    if (rest.length > 0 || texts.includes(null)) return unknownFrom(call.vm, items, { types: ['str'], causes: rest })
    return guard(call.vm, items, ['str'], () =>
      str(POSIXPATH[name](texts.flatMap((text) => text ?? [])), originFrom(call.vm, ...items)),
    )
  })
}

function size(call: Call): PyObject {
  const entry = dynoEntry(call.vm, path(call, 'path'))
  if (entry.kind === 'absent') throw osError(call.vm, 'FileNotFoundError', call.arg('path'))
  if (entry.kind === 'file') return int(call.vm.input.snapshot.entry(entry.path)?.size ?? 0)
  return unknownFrom(call.vm, [call.arg('path')], { types: ['int'] })
}

/** `os.path`: on a dyno, `posixpath`. */
export const osPath: NativeModule = {
  name: 'os.path',
  attributes: {
    join: native(
      'join',
      'path, /, *paths',
      (call) => {
        const parts = [call.arg('path'), ...call.rest]
        return guard(call.vm, parts, ['str'], () => {
          const [first = '', ...rest] = parts.map((part) => textOf(call, part))
          return str(posixpath.join(first, ...rest), originFrom(call.vm, ...parts))
        })
      },
      { returns: ['str'] },
    ),
    abspath: textFunction('abspath', (text) => posixpath.abspath(text, APP_ROOT)),
    // A dyno's files are the commit's: a symbolic link in it is rare, and its target is in the commit.
    realpath: native(
      'realpath',
      'path, *, strict=',
      (call) => str(posixpath.abspath(path(call, 'path'), APP_ROOT), originFrom(call.vm, call.arg('path'))),
      { returns: ['str'] },
    ),
    normpath: textFunction('normpath', posixpath.normpath),
    normcase: textFunction('normcase', (text) => text),
    basename: textFunction('basename', posixpath.basename),
    dirname: textFunction('dirname', posixpath.dirname),
    expanduser: textFunction('expanduser', (text) => posixpath.expanduser(text, APP_ROOT) ?? text),
    expandvars: native(
      'expandvars',
      'path',
      (call) => {
        const text = path(call, 'path')
        return text.includes('$')
          ? unknownFrom(call.vm, [call.arg('path')], {
              types: ['str'],
              causes: [{ kind: 'call', callee: 'os.path.expandvars', location: call.location }],
            })
          : str(text, originFrom(call.vm, call.arg('path')))
      },
      { returns: ['str'] },
    ),
    split: pairFunction('split', posixpath.split),
    splitext: pairFunction('splitext', posixpath.splitext),
    splitdrive: pairFunction('splitdrive', (text) => ['', text]),
    isabs: native(
      'isabs',
      'path',
      (call) => bool(path(call, 'path').startsWith('/'), originAbout(call.vm, call.arg('path'))),
      { returns: ['bool'] },
    ),
    relpath: native('relpath', 'path, start=', relative, { returns: ['str'] }),
    commonpath: common('commonpath'),
    commonprefix: common('commonprefix'),
    exists: question('exists', (kind) => kind !== 'absent'),
    lexists: question('lexists', (kind) => kind !== 'absent'),
    isfile: question('isfile', (kind) => kind === 'file'),
    isdir: question('isdir', (kind) => kind === 'directory'),
    islink: question('islink', () => false),
    ismount: question('ismount', () => false),
    getsize: native('getsize', 'path', size, { returns: ['int'] }),
    sep: str('/'),
    pathsep: str(':'),
    extsep: str('.'),
    curdir: str('.'),
    pardir: str('..'),
    altsep: () => ({ kind: 'none', origin: { location: null, configVars: [], marks: [] } }),
    defpath: str('/bin:/usr/bin'),
    devnull: str('/dev/null'),
  },
  others: [
    'getmtime',
    'getatime',
    'getctime',
    'samefile',
    'sameopenfile',
    'samestat',
    'supports_unicode_filenames',
    'genericpath',
    'os',
    'stat',
    'sys',
  ],
}
