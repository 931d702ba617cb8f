import { afterEach, describe, expect, it } from 'vitest'
import type { Token } from '../../src/demo/heroku/answer.ts'
import type { Fault } from '../../src/demo/heroku/faults.ts'
import { DEMO_KEY, type EmbeddedHeroku, startEmbeddedHeroku } from '../../src/demo/heroku/server.ts'
import { connect } from '../../src/heroku/connect.ts'
import { readApp } from '../../src/heroku/read-app.ts'
import { configVar } from '../../src/model/environment.ts'

const open: EmbeddedHeroku[] = []

afterEach(async () => {
  for (const heroku of open.splice(0)) await heroku.close()
})

interface Options {
  readonly faults?: readonly Fault[]
  readonly tokens?: Readonly<Record<string, Token>>
  readonly key?: string
  readonly name?: string
}

async function read({ faults = [], tokens, key = DEMO_KEY, name = 'mysite' }: Options = {}) {
  const heroku = await startEmbeddedHeroku(tokens === undefined ? {} : { tokens })
  open.push(heroku)
  const app = await heroku.addApp({ name: 'mysite', configVars: { DJANGO_DEBUG: 'off-with-it' }, stack: 'heroku-26' })
  app.addons.push({
    id: heroku.platform.uuid(),
    name: 'postgresql-round-1',
    service: 'heroku-postgresql',
    plan: 'heroku-postgresql:essential-0',
    configVars: ['DATABASE_URL'],
  })
  for (const fault of faults) heroku.addFault(fault)
  const silent = () => undefined
  const client = connect({
    apiUrl: heroku.url,
    token: key,
    pollSeconds: 0.001,
    mask: silent,
    debug: silent,
    warn: silent,
  })
  return { reading: await readApp(client, name, new AbortController().signal), client }
}

const forbidden = (path: RegExp): Fault => ({
  path,
  effect: { kind: 'error', status: 403, id: 'forbidden', message: 'You do not have access.' },
})

describe('an app, read from Heroku', () => {
  it('is told with its config vars, which no text shows from then on', async () => {
    const { reading, client } = await read()
    if (reading.kind !== 'answered') throw new Error(reading.message)
    expect(reading.app).toMatchObject({
      name: 'mysite',
      stack: 'heroku-26',
      buildStack: 'heroku-26',
      generation: 'cedar',
      maintenance: false,
      buildpacks: ['heroku/python'],
      addons: [{ name: 'postgresql-round-1', plan: 'heroku-postgresql:essential-0', configVars: ['DATABASE_URL'] }],
      formation: [],
      preboot: false,
    })
    expect(configVar(reading.configVars, 'DJANGO_DEBUG')).toEqual({ state: 'set', value: 'off-with-it' })
    expect(configVar(reading.configVars, 'OTHER')).toEqual({ state: 'unset' })
    expect(reading.keyScopes).toEqual(['write-protected'])
    expect(client.options.redactor.redact('DEBUG=off-with-it')).not.toContain('off-with-it')
  })

  it('has null for what the key may not read', async () => {
    const paths = [/addons/, /domains/, /buildpack-installations/, /features/, /formation/, /oauth/]
    const { reading } = await read({ faults: paths.map(forbidden) })
    expect(reading).toMatchObject({
      kind: 'answered',
      keyScopes: null,
      app: { addons: null, domains: null, buildpacks: null, preboot: null, formation: null },
    })
  })

  it('is a failure without its config vars, which decide everything', async () => {
    const { reading } = await read({ faults: [forbidden(/config-vars/)] })
    expect(reading).toMatchObject({ kind: 'refused', message: expect.stringContaining('config vars') })
  })

  it.each([
    ['two-factor', 'second factor'],
    ['forbidden', 'access:add'],
    ['suspended', 'suspended'],
    ['delinquent', 'billing'],
  ] as const)('is a failure for a key that is %s, in one sentence', async (kind, words) => {
    const { reading } = await read({ tokens: { [DEMO_KEY]: { kind } } })
    expect(reading).toMatchObject({ kind: 'refused', message: expect.stringContaining(words) })
  })

  it('is a failure for a key that nobody knows, and for an app that is not there', async () => {
    const unknown = await read({ key: 'HRKU-00000000' })
    expect(unknown.reading).toMatchObject({
      kind: 'refused',
      status: 401,
      message: expect.stringContaining('authorizations:create'),
    })
    expect(JSON.stringify(unknown.reading)).not.toContain('HRKU')
    const absent = await read({ name: 'yoursite' })
    expect(absent.reading).toMatchObject({ kind: 'refused', status: 404, message: expect.stringContaining('yoursite') })
  })

  it('is a failure where Heroku only shows its outage page', async () => {
    const { reading } = await read({ faults: [{ path: /./, times: 1000, effect: { kind: 'html', status: 503 } }] })
    expect(reading).toMatchObject({ kind: 'unreachable', message: expect.stringContaining('503') })
  })
})

describe('the way to Heroku', () => {
  const silent = () => undefined
  const options = { pollSeconds: null, mask: silent, debug: silent, warn: silent }

  it.each(['http://api.heroku.com', 'ftp://localhost', 'heroku'])('is not %s', (apiUrl) => {
    expect(() => connect({ ...options, apiUrl, token: 'HRKU-00000000' })).toThrow(/HEROKU_API_URL/)
  })

  it.each(['', '   ', 'two\nlines-of-a-key', 'ключ-ключ'])(
    'is not opened with the key %j, which no error shows',
    (token) => {
      expect(() => connect({ ...options, apiUrl: undefined, token })).toThrow(/^The Heroku API key is empty, or holds/)
    },
  )
})
