import type { Rule } from './rule.ts'

export const scriptNotExecutable: Rule = {
  id: 'script-not-executable',
  summary: 'A script that the Procfile runs itself is not executable.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check({ scripts, build }) {
    if (build.kind === 'container') return
    for (const { path, role, name, run, mode, declared } of scripts) {
      if (role !== 'process' || run !== 'directly' || mode !== '100644' || !declared) continue
      yield {
        kind: 'fail',
        message: `\`${name}\` runs \`${path}\`, which git does not have as executable: bash says "Permission denied" and exits with 126.${name === 'web' ? ' Every request gets 503, H10 "App crashed".' : name === 'release' ? ' The release fails, and the old one stays.' : ''}`,
        hint: `\`git update-index --chmod=+x ${path}\`, then commit. (On Windows \`chmod\` alone does not reach git.)`,
        at: declared,
        ...(name === 'web' ? { heroku: 'H10' } : {}),
      }
    }
  },
}
