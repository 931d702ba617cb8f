// Runs the built command line on apps that are made to hang it or to swell it, each in a process of its own, and prints a row for each: CPU time,
// peak memory, and what came out. Ends with 1 where one took more than the bounds that no input may exceed. A word as the argument picks the rows that have it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hostileApps } from './hostile-apps.ts'

const MOST_SECONDS = 2
const MOST_MEGABYTES = 512

const cli = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/cli/index.js')
const [word = ''] = process.argv.slice(2)

/** Written at the process's end: what it used. */
const ACCOUNT = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.ACCOUNT, JSON.stringify(process.resourceUsage())))
`)}`

interface Row {
  readonly seconds: number
  readonly megabytes: number
  readonly status: number | null
  readonly complaint: string
}

function run(folder: string, args: readonly string[]): Row {
  const account = join(folder, '..', 'account.json')
  rmSync(account, { force: true })
  const { status, stderr } = spawnSync(process.execPath, ['--import', ACCOUNT, cli, ...args, folder], {
    encoding: 'utf8',
    env: { ...process.env, ACCOUNT: account },
    maxBuffer: 1 << 28,
    timeout: 300_000,
  })
  try {
    const used = JSON.parse(readFileSync(account, 'utf8')) as NodeJS.ResourceUsage
    const seconds = (used.userCPUTime + used.systemCPUTime) / 1e6
    return { seconds, megabytes: used.maxRSS / 1024, status, complaint: stderr.trim().split('\n')[0] ?? '' }
  } catch {
    return { seconds: Number.NaN, megabytes: Number.NaN, status, complaint: stderr.trim().slice(0, 200) }
  }
}

const isWithin = ({ seconds, megabytes, status }: Row): boolean =>
  seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES && (status === 0 || status === 1)

let exceeding = 0
for (const [name, files] of hostileApps()) {
  if (!name.includes(word)) continue
  const above = mkdtempSync(join(tmpdir(), 'hostile-'))
  const folder = join(above, 'app')
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const row = run(folder, ['check', '--format', 'json'])
    if (!isWithin(row)) exceeding += 1
    const figures = `${row.seconds.toFixed(2).padStart(7)} s ${row.megabytes.toFixed(0).padStart(5)} MB  ${String(row.status).padEnd(4)}`
    console.log(
      `${isWithin(row) ? '  ' : '! '}${figures} ${name}${row.complaint === '' ? '' : `  (${row.complaint.slice(0, 120)})`}`,
    )
  } finally {
    rmSync(above, { recursive: true, force: true })
  }
}
if (exceeding > 0) {
  console.log(`${exceeding} took more than ${MOST_SECONDS} s or ${MOST_MEGABYTES} MB, or did not end well.`)
  process.exitCode = 1
}
