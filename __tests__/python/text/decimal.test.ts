import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as decimal from '../../../src/python/text/decimal.ts'
import * as arithmetic from '../../../src/python/text/decimal-arithmetic.ts'
import { attempt } from '../../../src/python/text/outcome.ts'
import { type Case, expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

function finite(text: string): decimal.FiniteDecimal {
  const value = decimal.parseDecimal(text)
  if (value.kind !== 'finite') throw new Error(`${text} is not finite`)
  return value
}

describe('decimal, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    ['str', () => decimal.decimalStr(decimal.parseDecimal(' 1_0.50 ')), '10.50'],
    ['0.1 + 0.2', () => decimal.decimalStr(decimal.add(finite('0.1'), finite('0.2'))), '0.3'],
    [
      'of a float',
      () => decimal.decimalStr(decimal.fromFloat(0.1)),
      '0.1000000000000000055511151231257827021181583404541015625',
    ],
    ['1E+2', () => decimal.decimalRepr(decimal.parseDecimal('1E2')), "Decimal('1E+2')"],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test('a text that is no number raises', () => {
    expect(attempt(() => decimal.parseDecimal('x'))).toMatchObject({
      type: 'decimal.InvalidOperation',
      message: "[<class 'decimal.ConversionSyntax'>]",
    })
  })

  test('a huge exponent is given up on', () => {
    expect(attempt(() => decimal.parseDecimal('1e999999999')).kind).toBe('exceeded')
  })
})

describe.skipIf(SKIP !== '')(`decimal as CPython${SKIP}`, () => {
  test('reading, writing and arithmetic', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '1', '9', '.', 'e', 'E', '-', '+', '_', ' ', 'inf', 'nan', 's', '٣'),
      maxLength: 6,
    })
    const number = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.stringMatching(/^[0-9]{1,30}$/),
        fc.stringMatching(/^(\.[0-9]{1,20})?$/),
        fc.constantFrom('', 'e5', 'E-7', 'e-30', 'e+28'),
      )
      .map((list) => list.join(''))
    const operations = sample(fc.tuple(number, number), 4000).flatMap(([left, right]): Case[] => {
      const [a, b] = [finite(left), finite(right)]
      const both: [string, () => Plain][] = [
        ['str(D(a[0]) + D(a[1]))', () => decimal.decimalStr(decimal.add(a, b))],
        ['str(D(a[0]) - D(a[1]))', () => decimal.decimalStr(decimal.subtract(a, b))],
        ['str(D(a[0]) * D(a[1]))', () => decimal.decimalStr(decimal.multiply(a, b))],
        ['str(-D(a[0]))', () => decimal.decimalStr(decimal.negate(a))],
        ['int(D(a[0]).compare(D(a[1])))', () => BigInt(decimal.compareDecimals(a, b))],
        ['int(D(a[0]))', () => decimal.decimalToInteger(a)],
        ['float(D(a[0]))', () => decimal.decimalToFloat(a)],
        ['str(D(a[0]) / D(a[1]))', () => decimal.decimalStr(arithmetic.divide(a, b))],
        ['str(D(a[0]) // D(a[1]))', () => decimal.decimalStr(arithmetic.floorDivide(a, b))],
        ['str(D(a[0]) % D(a[1]))', () => decimal.decimalStr(arithmetic.modulo(a, b))],
        ['str(D(a[0]).sqrt())', () => decimal.decimalStr(arithmetic.squareRoot(a))],
        ['str(D(a[0]).normalize())', () => decimal.decimalStr(arithmetic.normalize(a))],
        ['str(D(a[0]).to_integral_value())', () => decimal.decimalStr(arithmetic.toIntegral(a))],
      ]
      return both.map(([expression, ours]) => ({ expression, args: [left, right], ours }))
    })
    const reading = sample(fc.oneof(text, number), 6000).map(
      (value): Case => ({
        expression: 'repr(D(a[0]))',
        args: [value],
        ours: () => decimal.decimalRepr(decimal.parseDecimal(value)),
      }),
    )
    const floats = sample(fc.double(), 500).map(
      (value): Case => ({
        expression: 'repr(D(a[0]))',
        args: [value],
        ours: () => decimal.decimalRepr(decimal.fromFloat(value)),
      }),
    )
    expectSameAsPython([...operations, ...reading, ...floats], 'from decimal import Decimal as D')
  })
  test('rounding, powers and formats', () => {
    const number = fc
      .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^[0-9]{1,12}$/), fc.stringMatching(/^(\.[0-9]{1,8})?$/))
      .map((list) => list.join(''))
    const mode = fc.constantFrom(
      'ROUND_UP',
      'ROUND_DOWN',
      'ROUND_CEILING',
      'ROUND_FLOOR',
      'ROUND_HALF_UP',
      'ROUND_HALF_DOWN',
      'ROUND_HALF_EVEN',
      'ROUND_05UP',
    )
    const rounding = sample(fc.tuple(number, fc.integer({ min: -6, max: 10 }), mode), 3000).map(
      ([value, places, how]): Case => ({
        expression: "str(D(a[0]).quantize(D('1e%d' % -a[1]), rounding=a[2]))",
        args: [value, BigInt(places), how],
        ours: () => decimal.decimalStr(arithmetic.quantize(finite(value), finite(`1e${-places}`), how)),
      }),
    )
    const powers = sample(fc.tuple(number, fc.integer({ min: 1, max: 4 })), 500).flatMap(([value, times]): Case[] =>
      attempt(() => arithmetic.power(finite(value), finite(String(times)))).kind === 'unmodelled'
        ? []
        : [
            {
              expression: 'str(D(a[0]) ** a[1])',
              args: [value, BigInt(times)],
              ours: () => decimal.decimalStr(arithmetic.power(finite(value), finite(String(times)))),
            },
          ],
    )
    const spec = fc
      .tuple(
        fc.constantFrom('', '<', '>', '^', '=', '*^', '0'),
        fc.constantFrom('', '+', ' '),
        fc.constantFrom('', '8', '14', '012'),
        fc.constantFrom('', ',', '_'),
        fc.constantFrom('', '.0', '.2', '.5'),
        fc.constantFrom('', 'f', 'F', 'e', 'E', 'g', 'G', '%'),
      )
      .map(([align, sign, width, grouping, precision, type]) => `${align}${sign}${width}${grouping}${precision}${type}`)
      .filter((text) => !text.startsWith('0') && !text.includes('_'))
    const formats = sample(
      fc.tuple(
        fc.tuple(number, fc.constantFrom('', 'e9', 'e-9')).map((parts) => parts.join('')),
        spec,
      ),
      4000,
    ).map(
      ([value, text]): Case => ({
        expression: 'format(D(a[0]), a[1])',
        args: [value, text],
        ours: () => arithmetic.formatDecimal(decimal.parseDecimal(value), text),
      }),
    )
    expectSameAsPython([...rounding, ...powers, ...formats], 'from decimal import Decimal as D')
  })
})
