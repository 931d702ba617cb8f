import { spend } from '../machine/budget.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { hashKey } from '../objects/hash.ts'
import type { MappingContents, PyObject, SliceObject } from '../objects/object.ts'
import { certainTruth, mayBeAbsent } from '../objects/unknown.ts'
import { classOf } from '../types/builtin-types.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { resolve } from './lift.ts'
import { truthOf } from './truth.ts'
import { isInstance, payloadOf, typeName } from './types.ts'
import { spendOn } from './weigh.ts'

/** Are they equal, as `==` between builtin objects finds? Null where that is not known. */
export function isEqual(vm: Interpreter, leftObject: PyObject, rightObject: PyObject): boolean | null {
  const [one, other] = [resolve(vm, leftObject), resolve(vm, rightObject)]
  if (saysItself(vm, one) || saysItself(vm, other)) return equalByMethods(vm, one, other)
  return equalBuiltins(vm, one, other)
}

/** Has OBJECT, which is made of a builtin class, an `__eq__` of its own? */
const saysItself = (vm: Interpreter, object: PyObject): boolean =>
  object.kind === 'instance' && object.payload !== null && lookupSpecial(vm, object, '__eq__') !== null

/** Who is of a class that is made of the other's is asked first; where neither knows, what they hold is compared. */
function equalByMethods(vm: Interpreter, left: PyObject, right: PyObject): boolean | null {
  if (left.kind === 'unknown' || right.kind === 'unknown' || left.kind === 'absent') return null
  const asked = [
    [left, right],
    [right, left],
  ] as const
  for (const [self, other] of isInstance(right, classOf(left)) === true ? asked.toReversed() : asked) {
    const method = self.kind === 'instance' ? lookupSpecial(vm, self, '__eq__') : null
    const result = method === null ? null : callObject(vm, method, [other])
    if (result === null || result.kind === 'singleton') continue
    const truth = truthOf(vm, result)
    return typeof truth === 'boolean' ? truth : null
  }
  return equalBuiltins(vm, left, right)
}

/** Are they equal, as the builtin classes find that they are made of? Null where that is not known. */
export function equalBuiltins(vm: Interpreter, leftObject: PyObject, rightObject: PyObject): boolean | null {
  const left = payloadOf(leftObject)
  const right = payloadOf(rightObject)
  spend(vm.budget, vm.location)
  if (left.kind === 'str' || left.kind === 'bytes') spendOn(vm, left)
  if (areForms(left, right)) return null
  if (left === right) return left.kind === 'float' ? !Number.isNaN(left.value) : left.kind === 'unknown' ? null : true
  if (left.kind === 'unknown' || right.kind === 'unknown') return equalUnknown(vm, left, right)
  if (left.kind === 'instance' || right.kind === 'instance') return equalInstances(vm, left, right)
  if (left.kind === 'tuple' && right.kind === 'tuple')
    return equalItems(vm, left.items, right.items, left.rest.length + right.rest.length > 0)
  if (left.kind === 'list' && right.kind === 'list') {
    const [one, other] = [left.cell.contents, right.cell.contents]
    return equalItems(vm, one.items, other.items, one.rest.length + other.rest.length > 0)
  }
  if (left.kind === 'dict' && right.kind === 'dict') return equalMappings(vm, left.cell.contents, right.cell.contents)
  if (isSetKind(left) && isSetKind(right)) return equalMappings(vm, left.cell.contents, right.cell.contents)
  if (left.kind === 'view' || right.kind === 'view') return null
  if ((left.kind === 'float' && Number.isNaN(left.value)) || (right.kind === 'float' && Number.isNaN(right.value)))
    return false
  if (left.kind === 'slice' && right.kind === 'slice') return equalItems(vm, partsOf(left), partsOf(right), false)
  if (left.kind === 'method' && right.kind === 'method') return left.func === right.func && left.self === right.self
  const key = hashKey(left)
  return key === null ? false : key === hashKey(right)
}

/** Forms of `typing` that take nothing in brackets, and those that are asked for with or without. */
const PLAIN_FORMS: ReadonlySet<string> = new Set(
  'Any AnyStr LiteralString Never NoReturn Self Text ClassVar Final'.split(' '),
)

