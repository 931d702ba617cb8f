import type { Truth, Value } from '../../../model/value.ts'
import { containsOne } from '../../settings/tests.ts'
import { asks, type Question } from './check.ts'

/**
 * `apps.is_installed(name)`: the entry is the package itself, or a configuration class of it. A class of the repository may set up any
 * package, which is then not known.
 */
export function isInstalledApp(name: string): Question {
  return asks(
    'INSTALLED_APPS',
    containsOne((entry) => sets(entry, name)),
  )
}

function sets(entry: Value, name: string): Truth {
  if (entry.kind !== 'str') return entry.kind === 'unknown' ? 'unknown' : false
  if (entry.value === name) return true
  if (!/(?:^|\.)[A-Z]\w*$/.test(entry.value)) return false
  return entry.value.startsWith(`${name}.`) ? true : entry.value.startsWith('django.') ? false : 'unknown'
}
