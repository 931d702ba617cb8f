import type { Rule } from './rule.ts'

export const submoduleNotDeployed: Rule = {
  id: 'submodule-not-deployed',
  summary: 'A submodule: what is deployed has an empty place there.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ snapshot }) {
    for (const { path } of snapshot.entries.filter(({ mode }) => mode === '160000')) {
      yield {
        kind: 'fail',
        message: `\`${path}\` is a submodule. A build from a tarball, or from Heroku's connection to GitHub, does not get its files; only \`git push heroku\` fetches it, where it is public.`,
        hint: 'Copy its files into the repository (`git subtree add`), or install it as a package.',
        at: { path },
      }
    }
  },
}
