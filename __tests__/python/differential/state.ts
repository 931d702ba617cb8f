import type { Random } from '../../helpers/random.ts'

/** The types of which generated expressions are; `any` is one of them, so that types also clash. */
export type Type = 'int' | 'str' | 'bool' | 'float' | 'list' | 'dict' | 'tuple' | 'set' | 'any'

export const TYPES: readonly [Type, ...Type[]] = ['int', 'str', 'bool', 'float', 'list', 'dict', 'tuple', 'set']

/** The config vars that generated programs read. */
export const CONFIG_VARS = ['ALPHA', 'BETA', 'GAMMA', 'DEBUG'] as const

/** A program in the making. */
export interface State {
  readonly random: Random
  /** The names that were bound, by type. */
  readonly names: Record<Type, string[]>
  readonly lines: string[]
  indent: number
  next: number
  /** How deep in functions and loops the generator is. */
  depth: number
  /** How many statements it may still write. */
  readonly left: { statements: number }
}

export function createState(random: Random): State {
  const names = Object.fromEntries([...TYPES, 'any'].map((type) => [type, []])) as unknown as State['names']
  return { random, names, lines: [], indent: 0, next: 0, depth: 0, left: { statements: 120 } }
}

/** Adds lines, at the present indentation. */
export function emit(state: State, text: string): void {
  for (const line of text.split('\n')) state.lines.push('    '.repeat(state.indent) + line)
}

export function nested(state: State, body: () => void): void {
  state.indent += 1
  state.depth += 1
  body()
  state.depth -= 1
  state.indent -= 1
}

/** A name that was not used yet, known to be of TYPE from here on. */
export function fresh(state: State, type: Type): string {
  state.next += 1
  const name = `${type[0]}${state.next}`
  state.names[type].push(name)
  return name
}

/** A number that makes a name its own. */
export function serial(state: State): number {
  state.next += 1
  return state.next
}

/** A name of this type; null where there is none. */
export function known(state: State, type: Type): string | null {
  const [first, ...others] = state.names[type]
  return first === undefined ? null : state.random.pick([first, ...others])
}

/** One of some texts, each with its weight. */
export function weighted<T>(random: Random, table: readonly (readonly [weight: number, item: T])[]): T {
  const total = table.reduce((sum, [weight]) => sum + weight, 0)
  let at = random.next() * total
  for (const [weight, item] of table) {
    at -= weight
    if (at <= 0) return item
  }
  const last = table.at(-1)
  if (last === undefined) throw new TypeError('nothing to choose from')
  return last[1]
}

export function quote(text: string): string {
  return JSON.stringify(text)
}

/** One of some texts; the others are not made. */
export function one(random: Random, makes: readonly [() => string, ...(() => string)[]]): string {
  return random.pick(makes)()
}
