import { deprecation, PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Rule } from './rule.ts'

export const pythonVersionDeprecated: Rule = {
  id: 'python-version-deprecated',
  summary: 'Heroku will soon stop building this Python.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ build, pythonVersion: version }) {
    if (build.kind !== 'python' || version.kind !== 'requested' || version.support !== 'deprecated') return
    const known = deprecation(version.minor)
    if (!known) return
    yield {
      kind: 'fail',
      message: `The end of life of Python ${version.minor} is ${known.endOfLife}, and Heroku stops building it on ${known.removal} (as of ${PYTHON_VERSIONS.asOf}). It warns, "Support for Python ${version.minor} is deprecated!".`,
      hint: `Move to a newer Python; in \`.python-version\`:\n${PYTHON_VERSIONS.default}`,
      at: version.location,
    }
  },
}
