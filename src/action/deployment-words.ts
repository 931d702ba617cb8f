import type { DeploymentState } from '../github/deployment.ts'
import type { DeployResult } from '../heroku/deployment/result.ts'
import type { ReportedDeployment } from '../reporters/deployment.ts'
import type { Outcome } from './outputs.ts'

/** How a deployment ended, as the output `outcome` says it. */
export function outcomeOf(result: DeployResult): Outcome {
  return result.kind
}

/** Whether the step may pass. */
export function isGood(result: DeployResult): boolean {
  switch (result.kind) {
    case 'deployed':
    case 'unchanged':
    case 'superseded':
    case 'dry-run':
      return true
    case 'failed':
    case 'rolled-back':
    case 'unknown':
      return false
  }
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

/** The end in one sentence. */
export function headline(result: DeployResult, app: string): string {
  switch (result.kind) {
    case 'deployed': {
      const release = result.release === null ? '' : ` as v${result.release.version}`
      return result.followed === 'build'
        ? `Built for ${app}; the release was not waited for.`
        : `Deployed to ${app}${release}.`
    }
    case 'unchanged':
      return `${app} runs this commit already; nothing was deployed.`
    case 'superseded':
      return `Not deployed: ${sentence(result.because)}`
    case 'failed':
      return `The deployment failed (${result.failure.phase}): ${sentence(result.failure.reason)}`
    case 'rolled-back':
      return `Rolled back to v${result.to.version}, as v${result.as.version}: ${sentence(result.failure.reason)}`
    case 'unknown':
      return `How the deployment ended is not known; last seen: ${sentence(result.lastSeen)} \`${result.command}\` tells it.`
    case 'dry-run':
      return `Dry run: ${sentence(result.would)}`
  }
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

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
