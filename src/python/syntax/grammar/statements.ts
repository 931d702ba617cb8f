import { compoundStatement } from './compound.ts'
import { expression, sequence, starExpressions, startsExpression, yieldOrStarExpressions } from './expressions.ts'
import { importFrom, importNames } from './imports.ts'
import {
  advance,
  at,
  drop,
  expect,
  expectName,
  fault,
  invalidSyntax,
  isToken,
  type Parser,
  peek,
  requireFeature,
  take,
} from './parser.ts'
import { hintedTarget, invalidTarget, type Shape, verifyTarget } from './shape.ts'
import { starTarget } from './targets.ts'
import { typeParameters } from './type-parameters.ts'

/** `file`: every statement up to the end. Throws a SyntaxFault at the first place where CPython's grammar is left. */
export function moduleStatements(parser: Parser): void {
  while (peek(parser).type !== 'end') statement(parser)
}

/** One compound statement, or one line of simple ones. */
export function statement(parser: Parser): void {
  if (!compoundStatement(parser)) simpleStatements(parser)
}

/** `simple_stmts`: with semicolons between them, to the end of the line. */
export function simpleStatements(parser: Parser): void {
  do {
    if (peek(parser).type === 'newline') break
    simpleStatement(parser)
  } while (take(parser, ';'))
  if (peek(parser).type !== 'newline') throw invalidSyntax(parser)
  parser.at++
}

/** What each keyword that starts a simple statement takes. The parser stands behind the keyword. */
const SIMPLE_STATEMENTS: Readonly<Record<string, (parser: Parser) => void>> = {
  pass: () => {},
  break: () => {},
  continue: () => {},
  return: (parser) => {
    if (startsExpression(parser)) starExpressions(parser)
  },
  raise: (parser) => {
    if (!startsExpression(parser)) return
    expression(parser)
    if (take(parser, 'from')) expression(parser)
  },
  global: names,
  nonlocal: names,
  del: (parser) => {
    const targets = sequence(parser, starTarget, startsExpression)
    if (isToken(peek(parser, -1), ',')) drop(parser, peek(parser, -1))
    verifyTarget(parser, targets, 'delete')
  },
  assert: (parser) => {
    expression(parser)
    if (take(parser, ',')) expression(parser)
  },
  import: importNames,
  from: importFrom,
}

function simpleStatement(parser: Parser): void {
  const token = peek(parser)
  const rule = token.type === 'keyword' ? SIMPLE_STATEMENTS[token.text] : undefined
  if (rule) {
    parser.at++
    rule(parser)
  } else if (token.type === 'name' && token.text === 'type' && peek(parser, 1).type === 'name') typeAlias(parser)
  else expressionStatement(parser)
}

function names(parser: Parser): void {
  do expectName(parser)
  while (take(parser, ','))
}

/** https://peps.python.org/pep-0695/: `type X[T] = ...`. */
function typeAlias(parser: Parser): void {
  const keyword = advance(parser)
  expectName(parser)
  requireFeature(parser, 'typeStatement', keyword)
  if (at(parser, '[')) typeParameters(parser)
  expect(parser, '=')
  expression(parser)
}

const AUGMENTED = /^(?:\*\*|\/\/|>>|<<|[-+*/%&|^@])=$/

function expressionStatement(parser: Parser): void {
  if (!startsExpression(parser) && !at(parser, 'yield')) throw invalidSyntax(parser)
  const first = yieldOrStarExpressions(parser)
  const next = peek(parser)
  if (next.type !== 'op') {
    verifyNoLegacyStatement(parser, first)
    return
  }
  if (next.text === '=') assignment(parser, first)
  else if (next.text === ':') annotatedAssignment(parser, first)
  else if (AUGMENTED.test(next.text)) augmentedAssignment(parser, first)
}

/** `print "x"` and `exec "x"`, as Python 2 had them. */
function verifyNoLegacyStatement(parser: Parser, first: Shape): void {
  const name = parser.text.slice(first.start, first.end)
  if ((name === 'print' || name === 'exec') && startsExpression(parser)) {
    throw fault(parser, `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`, first)
  }
}

function assignment(parser: Parser, first: Shape): void {
  let target = first
  while (take(parser, '=')) {
    if (target.kind === 'yield expression' && !target.isParenthesized) {
      throw fault(parser, 'assignment to yield expression not possible', target)
    }
    verifyAssigned(parser, target, target === first)
    target = yieldOrStarExpressions(parser)
  }
}

/** CPython guesses at a comparison where one thing alone is assigned to. */
function verifyAssigned(parser: Parser, target: Shape, isFirst: boolean): void {
  const invalid = invalidTarget(target, 'assign')
  if (!invalid) return
  const hint = isFirst && invalid === target && hintedTarget(target)
  const more = hint ? " here. Maybe you meant '==' instead of '='?" : ''
  throw fault(parser, `cannot assign to ${invalid.kind}${more}`, invalid)
}

function annotatedAssignment(parser: Parser, target: Shape): void {
  switch (target.kind) {
    case 'name':
    case 'attribute':
    case 'subscript':
      break
    case 'list':
    case 'tuple':
      throw fault(parser, `only single target (not ${target.kind}) can be annotated`, target)
    default:
      throw target.kind === 'yield expression'
        ? invalidSyntax(parser)
        : fault(parser, 'illegal target for annotation', target)
  }
  parser.at++
  expression(parser)
  if (take(parser, '=')) yieldOrStarExpressions(parser)
}

function augmentedAssignment(parser: Parser, target: Shape): void {
  if (target.kind !== 'name' && target.kind !== 'attribute' && target.kind !== 'subscript') {
    throw fault(parser, `'${target.kind}' is an illegal expression for augmented assignment`, target)
  }
  parser.at++
  const first = peek(parser)
  const value = yieldOrStarExpressions(parser)
  if (value.kind === 'tuple' && !value.isParenthesized && value.items.some((item) => item.kind === 'starred')) {
    requireFeature(parser, 'starInAugmentedAssignment', first)
  }
}
