import type { Facts } from '../facts/facts.ts'
import { namesIn, readText } from '../facts/files.ts'
import { lookLikeVersionFile } from '../facts/python-version.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Rule } from './rule.ts'

export const pythonVersionFileMisspelt: Rule = {
  id: 'python-version-file-misspelt',
  summary: 'A name that is nearly `.python-version`.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['python-version-file::misspelled'],
  *check(facts) {
    const { build, pythonVersion: version } = facts
    if (build.kind !== 'python') return
    if (version.kind === 'invalid' && version.problem === 'python-version-file::misspelled') {
      yield {
        kind: 'fail',
        message: `\`${version.path}\` stands where \`.python-version\` is meant. The build stops, "Your .python-version file is spelled incorrectly"${facts.snapshot.entry('.python-version') ? ', although the right one is there too' : ''}.`,
        hint: facts.snapshot.entry('.python-version')
          ? `Remove it: \`git rm -- '${version.path}'\`.`
          : `Rename it: \`git mv -- '${version.path}' .python-version\`.`,
        at: { path: version.path },
        heroku: 'python-version-file::misspelled',
      }
    } else if (version.kind === 'requested' && version.origin === 'default') yield* ignoredNames(facts)
  },
}

/** Names that not even the buildpack's list of misspellings has: they are passed over in silence. */
function* ignoredNames({ snapshot, pythonVersion }: Facts): ReturnType<Rule['check']> {
  const standard = pythonVersion.kind === 'requested' ? pythonVersion.minor : ''
  for (const name of namesIn(snapshot, '').filter(lookLikeVersionFile)) {
    yield {
      kind: 'fail',
      severity: 'warning',
      message: `\`${name}\` is not read: only a file named exactly \`.python-version\` is. The app gets Heroku's default, Python ${standard}.`,
      hint: `Rename it: \`git mv -- '${name}' .python-version\`.${contentHint(snapshot, name)}`,
      at: { path: name },
    }
  }
}

/** What `runtime.txt` has before the version, `.python-version` may not have. */
function contentHint(snapshot: Snapshot, name: string): string {
  const [, version] = /^\s*python-(\d+\.\d+)/.exec(readText(snapshot, name) ?? '') ?? []
  return version === undefined ? '' : ` Let it hold only:\n${version}`
}
