import { spend } from '../machine/budget.ts'
import { fork, mayRaise, only } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { controlling, unite } from '../machine/interpreter.ts'
import type { Deciding } from '../machine/join.ts'
import { hashKey } from '../objects/hash.ts'
import { bool, NOT_IMPLEMENTED, originAbout } from '../objects/make.ts'
import type { MappingContents, PyObject, SliceObject, UnknownObject } from '../objects/object.ts'
import { certainTruth, mayBeAbsent, union, unknownFrom } from '../objects/unknown.ts'
import { compare as compareText } from '../text/code-points.ts'
import { raise } from '../types/exceptions.ts'
import { lookupSpecial } from './attributes.ts'
import { callObject } from './call.ts'
import { checkedBool, checkedLength } from './length.ts'
import { assuming, lift, resolve } from './lift.ts'
import { payloadOf, typeName } from './types.ts'
import { spendOn } from './weigh.ts'

export type ComparisonOperator = '==' | '!=' | OrderOperator
type OrderOperator = '<' | '<=' | '>' | '>='

/** What decides OBJECT's truth: a boolean, or the unknown that does. */
export function truthOf(vm: Interpreter, object: PyObject): boolean | UnknownObject {
  const now = resolve(vm, object)
  if (now.kind === 'unknown') return truthOfUnknown(vm, now)
  const certain = now.kind === 'instance' ? undefined : certainTruth(now)
  if (certain !== undefined) return certain
  if (now.kind === 'instance' || now.kind === 'class') {
    const told = truthByMethods(vm, now)
    if (told !== null) return told
    return now.kind === 'instance' && now.payload !== null ? truthOf(vm, now.payload) : true
  }
  return unknownFrom(vm, [now], { types: ['bool'] })
}

function truthByMethods(vm: Interpreter, object: PyObject): boolean | UnknownObject | null {
  const own = lookupSpecial(vm, object, '__bool__')
  if (own !== null)
    return truthOf(
      vm,
      lift(vm, callObject(vm, own, []), (result) => checkedBool(vm, result)),
    )
  const length = lookupSpecial(vm, object, '__len__')
  if (length === null) return null
  return truthOf(
    vm,
    lift(vm, callObject(vm, length, []), (result) => checkedLength(vm, result)),
  )
}

function truthOfUnknown(vm: Interpreter, value: UnknownObject): boolean | UnknownObject {
  if (value.truth !== null) return value.truth
  if (value.alternatives === null) return value
  const truths = value.alternatives.map(truthOfAlternative)
  if (truths.every((truth) => truth === true)) return true
  if (truths.every((truth) => truth === false)) return false
  return value.alternatives.some((one) => one.kind === 'instance') ? withMethods(vm, value) : value
}

function truthOfAlternative(one: PyObject): boolean | undefined {
  return one.kind === 'class' ? true : certainTruth(one)
}

/** Some alternative's truth is a matter of its methods: they are asked. */
function withMethods(vm: Interpreter, value: UnknownObject): boolean | UnknownObject {
  const asked = lift(vm, value, (one) => {
    if (one.kind === 'unknown') return unknownFrom(vm, [one], { types: ['bool'], truth: one.truth })
    const truth = truthOf(vm, one)
    return typeof truth === 'boolean' ? bool(truth, originAbout(vm, one)) : truth
  })
  if (asked.kind !== 'unknown') return certainTruth(asked) ?? true
  return asked.truth ?? asked
}

/** What may be done next, by a value's truth. */
export interface Choice<T> {
  readonly yes: () => T
  readonly no: () => T
  readonly join: (values: readonly T[], deciding: Deciding) => T
  /** The condition's source text, for those who read the results. */
  readonly condition?: string
}

/** Runs the side that VALUE's truth decides, or both in a fork. What runs hangs on VALUE's config vars. */
export function decide<T>(vm: Interpreter, value: PyObject, choice: Choice<T>): T {
  const truth = truthOf(vm, value)
  const now = resolve(vm, value)
  const configVars = 'origin' in now ? now.origin.configVars : []
  if (typeof truth === 'boolean') return underControl(vm, configVars, truth ? choice.yes : choice.no)
  const { alternatives } = truth
  const sidesOf = (wanted: boolean): number[] =>
    alternatives === null
      ? [wanted ? 1 : 0]
      : alternatives.flatMap((one, index) => ((truthOfAlternative(one) ?? wanted) === wanted ? [index] : []))
  const sources = [sidesOf(true), sidesOf(false)]
  const assume = [true, false].map((wanted, side) =>
    alternatives === null ? [{ of: truth, is: { ...truth, truth: wanted } }] : assuming(vm, truth, sources[side] ?? []),
  )
  const conditions = choice.condition === undefined ? undefined : [choice.condition, `not (${choice.condition})`]
  const deciding: Deciding = {
    from: truth,
    sources,
    causes: truth.causes,
    ...(conditions === undefined ? {} : { conditions }),
  }
  const sides = [choice.yes, choice.no].map((run, side) => ({
    run: () => underControl(vm, truth.origin.configVars, run),
    assume: assume[side] ?? [],
  }))
  return fork(vm, sides, deciding, (results) =>
    choice.join(
      results.map((result) => result.value),
      only(
        deciding,
        results.map(({ side }) => side),
      ),
    ),
  )
}

