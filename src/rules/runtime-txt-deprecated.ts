import type { Rule } from './rule.ts'

export const runtimeTxtDeprecated: Rule = {
  id: 'runtime-txt-deprecated',
  summary: 'runtime.txt is deprecated; Heroku warns and will stop reading it.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ build, packageManager, pythonVersion: version, snapshot, environment }) {
    if (build.kind !== 'python' || version.kind !== 'requested' || version.origin !== 'runtime.txt') return
    if (environment.app?.generation === 'fir' || (packageManager.kind === 'found' && packageManager.name === 'uv'))
      return
    // A version that Heroku does not build is told, with the file to write in place of this one.
    if (version.support === 'end-of-life' || version.support === 'unknown') return
    const hidden = snapshot.entry('.python-version') ? '; `.python-version` is not read beside it' : ''
    yield {
      kind: 'fail',
      message: `The Python version comes from \`runtime.txt\`, which is deprecated${hidden}. Heroku warns, "The runtime.txt file is deprecated", and will make it an error.`,
      hint: `Remove it, \`git rm runtime.txt\`, and let \`.python-version\` hold only:\n${version.minor}`,
      at: version.location ?? { path: 'runtime.txt' },
    }
  },
}
