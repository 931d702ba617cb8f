import { resolvePath } from '../facts/files.ts'
import type { Rule } from './rule.ts'

export const dockerfileMissing: Rule = {
  id: 'dockerfile-missing',
  summary: 'heroku.yml names a Dockerfile that is not there, or builds no image.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  *check({ build, herokuYml, snapshot }) {
    if (build.kind !== 'container' || herokuYml?.kind !== 'read') return
    const { images } = herokuYml
    for (const [type, file] of images) {
      const { kind } = resolvePath(snapshot, file)
      if (kind !== 'missing' && kind !== 'folder') continue
      yield {
        kind: 'fail',
        message: `\`heroku.yml\` builds the image of \`${type}\` by \`${file}\`, which ${kind === 'folder' ? 'is a folder' : 'is not in the repository'}. The build stops.`,
        hint: `Commit the file, or name the right one:\nbuild:\n  docker:\n    ${type}: Dockerfile`,
        at: { path: 'heroku.yml' },
      }
    }
    if (images.size > 0) return
    yield {
      kind: 'fail',
      message: '`heroku.yml` builds no image: it has no `build.docker`. The build stops.',
      hint: 'Name the image of the web process:\nbuild:\n  docker:\n    web: Dockerfile',
      at: { path: 'heroku.yml' },
    }
  },
}
