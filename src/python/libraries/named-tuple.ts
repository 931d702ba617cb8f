import { ANY } from '../accepts-any.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { dictOf, instance, originFrom, str, tuple } from '../objects/make.ts'
import type { ClassObject, InstanceObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { reprOf } from '../operations/text.ts'
import { payloadOf } from '../operations/types.ts'
import { TUPLE } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'

export interface NamedTupleParts {
  readonly name: string
  readonly module: string
  readonly fields: readonly string[]
  readonly methods?: readonly NativeFunction[]
  readonly properties?: readonly NativeFunction[]
}

/** A class of the library that is a named tuple. */
export function namedTuple({ name, module, fields, methods = [], properties = [] }: NamedTupleParts): ClassObject {
  const field = (one: string, index: number): NativeFunction =>
    native(one, 'self', (call) => itemsOf(call.arg('self'))[index] ?? unknownFrom(call.vm, [call.arg('self')]), ANY)
  const cls: ClassObject = createClass({
    name,
    module,
    bases: [TUPLE],
    constants: { _fields: tuple(fields.map((one) => str(one))) },
    properties: [...fields.map(field), ...properties],
    methods: [
      native('_asdict', 'self, /', (call) =>
        dictOf(
          call.vm,
          fields.map((one, index) => [one, itemsOf(call.arg('self'))[index] ?? call.arg('self')] as const),
          originFrom(call.vm, call.arg('self')),
        ),
      ),
      native(
        '_replace',
        'self, /, **kwargs',
        (call) => {
          for (const given of call.keywords.keys())
            if (!fields.includes(given)) throw raise(call.vm, 'ValueError', `Got unexpected field names: ['${given}']`)
          return record(
            call.vm,
            cls,
            fields.map((one, index) => call.keywords.get(one) ?? itemsOf(call.arg('self'))[index] ?? call.arg('self')),
          )
        },
        ANY,
      ),
      native('__repr__', 'self, /', (call) => represent(call, name, fields)),
      ...methods,
    ],
    construct: native(
      name,
      `cls, ${fields.join(', ')}`,
      (call) =>
        record(
          call.vm,
          cls,
          fields.map((one) => call.arg(one)),
        ),
      ANY,
    ),
  })
  return cls
}

/** An instance of a named tuple's class. */
export function record(vm: Interpreter, cls: ClassObject, items: readonly PyObject[]): InstanceObject {
  return instance(vm, cls, originFrom(vm, ...items), { payload: tuple(items, originFrom(vm, ...items)) })
}

export function itemsOf(object: PyObject): readonly PyObject[] {
  const payload = payloadOf(object)
  return payload.kind === 'tuple' ? payload.items : []
}

function represent(call: Call, name: string, fields: readonly string[]): PyObject {
  const shown = itemsOf(call.arg('self')).map((item) => reprOf(call.vm, item))
  const texts = shown.flatMap((one) => (one.kind === 'str' ? [one.value] : []))
  if (texts.length < shown.length) return unknownFrom(call.vm, shown, { types: ['str'], truth: true })
  return str(
    `${name}(${fields.map((field, index) => `${field}=${texts[index] ?? ''}`).join(', ')})`,
    originFrom(call.vm, ...shown),
  )
}
