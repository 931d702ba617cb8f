/**
 * The methods of `bytes`. Bytes are looked at as a string of the characters 0 to 255 where `str` has the same method,
 * and by ASCII alone where case and white space matter. Bounds and limits are Python's, as in the functions for `str`.
 */
import { codePoints } from '../code-points.ts'
import { checkLength, raise } from '../outcome.ts'
import * as pad from '../str/pad.ts'
import * as search from '../str/search.ts'
import { rsplit as rsplitText, split as splitText } from '../str/split.ts'
import { repeat as repeatText } from '../str/translate.ts'

/** ASCII white space, as `bytes.strip` and `bytes.split` take it. */
const SPACE = ' \t\n\r\v\f'

/** The characters 0 to 255 for bytes, and back. */
export const toCharacters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
export const fromCharacters = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

type Bound = bigint | null
const all = (parts: readonly string[]): Uint8Array[] => parts.map(fromCharacters)

/** `data.find(sub, start, end)` and its kin; -1 where there is none. */
export const find = (data: Uint8Array, sub: Uint8Array, start: Bound = null, end: Bound = null): number =>
  search.find(toCharacters(data), toCharacters(sub), start, end)
export const rfind = (data: Uint8Array, sub: Uint8Array, start: Bound = null, end: Bound = null): number =>
  search.rfind(toCharacters(data), toCharacters(sub), start, end)
export const count = (data: Uint8Array, sub: Uint8Array, start: Bound = null, end: Bound = null): number =>
  search.count(toCharacters(data), toCharacters(sub), start, end)

/** `data.index(sub, start, end)`. Raises ValueError. */
export function index(data: Uint8Array, sub: Uint8Array, start: Bound = null, end: Bound = null): number {
  const at = find(data, sub, start, end)
  return at === -1 ? raise('ValueError', 'subsection not found') : at
}

/** `data.rindex(sub, start, end)`. @throws PythonError ValueError */
export function rindex(data: Uint8Array, sub: Uint8Array, start: Bound = null, end: Bound = null): number {
  const at = rfind(data, sub, start, end)
  return at === -1 ? raise('ValueError', 'subsection not found') : at
}

/** `data.startswith(prefixes, start, end)` and `data.endswith(suffixes, start, end)`; a single one is a list of one. */
export const startswith = (
  data: Uint8Array,
  prefixes: readonly Uint8Array[],
  start: Bound = null,
  end: Bound = null,
): boolean => search.startswith(toCharacters(data), prefixes.map(toCharacters), start, end)
export const endswith = (
  data: Uint8Array,
  suffixes: readonly Uint8Array[],
  start: Bound = null,
  end: Bound = null,
): boolean => search.endswith(toCharacters(data), suffixes.map(toCharacters), start, end)

/** `data.replace(old, replacement, count)`; a negative count replaces all. */
export const replace = (data: Uint8Array, old: Uint8Array, replacement: Uint8Array, limit = -1n): Uint8Array =>
  fromCharacters(search.replace(toCharacters(data), toCharacters(old), toCharacters(replacement), limit))

/** `data.partition(separator)` and `data.rpartition(separator)`. Raise ValueError. */
export const partition = (data: Uint8Array, separator: Uint8Array): Uint8Array[] =>
  all(search.partition(toCharacters(data), toCharacters(separator)))
export const rpartition = (data: Uint8Array, separator: Uint8Array): Uint8Array[] =>
  all(search.rpartition(toCharacters(data), toCharacters(separator)))

/** `data.split(separator, maxsplit)`; null splits at runs of ASCII white space. Raises ValueError. */
export function split(data: Uint8Array, separator: Uint8Array | null = null, maxsplit = -1n): Uint8Array[] {
  if (separator !== null) return all(splitText(toCharacters(data), toCharacters(separator), maxsplit))
  const parts: string[] = []
  let rest = pad.lstrip(toCharacters(data), SPACE)
  while (rest !== '' && (maxsplit < 0n || parts.length < maxsplit)) {
    const end = rest.search(/[ \t-\r]/)
    parts.push(end === -1 ? rest : rest.slice(0, end))
    rest = end === -1 ? '' : pad.lstrip(rest.slice(end), SPACE)
  }
  return all(rest === '' ? parts : [...parts, rest])
}

/** `data.rsplit(separator, maxsplit)`; null splits at runs of ASCII white space. Raises ValueError. */
export function rsplit(data: Uint8Array, separator: Uint8Array | null = null, maxsplit = -1n): Uint8Array[] {
  if (separator !== null) return all(rsplitText(toCharacters(data), toCharacters(separator), maxsplit))
  const reversed = (bytes: Uint8Array): Uint8Array => bytes.slice().reverse()
  return split(reversed(data), null, maxsplit).map(reversed).reverse()
}

/** `data.splitlines(keepends)`. */
export function splitlines(data: Uint8Array, keepends = false): Uint8Array[] {
  const lines = toCharacters(data).match(/[^\n\r]*(?:\r\n|[\n\r])|[^\n\r]+$/g) ?? []
  return all(keepends ? lines : lines.map((line) => line.replace(/\r?\n$|\r$/, '')))
}

