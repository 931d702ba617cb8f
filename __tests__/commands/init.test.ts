import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../../src/commands/main.ts'
import { START_PROJECT } from '../helpers/start-project.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-gate-init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function layOut(root = ''): void {
  for (const [path, file] of Object.entries(START_PROJECT)) {
    const target = join(folder, root, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, typeof file === 'object' && 'content' in file ? file.content : file)
  }
}

async function run(argv: readonly string[], confirm?: (question: string) => Promise<boolean>) {
  const out: string[] = []
  const err: string[] = []
  const status = await main({
    argv,
    env: { NO_COLOR: '1' },
    cwd: folder,
    folder: '',
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    ...(confirm === undefined ? {} : { confirm }),
  })
  return { status, stdout: out.join(''), stderr: err.join('') }
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const NEW = ['.python-version', 'Procfile', 'requirements.txt', '.github/workflows/deploy.yml']
const present = (): readonly string[] => NEW.filter((path) => existsSync(join(folder, path)))
const SETTINGS = START_PROJECT['mysite/settings.py']

test('--dry-run shows the changes and writes nothing', async () => {
  layOut()
  const { status, stdout } = await run(['init', '--dry-run'])
  expect(status).toBe(0)
  expect(stdout).toContain('+web: gunicorn mysite.wsgi')
  expect(stdout).toContain("+    'whitenoise.middleware.WhiteNoiseMiddleware',")
  expect(stdout).toContain('Nothing was written')
  expect(stdout).not.toContain('django-insecure-example')
  expect({ present: present(), settings: read('mysite/settings.py') }).toEqual({ present: [], settings: SETTINGS })
})

test('where nobody can be asked, it writes what is missing and leaves what exists', async () => {
  layOut()
  const { status, stdout } = await run(['init', '.'])
  expect({ status, present: present(), settings: read('mysite/settings.py') }).toEqual({
    status: 0,
    present: NEW,
    settings: SETTINGS,
  })
  expect(stdout).toContain('Left as they are: mysite/settings.py.')
})

test('--yes also changes what exists, and a second run finds nothing to write', async () => {
  layOut()
  await run(['init', '--yes'])
  expect(read('mysite/settings.py')).toContain("STATIC_ROOT = BASE_DIR / 'staticfiles'")
  const { stdout } = await run(['init', '--yes'])
  expect(stdout).toContain('Nothing is missing that init could write.')
  expect(stdout).toContain('still blocks on 2 errors')
})

test('at a terminal it asks for the new files, and for each that exists', async () => {
  layOut()
  const asked: string[] = []
  await run(['init'], async (question) => {
    asked.push(question)
    return !question.includes('settings.py')
  })
  expect(asked).toEqual([`Write ${NEW.join(', ')}?`, 'Write the change of mysite/settings.py?'])
  expect({ present: present(), settings: read('mysite/settings.py') }).toEqual({ present: NEW, settings: SETTINGS })
})

test('the workflow lies in the root of the repository, and names the folder, the branch and the app', async () => {
  layOut('site')
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder })
  git('init', '-q', '-b', 'trunk')
  git('remote', 'add', 'heroku', 'https://git.heroku.com/my-shop.git')
  const { status } = await run(['init', 'site'])
  expect(status).toBe(0)
  const workflow = read('.github/workflows/deploy.yml')
  expect(workflow).toContain('branches: [trunk]')
  expect(workflow).toContain('path: site\n')
  expect(workflow).toContain('heroku-app: my-shop\n')
  expect(existsSync(join(folder, 'site/Procfile'))).toBe(true)
})

test('another workflow of that name is left alone, and one that uses deploy-gate is enough', async () => {
  layOut()
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  writeFileSync(join(folder, '.github/workflows/deploy.yml'), 'on: push\n')
  expect((await run(['init'])).stdout).toContain('exists and does not use deploy-gate')
  expect(read('.github/workflows/deploy.yml')).toBe('on: push\n')
  writeFileSync(join(folder, '.github/workflows/gate.yml'), '    steps:\n      - uses: org/deploy-gate@v1\n')
  expect((await run(['init', '--dry-run'])).stdout).not.toContain('HEROKU_API_KEY')
})

test('nothing is written through a link that leaves the repository', async () => {
  layOut()
  const outside = mkdtempSync(join(tmpdir(), 'deploy-gate-outside-'))
  symlinkSync(outside, join(folder, '.github'))
  const { status, stderr } = await run(['init', '--yes'])
  rmSync(outside, { recursive: true })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'deploy-gate: .github/workflows/deploy.yml lies outside the repository (a symbolic link).\n',
  })
})

test('a file that git ignores is not overwritten', async () => {
  layOut()
  spawnSync('git', ['init', '-q'], { cwd: folder })
  writeFileSync(join(folder, '.gitignore'), 'Procfile\n')
  writeFileSync(join(folder, 'Procfile'), 'web: mine\n')
  const { status, stderr } = await run(['init', '--yes'])
  expect({ status, procfile: read('Procfile') }).toEqual({ status: 2, procfile: 'web: mine\n' })
  expect(stderr).toContain('Procfile exists')
})
