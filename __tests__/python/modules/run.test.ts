import { expect, test } from 'vitest'
import { UNKNOWN_CONFIG_VARS } from '../../../src/model/environment.ts'
import { createProgram } from '../../../src/python/program.ts'
import { programInput, show } from '../helpers/program.ts'

const unknownInput = (files: Readonly<Record<string, string>>) =>
  programInput(files, { configVars: UNKNOWN_CONFIG_VARS })

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

test('a module whose code may have raised something may raise it again', () => {
  const program = createProgram(
    programInput({
      'package/__init__.py': 'import asyncio\nasync def f(): pass\nasyncio.run(f())\n',
      'settings.py':
        'try:\n    import package\nexcept Exception:\n    pass\ntry:\n    import package.absent\nexcept Exception as error:\n    X = type(error).__name__\n',
    }),
  )
  expect(show(program.importModule('settings').bindings.get('X'))).toMatch(/^\?/)
})

test('a star asks a hook of the module for what it lacks, and raises what that raises', () => {
  const program = createProgram(
    programInput({
      'base.py': '__all__ = ["absent"]\ndef __getattr__(name): raise AttributeError(name)\n',
      'settings.py': 'try:\n    from base import *\nexcept AttributeError as error:\n    X = str(error)\n',
    }),
  )
  expect(show(program.importModule('settings').bindings.get('X'))).toBe('"absent"')
})

test('a package that one of several undecided paths imported lacks what it lacks on all', () => {
  const program = createProgram(
    unknownInput({
      'package/__init__.py': '',
      'settings.py':
        'import os\ntry:\n    if os.environ["V"]:\n        import package.absent\nexcept ImportError:\n    pass\ntry:\n    import package.absent\nexcept ImportError as error:\n    X = str(error)\n',
    }),
  )
  expect(show(program.importModule('settings').bindings.get('X'))).toBe('"No module named \'package.absent\'"')
})

test('what a name that is not known imports may be among the modules', () => {
  const program = createProgram(
    unknownInput({
      'package/__init__.py': '',
      'package/production.py': '',
      'settings.py':
        'import importlib, os, sys\nimportlib.import_module("package." + os.environ["V"])\nX = "package.production" in sys.modules\n',
    }),
  )
  expect(show(program.importModule('settings').bindings.get('X'))).toBe('?(False or True)')
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

test('a submodule that may have raised raises again for whoever takes it from its package', () => {
  const program = createProgram(
    unknownInput({
      'conf/base.py': 'import os\nX = os.environ["V"]\n',
      'settings.py':
        'try:\n    import conf.base\nexcept KeyError:\n    pass\ntry:\n    from conf import base\n    X = 1\nexcept KeyError:\n    X = 2\n',
    }),
  )
  expect(show(program.importModule('settings').bindings.get('X'))).toBe('?(1 or 2)')
})

/** Code that is not modelled finds the names of whoever calls it (`sys._getframe`), and may bind some. */
test.each([
  ['that asks for what only the call can have bound', 'inject("a.settings")\nX = NAME', 'null: X=?, rest'],
  ['that asks for nothing', 'inject("a.settings")\nX = 1', 'null: X=1'],
  ['that does not call it as a statement', 'Y = inject("a.settings")\nX = NAME', 'NameError'],
  ['that asks before', 'X = NAME\ninject("a.settings")', 'NameError'],
])('a module %s', (_, lines, expected) => {
  const input = programInput(
    { 'settings.py': `from unmodelled import inject\n${lines}\n` },
    { distributions: new Map([['unmodelled', null]]) },
  )
  const { bindings, raises, rest } = createProgram(input).importModule('settings')
  const told = raises?.certain ? raises.type : `null: X=${show(bindings.get('X'))}${rest.length > 0 ? ', rest' : ''}`
  expect(told).toBe(expected)
})

test('a module that may have raised is perhaps not among the modules, and may raise again when it is imported again', () => {
  const program = createProgram(
    unknownInput({
      'base.py': 'import os\nport = int(os.environ.get("PORT_NUMBER", "5432"))\n',
      'other.py': 'try:\n    import base.absent\nexcept Exception:\n    pass\nfrom base import port\n',
      'settings.py':
        'import sys\ntry:\n    import base\nexcept Exception:\n    pass\nX = "base" in sys.modules\nfrom base import port\n',
    }),
  )
  const settings = program.importModule('settings')
  expect(show(settings.bindings.get('X'))).toMatch(/^\?/)
  expect(settings.raises?.certain ?? settings.mayRaiseUnsaid).not.toBe(true)
  expect(program.importModule('other').mayRaiseUnsaid).toBe(true)
})

test('what a module does that a name which is not known may import is perhaps done', () => {
  const program = createProgram(
    unknownInput({
      'package/__init__.py': '',
      'package/base.py': 'import os, package\npackage.port = 1\nos.environ["SET"] = "1"\nraise ValueError("no")\n',
      'settings.py':
        'import importlib, os\ntry:\n    importlib.import_module("package." + os.environ["V"])\nexcept Exception:\n    pass\nimport package\nX = hasattr(package, "port")\nY = os.environ.get("SET", "") == "1"\nZ = hasattr(package, "name")\n',
    }),
  )
  const relative = createProgram(
    unknownInput({
      'package/__init__.py':
        'import importlib, os\nmodule = importlib.import_module("." + os.environ["V"], __package__)\nX = os.environ.get("SET", "") == "1"\n',
      'package/base.py': 'import os\nos.environ["SET"] = "1"\n',
    }),
  )
  expect(show(relative.importModule('package').bindings.get('X'))).toMatch(/^\?/)
  const settings = program.importModule('settings')
  expect(['X', 'Y', 'Z'].map((name) => show(settings.bindings.get(name)).slice(0, 1))).toEqual(['?', '?', 'F'])
})
