import { createClassObject } from '../../evaluate/classes.ts'
import { write } from '../../machine/heap.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call } from '../../native.ts'
import { bindName, dict, instance, int, list, originFrom, slotOf, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { binary } from '../../operations/arithmetic.ts'
import { callObject } from '../../operations/call.ts'
import { findInClasses, programClasses } from '../../operations/class-attributes.ts'
import { isEqual } from '../../operations/equality.ts'
import { setItem } from '../../operations/mapping.ts'
import { BYTES, FLOAT, INT, STR, TUPLE } from '../../types/builtin-types.ts'
import { isAuto, type PendingOperation } from './auto.ts'
import { FLAG, STR_ENUM } from './classes.ts'
import { ALL_MEMBERS, isOneBit, MEMBERS, memberValue } from './members.ts'

/** Makes the class, and a member of each plain name of its body. */
export function makeEnum(call: Call): PyObject {
  const { vm } = call
  const [name, bases, namespace] = call.rest
  const meta = call.arg('cls')
  if (name?.kind !== 'str' || bases?.kind !== 'tuple' || namespace?.kind !== 'dict' || meta.kind !== 'class')
    return unknownFrom(vm, call.rest)
  const rest = dict(vm)
  const values: [string, PyObject][] = []
  for (const { key, slot } of namespace.cell.contents.entries.values()) {
    const isMember =
      key.kind === 'str' &&
      !/^_.*_$/.test(key.value) &&
      !['function', 'property', 'staticmethod', 'classmethod', 'native'].includes(slot.kind)
    if (isMember && key.kind === 'str' && !key.value.startsWith('_')) values.push([key.value, slot])
    else setItem(vm, rest, key, slot)
  }
  const made = createClassObject(vm, meta, name.value, bases.items, rest, call.keywords)
  if (made.kind === 'class') addEnumMembers(call, made, values)
  return made
}

/** What `auto()` has become, by the object that it gave, in what was made of such objects in the class's body. */
function settled(vm: Interpreter, given: PyObject, autos: ReadonlyMap<PyObject, PyObject>): PyObject {
  if (given.kind === 'tuple')
    return given.items.some(isAuto) ? { ...given, items: given.items.map((item) => settled(vm, item, autos)) } : given
  if (!isAuto(given)) return given
  const known = autos.get(given)
  if (known !== undefined || given.kind !== 'instance' || given.data === undefined) return known ?? given
  const { operator, left, right } = given.data as PendingOperation
  return binary(vm, operator, settled(vm, left, autos), settled(vm, right, autos))
}

export function addEnumMembers(call: Call, cls: ClassObject, values: readonly (readonly [string, PyObject])[]): void {
  const { vm } = call
  const names: PyObject[] = []
  const all: PyObject[] = []
  const members: PyObject[] = []
  const autos = new Map<PyObject, PyObject>()
  const isFlag = cls.mro.includes(FLAG)
  const own = programClasses(cls)
  const generator = findInClasses(vm, own, '_generate_next_value_')
  const maker = findInClasses(vm, own, '__new__')
  const lastValues: PyObject[] = []
  const numbered = (index: number, name: string): PyObject => {
    if (generator !== null) return callObject(vm, generator, [str(name), int(1), int(index), list(vm, [...lastValues])])
    if (cls.mro.includes(STR_ENUM)) return str(name.toLowerCase())
    return int(isFlag ? nextFlag(members) : nextNumber(members, index))
  }
  const noteMembers = (): void => {
    const contents = write(vm.heap, cls.namespace)
    bindName(contents, MEMBERS, list(vm, [...names]))
    bindName(contents, ALL_MEMBERS, list(vm, [...all]))
  }
  noteMembers()
  for (const [index, [name, given]] of values.entries()) {
    for (const one of given.kind === 'tuple' ? given.items : [given]) {
      if (one.kind !== 'instance' || !isAuto(one) || one.data !== undefined || autos.has(one)) continue
      autos.set(one, numbered(index, name))
    }
    const value = settled(vm, given, autos)
    lastValues.push(value)
    const args = value.kind === 'tuple' ? value.items : [value]
    const member = createMember(vm, cls, maker, value, args)
    all.push(str(name))
    if (member.kind === 'instance') bindName(write(vm.heap, member.attributes), '_name_', str(name))
    const init = findInClasses(vm, own, '__init__')
    if (init !== null) callObject(vm, init, [member, ...args])
    const stands = memberValue(member)
    const same = members.find((one) => isEqual(vm, memberValue(one), stands) === true)
    if (same === undefined) {
      members.push(member)
      // Of a flag's members those of more bits than one are aliases.
      if (!isFlag || stands.kind !== 'int' || isOneBit(stands.value)) names.push(str(name))
    }
    bindName(write(vm.heap, cls.namespace), name, same ?? member)
    // A `__new__` of the class's own may ask for those so far.
    if (maker !== null) noteMembers()
  }
  noteMembers()
}

const DATA_TYPES: ReadonlySet<ClassObject> = new Set([STR, INT, FLOAT, BYTES, TUPLE])

/** What MAKER, the class's own `__new__`, makes of ARGS, or the type that its members are of; its value is VALUE where neither says another. */
function createMember(
  vm: Interpreter,
  cls: ClassObject,
  maker: PyObject | null,
  value: PyObject,
  args: readonly PyObject[],
): PyObject {
  const type = cls.mro.find((one) => DATA_TYPES.has(one))
  if (maker !== null) {
    const made = callObject(vm, maker.kind === 'staticmethod' ? maker.func : maker, [cls, ...args])
    if (made.kind === 'instance' && slotOf(made.attributes.contents, '_value_') === undefined)
      bindName(write(vm.heap, made.attributes), '_value_', made.payload ?? value)
    return made
  }
  const payload = type === undefined ? null : type === TUPLE ? value : callObject(vm, type, args)
  return instance(vm, cls, originFrom(vm, value), {
    attributes: new Map([['_value_', payload ?? value]]),
    ...(payload === null ? {} : { payload }),
  })
}

/** `auto()` counts on from the highest number so far. */
function nextNumber(members: readonly PyObject[], index: number): bigint {
  const numbers = members.map(memberValue).flatMap((value) => (value.kind === 'int' ? [value.value] : []))
  const [highest] = numbers.toSorted((left, right) => (left > right ? -1 : 1))
  return highest === undefined ? BigInt(index + 1) : highest + 1n
}

/** `auto()` of a flag is the bit above the highest so far. */
function nextFlag(members: readonly PyObject[]): bigint {
  const numbers = members.map(memberValue).flatMap((value) => (value.kind === 'int' ? [value.value] : []))
  const [highest] = numbers.toSorted((left, right) => (left > right ? -1 : 1))
  return highest === undefined || highest <= 0n ? 1n : 1n << BigInt(highest.toString(2).length)
}
