import type { Answer, GitHubClient } from './client.ts'
import { textAt } from './decode.ts'

/** A text of the repository at a commit, as far as GitHub gives it here: up to 1 MB. */
export async function fileText(client: GitHubClient, path: string, commit: string): Promise<Answer<string>> {
  const what = `reading ${path} at ${commit.slice(0, 7)}`
  const answer = await client.call({
    route: 'GET /repos/{owner}/{repo}/contents/{+path}',
    parameters: { path: path.split('/').map(encodeURIComponent).join('/'), ref: commit },
    what,
    needs: 'contents: read',
  })
  if (answer.kind === 'refused') return answer
  const content = textAt(answer.value, 'encoding') === 'base64' ? textAt(answer.value, 'content') : null
  if (content !== null) return { kind: 'answered', value: Buffer.from(content, 'base64').toString('utf8') }
  return { kind: 'refused', status: null, message: `${what}: GitHub gives no text.` }
}
