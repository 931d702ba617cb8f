import { callback } from './callbacks.ts'
import { condition, expression } from './expressions.ts'
import { idiom } from './idioms.ts'
import { objects } from './objects.ts'
import { CONFIG_VARS, emit, fresh, known, nested, one, quote, type State, serial, TYPES, weighted } from './state.ts'

type Make = (state: State) => void

const STATEMENTS: readonly (readonly [weight: number, make: Make])[] = [
  [12, assignment],
  [5, mutation],
  [3, branch],
  [3, loop],
  [3, functionDefinition],
  [2, classDefinition],
  [5, objects],
  [3, tryStatement],
  [2, unpacking],
  [2, augmented],
  [3, matchStatement],
  [1, withStatement],
  [3, generator],
  [1, deletion],
  [1, whileLoop],
  [2, closure],
  [2, names],
  [1, dynamicCode],
  [1, coroutine],
  [1, managers],
  [2, callback],
  [12, idiom],
]

export function statement(state: State): void {
  state.left.statements -= 1
  if (state.left.statements < 0) emit(state, 'pass')
  else weighted(state.random, STATEMENTS)(state)
}

function body(state: State, count: number): void {
  nested(state, () => {
    for (let index = 0; index < count; index += 1) {
      if (state.depth > 3) assignment(state)
      else statement(state)
    }
  })
}

function assignment(state: State): void {
  const type = state.random.pick(TYPES)
  const value = expression(state, type, 3)
  const before = state.random.chance(0.25) ? known(state, type) : null
  emit(state, `${before ?? fresh(state, type)} = ${value}`)
}

function mutation(state: State): void {
  const { random } = state
  const list = known(state, 'list') ?? null
  const dict = known(state, 'dict') ?? null
  const set = known(state, 'set') ?? null
  const any = (): string => expression(state, 'any', 2)
  const choices = [
    list && `${list}.append(${any()})`,
    list && `${list}.extend(${expression(state, 'list', 2)})`,
    list && `${list}.insert(${random.between(-3, 4)}, ${any()})`,
    list && `${list}[${random.between(-2, 2)}] = ${any()}`,
    list && `${list}[${random.between(0, 2)}:${random.between(1, 4)}] = ${expression(state, 'list', 1)}`,
    list && `${list}.remove(${any()})`,
    list && `${list}.sort(key=str)`,
    list && `${list}.reverse()`,
    list && `${fresh(state, 'any')} = ${list}.pop()`,
    list && `${fresh(state, 'list')} = ${list}`,
    dict && `${dict}[${expression(state, 'str', 1)}] = ${any()}`,
    dict && `${dict}.update(${expression(state, 'dict', 1)})`,
    dict && `${dict}.setdefault(${expression(state, 'str', 1)}, []).append(${any()})`,
    dict && `${fresh(state, 'any')} = ${dict}.pop(${expression(state, 'str', 1)}, None)`,
    dict && `${fresh(state, 'dict')} = ${dict}`,
    set && `${set}.add(${expression(state, 'int', 1)})`,
    set && `${set}.update(${expression(state, 'list', 1)})`,
    set && `${set}.discard(${expression(state, 'int', 1)})`,
    `os.environ[${quote(random.pick(CONFIG_VARS))}] = ${expression(state, 'str', 1)}`,
    `os.environ.setdefault(${quote(random.pick(CONFIG_VARS))}, ${expression(state, 'str', 1)})`,
    `${fresh(state, 'any')} = os.environ.pop(${quote(random.pick(CONFIG_VARS))}, None)`,
  ].filter((choice) => choice !== null)
  emit(state, choices[random.between(0, choices.length - 1)] ?? 'pass')
}

function branch(state: State): void {
  const { random } = state
  emit(state, `if ${condition(state, 2)}:`)
  body(state, random.between(1, 2))
  if (random.chance(0.3)) {
    emit(state, `elif ${condition(state, 2)}:`)
    body(state, 1)
  }
  if (random.chance(0.5)) {
    emit(state, 'else:')
    body(state, random.between(1, 2))
  }
}

