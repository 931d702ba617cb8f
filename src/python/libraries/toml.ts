import { ANY } from '../accepts-any.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, dictOf, float, int, list, originFrom, str } from '../objects/make.ts'
import type { Origin, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { getAttribute } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { resolve } from '../operations/lift.ts'
import { payloadOf, typeOf } from '../operations/types.ts'
import { decode } from '../text/bytes/codecs.ts'
import { loadsToml } from '../text/toml/loads.ts'
import type { TomlValue } from '../text/toml/tree.ts'
import { exceptionClass, raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { dateObject, dateTimeObject } from './datetime/moment.ts'
import { classes, functions, guardWith, unmodelled } from './support.ts'

const ERROR = createClass({ name: 'TOMLDecodeError', module: 'tomllib', bases: [exceptionClass('ValueError')] })
const ERRORS = new Map([['tomllib.TOMLDecodeError', ERROR]])

/** The Python object of a TOML value, each part with ORIGIN. */
export function fromToml(vm: Interpreter, value: TomlValue, origin: Origin, source: PyObject): PyObject {
  if (typeof value === 'string') return str(value, origin)
  if (typeof value === 'bigint') return int(value, origin)
  if (typeof value === 'number') return float(value, origin)
  if (typeof value === 'boolean') return bool(value, origin)
  if (Array.isArray(value))
    return list(
      vm,
      value.map((item) => fromToml(vm, item, origin, source)),
      origin,
    )
  if (value instanceof Map)
    return dictOf(
      vm,
      [...value].map(([name, item]) => [name, fromToml(vm, item, origin, source)] as const),
      origin,
    )
  if (value.kind === 'date') return dateObject(vm, value.date, source)
  if (value.kind === 'datetime' && value.offset === null) return dateTimeObject(vm, value.datetime, null, source)
  return unmodelled(vm, 'a TOML time', [source])
}

function parsed(call: Call, given: PyObject): PyObject {
  const source = payloadOf(resolve(call.vm, given))
  const hook = call.optional('parse_float')
  if (source.kind === 'unknown') return unknownFrom(call.vm, [source], { types: ['dict'] })
  if (source.kind !== 'str') throw notText(call, source)
  if (hook !== null) return unmodelled(call.vm, '`parse_float`', [source], ['dict'])
  return guardWith(call.vm, [source], ['dict'], ERRORS, () =>
    fromToml(call.vm, loadsToml(source.value), originFrom(call.vm, source), source),
  )
}

/** What CPython says to anything but a str: before 3.12 what its first method call says. */
function notText(call: Call, given: PyObject): unknown {
  const type = typeOf(given)?.name ?? 'object'
  if (call.vm.input.pythonVersion.minor >= 12) return raise(call.vm, 'TypeError', `Expected str object, not '${type}'`)
  if (given.kind === 'bytes') return raise(call.vm, 'TypeError', "a bytes-like object is required, not 'str'")
  return raise(call.vm, 'AttributeError', `'${type}' object has no attribute 'replace'`)
}

function load(call: Call): PyObject {
  const content = payloadOf(resolve(call.vm, callObject(call.vm, getAttribute(call.vm, call.arg('fp'), 'read'), [])))
  if (content.kind === 'str')
    throw raise(call.vm, 'TypeError', "File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
  if (content.kind !== 'bytes') return unknownFrom(call.vm, [content], { types: ['dict'] })
  return parsed(
    call,
    guardWith(call.vm, [content], ['str'], new Map(), () => str(decode(content.value), originFrom(call.vm, content))),
  )
}

/** `tomllib` */
export const tomllib: NativeModule = {
  name: 'tomllib',
  attributes: {
    ...functions(
      native('load', 'fp, /, *, parse_float=', load, ANY),
      native('loads', 's, /, *, parse_float=', (call) => parsed(call, call.arg('s')), ANY),
    ),
    ...classes(ERROR),
  },
  others: [],
}
