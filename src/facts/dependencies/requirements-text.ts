/** The text of a requirements file, or why pip cannot read it; `line` is 1-based. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly encoding: string; readonly line: number }

/** A byte-order mark decides, then a coding comment in the first two lines (which only 8-bit encodings can have), else UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return strictly(bytes.subarray(3), 'utf-8')
  if (a === 0xff && b === 0xfe) return strictly(bytes.subarray(2), 'utf-16le')
  if (a === 0xfe && b === 0xff) return strictly(bytes.subarray(2), 'utf-16be')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).split('\n', 2)
  const coding = head
    .map((line) => /^#.{0,200}?coding[:=]\s*([-\w.]+)/.exec(line)?.[1])
    .find((name) => name !== undefined)
  if (coding !== undefined && /^(latin-?1|iso-?8859-?1|cp1252)$/i.test(coding)) return strictly(bytes, 'latin1')
  return strictly(bytes, 'utf-8')
}

function strictly(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const lossy = new TextDecoder(encoding).decode(bytes)
    const before = lossy.slice(0, lossy.indexOf('\ufffd'))
    return { kind: 'error', encoding: 'no UTF-8', line: before.split('\n').length }
  }
}

export interface TextLine {
  readonly text: string
  /** 1-based; the first one of a continued line. */
  readonly line: number
}

/** Python's `str.splitlines`, lines that end with a backslash joined, comments and blank lines taken out. */
export function logicalLines(content: string): readonly TextLine[] {
  const found: TextLine[] = []
  let held: { text: string; readonly line: number } | null = null
  const physical = content.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/)
  for (const [index, line] of physical.entries()) {
    const isComment = /^\s*#/.test(line)
    if (line.endsWith('\\') && !isComment) {
      held ??= { text: '', line: index + 1 }
      held.text += line.replace(/^\\+|\\+$/g, '')
      continue
    }
    const text: string = isComment ? ` ${line}` : line
    found.push(held ? { text: held.text + text, line: held.line } : { text, line: index + 1 })
    held = null
  }
  if (held) found.push(held)
  return found.map(({ text, line }) => ({ text: withoutComment(text).trim(), line })).filter(({ text }) => text !== '')
}

function withoutComment(text: string): string {
  const at = text.search(/(?:^|\s)#/)
  return at < 0 ? text : text.slice(0, at)
}
