import { type Ending, exits, fails } from '../boot/ending.ts'
import { test } from './builtins.ts'
import { expandText, expandWord, matchesPattern } from './expand.ts'
import { type Run, runCommand, runList } from './run.ts'
import { type Argument, MAX_DEPTH } from './state.ts'
import type { Command } from './tree.ts'

/** A test that is not known: the first branch that serves is taken. */
export function runIf(run: Run, { branches, otherwise, line }: Extract<Command, { kind: 'if' }>): Ending {
  const { errexit } = run.state
  for (const { test, body } of branches) {
    run.state.errexit = false
    const ending = runList(run, test)
    run.state.errexit = errexit
    if (ending.kind !== 'exits' || ending.stops) return ending
    if (ending.status === null)
      return { kind: 'runs', what: 'an `if` whose test is not known', at: run.state.place(line) }
    if (ending.status === 0) return runList(run, body)
  }
  return otherwise === null ? exits(0) : runList(run, otherwise)
}

/** `[[ ... ]]`, which dash takes for a command of that name. */
export function runTest({ state }: Run, { words, line }: Extract<Command, { kind: 'test' }>): Ending {
  if (state.isDash)
    return fails(127, {
      kind: 'command-not-found',
      says: '`sh` does not find `[[` (exit status 127): it is a word of bash',
      hint: 'Run the script with bash.',
      at: state.place(line),
    })
  const args = (words ?? []).map((word) => expandText(state, word))
  const [left, operator, right] = args.map(({ text }) => text)
  if (words === null || operator === '=~') return exits(null)
  if (args.length === 3 && ['=', '==', '!='].includes(operator ?? '') && left != null && right != null)
    return exits(matchesPattern(left, right) === (operator !== '!=') ? 0 : 1)
  return test(args, state)
}

type Loop<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

/**
 * A loop whose test is not known waits for something that comes: what stands behind it was written to be run. One that surely goes on
 * serves, or nobody knows.
 */
export function runWhile(run: Run, { until, test, body, line }: Loop<'while'>): Ending {
  const { errexit } = run.state
  run.state.errexit = false
  const tested = runList(run, test)
  run.state.errexit = errexit
  if (tested.kind !== 'exits' || tested.stops) return tested
  if (tested.status === null) return exits(null)
  if ((tested.status === 0) === until) return exits(0)
  const ending = runList(run, body)
  if (ending.kind !== 'exits' || ending.stops) return ending
  return { kind: 'runs', what: `a loop, \`${until ? 'until' : 'while'}\``, at: run.state.place(line) }
}

/** Rounds of a loop that are followed. */
const MOST_ROUNDS = 20

/** Runs a `for`: its body once for each word, and over the arguments where it names none; of very many words it says only that it runs. */
export function runFor(run: Run, { name, words, body, line }: Loop<'for'>): Ending {
  const { state } = run
  const values = words === null ? state.positional.slice(1) : words.flatMap((word) => expandWord(state, word))
  if (values.length > MOST_ROUNDS) return { kind: 'runs', what: 'a long `for`', at: state.place(line) }
  let last: Ending = exits(0)
  for (const value of values) {
    state.variables.set(name, { ...value, exported: state.allexport })
    last = runList(run, body)
    if (last.kind !== 'exits' || last.stops) return last
  }
  return last
}

/** Runs a `case`: the first branch of which a pattern fits. */
export function runCase(run: Run, { word, branches, line }: Loop<'case'>): Ending {
  const { state } = run
  const { text } = expandText(state, word)
  if (text === null) return { kind: 'runs', what: 'a `case` whose word is not known', at: state.place(line) }
  for (const { patterns, body } of branches) {
    const texts = patterns.map((pattern) => expandText(state, pattern).text)
    if (texts.some((pattern) => pattern !== null && matchesPattern(text, pattern))) return runList(run, body)
    if (texts.some((pattern) => pattern === null || /[[\\]/.test(pattern)))
      return { kind: 'runs', what: 'a `case` whose pattern is not followed', at: state.place(line) }
  }
  return exits(0)
}

/** A function, with its arguments for `$1`, `$2`, ...; `return` ends it alone. */
export function runFunction(run: Run, body: Command, args: readonly Argument[], line: number): Ending {
  const { state } = run
  const { positional, depth } = state
  if (depth > MAX_DEPTH) return { kind: 'runs', what: 'functions that call one another', at: state.place(line) }
  const inner = Object.assign(state, { positional: [...positional.slice(0, 1), ...args], depth: depth + 1 })
  const ending = runCommand({ ...run, state: inner }, body)
  Object.assign(state, { positional, depth })
  return ending
}
