import type { ConfigVars } from '../model/environment.ts'
import type { Location } from '../model/location.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Cause, Truth, Value } from '../model/value.ts'
import { type Bindings, bindingsOf, environmentOf, restOf } from './export/module.ts'
import { exportValue } from './export/value.ts'
import { committedAt, mayHaveMade } from './filesystem.ts'
import type { Allowance } from './machine/budget.ts'
import type { Candidates, Cases } from './machine/cases.ts'
import { createInterpreter } from './machine/create.ts'
import { assume, openFrame, undo } from './machine/heap.ts'
import type { ImportRecord, Interpreter } from './machine/interpreter.ts'
import { importModule } from './modules/import.ts'
import { runFile, runText } from './modules/run.ts'
import { servedSettings } from './modules/served-settings.ts'
import type { LibraryProgram } from './native.ts'
import { slotOf, str } from './objects/make.ts'
import type { ModuleObject, PyObject } from './objects/object.ts'
import { getAttribute } from './operations/attributes.ts'
import { callObject } from './operations/call.ts'
import { describe, type RaisedException } from './raised.ts'
import { type Run, runToEnd } from './run-to-end.ts'
import type { PythonVersion } from './syntax/version.ts'

/** What decides how a program of the app runs on its dyno. */
export interface ProgramInput {
  /** The app's folder; on the dyno it is `/app`. */
  readonly snapshot: Snapshot
  readonly configVars: ConfigVars
  /** A config var that is one of several values: the modules then say `under` each what they are. */
  readonly candidates?: Candidates
  /** What Heroku sets on the dyno itself (`DYNO`, `PORT`, `HOME`, ...); null: set, to a value of which at most the beginning is known. */
  readonly platform: ReadonlyMap<string, string | null | { readonly prefix: string }>
  readonly pythonVersion: PythonVersion
  /** Normalised name → version (null: not pinned). Null as a whole: the dependencies are not known. */
  readonly distributions: ReadonlyMap<string, string | null> | null
  /** The versions of what is installed, where more may be than is known: without it, those of `distributions`. */
  readonly versions?: ReadonlyMap<string, string | null>
  /** Absolute folders of the dyno. */
  readonly sysPath: readonly string[]
  /** `sys.argv`; null is a word that is not known. */
  readonly argv: readonly (string | null)[]
  /**
   * What stands for modules of distributions, by dotted name; null: the installed version has no such module. Of the modules that
   * it lacks nothing is known.
   */
  readonly programs?: ReadonlyMap<string, LibraryProgram | null>
  /** Names that modules of distributions surely lack in what is installed, by the module's dotted name. */
  readonly lacking?: ReadonlyMap<string, ReadonlySet<string>>
  /** What this program and others may take together; without it, each may take what one may. */
  readonly allowance?: Allowance
  /** Gets the texts that the program makes of config vars' values and that stand in names or messages, which say nothing of where they are from. */
  readonly disclosed?: Set<string>
  /** Do the dependencies provide a top-level module? Without it their names are gone by. */
  readonly isInstalled?: (module: string) => Truth
}

/** One CPython process: modules that were imported stay, and so does what they did to the environment. */
export interface Program {
  /**
   * Imports a module by its dotted name. Total: it never throws.
   *
   * @param configuration the class of django-configurations that is set up when the module has run, if any
   */
  readonly importModule: (dotted: string, configuration?: string | null) => EvaluatedModule
  /** Runs a file of the app as the module NAME, which for a script is `__main__`. @param path relative to the snapshot's root */
  readonly runFile: (path: string, name: string) => EvaluatedModule
  /** Runs TEXT as the module NAME, as something outside the repository would that uses its modules. */
  readonly runText: (text: string, name: string) => EvaluatedModule
  /** May what ran until now have made a file or a folder at PATH, an absolute path of the dyno? */
  readonly mayHaveMade: (path: string) => boolean
}

export interface EvaluatedEnvironmentRead {
  readonly name: string
  readonly location: Location | null
  readonly default: Value | null
  readonly required: boolean
  readonly how: string
}

export interface EvaluatedModule extends Bindings {
  readonly module: string
  /** Relative to the snapshot's root; null where no file of the repository was found. */
  readonly path: string | null
  /** Non-empty: names that are missing may exist. */
  readonly rest: readonly Cause[]
  readonly raises: RaisedException | null
  /** May another exception come first, which `raises` does not tell? The values hold given that none does. */
  readonly mayRaiseUnsaid: boolean
  /** Each read of a config var that was executed, by whatever library, in order. */
  readonly environmentReads: readonly EvaluatedEnvironmentRead[]
  /** `os.environ` at the end. */
  readonly environment: ReadonlyMap<string, Value | 'unset'>
  /** What was imported, in order. */
  readonly imported: readonly ImportRecord[]
  /**
   * Where a config var is told by candidates: what the module is under the candidate at INDEX, with no more bindings than NAMES; null where one
   * evaluation for all does not tell.
   */
  readonly under?: (index: number, names: readonly string[]) => EvaluatedModule | null
}

