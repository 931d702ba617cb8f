import type { ConfigVars } from '../../../src/model/environment.ts'
import { completeConfigVars } from '../../../src/model/environment.ts'
import type { Value } from '../../../src/model/value.ts'
import type { EvaluatedModule, ProgramInput } from '../../../src/python/program.ts'
import { createProgram } from '../../../src/python/program.ts'
import type { FileContent } from '../../helpers/snapshot.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'

/** What a program runs in, where a test does not say otherwise: no config vars, a dyno's own variables, Django among the dependencies. */
export function programInput(
  files: Readonly<Record<string, FileContent>>,
  more: Partial<ProgramInput> = {},
): ProgramInput {
  return {
    snapshot: snapshotOf(files),
    configVars: completeConfigVars({}),
    platform: new Map([
      ['HOME', '/app'],
      ['PORT', null],
    ]),
    pythonVersion: { major: 3, minor: 11 },
    distributions: new Map([['django', '5.2']]),
    sysPath: ['/app'],
    argv: ['gunicorn'],
    ...more,
  }
}

/** Evaluates one file as the module `settings`. */
export function evaluateText(text: string, configVars?: ConfigVars): EvaluatedModule {
  const input = programInput({ 'settings.py': text }, configVars === undefined ? {} : { configVars })
  return createProgram(input).importModule('settings')
}

/** A value as a text that says everything a test wants to see, in Python's notation; `?` for what is unknown. */
export function show(value: Value | undefined): string {
  if (value === undefined) return 'unbound'
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'int':
      return String(value.value)
    case 'float':
      return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value)
    case 'str':
      return JSON.stringify(value.value)
    case 'bytes':
      return `b${JSON.stringify(Buffer.from(value.value).toString('latin1'))}`
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset': {
      const items = [...value.items.map(show), ...(value.rest === undefined ? [] : ['...'])].join(', ')
      return value.kind === 'list' ? `[${items}]` : value.kind === 'tuple' ? `(${items})` : `${value.kind}{${items}}`
    }
    case 'dict': {
      const entries = value.entries.map(([key, item]) => `${show(key)}: ${show(item)}`)
      return `{${[...entries, ...(value.rest === undefined ? [] : ['...'])].join(', ')}}`
    }
    case 'object':
      return `<${value.type}>`
    case 'unknown':
      return value.oneOf === undefined
        ? `?${value.types?.join('|') ?? ''}`
        : `?(${value.oneOf.map(show).sort().join(' or ')})`
  }
}
