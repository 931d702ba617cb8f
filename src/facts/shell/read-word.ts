import type { Part, Word } from './tree.ts'

/** What bash cannot read: it says so, runs nothing of it, and exits with 2. */
export class ShellSyntaxError extends Error {}

const NAME = /^[A-Za-z_]\w*/

export interface Reader {
  readonly text: string
  at: number
  line: number
}

const ENDS_WORD = ' \t\n;&|()<>'

/** Reads one word, with what is quoted and what the shell puts in; leaves the reader behind it. @throws ShellSyntaxError for a quote or a bracket that nothing closes */
export function readWord(reader: Reader): Word {
  const parts: Part[] = []
  let plain = ''
  const flush = (): void => {
    if (plain !== '') parts.push({ kind: 'text', text: plain, quoted: false })
    plain = ''
  }
  if (/^[<>]\(/.test(reader.text.slice(reader.at, reader.at + 2))) {
    readBalanced(reader)
    parts.push({ kind: 'unmodelled', quoted: true })
  }
  while (reader.at < reader.text.length) {
    const character = reader.text.charAt(reader.at)
    if (ENDS_WORD.includes(character)) break
    const part = readQuoted(reader, character)
    if (part !== null) {
      flush()
      parts.push(...part)
      continue
    }
    plain += character
    reader.at += 1
  }
  flush()
  return parts
}

/** What begins with a quote, a backslash, a dollar or a backtick; null for a character that is only itself. */
function readQuoted(reader: Reader, character: string): Part[] | null {
  switch (character) {
    case "'":
      return [{ kind: 'text', text: readUntil(reader, "'"), quoted: true }]
    case '"':
      return readDouble(reader)
    case '\\': {
      const next = reader.text.charAt(reader.at + 1)
      reader.at += 2
      if (next === '\n') reader.line += 1
      return next === '\n' || next === '' ? [] : [{ kind: 'text', text: next, quoted: true }]
    }
    case '`':
      return [{ kind: 'command', text: readUntil(reader, '`'), quoted: false }]
    case '$':
      return readDollar(reader, false)
    default:
      return null
  }
}

/** From the opening QUOTE to the next one; leaves the reader behind it. */
function readUntil(reader: Reader, quote: string): string {
  const end = reader.text.indexOf(quote, reader.at + 1)
  if (end < 0) throw new ShellSyntaxError(`unexpected EOF while looking for matching \`${quote}'`)
  const text = reader.text.slice(reader.at + 1, end)
  reader.line += text.split('\n').length - 1
  reader.at = end + 1
  return text
}

function readDouble(reader: Reader): Part[] {
  const parts: Part[] = []
  let text = ''
  reader.at += 1
  for (;;) {
    const character = reader.text.charAt(reader.at)
    if (character === '') throw new ShellSyntaxError('unexpected EOF while looking for matching `"\'')
    if (character === '"') break
    if (character === '\\' && '$`"\\\n'.includes(reader.text.charAt(reader.at + 1))) {
      if (reader.text.charAt(reader.at + 1) !== '\n') text += reader.text.charAt(reader.at + 1)
      reader.at += 2
      continue
    }
    const special = character === '$' ? readDollar(reader, true) : null
    const inner: Part[] | null =
      character === '`' ? [{ kind: 'command', text: readUntil(reader, '`'), quoted: true }] : special
    if (inner === null) {
      if (character === '\n') reader.line += 1
      text += character
      reader.at += 1
      continue
    }
    parts.push({ kind: 'text', text, quoted: true }, ...inner)
    text = ''
  }
  reader.at += 1
  return [...parts, { kind: 'text', text, quoted: true }]
}

/** `$...`; null where the dollar stands for itself. Leaves the reader behind what it read. */
function readDollar(reader: Reader, quoted: boolean): Part[] | null {
  const rest = reader.text.slice(reader.at + 1, reader.at + 200)
  if (rest.startsWith('(')) {
    const isArithmetic = rest.startsWith('((')
    const text = readBalanced(reader)
    // The inner pair of parentheses is part of the text.
    return [isArithmetic ? { kind: 'arithmetic', text: text.slice(1, -1), quoted } : { kind: 'command', text, quoted }]
  }
  if (rest.startsWith('{')) return [readBraced(reader, quoted)]
  const name = NAME.exec(rest)?.[0] ?? /^[0-9@*#?$!-]/.exec(rest)?.[0]
  if (name === undefined) return null
  reader.at += 1 + name.length
  return [{ kind: 'parameter', name, operator: null, operand: [], quoted }]
}

function readBalanced(reader: Reader): string {
  let depth = 0
  for (let at = reader.at + 1; at < reader.text.length; at += 1) {
    const character = reader.text.charAt(at)
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth === 0) {
      const text = reader.text.slice(reader.at + 2, at)
      reader.at = at + 1
      return text
    }
  }
  throw new ShellSyntaxError("unexpected EOF while looking for matching `)'")
}

function readBraced(reader: Reader, quoted: boolean): Part {
  const end = closingBrace(reader.text, reader.at + 2)
  if (end < 0) throw new ShellSyntaxError("unexpected EOF while looking for matching `}'")
  const inside = reader.text.slice(reader.at + 2, end)
  reader.at = end + 1
  const [, name = '', operator = '', operand = ''] = /^(\w+|[@*#?])(:?[-=?+])?([\s\S]*)$/.exec(inside) ?? []
  if (name === '' || (operator === '' && operand !== '')) return { kind: 'unmodelled', quoted }
  const word = readWordOf(operand)
  return { kind: 'parameter', name, operator: operator === '' ? null : operator, operand: word, quoted }
}

function closingBrace(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith('${', at)) depth += 1
    if (text.charAt(at) === '}') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** The operand of `${NAME:-...}`: one word, blanks included. */
function readWordOf(text: string): Word {
  const reader = { text, at: 0, line: 1 }
  const parts: Part[] = []
  while (reader.at < text.length) {
    const word = readWord(reader)
    parts.push(...word)
    if (reader.at >= text.length) break
    parts.push({ kind: 'text', text: text.charAt(reader.at), quoted: true })
    reader.at += 1
  }
  return parts
}
