import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Beside the bundle; and, where the sources run by themselves, beside the rules. */
const FOLDERS = ['pages', 'rules']

/** The page of the rule ID, which must exist, as Markdown. FOLDER is the program's own. */
export function rulePage(folder: string, id: string): string {
  for (const name of FOLDERS) {
    try {
      return readFileSync(join(folder, name, `${id}.md`), 'utf8')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw new Error(`the page of the rule ${id} is missing beside the program`)
}
