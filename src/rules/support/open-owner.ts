import type { Facts } from '../../facts/facts.ts'
import type { Answer } from '../../facts/settings/answer.ts'
import { writtenKey } from './secret-key.ts'

/** The rules whose open finding tells all that hangs on the same config vars, the most important first. */
export type Owner = 'debug-enabled' | 'secret-key-in-repository' | 'settings-raise-in-build'

/**
 * Who tells an open answer, where it is not its own rule. A person who settles a config var has settled all that hangs on it, so that
 * one open finding for it is enough; it carries the ids of the others.
 */
export function ownerOf(facts: Facts, answer: Answer): Owner | null {
  if (answer.truth !== 'unknown' || answer.configVars.length === 0) return null
  const covers = (names: readonly string[]) => answer.configVars.every((name) => names.includes(name))
  const found = owners(facts).find(([, names]) => covers(names))
  return found?.[0] ?? null
}

/** The ids of Django's checks that are open, and that this rule's finding tells. */
export function idsOwnedBy(facts: Facts, owner: Owner): readonly string[] {
  return [...facts.settings.checks].filter(([, answer]) => ownerOf(facts, answer) === owner).map(([id]) => id)
}

function owners(facts: Facts): readonly (readonly [Owner, readonly string[]])[] {
  const { web } = facts.settings
  const debug = facts.settings.checks.get('security.W018')
  const key = web.settings === null ? undefined : writtenKey(web.settings)
  const raises = web.module?.raises
  return [
    ['debug-enabled', debug?.truth === 'unknown' ? debug.configVars : []],
    ['secret-key-in-repository', key?.truth === 'unknown' ? key.configVars : []],
    ['settings-raise-in-build', raises && !raises.certain && !raises.isMisfit ? neededConfigVars(facts) : []],
  ]
}

/** Does an open answer of Django's checks tell that it hangs on all of these config vars? */
export function isToldByCheck({ settings: { checks } }: Facts, names: readonly string[]): boolean {
  return [...checks.values()].some(
    ({ truth, configVars }) => truth === 'unknown' && names.every((name) => configVars.includes(name)),
  )
}

/** The config vars without which the settings raise, and of which it is not known whether they are set. */
export function neededConfigVars({ settings: { web } }: Facts): readonly string[] {
  const raises = web.module?.raises?.isMisfit ? null : web.module?.raises
  const required = (web.module?.environmentReads ?? []).filter((read) => read.required).map(({ name }) => name)
  return [...new Set([...(raises?.configVars ?? []), ...required])].sort()
}
