import { mayRaise } from '../machine/fork.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { list, originFrom, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import type { BinaryOperator } from './operators.ts'
import { typeName } from './types.ts'

const NUMERIC: readonly string[] = ['int', 'float', 'bool', 'complex']
const SETS: readonly string[] = ['set', 'frozenset']
const SEQUENCES: readonly string[] = ['str', 'bytes', 'list', 'tuple']
/** Types whose operators are CPython's own. */
const BUILTIN: ReadonlySet<string> = new Set([...NUMERIC, ...SETS, ...SEQUENCES, 'dict', 'NoneType'])

/** The builtin types that OBJECT may be of; null where its class may have operators of its own. */
export function builtinTypesOf(object: PyObject): readonly string[] | null {
  if (object.kind === 'instance' || object.kind === 'class') return null
  const types = object.kind === 'unknown' ? object.types : [typeName(object)]
  return types?.every((type) => BUILTIN.has(type)) ? types : null
}

/** Is OBJECT, as far as it is not known, of numeric types alone? */
export const isNumeric = (object: PyObject): boolean =>
  builtinTypesOf(object)?.every((type) => NUMERIC.includes(type)) === true

/** Is OBJECT surely a set? */
export const isSet = (object: PyObject): boolean =>
  builtinTypesOf(object)?.every((type) => SETS.includes(type)) === true

/** What is known of `left OPERATOR right` where an operand is not known: its type, or that a list begins with the known part. */
export function withUnknown(vm: Interpreter, operator: BinaryOperator, left: PyObject, right: PyObject): PyObject {
  const known = left.kind === 'unknown' ? right : left
  const other = left.kind === 'unknown' ? left : right
  if (operator === '+' && (known.kind === 'list' || known.kind === 'tuple')) return longer(vm, known, other)
  mayNotFit(vm, operator, left, right)
  const types = resultTypes(operator, left, right)
  const isText = operator === '+' && types?.[0] === 'str' && known.kind === 'str' && known.value !== ''
  return unknownFrom(vm, [left, right], { types, ...(isText ? { truth: true } : {}) })
}

/** A list or a tuple with something that is not known added to it. */
function longer(vm: Interpreter, known: Extract<PyObject, { kind: 'list' | 'tuple' }>, other: PyObject): PyObject {
  const types = builtinTypesOf(other)
  if (types === null) mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, [known, other])))
  else if (types.some((type) => type !== known.kind))
    mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [known, other], { types: ['str'] })))
  const { items, rest } = known.kind === 'list' ? known.cell.contents : known
  const more = uniteCauses(rest, other.kind === 'unknown' ? other.causes : [])
  const origin = originFrom(vm, known, other)
  return known.kind === 'list' ? list(vm, [...items], origin, more) : tuple(items, origin, more)
}

/** Notes what an operator may raise of operands that are not known. */
function mayNotFit(vm: Interpreter, operator: BinaryOperator, left: PyObject, right: PyObject): void {
  const raised = mayBeRaised(operator, left, right)
  if (raised.length === 0) return
  const [single] = raised
  mayRaise(vm, () => {
    const why = unknownFrom(vm, [left, right])
    return raised.length === 1 && single !== undefined && single !== 'any'
      ? raise(vm, single, { ...why, types: ['str'] })
      : raiseUnknown(vm, why)
  })
}

/** The exceptions that `left OPERATOR right` may raise; `any` where more may. */
function mayBeRaised(operator: BinaryOperator, left: PyObject, right: PyObject): readonly string[] {
  const [one, other] = [builtinTypesOf(left), builtinTypesOf(right)]
  if (one === null || other === null) return ['any']
  if (isNumeric(left) && isNumeric(right)) return ofNumbers(operator, [...one, ...other], right)
  const isOfOne = (types: readonly string[]): boolean =>
    one.length === 1 && other.length === 1 && one[0] === other[0] && types.includes(one[0] ?? '')
  if (operator === '+') return isOfOne(SEQUENCES) ? [] : ['TypeError']
  if ([...one, ...other].every((type) => SETS.includes(type)) && ['|', '&', '-', '^'].includes(operator)) return []
  if (operator === '|' && isOfOne(['dict'])) return []
  return ['any']
}

function ofNumbers(operator: BinaryOperator, types: readonly string[], right: PyObject): readonly string[] {
  const isMixed = types.some((type) => type === 'float' || type === 'complex') && types.includes('int')
  const tooLarge = isMixed ? ['OverflowError'] : []
  const byZero = 'value' in right && Number(right.value) !== 0 ? [] : ['ZeroDivisionError']
  switch (operator) {
    case '+':
    case '-':
    case '*':
      return tooLarge
    case '/':
      return types.includes('int') ? [...byZero, 'OverflowError'] : byZero
    case '//':
    case '%':
      return types.includes('complex') ? ['any'] : [...byZero, ...tooLarge]
    case '|':
    case '&':
    case '^':
      return isMixed || types.includes('float') || types.includes('complex') ? ['TypeError'] : []
    case '@':
      return ['TypeError']
    case '**':
    case '<<':
    case '>>':
      return ['any']
  }
}

/** The types of what `left OPERATOR right` gives, where it gives something. */
function resultTypes(operator: BinaryOperator, left: PyObject, right: PyObject): readonly string[] | null {
  const [one, other] = [builtinTypesOf(left), builtinTypesOf(right)]
  // The elements of a format are formatted by their own classes; what comes of it is a text.
  if (operator === '%' && one?.length === 1 && one[0] === 'str') return ['str']
  if (one === null || other === null) return null
  const [type] = one
  if (operator === '+' && one.length === 1 && type !== undefined && SEQUENCES.includes(type)) return [type]
  if (operator === '+' && other.length === 1 && other[0] !== undefined && SEQUENCES.includes(other[0])) return other
  if (!isNumeric(left) || !isNumeric(right)) return null
  if ([...one, ...other].includes('complex')) return null
  if (operator === '/') return ['float']
  // A whole number to a negative power is a float, and a negative one to a part of one is complex.
  if (operator === '**') return null
  const isFloat = (types: readonly string[]): boolean => types.length === 1 && types[0] === 'float'
  if (isFloat(one) || isFloat(other)) return ['float']
  if (![...one, ...other].includes('float'))
    return ['|', '&', '^'].includes(operator) && one.includes('bool') && other.includes('bool')
      ? ['int', 'bool']
      : ['int']
  return ['int', 'float']
}
