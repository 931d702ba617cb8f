import { describe, expect, it } from 'vitest'
import { startOthersBuild } from '../../../src/demo/heroku/builds.ts'
import { rollBack, setConfigVars } from '../../../src/demo/heroku/releases.ts'
import type { EmbeddedHeroku } from '../../../src/demo/heroku/server.ts'
import { appOf, currentOf, DIVERGED, deployedBefore, NEWER, OLDER, OURS, useTrials } from '../../helpers/deployment.ts'

const trial = useTrials()

describe('others', () => {
  it('who deploy a newer commit make this run superseded, before anything is sent (row 7)', async () => {
    const { result, heroku } = await trial({ before: deployedBefore(NEWER) })
    expect(result).toMatchObject({ kind: 'superseded', because: expect.stringContaining('newer commit') })
    expect(heroku.gateway.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })

  it.each(['behind', 'diverged'] as const)('who moved the branch (%s) make this run superseded', async (standing) => {
    const { result } = await trial({ io: { standing: async () => standing } })
    expect(result.kind).toBe('superseded')
  })

  it('who move the tip during the upload make this run superseded before the build', async () => {
    const answers = ['tip', 'behind'] as const
    let asked = 0
    const { result, app } = await trial({ io: { standing: async () => answers[asked++] ?? 'behind' } })
    expect(result.kind).toBe('superseded')
    expect(app.builds).toEqual([])
  })

  it('may be overwritten with allow-stale', async () => {
    const { result } = await trial({
      before: deployedBefore(NEWER),
      input: { allowStale: true },
      io: { standing: async () => 'behind' },
    })
    expect(result).toMatchObject({ kind: 'deployed' })
  })

  it('are not overwritten where GitHub does not say which commit is the tip', async () => {
    const { result, app } = await trial({ io: { standing: async () => 'unknown' } })
    expect(result).toMatchObject({ kind: 'failed', failure: { phase: 'preflight' } })
    expect(app.builds).toEqual([])
  })

  it('who deployed a commit of another history are overwritten, with a warning', async () => {
    const { result } = await trial({ before: deployedBefore(DIVERGED) })
    expect(result).toMatchObject({ kind: 'deployed', warnings: [expect.stringContaining('not an ancestor')] })
  })

  it('who build a newer commit make this run superseded', async () => {
    const { result } = await trial({
      behaviour: { buildSeconds: 2 },
      before: (heroku) => void startOthersBuild(heroku.platform, appOf(heroku), NEWER, 'colleague@example.com'),
    })
    expect(result).toMatchObject({ kind: 'superseded', because: expect.stringContaining('is being built') })
  })

  it('who build this commit are joined', async () => {
    const { result, app } = await trial({
      behaviour: { buildSeconds: 2 },
      before: (heroku) => void startOthersBuild(heroku.platform, appOf(heroku), OURS, 'colleague@example.com'),
    })
    expect(result).toMatchObject({ kind: 'deployed', joined: true })
    expect(app.builds.length).toBe(1)
  })

  it('whose build of this commit failed leave it to be built anew', async () => {
    const { result, app } = await trial({
      before: async (heroku) => {
        const build = startOthersBuild(heroku.platform, appOf(heroku), OURS, 'colleague@example.com')
        build.status = 'failed'
      },
    })
    expect(result).toMatchObject({ kind: 'deployed', joined: false })
    expect(app.builds.length).toBe(2)
  })

  it('who deployed this commit leave nothing to do', async () => {
    const { result, heroku } = await trial({ before: deployedBefore(OURS) })
    expect(result).toMatchObject({ kind: 'unchanged', release: { version: 3 } })
    expect(heroku.gateway.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('who deployed this commit, which crashes, leave a failure and no rollback', async () => {
    const { result, app } = await trial({
      before: (heroku) => {
        deployedBefore(OURS)(heroku)
        for (const dyno of appOf(heroku).dynos) dyno.state = 'crashed'
      },
      input: { rollback: 'always' },
    })
    expect(result).toMatchObject({ kind: 'failed', failure: { phase: 'dynos' } })
    expect(app.releases.length).toBe(3)
  })

  it('who change a config var meanwhile do not hide that the app runs this commit', async () => {
    const { result, app } = await trial({
      behaviour: { bootSeconds: 0.3 },
      io: { progress: changeOnce() },
      before: (heroku) => {
        changed = heroku
      },
    })
    expect(result).toMatchObject({ kind: 'deployed', current: true })
    expect(currentOf(app)?.description).toContain('Set FEATURE')
  })

  it('who change a config var of a release that crashes are not rolled back over', async () => {
    const { result, app } = await trial({
      behaviour: { bootSeconds: 0.3, crashes: 'at-boot' },
      input: { rollback: 'always' },
      io: { progress: changeOnce() },
      before: (heroku) => {
        deployedBefore(OLDER)(heroku)
        changed = heroku
      },
    })
    expect(result).toMatchObject({
      kind: 'failed',
      failure: { reason: expect.stringContaining('v5 was released since') },
    })
    expect(app.releases.length).toBe(5)
  })

  it('who release something newer over it make it superseded (row 24)', async () => {
    const { result } = await trial({
      before: (heroku) => {
        deployedBefore(OLDER)(heroku)
        changed = heroku
      },
      behaviour: { bootSeconds: 0.3 },
      io: { progress: rollBackOnce() },
    })
    expect(result).toMatchObject({ kind: 'superseded', because: expect.stringContaining('Rollback to v3') })
  })

  it('who roll it back after it was seen current make it superseded, though nothing but the release is awaited', async () => {
    const { result } = await trial({
      input: { waitFor: 'release' },
      before: (heroku) => {
        deployedBefore(OLDER)(heroku)
        changed = heroku
      },
      io: {
        say: (_level, text) => {
          if (text === 'v4 is the current release.') rollBackToFirst(changed ?? fail())
        },
      },
    })
    expect(result).toMatchObject({ kind: 'superseded', because: expect.stringContaining('Rollback to v3') })
  })
})

let changed: EmbeddedHeroku | null = null

function fail(): never {
  throw new Error('no embedded Heroku')
}

/** Does it when the dynos are watched. */
function once(action: (heroku: EmbeddedHeroku) => void) {
  let done = false
  return (phase: string) => {
    if (phase !== 'dynos' || done || changed === null) return
    done = true
    action(changed)
  }
}

function changeOnce() {
  return once((heroku) => setConfigVars(heroku.platform, appOf(heroku), { FEATURE: 'on' }, 'colleague@example.com'))
}

function rollBackOnce() {
  return once(rollBackToFirst)
}

function rollBackToFirst(heroku: EmbeddedHeroku): void {
  const target = appOf(heroku).releases.find(({ slug }) => slug !== null) ?? fail()
  rollBack(heroku.platform, appOf(heroku), target, 'colleague@example.com')
}
