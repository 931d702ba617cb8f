// Prints ratios measured in one run, never times: `deploy-gate check` on the tutorial's app as a multiple of a bare `node -e 0`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { TUTORIAL_SITE } from '../src/demo/tutorial.ts'

const ROUNDS = Number(process.argv[2] ?? 31)
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')

function time(args: readonly string[]): number {
  const start = performance.now()
  const { error } = spawnSync(process.execPath, [...args], { stdio: 'ignore' })
  if (error) throw error
  return performance.now() - start
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

function laySite(folder: string): void {
  for (const [path, text] of Object.entries(TUTORIAL_SITE)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
      stdio: 'ignore',
    })
  git('init')
  git('add', '-A')
  git('commit', '-m', 'The tutorial')
}

const folder = mkdtempSync(join(tmpdir(), 'deploy-gate-bench-'))
try {
  laySite(folder)
  const bare: number[] = []
  const check: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(time(['-e', '0']))
    check.push(time([cli, 'check', folder]))
  }
  console.log(
    `check on the tutorial's app: ${(median(check) / median(bare)).toFixed(2)} × a bare node (medians of ${ROUNDS} alternating runs; at most 2)`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
