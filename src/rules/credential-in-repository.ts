import { credentialsIn, isExample } from '../facts/secrets.ts'
import type { Rule } from './rule.ts'

export const credentialInRepository: Rule = {
  id: 'credential-in-repository',
  summary: "A file holds a credential of a provider's unmistakable shape.",
  category: 'security',
  severity: 'error',
  since: '0.1.0',
  *check({ committed }) {
    for (const { what, length, location, again } of credentialsIn(committed)) {
      yield {
        kind: 'fail',
        message: `The repository holds ${what}${what.endsWith('private key') ? '' : ` (${length} characters)`}. Whoever reads the repository, or once did, can use it.`,
        hint: 'Revoke it at its provider, make a new one, and put that into a config var: taking the line out does not take it out of the history.',
        at: location,
        related: again.map((place) => ({ location: place, message: 'It stands here as well.' })),
        // In tests and documentation such a text is usually made up.
        severity: isExample(location.path) ? 'notice' : 'error',
      }
    }
  },
}
