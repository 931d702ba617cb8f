import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pageText } from '../../src/reporters/page-text.ts'

const PAGES = fileURLToPath(new URL('../../src/rules/', import.meta.url))

test('a page at a terminal', () => {
  const page = `# some-rule

## Fails

A paragraph with \`code\` that is long enough
to be wrapped again.

- one
- two

\`\`\`python file=mysite/settings.py
DEBUG = True
\`\`\`

\`\`\`json config-vars
{}
\`\`\`
`
  expect(pageText(page, { colours: false, width: 44 })).toBe(`some-rule

Fails

A paragraph with \`code\` that is long enough
to be wrapped again.

- one
- two

    mysite/settings.py:
    DEBUG = True

    the app's config vars:
    {}
`)
  expect(pageText(page, { colours: true, width: 80 })).toContain('\u001B[1mFails\u001B[0m')
})

test('no page of ours keeps its marks', () => {
  for (const name of readdirSync(PAGES).filter((file) => file.endsWith('.md'))) {
    const text = pageText(readFileSync(PAGES + name, 'utf8'), { colours: false, width: 80 })
    expect([name, /^(```|## )/m.test(text)]).toEqual([name, false])
  }
})
