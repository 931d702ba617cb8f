import { createStream, later, type Platform } from './platform.ts'
import type { Behaviour, HerokuApp, HerokuDyno, HerokuRelease, HerokuSlug } from './state.ts'

export interface NewRelease {
  readonly slug: HerokuSlug | null
  readonly description: string
  readonly user: string
}

/** Makes a release: it is current at once, or after its release phase, which run one after another. */
export function release(platform: Platform, app: HerokuApp, request: NewRelease): HerokuRelease {
  const now = platform.options.clock.now()
  const made: HerokuRelease = {
    ...request,
    id: platform.uuid(),
    version: (app.releases.at(-1)?.version ?? 0) + 1,
    createdAt: now,
    updatedAt: now,
    status: 'pending',
    current: false,
    streamUrl: null,
    eligibleForRollback: request.slug !== null,
  }
  app.releases.push(made)
  if (request.slug?.processTypes['release'] === undefined) settle(platform, app, made, 'succeeded')
  else {
    const stream = createStream(platform, made.id, app.behaviour.youngStreamSeconds)
    made.streamUrl = stream.url
    runReleasePhases(platform, app)
  }
  return made
}

/** One release phase at a time, the oldest first. */
function runReleasePhases(platform: Platform, app: HerokuApp): void {
  const [next, ...others] = app.releases.filter(({ status }) => status === 'pending')
  if (next === undefined || RUNNING.has(next)) return
  RUNNING.add(next)
  const { releasePhaseSeconds, releasePhaseFails, settleSeconds } = app.behaviour
  const output = platform.outputs.get(next.id)?.output
  later(platform, releasePhaseSeconds / 2, () => output?.append('Operations to perform:\n  Apply all migrations\n'))
  later(platform, releasePhaseSeconds, () => {
    output?.append(
      releasePhaseFails
        ? 'django.db.utils.OperationalError: no such table\n'
        : '  Applying catalog.0001_initial... OK\n',
    )
    output?.close()
  })
  later(platform, releasePhaseSeconds + settleSeconds, () => {
    settle(platform, app, next, releasePhaseFails ? 'failed' : 'succeeded')
    if (others.length > 0 || app.releases.some(({ status }) => status === 'pending')) runReleasePhases(platform, app)
  })
}

const RUNNING = new WeakSet<HerokuRelease>()

function settle(platform: Platform, app: HerokuApp, made: HerokuRelease, status: 'succeeded' | 'failed'): void {
  made.status = status
  made.updatedAt = platform.options.clock.now()
  if (status === 'failed') return
  // A release without a phase overtakes those that wait for theirs.
  if (app.releases.some(({ current, version }) => current && version > made.version)) return
  for (const other of app.releases) other.current = other === made
  if (made.slug !== null) {
    updateFormation(platform, app, made.slug)
    restart(platform, app, made)
  }
}

/** Process types follow the slug; the first slug scales `web` to one. */
function updateFormation(platform: Platform, app: HerokuApp, slug: HerokuSlug): void {
  const first = app.formation.length === 0
  app.formation = Object.entries(slug.processTypes).map(([type, command]) => {
    const known = app.formation.find((entry) => entry.type === type)
    const quantity = known?.quantity ?? (first && type === 'web' ? 1 : 0)
    return { id: known?.id ?? platform.uuid(), type, quantity, size: known?.size ?? 'Basic', command }
  })
}

/** Replaces the dynos: the old ones stop first, or with preboot when the new ones have taken over. */
function restart(platform: Platform, app: HerokuApp, made: HerokuRelease): void {
  const { bootSeconds, crashes, prebootSeconds } = app.behaviour
  const now = platform.options.clock.now()
  const old = app.dynos
  const started = app.formation.flatMap(({ type, quantity, size, command }) =>
    Array.from(
      { length: type === 'release' ? 0 : quantity },
      (_, index): HerokuDyno => ({
        id: platform.uuid(),
        name: `${type}.${index + 1}`,
        type,
        command,
        size,
        release: made,
        createdAt: now,
        updatedAt: now,
        state: 'starting',
      }),
    ),
  )
  app.dynos = app.preboot ? [...old, ...started] : started
  for (const dyno of started) later(platform, bootSeconds, () => boot(platform, app, dyno, crashes))
  if (app.preboot) {
    later(platform, prebootSeconds, () => {
      app.dynos = app.dynos.filter((dyno) => !old.includes(dyno))
    })
  }
}

function boot(platform: Platform, app: HerokuApp, dyno: HerokuDyno, crashes: Behaviour['crashes']): void {
  const turn = (state: HerokuDyno['state']) => {
    dyno.state = state
    dyno.updatedAt = platform.options.clock.now()
    app.log.push(`heroku[${dyno.name}]: State changed to ${state}`)
  }
  if (crashes === 'at-boot') {
    app.log.push(`app[${dyno.name}]: ModuleNotFoundError: No module named 'catalog'`)
    turn('crashed')
    return
  }
  turn('up')
  if (crashes === 'after-boot') later(platform, 1, () => turn('crashed'))
}

/** Rolls back, as its POST does: a new release of the old slug. */
export function rollBack(platform: Platform, app: HerokuApp, target: HerokuRelease, user: string): HerokuRelease {
  return release(platform, app, { slug: target.slug, description: `Rollback to v${target.version}`, user })
}

/** Changes config vars: a new release of the same slug, and a restart. */
export function setConfigVars(
  platform: Platform,
  app: HerokuApp,
  values: Readonly<Record<string, string>>,
  user: string,
): HerokuRelease {
  Object.assign(app.configVars, values)
  const slug = app.releases.find(({ current }) => current)?.slug ?? null
  return release(platform, app, { slug, description: `Set ${Object.keys(values).join(', ')} config vars`, user })
}
