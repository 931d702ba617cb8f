import { type Call, type NativeFunction, native } from '../../native.ts'
import { float, none, originFrom } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { guard } from '../../operations/guard.ts'
import * as text from '../../text/datetime/date.ts'
import { fromMicroseconds } from '../../text/datetime/timedelta.ts'
import { like, self } from './moment.ts'
import { offsetOf } from './zones.ts'

/** What the dyno's own time zone decides: UTC, unless `TZ` among the config vars says otherwise. */
const notHere = (call: Call, name: string, types: readonly string[]): PyObject =>
  unknownFrom(call.vm, [call.arg('self')], {
    types,
    truth: true,
    causes: [{ kind: 'call', callee: name, location: call.location }],
  })

function timestamp(call: Call): PyObject {
  const { value, zone } = self(call)
  const offset = zone === null ? null : offsetOf(zone)
  if (offset === null) return notHere(call, 'timestamp', ['float'])
  return guard(call.vm, [call.arg('self')], ['float'], () =>
    float(Number(text.sinceEpoch(value) - offset) / 1e6, originFrom(call.vm, call.arg('self'))),
  )
}

function inZone(call: Call): PyObject {
  const { value, zone } = self(call)
  const wanted = call.optional('tz')
  const [from, to] = [zone === null ? null : offsetOf(zone), wanted === null ? null : offsetOf(wanted)]
  if (from === null || to === null || wanted === null) return notHere(call, 'astimezone', ['datetime.datetime'])
  return guard(call.vm, [call.arg('self'), wanted], null, () =>
    like(call, text.addTo(value, fromMicroseconds(to - from)), wanted, wanted),
  )
}

/** What the zone is asked. */
const ofZone = (name: string): NativeFunction =>
  native(name, 'self, /', (call) => {
    const { zone } = self(call)
    return zone === null ? none() : callObject(call.vm, getAttribute(call.vm, zone, name), [call.arg('self')])
  })

/** The methods of a datetime that hang on its time zone. */
export const ZONED: readonly NativeFunction[] = [
  native('timestamp', 'self, /', timestamp),
  native('astimezone', 'self, tz=', inZone),
  ofZone('utcoffset'),
  ofZone('tzname'),
  ofZone('dst'),
]
