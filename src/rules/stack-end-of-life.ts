import { stackState } from '../heroku/platform/stacks.ts'
import type { Rule } from './rule.ts'

export const stackEndOfLife: Rule = {
  id: 'stack-end-of-life',
  summary: 'The stack has reached its end of life: builds are refused.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['checks::stack::eol'],
  *check({ environment, build }) {
    if (build.kind === 'container' || stackState(environment.stack).kind !== 'end-of-life') return
    yield {
      kind: 'fail',
      message: `The stack ${environment.stack} has reached its end of life: Heroku refuses the build, "The '${environment.stack}' stack is no longer supported".`,
      hint: `Move the app to a newer stack, then deploy: \`heroku stack:set heroku-24${environment.app ? ` --app ${environment.app.name}` : ''}\`.`,
      at: null,
      heroku: 'checks::stack::eol',
    }
  },
}
