import type { Raise } from '../../machine/escape.ts'
import { mayRaise } from '../../machine/fork.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import { bool, originAbout } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { resolve } from '../../operations/lift.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { endswith, startswith } from '../../text/str/search.ts'
import { raise } from '../../types/exceptions.ts'
import { self, sources, takes } from './arguments.ts'

/** Of a text of which the beginning is known: does it start with another? */
function startsSurely(call: Call): PyObject | null {
  const [object, given] = [call.arg('self'), payloadOf(call.arg('prefix'))]
  const known = object.kind === 'unknown' ? object.prefix : undefined
  if (known === undefined || call.optional('start') !== null) return null
  const parts = given.kind === 'tuple' ? given.items.map((item) => payloadOf(resolve(call.vm, item))) : [given]
  const answers = parts.map((part) => {
    if (part.kind !== 'str') return null
    return known.startsWith(part.value) ? true : part.value.startsWith(known) ? null : false
  })
  const answer = answers.includes(true) ? true : answers.includes(null) ? null : false
  return answer === null ? null : bool(answer, originAbout(call.vm, object, given))
}

const SEARCH = { startswith, endswith }

export function affixMethod(name: 'startswith' | 'endswith'): NativeFunction {
  return native(
    name,
    'self, prefix, start=, end=, /',
    (call) => {
      const given = payloadOf(call.arg('prefix'))
      const parts = given.kind === 'tuple' ? given.items.map((item) => resolve(call.vm, item)) : [call.arg('prefix')]
      const bounds = [optionalInteger(call, 'start'), optionalInteger(call, 'end')] as const
      const found = anyAffix(call, parts, {
        fits: (part) => SEARCH[name](self(call).value, [part], ...bounds),
        wrong:
          given.kind === 'tuple'
            ? `tuple for ${name} must only contain str, not`
            : `${name} first arg must be str or a tuple of str, not`,
      })
      const origin = originAbout(call.vm, ...sources(call, 'prefix'))
      return found === null ? unknownFrom(call.vm, parts, { types: ['bool'], origin }) : bool(found, origin)
    },
    {
      returns: ['bool'],
      total: takes('prefix', 'start', 'end'),
      ...(name === 'startswith' ? { partial: startsSurely } : {}),
    },
  )
}

/**
 * Does one of PARTS fit? They are tried one after the other, and the first that fits ends it; null: that is not known.
 *
 * @throws Raise TypeError with the text WRONG before the type of what is no text
 */
function anyAffix(
  { vm }: Call,
  parts: readonly PyObject[],
  { fits, wrong }: { readonly fits: (part: string) => boolean; readonly wrong: string },
): boolean | null {
  const open: PyObject[] = []
  for (const part of parts) {
    const value = payloadOf(part)
    if (value.kind === 'unknown') {
      open.push(value)
      if (value.types?.every((type) => type === 'str') !== true)
        mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [value], { types: ['str'] })))
    } else if (value.kind !== 'str') {
      const raised = (): Raise => raise(vm, 'TypeError', `${wrong} ${typeName(part)}`)
      if (open.length === 0) throw raised()
      mayRaise(vm, raised)
      return true
    } else if (fits(value.value)) return true
  }
  return open.length === 0 ? false : null
}
