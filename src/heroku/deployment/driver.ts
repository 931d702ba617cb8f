import type { AppApi } from '../api.ts'
import { type Clock, forManyListeners, stop } from '../clock.ts'
import { followOutput } from '../output-stream.ts'
import { explained, wordsOf } from './log-words.ts'
import type { Answers, AskKind, Effect, Interruption, State, Step } from './machine.ts'
import type { Plan } from './plan.ts'
import { type Asker, put } from './questions.ts'
import type { DeployResult, End, Learned, Phase, PhaseTime } from './result.ts'
import { onAnswer, onInterruption, phaseOf, rowOf, start } from './table.ts'
import type { Others } from './take-survey.ts'
import { within } from './within.ts'

/** Who wants to know how the deployment goes. */
export interface Listener {
  /** A line of Heroku's log; free of secrets, not of control characters. */
  log(line: string): void
  /** What this program itself has to say; free of secrets. */
  say(level: 'info' | 'warning', text: string): void
  /** Called whenever the phase or what is known changes: for a record that outlives this process. */
  progress(phase: Phase, learned: Learned): void
}

export interface Drive {
  readonly plan: Plan
  readonly api: AppApi
  readonly others: Others
  readonly listener: Listener
  readonly appUrl: string | null
  /** Milliseconds for the whole. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/** Milliseconds of the whole, for what is on its way when the time is up; at most this share of it. */
const LAST_MOMENTS = 6_000
const LAST_SHARE = 0.1
/** What is kept back for a rollback, of the whole. */
const ROLLBACK_SHARE = 0.15
const MOST_ROLLBACK_TIME = 5 * 60_000
/** Milliseconds for the rest of a log, once its end is known. */
const LEAVE_STREAM = 5_000
const LOG_TAIL = 60
/** Below so many calls left, the pauses are longer: others share the hourly limit of the account. */
const FEW_CALLS = 100
const FEW_CALLS_FACTOR = 4

interface Running {
  readonly drive: Drive
  readonly asker: Asker
  readonly clock: Clock
  readonly began: number
  /** Milliseconds since the beginning. */
  lastEvent: number
  learned: Learned
  readonly timeline: { phase: Phase; start: number; end: number }[]
  readonly warnings: string[]
  readonly tail: string[]
  stream: { readonly done: Promise<void>; readonly connection: AbortController; nudge: AbortController } | null
}

/** Runs the state machine to its end. Throws only for a bug. */
export async function run(drive: Drive): Promise<DeployResult> {
  forManyListeners(drive.signal)
  const running = begin(drive)
  let step: Step = { to: start(drive.plan), effects: [] }
  try {
    for (;;) {
      for (const effect of step.effects) await perform(running, effect)
      if (step.to.at === 'ended') return finish(running, step.to.end)
      enter(running, phaseOf(step.to))
      step = await next(running, step.to)
    }
  } finally {
    if (running.stream !== null) stop(running.stream.connection)
  }
}

function begin(drive: Drive): Running {
  const { clock } = drive.api.client.options
  const running: Running = {
    drive,
    clock,
    began: clock.now(),
    lastEvent: 0,
    learned: {
      buildId: null,
      release: null,
      joined: false,
      promotedFrom: drive.plan.origin.kind === 'promotion' ? drive.plan.origin.from.name : null,
      previous: null,
      formation: null,
    },
    timeline: [],
    warnings: [],
    tail: [],
    stream: null,
    asker: {
      api: drive.api,
      others: drive.others,
      commit: drive.plan.commit,
      appLog: drive.plan.appLog,
      previousCommit: () => running.learned.previous?.commit ?? null,
      commits: new Map(),
      relations: new Map(),
    },
  }
  return running
}

function elapsed({ clock, began }: Running): number {
  return clock.now() - began
}

function enter(running: Running, phase: Phase | null): void {
  const at = elapsed(running)
  const last = running.timeline.at(-1)
  if (last !== undefined) last.end = at
  if (phase === null || last?.phase === phase) return
  running.timeline.push({ phase, start: at, end: at })
  running.drive.listener.progress(phase, running.learned)
}

/** Milliseconds until the state has to be left. */
function timeLeft(running: Running, state: State): number {
  const { plan, timeout } = running.drive
  const kept = plan.rollback === 'never' ? 0 : Math.min(timeout * ROLLBACK_SHARE, MOST_ROLLBACK_TIME)
  const last = Math.min(LAST_MOMENTS, timeout * LAST_SHARE)
  return timeout - last - elapsed(running) - (rowOf(state).until === 'deadline' ? 0 : kept)
}

/** Puts the state's question; an interruption or the deadline comes before its answer. */
async function next(running: Running, state: State): Promise<Step> {
  const { clock } = running
  const { plan, signal } = running.drive
  const ask = rowOf(state).ask(state, plan)
  const answer = await within({ clock, signal }, timeLeft(running, state), (inner) => put(running.asker, ask, inner))
  const now = elapsed(running)
  const timed: State = { ...state, spent: state.spent + now - running.lastEvent }
  running.lastEvent = now
  return isInterruption(answer) ? onInterruption(timed, answer, plan) : onAnswer(timed, answer, plan)
}

function isInterruption(answer: Answers[AskKind] | Interruption): answer is Interruption {
  return 'kind' in answer && (answer.kind === 'interrupted' || answer.kind === 'late')
}

async function perform(running: Running, effect: Effect): Promise<void> {
  switch (effect.kind) {
    case 'say':
      return say(running, effect.level, effect.text)
    case 'learn':
      running.learned = { ...running.learned, ...effect.facts }
      return running.drive.listener.progress(running.timeline.at(-1)?.phase ?? 'preflight', running.learned)
    case 'pause':
      return pause(running, effect.milliseconds)
    case 'follow':
      await leaveStream(running)
      return follow(running, effect.url)
    case 'leave-stream':
      return leaveStream(running)
  }
}

function say(running: Running, level: 'info' | 'warning', text: string): void {
  const clean = running.drive.api.client.options.redactor.redact(text)
  if (level === 'warning') running.warnings.push(clean)
  running.drive.listener.say(level, clean)
}

/** Cut short when the run is stopped, and when the stream that is followed closes: the verdict may be there. */
async function pause(running: Running, milliseconds: number): Promise<void> {
  const { drive, clock, stream } = running
  const nudged = stream?.nudge.signal
  if (drive.signal.aborted) return
  if (stream !== null && nudged?.aborted === true) {
    stream.nudge = new AbortController()
    return
  }
  const remaining = drive.api.client.rateLimitRemaining()
  const factor = remaining !== null && remaining < FEW_CALLS ? FEW_CALLS_FACTOR : 1
  const left = drive.timeout - elapsed(running)
  const wake = new AbortController()
  const abort = () => stop(wake)
  drive.signal.addEventListener('abort', abort)
  nudged?.addEventListener('abort', abort)
  await clock.sleep(Math.max(0, Math.min(milliseconds * factor, left)), wake.signal)
  drive.signal.removeEventListener('abort', abort)
  nudged?.removeEventListener('abort', abort)
}

function follow(running: Running, url: string): void {
  const { drive, tail } = running
  const connection = new AbortController()
  const abort = () => stop(connection)
  drive.signal.addEventListener('abort', abort)
  const line = (text: string) => {
    tail.push(text)
    if (tail.length > LOG_TAIL) tail.shift()
    drive.listener.log(text)
  }
  const nudge = () => {
    if (running.stream !== null) stop(running.stream.nudge)
  }
  const done = followOutput(drive.api.client, url, line, nudge, connection.signal).finally(() => {
    nudge()
    drive.signal.removeEventListener('abort', abort)
  })
  running.stream = { done, connection, nudge: new AbortController() }
}

async function leaveStream(running: Running): Promise<void> {
  const { stream, clock, drive } = running
  if (stream === null) return
  running.stream = null
  const settled = new AbortController()
  const left = Math.max(0, Math.min(LEAVE_STREAM, drive.timeout - elapsed(running)))
  await Promise.race([stream.done, clock.sleep(left, settled.signal)])
  stop(settled)
  stop(stream.connection)
  await stream.done
}

function finish(running: Running, end: End): DeployResult {
  const last = running.timeline.at(-1)
  if (last !== undefined) last.end = elapsed(running)
  const { learned, warnings, tail, timeline, drive } = running
  const times: readonly PhaseTime[] = timeline
  return { ...clean(end, running), ...learned, warnings, logTail: tail, timeline: times, appUrl: drive.appUrl }
}

/** Heroku's texts stand in some sentences. */
function clean(end: End, { drive, tail }: Running): End {
  const { redact } = drive.api.client.options.redactor
  switch (end.kind) {
    case 'superseded':
      return { ...end, because: redact(end.because) }
    case 'unknown':
      return { ...end, lastSeen: redact(end.lastSeen) }
    case 'failed':
    case 'rolled-back': {
      const { phase, reason, says } = end.failure
      const because = phase === 'build' ? explained(reason, tail, drive.plan.stack) : reason
      const words = says.length > 0 ? says : wordsOf(phase, tail)
      return { ...end, failure: { phase, reason: redact(because), says: words } }
    }
    default:
      return end
  }
}