/** `data.strip(characters)` and its kin; null strips ASCII white space. */
const stripBy =
  (strip: (text: string, characters: string | null) => string) =>
  (data: Uint8Array, characters: Uint8Array | null = null): Uint8Array =>
    fromCharacters(strip(toCharacters(data), characters === null ? SPACE : toCharacters(characters)))
export const strip = stripBy(pad.strip)
export const lstrip = stripBy(pad.lstrip)
export const rstrip = stripBy(pad.rstrip)

/** `data.removeprefix(prefix)` and `data.removesuffix(suffix)`. */
export const removeprefix = (data: Uint8Array, prefix: Uint8Array): Uint8Array =>
  fromCharacters(search.removeprefix(toCharacters(data), toCharacters(prefix)))
export const removesuffix = (data: Uint8Array, suffix: Uint8Array): Uint8Array =>
  fromCharacters(search.removesuffix(toCharacters(data), toCharacters(suffix)))

const mapCharacters =
  (change: (text: string) => string) =>
  (data: Uint8Array): Uint8Array =>
    fromCharacters(change(toCharacters(data)))
const upperAscii = (text: string): string => text.replace(/[a-z]+/g, (run) => run.toUpperCase())
const lowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (run) => run.toLowerCase())

/** The methods that change case, of ASCII letters only. */
export const upper = mapCharacters(upperAscii)
export const lower = mapCharacters(lowerAscii)
export const capitalize = mapCharacters((text) => upperAscii(text.slice(0, 1)) + lowerAscii(text.slice(1)))
export const title = mapCharacters((text) =>
  text.replace(/[A-Za-z]+/g, (run) => run.charAt(0).toUpperCase() + run.slice(1).toLowerCase()),
)
export const swapcase = mapCharacters((text) =>
  codePoints(text)
    .map((letter) => (/[a-z]/.test(letter) ? letter.toUpperCase() : lowerAscii(letter)))
    .join(''),
)

/** The methods that test: each takes the bytes. */
export const isalnum = (data: Uint8Array): boolean => /^[A-Za-z0-9]+$/.test(toCharacters(data))
export const isalpha = (data: Uint8Array): boolean => /^[A-Za-z]+$/.test(toCharacters(data))
export const isdigit = (data: Uint8Array): boolean => /^[0-9]+$/.test(toCharacters(data))
export const isspace = (data: Uint8Array): boolean => /^[ \t-\r]+$/.test(toCharacters(data))
export const isascii = (data: Uint8Array): boolean => data.every((byte) => byte < 0x80)
export const islower = (data: Uint8Array): boolean => /^[^A-Z]*[a-z][^A-Z]*$/.test(toCharacters(data))
export const isupper = (data: Uint8Array): boolean => /^[^a-z]*[A-Z][^a-z]*$/.test(toCharacters(data))

/** `data.center(width, fill)` and its kin. Raise TypeError where fill is not one byte. */
const padBy =
  (name: string, padText: (text: string, width: bigint, fill: string) => string) =>
  (data: Uint8Array, width: bigint, fill: Uint8Array = Uint8Array.of(0x20)): Uint8Array => {
    if (fill.length !== 1) raise('TypeError', `${name}() argument 2 must be a byte string of length 1, not bytes`)
    return fromCharacters(padText(toCharacters(data), width, toCharacters(fill)))
  }
export const center = padBy('center', pad.center)
export const ljust = padBy('ljust', pad.ljust)
export const rjust = padBy('rjust', pad.rjust)

/** `data.zfill(width)` and `data.expandtabs(tabsize)`. */
export const zfill = (data: Uint8Array, width: bigint): Uint8Array =>
  fromCharacters(pad.zfill(toCharacters(data), width))
export const expandtabs = (data: Uint8Array, tabsize = 8n): Uint8Array =>
  fromCharacters(pad.expandtabs(toCharacters(data), tabsize))

/** `separator.join(parts)`, for parts that are known to be bytes. */
export function join(separator: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  checkLength(parts.reduce((sum, part) => sum + part.length, 0) + separator.length * Math.max(parts.length - 1, 0))
  return fromCharacters(parts.map(toCharacters).join(toCharacters(separator)))
}

/** `data + other` and `data * times`. */
export const concatenate = (data: Uint8Array, other: Uint8Array): Uint8Array => join(new Uint8Array(), [data, other])
export const repeat = (data: Uint8Array, times: bigint): Uint8Array =>
  fromCharacters(repeatText(toCharacters(data), times))

/** `bytes.fromhex(text)`. Raises ValueError. */
export function fromhex(text: string): Uint8Array {
  const bytes: number[] = []
  let at = 0
  while (at < text.length) {
    if (/[ \t-\r]/.test(text.charAt(at))) {
      at++
      continue
    }
    const bad = [0, 1].find((offset) => !/[0-9a-f]/i.test(text.charAt(at + offset)))
    if (bad !== undefined) {
      raise(
        'ValueError',
        `non-hexadecimal number found in fromhex() arg at position ${Array.from(text.slice(0, at + bad)).length}`,
      )
    }
    bytes.push(Number.parseInt(text.slice(at, at + 2), 16))
    at += 2
  }
  return Uint8Array.from(bytes)
}
