import type { Rule } from './rule.ts'
import { code } from './support/words.ts'

export const pipfileLockInvalid: Rule = {
  id: 'pipfile-lock-invalid',
  summary: 'Pipfile.lock is no JSON, or asks for a Python that is no version.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['pipfile-lock::invalid-json', 'pipfile-lock::invalid-version'],
  *check({ build, pythonVersion: version }) {
    if (build.kind !== 'python' || version.kind !== 'invalid') return
    if (version.problem === 'pipfile-lock::invalid-json') {
      yield {
        kind: 'fail',
        message: `\`Pipfile.lock\` cannot be read as an object of JSON (${version.found}). The build stops, "Can't parse Pipfile.lock".`,
        hint: 'Lock anew: `pipenv lock`.',
        at: { path: version.path },
        heroku: version.problem,
      }
    } else if (version.problem === 'pipfile-lock::invalid-version') {
      yield {
        kind: 'fail',
        message: `\`Pipfile.lock\` asks for ${version.found === '' ? 'an empty version of Python' : `Python ${code(version.found)}`}, which is not of the form N.N or N.N.N. The build stops, "Invalid Python version in Pipfile.lock".`,
        hint: 'Let the `Pipfile` ask for a version without wildcards, then run `pipenv lock`:\n[requires]\npython_version = "3.14"',
        at: version.location ?? { path: version.path },
        heroku: version.problem,
      }
    }
  },
}
