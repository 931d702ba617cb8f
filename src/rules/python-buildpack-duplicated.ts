import type { Rule } from './rule.ts'

export const pythonBuildpackDuplicated: Rule = {
  id: 'python-buildpack-duplicated',
  summary: 'The app has the Python buildpack more than once.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['checks::duplicate-python-buildpack'],
  *check({ environment: { app } }) {
    const python = (app?.buildpacks ?? []).filter(isPythonBuildpack)
    if (!app || python.length < 2) return
    yield {
      kind: 'fail',
      message: `The app has the Python buildpack ${python.length} times (${python.join(', ')}): the second one stops the build, "The Python buildpack has already been run this build".`,
      hint: `Remove all but one: \`heroku buildpacks:remove ${python.at(-1)} --app ${app.name}\`.`,
      at: null,
      heroku: 'checks::duplicate-python-buildpack',
    }
  },
}

/** Heroku's own, by its short name or its address. */
const isPythonBuildpack = (name: string): boolean =>
  /^(urn:buildpack:)?heroku\/python$/.test(name) || /\/heroku-buildpack-python(\.git|\.tgz)?([#@].*)?$/.test(name)
