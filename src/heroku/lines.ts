import type { Redactor } from '../model/redact.ts'

/** UTF-16 code units; a line that is longer is cut. */
const LONGEST_LINE = 65_536

/** Makes lines of chunks of bytes, and takes the secrets out of them. */
export interface LineSplitter {
  write(chunk: Uint8Array): void
  /** Gives out what has no line feed at its end. */
  end(): void
}

/**
 * A splitter that gives each line, without its line feed and without secrets, to LINE. A secret cannot hide across two
 * chunks, nor where a long line is cut: as much as the longest secret is kept back.
 */
export function splitLines(redactor: Redactor, line: (text: string) => void): LineSplitter {
  const decoder = new TextDecoder()
  let rest = ''
  const take = (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) line(redactor.redact(part.endsWith('\r') ? part.slice(0, -1) : part))
    if (rest.length <= LONGEST_LINE + redactor.longest()) return
    const clean = redactor.redact(rest)
    const cut = Math.max(0, clean.length - redactor.longest())
    line(clean.slice(0, cut))
    rest = clean.slice(cut)
  }
  return {
    write: (chunk) => take(decoder.decode(chunk, { stream: true })),
    end: () => {
      take(decoder.decode())
      if (rest !== '') line(redactor.redact(rest))
      rest = ''
    },
  }
}
