import type { Call, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { dict, instance, int, NONE, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { mayBeAbsent, unknown, unknownFrom } from '../../objects/unknown.ts'
import { binary } from '../../operations/arithmetic.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { iterate } from '../../operations/iterate.ts'
import { getItem, setItem } from '../../operations/mapping.ts'
import { payloadOf } from '../../operations/types.ts'
import { updateDict } from '../../operations/update.ts'
import { DICT } from '../../types/builtin-types.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'

const ANY = { accepts: 'any' } as const

/** An instance of a subclass of dict, filled from what a dict takes. */
function filled(call: Call, args: readonly PyObject[], attributes = new Map<string, PyObject>()): PyObject {
  const payload = dict(call.vm)
  const [source] = args
  if (source !== undefined) updateDict(call.vm, payload, source, 'update')
  for (const [name, value] of call.keywords) setItem(call.vm, payload, str(name), value)
  const cls = call.arg('cls')
  return cls.kind === 'class'
    ? instance(call.vm, cls, originFrom(call.vm), { payload, attributes })
    : unknownFrom(call.vm, [cls])
}

const DEFAULT_DICT = createClass({
  name: 'defaultdict',
  module: 'collections',
  bases: [DICT],
  construct: native(
    'defaultdict',
    'cls, /, *args, **kwargs',
    (call) => filled(call, call.rest.slice(1), new Map([['default_factory', call.rest[0] ?? NONE]])),
    ANY,
  ),
  methods: [
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

const ORDERED_DICT = createClass({
  name: 'OrderedDict',
  module: 'collections',
  bases: [DICT],
  construct: native('OrderedDict', 'cls, /, *args, **kwargs', (call) => filled(call, call.rest), ANY),
})

function count(call: Call, target: PyObject, source: PyObject): void {
  const counts = payloadOf(target)
  if (counts.kind !== 'dict') return
  if (payloadOf(source).kind === 'dict') {
    updateDict(call.vm, counts, source, 'update')
    return
  }
  const { items, rest } = iterate(call.vm, source, 'indifferent')
  if (rest.length > 0 || items.some(mayBeAbsent))
    updateDict(call.vm, counts, unknown(call.vm, { causes: rest }), 'update')
  else {
    for (const item of items) {
      const before = getItem(call.vm, counts, item)
      setItem(call.vm, counts, item, before.kind === 'absent' ? int(1) : binary(call.vm, '+', before, int(1)))
    }
  }
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
      const made = filled(call, [])
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
