import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as decimal from '../../../src/python/text/decimal.ts'
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
    const arithmetic = sample(fc.tuple(number, number), 4000).flatMap(([left, right]): Case[] => {
      const [a, b] = [finite(left), finite(right)]
      const both: [string, () => Plain][] = [
        ['str(D(a[0]) + D(a[1]))', () => decimal.decimalStr(decimal.add(a, b))],
        ['str(D(a[0]) - D(a[1]))', () => decimal.decimalStr(decimal.subtract(a, b))],
        ['str(D(a[0]) * D(a[1]))', () => decimal.decimalStr(decimal.multiply(a, b))],
        ['str(-D(a[0]))', () => decimal.decimalStr(decimal.negate(a))],
        ['int(D(a[0]).compare(D(a[1])))', () => BigInt(decimal.compareDecimals(a, b))],
        ['int(D(a[0]))', () => decimal.decimalToInteger(a)],
        ['float(D(a[0]))', () => decimal.decimalToFloat(a)],
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
    expectSameAsPython([...arithmetic, ...reading, ...floats], 'from decimal import Decimal as D')
  })
})
