import type { Location } from '../../model/location.ts'
import type { Cause } from '../../model/value.ts'
import type { Cell } from '../machine/heap.ts'
import type { Scope } from '../machine/scope.ts'
import type { NativeFunction } from '../native.ts'
import type { ParsedModule, Statement } from '../syntax/parse.ts'

/**
 * # The objects of an evaluated program
 *
 * A `PyObject` is one Python object at run time, told apart by `kind`.
 *
 * - Immutable objects (`none` ... `range`) are plain data. Copying one changes nothing but its identity, so provenance can be
 *   added to a copy.
 * - Mutable objects have an identity, the JavaScript object, and keep everything that can change in one heap `Cell`
 *   (`cell.contents`). Every write goes through `heap.write`, so that a fork can be undone and joined.
 * - An object of a subclass of a builtin type is an `instance` with a `payload`, an object of the builtin kind.
 * - `unknown` stands for any of a set of objects. Its `causes` say why, `alternatives` what it can be, where that is certain.
 * - `absent` is no object. It stands in slots alone, as an alternative: a name that may be unbound, a key that may be missing,
 *   an item that may not be there. Nothing but the code that reads slots ever sees it.
 *
 * A *slot* is what a name, a key or an index holds: an object, or an unknown that has `absent` among its alternatives.
 * `rest` of a container is non-empty when there may be more in it than is listed: what is listed is surely there, other
 * items may stand before, between and behind it, and where a key is not listed it may exist.
 */
export type PyObject =
  | NoneObject
  | BoolObject
  | IntObject
  | FloatObject
  | ComplexObject
  | StrObject
  | BytesObject
  | TupleObject
  | SingletonObject
  | SliceObject
  | RangeObject
  | ListObject
  | DictObject
  | SetObject
  | ViewObject
  | IteratorObject
  | InstanceObject
  | ClassObject
  | FunctionObject
  | NativeFunctionObject
  | MethodObject
  | PropertyObject
  | WrapperObject
  | SuperObject
  | ModuleObject
  | UnknownObject
  | AbsentObject

/** Where a value comes from; see `Provenance` in the model. */
export interface Origin {
  readonly location: Location | null
  readonly configVars: readonly string[]
  readonly marks: readonly string[]
  readonly condition?: string
}

export const NO_ORIGIN: Origin = { location: null, configVars: [], marks: [] }

interface Made {
  readonly origin: Origin
}

export interface NoneObject extends Made {
  readonly kind: 'none'
}
export interface BoolObject extends Made {
  readonly kind: 'bool'
  readonly value: boolean
}
export interface IntObject extends Made {
  readonly kind: 'int'
  readonly value: bigint
}
export interface FloatObject extends Made {
  readonly kind: 'float'
  readonly value: number
}
export interface ComplexObject extends Made {
  readonly kind: 'complex'
  readonly real: number
  readonly imag: number
}
export interface StrObject extends Made {
  readonly kind: 'str'
  readonly value: string
}
export interface BytesObject extends Made {
  readonly kind: 'bytes'
  readonly value: Uint8Array
}
export interface TupleObject extends Made {
  readonly kind: 'tuple'
  readonly items: readonly PyObject[]
  readonly rest: readonly Cause[]
}
/** `Ellipsis` and `NotImplemented`. */
export interface SingletonObject extends Made {
  readonly kind: 'singleton'
  readonly name: 'Ellipsis' | 'NotImplemented'
}
export interface SliceObject extends Made {
  readonly kind: 'slice'
  readonly start: PyObject
  readonly stop: PyObject
  readonly step: PyObject
}
export interface RangeObject extends Made {
  readonly kind: 'range'
  readonly start: bigint
  readonly stop: bigint
  readonly step: bigint
}

