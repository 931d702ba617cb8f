import { spend } from '../../machine/budget.ts'
import type { PyObject } from '../../objects/object.ts'
import { resolve } from '../../operations/lift.ts'
import type { Expression, ExprNode } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { goTo } from '../activation.ts'
import { loadName, storeName } from '../names.ts'
import { attribute, subscriptExpression } from './access.ts'
import { call } from './call.ts'
import { comprehension } from './comprehension.ts'
import { dictDisplay, listDisplay, setDisplay, sliceExpression, starred, tupleDisplay } from './displays.ts'
import { lambda } from './lambda.ts'
import { constant, formattedValue, joinedString, templateString } from './literals.ts'
import { binaryOperation, booleanOperation, comparison, conditional, unaryOperation } from './operators.ts'
import { awaited, yielded } from './suspended.ts'

type Evaluators = { readonly [T in ExprNode['nodeType']]: (activation: Activation, node: Expression<T>) => PyObject }

const EVALUATORS: Evaluators = {
  BoolOp: booleanOperation,
  NamedExpr: (activation, node) => {
    const value = evaluate(activation, node.value)
    if (node.target.nodeType === 'Name') storeName(activation, node.target.id, value, true)
    return value
  },
  BinOp: binaryOperation,
  UnaryOp: unaryOperation,
  Lambda: lambda,
  IfExp: conditional,
  Dict: dictDisplay,
  Set: setDisplay,
  ListComp: comprehension,
  SetComp: comprehension,
  DictComp: comprehension,
  GeneratorExp: comprehension,
  Await: awaited,
  Yield: yielded,
  YieldFrom: yielded,
  Compare: comparison,
  Call: call,
  FormattedValue: formattedValue,
  Interpolation: templateString,
  JoinedStr: joinedString,
  TemplateStr: templateString,
  Constant: constant,
  Attribute: attribute,
  Subscript: subscriptExpression,
  Starred: starred,
  Name: (activation, node) => loadName(activation, node.id),
  List: listDisplay,
  Tuple: tupleDisplay,
  Slice: sliceExpression,
}

/** The value of an expression. @throws Raise, and the other escapes */
export function evaluate(activation: Activation, node: ExprNode): PyObject {
  spend(activation.vm.budget, activation.vm.location)
  goTo(activation, node)
  const evaluator = EVALUATORS[node.nodeType] as (activation: Activation, node: ExprNode) => PyObject
  return resolve(activation.vm, evaluator(activation, node))
}
