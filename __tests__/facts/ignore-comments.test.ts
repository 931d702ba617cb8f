import { expect, test } from 'vitest'
import { ignoreCommentsOf } from '../../src/facts/ignore-comments.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

const covers = (path: string, text: string): (readonly [number, number])[] =>
  ignoreCommentsOf(snapshotOf({ [path]: text }), path).map(({ first, last }) => [first, last] as const)

test.each<[string, string, [number, number]]>([
  ['at the end of its line', 'A = 1\nB = 2  # deploy-gate: ignore[x] r\nC = 3\n', [2, 2]],
  ['on the line above', '# deploy-gate: ignore[x] r\nB = 2\nC = 3\n', [2, 2]],
  ['with more comments between', '# deploy-gate: ignore[x] r\n# more\n\nB = 2\n', [4, 4]],
  ['inside a statement of several lines', 'A = [\n  1,\n  2,  # deploy-gate: ignore[x] r\n]\nB = 1\n', [1, 4]],
  ['above a statement of several lines', '# deploy-gate: ignore[x] r\nA = [\n  1,\n]\n', [2, 4]],
  ['at the header of a compound statement', 'if A:  # deploy-gate: ignore[x] r\n  B = 1\n  C = 2\n', [1, 1]],
  ['inside a body', 'if A:\n  # deploy-gate: ignore[x] r\n  B = 1\n  C = 2\n', [3, 3]],
  ['at the end of the file', 'A = 1\n# deploy-gate: ignore[x] r\n', [2, 2]],
])('a comment %s', (_, text, expected) => {
  expect(covers('settings.py', text)).toEqual([expected])
})

test('in other files a comment covers its own line, or the next', () => {
  expect(covers('requirements.txt', 'a==1  # deploy-gate: ignore[x] r\n')).toEqual([[1, 1]])
  expect(covers('requirements.txt', '# deploy-gate: ignore[x] r\na==1\n')).toEqual([[1, 2]])
})

test('several rules, and a reason behind a dash', () => {
  const [comment] = ignoreCommentsOf(snapshotOf({ 'a.py': 'A = 1  # deploy-gate: ignore[x, y] -- why\n' }), 'a.py')
  expect(comment).toMatchObject({ rules: ['x', 'y'], reason: 'why', line: 1 })
})

test('a file that does not parse has none', () => {
  expect(covers('settings.py', 'A = (  # deploy-gate: ignore[x] r\n')).toEqual([])
})
