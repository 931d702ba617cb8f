/** `str.format` and `str.format_map` (Objects/stringlib/unicode_format.h), over any kind of value. */
import { ordinal } from '../code-points.ts'
import { checkLength, raise } from '../outcome.ts'
import { decimalValue, isDecimal } from '../unicode.ts'
import { MAX_SSIZE } from './spec.ts'

/** What the evaluator does with values. Each may raise. They are called in the order in which CPython works. */
export interface FormatCallbacks<V> {
  /** The positional argument, or undefined where there are not so many; null for `format_map`, which has none. */
  readonly positional: ((index: number) => V | undefined) | null
  /** The keyword argument, or the mapping's item; raises KeyError. */
  keyword(name: string): V
  attribute(value: V, name: string): V
  /** `value[key]`. */
  item(value: V, key: string | bigint): V
  /** `str(value)`, `repr(value)` or `ascii(value)`. */
  convert(value: V, conversion: 's' | 'r' | 'a'): V
  /** `format(value, spec)`. */
  format(value: V, spec: string): string
}

type Numbering = { kind: 'undecided' } | { kind: 'automatic'; next: number } | { kind: 'manual' }

/** One replacement field as it is written. */
export interface ReplacementField {
  readonly name: string
  /** One code point, or null. */
  readonly conversion: string | null
  readonly spec: string
  /** Whether the spec holds fields itself. */
  readonly nested: boolean
}

/** A piece of a template: literal text, or a field. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly field: ReplacementField }

/** Yields the pieces of a template, one after the other, so that a later mistake is raised later. Raises ValueError. */
export function* pieces(template: string): Generator<Piece, void> {
  let at = 0
  while (at < template.length) {
    const from = at
    while (at < template.length && template[at] !== '{' && template[at] !== '}') at++
    const brace = template[at]
    if (brace === undefined) {
      yield { kind: 'literal', text: template.slice(from) }
      return
    }
    const isEscaped = template[at + 1] === brace
    if (!isEscaped && (brace === '}' || at + 1 === template.length)) {
      raise('ValueError', `Single '${brace}' encountered in format string`)
    }
    yield { kind: 'literal', text: template.slice(from, isEscaped ? at + 1 : at) }
    at += isEscaped ? 2 : 1
    if (isEscaped) continue
    const { field, next } = readField(template, at)
    yield { kind: 'field', field }
    at = next
  }
}

function readField(template: string, from: number): { field: ReplacementField; next: number } {
  const end = endOfName(template, from)
  const name = template.slice(from, end)
  const terminator = template[end]
  if (terminator === undefined) raise('ValueError', "expected '}' before end of string")
  if (terminator === '}') return { field: { name, conversion: null, spec: '', nested: false }, next: end + 1 }
  let at = end + 1
  let conversion: string | null = null
  if (terminator === '!') {
    if (at >= template.length) raise('ValueError', 'end of string while looking for conversion specifier')
    conversion = String.fromCodePoint(template.codePointAt(at) ?? 0)
    at += conversion.length
    const after = template[at]
    if (after === '}') return { field: { name, conversion, spec: '', nested: false }, next: at + 1 }
    if (after !== undefined && after !== ':') raise('ValueError', "expected ':' after conversion specifier")
    at++
  }
  const close = closingBrace(template, at)
  const spec = template.slice(at, close)
  return { field: { name, conversion, spec, nested: spec.includes('{') }, next: close + 1 }
}

function endOfName(template: string, from: number): number {
  for (let at = from; at < template.length; at++) {
    const character = template[at]
    if (character === '{') raise('ValueError', "unexpected '{' in field name")
    if (character === '}' || character === ':' || character === '!') return at
    if (character === '[') {
      const close = template.indexOf(']', at)
      if (close === -1) return template.length
      at = close
    }
  }
  return template.length
}

function closingBrace(template: string, from: number): number {
  let open = 1
  for (let at = from; at < template.length; at++) {
    if (template[at] === '{') open++
    else if (template[at] === '}') open--
    if (open === 0) return at
  }
  return raise('ValueError', "unmatched '{' in format spec")
}

/** The value of a run of decimals of any script, or null where it is none. Raises ValueError. */
function asIndex(text: string): bigint | null {
  if (text === '') return null
  let value = 0n
  for (const character of text) {
    if (!isDecimal(character)) return null
    value = value * 10n + BigInt(decimalValue(character))
    if (value > MAX_SSIZE) raise('ValueError', 'Too many decimal digits in format string')
  }
  return value
}

