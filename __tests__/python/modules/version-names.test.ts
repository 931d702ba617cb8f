import { expect, test } from 'vitest'
import { createProgram } from '../../../src/python/program.ts'
import { programInput, show } from '../helpers/program.ts'

/** What X is where the app runs on Python 3.MINOR. */
function xOn(minor: number, program: string): string {
  const input = programInput({ 'settings.py': program }, { pythonVersion: { major: 3, minor } })
  const { bindings, raises } = createProgram(input).importModule('settings')
  return raises?.certain ? `${raises.type}: ${raises.message}` : show(bindings.get('X'))
}

test.each<[string, readonly (readonly [number, string])[]]>([
  [
    'from enum import StrEnum\nX = 1',
    [
      [10, 'ImportError: '],
      [11, '1'],
    ],
  ],
  [
    'from datetime import UTC\nX = 1',
    [
      [10, 'ImportError: '],
      [13, '1'],
    ],
  ],
  [
    'try:\n  from typing import override\nexcept ImportError:\n  X = "old"\nelse:\n  X = "new"',
    [
      [11, '"old"'],
      [12, '"new"'],
    ],
  ],
  [
    'import itertools, configparser\nX = hasattr(itertools, "batched"), hasattr(configparser, "SafeConfigParser")',
    [
      [11, '(False, True)'],
      [12, '(True, False)'],
    ],
  ],
  [
    'from enum import *\nX = "StrEnum" in globals()',
    [
      [10, 'False'],
      [11, 'True'],
    ],
  ],
  [
    'from enum import Enum, IntEnum\nclass S(str, Enum):\n  A = "a"\nclass I(IntEnum):\n  ONE = 1\nX = str(S.A), f"{S.A}", str(I.ONE), f"{I.ONE}", "%s" % S.A',
    [
      [10, '("S.A", "a", "I.ONE", "1", "S.A")'],
      [11, '("S.A", "S.A", "1", "1", "S.A")'],
    ],
  ],
  [
    'from enum import Enum\nclass S(Enum):\n  A = "a"\nX = "a" in S',
    [
      [11, "TypeError: unsupported operand type(s) for 'in': 'str' and 'EnumType'"],
      [12, 'True'],
    ],
  ],
  [
    'from datetime import date\nX = date.fromisoformat("20240102").day',
    [
      [10, "ValueError: Invalid isoformat string: '20240102'"],
      [11, '2'],
    ],
  ],
  [
    'X = sum([0.1] * 10), sum([1, 2]), sum([0.5, 1])',
    [
      [11, '(0.9999999999999999, 3, 1.5)'],
      [12, '(1.0, 3, 1.5)'],
    ],
  ],
  ['import http\nX = http.HTTPStatus.OK.value', [[10, '200']]],
])('%s', (program, expected) => {
  for (const [minor, x] of expected) expect(xOn(minor, program), `3.${minor}`).toBe(x)
})
