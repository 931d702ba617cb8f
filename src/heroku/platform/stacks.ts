/** Heroku's stacks: heroku/base-images, and https://devcenter.heroku.com/articles/stack. */
export const STACKS_AS_OF = '14 July 2026'

export type StackState =
  | { readonly kind: 'supported' }
  /** Builds still work, for a time; `schedule` says for how long. */
  | { readonly kind: 'retiring'; readonly endOfLife: string; readonly schedule: string }
  | { readonly kind: 'end-of-life' }
  /** The buildpack does not know it: https://github.com/heroku/heroku-buildpack-python/blob/main/lib/checks.sh */
  | { readonly kind: 'unknown' }

/** Newest first. */
const STACKS: Readonly<Record<string, StackState>> = {
  'heroku-26': { kind: 'supported' },
  'heroku-24': { kind: 'supported' },
  'heroku-22': {
    kind: 'retiring',
    endOfLife: '30 April 2027',
    schedule:
      'the first build of each app per 30 days fails on purpose since 1 November 2026, per 7 days from 1 February 2027, per day from 1 April 2027, and every build is refused from 1 May 2027',
  },
  'heroku-20': { kind: 'end-of-life' },
  'heroku-18': { kind: 'end-of-life' },
  'heroku-16': { kind: 'end-of-life' },
}

/** The stack to judge for where no app is asked: the newest that is supported. */
export const DEFAULT_STACK = 'heroku-26'

/** What becomes of a build on STACK with the Python buildpack. */
export function stackState(stack: string): StackState {
  if (stack.startsWith('cedar')) return { kind: 'end-of-life' }
  return Object.hasOwn(STACKS, stack) ? (STACKS[stack] ?? { kind: 'unknown' }) : { kind: 'unknown' }
}
