import type { Cause } from '../../model/value.ts'
import { unknownTimes } from '../evaluate/loops.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call } from '../native.ts'
import type { PyObject, Step } from '../objects/object.ts'
import { causesOf, mayBeAbsent } from '../objects/unknown.ts'
import { resolve } from '../operations/lift.ts'
import { pull } from '../operations/pull.ts'
import { restStep } from '../operations/steps.ts'
import { raise } from '../types/exceptions.ts'

/** What several iterables give at once: an item each, or word that at least one may give more, of which nothing is known. */
export type Row =
  | { readonly kind: 'items'; readonly slots: readonly PyObject[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'rest'; readonly causes: readonly Cause[] }

export function together({ vm }: Call, sources: readonly PyObject[], isStrict: boolean): () => Row {
  const nexts = sources.map((source) => pull(vm, resolve(vm, source)))
  return () => {
    const slots: PyObject[] = []
    for (const [index, next] of nexts.entries()) {
      const step = next()
      if (step.kind === 'end' && isStrict && index > 0)
        throw raise(
          vm,
          'ValueError',
          `zip() argument ${index + 1} is shorter than argument${index > 1 ? 's 1-' : ' '}${index}`,
        )
      if (step.kind === 'end') return isStrict ? othersEnd(vm, nexts) : step
      if (step.kind === 'rest' || mayBeAbsent(step.slot)) {
        const causes = step.kind === 'rest' ? step.item.causes : causesOf(step.slot)
        perhapsGoOn(vm, nexts.toSpliced(index, 1), causes)
        return { kind: 'rest', causes }
      }
      slots.push(step.slot)
    }
    return nexts.length === 0 ? { kind: 'end' } : { kind: 'items', slots }
  }
}

/** Where the first iterable has ended, the others must have ended, too. @throws Raise ValueError */
function othersEnd(vm: Interpreter, nexts: readonly (() => Step)[]): Row {
  for (const [index, next] of nexts.entries()) {
    const step = index === 0 ? END : next()
    if (step.kind === 'rest') return { kind: 'rest', causes: step.item.causes }
    if (step.kind === 'item')
      throw raise(
        vm,
        'ValueError',
        `zip() argument ${index + 1} is longer than argument${index > 1 ? 's 1-' : ' '}${index}`,
      )
  }
  return END
}

const END = { kind: 'end' } as const

/** Iterables beside one of which it is not known what it gives: how much is taken of them is not known either. */
function perhapsGoOn(vm: Interpreter, nexts: readonly (() => Step)[], causes: readonly Cause[]): void {
  const [cause] = causes
  if (cause === undefined) return
  unknownTimes(vm, cause, () => {
    for (const next of nexts) while (next().kind === 'item');
  })
}

/** The steps of the tuples that MAKE gives of rows. */
export function rowsOf({ vm }: Call, next: () => Row, make: (slots: readonly PyObject[]) => PyObject): () => Step {
  return () => {
    const row = next()
    if (row.kind === 'rest') return restStep(vm, row.causes)
    return row.kind === 'end' ? row : { kind: 'item', slot: make(row.slots) }
  }
}
