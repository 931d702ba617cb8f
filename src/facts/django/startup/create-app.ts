import type { Value } from '../../../model/value.ts'
import type { EvaluatedModule, Program } from '../../../python/program.ts'
import { type DjangoVersion, existsIn } from '../version.ts'
import type { App } from './apps.ts'
import { contribApp, lacksDjangoModule } from './contrib.ts'
import { type Problem, raisedProblem } from './problem.ts'

type Made = { readonly kind: 'app'; readonly app: App } | { readonly kind: 'problem'; readonly problem: Problem }

interface Creation {
  readonly program: Program
  readonly entry: Value
  readonly dotted: string
  readonly index: number
  readonly django: DjangoVersion
}

export function createApp(creation: Creation): Made {
  const { program, entry, dotted, index } = creation
  const shown = entry.marks.length > 0 ? 'an entry' : `\`${dotted}\``
  const words = { what: `Importing ${shown} of INSTALLED_APPS`, at: entry.location }
  if (dotted.startsWith('django.')) return djangoApp(entry, dotted, shown)
  const imported = program.importModule(dotted)
  if (imported.raises === null || !imported.raises.certain) return packageApp(creation, imported)
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

/** An entry that is a package: it may name its configuration, and its `apps` module may hold the one that is meant. */
function packageApp(creation: Creation, imported: EvaluatedModule): Made {
  const { program, entry, dotted, index, django } = creation
  const folder = imported.path ?? null
  const isNamespace = folder === null && imported.bindings.get('__file__')?.kind === 'none'
  if (folder === null && !isNamespace) {
    if (BUILT_IN.has(dotted)) return noFolder(entry, dotted)
    return { kind: 'app', app: outsideApp(entry, dotted) }
  }
  const shown = `\`${dotted}\``
  const found = existsIn(django, { since: [3, 2] }) ? discovered(creation) : null
  if (found?.kind === 'problem') return found
  const named = existsIn(django, { until: [4, 1] }) ? imported.bindings.get('default_app_config') : undefined
  if (named?.kind === 'str' && /^\w+(\.\w+)+$/.test(named.value)) {
    const at = named.value.lastIndexOf('.')
    return configured(program, entry, {
      module: named.value.slice(0, at),
      name: named.value.slice(at + 1),
      index,
      shown,
    })
  }
  return found === null
    ? { kind: 'app', app: ownApp(entry, dotted, dotted.slice(dotted.lastIndexOf('.') + 1), imported, null) }
    : configured(program, entry, { module: `${dotted}.apps`, name: found.name, index, shown })
}

/** The configuration in the `apps` module of a package: the only one that does not decline, or else the only one that claims to be the default. */
function discovered({ program, entry, dotted }: Creation): Extract<Made, { kind: 'problem' }> | Chosen | null {
  const apps = program.importModule(`${dotted}.apps`)
  if (apps.path === null) return null
  if (apps.raises?.certain)
    return {
      kind: 'problem',
      problem:
        raisedProblem(apps, 'installed-app', { what: `Importing \`${dotted}.apps\``, at: entry.location }) ??
        fallback(entry, `\`${dotted}\``),
    }
  const all = [...apps.bindings].filter(([, value]) => isConfiguration(value, apps.path))
  const willing = all.filter(([, value]) => isDefault(value) !== false)
  const claiming = all.filter(([, value]) => isDefault(value) === true)
  const [chosen] = willing.length === 1 ? willing : claiming
  return chosen === undefined ? null : { kind: 'chosen', name: chosen[0] }
}

interface Chosen {
  readonly kind: 'chosen'
  readonly name: string
}

/** What a configuration says of itself; null where it says nothing that is known. */
function isDefault(configuration: Value): boolean | null {
  const told = configuration.kind === 'object' ? configuration.attributes?.get('default') : undefined
  return told?.kind === 'bool' ? told.value : null
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

/** What `AppConfig.create` does with the configuration NAME of MODULE. */
const configuring = (module: string, name: string): string => `
from importlib import import_module
from django.core.exceptions import ImproperlyConfigured
from ${module} import ${name} as configuration
try:
    name = configuration.name
except AttributeError:
    raise ImproperlyConfigured("'${module}.${name}' must supply a name attribute.")
try:
    module = import_module(name)
except ImportError:
    raise ImproperlyConfigured(f"Cannot import '{name}'. Check that '${module}.${name}.name' is correct.")
config = configuration(name, module)
label = config.label
`

/** Makes an instance of the configuration, with its package. */
function configured(program: Program, entry: Value, { module, name, index, shown }: Configuration): Made {
  const step = `__app_${index}__`
  const made = program.runText(configuring(module, name), step)
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
