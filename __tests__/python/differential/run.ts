import { type ConfigVar, type ConfigVars, completeConfigVars } from '../../../src/model/environment.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import type { EvaluatedModule } from '../../../src/python/program.ts'
import { type Random, seeded } from '../../helpers/random.ts'
import { show } from '../helpers/program.ts'
import { isKnown } from './compare.ts'
import { appOf, evaluateApp, mistakes } from './mistakes.ts'
import { type Case, type CPython, type Outcome, startCPython } from './oracle.ts'
import { generateProgram } from './programs.ts'
import { shrink } from './shrink.ts'
import { CONFIG_VARS } from './state.ts'

const BATCH = 200
const MOST_REPORTS = 6
/** How many environments each program is held against where some of its config vars are not known. */
const SAMPLES = 2

/** One program: what is known of its config vars, and environments that this allows. */
interface Trial {
  readonly index: number
  readonly program: string
  readonly app: Snapshot
  readonly configVars: ConfigVars
  readonly environments: readonly Readonly<Record<string, string>>[]
}

export interface Findings {
  /** What is wrong, each with its program, shrunk. */
  readonly reports: readonly string[]
  /** Of the names that CPython binds where every config var is known: those whose value is known, and all. */
  readonly known: number
  readonly all: number
  /** Why the others are not known, and how often. */
  readonly causes: ReadonlyMap<string, number>
  /** How many programs were run. */
  readonly done: number
}

const VALUES = [
  ...['True', '1', '', 'a,b', 'False', 'x', '12', 'true', '0', 'prod', 'dev', 'off', ' yes ', 'a.com, b.com', '2.5'],
  ...['{"a": [1]}', '[]', 'None', 'postgres://u:p@h:5432/db?a=b', 'a=1,b=2', '/static/', '-1'],
] as const

const anyValue = (random: Random): string => random.pick(['True', ...VALUES])

function environmentOf(random: Random): Record<string, string> {
  return Object.fromEntries(CONFIG_VARS.flatMap((name) => (random.chance(0.5) ? [[name, anyValue(random)]] : [])))
}

/** Two trials of one program: under config vars that are all known, and under some that are not. */
function trialsOf(seed: number, index: number): Trial[] {
  const random = seeded(seed * 1_000_003 + index)
  const program = generateProgram(random, random.between(2, 9))
  const environment = environmentOf(random)
  const known = new Map<string, ConfigVar>()
  const others = Array.from({ length: SAMPLES - 1 }, () => ({ ...environment }))
  for (const name of CONFIG_VARS) {
    const value = environment[name]
    if (!random.chance(0.5)) {
      known.set(name, value === undefined ? { state: 'unset' } : { state: 'set', value })
      continue
    }
    const isSet = value !== undefined && random.chance(0.3)
    known.set(name, { state: isSet ? 'set' : 'unknown' })
    for (const other of others) {
      delete other[name]
      if (isSet || random.chance(0.6)) other[name] = anyValue(random)
    }
  }
  const app = appOf(program)
  return [
    { index, program, app, configVars: completeConfigVars(environment), environments: [environment] },
    { index, program, app, configVars: { known, others: 'unset' }, environments: [environment, ...others] },
  ]
}

/** What is said of MODULE that is not so in one of the environments. */
function wrongOf(module: EvaluatedModule, { environments }: Trial, outcomes: readonly (Outcome | null)[]): string[] {
  return outcomes.flatMap((outcome, index) =>
    outcome === null || isSyntaxError(outcome)
      ? []
      : mistakes(module, outcome).map((one) => `${JSON.stringify(environments[index])} ${one}`),
  )
}

const isSyntaxError = ({ raises }: Outcome): boolean =>
  raises?.[0] === 'SyntaxError' || raises?.[0] === 'IndentationError'

function casesOf(program: string, { environments }: Trial): Case[] {
  return environments.map((environment) => ({ program, environment }))
}

