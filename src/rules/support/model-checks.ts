import type { Facts } from '../../facts/facts.ts'
import type { Result } from '../rule.ts'
import { code } from './words.ts'

/** A result for each thing that a check of models, fields or the admin refuses. CONSEQUENCE: a clause. */
export function modelCheckResults(
  facts: Facts,
  consequence: string,
  more: Pick<Result, 'severity' | 'heroku'>,
): readonly Result[] {
  return (facts.boot?.models ?? []).map(({ id, name, says, hint, at }) => ({
    kind: 'fail',
    message: `Django's check ${id} fails: ${code(name)} ${says}; ${consequence}.`,
    ...(hint === null ? {} : { hint }),
    at,
    django: [id],
    silenced: facts.settings.silenced.has(id),
    ...more,
  }))
}
