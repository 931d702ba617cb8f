import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MODEL_CHECK_IDS } from '../../../../src/facts/django/models/index.ts'
import { createFacts } from '../../../../src/facts/facts.ts'
import { completeConfigVars } from '../../../../src/model/environment.ts'
import { realDjangoVersion, runInRealDjango } from '../../../helpers/django.ts'
import { snapshotOf } from '../../../helpers/snapshot.ts'
import { type GeneratedSite, generatedSite } from './generate-models.ts'

/** DJANGO_SITES=2000 for the long run; SEED=n to see one again. */
const COUNT = Number(process.env['DJANGO_SITES'] ?? 25)
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 1000))
const TIMEOUT = 120_000 + COUNT * 10_000

/** One forked process a site: Django can be set up once only. */
const SCRIPT = `
import json, os, sys, tempfile
given = json.load(sys.stdin)
import django
import django.contrib.admin
import django.core.management
import django.db.models
from django.conf import settings
from django.core.checks import run_checks

def told(folder):
    sys.path.insert(0, folder)
    os.environ['DJANGO_SETTINGS_MODULE'] = 'settings'
    try:
        django.setup()
    except Exception as error:
        return {'ends': type(error).__name__}
    try:
        messages = run_checks()
    except Exception as error:
        return {'checks': type(error).__name__}
    return {'ids': sorted({message.id for message in messages if message.is_serious()})}

answers = []
for folder in given['folders']:
    with tempfile.TemporaryFile('w+') as answer:
        if os.fork() == 0:
            json.dump(told(folder), answer)
            answer.flush()
            os._exit(0)
        os.wait()
        answer.seek(0)
        answers.append(json.load(answer))
print(json.dumps(answers))
`

type Told = { readonly ids: readonly string[] } | { readonly ends: string } | { readonly checks: string }

const installed = realDjangoVersion()

test.skipIf(installed === null)(
  `${COUNT} sites get the ids that the checks of models of the installed Django give them, SEED=${SEED} (skipped without python3-django)`,
  () => {
    const sites = fc.sample(generatedSite, { numRuns: COUNT, seed: SEED })
    const real = byRealDjango(sites)
    const wrong = sites.flatMap((site, index) => {
      const theirs = real[index]
      if (theirs === undefined || 'checks' in theirs) return []
      const ours = byUs(site)
      return JSON.stringify(ours) === JSON.stringify(comparable(theirs)) ? [] : [{ ...site, theirs, ours }]
    })
    expect(wrong.slice(0, 2)).toEqual([])
    expect(real.filter((one) => 'ids' in one).length).toBeGreaterThan(COUNT / 4)
  },
  TIMEOUT,
)

/** What is told here; a relation to what is not there has a second id. */
const comparable = (told: Told): Told =>
  'ids' in told ? { ids: told.ids.filter((id) => MODEL_CHECK_IDS.includes(id)) } : told

const settingsOf = ({ user }: GeneratedSite): string => `
SECRET_KEY = 'x' * 60
INSTALLED_APPS = ['django.contrib.admin', 'django.contrib.auth', 'django.contrib.contenttypes', 'django.contrib.sessions', 'django.contrib.messages', 'shop']
DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': ':memory:'}}
DEFAULT_AUTO_FIELD = 'django.db.models.AutoField'
ROOT_URLCONF = 'urls'
ALLOWED_HOSTS = ['*']
${user === null ? '' : `AUTH_USER_MODEL = '${user}'\n`}`

const filesOf = (site: GeneratedSite): Readonly<Record<string, string>> => ({
  'settings.py': settingsOf(site),
  'urls.py': 'urlpatterns = []\n',
  'shop/__init__.py': '',
  'shop/models.py': site.models,
  'shop/admin.py': site.admin,
})

function byRealDjango(sites: readonly GeneratedSite[]): readonly Told[] {
  const folder = mkdtempSync(join(tmpdir(), 'real-models-'))
  try {
    const folders = sites.map((site, index) => {
      const own = join(folder, String(index))
      mkdirSync(join(own, 'shop'), { recursive: true })
      for (const [path, text] of Object.entries(filesOf(site))) writeFileSync(join(own, path), text)
      return own
    })
    return runInRealDjango(SCRIPT, { folders }) as readonly Told[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const WSGI =
  'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ["DJANGO_SETTINGS_MODULE"] = "settings"\napplication = get_wsgi_application()\n'

function byUs(site: GeneratedSite): Told {
  const facts = createFacts({
    snapshot: snapshotOf({
      ...filesOf(site),
      Procfile: 'web: gunicorn wsgi\n',
      'requirements.txt': `Django==${installed}\ngunicorn==20.1.0\n`,
      '.python-version': '3.11\n',
      'manage.py': '',
      'wsgi.py': WSGI,
    }),
    environment: { configVars: completeConfigVars({}), app: null, stack: 'heroku-24' },
    options: { settingsModule: 'settings' },
  })
  const end = facts.boot?.start.find(({ certain }) => certain)
  if (end !== undefined) return { ends: end.type.split('.').at(-1) ?? '' }
  return { ids: [...new Set((facts.boot?.models ?? []).map(({ id }) => id))].sort() }
}
