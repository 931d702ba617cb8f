import type { Rule } from './rule.ts'

export const lockFileUnusable: Rule = {
  id: 'lock-file-unusable',
  summary: 'The lock, or the file that it belongs to, is missing or cannot be read.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pipenv', 'install-dependencies::poetry', 'install-dependencies::uv'],
  *check({ build, packageManager, lock }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || lock?.kind !== 'broken') return
    yield {
      kind: 'fail',
      message: `\`${lock.path}\` cannot be used: ${lock.reason}. The build stops, "Unable to install dependencies".`,
      hint: lock.reason.includes('pyproject.toml')
        ? 'Commit the `pyproject.toml` that the lock was made from.'
        : `Mend \`${lock.path}\`, then lock anew.`,
      at: { path: lock.path },
      heroku: `install-dependencies::${packageManager.name}`,
    }
  },
}
