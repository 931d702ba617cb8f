import { describe, expect, test } from 'vitest'
import { applyBaseline, baselineText, parseBaseline, renewBaseline } from '../../src/gate/baseline.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Finding } from '../../src/model/finding.ts'
import { lineLocation } from '../../src/model/location.ts'

const PATH = '.github/deploy-gate-baseline.json'
const KEY = 'k3Z-mq8Tf0xWv71RbNcYpLd2HsJgUe6aQo9iXt5nBwKyMzEr4h'
const SETTINGS = `DEBUG = True\nSECRET_KEY = "${KEY}"\nALLOWED_HOSTS = ["*"]\n`

const subjectOf = (text: string, prefix = '') => ({
  prefix,
  read: (path: string) => (path === `${prefix}settings.py` ? text : undefined),
})

function finding(line: number, more: Partial<Finding> = {}, text = SETTINGS): Finding {
  const path = more.path ?? 'settings.py'
  return {
    rule: 'debug-enabled',
    category: 'security',
    severity: 'error',
    kind: 'fail',
    message: 'DEBUG is on.',
    hint: null,
    path,
    location: lineLocation(path, line, text.split('\n')[line - 1] ?? ''),
    related: [],
    django: ['security.W018'],
    heroku: [],
    configVars: [],
    setting: 'DEBUG',
    suppressed: null,
    fix: null,
    ...more,
  }
}

const adopt = (findings: readonly Finding[], text = SETTINGS) => {
  const written = baselineText(renewBaseline(null, PATH, findings, subjectOf(text)))
  return parseBaseline(written, PATH)
}
const isAccepted = (one: Finding, baseline: ReturnType<typeof adopt>, text = SETTINGS): boolean =>
  applyBaseline([one], baseline, subjectOf(text))[0]?.suppressed?.by === 'baseline'

describe('a finding that was adopted', () => {
  const baseline = adopt([finding(1)])

  test('is suppressed, and says by what', () => {
    expect(applyBaseline([finding(1)], baseline, subjectOf(SETTINGS))[0]?.suppressed).toEqual({
      by: 'baseline',
      reason: `accepted in ${PATH}`,
    })
  })

  test('stays so when lines come before it and its words change', () => {
    const text = `import os\n\n${SETTINGS}`
    expect(isAccepted(finding(3, { message: 'DEBUG is on, truly.' }, text), baseline, text)).toBe(true)
  })

  test.each<[string, Partial<Finding>]>([
    ['another rule', { rule: 'debug-fail-open' }],
    ['another setting', { setting: 'TEMPLATES' }],
    ['one more of Django’s ids', { django: ['security.W018', 'security.W020'] }],
    ['a config var that it hangs on', { configVars: ['DJANGO_DEBUG'] }],
  ])('does not cover %s', (_, more) => expect(isAccepted(finding(1, more), baseline)).toBe(false))

  test('does not cover another text of the setting', () => {
    const text = SETTINGS.replace('True', 'not PRODUCTION')
    expect(isAccepted(finding(1, {}, text), baseline, text)).toBe(false)
  })

  test('does not cover another file', () => {
    expect(isAccepted(finding(1, { path: 'settings/base.py' }), baseline)).toBe(false)
  })

  test('covers fewer ids, and the same while it is open', () => {
    expect(isAccepted(finding(1, { django: [], kind: 'open' }), baseline)).toBe(true)
  })

  test('covers it as often as it was there', () => {
    const twice = applyBaseline([finding(1), finding(1)], baseline, subjectOf(SETTINGS))
    expect(twice.map(({ suppressed }) => suppressed !== null)).toEqual([true, false])
    expect(applyBaseline([finding(1), finding(1)], adopt([finding(1), finding(1)]), subjectOf(SETTINGS))).toSatisfy(
      (all: readonly Finding[]) => all.every(({ suppressed }) => suppressed !== null),
    )
  })
})

test('what was open when it was adopted is told once it is certain', () => {
  const baseline = adopt([finding(1, { kind: 'open' })])
  expect(isAccepted(finding(1, { kind: 'open' }), baseline)).toBe(true)
  expect(isAccepted(finding(1), baseline)).toBe(false)
})

test('the file holds no line number, no secret, and nothing that is made from one', () => {
  const secret = (text: string) => finding(2, { rule: 'secret-key-in-repository', setting: 'SECRET_KEY' }, text)
  const other = SETTINGS.replace(KEY, [...KEY].reverse().join(''))
  const [one, two] = [SETTINGS, other].map((text) =>
    baselineText(renewBaseline(null, PATH, [secret(text)], subjectOf(text))),
  )
  expect(one).toBe(two)
  expect(one).not.toContain(KEY)
  expect(one).not.toMatch(/"line"/)
})

test('a key of another length is another finding', () => {
  const text = SETTINGS.replace(KEY, 'short')
  const about = { rule: 'secret-key-in-repository', setting: 'SECRET_KEY' }
  expect(isAccepted(finding(2, about, text), adopt([finding(2, about)]), text)).toBe(false)
})

test('one file for several apps: each is renewed by itself', () => {
  const shop = finding(1, { path: 'shop/settings.py' })
  const blog = finding(1, { path: 'blog/settings.py' })
  const first = renewBaseline(null, PATH, [shop], subjectOf(SETTINGS, 'shop/'))
  const second = renewBaseline(first, PATH, [blog], subjectOf(SETTINGS, 'blog/'))
  expect(second.entries.map(({ app }) => app)).toEqual(['blog', 'shop'])
  expect(renewBaseline(second, PATH, [], subjectOf(SETTINGS, 'shop/')).entries.map(({ app }) => app)).toEqual(['blog'])
})

test('what is suppressed already is not adopted', () => {
  expect(adopt([finding(1, { suppressed: { by: 'comment', reason: 'x' } })]).entries).toEqual([])
})

test.each([
  ['', 'is no JSON object'],
  ['[]', 'is no JSON object'],
  ['{}', 'has a version'],
  ['{"version": 1}', 'has no list'],
  ['{"version": 1, "findings": [{}]}', 'has a wrong entry: `findings[0]`'],
  ['{"version": 1, "findings": [{"rule": "a", "kind": "fail", "found": "x", "count": -1}]}', 'has a wrong entry'],
  [' '.repeat(5_000_000), 'is over 4 MiB'],
])('%.40j is refused', (text, says) => {
  expect(() => parseBaseline(text, PATH)).toThrow(Failure)
  expect(() => parseBaseline(text, PATH)).toThrow(says)
})
