import type { Cell } from '../machine/heap.ts'
import type { Call } from '../native.ts'
import { bool, none, originAbout, slotOf } from '../objects/make.ts'
import type { Contents, PyObject, UnknownObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { getAttribute, lookupAttribute } from '../operations/attributes.ts'
import { hasKnownNames } from '../operations/builtin-attributes.ts'
import { lift } from '../operations/lift.ts'
import { orElse } from '../operations/recover.ts'
import { forget, taint } from '../operations/taint.ts'
import { typeName } from '../operations/types.ts'
import { classOf } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'

type OnUnknownName = (name: UnknownObject, object: PyObject) => PyObject

/** What is read under a name that is not known. */
const readsAnything =
  (call: Call): OnUnknownName =>
  (name, object) =>
    unknownFrom(call.vm, [name, object])

/** Under a name that is not known, every attribute may have been changed. */
export const changesAnything =
  (call: Call): OnUnknownName =>
  (name, given) => {
    const { vm } = call
    lift(vm, given, (object) => {
      if (object.kind === 'module' || object.kind === 'class')
        forget(vm, object.namespace as Cell<Contents>, name.causes[0])
      else taint(vm, [object], name.causes[0])
      return none()
    })
    return none()
  }

export function withName(
  call: Call,
  run: (name: string, object: PyObject) => PyObject,
  onUnknown: OnUnknownName = readsAnything(call),
): PyObject {
  return lift(call.vm, call.arg('name'), (name) => {
    if (name.kind === 'unknown') return onUnknown(name, call.arg('object'))
    if (name.kind !== 'str') throw raise(call.vm, 'TypeError', `attribute name must be string, not '${typeName(name)}'`)
    return run(name.value, call.arg('object'))
  })
}

/** Runs READ, and OTHERWISE where it raises AttributeError. */
const orMissing = ({ vm }: Call, read: () => PyObject, otherwise: () => PyObject): PyObject =>
  orElse(vm, 'AttributeError', read, otherwise)

export function getOr(call: Call): PyObject {
  const fallback = call.optional('default')
  return withName(call, (name, object) => {
    if (fallback === null) return getAttribute(call.vm, object, name)
    return orMissing(
      call,
      () => getAttribute(call.vm, object, name),
      () => fallback,
    )
  })
}

export function has(call: Call): PyObject {
  return withName(call, (name, object) => {
    const origin = originAbout(call.vm, object)
    return lift(call.vm, object, (one) => {
      if (one.kind === 'unknown') return unknownFrom(call.vm, [one], { types: ['bool'], origin })
      return orMissing(
        call,
        () => {
          const value = lookupAttribute(call.vm, one, name, () => {
            throw raise(call.vm, 'AttributeError', name)
          })
          return value.kind === 'unknown' && isDoubtful(one, name)
            ? unknownFrom(call.vm, [value], { types: ['bool'], origin })
            : bool(true, origin)
        },
        () => bool(false, origin),
      )
    })
  })
}

/** May OBJECT lack NAME, of which nothing is known? */
function isDoubtful(object: PyObject, name: string): boolean {
  // The tables name what is public.
  if (object.kind === 'module' && object.lazy !== null && name.startsWith('_')) return true
  if (object.kind === 'module') return object.isOpen === true || object.namespace.contents.rest.length > 0
  if (object.kind === 'instance')
    return (
      object.attributes.contents.rest.length > 0 ||
      object.cls.mro.some(
        (cls) => cls.rest.length > 0 || slotOf(cls.namespace.contents, '__getattr__')?.kind === 'native',
      )
    )
  if (object.kind === 'class') return object.mro.some(({ rest }) => rest.length > 0)
  return (
    object.kind !== 'unknown' &&
    object.kind !== 'absent' &&
    !hasKnownNames(object, classOf(object)) &&
    !isOfFunctions(name)
  )
}

/** Whatever a function is, it has this. */
const isOfFunctions = (name: string): boolean => /^__(?:call|doc|module|name|qualname)__$/.test(name)
