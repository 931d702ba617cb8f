/** Bounds the table of the comparison: cells, of two bytes each. */
const MOST_CELLS = 4_000_000

/**
 * Where each line of one text stands in another, by their longest common subsequence.
 *
 * @returns takes a 1-based line of FROM, gives the line of TO, or null where that text lacks it or the two differ too much to tell
 */
export function mapLines(from: string, to: string): (line: number) => number | null {
  if (from === to) return (line) => line
  const [before, after] = [from.split('\n'), to.split('\n')]
  const head = commonPrefix(before, after)
  const tail = commonSuffix(before.slice(head), after.slice(head))
  const middle = middleMap(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  const shift = after.length - before.length
  return (line) => {
    if (line <= head) return line
    if (line > before.length - tail) return line + shift
    const found = middle.get(line - head - 1)
    return found === undefined ? null : found + head + 1
  }
}

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length++
  return length
}

function commonSuffix(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** 0-based index in A → index in B. */
function middleMap(a: readonly string[], b: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_CELLS) return found
  const width = b.length + 1
  // The longest common subsequence of what follows (i, j).
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) found.set(i++, j++)
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return found
}
