import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inputs } from '../../src/action/inputs.ts'
import { decideIntent, type Intent } from '../../src/action/intent.ts'
import { decodeEvent, defaultBranchOf } from '../../src/github/event.ts'

const SHA = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const ZERO = '0'.repeat(40)
const OURS = { id: 1, full_name: 'o/r', default_branch: 'main', fork: false }
const FORK = { id: 2, full_name: 'stranger/r' }

type IntentInputs = Pick<Inputs, 'mode' | 'deployBranch' | 'failOn' | 'herokuApp' | 'override'>

const INPUTS: IntentInputs = { mode: 'auto', deployBranch: null, failOn: null, herokuApp: 'staff', override: null }

interface Case {
  readonly name: string
  readonly event: string
  readonly payload: unknown
  readonly ref?: string
  readonly sha?: string
  readonly inputs?: Partial<IntentInputs>
  /** `deploy`, `dry-run`, `judge` (with the app's config vars), `judge without the key`, `nothing`. */
  readonly expected: string
}

const push = (over: object = {}) => ({ ref: 'refs/heads/main', after: SHA, deleted: false, repository: OURS, ...over })
const pull = (repo: unknown) => ({
  number: 7,
  pull_request: { number: 7, head: { sha: HEAD, repo }, base: { sha: SHA, repo: OURS } },
  repository: OURS,
})
const release = (over: object = {}, action = 'published') => ({
  action,
  release: { id: 5, tag_name: 'v1', draft: false, prerelease: false, published_at: '2026-01-01T00:00:00Z', ...over },
  repository: OURS,
})
const dispatch = (ref = 'refs/heads/main') => ({ ref, inputs: {}, repository: OURS })
const workflowRun = (head_repository: unknown) => ({
  workflow_run: { head_sha: HEAD, head_repository, event: 'push' },
  repository: OURS,
})

const CASES: readonly Case[] = [
  { name: 'a push to the default branch', event: 'push', payload: push(), expected: 'deploy' },
  {
    name: 'a push in a repository that is itself a fork',
    event: 'push',
    payload: push({ repository: { ...OURS, fork: true } }),
    expected: 'deploy',
  },
  { name: 'a forced push', event: 'push', payload: push({ forced: true }), expected: 'deploy' },
  {
    name: 'a push to another branch',
    event: 'push',
    payload: push({ ref: 'refs/heads/topic' }),
    ref: 'refs/heads/topic',
    expected: 'judge',
  },
  {
    name: 'a push to the branch that is named',
    event: 'push',
    payload: push({ ref: 'refs/heads/live' }),
    ref: 'refs/heads/live',
    inputs: { deployBranch: 'live' },
    expected: 'deploy',
  },
  {
    name: 'a push to the default branch when another is named',
    event: 'push',
    payload: push(),
    inputs: { deployBranch: 'live' },
    expected: 'judge',
  },
  {
    name: 'a push of a branch that is named like a tag',
    event: 'push',
    payload: push({ ref: 'refs/tags/main' }),
    ref: 'refs/tags/main',
    expected: 'judge',
  },
  { name: 'a tag', event: 'push', payload: push({ ref: 'refs/tags/v1' }), ref: 'refs/tags/v1', expected: 'judge' },
  { name: 'a deleted branch', event: 'push', payload: push({ deleted: true, after: ZERO }), expected: 'nothing' },
  { name: 'a deleted branch that does not say so', event: 'push', payload: push({ after: ZERO }), expected: 'nothing' },
  {
    name: 'a push whose payload names another commit',
    event: 'push',
    payload: push({ after: HEAD }),
    expected: 'judge',
  },
  {
    name: 'a push whose payload names another branch',
    event: 'push',
    payload: push({ ref: 'refs/heads/x' }),
    expected: 'judge',
  },
  { name: 'a push without a default branch', event: 'push', payload: push({ repository: {} }), expected: 'judge' },
  { name: 'a push without a payload', event: 'push', payload: null, expected: 'judge without the key' },
  { name: 'a push, mode check', event: 'push', payload: push(), inputs: { mode: 'check' }, expected: 'judge' },
  { name: 'a push, mode dry-run', event: 'push', payload: push(), inputs: { mode: 'dry-run' }, expected: 'dry-run' },
  { name: 'a push, fail-on never', event: 'push', payload: push(), inputs: { failOn: 'never' }, expected: 'judge' },
  {
    name: 'a push without an app',
    event: 'push',
    payload: push(),
    inputs: { herokuApp: null },
    expected: 'judge without the key',
  },
  {
    name: 'a push with an override, which is not heeded',
    event: 'push',
    payload: push(),
    inputs: { override: 'now' },
    expected: 'deploy',
  },
  { name: 'a manual run on the deploy branch', event: 'workflow_dispatch', payload: dispatch(), expected: 'deploy' },
  {
    name: 'a manual run with an override',
    event: 'workflow_dispatch',
    payload: dispatch(),
    inputs: { override: 'now' },
    expected: 'deploy (now)',
  },
  {
    name: 'a manual run on another branch',
    event: 'workflow_dispatch',
    payload: dispatch('refs/heads/x'),
    ref: 'refs/heads/x',
    expected: 'judge',
  },
  {
    name: 'a manual run on a tag',
    event: 'workflow_dispatch',
    payload: dispatch('refs/tags/v1'),
    ref: 'refs/tags/v1',
    expected: 'judge',
  },
  {
    name: 'a manual run whose payload names another branch',
    event: 'workflow_dispatch',
    payload: dispatch('refs/heads/x'),
    expected: 'judge',
  },
  { name: 'a published release', event: 'release', payload: release(), ref: 'refs/tags/v1', expected: 'deploy' },
  {
    name: 'a created release',
    event: 'release',
    payload: release({}, 'created'),
    ref: 'refs/tags/v1',
    expected: 'judge',
  },
  {
    name: 'an edited release',
    event: 'release',
    payload: release({}, 'edited'),
    ref: 'refs/tags/v1',
    expected: 'judge',
  },
  { name: 'a draft', event: 'release', payload: release({ draft: true }), ref: 'refs/tags/v1', expected: 'judge' },
  { name: 'a release of another tag', event: 'release', payload: release(), ref: 'refs/tags/v2', expected: 'judge' },
  {
    name: 'a release without a time',
    event: 'release',
    payload: release({ published_at: null }),
    ref: 'refs/tags/v1',
    expected: 'judge',
  },
  { name: 'a pull request', event: 'pull_request', payload: pull(OURS), expected: 'judge' },
  { name: "a fork's pull request", event: 'pull_request', payload: pull(FORK), expected: 'judge without the key' },
  {
    name: 'a pull request of a deleted fork',
    event: 'pull_request',
    payload: pull(null),
    expected: 'judge without the key',
  },
  {
    name: 'a pull request without a head',
    event: 'pull_request',
    payload: { number: 7 },
    expected: 'judge without the key',
  },
  {
    name: 'a pull request that pretends to be a push',
    event: 'pull_request',
    payload: { ...pull(FORK), ...push() },
    expected: 'judge without the key',
  },
  { name: 'a review', event: 'pull_request_review', payload: pull(OURS), expected: 'judge' },
  {
    name: "a review on a fork's pull request",
    event: 'pull_request_review_comment',
    payload: pull(FORK),
    expected: 'judge without the key',
  },
  { name: 'pull_request_target', event: 'pull_request_target', payload: pull(OURS), expected: 'judge without the key' },
  {
    name: 'pull_request_target of a fork',
    event: 'pull_request_target',
    payload: pull(FORK),
    expected: 'judge without the key',
  },
  { name: 'workflow_run', event: 'workflow_run', payload: workflowRun(OURS), expected: 'judge' },
  {
    name: 'workflow_run of a fork',
    event: 'workflow_run',
    payload: workflowRun(FORK),
    expected: 'judge without the key',
  },
  {
    name: 'workflow_run of nobody',
    event: 'workflow_run',
    payload: workflowRun(null),
    expected: 'judge without the key',
  },
  {
    name: 'merge_group',
    event: 'merge_group',
    payload: { merge_group: { head_sha: SHA }, repository: OURS },
    expected: 'judge',
  },
  { name: 'schedule', event: 'schedule', payload: { repository: OURS }, expected: 'judge' },
  {
    name: 'deployment',
    event: 'deployment',
    payload: { deployment: { sha: SHA }, repository: OURS },
    expected: 'judge',
  },
  {
    name: 'issue_comment',
    event: 'issue_comment',
    payload: { issue: {}, repository: OURS },
    expected: 'judge without the key',
  },
  {
    name: 'repository_dispatch',
    event: 'repository_dispatch',
    payload: { repository: OURS },
    expected: 'judge without the key',
  },
  { name: 'an event of tomorrow', event: 'teleported', payload: push(), expected: 'judge without the key' },
  { name: 'no event', event: '', payload: {}, expected: 'judge without the key' },
  { name: "an object's own name", event: 'constructor', payload: push(), expected: 'judge without the key' },
]

