import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as date from '../../../src/python/text/datetime/date.ts'
import { type ReadDateTime, strftime, strptime } from '../../../src/python/text/datetime/strptime.ts'
import * as delta from '../../../src/python/text/datetime/timedelta.ts'
import { attempt } from '../../../src/python/text/outcome.ts'
import { type Case, expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

describe('datetime, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    ['str', () => delta.timedeltaStr(delta.timedelta({ minutes: -1n })), '-1 day, 23:59:00'],
    ['repr', () => delta.timedeltaRepr(delta.timedelta({ days: 1.5 })), 'datetime.timedelta(days=1, seconds=43200)'],
    ['total_seconds', () => delta.totalSeconds(delta.timedelta({ weeks: 1n, microseconds: 1n })), 604800.000001],
    ['fromisoformat', () => date.dateFromIso('2024-02-29'), { year: 2024, month: 2, day: 29 }],
    [
      'add',
      () => date.dateIso(date.addDays({ year: 2023, month: 12, day: 31 }, delta.timedelta({ days: 1n }))),
      '2024-01-01',
    ],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test('a day that is not there raises', () => {
    expect(attempt(() => date.dateFromIso('2023-02-29'))).toMatchObject({
      type: 'ValueError',
      message: 'day is out of range for month',
    })
  })
})

