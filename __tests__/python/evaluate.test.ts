import { describe, expect, test } from 'vitest'
import { UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import { evaluateText, show } from './helpers/program.ts'

/** The value of X at the end of a program, with every config var unknown. */
function xOf(program: string): string {
  const { bindings, raises } = evaluateText(program, UNKNOWN_CONFIG_VARS)
  return raises?.certain ? `${raises.type}: ${raises.message}` : show(bindings.get('X'))
}

describe('expressions', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['7 // -2, 7 % -2, 2 ** -1, 2 ** 70', '(-4, -1, 0.5, 1180591620717411303424)'],
    ['1 if [] else 2', '2'],
    ['[] or {} or 0 or "last"', '"last"'],
    ['1 < 2 < 3, 1 < 2 > 5', '(True, False)'],
    ['"a" in {"a": 1}, 3 not in [1, 2]', '(True, True)'],
    ['{1: "one", True: "true", 1.0: "float"}', '{1: "float"}'],
    ['[i * j for i in range(3) for j in range(i) if i != j]', '[0, 0, 2]'],
    ['{k: v for k, v in zip("ab", (1, 2))}', '{"a": 1, "b": 2}'],
    ['f"{3.14159:.2f} {\'x\'!r:>5} {1 + 1=}"', '"3.14   \'x\' 1 + 1=2"'],
    ['"%s-%05d-%(a)s" % {"a": 1}', 'TypeError: not enough arguments for format string'],
    ['"a,b,,c".split(","), " x ".strip(), "x".join("abc")', '(["a", "b", "", "c"], "x", "axbxc")'],
    ['(lambda a, /, b=2, *c, d, **e: (a, b, c, d, e))(1, d=4, f=6)', '(1, 2, (), 4, {"f": 6})'],
    ['[*range(3), *"ab"], {**{"a": 1}, "b": 2}', '([0, 1, 2, "a", "b"], {"a": 1, "b": 2})'],
    ['(y := 5) + y', '10'],
    ['"abcdef"[1:-1:2], [1, 2, 3][::-1]', '("bd", [3, 2, 1])'],
    ['1 / 0', 'ZeroDivisionError: division by zero'],
    ['{}["a"]', "KeyError: 'a'"],
    ['[][0]', 'IndexError: list index out of range'],
    ['nope', "NameError: name 'nope' is not defined"],
    ['"a" + 1', 'TypeError: can only concatenate str (not "int") to str'],
    ['None.x', "AttributeError: 'NoneType' object has no attribute 'x'"],
    [
      'sorted([3, 1, 2], reverse=True), max("b", "a"), sum([1, 2]), any([]), all([])',
      '([3, 2, 1], "b", 3, False, True)',
    ],
    ['next((i for i in [1, 2, 3] if i > 1), None)', '2'],
    [
      'int("0x1f", 16), float("1e3"), bool(""), str(None), list("ab"), tuple([1])',
      '(31, 1000.0, False, "None", ["a", "b"], (1))',
    ],
  ])('%s', (expression, expected) => {
    expect(xOf(`X = ${expression}`)).toBe(expected)
  })
})

describe('statements', () => {
  test.each<[string, string, string]>([
    ['aliases share what is changed', 'a = [1]\nb = a\nb.append(2)\nX = a', '[1, 2]'],
    ['while and else', 'n = 0\nwhile n < 3:\n  n += 1\nelse:\n  X = n', '3'],
    ['break skips else', 'for i in range(5):\n  if i == 2: break\nelse:\n  i = 9\nX = i', '2'],
    [
      'closures and nonlocal',
      'def f():\n  n = 0\n  def g():\n    nonlocal n\n    n += 1\n    return n\n  return g\ng = f()\ng()\nX = g()',
      '2',
    ],
    ['class bodies do not enclose', 'y = 1\nclass A:\n  y = 2\n  def f(self): return y\nX = A().f(), A.y', '(1, 2)'],
    [
      'super and the MRO',
      'class A:\n  def f(self): return ["A"]\nclass B(A):\n  def f(self): return ["B"] + super().f()\nclass C(A):\n  def f(self): return ["C"] + super().f()\nclass D(B, C):\n  def f(self): return ["D"] + super().f()\nX = D().f()',
      '["D", "B", "C", "A"]',
    ],
    [
      'exceptions as outcomes',
      'try:\n  int("x")\nexcept (KeyError, ValueError) as e:\n  X = str(e)\nfinally:\n  y = 1',
      '"invalid literal for int() with base 10: \'x\'"',
    ],
    ['finally overrides', 'def f():\n  try:\n    return 1\n  finally:\n    return 2\nX = f()', '2'],
    [
      'generators take turns',
      'log = []\ndef g():\n  for i in range(2):\n    log.append("g")\n    yield i\nfor i in g():\n  log.append("c")\nX = log',
      '["g", "c", "g", "c"]',
    ],
    [
      'with',
      'class M:\n  def __enter__(self): return 5\n  def __exit__(self, *a): return True\nX = 0\nwith M() as m:\n  X = m\n  raise ValueError',
      '5',
    ],
    ['match', 'match {"a": [1, 2], "b": 3}:\n  case {"a": [x, *r], **k}:\n    X = x, r, k', '(1, [2], {"b": 3})'],
    ['deletes', 'a = {"k": 1, "l": 2}\ndel a["k"]\nX = a', '{"l": 2}'],
    ['globals are a live dict', 'globals()["X"] = 3', '3'],
    [
      'decorators run inside out',
      'def d(n):\n  def w(f): return lambda: [n] + f()\n  return w\n@d(1)\n@d(2)\ndef f(): return [3]\nX = f()',
      '[1, 2, 3]',
    ],
    ['an uncaught exception', 'X = 1\nraise ValueError("no")', 'ValueError: no'],
    ['assertions', 'assert 1 == 2, "differs"', 'AssertionError: differs'],
  ])('%s', (_name, program, expected) => {
    expect(xOf(program)).toBe(expected)
  })
})

