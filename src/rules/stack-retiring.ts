import { STACKS_AS_OF, stackState } from '../heroku/platform/stacks.ts'
import type { Rule } from './rule.ts'

export const stackRetiring: Rule = {
  id: 'stack-retiring',
  summary: 'The stack is deprecated: builds begin to fail on purpose.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ environment, build }) {
    const state = stackState(environment.stack)
    if (build.kind === 'container' || state.kind !== 'retiring') return
    yield {
      kind: 'fail',
      message: `The stack ${environment.stack} is deprecated and ends on ${state.endOfLife}: ${state.schedule} (as of ${STACKS_AS_OF}). A build that fails so can simply be tried again.`,
      hint: `Move to a newer stack: \`heroku stack:set heroku-24${environment.app ? ` --app ${environment.app.name}` : ''}\`, then deploy.`,
      at: null,
    }
  },
}
