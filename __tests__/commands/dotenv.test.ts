import { expect, test } from 'vitest'
import { parseDotenv } from '../../src/commands/dotenv.ts'

test.each([
  ['A=1\nB=two words\n', { A: '1', B: 'two words' }],
  ['export A=1', { A: '1' }],
  ['A=\'it has # and "quotes"\'', { A: 'it has # and "quotes"' }],
  ['A="line\\nbreak \\"x\\" \\\\"', { A: 'line\nbreak "x" \\' }],
  ["A='two\nlines'\nB=2", { A: 'two\nlines', B: '2' }],
  ['A=1 # a comment\n# B=2\n', { A: '1' }],
  ['A=#all comment', { A: '' }],
  ['A=a#b', { A: 'a#b' }],
  ['A=\nB= \r\nC=3\r\n', { A: '', B: '', C: '3' }],
  ['A=1\nA=2', { A: '2' }],
  ['not an assignment\nA=1', { A: '1' }],
  ['\uFEFFA=1', { A: '1' }],
  ['DATABASE_URL=postgres://u:p@h:5432/d?x=y', { DATABASE_URL: 'postgres://u:p@h:5432/d?x=y' }],
  ['__proto__=x', { ['__proto__']: 'x' }],
  ["A='never closed\nB=2", { A: "'never closed", B: '2' }],
])('%j', (text, expected) => {
  expect(Object.entries(parseDotenv(text))).toEqual(Object.entries(expected))
})
