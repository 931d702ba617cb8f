import { LIBRARIES, PROGRAMS } from '../../libraries/index.ts'
import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import { write } from '../../machine/heap.ts'
import { uniteCauses } from '../../machine/interpreter.ts'
import { absoluteName, importModule } from '../../modules/import.ts'
import { importFromModule } from '../../modules/import-from.ts'
import { publicNames } from '../../modules/library.ts'
import { isTaken } from '../../modules/star-names.ts'
import { bindName, slotOf } from '../../objects/make.ts'
import type { ModuleObject, PyObject } from '../../objects/object.ts'
import { union } from '../../objects/union.ts'
import { mayBeAbsent, unknown } from '../../objects/unknown.ts'
import { iterate } from '../../operations/iterate.ts'
import { lift } from '../../operations/lift.ts'
import type { Statement } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { storeName } from '../names.ts'

export function importStatement(activation: Activation, node: Statement<'Import'>): Completion {
  const { vm } = activation
  for (const { name, asname } of node.names) {
    const module = importModule(vm, name)
    storeName(
      activation,
      asname ?? topOf(name),
      asname === undefined ? (slotOf(vm.modules.contents, topOf(name)) ?? module) : module,
    )
  }
  return NORMAL
}

function topOf(name: string): string {
  return name.split('.')[0] ?? name
}

export function importFrom(activation: Activation, node: Statement<'ImportFrom'>): Completion {
  const { vm, scope } = activation
  if (node.module === '__future__') return NORMAL
  const location = vm.location
  const module = importModule(vm, absoluteName(vm, scope.module, node.module ?? '', node.level ?? 0))
  vm.location = location
  for (const { name, asname } of node.names) {
    if (name === '*') lift(vm, module, (one) => importAll(activation, one))
    else
      storeName(
        activation,
        asname ?? name,
        lift(vm, module, (one) => importFromModule(vm, one, name)),
      )
    vm.location = location
  }
  return NORMAL
}

/** `from module import *`: the names of `__all__`, else those without an underscore. */
function importAll(activation: Activation, module: PyObject): PyObject {
  const { vm } = activation
  if (module.kind !== 'module')
    return openAll(activation, module.kind === 'unknown' ? module : unknown(vm, { causes: [] }))
  const native = module.file === null ? LIBRARIES.get(module.name) : undefined
  if (native !== undefined)
    return importLibrary(activation, module, publicNames(native, activation.vm.input.pythonVersion.minor))
  const { entries, rest } = module.namespace.contents
  const declared = slotOf(module.namespace.contents, '__all__')
  if (rest.length > 0) openAll(activation, unknown(vm, { causes: rest }))
  if (declared !== undefined && declared.kind !== 'absent') return importDeclared(activation, module, declared)
  const program = module.file === null ? PROGRAMS.get(module.name) : undefined
  for (const [name, { slot }] of [...entries])
    if (!name.startsWith('_') && slot.kind !== 'absent' && (program === undefined || isTaken(module.name, name)))
      bind(activation, name, slot)
  for (const name of program?.others ?? [])
    if (!name.startsWith('_') && !entries.has(name)) bindLazily(activation, module, name)
  return module
}

/** Binds a name of a library's that is made when it is asked for, where the app's version has it. */
function bindLazily(activation: Activation, module: ModuleObject, name: string): void {
  const slot = module.lazy?.(name)
  if (slot !== undefined) bind(activation, name, slot)
}

/** Binds what a slot of another module holds; where it may hold nothing, what was bound before may stay. */
function bind(activation: Activation, name: string, slot: PyObject): void {
  const { vm, scope } = activation
  const before = slotOf(scope.namespace.contents, name)
  if (mayBeAbsent(slot) && slot.kind === 'unknown') {
    const joined = lift(vm, slot, (one) => (one.kind === 'absent' ? (before ?? one) : one))
    bindName(write(vm.heap, scope.namespace), name, joined)
  } else storeName(activation, name, slot)
}

function importDeclared(activation: Activation, module: ModuleObject, declared: PyObject): PyObject {
  const { vm } = activation
  const { items, rest } = iterate(vm, declared)
  if (rest.length > 0) openAll(activation, unknown(vm, { causes: rest }))
  for (const item of items) {
    if (item.kind === 'str') storeName(activation, item.value, importFromModule(vm, module, item.value, 'star'))
    else if (item.kind === 'unknown') openAll(activation, item)
  }
  return module
}

function importLibrary(activation: Activation, module: ModuleObject, names: readonly string[] | null): PyObject {
  const { vm } = activation
  if (names === null)
    return openAll(
      activation,
      unknown(vm, { causes: [{ kind: 'import', module: module.name, location: vm.location }] }),
    )
  for (const name of names) storeName(activation, name, importFromModule(vm, module, name))
  return module
}

/** A star import of what is not known: any name may exist now, and any that was bound may be bound anew. */
function openAll(activation: Activation, source: Extract<PyObject, { kind: 'unknown' }>): PyObject {
  const { vm, scope } = activation
  const contents = write(vm.heap, scope.namespace)
  for (const [name, { slot }] of [...contents.entries]) {
    if (!name.startsWith('_')) bindName(contents, name, union(vm, [slot, unknown(vm, { causes: source.causes })]))
  }
  contents.rest = uniteCauses(contents.rest, source.causes)
  return source
}
