import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/python/syntax/parse.ts'
import { cpuTime } from '../../helpers/cpu-time.ts'
import { PYTHON_311 } from './oracle.ts'

const PYTHON_314 = { major: 3, minor: 14 } as const

/** Texts that grow with n: what is deep, what is long, and what invites to look at everything again. */
const GROWING: Readonly<Record<string, (n: number) => string>> = {
  'a sum': (n) => `x = ${'a + '.repeat(n)}a`,
  'a list': (n) => `x = [${'1, '.repeat(n)}]`,
  'a dict': (n) => `x = {${'"a": 1, '.repeat(n)}}`,
  'one long string': (n) => `x = "${'a'.repeat(n)}"`,
  escapes: (n) => `x = "${'\\x41'.repeat(n)}"`,
  'strings side by side': (n) => `x = (${'"a" '.repeat(n)})`,
  'f-strings side by side': (n) => `x = (${'f"{a}" '.repeat(n)})`,
  'fields of one f-string': (n) => `x = f"${'{a}'.repeat(n)}"`,
  'braces made by escapes': (n) => `x = f"${'\\x7b'.repeat(n)}"`,
  'text that is not ASCII': (n) => `x = [${'"é", '.repeat(n)}]`,
  'identifiers outside the BMP': (n) => '𝐱 = 1\n'.repeat(n),
  statements: (n) => 'a; '.repeat(n),
  'continued lines': (n) => `x = 1 ${'\\\n'.repeat(n)}+ 1`,
  'tabs after spaces': (n) => 'if a:\n \tb\n'.repeat(n),
  'names that may be keywords': (n) => 'match [a]\n'.repeat(n),
  'cases of a match': (n) => `match x:\n${' case 1: a\n'.repeat(n)}`,
  'handlers of a try': (n) => `try: pass\n${'except A: pass\n'.repeat(n)}`,
  'tuples behind with': (n) => 'with (a, b, c, d): pass\n'.repeat(n),
  'missing commas': (n) => `x = (${'a '.repeat(n)})`,
  'missing equals signs': (n) => `x = [${'a = '.repeat(n)}]`,
  'open brackets': (n) => `x = [\n${'(1), '.repeat(n)}`,
  clauses: (n) => `[x ${'for x in y '.repeat(n)}]`,
  keywords: (n) => `f(${Array.from({ length: n }, (_, index) => `a${index}=1`).join(', ')})`,
  globals: (n) => `def f():\n  global ${Array.from({ length: n }, (_, index) => `a${index}`).join(', ')}`,
}

const DEEP: Readonly<Record<string, (n: number) => string>> = {
  lambdas: (n) => `x = ${'lambda: '.repeat(n)}1`,
  conditions: (n) => `x = ${'a if b else '.repeat(n)}c`,
  negations: (n) => `x = ${'not '.repeat(n)}1`,
  signs: (n) => `x = ${'-'.repeat(n)}1`,
  powers: (n) => `x = ${'a ** '.repeat(n)}a`,
  attributes: (n) => `x = a${'.b'.repeat(n)}`,
  calls: (n) => `x = a${'()'.repeat(n)}`,
  sums: (n) => `x = ${'a + '.repeat(n)}a`,
  'elif clauses': (n) => `if a: b\n${'elif a: b\n'.repeat(n)}`,
}

const milliseconds = (source: string, version: typeof PYTHON_311 | typeof PYTHON_314): number =>
  Math.min(...[0, 1, 2].map(() => cpuTime(() => void parse('x.py', source, version))))

describe.each([PYTHON_311, PYTHON_314])('3.$minor', (version) => {
  test.each(Object.entries(GROWING))(
    '%s: eight times the text takes no more than linear time, with room',
    (_, grow) => {
      const small = grow(4_000)
      milliseconds(small, version)
      // Quadratic time would be 64 times as long. What the larger text's garbage costs comes on top, for the smaller one makes next to none.
      expect(milliseconds(grow(32_000).slice(0, 1_000_000), version)).toBeLessThan(
        30 * milliseconds(small, version) + 200,
      )
    },
  )

  test.each(Object.entries(DEEP))('%s: 500 deep is fine, 20,000 deep is undecided', (_, grow) => {
    expect(parse('x.py', grow(400), version).kind).toBe('parsed')
    expect(parse('x.py', grow(20_000), version)).toMatchObject({
      kind: 'refused',
      message: 'the file is nested too deeply',
    })
  })

  test('a file of more than a megabyte is undecided', () => {
    expect(parse('x.py', '#'.repeat(1_000_001), version)).toMatchObject({ kind: 'refused' })
    expect(parse('x.py', '#'.repeat(1_000_000), version)).toMatchObject({ kind: 'parsed' })
  })

  test('no bytes and no text throw', () => {
    const pieces = fc.constantFrom(
      ...[
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        "f'",
        "'",
        '"""',
        'f"""',
        '\\',
        '\n',
        '  ',
        '\t',
        '\f',
        '#',
        ':',
        '=',
        ':=',
        '!',
        'x',
        '1',
        '0x',
        'é',
      ],
      ...[
        'match',
        'case',
        'def f',
        'class A',
        'if',
        'else',
        'lambda',
        'async',
        'await',
        'yield',
        'for',
        'in',
        'import',
        'from',
        '*',
        '**',
        ',',
        '.',
        '@',
        'type X',
      ],
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
          fc.uint8Array(),
          fc.string({ unit: 'binary' }),
        ),
        (source) => {
          expect(['parsed', 'syntax-error', 'refused']).toContain(parse('x.py', source, version).kind)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
