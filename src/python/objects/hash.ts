import type { ClassObject, PyObject } from './object.ts'

const identities = new WeakMap<object, number>()
let nextIdentity = 1

/** A number that stays with OBJECT: what `id()` is for. */
export function identity(object: object): number {
  const known = identities.get(object)
  if (known !== undefined) return known
  identities.set(object, nextIdentity)
  return nextIdentity++
}

/**
 * A text that is equal for two objects exactly where Python finds them equal and hashes them the same:
 * `1`, `1.0` and `True` are one key.
 *
 * @returns null for what is unhashable, has unknown parts, or says itself what it is equal to
 */
export function hashKey(object: PyObject): string | null {
  switch (object.kind) {
    case 'none':
      return '\0n'
    case 'bool':
      return object.value ? '\0i1' : '\0i0'
    case 'int':
      return `\0i${object.value}`
    case 'float':
      return Number.isInteger(object.value) ? `\0i${BigInt(object.value)}` : `\0f${object.value}`
    case 'complex':
      return object.imag === 0
        ? hashKey({ kind: 'float', value: object.real, origin: object.origin })
        : `\0c${object.real},${object.imag}`
    case 'str':
      return object.value.startsWith('\0') ? `\0s${object.value}` : object.value
    case 'bytes':
      return `\0b${Buffer.from(object.value).toString('latin1')}`
    case 'tuple':
      return object.rest.length > 0 ? null : joinKeys('\0t', object.items)
    case 'frozenset': {
      if (object.cell.contents.rest.length > 0) return null
      const entries = [...object.cell.contents.entries]
      if (entries.reduce((sum, [key]) => sum + key.length, 0) > LONGEST) return null
      return entries.some(([, { slot }]) => slot.kind === 'unknown')
        ? null
        : `\0z${entries.map(([key]) => `${key.length}:${key}`).sort()}`
    }
    case 'instance':
      if (object.data === undefined && object.cls.mro.some(hasOwnEquality)) return null
      return object.payload !== null && object.data === undefined && !isException(object)
        ? hashKey(object.payload)
        : dataKey(object)
    case 'range':
      return `\0r${object.start},${object.stop},${object.step}`
    case 'list':
    case 'dict':
    case 'set':
    case 'slice':
    case 'view':
    case 'unknown':
    case 'absent':
      return null
    default:
      return `\0o${identity(object)}`
  }
}

/** Does a class of the program, or of a library's program, say what its objects are equal to? */
const hasOwnEquality = ({ isNative, namespace: { contents } }: ClassObject): boolean =>
  !isNative && (contents.entries.has('__eq__') || contents.entries.has('__hash__'))

function isException(object: Extract<PyObject, { kind: 'instance' }>): boolean {
  return object.cls.mro.some((cls) => cls.name === 'BaseException')
}

/** A library's value object says by `data.hash` what it is equal to. */
function dataKey(object: Extract<PyObject, { kind: 'instance' }>): string {
  const data = object.data
  if (typeof data !== 'object' || data === null) return `\0o${identity(object)}`
  // Of a number, the key of the int or the float that is the same.
  if ('key' in data && typeof data.key === 'string') return data.key
  if ('hash' in data && typeof data.hash === 'string') return `\0d${object.cls.name}:${data.hash}`
  return `\0o${identity(object)}`
}

/** Characters of a tuple's or a frozenset's text, beyond which it counts as not known: one that holds another twice is twice as long. */
const LONGEST = 200_000

/** The text of a tuple of ITEMS, by those of each. */
export function tupleKey(items: readonly PyObject[], keyOfItem: (item: PyObject) => string | null): string | null {
  return joinKeys('\0t', items, keyOfItem)
}

function joinKeys(
  prefix: string,
  items: readonly PyObject[],
  keyOfItem: (item: PyObject) => string | null = hashKey,
): string | null {
  let text = prefix
  for (const item of items) {
    const key = keyOfItem(item)
    if (key === null || text.length > LONGEST) return null
    text += `${key.length}:${key}`
  }
  return text
}
