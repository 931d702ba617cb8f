import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runChecks } from '../../../../src/facts/django/checks/check.ts'
import { SECURITY_CHECKS } from '../../../../src/facts/django/checks/security.ts'
import { type DjangoVersion, NEWEST_DJANGO, parseDjangoVersion } from '../../../../src/facts/django/version.ts'
import { createSettings } from '../../../../src/facts/settings/settings.ts'
import type { Value } from '../../../../src/model/value.ts'
import { realDjangoVersion, runInRealDjango } from '../../../helpers/django.ts'
import { known, type Literal, moduleOf, unknown } from '../../../helpers/values.ts'

function firing(bindings: Readonly<Record<string, Value>>, version: DjangoVersion = [5, 2]) {
  const answers = runChecks(SECURITY_CHECKS, createSettings(moduleOf(bindings), version))
  return Object.fromEntries(
    [...answers].filter(([, { truth }]) => truth !== false).map(([id, { truth }]) => [id.slice(9), truth]),
  )
}

const valuesOf = (settings: Readonly<Record<string, Literal>>) =>
  Object.fromEntries(Object.entries(settings).map(([name, literal]) => [name, known(literal)]))

const KEY = 'k3Z-mq8Tf0xWv71RbNcYpLd2HsJgUe6aQo9iXt5nBwKyMzEr4h'
const MIDDLEWARE = [
  'django.middleware.security.SecurityMiddleware',
  'django.contrib.sessions.middleware.SessionMiddleware',
  'django.middleware.csrf.CsrfViewMiddleware',
  'django.middleware.clickjacking.XFrameOptionsMiddleware',
]
const FRESH = {
  DEBUG: true,
  SECRET_KEY: `django-insecure-${KEY}`,
  MIDDLEWARE,
  INSTALLED_APPS: ['django.contrib.sessions'],
}

test('a fresh project', () => {
  expect(Object.keys(firing(valuesOf(FRESH)))).toEqual(['W004', 'W008', 'W009', 'W012', 'W016', 'W018', 'W020'])
})

test.each<[string, Readonly<Record<string, Literal>>, string, DjangoVersion, boolean]>([
  ['a default that came with 4.1', { SECRET_KEY_FALLBACKS: ['weak'] }, 'W025', [4, 0], false],
  ['a weak fallback', { SECRET_KEY_FALLBACKS: [KEY, 'weak'] }, 'W025', [4, 1], true],
  ['a policy that is no dict', { SECURE_CSP: false }, 'E026', [6, 0], true],
  ['a policy that is None', { SECURE_CSP: null }, 'E026', [6, 0], false],
  ['a policy before there was one', { SECURE_CSP: false }, 'E026', [5, 2], false],
  ['the report-only one', { SECURE_CSP_REPORT_ONLY: '' }, 'E026', [6, 1], true],
  [
    'the opener policy is not checked before 4.0',
    { MIDDLEWARE, SECURE_CROSS_ORIGIN_OPENER_POLICY: 'x' },
    'E024',
    [3, 2],
    false,
  ],
  ['a wrong opener policy', { MIDDLEWARE, SECURE_CROSS_ORIGIN_OPENER_POLICY: 'x' }, 'E024', [4, 2], true],
  ['a hash that is none', { DEFAULT_HASHING_ALGORITHM: 'md5' }, 'E100', [3, 2], true],
  ['the hash is no setting any more', { DEFAULT_HASHING_ALGORITHM: 'md5' }, 'E100', [4, 0], false],
  [
    'a nonce without its context processor',
    {
      MIDDLEWARE: ['django.middleware.csp.ContentSecurityPolicyMiddleware'],
      SECURE_CSP: { 'script-src': ['<CSP_NONCE_SENTINEL>'] },
    },
    'W027',
    [6, 1],
    true,
  ],
])('%s', (_, settings, id, version, expected) => expect(id in firing(valuesOf(settings), version)).toBe(expected))

test('what hangs on a config var is open, and only that', () => {
  const told = firing({
    ...valuesOf({ ...FRESH, ALLOWED_HOSTS: ['*'], SECRET_KEY: KEY }),
    DEBUG: unknown('DEBUG', [known(true), known(false)]),
  })
  expect(told).toEqual({ W004: true, W008: true, W012: true, W016: true, W018: 'unknown' })
  expect(firing({ SECURE_SSL_REDIRECT: unknown('X') })).not.toHaveProperty('W008')
})

const installed = realDjangoVersion()
const scalar = fc.constantFrom<Literal[]>(
  true,
  false,
  null,
  0,
  1,
  -1,
  '',
  '0',
  'True',
  'False',
  'DENY',
  'deny',
  'same-origin',
  'origin, x',
)
const middleware = fc.subarray([...MIDDLEWARE, 'myapp.middleware.SecurityMiddleware'])
const row = fc.record(
  {
    DEBUG: scalar,
    SECRET_KEY: fc.constantFrom('', KEY, 'short', `django-insecure-${KEY}`, 'abcd'.repeat(20)),
    ALLOWED_HOSTS: fc.constantFrom<Literal[]>([], ['*'], ['']),
    MIDDLEWARE: middleware,
    INSTALLED_APPS: fc.subarray(['django.contrib.sessions', 'django.contrib.auth']),
    SECURE_HSTS_SECONDS: scalar,
    SECURE_HSTS_INCLUDE_SUBDOMAINS: scalar,
    SECURE_HSTS_PRELOAD: scalar,
    SECURE_CONTENT_TYPE_NOSNIFF: scalar,
    SECURE_SSL_REDIRECT: scalar,
    SESSION_COOKIE_SECURE: scalar,
    SESSION_COOKIE_HTTPONLY: scalar,
    CSRF_USE_SESSIONS: scalar,
    CSRF_COOKIE_SECURE: scalar,
    X_FRAME_OPTIONS: scalar,
    SECURE_REFERRER_POLICY: fc.constantFrom<Literal[]>(
      null,
      '',
      'origin',
      'origin, x',
      [],
      ['origin', 'same-origin'],
      ['x'],
    ),
    DEFAULT_HASHING_ALGORITHM: fc.constantFrom('sha1', 'sha256', 'md5'),
  },
  { requiredKeys: [] },
)

const SCRIPT = `
import json, sys
from django.conf import global_settings, settings, UserSettingsHolder
from django.core.checks import registry
from django.core.checks.security import base, csrf, sessions

def ids(row):
    settings.__dict__.clear()
    settings._wrapped = UserSettingsHolder(global_settings)
    settings._wrapped.__dict__.update(row)
    checks = registry.registry.get_checks(include_deployment_checks=True)
    ours = [check for check in checks if 'checks.security' in check.__module__]
    return sorted({message.id for check in ours for message in check(app_configs=None)})

print(json.dumps([ids(row) for row in json.load(sys.stdin)]))
`

test.skipIf(installed === null)(
  'generated settings fire what the installed Django reports (skipped without python3-django)',
  () => {
    const version = parseDjangoVersion(installed ?? '') ?? NEWEST_DJANGO
    const rows = fc.sample(row, { numRuns: 400, seed: 7 })
    const real = runInRealDjango(SCRIPT, rows)
    const ids = rows.map((settings) =>
      Object.keys(firing(valuesOf(settings), version))
        .map((id) => `security.${id}`)
        .sort(),
    )
    expect(ids).toEqual(real)
  },
)
