import { ANY } from '../../accepts-any.ts'
import type { Raise } from '../../machine/escape.ts'
import { mayRaise } from '../../machine/fork.ts'
import {
  bool,
  type Call,
  float,
  int,
  lift,
  list,
  native,
  none,
  originFrom,
  type PyObject,
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

interface Construction {
  readonly call: Call
  readonly source: PyObject
  readonly origin: Origin
  /** What the nodes are made into: aliases are the same object. */
  readonly made: Map<YamlNode, PyObject>
}

/** `_load(text, many, /, *errors)`: the one document, or with `many` a list of all; raises one of the classes. */
export const LOAD = native(
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
export const OPEN = native(
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
