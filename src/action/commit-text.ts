import { resolveCommit } from '../git/commit.ts'
import { commitSnapshot } from '../git/commit-snapshot.ts'
import type { GitHubClient } from '../github/client.ts'
import { fileText } from '../github/contents.ts'
import { Failure } from '../model/failure.ts'
import type { Checkout } from './checkout.ts'

/** Reads texts of another commit than the judged one: from the clone, or else from GitHub. Null: not there, or not to be had. */
export function commitTexts(
  { repository }: Checkout,
  commit: string,
  client: GitHubClient | null,
): (path: string) => Promise<string | null> {
  try {
    const snapshot = commitSnapshot(repository, resolveCommit(repository, commit))
    return async (path) => {
      const content = snapshot.read(path)
      return content === undefined ? null : new TextDecoder().decode(content)
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    // The usual shallow clone has the test merge alone.
    return async (path) => {
      const answer = client === null ? null : await fileText(client, path, commit)
      return answer?.kind === 'answered' ? answer.value : null
    }
  }
}
