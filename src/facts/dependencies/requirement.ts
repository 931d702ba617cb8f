import { type Marker, normalizeName, parseMarker } from './marker.ts'
import { parseSpecifiers, type Specifier } from './version.ts'

/** A dependency specifier: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
export interface Requirement {
  /** Normalised (PEP 503). */
  readonly name: string
  /** Normalised. */
  readonly extras: readonly string[]
  readonly specifiers: readonly Specifier[]
  /** `name @ URL`; null where it comes from an index. */
  readonly url: string | null
  readonly marker: Marker | null
}

export type ParsedRequirement =
  | { readonly kind: 'requirement'; readonly requirement: Requirement }
  /** `reason` says what was expected, to follow the line. */
  | { readonly kind: 'invalid'; readonly reason: string }

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?![A-Za-z0-9._-])/
const IDENTIFIER = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/

/** Lines longer than this are refused: no requirement is. */
const LONGEST = 10_000

/** Reads one requirement as pip does (packaging's grammar); TEXT has neither comment nor options. */
export function parseRequirement(text: string): ParsedRequirement {
  const line = text.trim()
  if (line.length > LONGEST) return invalid('it is too long')
  const name = NAME.exec(line)?.[0]
  if (name === undefined) return invalid('a package name is expected at its start')
  const afterName = line.slice(name.length).trimStart()
  const extras = parseExtras(afterName)
  if (!extras) return invalid('the extras in square brackets are not a list of names')
  const rest = extras.rest.trimStart()
  if (rest.startsWith('@')) return parseUrl(name, extras.names, rest.slice(1).trim())
  const semicolon = rest.indexOf(';')
  const marker = semicolon < 0 ? null : parseMarker(rest.slice(semicolon + 1))
  if (semicolon >= 0 && !marker) return invalid('what follows `;` is no environment marker')
  const specifiers = parseVersionPart(semicolon < 0 ? rest : rest.slice(0, semicolon))
  if (!specifiers) return invalid(`after \`${name}\` a version specifier such as \`==1.2.3\` is expected`)
  return {
    kind: 'requirement',
    requirement: { name: normalizeName(name), extras: extras.names, specifiers, url: null, marker },
  }
}

const invalid = (reason: string): ParsedRequirement => ({ kind: 'invalid', reason })

function parseExtras(text: string): { readonly names: readonly string[]; readonly rest: string } | null {
  if (!text.startsWith('[')) return { names: [], rest: text }
  const close = text.indexOf(']')
  if (close < 0) return null
  const inner = text.slice(1, close).trim()
  const names = inner === '' ? [] : inner.split(',').map((name) => name.trim())
  return names.every((name) => IDENTIFIER.test(name))
    ? { names: names.map(normalizeName), rest: text.slice(close + 1) }
    : null
}

/** A marker after a URL is parted from it by white space and a semicolon. */
function parseUrl(name: string, extras: readonly string[], text: string): ParsedRequirement {
  const url = /^\S+/.exec(text)?.[0]
  if (url === undefined) return invalid('after `@` a URL is expected')
  const rest = text.slice(url.length).trim()
  const marker = rest.startsWith(';') ? parseMarker(rest.slice(1)) : null
  if (rest !== '' && !marker) return invalid('after the URL only ` ; ` and an environment marker may follow')
  return { kind: 'requirement', requirement: { name: normalizeName(name), extras, specifiers: [], url, marker } }
}

function parseVersionPart(text: string): readonly Specifier[] | null {
  const trimmed = text.trim()
  const bare = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : trimmed
  if (bare.startsWith(',') || /,\s*,/.test(bare)) return null
  return parseSpecifiers(bare)
}
