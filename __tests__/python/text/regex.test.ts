import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attempt } from '../../../src/python/text/outcome.ts'
import * as re from '../../../src/python/text/regex/regex.ts'
import { FLAG } from '../../../src/python/text/regex/syntax.ts'
import { expandTemplate, parseTemplate } from '../../../src/python/text/regex/template.ts'
import { type Case, expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

const describeMatch = (found: re.Match | null): Plain =>
  found === null
    ? null
    : [
        found.spans.map((span) => (span === null ? [-1n, -1n] : span.map(BigInt))),
        found.lastIndex === null ? null : BigInt(found.lastIndex),
        re.lastGroup(found),
      ]

const PRELUDE = `
import re, warnings
warnings.simplefilter('ignore')
def show(m): return None if m is None else [[list(m.span(i)) for i in range(m.re.groups + 1)], m.lastindex, m.lastgroup]
`

describe('re, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    [
      'search',
      () => re.search(re.compile(String.raw`(\w+)@(?P<host>[\w.]+)`), 'to: a@b.c!')?.spans,
      [
        [4, 9],
        [4, 5],
        [6, 9],
      ],
    ],
    ['by code point', () => re.search(re.compile('b'), '😀b')?.spans, [[1, 2]]],
    ['split', () => re.split(re.compile(','), 'a,b,c', 1), ['a', 'b,c']],
    ['split at nothing', () => re.split(re.compile('x*'), 'axb'), ['', 'a', '', 'b', '']],
    [
      'findall',
      () => re.findall(re.compile('(a)(b)?'), 'abaa'),
      [
        ['a', 'b'],
        ['a', ''],
        ['a', ''],
      ],
    ],
    ['subn', () => re.subn(re.compile('a'), () => 'x', 'banana', 2), ['bxnxna', 2]],
    ['escape', () => re.escapePattern('a.b-c'), 'a\\.b\\-c'],
    ['ignore case', () => re.fullmatch(re.compile('straſse', FLAG.IGNORECASE), 'STRASSE')?.spans, [[0, 7]]],
    ['possessive', () => re.match(re.compile('a++a'), 'aaa'), null],
    [
      'conditional',
      () => re.fullmatch(re.compile('(<)?a(?(1)>|!)'), '<a>')?.spans,
      [
        [0, 3],
        [0, 1],
      ],
    ],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test.each<[string, string]>([
    ['(', 'missing ), unterminated subpattern at position 0'],
    ['a**', 'multiple repeat at position 2'],
    ['[b-a]', 'bad character range b-a at position 1'],
    ['(?P<1>a)', "bad character in group name '1' at position 4"],
    ['(?<=a*)b', 'look-behind requires fixed-width pattern'],
  ])('%s is refused', (pattern, message) => {
    expect(attempt(() => re.compile(pattern))).toMatchObject({ kind: 'raised', type: 're.error', message })
  })

  test.each<[string, string, string]>([
    ['nested quantifiers', '(a+)+$', `${'a'.repeat(40)}!`],
    ['overlapping branches', '(a|aa)+$', `${'a'.repeat(60)}!`],
    ['a deep nest', `${'('.repeat(20000)}a${')'.repeat(20000)}`, 'a'],
  ])('%s run into the budget, not into time', (_, pattern, text) => {
    expect(attempt(() => re.search(re.compile(pattern), text)).kind).toBe('exceeded')
  })
})

