import { describe } from 'vitest'
import { holdAgainstPython, TRIES_SHOWN } from './hold.ts'

/** Modules of the standard library that are programs of classes. */
holdAgainstPython([
  [
    'dataclasses: fields, their options, inheritance, frozen and ordered ones',
    `import os
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, InitVar, is_dataclass, make_dataclass, MISSING, FrozenInstanceError
from typing import ClassVar, Optional, List, Dict
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__ + ": " + str(e)`,
  ],
  [
    'dataclasses as keys, alone and in tuples',
    `from dataclasses import dataclass, field
@dataclass(frozen=True)
class P:
    a: int
    b: str = 'x'
@dataclass(unsafe_hash=True)
class Q:
    a: int
    c: int = field(default=0, compare=False)
@dataclass(frozen=True)
class R(P):
    z: int = 0
class Plain: pass
p = Plain()
A = {P(1): 'p', P(2): 'q'}[P(1)], P(1) in {P(1)}, len({P(1), P(1), P(2)}), {Q(1): 1}[Q(1, 5)], {(P(1), 2): 3}[(P(1), 2)], frozenset([P(1)]) == frozenset([P(1)])
B = {P(1): 1} == {P(1): 1}, P(1) in {R(1)}, R(1) == P(1), (P(1), 1) in {(P(2), 1)}, {(p, 1): 2}[(p, 1)], (Plain(), 1) in {(p, 1): 2}, P(1) in [P(1)]`,
  ],
  [
    'dataclasses whose annotations are texts',
    `from __future__ import annotations
from dataclasses import dataclass, field, asdict, InitVar
import dataclasses as dc
import typing as t`,
  ],
  [
    'the containers of collections, and its abstract classes',
    `import collections.abc, collections
from collections import Counter, deque, ChainMap, UserDict, UserList, OrderedDict
from collections.abc import Mapping, Sequence, Iterable, Callable, MutableMapping, Hashable, Set
import os
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__ + str(e)
A = isinstance({}, Mapping), isinstance([], Sequence), isinstance("", Iterable), isinstance(len, Callable), isinstance([], Mapping), isinstance(5, Iterable), isinstance(lambda: 0, Callable), isinstance([], Hashable), isinstance({}.keys(), Set), isinstance(os.environ, Mapping), isinstance(OrderedDict(), MutableMapping)
class own(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = own(); m["x"] = 1; m.update(y=2)
D = t(lambda: (m.get("x"), dict(m), "x" in m, list(m.items()), m.pop("x"), m == {"y": 2}, isinstance(m, Mapping), {**m}))
def deep(d, u):
    for k, v in u.items():
        if isinstance(v, collections.abc.Mapping):
            d[k] = deep(d.get(k, {}), v)
        else:
            d[k] = v
    return d
G = deep({"a": {"b": 1}}, {"a": {"c": 2}})
c = Counter("hello"); H = c.most_common(2), c["z"], sum(c.values()), dict(c), sorted(c.elements()), repr(c), c + Counter("l"), c.total()
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); I = list(d), len(d), d[0], repr(d), 3 in d, d.pop()
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); J = cm["a"], cm["b"], dict(cm), list(cm), cm.get("z", 9), len(cm), "b" in cm, repr(cm)
K = ChainMap(os.environ, {"HOME": "x", "ZZ": "dflt"})["ZZ"], ChainMap({}, os.environ)["HOME"]
class ud(UserDict):
    def __missing__(self, k): return k.upper()
L = ud(a=1)["a"], ud()["b"], {**ud(q=2)}
Mm = UserList([1, 2]) + [3] == [1, 2, 3], len(UserList("ab"))
N = t(lambda: Mapping())
def flat(x):
    for i in x:
        if isinstance(i, Iterable) and not isinstance(i, (str, bytes)):
            yield from flat(i)
        else:
            yield i
O = list(flat([1, [2, ("a", [3])]]))
P = issubclass(dict, Mapping), issubclass(list, Mapping), Mapping.__name__
X: Mapping[str, int] = {}`,
  ],
  [
    'enums: aliases, flags, classes made by a call, unique values',
    `from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__ + ": " + str(e)
class own_color(Enum):
    RED = 1
    GREEN = "g"
    ALIAS = 1
    @property
    def nice(self): return self.name.title()
    def __str__(self): return f"<{self.name}>"
A = [c.name for c in Color], list(own_color.__members__), own_color.ALIAS is own_color.RED, own_color.ALIAS.name
B = str(own_color.RED), repr(own_color.GREEN), f"{own_color.RED}", own_color("g").nice
D = t(lambda: own_color("zz")), t(lambda: own_color["zz"]), t(lambda: own_color.NOPE)
class own_p(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
    ALL = RW | X
G = (own_p.R | own_p.X).value, own_p.R in own_p.RW, bool(own_p.R & own_p.W), own_p.RW.name, [p.name for p in P], str(own_p.R | own_p.X), repr(own_p.R | own_p.X), own_p(3) is own_p.RW, list(own_p.__members__), ~own_p.R == own_p.W | own_p.X, (own_p.R | own_p.X) == own_p(5), own_p.ALL.value, len(own_p), [p.name for p in own_p.R | own_p.X], (own_p.R ^ own_p.RW).name
H = own_p.R == 1, own_p.RW & own_p.R is own_p.R
class own_perm(IntFlag):
    A = 1
    B = 2
I = own_perm.A | own_perm.B == 3, (own_perm.A | own_perm.B).value, own_perm.A + 5, own_perm(3).name
own_e2 = Enum("E2", ["ONE", "TWO"]); J = own_e2.TWO.value, own_e2["ONE"].name, [e.name for e in Enum("Z", "a b, c")], Enum("Q", {"x": 5}).x.value, IntEnum("N", [("k", 7)]).k + 1
class own_n(Enum):
    X = ("x", 1)
    Y = auto(), "y"
    def __init__(self, label, num): self.label, self.num = label, num
K = own_n.X.label, own_n.Y.num, own_n.X.value
def uq():
    @unique
    class U(Enum):
        A = 1
        B = 1
        C = 1
L = t(uq), unique(own_color.__class__("V", (Enum,), {})) if False else 0
class own_stage(StrEnum):
    DEV = auto()
    PROD = "production"
    @classmethod
    def current(cls, raw): return cls(raw) if raw in [s.value for s in cls] else cls.DEV
M = own_stage.DEV, f"{own_stage.PROD}", own_stage.current("production").name, own_stage.DEV == "dev", own_stage("dev"), own_stage.PROD in ("production",), {own_stage.DEV: 1}["dev"]
import os
O = own_stage(os.environ.get("STAGE", "dev")) is own_stage.PROD
S = {m.name: m.value for m in own_color}, dict(own_color.__members__) == {"RED": own_color.RED, "GREEN": own_color.GREEN, "ALIAS": own_color.RED}
match own_stage.current("production"):
    case own_stage.DEV: T = "d"
    case own_stage.PROD: T = "p"`,
  ],
  [
    'named tuples and typed dicts',
    `from typing import NamedTuple, TypedDict, Optional
from collections import namedtuple
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__ + ": " + str(e)
class Pt(NamedTuple):
    """A point."""
    x: int
    y: int = 2
    def total(self): return self.x + self.y
    @property
    def neg(self): return -self.x
    @classmethod
    def origin(cls): return cls(0, 0)
A = Pt(1).total(), Pt(1)._asdict(), Pt(1)._replace(x=5), Pt._fields, repr(Pt(3)), Pt(1) == (1, 2), Pt(4).neg, Pt.origin(), Pt._field_defaults, Pt.__doc__
B = t(lambda: Pt()), t(lambda: Pt(1, 2, 3)), Pt(y=1, x=0)[0], [*Pt(7)], Pt._make([8, 9]), len(Pt(1)), isinstance(Pt(1), tuple)
Q = namedtuple("Q", "a b c", defaults=[9])
D = Q(1, 2), Q._make([1, 2, 3]).c, Q(1, 2)._fields, Q(1, b=3)[1:], Q._field_defaults, t(lambda: Q()), t(lambda: Q(1, 2)._replace(z=1)), t(lambda: Q._make([1]))
R = namedtuple("R", ["x", "y"]); E = R(1, 2)._asdict(), R(x=1, y=2) < R(1, 3), "%s/%s" % R("a", "b"), repr(R(1, "q"))
class td(TypedDict, total=False):
    a: int
    b: str
F = td(a=1), {**td(a=2)}, type(td(a=1)).__name__, td(b="x").get("b"), td({"a": 3})
G = NamedTuple("G", [("p", int), ("q", str)])(1, "z").q
td2 = TypedDict("td2", {"k": int}); H = td2(k=1)
class Child(Pt):
    def total(self): return super().total() * 10
I = Child(1).total(), isinstance(Child(1), Pt), Child(1).x
def mut(): Pt(1).x = 5
J = t(mut)
x, y = Pt(5, 6)
K = x, y
match Pt(1, 2):
    case Pt(x=1, y=z): L = z
match Pt(3, 4):
    case (a, b): M = a, b
class Env(NamedTuple):
    name: str
    debug: bool = False
ENVS = {e.name: e for e in (Env("dev", True), Env("prod"))}
N = ENVS["prod"].debug, ENVS["dev"].debug`,
  ],
  [
    'the classes of types',
    `from types import SimpleNamespace, MappingProxyType, ModuleType, FunctionType
import types, sys
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__ + ": " + str(e)
ns = SimpleNamespace(a=1, b=SimpleNamespace(c=2)); ns.d = 5
A = ns.a, ns.b.c, vars(ns.b), repr(ns.b), ns == SimpleNamespace(a=1, b=ns.b, d=5), ns.__dict__["d"], hasattr(ns, "a"), getattr(ns, "q", 3)
m = MappingProxyType({"x": 1})
B = m["x"], dict(m), len(m), m.get("y", 2), "x" in m, list(m), {**m}, t(lambda: m["q"])
def put(): m["z"] = 1
D = t(put)
mod = ModuleType("mymod", "doc"); mod.X = 1
E = mod.X, mod.__name__, vars(mod)["X"], mod.__doc__
sys.modules["mymod"] = mod
import mymod
F = mymod.X
from mymod import X as G
H = isinstance(t, FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(sys, types.ModuleType), isinstance((x for x in ""), types.GeneratorType), isinstance(None, types.NoneType), isinstance(lambda: 0, types.LambdaType)
def load(d):
    return SimpleNamespace(**{k: load(v) if isinstance(v, dict) else v for k, v in d.items()})
I = load({"a": {"b": {"c": 1}}}).a.b.c
class C: pass
c = C(); c.m = types.MethodType(lambda self: 7, c); J = c.m()`,
  ],
  [
    'small things that a program sees',
    `import json, os, re
from contextlib import ExitStack, closing
os.environ['KEPT'] = '1'
os.unsetenv('KEPT')
A = os.environ.get('KEPT'), isinstance(os.environ, dict), re.IGNORECASE.value
B = json.loads('{"a": 1, "a": 2, "b": {"c": 3, "c": 3}}', object_pairs_hook=lambda pairs: [list(pair) for pair in pairs])
def f(): 'doc'
f.x = 1
C = f.__dict__
class own: pass
class child(own): pass
D = [one.__name__ for one in child.mro()]
class missing(dict):
    def __missing__(self, key): return key + '!'
E = '%(q)s' % missing()
v = 'module'
def outer():
    v = 'function'
    class inside:
        w = v
        v = 'class'
    return inside.w, inside.v
F = outer()
LOG = []
with ExitStack() as stack:
    stack.callback(LOG.append, 'first')
    stack.callback(LOG.append, 'last')
    LOG.append('body')
class handle:
    def close(self): LOG.append('closed')
with closing(handle()): pass
class hidden:
    __hash__ = None
try:
    {hidden()}
except TypeError as e:
    G = str(e)`,
  ],
  [
    'the rest of itertools',
    `from itertools import *
import itertools
A = list(accumulate([1, 2, 3])), list(accumulate([1, 2], lambda a, b: a * b, initial=5)), list(zip_longest("ab", "c", fillvalue="-")), list(islice(cycle("ab"), 5)), list(pairwise([1, 2, 3])), list(permutations("abc", 2)), len(list(permutations(range(4)))), list(compress("abc", [1, 0, 1])), list(combinations_with_replacement("ab", 2))
a, b = tee([1, 2]); B = list(a), list(b), list(zip_longest([], [1]))
C = list(chain.from_iterable([["a"], ["b"]])), list(product([1, 2], repeat=2)), [(k, len(list(g))) for k, g in groupby(sorted("abca"))], next(count(3, 2)), list(islice("abcdef", 1, None, 2)), list(filterfalse(lambda x: x % 2, range(5)))
D = itertools.chain([1], (2,)).__class__.__name__, list(itertools.accumulate(["a", "b"]))`,
  ],
  [
    'what a folder holds, in an order that is given to it',
    `import glob, os
A = sorted(os.listdir('data')), len(os.listdir('data')), 'a' in os.listdir('data'), max(os.listdir('data')), set(os.listdir('data')) == {'a', 'b', 'tpl'}
B = [name for name in sorted(os.listdir('data')) if os.path.isdir(os.path.join('data', name))], sorted(glob.glob('data/*'))
c = os.listdir('data')
c.append('z')
c.sort()
C = c
D = sorted(name[:-4] for name in os.listdir('data/tpl') if name.endswith('.txt')), ','.join(sorted(os.listdir('data')))
E = sorted(list({'x', 'y', 'z'})), len(list({'x', 'y'})), [x for x in list({'x', 'y'}) if x != 'x']
F = {x for a in [{1, 2}, {3, 4}] for x in a} == {1, 2, 3, 4}, sorted([x for a in [{'a', 'b'}, {'c', 'd'}] for x in a])
with open('/tmp/printed.txt', 'w') as file:
    print('a', 1, sep='-', file=file)
    print('b', end='', file=file)
G = open('/tmp/printed.txt').read()`,
    { 'data/a': '', 'data/b': '', 'data/tpl/one.txt': '', 'data/tpl/two.txt': '', 'data/tpl/three.md': '' },
  ],
  [
    'enums whose members are made by a __new__ of their own, or of a type',
    `from enum import Enum, IntFlag, auto
class Labelled(Enum):
    def __new__(cls, value, label):
        made = object.__new__(cls)
        made._value_ = value
        made.label = label
        return made
    A = 1, 'first'
    B = 2, 'second'
class Numbered(Enum):
    def __new__(cls):
        made = object.__new__(cls)
        made._value_ = len(cls.__members__) + 1
        return made
    X = ()
    Y = ()
class Half(float, Enum):
    HALF = 0.5
    ONE = 1
class Based(int, Enum):
    HEX = 'ff', 16
class Planet(Enum):
    EARTH = 5.9, 6.3
    def __init__(self, mass, radius):
        self.mass = mass
LABELS = Labelled(2).label, Labelled.A.value, [one.label for one in Labelled], Labelled['B'].name
NUMBERS = Numbered.Y.value, Numbered(1).name, [one.value for one in Numbered]
TYPED = Half.HALF + 1, Half.ONE.value, Half(0.5).name, Based.HEX.value, Based.HEX + 1
OTHER = Planet.EARTH.mass, Planet((5.9, 6.3)).name
import signal, ssl, http
NUMBERED = signal.SIGTERM.value, signal.SIGTERM == 15, signal.SIGINT.name, repr(signal.SIGHUP), signal.Signals(9).name, ssl.CERT_NONE.value, ssl.CERT_REQUIRED.name, ssl.CERT_NONE == 0, ssl.TLSVersion.TLSv1_2.name, http.HTTPStatus.OK.value, http.HTTPStatus(404).phrase, http.HTTPStatus.NOT_FOUND == 404
`,
  ],
  [
    'functools: what is wrapped, remembered and ordered',
    `import functools
from functools import cache, lru_cache, total_ordering, wraps
def tagged(func):
    func.tags = ('a',)
    return func
def plain(func):
    @wraps(func)
    def inner(*args):
        return func(*args)
    return inner
@plain
@tagged
def shown(x):
    '''Doc.'''
    return x
WRAPPED = shown.tags, shown.__name__, shown.__doc__, shown.__wrapped__.__name__, shown(3)
calls = []
@lru_cache(maxsize=2)
def few(x):
    calls.append(x)
    return x
for x in (1, 2, 1, 3, 2, 1):
    few(x)
few.count = 5
@cache
def all_of(*args, **kwargs):
    calls.append('all')
    return len(args)
REMEMBERED = calls, few.cache_info(), few.cache_info().hits, few.count, few.__name__, all_of(1), all_of(1), all_of(1, a=2), few.cache_clear(), few.cache_info()
class Service:
    @lru_cache
    def get(self, x):
        calls.append(('get', x))
        return x
service = Service()
METHOD = service.get(1), service.get(1), calls[-1], len(calls)
@total_ordering
class Version:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
ORDERED = Version(1) <= Version(1), Version(2) > Version(1), Version(1) >= Version(2), max(Version(1), Version(3)).n
try:
    few([])
except TypeError as e:
    UNHASHABLE = str(e)
`,
  ],
])

