import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { float, int, originFrom } from '../objects/make.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raise, raiseOver } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { compute, integer, isIndex, isSetOperator } from './compute.ts'
import { extendList } from './extend.ts'
import { guard } from './guard.ts'
import { lift } from './lift.ts'
import { BINARY_NAMES, type BinaryOperator, UNARY_NAMES, type UnaryOperator } from './operators.ts'
import { combineSets } from './sets.ts'
import { forget } from './taint.ts'
import { payloadOf, typeName } from './types.ts'
import { isNumeric, isSet, withUnknown } from './unknown-operands.ts'
import { spendOn } from './weigh.ts'

/** `left OPERATOR right`. @throws Raise */
export function binary(vm: Interpreter, operator: BinaryOperator, left: PyObject, right: PyObject): PyObject {
  return lift(vm, left, (one) => lift(vm, right, (other) => binaryKnown(vm, operator, one, other, operator)))
}

/** `left OPERATOR= right`: changes LEFT in place where its type does so. */
export function augmented(vm: Interpreter, operator: BinaryOperator, left: PyObject, right: PyObject): PyObject {
  return lift(vm, left, (one) => lift(vm, right, (other) => augmentedKnown(vm, operator, one, other)))
}

function augmentedKnown(vm: Interpreter, operator: BinaryOperator, left: PyObject, right: PyObject): PyObject {
  const method = left.kind === 'instance' ? lookupSpecial(vm, left, `__i${BINARY_NAMES[operator]}__`) : null
  if (method !== null) {
    const result = callObject(vm, method, [right])
    if (result.kind !== 'singleton' || result.name !== 'NotImplemented') return result
  }
  const target = payloadOf(left)
  if (target.kind === 'list' && operator === '+') {
    extendList(vm, target, right)
    return left
  }
  if (target.kind === 'list' && operator === '*') {
    const product = binaryKnown(vm, operator, target, right, '*=')
    if (product.kind === 'list') write(vm.heap, target.cell).items = [...product.cell.contents.items]
    return product.kind === 'list' ? left : product
  }
  if (target.kind === 'set' && isSetOperator(operator)) {
    const other = payloadOf(right)
    if (other.kind === 'unknown') {
      const result = withUnknown(vm, operator, target, other)
      forget(vm, target.cell, other.causes[0])
      // It stays the set that it was, unless the other's class has a say.
      return isSet(other) ? left : result
    }
    const combined = combineSets(vm, operator, target, right, `${operator}=`)
    if (combined.kind !== 'set') return combined
    const contents = write(vm.heap, target.cell)
    contents.entries = new Map(combined.cell.contents.entries)
    contents.rest = combined.cell.contents.rest
    return left
  }
  if (target.kind === 'dict' && operator === '|') {
    callObject(vm, { kind: 'method', self: target, func: lookupUpdate(vm, target), origin: target.origin }, [right])
    return left
  }
  return binaryKnown(vm, operator, left, right, `${operator}=`)
}

function lookupUpdate(vm: Interpreter, target: PyObject): PyObject {
  const method = lookupSpecial(vm, target, 'update')
  if (method?.kind !== 'method') throw new TypeError('dict has no update')
  return method.func
}

function binaryKnown(
  vm: Interpreter,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
  shown: string,
): PyObject {
  if (left.kind === 'instance' || right.kind === 'instance' || left.kind === 'class' || right.kind === 'class') {
    const told = byMethods(vm, operator, left, right)
    if (told !== null) return told
  }
  const one = payloadOf(left)
  const other = payloadOf(right)
  if (one.kind === 'unknown' || other.kind === 'unknown') return withUnknown(vm, operator, one, other)
  spendOn(vm, one, other)
  // What is formatted says itself how; a mapping's own class may say what it has under a key that it lacks.
  const isFormat = operator === '%' && (one.kind === 'str' || one.kind === 'bytes')
  const operand = isFormat && right.kind !== 'unknown' ? right : other
  const result = guard(
    vm,
    [one, other],
    null,
    () => compute(vm, operator, one, operand) ?? unsupported(vm, shown, left, right),
  )
  spendOn(vm, result)
  return result
}

