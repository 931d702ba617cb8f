import type { GitHubClient } from './client.ts'
import { textAt } from './decode.ts'

/** Who the token is. `GET /user` is closed to the tokens of apps, the job's own among them; GraphQL's viewer is not. */
export async function viewer(client: GitHubClient): Promise<string> {
  const answer = await client.call({
    route: 'POST /graphql',
    parameters: { query: '{ viewer { login } }' },
    what: 'asking who the token is',
    needs: 'contents: read',
  })
  const login = answer.kind === 'answered' ? textAt(answer.value, 'data', 'viewer', 'login') : null
  return login ?? 'github-actions[bot]'
}
