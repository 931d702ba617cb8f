import type { App } from '../../model/environment.ts'
import { Failure } from '../../model/failure.ts'
import { appApi } from '../api.ts'
import type { Client } from '../client.ts'
import { type Listener, run } from './driver.ts'
import type { Plan, Tarball } from './plan.ts'
import type { DeployResult, ReleaseName, Rollback, WaitFor } from './result.ts'
import type { Others } from './take-survey.ts'

/** How the release is followed, whichever way it is made. */
export interface FollowInput {
  readonly app: App
  /** 40 hexadecimal digits. */
  readonly commit: string
  readonly waitFor: WaitFor
  /** A path of the app's URL; implies `healthy`. */
  readonly healthCheckPath: string | null
  readonly timeoutMinutes: number
  readonly rollback: Rollback
  readonly allowStale: boolean
  readonly appLog: boolean
  /** DEPLOY_GATE_POLL_SECONDS; null: the built-in pauses. */
  readonly pollSeconds: number | null
}

export interface DeployInput extends FollowInput {
  /** The first line of the commit's message. */
  readonly subject: string
  /** The tarball, or what makes it when it is needed; that throws an Error whose message is a sentence. */
  readonly tarball: Tarball | ((signal: AbortSignal) => Promise<Tarball>)
  /** Why this is deployed although the gate blocks. */
  readonly override: string | null
  readonly dryRun: boolean
}

export interface PromoteInput extends FollowInput {
  readonly pipelineId: string
  /** The app whose release is promoted. */
  readonly from: { readonly id: string; readonly name: string }
  /** That release; it is of COMMIT. */
  readonly release: ReleaseName
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
  const { tarball, dryRun } = input
  const special = { origin: { kind: 'build' }, description: description(input), dryRun } as const
  return follow(input, io, special, (signal) =>
    typeof tarball === 'function' ? tarball(signal) : Promise.resolve(tarball),
  )
}

/** Promotes one release to one app of the same pipeline, and follows it there; as `deploy` in all else. */
export function promote(input: PromoteInput, io: DeployIo): Promise<DeployResult> {
  const { app, pipelineId, from, release } = input
  const origin = { kind: 'promotion', pipelineId, from, release, appId: app.id } as const
  return follow(input, io, { origin, description: '', dryRun: false }, () =>
    Promise.reject(new Error('a promotion packs nothing')),
  )
}

function follow(
  input: FollowInput,
  io: DeployIo,
  special: Pick<Plan, 'origin' | 'description' | 'dryRun'>,
  pack: Others['pack'],
): Promise<DeployResult> {
  const { app } = input
  return run({
    plan: {
      ...special,
      app: app.name,
      commit: input.commit,
      stack: app.buildStack,
      waitFor: input.healthCheckPath === null ? input.waitFor : 'healthy',
      healthCheckPath: rooted(input.healthCheckPath ?? '/'),
      rollback: input.rollback,
      allowStale: input.allowStale,
      appLog: input.appLog,
      bootTime: Math.min(BOOT_TIME, input.timeoutMinutes * 60_000 * BOOT_SHARE),
      poll: input.pollSeconds === null ? null : input.pollSeconds * 1000,
    },
    api: appApi(io.client, app.name),
    others: {
      standing: (signal) => orElse(io.standing(signal), 'unknown', io),
      compare: (commit, signal) => orElse(io.compare(commit, signal), 'unanswered', io),
      addsMigration: (since, signal) => orElse(io.addsMigration(since, signal), null, io),
      pack,
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
