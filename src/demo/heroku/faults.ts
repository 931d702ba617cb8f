import type { HerokuAnswer, HerokuClock, HerokuReply, HerokuRequest } from './http.ts'
import { apiError, plain } from './http.ts'

/** What goes wrong with one request. */
export type FaultEffect =
  /** Lost on the way there: nothing happens. */
  | { readonly kind: 'drop-request' }
  /** Lost on the way back: it has happened. */
  | { readonly kind: 'drop-answer' }
  | { readonly kind: 'hang' }
  /** The connection breaks, and the request arrives so many milliseconds later all the same. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** It happens, and no answer comes. */
  | { readonly kind: 'hang-after' }
  | { readonly kind: 'unavailable' }
  /** It happens, and the answer is an error all the same. */
  | { readonly kind: 'unavailable-after' }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'rate-limit' }
  | { readonly kind: 'error'; readonly status: number; readonly id: string; readonly message: string }
  /** The connection breaks after so many bytes of the answer. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** The answer ends in order after so many bytes, though more would follow. */
  | { readonly kind: 'short'; readonly bytes: number }
  /** The answer comes so many milliseconds later. */
  | { readonly kind: 'delay'; readonly milliseconds: number }

/** A fault for requests that match, in order: the first SKIP go through, then TIMES go wrong. */
export interface Fault {
  readonly method?: string
  readonly path: RegExp
  readonly skip?: number
  readonly times?: number
  readonly effect: FaultEffect
}

/** Decides for each request, or null: nothing goes wrong. */
export type FaultPlan = (request: HerokuRequest) => FaultEffect | null

/** A plan of scripted faults, which can be added while it runs. */
export function scriptedFaults(): { readonly plan: FaultPlan; add(fault: Fault): void } {
  const faults: { fault: Fault; seen: number }[] = []
  return {
    add: (fault) => faults.push({ fault, seen: 0 }),
    plan: (request) => {
      for (const entry of faults) {
        const { method, path, skip = 0, times = 1 } = entry.fault
        if (method !== undefined && method !== request.method) continue
        if (!path.test(request.url.pathname)) continue
        entry.seen += 1
        if (entry.seen > skip && entry.seen <= skip + times) return entry.fault.effect
      }
      return null
    },
  }
}

const OUTAGE_PAGE = '<!DOCTYPE html>\n<html><head><title>Application Error</title></head><body>Error</body></html>\n'
const UNAVAILABLE = 'Could not complete the action. Please try again later.'
const RATE_LIMIT = 'Your account reached the API rate limit\nPlease wait a few minutes before making new requests'

/** Answers a request, with the fault. */
export async function withFault(
  fault: FaultEffect,
  clock: HerokuClock,
  answer: () => Promise<HerokuReply>,
): Promise<HerokuReply> {
  switch (fault.kind) {
    case 'drop-request':
      return { kind: 'drop' }
    case 'hang':
      return { kind: 'hang' }
    case 'late':
      void clock.sleep(fault.milliseconds).then(answer)
      return { kind: 'drop' }
    case 'unavailable':
      return apiError(503, 'unavailable', UNAVAILABLE)
    case 'html':
      return plain(fault.status, OUTAGE_PAGE, 'text/html')
    case 'rate-limit':
      return apiError(429, 'rate_limit', RATE_LIMIT)
    case 'error':
      return apiError(fault.status, fault.id, fault.message)
    case 'drop-answer':
      await answer()
      return { kind: 'drop' }
    case 'hang-after':
      await answer()
      return { kind: 'hang' }
    case 'unavailable-after':
      await answer()
      return apiError(503, 'unavailable', UNAVAILABLE)
    case 'delay': {
      const reply = await answer()
      await clock.sleep(fault.milliseconds)
      return reply
    }
    case 'cut':
    case 'short':
      return shortened(await answer(), fault)
  }
}

function shortened(reply: HerokuReply, { kind, bytes }: { kind: 'cut' | 'short'; bytes: number }): HerokuReply {
  if (reply.kind !== 'answer') return reply
  const answer: HerokuAnswer = reply
  return {
    ...answer,
    body: (async function* () {
      let left = bytes
      for await (const chunk of answer.body instanceof Uint8Array ? [answer.body] : answer.body) {
        yield chunk.subarray(0, left)
        left -= Math.min(left, chunk.length)
        if (left === 0) break
      }
      if (kind === 'cut') throw new Error('the connection breaks')
    })(),
  }
}
