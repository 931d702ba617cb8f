import { describe, expect, test } from 'vitest'
import { UNKNOWN_CONFIG_VARS } from '../../../src/model/environment.ts'
import { evaluateText, show } from '../helpers/program.ts'

const HEAD = 'import os, json, asyncio\nV = os.environ["V"]\n'

/** What X can be at the end of a program in which V is any text: `unbound` among it. */
function possibilities(program: string): string {
  const { bindings, mayBeUnbound } = evaluateText(`${HEAD}${program}\n`, UNKNOWN_CONFIG_VARS)
  const other = mayBeUnbound.get('X')
  return other === undefined ? show(bindings.get('X')) : `${show(other)} or unbound`
}

/** What something that is not known may raise comes to whoever handles it. */
describe('what may raise, and is handled', () => {
  test.each([
    [
      'an attribute that none of several has',
      'try: os.environ.get("W").add(1)\nexcept AttributeError as e: X = str(e)',
      `?("'NoneType' object has no attribute 'add'" or "'str' object has no attribute 'add'")`,
    ],
    ['in a try', 'try: X = int(V)\nexcept ValueError: X = "no"', '?("no" or ?int)'],
    [
      'an attribute of what is not known',
      'try:\n  json.loads(V).name\n  X = 1\nexcept AttributeError: X = 0',
      '?(0 or 1)',
    ],
    ['an attribute that is set', 'try:\n  json.loads(V).name = 1\n  X = 1\nexcept AttributeError: X = 0', '?(0 or 1)'],
    [
      'what an iterator does that is one of several, and is read through another',
      'import itertools\ndef f(x): return y\ntry: X = list(itertools.chain(map(f, os.environ.get("W", "1").split(","))))\nexcept NameError as e: X = str(e)\nexcept TypeError: X = 0',
      `?("name 'y' is not defined" or 0 or [...])`,
    ],
    [
      'what an iterator has yet to do that may have been moved on',
      'it = map(lambda x: 1 / x, [1, 2, 0])\nfor x in V.split(","):\n  if x: next(it)\ntry:\n  list(it)\n  X = 1\nexcept ZeroDivisionError: X = 0',
      '?(0 or 1)',
    ],
    [
      'what a generator has yet to do that may have been moved on',
      'def g():\n  yield 1\n  yield 1 / 0\nit = g()\nfor x in V.split(","):\n  if x: next(it)\ntry:\n  list(it)\n  X = 1\nexcept ZeroDivisionError: X = 0',
      '?(0 or 1)',
    ],
    [
      'a prefix behind one that may fit',
      'try: X = "a".startswith((V, 1))\nexcept TypeError as e: X = str(e)',
      '?("tuple for startswith must only contain str, not int" or True)',
    ],
    [
      'a prefix behind one that may be none',
      'try: X = "a".startswith((json.loads(V), 1, "a"))\nexcept TypeError as e: X = str(e)',
      '?("tuple for startswith must only contain str, not int" or ?str or ?str or True)',
    ],
    [
      'nothing, behind a prefix that fits',
      'try: X = "a".startswith(("a", 1)), "ab".endswith(("b", None))\nexcept TypeError: X = 0',
      '(True, True)',
    ],
    [
      'what is removed from a list that is not known',
      'L = V.split(",")\ntry:\n  L.remove("x")\n  X = 1\nexcept ValueError: X = 0',
      '?(0 or 1)',
    ],
    [
      'nothing, where a list that is not known is appended to',
      'L = V.split(",")\ntry:\n  L.append("x")\n  X = 1\nexcept ValueError: X = 0',
      '1',
    ],
    [
      'the last item of a dict that may have none',
      'D = {k: 1 for k in V.split(",") if k}\ntry:\n  D.popitem()\n  X = 1\nexcept KeyError: X = 0',
      '?(0 or 1)',
    ],
    [
      'what is taken in place from a set',
      'S = {1}\ntry:\n  S -= json.loads(V)\n  X = S\nexcept TypeError: X = 0',
      '?(0 or ?)',
    ],
    ['nothing, where a set is added to one in place', 'S = {1}\nS |= set(V)\nX = S', 'set{1, ...}'],
    [
      'going through a number that is not known',
      'try: X = zip(len(V), 5)\nexcept TypeError as e: X = str(e)',
      `"'int' object is not iterable"`,
    ],
    [
      'unpacking one',
      'try: A, X = len(V)\nexcept TypeError as e: X = str(e)',
      '"cannot unpack non-iterable int object"',
    ],
    [
      'nothing, where a set is what is not known',
      'X = [(x, 1) for x in sorted({"a"} | {k for k in ("W",) if k in os.environ}) for y in "a"]',
      '[("a", 1), ...]',
    ],
    [
      'nothing, where a subclass of str is made of a text',
      'class T(str):\n  def foo(self): return "foo"\ntry: X = T(V).foo() and 1\nexcept AttributeError: X = 0',
      '?(0 or 1 or ?)',
    ],
    [
      'pairs of what may be a text',
      'try:\n  X = 1 if dict(json.loads(V)) else 1\nexcept ValueError: X = 0\nexcept TypeError: X = 2',
      '?(0 or 1 or 2)',
    ],
    [
      'a member of an enum',
      'import enum\nclass E(enum.Enum): A = 1\ntry:\n  E[V]\n  X = 1\nexcept KeyError: X = 0',
      '?(0 or 1)',
    ],
    [
      'a division of what is not known',
      'try: X = int(V) / 0\nexcept ZeroDivisionError: X = 0\nexcept ValueError: X = 1',
      '?(0 or 1 or ?float)',
    ],
    ['an operator of an unknown class', 'try: X = json.loads(V) + "x"\nexcept KeyError: X = 0', '?(0 or ?)'],
    ['nothing, where whole numbers are added', 'try:\n  X = len(V) + 1\nexcept Exception: X = 0', '?int'],
    [
      'an import by a name that is not known',
      'import importlib\ntry:\n  importlib.import_module(V)\n  X = 1\nexcept KeyError: X = 0',
      '?(0 or 1)',
    ],
    [
      'a member of an enum by its value',
      'import enum\nclass E(enum.Enum):\n  A = "a"\n  B = "b"\ntry: X = E(V).name\nexcept ValueError: X = 0',
      '?("A" or "B" or 0)',
    ],
    [
      'what lacks behind a part of a template',
      'import string\ntry: X = string.Template("$a$b").substitute(a=V)\nexcept KeyError as e: X = str(e)',
      `"'b'"`,
    ],
    [
      'what lacks behind a part of a format',
      'try: X = "%s%s" % {V}\nexcept TypeError as e: X = str(e)',
      '"not enough arguments for format string"',
    ],
    ['reversing', 'try: X = len(list(reversed(json.loads(V)))) and 1\nexcept TypeError: X = 0', '?(0 or 1 or ?int)'],
    [
      'nothing, where what may not be there is sorted',
      'D = {k: 1 for k in ("W",) if k in os.environ}\nsorted(D.items(), key=lambda p: str(p))\nX = D',
      '?({"W": 1} or {})',
    ],
    ['a sign', 'try:\n  -json.loads(V)\n  X = 1\nexcept TypeError: X = 0', '?(0 or 1)'],
    ['a membership', 'try:\n  1 in json.loads(V)\n  X = 1\nexcept TypeError: X = 0', '?(0 or 1)'],
    ['a part of a text', 'try:\n  json.loads(V) in "ab"\n  X = 1\nexcept TypeError: X = 0', '?(0 or 1)'],
    ['a sum', 'try:\n  sum(V.split())\n  X = 1\nexcept TypeError: X = 0', '?(0 or 1)'],
    ['an item that is deleted', 'try:\n  del V.split()[3]\n  X = 1\nexcept IndexError: X = 0', '?(0 or 1)'],
    [
      'a default of os.environ that may be none',
      'try:\n  os.environ.setdefault("U", os.environ.get("W"))\n  X = 1\nexcept TypeError: X = 0',
      '?(0 or 1)',
    ],
    [
      'in a with that ends it',
      'class M:\n  def __enter__(self): pass\n  def __exit__(self, *a): return True\nwith M(): X = int(V)',
      '?int or unbound',
    ],
    [
      'under a condition, in a with that ends it',
      'class M:\n  def __enter__(self): pass\n  def __exit__(self, *a): return True\nX = 1\nwith M():\n  if V: {}["k"]\n  X = 2',
      '?(1 or 2)',
    ],
    ['before a finally that leaves', 'def f():\n  try: return int(V)\n  finally:\n    return "own"\nX = f()', '"own"'],
    [
      'in a loop, before a finally that goes on',
      'X = 0\nfor n in range(2):\n  try:\n    int(V)\n    X += 1\n  finally: continue',
      '?(0 or 1 or 2)',
    ],
    [
      'in a generator that handles it',
      'def g():\n  try:\n    yield 1\n    yield int(V)\n  except ValueError: yield "no"\nX = list(g())',
      '[1, ...]',
    ],
    ['an item that may be unhashable', 'try: X = {json.loads(V), 5}\nexcept TypeError: X = 0', '?(0 or set{...})'],
    [
      'items that may be unhashable',
      'try: X = {1, *json.loads("[%s]" % V)}\nexcept TypeError: X = 0',
      '?(0 or set{1, ...})',
    ],
    [
      'a key that may be unhashable',
      'try: X = {}[json.loads(V)]\nexcept TypeError: X = 0\nexcept KeyError: X = 1',
      '?(0 or 1)',
    ],
    ['an iterator that may be at its end', 'try: X = next(iter(V.split()))\nexcept StopIteration: X = 0', '?(0 or ?)'],
    [
      'a value that is no text',
      'try:\n  os.environ["W"] = json.loads(V)\n  X = 1\nexcept TypeError: X = 0',
      '?(0 or 1)',
    ],
    [
      'a value of which a format is not known',
      'try:\n  format(json.loads(V), ".2f")\n  X = 1\nexcept ValueError: X = 0',
      '?(0 or 1)',
    ],
  ])('%s', (_, program, expected) => {
    expect(possibilities(program)).toBe(expected)
  })
})

