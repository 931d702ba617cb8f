import type { Location } from '../../model/location.ts'
import type { Cause } from '../../model/value.ts'
import type {
  ClassObject,
  DictObject,
  FunctionObject,
  MappingContents,
  ModuleObject,
  PyObject,
} from '../objects/object.ts'
import type { ProgramInput } from '../program.ts'
import type { Budget } from './budget.ts'
import type { Cases } from './cases.ts'
import type { EscapeTarget, Raise } from './escape.ts'
import type { Cell, Heap } from './heap.ts'

/** One executed read of a config var. */
export interface EnvironmentRead {
  readonly name: string
  readonly location: Location | null
  readonly default: PyObject | null
  /** Nothing but an exception follows where it is unset. */
  readonly required: boolean
  /** The way it was read, in the program's terms: `os.environ[]`, `os.getenv`, `env.bool`. */
  readonly how: string
}

export interface ImportRecord {
  readonly module: string
  /** Relative to the snapshot's root; null for what is outside the repository. */
  readonly path: string | null
  readonly origin: 'repository' | 'library' | 'opaque'
  readonly location: Location | null
}

/** A program under evaluation: one CPython process, so to say. */
export interface Interpreter {
  readonly input: ProgramInput
  readonly heap: Heap
  readonly budget: Budget
  /** What is around that catches escapes, innermost last. */
  readonly targets: EscapeTarget[]
  /** The config vars of the conditions under which the present branches run: each entry has those of the conditions around, too. */
  readonly control: (readonly string[])[]
  /** What holds of unknowns for good: since another path died. */
  readonly assumptions: Map<number, PyObject>
  /** Exceptions that may leave the program, with no handler around. */
  uncaught: Raise[]
  /** How often something that is not known may have raised with no handler around: the values then hold given that it did not. */
  passedOver: number
  /** The first exception that comes where a config var's text does not have the form that the program counts on. */
  doubts: Raise[]
  /** By a module's name: its settings as they stood when a library began to serve them in its place. */
  readonly served: Map<string, ReadonlyMap<string, PyObject>>
  /** Where one config var is told by candidates. */
  cases: Cases | null
  readonly reads: EnvironmentRead[]
  readonly imports: ImportRecord[]
  /** `sys.modules`. */
  readonly modules: Cell<MappingContents>
  /** What importing those modules again gives, or may raise, where it is not known whether something that is not modelled has raised it before. */
  readonly doubtfulModules: Map<string, { readonly raise: Raise; readonly module: ModuleObject }>
  /** Calls of code that is not modelled, as statements of a module, by its namespace: such code can bind names there (`sys._getframe`). */
  readonly bareCalls: Map<Cell<MappingContents>, readonly Cause[]>
  /** The modules whose bodies run, outermost first. */
  readonly running: string[]
  /** Paths of the dyno that the program has written. */
  readonly files: Cell<MappingContents>
  /** The classes that were made of each class of a program's, as tuples, by the number that stays with the class. */
  readonly subclasses: Cell<MappingContents>
  /** `os.environ`. */
  readonly environ: DictObject
  /** `sys.path`, a list object. */
  readonly sysPath: PyObject
  /** The attributes that the program set on native classes. */
  readonly patches: Map<ClassObject, Cell<MappingContents>>
  /** Where the evaluation is: the expression or statement of the repository that runs. */
  location: Location | null
  /** Modules of libraries that were made, by name: made once a program. */
  readonly natives: Map<string, ModuleObject>
  /** What the innermost call of native code was given; empty while code of a program runs that it called. */
  inHand: readonly PyObject[]
  /** The source text of what is called. */
  callText: string | null
  nextId: number
  /** How many calls are inside each other; whether it is just being tried what an escaped function does; and whether what runs does so only if something that is not known raised. */
  readonly depth: { calls: number; following: boolean; doubtful: boolean }
  /** Functions that code which is not modelled got hold of, and that have effects: it may call them at any time. */
  readonly escaped: Set<FunctionObject>
  readonly handling: PyObject[]
}

/** The config vars on which it hangs that what runs now runs. */
export function controlling({ control }: Interpreter): readonly string[] {
  return control[control.length - 1] ?? []
}

/** The union of some lists of names, sorted as they came. */
export function unite(...lists: (readonly string[])[]): readonly string[] {
  let first: readonly string[] = []
  let all: Set<string> | null = null
  for (const list of lists) {
    if (list.length === 0 || list === first) continue
    if (first.length === 0) first = list
    else {
      all ??= new Set(first)
      for (const name of list) all.add(name)
    }
  }
  return all === null || all.size === first.length ? first : [...all]
}

/** More causes are not told: the first ones tell where to start. */
export const MAX_CAUSES = 8

/** The union of causes, at most some of them. */
export function uniteCauses(...lists: (readonly Cause[])[]): Cause[] {
  const given = lists.filter((list, index) => list.length > 0 && lists.indexOf(list) === index)
  const [only] = given
  if (only === undefined) return []
  if (given.length === 1 && only.length === 1) return [...only]
  const seen = new Map<string, Cause>()
  for (const list of lists) {
    for (const cause of list) {
      if (seen.size >= MAX_CAUSES) return [...seen.values()]
      seen.set(causeKey(cause), cause)
    }
  }
  return [...seen.values()]
}

/** Tells whether two causes say the same. */
export function causeKey(cause: Cause): string {
  const place =
    cause.location === null ? '' : `${cause.location.path}:${cause.location.start.line}:${cause.location.start.column}`
  switch (cause.kind) {
    case 'config-var':
      return `v${cause.name}`
    case 'call':
      return `c${cause.callee}@${place}`
    case 'import':
      return `i${cause.module}@${place}`
    case 'dependencies':
      return `d${cause.module}`
    default:
      return `${cause.kind}${cause.what}@${place}`
  }
}
