import type { Value } from '../../model/value.ts'
import type { EvaluatedModule, Program } from '../../python/program.ts'
import { namedFolders, staticStorage } from '../django/startup/collected.ts'
import { exceptionText, type Problem } from '../django/startup/problem.ts'
import { setUpDjango } from '../django/startup/startup.ts'
import type { Facts } from '../facts.ts'
import { readText, resolvePath } from '../files.ts'
import { programFactory } from '../programs.ts'
import { createSettings, type Settings } from '../settings/settings.ts'
import { stringsOf } from '../settings/tests.ts'
import { runsCollectstatic } from '../static-build.ts'
import { startupOf } from './boot.ts'
import { settingsName } from './process-settings.ts'
import { referenceProblem } from './static-references.ts'

/** What becomes of `manage.py collectstatic` once its settings have been imported. */
export interface Collectstatic {
  /** The first that is certain comes last. */
  readonly problems: readonly Problem[]
}

/** Null where the build does not run it, or its settings are not known, or raise: that is told of the settings themselves. */
export function drawCollectstatic(facts: Facts): Collectstatic | null {
  const { managePy } = facts
  if (managePy === null || runsCollectstatic(facts) === false) return null
  const folder = managePy.includes('/') ? `/app/${managePy.slice(0, managePy.lastIndexOf('/'))}` : '/app'
  const sysPath = [...new Set([folder, '/app'])]
  const command = runCommand(facts, managePy, sysPath)
  if (command === null || command.module.raises?.certain || command.module.path === null) return null
  const { program, module } = command
  const settings = createSettings(module, facts.django.version)
  const { problems, apps } = setUpDjango(startupOf(facts, { program, settings, sysPath }))
  if (problems.some(({ certain }) => certain) || !isInstalled(settings)) return { problems }
  const more =
    storageProblem(program, settings) ??
    absentFolderProblem(facts, program, settings) ??
    referenceProblem(facts, settings, apps)
  return { problems: more === null ? problems : [...problems, more] }
}

interface Command {
  readonly program: Program
  readonly module: EvaluatedModule
}

/** Runs the script, then imports the settings that it names; null where they are not known. */
function runCommand(facts: Facts, managePy: string, sysPath: readonly string[]): Command | null {
  const { build } = facts.settings
  // Where no option makes it another process, the settings of the build have been imported by just this one.
  const asked = facts.options.settingsModule !== undefined || (facts.options.pythonPath ?? []).length > 0
  const drawn = asked || build?.entry == null ? null : build
  const program =
    drawn?.program ??
    programFactory(facts)({
      phase: 'build',
      configVars: facts.environment.configVars,
      sysPath,
      argv: [managePy, 'collectstatic', '--noinput', '--traceback'],
    })
  const entry = drawn?.entry ?? program.runFile(managePy, '__main__')
  const named = entry.environment.get('DJANGO_SETTINGS_MODULE')
  const chosen = build?.chosen
  const name = facts.options.settingsModule ?? (chosen === undefined ? null : settingsName(named, chosen))
  if (entry.raises?.certain || name === null) return null
  const imported = drawn !== null && drawn.chosen.name === name ? drawn.module : null
  return { program, module: imported ?? program.importModule(name, chosen?.configuration) }
}

const isInstalled = (settings: Settings): boolean =>
  stringsOf(settings.get('INSTALLED_APPS').value).some(({ value }) => value.startsWith('django.contrib.staticfiles'))

/** Storages of Django itself, by their modules. */
const DJANGO_STORAGES: Readonly<Record<string, readonly string[]>> = {
  'django.contrib.staticfiles.storage': [
    'StaticFilesStorage',
    'ManifestStaticFilesStorage',
    'ManifestFilesMixin',
    'HashedFilesMixin',
    'ConfiguredStorage',
    // Until Django 3.1.
    'CachedStaticFilesStorage',
    'CachedFilesMixin',
  ],
  'django.core.files.storage': ['FileSystemStorage', 'InMemoryStorage', 'DefaultStorage', 'Storage', 'storages'],
}

/** The backend is made when the command begins: it must be there. */
function storageProblem(program: Program, settings: Settings): Problem | null {
  const storage = staticStorage(settings)
  if (storage?.kind !== 'str') return null
  const at = storage.value.lastIndexOf('.')
  const [module, name] = [storage.value.slice(0, Math.max(at, 0)), storage.value.slice(at + 1)]
  const fails = (why: string, hint: string | null): Problem => ({
    ...problem(storage, `The storage of the static files, \`${storage.value}\`, cannot be made: ${why}`),
    hint,
  })
  const own = Object.hasOwn(DJANGO_STORAGES, module) ? DJANGO_STORAGES[module] : undefined
  if (own) return own.includes(name) || settings.django[0] < 2 ? null : fails(`\`${module}\` has no \`${name}\``, null)
  if (storage.value.startsWith('django.'))
    return fails(`No module named '${module}'`, "'BACKEND': 'django.contrib.staticfiles.storage.StaticFilesStorage'")
  const imported = program.importModule(module)
  if (imported.raises?.certain)
    return fails(
      exceptionText(imported.raises),
      `Add the package that brings \`${module.split('.')[0]}\` to the requirements.`,
    )
  if (imported.path !== null && imported.rest.length === 0 && !imported.bindings.has(name))
    return fails(`\`${imported.path}\` has no \`${name}\``, null)
  const wrong = WHITENOISE[module]
  return wrong !== undefined && !wrong.includes(name)
    ? fails(`\`${module}\` has no \`${name}\``, "'BACKEND': 'whitenoise.storage.CompressedManifestStaticFilesStorage'")
    : null
}

/**
 * Up to Django 3.2 the finder lists each folder of STATICFILES_DIRS, and does not mind whether it is there; later ones leave it out. The
 * settings may have made it, and so may Node.js's buildpack before (https://devcenter.heroku.com/articles/nodejs-support#build-script).
 */
function absentFolderProblem({ snapshot }: Facts, program: Program, settings: Settings): Problem | null {
  if (settings.django[0] > 3 || settings.get('STATICFILES_FINDERS').bound !== false) return null
  const { value } = settings.get('STATICFILES_DIRS')
  const absent = namedFolders(value)?.find(
    ({ folder }) =>
      !folder.startsWith('/') &&
      folder !== '' &&
      resolvePath(snapshot, folder).kind === 'missing' &&
      !program.mayHaveMade(`/app/${folder}`),
  )
  if (absent === undefined || /"(heroku-(pre|post)build|build)"\s*:/.test(readText(snapshot, 'package.json') ?? ''))
    return null
  return {
    ...problem(value, `STATICFILES_DIRS names \`${absent.folder}\`, which is not in the repository`),
    type: 'FileNotFoundError',
    hint: 'Take the entry out, or commit a file in the folder (git keeps no empty one).',
  }
}

/** whitenoise 6; `django.GzipManifestStaticFilesStorage` went with version 4. */
const WHITENOISE: Readonly<Record<string, readonly string[]>> = {
  'whitenoise.storage': [
    'CompressedStaticFilesStorage',
    'CompressedManifestStaticFilesStorage',
    'CompressedStaticFilesMixin',
    'MissingFileError',
  ],
  'whitenoise.django': [],
}

function problem(value: Value, says: string): Problem {
  return {
    stage: 'settings',
    certain: true,
    type: 'InvalidStorageError',
    says,
    hint: null,
    at: value.location,
    configVars: value.configVars,
  }
}
