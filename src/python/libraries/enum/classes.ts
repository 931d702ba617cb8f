import { ANY } from '../../accepts-any.ts'
import { type NativeFunction, native } from '../../native.ts'
import { originFrom, str } from '../../objects/make.ts'
import type { ClassObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { formatOf } from '../../operations/format-object.ts'
import { reprOf, strOf } from '../../operations/text.ts'
import { INT, STR } from '../../types/builtin-types.ts'
import { createClass } from '../../types/native-class.ts'
import { FLAG_METHODS, flagRepr, flagStr } from './flags.ts'
import { memberValue, nameOf, shown } from './members.ts'
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
    // StrEnum has come with 3.11, when the others' texts changed, too (https://docs.python.org/3/whatsnew/3.11.html#enum).
    if (call.vm.input.pythonVersion.minor < 11) return shown(call, (cls, name) => `${cls}.${name}`)
    const value = memberValue(call.arg('self'))
    return value.kind === 'int' ? str(String(value.value), originFrom(call.vm, value)) : value
  },
  ANY,
)
const formatValue = native('__format__', 'self, spec', (call) => memberValue(call.arg('self')), ANY)

/** Before 3.11 a member of a mixed type is formatted as its value, where the class has no `__str__` of its own. */
const formatted = native(
  '__format__',
  'self, spec, /',
  (call) => {
    const [self, spec] = [call.arg('self'), call.arg('spec')]
    const payload = self.kind === 'instance' ? self.payload : null
    const hasOwn =
      self.kind === 'instance' &&
      self.cls.mro.some((cls) => !cls.isNative && cls.namespace.contents.entries.has('__str__'))
    const isMixed = call.vm.input.pythonVersion.minor < 11 && payload !== null && !hasOwn
    return formatOf(call.vm, isMixed ? payload : strOf(call.vm, self), spec)
  },
  ANY,
)

export const ENUM = enumClass('Enum', [], [represent, dotted, formatted, hashed])
export const INT_ENUM = enumClass('IntEnum', [INT, ENUM], [asValue])
/** Members of a Flag are bits. */
export const FLAG = enumClass('Flag', [ENUM], [...FLAG_METHODS, flagRepr, flagStr])
export const INT_FLAG = enumClass('IntFlag', [INT, FLAG], [asValue])
export const STR_ENUM = enumClass('StrEnum', [STR, ENUM], [asValue, formatValue])
