import type { Cause, Value } from '../model/value.ts'
import { breakCommands, cut, oneLine } from './neutralise.ts'
import { openCause, valueNotation } from './setting-words.ts'
import { type ReportedModule, whyText } from './settings-json.ts'
import { painter, wrapper } from './terminal.ts'

export interface SettingsTextOptions {
  /** Also print values that came from config vars. */
  readonly reveal: boolean
  readonly colours: boolean
  /** Columns of the terminal; null where there is none: then each setting is one line, for programs to read. */
  readonly width: number | null
}

/** Characters; longer values are cut. */
const LONGEST = 100
/** What a value gets however narrow the terminal is. */
const SHORTEST = 20

/** The settings for people at a terminal: aligned, what is not known with its reason, the place behind it. */
export function settingsReport(modules: readonly ReportedModule[], options: SettingsTextOptions): string {
  return breakCommands(`${modules.map((module) => moduleText(module, options)).join('\n\n')}\n`)
}

function moduleText({ module, path, raises, settings, rest }: ReportedModule, options: SettingsTextOptions): string {
  const head = `${bold(module, options)}${path === null ? '' : `  ${dim(path, options)}`}`
  const widest = Math.max(0, ...settings.map(({ name }) => name.length))
  const rows = settings.map((setting) => row(setting, widest, options))
  const end =
    raises === null
      ? []
      : [
          `  ${raises.certain ? 'raises' : 'may raise'} ${raises.type}: ${oneLine(raises.message)}${raises.path === null ? '' : ` (${raises.path}:${raises.line})`}`,
        ]
  const [cause] = rest
  const more = cause === undefined ? [] : [`  ${yellow('there may be more', options)}  ${dim(whyText(cause), options)}`]
  return [head, ...rows, ...more, ...end].join('\n')
}

type Told = ReportedModule['settings'][number]

/** NAMES: columns for the longest name. */
function row({ name, value }: Told, names: number, options: SettingsTextOptions): string {
  const { location } = value
  const indent = names + 4
  const room = options.width === null ? LONGEST : Math.max(Math.min(LONGEST, options.width - indent), SHORTEST)
  const { text, isOpen, cause } = described(name, value, options)
  const shown = cut(oneLine(text), room)
  const first = `  ${name.padEnd(names)}  ${isOpen ? yellow(shown, options) : shown}`
  const place = location === null ? '' : `${location.path}:${location.start.line}`
  const why = cause === undefined ? '' : whyText(cause)
  if (options.width === null) return [first, dim(why, options), dim(place, options)].filter(Boolean).join('  ')
  const fits = shown.length + place.length + 2 <= room
  const below = [...(fits ? [] : [place]), ...(why === '' ? [] : wrapper(options.width)(why, indent))].filter(Boolean)
  const start = fits && place !== '' ? `${first}  ${dim(place, options)}` : first
  return [start, ...below.map((line) => ' '.repeat(indent) + dim(line, options))].join('\n')
}

interface Described {
  readonly text: string
  readonly isOpen: boolean
  /** Why it is open, or holds more than is listed. */
  readonly cause: Cause | undefined
}

function described(name: string, value: Value, options: SettingsTextOptions): Described {
  const text = (one: Value): string => (one.kind === 'unknown' ? '?' : valueNotation(name, one, options.reveal))
  if (value.kind !== 'unknown')
    return { text: text(value), isOpen: false, cause: value.marks.length === 0 ? openCause(value) : undefined }
  const choices = [...new Set((value.oneOf ?? []).map(text))].join(' or ')
  return { text: choices === '' ? '?' : choices, isOpen: true, cause: value.causes[0] }
}

const dim = (text: string, { colours }: SettingsTextOptions): string =>
  text === '' ? '' : painter(colours)('dim', text)
const bold = (text: string, { colours }: SettingsTextOptions): string => painter(colours)('bold', text)
const yellow = (text: string, { colours }: SettingsTextOptions): string => painter(colours)('yellow', text)
