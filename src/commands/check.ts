import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Decision, decide, type Policy } from '../gate/policy.ts'
import { redactor } from '../model/redact.ts'
import { VERSION } from '../model/version.ts'
import type { Report } from '../reporters/report.ts'
import { settingWords } from '../reporters/setting-words.ts'
import { RULES } from '../rules/index.ts'
import { type JudgeArguments, ONE_PATH, parseJudgeArguments } from './arguments.ts'
import { type CommandIo, EXIT } from './io.ts'
import { judge, readSubject, type Subject } from './judge.ts'
import { choice, failOnOption, undecidedOption } from './judge-options.ts'
import type { Command } from './main.ts'
import { FORMATS, OPTIONS } from './options.ts'

type Format = (typeof FORMATS)[number]

/** The formats that tell fixes. */
const TELLS_FIXES: ReadonlySet<Format> = new Set(['sarif', 'markdown'])

export const check: Command = {
  operands: '[PATH]',
  summary: 'Judge the app in PATH (default: this folder)',
  options: OPTIONS.check,
  run: async (args, io) => {
    const { values, positionals } = parseJudgeArguments('check', ONE_PATH, args)
    const path = positionals[0] ?? '.'
    const subject = values['write-baseline']
      ? await (await import('./write-baseline.ts')).withNewBaseline(path, values, io)
      : await readSubject(path, values, io)
    return exitStatus(await judgeAndReport(subject, values, io, false))
  },
}

/** Judges SUBJECT and prints the report in the format that was asked for; returns the verdict. */
export async function judgeAndReport(
  subject: Subject,
  values: JudgeArguments['values'],
  io: CommandIo,
  wouldDeploy: boolean,
): Promise<Decision> {
  const format = choice('format', values.format, FORMATS, 'text')
  const report = reportOn(subject, values, wouldDeploy, TELLS_FIXES.has(format))
  writeReport(await FORMATTERS[format](report, io, subject.prefix), values.output, io)
  return report.decision
}

/** Judges SUBJECT. FIXES: with the edits that would mend it. */
export function reportOn(
  subject: Subject,
  values: JudgeArguments['values'],
  wouldDeploy: boolean,
  fixes: boolean,
): Report {
  const assessment = judge(subject, values, fixes)
  const policy: Policy = {
    failOn: failOnOption(values['fail-on'], subject.configuration.failOn ?? 'error'),
    undecided: undecidedOption(values.undecided, subject.configuration.undecided ?? 'auto'),
    wouldDeploy,
  }
  const decision = decide(assessment, policy)
  const source = (path: string): string | undefined => {
    const content = path.startsWith(subject.prefix)
      ? subject.snapshot.read(path.slice(subject.prefix.length))
      : undefined
    return content && new TextDecoder().decode(content)
  }
  const settings = assessment.settings.map(settingWords)
  return {
    assessment,
    policy,
    decision,
    source,
    settings,
    redact: redactor([...subject.secrets, ...assessment.disclosed]),
  }
}

/** Loaded when used: a run prints one format. */
const FORMATTERS: Readonly<Record<Format, (report: Report, io: CommandIo, prefix: string) => Promise<string>>> = {
  text: async (report, io) => {
    const { textReport, wantsColours } = await import('../reporters/text.ts')
    const isTerminal = io.stdout.isTTY ?? false
    const width = isTerminal ? (io.stdout.columns ?? null) : null
    return textReport(report, { colours: wantsColours(io.env, isTerminal), width })
  },
  json: async (report) => (await import('../reporters/json.ts')).jsonReport(report),
  github: async (report) => (await import('../reporters/github.ts')).githubReport(report),
  markdown: async (report) => {
    const { LONGEST_SUMMARY, markdownReport } = await import('../reporters/markdown.ts')
    const { NO_LINKS } = await import('../reporters/links.ts')
    return markdownReport(report, {
      links: NO_LINKS,
      reason: null,
      override: null,
      notes: [],
      deployments: [],
      limit: LONGEST_SUMMARY,
    })
  },
  sarif: async (report, _, prefix) => {
    const { sarifReport } = await import('../reporters/sarif.ts')
    return sarifReport(report, { rules: RULES, version: VERSION, rulePage: () => null, prefix })
  },
}

/** An internal error is "could not run": what was not judged is neither passed nor blocked. */
export function exitStatus(decision: Decision): number {
  if (decision.pass) return EXIT.passes
  return decision.internalErrors.length > 0 ? EXIT.couldNotRun : EXIT.blocks
}

/** Standard output holds the report alone. */
export function writeReport(text: string, output: string | undefined, io: CommandIo): void {
  if (output === undefined) io.stdout.write(text)
  else writeFileSync(resolve(io.cwd, output), text)
}
