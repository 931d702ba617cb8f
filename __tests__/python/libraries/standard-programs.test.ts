import { expect, test } from 'vitest'
import { createProgram } from '../../../src/python/program.ts'
import { programInput, show } from '../helpers/program.ts'
import { holdAgainstPython } from './hold.ts'

/** Modules of the standard library that are modelled by programs. */

holdAgainstPython([
  [
    'functions that remember, and partial methods',
    `import os
os.environ["A"] = "1"
from functools import lru_cache, cache, partialmethod, wraps
@lru_cache
def f(x=1):
    "Doc."
    return x
A = f.__name__, f.__doc__, f.__wrapped__(3), f.cache_info().hits, f.__module__, f.__qualname__, type(f).__name__, callable(f)
f.extra = 1
B = f.extra, hasattr(f, "nope"), isinstance(f, type(f))
class C:
    def __init__(self): self.n = 0
    @lru_cache(maxsize=None)
    def get(self, k):
        self.n += 1
        return os.environ.get(k, "d")
    @property
    @cache
    def p(self):
        self.n += 1
        return self.n
    @staticmethod
    @lru_cache
    def s(x): return x * 2
    @classmethod
    @lru_cache
    def c(cls): return cls.__name__
    def base(self, a, b=0): return (a, b)
    part = partialmethod(base, 1, b=2)
c = C()
D = c.get("A"), c.get("A"), c.n, C.get.cache_info().hits, c.p, c.p, C.s(2), c.s(2), C.c(), C.get(c, "A")
F = c.part()
def deco(fn):
    @wraps(fn)
    def inner(*a): return fn(*a)
    return inner
@deco
@lru_cache
def g(a): return a
G = g(1), g.__wrapped__.cache_info().misses
H = f(*[2]), f(x=5), f(x=5), f.cache_info()
@lru_cache(maxsize=2, typed=True)
def h(x): return x
I = [h(1), h(1.0), h(True), h(2)], h.cache_info(), h.cache_parameters()
try:
    f([])
except TypeError as e:
    J = str(e)
@cache
def env(name): return os.environ[name]
try: K = env("NOPE")
except KeyError as e: K = str(e)
L = list(map(f, [1, 2])), sorted([3, 1], key=f)`,
  ],
  [
    'what tables of modules hold, and readers of texts',
    `import csv, os, string, warnings
A = os.path.expanduser('~nosuch/x'), 'digits' in vars(string), vars(string)['digits'], string.__dict__.get('ascii_letters')
B = list(csv.reader(['a b  c', ' x'], delimiter=' ', skipinitialspace=True))
with warnings.catch_warnings() as D: pass`,
  ],
  [
    'descriptors',
    `class D:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, obj, cls=None):
        return self if obj is None else (self.n, obj.x)
class A:
    x = 1
    d = D(len)
A1 = A().d, A.d.n
class M:
    def __init__(self, f): self.f = f
    def __get__(self, obj, cls=None):
        import types
        return types.MethodType(self.f, obj)
class B:
    @M
    def f(self): return 5
B1 = B().f()
from functools import partialmethod, lru_cache
class C:
    def base(self, a, b=0): return (a, b)
    part = partialmethod(base, 1, b=2)
    @lru_cache
    def m(self): return 3
C1 = C().part()
D1 = C().m()`,
  ],
  [
    'warnings, and the filters that make exceptions of them',
    `import warnings
warnings.filterwarnings("ignore", category=DeprecationWarning)
warnings.simplefilter("default")
warnings.warn("x", DeprecationWarning, stacklevel=2)
warnings.warn("y")
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("boom", FutureWarning)
        A = 1
    except FutureWarning as e:
        A = str(e), e.args
warnings.warn("not an error")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("a"); warnings.warn(UserWarning("b"))
    B = [str(x.message) for x in w], w[0].category.__name__
warnings.filterwarnings("ignore", message=r".*naive datetime.*", module="django")
warnings.warn("received a naive datetime", RuntimeWarning)
warnings.resetwarnings()
warnings.filterwarnings("error", message="bad", category=UserWarning)
try:
    warnings.warn("Bad thing"); D = 1
except UserWarning: D = "raised"
warnings.warn("good")
class MyW(Warning): pass
warnings.warn("z", MyW)
warnings.showwarning = lambda *a: None
F = issubclass(MyW, Warning)`,
  ],
  [
    'a warning that a filter makes an exception',
    `import warnings
warnings.simplefilter("error", DeprecationWarning)
warnings.warn("gone", DeprecationWarning)`,
  ],
  [
    'heaps and sorted lists',
    `import heapq, bisect
h = []
for x in [5, 3, 8, 1, 9, 2]: heapq.heappush(h, x)
A = h[:], heapq.heappushpop(h, 0), heapq.heapreplace(h, 7), h[:], [heapq.heappop(h) for _ in range(len(h))]
B = heapq.nlargest(2, ["a", "ccc", "bb"], key=len), list(heapq.merge([3, 1], [2], reverse=True)), heapq.nsmallest(0, [1])
q = [(2, "b"), (1, "z"), (1, "a")]; heapq.heapify(q); D = q
L = [1, 2, 2, 3]
F = bisect.bisect_left(L, 2), bisect.bisect_right(L, 2), bisect.bisect(L, 9), bisect.bisect([("a", 1)], ("a",)), bisect.bisect_left([1, 5], 3, key=lambda v: v)
bisect.insort(L, 2.5); G = L
try: heapq.heappop([])
except IndexError as e: H = str(e)`,
  ],
  [
    'fractions',
    `from fractions import Fraction as fr
import math
A = [str(x) for x in (fr(1, 3) + fr(1, 6), fr(1, 2) * 3, 2 - fr(1, 2), fr(7, 3) // 1, fr(7, 3) % 1, -fr(1, 2), abs(fr(-3, 4)), fr("3/6"), fr("-1.25e1"), fr(0.5), fr(2) ** -2, fr(3.14159).limit_denominator(100), round(fr(7, 2)), round(fr(10, 3), 2), fr(1, 2) / fr(1, 4))]
B = fr(1, 2) == 0.5, fr(1, 2) < 1, fr(1, 2) > 0.25, hash(fr(2)) == hash(2), bool(fr(0)), int(fr(-7, 2)), math.floor(fr(-7, 2)), float(fr(1, 3)), fr(1, 2) + 0.5, divmod(fr(7, 2), 1) == (3, fr(1, 2)), sum([fr(1, 2), fr(1, 2)]) == 1, repr(fr(1, 2)), f"{fr(1, 2)}", fr(6, 4).numerator, max(fr(1, 2), fr(2, 3)) == fr(2, 3), isinstance(fr(1), fr)
for bad in ("x", "1/0", None):
    try: fr(bad)
    except Exception as e: globals()["E_" + str(bad)[0].upper()] = type(e).__name__, str(e)`,
  ],
  [
    'signatures and members',
    `import inspect, os
def f(a, b=2, /, c=3, *d, e, g=5, **h) -> int: pass
s = inspect.signature(f)
A = [(n, p.kind.name, p.default is p.empty) for n, p in s.parameters.items()]
B = str(inspect.signature(lambda a, *, b=1: 0)), str(inspect.signature(lambda *a, b: 0)), str(inspect.signature(lambda: 0)), repr(inspect.signature(lambda x: 0))
class C:
    DEBUG = os.environ.get("A")
    HOSTS = ["a"]
    def m(self, x, y="q"): "Doc m\\n   more"
    @classmethod
    def k(cls, z): pass
    @staticmethod
    def st(w): pass
D = list(inspect.signature(C.m).parameters), list(inspect.signature(C().m).parameters), list(inspect.signature(C.k).parameters), list(inspect.signature(C.st).parameters)
F = {n: v for n, v in inspect.getmembers(C) if n.isupper()}
G = [n for n, v in inspect.getmembers(C, inspect.isfunction)], [n for n, v in inspect.getmembers(C(), inspect.ismethod)], inspect.getdoc(C.m), inspect.ismethod(C().m), inspect.isroutine(len), inspect.getmro(C)[0].__name__
H = {k for k, p in s.parameters.items() if p.kind == inspect.Parameter.KEYWORD_ONLY}
I = inspect.unwrap(f) is f, s.return_annotation is int, s.parameters["b"].name`,
  ],
  [
    'text that is wrapped',
    `import textwrap
A = textwrap.wrap("The quick brown fox jumped over the lazy dog", 15), textwrap.fill("aaa bbb ccc", 7, initial_indent="* ", subsequent_indent="  ")
B = textwrap.shorten("Hello  world and more words", 15), textwrap.shorten("Hello", 3, placeholder=""), textwrap.wrap("abcdefghij kl", 4), textwrap.wrap("abcdefghij kl", 4, break_long_words=False), textwrap.wrap(""), textwrap.wrap("a\\n\\nb  c", 80), textwrap.wrap("one two three four five", 9, max_lines=2)
D = textwrap.dedent("  a\\n    b"), textwrap.indent("a\\nb", "> ")`,
  ],
  [
    'modules and files of packages, and versions of distributions',
    `import importlib.metadata, importlib.resources, pkgutil, importlib, warnings
warnings.simplefilter('ignore')
try:
    A = importlib.metadata.version("no-such-dist")
except importlib.metadata.PackageNotFoundError as e:
    A = str(e), e.name, isinstance(e, ImportError)
B = [m.name for m in pkgutil.iter_modules(conf.__path__ if False else [importlib.import_module("conf").__path__[0]])]
D = (importlib.resources.files("conf") / "data.txt").read_text()
F = pkgutil.get_data("conf", "data.txt")
G = importlib.resources.read_text("conf", "data.txt")
import conf
H = sorted(name for _, name, ispkg in pkgutil.iter_modules(conf.__path__)), [(i.name, i.ispkg) for i in pkgutil.iter_modules(conf.__path__, prefix="conf.")]
I = [m[1] for m in pkgutil.walk_packages(conf.__path__, "conf.")]
for _, name, _ in pkgutil.iter_modules(conf.__path__):
    mod = importlib.import_module(f"conf.{name}")
    for k in dir(mod):
        if k.isupper(): globals()[k] = getattr(mod, k)
with importlib.resources.open_text("conf", "data.txt") as fh: K = fh.read().strip()
try: importlib.resources.files("conf").joinpath("none").read_text()
except FileNotFoundError: L = "no"
with importlib.resources.as_file(importlib.resources.files(conf) / "data.txt") as p: M = str(p)`,
    {
      'conf/__init__.py': '',
      'conf/a.py': 'X = 1\n',
      'conf/data.txt': 'hello\n',
      'conf/sub/__init__.py': 'Z = 1\n',
      'conf/sub/b.py': 'Y = 2\n',
    },
  ],
])

test('the version of a distribution, where it is pinned, where it is not, and where nothing says that it is installed', () => {
  const program = `from importlib.metadata import PackageNotFoundError, version
PINNED = version('Zope_Thing'), version('django')
LOOSE = version('loose')
try:
    OWN = version('shop')
except PackageNotFoundError as error:
    OWN = str(error)
`
  const distributions = new Map([
    ['django', '5.2.1'],
    ['zope-thing', '1.0'],
    ['loose', null],
  ])
  const own = (files: Readonly<Record<string, string>>) => {
    const input = programInput({ 'settings.py': program, ...files }, { distributions })
    const { bindings } = createProgram(input).importModule('settings')
    return ['PINNED', 'LOOSE', 'OWN'].map((name) => show(bindings.get(name)))
  }
  expect(own({})).toEqual(['("1.0", "5.2.1")', '?str', '"No package metadata was found for shop"'])
  expect(own({ 'pyproject.toml': '[project]\nname = "shop"\n' })[2]).toMatch(/^\?/)
})
