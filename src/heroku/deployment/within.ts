import { type Clock, forManyListeners, stop } from '../clock.ts'
import type { Answers, AskKind, Interruption } from './machine.ts'

/** Milliseconds that an answer of a request that changes something may take after the end of its time. */
const AFTERMATH = 4_000

/**
 * Asks, until the time is up or the run is stopped. An answer that is on its way by then still counts when it comes within
 * a few seconds and says something.
 */
export async function within(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  milliseconds: number,
  ask: (signal: AbortSignal) => Promise<Answers[AskKind]>,
): Promise<Answers[AskKind] | Interruption> {
  if (signal.aborted) return { kind: 'interrupted' }
  if (milliseconds <= 0) return { kind: 'late' }
  const stopped = new AbortController()
  forManyListeners(stopped.signal)
  const settled = new AbortController()
  const abort = () => stop(stopped)
  signal.addEventListener('abort', abort)
  void clock.sleep(milliseconds, settled.signal).then(abort)
  const given = new Promise<Interruption>((resolve) => {
    stopped.signal.addEventListener('abort', () => {
      if (settled.signal.aborted) return
      void clock.sleep(AFTERMATH, settled.signal).then(() => resolve(interruption(signal)))
    })
  })
  try {
    const answer = await Promise.race([ask(stopped.signal), given])
    if (!stopped.signal.aborted || usable(answer)) return answer
    return interruption(signal)
  } finally {
    stop(settled)
    signal.removeEventListener('abort', abort)
  }
}

function interruption(signal: AbortSignal): Interruption {
  return { kind: signal.aborted ? 'interrupted' : 'late' }
}

function usable(answer: Answers[AskKind] | Interruption): boolean {
  return 'kind' in answer && answer.kind === 'answered'
}
