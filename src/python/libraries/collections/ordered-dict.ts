import type { Cause } from '../../../model/value.ts'
import { ANY } from '../../accepts-any.ts'
import { mayRaise } from '../../machine/fork.ts'
import { write } from '../../machine/heap.ts'
import { uniteCauses } from '../../machine/interpreter.ts'
import { type Call, native } from '../../native.ts'
import { bool, NONE, originAbout, originFrom, tuple } from '../../objects/make.ts'
import type { MappingContents, PyObject } from '../../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { compare } from '../../operations/compare.ts'
import { keyOf, removeItem } from '../../operations/mapping.ts'
import { forget } from '../../operations/taint.ts'
import { negate, truthOf } from '../../operations/truth.ts'
import { payloadOf } from '../../operations/types.ts'
import { DICT } from '../../types/builtin-types.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { type Again, classOfSelf, construct, copies, fillFrom, initialise } from './fill.ts'

const orderedAgain: Again = (call, source) => callObject(call.vm, classOfSelf(call), [source])

export const ORDERED_DICT = createClass({
  name: 'OrderedDict',
  module: 'collections',
  bases: [DICT],
  construct: construct('OrderedDict', fillFrom, []),
  methods: [
    initialise(fillFrom),
    ...copies(orderedAgain),
    native('move_to_end', 'self, key, last=', moveToEnd, ANY),
    native('popitem', 'self, last=', popOrdered, ANY),
    native('__eq__', 'self, other, /', (call) => equalOrdered(call, '=='), ANY),
    native('__ne__', 'self, other, /', (call) => equalOrdered(call, '!='), ANY),
  ],
})

/** Why the order of a dict's keys is not known; undefined where it is. */
function openOrder({ entries, rest }: MappingContents): Cause | undefined {
  const [cause] = uniteCauses(
    rest,
    ...[...entries.values()].filter(({ slot }) => mayBeAbsent(slot)).map(({ slot }) => causesOf(slot)),
  )
  return cause
}

function moveToEnd(call: Call): PyObject {
  const { vm } = call
  const [self, key] = [payloadOf(call.arg('self')), call.arg('key')]
  const hash = keyOf(vm, key)
  const last = call.optional('last')
  const isLast = last === null ? true : truthOf(vm, last)
  if (self.kind !== 'dict') return unknownFrom(vm, [self])
  const cause = openOrder(self.cell.contents) ?? (typeof hash === 'string' ? undefined : hash.causes[0])
  if (cause !== undefined || typeof hash !== 'string' || typeof isLast !== 'boolean') {
    mayRaise(vm, () => raise(vm, 'KeyError', key))
    forget(vm, self.cell, cause ?? { kind: 'construct', what: 'a key that is moved', location: call.location })
    return NONE
  }
  const entry = self.cell.contents.entries.get(hash)
  if (entry === undefined) throw raise(vm, 'KeyError', key)
  const contents = write(vm.heap, self.cell)
  contents.entries.delete(hash)
  const others = [...contents.entries]
  contents.entries = new Map(isLast ? [...others, [hash, entry]] : [[hash, entry], ...others])
  return NONE
}

function popOrdered(call: Call): PyObject {
  const { vm } = call
  const self = payloadOf(call.arg('self'))
  const last = call.optional('last')
  const isLast = last === null ? true : truthOf(vm, last)
  if (self.kind !== 'dict') return unknownFrom(vm, [self])
  const cause = openOrder(self.cell.contents)
  if (cause !== undefined || typeof isLast !== 'boolean') {
    mayRaise(vm, () => raise(vm, 'KeyError', 'dictionary is empty'))
    forget(vm, self.cell, cause ?? { kind: 'construct', what: 'an item that is taken', location: call.location })
    return unknownFrom(vm, [self], { types: ['tuple'] })
  }
  const entries = [...self.cell.contents.entries.values()]
  const found = isLast ? entries.at(-1) : entries[0]
  if (found === undefined) throw raise(vm, 'KeyError', 'dictionary is empty')
  removeItem(vm, self, found.key)
  return tuple([found.key, found.slot], originFrom(vm, found.slot))
}

/** Two that are ordered are equal in the same order alone. */
function equalOrdered(call: Call, operator: '==' | '!='): PyObject {
  const { vm } = call
  const [self, other] = [call.arg('self'), call.arg('other')]
  const [one, two] = [payloadOf(self), payloadOf(other)]
  if (one.kind !== 'dict' || two.kind !== 'dict')
    return { kind: 'singleton', name: 'NotImplemented', origin: originFrom(vm) }
  const areOrdered = other.kind === 'instance' && other.cls.mro.includes(ORDERED_DICT)
  const equal = compare(vm, '==', one, two)
  if (!areOrdered || equal.kind !== 'bool' || !equal.value) return operator === '==' ? equal : negate(vm, equal)
  if (openOrder(one.cell.contents) ?? openOrder(two.cell.contents))
    return unknownFrom(vm, [self, other], { types: ['bool'] })
  const isSame = String([...one.cell.contents.entries.keys()]) === String([...two.cell.contents.entries.keys()])
  return bool(isSame === (operator === '=='), originAbout(vm, self, other))
}
