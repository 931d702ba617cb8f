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
      [10, "ImportError: cannot import name 'StrEnum' from 'enum' (...)"],
      [11, '1'],
    ],
  ],
  [
    'from datetime import UTC\nX = 1',
    [
      [10, "ImportError: cannot import name 'UTC' from 'datetime' (...)"],
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
  [
    'X = hasattr(1, "bit_count"), hasattr(1, "is_integer"), hasattr(1.5, "from_number"), hasattr("a", "removeprefix"), (3).is_integer() if hasattr(3, "is_integer") else None',
    [
      [9, '(False, False, False, True, None)'],
      [11, '(True, False, False, True, None)'],
      [12, '(True, True, False, True, True)'],
      [14, '(True, True, True, True, True)'],
    ],
  ],
  [
    'from pathlib import Path\nX = hasattr(Path("a"), "walk"), hasattr(Path, "link_to"), hasattr(Path("a"), "__enter__")',
    [
      [11, '(False, True, True)'],
      [12, '(True, False, True)'],
      [13, '(True, False, False)'],
    ],
  ],
  [
    'try:\n  X = ExceptionGroup.__name__\nexcept NameError:\n  X = "none"',
    [
      [10, '"none"'],
      [11, '"ExceptionGroup"'],
    ],
  ],
  [
    'X = (5).to_bytes(), int.from_bytes(b"a")',
    [
      [10, "TypeError: to_bytes() missing required argument 'length' (pos 1)"],
      [11, '(b"\\u0005", 97)'],
    ],
  ],
  [
    'X = "aa".replace("a", "b", count=1)',
    [
      [12, 'TypeError: '],
      [13, '"ba"'],
    ],
  ],
  [
    'X = list(map(max, [1], [2], strict=True))',
    [
      [13, 'TypeError: '],
      [14, '[2]'],
    ],
  ],
  [
    'import re\nX = bool(re.search("a(?i)B", "AB")), bool(re.match("a # b(?x)", "a"))',
    [
      [10, '(True, True)'],
      [11, 're.error: global flags not at the start of the expression at position 1'],
    ],
  ],
  [
    'import re\nX = re.match("a++b", "aab").group()',
    [
      [10, 're.error: multiple repeat at position 2'],
      [11, '"aab"'],
    ],
  ],
  [
    'import re\nX = re.match("(?>a*)b", "aab").group()',
    [
      [10, 're.error: unknown extension ?> at position 1'],
      [11, '"aab"'],
    ],
  ],
  [
    'class A:\n  b = 1\nX = list(vars(A))',
    [
      [12, '["__module__", "b", "__dict__", "__weakref__", "__doc__"]'],
      [13, '["__module__", "__firstlineno__", "b", "__static_attributes__", "__dict__", "__weakref__", "__doc__"]'],
    ],
  ],
  ['import http\nX = http.HTTPStatus.OK.value', [[10, '200']]],
  [
    'import inspect\nX = hasattr(inspect, "getargspec"), hasattr(inspect, "get_annotations")',
    [
      [9, '(?(False or True), False)'],
      [11, '(False, ?(False or True))'],
    ],
  ],
  [
    'from inspect import getargspec\nX = 1',
    [
      [10, '1'],
      [11, "ImportError: cannot import name 'getargspec' from 'inspect' (...)"],
    ],
  ],
  [
    'import asyncio\n@asyncio.coroutine\ndef f():\n  pass\nX = 1',
    [
      [10, '1'],
      [11, "AttributeError: module 'asyncio' has no attribute 'coroutine'"],
    ],
  ],
  [
    'import imp\nX = 1',
    [
      [11, '1'],
      [12, "ModuleNotFoundError: No module named 'imp'"],
    ],
  ],
  [
    'try:\n  import cgi\nexcept ImportError:\n  cgi = None\nX = cgi is None',
    [
      [12, 'False'],
      [13, 'True'],
    ],
  ],
])('%s', (program, expected) => {
  for (const [minor, x] of expected) expect(xOn(minor, program), `3.${minor}`).toBe(x)
})
