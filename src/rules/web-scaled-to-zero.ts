import type { Rule } from './rule.ts'

export const webScaledToZero: Rule = {
  id: 'web-scaled-to-zero',
  summary: 'The app runs no web dyno: what is deployed serves nobody.',
  category: 'boot',
  severity: 'warning',
  since: '0.1.0',
  heroku: ['H14'],
  *check({ environment: { app }, processes }) {
    const web = app?.formation?.find(({ type }) => type === 'web')
    if (!app || web === undefined || web.quantity > 0 || (processes.complete && !processes.types.has('web'))) return
    yield {
      kind: 'fail',
      message: `The app ${app.name} has 0 web dynos: after the deployment every request still gets 503, H14 "No web processes running".`,
      hint: `heroku ps:scale web=1 --app ${app.name}`,
      at: null,
      heroku: 'H14',
    }
  },
}
