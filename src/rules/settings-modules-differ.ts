import { runsCollectstatic } from '../facts/static-build.ts'
import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { code, setCommand, settleHint } from './support/words.ts'

export const settingsModulesDiffer: Rule = {
  id: 'settings-modules-differ',
  summary: 'The build and the web process use different settings.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { web, build } = facts.settings
    if (build === null || !web.located || runsCollectstatic(facts) === false) return
    const [ofBuild, ofWeb] = [build.chosen.name, web.chosen.name]
    if (ofBuild === null || ofWeb === null || ofBuild === ofWeb || web.chosen.source.kind === 'option') return
    if (build.module?.path == null || web.module?.path == null) return
    const state = configVar(facts.environment.configVars, 'DJANGO_SETTINGS_MODULE').state
    if (state === 'set') return
    const open = { configVars: ['DJANGO_SETTINGS_MODULE'], causes: [] }
    const what = `${code(build.entryPoint ?? 'manage.py')}, which the build and the release phase run, uses ${code(ofBuild)}, and the web process ${code(ofWeb)}`
    const consequence = 'static files are collected, and migrations applied, by other settings than those that serve'
    yield {
      kind: state === 'unset' ? 'fail' : 'open',
      severity: state === 'unset' ? 'warning' : 'notice',
      message:
        state === 'unset'
          ? `${what}: ${consequence}.`
          : `${what}, unless \`DJANGO_SETTINGS_MODULE\` is set. Then ${consequence}.`,
      hint: [setCommand(facts, `DJANGO_SETTINGS_MODULE=${ofWeb}`), state === 'unset' ? null : settleHint(open)]
        .filter((line) => line !== null)
        .join('\n'),
      at: build.entryPoint === null ? null : { path: build.entryPoint },
      configVars: ['DJANGO_SETTINGS_MODULE'],
    }
  },
}
