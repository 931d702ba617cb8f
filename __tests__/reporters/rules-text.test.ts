import { expect, test } from 'vitest'
import { rulesText } from '../../src/reporters/rules-text.ts'
import type { Rule } from '../../src/rules/rule.ts'

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  summary: 'What is so, in a line that is long enough to be wrapped.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  check: () => [],
  ...more,
})
const RULES = [
  rule('a-notice', { severity: 'notice' }),
  rule('b-error'),
  rule('c-off', { category: 'security', offByDefault: true }),
]

test('a row each where programs read', () => {
  expect(rulesText(RULES, { colours: false, width: null }).split('\n').slice(0, 3)).toEqual([
    'a-notice  notice   What is so, in a line that is long enough to be wrapped.',
    'b-error   error    What is so, in a line that is long enough to be wrapped.',
    'c-off     off      What is so, in a line that is long enough to be wrapped.',
  ])
})

test('at a terminal by what they are about, the worst first, wrapped', () => {
  const text = rulesText(RULES, { colours: false, width: 60 })
  expect(text).toContain(
    [
      'Build: Heroku refuses or warns',
      '  b-error   error    What is so, in a line that is long',
      '                     enough to be wrapped.',
      '  a-notice  notice   What is so, in a line that is long',
      '                     enough to be wrapped.',
      '',
    ].join('\n'),
  )
  expect(text.indexOf('Security')).toBeGreaterThan(text.indexOf('a-notice'))
  expect(rulesText(RULES, { colours: true, width: 60 })).toContain('\u001B[31merror  \u001B[0m')
})
