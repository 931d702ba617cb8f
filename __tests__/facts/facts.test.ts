import { expect, test } from 'vitest'
import { createFacts } from '../../src/facts/facts.ts'
import { UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { BASE_PROJECT } from '../helpers/base-project.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

const environment = { configVars: UNKNOWN_CONFIG_VARS, app: null, stack: 'heroku-24' }

/** A snapshot that writes down which files were read. */
function watched(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly read: string[] } {
  const read: string[] = []
  const observe = (path: string): Uint8Array | undefined => {
    read.push(path)
    return snapshot.read(path)
  }
  return { snapshot: { ...snapshot, read: observe }, read }
}

test('a fact is drawn when it is first asked for, and once', () => {
  const { snapshot, read } = watched(snapshotOf(BASE_PROJECT))
  const facts = createFacts({ snapshot, environment })
  expect(read).toEqual([])
  const procfile = facts.procfile
  expect(read).toEqual(['Procfile'])
  expect(facts.procfile).toBe(procfile)
  expect(read).toEqual(['Procfile'])
})

test('what the base project is', () => {
  const facts = createFacts({ snapshot: snapshotOf(BASE_PROJECT), environment })
  expect(facts.build).toEqual({ kind: 'python', detectedBy: '.python-version' })
  expect(facts.packageManager).toEqual({ kind: 'found', name: 'pip', path: 'requirements.txt' })
  expect(facts.pythonVersion).toMatchObject({
    origin: '.python-version',
    requested: '3.14',
    minor: '3.14',
    support: 'supported',
  })
  expect(facts.django).toEqual({ version: [5, 2], source: 'pinned' })
  expect(facts.managePy).toBe('manage.py')
  expect(facts.dependencies.complete).toBe(true)
  expect([...facts.processes.types.values()].map(({ type, command }) => [type, command])).toEqual([
    ['release', 'python manage.py migrate --noinput'],
    ['web', 'gunicorn mysite.wsgi'],
  ])
})

test.each([
  [{ 'b/manage.py': '', 'a/manage.py': '', 'a/b/manage.py': '' }, 'a/manage.py'],
  [{ 'a/b/manage.py': '' }, 'a/b/manage.py'],
  [{ 'a/b/c/manage.py': '' }, null],
  [{ 'manage.py': { content: 'src/m.py', mode: '120000' }, 'src/m.py': '' }, null],
  [{ 'not-manage.py': '' }, null],
] as const)('which manage.py collectstatic runs: %j', (files, path) => {
  expect(createFacts({ snapshot: snapshotOf(files), environment }).managePy).toBe(path)
})

test('heroku.yml takes the place of the Procfile with the stack container', () => {
  const files = {
    Procfile: 'web: a\n',
    'heroku.yml':
      'build:\n  docker:\n    web: Dockerfile\nrun:\n  web: b\n  worker:\n    command:\n      - c\n      - d\n    image: web\nrelease:\n  image: web\n  command:\n    - e\n',
  }
  const facts = createFacts({ snapshot: snapshotOf(files), environment: { ...environment, stack: 'container' } })
  expect(facts.build).toEqual({ kind: 'container' })
  expect([...facts.processes.types.values()]).toMatchObject([
    { type: 'web', command: 'b', location: { path: 'heroku.yml', start: { line: 5 } } },
    { type: 'worker', command: 'c d', location: { start: { line: 6 } } },
  ])
  expect(facts.herokuYml).toMatchObject({ kind: 'read', release: 'e' })
  expect([...createFacts({ snapshot: snapshotOf(files), environment }).processes.types.values()]).toMatchObject([
    { type: 'web', command: 'a' },
  ])
})

test('app.json, as far as it tells of config vars', () => {
  const json = {
    env: { A: 'x', B: { value: 'y', required: false }, C: { generator: 'secret' }, D: true, E: { description: 'd' } },
    addons: ['heroku-postgresql', { plan: 'heroku-redis:mini' }],
    formation: { web: { quantity: 0 } },
  }
  const { appJson } = createFacts({ snapshot: snapshotOf({ 'app.json': JSON.stringify(json) }), environment })
  expect(appJson?.kind === 'read' && [...appJson.variables.values()]).toEqual([
    { name: 'A', value: 'x', generated: false, required: true },
    { name: 'B', value: 'y', generated: false, required: false },
    { name: 'C', value: null, generated: true, required: true },
    { name: 'D', value: 'true', generated: false, required: true },
    { name: 'E', value: null, generated: false, required: true },
  ])
  expect(appJson).toMatchObject({
    addons: ['heroku-postgresql', 'heroku-redis:mini'],
    formation: new Map([['web', 0]]),
  })
})

test("Django's own modules are those of the version that a person said, whatever is pinned", () => {
  const files = {
    ...BASE_PROJECT,
    'mysite/settings.py':
      'from django.conf import global_settings\nPOLICY = getattr(global_settings, "SECURE_REFERRER_POLICY", "absent")\n',
    'requirements.txt': 'Django==2.2.13\ngunicorn==23.0.0\nsomething-unknown==1.0\n',
  }
  const policy = (options: { readonly django?: string }) =>
    createFacts({ snapshot: snapshotOf(files), environment, options }).settings.web.module?.bindings.get('POLICY')
  expect(policy({})).not.toMatchObject({ kind: 'str', value: 'same-origin' })
  expect(policy({ django: '5.2' })).toMatchObject({ kind: 'str', value: 'same-origin' })
})
