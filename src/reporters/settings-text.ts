import type { Value } from '../model/value.ts'
import { breakCommands, cut, oneLine } from './neutralise.ts'
import { openCause, valueNotation } from './setting-words.ts'
import { type ReportedModule, whyText } from './settings-json.ts'

export interface SettingsTextOptions {
  /** Also print values that came from config vars. */
  readonly reveal: boolean
  readonly colours: boolean
}

/** Characters; longer values are cut. */
const LONGEST = 100

/** The settings for people at a terminal: aligned, what is not known with its reason, the place behind it. */
export function settingsReport(modules: readonly ReportedModule[], options: SettingsTextOptions): string {
  return breakCommands(`${modules.map((module) => moduleText(module, options)).join('\n\n')}\n`)
}

function moduleText({ module, path, raises, settings, rest }: ReportedModule, options: SettingsTextOptions): string {
  const head = `${bold(module, options)}${path === null ? '' : `  ${dim(path, options)}`}`
  const width = Math.max(0, ...settings.map(({ name }) => name.length))
  const rows = settings.map(({ name, value }) => {
    const place =
      value.location === null ? '' : `  ${dim(`${value.location.path}:${value.location.start.line}`, options)}`
    return `  ${name.padEnd(width)}  ${describe(name, value, options)}${place}`
  })
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

function describe(name: string, value: Value, options: SettingsTextOptions): string {
  const text = (one: Value): string => (one.kind === 'unknown' ? '?' : valueNotation(name, one, options.reveal))
  if (value.kind !== 'unknown') {
    const cause = value.marks.length === 0 ? openCause(value) : undefined
    const why = cause === undefined ? '' : `  ${dim(whyText(cause), options)}`
    return `${cut(oneLine(text(value)), LONGEST)}${why}`
  }
  const choices = [...new Set((value.oneOf ?? []).map(text))].join(' or ')
  return `${yellow(choices === '' ? '?' : cut(oneLine(choices), LONGEST), options)}  ${dim(whyText(value.causes[0]), options)}`
}

const paint =
  (code: number) =>
  (text: string, { colours }: SettingsTextOptions): string =>
    colours ? `\u001b[${code}m${text}\u001b[0m` : text

const bold = paint(1)
const dim = paint(2)
const yellow = paint(33)
