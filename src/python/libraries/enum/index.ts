import { ANY } from '../../accepts-any.ts'
import { type Call, type NativeModule, native } from '../../native.ts'
import { NONE } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { findInClasses } from '../../operations/class-attributes.ts'
import { raise } from '../../types/exceptions.ts'
import { AUTO } from './auto.ts'
import { ENUM, FLAG, INT_ENUM, INT_FLAG, STR_ENUM } from './classes.ts'
import { enumText } from './lookup.ts'
import { ALL_MEMBERS, membersOf, nameOf } from './members.ts'
import { ENUM_META } from './metaclass.ts'

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
    throw raise(call.vm, 'ValueError', `duplicate values found in ${enumText(cls)}: ${aliases.join(', ')}`)
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
