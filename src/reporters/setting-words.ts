import type { JudgedSetting } from '../gate/assessment.ts'
import type { Cause, UnknownValue, Value } from '../model/value.ts'
import { cut } from './neutralise.ts'
import type { ReportedSetting } from './report.ts'
import { whyText } from './settings-json.ts'

/** Characters; a summary is for reading. */
const LONGEST_VALUE = 120
/** Of a setting that can be one of several. */
const MOST_CHOICES = 4

/** A judged setting in words: its value or why that is not known, and the config vars it hangs on. Free of secrets. */
export function settingWords({ name, value, bound }: JudgedSetting): ReportedSetting {
  const words = isSecretName(name)
    ? secretWords(value)
    : name === 'DATABASES'
      ? databaseWords(value)
      : valueWords(value)
  const because = isNamed(value) ? '' : throughWords(value)
  const origin = bound === false ? " (Django's default)" : ''
  return { name, text: `${words}${because}${origin}`, location: value.location }
}

/** Does a name say that its value is a secret? A summary is read by more people than the repository, and stays. */
function isSecretName(name: string): boolean {
  return /secret|passw|token|api_?key|credential|^key$/i.test(name)
}

function secretWords(value: Value): string {
  if (value.kind === 'unknown' || value.kind === 'none' || value.marks.length > 0) return valueWords(value)
  if (value.kind === 'str' && value.value === '') return "`''`"
  return 'a text that stands in the repository (not shown)'
}

/** By alias: the engine, or where it comes from. Hosts and names tell strangers where to knock. */
function databaseWords(value: Value): string {
  if (value.kind !== 'dict' || value.marks.length > 0 || value.entries.length === 0) return valueWords(value)
  return value.entries
    .slice(0, MOST_ITEMS)
    .map(([alias, database]) => `${valueWords(alias)}: ${engineWords(database)}`)
    .join(', ')
}

function engineWords(database: Value): string {
  const entries = database.kind === 'dict' ? database.entries : []
  const engine = entries.find(([key]) => key.kind === 'str' && key.value === 'ENGINE')?.[1]
  return valueWords(engine ?? database)
}

function valueWords(value: Value): string {
  if (value.kind === 'unknown') return unknownWords(value)
  if (value.marks.length > 0) return `from ${value.marks.map(inCode).join(', ')}`
  return inCode(cut(notation(value, HIDING, 0), LONGEST_VALUE))
}

function unknownWords({ causes, oneOf = [] }: UnknownValue): string {
  const choices = oneOf.every((one) => one.kind !== 'unknown') ? [...new Set(oneOf.map(valueWords))] : []
  const what = choices.length > 1 && choices.length <= MOST_CHOICES ? choices.join(' or ') : 'not known'
  return `${what}: it ${whyText(causes[0])}`
}

/** Do the words name the config vars already? */
const isNamed = (value: Value): boolean => value.kind === 'unknown' || value.marks.length > 0

function throughWords({ configVars }: Value): string {
  return configVars.length === 0 ? '' : `, because of ${configVars.map(inCode).join(', ')}`
}

/** Between backticks, which become code where the words are shown; a text that has some of its own stays plain. */
const inCode = (text: string): string => (text.includes('`') || text === '' ? text : `\`${text}\``)

/**
 * A setting's value in Python's notation, in one line, deep parts left out. Without REVEAL nothing that came from a config var is in it;
 * nor is what a name says is secret.
 */
export function valueNotation(name: string, value: Value, reveal: boolean): string {
  if (!reveal && isSecretName(name) && value.kind === 'str' && value.value !== '' && value.marks.length === 0) {
    return `<a text of ${value.value.length} characters that stands in the repository>`
  }
  return notation(value, reveal ? REVEALING : HIDING, 0)
}

interface Notation {
  readonly reveal: boolean
}

const HIDING: Notation = { reveal: false }
const REVEALING: Notation = { reveal: true }

/** Deeper containers are shown by their brackets alone. */
const DEEPEST = 3
const MOST_ITEMS = 20

function notation(value: Value, how: Notation, depth: number): string {
  if (value.marks.length > 0 && !how.reveal) return `<${value.marks.join(', ')}>`
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'int':
      return value.value.toString()
    case 'float':
      return String(value.value)
    case 'str':
      return JSON.stringify(value.value)
    case 'bytes':
      return `<${value.value.length} bytes>`
    case 'list':
      return `[${itemsNotation(value, how, depth)}]`
    case 'tuple':
      return `(${itemsNotation(value, how, depth)}${value.items.length === 1 ? ',' : ''})`
    case 'set':
    case 'frozenset':
      return `{${itemsNotation(value, how, depth)}}`
    case 'dict':
      return `{${dictNotation(value, how, depth)}}`
    case 'object':
      if (value.value !== undefined) return notation(value.value, how, depth)
      return value.text === undefined ? `<${value.type}>` : JSON.stringify(value.text)
    case 'unknown':
      return '<unknown>'
  }
}

/** What a container ends with that may hold more than is listed. */
const PERHAPS_MORE = '<perhaps more>'

interface Items {
  readonly items: readonly Value[]
  readonly rest?: readonly Cause[]
}

function itemsNotation({ items, rest = [] }: Items, how: Notation, depth: number): string {
  if (depth >= DEEPEST) return '…'
  const shown = items.slice(0, MOST_ITEMS).map((item) => notation(item, how, depth + 1))
  return [...shown, ...(items.length > MOST_ITEMS ? ['…'] : []), ...(rest.length > 0 ? [PERHAPS_MORE] : [])].join(', ')
}

interface Entries {
  readonly entries: readonly (readonly [Value, Value])[]
  readonly rest?: readonly Cause[]
}

function dictNotation({ entries, rest = [] }: Entries, how: Notation, depth: number): string {
  if (depth >= DEEPEST) return '…'
  const shown = entries.slice(0, MOST_ITEMS).map(([key, item]) => {
    const hidden = !how.reveal && isSecretKey(key) && item.kind === 'str' && item.marks.length === 0
    return `${notation(key, how, depth + 1)}: ${hidden ? '<not shown>' : notation(item, how, depth + 1)}`
  })
  return [...shown, ...(entries.length > MOST_ITEMS ? ['…'] : []), ...(rest.length > 0 ? [PERHAPS_MORE] : [])].join(
    ', ',
  )
}

/** Why a value is not wholly known, the first reason; undefined where it is, as far down as it is shown. */
export function openCause(value: Value, depth = DEEPEST): Cause | undefined {
  if (value.kind === 'unknown') return value.causes[0]
  const parts = depth === 0 ? [] : 'items' in value ? value.items : 'entries' in value ? value.entries.flat() : []
  for (const part of parts) {
    const cause = openCause(part, depth - 1)
    if (cause !== undefined) return cause
  }
  return 'rest' in value ? value.rest?.[0] : undefined
}

function isSecretKey(key: Value): boolean {
  return key.kind === 'str' && isSecretName(key.value)
}
