import { PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Rule } from './rule.ts'

export const pythonVersionMissing: Rule = {
  id: 'python-version-missing',
  summary: 'No Python version is asked for.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['python-version-file::no-version', 'python-version-file::not-found'],
  *check({ build, packageManager, pythonVersion: version }) {
    if (build.kind !== 'python') return
    const hint = `Let \`.python-version\` in the root hold only:\n${PYTHON_VERSIONS.default}`
    if (version.kind === 'invalid' && version.problem === 'python-version-file::no-version') {
      yield {
        kind: 'fail',
        message:
          '`.python-version` holds no version, only blank lines or comments. The build stops, "No Python version found in .python-version".',
        hint,
        at: { path: version.path },
        heroku: 'python-version-file::no-version',
      }
    } else if (version.kind === 'requested' && version.origin === 'default' && packageManager.kind === 'found') {
      const uv = packageManager.name === 'uv'
      yield {
        kind: 'fail',
        severity: uv ? 'error' : 'warning',
        message: uv
          ? 'There is no `.python-version`, which uv needs on Heroku; `requires-python` is not read. The build stops, "No Python version was specified".'
          : `No Python version is asked for: a new app gets Heroku's default (Python ${version.minor} as of ${PYTHON_VERSIONS.asOf}), another one what its last build had. Heroku warns, "No Python version was specified", and will make it an error.`,
        hint,
        at: null,
        ...(uv ? { heroku: 'python-version-file::not-found' } : {}),
      }
    }
  },
}
