import type { Stage } from '../../facts/django/startup/problem.ts'
import type { Facts } from '../../facts/facts.ts'
import { runsCollectstatic } from '../../facts/static-build.ts'
import type { Result } from '../rule.ts'
import { bootResult, CRASHES, isSame } from './boot-result.ts'

const LIVES_ON =
  'runserver does not listen, while its reloader lives on: Heroku ends it after 60 seconds (R10 "Boot timeout")'

/** What keeps Django from starting on the dyno, at some stages. What already ends the build never gets as far as a dyno. */
export function* startResults(facts: Facts, stages: readonly Stage[]): Iterable<Result> {
  const { boot, collectstatic } = facts
  if (boot === null) return
  const before = runsCollectstatic(facts) === false ? [] : (collectstatic?.problems ?? [])
  for (const problem of boot.start) {
    if (!stages.includes(problem.stage) || before.some((one) => isSame(one, problem))) continue
    yield boot.server.survives ? bootResult(problem, LIVES_ON, 'R10') : bootResult(problem, CRASHES, 'H10')
  }
}
