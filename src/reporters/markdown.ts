import { effectiveSeverity } from '../gate/policy.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { type Changes, type ReportedDeployment, timelineChart } from './deployment.ts'
import { type Links, linked, placeLink, placeUrl, ruleLink } from './links.ts'
import { bounded, type Section } from './markdown-sections.ts'
import { stepSections } from './markdown-steps.ts'
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
  /** The deployment, and the promotions that followed. */
  readonly deployments: readonly ReportedDeployment[]
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
    ...options.deployments.map(deploymentSection),
    ...stepSections(findings, report, options.links),
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

function findingsTable(findings: readonly Finding[], report: Report, links: Links): Section {
  const shown = findings.filter(({ suppressed }) => suppressed === null)
  if (shown.length === 0) return { head: '', rows: [] }
  const rows = shown.map((finding) => {
    const { rule, message, location, path, kind } = finding
    const level = effectiveSeverity(finding, report.policy)
    const mark = level === null ? '⚪ ignored' : MARKS[level]
    const what = (kind === 'open' ? `${mark}, undecided` : mark).replaceAll(' ', '&nbsp;')
    const where = [placeLink(location, path, links), ruleLink(rule, links)].filter((part) => part !== '').join(' · ')
    return `| ${what} | ${markdownMessage(cut(message, LONGEST_TEXT))}<br>${where} |`
  })
  return { head: '### Findings\n\n| | What, where, and the rule |\n|---|---|', rows }
}

const MARKS: Readonly<Record<Severity, string>> = { error: '🔴 error', warning: '🟡 warning', notice: '🔵 notice' }

function settingsTable(report: Report, links: Links): Section {
  if (report.settings.length === 0) return { head: '', rows: [] }
  const rows = report.settings.map(({ name, text, location }) => {
    const told = markdownMessage(cut(report.redact(text), LONGEST_TEXT))
    return `| ${linked(markdownCode(name), placeUrl(location, null, links))} | ${told} |`
  })
  return { head: '### The settings that matter\n\n| Setting | In production |\n|---|---|', rows }
}

function suppressedTable(findings: readonly Finding[], links: Links): Section {
  const rows = findings.flatMap(({ suppressed, rule, message, location, path }) => {
    if (suppressed === null) return []
    const why = `${suppressed.by}: ${suppressed.reason}`
    return [
      `| ${markdownMessage(cut(message, LONGEST_TEXT))}<br>${[placeLink(location, path, links), ruleLink(rule, links)].filter((part) => part !== '').join(' · ')} | ${markdownText(cut(why, LONGEST_TEXT))} |`,
    ]
  })
  if (rows.length === 0) return { head: '', rows }
  return { head: '### Suppressed\n\n| What, where, and the rule | Why |\n|---|---|', rows }
}

/** Subjects of so many characters are enough to recognise a commit. */
const LONGEST_SUBJECT = 120

function changesList(changes: Changes | null): string {
  if (changes === null || changes.total === 0) return ''
  const { total, newest, url } = changes
  const more = total - newest.length
  const rows = newest.map(
    ({ id, subject }) => `- ${markdownCode(id.slice(0, 7))} ${markdownText(cut(subject, LONGEST_SUBJECT))}`,
  )
  const rest = more > 0 && newest.length > 0 ? [`- and ${more} more`] : []
  return [`What changed: ${linked(`${total} ${total === 1 ? 'commit' : 'commits'}`, url)}`, '', ...rows, ...rest].join(
    '\n',
  )
}

function deploymentSection({ headline, good, facts, changes, timeline, says, warnings }: ReportedDeployment): Section {
  const parts = [
    `### ${good ? '🚀' : '❌'} ${markdownText(headline)}`,
    warnings.map((warning) => `> ${markdownMessage(warning)}`).join('\n\n'),
    facts.length === 0
      ? ''
      : facts
          .map(([name, text, url]) => `- ${markdownText(name)}: ${linked(markdownMessage(text), url ?? null)}`)
          .join('\n'),
    changesList(changes),
    says.length === 0 ? '' : markdownCodeBlock(cut(says.join('\n'), 20_000), 'text'),
    timelineChart(timeline),
  ]
  return { head: parts.filter((part) => part !== '').join('\n\n'), rows: [] }
}
