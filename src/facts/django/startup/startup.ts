import type { Snapshot } from '../../../model/snapshot.ts'
import type { Program } from '../../../python/program.ts'
import type { PythonVersion } from '../../python-version.ts'
import type { Settings } from '../../settings/settings.ts'
import type { DjangoVersion } from '../version.ts'
import { type App, findApps } from './apps.ts'
import { hasNoEngine, type Installed } from './database.ts'
import { type Disk, loggingProblem } from './logging.ts'
import { knowsOptions } from './model-options.ts'
import { type Apps, modelsProblem } from './models.ts'
import { type Problem, raisedProblem } from './problem.ts'
import { outsideReadyProblem } from './ready.ts'
import { shadowProblem } from './shadows.ts'

/** What a start of Django is held against. */
export interface Startup extends Installed, Disk {
  readonly snapshot: Snapshot
  readonly program: Program
  readonly settings: Settings
  readonly pythonVersion: PythonVersion
  /** The folders on `sys.path`, relative to the app's. */
  readonly roots: readonly string[]
  /** The first two numbers of what is installed of a distribution; null where they are not known. */
  readonly versionOf: (distribution: string) => DjangoVersion | null
}

export interface Started {
  readonly apps: readonly App[]
  /** False: INSTALLED_APPS holds what is not known. */
  readonly isComplete: boolean
  /** What ends it, or may: the first that is certain comes last. */
  readonly problems: readonly Problem[]
}

/** `django.setup()`: logging, the apps, their models, what they do when all is ready. */
export function setUpDjango(startup: Startup): Started {
  const { program, settings } = startup
  const problems: Problem[] = []
  const failsWith = (problem: Problem | null): boolean => {
    if (problem !== null) problems.push(problem)
    return problem?.certain === true
  }
  serveSettings(program, settings, startup)
  const nothing = { apps: [], isComplete: false, problems }
  if (failsWith(shadowProblem(startup.snapshot, startup.roots))) return nothing
  if (failsWith(ownProblem(startup))) return nothing
  if (failsWith(loggingProblem(program, settings, startup))) return nothing
  const found = findApps(program, settings.get('INSTALLED_APPS').value, settings.django)
  const { apps, isComplete } = found
  const started = { apps, isComplete, problems }
  if (failsWith(found.problem)) return started
  program.runText(registryText(startup, found), '__registry__')
  for (const app of apps) {
    if (failsWith(modelsProblem(startup, found, app))) return started
  }
  for (const app of apps)
    if (failsWith(readyProblem(program, app) ?? outsideReadyProblem(startup, found, app))) return started
  return started
}

/** What the registry of apps knows once each has its AppConfig. */
function registryText({ snapshot, settings }: Startup, { apps, isComplete }: Apps): string {
  const state = {
    apps_ready: 'True',
    without_database: hasNoEngine(settings) ? 'True' : 'False',
    // A model is of none of them where there may be more.
    names: isComplete ? JSON.stringify(apps.map(({ name }) => name)) : 'None',
    labels: JSON.stringify(apps.map(({ name, label }) => [name, label])),
    knows_options: knowsOptions(snapshot, apps) ? 'True' : 'False',
  }
  const lines = Object.entries(state).map(([name, value]) => `state['${name}'] = ${value}\n`)
  return `from django.apps.registry import state\n${lines.join('')}`
}

/** Django's own modules may ask for what the app's Python has no more: `django.setup()` begins with this one. */
function ownProblem({ program, pythonVersion }: Startup): Problem | null {
  const imported = program.runText('import django.urls\n', '__django__')
  return raisedProblem(imported, 'settings', {
    what: `The start of the installed Django on ${pythonIn(pythonVersion)}`,
    at: null,
  })
}

function pythonIn(version: PythonVersion): string {
  if (version.kind === 'invalid') return "the app's Python"
  return version.origin === 'default' ? `Heroku's default, Python ${version.minor},` : `Python ${version.minor}`
}

/** Libraries that put their own object in the place of the module. */
const SERVED_BY = ['configurations', 'dynaconf']

/**
 * From here on `django.conf.settings` has what the module binds. What it lacks it does not have: django-appconf alone adds settings of its own
 * (https://django-appconf.readthedocs.io/).
 */
export function serveSettings(program: Program, { module }: Settings, { hasModule }: Installed): void {
  if (module.imported.some((one) => SERVED_BY.includes(one.module.split('.')[0] ?? ''))) return
  program.runText(
    `import sys\nfrom django.apps.registry import state\nstate['settings'] = sys.modules.get(${JSON.stringify(module.module)})\nstate['strict'] = ${hasModule('appconf') === false ? 'True' : 'False'}\n`,
    '__settings__',
  )
}

function readyProblem(program: Program, { config, name, folder, entry }: App): Problem | null {
  if (config === null || folder === null) return null
  const ready = program.runText(`from ${config} import config\nconfig.ready()\n`, `${config}ready__`)
  return raisedProblem(ready, 'app-ready', { what: `The app \`${name}\`, in its \`ready()\`,`, at: entry.location })
}
