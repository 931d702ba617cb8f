import { createClassObject } from '../../evaluate/classes.ts'
import { mayRaise } from '../../machine/fork.ts'
import type { Call } from '../../native.ts'
import { dict, instance, int, NONE, originFrom, slotOf, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { union } from '../../objects/union.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { findInClasses, programClasses } from '../../operations/class-attributes.ts'
import { isEqual } from '../../operations/equality.ts'
import { iterate } from '../../operations/iterate.ts'
import { reprOf } from '../../operations/text.ts'
import { INT } from '../../types/builtin-types.ts'
import { raise, raiseUnknown } from '../../types/exceptions.ts'
import { FLAG } from './classes.ts'
import { addEnumMembers } from './make.ts'
import { ALL_MEMBERS, isOneBit, membersOf, memberValue, nameOf } from './members.ts'

/** `Color(1)`: the member of this value. @throws Raise ValueError */
export function lookup(call: Call): PyObject {
  const { vm } = call
  const [self, value] = [call.arg('self'), call.rest[0]]
  const members = membersOf(call, self, ALL_MEMBERS)
  if (self.kind === 'class' && (members ?? []).length === 0 && call.rest.length === 2) return functional(call, self)
  if (members === null || value === undefined || call.rest.length > 1 || self.kind !== 'class')
    return unknownFrom(vm, [self, ...call.rest], {
      causes: [{ kind: 'call', callee: 'Enum', location: call.location }],
    })
  const possible: PyObject[] = []
  for (const member of members) {
    if (member === value) return member
    const equal = isEqual(vm, memberValue(member), value)
    if (equal && possible.length === 0) return member
    if (equal !== false) possible.push(member)
    if (equal) break
  }
  if (possible.length > 0) return onePossibly(call, self, possible, value)
  if (members.length === 0) throw raise(vm, 'TypeError', `${enumText(self)} has no members defined`)
  const hook = findInClasses(vm, programClasses(self), '_missing_')
  if (hook !== null) {
    const found = callObject(vm, hook.kind === 'classmethod' ? hook.func : hook, [self, value])
    if (found.kind !== 'none') return found
  }
  if (self.mro.includes(FLAG)) {
    const made = value.kind === 'int' ? flagOf(call, self, value.value) : null
    if (made !== null) return made
    const doubtful = unknownFrom(vm, [value], {
      causes: [{ kind: 'construct', what: 'flags that are combined', location: call.location }],
    })
    mayRaise(vm, () => raiseUnknown(vm, doubtful))
    return doubtful
  }
  const shown = reprOf(vm, value)
  const name = slotOf(self.namespace.contents, '__qualname__')
  throw raise(
    vm,
    'ValueError',
    shown.kind === 'str' ? `${shown.value} is not a valid ${name?.kind === 'str' ? name.value : self.name}` : shown,
  )
}

/** One of some members, or none: a class with more to say of what is none of its members may give anything. */
function onePossibly(call: Call, cls: ClassObject, possible: readonly PyObject[], value: PyObject): PyObject {
  const { vm } = call
  const doubtful = unknownFrom(vm, [value])
  mayRaise(vm, () => raise(vm, 'ValueError', unknownFrom(vm, [value], { types: ['str'] })))
  const hasMore = cls.mro.includes(FLAG) || findInClasses(vm, programClasses(cls), '_missing_') !== null
  return hasMore ? doubtful : union(vm, possible, { from: null, sources: [] })
}

/** `repr()` of an enumeration. */
export const enumText = (cls: ClassObject): string => `<${cls.mro.includes(FLAG) ? 'flag' : 'enum'} '${cls.name}'>`

/** `Enum('Name', 'A B')`, `Enum('Name', ['A', 'B'])`, `Enum('Name', {'A': 1})`: a class made by a call. */
function functional(call: Call, base: ClassObject): PyObject {
  const { vm } = call
  const [name, given] = call.rest
  const members = given === undefined ? null : namedValues(call, base, given)
  if (name?.kind !== 'str' || members === null || call.keywords.size > 0 || base.metaclass === null)
    return unknownFrom(vm, call.rest, { causes: [{ kind: 'call', callee: 'Enum', location: call.location }] })
  const made = createClassObject(vm, base.metaclass, name.value, [base], dict(vm), new Map())
  if (made.kind === 'class') addEnumMembers(call, made, members)
  return made
}

function namedValues(call: Call, base: ClassObject, given: PyObject): (readonly [string, PyObject])[] | null {
  if (given.kind === 'dict') {
    if (given.cell.contents.rest.length > 0) return null
    return [...given.cell.contents.entries.values()].flatMap(({ key, slot }) =>
      key.kind === 'str' ? [[key.value, slot] as const] : [],
    )
  }
  const { items, rest } =
    given.kind === 'str'
      ? { items: given.value.split(/[\s,]+/).flatMap((word) => (word === '' ? [] : [str(word)])), rest: [] }
      : iterate(call.vm, given)
  if (rest.length > 0) return null
  const isFlag = base.mro.includes(FLAG)
  const pairs = items.map((item, index) => {
    if (item.kind === 'str') return [item.value, int(isFlag ? 1n << BigInt(index) : BigInt(index + 1))] as const
    const [name, value] = item.kind === 'tuple' || item.kind === 'list' ? itemsOf(item) : []
    return name?.kind === 'str' && value !== undefined ? ([name.value, value] as const) : null
  })
  return pairs.includes(null) ? null : pairs.flatMap((pair) => (pair === null ? [] : [pair]))
}

const itemsOf = (object: PyObject): readonly PyObject[] =>
  object.kind === 'tuple' ? object.items : object.kind === 'list' ? object.cell.contents.items : []

/** The member of CLS, a flag, with these BITS: one of the class's own, or one that is made of several; null where there are bits of none. */
export function flagOf(call: Call, cls: ClassObject, bits: bigint): PyObject | null {
  const members = membersOf(call, cls, ALL_MEMBERS)
  if (members === null || bits < 0n) return null
  const bitsOf = (member: PyObject): bigint => {
    const value = memberValue(member)
    return value.kind === 'int' ? value.value : 0n
  }
  const own = members.find((member) => bitsOf(member) === bits)
  if (own !== undefined) return own
  const parts = members.filter((member) => isOneBit(bitsOf(member)) && (bits & bitsOf(member)) !== 0n)
  if (parts.reduce((sum, part) => sum | bitsOf(part), 0n) !== bits) return null
  const names = parts.toSorted((left, right) => (bitsOf(left) < bitsOf(right) ? -1 : 1)).map(nameOf)
  const text = names.flatMap((name) => (name.kind === 'str' ? [name.value] : [])).join('|')
  return instance(call.vm, cls, originFrom(call.vm, ...parts), {
    attributes: new Map<string, PyObject>([
      ['_name_', text === '' ? NONE : str(text)],
      ['_value_', int(bits)],
    ]),
    data: { hash: String(bits) },
    ...(cls.mro.includes(INT) ? { payload: int(bits) } : {}),
  })
}
