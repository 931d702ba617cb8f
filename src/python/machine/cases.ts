import type { Cause } from '../../model/value.ts'
import { ABSENT, str } from '../objects/make.ts'
import type { Origin, PyObject, UnknownObject } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import type { Raise } from './escape.ts'
import type { Interpreter } from './interpreter.ts'
import { controlling } from './interpreter.ts'

/** A config var that is one of these; null stands for not set. */
export interface Candidates {
  readonly name: string
  readonly values: readonly (string | null)[]
}

/**
 * One evaluation under several values of a config var. The var is an unknown with the candidates as its alternatives, and each path knows
 * under which of them it may run: no fewer than it really may.
 */
export interface Cases {
  readonly name: string
  /** Its alternatives are the candidates, in their order. */
  readonly of: UnknownObject
  /** The indices of the candidates under which what runs now may run. */
  possible: readonly number[]
  /** The exceptions that left the program with no handler around. */
  readonly uncaught: Uncaught[]
}

interface Uncaught {
  /** The candidates under which it may have been raised. */
  readonly possible: readonly number[]
  /** May which one it is have decided that it was raised? */
  readonly isDecided: boolean
}

/** The config var that is looked at closely: one unknown value of which CANDIDATES are the possibilities. */
export function createCases(vm: Interpreter, { name, values }: Candidates, origin: Origin): Cases {
  const cause: Cause = { kind: 'config-var', name, location: null }
  const alternatives = values.map((value) => (value === null ? ABSENT : str(value, origin)))
  const of = unknown(vm, { causes: [cause], alternatives, origin: { ...origin, marks: [] } })
  return { name, of, possible: [...values.keys()], uncaught: [] }
}

/** The candidates that are possible where ASSUMED is what the config var is. */
export function possibleUnder({ of, possible }: Cases, assumed: PyObject): readonly number[] {
  const single = of.alternatives?.indexOf(assumed) ?? -1
  const allowed =
    single !== -1
      ? [single]
      : assumed.kind === 'unknown' && assumed.derived?.from === of
        ? assumed.derived.sources.flat()
        : null
  return allowed === null ? possible : possible.filter((index) => allowed.includes(index))
}

/** The candidates of any of some paths, in order. */
export function uniteCases(paths: readonly (readonly number[] | null)[]): readonly number[] {
  return [...new Set(paths.flatMap((possible) => possible ?? []))].sort((a, b) => a - b)
}

/**
 * The candidates under which VALUE is the alternative at INDEX, followed back through what it was computed from; null where that does not
 * lead to the config var.
 */
export function casesOf({ of }: Cases, value: UnknownObject, index: number): readonly number[] | null {
  let [at, indices]: [UnknownObject, readonly number[]] = [value, [index]]
  while (at !== of) {
    const { derived } = at
    if (derived === null) return null
    indices = [...new Set(indices.flatMap((one) => derived.sources[one] ?? []))]
    at = derived.from
  }
  return indices
}

/**
 * Notes that RAISE leaves the program. Where neither its conditions nor the path tell the candidates apart, which one it is decides nothing; and
 * where it hangs on another config var too, it is raised under none for certain.
 */
export function noteUncaught(vm: Interpreter, raise: Raise): void {
  const { cases } = vm
  if (cases === null) return
  const { possible, of, name } = cases
  const isNarrowed = possible.length < (of.alternatives?.length ?? 0)
  const conditions = [...controlling(vm), ...raise.configVars]
  const hangsOnIt = 'origin' in raise.exception && raise.exception.origin.configVars.includes(name)
  const isDecided = isNarrowed || hangsOnIt || conditions.includes(name)
  cases.uncaught.push({ possible, isDecided: isDecided && conditions.every((one) => one === name) })
}
