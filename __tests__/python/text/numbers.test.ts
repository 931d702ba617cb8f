import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { floatPower } from '../../../src/python/text/numbers/float-power.ts'
import { floatFromHex, floatHex, reprFloat } from '../../../src/python/text/numbers/float-repr.ts'
import * as floats from '../../../src/python/text/numbers/floats.ts'
import { fromBytes, toBytes } from '../../../src/python/text/numbers/integer-bytes.ts'
import * as integers from '../../../src/python/text/numbers/integers.ts'
import * as math from '../../../src/python/text/numbers/math.ts'
import { parseFloatText, parseInteger, reprInt } from '../../../src/python/text/numbers/parse.ts'
import { attempt } from '../../../src/python/text/outcome.ts'
import { type Case, expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

const small = fc.bigInt({ min: -20n, max: 20n })
const integer = fc.oneof(
  small,
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.bigInt({ min: -(2n ** 1100n), max: 2n ** 1100n }),
)
const float = fc.oneof(
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }).map((value) => value / 8),
  fc.integer({ min: -100000, max: 100000 }).map((value) => value / 1000),
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    0.5,
    2.5,
    1e16,
    1e22,
    1e23,
    1e-5,
    1e-4,
    5e-324,
    2.2250738585072014e-308,
    1.7976931348623157e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ),
)

describe('numbers, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    ['repr(1e16)', () => reprFloat(1e16), '1e+16'],
    ['repr(0.1)', () => reprFloat(0.1), '0.1'],
    ['repr(1e22)', () => reprFloat(1e22), '1e+22'],
    ['repr(123456789012345.0)', () => reprFloat(123456789012345), '123456789012345.0'],
    ['repr(0.0001)', () => reprFloat(0.0001), '0.0001'],
    ['repr(1e-05)', () => reprFloat(0.00001), '1e-05'],
    ['-7 // 2', () => integers.floorDivide(-7n, 2n), -4n],
    ['-7 % 3', () => integers.modulo(-7n, 3n), 2n],
    ['7 % -3', () => integers.modulo(7n, -3n), -2n],
    ['10**400 / 10**399', () => integers.trueDivide(10n ** 400n, 10n ** 399n), 10],
    ['round(2.5)', () => floats.roundToInteger(2.5), 2n],
    ['round(2.675, 2)', () => floats.roundToDigits(2.675, 2n), 2.67],
    ['round(25, -1)', () => integers.roundInteger(25n, -1n), 20n],
    ["int(' 1_000 ')", () => parseInteger(' 1_000 '), 1000n],
    ["int('0x1F', 0)", () => parseInteger('0x1F', 0n), 31n],
    ["float('-Infinity')", () => parseFloatText('-Infinity'), Number.NEGATIVE_INFINITY],
    ['(5).to_bytes(2, "little")', () => toBytes(5n, 2n, 'little'), Uint8Array.of(5, 0)],
    ['math.fsum([.1] * 10)', () => math.fsum(Array.from({ length: 10 }, () => 0.1)), 1],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test.each<[string, () => unknown, string, string]>([
    ["int('abc')", () => parseInteger('abc'), 'ValueError', "invalid literal for int() with base 10: 'abc'"],
    ["int('')", () => parseInteger(''), 'ValueError', "invalid literal for int() with base 10: ''"],
    ["float('yes')", () => parseFloatText('yes'), 'ValueError', "could not convert string to float: 'yes'"],
    ['1 / 0', () => integers.trueDivide(1n, 0n), 'ZeroDivisionError', 'division by zero'],
    ['1 << -1', () => integers.leftShift(1n, -1n), 'ValueError', 'negative shift count'],
  ])('%s raises', (_, run, type, message) => {
    expect(attempt(run)).toMatchObject({ kind: 'raised', type, message })
  })

  test.each<[string, () => unknown]>([
    ['10 ** 10 ** 10', () => integers.power(10n, 10n ** 10n)],
    ['1 << 10 ** 12', () => integers.leftShift(1n, 10n ** 12n)],
    ['a product of two huge ones', () => integers.multiply(1n << 90000n, 1n << 90000n)],
    ['(0).to_bytes(10 ** 9)', () => toBytes(0n, 10n ** 9n, 'big')],
  ])('%s is refused for its size', (_, run) => {
    expect(attempt(run).kind).toBe('exceeded')
  })
})

const pairs = <T>(arbitrary: fc.Arbitrary<T>, count: number): [T, T][] => sample(fc.tuple(arbitrary, arbitrary), count)

