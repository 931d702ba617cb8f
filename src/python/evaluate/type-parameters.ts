import type { Scope } from '../machine/scope.ts'
import { namespaceCell } from '../objects/make.ts'
import { unknown } from '../objects/unknown.ts'
import type { Statement } from '../syntax/parse.ts'
import { createClass } from '../types/native-class.ts'
import type { Activation } from './activation.ts'

type Generic = Statement<'ClassDef'> | Statement<'FunctionDef'> | Statement<'AsyncFunctionDef'>

/** `class A[T]:`, `def f[T]():` (https://peps.python.org/pep-0695/): their parameters have a scope of their own, around the class or the function. */
export function typeParameterScope({ vm, scope }: Activation, node: Generic): Scope {
  const names = (node.type_params ?? []).flatMap((parameter) => ('name' in parameter ? [String(parameter.name)] : []))
  if (names.length === 0) return scope
  const cause = { kind: 'construct', what: 'a type parameter', location: vm.location } as const
  return {
    kind: 'function',
    namespace: namespaceCell(
      vm,
      names.map((name) => [name, unknown(vm, { causes: [cause], truth: true })] as const),
    ),
    parent: scope.kind === 'class' ? scope.parent : scope.kind === 'module' ? null : scope,
    around: null,
    module: scope.module,
    locals: new Set(names),
    globalNames: new Set(),
    nonlocalNames: new Set(),
    definedIn: scope.definedIn,
  }
}

/** What a class with parameters has for a last base. */
export const GENERIC = createClass({ name: 'Generic', module: 'typing' })
