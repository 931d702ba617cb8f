/**
 * JSON that can be printed anywhere: what cannot be seen is escaped, and `##[` (a command to GitHub's runner wherever it stands
 * in a line) is written so that JSON reads it back as the same text.
 */
export function stringify(document: unknown): string {
  const text = JSON.stringify(document, null, 2)
    .replaceAll('##[', '##\\u005b')
    .replace(/[\u007F-\u009F\p{Cf}\u2028\u2029]/gu, escapeUnits)
  return `${text}\n`
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0')
    return `\\u${unit}`
  }).join('')
}
