import { ANY } from '../../accepts-any.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import { none } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { lift } from '../../operations/lift.ts'
import { encoded, encoderOf, NAMES } from './encoder.ts'

function dumped(call: Call): PyObject {
  const cls = call.optional('cls')
  const fallback = call.optional('default')
  if (cls === null || cls.kind === 'none')
    return encoded(
      call.vm,
      call.arg('obj'),
      encoderOf((name) => call.optional(name), fallback === null || fallback.kind === 'none' ? null : fallback),
    )
  const keywords = NAMES.flatMap((name) => {
    const given = call.optional(name)
    return given === null ? [] : [[name, given] as const]
  })
  const encoder = callObject(call.vm, cls, [], new Map(keywords))
  return callObject(call.vm, getAttribute(call.vm, encoder, 'encode'), [call.arg('obj')])
}

const OPTIONS =
  '*, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys='

export const DUMPS: NativeFunction = native(
  'dumps',
  `obj, ${OPTIONS}`,
  (call) => lift(call.vm, call.arg('obj'), (obj) => dumped({ ...call, arg: () => obj })),
  ANY,
)
export const DUMP: NativeFunction = native(
  'dump',
  `obj, fp, ${OPTIONS}`,
  (call) => {
    const text = lift(call.vm, call.arg('obj'), (obj) => dumped({ ...call, arg: () => obj }))
    callObject(call.vm, getAttribute(call.vm, call.arg('fp'), 'write'), [text])
    return none()
  },
  ANY,
)
