import { Failure } from '../model/failure.ts'
import { gitFailed, runGit } from './git.ts'
import type { Repository } from './repository.ts'

export interface GitObject {
  /** Hexadecimal: 40 digits, or 64 where the repository uses SHA-256. */
  readonly id: string
  readonly type: string
  readonly content: Buffer
}

const NEWLINE = 0x0a

/** `<id> <type> <size>`, each header of `git cat-file --batch`: https://git-scm.com/docs/git-cat-file#_batch_output */
const BATCH_HEADER = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/

/** Parses the header of an object in a batch; null where git says that it is missing or ambiguous. */
export function parseBatchHeader(line: string): { id: string; type: string; size: number } | null {
  const [, id, type, size] = BATCH_HEADER.exec(line) ?? []
  return id === undefined || type === undefined ? null : { id, type, size: Number(size) }
}

/**
 * Reads objects in one run of `git cat-file --batch`: as git has them, no filter, no line-ending conversion.
 *
 * @param names ids or revisions, one line each; a name with a line feed is the caller's bug
 * @param maxBytes upper bound of what the objects hold together
 * @returns an object for each name, in order; null where there is none of that name, or not only one
 */
export function readObjects(repository: Repository, names: readonly string[], maxBytes: number): (GitObject | null)[] {
  const { status, stdout, stderr } = runGit(repository, ['cat-file', '--batch', '--buffer'], {
    input: `${names.join('\n')}\n`,
    maxOutputBytes: maxBytes + names.reduce((sum, name) => sum + name.length + 128, 0),
  })
  if (status !== 0) throw gitFailed('read the commit', stderr)
  const objects: (GitObject | null)[] = []
  let at = 0
  for (const _ of names) {
    const end = stdout.indexOf(NEWLINE, at)
    if (end < 0) throw gitFailed('read the commit', stderr)
    const header = parseBatchHeader(stdout.toString('latin1', at, end))
    at = end + 1
    // A copy, so that one small file does not keep the whole batch in memory.
    objects.push(header && { ...header, content: Buffer.from(stdout.subarray(at, at + header.size)) })
    if (header) at += header.size + 1
  }
  return objects
}

/** The Failure for files of a commit that are not in the object store. */
export function missingObjects(path: string, others: number): Failure {
  const more = others > 0 ? ` and ${others} more` : ''
  return new Failure(
    `The content of ${path}${more} is not in this clone: it is partial or damaged, so fetch the whole commit (actions/checkout without \`filter\`).`,
  )
}
