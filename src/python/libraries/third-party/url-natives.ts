import { dictOf, int, list, type NativeFunction, native, none, originFrom, str, tuple } from '../../native.ts'
import { guard } from '../../operations/guard.ts'
import { parseQs, quote, unquote, unquotePlus } from '../../text/url/quote.ts'
import { hostInfo, portOf, urlsplit } from '../../text/url/split.ts'
import { optionalText, text } from './support.ts'

/** `_split_url(url)`: scheme, netloc, path, query, fragment, username, password, hostname. @throws Raise ValueError */
export const SPLIT_URL = native(
  '_split_url',
  'url, /',
  (call) =>
    guard(call.vm, [call.arg('url')], ['tuple'], () => {
      const origin = originFrom(call.vm, call.arg('url'))
      const { scheme, netloc, path, query, fragment } = urlsplit(text(call, 'url'))
      const { username, password, hostname } = hostInfo(netloc)
      return tuple([
        ...[scheme, netloc, path, query, fragment].map((part) => str(part, origin)),
        ...[username, password, hostname].map((part) => optionalText(part, origin)),
      ])
    }),
  { returns: ['tuple'] },
)

/** `_port(netloc)`: the port's number, or None. @throws Raise ValueError */
export const PORT = native('_port', 'netloc, /', (call) =>
  guard(call.vm, [call.arg('netloc')], null, () => {
    const port = portOf(text(call, 'netloc'))
    const origin = originFrom(call.vm, call.arg('netloc'))
    return port === null ? none(origin) : int(port, origin)
  }),
)

/** `_query(text)`: `urllib.parse.parse_qs`. */
export const QUERY = native(
  '_query',
  'text, /',
  (call) =>
    guard(call.vm, [call.arg('text')], ['dict'], () => {
      const origin = originFrom(call.vm, call.arg('text'))
      const parsed = parseQs(text(call, 'text'))
      return dictOf(
        call.vm,
        [...parsed].map(
          ([key, values]) =>
            [
              key,
              list(
                call.vm,
                values.map((value) => str(value, origin)),
                origin,
              ),
            ] as const,
        ),
        origin,
      )
    }),
  { returns: ['dict'] },
)

/** A native of one str that gives a str. */
export function textNative(name: string, run: (text: string) => string): NativeFunction {
  return native(
    name,
    'text, /',
    (call) =>
      guard(call.vm, [call.arg('text')], ['str'], () =>
        str(run(text(call, 'text')), originFrom(call.vm, call.arg('text'))),
      ),
    { returns: ['str'] },
  )
}

export const UNQUOTE = textNative('_unquote', (given) => unquote(given))
export const UNQUOTE_PLUS = textNative('_unquote_plus', (given) => unquotePlus(given))
export const QUOTE_URL = textNative('_quote_url', (given) => quote(given, ':/?&=@'))
