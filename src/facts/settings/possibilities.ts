import type { Cause, Value } from '../../model/value.ts'

/**
 * All that a value can be, each with its own location and condition. A value that is one thing is its only possibility;
 * an unknown whose alternatives are not told stands for itself.
 */
export function possibilities(value: Value): readonly Value[] {
  if (value.kind !== 'unknown' || value.oneOf === undefined || value.oneOf.length === 0) return [value]
  return value.oneOf.flatMap((one) => possibilities(one)).map((one) => asPossibilityOf(value, one))
}

function asPossibilityOf(whole: Value, one: Value): Value {
  const condition = one.condition ?? whole.condition
  return {
    ...one,
    location: one.location ?? whole.location,
    configVars: union(whole.configVars, one.configVars),
    ...(condition === undefined ? {} : { condition }),
  }
}

/** Why a value is not known; empty for one that is. Parts of a container count, down to a bounded depth. */
export function causesOf(value: Value, depth = 4): readonly Cause[] {
  if (value.kind === 'unknown')
    return [...value.causes, ...(value.oneOf ?? []).flatMap((one) => causesBelow(one, depth))]
  return [...('rest' in value ? (value.rest ?? []) : []), ...partsOf(value).flatMap((part) => causesBelow(part, depth))]
}

function causesBelow(value: Value, depth: number): readonly Cause[] {
  return depth === 0 ? [] : causesOf(value, depth - 1)
}

/** The config vars that a value hangs on, with its parts and alternatives, sorted. */
export function configVarsOf(value: Value, depth = 4): readonly string[] {
  const inside =
    depth === 0 ? [] : [...alternativesOf(value), ...partsOf(value)].flatMap((v) => configVarsOf(v, depth - 1))
  return union(value.configVars, configVarsOfCauses(causesOf(value, 0)), inside)
}

/** The config vars among the causes. */
export function configVarsOfCauses(causes: readonly Cause[]): readonly string[] {
  return causes.flatMap((cause) => (cause.kind === 'config-var' ? [cause.name] : []))
}

function alternativesOf(value: Value): readonly Value[] {
  return value.kind === 'unknown' ? (value.oneOf ?? []) : []
}

/** The items of a sequence or set, the keys and values of a dict; of anything else none. */
export function partsOf(value: Value): readonly Value[] {
  if ('items' in value) return value.items
  return value.kind === 'dict' ? value.entries.flat() : []
}

/** Every name once, sorted. */
export function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort()
}