describe.skipIf(SKIP !== '')(`numbers as CPython${SKIP}`, () => {
  test('integer operators', () => {
    const binary: [string, (x: bigint, y: bigint) => Plain][] = [
      ['a[0] // a[1]', integers.floorDivide],
      ['a[0] % a[1]', integers.modulo],
      ['divmod(*a)', integers.divmod],
      ['a[0] / a[1]', integers.trueDivide],
      ['a[0] * a[1]', integers.multiply],
      ['__import__("math").gcd(*a)', integers.gcd],
      ['__import__("math").lcm(*a)', integers.lcm],
    ]
    const unary: [string, (x: bigint) => Plain][] = [
      ['float(a[0])', integers.toFloat],
      ['a[0].bit_length()', integers.bitLengthOf],
      ['a[0].bit_count()', integers.bitCount],
      ['hex(a[0])', integers.hex],
      ['bin(a[0])', integers.bin],
      ['oct(a[0])', integers.oct],
      ['str(a[0])', reprInt],
      ['__import__("math").isqrt(a[0])', integers.isqrt],
      ['a[0].to_bytes(9, "little", signed=True)', (x) => toBytes(x, 9n, 'little', true)],
      ['a[0].to_bytes(9, "big")', (x) => toBytes(x, 9n, 'big')],
    ]
    const little: [string, (x: bigint, y: bigint) => Plain][] = [
      ['a[0] ** a[1]', integers.power],
      ['a[0] << a[1]', integers.leftShift],
      ['a[0] >> a[1]', integers.rightShift],
      ['round(a[0], a[1])', integers.roundInteger],
      ['__import__("math").comb(a[0], a[1])', integers.comb],
      ['pow(a[0], a[1], 7)', (x, y) => integers.powerModulo(x, y, 7n)],
      ['pow(a[0], a[1], -12)', (x, y) => integers.powerModulo(x, y, -12n)],
      ['pow(a[0], 3, a[1])', (x, y) => integers.powerModulo(x, 3n, y)],
    ]
    const cases: Case[] = [
      ...pairs(integer, 400).flatMap((args) =>
        binary.map(([expression, run]) => ({ expression, args, ours: () => run(...args) })),
      ),
      ...pairs(integer, 400).flatMap(([x]) =>
        unary.map(([expression, run]) => ({ expression, args: [x], ours: () => run(x) })),
      ),
      ...pairs(small, 400).flatMap((args) =>
        little.map(([expression, run]) => ({ expression, args, ours: () => run(...args) })),
      ),
      { expression: 'str(a[0])', args: [10n ** 4299n], ours: () => reprInt(10n ** 4299n) },
      { expression: 'str(a[0])', args: [-(10n ** 4300n)], ours: () => reprInt(-(10n ** 4300n)) },
      { expression: 'int("1" * 4301)', args: [], ours: () => parseInteger('1'.repeat(4301)) },
    ]
    expect(expectSameAsPython(cases).declined).toBeLessThan(600)
  })

  test('float operators', () => {
    const binary: [string, (x: number, y: number) => Plain][] = [
      ['a[0] // a[1]', floats.floorDivide],
      ['a[0] % a[1]', floats.modulo],
      ['divmod(*a)', floats.divmod],
      ['a[0] / a[1]', floats.trueDivide],
      ['__import__("math").fmod(*a)', math.fmod],
      ['__import__("math").isclose(*a)', math.isclose],
      ['__import__("math").copysign(*a)', math.copysign],
    ]
    const unary: [string, (x: number) => Plain][] = [
      ['repr(a[0])', reprFloat],
      ['a[0].hex()', floatHex],
      ['a[0].as_integer_ratio()', floats.asIntegerRatio],
      ['a[0].is_integer()', floats.isInteger],
      ['round(a[0])', floats.roundToInteger],
      ['math.floor(a[0])', math.floor],
      ['math.ceil(a[0])', math.ceil],
      ['math.sqrt(a[0])', math.sqrt],
      ['math.modf(a[0])', math.modf],
      ['math.degrees(a[0])', math.degrees],
      ['math.radians(a[0])', math.radians],
      ...[-309n, -308n, -3n, -1n, 0n, 1n, 2n, 3n, 15n, 22n, 320n, 324n].map(
        (digits): [string, (x: number) => Plain] => [`round(a[0], ${digits})`, (x) => floats.roundToDigits(x, digits)],
      ),
    ]
    const cases: Case[] = [
      ...pairs(float, 1500).flatMap((args) =>
        binary.map(([expression, run]) => ({ expression, args, ours: () => run(...args) })),
      ),
      ...pairs(float, 1500).flatMap(([x]) =>
        unary.map(([expression, run]) => ({ expression, args: [x], ours: () => run(x) })),
      ),
      ...sample(fc.array(float, { maxLength: 6 }), 500).map((args) => ({
        expression: 'math.fsum(a)',
        args,
        ours: () => math.fsum(args),
      })),
    ]
    expect(expectSameAsPython(cases, 'import math').declined).toBeLessThan(cases.length / 20)
  })

  test('float powers are right where they are told, and told nearly always for integral exponents', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e4, max: 1e4 })
    const args = [
      ...sample(fc.tuple(finite, fc.integer({ min: -40, max: 40 })), 3000),
      ...pairs(float, 1500),
      ...sample(fc.tuple(float, fc.integer({ min: -1100, max: 1100 })), 1000),
    ]
    const power = (x: number, y: number): Case => ({
      expression: 'float(a[0] ** a[1]) if not isinstance(a[0] ** a[1], complex) else None',
      args: [x, y],
      ours: () => floatPower(x, y),
    })
    const tally = expectSameAsPython(args.map(([x, y]) => power(x, y)))
    expect(tally.declined).toBeLessThan(args.length * 0.5)
  })

  test('int(text, base)', () => {
    const text = fc.oneof(
      fc.string({
        unit: fc.constantFrom(
          '0',
          '1',
          '9',
          'a',
          'f',
          'z',
          '_',
          ' ',
          '-',
          '+',
          'x',
          'b',
          'o',
          '٣',
          '𝟗',
          'é',
          "'",
          '\xa0',
          '\x1c',
        ),
        maxLength: 8,
      }),
      fc
        .tuple(
          fc.constantFrom('', ' ', '\n'),
          fc.constantFrom('', '-', '+', '- '),
          fc.constantFrom('', '0x', '0B', '0o', '0_', '0x_'),
          fc.stringMatching(/^[0-9a-f_]{0,12}$/),
        )
        .map((parts) => parts.join('')),
    )
    const base = fc.constantFrom(10n, 10n, 10n, 0n, 2n, 8n, 16n, 36n, 7n, 1n, 37n)
    expectSameAsPython(
      sample(fc.tuple(text, base), 6000).map((args) => ({
        expression: 'int(*a)',
        args,
        ours: () => parseInteger(...args),
      })),
    )
  })

  test('float(text), float.fromhex(text)', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '1', '7', '.', 'e', 'E', '+', '-', '_', ' ', 'n', 'a', 'i', 'f', '٣', '\u2003'),
      maxLength: 9,
    })
    const number = fc
      .tuple(
        fc.stringMatching(/^[0-9]{1,25}$/),
        fc.stringMatching(/^[0-9]{0,25}$/),
        fc.integer({ min: -340, max: 320 }),
      )
      .map(([a, b, e]) => `${a}.${b}e${e}`)
    const special = fc.constantFrom(
      'nan',
      '-NaN',
      '+inf',
      'Infinity',
      '-infinity',
      'infinit',
      '1e400',
      '1__0',
      '1_0.0_1',
      '_1',
      '1_',
      '1e5_0',
      '0x10',
      '١.٥',
      ' 3 ',
      '',
    )
    const hexadecimal = fc.oneof(
      float.filter(Number.isFinite).map(floatHex),
      fc.stringMatching(/^[+-]?(0x)?[0-9a-f]{0,20}(\.[0-9a-f]{0,20})?(p[+-]?[0-9]{1,4})?$/),
    )
    expectSameAsPython([
      ...sample(fc.oneof(text, number, special), 6000).map((value) => ({
        expression: 'float(a[0])',
        args: [value],
        ours: () => parseFloatText(value),
      })),
      ...sample(hexadecimal, 2000).map((value) => ({
        expression: 'float.fromhex(a[0])',
        args: [value],
        ours: () => floatFromHex(value),
      })),
    ])
  })

  test('int.from_bytes', () => {
    const args = sample(fc.tuple(fc.uint8Array({ maxLength: 12 }), fc.constantFrom('big', 'little'), fc.boolean()), 500)
    expectSameAsPython(
      args.map(([bytes, order, signed]) => ({
        expression: 'int.from_bytes(a[0], a[1], signed=a[2])',
        args: [bytes, order, signed],
        ours: () => fromBytes(bytes, order, signed),
      })),
    )
  })
})
