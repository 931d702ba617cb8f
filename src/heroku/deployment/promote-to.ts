import { performance } from 'node:perf_hooks'
import type { App } from '../../model/environment.ts'
import { isGood } from './headline.ts'
import type { DeployResult, ReleaseName, TargetEnd } from './result.ts'

/** Of the minutes that a deployment may take, with all that it promotes: those that are left. BEGAN: when it began, by the monotonic clock. */
export function minutesLeft(minutes: number, began: number): number {
  return Math.max(minutes - (performance.now() - began) / 60_000, 0)
}

/** What the gate says of the commit under one target's own config vars. */
export type Judged =
  | { readonly kind: 'passes'; readonly app: App }
  /** `because` is a sentence. */
  | { readonly kind: 'blocked' | 'unknown'; readonly because: string }

export interface PromoteToIo {
  /** Reads the app as it is now, and judges. */
  judge(app: string): Promise<Judged>
  promote(app: App, release: ReleaseName): Promise<DeployResult>
}

/**
 * Promotes what a deployment has just proven healthy to each of the apps, in their order. Each is judged right before under
 * its own config vars; after one that does not become healthy, the others are left alone.
 */
export async function promoteTo(
  deployed: DeployResult,
  apps: readonly string[],
  io: PromoteToIo,
): Promise<readonly TargetEnd[]> {
  const ends: TargetEnd[] = []
  const proven = provenRelease(deployed)
  let halted: Halt | null = proven.kind === 'proven' ? null : { because: proven.because, good: proven.good }
  for (const app of apps) {
    const end = halted === null && proven.kind === 'proven' ? await one(app, proven.release, io) : notBegun(app, halted)
    ends.push(end)
    if (end.kind === 'begun' && !isGood(end.result))
      halted = { because: `The promotion to ${app} did not end well, so nothing else was promoted.`, good: false }
  }
  return ends
}

interface Halt {
  readonly because: string
  readonly good: boolean
}

function notBegun(app: string, halt: Halt | null): TargetEnd {
  return { kind: 'not-begun', app, because: '', good: false, ...halt }
}

async function one(app: string, release: ReleaseName, { judge, promote }: PromoteToIo): Promise<TargetEnd> {
  const judged = await judge(app)
  if (judged.kind === 'passes') return { kind: 'begun', app, result: await promote(judged.app, release) }
  const kind = judged.kind === 'blocked' ? 'blocked' : 'not-begun'
  return { kind, app, because: judged.because, good: false }
}

/** The release that was seen to be current with every dyno up; or why there is none, and whether that is as it should be. */
function provenRelease(
  result: DeployResult,
): { readonly kind: 'proven'; readonly release: ReleaseName } | ({ readonly kind: 'not-proven' } & Halt) {
  const not = (because: string, good = false) => ({ kind: 'not-proven', because, good }) as const
  switch (result.kind) {
    case 'deployed':
    case 'unchanged':
      if (result.release === null || (result.kind === 'deployed' && !watched(result.followed)))
        return not('The release was not followed until its dynos were up, so it was not promoted.')
      if (result.formation === null)
        return not('No dynos are scaled up that could prove the release healthy, so it was not promoted.')
      return { kind: 'proven', release: result.release }
    case 'superseded':
      return not('The deployment was superseded, so nothing was promoted.', true)
    case 'dry-run':
      return not('Dry run: nothing was promoted.', true)
    case 'failed':
    case 'rolled-back':
    case 'unknown':
      return not('The release was not proven healthy, so it was not promoted.')
  }
}

function watched(followed: string): boolean {
  return followed === 'dynos' || followed === 'healthy'
}

/** Whether nothing is left for a person to do. */
export function isGoodEnd(end: TargetEnd): boolean {
  return end.kind === 'begun' ? isGood(end.result) : end.good
}
