import { ANY } from '../accepts-any.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { native } from '../native.ts'
import { instance, originFrom } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { NONE_TYPE } from './builtin-types.ts'
import { createClass } from './native-class.ts'

/** What `X | Y` of types gives, https://docs.python.org/3/library/stdtypes.html#types-union; it came with Python 3.10. */
const FIRST_MINOR = 10

/** Which generic alias stands in a union is not kept (`list[int]` is `list` here), so that its text and its equals are not known. */
const NOT_TOLD = native('__getattr__', 'self, name, /', (call) => notTold(call.vm, null), ANY)

const UNION_TYPE = createClass({
  name: 'UnionType',
  module: 'types',
  methods: [
    NOT_TOLD,
    native('__repr__', 'self, /', (call) => notTold(call.vm, ['str']), ANY),
    native('__eq__', 'self, other, /', (call) => notTold(call.vm, ['bool']), ANY),
    native('__hash__', 'self, /', (call) => notTold(call.vm, ['int']), ANY),
    native('__instancecheck__', 'self, instance, /', (call) => notTold(call.vm, ['bool']), ANY),
    native('__getitem__', 'self, item, /', (call) => call.arg('self'), ANY),
  ],
})

function notTold(vm: Interpreter, types: readonly string[] | null): PyObject {
  return unknownFrom(vm, [], {
    types,
    causes: [{ kind: 'construct', what: 'what a union of types holds', location: vm.location }],
  })
}

/** The union of two types, or of a type and None; null where `|` is no union of types. The forms of `typing` take a text for a type that is not there yet. */
export function unionOfTypes(vm: Interpreter, left: PyObject, right: PyObject): PyObject | null {
  if (vm.input.pythonVersion.minor < FIRST_MINOR || (left.kind === 'none' && right.kind === 'none')) return null
  const [one, other] = [partsOf(left, right), partsOf(right, left)]
  if (one === null || other === null) return null
  const members = [...new Set([...one, ...other])]
  const [only] = members
  return members.length === 1 && only !== undefined
    ? only
    : instance(vm, UNION_TYPE, originFrom(vm), { data: { members } })
}

function partsOf(object: PyObject, partner: PyObject): readonly ClassObject[] | null {
  if (object.kind === 'class') return [object]
  if (object.kind === 'str' && partner.kind === 'class' && partner.module === 'typing') return []
  return object.kind === 'none' ? [NONE_TYPE] : membersOfUnion(object)
}

/** The classes of a union of types; null for what is none. */
export function membersOfUnion(object: PyObject): readonly ClassObject[] | null {
  if (object.kind !== 'instance' || object.cls !== UNION_TYPE) return null
  return (object.data as { readonly members: readonly ClassObject[] }).members
}
