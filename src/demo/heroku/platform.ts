import { createHash } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { type BuildScript, buildScript, failureLines, releasedLines } from './build-log.ts'
import type { HerokuClock } from './http.ts'
import { createOutput, type Output } from './output.ts'
import {
  type Behaviour,
  type HerokuApp,
  type HerokuBuild,
  type HerokuDyno,
  type HerokuRelease,
  type HerokuSlug,
  WELL_BEHAVED,
} from './state.ts'
import { readTarball, type TarEntry } from './tar.ts'

export interface PlatformOptions {
  readonly clock: HerokuClock
  /** Where its API, its storage and its streams are. */
  readonly origin: () => string
  /** The app's URL; null: it has none. */
  readonly webUrl: (name: string) => string | null
  /** The wall clock's milliseconds when the clock reads zero. */
  readonly epoch: number
}

export interface Blob {
  readonly id: string
  /** S3 signs for one method. */
  readonly signatures: { readonly GET: string; readonly PUT: string }
  /** By the clock, in milliseconds. */
  readonly expiresAt: number
  bytes: Uint8Array | null
}

/** The state of the embedded Heroku, and all that changes it. */
export interface Platform {
  readonly options: PlatformOptions
  readonly apps: Map<string, HerokuApp>
  readonly blobs: Map<string, Blob>
  readonly outputs: Map<string, { readonly output: Output; readonly youngUntil: number }>
  readonly stop: AbortController
  /** What each build got: the entries of its tarball, by build id. */
  readonly sources: Map<string, readonly TarEntry[]>
  uuid(): string
}

/** Milliseconds; the real ones are not documented. */
const SOURCE_LIFETIME = 3_600_000

export function createPlatform(options: PlatformOptions): Platform {
  let count = 0
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  return {
    options,
    apps: new Map(),
    blobs: new Map(),
    outputs: new Map(),
    sources: new Map(),
    stop,
    uuid: () => {
      count += 1
      return `0${count.toString(16).padStart(7, '0')}-de00-4000-8000-${count.toString(16).padStart(12, '0')}`
    },
  }
}

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

/** Does it later, unless the platform was stopped. */
function later(platform: Platform, seconds: number, action: () => void): void {
  const { signal } = platform.stop
  void platform.options.clock.sleep(seconds * 1000, signal).then(() => {
    if (!signal.aborted) action()
  })
}

/** The query of a signed URL, as S3's. */
export function signature(platform: Platform, id: string): string {
  return createHash('sha256').update(`${id} ${platform.options.epoch}`).digest('hex')
}

export function createBlob(platform: Platform): Blob {
  const id = platform.uuid()
  const expiresAt = platform.options.clock.now() + SOURCE_LIFETIME
  const signatures = { GET: signature(platform, `GET ${id}`), PUT: signature(platform, `PUT ${id}`) }
  const blob: Blob = { id, signatures, expiresAt, bytes: null }
  platform.blobs.set(id, blob)
  return blob
}

