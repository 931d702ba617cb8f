import type { Rule } from './rule.ts'
import { type Story, tellTogether } from './support/check-story.ts'

const STORY: Story = {
  checks: [{ id: 'security.W003', setting: 'MIDDLEWARE', clause: "MIDDLEWARE lacks Django's CsrfViewMiddleware" }],
  so: 'Forms are not protected',
  whether: 'Whether forms are protected',
  why: 'Another site can post to yours in the name of a visitor who is logged in. An API that takes no cookies does not need it.',
  hint: () => "MIDDLEWARE = [..., 'django.middleware.csrf.CsrfViewMiddleware', ...]",
}

export const csrfMiddlewareMissing: Rule = {
  id: 'csrf-middleware-missing',
  summary: 'Forms are not protected against requests from other sites.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  django: STORY.checks.map(({ id }) => id),
  check: (facts) => tellTogether(facts, STORY),
}
