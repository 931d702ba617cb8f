import { describe, expect, it } from 'vitest'
import { appOf, deployedBefore, OLDER, useTrials } from '../../helpers/deployment.ts'

const trial = useTrials()

describe('health', () => {
  it('waits for dynos of the new release; a 503 while booting is no failure (row 5)', async () => {
    const { result } = await trial({
      before: deployedBefore(OLDER),
      behaviour: { bootSeconds: 0.3 },
      input: { healthCheckPath: '/health' },
    })
    expect(result).toMatchObject({ kind: 'deployed', followed: 'healthy' })
  })

  it('counts no answer of old dynos, with preboot (row 24)', async () => {
    const { result, said } = await trial({
      app: { preboot: true },
      before: (heroku) => {
        deployedBefore(OLDER)(heroku)
        appOf(heroku).behaviour = { ...appOf(heroku).behaviour, prebootSeconds: 0.4 }
      },
      input: { healthCheckPath: '/' },
    })
    expect(result).toMatchObject({ kind: 'deployed', followed: 'healthy' })
    expect(said.join('\n')).toContain('1 of an older release remain')
  })

  it('asks nothing of an app in maintenance mode', async () => {
    const { result } = await trial({ app: { maintenance: true }, input: { healthCheckPath: '/' } })
    expect(result).toMatchObject({ kind: 'deployed', warnings: [expect.stringContaining('maintenance')] })
  })

  it.each([
    [{ status: 302, location: '/login/' }, 'deployed'],
    [{ status: 301, location: 'SELF' }, 'failed'],
    [{ status: 500 }, 'failed'],
    [{ status: 400 }, 'failed'],
    [{ status: 404 }, 'failed'],
  ] as const)('of an app that answers %o is %s', async (answers, kind) => {
    const { result } = await trial({
      before: (heroku) => {
        const app = appOf(heroku)
        const location = 'location' in answers ? answers.location.replace('SELF', app.webUrl ?? '') : undefined
        app.behaviour = {
          ...app.behaviour,
          answers: { status: answers.status, ...(location === undefined ? {} : { location }) },
        }
      },
      input: { healthCheckPath: '/', rollback: 'never' },
    })
    expect(result.kind).toBe(kind)
  })
})

describe('the end of the time', () => {
  it('says nothing of an app that had none to boot', async () => {
    const { result, app } = await trial({
      before: deployedBefore(OLDER),
      behaviour: { bootSeconds: 30, buildSeconds: 2 },
      input: { timeoutMinutes: 0.05, rollback: 'always' },
    })
    expect(result).toMatchObject({ kind: 'unknown', phase: 'dynos' })
    expect(app.releases.length).toBe(4)
  })

  it('is a failure for one that had time, and was not up', async () => {
    const { result } = await trial({
      before: deployedBefore(OLDER),
      behaviour: { bootSeconds: 30 },
      input: { timeoutMinutes: 0.05, rollback: 'always' },
    })
    expect(result).toMatchObject({
      kind: 'rolled-back',
      failure: { reason: expect.stringContaining('the time was up') },
    })
  })

  it('says nothing of an app whose dynos nobody could see', async () => {
    const { result, app } = await trial({
      before: (heroku) => {
        deployedBefore(OLDER)(heroku)
        heroku.addFault({ path: /\/dynos$/, times: 1000, effect: { kind: 'unavailable' } })
      },
      input: { timeoutMinutes: 0.05, rollback: 'always' },
    })
    expect(result).toMatchObject({ kind: 'unknown', phase: 'dynos' })
    expect(app.releases.length).toBe(4)
  })
})

describe('a release that does not become healthy', () => {
  const crashing = { crashes: 'at-boot' } as const

  it('is rolled back to the release before it, once (row 6)', async () => {
    const { result, app } = await trial({ before: deployedBefore(OLDER), behaviour: crashing })
    expect(result).toMatchObject({
      kind: 'rolled-back',
      failure: { phase: 'dynos', reason: expect.stringContaining('web.1 of v4 crashed') },
      to: { version: 3 },
      as: { version: 5 },
    })
    expect(app.releases.map(({ description }) => description).slice(3)).toEqual(['Deploy 33333333', 'Rollback to v3'])
  })

  it('is seen to crash after it was up', async () => {
    const { result } = await trial({ behaviour: { crashes: 'after-boot' }, input: { pollSeconds: 1.3 } })
    expect(result).toMatchObject({ kind: 'failed', failure: { phase: 'dynos' } })
  })

  it.each([
    ['never', false, '`rollback` is `never`'],
    ['auto', true, 'adds a migration'],
    ['auto', null, 'nobody knows'],
  ] as const)('is not rolled back with %s when the change adds a migration: %s', async (rollback, adds, why) => {
    const { result, app } = await trial({
      before: deployedBefore(OLDER),
      behaviour: crashing,
      input: { rollback },
      io: { addsMigration: async () => adds },
    })
    expect(result).toMatchObject({ kind: 'failed', failure: { reason: expect.stringContaining(why) } })
    expect(app.releases.length).toBe(4)
  })

  it('is rolled back with a migration too, where that is asked for', async () => {
    const { result } = await trial({
      before: deployedBefore(OLDER),
      behaviour: crashing,
      input: { rollback: 'always' },
      io: { addsMigration: async () => true },
    })
    expect(result.kind).toBe('rolled-back')
  })

  it('is not rolled back where there is nothing before it', async () => {
    const { result } = await trial({ behaviour: crashing, input: { rollback: 'always' } })
    expect(result).toMatchObject({
      kind: 'failed',
      failure: { reason: expect.stringContaining('no release before it') },
    })
  })

  it('is not rolled back to a release that has expired', async () => {
    const { result } = await trial({
      before: (heroku) => {
        deployedBefore(OLDER)(heroku)
        for (const release of appOf(heroku).releases) release.eligibleForRollback = false
      },
      behaviour: crashing,
    })
    expect(result).toMatchObject({ kind: 'failed', failure: { reason: expect.stringContaining('no longer keeps v3') } })
  })

  it('is rolled back once where the answer to that is lost', async () => {
    const { result, app } = await trial({
      before: (heroku) => {
        deployedBefore(OLDER)(heroku)
        heroku.addFault({ method: 'POST', path: /\/releases$/, effect: { kind: 'drop-answer' } })
      },
      behaviour: crashing,
    })
    expect(result.kind).toBe('rolled-back')
    expect(app.releases.length).toBe(5)
  })

  it('shows the app’s own log where that is allowed, and not otherwise', async () => {
    const shown = await trial({ behaviour: crashing, input: { appLog: true } })
    expect(shown.result.kind === 'failed' && shown.result.failure.says.join('\n')).toContain('ModuleNotFoundError')
    const hidden = await trial({ behaviour: crashing })
    expect(JSON.stringify(hidden.result)).not.toContain('ModuleNotFoundError')
  })
})
