import type { Value } from '../../../model/value.ts'
import type { EvaluatedModule, Program } from '../../../python/program.ts'
import { itemsOf } from '../../settings/tests.ts'
import { contribApp, lacksDjangoModule } from './contrib.ts'
import { type Problem, raisedProblem } from './problem.ts'

/** An app of INSTALLED_APPS. */
export interface App {
  /** Its package. */
  readonly name: string
  readonly label: string
  /** The package's folder, relative to the app's; null for what is installed. */
  readonly folder: string | null
  /** The name under which the process keeps its AppConfig; null where it has none of its own. */
  readonly config: string | null
  readonly entry: Value
}

export interface FoundApps {
  readonly apps: readonly App[]
  readonly problem: Problem | null
  /** False: an entry is not known. */
  readonly isComplete: boolean
}

/** Makes the AppConfig of each entry, as `AppConfig.create` does (django/apps/config.py). Ends with the first that surely fails. */
export function findApps(program: Program, installed: Value): FoundApps {
  const items = itemsOf(installed)
  if (items === null || installed.kind === 'str') return { apps: [], problem: null, isComplete: false }
  const apps: App[] = []
  let isComplete = !('rest' in installed && (installed.rest?.length ?? 0) > 0)
  for (const [index, entry] of items.entries()) {
    if (entry.kind !== 'str') {
      isComplete = false
      continue
    }
    const made = createApp(program, entry, entry.value, index)
    if (made.kind === 'problem') return { apps, problem: made.problem, isComplete }
    const twin = apps.find(({ label }) => label === made.app.label)
    if (twin) return { apps, problem: duplicate(entry, made.app, twin), isComplete }
    apps.push(made.app)
  }
  return { apps, problem: null, isComplete }
}

type Made = { readonly kind: 'app'; readonly app: App } | { readonly kind: 'problem'; readonly problem: Problem }

function createApp(program: Program, entry: Value, dotted: string, index: number): Made {
  const shown = entry.marks.length > 0 ? 'an entry' : `\`${dotted}\``
  const words = { what: `Importing ${shown} of INSTALLED_APPS`, at: entry.location }
  if (dotted.startsWith('django.')) return djangoApp(entry, dotted, shown)
  const imported = program.importModule(dotted)
  if (imported.raises === null || !imported.raises.certain) return packageApp(program, entry, dotted, imported, index)
  const at = dotted.lastIndexOf('.')
  const [module, name] = [dotted.slice(0, at), dotted.slice(at + 1)]
  const isClass = at > 0 && /^[A-Z]/.test(name)
  const problem = (evaluated: EvaluatedModule): Made => ({
    kind: 'problem',
    problem: {
      ...(raisedProblem(evaluated, 'installed-app', { ...words, hint: hintFor(dotted, evaluated) }) ??
        fallback(entry, shown)),
      certain: true,
    },
  })
  if (!isClass) return problem(imported)
  const holder = program.importModule(module)
  if (holder.raises?.certain) return problem(holder)
  if (holder.path === null) return { kind: 'app', app: outsideApp(entry, module.replace(/\.apps$/, '')) }
  return configured(program, entry, { module, name, index, shown })
}

function fallback(entry: Value, shown: string): Problem {
  return {
    stage: 'installed-app',
    certain: true,
    type: 'ImportError',
    says: `${shown} of INSTALLED_APPS cannot be imported`,
    hint: null,
    at: entry.location,
    configVars: entry.configVars,
  }
}

function hintFor(dotted: string, { raises }: EvaluatedModule): string | null {
  const missing = /No module named '([\w.]+)'/.exec(raises?.message ?? '')?.[1]
  if (missing === undefined) return null
  const [top = ''] = missing.split('.')
  return dotted.startsWith(top)
    ? 'Add the package that brings it to the requirements, or write the app with its dotted path from a folder on sys.path.'
    : `Add the package that brings \`${missing}\` to the requirements.`
}

function djangoApp(entry: Value, dotted: string, shown: string): Made {
  if (lacksDjangoModule(dotted))
    return {
      kind: 'problem',
      problem: {
        ...fallback(entry, shown),
        type: 'ModuleNotFoundError',
        says: `Importing ${shown} of INSTALLED_APPS raises \`ModuleNotFoundError: No module named '${dotted}'\``,
      },
    }
  return { kind: 'app', app: outsideApp(entry, dotted.replace(/\.apps\.\w+$/, '')) }
}

/** What is installed has a configuration of its own, of which only the name is known. */
function outsideApp(entry: Value, name: string): App {
  return {
    name,
    label: contribApp(name) ? (name.split('.')[2] ?? name) : `${name} `,
    folder: null,
    config: null,
    entry,
  }
}

