import type { Rule } from './rule.ts'

export const appInMaintenance: Rule = {
  id: 'app-in-maintenance',
  summary: 'The app is in maintenance mode.',
  category: 'operations',
  severity: 'notice',
  since: '0.1.0',
  heroku: ['H80'],
  *check({ environment: { app } }) {
    if (!app?.maintenance) return
    yield {
      kind: 'fail',
      message: `The app ${app.name} is in maintenance mode: every request gets the maintenance page (H80), and a health check cannot pass.`,
      hint: `heroku maintenance:off --app ${app.name}`,
      at: null,
      heroku: 'H80',
    }
  },
}
