import { isTruthy } from '../facts/settings/tests.ts'
import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { offUnlessAsked } from './support/debug-switch.ts'
import { settingResult } from './support/setting-result.ts'
import { describeOff } from './support/switch-off.ts'
import { code } from './support/words.ts'

export const debugFailOpen: Rule = {
  id: 'debug-fail-open',
  summary: 'DEBUG is off only as long as a config var says so.',
  category: 'security',
  severity: 'notice',
  since: '0.1.0',
  *check(facts) {
    const answer = facts.settings.checks.get('security.W018')
    if (answer?.truth !== false) return
    for (const name of answer.configVars) {
      if (configVar(facts.environment.configVars, name).state !== 'set') continue
      const probe = facts.settings.probe({ setting: 'DEBUG', test: isTruthy, configVar: name })
      if (probe.outcome(null) !== true) continue
      const result = settingResult(
        facts,
        { setting: 'DEBUG', answer: { ...answer, truth: true, configVars: [name] } },
        {
          message: `DEBUG is off because ${code(name)} says so, and on without it: ${describeOff(probe)}. A review app, a new app or a deleted config var runs with DEBUG on.`,
          hint: `DEBUG = os.environ.get('${name}') == 'True'`,
        },
      )
      yield { ...result, fix: offUnlessAsked(facts.snapshot, result.at) }
    }
  },
}
