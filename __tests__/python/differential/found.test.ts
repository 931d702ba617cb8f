import { holdAgainstPython, TRIES_SHOWN } from '../libraries/hold.ts'

/** What generated programs have shown to be wrong, each in a few lines. */

holdAgainstPython([
  [
    'a star import takes what the module says, not what it has',
    `
from os.path import *
from pathlib import *
from dataclasses import *
from collections import *
from urllib.parse import *
from json import *
A = [name for name in ('os', 'sys', 're', 'copy', 'abc', 'functools', 'decoder', 'genericpath', 'typing') if name in globals()], join('a', 'b'), str(Path('a') / 'b'), Counter('aa')['a'], urlparse('//h').netloc, dumps([1])
try:
    B = os.environ
except NameError as e:
    B = str(e)`,
  ],
  [
    'except* takes groups apart',
    `${TRIES_SHOWN}
def caught(exc):
    got = []
    try:
        raise exc
    except* ValueError as e: got.append(repr(e))
    except* (KeyError, TypeError) as e: got.append(str(e))
    else: got.append('else')
    return got
A = tries(lambda: caught(ValueError(1)), lambda: caught(ExceptionGroup('g', [ValueError(1), KeyError(2)])), lambda: caught(OSError('x')), lambda: caught(ExceptionGroup('g', [ValueError(1), OSError(2), ExceptionGroup('h', [KeyError(3), TypeError(4), OSError(5)])])))
def again(exc):
    try:
        raise exc
    except* ValueError as e: raise
    except* KeyError as e: raise RuntimeError('r')
B = tries(lambda: again(ValueError(1)), lambda: again(KeyError(1)), lambda: again(ExceptionGroup('g', [ValueError(1), KeyError(2), OSError(3)])), lambda: again(ExceptionGroup('g', [ValueError(1), OSError(3)])), lambda: again(ExceptionGroup('g', [KeyError(2)])))
group = ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [KeyError(2)])])
C = tries(lambda: group, lambda: str(group), lambda: group.exceptions, lambda: group.args, lambda: group.subgroup(KeyError), lambda: group.split(ValueError), lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [1]), lambda: BaseExceptionGroup('x', [ValueError()]), lambda: ExceptionGroup('x', [KeyboardInterrupt()]), lambda: isinstance(group, Exception), lambda: ExceptionGroup('x', 5), lambda: group.subgroup(lambda e: isinstance(e, KeyError)))`,
  ],
  [
    'subclasses of sets give their name, and what is unhashable its own',
    `${TRIES_SHOWN}
class S(set): pass
class F(frozenset): pass
class D(dict): pass
A = str(S()), repr(S([1])), str(F()), f"{F('a')}", str([S([2])]), repr(S())
B = tries(lambda: hash(D()), lambda: {S(): 1}, lambda: {(1, D())}, lambda: hash((1, [])), lambda: {}[D()], lambda: {1} | {D()})`,
  ],
  [
    'what is formatted, set and deleted where it cannot be',
    `${TRIES_SHOWN}
import os
def f():
    class P:
        @property
        def v(self): return 1
    p = P()
    del p.v
def g():
    class P:
        @property
        def v(self): return 1
    P().v = 1
class T(str): extra = 1
A = tries(f, g, lambda: format({1, 2}, 'n'), lambda: f"{[1, 2]:>4}", lambda: format({1: 2}.keys(), '5'), lambda: format(None, 'd'), lambda: pow(1.5, 2, 3), lambda: pow(2, 3.0, 5), lambda: os.environ.__setitem__('X', False), lambda: format(range(3), 'x'))
def h():
    if (yield 1): yield (yield 2)
    while (yield 3): pass
    for x in (yield 4): yield x
    return (yield 6)
i = h()
C = next(i), i.send(1), i.send(2), i.send(3), i.send(4), i.send(0), i.send([7]), i.send(0)
B = T([1]).extra, type(T([1])).__name__, tries(lambda: T(1).nothing)`,
  ],
  [
    'names that a head binds, affixes of which the first fits, and a null byte in the environment',
    `${TRIES_SHOWN}
import os
def f():
    g = lambda a, b=(w := 3) + w: a + b + w
    def h(x=(v := 2)): return x + v
    class C((u := int)): pass
    return g(1), h(), u.__name__
A = f()
B = tries(lambda: 'ab'.endswith(('b', 1)), lambda: 'ab'.endswith((1, 'b')), lambda: 'ab'.startswith(('x', None)), lambda: os.environ.__setitem__('N', 'a\\0b'))
def lists():
    X = [1]
    X = [X, X]
    return repr(X)
C = lists()`,
  ],
  [
    'a with that ends an exception, and a finally that leaves',
    `class M:
    def __enter__(self): return 1
    def __exit__(self, kind, value, trace): return True
with M() as m:
    if m:
        {}['x']
    A = 1
def f(n):
    for i in range(3):
        try:
            if n: return int('x')
            return 1
        finally: break
    return 'broke'
B = f(1), f(0)
def g():
    try: return {}['y']
    finally: return 'own'
C = g()`,
  ],
  [
    'slots, and attributes that cannot be set or deleted',
    `${TRIES_SHOWN}
class S: __slots__ = ('a', 'b')
s = S()
def set_c(): s.c = 1
def delete_a(): del s.a
D = tries(set_c, lambda: s.b, delete_a, lambda: vars(s), lambda: hasattr(s, '__dict__'), lambda: setattr(object(), 'x', 1), lambda: setattr(1, 'x', 1), lambda: type('Z', (), {'__slots__': 'a', 'a': 1}), lambda: type('K', (), {}, x=1))
class P:
    def __init__(self): self.k = 1
    @property
    def v(self): return 1
    @property
    def w(self): return 1
    @w.deleter
    def w(self): self.gone = 1
p = P()
def delete_v(): del p.v
def delete_w():
    del p.w
    return p.gone
def delete_q(): del p.q
def delete_nope(): del P.nope
E = tries(delete_v, delete_w, delete_q, delete_nope, lambda: setattr(p, 'v', 2), lambda: delattr(p, 'gone'))
class L:
    def __setattr__(self, n, v): object.__setattr__(self, n, [v])
    def __delattr__(self, n): object.__delattr__(self, n)
l = L()
l.a = 1
F = l.a, dict(vars(l))
del l.a
G = vars(l)`,
  ],
  [
    'keywords of subclasses',
    `${TRIES_SHOWN}
class R:
    found = []
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.found.append((cls.__name__, tag))
class T(R, tag=1): pass
A = R.found, tries(lambda: type('U', (R,), {}, other=2))
class Plain: pass
B = tries(lambda: type('V', (Plain,), {}, tag=1))`,
  ],
  [
    'generators that are closed, sent to and thrown into through others',
    `${TRIES_SHOWN}
def waits(log):
    try:
        yield 1
        yield 2
    finally:
        log.append('done')
log = []
g = waits(log)
next(g)
A = g.close(), log, tries(lambda: next(g))
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
h = stubborn()
next(h)
B = tries(h.close)
def inner():
    got = yield 1
    try:
        yield got
    except ValueError as e:
        yield str(e)
    return 'end'
def outer():
    result = yield from inner()
    yield ('r', result)
o = outer()
C = next(o), o.send(5), o.throw(ValueError('v')), next(o)
def fails():
    yield 1
    raise KeyError('k')
f = fails()
D = next(f), tries(lambda: next(f), lambda: next(f), lambda: next(f, 'over'))`,
  ],
  [
    'a pattern binds its names when all of it matches',
    `class Pt:
    __match_args__ = ('a', 'b')
    def __init__(self, a, b): self.a, self.b = a, b
X = 0
match Pt(1, 3):
    case Pt(X, 2): HIT = 1
    case Pt(1, b=Y): HIT = 2
A = X
match [1, [2, 3]]:
    case [P, [4, _]]: pass
    case [_, [Q, *R]] if Q == 3: pass
B = 'P' in globals(), Q, R`,
  ],
  [
    'orders, memberships and what they say where there are none',
    `${TRIES_SHOWN}
A = tries(lambda: max((1, 'a'), ('b',)), lambda: min([1], ['a']), lambda: (1, 2) < (1, 'a'), lambda: [1, 2] >= [1, 2, 3], lambda: {1} in frozenset([1]), lambda: {1} in {frozenset([1])}, lambda: 1 in type, lambda: 1 in 5, lambda: [] in {}, lambda: frozenset([1]) & {1: 2}.keys())
B = tries(lambda: {*[[1]], *5}, lambda: {*5}, lambda: [*5], lambda: (*object(),), lambda: {1: 2}[(1, [2])], lambda: ','.join(5), lambda: 'a'.startswith((1,)), lambda: b'a'.decode(1), lambda: bytes(True, 'utf-8'), lambda: bytes(True), lambda: bytes(1.5), lambda: pow({}, 1, 2))
class D(dict): pass
class N(int): pass
C = tries(lambda: D() + 1, lambda: D() - [], lambda: N(1) in [1], lambda: 1 in N(1))
def add():
    t = (1,)
    t += 1
def remove(o, k): del o[k]
E = tries(add, lambda: remove({1}, 0), lambda: remove((1,), 'a'), lambda: remove('a', 0), lambda: remove(None, 0))`,
  ],
  [
    'a default of os.environ is looked at where it is needed',
    `import os
${TRIES_SHOWN}
A = tries(lambda: os.environ.setdefault('HAVE', [1]), lambda: os.environ.setdefault('LACK', [1]), lambda: os.environ.setdefault('LACK', 'x'), lambda: os.environ.setdefault('LACK', 5))`,
    {},
    { HAVE: 'here' },
  ],
  [
    'dataclasses and flags',
    `import dataclasses, enum, os.path as path
${TRIES_SHOWN}
@dataclasses.dataclass(frozen=True)
class F:
    a: int
def change(): F(1).a = 2
def shared():
    @dataclasses.dataclass
    class M:
        k: dict = {}
A = tries(change, shared, lambda: issubclass(dataclasses.FrozenInstanceError, AttributeError))
class Bits(enum.Flag):
    ONE = enum.auto()
    TWO = enum.auto()
    FOUR = enum.auto()
B = [e.value for e in Bits], f"{Bits.ONE}", str(Bits.TWO), repr(Bits.FOUR), Bits(2).name, Bits.ONE in Bits, Bits["TWO"] is Bits.TWO
C = path.__name__`,
  ],
  [
    'texts of subclasses',
    `class T(str):
    def __repr__(self): return '<me>'
class N(int):
    def __repr__(self): return '<n>'
class L(list):
    def __repr__(self): return '<l>'
A = str(T('x')), f"{T('y')}", repr(T('z')), '%s %r' % (T('a'), T('b')), str(N(1)), f'{N(2)}', str(L()), [T('c')].__repr__()`,
  ],
  [
    'what is no iterable is told when it is asked for its iterator',
    `${TRIES_SHOWN}
A = tries(lambda: iter("True".isidentifier()), lambda: iter(5), lambda: iter(None), lambda: iter(1.5), lambda: list(iter([1])))`,
  ],
  [
    'subclasses of OSError with an __init__ of their own',
    `class X(OSError):
    def __init__(self, a, b=2): self.b = b
class Y(OSError):
    def __init__(self, a, b): super().__init__(a, b, 'file')
class Z(OSError): pass
class W(X): pass
def told(make):
    try: raise make()
    except OSError as e: return str(e), e.args, e.errno, e.strerror, e.filename, getattr(e, 'b', 0)
A = [told(make) for make in [lambda: X(2, 3), lambda: Y(2, 'no'), lambda: Z(2, 'no', 'f'), lambda: Z('x'), lambda: W(1), lambda: OSError(2, 'a')]]`,
  ],
  [
    '__int__ and __index__ that give no int',
    `${TRIES_SHOWN}
class I:
    def __init__(self, value): self.value = value
    def __int__(self): return self.value
class N:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
A = tries(*[lambda v=v, cls=cls: int(cls(v)) for cls in (I, N) for v in ['t', 3, 1.5, None, [1]]])`,
  ],
  [
    'plain objects take no format',
    `${TRIES_SHOWN}
class P: pass
class S:
    def __str__(self): return 's'
A = tries(lambda: f'{P():>3}', lambda: format(S(), '5'), lambda: f'{S()}', lambda: '{:d}'.format(P()))`,
  ],
  [
    'of keys that are equal the first stays, of items that two sets share that of the smaller',
    `A = [{1: 'x', None: 2} | {True: 5}, {**{1: 'x'}} | {1.0: 3}]
B = [{1} & {True}, {1, 2} & {True}, {True} & {1, 2}, {1}.intersection([True]), {1: 0}.keys() & {True}, {1: 0, 2: 0}.keys() & {True}, {True} & {1: 0, 2: 0}.keys(), {1: 0}.keys() & {True: 0, 3: 3}.keys()]`,
  ],
  [
    'sets are asked item by item',
    `${TRIES_SHOWN}
C = tries(lambda: {'a'}.issuperset(['b', []]), lambda: {'a'}.issuperset(['a', []]), lambda: {'a'}.isdisjoint(['a', []]), lambda: {'a'}.issubset(['b', []]), lambda: {1}.issuperset(5))`,
  ],
  [
    'what raises midway has taken what came before',
    `${TRIES_SHOWN}
s = {1}
def grow(): s.update([2, [], 3])
l = [1]
def stretch():
    def numbers():
        yield 2
        raise KeyError('k')
    l.extend(numbers())
def stretch2():
    global l
    l += (x if x else 1 / 0 for x in [5, 0])
d = {}
def fill(): d.update([('a', 1), ('b',)])
D = tries(grow, stretch, stretch2, fill), sorted(s), l, d`,
  ],
  [
    '__len__, __bool__ and __hash__ that give something else',
    `${TRIES_SHOWN}
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class T:
    def __bool__(self): return 1
E = tries(lambda: len(L(False)), lambda: len(L('a')), lambda: len(L(-1)), lambda: bool(L(-1)), lambda: bool(L(True)), lambda: bool(T()), lambda: len(L(1.5)))
class I:
    def __hash__(self): return 't'
class J:
    def __hash__(self): return 7
i, j = J(), J()
K = tries(lambda: {I(): 1}), len({i: 1, j: 2, 7: 3}), {i: 1}[i]`,
  ],
  [
    'bounds, starts and defaults of builtin functions',
    `${TRIES_SHOWN}
F = tries(lambda: (1, 2, 1).index(1, 1), lambda: (1, 2).index(1, 1), lambda: (1, 2, 3).index(3, -2, 3), lambda: list(enumerate('ab', True)), lambda: list(enumerate('a', 'b')), lambda: 'a\\nb'.splitlines(1), lambda: sorted([2, 1], reverse=0), lambda: max([], default=4), lambda: max(1, 2, default=3), lambda: sum([[1]], []), lambda: (1).index)
G = tries(lambda: [].__setitem__(slice(0, 1), 5))`,
  ],
  [
    'a NaN is in the list that holds it',
    `n = float('nan')
H = n in [n], [n] == [n], (n,) == (n,), n == n`,
  ],
  [
    'arguments that methods do not take',
    `${TRIES_SHOWN}
A = tries(lambda: [].pop(1,2), lambda: [].append(), lambda: [].append(1,2), lambda: [].insert(1), lambda: [].clear(1), lambda: [].index(), lambda: [].extend(), lambda: [].count(), lambda: {}.get(), lambda: {}.get(1,2,3), lambda: {}.pop(), lambda: {}.pop(1,2,3), lambda: {}.setdefault(), lambda: {}.keys(1), lambda: {}.popitem(1), lambda: ''.upper(1), lambda: ''.strip(1,2), lambda: ''.startswith(), lambda: ''.startswith('a',1,2,3), lambda: ''.find(), lambda: ''.index(), lambda: ''.count(1,2,3,4), lambda: ''.replace('a'), lambda: ''.replace('a','b',1,2), lambda: ''.join(), lambda: ''.center(), lambda: ''.zfill(), lambda: ''.partition(), lambda: set().add(), lambda: set().remove(1,2), lambda: set().pop(1), lambda: set().discard(), lambda: set().issubset(), lambda: set().isdisjoint(1,2), lambda: set().symmetric_difference(), lambda: ().index(), lambda: ().count(), lambda: [].reverse(1), lambda: [].copy(1), lambda: [].remove(), lambda: ''.removeprefix(), lambda: ''.translate(), lambda: ''.format_map(), lambda: ''.isdigit(1), lambda: ''.title(1))`,
  ],
  [
    'orders that hang on hashes decide nothing',
    `${TRIES_SHOWN}
def order(run):
    try: run()
    except Exception as e: return type(e).__name__
    return 'none'
A = order(lambda: dict({'it', 'abc'})), order(lambda: [int(x) for x in {'a', 'b'}])
B = sorted({2, 1}), sum({1, 2}), max({1, 3}), max({'aa', 'b'}, key=len)`,
  ],
  [
    'dataclasses with options, class variables and bases',
    `import dataclasses
from dataclasses import dataclass, field
from typing import ClassVar
${TRIES_SHOWN}
@dataclass(eq=False)
class A1: a: int
@dataclass(order=True)
class B1:
    a: int
    b: str = 'x'
    c: ClassVar[int] = 7
    d: list = field(default_factory=list, repr=False, compare=False)
@dataclass(frozen=True)
class C1:
    a: int
    b: int = field(default=2, init=False)
@dataclass(kw_only=True)
class D1:
    a: int = 1
    b: int
@dataclass(repr=False, init=False)
class E1:
    a: int = 4
class Base:
    z: int = 3
@dataclass
class F1(Base):
    a: int = 1
@dataclass
class G1(B1):
    e: int = 9
    a: int = 5
@dataclass
class H1:
    a: int
    def __post_init__(self): self.b = self.a * 2
    def __eq__(self, other): return 'mine'
    def __init__(self, a): self.a = [a]
def bad():
    @dataclass
    class X:
        a: int = 1
        b: int
def bad2():
    @dataclass
    class X:
        a: list = []
def delete():
    c = C1(1)
    del c.a
def assign(): C1(1).a = 3
def build(**kw):
    return C1(**kw)
R = [A1(1) == A1(1), B1(1) < B1(2), B1(1, 'b') >= B1(1, 'a'), repr(B1(3)), B1(1, d=[1]) == B1(1), B1.c]
S = tries(lambda: C1(1), lambda: C1(1) == C1(1), delete, assign, lambda: D1(b=2), lambda: E1().a, lambda: F1(), lambda: G1(1, 'q', [], 4), lambda: H1(3).a, lambda: hasattr(H1(3), 'b'), lambda: H1(1) == H1(1), bad, bad2)
T = tries(lambda: dataclasses.asdict(B1(1, 'k', [B1(2)])), lambda: dataclasses.astuple(F1(4)), lambda: {C1(1): 5}[C1(1)] if False else 0, lambda: {B1(1)}, lambda: A1(1) < A1(2), lambda: G1.__match_args__, lambda: D1.__match_args__)`,
  ],
  [
    'what is hashable, by the class that says so last',
    `from dataclasses import dataclass
${TRIES_SHOWN}
class T(tuple): __hash__ = None
class S(str):
    def __eq__(self, o): return True
class H(str):
    def __hash__(self): return 3
class P:
    def __eq__(self, o): return True
    def __hash__(self): return 4
class Q(P):
    def __eq__(self, o): return False
@dataclass(frozen=True)
class F: a: int
@dataclass
class G: a: int
class E(Exception): pass
e = E()
A = tries(lambda: hash(T()), lambda: {T()}, lambda: {S('a')}, lambda: hash(H('a')), lambda: hash(P()), lambda: hash(Q()), lambda: {G(1)}, lambda: {e: 1}[e], lambda: hash(3), lambda: {P})`,
  ],
  [
    'collections, enums, scopes of classes, and words of exceptions',
    `import collections, enum
from collections import Counter, OrderedDict, namedtuple
${TRIES_SHOWN}
c = Counter('abca')
c.update('az', b=2)
c.subtract({'z': 5})
A = c.most_common(), c.most_common(2), list(Counter(a=2, b=0).elements()), c.total(), dict(c), dict(Counter('aab') + Counter('b')), dict(Counter('aab') - Counter('a')), dict(Counter('aab') | Counter('bb')), dict(Counter('aab') & Counter('abb')), c['nope'], 'nope' in c
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
o.move_to_end('c', last=False)
B = list(o), o.popitem(last=False), o.popitem(), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1}, tries(lambda: o.move_to_end('q'), lambda: OrderedDict().popitem())
P = namedtuple('P', 'x y', defaults=[5])
C = tries(lambda: P._make([1, 2]), lambda: P._make([1]), lambda: P._field_defaults, lambda: P(1)._make('ab'))
class Named(enum.Enum):
    def _generate_next_value_(name, start, count, last): return name.lower(), count, list(last)
    ONE = enum.auto()
    TWO = enum.auto()
    ALSO = ONE
class Text(str, enum.Enum):
    A = 'a'
D = [m.value for m in Named], list(Named.__members__), '%s' % Text.A, tries(lambda: Text.NOPE, lambda: Text.A.nope)
class T(str):
    def __str__(self): return 'said'
E = '%s' % T('x'), '%s %s' % (T('x'), 1)
x = 'global'
def f():
    x = 'local'
    class In:
        y = x
        x = 'own'
        z = x
    class Out:
        y = x
    return In.y, In.z, Out.y
F = f()
G = tries(lambda: b'a\\xff'.decode(), lambda: b'\\xe2\\x82'.decode())
try: raise ValueError from KeyError(1)
except ValueError as e: H = e.__suppress_context__
class Number(enum.IntEnum):
    A = 1
class Listed(str):
    def __iter__(self): return [1]
M = tries(lambda: [*Listed('a')], lambda: sorted(Listed('b')), lambda: list(Listed('c')))
O = [[type(part).__name__ for part in parts] for parts in (Listed('ab').partition('='), Listed('ab').rpartition('='), Listed('a=b').partition('='), Listed('').partition('='), 'ab'.partition('='))]
def numbered():
    class Inner(enum.IntEnum):
        A = 1
    return tries(lambda: Inner(9))
N = numbered()
L = tries(lambda: Number[{1}], lambda: Number['B'], lambda: Number[1], lambda: Number['A'])
class K: a = 1
I = dir(K), dir(K())
J = tries(lambda: {1}.isdisjoint([2, set()]))`,
  ],
  [
    'what messages call classes that are written in C, and texts that are none',
    `import types, collections, functools
${TRIES_SHOWN}
n = types.SimpleNamespace(a=1)
A = tries(lambda: n.zz, lambda: n + 1, lambda: collections.OrderedDict().zz, lambda: collections.defaultdict().zz, lambda: collections.deque().zz, lambda: functools.partial(int).zz, lambda: collections.Counter().zz, lambda: len(n), lambda: collections.deque() + 1, lambda: {n}, lambda: n(), lambda: n['a'], lambda: 1 in n, lambda: collections.deque()[1], lambda: -n, lambda: int(n), lambda: ''.join(n))
class U(str):
    def __format__(self, *a): return {1}
class V:
    def __str__(self): return 1
    def __repr__(self): return None
class W(str):
    def __str__(self): return 5
B = tries(lambda: f"{U('a')}", lambda: '{}'.format(U('b')), lambda: format(U('c')), lambda: str(V()), lambda: repr(V()), lambda: f'{V()}', lambda: '%s' % V(), lambda: str(W('a')), lambda: f"{W('a')}", lambda: [V()].__repr__())`,
  ],
  [
    'what the dict of a class lists',
    `class A:
    "d"
    X = 1
    y: int = 2
    def f(self): pass
class B(A): Z = 3
class C(list): pass
class D(int): P = 1
class E(Exception): pass
class F:
    __slots__ = ("q",)
    R = 1
class G(dict):
    def __init__(self): self.x = 1
class H(str): pass
class I(tuple): pass
class J(type): pass
class k(metaclass=J): L = 1
class M(A, list): pass
N = [list(vars(k)) for k in (A, B, C, D, E, F, G, H, I, J, k, M, type("T", (), {"u": 1}))]
O = [[k for k in vars(c) if k.isupper()] for c in (A, B, F)]
P = "X" in B.__dict__, "Z" in vars(B), len(vars(B)), vars(A)["X"], dict(vars(B))`,
  ],
  [
    'what sizes and numbers are asked for before items are taken',
    `import enum
${TRIES_SHOWN}
class Sized:
    def __iter__(self): return iter([1, 2])
    def __len__(self): raise OSError("len")
class Negative(Sized):
    def __len__(self): return -1
class Hinted(Sized):
    __len__ = None
    def __length_hint__(self): return "x"
class Wrong(Sized):
    def __len__(self): return "x"
def takers(make): return tries(lambda: list(make()), lambda: tuple(make()), lambda: sorted(make()), lambda: [*make()], lambda: (*make(),), lambda: [].extend(make()), lambda: bytes(make()), lambda: [x for x in make()], lambda: sum(make()), lambda: list(map(str, make())))
A = takers(Sized), takers(Negative), takers(Hinted), takers(Wrong)
class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
B = tries(lambda: [1, 2, 3][Index(1)], lambda: [1][Index("x")], lambda: "abc"[Index(1):], lambda: range(Index(2)), lambda: [1].insert(Index(0), 2), lambda: [1, 2].pop(Index(0)), lambda: hex(Index(255)), lambda: "a".ljust(Index(3)), lambda: int("11", Index(2)), lambda: list(enumerate("a", Index(5))), lambda: (1, 2)[Index(-1)], lambda: [1, 2].index(2, Index(1)), lambda: int("1", "a"), lambda: int(5, 2), lambda: int(base=3), lambda: bytes([Index(3)]), lambda: bytes([300]), lambda: bytes(["a"]))
class Empty(enum.Enum): pass
class Flags(enum.IntFlag): pass
class Colour(enum.Enum): RED = 1
C = tries(lambda: Empty(1), lambda: Flags(0), lambda: repr(Colour), lambda: str(Flags), lambda: f"{Colour}")`,
  ],
  [
    'what is repeated in place, reduced and divided where it cannot be',
    `import collections, functools, datetime
${TRIES_SHOWN}
def repeated(a, b):
    a *= b
    return a
LEFT = [{1}, frozenset([1]), {1: 2}, range(2), [1], (1,), "a", 2, 1.5, None, True]
A = [tries(lambda: repeated(a, b)) for a in LEFT for b in ((1,), "x", [2], {1}, None)]
B = [tries(lambda: a * b) for a in LEFT for b in ((1,), "x", {1}, None)]
C = tries(lambda: functools.reduce(max, 5), lambda: functools.reduce(max, []), lambda: functools.reduce(max, [1, 3, 2]))
D = tries(lambda: divmod(7, collections.OrderedDict()), lambda: divmod(datetime.timedelta(5), datetime.timedelta(2)), lambda: divmod(7, [1]), lambda: divmod(collections.Counter('a'), 2))`,
  ],
  [
    'what is taken, added and compared one by one before something raises',
    `import copy, enum, importlib
${TRIES_SHOWN}
seen = []
def see(x):
    seen.append(x)
    return None if x == 2 else [x] if x == 3 else x
def taken(take):
    seen.clear()
    return tries(take), list(seen)
A = [taken(take) for take in (lambda: {*map(see, [1, 3, 4])}, lambda: {0, *map(see, [3, 1])}, lambda: set(map(see, [1, 3, 4])), lambda: set().union(map(see, [3, 4])), lambda: min(map(see, [1, 2, 4])), lambda: max([1, 2, 4], key=see), lambda: {1}.isdisjoint(map(see, [3, 1])))]
class Length(int):
    def __len__(self): return 9
B = bool(Length()), bool(Length(1)), not Length(0)
class Nested(list):
    def append(self, x): super().append([x])
class Doubled(dict):
    def __setitem__(self, key, value): super().__setitem__(key, value * 2)
nested, doubled = Nested("ab"), Doubled(a=1, b=[2])
C = [list(f(nested)) for f in (copy.copy, copy.deepcopy)], [dict(f(doubled)) for f in (copy.copy, copy.deepcopy)]
class Memo:
    def __deepcopy__(self, memo): return len(memo) >= 0
D = copy.deepcopy(Memo()), copy.deepcopy([Memo()])
class Bits(enum.IntFlag):
    ONE = enum.auto()
    TWO = enum.auto()
E = Bits(0), Bits.ONE | Bits.TWO, Bits.ONE & Bits.TWO, copy.copy(Bits.ONE) is Bits.ONE
class Map(dict): pass
class Number(int): pass
F = tries(*(lambda x=x, spec=spec: format(x, spec) for x in (Map(), Nested(), Number(3)) for spec in (">4", "d", "s")))
G = tries(lambda: importlib.import_module("it's"), lambda: importlib.import_module(".it's"))`,
  ],
  [
    'what builtin methods are called on, and what has a __dict__',
    `import collections, typing, urllib.parse, datetime, types, re
${TRIES_SHOWN}
A = tries(lambda: str.split(None), lambda: str.lower(), lambda: list.append(5), lambda: dict.get(), lambda: int.bit_length("x"), lambda: str.join(1,[2]), lambda: bytes.decode("x"), lambda: set.add([],1), lambda: str.__len__(5), lambda: list.__len__(()), lambda: int.__add__("a",1), lambda: float.is_integer(1), lambda: tuple.index([],1), lambda: str.format(5), lambda: frozenset.union([]), lambda: dict.items([]), lambda: dict.get([], 1), lambda: str.upper(b"a"), lambda: list.__getitem__((1,), 0), lambda: str.__contains__(5, "a"), lambda: dict.__getitem__([], 0), lambda: set.__or__([], set()), lambda: list(map(str.strip, ["a", None])), lambda: list(map(str.lower, [True])), lambda: list(map(len, ["a", 5])), lambda: str.title(1.5), lambda: dict.keys(None), lambda: list.sort(("a",)), lambda: bool.bit_length(True), lambda: int.bit_length(True))
B = tries(lambda: dict.update([], {}), lambda: list.extend(5, []), lambda: set.update([], []), lambda: str.encode(5), lambda: str.isdigit(5), lambda: str.replace(5, "a", "b"), lambda: str.startswith(None, "a"), lambda: str.zfill(5, 2), lambda: list.pop({}), lambda: dict.pop([], 1), lambda: dict.copy([]), lambda: list.copy(()), lambda: float.hex(1), lambda: int.to_bytes("a", 1, "big"), lambda: bytes.hex("a"), lambda: frozenset.copy(set()), lambda: set.copy(frozenset()))
P = collections.namedtuple("P", "a b")
class T(typing.NamedTuple):
    a: int = 1
class S(P): pass
class S2(P): __slots__ = ()
C = tries(lambda: vars(P(1, 2)), lambda: vars(T()), lambda: vars(S(1, 2)), lambda: vars(S2(1, 2)), lambda: vars(urllib.parse.urlparse("a")), lambda: vars("a"), lambda: vars(1), lambda: vars([]), lambda: vars(None), lambda: vars(datetime.timedelta(1)), lambda: vars(types.SimpleNamespace(a=1)), lambda: vars(object()), lambda: vars(len), lambda: hasattr(P(1, 2), "__dict__"), lambda: hasattr("", "__dict__"), lambda: hasattr(S(1, 2), "__dict__"), lambda: vars(Exception("a")), lambda: vars(re.compile("a")), lambda: hasattr(datetime.date(2020, 1, 1), "__dict__"), lambda: P(1, 2).__dict__, lambda: setattr(P(1, 2), "c", 3), lambda: setattr(S(1, 2), "c", 3))`,
  ],
  [
    'what classes of collections are copied and merged to',
    `import collections
${TRIES_SHOWN}
o = collections.OrderedDict(a=1)
d = collections.defaultdict(int, a=1)
class O(collections.OrderedDict): pass
class D(dict): pass
class L(list): pass
class S(set): pass
class F(frozenset): pass
A = [type(x).__name__ for x in (o.copy(), d.copy(), O(a=1).copy(), D(a=1).copy(), L("a").copy(), S("a").copy(), F("a").copy(), collections.Counter("a").copy(), collections.OrderedDict.fromkeys("ab").copy(), O.fromkeys("a"), D.fromkeys("a"), o | {}, {} | o, d | {}, D() | {}, S("a") | set(), L("a") + [], collections.deque("a").copy(), collections.ChainMap().copy())]
B = tries(lambda: "%s=%r" % {1, 2}, lambda: "%s %s" % {"a", "b"}, lambda: "{} {}".format({"a", "b"}), lambda: o * 2, lambda: reversed({1}), lambda: reversed(5))`,
  ],
  [
    'what ast.literal_eval says of what is no expression',
    `import ast
${TRIES_SHOWN}
A = [tries(lambda: ast.literal_eval(t)) for t in ["1=2","a=1","a=1,b=2","x y","1 2","None=1","x: int","'a'=1","yes no","a,b c","import os","del a","if a","not a=1","-1=2","1 +","a b c", "1,", "True", "[1", "1]", "{'a': }", "2.5", "0x", "01", "1__0", "'a", "a!", "$a", "{1: 2", "1;2"]]`,
  ],
  [
    'what cannot be unpacked, and what cannot be gone through',
    `${TRIES_SHOWN}
class A: pass
class N: __iter__ = None
class M:
    def __iter__(self): return 5
def two(x): a, b = x
def starred(x): *a, b = x
def nested(x): (a, b), c = [x, 1]
def looped(x):
    for a, b in [x]: pass
def one(x): [a] = x
things = A(), A, N(), M(), 5, None, tries, len, 2.5, 1j, object(), type, ..., slice(1), [].append
A1 = [tries(*(lambda x=x: f(x) for x in things)) for f in (two, starred, nested, looped, one)]
B = [tries(*(lambda x=x: f(x) for x in things)) for f in (list, iter, enumerate, zip, lambda x: map(len, x), lambda x: filter(len, x), lambda x: 1 in x, lambda x: [*x], lambda x: sum(x), lambda x: "".join(x), lambda x: dict(x), lambda x: set().union(x))]`,
  ],
  [
    'what no variable can be set to',
    `import os
${TRIES_SHOWN}
def put(name, value): os.environ[name] = value
A = tries(lambda: os.environ.setdefault("UNSET1", chr(0)), lambda: os.environ.setdefault("UNSET=", "x"), lambda: os.environ.setdefault("UNSET2", None), lambda: os.environ.setdefault("A\\0", "x"), lambda: put("A\\0", "x"), lambda: put("A", "\\0"), lambda: put("A=", "x"), lambda: put(1, "x"))
os.environ.setdefault("SETTING", "x")
B = tries(lambda: os.environ.setdefault("SETTING", "\\0"), lambda: os.environ.setdefault("SETTING", 5))`,
  ],
  [
    'lists so long that runs of them are merged',
    `${TRIES_SHOWN}
mixed = ["a", -1] * 40
class Own:
    def __init__(self, x): self.x = x
    def __lt__(self, other): return self.x < other.x
A = [tries(lambda: sorted(mixed[:i], reverse=r)) for i in (63, 64, 65, 80) for r in (True, False)]
B = sorted([3, 1, 2] * 30), sorted(list(range(70)) + [0.5]), sorted([(i % 7, str(i)) for i in range(70)], reverse=True)
C = sorted(map(str, range(70)), key=len), [x.x for x in sorted([Own(3), Own(1)] * 5)]
nan = float("nan")
D = sorted([3.0, nan, 1.0] * 3)`,
  ],
  [
    'what is a pair to a dict',
    `${TRIES_SHOWN}
class It:
    def __iter__(self): return iter((1, 2))
class Bad:
    def __iter__(self): raise TypeError("own")
A = tries(*(lambda x=x: dict([x]) for x in (frozenset([1]), {1}, {}, {1: 2}, {1: 2, 3: 4}, iter("ab"), It(), range(2), "ab", b"ab", 5, None, "a", (1, 2, 3), [], map(str, [1, 2]), {}.items(), {1: 2, 3: 4}.keys(), Bad())))`,
  ],
  [
    'what a dict of another class gives for what it lacks, asked by the builtin’s own method',
    `${TRIES_SHOWN}
from collections import defaultdict, OrderedDict, Counter
class D(dict):
    def __missing__(self, k): return '<' + k + '>'
class E(D):
    def __getitem__(self, k): return super().__getitem__(k) + '!'
A = tries(lambda: D()['x'], lambda: D().__getitem__('x'), lambda: dict.__getitem__(D(), 'x'), lambda: E()['x'], lambda: D(a=1).__getitem__('a'), lambda: D().get('x'), lambda: dict.__getitem__({}, 'x'))
B = tries(lambda: defaultdict(list).__getitem__('q'), lambda: dict.__getitem__(defaultdict(list), 'q'), lambda: dict.__getitem__(Counter(), 'q'), lambda: OrderedDict().__getitem__('q'), lambda: D().__missing__('z'))
class F(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
f = F(a=1); f.b = 2; del f.a
C = dict(f), tries(lambda: f.b, lambda: f.zz, lambda: f['zz'])`,
  ],
  [
    'what is made of a builtin class and says itself what it is equal to, in containers and to the opposite question',
    `class S(str):
    def __eq__(self, o): return str.__eq__(self.lower(), o.lower())
    __hash__ = str.__hash__
s = S('Ab')
A = s == 'aB', 'aB' == s, s in ['AB'], s != 'ab', 'ab' != s, ['AB'].index(s), ['AB'].count(s), 'AB' in [s], s in ('AB',), str.__ne__(s, 'ab'), (s,) == ('AB',), [s] == ['AB'], ('AB',) == (s,), ['AB'] != [s]
class I(int):
    def __eq__(self, o): return True
    __hash__ = int.__hash__
i = I(3)
B = i == 5, 5 == i, i != 5, 5 != i, i in [5], 5 in [i], [5].index(i)
class L(list):
    def __eq__(self, o): return True
l = L([1])
C = l == [2], [2] == l, l != [2], [2] != l, l in [[2]]
class P:
    def __eq__(self, o): return True
D = P() != 1, 1 != P(), P() in [1]
class N(str):
    def __ne__(self, o): return False
E = N('a') != 'b', 'b' != N('a'), N('a') == 'b'`,
  ],
  [
    'what asks the builtin class’s own `__eq__`',
    `class S(str):
    def __eq__(self, o): return super().__eq__(o) or o == 'magic'
    def __ne__(self, o): return not self == o
    __hash__ = str.__hash__
class L(list):
    def __eq__(self, o): return len(self) == len(o) and list.__eq__(self, o)
class D(dict):
    def __eq__(self, o): return dict.__eq__(self, o) if isinstance(o, dict) else NotImplemented
s, t = S('a'), S('a')
A = s == t, s == 'magic', s in [t], [s].index(t), s != t, [S('q'), S('a')].index('a'), ['magic'].count(s), s == S('magic')
l = L([1, s]); B = l == [1, 'a'], l in [[1, 'a']], L([l]) == [l], l != [1], [L([1])] == [[1]], L([1]) == L([1])
d = D(a=l); C = d == {'a': [1, 'a']}, d == D(a=l), d in [{}], d == 5, [d].count({'a': l}), D() != {}
class Cmp(int):
    def __eq__(self, o): return int.__eq__(self, o)
    def __hash__(self): return int.__hash__(self)
E = Cmp(1) == 1, Cmp(1) in [1.0], Cmp(1) == Cmp(1), (Cmp(1),) == (True,), sorted([Cmp(2), Cmp(1)]), max(Cmp(3), 2)
class T(tuple):
    def __eq__(self, o): return tuple.__eq__(self, tuple(o))
    __hash__ = tuple.__hash__
F = T((1, 2)) == [1, 2], T() in [()], [T((1,))].count((1,))`,
  ],
  [
    'an empty dict does not hash what is popped',
    `${TRIES_SHOWN}
A = tries(lambda: {}.pop([], 1), lambda: {}.pop([]), lambda: {1: 2}.pop([], 1), lambda: {}.get([]), lambda: [] in {}, lambda: {}.setdefault([], 1), lambda: set().discard([]), lambda: set().remove([]), lambda: {}[[]], lambda: {}.pop({1: 2}, None), lambda: {1: 2}.pop(1), lambda: {1: 2}.pop(2, 3), lambda: {}.pop(1))`,
  ],
  [
    'what is raised while another exception goes through a `finally`, a handler or an `__exit__` has it as its context',
    `def f():
    try: 1 / 0
    finally: raise TypeError("t")
try: f()
except TypeError as e: G = str(e), type(e.__context__).__name__, e.__suppress_context__
try:
    try: raise ValueError("a")
    except ValueError: raise KeyError("b")
except KeyError as e: H = type(e.__context__).__name__, e.__cause__
try:
    try: raise ValueError("a")
    except ValueError: raise KeyError("b") from None
except KeyError as e: I = type(e.__context__).__name__, e.__cause__, e.__suppress_context__
class M:
    def __enter__(self): return 1
    def __exit__(self, *a): raise OSError("x")
try:
    with M(): raise ValueError("v")
except OSError as e: J = type(e.__context__).__name__
class M:
    def __enter__(self): return 1
    def __exit__(self, *a): 
        if a[0] is KeyError: raise
        return True
try:
    with M(): raise KeyError("v")
except KeyError as e: A = str(e), e.__context__
try:
    try: {}["q"]
    except KeyError: int("x")
except ValueError as e: B = repr(e.__context__)
def f():
    try: raise KeyError("k")
    finally:
        try: int("y")
        except ValueError as e: LOG.append(repr(e.__context__))
LOG = []
try: f()
except KeyError as e: D = e.__context__, LOG
import sys
try:
    try: raise KeyError(1)
    finally: F = sys.exc_info()[0].__name__
except KeyError: pass
from contextlib import contextmanager, suppress, ExitStack
@contextmanager
def cm():
    try: yield
    except KeyError as e: raise ValueError("from cm") from e
try:
    with cm(): raise KeyError("z")
except ValueError as e: G = repr(e.__cause__), repr(e.__context__)
try:
    try: raise KeyError("1")
    except KeyError as a:
        try: raise ValueError("2")
        except ValueError as b:
            c = b.__context__
            raise a
except KeyError as e: H = repr(e.__context__), repr(c)`,
  ],
  [
    'what is looked for in bytes and joined by them, and powers of three',
    `out = []
def t(f, *a):
    try:
        out.append(f(*a))
    except Exception as e:
        out.append((type(e).__name__, str(e)))
b = b"abcabc"
t(b.index, "a"); t(b.find, "a"); t(b.rindex, "a"); t(b.rfind, None); t(b.count, 1.5); t(b.index, 97); t(b.rindex, b"c"); t(b.rindex, b"z"); t(b.find, 300); t(b.find, True); t(b.count, 98)
t(b.startswith, "a"); t(b.endswith, None); t(b.startswith, ("a",)); t(b.startswith, (b"a", "b")); t(b.endswith, 3); t(b.startswith, ())
t(b.join, ["a"]); t(b.join, [b"x", 1]); t(b.join, [b"x", b"y"]); t(b.join, 3); t(b.join, "ab"); t(b.join, b"ab"); t(b.join, [None])
class P:
    def __pow__(self, o, m=None): return ("p", o, m)
class Q: pass
t(pow, P(), 2, 3); t(pow, Q(), 2, 3); t(pow, 2, Q(), 3); t(pow, 2, 3, Q()); t(pow, 2, 3, 5); t(pow, 2.0, 3, 5); t(pow, Q(), 2); t(pow, True, 2, 3)`,
  ],
  [
    'a builtin class with brackets is not that class, and is called as it',
    `import os
os.environ.update(HOSTS="a,b", NAMES="x", N="5", DEBUG="yes")
class Config:
    DEBUG: bool = False
    HOSTS: list = []
    NAMES: list[str] = ["q"]
    N: int = 1
    M: dict[str, int] = {}
    def __init__(self):
        for name, tp in self.__annotations__.items():
            raw = os.environ.get(name)
            if raw is None: continue
            if tp is bool: v = raw in ("1", "yes")
            elif tp is list: v = raw.split(",")
            elif tp in (int, str): v = tp(raw)
            elif getattr(tp, "__origin__", None) is list: v = [raw]
            else: v = tp(raw)
            setattr(self, name, v)
c = Config()
A = c.DEBUG, c.HOSTS, c.NAMES, c.N, c.M
import dataclasses
@dataclasses.dataclass
class Dc:
    a: list[int] = dataclasses.field(default_factory=list[int])
    b: "dict[str, int]" = None
B = Dc().a, [f.name for f in dataclasses.fields(Dc)], Dc.__annotations__["b"]
x: list[int] = []
C1 = list[int]((1, 2)), dict[str, int](a=1), isinstance([], list), [list][0] is list
from collections import defaultdict
d: defaultdict[str, list[int]] = defaultdict(list)
d["a"].append(1); F = dict(d)
def f(a: list[int] = None) -> dict[str, list[int]]: return a
G = f([1]), list(f.__annotations__)
casts = {list: "l", int: "i"}
H = casts.get(list[int], "none"), list[int] in casts, list[int] in (list, int), list[int] != list`,
  ],
  [
    'classes that are made of the forms of `typing`',
    `import typing
class Mx(typing.List[int]): pass
class Kx(typing.Dict[str, int]):
    def __missing__(self, k): return 0
class Nx(typing.List): pass
class Sx(typing.Set[str]): pass
class Tx(typing.Tuple[int, str]): pass
A = Mx([1]), Kx(a=1)["b"], Nx("ab"), Sx("a"), Tx([1]), isinstance(Kx(), dict), issubclass(Mx, list), Kx.__mro__[1].__name__`,
  ],
  [
    'names of types in what `ord` and `os.environ` refuse',
    `${TRIES_SHOWN}
import collections, os, typing
class N(typing.NamedTuple):
    a: int
A = tries(lambda: ord(N(1)), lambda: ord(collections.deque()), lambda: os.environ.setdefault('ALPHA', collections.deque()), lambda: os.environ.setdefault('ALPHA', N(1)), lambda: os.environ.setdefault(3, 'x'))`,
  ],
])
