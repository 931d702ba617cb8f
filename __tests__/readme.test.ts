import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { withTables } from '../scripts/docs.ts'

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')

test("the README's tables are what action.yml says (npm run docs)", () => {
  expect(read('README.md')).toBe(withTables(read('README.md'), read('action.yml')))
})
