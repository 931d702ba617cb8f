import { type Answer, callPages, type GitHubClient } from './client.ts'
import { textAt } from './decode.ts'

/** Lines of the new text, 1-based, both inclusive: a part of the diff, what stands around the changes included. */
export interface Hunk {
  readonly first: number
  readonly last: number
}

export interface FileChanges {
  /** The lines of the new text that are added or changed. */
  readonly added: ReadonlySet<number>
  readonly hunks: readonly Hunk[]
}

/** What a pull request changes, by path of the new text; `unknown`: the diff is too large, or of no text, to be told. */
export type Changes = ReadonlyMap<string, FileChanges | 'unknown'>

/** GitHub lists at most 3000 files of a pull request: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_PAGES = 30

/** What a pull request changes. */
export async function pullFiles(client: GitHubClient, pullRequest: number): Promise<Answer<Changes>> {
  const call = {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    parameters: { pull_number: pullRequest },
    what: `reading the files of pull request ${pullRequest}`,
    needs: 'pull-requests: read',
  }
  const answer = await callPages(client, call, MOST_PAGES)
  if (answer.kind === 'refused') return answer
  const changes = new Map<string, FileChanges | 'unknown'>()
  for (const file of answer.value) {
    const path = textAt(file, 'filename')
    if (path === null || textAt(file, 'status') === 'removed') continue
    const patch = textAt(file, 'patch')
    changes.set(path, patch === null ? 'unknown' : parsePatch(patch))
  }
  return { kind: 'answered', value: changes }
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/

/** The hunks of a unified diff of one file, and the lines that it adds. */
export function parsePatch(patch: string): FileChanges {
  const added = new Set<number>()
  const hunks: Hunk[] = []
  let line = 0
  let last = 0
  for (const text of patch.split('\n')) {
    const [, start, count = '1'] = HUNK.exec(text) ?? []
    if (start !== undefined) {
      line = Number(start)
      last = line + Number(count)
      if (Number(count) > 0) hunks.push({ first: line, last: last - 1 })
    } else if (line < last && text.startsWith('+')) added.add(line++)
    else if (line < last && (text.startsWith(' ') || text === '')) line++
  }
  return { added, hunks }
}
