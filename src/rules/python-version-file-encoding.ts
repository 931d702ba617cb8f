import { PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Rule } from './rule.ts'

export const pythonVersionFileEncoding: Rule = {
  id: 'python-version-file-encoding',
  summary: '.python-version is not plain UTF-8.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['python-version-file::invalid-encoding'],
  *check({ build, pythonVersion: version }) {
    if (
      build.kind !== 'python' ||
      version.kind !== 'invalid' ||
      version.problem !== 'python-version-file::invalid-encoding'
    )
      return
    yield {
      kind: 'fail',
      message: `\`.python-version\` is saved as ${version.found}. The build stops, "Unable to read .python-version".`,
      hint: `Save it as UTF-8 without a byte-order mark; from a Unix shell: \`echo ${PYTHON_VERSIONS.default} > .python-version\`. (PowerShell's \`>\` writes UTF-16.)`,
      at: { path: version.path },
      heroku: 'python-version-file::invalid-encoding',
    }
  },
}
