import type { Rule } from './rule.ts'
import { linesFor, type Story, tellTogether } from './support/check-story.ts'

const STORY: Story = {
  checks: [
    { id: 'security.W004', setting: 'SECURE_HSTS_SECONDS', clause: 'SECURE_HSTS_SECONDS is not set' },
    {
      id: 'security.W005',
      setting: 'SECURE_HSTS_INCLUDE_SUBDOMAINS',
      clause: 'SECURE_HSTS_INCLUDE_SUBDOMAINS is not True',
    },
    { id: 'security.W021', setting: 'SECURE_HSTS_PRELOAD', clause: 'SECURE_HSTS_PRELOAD is not True' },
  ],
  so: 'Browsers are not told to come back over HTTPS alone',
  whether: 'Whether browsers are told to come back over HTTPS alone',
  why: 'The first request of each visit can be intercepted. Once sent, the header cannot be taken back before it expires: turn it on when HTTPS works for every host.',
  hint: linesFor({
    'security.W004': 'SECURE_HSTS_SECONDS = 3600  # raise it when everything works',
    'security.W005': 'SECURE_HSTS_INCLUDE_SUBDOMAINS = True',
    'security.W021': 'SECURE_HSTS_PRELOAD = True',
  }),
}

export const hstsDisabled: Rule = {
  id: 'hsts-disabled',
  summary: 'HTTP Strict Transport Security is off, or not as strict as it could be.',
  category: 'security',
  severity: 'notice',
  since: '0.1.0',
  offByDefault: true,
  django: STORY.checks.map(({ id }) => id),
  check: (facts) => tellTogether(facts, STORY),
}
