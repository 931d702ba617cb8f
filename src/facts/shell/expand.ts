import { namesIn } from '../files.ts'
import { parseShell } from './parse.ts'
import { type Argument, inApp, MAX_DEPTH, type ShellState, variable, written } from './state.ts'
import type { Part, Word } from './tree.ts'

/** A piece of an expanded word. `split`: its blanks separate words; `glob`: its `*` and `?` match file names. */
interface Piece extends Argument {
  readonly split: boolean
  readonly glob: boolean
}

/** The words that one word becomes: none, where it is empty and not quoted. */
export function expandWord(state: ShellState, word: Word): readonly Argument[] {
  if (hasBraces(word)) return [{ ...expandText(state, word), text: null }]
  const fields: Piece[][] = []
  let open: Piece[] | null = null
  for (const part of word) {
    for (const [index, field] of fieldsOf(state, part).entries()) {
      if (index > 0 || open === null) {
        open = []
        fields.push(open)
      }
      open.push(...field)
    }
  }
  return fields.flatMap((pieces) => split(pieces)).flatMap((argument) => globbed(state, argument))
}

/** `{a,b}` and `{1..3}` make several words, which are not followed. */
const hasBraces = (word: Word): boolean =>
  word.some((part) => part.kind === 'text' && !part.quoted && /\{[^{}]*(,|\.\.)[^{}]*\}/.test(part.text))

/** The text of a word where bash splits nothing: an assignment's value, a redirection's target. */
export function expandText(state: ShellState, word: Word): Argument {
  return join(word.flatMap((part) => fieldsOf(state, part)).flat())
}

/** `"$@"` makes several fields; everything else one. */
function fieldsOf(state: ShellState, part: Part): readonly (readonly Piece[])[] {
  switch (part.kind) {
    case 'text':
      return [[{ ...written(tilde(part)), split: false, glob: !part.quoted }]]
    case 'unmodelled':
      return [[{ text: null, shown: '$(...)', configVars: [], split: false, glob: false }]]
    case 'arithmetic':
      return [[{ ...calculated(state, part.text), split: false, glob: false }]]
    case 'command':
      return [[{ ...substituted(state, part.text), split: !part.quoted, glob: false }]]
    case 'parameter': {
      if (part.name === '@' || part.name === '*')
        return state.positional.slice(1).map((argument) => [{ ...argument, split: !part.quoted, glob: false }])
      return [[{ ...parameter(state, part), split: !part.quoted, glob: false }]]
    }
  }
}

const tilde = ({ text, quoted }: { text: string; quoted: boolean }): string =>
  !quoted && (text === '~' || text.startsWith('~/')) ? `/app${text.slice(1)}` : text

type Parameter = Extract<Part, { kind: 'parameter' }>

/** https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html */
function parameter(state: ShellState, { name, operator, operand }: Parameter): Argument {
  const value = parameterValue(state, name)
  if (operator === null) return value ?? written('')
  const isUnset = value === null || (operator.startsWith(':') && value.text === '')
  if (value?.text === null) return value
  switch (operator.replace(':', '')) {
    case '+':
      return isUnset ? written('') : expandText(state, operand)
    case '=':
      if (isUnset) state.variables.set(name, { ...expandText(state, operand), exported: false })
      return isUnset ? expandText(state, operand) : (value ?? written(''))
    default:
      return isUnset ? expandText(state, operand) : (value ?? written(''))
  }
}

function parameterValue(state: ShellState, name: string): Argument | null {
  if (/^\d+$/.test(name)) return state.positional[Number(name)] ?? null
  switch (name) {
    case '?':
      return state.status === null ? { text: null, shown: '$?', configVars: [] } : written(String(state.status))
    case '#':
      return written(String(Math.max(state.positional.length - 1, 0)))
    // Which number it is decides nothing: it is one.
    case '$':
      return { text: '42', shown: '$$', configVars: [] }
    case '!':
    case '-':
      return { text: null, shown: `$${name}`, configVars: [] }
    case 'PWD':
      return written(state.cwd)
    default:
      return variable(state, name)
  }
}

/** One number or variable, or two that are added, taken off or multiplied. */
function calculated(state: ShellState, text: string): Argument {
  const [, left = '', operator = '', right = ''] = /^\s*\$?(\w+)\s*(?:([-+*])\s*\$?(\w+)\s*)?$/.exec(text) ?? []
  const unknown: Argument = { text: null, shown: `$((${text}))`, configVars: [] }
  if (left === '') return unknown
  const [a, b] = [left, right].map((name) =>
    /^\d+$/.test(name) ? written(name) : (parameterValue(state, name) ?? written('')),
  )
  const numbers = [a, b].map((one) => (/^\d{0,9}$/.test(one?.text ?? '-') ? Number(one?.text) : null))
  const [first = null, second = null] = numbers
  if (a === undefined || first === null || second === null) return unknown
  if (operator === '') return { ...a, text: String(first) }
  const result = operator === '+' ? first + second : operator === '-' ? first - second : first * second
  return { ...unknown, text: String(result), configVars: [...a.configVars, ...(b?.configVars ?? [])] }
}

