import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { originFrom, str } from '../objects/make.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { formatBool, formatFloat, formatInt, formatObject, formatStr } from '../text/format/format.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { guard } from './guard.ts'
import { lift } from './lift.ts'
import { deepOrigin, strText, textOf } from './text.ts'
import { payloadOf, typeName } from './types.ts'

/** `format(object, spec)` */
export function formatOf(vm: Interpreter, object: PyObject, spec: PyObject): PyObject {
  return lift(vm, object, (one) => lift(vm, spec, (text) => formatKnown(vm, one, text)))
}

function formatKnown(vm: Interpreter, object: PyObject, spec: PyObject): PyObject {
  if (spec.kind === 'unknown' || object.kind === 'unknown') {
    const isPlainly = spec.kind === 'str' && spec.value === '' && (object.kind !== 'unknown' || object.types !== null)
    if (!isPlainly) mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, [object, spec])))
    return unknownFrom(vm, [object, spec], { types: ['str'] })
  }
  const specText = textOf(vm, spec, 'format spec')
  if (typeof specText !== 'string') return specText
  const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__format__') : null
  if (method !== null)
    return lift(vm, callObject(vm, method, [spec]), (result) => {
      const isText = payloadOf(result).kind === 'str' || result.kind === 'unknown'
      if (!isText) throw raise(vm, 'TypeError', `__format__ must return a str, not ${typeName(result)}`)
      return result
    })
  return guard(vm, [object, spec], ['str'], () => {
    const text = formatted(vm, object, specText)
    return typeof text === 'string'
      ? str(text, { ...originFrom(vm, object, spec), ...deepOrigin(vm, object) })
      : unknownFrom(vm, [object, text], { types: ['str'] })
  })
}

const UNFORMATTED: ReadonlySet<string> = new Set(['list', 'tuple', 'dict', 'set', 'frozenset', 'none', 'range', 'view'])

/** @param name what CPython calls the type of the object that is formatted, which may be of a subclass */
function formatted(vm: Interpreter, object: PyObject, spec: string, name = typeName(object)): string | UnknownObject {
  switch (object.kind) {
    case 'str':
      return formatStr(object.value, spec, name)
    case 'int':
      return formatInt(object.value, spec, name)
    case 'bool':
      return formatBool(object.value, spec)
    case 'float':
      return formatFloat(object.value, spec, name)
    default: {
      if (
        object.kind === 'instance' &&
        object.payload !== null &&
        spec !== '' &&
        lookupSpecial(vm, object, '__str__') === null
      )
        return formatted(vm, object.payload, spec, name)
      // Whatever its text is, which may not be known: `object.__format__` takes no spec.
      const hasNoFormat = UNFORMATTED.has(object.kind) || (object.kind === 'instance' && isPlain(object))
      if (spec !== '' && object.kind === 'complex')
        return unknownFrom(vm, [object], {
          types: ['str'],
          causes: [{ kind: 'construct', what: 'the format of a complex number', location: vm.location }],
        })
      if (spec !== '' && hasNoFormat) return formatObject('', spec, name)
      const text = strText(vm, object)
      return typeof text === 'string' ? formatObject(text, spec, name) : text
    }
  }
}

/** Has an object none but the methods that are known, and no value of its own? */
function isPlain({ payload, data, cls }: Extract<PyObject, { kind: 'instance' }>): boolean {
  return payload === null && data === undefined && cls.mro.every(({ rest }) => rest.length === 0)
}
