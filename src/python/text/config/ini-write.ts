import { checkLength } from '../outcome.ts'
import type { Ini, Section } from './ini.ts'

/** `parser.write(file)`: the text of what the parser holds (RawConfigParser.write in Lib/configparser.py of CPython 3.11). */
export function writeIni({ options, defaults, sections }: Ini, spaces: boolean): string {
  const [first = '='] = options.delimiters
  const delimiter = spaces ? ` ${first} ` : first
  const lineOf = (option: string, value: string | null): string => {
    const hasValue = value !== null || !options.allowNoValue
    return `${option}${hasValue ? delimiter + String(value ?? 'None').replaceAll('\n', '\n\t') : ''}\n`
  }
  const block = (name: string, section: Section): string =>
    `[${name}]\n${Array.from(section, ([option, value]) => lineOf(option, value)).join('')}\n`
  const text =
    (defaults.size > 0 ? block(options.defaultSection, defaults) : '') +
    Array.from(sections, ([name, section]) => block(name, section)).join('')
  checkLength(text.length)
  return text
}