/** One step from a value to a part of it. */
export type Step =
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'item'; readonly key: string | bigint }

/** Splits a field's name at its first '.' or '['. */
export function splitName(name: string): { readonly first: string; readonly rest: string } {
  const at = name.search(/[.[]/)
  return at === -1 ? { first: name, rest: '' } : { first: name.slice(0, at), rest: name.slice(at) }
}

/** Yields the steps of what follows a field's first name: `.name[key]`. Raises ValueError. */
export function* steps(rest: string): Generator<Step, void> {
  let at = 0
  while (at < rest.length) {
    const opener = rest[at]
    if (opener !== '.' && opener !== '[') {
      raise('ValueError', "Only '.' or '[' may follow ']' in format field specifier")
    }
    const found = opener === '.' ? rest.slice(at + 1).search(/[.[]/) : rest.indexOf(']', at + 1) - at - 1
    if (opener === '[' && found < 0) raise('ValueError', "Missing ']' in format string")
    const end = found === -1 ? rest.length : at + 1 + found
    const name = rest.slice(at + 1, end)
    const index = opener === '[' ? asIndex(name) : null
    if (name === '') raise('ValueError', 'Empty attribute in format string')
    yield opener === '.' ? { kind: 'attribute', name } : { kind: 'item', key: index ?? name }
    at = opener === '.' ? end : end + 1
  }
}

/** Decides what position a field without a name, or with a number, stands for, and refuses a mix of the two. */
function number(numbering: Numbering, index: bigint | null): { numbering: Numbering; index: number } {
  const state: Numbering =
    numbering.kind !== 'undecided' ? numbering : index === null ? { kind: 'automatic', next: 0 } : { kind: 'manual' }
  if (index === null) {
    if (state.kind !== 'automatic') {
      return raise('ValueError', 'cannot switch from manual field specification to automatic field numbering')
    }
    return { numbering: { kind: 'automatic', next: state.next + 1 }, index: state.next }
  }
  if (state.kind === 'automatic') {
    raise('ValueError', 'cannot switch from automatic field numbering to manual field specification')
  }
  return { numbering: state, index: Number(index) }
}

/**
 * `template.format(...)`, or `template.format_map(...)` where there are no positional arguments.
 * Raises ValueError, IndexError, KeyError and whatever the callbacks raise.
 */
export function strFormat<V>(template: string, callbacks: FormatCallbacks<V>): string {
  let numbering: Numbering = { kind: 'undecided' }

  const first = (name: string): V => {
    const index = asIndex(name)
    if (index === null && name !== '') return callbacks.keyword(name)
    const numbered = number(numbering, index)
    numbering = numbered.numbering
    if (callbacks.positional === null) raise('ValueError', 'Format string contains positional fields')
    const value = callbacks.positional(numbered.index)
    if (value !== undefined) return value
    return raise('IndexError', `Replacement index ${numbered.index} out of range for positional args tuple`)
  }

  const resolve = (name: string): V => {
    const parts = splitName(name)
    let value = first(parts.first)
    for (const step of steps(parts.rest)) {
      value = step.kind === 'attribute' ? callbacks.attribute(value, step.name) : callbacks.item(value, step.key)
    }
    return value
  }

  const render = (field: ReplacementField, depth: number): string => {
    const value = resolve(field.name)
    const converted = field.conversion === null ? value : callbacks.convert(value, checkConversion(field.conversion))
    return callbacks.format(converted, field.nested ? build(field.spec, depth - 1) : field.spec)
  }

  // A spec may hold fields, whose specs may not.
  const build = (text: string, depth: number): string => {
    if (depth <= 0) raise('ValueError', 'Max string recursion exceeded')
    let built = ''
    for (const piece of pieces(text)) {
      built += piece.kind === 'literal' ? piece.text : render(piece.field, depth)
      checkLength(built.length)
    }
    return built
  }
  return build(template, 2)
}

function checkConversion(conversion: string): 's' | 'r' | 'a' {
  if (conversion === 's' || conversion === 'r' || conversion === 'a') return conversion
  const code = ordinal(conversion)
  return raise(
    'ValueError',
    `Unknown conversion specifier ${code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`}`,
  )
}
