import { LIMITS } from '../machine/budget.ts'
import { mayRaise } from '../machine/fork.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { bool, bytes, dict, float, int, list, originFrom, str, tuple } from '../objects/make.ts'
import type { PyObject, SetObject } from '../objects/object.ts'
import { COMPLEX_OPERATIONS, type Complex } from '../text/numbers/complex.ts'
import { floatPower } from '../text/numbers/float-power.ts'
import * as floats from '../text/numbers/floats.ts'
import * as integers from '../text/numbers/integers.ts'
import { exceed } from '../text/outcome.ts'
import { repeat } from '../text/str/translate.ts'
import { raise } from '../types/exceptions.ts'
import { unionOfTypes } from '../types/union-type.ts'
import { percentFormatted } from './formatting.ts'
import type { BinaryOperator } from './operators.ts'
import { ofParts } from './order.ts'
import { combineSets } from './sets.ts'
import { overlay } from './update.ts'

type Known = Exclude<PyObject, { kind: 'unknown' }>

/** `left OPERATOR right` of two builtin objects; null where their types have no such operator. @throws Raise */
export function compute(vm: Interpreter, operator: BinaryOperator, left: Known, right: Known): PyObject | null {
  if (isNumber(left) && isNumber(right)) return computeNumbers(vm, operator, left, right)
  if (left.kind === 'complex' || right.kind === 'complex') return computeComplex(vm, operator, left, right)
  if (operator === '%' && (left.kind === 'str' || left.kind === 'bytes')) return percentFormatted(vm, left, right)
  if (operator === '+') return concatenate(vm, left, right)
  if (operator === '*')
    return isIndex(right) ? multiplied(vm, left, right) : isIndex(left) ? multiplied(vm, right, left) : null
  if (operator === '|' && left.kind === 'dict' && right.kind === 'dict') {
    const { entries, rest } = left.cell.contents
    const merged = dict(vm, new Map(entries), originFrom(vm, left, right), rest)
    overlay(vm, merged, right.cell.contents)
    return merged
  }
  if (isSetOperator(operator) && ((isSet(left) && isSet(right)) || left.kind === 'view' || right.kind === 'view'))
    return combineSets(vm, operator, left, right, operator)
  return operator === '|' ? unionOfTypes(vm, left, right) : null
}

function computeComplex(vm: Interpreter, operator: BinaryOperator, left: Known, right: Known): PyObject | null {
  const [one, other] = [complexOf(left), complexOf(right)]
  if (one === null || other === null) return null
  const result = COMPLEX_OPERATIONS[operator]?.(one, other)
  return result === undefined ? null : { kind: 'complex', ...result, origin: originFrom(vm, left, right) }
}

/** A number as a complex one; null where OBJECT is none. */
export function complexOf(object: PyObject): Complex | null {
  if (object.kind === 'complex') return object
  if (object.kind === 'float') return { real: object.value, imag: 0 }
  return isIndex(object) ? { real: integers.toFloat(integer(object)), imag: 0 } : null
}

function isSet(object: PyObject): object is SetObject {
  return object.kind === 'set' || object.kind === 'frozenset'
}

type NumberObject = Extract<PyObject, { kind: 'int' | 'float' | 'bool' }>
function isNumber(object: PyObject): object is NumberObject {
  return object.kind === 'int' || object.kind === 'float' || object.kind === 'bool'
}
/** Is OBJECT an int or a bool? */
export function isIndex(object: PyObject): object is Extract<PyObject, { kind: 'int' | 'bool' }> {
  return object.kind === 'int' || object.kind === 'bool'
}
/** The number that an int or a bool is. */
export function integer(object: Extract<PyObject, { kind: 'int' | 'bool' }>): bigint {
  return object.kind === 'bool' ? BigInt(object.value) : object.value
}

