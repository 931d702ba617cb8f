import type { Facts } from '../facts/facts.ts'
import { placeOf } from '../facts/settings/settings-facts.ts'
import { runsCollectstatic } from '../facts/static-build.ts'
import type { Result, Rule } from './rule.ts'
import { type Defect, defectsOf } from './support/collectstatic-defects.ts'
import { whyOpen } from './support/words.ts'

export const collectstaticFails: Rule = {
  id: 'collectstatic-fails',
  summary: 'The settings for static files end collectstatic: the build fails.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  django: ['staticfiles.E001', 'staticfiles.E002'],
  heroku: ['collectstatic-improper-configuration', 'collectstatic-other'],
  *check(facts) {
    const settings = facts.settings.build?.settings ?? null
    const runs = runsCollectstatic(facts)
    if (settings === null || runs === false) return
    const [defect] = defectsOf(facts, settings).filter(isSuspected)
    if (defect !== undefined) yield resultOf(facts, defect, runs === 'unknown')
  },
}

/** What is wholly unknown is not suspected; a possibility that is known is. */
function isSuspected({ answer }: Defect): boolean {
  if (answer.truth !== 'unknown') return answer.truth
  return answer.because.some(({ value }) => value.kind !== 'unknown')
}

function resultOf(facts: Facts, { setting, answer, says, line, heroku, django }: Defect, mayBeOff: boolean): Result {
  const { build } = facts.settings
  const certain = answer.truth === true
  const switched = mayBeOff ? ' (unless DISABLE_COLLECTSTATIC is set)' : ''
  const message = certain
    ? `${says}. collectstatic ends with it, and Heroku's build fails${switched}.`
    : `collectstatic may fail (${setting}): ${whyOpen(answer)}.`
  const location = answer.because.find((one) => one.location !== null)?.location ?? null
  return {
    kind: certain ? 'fail' : 'open',
    message,
    hint: line,
    at: build === null ? null : placeOf(build, location),
    configVars: answer.configVars,
    setting,
    heroku,
    ...(django === undefined ? {} : { django: [django] }),
  }
}
