/** A fenced code block of a Markdown text. */
export interface Block {
  readonly kind: 'block'
  /** The first word of the info string: the language, or what the block is for. */
  readonly language: string
  /** The other words that stand alone (`config-vars`, `symlink`). */
  readonly words: readonly string[]
  /** The words of the form `name=value`; a value with spaces stands in double quotes. */
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
  /** 1-based line of the opening fence. */
  readonly line: number
}

export type Piece =
  | Block
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | { readonly kind: 'prose'; readonly line: number }

const FENCE = /^(`{3,})(.*)$/
const HEADING = /^(#{1,6}) +(.+?) *$/
const INFO_WORD = /([\w-]+)=(?:"([^"]*)"|(\S+))|(\S+)/g

/** The headings, fenced blocks and lines of prose of TEXT, in order; blank lines are left out. */
export function parseMarkdown(text: string): readonly Piece[] {
  const lines = text.split('\n')
  const pieces: Piece[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const fence = FENCE.exec(line)
    const heading = HEADING.exec(line)
    if (fence) {
      const end = lines.findIndex((other, index) => index > at && other === fence[1])
      if (end < 0) throw new Error(`the fence of line ${at + 1} is not closed`)
      pieces.push(block(fence[2] ?? '', lines.slice(at + 1, end), at + 1))
      at = end
    } else if (heading) {
      pieces.push({ kind: 'heading', level: (heading[1] ?? '').length, text: heading[2] ?? '', line: at + 1 })
    } else if (line.trim() !== '') pieces.push({ kind: 'prose', line: at + 1 })
  }
  return pieces
}

function block(info: string, lines: readonly string[], line: number): Block {
  const words: string[] = []
  const attributes = new Map<string, string>()
  for (const [, name, quoted, bare, word] of info.matchAll(INFO_WORD)) {
    if (name !== undefined) attributes.set(name, quoted ?? bare ?? '')
    else if (word !== undefined) words.push(word)
  }
  const [language = '', ...rest] = words
  return { kind: 'block', language, words: rest, attributes, text: lines.map((each) => `${each}\n`).join(''), line }
}
