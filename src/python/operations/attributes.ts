import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { METHOD_NAMES } from '../methods/names.ts'
import { dict, dictOver, NONE, slotOf, str } from '../objects/make.ts'
import type { ClassObject, MappingContents, ModuleObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { classOf, MODULE, OBJECT, TYPE, TYPES_BY_NAME } from '../types/builtin-types.ts'
import { raise, raiseOver } from '../types/exceptions.ts'
import { classBasics, instanceDict, isListed, isNotModelled, lookupBuiltin, notModelled } from './builtin-attributes.ts'
import { callObject } from './call.ts'
import { bind, findInClasses, programClasses } from './class-attributes.ts'
import { lift, resolve } from './lift.ts'
import { classLabel, payloadOf } from './types.ts'

/** `object.name`. @throws Raise AttributeError */
export function getAttribute(vm: Interpreter, object: PyObject, name: string): PyObject {
  return lift(vm, object, (one) =>
    lookupOn(vm, one, name, () => {
      throw noAttribute(vm, one, name)
    }),
  )
}

/** The AttributeError that says that OBJECT lacks NAME. */
export function noAttribute(vm: Interpreter, object: PyObject, name: string): unknown {
  // Up to Python 3.11 enums say the name alone.
  const isEnum = object.kind === 'class' && object.metaclass?.name === 'EnumType'
  if (isEnum && vm.input.pythonVersion.minor < 12) return raise(vm, 'AttributeError', name)
  const isCircular = object.kind === 'module' && vm.running.includes(object.name)
  if (object.kind === 'module' && !isCircular && vm.running.includes(`${object.name}.${name}`))
    return raise(vm, 'AttributeError', `cannot access submodule '${name}' of ${describe(object)}${CIRCULAR}`)
  const owner = `${isCircular ? 'partially initialized ' : ''}${describe(object)}`
  return raiseOver(vm, [object], 'AttributeError', `${owner} has no attribute '${name}'${isCircular ? CIRCULAR : ''}`)
}

const CIRCULAR = ' (most likely due to a circular import)'

/** How CPython names OBJECT in the message of an AttributeError. */
export function describe(object: PyObject): string {
  if (object.kind === 'module') return `module '${object.name}'`
  if (object.kind === 'class') return `type object '${classLabel(object)}'`
  if (object.kind === 'super') return `'super' object`
  return `'${object.kind === 'unknown' || object.kind === 'absent' ? (object.kind === 'unknown' ? (object.types?.[0] ?? 'object') : 'object') : classLabel(classOf(object))}' object`
}

/** `object.name`, and MISSING's result where there is no such attribute. */
export function lookupAttribute(vm: Interpreter, object: PyObject, name: string, missing: () => PyObject): PyObject {
  return lift(vm, object, (one) => lookupOn(vm, one, name, missing))
}

function lookupOn(vm: Interpreter, object: PyObject, name: string, missing: () => PyObject): PyObject {
  switch (object.kind) {
    case 'absent':
      return missing()
    case 'unknown':
      return lookupUnknown(vm, object, name, missing)
    case 'module':
      return lookupModule(vm, object, name, missing)
    case 'class':
      return lookupClassAttribute(vm, object, name, missing)
    case 'instance':
      return lookupInstance(vm, object, name, missing)
    case 'super':
      return lookupSuper(vm, object, name, missing)
    default:
      return lookupBuiltin(vm, object, name, missing)
  }
}

/** What a slot holds; MISSING's result where, or as far as, it holds nothing. */
export function readSlot(vm: Interpreter, slot: PyObject | undefined, missing: () => PyObject): PyObject {
  if (slot === undefined) return missing()
  if (slot.kind !== 'unknown') return slot.kind === 'absent' ? missing() : slot
  const now = resolve(vm, slot)
  if (now.kind !== 'unknown' || now.alternatives === null || !now.alternatives.some((one) => one.kind === 'absent'))
    return now.kind === 'absent' ? missing() : now
  return lift(vm, now, (one) => (one.kind === 'absent' ? missing() : one))
}

/** A name in a namespace of which more may exist than is listed. */
export function readNamespace(
  vm: Interpreter,
  contents: MappingContents,
  name: string,
  missing: () => PyObject,
): PyObject {
  const slot = slotOf(contents, name)
  if (slot === undefined && contents.rest.length > 0) return unknown(vm, { causes: contents.rest })
  return readSlot(vm, slot, missing)
}

function lookupUnknown(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'unknown' }>,
  name: string,
  missing: () => PyObject,
): PyObject {
  const [type] = object.types ?? []
  const cls = object.types?.length === 1 && type !== undefined ? TYPES_BY_NAME.get(type) : undefined
  if (cls !== undefined) return lookupBuiltin(vm, object, name, missing, cls)
  if (!isOnEveryObject(name))
    mayRaise(vm, () => raise(vm, 'AttributeError', unknownFrom(vm, [object], { types: ['str'] })))
  return unknownFrom(vm, [object])
}

const isOnEveryObject = (name: string): boolean =>
  name === '__class__' || METHOD_NAMES['object']?.includes(name) === true

function lookupModule(vm: Interpreter, module: ModuleObject, name: string, missing: () => PyObject): PyObject {
  const contents = module.namespace.contents
  if (name === '__dict__') return moduleDict(vm, module)
  return readNamespace(vm, contents, name, () => {
    const made = module.lazy?.(name)
    if (made !== undefined) return made
    const ofObjects = isOnEveryObject(name) ? findInClasses(vm, [OBJECT], name) : null
    if (ofObjects !== null) return bind(vm, ofObjects, module, MODULE)
    const hook = slotOf(contents, '__getattr__')
    return hook !== undefined && name !== '__path__' && !name.startsWith('__')
      ? callObject(vm, hook, [str(name)])
      : missing()
  })
}

