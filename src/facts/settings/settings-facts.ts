import { type ConfigVars, configVar } from '../../model/environment.ts'
import type { Location } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Value } from '../../model/value.ts'
import type { Candidates } from '../../python/machine/cases.ts'
import type { EvaluatedModule, Program } from '../../python/program.ts'
import { withoutListening } from '../boot/serving/served.ts'
import { runChecks } from '../django/checks/check.ts'
import { SECURITY_CHECKS } from '../django/checks/security.ts'
import type { DjangoVersion } from '../django/version.ts'
import { readText } from '../files.ts'
import type { Answer } from './answer.ts'
import { type EntryPoint, likelyEntryPoint } from './entry-point.ts'
import { possibilities } from './possibilities.ts'
import { type EvaluateTogether, literalsOn, type Probe, probe, type Question, type Reevaluate } from './probe.ts'
import { beforeSettings, type CreateProgram, type Phase } from './program.ts'
import { createSettings, type Settings } from './settings.ts'
import { type SettingsModule, settingsModuleOf } from './settings-module.ts'
import { itemsOf } from './tests.ts'

/** What one process makes of the settings. */
export interface ProcessSettings {
  readonly chosen: SettingsModule
  /** Folders on `sys.path`, the app's own ('') last. */
  readonly roots: readonly string[]
  /** The file that starts it, relative to the app's folder; null where none was found. */
  readonly entryPoint: string | null
  /** Does a command or the buildpack name that file? Else it is the likeliest one, and `roots` may lack a folder. */
  readonly located: boolean
  /** That file, evaluated; null where it was not run: there is none, or the settings module was given. */
  readonly entry: EvaluatedModule | null
  /** In which that file and the module have been run. */
  readonly program: Program
  /** Null where no module is known. */
  readonly module: EvaluatedModule | null
  /** Null where there are none: no module is known, or importing it surely raises. */
  readonly settings: Settings | null
}

export interface SettingsFacts {
  readonly django: DjangoVersion
  /** The web process's settings: what is served. */
  readonly web: ProcessSettings
  /** collectstatic's settings: what manage.py names. Null where there is no manage.py to run. */
  readonly build: ProcessSettings | null
  /** What Django's own checks say of the web process's settings, by id; empty where there are no settings. */
  readonly checks: ReadonlyMap<string, Answer>
  /** The ids that SILENCED_SYSTEM_CHECKS holds. */
  readonly silenced: ReadonlySet<string>
  /** Asks a question of the web process's settings under each usual spelling of one config var, and under those that its code names. */
  readonly probe: (question: Question) => Probe
}

export interface SettingsInput {
  readonly snapshot: Snapshot
  readonly configVars: ConfigVars
  readonly options: {
    readonly settingsModule: string | null
    readonly configuration: string | null
    readonly pythonPath: readonly string[]
  }
  /** Where the web process begins; null where its command does not tell. */
  readonly entryPoint: EntryPoint | null
  /** The script that collectstatic is run with; null where it is not run. */
  readonly manageScript: string | null
  readonly declared: ReadonlyMap<string, string>
  readonly django: DjangoVersion
  readonly createProgram: CreateProgram
}

