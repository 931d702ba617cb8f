import { describe, expect, test } from 'vitest'
import { argvOf } from '../../../src/facts/boot/argv.ts'
import { createProgram } from '../../../src/python/program.ts'
import { evaluateText, programInput, show } from '../helpers/program.ts'
import { holdAgainstPython, TRIES_SHOWN } from '../libraries/hold.ts'

holdAgainstPython([
  [
    'complex numbers',
    `import ast
${TRIES_SHOWN}
A = tries(lambda: 2j * 2j, lambda: (1 + 2j) / (3 - 4j), lambda: (1 + 2j) ** 2, lambda: abs(3j), lambda: -(1 + 2j), lambda: complex(1, 2), lambda: complex(2.5), lambda: (1 + 2j) ** 5, lambda: (1 + 2j) ** 0, lambda: 2 - 1j, lambda: 1.5 * 2j, lambda: True + 1j, lambda: complex(1j, 1j))
B = tries(lambda: 1j < 2, lambda: 1j / 0, lambda: 1j // 2, lambda: 1j % 2, lambda: int(1j), lambda: 1j + 'x', lambda: [1j][1j])
C = 2j * 2j == -4, bool(0j), 1 + 2j == 1 + 2j, {1j: 2}[1j], (1 + 2j).real, (1 + 2j).imag, sum([1j, 2]) == 2 + 1j, 1j in (1, 1j), (2 + 0j) == 2
D = repr(ast.literal_eval('1+2j')), repr(ast.literal_eval('-2j')), repr(ast.literal_eval('1.5-2j'))`,
  ],
])

describe('what the dyno tells of itself', () => {
  const evaluate = (program: string) =>
    createProgram(
      programInput({ 'settings.py': program }, { platform: new Map([['DYNO', { prefix: 'web.' }]]) }),
    ).importModule('settings')

  test.each([
    ['startswith("web.")', 'True'],
    ['startswith("web")', 'True'],
    ['startswith("")', 'True'],
    ['startswith("run.")', 'False'],
    ['startswith(("run", "we"))', 'True'],
    ['startswith("web.1")', '?(False or True)'],
    ['startswith(("run", "web.1"))', '?(False or True)'],
    ['startswith("eb", 1)', '?(False or True)'],
  ])('os.environ["DYNO"].%s', (call, expected) => {
    const { bindings } = evaluate(`import os\nX = os.environ["DYNO"].${call}\n`)
    expect(show(bindings.get('X'))).toBe(expected)
  })

  test('it is no worker', () => {
    const { bindings } = evaluate(
      'import os\nX = os.environ["DYNO"] == "worker.1"\nY = os.environ["DYNO"] == "web.1"\n',
    )
    expect(show(bindings.get('X'))).toBe('False')
    expect(show(bindings.get('Y'))).toBe('?(False or True)')
  })
})

test('what an object of a class that is not modelled has is not known', () => {
  const { bindings } = evaluateText('import ssl\nX = hasattr(ssl.SSLContext(), "anything")\n')
  expect(show(bindings.get('X'))).toBe('?(False or True)')
})

test.each([
  [{ name: 'gunicorn', script: null, argv: ['app.wsgi'] }, ['/app/.heroku/python/bin/gunicorn', 'app.wsgi']],
  [{ name: 'runserver', script: 'manage.py', argv: ['0.0.0.0:58417'] }, ['manage.py', 'runserver', null]],
  [
    { name: 'runserver', script: 'manage.py', argv: ['runserver', '--insecure'] },
    ['manage.py', 'runserver', '--insecure'],
  ],
  [{ name: 'web.py', script: null, argv: [] }, ['web.py']],
])('sys.argv of %o', ({ name, script, argv }, expected) => {
  const words = argv.map((text) => ({ text, shown: text, configVars: [] }))
  expect(argvOf({ name, script, argv: words })).toEqual(expected)
})

test('what a base that is not modelled made of a class body is not known, but the methods are the own ones', () => {
  const { bindings } = evaluateText(
    'import unittest\nclass A(unittest.X):\n  d = False\n  l = [1]\n  def f(self): return 2\nclass B(A):\n  e = 1\nX = A.d, A.l, B.e, B.d\nY = A.f(None)\n',
  )
  expect(show(bindings.get('X'))).toBe('(?(? or False), ?(? or [...]), ?(1 or ?), ?(? or False))')
  expect(show(bindings.get('Y'))).toBe('2')
})
