import { ShellSyntaxError, type Token, tokenize } from './tokenize.ts'
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

interface Parser {
  readonly tokens: readonly Token[]
  at: number
}

const END: Token = { kind: 'end', line: 0 }
const peek = (parser: Parser): Token => parser.tokens[parser.at] ?? END
const isOperator = (token: Token, ...texts: readonly string[]): boolean =>
  token.kind === 'operator' && texts.includes(token.text)

function unexpected(token: Token): ShellSyntaxError {
  const shown = token.kind === 'operator' ? token.text : token.kind === 'word' ? (plainText(token.word) ?? '') : ''
  return new ShellSyntaxError(
    token.kind === 'end'
      ? 'unexpected end of file'
      : `syntax error near unexpected token \`${shown === '\n' ? 'newline' : shown}'`,
  )
}

/** The text of a word that holds nothing quoted and nothing to expand; null otherwise. */
function plainText(word: Word): string | null {
  const [only, ...more] = word
  return only?.kind === 'text' && !only.quoted && more.length === 0 ? only.text : null
}

const reserved = (token: Token): string | null => (token.kind === 'word' ? plainText(token.word) : null)

function parseList(parser: Parser, until: readonly string[]): List {
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

function skipNewlines(parser: Parser): void {
  while (isOperator(peek(parser), '\n')) parser.at += 1
}

/** `do` ... `done`. */
function parseBody(parser: Parser): List {
  if (isOperator(peek(parser), ';')) parser.at += 1
  skipNewlines(parser)
  expect(parser, 'do')
  const body = parseList(parser, ['done'])
  expect(parser, 'done')
  return body
}

function parseWhile(parser: Parser, until: boolean, line: number): Command {
  parser.at += 1
  const test = parseList(parser, ['do'])
  return { kind: 'while', until, test, body: parseBody(parser), line }
}

function parseTest(parser: Parser, line: number): Command {
  parser.at += 1
  const words: Word[] = []
  let isPlain = true
  for (;;) {
    const token = peek(parser)
    if (token.kind === 'end') throw unexpected(token)
    parser.at += 1
    if (reserved(token) === ']]') return { kind: 'test', words: isPlain ? words : null, line }
    if (token.kind === 'word') words.push(token.word)
    else isPlain = false
  }
}

function parseFor(parser: Parser, line: number): Command {
  const name = reserved(parser.tokens[parser.at + 1] ?? END)
  if (name === null || !/^[A-Za-z_]\w*$/.test(name)) return { kind: 'unmodelled', what: '`for`', line }
  parser.at += 2
  if (reserved(peek(parser)) !== 'in') return { kind: 'for', name, words: null, body: parseBody(parser), line }
  parser.at += 1
  const words: Word[] = []
  for (let token = peek(parser); token.kind === 'word'; token = peek(parser)) {
    words.push(token.word)
    parser.at += 1
  }
  return { kind: 'for', name, words, body: parseBody(parser), line }
}

function parseCase(parser: Parser, line: number): Command {
  const subject = parser.tokens[parser.at + 1] ?? END
  if (subject.kind !== 'word') throw unexpected(subject)
  parser.at += 2
  skipNewlines(parser)
  expect(parser, 'in')
  const branches: { patterns: Word[]; body: List }[] = []
  for (;;) {
    skipNewlines(parser)
    if (reserved(peek(parser)) === 'esac' || peek(parser).kind === 'end') break
    if (isOperator(peek(parser), '(')) parser.at += 1
    const patterns: Word[] = []
    while (!isOperator(peek(parser), ')')) {
      const token = peek(parser)
      if (token.kind === 'word') patterns.push(token.word)
      else if (!isOperator(token, '|')) throw unexpected(token)
      parser.at += 1
    }
    parser.at += 1
    branches.push({ patterns, body: parseList(parser, ['esac']) })
    if (isOperator(peek(parser), ';;', ';&', ';;&')) parser.at += 1
  }
  expect(parser, 'esac')
  return { kind: 'case', word: subject.word, branches, line }
}

function parseSubshell(parser: Parser, line: number): Command {
  parser.at += 1
  const body = parseList(parser, [])
  if (!isOperator(peek(parser), ')')) {
    if (parser.at >= parser.tokens.length) return { kind: 'unmodelled', what: 'a construct', line }
    throw unexpected(peek(parser))
  }
  parser.at += 1
  return { kind: 'subshell', body, line }
}

function expect(parser: Parser, word: string): void {
  // A list that ends in what is not modelled has been left unread.
  if (parser.at >= parser.tokens.length) return
  if (reserved(peek(parser)) !== word) throw unexpected(peek(parser))
  parser.at += 1
}

function parseIf(parser: Parser, line: number): Command {
  const branches: { test: List; body: List }[] = []
  let otherwise: List | null = null
  let word: string | null = 'if'
  while (word === 'if' || word === 'elif') {
    parser.at += 1
    const test = parseList(parser, ['then'])
    expect(parser, 'then')
    branches.push({ test, body: parseList(parser, ['elif', 'else', 'fi']) })
    word = reserved(peek(parser))
  }
  if (word === 'else') {
    parser.at += 1
    otherwise = parseList(parser, ['fi'])
  }
  expect(parser, 'fi')
  return { kind: 'if', branches, otherwise, line }
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
