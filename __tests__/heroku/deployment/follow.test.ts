import { describe, expect, it } from 'vitest'
import { appOf, currentOf, deployedBefore, OLDER, OURS, SECRET, useTrials } from '../../helpers/deployment.ts'
import { SITE_WITH_RELEASE_PHASE, tarballFile } from '../../helpers/tarball.ts'

const trial = useTrials()

const RELEASE_PHASE = { tarball: tarballFile(SITE_WITH_RELEASE_PHASE) }

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
