import type { Truth } from '../../model/value.ts'
import { isOperator, parseSpecifiers, parseVersion, satisfies } from './version.ts'

/** Environment markers: https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers */
export type Marker =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Marker[] }
  | { readonly kind: 'compare'; readonly left: MarkerValue; readonly operator: string; readonly right: MarkerValue }

export type MarkerValue =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'string'; readonly text: string }

/** What the variables are where production installs; null: not known. */
export type MarkerEnvironment = ReadonlyMap<string, string | null>

const VARIABLES = [
  'python_version',
  'python_full_version',
  'os_name',
  'os.name',
  'sys_platform',
  'sys.platform',
  'platform_release',
  'platform_system',
  'platform_version',
  'platform.version',
  'platform_machine',
  'platform.machine',
  'platform_python_implementation',
  'platform.python_implementation',
  'python_implementation',
  'implementation_name',
  'implementation_version',
  'extras',
  'dependency_groups',
  'extra',
]

/** Nesting that nobody writes by hand. */
const DEEPEST = 50

const TOKEN =
  /\s*(?:(\()|(\))|("[^"]*"|'[^']*')|(===|~=|==|!=|<=|>=|<|>|not\s+in\b|in\b)|(and\b|or\b)|([A-Za-z_][A-Za-z0-9_.]*))/y

interface Token {
  readonly kind: 'open' | 'close' | 'string' | 'operator' | 'boolean' | 'name'
  readonly text: string
}

function tokenize(text: string): readonly Token[] | null {
  const kinds = ['open', 'close', 'string', 'operator', 'boolean', 'name'] as const
  const tokens: Token[] = []
  const end = text.trimEnd().length
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    const found = kinds.findIndex((_, index) => match?.[index + 1] !== undefined)
    const kind = kinds[found]
    if (!match || kind === undefined) return null
    tokens.push({ kind, text: match[found + 1] ?? '' })
  }
  return tokens
}

/** Null for what is no marker. */
export function parseMarker(text: string): Marker | null {
  const tokens = tokenize(text)
  if (!tokens || tokens.length === 0) return null
  const parsed = parseAlternatives(tokens, 0, 0)
  return parsed && parsed.next === tokens.length ? parsed.marker : null
}

type Parsed = { readonly marker: Marker; readonly next: number } | null

const parseAlternatives = (tokens: readonly Token[], at: number, depth: number): Parsed =>
  parseJoined(tokens, at, 'or', (next) => parseJoined(tokens, next, 'and', (inner) => parseAtom(tokens, inner, depth)))

function parseJoined(tokens: readonly Token[], at: number, word: 'and' | 'or', parse: (at: number) => Parsed): Parsed {
  const parts: Marker[] = []
  let next = at
  for (;;) {
    const part = parse(next)
    if (!part) return null
    parts.push(part.marker)
    const token = tokens[part.next]
    if (token?.kind !== 'boolean' || token.text !== word) {
      const [only] = parts
      return { marker: parts.length === 1 && only ? only : { kind: word, parts }, next: part.next }
    }
    next = part.next + 1
  }
}

function parseAtom(tokens: readonly Token[], at: number, depth: number): Parsed {
  if (depth > DEEPEST) return null
  if (tokens[at]?.kind === 'open') {
    const inner = parseAlternatives(tokens, at + 1, depth + 1)
    return inner && tokens[inner.next]?.kind === 'close' ? { marker: inner.marker, next: inner.next + 1 } : null
  }
  const left = parseValue(tokens[at])
  const operator = tokens[at + 1]
  const right = parseValue(tokens[at + 2])
  if (!left || !right || operator?.kind !== 'operator') return null
  return { marker: { kind: 'compare', left, operator: operator.text.replace(/\s+/, ' '), right }, next: at + 3 }
}

function parseValue(token: Token | undefined): MarkerValue | null {
  if (token?.kind === 'string') return { kind: 'string', text: token.text.slice(1, -1) }
  if (token?.kind === 'name' && VARIABLES.includes(token.text)) {
    const name = token.text.replace('.', '_')
    return { kind: 'variable', name: name === 'python_implementation' ? 'platform_python_implementation' : name }
  }
  return null
}

/** Kleene's logic: what is not known in ENVIRONMENT is `unknown`, unless it does not matter. */
export function evaluateMarker(marker: Marker, environment: MarkerEnvironment): Truth {
  if (marker.kind === 'compare') return compare(marker.left, marker.operator, marker.right, environment)
  const decisive = marker.kind === 'or'
  const truths = marker.parts.map((part) => evaluateMarker(part, environment))
  if (truths.includes(decisive)) return decisive
  return truths.includes('unknown') ? 'unknown' : !decisive
}

function compare(left: MarkerValue, operator: string, right: MarkerValue, environment: MarkerEnvironment): Truth {
  const a = textOf(left, environment)
  const b = textOf(right, environment)
  if (a === null || b === null) return 'unknown'
  const names = [left, right].flatMap((value) => (value.kind === 'variable' ? [value.name] : []))
  if (names.includes('extra')) return compareTexts(normalizeName(a), operator, normalizeName(b))
  const isVersion = names.some((name) => VERSION_VARIABLES.includes(name))
  const specifiers = isVersion && isOperator(operator) ? parseSpecifiers(`${operator}${b}`) : null
  if (!specifiers) return compareTexts(a, operator, b)
  const version = parseVersion(a)
  return version !== null && satisfies(version, specifiers)
}

/** Compared as versions; the others as texts. */
const VERSION_VARIABLES = ['implementation_version', 'platform_release', 'python_full_version', 'python_version']

function textOf(value: MarkerValue, environment: MarkerEnvironment): string | null {
  if (value.kind === 'string') return value.text
  return environment.get(value.name) ?? null
}

/** Texts have no order: packaging 26 takes `<=` and `>=` for equality, and `<` and `>` for false. */
function compareTexts(a: string, operator: string, b: string): Truth {
  switch (operator) {
    case '===':
      return a.toLowerCase() === b.toLowerCase()
    case 'in':
      return b.includes(a)
    case 'not in':
      return !b.includes(a)
    case '!=':
      return a !== b
    case '==':
    case '<=':
    case '>=':
      return a === b
    case '<':
    case '>':
      return false
    default:
      return 'unknown'
  }
}

/** PEP 503: https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/**
 * The variables on a dyno.
 *
 * @param python N.N and N.N.N; null where the version is not known
 * @param generation Cedar's dynos are x86-64, Fir's are arm64: https://devcenter.heroku.com/articles/generations
 */
export function markerEnvironment(
  python: { readonly minor: string; readonly full: string | null } | null,
  generation: 'cedar' | 'fir',
): MarkerEnvironment {
  return new Map([
    ['python_version', python?.minor ?? null],
    ['python_full_version', python?.full ?? null],
    ['implementation_version', python?.full ?? null],
    ['os_name', 'posix'],
    ['sys_platform', 'linux'],
    ['platform_system', 'Linux'],
    ['platform_machine', generation === 'cedar' ? 'x86_64' : 'aarch64'],
    ['platform_python_implementation', 'CPython'],
    ['implementation_name', 'cpython'],
    ['platform_release', null],
    ['platform_version', null],
    ['extra', ''],
  ])
}
