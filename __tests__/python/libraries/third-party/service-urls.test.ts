import { describe, expect, test } from 'vitest'
import { evaluate } from '../oracle.ts'
import { serviceUrl } from './inputs.ts'
import { attempts, generate, holdAgainstReal, randomFor } from './real.ts'

const random = randomFor('service-urls')

const CACHES = [
  ...[
    'db',
    'dummy',
    'elasticache',
    'file',
    'locmem',
    'uwsgicache',
    'memcached',
    'djangopylibmc',
    'pymemcached',
    'pymemcache',
  ],
  ...['redis', 'rediss', 'hiredis', 'redis-cache', 'nonsense', 'REDIS', ''],
] as const satisfies readonly string[]

const CACHE_PATHS = [
  '/tmp/r.sock/1',
  '/tmp/r.sock',
  '/tmp/r2.sock',
  '/tmp/r.sock/1?lib=redis-cache',
  'h/2?lib=redis-cache&max_connections=5&timeout=3',
  ':p@h:1/x?lib=redis-cache&parser_class=p&connection_pool_class=c',
  'u:p@h/0?lib=locmem',
  ':p%40@h?lib=nope&max_entries=7',
  'h?max_connections=x&lib=redis-cache',
  'h/1?cull_frequency=x',
  'h:port/1',
  'a:1,b:2/3?timeout=5&prefix=p&x=1&x=2',
  '/var/tmp/cache?max_entries=1&cull_frequency=2&timeout=4',
  'my_table?max_entries=1&key_prefix=é',
] as const

const caches = [
  'locmem://',
  ...generate(60, () => `${random.pick(CACHES)}://${random.pick(CACHE_PATHS)}`),
  ...generate(60, () => serviceUrl(random, CACHES)),
]

holdAgainstReal(
  'django-cache-url',
  caches.map((url) => ({
    name: url,
    configVars: { CACHE_URL: url },
    program: `import django_cache_url\n${attempts([
      'django_cache_url.config()',
      'django_cache_url.config("NOPE")',
      'django_cache_url.config("NOPE", None)',
      `django_cache_url.parse(${JSON.stringify(url)})`,
      'sorted(django_cache_url.BACKENDS)',
    ])}`,
  })),
)

const MAILS = [
  'smtp',
  'smtps',
  'submission',
  'submit',
  'console',
  'file',
  'memory',
  'dummy',
  'SMTP',
  'nonsense',
  '',
] as const

const MAIL_PATHS = [
  'u%40x.com:p%2F@smtp.example.com:587/?tls=True',
  'u:p@h:465/?ssl=True&timeout=30',
  'u:p@h?ssl=False&tls=True',
  'h?ssl=&tls=1',
  'h?timeout=x',
  'h?_server_email=a@b.c&_default_from_email=N+%3Cd@e.f%3E',
  '/tmp/mails?tls=yes',
  '',
  ':25',
] as const

const mails = [
  ...generate(60, () => `${random.pick(MAILS)}://${random.pick(MAIL_PATHS)}`),
  ...generate(30, () => serviceUrl(random, MAILS)),
]

holdAgainstReal(
  'dj-email-url',
  mails.map((url) => ({
    name: url,
    configVars: { EMAIL_URL: url },
    program: `import dj_email_url\n${attempts([
      'dj_email_url.config()',
      'dj_email_url.config("NOPE")',
      'dj_email_url.config(default="console:")',
      `dj_email_url.parse(${JSON.stringify(url)})`,
    ])}`,
  })),
)

describe('django-cache-url on Django 5, by version', () => {
  test.each([
    [
      '3.4.5',
      'redis:///tmp/r.sock/1',
      '{"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "unix:///tmp/r.sock?db=1"}',
    ],
    [
      '3.4.5',
      'rediss://u:p%40@h',
      '{"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "rediss://:p%40@h:6379/0"}',
    ],
    [
      '3.2.3',
      'redis:///tmp/r.sock',
      '{"BACKEND": "django_redis.cache.RedisCache", "LOCATION": "unix:/tmp/r.sock?db=0"}',
    ],
    ['2.0.0', 'rediss://h/1', 'Exception: Unknown backend: "rediss"'],
    [
      '3.4.5',
      'redis://:p@h/1?lib=redis-cache&max_connections=5',
      '{"BACKEND": "redis_cache.RedisCache", "LOCATION": "redis://:p@h:6379/1", "OPTIONS": {"CONNECTION_POOL_CLASS_KWARGS": {"max_connections": 5}}, "LIB": "redis-cache", "MAX_CONNECTIONS": "5"}',
    ],
  ])('%s: %s', (version, url, expected) => {
    const program = `import django_cache_url\nX = django_cache_url.parse(${JSON.stringify(url)})`
    const found = evaluate({ name: url, program, distributions: { django: '5.2', 'django-cache-url': version } })
    expect(found['raises'] ?? found['X']).toBe(expected)
  })
})
