import { known, one, quote, type State, type Type } from './state.ts'

type Part = (type: Type) => string

/** What a program of generated library calls imports. */
export const IMPORTS = `import os, re, json, math, copy, string, textwrap, itertools, functools, operator, base64, hashlib, ast, datetime
import collections, urllib.parse, posixpath, contextlib, enum, dataclasses, types, typing
from pathlib import Path, PurePosixPath
from datetime import timedelta
from collections import OrderedDict, defaultdict, Counter, namedtuple, deque, ChainMap
from decimal import Decimal
from functools import partial, reduce, lru_cache, wraps`

const PATTERNS = [
  'a',
  '(a)(b)?',
  '[a-c]+',
  '^x',
  '\\\\d+',
  '(?P<n>\\\\w+)',
  ',\\\\s*',
  '.',
  '(?i)HELLO',
  'b*',
  '\\\\bl',
  '(?<=a)b',
  'x|=',
  '[^,]*$',
] as const

/** Calls of the standard library that settings make. */
export function library(state: State, part: Part): string {
  const { random } = state
  const pattern = `r"${random.pick(PATTERNS).replaceAll('\\\\', '\\')}"`
  const path = `Path(${random.pick(['"/app/a/b.txt"', '"/app"', '"x"', '"a/../b"', '"/app/a.tar.gz"', '".env"', '"/"', '""', part('str')])})`
  const url = random.pick([
    '"postgres://u:p%40ss@h:5432/db?x=1&y=2#f"',
    '"redis://:pw@host/0"',
    '"https://example.com/a/b;c?d"',
    '"//x"',
    '"sqlite:///db"',
    part('str'),
  ])
  return one(random, [
    () => `re.sub(${pattern}, ${random.pick(['"-"', 'r"<\\g<0>>"', 'lambda m: m.group().upper()'])}, ${part('str')})`,
    () => `re.${random.pick(['findall', 'split'])}(${pattern}, ${part('str')})`,
    () => `bool(re.${random.pick(['match', 'search', 'fullmatch'])}(${pattern}, ${part('str')}))`,
    () => `(lambda m: m and (m.group(), m.groups(), m.span(), m.groupdict()))(re.search(${pattern}, ${part('str')}))`,
    () => `[m.start() for m in re.compile(${pattern}).finditer(${part('str')})]`,
    () => `re.escape(${part('str')})`,
    () =>
      `str(${path}${random.pick(['', ' / "c"', '.parent', '.parent.parent', '.with_suffix(".md")', '.with_name("z")', '.joinpath("q", "/r")'])})`,
    () =>
      `(${path}).${random.pick(['name', 'stem', 'suffix', 'parts', 'suffixes', 'is_absolute()', 'as_posix()', 'parent.name', 'anchor', 'root'])}`,
    () => `${path} ${random.pick(['==', '<', '!='])} ${path}`,
    () => `str(${path}.relative_to("/app"))`,
    () => `[str(p) for p in (${path}).parents]`,
    () =>
      `os.path.${random.pick(['join("a", "b", ', 'basename(', 'dirname(', 'normpath(', 'splitext(', 'split(', 'join("/x", ', 'isabs('])}${part('str')})`,
    () =>
      `json.dumps(${part('any')}${random.pick(['', ', sort_keys=True', ', indent=2', ', separators=(",", ":")', ', ensure_ascii=False', ', default=str'])})`,
    () =>
      `json.loads(${random.pick([`json.dumps(${part('any')})`, part('str'), '\'{"a": [1, 2.5, null, true]}\'', '"[1,]"', '"NaN"'])})`,
    () =>
      `math.${random.pick(['floor', 'ceil', 'trunc', 'sqrt', 'fabs', 'isnan', 'isfinite'])}(${part(random.pick(['float', 'int']))})`,
    () => `math.gcd(${part('int')}, ${part('int')})`,
    () => `copy.deepcopy(${part('any')})`,
    () => `copy.copy(${part(random.pick(['list', 'dict', 'set']))})`,
    () =>
      `string.Template("$a-\${b}-$$").${random.pick(['substitute', 'safe_substitute'])}(${random.pick(['a=', 'b=1, a='])}${part('any')})`,
    () => `textwrap.dedent(${part('str')})`,
    () =>
      `list(itertools.${random.pick([`chain(${part('list')}, ${part('str')})`, `product(${part('str')}, repeat=2)`, `islice(itertools.count(${random.between(0, 4)}), 3)`, `accumulate(${part('list')})`, `zip_longest(${part('list')}, ${part('str')}, fillvalue=0)`, `chain.from_iterable(${part('list')})`, `permutations(${part('tuple')}, 2)`, `combinations(${part('str')}, 2)`, `takewhile(bool, ${part('list')})`, `dropwhile(bool, ${part('list')})`, `repeat(${part('any')}, 2)`, `starmap(max, [(1, 2)])`, `compress(${part('str')}, [1, 0, 1])`])})`,
    () => `[(k, list(g)) for k, g in itertools.groupby(${part('str')}, key=str.isalpha)]`,
    () =>
      `reduce(lambda a, b: ${random.pick(['a', 'b', '(a, b)', 'str(a) + str(b)'])}, ${part('list')}${random.pick(['', ', 0', ', ""'])})`,
    () =>
      `partial(${random.pick(['max, 1', 'int, base=2', '"{}{k}".format, k=3', 'sorted, reverse=True'])})(${part('any')})`,
    () =>
      `operator.${random.pick(['add', 'mul', 'eq', 'lt', 'concat', 'getitem', 'contains', 'is_'])}(${part('any')}, ${part('any')})`,
    () => `operator.itemgetter(${random.pick(['0', '0, -1', '"a"', 'slice(0, 1)'])})(${part('any')})`,
    () => `operator.methodcaller("upper")(${part('str')})`,
    () => `base64.b64encode(${part('str')}.encode()).decode()`,
    () => `base64.b64decode(${random.pick([part('str'), '"YWJj"', '"YQ"', 'b"YQ=="'])})`,
    () => `hashlib.${random.pick(['md5', 'sha1', 'sha256'])}(${part('str')}.encode()).hexdigest()[:8]`,
    () =>
      `ast.literal_eval(${random.pick([`repr(${part('any')})`, part('str'), '"{1: (2,), \'a\': [None, -1.5]}"', '"1 + 1"', '"x"', '"[1"'])})`,
    () => `str(timedelta(${random.pick(['days=1, hours=', 'minutes=', 'seconds=', 'weeks='])}${part('int')}))`,
    () => `(timedelta(hours=${part('int')}) ${random.pick(['+', '-'])} timedelta(minutes=30)).total_seconds()`,
    () =>
      `urllib.parse.urlparse(${url}).${random.pick(['scheme', 'netloc', 'hostname', 'port', 'username', 'password', 'path', 'query', 'fragment', 'geturl()'])}`,
    () =>
      `urllib.parse.${random.pick(['quote', 'unquote', 'quote_plus', 'unquote_plus', 'parse_qs', 'parse_qsl'])}(${part('str')})`,
    () => `urllib.parse.urlencode(${part('dict')})`,
    () => `urllib.parse.urljoin("https://a/b/c", ${part('str')})`,
    () => `dict(Counter(${part('str')}))`,
    () =>
      `dict(Counter(${part('str')}) ${random.pick(['+', '-', '|', '&'])} Counter(${part(random.pick(['str', 'list']))}))`,
    () => `(lambda c: (c.update(${part('str')}), c.most_common(), c.total(), c["nope"]))(Counter(${part('str')}))`,
    () =>
      `(lambda o: (o.move_to_end(next(iter(o), "a")), list(o), o == OrderedDict(${part('dict')})))(OrderedDict(${part('dict')}))`,
    () => `sorted(${part('set')}, key=${random.pick(['str', 'lambda x: str(x)', 'lambda x: 0', 'repr'])})`,
    () =>
      `${random.pick(['max', 'min'])}(${part('set')}, key=${random.pick(['str', 'lambda x: 0', 'lambda x: len(str(x))'])})`,
    () => `sum(${part('set')})`,
    () => `list(zip(${part('list')}, (*${part('set')}, ${part('any')})))`,
    () => `dict.fromkeys(${part('set')}, ${part('any')})`,
    () =>
      `(lambda d, k: (d.pop(k, None), d.setdefault(k, ${part('any')}), list(d)))({**${part('dict')}}, ${part('str')})`,
    () => `next(x for a in ${part('list')} for x in ${part('set')})`,
    () => `[*map(str, {*${part('list')}})][:1]`,
    () => `Counter(${part('list')}).most_common(1)`,
    () => `dict(ChainMap(${part('dict')}, ${part('dict')}))`,
    () => `list(deque(${part('list')}, maxlen=2))`,
    () => `OrderedDict(${part('dict')})`,
    () => `(lambda d: (d["q"].append(1), dict(d))[1])(defaultdict(list))`,
    () =>
      `namedtuple("P", "x y", defaults=[${part('int')}])(${part('any')})${random.pick(['', '._asdict()', '.x', '[1]', '._replace(x=1)', '._fields'])}`,
    () =>
      `str(Decimal(${random.pick(['"1.10"', '"1E+3"', part('int'), part('str')])}) ${random.pick(['+', '*', '-'])} ${part('int')})`,
    () => `os.path.${random.pick(['exists', 'isfile', 'isdir'])}(${random.pick(['"/nope/x"', '"nope.txt"'])})`,
    () => `os.environ.get(${part('str')}, ${part('any')})`,
    () => `functools.cmp_to_key(lambda a, b: 0)(${part('any')}) and 1`,
    () => `list(string.${random.pick(['digits', 'ascii_lowercase[:3]', 'hexdigits[-3:]', 'punctuation[:4]'])})`,
    () =>
      `getattr(${known(state, 'any') ?? quote('text')}, ${quote(random.pick(['upper', 'append', 'real', 'zzz', 'keys']))}, None) is None`,
    () =>
      `eval(${quote(random.pick(['1 + 1', 'len("ab")', '[x for x in (1, 2)]', 'undefined_name', '1 +', '"a" * 2', '{"k": (1,)}', 'os.sep', '(lambda: 3)()']))})`,
  ])
}
