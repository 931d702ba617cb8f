import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isLikelyRead } from '../gate/likely-read.ts'
import { resolveCommit } from '../git/commit.ts'
import { type CommitSnapshot, commitSnapshot } from '../git/commit-snapshot.ts'
import { findRepository, openRepository, type Repository } from '../git/repository.ts'
import { Failure } from '../model/failure.ts'

/** One commit of the checkout, as git has it. */
export interface Checkout {
  readonly repository: Repository
  readonly commit: string
  /** The first line of its message. */
  readonly subject: string
  /** The app's folder alone; what is judged is what the tarball holds. */
  readonly app: CommitSnapshot
  /** '' or a path that ends in '/': where the app's folder lies in the repository. */
  readonly prefix: string
  /** A text of the commit, by its path from the repository's root. */
  readonly text: (path: string) => string | undefined
}

/**
 * Reads the first of COMMITS that the checkout holds, from git's object store.
 * Throws a Failure where there is no checkout, none of the commits, or no such folder.
 *
 * @param path the app's folder from the repository's root; `.` for the root. From the workspace, where that is no checkout itself
 */
export function readCheckout(workspace: string, commits: readonly [string, ...string[]], path: string): Checkout {
  const { repository, folder } = locate(workspace, path === '.' ? '' : path)
  const commit = firstOf(repository, commits)
  const app = commitSnapshot(repository, commit, { root: folder, prefetch: isLikelyRead })
  const root = folder === '' ? app : commitSnapshot(repository, commit)
  const text = (path: string) => {
    const content = root.read(path)
    return content && new TextDecoder().decode(content)
  }
  return {
    repository,
    commit: commit.id,
    subject: commit.subject,
    app,
    prefix: folder === '' ? '' : `${folder}/`,
    text,
  }
}

/**
 * The checkout and the app's folder in it. Where the workspace itself is none (actions/checkout with a `path`), PATH leads to the
 * checkout, or into it.
 */
function locate(workspace: string, path: string): { readonly repository: Repository; readonly folder: string } {
  const below = join(workspace, path)
  const isBelow = path !== '' && findRepository(workspace) === null && existsSync(below)
  const repository = openRepository(isBelow ? below : workspace)
  return { repository, folder: isBelow ? repository.prefix : path }
}

function firstOf(repository: Repository, commits: readonly [string, ...string[]]) {
  const [wanted, ...others] = commits
  try {
    return resolveCommit(repository, wanted)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    for (const other of others) {
      try {
        return resolveCommit(repository, other)
      } catch (again) {
        if (!(again instanceof Failure)) throw again
      }
    }
    throw error
  }
}
