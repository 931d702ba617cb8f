import { ask } from '../facts/settings/answer.ts'
import { itemsOf } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

/** Hashers that a graphics card breaks in minutes, or that do not hash at all. */
const WEAK = /\.(Unsalted)?(MD5|SHA1|Crypt)PasswordHasher$/

function isWeak(value: Value): Truth {
  const [first] = itemsOf(value) ?? []
  if (first?.kind === 'str') return WEAK.test(first.value)
  return value.kind === 'unknown' || first?.kind === 'unknown' ? 'unknown' : false
}

export const passwordHasherWeak: Rule = {
  id: 'password-hasher-weak',
  summary: 'New passwords are stored with a hash that is broken quickly.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = ask(settings.get('PASSWORD_HASHERS'), isWeak)
    if (answer.truth !== true) return
    yield settingResult(
      facts,
      { setting: 'PASSWORD_HASHERS', answer },
      {
        message:
          'The first of PASSWORD_HASHERS, which new passwords are stored with, is broken quickly once the database leaks. It belongs in the settings of tests.',
        hint: "Take the setting out, or put a strong one first:\nPASSWORD_HASHERS = ['django.contrib.auth.hashers.PBKDF2PasswordHasher', ...]",
      },
    )
  },
}
