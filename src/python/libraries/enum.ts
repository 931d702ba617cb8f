import { createClassObject } from '../evaluate/classes.ts'
import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bindName, dict, instance, int, list, NONE, originAbout, originFrom, slotOf, str } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { type BinaryOperator, binary } from '../operations/arithmetic.ts'
import { findInClasses } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { isEqual } from '../operations/compare.ts'
import { iterate } from '../operations/iterate.ts'
import { keyOf, setItem } from '../operations/mapping.ts'
import { reprOf } from '../operations/text.ts'
import { INT, STR, TYPE } from '../types/builtin-types.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { asObject, createClass } from '../types/native-class.ts'

const ANY = { accepts: 'any' } as const
const MEMBERS = '_member_names_'
/** Aliases, too. */
const ALL_MEMBERS = '_every_member_name_'

/** The members of an enum in their order, aliases left out; null where they are not known. */
function membersOf(call: Call, cls: PyObject, which = MEMBERS): readonly PyObject[] | null {
  if (cls.kind !== 'class') return null
  const names = findInClasses(call.vm, cls.mro, which)
  if (names?.kind !== 'list') return null
  const members = names.cell.contents.items.map((name) =>
    name.kind === 'str' ? slotOf(cls.namespace.contents, name.value) : undefined,
  )
  return members.includes(undefined) ? null : members.flatMap((member) => member ?? [])
}

function memberValue(member: PyObject): PyObject {
  return member.kind === 'instance' ? (slotOf(member.attributes.contents, '_value_') ?? NONE) : NONE
}

function nameOf(member: PyObject): PyObject {
  return member.kind === 'instance' ? (slotOf(member.attributes.contents, '_name_') ?? NONE) : NONE
}

