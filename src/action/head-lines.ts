import type { GitHubClient } from '../github/client.ts'
import type { Finding } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import type { Report } from '../reporters/report.ts'
import type { Checkout } from './checkout.ts'
import { commitTexts } from './commit-text.ts'
import { mapLines } from './line-map.ts'

/** Requests to GitHub, at most, for texts that the clone does not hold. */
const MOST_FILES = 20

/**
 * The report with its lines as they are at a pull request's head. What is judged is the test merge, while a pull request shows
 * annotations at its head: where the base branch has changed the same file, the lines differ. A finding whose line the head does
 * not have keeps its file and loses its line; where the head's text cannot be had, lines stay as they are.
 */
export async function atHead(
  report: Report,
  checkout: Checkout,
  head: string,
  client: GitHubClient | null,
): Promise<Report> {
  if (head === checkout.commit) return report
  const paths = new Set(
    report.assessment.findings.flatMap(({ location }) => (location === null ? [] : [location.path])),
  )
  const read = commitTexts(checkout, head, client)
  const maps = new Map<string, (line: number) => number | null>()
  for (const path of [...paths].slice(0, MOST_FILES)) {
    const [judged, shown] = [checkout.text(path), await read(path)]
    if (judged !== undefined && shown !== null) maps.set(path, mapLines(judged, shown))
  }
  const findings = report.assessment.findings.map((finding) => moved(finding, maps))
  return { ...report, assessment: { ...report.assessment, findings } }
}

/** Reads a file's text at a pull request's head: from git, or from GitHub where the clone does not hold that commit. */
export function moved(finding: Finding, maps: ReadonlyMap<string, (line: number) => number | null>): Finding {
  const { location } = finding
  const map = location === null ? undefined : maps.get(location.path)
  if (location === null || map === undefined) return finding
  return { ...finding, location: movedLocation(location, map) }
}

function movedLocation(location: Location, map: (line: number) => number | null): Location | null {
  const [start, end] = [map(location.start.line), map(location.end.line)]
  if (start === null || end === null || end < start) return null
  return { ...location, start: { ...location.start, line: start }, end: { ...location.end, line: end } }
}
