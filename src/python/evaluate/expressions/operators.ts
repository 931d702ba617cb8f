import { bool, originAbout } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { binary, unary } from '../../operations/arithmetic.ts'
import type { ComparisonOperator } from '../../operations/compare.ts'
import { compare } from '../../operations/compare.ts'
import { resolve } from '../../operations/lift.ts'
import { isIdentical, isIn } from '../../operations/membership.ts'
import type { BinaryOperator, UnaryOperator } from '../../operations/operators.ts'
import { decideValue, negate } from '../../operations/truth.ts'
import type { Expression, ExprNode, OperatorNode } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { conditionText, goTo } from '../activation.ts'
import { evaluate } from './index.ts'

export const BINARY_OPERATORS: Readonly<Record<OperatorNode['nodeType'], BinaryOperator>> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  MatMult: '@',
  Div: '/',
  Mod: '%',
  Pow: '**',
  LShift: '<<',
  RShift: '>>',
  BitOr: '|',
  BitXor: '^',
  BitAnd: '&',
  FloorDiv: '//',
}

export function binaryOperation(activation: Activation, node: Expression<'BinOp'>): PyObject {
  const left = evaluate(activation, node.left)
  const right = evaluate(activation, node.right)
  goTo(activation, node)
  return binary(activation.vm, BINARY_OPERATORS[node.op.nodeType], left, right)
}

const UNARY_OPERATORS: Readonly<Record<'Invert' | 'UAdd' | 'USub', UnaryOperator>> = {
  Invert: '~',
  UAdd: '+',
  USub: '-',
}

export function unaryOperation(activation: Activation, node: Expression<'UnaryOp'>): PyObject {
  const operand = evaluate(activation, node.operand)
  goTo(activation, node)
  return node.op.nodeType === 'Not'
    ? negate(activation.vm, operand)
    : unary(activation.vm, UNARY_OPERATORS[node.op.nodeType], operand)
}

/** `a and b or c`: the value of the operand that decides; what follows it runs only where it is reached. */
export function booleanOperation(activation: Activation, node: Expression<'BoolOp'>): PyObject {
  const rest = (index: number): PyObject => {
    const operand = node.values[index]
    if (operand === undefined) throw new TypeError('a boolean operation without operands')
    const value = evaluate(activation, operand)
    if (index === node.values.length - 1) return value
    const further = (): PyObject => rest(index + 1)
    const own = (): PyObject => resolve(activation.vm, value)
    const text = conditionText(activation, operand)
    return node.op.nodeType === 'And'
      ? decideValue(activation.vm, value, further, own, text)
      : decideValue(activation.vm, value, own, further, text)
  }
  return rest(0)
}

export function conditional(activation: Activation, node: Expression<'IfExp'>): PyObject {
  const test = evaluate(activation, node.test)
  return decideValue(
    activation.vm,
    test,
    () => evaluate(activation, node.body),
    () => evaluate(activation, node.orelse),
    conditionText(activation, node.test),
  )
}

const COMPARISONS: Readonly<Record<string, ComparisonOperator>> = {
  Eq: '==',
  NotEq: '!=',
  Lt: '<',
  LtE: '<=',
  Gt: '>',
  GtE: '>=',
}

function compareOnce(activation: Activation, operator: string, left: PyObject, right: PyObject): PyObject {
  const { vm } = activation
  const ordinary = COMPARISONS[operator]
  if (ordinary !== undefined) return compare(vm, ordinary, left, right)
  if (operator === 'Is') return isIdentical(vm, left, right)
  if (operator === 'IsNot') return negate(vm, isIdentical(vm, left, right))
  const found = isIn(vm, left, right)
  return operator === 'In' ? found : negate(vm, found)
}

export function comparison(activation: Activation, node: Expression<'Compare'>): PyObject {
  const { vm } = activation
  const step = (left: PyObject, index: number): PyObject => {
    const operator = node.ops[index]
    const operand = node.comparators[index]
    if (operator === undefined || operand === undefined) return bool(true, originAbout(vm, left))
    const right = evaluate(activation, operand as ExprNode)
    goTo(activation, node)
    const result = compareOnce(activation, operator.nodeType, left, right)
    if (index === node.ops.length - 1) return result
    return decideValue(
      vm,
      result,
      () => step(right, index + 1),
      () => resolve(vm, result),
    )
  }
  return step(evaluate(activation, node.left), 0)
}
