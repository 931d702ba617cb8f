import { spend } from '../machine/budget.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { identity } from '../objects/hash.ts'
import { tuple } from '../objects/make.ts'
import type { ClassObject, DictObject, InstanceObject, PyObject, UnknownObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { reprFloat } from '../text/numbers/float-repr.ts'
import { reprInt } from '../text/numbers/parse.ts'
import { reprBytes, reprStr } from '../text/repr.ts'
import { getAttribute } from './attributes.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { resolve } from './lift.ts'
import { textOf } from './text.ts'
import { typeName } from './types.ts'

/** `repr` of what is wholly known, and else the unknown in it. SEEN holds the containers around, which may hold themselves. */
export function reprText(vm: Interpreter, slot: PyObject, seen: Set<PyObject>): string | UnknownObject {
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
  // `Optional` and its like are no classes, and show what they were given.
  if (cls.isNative && (cls.module === 'typing' || cls.alias !== undefined))
    return unknownFrom(vm, [], { causes: [{ kind: 'construct', what: "a type's text", location: vm.location }] })
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
