import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Random, seeded } from '../../../helpers/random.ts'
import { askPython, type Case, evaluate } from '../oracle.ts'

const { LIBRARY_VERSIONS, SEED: seed = '20240611', CASES: scale = '0.4' } = process.env

/** The seed of the generated inputs: fixed, so that a run fails for a change alone; SEED in the environment explores. */
export const SEED = Number(seed)

/** Random numbers that are the same in every run of one seed, whatever the other tests draw. */
export const randomFor = (topic: string): Random =>
  seeded([...topic].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, SEED))

/** Two fifths of COUNT inputs, or that many times CASES in the environment. */
export function generate<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: Math.ceil(count * Number(scale)) }, (_, index) => make(index))
}

/** Debian's own interpreter, for which its packages of Python libraries are installed. */
const INTERPRETER = '/usr/bin/python3'

const LIST = `
import importlib.metadata, json
print(json.dumps({d.metadata['Name'].lower().replace('_', '-'): d.version for d in importlib.metadata.distributions()}))
`

interface Installation {
  readonly label: string
  /** What stands before the interpreter's own packages. */
  readonly path: string | null
  /** Normalised name → version. */
  readonly distributions: Readonly<Record<string, string>>
}

let debian: Readonly<Record<string, string>> | null = null

/** What Debian's interpreter can import: normalised name → version. */
function debianDistributions(): Readonly<Record<string, string>> {
  if (debian !== null) return debian
  const { status, stdout } = spawnSync(INTERPRETER, ['-c', LIST], { encoding: 'utf8' })
  debian = status === 0 ? (JSON.parse(stdout) as Record<string, string>) : {}
  return debian
}

/**
 * Where the real library is: Debian's package, and every version under LIBRARY_VERSIONS, a folder as
 * `pip install --target DIR/environs/14.2.0 environs==14.2.0` lays it.
 */
function installations(distribution: string): readonly Installation[] {
  const own = debianDistributions()
  const version = own[distribution]
  const folder = LIBRARY_VERSIONS === undefined ? '' : `${LIBRARY_VERSIONS}/${distribution}`
  const others = folder !== '' && existsSync(folder) ? readdirSync(folder).sort() : []
  return [
    ...(version === undefined
      ? []
      : [{ label: `Debian’s ${distribution} ${version}`, path: null, distributions: own }]),
    ...others.map((other) => ({
      label: `${distribution} ${other}`,
      path: `${folder}/${other}`,
      distributions: { ...own, [distribution]: other },
    })),
  ]
}

interface Holding {
  /** May what is told of this version be unknown? What is known is held against the real library in any case. */
  readonly mayBeOpen?: (version: string) => boolean
}

/** Holds programs against each version of the real library that is here; one process and one test for each. */
export function holdAgainstReal(
  distribution: string,
  programs: readonly Omit<Case, 'distributions'>[],
  { mayBeOpen = () => false }: Holding = {},
): void {
  const found = installations(distribution)
  if (found.length === 0) test.skip(`${distribution} (skipped: needs Debian’s package, or LIBRARY_VERSIONS)`, () => {})
  describe.each(found)('$label', ({ path, distributions }) => {
    test(`${programs.length} programs of seed ${SEED}`, { timeout: 300_000 }, () => {
      const cases = programs.map((one): Case => ({ ...one, distributions }))
      const truths = askPython(cases, INTERPRETER, path) ?? []
      const isOpen = mayBeOpen(distributions[distribution] ?? '')
      const differences = cases
        .flatMap((one, index) => differencesOf(one, truths[index] ?? {}))
        // Nothing at all is told where the evaluation was too long.
        .filter(({ ours }) => !(isOpen && (ours === undefined || ours.includes('?'))))

      expect({
        seed: SEED,
        count: differences.length,
        differences: differences.slice(0, 12),
      }).toEqual({
        seed: SEED,
        count: 0,
        differences: [],
      })
    })
  })
}

interface Difference {
  readonly name: string
  readonly key: string
  readonly ours: string | undefined
  readonly real: string | undefined
}

function differencesOf(one: Case, truth: Readonly<Record<string, string>>): readonly Difference[] {
  const ours = evaluate(one)
  return [...new Set([...Object.keys(truth), ...Object.keys(ours)])]
    .filter((key) => ours[key] !== truth[key])
    .map((key) => ({ name: one.name, key: `${key}: ${expressionOf(one, key)}`, ours: ours[key], real: truth[key] }))
}

/** The expression whose value a name has, for names that `attempts` made. */
function expressionOf({ program }: Case, name: string): string {
  return new RegExp(`^try: ${name} = (.*)$`, 'm').exec(program)?.[1] ?? ''
}

/** Python that gives the value of an expression, or the type and the message of what it raises, as names X0, X1, ... */
export function attempts(expressions: readonly string[]): string {
  return expressions
    .map((one, index) => `try: X${index} = ${one}\nexcept Exception as e: X${index} = (type(e).__name__, str(e))\n`)
    .join('')
}
