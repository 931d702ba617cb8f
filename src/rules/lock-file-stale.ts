import type { PackageManagerName } from '../facts/package-manager.ts'
import type { Rule } from './rule.ts'

export const lockFileStale: Rule = {
  id: 'lock-file-stale',
  summary: 'The lock no longer fits the file that it was made from.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pipenv', 'install-dependencies::poetry', 'install-dependencies::uv'],
  *check({ build, packageManager, lock }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || lock?.kind !== 'stale') return
    const { name, path } = packageManager
    const { command, says } = LOCKING[name]
    yield {
      kind: 'fail',
      message: `\`${path}\` is out of date: ${lock.reason}. The build stops, "${says}".`,
      hint: `Lock anew and commit it: \`${command} && git add ${path}\`.`,
      at: { path },
      heroku: `install-dependencies::${name}`,
    }
  },
}

const LOCKING: Readonly<Record<PackageManagerName, { readonly command: string; readonly says: string }>> = {
  pip: { command: 'pip-compile', says: 'Unable to install dependencies using pip' },
  pipenv: { command: 'pipenv lock', says: 'Unable to install dependencies using Pipenv' },
  poetry: { command: 'poetry lock', says: 'Unable to install dependencies using Poetry' },
  uv: { command: 'uv lock', says: 'Unable to install dependencies using uv' },
}