describe('what was made of a class', () => {
  holdAgainstPython(
    [{}, { WHICH: 'b' }].map(
      (configVars) =>
        [
          `__subclasses__, with ${JSON.stringify(configVars)}`,
          `import os
class Base:
    name = None
class a(Base): name = 'a'
class b(Base): name = 'b'
class c(a): pass
X = [k.__name__ for k in Base.__subclasses__()], a.__subclasses__() == [c], c.__subclasses__(), [k.name for k in a.__subclasses__()]
class Registry:
    all = {}
    def __init_subclass__(cls, key=None, **kw):
        super().__init_subclass__(**kw)
        Registry.all[key or cls.__name__] = cls
class R1(Registry, key='one'): V = 1
class R2(Registry): V = 2
Y = sorted(Registry.all), [c.V for c in Registry.__subclasses__()]
def walk(c):
    for s in c.__subclasses__():
        yield s
        yield from walk(s)
Z = [c.__name__ for c in walk(Base)]
pick = {c.__name__.lower(): c for c in Base.__subclasses__()}.get(os.environ.get('WHICH', 'a'))
W = pick.name
import plug
V = [c.__name__ for c in plug.Plugin.__subclasses__()], plug.Plugin.__subclasses__()[0].__module__
import enum
class e(enum.Enum): pass
class f(e): Q = 1
T = [c.__name__ for c in e.__subclasses__()]
class m(Base, Registry): pass
S = len(Base.__subclasses__()), len(Registry.__subclasses__())
lst = Base.__subclasses__(); lst.clear()
R = len(Base.__subclasses__())
try:
    Base().__subclasses__()
except AttributeError as e:
    Q = str(e)
`,
          {
            'plug.py': 'class Plugin: pass\nfrom plugs import *\n',
            'plugs.py': 'from plug import Plugin\nclass P1(Plugin): pass\nclass P2(Plugin): pass\n',
          },
          configVars,
        ] as const,
    ),
  )
})

