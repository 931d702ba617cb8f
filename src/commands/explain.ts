import { createFacts } from '../facts/facts.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { redactor } from '../model/redact.ts'
import { trailText } from '../reporters/explain-text.ts'
import { wantsColours } from '../reporters/text.ts'
import { RULES, ruleById } from '../rules/index.ts'
import { type JudgeArguments, type Operands, parseJudgeArguments } from './arguments.ts'
import { writeReport } from './check.ts'
import { type CommandIo, EXIT, widthOf } from './io.ts'
import { factsOptions, readSubject } from './judge.ts'
import type { Command } from './main.ts'
import { OPTIONS } from './options.ts'
import { rulePage } from './pages.ts'
import { settingTrail } from './setting-trail.ts'

const NAME_AND_PATH: Operands = { most: 2, shown: 'NAME and one PATH' }

export const explain: Command = {
  operands: 'NAME [PATH]',
  summary: "A rule's page, or how a setting comes by its value",
  options: OPTIONS.explain,
  run: async (args, io) => {
    const { values, positionals } = parseJudgeArguments('explain', NAME_AND_PATH, args)
    const [name, path = '.'] = positionals
    if (name === undefined)
      throw new Failure('Name a rule (`deploy-gate rules` lists them) or a setting: `deploy-gate explain DEBUG`.')
    if (ruleById(name)) writeReport(await shownPage(name, values.output, io), values.output, io)
    else if (name !== name.toUpperCase()) throw unknownRule(name)
    else await explainSetting(name, path, values, io)
    return EXIT.passes
  },
}

/** At a terminal the page is laid out for it; a file or a pipe gets the Markdown. */
async function shownPage(name: string, output: string | undefined, io: CommandIo): Promise<string> {
  const page = rulePage(io.folder, name)
  const width = widthOf(io.stdout)
  if (width === null || output !== undefined) return page
  const { pageText } = await import('../reporters/page-text.ts')
  return pageText(page, { colours: wantsColours(io.env, true), width })
}

function unknownRule(name: string): Failure {
  const meant = nearest(
    name,
    RULES.map(({ id }) => id),
  )
  const hint = meant === null ? 'lists them' : `lists them; did you mean ${meant}?`
  return new Failure(`There is no rule of that name: \`deploy-gate rules\` ${hint}`)
}

type Values = JudgeArguments['values']

async function explainSetting(name: string, path: string, values: Values, io: CommandIo): Promise<void> {
  const subject = await readSubject(path, values, io)
  const { snapshot, environment } = subject
  const facts = createFacts({ snapshot, environment, options: factsOptions(values, subject) })
  const { module } = facts.settings.web
  if (module === null) throw new Failure(`No settings module was found in ${path}; name it with --settings-module.`)
  const trail = trailText(settingTrail(name, module, facts))
  writeReport(redactor([...subject.secrets, ...facts.disclosed])(trail), values.output, io)
}
