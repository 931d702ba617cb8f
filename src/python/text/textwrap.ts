/** `textwrap.dedent` and `textwrap.indent` (Lib/textwrap.py of CPython 3.11). */

import { strip } from './str/pad.ts'
import { splitlines } from './str/split.ts'

/** `textwrap.dedent(text)`: lines of blanks and tabs alone become empty. */
export function dedent(text: string): string {
  const lines = text.split('\n').map((line) => (/^[ \t]+$/.test(line) ? '' : line))
  const indents = lines.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '')
  const [first = '', ...rest] = indents
  const margin = rest.reduce(commonStart, first)
  return margin === ''
    ? lines.join('\n')
    : lines.map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line)).join('\n')
}

function commonStart(left: string, right: string): string {
  let size = 0
  while (size < left.length && left[size] === right[size]) size++
  return left.slice(0, size)
}

/** `textwrap.indent(text, prefix)`: lines of white space alone stay as they are. */
export const indent = (text: string, prefix: string): string =>
  splitlines(text, true)
    .map((line) => (strip(line) === '' ? line : prefix + line))
    .join('')
