import type { DeployResult } from './result.ts'

/** Whether the deployment ended well: nothing is left for a person to do. */
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
