import type { Cause } from '../../model/value.ts'
import { spend } from '../machine/budget.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { literalObject } from '../objects/literal.ts'
import { dict, int, list, originFrom, set, str, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { binary, unary } from '../operations/arithmetic.ts'
import { setItem } from '../operations/mapping.ts'
import { payloadOf } from '../operations/types.ts'
import { literalOf } from '../syntax/literals.ts'
import type { Expression, ExprNode, ParsedModule } from '../syntax/parse.ts'
import { parse } from '../syntax/parse.ts'
import { exceptionClass, raise, raiseOf } from '../types/exceptions.ts'
import { unmodelled, varying } from './support.ts'

interface Reading {
  readonly vm: Interpreter
  readonly source: ParsedModule
  /** The text that is read: its parts come from it. */
  readonly from: PyObject
}

const MAX_DEPTH = 150

/** The value of an expression of literals alone. @throws Raise ValueError */
function literalValue(reading: Reading, node: ExprNode, depth = 0): PyObject {
  const { vm, from } = reading
  const origin = originFrom(vm, from)
  if (depth > MAX_DEPTH) throw malformed(reading)
  const items = (nodes: readonly ExprNode[]): PyObject[] => nodes.map((one) => literalValue(reading, one, depth + 1))
  switch (node.nodeType) {
    case 'Constant':
      return literalObject(literalOf(reading.source, node), origin)
    case 'Tuple':
      return tuple(items(node.elts), origin)
    case 'List':
      return list(vm, items(node.elts), origin)
    case 'Set':
      return set(vm, items(node.elts), origin)
    case 'Dict':
      return dictOfNode(reading, node, depth)
    case 'Call':
      if (node.func.nodeType === 'Name' && node.func.id === 'set' && node.args.length + node.keywords.length === 0)
        return set(vm, [], origin)
      throw malformed(reading)
    case 'UnaryOp': {
      const operator = node.op.nodeType
      if (operator !== 'USub' && operator !== 'UAdd') throw malformed(reading)
      if (node.operand.nodeType !== 'Constant') throw malformed(reading)
      const operand = literalObject(literalOf(reading.source, node.operand), origin)
      if (operand.kind !== 'int' && operand.kind !== 'float' && operand.kind !== 'complex') throw malformed(reading)
      return unary(vm, operator === 'USub' ? '-' : '+', operand)
    }
    case 'BinOp':
      return complexLiteral(reading, node, depth)
    default:
      throw malformed(reading)
  }
}

/** A complex number, as `1+2j`, is the only sum that is a literal. */
function complexLiteral(reading: Reading, node: Expression<'BinOp'>, depth: number): PyObject {
  const operator = node.op.nodeType
  if (operator !== 'Add' && operator !== 'Sub') throw malformed(reading)
  const [left, right] = [literalValue(reading, node.left, depth + 1), literalValue(reading, node.right, depth + 1)]
  if ((left.kind !== 'int' && left.kind !== 'float') || right.kind !== 'complex' || node.right.nodeType !== 'Constant')
    throw malformed(reading)
  return binary(reading.vm, operator === 'Add' ? '+' : '-', left, right)
}

function dictOfNode(reading: Reading, node: Expression<'Dict'>, depth: number): PyObject {
  const made = dict(reading.vm, new Map(), originFrom(reading.vm, reading.from))
  for (const [index, key] of node.keys.entries()) {
    const value = node.values[index]
    if (key === null || key === undefined || value === undefined) throw malformed(reading)
    setItem(reading.vm, made, literalValue(reading, key, depth + 1), literalValue(reading, value, depth + 1))
  }
  return made
}

/** The message shows a node's address, which differs from run to run. */
function malformed({ vm }: Reading): unknown {
  return raise(vm, 'ValueError', varying(vm, 'the address of a node', ['str'], true))
}

/** Its place in the text comes behind the words: of one line, that is the first. */
function syntaxError({ vm, location }: Call, type: string, message: string | null, given: PyObject): unknown {
  const place: Cause = { kind: 'construct', what: 'the place of a syntax error', location }
  const origin = originFrom(vm, given)
  const words = message === null ? varying(vm, 'the place of a syntax error', ['str'], true) : str(message, origin)
  const text = payloadOf(given)
  const isOneLine = text.kind === 'str' && text.value.trim() !== '' && !/[\n\r\f]/.test(text.value)
  return raiseOf(
    vm,
    exceptionClass(type),
    [words],
    [
      ['args', tuple([words], origin, [place])],
      ['msg', words],
      ['filename', str('<unknown>')],
      ['lineno', isOneLine ? int(1) : unknown(vm, { causes: [place], types: ['int'] })],
    ],
  )
}

const STATEMENT =
  /^(?:if|for|while|def|class|with|try|return|import|from|del|assert|raise|global|nonlocal|pass|break|continue|async)\b|^@/
const ASSIGNMENT = /^cannot assign to|^illegal target|is an illegal expression|Maybe you meant '==' or ':='/

/** What is wrong with TEXT as an expression, where MESSAGE says what is as statements; null where that is not told. */
function wordsIn(text: string, message: string): string | null {
  if (!STATEMENT.test(text) && !ASSIGNMENT.test(message)) return message
  return /[([{]/.test(text) ? null : 'invalid syntax'
}

function literalEval(call: Call): PyObject {
  const given = call.arg('node_or_string')
  const value = payloadOf(given)
  if (value.kind !== 'str')
    return value.kind === 'bytes' ? unmodelled(call.vm, '`literal_eval` of bytes', [given]) : refuse(call, given)
  spend(call.vm.budget, call.vm.location, 2 * value.value.length)
  const text = value.value.replace(/^[ \t]+/, '')
  const parsed = parse('<unknown>', text, call.vm.input.pythonVersion)
  if (parsed.kind === 'refused') return unmodelled(call.vm, 'an expression that cannot be parsed', [given])
  if (parsed.kind !== 'parsed') throw syntaxError(call, parsed.type, wordsIn(text, parsed.message), given)
  const [statement, ...more] = parsed.tree.body
  if (statement?.nodeType !== 'Expr' || more.length > 0 || text.trimEnd().endsWith(';'))
    throw syntaxError(call, 'SyntaxError', 'invalid syntax', given)
  return literalValue({ vm: call.vm, source: parsed, from: given }, statement.value)
}

function refuse(call: Call, given: PyObject): never {
  throw raise(call.vm, 'ValueError', varying(call.vm, 'the address of a node', ['str'], true), given)
}

/** `ast` */
export const ast: NativeModule = {
  name: 'ast',
  attributes: { literal_eval: native('literal_eval', 'node_or_string', literalEval, { expects: { raises: null } }) },
}
