import { expect, test } from 'vitest'
import type { Value } from '../../src/model/value.ts'
import { settingsReport } from '../../src/reporters/settings-text.ts'
import { known, unknown } from '../helpers/values.ts'

const at = (line: number) => ({
  path: 'mysite/settings.py',
  start: { line, column: 1 },
  end: { line, column: 2 },
})

const SETTINGS: Readonly<Record<string, Value>> = {
  DEBUG: { ...unknown('DJANGO_DEBUG', [known(true), known(false)]), location: at(3) },
  INSTALLED_APPS: known(
    ['django.contrib.admin', 'django.contrib.auth', 'django.contrib.contenttypes', 'django.contrib.sessions'],
    { location: at(12) },
  ),
  TIME_ZONE: known('UTC', { location: at(40) }),
}

const MODULE = {
  module: 'mysite.settings',
  path: 'mysite/settings.py',
  raises: null,
  settings: Object.entries(SETTINGS).map(([name, value]) => ({ name, value })),
  rest: [],
}

const report = (width: number | null): string => settingsReport([MODULE], { reveal: false, colours: false, width })

test('elsewhere than at a terminal a setting is a line', () => {
  expect(report(null)).toBe(`mysite.settings  mysite/settings.py
  DEBUG           True or False  hangs on the config var DJANGO_DEBUG, which is not known  mysite/settings.py:3
  INSTALLED_APPS  ["django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sess…  mysite/settings.py:12
  TIME_ZONE       "UTC"  mysite/settings.py:40
`)
})

test('at a terminal no line is longer than it, and the reason and the place stand below what they are about', () => {
  expect(report(72)).toBe(`mysite.settings  mysite/settings.py
  DEBUG           True or False  mysite/settings.py:3
                  hangs on the config var DJANGO_DEBUG, which is not
                  known
  INSTALLED_APPS  ["django.contrib.admin", "django.contrib.auth", "djan…
                  mysite/settings.py:12
  TIME_ZONE       "UTC"  mysite/settings.py:40
`)
})
