import type { LibraryProgram } from '../native.ts'
import { native } from '../native.ts'
import { bool, originAbout } from '../objects/make.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { payloadOf } from '../operations/types.ts'
import { UNKNOWN } from './third-party/support.ts'

/** ICU's own names of zones that have another one today; an image without `tzdata-legacy` lacks these. */
const OLD: ReadonlySet<string> = new Set(
  'Africa/Asmera America/Buenos_Aires America/Catamarca America/Coral_Harbour America/Cordoba America/Godthab America/Indianapolis America/Jujuy America/Louisville America/Mendoza Asia/Calcutta Asia/Katmandu Asia/Rangoon Asia/Saigon Atlantic/Faeroe Europe/Kiev Pacific/Enderbury Pacific/Ponape Pacific/Truk'.split(
    ' ',
  ),
)

/** Today's regions. */
const PLACE =
  /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:\/[A-Z][A-Za-z]*(?:[_-][A-Za-z]+)*)+$/

/** Of what is no zone to ICU either, no image has one; but for names that say how the files came there. */
const NAME = /^(?!Factory$)(?:[A-Z][A-Za-z]+\/)*[A-Z][A-Za-z]*(?:[_-][A-Za-z]+)*$/

let canonical: ReadonlySet<string> | null = null

/** Has every dyno a zone of this name? Null where that hangs on the image, or on whether `tzdata` is installed. */
function isZone(name: string): boolean | null {
  if (name === 'UTC' || name === 'Etc/UTC') return true
  canonical ??= new Set(Intl.supportedValuesOf('timeZone'))
  if (canonical.has(name) && PLACE.test(name) && !OLD.has(name)) return true
  if (!NAME.test(name)) return null
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return null
  } catch {
    return false
  }
}

/** `_is_zone(key)`: has a dyno a zone of this name? */
const IS_ZONE = native('_is_zone', 'key, /', (call) => {
  const key = payloadOf(call.arg('key'))
  const known = key.kind === 'str' ? isZone(key.value) : null
  if (known !== null) return bool(known, originAbout(call.vm, call.arg('key')))
  return unknownFrom(call.vm, [call.arg('key')], {
    types: ['bool'],
    causes: [{ kind: 'construct', what: 'which time zones a dyno has', location: call.location }],
  })
})

/** `zoneinfo`: what a zone is called; what its clocks say is not looked at. Source: Lib/zoneinfo/. */
export const zoneinfo: LibraryProgram = {
  name: 'zoneinfo',
  natives: [IS_ZONE, UNKNOWN],
  others: ['InvalidTZPathWarning', 'TZPATH', 'available_timezones', 'reset_tzpath'],
  text: `
from datetime import tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

class ZoneInfoNotFoundError(KeyError):
    pass

_KNOWN = {}

class ZoneInfo(tzinfo):
    def __new__(cls, key):
        found = _KNOWN.get(key) if cls is ZoneInfo else None
        if found is not None:
            return found
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        if not _is_zone(key):
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        made = super().__new__(cls)
        made.key = key
        if cls is ZoneInfo:
            _KNOWN[key] = made
        return made

    @classmethod
    def no_cache(cls, key):
        _KNOWN.pop(key, None)
        made = cls(key)
        _KNOWN.pop(key, None)
        return made

    def utcoffset(self, dt):
        return None if dt is None else _unknown(self, 'datetime.timedelta')

    def tzname(self, dt):
        return None if dt is None else _unknown(self, 'str')

    def dst(self, dt):
        return None if dt is None else _unknown(self, 'datetime.timedelta')

    def __str__(self):
        return self.key

    def __repr__(self):
        return f'zoneinfo.ZoneInfo(key={self.key!r})'
`,
}
