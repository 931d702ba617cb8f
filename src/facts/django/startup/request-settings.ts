import type { Value } from '../../../model/value.ts'
import type { Settings } from '../../settings/settings.ts'
import { contains, entryOf } from '../../settings/tests.ts'
import { type Lookup, whyMissing } from './named.ts'
import type { Problem } from './problem.ts'

const SESSIONS = 'django.contrib.sessions.middleware.SessionMiddleware'
const MESSAGES = 'django.contrib.messages.middleware.MessageMiddleware'
const IN_CACHE = /^django\.contrib\.sessions\.backends\.(cache|cached_db)$/

/** What Django's own middleware imports at each request by the name that a setting has: what is not there answers all of them with 500. */
export function requestSettingsProblem(settings: Settings, lookup: Lookup): Problem | null {
  const middleware = settings.get('MIDDLEWARE').value
  const has = (path: string): boolean => contains(path)(middleware) === true
  return (
    (has(SESSIONS) ? sessionProblem(settings, lookup) : null) ??
    (has(MESSAGES) ? missing('MESSAGE_STORAGE', settings.get('MESSAGE_STORAGE').value, lookup) : null)
  )
}

function sessionProblem(settings: Settings, lookup: Lookup): Problem | null {
  const serializer = missing('SESSION_SERIALIZER', settings.get('SESSION_SERIALIZER').value, lookup)
  if (serializer !== null) return serializer
  const engine = settings.get('SESSION_ENGINE').value
  const alias = settings.get('SESSION_CACHE_ALIAS')
  const name = alias.bound === false ? 'default' : alias.value.kind === 'str' ? alias.value.value : null
  if (engine.kind !== 'str' || !IN_CACHE.test(engine.value) || name === null) return null
  const cache = entryOf(settings.get('CACHES').value, name)
  const backend = cache ? entryOf(cache, 'BACKEND') : null
  // The client of Redis is made when something is asked of the cache, and no sooner.
  const isLazy = backend?.kind === 'str' && backend.value.startsWith('django.core.cache.backends.redis.')
  return backend && !isLazy ? missing('CACHES', backend, lookup, 'sessions are kept in it') : null
}

function missing(setting: string, value: Value, lookup: Lookup, because: string | null = null): Problem | null {
  const why = value.kind === 'str' ? whyMissing(value.value, lookup) : null
  if (why === null || value.kind !== 'str') return null
  const shown = value.marks.length > 0 ? 'what' : `\`${value.value}\``
  return {
    stage: 'middleware',
    certain: true,
    type: 'ImportError',
    says: `${setting} names ${shown}${because === null ? '' : `, and ${because}`}: ${why}`,
    hint: null,
    at: value.location,
    configVars: value.configVars,
  }
}
