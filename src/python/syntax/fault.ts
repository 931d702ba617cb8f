/** The exception that CPython raises for a text that it cannot compile. */
export type SyntaxErrorType = 'SyntaxError' | 'IndentationError' | 'TabError' | 'ValueError'

/**
 * An error that CPython surely raises too; thrown inside this folder alone, and caught where a module is parsed.
 * `start` and `end` are offsets into the text (UTF-16 code units, end exclusive).
 */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault'
  readonly type: SyntaxErrorType
  readonly start: number
  readonly end: number

  constructor(message: string, start: number, end = start, type: SyntaxErrorType = 'SyntaxError') {
    super(message)
    this.type = type
    this.start = start
    this.end = end
  }
}

/** This program cannot tell whether CPython takes the text; the message says why. Thrown and caught as a SyntaxFault is. */
export class Undecided extends Error {
  override readonly name = 'Undecided'
  readonly start: number

  constructor(message: string, start: number) {
    super(message)
    this.start = start
  }
}
