import { parse as parseTomlText } from 'smol-toml'
import { parse as parseYamlText } from 'yaml'

/** What a data file (JSON, TOML, YAML) holds, or why it cannot be read; `line` is 1-based, null where the parser does not say. */
export type Data =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'error'; readonly message: string; readonly line: number | null }
  /** Too long to be read here; it may well be right. */
  | { readonly kind: 'unread'; readonly message: string }

/** TOML; integers come as bigint, so that 1 and 1.0 stay apart. */
export function parseToml(text: string): Exclude<Data, { kind: 'unread' }> {
  return attempt(() => parseTomlText(text.replace(/^\uFEFF/, ''), { integersAsBigInt: true }))
}

/** JSON; `error` where it is none. */
export function parseJson(text: string): Exclude<Data, { kind: 'unread' }> {
  return attempt((): unknown => JSON.parse(text))
}

/** The parser compares each key of a mapping with those before it. */
const LONGEST_YAML = 40_000

/** YAML; aliases are bounded, against documents that swell. (`silent` would pass over errors as well as warnings.) */
export function parseYaml(text: string): Data {
  if (text.length > LONGEST_YAML) return { kind: 'unread', message: `it is longer than ${LONGEST_YAML} characters` }
  return attempt((): unknown => parseYamlText(text, { maxAliasCount: 100, logLevel: 'error' }))
}

function attempt(parse: () => unknown): Exclude<Data, { kind: 'unread' }> {
  try {
    return { kind: 'data', value: parse() }
  } catch (error) {
    return { kind: 'error', message: firstLine(error), line: lineOf(error) }
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0]?.replace(/:$/, '') ?? ''
}

/** Where smol-toml (`line`) and yaml (`linePos`) say that it is. */
function lineOf(error: unknown): number | null {
  const line = field(error, 'line') ?? field(asArray(field(error, 'linePos'))[0], 'line')
  return typeof line === 'number' ? line : null
}

/** The member at PATH of nested tables; undefined where a part of the way is missing or no table. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const name of path) {
    if (typeof here !== 'object' || here === null || Array.isArray(here) || !Object.hasOwn(here, name)) return undefined
    here = Reflect.get(here, name)
  }
  return here
}

/** The members of a table, in order; none where it is no table. */
export function membersOf(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  return isTable(value) ? Object.entries(value) : []
}

/** The items of an array; none where it is no array. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** VALUE where it is a text. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The strings of an array; others are left out. */
export function asStrings(value: unknown): readonly string[] {
  return asArray(value).filter((item) => typeof item === 'string')
}

/** Is VALUE a table of TOML, an object of JSON? */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
