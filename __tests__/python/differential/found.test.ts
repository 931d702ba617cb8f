import { holdAgainstPython } from '../libraries/hold.ts'

/** What generated programs have shown to be wrong, each in a few lines. */

const TRIES = `
def tries(*thunks):
    found = []
    for thunk in thunks:
        try:
            found.append(repr(thunk()))
        except BaseException as e:
            found.append(type(e).__name__ + ': ' + str(e))
    return found
`

holdAgainstPython([
  [
    'except* takes groups apart',
    `${TRIES}
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
    `${TRIES}
class S(set): pass
class F(frozenset): pass
class D(dict): pass
A = str(S()), repr(S([1])), str(F()), f"{F('a')}", str([S([2])]), repr(S())
B = tries(lambda: hash(D()), lambda: {S(): 1}, lambda: {(1, D())}, lambda: hash((1, [])), lambda: {}[D()], lambda: {1} | {D()})`,
  ],
  [
    'what is formatted, set and deleted where it cannot be',
    `${TRIES}
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
    `${TRIES}
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
    `${TRIES}
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
    `${TRIES}
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
    `${TRIES}
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
    `${TRIES}
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
${TRIES}
A = tries(lambda: os.environ.setdefault('HAVE', [1]), lambda: os.environ.setdefault('LACK', [1]), lambda: os.environ.setdefault('LACK', 'x'), lambda: os.environ.setdefault('LACK', 5))`,
    {},
    { HAVE: 'here' },
  ],
  [
    'dataclasses and flags',
    `import dataclasses, enum, os.path as path
${TRIES}
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
    `${TRIES}
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
    `${TRIES}
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
    `${TRIES}
class P: pass
class S:
    def __str__(self): return 's'
A = tries(lambda: f'{P():>3}', lambda: format(S(), '5'), lambda: f'{S()}', lambda: '{:d}'.format(P()))`,
  ],
])
