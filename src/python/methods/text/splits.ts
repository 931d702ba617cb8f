import { type Call, type NativeFunction, native } from '../../native.ts'
import { list, originFrom, str, tuple } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { partition, rpartition } from '../../text/str/search.ts'
import { rsplit, split } from '../../text/str/split.ts'
import { optionalText, self, sources, takes, text } from './arguments.ts'

const SPLIT = { split, rsplit }
const PARTITION = { partition, rpartition }

export function splitMethod(name: 'split' | 'rsplit'): NativeFunction {
  return native(
    name,
    'self, sep=, maxsplit=',
    (call) =>
      guard(call.vm, sources(call, 'sep'), ['list'], () => {
        const parts = SPLIT[name](self(call).value, optionalText(call, 'sep'), optionalInteger(call, 'maxsplit') ?? -1n)
        return texts(call, parts, 'sep')
      }),
    { returns: ['list'], total: takes('sep', 'maxsplit'), partial: separated },
  )
}

/** Of a text that is not known, and a separator that is: at least one part, and no exception. */
function separated(call: Call): PyObject | null {
  const sep = call.optional('sep')
  if (sep === null || sep.kind === 'none' || !takes('sep', 'maxsplit')(call)) return null
  return unknownFrom(call.vm, sources(call, 'sep'), { types: ['list'], truth: true })
}

function parted(call: Call): PyObject | null {
  if (!takes('sep')(call)) return null
  const part = (): PyObject => unknownFrom(call.vm, sources(call, 'sep'), { types: ['str'] })
  return tuple([part(), part(), part()], originFrom(call.vm, ...sources(call, 'sep')))
}

export function texts(call: Call, parts: readonly string[], ...names: readonly string[]): PyObject {
  const origin = originFrom(call.vm, ...sources(call, ...names))
  return list(
    call.vm,
    parts.map((part) => str(part, origin)),
    origin,
  )
}

export function partitionMethod(name: 'partition' | 'rpartition'): NativeFunction {
  return native(
    name,
    'self, sep, /',
    (call) =>
      guard(call.vm, sources(call, 'sep'), ['tuple'], () => {
        const origin = originFrom(call.vm, ...sources(call, 'sep'))
        const parts = PARTITION[name](self(call).value, text(call, 'sep'))
        // A text without the separator is given as it is, of its own class.
        const whole = parts[1] !== '' ? null : name === 'partition' ? 0 : 2
        return tuple(
          parts.map((part, index) => (index === whole ? call.arg('self') : str(part, origin))),
          origin,
        )
      }),
    { returns: ['tuple'], total: takes('sep'), partial: parted },
  )
}
