import { spend } from '../machine/budget.ts'
import { noteMessage } from '../machine/disclosure.ts'
import { createCell, write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import type { Scope } from '../machine/scope.ts'
import { bindName, dictOver, NONE, namespaceCell, originFrom, slotOf, str, tuple } from '../objects/make.ts'
import type { ClassObject, DictObject, PyObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'
import { callObject } from '../operations/call.ts'
import { bind, findInClasses, lookupSpecial } from '../operations/class-attributes.ts'
import { isOfLibrary } from '../operations/class-home.ts'
import { resolve } from '../operations/lift.ts'
import { noteSubclass } from '../operations/subclasses.ts'
import { taint } from '../operations/taint.ts'
import type { Statement } from '../syntax/parse.ts'
import { OBJECT, TYPE } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { linearize } from '../types/mro.ts'
import { slotsOf } from '../types/slots.ts'
import { runtimeBase } from '../types/typing-bases.ts'
import type { Activation } from './activation.ts'
import { goTo } from './activation.ts'
import { elements } from './expressions/displays.ts'
import { evaluate } from './expressions/index.ts'
import { docstringOf } from './functions.ts'
import { executeAll } from './statements/index.ts'
import { bodySymbols } from './symbols.ts'
import { GENERIC, typeParameterScope } from './type-parameters.ts'

/** Runs a class body and makes the class, by its metaclass where it has one of its own. @throws Raise */
export function makeClass(outer: Activation, node: Statement<'ClassDef'>): PyObject {
  const { vm } = outer
  const scope = typeParameterScope(outer, node)
  const activation = scope === outer.scope ? outer : { ...outer, scope }
  const given = elements(activation, node.bases).items
  const bases = scope === outer.scope ? given : [...given, GENERIC]
  const keywords = new Map<string, PyObject>()
  for (const { arg, value } of node.keywords) if (arg !== undefined) keywords.set(arg, evaluate(activation, value))
  const metaclass = metaclassOf(vm, bases, keywords.get('metaclass'))
  keywords.delete('metaclass')
  goTo(activation, node)
  const symbols = bodySymbols(node.body)
  const definedIn: { cls: ClassObject | null } = { cls: null }
  const qualname = `${activation.qualname}${node.name}`
  const module = slotOf(scope.module.namespace.contents, '__name__') ?? NONE
  const docstring = docstringOf(node.body)
  const namespace = namespaceCell(vm, [
    ['__module__', module],
    ['__qualname__', str(qualname)],
    ...(docstring === null ? [] : [['__doc__', str(docstring)] as const]),
  ])
  const body: Scope = {
    kind: 'class',
    namespace,
    parent: scope.kind === 'module' ? null : scope.kind === 'class' ? scope.parent : scope,
    around: null,
    module: scope.module,
    locals: null,
    bound: symbols.locals,
    globalNames: symbols.globalNames,
    nonlocalNames: symbols.nonlocalNames,
    definedIn,
  }
  executeAll({ ...activation, scope: body, qualname: `${qualname}.`, className: node.name }, node.body)
  goTo(activation, node)
  const made = buildClass(vm, metaclass, node.name, bases, dictOver(namespace), keywords)
  if (made.kind === 'class') definedIn.cls = made
  return made
}

function metaclassOf(vm: Interpreter, bases: readonly PyObject[], given: PyObject | undefined): PyObject | null {
  const named = given === undefined ? null : resolve(vm, given)
  if (named !== null && named !== TYPE) return named
  for (const base of bases) if (base.kind === 'class' && base.metaclass !== null) return base.metaclass
  return null
}

function buildClass(
  vm: Interpreter,
  metaclass: PyObject | null,
  name: string,
  bases: readonly PyObject[],
  namespace: DictObject,
  keywords: ReadonlyMap<string, PyObject>,
): PyObject {
  const args = [str(name), tuple(bases), namespace]
  if (metaclass !== null && metaclass.kind !== 'class') return callObject(vm, metaclass, args, keywords)
  const custom =
    metaclass === null
      ? null
      : findInClasses(
          vm,
          metaclass.mro.filter((cls) => cls !== TYPE && cls !== OBJECT),
          '__new__',
        )
  if (metaclass !== null && custom !== null) {
    const made = callObject(vm, custom.kind === 'staticmethod' ? custom.func : custom, [metaclass, ...args], keywords)
    const init = findInClasses(
      vm,
      metaclass.mro.filter((cls) => cls !== TYPE && cls !== OBJECT),
      '__init__',
    )
    if (init !== null) callObject(vm, init, [made, ...args], keywords)
    return made
  }
  return createClassObject(vm, metaclass, name, bases, namespace, keywords)
}

/** What `type.__new__` does. @throws Raise TypeError */
export function createClassObject(
  vm: Interpreter,
  metaclass: ClassObject | null,
  name: string,
  bases: readonly PyObject[],
  namespace: DictObject,
  keywords: ReadonlyMap<string, PyObject> = new Map(),
): PyObject {
  noteMessage(vm, str(name))
  const known: ClassObject[] = []
  const open = bases.map((base) => (base.kind === 'unknown' ? base.causes : []))
  for (const given of bases) {
    const base = resolve(vm, given)
    const parent = base.kind === 'class' ? runtimeBase(base) : null
    if (parent !== null) known.push(parent)
    else if (base.kind === 'class')
      open.push([{ kind: 'construct', what: `a class of \`typing.${base.name}\``, location: vm.location }])
    else if (base.kind !== 'unknown') throw raise(vm, 'TypeError', 'metaclass conflict or bases that are no types')
  }
  const rest = uniteCauses(...open)
  const parents = known.length === 0 ? [OBJECT] : known
  // Each keeps all classes above it.
  for (const { mro: above } of parents) spend(vm.budget, vm.location, 10 + above.length)
  if (new Set(parents.flatMap((base) => layoutOf(base) ?? [])).size > 1)
    throw raise(vm, 'TypeError', 'multiple bases have instance lay-out conflict')
  const mro = linearize(parents)
  if (mro === null)
    throw raise(
      vm,
      'TypeError',
      `Cannot create a consistent method resolution\norder (MRO) for bases ${parents.map((base) => base.name).join(', ')}`,
    )
  const cls: ClassObject = {
    kind: 'class',
    name,
    module: 'module',
    bases: parents,
    mro: [],
    metaclass,
    namespace: createCell(vm.heap, {
      ...namespace.cell.contents,
      isNamespace: true,
      entries: new Map(namespace.cell.contents.entries),
    }),
    body: [...namespace.cell.contents.entries.keys()],
    rest,
    isNative: false,
    origin: originFrom(vm),
  }
  Object.assign(cls, { mro: [cls, ...mro] })
  verifySlots(vm, cls)
  noteSubclass(vm, cls)
  nameAttributes(vm, cls)
  if (!isOfLibrary(vm, cls)) doubtAttributes(vm, cls)
  const hook = findInClasses(
    vm,
    mro.filter((one) => one !== OBJECT),
    '__init_subclass__',
  )
  if (hook !== null && hook.kind !== 'unknown')
    callObject(vm, hook.kind === 'classmethod' ? hook.func : hook, [cls], keywords)
  else if (hook === null && keywords.size > 0 && isPlain(cls))
    callObject(vm, bind(vm, findInClasses(vm, [OBJECT], '__init_subclass__') ?? NONE, null, cls), [], keywords)
  return cls
}

/** Builtin types whose objects are laid out each in its own way, so that no class can be of two. */
const LAYOUTS: ReadonlySet<string> = new Set(
  'int float complex str bytes tuple list dict set frozenset type BaseException'.split(' '),
)

/** The builtin type after which objects of CLS are laid out; null where they are as plain as those of `object`. */
const layoutOf = (cls: ClassObject): ClassObject | null =>
  cls.mro.find(({ isNative, module, name }) => isNative && module === 'builtins' && LAYOUTS.has(name)) ?? null

/** Is all that CLS is made of the program's own, or `object`? */
function isPlain(cls: ClassObject): boolean {
  return cls.mro.every((one) => one.rest.length === 0 && (!one.isNative || one === OBJECT))
}

/**
 * A base that is not modelled may have a metaclass or an `__init_subclass__` that makes something else of what the body binds, as those of fields and
 * of options do. What the program's own functions do they keep.
 */
function doubtAttributes(vm: Interpreter, cls: ClassObject): void {
  const causes = uniteCauses(...cls.mro.map(({ rest }) => rest))
  const [cause] = causes
  if (cause === undefined) return
  const keepsConstants = cls.mro.every((one) => one.rest.length === 0 || (isOfLibrary(vm, one) && keepsThem(one)))
  const { entries } = write(vm.heap, cls.namespace)
  for (const [name, { key, slot }] of entries) {
    if (name.startsWith('__') || OWN_CODE.has(slot.kind) || (keepsConstants && CONSTANTS.has(slot.kind))) continue
    taint(vm, [slot], cause)
    entries.set(name, { key, slot: union(vm, [slot, unknown(vm, { causes })]) })
  }
}

/** A library's class that binds this name leaves alone what a body binds to a constant. */
const keepsThem = ({ namespace }: ClassObject): boolean => namespace.contents.entries.has('_keeps_constants')

const CONSTANTS: ReadonlySet<string> = new Set('none bool int float str bytes list tuple dict set frozenset'.split(' '))

const OWN_CODE: ReadonlySet<string> = new Set(['function', 'classmethod', 'staticmethod', 'property', 'class'])

/** A class variable cannot have the name of a slot. @throws Raise ValueError */
function verifySlots(vm: Interpreter, cls: ClassObject): void {
  const { entries } = cls.namespace.contents
  for (const name of entries.has('__slots__') ? (slotsOf(cls) ?? []) : []) {
    const isOwn = cls.mro.slice(1).every((base) => slotsOf(base)?.has(name) !== true)
    if (isOwn && entries.has(name))
      throw raise(vm, 'ValueError', `'${name}' in __slots__ conflicts with class variable`)
  }
}

/** Tells descriptors in a class under which names they are. */
function nameAttributes(vm: Interpreter, cls: ClassObject): void {
  for (const [name, { key, slot }] of [...cls.namespace.contents.entries]) {
    if (slot.kind === 'property' && slot.cachedAs !== undefined && slot.cachedAs !== name)
      bindName(write(vm.heap, cls.namespace), name, { ...slot, cachedAs: name })
    const hook = slot.kind === 'instance' ? lookupSpecial(vm, slot, '__set_name__') : null
    if (hook !== null) callObject(vm, hook, [cls, key])
  }
}
