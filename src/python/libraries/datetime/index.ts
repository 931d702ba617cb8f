import type { NativeModule } from '../../native.ts'
import { classes, constants, names } from '../support.ts'
import { TIME } from './clock.ts'
import { DATE, DATETIME } from './dates.ts'
import { TIMEDELTA } from './timedelta.ts'
import { TIMEZONE, TZINFO, UTC } from './zones.ts'

/** `datetime` */
export const datetime: NativeModule = {
  name: 'datetime',
  attributes: {
    ...classes(DATE, DATETIME, TIME, TIMEDELTA, TIMEZONE, TZINFO),
    ...constants({ MINYEAR: 1, MAXYEAR: 9999 }),
    UTC,
  },
  others: names('datetime_CAPI sys'),
}
