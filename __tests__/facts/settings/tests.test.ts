import { describe, expect, test } from 'vitest'
import { testValue } from '../../../src/facts/settings/answer.ts'
import {
  contains,
  containsOnly,
  entryOf,
  isKind,
  isNone,
  isString,
  isTrue,
  isTruthy,
} from '../../../src/facts/settings/tests.ts'
import type { Truth, Value } from '../../../src/model/value.ts'
import { configVarCause, known, unknown } from '../../helpers/values.ts'

const open = unknown('X')
const typed = (...types: string[]): Value => ({ ...open, types })
const openList: Value = { ...known(null), kind: 'list', items: [], rest: [configVarCause('X')] }

describe('a test over values', () => {
  test.each<[string, Truth, Truth]>([
    ['0 is false', testValue(known(0), isTruthy), false],
    ['"False" is true', testValue(known('False'), isTruthy), true],
    ['an empty list is false', testValue(known([]), isTruthy), false],
    ['a list that may hold more is open', testValue(openList, isTruthy), 'unknown'],
    ['alternatives that agree decide', testValue(unknown('X', [known(1), known('0')]), isTruthy), true],
    ['alternatives that differ do not', testValue(unknown('X', [known(1), known(0)]), isTruthy), 'unknown'],
    ['an alternative may be open', testValue(unknown('X', [known(1), open]), isTruthy), 'unknown'],
    ['1 is not True', testValue(known(1), isTrue), false],
    ['"True" is not True', testValue(known('True'), isTrue), false],
    ['an unknown str is not True', testValue(typed('str'), isTrue), false],
    ['an unknown bool may be True', testValue(typed('bool'), isTrue), 'unknown'],
    ['an unknown str is not None', testValue(typed('str'), isNone), false],
    ['strings compare exactly', testValue(known('deny'), isString('DENY')), false],
    ['an unknown list is no str', testValue(typed('list'), isKind('str')), false],
    ['an item is found', testValue(known(['a', 'b']), contains('b')), true],
    ['an item is missed', testValue(known(['a']), contains('b')), false],
    ['an open item may be it', testValue({ ...known([]), kind: 'list', items: [open] }, contains('b')), 'unknown'],
    ['what more there is may be it', testValue(openList, contains('b')), 'unknown'],
    [
      'an item that is found needs no more',
      testValue({ ...openList, kind: 'list', items: [known('b')] }, contains('b')),
      true,
    ],
    ['in a string it is a part', testValue(known('abc'), contains('b')), true],
    ['None has no items', testValue(known(null), contains('b')), 'unknown'],
    ['all of nothing', testValue(known([]), containsOnly(isTrue)), true],
  ])('%s', (_, truth, expected) => expect(truth).toBe(expected))
})

test('an entry of a dict is there, surely missing, or not known', () => {
  expect(entryOf(known({ A: 1 }), 'A')).toMatchObject({ value: 1n })
  expect(entryOf(known({ A: 1 }), 'B')).toBeNull()
  expect(entryOf({ ...known({}), kind: 'dict', entries: [], rest: [configVarCause('X')] }, 'B')).toBeUndefined()
  expect(entryOf(open, 'B')).toBeUndefined()
})
