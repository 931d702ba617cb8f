import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { bool, originAbout } from '../objects/make.ts'
import type { MappingContents, PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { compare as compareText } from '../text/code-points.ts'
import { raise, raiseOver } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { equalBuiltins, FAMILIES, isSameOrEqual, isSetKind } from './equality.ts'
import { lift } from './lift.ts'
import { negate, truthOf } from './truth.ts'
import { payloadOf, typeName } from './types.ts'
import { builtinTypesOf } from './unknown-operands.ts'
import { spendOn } from './weigh.ts'

export type ComparisonOperator = '==' | '!=' | OrderOperator
type OrderOperator = '<' | '<=' | '>' | '>='

/** `left OPERATOR right`, as an expression gives it: any object, or an unknown. */
export function compare(vm: Interpreter, operator: ComparisonOperator, left: PyObject, right: PyObject): PyObject {
  return lift(vm, left, (one) => lift(vm, right, (other) => compareKnown(vm, operator, one, other)))
}

const REFLECTED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
const METHODS = {
  '==': '__eq__',
  '!=': '__ne__',
  '<': '__lt__',
  '<=': '__le__',
  '>': '__gt__',
  '>=': '__ge__',
} as const

function compareKnown(vm: Interpreter, operator: ComparisonOperator, left: PyObject, right: PyObject): PyObject {
  const origin = originAbout(vm, left, right)
  if (left.kind === 'instance' || right.kind === 'instance') {
    const told = compareByMethods(vm, operator, left, right)
    if (told !== null) return told
  }
  if (operator === '==' || operator === '!=') {
    // What a class says itself was asked above.
    const equal = equalBuiltins(vm, left, right)
    if (equal === null) return unknownFrom(vm, [left, right], { types: boolOf(left, right), origin })
    return bool(equal === (operator === '=='), origin)
  }
  const order = orderOf(vm, operator, left, right)
  if (order === 'unknown') {
    if (!isSurelyOrderable(left, right))
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [left, right], { types: ['str'] })))
    return unknownFrom(vm, [left, right], { types: boolOf(left, right), origin })
  }
  if (order === 'unorderable') {
    throw raiseOver(
      vm,
      [left, right],
      'TypeError',
      `'${operator}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`,
    )
  }
  return bool(order[operator], origin)
}

/** The operators of a class's own give anything. */
const boolOf = (left: PyObject, right: PyObject): readonly string[] | null =>
  [left, right].some((one) => one.kind === 'unknown' && builtinTypesOf(one) === null) ? null : ['bool']

/** Have both only types whose values stand in one order? */
function isSurelyOrderable(left: PyObject, right: PyObject): boolean {
  const [one, other] = [left, right].map((object) => (object.kind === 'unknown' ? object.types : [typeName(object)]))
  const families = new Set([...(one ?? ['?']), ...(other ?? ['?'])].map((name) => FAMILIES[name] ?? name))
  const [family] = families
  return families.size === 1 && (family === 'number' || family === 'str' || family === 'bytes')
}

export function compareByMethods(
  vm: Interpreter,
  operator: ComparisonOperator,
  left: PyObject,
  right: PyObject,
): PyObject | null {
  if (left.kind === 'unknown' || right.kind === 'unknown') return unknownFrom(vm, [left, right], { types: null })
  const attempts = [
    [left, METHODS[operator], right],
    [right, METHODS[REFLECTED[operator]], left],
  ] as const
  for (const [self, name, other] of attempts) {
    const method = self.kind === 'instance' ? lookupSpecial(vm, self, name) : null
    if (method === null) {
      // What is made of a builtin class has that one's `__ne__`, which asks no `__eq__`.
      const isPlain = self.kind === 'instance' && self.payload === null
      const opposite = operator === '!=' && isPlain ? lookupSpecial(vm, self, '__eq__') : null
      if (opposite === null) continue
      const result = callObject(vm, opposite, [other])
      if (result.kind !== 'singleton') return negate(vm, result)
      continue
    }
    const result = callObject(vm, method, [other])
    if (result.kind !== 'singleton' || result.name !== 'NotImplemented') return result
  }
  return null
}

type Order = Readonly<Record<OrderOperator, boolean>>

function fromSign(sign: number): Order {
  return { '<': sign < 0, '<=': sign <= 0, '>': sign > 0, '>=': sign >= 0 }
}

/** How two builtin objects stand to each other. */
function orderOf(
  vm: Interpreter,
  operator: OrderOperator,
  leftObject: PyObject,
  rightObject: PyObject,
): Order | 'unknown' | 'unorderable' {
  const left = payloadOf(leftObject)
  const right = payloadOf(rightObject)
  if (left.kind === 'unknown' || right.kind === 'unknown') return 'unknown'
  if (isNumber(left) && isNumber(right)) return orderNumbers(left, right)
  if (left.kind === 'str' && right.kind === 'str') return fromSign(compareText(left.value, right.value))
  if (left.kind === 'bytes' && right.kind === 'bytes') return fromSign(Buffer.compare(left.value, right.value))
  if (left.kind === 'tuple' && right.kind === 'tuple')
    return orderItems(vm, operator, left.items, right.items, left.rest.length + right.rest.length > 0)
  if (left.kind === 'list' && right.kind === 'list') {
    const [one, other] = [left.cell.contents, right.cell.contents]
    return orderItems(vm, operator, one.items, other.items, one.rest.length + other.rest.length > 0)
  }
  if (isSetKind(left) && isSetKind(right)) {
    spendOn(vm, left, right)
    return orderSets(left.cell.contents, right.cell.contents)
  }
  if (left.kind === 'view' || right.kind === 'view') return 'unknown'
  return 'unorderable'
}

type NumberObject = Extract<PyObject, { kind: 'bool' | 'int' | 'float' }>
function isNumber(object: PyObject): object is NumberObject {
  return object.kind === 'int' || object.kind === 'float' || object.kind === 'bool'
}

function orderNumbers(left: NumberObject, right: NumberObject): Order {
  const one = left.kind === 'bool' ? BigInt(left.value) : left.value
  const other = right.kind === 'bool' ? BigInt(right.value) : right.value
  return { '<': one < other, '<=': one <= other, '>': one > other, '>=': one >= other }
}

/** The first items that differ decide: they are compared as the sequences are. */
function orderItems(
  vm: Interpreter,
  operator: OrderOperator,
  left: readonly PyObject[],
  right: readonly PyObject[],
  open: boolean,
): Order | 'unknown' | 'unorderable' {
  if (open || left.some(mayBeAbsent) || right.some(mayBeAbsent)) return 'unknown'
  for (const [index, item] of left.entries()) {
    const other = right[index]
    if (other === undefined) break
    const equal = isSameOrEqual(vm, item, other)
    if (equal === null) return 'unknown'
    if (!equal) {
      const truth = truthOf(vm, compare(vm, operator, item, other))
      return typeof truth === 'boolean' ? { '<': truth, '<=': truth, '>': truth, '>=': truth } : 'unknown'
    }
  }
  return fromSign(left.length - right.length)
}

function orderSets(left: MappingContents, right: MappingContents): Order | 'unknown' {
  const open = (contents: MappingContents): boolean =>
    contents.rest.length > 0 || [...contents.entries.values()].some(({ slot }) => mayBeAbsent(slot))
  if (open(left) || open(right)) return 'unknown'
  const below = [...left.entries.keys()].every((key) => right.entries.has(key))
  const above = [...right.entries.keys()].every((key) => left.entries.has(key))
  return { '<': below && !above, '<=': below, '>': above && !below, '>=': above }
}
