import { expect, test } from 'vitest'
import type { ConfigVar } from '../../../src/model/environment.ts'
import { createProgram, type EvaluatedModule } from '../../../src/python/program.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'

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