function intentOf(one: Omit<Case, 'name' | 'expected'>): Intent {
  return decideIntent({
    event: decodeEvent(one.event, one.payload),
    eventName: one.event,
    sha: one.sha ?? SHA,
    ref: one.ref ?? 'refs/heads/main',
    defaultBranch: defaultBranchOf(one.payload),
    inputs: { ...INPUTS, ...one.inputs },
  })
}

function inWords(intent: Intent): string {
  if (intent.kind === 'nothing') return 'nothing'
  if (intent.kind === 'judge') return intent.app === null ? 'judge without the key' : 'judge'
  return (intent.dryRun ? 'dry-run' : 'deploy') + (intent.override === null ? '' : ` (${intent.override})`)
}

describe('what a run does', () => {
  test.each(CASES)('$name: $expected', ({ expected, ...one }) => {
    const intent = intentOf(one)
    expect(inWords(intent)).toBe(expected)
    expect(intent.reason).not.toBe('')
  })

  test('an event that does not deploy does not deploy whatever its payload holds', () => {
    const names = [
      'pull_request',
      'pull_request_target',
      'workflow_run',
      'merge_group',
      'schedule',
      'deployment',
      'issue_comment',
    ]
    const payloads = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(push(), release(), dispatch(), pull(OURS), workflowRun(OURS)),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        payloads,
        fc.constantFrom('refs/heads/main', 'refs/tags/v1'),
        (event, payload, ref) => {
          expect(inWords(intentOf({ event, payload, ref, inputs: { override: 'x' } }))).toMatch(/^judge/)
        },
      ),
    )
  })

  test('no payload breaks it', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom('push', 'release', 'workflow_dispatch', 'pull_request'))
    fc.assert(
      fc.property(names, fc.jsonValue(), (event, payload) => {
        expect(['judge', 'judge without the key', 'nothing']).toContain(inWords(intentOf({ event, payload })))
      }),
    )
  })
})
