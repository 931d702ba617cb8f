import type { Rule } from './rule.ts'
import { linesFor, type Story, tellTogether } from './support/check-story.ts'

const SESSION = ['security.W013', 'security.W014', 'security.W015']
const LINE = 'SESSION_COOKIE_HTTPONLY = True'

const STORY: Story = {
  checks: [
    ...SESSION.map((id) => ({ id, setting: 'SESSION_COOKIE_HTTPONLY', clause: 'SESSION_COOKIE_HTTPONLY is not True' })),
    { id: 'security.W017', setting: 'CSRF_COOKIE_HTTPONLY', clause: 'CSRF_COOKIE_HTTPONLY is not True' },
  ],
  so: 'Scripts can read a cookie that they need not',
  whether: 'Whether scripts can read the session cookie',
  why: 'A script that gets into a page can take the session away.',
  hint: linesFor({
    ...Object.fromEntries(SESSION.map((id) => [id, LINE])),
    'security.W017': 'CSRF_COOKIE_HTTPONLY = True',
  }),
}

export const cookieReadableByScripts: Rule = {
  id: 'cookie-readable-by-scripts',
  summary: 'Scripts can read the session cookie.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  django: STORY.checks.map(({ id }) => id),
  check: (facts) => tellTogether(facts, STORY),
}
