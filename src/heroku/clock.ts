import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** Time as the deployment sees it; a simulation hands in its own. */
export interface Clock {
  /** Milliseconds since some fixed moment; never steps back, whatever happens to the wall clock. */
  now(): number
  /** Resolves after that many milliseconds, or as soon as the signal is aborted; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
}

const STOPPED = new Error('stopped')

/** Aborts with one reason for all: the exception that Node makes otherwise costs more than most of what it stops. */
export function stop(controller: AbortController): void {
  controller.abort(STOPPED)
}

/** Many calls may wait for one signal at a time; Node takes more than ten listeners for a leak. */
export function forManyListeners(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal)
  return signal
}

/**
 * Runs TASK with a signal that is aborted after that many milliseconds, or with PARENT. The clock is the given one, so
 * that a simulation decides when a call takes too long.
 */
export async function withTimeout<T>(
  clock: Clock,
  milliseconds: number,
  parent: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const settled = new AbortController()
  const abort = () => stop(controller)
  if (parent.aborted) abort()
  parent.addEventListener('abort', abort)
  void clock.sleep(milliseconds, settled.signal).then(() => {
    if (!settled.signal.aborted) abort()
  })
  try {
    return await task(controller.signal)
  } finally {
    stop(settled)
    parent.removeEventListener('abort', abort)
  }
}
