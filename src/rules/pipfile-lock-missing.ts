import type { Rule } from './rule.ts'

export const pipfileLockMissing: Rule = {
  id: 'pipfile-lock-missing',
  summary: 'A Pipfile without its Pipfile.lock, whatever else is there.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['package-manager::pipenv-missing-lockfile'],
  *check({ build, packageManager, committed }) {
    if (build.kind !== 'python' || packageManager.kind !== 'pipenv-missing-lockfile') return
    const ignored = committed.entry('Pipfile.lock') !== undefined
    yield {
      kind: 'fail',
      message: `There is a \`Pipfile\`${ignored ? ', and `.slugignore` removes its `Pipfile.lock`' : ' without a `Pipfile.lock`'}. The build stops, "No 'Pipfile.lock' found!", even beside another package manager's files.`,
      hint: 'Either lock it, `pipenv lock && git add Pipfile.lock`, or remove it, `git rm Pipfile`.',
      at: { path: 'Pipfile' },
      heroku: 'package-manager::pipenv-missing-lockfile',
    }
  },
}