/** Evaluates the settings as the web process and as the build will have them. */
export function settingsFacts(input: SettingsInput): SettingsFacts {
  const given = input.entryPoint
  const located = given !== null && given.path !== null
  const assignments = given?.assignments ?? new Map<string, string>()
  const point = located ? given : { ...likelyEntryPoint(input.snapshot), assignments }
  const build = input.manageScript === null ? null : buildSettings(input, input.manageScript)
  const named = processSettings(input, { phase: 'dyno', entryPoint: point, located })
  // An entry point that ends before it names them: those of manage.py are what is meant, most likely.
  const meant = named.chosen.source.kind === 'none' && named.entry?.raises?.certain ? (build?.chosen ?? null) : null
  const web =
    meant === null
      ? named
      : processSettings(input, { phase: 'dyno', entryPoint: point, located, chosen: { ...meant, certain: false } })
  const { settings } = web
  const reevaluate: Reevaluate = (name, state) => {
    const now = configVar(input.configVars, name)
    if (state.state === 'unset' && now.state === 'unset') return settings
    const known = new Map([...input.configVars.known, [name, state] as const])
    const changed = { ...input, configVars: { ...input.configVars, known } }
    return processSettings(changed, { phase: 'dyno', entryPoint: point, located, chosen: web.chosen }).settings
  }
  const together: EvaluateTogether = (candidates) =>
    settingsTogether(input, { phase: 'dyno', entryPoint: point, located, chosen: web.chosen, candidates })
  return {
    django: input.django,
    web,
    build,
    checks: settings === null ? new Map() : runChecks(SECURITY_CHECKS, settings),
    silenced: silencedBy(settings),
    probe: (question) => probe({ reevaluate, together }, question, spellingsOf(question, web, input.snapshot)),
  }
}

/** The literals on the lines that read the config var, and on those that decide the setting. */
function spellingsOf(
  { setting, configVar }: Question,
  { module, settings }: ProcessSettings,
  snapshot: Snapshot,
): readonly string[] {
  const reads = (module?.environmentReads ?? [])
    .filter(({ name }) => name === configVar)
    .map(({ location }) => location)
  const decides = settings === null ? [] : possibilities(settings.get(setting).value).map(({ location }) => location)
  const lines = [...reads, ...decides].flatMap((location) => (location === null ? [] : linesAt(location, snapshot)))
  return lines.flatMap(literalsOn).filter((text) => text !== configVar)
}

function linesAt({ path, start, end }: Location, snapshot: Snapshot): readonly string[] {
  return (readText(snapshot, path) ?? '').split('\n').slice(start.line - 1, end.line)
}

/** collectstatic runs as `python FOLDER/manage.py collectstatic`: the script's folder stands first on `sys.path`. */
function buildSettings(input: SettingsInput, path: string): ProcessSettings {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const entryPoint = { path, isScript: true, pythonPath: folder === '' ? [] : [folder], assignments: new Map() }
  return processSettings(input, { phase: 'build', entryPoint, located: true })
}

interface ProcessInput {
  readonly phase: Phase
  readonly entryPoint: EntryPoint
  readonly located: boolean
  /** The module, where it is not to be looked for again. */
  readonly chosen?: SettingsModule
  readonly candidates?: Candidates
}

function processSettings(
  input: SettingsInput,
  { phase, entryPoint, located, chosen, candidates }: ProcessInput,
): ProcessSettings {
  const { snapshot, configVars, options, declared, createProgram } = input
  const pythonPath = [...entryPoint.pythonPath, ...options.pythonPath]
  const roots = [...new Set([...pythonPath, ''])]
  const programWith = (assignments: ReadonlyMap<string, string>): Program =>
    createProgram({
      phase,
      configVars: withAssignments(configVars, assignments),
      pythonPath,
      ...(candidates === undefined ? {} : { candidates }),
    })
  const first = programWith(entryPoint.assignments)
  // What the entry point does to the environment holds when the settings are imported.
  const runs = entryPoint.path !== null && options.settingsModule === null
  const entry = runs ? withoutListening(runEntryPoint(first, entryPoint.path, entryPoint.isScript, roots)) : null
  const environment = entry?.environment ?? new Map<string, Value | 'unset'>()
  const module = chosen ?? settingsModuleOf({ snapshot, configVars, options, entryPoint, roots, environment, declared })
  const program =
    entry === null ? programWith(new Map([...namesOf(module, configVars), ...entryPoint.assignments])) : first
  if (entry !== null) beforeSettings(program)
  const imported = module.name === null ? null : program.importModule(module.name, module.configuration)
  const evaluated = imported && withClassToCome(imported, module, configVars)
  const settings = evaluated === null || evaluated.raises?.certain ? null : createSettings(evaluated, input.django)
  return { chosen: module, roots, entryPoint: entryPoint.path, located, entry, program, module: evaluated, settings }
}

