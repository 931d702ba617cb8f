import type { Rule } from './rule.ts'

export const herokuYmlWithoutWeb: Rule = {
  id: 'heroku-yml-without-web',
  summary: 'heroku.yml declares no `web` process.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H14'],
  *check({ herokuYml, build }) {
    if (build.kind !== 'container' || herokuYml?.kind !== 'read') return
    const { images, run } = herokuYml
    if (images.has('web') || run?.has('web')) return
    const types = [...new Set([...images.keys(), ...(run?.keys() ?? [])])]
    yield {
      kind: 'fail',
      message: `\`heroku.yml\` declares no \`web\`, neither under \`build\` nor under \`run\`${types.length > 0 ? ` (only ${types.map((type) => `\`${type}\``).join(', ')})` : ''}; the Procfile is not read beside it. Every request gets 503, H14 "No web processes running".`,
      hint: 'Name the image of the web process:\nbuild:\n  docker:\n    web: Dockerfile',
      at: { path: 'heroku.yml' },
      heroku: 'H14',
    }
  },
}
