import type { Random } from '../../helpers/random.ts'

/** The types of which generated expressions are; `any` is one of them, so that types also clash. */
type Type = 'int' | 'str' | 'bool' | 'float' | 'list' | 'dict' | 'tuple' | 'set' | 'any'

const TYPES: readonly [Type, ...Type[]] = ['int', 'str', 'bool', 'float', 'list', 'dict', 'tuple', 'set']

/** The config vars that generated programs read. */
export const CONFIG_VARS = ['ALPHA', 'BETA', 'GAMMA', 'DEBUG'] as const

interface State {
  readonly random: Random
  /** The names that were bound, by type. */
  readonly names: Record<Type, string[]>
  readonly lines: string[]
  indent: number
  next: number
  /** How deep in functions and loops the generator is. */
  depth: number
}

/** A settings program: statements over every builtin type, functions, classes, exceptions, and reads of the environment. */
export function generateProgram(random: Random, statements = 14): string {
  const names = Object.fromEntries([...TYPES, 'any'].map((type) => [type, []])) as unknown as State['names']
  const state: State = { random, names, lines: ['import os'], indent: 0, next: 0, depth: 0 }
  for (let index = 0; index < statements; index += 1) guarded(state)
  return `${state.lines.join('\n')}\n`
}

/** One statement at module level; what it raises becomes a name, so that the rest of the program goes on. */
function guarded(state: State): void {
  if (state.random.chance(0.7)) {
    emit(state, 'try:')
    nested(state, () => statement(state))
    state.next += 1
    emit(state, `except Exception as error:`)
    emit(state, `    E${state.next} = type(error).__name__, str(error)`)
  } else statement(state)
}

function emit(state: State, line: string): void {
  state.lines.push('    '.repeat(state.indent) + line)
}

function nested(state: State, body: () => void): void {
  state.indent += 1
  state.depth += 1
  body()
  state.depth -= 1
  state.indent -= 1
}

function fresh(state: State, type: Type): string {
  state.next += 1
  const name = `${type[0]}${state.next}`
  state.names[type].push(name)
  return name
}

function known(state: State, type: Type): string | null {
  const names = state.names[type]
  const [first, ...others] = names
  return first === undefined ? null : state.random.pick([first, ...others])
}

const STATEMENTS: readonly [weight: number, make: (state: State) => void][] = [
  [10, assignment],
  [4, mutation],
  [3, branch],
  [3, loop],
  [2, functionDefinition],
  [2, classDefinition],
  [2, tryStatement],
  [2, unpacking],
  [2, augmented],
  [1, matchStatement],
  [1, withStatement],
  [1, generator],
  [1, deletion],
  [1, whileLoop],
]

