import type { MappingContents, ModuleObject } from '../objects/object.ts'
import type { Cell } from './heap.ts'

/** A scope of CPython's: names are looked up as its symbol table would resolve them. */
export interface Scope {
  readonly kind: 'module' | 'class' | 'function' | 'comprehension'
  readonly namespace: Cell<MappingContents>
  /** The next scope out that free names are looked up in: class scopes are passed over. Null: the module's globals are next. */
  readonly parent: Scope | null
  /** Of a comprehension: the scope in which it stands, class scopes included. */
  readonly around: Scope | null
  readonly module: ModuleObject
  /** Of a function: the names that it binds; others are free. Null in modules and classes, where any name may be bound. */
  readonly locals: ReadonlySet<string> | null
  readonly globalNames: ReadonlySet<string>
  readonly nonlocalNames: ReadonlySet<string>
  /** Of a class body: the names that it binds. While it has not, they are the module's, not those of a function around it. */
  readonly bound?: ReadonlySet<string>
  /** Of a class body: what `__class__` will be. */
  readonly definedIn: { cls: import('../objects/object.ts').ClassObject | null } | null
}
