// Prints ratios measured in one run, never times: `deploy-gate check` on the tutorial's app as a multiple of a bare `node -e 0`,
// and how the evaluation of settings compares with that, and grows. A folder as the first argument is a checkout whose settings are evaluated.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { TUTORIAL_SITE } from '../src/demo/tutorial.ts'
import { createFacts } from '../src/facts/facts.ts'
import { workTreeSnapshot } from '../src/git/work-tree-snapshot.ts'
import { DEFAULT_STACK } from '../src/heroku/platform/stacks.ts'
import { UNKNOWN_CONFIG_VARS } from '../src/model/environment.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 31)
const [checkout] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')

interface Cost {
  readonly wall: number
  /** Of the process and of those that it started. */
  readonly cpu: number
}

/** `times` is the one thing everywhere that tells what CPU time a child took: user and system, on its second line. */
const TIMED = '"$0" "$@" >/dev/null 2>&1; times'

function costOf(args: readonly string[]): Cost {
  const start = performance.now()
  const { error, stdout } = spawnSync('sh', ['-c', TIMED, process.execPath, ...args], { encoding: 'utf8' })
  if (error) throw error
  const [, children = ''] = stdout.trim().split('\n')
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
  )
  return { wall: performance.now() - start, cpu: 1000 * cpu.reduce((sum, one) => sum + one, 0) }
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

/** Other work on the machine slows both alike, where they alternate; the median takes no notice of single disturbances. */
function benchCheck(folder: string): number {
  costOf([cli, 'check', folder])
  const bare: Cost[] = []
  const check: Cost[] = []
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(costOf(['-e', '0']))
    check.push(costOf([cli, 'check', folder]))
  }
  const ratio = (what: keyof Cost) => {
    const times = median(check.map((cost) => cost[what])) / median(bare.map((cost) => cost[what]))
    return `${times.toFixed(2)} × ${what === 'cpu' ? 'CPU time' : 'wall time'}`
  }
  console.log(
    `check on the tutorial's app: ${ratio('wall')}, ${ratio('cpu')} of a bare node ${process.version} (medians of ${ROUNDS} alternating runs; at most 2)`,
  )
  return median(bare.map(({ cpu }) => cpu))
}

/** All of a real project: no input may take two seconds. */
function benchProject(folder: string, bare: number): void {
  costOf([cli, 'check', folder])
  const costs = Array.from({ length: 5 }, () => costOf([cli, 'check', folder]).cpu)
  console.log(
    `check on ${folder}: ${(median(costs) / bare).toFixed(2)} × CPU time of a bare node (median of ${costs.length} runs)`,
  )
}

function settingsOf(folder: string): number {
  const environment = { configVars: UNKNOWN_CONFIG_VARS, app: null, stack: DEFAULT_STACK }
  const facts = createFacts({ snapshot: workTreeSnapshot(folder), environment })
  const start = process.cpuUsage()
  if (facts.settings.web.module === null) throw new Error(`no settings are found in ${folder}`)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function benchSettings(folder: string, bare: number): void {
  const [cold = 0, ...others] = Array.from({ length: 9 }, () => settingsOf(folder))
  const [first, warm] = [cold / bare, median(others) / bare].map((ratio) => ratio.toFixed(2))
  console.log(
    `evaluating the settings in ${folder}: ${first} × a bare node the first time, then ${warm} × (less than 1)`,
  )
}

/** What a settings file of so many statements takes a statement, as a multiple of what the shortest takes. */
function benchLength(folder: string): void {
  const costs = [1_000, 5_000, 20_000].map((statements) => {
    const lines = Array.from(
      { length: statements },
      (_, index) => `S${index} = os.environ.get('V${index % 50}', '${index}')`,
    )
    const file = join(folder, 'locallibrary/settings.py')
    writeFileSync(file, `import os\n${lines.join('\n')}\n`)
    return { statements, each: median(Array.from({ length: 5 }, () => settingsOf(folder))) / statements }
  })
  const shortest = costs[0]?.each ?? 1
  const ratios = costs.map(({ statements, each }) => `${statements}: ${(each / shortest).toFixed(2)}`)
  console.log(`evaluating a file, for each statement, by the file's length: ${ratios.join(', ')}`)
}

const folder = mkdtempSync(join(tmpdir(), 'deploy-gate-bench-'))
try {
  laySite(folder)
  const bare = benchCheck(folder)
  if (checkout !== undefined) {
    benchSettings(checkout, bare)
    benchProject(checkout, bare)
  }
  benchLength(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
