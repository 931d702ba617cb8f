import { ANY } from '../../accepts-any.ts'
import { APP_FOLDER } from '../../filesystem/app-folder.ts'
import { type FileState, linkTarget, putFile, putFolder, realPath, removePath, withFile } from '../../filesystem.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import { bool, none, originAbout, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { dirname, expanduser, join } from '../../text/posixpath.ts'
import { parsePath } from '../../text/pure-path.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { homeFolder } from '../environment.ts'
import { openPath, parseMode } from '../io/open.ts'
import { fileError, mayFail } from '../os-errors.ts'
import { statResult } from '../os-stat.ts'
import { pathOf } from '../path-of.ts'
import { flag, optionalText, text, varying } from '../support.ts'
import { contentOf, mkdir, readText, touch, unlink, writeBytes, writeText } from './contents.ts'
import { partOf, pathLike, pathOfClass, selfPath, selfText } from './path-object.ts'
import { constructPath, PURE_PATH, PURE_POSIX_PATH } from './pure.ts'
import { found, iterate } from './search.ts'

/** A question about what stands at the path: `null` of the table is "not known". */
function question(name: string, answer: (state: FileState) => boolean | null): NativeFunction {
  return native(
    name,
    'self, /, *, follow_symlinks=',
    (call) => {
      const origin = originAbout(call.vm, call.arg('self'))
      return withFile(call.vm, selfText(call), (state) => {
        const known = answer(state)
        if (known !== null) return bool(known, origin)
        return unknown(call.vm, { causes: state.kind === 'unknown' ? [state.cause] : [], types: ['bool'], origin })
      })
    },
    { returns: ['bool'] },
  )
}

const isUnknown = (state: FileState): boolean => state.kind === 'unknown'

function homeOf(call: Call): PyObject {
  const expanded = expanduser(selfText(call), homeFolder(call.vm))
  if (!selfText(call).startsWith('~')) return call.arg('self')
  if (expanded === null || expanded.startsWith('~'))
    return unknownFrom(call.vm, [call.arg('self')], {
      types: ['PosixPath'],
      truth: true,
      causes: [{ kind: 'call', callee: 'Path.expanduser', location: call.location }],
    })
  return pathLike(call, parsePath(expanded))
}

function resolved(call: Call): PyObject {
  const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
  const real = realPath(call.vm, selfText(call))
  if (real === null) throw raise(call.vm, 'RuntimeError', `Symlink loop from ${selfText(call)}`)
  if (!flag(call, 'strict', false)) return pathLike(call, parsePath(real))
  return withFile(call.vm, real, (state) => {
    if (state.kind === 'missing') throw fileError(call.vm, 'ENOENT', shown)
    if (state.kind === 'not-a-directory') throw fileError(call.vm, 'ENOTDIR', shown)
    if (state.kind === 'unknown') mayFail(call.vm, 'ENOENT', shown)
    return pathLike(call, parsePath(real))
  })
}

function rename(call: Call): PyObject {
  const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
  const target = partOf(call.vm, call.arg('target'))
  return withFile(call.vm, selfText(call), (state, real) => {
    if (state.kind === 'missing') throw fileError(call.vm, 'ENOENT', shown)
    if (state.kind === 'unknown') mayFail(call.vm, 'ENOENT', shown)
    const made = pathLike(call, target, call.arg('target'))
    const to = realPath(call.vm, pathOf(call.vm, made) ?? '')
    if (to !== null && state.kind === 'file') putFile(call.vm, to, state.content)
    else if (to !== null) putFolder(call.vm, to)
    removePath(call.vm, real)
    return made
  })
}

/** What tells of a file what differs from dyno to dyno. */
function factOf(name: string, tell: (call: Call, state: FileState) => PyObject): NativeFunction {
  return native(name, 'self, /, *args, **kwargs', (call) => {
    const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
    return withFile(call.vm, selfText(call), (state) => {
      if (state.kind === 'missing') throw fileError(call.vm, 'ENOENT', shown)
      if (state.kind === 'not-a-directory') throw fileError(call.vm, 'ENOTDIR', shown)
      if (state.kind === 'unknown') mayFail(call.vm, 'ENOENT', shown)
      return tell(call, state)
    })
  })
}

const status = (call: Call, state: FileState): PyObject => statResult(call.vm, state)

