/** `configparser`: reading (RawConfigParser._read in Lib/configparser.py of CPython 3.11). */
import { raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { lower } from '../str/case.ts'
import { rstrip, strip } from '../str/pad.ts'
import { isSpace } from '../unicode.ts'

/** A section's options; null is an option without a value. */
export type Section = ReadonlyMap<string, string | null>

export interface IniOptions {
  readonly delimiters: readonly string[]
  readonly commentPrefixes: readonly string[]
  readonly inlineCommentPrefixes: readonly string[]
  readonly strict: boolean
  readonly emptyLinesInValues: boolean
  readonly allowNoValue: boolean
  readonly defaultSection: string
  readonly interpolation: 'none' | 'basic' | 'extended'
  /** `optionxform`. */
  readonly transform: (option: string) => string
}

/** The defaults of `configparser.ConfigParser()`; `RawConfigParser` has no interpolation. */
export const INI_DEFAULTS: IniOptions = {
  delimiters: ['=', ':'],
  commentPrefixes: ['#', ';'],
  inlineCommentPrefixes: [],
  strict: true,
  emptyLinesInValues: true,
  allowNoValue: false,
  defaultSection: 'DEFAULT',
  interpolation: 'basic',
  transform: lower,
}

export interface Ini {
  readonly options: IniOptions
  readonly defaults: Section
  readonly sections: ReadonlyMap<string, Section>
}

/** A parser that has read nothing. */
export const emptyIni = (options: Partial<IniOptions> = {}): Ini => ({
  options: { ...INI_DEFAULTS, ...options },
  defaults: new Map(),
  sections: new Map(),
})

/** While reading, a value is its lines; a value of an earlier source is still text. */
type Draft = Map<string, string[] | string | null>

interface Reading {
  readonly options: IniOptions
  readonly source: string
  readonly defaults: Draft
  readonly sections: Map<string, Draft>
  readonly seen: Set<string>
  section: { readonly name: string; readonly values: Draft } | null
  option: string | null
  indent: number
  errors: string
}

/** Where the comment of a line begins, or null. */
function commentStart(line: string, { commentPrefixes, inlineCommentPrefixes }: IniOptions): number | null {
  const stripped = strip(line)
  if (commentPrefixes.some((prefix) => stripped.startsWith(prefix))) return 0
  const starts = inlineCommentPrefixes.flatMap((prefix) => {
    let at = line.indexOf(prefix)
    while (at > 0 && !isSpace(line.charAt(at - 1))) at = line.indexOf(prefix, at + 1)
    return at === -1 ? [] : [at]
  })
  return starts.length === 0 ? null : Math.min(...starts)
}

function indentOf(line: string): number {
  let at = 0
  while (at < line.length && isSpace(line.charAt(at))) at++
  return at === line.length ? 0 : at
}

/**
 * `parser.read_string(text, source)`: what the parser holds afterwards. Lines end with '\n', as `open()` gives them.
 * Raises configparser.MissingSectionHeaderError, DuplicateSectionError, DuplicateOptionError and ParsingError.
 */
export function readIni(ini: Ini, text: string, source = '<string>'): Ini {
  const reading: Reading = {
    options: ini.options,
    source,
    defaults: new Map(ini.defaults),
    sections: new Map(Array.from(ini.sections, ([name, section]): [string, Draft] => [name, new Map(section)])),
    seen: new Set(),
    section: null,
    option: null,
    indent: 0,
    errors: '',
  }
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  lines.forEach((line, at) => {
    readLine(reading, line, at + 1)
  })
  if (reading.errors !== '') {
    raise('configparser.ParsingError', `Source contains parsing errors: ${reprStr(source)}${reading.errors}`, [source])
  }
  return {
    options: ini.options,
    defaults: joinValues(reading.defaults),
    sections: new Map(Array.from(reading.sections, ([name, section]) => [name, joinValues(section)])),
  }
}

const joinValues = (draft: Draft): Section =>
  new Map(Array.from(draft, ([name, value]) => [name, Array.isArray(value) ? rstrip(value.join('\n')) : value]))

function readLine(reading: Reading, line: string, number: number): void {
  const { options, section, option } = reading
  const comment = commentStart(line, options)
  const value = strip(comment === null ? line : line.slice(0, comment))
  if (value === '') {
    if (!options.emptyLinesInValues) reading.indent = Number.POSITIVE_INFINITY
    else if (comment === null && section !== null && option) appendLine(section.values, option, '', true)
    return
  }
  const indent = indentOf(line)
  if (section !== null && option && indent > reading.indent) {
    appendLine(section.values, option, value, false)
    return
  }
  reading.indent = indent
  const close = value.lastIndexOf(']')
  if (value.startsWith('[') && close > 1) readHeader(reading, value.slice(1, close), number)
  else if (section === null) missingHeader(reading, line, number)
  else readOption(reading, section, value, line, number)
}

function appendLine(values: Draft, option: string, line: string, isEmpty: boolean): void {
  const value = values.get(option)
  if (Array.isArray(value)) value.push(line)
  else if (!isEmpty) raise('AttributeError', "'NoneType' object has no attribute 'append'")
}

function missingHeader({ source }: Reading, line: string, number: number): never {
  const message = `File contains no section headers.\nfile: ${reprStr(source)}, line: ${number}\n${reprStr(line)}`
  return raise('configparser.MissingSectionHeaderError', message, [source, BigInt(number), line])
}

const place = ({ source }: Reading, number: number): string =>
  `While reading from ${reprStr(source)} [line ${String(number).padStart(2)}]`

function readHeader(reading: Reading, name: string, number: number): void {
  const { sections, seen, options, source } = reading
  const known = sections.get(name)
  const key = JSON.stringify([name])
  if (known !== undefined && options.strict && seen.has(key)) {
    const message = `${place(reading, number)}: section ${reprStr(name)} already exists`
    raise('configparser.DuplicateSectionError', message, [name, source, BigInt(number)])
  }
  const isDefault = known === undefined && name === options.defaultSection
  const values: Draft = known ?? (isDefault ? reading.defaults : new Map())
  if (!isDefault) {
    sections.set(name, values)
    seen.add(key)
  }
  reading.section = { name, values }
  reading.option = null
}

function readOption(
  reading: Reading,
  section: { name: string; values: Draft },
  value: string,
  line: string,
  number: number,
): void {
  const { options, seen, source } = reading
  const delimiter = firstDelimiter(value, options.delimiters)
  if (delimiter === null && !options.allowNoValue) {
    reading.errors += `\n\t[line ${String(number).padStart(2)}]: ${reprStr(line)}`
    return
  }
  const written = delimiter === null ? value : rstrip(value.slice(0, delimiter.at))
  if (written === '') reading.errors += `\n\t[line ${String(number).padStart(2)}]: ${reprStr(line)}`
  const option = options.transform(written)
  const key = JSON.stringify([section.name, option])
  if (options.strict && seen.has(key)) {
    const message = `${place(reading, number)}: option ${reprStr(option)} in section ${reprStr(section.name)} already exists`
    raise('configparser.DuplicateOptionError', message, [section.name, option, source, BigInt(number)])
  }
  seen.add(key)
  reading.option = option
  section.values.set(option, delimiter === null ? null : [strip(value.slice(delimiter.at + delimiter.size))])
}

function firstDelimiter(text: string, delimiters: readonly string[]): { at: number; size: number } | null {
  let first: { at: number; size: number } | null = null
  for (const delimiter of delimiters) {
    const at = text.indexOf(delimiter)
    if (at !== -1 && (first === null || at < first.at)) first = { at, size: delimiter.length }
  }
  return first
}
