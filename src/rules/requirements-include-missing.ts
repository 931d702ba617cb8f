import type { Rule } from './rule.ts'

export const requirementsIncludeMissing: Rule = {
  id: 'requirements-include-missing',
  summary: 'A requirements file includes a file that is not there.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pip'],
  *check({ build, packageManager, requirements, committed }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip') return
    for (const problem of requirements.problems) {
      if (problem.kind !== 'missing-file') continue
      const ignored = committed.entry(problem.path) !== undefined
      const name = problem.path.slice(problem.path.lastIndexOf('/') + 1)
      const elsewhere = committed.entries.find(({ path }) => path === name || path.endsWith(`/${name}`))?.path
      yield {
        kind: 'fail',
        message: `\`${problem.option}\` includes \`${problem.path}\`, which ${ignored ? '`.slugignore` removes' : 'is not in the repository'}. The build stops, "Unable to install dependencies using pip".`,
        hint: ignored
          ? `Take the pattern that matches \`${problem.path}\` out of \`.slugignore\`.`
          : elsewhere
            ? `The path is relative to the file that includes it; there is \`${elsewhere}\`.`
            : 'Commit the file (is it in `.gitignore`?), or remove the line.',
        at: problem.location,
        heroku: 'install-dependencies::pip',
      }
    }
  },
}
