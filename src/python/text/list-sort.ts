/**
 * `list.sort`: stable, and with comparisons in CPython's order for lists below 64 items (Objects/listobject.c), so that
 * the first comparison that fails is the one that fails there. Longer lists compare in another order.
 */

/** CPython sorts shorter lists by binary insertion alone. */
const MIN_MERGE = 64

/** Sorts into a new array. `lessThan` is Python's `<`, and may raise. */
export function listSort<T>(items: readonly T[], lessThan: (left: T, right: T) => boolean): T[] {
  if (items.length >= MIN_MERGE) {
    return [...items].sort((left, right) => (lessThan(right, left) ? 1 : lessThan(left, right) ? -1 : 0))
  }
  const sorted = firstRun(items, lessThan)
  for (const pivot of items.slice(sorted.length)) {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = low + ((high - low) >> 1)
      const probe = sorted[middle]
      if (probe !== undefined && lessThan(pivot, probe)) high = middle
      else low = middle + 1
    }
    sorted.splice(low, 0, pivot)
  }
  return sorted
}

/** The ascending or strictly descending run at the start, ascending (count_run). */
function firstRun<T>(items: readonly T[], lessThan: (left: T, right: T) => boolean): T[] {
  const [first, second] = items
  if (first === undefined || second === undefined) return [...items]
  const descending = lessThan(second, first)
  let end = 2
  for (; end < items.length; end++) {
    const item = items[end]
    const before = items[end - 1]
    if (item === undefined || before === undefined || lessThan(item, before) !== descending) break
  }
  const run = items.slice(0, end)
  return descending ? run.reverse() : run
}