function loop(state: State): void {
  const { random } = state
  const source = random.pick([
    `range(${random.between(0, 4)})`,
    expression(state, 'list', 2),
    `${expression(state, 'str', 1)}.split(',')`,
    `enumerate(${expression(state, 'list', 1)})`,
    `${expression(state, 'dict', 1)}.items()`,
  ])
  emit(state, `for ${fresh(state, 'any')} in ${source}:`)
  body(state, random.between(1, 2))
  if (random.chance(0.4)) {
    nested(state, () => {
      emit(state, `if ${condition(state, 1)}: ${random.pick(['break', 'continue'])}`)
      assignment(state)
    })
  }
  if (random.chance(0.2)) {
    emit(state, 'else:')
    body(state, 1)
  }
}

function whileLoop(state: State): void {
  const name = fresh(state, 'int')
  emit(state, `${name} = ${state.random.between(0, 4)}`)
  emit(state, `while ${name} > 0${state.random.chance(0.3) ? ` and ${condition(state, 1)}` : ''}:`)
  nested(state, () => emit(state, `${name} -= 1`))
  body(state, 1)
}

function functionDefinition(state: State): void {
  const { random } = state
  const name = `f${serial(state)}`
  const type = random.pick(TYPES)
  const inner: State = { ...state, names: structuredClone(state.names), lines: state.lines }
  inner.names.any.push('p', 'q', 'r', 'k')
  const parameters = random.pick(['p, q=2, *r, **k', 'p, /, q=None, *, r=1, k=(1,)', 'p=1, *, q=[], r="r", k=None'])
  emit(state, `def ${name}(${parameters}):`)
  inner.next = state.next
  nested(inner, () => {
    if (random.chance(0.4)) emit(inner, `if ${condition(inner, 1)}: return ${expression(inner, type, 1)}`)
    assignment(inner)
    if (random.chance(0.3)) statement(inner)
    emit(inner, `return ${expression(inner, type, 2)}`)
  })
  state.next = inner.next
  const args = random.pick([
    `${expression(state, 'any', 1)}`,
    `${expression(state, 'any', 1)}, q=${expression(state, 'any', 1)}`,
    `*${expression(state, 'list', 1)}`,
    `${expression(state, 'int', 1)}, **{"q": 3}`,
  ])
  emit(state, `${fresh(state, type)} = ${name}(${args})`)
}

function classDefinition(state: State): void {
  const { random } = state
  state.next += 1
  const name = `C${state.next}`
  emit(state, `class ${name}${random.pick(['', '(dict)', '(list)', '(str)', '(Exception)'])}:`)
  emit(state, `    a = ${expression(state, 'any', 1)}`)
  emit(state, `    b = ${random.pick(['a', '[a, a]', '1', '"b"'])}`)
  const methods = [
    '    @property\n    def c(self): return self.a, self.b',
    `    def d(self, x=${expression(state, 'any', 1)}): return [x, self.b]`,
    '    @classmethod\n    def e(cls): return cls.a',
    '    @staticmethod\n    def g(*a): return a',
    '    def __eq__(self, other): return True',
    '    def __getattr__(self, name): return name.upper()',
    '    def __len__(self): return 2',
    '    def __repr__(self): return "<me>"',
    '    def __add__(self, other): return ("add", other)',
    '    def __contains__(self, x): return x == 1',
  ]
  for (const method of methods) if (random.chance(0.3)) for (const line of method.split('\n')) emit(state, line)
  const use = random.pick([
    'o.c',
    'o.d()',
    'o.e()',
    'o.g(1, 2)',
    'o.a',
    'o.zzz',
    'len(o)',
    'o + 1',
    '1 in o',
    'o == 3',
    `isinstance(o, (${name}, int))`,
    'bool(o)',
    'repr(o)',
    'str(o)',
  ])
  emit(state, `o = ${name}()`)
  if (random.chance(0.3)) emit(state, `o.a = ${expression(state, 'any', 1)}`)
  emit(state, `${fresh(state, 'any')} = ${use}`)
}

