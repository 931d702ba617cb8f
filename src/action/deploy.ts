import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { tarballGap } from '../facts/tarball-gaps.ts'
import { type Tarball, writeTarball } from '../git/tarball.ts'
import type { GitHubClient } from '../github/client.ts'
import { createDeployment, setDeploymentStatus } from '../github/deployment.ts'
import { deploy } from '../heroku/deployment/deploy.ts'
import { headline } from '../heroku/deployment/headline.ts'
import type { DeployResult, Learned, Phase } from '../heroku/deployment/result.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import { Failure } from '../model/failure.ts'
import { elapsed } from '../reporters/elapsed.ts'
import type { Checkout } from './checkout.ts'
import type { RunContext } from './context.ts'
import { deploymentState, outcomeOf } from './deployment-words.ts'
import { freshnessQuestions } from './freshness.ts'
import type { HerokuReading } from './heroku.ts'
import type { Inputs } from './inputs.ts'
import type { Intent } from './intent.ts'
import type { Log } from './log.ts'
import { type Outputs, setOutputs } from './outputs.ts'
import { tellRefusal } from './pull-request.ts'
import type { Toolkit } from './toolkit.ts'

export interface Deployment {
  readonly intent: Extract<Intent, { kind: 'judge-and-deploy' }>
  readonly checkout: Checkout
  readonly heroku: Extract<HerokuReading, { kind: 'known' }>
  readonly github: GitHubClient | null
  readonly context: RunContext
  readonly inputs: Inputs
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: Log
  readonly toolkit: Toolkit
  readonly signal: AbortSignal
  /** Whether the gate blocks, so that the override stands in the release's description. */
  readonly overridden: boolean
}

/** Deploys the judged commit and follows it to its end; the outputs tell where it stands all the while. */
export async function runDeployment(deployment: Deployment): Promise<DeployResult> {
  const { intent, context, log, toolkit } = deployment
  const folder = mkdtempSync(join(context.temporary, 'deploy-gate-'))
  try {
    toolkit.saveState('commit', deployment.checkout.commit)
    const record = await beginRecord(deployment)
    const result = await runDeploy(deployment, folder)
    log.closeGroup()
    setOutputs(toolkit, { ...learnedOutputs(result), ...endOutputs(result) })
    toolkit.saveState('stage', 'ended')
    log.info(`${headline(result, intent.app)}`)
    await endRecord(deployment, record, result)
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runDeploy(deployment: Deployment, folder: string): Promise<DeployResult> {
  const { intent, checkout, heroku, inputs, env, log, toolkit, signal } = deployment
  const questions = freshnessQuestions({
    client: deployment.github,
    checkout,
    freshness: intent.freshness,
    log,
  })
  const told = listener(log)
  return deploy(
    {
      app: heroku.app,
      commit: checkout.commit,
      subject: checkout.subject,
      tarball: (inner) => pack(deployment, folder, inner),
      waitFor: inputs.waitFor,
      healthCheckPath: inputs.healthCheckPath,
      timeoutMinutes: inputs.timeoutMinutes,
      rollback: inputs.rollback,
      allowStale: inputs.allowStale,
      override: deployment.overridden ? intent.override : null,
      dryRun: intent.dryRun,
      appLog: inputs.appLog,
      pollSeconds: readPollSeconds(env),
    },
    {
      ...questions,
      client: heroku.client,
      signal,
      ...told,
      progress: (phase, learned) => {
        told.phase(phase)
        toolkit.saveState('stage', phase)
        if (learned.buildId === null) return
        toolkit.saveState('build', learned.buildId)
        // Until the end is seen, this is the truth.
        setOutputs(toolkit, { ...learnedOutputs(learned), outcome: 'unknown' })
      },
    },
  )
}

/** Packs what was judged. Throws a Failure where Heroku would not get what the commit means, unless somebody insists. */
async function pack({ checkout, overridden }: Deployment, folder: string, signal: AbortSignal): Promise<Tarball> {
  const tarball = await writeTarball(checkout.app, join(folder, 'source.tgz'), { signal })
  const gap = overridden ? null : tarballGap(checkout.app, tarball)
  if (gap !== null) throw new Failure(gap)
  return tarball
}

/** Heroku's log lines go into a group that people can fold; what we say ends it. */
export function listener(log: Log) {
  const began = performance.now()
  let inGroup = false
  let phase: Phase | null = null
  return {
    /** The phase that begins, with how long the deployment takes so far. */
    phase: (next: Phase) => {
      if (next === phase) return
      phase = next
      log.closeGroup()
      inGroup = false
      log.info(`── ${next} (${elapsed(performance.now() - began)})`)
    },
    log: (line: string) => {
      if (!inGroup) log.openGroup("Heroku's log")
      inGroup = true
      log.info(line)
    },
    say: (level: 'info' | 'warning', text: string) => {
      log.closeGroup()
      inGroup = false
      if (level === 'warning') log.tell('warning', text)
      else log.info(text)
    },
  }
}

function learnedOutputs({ buildId, release }: Learned): Partial<Outputs> {
  return {
    ...(buildId === null ? {} : { 'build-id': buildId }),
    ...(release === null ? {} : { 'release-id': release.id, 'release-version': release.version }),
  }
}

function endOutputs(result: DeployResult): Partial<Outputs> {
  const ours = result.kind === 'deployed' && result.current && !result.joined
  return { outcome: outcomeOf(result), deployed: ours }
}

/** The GitHub Deployment, where one is asked for. Best-effort. */
async function beginRecord(deployment: Deployment): Promise<number | null> {
  const { github, intent, inputs, checkout, context, log, toolkit } = deployment
  if (!inputs.githubDeployment || github === null || intent.dryRun) return null
  const { environment } = inputs
  const description = `deploy-gate to ${intent.app}`
  const created = await createDeployment(github, { commit: checkout.commit, environment, description })
  if (created.kind === 'refused') {
    tellRefusal(log, created)
    return null
  }
  const status = { state: 'in_progress', description, logUrl: context.runUrl, environmentUrl: null } as const
  const answer = await setDeploymentStatus(github, created.value, status)
  if (answer.kind === 'refused') tellRefusal(log, answer)
  toolkit.saveState('record', String(created.value))
  return created.value
}

async function endRecord(
  { github, intent, context, log }: Deployment,
  id: number | null,
  result: DeployResult,
): Promise<void> {
  if (id === null || github === null) return
  const answer = await setDeploymentStatus(github, id, {
    state: deploymentState(result),
    description: headline(result, intent.app),
    logUrl: context.runUrl,
    environmentUrl: result.appUrl,
  })
  if (answer.kind === 'refused') tellRefusal(log, answer)
}
