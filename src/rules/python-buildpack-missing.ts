import type { Rule } from './rule.ts'

export const pythonBuildpackMissing: Rule = {
  id: 'python-buildpack-missing',
  summary: "The repository holds a Python app, and none of the app's buildpacks installs Python.",
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  *check({ build, processes, environment: { app } }) {
    if (build.kind !== 'other' || build.pythonFile === null || !app) return
    const commands = [...processes.types.values()].map(({ command }) => command)
    const runsPython = commands.some((command) =>
      /\b(python3?|gunicorn|uvicorn|daphne|hypercorn|waitress-serve|granian|celery)\b/.test(command),
    )
    yield {
      kind: 'open',
      severity: runsPython ? 'error' : 'warning',
      message: `There is \`${build.pythonFile}\`, and ${build.because}: unless one of them brings Python under another name, nothing of it is installed${runsPython ? ', and the commands of the Procfile are not found' : ''}.`,
      hint: `Add the Python buildpack: \`heroku buildpacks:add heroku/python --app ${app.name}\`.`,
      at: { path: build.pythonFile },
    }
  },
}