function unsupported(vm: Interpreter, shown: string, whole: PyObject, right: PyObject): never {
  const left = payloadOf(whole)
  const other = [left, payloadOf(right)].find((one) => !SEQUENCES.includes(one.kind)) ?? payloadOf(right)
  // In place, the right operand repeats only where the left one is no container at all.
  const repeats = shown === '*=' && CONTAINERS.includes(left.kind) ? [left] : [left, payloadOf(right)]
  if (shown.startsWith('*') && !shown.startsWith('**') && repeats.some((one) => SEQUENCES.includes(one.kind))) {
    throw raise(
      vm,
      'TypeError',
      `can't multiply sequence by non-int of type '${typeName(other === left ? whole : right)}'`,
    )
  }
  if ((shown === '+' || shown === '+=') && ['str', 'list', 'tuple', 'bytes'].includes(left.kind)) {
    const name = typeName(left)
    if (left.kind === 'bytes') throw raise(vm, 'TypeError', `can't concat ${typeName(right)} to bytes`)
    throw raiseOver(vm, [right], 'TypeError', `can only concatenate ${name} (not "${typeName(right)}") to ${name}`)
  }
  const operator = shown === '**' ? '** or pow()' : shown
  throw raiseOver(
    vm,
    [left, right],
    'TypeError',
    `unsupported operand type(s) for ${operator}: '${typeName(whole)}' and '${typeName(right)}'`,
  )
}

function byMethods(vm: Interpreter, operator: BinaryOperator, left: PyObject, right: PyObject): PyObject | null {
  // What builtin objects do themselves is asked when nothing else answers.
  const ask = (object: PyObject, name: string): PyObject | null =>
    object.kind === 'instance' || object.kind === 'class' ? lookupSpecial(vm, object, name) : null
  const own = ask(left, `__${BINARY_NAMES[operator]}__`)
  const reflected = ask(right, `__r${BINARY_NAMES[operator]}__`)
  const order =
    isRefined(left, right) && reflected !== null
      ? ([
          [reflected, left],
          [own, right],
        ] as const)
      : ([
          [own, right],
          [reflected, left],
        ] as const)
  for (const [method, argument] of order) {
    if (method === null) continue
    const result = callObject(vm, method, [argument])
    if (result.kind !== 'singleton' || result.name !== 'NotImplemented') return result
  }
  const open = [left, right].find(
    (object) => object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0),
  )
  return open === undefined
    ? null
    : unknownFrom(vm, [left, right], {
        causes: open.kind === 'instance' ? open.cls.mro.flatMap(({ rest }) => rest) : [],
      })
}

/** Python asks the right operand first where its class is a subclass of the left one's. */
function isRefined(left: PyObject, right: PyObject): boolean {
  return (
    left.kind === 'instance' && right.kind === 'instance' && left.cls !== right.cls && right.cls.mro.includes(left.cls)
  )
}

const CONTAINERS = ['set', 'frozenset', 'dict', 'view', 'range']
const SEQUENCES = ['str', 'bytes', 'list', 'tuple']

/** `OPERATOR operand` */
export function unary(vm: Interpreter, operator: UnaryOperator, operand: PyObject): PyObject {
  return lift(vm, operand, (object) => {
    if (object.kind === 'unknown') return unaryOfUnknown(vm, operator, object)
    const method = object.kind === 'instance' ? lookupSpecial(vm, object, `__${UNARY_NAMES[operator]}__`) : null
    if (method !== null) return callObject(vm, method, [])
    const value = payloadOf(object)
    const origin = originFrom(vm, object)
    if (value.kind === 'float' && operator !== '~') return float(operator === '-' ? -value.value : value.value, origin)
    if (value.kind === 'complex' && operator !== '~')
      return {
        ...value,
        real: operator === '-' ? -value.real : value.real,
        imag: operator === '-' ? -value.imag : value.imag,
      }
    if (!isIndex(value)) throw raise(vm, 'TypeError', `bad operand type for unary ${operator}: '${typeName(object)}'`)
    const number = integer(value)
    return int(operator === '-' ? -number : operator === '+' ? number : ~number, origin)
  })
}

/** Only numbers have signs, and of bools they make ints. */
function unaryOfUnknown(vm: Interpreter, operator: UnaryOperator, operand: UnknownObject): PyObject {
  const isNumber = isNumeric(operand)
  if (!isNumber || operator === '~')
    mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [operand], { types: ['str'] })))
  const types = operand.types?.map((type) => (type === 'bool' ? 'int' : type))
  return unknownFrom(vm, [operand], { types: isNumber && types !== undefined ? [...new Set(types)] : null })
}