describe('classes made of those of collections', () => {
  holdAgainstPython([
    [
      'who fills them, and with what',
      `from collections import defaultdict, OrderedDict, Counter, deque, UserDict${TRIES_SHOWN}
class A(defaultdict): pass
class B(defaultdict):
    def __init__(self, *a, **k):
        super().__init__(list, *a, **k)
class C(defaultdict):
    def __init__(self): defaultdict.__init__(self, int)
class E(Counter): pass
class F(deque): pass
X = tries(lambda: dict(A(list, a=[1])), lambda: A(int)['q'], lambda: B()['z'], lambda: dict(B({'k': 1})), lambda: C()['x'], lambda: dict(E('aab')), lambda: list(F([1, 2], 1)), lambda: A(None)['x'], lambda: A(5), lambda: dict(A(list, iter([('a', 1)]))), lambda: A().default_factory, lambda: A(list).default_factory, lambda: len(A(list, {'a': 1})))
def nested(): return A(nested)
d = nested(); d['a']['b']['c'] = 1
Y = {k: dict(v) for k, v in d.items()}, isinstance(d['a'], A), list(d['a']['b'].items())
class Tree(defaultdict):
    def __init__(self): super().__init__(Tree)
t = Tree(); t['x']['y'] = 2
Z = list(t), t['x']['y'], type(t['q']).__name__
class O(OrderedDict):
    def __init__(self, path):
        super().__init__()
        self['path'] = path
W = dict(O('abc')), Counter(a=2)['a'], Counter('aa', b=1)['b'], list(OrderedDict([('x', 1)], y=2))
class lowered(UserDict):
    def __getitem__(self, key): return super().__getitem__(key.lower())
    def __setitem__(self, key, item): super().__setitem__(key.lower(), item)
V = lowered({'A': 1}).get('A'), lowered().get('A', 5)
`,
    ],
  ])
})