function computeNumbers(
  vm: Interpreter,
  operator: BinaryOperator,
  left: NumberObject,
  right: NumberObject,
): PyObject | null {
  const origin = originFrom(vm, left, right)
  if (left.kind === 'float' || right.kind === 'float') {
    const one = left.kind === 'float' ? left.value : integers.toFloat(integer(left))
    const other = right.kind === 'float' ? right.value : integers.toFloat(integer(right))
    const result = FLOATS[operator]?.(one, other)
    return result === undefined ? null : float(result, origin)
  }
  if (left.kind === 'bool' && right.kind === 'bool' && (operator === '&' || operator === '|' || operator === '^')) {
    return bool(
      operator === '&'
        ? left.value && right.value
        : operator === '|'
          ? left.value || right.value
          : left.value !== right.value,
      origin,
    )
  }
  const result = INTEGERS[operator]?.(integer(left), integer(right))
  if (result === undefined) return null
  return typeof result === 'bigint' ? int(result, origin) : float(result, origin)
}

const FLOATS: Partial<Record<BinaryOperator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': floats.trueDivide,
  '//': floats.floorDivide,
  '%': floats.modulo,
  '**': floatPower,
}

const INTEGERS: Partial<Record<BinaryOperator, (left: bigint, right: bigint) => bigint | number>> = {
  '+': integers.add,
  '-': integers.subtract,
  '*': integers.multiply,
  '/': integers.trueDivide,
  '//': integers.floorDivide,
  '%': integers.modulo,
  '**': integers.power,
  '<<': integers.leftShift,
  '>>': integers.rightShift,
  '|': (left, right) => left | right,
  '^': (left, right) => left ^ right,
  '&': (left, right) => left & right,
}

function concatenate(vm: Interpreter, left: Known, right: Known): PyObject | null {
  const origin = originFrom(vm, left, right)
  if (left.kind === 'str' && right.kind === 'str') {
    if (left.value.length + right.value.length > LIMITS.text) exceed('a text that is too long')
    return str(left.value + right.value, origin)
  }
  if (left.kind === 'bytes' && right.kind === 'bytes')
    return bytes(Uint8Array.from([...left.value, ...right.value]), origin)
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    checkItems(left.items.length + right.items.length)
    return tuple([...left.items, ...right.items], origin, uniteCauses(left.rest, right.rest))
  }
  if (left.kind === 'list' && right.kind === 'list') {
    const [one, other] = [left.cell.contents, right.cell.contents]
    checkItems(one.items.length + other.items.length)
    return ofParts(list(vm, [...one.items, ...other.items], origin, uniteCauses(one.rest, other.rest)), one, other)
  }
  return null
}

function checkItems(count: number | bigint): void {
  if (count > LIMITS.items) exceed('a container with too many items')
}

function multiplied(
  vm: Interpreter,
  object: Known,
  times: Extract<PyObject, { kind: 'int' | 'bool' }>,
): PyObject | null {
  const count = integer(times)
  const origin = originFrom(vm, object, times)
  if (object.kind === 'str') {
    // No dyno has so much memory.
    if (BigInt(object.value.length) * count > 1n << 36n) mayRaise(vm, () => raise(vm, 'MemoryError', ''))
    return str(repeat(object.value, count), origin)
  }
  if (object.kind !== 'list' && object.kind !== 'tuple' && object.kind !== 'bytes') return null
  const items: readonly PyObject[] | Uint8Array =
    object.kind === 'list' ? object.cell.contents.items : object.kind === 'tuple' ? object.items : object.value
  const size = count < 0n ? 0n : count
  checkItems(BigInt(items.length) * size)
  const all = Array.from({ length: Number(size) }, () => [...items]).flat()
  if (object.kind === 'bytes') return bytes(Uint8Array.from(all as number[]), origin)
  const rest = object.kind === 'list' ? object.cell.contents.rest : object.rest
  return object.kind === 'list'
    ? ofParts(list(vm, all as PyObject[], origin, rest), object.cell.contents)
    : tuple(all as PyObject[], origin, rest)
}

/** Is it one of the operators that sets have? */
export function isSetOperator(operator: BinaryOperator): operator is '|' | '&' | '-' | '^' {
  return operator === '|' || operator === '&' || operator === '-' || operator === '^'
}
