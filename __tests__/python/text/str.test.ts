import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, length, slice } from '../../../src/python/text/code-points.ts'
import { attempt } from '../../../src/python/text/outcome.ts'
import { asciiStr, reprBytes, reprStr } from '../../../src/python/text/repr.ts'
import * as cases from '../../../src/python/text/str/case.ts'
import * as pad from '../../../src/python/text/str/pad.ts'
import * as predicates from '../../../src/python/text/str/predicates.ts'
import * as search from '../../../src/python/text/str/search.ts'
import * as splits from '../../../src/python/text/str/split.ts'
import * as translate from '../../../src/python/text/str/translate.ts'
import { askPython, type Case, expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

const UNARY: Record<string, (text: string) => Plain> = {
  ...cases,
  ...predicates,
  strip: (text) => pad.strip(text),
  lstrip: (text) => pad.lstrip(text),
  rstrip: (text) => pad.rstrip(text),
  split: (text) => splits.split(text),
  rsplit: (text) => splits.rsplit(text),
  splitlines: (text) => splits.splitlines(text),
  expandtabs: (text) => pad.expandtabs(text),
}

const unary = (text: string): Case[] => [
  ...Object.entries(UNARY).map(([name, run]) => ({
    expression: `a[0].${name}()`,
    args: [text],
    ours: () => run(text),
  })),
  { expression: 'len(a[0])', args: [text], ours: () => BigInt(length(text)) },
  { expression: 'repr(a[0])', args: [text], ours: () => reprStr(text) },
  { expression: 'ascii(a[0])', args: [text], ours: () => asciiStr(text) },
]

const unit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'b', 'B', 'ab', ' ', '\t', '\n', '\r', '-', '1', '_', "'", '"', '\\', '+'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\x1c',
      '\x85',
      '\xa0',
      '\u2028',
      'é',
      'ß',
      'Σ',
      'ς',
      'İ',
      'ı',
      'ǆ',
      'ǅ',
      'ﬁ',
      '\u0301',
      '٣',
      '²',
      '½',
      '一',
      '😀',
      '𝒜',
      '\ud800',
      '\0',
      '\x7f',
      '\xad',
      'ა',
      'Ꭰ',
      '.',
      ':',
    ),
  },
)
const text = fc.string({ unit, maxLength: 12 })
const sub = fc.string({ unit, maxLength: 2 })
const bound = fc.option(fc.bigInt({ min: -8n, max: 14n }), { nil: null })
const count = fc.bigInt({ min: -2n, max: 4n })

describe('str, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    ["'ß'.casefold()", () => cases.casefold('Straße'), 'strasse'],
    ["'ΑΣ'.lower()", () => cases.lower('ΑΣ ΑΣΑ'), 'ας ασα'],
    ["'they\\'re'.title()", () => cases.title("they're"), "They'Re"],
    ["'ǆ'.title()", () => cases.title('ǆ'), 'ǅ'],
    ["' a  b '.split()", () => splits.split(' a  b '), ['a', 'b']],
    ["'a,b,,c'.split(',', 2)", () => splits.split('a,b,,c', ',', 2n), ['a', 'b', ',c']],
    ["'a,b,c'.rsplit(',', 1)", () => splits.rsplit('a,b,c', ',', 1n), ['a,b', 'c']],
    ["'a\\r\\nb\\n'.splitlines()", () => splits.splitlines('a\r\nb\n'), ['a', 'b']],
    ["'😀b'.find('b')", () => search.find('😀b', 'b'), 1],
    ["'x😀y'[1:2]", () => slice('x😀y', 1n, 2n), '😀'],
    ["'abc'[::-1]", () => slice('abc', null, null, -1n), 'cba'],
    ["'aaa'.replace('a', 'b', 2)", () => search.replace('aaa', 'a', 'b', 2n), 'bba'],
    ["'abc'.replace('', '-')", () => search.replace('abc', '', '-'), '-a-b-c-'],
    ["'ab'.center(5, '*')", () => pad.center('ab', 5n, '*'), '**ab*'],
    ["'-7'.zfill(4)", () => pad.zfill('-7', 4n), '-007'],
    [
      "'²'.isdigit()",
      () => [predicates.isdigit('²'), predicates.isdecimal('²'), predicates.isnumeric('½')],
      [true, false, true],
    ],
    ['repr("it\'s")', () => reprStr("it's"), '"it\'s"'],
    ["repr('\\x00\\u200b')", () => reprStr('\0\u200b'), "'\\x00\\u200b'"],
    ['repr(b)', () => reprBytes(Uint8Array.of(0, 39, 65, 255)), 'b"\\x00\'A\\xff"'],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test.each<[string, () => unknown, string, string]>([
    ["'a'.split('')", () => splits.split('a', ''), 'ValueError', 'empty separator'],
    ["'a'.index('b')", () => search.index('a', 'b'), 'ValueError', 'substring not found'],
    [
      "'a'.center(3, 'xy')",
      () => pad.center('a', 3n, 'xy'),
      'TypeError',
      'The fill character must be exactly one character long',
    ],
  ])('%s raises', (_, run, type, message) => {
    expect(attempt(run)).toMatchObject({ kind: 'raised', type, message })
  })

  test.each<[string, () => unknown]>([
    ["'x'.center(10 ** 10)", () => pad.center('x', 10n ** 10n)],
    ["'x' * 10 ** 30", () => translate.repeat('x', 10n ** 30n)],
    ["'\\t'.expandtabs(10 ** 9)", () => pad.expandtabs('\t', 10n ** 9n)],
    ['a replacement that swells', () => search.replace('a'.repeat(10000), 'a', 'b'.repeat(10000))],
  ])('%s is refused for its size', (_, run) => {
    expect(attempt(run).kind).toBe('exceeded')
  })
})

