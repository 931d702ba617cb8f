import { spend } from '../../machine/budget.ts'
import { mayRaise } from '../../machine/fork.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { instance, none, originFrom, slotOf, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { certainTruth, mayBeAbsent, unknownFrom } from '../../objects/unknown.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { guard } from '../../operations/guard.ts'
import { lift, resolve } from '../../operations/lift.ts'
import { setAttribute } from '../../operations/set-attribute.ts'
import { flatten } from '../../operations/text.ts'
import { payloadOf, typeName, typeOf } from '../../operations/types.ts'
import type { Dumpable, DumpOptions, JsonKey } from '../../text/json/dumps.ts'
import { badKey, dumps, indentOf, notSerializable } from '../../text/json/dumps.ts'
import { raise } from '../../types/exceptions.ts'
import { asObject, createClass } from '../../types/native-class.ts'
import { ANY, unmodelled } from '../support.ts'

/** Thrown through the conversion where a part is not known. */
class NotKnown {
  readonly part: PyObject
  constructor(part: PyObject) {
    this.part = part
  }
}

const MAX_DEPTH = 500

interface Conversion {
  readonly vm: Interpreter
  /** `default=`: what makes something that JSON has of what it has not. */
  readonly fallback: PyObject | null
  readonly skipKeys: boolean
  readonly sources: PyObject[]
}

function convert(to: Conversion, slot: PyObject, depth: number): Dumpable {
  spend(to.vm.budget, to.vm.location)
  const object = resolve(to.vm, slot)
  const value = payloadOf(object)
  if (value.kind === 'unknown' || value.kind === 'absent') throw new NotKnown(value)
  if (depth > MAX_DEPTH) throw raise(to.vm, 'ValueError', 'Circular reference detected')
  to.sources.push(object)
  switch (value.kind) {
    case 'none':
      return null
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return value.value
    case 'tuple':
      if (value.rest.length > 0) throw new NotKnown(value)
      return value.items.map((item) => convert(to, item, depth + 1))
    case 'list':
      if (value.cell.contents.rest.length > 0) throw new NotKnown(value)
      return value.cell.contents.items.map((item) => convert(to, item, depth + 1))
    case 'dict':
      return convertDict(to, value, depth)
    default: {
      if (to.fallback === null) return notSerializable(typeOf(object)?.name ?? 'object')
      return convert(to, callObject(to.vm, to.fallback, [object]), depth + 1)
    }
  }
}

function convertDict(to: Conversion, value: Extract<PyObject, { kind: 'dict' }>, depth: number): Dumpable {
  const { entries, rest } = value.cell.contents
  if (rest.length > 0 || value.environment !== undefined) throw new NotKnown(value)
  const converted = new Map<JsonKey, Dumpable>()
  for (const { key, slot } of entries.values()) {
    if (slot.kind === 'absent') continue
    if (mayBeAbsent(slot)) throw new NotKnown(slot)
    const known = payloadOf(key)
    const isKey =
      known.kind === 'str' ||
      known.kind === 'int' ||
      known.kind === 'float' ||
      known.kind === 'bool' ||
      known.kind === 'none'
    if (!isKey && to.skipKeys) continue
    converted.set(
      !isKey ? badKey(typeOf(key)?.name ?? 'object') : known.kind === 'none' ? null : known.value,
      convert(to, slot, depth + 1),
    )
  }
  return converted
}

/** What an encoder is made with. */
interface Encoder {
  readonly skipKeys: boolean
  readonly fallback: PyObject | null
  readonly options: DumpOptions
}

type Options = (name: string) => PyObject | null

const truthOption = (given: Options, name: string, fallback: boolean): boolean => {
  const value = given(name)
  return value === null ? fallback : certainTruth(value) === true
}

/** `separators=(', ', ': ')`; null where it is not given. */
function separatorsOf(given: PyObject | null): readonly [string, string] | null {
  const parts =
    given === null ? [] : given.kind === 'tuple' ? given.items : given.kind === 'list' ? given.cell.contents.items : []
  const [item, key] = parts.map((part) => (part.kind === 'str' ? part.value : ''))
  return item === undefined || key === undefined ? null : [item, key]
}

function indentText(given: PyObject | null): string | null {
  if (given?.kind === 'int') return indentOf(given.value)
  return given?.kind === 'str' ? given.value : null
}

const encoderOf = (given: Options, fallback: PyObject | null): Encoder => ({
  skipKeys: truthOption(given, 'skipkeys', false),
  fallback,
  options: {
    ensureAscii: truthOption(given, 'ensure_ascii', true),
    allowNan: truthOption(given, 'allow_nan', true),
    sortKeys: truthOption(given, 'sort_keys', false),
    indent: indentText(given('indent')),
    separators: separatorsOf(given('separators')),
  },
})

