import { spawnSync } from 'node:child_process'
import { completeConfigVars } from '../../../src/model/environment.ts'
import type { Value } from '../../../src/model/value.ts'
import { createProgram } from '../../../src/python/program.ts'
import { PYTHON_ENVIRONMENT } from '../../helpers/python.ts'
import { programInput } from '../helpers/program.ts'

/** A settings module, the files beside it and its config vars. */
export interface Case {
  readonly name: string
  readonly program: string
  readonly files?: Readonly<Record<string, string>>
  readonly configVars?: Readonly<Record<string, string>>
  /** Normalised name → version; Django alone where a case does not say. */
  readonly distributions?: Readonly<Record<string, string>>
}

/** What a module binds under upper-case names, each as text; and what it raises. */
export type Outcome = Readonly<Record<string, string>>

/** Runs each case in a folder of its own; there `/app` stands for that folder. */
const SCRIPT = `
import decimal, json, os, pathlib, sys, tempfile, shutil, types, typing, uuid, warnings
warnings.simplefilter('ignore')
def show(v, depth=0):
    if v is None or v is True or v is False: return repr(v)
    t = type(v)
    if t is int or t is float: return repr(v)
    if isinstance(v, bytes): return 'b' + json.dumps(v.decode('latin1'), ensure_ascii=False)
    if isinstance(v, str): return json.dumps(str(v), ensure_ascii=False)
    if isinstance(v, int): return repr(int(v))
    if isinstance(v, float): return repr(float(v))
    if isinstance(v, list): return '[' + ', '.join(map(show, v)) + ']'
    if isinstance(v, tuple): return '(' + ', '.join(map(show, v)) + ')'
    if isinstance(v, (set, frozenset)): return 'set{' + ', '.join(sorted(map(show, v))) + '}'
    if isinstance(v, dict): return '{' + ', '.join(show(k) + ': ' + show(x) for k, x in v.items()) + '}'
    return '<' + t.__name__ + '>'
out = []
base = os.environ.copy()
# Large ones without a state that a case could change are imported once.
KEPT = ('_distutils_hack', 'distutils', 'django', 'marshmallow', 'pkg_resources', 'pydantic', 'setuptools', 'typing_extensions')
for case in json.load(sys.stdin):
    root = os.path.realpath(tempfile.mkdtemp())
    for path, text in {**case['files'], 'settings.py': case['program']}.items():
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, 'w', newline='') as f: f.write(text)
    os.chdir(root)
    os.environ.clear(); os.environ.update(base); os.environ.update(case['configVars']); os.environ['HOME'] = root
    before = set(sys.modules)
    sys.path.insert(0, root)
    stdout = sys.stdout
    sys.stdout = open(os.devnull, 'w')
    try:
        names = {}
        try:
            module = types.ModuleType('settings')
            module.__file__ = os.path.join(root, 'settings.py')
            sys.modules['settings'] = module
            scope = module.__dict__
            exec(compile(case['program'], os.path.join(root, 'settings.py'), 'exec'), scope)
        except BaseException as e:
            names['raises'] = type(e).__name__ + ': ' + str(e)
        for k, v in list(scope.items()):
            if k.isupper(): names[k] = show(v)
    finally:
        sys.stdout = stdout
        sys.path.remove(root)
    for name in set(sys.modules) - before:
        if name.split('.')[0] not in KEPT: del sys.modules[name]
    # dynaconf puts itself in the place of Django's settings, and these are kept.
    conf = sys.modules.get('django', None) and sys.modules['django'].__dict__.get('conf')
    if conf:
        sys.modules['django.conf'] = conf
        conf.settings._wrapped = conf.empty
    os.chdir('/')
    shutil.rmtree(root)
    out.append({k: v.replace(root, '/app') for k, v in names.items()})
print(json.dumps(out))
`

/** What CPython makes of the cases, with PATH before its own packages; null where there is no such interpreter. */
export function askPython(
  cases: readonly Case[],
  interpreter = 'python3',
  path: string | null = null,
): readonly Outcome[] | null {
  const input = JSON.stringify(
    cases.map(({ program, files = {}, configVars = {} }) => ({ program, files, configVars })),
  )
  const result = spawnSync(interpreter, ['-W', 'ignore', '-c', SCRIPT], {
    input,
    encoding: 'utf8',
    maxBuffer: 256_000_000,
    env: path === null ? PYTHON_ENVIRONMENT : { ...PYTHON_ENVIRONMENT, PYTHONPATH: path },
  })
  if (result.error !== undefined) return null
  if (result.status !== 0) throw new Error(result.stderr)
  return JSON.parse(result.stdout)
}

/** What this evaluator makes of a case. Unknown values begin with `?`. */
export function evaluate({ program, files = {}, configVars = {}, distributions }: Case): Outcome {
  const input = programInput(
    { ...files, 'settings.py': program },
    {
      configVars: completeConfigVars(configVars),
      ...(distributions === undefined ? {} : { distributions: new Map(Object.entries(distributions)) }),
    },
  )
  const { bindings, raises } = createProgram(input).importModule('settings')
  const shown = Object.fromEntries(
    [...bindings]
      .filter(([name]) => name === name.toUpperCase() && /[A-Z]/.test(name))
      .map(([name, value]) => [name, show(value)]),
  )
  return raises?.certain
    ? { ...shown, raises: `${raises.type.split('.').at(-1)}: ${raises.message}` }
    : raises === null
      ? shown
      : { ...shown, raises: '?' }
}

function show(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'int':
      return String(value.value)
    case 'float':
      return showFloat(value.value)
    case 'str':
      return JSON.stringify(value.value).replaceAll('\x7f', '\\u007f').replaceAll('\\u007f', '\x7f')
    case 'bytes':
      return `b${JSON.stringify(Buffer.from(value.value).toString('latin1'))}`
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset': {
      const items = [...value.items.map(show), ...(value.rest === undefined ? [] : ['?...'])]
      if (value.kind === 'list') return `[${items.join(', ')}]`
      return value.kind === 'tuple' ? `(${items.join(', ')})` : `set{${items.sort().join(', ')}}`
    }
    case 'dict':
      return `{${[...value.entries.map(([key, item]) => `${show(key)}: ${show(item)}`), ...(value.rest === undefined ? [] : ['?...'])].join(', ')}}`
    case 'object':
      return `<${value.type}>`
    case 'unknown':
      return value.oneOf === undefined
        ? `?${value.types?.join('|') ?? ''} ${JSON.stringify(value.causes[0])}`
        : `?(${value.oneOf.map(show).sort().join(' or ')})`
  }
}

/** As `repr(float)`. */
function showFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  const text = Object.is(value, -0) ? '-0' : Math.abs(value) >= 1e16 ? value.toExponential() : String(value)
  return /^-?\d+$/.test(text) ? `${text}.0` : text.replace(/e([+-])(\d)$/, 'e$10$2')
}
