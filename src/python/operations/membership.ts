import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { bool, originAbout } from '../objects/make.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { contains } from '../text/str/search.ts'
import { raise } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { areForms, isSameOrEqual } from './equality.ts'
import { openedOr } from './iterate.ts'
import { lift, resolve } from './lift.ts'
import { hasKey } from './mapping.ts'
import { pull } from './pull.ts'
import { rangeLength } from './subscript.ts'
import { truthOf } from './truth.ts'
import { payloadOf, typeName } from './types.ts'

/** `left is right` */
export function isIdentical(vm: Interpreter, left: PyObject, right: PyObject): PyObject {
  return lift(vm, left, (one) =>
    lift(vm, right, (other) => {
      const same = sameObject(one, other)
      const origin = originAbout(vm, one, other)
      return same === null ? unknownFrom(vm, [one, other], { types: ['bool'], origin }) : bool(same, origin)
    }),
  )
}

const SINGLETON_TYPES: Readonly<Record<string, string>> = { none: 'NoneType', bool: 'bool' }

function sameObject(left: PyObject, right: PyObject): boolean | null {
  if (areForms(left, right)) return null
  if (left === right) return left.kind === 'unknown' ? null : true
  if (left.kind === 'unknown' || right.kind === 'unknown') return sameUnknown(left, right)
  if (left.kind !== right.kind) return false
  switch (left.kind) {
    case 'none':
      return true
    case 'bool':
      return right.kind === 'bool' && left.value === right.value
    case 'singleton':
      return right.kind === 'singleton' && left.name === right.name
    case 'int':
    case 'str':
    case 'float':
    case 'bytes':
    case 'tuple':
    case 'complex':
      return sameImmutable(left, right)
    case 'method':
      return false
    case 'native':
      return right.kind === 'native' && left.native === right.native
    case 'dict':
      return right.kind === 'dict' && left.cell === right.cell
    default:
      return false
  }
}

/** Equal immutable objects may be one or two, as CPython caches them; unequal ones are two. */
function sameImmutable(left: PyObject, right: PyObject): boolean | null {
  if (left.kind === 'int' && right.kind === 'int')
    return left.value !== right.value ? false : left.value >= -5n && left.value <= 256n ? true : null
  if ((left.kind === 'str' && right.kind === 'str') || (left.kind === 'float' && right.kind === 'float'))
    return left.value === right.value ? null : false
  return null
}

function sameUnknown(left: PyObject, right: PyObject): boolean | null {
  const [one, other] = left.kind === 'unknown' ? [left, right] : [right, left]
  if (one.kind !== 'unknown' || other.kind === 'unknown') return null
  const name = SINGLETON_TYPES[other.kind]
  if (name === undefined || one.types === null) return one.truth === true && other.kind === 'none' ? false : null
  if (other.kind === 'none' && one.truth === true) return false
  return one.types.includes(name) ? null : false
}

/** `item in container`. @throws Raise TypeError */
export function isIn(vm: Interpreter, item: PyObject, container: PyObject): PyObject {
  return lift(vm, container, (one) => lift(vm, item, (other) => isInKnown(vm, other, one)))
}

function isInKnown(vm: Interpreter, item: PyObject, container: PyObject): PyObject {
  const origin = originAbout(vm, item, container)
  if (container.kind === 'unknown') {
    if (!mayHold(container, item))
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [item, container], { types: ['str'] })))
    return unknownFrom(vm, [item, container], { types: ['bool'], origin })
  }
  const method =
    container.kind === 'instance' || container.kind === 'class' ? lookupSpecial(vm, container, '__contains__') : null
  if (method?.kind === 'none') throw raise(vm, 'TypeError', `'${typeName(container)}' object is not a container`)
  if (method !== null) {
    const truth = truthOf(vm, callObject(vm, method, [item]))
    return typeof truth === 'boolean' ? bool(truth, origin) : { ...truth, types: ['bool'] }
  }
  const value = payloadOf(container)
  switch (value.kind) {
    case 'str':
      return isInText(vm, item, value, origin)
    case 'dict':
    case 'set':
    case 'frozenset':
      return asBool(vm, hasKey(vm, value, item), item, container)
    case 'view':
      if (value.view === 'keys') return asBool(vm, hasKey(vm, value.dict, item), item, container)
      return isInItems(vm, item, container)
    case 'bytes':
      return item.kind === 'int'
        ? bool(value.value.includes(Number(item.value)), origin)
        : item.kind === 'bytes'
          ? bool(Buffer.from(value.value).includes(Buffer.from(item.value)), origin)
          : isInItems(vm, item, container)
    case 'range':
      if (item.kind !== 'int') return isInItems(vm, item, container)
      return bool(
        item.value >= minOf(value) &&
          item.value <= maxOf(value) &&
          (item.value - value.start) % value.step === 0n &&
          rangeLength(value) > 0n,
        origin,
      )
    default:
      return isInItems(vm, item, container)
  }
}

