/** A Python 3 release, by its minor number: 3.11 is `{ major: 3, minor: 11 }`. */
export interface PythonVersion {
  readonly major: 3
  readonly minor: number
}

/** The releases whose grammar is known here. A version outside is judged as the nearest one inside. */
const OLDEST_GRAMMAR = 8
export const NEWEST_GRAMMAR = 14

/** The minor number of the grammar to judge by. */
export function grammarOf(version: PythonVersion): number {
  return Math.min(NEWEST_GRAMMAR, Math.max(OLDEST_GRAMMAR, version.minor))
}

export const NEWEST_PYTHON: PythonVersion = { major: 3, minor: NEWEST_GRAMMAR }
