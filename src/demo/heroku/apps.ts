import type { Platform } from './platform.ts'
import { release } from './releases.ts'
import { type Behaviour, type HerokuApp, WELL_BEHAVED } from './state.ts'

export interface NewApp {
  readonly name: string
  readonly stack?: string
  readonly configVars?: Readonly<Record<string, string>>
  readonly behaviour?: Partial<Behaviour>
  readonly preboot?: boolean
  readonly maintenance?: boolean
  readonly generation?: 'cedar' | 'fir'
}

/** An app as `heroku create` leaves it: two releases without a slug, and no formation. */
export function addApp(platform: Platform, settings: NewApp): HerokuApp {
  const { name } = settings
  const app: HerokuApp = {
    id: platform.uuid(),
    name,
    createdAt: platform.options.clock.now(),
    stack: settings.stack ?? 'heroku-24',
    maintenance: settings.maintenance ?? false,
    preboot: settings.preboot ?? false,
    generation: settings.generation ?? 'cedar',
    webUrl: platform.options.webUrl(name),
    configVars: { ...settings.configVars },
    buildpacks: ['heroku/python'],
    addons: [],
    domains: [`${name}-0123456789ab.herokuapp.com`],
    formation: [],
    builds: [],
    releases: [],
    dynos: [],
    log: [],
    behaviour: { ...WELL_BEHAVED, ...settings.behaviour },
  }
  platform.apps.set(name, app)
  release(platform, app, { slug: null, description: 'Initial release', user: 'owner@example.com' })
  release(platform, app, { slug: null, description: 'Enable Logplex', user: 'owner@example.com' })
  return app
}