/** `Color(1)`: the member of this value. @throws Raise ValueError */
function lookup(call: Call): PyObject {
  const { vm } = call
  const [self, value] = [call.arg('self'), call.rest[0]]
  const members = membersOf(call, self, ALL_MEMBERS)
  if (self.kind === 'class' && (members ?? []).length === 0 && call.rest.length === 2) return functional(call, self)
  if (members === null || value === undefined || call.rest.length > 1 || self.kind !== 'class')
    return unknownFrom(vm, [self, ...call.rest], {
      causes: [{ kind: 'call', callee: 'Enum', location: call.location }],
    })
  for (const member of members) {
    if (member === value) return member
    const equal = isEqual(vm, memberValue(member), value)
    if (equal === null) return unknownFrom(vm, [value])
    if (equal) return member
  }
  const hook = findInClasses(
    vm,
    self.mro.filter(({ isNative }) => !isNative),
    '_missing_',
  )
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
  throw raise(vm, 'ValueError', shown.kind === 'str' ? `${shown.value} is not a valid ${self.name}` : shown)
}

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
function flagOf(call: Call, cls: ClassObject, bits: bigint): PyObject | null {
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

/** Makes the class, and a member of each plain name of its body. */
function makeEnum(call: Call): PyObject {
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

const isAuto = (object: PyObject): boolean => object.kind === 'instance' && object.cls === AUTO

function addEnumMembers(call: Call, cls: ClassObject, values: readonly (readonly [string, PyObject])[]): void {
  const { vm } = call
  const names: PyObject[] = []
  const all: PyObject[] = []
  const contents = write(vm.heap, cls.namespace)
  const members: PyObject[] = []
  const autos = new Map<PyObject, PyObject>()
  const isFlag = cls.mro.includes(FLAG)
  const own = cls.mro.filter(({ isNative }) => !isNative)
  const generator = findInClasses(vm, own, '_generate_next_value_')
  const lastValues: PyObject[] = []
  const numbered = (index: number, name: string): PyObject => {
    if (generator !== null) return callObject(vm, generator, [str(name), int(1), int(index), list(vm, [...lastValues])])
    if (cls.mro.includes(STR_ENUM)) return str(name.toLowerCase())
    return int(isFlag ? nextFlag(members) : nextNumber(members, index))
  }
  for (const [index, [name, given]] of values.entries()) {
    for (const one of given.kind === 'tuple' ? given.items : [given]) {
      if (one.kind !== 'instance' || !isAuto(one) || one.data !== undefined || autos.has(one)) continue
      autos.set(one, numbered(index, name))
    }
    const value = settled(vm, given, autos)
    lastValues.push(value)
    const same = members.find((member) => isEqual(vm, memberValue(member), value) === true)
    all.push(str(name))
    if (same !== undefined) {
      bindName(contents, name, same)
      continue
    }
    const payload = cls.mro.includes(STR) || cls.mro.includes(INT) ? value : null
    const member = instance(vm, cls, originFrom(vm, value), {
      attributes: new Map([
        ['_name_', str(name)],
        ['_value_', value],
      ]),
      ...(payload === null ? {} : { payload }),
    })
    const init = findInClasses(
      vm,
      cls.mro.filter(({ isNative }) => !isNative),
      '__init__',
    )
    if (init !== null) callObject(vm, init, [member, ...(value.kind === 'tuple' ? value.items : [value])])
    members.push(member)
    // Of a flag's members those of more bits than one are aliases.
    if (!isFlag || value.kind !== 'int' || isOneBit(value.value)) names.push(str(name))
    bindName(contents, name, member)
  }
  bindName(contents, MEMBERS, list(vm, names))
  bindName(contents, ALL_MEMBERS, list(vm, all))
}

const isOneBit = (bits: bigint): boolean => bits > 0n && (bits & (bits - 1n)) === 0n

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

function overMembers(
  name: string,
  parameters: string,
  run: (call: Call, members: readonly PyObject[]) => PyObject,
): NativeFunction {
  return native(
    name,
    parameters,
    (call) => {
      const members = membersOf(call, call.arg('self'))
      return members === null ? unknownFrom(call.vm, [call.arg('self')]) : run(call, members)
    },
    ANY,
  )
}

const ENUM_META = createClass({
  name: 'EnumType',
  module: 'enum',
  bases: [TYPE],
  construct: native('EnumType', 'cls, /, *args, **kwargs', makeEnum, ANY),
  methods: [
    native('__init__', 'self, /, *args, **kwargs', () => NONE, ANY),
    native('__call__', 'self, /, *args, **kwargs', lookup, ANY),
    overMembers('__iter__', 'self', (call, members) =>
      callObject(call.vm, asObject(native('iter', '', (inner) => list(inner.vm, [...members]), ANY)), []),
    ),
    overMembers('__len__', 'self', (_call, members) => int(members.length)),
    overMembers('__contains__', 'self, value', (call, members) => {
      const value = call.arg('value')
      const found = members.some((member) => member === value || isEqual(call.vm, memberValue(member), value) === true)
      return { kind: 'bool', value: found, origin: originAbout(call.vm, value) }
    }),
    native(
      '__getitem__',
      'self, name',
      (call) => {
        const [self, name] = [call.arg('self'), call.arg('name')]
        const member =
          self.kind === 'class' && name.kind === 'str' ? slotOf(self.namespace.contents, name.value) : undefined
        if (name.kind === 'unknown') return unknownFrom(call.vm, [name])
        if (member?.kind === 'instance') return member
        // Members are found in a dict, which asks for a hash first.
        keyOf(call.vm, name)
        throw raise(call.vm, 'KeyError', name)
      },
      ANY,
    ),
  ],
  properties: [
    native(
      '__members__',
      'self',
      (call) => {
        const self = call.arg('self')
        const members = membersOf(call, self, ALL_MEMBERS)
        const names = self.kind === 'class' ? findInClasses(call.vm, self.mro, ALL_MEMBERS) : null
        if (members === null || names?.kind !== 'list') return unknownFrom(call.vm, [self])
        const made = dict(call.vm)
        for (const [index, name] of names.cell.contents.items.entries())
          setItem(call.vm, made, name, members[index] ?? NONE)
        return made
      },
      ANY,
    ),
  ],
})

function shown(call: Call, format: (cls: string, name: string) => string): PyObject {
  const self = call.arg('self')
  const name = nameOf(self)
  return self.kind === 'instance' && name.kind === 'str'
    ? str(format(self.cls.name, name.value), originFrom(call.vm))
    : unknown(call.vm, { causes: [], types: ['str'] })
}

const MEMBER_PROPERTIES = [
  native('value', 'self', (call) => memberValue(call.arg('self')), ANY),
  native('name', 'self', (call) => nameOf(call.arg('self')), ANY),
]

function enumClass(name: string, bases: readonly ClassObject[], methods: readonly NativeFunction[]): ClassObject {
  const cls = createClass({ name, module: 'enum', bases, methods, properties: MEMBER_PROPERTIES })
  Object.assign(cls, { metaclass: ENUM_META })
  return cls
}

function doubtfulFlags(call: Call): PyObject {
  return unknownFrom(call.vm, [call.arg('self'), ...call.rest], {
    causes: [{ kind: 'construct', what: 'flags that are combined', location: call.location }],
  })
}

function combined(name: string, combine: (left: bigint, right: bigint) => bigint): NativeFunction {
  return native(
    name,
    'self, *others',
    (call) => {
      const self = call.arg('self')
      const [other] = call.rest
      if (self.kind !== 'instance' || other === undefined) return doubtfulFlags(call)
      const [left, right] = [memberValue(self), other.kind === 'instance' ? memberValue(other) : other]
      if (
        other.kind !== 'unknown' &&
        !(other.kind === 'instance' && other.cls === self.cls) &&
        !self.cls.mro.includes(INT)
      )
        return { kind: 'singleton', name: 'NotImplemented', origin: originFrom(call.vm) }
      if (left.kind !== 'int' || right.kind !== 'int') return doubtfulFlags(call)
      return flagOf(call, self.cls, combine(left.value, right.value)) ?? doubtfulFlags(call)
    },
    ANY,
  )
}

/** Over the bits of a flag, and all those that its class has. */
function overBits(
  name: string,
  parameters: string,
  run: (call: Call, cls: ClassObject, bits: bigint) => PyObject | null,
): NativeFunction {
  return native(
    name,
    parameters,
    (call) => {
      const self = call.arg('self')
      const value = memberValue(self)
      const result = self.kind === 'instance' && value.kind === 'int' ? run(call, self.cls, value.value) : null
      return result ?? doubtfulFlags(call)
    },
    ANY,
  )
}

const FLAG_METHODS = [
  combined('__or__', (left, right) => left | right),
  combined('__and__', (left, right) => left & right),
  combined('__xor__', (left, right) => left ^ right),
  combined('__ror__', (left, right) => left | right),
  combined('__rand__', (left, right) => left & right),
  overBits('__invert__', 'self', (call, cls, bits) => {
    const all = (membersOf(call, cls, ALL_MEMBERS) ?? []).reduce((sum, member) => {
      const value = memberValue(member)
      return value.kind === 'int' ? sum | value.value : sum
    }, 0n)
    return cls.mro.includes(INT) ? null : flagOf(call, cls, all & ~bits)
  }),
  overBits('__contains__', 'self, *others', (call, cls, bits) => {
    const [other] = call.rest
    const value = other?.kind === 'instance' && other.cls === cls ? memberValue(other) : null
    return value?.kind === 'int'
      ? { kind: 'bool', value: (bits & value.value) === value.value, origin: originFrom(call.vm) }
      : null
  }),
  overBits('__bool__', 'self', (call, _cls, bits) => ({
    kind: 'bool',
    value: bits !== 0n,
    origin: originFrom(call.vm),
  })),
  overBits('__eq__', 'self, *others', (call, cls, bits) => {
    const [other] = call.rest
    if (other === undefined || other.kind === 'unknown') return null
    const value =
      other.kind === 'instance' && other.cls === cls ? memberValue(other) : cls.mro.includes(INT) ? other : null
    return { kind: 'bool', value: value?.kind === 'int' && value.value === bits, origin: originFrom(call.vm) }
  }),
  overBits('__iter__', 'self', (call, cls, bits) => {
    const parts = (membersOf(call, cls) ?? []).filter((member) => {
      const value = memberValue(member)
      return value.kind === 'int' && (value.value & bits) !== 0n
    })
    return callObject(call.vm, asObject(native('iter', '', (inner) => list(inner.vm, parts), ANY)), [])
  }),
  overBits('__len__', 'self', (_call, _cls, bits) => int([...bits.toString(2)].filter((bit) => bit === '1').length)),
]

const represent = native(
  '__repr__',
  'self',
  (call) => {
    const value = reprOf(call.vm, memberValue(call.arg('self')))
    return value.kind === 'str' ? shown(call, (cls, name) => `<${cls}.${name}: ${value.value}>`) : value
  },
  ANY,
)
const dotted = native('__str__', 'self', (call) => shown(call, (cls, name) => `${cls}.${name}`), ANY)
const hashed = native('__hash__', 'self', (call) => unknownFrom(call.vm, [], { types: ['int'] }), ANY)
const asValue = native(
  '__str__',
  'self',
  (call) => {
    const value = memberValue(call.arg('self'))
    return value.kind === 'int' ? str(String(value.value), originFrom(call.vm, value)) : value
  },
  ANY,
)
const formatValue = native('__format__', 'self, spec', (call) => memberValue(call.arg('self')), ANY)

const ENUM = enumClass('Enum', [], [represent, dotted, hashed])
const INT_ENUM = enumClass('IntEnum', [INT, ENUM], [asValue])
const flagRepr = native(
  '__repr__',
  'self',
  (call) => {
    const self = call.arg('self')
    const [name, value] = [nameOf(self), memberValue(self)]
    if (self.kind !== 'instance' || value.kind !== 'int') return doubtfulFlags(call)
    const text =
      name.kind === 'str' ? `<${self.cls.name}.${name.value}: ${value.value}>` : `<${self.cls.name}: ${value.value}>`
    return str(text, originFrom(call.vm))
  },
  ANY,
)
const flagStr = native(
  '__str__',
  'self',
  (call) => {
    const self = call.arg('self')
    const [name, value] = [nameOf(self), memberValue(self)]
    if (self.kind !== 'instance' || value.kind !== 'int') return doubtfulFlags(call)
    return str(
      name.kind === 'str' ? `${self.cls.name}.${name.value}` : `${self.cls.name}(${value.value})`,
      originFrom(call.vm),
    )
  },
  ANY,
)
/** Members of a Flag are bits. */
const FLAG = enumClass('Flag', [ENUM], [...FLAG_METHODS, flagRepr, flagStr])
const INT_FLAG = enumClass('IntFlag', [INT, FLAG], [asValue])
const STR_ENUM = enumClass('StrEnum', [STR, ENUM], [asValue, formatValue])
interface PendingOperation {
  readonly operator: BinaryOperator
  readonly left: PyObject
  readonly right: PyObject
}

/** `auto() | auto()` in a class's body: worked out when the members have their values. */
function pending(name: string, operator: BinaryOperator, isReflected = false): NativeFunction {
  return native(
    name,
    'self, other, /',
    (call) => {
      const [self, other] = [call.arg('self'), call.arg('other')]
      if (self.kind !== 'instance') return unknownFrom(call.vm, [self])
      const data: PendingOperation = { operator, left: isReflected ? other : self, right: isReflected ? self : other }
      return instance(call.vm, self.cls, originFrom(call.vm), { data })
    },
    ANY,
  )
}

const AUTO = createClass({
  name: 'auto',
  module: 'enum',
  construct: native(
    'auto',
    'cls, /, *args',
    (call) => {
      const cls = call.arg('cls')
      return cls.kind === 'class' ? instance(call.vm, cls, NO_ORIGIN) : cls
    },
    ANY,
  ),
  methods: [
    pending('__or__', '|'),
    pending('__and__', '&'),
    pending('__xor__', '^'),
    pending('__ror__', '|', true),
    pending('__rand__', '&', true),
  ],
})

/** @throws Raise ValueError where a value has a second name */
function verifyUnique(call: Call): PyObject {
  const cls = call.arg('enumeration')
  const [members, names] = [
    membersOf(call, cls, ALL_MEMBERS),
    cls.kind === 'class' ? findInClasses(call.vm, cls.mro, ALL_MEMBERS) : null,
  ]
  if (members === null || names?.kind !== 'list' || cls.kind !== 'class') return cls
  const aliases = names.cell.contents.items.flatMap((name, index) => {
    const own = nameOf(members[index] ?? NONE)
    return name.kind === 'str' && own.kind === 'str' && own.value !== name.value
      ? [`${name.value} -> ${own.value}`]
      : []
  })
  if (aliases.length > 0)
    throw raise(call.vm, 'ValueError', `duplicate values found in <enum '${cls.name}'>: ${aliases.join(', ')}`)
  return cls
}

/** `enum` */
export const enumeration: NativeModule = {
  name: 'enum',
  attributes: {
    Enum: ENUM,
    IntEnum: INT_ENUM,
    Flag: FLAG,
    IntFlag: INT_FLAG,
    StrEnum: STR_ENUM,
    EnumMeta: ENUM_META,
    EnumType: ENUM_META,
    auto: AUTO,
    unique: native('unique', 'enumeration', verifyUnique, ANY),
  },
  others: [
    'verify',
    'CONTINUOUS',
    'NAMED_FLAGS',
    'UNIQUE',
    'STRICT',
    'CONFORM',
    'EJECT',
    'KEEP',
    'property',
    'member',
    'nonmember',
    'global_enum',
    'ReprEnum',
    'FlagBoundary',
    'show_flag_values',
  ],
}
