import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import type { FileMode } from '../../src/model/snapshot.ts'

/** File names of any bytes, links and pipes are a Linux disk's. */
export const ON_LINUX = process.platform === 'linux'

export interface FileSpec {
  readonly name: Buffer
  readonly mode: FileMode
  readonly content: Buffer
}

export function file(name: string | Buffer, content: string | Buffer = '', mode: FileMode = '100644'): FileSpec {
  return { name: Buffer.from(name), mode, content: Buffer.from(content) }
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deploy-gate-git-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** Runs git in FOLDER as a person would, but for that person's own configuration; its output, trimmed. */
export function git(folder: string, ...args: string[]): string {
  return gitWith(folder, undefined, ...args)
    .toString('utf8')
    .trim()
}

export function gitWith(folder: string, input: Buffer | undefined, ...args: string[]): Buffer {
  const env = { ...process.env, ...IDENTITY }
  return execFileSync('git', args, { cwd: folder, env, ...(input && { input }), stdio: ['pipe', 'pipe', 'pipe'] })
}

export function emptyRepository(...options: string[]): string {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main', ...options)
  return folder
}

/** A repository without a work tree on disk, whose branch main is one commit of FILES. */
export function repositoryOf(files: readonly FileSpec[], message = 'Subject', committedAt = 1_700_000_000): string {
  const folder = emptyRepository()
  commitFiles(folder, files, message, committedAt)
  return folder
}

/** One more commit on main, which holds FILES alone; its id. */
export function commitFiles(
  folder: string,
  files: readonly FileSpec[],
  message = 'Subject',
  committedAt = 1_700_000_000,
): string {
  const text = Buffer.from(message)
  const parts: Buffer[] = [
    Buffer.from(`commit refs/heads/main\ncommitter a <a@example.com> ${committedAt} +0000\ndata ${text.length}\n`),
    text,
    Buffer.from(`\n${hasMain(folder) ? 'from refs/heads/main^0\n' : ''}deleteall\n`),
  ]
  for (const { name, mode, content } of files) {
    const quoted = [...name].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
    if (mode === '160000') parts.push(Buffer.from(`M 160000 ${content.toString()} "${quoted}"\n`))
    else parts.push(Buffer.from(`M ${mode} inline "${quoted}"\ndata ${content.length}\n`), content, Buffer.from('\n'))
  }
  const options = ['-c', 'core.protectNTFS=false', '-c', 'core.protectHFS=false']
  gitWith(folder, Buffer.concat(parts), ...options, 'fast-import', '--quiet', '--force')
  return git(folder, 'rev-parse', 'main')
}

function hasMain(folder: string): boolean {
  return spawnSync('git', ['rev-parse', '-q', '--verify', 'refs/heads/main'], { cwd: folder }).status === 0
}

/** Writes FILES below FOLDER: text, and what ends with `/` is an empty folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, content)
  }
}

/** A script that leaves MARKER behind when it runs; its path. */
export function markerScript(folder: string, marker: string): string {
  const path = join(folder, 'run-me.sh')
  writeFileSync(path, `#!/bin/sh\ntouch '${marker}'\ncat 2>/dev/null\n`)
  chmodSync(path, 0o755)
  return path
}

export interface Summary {
  readonly mode: FileMode
  readonly size: number
  readonly sha256: string
}

export function summary(mode: FileMode, content: Buffer): Summary {
  return { mode, size: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}

/** What lies below FOLDER on the disk: byte string of the name → mode and content (a link's target). */
export function onDisk(folder: string): Map<string, Summary> {
  const found = new Map<string, Summary>()
  const visit = (relative: Buffer): void => {
    const at = Buffer.concat([Buffer.from(`${folder}/`), relative])
    for (const entry of readdirSync(at, { withFileTypes: true, encoding: 'buffer' })) {
      const name = relative.length === 0 ? entry.name : Buffer.concat([relative, Buffer.from('/'), entry.name])
      const path = Buffer.concat([Buffer.from(`${folder}/`), name])
      if (entry.isDirectory()) visit(name)
      else if (entry.isSymbolicLink()) {
        found.set(name.toString('latin1'), summary('120000', readlinkSync(path, { encoding: 'buffer' })))
      } else {
        const permissions = lstatSync(path).mode & 0o777
        expect([0o644, 0o755]).toContain(permissions)
        found.set(name.toString('latin1'), summary(permissions === 0o755 ? '100755' : '100644', readFileSync(path)))
      }
    }
  }
  visit(Buffer.alloc(0))
  return found
}

/** Runs ACT, which must end in a Failure; its message, which must be one line. */
export function failureOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    expect(error.message).toMatch(/^[^\n\x1b]+\.$/)
    return error.message
  }
  throw new Error('no failure')
}
