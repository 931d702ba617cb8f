import { describe, expect, it } from 'vitest'
import { startOthersBuild } from '../../../src/demo/heroku/builds.ts'
import { appOf, OLDER, OURS, useTrials } from '../../helpers/deployment.ts'
import { tarballFile } from '../../helpers/tarball.ts'

const trial = useTrials()

describe('a build', () => {
  it('that fails is a failure, with its last lines (rows 3 and 23)', async () => {
    const { result } = await trial({
      behaviour: { buildFails: ' !     Error: No matching distribution found for Djnago' },
    })
    expect(result).toMatchObject({ kind: 'failed', failure: { phase: 'build' }, buildId: expect.any(String) })
    expect(result.logTail.join('\n')).toContain('Djnago')
  })

  it('that heroku-22 fails on purpose is explained', async () => {
    const { result } = await trial({ app: { stack: 'heroku-22' } })
    expect(result).toMatchObject({
      kind: 'failed',
      failure: {
        reason: expect.stringContaining('run it again'),
        says: [expect.stringContaining('deprecated'), expect.anything()],
      },
    })
  })

  it('of a tarball that was changed on its way fails', async () => {
    const { result } = await trial({ input: { tarball: { ...tarballFile(), sha256: '0'.repeat(64) } } })
    expect(result).toMatchObject({ kind: 'failed', failure: { reason: expect.stringContaining('not what was sent') } })
  })

  it('that succeeds is no failure where polls fail (rows 4 and 10)', async () => {
    const { result } = await trial({
      before: (heroku) => {
        const path = /\/builds\/[^/]+$/
        heroku.addFault({ path, times: 4, effect: { kind: 'html', status: 503 } })
        heroku.addFault({ path, skip: 5, effect: { kind: 'drop-answer' } })
        heroku.addFault({ path, skip: 6, effect: { kind: 'html', status: 200 } })
        heroku.addFault({ path, skip: 7, effect: { kind: 'rate-limit' } })
        heroku.addFault({ path: /\/dynos$/, effect: { kind: 'error', status: 404, id: 'not_found', message: 'No' } })
      },
    })
    expect(result).toMatchObject({ kind: 'deployed', current: true })
  })

  it.each(['drop-answer', 'unavailable-after'] as const)(
    'is looked for and found after its POST met %s',
    async (kind) => {
      const { result, app } = await trial({
        before: (heroku) => heroku.addFault({ method: 'POST', path: /\/builds$/, effect: { kind } }),
      })
      expect(result).toMatchObject({ kind: 'deployed', joined: false })
      expect(app.builds.length).toBe(1)
    },
  )

  it.each(['drop-request', 'unavailable', 'rate-limit'] as const)(
    'is asked for again after its POST met %s',
    async (kind) => {
      const { result, app } = await trial({
        before: (heroku) => heroku.addFault({ method: 'POST', path: /\/builds$/, effect: { kind } }),
      })
      expect(result).toMatchObject({ kind: 'deployed' })
      expect(app.builds.length).toBe(1)
    },
  )

  it('that is refused is a failure with Heroku’s words', async () => {
    const effect = { kind: 'error', status: 422, id: 'invalid_params', message: 'The stack is gone.' } as const
    const { result } = await trial({
      before: (heroku) => heroku.addFault({ method: 'POST', path: /\/builds$/, effect }),
    })
    expect(result).toMatchObject({
      kind: 'failed',
      failure: { phase: 'build', reason: expect.stringContaining('The stack is gone') },
    })
  })

  it('waits where Heroku refuses two at a time (row 25)', async () => {
    const { result, app } = await trial({
      behaviour: { oneBuildAtATime: true },
      before: (heroku) => void startOthersBuild(heroku.platform, appOf(heroku), OLDER, 'colleague@example.com'),
    })
    expect(result).toMatchObject({ kind: 'deployed', current: true })
    expect(app.builds.map(({ version }) => version)).toEqual([OLDER, OURS])
  })

  it('is uploaded anew where the address has expired or the connection breaks', async () => {
    const { result } = await trial({
      before: (heroku) => {
        heroku.addFault({
          method: 'PUT',
          path: /^\/storage/,
          effect: { kind: 'error', status: 403, id: 'x', message: 'x' },
        })
        heroku.addFault({ method: 'PUT', path: /^\/storage/, skip: 1, effect: { kind: 'drop-request' } })
      },
    })
    expect(result).toMatchObject({ kind: 'deployed' })
  })

  it('keeps its whole log where the stream breaks, ends early, and is young', async () => {
    const { log } = await trial({
      before: (heroku) => {
        heroku.addFault({
          path: /^\/streams/,
          effect: { kind: 'error', status: 404, id: 'x', message: 'Channel is not registered.' },
        })
        heroku.addFault({ path: /^\/streams/, skip: 1, effect: { kind: 'cut', bytes: 70 } })
        heroku.addFault({ path: /^\/streams/, skip: 2, effect: { kind: 'short', bytes: 100 } })
      },
    })
    const text = log.join('\n')
    for (const line of [
      'Building on the Heroku-24 stack',
      'Python app detected',
      'Released v3',
      'deployed to Heroku',
    ]) {
      expect(text.split(line).length, line).toBe(2)
    }
  })
})
