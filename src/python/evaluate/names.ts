import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { controlling, uniteCauses } from '../machine/interpreter.ts'
import type { Scope } from '../machine/scope.ts'
import { bindName, hangingOn, NONE, slotOf, str } from '../objects/make.ts'
import type { DictObject, MappingContents, PyObject, UnknownObject } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { readSlot } from '../operations/attributes.ts'
import { getItem } from '../operations/mapping.ts'
import { raise } from '../types/exceptions.ts'
import type { Activation } from './activation.ts'
import { mangle } from './activation.ts'
import { builtinNamed } from './builtin-names.ts'

/** What NAME is bound to. @throws Raise NameError, UnboundLocalError */
export function loadName(activation: Activation, given: string): PyObject {
  const { scope } = activation
  const name = mangle(activation, given)
  if (scope.globalNames.has(name)) return loadGlobal(activation, name)
  if (scope.locals !== null) {
    if (scope.locals.has(name))
      return readSlot(activation.vm, slotOf(scope.namespace.contents, name), () => loadMissingLocal(activation, name))
    return loadFree(activation, scope.parent, name)
  }
  if (scope.kind === 'module' || scope.nonlocalNames.has(name)) return loadFree(activation, scope.parent, name)
  return readSlot(activation.vm, slotOf(scope.namespace.contents, name), () =>
    loadFree(activation, scope.bound?.has(name) === true ? null : scope.parent, name),
  )
}

function loadMissingLocal(activation: Activation, name: string): PyObject {
  const { scope, vm } = activation
  if (scope.namespace.contents.rest.length > 0) return unknown(vm, { causes: scope.namespace.contents.rest })
  if (scope.kind === 'comprehension') throw raise(vm, 'NameError', `name '${name}' is not defined`)
  throw raise(vm, 'UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`)
}

function loadFree(activation: Activation, start: Scope | null, name: string): PyObject {
  const { vm } = activation
  for (let scope = start; scope !== null; scope = scope.parent) {
    if (scope.globalNames.has(name)) break
    if (scope.locals?.has(name)) {
      return readSlot(vm, slotOf(scope.namespace.contents, name), () => {
        throw raise(
          vm,
          'NameError',
          `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
        )
      })
    }
  }
  return loadGlobal(activation, name)
}

function loadGlobal(activation: Activation, name: string): PyObject {
  const { vm, scope } = activation
  const { contents } = scope.module.namespace
  return readSlot(vm, slotOf(contents, name), () => {
    const builtin = loadBuiltin(activation, name)
    if (builtin !== null) return builtin
    const missing = () => raise(vm, 'NameError', `name '${name}' is not defined`)
    const rest = uniteCauses(contents.rest, vm.bareCalls.get(scope.module.namespace) ?? [])
    if (rest.length === 0) throw missing()
    mayRaise(vm, missing)
    // Since the program asks for it, it is bound, and others may be.
    if (contents.rest.length === 0) write(vm.heap, scope.module.namespace).rest = rest
    return unknown(vm, { causes: rest })
  })
}

/** Notes that a statement of a module has called what is not modelled, and gave RESULT. */
export function noteBareCall({ vm, scope }: Activation, { causes }: UnknownObject): void {
  if (scope.kind !== 'module' || !causes.some(({ kind }) => kind === 'import')) return
  const { namespace } = scope.module
  vm.bareCalls.set(namespace, uniteCauses(vm.bareCalls.get(namespace) ?? [], causes))
}

/** What NAME is among the builtins: Python's, or those that whoever runs this code gave it instead. */
function loadBuiltin(activation: Activation, name: string): PyObject | null {
  const { vm, scope } = activation
  const given = slotOf(scope.module.namespace.contents, '__builtins__')
  if (given?.kind === 'dict') return lookupGiven(vm, given, name)
  if (given?.kind === 'none') throw raise(vm, 'TypeError', "'NoneType' object is not subscriptable")
  // A program may put names of its own beside them.
  const put = slotOf(vm.natives.get('builtins')?.namespace.contents ?? NOTHING, name)
  return put === undefined || put.kind === 'absent' || name === '__name__'
    ? builtinNamed(vm, name, activation)
    : readSlot(vm, put, () => NONE)
}

const NOTHING: MappingContents = { kind: 'mapping', isNamespace: true, entries: new Map(), rest: [] }

function lookupGiven(vm: Interpreter, builtins: DictObject, name: string): PyObject | null {
  const slot = getItem(vm, builtins, str(name))
  return slot.kind === 'absent' ? null : readSlot(vm, slot, () => NONE)
}

/** The scope in which NAME is bound by an assignment here. */
function scopeToBind(activation: Activation, name: string, isWalrus: boolean): Scope['namespace'] {
  let scope: Scope = activation.scope
  // `:=` in a comprehension binds in the function or module around it.
  while (isWalrus && scope.kind === 'comprehension' && scope.around !== null) scope = scope.around
  if (scope.globalNames.has(name)) return scope.module.namespace
  if (scope.nonlocalNames.has(name)) {
    for (let outer = scope.parent; outer !== null; outer = outer.parent)
      if (outer.locals?.has(name)) return outer.namespace
  }
  return scope.namespace
}

/** `name = value` */
export function storeName(activation: Activation, given: string, value: PyObject, isWalrus = false): void {
  const { vm } = activation
  const name = mangle(activation, given)
  const configVars = controlling(vm)
  bindName(write(vm.heap, scopeToBind(activation, name, isWalrus)), name, hangingOn(value, configVars))
}

/** `del name`. @throws Raise NameError */
export function deleteName(activation: Activation, given: string): void {
  const { vm, scope } = activation
  const name = mangle(activation, given)
  const cell = scopeToBind(activation, name, false)
  readSlot(vm, slotOf(cell.contents, name), () => {
    if (cell.contents.rest.length > 0) return unknown(vm, { causes: cell.contents.rest })
    if (scope.locals?.has(name))
      throw raise(
        vm,
        'UnboundLocalError',
        `cannot access local variable '${name}' where it is not associated with a value`,
      )
    throw raise(vm, 'NameError', `name '${name}' is not defined`)
  })
  write(vm.heap, cell).entries.delete(name)
}