const CONTAINERS: ReadonlySet<string> = new Set('list tuple'.split(' '))

/** Can CONTAINER be asked for ITEM, whatever it is? */
function mayHold({ types }: UnknownObject, item: PyObject): boolean {
  const isText =
    item.kind === 'str' || (item.kind === 'unknown' && item.types?.every((type) => type === 'str') === true)
  const takes = (type: string): boolean =>
    CONTAINERS.has(type) || (isText && ['str', 'dict', 'set', 'frozenset'].includes(type))
  return types?.every(takes) === true
}

type Range = Extract<PyObject, { kind: 'range' }>
function lastOf(range: Range): bigint {
  return range.start + (rangeLength(range) - 1n) * range.step
}
function minOf(range: Range): bigint {
  return range.step > 0n ? range.start : lastOf(range)
}
function maxOf(range: Range): bigint {
  return range.step > 0n ? lastOf(range) : range.start
}

function isInText(
  vm: Interpreter,
  item: PyObject,
  text: Extract<PyObject, { kind: 'str' }>,
  origin: ReturnType<typeof originAbout>,
): PyObject {
  const part = payloadOf(item)
  if (part.kind === 'unknown') {
    if (!part.types?.every((type) => type === 'str'))
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [part], { types: ['str'] })))
    return unknownFrom(vm, [item, text], { types: ['bool'], origin })
  }
  if (part.kind !== 'str')
    throw raise(vm, 'TypeError', `'in <string>' requires string as left operand, not ${typeName(item)}`)
  return bool(contains(text.value, part.value), origin)
}

function asBool(vm: Interpreter, found: ReturnType<typeof hasKey>, item: PyObject, container: PyObject): PyObject {
  const origin = originAbout(vm, item, container)
  if (typeof found === 'boolean') return bool(found, origin)
  return lift(vm, found, (one) =>
    bool(one.kind !== 'absent', {
      ...origin,
      configVars: [...origin.configVars, ...('origin' in one ? one.origin.configVars : [])],
    }),
  )
}

/** Is an item equal to one of those that iterating gives? */
function isInItems(vm: Interpreter, item: PyObject, container: PyObject): PyObject {
  const what = vm.input.pythonVersion.minor >= 14 ? 'a container or iterable' : 'iterable'
  const open = openedOr(vm, container, `argument of type '${typeName(container)}' is not ${what}`)
  const next = pull(vm, open, 'indifferent')
  const doubtful: PyObject[] = []
  for (let step = next(); step.kind !== 'end'; step = next()) {
    if (step.kind === 'rest') {
      if (step.orderOnly === undefined) doubtful.push(step.item)
      break
    }
    const slot = resolve(vm, step.slot)
    if (slot.kind === 'absent') continue
    const equal = isSameOrEqual(vm, slot, item)
    if (equal === true && !mayBeAbsent(slot)) return bool(true, originAbout(vm, item, slot))
    if (equal !== false) doubtful.push(slot)
  }
  const origin = originAbout(vm, item, container, ...doubtful)
  if (doubtful.length === 0) return bool(false, origin)
  const [only] = doubtful
  if (doubtful.length === 1 && only?.kind === 'unknown' && only.alternatives !== null) {
    return lift(vm, only, (one) => isInOne(vm, item, one))
  }
  return unknownFrom(vm, [item], { types: ['bool'], origin, causes: doubtful.flatMap((one) => causesOf(one)) })
}

function isInOne(vm: Interpreter, item: PyObject, one: PyObject): PyObject {
  if (one.kind === 'absent') return bool(false)
  const equal = isSameOrEqual(vm, one, item)
  return equal === null
    ? unknownFrom(vm, [item, one], { types: ['bool'], origin: originAbout(vm, item, one) })
    : bool(equal, originAbout(vm, item, one))
}
