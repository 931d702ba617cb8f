import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { splitLines } from '../../src/heroku/lines.ts'
import { createRedactor, isHarmless, REDACTED, redactor } from '../../src/model/redact.ts'

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

describe('secrets in what others wrote', () => {
  const others = createRedactor()
  others.add(['the-token'])
  others.add(
    Object.values({
      SECRET_KEY: 'k3y$(with)[marks]',
      DATABASE_URL: 'postgres://userx1:p%40ss-word@ec2-1-2-3.compute.amazonaws.com:5432/d0db',
      PRIVATE: '-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----\n',
      QUOTED: 'a"quoted"\\value',
      DEBUG: 'False',
      ONE: '1',
      EMPTY: '',
    }),
  )

  it.each([
    ['Authorization: Bearer the-token', `Authorization: Bearer ${REDACTED}`],
    ['key k3y$(with)[marks]!', `key ${REDACTED}!`],
    ['password authentication failed for user "userx1"', `password authentication failed for user "${REDACTED}"`],
    ['could not connect to ec2-1-2-3.compute.amazonaws.com', `could not connect to ${REDACTED}`],
    ['p@ss-word and p%40ss-word', `${REDACTED} and ${REDACTED}`],
    ['MIIEvQIBADANBg', REDACTED],
    ['{"QUOTED": "a\\"quoted\\"\\\\value"}', `{"QUOTED": "${REDACTED}"}`],
    ['DEBUG is False, and 1 is 1', 'DEBUG is False, and 1 is 1'],
    [
      'get https://s3.test/a.tgz?X-Amz-Expires=3600&X-Amz-Signature=abc now',
      `get https://s3.test/a.tgz?${REDACTED} now`,
    ],
    ['see https://example.com/docs?page=2', 'see https://example.com/docs?page=2'],
    ['--index-url https://me:hunter22@pypi.test/simple', `--index-url https://${REDACTED}@pypi.test/simple`],
    ['HRKU-01234567-89ab-cdef-0123-456789abcdef', REDACTED],
  ])('%s', (given, expected) => {
    expect(others.redact(given)).toBe(expected)
  })

  it('finds every secret in every chunking of a log', () => {
    const secret = fc
      .string({ minLength: 8, maxLength: 30 })
      .filter((text) => /^[!-~]+$/.test(text) && !isHarmless(text))
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), fc.integer({ min: 1, max: 9 }), (hidden, before, after, size) => {
        const own = createRedactor()
        own.add([hidden])
        const lines: string[] = []
        const splitter = splitLines(own, (line) => lines.push(line))
        const bytes = new TextEncoder().encode(`${before}${hidden}${after}\n`)
        for (let at = 0; at < bytes.length; at += size) splitter.write(bytes.subarray(at, at + size))
        splitter.end()
        // A secret that the mark itself holds cannot be told from it.
        fc.pre(!REDACTED.includes(hidden))
        return !lines.join('\n').replaceAll(REDACTED, '\u0001').includes(hidden)
      }),
    )
  })

  it('cuts a line that is too long without letting a secret through', () => {
    const own = createRedactor()
    own.add(['needle-in-a-haystack'])
    const lines: string[] = []
    const splitter = splitLines(own, (line) => lines.push(line))
    const encoder = new TextEncoder()
    for (let part = 0; part < 40; part++) splitter.write(encoder.encode(`${'x'.repeat(4_093)}needle-in-a-haystack`))
    splitter.end()
    expect(lines.join('')).not.toContain('needle')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('').replaceAll(REDACTED, '').length).toBe(40 * 4_093)
  })
})
