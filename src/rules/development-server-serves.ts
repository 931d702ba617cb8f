import type { Rule } from './rule.ts'
import { webServer } from './support/web-server.ts'

export const developmentServerServes: Rule = {
  id: 'development-server-serves',
  summary: "Django's server for development answers the requests of production.",
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const server = webServer(facts)
    if (server?.name !== 'runserver') return
    const project = facts.settings.web.chosen.name?.split('.')[0] ?? 'PROJECT'
    yield {
      kind: 'fail',
      message:
        "`runserver` answers the requests: Django's server for development is one slow process that nobody has examined for attacks, and its documentation says not to use it in production.",
      hint: `Add \`gunicorn\` to the dependencies, and to the \`Procfile\`:\nweb: gunicorn ${project}.wsgi`,
      at: server.location,
    }
  },
}
