import { Failure } from '../model/failure.ts'
import { printable, runGit } from './git.ts'
import { readObjects } from './objects.ts'
import type { Repository } from './repository.ts'

export interface Commit {
  /** 40 hexadecimal digits. */
  readonly id: string
  /** The first paragraph of its message in one line, without control characters; '' where it has none. */
  readonly subject: string
  /** When it was committed, in seconds since 1970, as it says itself. */
  readonly committedAt: number
}

/** A commit's message is short; what is longer is not made by a person. */
const MAX_COMMIT_BYTES = 16 * 1024 * 1024

/**
 * The commit that REV names in this clone: an id, a branch, a tag, `HEAD~2`, ... A shallow clone's commits are found as any other.
 *
 * Throws a Failure where there is none, or more than one.
 */
export function resolveCommit(repository: Repository, rev: string): Commit {
  const shown = printable(rev).slice(0, 100)
  const found = isName(rev) ? readObjects(repository, [`${rev}^{commit}`], MAX_COMMIT_BYTES)[0] : null
  if (found?.type !== 'commit') {
    throw new Failure(
      `There is no commit \`${shown}\` in this clone, or its name is ambiguous: give all 40 digits, or fetch it first (\`git fetch origin ${shown}\`).`,
    )
  }
  if (found.id.length !== 40) {
    throw new Failure(
      'The repository names its objects with SHA-256, which GitHub and Heroku do not take: convert it to SHA-1.',
    )
  }
  return { id: found.id, ...parseCommit(found.content) }
}

/** A line feed would ask for a second object. */
function isName(rev: string): boolean {
  return rev !== '' && !/[\x00-\x1f\x7f]/.test(rev)
}

/** The format: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_git_commit_objects; `encoding` names the message's, else UTF-8. */
function parseCommit(content: Buffer): Omit<Commit, 'id'> {
  const blank = content.indexOf('\n\n')
  const headers = content.toString('latin1', 0, blank < 0 ? content.length : blank)
  const message = blank < 0 ? '' : decode(content.subarray(blank + 2), /^encoding (.+)$/m.exec(headers)?.[1])
  const [paragraph = ''] = message.replace(/^\n+/, '').split(/\n[ \t]*\n/, 1)
  const seconds = Number(/^committer .*> (\d{1,15}) [+-]\d+$/m.exec(headers)?.[1] ?? 0)
  return { subject: printable(paragraph.trim().replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')), committedAt: seconds }
}

function decode(bytes: Buffer, encoding = 'utf-8'): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    // An encoding that nobody knows: most messages are ASCII all the same.
    return new TextDecoder().decode(bytes)
  }
}

export interface ChangedFile {
  /** Relative to the repository's topmost folder; bytes that are not UTF-8 stand as U+FFFD. */
  readonly path: string
  readonly change: 'added' | 'deleted' | 'modified'
}

/**
 * The files that differ between two commits; a renamed file is one deleted and one added.
 *
 * @returns null where one of the commits, or a folder of it, is not in this clone (a shallow or a partial one)
 */
export function changedFiles(repository: Repository, from: string, to: string): ChangedFile[] | null {
  if (!isName(from) || !isName(to)) return null
  const { status, stdout } = runGit(repository, [
    ...['diff-tree', '-r', '-z', '--name-status', '--no-renames', '--no-ext-diff', '--no-textconv'],
    ...['--end-of-options', `${from}^{commit}`, `${to}^{commit}`],
  ])
  if (status !== 0) return null
  const fields = stdout.toString('utf8').split('\0')
  const files: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    files.push({ path: fields[at + 1] ?? '', change: CHANGES[fields[at] ?? ''] ?? 'modified' })
  }
  return files
}

/** git's status letters; `M` and `T` (a file became a link) are changes alike. */
const CHANGES: Readonly<Record<string, ChangedFile['change']>> = { A: 'added', D: 'deleted' }

/** What was committed between two commits; newest first. */
export interface CommitsBetween {
  readonly total: number
  /** The newest of them. */
  readonly newest: readonly { readonly id: string; readonly subject: string }[]
}

/** Subjects that a person reads. */
const MOST_SUBJECTS = 20

/** @returns null where one of the commits, or what lies between them, is not in this clone */
export function commitsBetween(repository: Repository, from: string, to: string): CommitsBetween | null {
  if (commitRelation(repository, from, to) !== 'ahead') return null
  const range = ['--end-of-options', `${from}..${to}`]
  const counted = runGit(repository, ['rev-list', '--count', ...range])
  const listed = runGit(repository, ['rev-list', `--max-count=${MOST_SUBJECTS}`, ...range])
  if (counted.status !== 0 || listed.status !== 0) return null
  const ids = listed.stdout
    .toString('latin1')
    .split('\n')
    .filter((id) => id !== '')
  return {
    total: Number(counted.stdout.toString('latin1')),
    newest: ids.map((id) => ({ id, subject: resolveCommit(repository, id).subject })),
  }
}

/** Where HEAD stands, seen from BASE. */
export type CommitRelation = 'ahead' | 'behind' | 'identical' | 'diverged'

/** @returns null where one of the commits, or what lies between them, is not in this clone */
export function commitRelation(repository: Repository, base: string, head: string): CommitRelation | null {
  if (!isName(base) || !isName(head)) return null
  if (base === head) return 'identical'
  const isAncestor = (older: string, newer: string): boolean | null => {
    const { status } = runGit(repository, ['merge-base', '--is-ancestor', '--end-of-options', older, newer])
    return status === 0 ? true : status === 1 ? false : null
  }
  const ahead = isAncestor(base, head)
  if (ahead !== false) return ahead === null ? null : 'ahead'
  const behind = isAncestor(head, base)
  return behind === null ? null : behind ? 'behind' : 'diverged'
}
