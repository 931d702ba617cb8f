import type { Call } from '../../native.ts'
import { NONE, originFrom, slotOf, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknown } from '../../objects/unknown.ts'
import { findInClasses } from '../../operations/class-attributes.ts'

export const MEMBERS = '_member_names_'
/** Aliases, too. */
export const ALL_MEMBERS = '_every_member_name_'

/** The members of an enum in their order, aliases left out; null where they are not known. */
export function membersOf(call: Call, cls: PyObject, which = MEMBERS): readonly PyObject[] | null {
  if (cls.kind !== 'class') return null
  const names = findInClasses(call.vm, cls.mro, which)
  if (names?.kind !== 'list') return null
  const members = names.cell.contents.items.map((name) =>
    name.kind === 'str' ? slotOf(cls.namespace.contents, name.value) : undefined,
  )
  return members.includes(undefined) ? null : members.flatMap((member) => member ?? [])
}

export function memberValue(member: PyObject): PyObject {
  return member.kind === 'instance' ? (slotOf(member.attributes.contents, '_value_') ?? NONE) : NONE
}

export function nameOf(member: PyObject): PyObject {
  return member.kind === 'instance' ? (slotOf(member.attributes.contents, '_name_') ?? NONE) : NONE
}

export const isOneBit = (bits: bigint): boolean => bits > 0n && (bits & (bits - 1n)) === 0n

export function shown(call: Call, format: (cls: string, name: string) => string): PyObject {
  const self = call.arg('self')
  const name = nameOf(self)
  return self.kind === 'instance' && name.kind === 'str'
    ? str(format(self.cls.name, name.value), originFrom(call.vm))
    : unknown(call.vm, { causes: [], types: ['str'] })
}
