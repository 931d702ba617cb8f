import { spend } from '../machine/budget.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { identity } from '../objects/hash.ts'
import { originFrom, str, tuple } from '../objects/make.ts'
import type { ClassObject, DictObject, InstanceObject, PyObject, UnknownObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { formatBool, formatFloat, formatInt, formatObject, formatStr } from '../text/format/format.ts'
import { reprFloat } from '../text/numbers/float-repr.ts'
import { reprInt } from '../text/numbers/parse.ts'
import { asciiOfRepr, reprBytes, reprStr } from '../text/repr.ts'
import { classOf } from '../types/builtin-types.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { getAttribute, lookupSpecial } from './attributes.ts'
import { callObject } from './call.ts'
import { guard } from './guard.ts'
import { lift, resolve } from './lift.ts'
import { payloadOf, typeName } from './types.ts'

/** `str(object)`: a str, or an unknown one. @throws Raise */
export function strOf(vm: Interpreter, object: PyObject): PyObject {
  return lift(vm, object, (one) => {
    if (one.kind === 'str') return one
    if (one.kind === 'unknown') return unknownFrom(vm, [one], { types: ['str'] })
    return guard(vm, [one], ['str'], () => asText(vm, one, strText(vm, one)))
  })
}

/** `repr(object)` */
export function reprOf(vm: Interpreter, object: PyObject): PyObject {
  return lift(vm, object, (one) => {
    if (one.kind === 'unknown') return unknownFrom(vm, [one], { types: ['str'], truth: true })
    return guard(vm, [one], ['str'], () => asText(vm, one, reprText(vm, one, new Set())))
  })
}

/** `ascii(object)` */
export function asciiOf(vm: Interpreter, object: PyObject): PyObject {
  return lift(vm, reprOf(vm, object), (one) => (one.kind === 'str' ? str(asciiOfRepr(one.value), one.origin) : one))
}

function asText(vm: Interpreter, source: PyObject, text: string | UnknownObject): PyObject {
  if (typeof text === 'string') return str(text, { ...originFrom(vm, source), ...deepOrigin(vm, source) })
  // A method of one's own may give an empty text.
  return unknownFrom(vm, [source, text], { types: ['str'], truth: source.kind === 'instance' ? null : true })
}

/** A container's text carries what its items carry. */
function deepOrigin(vm: Interpreter, source: PyObject): { configVars: readonly string[]; marks: readonly string[] } {
  const { configVars, marks } = originFrom(vm, ...flatten(source, 3))
  return { configVars, marks }
}

/** OBJECT and the values in it, DEPTH levels down. */
export function flatten(object: PyObject, depth: number): PyObject[] {
  if (depth === 0) return [object]
  const parts = partsOf(object)
  return [object, ...parts.flatMap((part) => flatten(part, depth - 1))]
}

function partsOf(object: PyObject): readonly PyObject[] {
  switch (object.kind) {
    case 'tuple':
      return object.items
    case 'list':
      return object.cell.contents.items
    case 'dict':
    case 'set':
    case 'frozenset':
      return [...object.cell.contents.entries.values()].flatMap(({ key, slot }) => [key, slot])
    case 'instance':
      return [
        ...[...object.attributes.contents.entries.values()].map(({ slot }) => slot),
        ...(object.payload === null ? [] : [object.payload]),
      ]
    default:
      return []
  }
}

function strText(vm: Interpreter, object: PyObject): string | UnknownObject {
  if (object.kind === 'instance' || object.kind === 'class') {
    // A str, and it alone of the builtin types, has a `__str__` of its own, which comes before a subclass's `__repr__`.
    const isText = object.kind === 'instance' && object.payload?.kind === 'str'
    const method = lookupSpecial(vm, object, '__str__') ?? (isText ? null : lookupSpecial(vm, object, '__repr__'))
    if (method !== null) return textOf(vm, callObject(vm, method, []), '__str__')
    const payload = object.kind === 'instance' ? object.payload : null
    if (payload?.kind === 'str' || payload?.kind === 'instance') return strText(vm, payload)
  }
  return object.kind === 'str' ? object.value : reprText(vm, object, new Set())
}

function textOf(vm: Interpreter, result: PyObject, method: string): string | UnknownObject {
  const now = resolve(vm, result)
  if (now.kind === 'str') return now.value
  if (now.kind === 'unknown') return now
  if (now.kind === 'instance' && now.payload?.kind === 'str') return now.payload.value
  throw raise(vm, 'TypeError', `${method} returned non-string (type ${typeName(now)})`)
}

/** `repr` of what is wholly known, and else the unknown in it. SEEN holds the containers around, which may hold themselves. */
function reprText(vm: Interpreter, slot: PyObject, seen: Set<PyObject>): string | UnknownObject {
  spend(vm.budget, vm.location)
  const object = resolve(vm, slot)
  if (seen.has(object) && (object.kind === 'list' || object.kind === 'dict' || object.kind === 'set'))
    return object.kind === 'list' ? '[...]' : '{...}'
  const inside = new Set(seen).add(object)
  switch (object.kind) {
    case 'none':
      return 'None'
    case 'bool':
      return object.value ? 'True' : 'False'
    case 'int':
      return reprInt(object.value)
    case 'float':
      return reprFloat(object.value)
    case 'complex':
      return complexText(object.real, object.imag)
    case 'str':
      return reprStr(object.value)
    case 'bytes':
      return reprBytes(object.value)
    case 'tuple':
      return object.items.length === 1 && object.rest.length === 0
        ? enclose(vm, '(', object.items, ',)', object, inside)
        : enclose(vm, '(', object.items, ')', object, inside)
    case 'list':
      return enclose(vm, '[', object.cell.contents.items, ']', object, inside)
    case 'set':
    case 'frozenset':
      return reprSet(vm, object, inside)
    case 'dict':
      return reprDict(vm, object, inside)
    case 'unknown':
      return object
    case 'absent':
      return unknownFrom(vm, [])
    case 'range':
      return `range(${object.start}, ${object.stop}${object.step === 1n ? '' : `, ${object.step}`})`
    case 'singleton':
      return object.name
    case 'slice':
      return joined(vm, [object.start, object.stop, object.step], inside, (parts) => `slice(${parts.join(', ')})`)
    case 'view':
      return reprView(vm, object, inside)
    case 'class':
      return reprClass(vm, object)
    case 'instance':
      return reprInstance(vm, object, inside)
    case 'module':
      return object.file === null ? unknownFrom(vm, []) : `<module '${object.name}' from '${object.file}'>`
    case 'native':
      return `<built-in function ${object.native.name}>`
    default:
      // The text holds an address, which differs from run to run.
      return unknownFrom(vm, [], {
        causes: [{ kind: 'nondeterministic', what: `the address of a ${typeName(object)}`, location: vm.location }],
      })
  }
}

function complexText(real: number, imag: number): string {
  const short = (value: number): string => reprFloat(value).replace(/\.0$/, '')
  const imaginary = `${short(imag)}j`
  if (real === 0 && !Object.is(real, -0)) return imaginary
  return `(${short(real)}${imag < 0 || Object.is(imag, -0) ? '' : '+'}${imaginary})`
}

function reprClass(vm: Interpreter, cls: ClassObject): string | UnknownObject {
  const method = lookupSpecial(vm, cls, '__repr__')
  if (method !== null) return textOf(vm, callObject(vm, method, []), '__repr__')
  if (cls.isNative) return `<class '${cls.module === 'builtins' ? '' : `${cls.module}.`}${cls.name}'>`
  const [module, qualname] = [getAttribute(vm, cls, '__module__'), getAttribute(vm, cls, '__qualname__')]
  return module.kind === 'str' && qualname.kind === 'str'
    ? `<class '${module.value}.${qualname.value}'>`
    : unknownFrom(vm, [module, qualname])
}

function reprInstance(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'instance' }>,
  inside: Set<PyObject>,
): string | UnknownObject {
  const method = lookupSpecial(vm, object, '__repr__')
  if (method !== null) return textOf(vm, callObject(vm, method, []), '__repr__')
  if (object.payload?.kind === 'dict' && object.cls.mro.some(({ module }) => module === 'collections'))
    return reprCollection(vm, object, object.payload, inside)
  // Of the builtin containers the sets alone give the subclass's name.
  if (object.payload?.kind === 'set' || object.payload?.kind === 'frozenset')
    return reprSet(vm, object.payload, inside, object.cls.name)
  if (object.payload !== null) return reprText(vm, object.payload, inside)
  return unknownFrom(vm, [], {
    causes: [
      {
        kind: 'nondeterministic',
        what: `the address of a ${object.cls.name} (${identity(object) > 0 ? 'it has no __repr__' : ''})`,
        location: vm.location,
      },
    ],
  })
}

