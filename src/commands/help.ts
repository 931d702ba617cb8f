import { wrapper } from '../reporters/terminal.ts'
import type { Command } from './main.ts'
import type { Option } from './options.ts'

type Row = readonly [left: string, right: string]

const MORE = '`deploy-gate COMMAND --help` lists the options of a command; `deploy-gate --version` tells the version.'
const STATUSES =
  'Exit status: 0 the gate passes, 1 it blocks, 2 it could not run, 3 a deployment that was begun failed, or its end is not known.'

/** What `--help` prints: the commands. @param width columns of the terminal; null where there is none */
export function helpText(
  commands: readonly (readonly [name: string, command: Command])[],
  width: number | null,
): string {
  const rows = commands.map(([name, { operands, summary }]): Row => [`${name} ${operands}`.trimEnd(), `${summary}.`])
  const wrap = wrapper(width)
  const sections = [
    'deploy-gate: will this commit build, boot and be safe to serve on Heroku?',
    table(rows, width),
    [...wrap(MORE, 0), ...wrap(STATUSES, 0)].join('\n'),
  ]
  return `${sections.join('\n\n')}\n`
}

/** What a command's `--help` prints: what it takes. @param width as for `helpText` */
export function commandHelpText(name: string, { operands, summary, options }: Command, width: number | null): string {
  const rows = Object.entries(options).map(([option, told]): Row => [optionText(option, told), `${told.meaning}.`])
  const usage = `usage: deploy-gate ${name} ${operands}`.trimEnd()
  const sections = [
    rows.length === 0 ? usage : `${usage} [OPTIONS]`,
    wrapper(width)(`${summary}.`, 0).join('\n'),
    ...(rows.length === 0 ? [] : [table(rows, width)]),
  ]
  return `${sections.join('\n\n')}\n`
}

function optionText(name: string, { short, value }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`
  return short === undefined ? long : `-${short}, ${long}`
}

/** Columns of the left side beyond which the right one begins on the next line. */
const WIDEST_LEFT = 26

function table(rows: readonly Row[], width: number | null): string {
  const left = Math.min(WIDEST_LEFT, Math.max(...rows.map(([text]) => text.length)))
  const indent = left + 4
  const wrap = wrapper(width)
  return rows
    .map(([name, meaning]) => {
      const [first = '', ...others] = wrap(meaning, indent)
      const start = name.length > left ? `  ${name}\n${' '.repeat(indent)}${first}` : `  ${name.padEnd(left)}  ${first}`
      return [start, ...others.map((line) => ' '.repeat(indent) + line)].join('\n')
    })
    .join('\n')
}
