/**
 * Holds writeTarball against `git archive | gzip` on a tree of generated files: `node scripts/bench-tarball.ts [megabytes]`.
 * Prints ratios alone, for absolute times say nothing elsewhere.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commitSnapshot } from '../src/git/commit-snapshot.ts'
import { openRepository } from '../src/git/repository.ts'
import { writeTarball } from '../src/git/tarball.ts'

const MEMORY_LIMIT_BYTES = 150e6
const folder = process.argv[3]

if (folder === undefined) measure(Number(process.argv[2] ?? 1000))
else await pack(folder)

/** In a process of its own, so that its memory is writeTarball's alone. */
async function pack(repository: string): Promise<void> {
  const started = performance.now()
  // Not maxRSS, which on Linux begins with what the parent had when it forked.
  let memory = 0
  const sampling = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss())
  }, 5)
  const tarball = await writeTarball(
    commitSnapshot(openRepository(repository), 'HEAD'),
    join(repository, 'ours.tar.gz'),
  )
  clearInterval(sampling)
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify({ seconds, bytes: tarball.size, memory }))
}

function measure(megabytes: number): void {
  const repository = mkdtempSync(join(tmpdir(), 'deploy-gate-bench-'))
  try {
    execFileSync('git', ['init', '-q', '-b', 'main', repository])
    execFileSync('git', ['-C', repository, 'fast-import', '--quiet'], { input: commands(megabytes) })
    const ours = JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(megabytes), repository], {
        encoding: 'utf8',
      }),
    )
    const theirs = join(repository, 'theirs.tar.gz')
    const started = performance.now()
    spawnSync('bash', ['-c', 'git -C "$1" archive HEAD | gzip -6 > "$2"', 'bash', repository, theirs])
    const seconds = (performance.now() - started) / 1000
    console.log(`time, to git archive | gzip -6: ${(ours.seconds / seconds).toFixed(2)}`)
    console.log(`size, to git archive | gzip -6: ${(ours.bytes / statSync(theirs).size).toFixed(2)}`)
    console.log(`memory, to the limit of 150 MB: ${(ours.memory / MEMORY_LIMIT_BYTES).toFixed(2)}`)
  } finally {
    rmSync(repository, { recursive: true, force: true })
  }
}

/** For `git fast-import`: small texts, as a site has, and some large files that hardly compress. */
function commands(megabytes: number): Buffer {
  const parts: Buffer[] = [
    Buffer.from('commit refs/heads/main\ncommitter a <a@example.com> 1700000000 +0000\ndata 0\n'),
    Buffer.from('M 120000 inline link\ndata 4\nreal\n'),
  ]
  const add = (path: string, content: Buffer): void => {
    parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`), content, Buffer.from('\n'))
  }
  let state = 1
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state >>> 16
  }
  const words = Array.from({ length: 4000 }, () => random().toString(36))
  let left = megabytes * 1e6
  for (let index = 0; left > 0; index += 1) {
    const large = index % 150 === 0
    const text = Array.from({ length: large ? 0 : 5000 }, () => words[random() % words.length]).join(' ')
    const content = large ? Buffer.from(Buffer.alloc(20e6).map(random)) : Buffer.from(text)
    left -= content.length
    add(`folder${index % 97}/file${index}.txt`, content)
  }
  return Buffer.concat(parts)
}
