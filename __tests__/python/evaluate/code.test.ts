import { expect, test } from 'vitest'
import { UNKNOWN_CONFIG_VARS } from '../../../src/model/environment.ts'
import { evaluateText, show } from '../helpers/program.ts'
import { holdAgainstPython, TRIES_TYPES } from '../libraries/hold.ts'

holdAgainstPython([
  [
    'eval of a text that a config var has',
    `import os
DEBUG = eval(os.environ.get('DEBUG', 'False'))
HOSTS = eval(os.environ.get('HOSTS', '["a"] + ["b"]'))
BASE = 2
SUM = eval(os.environ['SUM'])`,
    {},
    { DEBUG: 'True', SUM: 'BASE * 21' },
  ],
  ['eval that raises NameError', `import os\nDEBUG = eval(os.environ['DEBUG'])`, {}, { DEBUG: 'true' }],
  [
    'the names that eval and exec see',
    `X = 1
def f(a):
    b = 2
    exec("b = 5; NEW = 1")
    return eval("a + b + X"), 'NEW' in globals()
A = f(10)
class C:
    y = 3
    z = eval("y + 1")
    exec("w = y * 2")
B = C.z, C.w
def outer(q):
    def inner():
        return eval("X")
    return inner()
D = outer(1)
E = [eval(s) for s in ("1", "X", "'x'")]
F = eval("[X for _ in range(2)]"), eval("(Y := 5)") + Y
G = eval("lambda x: x + X")(4)`,
  ],
  [
    'names that are given',
    `g = {'q': 1}
exec("def h(): return q + 1\\nr = h()", g)
A = g['r'], '__builtins__' in g, sorted(k for k in g if k != '__builtins__')
LOCALS = {}
exec("a = 1\\nb = a + 1\\nimport os", {}, LOCALS)
LOCALS.pop('os')
B = eval("x * 2", {"x": 4}), eval("x + y", {"x": 1}, {"y": 2}), eval("x", {"x": 1}, {"x": 2})
exec("MADE = 1\\nOTHER = MADE + 1", globals())
exec("FROM_LOCALS = 1", locals())
C = eval("MADE + OTHER")`,
  ],
  [
    'builtins that are taken away',
    `${TRIES_TYPES}
A = tries(lambda: eval("len('abc')", {"__builtins__": {}}), lambda: eval("len('abc')", {"__builtins__": None}, {"len": lambda s: 9}), lambda: eval("len('abc')", {"__builtins__": {"len": lambda s: 7}}), lambda: eval("1 + 1", {"__builtins__": {}}))`,
  ],
  [
    'what is no expression',
    `${TRIES_TYPES}
A = tries(lambda: eval("1 +"), lambda: eval("x = 1"), lambda: eval(""), lambda: eval("1; "), lambda: eval("1\\n2"), lambda: eval("*a, b"), lambda: eval(1), lambda: eval("\\0"), lambda: exec("if"), lambda: eval("1", 2), lambda: exec("1", []), lambda: eval("yield 1"), lambda: exec("return"))
B = eval("  1 + 1"), eval("(1,\\n2)"), eval(b"3"), eval("\\n4"), eval("5 # five"), eval("1,"), eval("f'{1 + 1:>3}'")`,
  ],
  [
    'compiled code',
    `${TRIES_TYPES}
code = compile("1 + 2", "f", "eval")
A = eval(code), eval(code), type(code).__name__
exec(compile("B = 1\\nC = B + 1", "<string>", "exec"))
exec(compile("D = 3", "<string>", "single"))
E = eval(compile("F = 4", "x", "exec"))
G = tries(lambda: compile("1 +", "f", "eval"), lambda: compile("1", "f", "nope"), lambda: compile("\\0", "f", "exec"))`,
  ],
  [
    'classes and functions that a text defines',
    `exec('''
class Z:
    """doc"""
    def m(self): return X
    @property
    def p(self): return [self.m(), __name__]
def gen():
    yield from (1, X)
''')
X = 5
A = Z().m(), Z.__doc__, Z().p, list(gen()), Z.__qualname__, Z.__module__`,
  ],
  [
    'files that are run in the names of the settings',
    `import os
BASE_DIR = os.path.dirname(os.path.abspath(__file__))
DEBUG = True
with open(os.path.join(BASE_DIR, "overrides.py")) as fh:
    exec(fh.read())
local = os.path.join(BASE_DIR, "local.py")
if os.path.exists(local):
    exec(compile(open(local).read(), local, "exec"), globals())
path = os.path.join(BASE_DIR, "more.py")
exec(compile(open(path, "rb").read(), path, "exec"))
NAME = NAME + "!"`,
    { 'overrides.py': "DEBUG = os.environ.get('DEBUG') == '1'\nNAME = 'over'\n", 'more.py': 'MORE = [NAME]\n' },
  ],
  [
    'modules that importlib.util finds',
    `import importlib.util, sys
from importlib.util import find_spec
A = find_spec('nope') is None, find_spec('os') is not None, bool(find_spec('extra')), find_spec('pack.mod').name, find_spec('pack.nope') is None
B = find_spec('pack').submodule_search_locations is not None, find_spec('extra').parent, find_spec('pack.mod').parent
try:
    find_spec('extra.nope')
except ModuleNotFoundError as e:
    C = str(e)
spec = importlib.util.spec_from_file_location('own', 'extra.py')
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
D = module.EXTRA, module.__name__, 'own' in sys.modules, spec.origin
E = importlib.util.spec_from_file_location('own', 'extra.txt')
try:
    gone = importlib.util.spec_from_file_location('gone', 'gone.py')
    gone.loader.exec_module(importlib.util.module_from_spec(gone))
except FileNotFoundError as e:
    F = e.errno
from importlib.machinery import SourceFileLoader
G = SourceFileLoader('loaded', 'extra.py').load_module().EXTRA, 'loaded' in sys.modules`,
    { 'extra.py': 'EXTRA = 1\n', 'pack/__init__.py': '', 'pack/mod.py': 'M = 1\n' },
  ],
  [
    'files that runpy runs',
    `import runpy
found = runpy.run_path('part.py', init_globals={'GIVEN': 2})
A = found['MADE'], found['__name__'], 'MADE' in globals()
B = runpy.run_path('part.py', {'GIVEN': 3}, 'named')['NAME']
globals().update({k: v for k, v in found.items() if k.isupper()})
C = runpy.run_module('pack.mod')['M']
try:
    runpy.run_path('gone.py')
except OSError as e:
    D = type(e).__name__`,
    { 'part.py': 'MADE = GIVEN + 1\nNAME = __name__\n', 'pack/__init__.py': '', 'pack/mod.py': 'M = 1\n' },
  ],
  [
    'a module that is loaded again',
    `import importlib, counted
counted.N = 5
again = importlib.reload(counted)
A = again is counted, counted.N, counted.SEEN`,
    { 'counted.py': 'SEEN = globals().get("N")\nN = 1\n' },
  ],
])

