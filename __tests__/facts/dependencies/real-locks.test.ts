import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findLockState, type LockState } from '../../../src/facts/dependencies/lock-state.ts'
import { findPackageManager } from '../../../src/facts/package-manager.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'

/*
 * Locks as the package managers themselves write them: Debian's Pipenv (2022.12) and Poetry (1.3) in Debian's Python. They cannot
 * reach an index, so what Poetry locks are projects in folders; Pipenv's lock is written by its own Project class, unresolved.
 */
const PYTHON = '/usr/bin/python3'
const SEED = Number(process.env['SEED'] ?? 1)
const hasModule = (module: string): boolean => spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-gate-locks-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  HOME: folder,
  POETRY_VIRTUALENVS_CREATE: 'false',
  POETRY_NO_INTERACTION: '1',
  PIPENV_NO_INHERIT: '1',
  PIPENV_IGNORE_VIRTUALENVS: '1',
})

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Runs SCRIPT; its standard input and output are JSON. */
function run(script: string, input: unknown, cwd = folder): unknown {
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-W', 'ignore', '-c', script], {
    cwd,
    input: JSON.stringify(input),
    encoding: 'utf8',
    env: environment(),
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function stateOf(files: Readonly<Record<string, string>>): LockState['kind'] | undefined {
  const snapshot = snapshotOf(files)
  return findLockState(snapshot, findPackageManager(snapshot))?.kind
}

const name = fc.constantFrom('django', 'gunicorn', 'zope-interface', 'psycopg2-binary', 'flask', 'ünicode', 'a')
const requirement = fc.constantFrom(
  '"*"',
  '">=1.0,<2"',
  '"~=5.2"',
  '{version = "~=5.2", extras = ["argon2", "bcrypt"]}',
  '{git = "https://example.com/x.git", ref = "main", editable = true}',
  '{version = "*", index = "pypi", markers = "sys_platform == \'linux\'"}',
  '{path = "./lib", editable = true}',
)
const table = (header: string): fc.Arbitrary<string> =>
  fc
    .uniqueArray(fc.tuple(name, requirement), { selector: ([key]) => key, maxLength: 5 })
    .map((rows) => `[${header}]\n${rows.map(([key, value]) => `"${key}" = ${value}\n`).join('')}\n`)

const SOURCE = '[[source]]\nname = "pypi"\nurl = "https://pypi.org/simple"\nverify_ssl = true\n\n'
const pipfiles = fc
  .tuple(
    fc.constantFrom(
      SOURCE,
      `${SOURCE}[[source]]\nname = "own"\nurl = "https://example.com/simple"\nverify_ssl = false\n\n`,
    ),
    table('packages'),
    table('dev-packages'),
    fc.constantFrom(
      '[requires]\npython_version = "3.11"\n',
      '[requires]\npython_full_version = "3.11.9"\n',
      '[requires]\n',
    ),
    fc.constantFrom(
      '',
      '\n[scripts]\nserver = "python manage.py runserver"\n',
      '\n[pipenv]\nallow_prereleases = true\n',
    ),
  )
  .map((parts) => parts.join(''))

const pyprojects = fc
  .tuple(
    table('tool.poetry.dependencies'),
    fc.constantFrom('', '[tool.poetry.extras]\nall = ["a", "flask"]\n\n'),
    fc.oneof(fc.constant(''), table('tool.poetry.dev-dependencies')),
    fc.oneof(fc.constant(''), table('tool.poetry.group.docs.dependencies')),
    fc.constantFrom('', '[[tool.poetry.source]]\nname = "own"\nurl = "https://example.com/simple"\n\n'),
    fc.constantFrom('', '[tool.black]\nline-length = 100\n'),
  )
  .map((parts) => `[tool.poetry]\nname = "shop"\nversion = "1"\ndescription = ""\nauthors = []\n\n${parts.join('')}`)

/** An edit that a lock must notice. */
const edited = (text: string): string =>
  text.replace(/^\[(packages|tool\.poetry\.dependencies)\]\n/m, '$&added = "*"\n')

describe.skipIf(!hasModule('pipenv'))("Pipenv's own lock (skipped where Debian's Pipenv is not installed)", () => {
  const LOCK = `
import json, os, sys
from pipenv.project import Project
written = []
for number, text in enumerate(json.load(sys.stdin)):
    os.makedirs(str(number), exist_ok=True)
    os.chdir(str(number))
    open("Pipfile", "w").write(text)
    project = Project(chdir=False)
    lock = {"_meta": project.get_lockfile_meta(), "default": {}, "develop": {}}
    project.write_lockfile(lock)
    written.append(open("Pipfile.lock").read())
    os.chdir("..")
print(json.dumps(written))
`
  test('is fresh, and stale after an edit', () => {
    const texts = fc.sample(pipfiles, { numRuns: 40, seed: SEED })
    const root = join(folder, 'pipenv')
    mkdirSync(root)
    const locks = run(LOCK, texts, root) as string[]
    const states = texts.map((text, index) => ({
      fresh: stateOf({ Pipfile: text, 'Pipfile.lock': locks[index] ?? '' }),
      edited: stateOf({ Pipfile: edited(text), 'Pipfile.lock': locks[index] ?? '' }),
    }))
    expect(states).toEqual(texts.map(() => ({ fresh: 'fresh', edited: 'stale' })))
  })
})

describe.skipIf(!hasModule('poetry'))("Poetry's own lock (skipped where Debian's Poetry is not installed)", () => {
  const HASHES = `
import json, sys
from pathlib import Path
from poetry.packages.locker import Locker
from poetry.core.toml import TOMLFile
hashes = []
for text in json.load(sys.stdin):
    Path("pyproject.toml").write_text(text)
    config = TOMLFile(Path("pyproject.toml")).read()["tool"]["poetry"]
    hashes.append(Locker(Path("poetry.lock"), config)._content_hash)
print(json.dumps(hashes))
`
  test("has the hash of Poetry's own code", () => {
    const texts = fc.sample(pyprojects, { numRuns: 40, seed: SEED })
    const root = join(folder, 'hashes')
    mkdirSync(root)
    const hashes = run(HASHES, texts, root) as string[]
    const locked = (hash: string | undefined): string =>
      `[[package]]\nname = "a"\nversion = "1"\n\n[metadata]\nlock-version = "2.0"\npython-versions = "*"\ncontent-hash = "${hash}"\n`
    const states = texts.map((text, index) => ({
      fresh: stateOf({ 'pyproject.toml': text, 'poetry.lock': locked(hashes[index]) }),
      edited: stateOf({ 'pyproject.toml': edited(text), 'poetry.lock': locked(hashes[index]) }),
    }))
    expect(states).toEqual(texts.map(() => ({ fresh: 'fresh', edited: 'stale' })))
  })

  test('`poetry lock` of projects in folders is fresh, and stale after an edit', { timeout: 120_000 }, () => {
    const root = join(folder, 'poetry')
    const project = (title: string, more = ''): string =>
      `[tool.poetry]\nname = "${title}"\nversion = "1.0"\ndescription = ""\nauthors = []\n\n[tool.poetry.dependencies]\npython = "^3.11"\n${more}\n[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n`
    write(root, {
      'pyproject.toml': `${project('shop', 'first-lib = { path = "first" }\nthird-lib = { path = "third", optional = true }\n')}
[tool.poetry.extras]
more = ["third-lib"]

[tool.poetry.group.dev.dependencies]
second-lib = { path = "second", develop = true }
`,
      'first/pyproject.toml': project('first-lib', 'second-lib = { path = "../second", develop = true }\n'),
      'second/pyproject.toml': project('second-lib'),
      'third/pyproject.toml': project('third-lib'),
    })
    const { status, stderr } = spawnSync(PYTHON, ['-m', 'poetry', 'lock', '--no-interaction'], {
      cwd: root,
      encoding: 'utf8',
      env: environment(),
    })
    expect(status, stderr).toBe(0)
    expect(readdirSync(root)).toContain('poetry.lock')
    const [pyproject, lock] = ['pyproject.toml', 'poetry.lock'].map((path) => readFileSync(join(root, path), 'utf8'))
    const files = { 'pyproject.toml': pyproject ?? '', 'poetry.lock': lock ?? '' }
    expect(stateOf(files)).toBe('fresh')
    expect(stateOf({ ...files, 'pyproject.toml': edited(pyproject ?? '') })).toBe('stale')
    expect(stateOf({ ...files, 'pyproject.toml': `${pyproject}\n[tool.black]\nline-length = 99\n` })).toBe('fresh')
  })
})
