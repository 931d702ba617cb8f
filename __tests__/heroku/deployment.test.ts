import { afterEach, describe, expect, it } from 'vitest'
import { rollBack, setConfigVars, startOthersBuild } from '../../src/demo/heroku/platform.ts'
import type { EmbeddedHeroku } from '../../src/demo/heroku/server.ts'
import type { HerokuApp } from '../../src/demo/heroku/state.ts'
import {
  DIVERGED,
  deployedBefore,
  NEWER,
  OLDER,
  OURS,
  SECRET,
  type Trial,
  type TrialOptions,
  tryDeployment,
} from '../helpers/deployment.ts'
import { SITE_WITH_RELEASE_PHASE, tarballFile } from '../helpers/tarball.ts'

const open: EmbeddedHeroku[] = []

afterEach(async () => {
  for (const heroku of open.splice(0)) await heroku.close()
})

async function trial(options: TrialOptions = {}): Promise<Trial & { readonly app: HerokuApp }> {
  const made = await tryDeployment(options)
  open.push(made.heroku)
  return { ...made, app: appOf(made.heroku) }
}

function appOf(heroku: EmbeddedHeroku): HerokuApp {
  const app = heroku.platform.apps.get('mysite')
  if (app === undefined) throw new Error('no app')
  return app
}

function currentOf(app: HerokuApp) {
  return app.releases.find(({ current }) => current)
}

const RELEASE_PHASE = { tarball: tarballFile(SITE_WITH_RELEASE_PHASE) }