/** The settings under each of some values of a config var, out of one evaluation; null where that does not tell them. */
function settingsTogether(
  input: SettingsInput,
  process: ProcessInput & { readonly candidates: Candidates },
): ReturnType<EvaluateTogether> {
  const { name } = process.candidates
  // What the command sets beats the config var, and of this one more hangs than what the module does with it.
  if (process.entryPoint.assignments.has(name) || name === CONFIGURATION) return () => null
  const { module } = processSettings(input, process)
  return (index, setting) => {
    const told = module?.under?.(index, [setting]) ?? null
    if (told === null) return null
    const settings = told.raises?.certain ? null : createSettings({ ...told, rest: module?.rest ?? [] }, input.django)
    return { settings }
  }
}

/** What stands in the environment by the time that Django imports the module, where no file of the app was seen to put it there. */
function namesOf(
  { name, configuration }: SettingsModule,
  configVars: ConfigVars,
): readonly (readonly [string, string])[] {
  const names = [
    [MODULE, name],
    [CONFIGURATION, configuration],
  ] as const
  return names.flatMap(([variable, value]) =>
    value === null || configVar(configVars, variable).state === 'set' ? [] : [[variable, value] as const],
  )
}

/** Settings of django-configurations are a class's: where it is not known which, any setting may come from it. */
function withClassToCome(
  evaluated: EvaluatedModule,
  { configuration }: SettingsModule,
  configVars: ConfigVars,
): EvaluatedModule {
  const isPlain = !evaluated.imported.some(({ module }) => module === 'configurations')
  if (configuration !== null || isPlain || configVar(configVars, CONFIGURATION).state === 'unset') return evaluated
  return { ...evaluated, rest: [...evaluated.rest, { kind: 'config-var', name: CONFIGURATION, location: null }] }
}

const MODULE = 'DJANGO_SETTINGS_MODULE'
const CONFIGURATION = 'DJANGO_CONFIGURATION'

/** manage.py is run as a script; wsgi.py and its like are imported, after the packages that they lie in. */
function runEntryPoint(program: Program, path: string, isScript: boolean, roots: readonly string[]): EvaluatedModule {
  if (isScript) return program.runFile(path, '__main__')
  const folders = roots.filter((root) => root !== '' && path.startsWith(`${root}/`))
  const [root = ''] = folders.sort((a, b) => b.length - a.length)
  const below = root === '' ? path : path.slice(root.length + 1)
  return program.importModule(below.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.'))
}

function withAssignments(configVars: ConfigVars, assignments: ReadonlyMap<string, string>): ConfigVars {
  const set = [...assignments].map(([name, value]) => [name, { state: 'set', value } as const] as const)
  return { ...configVars, known: new Map([...configVars.known, ...set]) }
}

/** `id in SILENCED_SYSTEM_CHECKS`: of a text, the ids that are part of it. */
function silencedBy(settings: Settings | null): ReadonlySet<string> {
  const setting = settings?.get('SILENCED_SYSTEM_CHECKS').value
  if (setting?.kind === 'str') return new Set(setting.value.match(/[\w.]+\.[A-Z]\d+/g) ?? [])
  const items = settings === null ? [] : (itemsOf(settings.get('SILENCED_SYSTEM_CHECKS').value) ?? [])
  return new Set(items.flatMap((item) => (item.kind === 'str' ? [item.value] : [])))
}

/** Where a finding about a setting points: the line that decides, else the settings file, else nowhere. */
export function placeOf(
  process: ProcessSettings,
  location: Location | null,
): Location | { readonly path: string } | null {
  const path = process.module?.path ?? null
  return location ?? (path === null ? null : { path })
}
