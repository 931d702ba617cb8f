import type { Rule } from './rule.ts'

export const runtimeTxtUnsupported: Rule = {
  id: 'runtime-txt-unsupported',
  summary: 'runtime.txt beside uv, or on Fir, where it is not supported.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['runtime-txt::not-supported'],
  *check({ build, snapshot, packageManager, pythonVersion: version, environment }) {
    const fir = environment.app?.generation === 'fir'
    const uv = packageManager.kind === 'found' && packageManager.name === 'uv'
    if (build.kind !== 'python' || !snapshot.entry('runtime.txt') || !(uv || fir)) return
    const wanted = version.kind === 'requested' ? version.minor : '3.14'
    yield {
      kind: 'fail',
      message: `There is a \`runtime.txt\`, which ${uv ? 'is not supported with uv' : 'Fir does not support'}, even beside a \`.python-version\`. The build stops, "The runtime.txt file isn't supported${uv ? ' when using uv' : ''}".`,
      hint: `Remove it, \`git rm runtime.txt\`, and let \`.python-version\` hold only:\n${wanted}`,
      at: { path: 'runtime.txt' },
      heroku: 'runtime-txt::not-supported',
    }
  },
}
