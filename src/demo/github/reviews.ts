import { field, invalid, NOT_FOUND, ok, page, type Question, type Reply, type Route, text } from './route.ts'
import type { GitHubState, ReviewComment } from './state.ts'

/** Reviews of pull requests and their comments: https://docs.github.com/rest/pulls */
export const REVIEW_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)$/,
    needs: ['pull-requests', 'read'],
    answer: ({ pulls }, { parameters }) => {
      const pull = pulls.get(Number(parameters[0]))
      return pull === undefined ? NOT_FOUND : ok({ state: pull.state, head: { sha: pull.head } })
    },
  },
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)\/comments$/,
    needs: ['pull-requests', 'read'],
    answer: ({ reviews }, question) => {
      const ours = reviews.filter(({ pull }) => pull === Number(question.parameters[0]))
      const comments = ours.flatMap(({ login, comments }) => comments.map((one) => ({ ...one, user: { login } })))
      return ok(page(comments, question))
    },
  },
  {
    method: 'POST',
    path: /^\/pulls\/(\d+)\/reviews$/,
    needs: ['pull-requests', 'write'],
    answer: createReview,
  },
]

function createReview(state: GitHubState, { parameters, body, token }: Question): Reply {
  const number = Number(parameters[0])
  const pull = state.pulls.get(number)
  if (pull === undefined) return NOT_FOUND
  if (text(body, 'commit_id') !== pull.head) return invalid('Commit is not part of the pull request')
  const given = field(body, 'comments')
  const comments = (Array.isArray(given) ? given : []).map((one: object) => toComment(state, number, one))
  if (text(body, 'body') === '' || comments.includes(null)) return invalid(OUT_OF_DIFF)
  const id = state.nextId++
  const kept = comments.filter((one) => one !== null)
  state.reviews.push({
    id,
    pull: number,
    login: token.login,
    event: text(body, 'event'),
    body: text(body, 'body'),
    comments: kept,
  })
  return ok({ id })
}

const OUT_OF_DIFF =
  'Pull request review thread line must be part of the diff, Pull request review thread start line must be part of the same hunk as the line.'

/** Null where GitHub refuses it: one such comment, and there is no review. */
function toComment(state: GitHubState, pull: number, given: object): ReviewComment | null {
  const [line, start] = [field(given, 'line'), field(given, 'start_line')]
  const patch = state.pullFiles.get(pull)?.find(({ filename }) => filename === text(given, 'path'))?.patch
  if (typeof line !== 'number' || text(given, 'side') !== 'RIGHT' || patch === undefined) return null
  if (start !== undefined && (typeof start !== 'number' || start >= line)) return null
  const inHunk = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, from, count]) => {
    const first = Number(from)
    return first <= (typeof start === 'number' ? start : line) && line < first + Number(count ?? 1)
  })
  if (!inHunk) return null
  const id = state.nextId++
  return {
    id,
    path: text(given, 'path'),
    line,
    ...(typeof start === 'number' ? { start_line: start } : {}),
    body: text(given, 'body'),
  }
}
