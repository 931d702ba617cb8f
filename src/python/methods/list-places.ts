import type { Call } from '../native.ts'
import type { PyObject, SequenceContents } from '../objects/object.ts'
import { mayBeAbsent } from '../objects/unknown.ts'
import { isEqual } from '../operations/equality.ts'
import { indexNumber, surely } from '../operations/index-number.ts'
import { raise } from '../types/exceptions.ts'

/** Where in SELF an item equal to VALUE is: null where that is not known, -1 where there is none. */
export function find(
  call: Call,
  { items, rest }: Pick<SequenceContents, 'rest'> & { readonly items: readonly PyObject[] },
  value: PyObject,
  start = 0,
  stop = Number.POSITIVE_INFINITY,
): number | null {
  for (const [index, item] of items.entries()) {
    if (index < start || index >= stop) continue
    const equal = isEqual(call.vm, item, value)
    if (equal === null) return null
    if (equal) return index
  }
  return rest.length > 0 ? null : -1
}

export function bound(call: Call, name: string, size: number): number | undefined {
  const value = call.optional(name)
  if (value === null) return undefined
  const given = indexNumber(call.vm, value)
  if (given === null) throw raise(call.vm, 'TypeError', 'slice indices must be integers or have an __index__ method')
  const index = Number(surely(call.vm, given))
  return index < 0 ? Math.max(0, index + size) : index
}

/** May what stands at AT, an index as Python counts, stand elsewhere, since of some items it is not known whether they are there? */
export function isUncertainPlace({ items, rest }: SequenceContents, at: number): boolean {
  if (at >= items.length || at <= -items.length) return rest.length > 0 && at !== 0
  const passed = at < 0 ? items.slice(at) : items.slice(0, at)
  return at !== 0 && (rest.length > 0 || passed.some(mayBeAbsent))
}
