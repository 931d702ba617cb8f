import { spend } from '../machine/budget.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { identity } from '../objects/hash.ts'
import { bindName, list, slotOf, tuple } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { homeOf, isOfLibrary } from './class-home.ts'
import { lift, resolve } from './lift.ts'

const keyOf = (cls: ClassObject): string => String(identity(cls))

/** Tells the bases of CLS, a new class of a program's, that it was made of them. */
export function noteSubclass(vm: Interpreter, cls: ClassObject): void {
  for (const base of cls.bases) {
    if (base.isNative) continue
    const before = slotOf(vm.subclasses.contents, keyOf(base))
    const items = before?.kind === 'tuple' ? before.items : []
    spend(vm.budget, vm.location, items.length)
    // Where there may be several lists of them, nothing is told.
    const all = before === undefined || before.kind === 'tuple' ? tuple([...items, cls]) : open(vm, before)
    bindName(write(vm.heap, vm.subclasses), keyOf(base), all)
  }
}

/** `cls.__subclasses__()`: CPython forgets a class when nobody holds it any more, which is sure only of one that is bound to its name. */
export function subclassesOf(vm: Interpreter, cls: ClassObject): PyObject {
  const slot = slotOf(vm.subclasses.contents, keyOf(cls))
  if (cls.isNative || isOfLibrary(vm, cls)) return open(vm)
  if (slot === undefined) return list(vm, [])
  return lift(vm, slot, (one) => {
    if (one.kind === 'absent') return list(vm, [])
    const isSure = one.kind === 'tuple' && one.items.every((item) => item.kind === 'class' && isBound(vm, item))
    return isSure ? list(vm, [...one.items]) : open(vm, one)
  })
}

function open(vm: Interpreter, ...sources: readonly PyObject[]): PyObject {
  const cause = { kind: 'call', callee: '__subclasses__', location: vm.location } as const
  return sources.length === 0
    ? unknown(vm, { causes: [cause], types: ['list'], origin: NO_ORIGIN })
    : unknownFrom(vm, sources, { causes: [cause], types: ['list'] })
}

function isBound(vm: Interpreter, cls: ClassObject): boolean {
  const home = homeOf(vm, cls)
  const slot = home?.kind === 'module' ? slotOf(home.namespace.contents, cls.name) : undefined
  return slot !== undefined && resolve(vm, slot) === cls
}
