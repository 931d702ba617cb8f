// The edge of the state machine: each question, asked of Heroku, GitHub, the disk or the app.
import type { AppApi, NewPromotion } from '../api.ts'
import { type Outcome, refused } from '../api-failure.ts'
import type { Client } from '../client.ts'
import { withTimeout } from '../clock.ts'
import { splitLines } from '../lines.ts'
import { readServing } from '../read-app.ts'
import { NetworkError, readText } from '../transport.ts'
import { trustedUrl } from '../trusted-url.ts'
import type { Answers, AppAnswer, Ask, AskKind, RollbackFacts } from './machine.ts'
import type { PromotionSource, Tarball } from './plan.ts'
import { findReleases, type Others, type Surveyor, takeSurvey } from './take-survey.ts'

export interface Asker extends Surveyor {
  readonly appLog: boolean
  /** What the app ran before, where that is known. */
  previousCommit(): string | null
}

/** Milliseconds for sending the tarball: a gigabyte at 10 Mbit/s. */
const UPLOAD_TIMEOUT = 15 * 60_000
/** Milliseconds for one answer of the app; Heroku's router itself gives up after 30 seconds. */
const APP_TIMEOUT = 35_000
const APP_LOG_LINES = 100
const APP_LOG_TIMEOUT = 10_000

/** Asks, and gives back what the state's row reads. Throws only for a bug. */
export function put(asker: Asker, ask: Ask, signal: AbortSignal): Promise<Answers[AskKind]> {
  const { api } = asker
  switch (ask.kind) {
    case 'survey':
      return takeSurvey(asker, signal)
    case 'pack':
      return pack(asker.others, signal)
    case 'create-source':
      return api.createSource(signal)
    case 'upload':
      return upload(api.client, ask.url, ask.tarball, signal)
    case 'post-build':
      return api.createBuild(ask.source, signal)
    case 'list-builds':
      return api.builds(signal)
    case 'read-build':
      return api.build(ask.id, signal)
    case 'read-release':
      return api.release(ask.id, signal)
    case 'list-releases':
      return api.releases(signal)
    case 'read-serving':
      return readServing(api, signal)
    case 'list-dynos':
      return api.dynos(signal)
    case 'ask-app':
      return askApp(api.client, ask.webUrl, ask.path, signal)
    case 'read-app-log':
      return asker.appLog ? readAppLog(api, signal) : Promise.resolve([])
    case 'rollback-facts':
      return rollbackFacts(asker, ask.wantsMigration, signal)
    case 'post-rollback':
      return api.rollBack(ask.releaseId, signal)
    case 'post-promotion':
      return api.promote(promotionOf(ask.source), signal)
    case 'find-promoted':
      return findReleases(asker, ask.before, signal)
    case 'read-promotion':
      return api.promotionTargets(ask.id, signal)
  }
}

function promotionOf({ pipelineId, from, release, appId }: PromotionSource): NewPromotion {
  return { pipelineId, sourceAppId: from.id, releaseId: release.id, targetAppId: appId }
}

async function pack(others: Others, signal: AbortSignal): Promise<Answers['pack']> {
  try {
    return { kind: 'answered', value: await others.pack(signal) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { kind: 'failed', why: error.message }
  }
}

/** No content type and no authorization: the signature of the address covers neither. */
async function upload(client: Client, address: string, tarball: Tarball, signal: AbortSignal): Promise<Outcome<null>> {
  const { clock, transport, redactor } = client.options
  const url = client.signedUrl(address)
  const what = 'uploading the source'
  if (url === null) return refused(0, { id: 'address', message: 'the address is not https' }, what)
  try {
    return await withTimeout(clock, UPLOAD_TIMEOUT, signal, async (inner) => {
      const body = { path: tarball.path, size: tarball.size }
      const response = await transport({ method: 'PUT', url, headers: {}, body, signal: inner })
      await readText(response.body, 65_536)
      const { status } = response
      if (status >= 200 && status < 300) return { kind: 'answered', value: null }
      return status >= 500 || status === 408 || status === 429
        ? { kind: 'unreachable', sent: true, message: `${what}: the storage answered ${status}` }
        : refused(status, { id: 'upload', message: `the storage answered ${status}` }, what)
    })
  } catch (error) {
    const why = error instanceof Error ? redactor.redact(error.message) : String(error)
    return { kind: 'unreachable', sent: true, message: `${what}: the connection broke (${why})` }
  }
}

async function askApp(client: Client, webUrl: string, path: string, signal: AbortSignal): Promise<AppAnswer> {
  const { clock, transport } = client.options
  // Apps of the Common Runtime answer on both schemes; asking with https spares the redirect.
  const secure = trustedUrl(webUrl) ?? trustedUrl(webUrl.replace(/^http:/, 'https:'))
  const url = secure === null ? null : trustedUrl(new URL(path, secure).href)
  if (secure === null || url === null || url.origin !== secure.origin) return { kind: 'not-allowed' }
  try {
    return await withTimeout(clock, APP_TIMEOUT, signal, async (inner) => {
      const headers = { Accept: '*/*', 'User-Agent': 'deploy-gate' }
      const response = await transport({ method: 'GET', url, headers, body: null, signal: inner })
      const location = response.header('Location')
      const absolute = location !== null && URL.canParse(location, url.href) ? new URL(location, url).href : null
      await readText(response.body, 65_536)
      return { kind: 'answered', status: response.status, location: absolute, url: url.href }
    })
  } catch (error) {
    return { kind: 'silent', why: error instanceof NetworkError ? error.message : 'the connection broke' }
  }
}

/** The last lines of the app's log; none where Heroku does not give them in time. */
async function readAppLog(api: AppApi, signal: AbortSignal): Promise<readonly string[]> {
  const { clock, transport, redactor } = api.client.options
  const session = await api.createLogSession(APP_LOG_LINES, signal)
  const url = session.kind === 'answered' ? api.client.signedUrl(session.value) : null
  if (url === null) return []
  const lines: string[] = []
  const splitter = splitLines(redactor, (line) => lines.push(line))
  try {
    await withTimeout(clock, APP_LOG_TIMEOUT, signal, async (inner) => {
      const response = await transport({ method: 'GET', url, headers: {}, body: null, signal: inner })
      if (response.status === 200)
        for await (const chunk of response.body) splitter.write(chunk.filter((byte) => byte !== 0))
    })
  } catch {
    // Half a log says more than none.
  }
  splitter.end()
  return lines.slice(-APP_LOG_LINES)
}

async function rollbackFacts(
  asker: Asker,
  wantsMigration: boolean,
  signal: AbortSignal,
): Promise<Outcome<RollbackFacts>> {
  const since = asker.previousCommit()
  const addsMigration = wantsMigration && since !== null ? await asker.others.addsMigration(since, signal) : null
  const releases = await asker.api.releases(signal)
  if (releases.kind !== 'answered') return releases
  return { kind: 'answered', value: { releases: releases.value, addsMigration } }
}