const atom = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      'c',
      '.',
      '\\d',
      '\\w',
      '\\s',
      '\\W',
      '[ab]',
      '[^a]',
      '[a-c]',
      '\\.',
      'é',
      '1',
      ' ',
      '-',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '^',
      '$',
      '\\b',
      '\\B',
      '\\A',
      '\\Z',
      '\\1',
      '(?P=n)',
      '\\2',
      '[\\d-]',
      '[]a]',
      '[^\\W]',
      '[a\\-z]',
      '\\x61',
      '\\u00e9',
      '\\07',
      '\\101',
      'Ā',
      '\\n',
    ),
  },
)
const { pattern } = fc.letrec<{ pattern: string; term: string; piece: string }>((tie) => ({
  pattern: fc.oneof(
    { weight: 4, arbitrary: tie('term') },
    { weight: 1, arbitrary: fc.tuple(tie('term'), tie('term')).map((list) => list.join('|')) },
  ),
  term: fc.array(tie('piece'), { maxLength: 3, depthIdentifier: 'regex' }).map((list) => list.join('')),
  piece: fc.oneof(
    { depthIdentifier: 'regex', maxDepth: 4, withCrossShrink: true },
    { weight: 5, arbitrary: atom },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          tie('piece'),
          fc.constantFrom(
            '*',
            '+',
            '?',
            '{2}',
            '{1,2}',
            '{,2}',
            '{0}',
            '*?',
            '+?',
            '??',
            '{1,}?',
            '*+',
            '++',
            '?+',
            '{1,2}+',
          ),
        )
        .map((list) => list.join('')),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            '(',
            '(',
            '(',
            '(?:',
            '(?P<n>',
            '(?=',
            '(?!',
            '(?<=',
            '(?<!',
            '(?>',
            '(?i:',
            '(?-i:',
            '(?s-m:',
            '(?a:',
            '(?x: ',
            '(?(1)',
          ),
          tie('pattern'),
        )
        .map(([open, body]) => `${open}${body})`),
    },
  ),
}))
const soup = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '?',
    '*',
    '+',
    '|',
    '\\',
    '^',
    '$',
    '.',
    ':',
    'P',
    '<',
    '>',
    '=',
    '!',
    '-',
    '1',
    '2',
    ',',
    '#',
    'i',
    'x',
    'n',
    ' ',
    '\n',
    '\\d',
    '\\g',
    '\\8',
    '\\x',
    '\\u12',
    '\\400',
    '(?i)',
    '(?P<n>',
    '(?x)',
    '(?-',
    '(?L',
    '(?au',
    'é',
    '😀',
    '(?(',
    '\\U00110000',
  ),
  maxLength: 8,
})
const flags = fc.constantFrom(
  0,
  0,
  0,
  FLAG.IGNORECASE,
  FLAG.MULTILINE,
  FLAG.DOTALL,
  FLAG.VERBOSE,
  FLAG.ASCII,
  FLAG.IGNORECASE | FLAG.ASCII,
  FLAG.IGNORECASE | FLAG.MULTILINE,
)
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'a',
    'b',
    'c',
    'A',
    'B',
    '1',
    ' ',
    '\n',
    '-',
    '.',
    'é',
    'É',
    '😀',
    '٣',
    'ſ',
    's',
    'K',
    '\x1c',
  ),
  maxLength: 9,
})

const cases = (source: string, flag: number, subject: string): Case[] => {
  const args = [source, BigInt(flag), subject]
  const compiled = (): re.Regex => re.compile(source, flag)
  return [
    {
      expression: 'show(re.search(a[0], a[2], a[1]))',
      args,
      ours: () => describeMatch(re.search(compiled(), subject)),
    },
    { expression: 'show(re.match(a[0], a[2], a[1]))', args, ours: () => describeMatch(re.match(compiled(), subject)) },
    {
      expression: 'show(re.fullmatch(a[0], a[2], a[1]))',
      args,
      ours: () => describeMatch(re.fullmatch(compiled(), subject)),
    },
    { expression: 're.findall(a[0], a[2], a[1])', args, ours: () => re.findall(compiled(), subject) },
    {
      expression: 'list(map(show, re.finditer(a[0], a[2], a[1])))',
      args,
      ours: () => re.finditer(compiled(), subject).map(describeMatch),
    },
    { expression: 're.split(a[0], a[2], 2, a[1])', args, ours: () => re.split(compiled(), subject, 2) },
    {
      expression: 're.subn(a[0], lambda m: "<" + m[0] + ">", a[2], 0, a[1])',
      args,
      ours: () => {
        const [value, count] = re.subn(compiled(), (found) => `<${re.groupText(found, 0)}>`, subject)
        return [value, BigInt(count)]
      },
    },
    {
      expression: 'show(re.compile(a[0], a[1]).search(a[2], 2, 6))',
      args,
      ours: () => describeMatch(re.search(compiled(), subject, 2, 6)),
    },
  ]
}

