/**
 * How the functions of this folder end other than by returning: they throw one of three plain records,
 * and `attempt` turns whatever was thrown into data. Nothing else may be thrown for any input.
 */

/** What the arguments of a Python exception can be here. */
export type ExceptionArgument = string | bigint | Uint8Array | null

/** A Python exception: `type` is the qualified name without `builtins.` (`ValueError`, `json.decoder.JSONDecodeError`). */
export interface Raised {
  readonly kind: 'raised'
  readonly type: string
  /** `str(exception)`. */
  readonly message: string
  /** `exception.args`, where it is not just `(message,)`. */
  readonly args?: readonly ExceptionArgument[]
}

/** The result would be larger, or take longer, than this program allows; CPython would go on. */
export interface Exceeded {
  readonly kind: 'exceeded'
  /** What ran out, as the end of a sentence: "a string of more than 1000000 characters". */
  readonly limit: string
}

/** CPython has a definite answer, which this program does not compute. */
export interface Unmodelled {
  readonly kind: 'unmodelled'
  /** What is not modelled, as a noun phrase: "the codec `cp1252`". */
  readonly what: string
}

export interface Returned<T> {
  readonly kind: 'returned'
  readonly value: T
}

export type Failure = Raised | Exceeded | Unmodelled
export type Outcome<T> = Returned<T> | Failure

/** The longest string, in UTF-16 units, and the longest bytes that anything here makes. */
export const MAX_LENGTH = 1_000_000

/** The largest integer, in bits, that arithmetic here makes. */
export const MAX_BITS = 100_000

/** Raises a Python exception of the named type. */
export function raise(type: string, message: string, args?: readonly ExceptionArgument[]): never {
  const raised: Raised =
    args === undefined ? { kind: 'raised', type, message } : { kind: 'raised', type, message, args }
  throw raised
}

/** Gives up because the result would pass a limit. */
export function exceed(limit: string): never {
  const exceeded: Exceeded = { kind: 'exceeded', limit }
  throw exceeded
}

/** Gives up because CPython's answer is not computed here. */
export function unmodelled(what: string): never {
  const failure: Unmodelled = { kind: 'unmodelled', what }
  throw failure
}

/** Gives up when a string or bytes of `length` units would be too long. Call it before making one. */
export function checkLength(length: number): void {
  if (!(length <= MAX_LENGTH)) exceed(`a text of more than ${MAX_LENGTH} characters`)
}

/** Whether a thrown thing is one of the three records above. */
export function isFailure(thrown: unknown): thrown is Failure {
  if (typeof thrown !== 'object' || thrown === null || !('kind' in thrown)) return false
  return thrown.kind === 'raised' || thrown.kind === 'exceeded' || thrown.kind === 'unmodelled'
}

/**
 * Runs a function of this folder and returns how it ended, as data.
 * A RangeError (the stack, or a string that the engine cannot hold) is a limit too; any other error is a bug and passes through.
 */
export function attempt<T>(run: () => T): Outcome<T> {
  try {
    return { kind: 'returned', value: run() }
  } catch (thrown) {
    if (isFailure(thrown)) return thrown
    if (thrown instanceof RangeError) return { kind: 'exceeded', limit: 'the depth or the size that can be computed' }
    throw thrown
  }
}
