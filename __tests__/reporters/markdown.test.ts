import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redactor } from '../../src/model/redact.ts'
import type { ReportedDeployment } from '../../src/reporters/deployment.ts'
import { NO_LINKS } from '../../src/reporters/links.ts'
import { LONGEST_SUMMARY, type MarkdownOptions, markdownReport } from '../../src/reporters/markdown.ts'
import { actsIn, rendered } from '../helpers/github-markdown.ts'
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
  changes: null,
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
  deployments: [],
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

      1. **python-version-invalid** · [\`runtime.txt\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/runtime.txt) · Write \`3.14\` into \`.python-version\`.
      2. **debug-enabled** · [\`mysite/settings.py:26\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/mysite/settings.py#L26) · Run \`heroku config:set DJANGO_DEBUG=False\`.

      ### Findings

      | | What, where, and the rule |
      |---|---|
      | 🔴&nbsp;error | \`DEBUG\` is on in production.<br>[\`mysite/settings.py:26\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/mysite/settings.py#L26) · [\`debug-enabled\`](https://github.com/o/deploy-gate/blob/v1/src/rules/debug-enabled.md) |
      | 🔴&nbsp;error | \`python-9\` is no version.<br>[\`runtime.txt\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/runtime.txt) · [\`python-version-invalid\`](https://github.com/o/deploy-gate/blob/v1/src/rules/python-version-invalid.md) |
      | 🟡&nbsp;warning,&nbsp;undecided | \`DEBUG\` is on in production.<br>[\`hsts\`](https://github.com/o/deploy-gate/blob/v1/src/rules/hsts.md) |

      ### The settings that matter

      | Setting | In production |
      |---|---|
      | [\`DEBUG\`](https://github.com/o/r/blob/cccccccccccccccccccccccccccccccccccccccc/mysite/settings.py#L26) | is on&#58; \`DJANGO_DEBUG\` is not \`False\` |

      ### Suppressed

      | What, where, and the rule | Why |
      |---|---|
      | \`DEBUG\` is on in production.<br>[\`old\`](https://github.com/o/deploy-gate/blob/v1/src/rules/old.md) | config&#58; we know &#124; it |
      "
    `)
  })

  test('tells the deployment with its timeline', () => {
    expect(markdownReport(reportOf([]), { ...OPTIONS, deployments: [DEPLOYMENT] })).toMatchInlineSnapshot(`
      "## ✅ The gate passes: nothing found

      \`mysite.settings\` at [\`ccccccc\`](https://github.com/o/r/commit/cccccccccccccccccccccccccccccccccccccccc) · a push on main deploys to staff

      ### 🚀 Deployed as v12.

      - Release: v12
      - App: https&#58;&#8203;//staff.herokuapp.com

      \`\`\`mermaid
      gantt
          dateFormat x
          axisFormat %M:%S
          todayMarker off
          tickInterval 15second
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
    expect(markdownReport(reportOf([]), { ...OPTIONS, deployments: [failed] })).toContain(
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

  test('whatever the texts hold: GitHub renders our elements, the links that we meant, and nothing else', () => {
    const make = (message: string, path: string, reason: string) =>
      markdownReport(
        reportOf(
          [
            finding({
              message,
              hint: `${message}\nDo this:\n${message}`,
              path,
              location: place(path, 3, 1, 4),
              fix: { description: message, at: place('b.py', 1, 1, 2), text: path },
            }),
            finding({ message: 'plain', hint: message, severity: 'warning' }),
            finding({ message: 'plain', hint: null, suppressed: { by: 'comment', reason: message } }),
          ],
          { settings: [{ name: 'DEBUG', text: message, location: null }], source: () => `${path}\n` },
        ),
        { ...OPTIONS, reason, override: reason, notes: [message] },
      )
    const headings = headingsOf(rendered(make('x', 'y', 'z')))
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (message, path, reason) => {
        const text = make(`a${message}`, `a${path}`, `a${reason}`)
        const html = rendered(text)
        expect(headingsOf(html)).toEqual(headings)
        expect(actsIn(html, isOurs)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a step is a sentence, the lines to copy, and the change to make', () => {
    const fix = { description: 'Off, then.', at: place('a.py', 2, 9, 13), text: "env('X') == 'True'" }
    const report = reportOf(
      [finding({ hint: 'Either set it:\nheroku config:set X=False', location: place('a.py', 2, 9, 13), fix })],
      { source: () => 'import env\nDEBUG = True\n' },
    )
    const html = rendered(markdownReport(report, OPTIONS))
    const step = html.slice(html.indexOf('<ol>'), html.indexOf('</ol>'))
    expect(step.match(/<li>/g)).toHaveLength(1)
    expect(step).toContain('Either set it')
    expect(step).toContain('<pre><code>heroku config:set X=False\n</code></pre>')
    expect(step).toContain(
      "<pre><code class=\"language-diff\">-DEBUG = True\n+DEBUG = env('X') == 'True'\n</code></pre>",
    )
  })

  test('what stands on a narrow screen: no table has more than two columns, and no severity breaks in two', () => {
    const text = markdownReport(
      reportOf([finding({ kind: 'open' }), finding({ suppressed: { by: 'config', reason: 'x' } })]),
      OPTIONS,
    )
    for (const row of text.split('\n').filter((line) => line.startsWith('|')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(3)
    expect(text).toContain('| 🔴&nbsp;error,&nbsp;undecided |')
  })

  test('a fix whose line holds a secret is not shown as a change', () => {
    const fix = { description: 'Gone.', at: place('a.py', 1, 1, 2), text: 'x' }
    const report = reportOf([finding({ location: fix.at, fix })], {
      source: () => "KEY = 'hunter-2-secret'\n",
      redact: redactor(['hunter-2-secret']),
    })
    expect(markdownReport(report, OPTIONS)).not.toContain('diff')
  })
})

const isOurs = (url: string): boolean => /^https:\/\/github\.com\/(o\/r|o\/deploy-gate)\/[\w%.~/-]*(#L3)?$/.test(url)

const headingsOf = (html: string): string[] => [...html.matchAll(/<h[1-6]>(.*?)<\/h/g)].map(([, title = '']) => title)
