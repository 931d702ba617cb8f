import { noteNames } from '../machine/disclosure.ts'
import type { Raise } from '../machine/escape.ts'
import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction, NativeOptions } from '../native.ts'
import { native } from '../native.ts'
import { ABSENT, dict, hangingOn, none, originFrom, str, tuple } from '../objects/make.ts'
import type { DictObject, PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknown, unknownFrom } from '../objects/unknown.ts'
import { setSubscript } from '../operations/assign-subscript.ts'
import { readSlot } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { fillEach } from '../operations/in-any-order.ts'
import { lift } from '../operations/lift.ts'
import { getItem, removeItem, setItem } from '../operations/mapping.ts'
import { orElse } from '../operations/recover.ts'
import { forget } from '../operations/taint.ts'
import { payloadOf } from '../operations/types.ts'
import { updateDict } from '../operations/update.ts'
import { DICT } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { ofUnknown, takesHashable } from './unknown-receiver.ts'

function method(
  name: string,
  parameters: string,
  run: (self: DictObject, call: Call) => PyObject,
  options: NativeOptions = {},
): NativeFunction {
  const withSelf = parameters === '' ? 'self, /' : `self, ${parameters}`
  return native(
    name,
    withSelf,
    (call) => {
      const self = payloadOf(call.arg('self'))
      return self.kind === 'dict' ? run(self, call) : ofUnknown(call, self, options)
    },
    { accepts: 'any', ...options },
  )
}

/** Does something with a key that may be several things: once for each. */
function withKey(call: Call, run: (key: PyObject) => PyObject): PyObject {
  return lift(call.vm, call.arg('key'), run)
}

/** Notes a read of the environment; the config vars that its outcome hangs on. */
function reading(
  vm: Interpreter,
  self: DictObject,
  key: PyObject,
  how: string,
  fallback: PyObject | null,
  required = false,
): readonly string[] {
  noteNames(vm, [key])
  return key.kind === 'str' ? (self.environment?.read(key.value, how, fallback, required) ?? []) : []
}

function get(self: DictObject, call: Call): PyObject {
  const fallback = call.optional('default') ?? none(originFrom(call.vm))
  return withKey(call, (key) => {
    const configVars = reading(call.vm, self, key, 'os.environ.get', call.optional('default'))
    return hangingOn(
      readSlot(call.vm, getItem(call.vm, self, key), () => hangingOn(fallback, configVars)),
      configVars,
    )
  })
}

function setDefault(self: DictObject, call: Call): PyObject {
  const fallback = call.optional('default') ?? none(originFrom(call.vm))
  return withKey(call, (key) => {
    const configVars = reading(call.vm, self, key, 'os.environ.setdefault', fallback)
    const value = readSlot(call.vm, getItem(call.vm, self, key), () => hangingOn(fallback, configVars))
    // What it gives is what the key holds afterwards, whether it was there or not.
    setItem(call.vm, self, key, value)
    return value
  })
}

function pop(self: DictObject, call: Call): PyObject {
  const { vm } = call
  const fallback = call.optional('default')
  return withKey(call, (key) => {
    const configVars = reading(call.vm, self, key, 'os.environ.pop', fallback, fallback === null)
    const missing = (): PyObject => {
      if (fallback === null) throw raise(vm, 'KeyError', hangingOn(key, configVars))
      return hangingOn(fallback, configVars)
    }
    const popped = (): PyObject => {
      const value = readSlot(vm, getItem(vm, self, key), missing)
      removeItem(vm, self, key)
      return hangingOn(value, configVars)
    }
    // An empty dict does not ask the key for its hash.
    const holds = self.environment === undefined ? population(self) : 'some'
    if (holds === 'some') return popped()
    if (holds === 'none') return missing()
    return orElse(vm, 'TypeError', popped, () => {
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [key, self], { types: ['str'] })))
      return missing()
    })
  })
}