function statement(state: State): void {
  const total = STATEMENTS.reduce((sum, [weight]) => sum + weight, 0)
  let at = state.random.next() * total
  for (const [weight, make] of STATEMENTS) {
    at -= weight
    if (at <= 0) {
      make(state.depth > 3 ? { ...state, ...{} } : state)
      return
    }
  }
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
  state.next += 1
  const name = `f${state.next}`
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

function tryStatement(state: State): void {
  const { random } = state
  emit(state, 'try:')
  body(state, random.between(1, 2))
  if (random.chance(0.5)) {
    emit(
      state,
      `    ${random.pick(['raise KeyError("k")', 'raise ValueError', 'raise RuntimeError("a", 1) from None', `assert ${condition(state, 1)}, "m"`, 'int("x")', '{}["m"]', '[].pop()'])}`,
    )
  }
  emit(state, `except ${random.pick(['KeyError', '(ValueError, TypeError)', 'LookupError', 'Exception'])} as error:`)
  emit(state, `    ${fresh(state, 'any')} = repr(error), error.args`)
  if (random.chance(0.4)) {
    emit(state, 'else:')
    body(state, 1)
  }
  if (random.chance(0.4)) {
    emit(state, 'finally:')
    body(state, 1)
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

function matchStatement(state: State): void {
  const { random } = state
  emit(state, `match ${expression(state, 'any', 2)}:`)
  const patterns = [
    '0 | 1 | "a"',
    '[x1, *x2]',
    '{"a": x1, **x2}',
    'int(x1)',
    'str() as x1',
    'None | True',
    '[1, 2] | [x1]',
    '{}',
    '(x1, x2)',
    'float()',
    'x1 if x1',
  ]
  for (let index = 0; index < 3; index += 1) {
    const pattern = patterns[random.between(0, patterns.length - 2)] ?? '_'
    if (pattern.includes('|') && pattern.includes('x1')) continue
    emit(state, `    case ${pattern}:`)
    emit(state, `        ${fresh(state, 'any')} = ${expression(state, 'any', 1)}`)
  }
  emit(state, '    case _: pass')
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
  state.next += 1
  const name = `g${state.next}`
  emit(state, `def ${name}(n):`)
  emit(state, '    for i in range(n):')
  if (random.chance(0.4))
    emit(state, `        if i == ${random.between(0, 3)}: ${random.pick(['return 7', 'continue', 'break'])}`)
  emit(state, `        ${random.pick(['yield i', 'got = yield i * 2', 'yield from [i, i]', 'yield {"i": i}'])}`)
  emit(state, '    return "end"')
  emit(
    state,
    `${fresh(state, 'any')} = ${random.pick([`list(${name}(3))`, `next(${name}(2), "none")`, `[x for x in ${name}(4)]`, `dict(enumerate(${name}(3)))`, `tuple(zip(${name}(3), "abc"))`])}`,
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

const STRINGS: readonly [string, ...string[]] = [
  '',
  'a',
  'b',
  'abc',
  'True',
  '1',
  '0',
  'a,b,,c',
  ' pad ',
  'é☃',
  'x=1',
  'Hello World',
  '{}',
  '%s',
  '3.5',
  'line\nnext',
  "it's",
]

function quote(text: string): string {
  return JSON.stringify(text)
}

function read(state: State): string {
  const { random } = state
  const name = quote(random.pick(CONFIG_VARS))
  return random.pick([
    `os.environ.get(${name}, ${quote(random.pick(STRINGS))})`,
    `os.getenv(${name}, ${quote(random.pick(STRINGS))})`,
    `os.environ[${name}]`,
    `str(os.environ.get(${name}))`,
  ])
}

function condition(state: State, depth: number): string {
  const { random } = state
  return random.pick([
    expression(state, 'bool', depth),
    expression(state, 'any', depth),
    `${quote(random.pick(CONFIG_VARS))} in os.environ`,
    `${read(state)} == ${quote(random.pick(STRINGS))}`,
    `not ${expression(state, 'bool', depth)}`,
  ])
}

/** An expression of this type, mostly. */
function expression(state: State, wanted: Type, depth: number): string {
  const { random } = state
  const type = wanted === 'any' || random.chance(0.03) ? random.pick(TYPES) : wanted
  const name = random.chance(0.35) ? known(state, random.chance(0.1) ? 'any' : type) : null
  if (name !== null) return name
  if (depth <= 0) return literal(state, type)
  const make = EXPRESSIONS[type]
  return make(state, (of) => expression(state, of, depth - 1))
}

function literal(state: State, type: Type): string {
  const { random } = state
  switch (type) {
    case 'int':
      return String(random.pick([0, 1, 2, 3, 7, 10, 255, -1, -5, 123456789012]))
    case 'float':
      return random.pick(['0.5', '1.0', '-2.25', '1e10', '3.14159', '1e-7'])
    case 'bool':
      return random.pick(['True', 'False', 'None', 'True'])
    case 'str':
      return quote(random.pick(STRINGS))
    case 'list':
      return random.pick(['[]', '[1, 2, 3]', '["a", "b"]', '[1, "a", None]', '[[1], [2]]'])
    case 'dict':
      return random.pick(['{}', '{"a": 1}', '{"a": 1, "b": [2]}', '{1: "x", None: 2}'])
    case 'tuple':
      return random.pick(['()', '(1,)', '(1, 2)', '("a", 1, None)'])
    default:
      return random.pick(['set()', '{1, 2}', '{"a"}', 'frozenset([1])'])
  }
}

type Make = (state: State, part: (type: Type) => string) => string

const EXPRESSIONS: Readonly<Record<Exclude<Type, 'any'>, Make>> & { readonly any: Make } = {
  any: (state, part) => part(state.random.pick(TYPES)),
  int: ({ random }, part) =>
    random.pick([
      `${part('int')} ${random.pick(['+', '-', '*', '//', '%', '&', '|', '^'])} ${part('int')}`,
      `len(${part(random.pick(['list', 'str', 'dict', 'tuple', 'set']))})`,
      `int(${part(random.pick(['str', 'float', 'bool', 'int']))})`,
      `-(${part('int')})`,
      `(${part('int')} if ${part('bool')} else ${part('int')})`,
      `${part('str')}.count(${part('str')})`,
      `${part('str')}.find(${part('str')})`,
      `sum(${part('list')})`,
      `abs(${part('int')})`,
      `${part('list')}.index(${part('any')})`,
      `max(${part('int')}, ${part('int')})`,
      `(${part('int')}) ** 2`,
      `round(${part('float')})`,
      `divmod(${part('int')}, ${part('int')})[0]`,
      `ord(${part('str')}[0])`,
    ]),
  float: ({ random }, part) =>
    random.pick([
      `${part('float')} ${random.pick(['+', '-', '*', '/', '//', '%'])} ${part(random.pick(['float', 'int']))}`,
      `${part('int')} / ${part('int')}`,
      `float(${part(random.pick(['int', 'str', 'bool']))})`,
      `round(${part('float')}, ${random.between(0, 3)})`,
      `min(${part('float')}, ${part('float')})`,
    ]),
  bool: ({ random }, part) =>
    random.pick([
      `${part('int')} ${random.pick(['<', '<=', '>', '>=', '==', '!='])} ${part('int')}`,
      `${part('str')} ${random.pick(['<', '==', '!=', 'in', 'not in'])} ${part('str')}`,
      `${part('any')} ${random.pick(['==', '!=', 'is None', 'is not None'])}`.replace(/(==|!=)$/, `$1 ${part('any')}`),
      `${part('any')} in ${part(random.pick(['list', 'tuple', 'dict', 'set']))}`,
      `not ${part('any')}`,
      `(${part('bool')} ${random.pick(['and', 'or'])} ${part('bool')})`,
      `bool(${part('any')})`,
      `isinstance(${part('any')}, ${random.pick(['int', 'str', '(list, tuple)', 'bool', 'dict'])})`,
      `any(${part('list')})`,
      `all(x == 1 for x in ${part('list')})`,
      `${part('str')}.startswith(${part('str')})`,
      `${part('str')}.isdigit()`,
      `${part('str')}.lower() in ("true", "1", "yes")`,
      `0 < ${part('int')} < ${part('int')}`,
      `hasattr(${part('any')}, "append")`,
    ]),
  str: (state, part) => {
    const { random } = state
    return random.pick([
      read(state),
      `${part('str')} + ${part('str')}`,
      `${part('str')} * ${random.between(0, 3)}`,
      `f"{${part('any').replaceAll('"', "'").replaceAll('\\', '')}}-{${part('int')}:>4}|"`.replace(/f"\{\{/, 'f"{ {'),
      `"%s=%r" % (${part('str')}, ${part('any')})`,
      `"{} {1}".replace("{1}", "{}").format(${part('any')}, ${part('str')})`,
      `"{0!r:>6}|{k}".format(${part('str')}, k=${part('any')})`,
      `${part('str')}.${random.pick(['upper()', 'lower()', 'strip()', 'title()', 'capitalize()', 'swapcase()', 'zfill(4)', 'center(7, "*")', 'replace("a", "bb")', 'lstrip("a ")'])}`,
      `",".join(${random.pick([`map(str, ${part('list')})`, part('list'), `sorted(str(x) for x in ${part('set')})`])})`,
      `str(${part(random.pick(['int', 'float', 'bool', 'list', 'dict', 'tuple']))})`,
      `repr(${part(random.pick(['str', 'int', 'list', 'dict', 'float', 'tuple']))})`,
      `${part('str')}[${random.between(-3, 2)}:${random.between(0, 4)}]`,
      `${part('str')}[::-1]`,
      `${part('str')}[${random.between(0, 1)}]`,
      `(${part('str')} or ${part('str')})`,
      `${part('str')}.partition(",")[0]`,
      `hex(${part('int')})`,
      `format(${part('int')}, ",")`,
      `type(${part('any')}).__name__`,
      `${part('str')}.encode().decode("ascii", "replace")`,
    ])
  },
  list: ({ random }, part) =>
    random.pick([
      `[${part('any')}, ${part('any')}]`,
      `[*${part('list')}, ${part('any')}]`,
      `${part('list')} + ${part('list')}`,
      `${part('list')} * 2`,
      `${part('list')}[${random.between(-2, 1)}:]`,
      `${part('list')}[::-1]`,
      `[x for x in ${part(random.pick(['list', 'tuple', 'str']))} if x${random.pick([' != 1', '', ' is not None'])}]`,
      `[(i, x) for i, x in enumerate(${part('list')})]`,
      `[y for x in ${part('list')} for y in [x, ${part('int')}]]`,
      `${part('str')}.split(${random.pick(['","', '', 'None, 1', '"a"'])})`,
      `list(${part(random.pick(['tuple', 'str', 'dict', 'list']))})`,
      `sorted(${part('list')}, key=repr)`,
      `sorted(${part('set')}, key=lambda x: (str(type(x)), str(x)))`,
      `list(map(lambda x: (x, ${part('int')}), ${part('list')}))`,
      `list(filter(None, ${part('list')}))`,
      `list(zip(${part('list')}, ${part('tuple')}))`,
      `list(${part('dict')}.${random.pick(['items()', 'keys()', 'values()'])})`,
      `list(range(${random.between(0, 3)}, ${random.between(2, 9)}, ${random.pick([1, 2, 3])}))`,
      `list(reversed(${part('list')}))`,
      `(${part('list')} or ${part('list')})`,
      `list(dict.fromkeys(${part('list')}))`,
    ]),
  dict: ({ random }, part) =>
    random.pick([
      `{"a": ${part('any')}, ${part('str')}: ${part('any')}}`,
      `{**${part('dict')}, "z": ${part('any')}}`,
      `${part('dict')} | ${part('dict')}`,
      `{k: v for k, v in ${part('dict')}.items() if v}`,
      `{str(x): x for x in ${part('list')}}`,
      `dict(${part('dict')}, a=${part('any')})`,
      `dict(zip(${part('str')}, ${part('list')}))`,
      `${part('dict')}.copy()`,
    ]),
  tuple: ({ random }, part) =>
    random.pick([
      `(${part('any')}, ${part('any')})`,
      `${part('tuple')} + ${part('tuple')}`,
      `tuple(${part('list')})`,
      `${part('tuple')}[${random.between(0, 1)}:]`,
      `${part('str')}.partition("=")`,
      `divmod(${part('int')}, ${part('int')})`,
      `(${part('any')},)`,
    ]),
  set: ({ random }, part) =>
    random.pick([
      `{${part('int')}, ${part('int')}}`,
      `set(${part(random.pick(['list', 'str', 'tuple']))})`,
      `${part('set')} ${random.pick(['|', '&', '-', '^'])} ${part('set')}`,
      `{x for x in ${part('list')}}`,
      `frozenset(${part('list')})`,
      `${part('set')}.union(${part('list')})`,
    ]),
}
