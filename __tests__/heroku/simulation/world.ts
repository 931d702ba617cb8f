import { addApp, type NewApp } from '../../../src/demo/heroku/apps.ts'
import { startOthersBuild } from '../../../src/demo/heroku/builds.ts'
import { createPlatform, type Platform } from '../../../src/demo/heroku/platform.ts'
import { couple } from '../../../src/demo/heroku/promotions.ts'
import { release, rollBack, setConfigVars } from '../../../src/demo/heroku/releases.ts'
import type { HerokuApp, HerokuRelease, HerokuSlug } from '../../../src/demo/heroku/state.ts'
import type { Clock } from '../../../src/heroku/clock.ts'
import { virtualClock } from '../../helpers/virtual-clock.ts'
import type { Asking, Watch } from './network.ts'
import { HISTORY, PIPELINE, playRun, type RunRecord } from './run.ts'
import { type Schedule, SECRET } from './schedule.ts'

/** A release as it became current. */
export interface Moment {
  readonly release: HerokuRelease
  readonly at: number
  /** How its build or promotion was asked for; null where no run of ours did. */
  readonly asking: Asking | null
}

/** An app, and what it ran. */
export interface WatchedApp {
  readonly app: HerokuApp
  readonly history: readonly Moment[]
}

export interface World {
  readonly schedule: Schedule
  readonly platform: Platform
  readonly site: WatchedApp
  readonly downstream: WatchedApp | null
  readonly runs: readonly RunRecord[]
}

/** Plays a schedule to its end. WATCH sees what the API was asked and answered. */
export async function play(schedule: Schedule, watch: Watch = () => undefined): Promise<World> {
  const clock = virtualClock()
  const platform = createPlatform({
    clock,
    origin: () => 'https://api.heroku.test',
    webUrl: (name) => `https://${name}-0123456789ab.herokuapp.com/`,
    epoch: Date.parse('2026-11-22T00:00:00Z'),
  })
  const { behaviour, preboot, maintenance } = schedule
  const asked = new Map<string, Asking>()
  const site = watched(
    clock,
    platform,
    newApp(platform, { name: 'mysite', behaviour, preboot, maintenance }, schedule.deployed),
    asked,
  )
  const downstream = schedule.downstream
    ? watched(
        clock,
        platform,
        newApp(platform, { name: 'live', behaviour: schedule.downstream.behaviour }, schedule.downstream.deployed),
        asked,
      )
    : null
  if (downstream !== null) {
    couple(platform, PIPELINE, site.app, 'staging')
    couple(platform, PIPELINE, downstream.app, 'production')
  }
  const runs: Promise<RunRecord>[] = schedule.runs.map((plan, index) =>
    playRun({ schedule, clock, platform, site, downstream, plan, index, asked, watch }),
  )
  for (const { at, what } of schedule.others)
    void clock.sleep(at * 1000).then(() => playOthers(platform, site.app, what))
  const all = Promise.all(runs)
  await clock.run(all, () => {
    site.look()
    downstream?.look()
  })
  platform.stop.abort()
  return { schedule, platform, site, downstream, runs: await all }
}

/** With DEPLOYED, a commit by its index in history, it runs already. */
function newApp(platform: Platform, settings: NewApp, deployed: number | null): HerokuApp {
  const app = addApp(platform, { ...settings, configVars: { SECRET_KEY: SECRET } })
  if (deployed === null) return app
  const slug: HerokuSlug = {
    id: platform.uuid(),
    commit: HISTORY[deployed] ?? null,
    commitDescription: null,
    processTypes: { web: 'gunicorn mysite.wsgi' },
    stack: app.stack,
    createdAt: 0,
    size: 1,
    checksum: null,
  }
  release(platform, app, { slug, description: 'Deploy before', user: 'owner@example.com' })
  for (const dyno of app.dynos) dyno.state = 'up'
  app.log.push(`app[web.1]: started with ${SECRET}`)
  return app
}

function playOthers(platform: Platform, app: HerokuApp, what: Schedule['others'][number]['what']): void {
  const user = 'colleague@example.com'
  if (what === 'foreign-build') startOthersBuild(platform, app, 'manual', user)
  else if (what === 'config-change') setConfigVars(platform, app, { FEATURE: 'on' }, user)
  else {
    const [target] = app.releases.filter(({ slug, status }) => slug !== null && status === 'succeeded').slice(-2)
    if (target !== undefined) rollBack(platform, app, target, user)
  }
}

/** Notes each change of the current release; LOOK is to be called whenever time has passed. */
function watched(clock: Clock, platform: Platform, app: HerokuApp, asked: ReadonlyMap<string, Asking>) {
  const history: Moment[] = []
  let known: HerokuRelease | undefined
  const look = () => {
    if (known?.current === true) return
    const current = app.releases.find((candidate) => candidate.current)
    if (current === undefined) return
    known = current
    const made =
      app.builds.find((candidate) => candidate.release === current) ??
      platform.promotions.find(({ targets }) => targets.some((target) => target.release === current))
    history.push({ release: current, at: clock.now(), asking: (made && asked.get(made.id)) ?? null })
  }
  look()
  return { app, history, look }
}
