import { effectiveSeverity } from '../gate/policy.ts'
import { edited, linesOf } from '../model/edit.ts'
import type { Category, Finding, Fix } from '../model/finding.ts'
import { type ReportedDeployment, timelineChart } from './deployment.ts'
import { type Links, linked, placeLink, ruleLink } from './links.ts'
import { bounded, type Section } from './markdown-sections.ts'
import { cut, markdownCode, markdownCodeBlock, markdownMessage, markdownText } from './neutralise.ts'
import { type Report, redactFinding } from './report.ts'
import { countsText } from './verdict.ts'

export interface MarkdownOptions {
  readonly links: Links
  /** What this run was to do and why, a clause; null on the command line. */
  readonly reason: string | null
  /** The reason to deploy although the gate blocks. */
  readonly override: string | null
  /** What could not be known or written, a sentence each. */
  readonly notes: readonly string[]
  readonly deployment: ReportedDeployment | null
  /** Bytes of UTF-8. */
  readonly limit: number
}

/** A step's summary may hold 1 MiB, or all of it is lost: `AttachmentSizeLimit` in the runner's CreateStepSummaryCommand. */
export const LONGEST_SUMMARY = 1024 * 1024 - 16 * 1024

/** Characters of one text inside a row. */
const LONGEST_TEXT = 2000

/** The report as Markdown: the verdict, what to do, every finding, the settings, the deployment. At most `limit` bytes. */
export function markdownReport(report: Report, options: MarkdownOptions): string {
  const findings = report.assessment.findings.map((finding) => redactFinding(finding, report.redact))
  const sections: Section[] = [
    { head: heading(report, options), rows: [] },
    deploymentSection(options.deployment),
    toDo(findings, report, options.links),
    readyMade(findings, report, options.links),
    findingsTable(findings, report, options.links),
    settingsTable(report, options.links),
    suppressedTable(findings, options.links),
  ]
  return bounded(sections, options.limit)
}

function heading(report: Report, { reason, override, notes, links }: MarkdownOptions): string {
  const { assessment, decision } = report
  const verdict = decision.pass ? '## ✅ The gate passes' : '## ⛔ The gate blocks'
  const what = [
    assessment.settingsModule === null ? '' : markdownCode(assessment.settingsModule),
    assessment.commit === null
      ? ''
      : `${assessment.settingsModule === null ? 'Commit' : 'at'} ${linked(markdownCode(assessment.commit.slice(0, 7)), links.commit)}`,
    reason === null ? '' : `· ${markdownMessage(cut(report.redact(reason), LONGEST_TEXT))}`,
  ].filter((part) => part !== '')
  const internal = assessment.internalErrors.map(
    ({ rule, error }) =>
      `The rule ${markdownCode(rule)} failed: ${markdownText(cut(report.redact(error.message), LONGEST_TEXT))}. This is a bug in deploy-gate; what could not be judged does not pass.`,
  )
  const lines = [
    `${verdict}: ${countsText(report)}`,
    what.join(' '),
    override === null ? '' : `**Overridden**: ${markdownText(cut(report.redact(override), LONGEST_TEXT))}`,
    ...internal.map((text) => `> ${text}`),
    ...notes.map((note) => `> ${markdownMessage(cut(report.redact(note), LONGEST_TEXT))}`),
  ]
  return lines.filter((line) => line !== '').join('\n\n')
}

/** What fails first is mended first: a build that fails hides what comes after it. */
const ORDER: Readonly<Record<Category, number>> = { build: 0, boot: 1, security: 2, operations: 3 }

function toDo(findings: readonly Finding[], report: Report, links: Links): Section {
  const { decision } = report
  if (decision.pass) return { head: '', rows: [] }
  const blocking = findings.filter((_, index) => {
    const original = report.assessment.findings[index]
    return original !== undefined && decision.because.includes(original)
  })
  const steps = blocking
    .map(({ category, kind, hint, message, location, path }) => ({
      category,
      kind,
      hint: hint ?? message,
      location,
      path,
    }))
    .sort((a, b) => Number(a.kind === 'open') - Number(b.kind === 'open') || ORDER[a.category] - ORDER[b.category])
  const unique = steps.filter((step, index) => steps.findIndex(({ hint }) => hint === step.hint) === index)
  const rows = unique.map(({ hint, location, path }, index) => {
    const place = placeLink(location, path, links)
    return `${index + 1}. ${markdownMessage(cut(hint, LONGEST_TEXT))}${place === '' ? '' : ` (${place})`}`
  })
  return { head: rows.length === 0 ? '' : '### What to do\n', rows }
}

