import type { Rule } from './rule.ts'
import { linesFor, type Story, tellTogether } from './support/check-story.ts'

const STORY: Story = {
  checks: [
    { id: 'security.W006', setting: 'SECURE_CONTENT_TYPE_NOSNIFF', clause: 'SECURE_CONTENT_TYPE_NOSNIFF is not True' },
    { id: 'security.W007', setting: 'SECURE_BROWSER_XSS_FILTER', clause: 'SECURE_BROWSER_XSS_FILTER is not True' },
    { id: 'security.W022', setting: 'SECURE_REFERRER_POLICY', clause: 'SECURE_REFERRER_POLICY is None' },
    {
      id: 'security.E023',
      setting: 'SECURE_REFERRER_POLICY',
      clause: 'SECURE_REFERRER_POLICY has a value that is no policy',
    },
    {
      id: 'security.E024',
      setting: 'SECURE_CROSS_ORIGIN_OPENER_POLICY',
      clause: 'SECURE_CROSS_ORIGIN_OPENER_POLICY has a value that is no policy',
    },
    { id: 'security.E026', setting: 'SECURE_CSP', clause: 'a Content-Security-Policy setting is no dictionary' },
    {
      id: 'security.W027',
      setting: 'TEMPLATES',
      clause: "the Content-Security-Policy has a nonce, and no template engine has Django's csp context processor",
    },
  ],
  so: 'A security header is off or wrong',
  whether: 'Whether the security headers are right',
  why: 'Browsers then do without the protection that the header asks for.',
  hint: linesFor({
    'security.W006': 'SECURE_CONTENT_TYPE_NOSNIFF = True',
    'security.W007': 'SECURE_BROWSER_XSS_FILTER = True',
    'security.W022': "SECURE_REFERRER_POLICY = 'same-origin'",
    'security.E023': "SECURE_REFERRER_POLICY = 'same-origin'",
    'security.E024': "SECURE_CROSS_ORIGIN_OPENER_POLICY = 'same-origin'",
    'security.E026': "SECURE_CSP = {'default-src': [CSP.SELF]}",
    'security.W027':
      "TEMPLATES = [{..., 'OPTIONS': {'context_processors': ['django.template.context_processors.csp', ...]}}]",
  }),
}

export const securityHeaderWrong: Rule = {
  id: 'security-header-wrong',
  summary: 'A security header that Django would send is off, or its setting is no value that browsers know.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  django: STORY.checks.map(({ id }) => id),
  check: (facts) => tellTogether(facts, STORY),
}
