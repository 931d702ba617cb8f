import type { Location } from '../../../../model/location.ts'
import { ANY } from '../../../accepts-any.ts'
import type { Interpreter, PyObject } from '../../../native.ts'
import { bool, int, list, native, none, str, tuple } from '../../../native.ts'
import { slotOf } from '../../../objects/make.ts'
import type { ClassObject } from '../../../objects/object.ts'
import { lookupAttribute } from '../../../operations/attributes.ts'
import { literalOf } from '../../../syntax/literals.ts'
import { type Expression, type ExprNode, type ParsedModule, parse } from '../../../syntax/parse.ts'

/** Python's own types that a field may have. */
const BUILTIN = new Set(['bool', 'int', 'float', 'str', 'bytes', 'list', 'dict', 'set', 'frozenset', 'tuple', 'object'])

/** What other words for a type of `typing` and `collections.abc` say. */
const SAME: Readonly<Record<string, string>> = {
  List: 'list',
  Dict: 'dict',
  Set: 'set',
  FrozenSet: 'frozenset',
  Tuple: 'tuple',
  Any: 'any',
  Union: 'union',
  Optional: 'optional',
  Literal: 'literal',
  Annotated: 'annotated',
  ClassVar: 'class-var',
  Final: 'final',
}

/**
 * `_annotations(cls)`: the annotated names of a class and of its bases, as a list of (name, type). A type is a tuple of its kind and its parts:
 * `('optional', ('bool',))`, `('literal', 'a', 'b')`, `('class', cls)`, and `('open',)` for what is not modelled. Evaluating an annotation forgets what
 * stands in its brackets, so that it is read from the source text.
 */
export const ANNOTATIONS = native(
  '_annotations',
  'cls, /',
  (call) => {
    const cls = call.arg('cls')
    const found = new Map<string, PyObject>()
    for (const one of cls.kind === 'class' ? cls.mro.toReversed() : []) addAnnotations(call.vm, one, found)
    return list(
      call.vm,
      [...found].map(([name, type]) => tuple([str(name), type])),
    )
  },
  ANY,
)

function addAnnotations(vm: Interpreter, cls: ClassObject, found: Map<string, PyObject>): void {
  const annotations = slotOf(cls.namespace.contents, '__annotations__')
  if (annotations?.kind !== 'dict') return
  for (const { key } of annotations.cell.contents.entries.values()) {
    if (key.kind !== 'str' || key.value.startsWith('_')) continue
    const type = typeAt(vm, cls, key.origin.location)
    found.delete(key.value)
    found.set(key.value, type)
  }
}

const kind = (name: string, ...parts: readonly PyObject[]): PyObject => tuple([str(name), ...parts])
const OPEN = kind('open')

function typeAt(vm: Interpreter, cls: ClassObject, location: Location | null): PyObject {
  const text = location === null ? null : textAt(vm, location)
  return text === null ? OPEN : typeOfText(vm, cls, text)
}

/** Where a type is read: the class whose module its names are looked up in, and the text. */
interface Place {
  readonly vm: Interpreter
  readonly cls: ClassObject
  readonly parsed: ParsedModule
}

function typeOfText(vm: Interpreter, cls: ClassObject, text: string): PyObject {
  const parsed = parse('annotation', `(${text}\n)`, vm.input.pythonVersion)
  if (parsed.kind !== 'parsed') return OPEN
  const [statement] = parsed.tree.body
  return statement?.nodeType === 'Expr' ? typeOf({ vm, cls, parsed }, statement.value) : OPEN
}

/** The text of a place in a file of the repository. */
function textAt(vm: Interpreter, { path, start, end }: Location): string | null {
  const bytes = vm.input.snapshot.read(path)
  if (bytes === undefined) return null
  const lines = new TextDecoder()
    .decode(bytes)
    .split(/\r\n?|\n/)
    .slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1)
  lines[0] = (lines[0] ?? '').slice(start.column - 1)
  return lines.join('\n')
}

function typeOf(place: Place, node: ExprNode): PyObject {
  switch (node.nodeType) {
    case 'Constant':
      return constantType(place, node)
    case 'Name':
    case 'Attribute':
      return named(place, node)
    case 'BinOp':
      return node.op.nodeType === 'BitOr' ? kind('union', typeOf(place, node.left), typeOf(place, node.right)) : OPEN
    case 'Subscript':
      return generic(place, node)
    default:
      return OPEN
  }
}

/** `None`, or a type that is written as a text. */
function constantType({ vm, cls, parsed }: Place, node: Expression<'Constant'>): PyObject {
  const literal = literalOf(parsed, node)
  if (literal.kind === 'none') return kind('none')
  return literal.kind === 'str' ? typeOfText(vm, cls, literal.value) : OPEN
}

function generic(place: Place, node: Expression<'Subscript'>): PyObject {
  const base = typeOf(place, node.value)
  const name = base.kind === 'tuple' && base.items[0]?.kind === 'str' ? base.items[0].value : 'open'
  const parts = node.slice.nodeType === 'Tuple' ? node.slice.elts : [node.slice]
  if (name === 'literal') {
    const choices = parts.map((part) => literal(place, part))
    return choices.includes(null) ? OPEN : kind('literal', ...choices.flatMap((one) => (one === null ? [] : [one])))
  }
  if (name === 'annotated') {
    const [inner, ...more] = parts
    const isPlain = more.every((one) => one.nodeType === 'Name' && one.id === 'NoDecode')
    if (inner === undefined || !isPlain) return OPEN
    return more.length === 0 ? typeOf(place, inner) : kind('undecoded', typeOf(place, inner))
  }
  return kind(name, ...parts.filter((one) => !isEllipsis(place, one)).map((one) => typeOf(place, one)))
}

const isEllipsis = ({ parsed }: Place, node: ExprNode): boolean =>
  node.nodeType === 'Constant' && literalOf(parsed, node).kind === 'ellipsis'

function literal({ parsed }: Place, node: ExprNode): PyObject | null {
  if (node.nodeType !== 'Constant') return null
  const found = literalOf(parsed, node)
  switch (found.kind) {
    case 'none':
      return none()
    case 'str':
      return str(found.value)
    case 'int':
      return int(found.value)
    case 'bool':
      return bool(found.value)
    default:
      return null
  }
}

/** What a name or a dotted name stands for, in the module of the class. */
function named(place: Place, node: ExprNode): PyObject {
  const object = lookUp(place, node)
  if (object === null) return node.nodeType === 'Name' && BUILTIN.has(node.id) ? kind(node.id) : OPEN
  if (object.kind === 'none') return kind('none')
  if (object.kind !== 'class') return OPEN
  if (object.module === 'builtins' && BUILTIN.has(object.name)) return kind(object.name)
  if (object.module === 'typing') return kind(SAME[object.name] ?? 'open')
  return kind('class', object)
}

function lookUp(place: Place, node: ExprNode): PyObject | null {
  const { vm, cls } = place
  if (node.nodeType === 'Attribute') {
    const base = lookUp(place, node.value)
    return base?.kind === 'module' ? lookupAttribute(vm, base, node.attr, () => none()) : null
  }
  if (node.nodeType !== 'Name') return null
  const module = slotOf(cls.namespace.contents, '__module__')
  const home = module?.kind === 'str' ? slotOf(vm.modules.contents, module.value) : undefined
  return home?.kind === 'module' ? (slotOf(home.namespace.contents, node.id) ?? null) : null
}
