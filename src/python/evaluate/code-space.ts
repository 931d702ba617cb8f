import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Scope } from '../machine/scope.ts'
import { moduleScope } from '../modules/run.ts'
import type { Call } from '../native.ts'
import { bindName, dictOver, namespaceCell, slotOf } from '../objects/make.ts'
import { type DictObject, type ModuleObject, NO_ORIGIN, type PyObject } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import type { Activation, SourceCode } from './activation.ts'

/** The names in which code runs. */
export interface Space {
  readonly module: ModuleObject
  /** Null: the module's own. */
  readonly locals: DictObject | null
}

/** The scope of code that runs in SPACE. */
export function scopeOf({ module, locals }: Space, parsed: SourceCode): Scope {
  const scope = moduleScope(module, parsed.tree.body)
  return locals === null || locals.cell === module.namespace
    ? scope
    : { ...scope, kind: 'class', namespace: locals.cell }
}

/** What is around a call without names of its own. What a function binds is copied: changes do not come back. */
function ownSpace({ vm, scope }: Activation): Space {
  if (scope.kind === 'module') return { module: scope.module, locals: null }
  if (scope.kind === 'class') return { module: scope.module, locals: dictOver(scope.namespace) }
  const copy = namespaceCell(vm)
  const visible: Scope[] = []
  for (let one: Scope | null = scope; one !== null; one = one.parent) visible.unshift(one)
  for (const one of visible.filter(({ locals }) => locals !== null)) {
    for (const [name, { slot }] of one.namespace.contents.entries) bindName(copy.contents, name, slot)
    copy.contents.rest = [...copy.contents.rest, ...one.namespace.contents.rest]
  }
  return { module: scope.module, locals: dictOver(copy) }
}

/** The space that the arguments name; null where that is not known. @throws Raise TypeError */
export function givenSpace(activation: Activation, call: Call, callee: string): Space | null {
  const { vm } = activation
  const [globals, locals] = ['globals', 'locals'].map((name) => call.optional(name))
  const isGiven = (object: PyObject | null | undefined): object is PyObject => object != null && object.kind !== 'none'
  const own = ownSpace(activation)
  const names = isGiven(globals) ? payloadOf(globals) : null
  if (names !== null && names.kind !== 'dict') {
    if (names.kind === 'unknown') return null
    throw raise(
      vm,
      'TypeError',
      callee === 'eval' ? 'globals must be a dict' : `exec() globals must be a dict, not ${typeName(names)}`,
    )
  }
  const module = names === null ? own.module : moduleOver(vm, own.module, names)
  if (!isGiven(locals)) return { module, locals: names === null ? own.locals : null }
  const inner = payloadOf(locals)
  if (inner.kind === 'dict') return { module, locals: inner }
  if (inner.kind === 'unknown' || lookupSpecial(vm, inner, '__getitem__') !== null) return null
  throw raise(
    vm,
    'TypeError',
    callee === 'eval' ? 'locals must be a mapping' : `locals must be a mapping or None, not ${typeName(inner)}`,
  )
}

/** The module whose names are those of NAMES: one that there is, or one that is nowhere but in its own code. */
function moduleOver(vm: Interpreter, around: ModuleObject, names: DictObject): ModuleObject {
  if (names.cell === around.namespace) return around
  for (const { slot } of vm.modules.contents.entries.values())
    if (slot.kind === 'module' && slot.namespace === names.cell) return slot
  if (slotOf(names.cell.contents, '__builtins__') === undefined)
    bindName(write(vm.heap, names.cell), '__builtins__', builtinsOf(vm))
  const name = slotOf(names.cell.contents, '__name__')
  const file = slotOf(names.cell.contents, '__file__')
  return {
    kind: 'module',
    name: name?.kind === 'str' ? name.value : 'builtins',
    file: file?.kind === 'str' ? file.value : null,
    namespace: names.cell,
    lazy: null,
    origin: NO_ORIGIN,
  }
}

/** What CPython puts into the names of code that has no `__builtins__`. */
export function builtinsOf(vm: Interpreter): PyObject {
  return unknown(vm, {
    causes: [{ kind: 'construct', what: "the names of Python's builtins", location: vm.location }],
    types: ['dict'],
    truth: true,
  })
}
