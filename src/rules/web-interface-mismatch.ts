import type { Rule } from './rule.ts'
import { code } from './support/words.ts'

export const webInterfaceMismatch: Rule = {
  id: 'web-interface-mismatch',
  summary: 'The web server calls its application in a way that it does not take.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['HTTP500'],
  *check(facts) {
    const { boot } = facts
    if (boot === null) return
    const { name, application, interface: calls, at } = boot.server
    if (boot.refuses !== null)
      yield {
        kind: 'fail',
        message: `${code(name)} calls ${code(application?.shown ?? '')} with the environment and \`start_response\`, and that is a function of other arguments (${code(`TypeError: ${boot.refuses}`)}): it boots, and every request is answered with 500.`,
        hint: 'Where it makes the application, call it:\napplication = get_wsgi_application()',
        at,
        heroku: 'HTTP500',
      }
    if (!boot.mismatch) return
    const [is, hint] =
      calls === 'wsgi'
        ? ['an ASGI', '-k uvicorn.workers.UvicornWorker, or the WSGI application']
        : ['a WSGI', 'the ASGI application, or gunicorn without an ASGI worker']
    yield {
      kind: 'fail',
      message: `${code(name)} calls its application by ${calls.toUpperCase()}, and ${code(application?.shown ?? '')} is ${is} application: it boots, and every request is answered with 500.`,
      hint: `Give it ${hint}.`,
      at,
      heroku: 'HTTP500',
    }
  },
}
