import type { DeploymentState } from '../github/deployment.ts'
import { headline, isGood } from '../heroku/deployment/headline.ts'
import type { DeployResult } from '../heroku/deployment/result.ts'
import type { ReportedDeployment } from '../reporters/deployment.ts'
import type { Outcome } from './outputs.ts'

/** How a deployment ended, as the output `outcome` says it. */
export function outcomeOf(result: DeployResult): Outcome {
  return result.kind
}

export function deploymentState(result: DeployResult): DeploymentState {
  switch (result.kind) {
    case 'deployed':
    case 'unchanged':
      return 'success'
    case 'superseded':
    case 'dry-run':
      return 'inactive'
    case 'failed':
    case 'rolled-back':
      return 'failure'
    case 'unknown':
      return 'error'
  }
}

/** The deployment for the summary. */
export function reportedDeployment(result: DeployResult, app: string): ReportedDeployment {
  const { release, buildId, appUrl, previous, timeline, warnings } = result
  const facts: (readonly [string, string] | null)[] = [
    release && ['Release', `v${release.version} (\`${release.id}\`)`],
    buildId === null ? null : ['Build', `\`${buildId}\``],
    previous && [
      'Before',
      `v${previous.release.version}${previous.commit === null ? '' : `, \`${previous.commit.slice(0, 7)}\``}`,
    ],
    appUrl === null ? null : ['App', `\`${appUrl}\``],
  ]
  const says = result.kind === 'failed' || result.kind === 'rolled-back' ? result.failure.says : []
  return {
    headline: headline(result, app),
    good: isGood(result),
    facts: facts.filter((fact) => fact !== null),
    timeline,
    says,
    warnings,
  }
}
