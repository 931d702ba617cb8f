import { expression } from './expressions.ts'
import { emit, fresh, one, type State, serial } from './state.ts'

/** Classes in the ways that settings, and the libraries beside them, write them. */
export function objects(state: State): void {
  const { random } = state
  const n = serial(state)
  const name = fresh(state, 'any')
  const value = expression(state, 'any', 1)
  const number = expression(state, 'int', 1)
  emit(
    state,
    one(random, [
      () => `class A${n}:
    def f(self): return ["A"]
    x = ${value}
class B${n}(A${n}):
    def f(self): return ["B"] + super().f()
class C${n}(A${n}):
    def f(self): return ["C"] + super().f()
class D${n}(B${n}, C${n}):
    ${random.pick(['pass', 'x = 1', 'def f(self): return super().f() + [1]', `f = B${n}.f`])}
${name} = D${n}().f(), D${n}.x, [c.__name__ for c in D${n}.__mro__], isinstance(D${n}(), C${n})`,
      () => `class P${n}:
    def __init__(self, v): self._v = v
    @property
    def v(self): return self._v
    @v.setter
    def v(self, new): self._v = [new]
    ${random.pick(['', '@v.deleter\n    def v(self): self._v = None'])}
p${n} = P${n}(${value})
${random.pick([`p${n}.v = 2`, `del p${n}.v`, `p${n}.w = 1`, 'pass'])}
${name} = p${n}.v, sorted(vars(p${n}))`,
      () => `class D${n}:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, instance, owner):
        return (self.name, instance is None, owner.__name__)
    ${random.pick(['', 'def __set__(self, instance, value): instance.__dict__["kept"] = value'])}
class U${n}:
    d = D${n}()
u${n} = U${n}()
${random.pick([`u${n}.d = ${value}`, 'pass'])}
${name} = u${n}.d, U${n}.d, sorted(u${n}.__dict__)`,
      () => `class M${n}(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        namespace["made"] = sorted(k for k in namespace if not k.startswith("_"))
        return super().__new__(mcs, name, bases, namespace)
    ${random.pick(['', 'def __init__(cls, name, bases, namespace, **kwargs):\n        super().__init__(name, bases, namespace)\n        cls.kept = sorted(kwargs)', 'def __call__(cls, *args): return (cls.__name__, args)', 'def __getattr__(cls, name): return name * 2', 'def __len__(cls): return 3', 'def __iter__(cls): return iter([1, 2])', 'def __contains__(cls, x): return x == 1'])}
class K${n}(metaclass=M${n}${random.pick(['', ', flag=1'])}):
    b = ${value}
    def a(self): pass
class L${n}(K${n}): c = 1
${name} = K${n}.made, L${n}.made, type(L${n}).__name__, ${random.pick(['0', `getattr(K${n}, "kept", None)`, `K${n}.zz`, `len(K${n})`, `list(K${n})`, `1 in K${n}`, `type(K${n}()).__name__`])}`,
      () => `class R${n}:
    found = []
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.found.append((cls.__name__, tag))
class S${n}(R${n}, tag=${value}): pass
class T${n}(S${n}${random.pick(['', ', tag=2', ', other=3'])}): pass
${name} = R${n}.found`,
      () => `@dataclasses.dataclass${random.pick(['', '(frozen=True)', '(order=True)', '(eq=False)'])}
class D${n}:
    a: int
    b: str = "b"
    c: list = dataclasses.field(default_factory=list)
    ${random.pick(['', 'def __post_init__(self): self.c.append(self.a)', 'e: int = dataclasses.field(init=False, default=4)', 'k: dict = {}'])}
d${n} = D${n}(${random.pick([value, `${value}, c=[1]`, '', `a=${number}, b=2`])})
${name} = ${random.pick([`d${n}`, `(d${n}.a, d${n}.b, d${n}.c)`, `dataclasses.asdict(d${n})`, `repr(d${n})`, `d${n} == D${n}(d${n}.a)`, `dataclasses.replace(d${n}, b=3).b`, `[f.name for f in dataclasses.fields(D${n})]`])}
${random.pick(['pass', `d${n}.a = 5\n${name} = d${n}.a`])}`,
      () => `class E${n}(enum.${random.pick(['Enum', 'IntEnum', 'Enum', 'Flag'])}):
    ONE = ${random.pick(['1', 'enum.auto()'])}
    TWO = ${random.pick(['2', 'enum.auto()', '1'])}
${name} = ${random.pick([`[e.name for e in E${n}]`, `E${n}.ONE.value`, `E${n}["TWO"].name`, `E${n}(1).name`, `str(E${n}.ONE)`, `repr(E${n}.ONE)`, `E${n}(9)`, `E${n}["X"]`, `E${n}.ONE == 1`, `E${n}.ONE is E${n}(1)`, `len(E${n})`, `f"{E${n}.ONE}"`, `E${n}.ONE in E${n}`, `isinstance(E${n}.ONE, E${n})`])}`,
      () => `class V${n}:
    def __init__(self, v): self.v = v
    def __${random.pick(['add', 'radd', 'mul', 'rmul', 'sub', 'truediv', 'mod', 'or', 'lt', 'gt', 'eq', 'iadd', 'matmul', 'pow'])}__(self, other): return ("op", self.v, other if not isinstance(other, V${n}) else "V")
    def __${random.pick(['neg', 'abs', 'bool', 'len', 'int', 'str', 'repr', 'float', 'index', 'hash', 'invert'])}__(self): return ${random.pick(['3', '"t"', 'False'])}
    ${random.pick(['', 'def __getitem__(self, k): return [k]', 'def __contains__(self, k): return k', 'def __call__(self, *a, **k): return a, k', 'def __iter__(self): yield from (1, 2)', 'def __format__(self, spec): return "<" + spec + ">"', 'def __getattr__(self, n): return n', 'def __getattribute__(self, n): return 5', 'def __setattr__(self, n, v): object.__setattr__(self, n, [v])', 'def __eq__(self, other): return NotImplemented'])}
v${n} = V${n}(${value})
${name} = ${random.pick([`v${n} + 1`, `1 + v${n}`, `v${n} * 2`, `2 * v${n}`, `-v${n}`, `v${n} < 2`, `2 < v${n}`, `v${n} == 1`, `1 == v${n}`, `bool(v${n})`, `len(v${n})`, `str(v${n})`, `v${n}["k"]`, `1 in v${n}`, `v${n}(1, k=2)`, `[*v${n}]`, `f"{v${n}:x}"`, `v${n}.v`, `v${n}.zz`, `v${n} | 1`, `v${n} @ 1`, `int(v${n})`, `[10, 20, 30, 40][v${n}]`, `abs(v${n})`, `v${n} ** 2`, `sorted([v${n}, V${n}(1)], key=lambda x: 0)[0].v`, `v${n} != 1`, `{v${n}: 1}[v${n}]`, `~v${n}`, `v${n} - v${n}`])}`,
      () => `class X${n}(${random.pick(['Exception', 'KeyError', 'ValueError', 'OSError'])}):
    ${random.pick(['pass', 'def __init__(self, a, b=2):\n        super().__init__(a)\n        self.b = b', 'def __str__(self): return "said"', 'code = 7'])}
try:
    raise X${n}(${random.pick([value, '', `${value}, 3`])})
except ${random.pick(['Exception', `X${n}`, 'LookupError'])} as e:
    ${name} = str(e), e.args, repr(e), getattr(e, "b", 0), type(e).__mro__[1].__name__`,
      () => `class S${n}:
    __slots__ = ("a", "b")
    def __init__(self): self.a = ${value}
s${n} = S${n}()
${random.pick([`s${n}.c = 1`, `s${n}.b = 2`, 'pass'])}
${name} = s${n}.a, hasattr(s${n}, "b"), hasattr(s${n}, "__dict__")`,
      () => `class G${n}:
    count = 0
    @classmethod
    def make(cls, *a):
        cls.count += 1
        return cls()
    @staticmethod
    def plain(x): return [x]
    def __new__(cls, *a):
        ${random.pick(['return super().__new__(cls)', 'o = object.__new__(cls)\n        o.made = a\n        return o', 'return 5'])}
g${n} = G${n}.make(1)
${name} = G${n}.count, G${n}.plain(${value}), type(g${n}).__name__, getattr(g${n}, "made", "-")`,
      () => `class T${n}(${random.pick(['dict', 'list', 'str', 'int', 'tuple', 'set', 'float'])}):
    ${random.pick(['extra = 1', 'def __missing__(self, key): return ("missing", key)', 'def __getitem__(self, key): return ("got", key)', 'def __len__(self): return 9', 'def upper(self): return "U"', 'def __repr__(self): return "T!"', 'def __str__(self): return "t!"', 'def __add__(self, other): return "added"', 'def __contains__(self, x): return True', 'def __eq__(self, other): return True\n    __hash__ = None', 'def __new__(cls, *a): return super().__new__(cls)', 'def append(self, x): super().append([x])'])}
t${n} = T${n}(${random.pick(['', value, value])})
${name} = ${random.pick([`t${n}`, `t${n}["k"]`, `len(t${n})`, `t${n} + t${n}`, `str(t${n})`, `f"{t${n}}"`, `repr(t${n})`, `bool(t${n})`, `type(t${n} * 1).__name__`, `isinstance(t${n}, T${n})`, `t${n} == T${n}()`, `[*t${n}]`, `5 in t${n}`, `t${n}.extra`, `json.dumps(t${n})`, `copy.copy(t${n}) == t${n}`, `t${n}.append(1) or t${n}`, `hash(t${n})`])}`,
      () => `class N${n}(typing.NamedTuple):
    a: int
    b: str = "d"
    ${random.pick(['', 'def both(self): return [self.a, self.b]'])}
n${n} = N${n}(${random.pick([value, `${value}, 2`, '', `b=1, a=${value}`])})
${name} = n${n}, n${n}.b, n${n}._asdict(), n${n} == (n${n}.a, n${n}.b), repr(n${n}), N${n}._fields`,
      () => `class Z${n}:
    __secret = ${value}
    def look(self): return self.__secret, self._Z${n}__secret
    class Inner:
        q = 1
        names = [q for _ in range(2)] if ${random.pick(['False', 'True'])} else [q]
    def __getattr__(self, name):
        if name.startswith("dyn_"): return name[4:]
        raise AttributeError(name)
z${n} = Z${n}()
${name} = z${n}.look(), z${n}.dyn_x, hasattr(z${n}, "nope"), Z${n}.Inner.names, Z${n}.Inner.__qualname__, getattr(z${n}, "_Z${n}__secret")`,
      () => `class I${n}:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
${name} = ${random.pick([`list(I${n}(3))`, `[*I${n}(2)]`, `next(I${n}(0), "end")`, `next(I${n}(0))`, `dict(zip("abc", I${n}(5)))`, `sum(I${n}(4))`, `2 in I${n}(4)`, `max(I${n}(3))`, `(lambda a, *b: (a, b))(*I${n}(3))`, `tuple(map(str, I${n}(2)))`])}`,
      () => `class Q${n}:
    @functools.cached_property
    def once(self):
        self.n = getattr(self, "n", 0) + 1
        return self.n
    @functools.singledispatchmethod
    def kind(self, x): return "other"
    @kind.register
    def _(self, x: int): return "int"
q${n} = Q${n}()
${name} = q${n}.once, q${n}.once, q${n}.n, "once" in q${n}.__dict__`,
      () => `def deco${n}(cls):
    cls.tag = [cls.__name__]
    ${random.pick(['return cls', 'return lambda: cls()', 'return type("W", (cls,), {"more": 1})'])}
@deco${n}
class W${n}:
    v = ${value}
${name} = W${n}().v, W${n}().tag`,
      () => `class U${n}(str):
    def __${random.pick(['str', 'repr', 'format', 'mod', 'len', 'eq', 'hash', 'bool', 'contains', 'iter', 'getitem', 'add'])}__(self, *a): return ${value}
u${n} = U${n}(${value})
${name} = ${random.pick([`"%s" % u${n}`, `f"{u${n}}"`, `"{}".format(u${n})`, `u${n} + "x"`, `len(u${n})`, `{u${n}: 1}`, `[*u${n}]`, `"a" in u${n}`, `u${n}[0]`, `bool(u${n})`, `u${n} == "a"`, `json.dumps(u${n})`, `",".join([u${n}])`, `u${n}.upper()`, `sorted(u${n})`])}`,
      () => `class B${n}(enum.${random.pick(['Enum', 'IntEnum', 'Flag', 'IntFlag'])}):
    ONE = ${random.pick(['enum.auto()', '1', '4'])}
    TWO = ${random.pick(['enum.auto()', '2', 'ONE'])}
    def plain(self): return [self.name, self.value]
${name} = ${random.pick([`list(B${n}.__members__)`, `[m.value for m in B${n}]`, `B${n}(${value})`, `B${n}.ONE.plain()`, `B${n}[${value}]`, `str(B${n}.TWO), repr(B${n}.ONE), f"{B${n}.ONE}"`, `B${n}.ONE == 1, B${n}.ONE is B${n}.TWO`, `B${n}.NOPE`, `len(B${n})`, `{B${n}.ONE: 1}[B${n}.ONE]`, `B${n}.ONE in B${n}`, `B${n}.ONE.value + 1`])}`,
      () => `o${n} = types.SimpleNamespace(a=${value}, b=[1])
o${n}.c = o${n}.b
o${n}.c.append(2)
${random.pick([`del o${n}.a`, `o${n}.a = 0`, 'pass'])}
${name} = vars(o${n}), getattr(o${n}, "a", "gone"), ${random.pick([`repr(o${n})`, `o${n} == types.SimpleNamespace()`, `o${n}.zz`])}`,
    ]),
  )
}
