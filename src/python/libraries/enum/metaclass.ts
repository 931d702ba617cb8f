import { ANY } from '../../accepts-any.ts'
import { mayRaise } from '../../machine/fork.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import { dict, int, list, NONE, originAbout, originFrom, slotOf, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { findInClasses } from '../../operations/class-attributes.ts'
import { isEqual } from '../../operations/equality.ts'
import { keyOf, setItem } from '../../operations/mapping.ts'
import { isEnum, typeName } from '../../operations/types.ts'
import { TYPE } from '../../types/builtin-types.ts'
import { raise } from '../../types/exceptions.ts'
import { asObject, createClass } from '../../types/native-class.ts'
import { enumText, lookup } from './lookup.ts'
import { makeEnum } from './make.ts'
import { ALL_MEMBERS, membersOf, memberValue } from './members.ts'

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

export const ENUM_META = createClass({
  name: 'EnumType',
  module: 'enum',
  bases: [TYPE],
  construct: native('EnumType', 'cls, /, *args, **kwargs', makeEnum, ANY),
  methods: [
    native('__init__', 'self, /, *args, **kwargs', () => NONE, ANY),
    native('__call__', 'self, /, *args, **kwargs', lookup, ANY),
    native(
      '__repr__',
      'self, /',
      (call) => {
        const self = call.arg('self')
        if (self.kind !== 'class') return unknownFrom(call.vm, [self])
        return str(enumText(self), originFrom(call.vm, self))
      },
      ANY,
    ),
    overMembers('__iter__', 'self', (call, members) =>
      callObject(call.vm, asObject(native('iter', '', (inner) => list(inner.vm, [...members]), ANY)), []),
    ),
    overMembers('__len__', 'self', (_call, members) => int(members.length)),
    overMembers('__contains__', 'self, value', (call, members) => {
      const value = call.arg('value')
      const isMember = value.kind === 'instance' && isEnum(value.cls)
      if (!isMember && value.kind !== 'unknown' && call.vm.input.pythonVersion.minor < 12)
        throw raise(
          call.vm,
          'TypeError',
          `unsupported operand type(s) for 'in': '${typeName(value)}' and '${call.vm.input.pythonVersion.minor < 11 ? 'EnumMeta' : 'EnumType'}'`,
        )
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
        if (name.kind === 'unknown') {
          mayRaise(call.vm, () => raise(call.vm, 'KeyError', name))
          return unknownFrom(call.vm, [name])
        }
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
