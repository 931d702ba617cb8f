import { afterEach, describe, expect, it } from 'vitest'
import type { EmbeddedHeroku } from '../../src/demo/heroku/server.ts'
import { OURS, SECRET, type Trial, type TrialOptions, tryDeployment } from '../helpers/deployment.ts'

const open: EmbeddedHeroku[] = []

afterEach(async () => {
  for (const heroku of open.splice(0)) await heroku.close()
})

async function trial(options: TrialOptions = {}): Promise<Trial> {
  const made = await tryDeployment(options)
  open.push(made.heroku)
  return made
}

function appOf({ heroku }: Trial) {
  const app = heroku.platform.apps.get('mysite')
  if (app === undefined) throw new Error('no app')
  return app
}

describe('a deployment', () => {
  it('goes all the way on an empty app', async () => {
    const made = await trial({ input: { healthCheckPath: '/' } })
    expect(made.result).toMatchObject({ kind: 'deployed', followed: 'healthy', current: true, release: { version: 3 } })
    expect(appOf(made).releases.at(-1)).toMatchObject({ current: true, slug: { commit: OURS } })
    expect(made.log).toContain('-----> Python app detected')
    expect(made.log.join('\n')).toContain('Released v3')
    expect([...made.log, ...made.said, ...made.debug].join('\n')).not.toContain(SECRET)
    expect(made.result.timeline.map(({ phase }) => phase)).toEqual([
      'preflight',
      'source',
      'upload',
      'preflight',
      'build',
      'release',
      'dynos',
      'healthy',
    ])
  })
})
