/** The tree that a TOML document builds, and which parts of it are closed (NestedDict and Flags in Lib/tomllib/_parser.py). */
import type { PlainDate, PlainDateTime, PlainTime } from '../datetime/date.ts'

export type TomlTable = Map<string, TomlValue>

export type TomlValue =
  | string
  | bigint
  | number
  | boolean
  | TomlValue[]
  | TomlTable
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'time'; readonly time: PlainTime }
  /** `offset` is in minutes; null for a naive datetime. */
  | { readonly kind: 'datetime'; readonly datetime: PlainDateTime; readonly offset: number | null }

export type Key = readonly string[]

/** frozen: an inline array or table. explicit: it cannot be opened again by `[table]`. */
export type Flag = 'frozen' | 'explicit'

interface FlagNode {
  readonly own: Set<Flag>
  readonly recursive: Set<Flag>
  readonly nested: Flags
}

export type Flags = Map<string, FlagNode>

/** Marks a key; a recursive mark holds for all that is below it. */
export function setFlag(flags: Flags, key: Key, flag: Flag, recursive: boolean): void {
  let level = flags
  let node: FlagNode | undefined
  for (const part of key) {
    node = level.get(part)
    if (node === undefined) {
      node = { own: new Set(), recursive: new Set(), nested: new Map() }
      level.set(part, node)
    }
    level = node.nested
  }
  if (recursive) node?.recursive.add(flag)
  else node?.own.add(flag)
}

/** Whether a key is marked, itself or from above. The document's root never is. */
export function hasFlag(flags: Flags, key: Key, flag: Flag): boolean {
  let level = flags
  for (const [at, part] of key.entries()) {
    const node = level.get(part)
    if (node === undefined) return false
    if (node.recursive.has(flag)) return true
    if (at === key.length - 1) return node.own.has(flag)
    level = node.nested
  }
  return false
}

/** Removes all marks at a key and below. */
export function unsetFlags(flags: Flags, key: Key): void {
  let level = flags
  for (const part of key.slice(0, -1)) {
    const node = level.get(part)
    if (node === undefined) return
    level = node.nested
  }
  level.delete(key.at(-1) ?? '')
}

/** The table at a key, made where it is missing; null where something else is there. Lists lead to their last item. */
export function openTable(root: TomlTable, key: Key, throughLists = true): TomlTable | null {
  let table = root
  for (const part of key) {
    const found = table.get(part)
    const next = throughLists && Array.isArray(found) ? found.at(-1) : found
    if (found === undefined) {
      const made: TomlTable = new Map()
      table.set(part, made)
      table = made
    } else if (next instanceof Map) {
      table = next
    } else {
      return null
    }
  }
  return table
}

/** Adds a table to the list of tables at a key; false where something else is there. */
export function appendTable(root: TomlTable, key: Key): boolean {
  const parent = openTable(root, key.slice(0, -1))
  const last = key.at(-1) ?? ''
  const list = parent?.get(last)
  if (parent === null || (list !== undefined && !Array.isArray(list))) return false
  if (list === undefined) parent.set(last, [new Map()])
  else list.push(new Map())
  return true
}
