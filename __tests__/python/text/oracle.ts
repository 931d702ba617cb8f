/** Differential tests against CPython: thousands of cases go to one `python3` process as JSON. */
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect } from 'vitest'
import { attempt } from '../../../src/python/text/outcome.ts'
import { PYTHON_ENVIRONMENT } from '../../helpers/python.ts'

/** What goes to Python and comes back: bigint is int, number is float, Map is dict, an array is list or tuple. */
export type Plain =
  | string
  | bigint
  | number
  | boolean
  | null
  | undefined
  | Uint8Array
  | readonly Plain[]
  | Map<Plain, Plain>

export interface Case {
  /** A Python expression over `a`, the list of arguments. */
  readonly expression: string
  readonly args: readonly Plain[]
  readonly ours: () => Plain
}

const SCRIPT = `
import sys, json
sys.set_int_max_str_digits(4300)
def dec(v):
    if isinstance(v, list): return [dec(x) for x in v]
    if isinstance(v, dict):
        k, x = next(iter(v.items()))
        if k == 'i': return int(x, 16)
        if k == 'f': return float(x)
        if k == 'b': return bytes.fromhex(x)
        if k == 'm': return {dec(a): dec(b) for a, b in x}
    return v
def enc(v):
    if v is None or isinstance(v, (bool, str)): return v
    if isinstance(v, int): return {'i': hex(v)}
    if isinstance(v, float): return {'f': repr(v)}
    if isinstance(v, (bytes, bytearray)): return {'b': bytes(v).hex()}
    if isinstance(v, (list, tuple)): return [enc(x) for x in v]
    if isinstance(v, dict): return {'m': [[enc(a), enc(b)] for a, b in v.items()]}
    raise SystemExit('cannot encode %r' % (v,))
job = json.load(sys.stdin)
scope = {}
exec(job['prelude'], scope)
code = {}
out = []
for expression, args in job['cases']:
    c = code.get(expression) or code.setdefault(expression, compile(expression, '<case>', 'eval'))
    scope['a'] = dec(args)
    try:
        v = eval(c, scope)
    except Exception as e:
        m = type(e).__module__
        out.append({'e': [type(e).__qualname__ if m == 'builtins' else m + '.' + type(e).__qualname__, str(e)]})
        continue
    out.append({'v': enc(v)})
json.dump(out, sys.stdout)
`

function encode(value: Plain): unknown {
  if (typeof value === 'bigint') return { i: (value < 0n ? '-0x' : '0x') + (value < 0n ? -value : value).toString(16) }
  if (typeof value === 'number')
    return {
      f: Object.is(value, -0)
        ? '-0.0'
        : Number.isFinite(value)
          ? value.toExponential()
          : String(value).replace('Infinity', 'inf').toLowerCase(),
    }
  if (value instanceof Uint8Array) return { b: Buffer.from(value).toString('hex') }
  if (value instanceof Map) return { m: Array.from(value, ([key, item]) => [encode(key), encode(item)]) }
  if (Array.isArray(value)) return value.map(encode)
  return value ?? null
}

/** Floats come back as `repr` writes them; here they are compared by value. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  if ('f' in value) return encode(Number(String(value.f).replace('inf', 'Infinity')))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, canonical(item)]))
}

const { PYTHON = 'python3', SEED: seed = '20240229', CASES: scale = '0.25' } = process.env
const version = spawnSync(PYTHON, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
  encoding: 'utf8',
  env: PYTHON_ENVIRONMENT,
})

/** Why the tests against CPython are skipped, or '' where they run: the messages are those of 3.11. */
export const SKIP = version.stdout?.trim() === '3.11' ? '' : ' (skipped: needs CPython 3.11 as python3)'

/** The seed of the generated cases: fixed, so that a run fails for a change alone; SEED in the environment explores. */
export const SEED = Number(seed)

/** Draws values: a quarter of `count`, or that many times CASES in the environment. */
export function sample<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { numRuns: Math.ceil(count * Number(scale)), seed: SEED })
}

export interface Tally {
  readonly compared: number
  /** Cases that ended in a limit or are not modelled here: CPython's answer was not compared. */
  readonly declined: number
}

type Wire = { readonly v: unknown } | { readonly e: readonly [string, string] }

function runPython(prelude: string, cases: readonly (readonly [string, readonly Plain[]])[]): Wire[] {
  const input = JSON.stringify({ prelude, cases: cases.map(([expression, args]) => [expression, args.map(encode)]) })
  const run = spawnSync(PYTHON, ['-c', SCRIPT], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    env: PYTHON_ENVIRONMENT,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

/** What one expression gives in Python, where that is made of strings, truths, None and lists. */
export function askPython(expression: string, args: readonly Plain[], prelude = ''): unknown {
  const [answer] = runPython(prelude, [[expression, args]])
  if (answer === undefined || !('v' in answer)) throw new Error(JSON.stringify(answer))
  return answer.v
}

/** Runs all cases on both sides and fails with the first few that differ. `prelude` is Python source. */
export function expectSameAsPython(cases: readonly Case[], prelude = ''): Tally {
  const theirs = runPython(
    prelude,
    cases.map(({ expression, args }) => [expression, args]),
  )
  let declined = 0
  const differences: unknown[] = []
  cases.forEach(({ expression, args, ours }, at) => {
    const outcome = attempt(ours)
    if (outcome.kind === 'exceeded' || outcome.kind === 'unmodelled') {
      declined++
      return
    }
    const mine = outcome.kind === 'raised' ? { e: [outcome.type, outcome.message] } : { v: encode(outcome.value) }
    const left = JSON.stringify(canonical(mine))
    const right = JSON.stringify(canonical(theirs[at]))
    if (left !== right)
      differences.push({
        expression,
        args: JSON.stringify(args.map(encode)).slice(0, 300),
        ours: left.slice(0, 300),
        python: right.slice(0, 300),
      })
  })
  expect({ seed: SEED, count: differences.length, differences: differences.slice(0, 12) }).toEqual({
    seed: SEED,
    count: 0,
    differences: [],
  })
  return { compared: cases.length - declined, declined }
}
