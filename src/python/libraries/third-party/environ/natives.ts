import { ANY } from '../../../accepts-any.ts'
import type { Call, PyObject } from '../../../native.ts'
import { bool, compare, float, list, native, none, originAbout, originFrom, str, toJs, tuple } from '../../../native.ts'
import { guard } from '../../../operations/guard.ts'
import { resolve } from '../../../operations/lift.ts'
import { payloadOf, typeName } from '../../../operations/types.ts'
import { parseFloatText, parseInteger } from '../../../text/numbers/parse.ts'
import { isFailure } from '../../../text/outcome.ts'
import { strip } from '../../../text/str/pad.ts'
import { raise } from '../../../types/exceptions.ts'
import type { Assignment } from '../support.ts'
import { assignmentList, encodingOf, linesOf, readTextFile, text } from '../support.ts'
import { isBefore } from '../versions.ts'

export const DISTRIBUTION = 'django-environ'

/** `_bool(value, words)`: a number is true unless it is zero, a text if it is one of the words. */
export const TO_BOOL = native(
  '_bool',
  'value, words, /',
  (call) => {
    const value = payloadOf(call.arg('value'))
    const origin = originAbout(call.vm, value)
    if (value.kind === 'bool') return bool(value.value, origin)
    if (value.kind === 'int') return bool(value.value !== 0n, origin)
    if (value.kind === 'float') return bool(Math.trunc(value.value) !== 0, origin)
    if (value.kind !== 'str')
      throw raise(
        call.vm,
        'TypeError',
        `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
      )
    return bool(isTrueText(call, value.value), origin)
  },
  { returns: ['bool'] },
)

function isTrueText(call: Call, text: string): boolean {
  try {
    return parseInteger(text) !== 0n
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    const word = text.toLowerCase()
    const words = toJs(call.arg('words'))
    return Array.isArray(words) && words.includes(isBefore(call.vm, DISTRIBUTION, [0, 11]) ? word : strip(word))
  }
}

/** `_float(value)`: the last comma or point is the decimal one, all others separate thousands. */
export const TO_FLOAT = native(
  '_float',
  'value, /',
  (call) => {
    const value = payloadOf(call.arg('value'))
    if (value.kind !== 'str') throw raise(call.vm, 'TypeError', 'expected string or bytes-like object')
    const kept = isBefore(call.vm, DISTRIBUTION, [0, 7]) ? /[^\p{Nd},.]/gu : /[^\p{Nd},.-]/gu
    const parts = value.value.replace(kept, '').split(/[,.]/)
    const last = parts.pop() ?? ''
    const text = parts.length === 0 ? last : `${parts.join('')}.${last}`
    return guard(call.vm, [value], ['float'], () => float(parseFloatText(text), originFrom(call.vm, value)))
  },
  { returns: ['float'] },
)

/** `_is_proxy(value)`: does the value name another variable? One that is not known is taken for itself: it is unknown in either case. */
export const IS_PROXY = native(
  '_is_proxy',
  'value, /',
  (call) => {
    const value = payloadOf(resolve(call.vm, call.arg('value')))
    const starts =
      (value.kind === 'str' && value.value.startsWith('$')) || (value.kind === 'bytes' && value.value[0] === 0x24)
    return bool(starts, originAbout(call.vm, value))
  },
  ANY,
)

/** The types whose members never equal one of another group. */
const GROUPS: Readonly<Record<string, string>> = {
  str: 'text',
  bool: 'number',
  int: 'number',
  float: 'number',
  NoneType: 'none',
  list: 'list',
  tuple: 'tuple',
  dict: 'dict',
  bytes: 'bytes',
}

/** `_differs(value, other)`: `!=`, decided by the types alone where a value is not known. */
export const DIFFERS = native(
  '_differs',
  'value, other, /',
  (call) => {
    const value = resolve(call.vm, call.arg('value'))
    const other = resolve(call.vm, call.arg('other'))
    const [left, right] = [groupOf(value), groupOf(other)]
    if (left !== null && right !== null && left !== right) return bool(true, originAbout(call.vm, value, other))
    return compare(call.vm, '!=', value, other)
  },
  ANY,
)

function groupOf(value: PyObject): string | null {
  if (value.kind === 'unknown') {
    const groups = new Set(value.types?.map((type) => GROUPS[type] ?? '?') ?? ['?'])
    const [group] = groups
    return groups.size === 1 && group !== undefined && group !== '?' ? group : null
  }
  return value.kind === 'none' ? 'none' : (GROUPS[value.kind] ?? null)
}

/** `_multiline(value)`: escaped line ends become real ones. */
export const MULTILINE = native(
  '_multiline',
  'value, /',
  (call) => {
    const value = payloadOf(call.arg('value'))
    if (value.kind !== 'str') throw raise(call.vm, 'TypeError', 'expected string or bytes-like object')
    const pattern = isBefore(call.vm, DISTRIBUTION, [0, 8]) ? /\\n/g : /(?:\\r)?\\n/g
    return str(value.value.replace(pattern, '\n'), originFrom(call.vm, value))
  },
  { returns: ['str'] },
)

/** `_assignments(file, parse_comments[, encoding])` */
export const ENV_FILE = native(
  '_assignments',
  'file, parse_comments, encoding=, /',
  (call) =>
    readTextFile(
      call,
      call.arg('file'),
      (file) => assignmentList(call.vm, file.path, assignments(call, file.text)),
      encodingOf(call),
    ),
  { returns: ['list'] },
)

/** `_lines(text, parse_comments)`: the same of a text. */
export const ENV_LINES = native(
  '_lines',
  'text, parse_comments, /',
  (call) => {
    const origin = originFrom(call.vm, call.arg('text'))
    const found = assignments(call, text(call, 'text'))
    return list(
      call.vm,
      found.map(({ key, value }) => tuple([str(key, origin), value === null ? none(origin) : str(value, origin)])),
    )
  },
  { returns: ['list'] },
)

/** What `Env.read_env` finds in a file. Source: environ/environ.py of each version; quotes are looked at after comments. */
function assignments(call: Call, content: string): readonly Assignment[] {
  const before = (...version: number[]): boolean => isBefore(call.vm, DISTRIBUTION, version)
  const flag = call.arg('parse_comments')
  const cutsComments = !before(0, 11) && (before(0, 12) || (flag.kind === 'bool' && flag.value))
  const pattern = before(0, 4, 5) ? /^([A-Za-z_0-9]+)=([^\n]*)$/ : /^(?:export )?([A-Za-z_0-9]+)=([^\n]*)$/
  return linesOf(content).flatMap((line, index) => {
    const [, key, given] = pattern.exec(line) ?? []
    if (key === undefined || given === undefined) return []
    const value = cutsComments ? withoutComment(given) : (inQuotes(given, "'") ?? given)
    const quoted = inQuotes(value, '"')
    return [{ key, value: quoted === null ? value : withoutEscapes(quoted, !before(0, 8)), line: index + 1 }]
  })
}

function inQuotes(text: string, quote: string): string | null {
  return text.length >= 2 && text.startsWith(quote) && text.endsWith(quote) ? text.slice(1, -1) : null
}

/** A single-quoted value with a comment behind it, else all before the first number sign. */
function withoutComment(text: string): string {
  const trimmed = text.trimStart()
  if (trimmed.startsWith("'")) {
    for (let end = trimmed.lastIndexOf("'"); end > 0; end = trimmed.lastIndexOf("'", end - 1))
      if (/^\s*(#|$)/.test(trimmed.slice(end + 1))) return trimmed.slice(1, end)
  }
  const at = text.indexOf('#')
  return at === -1 ? text : text.slice(0, at)
}

function withoutEscapes(text: string, keepsFormat: boolean): string {
  return text.replace(/\\([^\n])/gu, (whole, character: string) =>
    keepsFormat && 'rnt'.includes(character) ? whole : character,
  )
}
