import { comparePatch } from '../facts/python-version.ts'
import { latestPatch, PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Rule } from './rule.ts'
import { seriesAlone } from './support/python-series.ts'

export const pythonPatchOutdated: Rule = {
  id: 'python-patch-outdated',
  summary: 'Python is pinned to an old patch release.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ build, snapshot, pythonVersion: version }) {
    if (build.kind !== 'python' || version.kind !== 'requested' || version.full === null) return
    // A series whose end is near is told as that: whoever moves on needs none of its patches.
    if (version.support === 'deprecated' || version.support === 'end-of-life') return
    const latest = latestPatch(version.minor)
    if (latest === undefined || comparePatch(version.full, latest) >= 0) return
    yield {
      kind: 'fail',
      message: `Python is pinned to ${version.full}, and ${latest} is out (as of ${PYTHON_VERSIONS.asOf}): its security fixes are missing. Heroku warns, "A Python patch update is available!".`,
      hint: `Ask for the series alone, then each build takes its newest release:\n${version.minor}`,
      at: version.location,
      fix: seriesAlone(snapshot, version),
    }
  },
}