/** An entry that is a package: its `apps` module may hold the one configuration that is meant. */
function packageApp(program: Program, entry: Value, dotted: string, imported: EvaluatedModule, index: number): Made {
  const folder = imported.path ?? null
  const isNamespace = folder === null && imported.bindings.get('__file__')?.kind === 'none'
  if (folder === null && !isNamespace) {
    if (BUILT_IN.has(dotted)) return noFolder(entry, dotted)
    return { kind: 'app', app: outsideApp(entry, dotted) }
  }
  const apps = program.importModule(`${dotted}.apps`)
  const shown = `\`${dotted}\``
  if (apps.path === null)
    return { kind: 'app', app: ownApp(entry, dotted, dotted.slice(dotted.lastIndexOf('.') + 1), imported, null) }
  if (apps.raises?.certain)
    return {
      kind: 'problem',
      problem:
        raisedProblem(apps, 'installed-app', { what: `Importing \`${dotted}.apps\``, at: entry.location }) ??
        fallback(entry, shown),
    }
  const classes = [...apps.bindings].filter(([, value]) => isConfiguration(value, apps.path)).map(([name]) => name)
  const chosen = classes.length === 1 ? classes[0] : undefined
  if (chosen === undefined)
    return { kind: 'app', app: ownApp(entry, dotted, dotted.slice(dotted.lastIndexOf('.') + 1), imported, null) }
  return configured(program, entry, { module: `${dotted}.apps`, name: chosen, index, shown })
}

/** `sys.builtin_module_names`, but private ones: they are no files, and no file can hide them. Django asks an app for its folder. */
const BUILT_IN = new Set([
  'atexit',
  'builtins',
  'errno',
  'faulthandler',
  'gc',
  'itertools',
  'marshal',
  'posix',
  'pwd',
  'sys',
  'time',
])

function noFolder(entry: Value, dotted: string): Made {
  return {
    kind: 'problem',
    problem: {
      ...fallback(entry, dotted),
      type: 'django.core.exceptions.ImproperlyConfigured',
      says: `\`${dotted}\` of INSTALLED_APPS is a module of Python's own, which has no folder: Django raises ImproperlyConfigured`,
      hint: `Rename the app \`${dotted}\`.`,
    },
  }
}

function isConfiguration(value: Value, path: string | null): boolean {
  return (
    value.kind === 'object' &&
    value.type === 'type' &&
    value.attributes?.has('name') === true &&
    value.attributes.has('ready') &&
    path !== null
  )
}

interface Configuration {
  readonly module: string
  readonly name: string
  readonly index: number
  readonly shown: string
}

/** Makes an instance of the configuration, with its package. */
function configured(program: Program, entry: Value, { module, name, index, shown }: Configuration): Made {
  const step = `__app_${index}__`
  const made = program.runText(
    `from ${module} import ${name} as configuration\nfrom importlib import import_module\nname = configuration.name\nmodule = import_module(name)\nconfig = configuration(name, module)\nlabel = config.label\n`,
    step,
  )
  const { raises } = made
  if (raises?.certain)
    return {
      kind: 'problem',
      problem: {
        stage: 'installed-app',
        certain: true,
        type: raises.type,
        says: `\`${module}.${name}\` (${shown} of INSTALLED_APPS) cannot be set up: it raises ${raises.marks.length > 0 ? raises.type : `\`${raises.type}: ${raises.message}\``}`,
        hint: null,
        at: raises.location ?? entry.location,
        configVars: raises.configVars,
      },
    }
  const text = (key: string): string | null => {
    const value = made.bindings.get(key)
    return value?.kind === 'str' ? value.value : null
  }
  const packageName = text('name') ?? module.replace(/\.apps$/, '')
  const label = text('label') ?? packageName.slice(packageName.lastIndexOf('.') + 1)
  return { kind: 'app', app: ownApp(entry, packageName, label, program.importModule(packageName), step) }
}

function ownApp(entry: Value, name: string, label: string, imported: EvaluatedModule, config: string | null): App {
  const path = imported.path ?? imported.imported.find(({ module }) => module === name)?.path ?? null
  const file = path ?? fileOf(imported)
  const folder =
    file === null ? name.replaceAll('.', '/') : file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
  return { name, label, folder, config, entry }
}

function fileOf({ bindings }: EvaluatedModule): string | null {
  const file = bindings.get('__file__')
  return file?.kind === 'str' && file.value.startsWith('/app/') ? file.value.slice('/app/'.length) : null
}

function duplicate(entry: Value, app: App, twin: App): Problem {
  return {
    stage: 'installed-app',
    certain: true,
    type: 'django.core.exceptions.ImproperlyConfigured',
    says: `Two apps of INSTALLED_APPS have the label \`${app.label.trim()}\`: \`${twin.name}\` and \`${app.name}\``,
    hint: 'Give one of them a `label` of its own in its AppConfig, or take one of them out.',
    at: entry.location,
    configVars: entry.configVars,
  }
}