export function underControl<T>(vm: Interpreter, configVars: readonly string[], run: () => T): T {
  if (configVars.length === 0) return run()
  vm.control.push(unite(controlling(vm), configVars))
  const height = vm.control.length
  try {
    return run()
  } finally {
    vm.control.length = height - 1
  }
}

/** Like `decide`, for expressions. */
export function decideValue(
  vm: Interpreter,
  value: PyObject,
  yes: () => PyObject,
  no: () => PyObject,
  condition?: string,
): PyObject {
  return decide(vm, value, {
    yes,
    no,
    join: (values, deciding) => union(vm, values, deciding),
    ...(condition === undefined ? {} : { condition }),
  })
}

/** `not value` */
export function negate(vm: Interpreter, value: PyObject): PyObject {
  const truth = truthOf(vm, value)
  const origin = originAbout(vm, resolve(vm, value))
  if (typeof truth === 'boolean') return bool(!truth, origin)
  if (truth.alternatives === null)
    return decideValue(
      vm,
      value,
      () => bool(false, origin),
      () => bool(true, origin),
    )
  return lift(vm, truth, (one) => {
    const certain = truthOfAlternative(one)
    return certain === undefined
      ? unknownFrom(vm, [one], { types: ['bool'], origin })
      : bool(!certain, originAbout(vm, one))
  })
}

/** `left OPERATOR right`, as an expression gives it: any object, or an unknown. */
export function compare(vm: Interpreter, operator: ComparisonOperator, left: PyObject, right: PyObject): PyObject {
  return lift(vm, left, (one) => lift(vm, right, (other) => compareKnown(vm, operator, one, other)))
}

const REFLECTED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
const METHODS = {
  '==': '__eq__',
  '!=': '__ne__',
  '<': '__lt__',
  '<=': '__le__',
  '>': '__gt__',
  '>=': '__ge__',
} as const

function compareKnown(vm: Interpreter, operator: ComparisonOperator, left: PyObject, right: PyObject): PyObject {
  const origin = originAbout(vm, left, right)
  if (left.kind === 'instance' || right.kind === 'instance') {
    const told = compareByMethods(vm, operator, left, right)
    if (told !== null) return told
  }
  if (operator === '==' || operator === '!=') {
    const equal = isEqual(vm, left, right)
    if (equal === null) return unknownFrom(vm, [left, right], { types: ['bool'], origin })
    return bool(equal === (operator === '=='), origin)
  }
  const order = orderOf(vm, operator, left, right)
  if (order === 'unknown') {
    if (!isSurelyOrderable(left, right))
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [left, right], { types: ['str'] })))
    return unknownFrom(vm, [left, right], { types: ['bool'], origin })
  }
  if (order === 'unorderable') {
    throw raise(
      vm,
      'TypeError',
      `'${operator}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`,
    )
  }
  return bool(order[operator], origin)
}

/** Have both only types whose values stand in one order? */
function isSurelyOrderable(left: PyObject, right: PyObject): boolean {
  const [one, other] = [left, right].map((object) => (object.kind === 'unknown' ? object.types : [typeName(object)]))
  const families = new Set([...(one ?? ['?']), ...(other ?? ['?'])].map((name) => FAMILIES[name] ?? name))
  const [family] = families
  return families.size === 1 && (family === 'number' || family === 'str' || family === 'bytes')
}

function compareByMethods(
  vm: Interpreter,
  operator: ComparisonOperator,
  left: PyObject,
  right: PyObject,
): PyObject | null {
  if (left.kind === 'unknown' || right.kind === 'unknown') return unknownFrom(vm, [left, right], { types: null })
  const attempts = [
    [left, METHODS[operator], right],
    [right, METHODS[REFLECTED[operator]], left],
  ] as const
  for (const [self, name, other] of attempts) {
    const method = self.kind === 'instance' ? lookupSpecial(vm, self, name) : null
    if (method === null) {
      const opposite = operator === '!=' && self.kind === 'instance' ? lookupSpecial(vm, self, '__eq__') : null
      if (opposite === null) continue
      const result = callObject(vm, opposite, [other])
      if (result.kind !== 'singleton') return negate(vm, result)
      continue
    }
    const result = callObject(vm, method, [other])
    if (result.kind !== 'singleton' || result.name !== 'NotImplemented') return result
  }
  return null
}

