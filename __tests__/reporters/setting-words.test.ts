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
  const rows: readonly (readonly [name: string, value: Value | null, text: string])[] = [
    ['DEBUG', null, "not set: Django's default holds"],
    ['DEBUG', { ...plain, kind: 'bool', value: false, configVars: ['DJANGO_DEBUG'] }, 'False, through `DJANGO_DEBUG`'],
    ['ALLOWED_HOSTS', { ...plain, kind: 'list', items: [str('.herokuapp.com')] }, '[".herokuapp.com"]'],
    ['SECRET_KEY', str('django-insecure-abc'), 'a value that stands in the repository (not shown)'],
    ['SECRET_KEY', str('', {}), "''"],
    ['SECRET_KEY', str('from-heroku', { marks: ['DJANGO_SECRET_KEY'] }), 'the text of `DJANGO_SECRET_KEY`'],
    [
      'DATABASES',
      dict([
        'default',
        dict(['ENGINE', str('pg')], ['PASSWORD', str('hunter2')], ['HOST', str('h', { marks: ['DATABASE_URL'] })]),
      ]),
      '{"default": {"ENGINE": "pg", "PASSWORD": <not shown>, "HOST": <DATABASE_URL>}}',
    ],
  ]
  test.each(rows)('%s', (name, value, text) => expect(settingWords({ name, value }).text).toBe(text))
})
