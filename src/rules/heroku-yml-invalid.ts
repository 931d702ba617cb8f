import type { Rule } from './rule.ts'

export const herokuYmlInvalid: Rule = {
  id: 'heroku-yml-invalid',
  summary: 'heroku.yml cannot be read.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  *check({ herokuYml, build }) {
    if (herokuYml?.kind !== 'invalid') return
    const counts = build.kind === 'container'
    yield {
      kind: 'fail',
      severity: counts ? 'error' : 'warning',
      message: `\`heroku.yml\` cannot be read: ${herokuYml.message}.${counts ? ' The build stops.' : ' It counts only with the stack `container`.'}`,
      hint: 'Mend the YAML:\nbuild:\n  docker:\n    web: Dockerfile',
      at: herokuYml.location,
    }
  },
}
