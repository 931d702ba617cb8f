import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/heroku/api-failure.ts'
import { list, only, text } from '../../src/heroku/decode.ts'
import { type Answer, type Scripted, scripted } from '../helpers/fake-transport.ts'

const NEVER = new AbortController().signal

async function ask(made: Scripted, method: 'GET' | 'POST' = 'GET', signal = NEVER): Promise<Outcome<string>> {
  const call = { method, path: '/apps/mysite', decode: only('name', text), what: 'reading the app mysite' } as const
  const outcome = made.client.call(call, signal)
  await made.clock.run(outcome)
  return outcome
}

const NAME: Answer = { body: '{"name":"mysite"}' }
const UNAVAILABLE: Answer = { status: 503, body: '{"id":"unavailable","message":"Try later."}' }

describe('a call of the Platform API', () => {
  it('says who asks, and which version', async () => {
    const made = scripted([NAME])
    expect(await ask(made)).toEqual({ kind: 'answered', value: 'mysite' })
    const { request } = made.requests[0] ?? { request: null }
    expect(request?.url.href).toBe('https://api.heroku.test/apps/mysite')
    expect(request?.headers).toMatchObject({
      Accept: 'application/vnd.heroku+json; version=3.sdk',
      Authorization: 'Bearer HRKU-token-of-a-test-account',
    })
    expect(made.masked).toContain('HRKU-token-of-a-test-account')
  })

  const passing: readonly (readonly [string, Answer])[] = [
    ['a 503', UNAVAILABLE],
    ['a 500', { status: 500, body: '' }],
    ['an outage page', { status: 502, body: '<html>' }],
    ['an HTML page that claims to be well', { body: '<!DOCTYPE html>' }],
    ['a rate limit', { status: 429, body: '{"id":"rate_limit","message":"Wait"}' }],
    ['a broken connection', { throws: { code: 'ECONNRESET', sent: true } }],
    ['half an answer', { body: '{"na', breaks: true }],
    ['a hung socket', { hangs: true }],
    ['a redirect', { status: 302, headers: { Location: 'https://example.com' } }],
    ['a shape that nobody knows', { body: '{"nom":"mysite"}' }],
  ]

  it.each(passing)('is repeated after %s when it only reads', async (_name, answer) => {
    const made = scripted([answer, answer, NAME])
    expect(await ask(made)).toEqual({ kind: 'answered', value: 'mysite' })
    const [first, second, third] = made.requests.map(({ at }) => at)
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan((second ?? 0) - (first ?? 0) - 1)
  })

  it.each(passing)('that stays with %s ends, and names the request', async (_name, answer) => {
    const made = scripted([answer])
    expect(await ask(made)).toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/^reading the app mysite: /),
    })
    expect(made.requests.length).toBe(4)
  })

  it.each([
    ['a 503', UNAVAILABLE, 1, true],
    ['a broken connection', { throws: { code: 'ECONNRESET', sent: true } }, 1, true],
    ['a hung socket', { hangs: true }, 1, true],
    ['an answer that is not JSON', { status: 201, body: 'created' }, 1, true],
    ['a connection that was refused', { throws: { code: 'ECONNREFUSED', sent: false } }, 4, false],
    ['a rate limit', { status: 429, body: '' }, 4, false],
  ] as const)(
    'that changes something is not repeated after %s unless it was not carried out',
    async (_name, answer, times, sent) => {
      const made = scripted([answer])
      expect(await ask(made, 'POST')).toMatchObject({ kind: 'unreachable', sent })
      expect(made.requests.length).toBe(times)
    },
  )

  it.each([
    [401, 'unauthorized', 'heroku authorizations:create -d deploy-gate -s write-protected'],
    [402, 'delinquent', 'billing'],
    [403, 'forbidden', 'heroku access:add EMAIL -p deploy'],
    [403, 'two_factor', 'second factor'],
    [403, 'suspended', 'suspended'],
    [404, 'not_found', 'heroku apps'],
    [422, 'verification_needed', 'heroku.com/verify'],
    [422, 'invalid_params', 'does not take the request'],
    [418, 'teapot', 'Heroku answered 418'],
  ])('that is refused with %i %s says what to do', async (status, id, words) => {
    const made = scripted([{ status, body: JSON.stringify({ id, message: 'Its words.' }) }])
    const outcome = await ask(made)
    expect(outcome).toMatchObject({ kind: 'refused', status, id, message: expect.stringContaining(words) })
    expect(outcome).toMatchObject({ message: expect.stringContaining('("Its words")') })
    expect(made.requests.length).toBe(1)
  })

  it('logs the id of a request that went wrong', async () => {
    const made = scripted([
      { status: 404, headers: { 'Request-Id': 'abc-123' }, body: '{"id":"not_found","message":"No."}' },
    ])
    await ask(made)
    expect(made.debug.join('\n')).toContain('abc-123')
  })

  it('waits as long as a Retry-After says, within reason', async () => {
    const made = scripted([{ status: 429, headers: { 'Retry-After': '12' }, body: '' }, NAME])
    await ask(made)
    expect(made.requests[1]?.at).toBe(12_000)
  })

  it('passes warnings on, once', async () => {
    const made = scripted([
      { ...NAME, headers: { 'X-Heroku-Warning': 'This stack is old.', 'RateLimit-Remaining': '17' } },
    ])
    await ask(made)
    await ask(made)
    expect(made.warnings).toEqual(['Heroku warns: This stack is old.'])
    expect(made.client.rateLimitRemaining()).toBe(17)
  })

  it('reads all pages of a list', async () => {
    const made = scripted([
      { status: 206, headers: { 'Next-Range': ']b..' }, body: '[{"name":"a"},{"name":"b"}]' },
      { status: 200, body: '[{"name":"c"}]' },
    ])
    const call = { method: 'GET', path: '/addons', decode: list(only('name', text)), what: 'x' } as const
    const outcome = made.client.call(call, NEVER)
    await made.clock.run(outcome)
    expect(await outcome).toEqual({ kind: 'answered', value: ['a', 'b', 'c'] })
    expect(made.requests[1]?.request.headers['Range']).toBe(']b..')
  })

  it('ends when it is stopped', async () => {
    const made = scripted([{ hangs: true }])
    const stop = new AbortController()
    void made.clock.sleep(2_000).then(() => stop.abort())
    expect(await ask(made, 'GET', stop.signal)).toMatchObject({ kind: 'unreachable' })
    expect(made.clock.now()).toBe(2_000)
  })

  it('never tells the key, whatever comes back', async () => {
    const body = JSON.stringify({
      id: 'bad',
      message: 'You sent HRKU-token-of-a-test-account, and https://s3.test/x?X-Amz-Signature=abcdef01',
    })
    const made = scripted([{ status: 400, body }])
    const written = JSON.stringify([await ask(made), made.debug])
    expect(written).not.toContain('token-of-a-test-account')
    expect(written).not.toContain('abcdef01')
  })
})
