import { performance } from 'node:perf_hooks'
import { headline, isGood } from '../heroku/deployment/headline.ts'
import { isGoodEnd } from '../heroku/deployment/promote-to.ts'
import type { DeployResult } from '../heroku/deployment/result.ts'
import type { Changes } from '../reporters/deployment.ts'
import type { Report } from '../reporters/report.ts'
import { type Deployment, runDeployment } from './deploy.ts'
import { reportedDeployment, reportedTarget } from './deployment-words.ts'
import { changesSince } from './freshness.ts'
import { EXIT, type Run } from './io.ts'
import { prepareDownstream, promoteDownstream } from './promotion.ts'
import { type Markdown, summarise } from './summary.ts'

/** Deploys, promotes where that is asked for, and tells both in the log and the summary; returns the exit status. */
export async function deployAndTell(
  run: Run,
  report: Report,
  markdown: Markdown,
  deployment: Deployment,
): Promise<number> {
  const began = performance.now()
  const { app } = deployment.intent
  const downstream = await prepareDownstream(run, deployment)
  const result = await runDeployment(deployment)
  const good = isGood(result)
  if (!good) {
    const says = result.kind === 'failed' || result.kind === 'rolled-back' ? result.failure.says : []
    run.log.tell('error', [headline(result, app), ...says.slice(-10)].join('\n'))
  }
  const deployed = reportedDeployment(result, app, await changesOf(run, result))
  // Whoever stops a promotion still finds the deployment before it.
  await summarise(run, report, { ...markdown, deployments: [deployed] })
  if (downstream === null) return good ? EXIT.passed : EXIT.failed
  const ends = await promoteDownstream(run, deployment, downstream, result, began)
  await summarise(run, report, { ...markdown, deployments: [deployed, ...ends.map(reportedTarget)] })
  return good && ends.every(isGoodEnd) ? EXIT.passed : EXIT.failed
}

/** What was committed since what ran before. */
async function changesOf({ checkout, github, context }: Run, { previous }: DeployResult): Promise<Changes | null> {
  const since = previous?.commit ?? null
  const changes = since === null ? null : await changesSince(since, checkout, github)
  if (since === null || changes === null) return null
  const known = context.repository !== ''
  return {
    ...changes,
    url: known ? `${context.serverUrl}/${context.repository}/compare/${since}...${checkout.commit}` : null,
  }
}
