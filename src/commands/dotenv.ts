// One assignment, anchored where the last one ended: the name, then a value in single quotes, in double quotes, or bare to the line's end.
// Each alternative starts with a character of its own, so nothing is tried twice.
const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*(?:'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|([^\r\n]*))/y

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/**
 * Reads a dotenv file, as `heroku config --shell` writes it and as people keep it: NAME=value lines, `export ` before them,
 * `#` comments, values bare or quoted (double quotes know \n, \r, \t; quoted ones may span lines). Later lines win.
 */
export function parseDotenv(text: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null)
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    ASSIGNMENT.lastIndex = at
    const [whole, name, single, double, bare] = ASSIGNMENT.exec(text) ?? ['']
    if (name !== undefined) {
      const escaped = double?.replace(/\\([\s\S])/g, (_, character: string) => ESCAPES[character] ?? character)
      values[name] = single ?? escaped ?? (bare ?? '').replace(/(?:^|[ \t])#.*$/, '').trimEnd()
    }
    const lineEnd = text.indexOf('\n', at + whole.length)
    at = lineEnd < 0 ? text.length : lineEnd + 1
  }
  return values
}
