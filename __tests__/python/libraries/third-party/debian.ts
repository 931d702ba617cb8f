import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { askPython, type Case, evaluate } from '../oracle.ts'

/** Debian's own interpreter, for which its packages of Python libraries are installed. */
const INTERPRETER = '/usr/bin/python3'

/** The version of MODULE's distribution there; null where Debian has it not installed. */
function installed(module: string, distribution: string): string | null {
  const script = `import ${module}\nfrom importlib.metadata import version\nprint(version('${distribution}'))`
  const { status, stdout } = spawnSync(INTERPRETER, ['-c', script], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** Holds programs against the real library at Debian's version, one process for all of them. */
export function holdAgainstDebian(
  module: string,
  distribution: string,
  programs: readonly Omit<Case, 'distributions'>[],
): void {
  const version = installed(module, distribution)
  const django = version === null ? null : installed('django', 'Django')
  describe(`${distribution}${version === null ? ' (needs Debian’s package)' : ` ${version}`}`, () => {
    const cases = programs.map(
      (one): Case => ({
        ...one,
        distributions: { [distribution]: version ?? '0', ...(django === null ? {} : { django }) },
      }),
    )
    const truths = version === null ? null : askPython(cases, INTERPRETER)
    for (const [index, one] of cases.entries()) {
      test.skipIf(truths === null)(one.name, () => {
        expect(evaluate(one)).toEqual(truths?.[index])
      })
    }
  })
}

/** Python that gives the value of an expression, or the type and the message of what it raises, as names X0, X1, ... */
export function attempts(expressions: readonly string[]): string {
  return expressions
    .map((one, index) => `try: X${index} = ${one}\nexcept Exception as e: X${index} = (type(e).__name__, str(e))\n`)
    .join('')
}
