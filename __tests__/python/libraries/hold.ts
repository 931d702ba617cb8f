import { expect, test } from 'vitest'
import type { Case } from './oracle.ts'
import { askPython, evaluate } from './oracle.ts'

/** Python that collects what each thunk gives, or the exception that it raises. */
export const TRIES = `
def tries(*thunks):
    found = []
    for thunk in thunks:
        try:
            found.append(thunk())
        except Exception as e:
            found.append(type(e).__name__ + ': ' + str(e))
    return found
`

/** The same, of whatever kind, with the representation of what each gives. */
export const TRIES_SHOWN = `
def tries(*thunks):
    found = []
    for thunk in thunks:
        try:
            found.append(repr(thunk()))
        except BaseException as e:
            found.append(type(e).__name__ + ': ' + str(e))
    return found
`

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
