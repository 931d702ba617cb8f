/** A part of a document: what stands at its head, then rows that may be left out from the end. */
export interface Section {
  readonly head: string
  readonly rows: readonly string[]
}

const size = (text: string): number => Buffer.byteLength(text)

/** What a cut section ends with. */
const rest = (count: number): string =>
  `\n${count} more, which GitHub has no room for here; the JSON report has them all.`
const REST_SIZE = 120

/** The sections as one text of at most LIMIT bytes of UTF-8: where it is too long, rows at the end of sections are left out. */
export function bounded(sections: readonly Section[], limit: number): string {
  const filled = sections.filter(({ head, rows }) => head !== '' || rows.length > 0)
  // Every head stays, then rows in order, as many as there is room for.
  let left = limit - filled.reduce((sum, { head }) => sum + size(head) + REST_SIZE, 0)
  const parts = filled.map(({ head, rows }) => {
    let kept = 0
    for (const row of rows) {
      const cost = size(row) + 1
      if (cost > left) break
      left -= cost
      kept++
    }
    const shown = [head, ...rows.slice(0, kept)].join('\n')
    return kept === rows.length ? shown : `${shown}\n${rest(rows.length - kept)}`
  })
  return `${parts.join('\n\n')}\n`
}
