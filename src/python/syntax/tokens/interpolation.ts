import { SyntaxFault } from '../fault.ts'
import { type FString, openBracket, push, type Scanner } from './scanner.ts'
import { quoteAt } from './strings.ts'

/** CPython's MAXFSTRINGLEVEL. */
const MAXIMUM_NESTING = 150

/** Starts an f-string whose prefix stands where the scanner is and whose quotes stand at `quoteStart`. */
export function openFString(scanner: Scanner, quoteStart: number): void {
  const { text, at } = scanner
  if (scanner.fstrings.length + 1 >= MAXIMUM_NESTING) {
    throw new SyntaxFault('too many nested f-strings', at, at + 1)
  }
  const quote = quoteAt(text, quoteStart)
  const isRaw = /r/i.test(text.slice(at, quoteStart))
  scanner.fstrings.push({ token: scanner.tokens.length, start: at, quote, isRaw, fields: [], inText: true })
  push(scanner, 'fstring-start', quoteStart + quote.length)
}

/** Reads text up to a replacement field, the end of a format specification or the end of the f-string. */
export function scanFStringText(scanner: Scanner): void {
  const { text } = scanner
  const fstring = scanner.fstrings.at(-1)
  if (!fstring) return
  const inSpecification = fstring.fields.length > 0
  let at = scanner.at
  for (;;) {
    const character = text[at]
    if (character === undefined || (character === '\n' && fstring.quote.length === 1)) {
      throw unterminated(scanner, fstring, at)
    }
    if (character === '\\') at = skipEscape(text, at, fstring.isRaw)
    else if (character === fstring.quote[0] && text.startsWith(fstring.quote, at)) {
      if (inSpecification) throw new SyntaxFault("f-string: expecting '}'", at, at + 1)
      closeFString(scanner, fstring, at)
      return
    } else if (character === '{') {
      if (text[at + 1] !== '{' || inSpecification) {
        openField(scanner, fstring, at)
        return
      }
      at += 2
    } else if (character === '}') {
      if (inSpecification) {
        endText(scanner, fstring, at)
        return
      }
      if (text[at + 1] !== '}') throw new SyntaxFault("f-string: single '}' is not allowed", at, at + 1)
      at += 2
    } else at++
  }
}

/** After a backslash: the next character is text too, unless it is a brace; `\N{...}` is one escape. */
function skipEscape(text: string, at: number, isRaw: boolean): number {
  const next = text[at + 1]
  if (next === '{' || next === '}') return at + 1
  if (!isRaw && next === 'N' && text[at + 2] === '{') {
    let end = at + 3
    while (end < text.length && text[end] !== '}' && text[end] !== '\n' && text[end] !== '"' && text[end] !== "'") end++
    return text[end] === '}' ? end + 1 : end
  }
  return at + 2
}

function endText(scanner: Scanner, fstring: FString, at: number): void {
  if (at > scanner.at) push(scanner, 'fstring-middle', at)
  fstring.inText = false
}

function openField(scanner: Scanner, fstring: FString, at: number): void {
  endText(scanner, fstring, at)
  openBracket(scanner)
  fstring.fields.push(scanner.brackets.length)
}

function closeFString(scanner: Scanner, fstring: FString, at: number): void {
  endText(scanner, fstring, at)
  const start = scanner.tokens[fstring.token]
  if (start) start.close = scanner.tokens.length
  scanner.fstrings.pop()
  push(scanner, 'fstring-end', at + fstring.quote.length)
}

function unterminated(scanner: Scanner, fstring: FString, at: number): SyntaxFault {
  const what = fstring.quote.length === 3 ? 'triple-quoted f-string' : 'f-string'
  const line = scanner.lineOf(Math.min(at, scanner.text.length - 1))
  const message = `unterminated ${what} literal (detected at line ${line})`
  return new SyntaxFault(message, fstring.start, fstring.start + 1)
}
