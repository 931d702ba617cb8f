import type { Rule } from './rule.ts'

export const pythonVersionsSeveral: Rule = {
  id: 'python-versions-several',
  summary: '.python-version names more than one version.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['python-version-file::multiple-versions'],
  *check({ build, pythonVersion: version }) {
    if (
      build.kind !== 'python' ||
      version.kind !== 'invalid' ||
      version.problem !== 'python-version-file::multiple-versions'
    )
      return
    yield {
      kind: 'fail',
      message: `\`.python-version\` names several versions (${version.found}). The build stops, "Multiple Python versions found in .python-version".`,
      hint: `Leave one of them:\n${version.found.split(',')[0]}`,
      at: version.location ?? { path: version.path },
      heroku: 'python-version-file::multiple-versions',
    }
  },
}
