import { expect, test } from 'vitest'
import { type ConfigVar, completeConfigVars } from '../../src/model/environment.ts'
import { hasPythonModule } from '../helpers/python.ts'
import { type Random, seeded } from '../helpers/random.ts'
import { CONFIG_VARS, generateProgram } from './helpers/generate.ts'
import { allows, type Case, type Outcome, runCPython, write } from './helpers/oracle.ts'
import { evaluateText } from './helpers/program.ts'

// Every run of the same seed is the same. A long run: DIFFERENTIAL_PROGRAMS=200000 DIFFERENTIAL_SEED=7 npx vitest run __tests__/python/differential.test.ts
const PROGRAMS = Number(process.env['DIFFERENTIAL_PROGRAMS'] ?? 300)
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 1)
const BATCH = 250
const TIMEOUT = 120_000 + PROGRAMS * 60

function environmentFor(random: Random): Record<string, string> {
  const values: Record<string, string> = {}
  for (const name of CONFIG_VARS)
    if (random.chance(0.5)) values[name] = random.pick(['True', '1', '', 'a,b', 'False', 'x', '12'])
  return values
}

/** Every case of a run, batch by batch, with CPython's outcome. */
function* batches(): Generator<{ readonly test: Case; readonly outcome: Outcome; readonly index: number }> {
  for (let start = 0; start < PROGRAMS; start += BATCH) {
    const cases = Array.from({ length: Math.min(BATCH, PROGRAMS - start) }, (_, index): Case => {
      const random = seeded(SEED * 1_000_003 + start + index)
      return { program: generateProgram(random, random.between(3, 16)), environment: environmentFor(random) }
    })
    const outcomes = runCPython(cases)
    for (const [index, one] of cases.entries()) {
      const outcome = outcomes[index]
      if (outcome !== null && outcome !== undefined && outcome.raises?.[0] !== 'SyntaxError')
        yield { test: one, outcome, index: start + index }
    }
  }
}

/** What is said of TEST that is not so, as lines. */
function mistakes(
  { program, environment }: Case,
  outcome: Outcome,
  configVars = completeConfigVars(environment),
): string[] {
  const module = evaluateText(program, configVars)
  const wrong: string[] = []
  // What may raise outside a try because something is not known is passed over: values hold given that the import ends.
  if (outcome.raises !== null && module.mayRaiseUnsaid) return wrong
  if (module.raises?.certain && module.raises.type !== outcome.raises?.[0])
    wrong.push(
      `raises ${module.raises.type}: ${module.raises.message} (line ${module.raises.location?.start.line}), CPython ${outcome.raises}`,
    )
  if (
    module.raises?.certain &&
    outcome.raises !== null &&
    module.raises.message !== outcome.raises[1] &&
    module.raises.message !== ''
  )
    wrong.push(`message ${module.raises.message}, CPython ${outcome.raises[1]}`)
  if (outcome.raises !== null) {
    if (module.raises === null && module.rest.length === 0) wrong.push(`imports, CPython ${outcome.raises}`)
    return wrong
  }
  for (const [name, truth] of Object.entries(outcome.names)) {
    const value = module.bindings.get(name)
    if (module.raises?.certain) continue
    if (value === undefined ? module.rest.length === 0 : !allows(value, truth))
      wrong.push(`${name}: CPython ${truth}, said ${value === undefined ? 'unbound' : write(value)}`)
  }
  for (const name of module.bindings.keys()) {
    const isBound = name in outcome.names || name === 'os' || name === 'error' || name.startsWith('__')
    if (!isBound && !module.mayBeUnbound.has(name) && module.rest.length === 0 && !module.raises?.certain)
      wrong.push(`${name}: bound, but CPython does not`)
  }
  return wrong
}

const SHRINK_ATTEMPTS = 80

