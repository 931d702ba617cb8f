import { library } from './library.ts'
import { CONFIG_VARS, known, one, quote, type State, TYPES, type Type } from './state.ts'

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

export function read(state: State): string {
  const { random } = state
  const name = quote(random.pick(CONFIG_VARS))
  return random.pick([
    `os.environ.get(${name}, ${quote(random.pick(STRINGS))})`,
    `os.getenv(${name}, ${quote(random.pick(STRINGS))})`,
    `os.environ[${name}]`,
    `str(os.environ.get(${name}))`,
  ])
}

export function condition(state: State, depth: number): string {
  const { random } = state
  return one(random, [
    () => expression(state, 'bool', depth),
    () => expression(state, 'any', depth),
    () => `${quote(random.pick(CONFIG_VARS))} in os.environ`,
    () => `${read(state)} == ${quote(random.pick(STRINGS))}`,
    () => `not ${expression(state, 'bool', depth)}`,
    () => `${read(state)}.lower() in ("1", "true", "yes", "on")`,
    () => `(v := ${read(state)}) and v != ${quote(random.pick(STRINGS))}`,
    () => `os.environ.get(${quote(random.pick(CONFIG_VARS))}) is None`,
  ])
}

/** An expression of this type, mostly. */
export function expression(state: State, wanted: Type, depth: number): string {
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

export type Make = (state: State, part: (type: Type) => string) => string

const EXPRESSIONS: Readonly<Record<Exclude<Type, 'any'>, Make>> & { readonly any: Make } = {
  any: (state, part) => (state.random.chance(0.12) ? library(state, part) : part(state.random.pick(TYPES))),
  int: ({ random }, part) =>
    one(random, [
      () => `${part('int')} ${random.pick(['<<', '>>'])} ${random.between(0, 9)}`,
      () => `(${part('int')}).bit_length()`,
      () => `int(${random.pick(['"ff", 16', '"0b101", 0', '"z", 36', '"1_0"', '" 7 "', '"-0"', '"٣"'])})`,
      () => `~(${part('int')})`,
      () => `(${part('int')}) ** ${random.between(0, 5)}`,
      () => `pow(${part('int')}, ${random.between(0, 9)}, ${random.between(1, 9)})`,
      () => `${part('str')}.rfind(${part('str')}, ${random.between(-2, 2)})`,
      () => `${part('str')}.index(${part('str')})`,
      () =>
        `(lambda a, b=${part('int')}, *c, **d: a + b + len(c) + len(d))(${random.pick(['1', '1, 2', '1, 2, 3', '1, k=3', '*[1, 2, 3]', '**{"a": 5}'])})`,
      () => `next((x for x in ${part('list')} if isinstance(x, int)), ${part('int')})`,
      () => `sum(x for x in ${part('list')} if type(x) is int)`,
      () => `min(${part('list')}, key=lambda x: len(str(x)), default=${part('int')})`,
      () => `len({*${part('list')}})`,
      () => `${part('list')}.count(${part('any')})`,
      () => `(w := ${part('int')}) + w`,
      () => `${part('tuple')}.index(${part('any')})`,
      () => `int.from_bytes(bytes([${random.between(0, 255)}, 1]), "big")`,
      () => `${part('int')} ${random.pick(['+', '-', '*', '//', '%', '&', '|', '^'])} ${part('int')}`,
      () => `len(${part(random.pick(['list', 'str', 'dict', 'tuple', 'set']))})`,
      () => `int(${part(random.pick(['str', 'float', 'bool', 'int']))})`,
      () => `-(${part('int')})`,
      () => `(${part('int')} if ${part('bool')} else ${part('int')})`,
      () => `${part('str')}.count(${part('str')})`,
      () => `${part('str')}.find(${part('str')})`,
      () => `sum(${part('list')})`,
      () => `abs(${part('int')})`,
      () => `${part('list')}.index(${part('any')})`,
      () => `max(${part('int')}, ${part('int')})`,
      () => `(${part('int')}) ** 2`,
      () => `round(${part('float')})`,
      () => `divmod(${part('int')}, ${part('int')})[0]`,
      () => `ord(${part('str')}[0])`,
    ]),
  float: ({ random }, part) =>
    one(random, [
      () => `${part('float')} ** ${random.pick([2, 0, 1, -1])}`,
      () => `abs(${part('float')})`,
      () => `sum([${part('float')}, ${part('int')}])`,
      () => `(${part('float')} if ${part('bool')} else ${part('int')})`,
      () => `float(${random.pick(['"nan"', '"inf"', '"-1e3"', '"1_0.5"', '" 2.50 "', '"x"', '"1e400"'])})`,
      () => `(${part('float')}).real`,
      () => `${part('int')} * ${part('float')}`,
      () => `${part('float')} ${random.pick(['+', '-', '*', '/', '//', '%'])} ${part(random.pick(['float', 'int']))}`,
      () => `${part('int')} / ${part('int')}`,
      () => `float(${part(random.pick(['int', 'str', 'bool']))})`,
      () => `round(${part('float')}, ${random.between(0, 3)})`,
      () => `min(${part('float')}, ${part('float')})`,
    ]),
  bool: ({ random }, part) =>
    one(random, [
      () => `(${part('float')}).is_integer()`,
      () => `${part('list')} ${random.pick(['<', '==', '>='])} ${part('list')}`,
      () => `${part('tuple')} ${random.pick(['<', '==', '>'])} ${part('tuple')}`,
      () => `${part('set')} ${random.pick(['<=', '==', '>', '<'])} ${part('set')}`,
      () => `${part('set')}.${random.pick(['issubset', 'isdisjoint', 'issuperset'])}(${part('list')})`,
      () =>
        `${part('str')}.${random.pick(['isalpha', 'isupper', 'islower', 'isspace', 'istitle', 'isidentifier', 'isalnum', 'isnumeric', 'isascii', 'isprintable'])}()`,
      () => `${part('str')}.endswith((${part('str')}, ${part('str')}))`,
      () => `${part('any')} is ${random.pick(['True', 'False', 'None', 'not None'])}`,
      () => `callable(${random.pick(['len', part('any'), 'lambda: 1'])})`,
      () => `issubclass(type(${part('any')}), ${random.pick(['int', 'object', '(str, list)'])})`,
      () => `${part('str')} in ${part('list')}`,
      () => `bool(${part('list')} and ${part('dict')})`,
      () => `all(${part('list')})`,
      () => `any(x in ${part('str')} for x in ${part('str')})`,
      () => `${part('int')} ${random.pick(['<', '<=', '>', '>=', '==', '!='])} ${part('int')}`,
      () => `${part('str')} ${random.pick(['<', '==', '!=', 'in', 'not in'])} ${part('str')}`,
      () =>
        `${part('any')} ${random.pick(['==', '!=', 'is None', 'is not None'])}`.replace(
          /(==|!=)$/,
          `$1 ${part('any')}`,
        ),
      () => `${part('any')} in ${part(random.pick(['list', 'tuple', 'dict', 'set']))}`,
      () => `not ${part('any')}`,
      () => `(${part('bool')} ${random.pick(['and', 'or'])} ${part('bool')})`,
      () => `bool(${part('any')})`,
      () => `isinstance(${part('any')}, ${random.pick(['int', 'str', '(list, tuple)', 'bool', 'dict'])})`,
      () => `any(${part('list')})`,
      () => `all(x == 1 for x in ${part('list')})`,
      () => `${part('str')}.startswith(${part('str')})`,
      () => `${part('str')}.isdigit()`,
      () => `${part('str')}.lower() in ("true", "1", "yes")`,
      () => `0 < ${part('int')} < ${part('int')}`,
      () => `hasattr(${part('any')}, "append")`,
    ]),
  str: (state, part) => {
    const { random } = state
    return one(random, [
      () =>
        `f"{${part('float')}:${random.pick(['.2f', '8.3f', '+.1e', '%', ',.1f', 'g', '010.3f', '<9', '^9.1f', ''])}}"`,
      () =>
        `f"{${part('int')}:${random.pick(['05d', '+d', ',', 'x', '#x', '#010b', 'o', '^8', '<4', '>6', 'c', 'e', '_', 'n', ' d', '*^7', '.3f', '%'])}}"`,
      () =>
        `f"{${part('str').replaceAll('"', "'").replaceAll('\\', '')}!r:${random.pick(['>8', '^9', '<6', '.3', '10.2', ''])}}"`,
      () => `f"{1 + 1 = }|{${part('int')}!s:>{${random.between(1, 6)}}}"`,
      () => `f"{'a' 'b'}{{}}{[1, 2][0]}{(lambda x: x)(3)}"`,
      () =>
        `"${random.pick(['%d', '%5.2f', '%s', '%r', '%x', '%05d', '%-6s|', '%+d', '%c', '%%', '%e', '%a', '%.3s', '%*d', '%g', '%i', '%#o'])}" % (${random.pick([part('any'), `${part('int')},`, `${part('str')},`, `${part('float')},`, `4, ${part('int')}`])})`,
      () => `"%(a)s-%(b)05d" % {"a": ${part('any')}, "b": ${part('int')}}`,
      () => `"{0[a]}|{0[a]!r}".format({"a": ${part('any')}})`,
      () => `"{0.real}|{1[0]}|{x[1]}".format(${part('int')}, ${part('str')}, x=${part('tuple')})`,
      () => `"{:{w}.{p}f}".format(${part('float')}, w=${random.between(0, 9)}, p=${random.between(0, 4)})`,
      () => `"{:>{}}|{}".format(${part('str')}, ${random.between(0, 8)}, ${part('any')})`,
      () => `"{a}{b}".format_map({"a": ${part('any')}, "b": 1})`,
      () => `format(${part('float')}, ${quote(random.pick(['.3', '10', '.0f', '%', 'e', 'n', ',.2f', '-', '08.2f']))})`,
      () =>
        `${part('str')}.${random.pick(['removeprefix("a")', 'removesuffix("c")', 'expandtabs(4)', 'casefold()', 'ljust(6, "-")', 'rjust(6)', 'rstrip("c ")', 'replace("", "-", 2)', 'translate({97: "X", 98: None})', 'translate(str.maketrans("ab", "ba"))', 'rpartition(",")[2]', 'strip(" a")', 'zfill(6)', 'title()', 'center(8)'])}`,
      () =>
        `"".join(${random.pick([`reversed(${part('str')})`, `sorted(${part('str')})`, `x.upper() for x in ${part('str')}`, part('list')])})`,
      () => `ascii(${part('str')})`,
      () => `repr(${part('any')})`,
      () => `str(${part('any')})`,
      () => `bytes(${part('str')}, "utf-8").hex()`,
      () => `${part('str')}.encode(${random.pick(['', '"latin-1"', '"ascii", "ignore"', '"utf-16-le"'])}).hex()`,
      () => `str(b"a\\xff", "latin-1")`,
      () => `chr(${random.pick(['97', '0x1F600', '233'])}) + oct(${part('int')}) + bin(${part('int')})`,
      () => `type(${part('any')}).__name__.upper()`,
      () => `max(${part('str')}, ${part('str')})`,
      () => `(${part('str')} and ${part('str')})`,
      () => `${part('str')}.join(["a", ${part('str')}])`,
      () => `{"a": ${part('str')}}.get(${part('str')}, ${part('str')})`,
      () => `[${part('str')}, ${part('str')}][${part('bool')}]`,
      () => `${part('str')}.splitlines()[0]`,
      () => `${part('str')}.split(",")[-1]`,
      () => read(state),
      () => `${part('str')} + ${part('str')}`,
      () => `${part('str')} * ${random.between(0, 3)}`,
      () =>
        `f"{${part('any').replaceAll('"', "'").replaceAll('\\', '')}}-{${part('int')}:>4}|"`.replace(/f"\{\{/, 'f"{ {'),
      () => `"%s=%r" % (${part('str')}, ${part('any')})`,
      () => `"{} {1}".replace("{1}", "{}").format(${part('any')}, ${part('str')})`,
      () => `"{0!r:>6}|{k}".format(${part('str')}, k=${part('any')})`,
      () =>
        `${part('str')}.${random.pick(['upper()', 'lower()', 'strip()', 'title()', 'capitalize()', 'swapcase()', 'zfill(4)', 'center(7, "*")', 'replace("a", "bb")', 'lstrip("a ")'])}`,
      () =>
        `",".join(${random.pick([`map(str, ${part('list')})`, part('list'), `sorted(str(x) for x in ${part('set')})`])})`,
      () => `str(${part(random.pick(['int', 'float', 'bool', 'list', 'dict', 'tuple']))})`,
      () => `repr(${part(random.pick(['str', 'int', 'list', 'dict', 'float', 'tuple']))})`,
      () => `${part('str')}[${random.between(-3, 2)}:${random.between(0, 4)}]`,
      () => `${part('str')}[::-1]`,
      () => `${part('str')}[${random.between(0, 1)}]`,
      () => `(${part('str')} or ${part('str')})`,
      () => `${part('str')}.partition(",")[0]`,
      () => `hex(${part('int')})`,
      () => `format(${part('int')}, ",")`,
      () => `type(${part('any')}).__name__`,
      () => `${part('str')}.encode().decode("ascii", "replace")`,
    ])
  },
  list: ({ random }, part) =>
    one(random, [
      () =>
        `${part('str')}.${random.pick(['splitlines()', 'splitlines(True)', 'rsplit(",", 1)', 'split(None)', 'split(" ")', 'rsplit()', 'split("")'])}`,
      () => `[*${part('str')}, *${part('tuple')}]`,
      () => `[(a, b) for a in ${part('list')} for b in ${part('str')} if a != b]`,
      () => `[[y for y in ${part('str')} if y != x] for x in ${part('str')}]`,
      () => `[f(x) for f in (str, bool, repr) for x in ${part('list')}]`,
      () => `[z for x in ${part('list')} if (z := x) is not None]`,
      () =>
        `list(map(${random.pick(['str', 'repr', 'bool', 'int', 'len', 'type(1)'])}, ${part(random.pick(['list', 'str', 'tuple']))}))`,
      () =>
        `sorted(${part('list')}${random.pick(['', ', reverse=True', ', key=str', ', key=lambda x: -len(str(x))'])})`,
      () => `[x for x, in [${part('tuple')}[:1]]]`,
      () => `list(zip(*[${part('str')}, ${part('list')}]))`,
      () => `${part('list')}.copy()`,
      () => `[None] * ${random.between(0, 3)} + ${part('list')}`,
      () => `${part('list')}[${random.pick(['::2', '1::2', ':-1', '-1:', '::-2', '5:', ':0', 'slice(1, 3)'])}]`,
      () => `list({**${part('dict')}})`,
      () => `list(b"ab\\x00")`,
      () => `list(iter(${part('list')}))`,
      () => `[*map(lambda a, b: (a, b), ${part('list')}, ${part('str')})]`,
      () => `list(filter(lambda x: x${random.pick(['', ' != 1', ' is None'])}, ${part('list')}))`,
      () => `[lambda: i for i in range(2)][0]() and []`,
      () => `eval(${JSON.stringify('[1, x1]')}, {"x1": ${part('any')}})`,
      () => `[${part('any')}, ${part('any')}]`,
      () => `[*${part('list')}, ${part('any')}]`,
      () => `${part('list')} + ${part('list')}`,
      () => `${part('list')} * 2`,
      () => `${part('list')}[${random.between(-2, 1)}:]`,
      () => `${part('list')}[::-1]`,
      () =>
        `[x for x in ${part(random.pick(['list', 'tuple', 'str']))} if x${random.pick([' != 1', '', ' is not None'])}]`,
      () => `[(i, x) for i, x in enumerate(${part('list')})]`,
      () => `[y for x in ${part('list')} for y in [x, ${part('int')}]]`,
      () => `${part('str')}.split(${random.pick(['","', '', 'None, 1', '"a"'])})`,
      () => `list(${part(random.pick(['tuple', 'str', 'dict', 'list']))})`,
      () => `sorted(${part('list')}, key=repr)`,
      () => `sorted(${part('set')}, key=lambda x: (str(type(x)), str(x)))`,
      () => `list(map(lambda x: (x, ${part('int')}), ${part('list')}))`,
      () => `list(filter(None, ${part('list')}))`,
      () => `list(zip(${part('list')}, ${part('tuple')}))`,
      () => `list(${part('dict')}.${random.pick(['items()', 'keys()', 'values()'])})`,
      () => `list(range(${random.between(0, 3)}, ${random.between(2, 9)}, ${random.pick([1, 2, 3])}))`,
      () => `list(reversed(${part('list')}))`,
      () => `(${part('list')} or ${part('list')})`,
      () => `list(dict.fromkeys(${part('list')}))`,
    ]),
  dict: ({ random }, part) =>
    one(random, [
      () => `{k: [v, k] for k, v in ${part('dict')}.items()}`,
      () => `{v: k for k, v in ${part('dict')}.items()}`,
      () => `dict([("p", ${part('any')}), ("q", ${part('any')})])`,
      () => `dict.fromkeys(${part('str')}, ${part('any')})`,
      () => `{(k, 1): v for k, v in zip(${part('str')}, ${part('list')})}`,
      () => `{"a": {"b": ${part('dict')}}}["a"]`,
      () => `dict(${part('dict')}, **{"x": ${part('any')}})`,
      () => `dict(sorted(${part('dict')}.items(), key=lambda kv: str(kv)))`,
      () => `{True: ${part('any')}, 1: ${part('any')}, 1.0: 2}`,
      () => `(${part('dict')} or ${part('dict')})`,
      () => `{"a": ${part('any')}, ${part('str')}: ${part('any')}}`,
      () => `{**${part('dict')}, "z": ${part('any')}}`,
      () => `${part('dict')} | ${part('dict')}`,
      () => `{k: v for k, v in ${part('dict')}.items() if v}`,
      () => `{str(x): x for x in ${part('list')}}`,
      () => `dict(${part('dict')}, a=${part('any')})`,
      () => `dict(zip(${part('str')}, ${part('list')}))`,
      () => `${part('dict')}.copy()`,
    ]),
  tuple: ({ random }, part) =>
    one(random, [
      () => `(*${part('list')}, *${part('tuple')})`,
      () => `tuple(x for x in ${part('str')})`,
      () => `${part('tuple')} * 2`,
      () => `${part('tuple')}[::-1]`,
      () => `${part('str')}.rpartition(",")`,
      () => `max(${part('tuple')}, ${part('tuple')})`,
      () => `tuple(enumerate(${part('str')}, ${random.between(-1, 3)}))`,
      () => `(${part('tuple')}, ${part('list')})`,
      () => `tuple(zip(${part('str')}, ${part('tuple')}))`,
      () => `(${part('any')}, ${part('any')})`,
      () => `${part('tuple')} + ${part('tuple')}`,
      () => `tuple(${part('list')})`,
      () => `${part('tuple')}[${random.between(0, 1)}:]`,
      () => `${part('str')}.partition("=")`,
      () => `divmod(${part('int')}, ${part('int')})`,
      () => `(${part('any')},)`,
    ]),
  set: ({ random }, part) =>
    one(random, [
      () => `{*${part('list')}, *${part('tuple')}}`,
      () =>
        `${part('set')}.${random.pick(['difference', 'intersection', 'symmetric_difference', 'union'])}(${part('str')})`,
      () => `set(${part('dict')})`,
      () => `{len(str(x)) for x in ${part('list')}}`,
      () => `${part('dict')}.keys() ${random.pick(['&', '|', '-', '^'])} ${part('set')}`,
      () => `set(map(str, ${part('list')}))`,
      () => `{${part('int')}, ${part('int')}}`,
      () => `set(${part(random.pick(['list', 'str', 'tuple']))})`,
      () => `${part('set')} ${random.pick(['|', '&', '-', '^'])} ${part('set')}`,
      () => `{x for x in ${part('list')}}`,
      () => `frozenset(${part('list')})`,
      () => `${part('set')}.union(${part('list')})`,
    ]),
}
