import { REVIEW_ROUTES } from './reviews.ts'
import { created, field, invalid, NOT_FOUND, ok, page, type Question, type Route, text } from './route.ts'
import { between, compare } from './state.ts'

/** https://docs.github.com/rest, as far as deploy-gate uses it; limits as GitHub has them. */
export const ROUTES: readonly Route[] = [
  ...REVIEW_ROUTES,
  {
    method: 'GET',
    path: /^\/git\/ref\/(.+)$/,
    needs: ['contents', 'read'],
    answer: ({ refs }, { parameters: [ref = ''] }) => {
      const sha = refs.get(ref)
      return sha === undefined ? NOT_FOUND : ok({ ref: `refs/${ref}`, object: { type: 'commit', sha } })
    },
  },
  {
    method: 'GET',
    path: /^\/git\/matching-refs\/(.+)$/,
    needs: ['contents', 'read'],
    answer: ({ refs }, { parameters: [prefix = ''] }) =>
      ok(
        [...refs]
          .filter(([ref]) => ref.startsWith(prefix))
          .map(([ref, sha]) => ({ ref: `refs/${ref}`, object: { sha } })),
      ),
  },
  {
    method: 'GET',
    path: /^\/compare\/(.+)\.\.\.(.+)$/,
    needs: ['contents', 'read'],
    answer: (state, { parameters: [base = '', head = ''] }) => {
      const status = compare(state, base, head)
      if (status === null) return NOT_FOUND
      const commits = between(state, base, head)
      return ok({
        status,
        total_commits: commits.length,
        commits: commits.map((sha) => ({ sha, commit: { message: state.messages.get(sha) ?? 'A commit' } })),
      })
    },
  },
  {
    method: 'GET',
    path: /^\/contents\/(.+)$/,
    needs: ['contents', 'read'],
    answer: ({ files }, { parameters: [path = ''], query }) => {
      const text = files.get(`${query.get('ref')}:${path}`)
      return text === undefined
        ? NOT_FOUND
        : ok({ encoding: 'base64', content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n') })
    },
  },
  {
    method: 'GET',
    path: /^\/releases$/,
    needs: ['contents', 'read'],
    answer: ({ releases }, question) => ok(page([...releases].reverse(), question)),
  },
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)\/files$/,
    needs: ['pull-requests', 'read'],
    answer: ({ pullFiles }, question) => {
      const files = pullFiles.get(Number(question.parameters[0]))
      return files === undefined ? NOT_FOUND : ok(page(files, question))
    },
  },
  {
    method: 'GET',
    path: /^\/issues\/(\d+)\/comments$/,
    needs: ['pull-requests', 'read'],
    answer: ({ comments }, question) => {
      const ours = comments.filter(({ issue }) => issue === Number(question.parameters[0]))
      return ok(
        page(
          ours.map(({ id, login, body }) => ({ id, body, user: { login } })),
          question,
        ),
      )
    },
  },
  {
    method: 'POST',
    path: /^\/issues\/(\d+)\/comments$/,
    needs: ['pull-requests', 'write'],
    answer: (state, { parameters, body, token }) => {
      if (text(body, 'body').length > 65_536) return invalid('Body is too long (maximum is 65536 characters)')
      const id = state.nextId++
      state.comments.push({ id, issue: Number(parameters[0]), login: token.login, body: text(body, 'body') })
      return created({ id })
    },
  },
  {
    method: 'PATCH',
    path: /^\/issues\/comments\/(\d+)$/,
    needs: ['pull-requests', 'write'],
    answer: ({ comments }, { parameters, body, token }) => {
      const comment = comments.find(({ id }) => id === Number(parameters[0]))
      if (comment === undefined) return NOT_FOUND
      if (comment.login !== token.login)
        return { status: 403, body: { message: 'Resource not accessible by integration' } }
      if (text(body, 'body').length > 65_536) return invalid('Body is too long (maximum is 65536 characters)')
      comment.body = text(body, 'body')
      return ok({ id: comment.id })
    },
  },
  {
    method: 'DELETE',
    path: /^\/issues\/comments\/(\d+)$/,
    needs: ['pull-requests', 'write'],
    answer: ({ comments }, { parameters }) => {
      const index = comments.findIndex(({ id }) => id === Number(parameters[0]))
      if (index < 0) return NOT_FOUND
      comments.splice(index, 1)
      return { status: 204, body: null }
    },
  },
  {
    method: 'POST',
    path: /^\/check-runs$/,
    needs: ['checks', 'write'],
    answer: (state, { body }) => {
      const output = readOutput(body)
      if (typeof output === 'string') return invalid(output)
      const id = state.nextId++
      const [name, head_sha, conclusion] = [text(body, 'name'), text(body, 'head_sha'), text(body, 'conclusion')]
      state.checkRuns.push({ id, name, head_sha, conclusion, ...output })
      return created({ id })
    },
  },
  {
    method: 'PATCH',
    path: /^\/check-runs\/(\d+)$/,
    needs: ['checks', 'write'],
    answer: ({ checkRuns }, { parameters, body }) => {
      const run = checkRuns.find(({ id }) => id === Number(parameters[0]))
      const output = readOutput(body)
      if (run === undefined) return NOT_FOUND
      if (typeof output === 'string') return invalid(output)
      run.title = output.title
      run.summary = output.summary
      run.annotations.push(...output.annotations)
      return ok({ id: run.id })
    },
  },
  {
    method: 'POST',
    path: /^\/deployments$/,
    needs: ['deployments', 'write'],
    answer: (state, { body }) => {
      if (field(body, 'auto_merge') !== false) return { status: 409, body: { message: 'Auto-merged main into ref' } }
      if (!Array.isArray(field(body, 'required_contexts')))
        return { status: 409, body: { message: `Conflict: Commit status checks failed for ${text(body, 'ref')}.` } }
      const id = state.nextId++
      state.deployments.push({ id, ref: text(body, 'ref'), environment: text(body, 'environment'), statuses: [] })
      return created({ id })
    },
  },
  {
    method: 'POST',
    path: /^\/deployments\/(\d+)\/statuses$/,
    needs: ['deployments', 'write'],
    answer: ({ deployments }, { parameters, body }) => {
      const deployment = deployments.find(({ id }) => id === Number(parameters[0]))
      if (deployment === undefined) return NOT_FOUND
      if (text(body, 'description').length > 140) return invalid('description is too long (maximum is 140 characters)')
      deployment.statuses.push(text(body, 'state'))
      return created({ state: field(body, 'state') })
    },
  },
]

/** A check run's output, or what is wrong with it. */
function readOutput(body: Question['body']): { title: string; summary: string; annotations: unknown[] } | string {
  const output = field(body, 'output')
  if (typeof output !== 'object' || output === null) return 'output is missing'
  const [title, summary, annotations] = [text(output, 'title'), text(output, 'summary'), field(output, 'annotations')]
  const list: unknown[] = Array.isArray(annotations) ? annotations : []
  if (title === '' || summary === '') return 'title and summary are required'
  if (summary.length > 65_535) return 'summary is too long (maximum is 65535 characters)'
  if (list.length > 50) return `No more than 50 items are allowed; ${list.length} were supplied.`
  return { title, summary, annotations: [...list] }
}
