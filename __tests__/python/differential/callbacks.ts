import { expression } from './expressions.ts'
import { emit, fresh, nested, type State, serial } from './state.ts'

/** What takes functions of the program's own, and calls them for items that come in an order that may not be known. */
const CALLERS = [
  'list(map(f, ITEMS))',
  'list(map(lambda x, y: f(x), ITEMS, [1, 2, 3]))',
  'list(filter(f, ITEMS))',
  'sorted(ITEMS, key=f)',
  'max(ITEMS, key=f, default=None)',
  'min(ITEMS, key=f, default=None)',
  'functools.reduce(lambda x, y: f(y), ITEMS, 0)',
  '[f(x) for x in ITEMS]',
  '{f(x) for x in ITEMS}',
  '{x: f(x) for x in ITEMS}',
  '{f(x): x for x in ITEMS}',
  '[f(y) for x in [1, 2] for y in ITEMS]',
  '[x for x in ITEMS if f(x)]',
  'list(f(x) for x in ITEMS)',
  'any(f(x) for x in ITEMS)',
  'all(map(f, ITEMS))',
  'next((x for x in ITEMS if f(x)), "none")',
  'next(map(f, ITEMS), "none")',
  'sum(1 for x in ITEMS if f(x))',
  'dict((f(x), 1) for x in ITEMS)',
  '",".join(str(f(x)) for x in ITEMS)',
  'list(itertools.takewhile(f, ITEMS))',
  'list(itertools.dropwhile(f, ITEMS))',
  'list(itertools.filterfalse(f, ITEMS))',
  'list(itertools.starmap(f, [(x,) for x in ITEMS]))',
  '[(k, list(g)) for k, g in itertools.groupby(ITEMS, key=f)]',
  'list(itertools.accumulate(ITEMS, lambda x, y: f(y)))',
  '[*map(f, ITEMS)], {*filter(f, ITEMS)}',
  'list(enumerate(map(f, ITEMS)))',
  'dict(zip(ITEMS, map(f, ITEMS)))',
  '[x for x in map(f, ITEMS) if x]',
  'collections.Counter(map(f, ITEMS))',
  'tuple(map(f, map(f, ITEMS)))',
  'set(map(f, ITEMS)), len(log)',
  'frozenset(map(f, ITEMS)), len(log)',
  'dict.fromkeys(map(f, ITEMS)), len(log)',
  'bytes(map(f, ITEMS))',
  'sum(map(f, ITEMS))',
  '"".join(map(f, ITEMS))',
  'set().union(map(f, ITEMS))',
  'collections.deque(map(f, ITEMS), 2)',
  'min(map(f, ITEMS))',
  '1 in map(f, ITEMS), len(log)',
  '[0].__iadd__(map(f, ITEMS))',
  'collections.OrderedDict.fromkeys(filter(f, ITEMS))',
  'f(*ITEMS)',
  '(lambda *a: [f(x) for x in a])(*ITEMS)',
  '(lambda a=1, *b, c=f, **d: c(b))(*ITEMS)',
  'functools.partial(f)(*ITEMS)',
  '[*ITEMS, *map(f, ITEMS)]',
  'list(map(f, reversed(list(ITEMS))))',
  'dict(map(lambda x: (f(x), x), ITEMS))',
  'list(itertools.chain(map(f, ITEMS), filter(f, ITEMS)))',
  'list(itertools.islice(map(f, ITEMS), 1)), len(log)',
  'list(zip(map(f, ITEMS), map(f, ITEMS)))',
  'max(ITEMS, key=lambda x: (f(x), str(x)))',
  'sorted(map(f, ITEMS), key=str)',
  're.sub("[ab]", lambda m: str(f(m[0])), "abc")',
  'collections.defaultdict(lambda: f(1))[2], len(log)',
  'iter(lambda: f(len(log)), 1) and len(log)',
  'list(itertools.islice(iter(lambda: f(len(log)), 3), 5))',
] as const

/** What such a function does besides giving something. */
const EFFECTS = [
  'pass',
  'log.append(x)',
  'log.append(len(log))',
  'seen["last"] = x',
  'seen.setdefault("first", x)',
  'seen["n"] = seen.get("n", 0) + 1',
  'log.insert(0, x)',
  'if log: raise ValueError(len(log))',
  'if x == 2: log.clear()',
  'log += [x]',
] as const

const RESULTS = ['x', 'bool(x)', 'str(x)', 'len(log)', 'None', 'x in log', 'type(x).__name__', 'x != 1'] as const

function itemsOf(state: State): string {
  const { random } = state
  const one = (): string => expression(state, 'any', 1)
  return random.pick([
    '{1, 2, 3}',
    '{"a", "b"}',
    `{1, "a", ${expression(state, 'int', 1)}}`,
    `[${one()}, ${one()}]`,
    `frozenset([1, 2, 2])`,
    `(x for x in {3, 4})`,
    `{1: "x", 2: "y"}.values()`,
    `os.environ.get("${random.pick(['ALPHA', 'BETA'])}", "1,2").split(",")`,
    `[1, 2] + (["b"] if os.environ.get("BETA") else [])`,
    `range(3)`,
    expression(state, 'set', 1),
    expression(state, 'list', 1),
  ])
}

/** A function of the program's own is called for each item of something. */
export function callback(state: State): void {
  const { random } = state
  const n = serial(state)
  const own = (text: string): string => text.replace(/\b(log|seen|f)\b/g, `$1${n}`)
  emit(state, own('log, seen = [], {}'))
  emit(state, own('def f(x):'))
  nested(state, () => {
    emit(state, own(random.pick(EFFECTS)))
    if (random.chance(0.3)) emit(state, own(random.pick(EFFECTS)))
    emit(state, own(`return ${random.pick(RESULTS)}`))
  })
  const name = fresh(state, 'any')
  emit(state, own(`${name} = ${random.pick(CALLERS).replaceAll('ITEMS', itemsOf(state))}`))
}
