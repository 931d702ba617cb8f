import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatBool, formatFloat, formatInt, formatObject, formatStr } from '../../../src/python/text/format/format.ts'
import {
  type PercentArguments,
  type PercentCallbacks,
  percentFormat,
} from '../../../src/python/text/format/percent-format.ts'
import { type FormatCallbacks, strFormat } from '../../../src/python/text/format/str-format.ts'
import { reprFloat } from '../../../src/python/text/numbers/float-repr.ts'
import { toFloat } from '../../../src/python/text/numbers/integers.ts'
import { reprInt, truncate } from '../../../src/python/text/numbers/parse.ts'
import { attempt, raise } from '../../../src/python/text/outcome.ts'
import { asciiOfRepr, reprStr } from '../../../src/python/text/repr.ts'
import { type Case, expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

function repr(value: Plain): string {
  if (typeof value === 'string') return reprStr(value)
  if (typeof value === 'bigint') return reprInt(value)
  if (typeof value === 'number') return reprFloat(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (value instanceof Map) return `{${Array.from(value, ([key, item]) => `${repr(key)}: ${repr(item)}`).join(', ')}}`
  return Array.isArray(value) ? `[${value.map(repr).join(', ')}]` : 'None'
}

const str = (value: Plain): string => (typeof value === 'string' ? value : repr(value))

function typeName(value: Plain): string {
  if (value instanceof Map) return 'dict'
  if (Array.isArray(value)) return 'list'
  return { string: 'str', bigint: 'int', number: 'float', boolean: 'bool' }[String(typeof value)] ?? 'NoneType'
}

function format(value: Plain, spec: string): string {
  if (typeof value === 'string') return formatStr(value, spec)
  if (typeof value === 'bigint') return formatInt(value, spec)
  if (typeof value === 'number') return formatFloat(value, spec)
  if (typeof value === 'boolean') return formatBool(value, spec)
  return formatObject(str(value), spec, typeName(value))
}

const convert = (value: Plain, conversion: 's' | 'r' | 'a'): string =>
  conversion === 's' ? str(value) : conversion === 'r' ? repr(value) : asciiOfRepr(repr(value))

function itemOf(value: Plain, key: string | bigint): Plain {
  if (value instanceof Map) {
    if (!value.has(key)) raise('KeyError', repr(key))
    return value.get(key)
  }
  if (typeof value === 'string') {
    if (typeof key === 'string') return raise('TypeError', "string indices must be integers, not 'str'")
    return Array.from(value)[Number(key)] ?? raise('IndexError', 'string index out of range')
  }
  if (!Array.isArray(value)) return raise('TypeError', `'${typeName(value)}' object is not subscriptable`)
  if (typeof key === 'string') return raise('TypeError', 'list indices must be integers or slices, not str')
  const item: Plain = value[Number(key)]
  return item === undefined ? raise('IndexError', 'list index out of range') : item
}

const withArguments = (items: readonly Plain[], names: Map<Plain, Plain>): FormatCallbacks<Plain> => ({
  positional: (index) => items[index],
  keyword: (name) => itemOf(names, name),
  attribute: (value, name) => raise('AttributeError', `'${typeName(value)}' object has no attribute '${name}'`),
  item: itemOf,
  convert,
  format,
})

const percent: PercentCallbacks<Plain> = {
  convert,
  item: (mapping, key) => itemOf(mapping, key),
  integer: (value) => (typeof value === 'boolean' ? BigInt(value) : typeof value === 'bigint' ? value : null),
  truncated: (value) => (typeof value === 'number' ? truncate(value) : null),
  index: () => null,
  float: (value) => {
    if (typeof value === 'number') return value
    if (typeof value === 'boolean') return Number(value)
    return typeof value === 'bigint' ? toFloat(value) : null
  },
  text: (value) => (typeof value === 'string' ? value : null),
  typeName,
}

describe('formatting, a fixed table', () => {
  test.each<[string, () => string, string]>([
    ["format(1234567, ',')", () => formatInt(1234567n, ','), '1,234,567'],
    ["format(255, '#010x')", () => formatInt(255n, '#010x'), '0x000000ff'],
    ["format(1234, '010,')", () => formatInt(1234n, '010,'), '00,001,234'],
    ["format(0.125, '.2f')", () => formatFloat(0.125, '.2f'), '0.12'],
    ["format(1.5, '%')", () => formatFloat(1.5, '%'), '150.000000%'],
    ["format(-0.01, 'z.1f')", () => formatFloat(-0.01, 'z.1f'), '0.0'],
    ["format('ab', '*^6')", () => formatStr('ab', '*^6'), '**ab**'],
    ["format(True, '5')", () => formatBool(true, '5'), '    1'],
    ["'{}-{}'.format(1, 'x')", () => strFormat('{}-{}', withArguments([1n, 'x'], new Map())), '1-x'],
    [
      "'{a[k]!r:>{w}}'",
      () =>
        strFormat(
          '{a[k]!r:>{w}}',
          withArguments(
            [],
            new Map<Plain, Plain>([
              ['a', new Map([['k', 'v']])],
              ['w', 6n],
            ]),
          ),
        ),
      "   'v'",
    ],
    [
      "'%s is %05.1f%%' % ('x', 2.25)",
      () => percentFormat('%s is %05.1f%%', { kind: 'tuple', items: ['x', 2.25] }, percent),
      'x is 002.2%',
    ],
    [
      "'%(a)s' % {'a': 1}",
      () => percentFormat('%(a)s', { kind: 'single', value: new Map([['a', 1n]]), isMapping: true }, percent),
      '1',
    ],
  ])('%s', (_, run, expected) => {
    expect(run()).toBe(expected)
  })

  test.each<[string, () => string, string, string]>([
    ["format('a', 'd')", () => formatStr('a', 'd'), 'ValueError', "Unknown format code 'd' for object of type 'str'"],
    [
      "'{'.format()",
      () => strFormat('{', withArguments([], new Map())),
      'ValueError',
      "Single '{' encountered in format string",
    ],
    [
      "'{}'.format()",
      () => strFormat('{}', withArguments([], new Map())),
      'IndexError',
      'Replacement index 0 out of range for positional args tuple',
    ],
    [
      "'%d' % 'x'",
      () => percentFormat('%d', { kind: 'single', value: 'x', isMapping: false }, percent),
      'TypeError',
      '%d format: a real number is required, not str',
    ],
  ])('%s raises', (_, run, type, message) => {
    expect(attempt(run)).toMatchObject({ kind: 'raised', type, message })
  })

  test.each<[string, () => string]>([
    ["format(1, '1000000000')", () => formatInt(1n, '1000000000')],
    ["format(1.0, '.100000000f')", () => formatFloat(1, '.100000000f')],
    ["format('a', '>9999999999')", () => formatStr('a', '>9999999999')],
    [
      "'%1000000000d' % 1",
      () => percentFormat('%1000000000d', { kind: 'single', value: 1n, isMapping: false }, percent),
    ],
  ])('%s is refused for its size', (_, run) => {
    expect(attempt(run).kind).toBe('exceeded')
  })
})

const float = fc.oneof(
  fc.double(),
  fc.integer({ min: -100000, max: 100000 }).map((value) => value / 64),
  fc.integer({ min: -100000, max: 100000 }).map((value) => value / 1000),
  fc.constantFrom(
    0,
    -0,
    1,
    0.5,
    9.995,
    99999.5,
    1e15,
    1e16,
    1e17,
    1e-4,
    1e-5,
    1e100,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ),
)
const integer = fc.oneof(fc.bigInt({ min: -9n, max: 2000n }), fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }))
const word = fc.constantFrom('', 'a', 'abc', 'héé', '😀x', "it's", '\x00')
const value: fc.Arbitrary<Plain> = fc.oneof(
  float,
  integer,
  word,
  fc.boolean(),
  fc.constantFrom(null, [1n], new Map([['k', 'v']])),
)

