import type { Raise } from '../../machine/escape.ts'
import { mayRaise } from '../../machine/fork.ts'
import type { Call, LibraryProgram, PyObject } from '../../native.ts'
import {
  bool,
  float,
  int,
  lift,
  list,
  native,
  none,
  originFrom,
  raise,
  raiseOf,
  str,
  unknownFrom,
} from '../../native.ts'
import { hashKey } from '../../objects/hash.ts'
import { dict } from '../../objects/make.ts'
import type { Entry, Origin } from '../../objects/object.ts'
import { payloadOf } from '../../operations/types.ts'
import { decode } from '../../text/bytes/codecs.ts'
import { attempt, type Failure } from '../../text/outcome.ts'
import { loadYaml, type YamlNode } from '../../text/yaml/load.ts'
import type { YamlScalar } from '../../text/yaml/scalars.ts'
import { dateObject, dateTimeObject } from '../datetime/moment.ts'
import { ANY, BEFORE } from './support.ts'

interface Construction {
  readonly call: Call
  readonly source: PyObject
  readonly origin: Origin
  /** What the nodes are made into: aliases are the same object. */
  readonly made: Map<YamlNode, PyObject>
}

/** `_load(text, many, /, *errors)`: the one document, or with `many` a list of all; raises one of the classes. */
const LOAD = native(
  '_load',
  'text, many, /, *errors',
  (call) =>
    lift(call.vm, call.arg('text'), (given) => {
      const source = payloadOf(given)
      if (source.kind !== 'str' && source.kind !== 'bytes') return mayFail(call, unknownFrom(call.vm, [source]))
      const parsed = attempt(() => loadYaml(source.kind === 'str' ? source.value : decode(source.value)))
      if (parsed.kind !== 'returned') return failed(call, source, parsed)
      const many = call.arg('many')
      if (many.kind === 'bool' && many.value)
        return list(
          call.vm,
          parsed.value.map((node) => documentOf(call, source, node)),
          originFrom(call.vm, source),
        )
      if (parsed.value.length > 1) throw yamlError(call, source, 'ComposerError')
      const [node = null] = parsed.value
      return node === null ? none(originFrom(call.vm, source)) : documentOf(call, source, node)
    }),
  ANY,
)

/** `_open(what, text, /, *errors)`: what is read by a loader that the program changed, or another than the two that are modelled. */
const OPEN = native(
  '_open',
  'what, text, /, *errors',
  (call) => {
    const what = call.arg('what')
    const unknown = notModelled(call, call.arg('text'), what.kind === 'str' ? what.value : 'a YAML loader')
    return call.rest.length === 0 ? unknown : mayFail(call, unknown)
  },
  ANY,
)

/** The Python object of a document that was read from SOURCE. */
export function documentOf(call: Call, source: PyObject, node: YamlNode): PyObject {
  return construct({ call, source, origin: originFrom(call.vm, source), made: new Map() }, node)
}

function construct(to: Construction, node: YamlNode): PyObject {
  const known = to.made.get(node)
  if (known !== undefined) return known
  const object = constructed(to, node)
  to.made.set(node, object)
  return object
}

function constructed(to: Construction, node: YamlNode): PyObject {
  const { call, source, origin } = to
  switch (node.kind) {
    case 'scalar':
      return scalar(to, node.value)
    case 'unmodelled':
      return mayFail(call, notModelled(call, source, node.what))
    case 'sequence':
      return list(
        call.vm,
        node.items.map((item) => construct(to, item)),
        origin,
      )
    case 'mapping': {
      const entries = new Map<string, Entry>()
      for (const [keyNode, valueNode] of node.entries) {
        const key = construct(to, keyNode)
        if (key.kind === 'unknown') return key
        const hash = hashKey(key)
        if (hash === null) throw yamlError(call, source, 'ConstructorError')
        const slot = construct(to, valueNode)
        entries.set(hash, { key: entries.get(hash)?.key ?? key, slot })
      }
      return dict(call.vm, entries, origin)
    }
  }
}

function scalar({ call, source, origin }: Construction, value: YamlScalar): PyObject {
  if (value === null) return none(origin)
  switch (typeof value) {
    case 'boolean':
      return bool(value, origin)
    case 'bigint':
      return int(value, origin)
    case 'number':
      return float(value, origin)
    case 'string':
      return str(value, origin)
    default:
      return value.isDate
        ? dateObject(call.vm, value.value, source)
        : dateTimeObject(call.vm, value.value, null, source)
  }
}

/** Raises where PyYAML is sure to raise; else what it may give. */
function failed(call: Call, source: PyObject, failure: Failure): PyObject {
  if (failure.kind === 'raised') {
    const [, own] = /^yaml\.(\w+)$/.exec(failure.type) ?? []
    if (own !== undefined) throw yamlError(call, source, own)
    throw raise(call.vm, failure.type, failure.message)
  }
  return mayFail(call, notModelled(call, source, failure.kind === 'exceeded' ? failure.limit : failure.what))
}

function notModelled(call: Call, source: PyObject, what: string): PyObject {
  return unknownFrom(call.vm, [source], { causes: [{ kind: 'construct', what, location: call.vm.location }] })
}

/** RESULT, of what one of the errors among the arguments may be raised for instead. */
export function mayFail(call: Call, result: PyObject): PyObject {
  mayRaise(call.vm, () => yamlError(call, result, 'YAMLError'))
  return result
}

