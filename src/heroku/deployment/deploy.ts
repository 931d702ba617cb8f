import type { App } from '../../model/environment.ts'
import { Failure } from '../../model/failure.ts'
import { appApi } from '../api.ts'
import type { Client } from '../client.ts'
import { type Listener, run } from './driver.ts'
import type { Tarball } from './machine.ts'
import type { Others } from './questions.ts'
import type { DeployResult, WaitFor } from './result.ts'

export interface DeployInput {
  readonly app: App
  /** 40 hexadecimal digits. */
  readonly commit: string
  /** The first line of the commit's message. */
  readonly subject: string
  /** The tarball, or what makes it when it is needed; that throws an Error whose message is a sentence. */
  readonly tarball: Tarball | ((signal: AbortSignal) => Promise<Tarball>)
  readonly waitFor: WaitFor
  /** A path of the app's URL; implies `healthy`. */
  readonly healthCheckPath: string | null
  readonly timeoutMinutes: number
  readonly rollback: 'never' | 'always' | 'auto'
  readonly allowStale: boolean
  /** Why this is deployed although the gate blocks. */
  readonly override: string | null
  readonly dryRun: boolean
  readonly appLog: boolean
  /** DEPLOY_GATE_POLL_SECONDS; null: the built-in pauses. */
  readonly pollSeconds: number | null
}

/** `standing`, `compare` and `addsMigration` may reject with a Failure where GitHub does not answer. */
export interface DeployIo extends Listener, Omit<Others, 'pack'> {
  /** Knows the app's config vars already, for readApp was called with it. */
  readonly client: Client
  /** Aborted when the run is to stop: it then ends within seconds. */
  readonly signal: AbortSignal
}

/** Milliseconds to bind the port: https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout */
const BOOT_TIME = 60_000
/** Of a short timeout, so much is enough. */
const BOOT_SHARE = 0.2
/** Longer descriptions are cut; Heroku documents no limit. */
const LONGEST_DESCRIPTION = 500

/**
 * Deploys one commit of one app, and follows it as far as was asked. Resolves with how it ended, within the timeout;
 * throws only for a bug.
 */
export function deploy(input: DeployInput, io: DeployIo): Promise<DeployResult> {
  const { app, tarball } = input
  return run({
    plan: {
      app: app.name,
      commit: input.commit,
      description: description(input),
      stack: app.buildStack,
      waitFor: input.healthCheckPath === null ? input.waitFor : 'healthy',
      healthCheckPath: rooted(input.healthCheckPath ?? '/'),
      rollback: input.rollback,
      allowStale: input.allowStale,
      dryRun: input.dryRun,
      appLog: input.appLog,
      bootTime: Math.min(BOOT_TIME, input.timeoutMinutes * 60_000 * BOOT_SHARE),
      poll: input.pollSeconds === null ? null : input.pollSeconds * 1000,
    },
    api: appApi(io.client, app.name),
    others: {
      standing: (signal) => orElse(io.standing(signal), 'unknown', io),
      compare: (commit, signal) => orElse(io.compare(commit, signal), 'unanswered', io),
      addsMigration: (since, signal) => orElse(io.addsMigration(since, signal), null, io),
      pack: (signal) => (typeof tarball === 'function' ? tarball(signal) : Promise.resolve(tarball)),
    },
    listener: io,
    appUrl: app.webUrl,
    timeout: input.timeoutMinutes * 60_000,
    signal: io.signal,
  })
}

/** An outside service's failure is an answer that is not known; a bug stays one. */
async function orElse<T>(answer: Promise<T>, unknown: T, io: DeployIo): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    io.say('warning', io.client.options.redactor.redact(error.message))
    return unknown
  }
}

function description({ subject, override }: DeployInput): string {
  const text = override === null ? subject : `${subject} (deployed although the gate blocks: ${override})`
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DESCRIPTION)
}

function rooted(path: string): string {
  return path.startsWith('/') ? path : `/${path}`
}