const RAISES = [
  'raise KeyError("k")',
  'raise ValueError',
  'raise RuntimeError("a", 1) from None',
  'int("x")',
  '{}["m"]',
  '[].pop()',
  'raise ValueError("x") from KeyError("y")',
  '1 / 0',
  'raise ExceptionGroup("g", [ValueError(1), KeyError(2)])',
  'None.x',
  'undefined_z',
  '[1][5]',
  'len(5)',
  '"a" + 1',
  'raise StopIteration(3)',
  'raise SystemExit(2)',
  'import nope_module_z',
  'open("/nope/x")',
  'os.environ["NOPE_X"]',
  'raise "text"',
  'assert False, ["m"]',
  'float("y")',
  'next(iter([]))',
  'b"a".decode(1)',
  '(lambda x: x)()',
  'x, y = 1,',
  'raise AssertionError',
  '"{} {}".format(1)',
  '"%d" % "x"',
  'dict([1])',
  '{}[[]]',
] as const

function tryStatement(state: State): void {
  const { random } = state
  const raises = random.chance(0.6)
  const wrap = random.chance(0.25) ? serial(state) : null
  if (wrap !== null) {
    emit(state, `def t${wrap}():`)
    state.indent += 1
  }
  if (random.chance(0.12)) {
    emit(
      state,
      `try:\n    ${random.pick(RAISES)}\nexcept* ${random.pick(['ValueError', '(KeyError, TypeError)', 'Exception'])} as error:\n    ${fresh(state, 'any')} = [repr(e) for e in error.exceptions]`,
    )
    if (random.chance(0.5))
      emit(
        state,
        `except* ${random.pick(['KeyError', 'LookupError'])} as error:\n    ${fresh(state, 'any')} = len(error.exceptions), error.message`,
      )
  } else {
    emit(state, 'try:')
    body(state, random.between(1, 2))
    if (raises) emit(state, `    ${random.pick(RAISES)}`)
    if (wrap !== null && random.chance(0.4)) emit(state, '    return "tried"')
    emit(
      state,
      `except ${random.pick(['KeyError', '(ValueError, TypeError)', 'LookupError', 'Exception', 'ArithmeticError', 'OSError', 'ImportError', '(NameError, AttributeError)'])} as error:`,
    )
    emit(state, `    ${fresh(state, 'any')} = repr(error), error.args, type(error.__cause__).__name__`)
    if (random.chance(0.25))
      emit(
        state,
        `    ${random.pick(['raise', 'raise TypeError("again") from error', 'raise RuntimeError', wrap === null ? 'pass' : 'return "handled"'])}`,
      )
    if (random.chance(0.3))
      emit(
        state,
        `except ${random.pick(['Exception', 'BaseException', 'RuntimeError'])}:\n    ${fresh(state, 'any')} = 1`,
      )
    if (random.chance(0.4)) {
      emit(state, 'else:')
      body(state, 1)
    }
    if (random.chance(0.4)) {
      emit(state, 'finally:')
      body(state, 1)
      if (wrap !== null && random.chance(0.3)) emit(state, '    return "finally"')
    }
  }
  if (wrap !== null) {
    state.indent -= 1
    emit(state, `${fresh(state, 'any')} = t${wrap}()`)
  }
}

function unpacking(state: State): void {
  const value = state.random.pick([
    expression(state, 'list', 2),
    expression(state, 'tuple', 2),
    expression(state, 'str', 1),
  ])
  const [a, b] = [fresh(state, 'any'), fresh(state, 'any')]
  emit(state, `${state.random.pick([`${a}, ${b}`, `${a}, *${b}`, `*${a}, ${b}`, `(${a}, [${b}, *_])`])} = ${value}`)
}

