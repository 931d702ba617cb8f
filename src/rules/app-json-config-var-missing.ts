import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { agree, codes, setCommand } from './support/words.ts'

export const appJsonConfigVarMissing: Rule = {
  id: 'app-json-config-var-missing',
  summary: 'The app lacks a config var that app.json requires.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { appJson, environment } = facts
    if (appJson?.kind !== 'read' || environment.configVars.others !== 'unset') return
    const missing = [...appJson.variables.values()]
      .filter(({ required, value, generated }) => required && (generated || value === null || value === ''))
      .map(({ name }) => name)
      .filter((name) => configVar(environment.configVars, name).state === 'unset')
    if (missing.length === 0) return
    yield {
      kind: 'fail',
      message: `\`app.json\` requires ${codes(missing)}, and the app does not have ${agree(missing.length, 'it', 'them')}: a deployment of an app that exists sets none of them.`,
      hint: missing.map((name) => setCommand(facts, `${name}=VALUE`)).join('\n'),
      at: { path: 'app.json' },
      configVars: missing,
    }
  },
}
