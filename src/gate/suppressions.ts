import { ignoreCommentsOf } from '../facts/ignore-comments.ts'
import type { Finding, Suppression } from '../model/finding.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Configuration } from './configuration.ts'
import { matchesGlob } from './glob.ts'

/** The findings with those marked that a comment beside them or the config file suppresses; none is left out. */
export function suppress(
  findings: readonly Finding[],
  snapshot: Snapshot,
  configuration: Configuration,
): readonly Finding[] {
  return findings.map((finding) => {
    const suppressed = finding.suppressed ?? byComment(finding, snapshot) ?? byConfiguration(finding, configuration)
    return suppressed === null ? finding : { ...finding, suppressed }
  })
}

function byComment(finding: Finding, snapshot: Snapshot): Suppression | null {
  const line = finding.location?.start.line
  if (finding.path === null || line === undefined) return null
  const comment = ignoreCommentsOf(snapshot, finding.path).find(
    ({ first, last, rules, reason }) => reason !== '' && first <= line && line <= last && rules.includes(finding.rule),
  )
  return comment ? { by: 'comment', reason: comment.reason } : null
}

function byConfiguration({ path, rule }: Finding, configuration: Configuration): Suppression | null {
  const globs = configuration.rules.get(rule)?.ignorePaths ?? []
  const glob = path === null ? undefined : globs.find((one) => matchesGlob(path, one))
  return glob === undefined ? null : { by: 'config', reason: `${configuration.path ?? 'config'}: ignore-paths ${glob}` }
}
