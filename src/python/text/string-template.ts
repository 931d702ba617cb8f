/** `string.Template` with its own delimiter and pattern (Lib/string.py of CPython 3.11). */
import { codePointIndex } from './code-points.ts'
import { checkLength, raise } from './outcome.ts'
import { splitlines } from './str/split.ts'

const PLACEHOLDER = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|)/gi

function invalid(text: string, at: number): never {
  const lines = splitlines(text.slice(0, at + 1), true)
  const before = lines.slice(0, -1).reduce((sum, line) => sum + line.length, 0)
  const column = codePointIndex(text, at) - codePointIndex(text, before) + 1
  return raise('ValueError', `Invalid placeholder in string: line ${Math.max(lines.length, 1)}, col ${column}`)
}

/**
 * `Template(text).substitute(...)`; `lookup` gives the text of a name, or raises KeyError.
 * With `safe`, as `safe_substitute`, it gives null for names that are missing. Raises ValueError.
 */
export function substitute(text: string, lookup: (name: string) => string | null, safe = false): string {
  let result = ''
  let last = 0
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, escaped, named, braced] = match
    const name = named ?? braced
    if (escaped === undefined && name === undefined && !safe) invalid(text, match.index)
    const value = escaped !== undefined ? '$' : name === undefined ? whole : (lookup(name) ?? whole)
    result += text.slice(last, match.index) + value
    checkLength(result.length)
    last = match.index + whole.length
  }
  return result + text.slice(last)
}
