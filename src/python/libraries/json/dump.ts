import { spend } from '../../machine/budget.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { none, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../../objects/unknown.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { guard } from '../../operations/guard.ts'
import { lift, resolve } from '../../operations/lift.ts'
import { flatten } from '../../operations/text.ts'
import { payloadOf, typeOf } from '../../operations/types.ts'
import type { Dumpable, JsonKey } from '../../text/json/dumps.ts'
import { badKey, dumps, indentOf, notSerializable } from '../../text/json/dumps.ts'
import { raise } from '../../types/exceptions.ts'
import { ANY, flag, unmodelled } from '../support.ts'

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

/** `separators=(', ', ': ')`; null where it is not given. */
function separatorsOf(call: Call): readonly [string, string] | null {
  const given = call.optional('separators')
  const parts =
    given === null ? [] : given.kind === 'tuple' ? given.items : given.kind === 'list' ? given.cell.contents.items : []
  const [item, key] = parts.map((part) => (part.kind === 'str' ? part.value : ''))
  return item === undefined || key === undefined ? null : [item, key]
}

function indentText(call: Call): string | null {
  const given = call.optional('indent')
  if (given?.kind === 'int') return indentOf(given.value)
  return given?.kind === 'str' ? given.value : null
}

function dumped(call: Call): PyObject {
  const cls = call.optional('cls')
  if (cls !== null && cls.kind !== 'none')
    return unmodelled(call.vm, 'a JSON encoder of its own', [call.arg('obj')], ['str'])
  const given = call.optional('default')
  const to: Conversion = {
    vm: call.vm,
    fallback: given === null || given.kind === 'none' ? null : given,
    skipKeys: flag(call, 'skipkeys', false),
    sources: [],
  }
  try {
    return guard(call.vm, flatten(call.arg('obj'), 3), ['str'], () => {
      const options = {
        ensureAscii: flag(call, 'ensure_ascii', true),
        allowNan: flag(call, 'allow_nan', true),
        sortKeys: flag(call, 'sort_keys', false),
        indent: indentText(call),
        separators: separatorsOf(call),
      }
      const text = dumps(convert(to, call.arg('obj'), 0), options)
      return str(text, originFrom(call.vm, ...to.sources))
    })
  } catch (thrown) {
    if (thrown instanceof NotKnown)
      return unknownFrom(call.vm, [thrown.part, ...to.sources], { types: ['str'], truth: true })
    throw thrown
  }
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
