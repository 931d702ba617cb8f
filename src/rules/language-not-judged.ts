import type { Rule } from './rule.ts'

export const languageNotJudged: Rule = {
  id: 'language-not-judged',
  summary: 'Another buildpack builds the app; what it does is not judged.',
  category: 'build',
  severity: 'notice',
  since: '0.1.0',
  *check({ build }) {
    if (build.kind !== 'other') return
    yield {
      kind: 'fail',
      message: `This is built as ${build.language} (${build.because}): its build, its settings and its start are not judged, only the Procfile, app.json and heroku.yml.`,
      at: null,
    }
  },
}