describe.skipIf(SKIP !== '')(`str as CPython${SKIP}`, () => {
  test('each character that CPython knows, by every method without arguments', () => {
    const methods = Object.keys(UNARY).filter((name) => !/strip|split|expand/.test(name))
    const rows = askPython(
      "[[c, repr(c), *(getattr(c, m)() for m in a[0])] for c in map(chr, range(0x110000)) if unicodedata.category(c) not in ('Cn', 'Co', 'Cs')]",
      [methods],
      'import unicodedata',
    )
    if (!Array.isArray(rows)) throw new Error('no rows')
    const known = new Set(rows.map(([character]) => character))
    const differences = rows.flatMap(([character, ...theirs]) => {
      const ours = [reprStr(character), ...methods.map((name) => UNARY[name]?.(character))]
      return ours.flatMap((value, at) =>
        value === theirs[at] ? [] : [{ character, method: methods[at - 1] ?? 'repr', value }],
      )
    })
    // Unicode 15 and later gave some characters a new counterpart, and changed the property Lowercase of these.
    const changed = /[\u0295\u10fc\ua7f2-\ua7f4\uab69]/
    const isOld = (value: Plain): boolean => typeof value !== 'string' || Array.from(value).every((c) => known.has(c))
    const old = differences.filter(({ character, value }) => isOld(value) && !changed.test(character))
    expect(old.map(({ character, method }) => `${reprStr(character)}.${method}`)).toEqual([])
  })

  test('methods without arguments', () => {
    expectSameAsPython(sample(text, 2500).flatMap(unary))
  })

  test('methods that search', () => {
    const { find, rfind, index, rindex, count: counted } = search
    const names = Object.entries({ find, rfind, index, rindex, count: counted })
    const numbers = sample(fc.tuple(text, sub, bound, bound), 3000).flatMap((args) =>
      names.map(([name, run]) => ({ expression: `a[0].${name}(*a[1:])`, args, ours: () => BigInt(run(...args)) })),
    )
    const ends = sample(fc.tuple(text, fc.array(sub, { maxLength: 3 }), bound, bound), 2000).flatMap((args) => [
      { expression: 'a[0].startswith(tuple(a[1]), *a[2:])', args, ours: () => search.startswith(...args) },
      { expression: 'a[0].endswith(tuple(a[1]), *a[2:])', args, ours: () => search.endswith(...args) },
    ])
    const pairs = sample(fc.tuple(text, sub), 1500).flatMap((args) => [
      { expression: 'a[0].partition(a[1])', args, ours: () => search.partition(...args) },
      { expression: 'a[0].rpartition(a[1])', args, ours: () => search.rpartition(...args) },
      { expression: 'a[0].removeprefix(a[1])', args, ours: () => search.removeprefix(...args) },
      { expression: 'a[0].removesuffix(a[1])', args, ours: () => search.removesuffix(...args) },
      { expression: 'a[1] in a[0]', args, ours: () => search.contains(...args) },
      { expression: '(a[0] > a[1]) - (a[0] < a[1])', args, ours: () => BigInt(Math.sign(compare(...args))) },
    ])
    const replacements = sample(fc.tuple(text, sub, sub, count), 2000).map((args) => ({
      expression: 'a[0].replace(*a[1:])',
      args,
      ours: () => search.replace(...args),
    }))
    expectSameAsPython([...numbers, ...ends, ...pairs, ...replacements])
  })

  test('methods that split, join, pad, strip, slice and translate', () => {
    const separator = fc.option(sub, { nil: null })
    const width = fc.bigInt({ min: -3n, max: 18n })
    const splitting = sample(fc.tuple(text, separator, count), 2500).flatMap((args) => [
      { expression: 'a[0].split(a[1], a[2])', args, ours: () => splits.split(...args) },
      { expression: 'a[0].rsplit(a[1], a[2])', args, ours: () => splits.rsplit(...args) },
    ])
    const lines = sample(text, 1000).map((line) => ({
      expression: 'a[0].splitlines(True)',
      args: [line],
      ours: () => splits.splitlines(line, true),
    }))
    const padding = sample(fc.tuple(text, width, fc.string({ unit, minLength: 1, maxLength: 1 })), 2000).flatMap(
      (args) => [
        { expression: 'a[0].center(a[1], a[2])', args, ours: () => pad.center(...args) },
        { expression: 'a[0].ljust(a[1], a[2])', args, ours: () => pad.ljust(...args) },
        { expression: 'a[0].rjust(a[1], a[2])', args, ours: () => pad.rjust(...args) },
        { expression: 'a[0].zfill(a[1])', args, ours: () => pad.zfill(args[0], args[1]) },
        { expression: 'a[0].expandtabs(a[1])', args, ours: () => pad.expandtabs(args[0], args[1]) },
        { expression: 'a[0] * a[1]', args, ours: () => translate.repeat(args[0], args[1]) },
      ],
    )
    const stripping = sample(fc.tuple(text, separator), 1000).flatMap((args) => [
      { expression: 'a[0].strip(a[1])', args, ours: () => pad.strip(...args) },
      { expression: 'a[0].lstrip(a[1])', args, ours: () => pad.lstrip(...args) },
      { expression: 'a[0].rstrip(a[1])', args, ours: () => pad.rstrip(...args) },
    ])
    const slices = sample(fc.tuple(text, bound, bound, fc.constantFrom(null, 1n, 2n, -1n, -3n, 99n)), 2000).map(
      (args) => ({
        expression: 'a[0][a[1]:a[2]:a[3]]',
        args,
        ours: () => slice(...args),
      }),
    )
    const tables = sample(fc.tuple(text, text, text, text), 1000).flatMap(([subject, ...args]) => [
      { expression: 'str.maketrans(*a)', args, ours: () => numbers(translate.maketrans(...args)) },
      {
        expression: 'a[0].translate(str.maketrans(a[1][:3], a[2][:3].ljust(min(3, len(a[1]))), a[3][:2]))',
        args: [subject, ...args],
        ours: () => {
          const from = slice(args[0], null, 3n)
          const to = pad.ljust(slice(args[1], null, 3n), BigInt(length(from)))
          const table = translate.maketrans(from, to, slice(args[2], null, 2n))
          return translate.translate(subject, (code) => table.get(code))
        },
      },
    ])
    expectSameAsPython([...splitting, ...lines, ...padding, ...stripping, ...slices, ...tables])
  })

  test('chr, ord, repr of bytes', () => {
    const codes = [0n, 65n, 0xd800n, 0x10ffffn, 0x110000n, -1n, 2n ** 31n, -(2n ** 31n) - 1n, 2n ** 70n, -(2n ** 70n)]
    expectSameAsPython([
      ...codes.map((code) => ({ expression: 'chr(a[0])', args: [code], ours: () => translate.chr(code) })),
      ...sample(text, 200).map((value) => ({
        expression: 'ord(a[0])',
        args: [value],
        ours: () => translate.ord(value),
      })),
      ...sample(fc.uint8Array(), 500).map((bytes) => ({
        expression: 'repr(a[0])',
        args: [bytes],
        ours: () => reprBytes(bytes),
      })),
    ])
  })
})

function numbers(table: Map<number, translate.Translation>): Map<Plain, Plain> {
  return new Map(Array.from(table, ([key, value]) => [BigInt(key), typeof value === 'number' ? BigInt(value) : value]))
}
