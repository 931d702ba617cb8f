import type { Rule } from './rule.ts'

export const appJsonInvalid: Rule = {
  id: 'app-json-invalid',
  summary: 'app.json cannot be read: review apps and buttons fail.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check({ appJson }) {
    if (appJson?.kind !== 'invalid') return
    yield {
      kind: 'fail',
      message: `\`app.json\` cannot be read: ${appJson.message}. Review apps, Heroku CI and the deploy button fail; a deployment of this app does not read it.`,
      hint: 'Mend the JSON: no comments, no comma after the last item.',
      at: { path: 'app.json' },
    }
  },
}
