import { runsCollectstatic } from '../facts/static-build.ts'
import type { Rule } from './rule.ts'
import { idsOwnedBy } from './support/open-owner.ts'
import { raisedBy, raisedResult } from './support/raised.ts'

export const settingsRaiseAtBoot: Rule = {
  id: 'settings-raise-at-boot',
  summary: 'The settings raise when the web process imports them: the dyno crashes at boot.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check(facts) {
    const { web, build } = facts.settings
    const [raised] = raisedBy(facts, web)
    if (raised === undefined) return
    // A build that fails for the same line never gets as far as a dyno.
    const before = build === null || runsCollectstatic(facts) === false ? [] : raisedBy(facts, build)
    const same = before.some(
      ({ type, location }) =>
        type === raised.type &&
        location?.path === raised.location?.path &&
        location?.start.line === raised.location?.start.line,
    )
    if (same) return
    yield {
      ...raisedResult(
        facts,
        web,
        raised,
        'the web process crashes at boot, and every request gets 503 (H10 "App crashed")',
      ),
      heroku: 'H10',
      django: raised.certain || raised.isMisfit ? [] : idsOwnedBy(facts, 'settings-raise-in-build'),
    }
  },
}
