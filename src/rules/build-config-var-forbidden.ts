import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { code, unsetCommand } from './support/words.ts'

export const buildConfigVarForbidden: Rule = {
  id: 'build-config-var-forbidden',
  summary: 'A config var with which the Cloud Native Buildpack refuses to build.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  *check(facts) {
    const { build, environment } = facts
    if (build.kind !== 'python' || environment.app?.generation !== 'fir') return
    const set = FORBIDDEN.filter((name) => configVar(environment.configVars, name).state === 'set')
    const [first] = set
    if (first === undefined) return
    yield {
      kind: 'fail',
      message: `The config var ${code(first)} is set, with which Heroku's Python buildpack for Fir refuses to build: it would change where Python or pip put their files.`,
      hint: set.map((name) => unsetCommand(facts, name)).join('\n'),
      at: null,
      configVars: set,
    }
  },
}

/** heroku/buildpacks-python, src/checks.rs. */
const FORBIDDEN = [
  'PIP_CACHE_DIR',
  'PIP_PREFIX',
  'PIP_PYTHON',
  'PIP_ROOT',
  'PIP_TARGET',
  'PIP_USER',
  'PYTHONHOME',
  'PYTHONINSPECT',
  'PYTHONNOUSERSITE',
  'PYTHONPLATLIBDIR',
  'PYTHONUSERBASE',
  'VIRTUAL_ENV',
]
