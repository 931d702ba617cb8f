import { spawnSync } from 'node:child_process'
import { PYTHON_ENVIRONMENT } from '../../helpers/python.ts'
import { IMPORTS } from './library.ts'

/** A program and the environment it runs in. */
export interface Case {
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

/** Runs every program in one python3, each in a module and an environment of its own, with a bound on steps. */
const SCRIPT = `
import json, os, resource, signal, sys, types, warnings
warnings.simplefilter('ignore')
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
# What is imported for the first time takes more steps than a program may.
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
def late(*_): raise Slow()
signal.signal(signal.SIGALRM, late)
real = sys.stdout
sys.stdout = open(os.devnull, 'w')
def run(program, environment):
    os.environ.clear(); os.environ.update(environment)
    m = types.ModuleType('settings'); g = m.__dict__
    sys.modules['settings'] = m
    left = [20000]
    def trace(frame, event, arg):
        left[0] -= 1
        if left[0] < 0: raise Slow()
        return trace
    raises = None
    try:
        code = compile(program, 'settings.py', 'exec')
        sys.settrace(trace)
        signal.setitimer(signal.ITIMER_REAL, 1)
        try: exec(code, g)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            sys.settrace(None)
    except (Slow, MemoryError): return None
    except BaseException as e:
        try: message = str(e)
        except BaseException: message = '?'
        raises = [type(e).__name__, message]
    if left[0] < 0: return None
    try: return {'raises': raises, 'names': {k: show(v) for k, v in list(g.items()) if not k.startswith('__') and k != 'error' and not isinstance(v, types.ModuleType)}}
    except RecursionError: return None
cases = json.load(sys.stdin)
out = [run(*case) for case in cases]
real.write(json.dumps(out))
`

/** CPython's outcomes; null for a program that runs too long. */
export function runCPython(cases: readonly Case[]): (Outcome | null)[] {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', SCRIPT, JSON.stringify(IMPORTS)], {
    input: JSON.stringify(cases.map(({ program, environment }) => [program, environment])),
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    // Where a set's items stand differs from run to run; here it must not, or a failure could not be seen again.
    env: { ...PYTHON_ENVIRONMENT, PYTHONHASHSEED: '0' },
  })
  if (status !== 0) throw new Error(`python3 exited with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
