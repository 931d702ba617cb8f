import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Call, NativeFunction, NativeOptions } from '../native.ts'
import { native } from '../native.ts'
import { bool, none, originAbout, originFrom } from '../objects/make.ts'
import type { MappingContents, PyObject, SetObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { compare } from '../operations/compare.ts'
import { inAnyOrder } from '../operations/in-any-order.ts'
import { lift } from '../operations/lift.ts'
import { addItem, hasKey, keyOf, removeItem } from '../operations/mapping.ts'
import { pull } from '../operations/pull.ts'
import { collected, combineContents, fillSet } from '../operations/sets.ts'
import { forget } from '../operations/taint.ts'
import { payloadOf } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { ofUnknown, takesHashable } from './unknown-receiver.ts'

function method(
  name: string,
  parameters: string,
  run: (self: SetObject, call: Call) => PyObject,
  options: NativeOptions = {},
): NativeFunction {
  return native(
    name,
    parameters === '' ? 'self, /' : `self, ${parameters}`,
    (call) => {
      const self = payloadOf(call.arg('self'))
      return self.kind === 'set' || self.kind === 'frozenset' ? run(self, call) : ofUnknown(call, self, options)
    },
    { accepts: 'any', ...options },
  )
}

type SetOperator = '|' | '&' | '-' | '^'

/** SELF combined with each of the arguments in turn. */
function combined(self: SetObject, call: Call, operator: SetOperator): PyObject {
  const others = call.rest.length > 0 ? call.rest : [...(call.optional('other') === null ? [] : [call.arg('other')])]
  const start: PyObject = {
    kind: self.kind,
    cell: { contents: copied(self.cell.contents), birth: call.vm.heap.serial },
    origin: originFrom(call.vm, self),
  }
  return others.reduce<PyObject>((left, other) => {
    if (left.kind !== 'set' && left.kind !== 'frozenset') return left
    const [one, two] = [left.cell.contents, collected(call.vm, other)]
    const isSet = ['set', 'frozenset'].includes(payloadOf(other).kind)
    const keeps = operator === '&' && (!isSet || two.entries.size <= one.entries.size) ? 'right' : 'left'
    return combineContents(call.vm, operator, one, two, [left, other], keeps)
  }, start)
}

function copied(contents: MappingContents): MappingContents {
  return { ...contents, entries: new Map(contents.entries) }
}

function replaced(self: SetObject, call: Call, operator: SetOperator): PyObject {
  const result = combined(self, call, operator)
  if (result.kind !== 'set' && result.kind !== 'frozenset') {
    if (result.kind === 'unknown') forget(call.vm, self.cell, result.causes[0])
    return none()
  }
  const contents = write(call.vm.heap, self.cell)
  contents.entries = new Map(result.cell.contents.entries)
  contents.rest = result.cell.contents.rest
  return none()
}

/** Adds what each of the arguments gives, item by item. */
function update(self: SetObject, call: Call): PyObject {
  const { vm } = call
  for (const other of call.rest) fillSet(vm, self, other)
  return none()
}

function remove(self: SetObject, call: Call): PyObject {
  const item = call.arg('item')
  const found = hasKey(call.vm, self, item)
  if (found === false) throw raise(call.vm, 'KeyError', item)
  if (found !== true) mayRaise(call.vm, () => raise(call.vm, 'KeyError', item))
  removeItem(call.vm, self, item)
  return none()
}

/** Which item `pop` takes depends on the hashes: of a single one alone it is certain. */
function pop(self: SetObject, call: Call): PyObject {
  const { entries, rest } = self.cell.contents
  const [only] = entries.values()
  if (entries.size + rest.length === 0) throw raise(call.vm, 'KeyError', 'pop from an empty set')
  if (entries.size === 1 && rest.length === 0 && only !== undefined && !mayBeAbsent(only.slot)) {
    removeItem(call.vm, self, only.key)
    return only.slot
  }
  if ([...entries.values()].every(({ slot }) => mayBeAbsent(slot)))
    mayRaise(call.vm, () => raise(call.vm, 'KeyError', 'pop from an empty set'))
  const cause = { kind: 'nondeterministic', what: "the order of a set's items", location: call.location } as const
  forget(call.vm, self.cell, cause)
  return unknownFrom(call.vm, [], { causes: [cause] })
}

function isSubset(self: SetObject, call: Call): PyObject {
  return compare(call.vm, '<=', self, asSet(call))
}

function asSet(call: Call): PyObject {
  const other = call.arg('other')
  const contents = collected(call.vm, other)
  return { kind: 'set', cell: { contents, birth: call.vm.heap.serial }, origin: originFrom(call.vm, other) }
}

/** Of an iterable the items are looked up one after the other, and the first that tells ends it. */
function lookedUp(self: SetObject, call: Call, ends: boolean): PyObject {
  const { vm } = call
  const other = call.arg('other')
  const origin = originAbout(vm, self, other)
  return lift(vm, other, (one) =>
    inAnyOrder(vm, one, () => {
      const next = pull(vm, one, 'indifferent')
      const doubtful: PyObject[] = []
      for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'rest' && step.orderOnly) break
        const item = step.kind === 'rest' ? step.item : step.slot
        keyOf(vm, item)
        const found = mayBeAbsent(item) ? item : hasKey(vm, self, item)
        if (found === ends && doubtful.length === 0) return bool(false, origin)
        if (typeof found !== 'boolean' || found === ends) doubtful.push(item)
        if (step.kind === 'rest') break
      }
      return doubtful.length === 0 ? bool(true, origin) : unknownFrom(vm, doubtful, { types: ['bool'], origin })
    }),
  )
}

