import type { Facts } from '../../facts.ts'
import { CACHE_CHECKS } from './caches.ts'
import type { SettingsCheck } from './check.ts'
import { CONTRIB_CHECKS } from './contrib.ts'
import { GENERAL_CHECKS } from './general.ts'
import { SECURITY_CHECKS } from './security.ts'
import { STATIC_FILES_CHECKS } from './static-files.ts'
import { surroundingChecks } from './surrounding.ts'
import { urlChecks } from './urls.ts'

/** Those of the security checks that say what is broken, not what is unsafe: they are told with the checks outside of security. */
const BROKEN: ReadonlySet<string> = new Set(['security.E100'])

/**
 * Django's checks outside django.core.checks.security that settings and files decide, and those of that which are told with them. Those
 * of mail are told with what else keeps mail from being sent.
 */
export function otherChecks(facts: Facts): readonly SettingsCheck[] {
  return [
    ...GENERAL_CHECKS,
    ...CACHE_CHECKS,
    ...STATIC_FILES_CHECKS,
    ...CONTRIB_CHECKS,
    ...surroundingChecks(facts),
    ...urlChecks(facts),
    ...SECURITY_CHECKS.filter(({ id }) => BROKEN.has(id)),
  ]
}

/** Does `migrate`, and every other command that runs the checks, stop at it? */
export const stopsCommands = ({ id, deploy = false }: SettingsCheck): boolean => !deploy && /\.[EC]\d+$/.test(id)