function augmented(state: State): void {
  const type = state.random.pick(TYPES)
  const name = known(state, type)
  const operator = state.random.pick(['+=', '-=', '*=', '|=', '&=', '//=', '%='])
  if (name === null) assignment(state)
  else emit(state, `${name} ${operator} ${expression(state, state.random.chance(0.8) ? type : 'any', 2)}`)
}

/** Each pattern binds the names that it ends with. */
const PATTERNS = [
  '0 | 1 | "a"',
  '[x1, *x2]',
  '{"a": x1, **x2}',
  'int(x1)',
  'str() as x1',
  'None | True',
  '[1, 2]',
  '{}',
  '(x1, x2)',
  'float()',
  'x1 if x1',
  '[[x1], *_]',
  '{"a": [x1, *_]}',
  '{"a": {"b": x1}}',
  '[int() | str() as x1, *_]',
  'Pt(x1, 2)',
  'Pt(a=x1)',
  'Pt(1, b=x1)',
  'Pt()',
  '[Pt(x1, x2), *_]',
  'list([x1])',
  'dict()',
  'bool(x1)',
  '-1',
  '1.5',
  '"abc" | "b"',
  'Pt.k',
  '(1 | 2) as x1',
  '[]',
  'tuple((x1,))',
  '{1: x1}',
  'x1 if x1 == 1',
  '[x1, *_] if x1',
  'str(x1) if len(x1) > 1',
] as const

function matchStatement(state: State): void {
  const { random } = state
  const subject = one(random, [
    () => expression(state, 'any', 2),
    () => `Pt(${expression(state, 'any', 1)}, ${expression(state, 'int', 1)})`,
    () => `[${expression(state, 'any', 1)}, ${expression(state, 'any', 1)}]`,
    () => `{"a": ${expression(state, 'any', 1)}, "c": 1}`,
    () => `(${expression(state, 'int', 0)}, ${expression(state, 'str', 0)})`,
  ])
  emit(
    state,
    `class Pt:\n    __match_args__ = ("a", "b")\n    k = 7\n    def __init__(self, a, b): self.a, self.b = a, b`,
  )
  emit(state, `match ${subject}:`)
  const chosen = Array.from({ length: random.between(1, 4) }, () => random.pick(PATTERNS))
  for (const pattern of chosen) {
    const bound = ['x1', 'x2'].filter((name) => pattern.includes(name))
    emit(state, `    case ${pattern}:`)
    emit(state, `        ${fresh(state, 'any')} = ${quote(pattern)}, ${bound.join(', ')}`)
  }
  if (random.chance(0.7)) emit(state, `    case _: ${fresh(state, 'any')} = 0`)
}

function withStatement(state: State): void {
  state.next += 1
  emit(state, `class M${state.next}:`)
  emit(state, '    def __enter__(self): return [1]')
  emit(
    state,
    `    def __exit__(self, kind, value, trace): return ${state.random.pick(['True', 'False', 'kind is KeyError', 'None'])}`,
  )
  emit(state, `with M${state.next}() as ${fresh(state, 'list')}:`)
  body(state, 1)
  if (state.random.chance(0.5)) emit(state, `    ${state.random.pick(['{}["x"]', '1 / 0', 'pass'])}`)
}

