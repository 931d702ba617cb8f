import type { Rule } from './rule.ts'
import { agree } from './support/words.ts'

const filesOf = (count: number): string => `${count} ${agree(count, 'file', 'files')}`

export const virtualenvCommitted: Rule = {
  id: 'virtualenv-committed',
  summary: 'A virtual environment is committed.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['checks::existing-venv-dir'],
  *check({ build, virtualenvs }) {
    if (build.kind !== 'python') return
    for (const { folder, stopsBuild, files } of virtualenvs) {
      const remedy = `Remove it: \`git rm -r --cached ${folder}\`, and write \`${folder}/\` into \`.gitignore\`.`
      yield stopsBuild
        ? {
            kind: 'fail',
            message: `The virtual environment \`${folder}/\` is committed (${filesOf(files)}). The build stops, "Existing '${folder}/' directory found".`,
            hint: remedy,
            at: { path: `${folder}/pyvenv.cfg` },
            heroku: 'checks::existing-venv-dir',
          }
        : {
            kind: 'fail',
            severity: 'warning',
            message: `The virtual environment \`${folder}/\` is committed (${filesOf(files)}). Heroku does not use it; it only makes the slug larger.`,
            hint: remedy,
            at: { path: `${folder}/pyvenv.cfg` },
          }
    }
  },
}
