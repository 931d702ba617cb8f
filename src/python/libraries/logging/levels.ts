import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { dictOf, int, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { strOf } from '../../operations/text.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { reprStr } from '../../text/repr.ts'
import { raise } from '../../types/exceptions.ts'

/** The levels' names and numbers. */
export const LEVELS: Readonly<Record<string, number>> = {
  CRITICAL: 50,
  FATAL: 50,
  ERROR: 40,
  WARN: 30,
  WARNING: 30,
  INFO: 20,
  DEBUG: 10,
  NOTSET: 0,
}

/** Of two names for a number, the one that `getLevelName` gives. */
const NAMES: Readonly<Record<string, string>> = {
  '50': 'CRITICAL',
  '40': 'ERROR',
  '30': 'WARNING',
  '20': 'INFO',
  '10': 'DEBUG',
  '0': 'NOTSET',
}

/** What `setLevel` and `basicConfig` say to a level that does not exist. @throws Raise ValueError, TypeError */
export function checkLevel(call: Call, level: PyObject): void {
  const value = payloadOf(level)
  if (value.kind === 'unknown' || value.kind === 'int' || value.kind === 'bool') return
  if (value.kind !== 'str')
    throw raise(call.vm, 'TypeError', `Level not an integer or a valid string: ${typeName(level)}`)
  if (!Object.hasOwn(LEVELS, value.value))
    throw raise(call.vm, 'ValueError', `Unknown level: ${reprStr(value.value)}`, level)
}

function levelName(call: Call): PyObject {
  const level = call.arg('level')
  const value = payloadOf(level)
  const origin = originFrom(call.vm, level)
  if (value.kind === 'str' && Object.hasOwn(LEVELS, value.value)) return int(LEVELS[value.value] ?? 0, origin)
  const number = value.kind === 'int' ? String(value.value) : value.kind === 'bool' ? String(Number(value.value)) : ''
  if (Object.hasOwn(NAMES, number)) return str(NAMES[number] ?? '', origin)
  const shown = strOf(call.vm, level)
  return shown.kind === 'str'
    ? str(`Level ${shown.value}`, origin)
    : unknownFrom(call.vm, [level], { types: ['str'], truth: true })
}

export const LEVEL_FUNCTIONS: readonly NativeFunction[] = [
  native('getLevelName', 'level', levelName),
  native('getLevelNamesMapping', '', (call) =>
    dictOf(
      call.vm,
      Object.entries(LEVELS).map(([name, value]) => [name, int(value)] as const),
    ),
  ),
]
