import type { Call, NativeFunction } from '../native.ts'
import { bindName, namespaceOf } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { linearize } from './mro.ts'

export interface NativeClassParts {
  readonly name: string
  /** The module that `__module__` names. */
  readonly module: string
  readonly bases?: readonly ClassObject[]
  readonly methods?: readonly NativeFunction[]
  readonly classMethods?: readonly NativeFunction[]
  readonly staticMethods?: readonly NativeFunction[]
  /** Read-only attributes of instances: functions of `self`. */
  readonly properties?: readonly NativeFunction[]
  readonly constants?: Readonly<Record<string, PyObject>>
  /** What a call of the class does: its first parameter is the class. */
  readonly construct?: NativeFunction
}

/** `object`, the first class that is made: the base of those that name none. */
let root: ClassObject | null = null

/** A class that is written in C or in a library. */
export function createClass(parts: NativeClassParts): ClassObject {
  const slots = new Map<string, PyObject>(Object.entries(parts.constants ?? {}))
  const cls: ClassObject = {
    kind: 'class',
    name: parts.name,
    module: parts.module,
    bases: parts.bases !== undefined && parts.bases.length > 0 ? parts.bases : root === null ? [] : [root],
    mro: [],
    metaclass: null,
    namespace: { contents: namespaceOf(), birth: 0 },
    body: [],
    rest: [],
    isNative: true,
    origin: NO_ORIGIN,
  }
  root ??= cls
  Object.assign(cls, { mro: [cls, ...(linearize(cls.bases) ?? [])] })
  addMethods(cls, parts.methods ?? [])
  for (const method of parts.staticMethods ?? [])
    slots.set(method.name, { kind: 'staticmethod', func: asObject(method), origin: NO_ORIGIN })
  for (const method of parts.classMethods ?? [])
    slots.set(method.name, { kind: 'classmethod', func: asObject(method), origin: NO_ORIGIN })
  for (const property of parts.properties ?? []) {
    slots.set(property.name, {
      kind: 'property',
      getter: asObject(property),
      setter: null,
      deleter: null,
      origin: NO_ORIGIN,
    })
  }
  if (parts.construct !== undefined) addNew(cls, parts.construct)
  for (const [name, slot] of slots) bindName(cls.namespace.contents, name, slot)
  return cls
}

/** Gives a class of the tables what a call of it does: its first parameter is the class. */
export function addNew(cls: ClassObject, construct: NativeFunction): void {
  bindName(cls.namespace.contents, '__new__', { kind: 'staticmethod', func: asObject(construct), origin: NO_ORIGIN })
}

/** Adds methods to a class of the tables, while the tables are being built. */
export function addMethods(cls: ClassObject, methods: readonly NativeFunction[]): void {
  for (const method of methods) bindName(cls.namespace.contents, method.name, asObject(method))
}

export function asObject(native: NativeFunction): PyObject {
  return { kind: 'native', native, origin: NO_ORIGIN }
}

export type { Call }
