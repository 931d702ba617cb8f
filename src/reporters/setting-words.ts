import type { JudgedSetting } from '../gate/assessment.ts'
import type { Value } from '../model/value.ts'
import { cut } from './neutralise.ts'
import type { ReportedSetting } from './report.ts'
import { whyText } from './settings-json.ts'

/** Characters; a summary is for reading. */
const LONGEST_VALUE = 120

/** A judged setting in words: its value or why that is not known, and the config vars it hangs on. Free of secrets. */
export function settingWords({ name, value }: JudgedSetting): ReportedSetting {
  if (value === null) return { name, text: "not set: Django's default holds", location: null }
  const hangsOn =
    value.configVars.length === 0 ? '' : `, through ${value.configVars.map((one) => `\`${one}\``).join(', ')}`
  const words = isSecretName(name) ? secretWords(value) : valueWords(value)
  return { name, text: `${words}${hangsOn}`, location: value.location }
}

/** Does a name say that its value is a secret? A summary is read by more people than the repository, and stays. */
function isSecretName(name: string): boolean {
  return /secret|passw|token|api_?key|credential|^key$/i.test(name)
}

function secretWords(value: Value): string {
  if (value.kind === 'unknown' || value.kind === 'none' || value.marks.length > 0) return valueWords(value)
  if (value.kind === 'str' && value.value === '') return "''"
  return 'a value that stands in the repository (not shown)'
}

function valueWords(value: Value): string {
  if (value.kind === 'unknown') return `not known: it ${whyText(value.causes[0])}`
  if (value.marks.length > 0) return `the text of ${value.marks.map((one) => `\`${one}\``).join(', ')}`
  return cut(notation(value, HIDING, 0), LONGEST_VALUE)
}

/**
 * A setting's value in Python's notation, in one line, deep parts left out. Without REVEAL nothing that came from a config var is in it;
 * nor is what a name says is secret.
 */
export function valueNotation(name: string, value: Value, reveal: boolean): string {
  if (!reveal && isSecretName(name) && value.kind === 'str' && value.marks.length === 0) {
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
      return `[${itemsNotation(value.items, how, depth)}]`
    case 'tuple':
      return `(${itemsNotation(value.items, how, depth)}${value.items.length === 1 ? ',' : ''})`
    case 'set':
    case 'frozenset':
      return `{${itemsNotation(value.items, how, depth)}}`
    case 'dict':
      return `{${dictNotation(value.entries, how, depth)}}`
    case 'object':
      return value.text === undefined ? `<${value.type}>` : JSON.stringify(value.text)
    case 'unknown':
      return '<unknown>'
  }
}

function itemsNotation(items: readonly Value[], how: Notation, depth: number): string {
  if (depth >= DEEPEST) return '…'
  const shown = items.slice(0, MOST_ITEMS).map((item) => notation(item, how, depth + 1))
  return [...shown, ...(items.length > MOST_ITEMS ? ['…'] : [])].join(', ')
}

function dictNotation(entries: readonly (readonly [Value, Value])[], how: Notation, depth: number): string {
  if (depth >= DEEPEST) return '…'
  const shown = entries.slice(0, MOST_ITEMS).map(([key, item]) => {
    const hidden = !how.reveal && isSecretKey(key) && item.kind === 'str' && item.marks.length === 0
    return `${notation(key, how, depth + 1)}: ${hidden ? '<not shown>' : notation(item, how, depth + 1)}`
  })
  return [...shown, ...(entries.length > MOST_ITEMS ? ['…'] : [])].join(', ')
}

function isSecretKey(key: Value): boolean {
  return key.kind === 'str' && isSecretName(key.value)
}
