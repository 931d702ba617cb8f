import type { Rule } from './rule.ts'

export const requirementPathMissing: Rule = {
  id: 'requirement-path-missing',
  summary: 'A requirement names a path that Heroku has not.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pip'],
  *check({ build, packageManager, requirements }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip') return
    for (const problem of requirements.problems) {
      if (problem.kind !== 'missing-path') continue
      yield {
        kind: 'fail',
        message: `The requirement names the path \`${problem.path}\`: ${problem.reason}. The build stops, "Unable to install dependencies using pip".`,
        hint: problem.path.startsWith('/')
          ? 'Name the package and its version in its place, as `pip list --format=freeze` does.'
          : 'Commit the project at that path, or name a package of the index.',
        at: problem.location,
        heroku: 'install-dependencies::pip',
      }
    }
  },
}
