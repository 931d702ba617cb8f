import { stackState } from '../heroku/platform/stacks.ts'
import type { Rule } from './rule.ts'

export const appJsonStackUnsupported: Rule = {
  id: 'app-json-stack-unsupported',
  summary: 'app.json asks for a stack that no longer builds, or soon will not.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check({ appJson, environment: { app } }) {
    if (
      appJson?.kind !== 'read' ||
      appJson.stack === null ||
      appJson.stack === 'container' ||
      app?.generation === 'fir'
    )
      return
    const { stack } = appJson
    const state = stackState(stack)
    if (state.kind === 'supported') return
    yield {
      kind: 'fail',
      message:
        state.kind === 'retiring'
          ? `\`app.json\` asks for the stack ${stack}, which ends on ${state.endOfLife}: review apps and test runs get it, and then fail.`
          : `\`app.json\` asks for the stack ${stack}, which ${state.kind === 'end-of-life' ? 'has reached its end of life' : "Heroku's Python buildpack does not know"}: review apps and test runs fail. A deployment of this app does not read it.`,
      hint: 'Ask for a newer one:\n"stack": "heroku-24"',
      at: { path: 'app.json' },
    }
  },
}
