import { createHash } from 'node:crypto'
import { type BuildScript, buildScript, failureLines, releasedLines } from './build-log.ts'
import type { Output } from './output.ts'
import { blobUrl, createStream, later, type Platform } from './platform.ts'
import { release } from './releases.ts'
import type { Behaviour, HerokuApp, HerokuBuild, HerokuSlug } from './state.ts'
import { readTarball, type TarEntry } from './tar.ts'

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
