import { ANY } from '../../accepts-any.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import { int, list, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { INT } from '../../types/builtin-types.ts'
import { asObject } from '../../types/native-class.ts'
import { flagOf } from './lookup.ts'
import { ALL_MEMBERS, membersOf, memberValue, nameOf } from './members.ts'

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

export const FLAG_METHODS = [
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

export const flagRepr = native(
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
export const flagStr = native(
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
