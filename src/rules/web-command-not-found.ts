import { SERVERS } from '../facts/boot/servers/index.ts'
import type { Rule } from './rule.ts'
import { bootResult, CRASHES } from './support/boot-result.ts'

export const webCommandNotFound: Rule = {
  id: 'web-command-not-found',
  summary: 'The web command starts a program that is not on the dyno.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check(facts) {
    const web = facts.launches.of.get('web')
    if (web?.kind === 'exits' && web.failure?.kind === 'command-not-found')
      yield bootResult(web.failure, CRASHES, 'H10')
    // What an image has is its Dockerfile's affair.
    if (web?.kind !== 'serves' || facts.build.kind === 'container') return
    const program = SERVERS.get(web.server.name)
    if (program === undefined) return
    const { truth, distribution } = facts.launches.machine.hasCommand(web.server.name)
    if (truth !== 'unknown') return
    const [why = 'what production installs is not known'] = facts.dependencies.incomplete
    yield {
      kind: 'open',
      message: `Whether \`${web.server.name}\` is on the dyno cannot be told: ${why}. Without it the web process ends with exit status 127 (H10 "App crashed").`,
      hint: `Name \`${distribution ?? program.distribution}\` in the requirements.`,
      at: web.server.at,
      heroku: 'H10',
    }
  },
}