/** What `echo` of plain words prints, and a command that is not there; of others nothing is known. */
function substituted(state: ShellState, text: string): Argument {
  const unknown: Argument = { text: null, shown: `$(${text})`, configVars: [] }
  if (state.depth > MAX_DEPTH) return unknown
  const parsed = parseShell(text)
  if (parsed.kind !== 'parsed' || parsed.list.length !== 1) return unknown
  const [only] = parsed.list
  const [command, ...piped] = only?.first.commands ?? []
  if (!command || piped.length > 0 || only?.rest.length !== 0 || command.kind !== 'simple') return unknown
  const inside = { ...state, depth: state.depth + 1 }
  const words = command.words.flatMap((word) => expandWord(inside, word))
  const [program, ...rest] = words
  if (program?.text === 'pwd') return written(state.cwd)
  if (program?.text != null && state.lacks(program.text)) return { ...written(''), shown: `$(${text})` }
  if (program?.text !== 'echo' || rest.some((each) => each.text === null)) return unknown
  return join(rest.flatMap((each, index) => (index === 0 ? [each] : [written(' '), each])))
}

/** Characters of an expanded word: a variable that is set to itself twice over doubles each time. */
const LONGEST = 100_000

function join(pieces: readonly Argument[]): Argument {
  const texts = pieces.map(({ text }) => text)
  const length = pieces.reduce((sum, { text, shown }) => sum + Math.max(text?.length ?? 0, shown.length), 0)
  const isTooLong = length > LONGEST
  return {
    text: isTooLong || texts.includes(null) ? null : texts.join(''),
    shown: isTooLong ? 'a text that is too long' : pieces.map(({ shown }) => shown).join(''),
    configVars: [...new Set(pieces.flatMap(({ configVars }) => configVars))],
  }
}

interface Field extends Argument {
  readonly glob: boolean
}

/** Splits at the blanks of what was expanded outside quotes. A word of which nothing is left, and nothing was quoted, is gone. */
function split(pieces: readonly Piece[]): readonly Field[] {
  const fields: Piece[][] = []
  let open: Piece[] | null = null
  for (const piece of pieces) {
    const parts = piece.split && piece.text !== null ? piece.text.split(/[ \t\n]+/) : [piece.text]
    for (const [index, text] of parts.entries()) {
      if (index > 0) open = null
      if (text === '' && piece.split) continue
      if (open === null) {
        open = []
        fields.push(open)
      }
      open.push({
        ...piece,
        text,
        shown: parts.length === 1 || piece.configVars.length > 0 ? piece.shown : (text ?? ''),
      })
    }
  }
  return fields.map((field) => ({
    ...join(field),
    glob: field.some(({ glob, text }) => glob && text !== null && /[*?[]/.test(text)),
  }))
}

/** A pattern that matches no file stays as it is. */
function globbed(state: ShellState, { glob, ...argument }: Field): readonly Argument[] {
  const folder = inApp(state.cwd)
  if (!glob || argument.text === null || folder === null || argument.text.includes('/')) return [argument]
  const pattern = argument.text
  const names = namesIn(state.snapshot, folder)
  if (names.length * pattern.length > MOST_MATCHING) return [{ ...argument, text: null }]
  const found = names.filter((name) => !name.startsWith('.') && matchesPattern(name, pattern))
  return found.length === 0 ? [argument] : found.map(written)
}

/** Characters of a pattern, times the names that it is held against. */
const MOST_MATCHING = 4_000

/** `*` and `?` alone. Of several `*` only the last one is ever tried again. */
export function matchesPattern(name: string, pattern: string): boolean {
  let [at, reached] = [0, 0]
  let star: { readonly pattern: number; name: number } | null = null
  while (at < name.length) {
    const wanted = pattern.charAt(reached)
    if (wanted === '*') {
      star = { pattern: reached, name: at }
      reached += 1
    } else if (wanted === '?' || wanted === name.charAt(at)) {
      at += 1
      reached += 1
    } else if (star !== null) {
      star.name += 1
      at = star.name
      reached = star.pattern + 1
    } else return false
  }
  return /^\**$/.test(pattern.slice(reached))
}