const METHODS: readonly NativeFunction[] = [
  question('exists', (state) => (isUnknown(state) ? null : state.kind === 'file' || state.kind === 'directory')),
  question('is_file', (state) =>
    state.kind === 'unknown' && state.of === 'directory' ? false : isUnknown(state) ? null : state.kind === 'file',
  ),
  question('is_dir', (state) => (isUnknown(state) ? null : state.kind === 'directory')),
  native(
    'is_symlink',
    'self, /',
    (call) => {
      const path = selfText(call)
      const folder = realPath(call.vm, dirname(path.startsWith('/') ? path : join(APP_FOLDER, path)))
      const name = selfPath(call).names.at(-1) ?? ''
      return bool(
        folder !== null && linkTarget(call.vm, folder === '/' ? `/${name}` : `${folder}/${name}`) !== null,
        originAbout(call.vm, call.arg('self')),
      )
    },
    { returns: ['bool'] },
  ),
  ...['is_mount', 'is_socket', 'is_fifo', 'is_block_device', 'is_char_device', 'is_junction'].map((name) =>
    question(name, (state) => (isUnknown(state) ? null : false)),
  ),
  native('absolute', 'self, /', (call) => pathLike(call, parsePath(join(APP_FOLDER, selfText(call))))),
  native('resolve', 'self, strict=', resolved),
  native('expanduser', 'self, /', homeOf),
  native('read_text', 'self, encoding=, errors=, newline@13=', readText, { returns: ['str'] }),
  native('read_bytes', 'self, /', contentOf, { returns: ['bytes'] }),
  native('write_text', 'self, data, encoding=, errors=, newline@13=', writeText, ANY),
  native('write_bytes', 'self, data', writeBytes, ANY),
  native('open', 'self, mode=, buffering=, encoding=, errors=, newline@13=', (call) => {
    const [encoding, errors, newline] = ['encoding', 'errors', 'newline'].map((name) => optionalText(call, name))
    const mode = parseMode(call.vm, optionalText(call, 'mode') ?? 'r')
    return openPath(call.vm, call.arg('self'), selfText(call), {
      mode,
      encoding: encoding ?? null,
      errors: errors ?? null,
      newline: newline ?? null,
    })
  }),
  native('iterdir', 'self, /', iterate),
  native('glob', 'self, pattern, /, *, case_sensitive@12=, recurse_symlinks@13=', (call) =>
    found(call, pathOf(call.vm, call.arg('pattern')) ?? text(call, 'pattern'), false),
  ),
  native('rglob', 'self, pattern, /, *, case_sensitive@12=, recurse_symlinks@13=', (call) =>
    found(call, pathOf(call.vm, call.arg('pattern')) ?? text(call, 'pattern'), true),
  ),
  native('mkdir', 'self, mode=, parents=, exist_ok=', mkdir),
  native('touch', 'self, mode=, exist_ok=', touch),
  native('unlink', 'self, missing_ok=', unlink),
  native('rmdir', 'self, /', (call) => {
    const real = realPath(call.vm, selfText(call))
    if (real !== null) removePath(call.vm, real)
    return none()
  }),
  native('rename', 'self, target, /', rename, { returns: ['PosixPath'] }),
  native('replace', 'self, target, /', rename, { returns: ['PosixPath'] }),
  native('chmod', 'self, mode, *, follow_symlinks=', () => none()),
  native(
    'samefile',
    'self, other_path, /',
    (call) => {
      const other = pathOf(call.vm, call.arg('other_path')) ?? ''
      return bool(
        realPath(call.vm, selfText(call)) === realPath(call.vm, other),
        originAbout(call.vm, call.arg('self'), call.arg('other_path')),
      )
    },
    { returns: ['bool'] },
  ),
  factOf('stat', status),
  factOf('lstat', status),
  factOf('owner', (call) => varying(call.vm, 'Path.owner', ['str'])),
  factOf('group', (call) => varying(call.vm, 'Path.group', ['str'])),
  native('__enter__', 'self, /', (call) => call.arg('self')),
  native('__exit__', 'self, *args', () => none(), ANY),
  native('readlink', 'self, /', (call) => {
    const target = linkTarget(call.vm, selfText(call))
    if (target === null) throw fileError(call.vm, 'EINVAL', str(selfText(call), originFrom(call.vm, call.arg('self'))))
    return pathLike(call, parsePath(target))
  }),
  native('walk', 'self, *args, **kwargs', (call) =>
    unknownFrom(call.vm, [call.arg('self')], {
      causes: [{ kind: 'call', callee: 'Path.walk', location: call.location }],
    }),
  ),
]

const CLASS_METHODS: readonly NativeFunction[] = (['cwd', 'home'] as const).map((name) =>
  native(name, 'cls, /', (call) => {
    const cls = call.arg('cls')
    const folder = name === 'cwd' ? APP_FOLDER : homeFolder(call.vm)
    return folder === null
      ? unknownFrom(call.vm, [cls], { types: ['PosixPath'], truth: true })
      : pathOfClass(call.vm, cls.kind === 'class' && !cls.isNative ? cls : POSIX_PATH, parsePath(folder))
  }),
)

export const PATH: ClassObject = createClass({
  name: 'Path',
  module: 'pathlib',
  bases: [PURE_PATH],
  methods: METHODS,
  classMethods: CLASS_METHODS,
  construct: constructPath(() => POSIX_PATH),
})
export const POSIX_PATH: ClassObject = createClass({
  name: 'PosixPath',
  module: 'pathlib',
  bases: [PATH, PURE_POSIX_PATH],
})
export const PURE_WINDOWS_PATH: ClassObject = createClass({
  name: 'PureWindowsPath',
  module: 'pathlib',
  bases: [PURE_PATH],
})
export const WINDOWS_PATH: ClassObject = createClass({ name: 'WindowsPath', module: 'pathlib', bases: [PATH] })