describe('what is not known', () => {
  const env = 'import os\ne = os.environ.get("A")\n'
  test.each<[string, string, string]>([
    ['both sides of a branch', `${env}X = 1 if e else 2`, '?(1 or 2)'],
    ['a comparison is one of two', `${env}X = e == "1"`, '?(False or True)'],
    [
      'what was concluded from it agrees',
      `${env}d = e == "1"\nif d: y = 1\nelse: y = 2\nX = y if d else 0`,
      '?(0 or 1)',
    ],
    ['a name that may be unbound', `${env}if e: X = 1`, '?'],
    ['a test that narrows', `${env}X = 5 if e is None else 5`, '5'],
    ['a list that may be longer', `${env}X = [1]\nif e: X.append(2)`, '?([1, 2] or [1])'],
    ['an item of it', `${env}l = [1]\nif e: l.append(2)\nX = 1 in l, l[0]`, '(True, 1)'],
    [
      'what an unmodelled call can change',
      'import boto3x\nl = [1]\nk = [2]\nboto3x.f(l)\nX = l, k',
      "ModuleNotFoundError: No module named 'boto3x'",
    ],
    ['an early return', `${env}def f():\n  if e: return 1\n  return 2\nX = f()`, '?(1 or 2)'],
    ['a raise that is caught', `${env}try:\n  if e: raise KeyError\n  X = 1\nexcept KeyError:\n  X = 2`, '?(1 or 2)'],
    [
      'a loop of unknown length',
      `${env}X = 0\nl = [0]\nfor i in (e or "").split(","):\n  X = 1\n  l.append(1)`,
      '?(0 or 1 or ?)',
    ],
    [
      'what a function that was given away can change',
      'import urllib3\nl = []\nn = 0\nk = 1\ndef f(x):\n  l.append(x)\nurllib3.on(f)\nX = l, k',
      '([...], 1)',
    ],
    [
      'a name that setattr is given',
      'import sys, inspect\nX = 1\nfor name, value in inspect.getmembers_static(object()):\n  setattr(sys.modules[__name__], name, value)',
      '?(1 or ?)',
    ],
    [
      'a name that setattr is given, of an object and a class',
      'import inspect\nclass K: a = 1\nk = K()\nk.b = 2\nsetattr(k, inspect.x, 3)\nb = k.b\nsetattr(K, inspect.x, 3)\nX = b, K.a',
      '(?(2 or ?), ?(1 or ?))',
    ],
    ['a required name', 'import os\ntry:\n  X = os.environ["A"]\nexcept KeyError:\n  X = None', '?(?str or None)'],
  ])('%s', (_name, program, expected) => {
    expect(xOf(program)).toBe(expected)
  })
})

describe('what something that is not known may raise is no word about the program', () => {
  const opaque = 'import urllib3\n'
  test.each<[string, string, string]>([
    ['where nothing catches it', `${opaque}X = urllib3.get("a")`, 'ends'],
    ['where a handler raises it again', `${opaque}try:\n  X = urllib3.get("a")\nexcept Exception:\n  raise`, 'ends'],
    [
      'where a handler raises another',
      `${opaque}def f():\n  try:\n    return int(urllib3.get("a"))\n  except Exception as e:\n    if e.args: raise ValueError("no") from e\n    raise KeyError("x")\nX = f()`,
      'ends',
    ],
    [
      'but what follows its handler does',
      `${opaque}try:\n  X = urllib3.get("a")\nexcept Exception:\n  X = None\nif X is None: raise ValueError("none")`,
      'perhaps ValueError',
    ],
    [
      'and so does what hangs on a config var',
      'import os\ntry:\n  X = os.environ["A"]\nexcept KeyError:\n  raise ValueError("A is missing")',
      'perhaps ValueError',
    ],
  ])('%s', (_name, program, expected) => {
    const { raises } = evaluateText(program, UNKNOWN_CONFIG_VARS)
    expect(raises === null ? 'ends' : `${raises.certain ? 'surely' : 'perhaps'} ${raises.type}`).toBe(expected)
  })
})

describe('where an exception was raised', () => {
  test.each<[string, string, number]>([
    ['raised again, bare', 'try:\n  int("x")\nexcept ValueError:\n  raise', 2],
    ['raised again by its name', 'try:\n  int("x")\nexcept ValueError as e:\n  raise e', 2],
    ['raised in its place', 'try:\n  int("x")\nexcept ValueError as e:\n  raise KeyError from e', 4],
    ['by the next item of a loop', 'd = {1: 1}\nfor key in d:\n  d[2] = 2\n  x = 1', 2],
  ])('%s', (_, program, line) => {
    expect(evaluateText(program).raises?.location?.start.line).toBe(line)
  })
})

describe('generic classes are subscripted', () => {
  test.each([
    [
      'a class over Generic',
      'from typing import Generic, TypeVar\nT = TypeVar("T")\nclass A(Generic[T]):\n    x = 1\nclass B(A["int"]):\n    pass\nX = B.x',
      '1',
    ],
    [
      'a protocol',
      'from typing import Protocol, TypeVar\nT = TypeVar("T")\nclass A(Protocol[T]):\n    x = 1\nX = A[int].x',
      '1',
    ],
    ['a class that is not generic', 'class A:\n    pass\nX = A[int]', "TypeError: type 'A' is not subscriptable"],
  ])('%s', (_name, program, expected) => {
    expect(xOf(program)).toBe(expected)
  })
})
