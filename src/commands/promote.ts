import { withDeclared } from '../gate/configuration.ts'
import { promote } from '../heroku/deployment/deploy.ts'
import { isGood, targetHeadline } from '../heroku/deployment/headline.ts'
import { type Judged, minutesLeft, promoteTo } from '../heroku/deployment/promote-to.ts'
import type { DeployResult, TargetEnd } from '../heroku/deployment/result.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import { readApp } from '../heroku/read-app.ts'
import { pipelineDownTo } from '../heroku/read-pipeline.ts'
import { configVarValues } from '../model/environment.ts'
import { textReport } from '../reporters/text.ts'
import { verdictLine } from '../reporters/verdict.ts'
import type { JudgeArguments } from './arguments.ts'
import { reportOn } from './check.ts'
import type { DeployOptions } from './deploy-options.ts'
import type { Session } from './follow.ts'
import type { CommandIo } from './io.ts'
import type { Subject } from './judge.ts'

export interface Promotions {
  /** What was judged, on the app that is deployed to. */
  readonly subject: Subject
  readonly heroku: NonNullable<Subject['heroku']>
  readonly values: JudgeArguments['values']
  readonly options: DeployOptions
  readonly commit: string
  readonly io: CommandIo
}

/** Milliseconds; the client's own bounds end a request sooner. */
const PATIENCE = 90_000

/**
 * Looks, before anything is deployed, whether the release can be promoted to each app. Throws a Failure where it cannot.
 *
 * @returns the pipeline's id
 */
export async function findPipeline({ heroku, options }: Promotions): Promise<string> {
  return await pipelineDownTo(heroku.client, heroku.app, options.promoteTo, AbortSignal.timeout(PATIENCE))
}

/** Promotes what was deployed, once it was proven healthy. BEGAN is when the deployment began, by the monotonic clock. */
export async function promoteDeployed(
  promotions: Promotions,
  pipelineId: string,
  session: Session,
  deployed: DeployResult,
  began: number,
): Promise<readonly TargetEnd[]> {
  const { heroku, options, commit, io } = promotions
  const ends = await promoteTo(deployed, options.promoteTo, {
    judge: (name) => judgeTarget(promotions, name, session),
    promote: async (app, release) => {
      const input = { ...options, app, pipelineId, from: heroku.app, release, commit, allowStale: false }
      const pollSeconds = readPollSeconds(io.env)
      const timeoutMinutes = minutesLeft(options.timeoutMinutes, began)
      const result = await promote({ ...input, timeoutMinutes, pollSeconds }, session.io(app.name))
      session.finish(isGood(result))
      return result
    },
  })
  for (const end of ends) session.say(targetHeadline(end))
  return ends
}

/** Reads the app as it is now, and judges the same commit under its config vars. */
async function judgeTarget({ subject, heroku, values }: Promotions, name: string, session: Session): Promise<Judged> {
  const { client } = heroku
  const reading = await readApp(client, name, AbortSignal.timeout(PATIENCE))
  if (reading.kind !== 'answered') return { kind: 'unknown', because: `${reading.message}.` }
  const { app, configVars } = reading
  const environment = withDeclared({ configVars, app, stack: values.stack ?? app.buildStack }, subject.configuration)
  const secrets = [...subject.secrets, ...configVarValues(configVars)]
  const report = reportOn({ ...subject, environment, heroku: { app, client }, secrets }, values, true, false)
  session.say(`${name}, under its own config vars: ${verdictLine(report)}`)
  if (report.decision.pass) return { kind: 'passes', app }
  for (const line of textReport(report, { colours: false, width: null }).trimEnd().split('\n')) session.say(line)
  return { kind: 'blocked', because: 'the gate blocks under its own config vars.' }
}
