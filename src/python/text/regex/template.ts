/** The replacement templates of `re.sub` and `match.expand` (parse_template in Lib/re/_parser.py). */
import { CONTROL_ESCAPES } from '../control-escapes.ts'
import { parseInteger } from '../numbers/parse.ts'
import { attempt, raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { isidentifier } from '../str/predicates.ts'
import { MAX_GROUPS } from './parse-group.ts'
import { groupText, type Match, type Regex } from './regex.ts'
import { accept, fail, type Tokenizer, take, takeUntil, takeWhile, tokenizer, tokenSize } from './tokenizer.ts'

/** Literal texts, and the numbers of groups. */
export type Template = readonly (string | number)[]

const CONTROLS: Readonly<Record<string, string>> = CONTROL_ESCAPES
const OCTAL_DIGIT = /^[0-7]$/

/** Parses a template for a pattern. Raises re.error and IndexError. */
export function parseTemplate(template: string, regex: Regex): Template {
  const source = tokenizer(template)
  const parts: (string | number)[] = []
  for (let token = take(source); token !== null; token = take(source)) {
    parts.push(token.startsWith('\\') ? parseEscape(source, token, regex) : token)
  }
  return parts
}

function parseEscape(source: Tokenizer, token: string, regex: Regex): string | number {
  const letter = token.slice(1)
  if (letter === 'g') return namedGroup(source, regex)
  if (letter === '0') return String.fromCharCode(Number.parseInt(letter + takeWhile(source, 2, OCTAL_DIGIT), 8) & 0xff)
  if (/^[1-9]$/.test(letter)) return numbered(source, token, regex)
  const control = CONTROLS[letter]
  if (control !== undefined) return control
  return /^[A-Za-z]$/.test(letter) ? fail(source, `bad escape ${token}`, 2) : token
}

/** Three octal digits are a character, fewer are a group's number. */
function numbered(source: Tokenizer, token: string, regex: Regex): string | number {
  const text = token + takeWhile(source, 1, /^[0-9]$/)
  if (!/^\\[0-7]{2}$/.test(text) || !OCTAL_DIGIT.test(source.next ?? '')) {
    return checkGroup(source, Number(text.slice(1)), text.length - 1, regex)
  }
  const octal = text + take(source)
  const code = Number.parseInt(octal.slice(1), 8)
  if (code > 0o377) fail(source, `octal escape value ${octal} outside of range 0-0o377`, octal.length)
  return String.fromCharCode(code)
}

function namedGroup(source: Tokenizer, regex: Regex): number {
  if (!accept(source, '<')) fail(source, 'missing <')
  const name = takeUntil(source, '>', 'group name')
  const offset = tokenSize(name) + 1
  if (isidentifier(name)) {
    return regex.groupIndex.get(name) ?? raise('IndexError', `unknown group name ${reprStr(name)}`)
  }
  const number = attempt(() => parseInteger(name))
  if (number.kind !== 'returned' || number.value < 0n) {
    return fail(source, `bad character in group name ${reprStr(name)}`, offset)
  }
  if (number.value >= BigInt(MAX_GROUPS)) fail(source, `invalid group reference ${number.value}`, offset)
  return checkGroup(source, Number(number.value), offset, regex)
}

function checkGroup(source: Tokenizer, group: number, offset: number, regex: Regex): number {
  return group > regex.groups ? fail(source, `invalid group reference ${group}`, offset) : group
}

/** Fills a template from a match; a group that took no part is empty. */
export const expandTemplate = (template: Template, found: Match): string =>
  template.map((part) => (typeof part === 'string' ? part : (groupText(found, part) ?? ''))).join('')
