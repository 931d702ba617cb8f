import { resolveCommit } from '../git/commit.ts'
import { commitSnapshot } from '../git/commit-snapshot.ts'
import type { GitHubClient } from '../github/client.ts'
import { fileText } from '../github/contents.ts'
import { Failure } from '../model/failure.ts'
import type { Finding } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import type { Report } from '../reporters/report.ts'
import type { Checkout } from './checkout.ts'
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
  const read = headReader(checkout, head, client)
  const maps = new Map<string, (line: number) => number | null>()
  for (const path of [...paths].slice(0, MOST_FILES)) {
    const [judged, shown] = [checkout.text(path), await read(path)]
    if (judged !== undefined && shown !== null) maps.set(path, mapLines(judged, shown))
  }
  const findings = report.assessment.findings.map((finding) => moved(finding, maps))
  return { ...report, assessment: { ...report.assessment, findings } }
}

/** Reads a file's text at a pull request's head: from git, or from GitHub where the clone does not hold that commit. */
export function headReader(
  { repository }: Checkout,
  head: string,
  client: GitHubClient | null,
): (path: string) => Promise<string | null> {
  try {
    const snapshot = commitSnapshot(repository, resolveCommit(repository, head))
    return async (path) => {
      const content = snapshot.read(path)
      return content === undefined ? null : new TextDecoder().decode(content)
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    // The usual shallow clone has the test merge alone.
    return async (path) => {
      const answer = client === null ? null : await fileText(client, path, head)
      return answer?.kind === 'answered' ? answer.value : null
    }
  }
}

function moved(finding: Finding, maps: ReadonlyMap<string, (line: number) => number | null>): Finding {
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