const number = fc.oneof(
  fc.bigInt({ min: -100000n, max: 100000n }),
  fc.integer({ min: -100000, max: 100000 }).map((value) => value / 8),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom<bigint | number>(
    0.5,
    1.5,
    2.5,
    -0.5,
    0.0000005,
    0.0000015,
    10n ** 12n,
    1e20,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
)
const parts = fc.record(
  {
    days: number,
    seconds: number,
    microseconds: number,
    milliseconds: number,
    minutes: number,
    hours: number,
    weeks: number,
  },
  { requiredKeys: [] },
)

describe.skipIf(SKIP !== '')(`datetime as CPython${SKIP}`, () => {
  test('timedelta', () => {
    const asMap = (value: object): Plain => new Map<Plain, Plain>(Object.entries(value))
    const show = (value: delta.Timedelta): Plain => [
      delta.timedeltaStr(value),
      delta.timedeltaRepr(value),
      delta.totalSeconds(value),
    ]
    const cases = sample(fc.tuple(parts, parts, number), 4000).flatMap(([left, right, factor]): Case[] => {
      const args = [asMap(left), asMap(right), factor]
      const both = (): [delta.Timedelta, delta.Timedelta] => [delta.timedelta(left), delta.timedelta(right)]
      return [
        { expression: 'show(T(**a[0]))', args, ours: () => show(delta.timedelta(left)) },
        { expression: 'show(T(**a[0]) + T(**a[1]))', args, ours: () => show(delta.add(...both())) },
        { expression: 'show(T(**a[0]) - T(**a[1]))', args, ours: () => show(delta.subtract(...both())) },
        { expression: 'show(-T(**a[0]))', args, ours: () => show(delta.negate(delta.timedelta(left))) },
        { expression: 'show(abs(T(**a[0])))', args, ours: () => show(delta.absolute(delta.timedelta(left))) },
        { expression: 'show(T(**a[0]) * a[2])', args, ours: () => show(delta.multiply(delta.timedelta(left), factor)) },
        { expression: 'show(T(**a[0]) / a[2])', args, ours: () => show(delta.divide(delta.timedelta(left), factor)) },
        {
          expression: 'show(T(**a[0]) // int(a[2]))',
          args: [asMap(left), null, typeof factor === 'bigint' ? factor : 7n],
          ours: () => show(delta.floorDivideBy(delta.timedelta(left), typeof factor === 'bigint' ? factor : 7n)),
        },
        { expression: 'T(**a[0]) / T(**a[1])', args, ours: () => delta.ratio(...both()) },
      ]
    })
    expectSameAsPython(
      cases,
      'from datetime import timedelta as T\ndef show(t): return [str(t), repr(t), t.total_seconds()]',
    )
  })

  test('date and datetime', () => {
    const iso = fc.oneof(
      fc
        .date({ min: new Date(-62135596800000), max: new Date(253402300799000), noInvalidDate: true })
        .map((value) => value.toISOString().slice(0, 10)),
      fc
        .tuple(
          fc.constantFrom('2024', '2023', '0001', '9999', '0000', '1900', '٢٠٢٤', '20'),
          fc.constantFrom('-', '', '-W', 'W', '/'),
          fc.constantFrom('01', '02', '12', '13', '00', '53', '1'),
          fc.constantFrom('-', ''),
          fc.constantFrom('01', '29', '31', '32', '00', '1', '7', '8', ''),
        )
        .map((list) => list.join('')),
    )
    const plain = fc.tuple(
      fc.integer({ min: 0, max: 10000 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      fc.integer({ min: -1, max: 24 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(0, 0, 1, 999999, 1000000),
    )
    const cases = sample(fc.tuple(plain, parts), 4000).flatMap(([list, shift]): Case[] => {
      const [year, month, day, hour, minute, second, microsecond] = list
      const value = (): date.PlainDateTime => ({
        ...date.checkDate({ year, month, day }),
        ...date.checkTime({ hour, minute, second, microsecond }),
      })
      const args = [list.map(BigInt), new Map<Plain, Plain>(Object.entries(shift))]
      return [
        {
          expression:
            '[str(datetime(*a[0])), repr(datetime(*a[0])), datetime(*a[0]).isoformat(), datetime(*a[0]).weekday()]',
          args,
          ours: () => [
            date.dateTimeIso(value(), ' '),
            date.dateTimeRepr(value()),
            date.dateTimeIso(value()),
            BigInt(date.weekday(value())),
          ],
        },
        {
          expression: 'str(datetime(*a[0]) + timedelta(**a[1]))',
          args,
          ours: () => date.dateTimeIso(date.addTo(value(), delta.timedelta(shift)), ' '),
        },
        {
          expression: 'repr(date(*a[0][:3]) + timedelta(**a[1]))',
          args,
          ours: () => date.dateRepr(date.addDays(date.checkDate({ year, month, day }), delta.timedelta(shift))),
        },
        {
          expression: 'str(datetime(*a[0]) - datetime(2000, 2, 29))',
          args,
          ours: () => delta.timedeltaStr(date.difference(value(), date.atMidnight({ year: 2000, month: 2, day: 29 }))),
        },
      ]
    })
    const texts = sample(iso, 4000).map(
      (text): Case => ({
        expression: 'str(date.fromisoformat(a[0]))',
        args: [text],
        ours: () => date.dateIso(date.dateFromIso(text)),
      }),
    )
    expectSameAsPython([...cases, ...texts], 'from datetime import *')
  })

  test('strptime and strftime', () => {
    const directive = fc.constantFrom(
      '%Y',
      '%Y',
      '%m',
      '%d',
      '%H',
      '%M',
      '%S',
      '%f',
      '%y',
      '%j',
      '%b',
      '%B',
      '%a',
      '%A',
      '%p',
      '%I',
      '%%',
      '%',
      '%q',
      '%\\',
      '%é',
    )
    const format = fc
      .array(
        fc.tuple(directive, fc.constantFrom('', '-', ' ', '/', ':', '.', '  ', 'T')).map((list) => list.join('')),
        { maxLength: 4 },
      )
      .map((list) => list.join(''))
    const good = fc
      .uniqueArray(
        fc.constantFrom('%Y', '%m', '%d', '%H', '%M', '%S', '%f', '%j', '%b', '%B', '%a', '%A', '%p', '%I', '%y', '%%'),
        { maxLength: 6 },
      )
      .map((list) => list.join(' '))
    const moment = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map(
      (value): date.PlainDateTime => ({
        year: value.getUTCFullYear(),
        month: value.getUTCMonth() + 1,
        day: value.getUTCDate(),
        hour: value.getUTCHours(),
        minute: value.getUTCMinutes(),
        second: value.getUTCSeconds(),
        microsecond: value.getUTCMilliseconds() * 1000,
      }),
    )
    const text = fc
      .array(
        fc.constantFrom(
          '2024',
          '1',
          '01',
          '31',
          '12',
          '59',
          '60',
          '-',
          ' ',
          '/',
          ':',
          'Jan',
          'january',
          'Mon',
          'PM',
          '29',
          '٢',
          '%',
          '366',
          'T',
          'Z',
          '+01:30',
          '-0230',
          '.5',
        ),
        { maxLength: 6 },
      )
      .map((list) => list.join(''))
    const shown = ({ value, offset }: ReadDateTime): string =>
      date.dateTimeIso(value, ' ') + (offset === null ? '' : date.offsetIso(offset))
    const parts7 = (value: date.PlainDateTime): bigint[] =>
      [value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond].map(BigInt)
    expectSameAsPython(
      [
        ...sample(fc.tuple(text, format), 6000).map(
          (args): Case => ({
            expression: 'str(datetime.strptime(*a))',
            args,
            ours: () => shown(strptime(...args)),
          }),
        ),
        ...sample(fc.tuple(moment, good), 3000).flatMap(([value, chosen]): Case[] => [
          {
            expression: 'datetime(*a[0]).strftime(a[1])',
            args: [parts7(value), chosen],
            ours: () => strftime(value, chosen),
          },
          {
            expression: 'datetime(*a[0]).strftime("%U %W %V %G %u %w %e %F %T %R %D")',
            args: [parts7(value)],
            ours: () => strftime(value, '%U %W %V %G %u %w %e %F %T %R %D'),
          },
          {
            expression: 'str(tuple(datetime(*a[0]).isocalendar()))',
            args: [parts7(value)],
            ours: () => `(${date.isoCalendar(value).join(', ')})`,
          },
          {
            expression: 'str(datetime.strptime(a[0], a[1]))',
            args: [strftime(value, chosen), chosen],
            ours: () => shown(strptime(strftime(value, chosen), chosen)),
          },
        ]),
      ],
      'from datetime import *',
    )
  })
})
