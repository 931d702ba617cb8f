import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textReport, wantsColours } from '../../src/reporters/text.ts'
import { hostileText } from '../helpers/hostile.ts'
import { finding, place, reportOf } from '../helpers/report.ts'
import { readOutput } from '../helpers/runner/read-output.ts'

const SETTINGS = `import os\n\nDEBUG = os.environ.get('DJANGO_DEBUG', '') != 'False'\n\tX = 1\nSECRET_KEY = 'not-for-the-log'\n`
const PLAIN = { colours: false, width: null } as const
const source = (path: string) => (path === 'mysite/settings.py' ? SETTINGS : undefined)

describe('the report at a terminal', () => {
  test('quotes the deciding line, groups by file, and ends with the verdict', () => {
    const report = reportOf(
      [
        finding({ location: place('mysite/settings.py', 3, 9, 54) }),
        finding({ rule: 'tab', severity: 'warning', location: place('mysite/settings.py', 4, 2, 3), hint: null }),
        finding({
          rule: 'secret-key-in-repository',
          setting: 'SECRET_KEY',
          location: place('mysite/settings.py', 5, 14, 30),
        }),
        finding({
          rule: 'procfile-missing',
          setting: null,
          message: 'There is no `Procfile`.',
          hint: 'Write one:\nweb: gunicorn a.wsgi',
        }),
        finding({ rule: 'old', suppressed: { by: 'baseline', reason: 'old' } }),
      ],
      { source },
    )
    expect(textReport(report, PLAIN)).toMatchInlineSnapshot(`
      "The app as a whole
        error procfile-missing
          There is no \`Procfile\`.
          fix Write one:
              web: gunicorn a.wsgi

      mysite/settings.py
        3:9 error debug-enabled
          \`DEBUG\` is on in production.
          3 | DEBUG = os.environ.get('DJANGO_DEBUG', '') != 'False'
            |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix Run \`heroku config:set DJANGO_DEBUG=False\`.

        4:2 warning tab
          \`DEBUG\` is on in production.
          4 |     X = 1
            |     ^

        5:14 error secret-key-in-repository
          \`DEBUG\` is on in production.
          fix Run \`heroku config:set DJANGO_DEBUG=False\`.

      1 suppressed, not shown.

      ✗ The gate blocks: 3 errors, 1 warning.
      "
    `)
  })

  test('passes with a word', () => {
    expect(textReport(reportOf([]), PLAIN)).toBe('✓ The gate passes: nothing found.\n')
    expect(textReport(reportOf([]), { ...PLAIN, colours: true })).toBe(
      '\u001B[32m✓ The gate passes\u001B[0m: nothing found.\n',
    )
  })

  test('wraps sentences to the terminal, and neither lines to copy nor words', () => {
    const copied = `heroku config:set X="$(${'long '.repeat(20)})"`
    const report = reportOf([
      finding({
        message: 'word '.repeat(40).trim(),
        hint: `${'Say it so '.repeat(12)}:\n${copied}`,
        path: 'a'.repeat(70),
      }),
    ])
    const text = textReport(report, { colours: false, width: 60 })
    const lines = text.split('\n')
    expect(lines).toContain(`        ${copied}`)
    for (const line of lines.filter((line) => /word|Say/.test(line))) expect(line.length).toBeLessThanOrEqual(60)
    expect(lines.filter((line) => /^ {8}(Say|it|so) /.test(line)).length).toBeGreaterThan(1)
    expect(textReport(report, PLAIN)).toContain(`    ${'word '.repeat(40).trim()}\n`)
  })

  test('shows a very long line around the place', () => {
    const text = `${'a'.repeat(500)}DEBUG${'b'.repeat(5000)}`
    const report = reportOf([finding({ location: place('a.py', 1, 501, 506) })], { source: () => text })
    const lines = textReport(report, PLAIN).split('\n')
    const at = lines.findIndex((line) => line.includes('DEBUGb'))
    expect(lines[at]?.length).toBeLessThan(130)
    expect(lines[at]?.indexOf('DEBUG')).toBe(lines[at + 1]?.indexOf('^^^^^'))
  })

  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
  ])('colours with %j on a terminal %j: %j', (env, isTerminal, expected) => {
    expect(wantsColours(env, isTerminal)).toBe(expected)
  })

  test('no command, no escape and no invisible character but our own colours, whatever the texts hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, fc.integer({ min: 1, max: 4 }), (text, path, line, column) => {
        const location = place(path, 1, column, column + 5)
        const hostile = finding({
          message: text,
          hint: text,
          rule: 'x',
          path,
          location,
          related: [{ location, message: text }],
        })
        const report = reportOf([hostile], { source: () => line })
        for (const width of [null, 1, 30, 100])
          expect(readOutput(textReport(report, { colours: false, width })).commands).toEqual([])
        const shown = textReport(report, { ...PLAIN, colours: true }).replace(/\u001B\[\d+m/g, '')
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      }),
      { numRuns: 300 },
    )
  })
})
