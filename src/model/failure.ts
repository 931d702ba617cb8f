/**
 * A person's mistake or an outside service's: its message is one sentence that names what to do.
 * Anything else that is thrown is a bug of ours and is shown with its stack.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
}
