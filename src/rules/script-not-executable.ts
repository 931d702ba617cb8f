import type { Rule } from './rule.ts'
import { bootResult, CRASHES } from './support/boot-result.ts'

export const scriptNotExecutable: Rule = {
  id: 'script-not-executable',
  summary: 'A script that the Procfile runs itself is not executable.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check({ scripts, build, launches }) {
    if (build.kind === 'container') return
    const told = new Set<string>()
    for (const { path, role, name, run, mode, declared } of scripts) {
      if (role !== 'process' || run !== 'directly' || mode !== '100644' || !declared) continue
      told.add(name)
      yield {
        kind: 'fail',
        message: `\`${name}\` runs \`${path}\`, which git does not have as executable: bash says "Permission denied" and exits with 126.${name === 'web' ? ' Every request gets 503, H10 "App crashed".' : name === 'release' ? ' The release fails, and the old one stays.' : ''}`,
        hint: `\`git update-index --chmod=+x ${path}\`, then commit. (On Windows \`chmod\` alone does not reach git.)`,
        at: declared,
        ...(name === 'web' ? { heroku: 'H10' } : {}),
      }
    }
    // What a script runs in its turn.
    for (const [name, ending] of launches.of) {
      const failure = ending.kind === 'exits' ? ending.failure : null
      if (failure?.kind !== 'not-executable' || told.has(name)) continue
      const ends = `the process \`${name}\` ends`
      yield bootResult(failure, name === 'web' ? CRASHES : ends, name === 'web' ? 'H10' : null)
    }
  },
}
