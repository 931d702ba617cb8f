import type { Random } from '../../helpers/random.ts'
import { expression } from './expressions.ts'
import { IMPORTS } from './library.ts'
import { CONFIG_VARS, createState, emit, fresh, nested, type State, serial, TYPES, type Type } from './state.ts'
import { statement } from './statements.ts'

/** A module beside the settings. */
interface Module {
  /** As it is imported from the settings: `conf.base`. */
  readonly name: string
  readonly path: string
  readonly lines: readonly string[]
  /** The names that it binds, by type. */
  readonly names: State['names']
}

const FILE = /^# file: (\S+)\n/m

/** A program's text, and that of its other modules, as one text. */
export function joinFiles(settings: readonly string[], modules: readonly Module[]): string {
  const others = modules.map(({ path, lines }) => `# file: ${path}\n${lines.join('\n')}\n`)
  return `${settings.join('\n')}\n${others.join('')}`
}

/** The files that such a text holds, by their paths. */
export function filesOf(program: string): Record<string, string> {
  const [settings = '', ...others] = program.split(FILE)
  const files: Record<string, string> = { 'settings.py': settings }
  for (let index = 0; index < others.length; index += 2) files[others[index] ?? ''] = others[index + 1] ?? ''
  return files
}

const LAYOUTS: readonly (readonly string[])[] = [
  ['base.py'],
  ['base.py', 'local.py'],
  ['conf/__init__.py', 'conf/base.py'],
  ['conf/__init__.py', 'conf/base.py', 'conf/x.py'],
  ['conf/__init__.py', 'conf/base.py', 'conf/true.py', 'base.py'],
]

const moduleName = (path: string): string =>
  path
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.')

/** Modules that settings may import; those behind import those before. */
export function generateModules(random: Random): readonly Module[] {
  const made: Module[] = []
  for (const path of random.pick(LAYOUTS as [readonly string[], ...(readonly string[])[]])) {
    const state = createState(random)
    emit(state, IMPORTS)
    const inPackage = made.filter(({ path: other }) => path.startsWith('conf/') && other.startsWith('conf/'))
    for (let count = random.between(0, 3); count > 0; count -= 1) {
      if (random.chance(0.3)) importOf(state, made)
      if (random.chance(0.3)) relativeImport(state, inPackage)
      statement(state)
    }
    ending(state)
    made.push({ name: moduleName(path), path, lines: state.lines, names: state.names })
  }
  return made
}

function ending(state: State): void {
  const { random } = state
  const names = TYPES.flatMap((type) => state.names[type])
  if (random.chance(0.2)) emit(state, `__all__ = ${JSON.stringify(names.filter(() => random.chance(0.5)))}`)
  if (random.chance(0.3)) emit(state, `def get(name="i1"): return globals().get(name)\n_private = 1`)
  if (random.chance(0.1)) emit(state, `import settings\nseen = sorted(k for k in vars(settings) if k.startswith("i"))`)
  if (random.chance(0.1)) emit(state, random.pick(['raise ImportError("not here")', '1 / 0', 'import missing_module']))
  if (random.chance(0.1))
    emit(state, 'def __getattr__(name):\n    if name == "lazy": return 7\n    raise AttributeError(name)')
}

function relativeImport(state: State, modules: readonly Module[]): void {
  const { random } = state
  const [one] = modules.filter(({ name }) => name.includes('.')).toSorted(() => (random.chance(0.5) ? 1 : -1))
  if (one === undefined) return
  const last = one.name.split('.').at(-1)
  emit(
    state,
    random.pick([
      `from .${last} import *`,
      `from . import ${last}`,
      `from .${last} import ${anyName(state, one)} as r${serial(state)}`,
    ]),
  )
}

function anyName(state: State, { names }: Module): string {
  const all = TYPES.flatMap((type) => names[type])
  const [first, ...others] = all
  return first === undefined || state.random.chance(0.05) ? 'missing' : state.random.pick([first, ...others])
}

/** A statement that imports one of MODULES, or does something with it. */
export function importOf(state: State, modules: readonly Module[]): void {
  const { random } = state
  const [first, ...others] = modules
  if (first === undefined) return
  const module = random.pick([first, ...others])
  const make = random.pick(STATEMENTS as [Make, ...Make[]])
  if (random.chance(0.5)) {
    emit(state, 'try:')
    nested(state, () => make(state, module))
    emit(
      state,
      `except ${random.pick(['ImportError', 'Exception', '(ImportError, NameError, AttributeError)'])} as error:`,
    )
    emit(state, `    M${serial(state)} = type(error).__name__, str(error)`)
  } else make(state, module)
}

/** Makes the names that star import binds known to STATE. */
function star(state: State, { names }: Module): void {
  for (const type of TYPES) state.names[type].push(...names[type])
}