/** The milliseconds of most things here; enough to be in the middle of one. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 60))

describe('a deployment', () => {
  it('goes all the way on an empty app, whose formation its first release makes', async () => {
    const { result, app, log, said, debug, masked } = await trial({ input: { healthCheckPath: '/' } })
    expect(result).toMatchObject({ kind: 'deployed', followed: 'healthy', current: true, release: { version: 3 } })
    expect(currentOf(app)?.slug?.commit).toBe(OURS)
    expect(log).toContain('-----> Python app detected')
    expect(log.join('\n')).toContain('Released v3')
    expect(log.join('\n')).not.toContain('\0')
    expect(result.timeline.map(({ phase }) => phase)).toEqual([
      'preflight',
      'source',
      'upload',
      'preflight',
      'build',
      'release',
      'dynos',
      'healthy',
    ])
    const written = [...log, ...said, ...debug, JSON.stringify(result)].join('\n')
    expect(written).not.toContain(SECRET)
    expect(masked.filter((secret) => written.includes(secret))).toEqual([])
    expect(masked.filter((secret) => /X-Amz-Signature/.test(secret)).length).toBeGreaterThan(2)
  })

  it('sends the commit, the checksum and the subject, and few calls', async () => {
    const { app, heroku } = await trial({ before: deployedBefore(OLDER) })
    const build = app.builds.at(-1)
    expect(build).toMatchObject({ version: OURS, versionDescription: 'Add a catalog' })
    expect(build?.checksum).toMatch(/^SHA256:[0-9a-f]{64}$/)
    expect(heroku.platform.sources.get(build?.id ?? '')?.map(({ path }) => path)).toContain('manage.py')
    expect(heroku.gateway.requests.length).toBeLessThan(100)
  })

  it('says of an override why in the build’s description', async () => {
    const { app } = await trial({ input: { override: 'the gate is wrong\nabout this' } })
    expect(app.builds.at(-1)?.versionDescription).toBe(
      'Add a catalog (deployed although the gate blocks: the gate is wrong about this)',
    )
  })

  it('posts nothing in a dry run', async () => {
    const { result, heroku } = await trial({ before: deployedBefore(OLDER), input: { dryRun: true } })
    expect(result).toMatchObject({ kind: 'dry-run', would: expect.stringContaining(OURS) })
    expect(heroku.gateway.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('goes all the way on the Fir generation, which has images and no slugs', async () => {
    const { result } = await trial({ app: { generation: 'fir' }, before: deployedBefore(OLDER) })
    expect(result).toMatchObject({ kind: 'deployed', current: true, previous: { commit: OLDER } })
    const again = await trial({ app: { generation: 'fir' }, before: deployedBefore(OURS) })
    expect(again.result.kind).toBe('unchanged')
  })

  it('goes slower when few calls are left', async () => {
    const { result } = await trial({
      before: (heroku) => {
        heroku.gateway.remaining = 60
      },
    })
    expect(result.kind).toBe('deployed')
  })

  it('waits for nothing where no dynos are scaled up', async () => {
    const { result } = await trial({
      before: (heroku) => {
        deployedBefore(OLDER)(heroku)
        for (const entry of appOf(heroku).formation) entry.quantity = 0
      },
    })
    expect(result).toMatchObject({ kind: 'deployed', current: true })
  })

  it.each([
    ['build', false],
    ['release', true],
    ['dynos', true],
    ['healthy', true],
  ] as const)('is followed as far as %s (row 27)', async (waitFor, current) => {
    const { result } = await trial({ input: { waitFor } })
    expect(result).toMatchObject({ kind: 'deployed', followed: waitFor, current })
  })

  it('says of a tarball that could not be made why', async () => {
    const tarball = () => Promise.reject(new Error('media/logo.png is an LFS pointer; check out with `lfs: true`'))
    const { result, app } = await trial({ input: { tarball } })
    expect(result).toMatchObject({
      kind: 'failed',
      failure: { phase: 'source', reason: expect.stringContaining('lfs: true') },
    })
    expect(app.builds).toEqual([])
  })
})

describe('a release phase', () => {
  it('is followed until its release is current, with its log', async () => {
    const { result, log } = await trial({ input: RELEASE_PHASE })
    expect(result).toMatchObject({ kind: 'deployed', current: true })
    expect(log.join('\n')).toContain('Applying catalog.0001_initial... OK')
  })

  it('that fails is a failure, though the build succeeded; nothing is rolled back (row 2)', async () => {
    const { result, app } = await trial({
      before: deployedBefore(OLDER),
      input: { ...RELEASE_PHASE, rollback: 'always' },
      behaviour: { releasePhaseFails: true },
    })
    expect(result).toMatchObject({ kind: 'failed', failure: { phase: 'release' } })
    expect(result.kind === 'failed' && result.failure.says.join('\n')).toContain('OperationalError')
    expect(currentOf(app)?.slug?.commit).toBe(OLDER)
    expect(app.releases.filter(({ description }) => description.startsWith('Rollback'))).toEqual([])
  })
})

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
      before: (heroku) => void startOthersBuild(heroku.platform, appOf(heroku), NEWER, 'colleague@example.com'),
    })
    expect(result).toMatchObject({ kind: 'superseded', because: expect.stringContaining('is being built') })
  })

  it('who build this commit are joined', async () => {
    const { result, app } = await trial({
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
    const { result } = await trial({
      behaviour: { bootSeconds: 0.3 },
      io: { progress: changeOnce() },
      before: (heroku) => {
        changed = heroku
      },
    })
    expect(result).toMatchObject({ kind: 'deployed', current: true })
    expect(currentOf(appOf(open.at(-1) ?? fail()))?.description).toContain('Set FEATURE')
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
  return once((heroku) => {
    const target = appOf(heroku).releases.find(({ slug }) => slug !== null) ?? fail()
    rollBack(heroku.platform, appOf(heroku), target, 'colleague@example.com')
  })
}

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
    const { result } = await trial({ behaviour: { crashes: 'after-boot' }, input: { pollSeconds: 0.7 } })
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

describe('the end of a run', () => {
  it('by interruption during a build names the build and comes at once', async () => {
    const stop = new AbortController()
    const began = performance.now()
    const running = trial({
      behaviour: { buildSeconds: 30 },
      io: { signal: stop.signal, progress: (_phase, { buildId }) => buildId !== null && stop.abort() },
    })
    const { result, app } = await running
    expect(result).toMatchObject({ kind: 'unknown', phase: 'build', buildId: app.builds[0]?.id })
    expect(result.kind === 'unknown' && result.command).toBe('heroku releases -a mysite')
    expect(performance.now() - began).toBeLessThan(7_000)
  })

  it('by interruption while the build is being asked for is no guess', async () => {
    const stop = new AbortController()
    const running = trial({
      io: { signal: stop.signal },
      before: (heroku) => heroku.addFault({ method: 'POST', path: /\/builds$/, effect: { kind: 'hang-after' } }),
    })
    await soon()
    await soon()
    await soon()
    stop.abort()
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