/** An OrderedDict shows itself as its items until Python 3.12, and then as a dict; how others do is not modelled. */
function reprCollection(
  vm: Interpreter,
  { cls }: InstanceObject,
  dict: DictObject,
  inside: Set<PyObject>,
): string | UnknownObject {
  if (!cls.mro.some(({ name }) => name === 'OrderedDict'))
    return unknownFrom(vm, [dict], {
      causes: [{ kind: 'construct', what: `the text of a ${cls.name}, which is not modelled`, location: vm.location }],
    })
  const { entries, rest } = dict.cell.contents
  if (rest.length > 0 || vm.input.pythonVersion.minor >= 12) {
    const text = reprDict(vm, dict, inside)
    return typeof text === 'string' ? `${cls.name}(${entries.size === 0 ? '' : text})` : text
  }
  const items = [...entries.values()].map(({ key, slot }) => tuple([key, slot]))
  return joined(vm, items, inside, (texts) => `${cls.name}(${texts.length === 0 ? '' : `[${texts.join(', ')}]`})`)
}

function joined(
  vm: Interpreter,
  items: readonly PyObject[],
  inside: Set<PyObject>,
  make: (texts: string[]) => string,
): string | UnknownObject {
  const texts: string[] = []
  for (const item of items) {
    if (mayBeAbsent(item)) return unknownFrom(vm, [item])
    const text = reprText(vm, item, inside)
    if (typeof text !== 'string') return text
    texts.push(text)
  }
  return make(texts)
}

