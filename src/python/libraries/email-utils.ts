import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { list, none, originFrom, str, tuple } from '../objects/make.ts'
import type { Origin, PyObject } from '../objects/object.ts'
import { iterate } from '../operations/iterate.ts'
import { resolve } from '../operations/lift.ts'
import { payloadOf } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { functions, names, text, unmodelled, varies } from './support.ts'

/** A name and an address of the usual form: `ann@example.com`, `Ann <ann@example.com>`, `"Who, Ann" <ann@example.com>`. */
const USUAL =
  /^\s*(?:(?:"([^"\\\r\n]*)"|((?:[^\s"<>@,()\\:;[\].]+)(?: [^\s"<>@,()\\:;[\].]+)*)?)\s*<([^<>\s@,"()\\:;]+@[^<>\s@,"()\\:;]+)>|([^<>\s@,"()\\:;]+@[^<>\s@,"()\\:;]+))\s*$/

/** The name and the address that TEXT is; null where it is of another form. */
function parsed(text: string): readonly [name: string, address: string] | null {
  const match = USUAL.exec(text)
  return match === null ? null : [match[1] ?? match[2] ?? '', match[3] ?? match[4] ?? '']
}

const pair = ([name, address]: readonly [string, string], origin: Origin): PyObject =>
  tuple([str(name, origin), str(address, origin)], origin)

function parseAddress(call: Call): PyObject {
  const given = call.arg('addr')
  const value = payloadOf(given)
  const found = value.kind === 'str' ? parsed(value.value) : null
  return found === null
    ? unmodelled(call.vm, 'an address of this form', [given], ['tuple'])
    : pair(found, originFrom(call.vm, given))
}

/** Cuts at the commas that stand outside of quotes. */
function atCommas(text: string): string[] {
  const pieces = ['']
  for (const [token] of text.matchAll(/"[^"]*"|[\s\S]/g)) {
    if (token === ',') pieces.push('')
    else pieces[pieces.length - 1] += token
  }
  return pieces
}

function getAddresses(call: Call): PyObject {
  const { items, rest } = iterate(call.vm, call.arg('fieldvalues'))
  const texts = items.map((item) => payloadOf(resolve(call.vm, item)))
  const found = texts.flatMap((value) => (value.kind === 'str' ? atCommas(value.value).map(parsed) : [null]))
  const known = found.filter((one) => one !== null)
  // What is nothing between two commas gives nothing, or an empty address: that changed with a patch of each version.
  if (rest.length > 0 || known.length < found.length)
    return unmodelled(call.vm, 'addresses of this form', items, ['list'])
  const origin = originFrom(call.vm, ...items)
  return list(
    call.vm,
    known.map((one) => pair(one, origin)),
    origin,
  )
}

function formatAddress(call: Call): PyObject {
  const given = call.arg('pair')
  const parts = payloadOf(given)
  const [name, address] = parts.kind === 'tuple' || parts.kind === 'list' ? iterate(call.vm, parts).items : []
  const [shown, at] = [name ?? none(), address ?? none()].map((one) => payloadOf(resolve(call.vm, one)))
  if (at?.kind !== 'str' || (shown?.kind !== 'str' && shown?.kind !== 'none'))
    return unmodelled(call.vm, 'an address of this form', [given], ['str'])
  const origin = originFrom(call.vm, shown, at)
  if (/[^\0-\x7f]/.test(at.value))
    throw raise(call.vm, 'UnicodeEncodeError', unmodelled(call.vm, 'the text of this error', [given], ['str']))
  if (shown.kind === 'none' || shown.value === '') return str(at.value, origin)
  if (/[^\0-\x7f]/.test(shown.value)) return unmodelled(call.vm, 'a name that is not ASCII', [given], ['str'])
  const quote = /[[\]\\()<>@,:;".]/.test(shown.value) ? '"' : ''
  return str(`${quote}${shown.value.replace(/[\\"]/g, '\\$&')}${quote} <${at.value}>`, origin)
}

/** `email.utils`: addresses of the usual form. */
export const emailUtils: NativeModule = {
  name: 'email.utils',
  attributes: functions(
    native('parseaddr', 'addr, strict=', parseAddress, { returns: ['tuple'] }),
    native('getaddresses', 'fieldvalues, strict=', getAddresses, { returns: ['list'] }),
    native('formataddr', 'pair, charset=', formatAddress, { returns: ['str'] }),
    native('quote', 'str', (call) =>
      str(text(call, 'str').replace(/[\\"]/g, '\\$&'), originFrom(call.vm, call.arg('str'))),
    ),
    varies('make_msgid', '*args, **kwargs', 'a random name', ['str'], true),
    varies('formatdate', '*args, **kwargs', 'the time', ['str'], true),
    varies('localtime', '*args, **kwargs', 'the time', ['datetime.datetime'], true),
  ),
  others: names(
    'collapse_rfc2231_value decode_params decode_rfc2231 encode_rfc2231 ecre escapesre format_datetime mktime_tz parsedate parsedate_to_datetime parsedate_tz rfc2231_continuation specialsre unquote COMMASPACE EMPTYSTRING UEMPTYSTRING CRLF TICK Charset datetime os random re socket time urllib',
  ),
}
