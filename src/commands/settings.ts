import { dirname, relative, sep } from 'node:path'
import { createFacts } from '../facts/facts.ts'
import { Failure } from '../model/failure.ts'
import { redactNothing, redactor } from '../model/redact.ts'
import type { EvaluatedModule } from '../python/program.ts'
import { type ReportedModule, settingsJson } from '../reporters/settings-json.ts'
import { wantsColours } from '../reporters/text.ts'
import { ANY_PATHS, type JudgeArguments, parseJudgeArguments } from './arguments.ts'
import { writeReport } from './check.ts'
import { type CommandIo, EXIT, widthOf } from './io.ts'
import { factsOptions, readSubject, type Subject } from './judge.ts'
import { choice, existingPath } from './judge-options.ts'
import type { Command } from './main.ts'
import { OPTIONS, SETTINGS_FORMATS } from './options.ts'

export const settings: Command = {
  operands: '[PATH...]',
  summary: 'What the settings come to in production, and why',
  options: OPTIONS.settings,
  run: async (args, io) => {
    const { values, positionals } = parseJudgeArguments('settings', ANY_PATHS, args)
    const format = choice('format', values.format, SETTINGS_FORMATS, 'text')
    const modules: ReportedModule[] = []
    const secrets: string[] = []
    for (const path of positionals.length > 0 ? positionals : ['.']) {
      const { subject, options } = await subjectOf(path, values, io)
      const facts = createFacts({ snapshot: subject.snapshot, environment: subject.environment, options })
      const { web } = facts.settings
      if (web.module === null)
        throw new Failure(`No settings module was found in ${path}; name it with --settings-module.`)
      modules.push(reported(web.module, subject.prefix))
      secrets.push(...subject.secrets, ...facts.disclosed)
    }
    const reveal = values.reveal ?? false
    const redact = reveal ? redactNothing : redactor(secrets)
    const text =
      format === 'json'
        ? settingsJson(modules, { reveal, redact })
        : redact(await settingsText(modules, reveal, values.output, io))
    writeReport(text, values.output, io)
    return EXIT.passes
  },
}

/** OUTPUT: the file that it is written to, if any. */
async function settingsText(
  modules: readonly ReportedModule[],
  reveal: boolean,
  output: string | undefined,
  io: CommandIo,
): Promise<string> {
  const { settingsReport } = await import('../reporters/settings-text.ts')
  const colours = wantsColours(io.env, io.stdout.isTTY ?? false)
  return settingsReport(modules, { reveal, colours, width: output === undefined ? widthOf(io.stdout) : null })
}

/** A folder is an app; a `.py` file is a module by itself, in its own folder. */
async function subjectOf(path: string, values: JudgeArguments['values'], io: CommandIo) {
  const { absolute, isFile } = existingPath(io.cwd, path)
  if (!isFile) {
    const subject = await readSubject(path, values, io)
    return { subject, options: factsOptions(values, subject) }
  }
  if (!absolute.endsWith('.py')) throw new Failure(`${path} is neither a folder nor a .py file.`)
  const folder = dirname(absolute)
  const subject: Subject = await readSubject(folder, values, io)
  const settingsModule = relative(folder, absolute).split(sep).join('.').replace(/\.py$/, '')
  return { subject, options: { ...factsOptions(values, subject), settingsModule } }
}

function reported({ module, path, raises, bindings, rest }: EvaluatedModule, prefix: string): ReportedModule {
  const names = [...bindings.keys()].filter(isSettingName).sort()
  const at = (inside: string | null | undefined): string | null => (inside ? prefix + inside : null)
  return {
    module,
    path: at(path),
    raises: raises && {
      type: raises.type,
      message: raises.marks.length > 0 ? `(holds the text of ${raises.marks.join(', ')})` : raises.message,
      path: at(raises.location?.path),
      line: raises.location?.start.line ?? null,
      certain: raises.certain,
    },
    settings: names.flatMap((name) => {
      const value = bindings.get(name)
      return value === undefined ? [] : [{ name, value }]
    }),
    rest,
  }
}

/** As Django takes names for settings: `str.isupper`. */
const isSettingName = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()
