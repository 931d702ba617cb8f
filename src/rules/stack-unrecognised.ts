import { stackState } from '../heroku/platform/stacks.ts'
import type { Rule } from './rule.ts'

export const stackUnrecognised: Rule = {
  id: 'stack-unrecognised',
  summary: 'The Python buildpack does not know the stack.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['checks::stack::unknown'],
  *check({ environment, build }) {
    const { stack, app } = environment
    if (build.kind === 'container' || app?.generation === 'fir' || stackState(stack).kind !== 'unknown') return
    yield {
      kind: 'fail',
      message:
        stack === 'container'
          ? 'The stack is `container`, and the root has no `heroku.yml`: there is nothing to build, and the Python buildpack does not know this stack.'
          : `Heroku's Python buildpack does not know the stack ${stack}: "The '${stack}' stack isn't recognised".`,
      hint:
        stack === 'container'
          ? 'Write a `heroku.yml`, or go back to buildpacks: `heroku stack:set heroku-24`.\nbuild:\n  docker:\n    web: Dockerfile'
          : 'Choose one that it knows: `heroku stack:set heroku-24`.',
      at: null,
      heroku: 'checks::stack::unknown',
    }
  },
}
