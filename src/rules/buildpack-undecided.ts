import { isFile } from '../facts/files.ts'
import type { Rule } from './rule.ts'

export const buildpackUndecided: Rule = {
  id: 'buildpack-undecided',
  summary: "An app without buildpacks would be taken for another language's.",
  category: 'build',
  severity: 'notice',
  since: '0.1.0',
  *check({ build, snapshot, environment: { app } }) {
    if (build.kind !== 'python' || (app?.buildpacks ?? []).length > 0) return
    const [name, language] = TRIED_FIRST.find(([file]) => isFile(snapshot, file)) ?? []
    if (name === undefined) return
    yield {
      kind: 'open',
      message: `\`${name}\` stands beside the Python files. If the app has no buildpacks set, its first build takes it for ${language}, and installs no Python; ${app ? 'the app has none' : 'the app was not asked'}.`,
      hint: `Set them: \`heroku buildpacks:set heroku/python${app ? ` --app ${app.name}` : ''}\`, with the other one before it (\`--index 1\`) if it is needed.`,
      at: { path: name },
    }
  },
}

/** Heroku tries Ruby, Node.js and Clojure before Python: https://devcenter.heroku.com/articles/buildpacks#buildpack-detect-order */
const TRIED_FIRST: readonly (readonly [file: string, language: string])[] = [
  ['Gemfile', 'Ruby'],
  ['package.json', 'Node.js'],
  ['project.clj', 'Clojure'],
]
