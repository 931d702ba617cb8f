import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHarmless, redactor } from '../../src/reporters/redact.ts'

describe('secrets by value', () => {
  const rows: readonly (readonly [name: string, values: readonly string[], text: string, expected: string])[] = [
    ['a long value anywhere', ['s3cr3t-value'], 'xs3cr3t-valuey', 'x***y'],
    ['a short value as a word', ['hunt'], 'hunt hunter "hunt"', '*** hunter "***"'],
    ['the longest first', ['postgres://u:pw@h/db', 'pw@h/db-x'], 'at postgres://u:pw@h/db', 'at ***'],
    [
      'common words stay',
      ['False', 'true', 'production', '1', '8000', 'abc'],
      'False true production 1 8000 abc',
      'False true production 1 8000 abc',
    ],
    ['as a URL writes it', ['p@ss word'], 'q=p%40ss%20word', 'q=***'],
    ['as JSON writes it', ['line"one'], '{"a":"line\\"one"}', '{"a":"***"}'],
    ['each longer line of it', ['-----BEGIN KEY-----\nMIIEvQIBADAN'], 'MIIEvQIBADAN', '***'],
    ['signs of patterns', ['a.b*c(d'], 'a.b*c(d axbxc', '*** axbxc'],
    ['nothing', [], 'text', 'text'],
  ]
  test.each(rows)('%s', (_, values, text, expected) => expect(redactor(values)(text)).toBe(expected))

  test('no value of eight characters and more is left', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 8 })), fc.string(), fc.string(), (values, before, after) => {
        const secrets = values.filter((value) => !isHarmless(value) && !value.includes('*'))
        const text = secrets.reduce((text, secret) => `${text} ${secret} ${after}`, before)
        const shown = redactor(secrets)(text)
        expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
      }),
    )
  })
})