function enclose(
  vm: Interpreter,
  open: string,
  items: readonly PyObject[],
  close: string,
  source: PyObject,
  inside: Set<PyObject>,
): string | UnknownObject {
  const rest = source.kind === 'tuple' ? source.rest : source.kind === 'list' ? source.cell.contents.rest : []
  if (rest.length > 0) return unknownFrom(vm, [source], { causes: rest })
  return joined(vm, items, inside, (texts) => `${open}${texts.join(', ')}${close}`)
}

function reprDict(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'dict' }>,
  inside: Set<PyObject>,
): string | UnknownObject {
  const { entries, rest } = object.cell.contents
  if (rest.length > 0) return unknownFrom(vm, [object], { causes: rest })
  const flat = [...entries.values()].flatMap(({ key, slot }) => [key, slot])
  return joined(vm, flat, inside, (texts) => {
    const pairs = texts.flatMap((text, index) => (index % 2 === 0 ? [`${text}: ${texts[index + 1] ?? ''}`] : []))
    return `{${pairs.join(', ')}}`
  })
}

/** The order of a set's items depends on their hashes: only of at most one is the text certain. */
function reprSet(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'set' | 'frozenset' }>,
  inside: Set<PyObject>,
  name: string = object.kind,
): string | UnknownObject {
  const { entries, rest } = object.cell.contents
  if (entries.size > 1 || rest.length > 0) {
    return unknownFrom(vm, [object], {
      causes:
        rest.length > 0
          ? rest
          : [{ kind: 'nondeterministic', what: "the order of a set's items", location: vm.location }],
    })
  }
  const text = joined(
    vm,
    [...entries.values()].map(({ slot }) => slot),
    inside,
    (texts) => (texts.length === 0 ? '' : `{${texts.join(', ')}}`),
  )
  if (typeof text !== 'string' || (name === 'set' && text !== '')) return text
  return `${name}(${text})`
}

