import { Failure } from '../model/failure.ts'
import { BASELINE_PATH, type Baseline, parseBaseline } from './baseline.ts'
import type { Configuration } from './configuration.ts'

/** Where this repository's baseline lies, or would. */
export const baselinePath = ({ baseline }: Configuration): string => baseline ?? BASELINE_PATH

/**
 * The baseline of the judged files; null where there is none.
 *
 * @param read the text of a file, by its path from the repository's root
 */
export function loadBaseline(configuration: Configuration, read: (path: string) => string | null): Baseline | null {
  const path = baselinePath(configuration)
  const text = read(path)
  if (text !== null) return parseBaseline(text, path)
  if (configuration.baseline === null) return null
  throw new Failure(
    `${configuration.path} names the baseline ${path}, which is not there; \`deploy-gate check --write-baseline\` writes it.`,
  )
}
