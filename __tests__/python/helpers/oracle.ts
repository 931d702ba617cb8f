import type { Value } from '../../../src/model/value.ts'
import { reprFloat } from '../../../src/python/text/numbers/float-repr.ts'
import { python } from '../../helpers/python.ts'

/** A program and the environment it runs in. */
export interface Case {
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
}

/** What CPython makes of a case: every name, as a text; or the exception that ends it. */
export interface Outcome {
  readonly names: Readonly<Record<string, string>>
  readonly raises: readonly [type: string, message: string] | null
}

/** Runs every program in one python3, each in a module and an environment of its own, with a bound on steps. */
const SCRIPT = `
import json, os, resource, signal, sys, types
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
def show(v, seen=()):
    if id(v) in seen: return '<cycle>'
    t = next((c for c in (bool, int, float, str, bytes, list, tuple, dict, set, frozenset) if isinstance(v, c)), type(v))
    if t is str and type(v) is not str: v = str.__str__(v)
    s = seen + (id(v),)
    if v is None or t in (bool, int): return repr(v)
    if t is float: return repr(v)
    if t is str: return json.dumps(v, ensure_ascii=True)
    if t is bytes: return 'b' + v.hex()
    if t is list: return '[' + ', '.join(show(x, s) for x in v) + ']'
    if t is tuple: return '(' + ', '.join(show(x, s) for x in v) + ')'
    if t in (set, frozenset): return t.__name__ + '{' + ', '.join(sorted(show(x, s) for x in v)) + '}'
    if t is dict: return '{' + ', '.join(show(k, s) + ': ' + show(x, s) for k, x in v.items()) + '}'
    return '<object>'
class Slow(BaseException): pass
def late(*_): raise Slow()
signal.signal(signal.SIGALRM, late)
def run(case):
    os.environ.clear(); os.environ.update(case['environment'])
    m = types.ModuleType('settings'); g = m.__dict__
    left = [20000]
    def trace(frame, event, arg):
        left[0] -= 1
        if left[0] < 0: raise Slow()
        return trace
    raises = None
    try:
        code = compile(case['program'], 'settings.py', 'exec')
        sys.settrace(trace)
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        try: exec(code, g)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            sys.settrace(None)
    except (Slow, MemoryError): return None
    except BaseException as e:
        try: message = str(e)
        except Exception: message = '?'
        raises = [type(e).__name__, message]
    try: return {'raises': raises, 'names': {k: show(v) for k, v in g.items() if not k.startswith('__') and k not in ('os', 'error')}}
    except RecursionError: return None
out = [run(c) for c in json.load(sys.stdin)]
sys.stdout.write(json.dumps(out))
`

/** CPython's outcomes; null for a program that runs too long. */
export function runCPython(cases: readonly Case[]): (Outcome | null)[] {
  return python(SCRIPT, cases) as (Outcome | null)[]
}

function jsonText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A value as the script writes it; null where it, or a part, is not known. */
export function write(value: Value): string | null {
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'int':
      return String(value.value)
    case 'float':
      return reprFloat(value.value)
    case 'str':
      return jsonText(value.value)
    case 'bytes':
      return `b${Buffer.from(value.value).toString('hex')}`
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset': {
      const items = value.items.map(write)
      if (value.rest !== undefined || items.includes(null)) return null
      if (value.kind === 'list') return `[${items.join(', ')}]`
      if (value.kind === 'tuple') return `(${items.join(', ')})`
      return `${value.kind}{${items.toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)).join(', ')}}`
    }
    case 'dict': {
      const entries = value.entries.map(([key, item]) => [write(key), write(item)] as const)
      if (value.rest !== undefined || entries.some((entry) => entry.includes(null))) return null
      return `{${entries.map(([key, item]) => `${key}: ${item}`).join(', ')}}`
    }
    case 'object':
      return '<object>'
    case 'unknown':
      return null
  }
}

/** Can VALUE be what CPython writes as TRUTH? */
export function allows(value: Value, truth: string): boolean {
  if (value.kind === 'unknown') return value.oneOf === undefined || value.oneOf.some((one) => allows(one, truth))
  const text = write(value)
  return text === null || text === truth || text.includes('<object>')
}
