import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CommandIo } from '../../src/commands/io.ts'
import { main } from '../../src/commands/main.ts'
import { TUTORIAL_SITE } from '../../src/demo/tutorial.ts'

const BASELINE = '.github/deploy-gate-baseline.json'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-gate-baseline-'))
  for (const [path, text] of Object.entries(TUTORIAL_SITE)) put(path, text)
  put('config-vars.json', '{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

async function check(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const stream = (into: string[]) => ({ write: (text: string) => into.push(text), isTTY: false })
  const io = {
    argv: ['check', '--config-vars', 'config-vars.json', ...args],
    env: {},
    cwd: folder,
    folder,
    stdout: stream(out),
    stderr: stream(err),
  }
  const status = await main(io as unknown as CommandIo)
  return { status, stdout: out.join(''), stderr: err.join('') }
}

const findings = (stdout: string): { suppressed: { by: string } | null }[] => JSON.parse(stdout).findings

test('an old project adopts the gate: it passes, and what is new blocks', async () => {
  const before = await check('--format', 'json')
  expect(before.status).toBe(1)
  const adopted = await check('--write-baseline', '--format', 'json')
  expect(adopted.status).toBe(0)
  expect(adopted.stderr).toMatch(/\.github\/deploy-gate-baseline\.json accepts \d+ findings\. Commit it/)
  expect(findings(adopted.stdout).every(({ suppressed }) => suppressed?.by === 'baseline')).toBe(true)
  expect((await check()).status).toBe(0)
  rmSync(join(folder, 'Procfile'))
  const after = await check('--format', 'json')
  expect(after.status).toBe(1)
  expect(findings(after.stdout).filter(({ suppressed }) => suppressed === null)).not.toEqual([])
})

test('it is written again over what is wrong, and is otherwise not used', async () => {
  put(BASELINE, '{}')
  const wrong = await check()
  expect([wrong.status, wrong.stderr]).toEqual([
    2,
    expect.stringContaining('has a version that this deploy-gate does not know'),
  ])
  expect((await check('--write-baseline')).status).toBe(0)
  expect(JSON.parse(readFileSync(join(folder, BASELINE), 'utf8')).version).toBe(1)
})

test('the config file says where it lies', async () => {
  put('deploy-gate.yml', 'baseline: ci/accepted.json\n')
  expect((await check()).stderr).toContain('names the baseline ci/accepted.json, which is not there')
  expect((await check('--write-baseline')).status).toBe(0)
  expect(readFileSync(join(folder, 'ci/accepted.json'), 'utf8')).toContain('"findings"')
  put('deploy-gate.yml', 'baseline: ../outside.json\n')
  expect((await check('--write-baseline')).stderr).toContain('must be a path inside the repository')
})

test('nothing is written through a link, and no revision is adopted', async () => {
  mkdirSync(join(folder, '.github'))
  symlinkSync('/tmp/elsewhere.json', join(folder, BASELINE))
  expect((await check('--write-baseline')).stderr).toContain('is a symbolic link')
  expect((await check('--write-baseline', '--rev', 'HEAD')).stderr).toContain('leave --rev out')
})
