import type { Rule } from './rule.ts'

export const packageManagersSeveral: Rule = {
  id: 'package-managers-several',
  summary: 'Files of more than one package manager.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['package-manager::multiple-found'],
  *check({ build, packageManager }) {
    if (build.kind !== 'python' || packageManager.kind !== 'several') return
    const { paths } = packageManager
    const [kept, ...others] = [...paths].sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b))
    yield {
      kind: 'fail',
      message: `The root has files of ${paths.length} package managers: ${paths.map((path) => `\`${path}\``).join(', ')}. The build stops, "Multiple Python package manager files were found".`,
      hint: `Keep one. To keep \`${kept}\`: \`git rm ${others.join(' ')}\`${others.includes('Pipfile.lock') ? ', and the `Pipfile` with it' : ''}.`,
      at: { path: paths[0] ?? 'requirements.txt' },
      heroku: 'package-manager::multiple-found',
    }
  },
}

/** Which one to propose: a lock is worth more than a list. */
const RANK = ['uv.lock', 'poetry.lock', 'Pipfile.lock', 'requirements.txt']
