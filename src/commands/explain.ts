import { createFacts, type Facts } from '../facts/facts.ts'
import { possibilities } from '../facts/settings/possibilities.ts'
import { configVar } from '../model/environment.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { redactor } from '../model/redact.ts'
import type { Value } from '../model/value.ts'
import type { EvaluatedModule } from '../python/program.ts'
import { type Trail, trailText } from '../reporters/explain-text.ts'
import { valueNotation } from '../reporters/setting-words.ts'
import { whyText } from '../reporters/settings-json.ts'
import { wantsColours } from '../reporters/text.ts'
import { RULES, ruleById } from '../rules/index.ts'
import { writeReport } from './check.ts'
import { type CommandIo, EXIT, widthOf } from './io.ts'
import { factsOptions, readSubject } from './judge.ts'
import { parseJudgeArguments } from './judge-options.ts'
import type { Command } from './main.ts'
import { rulePage } from './pages.ts'

export const explain: Command = {
  usage: 'deploy-gate explain NAME [PATH] [--app NAME | --config-vars FILE]',
  summary: "a rule's page, or how a setting comes by its value",
  run: async (args, io) => {
    const { values, positionals } = parseJudgeArguments(args)
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

type Values = ReturnType<typeof parseJudgeArguments>['values']

async function explainSetting(name: string, path: string, values: Values, io: CommandIo): Promise<void> {
  const subject = await readSubject(path, values, io)
  const { snapshot, environment } = subject
  const facts = createFacts({ snapshot, environment, options: factsOptions(values, subject) })
  const { module } = facts.settings.web
  if (module === null) throw new Failure(`No settings module was found in ${path}; name it with --settings-module.`)
  writeReport(redactor(subject.secrets)(trailText(settingTrail(name, module, facts))), values.output, io)
}

function settingTrail(name: string, module: EvaluatedModule, facts: Facts): Trail {
  const value = module.bindings.get(name)
  const origin: Trail = { text: `the settings module is ${module.module}`, behind: [] }
  if (value === undefined)
    return { text: `${name} is not set: Django's default holds`, behind: [...restTrails(module), origin] }
  const ways = possibilities(value)
  const behind =
    ways.length > 1 ? ways.map((way) => wayTrail(name, way, module, facts)) : whyTrails(value, module, facts)
  return { text: `${name} is ${words(name, value)}${placeText(value)}`, behind: [...behind, origin] }
}

const restTrails = ({ rest }: EvaluatedModule): Trail[] =>
  rest.map((cause) => ({ text: `it may be set all the same: ${whyText(cause)}`, behind: [] }))

/** One of the things that a value can be. */
function wayTrail(name: string, way: Value, module: EvaluatedModule, facts: Facts): Trail {
  const condition = way.condition === undefined ? '' : `, if ${way.condition}`
  return { text: `${words(name, way)}${placeText(way)}${condition}`, behind: whyTrails(way, module, facts) }
}

function words(name: string, value: Value): string {
  if (value.kind !== 'unknown') return valueNotation(name, value, false)
  const ways = possibilities(value).map((way) =>
    way.kind === 'unknown' ? 'something unknown' : valueNotation(name, way, false),
  )
  return [...new Set(ways)].join(' or ')
}

const placeText = ({ location }: Value): string =>
  location === null ? '' : `  (${location.path}:${location.start.line})`

/** The line that makes a value, why it is not known, and the config vars that it hangs on. */
function whyTrails(value: Value, module: EvaluatedModule, facts: Facts): Trail[] {
  const line = value.location === null ? null : sourceLine(facts, value.location.path, value.location.start.line)
  const made: Trail[] = line === null ? [] : [{ text: line, behind: [] }]
  const causes =
    value.kind === 'unknown' ? value.causes.map((cause): Trail => ({ text: whyText(cause), behind: [] })) : []
  return [...made, ...causes, ...value.configVars.map((one) => configVarTrail(one, module, facts))]
}

function configVarTrail(name: string, module: EvaluatedModule, facts: Facts): Trail {
  const reads = module.environmentReads.filter((read) => read.name === name)
  const behind = reads.map((read): Trail => {
    const place = read.location === null ? '' : ` at ${read.location.path}:${read.location.start.line}`
    const fallback = read.required
      ? ', and needed'
      : read.default === null
        ? ''
        : `, else ${valueNotation(name, read.default, false)}`
    return { text: `read${place} by ${read.how}${fallback}`, behind: [] }
  })
  return { text: `the config var ${name} ${STATES[configVar(facts.environment.configVars, name).state]}`, behind }
}

const STATES = { set: 'is set', unset: 'is not set', unknown: 'is not known' } as const

function sourceLine(facts: Facts, path: string, line: number): string | null {
  const content = facts.snapshot.read(path)
  const text = content && new TextDecoder().decode(content).split('\n')[line - 1]?.trim()
  // A line that holds a secret must not be printed; one with a literal of some length may.
  return text === undefined || /['"][^'"]{16,}['"]/.test(text) ? null : text
}
