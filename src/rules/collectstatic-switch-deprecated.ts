import type { Rule } from './rule.ts'

export const collectstaticSwitchDeprecated: Rule = {
  id: 'collectstatic-switch-deprecated',
  summary: 'A file of the repository switches collectstatic off, which Heroku will stop heeding.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ snapshot, build, environment: { app } }) {
    if (build.kind !== 'python' || !snapshot.entry(FILE)) return
    yield {
      kind: 'fail',
      message: `\`${FILE}\` switches collectstatic off. Heroku warns, "The .heroku/collectstatic_disabled file is deprecated", and will stop heeding it.`,
      hint: `Remove it, \`git rm ${FILE}\`, and set \`heroku config:set DISABLE_COLLECTSTATIC=1${app ? ` --app ${app.name}` : ''}\` if static files are not to be collected.`,
      at: { path: FILE },
    }
  },
}

/** heroku/heroku-buildpack-python, bin/steps/collectstatic. */
const FILE = '.heroku/collectstatic_disabled'
