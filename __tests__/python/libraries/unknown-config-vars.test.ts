import { expect, test } from 'vitest'
import { type ConfigVar, completeConfigVars } from '../../../src/model/environment.ts'
import { createProgram, type EvaluatedModule } from '../../../src/python/program.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'
import { programInput, show } from '../helpers/program.ts'

/** The module `settings` of this text, where config vars that are not listed are not known. */
function evaluate(text: string, known: Readonly<Record<string, ConfigVar>> = {}): EvaluatedModule {
  const program = createProgram({
    snapshot: snapshotOf({ 'settings.py': text }),
    configVars: { known: new Map(Object.entries(known)), others: 'unknown' },
    platform: new Map(),
    pythonVersion: { major: 3, minor: 12 },
    distributions: null,
    sysPath: ['/app'],
    argv: [],
  })
  return program.importModule('settings')
}

test('a name that is told to be unset is unset, whatever is not told', () => {
  const { bindings } = evaluate('import os\nX = os.environ.get("D", "") != "False"\n', { D: { state: 'unset' } })
  expect(bindings.get('X')).toMatchObject({ kind: 'bool', value: true })
})

test('setdefault leaves what was there, and afterwards the name is there', () => {
  const { bindings, environment, raises } = evaluate(
    'import os\nos.environ.setdefault("M", "a.b")\nX = os.environ["M"]\n',
  )
  expect(raises).toBeNull()
  const either = {
    kind: 'unknown',
    oneOf: [
      { kind: 'unknown', marks: ['M'] },
      { kind: 'str', value: 'a.b' },
    ],
  }
  expect(bindings.get('X')).toMatchObject(either)
  expect(environment.get('M')).toMatchObject(either)
})

test('a name that one branch binds after a star import of something unknown may be anything in the other', () => {
  const { bindings, mayBeUnbound } = evaluate(
    'import os\nfrom vendor import *\nif os.environ.get("A"):\n    DEBUG = False\n',
  )
  const debug = mayBeUnbound.get('DEBUG') ?? bindings.get('DEBUG')
  const possibilities = debug?.kind === 'unknown' ? (debug.oneOf ?? []) : []
  expect(possibilities.map(({ kind }) => kind).sort()).toEqual(['bool', 'unknown'])
})

test('what is remembered is not computed again, also where it is not known', () => {
  const { bindings } = evaluate(`import os
from functools import lru_cache
calls = []
@lru_cache
def read(name):
    calls.append(name)
    return os.environ.get(name)
read('D')
read('D')
HITS = read.cache_info().hits
`)
  expect(bindings.get('HITS')).toMatchObject({ kind: 'int', value: 1n })
  expect(bindings.get('calls')).toMatchObject({ kind: 'list', items: [{ value: 'D' }] })
})

test('in which order the environment has its variables is not known; what does not show it is', () => {
  const { bindings } = createProgram(
    programInput(
      {
        'settings.py': `import os
LIST = [k for k in os.environ if k.startswith('F_')]
ONE = [k for k in os.environ if k == 'F_A'], [k for k in os.environ if k == 'NO']
FIRST = next(iter(os.environ))
SORTED = sorted(k for k in os.environ if k.startswith('F_'))
DICT = {k: v for k, v in os.environ.items() if k.startswith('F_')}
LEAST = min((k for k in os.environ if k.startswith('F_')), default=None)
for key in os.environ:
    if key.startswith('F_'): globals()['G_' + key] = os.environ[key]
try:
    min(k for k in os.environ if k == 'NO')
except ValueError as error:
    EMPTY = str(error)
`,
      },
      { configVars: completeConfigVars({ F_B: '1', F_A: '2' }) },
    ),
  ).importModule('settings')
  const shown = Object.fromEntries(
    [...bindings].filter(([name]) => name !== 'os').map(([name, value]) => [name, show(value)]),
  )
  expect(shown).toMatchObject({
    LIST: '["F_B", "F_A", ...]',
    ONE: '(["F_A"], [])',
    FIRST: '?',
    SORTED: '["F_A", "F_B"]',
    DICT: '{"F_B": "1", "F_A": "2"}',
    LEAST: '"F_A"',
    G_F_A: '"2"',
    G_F_B: '"1"',
    EMPTY: '"min() arg is an empty sequence"',
  })
})