/** A YAMLError; its message tells places, which are not modelled. */
function yamlError(call: Call, source: PyObject, name: string): Raise {
  const cls = call.rest.find((one) => one.kind === 'class' && one.name === name)
  if (cls?.kind !== 'class') throw new TypeError(`there is no ${name} among YAML's errors`)
  const message = unknownFrom(call.vm, [source], {
    types: ['str'],
    causes: [{ kind: 'construct', what: 'the message of a YAML error', location: call.vm.location }],
  })
  return raiseOf(call.vm, cls, [message])
}

const TEXT = `
class YAMLError(Exception):
    pass

class MarkedYAMLError(YAMLError):
    problem_mark = context_mark = context = problem = note = _open('the place of a YAML error', '')

class ReaderError(YAMLError):
    pass

class ScannerError(MarkedYAMLError):
    pass

class ParserError(MarkedYAMLError):
    pass

class ComposerError(MarkedYAMLError):
    pass

class ConstructorError(MarkedYAMLError):
    pass

_ERRORS = (YAMLError, ReaderError, ScannerError, ParserError, ComposerError, ConstructorError)

class _LoaderType(type):
    def __getattr__(cls, name):
        if name.startswith('__'):
            raise AttributeError(name)
        _changes.append(name)
        return _open('a YAML loader\\'s \`' + name + '\`', '', *_ERRORS)

_changes = []

class BaseLoader(metaclass=_LoaderType):
    pass

class SafeLoader(metaclass=_LoaderType):
    pass

class FullLoader(metaclass=_LoaderType):
    pass

class Loader(metaclass=_LoaderType):
    pass

class UnsafeLoader(metaclass=_LoaderType):
    pass

_PLAIN = (SafeLoader, FullLoader, Loader, UnsafeLoader)

def _read(stream):
    return stream if isinstance(stream, (str, bytes)) else stream.read()

def _loaded(stream, Loader, many):
    text = _read(stream)
    if not any([Loader is one for one in _PLAIN]):
        return _open('a YAML loader of its own', text, *_ERRORS)
    if _changes or any([name[:1] != '_' for name in vars(Loader)]):
        return _open('a YAML loader that the program changes', text, *_ERRORS)
    return _load(text, many, *_ERRORS)

if _before('pyyaml', 5, 1):
    del FullLoader, UnsafeLoader
    def load(stream, Loader=Loader):
        return _loaded(stream, Loader, False)
    def load_all(stream, Loader=Loader):
        return iter(_loaded(stream, Loader, True))
elif _before('pyyaml', 6):
    def load(stream, Loader=None):
        return _loaded(stream, FullLoader if Loader is None else Loader, False)
    def load_all(stream, Loader=None):
        return iter(_loaded(stream, FullLoader if Loader is None else Loader, True))
else:
    def load(stream, Loader):
        return _loaded(stream, Loader, False)
    def load_all(stream, Loader):
        return iter(_loaded(stream, Loader, True))

def safe_load(stream):
    return _loaded(stream, SafeLoader, False)

def safe_load_all(stream):
    return iter(_loaded(stream, SafeLoader, True))

if not _before('pyyaml', 5, 1):
    def full_load(stream):
        return _loaded(stream, FullLoader, False)
    def full_load_all(stream):
        return iter(_loaded(stream, FullLoader, True))
    def unsafe_load(stream):
        return _loaded(stream, UnsafeLoader, False)

def add_constructor(tag, constructor, Loader=None):
    _changes.append(tag)

def add_multi_constructor(tag_prefix, multi_constructor, Loader=None):
    _changes.append(tag_prefix)

def add_implicit_resolver(tag, regexp, first=None, Loader=None, Dumper=None):
    _changes.append(tag)

def add_path_resolver(tag, path, kind=None, Loader=None, Dumper=None):
    _changes.append(tag)
`

/** PyYAML's loaders. Source: lib/yaml/__init__.py. */
export const yaml: LibraryProgram = { name: 'yaml', natives: [LOAD, OPEN, BEFORE], isOpen: true, text: TEXT }

/** A module through which a program can change what the loaders do, with the error that is its own. */
function changing(name: string, error: string | null): LibraryProgram {
  const own = error === null ? '' : `${error} = yaml.${error}\n`
  return {
    name: `yaml.${name}`,
    natives: [],
    isOpen: true,
    text: `import yaml\nyaml._changes.append('${name}')\n${own}`,
  }
}

const error: LibraryProgram = {
  name: 'yaml.error',
  natives: [],
  isOpen: true,
  text: 'from yaml import MarkedYAMLError, YAMLError\n',
}

/** An error's module alone: nothing can be changed through it that is not called. */
const errorOf = (name: string, cls: string): LibraryProgram => ({
  name: `yaml.${name}`,
  natives: [],
  isOpen: true,
  text: `from yaml import ${cls}\n`,
})

/** PyYAML, by its modules. */
export const YAML_PROGRAMS: readonly LibraryProgram[] = [
  yaml,
  error,
  errorOf('reader', 'ReaderError'),
  errorOf('scanner', 'ScannerError'),
  errorOf('parser', 'ParserError'),
  errorOf('composer', 'ComposerError'),
  changing('constructor', 'ConstructorError'),
  changing('resolver', null),
  changing('loader', null),
  changing('cyaml', null),
]
