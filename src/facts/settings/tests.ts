import type { Truth, Value } from '../../model/value.ts'
import { all, any, type Test, testValue } from './answer.ts'

/** Types whose instances are always true: they have neither `__bool__` nor `__len__`. */
const ALWAYS_TRUE = new Set([
  'function',
  'builtin_function_or_method',
  'type',
  'module',
  'PosixPath',
  'Path',
  'PurePosixPath',
])
/** Types whose instances are never `True`, `None` or a container: what an unknown of these types cannot be. */
const SCALARS = new Set(['str', 'bytes', 'int', 'float', 'bool', 'NoneType'])

const hasRest = (value: { readonly rest?: readonly unknown[] }) => (value.rest?.length ?? 0) > 0
/** Of a container's size all that is asked: is there anything in it? */
const nonEmpty = (size: number, more: boolean): Truth => (size > 0 ? true : more ? 'unknown' : false)

/** `bool(value)`. */
export const isTruthy: Test = (value) => {
  switch (value.kind) {
    case 'none':
      return false
    case 'bool':
      return value.value
    case 'int':
      return value.value !== 0n
    case 'float':
      return value.value !== 0
    case 'str':
    case 'bytes':
      return value.value.length > 0
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return nonEmpty(value.items.length, hasRest(value))
    case 'dict':
      return nonEmpty(value.entries.length, hasRest(value))
    case 'object':
      return ALWAYS_TRUE.has(value.type) ? true : 'unknown'
    case 'unknown':
      return isOneOfTypes(value, ALWAYS_TRUE) ? true : 'unknown'
  }
}

/** `value is True`. */
export const isTrue: Test = (value) => {
  if (value.kind === 'bool') return value.value
  return value.kind === 'unknown' && mayHaveType(value, 'bool') ? 'unknown' : false
}

/** `value is None`. */
export const isNone: Test = (value) => {
  if (value.kind === 'none') return true
  return value.kind === 'unknown' && mayHaveType(value, 'NoneType') ? 'unknown' : false
}

/** `value == text`. An object of another type may define `__eq__`. */
export const isString =
  (text: string): Test =>
  (value) => {
    if (value.kind === 'str') return value.value === text
    if (value.kind === 'object') return value.type === 'str' ? 'unknown' : false
    return value.kind === 'unknown' && mayHaveType(value, 'str') ? 'unknown' : false
  }

/** `isinstance(value, KINDS)`, for kinds of values. */
export const isKind =
  (...kinds: readonly Value['kind'][]): Test =>
  (value) => {
    if (value.kind !== 'unknown')
      return value.kind === 'object' ? objectIsKind(value.type, kinds) : kinds.includes(value.kind)
    return value.types === undefined || value.types.some((type) => kinds.some((kind) => kind === type))
      ? 'unknown'
      : false
  }

/** An instance of a class of the repository may be a subclass of list or dict. */
function objectIsKind(type: string, kinds: readonly Value['kind'][]): Truth {
  return ALWAYS_TRUE.has(type) || SCALARS.has(type) || kinds.length === 0 ? false : 'unknown'
}

/** `text in value`: an item of a sequence, a key of a dict, a part of a string. Of what cannot be asked, unknown. */
export const contains = (text: string): Test => containsOne(isString(text), (whole) => whole.includes(text))

/** `any(test(item) for item in value)`; what a string answers is told apart. */
export function containsOne(test: Test, ofString: (text: string) => boolean = () => false): Test {
  return (value) => {
    if (value.kind === 'str') return ofString(value.value)
    const items = itemsOf(value)
    if (items === null) return 'unknown'
    return any([...items.map((item) => testValue(item, test)), hasMore(value) ? 'unknown' : false])
  }
}

/** `all(test(item) for item in value)`. */
export function containsOnly(test: Test): Test {
  return (value) => {
    const items = itemsOf(value)
    if (items === null) return 'unknown'
    return all([...items.map((item) => testValue(item, test)), hasMore(value) ? 'unknown' : true])
  }
}

/** What iterating over a value gives: items, keys, a string's characters; null where that is not known. */
export function itemsOf(value: Value): readonly Value[] | null {
  if ('items' in value) return value.items
  if (value.kind === 'dict') return value.entries.map(([key]) => key)
  if (value.kind !== 'str') return null
  return [...value.value].map((character) => ({ ...value, value: character }))
}

/** The text of a path, which settings write as a string or as an object of pathlib; null for anything else. */
export function pathText(value: Value): string | null {
  if (value.kind === 'str') return value.value
  return value.kind === 'object' && value.type.endsWith('Path') ? (value.text ?? null) : null
}

/** May a container hold more than is listed? */
export function hasMore(value: Value): boolean {
  return 'rest' in value && hasRest(value)
}

/** The values of a list or tuple that are strings; parts that are not known are left out. */
export function stringsOf(value: Value): readonly (Value & { readonly kind: 'str' })[] {
  return (itemsOf(value) ?? []).filter((item) => item.kind === 'str')
}

/** The value under KEY of a dict; null where the dict surely lacks it; undefined where that is not known. */
export function entryOf(value: Value, key: string): Value | null | undefined {
  if (value.kind !== 'dict') return undefined
  const found = value.entries.findLast(([name]) => name.kind === 'str' && name.value === key)
  if (found) return found[1]
  return hasMore(value) || value.entries.some(([name]) => testValue(name, isString(key)) === 'unknown')
    ? undefined
    : null
}

function mayHaveType(value: Value & { readonly kind: 'unknown' }, type: string): boolean {
  return value.types === undefined || value.types.includes(type)
}

function isOneOfTypes(value: Value & { readonly kind: 'unknown' }, types: ReadonlySet<string>): boolean {
  return value.types !== undefined && value.types.length > 0 && value.types.every((type) => types.has(type))
}
