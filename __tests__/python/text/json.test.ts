import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dumpable, type DumpOptions, dumps, indentOf } from '../../../src/python/text/json/dumps.ts'
import { type JsonValue, loads } from '../../../src/python/text/json/loads.ts'
import { attempt } from '../../../src/python/text/outcome.ts'
import { expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

function plain(value: JsonValue): Plain {
  if (value instanceof Map) return new Map(Array.from(value, ([key, item]) => [key, plain(item)]))
  return Array.isArray(value) ? value.map(plain) : (value as Plain)
}

describe('json, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    ['loads', () => loads('{"a": [1, 2.0, null, "\\u00e9"], "a": NaN}'), new Map([['a', Number.NaN]])],
    ['big int', () => loads('123456789012345678901234567890'), 123456789012345678901234567890n],
    [
      'dumps',
      () => dumps(new Map<string, Dumpable>([['é', [1n, 1.0, true, null]]])),
      '{"\\u00e9": [1, 1.0, true, null]}',
    ],
    ['indent', () => dumps([1n, []], { indent: '  ' }), '[\n  1,\n  []\n]'],
    ['separators', () => dumps([1n, new Map([['a', 2n]])], { separators: [',', ':'] }), '[1,{"a":2}]'],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test.each<[string, string]>([
    ['', 'Expecting value: line 1 column 1 (char 0)'],
    ['{', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
    ['[1,\n]', 'Expecting value: line 2 column 1 (char 4)'],
    ['1 2', 'Extra data: line 1 column 3 (char 2)'],
  ])('loads(%j) raises', (text, message) => {
    expect(attempt(() => loads(text))).toMatchObject({ type: 'json.decoder.JSONDecodeError', message })
  })

  test('a deep nest is refused', () => {
    expect(attempt(() => loads('['.repeat(100000))).kind).toBe('exceeded')
  })
})

const good = fc.json({ maxDepth: 4, noUnicodeString: false })
const broken = fc
  .tuple(
    good,
    fc.nat(40),
    fc.constantFrom('', ',', '"', '}', ']', '[', '{', '\\', '\n', '-', '.', 'é😀', '\t', '\x01', '1e5', 'NaN'),
  )
  .map(([text, at, insert]) => text.slice(0, at) + insert + text.slice(at + 1))
const token = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '\n',
  '"a"',
  '"',
  '\\u00e9',
  '\\ud83d\\ude00',
  '\\ud83d',
  '"\\ud83d\\ude0',
  '\\x',
  '\\',
  '0',
  '-',
  '01',
  '-0',
  '1.5',
  '1.',
  '1e5',
  '1E+',
  '-1e-3',
  'null',
  'true',
  'nul',
  'NaN',
  '-Infinity',
  'Infinity',
  '"é😀"',
  '\ufeff',
  '\t"\t"',
  '"\\"',
  '"\\u12"',
  '"\\u123"',
  '"\\u1234"',
)
const soup = fc.array(token, { maxLength: 6 }).map((list) => list.join(''))

const leaf: fc.Arbitrary<Dumpable> = fc.oneof(
  fc.double(),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom(null, true, false, 1.0, 'é"\\/\x7f\u2028😀', '\ud800'),
)
const { tree } = fc.letrec<{ tree: Dumpable }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(
            { weight: 4, arbitrary: fc.string({ maxLength: 3 }) },
            { weight: 1, arbitrary: fc.constantFrom(5n, 1.5, null) },
          ),
          tie('tree'),
        ),
        { maxLength: 4 },
      )
      .map((entries) => new Map(entries)),
  ),
}))

describe.skipIf(SKIP !== '')(`json as CPython${SKIP}`, () => {
  test('loads', () => {
    const texts = [...sample(good, 1500), ...sample(broken, 5000), ...sample(soup, 8000), '1'.repeat(4301), '\ufeff1']
    expectSameAsPython(
      texts.flatMap((text) => [
        { expression: 'json.loads(a[0])', args: [text], ours: () => plain(loads(text)) },
        { expression: 'json.loads(a[0], strict=False)', args: [text], ours: () => plain(loads(text, false)) },
      ]),
      'import json',
    )
  })

  test('dumps', () => {
    const options: [string, DumpOptions][] = [
      ['', {}],
      ['ensure_ascii=False', { ensureAscii: false }],
      ['indent=2', { indent: indentOf(2n) }],
      ['indent=-1', { indent: indentOf(-1n) }],
      ['indent="\\t", sort_keys=True', { indent: '\t', sortKeys: true }],
      ['separators=(",", ":")', { separators: [',', ':'] }],
      ['allow_nan=False', { allowNan: false }],
      ['sort_keys=True', { sortKeys: true }],
    ]
    expectSameAsPython(
      sample(tree, 1500).flatMap((value) =>
        options.map(([keywords, chosen]) => ({
          expression: `json.dumps(a[0], ${keywords})`,
          args: [value as Plain],
          ours: () => dumps(value, chosen),
        })),
      ),
      'import json',
    )
  })
})
