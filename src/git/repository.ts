import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Failure } from '../model/failure.ts'

/** A checkout of a git repository, found without running git. */
export interface Repository {
  /** The folder with HEAD in it: `.git`, or where a `.git` file of a linked work tree or a submodule points. Absolute. */
  readonly gitDirectory: string
  /** The checkout's topmost folder. Absolute, symbolic links resolved. */
  readonly workTree: string
  /** The folder that was asked about, relative to `workTree`, `/` between the parts; '' is the topmost folder itself. */
  readonly prefix: string
}

/** A `.git` file holds one path. */
const MAX_GIT_FILE_BYTES = 16 * 1024

/**
 * The repository that FOLDER (which must exist) lies in, or null.
 *
 * As git does, it goes up until there is a `.git`: https://git-scm.com/docs/gitrepository-layout. A bare repository is never taken:
 * one can be committed as an ordinary folder. Throws a Failure for a `.git` file that leads nowhere.
 */
export function findRepository(folder: string): Repository | null {
  const start = realpathSync(folder)
  for (let at = start; ; at = dirname(at)) {
    const gitDirectory = gitDirectoryIn(at)
    if (gitDirectory !== null) {
      return { gitDirectory, workTree: at, prefix: relative(at, start).split(sep).join('/') }
    }
    if (dirname(at) === at) return null
  }
}

/** As findRepository; throws a Failure where there is none. */
export function openRepository(folder: string): Repository {
  const found = findRepository(folder)
  if (found) return found
  throw new Failure(
    `${folder} is not in a git repository: check the repository out first (actions/checkout), or name its folder.`,
  )
}

function gitDirectoryIn(folder: string): string | null {
  const path = join(folder, '.git')
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return isGitDirectory(path) ? path : null
  if (!found?.isFile()) return null
  const target =
    found.size <= MAX_GIT_FILE_BYTES ? /^gitdir: (.+?)[\r\n]*$/s.exec(readFileSync(path, 'utf8'))?.[1] : undefined
  const gitDirectory = target === undefined ? undefined : resolve(folder, target)
  if (gitDirectory !== undefined && isGitDirectory(gitDirectory)) return gitDirectory
  throw new Failure(
    `The file ${path} names no git directory that exists here: check out its repository as well, or remove that file.`,
  )
}

/** As git's is_git_directory: a HEAD (a file, or a link to a branch), and objects and refs, here or in the common directory. */
function isGitDirectory(path: string): boolean {
  const exists = (name: string): boolean => lstatSync(join(path, name), { throwIfNoEntry: false }) !== undefined
  return exists('HEAD') && (exists('commondir') || (exists('objects') && exists('refs')))
}
