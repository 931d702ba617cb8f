import { type Call, native } from '../../native.ts'
import { instance, int, originFrom, str, tuple } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { guard } from '../../operations/guard.ts'
import { payloadOf } from '../../operations/types.ts'
import * as text from '../../text/datetime/date.ts'
import { TUPLE } from '../../types/builtin-types.ts'
import { createClass } from '../../types/native-class.ts'
import { self } from './moment.ts'

const itemsOf = (call: Call): readonly PyObject[] => {
  const value = payloadOf(call.arg('self'))
  return value.kind === 'tuple' ? value.items : []
}

/** What `isocalendar()` gives: a tuple whose items have names. */
const ISO_CALENDAR = createClass({
  name: 'IsoCalendarDate',
  module: 'datetime',
  bases: [TUPLE],
  methods: [
    native('__repr__', 'self, /', (call) => {
      const [year, week, weekday] = itemsOf(call).map((item) => (item.kind === 'int' ? item.value : '?'))
      return str(
        `datetime.IsoCalendarDate(year=${year}, week=${week}, weekday=${weekday})`,
        originFrom(call.vm, call.arg('self')),
      )
    }),
  ],
  properties: ['year', 'week', 'weekday'].map((name, index) =>
    native(name, 'self', (call) => itemsOf(call)[index] ?? int(0)),
  ),
})

/** `date.isocalendar()`; before 3.9 a plain tuple. */
export function isoCalendar(call: Call): PyObject {
  const { value } = self(call)
  return guard(call.vm, [call.arg('self')], null, () => {
    const origin = originFrom(call.vm, call.arg('self'))
    const items = tuple(
      text.isoCalendar(value).map((part) => int(part, origin)),
      origin,
    )
    return call.vm.input.pythonVersion.minor < 9 ? items : instance(call.vm, ISO_CALENDAR, origin, { payload: items })
  })
}
