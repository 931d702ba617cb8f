import { ANY } from '../../accepts-any.ts'
import { write } from '../../machine/heap.ts'
import { native } from '../../native.ts'
import { bindName, NONE } from '../../objects/make.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { setItem } from '../../operations/mapping.ts'
import { payloadOf } from '../../operations/types.ts'
import { DICT } from '../../types/builtin-types.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { type Again, classOfSelf, construct, copies, type Fill, fillFrom, initialise } from './fill.ts'

/** What is surely not callable. */
const NOT_CALLABLE: ReadonlySet<string> = new Set(
  'bool int float complex str bytes list tuple dict set frozenset'.split(' '),
)

/** @throws Raise TypeError */
const fillDefault: Fill = (call, self, [factory = NONE, ...args]) => {
  if (NOT_CALLABLE.has(factory.kind)) throw raise(call.vm, 'TypeError', 'first argument must be callable or None')
  bindName(write(call.vm.heap, self.attributes), 'default_factory', factory)
  fillFrom(call, self, args)
}

const defaultAgain: Again = (call, source) =>
  callObject(call.vm, classOfSelf(call), [getAttribute(call.vm, call.arg('self'), 'default_factory'), source])

export const DEFAULT_DICT = createClass({
  name: 'defaultdict',
  module: 'collections',
  bases: [DICT],
  construct: construct('defaultdict', fillDefault, ['default_factory']),
  methods: [
    initialise(fillDefault),
    ...copies(defaultAgain),
    native(
      '__missing__',
      'self, key, /',
      (call) => {
        const self = call.arg('self')
        const factory = getAttribute(call.vm, self, 'default_factory')
        if (factory.kind === 'none') throw raise(call.vm, 'KeyError', call.arg('key'))
        const value = callObject(call.vm, factory, [])
        const target = payloadOf(self)
        if (target.kind === 'dict') setItem(call.vm, target, call.arg('key'), value)
        return value
      },
      ANY,
    ),
  ],
})
