import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { PYTHON_ENVIRONMENT } from '../../helpers/python.ts'
import { IMPORTS } from './library.ts'

/** A program and the environment it runs in. */
export interface Case {
  /** The text of the settings, and of the other modules as `filesOf` parts them. */
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
}

/**
 * A value of CPython's: None, a bool or a str as it is, others as a kind and what it is made of. Subclasses of builtin types count as those.
 * `o` is anything else, with its type's name and its `str()`; `c` stands where a value holds itself.
 */
export type Truth =
  | null
  | boolean
  | string
  | readonly ['i' | 'f' | 'b', string]
  | readonly ['l' | 't' | 's' | 'z', readonly Truth[]]
  | readonly ['d', readonly (readonly [Truth, Truth])[]]
  | readonly ['o', string, string]
  | readonly ['c']

/** What CPython makes of a case: every name; or the exception that ends it. */
export interface Outcome {
  readonly names: Readonly<Record<string, Truth>>
  readonly raises: readonly [type: string, message: string] | null
}

/** Reads a list of cases a line, runs each in a module and an environment of its own, with a bound on its time, and answers with a line. */
const SCRIPT = `
import importlib.abc, importlib.util, json, os, re, resource, signal, sys, types, warnings
warnings.simplefilter('ignore')
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
# What is imported for the first time takes longer than a program may.
exec(json.loads(sys.argv[1]), {})
import asyncio
asyncio.run(asyncio.sleep(0))
TAGS = ((bool, None), (int, 'i'), (float, 'f'), (str, None), (bytes, 'b'), (list, 'l'), (tuple, 't'), (set, 's'), (frozenset, 'z'), (dict, 'd'))
def show(v, seen=()):
    if v is None: return None
    if id(v) in seen: return ['c']
    base, tag = next((pair for pair in TAGS if isinstance(v, pair[0])), (None, 'o'))
    s = seen + (id(v),)
    if base is bool: return v
    if base is str: return str.__str__(v)
    if base is int: return ['i', int.__repr__(v)]
    if base is float: return ['f', float.__repr__(v)]
    if base is bytes: return ['b', v.hex()]
    if base is dict: return ['d', [[show(k, s), show(x, s)] for k, x in dict.items(v)]]
    if tag == 'o':
        try: text = str(v)
        except BaseException: text = '?'
        return ['o', type(v).__name__, text if isinstance(text, str) else '?']
    items = [show(x, s) for x in base.__iter__(v)]
    return [tag, sorted(items, key=json.dumps) if tag in 'sz' else items]
class Slow(BaseException): pass
is_late = False
def late(*_):
    global is_late
    # A program may catch it: then it is asked for again.
    is_late = True
    signal.setitimer(signal.ITIMER_VIRTUAL, 0.01)
    raise Slow()
signal.signal(signal.SIGVTALRM, late)
FILES = {}
class Finder(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    def file(self, name):
        return next((one for one in (name.replace('.', '/') + '/__init__.py', name.replace('.', '/') + '.py') if one in FILES), None)
    def find_spec(self, name, path, target=None):
        file = self.file(name)
        if file is None:
            if not any(one.startswith(name.replace('.', '/') + '/') for one in FILES): return None
            spec = importlib.machinery.ModuleSpec(name, None, is_package=True)
            spec.submodule_search_locations = ['/app/' + name.replace('.', '/')]
            return spec
        spec = importlib.util.spec_from_loader(name, self, origin='/app/' + file, is_package=file.endswith('/__init__.py'))
        spec.has_location = True
        return spec
    def is_package(self, name): return self.file(name).endswith('/__init__.py')
    def get_source(self, name): return FILES[self.file(name)]
    def get_code(self, name): return compile(self.get_source(name), '/app/' + self.file(name), 'exec')
sys.meta_path.insert(0, Finder())
def part(program):
    tops = {file.removesuffix('.py').split('/')[0] for file in FILES}
    for name in [*sys.modules]:
        if name.split('.')[0] in tops: del sys.modules[name]
    FILES.clear()
    own, *others = re.split(r'^# file: (\\S+)\\n', program, flags=re.M)
    FILES.update(zip(others[::2], others[1::2]))
    return own
real = sys.stdout
sys.stdout = open(os.devnull, 'w')
def run(program, environment):
    global is_late
    os.environ.clear(); os.environ.update(environment)
    program = part(program)
    m = types.ModuleType('settings'); g = m.__dict__
    m.__file__ = '/app/settings.py'
    m.__spec__ = importlib.machinery.ModuleSpec('settings', None)
    m.__spec__._initializing = True
    sys.modules['settings'] = m
    raises = None
    is_late = False
    try:
        try:
            code = compile(program, 'settings.py', 'exec')
            signal.setitimer(signal.ITIMER_VIRTUAL, 0.25)
            exec(code, g)
        finally: signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except (Slow, MemoryError): return None
    except BaseException as e:
        try: message = str(e)
        except BaseException: message = '?'
        raises = [type(e).__name__, message]
    if is_late: return None
    try: return {'raises': raises, 'names': {k: show(v) for k, v in list(g.items()) if not k.startswith('__') and k != 'error' and not isinstance(v, types.ModuleType)}}
    except RecursionError: return None
for line in sys.stdin:
    real.write(json.dumps([run(*case) for case in json.loads(line)]) + '\\n')
    real.flush()
`

/** A python3 that runs programs, one list of cases after the other. */
export interface CPython {
  /** The outcomes of CASES; null for a program that runs too long. */
  readonly run: (cases: readonly Case[]) => Promise<(Outcome | null)[]>
  readonly close: () => void
}

/** @param hashSeed where a set's items stand hangs on it: it differs from run to run, unless a failure is to be seen again */
export function startCPython(hashSeed = '0'): CPython {
  const child = spawn('python3', ['-c', SCRIPT, JSON.stringify(IMPORTS)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...PYTHON_ENVIRONMENT, PYTHONHASHSEED: hashSeed },
  })
  const waiting: { resolve: (outcomes: (Outcome | null)[]) => void; reject: (error: Error) => void }[] = []
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)))
  child.on('close', (status) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`python3 ended with ${status}: ${complaint}`))
  })
  child.stdin.on('error', () => {})
  return {
    run: (cases) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        child.stdin.write(`${JSON.stringify(cases.map(({ program, environment }) => [program, environment]))}\n`)
      }),
    close: () => child.stdin.end(),
  }
}