export { NOT_IMPLEMENTED }

/** Are they equal, as `==` between builtin objects finds? Null where that is not known. */
export function isEqual(vm: Interpreter, leftObject: PyObject, rightObject: PyObject): boolean | null {
  const left = payloadOf(resolve(vm, leftObject))
  const right = payloadOf(resolve(vm, rightObject))
  spend(vm.budget, vm.location)
  if (left.kind === 'str' || left.kind === 'bytes') spendOn(vm, left)
  if (left === right) return left.kind === 'float' ? !Number.isNaN(left.value) : left.kind === 'unknown' ? null : true
  if (left.kind === 'unknown' || right.kind === 'unknown') return equalUnknown(vm, left, right)
  if (left.kind === 'instance' || right.kind === 'instance') return equalInstances(vm, left, right)
  if (left.kind === 'tuple' && right.kind === 'tuple')
    return equalItems(vm, left.items, right.items, left.rest.length + right.rest.length > 0)
  if (left.kind === 'list' && right.kind === 'list') {
    const [one, other] = [left.cell.contents, right.cell.contents]
    return equalItems(vm, one.items, other.items, one.rest.length + other.rest.length > 0)
  }
  if (left.kind === 'dict' && right.kind === 'dict') return equalMappings(vm, left.cell.contents, right.cell.contents)
  if (isSetKind(left) && isSetKind(right)) return equalMappings(vm, left.cell.contents, right.cell.contents)
  if (left.kind === 'view' || right.kind === 'view') return null
  if ((left.kind === 'float' && Number.isNaN(left.value)) || (right.kind === 'float' && Number.isNaN(right.value)))
    return false
  if (left.kind === 'slice' && right.kind === 'slice') return equalItems(vm, partsOf(left), partsOf(right), false)
  if (left.kind === 'method' && right.kind === 'method') return left.func === right.func && left.self === right.self
  const key = hashKey(left)
  return key === null ? false : key === hashKey(right)
}

const partsOf = ({ start, stop, step }: SliceObject): readonly PyObject[] => [start, stop, step]

type AnySet = Extract<PyObject, { kind: 'set' | 'frozenset' }>
function isSetKind(object: PyObject): object is AnySet {
  return object.kind === 'set' || object.kind === 'frozenset'
}

const FAMILIES: Readonly<Record<string, string>> = {
  bool: 'number',
  int: 'number',
  float: 'number',
  complex: 'number',
  set: 'set',
  frozenset: 'set',
}

/** An unknown is surely not equal to what has a type that none of its types can equal. */
function equalUnknown(vm: Interpreter, left: PyObject, right: PyObject): boolean | null {
  const [one, other] = left.kind === 'unknown' ? [left, right] : [right, left]
  if (one.kind !== 'unknown') return null
  if (one.alternatives !== null) {
    const answers = new Set(one.alternatives.map((alternative) => isEqual(vm, alternative, other)))
    const [answer] = answers
    return answers.size === 1 && answer !== undefined ? answer : null
  }
  if (other.kind === 'str' && (one.differs?.(other.value) || !other.value.startsWith(one.prefix ?? ''))) return false
  if (one.truth !== null && other.kind !== 'unknown') {
    const otherTruth = certainTruth(other)
    if (otherTruth !== undefined && otherTruth !== one.truth && other.kind !== 'instance')
      return one.types === null ? null : false
  }
  const otherTypes = other.kind === 'unknown' ? other.types : other.kind === 'instance' ? null : [typeName(other)]
  if (one.types === null || otherTypes === null) return null
  const families = new Set(one.types.map((name) => FAMILIES[name] ?? name))
  return otherTypes.some((name) => families.has(FAMILIES[name] ?? name)) ? null : false
}

function equalInstances(vm: Interpreter, left: PyObject, right: PyObject): boolean | null {
  const method = left.kind === 'instance' ? lookupSpecial(vm, left, '__eq__') : null
  const reflected = right.kind === 'instance' ? lookupSpecial(vm, right, '__eq__') : null
  for (const [bound, other] of [
    [method, right],
    [reflected, left],
  ] as const) {
    if (bound === null) continue
    const result = callObject(vm, bound, [other])
    if (result.kind === 'singleton') continue
    const truth = truthOf(vm, result)
    return typeof truth === 'boolean' ? truth : null
  }
  if (left.kind !== right.kind) return false
  const key = hashKey(left)
  return key !== null && key === hashKey(right)
}

function equalItems(
  vm: Interpreter,
  left: readonly PyObject[],
  right: readonly PyObject[],
  open: boolean,
): boolean | null {
  if (open || left.some(mayBeAbsent) || right.some(mayBeAbsent)) return null
  if (left.length !== right.length) return false
  return everyEqual(left.map((item, index) => isSameOrEqual(vm, item, right[index] ?? item)))
}

