import { holdsSecret } from '../gate/holds-secret.ts'
import { effectiveSeverity } from '../gate/policy.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import { hintParts } from './hint.ts'
import { breakCommands, cut, oneLine, plainText } from './neutralise.ts'
import { type Report, redactFinding } from './report.ts'
import { type Paint, painter, type Style, type Wrap, wrapper } from './terminal.ts'
import { countsText } from './verdict.ts'

export interface TextOptions {
  /** With ANSI colours. */
  readonly colours: boolean
  /** Columns of the terminal, into which sentences are wrapped; null where there is none: a file or a log has lines of its own. */
  readonly width: number | null
}

/** Colours for a terminal, and not where NO_COLOR asks for none: https://no-color.org */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { NO_COLOR = '', TERM } = env
  return isTerminal && NO_COLOR === '' && TERM !== 'dumb'
}

/** UTF-16 units; a longer line of source is shown around the place that is meant. */
const WIDEST_SOURCE = 110

/** The report for people at a terminal: findings by file, each with its line, and the verdict last. */
export function textReport(report: Report, options: TextOptions): string {
  const paint = painter(options.colours)
  const wrap = wrapper(options.width)
  const findings = report.assessment.findings.map((finding) => redactFinding(finding, report.redact))
  const shown = findings.filter(({ suppressed }) => suppressed === null)
  const suppressed = findings.length - shown.length
  const blocks = groupByFile(shown).map(([path, group]) =>
    [
      paint('bold', path ?? 'The app as a whole'),
      group.map((finding) => describe(finding, report, { paint, wrap })).join('\n\n'),
    ].join('\n'),
  )
  const internal = report.assessment.internalErrors.map(({ rule, error }) =>
    paint('red', `The rule ${rule} failed: ${oneLine(report.redact(error.message))}. This is a bug in deploy-gate.`),
  )
  const hidden = suppressed > 0 ? [paint('dim', `${suppressed} suppressed, not shown.`)] : []
  return breakCommands(`${[...blocks, ...internal, ...hidden, verdict(report, paint)].join('\n\n')}\n`)
}

function verdict(report: Report, paint: Paint): string {
  const { pass } = report.decision
  const [style, mark, words] = pass
    ? (['green', '✓', 'The gate passes'] as const)
    : (['red', '✗', 'The gate blocks'] as const)
  return `${paint(style, `${mark} ${words}`)}: ${countsText(report)}.`
}

/** Files in the order of their worst finding; findings without a file first. */
function groupByFile(findings: readonly Finding[]): [string | null, Finding[]][] {
  const groups = new Map<string | null, Finding[]>()
  for (const finding of findings) {
    const path = finding.path === null ? null : oneLine(finding.path)
    groups.set(path, [...(groups.get(path) ?? []), finding])
  }
  return [...groups].sort(([a], [b]) => Number(a !== null) - Number(b !== null))
}

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

interface Layout {
  readonly paint: Paint
  readonly wrap: Wrap
}

function describe(finding: Finding, report: Report, { paint, wrap }: Layout): string {
  const severity = effectiveSeverity(finding, report.policy)
  const level = severity === null ? paint('dim', 'ignored') : paint(STYLES[severity], severity)
  const open = finding.kind === 'open' ? ' (undecided)' : ''
  const { location } = finding
  const place = location === null ? '' : `${location.start.line}:${location.start.column} `
  return [
    `  ${place}${level}${open} ${paint('dim', finding.rule)}`,
    ...wrap(plainText(finding.message), 4).map((line) => `    ${line}`),
    // What stands in a log stays there when the repository is mended.
    ...(location === null || holdsSecret(finding) ? [] : quote(location, report, paint)),
    ...(finding.hint === null ? [] : fixLines(finding.hint, { paint, wrap })),
    ...finding.related.flatMap(({ location, message }) => {
      const at = `${oneLine(location.path)}:${location.start.line}`
      return hanging(paint('dim', at), at.length, wrap(plainText(message), at.length + 5))
    }),
  ].join('\n')
}

/** The sentences of a hint are wrapped; its lines to copy stay as they are. */
function fixLines(hint: string, { paint, wrap }: Layout): string[] {
  const lines = hintParts(plainText(hint)).flatMap(({ kind, text }) =>
    kind === 'prose' ? wrap(text, 8) : text.split('\n').map((line) => paint('bold', line)),
  )
  return hanging(paint('green', 'fix'), 'fix'.length, lines)
}

/** LINES behind a head, each below the first one. */
function hanging(head: string, width: number, [first = '', ...rest]: readonly string[]): string[] {
  return [`    ${head} ${first}`, ...rest.map((line) => `${' '.repeat(width + 5)}${line}`)]
}

/** The deciding line with a caret below what is meant. */
function quote(location: Location, report: Report, paint: Paint): string[] {
  const line = report.source(location.path)?.split(/\r\n|\r|\n/)[location.start.line - 1]
  if (line === undefined) return []
  const [start, end] = [
    location.start.column - 1,
    location.end.line === location.start.line ? location.end.column - 1 : line.length,
  ]
  const from = line.length > WIDEST_SOURCE ? Math.max(0, start - 20) : 0
  const shown = (text: string): string => oneLine(report.redact(text))
  // The last layer may hide a part, and invisible characters are written out: columns are counted in what is shown.
  const before = shown(line.slice(from, start)).length
  const meant = shown(line.slice(start, Math.max(end, start + 1))).length
  const number = String(location.start.line)
  const source = cut(shown(line.slice(from)), WIDEST_SOURCE)
  const caret = ' '.repeat(before) + '^'.repeat(Math.max(1, Math.min(meant, source.length - before)))
  return [
    `    ${paint('dim', `${number} |`)} ${source}`,
    `    ${paint('dim', `${' '.repeat(number.length)} |`)} ${paint('red', before < WIDEST_SOURCE ? caret : '')}`,
  ]
}
