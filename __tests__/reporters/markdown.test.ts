import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportedDeployment } from '../../src/reporters/deployment.ts'
import { NO_LINKS } from '../../src/reporters/links.ts'
import { LONGEST_SUMMARY, type MarkdownOptions, markdownReport } from '../../src/reporters/markdown.ts'
import { redactor } from '../../src/reporters/redact.ts'
import { hostileText } from '../helpers/hostile.ts'
import { finding, place, reportOf } from '../helpers/report.ts'

const SHA = 'c'.repeat(40)
const LINKS = {
  commit: `https://github.com/o/r/commit/${SHA}`,
  blobs: `https://github.com/o/r/blob/${SHA}`,
  rule: (id: string) => `https://github.com/o/deploy-gate/blob/v1/src/rules/${id}.md`,
}
const DEPLOYMENT: ReportedDeployment = {
  headline: 'Deployed as v12.',
  good: true,
  facts: [
    ['Release', 'v12'],
    ['App', 'https://staff.herokuapp.com'],
  ],
  timeline: [
    { phase: 'upload', start: 0, end: 1250 },
    { phase: 'build', start: 1250, end: 63_000 },
  ],
  says: [],
  warnings: [],
}

const OPTIONS: MarkdownOptions = {
  links: LINKS,
  reason: 'a push on main deploys to staff',
  override: null,
  notes: [],
  deployment: null,
  limit: LONGEST_SUMMARY,
}