/** A program of the app, before its first line. Nothing runs yet. */
export function createProgram(input: ProgramInput): Program {
  const vm = createInterpreter(input)
  return {
    importModule: (dotted, configuration = null) =>
      evaluated(vm, dotted, () => {
        const module = importModule(vm, dotted)
        servedSettings(vm, module)
        return configured(vm, module, configuration)
      }),
    runFile: (path, name) =>
      evaluated(vm, name, () => runFile(vm, name, { path, source: committedAt(vm, path)?.path ?? path }, [])),
    runText: (text, name) => evaluated(vm, name, () => runText(vm, name, text)),
    mayHaveMade: (path) => mayHaveMade(vm, path),
  }
}

/** MODULE, after the class of django-configurations that CONFIGURATION names was set up; by itself where there is none, or no such library. */
function configured(vm: Interpreter, module: PyObject, configuration: string | null): PyObject {
  const { distributions } = vm.input
  if (configuration === null || (distributions !== null && !distributions.has('django-configurations'))) return module
  const base = importModule(vm, 'configurations.base')
  callObject(vm, getAttribute(vm, base, '_configure'), [module, str(configuration)])
  return module
}

function evaluated(vm: Interpreter, name: string, start: () => PyObject): EvaluatedModule {
  const reads = vm.reads.length
  const imports = vm.imports.length
  const { passedOver } = vm
  const before = vm.cases?.possible ?? []
  vm.uncaught = []
  vm.doubts = []
  vm.cases?.uncaught.splice(0)
  const run = runToEnd(vm, start)
  vm.targets.length = 0
  vm.control.length = 0
  vm.location = null
  const records = vm.imports.slice(imports)
  const module = run.module?.kind === 'module' ? run.module : unfinished(vm, name)
  const exporter = { vm, nodes: 0 }
  const evaluated: EvaluatedModule = {
    module: name,
    path: records.find((record) => record.module === name)?.path ?? pathOfModule(module),
    ...bindingsOf(vm, module, run.stopped),
    rest: run.stopped !== null ? [run.stopped] : module === null ? [] : restOf(module),
    raises: run.raised === null ? null : describe(vm, run.raised),
    mayRaiseUnsaid:
      vm.passedOver > passedOver ||
      (run.raised?.certain === true && vm.uncaught.some((one) => one !== run.raised?.raise)),
    environmentReads: vm.reads
      .slice(reads)
      .map((read) => ({ ...read, default: read.default === null ? null : exportValue(exporter, read.default) })),
    environment: environmentOf(vm, run.stopped),
    imported: records,
  }
  return vm.cases === null
    ? evaluated
    : { ...evaluated, under: underCandidate(vm, vm.cases, { before, module, evaluated, run }) }
}

interface Told {
  /** The candidates under which it began. */
  readonly before: readonly number[]
  readonly module: ModuleObject | null
  readonly evaluated: EvaluatedModule
  readonly run: Run
}

function underCandidate(
  vm: Interpreter,
  { of, possible, uncaught }: Cases,
  { before, module, evaluated, run }: Told,
): NonNullable<EvaluatedModule['under']> {
  const raised = [...uncaught]
  return (index, names) => {
    if (run.stopped !== null || run.raised?.certain === true || !before.includes(index)) return null
    const own = raised.filter((one) => one.isDecided && one.possible.includes(index))
    const candidate = of.alternatives?.[index]
    if (candidate === undefined) return null
    if (!possible.includes(index))
      return own.length === 0 || evaluated.raises === null
        ? null
        : { ...evaluated, raises: { ...evaluated.raises, certain: true } }
    if (own.length > 0) return null
    const frame = openFrame(vm.heap)
    assume(vm.heap, frame, of.id, candidate)
    try {
      return { ...evaluated, ...bindingsOf(vm, module, null, new Set(names)) }
    } finally {
      undo(vm.heap)
    }
  }
}

/** A module whose body did not reach its end: what it had bound until then is in the record of its run. */
function unfinished(vm: Interpreter, name: string): ModuleObject | null {
  const slot = slotOf(vm.modules.contents, name)
  return slot?.kind === 'module' ? slot : null
}

function pathOfModule(module: ModuleObject | null): string | null {
  return module?.file?.startsWith('/app/') ? module.file.slice('/app/'.length) : null
}