const goodSpec = fc
  .tuple(
    fc.constantFrom('', '', '<', '>', '^', '=', '*<', '0=', '😀^', '0>'),
    fc.constantFrom('', '', '+', '-', ' '),
    fc.constantFrom('', '', '', 'z'),
    fc.constantFrom('', '', '#'),
    fc.constantFrom('', '', '0'),
    fc.constantFrom('', '', '1', '7', '12', '25', '٣'),
    fc.constantFrom('', '', '', ',', '_'),
    fc.constantFrom('', '', '.0', '.1', '.2', '.3', '.10', '.20'),
    fc.constantFrom('', '', ...'bcdeEfFgGnosxX%'),
  )
  .map((parts) => parts.join(''))
const anySpec = fc.string({ unit: fc.constantFrom(...'<>=^+- z#0159,_.bcdefgGnosxX%!é'), maxLength: 6 })

describe.skipIf(SKIP !== '')(`formatting as CPython${SKIP}`, () => {
  test('format(value, spec)', () => {
    const cases = sample(fc.tuple(value, fc.oneof(goodSpec, goodSpec, goodSpec, anySpec)), 20000)
    expectSameAsPython(
      cases.map(([item, spec]) => ({ expression: 'format(*a)', args: [item, spec], ours: () => format(item, spec) })),
    )
  })

  test('format of ints and floats with specs that they take', () => {
    const numeric = goodSpec.map((spec) => spec.replace(/[sc]$/, '').replace('z', ''))
    const cases = sample(fc.tuple(fc.oneof(float, integer), numeric), 20000)
    expectSameAsPython(
      cases.map(([item, spec]) => ({ expression: 'format(*a)', args: [item, spec], ours: () => format(item, spec) })),
    )
  })

  test('str.format', () => {
    const field = fc
      .tuple(
        fc.constantFrom('', '', '', '0', '1', '9', 'a', 'm', 'zz', 'l', '٠', '99999999999999999999'),
        fc.constantFrom('', '', '', '[k]', '[0]', '[7]', '.x', '[', '[]', '.', '[k]x', '[0].y', '[zz', '[a}b]'),
        fc.constantFrom('', '', '', '!r', '!s', '!a', '!x', '!', '!r ', '!\x01'),
        fc.constantFrom('', '', ':', ':5', ':>{w}', ':{', ':{}}', ':{{}}', ':{w:{w}}', ':{w:{w:{w}}}', ':{w!r}'),
      )
      .map((parts) => `{${parts.join('')}}`)
    const template = fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: field },
          { weight: 1, arbitrary: fc.constantFrom('x', '{{', '}}', '{', '}', 'é😀', '{!', '{a') },
        ),
        { maxLength: 4 },
      )
      .map((parts) => parts.join(''))
    const names = new Map<Plain, Plain>([
      ['a', 'A'],
      [
        'm',
        new Map<Plain, Plain>([
          ['k', 'v'],
          [0n, 'zero'],
        ]),
      ],
      ['w', 4n],
      ['l', [1n, 2.5]],
    ])
    const items = ['first', 2n, 3.5]
    const cases: Case[] = sample(template, 12000).map((text) => ({
      expression: 'a[0].format(*a[1], **a[2])',
      args: [text, items, names],
      ours: () => strFormat(text, withArguments(items, names)),
    }))
    const mapped: Case[] = sample(template, 3000).map((text) => ({
      expression: 'a[0].format_map(a[1])',
      args: [text, names],
      ours: () => strFormat(text, { ...withArguments([], names), positional: null }),
    }))
    expectSameAsPython([...cases, ...mapped])
  })

  test('template % arguments', () => {
    const directive = fc
      .tuple(
        fc.constantFrom('', '', '', '', '', '(k)', '(a(b)c)', '(zz)', '(k'),
        fc.constantFrom('', '', '', '-', '0', '+', ' ', '#', '-0', '+0', '# 0'),
        fc.constantFrom('', '', '', '1', '8', '12', '*', '99999999999999999999'),
        fc.constantFrom('', '', '', '.', '.0', '.2', '.*', '.10', '.99999999999'),
        fc.constantFrom('', '', '', 'l', 'h', 'hh'),
        fc.constantFrom(...'ssssdddiouxXeEfFgGcra%z€\x7f', ''),
      )
      .map((parts) => `%${parts.join('')}`)
    const template = fc
      .array(fc.oneof({ weight: 4, arbitrary: directive }, { weight: 1, arbitrary: fc.constantFrom('x', '%%', 'é') }), {
        maxLength: 3,
      })
      .map((parts) => parts.join(''))
    const names = new Map<Plain, Plain>([
      ['k', 5n],
      ['a(b)c', 1.5],
      ['n', 'x'],
    ])
    const given: fc.Arbitrary<PercentArguments<Plain>> = fc.oneof(
      fc.array(value, { maxLength: 3 }).map((items) => ({ kind: 'tuple' as const, items })),
      value.map((item) => ({
        kind: 'single' as const,
        value: item,
        isMapping: typeof item === 'object' && item !== null,
      })),
      fc.constant({ kind: 'single' as const, value: names, isMapping: true }),
    )
    expectSameAsPython(
      sample(fc.tuple(template, given), 20000).map(([text, right]) => ({
        expression: right.kind === 'tuple' ? 'a[0] % tuple(a[1])' : 'a[0] % a[1]',
        args: [text, right.kind === 'tuple' ? right.items : right.value],
        ours: () => percentFormat(text, right, percent),
      })),
    )
  })
})
