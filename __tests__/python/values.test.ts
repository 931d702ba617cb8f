import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ConfigVar } from '../../src/model/environment.ts'
import type { Cause, Value } from '../../src/model/value.ts'
import { whyText } from '../../src/reporters/settings-json.ts'
import { hasPythonModule, python } from '../helpers/python.ts'
import { evaluateText, show } from './helpers/program.ts'

/** The imports, the environment, and the rows of values.md: what an expression gives, as Python's `repr` or as an exception; or `?`, and why it is not known. */
const TEXT = readFileSync(new URL('values.md', import.meta.url), 'utf8')
const IMPORTS = /```python imports\n(.*?)```/s.exec(TEXT)?.[1] ?? ''
const ENVIRONMENT = JSON.parse(/```json config-vars\n(.*?)```/s.exec(TEXT)?.[1] ?? '{}') as Record<string, string>
const ARROW = '  →  '

interface Row {
  readonly topic: string
  readonly expression: string
  readonly expected: string
}

const rows: Row[] = TEXT.split(/^## /m).flatMap((section) => {
  const topic = section.split('\n')[0] ?? ''
  const block = /```values\n(.*?)```/s.exec(section)?.[1] ?? ''
  return block.split('\n').flatMap((line) => {
    const [expression, expected] = line.split(ARROW)
    return expression && expected !== undefined ? [{ topic, expression, expected }] : []
  })
})

const CONFIG_VARS = {
  known: new Map<string, ConfigVar>([
    ...Object.entries(ENVIRONMENT).map(([name, value]) => [name, { state: 'set', value }] as const),
    ['U', { state: 'unknown' }],
  ]),
  others: 'unset',
} as const

/** The first reason for which VALUE, or a part of it, is not known. */
function firstCause(value: Value | undefined): Cause | undefined {
  if (value === undefined) return undefined
  if (value.kind === 'unknown') return value.causes[0]
  const parts = 'items' in value ? value.items : 'entries' in value ? value.entries.flat() : []
  return parts.map(firstCause).find((cause) => cause !== undefined) ?? ('rest' in value ? value.rest?.[0] : undefined)
}

/** What this evaluator says of EXPRESSION, in the rows' notation. */
function said(expression: string): string {
  const { bindings, raises, rest } = evaluateText(`${IMPORTS}X = ${expression}\nR = repr(X)\n`, CONFIG_VARS)
  if (raises?.certain) return `${raises.type.split('.').at(-1)}: ${raises.message}`.trimEnd()
  const [value, text] = [bindings.get('X'), bindings.get('R')]
  if (text?.kind === 'str') return text.value
  const cause = firstCause(value) ?? rest[0]
  return `? ${show(value)}: ${cause === undefined ? '' : whyText(cause).replace(/ \(settings\.py:.*\)$/, '')}`
}

const isOpen = ({ expected }: Row): boolean => expected.startsWith('? ')

describe('what expressions give', () => {
  test.each(rows.map((row) => [row.topic, row.expression, row.expected]))('%s: %s', (_topic, expression, expected) => {
    expect(said(expression)).toBe(expected)
  })
})

const SCRIPT = `
import json, os, sys
given = json.load(sys.stdin)
os.environ.update(given['environment'])
names = {}
exec(given['imports'], names)
def result(expression):
    try: return repr(eval(expression, dict(names)))
    except Exception as e: return (type(e).__name__ + ': ' + str(e)).rstrip()
print(json.dumps([result(one) for one in given['expressions']]))
`

// Words of exceptions differ from version to version: these are of 3.11, the last version that has distutils.
test.skipIf(!hasPythonModule('distutils'))('CPython says the same of those that are known (needs python3.11)', () => {
  const known = rows.filter((row) => !isOpen(row))
  const expressions = known.map(({ expression }) => expression)
  const answers = python(SCRIPT, { imports: IMPORTS, environment: ENVIRONMENT, expressions }) as string[]
  const table = (texts: readonly (string | undefined)[]) =>
    known.map(({ expression }, index) => `${expression}${ARROW}${texts[index]}`)
  expect(table(answers)).toEqual(table(known.map(({ expected }) => expected)))
})
