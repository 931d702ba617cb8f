import { expect, test } from 'vitest'
import type { Case } from './oracle.ts'
import { askPython, evaluate } from './oracle.ts'

const collecting = (given: string, caught: string, told: string): string => `
def tries(*thunks):
    found = []
    for thunk in thunks:
        try:
            found.append(${given})
        except ${caught} as e:
            found.append(${told})
    return found
`

/** Python that collects what each thunk gives, or the exception that it raises. */
export const TRIES = collecting('thunk()', 'Exception', "type(e).__name__ + ': ' + str(e)")

/** The same, of whatever kind, with the representation of what each gives. */
export const TRIES_SHOWN = collecting('repr(thunk())', 'BaseException', "type(e).__name__ + ': ' + str(e)")

/** The same, of exceptions the type alone: the words of syntax errors are not known. */
export const TRIES_TYPES = collecting('thunk()', 'Exception', 'type(e).__name__')

type Row = readonly [
  name: string,
  program: string,
  files?: Readonly<Record<string, string>>,
  configVars?: Readonly<Record<string, string>>,
]

/** Runs each program through this evaluator and through CPython; every upper-case name must be the same on both sides. */
export function holdAgainstPython(rows: readonly Row[]): void {
  const cases: Case[] = rows.map(([name, program, files = {}, configVars = {}]) => ({
    name,
    program,
    files,
    configVars,
  }))
  const truths = askPython(cases)
  for (const [index, one] of cases.entries()) {
    test.skipIf(truths === null)(truths === null ? `${one.name} (needs python3)` : one.name, () => {
      expect(evaluate(one)).toEqual(truths?.[index])
    })
  }
}
