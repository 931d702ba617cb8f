import { describe, expect, test } from 'vitest'
import { createProgram } from '../../../src/python/program.ts'
import { programInput, show } from '../helpers/program.ts'
import { holdAgainstPython } from '../libraries/hold.ts'

describe('unions of types', () => {
  holdAgainstPython([
    [
      'in annotations, which are evaluated',
      `class K: pass
def f(a: int | None = None, *b: "K", c: list[str] | K | None = ()) -> dict[str, int | float]: return a
x: K | None = None
X = f(2), x
`,
    ],
    [
      'as the second argument of isinstance and issubclass',
      `class K: pass
N = int | str | None
X = [isinstance(v, N) for v in (1, 'a', None, 2.5, True, K(), [])], isinstance(K(), int | K), issubclass(bool, int | str), issubclass(K, N)
X2 = (int | int) is int, bool(int | str), isinstance(1, (float | None, int))
`,
    ],
    [
      'beside the forms of typing',
      `from typing import Any, Callable, Optional, Union
def f(a: Optional[int] | None, b: Any | None, c: Union[int, str] | None, d: Callable | "K") -> None: pass
X = isinstance(None, Union[int, None] | str) if False else 1
`,
    ],
    [
      'of what is no type they raise, and a metaclass comes first',
      `class Meta(type):
    def __or__(cls, other): return 'meta'
class m(metaclass=Meta): pass
class k: pass
def tries(thunk):
    try: return thunk()
    except TypeError as e: return str(e)
X = m | int, tries(lambda: 1 | k), tries(lambda: None | None), tries(lambda: k | 'x'), tries(lambda: int | 3), {1} | {2}
`,
    ],
  ])

  test('before Python 3.10 there are none', () => {
    const input = programInput({ 'settings.py': 'X = int | None' }, { pythonVersion: { major: 3, minor: 9 } })
    const { raises } = createProgram(input).importModule('settings')
    expect(`${raises?.type}: ${raises?.message}`).toBe(
      "TypeError: unsupported operand type(s) for |: 'type' and 'NoneType'",
    )
  })
})

describe('annotations', () => {
  const PROGRAM = `class A:
    other: Later = 1
def f(a: Later) -> Later: return a
x: Later = 2
X = f(x), A.other
`
  test.each([
    [13, '', "NameError: name 'Later' is not defined"],
    [13, 'from __future__ import annotations\n', '(2, 1)'],
    [14, '', '(2, 1)'],
  ])('on Python 3.%d %j', (minor, before, expected) => {
    const input = programInput({ 'settings.py': before + PROGRAM }, { pythonVersion: { major: 3, minor } })
    const { raises, bindings } = createProgram(input).importModule('settings')
    expect(raises === null ? show(bindings.get('X')) : `${raises.type}: ${raises.message}`).toBe(expected)
  })
})