type Make = (state: State, module: Module) => void

const bound = (
  make: (module: Module, name: string, value: string, state: State) => string,
  type: Type = 'any',
): Make => {
  return (state, module) => {
    const [name, value] = [anyName(state, module), expression(state, 'any', 1)]
    const text = make(module, name, value, state)
    emit(
      state,
      text.replaceAll('RESULT', () => fresh(state, type)),
    )
  }
}

const STATEMENTS: readonly Make[] = [
  (state, module) => {
    emit(state, `from ${module.name} import *`)
    star(state, module)
  },
  (state, module) => {
    emit(state, `from ${module.name} import *`)
    star(state, module)
  },
  bound(({ name: of }, name) => `from ${of} import ${name}`),
  bound(({ name: of }, name) => `from ${of} import ${name} as RESULT`),
  bound(({ name: of }, name) => `import ${of}\nRESULT = ${of}.${name}`),
  bound(
    ({ name: of }, name, _, state) =>
      `import ${of} as m${state.next}\nRESULT = m${state.next}.${name}, m${state.next}.__name__`,
  ),
  bound(({ name: of }, name) => `import importlib\nRESULT = importlib.import_module("${of}").${name}`),
  bound(
    ({ name: of }, name) =>
      `import ${of}\nRESULT = getattr(${of}, "${name}", None), hasattr(${of}, "zz"), "${name}" in vars(${of})`,
  ),
  bound(({ name: of }, name, value) => `import ${of}\n${of}.${name} = ${value}\nfrom ${of} import ${name} as RESULT`),
  bound(({ name: of }, name, value) => `import ${of}\n${of}.${name} = ${value}\nRESULT = ${of}.get("${name}")`),
  bound(
    ({ name: of }, name, value) => `import ${of}\n${of}.${name}.append(${value})\nfrom ${of} import ${name} as RESULT`,
  ),
  bound(
    ({ name: of }, name, value) =>
      `from ${of} import ${name}\n${name} += [${value}]\nimport ${of}\nRESULT = ${of}.${name}, ${name}`,
  ),
  bound(({ name: of }, name) => `import ${of}\ndel ${of}.${name}\nRESULT = hasattr(${of}, "${name}")`),
  bound(({ name: of }) => `import ${of}\nRESULT = [k for k in dir(${of}) if k[1:].isdigit()]`),
  bound(
    ({ name: of }) => `import ${of}\nfor k in dir(${of}):\n    if k[1:].isdigit(): globals()[k] = getattr(${of}, k)`,
  ),
  bound(({ name: of }) => `import ${of}\nglobals().update({k: v for k, v in vars(${of}).items() if k[1:].isdigit()})`),
  bound(
    ({ name: of }, name) =>
      `import sys, ${of}\nRESULT = sys.modules["${of}"].${name}, "${of}" in sys.modules, sys.modules["${of}"] is ${of}`,
  ),
  bound(({ name: of }) => `RESULT = __import__("${of}").__name__`),
  bound(({ name: of }) => `import sys\nRESULT = "${of}" in sys.modules`),
  bound(({ name: of }, name) => `import ${of}\nRESULT = ${of}.__dict__["${name}"], ${of}.__file__, ${of}.__package__`),
  bound(({ name: of }) => `from ${of} import get\nRESULT = get("i1"), get.__module__`),
  bound(({ name: of }) => `from ${of} import lazy as RESULT`),
  bound(({ name: of }) => `from ${of} import _private as RESULT`),
  bound(({ name: of }) => `import importlib, ${of}\n${of}.i1 = "changed"\nimportlib.reload(${of})\nRESULT = ${of}.i1`),
  bound(
    (_, name, __, state) =>
      `import importlib\nRESULT = importlib.import_module(f"conf.{os.environ.get('${state.random.pick(CONFIG_VARS)}') or 'base'}".lower()).${name}`,
  ),
  bound(
    (_, name, __, state) =>
      `if os.environ.get("${state.random.pick(CONFIG_VARS)}"):\n    from conf.base import *\nelse:\n    from base import ${name}\nRESULT = ${name}`,
  ),
  bound((_, name) => `from conf import base, ${name} as RESULT`),
  bound(() => `import conf.base, conf\nRESULT = conf.base.__name__, conf.__path__ is not None`),
  bound(() => `from . import base`),
  bound(({ name: of }) => `import ${of}.nothing`),
  bound(({ name: of }) => `def load():\n    from ${of} import get\n    return get("s2")\nRESULT = load()`),
  bound(({ name: of }) => `class Loaded:\n    from ${of} import *`),
  bound(({ name: of }, name) => `def load():\n    import ${of} as inner\n    return inner.${name}\nRESULT = load()`),
]
