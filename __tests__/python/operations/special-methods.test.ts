import { holdAgainstPython, TRIES_SHOWN } from '../libraries/hold.ts'

/** What builtin objects do by their special methods, and what a class does without one. */

holdAgainstPython([
  [
    'a comparison that is called by its name says nothing of what it does not know',
    `${TRIES_SHOWN}
A = tries(lambda: 'x'.__eq__(1) is NotImplemented, lambda: 'x'.__lt__(1), lambda: (1).__eq__('x'), lambda: (1).__eq__(1.0), lambda: (1.0).__eq__(1), lambda: [].__eq__(()), lambda: {}.__eq__([]), lambda: (1,).__ne__('x'), lambda: {1}.__eq__([1]), lambda: None.__eq__(None), lambda: None.__eq__(1), lambda: object().__eq__(1), lambda: (1).__ne__(2), lambda: b'a'.__eq__('a'), lambda: str.__eq__('a', 'b'), lambda: range(3).__eq__([0]), lambda: range(3).__eq__(range(3)), lambda: int.__eq__(2, 2))
B = tries(lambda: {1}.__lt__([1]), lambda: [1].__lt__([2]), lambda: [1].__lt__((2,)), lambda: (1,).__le__((2,)), lambda: {1: 1}.__lt__({}), lambda: b'a'.__gt__(b'b'), lambda: (1+2j).__lt__(1), lambda: frozenset('a').__ge__({'a'}))
class C:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n if isinstance(other, C) else super().__eq__(other)
D = C(1) == C(1), C(1) == C(2), C(1) == 1, C(1) != 1, C(1).__eq__(1), C(1).__ne__(C(1)), C(1).__ne__(2)
class S(str):
    def __eq__(self, other): return super().__eq__(other) or other == 'any'
    __hash__ = str.__hash__
E = S('a') == 'a', S('a') == 'any', S('a') == 1, [1].__hash__, {}.__hash__, set().__hash__`,
  ],
  [
    'so does arithmetic',
    `${TRIES_SHOWN}
A = tries(lambda: (1).__add__('x'), lambda: (1).__add__(1.5), lambda: (1.5).__add__(1), lambda: 'x'.__add__('y'), lambda: 'x'.__add__(1), lambda: [].__add__(1), lambda: [1].__mul__('x'), lambda: (1).__mul__([1]), lambda: [1].__mul__(2), lambda: (1).__radd__(2), lambda: (1).__rsub__(5), lambda: {}.__ror__({1: 2}), lambda: {1: 2}.__or__([]), lambda: {1}.__or__([1]), lambda: {1}.__sub__({1}), lambda: (2).__pow__(3), lambda: (5).__floordiv__(2), lambda: (1).__truediv__(0), lambda: 'a%s'.__mod__('b'), lambda: (1).__or__(2.0), lambda: True.__and__('x'), lambda: (1).__neg__(), lambda: (0).__bool__())
class L(list):
    def __iadd__(self, other): return super().__iadd__(other)
    def __add__(self, other): return L(super().__add__(other))
class D(dict):
    def __or__(self, other): return D(super().__or__(other))
l = L([1])
l += [2]
B = l, type(l).__name__, type(l + [3]).__name__, type(D(a=1) | {'b': 2}).__name__, D(a=1) | {'b': 2}
class I(int):
    def __add__(self, other): return I(super().__add__(other) * 10)
C = I(1) + 2, 2 + I(1)`,
  ],
  [
    'a special method that is None',
    `${TRIES_SHOWN}
import os, copy
class N:
    __len__ = None
class B:
    __bool__ = None
class A:
    __iter__ = __contains__ = __getitem__ = __call__ = __hash__ = __eq__ = __add__ = __str__ = __repr__ = __enter__ = __int__ = __index__ = __lt__ = __neg__ = None
    __iadd__ = __radd__ = __format__ = __fspath__ = __setitem__ = __delitem__ = __next__ = __reversed__ = __round__ = __abs__ = __exit__ = __bytes__ = None
def put(x): x[1] = 2
def drop(x): del x[1]
def add(x): x += 1
def enter(x):
    with x: pass
X = tries(lambda: bool(N()), lambda: bool(B()), lambda: not N(), lambda: 1 if N() else 2, lambda: len(N()), lambda: list(A()), lambda: 1 in A(), lambda: A()[1], lambda: A()(), lambda: hash(A()), lambda: A() == 1, lambda: A() + 1, lambda: 1 + A(), lambda: str(A()), lambda: repr(A()), lambda: int(A()), lambda: [1][A()], lambda: A() < 1, lambda: -A(), lambda: f'{A()}', lambda: os.fspath(A()), lambda: put(A()), lambda: drop(A()), lambda: add(A()), lambda: next(A()), lambda: reversed(A()), lambda: round(A()), lambda: abs(A()), lambda: enter(A()), lambda: bytes(A()), lambda: {A()}, lambda: A() != 1, lambda: '%s' % A(), lambda: [*A()], lambda: callable(A()))
class Copied:
    __copy__ = __deepcopy__ = None
Y = type(copy.copy(Copied())).__name__, type(copy.deepcopy([Copied()])[0]).__name__`,
  ],
  [
    'str and bytes of an encoding, and of errors',
    `${TRIES_SHOWN}
A = tries(lambda: str(b'a\\xff', errors='ignore'), lambda: str(b'a', 'utf-8'), lambda: str(object=b'a', encoding='ascii'), lambda: str('a', 'utf-8'), lambda: str('a', errors='x'), lambda: str(1, errors='x'), lambda: str(errors='x'), lambda: str(b'\\xff', errors='replace'), lambda: str(b'\\xff', 'ascii', 'strict'), lambda: str(b'', errors=None), lambda: str(b'x', encoding=None), lambda: str(b'a', 'nope'), lambda: str(b'', 'nope'), lambda: str(b'a', errors='nope'), lambda: str(b'\\xff', errors='nope'), lambda: b''.decode('nope'), lambda: ''.encode('nope'))
B = tries(lambda: bytes('a', 'utf-8'), lambda: bytes('é', 'ascii', 'ignore'), lambda: bytes('a'), lambda: bytes('a', errors='ignore'), lambda: bytes(b'a', 'utf-8'), lambda: bytes(errors='x'), lambda: bytes(encoding='x'), lambda: bytes(1, 'utf-8'))`,
  ],
  [
    'the names of types of iterators, functions and properties',
    `
import itertools, functools, types, os, json
from collections import OrderedDict
A = [type(x).__name__ for x in (reversed([]), reversed(()), reversed('a'), reversed({}), reversed(range(3)), reversed({}.keys()), reversed({}.items()), reversed({}.values()), iter([]), iter(()), iter(''), iter('é'), iter({}), iter({}.keys()), iter({}.items()), iter({}.values()), iter(set()), iter(frozenset()), iter(range(3)), iter(range(10**30)), iter(b''), iter(int, 1), map(int, []), filter(None, []), zip(), enumerate([]), (i for i in []))]
B = [type(x).__name__ for x in (itertools.chain(), itertools.count(), itertools.cycle([]), itertools.repeat(1), itertools.islice([], 1), itertools.groupby([]), itertools.product(), itertools.permutations([]), itertools.combinations([], 1), itertools.accumulate([]), itertools.starmap(int, []), itertools.takewhile(int, []), itertools.dropwhile(int, []), itertools.filterfalse(int, []), itertools.compress([], []), itertools.zip_longest(), itertools.tee([])[0], itertools.pairwise([]))]
C = hasattr(itertools.accumulate([]), 'send'), hasattr((i for i in []), 'send'), list(itertools.compress('abc', [1, 0, 1])), [list(one) for one in itertools.tee('ab')]
class K:
    plain = 1
    def m(self): return self.plain
    named = functools.cached_property(lambda self: self.plain + 1)
    @functools.cached_property
    def own(self): return 5
k = K()
D = k.named, k.own, sorted(vars(k)), type(vars(K)['own']).__name__, isinstance(vars(K)['own'], property), isinstance(K.own, functools.cached_property), K.named.attrname, K.own.func(k)
E = [callable(x) for x in (len, os.path.join, [].append, json.loads, staticmethod(len), classmethod(len), property(len))], [isinstance(x, (str, list)) for x in (len, os.path.join, [].append, json.loads)]
F = isinstance(len, types.BuiltinFunctionType), isinstance(K.m, types.FunctionType), isinstance(k.m, types.MethodType), isinstance(len, types.FunctionType), type(len) is type(print), type([].append).__name__
p = functools.partial(int, base=2)
G = p.func is int, p.args, p.keywords
def fallback(): pass
H = functools.wraps(p)(fallback).__name__`,
  ],
  [
    'what objects lack they do not have',
    `
import os, json, itertools
from pathlib import Path
from collections import deque
class K:
    def m(self): pass
things = 1, 'a', [], (), {}, set(), None, 1.5, 2j, b'', range(1), slice(1), len, print, [].append, iter([]), map(int, []), (i for i in []), {}.keys(), lambda: 1, K().m, property(), staticmethod(len), classmethod(len), Path('a'), deque(), NotImplemented, ..., int, type, object, K, Exception(), ValueError, itertools.count(), os.environ, os
A = [hasattr(x, 'nope') for x in things], [hasattr(x, '__iter__') for x in things], [hasattr(x, '__call__') for x in things], [hasattr(x, '__name__') for x in things], [hasattr(x, '__len__') for x in things], [hasattr(x, '__getitem__') for x in things], [hasattr(x, 'items') for x in things], [hasattr(x, '__hash__') for x in things], [hasattr(x, 'send') for x in things]
B = hasattr(os.getenv, '__name__'), hasattr(json.loads, '__call__'), hasattr(K, '__subclasses__'), K.__call__().m()
def marked(self): pass
marked.short_description = 'x'
K.marked = marked
C = K().marked.short_description, K.marked.short_description, hasattr(K().m, 'short_description')`,
  ],
  [
    'of which builtin types a class can be, and what is no class',
    `${TRIES_SHOWN}
import collections, enum, typing
class S(str): pass
class NT(typing.NamedTuple): a: int
class K(KeyError, AttributeError): pass
def make(*bases): return type('X', bases, {}).__name__
A = tries(lambda: make(int, str), lambda: make(S, str), lambda: make(KeyError, ValueError), lambda: make(S, Exception), lambda: make(dict, list), lambda: make(NT, object), lambda: make(collections.Counter, S))
B = tries(lambda: issubclass(1, int), lambda: issubclass('a', str), lambda: issubclass(int, int), lambda: issubclass(lambda: 1, object))`,
  ],
  [
    'what a class lists, in order',
    `
class P:
    A = 1
    B = 2
X = [list(vars(P))]
P.W = 3
P.A = 4
X.append(list(vars(P)))
del P.B
P.B = 1
X.append([name for name in P.__dict__ if not name.startswith('__')])
X.append(list(P.__dict__.items())[-1])
X.append(list(vars(P)))
class Q(P):
    """doc"""
    z: int = 1
    def f(self): pass
setattr(Q, 'ZZ', 1)
X.append(list(vars(Q)))`,
  ],
])
