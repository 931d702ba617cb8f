import { APP_FOLDER } from '../filesystem/app-folder.ts'
import { realPath } from '../filesystem.ts'
import { type Call, type NativeFunction, type NativeModule, native } from '../native.ts'
import { bool, none, originAbout, originFrom, str, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { guard } from '../operations/guard.ts'
import { iterate } from '../operations/iterate.ts'
import { resolve } from '../operations/lift.ts'
import { getItem } from '../operations/mapping.ts'
import * as posixpath from '../text/posixpath.ts'
import { environmentGet, homeFolder } from './environment.ts'
import { exists, isLink, question, size, timeOf } from './os-path-files.ts'
import { pathArgument, pathOf, pathText, withBytes } from './path-of.ts'

const POSIXPATH = { ...posixpath }

function textFunction(name: string, run: (path: string) => string): NativeFunction {
  return native(
    name,
    'path',
    (call) =>
      guard(call.vm, [call.arg('path')], ['str'], () =>
        str(run(pathArgument(call, 'path')), originFrom(call.vm, call.arg('path'))),
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
        run(pathArgument(call, 'path')).map((part) => str(part, origin)),
        origin,
      )
    },
    { returns: ['tuple'] },
  )
}

function relative(call: Call): PyObject {
  const start = call.optional('start')
  return guard(call.vm, [call.arg('path')], ['str'], () =>
    str(
      posixpath.relpath(
        pathArgument(call, 'path'),
        start === null || start.kind === 'none' ? APP_FOLDER : pathText(call, start),
        APP_FOLDER,
      ),
      originFrom(call.vm, call.arg('path'), start ?? undefined),
    ),
  )
}

function common(name: 'commonpath' | 'commonprefix'): NativeFunction {
  return native(name, 'paths', (call) => {
    const { items, rest } = iterate(call.vm, call.arg('paths'))
    const texts = items.map((item) => pathOf(call.vm, resolve(call.vm, item)))
    if (rest.length > 0 || texts.includes(null)) return unknownFrom(call.vm, items, { types: ['str'], causes: rest })
    return guard(call.vm, items, ['str'], () =>
      str(POSIXPATH[name](texts.flatMap((text) => text ?? [])), originFrom(call.vm, ...items)),
    )
  })
}

/** Users that the stack's base image has; the user that a dyno runs as has a name of its own. */
const USERS: ReadonlySet<string> = new Set(
  'root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats _apt nobody ubuntu'.split(
    ' ',
  ),
)

/** `~` by what HOME holds; what names a user that a dyno has not is left as it is. */
function expandUser(call: Call): PyObject {
  const text = pathArgument(call, 'path')
  const home = homeFolder(call.vm)
  const own = text.startsWith('~') ? getItem(call.vm, call.vm.environ, str('HOME')) : null
  const sources = own === null || own.kind === 'absent' ? [call.arg('path')] : [call.arg('path'), own]
  const user = /^~([^/]+)/.exec(text)?.[1]
  const isUnknown = user === undefined ? home === null && text.startsWith('~') : USERS.has(user)
  if (isUnknown) return unknownFrom(call.vm, sources, { types: ['str'] })
  return str(posixpath.expanduser(text, home) ?? text, originFrom(call.vm, ...sources))
}

/** `$name` and `${name}` by what the environment holds; null where one of them is not known. */
function expandVariables(call: Call): PyObject {
  const text = pathArgument(call, 'path')
  const sources: PyObject[] = [call.arg('path')]
  const expanded = posixpath.expandvars(text, (name) => {
    const value = environmentGet(call.vm, name, 'os.path.expandvars', none(), () => none())
    if (value.kind !== 'none') sources.push(value)
    return value.kind === 'str' ? value.value : undefined
  })
  return sources.some((source) => source.kind === 'unknown')
    ? unknownFrom(call.vm, sources, { types: ['str'] })
    : str(expanded, originFrom(call.vm, ...sources))
}

const FUNCTIONS = withBytes({
  join: native(
    'join',
    'path, /, *paths',
    (call) => {
      const parts = [call.arg('path'), ...call.rest]
      return guard(call.vm, parts, ['str'], () => {
        const [first = '', ...rest] = parts.map((part) => pathText(call, part))
        return str(posixpath.join(first, ...rest), originFrom(call.vm, ...parts))
      })
    },
    { returns: ['str'] },
  ),
  abspath: textFunction('abspath', (text) => posixpath.abspath(text, APP_FOLDER)),
  realpath: native(
    'realpath',
    'path, *, strict=',
    (call) =>
      str(
        realPath(call.vm, pathArgument(call, 'path')) ?? posixpath.abspath(pathArgument(call, 'path'), APP_FOLDER),
        originFrom(call.vm, call.arg('path')),
      ),
    { returns: ['str'] },
  ),
  normpath: textFunction('normpath', posixpath.normpath),
  normcase: textFunction('normcase', (text) => text),
  basename: textFunction('basename', posixpath.basename),
  dirname: textFunction('dirname', posixpath.dirname),
  expanduser: native('expanduser', 'path', expandUser, { returns: ['str'] }),
  expandvars: native('expandvars', 'path', expandVariables, { returns: ['str'] }),
  split: pairFunction('split', posixpath.split),
  splitext: pairFunction('splitext', posixpath.splitext),
  splitdrive: pairFunction('splitdrive', (text) => ['', text]),
  isabs: native(
    'isabs',
    'path',
    (call) => bool(pathArgument(call, 'path').startsWith('/'), originAbout(call.vm, call.arg('path'))),
    { returns: ['bool'] },
  ),
  relpath: native('relpath', 'path, start=', relative, { returns: ['str'] }),
  commonpath: common('commonpath'),
  commonprefix: common('commonprefix'),
  exists: question('exists', exists),
  lexists: question('lexists', exists),
  isfile: question('isfile', (state) =>
    state.kind === 'unknown' ? (state.of === 'directory' ? false : null) : state.kind === 'file',
  ),
  isdir: question('isdir', (state) => (state.kind === 'unknown' ? null : state.kind === 'directory')),
  islink: native('islink', 'path', isLink, { returns: ['bool'] }),
  ismount: question('ismount', (state) => (state.kind === 'unknown' || state.kind === 'directory' ? null : false)),
  getmtime: timeOf('getmtime'),
  getatime: timeOf('getatime'),
  getctime: timeOf('getctime'),
  samefile: native(
    'samefile',
    'path1, path2',
    (call) =>
      bool(
        realPath(call.vm, pathArgument(call, 'path1')) === realPath(call.vm, pathArgument(call, 'path2')),
        originAbout(call.vm, call.arg('path1'), call.arg('path2')),
      ),
    { returns: ['bool'] },
  ),
  getsize: native('getsize', 'path', size, { returns: ['int'] }),
})

/** `os.path`: on a dyno, `posixpath`. */
export const osPath: NativeModule = {
  name: 'os.path',
  attributes: {
    ...FUNCTIONS,
    sep: str('/'),
    pathsep: str(':'),
    extsep: str('.'),
    curdir: str('.'),
    pardir: str('..'),
    altsep: () => ({ kind: 'none', origin: { location: null, configVars: [], marks: [] } }),
    defpath: str('/bin:/usr/bin'),
    devnull: str('/dev/null'),
  },
  others: ['sameopenfile', 'samestat', 'supports_unicode_filenames', 'genericpath', 'os', 'stat', 'sys'],
}
