import type { Phase } from './result.ts'

/** Lines that an annotation can hold and a person reads. */
const MOST_WORDS = 20
/** What the slug compiler adds to every failure. */
const NOISE = /^(?:Push rejected|Push failed|Build failed)/

/**
 * The lines of Heroku's log that say why a build or release failed: those that Heroku marks with an exclamation mark,
 * else the last ones.
 *
 * @param tail the last lines of the log, oldest first
 */
export function wordsOf(phase: Phase, tail: readonly string[]): readonly string[] {
  if (phase !== 'build' && phase !== 'release') return []
  const marked = tail.flatMap((line) => {
    const words = /^ {0,8}!(?: +(.*))?$/.exec(line)?.[1]?.trim() ?? ''
    return words === '' || NOISE.test(words) ? [] : [words]
  })
  const filled = tail.filter((line) => line.trim() !== '')
  return (marked.length > 0 && phase === 'build' ? marked : filled).slice(-MOST_WORDS)
}

interface Explanation {
  readonly pattern: RegExp
  /** Only on this stack. */
  readonly stack?: string
  readonly words: string
}

/** What a log line stands for, and what to do. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    // https://devcenter.heroku.com/articles/heroku-22-stack: since 1 November 2026 first builds fail on purpose.
    pattern: /brown-?out|deprecat|end[- ]of[- ]life/i,
    stack: 'heroku-22',
    words:
      'heroku-22 is being retired and fails the first build of each period on purpose; run it again, and move with `heroku stack:set heroku-24`',
  },
  {
    // https://devcenter.heroku.com/articles/slug-compiler#slug-size
    pattern: /slug size: \S{1,20} is too large/i,
    words:
      'the slug is too large; leave files out with .slugignore, and drop dependencies that are not used in production',
  },
  {
    pattern: /(?:timed out compiling|compile timed out|build timed out)/i,
    words: 'the build took longer than Heroku allows',
  },
  {
    pattern: /checksum.{0,40}(?:match|invalid|mismatch)/i,
    words: 'what Heroku got is not what was sent; run it again',
  },
]

/** The reason, with what the log explains. */
export function explained(reason: string, tail: readonly string[], stack: string): string {
  const found = EXPLANATIONS.find(
    ({ pattern, stack: only }) => (only === undefined || only === stack) && tail.some((line) => pattern.test(line)),
  )
  return found === undefined ? reason : `${reason}: ${found.words}`
}
