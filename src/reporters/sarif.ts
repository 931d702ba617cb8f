import type { Finding, Fix, Severity } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import type { Rule } from '../rules/rule.ts'
import { countingFindings } from './annotations.ts'
import { lineFingerprints } from './fingerprint.ts'
import { staysInside, urlPath } from './neutralise.ts'
import { type Report, redactFinding } from './report.ts'
import { stringify } from './stringify.ts'

export interface SarifOptions {
  readonly rules: readonly Rule[]
  /** The version of deploy-gate. */
  readonly version: string
  /** A rule's page on the web; null where it is not known. */
  readonly rulePage: (id: string) => string | null
  /** Where the app lies in the repository, for the category that tells uploads apart: '' or a path that ends in '/'. */
  readonly prefix: string
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }
const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
}
/** Over 7 is high, over 4 medium, else low: https://docs.github.com/code-security/code-scanning/sarif-support */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.0', notice: '2.0' }

/** Where a finding without a file is shown: the first of these that there is, for code scanning shows none without a place. */
const STAND_INS = ['Procfile', 'manage.py', 'requirements.txt', 'pyproject.toml']

/** The findings that count, as SARIF 2.1.0 as GitHub's code scanning reads it. */
export function sarifReport(report: Report, options: SarifOptions): string {
  const counting = countingFindings(report).map(({ finding, severity }) => ({
    finding: redactFinding(finding, report.redact),
    severity,
  }))
  const used = options.rules.filter(({ id }) => counting.some(({ finding }) => finding.rule === id))
  const fingerprint = fingerprints(report)
  const results = counting.map(({ finding, severity }) => {
    const location = placeOf(finding, report, options.prefix)
    const { path, start } = location
    const hash = fingerprint(path, start.line)
    const index = used.findIndex(({ id }) => id === finding.rule)
    return {
      ruleId: finding.rule,
      ...(index < 0 ? {} : { ruleIndex: index }),
      level: LEVELS[severity],
      kind: finding.kind,
      message: { text: [finding.message, finding.hint].filter((text) => text).join('\n') },
      locations: [{ physicalLocation: physicalLocation(location) }],
      ...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(relatedLocation) }),
      ...(finding.fix === null || !staysInside(finding.fix.at.path) ? {} : { fixes: [sarifFix(finding.fix)] }),
      ...(hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } }),
    }
  })
  return stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'deploy-gate',
            semanticVersion: options.version,
            rules: used.map((rule) => describeRule(rule, options)),
          },
        },
        automationDetails: { id: `deploy-gate/${options.prefix}` },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  })
}

function describeRule(rule: Rule, { rulePage }: SarifOptions) {
  const page = rulePage(rule.id)
  const more = page === null ? `Run \`deploy-gate explain ${rule.id}\`.` : `See ${page}.`
  const security = rule.category === 'security'
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: `${rule.summary} ${more}`, markdown: `${rule.summary}\n\n${more}` },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITY[rule.severity],
      tags: [rule.category, 'django', 'heroku'],
      ...(security ? { 'security-severity': SECURITY_SEVERITY[rule.severity] } : {}),
    },
  }
}

function placeOf(finding: Finding, report: Report, prefix: string): Location {
  if (finding.location !== null && staysInside(finding.location.path)) return finding.location
  const top = { line: 1, column: 1 }
  const path =
    finding.path !== null && staysInside(finding.path)
      ? finding.path
      : prefix + (STAND_INS.find((name) => report.source(prefix + name) !== undefined) ?? 'Procfile')
  return { path, start: top, end: top }
}

function physicalLocation({ path, start, end }: Location) {
  // Code scanning wants all four numbers, and an end that lies behind the start.
  const behind = end.line > start.line || end.column > start.column
  return {
    artifactLocation: artifactLocation(path),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: behind ? end.line : start.line,
      endColumn: behind ? end.column : start.column + 1,
    },
  }
}

function relatedLocation({ location, message }: Finding['related'][number], index: number) {
  return { id: index + 1, physicalLocation: physicalLocation(location), message: { text: message } }
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317881 */
function sarifFix({ description, at, text }: Fix) {
  const { start, end } = at
  const deletedRegion = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
  return {
    description: { text: description },
    artifactChanges: [
      {
        artifactLocation: artifactLocation(at.path),
        replacements: [{ deletedRegion, insertedContent: { text } }],
      },
    ],
  }
}

const artifactLocation = (path: string) => ({ uri: urlPath(path), uriBaseId: '%SRCROOT%' })

/** The fingerprint of a line of a file; each file is hashed once. */
function fingerprints(report: Report): (path: string, line: number) => string | undefined {
  const files = new Map<string, Map<number, string>>()
  return (path, line) => {
    let lines = files.get(path)
    if (lines === undefined) {
      const text = report.source(path)
      lines = text === undefined ? new Map() : lineFingerprints(text)
      files.set(path, lines)
    }
    return lines.get(line)
  }
}
