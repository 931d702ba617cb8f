/** What can be printed as JSON; integers of any size keep their digits. */
export type Json =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * JSON that can be printed anywhere: what cannot be seen is escaped, and `##[` (a command to GitHub's runner wherever it stands
 * in a line) is written so that JSON reads it back as the same text. Indented by two, with a line break at its end.
 */
export function stringify(document: Json): string {
  const text = write(document, '')
    .replaceAll('##[', '##\\u005b')
    .replace(/[\u007F-\u009F\p{Cf}\u2028\u2029]/gu, escapeUnits)
  return `${text}\n`
}

// JSON.stringify refuses bigint, and has no way to write one's digits before Node 21.
function write(json: Json, indent: string): string {
  if (typeof json === 'bigint') return json.toString()
  if (json === null || typeof json !== 'object') return JSON.stringify(json)
  const inner = `${indent}  `
  const isList = Array.isArray(json)
  const parts = isList
    ? json.map((item: Json) => write(item, inner))
    : Object.entries(json).flatMap(([key, item]) =>
        item === undefined ? [] : [`${JSON.stringify(key)}: ${write(item, inner)}`],
      )
  const [open, close] = isList ? '[]' : '{}'
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0')
    return `\\u${unit}`
  }).join('')
}
