import type { Rule } from './rule.ts'

export const requirementNeedsSsh: Rule = {
  id: 'requirement-needs-ssh',
  summary: 'A requirement is fetched over SSH, and builds have no key.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pip'],
  *check({ build, packageManager, requirements, snapshot }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip') return
    const hook = snapshot.entry('bin/pre_compile') !== undefined
    const told = new Set(requirements.direct.map(({ location }) => location))
    const named = requirements.lines
      .filter(({ location }) => !told.has(location))
      .map(({ requirement, location }) => ({ target: requirement.url ?? '', location }))
    for (const { target, location } of [...requirements.direct, ...named]) {
      if (!/^(git|hg|svn|bzr)\+ssh:/i.test(target)) continue
      yield {
        kind: hook ? 'open' : 'fail',
        message: `The requirement is fetched over SSH, and a build on Heroku has no SSH key${hook ? ', unless `bin/pre_compile` makes one' : ''}. The build stops, "Unable to install dependencies using pip".`,
        hint: 'For a public repository use `git+https://`; for a private one, publish a wheel on a private index and set the config var `PIP_EXTRA_INDEX_URL`.',
        at: location,
        heroku: 'install-dependencies::pip',
      }
    }
  },
}