/** The `__dict__` of a module; of one of the tables, what they have, and that there is more. */
function moduleDict(vm: Interpreter, { namespace, names, lazy, name }: ModuleObject): PyObject {
  if (names === undefined) return dictOver(namespace)
  const entries = new Map(namespace.contents.entries)
  for (const one of names) {
    const slot = entries.has(one) ? undefined : lazy?.(one)
    if (slot !== undefined) entries.set(one, { key: str(one), slot })
  }
  const what = `what else \`${name}\` holds`
  return dict(vm, entries, NO_ORIGIN, [{ kind: 'construct', what, location: vm.location }])
}

function lookupInstance(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'instance' }>,
  name: string,
  missing: () => PyObject,
): PyObject {
  const custom = findInClasses(vm, programClasses(object.cls), '__getattribute__')
  if (custom !== null)
    return unknownFrom(vm, [object], {
      causes: [{ kind: 'construct', what: 'a class with __getattribute__', location: vm.location }],
    })
  const inClass = findInClasses(vm, object.cls.mro, name)
  if (inClass !== null && isDataDescriptor(vm, inClass)) return bind(vm, inClass, object, object.cls)
  const fallback = (): PyObject => {
    if (inClass !== null) return bind(vm, inClass, object, object.cls)
    if (name === '__class__') return object.cls
    if (name === '__dict__') return instanceDict(vm, object) ?? missing()
    if (name === '__doc__') return NONE
    if (name === '__module__') return str(object.cls.module)
    const hook = findInClasses(vm, object.cls.mro, '__getattr__')
    if (hook !== null) return callObject(vm, hook, [object, str(name)])
    return payloadAttribute(vm, object, name, missing)
  }
  return readNamespace(vm, object.attributes.contents, name, fallback)
}

function payloadAttribute(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'instance' }>,
  name: string,
  missing: () => PyObject,
): PyObject {
  const payload = payloadOf(object)
  const otherwise = (): PyObject =>
    isNotModelled(vm, object.cls, name) ? notModelled(vm, `${object.cls.name}.${name}`) : missing()
  return payload === object || payload.kind === 'unknown' ? otherwise() : lookupBuiltin(vm, payload, name, otherwise)
}

function isDataDescriptor(vm: Interpreter, found: PyObject): boolean {
  if (found.kind === 'property') return found.cachedAs === undefined
  // What an unmodelled decorator makes of a function may be one.
  if (found.kind === 'unknown') return found.holds !== undefined
  return found.kind === 'instance' && findInClasses(vm, found.cls.mro, '__set__') !== null
}

function lookupSuper(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'super' }>,
  name: string,
  missing: () => PyObject,
): PyObject {
  const { self, cls } = object
  const own = self.kind === 'class' ? self : self.kind === 'unknown' || self.kind === 'absent' ? cls : classOf(self)
  const found = findInClasses(vm, own.mro.slice(own.mro.indexOf(cls) + 1), name)
  if (found !== null) return bind(vm, found, self.kind === 'class' && found.kind !== 'classmethod' ? null : self, own)
  return name === '__class__' ? own : missing()
}

/** What `list[int]` has that a class has not. */
function lookupAliasAttribute(vm: Interpreter, alias: ClassObject, name: string): PyObject | null {
  if (name === '__origin__') return alias
  const isOwn = [
    '__args__',
    '__parameters__',
    '__unpacked__',
    '__mro_entries__',
    '__class__',
    '__dict__',
    '__hash__',
  ].includes(name)
  const what = `what stands in the brackets of \`${alias.name}\``
  return isOwn ? unknown(vm, { causes: [{ kind: 'construct', what, location: vm.location }] }) : null
}

function lookupClassAttribute(vm: Interpreter, cls: ClassObject, name: string, missing: () => PyObject): PyObject {
  const ofAlias = cls.alias === undefined ? null : lookupAliasAttribute(vm, cls.alias, name)
  if (ofAlias !== null) return ofAlias
  const meta = cls.metaclass === null ? null : findInClasses(vm, cls.metaclass.mro, name)
  if (meta !== null && meta.kind === 'property') return bind(vm, meta, cls, cls.metaclass ?? TYPE)
  const found =
    findInClasses(
      vm,
      cls.mro.filter((one) => one !== OBJECT),
      name,
    ) ?? findInClasses(vm, [OBJECT], name)
  const builtin = classBasics(vm, cls, name)
  if (builtin !== null && (found === null || name !== '__doc__')) return builtin
  if (found !== null) return bind(vm, found, null, cls)
  if (meta !== null) return bind(vm, meta, cls, cls.metaclass ?? TYPE)
  const hook = cls.metaclass === null ? null : findInClasses(vm, cls.metaclass.mro, '__getattr__')
  if (hook !== null) return callObject(vm, hook, [cls, str(name)])
  const ofTypes = cls.metaclass === null ? findInClasses(vm, [TYPE], name) : null
  if (ofTypes !== null) return bind(vm, ofTypes, cls, TYPE)
  if (isListed(vm, TYPE, name)) return notModelled(vm, `type.${name}`)
  return isNotModelled(vm, cls, name) ? notModelled(vm, `${cls.name}.${name}`) : missing()
}
