import type { Entry } from '../model/snapshot.ts'
import type { Rule } from './rule.ts'
import { agree, listed } from './support/words.ts'

export const slugLarge: Rule = {
  id: 'slug-large',
  summary: 'The files alone come near the size that a slug may have.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ snapshot, build }) {
    if (build.kind === 'container') return
    const total = snapshot.entries.reduce((sum, { size }) => sum + size, 0)
    if (total <= SOFT_LIMIT) return
    const largest = [...snapshot.entries]
      .sort((a, b) => b.size - a.size)
      .slice(0, 3)
      .filter(isLarge)
    yield {
      kind: total > CHECKOUT_LIMIT ? 'fail' : 'open',
      severity: total > CHECKOUT_LIMIT ? 'error' : 'warning',
      message: `The files weigh ${megabytes(total)} before compression; the largest ${agree(largest.length, 'is', 'are')} ${listed(largest.map(shown))}. ${total > CHECKOUT_LIMIT ? 'Heroku takes at most 1 GB.' : 'A slug may hold 500 MB, compressed, with all dependencies.'}`,
      hint: 'Keep what the app does not need out of the slug with a `.slugignore`, and media on a storage service.',
      at: largest[0] ? { path: largest[0].path } : null,
    }
  },
}

/** https://devcenter.heroku.com/articles/limits#build and https://devcenter.heroku.com/articles/slug-compiler#slug-size */
const CHECKOUT_LIMIT = 1_000_000_000
/** From here on Heroku warns of slow boots, of the slug as it is compressed. */
const SOFT_LIMIT = 300_000_000

/** Of the smaller ones there are so many that none is to blame. */
const isLarge = ({ size }: Entry): boolean => size >= 1_000_000
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`
const shown = ({ path, size }: Entry): string => `\`${path}\` (${megabytes(size)})`
