import { expect, test } from 'vitest'
import { lackingIn } from '../../../src/facts/django/names/names.ts'
import { type DjangoVersion, NEWEST_DJANGO, parseDjangoVersion } from '../../../src/facts/django/version.ts'
import { realDjangoVersion, runInRealDjango } from '../../helpers/django.ts'

const versionOf = (text: string): DjangoVersion => parseDjangoVersion(text) ?? NEWEST_DJANGO

test.each([
  ['django.utils.encoding', 'force_text', ['3.2'], ['4.0', '6.1']],
  ['django.utils.translation', 'ugettext_lazy', ['2.2', '3.2'], ['4.0', '5.2']],
  ['django.utils.timezone', 'utc', ['4.1', '4.2'], ['5.0', '6.1']],
  ['django.conf.urls', 'url', ['3.2'], ['4.0']],
  ['django.utils', 'six', ['2.2'], ['3.0']],
  ['django.shortcuts', 'render_to_response', ['2.2'], ['3.0']],
  ['django.contrib.auth.views', 'login', ['2.0'], ['2.1', '5.2']],
  ['django.db.models.fields', 'FieldDoesNotExist', ['3.0'], ['3.1']],
  ['django.core.files.storage', 'get_storage_class', ['5.0'], ['5.1']],
  ['django.db.models', 'JSONField', ['3.1', '3.2', '6.1'], ['2.2']],
  ['django.db.models', 'GeneratedField', ['5.0', '6.1'], ['3.2', '4.2']],
  // Kept for old migrations: the system checks refuse them in a model.
  ['django.db.models', 'NullBooleanField', ['3.2', '4.0', '6.1'], []],
  ['django.contrib.postgres.fields', 'JSONField', ['3.2', '4.0', '6.1'], []],
])('%s.%s', (module, name, without, lacking) => {
  const lacks = (version: string): boolean => lackingIn(versionOf(version)).names.get(module)?.has(name) ?? false
  expect([...without, ...lacking].filter(lacks)).toEqual(lacking)
})

test.each([
  ['django.utils.six', '2.2', false],
  ['django.utils.six', '3.0', true],
  ['django.utils.baseconv', '4.2', false],
  ['django.utils.baseconv', '5.0', true],
  ['django.utils.csp', '5.2', true],
  ['django.utils.csp', '6.0', false],
  ['django.core.asgi', '2.2', true],
  ['django.core.asgi', '3.0', false],
])('the module %s in Django %s', (module, version, lacks) => {
  expect(lackingIn(versionOf(version)).modules.has(module)).toBe(lacks)
})

const installed = realDjangoVersion()

test.skipIf(installed === null)('what the tables say is gone, the installed Django lacks (skipped without it)', () => {
  const { names, modules } = lackingIn(versionOf(installed ?? ''))
  const script = `
import importlib, json, sys, warnings
warnings.simplefilter('ignore')
import django
from django.conf import settings
apps = 'admin auth contenttypes sessions messages sites flatpages redirects sitemaps staticfiles'.split()
settings.configure(INSTALLED_APPS=['django.contrib.' + app for app in apps], SITE_ID=1, SECRET_KEY='x')
django.setup()
names, modules = json.load(sys.stdin)
there = []
def module_of(name):
    try:
        return importlib.import_module(name)
    except Exception:
        return None
for module, own in names:
    there += [module + '.' + name for name in own if hasattr(module_of(module), name)]
there += [module for module in modules if module_of(module) is not None]
print(json.dumps(there))
`
  const asked = [[...names].map(([module, own]) => [module, [...own]]), [...modules]]
  expect(runInRealDjango(script, asked)).toEqual([])
  expect(names.size).toBeGreaterThan(20)
})
