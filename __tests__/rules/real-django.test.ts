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
import { type GeneratedProject, generatedProject, VIEWS_FILE } from './helpers/generate-settings.ts'

/** DJANGO_PROJECTS=5000 for the long run; SEED=n to see one again. */
const COUNT = Number(process.env['DJANGO_PROJECTS'] ?? 30)
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 1000))

/** Milliseconds; the long run takes as long as it takes. */
const TIMEOUT = 120_000 + COUNT * 10_000

/** One forked process a project: Django can be set up once only. */
const SCRIPT = `
import json, os, sys, tempfile
given = json.load(sys.stdin)
sys.path.insert(0, given['folder'])
os.chdir(given['folder'])

# What needs no settings is imported before the fork, once.
import django
import django.core.management
import django.db.models
import django.forms
import django.template
import django.urls
from django.conf import settings
from django.core.checks import run_checks

def told(project):
    os.environ.update(project['variables'], DJANGO_SETTINGS_MODULE=project['module'])
    try:
        settings._setup()
    except Exception as error:
        return {'raises': type(error).__name__}
    try:
        django.setup()
        messages = run_checks(include_deployment_checks=True)
    except Exception as error:
        return {'ends': type(error).__name__}
    return {'ids': sorted({message.id for message in messages if not message.is_silenced()})}

answers = []
for project in given['projects']:
    with tempfile.TemporaryFile('w+') as answer:
        if os.fork() == 0:
            json.dump(told(project), answer)
            answer.flush()
            os._exit(0)
        os.wait()
        answer.seek(0)
        answers.append(json.load(answer))
print(json.dumps(answers))
`

/** `raises`: the settings are refused as a whole. `ends`: what comes after them fails, and no check says anything. */
type Told = { readonly ids: readonly string[] } | { readonly raises: string } | { readonly ends: string }

const installed = realDjangoVersion()

test.skipIf(installed === null)(
  `${COUNT} projects get the ids that \`check --deploy\` of the installed Django gives them, SEED=${SEED} (skipped without python3-django)`,
  () => {
    const projects = fc.sample(generatedProject, { numRuns: COUNT, seed: SEED })
    const real = byRealDjango(projects)
    const wrong = projects.flatMap((project, index) => {
      const [theirs, ours] = [real[index], byUs(project)]
      const isSaid = theirs !== undefined && !('ends' in theirs)
      return isSaid && JSON.stringify(ours) !== JSON.stringify(theirs) ? [{ ...project, theirs, ours }] : []
    })
    expect(wrong.slice(0, 3)).toEqual([])
    // Else the generator makes what nobody can judge.
    expect(real.filter((one) => 'ids' in one).length).toBeGreaterThan(COUNT / 4)
  },
  TIMEOUT,
)

const RAISES = ['settings-raise-at-boot', 'settings-raise-in-build']
const ASKED = RULES.filter(({ id, django }) => django !== undefined || RAISES.includes(id))

/** Relative paths are meant from it. */
const DYNO_FOLDER = '/app'

function byRealDjango(projects: readonly GeneratedProject[]): readonly Told[] {
  const folder = mkdtempSync(join(tmpdir(), 'real-django-'))
  try {
    writeFileSync(join(folder, 'project_urls.py'), 'urlpatterns = []\n')
    writeFileSync(join(folder, 'project_views.py'), VIEWS_FILE)
    for (const [index, { text }] of projects.entries())
      writeFileSync(join(folder, `settings_${index}.py`), text.replaceAll(DYNO_FOLDER, folder))
    return runInRealDjango(SCRIPT, {
      folder,
      projects: projects.map(({ variables }, index) => ({ variables, module: `settings_${index}` })),
    }) as readonly Told[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Our rules' ids; where the settings are refused as a whole, the exception. */
function byUs({ text, variables }: GeneratedProject): Told {
  const facts = createFacts({
    snapshot: snapshotOf({
      'manage.py': '',
      'project_urls.py': 'urlpatterns = []\n',
      'project_views.py': VIEWS_FILE,
      'settings.py': text,
    }),
    environment: { configVars: completeConfigVars(variables), app: null, stack: 'heroku-24' },
    options: { settingsModule: 'settings', django: installed ?? '' },
  })
  const results = ASKED.flatMap((rule) => [...rule.check(facts)].map((result) => ({ ...result, rule: rule.id })))
  const raised = results.find(({ rule, kind }) => RAISES.includes(rule) && kind === 'fail')
  if (raised) return { raises: /raises `(?:\w+\.)*(\w+)/.exec(raised.message)?.[1] ?? raised.message }
  const open = results.filter(({ kind, django }) => kind === 'open' && (django?.length ?? 0) > 0)
  if (open.length > 0) return { raises: `open: ${open.map(({ message }) => message).join('; ')}` }
  const counting = results.filter(({ silenced }) => silenced !== true)
  return { ids: [...new Set(counting.flatMap(({ django }) => django ?? []))].sort() }
}
