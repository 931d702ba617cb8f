import type { Call } from '../../../native.ts'
import { bool, list, native, originAbout, originFrom, str, unknownFrom } from '../../../native.ts'
import { guard } from '../../../operations/guard.ts'
import { payloadOf, typeName } from '../../../operations/types.ts'
import { split } from '../../../text/shlex.ts'
import { strip } from '../../../text/str/pad.ts'
import { raise } from '../../../types/exceptions.ts'
import type { Assignment } from '../support.ts'
import { assignmentList, encodingOf, readTextFile } from '../support.ts'
import { isBefore } from '../versions.ts'

const DISTRIBUTION = 'python-decouple'

const TRUE_WORDS = ['y', 'yes', 't', 'true', 'on', '1']
const FALSE_WORDS = ['n', 'no', 'f', 'false', 'off', '0']

/** https://github.com/HBNetwork/python-decouple/blob/master/decouple.py `strtobool` */
export const STRTOBOOL = native(
  'strtobool',
  'value, /',
  (call) => {
    const value = payloadOf(call.arg('value'))
    const origin = originAbout(call.vm, value)
    if (value.kind === 'bool' && !isBefore(call.vm, DISTRIBUTION, [3, 7])) return bool(value.value, origin)
    if (value.kind !== 'str')
      throw raise(call.vm, 'AttributeError', `'${typeName(value)}' object has no attribute 'lower'`)
    const word = value.value.toLowerCase()
    if (TRUE_WORDS.includes(word)) return bool(true, origin)
    if (FALSE_WORDS.includes(word)) return bool(false, origin)
    throw raise(call.vm, 'ValueError', str(`Invalid truth value: ${word}`, originFrom(call.vm, value)))
  },
  { returns: ['bool'] },
)

/**
 * The lines of a .env file: blank ones, comments and lines without `=` count for nothing. Quotes around a value go: before 3.2 whatever
 * stands at either end, before 3.5 all of them where the ends are alike, then one pair.
 */
function assignments(content: string, unquote: (value: string) => string): readonly Assignment[] {
  return content.split('\n').flatMap((raw, index) => {
    const line = strip(raw)
    const at = line.indexOf('=')
    if (at === -1 || line.startsWith('#')) return []
    const given = strip(line.slice(at + 1))
    return [{ key: strip(line.slice(0, at)), value: unquote(given), line: index + 1 }]
  })
}

const isQuoted = (text: string): boolean => text.length >= 2 && /^(['"]).*\1$/su.test(text)

function unquoting(call: Call): (value: string) => string {
  if (isBefore(call.vm, DISTRIBUTION, [3, 2])) return (value) => strip(value, '\'"')
  if (isBefore(call.vm, DISTRIBUTION, [3, 5])) return (value) => (isQuoted(value) ? strip(value, '\'"') : value)
  return (value) => (isQuoted(value) ? value.slice(1, -1) : value)
}

export const ENV_FILE = native(
  '_assignments',
  'source, encoding=, /',
  (call) =>
    readTextFile(
      call,
      call.arg('source'),
      ({ path, text }) => assignmentList(call.vm, path, assignments(text, unquoting(call))),
      encodingOf(call),
    ),
  { returns: ['list'] },
)

/** What iterating a `shlex.shlex(value, posix=True)` with these delimiters gives. */
export const ITEMS = native(
  '_items',
  'value, delimiter, /',
  (call) => {
    const value = payloadOf(call.arg('value'))
    const delimiter = payloadOf(call.arg('delimiter'))
    // `shlex(None)` reads standard input: nobody knows what comes from there.
    if (value.kind === 'none')
      return unknownFrom(call.vm, [value], {
        types: ['list'],
        causes: [{ kind: 'nondeterministic', what: 'standard input', location: call.location }],
      })
    if (value.kind !== 'str')
      throw raise(call.vm, 'AttributeError', `'${typeName(value)}' object has no attribute 'read'`)
    const whitespace = delimiter.kind === 'str' ? delimiter.value : ','
    return guard(call.vm, [value, delimiter], ['list'], () => {
      const origin = originFrom(call.vm, value)
      return list(
        call.vm,
        split(value.value, { whitespace, commenters: '#' }).map((item) => str(item, origin)),
        origin,
      )
    })
  },
  { returns: ['list'] },
)
