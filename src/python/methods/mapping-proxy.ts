import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { bool, instance, originAbout, originFrom, str } from '../objects/make.ts'
import type { ClassObject, DictObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { isEqual } from '../operations/equality.ts'
import { reprOf } from '../operations/text.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { DICT_METHODS } from './dict.ts'

/** The methods that a read-only view of a dict shares with dicts. */
const READING: ReadonlySet<string> = new Set(['get', 'keys', 'values', 'items', 'copy'])

const refuses = (name: string, parameters: string, what: string): NativeFunction =>
  native(
    name,
    parameters,
    (call) => {
      throw raise(call.vm, 'TypeError', `'mappingproxy' object does not support item ${what}`)
    },
    { accepts: 'any' },
  )

function represented(call: Call): PyObject {
  const shown = reprOf(call.vm, payloadOf(call.arg('self')))
  return shown.kind === 'str'
    ? str(`mappingproxy(${shown.value})`, originFrom(call.vm, shown))
    : unknownFrom(call.vm, [shown], { types: ['str'] })
}

function construct(call: Call): PyObject {
  const mapping = call.arg('mapping')
  const dict = payloadOf(mapping)
  if (dict.kind === 'dict') return mappingProxy(call.vm, dict)
  if (dict.kind === 'instance' || dict.kind === 'unknown') return unknownFrom(call.vm, [mapping])
  throw raise(call.vm, 'TypeError', `mappingproxy() argument must be a mapping, not ${typeName(mapping)}`)
}

let made: ClassObject | null = null

/** Made when it is first asked for: what it takes from `dict` is not there before. */
function mappingProxyClass(): ClassObject {
  made ??= createClass({
    name: 'mappingproxy',
    // Of what is written in `builtins` the dict that it holds would answer.
    module: 'types',
    constants: { __module__: str('builtins') },
    methods: [
      ...DICT_METHODS.filter(({ name }) => READING.has(name)),
      refuses('__setitem__', 'self, key, value, /', 'assignment'),
      refuses('__delitem__', 'self, key, /', 'deletion'),
      native('__repr__', 'self, /', represented),
      native('__hash__', 'self, /', (call) => {
        // Since 3.12 it is asked of what it holds.
        const name = call.vm.input.pythonVersion.minor < 12 ? 'mappingproxy' : 'dict'
        throw raise(call.vm, 'TypeError', `unhashable type: '${name}'`)
      }),
      native('__getattr__', 'self, name, /', (call) => {
        const name = payloadOf(call.arg('name'))
        throw raise(
          call.vm,
          'AttributeError',
          `'mappingproxy' object has no attribute '${name.kind === 'str' ? name.value : '?'}'`,
        )
      }),
      native(
        '__eq__',
        'self, other, /',
        (call) => {
          const [self, other] = [payloadOf(call.arg('self')), payloadOf(call.arg('other'))]
          const equal = isEqual(call.vm, self, other)
          return typeof equal === 'boolean'
            ? bool(equal, originAbout(call.vm, self, other))
            : unknownFrom(call.vm, [self, other], { types: ['bool'] })
        },
        { accepts: 'any' },
      ),
    ],
    construct: native('mappingproxy', 'cls, mapping', construct, { accepts: 'any' }),
  })
  return made
}

/** `types.MappingProxyType(dict)`: a view of DICT through which nothing can be changed. */
export function mappingProxy(vm: Interpreter, dict: DictObject): PyObject {
  return instance(vm, mappingProxyClass(), originFrom(vm, dict), { payload: dict })
}