/** Fewer statements with which the mistake stays. */
function shrink(failing: Case, isWrong: (smaller: Case) => boolean): Case {
  let { program } = failing
  let attempts = 0
  for (let changed = true; changed; ) {
    changed = false
    const lines = program.split('\n')
    for (let from = lines.length - 1; from > 0; from -= 1) {
      const indent = /^ */.exec(lines[from] ?? '')?.[0].length ?? 0
      let to = from + 1
      while (to < lines.length && (/^ */.exec(lines[to] ?? '')?.[0].length ?? 0) > indent) to += 1
      const smaller = [...lines.slice(0, from), ...lines.slice(to)].join('\n')
      attempts += 1
      if (attempts > SHRINK_ATTEMPTS) return { ...failing, program }
      if (smaller !== program && isWrong({ ...failing, program: smaller })) {
        program = smaller
        changed = true
        break
      }
    }
  }
  return { ...failing, program }
}

function reportOf(one: Case, index: number, wrong: readonly string[]): string {
  return [
    `program ${index} of seed ${SEED}, environment ${JSON.stringify(one.environment)}`,
    ...wrong.slice(0, 6),
    '---',
    one.program,
  ].join('\n')
}

const withoutPython = !hasPythonModule('json')

test.skipIf(withoutPython)(
  `says of ${PROGRAMS} generated programs what CPython computes (seed ${SEED}; needs python3)`,
  () => {
    const reports: string[] = []
    let known = 0
    let all = 0
    for (const { test: one, outcome, index } of batches()) {
      const wrong = mistakes(one, outcome)
      const module = evaluateText(one.program, completeConfigVars(one.environment))
      if (outcome.raises === null)
        for (const name of Object.keys(outcome.names)) {
          const value = module.bindings.get(name)
          all += 1
          if (value !== undefined && write(value) !== null) known += 1
        }
      if (wrong.length === 0) continue
      const isWrong = (smaller: Case): boolean => {
        const [truth] = runCPython([smaller])
        return (
          truth !== null &&
          truth !== undefined &&
          truth.raises?.[0] !== 'SyntaxError' &&
          truth.raises?.[0] !== 'IndentationError' &&
          mistakes(smaller, truth).length > 0
        )
      }
      const small = shrink(one, isWrong)
      const [truth] = runCPython([small])
      reports.push(reportOf(small, index, truth === null || truth === undefined ? wrong : mistakes(small, truth)))
      if (reports.length >= 5) break
    }
    expect(reports.join('\n=====\n')).toBe('')
    // Most of what such programs bind is within reach.
    expect(known / all).toBeGreaterThan(0.8)
  },
  TIMEOUT,
)

test.skipIf(withoutPython)(
  `allows what CPython computes when config vars are not known (seed ${SEED}; needs python3)`,
  () => {
    const reports: string[] = []
    for (const { test: one, outcome, index } of batches()) {
      const random = seeded(SEED + index)
      const known = new Map<string, ConfigVar>()
      for (const name of CONFIG_VARS) {
        const value = one.environment[name]
        if (random.chance(0.5))
          known.set(name, random.chance(0.3) && value !== undefined ? { state: 'set' } : { state: 'unknown' })
        else known.set(name, value === undefined ? { state: 'unset' } : { state: 'set', value })
      }
      const configVars = { known, others: 'unset' } as const
      if (mistakes(one, outcome, configVars).length === 0) continue
      const isWrong = (smaller: Case): boolean => {
        const [truth] = runCPython([smaller])
        return (
          truth !== null &&
          truth !== undefined &&
          truth.raises?.[0] !== 'SyntaxError' &&
          truth.raises?.[0] !== 'IndentationError' &&
          mistakes(smaller, truth, configVars).length > 0
        )
      }
      const small = shrink(one, isWrong)
      const [truth] = runCPython([small])
      reports.push(
        `${JSON.stringify([...known])}\n${reportOf(small, index, truth === null || truth === undefined ? [] : mistakes(small, truth, configVars))}`,
      )
      if (reports.length >= 5) break
    }
    expect(reports.join('\n=====\n')).toBe('')
  },
  TIMEOUT,
)
