import type { Truth, Value } from '../../../model/value.ts'
import { testValue } from '../../settings/answer.ts'
import { entryOf } from '../../settings/tests.ts'
import { asks, asksBound, type SettingsCheck } from './check.ts'

/** Backends that send nothing; a backend of one's own is not suspected. */
const SENDS_NOTHING = /^django\.core\.mail\.backends\.(console|dummy|filebased|locmem)\.EmailBackend$/

/** django/core/checks/mail.py, which came with MAILERS. https://docs.djangoproject.com/en/6.1/ref/settings/#mailers */
export const MAIL_CHECKS: readonly SettingsCheck[] = [
  { id: 'mail.E001', setting: 'MAILERS', since: [6, 1], deploy: true, answer: asks('MAILERS', sendsNothing) },
  { id: 'mail.W001', setting: 'MAILERS', since: [6, 1], answer: asksBound('MAILERS', lacksDefault) },
]

function lacksDefault(mailers: Value): Truth {
  const entry = entryOf(mailers, 'default')
  return entry === undefined ? 'unknown' : entry === null
}

function sendsNothing(mailers: Value): Truth {
  if (mailers.kind === 'none') return false
  const mailer = entryOf(mailers, 'default')
  if (!mailer) return mailer === undefined ? 'unknown' : false
  return testValue(mailer, (one) => {
    const backend = entryOf(one, 'BACKEND')
    if (!backend) return backend === undefined ? 'unknown' : false
    return testValue(backend, isSilentBackend)
  })
}

/** Is BACKEND one of Django's that send no mail? */
export function isSilentBackend(backend: Value): Truth {
  return backend.kind === 'str' ? SENDS_NOTHING.test(backend.value) : backend.kind === 'unknown' ? 'unknown' : false
}
