/**
 * The one place where text that we did not write becomes safe to print. Text from the repository, from an event or from Heroku
 * passes one of these functions on its way to a log, a terminal, Markdown or a link.
 */

// Control characters, invisible formatting (bidirectional marks, zero widths, tags), lone surrogates, private use, line separators.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu

/** Escapes what cannot be seen as `\u{hex}`. Line feeds stay, CRLF becomes LF, a tab becomes spaces. */
export function plainText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', '    ')
    .replace(INVISIBLE, (character) =>
      character === '\n' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )
}

/** As plainText, on one line. */
export function oneLine(text: string): string {
  return plainText(text).replaceAll('\n', ' ')
}

/** Text as lines for a log, none of which is a command to the runner, none of which moves a terminal. */
export function logText(text: string): string {
  return breakCommands(plainText(text))
}

/**
 * Puts a backslash into whatever the runner would take for a command: `::name::` at a line's start (after white space) and the
 * older `##[name]` anywhere in a line, on both streams.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function breakCommands(text: string): string {
  return text
    .replaceAll('##[', '##\\[')
    .split('\n')
    .map((line) => line.replace(/^(\s*)::/, '$1\\::'))
    .join('\n')
}

/** Cuts TEXT to at most LENGTH UTF-16 units, not inside a surrogate pair, and says so with an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`

// Every ASCII punctuation character that Markdown or HTML gives a meaning inside a line. A numeric character reference is never
// structure: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
const ACTIVE = /[&<>"`*_~[\]!|\\#@:$^{}]/g

/**
 * Text for inside a Markdown paragraph, list item or table cell: shown as it is, never acting. Beyond the entities, a zero-width
 * space stops GitHub's later passes over the text (mentions, `#123`, `GH-123`, links without markup).
 */
export function markdownText(text: string): string {
  return inert(text)
    .replace(/^(\s*)([-+=])/, (_, space: string, mark: string) => space + entity(mark))
    .replace(/^(\s*\d+)([.)])/, (_, number: string, mark: string) => number + entity(mark))
}

function inert(text: string): string {
  return oneLine(text)
    .replace(ACTIVE, entity)
    .replace(/&#(64|35);/g, '$&&#8203;')
    .replace(/&#58;\/\//g, '&#58;&#8203;//')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#8203;.`)
    .replace(/GH-/gi, (gh) => `${gh.slice(0, 2)}&#8203;-`)
}

/**
 * Text as inline code, for a paragraph, a list item or a table cell. GitHub links nothing inside it. A code span cannot hold a
 * pipe in every table cell (a backslash before it would end the cell), so such a text becomes `<code>`.
 */
export function markdownCode(text: string): string {
  const line = oneLine(text)
  if (line.trim() === '') return ''
  if (line.includes('|')) return `<code>${inert(line)}</code>`
  const fence = '`'.repeat(longestRun(line) + 1)
  const space = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return fence + space + line + space + fence
}

/** How many backticks stand side by side at most. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}

/** A message of ours: what stands between backticks becomes code, the rest text, a line feed a break. */
export function markdownMessage(message: string): string {
  return plainText(message).split('\n').map(messageLine).join('<br>')
}

function messageLine(line: string): string {
  const parts = line.split(/`([^`]+)`/)
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return markdownCode(part)
      // Two code spans side by side would read as one.
      if (part === '' && index > 0 && index < parts.length - 1) return '&#8203;'
      return index === 0 ? markdownText(part) : inert(part)
    })
    .join('')
}

/** A code block whose fence TEXT cannot close. */
export function markdownCodeBlock(text: string, language = ''): string {
  const plain = plainText(text)
  const fence = '`'.repeat(Math.max(2, longestRun(plain)) + 1)
  return `${fence}${language}\n${plain}\n${fence}`
}

/** Is each character of a line one that people see, or a tab? */
export function isVisible(line: string): boolean {
  return line.replaceAll('\t', '').search(INVISIBLE) < 0
}

/** The block that GitHub offers to commit: its text is taken as it is, so it must be visible. It cannot be closed from inside. */
export function suggestionBlock(text: string): string {
  const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1)
  return `${fence}suggestion\n${text}\n${fence}`
}

/** A path of the repository as the path of a URL; what could leave the repository or close a Markdown link is encoded. */
export function urlPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) =>
      encodeURIComponent(part.toWellFormed()).replace(
        /[!'()*]/g,
        (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/')
}

/** Is PATH relative, and does it stay below where it starts? */
export function staysInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes('..')
}
