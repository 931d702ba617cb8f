import { expect, test } from 'vitest'
import { UNKNOWN_CONFIG_VARS } from '../../../src/model/environment.ts'
import { evaluateText } from '../helpers/program.ts'

/* Where a config var is not set a program gets None, and most crashes at boot come of that: the message does not say so, the finding must. */
test.each([
  "X.split(',')",
  "X['a']",
  'X()',
  'list(X)',
  '[a for a in X]',
  'for a in X: pass',
  "'a' in X",
  'int(X)',
  'float(X)',
  'len(X)',
  "X + 'a'",
  "'a' + X",
  'X > 3',
  'a, b = X',
  'Y = {**X}',
  'print(*X)',
  "','.join(X)",
  "os.path.join('a', X)",
  'open(X)',
  "os.environ['A'] = X",
  'json.loads(X)',
  'datetime.timedelta(days=X)',
  'importlib.import_module(X)',
])('%s fails because of the config var that is not set', (use) => {
  const text = `import datetime, importlib, json, os\nX = os.environ.get('HOSTS')\n${use}\n`
  expect(evaluateText(text).raises).toMatchObject({ certain: true, configVars: ['HOSTS'] })
  const { raises } = evaluateText(text, UNKNOWN_CONFIG_VARS)
  if (raises !== null && !raises.isMisfit) expect(raises).toMatchObject({ certain: false, configVars: ['HOSTS'] })
})

test.each([
  'functools.reduce(lambda a, b: b.absent, [1, 2], X)',
  'def gives():\n    yield {}["a"]\nnext(gives(), X)',
  'class C:\n    @property\n    def p(self): return [][0]\nlist(map(lambda a, b: b.p, [X], [C()]))',
])('%s raises in code that was not given the None', (use) => {
  const text = `import functools, os\nX = os.environ.get('HOSTS')\n${use}\n`
  expect(evaluateText(text).raises).toMatchObject({ certain: true, configVars: [] })
})

test('a None of the program itself names nothing', () => {
  expect(evaluateText("import os\nX = os.environ.get('HOSTS')\nY = None\nY.split(',')\n").raises?.configVars).toEqual(
    [],
  )
})
