import type { Provenance, Value } from '../../model/value.ts'

/**
 * Are two exported containers the same, item by item, wherever they were made? False of whatever is not wholly known, and of what says of
 * itself what it carries differently.
 */
export function isSameContainer(left: Value, right: Value): boolean {
  switch (left.kind) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return right.kind === left.kind && isWhole(left) && isWhole(right) && areSame(left.items, right.items)
    case 'dict':
      return (
        right.kind === 'dict' && isWhole(left) && isWhole(right) && areSame(left.entries.flat(), right.entries.flat())
      )
    default:
      return false
  }
}

const isWhole = ({ rest }: { readonly rest?: unknown }): boolean => rest === undefined

function areSame(left: readonly Value[], right: readonly Value[]): boolean {
  return left.length === right.length && left.every((one, index) => isSameItem(one, right[index]))
}

function isSameItem(left: Value, right: Value | undefined): boolean {
  if (right === undefined || left.kind !== right.kind || left.marks.join() !== right.marks.join()) return false
  switch (left.kind) {
    case 'none':
      return true
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return 'value' in right && Object.is(left.value, right.value)
    case 'bytes':
      return right.kind === 'bytes' && Buffer.compare(left.value, right.value) === 0
    case 'object':
    case 'unknown':
      return false
    default:
      return isSameContainer(left, right)
  }
}

/** What one value carries that is all of these: it hangs on what each of them hangs on, and on no condition. */
export function mergedProvenance(values: readonly [Value, ...Value[]]): Provenance {
  return {
    location: values[0].location,
    configVars: [...new Set(values.flatMap(({ configVars }) => configVars))],
    marks: [...new Set(values.flatMap(({ marks }) => marks))],
  }
}
