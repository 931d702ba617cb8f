import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideIntent, type Intent } from '../../src/action/intent.ts'
import { decodeEvent, defaultBranchOf } from '../../src/github/event.ts'

const require = createRequire(import.meta.url)

/** The payloads that GitHub documents, of every event. */
const EVENTS: readonly { readonly name: string; readonly examples: readonly Payload[] }[] = JSON.parse(
  readFileSync(require.resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
)

type Payload = Readonly<Record<string, unknown>>

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, key)?.value : null,
    value,
  )
const text = (value: unknown, ...keys: readonly string[]): string => String(at(value, ...keys) ?? '')

/** GITHUB_SHA and GITHUB_REF, as the runner sets them for an event. */
function variables(name: string, payload: Payload): { readonly sha: string; readonly ref: string } {
  const branch = `refs/heads/${text(payload, 'repository', 'default_branch')}`
  const tip = 'd'.repeat(40)
  switch (name) {
    case 'push':
      return { sha: text(payload, 'after'), ref: text(payload, 'ref') }
    case 'release':
      return { sha: tip, ref: `refs/tags/${text(payload, 'release', 'tag_name')}` }
    case 'workflow_dispatch':
      return { sha: tip, ref: text(payload, 'ref') }
    case 'pull_request':
      return { sha: tip, ref: `refs/pull/${text(payload, 'number')}/merge` }
    case 'merge_group':
      return { sha: text(payload, 'merge_group', 'head_sha'), ref: text(payload, 'merge_group', 'head_ref') }
    default:
      return { sha: tip, ref: branch }
  }
}

const INPUTS = { mode: 'auto', deployBranch: null, failOn: null, herokuApp: 'staff', override: 'a reason' } as const

function decide(name: string, payload: unknown, given: { readonly sha: string; readonly ref: string }): Intent {
  const event = decodeEvent(name, payload)
  return decideIntent({ event, eventName: name, ...given, defaultBranch: defaultBranchOf(payload), inputs: INPUTS })
}

const word = (intent: Intent): string =>
  intent.kind === 'judge' ? (intent.app === null ? 'judge without the key' : 'judge') : intent.kind

/** What the documented payloads of each event come to; an event that is not here only judges, without the key. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  push: ['judge', 'judge-and-deploy', 'nothing'],
  release: ['judge', 'judge-and-deploy'],
  workflow_dispatch: ['judge-and-deploy'],
  pull_request: ['judge'],
  pull_request_review: ['judge'],
  pull_request_review_comment: ['judge'],
  merge_group: ['judge'],
  // One of them is of a fork.
  workflow_run: ['judge', 'judge without the key'],
  deployment: ['judge'],
}

describe('the payloads that GitHub documents', () => {
  test.each(EVENTS)('$name', ({ name, examples }) => {
    const words = examples.map((payload) => word(decide(name, payload, variables(name, payload))))
    expect([...new Set(words)].sort()).toEqual(EXPECTED[name] ?? ['judge without the key'])
  })

  test('no event but three ever deploys, whatever payload it brings', () => {
    const names = [...new Set([...EVENTS.map(({ name }) => name), 'pull_request_target', 'schedule', 'workflow_call'])]
    const payloads = EVENTS.flatMap(({ name, examples }) => examples.map((payload) => ({ name, payload })))
    for (const { name: theirs, payload } of payloads)
      for (const name of names) {
        if (['push', 'release', 'workflow_dispatch'].includes(name)) continue
        expect(decide(name, payload, variables(theirs, payload)).kind).not.toBe('judge-and-deploy')
      }
  })

  test('a pull request of a fork, or of a fork that is gone, never uses the key', () => {
    const pulls = EVENTS.filter(({ name }) => name.startsWith('pull_request')).flatMap(({ name, examples }) =>
      examples.filter((payload) => at(payload, 'pull_request') !== undefined).map((payload) => ({ name, payload })),
    )
    const repositories = [null, undefined, {}, { id: 1, full_name: 'stranger/r' }, { full_name: 'stranger/r' }]
    for (const { name, payload } of pulls)
      for (const repo of repositories) {
        const pull = at(payload, 'pull_request')
        const head = { ...(at(pull, 'head') as object), repo }
        const forked = { ...payload, pull_request: { ...(pull as object), head } }
        for (const event of [name, 'pull_request_target'])
          expect(word(decide(event, forked, variables('pull_request', payload)))).toBe('judge without the key')
      }
  })

  test('a push with anything missing or changed deploys only where the runner says the same', () => {
    const pushes = EVENTS.find(({ name }) => name === 'push')?.examples ?? []
    const good = pushes.filter(
      (payload) => word(decide('push', payload, variables('push', payload))) === 'judge-and-deploy',
    )
    expect(good.length).toBeGreaterThan(0)
    const junk = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue(),
      fc.constantFrom('refs/heads/main', true, '0'.repeat(40)),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.constantFrom('ref', 'after', 'deleted', 'repository', 'head_commit'),
        junk,
        (payload, key, value) => {
          const { sha, ref } = variables('push', payload)
          const intent = decide('push', { ...payload, [key]: value }, { sha, ref })
          if (intent.kind !== 'judge-and-deploy') return
          expect(intent.commit).toBe(sha)
          expect(['deleted', 'head_commit'].includes(key) || value === payload[key] || key === 'repository').toBe(true)
          expect(intent.freshness).toMatchObject({ kind: 'branch-tip', branch: ref.replace('refs/heads/', '') })
        },
      ),
    )
  })
})
