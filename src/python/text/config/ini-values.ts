/** `configparser`: values and their interpolation (Lib/configparser.py of CPython 3.11). */
import { checkLength, exceed, raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { lower } from '../str/case.ts'
import type { Ini, IniOptions } from './ini.ts'

/** `MAX_INTERPOLATION_DEPTH`. */
const MAX_DEPTH = 10

/** How many references one value may follow: ten levels of many references each would never end. */
const MAX_REFERENCES = 10_000

/** `vars`, over a section's own values, over the defaults; in the order of `items()`. Raises configparser.NoSectionError. */
function valuesOf(
  ini: Ini,
  section: string,
  vars: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string | null> {
  const own = ini.sections.get(section)
  if (own === undefined && section !== ini.options.defaultSection) {
    raise('configparser.NoSectionError', `No section: ${reprStr(section)}`, [section])
  }
  const given = Array.from(vars, ([name, value]): [string, string | null] => [ini.options.transform(name), value])
  return new Map([...ini.defaults, ...(own ?? []), ...given])
}

const NO_VARS: ReadonlyMap<string, string | null> = new Map()

/**
 * `parser.get(section, option, raw=raw, vars=vars)`; null for an option without a value.
 * Raises configparser.NoSectionError and NoOptionError (where a fallback would be taken), and InterpolationError's kin.
 */
export function getIni(ini: Ini, section: string, name: string, raw = false, vars = NO_VARS): string | null {
  const values = valuesOf(ini, section, vars)
  const option = ini.options.transform(name)
  const value = values.get(option)
  if (value === undefined) {
    const message = `No option ${reprStr(option)} in section: ${reprStr(section)}`
    return raise('configparser.NoOptionError', message, [option, section])
  }
  return raw || value === null ? value : interpolate(ini, { section, option, values }, value)
}

/** `parser.items(section, raw)`: the defaults too. Raises configparser.NoSectionError and InterpolationError's kin. */
export function itemsIni(ini: Ini, section: string, raw = false): [string, string | null][] {
  const values = valuesOf(ini, section, NO_VARS)
  // Unlike get(), it interpolates an option without a value, to ''.
  return Array.from(values, ([option, value]) => {
    if (raw || ini.options.interpolation === 'none') return [option, value]
    return [option, value === null ? '' : interpolate(ini, { section, option, values }, value)]
  })
}

/** `parser.has_option(section, option)`. */
export function hasOption(ini: Ini, section: string, name: string): boolean {
  const option = ini.options.transform(name)
  if (section === '' || section === ini.options.defaultSection) return ini.defaults.has(option)
  const own = ini.sections.get(section)
  return own !== undefined && (own.has(option) || ini.defaults.has(option))
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  '1': true,
  yes: true,
  true: true,
  on: true,
  '0': false,
  no: false,
  false: false,
  off: false,
}

/** The value of `parser.getboolean`, from its text. Raises ValueError. */
export function toBoolean(text: string): boolean {
  const key = lower(text)
  const value = Object.hasOwn(BOOLEANS, key) ? BOOLEANS[key] : undefined
  return value ?? raise('ValueError', `Not a boolean: ${text}`)
}

interface Place {
  readonly section: string
  readonly option: string
  readonly values: ReadonlyMap<string, string | null>
}

interface Syntax {
  readonly sign: string
  readonly open: string
  readonly reference: RegExp
}

const SYNTAX: Readonly<Record<'basic' | 'extended', Syntax>> = {
  basic: { sign: '%', open: '(', reference: /%\(([^)]+)\)s/y },
  extended: { sign: '$', open: '{', reference: /\$\{([^}]+)\}/y },
}

/** Where in a value that is set a reference begins that is none, 0-based, in code units; null where there is none such. */
export function badReference(kind: IniOptions['interpolation'], value: string): number | null {
  if (kind === 'none') return null
  const { sign, reference } = SYNTAX[kind]
  const left = value.replaceAll(sign + sign, '').replace(new RegExp(reference.source, 'g'), '')
  const at = left.indexOf(sign)
  return at === -1 ? null : at
}

