import { ask } from '../facts/settings/answer.ts'
import { possibilities } from '../facts/settings/possibilities.ts'
import { entryOf, isString } from '../facts/settings/tests.ts'
import type { Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

const LOCAL: Readonly<Record<string, string>> = {
  'django.core.cache.backends.dummy.DummyCache': 'stores nothing',
  'django.core.cache.backends.locmem.LocMemCache': "lies in one process's memory",
  'django.core.cache.backends.filebased.FileBasedCache': "lies on one dyno's disk",
}
const IN_CACHE = 'django.contrib.sessions.backends.cache'

export const cacheNotShared: Rule = {
  id: 'cache-not-shared',
  summary: 'Sessions lie in a cache that no other process sees, or the cache stores nothing.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const caches = settings.get('CACHES')
    const backends = possibilities(caches.value).map((value) => ({ value, backend: backendOf(value) }))
    if (backends.length === 0 || !backends.every(({ backend }) => backend !== null && backend in LOCAL)) return
    const sessions = ask(settings.get('SESSION_ENGINE'), isString(IN_CACHE)).truth === true
    const dummy = backends.every(({ backend }) => backend?.endsWith('DummyCache'))
    if (!sessions && !dummy) return
    const what = LOCAL[backends[0]?.backend ?? ''] ?? ''
    const because = backends.map(({ value }) => ({ setting: 'CACHES', value, location: value.location }))
    const consequence = sessions
      ? 'Sessions are kept in it, so visitors are logged out whenever another worker or dyno answers, and at each restart'
      : 'That is meant for development'
    yield {
      ...settingResult(
        facts,
        { setting: 'CACHES', answer: { truth: true, because, causes: [], configVars: caches.value.configVars } },
        {
          message: `The default cache ${what}. ${consequence}.`,
          hint: "CACHES = {'default': {'BACKEND': 'django.core.cache.backends.redis.RedisCache', 'LOCATION': os.environ['REDIS_URL']}}",
        },
      ),
      ...(sessions ? {} : { severity: 'notice' as const }),
    }
  },
}

function backendOf(caches: Value): string | null {
  const cache = entryOf(caches, 'default')
  const backend = cache ? entryOf(cache, 'BACKEND') : null
  return backend?.kind === 'str' ? backend.value : null
}
