import type { Rule } from './rule.ts'
import { codes } from './support/words.ts'

export const appJsonBuildpacksDiffer: Rule = {
  id: 'app-json-buildpacks-differ',
  summary: "app.json builds review apps with other buildpacks than the app's.",
  category: 'operations',
  severity: 'notice',
  since: '0.1.0',
  *check({ appJson, environment: { app }, build }) {
    if (appJson?.kind !== 'read' || build.kind === 'container' || !app?.buildpacks?.length) return
    if (appJson.buildpacks.length === 0) return
    const [declared, used] = [appJson.buildpacks, app.buildpacks].map((list) => list.map(plainName))
    if (declared === undefined || used === undefined || declared.join(' ') === used.join(' ')) return
    yield {
      kind: 'fail',
      message: `\`app.json\` names the buildpacks ${codes(declared)}, and the app ${app.name} has ${codes(used)}: what a review app shows is built otherwise than what is deployed here.`,
      hint: `Let the two agree, in \`app.json\` or by \`heroku buildpacks:set --app ${app.name}\`.`,
      at: { path: 'app.json' },
    }
  },
}

/** `heroku/python` and its like, of the several forms in which a buildpack can be named. */
const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/github\.com\/heroku\/heroku-buildpack-([\w-]+?)(\.git)?\/?$/, 'heroku/$1')
    .replace(/^urn:buildpack:/, '')
