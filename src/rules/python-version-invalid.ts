import { PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Fix } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Rule } from './rule.ts'
import { changeLine } from './support/fixes.ts'

export const pythonVersionInvalid: Rule = {
  id: 'python-version-invalid',
  summary: '.python-version holds a line that is no version.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['python-version-file::invalid-version'],
  *check({ build, snapshot, pythonVersion: version }) {
    if (
      build.kind !== 'python' ||
      version.kind !== 'invalid' ||
      version.problem !== 'python-version-file::invalid-version'
    )
      return
    yield {
      kind: 'fail',
      message: `\`.python-version\` holds \`${version.found}\`, which is not of the form N.N or N.N.N. The build stops, "Invalid Python version in .python-version".`,
      hint: `Let it hold only a version, without quotes, prefix, wildcard, comment on the same line or invisible characters:\n${suggestion(version.found)}`,
      at: version.location ?? { path: version.path },
      heroku: 'python-version-file::invalid-version',
      fix: version.location && fixOf(snapshot, version.location),
    }
  },
}

/** The supported version that the line begins with or holds, else the default. */
function suggestion(found: string): string {
  const wanted = /3\.(\d{1,3})/.exec(found)
  const minor = Number(wanted?.[1])
  const supported = minor >= PYTHON_VERSIONS.oldestMinor && minor <= PYTHON_VERSIONS.newestMinor
  return wanted && supported ? wanted[0] : PYTHON_VERSIONS.default
}

/** A version of CPython in one of the usual disguises: quoted, prefixed, a range from it on, a wildcard, with a comment. */
const DISGUISED =
  /^\s*["']?(?:c?python)?[-\s]*(?:[=~]?=|\^|~|>=|v)?\s*(3\.\d{1,3})(?:\.(?:\d+|\*|x))?["']?\s*(?:#.*)?$/i

function fixOf(snapshot: Snapshot, at: Location): Fix | null {
  const minor = (line: string): string | null => DISGUISED.exec(line)?.[1] ?? null
  return changeLine(snapshot, at, 'The file then holds the version alone, which is all that Heroku takes.', minor)
}
