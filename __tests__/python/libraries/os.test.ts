import { describe } from 'vitest'
import { holdAgainstPython } from './hold.ts'

describe('os', () => {
  holdAgainstPython([
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
  ])
})
