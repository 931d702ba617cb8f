import { describe, expect, test } from 'vitest'
import { createFacts } from '../../../src/facts/facts.ts'
import type { Outcome } from '../../../src/facts/settings/probe.ts'
import { isTruthy } from '../../../src/facts/settings/tests.ts'
import { type ConfigVars, completeConfigVars, UNKNOWN_CONFIG_VARS } from '../../../src/model/environment.ts'
import { type FileContent, snapshotOf } from '../../helpers/snapshot.ts'

const entry = (module: string, line = `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "${module}")`) => `import os

# os.environ["DJANGO_SETTINGS_MODULE"] = "decoy.settings"
${line}

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
`
const manage = (module: string) => `#!/usr/bin/env python
import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "${module}")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
`
const PROJECT = {
  'requirements.txt': 'Django==5.2.17\ngunicorn==26.2.0\n',
  Procfile: 'web: gunicorn shop.wsgi\n',
  'manage.py': manage('shop.settings'),
  'shop/__init__.py': '',
  'shop/settings.py': 'DEBUG = False\n',
  'shop/wsgi.py': entry('shop.settings'),
}

function settingsOf(files: Readonly<Record<string, FileContent>>, configVars: ConfigVars = completeConfigVars({})) {
  const snapshot = snapshotOf({ ...PROJECT, ...files })
  return createFacts({ snapshot, environment: { configVars, app: null, stack: 'heroku-24' } }).settings
}

describe('which settings module the web process runs', () => {
  const production = { 'shop/production.py': 'DEBUG = False\n' }
  test.each<[string, Readonly<Record<string, FileContent>>, ConfigVars, string, boolean]>([
    ["wsgi.py's, not its comment's", {}, completeConfigVars({}), 'shop.settings', true],
    [
      'a config var before wsgi.py',
      production,
      completeConfigVars({ DJANGO_SETTINGS_MODULE: 'shop.production' }),
      'shop.production',
      true,
    ],
    [
      "the package's, which is imported before its wsgi.py",
      {
        'requirements.txt': 'Django==5.2.17\ngunicorn==26.2.0\ncelery==5.4.0\n',
        'shop/__init__.py': 'from .celery import app\n',
        'shop/celery.py':
          'import os\nfrom celery import Celery\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.production")\napp = Celery("shop")\n',
        ...production,
      },
      completeConfigVars({}),
      'shop.production',
      true,
    ],
    [
      'a wsgi.py that takes the rest of its package',
      {
        'shop/names.py': 'SETTINGS = "shop.production"\n',
        'shop/wsgi.py': `from .names import SETTINGS\n${entry('', 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)')}`,
        ...production,
      },
      completeConfigVars({}),
      'shop.production',
      true,
    ],
    [
      'wsgi.py that sets it whatever is there',
      { 'shop/wsgi.py': entry('', 'os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"') },
      completeConfigVars({ DJANGO_SETTINGS_MODULE: 'shop.production' }),
      'shop.settings',
      true,
    ],
    [
      'wsgi.py that asks another config var',
      {
        ...production,
        'shop/wsgi.py': entry(
          '',
          'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.production" if os.environ.get("ENV") == "live" else "shop.settings")',
        ),
      },
      completeConfigVars({ ENV: 'live' }),
      'shop.production',
      true,
    ],
    [
      "the command's own",
      { ...production, Procfile: 'web: DJANGO_SETTINGS_MODULE=shop.production gunicorn shop.wsgi\n' },
      completeConfigVars({}),
      'shop.production',
      true,
    ],
    [
      "gunicorn's configuration",
      { ...production, 'gunicorn.conf.py': 'raw_env = ["DJANGO_SETTINGS_MODULE=shop.production"]\n' },
      completeConfigVars({}),
      'shop.production',
      true,
    ],
    [
      'a folder below',
      {
        Procfile: 'web: gunicorn --chdir backend store.wsgi\n',
        'backend/store/__init__.py': '',
        'backend/store/wsgi.py': entry('store.settings'),
        'backend/store/settings.py': 'DEBUG = False\n',
      },
      completeConfigVars({}),
      'store.settings',
      true,
    ],
    ['the config var is not known', {}, UNKNOWN_CONFIG_VARS, 'shop.settings', false],
    [
      'app.json says what it is for a new app',
      { ...production, 'app.json': '{ "env": { "DJANGO_SETTINGS_MODULE": "shop.production" } }' },
      UNKNOWN_CONFIG_VARS,
      'shop.production',
      false,
    ],
  ])('%s', (_, files, configVars, name, certain) => {
    const { web } = settingsOf(files, configVars)
    expect(web.chosen).toMatchObject({ name, certain })
    expect(web.module?.raises).toBeNull()
  })
})

test("the build runs manage.py's module, the dyno wsgi.py's", () => {
  const { web, build } = settingsOf({ 'manage.py': manage('shop.local'), 'shop/local.py': 'DEBUG = True\n' })
  expect([web.chosen.name, build?.chosen.name]).toEqual(['shop.settings', 'shop.local'])
})

test('a module that is not there raises', () => {
  const { web } = settingsOf({}, completeConfigVars({ DJANGO_SETTINGS_MODULE: 'shop.missing' }))
  expect(web.module?.raises).toMatchObject({ type: 'ModuleNotFoundError', certain: true })
  expect(web.settings).toBeNull()
})

describe('which values of a config var turn DEBUG on', () => {
  const probe = (expression: string) => {
    const { probe: ask } = settingsOf(
      { 'shop/settings.py': `import os\n\nDEBUG = ${expression}\n` },
      UNKNOWN_CONFIG_VARS,
    )
    const { candidates, outcome } = ask({ setting: 'DEBUG', test: isTruthy, configVar: 'D' })
    const those = (asked: Outcome) => candidates.filter((candidate) => outcome(candidate) === asked)
    return { holds: those(true), fails: those(false) }
  }
  test('all but one', () => {
    const { holds, fails } = probe('os.environ.get("D", "") != "False"')
    expect(fails).toEqual(['False'])
    expect(holds).toContain(null)
  })
  test('a spelling that only the line knows', () => {
    expect(probe('os.environ.get("D", "") == "development"')).toMatchObject({ holds: ['development'] })
  })
  test('every text', () => {
    expect(probe('bool(os.environ.get("D"))').fails).toEqual([null, ''])
  })
})

test('settings that are named by an option find their own name in the environment', () => {
  const snapshot = snapshotOf({
    ...PROJECT,
    'shop/production.py': 'import os\nNAME = os.environ["DJANGO_SETTINGS_MODULE"]\n',
  })
  const environment = { configVars: completeConfigVars({}), app: null, stack: 'heroku-24' }
  const { settings } = createFacts({ snapshot, environment, options: { settingsModule: 'shop.production' } }).settings
    .web
  expect(settings?.get('NAME').value).toMatchObject({ kind: 'str', value: 'shop.production' })
})

test('a library is read at the version that is pinned, also where more may be installed than is known', () => {
  const { web } = settingsOf({
    'requirements.txt': 'Django==5.2.17\ngunicorn==26.2.0\ndjango-environ==0.11.2\nsome-private-thing\n',
    '.env': 'A=plain # comment\n',
    'shop/settings.py':
      "import django, environ\nenviron.Env.read_env('/app/.env')\nA = environ.Env()('A')\nB = django.VERSION[:2] >= (5, 2)\n",
  })
  expect(web.module?.bindings.get('A')).toMatchObject({ kind: 'str', value: 'plain ' })
  expect(web.module?.bindings.get('B')).toMatchObject({ kind: 'bool', value: true })
})
