import { resolvePath } from '../facts/files.ts'
import type { Rule } from './rule.ts'

export const symlinkOutside: Rule = {
  id: 'symlink-outside',
  summary: "A symbolic link that leads out of the app's folder.",
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ snapshot }) {
    for (const { path } of snapshot.entries.filter(({ mode }) => mode === '120000')) {
      const resolved = resolvePath(snapshot, path)
      if (resolved.kind !== 'outside' || resolved.link.path !== path) continue
      yield {
        kind: 'fail',
        message: `\`${path}\` is a symbolic link to \`${resolved.target}\`, which is not part of what is deployed: on Heroku it leads nowhere.`,
        hint: 'Commit the file itself in place of the link.',
        at: { path },
      }
    }
  },
}
