import { PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Rule } from './rule.ts'

export const pythonVersionUnsupported: Rule = {
  id: 'python-version-unsupported',
  summary: 'The Python asked for is too old or not known to Heroku.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['python-version::eol', 'python-version::unknown-major'],
  *check({ build, pythonVersion: version }) {
    if (build.kind !== 'python' || version.kind !== 'requested') return
    if (version.support !== 'end-of-life' && version.support !== 'unknown') return
    const { oldestMinor, newestMinor, asOf } = PYTHON_VERSIONS
    const old = version.support === 'end-of-life'
    const range = `Heroku builds Python 3.${oldestMinor} to 3.${newestMinor} (as of ${asOf})`
    yield {
      kind: 'fail',
      message: old
        ? `Python ${version.minor} has reached its end of life; ${range}. The build stops, "The requested Python version has reached end-of-life".`
        : `Python ${version.minor} is not known; ${range}. The build stops, "The requested Python version isn't recognised".`,
      hint: `Ask for a supported one in \`.python-version\`, and check that the dependencies take it:\n${PYTHON_VERSIONS.default}`,
      at: version.location,
      heroku: old ? 'python-version::eol' : 'python-version::unknown-major',
    }
  },
}
