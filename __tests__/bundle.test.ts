import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MENDED_SITE, TUTORIAL_SITE } from '../src/demo/tutorial.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')

/** Node as the tests run on it (the runner's), and the one that the machine has, where that is another and new enough. */
function nodes(): [name: string, path: string][] {
  const own = dirname(process.execPath)
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules') && folder !== own)
  const other = folders
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find((path) => existsSync(path))
  const version = other === undefined ? '' : execFileSync(other, ['--version'], { encoding: 'utf8' }).trim()
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  const isNewEnough = major > 20 || (major === 20 && minor >= 19)
  const machine: [string, string][] =
    other !== undefined && isNewEnough && version !== process.version ? [[version, other]] : []
  return [[process.version, process.execPath], ...machine]
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-gate-bundle-'))
  for (const [name, site] of Object.entries({ tutorial: TUTORIAL_SITE, mended: MENDED_SITE })) {
    for (const [path, text] of Object.entries(site)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true })
      writeFileSync(join(folder, name, path), text)
    }
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(nodes())('the bundles on Node %s', (_, node) => {
  const run = (...args: string[]) => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NO_COLOR: '1' }
    const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', env, cwd: folder })
    return { status, stdout, stderr }
  }

  test('the command line starts', () => {
    expect(run(cli, '--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('check [PATH]'),
    })
  })

  test('check blocks the tutorial under no config vars, and prints the report alone', () => {
    writeFileSync(join(folder, 'none.json'), '{}')
    const { status, stdout, stderr } = run(cli, 'check', 'tutorial', '--config-vars', 'none.json', '--format', 'json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const { decision, findings } = JSON.parse(stdout)
    expect(decision).toBe('fail')
    const debug = findings.find(({ rule }: { rule: string }) => rule === 'debug-enabled')
    expect(debug).toMatchObject({
      path: 'locallibrary/settings.py',
      kind: 'fail',
      severity: 'error',
      configVars: ['DJANGO_DEBUG'],
    })
  })

  test('check passes the mended site under its config vars', () => {
    const vars = {
      DJANGO_SECRET_KEY: 'kq3-vJ8x2mRz-0LdTn7wYbH5sEoPcGf9uAiX4sWq1ZtB6yNe7Q',
      DATABASE_URL: 'postgres://u:p@db.example.com/d',
    }
    writeFileSync(join(folder, 'mended.json'), JSON.stringify(vars))
    const { status, stdout } = run(cli, 'check', 'mended', '--config-vars', 'mended.json')
    expect(stdout).toContain('The gate passes')
    expect(status).toBe(0)
    for (const value of Object.values(vars)) expect(stdout).not.toContain(value)
  })

  test.each([
    [['frobnicate'], "There is no command 'frobnicate'"],
    [['check', 'no-such-folder'], 'There is no file or folder no-such-folder.'],
    [['check', '--no-such-option'], 'no-such-option'],
    [['check', '--fail-on', 'maybe'], '--fail-on takes one of error, warning, never.'],
    [['check', 'tutorial', '--rev', 'main'], 'not in a git repository'],
    [['check', 'tutorial', '--config-vars', 'missing.env'], 'missing.env cannot be read.'],
    [['check', 'tutorial', '--app', 'x'], 'HEROKU_API_KEY'],
  ])('a mistake is one sentence: %j', (args, sentence) => {
    const { status, stdout, stderr } = run(cli, ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('the demo shows the whole job', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = run(cli, 'demo')
    expect(stderr).toBe('')
    expect(stdout.match(/outcome: .*/g)).toEqual([
      'outcome: blocked; the step is red',
      'outcome: blocked; the step is red',
      'outcome: deployed; the step is green',
      'outcome: superseded; the step is green',
    ])
    expect(stdout).toContain('only')
    expect(stdout).toContain('`False`')
    expect(status).toBe(0)
  })
})