async function reportOf(python: CPython, trial: Trial, seed: number): Promise<string> {
  const wrongIn = (program: string, outcomes: readonly (Outcome | null)[]): string[] =>
    wrongOf(evaluateApp(appOf(program), trial.configVars), trial, outcomes)
  const areWrong = async (programs: readonly string[]): Promise<boolean[]> => {
    const outcomes = await python.run(programs.flatMap((program) => casesOf(program, trial)))
    const size = trial.environments.length
    return programs.map(
      (program, index) => wrongIn(program, outcomes.slice(index * size, (index + 1) * size)).length > 0,
    )
  }
  const program = `${await shrink(trial.program, areWrong)}\n`
  const wrong = wrongIn(program, await python.run(casesOf(program, trial)))
  const told = [...trial.configVars.known].map(([name, one]) => `${name} ${one.state}`).join(', ')
  return [`program ${trial.index} of seed ${seed} (${told})`, ...wrong.slice(0, 6), '---', program].join('\n')
}

/** A batch of trials under way: CPython runs them while others are evaluated. */
interface Batch {
  readonly trials: readonly Trial[]
  readonly outcomes: Promise<(Outcome | null)[]>
}

function startBatch(python: CPython, seed: number, start: number, end: number): Batch {
  const trials: Trial[] = []
  for (let index = start; index < end; index += 1) trials.push(...trialsOf(seed, index))
  return { trials, outcomes: python.run(trials.flatMap((trial) => casesOf(trial.program, trial))) }
}

/**
 * Runs COUNT programs through CPython and through the evaluator.
 *
 * @param progress told how many are done, now and then
 * @param most how many reports end the run
 */
export async function examine(
  seed: number,
  count: number,
  progress: (done: number, wrong: number) => void = () => {},
  { most = MOST_REPORTS } = {},
): Promise<Findings> {
  const python = startCPython()
  const found: Found = { reports: [], causes: new Map(), known: 0, all: 0 }
  const start = (from: number): Batch => startBatch(python, seed, from, Math.min(from + BATCH, count))
  let done = 0
  try {
    let batch = start(0)
    while (done < count && found.reports.length < most) {
      const { trials, outcomes } = batch
      done = Math.min(done + BATCH, count)
      const own = await outcomes
      if (done < count) batch = start(done)
      await judgeBatch(python, seed, trials, own, found, most)
      progress(done, found.reports.length)
    }
    // What was started beyond the end is of no interest, nor how it ends.
    batch.outcomes.catch(() => {})
  } finally {
    python.close()
  }
  return { ...found, done }
}

interface Found {
  readonly reports: string[]
  readonly causes: Map<string, number>
  known: number
  all: number
}

async function judgeBatch(
  python: CPython,
  seed: number,
  trials: readonly Trial[],
  outcomes: readonly (Outcome | null)[],
  found: Found,
  most: number,
): Promise<void> {
  let [at, last] = [0, -1]
  for (const trial of trials) {
    const own = outcomes.slice(at, at + trial.environments.length)
    at += trial.environments.length
    const module = evaluateApp(trial.app, trial.configVars)
    if (wrongOf(module, trial, own).length > 0) {
      if (trial.index !== last) found.reports.push(await reportOf(python, trial, seed))
      last = trial.index
      if (found.reports.length >= most) return
    }
    if (trial.environments.length === 1) countKnown(module, own[0] ?? null, found)
  }
}

/** Of the names that CPython binds: how many are known. */
function countKnown({ bindings }: EvaluatedModule, outcome: Outcome | null, found: Found): void {
  for (const name of Object.keys(outcome?.raises === null ? outcome.names : {})) {
    const value = bindings.get(name)
    found.all += 1
    if (value !== undefined && isKnown(value)) found.known += 1
    else count1(found.causes, value === undefined ? 'unbound' : show(value).slice(0, 40))
  }
}

function count1(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}
