import type { Cause, Value } from '../../../src/model/value.ts'
import { reprFloat } from '../../../src/python/text/numbers/float-repr.ts'
import type { Truth } from './oracle.ts'

const SEQUENCES = { list: 'l', tuple: 't', set: 's', frozenset: 'z' } as const
const TYPES: Readonly<Record<string, string>> = {
  i: 'int',
  f: 'float',
  b: 'bytes',
  l: 'list',
  t: 'tuple',
  s: 'set',
  z: 'frozenset',
  d: 'dict',
}

/** Can VALUE be what CPython has? What is known of it, also inside of what is not wholly known, must be so. */
export function allows(value: Value, truth: Truth): boolean {
  if (isKind(truth, 'c')) return true
  switch (value.kind) {
    case 'unknown':
      if (value.oneOf !== undefined) return value.oneOf.some((one) => allows(one, truth))
      return value.types === undefined || typesAllow(value.types, truth)
    case 'none':
      return truth === null
    case 'bool':
      return truth === value.value
    case 'str':
      return truth === value.value
    case 'int':
      return isKind(truth, 'i') && truth[1] === String(value.value)
    case 'float':
      return isKind(truth, 'f') && truth[1] === reprFloat(value.value)
    case 'bytes':
      return isKind(truth, 'b') && truth[1] === Buffer.from(value.value).toString('hex')
    case 'list':
    case 'tuple':
      return isKind(truth, SEQUENCES[value.kind]) && itemsAllow(value.items, truth[1] as readonly Truth[], value.rest)
    case 'set':
    case 'frozenset':
      return isKind(truth, SEQUENCES[value.kind]) && setAllows(value.items, truth[1] as readonly Truth[], value.rest)
    case 'dict':
      return isKind(truth, 'd') && dictAllows(value, truth[1] as readonly (readonly [Truth, Truth])[])
    case 'object':
      return isKind(truth, 'o') && (value.text === undefined || value.type === 'type' || value.text === truth[2])
  }
}

function isKind(truth: Truth, kind: string): truth is Exclude<Truth, null | boolean | string> {
  return Array.isArray(truth) && truth[0] === kind
}

function typesAllow(types: readonly string[], truth: Truth): boolean {
  const isBuiltin = types.every((type) => ['str', 'bool', 'NoneType', ...Object.values(TYPES)].includes(type))
  if (!isBuiltin) return true
  if (truth === null) return types.includes('NoneType')
  if (typeof truth === 'boolean') return types.includes('bool') || types.includes('int')
  if (typeof truth === 'string') return types.includes('str')
  return truth[0] !== 'o' && types.includes(TYPES[truth[0]] ?? '')
}

/** What is listed is there, in this order; where there may be more, others may stand between. Of a set's items the order is not told. */
function itemsAllow(items: readonly Value[], truths: readonly Truth[], rest: readonly Cause[] | undefined): boolean {
  if (rest === undefined)
    return items.length === truths.length && items.every((item, index) => allows(item, truths[index] ?? null))
  if (rest.some(isAboutOrder)) return items.every((item) => truths.some((truth) => allows(item, truth)))
  let at = 0
  for (const item of items) {
    while (at < truths.length && !allows(item, truths[at] ?? null)) at += 1
    if (at === truths.length) return false
    at += 1
  }
  return true
}

const isAboutOrder = (cause: Cause): boolean => cause.kind === 'nondeterministic' && cause.what.includes('order')

function setAllows(items: readonly Value[], truths: readonly Truth[], rest: unknown): boolean {
  if (rest === undefined && items.length !== truths.length && !items.some(({ kind }) => kind === 'unknown'))
    return false
  return items.every((item) => truths.some((truth) => allows(item, truth)))
}

function dictAllows(value: Extract<Value, { kind: 'dict' }>, truths: readonly (readonly [Truth, Truth])[]): boolean {
  if (value.rest === undefined && value.entries.length !== truths.length) return false
  return value.entries.every(([key, item], index) => {
    const found = value.rest === undefined ? truths[index] : truths.find(([one]) => allows(key, one))
    return found !== undefined && allows(key, found[0]) && allows(item, found[1])
  })
}

/** Is all of VALUE known? */
export function isKnown(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
      return false
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return value.rest === undefined && value.items.every(isKnown)
    case 'dict':
      return value.rest === undefined && value.entries.every(([key, item]) => isKnown(key) && isKnown(item))
    default:
      return true
  }
}