function isSuperset(self: SetObject, call: Call): PyObject {
  return ['set', 'frozenset'].includes(payloadOf(call.arg('other')).kind)
    ? compare(call.vm, '>=', self, asSet(call))
    : lookedUp(self, call, false)
}

/** The methods of `frozenset`. */
export const FROZENSET_METHODS: readonly NativeFunction[] = [
  method('union', '*others', (self, call) => combined(self, call, '|')),
  method('intersection', '*others', (self, call) => combined(self, call, '&')),
  method('difference', '*others', (self, call) => combined(self, call, '-')),
  method('symmetric_difference', 'other, /', (self, call) => combined(self, call, '^')),
  method('issubset', 'other, /', isSubset),
  method('issuperset', 'other, /', isSuperset),
  method('isdisjoint', 'other, /', (self, call) => lookedUp(self, call, true)),
  method('copy', '', (self, call) => combined(self, call, '|'), { total: true }),
]

/** The methods of `set`. */
export const SET_METHODS: readonly NativeFunction[] = [
  ...FROZENSET_METHODS,
  method(
    'add',
    'item, /',
    (self, call) => {
      addItem(call.vm, self, call.arg('item'))
      return none()
    },
    { total: takesHashable('item') },
  ),
  method(
    'discard',
    'item, /',
    (self, call) => {
      if (hasKey(call.vm, self, call.arg('item')) !== false) removeItem(call.vm, self, call.arg('item'))
      return none()
    },
    { total: takesHashable('item') },
  ),
  method('remove', 'item, /', remove),
  method('pop', '', pop),
  method(
    'clear',
    '',
    (self, call) => {
      const contents = write(call.vm.heap, self.cell)
      contents.entries = new Map()
      contents.rest = []
      return none()
    },
    { total: true },
  ),
  method('update', '*others', update),
  method('intersection_update', '*others', (self, call) => replaced(self, call, '&')),
  method('difference_update', '*others', (self, call) => replaced(self, call, '-')),
  method('symmetric_difference_update', 'other, /', (self, call) => replaced(self, call, '^')),
]
