import { describe, expect, test } from 'vitest'
import type { Value } from '../../src/model/value.ts'
import { settingWords } from '../../src/reporters/setting-words.ts'

const plain = { location: null, configVars: [], marks: [] }
const str = (value: string, over: object = {}): Value => ({ ...plain, ...over, kind: 'str', value })
const dict = (...entries: (readonly [string, Value])[]): Value => ({
  ...plain,
  kind: 'dict',
  entries: entries.map(([key, value]) => [str(key), value] as const),
})

describe('a setting in words', () => {
  const rows: readonly (readonly [name: string, value: Value, text: string])[] = [
    [
      'DEBUG',
      { ...plain, kind: 'bool', value: false, configVars: ['DJANGO_DEBUG'] },
      '`False`, because of `DJANGO_DEBUG`',
    ],
    ['ALLOWED_HOSTS', { ...plain, kind: 'list', items: [str('.herokuapp.com')] }, '`[".herokuapp.com"]`'],
    ['ALLOWED_HOSTS', { ...plain, kind: 'list', items: [str('a`b')] }, '["a`b"]'],
    [
      'ALLOWED_HOSTS',
      { ...plain, kind: 'list', items: [str('a')], rest: [{ kind: 'config-var', name: 'HOSTS', location: null }] },
      '`["a", <perhaps more>]`',
    ],
    ['SECRET_KEY', str('django-insecure-abc'), 'a text that stands in the repository (not shown)'],
    ['SECRET_KEY', str('', {}), "`''`"],
    ['SECRET_KEY', str('from-heroku', { marks: ['DJANGO_SECRET_KEY'] }), 'from `DJANGO_SECRET_KEY`'],
    [
      'DEBUG',
      {
        ...plain,
        kind: 'unknown',
        causes: [{ kind: 'config-var', name: 'DJANGO_DEBUG', location: null }],
        oneOf: [true, false].map((value): Value => ({ ...plain, kind: 'bool', value })),
      },
      '`True` or `False`: it hangs on the config var DJANGO_DEBUG, which is not known',
    ],
    [
      'DATABASES',
      dict(
        ['default', dict(['ENGINE', str('x', { marks: ['DATABASE_URL'] })], ['PASSWORD', str('hunter2')])],
        ['other', dict(['ENGINE', str('django.db.backends.sqlite3')])],
      ),
      '`"default"`: from `DATABASE_URL`, `"other"`: `"django.db.backends.sqlite3"`',
    ],
  ]
  test.each(rows)('%s', (name, value, text) => expect(settingWords({ name, value, bound: true }).text).toBe(text))

  test("that the module does not bind is Django's default", () => {
    const value: Value = { ...plain, kind: 'bool', value: false }
    expect(settingWords({ name: 'DEBUG', value, bound: false }).text).toBe("`False` (Django's default)")
  })
})
