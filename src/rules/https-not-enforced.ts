import type { Rule } from './rule.ts'
import { linesFor, type Story, tellTogether } from './support/check-story.ts'

const SESSION = { setting: 'SESSION_COOKIE_SECURE', clause: 'SESSION_COOKIE_SECURE is not True' }
const SESSION_LINE = 'SESSION_COOKIE_SECURE = True'

const STORY: Story = {
  checks: [
    { id: 'security.W008', setting: 'SECURE_SSL_REDIRECT', clause: 'SECURE_SSL_REDIRECT is not True' },
    {
      id: 'security.W001',
      setting: 'MIDDLEWARE',
      clause: "MIDDLEWARE lacks Django's SecurityMiddleware, which redirects",
    },
    ...['W010', 'W011', 'W012'].map((id) => ({ id: `security.${id}`, ...SESSION })),
    { id: 'security.W016', setting: 'CSRF_COOKIE_SECURE', clause: 'CSRF_COOKIE_SECURE is not True' },
  ],
  so: 'HTTPS is not enforced',
  whether: 'Whether HTTPS is enforced',
  why: "Heroku's router serves plain HTTP as well, so a visitor's session can travel unencrypted.",
  hint: linesFor({
    'security.W001': "MIDDLEWARE = ['django.middleware.security.SecurityMiddleware', ...]",
    'security.W008': "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')\nSECURE_SSL_REDIRECT = True",
    'security.W010': SESSION_LINE,
    'security.W011': SESSION_LINE,
    'security.W012': SESSION_LINE,
    'security.W016': 'CSRF_COOKIE_SECURE = True',
  }),
}

export const httpsNotEnforced: Rule = {
  id: 'https-not-enforced',
  summary: 'Plain HTTP is served, or cookies travel over it.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  django: STORY.checks.map(({ id }) => id),
  check: (facts) => tellTogether(facts, STORY),
}
