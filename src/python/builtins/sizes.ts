import type { Call } from '../native.ts'
import { native } from '../native.ts'
import { int, originAbout } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { callObject } from '../operations/call.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { checkedLength } from '../operations/length.ts'
import { lift } from '../operations/lift.ts'
import { sizes } from '../operations/mapping.ts'
import { rangeLength } from '../operations/subscript.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { ITEMS_AN_ENTRY, spendOnLook } from '../operations/weigh.ts'
import { length } from '../text/code-points.ts'
import { raise } from '../types/exceptions.ts'

/** `len(object)` */
export const LEN = native(
  'len',
  'obj, /',
  (call) => {
    const { vm } = call
    const object = call.arg('obj')
    const method = object.kind === 'instance' || object.kind === 'class' ? lookupSpecial(vm, object, '__len__') : null
    if (method !== null) return lift(vm, callObject(vm, method, []), (result) => checkedLength(vm, result))
    const value = payloadOf(object)
    if (value.kind === 'list') spendOnLook(vm, value.cell.contents.items.length)
    if (value.kind === 'dict' || value.kind === 'set')
      spendOnLook(vm, ITEMS_AN_ENTRY * value.cell.contents.entries.size)
    const size = sizeOf(value)
    const origin = originAbout(vm, object)
    if (size === null) throw raise(vm, 'TypeError', `object of type '${typeName(object)}' has no len()`)
    return size === 'open' ? unknownFrom(vm, [object], { types: ['int'], origin }) : int(size, origin)
  },
  { returns: ['int'], total: (call) => isSized(call.arg('obj')), partial: knownLength },
)

/** Of a random text its length may be known. */
function knownLength({ vm, arg }: Call): PyObject | null {
  const object = arg('obj')
  return object.kind === 'unknown' && object.length !== undefined ? int(object.length, originAbout(vm, object)) : null
}

const SIZED: readonly string[] = ['str', 'bytes', 'list', 'tuple', 'dict', 'set', 'frozenset', 'range']

const isSized = (object: PyObject): boolean =>
  object.kind === 'unknown' && object.types?.every((type) => SIZED.includes(type)) === true

/** How many items; `open` where that is not known, null where OBJECT has no length. */
function sizeOf(object: PyObject): number | bigint | 'open' | null {
  switch (object.kind) {
    case 'str':
      return length(object.value)
    case 'bytes':
      return object.value.length
    case 'range':
      return rangeLength(object)
    case 'tuple':
      return object.rest.length > 0 || object.items.some(mayBeAbsent) ? 'open' : object.items.length
    case 'list': {
      const { items, rest, isComplete } = object.cell.contents
      return (rest.length > 0 && isComplete !== true) || items.some(mayBeAbsent) ? 'open' : items.length
    }
    case 'view':
      return sizeOf(object.dict)
    case 'dict':
    case 'set':
    case 'frozenset': {
      if (object.kind === 'dict' && object.environment !== undefined) return 'open'
      const { least, most } = sizes(object.cell.contents)
      return least === most ? least : 'open'
    }
    default:
      return null
  }
}
