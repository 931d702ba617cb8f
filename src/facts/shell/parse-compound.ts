import { parseList } from './parse.ts'
import { END, expect, isOperator, type Parser, peek, reserved, skipNewlines, unexpected } from './parser.ts'
import type { Command, List, Word } from './tree.ts'

/** `do` ... `done`. */
function parseBody(parser: Parser): List {
  if (isOperator(peek(parser), ';')) parser.at += 1
  skipNewlines(parser)
  expect(parser, 'do')
  const body = parseList(parser, ['done'])
  expect(parser, 'done')
  return body
}

/** `while LIST; do LIST; done`, and `until`. @throws ShellSyntaxError, as all of these */
export function parseWhile(parser: Parser, until: boolean, line: number): Command {
  parser.at += 1
  const test = parseList(parser, ['do'])
  return { kind: 'while', until, test, body: parseBody(parser), line }
}

/** `[[ ... ]]`; its words are null where an operator stands among them that is not modelled. */
export function parseTest(parser: Parser, line: number): Command {
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

/** `for NAME in WORDS; do LIST; done`; without `in`, over the arguments. */
export function parseFor(parser: Parser, line: number): Command {
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

/** `case WORD in PATTERN) LIST;; ... esac` */
export function parseCase(parser: Parser, line: number): Command {
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

/** `(LIST)` */
export function parseSubshell(parser: Parser, line: number): Command {
  parser.at += 1
  const body = parseList(parser, [])
  if (!isOperator(peek(parser), ')')) {
    if (parser.at >= parser.tokens.length) return { kind: 'unmodelled', what: 'a construct', line }
    throw unexpected(peek(parser))
  }
  parser.at += 1
  return { kind: 'subshell', body, line }
}

/** `if LIST; then LIST; elif ...; else LIST; fi` */
export function parseIf(parser: Parser, line: number): Command {
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
