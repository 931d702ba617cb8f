import type { Rule } from './rule.ts'
import { perhaps } from './support/words.ts'

export const webSpeaksTls: Rule = {
  id: 'web-speaks-tls',
  summary: "The web server wants TLS on $PORT, where Heroku's router speaks plain HTTP.",
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H13'],
  *check({ launches }) {
    const web = launches.of.get('web')
    if (web?.kind !== 'serves' || web.server.tls === null) return
    const { name, tls, at, binds } = web.server
    // Elsewhere the router asks nothing of it.
    if (!binds.some(({ reach }) => reach === 'port' || reach === 'unknown')) return
    const says = `${tls.by} makes \`${name}\` speak TLS on $PORT, where Heroku's router speaks plain HTTP`
    const consequence = 'every request gets 503 (H13 "Connection closed without response")'
    yield {
      kind: tls.certain ? 'fail' : 'open',
      message: tls.certain
        ? `${says}: ${consequence}.`
        : perhaps(says, { configVars: tls.configVars, causes: [] }, consequence),
      hint: 'Leave certificate and key out: TLS ends at the router.',
      at: tls.at ?? at,
      configVars: tls.configVars,
      heroku: 'H13',
    }
  },
}
