import { collectstaticReason, runsCollectstatic } from '../facts/static-build.ts'
import type { Rule } from './rule.ts'
import { idsOwnedBy } from './support/open-owner.ts'
import { raisedBy, raisedResult } from './support/raised.ts'

export const settingsRaiseInBuild: Rule = {
  id: 'settings-raise-in-build',
  summary: 'The settings raise while collectstatic imports them: the build fails.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: [
    'collectstatic-improper-configuration',
    'collectstatic-missing-file',
    'collectstatic-other',
    'collectstatic-syntax-error',
  ],
  *check(facts) {
    const { build } = facts.settings
    if (build === null || runsCollectstatic(facts) === false) return
    const [raised] = raisedBy(facts, build)
    if (raised === undefined) return
    // Where collectstatic may be disabled, it is the boot that surely fails: `settings-raise-at-boot` says so.
    const what = "collectstatic ends with it, and Heroku's build fails"
    const django = raised.certain || raised.isMisfit ? [] : idsOwnedBy(facts, 'settings-raise-in-build')
    yield { ...raisedResult(facts, build, raised, what), heroku: collectstaticReason(raised.type), django }
  },
}
