import { PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Rule } from './rule.ts'

export const pythonVersionInvalid: Rule = {
  id: 'python-version-invalid',
  summary: '.python-version holds a line that is no version.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['python-version-file::invalid-version'],
  *check({ build, pythonVersion: version }) {
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
