/** Differential tests against CPython's compile(): thousands of sources go to one `python3` process as JSON. */
import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'
import { parse } from '../../../src/python/syntax/parse.ts'
import { PYTHON_ENVIRONMENT } from '../../helpers/python.ts'

export interface Verdict {
  readonly ok: boolean
  readonly type: string
  readonly message: string
  readonly line: number | null
}

const SCRIPT = `
import sys, json, warnings
warnings.simplefilter('ignore')
def judge(source):
    if isinstance(source, dict): source = bytes.fromhex(source['hex'])
    try:
        compile(source, 'x.py', 'exec', dont_inherit=True)
        return {'ok': True, 'type': '', 'message': '', 'line': None}
    except SyntaxError as e:
        return {'ok': False, 'type': type(e).__name__, 'message': e.msg, 'line': e.lineno}
    except Exception as e:
        return {'ok': False, 'type': type(e).__name__, 'message': str(e), 'line': None}
json.dump([judge(source) for source in json.load(sys.stdin)], sys.stdout)
`

const { PYTHON = 'python3', SEED: seed = String(Date.now() % 2 ** 31) } = process.env
const version = spawnSync(PYTHON, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
  encoding: 'utf8',
  env: PYTHON_ENVIRONMENT,
})

/** Why the tests against CPython are skipped, or '' where they run: the errors are those of 3.11. */
export const SKIP = version.stdout?.trim() === '3.11' ? '' : ' (skipped: needs CPython 3.11 as python3)'

/** The seed of the generated cases: SEED in the environment repeats a run. */
export const SEED = Number(seed)

export const PYTHON_311 = { major: 3, minor: 11 } as const

/** Runs a Python script over a JSON value. */
export function runPython(script: string, input: unknown): unknown {
  const options = {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: PYTHON_ENVIRONMENT,
  } as const
  const run = spawnSync(PYTHON, ['-c', script], options)
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

export type Source = string | Uint8Array

/** What CPython's compile() says of each source. */
export function compileAll(sources: readonly Source[]): readonly Verdict[] {
  const wire = sources.map((source) =>
    typeof source === 'string' ? source : { hex: Buffer.from(source).toString('hex') },
  )
  return runPython(SCRIPT, wire) as readonly Verdict[]
}

export interface Agreement {
  readonly accepted: number
  readonly rejected: number
  /** The sources that were refused without a verdict, and why. */
  readonly undecided: readonly string[]
  readonly sameType: number
  readonly sameMessage: number
  readonly sameLine: number
}

/**
 * Holds each source against CPython 3.11 and fails with the first few that differ: in acceptance, or, if asked for, in the error's type,
 * message and line. Undecided ones are counted.
 */
export function expectAgreement(
  sources: readonly Source[],
  same: { readonly type?: boolean; readonly message?: boolean; readonly line?: boolean } = {},
): Agreement {
  const undecided: string[] = []
  const tally = { accepted: 0, rejected: 0, undecided, sameType: 0, sameMessage: 0, sameLine: 0 }
  const differences: string[] = []
  compileAll(sources).forEach((theirs, index) => {
    const source = sources[index] ?? ''
    const ours = parse('x.py', source, PYTHON_311)
    const differ = (what: string) =>
      differences.push(
        `${what}: ${JSON.stringify(source).slice(0, 2000)} | CPython: ${words(theirs)} | ours: ${words(ours)}`,
      )
    if (ours.kind === 'refused') undecided.push(`${JSON.stringify(source).slice(0, 300)} | ${ours.message}`)
    else if ((ours.kind === 'parsed') !== theirs.ok) differ('acceptance')
    else if (ours.kind === 'parsed') tally.accepted++
    else {
      tally.rejected++
      const isType = ours.type === theirs.type
      const isMessage = ours.message === theirs.message
      const isLine = theirs.line === null || ours.location.start.line === Math.max(1, theirs.line)
      tally.sameType += Number(isType)
      tally.sameMessage += Number(isMessage)
      tally.sameLine += Number(isLine)
      if (same.type && !isType) differ('type')
      else if (same.message && !isMessage) differ('message')
      else if (same.line && !isLine) differ('line')
    }
  })
  expect({ seed: SEED, count: differences.length, differences: differences.slice(0, 12) }).toEqual({
    seed: SEED,
    count: 0,
    differences: [],
  })
  return tally
}

function words(verdict: Verdict | ReturnType<typeof parse>): string {
  if (!('kind' in verdict)) return verdict.ok ? 'accepted' : `${verdict.type} on ${verdict.line}: ${verdict.message}`
  if (verdict.kind === 'parsed') return 'accepted'
  const what = verdict.kind === 'syntax-error' ? verdict.type : 'undecided'
  return `${what} on ${verdict.location.start.line}: ${verdict.message}`
}
