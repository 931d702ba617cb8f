import { fork, only } from '../machine/fork.ts'
import { controlling, type Interpreter, unite } from '../machine/interpreter.ts'
import type { Deciding } from '../machine/join.ts'
import { bool, originAbout } from '../objects/make.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { certainTruth, unknownFrom } from '../objects/unknown.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { checkedBool, checkedLength } from './length.ts'
import { assuming, lift, resolve } from './lift.ts'

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

const NUMBERS: readonly PyObject['kind'][] = ['int', 'float', 'complex']

function truthByMethods(vm: Interpreter, object: PyObject): boolean | UnknownObject | null {
  const own = lookupSpecial(vm, object, '__bool__')
  if (own !== null)
    return truthOf(
      vm,
      lift(vm, callObject(vm, own, []), (result) => checkedBool(vm, result)),
    )
  // A number's `__bool__` is asked before any `__len__`.
  const isNumber = object.kind === 'instance' && NUMBERS.includes(object.payload?.kind ?? 'absent')
  const length = isNumber ? null : lookupSpecial(vm, object, '__len__')
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