describe('the summary', () => {
  test('says the verdict, what to do in the order of doing, every finding, the settings', () => {
    const report = reportOf(
      [
        finding({ location: place('mysite/settings.py', 26, 9, 60) }),
        finding({
          rule: 'python-version-invalid',
          category: 'build',
          path: 'runtime.txt',
          message: '`python-9` is no version.',
          hint: 'Write `3.14` into `.python-version`.',
        }),
        finding({ rule: 'hsts', kind: 'open', severity: 'warning', hint: null }),
        finding({ rule: 'old', suppressed: { by: 'config', reason: 'we know | it' } }),
      ],
      {
        settings: [
          {
            name: 'DEBUG',
            text: 'is on: `DJANGO_DEBUG` is not `False`',
            location: place('mysite/settings.py', 26, 9, 60),
          },
        ],
      },
    )
    expect(markdownReport(report, OPTIONS)).toMatchInlineSnapshot(`
      "## ⛔ The gate blocks: 2 errors, 1 undecided

      \`mysite.settings\` at [\`ccccccc\`](https://github.com/o/r/commit/cccccccccccccccccccccccccccccccccccccccc) · a push on main deploys to staff

      ### What to do

      1. Write \`3.14\` into \`.python-version\`. ([\`runtime.txt\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/runtime.txt))
      2. Run \`heroku config:set DJANGO_DEBUG=False\`. ([\`mysite/settings.py:26\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/mysite/settings.py#L26))

      ### Findings

      | | What | Where | Rule |
      |---|---|---|---|
      | 🔴 error | \`DEBUG\` is on in production. | [\`mysite/settings.py:26\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/mysite/settings.py#L26) | [\`debug-enabled\`](https://github.com/o/deploy-gate/blob/v1/src/rules/debug-enabled.md) |
      | 🔴 error | \`python-9\` is no version. | [\`runtime.txt\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/runtime.txt) | [\`python-version-invalid\`](https://github.com/o/deploy-gate/blob/v1/src/rules/python-version-invalid.md) |
      | 🟡 warning, undecided | \`DEBUG\` is on in production. |  | [\`hsts\`](https://github.com/o/deploy-gate/blob/v1/src/rules/hsts.md) |

      ### The settings that matter

      | Setting | In production | Where |
      |---|---|---|
      | \`DEBUG\` | is on&#58; \`DJANGO_DEBUG\` is not \`False\` | [\`mysite/settings.py:26\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/mysite/settings.py#L26) |

      ### Suppressed

      | What | Why | Where | Rule |
      |---|---|---|---|
      | \`DEBUG\` is on in production. | config&#58; we know &#124; it |  | [\`old\`](https://github.com/o/deploy-gate/blob/v1/src/rules/old.md) |
      "
    `)
  })

  test('tells the deployment with its timeline', () => {
    expect(markdownReport(reportOf([]), { ...OPTIONS, deployment: DEPLOYMENT })).toMatchInlineSnapshot(`
      "## ✅ The gate passes: nothing found

      \`mysite.settings\` at [\`ccccccc\`](https://github.com/o/r/commit/cccccccccccccccccccccccccccccccccccccccc) · a push on main deploys to staff

      ### 🚀 Deployed as v12.

      | | |
      |---|---|
      | Release | v12 |
      | App | https&#58;&#8203;//staff.herokuapp.com |

      \`\`\`mermaid
      gantt
          dateFormat x
          axisFormat %M:%S
          todayMarker off
          upload 1.3 s :0, 1250
          build 61.8 s :1250, 63000
      \`\`\`
      "
    `)
  })

  test('tells why a deployment failed, in a block that the log cannot close', () => {
    const failed = {
      ...DEPLOYMENT,
      good: false,
      headline: 'The build failed.',
      facts: [],
      timeline: [],
      says: ['```', '# pwned'],
    }
    expect(markdownReport(reportOf([]), { ...OPTIONS, deployment: failed })).toContain(
      '### ❌ The build failed.\n\n````text\n```\n# pwned\n````',
    )
  })

  test('notes, overrides and internal errors are told', () => {
    const report = reportOf([], {
      redact: redactor(['hunter-2-secret']),
      assessment: { internalErrors: [{ rule: 'x', error: new Error('boom hunter-2-secret') }] },
    })
    const text = markdownReport(report, {
      ...OPTIONS,
      links: NO_LINKS,
      override: 'the *boss* said so',
      notes: ['No config vars.'],
    })
    expect(text).toMatchInlineSnapshot(`
      "## ⛔ The gate blocks: 1 internal error

      \`mysite.settings\` at \`ccccccc\` · a push on main deploys to staff

      **Overridden**: the &#42;boss&#42; said so

      > The rule \`x\` failed: boom &#42;&#42;&#42;. This is a bug in deploy-gate; what could not be judged does not pass.

      > No config vars.
      "
    `)
  })

  test('stays under its limit at a row’s edge, and says what is missing', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      finding({
        rule: `r${index}`,
        message: `${index} ${'é|`x`'.repeat(300)}`,
        hint: `${index}`,
        location: place(`a${index}.py`, 1, 1, 2),
      }),
    )
    const text = markdownReport(reportOf(many), OPTIONS)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LONGEST_SUMMARY)
    expect(Buffer.byteLength(text)).toBeGreaterThan(LONGEST_SUMMARY * 0.9)
    expect(text).toMatch(/\n\d+ more, which GitHub has no room for here/)
    const rows = text.split('\n').filter((line) => line.startsWith('| 🔴'))
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((line) => !line.endsWith('.md) |'))).toEqual([])
  })

  test('whatever the texts hold: the same structure, the links that we meant, nothing else', () => {
    const structure = (text: string) =>
      text.split('\n').map((line) => /^(#+|\d+\.|>|\||-|```|`{3,}\w*)/.exec(line)?.[0] ?? (line === '' ? '' : 'text'))
    const make = (message: string, path: string, reason: string) =>
      markdownReport(
        reportOf(
          [
            finding({ message, hint: message, path, location: place(path, 3, 1, 4) }),
            finding({ message: 'plain', hint: null, suppressed: { by: 'comment', reason: message } }),
          ],
          { settings: [{ name: 'DEBUG', text: message, location: null }] },
        ),
        { ...OPTIONS, reason, override: reason, notes: [message] },
      )
    const expected = structure(make('x', 'y', 'z'))
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (message, path, reason) => {
        const text = make(`a${message}`, `a${path}`, `a${reason}`)
        expect(structure(text)).toEqual(expected)
        for (const [, url] of withoutCode(text).matchAll(/\]\(([^)]*)\)/g))
          expect(url).toMatch(/^https:\/\/github\.com\/(o\/r|o\/deploy-gate)\/[\w%.~/-]*(#L3)?$/)
        const markup = withoutCode(text)
          .replaceAll('<br>', '')
          .replace(/\[[^\]]*\]\(https:\/\/github\.com[^)]*\)/g, '')
        expect(markup).not.toMatch(/<(?!\/?code>)|!\[|\]\(|(?<!&#58;)https?:\/\/|@\w|[\p{Cf}\p{Cs}]/u)
      }),
      { numRuns: 500 },
    )
  })
})

/** Markdown without its code spans: what could still act. */
function withoutCode(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, 'code')
}
