import type { DeploymentState } from '../github/deployment.ts'
import { headline, isGood, targetHeadline } from '../heroku/deployment/headline.ts'
import type { DeployResult, TargetEnd } from '../heroku/deployment/result.ts'
import type { Changes, Fact, ReportedDeployment } from '../reporters/deployment.ts'
import type { Outcome } from './outputs.ts'

/** How a deployment ended, as the output `outcome` says it. */
export function outcomeOf(result: DeployResult): Outcome {
  return result.kind
}

/** The state that a GitHub Deployment ends in (https://docs.github.com/en/rest/deployments/statuses). */
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

/** The deployment for the summary. `changes`: since what ran before. */
export function reportedDeployment(result: DeployResult, app: string, changes: Changes | null): ReportedDeployment {
  const { release, buildId, appUrl, previous, timeline, warnings } = result
  const facts: (Fact | null)[] = [
    release && ['Release', `v${release.version} (\`${release.id}\`)`],
    buildId === null ? null : ['Build', `\`${buildId}\``],
    previous && [
      'Before',
      `v${previous.release.version}${previous.commit === null ? '' : `, \`${previous.commit.slice(0, 7)}\``}`,
    ],
    appUrl === null ? null : ['App', `\`${appUrl}\``, linkable(appUrl)],
  ]
  const says = result.kind === 'failed' || result.kind === 'rolled-back' ? result.failure.says : []
  return {
    headline: headline(result, app),
    good: isGood(result),
    facts: facts.filter((fact) => fact !== null),
    changes,
    timeline,
    says,
    warnings,
  }
}

/** What became of a target, for the summary. */
export function reportedTarget(end: TargetEnd): ReportedDeployment {
  if (end.kind === 'begun') return reportedDeployment(end.result, end.app, null)
  return {
    headline: targetHeadline(end),
    good: end.good,
    facts: [],
    changes: null,
    timeline: [],
    says: [],
    warnings: [],
  }
}

/** An address that cannot be more than one in Markdown. */
function linkable(url: string): string | null {
  return /^https?:\/\/[\w.:/-]+$/.test(url) ? url : null
}
