import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { BUILD_DIGEST } from './build-digest.ts'
import type { ReadFile } from './read-files.ts'

/**
 * What V8 compiled in an earlier run, so that this one need not: https://nodejs.org/api/vm.html#scriptcreatecacheddata. Node has the
 * same for modules, but from 22.1 on alone, and by default in a folder that everybody may write to.
 */
export interface CodeCache {
  /** The code of the bundle's file NAME, until the next file is read; undefined: there is none, or none that may be trusted. */
  readonly read: (name: string) => Buffer | undefined
  /** Keeps the code of SCRIPT, with what will have been compiled of it when this run ends. */
  readonly keep: (name: string, script: Script) => void
}

/** What could not run has compiled little, and runs again differently. */
const COULD_NOT_RUN = 2

const NO_CACHE: CodeCache = { read: () => undefined, keep: () => {} }

/**
 * The cache in the program's own FOLDER. V8 takes on trust what it is given, so it is as good as code: it lies where only those can
 * write who can replace the program too. It is for one build, one Node, and one COMMAND, which decides what is compiled.
 * Where the folder cannot be written to, there is none.
 */
export function openCodeCache(folder: string, command: string | undefined, readFile: ReadFile): CodeCache {
  const owner = lstatSync(folder).uid
  const cache = join(folder, '.cache')
  const build = join(cache, `${BUILD_DIGEST}-${process.version}-${process.arch}`)
  const prefix = command !== undefined && /^[a-z]{1,16}$/.test(command) ? command : 'other'
  const isTrusted = isOwnedByTrusted(cache, owner)
  if (isTrusted === false) return NO_CACHE
  const compiled = new Map<string, Script>()
  return {
    read: (name) => (isTrusted === null ? undefined : readIfThere(join(build, `${prefix}-${name}`), readFile)),
    keep: (name, script) => {
      if (compiled.size === 0) process.once('exit', (status) => status !== COULD_NOT_RUN && write())
      compiled.set(`${prefix}-${name}`, script)
    },
  }

  function write(): void {
    try {
      mkdirSync(build, { recursive: true, mode: 0o755 })
      if (isOwnedByTrusted(cache, owner) !== true) return
      // No version control system is to see it, whoever's the folder is.
      writeFileSync(join(cache, '.gitignore'), '*\n')
      for (const other of readdirSync(cache)) {
        const isOfOtherBuild = other !== '.gitignore' && !other.startsWith(BUILD_DIGEST)
        if (isOfOtherBuild) rmSync(join(cache, other), { recursive: true, force: true })
      }
      for (const [name, script] of compiled) writeWhole(join(build, name), script.createCachedData())
    } catch {
      // Read-only, full, or another run was faster: the next run compiles again, and is only slower.
    }
  }
}

/**
 * Can nobody but the program's owner, root and this user put anything into the folder at PATH? Null where there is no such folder.
 * On Windows a folder has the permissions of the one around it.
 */
function isOwnedByTrusted(path: string, owner: number): boolean | null {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  return found.isDirectory() && [owner, 0, process.getuid?.() ?? 0].includes(found.uid) && isClosed(found.mode)
}

function isClosed(mode: number): boolean {
  return process.platform === 'win32' || (mode & 0o022) === 0
}

function readIfThere(path: string, readFile: ReadFile): Buffer | undefined {
  try {
    return readFile(path)
  } catch {
    // Not there, or not for us to read: the code is compiled, as without a cache.
    return undefined
  }
}

/** V8 checks no sum over what it reads: a file is there whole, or not at all, even after a power failure. */
function writeWhole(path: string, content: Buffer): void {
  const unfinished = `${path}.${process.pid}`
  const file = openSync(unfinished, 'w', 0o644)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}
