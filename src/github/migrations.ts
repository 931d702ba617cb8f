import type { GitHubClient } from './client.ts'
import { asArray, at, textAt } from './decode.ts'

/** GitHub names at most 300 files of a comparison: https://docs.github.com/rest/commits/commits#compare-two-commits */
const MOST_FILES = 300

/** Is this path a migration's, as Django finds them? */
export function isMigration(path: string): boolean {
  return /(?:^|\/)migrations\/(?!__init__\.py$)[^/]+\.py$/.test(path)
}

/** Whether what changed between two commits adds a migration; null where GitHub does not say. */
export async function addsMigration(client: GitHubClient, from: string, to: string): Promise<boolean | null> {
  const answer = await client.call({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead: `${from}...${to}` },
    what: `reading what changed since ${from.slice(0, 7)}`,
    needs: 'contents: read',
  })
  if (answer.kind === 'refused') return null
  const files = asArray(at(answer.value, 'files'))
  const added = files.some((file) => textAt(file, 'status') === 'added' && isMigration(textAt(file, 'filename') ?? ''))
  return added ? true : files.length >= MOST_FILES || !Array.isArray(at(answer.value, 'files')) ? null : false
}
