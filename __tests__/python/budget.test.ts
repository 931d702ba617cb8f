import { expect, test } from 'vitest'
import { UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import { cpuTime } from '../helpers/cpu-time.ts'
import { evaluateText } from './helpers/program.ts'

const forks = Array.from({ length: 40 }, (_, index) => `if os.environ.get("V${index}"): X = [X, X]`).join('\n')
const calls = Array.from({ length: 30 }, (_, index) => `def f${index + 1}(): return f${index}() + f${index}()`).join(
  '\n',
)

/** Programs that CPython would run for ages, or that make it swell: each must end, and long before the test's own time is up. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a tower of powers': 'X = 10 ** 10 ** 8',
  'a long text': 'X = "a" * 10 ** 12',
  'a long list': 'X = [0] * 10 ** 12',
  'a wide format': 'X = f"{1:>999999999999}"',
  'nested loops': 'X = 0\nfor a in range(10 ** 6):\n  for b in range(10 ** 6):\n    X += 1',
  'an endless loop': 'while True: pass',
  'a deep recursion': 'def f(n): return f(n + 1)\nX = f(0)',
  'doubling in place': 'X = [1]\nfor i in range(60): X += X',
  'doubling a text': 'X = "ab"\nfor i in range(60): X = X + X',
  'undecided branches': `import os\nX = []\n${forks}`,
  'exponential calls': `def f0(): return 1\n${calls}\nX = f30()`,
  'a deep expression': `X = ${'('.repeat(3000)}1${')'.repeat(3000)}`,
  'a long sum': `X = ${Array.from({ length: 20_000 }, () => '1').join(' + ')}`,
  'a huge literal': `X = ${'9'.repeat(200_000)}`,
  'an endless generator': 'def g():\n  while True: yield 1\nX = list(g())',
  'an undecided endless loop': 'import os\nX = 0\nwhile os.environ.get("A"): X += 1',
  'a list that holds itself': 'X = []\nX.append(X)\nY = repr(X)',
  'nested lists': 'X = []\nfor i in range(100000): X = [X]\nY = X == [X]',
  'a list that holds another twice, and so on, as a text':
    'import json\nX = [1]\nfor i in range(60): X = [X, X]\nY = f"{X}"',
  'the same as JSON': 'import json\nX = [1]\nfor i in range(60): X = [X, X]\nY = json.dumps(X)',
  'the same as a copy': 'import copy\nX = ([1],)\nfor i in range(60): X = (X, X)\nY = copy.deepcopy(X)',
  'the same as a key': 'X = (1,)\nfor i in range(60): X = (X, X)\nY = {X: 1}, hash(X)',
  'sets of sets': 'X = frozenset()\nfor i in range(60): X = frozenset([X, frozenset([X])])\nY = {X: 1}',
  'the same as classes': 'X = int\nfor i in range(60): X = (X, X)\nY = isinstance("a", X)',
  'a class below a class, and so on': 'class A: pass\nfor i in range(100000):\n  class A(A): pass',
  'a closure over a closure, and so on':
    'f = lambda: 0\nfor i in range(100000): f = (lambda g: lambda: g())(f)\nX = f()',
  'a self-import': 'import settings\nX = settings',
  'a big range': 'X = sum(range(10 ** 9))',
  'a product of shifts': 'X = 1 << (1 << 40)',
  'raising in a fork, often': `import os\n${Array.from({ length: 300 }, (_, index) => `try:\n  X = os.environ["V${index}"]\nexcept KeyError:\n  X = ${index}`).join('\n')}`,
}

/** Loops whose every turn handles something long as a whole: a turn is a handful of steps, and takes as long as what it handles. */
const LONG_TURNS: Readonly<Record<string, string>> = {
  'lists put together': 'X = []\nfor a in range(10 ** 6): X = X + [a]',
  'tuples put together': 'X = ()\nfor a in range(10 ** 6): X += (a,)',
  'dicts put together': 'X = {}\nfor a in range(10 ** 6): X = {**X, a: a}',
  'slices of a list': 'X = list(range(100000))\nfor a in range(10 ** 6): Y = X[1:]',
  'replacing in a text': 'X = "a" * 1000000\nfor a in range(10 ** 6): Y = X.replace("a", "b")',
  'wide formats': 'for a in range(10 ** 6): Y = "%999999d" % a',
  'formatted texts': 'X = "a" * 1000000\nfor a in range(10 ** 6): Y = f"{X}{a}"[5:]',
  'products of large numbers': 'X = 7 ** 60000\nfor a in range(10 ** 6): Y = X * X // 3',
}

const timeOf = (program: string): number => cpuTime(() => void evaluateText(program, UNKNOWN_CONFIG_VARS))

test.each(Object.entries(LONG_TURNS))(
  '%s: no more than some times what a loop that does nothing takes',
  (_name, program) => {
    const plain = Math.max(timeOf('for a in range(10 ** 9): pass'), timeOf('for a in range(10 ** 9): pass'))
    // Without counting what a turn handles, it would be a hundred times and more.
    expect(timeOf(program) / plain).toBeLessThan(12)
  },
)

test.each(Object.entries(HOSTILE))('%s ends', (_name, program) => {
  const { bindings } = evaluateText(program, UNKNOWN_CONFIG_VARS)
  expect(bindings).toBeDefined()
})
