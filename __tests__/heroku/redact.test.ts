import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/heroku/lines.ts'
import { createRedactor, REDACTED } from '../../src/heroku/redact.ts'

describe('the redactor', () => {
  const redactor = createRedactor()
  redactor.addSecret('the-token')
  redactor.addConfigVars({
    SECRET_KEY: 'k3y$(with)[marks]',
    DATABASE_URL: 'postgres://userx1:p%40ss-word@ec2-1-2-3.compute.amazonaws.com:5432/d0db',
    PRIVATE: '-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----\n',
    QUOTED: 'a"quoted"\\value',
    DEBUG: 'False',
    ONE: '1',
    EMPTY: '',
  })

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
    expect(redactor.redact(given)).toBe(expected)
  })

  it('finds every secret in every chunking of a log', () => {
    const secret = fc
      .string({ minLength: 4, maxLength: 30 })
      .filter((text) => /^[!-~]+$/.test(text) && text !== REDACTED)
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), fc.integer({ min: 1, max: 9 }), (hidden, before, after, size) => {
        const own = createRedactor()
        own.addSecret(hidden)
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
    own.addSecret('needle-in-a-haystack')
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
