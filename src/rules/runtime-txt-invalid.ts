import { PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import type { Rule } from './rule.ts'

export const runtimeTxtInvalid: Rule = {
  id: 'runtime-txt-invalid',
  summary: 'runtime.txt does not hold exactly `python-N.N` or `python-N.N.N`.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['runtime-txt::invalid-version'],
  *check({ build, pythonVersion: version }) {
    if (build.kind !== 'python' || version.kind !== 'invalid' || version.problem !== 'runtime-txt::invalid-version')
      return
    const found = version.found === '' ? 'nothing' : `\`${version.found.replaceAll('\n', ' ⏎ ')}\``
    yield {
      kind: 'fail',
      message: `\`runtime.txt\` holds ${found} where exactly one \`python-N.N\` is asked for. The build stops, "Invalid Python version in runtime.txt".`,
      hint: `\`runtime.txt\` is deprecated. Remove it, \`git rm runtime.txt\`, and write a \`.python-version\` that holds only:\n${PYTHON_VERSIONS.default}`,
      at: version.location ?? { path: version.path },
      heroku: 'runtime-txt::invalid-version',
    }
  },
}
