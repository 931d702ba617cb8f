import type { Rule } from './rule.ts'

export const scriptLineEndings: Rule = {
  id: 'script-line-endings',
  summary: 'A script that Heroku runs has Windows line endings.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['hooks::pre_compile', 'hooks::post_compile', 'H10'],
  *check({ scripts, build }) {
    if (build.kind === 'container') return
    for (const { path, role, name, run, shebang, carriageReturn } of scripts) {
      if (!carriageReturn) continue
      const { certain, location } = carriageReturn
      const first = location.start.line === 1 && shebang !== null && run === 'directly'
      const what = first
        ? `\`env\` or the kernel looks for an interpreter with a CR in its name, and does not find it`
        : 'the shell takes the CR for part of the last word'
      const heroku = role === 'hook' ? name.replace('bin/', 'hooks::') : name === 'web' ? 'H10' : undefined
      const end =
        role === 'hook' ? `the build stops, "Failed to run the ${name} script"` : `the process \`${name}\` ends at once`
      yield {
        kind: certain ? 'fail' : 'open',
        severity: certain ? 'error' : 'warning',
        message: `\`${path}\` has Windows line endings (CR LF): ${what}. ${certain ? `${end.charAt(0).toUpperCase()}${end.slice(1)}.` : `If a command minds it, ${end}.`}`,
        hint: `Write into \`.gitattributes\`, then \`git add --renormalize .\`:\n${path} text eol=lf`,
        at: location,
        ...(heroku === undefined || !certain ? {} : { heroku }),
      }
    }
  },
}