/** As containers compare their items: what is one object is equal to itself. Two NaNs may be one object or two. */
export function isSameOrEqual(vm: Interpreter, left: PyObject, right: PyObject): boolean | null {
  if (left === right && left.kind === 'instance') return true
  const areNaN = [left, right].every((one) => one.kind === 'float' && Number.isNaN(one.value))
  return areNaN ? (left === right ? true : null) : isEqual(vm, left, right)
}

function everyEqual(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

function equalMappings(vm: Interpreter, left: MappingContents, right: MappingContents): boolean | null {
  if (left.rest.length + right.rest.length > 0) return null
  const answers: (boolean | null)[] = []
  for (const [key, { slot }] of left.entries) {
    const other = right.entries.get(key)
    if (other === undefined) {
      if (!mayBeAbsent(slot)) return false
      answers.push(null)
    } else answers.push(mayBeAbsent(slot) || mayBeAbsent(other.slot) ? null : isSameOrEqual(vm, slot, other.slot))
  }
  for (const [key, { slot }] of right.entries) {
    if (left.entries.has(key)) continue
    if (!mayBeAbsent(slot)) return false
    answers.push(null)
  }
  return everyEqual(answers)
}

type Order = Readonly<Record<OrderOperator, boolean>>

function fromSign(sign: number): Order {
  return { '<': sign < 0, '<=': sign <= 0, '>': sign > 0, '>=': sign >= 0 }
}

/** How two builtin objects stand to each other. */
function orderOf(
  vm: Interpreter,
  operator: OrderOperator,
  leftObject: PyObject,
  rightObject: PyObject,
): Order | 'unknown' | 'unorderable' {
  const left = payloadOf(leftObject)
  const right = payloadOf(rightObject)
  if (left.kind === 'unknown' || right.kind === 'unknown') return 'unknown'
  if (isNumber(left) && isNumber(right)) return orderNumbers(left, right)
  if (left.kind === 'str' && right.kind === 'str') return fromSign(compareText(left.value, right.value))
  if (left.kind === 'bytes' && right.kind === 'bytes') return fromSign(Buffer.compare(left.value, right.value))
  if (left.kind === 'tuple' && right.kind === 'tuple')
    return orderItems(vm, operator, left.items, right.items, left.rest.length + right.rest.length > 0)
  if (left.kind === 'list' && right.kind === 'list') {
    const [one, other] = [left.cell.contents, right.cell.contents]
    return orderItems(vm, operator, one.items, other.items, one.rest.length + other.rest.length > 0)
  }
  if (isSetKind(left) && isSetKind(right)) {
    spendOn(vm, left, right)
    return orderSets(left.cell.contents, right.cell.contents)
  }
  if (left.kind === 'view' || right.kind === 'view') return 'unknown'
  return 'unorderable'
}

type NumberObject = Extract<PyObject, { kind: 'bool' | 'int' | 'float' }>
function isNumber(object: PyObject): object is NumberObject {
  return object.kind === 'int' || object.kind === 'float' || object.kind === 'bool'
}

function orderNumbers(left: NumberObject, right: NumberObject): Order {
  const one = left.kind === 'bool' ? BigInt(left.value) : left.value
  const other = right.kind === 'bool' ? BigInt(right.value) : right.value
  return { '<': one < other, '<=': one <= other, '>': one > other, '>=': one >= other }
}

/** The first items that differ decide: they are compared as the sequences are. */
function orderItems(
  vm: Interpreter,
  operator: OrderOperator,
  left: readonly PyObject[],
  right: readonly PyObject[],
  open: boolean,
): Order | 'unknown' | 'unorderable' {
  if (open || left.some(mayBeAbsent) || right.some(mayBeAbsent)) return 'unknown'
  for (const [index, item] of left.entries()) {
    const other = right[index]
    if (other === undefined) break
    const equal = isSameOrEqual(vm, item, other)
    if (equal === null) return 'unknown'
    if (!equal) {
      const truth = truthOf(vm, compare(vm, operator, item, other))
      return typeof truth === 'boolean' ? { '<': truth, '<=': truth, '>': truth, '>=': truth } : 'unknown'
    }
  }
  return fromSign(left.length - right.length)
}

function orderSets(left: MappingContents, right: MappingContents): Order | 'unknown' {
  const open = (contents: MappingContents): boolean =>
    contents.rest.length > 0 || [...contents.entries.values()].some(({ slot }) => mayBeAbsent(slot))
  if (open(left) || open(right)) return 'unknown'
  const below = [...left.entries.keys()].every((key) => right.entries.has(key))
  const above = [...right.entries.keys()].every((key) => left.entries.has(key))
  return { '<': below && !above, '<=': below, '>': above && !below, '>=': above }
}
