// The rows of the table from the current release to an app that is healthy.
import type { Serving } from '../read-app.ts'
import type { Dyno } from '../resources.ts'
import { type AppAnswer, type Effect, row, type StateAt, type Step, type Trouble } from './machine.ts'
import type { Plan } from './plan.ts'
import type { DeployFailure } from './result.ts'
import { afterBuild, again, FIRST, pause, say, to, trouble, unknown, warn } from './steps.ts'

/** Looks, which are 5 to 15 seconds apart. Rolling restarts and slow boots take minutes, preboot three more or so. */
const MOST_DYNO_LOOKS = 60
const MOST_APP_LOOKS = 60
const PREBOOT_FACTOR = 2
/** Answers that are no sign of booting: 4xx and 500. */
const MOST_REFUSALS = 12
/** Milliseconds: a dyno has 60 seconds to bind its port, https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout */
const LEAST_TIME = 60_000
const LEAST_TIME_OF_REFUSALS = 5_000
/** One answer may come from a worker that is about to die. */
const HEALTHY_IN_A_ROW = 3
/** Milliseconds between them. */
const BETWEEN_HEALTHY = 2_000
/** A process counts as up when it has started; one that crashes at once is up for a moment. */
const SETTLED = 2

type Health = StateAt<'reading-serving' | 'watching-dynos' | 'asking-app'>

function seen({ target }: Health): string {
  return `v${target.version} was the current release`
}

/**
 * When the time is up, an app that had time to boot and was seen not to is one that failed; of one that had none, or
 * that nobody could see, nothing is known.
 */
function outOfTime(
  state: StateAt<'watching-dynos' | 'asking-app'>,
  plan: Plan,
  phase: DeployFailure['phase'],
  reason: string,
): Step {
  const watched = state.asking + state.spent
  if (state.troubles === 0 && watched >= plan.bootTime) return unhealthy(state, phase, reason)
  return unknown(plan, phase, `${seen(state)}, and was not seen to be up; then the time was up`)
}

/** Not healthy: the app's log, then perhaps a rollback. */
function unhealthy(state: Health, phase: DeployFailure['phase'], reason: string): Step {
  const { target, mine } = state
  return to({ at: 'reading-app-log', failure: { phase, reason, says: [] }, target, mine, ...FIRST }, say(reason))
}

type ServingEvent = { readonly kind: 'no-dynos' } | { readonly kind: 'dynos'; readonly serving: Serving } | Trouble

/** The formation again: the first release of an app makes it. */
export const readingServing = row<ServingEvent>()('reading-serving', 'read-serving', {
  phase: 'dynos',
  until: 'health-deadline',
  ask: () => ({ kind: 'read-serving' }),
  read: (answer) => {
    if (answer.kind !== 'answered') return trouble(answer)
    return expected(answer.value).size === 0 ? { kind: 'no-dynos' } : { kind: 'dynos', serving: answer.value }
  },
  on: {
    'no-dynos': ({ target, mine }) =>
      to(
        { at: 'confirming', next: 'end', target, mine, ...FIRST },
        say('No dynos are scaled up: nothing to wait for.'),
      ),
    dynos: ({ target, mine }, { serving }) =>
      to(
        {
          at: 'watching-dynos',
          serving,
          settled: 0,
          asks: 0,
          refusals: 0,
          healthy: 0,
          asking: 0,
          target,
          mine,
          ...FIRST,
        },
        learnFormation(serving),
      ),
    ...afterBuild<StateAt<'reading-serving'>>('dynos', seen),
  },
})

function learnFormation({ formation }: Serving): Effect {
  return { kind: 'learn', facts: { formation } }
}

/** How many dynos of each process type there should be. The release phase's are no part of the formation's life. */
function expected({ formation }: Serving): ReadonlyMap<string, number> {
  const counts = formation.map(({ type, quantity }) => [type, quantity] as const)
  return new Map(counts.filter(([type, quantity]) => type !== 'release' && quantity > 0))
}

