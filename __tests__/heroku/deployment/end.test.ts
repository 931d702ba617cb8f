import { describe, expect, it } from 'vitest'
import { appOf, useTrials } from '../../helpers/deployment.ts'

const trial = useTrials()

describe('the end of a run', () => {
  it('by interruption during a build names the build and comes at once', async () => {
    const stop = new AbortController()
    const running = trial({
      behaviour: { buildSeconds: 30 },
      io: { signal: stop.signal, progress: (_phase, { buildId }) => buildId !== null && stop.abort() },
    })
    const { result, app } = await running
    expect(result).toMatchObject({ kind: 'unknown', phase: 'build', buildId: app.builds[0]?.id })
    expect(result.kind === 'unknown' && result.command).toBe('heroku releases -a mysite')
    expect(app.builds[0]?.status).toBe('pending')
  })

  it('by interruption while the build is being asked for is no guess', async () => {
    const stop = new AbortController()
    const running = trial({
      io: { signal: stop.signal },
      before: (heroku) => {
        heroku.addFault({ method: 'POST', path: /\/builds$/, effect: { kind: 'hang-after' } })
        const watching = setInterval(() => {
          if (appOf(heroku).builds.length === 0) return
          clearInterval(watching)
          stop.abort()
        }, 10)
      },
    })
    const { result, app } = await running
    expect(app.builds.length).toBe(1)
    expect(result).toMatchObject({ kind: 'unknown', phase: 'build' })
  })

  it('by interruption before the build is a failure that deployed nothing', async () => {
    const stop = new AbortController()
    stop.abort()
    const { result } = await trial({ io: { signal: stop.signal } })
    expect(result).toMatchObject({ kind: 'failed', failure: { phase: 'preflight' } })
  })

  it('by the deadline during a build is unknown (row 8)', async () => {
    const { result } = await trial({ behaviour: { buildSeconds: 60 }, input: { timeoutMinutes: 0.03 } })
    expect(result).toMatchObject({ kind: 'unknown', lastSeen: expect.stringContaining('the time was up') })
  })

  it('by a hung socket does not take longer than the deadline', async () => {
    const { result } = await trial({
      before: (heroku) => heroku.addFault({ path: /\/builds\/[^/]+$/, times: 1000, effect: { kind: 'hang' } }),
      input: { timeoutMinutes: 0.03 },
    })
    expect(result).toMatchObject({ kind: 'unknown', phase: 'build' })
  })
})
