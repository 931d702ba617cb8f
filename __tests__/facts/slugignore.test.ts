import { expect, test } from 'vitest'
import { createFacts } from '../../src/facts/facts.ts'
import { matchesGlob, readSlugignore } from '../../src/facts/slugignore.ts'
import { UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

const FILES = [
  '.slugignore',
  'a.psd',
  'docs/a.psd',
  'docs/deep/b.txt',
  'docs2/c',
  'manage.py',
  'media/x/y.mp4',
  'node_modules/a/b',
  'src/node_modules/c',
]

test.each([
  ['*.psd', ['a.psd', 'docs/a.psd']],
  ['/docs', ['docs/a.psd', 'docs/deep/b.txt']],
  ['docs/', ['docs/a.psd', 'docs/deep/b.txt']],
  ['docs/*.txt', []],
  ['docs/deep', ['docs/deep/b.txt']],
  ['docs/**/b.txt', ['docs/deep/b.txt']],
  ['node_modules', ['node_modules/a/b', 'src/node_modules/c']],
  ['# docs\n\n  a.psd   docs2 # both', ['a.psd', 'docs/a.psd', 'docs2/c']],
  ['!docs', []],
  ['/', []],
  ['docs?', ['docs2/c']],
  ['[a-d].psd', ['a.psd', 'docs/a.psd']],
  ['[!a].psd', []],
  ['*.psd\r\nmanage.py\r\n', ['a.psd', 'docs/a.psd', 'manage.py']],
])('%j removes %j', (text, removed) => {
  const snapshot = snapshotOf({ ...Object.fromEntries(FILES.map((path) => [path, ''])), '.slugignore': text })
  expect(readSlugignore(snapshot)?.removed).toEqual(removed)
})

test('it is applied before anything is judged, and what is committed stays known', () => {
  const snapshot = snapshotOf({ '.slugignore': '*.txt', 'requirements.txt': 'Django', 'app.py': '' })
  const facts = createFacts({
    snapshot,
    environment: { configVars: UNKNOWN_CONFIG_VARS, app: null, stack: 'heroku-24' },
  })
  expect(facts.snapshot.entries.map(({ path }) => path)).toEqual(['.slugignore', 'app.py'])
  expect(facts.snapshot.entry('requirements.txt')).toBe(undefined)
  expect(facts.snapshot.read('requirements.txt')).toBe(undefined)
  expect(facts.committed.entry('requirements.txt')?.size).toBe(6)
  expect(facts.packageManager.kind).toBe('none')
})

test('a hostile pattern takes no more than the product of the lengths', () => {
  expect(matchesGlob('*a'.repeat(200), 'a'.repeat(2000))).toBe(true)
  expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))).toBe(false)
})
