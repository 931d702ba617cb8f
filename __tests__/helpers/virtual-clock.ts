import type { Clock } from '../../src/heroku/clock.ts'

interface Timer {
  readonly at: number
  readonly order: number
  wake: (() => void) | null
}

/** A clock that stands still until nothing else can happen, and then jumps to the next moment at which something does. */
export interface VirtualClock extends Clock {
  /**
   * Runs until the promise settles. Throws where nothing is left that could settle it.
   *
   * @param passed is called whenever time has passed and everything that follows from it has happened
   */
  run(until: Promise<unknown>, passed?: () => void): Promise<void>
}

export function virtualClock(): VirtualClock {
  const timers: Timer[] = []
  let now = 0
  let order = 0
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const timer: Timer = { at: now + Math.max(0, milliseconds), order: order++, wake: null }
        const wake = () => {
          timer.wake = null
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        timer.wake = wake
        push(timers, timer)
        signal?.addEventListener('abort', wake)
      }),
    run: async (until, passed = () => undefined) => {
      const state = { done: false }
      const finish = () => {
        state.done = true
      }
      void until.then(finish, finish)
      for (;;) {
        // Comes when no promise is left that could go on: https://nodejs.org/api/process.html#when-to-use-queuemicrotask-vs-processnexttick
        await new Promise<void>((resolve) => process.nextTick(resolve))
        passed()
        if (state.done) return
        const timer = next(timers)
        if (timer === null) throw new Error('nothing is left to happen')
        now = timer.at
        timer.wake?.()
      }
    },
  }
}

/** The next timer that was not woken by its signal. */
function next(timers: Timer[]): Timer | null {
  for (;;) {
    const timer = pop(timers)
    if (timer === undefined) return null
    if (timer.wake !== null) return timer
  }
}

function before(a: Timer | undefined, b: Timer | undefined): boolean {
  if (a === undefined || b === undefined) return b === undefined
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

function push(heap: Timer[], timer: Timer): void {
  heap.push(timer)
  for (let child = heap.length - 1; child > 0; ) {
    const parent = (child - 1) >> 1
    if (before(heap[parent], timer)) return
    swap(heap, child, parent)
    child = parent
  }
}

function pop(heap: Timer[]): Timer | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (heap.length === 0 || last === undefined) return top
  heap[0] = last
  for (let parent = 0; ; ) {
    const left = 2 * parent + 1
    const child = left + 1 < heap.length && before(heap[left + 1], heap[left]) ? left + 1 : left
    if (child >= heap.length || before(heap[parent], heap[child])) return top
    swap(heap, child, parent)
    parent = child
  }
}

function swap(heap: Timer[], a: number, b: number): void {
  const first = heap[a]
  const second = heap[b]
  if (first === undefined || second === undefined) return
  heap[a] = second
  heap[b] = first
}
