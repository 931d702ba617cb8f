import { expect, test } from 'vitest'
import type { IgnoreComment } from '../../src/facts/ignore-comments.ts'
import { parseBaseline } from '../../src/gate/baseline.ts'
import { EMPTY_CONFIGURATION } from '../../src/gate/configuration.ts'
import { loadConfiguration } from '../../src/gate/load-configuration.ts'
import { type GateTerms, loosenings } from '../../src/gate/loosening.ts'

const NOTHING: GateTerms = { configuration: EMPTY_CONFIGURATION, baseline: null, ignores: [] }
const config = (text: string): GateTerms => ({ ...NOTHING, configuration: loadConfiguration(text, 'deploy-gate.yml') })
const accepted = (...entries: object[]): GateTerms => ({
  ...NOTHING,
  baseline: parseBaseline(JSON.stringify({ version: 1, findings: entries }), 'baseline.json'),
})
const ignoring = (...comments: Partial<IgnoreComment>[]): GateTerms => ({
  ...NOTHING,
  ignores: comments.map((comment) => ({
    path: 'settings.py',
    line: 1,
    rules: ['debug-enabled'],
    reason: 'why',
    first: 1,
    last: 2,
    ...comment,
  })),
})
const ENTRY = { rule: 'debug-enabled', kind: 'fail', file: 'settings.py', found: 'a' }

test.each<[string, GateTerms, GateTerms, string[]]>([
  ['nothing', NOTHING, NOTHING, []],
  ['what is the default anyway', NOTHING, config('fail-on: error\nundecided: auto'), []],
  ['a stricter gate', config('fail-on: error'), config('fail-on: warning\nundecided: block'), []],
  ['fail-on', config('fail-on: warning'), NOTHING, ['`fail-on` goes from `warning` to `error`']],
  ['undecided', NOTHING, config('undecided: ignore'), ['`undecided` goes from `auto` to `ignore`']],
  ['a rule', NOTHING, config('rules: { debug-enabled: off }'), ['the rule `debug-enabled` goes from `error` to `off`']],
  ['a rule that is made stricter', NOTHING, config('rules: { hsts-disabled: warning }'), []],
  [
    'a rule that was asked for',
    config('rules: { hsts-disabled: warning }'),
    NOTHING,
    ['the rule `hsts-disabled` goes from `warning` to `off`'],
  ],
  [
    'paths',
    config('rules: { debug-enabled: { ignore-paths: [a/**] } }'),
    config('rules: { debug-enabled: { ignore-paths: [a/**, b/**] } }'),
    ['the rule `debug-enabled` is ignored in `b/**`'],
  ],
  ['another module', NOTHING, config('settings-module: site.safe'), ['`settings-module` is now `site.safe`']],
  [
    'other config vars',
    config('config-vars: { A: set, B: set }'),
    config('config-vars: { A: set, B: unset, C: set }'),
    ['`config-vars` declares `B`, `C` otherwise'],
  ],
  ['the first baseline', NOTHING, accepted(ENTRY), ['the baseline accepts 1 more finding (`debug-enabled`)']],
  ['the same baseline', accepted(ENTRY), accepted(ENTRY), []],
  ['a smaller baseline', accepted(ENTRY), accepted(), []],
  [
    'one more of the same',
    accepted(ENTRY),
    accepted({ ...ENTRY, count: 3 }, { ...ENTRY, found: 'b' }),
    ['the baseline accepts 3 more findings (`debug-enabled`)'],
  ],
  ['a comment', NOTHING, ignoring({ line: 4 }), ['a comment in `settings.py:4` ignores `debug-enabled`']],
  ['a comment that moved', ignoring({ line: 4 }), ignoring({ line: 9 }), []],
  [
    'one more on the same file',
    ignoring({}),
    ignoring({}, { line: 7 }),
    ['a comment in `settings.py:7` ignores `debug-enabled`'],
  ],
  ['a comment without effect', NOTHING, ignoring({ reason: '' }), []],
])('%s', (_, before, after, expected) => expect(loosenings(before, after)).toEqual(expected))
