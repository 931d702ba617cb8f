import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { int, originAbout } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { payloadOf } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { countOf, doubtfulIndex } from './list.ts'
import { bound, find } from './list-places.ts'

function tupleIndex(call: Call): PyObject {
  const { vm } = call
  const [self, value] = [payloadOf(call.arg('self')), call.arg('value')]
  const size = self.kind === 'tuple' ? self.items.length : 0
  const [start = 0, stop = size] = [bound(call, 'start', size), bound(call, 'stop', size)]
  const at =
    self.kind === 'tuple' && self.rest.length === 0 && !self.items.some(mayBeAbsent)
      ? find(call, self, value, start, stop)
      : null
  if (at === -1) throw raise(vm, 'ValueError', 'tuple.index(x): x not in tuple')
  return at === null ? doubtfulIndex(vm, self, value) : int(at, originAbout(vm, value))
}

/** The methods of `tuple`. */
export const TUPLE_METHODS: readonly NativeFunction[] = [
  native('count', 'self, value, /', (call) => {
    const self = payloadOf(call.arg('self'))
    return self.kind === 'tuple'
      ? countOf(self.items, self.rest.length > 0, call, self)
      : unknownFrom(call.vm, [self], { types: ['int'] })
  }),
  native('index', 'self, value, start=, stop=, /', tupleIndex),
]