export interface SequenceContents {
  readonly kind: 'sequence'
  items: PyObject[]
  rest: readonly Cause[]
  /** Are these all items, and does REST say no more than that their order is not known? Whoever writes takes this back. */
  isComplete?: boolean
}
export interface Entry {
  readonly key: PyObject
  readonly slot: PyObject
}
/**
 * Of a dict, a set or a namespace: by the key's hash text (`hashKey`), in insertion order; a str is its own hash text, so that a namespace's are its names.
 * A set's slot is the key, or the key that may be absent.
 */
export interface MappingContents {
  readonly kind: 'mapping'
  /** The names of a scope, a module, a class or an instance; `globals()` and `__dict__` are dicts over the same cell. */
  readonly isNamespace: boolean
  entries: Map<string, Entry>
  rest: readonly Cause[]
}
/** How far an iterator has got; `ended` is final. */
export interface PositionContents {
  readonly kind: 'position'
  index: number
  ended: boolean
}
export type Contents = SequenceContents | MappingContents | PositionContents

export interface ListObject extends Made {
  readonly kind: 'list'
  readonly cell: Cell<SequenceContents>
}
export interface DictObject extends Made {
  readonly kind: 'dict'
  readonly cell: Cell<MappingContents>
  /** Of `os.environ` alone. */
  readonly environment?: EnvironmentHooks
}
export interface EnvironmentHooks {
  /** Why names that are not listed may be there: config vars that are not told. `missing` says it of each name better. */
  readonly incomplete: Cause | null
  /** What a name that is not listed holds: null where there is surely no such name. */
  readonly missing: (name: string) => PyObject | null
  /** Notes a read, and says on which config vars its outcome hangs. */
  readonly read: (name: string, how: string, fallback: PyObject | null, required: boolean) => readonly string[]
}
export interface SetObject extends Made {
  readonly kind: 'set' | 'frozenset'
  readonly cell: Cell<MappingContents>
}
/** What `dict.keys()`, `.values()` and `.items()` give. */
export interface ViewObject extends Made {
  readonly kind: 'view'
  readonly view: 'keys' | 'values' | 'items'
  readonly dict: DictObject
}

/** One step of an iteration: a slot, the end, or "an unknown number of unknown items, and then the end". */
export type Step =
  | { readonly kind: 'item'; readonly slot: PyObject }
  | { readonly kind: 'end' }
  /** `orderOnly`: nothing more comes, but those that came may come in another order. */
  | { readonly kind: 'rest'; readonly item: UnknownObject; readonly orderOnly?: true }

export interface IteratorObject extends Made {
  readonly kind: 'iterator'
  /** Its type's name: `list_iterator`, `generator`, `zip`, ... */
  readonly type: string
  readonly cell: Cell<PositionContents>
  /** Gives the item at this index. Is called with 0, 1, 2, ..., but after a fork maybe again with an index it has passed. */
  readonly step: (index: number) => Step
  /** What it gives and does where, because of CAUSE, the index is not known; undefined: items of which nothing is known, and nothing else. */
  readonly lost?: (cause: Cause) => Step
  /** It goes over a set: in what order is not known. */
  readonly isUnordered?: boolean
  /** Of a generator: what `send`, `throw` and `close` do. */
  readonly generator?: {
    readonly send: (value: PyObject) => Step
    readonly throwIn: (exception: PyObject) => Step
    readonly returned: () => PyObject
  }
}
export interface InstanceObject extends Made {
  readonly kind: 'instance'
  readonly cls: ClassObject
  readonly attributes: Cell<MappingContents>
  readonly payload: PyObject | null
  /** What a library keeps with its own objects: immutable data. */
  readonly data?: unknown
  /** Functions that it was made of, and calls. */
  readonly holds?: readonly PyObject[]
}
export interface ClassObject extends Made {
  readonly kind: 'class'
  readonly name: string
  readonly module: string
  readonly bases: readonly ClassObject[]
  /** Itself first; C3 order. */
  readonly mro: readonly ClassObject[]
  readonly metaclass: ClassObject | null
  readonly namespace: Cell<MappingContents>
  /** The names that its namespace had when it was made, in order. */
  readonly body: readonly string[]
  /** Of a class with a base that is not known: why an attribute that it lacks may exist. */
  readonly rest: readonly Cause[]
  /** Written in Python's own C or in a library; its attributes cannot be set. */
  readonly isNative: boolean
  /** Of `list[int]` and its like, which are no classes, but called and inherited from as this one: what stood in the brackets is not kept. */
  readonly alias?: ClassObject
}
export interface FunctionObject extends Made {
  readonly kind: 'function'
  readonly name: string
  readonly qualname: string
  readonly node: Statement<'FunctionDef'> | Statement<'AsyncFunctionDef'> | LambdaNode
  readonly source: ParsedModule
  readonly scope: Scope
  readonly defaults: readonly PyObject[]
  readonly keywordDefaults: ReadonlyMap<string, PyObject>
  readonly attributes: Cell<MappingContents>
  /** The class whose name private names are given. */
  readonly className: string | null
  /** The class in whose body it was defined, for `super()`. */
  readonly definedIn: { cls: ClassObject | null }
}
type LambdaNode = Extract<import('../syntax/parse.ts').ExprNode, { nodeType: 'Lambda' }>

