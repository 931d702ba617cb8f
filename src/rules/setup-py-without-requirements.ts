import type { Rule } from './rule.ts'

export const setupPyWithoutRequirements: Rule = {
  id: 'setup-py-without-requirements',
  summary: 'setup.py alone is no longer installed.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['package-manager::setup-py-only'],
  *check({ build, packageManager }) {
    if (build.kind !== 'python' || packageManager.kind !== 'setup-py-only') return
    yield {
      kind: 'fail',
      message:
        'There is a `setup.py` but no file of a package manager. The build stops, "Implicit setup.py file support has been sunset".',
      hint: 'Write a `requirements.txt`:\n--editable .',
      at: { path: 'setup.py' },
      heroku: 'package-manager::setup-py-only',
    }
  },
}
