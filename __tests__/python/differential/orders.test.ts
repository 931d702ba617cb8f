import { afterAll, describe, expect, test } from 'vitest'
import { completeConfigVars } from '../../../src/model/environment.ts'
import { hasPythonModule } from '../../helpers/python.ts'
import { show } from '../helpers/program.ts'
import { appOf, evaluateApp, mistakes } from './mistakes.ts'
import { startCPython } from './oracle.ts'

/** What hangs on the order of a set's items is never said, and what does not is known. */

const HASH_SEEDS = ['0', '1', '2', '3', '4']

const SETTINGS = `
import collections, functools, itertools
LETTERS = {"a", "b", "c", "d"}
def attempt(run):
    try:
        return run()
    except Exception as error:
        return type(error).__name__, str(error)
def boom(x): raise ValueError("b")
`

const rows: readonly (readonly [name: string, program: string, known?: Readonly<Record<string, string>>])[] = [
  [
    'a list that a comprehension, or a function that is mapped, appends to',
    `
A, B, C, D, E, F, G, H = [], [], [], [], [], [], [], []
[A.append(x) for x in LETTERS]
for _ in (B.append(x) for x in LETTERS): pass
any(C.append(x) for x in LETTERS)
{x: D.append(x) for x in LETTERS}
list(map(E.append, LETTERS))
list(map(lambda x, y: F.append(x), LETTERS, [1, 2, 3]))
[G.append(y) for x in [1, 2] for y in LETTERS]
[H.append(y) for y in (z for z in LETTERS)]`,
  ],
  [
    'what is stored last, and counted',
    `
class Holder: pass
holder, first, counts = Holder(), {}, {"n": 0}
[first.setdefault("k", x) for x in LETTERS]
[first.update({"v": x}) for x in LETTERS]
[setattr(holder, "x", x) for x in LETTERS]
A, B = first, holder.x
C = [w := x for x in LETTERS]
D = {len(x): x for x in LETTERS}
def bump(x):
    counts["n"] += 1
    return x
E = {bump(x) for x in LETTERS}
F = counts
G = {x: len(x) for x in LETTERS}`,
    { G: '{"a": 1, "b": 1, "c": 1, "d": 1, ...}' },
  ],
  [
    'keys that leave a trace',
    `
A, B, C = [], [], []
sorted(LETTERS, key=lambda x: A.append(x) or x)
max(LETTERS, key=lambda x: B.append(x) or x)
functools.reduce(lambda x, y: C.append(y) or x, LETTERS, 0)
D, E, F = sorted(LETTERS), max(LETTERS), min(LETTERS, key=ord)
G = max(LETTERS, key=len), sorted(LETTERS, key=len)`,
    { D: '["a", "b", "c", "d"]', E: '"d"', F: '"a"' },
  ],
  [
    'which item comes next',
    `
A = next(x for x in LETTERS if x > "a"), next(iter(LETTERS))
B = next(x for x in LETTERS if x > "c")
C = next((x for x in LETTERS if x > "d"), None)
D = attempt(lambda: next(x for x in LETTERS if x > "d"))
E = next(filter(lambda x: x == "a", LETTERS))
f = map(str.upper, LETTERS)
F = [next(f), next(f), next(f), next(f), next(f, "end")]
G = collections.Counter(LETTERS).most_common(1)
H = list(itertools.takewhile(lambda x: x < "c", LETTERS)), list(itertools.starmap(max, {("a", "b"), ("c", "d")}))`,
    { B: '"d"', C: 'None', D: '("StopIteration", "")', E: '"a"' },
  ],
  [
    'lists that are made of one in no known order',
    `
letters = list(LETTERS)
A = len(letters + ["e"]), sorted(letters + ["e"]), "z" in letters + ["e"], letters + ["e"]
B = sorted(letters[:]), sorted(letters.copy()), len(letters * 2), sorted([*letters, *"xy"]), [*letters][0]
letters += ["f"]
letters.extend({"q", "r"})
C = len(letters), "*" in letters, sorted(letters), letters[-1], letters[:1]`,
    {
      A: '(5, ["a", "b", "c", "d", "e"], False, ["a", "b", "c", "d", "e", ...])',
      C: '(7, False, ["a", "b", "c", "d", "f", "q", "r"], ?, [...])',
    },
  ],
  [
    'what is raised of each item',
    `
A = attempt(lambda: list(map(boom, LETTERS)))
B = attempt(lambda: list(map(int, LETTERS)))
C = attempt(lambda: list(filter(boom, list(LETTERS))))
D = attempt(lambda: ",".join(int(x) for x in LETTERS))
E = attempt(lambda: any(map(boom, LETTERS)))
def given(): yield from (x * 2 for x in frozenset([1]).union([1, "a", None]))
F = attempt(lambda: list(given()))`,
    Object.fromEntries([...'ABCDE'].map((name) => [name, '("ValueError", ?str)'])),
  ],
  [
    'what is raised of some of the items, by what may stop before them',
    `
MIXED = {"x", 1}
A = attempt(lambda: any(x + "" == "x" for x in MIXED)), attempt(lambda: all(x + "" == "y" for x in MIXED))
B = attempt(lambda: "x" in (x + "" for x in MIXED)), attempt(lambda: "x" in map(lambda x: x + "", MIXED))
C = attempt(lambda: any(filter(lambda x: x + "" == "x", MIXED))), attempt(lambda: next(x + "" for x in MIXED))
D = attempt(lambda: [x for x, y in zip((x + "" for x in MIXED), "a")])
E = attempt(lambda: any(x + "" == "x" for x in {2, 1}))`,
    { E: '("TypeError", ?str)' },
  ],
  [
    'a generator that is lost returns to nobody',
    `
def grouped():
    seen = []
    def key(x):
        seen.append(len(seen))
        return x in seen
    rows = [(k, list(g)) for k, g in itertools.groupby((x for x in {3, 4}), key=key)]
    return "after"
A = attempt(grouped)`,
  ],
  [
    'what is done with the items that a lost generator takes from another one',
    `
def taken():
    log = []
    items = (x for x in {3, 4})
    def given():
        while True:
            try:
                value = next(items)
            except StopIteration:
                return
            log.append(value)
            yield value
    return [*given()] and len(log)
A = attempt(taken)`,
  ],
  [
    'what does not hang on it',
    `
A = sorted(map(str.upper, LETTERS)), set(map(str.upper, LETTERS)), len(list(filter(None, LETTERS)))
B = "a" in map(str, LETTERS), any(x == "a" for x in LETTERS), sum(len(x) for x in LETTERS), max(map(ord, LETTERS))
C = set(list(LETTERS)) == LETTERS`,
    {
      A: '(["A", "B", "C", "D"], set{"A", "B", "C", "D"}, 4)',
      B: '(True, True, 4, 100)',
      C: 'True',
    },
  ],
]

describe.skipIf(!hasPythonModule('json'))("the order of a set's items (needs python3)", () => {
  const pythons = HASH_SEEDS.map(startCPython)
  afterAll(() => {
    for (const python of pythons) python.close()
  })

  test.each(rows)('%s', async (_, lines, known = {}) => {
    const program = SETTINGS + lines
    const module = evaluateApp(appOf(program), completeConfigVars({}))
    for (const python of pythons) {
      const [outcome] = await python.run([{ program, environment: {} }])
      expect(
        outcome === undefined || outcome === null ? ['CPython takes too long'] : mistakes(module, outcome),
      ).toEqual([])
    }
    const shown = Object.keys(known).map((name) => [name, show(module.bindings.get(name))])
    expect(Object.fromEntries(shown)).toEqual(known)
  })
})
