import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateIso, dateTimeIso, timeIso } from '../../../src/python/text/datetime/date.ts'
import { attempt } from '../../../src/python/text/outcome.ts'
import { loadsToml } from '../../../src/python/text/toml/loads.ts'
import type { TomlValue } from '../../../src/python/text/toml/tree.ts'
import { expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

function plain(value: TomlValue): Plain {
  if (value instanceof Map) return new Map(Array.from(value, ([key, item]) => [key, plain(item)]))
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value
  if (value.kind === 'date') return dateIso(value.date)
  if (value.kind === 'time') return timeIso(value.time)
  return [dateTimeIso(value.datetime), value.offset === null ? null : BigInt(value.offset)]
}

describe('tomllib, a fixed table', () => {
  test('a document', () => {
    const text = '[project]\nversion = "1.2"\nn = 9007199254740993\nf = 1.0\n[[tool.x]]\na.b = [1, {c = true}]\n'
    const expected = new Map<string, Plain>([
      [
        'project',
        new Map<Plain, Plain>([
          ['version', '1.2'],
          ['n', 9007199254740993n],
          ['f', 1],
        ]),
      ],
      ['tool', new Map([['x', [new Map([['a', new Map([['b', [1n, new Map([['c', true]])]]])]])]]])],
    ])
    expect(plain(loadsToml(text))).toEqual(expected)
  })

  test.each<[string, string]>([
    ['a', "Expected '=' after a key in a key/value pair (at end of document)"],
    ['a = 1\na = 2', 'Cannot overwrite a value (at end of document)'],
    ['[a]\n[a]', "Cannot declare ('a',) twice (at line 2, column 3)"],
    ['a = é', 'Invalid value (at line 1, column 5)'],
  ])('%j is refused', (text, message) => {
    expect(attempt(() => loadsToml(text))).toMatchObject({ kind: 'raised', type: 'tomllib.TOMLDecodeError', message })
  })

  test.each([`a = ${'['.repeat(100000)}`, `a${'.a'.repeat(100000)} = 1`])('a deep nest is given up on', (text) => {
    expect(attempt(() => loadsToml(text)).kind).toBe('exceeded')
  })
})

const piece = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
const value = piece(
  '1',
  '-17',
  '+1_000',
  '0x1F',
  '0o7',
  '0b1_0',
  '01',
  '1.5',
  '1e3',
  '-0.0',
  '1.',
  'inf',
  '-nan',
  '+inf',
  'true',
  'false',
  'tru',
  '"x"',
  '"é\\u00e9\\n"',
  '"\\x"',
  "'l\\'",
  '"""a\nb"""',
  '"""a\\\n  b""""',
  "'''\nx''''",
  '[1, 2]',
  '[1,\n # c\n 2,]',
  '[',
  '[1 2]',
  '{a = 1}',
  '{a.b = 1, a.c = 2}',
  '{a = 1, a = 2}',
  '{a = {b = 1}, a.c = 2}',
  '{a = 1,}',
  '{}',
  '[{x = 1}]',
  '2024-02-29',
  '2023-02-29',
  '2024-01-01T10:20:30',
  '2024-01-01 10:20:30.1234567Z',
  '2024-01-01t00:00:00-05:30',
  '10:20:30.5',
  '10:20',
  '"\\ud800"',
  '"\t\x01"',
  'é',
  '',
  '"',
  '""""""',
  '1__0',
)
const key = piece('a', 'b', 'a.b', 'a.b.c', '"a"', "'b c'", 'a . c', '1', '-', '', 'é', '"\\u0061"', 'x', 'b.x', '""')
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(key, piece(' = ', '=', ' ', ' = ', ' = '), value, piece('', '', '', ' # c', ' x', '# \x01'))
      .map((list) => list.join('')),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(piece('[', '[', '[[', ' [', '[ '), key, piece(']', ']', ']]', ' ]', ''))
      .map((list) => list.join('')),
  },
  { weight: 1, arbitrary: piece('', '# c', '\t', '=', '\r', 'é') },
)
const wellMatched = piece(
  '[a]',
  '[[a]]',
  '[b]',
  '[[b]]',
  '[a.b]',
  '[[a.b]]',
  '[x]',
  '[a.b.c]',
  'a.b = 1',
  'a = 1',
  'b = {c = 1}',
  'b.c = 2',
  'x = [{y = 1}]',
  'x.y = 1',
  'a.b.c = 3',
  'c = "d"',
)

describe.skipIf(SKIP !== '')(`tomllib as CPython${SKIP}`, () => {
  test('loads', () => {
    const document = fc
      .oneof(fc.array(line, { maxLength: 4 }), fc.array(wellMatched, { maxLength: 7 }), fc.tuple(line))
      .chain((lines) => piece('\n', '\r\n').map((end) => lines.join(end)))
    expectSameAsPython(
      sample(document, 20000).map((text) => ({
        expression: 'show(tomllib.loads(a[0]))',
        args: [text],
        ours: () => plain(loadsToml(text)),
      })),
      `
import tomllib, datetime
tomllib.TOMLDecodeError.__module__ = 'tomllib'
def show(v):
    if isinstance(v, dict): return {k: show(x) for k, x in v.items()}
    if isinstance(v, list): return [show(x) for x in v]
    if isinstance(v, datetime.datetime): return [v.replace(tzinfo=None).isoformat(), None if v.tzinfo is None else int(v.utcoffset().total_seconds()) // 60]
    if isinstance(v, (datetime.date, datetime.time)): return v.isoformat()
    return v
`,
    )
  })
})