interface Effort {
  readonly depth: number
  readonly budget: { left: number }
}

function interpolate(ini: Ini, place: Place, text: string): string {
  const { interpolation } = ini.options
  return interpolation === 'none'
    ? text
    : expand(ini, place, text, interpolation, { depth: 1, budget: { left: MAX_REFERENCES } })
}

function syntaxError({ option, section }: Place, message: string): never {
  return raise('configparser.InterpolationSyntaxError', message, [option, section, message])
}

function expand(ini: Ini, place: Place, text: string, kind: 'basic' | 'extended', { depth, budget }: Effort): string {
  const { sign, open, reference } = SYNTAX[kind]
  const { section, option } = place
  const rawValue = ini.sections.get(section)?.get(option) ?? ini.defaults.get(option) ?? text
  if (depth > MAX_DEPTH) {
    const message = `Recursion limit exceeded in value substitution: option ${reprStr(option)} in section ${reprStr(section)} contains an interpolation key which cannot be substituted in ${MAX_DEPTH} steps. Raw value: ${reprStr(rawValue)}`
    raise('configparser.InterpolationDepthError', message, [option, section, rawValue])
  }
  let expanded = ''
  let at = 0
  while (at < text.length) {
    const next = text.indexOf(sign, at)
    expanded += text.slice(at, next === -1 ? text.length : next)
    if (next === -1) break
    if (text[next + 1] === sign) {
      expanded += sign
      at = next + 2
      continue
    }
    if (text[next + 1] !== open) {
      syntaxError(place, `'${sign}' must be followed by '${sign}' or '${open}', found: ${reprStr(text.slice(next))}`)
    }
    reference.lastIndex = next
    const [whole, name] = reference.exec(text) ?? []
    if (whole === undefined || name === undefined) {
      return syntaxError(place, `bad interpolation variable reference ${reprStr(text.slice(next))}`)
    }
    at = next + whole.length
    if (--budget.left < 0) exceed(`more than ${MAX_REFERENCES} references in a value`)
    const target = kind === 'basic' ? basicTarget(ini, place, name) : extendedTarget(ini, place, name, text.slice(at))
    if (target === null) return missing(ini, place, kind, name, rawValue)
    expanded += target.text.includes(sign)
      ? expand(ini, target.place, target.text, kind, { depth: depth + 1, budget })
      : target.text
    checkLength(expanded.length)
  }
  return expanded
}

function missing(
  ini: Ini,
  { option, section }: Place,
  kind: 'basic' | 'extended',
  name: string,
  rawValue: string,
): never {
  const reference = kind === 'basic' ? ini.options.transform(name) : name
  const message = `Bad value substitution: option ${reprStr(option)} in section ${reprStr(section)} contains an interpolation key ${reprStr(reference)} which is not a valid option name. Raw value: ${reprStr(rawValue)}`
  return raise('configparser.InterpolationMissingOptionError', message, [option, section, rawValue, reference])
}

interface Target {
  readonly place: Place
  readonly text: string
}

/** What CPython raises where a reference leads to an option without a value. */
const noText = (): never => raise('TypeError', "argument of type 'NoneType' is not iterable")

function basicTarget(ini: Ini, place: Place, name: string): Target | null {
  const text = place.values.get(ini.options.transform(name))
  return text === undefined ? null : { place, text: text ?? noText() }
}

function extendedTarget(ini: Ini, place: Place, name: string, rest: string): Target | null {
  const [first = '', second, third] = name.split(':')
  if (third !== undefined) return syntaxError(place, `More than one ':' found: ${reprStr(rest)}`)
  const section = second === undefined ? place.section : first
  const option = ini.options.transform(second ?? first)
  if (second !== undefined && section !== ini.options.defaultSection && !ini.sections.has(section)) return null
  const values = second === undefined ? place.values : valuesOf(ini, section, NO_VARS)
  const text = values.get(option)
  if (text === undefined) return null
  return { place: { section, option, values: valuesOf(ini, section, NO_VARS) }, text: text ?? noText() }
}
