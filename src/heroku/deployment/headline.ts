import type { DeployResult, TargetEnd } from './result.ts'

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
      if (result.promotedFrom !== null) return `Promoted from ${result.promotedFrom} to ${app}${release}.`
      return result.followed === 'build'
        ? `Built for ${app}; the release was not waited for.`
        : `Deployed to ${app}${release}.`
    }
    case 'unchanged':
      return `${app} runs this commit already; nothing was deployed.`
    case 'superseded':
      return `Superseded${result.promotedFrom === null ? '' : ` on ${app}`}: ${sentence(result.because)}`
    case 'failed':
      return `The ${what(result)} failed (${result.failure.phase}): ${sentence(result.failure.reason)}`
    case 'rolled-back':
      return `Rolled${result.promotedFrom === null ? '' : ` ${app}`} back to v${result.to.version}, as v${result.as.version}: ${sentence(result.failure.reason)}`
    case 'unknown':
      return `How the ${what(result)} ended is not known; last seen: ${sentence(result.lastSeen)} \`${result.command}\` tells it.`
    case 'dry-run':
      return `Dry run: ${sentence(result.would)}`
  }
}

function what({ promotedFrom }: DeployResult): string {
  return promotedFrom === null ? 'deployment' : `promotion from ${promotedFrom}`
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** What became of a target, in one sentence. */
export function targetHeadline(end: TargetEnd): string {
  return end.kind === 'begun' ? headline(end.result, end.app) : `Not promoted to ${end.app}: ${sentence(end.because)}`
}