type DynoEvent =
  | { readonly kind: 'coming'; readonly said: string }
  | { readonly kind: 'up' }
  | { readonly kind: 'crashed'; readonly dyno: Dyno }
  | { readonly kind: 'newer' }
  | Trouble

export const watchingDynos = row<DynoEvent>()('watching-dynos', 'list-dynos', {
  phase: ({ asks }) => (asks === 0 ? 'dynos' : null),
  until: 'health-deadline',
  ask: () => ({ kind: 'list-dynos' }),
  read: (answer, state) => (answer.kind === 'answered' ? dynoEvent(answer.value, state) : trouble(answer)),
  on: {
    coming: (state, { said }, plan) => {
      const most = MOST_DYNO_LOOKS * (state.serving.preboot ? PREBOOT_FACTOR : 1)
      if (state.tries >= most && state.spent >= LEAST_TIME)
        return unhealthy(state, 'dynos', `the dynos did not come up: ${said}`)
      return again({ ...state, settled: 0 }, plan, ...(state.tries % 6 === 0 ? [say(said)] : []))
    },
    up: (state, _event, plan) => {
      if (state.settled + 1 < SETTLED) return again({ ...state, settled: state.settled + 1 }, plan)
      return afterDynos(state, plan)
    },
    crashed: (state, { dyno }) => unhealthy(state, 'dynos', `${dyno.name} of v${state.target.version} crashed`),
    newer: ({ target, mine }) => to({ at: 'confirming', next: 'end', target, mine, ...FIRST }),
    ...afterBuild<StateAt<'watching-dynos'>>('dynos', seen),
    late: (state, _event, plan) =>
      // Up at the last look: what is missing is only the second one.
      state.asks === 0 && state.settled > 0
        ? afterDynos(state, plan)
        : outOfTime(state, plan, 'dynos', 'the time was up before every dyno was up'),
  },
})

/** Only what belongs to the formation counts; one-off dynos and those of old releases say nothing of the new one. */
function dynoEvent(dynos: readonly Dyno[], { serving, target, mine }: StateAt<'watching-dynos'>): DynoEvent {
  const wanted = expected(serving)
  const counted = dynos.filter(({ type }) => wanted.has(type))
  if (counted.some(({ releaseVersion }) => (releaseVersion ?? 0) > target.version)) return { kind: 'newer' }
  const ours = counted.filter(({ releaseVersion }) => releaseVersion === target.version)
  const crashed = ours.find(({ state }) => state === 'crashed')
  if (crashed !== undefined) return { kind: 'crashed', dyno: crashed }
  const old = counted.length - ours.length
  const ready = ours.filter(({ state }) => state === 'up' || state === 'idle')
  const missing = [...wanted].some(([type, quantity]) => ready.filter((dyno) => dyno.type === type).length < quantity)
  // Where nothing was begun, a dyno that is not listed is none that is being started.
  const waiting = mine ? missing : ready.length < ours.length
  if (old === 0 && !waiting) return { kind: 'up' }
  const total = [...wanted.values()].reduce((sum, quantity) => sum + quantity, 0)
  const said = `${ready.length} of ${total} dynos of v${target.version} are up${old > 0 ? `, ${old} of an older release remain` : ''}`
  return { kind: 'coming', said }
}

function afterDynos(state: StateAt<'watching-dynos'>, plan: Plan): Step {
  const { serving, target, mine } = state
  const done = (...effects: readonly Effect[]) =>
    to({ at: 'confirming', next: 'end', target, mine, ...FIRST }, ...effects)
  const up = say(`Every dyno runs v${target.version}.`)
  if (plan.waitFor !== 'healthy' || !expected(serving).has('web')) return done(up)
  if (serving.maintenance)
    return done(up, warn('The app is in maintenance mode, so it was not asked whether it is healthy.'))
  if (serving.webUrl === null) return done(up, warn('The app has no URL that it could be asked at.'))
  const { asks, refusals } = state
  const asking = asks === 0 ? 0 : state.asking + state.spent
  const next = { at: 'asking-app', serving, asks, refusals, healthy: 0, asking, target, mine, ...FIRST } as const
  return asks === 0 ? to(next, up) : to(next)
}

