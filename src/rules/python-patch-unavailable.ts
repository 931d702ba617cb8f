import { comparePatch } from '../facts/python-version.ts'
import { latestPatch, PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Rule } from './rule.ts'
import { seriesAlone } from './support/python-series.ts'

export const pythonPatchUnavailable: Rule = {
  id: 'python-patch-unavailable',
  summary: 'Python is pinned to a patch release that may not exist.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  heroku: ['python-version::unknown-patch'],
  *check({ build, snapshot, pythonVersion: version }) {
    if (build.kind !== 'python' || version.kind !== 'requested' || version.full === null) return
    const latest = latestPatch(version.minor)
    if (latest === undefined || comparePatch(version.full, latest) <= 0) return
    yield {
      kind: 'open',
      message: `Python is pinned to ${version.full}, and the newest release of ${version.minor} was ${latest} on ${PYTHON_VERSIONS.asOf}. If it has not come out since, the build stops, "The requested Python version isn't available".`,
      hint: `Ask for the series alone:\n${version.minor}`,
      at: version.location,
      fix: seriesAlone(snapshot, version),
      heroku: 'python-version::unknown-patch',
    }
  },
}
