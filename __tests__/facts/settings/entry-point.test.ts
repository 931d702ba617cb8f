import { expect, test } from 'vitest'
import { createFacts } from '../../../src/facts/facts.ts'
import { entryPointOf, likelyEntryPoint } from '../../../src/facts/settings/entry-point.ts'
import { UNKNOWN_CONFIG_VARS } from '../../../src/model/environment.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'

const paths = [
  'manage.py',
  'mysite/wsgi.py',
  'mysite/asgi.py',
  'backend/shop/wsgi.py',
  'backend/manage.py',
  'serve/__init__.py',
  'tests/wsgi.py',
]
const files = {
  ...Object.fromEntries(paths.map((path) => [path, ''])),
  'manage.py': 'from django.core.management import execute_from_command_line\n',
  'requirements.txt': 'django\ngunicorn\ndaphne\nnewrelic\n',
  'start.sh': 'cd backend\nexec gunicorn shop.wsgi\n',
}
const snapshot = snapshotOf(files)

test.each([
  ['gunicorn mysite.wsgi', 'mysite/wsgi.py', [], {}],
  ['gunicorn mysite.wsgi:application --log-file -', 'mysite/wsgi.py', [], {}],
  ['newrelic-admin run-program gunicorn "mysite.wsgi:application"', 'mysite/wsgi.py', [], {}],
  ['daphne -b 0.0.0.0 -p $PORT mysite.asgi:application', 'mysite/asgi.py', [], {}],
  ['cd backend && gunicorn shop.wsgi', 'backend/shop/wsgi.py', ['backend'], {}],
  ['gunicorn --chdir backend shop.wsgi', 'backend/shop/wsgi.py', ['backend'], {}],
  ['gunicorn shop.wsgi --pythonpath=/app/backend', 'backend/shop/wsgi.py', ['backend'], {}],
  [
    'python manage.py runserver 0.0.0.0:$PORT --settings=mysite.prod',
    'manage.py',
    [],
    { DJANGO_SETTINGS_MODULE: 'mysite.prod' },
  ],
  [
    'DJANGO_SETTINGS_MODULE=mysite.prod gunicorn mysite.wsgi',
    'mysite/wsgi.py',
    [],
    { DJANGO_SETTINGS_MODULE: 'mysite.prod' },
  ],
  [
    'gunicorn --env DJANGO_SETTINGS_MODULE=mysite.prod mysite.wsgi',
    'mysite/wsgi.py',
    [],
    { DJANGO_SETTINGS_MODULE: 'mysite.prod' },
  ],
  ['DJANGO_SETTINGS_MODULE=$MODULE gunicorn mysite.wsgi', 'mysite/wsgi.py', [], {}],
  ['bash start.sh', 'backend/shop/wsgi.py', ['backend'], {}],
])('%s', (command, path, pythonPath, assignments) => {
  const { launches } = createFacts({
    snapshot: snapshotOf({ ...files, Procfile: `web: ${command}\n` }),
    environment: { configVars: UNKNOWN_CONFIG_VARS, app: null, stack: 'heroku-24' },
  })
  const web = launches.of.get('web')
  const point = web?.kind === 'serves' ? entryPointOf(web.server, snapshot) : null
  expect(point && { ...point, assignments: Object.fromEntries(point.assignments) }).toEqual({
    path,
    isScript: path === 'manage.py',
    pythonPath,
    assignments,
  })
})

test('without a command it is the wsgi.py that lies nearest', () => {
  expect(likelyEntryPoint(snapshot)).toMatchObject({ path: 'mysite/wsgi.py', pythonPath: [] })
  const below = snapshotOf({ 'src/manage.py': '', 'src/shop/wsgi.py': '', 'tests/wsgi.py': '' })
  expect(likelyEntryPoint(below)).toMatchObject({ path: 'src/shop/wsgi.py', pythonPath: ['src'] })
  expect(likelyEntryPoint(snapshotOf({ 'README.md': '' }))).toMatchObject({ path: null })
})
