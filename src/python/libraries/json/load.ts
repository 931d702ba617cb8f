import { ANY } from '../../accepts-any.ts'
import { spend } from '../../machine/budget.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { bool, dict, float, int, list, none, originFrom, str, tuple } from '../../objects/make.ts'
import type { Entry, Origin, PyObject } from '../../objects/object.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { guard } from '../../operations/guard.ts'
import { lift } from '../../operations/lift.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { decode } from '../../text/bytes/codecs.ts'
import type { JsonValue } from '../../text/json/loads.ts'
import { detectEncoding, loads } from '../../text/json/loads.ts'
import { reprFloat } from '../../text/numbers/float-repr.ts'
import { exceptionClass, raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { flag, guardWith, unmodelled } from '../support.ts'

export const JSON_DECODE_ERROR = createClass({
  name: 'JSONDecodeError',
  module: 'json.decoder',
  bases: [exceptionClass('ValueError')],
})
const ERRORS = new Map([['json.decoder.JSONDecodeError', JSON_DECODE_ERROR]])

/** What is called for each object, list or number that is read. */
interface Hooks {
  readonly object: PyObject | null
  readonly pairs: PyObject | null
  readonly float: PyObject | null
  readonly int: PyObject | null
}

function hook(call: Call, name: string): PyObject | null {
  const given = call.optional(name)
  return given === null || given.kind === 'none' ? null : given
}

/** The Python object of VALUE, each part with ORIGIN. */
export function fromJson(vm: Interpreter, value: JsonValue, origin: Origin, hooks: Hooks | null = null): PyObject {
  if (value === null) return none(origin)
  if (typeof value === 'boolean') return bool(value, origin)
  if (typeof value === 'bigint')
    return hooks?.int == null ? int(value, origin) : callObject(vm, hooks.int, [str(String(value), origin)])
  if (typeof value === 'number')
    return hooks?.float == null ? float(value, origin) : callObject(vm, hooks.float, [str(reprFloat(value), origin)])
  if (typeof value === 'string') return str(value, origin)
  if (isArray(value))
    return list(
      vm,
      value.map((item) => fromJson(vm, item, origin, hooks)),
      origin,
    )
  const pairs = [...(value.pairs ?? value)].map(
    ([key, item]) => [str(key, origin), fromJson(vm, item, origin, hooks)] as const,
  )
  if (hooks?.pairs != null)
    return callObject(vm, hooks.pairs, [
      list(
        vm,
        pairs.map(([key, item]) => tuple([key, item], origin)),
        origin,
      ),
    ])
  const made = dict(
    vm,
    new Map(pairs.map(([key, slot]): [string, Entry] => [hashText(key.value), { key, slot }])),
    origin,
  )
  return hooks?.object == null ? made : callObject(vm, hooks.object, [made])
}

/** As `hashKey` has it: a str is its own. */
function hashText(value: string): string {
  return value.startsWith('\0') ? `\0s${value}` : value
}

function isArray(value: readonly JsonValue[] | ReadonlyMap<string, JsonValue>): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** The text that is to be read: of a str, or of bytes in UTF-8. @throws Raise TypeError */
function sourceOf(call: Call, given: PyObject): PyObject {
  const value = payloadOf(given)
  if (value.kind === 'str' || value.kind === 'unknown') return value
  if (value.kind !== 'bytes')
    throw raise(call.vm, 'TypeError', `the JSON object must be str, bytes or bytearray, not ${typeName(given)}`)
  const encoding = detectEncoding(value.value)
  if (encoding === null) return unmodelled(call.vm, 'JSON in UTF-16 or UTF-32', [given], ['str'])
  return guard(call.vm, [given], ['str'], () => str(decode(value.value, encoding), originFrom(call.vm, given)))
}

function loaded(call: Call, given: PyObject): PyObject {
  return lift(call.vm, given, (one) => {
    const source = sourceOf(call, one)
    if (source.kind !== 'str' || hook(call, 'cls') !== null || hook(call, 'parse_constant') !== null)
      return unmodelled(call.vm, 'this use of `json.loads`', [source])
    // An item may be two characters.
    spend(call.vm.budget, call.vm.location, source.value.length)
    const hooks: Hooks = {
      object: hook(call, 'object_hook'),
      pairs: hook(call, 'object_pairs_hook'),
      float: hook(call, 'parse_float'),
      int: hook(call, 'parse_int'),
    }
    const parsed = guardWith(
      call.vm,
      [source],
      null,
      ERRORS,
      () => fromJson(call.vm, loads(source.value, flag(call, 'strict', true)), originFrom(call.vm, source), hooks),
      decodeErrorParts,
    )
    return parsed
  })
}

/** JSONDecodeError has its parts as attributes, and its whole message as its only argument. */
function decodeErrorParts(args: readonly PyObject[]): [string, PyObject][] {
  const [msg, doc, pos] = args
  if (msg === undefined || doc === undefined || pos === undefined) return []
  const attributes: [string, PyObject][] = [
    ['msg', msg],
    ['doc', doc],
    ['pos', pos],
  ]
  if (doc.kind !== 'str' || pos.kind !== 'int') return attributes
  const before = doc.value.slice(0, Number(pos.value))
  const lineno = before.split('\n').length
  return [...attributes, ['lineno', int(lineno)], ['colno', int(Number(pos.value) - before.lastIndexOf('\n'))]]
}

const OPTIONS = '*, cls=, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=, strict='

export const LOADS: NativeFunction = native('loads', `s, ${OPTIONS}`, (call) => loaded(call, call.arg('s')), {
  expects: { raises: null },
})
export const LOAD: NativeFunction = native(
  'load',
  `fp, ${OPTIONS}`,
  (call) => loaded(call, callObject(call.vm, getAttribute(call.vm, call.arg('fp'), 'read'), [])),
  ANY,
)
