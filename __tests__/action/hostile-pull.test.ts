// What a stranger may write, read where the bundle puts it: both streams, the summary, the comment, the review and the check run.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEMO_KEY } from '../../src/demo/heroku/server.ts'
import { actsIn, rendered } from '../helpers/github-markdown.ts'
import { type HostileCommit, hostileCommit, hostileFiles, hostileText, storable } from '../helpers/hostile.ts'
import type { StepResult } from '../helpers/runner/run-step.ts'
import { CONFIG_VARS, REPOSITORY, TOKEN, useAction } from '../helpers/runner/use-action.ts'

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
/** Each is a commit and a process: about a second. */
const RUNS = Number(process.env['HOSTILE_PULLS'] ?? 3)

const action = useAction()

/** The hostile project, with a fix that is certain on a line that holds hostile text, so that there is something to suggest. */
function filesOf(hostile: HostileCommit, beside: string): Readonly<Record<string, string>> {
  const comment = storable(beside).replace(/[\r\n]/g, ' ')
  // It would win over the file with the fix.
  const { 'runtime.txt': _, ...files } = hostileFiles(hostile)
  return {
    ...files,
    Procfile: `web: gunicorn locallibrary.wsgi --bind 127.0.0.1:8000 # ${comment}\n${storable(hostile.text)}\n`,
    '.python-version': `# ${comment}\n"3.13"\n`,
  }
}

const added = ([filename, text]: readonly [string, string]) => {
  const lines = text.split('\n').slice(0, -1)
  return {
    filename,
    status: 'added',
    patch: `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`,
  }
}

async function pullRequest(hostile: HostileCommit, beside: string): Promise<StepResult> {
  const { workspace, github, run, know } = action()
  const { text, message, branch } = hostile
  const files = filesOf(hostile, beside)
  const sha = workspace.commit(files, `${storable(message)}\n`)
  know(sha)
  github.pulls.set(7, { state: 'open', head: sha })
  github.pullFiles.set(7, Object.entries(files).map(added))
  for (const list of [github.comments, github.reviews, github.checkRuns]) list.length = 0
  const head = { sha, ref: branch, label: text, repo: REPOSITORY }
  return run({
    event: 'pull_request',
    sha,
    ref: 'refs/pull/7/merge',
    payload: {
      number: 7,
      pull_request: { number: 7, title: text, body: message, user: { login: text }, head, base: { ref: branch, sha } },
      sender: { login: text },
      repository: { ...REPOSITORY, description: text },
    },
    env: { GITHUB_HEAD_REF: storable(branch), GITHUB_BASE_REF: storable(branch), GITHUB_ACTOR: storable(text) },
    inputs: { comment: 'always', 'check-run': 'true', suggestions: 'true', 'sarif-file': 'out/gate.sarif' },
  })
}

const isOurs = (url: string): boolean =>
  /^https:\/\/github\.com\/(o\/r|org\/deploy-gate)\/[\w%.~/-]*(#L\d+(-L\d+)?)?$/.test(url)

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u
const LEAVES = /^\/|(^|\/)\.\.(\/|$)/

/** Nothing acts in it, and it holds no comment of HTML but the marker that begins what we find again. */
function expectTame(markdown: string): void {
  const html = rendered(markdown)
  expect(actsIn(html, isOurs)).toEqual([])
  expect(html.lastIndexOf('<!--')).toBeLessThanOrEqual(0)
  expect(markdown.split('\n').filter((line) => INVISIBLE.test(line))).toEqual([])
}

test(`nothing gets through on a pull request with everything asked for (SEED=${SEED})`, async () => {
  const heard = { comments: 0, reviews: 0, annotations: 0 }
  const property = fc.asyncProperty(hostileCommit, hostileText, async (hostile, beside) => {
    const result = await pullRequest(hostile, beside)
    const { comments, reviews, checkRuns } = action().github
    expect(result.stdout + result.stderr).not.toContain('This is a bug')
    expect(result.outputs.get('outcome')).toBe('blocked')
    expect(result.masks.filter((mask) => ![DEMO_KEY, TOKEN, ...Object.values(CONFIG_VARS)].includes(mask))).toEqual([])
    for (const { properties } of result.commands) expect(properties.get('file') ?? '').not.toMatch(LEAVES)
    expect(result.log.filter((line) => INVISIBLE.test(line))).toEqual([])
    expectTame(result.summary)
    for (const { body } of comments) expectTame(body)
    for (const { body, comments: suggestions } of reviews)
      for (const one of [body, ...suggestions.map((each) => each.body)]) expectTame(one)
    for (const { title, summary, annotations } of checkRuns) {
      expectTame(summary)
      expect(title).not.toMatch(INVISIBLE)
      expect(JSON.stringify(annotations)).not.toMatch(/\\u00[01]|\\u007f|\\ud[89a-f]/i)
      heard.annotations += annotations.length
    }
    heard.comments += comments.length
    heard.reviews += reviews.length
  })
  await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true })
  // A property of what is never written would hold of anything.
  expect(heard.comments).toBe(RUNS)
  expect(heard.reviews).toBe(RUNS)
  expect(heard.annotations).toBeGreaterThan(RUNS)
})
