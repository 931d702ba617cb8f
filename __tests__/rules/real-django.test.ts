import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFacts } from '../../src/facts/facts.ts'
import { completeConfigVars } from '../../src/model/environment.ts'
import { RULES } from '../../src/rules/index.ts'
import { realDjangoVersion, runInRealDjango } from '../helpers/django.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

const KEY = 'k3Z-mq8Tf0xWv71RbNcYpLd2HsJgUe6aQo9iXt5nBwKyMzEr4h'
const pick = (...lines: string[]) => fc.constantFrom(...lines)
const MIDDLEWARE = [
  'security.SecurityMiddleware',
  'csrf.CsrfViewMiddleware',
  'clickjacking.XFrameOptionsMiddleware',
].map((name) => `django.middleware.${name}`)
const SESSION_MIDDLEWARE = 'django.contrib.sessions.middleware.SessionMiddleware'
const TRUTHS = [
  'True',
  'False',
  '1',
  '"True"',
  'not DEBUG',
  'os.environ.get("SECURE") == "1"',
  'bool(os.environ.get("SECURE"))',
]
const flag = (name: string) => pick('', ...TRUTHS.map((value) => `${name} = ${value}`))

/** Settings as people write them; every line may be missing. */
const settings = fc
  .tuple(
    pick(
      'DEBUG = True',
      'DEBUG = False',
      'DEBUG = os.environ.get("DJANGO_DEBUG", "") != "False"',
      'DEBUG = bool(os.environ.get("DJANGO_DEBUG"))',
    ),
    pick(
      '',
      `SECRET_KEY = "${KEY}"`,
      'SECRET_KEY = os.environ.get("KEY", "short")',
      `SECRET_KEY = "django-insecure-${KEY}"`,
      'SECRET_KEY = "abcd" * 20',
    ),
    pick(
      '',
      'ALLOWED_HOSTS = ["*"]',
      'ALLOWED_HOSTS = []',
      'ALLOWED_HOSTS = os.environ.get("HOSTS", "").split(",")',
      'ALLOWED_HOSTS = os.environ.get("HOSTS", "").split()',
    ),
    fc
      .subarray(['django.contrib.sessions', 'django.contrib.contenttypes', 'django.contrib.messages'])
      .map((apps) => `INSTALLED_APPS = ${JSON.stringify(apps)}`),
    fc.subarray([...MIDDLEWARE, SESSION_MIDDLEWARE]).map((paths) => `MIDDLEWARE = ${JSON.stringify(paths)}`),
    flag('SECURE_SSL_REDIRECT'),
    flag('SESSION_COOKIE_SECURE'),
    flag('CSRF_COOKIE_SECURE'),
    pick('', 'SESSION_COOKIE_HTTPONLY = False'),
    pick('', 'CSRF_USE_SESSIONS = True'),
    pick('', 'SECURE_HSTS_SECONDS = 60', 'SECURE_HSTS_SECONDS = int(os.environ.get("HSTS", "0"))'),
    flag('SECURE_HSTS_INCLUDE_SUBDOMAINS'),
    pick('', 'X_FRAME_OPTIONS = "SAMEORIGIN"'),
    pick('', 'if not DEBUG:\n    SECURE_HSTS_PRELOAD = True\n    SECURE_SSL_REDIRECT = True'),
    pick('', 'SECURE_REFERRER_POLICY = None', 'SECURE_REFERRER_POLICY = "none"', 'SECURE_CONTENT_TYPE_NOSNIFF = False'),
    pick('', 'CACHES = {}', 'STATIC_URL = "/static"', 'LANGUAGE_CODE = "!"'),
  )
  .map((lines) => `import os\n\n${lines.filter((line) => line !== '').join('\n')}\nROOT_URLCONF = "project_urls"\n`)
const variables = fc.record(
  {
    DJANGO_DEBUG: pick('False', 'True', ''),
    SECURE: pick('1', '0'),
    KEY: pick(KEY, 'weak'),
    HSTS: pick('0', '3600'),
    HOSTS: pick('a.org', 'a.org,b.org'),
  },
  { requiredKeys: [] },
)

/** One forked process a project: Django can be set up once only. */
const SCRIPT = `
import json, os, sys, tempfile
given = json.load(sys.stdin)
sys.path.insert(0, given['folder'])

# What needs no settings is imported before the fork, once.
import django
import django.core.management
import django.db.models
import django.forms
import django.template
import django.urls
from django.core.checks import run_checks

def ids(project):
    os.environ.update(project['variables'], DJANGO_SETTINGS_MODULE=project['module'])
    django.setup()
    return sorted({message.id for message in run_checks(include_deployment_checks=True)})

answers = []
for project in given['projects']:
    with tempfile.TemporaryFile('w+') as answer:
        if os.fork() == 0:
            json.dump(ids(project), answer)
            answer.flush()
            os._exit(0)
        os.wait()
        answer.seek(0)
        answers.append(json.load(answer))
print(json.dumps(answers))
`

const installed = realDjangoVersion()
const ELSEWHERE = /^(models|fields|admin|auth|database|sites|contenttypes|staticfiles)\./

test.skipIf(installed === null)(
  'projects get the ids that `check --deploy` of the installed Django gives them (skipped without python3-django)',
  () => {
    const projects = fc.sample(fc.record({ text: settings, variables }), { numRuns: 60, seed: 11 })
    const folder = mkdtempSync(join(tmpdir(), 'real-django-'))
    try {
      writeFileSync(join(folder, 'project_urls.py'), 'urlpatterns = []\n')
      for (const [index, { text }] of projects.entries()) writeFileSync(join(folder, `settings_${index}.py`), text)
      const told = runInRealDjango(SCRIPT, {
        folder,
        projects: projects.map((project, index) => ({ variables: project.variables, module: `settings_${index}` })),
      })
      const real = (told as string[][]).map((ids) => ids.filter((id) => !ELSEWHERE.test(id)))
      const ours = projects.map((project) => idsOf(project.text, project.variables))
      for (const [index, ids] of ours.entries())
        expect({ text: projects[index]?.text, ...projects[index]?.variables, ids }).toEqual({
          text: projects[index]?.text,
          ...projects[index]?.variables,
          ids: real[index],
        })
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)

function idsOf(text: string, configVars: Readonly<Record<string, string>>): readonly string[] {
  const facts = createFacts({
    snapshot: snapshotOf({ 'manage.py': '', 'project_urls.py': 'urlpatterns = []\n', 'settings.py': text }),
    environment: { configVars: completeConfigVars(configVars), app: null, stack: 'heroku-24' },
    options: { settingsModule: 'settings', django: installed ?? '' },
  })
  const results = RULES.flatMap((rule) => [...rule.check(facts)])
  expect(results.filter(({ kind, django }) => kind === 'open' && (django?.length ?? 0) > 0)).toEqual([])
  return [...new Set(results.flatMap(({ django }) => django ?? []))].sort()
}