type AppEvent =
  | { readonly kind: 'healthy'; readonly status: number }
  /** 503 while it boots, or no answer at all. */
  | { readonly kind: 'booting'; readonly why: string }
  | { readonly kind: 'unhealthy'; readonly why: string }
  | { readonly kind: 'not-allowed' }

export const askingApp = row<AppEvent>()('asking-app', 'ask-app', {
  phase: 'healthy',
  until: 'health-deadline',
  ask: ({ serving }, plan) => ({ kind: 'ask-app', webUrl: serving.webUrl ?? '', path: plan.healthCheckPath }),
  read: (answer) => appEvent(answer),
  on: {
    healthy: (state, { status }, plan) => {
      const healthy = state.healthy + 1
      if (healthy >= HEALTHY_IN_A_ROW) return healthyEnd(state, say(`${plan.healthCheckPath} answers ${status}.`))
      const milliseconds = Math.min(plan.poll ?? BETWEEN_HEALTHY, BETWEEN_HEALTHY)
      return to({ ...state, healthy }, { kind: 'pause', milliseconds })
    },
    booting: (state, { why }, plan) => askAgain(state, state.refusals, why, plan),
    unhealthy: (state, { why }, plan) => askAgain(state, state.refusals + 1, why, plan),
    'not-allowed': (state, _event, plan) =>
      unknown(plan, 'healthy', `v${state.target.version} was up; its URL is not https, so it was not asked`),
    interrupted: afterBuild<StateAt<'asking-app'>>('healthy', seen).interrupted,
    late: (state, _event, plan) =>
      state.healthy > 0
        ? healthyEnd(state)
        : outOfTime(state, plan, 'healthy', `${plan.healthCheckPath} was not healthy when the time was up`),
  },
})

function healthyEnd({ target, mine }: StateAt<'asking-app'>, ...effects: readonly Effect[]): Step {
  return to({ at: 'confirming', next: 'end', target, mine, ...FIRST }, ...effects)
}

/** Back to the dynos first: one that crashed meanwhile ends the waiting. */
function askAgain(state: StateAt<'asking-app'>, refusals: number, why: string, plan: Plan): Step {
  const { serving, target, mine } = state
  const asks = state.asks + 1
  const most = MOST_APP_LOOKS * (serving.preboot ? PREBOOT_FACTOR : 1)
  const asking = state.asking + state.spent
  const silent = asks >= most && asking >= LEAST_TIME
  const refused = refusals >= MOST_REFUSALS && asking >= LEAST_TIME_OF_REFUSALS
  if (silent || refused) return unhealthy(state, 'healthy', `${plan.healthCheckPath} ${why}`)
  return to(
    { at: 'watching-dynos', serving, settled: SETTLED - 1, asks, refusals, healthy: 0, asking, target, mine, ...FIRST },
    ...(asks % 6 === 1 ? [say(`${plan.healthCheckPath} ${why}`)] : []),
    pause(plan, asks),
  )
}

/** What the app's own answer means: 200 to 399 is healthy, but for a redirect to where it was asked. */
function appEvent(answer: AppAnswer): AppEvent {
  if (answer.kind === 'not-allowed') return { kind: 'not-allowed' }
  if (answer.kind === 'silent') return { kind: 'booting', why: `does not answer (${answer.why})` }
  const { status, location, url } = answer
  if (status >= 300 && status < 400 && location === url) {
    return {
      kind: 'unhealthy',
      why: 'redirects to itself; Django behind Heroku’s router wants SECURE_PROXY_SSL_HEADER',
    }
  }
  if (status >= 200 && status < 400) return { kind: 'healthy', status }
  const why = `answers ${status}`
  return status === 503 || status === 502 || status === 504 ? { kind: 'booting', why } : { kind: 'unhealthy', why }
}
