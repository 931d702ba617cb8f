import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Beside the bundle; and, where the sources run by themselves, beside the rules. */
const FOLDERS = ['./pages/', '../rules/']

/** The page of the rule ID, which must exist, as Markdown. */
export function rulePage(id: string): string {
  for (const folder of FOLDERS) {
    try {
      return readFileSync(fileURLToPath(new URL(`${folder}${id}.md`, import.meta.url)), 'utf8')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw new Error(`the page of the rule ${id} is missing from the bundle`)
}
