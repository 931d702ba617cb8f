import { expect, test } from 'vitest'
import { defaultSetting, KNOWN_SETTINGS } from '../../../src/facts/django/default-settings.ts'
import { NEWEST_DJANGO, parseDjangoVersion } from '../../../src/facts/django/version.ts'
import type { Value } from '../../../src/model/value.ts'
import { realDjangoVersion, runInRealDjango } from '../../helpers/django.ts'

function plain(value: Value | null): unknown {
  if (value === null) return '<absent>'
  if (value.kind === 'none') return null
  if (value.kind === 'int') return Number(value.value)
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind === 'dict') return Object.fromEntries(value.entries.map(([key, item]) => [plain(key), plain(item)]))
  return 'value' in value ? value.value : value.kind
}

test.each([
  ['SECRET_KEY_FALLBACKS', '4.0', '<absent>'],
  ['SECRET_KEY_FALLBACKS', '4.1', []],
  ['USE_TZ', '4.2', false],
  ['USE_TZ', '5.0', true],
  ['STATICFILES_STORAGE', '5.1', '<absent>'],
  ['SECURE_CSP', '5.2', '<absent>'],
  ['SECURE_CSP', '6.0', {}],
  ['X_FRAME_OPTIONS', '2.2', 'SAMEORIGIN'],
])('%s in Django %s', (name, version, expected) => {
  expect(plain(defaultSetting(name, parseDjangoVersion(version) ?? NEWEST_DJANGO))).toEqual(expected)
})

const installed = realDjangoVersion()

test.skipIf(installed === null)(
  "the table says what the installed Django's global_settings say (skipped without python3-django)",
  () => {
    const version = parseDjangoVersion(installed ?? '') ?? NEWEST_DJANGO
    const script = `
import json, sys
from django.conf import global_settings as g
names = json.load(sys.stdin)
print(json.dumps({name: getattr(g, name, '<absent>') for name in names}))
`
    const real = runInRealDjango(script, KNOWN_SETTINGS)
    expect(Object.fromEntries(KNOWN_SETTINGS.map((name) => [name, plain(defaultSetting(name, version))]))).toEqual(real)
  },
)
