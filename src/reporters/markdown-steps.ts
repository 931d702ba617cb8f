import { effectiveSeverity } from '../gate/policy.ts'
import { edited, linesOf } from '../model/edit.ts'
import type { Category, Finding, Fix } from '../model/finding.ts'
import { type HintPart, hintParts } from './hint.ts'
import { type Links, placeLink } from './links.ts'
import type { Section } from './markdown-sections.ts'
import { cut, markdownCodeBlock, markdownMessage, markdownText } from './neutralise.ts'
import type { Report } from './report.ts'

/** Characters of one text of a step. */
const LONGEST_TEXT = 2000

/** What fails first is mended first: a build that fails hides what comes after it. */
const ORDER: Readonly<Record<Category, number>> = { build: 0, boot: 1, security: 2, operations: 3 }

/**
 * What to do, in the order of doing: first what blocks, then what does not.
 *
 * @param findings the report's, in its order, after the last layer
 */
export function stepSections(findings: readonly Finding[], report: Report, links: Links): Section[] {
  const { decision, policy, assessment } = report
  const because = new Set(decision.pass ? [] : decision.because)
  const isBlocking = (_: Finding, index: number): boolean => {
    const original = assessment.findings[index]
    return original !== undefined && because.has(original)
  }
  const blocking = stepsOf(findings.filter(isBlocking), [])
  const others = findings.filter(
    (finding, index) =>
      !isBlocking(finding, index) && finding.hint !== null && effectiveSeverity(finding, policy) !== null,
  )
  const rest = stepsOf(others, blocking)
  return [
    section('### What to do', blocking, report, links),
    section(
      blocking.length === 0 ? '### Worth doing' : '### Worth doing too, though it does not block',
      rest,
      report,
      links,
    ),
  ]
}

/** In the order of doing, each hint once. */
function stepsOf(findings: readonly Finding[], before: readonly Finding[]): Finding[] {
  const hintOf = ({ hint, message }: Finding): string => hint ?? message
  const known = new Set(before.map(hintOf))
  const sorted = [...findings].sort(
    (a, b) => Number(a.kind === 'open') - Number(b.kind === 'open') || ORDER[a.category] - ORDER[b.category],
  )
  return sorted.filter((finding) => {
    const isNew = !known.has(hintOf(finding))
    known.add(hintOf(finding))
    return isNew
  })
}

function section(head: string, steps: readonly Finding[], report: Report, links: Links): Section {
  const rows = steps.map((finding, index) => {
    const mark = `${index + 1}. `
    const [first = '', ...blocks] = stepBlocks(finding, report, links)
    return [mark + first, ...blocks.map((block) => indented(block, mark.length))].join('\n\n')
  })
  return { head: rows.length === 0 ? '' : `${head}\n`, rows }
}

/** The paragraphs and code blocks of one step; the first one is a paragraph. */
function stepBlocks({ rule, hint, message, location, path, fix }: Finding, report: Report, links: Links): string[] {
  const place = placeLink(location, path, links)
  const parts = hintParts(cut(hint ?? message, LONGEST_TEXT))
  const [first] = parts
  const opening = first?.kind === 'prose' ? markdownMessage(first.text) : ''
  const head = [`**${markdownText(rule)}**`, place, opening].filter((text) => text !== '').join(' · ')
  const diff = fix && diffOf(fix, report)
  const others = first?.kind === 'prose' ? parts.slice(1) : parts
  if (fix === null || diff === null) return [head, ...others.map(partBlock)]
  // The hint's own line is the change's.
  const left = others.filter(({ text }) => !diff.includes(`\n+${text}\n`) && !fix.text.endsWith(text))
  const before = left.length === others.length && others.length > 0 ? ['Or change the line:'] : []
  return [head, ...left.map(partBlock), ...before, diff, markdownMessage(fix.description)]
}

const partBlock = ({ kind, text }: HintPart): string =>
  kind === 'prose' ? markdownMessage(text) : markdownCodeBlock(text)

/** The lines of the change; null where they hold a secret: a change that hides it would be another one. */
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

function indented(block: string, width: number): string {
  const space = ' '.repeat(width)
  return block
    .split('\n')
    .map((line) => (line === '' ? '' : space + line))
    .join('\n')
}
