import { createFacts, type Facts, type FactsOptions } from '../facts/facts.ts'
import type { Environment } from '../model/environment.ts'
import { overlay } from '../model/overlay.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Advice, Propose } from './edit.ts'
import { proposeProcfile } from './procfile.ts'
import { proposePythonVersion } from './python-version.ts'
import { proposeRequirements } from './requirements.ts'
import { proposeSettings } from './settings.ts'

/** A file that is missing, or one that exists and lacks something. */
export interface Change {
  /** Relative to the app's folder. */
  readonly path: string
  /** Null: there is no such file. */
  readonly before: string | null
  readonly after: string
  /** Why, as clauses. */
  readonly because: readonly string[]
}

export interface Plan {
  readonly changes: readonly Change[]
  /** Sentences: what only a person can do. */
  readonly advice: readonly string[]
}

export interface PlanInput {
  /** The app's folder alone. */
  readonly snapshot: Snapshot
  readonly environment: Environment
  readonly options: FactsOptions
}

/** Each sees what those before it propose. The requirements come last: the others decide what they must hold. */
const STEPS: readonly Propose[] = [proposePythonVersion, proposeProcfile, proposeSettings, proposeRequirements]

/**
 * What is missing for Heroku to build, boot and serve the app, as changes of files. Pure and total. Nothing is proposed where the
 * build is not the Python buildpack's.
 */
export function planInit({ snapshot, environment, options }: PlanInput): Plan {
  const files = new Map<string, string>()
  const reasons = new Map<string, string[]>()
  const advice = new Map<string, string>()
  const factsNow = (): Facts => createFacts({ snapshot: overlay(snapshot, files), environment, options })
  if (!isForPython(factsNow()))
    return { changes: [], advice: ['This is no app for the Python buildpack: only the workflow file is proposed.'] }
  for (const propose of STEPS) {
    const step = propose(factsNow())
    for (const { path, after, because } of step.edits) {
      files.set(path, after)
      reasons.set(path, [...(reasons.get(path) ?? []), because])
    }
    for (const { about, text } of step.advice satisfies readonly Advice[]) advice.set(about, text)
  }
  const changes = [...files].map(([path, after]): Change => {
    const content = snapshot.read(path)
    return {
      path,
      before: content === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content),
      after,
      because: reasons.get(path) ?? [],
    }
  })
  return { changes: changes.filter(({ before, after }) => before !== after), advice: [...advice.values()] }
}

/** An empty folder of Python files is one as well: the buildpack detects it once the files are there. */
const isForPython = ({ build, snapshot }: Facts): boolean =>
  build.kind === 'python' || (build.kind === 'none' && snapshot.entries.some(({ path }) => path.endsWith('.py')))