export interface NativeFunctionObject extends Made {
  readonly kind: 'native'
  readonly native: NativeFunction
}
export interface MethodObject extends Made {
  readonly kind: 'method'
  readonly self: PyObject
  readonly func: PyObject
}
export interface PropertyObject extends Made {
  readonly kind: 'property'
  readonly getter: PyObject | null
  readonly setter: PyObject | null
  readonly deleter: PyObject | null
  /** Of functools.cached_property: the name under which the instance keeps the value. */
  readonly cachedAs?: string
}
export interface WrapperObject extends Made {
  readonly kind: 'staticmethod' | 'classmethod'
  readonly func: PyObject
}
export interface SuperObject extends Made {
  readonly kind: 'super'
  readonly cls: ClassObject
  readonly self: PyObject
}
export interface ModuleObject extends Made {
  readonly kind: 'module'
  readonly name: string
  /** On the dyno; null for what is not the repository's. */
  readonly file: string | null
  readonly namespace: Cell<MappingContents>
  /** Makes an attribute that is not yet in the namespace; undefined where there is none. */
  readonly lazy: ((name: string) => PyObject | undefined) | null
  /** May it have names that no table lists? */
  readonly isOpen?: boolean
  /** The names that `lazy` surely makes, where its namespace does not come to hold them. */
  readonly names?: readonly string[]
}
export interface UnknownObject extends Made {
  readonly kind: 'unknown'
  /** Tells one unknown from another: what is assumed of it holds wherever it went. */
  readonly id: number
  readonly causes: readonly [Cause, ...Cause[]]
  /** The types it can have, where that is certain. */
  readonly types: readonly string[] | null
  /** All that it can be, where that is certain; members may be unknown, but have no alternatives themselves. */
  readonly alternatives: readonly PyObject[] | null
  /** Its truth, where that is certain although the value is not. */
  readonly truth: boolean | null
  /** Of a text: is it surely not this one, by its form? */
  readonly differs?: (text: string) => boolean
  /** Of a text: what it surely begins with. */
  readonly prefix?: string
  /** Of a text or bytes: how long it surely is, in code points or bytes. */
  readonly length?: number
  /** Of a hash: the hash text of what it is the hash of. */
  readonly key?: string
  /** Functions that were given to the unmodelled call that made it, which calls of it, and reads of it as an attribute, may call. */
  readonly holds?: readonly PyObject[]
  /** The unknown from which it was computed, and for each alternative the alternatives of that one that lead to it. */
  readonly derived: { readonly from: UnknownObject; readonly sources: readonly (readonly number[])[] } | null
}
export interface AbsentObject {
  readonly kind: 'absent'
}