function generator(state: State): void {
  const { random } = state
  const n = serial(state)
  const name = fresh(state, 'any')
  emit(
    state,
    one(random, [
      () =>
        `def g${n}(n):\n    for i in range(n):\n        ${random.pick(['pass', 'if i == 1: return 7', 'if i == 0: continue', 'if i == 2: break'])}\n        ${random.pick(['yield i', 'got = yield i * 2', 'yield from [i, i]', 'yield {"i": i}', 'x = [(yield i), 1]', 'if i: yield i\n        else: yield -1'])}\n    return "end"\n${name} = ${random.pick([`list(g${n}(3))`, `next(g${n}(2), "none")`, `[x for x in g${n}(4)]`, `dict(enumerate(g${n}(3)))`, `tuple(zip(g${n}(3), "abc"))`, `sum(x for x in g${n}(3) if x)`, `[*g${n}(2), 9]`, `(lambda a, *b: b)(*g${n}(3))`, `1 in g${n}(3)`, `sorted(g${n}(3), key=str)`])}`,
      () =>
        `def g${n}():\n    total = 0\n    while True:\n        got = yield total\n        if got is None: return total\n        total += got\ng = g${n}()\n${name} = [next(g), g.send(2), g.send(3)]\ntry: next(g)\nexcept StopIteration as stop: ${name}.append(stop.value)`,
      () =>
        `def g${n}():\n    try:\n        yield 1\n        yield 2\n    ${random.pick(['except ValueError: yield "caught"', `finally: done${n}.append(1)`])}\ndone${n} = []\ng = g${n}()\nnext(g)\n${name} = ${random.pick(['g.throw(ValueError("x"))', 'g.close()', 'list(g)'])}, done${n}`,
      () =>
        `def inner${n}():\n    got = yield 1\n    return got\ndef g${n}():\n    r = yield from inner${n}()\n    yield ("r", r)\ng = g${n}()\n${name} = next(g), g.send(${expression(state, 'any', 1)})`,
      () => `def g${n}(): yield from (x * 2 for x in ${expression(state, 'list', 1)})\n${name} = list(g${n}())`,
      () =>
        `def tree${n}(t):\n    if isinstance(t, list):\n        for x in t: yield from tree${n}(x)\n    else: yield t\n${name} = list(tree${n}([1, [2, [${expression(state, 'any', 1)}]], []]))`,
      () => `ge${n} = (x for x in ${expression(state, 'list', 1)} if x)\n${name} = list(ge${n}), list(ge${n})`,
      () =>
        `it${n} = iter(${expression(state, 'list', 1)})\n${name} = next(it${n}, 0), list(it${n}), next(it${n}, "end")`,
      () => `for i, x in enumerate(x for x in ${expression(state, 'list', 1)}):\n    ${name} = i, x`,
    ]),
  )
}

function deletion(state: State): void {
  const type = state.random.pick(TYPES)
  const name = known(state, type)
  if (name === null || state.depth > 1) {
    assignment(state)
    return
  }
  emit(
    state,
    state.random.pick([
      `del ${name}`,
      `del ${known(state, 'list') ?? name}[0]`,
      `del ${known(state, 'dict') ?? name}["a"]`,
    ]),
  )
}

