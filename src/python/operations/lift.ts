import type { Assumption } from '../machine/fork.ts'
import { fork, only } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Deciding } from '../machine/join.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'

/** VALUE, as what is assumed here narrows it. */
export function resolve(vm: Interpreter, value: PyObject): PyObject {
  if (value.kind !== 'unknown') return value
  const assumed = assumption(vm, value.id)
  if (assumed !== undefined)
    return assumed.kind === 'unknown' && assumed.id !== value.id ? resolve(vm, assumed) : assumed
  return value.derived === null || value.alternatives === null ? value : narrowByOrigin(vm, value)
}

function assumption(vm: Interpreter, id: number): PyObject | undefined {
  if (vm.heap.assumed.has(id)) {
    for (let index = vm.heap.frames.length - 1; index >= 0; index -= 1) {
      const found = vm.heap.frames[index]?.assumptions.get(id)
      if (found !== undefined) return found
    }
  }
  return vm.assumptions.get(id)
}

/** Where the unknown from which VALUE was computed is narrowed, so is VALUE. */
function narrowByOrigin(vm: Interpreter, value: UnknownObject): PyObject {
  if (value.derived === null || value.alternatives === null) return value
  // What is assumed of the other one may be this very value, which was narrowed from it.
  const assumed = assumption(vm, value.derived.from.id)
  if (assumed?.kind === 'unknown' && assumed.id === value.id) return value
  const allowed = allowedAlternatives(vm, value.derived.from)
  if (allowed === null) return value
  const { sources } = value.derived
  const kept = value.alternatives.flatMap((_, index) =>
    sources[index]?.some((source) => allowed.includes(source)) ? [index] : [],
  )
  return kept.length === 0 || kept.length === value.alternatives.length ? value : narrowed(vm, value, kept)
}

function allowedAlternatives(vm: Interpreter, from: UnknownObject): readonly number[] | null {
  const now = resolve(vm, from)
  if (now === from || from.alternatives === null) return null
  const single = from.alternatives.indexOf(now)
  if (single !== -1) return [single]
  return now.kind === 'unknown' && now.derived?.from === from ? now.derived.sources.flat() : null
}

function narrowed(vm: Interpreter, value: UnknownObject, kept: readonly number[]): PyObject {
  const alternatives = kept.flatMap((index) => value.alternatives?.[index] ?? [])
  const [single] = alternatives
  if (alternatives.length === 1 && single !== undefined) return single
  return unknown(vm, {
    ...value,
    alternatives,
    truth: null,
    derived: { from: value, sources: kept.map((index) => [index]) },
  })
}

/** What to assume where VALUE is one of its alternatives KEPT: of it, and of what it was computed from. */
export function assuming(vm: Interpreter, value: UnknownObject, kept: readonly number[]): Assumption[] {
  if (value.alternatives === null || kept.length === value.alternatives.length) return []
  const assumptions: Assumption[] = [{ of: value, is: narrowed(vm, value, kept) }]
  if (value.derived === null) return assumptions
  const { from, sources } = value.derived
  return [...assumptions, ...assuming(vm, from, [...new Set(kept.flatMap((index) => sources[index] ?? []))])]
}

/**
 * Does something with VALUE: where it can be several things, with each of them, in a fork; the results are joined.
 * RUN gets no unknown with alternatives.
 */
export function lift(vm: Interpreter, value: PyObject, run: (one: PyObject) => PyObject): PyObject {
  return liftWith(vm, value, run, (results, deciding) => union(vm, results, deciding))
}

/** Like `lift`, for results that are no Python objects. */
export function liftWith<T>(
  vm: Interpreter,
  value: PyObject,
  run: (one: PyObject) => T,
  joinValues: (results: readonly T[], deciding: Deciding) => T,
): T {
  const now = resolve(vm, value)
  if (now.kind !== 'unknown' || now.alternatives === null) return run(now)
  const { alternatives } = now
  const deciding: Deciding = { from: now, sources: alternatives.map((_, index) => [index]), causes: now.causes }
  const sides = alternatives.map((one, index) => ({ run: () => run(one), assume: assuming(vm, now, [index]) }))
  return fork(vm, sides, deciding, (results) =>
    joinValues(
      results.map((result) => result.value),
      only(
        deciding,
        results.map(({ side }) => side),
      ),
    ),
  )
}
