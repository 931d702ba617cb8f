/**
 * The fingerprints by which code scanning tells that a result is the one of an earlier upload: a rolling hash for each line, over
 * the hundred characters that begin there, spaces and tabs left out. GitHub computes the same for uploads without them:
 * https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */
const BLOCK = 100
const BASE = 37n
const END_OF_FILE = 65_535
const FIRST_FACTOR = wrap(BASE ** BigInt(BLOCK))

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [9, 10, 13, 32] as const

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value)
}

/**
 * The fingerprint of each line: the hash in hexadecimal, a colon, and how many lines up to this one have that hash.
 *
 * @returns by 1-based line number
 */
export function lineFingerprints(text: string): Map<number, string> {
  const characters = significant(text)
  const starts = lineStarts(characters)
  const fingerprints = new Map<number, string>()
  const counts = new Map<string, number>()
  let hash = 0n
  // The window slides beyond the end of the text, where there are zeros, until the last line has left it.
  for (let index = 0; index < characters.length + BLOCK; index++) {
    const line = starts.get(index - BLOCK)
    if (line !== undefined) {
      const digest = hash.toString(16)
      const count = (counts.get(digest) ?? 0) + 1
      counts.set(digest, count)
      fingerprints.set(line, `${digest}:${count}`)
    }
    const entering = BigInt(characters[index] ?? 0)
    const leaving = BigInt(characters[index - BLOCK] ?? 0)
    hash = wrap(hash * BASE + entering - leaving * FIRST_FACTOR)
  }
  return fingerprints
}

/** UTF-16 units without spaces and tabs, every line end a line feed, and a mark for the end of the file. */
function significant(text: string): number[] {
  const characters: number[] = []
  let afterReturn = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const skipped: boolean = unit === SPACE || unit === TAB || (afterReturn && unit === LINE_FEED)
    afterReturn = !skipped && unit === CARRIAGE_RETURN
    if (!skipped) characters.push(afterReturn ? LINE_FEED : unit)
  }
  characters.push(END_OF_FILE)
  return characters
}

/** Where each line begins: index into the characters → 1-based line. */
function lineStarts(characters: readonly number[]): Map<number, number> {
  const starts = new Map<number, number>()
  let line = 0
  for (const [index] of characters.entries())
    if (index === 0 || characters[index - 1] === LINE_FEED) starts.set(index, ++line)
  return starts
}
