import type { Facts } from '../facts/facts.ts'
import { type ConfigVar, configVar, type DeclaredConfigVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { code, setCommand, unsetCommand } from './support/words.ts'

export const configVarDrifted: Rule = {
  id: 'config-var-drifted',
  summary: 'The config file declares a config var otherwise than the app has it.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { environment } = facts
    // Only the app's own list can tell.
    if (environment.configVars.others !== 'unset') return
    for (const declared of environment.declared ?? []) {
      const drift = driftOf(declared, configVar(environment.configVars, declared.name))
      if (drift === null) continue
      yield {
        kind: 'fail',
        message: `The config file declares ${code(declared.name)} ${drift.declared}, and ${drift.actual}. Runs without the app's key judge by the declaration.`,
        hint: `Declare what is so, under config-vars.\n${drift.line}\nOr change the app.\n${drift.command(facts)}`,
        at: declared.location,
        configVars: [declared.name],
      }
    }
  },
}

interface Drift {
  readonly declared: string
  readonly actual: string
  /** What the config file should say. */
  readonly line: string
  readonly command: (facts: Facts) => string
}

/** The values themselves are never told: the app's is secret, and what differs from it tells of it. */
function driftOf({ name, state }: DeclaredConfigVar, actual: ConfigVar): Drift | null {
  if (state.state === 'unset')
    return actual.state === 'set'
      ? {
          declared: 'unset',
          actual: 'the app has it set',
          line: `${name}: set`,
          command: (facts) => unsetCommand(facts, name),
        }
      : null
  if (state.state !== 'set') return null
  const command = (facts: Facts): string => setCommand(facts, `${name}=...`)
  if (actual.state === 'unset')
    return { declared: 'set', actual: 'the app does not have it', line: `${name}: unset`, command }
  if (actual.state !== 'set' || state.value === undefined || actual.value === undefined) return null
  return state.value === actual.value
    ? null
    : { declared: 'with a value', actual: 'the app has another one', line: `${name}: set`, command }
}
