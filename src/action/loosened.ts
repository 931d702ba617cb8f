import { filesWithComments, ignoreCommentsOf } from '../facts/ignore-comments.ts'
import { type Baseline, parseBaseline } from '../gate/baseline.ts'
import { CONFIGURATION_PATHS, type Configuration, EMPTY_CONFIGURATION } from '../gate/configuration.ts'
import { baselinePath, loadBaseline } from '../gate/load-baseline.ts'
import { loadConfiguration } from '../gate/load-configuration.ts'
import { type GateTerms, loosenings } from '../gate/loosening.ts'
import { Failure } from '../model/failure.ts'
import { overlay } from '../model/overlay.ts'
import { commitTexts } from './commit-text.ts'
import type { Run } from './io.ts'

/** Files with comments, at most, whose earlier text is asked for. */
const MOST_FILES = 20

type ReadBase = (path: string) => Promise<string | null>

/**
 * What a pull request changes in how it is judged, as one note for the summary; null where it is as strict as its base, or is none. What
 * the base has is read from the clone, or else from GitHub; what cannot be had counts as not there.
 */
export async function loosenedBy(run: Run, configuration: Configuration): Promise<string | null> {
  const { intent, checkout, inputs, github } = run
  const base = intent.kind === 'judge' ? (intent.pullRequest?.base ?? null) : null
  if (base === null) return null
  const files = filesWithComments(checkout.app).filter((path) => ignoreCommentsOf(checkout.app, path).length > 0)
  const after: GateTerms = {
    configuration,
    baseline: loadBaseline(configuration, (path) => checkout.text(path) ?? null),
    ignores: files.flatMap((path) => ignoreCommentsOf(checkout.app, path)),
  }
  if (isPlain(after)) return null
  const read = commitTexts(checkout, base, github)
  const before = await termsBefore(run, files.slice(0, MOST_FILES), read, inputs.config)
  const found = loosenings(before, after)
  return found.length === 0 ? null : `This pull request loosens the gate: ${found.join('; ')}.`
}

/** Where nothing is said, nothing is loosened: no request is made for it. */
const isPlain = ({ configuration, baseline, ignores }: GateTerms): boolean =>
  configuration.path === null && baseline === null && ignores.length === 0

async function termsBefore(
  { checkout }: Run,
  files: readonly string[],
  read: ReadBase,
  config: string | null,
): Promise<GateTerms> {
  const configuration = await configurationBefore(read, config)
  const texts = new Map<string, string>()
  for (const path of files) texts.set(path, (await read(checkout.prefix + path)) ?? '')
  const snapshot = overlay(checkout.app, texts)
  return {
    configuration,
    baseline: await baselineBefore(read, configuration),
    ignores: files.flatMap((path) => ignoreCommentsOf(snapshot, path)),
  }
}

async function configurationBefore(read: ReadBase, config: string | null): Promise<Configuration> {
  for (const path of config === null ? CONFIGURATION_PATHS : [config]) {
    const text = await read(path)
    if (text !== null) return unlessWrong(() => loadConfiguration(text, path), EMPTY_CONFIGURATION)
  }
  return EMPTY_CONFIGURATION
}

async function baselineBefore(read: ReadBase, configuration: Configuration): Promise<Baseline | null> {
  const path = baselinePath(configuration)
  const text = await read(path)
  return text === null ? null : unlessWrong(() => parseBaseline(text, path), null)
}

/** A file of the base that was not usable said nothing. */
function unlessWrong<T>(load: () => T, otherwise: T): T {
  try {
    return load()
  } catch (error) {
    if (error instanceof Failure) return otherwise
    throw error
  }
}