/** A generator of which it is not known where it stands: what the rest of its body changes is not known either. */
test.each([
  [
    'a branch that is not decided',
    'X = [0]\ndef g():\n  if V: yield 1\n  X.append(1)\n  yield 2\nlist(g())',
    '[0, ...]',
  ],
  [
    'names',
    'X = 0\ndef g():\n  global X\n  yield 1 if V else 2\n  x = [(yield 1)]\n  X = 1\nlist(g())',
    '?(0 or 1 or ?)',
  ],
])('what a generator changes after %s', (_, program, expected) => {
  expect(possibilities(program)).toBe(expected)
})

/** Where nothing handles it, the first config var whose form decides is told. */
describe('what a config var of another form raises', () => {
  const told = (program: string): string | null => {
    const { raises } = evaluateText(`${HEAD.replace('["V"]', '.get("V", "1")')}${program}\n`, UNKNOWN_CONFIG_VARS)
    return raises === null ? null : `${raises.type} ${raises.configVars} ${raises.isMisfit ? 'misfit' : ''}`.trim()
  }
  test.each([
    ['X = int(V)', 'ValueError V misfit'],
    ['X = float(V) / 2', 'ValueError V misfit'],
    ['X = json.loads(V)["k"]', 'TypeError'],
    ['X = V.split(",")[-2:]', null],
    ['X = V.split()[0]', 'Exception V misfit'],
    ['X = (V + "a")[0]', null],
    ['a, b = V.split(":") if V != "1" else (1, 2)', 'ValueError V misfit'],
    ['X = V.split(",")[0], V.partition("/")[2], V[1:], V.strip().lower()', null],
    ['X = [h.strip() for h in V.split(",") if h]', null],
    ['X = f"{V}/a" + V, "%s:%s" % (V, V), "-".join(V.split(",")), V == "1"', null],
    ['X = int(len(V))', null],
    ['try: X = int(V)\nexcept ValueError: X = 1', null],
    ['X = int(os.environ["PORT"])', null],
  ])('%s', (program, expected) => {
    expect(told(program)).toBe(expected)
  })
})

