/**
 * Writes the files of a new rule: `npm run new-rule -- <id>`. What exists is left alone; the tests name what is still to be said.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const id = process.argv[2]
if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('usage: npm run new-rule -- <id>   (lower case, with hyphens: `debug-enabled` names the bad state)')
  process.exit(2)
}
const constant = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const root = new URL('../', import.meta.url)

write(
  `src/rules/${id}.ts`,
  `import type { Rule } from './rule.ts'

export const ${constant}: Rule = {
  id: '${id}',
  summary: 'What is so, in one line.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  check: () => [],
}
`,
)
write(
  `src/rules/${id}.md`,
  `# ${id}

## What it checks

## Why it matters

## Fails

## Undecided

## Passes

## How to fix

## What it cannot see
`,
)
write(
  `__tests__/rules/${id}.md`,
  `# ${id}

## the base project

\`\`\`findings
\`\`\`
`,
)
const registry = new URL('src/rules/registry.ts', root)
const line = `export { ${constant} } from './${id}.ts'`
const lines = readFileSync(registry, 'utf8')
  .split('\n')
  .filter((each) => each !== '')
if (!lines.includes(line)) {
  const path = (each: string): string => each.slice(each.indexOf("'"))
  lines.push(line)
  lines.sort((a, b) => (path(a) < path(b) ? -1 : 1))
  writeFileSync(registry, `${lines.join('\n')}\n`)
  console.log(`src/rules/registry.ts: ${line}`)
}

function write(path: string, text: string): void {
  const file = new URL(path, root)
  if (existsSync(file)) {
    console.log(`${path}: is there already`)
    return
  }
  writeFileSync(file, text)
  console.log(path)
}
