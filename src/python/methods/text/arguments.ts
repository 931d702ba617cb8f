import type { Call } from '../../native.ts'
import type { PyObject, StrObject } from '../../objects/object.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { raise } from '../../types/exceptions.ts'

export function self(call: Call): StrObject {
  const value = payloadOf(call.arg('self'))
  if (value.kind !== 'str') throw new TypeError(`a method of str got a ${value.kind}`)
  return value
}

/** An argument that must be a str. @throws Raise TypeError */
export function text(call: Call, name: string): string {
  const value = payloadOf(call.arg(name))
  if (value.kind !== 'str') throw raise(call.vm, 'TypeError', `must be str, not ${typeName(call.arg(name))}`)
  return value.value
}
export function optionalText(call: Call, name: string): string | null {
  const value = call.optional(name)
  return value === null || value.kind === 'none' ? null : text(call, name)
}

export function sources(call: Call, ...names: readonly string[]): PyObject[] {
  return ['self', ...names].flatMap((name) => call.optional(name) ?? [])
}

const NUMBERS: ReadonlySet<string> = new Set(['width', 'count', 'maxsplit', 'start', 'end', 'tabsize'])

/** Is each argument surely one that any text's method takes? A separator must not be empty, and what fills up be one character. */
export const takes =
  (...names: readonly string[]) =>
  (call: Call): boolean =>
    ['self', ...names].every((name) => {
      const given = call.optional(name)
      if (given === null) return true
      const value = payloadOf(given)
      if (NUMBERS.has(name)) return value.kind === 'int' || value.kind === 'bool'
      if (value.kind === 'none') return name === 'sep' || name === 'chars'
      if (name === 'fillchar') return value.kind === 'str' && [...value.value].length === 1
      if (name === 'sep') return value.kind === 'str' && value.value !== ''
      return value.kind === 'str' || (value.kind === 'unknown' && value.types?.every((type) => type === 'str') === true)
    })
