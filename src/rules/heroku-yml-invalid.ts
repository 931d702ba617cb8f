import type { Rule } from './rule.ts'

export const herokuYmlInvalid: Rule = {
  id: 'heroku-yml-invalid',
  summary: 'heroku.yml cannot be read.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  *check({ herokuYml, build }) {
    const counts = build.kind === 'container'
    if (herokuYml?.kind === 'unread' && counts)
      yield {
        kind: 'open',
        severity: 'warning',
        message: `\`heroku.yml\` is not judged: ${herokuYml.message}. What it builds and runs is not known here.`,
        at: herokuYml.location,
      }
    if (herokuYml?.kind !== 'invalid') return
    yield {
      kind: 'fail',
      severity: counts ? 'error' : 'warning',
      message: `\`heroku.yml\` cannot be read: ${herokuYml.message}.${counts ? ' The build stops.' : ' It counts only with the stack `container`.'}`,
      hint: 'Mend the YAML:\nbuild:\n  docker:\n    web: Dockerfile',
      at: herokuYml.location,
    }
  },
}
