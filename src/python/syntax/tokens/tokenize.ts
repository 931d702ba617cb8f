import { SyntaxFault } from '../fault.ts'
import { codePointName, isDigit, isIdentifierStart, verifyIdentifier } from './identifiers.ts'
import { type Indentation, indent, measureIndentation } from './indentation.ts'
import { openFString, scanFStringText } from './interpolation.ts'
import { scanNumber } from './numbers.ts'
import { openBracket, push, type Scanner } from './scanner.ts'
import { isStringPrefix, scanString } from './strings.ts'
import { type Comment, type Edit, KEYWORDS, type Token, type Unclosed } from './token.ts'

/** From this minor release on an f-string is made of tokens (PEP 701). */
const PEP_701 = 12

const NAME = /[A-Za-z0-9_\x80-\uFFFF]+/y
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|[-+*/%&|^@=<>!:]=|->|<>|\*\*|\/\/|<<|>>|[-+*/%&|^@=<>!:~()[\]{},;.$?`]/y
const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const NOT_PRINTABLE = /^[\p{C}\p{Z}]$/u

export interface Tokens {
  readonly tokens: readonly Token[]
  readonly comments: readonly Comment[]
  /** The innermost bracket that is still open where the text ends. */
  readonly unclosed: Unclosed | null
  /** Why the tokens end before the text does. */
  readonly fault: SyntaxFault | null
  /** What to change for a parser that knows no form feeds, no tabs after spaces, and no keyword right behind a number. */
  readonly edits: readonly Edit[]
}

/** A replacement field to tokenize: offsets of its expression. */
export interface FieldRange {
  readonly start: number
  readonly end: number
}

/**
 * Splits a text into CPython's tokens, in one pass and in linear time. Where CPython's tokenizer raises, the tokens end, and
 * the fault is told; so is an unclosed bracket.
 *
 * @param text ends with a newline, unless a field of it is meant; newlines are `\n` alone
 * @param minor the minor number of the grammar
 * @param lineOf the 1-based line of an offset
 * @param field only this expression of an f-string
 */
export function tokenize(
  text: string,
  minor: number,
  lineOf: (offset: number) => number,
  field: FieldRange | null = null,
): Tokens {
  const scanner: Scanner = {
    text: field ? text.slice(0, field.end) : text,
    minor,
    lineOf,
    tokens: [],
    comments: [],
    indents: [{ columns: 0, alternative: 0 }],
    brackets: [],
    fstrings: [],
    isField: field !== null,
    edits: [],
    at: field ? field.start : 0,
  }
  const fault = scanAll(scanner)
  const { tokens, comments, edits } = scanner
  return { tokens, comments, edits, fault, unclosed: fault ? null : unclosedOf(scanner) }
}

/** Reads to the end, or to what no token is: its fault is returned, since the parser may fail before it. */
function scanAll(scanner: Scanner): SyntaxFault | null {
  try {
    if (!scanner.isField) scanLineStart(scanner)
    while (scanner.at < scanner.text.length) scanNext(scanner)
    finish(scanner)
    return null
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error
    scanner.at = error.start
    push(scanner, 'end', error.start)
    return error
  }
}

function finish(scanner: Scanner): void {
  const { tokens, text } = scanner
  const open = scanner.fstrings.at(-1)
  if (open) throw new SyntaxFault("f-string: expecting '}'", open.start, open.start + 1)
  scanner.at = text.length
  if (scanner.brackets.length === 0 && !scanner.isField) {
    const last = tokens.at(-1)
    if (last && last.type !== 'newline' && last.type !== 'dedent') push(scanner, 'newline', text.length)
    for (let level = scanner.indents.length; level > 1; level--) push(scanner, 'dedent', text.length)
  }
  push(scanner, 'end', text.length)
}

function unclosedOf(scanner: Scanner): Unclosed | null {
  const token = scanner.tokens[scanner.brackets.at(-1) ?? -1]
  return token ? { bracket: token.text, start: token.start } : null
}

function scanNext(scanner: Scanner): void {
  const { text, at } = scanner
  const code = text.charCodeAt(at)
  if (scanner.fstrings.at(-1)?.inText) scanFStringText(scanner)
  else if (code === 32 || code === 9) scanner.at++
  else if (code === 12) scanner.edits.push({ start: at, end: ++scanner.at, text: ' ' })
  else if (code === 10) scanNewline(scanner)
  else if (isIdentifierStart(code)) scanWord(scanner)
  else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
    push(scanner, 'number', scanNumber(text, at))
    if (isIdentifierStart(text.charCodeAt(scanner.at)))
      scanner.edits.push({ start: scanner.at, end: scanner.at, text: ' ' })
  } else if (code === 34 || code === 39) push(scanner, 'string', scanString(text, at, at, scanner.lineOf))
  else if (code === 35) scanComment(scanner)
  else if (code === 92) scanContinuation(scanner)
  else scanOperator(scanner)
}

function scanNewline(scanner: Scanner): void {
  const inside = scanner.isField || scanner.brackets.length > 0
  const last = scanner.tokens.at(-1)
  const blank = !last || last.type === 'newline' || last.type === 'indent' || last.type === 'dedent'
  if (inside || blank) scanner.at++
  else push(scanner, 'newline', scanner.at + 1)
  if (!inside) scanLineStart(scanner)
}

/** Where a logical line starts: skips blank lines and lines of comment alone, then tells indents and dedents. */
function scanLineStart(scanner: Scanner): void {
  const { text } = scanner
  for (;;) {
    const lineStart = scanner.at
    const line = measureIndentation(text, lineStart)
    noteIrregular(scanner, line, lineStart)
    scanner.at = line.end
    if (text[line.end] === '#') scanComment(scanner)
    else if (line.end < text.length && text[line.end] !== '\n') {
      pushIndentation(scanner, line, lineStart)
      return
    }
    if (scanner.at >= text.length) return
    scanner.at++
  }
}

/** Tabs behind spaces, and form feeds: spaces say the same. */
function noteIrregular(scanner: Scanner, line: Indentation, lineStart: number): void {
  const text = scanner.text.slice(lineStart, line.end)
  if (/\f| \t/.test(text) && !text.includes('\n')) {
    scanner.edits.push({ start: lineStart, end: line.end, text: ' '.repeat(line.columns) })
  }
}

function pushIndentation(scanner: Scanner, line: Indentation, lineStart: number): void {
  const change = indent(scanner.indents, line, lineStart)
  if (change > 0) {
    scanner.at = Math.max(lineStart, scanner.text.lastIndexOf('\n', line.end - 1) + 1)
    push(scanner, 'indent', line.end)
  }
  for (let level = change; level < 0; level++) push(scanner, 'dedent', line.end)
}

function scanWord(scanner: Scanner): void {
  const { text, at, minor } = scanner
  NAME.lastIndex = at
  const word = NAME.exec(text)?.[0] ?? ''
  const end = at + word.length
  if ((text[end] === '"' || text[end] === "'") && isStringPrefix(word, minor)) {
    const isFString = /[ft]/i.test(word)
    if (isFString && minor >= PEP_701) openFString(scanner, end)
    else push(scanner, 'string', scanString(text, at, end, scanner.lineOf))
    return
  }
  if (/[^\x00-\x7F]/.test(word)) verifyIdentifier(word, at)
  if (/[\ud800-\udfff]/.test(word)) scanner.edits.push({ start: at, end, text: word.normalize('NFKC') })
  push(scanner, KEYWORDS.has(word) ? 'keyword' : 'name', end)
}

function scanComment(scanner: Scanner): void {
  const { text, at } = scanner
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline
  scanner.comments.push({ text: text.slice(at, end), start: at, end })
  scanner.at = end
}

function scanContinuation(scanner: Scanner): void {
  const { text, at } = scanner
  if (text[at + 1] !== '\n') {
    throw new SyntaxFault('unexpected character after line continuation character', at, at + 1)
  }
  scanner.at = at + 2
  if (scanner.at >= text.length && scanner.brackets.length === 0 && !scanner.isField) {
    throw new SyntaxFault('unexpected EOF while parsing', at, at + 1)
  }
}

function scanOperator(scanner: Scanner): void {
  const { text, at } = scanner
  OPERATOR.lastIndex = at
  const operator = OPERATOR.exec(text)?.[0]
  if (operator === undefined) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const message = NOT_PRINTABLE.test(character)
      ? `invalid non-printable character ${codePointName(character)}`
      : 'invalid syntax'
    throw new SyntaxFault(message, at, at + character.length)
  }
  const fstring = scanner.fstrings.at(-1)
  const isFieldLevel = fstring !== undefined && scanner.brackets.length === fstring.fields.at(-1)
  if (isFieldLevel && operator[0] === ':') {
    push(scanner, 'op', at + 1)
    fstring.inText = true
  } else if (operator in CLOSER) openBracket(scanner)
  else if (operator === ')' || operator === ']' || operator === '}') {
    closeBracket(scanner)
    if (isFieldLevel) {
      fstring.fields.pop()
      fstring.inText = true
    }
  } else push(scanner, 'op', at + operator.length)
}

function closeBracket(scanner: Scanner): void {
  const { text, at } = scanner
  const closer = text[at] ?? ''
  const open = scanner.tokens[scanner.brackets.pop() ?? -1]
  if (!open) throw new SyntaxFault(`unmatched '${closer}'`, at, at + 1)
  if (CLOSER[open.text] !== closer) {
    const line = scanner.lineOf(open.start)
    const where = line === scanner.lineOf(at) ? '' : ` on line ${line}`
    const message = `closing parenthesis '${closer}' does not match opening parenthesis '${open.text}'${where}`
    throw new SyntaxFault(message, at, at + 1)
  }
  open.close = scanner.tokens.length
  push(scanner, 'op', at + 1)
}
