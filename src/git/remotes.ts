import { runGit } from './git.ts'
import type { Repository } from './repository.ts'

/** The Heroku app that the clone's remote `heroku` names (https://devcenter.heroku.com/articles/git); null where there is none. */
export function herokuRemote(repository: Repository): string | null {
  const { status, stdout } = runGit(repository, ['config', '--get', 'remote.heroku.url'])
  if (status !== 0) return null
  return /heroku\.com[:/]([a-z][a-z0-9-]{1,29})\.git\s*$/.exec(stdout.toString('utf8'))?.[1] ?? null
}

/** The branch that `origin` calls its default, else the one that is checked out; null on a detached HEAD. */
export function defaultBranch(repository: Repository): string | null {
  for (const ref of ['refs/remotes/origin/HEAD', 'HEAD']) {
    const { status, stdout } = runGit(repository, ['symbolic-ref', '--quiet', ref])
    const branch = /^refs\/(?:remotes\/origin|heads)\/(.+)$/.exec(stdout.toString('utf8').trim())?.[1]
    if (status === 0 && branch !== undefined) return branch
  }
  return null
}
