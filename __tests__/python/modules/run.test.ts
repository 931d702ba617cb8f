import { expect, test } from 'vitest'
import { createProgram } from '../../../src/python/program.ts'
import { programInput } from '../helpers/program.ts'

test('a module that is followed no further is not half there for whoever imports it later', () => {
  const program = createProgram(
    programInput({
      'package/__init__.py': 'from .endless import x\nname = 1\n',
      'package/endless.py': 'while True: pass\nx = 1\n',
      'later.py': 'from package import name\n',
    }),
  )
  expect(program.importModule('package.endless').rest).not.toEqual([])
  expect(program.importModule('later').raises?.certain ?? false).toBe(false)
})

test('a module that may not be importable is whole where it is imported once more', () => {
  const program = createProgram(
    programInput(
      {
        'local.py': 'import stranger\nV = 1\nX = 1\n',
        'settings.py': 'try:\n    from local import X\nexcept ImportError:\n    X = 2\n',
        'later.py': 'from local import V, X\n',
      },
      { distributions: null },
    ),
  )
  expect(program.importModule('settings').bindings.has('X')).toBe(true)
  expect([...program.importModule('local').bindings.keys()]).toEqual(expect.arrayContaining(['V', 'X']))
  expect(program.importModule('later').raises?.certain ?? false).toBe(false)
})
