import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redactor } from '../../src/model/redact.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { hostileText } from '../helpers/hostile.ts'
import { finding, place, reportOf } from '../helpers/report.ts'
import { readOutput } from '../helpers/runner/read-output.ts'

describe('the JSON report', () => {
  test('has the contract’s shape', () => {
    const report = reportOf([
      finding({
        location: place('mysite/settings.py', 26, 9, 60),
        related: [{ location: place('manage.py', 3, 1, 5), message: 'imports it' }],
      }),
      finding({ path: 'Procfile', kind: 'open', suppressed: { by: 'baseline', reason: 'old' } }),
    ])
    expect(JSON.parse(jsonReport(report))).toMatchInlineSnapshot(`
      {
        "commit": "cccccccccccccccccccccccccccccccccccccccc",
        "decision": "fail",
        "findings": [
          {
            "category": "security",
            "column": 9,
            "configVars": [
              "DJANGO_DEBUG",
            ],
            "django": [
              "security.W018",
            ],
            "endColumn": 60,
            "endLine": 26,
            "heroku": [],
            "hint": "Run \`heroku config:set DJANGO_DEBUG=False\`.",
            "kind": "fail",
            "line": 26,
            "message": "\`DEBUG\` is on in production.",
            "path": "mysite/settings.py",
            "related": [
              {
                "column": 1,
                "line": 3,
                "message": "imports it",
                "path": "manage.py",
              },
            ],
            "rule": "debug-enabled",
            "setting": "DEBUG",
            "severity": "error",
            "suppressed": null,
          },
          {
            "category": "security",
            "column": null,
            "configVars": [
              "DJANGO_DEBUG",
            ],
            "django": [
              "security.W018",
            ],
            "endColumn": null,
            "endLine": null,
            "heroku": [],
            "hint": "Run \`heroku config:set DJANGO_DEBUG=False\`.",
            "kind": "open",
            "line": null,
            "message": "\`DEBUG\` is on in production.",
            "path": "Procfile",
            "related": [],
            "rule": "debug-enabled",
            "setting": "DEBUG",
            "severity": "error",
            "suppressed": {
              "by": "baseline",
              "reason": "old",
            },
          },
        ],
        "internalErrors": [],
        "schemaVersion": 1,
        "settingsModule": "mysite.settings",
      }
    `)
  })

  test('hides secrets, and says what failed inside', () => {
    const report = reportOf([finding({ message: 'a hunter-2-secret' })], {
      redact: redactor(['hunter-2-secret']),
      assessment: { internalErrors: [{ rule: 'x', error: new Error('of hunter-2-secret') }] },
    })
    expect(jsonReport(report)).not.toContain('hunter')
    expect(JSON.parse(jsonReport(report))).toMatchObject({ decision: 'fail', internalErrors: [{ message: 'of ***' }] })
  })

  test('can be printed anywhere, and reads back as it was', () => {
    fc.assert(
      fc.property(hostileText, (message) => {
        const text = jsonReport(reportOf([finding({ message })]))
        expect(readOutput(text).commands).toEqual([])
        expect(text).not.toMatch(/[\p{Cf}\p{Cs}\u2028\u2029\u0080-\u009F\u001B]/u)
        expect(JSON.parse(text).findings[0].message).toBe(message)
      }),
      { numRuns: 300 },
    )
  })
})
