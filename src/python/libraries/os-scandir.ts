import { ANY } from '../accepts-any.ts'
import type { FileState } from '../filesystem.ts'
import { linkTarget, listFolder, maybe, realPath, withFile } from '../filesystem.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { bool, instance, none, originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { getAttribute } from '../operations/attributes.ts'
import { createClass } from '../types/native-class.ts'
import { fileError, mayFail } from './os-errors.ts'
import { statResult } from './os-stat.ts'
import { inFolder } from './os-walk.ts'
import { pathObject, pathOf } from './path-of.ts'
import { varying } from './support.ts'
import { unordered } from './unordered.ts'

/** What an entry keeps: its path, made absolute by the working directory. */
interface EntryData {
  readonly kind: 'entry'
  readonly path: string
}

const isEntry = (data: unknown): data is EntryData =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'entry'

function pathOfEntry(call: Call): string {
  const self = call.arg('self')
  return self.kind === 'instance' && isEntry(self.data) ? self.data.path : ''
}

const isLink = (vm: Interpreter, path: string): boolean => {
  const slash = path.lastIndexOf('/')
  const folder = realPath(vm, path.slice(0, Math.max(slash, 0)) || (slash === 0 ? '/' : '.'))
  return folder !== null && linkTarget(vm, inFolder(folder, path.slice(slash + 1))) !== null
}

/** A question about what an entry is; links are followed unless the caller says otherwise. */
const question = (name: string, kind: FileState['kind']): NativeFunction =>
  native(name, 'self, *, follow_symlinks=', (call) => {
    const path = pathOfEntry(call)
    const follows = call.optional('follow_symlinks')
    if (follows?.kind === 'bool' && !follows.value && isLink(call.vm, path)) return bool(false)
    return withFile(call.vm, path, (state) =>
      state.kind === 'unknown'
        ? unknown(call.vm, { causes: [state.cause], types: ['bool'] })
        : bool(state.kind === kind),
    )
  })

const ENTRY = createClass({
  name: 'DirEntry',
  module: 'posix',
  methods: [
    question('is_dir', 'directory'),
    question('is_file', 'file'),
    native('is_symlink', 'self', (call) => bool(isLink(call.vm, pathOfEntry(call)))),
    native('is_junction', 'self', () => bool(false)),
    native('inode', 'self', (call) => varying(call.vm, 'os.stat', ['int'], true)),
    native('stat', 'self, *, follow_symlinks=', (call) =>
      withFile(call.vm, pathOfEntry(call), (state) => statResult(call.vm, state)),
    ),
    native('__fspath__', 'self, /', (call) => getAttribute(call.vm, call.arg('self'), 'path')),
    native('__repr__', 'self, /', (call) => {
      const path = pathOfEntry(call)
      return str(`<DirEntry '${path.slice(path.lastIndexOf('/') + 1)}'>`, originFrom(call.vm, call.arg('self')))
    }),
  ],
})

const SCANDIR = createClass({
  name: 'ScandirIterator',
  module: 'posix',
  methods: [
    native('__enter__', 'self, /', (call) => call.arg('self'), ANY),
    native('__exit__', 'self, *args', () => none(), ANY),
    native('close', 'self', () => none(), ANY),
  ],
})

function scandir(call: Call): PyObject {
  const { vm } = call
  const given = call.optional('path')
  const folder = given === null || given.kind === 'none' ? '.' : pathOf(vm, given)
  if (folder === null || given === null) return scanned(call, folder ?? '', given ?? str('.'))
  return scanned(call, folder, given)
}

function scanned(call: Call, folder: string, given: PyObject): PyObject {
  const { vm } = call
  const shown = pathObject(given)
  return withFile(vm, folder, (state, real) => {
    if (state.kind === 'missing') throw fileError(vm, 'ENOENT', shown)
    if (state.kind === 'file' || state.kind === 'not-a-directory') throw fileError(vm, 'ENOTDIR', shown)
    if (state.kind === 'unknown') {
      mayFail(vm, 'ENOENT', shown)
      return unknownFrom(vm, [given], { causes: [state.cause] })
    }
    const origin = originFrom(vm, given)
    const { names, rest } = listFolder(vm, real)
    const slots = names.map(({ name, isCertain }) => {
      const path = inFolder(folder, name)
      const attributes = new Map<string, PyObject>([
        ['name', str(name, origin)],
        ['path', str(path, origin)],
      ])
      const entry = instance(vm, ENTRY, origin, { attributes, data: { kind: 'entry', path } satisfies EntryData })
      return isCertain ? entry : maybe(vm, entry)
    })
    return instance(vm, SCANDIR, origin, { payload: unordered(vm, 'posix.ScandirIterator', slots, rest) })
  })
}

/** `os.scandir(path)`: what a folder holds, in the order of the file system, which nobody knows. */
export const SCAN: NativeFunction = native('scandir', 'path=', scandir)
