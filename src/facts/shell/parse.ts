import { parseCase, parseFor, parseIf, parseSubshell, parseTest, parseWhile } from './parse-compound.ts'
import { END, expect, isOperator, type Parser, peek, reserved, skipNewlines, unexpected } from './parser.ts'
import { ShellSyntaxError } from './read-word.ts'
import { tokenize } from './tokenize.ts'
import type { AndOr, Assignment, Command, List, Part, Pipeline, Redirection, Simple, Word } from './tree.ts'

export type ParsedShell =
  | { readonly kind: 'parsed'; readonly list: List }
  | { readonly kind: 'syntax-error'; readonly message: string }

/**
 * Reads a text of bash: lists, pipelines, groups, `if`, loops, `case`, functions. `select` and its like are found and not read further.
 * https://www.gnu.org/software/bash/manual/html_node/Shell-Commands.html
 */
export function parseShell(text: string): ParsedShell {
  try {
    const parser: Parser = { tokens: tokenize(text), at: 0 }
    const list = parseList(parser, [])
    const next = peek(parser)
    if (next.kind !== 'end') throw unexpected(next)
    return { kind: 'parsed', list }
  } catch (error) {
    if (error instanceof ShellSyntaxError) return { kind: 'syntax-error', message: error.message }
    if (error instanceof RangeError) return { kind: 'syntax-error', message: 'nested too deeply' }
    throw error
  }
}

/** Commands up to one of the words UNTIL, to a `)` or to the end. @throws ShellSyntaxError */
export function parseList(parser: Parser, until: readonly string[]): List {
  const list: AndOr[] = []
  for (;;) {
    while (isOperator(peek(parser), '\n')) parser.at += 1
    const next = peek(parser)
    if (next.kind === 'end' || isOperator(next, ')', ';;', ';&', ';;&') || until.includes(reserved(next) ?? ''))
      return list
    const item = parseAndOr(parser)
    list.push(item)
    if (endsReading(item)) {
      parser.at = parser.tokens.length
      return list
    }
    const separator = peek(parser)
    if (isOperator(separator, ';', '&', '\n')) parser.at += 1
    else if (
      separator.kind !== 'end' &&
      !isOperator(separator, ')', ';;', ';&', ';;&') &&
      !until.includes(reserved(separator) ?? '')
    )
      throw unexpected(separator)
  }
}

const endsReading = ({ first, rest }: AndOr): boolean =>
  [first, ...rest.map(({ pipeline }) => pipeline)].some(({ commands }) =>
    commands.some((command) => leavesUnread(command)),
  )

/** What is not modelled, and what holds it: the rest of the text has not been read. */
function leavesUnread(command: Command): boolean {
  const inLists = (...lists: readonly List[]): boolean => lists.some((list) => list.some(endsReading))
  switch (command.kind) {
    case 'unmodelled':
      return true
    case 'simple':
    case 'test':
      return false
    case 'function':
      return leavesUnread(command.body)
    case 'group':
    case 'subshell':
      return inLists(command.body)
    case 'while':
      return inLists(command.test, command.body)
    case 'for':
      return inLists(command.body)
    case 'if':
      return inLists(...command.branches.flatMap(({ test, body }) => [test, body]), command.otherwise ?? [])
    case 'case':
      return inLists(...command.branches.map(({ body }) => body))
  }
}

function parseAndOr(parser: Parser): AndOr {
  const first = parsePipeline(parser)
  const rest: { operator: '&&' | '||'; pipeline: Pipeline }[] = []
  for (;;) {
    const token = peek(parser)
    if (token.kind !== 'operator' || (token.text !== '&&' && token.text !== '||')) break
    parser.at += 1
    while (isOperator(peek(parser), '\n')) parser.at += 1
    rest.push({ operator: token.text, pipeline: parsePipeline(parser) })
  }
  return { first, rest, background: isOperator(peek(parser), '&') }
}

function parsePipeline(parser: Parser): Pipeline {
  const negated = reserved(peek(parser)) === '!'
  if (negated) parser.at += 1
  const commands = [parseCommand(parser)]
  while (isOperator(peek(parser), '|')) {
    parser.at += 1
    while (isOperator(peek(parser), '\n')) parser.at += 1
    commands.push(parseCommand(parser))
  }
  return { negated, commands }
}

const UNMODELLED = ['select', '((', 'coproc']

function parseCommand(parser: Parser): Command {
  const token = peek(parser)
  const { line } = token
  if (isOperator(token, '(')) return parseSubshell(parser, line)
  const word = reserved(token)
  if (word === '{') {
    parser.at += 1
    const body = parseList(parser, ['}'])
    expect(parser, '}')
    return { kind: 'group', body, line }
  }
  if (word === 'if') return parseIf(parser, line)
  if (word === 'while' || word === 'until') return parseWhile(parser, word === 'until', line)
  if (word === 'for') return parseFor(parser, line)
  if (word === '[[') return parseTest(parser, line)
  if (word === 'case') return parseCase(parser, line)
  if (word !== null && UNMODELLED.includes(word)) return { kind: 'unmodelled', what: `\`${word}\``, line }
  const isKeyword = word === 'function'
  const name = isKeyword ? reserved(parser.tokens[parser.at + 1] ?? END) : word
  const after = parser.at + (isKeyword ? 2 : 1)
  const hasParentheses =
    isOperator(parser.tokens[after] ?? END, '(') && isOperator(parser.tokens[after + 1] ?? END, ')')
  if (name !== null && (hasParentheses || isKeyword)) {
    parser.at = after + (hasParentheses ? 2 : 0)
    skipNewlines(parser)
    return { kind: 'function', name, body: parseCommand(parser), line }
  }
  return parseSimple(parser, line)
}

function parseSimple(parser: Parser, line: number): Simple {
  const assignments: Assignment[] = []
  const words: Word[] = []
  const redirections: Redirection[] = []
  for (;;) {
    const token = peek(parser)
    if (token.kind === 'operator' && /[<>]/.test(token.text)) {
      parser.at += 1
      const target = peek(parser)
      if (target.kind !== 'word') throw unexpected(target)
      parser.at += 1
      redirections.push({ operator: token.text, target: target.word })
      continue
    }
    if (isOperator(token, '(') && words.length > 0) throw unexpected(token)
    if (token.kind !== 'word') break
    parser.at += 1
    const assignment = words.length === 0 ? assignmentOf(token.word) : null
    if (assignment) assignments.push(assignment)
    else words.push(token.word)
  }
  if (assignments.length + words.length + redirections.length === 0) throw unexpected(peek(parser))
  return { kind: 'simple', assignments, words, redirections, line }
}

function assignmentOf(word: Word): Assignment | null {
  const [first, ...rest] = word
  if (first?.kind !== 'text' || first.quoted) return null
  const [whole, name] = /^([A-Za-z_]\w*)=/.exec(first.text) ?? []
  if (whole === undefined || name === undefined) return null
  const value: Part = { ...first, text: first.text.slice(whole.length) }
  return { name, value: [value, ...rest] }
}
