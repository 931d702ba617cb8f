import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { bool, bytes, list, NOT_IMPLEMENTED, originAbout, originFrom, str, tuple } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { guard } from '../../operations/guard.ts'
import { encode } from '../../text/bytes/codecs.ts'
import type { PurePath } from '../../text/pure-path.ts'
import * as pure from '../../text/pure-path.ts'
import { reprStr } from '../../text/repr.ts'
import { quoteBytes } from '../../text/url/quote.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { isPathData, pathOf } from '../path-of.ts'
import { flag, text, varying } from '../support.ts'
import { joinParts, pathLike, pathOfClass, selfPath, selfText } from './path-object.ts'

function asText(call: Call, value: string): PyObject {
  return str(value, originFrom(call.vm, call.arg('self')))
}

const property = (name: string, run: (call: Call) => PyObject): NativeFunction => native(name, 'self', run)
const textProperty = (name: string, run: (path: PurePath) => string): NativeFunction =>
  property(name, (call) => asText(call, run(selfPath(call))))
const textMethod = (name: string, run: (text: string) => string): NativeFunction =>
  native(name, 'self, /', (call) => asText(call, run(selfText(call))))

/** A method that makes another path of this one and one text. */
function changed(name: string, parameter: string, run: (path: PurePath, argument: string) => PurePath): NativeFunction {
  return native(
    name,
    `self, ${parameter}`,
    (call) => {
      const sources = [call.arg('self'), call.arg(parameter)]
      return guard(call.vm, sources, ['PosixPath'], () =>
        pathLike(call, run(selfPath(call), text(call, parameter)), call.arg(parameter)),
      )
    },
    { returns: ['PosixPath'] },
  )
}

/** The path that several arguments make. */
function others(call: Call, first: PyObject): PurePath {
  return joinParts(call.vm, { root: '', names: [] }, [first, ...call.rest])
}

/** `relative_to(..., walk_up=True)` of Python 3.12: with `..` for each step up. */
function relative(call: Call): PyObject {
  const [path, other] = [selfPath(call), others(call, call.arg('other'))]
  const sources = [call.arg('self'), call.arg('other'), ...call.rest]
  return guard(call.vm, sources, ['PosixPath'], () => {
    let base = other
    let up = 0
    while (
      flag(call, 'walk_up', false) &&
      !pure.isRelativeTo(path, base) &&
      base.names.length > 0 &&
      base.root === path.root
    ) {
      if (base.names.at(-1) === '..')
        throw raise(call.vm, 'ValueError', `'..' segment in ${reprStr(pure.pathText(other))} cannot be walked`)
      base = pure.parent(base)
      up += 1
    }
    const rest = pure.relativeTo(path, base)
    return pathLike(call, { root: '', names: [...Array.from({ length: up }, () => '..'), ...rest.names] }, ...sources)
  })
}

function divided(call: Call, isReflected: boolean): PyObject {
  const other = call.arg('other')
  const text = pathOf(call.vm, other)
  if (text === null) return NOT_IMPLEMENTED
  const [own, given] = [selfPath(call), pure.parsePath(text)]
  return pathLike(call, isReflected ? pure.joinPaths(given, own) : pure.joinPaths(own, given), other)
}

const COMPARISONS = {
  __lt__: (order: number) => order < 0,
  __le__: (order: number) => order <= 0,
  __gt__: (order: number) => order > 0,
  __ge__: (order: number) => order >= 0,
} as const

function comparison(name: string, test: (order: number) => boolean): NativeFunction {
  return native(
    name,
    'self, other, /',
    (call) => {
      const other = call.arg('other')
      if (other.kind !== 'instance' || !isPathData(other.data)) return NOT_IMPLEMENTED
      const order = pure.comparePaths(selfPath(call), pure.parsePath(other.data.path))
      return bool(test(order), originAbout(call.vm, call.arg('self'), other))
    },
    { returns: ['bool'] },
  )
}

function asUri(call: Call): PyObject {
  const path = selfText(call)
  if (!path.startsWith('/')) throw raise(call.vm, 'ValueError', "relative path can't be expressed as a file URI")
  return guard(call.vm, [call.arg('self')], ['str'], () => asText(call, `file://${quoteBytes(encode(path))}`))
}

