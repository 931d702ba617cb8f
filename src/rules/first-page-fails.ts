import type { Rule } from './rule.ts'
import { ANSWERS_500, bootResult } from './support/boot-result.ts'

export const firstPageFails: Rule = {
  id: 'first-page-fails',
  summary: 'The first page raises: the URL configuration, the view or its template.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['HTTP500'],
  *check(facts) {
    const page = facts.boot?.page
    if (page != null)
      yield bootResult(
        page,
        ['urls', 'middleware', 'database-engine'].includes(page.stage)
          ? 'every request is answered with 500'
          : ANSWERS_500,
        'HTTP500',
      )
  },
}
