import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv04 from 'ajv-draft-04'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sarifReport } from '../../src/reporters/sarif.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { hostileText } from '../helpers/hostile.ts'
import { finding, place, reportOf } from '../helpers/report.ts'

const rule = (over: Partial<Rule>): Rule => ({
  id: 'debug-enabled',
  summary: 'DEBUG is on in production.',
  category: 'security',
  severity: 'error',
  since: '0.1.0',
  *check() {},
  ...over,
})

const OPTIONS = {
  rules: [
    rule({}),
    rule({ id: 'procfile-missing', category: 'boot', summary: 'No Procfile.' }),
    rule({ id: 'unused' }),
  ],
  version: '0.1.0',
  rulePage: (id: string) => `https://github.com/o/deploy-gate/blob/v1/src/rules/${id}.md`,
  prefix: 'web/',
}

const FINDINGS = [
  finding({
    location: place('web/my site/settings.py', 2, 9, 13),
    related: [{ location: place('web/a.py', 1, 1, 2), message: 'here' }],
  }),
  finding({ rule: 'procfile-missing', category: 'boot', path: null, kind: 'open', severity: 'error' }),
  finding({ suppressed: { by: 'comment', reason: 'x' } }),
]
const source = (path: string) =>
  path === 'web/my site/settings.py' ? 'import os\nDEBUG = True\n' : path === 'web/manage.py' ? '#' : undefined

const require = createRequire(import.meta.url)
/** The schema of SARIF 2.1.0, as a package of Microsoft's ships it. */
const SCHEMA = JSON.parse(
  readFileSync(join(dirname(require.resolve('@microsoft/jest-sarif')), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
)
const ajv = new Ajv04.default({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false })
const isSarif = ajv.compile(SCHEMA)

describe('the SARIF report', () => {
  test('is valid by the schema, whatever the texts hold', () => {
    const fix = { description: 'It is gone then.', at: place('web/a.py', 1, 1, 2), text: 'x' }
    fc.assert(
      fc.property(hostileText, hostileText, (message, path) => {
        const findings = [
          finding({ message, path, location: place(path, 1, 1, 1), fix: { ...fix, description: message, text: path } }),
          finding({ message, path, hint: message }),
          ...FINDINGS,
        ]
        expect(
          isSarif(JSON.parse(sarifReport(reportOf(findings, { source }), OPTIONS))),
          ajv.errorsText(isSarif.errors),
        ).toBe(true)
      }),
    )
  })

  test('carries the fixes that are certain', () => {
    const fix = { description: 'Off, then.', at: place('web/my site/settings.py', 2, 9, 13), text: 'False' }
    const [run] = JSON.parse(sarifReport(reportOf([finding({ location: fix.at, fix })], { source }), OPTIONS)).runs
    expect(run.results[0].fixes).toEqual([
      {
        description: { text: 'Off, then.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'web/my%20site/settings.py', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 13 },
                insertedContent: { text: 'False' },
              },
            ],
          },
        ],
      },
    ])
  })

  test('is what code scanning reads', () => {
    expect(JSON.parse(sarifReport(reportOf(FINDINGS, { source }), OPTIONS))).toMatchInlineSnapshot(`
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [
          {
            "automationDetails": {
              "id": "deploy-gate/web/",
            },
            "columnKind": "utf16CodeUnits",
            "results": [
              {
                "kind": "fail",
                "level": "error",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "web/my%20site/settings.py",
                        "uriBaseId": "%SRCROOT%",
                      },
                      "region": {
                        "endColumn": 13,
                        "endLine": 2,
                        "startColumn": 9,
                        "startLine": 2,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "\`DEBUG\` is on in production.
      Run \`heroku config:set DJANGO_DEBUG=False\`.",
                },
                "partialFingerprints": {
                  "primaryLocationLineHash": "1982cda5200086f5:1",
                },
                "relatedLocations": [
                  {
                    "id": 1,
                    "message": {
                      "text": "here",
                    },
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "web/a.py",
                        "uriBaseId": "%SRCROOT%",
                      },
                      "region": {
                        "endColumn": 2,
                        "endLine": 1,
                        "startColumn": 1,
                        "startLine": 1,
                      },
                    },
                  },
                ],
                "ruleId": "debug-enabled",
                "ruleIndex": 0,
              },
              {
                "kind": "open",
                "level": "error",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "web/manage.py",
                        "uriBaseId": "%SRCROOT%",
                      },
                      "region": {
                        "endColumn": 2,
                        "endLine": 1,
                        "startColumn": 1,
                        "startLine": 1,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "\`DEBUG\` is on in production.
      Run \`heroku config:set DJANGO_DEBUG=False\`.",
                },
                "partialFingerprints": {
                  "primaryLocationLineHash": "adfd3e0317f9e2de:1",
                },
                "ruleId": "procfile-missing",
                "ruleIndex": 1,
              },
            ],
            "tool": {
              "driver": {
                "name": "deploy-gate",
                "rules": [
                  {
                    "defaultConfiguration": {
                      "level": "error",
                    },
                    "fullDescription": {
                      "text": "DEBUG is on in production.",
                    },
                    "help": {
                      "markdown": "DEBUG is on in production.

      See https://github.com/o/deploy-gate/blob/v1/src/rules/debug-enabled.md.",
                      "text": "DEBUG is on in production. See https://github.com/o/deploy-gate/blob/v1/src/rules/debug-enabled.md.",
                    },
                    "helpUri": "https://github.com/o/deploy-gate/blob/v1/src/rules/debug-enabled.md",
                    "id": "debug-enabled",
                    "name": "debug-enabled",
                    "properties": {
                      "precision": "high",
                      "problem.severity": "error",
                      "security-severity": "8.0",
                      "tags": [
                        "security",
                        "django",
                        "heroku",
                      ],
                    },
                    "shortDescription": {
                      "text": "DEBUG is on in production.",
                    },
                  },
                  {
                    "defaultConfiguration": {
                      "level": "error",
                    },
                    "fullDescription": {
                      "text": "No Procfile.",
                    },
                    "help": {
                      "markdown": "No Procfile.

      See https://github.com/o/deploy-gate/blob/v1/src/rules/procfile-missing.md.",
                      "text": "No Procfile. See https://github.com/o/deploy-gate/blob/v1/src/rules/procfile-missing.md.",
                    },
                    "helpUri": "https://github.com/o/deploy-gate/blob/v1/src/rules/procfile-missing.md",
                    "id": "procfile-missing",
                    "name": "procfile-missing",
                    "properties": {
                      "precision": "high",
                      "problem.severity": "error",
                      "tags": [
                        "boot",
                        "django",
                        "heroku",
                      ],
                    },
                    "shortDescription": {
                      "text": "No Procfile.",
                    },
                  },
                ],
                "semanticVersion": "0.1.0",
              },
            },
          },
        ],
        "version": "2.1.0",
      }
    `)
  })

  test('no result is without a place, no text empty, no path outside, whatever the texts hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (message, path) => {
        const findings = [finding({ message, path, location: place(path, 1, 1, 1) }), finding({ message, path })]
        const [run] = JSON.parse(sarifReport(reportOf(findings), OPTIONS)).runs
        for (const { locations, message } of run.results) {
          const { artifactLocation, region } = locations[0].physicalLocation
          expect(artifactLocation.uri).toMatch(/^[\w%.~-]+(\/[\w%.~-]+)*$/)
          expect(artifactLocation.uri.split('/')).not.toContain('..')
          expect(region.endLine > region.startLine || region.endColumn > region.startColumn).toBe(true)
          expect(message.text).not.toBe('')
        }
      }),
    )
  })
})
