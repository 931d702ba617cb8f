// A diff is an art of its own, and `diff` is the one that the whole ecosystem uses.
import { structuredPatch } from 'diff'
import { breakCommands, oneLine } from './neutralise.ts'

/** A file's text before (null: there is none) and after. */
export interface Changed {
  readonly path: string
  readonly before: string | null
  readonly after: string
}

/** A line that names a secret: what stands around a change is shown, and a key may stand there. */
const SECRET =
  /((?:secret|password|passwd|token|api_?key|private|dsn|(?:database|redis|broker|amqp|mongo\w*)_ur[il])\w*['"\])]*\s*[:=]\s*[^'"]*(['"])).*(\2)/i

/**
 * The change as a unified diff, a line each, without line feeds; nothing in it moves a terminal. What the repository's other lines
 * assign to a name like a secret's stands as `...`.
 */
export function unifiedDiff({ path, before, after }: Changed): readonly string[] {
  const { hunks } = structuredPatch(path, path, before ?? '', after, '', '', { context: 2 })
  const shown = oneLine(path)
  return [
    before === null ? '--- /dev/null' : `--- a/${shown}`,
    `+++ b/${shown}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines.map((line) => shownLine(line.replace(/\r$/, ''))),
    ]),
  ]
}

const shownLine = (line: string): string =>
  breakCommands(oneLine(line.startsWith('+') ? line : line.replace(SECRET, '$1...$3')))
