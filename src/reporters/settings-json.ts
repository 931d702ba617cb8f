import type { Redact } from '../model/redact.ts'
import type { Cause, UnknownValue, Value } from '../model/value.ts'
import { type Json, stringify } from './stringify.ts'

/** One settings module as `settings` reports it. */
export interface ReportedModule {
  readonly module: string
  /** Relative to the repository's root; null where the module is not the repository's. */
  readonly path: string | null
  readonly raises: {
    readonly type: string
    readonly message: string
    readonly path: string | null
    readonly line: number | null
    readonly certain: boolean
  } | null
  /** Every upper-case name that the module binds, sorted. */
  readonly settings: readonly { readonly name: string; readonly value: Value }[]
  /** Why it may bind more than these. */
  readonly rest: readonly Cause[]
}

/** Which values may be printed. */
export interface Disclosure {
  /** Also those that came from config vars. */
  readonly reveal: boolean
  /** Hides secrets by value, as a last layer. */
  readonly redact: Redact
}

/** `settings --format json`: an element for each module, in order (contract, "settings --format json"). */
export function settingsJson(modules: readonly ReportedModule[], disclosure: Disclosure): string {
  return stringify(
    modules.map(({ module, path, raises, settings }) => ({
      module,
      path,
      raises,
      settings: Object.fromEntries(settings.map(({ name, value }) => [name, settingJson(value, disclosure)])),
    })),
  )
}

function settingJson(value: Value, disclosure: Disclosure): Json {
  const where = {
    path: value.location?.path ?? null,
    line: value.location?.start.line ?? null,
    configVars: value.configVars,
  }
  if (value.kind === 'unknown') {
    const oneOf = value.oneOf?.map((one) => valueJson(one, disclosure))
    return { state: 'unknown', why: whyText(value.causes[0]), ...(oneOf === undefined ? {} : { oneOf }), ...where }
  }
  if (isHidden(value, disclosure)) return { state: 'known', redacted: true, ...where }
  return { state: isWhollyKnown(value) ? 'known' : 'partial', value: valueJson(value, disclosure), ...where }
}

/** Carries VALUE, which is no container, the text of a config var; or does it happen to hold a secret's? */
function isHidden(value: Value, { reveal, redact }: Disclosure): boolean {
  if (reveal || isContainer(value)) return false
  return value.marks.length > 0 || (value.kind === 'str' && redact(value.value) !== value.value)
}

const isContainer = (value: Value): boolean => 'items' in value || 'entries' in value

/** Is nothing in VALUE unknown? */
export function isWhollyKnown(value: Value): boolean {
  if (value.kind === 'unknown') return false
  if (value.kind === 'object') return value.value === undefined || isWhollyKnown(value.value)
  if ('rest' in value && value.rest !== undefined && value.rest.length > 0) return false
  if ('items' in value) return value.items.every(isWhollyKnown)
  if ('entries' in value) return value.entries.every(([key, item]) => isWhollyKnown(key) && isWhollyKnown(item))
  return true
}

/** VALUE as JSON: tuples and lists are arrays, sets sorted arrays, a path its string, an enum's member its value; what JSON has no form for says its `$type`. */
function valueJson(value: Value, disclosure: Disclosure): Json {
  if (isHidden(value, disclosure)) return { $redacted: value.marks }
  switch (value.kind) {
    case 'none':
      return null
    case 'bool':
    case 'int':
    case 'str':
      return value.value
    case 'float':
      return Number.isFinite(value.value) ? value.value : { $type: 'float', text: floatName(value.value) }
    case 'bytes':
      return { $bytes: Buffer.from(value.value).toString('latin1') }
    case 'list':
    case 'tuple':
      return [...value.items.map((item) => valueJson(item, disclosure)), ...restJson(value.rest)]
    case 'set':
    case 'frozenset':
      return [...value.items.map((item) => valueJson(item, disclosure)).sort(compareJson), ...restJson(value.rest)]
    case 'dict':
      return dictJson(value, disclosure)
    case 'object':
      if (value.value !== undefined) return valueJson(value.value, disclosure)
      return value.text !== undefined && IS_ITS_TEXT.test(value.type) ? value.text : { $type: value.type }
    case 'unknown':
      return unknownJson(value, disclosure)
  }
}

/** The types whose whole value is their text: paths, and what Django makes a text when it is needed. */
const IS_ITS_TEXT = /^(?:\w+\.)*(?:(?:Pure)?(?:Posix)?Path|__proxy__)$/

const floatName = (value: number): string => (Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf')

function unknownJson(value: UnknownValue, disclosure: Disclosure): Json {
  const oneOf = value.oneOf?.map((one) => valueJson(one, disclosure))
  return { $unknown: whyText(value.causes[0]), ...(oneOf === undefined ? {} : { $oneOf: oneOf }) }
}

const restJson = (rest: readonly Cause[] | undefined): Json[] =>
  rest?.[0] === undefined ? [] : [{ $unknown: `there may be more: ${whyText(rest[0])}` }]

function dictJson(value: Extract<Value, { kind: 'dict' }>, disclosure: Disclosure): Json {
  const entries = value.entries.map(([key, item]): [string, Json] => [
    keyText(key, disclosure),
    valueJson(item, disclosure),
  ])
  const rest: [string, Json][] =
    value.rest?.[0] === undefined ? [] : [['$unknown', `there may be more: ${whyText(value.rest[0])}`]]
  return Object.fromEntries([...entries, ...rest])
}

/** As Python's json.dumps writes a key. */
function keyText(key: Value, disclosure: Disclosure): string {
  const json = valueJson(key, disclosure)
  if (typeof json === 'string') return json
  return json === null || typeof json !== 'object' ? String(json) : stringify(json).trim()
}

function compareJson(a: Json, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'bigint' && typeof b === 'bigint') return a < b ? -1 : a > b ? 1 : 0
  const textOf = (one: Json): string => (typeof one === 'string' ? one : stringify(one))
  const [left, right] = [textOf(a), textOf(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** A cause in words that a person can act on. */
export function whyText(cause: Cause): string {
  const at = cause.location === null ? '' : ` (${cause.location.path}:${cause.location.start.line})`
  switch (cause.kind) {
    case 'config-var':
      return `hangs on the config var ${cause.name}, which is not known${at}`
    case 'call':
      return `calls \`${cause.callee}\`, which is not modelled${at}`
    case 'import':
      return `imports \`${cause.module}\`, which is not modelled${at}`
    case 'dependencies':
      return `whether some package brings \`${cause.module}\` along${at}`
    case 'construct':
      return `${cause.what}${at}`
    case 'nondeterministic':
      return `${cause.what} differs from run to run${at}`
    case 'budget':
      return `${cause.what}: too much to evaluate${at}`
  }
}
