/** `csv.reader` in the dialect `excel` (Modules/_csv.c of CPython 3.11). */

export interface CsvOptions {
  readonly delimiter: string
  readonly quote: string
  readonly skipInitialSpace: boolean
}

type State = 'row' | 'field' | 'plain' | 'quoted' | 'quote-in-quoted'

/** The rows of LINES, each of which may end with a line break; a quoted field may go over several. */
export function parseRows(lines: readonly string[], { delimiter, quote, skipInitialSpace }: CsvOptions): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let state: State = 'row'
  const endField = (): void => {
    row.push(field)
    field = ''
  }
  const endRow = (): void => {
    rows.push(row)
    row = []
    state = 'row'
  }
  for (const line of lines) {
    for (const character of line) {
      const isBreak = character === '\n' || character === '\r'
      if (state === 'quoted') {
        if (character === quote) state = 'quote-in-quoted'
        else field += character
      } else if (state === 'quote-in-quoted' && character === quote) {
        field += character
        state = 'quoted'
      } else if (isBreak) {
        if (state !== 'row') endField()
        if (state !== 'row' || character === '\n') state = 'row'
      } else if ((state === 'row' || state === 'field') && skipInitialSpace && character === ' ') {
        state = 'field'
      } else if (character === delimiter) {
        endField()
        state = 'field'
      } else if ((state === 'row' || state === 'field') && character === quote) state = 'quoted'
      else {
        field += character
        state = 'plain'
      }
    }
    if (state === 'quoted') continue
    if (state !== 'row') endField()
    endRow()
  }
  if (state === 'quoted') {
    endField()
    endRow()
  }
  return rows
}