/** Are these forms of `typing` that may be equal or not? What stood in the brackets of one is not kept, and `Optional` is short for a `Union`. */
export function areForms(left: PyObject, right: PyObject): boolean {
  if (left.kind === 'class' && right.kind === 'class' && left.alias !== undefined && left.alias === right.alias)
    return true
  const [one, other] = [left, right].map((object) =>
    object.kind === 'class' && object.isNative && object.module === 'typing' ? object.name : null,
  )
  if (one === null || other === null || one === undefined || other === undefined) return false
  return one === other ? !PLAIN_FORMS.has(one) : [one, other].every((name) => name === 'Union' || name === 'Optional')
}

const partsOf = ({ start, stop, step }: SliceObject): readonly PyObject[] => [start, stop, step]

type AnySet = Extract<PyObject, { kind: 'set' | 'frozenset' }>
/** Is OBJECT a set or a frozenset? */
export function isSetKind(object: PyObject): object is AnySet {
  return object.kind === 'set' || object.kind === 'frozenset'
}

/** Types whose values may equal those of another one. */
export const FAMILIES: Readonly<Record<string, string>> = {
  bool: 'number',
  int: 'number',
  float: 'number',
  complex: 'number',
  set: 'set',
  frozenset: 'set',
}

/** An unknown is surely not equal to what has a type that none of its types can equal. */
function equalUnknown(vm: Interpreter, left: PyObject, right: PyObject): boolean | null {
  const [one, other] = left.kind === 'unknown' ? [left, right] : [right, left]
  if (one.kind !== 'unknown') return null
  if (one.alternatives !== null) {
    const answers = new Set(one.alternatives.map((alternative) => isEqual(vm, alternative, other)))
    const [answer] = answers
    return answers.size === 1 && answer !== undefined ? answer : null
  }
  if (other.kind === 'str' && (one.differs?.(other.value) || !other.value.startsWith(one.prefix ?? ''))) return false
  if (one.truth !== null && other.kind !== 'unknown') {
    const otherTruth = certainTruth(other)
    if (otherTruth !== undefined && otherTruth !== one.truth && other.kind !== 'instance')
      return one.types === null ? null : false
  }
  const otherTypes = other.kind === 'unknown' ? other.types : other.kind === 'instance' ? null : [typeName(other)]
  if (one.types === null || otherTypes === null) return null
  const families = new Set(one.types.map((name) => FAMILIES[name] ?? name))
  return otherTypes.some((name) => families.has(FAMILIES[name] ?? name)) ? null : false
}

function equalInstances(vm: Interpreter, left: PyObject, right: PyObject): boolean | null {
  const method = left.kind === 'instance' ? lookupSpecial(vm, left, '__eq__') : null
  const reflected = right.kind === 'instance' ? lookupSpecial(vm, right, '__eq__') : null
  for (const [bound, other] of [
    [method, right],
    [reflected, left],
  ] as const) {
    if (bound === null) continue
    const result = callObject(vm, bound, [other])
    if (result.kind === 'singleton') continue
    const truth = truthOf(vm, result)
    return typeof truth === 'boolean' ? truth : null
  }
  if (left.kind !== right.kind) return false
  if (left === right) return true
  const key = hashKey(left)
  return key !== null && key === hashKey(right)
}

function equalItems(
  vm: Interpreter,
  left: readonly PyObject[],
  right: readonly PyObject[],
  open: boolean,
): boolean | null {
  if (open || left.some(mayBeAbsent) || right.some(mayBeAbsent)) return null
  if (left.length !== right.length) return false
  return everyEqual(left.map((item, index) => isSameOrEqual(vm, item, right[index] ?? item)))
}

/** As containers compare their items: what is one object is equal to itself. Two NaNs may be one object or two. */
export function isSameOrEqual(vm: Interpreter, left: PyObject, right: PyObject): boolean | null {
  if (left === right && left.kind === 'instance') return true
  const areNaN = [left, right].every((one) => one.kind === 'float' && Number.isNaN(one.value))
  return areNaN ? (left === right ? true : null) : isEqual(vm, left, right)
}

function everyEqual(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

function equalMappings(vm: Interpreter, left: MappingContents, right: MappingContents): boolean | null {
  if (left.rest.length + right.rest.length > 0) return null
  const answers: (boolean | null)[] = []
  for (const [key, { slot }] of left.entries) {
    const other = right.entries.get(key)
    if (other === undefined) {
      if (!mayBeAbsent(slot)) return false
      answers.push(null)
    } else answers.push(mayBeAbsent(slot) || mayBeAbsent(other.slot) ? null : isSameOrEqual(vm, slot, other.slot))
  }
  for (const [key, { slot }] of right.entries) {
    if (left.entries.has(key)) continue
    if (!mayBeAbsent(slot)) return false
    answers.push(null)
  }
  return everyEqual(answers)
}