export function blobUrl(platform: Platform, { id, signatures }: Blob, method: 'GET' | 'PUT'): string {
  const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=3600&X-Amz-Signature=${signatures[method]}`
  return `${platform.options.origin()}/storage/${id}.tgz?${query}`
}

function createStream(platform: Platform, id: string, youngSeconds: number): { output: Output; url: string } {
  const { clock, origin } = platform.options
  const output = createOutput(clock)
  platform.outputs.set(id, { output, youngUntil: clock.now() + youngSeconds * 1000 })
  const url = `${origin()}/streams/${id}?X-Amz-Expires=86400&X-Amz-Signature=${signature(platform, `stream ${id}`)}`
  return { output, url }
}

export interface NewBuild {
  readonly url: string
  readonly checksum: string | null
  readonly version: string | null
  readonly versionDescription: string | null
  readonly user: string
}

/** Starts a build. It ends by itself. */
export function startBuild(platform: Platform, app: HerokuApp, request: NewBuild): HerokuBuild {
  const now = platform.options.clock.now()
  const id = platform.uuid()
  const { output, url: streamUrl } = createStream(platform, id, 0)
  const build: HerokuBuild = {
    ...request,
    id,
    createdAt: now,
    updatedAt: now,
    status: 'pending',
    stack: app.stack,
    streamUrl,
    slug: null,
    release: null,
    cancelled: false,
  }
  app.builds.push(build)
  const { behaviour } = app
  const script = brownOut(app) ? BROWN_OUT : scriptOf(platform, build)
  const lines = script.failure === null ? script.lines : [...script.lines, ...script.failure]
  lines.forEach((line, index) => {
    const at = (behaviour.buildSeconds * (index + 1)) / (lines.length + 2)
    later(platform, at, () => build.status === 'pending' && output.append(`${line}\n`))
  })
  later(platform, behaviour.buildSeconds, () => endBuild(platform, app, build, script, output, behaviour))
  return build
}

/** What others deploy, without a tarball. */
export function startOthersBuild(platform: Platform, app: HerokuApp, version: string, user: string): HerokuBuild {
  return startBuild(platform, app, { url: 'others', checksum: null, version, versionDescription: null, user })
}

/** https://devcenter.heroku.com/articles/heroku-22-stack: the first build of a period fails on purpose. */
const BROWN_OUT: BuildScript = {
  lines: ['-----> Building on the Heroku-22 stack'],
  failure: [
    ' !     The Heroku-22 stack is deprecated and reaches end-of-life on April 30th, 2027.',
    ' !     This build was failed on purpose. Build again to deploy, and upgrade to a newer stack.',
  ],
  processTypes: {},
}

function brownOut(app: HerokuApp): boolean {
  return app.stack === 'heroku-22' && app.behaviour.brownOut && app.builds.length === 1
}

const OTHERS_SCRIPT: BuildScript = {
  lines: ['-----> Python app detected'],
  failure: null,
  processTypes: { web: 'gunicorn mysite.wsgi' },
}

/** Scripts by the digest of the tarball: the same source builds alike. */
const scripts = new Map<string, { readonly script: BuildScript; readonly entries: readonly TarEntry[] }>()

function scriptOf(platform: Platform, build: HerokuBuild): BuildScript {
  if (build.url === 'others') return OTHERS_SCRIPT
  const refuse = (line: string): BuildScript => ({ lines: [], failure: [` !     ${line}`], processTypes: {} })
  const blob = [...platform.blobs.values()].find((candidate) => blobUrl(platform, candidate, 'GET') === build.url)
  if (blob?.bytes == null) return refuse('Error: could not download the source')
  if (blob.expiresAt < platform.options.clock.now()) return refuse('Error: the source has expired')
  const digest = createHash('sha256').update(blob.bytes).digest('hex')
  if (build.checksum !== null && build.checksum.toLowerCase() !== `sha256:${digest}`) {
    return refuse('Error: the checksum of the source does not match')
  }
  const key = `${build.stack} ${digest}`
  try {
    let known = scripts.get(key)
    if (known === undefined) {
      const entries = readTarball(blob.bytes)
      known = { entries, script: buildScript(entries, build.stack) }
      scripts.set(key, known)
    }
    platform.sources.set(build.id, known.entries)
    return known.script
  } catch (error) {
    return refuse(`Error: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function endBuild(
  platform: Platform,
  app: HerokuApp,
  build: HerokuBuild,
  script: BuildScript,
  output: Output,
  behaviour: Behaviour,
): void {
  if (build.status !== 'pending') return
  const now = platform.options.clock.now()
  build.updatedAt = now
  const failure = behaviour.buildFails === null ? script.failure : behaviour.buildFails.split('\n')
  if (failure !== null) {
    output.append(`${failureLines(script.failure === null ? failure : []).join('\n')}\n`)
    output.close()
    build.status = 'failed'
    return
  }
  const slug: HerokuSlug = {
    id: platform.uuid(),
    commit: build.version,
    commitDescription: build.versionDescription,
    processTypes: script.processTypes,
    stack: build.stack,
    createdAt: now,
    size: 34_200_000,
    checksum: build.checksum,
  }
  build.slug = slug
  build.release = release(platform, app, {
    slug,
    description: `Deploy ${(build.version ?? '').slice(0, 8)}`,
    user: build.user,
  })
  output.append(`${releasedLines(build.release.version, app.webUrl).join('\n')}\n`)
  output.close()
  build.status = 'succeeded'
}

/** Cancels a pending build, as its DELETE does. */
export function cancelBuild(platform: Platform, build: HerokuBuild): void {
  if (build.status !== 'pending') return
  build.status = 'failed'
  build.cancelled = true
  build.updatedAt = platform.options.clock.now()
  platform.outputs.get(build.id)?.output.close()
}

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
