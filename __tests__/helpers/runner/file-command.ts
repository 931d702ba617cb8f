/**
 * How GitHub's runner reads GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV. Written from its source (MIT), EnvFileKeyValuePairs in
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 * Throws what the runner would fail the step with.
 */
export function parseFileCommands(text: string): Map<string, string> {
  const pairs = new Map<string, string>()
  const reader = lineReader(text.replace(/^\uFEFF/, ''))
  for (let line = reader.next(); line !== null; line = reader.next()) {
    if (line.text === '') continue
    const equals = line.text.indexOf('=')
    const heredoc = line.text.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      const name = line.text.slice(0, equals)
      if (name === '') throw new Error(`Invalid format '${line.text}'. Name must not be empty`)
      pairs.set(name, line.text.slice(equals + 1))
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc)
      const delimiter = line.text.slice(heredoc + 2)
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`)
      pairs.set(name, readHeredoc(reader, delimiter))
    } else throw new Error(`Invalid format '${line.text}'`)
  }
  return pairs
}

interface Line {
  readonly text: string
  readonly newline: string
}

function readHeredoc(reader: { next(): Line | null }, delimiter: string): string {
  let value = ''
  let newline = ''
  for (;;) {
    const line = reader.next()
    if (line === null) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    if (line.text === delimiter) return value
    if (line.newline === '') throw new Error('Invalid value. EOF marker missing new line.')
    value += newline + line.text
    newline = line.newline
  }
}

function lineReader(text: string): { next(): Line | null } {
  let at = 0
  return {
    next() {
      if (at >= text.length) return null
      const end = text.indexOf('\n', at)
      const line = end < 0 ? { text: text.slice(at), newline: '' } : { text: text.slice(at, end), newline: '\n' }
      at = end < 0 ? text.length : end + 1
      return line
    },
  }
}