const SERIALIZABLE: ReadonlySet<string> = new Set('NoneType bool int float str list tuple dict'.split(' '))

function encoded(vm: Interpreter, object: PyObject, { skipKeys, fallback, options }: Encoder): PyObject {
  const to: Conversion = { vm, fallback, skipKeys, sources: [] }
  try {
    return guard(vm, flatten(object, 3), ['str'], () => {
      const text = dumps(convert(to, object, 0), options)
      return str(text, originFrom(vm, ...to.sources))
    })
  } catch (thrown) {
    if (!(thrown instanceof NotKnown)) throw thrown
    const { part } = thrown
    if (part.kind !== 'unknown' || part.types?.every((type) => SERIALIZABLE.has(type)) !== true)
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [part], { types: ['str'] })))
    return unknownFrom(vm, [part, ...to.sources], { types: ['str'], truth: true })
  }
}

const NAMES = [
  'skipkeys',
  'ensure_ascii',
  'check_circular',
  'allow_nan',
  'indent',
  'separators',
  'default',
  'sort_keys',
]

const INIT = native(
  '__init__',
  `self, *, ${NAMES.map((name) => `${name}=`).join(', ')}`,
  (call) => {
    for (const name of NAMES) {
      const given = call.optional(name)
      // `default` is a method: what is given for it takes its place, where it is anything.
      if (given !== null && (name !== 'default' || given.kind !== 'none'))
        setAttribute(call.vm, call.arg('self'), name, given)
    }
    return none()
  },
  ANY,
)

/** `json.JSONEncoder`, for programs that say by a class of their own what JSON lacks. */
export const JSON_ENCODER: ClassObject = createClass({
  name: 'JSONEncoder',
  module: 'json.encoder',
  construct: native('JSONEncoder', 'cls, /, *args, **kwargs', (call) => newInstance(call), ANY),
  methods: [
    INIT,
    native(
      'default',
      'self, o',
      (call) => {
        throw raise(call.vm, 'TypeError', `Object of type ${typeName(call.arg('o'))} is not JSON serializable`)
      },
      ANY,
    ),
    native(
      'encode',
      'self, o',
      (call) => {
        const self = call.arg('self')
        const isOwn =
          self.kind === 'instance' && self.cls.mro.some((cls) => !cls.isNative && hasName(cls, 'iterencode'))
        if (self.kind !== 'instance' || isOwn)
          return unmodelled(call.vm, 'a JSON encoder of its own', [call.arg('o')], ['str'])
        const given = (name: string): PyObject | null => slotOf(self.attributes.contents, name) ?? null
        return lift(call.vm, call.arg('o'), (object) =>
          encoded(call.vm, object, encoderOf(given, getAttribute(call.vm, self, 'default'))),
        )
      },
      ANY,
    ),
  ],
})

const hasName = (cls: ClassObject, name: string): boolean => cls.namespace.contents.entries.has(name)

/** Of a class of the program's, its `__init__` is called besides. */
function newInstance(call: Call): PyObject {
  const cls = call.arg('cls')
  if (cls.kind !== 'class') return unknownFrom(call.vm, [cls])
  const made = instance(call.vm, cls, originFrom(call.vm))
  if (cls.isNative) callObject(call.vm, asObject(INIT), [made, ...call.rest], call.keywords)
  return made
}

function dumped(call: Call): PyObject {
  const cls = call.optional('cls')
  const fallback = call.optional('default')
  if (cls === null || cls.kind === 'none')
    return encoded(
      call.vm,
      call.arg('obj'),
      encoderOf((name) => call.optional(name), fallback === null || fallback.kind === 'none' ? null : fallback),
    )
  const keywords = NAMES.flatMap((name) => {
    const given = call.optional(name)
    return given === null ? [] : [[name, given] as const]
  })
  const encoder = callObject(call.vm, cls, [], new Map(keywords))
  return callObject(call.vm, getAttribute(call.vm, encoder, 'encode'), [call.arg('obj')])
}

const OPTIONS =
  '*, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys='

export const DUMPS: NativeFunction = native(
  'dumps',
  `obj, ${OPTIONS}`,
  (call) => lift(call.vm, call.arg('obj'), (obj) => dumped({ ...call, arg: () => obj })),
  ANY,
)
export const DUMP: NativeFunction = native(
  'dump',
  `obj, fp, ${OPTIONS}`,
  (call) => {
    const text = lift(call.vm, call.arg('obj'), (obj) => dumped({ ...call, arg: () => obj }))
    callObject(call.vm, getAttribute(call.vm, call.arg('fp'), 'write'), [text])
    return none()
  },
  ANY,
)
