import type { Cause } from '../../model/value.ts'
import { ABSENT } from '../objects/make.ts'
import type { Contents, Entry, MappingContents, PyObject, SequenceContents, UnknownObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'
import type { Cell, Changes } from './heap.ts'
import { replace } from './heap.ts'
import type { Interpreter } from './interpreter.ts'
import { uniteCauses } from './interpreter.ts'

/** What decided between the sides that are joined. */
export interface Deciding {
  readonly from: UnknownObject | null
  /** For each side: the alternatives of `from` under which it ran. */
  readonly sources: readonly (readonly number[])[]
  readonly causes: readonly Cause[]
  readonly conditions?: readonly string[]
}

/** Nothing that could be told decided. */
export const UNDECIDED: Deciding = { from: null, sources: [], causes: [] }

/** What a slot holds on one of the sides, as what is assumed there narrows it. */
export type Narrow = (slot: PyObject, side: number) => PyObject

/** Writes the join of what the sides of a fork did on top of the state before it. */
export function joinChanges(vm: Interpreter, sides: readonly Changes[], deciding: Deciding, narrow: Narrow): void {
  const cells = new Set<Cell<Contents>>()
  for (const side of sides) for (const cell of side.keys()) cells.add(cell)
  for (const cell of cells) {
    const contents = sides.map((side) => side.get(cell) ?? cell.contents)
    const joined = joinContents(vm, contents, deciding, narrow)
    if (joined !== cell.contents) replace(vm.heap, cell, joined)
  }
}

function joinContents(vm: Interpreter, contents: readonly Contents[], deciding: Deciding, narrow: Narrow): Contents {
  const [first] = contents
  if (first === undefined) throw new TypeError('nothing to join')
  switch (first.kind) {
    case 'mapping':
      return joinMappings(vm, contents as MappingContents[], deciding, narrow)
    case 'sequence':
      return (contents as SequenceContents[]).reduce((left, right) => joinSequences(vm, left, right, deciding))
    case 'position': {
      const same = contents.every(
        (other) => other.kind === 'position' && other.index === first.index && other.ended === first.ended,
      )
      return same ? first : { kind: 'position', index: -1, ended: false }
    }
  }
}

function joinSlots(vm: Interpreter, slots: readonly PyObject[], deciding: Deciding): PyObject {
  const joined = union(vm, slots, deciding)
  if (joined.kind !== 'unknown' || slots.includes(joined)) return joined
  return { ...joined, causes: causesOr(uniteCauses(joined.causes, deciding.causes), joined) }
}

function causesOr(causes: readonly Cause[], slot: UnknownObject): UnknownObject['causes'] {
  const known = causes.filter((cause) => !(cause.kind === 'construct' && cause.what === 'a value that is not known'))
  const [first, ...more] = known
  return first === undefined ? slot.causes : [first, ...more]
}

/** What a side holds under a key that it does not list: nothing, unless there may be more in it than is listed. */
function unlisted(vm: Interpreter, { rest }: MappingContents): PyObject {
  return rest.length === 0
    ? ABSENT
    : unknown(vm, { causes: rest, alternatives: [unknown(vm, { causes: rest }), ABSENT] })
}

/** So many entries that no side wrote take as long as a step. */
const ENTRIES_A_STEP = 8

/** So many whose order is looked at, too. */
const ORDERED_A_STEP = 1

/** Most of what the sides hold neither has written. */
function isEntryOfAll(sides: readonly MappingContents[], hash: string, entry: Entry): boolean {
  for (const { entries } of sides) if (entries.get(hash) !== entry) return false
  return true
}

function joinMappings(
  vm: Interpreter,
  sides: readonly MappingContents[],
  deciding: Deciding,
  narrow: Narrow,
): MappingContents {
  const [first, ...others] = sides
  const entries = new Map<string, Entry>()
  const size = first?.entries.size ?? 0
  vm.budget.steps += Math.floor(size / (first?.isNamespace === true ? ENTRIES_A_STEP : ORDERED_A_STEP))
  for (const hash of first?.isNamespace === true ? namesOf(sides) : hashesOf(sides)) {
    if (entries.has(hash)) continue
    const entry = first?.entries.get(hash)
    if (entry !== undefined && isEntryOfAll(others, hash, entry)) entries.set(hash, entry)
    else {
      const found = sides.map((side) => side.entries.get(hash))
      const key = found.find((one) => one !== undefined)?.key
      if (key === undefined) continue
      const slots = sides.map((side, index) => found[index]?.slot ?? unlisted(vm, side))
      // A slot that no side wrote stays what it is; of others, each side has only what was possible there.
      const slot = slots.every((one) => one === slots[0])
        ? (slots[0] ?? ABSENT)
        : joinSlots(vm, slots.map(narrow), deciding)
      entries.set(hash, { key, slot })
      vm.budget.steps += 1
    }
  }
  return {
    kind: 'mapping',
    isNamespace: sides[0]?.isNamespace ?? false,
    entries,
    rest: uniteCauses(...sides.map((side) => side.rest)),
  }
}

/** The names of all sides, some of them twice. */
function* namesOf(sides: readonly MappingContents[]): Generator<string> {
  for (const { entries } of sides) yield* entries.keys()
}

/** How many keys are put in an order at most: one is looked for among those that are there already. */
const MOST_ORDERED = 2_000

/** The keys of all sides, each side's in its own order where that can be. */
function hashesOf(sides: readonly MappingContents[]): Iterable<string> {
  const [first, ...others] = sides
  const merged = [...(first?.entries.keys() ?? [])]
  const known = new Set(merged)
  for (const { entries } of others) {
    let at = 0
    for (const hash of entries.keys()) {
      if (merged[at] === hash) at += 1
      else if (known.size > MOST_ORDERED) {
        if (!known.has(hash)) merged.push(hash)
      } else if (known.has(hash)) at = Math.max(at, merged.indexOf(hash) + 1)
      else {
        merged.splice(at, 0, hash)
        at += 1
      }
      known.add(hash)
    }
  }
  return merged
}

/** The common beginning and end stay; what differs between them may be there or not. Lists of one length join item by item. */
export function joinSequences(
  vm: Interpreter,
  left: SequenceContents,
  right: SequenceContents,
  deciding: Deciding,
): SequenceContents {
  if (left === right) return left
  const rest = uniteCauses(left.rest, right.rest)
  let start = 0
  while (start < left.items.length && start < right.items.length && left.items[start] === right.items[start]) start += 1
  let end = 0
  const shorter = Math.min(left.items.length, right.items.length) - start
  while (end < shorter && left.items[left.items.length - 1 - end] === right.items[right.items.length - 1 - end])
    end += 1
  const leftMiddle = left.items.slice(start, left.items.length - end)
  const rightMiddle = right.items.slice(start, right.items.length - end)
  const middle =
    leftMiddle.length === rightMiddle.length && rest.length === 0
      ? leftMiddle.map((item, index) => joinSlots(vm, [item, rightMiddle[index] ?? ABSENT], twoSides(deciding)))
      : [
          ...leftMiddle.map((item) => joinSlots(vm, [item, ABSENT], twoSides(deciding))),
          ...rightMiddle.map((item) => joinSlots(vm, [ABSENT, item], twoSides(deciding))),
        ]
  return {
    kind: 'sequence',
    items: [...left.items.slice(0, start), ...middle, ...left.items.slice(left.items.length - end)],
    rest,
  }
}

/** Which side an item of a list is from is told where there were two sides. */
function twoSides(deciding: Deciding): Deciding {
  return deciding.sources.length === 2 ? deciding : { ...deciding, from: null, sources: [] }
}
