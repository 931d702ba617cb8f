import type { Rule } from './rule.ts'
import { bootResult, CRASHES } from './support/boot-result.ts'

export const webApplicationMissing: Rule = {
  id: 'web-application-missing',
  summary: 'The web server does not find, or cannot load, the application that it is given.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check(facts) {
    const web = facts.launches.of.get('web')
    const failure = web?.kind === 'exits' ? web.failure : facts.boot?.failure
    if (failure?.kind !== 'application-missing') return
    // What the settings' own rule says is not said again.
    const { entry, module } = facts.settings.web
    const lines = [entry, module].flatMap((one) =>
      one?.raises != null && (one.raises.certain || one === module) ? [one.raises.location] : [],
    )
    const place = failure.at !== null && 'start' in failure.at ? failure.at : null
    const told = lines.some(
      (line) => line === null || (line.path === place?.path && line.start.line === place.start.line),
    )
    if (!told) yield bootResult(failure, CRASHES, 'H10')
  },
}
