import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runGit } from '../git/git.ts'
import type { Repository } from '../git/repository.ts'
import type { Site } from './tutorial.ts'

/** A repository of the demo's own, with one branch. */
export interface WorkingCopy {
  readonly folder: string
  /** Commits SITE as the whole tree; returns the commit's id. */
  commit(site: Site, message: string): string
}

/** Makes an empty repository in FOLDER, which must exist and be empty. Throws where git does not work. */
export function createWorkingCopy(folder: string): WorkingCopy {
  const repository: Repository = { gitDirectory: join(folder, '.git'), workTree: folder, prefix: '' }
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = runGit(repository, args)
    if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`)
    return stdout.toString('utf8').trim()
  }
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'A reader of the tutorial')
  git('config', 'user.email', 'reader@example.com')
  let present: Site = {}
  return {
    folder,
    commit: (site, message) => {
      for (const path of Object.keys(present)) if (!(path in site)) rmSync(join(folder, path))
      for (const [path, text] of Object.entries(site)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      present = site
      git('add', '--all')
      git('commit', '--quiet', '--no-verify', '--message', message)
      return git('rev-parse', 'HEAD')
    },
  }
}
