/** `uuid.UUID` from text (Lib/uuid.py of CPython 3.11). */

import { length } from './code-points.ts'
import { parseInteger } from './numbers/parse.ts'
import { raise } from './outcome.ts'
import { strip } from './str/pad.ts'

/** `uuid.UUID(text).int`. Raises ValueError. */
export function parseUuid(text: string): bigint {
  const hex = strip(text.replaceAll('urn:', '').replaceAll('uuid:', ''), '{}').replaceAll('-', '')
  if (length(hex) !== 32) raise('ValueError', 'badly formed hexadecimal UUID string')
  return parseInteger(hex, 16n)
}

/** `str(uuid)`, from its 128 bits. */
export function uuidStr(value: bigint): string {
  const hex = value.toString(16).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
