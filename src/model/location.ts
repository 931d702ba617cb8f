/** A place in a text. Both are 1-based; a column counts UTF-16 code units, as SARIF's default does. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A range in a file of the repository (SARIF's physicalLocation). `end` is exclusive. */
export interface Location {
  /** Relative to the snapshot's root, with `/` between the parts. */
  readonly path: string
  readonly start: Position
  readonly end: Position
}

/**
 * The location of one whole line.
 *
 * @param line 1-based
 * @param text the line, for its length; without it the location ends where it starts
 */
export function lineLocation(path: string, line: number, text = ''): Location {
  return { path, start: { line, column: 1 }, end: { line, column: text.length + 1 } }
}