/** The fixes that are certain, each once, as diffs. */
function readyMade(findings: readonly Finding[], report: Report, links: Links): Section {
  const fixes = findings.flatMap(({ fix, suppressed }) => (fix === null || suppressed !== null ? [] : [fix]))
  const unique = new Map(fixes.map((fix) => [JSON.stringify([fix.at, fix.text]), fix]))
  const rows = [...unique.values()].flatMap((fix) => {
    const diff = diffOf(fix, report)
    return diff === null ? [] : [`${placeLink(fix.at, null, links)} · ${markdownMessage(fix.description)}\n\n${diff}\n`]
  })
  return { head: rows.length === 0 ? '' : '### Ready-made changes\n', rows }
}

/** Null where the lines hold a secret: a change that hides it would be another one. */
function diffOf(fix: Fix, { source, redact }: Report): string | null {
  const before = source(fix.at.path)
  const after = before === undefined ? null : edited(before, fix)
  if (before === undefined || after === null) return null
  const [old, now] = [linesOf(before), linesOf(after)]
  const last = fix.at.end.line
  const diff = [
    ...old.slice(fix.at.start.line - 1, last).map((line) => `-${line}`),
    ...now.slice(fix.at.start.line - 1, last + now.length - old.length).map((line) => `+${line}`),
  ].join('\n')
  return diff.length > LONGEST_TEXT || redact(diff) !== diff ? null : markdownCodeBlock(diff, 'diff')
}

function findingsTable(findings: readonly Finding[], report: Report, links: Links): Section {
  const shown = findings.filter(({ suppressed }) => suppressed === null)
  if (shown.length === 0) return { head: '', rows: [] }
  const rows = shown.map((finding) => {
    const { rule, message, location, path, kind } = finding
    const level = effectiveSeverity(finding, report.policy)
    const mark =
      level === null ? '⚪ ignored' : { error: '🔴 error', warning: '🟡 warning', notice: '🔵 notice' }[level]
    const what = kind === 'open' ? `${mark}, undecided` : mark
    const text = markdownMessage(cut(message, LONGEST_TEXT))
    return `| ${what} | ${text} | ${placeLink(location, path, links)} | ${ruleLink(rule, links)} |`
  })
  return { head: '### Findings\n\n| | What | Where | Rule |\n|---|---|---|---|', rows }
}

function settingsTable(report: Report, links: Links): Section {
  if (report.settings.length === 0) return { head: '', rows: [] }
  const rows = report.settings.map(({ name, text, location }) => {
    const told = markdownMessage(cut(report.redact(text), LONGEST_TEXT))
    return `| ${markdownCode(name)} | ${told} | ${placeLink(location, null, links)} |`
  })
  return { head: '### The settings that matter\n\n| Setting | In production | Where |\n|---|---|---|', rows }
}

function suppressedTable(findings: readonly Finding[], links: Links): Section {
  const rows = findings.flatMap(({ suppressed, rule, message, location, path }) => {
    if (suppressed === null) return []
    const why = `${suppressed.by}: ${suppressed.reason}`
    return [
      `| ${markdownMessage(cut(message, LONGEST_TEXT))} | ${markdownText(cut(why, LONGEST_TEXT))} | ${placeLink(location, path, links)} | ${ruleLink(rule, links)} |`,
    ]
  })
  if (rows.length === 0) return { head: '', rows }
  return { head: '### Suppressed\n\n| What | Why | Where | Rule |\n|---|---|---|---|', rows }
}

function deploymentSection(deployment: ReportedDeployment | null): Section {
  if (deployment === null) return { head: '', rows: [] }
  const { headline, good, facts, timeline, says, warnings } = deployment
  const parts = [
    `### ${good ? '🚀' : '❌'} ${markdownText(headline)}`,
    warnings.map((warning) => `> ${markdownMessage(warning)}`).join('\n\n'),
    facts.length === 0
      ? ''
      : [
          '| | |',
          '|---|---|',
          ...facts.map(([name, text]) => `| ${markdownText(name)} | ${markdownMessage(text)} |`),
        ].join('\n'),
    says.length === 0 ? '' : markdownCodeBlock(cut(says.join('\n'), 20_000), 'text'),
    timelineChart(timeline),
  ]
  return { head: parts.filter((part) => part !== '').join('\n\n'), rows: [] }
}
