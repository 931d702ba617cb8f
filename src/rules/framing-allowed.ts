import type { Rule } from './rule.ts'
import { linesFor, type Story, tellTogether } from './support/check-story.ts'

const STORY: Story = {
  checks: [
    { id: 'security.W002', setting: 'MIDDLEWARE', clause: "MIDDLEWARE lacks Django's XFrameOptionsMiddleware" },
    { id: 'security.W019', setting: 'X_FRAME_OPTIONS', clause: "X_FRAME_OPTIONS is not 'DENY'" },
  ],
  so: 'Pages may be shown in a frame',
  whether: 'Whether pages may be shown in a frame',
  why: 'A page of another site can put yours under its own buttons (clickjacking), unless a Content-Security-Policy forbids it.',
  hint: linesFor({
    'security.W002': "MIDDLEWARE = [..., 'django.middleware.clickjacking.XFrameOptionsMiddleware']",
    'security.W019': "X_FRAME_OPTIONS = 'DENY'",
  }),
}

export const framingAllowed: Rule = {
  id: 'framing-allowed',
  summary: 'Pages may be shown in frames.',
  category: 'security',
  severity: 'notice',
  since: '0.1.0',
  offByDefault: true,
  django: STORY.checks.map(({ id }) => id),
  check: (facts) => tellTogether(facts, STORY),
}
