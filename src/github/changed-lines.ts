import { type Answer, callPages, type GitHubClient } from './client.ts'
import { textAt } from './decode.ts'

/** What a pull request changes in one file: the lines of the new text that it adds, or all (the diff is too large to be told). */
type ChangedLines = ReadonlySet<number> | 'all'

/** By path of the new text. */
export type Changes = ReadonlyMap<string, ChangedLines>

/** GitHub lists at most 3000 files of a pull request: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_PAGES = 30

/** The lines that a pull request changes. */
export async function changedLines(client: GitHubClient, pullRequest: number): Promise<Answer<Changes>> {
  const call = {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    parameters: { pull_number: pullRequest },
    what: `reading the files of pull request ${pullRequest}`,
    needs: 'pull-requests: read',
  }
  const answer = await callPages(client, call, MOST_PAGES)
  if (answer.kind === 'refused') return answer
  const changes = new Map<string, ChangedLines>()
  for (const file of answer.value) {
    const path = textAt(file, 'filename')
    if (path === null || textAt(file, 'status') === 'removed') continue
    const patch = textAt(file, 'patch')
    changes.set(path, patch === null ? 'all' : addedLines(patch))
  }
  return { kind: 'answered', value: changes }
}

/** The numbers (1-based) of the lines that a unified diff adds. */
export function addedLines(patch: string): Set<number> {
  const added = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)
    if (hunk) line = Number(hunk[1])
    else if (text.startsWith('+')) added.add(line++)
    else if (text.startsWith(' ') || text === '') line++
  }
  return added
}
