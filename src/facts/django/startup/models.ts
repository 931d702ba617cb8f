import type { Program } from '../../../python/program.ts'
import { readText } from '../../files.ts'
import type { App } from './apps.ts'
import { contribApp, modelsNeededBy } from './contrib.ts'
import { engineProblem, type Installed } from './database.ts'
import { type Problem, raisedProblem } from './problem.ts'
import type { Startup } from './startup.ts'

/** All apps of INSTALLED_APPS, as far as they are known. */
export interface Apps {
  readonly apps: readonly App[]
  /** False: there may be more. */
  readonly isComplete: boolean
}

/** What importing the models of one app comes to: those of Django, those of the repository. */
export function modelsProblem(startup: Startup, all: Apps, app: App): Problem | null {
  const installed: Installed = startup
  if (!contribApp(app.name)?.models) return ownModels(startup, all, app)
  return uninstalled(all, app.name, app) ?? engineProblem(startup.settings, installed)
}

/** The models of an app of the repository: importing them, and loading the engine where there is one. */
function ownModels(startup: Startup, all: Apps, app: App): Problem | null {
  const { snapshot, program, settings } = startup
  const { folder, name, entry } = app
  if (folder === null) return null
  const base = folder === '' ? 'models' : `${folder}/models`
  const path = [`${base}.py`, `${base}/__init__.py`].find((each) => snapshot.entry(each))
  if (path === undefined) return null
  const before = definedModels(program).length
  const models = program.importModule(`${name}.models`)
  const defined = definedModels(program)
  const hasOne = defined.length > before || defined.some((module) => module.startsWith(`${name}.`))
  const engine = hasOne ? (autoFieldProblem(startup, app) ?? engineProblem(settings, startup)) : null
  const raised = raisedProblem(models, 'models', {
    what: `Importing \`${name}.models\``,
    at: models.path === null ? entry.location : { path: models.path },
  })
  if (raised?.certain || engine?.certain) return engine ?? raised
  // Whoever catches what the import raises may go on without it.
  const isGuarded = /\bexcept\b(?![^\n]*ImportError)/.test(readText(snapshot, path) ?? '')
  const foreign = models.imported
    .map(({ module }) => /^(django\.contrib\.\w+)\.models$/.exec(module)?.[1])
    .find((needed) => needed !== undefined && uninstalled(all, needed, app) !== null)
  const absent = foreign === undefined || isGuarded ? null : uninstalled(all, foreign, app)
  return absent === null
    ? (engine ?? raised)
    : { ...absent, says: `\`${path}\` imports \`${foreign}.models\`. ${absent.says}`, at: { path } }
}

const AUTO_FIELDS = ['AutoField', 'BigAutoField', 'SmallAutoField']

/** A model without a primary key gets one of the class that this setting names, or that its app's AppConfig does (django/db/models/options.py). */
function autoFieldProblem({ settings, program }: Startup, { config, name }: App): Problem | null {
  const { value } = settings.get('DEFAULT_AUTO_FIELD')
  const field = value.kind === 'str' ? /^django\.db\.models\.(?:fields\.)?(\w+)$/.exec(value.value)?.[1] : undefined
  if (field === undefined || AUTO_FIELDS.includes(field)) return null
  if (config !== null) {
    const own = program.runText(
      `from ${config} import config\nown = getattr(config, 'default_auto_field', None)\n`,
      `${config}field__`,
    )
    if (own.bindings.get('own')?.kind !== 'none') return null
  }
  return {
    stage: 'models',
    certain: true,
    type: 'django.core.exceptions.ImproperlyConfigured',
    says: `DEFAULT_AUTO_FIELD names \`django.db.models.${field}\`, which is no AutoField of Django's, and \`${name}\` has models: Django raises ImproperlyConfigured`,
    hint: "DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'",
    at: value.location,
    configVars: value.configVars,
  }
}

/** The modules of the models that were defined until now; the entry point may have imported some. */
function definedModels(program: Program): readonly string[] {
  const defined = program.runText('from django.db.models import defined\n', '__defined__').bindings.get('defined')
  return defined !== undefined && 'items' in defined
    ? defined.items.map((module) => (module.kind === 'str' ? module.value : ''))
    : []
}

/** The models of CONTRIB belong to an app that is surely not installed, or need those of one: Django raises RuntimeError. */
function uninstalled({ apps, isComplete }: Apps, contrib: string, { entry }: App): Problem | null {
  const needed = contribApp(contrib)?.models ? [...modelsNeededBy(contrib), contrib] : []
  const absent = isComplete ? needed.find((name) => !apps.some((app) => app.name === name)) : undefined
  if (absent === undefined) return null
  return {
    stage: 'models',
    certain: true,
    type: 'RuntimeError',
    says: `The models of \`${contrib}\` need \`${absent}\`, which is not in INSTALLED_APPS: Django raises RuntimeError`,
    hint: `Add '${absent}' to INSTALLED_APPS.`,
    at: entry.location,
    configVars: entry.configVars,
  }
}