function reprView(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'view' }>,
  inside: Set<PyObject>,
): string | UnknownObject {
  const { entries, rest } = object.dict.cell.contents
  if (rest.length > 0) return unknownFrom(vm, [object], { causes: rest })
  const parts = [...entries.values()].map(
    ({ key, slot }): PyObject =>
      object.view === 'keys'
        ? key
        : object.view === 'values'
          ? slot
          : { kind: 'tuple', items: [key, slot], rest: [], origin: object.origin },
  )
  return joined(vm, parts, inside, (texts) => `dict_${object.view}([${texts.join(', ')}])`)
}

/** `format(object, spec)` */
export function formatOf(vm: Interpreter, object: PyObject, spec: PyObject): PyObject {
  return lift(vm, object, (one) => lift(vm, spec, (text) => formatKnown(vm, one, text)))
}

function formatKnown(vm: Interpreter, object: PyObject, spec: PyObject): PyObject {
  if (spec.kind === 'unknown' || object.kind === 'unknown') {
    const isPlainly = spec.kind === 'str' && spec.value === '' && (object.kind !== 'unknown' || object.types !== null)
    if (!isPlainly) mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, [object, spec])))
    return unknownFrom(vm, [object, spec], { types: ['str'] })
  }
  const specText = textOf(vm, spec, 'format spec')
  if (typeof specText !== 'string') return specText
  const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__format__') : null
  if (method !== null)
    return lift(vm, callObject(vm, method, [spec]), (result) => {
      const isText = payloadOf(result).kind === 'str' || result.kind === 'unknown'
      if (!isText) throw raise(vm, 'TypeError', `__format__ must return a str, not ${typeName(result)}`)
      return result
    })
  return guard(vm, [object, spec], ['str'], () => {
    const text = formatted(vm, object, specText)
    return typeof text === 'string'
      ? str(text, { ...originFrom(vm, object, spec), ...deepOrigin(vm, object) })
      : unknownFrom(vm, [object, text], { types: ['str'] })
  })
}

const UNFORMATTED: ReadonlySet<string> = new Set(['list', 'tuple', 'dict', 'set', 'frozenset', 'none', 'range', 'view'])

/** @param name what CPython calls the type of the object that is formatted, which may be of a subclass */
function formatted(
  vm: Interpreter,
  object: PyObject,
  spec: string,
  name = object.kind === 'unknown' || object.kind === 'absent' ? 'object' : classOf(object).name,
): string | UnknownObject {
  switch (object.kind) {
    case 'str':
      return formatStr(object.value, spec, name)
    case 'int':
      return formatInt(object.value, spec, name)
    case 'bool':
      return formatBool(object.value, spec)
    case 'float':
      return formatFloat(object.value, spec, name)
    default: {
      if (
        object.kind === 'instance' &&
        object.payload !== null &&
        spec !== '' &&
        lookupSpecial(vm, object, '__str__') === null
      )
        return formatted(vm, object.payload, spec, name)
      // Whatever its text is, which may not be known: `object.__format__` takes no spec.
      const hasNoFormat = UNFORMATTED.has(object.kind) || (object.kind === 'instance' && isPlain(object))
      if (spec !== '' && object.kind === 'complex')
        return unknownFrom(vm, [object], {
          types: ['str'],
          causes: [{ kind: 'construct', what: 'the format of a complex number', location: vm.location }],
        })
      if (spec !== '' && hasNoFormat) return formatObject('', spec, name)
      const text = strText(vm, object)
      return typeof text === 'string' ? formatObject(text, spec, name) : text
    }
  }
}

/** Has an object none but the methods that are known, and no value of its own? */
function isPlain({ payload, data, cls }: Extract<PyObject, { kind: 'instance' }>): boolean {
  return payload === null && data === undefined && cls.mro.every(({ rest }) => rest.length === 0)
}