/** Does SELF hold anything? */
function population({ cell: { contents } }: DictObject): 'none' | 'perhaps' | 'some' {
  const slots = [...contents.entries.values()].map(({ slot }) => slot).filter(({ kind }) => kind !== 'absent')
  if (slots.some((slot) => !mayBeAbsent(slot))) return 'some'
  return slots.length > 0 || contents.rest.length > 0 ? 'perhaps' : 'none'
}

function popItem(self: DictObject, call: Call): PyObject {
  const { entries, rest } = self.cell.contents
  const [cause] = rest
  const empty = (): Raise => raise(call.vm, 'KeyError', str('popitem(): dictionary is empty'))
  const last = [...entries.values()].findLast(({ slot }) => slot.kind !== 'absent')
  if (cause !== undefined || (last !== undefined && mayBeAbsent(last.slot))) {
    if (population(self) !== 'some') mayRaise(call.vm, empty)
    forget(
      call.vm,
      self.cell,
      cause ?? { kind: 'construct', what: 'a key that may be missing', location: call.location },
    )
    return unknownFrom(call.vm, [self], { types: ['tuple'] })
  }
  if (last === undefined) throw empty()
  removeItem(call.vm, self, last.key)
  return tuple([last.key, last.slot], originFrom(call.vm, last.slot))
}

function update(self: DictObject, call: Call): PyObject {
  const other = call.optional('other')
  if (other !== null) updateDict(call.vm, self, other, 'update')
  for (const [name, value] of call.keywords) setItem(call.vm, self, str(name), value)
  return none()
}

/** The methods of `dict`. */
export const DICT_METHODS: readonly NativeFunction[] = [
  method('get', 'key, default=, /', get, { total: takesHashable('key') }),
  method('setdefault', 'key, default=, /', setDefault, { total: takesHashable('key') }),
  method('pop', 'key, default=, /', pop),
  method('popitem', '', popItem, { returns: ['tuple'] }),
  method('update', 'other=, /, **kwargs', update),
  method(
    'clear',
    '',
    (self, call) => {
      const contents = write(call.vm.heap, self.cell)
      // The environment answers for what is not listed: what is gone must be said to be gone.
      const gone = self.environment === undefined ? [] : contents.entries
      contents.entries = new Map([...gone].map(([hash, { key }]) => [hash, { key, slot: ABSENT }]))
      contents.rest = self.environment === undefined ? [] : contents.rest
      return none()
    },
    { total: true },
  ),
  method('copy', '', (self, call) => copyOf(self, call), { returns: ['dict'], total: true }),
  method('keys', '', (self, call) => ({ kind: 'view', view: 'keys', dict: self, origin: originFrom(call.vm, self) }), {
    returns: ['dict_keys'],
    total: true,
  }),
  method(
    'values',
    '',
    (self, call) => ({ kind: 'view', view: 'values', dict: self, origin: originFrom(call.vm, self) }),
    { returns: ['dict_values'], total: true },
  ),
  method(
    'items',
    '',
    (self, call) => ({ kind: 'view', view: 'items', dict: self, origin: originFrom(call.vm, self) }),
    { returns: ['dict_items'], total: true },
  ),
]

function copyOf(self: DictObject, call: Call): PyObject {
  const entries = new Map([...self.cell.contents.entries].filter(([, { slot }]) => slot.kind !== 'absent'))
  return dict(call.vm, entries, originFrom(call.vm, self), self.cell.contents.rest)
}

/** `dict.fromkeys`, a class method: of a subclass it makes one of that, and stores as that does. */
export const FROMKEYS = native(
  'fromkeys',
  'cls, iterable, value=, /',
  (call) => {
    const { vm } = call
    const [cls, iterable] = [call.arg('cls'), call.arg('iterable')]
    const value = call.optional('value') ?? none()
    const made = cls === DICT ? dict(vm, new Map(), originFrom(vm)) : callObject(vm, cls, [])
    fillEach(vm, payloadOf(made), iterable, {
      item: (slot) => setSubscript(vm, made, slot, value),
      rest: (causes) => setSubscript(vm, made, unknown(vm, { causes }), value),
    })
    return made
  },
  { accepts: 'any' },
)
