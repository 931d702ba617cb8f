import type { Cause } from '../../../model/value.ts'
import { ANY } from '../../accepts-any.ts'
import { type Call, type NativeModule, native } from '../../native.ts'
import { int } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { causesOf, mayBeAbsent, unknown } from '../../objects/unknown.ts'
import { binary } from '../../operations/arithmetic.ts'
import { fillEach } from '../../operations/in-any-order.ts'
import { getItem, setItem } from '../../operations/mapping.ts'
import { payloadOf } from '../../operations/types.ts'
import { updateDict } from '../../operations/update.ts'
import { DICT } from '../../types/builtin-types.ts'
import { createClass } from '../../types/native-class.ts'
import { DEFAULT_DICT } from './default-dict.ts'
import { emptyOf, fillFrom } from './fill.ts'
import { ORDERED_DICT } from './ordered-dict.ts'

function count(call: Call, target: PyObject, source: PyObject): void {
  const counts = payloadOf(target)
  if (counts.kind !== 'dict') return
  if (payloadOf(source).kind === 'dict') {
    updateDict(call.vm, counts, source, 'update')
    return
  }
  const { vm } = call
  const anything = (causes: readonly Cause[]): void => updateDict(vm, counts, unknown(vm, { causes }), 'update')
  fillEach(vm, counts, source, {
    item: (slot) => {
      if (mayBeAbsent(slot)) return anything(causesOf(slot))
      const before = getItem(vm, counts, slot)
      setItem(vm, counts, slot, before.kind === 'absent' ? int(1) : binary(vm, '+', before, int(1)))
    },
    rest: anything,
  })
}

/** A Counter without its methods. */
const COUNTS = createClass({
  name: 'Counter',
  module: 'collections',
  bases: [DICT],
  construct: native(
    'Counter',
    'cls, /, *args, **kwargs',
    (call) => {
      const made = emptyOf(call)
      if (made.kind === 'instance') fillFrom(call, made, [])
      const [source] = call.rest
      if (source !== undefined) count(call, made, source)
      return made
    },
    ANY,
  ),
  methods: [native('__missing__', 'self, key, /', () => int(0), ANY)],
})

/** The classes of `collections` that are tables: CPython, too, has a module of this name for what it writes in C. */
export const nativeCollections: NativeModule = {
  name: '_collections',
  attributes: {
    defaultdict: DEFAULT_DICT,
    OrderedDict: ORDERED_DICT,
    Counts: COUNTS,
  },
}
