import { exists } from '../facts/files.ts'
import type { Rule } from './rule.ts'

export const pythonDirectoryCommitted: Rule = {
  id: 'python-directory-committed',
  summary: 'The repository has a `.heroku/python`, where the buildpack installs Python.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['checks::existing-python-dir'],
  *check({ build, snapshot }) {
    if (build.kind !== 'python' || !exists(snapshot, '.heroku/python')) return
    yield {
      kind: 'fail',
      message: `\`.heroku/python\` is committed, and it is where the buildpack installs Python: the build stops, "Existing '.heroku/python/' directory found".`,
      hint: 'Remove it: `git rm -r --cached .heroku/python`, and write `/.heroku/python/` into `.gitignore`.',
      at: { path: '.heroku/python' },
      heroku: 'checks::existing-python-dir',
    }
  },
}
