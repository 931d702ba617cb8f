import type { Rule } from './rule.ts'

export const requirementEnvironmentVariable: Rule = {
  id: 'requirement-environment-variable',
  summary: 'A requirements file uses a config var, which pip does not get.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pip'],
  *check({ build, packageManager, requirements }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip') return
    for (const problem of requirements.problems) {
      if (problem.kind !== 'environment-variable') continue
      const { name, harmless } = problem
      yield {
        kind: harmless ? 'open' : 'fail',
        message: `The line uses \`\${${name}}\`, and Heroku gives no config var to pip (but \`PIP_EXTRA_INDEX_URL\`): the text stays as it is written. ${harmless ? 'If a package comes from this place alone, the build stops' : 'The build stops'}, "Unable to install dependencies using pip".`,
        hint: 'For a private index, set the config var `PIP_EXTRA_INDEX_URL` to its address with the token; a private repository can be a wheel on such an index.',
        at: problem.location,
        heroku: 'install-dependencies::pip',
      }
    }
  },
}
