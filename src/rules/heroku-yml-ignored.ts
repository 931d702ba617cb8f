import type { Rule } from './rule.ts'

export const herokuYmlIgnored: Rule = {
  id: 'heroku-yml-ignored',
  summary: 'heroku.yml is there, and the stack is not `container`.',
  category: 'build',
  severity: 'notice',
  since: '0.1.0',
  *check({ herokuYml, build, environment: { app, stack } }) {
    if (!herokuYml || build.kind === 'container') return
    yield {
      kind: app ? 'fail' : 'open',
      severity: app ? 'warning' : 'notice',
      message: app
        ? `There is a \`heroku.yml\`, which counts only with the stack \`container\`; the app's stack is ${stack}, so buildpacks and the Procfile decide.`
        : 'There is a `heroku.yml`, which counts only with the stack `container`; the app was not asked, and buildpacks and the Procfile are judged. With `--stack container` it is.',
      hint: 'To build with Docker: `heroku stack:set container`. Else remove `heroku.yml`.',
      at: { path: 'heroku.yml' },
    }
  },
}