const METHODS: readonly NativeFunction[] = [
  native('__truediv__', 'self, other, /', (call) => divided(call, false), { returns: ['PosixPath'] }),
  native('__rtruediv__', 'self, other, /', (call) => divided(call, true), { returns: ['PosixPath'] }),
  native(
    'joinpath',
    'self, /, *pathsegments',
    (call) => pathLike(call, joinParts(call.vm, selfPath(call), call.rest), ...call.rest),
    { returns: ['PosixPath'] },
  ),
  native(
    'with_segments',
    'self, /, *pathsegments',
    (call) => pathLike(call, joinParts(call.vm, { root: '', names: [] }, call.rest), ...call.rest),
    { returns: ['PosixPath'] },
  ),
  changed('with_name', 'name', pure.withName),
  changed('with_stem', 'stem', pure.withStem),
  changed('with_suffix', 'suffix', pure.withSuffix),
  native('relative_to', 'self, other, /, *others, walk_up@12=', relative, { returns: ['PosixPath'] }),
  native(
    'is_relative_to',
    'self, other, /, *others',
    (call) => {
      const other = others(call, call.arg('other'))
      return bool(
        pure.isRelativeTo(selfPath(call), other),
        originAbout(call.vm, call.arg('self'), call.arg('other'), ...call.rest),
      )
    },
    { returns: ['bool'] },
  ),
  native('is_absolute', 'self, /', (call) => bool(selfPath(call).root !== '', originAbout(call.vm, call.arg('self')))),
  native('is_reserved', 'self, /', (call) => bool(false, originAbout(call.vm, call.arg('self')))),
  native(
    'match',
    'self, path_pattern, /, *, case_sensitive@12=',
    (call) => {
      const pattern = pathOf(call.vm, call.arg('path_pattern')) ?? text(call, 'path_pattern')
      return guard(call.vm, [], ['bool'], () =>
        bool(pure.matches(selfPath(call), pattern), originAbout(call.vm, call.arg('self'), call.arg('path_pattern'))),
      )
    },
    { returns: ['bool'] },
  ),
  native('as_uri', 'self, /', asUri),
  textMethod('as_posix', (path) => path),
  textMethod('__str__', (path) => path),
  textMethod('__fspath__', (path) => path),
  native('__bytes__', 'self, /', (call) => bytes(encode(selfText(call)), originFrom(call.vm, call.arg('self')))),
  native('__repr__', 'self, /', (call) => {
    const self = call.arg('self')
    return asText(call, `${self.kind === 'instance' ? self.cls.name : ''}(${reprStr(selfText(call))})`)
  }),
  native(
    '__eq__',
    'self, other, /',
    (call) => {
      const other = call.arg('other')
      if (other.kind !== 'instance' || !isPathData(other.data)) return NOT_IMPLEMENTED
      return bool(selfText(call) === other.data.path, originAbout(call.vm, call.arg('self'), other))
    },
    { returns: ['bool'] },
  ),
  ...Object.entries(COMPARISONS).map(([name, test]) => comparison(name, test)),
  native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
]

const PROPERTIES: readonly NativeFunction[] = [
  property('parts', (call) => {
    const origin = originFrom(call.vm, call.arg('self'))
    return tuple(
      pure.parts(selfPath(call)).map((part) => str(part, origin)),
      origin,
    )
  }),
  property('parent', (call) => pathLike(call, pure.parent(selfPath(call)))),
  // CPython has a sequence type of its own for it; it indexes, slices and iterates as a tuple does.
  property('parents', (call) =>
    tuple(
      pure.parents(selfPath(call)).map((path) => pathLike(call, path)),
      originFrom(call.vm, call.arg('self')),
    ),
  ),
  textProperty('name', pure.name),
  textProperty('stem', pure.stem),
  textProperty('suffix', pure.suffix),
  property('suffixes', (call) => {
    const origin = originFrom(call.vm, call.arg('self'))
    return list(
      call.vm,
      pure.suffixes(selfPath(call)).map((one) => str(one, origin)),
      origin,
    )
  }),
  textProperty('root', ({ root }) => root),
  textProperty('anchor', ({ root }) => root),
  property('drive', (call) => str('', originFrom(call.vm, call.arg('self')))),
]

/** `Path(...)` makes a `PosixPath`: on a dyno nothing else can be. */
function construct(name: string, concrete: () => ClassObject): NativeFunction {
  return native(
    name,
    'cls, /, *args, **kwargs',
    (call) => {
      const cls = call.arg('cls')
      if (cls.kind !== 'class') throw raise(call.vm, 'TypeError', 'cls must be a class')
      if (cls.name === 'WindowsPath' && cls.module === 'pathlib')
        throw raise(call.vm, 'NotImplementedError', "cannot instantiate 'WindowsPath' on your system")
      const made = cls.isNative && (cls.name === 'Path' || cls.name === 'PurePath') ? concrete() : cls
      return pathOfClass(call.vm, made, joinParts(call.vm, { root: '', names: [] }, call.rest), ...call.rest)
    },
    { returns: ['PosixPath'] },
  )
}

export const PURE_PATH: ClassObject = createClass({
  name: 'PurePath',
  module: 'pathlib',
  methods: METHODS,
  properties: PROPERTIES,
  construct: construct('PurePath', () => PURE_POSIX_PATH),
})
export const PURE_POSIX_PATH: ClassObject = createClass({
  name: 'PurePosixPath',
  module: 'pathlib',
  bases: [PURE_PATH],
})

/** What makes `Path` objects: CONCRETE is `PosixPath`. */
export const constructPath = (concrete: () => ClassObject): NativeFunction => construct('Path', concrete)
