import { type NativeFunction, native } from '../../native.ts'
import { originFrom, str } from '../../objects/make.ts'
import type { ClassObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { reprOf } from '../../operations/text.ts'
import { INT, STR } from '../../types/builtin-types.ts'
import { createClass } from '../../types/native-class.ts'
import { FLAG_METHODS, flagRepr, flagStr } from './flags.ts'
import { ANY, memberValue, nameOf, shown } from './members.ts'
import { ENUM_META } from './metaclass.ts'

const MEMBER_PROPERTIES = [
  native('value', 'self', (call) => memberValue(call.arg('self')), ANY),
  native('name', 'self', (call) => nameOf(call.arg('self')), ANY),
]

function enumClass(name: string, bases: readonly ClassObject[], methods: readonly NativeFunction[]): ClassObject {
  const cls = createClass({ name, module: 'enum', bases, methods, properties: MEMBER_PROPERTIES })
  Object.assign(cls, { metaclass: ENUM_META })
  return cls
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

export const ENUM = enumClass('Enum', [], [represent, dotted, hashed])
export const INT_ENUM = enumClass('IntEnum', [INT, ENUM], [asValue])
/** Members of a Flag are bits. */
export const FLAG = enumClass('Flag', [ENUM], [...FLAG_METHODS, flagRepr, flagStr])
export const INT_FLAG = enumClass('IntFlag', [INT, FLAG], [asValue])
export const STR_ENUM = enumClass('StrEnum', [STR, ENUM], [asValue, formatValue])
