import type { JudgedSetting } from '../gate/assessment.ts'
import type { Value } from '../model/value.ts'
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

/** A value in Python's notation, short; never a marked one, and inside of it never what a key says is secret. */
function valueWords(value: Value): string {
  if (value.kind === 'unknown') return `not known: it ${whyText(value.causes[0])}`
  if (value.marks.length > 0) return `the text of ${value.marks.map((one) => `\`${one}\``).join(', ')}`
  const text = notation(value, 0)
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}

/** Deeper containers are shown by their brackets alone. */
const DEEPEST = 3
const MOST_ITEMS = 20

function notation(value: Value, depth: number): string {
  if (value.marks.length > 0) return `<${value.marks.join(', ')}>`
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
      return `[${itemsNotation(value.items, depth)}]`
    case 'tuple':
      return `(${itemsNotation(value.items, depth)}${value.items.length === 1 ? ',' : ''})`
    case 'set':
    case 'frozenset':
      return `{${itemsNotation(value.items, depth)}}`
    case 'dict':
      return `{${dictNotation(value.entries, depth)}}`
    case 'object':
      return value.text === undefined ? `<${value.type}>` : JSON.stringify(value.text)
    case 'unknown':
      return '<unknown>'
  }
}

function itemsNotation(items: readonly Value[], depth: number): string {
  if (depth >= DEEPEST) return '…'
  const shown = items.slice(0, MOST_ITEMS).map((item) => notation(item, depth + 1))
  return [...shown, ...(items.length > MOST_ITEMS ? ['…'] : [])].join(', ')
}

function dictNotation(entries: readonly (readonly [Value, Value])[], depth: number): string {
  if (depth >= DEEPEST) return '…'
  const shown = entries
    .slice(0, MOST_ITEMS)
    .map(
      ([key, item]) => `${notation(key, depth + 1)}: ${isSecretKey(key) ? '<not shown>' : notation(item, depth + 1)}`,
    )
  return [...shown, ...(entries.length > MOST_ITEMS ? ['…'] : [])].join(', ')
}

function isSecretKey(key: Value): boolean {
  return key.kind === 'str' && isSecretName(key.value)
}
