import { collectstaticReason, runsCollectstatic } from '../facts/static-build.ts'
import type { Rule } from './rule.ts'
import { bootResult } from './support/boot-result.ts'

export const djangoFailsInBuild: Rule = {
  id: 'django-fails-in-build',
  summary: 'Django does not start, or collectstatic does not finish, in the build.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: [
    'collectstatic-fancy-references',
    'collectstatic-improper-configuration',
    'collectstatic-missing-file',
    'collectstatic-other',
    'collectstatic-syntax-error',
  ],
  *check(facts) {
    const mayBeOff = runsCollectstatic(facts) === 'unknown'
    for (const problem of facts.collectstatic?.problems ?? []) {
      const off = mayBeOff ? ' (unless DISABLE_COLLECTSTATIC is set)' : ''
      const heroku = problem.says.includes('manifest storage')
        ? 'collectstatic-fancy-references'
        : collectstaticReason(problem.type)
      yield bootResult(problem, `collectstatic ends with it, and Heroku's build fails${off}`, heroku)
    }
  },
}
