/**
 * `list.sort`: stable, and with comparisons in CPython's order for lists below 64 items, and for the first run of longer ones
 * (Objects/listobject.c), so that the first comparison that fails is the one that fails there.
 */

/** CPython sorts shorter lists by binary insertion alone. */
const MIN_MERGE = 64

/** Are ITEMS so many that CPython merges runs, whose comparisons come in another order here? */
export const isMerged = (items: readonly unknown[]): boolean => items.length >= MIN_MERGE

/** How many items CPython sorts before it merges (merge_compute_minrun). */
function lengthOfRun(length: number): number {
  let [rest, odd] = [length, 0]
  for (; rest >= MIN_MERGE; rest >>= 1) odd |= rest & 1
  return rest + odd
}

/** The items that CPython compares first, in order. `lessThan` is Python's `<`, and may raise. */
export function sortFirstRun<T>(items: readonly T[], lessThan: (left: T, right: T) => boolean): T[] {
  const run = firstRun(items, lessThan)
  const wanted = lengthOfRun(items.length)
  return run.length >= wanted ? run : insertInto(run, items.slice(run.length, wanted), lessThan)
}

/** Sorts into a new array. `lessThan` is Python's `<`, and may raise. */
export function listSort<T>(items: readonly T[], lessThan: (left: T, right: T) => boolean): T[] {
  if (isMerged(items))
    return [...items].sort((left, right) => (lessThan(right, left) ? 1 : lessThan(left, right) ? -1 : 0))
  const run = firstRun(items, lessThan)
  return insertInto(run, items.slice(run.length), lessThan)
}

/** Inserts ITEMS into SORTED, by binary search (binarysort). */
function insertInto<T>(sorted: T[], items: readonly T[], lessThan: (left: T, right: T) => boolean): T[] {
  for (const pivot of items) {
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
