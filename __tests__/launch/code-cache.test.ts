import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { expectShortRun } from '../../src/launch/short-run.ts'

const DIST = fileURLToPath(new URL('../../dist/cli', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'deploy-gate-launch-'))
const program = join(root, 'cli')
const cache = join(program, '.cache')

beforeEach(() => {
  rmSync(program, { recursive: true, force: true })
  cpSync(DIST, program, { recursive: true, filter: (path) => !path.includes('.cache') })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'index.js'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' },
  })
  return { status, stdout, stderr }
}

function build(): string {
  const [found = ''] = readdirSync(cache).filter((name) => name !== '.gitignore')
  return join(cache, found)
}

/** Code of another text of the same length as the program's first file; besides its own version and flags, V8 looks at nothing else. */
function strangersCode(): Buffer {
  expectShortRun()
  const path = join(program, 'program/index.js')
  const { length } = readFileSync(path, 'latin1')
  const text = '(function () { process.stdout.write("a stranger\'s code\\n") })'
  const script = new Script(text.padEnd(length))
  script.runInThisContext()
  return script.createCachedData()
}

function plant(): void {
  const path = join(build(), 'rules-index.js')
  expect(existsSync(path)).toBe(true)
  writeFileSync(path, strangersCode())
}

describe('the code that an earlier run compiled', () => {
  test('is kept beside the program, out of sight of version control, and changes nothing that is said', () => {
    const first = run('rules')
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(build())).toContain('rules-index.js')
    expect(readFileSync(join(cache, '.gitignore'), 'utf8')).toBe('*\n')
    const written = statSync(join(build(), 'rules-index.js')).mtimeMs
    expect(run('rules')).toEqual(first)
    expect(statSync(join(build(), 'rules-index.js')).mtimeMs).toBe(written)
  })

  test('is what runs: the tests below would see it', () => {
    run('rules')
    plant()
    expect(run('rules').stdout).toContain("a stranger's code")
  })

  test.skipIf(process.platform === 'win32').each([0o777, 0o775])('is not used where others may write: %o', (mode) => {
    const first = run('rules')
    plant()
    chmodSync(cache, mode)
    expect(run('rules')).toEqual(first)
  })

  test.skipIf(process.platform === 'win32')('is not used from behind a link, nor written there', () => {
    const first = run('rules')
    plant()
    const elsewhere = join(root, 'elsewhere')
    rmSync(elsewhere, { recursive: true, force: true })
    renameSync(cache, elsewhere)
    symlinkSync(elsewhere, cache)
    expect(run('rules')).toEqual(first)
    expect(run('explain', 'debug-enabled').status).toBe(0)
    expect(readdirSync(build()).filter((name) => name.startsWith('explain'))).toEqual([])
  })

  test('that is cut short or of another V8 is compiled anew', () => {
    const first = run('rules')
    const path = join(build(), 'rules-index.js')
    truncateSync(path, 100)
    expect(run('rules')).toEqual(first)
    writeFileSync(path, 'no code at all, and longer than what stands before V8 begins to look')
    expect(run('rules')).toEqual(first)
    expect(statSync(path).size).toBeGreaterThan(1000)
  })

  test('of another build goes when there is a new one', () => {
    mkdirSync(join(cache, '0123456789abcdef-v20.0.0-x64'), { recursive: true })
    expect(run('rules').status).toBe(0)
    expect(readdirSync(cache)).not.toContain('0123456789abcdef-v20.0.0-x64')
  })

  test('is not kept of a run that could not be', () => {
    expect(run('frobnicate').status).toBe(2)
    expect(existsSync(cache)).toBe(false)
  })

  test('may be impossible to keep: the program runs the same', () => {
    writeFileSync(cache, 'no folder')
    expect(run('rules')).toMatchObject({ status: 0, stderr: '' })
  })
})
