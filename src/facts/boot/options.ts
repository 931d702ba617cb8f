import type { Argument } from '../shell/state.ts'

/** An option's value: none, one, or one that may be missing; `int`: a whole number. */
export type OptionKind = 'flag' | 'text' | 'int' | 'optional'

/** How a program's library reads options. */
export interface Grammar {
  /** By every spelling (`-b`, `--bind`): the option's key and kind. */
  readonly options: ReadonlyMap<string, readonly [key: string, kind: OptionKind]>
  /**
   * `argparse`: unique beginnings of long options will do, and other arguments must stand together; `click`: neither; `getopt`: unique
   * beginnings will do, and options end at the first other argument.
   */
  readonly library: 'argparse' | 'click' | 'getopt'
  /** How many arguments may stand beside the options. */
  readonly most: number
}

export interface ReadOptions {
  readonly values: readonly (readonly [key: string, value: Argument | null])[]
  readonly rest: readonly Argument[]
  /** What the program says before it exits with 2; null where all is well. */
  readonly error: string | null
}

/** A table of options: `-b --bind=bind`, a row each; `!` behind the key: a flag, `#`: a whole number, `?`: the value may be missing. */
export function optionTable(rows: string): Grammar['options'] {
  const options = new Map<string, readonly [string, OptionKind]>()
  const kinds: Readonly<Record<string, OptionKind>> = { '!': 'flag', '#': 'int', '?': 'optional' }
  for (const row of rows.split('\n')) {
    const [spellings = '', target = ''] = row.trim().split('=')
    const kind = kinds[target.slice(-1)] ?? 'text'
    const key = kind === 'text' ? target : target.slice(0, -1)
    for (const spelling of spellings.split(' ')) if (spelling !== '') options.set(spelling, [key, kind])
  }
  return options
}

/** Reads a program's arguments as its library does. */
export function readOptions(args: readonly Argument[], grammar: Grammar): ReadOptions {
  const values: [string, Argument | null][] = []
  const rest: Argument[] = []
  let chunkEnded = false
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at]
    if (argument === undefined) break
    if (!isOption(argument, grammar)) {
      if (argument.text === '--') continue
      if (grammar.library === 'getopt') return done(values, args.slice(at), grammar)
      if (chunkEnded && grammar.library === 'argparse')
        return { values, rest, error: `unrecognized arguments: ${argument.shown}` }
      rest.push(argument)
      continue
    }
    chunkEnded = rest.length > 0
    const found = findOption(argument, grammar)
    if (typeof found === 'string') return { values, rest, error: found }
    const { key, kind, attached, flagsBefore } = found
    for (const flag of flagsBefore) values.push([flag, null])
    const next = attached ?? (kind === 'flag' ? null : (args[at + 1] ?? null))
    const isValue = next !== null && (attached !== null || takesAsValue(next, grammar))
    if (kind === 'flag' || (kind === 'optional' && !isValue)) {
      if (attached !== null && kind === 'flag')
        return { values, rest, error: `${argument.shown}: the option takes no value` }
      values.push([key, null])
      continue
    }
    if (next === null || !isValue) return { values, rest, error: `argument ${argument.shown}: expected one argument` }
    if (attached === null) at += 1
    if (kind === 'int' && next.text !== null && !/^\s*[-+]?\d+(_\d+)*\s*$/.test(next.text))
      return { values, rest, error: `argument ${argument.shown}: invalid int value: '${next.shown}'` }
    values.push([key, next])
  }
  return done(values, rest, grammar)
}

function done(values: ReadOptions['values'], rest: readonly Argument[], { most }: Grammar): ReadOptions {
  const extra = rest[most]
  return { values, rest, error: extra === undefined ? null : `unrecognized arguments: ${extra.shown}` }
}

function isOption({ text }: Argument, { options, library }: Grammar): boolean {
  if (text === null || !text.startsWith('-') || text === '-' || text === '--') return false
  if (options.has(text)) return true
  // To argparse a word with a blank is no option, unless what stands before `=` is one.
  if (library === 'argparse' && text.includes(' ')) {
    const [name = ''] = text.split('=')
    return text.includes('=') && (options.has(name) || [...options.keys()].some((one) => one.startsWith(name)))
  }
  return text.startsWith('--') || !/^-\d/.test(text)
}

/** argparse takes nothing for a value that looks like an option; the others take whatever comes. */
function takesAsValue(next: Argument, grammar: Grammar): boolean {
  return grammar.library !== 'argparse' || (!isOption(next, grammar) && next.text !== '--')
}

interface FoundOption {
  readonly key: string
  readonly kind: OptionKind
  readonly attached: Argument | null
  readonly flagsBefore: readonly string[]
}

/** The option that an argument spells, or what the program says of it. */
function findOption(argument: Argument, grammar: Grammar): FoundOption | string {
  const text = argument.text ?? ''
  const equals = text.indexOf('=')
  const isLong = text.startsWith('--')
  const name = equals > 0 && (isLong || grammar.options.has(text.slice(0, equals))) ? text.slice(0, equals) : text
  const attached = name === text ? null : part(argument, name.length + 1)
  const exact = grammar.options.get(name)
  if (exact) return { key: exact[0], kind: exact[1], attached, flagsBefore: [] }
  if (!isLong) return shortOption(argument, grammar)
  if (grammar.library === 'click') return `No such option: ${name}`
  const matching = [...grammar.options].filter(([spelling]) => spelling.startsWith(name))
  const keys = new Map(matching.map(([, option]) => [option[0], option]))
  const [only] = keys.values()
  if (keys.size > 1) return `ambiguous option: ${name} could match ${matching.map(([spelling]) => spelling).join(', ')}`
  return only ? { key: only[0], kind: only[1], attached, flagsBefore: [] } : `unrecognized arguments: ${argument.shown}`
}

/** `-w4`, or flags together. */
function shortOption(argument: Argument, grammar: Grammar): FoundOption | string {
  const text = argument.text ?? ''
  const flagsBefore: string[] = []
  for (let at = 1; at < text.length; at += 1) {
    const option = grammar.options.get(`-${text.charAt(at)}`)
    if (!option) break
    const [key, kind] = option
    if (kind !== 'flag')
      return { key, kind, attached: at + 1 < text.length ? part(argument, at + 1) : null, flagsBefore }
    if (at + 1 === text.length) return { key, kind, attached: null, flagsBefore }
    flagsBefore.push(key)
  }
  return `unrecognized arguments: ${argument.shown}`
}

function part(argument: Argument, from: number): Argument {
  return { ...argument, text: argument.text?.slice(from) ?? null, shown: argument.shown.slice(from) }
}

/** The last value given for a key; undefined where it was not given. */
export function lastValue({ values }: ReadOptions, key: string): Argument | null | undefined {
  return values.findLast(([name]) => name === key)?.[1]
}

/** Every value given for a key, in order. */
export function allValues({ values }: ReadOptions, key: string): readonly Argument[] {
  return values.flatMap(([name, value]) => (name === key && value !== null ? [value] : []))
}

export const isGiven = ({ values }: ReadOptions, key: string): boolean => values.some(([name]) => name === key)
