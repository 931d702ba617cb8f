import { describe, expect, it } from 'vitest'
import { answer, type Gateway } from '../../../src/demo/heroku/answer.ts'
import { addApp } from '../../../src/demo/heroku/apps.ts'
import { startOthersBuild } from '../../../src/demo/heroku/builds.ts'
import type { HerokuReply, HerokuRequest } from '../../../src/demo/heroku/http.ts'
import { createPlatform } from '../../../src/demo/heroku/platform.ts'
import { couple, promotionOf, startPromotion } from '../../../src/demo/heroku/promotions.ts'
import { linksOf, schemaErrors } from '../../helpers/hyper-schema.ts'
import { virtualClock } from '../../helpers/virtual-clock.ts'
import { scheduleOf } from '../../heroku/simulation/schedule.ts'
import { play } from '../../heroku/simulation/world.ts'

/** Not in the published schema; Heroku's own command line asks it. */
const UNPUBLISHED = /^\/oauth\/authorizations\/~$/

describe('the embedded Heroku, held against the published schema', () => {
  it('answers as it says, and is asked as it says', async () => {
    const wrong: string[] = []
    const seen = new Set<string>()
    const watch = (request: HerokuRequest, reply: HerokuReply) => {
      for (const error of exchangeErrors(request, reply, seen)) wrong.push(error)
    }
    for (let seed = 1; seed <= 150; seed++) await play(scheduleOf(seed), watch)
    expect([...new Set(wrong)]).toEqual([])
    expect([...seen].sort()).toEqual([
      'GET /apps/{}',
      'GET /apps/{}/addons',
      'GET /apps/{}/buildpack-installations',
      'GET /apps/{}/builds',
      'GET /apps/{}/builds/{}',
      'GET /apps/{}/config-vars',
      'GET /apps/{}/domains',
      'GET /apps/{}/dynos',
      'GET /apps/{}/features/{}',
      'GET /apps/{}/formation',
      'GET /apps/{}/releases',
      'GET /apps/{}/releases/{}',
      'GET /apps/{}/slugs/{}',
      'GET /pipeline-promotions/{}/promotion-targets',
      'POST /apps/{}/builds',
      'POST /apps/{}/log-sessions',
      'POST /apps/{}/releases',
      'POST /pipeline-promotions',
      'POST /sources',
    ])
  })
})

/** What no deployment asks, or rarely. */
const RARE = [
  ['GET', '/account/rate-limits'],
  ['GET', '/apps/mysite/addons'],
  ['GET', '/apps/mysite/builds'],
  ['GET', '/apps/mysite/releases'],
  ['GET', '/apps/mysite/oci-images/IMAGE'],
  ['DELETE', '/apps/mysite/builds/BUILD'],
  ['GET', '/apps/mysite/pipeline-couplings'],
  ['GET', '/pipeline-promotions/PROMOTION'],
  ['GET', '/pipeline-promotions/PROMOTION/promotion-targets'],
] as const

describe('an app of the Fir generation, with an add-on and in a pipeline', () => {
  it.each(RARE)('%s %s', async (method, path) => {
    const clock = virtualClock()
    const platform = createPlatform({
      clock,
      origin: () => 'https://api.heroku.test',
      webUrl: () => null,
      epoch: Date.parse('2026-11-22T00:00:00Z'),
    })
    const app = addApp(platform, { name: 'mysite', generation: 'fir' })
    app.addons.push({
      id: platform.uuid(),
      name: 'postgresql-round-12345',
      service: 'heroku-postgresql',
      plan: 'heroku-postgresql:essential-0',
      configVars: ['DATABASE_URL'],
    })
    const built = startOthersBuild(platform, app, 'f'.repeat(40), 'colleague@example.com')
    await clock.run(clock.sleep(100_000))
    const build = startOthersBuild(platform, app, 'e'.repeat(40), 'colleague@example.com')
    const live = addApp(platform, { name: 'live', generation: 'fir' })
    const pipelineId = platform.uuid()
    couple(platform, pipelineId, app, 'staging')
    couple(platform, pipelineId, live, 'production')
    const body = { pipeline: { id: pipelineId }, source: { app: { id: app.id } }, targets: [{ app: { id: live.id } }] }
    const asked = promotionOf(platform, body)
    if (asked.kind === 'invalid') throw new Error(asked.message)
    const promotion = startPromotion(platform, asked.promotion, 'deployer@example.com')
    const gateway: Gateway = {
      platform,
      tokens: new Map([['key', { kind: 'accepted', email: 'deployer@example.com', scopes: ['global'] }]]),
      faults: () => null,
      remaining: 4_500,
      requests: [],
    }
    const address = path
      .replace('IMAGE', built.slug?.id ?? '')
      .replace('BUILD', build.id)
      .replace('PROMOTION', promotion.id)
    const request: HerokuRequest = {
      method,
      url: new URL(address, 'https://api.heroku.test'),
      headers: { accept: 'application/vnd.heroku+json; version=3', authorization: 'Bearer key' },
      body: new Uint8Array(),
    }
    const reply = await answer(gateway, request)
    expect(reply).toMatchObject({ status: 200 })
    expect([...exchangeErrors(request, reply, new Set())]).toEqual([])
  })
})

function* exchangeErrors(request: HerokuRequest, reply: HerokuReply, seen: Set<string>): Iterable<string> {
  const { pathname } = request.url
  if (reply.kind !== 'answer' || reply.status > 299 || UNPUBLISHED.test(pathname)) return
  const links = linksOf(request.method, pathname)
  const [link] = links
  if (link === undefined || !(reply.body instanceof Uint8Array)) {
    yield `${request.method} ${pathname} is not in the schema`
    return
  }
  const name = `${link.method} ${link.href}`
  seen.add(name)
  const answer: unknown = JSON.parse(new TextDecoder().decode(reply.body))
  if (link.targetSchema !== null) yield* schemaErrors(answer, link.targetSchema, 'answer', name)
  if (request.body.length === 0) return
  const body: unknown = JSON.parse(new TextDecoder().decode(request.body))
  const fits = links.some(({ schema }) => schema !== undefined && schemaErrors(body, schema, 'request').length === 0)
  if (!fits) yield `the body of ${name} fits none of its schemas`
}
