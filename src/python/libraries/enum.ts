import { createClassObject } from '../evaluate/classes.ts'
import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bindName, dict, instance, int, list, NONE, originAbout, originFrom, slotOf, str } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { findInClasses } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { isEqual } from '../operations/compare.ts'
import { setItem } from '../operations/mapping.ts'
import { reprOf } from '../operations/text.ts'
import { INT, STR, TYPE } from '../types/builtin-types.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { asObject, createClass } from '../types/native-class.ts'

const ANY = { accepts: 'any' } as const
const MEMBERS = '_member_names_'

/** The members of an enum in their order, aliases left out; null where they are not known. */
function membersOf(call: Call, cls: PyObject): readonly PyObject[] | null {
  if (cls.kind !== 'class') return null
  const names = findInClasses(call.vm, cls.mro, MEMBERS)
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
  const members = membersOf(call, self)
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
    const doubtful = unknownFrom(vm, [value], {
      causes: [{ kind: 'construct', what: 'flags that are combined', location: call.location }],
    })
    mayRaise(vm, () => raiseUnknown(vm, doubtful))
    return doubtful
  }
  const shown = reprOf(vm, value)
  throw raise(vm, 'ValueError', shown.kind === 'str' ? `${shown.value} is not a valid ${self.name}` : shown)
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

function addEnumMembers(call: Call, cls: ClassObject, values: readonly (readonly [string, PyObject])[]): void {
  const { vm } = call
  const names: PyObject[] = []
  const contents = write(vm.heap, cls.namespace)
  const members: PyObject[] = []
  for (const [index, [name, given]] of values.entries()) {
    const isAuto = given.kind === 'instance' && given.cls === AUTO
    const value = !isAuto
      ? given
      : cls.mro.includes(STR_ENUM)
        ? str(name.toLowerCase())
        : int(cls.mro.includes(FLAG) ? nextFlag(members) : nextNumber(members, index))
    const same = members.find((member) => isEqual(vm, memberValue(member), value) === true)
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
    names.push(str(name))
    bindName(contents, name, member)
  }
  bindName(contents, MEMBERS, list(vm, names))
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
        if (member?.kind !== 'instance') throw raise(call.vm, 'KeyError', name)
        return member
      },
      ANY,
    ),
  ],
  properties: [
    overMembers('__members__', 'self', (call, members) => {
      const made = dict(call.vm)
      for (const member of members) setItem(call.vm, made, nameOf(member), member)
      return made
    }),
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

function combined(name: string): NativeFunction {
  return native(
    name,
    'self, *others',
    (call) =>
      unknownFrom(call.vm, [call.arg('self'), ...call.rest], {
        causes: [{ kind: 'construct', what: 'flags that are combined', location: call.location }],
      }),
    ANY,
  )
}

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
/** Members of a Flag are bits; what they make together is not modelled. */
const FLAG = enumClass(
  'Flag',
  [ENUM],
  [...['__or__', '__and__', '__xor__', '__invert__', '__contains__', '__bool__'].map(combined)],
)
const INT_FLAG = enumClass('IntFlag', [INT, FLAG], [asValue])
const STR_ENUM = enumClass('StrEnum', [STR, ENUM], [asValue, formatValue])
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
})

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
    unique: native('unique', 'enumeration', (call) => call.arg('enumeration'), ANY),
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
