import { literalObject } from '../../objects/literal.ts'
import { originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { formatOf } from '../../operations/format-object.ts'
import { asciiOf, reprOf, strOf } from '../../operations/text.ts'
import { spendOn } from '../../operations/weigh.ts'
import { type Literal, literalOf } from '../../syntax/literals.ts'
import type { Expression, ExprNode } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { goTo } from '../activation.ts'
import { evaluate } from './index.ts'

export function constant(activation: Activation, node: Expression<'Constant'>): PyObject {
  return literalObject(cachedLiteral(activation, node), originFrom(activation.vm, activation.source.from))
}

const literals = new WeakMap<Expression<'Constant'>, Literal>()

/** A loop asks for the same literal again and again. */
function cachedLiteral(activation: Activation, node: Expression<'Constant'>): Literal {
  const known = literals.get(node)
  if (known !== undefined) return known
  const literal = literalOf(activation.source, node)
  literals.set(node, literal)
  return literal
}

const CONVERSIONS: Readonly<Record<number, typeof strOf>> = { 115: strOf, 114: reprOf, 97: asciiOf }

export function formattedValue(activation: Activation, node: Expression<'FormattedValue'>): PyObject {
  const { vm } = activation
  const value = evaluate(activation, node.value)
  const convert = CONVERSIONS[node.conversion]
  const converted = convert === undefined ? value : convert(vm, value)
  const spec = node.format_spec === undefined ? str('') : evaluate(activation, node.format_spec)
  goTo(activation, node)
  return formatOf(vm, converted, spec)
}

export function joinedString(activation: Activation, node: Expression<'JoinedStr'>): PyObject {
  const { vm } = activation
  const parts = node.values.map((part: ExprNode) =>
    part.nodeType === 'Constant'
      ? str(String(part.value), originFrom(vm, activation.source.from))
      : evaluate(activation, part),
  )
  goTo(activation, node)
  return (
    concatenated(activation, parts) ??
    unknownFrom(vm, parts, {
      types: ['str'],
      ...(parts.some((part) => part.kind === 'str' && part.value !== '') ? { truth: true } : {}),
    })
  )
}

/** The text of PARTS one behind the other; null where one of them is not known. */
function concatenated(activation: Activation, parts: readonly PyObject[]): PyObject | null {
  let text = ''
  for (const part of parts) {
    if (part.kind !== 'str') return null
    text += part.value
  }
  const result = str(text, originFrom(activation.vm, ...parts))
  spendOn(activation.vm, result)
  return result
}

/** Template strings are newer than the Python that is evaluated. */
export function templateString(
  activation: Activation,
  _node: Expression<'TemplateStr'> | Expression<'Interpolation'>,
): PyObject {
  return unknown(activation.vm, {
    causes: [{ kind: 'construct', what: 'a template string', location: activation.vm.location }],
  })
}