/** Functions in functions, their names and their decorators. */
function closure(state: State): void {
  const { random } = state
  const n = serial(state)
  const value = expression(state, 'any', 1)
  const type = fresh(state, 'any')
  emit(
    state,
    one(random, [
      () =>
        `def make${n}(start=${expression(state, 'int', 1)}):\n    count = start\n    def step(by=1):\n        nonlocal count\n        count += by\n        return count\n    return step\ns${n} = make${n}()\n${type} = s${n}(), s${n}(2), make${n}(5)()`,
      () =>
        `def repeat${n}(times):\n    def wrap(function):\n        @wraps(function)\n        def inner(*args, **kwargs):\n            return [function(*args, **kwargs) for _ in range(times)]\n        return inner\n    return wrap\n@repeat${n}(${random.between(0, 3)})\ndef said${n}(x, *, y=1):\n    "doc"\n    return x, y\n${type} = said${n}(${value}), said${n}.__name__, said${n}.__doc__`,
      () =>
        `def fact${n}(n): return 1 if n <= 1 else n * fact${n}(n - 1)\n${type} = fact${n}(${random.between(0, 12)})`,
      () =>
        `fs${n} = [lambda x, i=i: (x, i) for i in range(3)]\ngs${n} = [lambda: i for i in range(3)]\n${type} = fs${n}[0](1), gs${n}[0](), fs${n}[2](*[${value}])`,
      () =>
        `@lru_cache(maxsize=None)\ndef fib${n}(n): return n if n < 2 else fib${n}(n - 1) + fib${n}(n - 2)\n${type} = fib${n}(${random.between(1, 15)})`,
      () =>
        `def acc${n}(x, into=[]):\n    into.append(x)\n    return into\n${type} = acc${n}(${value}), acc${n}(2) is acc${n}(3), acc${n}.__defaults__`,
      () =>
        `def kw${n}(a, b=2, /, c=3, *args, d, e=5, **rest): return a, b, c, args, d, e, rest\n${type} = kw${n}(${random.pick(['1, d=4', '1, 2, 3, 4, d=0, z=9', '1', '*[1, 2], **{"d": 3, "a": 4}', 'a=1, d=2', '1, d=2, c=7', '1, 2, 3, c=1, d=1', '**{"d": 1}'])})`,
      () =>
        `def outer${n}():\n    x = ${value}\n    def inner():\n        return [x for _ in range(2)], (lambda: x)()\n    x = [x]\n    return inner()\n${type} = outer${n}()`,
      () =>
        `def late${n}():\n    ${random.pick(['return undefined', 'y = y + 1\n    return y', 'del zz', 'global made\n    made = 1\n    return made', 'for q in []: pass\n    return q', 'if False: r = 1\n    return r'])}\n${type} = late${n}()`,
      () =>
        `${type} = (lambda *a, k=1, **kw: (a, k, kw))(${random.pick(['', '1, 2', 'k=3', 'z=4, *[1]', '**{"k": 2}'])})`,
    ]),
  )
}

/** Names by other ways than assignments. */
function names(state: State): void {
  const { random } = state
  const n = serial(state)
  const value = expression(state, 'any', 2)
  const name = fresh(state, 'any')
  emit(
    state,
    one(random, [
      () => `globals()["${name}"] = ${value}`,
      () => `${name} = sorted(k for k in ${random.pick(['globals()', 'locals()', 'vars()'])} if k.startswith("i"))`,
      () => `${name} = x${n} = [${value}]\nx${n} += [1]`,
      () => `${name}, x${n} = ${value}, 2\n${name}, x${n} = x${n}, ${name}`,
      () => `for ${name}, *x${n} in [(1, 2, 3), ${random.pick(['(4,)', '"ab"', '[]', '(5, [6])'])}]: pass`,
      () => `(x${n} := ${value})\n${name} = x${n}`,
      () => `${name} = [x${n} := 1, x${n} + 1]`,
      () => `if (x${n} := ${expression(state, 'int', 1)}) > 1: ${name} = x${n}\nelse: ${name} = -x${n}`,
      () => `${name}: "list[int]" = ${value}`,
      () => `${name} = {"a": {}}\n${name}["a"]["b"] = ${value}\n${name}["a"]["c"] = ${name}["a"].get("b")`,
      () =>
        `import ${random.pick(['os.path as p', 'json as p', 'sys as p', 'no_such_module_x as p', 'os as p'])}\n${name} = p.__name__`,
      () =>
        `from ${random.pick(['os import path as p', 'os import nope as p', 'math import pi as p', 'nope_x import p', 'string import digits as p'])}\n${name} = type(p).__name__`,
      () =>
        `with contextlib.suppress(KeyError, ZeroDivisionError):\n    ${name} = 1\n    ${random.pick(['{}["x"]', '1 / 0', '[][0]', 'pass'])}\n    ${name} = 2`,
      () => `exec("${name} = 3", ${random.pick(['globals()', '{}', '{"q": 1}'])})`,
      () =>
        `${name} = [0, 1, 2]\n${name}[::2] = [${value}, 5]\ndel ${name}[${random.pick(['0', '-1', '1:', '::2', '9'])}]`,
      () =>
        `${name} = type("T${n}", (${random.pick(['object', 'dict', 'list', 'Exception'])},), {"a": ${value}, "m": lambda self: self.a})().m()`,
      () =>
        `setattr(types, "q${n}", ${value})\n${name} = types.q${n}, hasattr(types, "q${n}"), getattr(types, "no${n}", 0)`,
    ]),
  )
}