test('what a config var may hold is a value: it rebinds nothing', () => {
  const program = "import os\nKEPT = [1]\nX = eval(os.environ.get('DEBUG', 'False'))\n"
  const { bindings } = evaluateText(program, UNKNOWN_CONFIG_VARS)
  expect(show(bindings.get('KEPT'))).toBe('[1]')
  expect(show(bindings.get('X'))).toBe('?(? or False)')
})

test('code that is not known may rebind what it sees', () => {
  const program = "import os\nKEPT = [1]\nexec(os.environ.get('CODE', ''))\n"
  expect(show(evaluateText(program, UNKNOWN_CONFIG_VARS).bindings.get('KEPT'))).not.toBe('[1]')
})

test('what comes of the text of a config var carries its mark', () => {
  const configVars = {
    known: new Map([['S', { state: 'set', value: "['secret', 1]" } as const]]),
    others: 'unset',
  } as const
  const { bindings } = evaluateText("import os\nX = eval(os.environ['S'])[0]\nY = f'{X}'\n", configVars)
  expect(bindings.get('X')?.marks).toEqual(['S'])
  expect(bindings.get('Y')?.marks).toEqual(['S'])
})

test('a file that was compiled as itself keeps its places', () => {
  const program =
    'p = "/app/settings.py"\nif "AGAIN" not in globals():\n  AGAIN = 1\n  exec(compile(open(p).read(), p, "exec"))\nX = 1\n'
  expect(evaluateText(program).bindings.get('X')?.location?.start.line).toBe(5)
})
