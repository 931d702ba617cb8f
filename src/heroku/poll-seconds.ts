import { Failure } from '../model/failure.ts'

/**
 * DEPLOY_GATE_POLL_SECONDS: how long to wait between polls and before the first repetition, in seconds; null: the built-in pauses.
 * Throws a Failure for what is no number of seconds.
 */
export function readPollSeconds(env: Readonly<Record<string, string | undefined>>): number | null {
  const { DEPLOY_GATE_POLL_SECONDS: text = '' } = env
  if (text === '') return null
  const seconds = Number(text)
  if (!Number.isFinite(seconds) || seconds < 0) throw new Failure('DEPLOY_GATE_POLL_SECONDS takes a number of seconds.')
  return seconds
}
