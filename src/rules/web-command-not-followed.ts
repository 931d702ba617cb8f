import { isFile } from '../facts/files.ts'
import { inApp } from '../facts/shell/state.ts'
import type { Rule } from './rule.ts'
import { code, listed } from './support/words.ts'

const HINT = 'Name the server in the Procfile itself, or in a script of the repository:\nweb: gunicorn mysite.wsgi'

export const webCommandNotFollowed: Rule = {
  id: 'web-command-not-followed',
  summary: 'The web command runs something that is not followed: whether it starts a server is not judged.',
  category: 'boot',
  severity: 'notice',
  since: '0.1.0',
  *check({ build, launches, snapshot }) {
    const web = launches.of.get('web')
    // What an image runs, its Dockerfile says.
    if (build.kind !== 'python') return
    if (web?.kind === 'runs')
      yield {
        kind: 'open',
        message: `The web command runs ${web.what}, which is not followed: whether a server starts, finds its application and listens on $PORT is not judged.`,
        hint: HINT,
        at: web.at,
      }
    else if (web?.kind === 'serves' && web.server.isFollowed) {
      const changed = [...web.server.written]
        .flatMap((path) => inApp(path) ?? [])
        .filter((path) => isFile(snapshot, path))
      if (changed.length > 0)
        yield {
          kind: 'open',
          message: `The web command changes ${listed(changed.map(code))} before the server starts: what ${changed.length > 1 ? 'they hold' : 'it holds'} then is not judged.`,
          at: web.server.at,
        }
    } else if (web?.kind === 'serves')
      yield {
        kind: 'open',
        message: `The web command runs ${code(web.server.name)}, which asks for $PORT and is not followed further: whether a server starts, finds its application and listens there is not judged.`,
        hint: HINT,
        at: web.server.at,
      }
  },
}
