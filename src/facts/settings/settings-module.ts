import { type ConfigVars, configVar } from '../../model/environment.ts'
import type { Location } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Value } from '../../model/value.ts'
import type { EntryPoint } from './entry-point.ts'
import { isDevelopmentName, isProductionName, moduleFile, modulesBeside } from './module-names.ts'
import { possibilities } from './possibilities.ts'

/** Which settings module a process runs, and how that is known. */
export interface SettingsModule {
  /** Dotted; null where nothing names one. */
  readonly name: string | null
  /** django-configurations' class; null for plain settings. */
  readonly configuration: string | null
  /** What named it: a finding may say "because ...". */
  readonly source:
    | { readonly kind: 'option' }
    | { readonly kind: 'command' }
    | { readonly kind: 'config-var' }
    | { readonly kind: 'app-json' }
    | { readonly kind: 'file'; readonly path: string; readonly location: Location | null }
    /** Nothing named it for production: it is judged for its name. */
    | { readonly kind: 'name'; readonly instead: string | null }
    | { readonly kind: 'none' }
  /** Is it surely this one? False where a config var that is not known may name another. */
  readonly certain: boolean
  /** Other settings modules of the repository, production's first. */
  readonly beside: readonly string[]
  /** The config vars that choose it. */
  readonly configVars: readonly string[]
}

export interface SettingsModuleInput {
  readonly snapshot: Snapshot
  readonly configVars: ConfigVars
  /** From the command line or the Action's inputs: they beat everything. */
  readonly options: { readonly settingsModule: string | null; readonly configuration: string | null }
  readonly entryPoint: EntryPoint
  /** Folders on `sys.path`; the app's own is ''. */
  readonly roots: readonly string[]
  /** `os.environ` after the entry point's file has run; a name that it lacks is not set. */
  readonly environment: ReadonlyMap<string, Value | 'unset'>
  /** What app.json declares for a new app. */
  readonly declared: ReadonlyMap<string, string>
}

const VARIABLE = 'DJANGO_SETTINGS_MODULE'

/** Finds the module. https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings */
export function settingsModuleOf(input: SettingsModuleInput): SettingsModule {
  const found = findModule(input)
  const beside = found.name === null ? [] : modulesBeside(found.name, input.snapshot, input.roots)
  const configuration = input.options.configuration ?? configurationOf(input)
  return { ...found, configuration, beside }
}

type Found = Omit<SettingsModule, 'configuration' | 'beside'>

function findModule(input: SettingsModuleInput): Found {
  const certain = { certain: true, configVars: [] }
  if (input.options.settingsModule !== null)
    return { ...certain, name: input.options.settingsModule, source: { kind: 'option' } }
  const assigned = input.entryPoint.assignments.get(VARIABLE)
  if (assigned !== undefined) return { ...certain, name: assigned, source: { kind: 'command' } }
  const value = input.environment.get(VARIABLE)
  return value === undefined || value === 'unset' ? withoutFile(input) : fromValue(value, input)
}

function withoutFile(input: SettingsModuleInput): Found {
  const told = configVar(input.configVars, VARIABLE)
  if (told.state === 'set' && told.value !== undefined)
    return { name: told.value, source: { kind: 'config-var' }, certain: true, configVars: [VARIABLE] }
  const declared = input.declared.get(VARIABLE)
  if (declared !== undefined)
    return { name: declared, source: { kind: 'app-json' }, certain: false, configVars: [VARIABLE] }
  return { name: null, source: { kind: 'none' }, certain: told.state === 'unset', configVars: [VARIABLE] }
}

/** What wsgi.py or manage.py leaves in the environment decides, or says what it could be. */
function fromValue(value: Value, input: SettingsModuleInput): Found {
  const { configVars } = value
  if (value.kind === 'str') {
    const source = value.marks.includes(VARIABLE) ? ({ kind: 'config-var' } as const) : fileSource(value, input)
    return { name: value.value, source, certain: true, configVars }
  }
  const hangsOn = configVars.length > 0 ? configVars : [VARIABLE]
  const declared = input.declared.get(VARIABLE)
  if (declared !== undefined)
    return { name: declared, source: { kind: 'app-json' }, certain: false, configVars: hangsOn }
  const named = possibilities(value).filter(
    (one) => one.kind === 'str' && moduleFile(one.value, input.snapshot, input.roots) !== null,
  )
  const strings = named.filter((one) => one.kind === 'str')
  const best = strings.find(({ value: name }) => isProductionName(name)) ?? strings[0]
  if (best === undefined) return byName(null, input, hangsOn)
  const productionBeside =
    isDevelopmentName(best.value) && modulesBeside(best.value, input.snapshot, input.roots).some(isProductionName)
  if (productionBeside) return byName(best.value, input, hangsOn)
  return { name: best.value, source: fileSource(best, input), certain: false, configVars: hangsOn }
}

function fileSource(value: Value, { entryPoint }: SettingsModuleInput): SettingsModule['source'] {
  return { kind: 'file', path: value.location?.path ?? entryPoint.path ?? '', location: value.location }
}

/** The default is a developer's, or none is known: production's is judged, where one is named so. */
function byName(instead: string | null, input: SettingsModuleInput, configVars: readonly string[]): Found {
  const candidates = instead === null ? allSettingsModules(input) : modulesBeside(instead, input.snapshot, input.roots)
  const name = candidates.find(isProductionName) ?? instead ?? candidates[0] ?? null
  return { name, source: { kind: 'name', instead }, certain: false, configVars }
}

/** Every module that is called settings, or lies in a package that is, the nearest first. */
function allSettingsModules({ snapshot, roots }: SettingsModuleInput): readonly string[] {
  const files = snapshot.entries.map(({ path }) => path).filter((path) => /(^|\/)settings(\.py|\/\w+\.py)$/.test(path))
  const dotted = files.flatMap((path) =>
    roots
      .filter((root) => root === '' || path.startsWith(`${root}/`))
      .map((root) => dottedName(root === '' ? path : path.slice(root.length + 1))),
  )
  return [...new Set(dotted)].sort((a, b) => a.split('.').length - b.split('.').length || (a < b ? -1 : 1))
}

const dottedName = (path: string) => path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.')

function configurationOf({ environment, entryPoint, configVars, declared }: SettingsModuleInput): string | null {
  const name = 'DJANGO_CONFIGURATION'
  const assigned = entryPoint.assignments.get(name)
  if (assigned !== undefined) return assigned
  const value = environment.get(name)
  const left = value === undefined || value === 'unset' ? [] : possibilities(value).filter((one) => one.kind === 'str')
  if (left[0] !== undefined) return left[0].value
  const told = configVar(configVars, name)
  return (told.state === 'set' ? told.value : declared.get(name)) ?? null
}