/** What may hold more than is listed may hold it anywhere. */
describe('items that stand somewhere in a list', () => {
  test.each([
    ['the first of a loop', 'X = None\nfor v in V.split() + ["a"]:\n  if X is None: X = v', '?("a" or ? or ? or ?)'],
    ['pairs', 'X = list(zip("ab", V.split() + ["a"]))', '[...]'],
    ['the first of an iterator', 'X = next(iter(V.split() + ["a"]))', '?'],
    ['one that is inserted', 'L = ["a"]\nif V: L.append("b")\nL.insert(-1, "c")\nX = L[0]', '?'],
    [
      'what a loop does with each that is listed',
      'X = []\nfor v in V.split() + ["a"]: X.append("x" + v)',
      '["xa", ...]',
    ],
    ['the longest of some that are as long', 'X = max({"aa", "bb"}, key=len)', '?'],
    ['a sum of floats that have no order', 'X = sum({0.1, 0.2, 0.3})', '?'],
    [
      'words of an exception that hang on an order',
      'try: [int(x) for x in {"a", "b"}]\nexcept ValueError as e: X = str(e)',
      '?str',
    ],
    [
      'keys of one branch stand before what comes behind it',
      'D = {"x": 1} if V == "a" else {"y": 2}\nD["z"] = 3\nX = list({**D})',
      '?(["x", "z"] or ["y", "x", "z"] or ["y", "z"] or ["z"])',
    ],
    ['pairs of a set', 'X = list(zip("ab", [*{"a", "b"}]))', '[...]'],
    ['what is left of a set behind its first', 'I = iter({"a", "b"})\nnext(I)\nX = list(I)', '[...]'],
    ['the second of a set', 'I = iter({"a", "b"})\nnext(I, 0)\nX = next(I, "end")', '?'],
    ['nothing, of an iterator that a list was made of', 'I = iter({"a", "b"})\nnext(I)\nlist(I)\nX = list(I)', '[]'],
  ])('%s', (_, program, expected) => {
    expect(possibilities(program)).toBe(expected)
  })
})
