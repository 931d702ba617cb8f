import type { FaultEffect } from '../../../src/demo/heroku/faults.ts'
import type { Behaviour } from '../../../src/demo/heroku/state.ts'
import type { WaitFor } from '../../../src/heroku/deployment/result.ts'
import { type Random, seeded } from '../../helpers/random.ts'

/** One run of the program, in seconds of the simulation. */
export interface RunPlan {
  /** The index of its commit in history. */
  readonly commit: number
  readonly startAt: number
  readonly waitFor: WaitFor
  readonly healthCheckPath: string | null
  readonly rollback: 'never' | 'always' | 'auto'
  readonly addsMigration: boolean | null
  readonly appLog: boolean
  readonly timeoutMinutes: number
  /** SIGTERM. */
  readonly interruptAt: number | null
  /** SIGKILL: nothing of it happens from then on. */
  readonly killAt: number | null
  /** The whole process stands still, as when its machine is suspended. */
  readonly suspended: { readonly from: number; readonly seconds: number } | null
}

/** The app downstream. */
interface DownstreamPlan {
  readonly behaviour: Partial<Behaviour>
  /** A commit that is deployed there when it begins, by its index in history, or null. */
  readonly deployed: number | null
  /** What the gate says under its config vars. */
  readonly judged: 'passes' | 'blocked' | 'unknown'
}

/** What others do to the app. */
interface OthersPlan {
  readonly at: number
  readonly what: 'config-change' | 'foreign-build' | 'rollback'
}

/** All that is to happen in one simulation. */
export interface Schedule {
  readonly seed: number
  readonly behaviour: Partial<Behaviour>
  readonly preboot: boolean
  readonly maintenance: boolean
  readonly releasePhase: boolean
  /** A commit that is deployed when it begins, by its index in history, or null. */
  readonly deployed: number | null
  readonly runs: readonly RunPlan[]
  /** What each run promotes to, in the end; null: nothing. */
  readonly downstream: DownstreamPlan | null
  /** Whether the app and its config vars are read first, or known. */
  readonly readsApp: boolean
  /** When each commit becomes the branch's tip, in seconds, by its index in history. */
  readonly pushedAt: readonly number[]
  readonly others: readonly OthersPlan[]
  /** The share of requests that go wrong. */
  readonly faultRate: number
  /** Nothing of Heroku answers in these times. */
  readonly outage: { readonly from: number; readonly until: number } | null
  readonly slowNetwork: boolean
}

/** GitHub needs a moment to start a job. */
const JOB_START = 15

/** The value of a config var, which turns up in logs. */
export const SECRET = 's3cret-value-of-a-config-var'

export function scheduleOf(seed: number): Schedule {
  const random = seeded(seed)
  const pushedAt = [0, 0, 0, random.chance(0.5) ? random.between(0, 240) : 100_000]
  const ours = runPlan(random, 2, random.between(0, 20))
  const outageFrom = random.between(0, 300)
  return {
    seed,
    behaviour: behaviour(random),
    preboot: random.chance(0.15),
    maintenance: random.chance(0.05),
    releasePhase: random.chance(0.5),
    deployed: random.pick([null, 0, 1, 1, 2, 3]),
    runs: [
      ours,
      ...(random.chance(0.4) ? [runPlan(random, 2, ours.startAt + random.between(0, 300))] : []),
      ...((pushedAt[3] ?? 0) < 1000 ? [runPlan(random, 3, (pushedAt[3] ?? 0) + random.between(JOB_START, 90))] : []),
    ],
    downstream: random.chance(0.35)
      ? {
          behaviour: {
            ...behaviour(random),
            promotionSeconds: random.between(1, 30),
            promotionFails: random.chance(0.1) ? 'Something went wrong.' : null,
          },
          deployed: random.pick([null, 0, 1, 2, 3]),
          judged: random.pick(['passes', 'passes', 'passes', 'blocked', 'unknown']),
        }
      : null,
    readsApp: random.chance(0.2),
    pushedAt,
    others: random.chance(0.3) ? [others(random), others(random)].slice(0, random.between(1, 2)) : [],
    faultRate: random.pick([0, 0, 0.02, 0.1, 0.3]),
    outage: random.chance(0.1) ? { from: outageFrom, until: outageFrom + random.between(10, 400) } : null,
    slowNetwork: random.chance(0.2),
  }
}

function behaviour(random: Random): Partial<Behaviour> {
  return {
    buildSeconds: random.between(20, 200),
    buildFails: random.chance(0.1) ? ` !     Error: SECRET_KEY=${SECRET} is not valid` : null,
    releasePhaseSeconds: random.between(2, 60),
    releasePhaseFails: random.chance(0.1),
    settleSeconds: random.between(0, 10),
    youngStreamSeconds: random.between(0, 5),
    bootSeconds: random.between(2, 50),
    crashes: random.pick(['never', 'never', 'never', 'never', 'at-boot', 'after-boot']),
    answers: random.pick([{ status: 200 }, { status: 200 }, { status: 302, location: '/login/' }, { status: 500 }]),
    oneBuildAtATime: random.chance(0.2),
  }
}

function runPlan(random: Random, commit: number, startAt: number): RunPlan {
  return {
    commit,
    startAt,
    waitFor: random.pick(['build', 'release', 'dynos', 'dynos', 'healthy']),
    healthCheckPath: random.chance(0.3) ? '/' : null,
    rollback: random.pick(['never', 'always', 'auto']),
    addsMigration: random.pick([true, false, null]),
    appLog: random.chance(0.3),
    timeoutMinutes: random.pick([2, 5, 10, 20]),
    interruptAt: random.chance(0.15) ? startAt + random.between(0, 300) : null,
    killAt: random.chance(0.15) ? startAt + random.between(0, 300) : null,
    suspended: random.chance(0.05) ? { from: startAt + random.between(0, 200), seconds: random.between(1, 600) } : null,
  }
}

function others(random: Random): OthersPlan {
  return { at: random.between(0, 400), what: random.pick(['config-change', 'foreign-build', 'rollback']) }
}

/** For the one request that must not be sent twice: it fails often, and mostly so that nobody can tell what came of it. */
export function ambiguousFault(random: Random): FaultEffect | null {
  if (random.chance(0.6)) return null
  const kind = random.pick(['drop-request', 'drop-answer', 'hang-after', 'unavailable-after', 'late', 'rate-limit'])
  return kind === 'late' ? { kind, milliseconds: random.between(100, 25_000) } : { kind }
}

/** A fault for a request, or null. What is lost arrives within 25 seconds or never, as Heroku's router has it. */
export function faultOf(random: Random, rate: number): FaultEffect | null {
  if (!random.chance(rate)) return null
  const kind = random.pick([
    'drop-request',
    'drop-answer',
    'hang',
    'hang-after',
    'late',
    'unavailable',
    'unavailable-after',
    'html',
    'rate-limit',
    'cut',
    'short',
    'delay',
  ])
  switch (kind) {
    case 'html':
      return { kind, status: random.pick([200, 502, 503]) }
    case 'cut':
    case 'short':
      return { kind, bytes: random.between(0, 400) }
    case 'delay':
    case 'late':
      return { kind, milliseconds: random.between(100, 25_000) }
    default:
      return { kind }
  }
}
