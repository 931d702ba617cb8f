import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redactor } from '../../src/model/redact.ts'
import { githubReport } from '../../src/reporters/github.ts'
import { hostileText } from '../helpers/hostile.ts'
import { finding, place, reportOf } from '../helpers/report.ts'
import { readOutput } from '../helpers/runner/read-output.ts'

const DEBUG_LINE = place('mysite/settings.py', 26, 9, 60)

describe('findings as workflow commands', () => {
  test('one command a finding, on the deciding line, and the verdict', () => {
    const report = reportOf([
      finding({ location: DEBUG_LINE }),
      finding({ rule: 'secret-key', kind: 'open', severity: 'error', message: 'Not known.', hint: null }),
    ])
    expect(githubReport(report)).toMatchInlineSnapshot(`
      "::error title=debug-enabled,file=mysite/settings.py,line=26,endLine=26,col=9,endColumn=60::\`DEBUG\` is on in production.%0ARun \`heroku config:set DJANGO_DEBUG=False\`.
      ::error title=secret-key (undecided)::Not known.
      The gate blocks: 1 error, 1 undecided.
      "
    `)
  })

  test('what does not count is not annotated', () => {
    const suppressed = { by: 'comment', reason: 'for the demo' } as const
    const report = reportOf([finding({ suppressed }), finding({ kind: 'open' })], {
      policy: { failOn: 'error', undecided: 'ignore', wouldDeploy: false },
    })
    expect(githubReport(report)).toBe('The gate passes: 1 undecided.\n')
  })

  test('worst first, ten of a level, and the tenth says how many more there are', () => {
    const many = [
      finding({ severity: 'notice', rule: 'n' }),
      ...Array.from({ length: 12 }, (_, index) => finding({ rule: `e${index}` })),
      ...Array.from({ length: 10 }, (_, index) => finding({ severity: 'warning', rule: `w${index}` })),
    ]
    const { commands } = readOutput(githubReport(reportOf(many)))
    expect(commands.map(({ command }) => command)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'notice',
    ])
    expect(commands[9]?.data).toContain('3 more errors')
    expect(commands[18]?.properties.get('title')).toBe('w8')
  })

  const regions = [
    ['a line', { line: 3, column: 1 }, { line: 3, column: 9 }, 'line=3,endLine=3,col=1,endColumn=9'],
    ['several lines: no columns', { line: 3, column: 5 }, { line: 6, column: 2 }, 'line=3,endLine=6'],
    ['up to a line end', { line: 3, column: 5 }, { line: 4, column: 1 }, 'line=3,endLine=3,col=5'],
    ['a point', { line: 3, column: 5 }, { line: 3, column: 5 }, 'line=3,endLine=3,col=5'],
  ] as const
  test.each(regions)('a region that is %s', (_, start, end, expected) => {
    const text = githubReport(reportOf([finding({ location: { path: 'a.py', start, end } })]))
    expect(text).toContain(`file=a.py,${expected}::`)
  })

  test.each(['/etc/passwd', '../secret', 'a/../../b', 'C:\\x', ''])(
    'a path that leaves the repository is dropped: %j',
    (path) => {
      const { commands } = readOutput(githubReport(reportOf([finding({ location: place(path, 1, 1, 2) })])))
      expect([...(commands[0]?.properties.keys() ?? [])]).toEqual(['title'])
    },
  )

  test('whatever the texts hold, the runner finds only the annotations that we meant', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, hostileText, (message, path, rule, secret) => {
        const location = place(path, 3, 1, 5)
        const hostile = finding({ message, hint: message, rule, location, related: [{ location, message }] })
        const report = reportOf([hostile, { ...hostile, severity: 'notice' }], {
          redact: redactor([secret]),
          assessment: { internalErrors: [{ rule, error: new Error(message) }] },
        })
        const { commands } = readOutput(githubReport(report))
        expect(commands.map(({ command }) => command)).toEqual(['error', 'notice'])
        for (const { properties } of commands) {
          expect(
            [...properties.keys()].filter((key) => !/^(title|file|line|endline|col|endcolumn)$/.test(key)),
          ).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})