function dynamicCode(state: State): void {
  const n = serial(state)
  const name = fresh(state, 'any')
  emit(
    state,
    one(state.random, [
      () => `exec("e${n} = 1\\ndef f${n}(): return e${n} + 1")\n${name} = e${n}, f${n}()`,
      () =>
        `ns${n} = {"v": ${expression(state, 'any', 1)}}\nexec("w = [v, v]", ns${n})\n${name} = ns${n}["w"], sorted(k for k in ns${n} if k != "__builtins__")`,
      () => `${name} = eval("a + b", {"a": ${expression(state, 'int', 1)}}, {"b": 2})`,
      () =>
        `c${n} = compile("${state.random.pick(['1 + 2', '[i for i in range(3)]', 'undefined_y', 'x ='])}", "<s>", "eval")\n${name} = eval(c${n})`,
      () => `def d${n}(p):\n    q = 2\n    exec("q = 3; r = 4")\n    return eval("p + q"), q\n${name} = d${n}(1)`,
      () => `class D${n}:\n    y = 1\n    exec("z = y + 1")\n${name} = D${n}.z`,
    ]),
  )
}

function coroutine(state: State): void {
  const n = serial(state)
  const name = fresh(state, 'any')
  const value = expression(state, 'any', 1)
  emit(
    state,
    `import asyncio\n${one(state.random, [
      () =>
        `async def a${n}(x): return x\nasync def b${n}(): return [await a${n}(${value}), await a${n}(2)]\n${name} = asyncio.run(b${n}())`,
      () =>
        `async def g${n}():\n    for i in range(3): yield i\nasync def b${n}(): return [x async for x in g${n}()]\n${name} = asyncio.run(b${n}())`,
      () =>
        `async def a${n}(x):\n    await asyncio.sleep(0)\n    return x\nasync def b${n}(): return await asyncio.gather(a${n}(1), a${n}(${value}))\n${name} = asyncio.run(b${n}())`,
      () =>
        `class C${n}:\n    async def __aenter__(self): return ${value}\n    async def __aexit__(self, *a): return True\nasync def b${n}():\n    async with C${n}() as c: raise ValueError\n    return c\n${name} = asyncio.run(b${n}())`,
      () => `async def a${n}(): raise KeyError("k")\ntry: asyncio.run(a${n}())\nexcept KeyError as e: ${name} = e.args`,
    ])}`,
  )
}

function managers(state: State): void {
  const n = serial(state)
  const name = fresh(state, 'any')
  emit(
    state,
    one(state.random, [
      () =>
        `@contextlib.contextmanager\ndef m${n}(x):\n    log${n}.append("in")\n    try: yield x\n    ${state.random.pick([`except KeyError: log${n}.append("caught")`, `finally: log${n}.append("out")`])}\nlog${n} = []\nwith m${n}(${expression(state, 'any', 1)}) as got${n}:\n    ${state.random.pick(['pass', '{}["k"]', '1 / 0'])}\n${name} = log${n}, got${n}`,
      () =>
        `with contextlib.ExitStack() as stack${n}:\n    stack${n}.callback(lambda: None)\n    ${name} = stack${n}.enter_context(contextlib.nullcontext(${expression(state, 'any', 1)}))`,
      () =>
        `class X${n}:\n    def __enter__(self): return self\n    def __exit__(self, kind, value, tb): self.seen = kind and kind.__name__; return True\nwith X${n}() as a${n}, X${n}() as b${n}: ${state.random.pick(['pass', 'raise ValueError("v")', '[][1]'])}\n${name} = a${n}.seen, b${n}.seen`,
    ]),
  )
}
