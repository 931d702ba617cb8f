import { countFindings } from '../gate/policy.ts'
import { promote } from '../heroku/deployment/deploy.ts'
import { targetHeadline } from '../heroku/deployment/headline.ts'
import { isGoodEnd, type Judged, minutesLeft, promoteTo } from '../heroku/deployment/promote-to.ts'
import type { DeployResult, ReleaseName, TargetEnd } from '../heroku/deployment/result.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import { pipelineDownTo } from '../heroku/read-pipeline.ts'
import type { App } from '../model/environment.ts'
import { Failure } from '../model/failure.ts'
import { textReport } from '../reporters/text.ts'
import { verdictLine } from '../reporters/verdict.ts'
import { type Deployment, listener } from './deploy.ts'
import { freshnessQuestions } from './freshness.ts'
import { type HerokuReading, readWith } from './heroku.ts'
import type { Run } from './io.ts'
import { setOutputs } from './outputs.ts'

/** Where the release may be promoted to. */
export interface Downstream {
  readonly pipelineId: string
  readonly apps: readonly string[]
}

/**
 * Looks, before anything is deployed, whether the release can be promoted to each app of `promote-to`, and tells what the gate
 * says of each. Throws a Failure where one of them cannot be promoted to.
 */
export async function prepareDownstream(run: Run, deployment: Deployment): Promise<Downstream | null> {
  const { inputs, io, log } = run
  const { client, app } = deployment.heroku
  const apps = inputs.promoteTo
  if (apps.length === 0) return null
  const pipelineId = await pipelineDownTo(client, app, apps, io.signal)
  for (const name of apps) {
    const reading = await readWith(client, name, io.signal)
    if (reading.kind === 'unknown') throw new Failure(reading.because ?? `Heroku says nothing of ${name}.`)
    tellJudged(run, name, reading, false)
  }
  tellTargets(
    run,
    apps.map((name) => notYet(name)),
  )
  log.info(`When ${app.name} is healthy, its release is promoted to ${apps.join(', ')}.`)
  return { pipelineId, apps }
}

/** The verdict under a target's config vars, in the log. AGAIN: a pass was told before, with what was found. */
function tellJudged({ judge, log }: Run, name: string, reading: HerokuReading, again: boolean): Judged {
  const report = judge(reading)
  if (!again || !report.decision.pass) {
    log.openGroup(`${name}, under its own config vars`)
    log.info(textReport(report, { colours: false, width: null }).trimEnd())
    log.closeGroup()
  }
  log.info(`${name}: ${verdictLine(report)}`)
  if (report.decision.pass && reading.kind === 'known') return { kind: 'passes', app: reading.app }
  const { errors } = countFindings(report.assessment.findings)
  const because = `the gate blocks under its own config vars (${errors} ${errors === 1 ? 'error' : 'errors'}; the log names each).`
  return { kind: 'blocked', because }
}

/** Promotes what was deployed, once it was proven healthy. BEGAN is when the deployment began, by the monotonic clock. */
export async function promoteDownstream(
  run: Run,
  deployment: Deployment,
  downstream: Downstream,
  deployed: DeployResult,
  began: number,
): Promise<readonly TargetEnd[]> {
  const { io, log, inputs, checkout } = run
  const { client, app: from } = deployment.heroku
  const { intent } = deployment
  const known = new Map<string, TargetEnd>(downstream.apps.map((name) => [name, notYet(name)]))
  const ends = await promoteTo(deployed, downstream.apps, {
    judge: async (name) => {
      const reading = await readWith(client, name, io.signal)
      if (reading.kind === 'known') return tellJudged(run, name, reading, true)
      return { kind: 'unknown', because: reading.because ?? 'Heroku says nothing of it.' }
    },
    promote: async (app: App, release: ReleaseName) => {
      const questions = freshnessQuestions({ client: run.github, checkout, freshness: intent.freshness, log })
      const told = listener(log)
      io.toolkit.saveState('promotion', app.name)
      io.toolkit.saveState('stage', 'promotion')
      const result = await promote(
        {
          app,
          pipelineId: downstream.pipelineId,
          from,
          release,
          commit: checkout.commit,
          waitFor: inputs.waitFor,
          healthCheckPath: inputs.healthCheckPath,
          timeoutMinutes: minutesLeft(inputs.timeoutMinutes, began),
          rollback: inputs.rollback,
          allowStale: inputs.allowStale,
          appLog: inputs.appLog,
          pollSeconds: readPollSeconds(io.env),
        },
        { ...questions, client, signal: io.signal, ...told, progress: told.phase },
      )
      log.closeGroup()
      io.toolkit.saveState('stage', 'ended')
      known.set(app.name, { kind: 'begun', app: app.name, result })
      tellTargets(run, [...known.values()])
      return result
    },
  })
  tellTargets(run, ends)
  for (const end of ends) tellEnd(run, end)
  return ends
}

function notYet(app: string): TargetEnd {
  return { kind: 'not-begun', app, because: 'it did not come to that.', good: false }
}

function tellEnd({ log }: Run, end: TargetEnd): void {
  const sentence = targetHeadline(end)
  const says = end.kind === 'begun' && 'failure' in end.result ? end.result.failure.says : []
  if (isGoodEnd(end)) log.info(sentence)
  else log.tell('error', [sentence, ...says.slice(-10)].join('\n'))
}

/** The output `promotions`. */
function tellTargets({ io }: Run, ends: readonly TargetEnd[]): void {
  const told = ends.map((end) => ({
    app: end.app,
    outcome: end.kind === 'begun' ? end.result.kind : end.kind === 'blocked' ? 'blocked' : 'skipped',
    'release-version': end.kind === 'begun' ? (end.result.release?.version ?? null) : null,
  }))
  setOutputs(io.toolkit, { promotions: JSON.stringify(told) })
}
