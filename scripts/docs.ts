// Writes the README's tables of inputs and outputs from action.yml. A test holds them together.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

/** The README with its generated tables as ACTION (action.yml's text) has them. */
export function withTables(readme: string, action: string): string {
  const { inputs, outputs } = parse(action) as ActionFile
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value === undefined || value === '' ? '' : `\`${cell(String(value))}\``} | ${cell(description)} |`,
  )
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`)
  const tables = {
    inputs: ['| input | default | meaning |', '|---|---|---|', ...inputRows],
    outputs: ['| output | meaning |', '|---|---|', ...outputRows],
  }
  return Object.entries(tables).reduce(
    (text, [name, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${name}:[^\\n]*-->\\n)[^]*?(<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}${rows.join('\n')}\n${close}`,
      ),
    readme,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    at('README.md'),
    withTables(readFileSync(at('README.md'), 'utf8'), readFileSync(at('action.yml'), 'utf8')),
  )
}
