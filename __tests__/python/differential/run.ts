import { type ConfigVar, type ConfigVars, completeConfigVars } from '../../../src/model/environment.ts'
import { type Random, seeded } from '../../helpers/random.ts'
import { show } from '../helpers/program.ts'
import { isKnown } from './compare.ts'
import { evaluateProgram, mistakes } from './mistakes.ts'
import { type Case, type Outcome, runCPython } from './oracle.ts'
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
}

const anyValue = (random: Random): string => random.pick(['True', '1', '', 'a,b', 'False', 'x', '12', 'true', '0'])

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
  return [
    { index, program, configVars: completeConfigVars(environment), environments: [environment] },
    { index, program, configVars: { known, others: 'unset' }, environments: [environment, ...others] },
  ]
}

/** What is said of PROGRAM that is not so in one of the environments. */
function wrongOf(
  program: string,
  { configVars, environments }: Trial,
  outcomes: readonly (Outcome | null)[],
): string[] {
  const module = evaluateProgram(program, configVars)
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

function reportOf(trial: Trial, seed: number): string {
  const areWrong = (programs: readonly string[]): boolean[] => {
    const outcomes = runCPython(programs.flatMap((program) => casesOf(program, trial)))
    const size = trial.environments.length
    return programs.map(
      (program, index) => wrongOf(program, trial, outcomes.slice(index * size, (index + 1) * size)).length > 0,
    )
  }
  const program = shrink(trial.program, areWrong)
  const wrong = wrongOf(`${program}\n`, trial, runCPython(casesOf(program, trial)))
  const told = [...trial.configVars.known].map(([name, one]) => `${name} ${one.state}`).join(', ')
  return [`program ${trial.index} of seed ${seed} (${told})`, ...wrong.slice(0, 6), '---', program].join('\n')
}

/**
 * Runs COUNT generated programs through CPython and through the evaluator.
 *
 * @param progress told how many are done, now and then
 */
export function examine(
  seed: number,
  count: number,
  progress: (done: number, wrong: number) => void,
  { most = MOST_REPORTS, shrinks = true } = {},
): Findings {
  const reports: string[] = []
  const causes = new Map<string, number>()
  let [known, all, last] = [0, 0, -1]
  for (let start = 0; start < count && reports.length < most; start += BATCH) {
    const indices = Array.from({ length: Math.min(BATCH, count - start) }, (_, offset) => start + offset)
    const trials = indices.flatMap((index) => trialsOf(seed, index))
    const outcomes = runCPython(trials.flatMap((trial) => casesOf(trial.program, trial)))
    let at = 0
    for (const trial of trials) {
      const own = outcomes.slice(at, at + trial.environments.length)
      at += trial.environments.length
      const wrong = wrongOf(trial.program, trial, own)
      if (wrong.length > 0) {
        if (trial.index !== last) reports.push(shrinks ? reportOf(trial, seed) : [...wrong, trial.program].join('\n'))
        last = trial.index
        if (reports.length >= most) break
      }
      if (trial.environments.length > 1) continue
      const { bindings } = evaluateProgram(trial.program, trial.configVars)
      for (const name of Object.keys(own[0]?.raises === null ? own[0].names : {})) {
        const value = bindings.get(name)
        all += 1
        if (value !== undefined && isKnown(value)) known += 1
        else count1(causes, value === undefined ? 'unbound' : show(value).slice(0, 40))
      }
    }
    progress(Math.min(start + BATCH, count), reports.length)
  }
  return { reports, known, all, causes }
}

function count1(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}
