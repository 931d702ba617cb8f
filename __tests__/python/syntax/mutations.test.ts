import { expect, test } from 'vitest'
import { parse } from '../../../src/python/syntax/parse.ts'
import { compileAll, expectAgreement, PYTHON_311, SEED, SKIP } from './oracle.ts'
import { randomNumbers, sampleFiles } from './stdlib.ts'

const FILES = 250
const MUTATIONS = 12
const LARGEST = 12_000

const CHARACTERS = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ':',
  ',',
  '.',
  '=',
  '*',
  "'",
  '"',
  '\\',
  ' ',
  '\t',
  '\n',
  '0',
  '1',
  'a',
]
const MORE = [
  'e',
  'f',
  'x',
  '#',
  '@',
  ';',
  '!',
  '?',
  '$',
  '\f',
  '\r',
  'é',
  '_',
  '-',
  '+',
  '/',
  '%',
  '<',
  '>',
  '&',
  '|',
  '~',
  '^',
]
const TOKEN = /[A-Za-z_]\w*|\d[\w.]*|"[^"\n]*"|'[^'\n]*'|\s+|[^\w\s]/g
const KEYWORDS = [
  'if',
  'else',
  'for',
  'in',
  'not',
  'lambda',
  'yield',
  'await',
  'async',
  'def',
  'class',
  'return',
  'as',
  'with',
  'from',
]
const WORDS = [
  ...KEYWORDS,
  'import',
  'global',
  'nonlocal',
  'del',
  'match',
  'case',
  'None',
  'break',
  'continue',
  'except',
  '**',
  ':=',
  '->',
  '...',
]

type Random = () => number

const pick = <T>(random: Random, items: readonly T[], otherwise: T): T =>
  items[Math.floor(random() * items.length)] ?? otherwise

function mutateCharacter(text: string, random: Random): string {
  // By code points: half a surrogate pair is no text that a file's bytes can hold.
  const characters = [...text]
  const at = Math.floor(random() * characters.length)
  const rest = characters.slice(at + Math.floor(random() * 2))
  return [...characters.slice(0, at), pick(random, [...CHARACTERS, ...MORE], ' '), ...rest].join('')
}

function mutateToken(text: string, random: Random): string {
  const tokens = text.match(TOKEN) ?? []
  const at = Math.floor(random() * tokens.length)
  const other = random() < 0.5 ? pick(random, WORDS, 'if') : pick(random, tokens, ',')
  const changed = pick(
    random,
    [[], [other], [tokens[at] ?? '', ' ', other, ' '], [tokens[at] ?? '', tokens[at] ?? '']],
    [],
  )
  return [...tokens.slice(0, at), ...changed, ...tokens.slice(at + 1)].join('')
}

function mutateLine(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = Math.floor(random() * lines.length)
  const line = lines[at] ?? ''
  const other = pick(random, lines, '')
  const indent = random() < 0.2 ? '\t' : ' '.repeat(Math.floor(random() * 6))
  const changed = pick(
    random,
    [[], [line, line], [indent + line], [line.trimStart()], [other, line], [line, other]],
    [],
  )
  return [...lines.slice(0, at), ...changed, ...lines.slice(at + 1)].join('\n')
}

test.skipIf(SKIP)(`mutated files are judged as compile() does${SKIP}`, { timeout: 300_000 }, () => {
  const random = randomNumbers(SEED)
  const texts = sampleFiles(FILES * 2)
    .filter(({ bytes }) => bytes.length > 200 && bytes.length < LARGEST)
    // A file that has no verdict as it is (a character's name that is not known) has none in any of its mutations either.
    .filter(({ bytes }) => parse('x.py', bytes, PYTHON_311).kind === 'parsed')
    .slice(0, FILES)
    .map(({ bytes }) => new TextDecoder().decode(bytes))
  const mutations = [mutateCharacter, mutateToken, mutateLine]
  const sources = texts.flatMap((text) =>
    Array.from({ length: MUTATIONS }, (_, index) => (mutations[index % 3] ?? mutateLine)(text, random)),
  )
  const tally = expectAgreement(sources)
  // What is left undecided has no verdict; a handful of thousands is what the parser lacks.
  expect(tally.undecided.length, JSON.stringify({ seed: SEED, ...tally })).toBeLessThan(sources.length / 200)
  // Types and lines are told as CPython tells them, but for a few guesses of its own.
  expect(tally.sameType / tally.rejected).toBeGreaterThan(0.98)
  expect(tally.sameLine / tally.rejected).toBeGreaterThan(0.97)
  expect(tally.sameMessage / tally.rejected).toBeGreaterThan(0.9)
  console.info('mutations', { seed: SEED, ...tally, undecided: tally.undecided.length })
})

test.skipIf(SKIP)(`files as they are compile${SKIP}`, { timeout: 300_000 }, () => {
  const sources = sampleFiles(400).map(({ bytes }) => bytes)
  const tally = expectAgreement(sources)
  const compiled = compileAll(sources).filter(({ ok }) => ok).length
  expect(tally.accepted).toBeGreaterThan(compiled * 0.99)
  console.info('files', { seed: SEED, ...tally })
})
