import * as registered from './registry.ts'
import type { Rule } from './rule.ts'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = Object.values(registered).sort((a, b) => (a.id < b.id ? -1 : 1))

/** The rule of this id; undefined where there is none. */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id)
}
