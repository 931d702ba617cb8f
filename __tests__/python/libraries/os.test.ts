import { describe } from 'vitest'
import { holdAgainstPython, TRIES_SHOWN } from './hold.ts'

describe('os', () => {
  holdAgainstPython([
    [
      'texts that are filled from the environment, which stays as it is',
      `import os, string${TRIES_SHOWN}
os.environ['MADE'] = 'm'
kept = ['a']
own = {'LIST': kept, 'TEXT': 't'}
def noop(*args, **kwargs): pass
A = '{HOST}:{MADE}'.format(**os.environ), '{HOST!r:>6}'.format(**os.environ), '{{}}{HOST}'.format(**os.environ), '{0[HOST]}'.format(os.environ), '%(HOST)s' % os.environ, string.Template('$HOST').substitute(os.environ)
B = tries(lambda: '{NOPE}'.format(**os.environ), lambda: '{0}'.format(**own), lambda: '{HOST.nope}'.format(**os.environ))
noop(**os.environ)
noop(**own)
C = os.environ['HOST'], os.environ.pop('MADE'), os.environ.get('MADE'), own['TEXT'], kept, '{TEXT}'.format(**own)
`,
      {},
      { HOST: 'h' },
    ],
    [
      'an environment that is emptied is empty, and can be filled again',
      `import os
home = os.environ["HOME"]
saved = dict(os.environ)
os.environ.clear()
A = os.environ.get("HOME", "gone"), "X" in os.environ, os.getenv("X"), list(os.environ)
os.environ.update(saved)
B = os.environ["HOME"] == home, os.environ["X"]
`,
      {},
      { X: 'x' },
    ],
    [
      'the home folder is what HOME names',
      `import os
from pathlib import Path
os.environ['HOME'] = '/elsewhere/'
A = os.path.expanduser('~'), os.path.expanduser('~/x'), str(Path('~/y').expanduser()), str(Path.home()), os.path.expanduser('a~')
try:
    os.environ['A=B'] = 'x'
except ValueError as e:
    B = str(e)
try:
    raise OSError(2, 'why', 'file')
except FileNotFoundError as e:
    C = e.errno, e.filename, str(e)
D = type(OSError(13, 'x')).__name__, type(OSError(5, 'x')).__name__, type(OSError('x')).__name__
`,
    ],
    [
      'paths may be bytes',
      `import os
A = os.fspath(b"a"), os.fspath("a")
for path in (b"a/b.txt",):
    os.path.join(path, b"c"), os.path.basename(path), os.path.exists(path), os.path.expandvars(path), os.path.split(path)
B = "no TypeError"
`,
    ],
  ])
})

describe('the names around a program', () => {
  holdAgainstPython([
    ['every module has its builtins', 'A = __builtins__ is not None, bool(__builtins__)\n'],
    [
      'a keyword argument that is given twice',
      `def f(**kw): pass
class K: pass
found = []
for call in (lambda: f(a=1, **{"a": 2}), lambda: K(a=1, **{"a": 2}), lambda: print(end="", **{"end": ""}), lambda: dict(a=1, **{"a": 2})):
    try:
        call()
    except TypeError as e:
        found.append(str(e))
A = found
`,
    ],
    [
      'what is put into builtins is found by its name alone',
      `import builtins
builtins.SHARED_FLAG = 's'
A = SHARED_FLAG, builtins.len('ab'), builtins.open is open, hasattr(builtins, 'nope'), builtins.ValueError is ValueError
kept = builtins.len
builtins.len = lambda x: -1
B = len('abc')
builtins.len = kept
C = len('abc')
del builtins.SHARED_FLAG
try:
    SHARED_FLAG
except NameError:
    D = 'gone'
import sys
E = hasattr(sys, 'real_prefix'), getattr(sys, 'frozen', False)
`,
    ],
    [
      'a callable that ends an iteration, and slices that are equal',
      `items = iter(range(3))
A = list(iter(lambda: next(items), None))
B = slice(1, 2) == slice(1, 2), slice(1) == slice(2), slice(None) != slice(None)
`,
    ],
    [
      'rows of one length, and managers that give nothing or too much',
      `from contextlib import contextmanager, redirect_stdout
import io
found = []
for rows in (([1], [2, 3]), ([1, 2], [3]), ([1], [2], [3, 4]), ([], [])):
    try:
        found.append(list(zip(*rows, strict=True)))
    except ValueError as e:
        found.append(str(e))
A = found
@contextmanager
def nothing():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
errors = []
for manager in (nothing, twice):
    try:
        with manager():
            pass
    except RuntimeError as e:
        errors.append(str(e))
B = errors
kept = io.StringIO()
with redirect_stdout(kept):
    print('hi', 1)
print('nobody')
C = kept.getvalue()
`,
    ],
  ])
})