describe.skipIf(SKIP !== '')(`re as CPython${SKIP}`, () => {
  test('patterns that are mostly right', () => {
    const list = sample(fc.tuple(pattern, flags, text), 6000).flatMap(([source, flag, subject]) =>
      cases(source, flag, subject),
    )
    expect(expectSameAsPython(list, PRELUDE).declined).toBeLessThan(list.length / 10)
  })

  test('patterns that are mostly wrong', () => {
    expectSameAsPython(
      sample(fc.tuple(soup, flags, text), 10000).flatMap(([source, flag, subject]) =>
        cases(source, flag, subject).slice(0, 2),
      ),
      PRELUDE,
    )
  })

  test('case, of each letter', () => {
    const letters = 'aksiåßµςσθϐᲀꙋﬅﬆǅĸıİKſÅΣẞᾳͅιΐΰéÉЯяѣ𐐀𐐨Ꭰꭰᏸ'
    const list = Array.from(letters).flatMap((one) => [
      ...Array.from(letters).map(
        (other): Case => ({
          expression: 'bool(re.fullmatch(a[0], a[1], re.I))',
          args: [one, other],
          ours: () => re.fullmatch(re.compile(one, FLAG.IGNORECASE), other) !== null,
        }),
      ),
      ...[
        '[a-z]',
        '[A-Z]',
        '[^a-z]',
        '[k-s]',
        '[à-ÿ]',
        '[Α-Ω]',
        '[\u1c80-\u1c88]',
        '[\\W]',
        '[\u{10400}-\u{10427}]',
        '[x\u0131]',
        '[^x\u0345]',
        '[!-~]',
        '[Ꭰ-Ꮿ]',
      ].map(
        (set): Case => ({
          expression: 'bool(re.fullmatch(a[0], a[1], re.I))',
          args: [set, one],
          ours: () => re.fullmatch(re.compile(set, FLAG.IGNORECASE), one) !== null,
        }),
      ),
      ...['[a-z]', '[^K]', 's', 'É'].map(
        (set): Case => ({
          expression: 'bool(re.fullmatch(a[0], a[1], re.I | re.A))',
          args: [set, one],
          ours: () => re.fullmatch(re.compile(set, FLAG.IGNORECASE | FLAG.ASCII), one) !== null,
        }),
      ),
    ])
    expectSameAsPython(list, PRELUDE)
  })

  test('templates, and escape', () => {
    const template = fc.string({
      unit: fc.constantFrom(
        'x',
        '\\1',
        '\\2',
        '\\g<1>',
        '\\g<n>',
        '\\g<zz>',
        '\\g<0>',
        '\\g<',
        '\\g',
        '\\g<>',
        '\\g<3>',
        '\\g<-1>',
        '\\n',
        '\\q',
        '\\0',
        '\\08',
        '\\101',
        '\\477',
        '\\',
        '\\.',
        '\\12',
        'é',
        '😀',
        '\\g<\n>',
      ),
      maxLength: 4,
    })
    const regex = re.compile('(a)|(?P<n>b)')
    expectSameAsPython(
      [
        ...sample(template, 4000).map((replacement) => ({
          expression: 're.sub("(a)|(?P<n>b)", a[0], "xaby")',
          args: [replacement],
          ours: () => {
            const parsed = parseTemplate(replacement, regex)
            return re.subn(regex, (found) => expandTemplate(parsed, found), 'xaby')[0]
          },
        })),
        ...sample(fc.string(), 300).map((value) => ({
          expression: 're.escape(a[0])',
          args: [value],
          ours: () => re.escapePattern(value),
        })),
      ],
      PRELUDE,
    )
  })
})
