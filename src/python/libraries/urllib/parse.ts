import { type Call, type NativeModule, native } from '../../native.ts'
import { dictOf, list, originFrom, str, tuple } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { iterate } from '../../operations/iterate.ts'
import { resolve } from '../../operations/lift.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { unmodelled as giveUp } from '../../text/outcome.ts'
import * as quoting from '../../text/url/quote.ts'
import { urldefrag, urljoin, urlparse, urlsplit } from '../../text/url/split.ts'
import { raise } from '../../types/exceptions.ts'
import { record } from '../named-tuple.ts'
import {
  bytesFunction,
  classes,
  flag,
  functions,
  names,
  optionalText,
  text,
  textFunction,
  unmodelled,
} from '../support.ts'
import { encoded, QUERY, queryOptions } from './query.ts'
import { DEFRAG_RESULT, PARSE_RESULT, SPLIT_RESULT, textsOf, unparse, unsplit } from './results.ts'

/** The URL that is to be taken apart; bytes are not modelled, and None counts as bytes. */
function urlArgument(call: Call): string | null {
  const value = payloadOf(call.arg('url'))
  if (value.kind === 'str') return value.value
  if (value.kind === 'bytes' || value.kind === 'none') return null
  throw raise(call.vm, 'AttributeError', `'${typeName(call.arg('url'))}' object has no attribute 'decode'`)
}

function parsed(name: 'urlparse' | 'urlsplit'): ReturnType<typeof native> {
  return native(name, 'url, scheme=, allow_fragments=', (call) => {
    const source = call.arg('url')
    const url = urlArgument(call)
    if (url === null) return unmodelled(call.vm, `\`${name}\` of bytes`, [source])
    return guard(call.vm, [source], null, () => {
      const make = (part: string): PyObject => str(part, originFrom(call.vm, source))
      const [scheme, fragments] = [optionalText(call, 'scheme') ?? '', flag(call, 'allow_fragments', true)]
      if (name === 'urlsplit') {
        const split = urlsplit(url, scheme, fragments)
        return record(
          call.vm,
          SPLIT_RESULT,
          [split.scheme, split.netloc, split.path, split.query, split.fragment].map(make),
        )
      }
      const parts = urlparse(url, scheme, fragments)
      return record(
        call.vm,
        PARSE_RESULT,
        [parts.scheme, parts.netloc, parts.path, parts.params, parts.query, parts.fragment].map(make),
      )
    })
  })
}

function put(name: string, count: number, run: (texts: readonly string[]) => string): ReturnType<typeof native> {
  return native(
    name,
    'components',
    (call) => {
      const { items, rest } = iterate(call.vm, call.arg('components'))
      const texts = textsOf(items.map((item) => resolve(call.vm, item)))
      if (texts === null || rest.length > 0) return unknownFrom(call.vm, items, { types: ['str'], causes: rest })
      if (texts.length !== count)
        throw raise(
          call.vm,
          'ValueError',
          texts.length < count
            ? `not enough values to unpack (expected ${count}, got ${texts.length})`
            : `too many values to unpack (expected ${count})`,
        )
      return str(run(texts), originFrom(call.vm, ...items))
    },
    { returns: ['str'] },
  )
}

/** `quote` and `quote_plus`: of a str, or of bytes. */
export function quoted(name: 'quote' | 'quote_plus'): ReturnType<typeof native> {
  const run = name === 'quote' ? quoting.quote : quoting.quotePlus
  const safeDefault = name === 'quote' ? '/' : ''
  return textFunction(name, 'string, safe=, encoding=, errors=', (call) => {
    const value = payloadOf(call.arg('string'))
    const safe = optionalText(call, 'safe') ?? safeDefault
    if (value.kind === 'bytes')
      return name === 'quote'
        ? quoting.quoteBytes(value.value, safe)
        : quoting.quoteBytes(value.value, `${safe} `).replaceAll(' ', '+')
    if (value.kind !== 'str') throw raise(call.vm, 'TypeError', 'quote_from_bytes() expected bytes')
    return run(value.value, safe, optionalText(call, 'encoding') ?? 'utf-8', optionalText(call, 'errors') ?? 'strict')
  })
}

function unquoted(name: 'unquote' | 'unquote_plus'): ReturnType<typeof native> {
  const run = name === 'unquote' ? quoting.unquote : quoting.unquotePlus
  return textFunction(name, 'string, encoding=, errors=', (call) =>
    run(text(call, 'string'), optionalText(call, 'encoding') ?? 'utf-8', optionalText(call, 'errors') ?? 'replace'),
  )
}

/** `urllib.parse` */
export const urllibParse: NativeModule = {
  name: 'urllib.parse',
  attributes: {
    ...functions(
      parsed('urlparse'),
      parsed('urlsplit'),
      put('urlunparse', 6, unparse),
      put('urlunsplit', 5, unsplit),
      textFunction('urljoin', 'base, url, allow_fragments=', (call) =>
        urljoin(text(call, 'base'), text(call, 'url'), flag(call, 'allow_fragments', true)),
      ),
      native('urldefrag', 'url', (call) =>
        guard(call.vm, [call.arg('url')], null, () =>
          record(
            call.vm,
            DEFRAG_RESULT,
            urldefrag(text(call, 'url')).map((part) => str(part, originFrom(call.vm, call.arg('url')))),
          ),
        ),
      ),
      quoted('quote'),
      quoted('quote_plus'),
      unquoted('unquote'),
      unquoted('unquote_plus'),
      textFunction('quote_from_bytes', 'bs, safe=', (call) => {
        const value = payloadOf(call.arg('bs'))
        if (value.kind !== 'bytes') throw raise(call.vm, 'TypeError', 'quote_from_bytes() expected bytes')
        return quoting.quoteBytes(value.value, optionalText(call, 'safe') ?? '/')
      }),
      bytesFunction('unquote_to_bytes', 'string', (call) => {
        const value = payloadOf(call.arg('string'))
        return value.kind === 'bytes'
          ? giveUp('`unquote_to_bytes` of bytes')
          : quoting.unquoteToBytes(text(call, 'string'))
      }),
      native(
        'parse_qsl',
        QUERY,
        (call) =>
          guard(call.vm, [call.arg('qs')], ['list'], () => {
            const origin = originFrom(call.vm, call.arg('qs'))
            return list(
              call.vm,
              quoting.parseQsl(text(call, 'qs'), queryOptions(call)).map((pair) =>
                tuple(
                  pair.map((part) => str(part, origin)),
                  origin,
                ),
              ),
              origin,
            )
          }),
        { returns: ['list'] },
      ),
      native(
        'parse_qs',
        QUERY,
        (call) =>
          guard(call.vm, [call.arg('qs')], ['dict'], () => {
            const origin = originFrom(call.vm, call.arg('qs'))
            const found = [...quoting.parseQs(text(call, 'qs'), queryOptions(call))].map(
              ([name, values]) =>
                [
                  name,
                  list(
                    call.vm,
                    values.map((one) => str(one, origin)),
                    origin,
                  ),
                ] as const,
            )
            return dictOf(call.vm, found, origin)
          }),
        { returns: ['dict'] },
      ),
      native('urlencode', 'query, doseq=, safe=, encoding=, errors=, quote_via=', encoded, { returns: ['str'] }),
    ),
    ...classes(PARSE_RESULT, SPLIT_RESULT, DEFRAG_RESULT),
  },
  others:
    names(`DefragResultBytes MAX_CACHE_SIZE ParseResultBytes Quoter ResultBase SplitResultBytes clear_cache collections functools ipaddress math namedtuple
non_hierarchical re scheme_chars splitattr splithost splitnport splitpasswd splitport splitquery splittag splittype splituser splitvalue sys to_bytes types unicodedata unwrap uses_fragment uses_netloc uses_params uses_query uses_relative warnings`),
}

/** `urllib`: a package with nothing of its own. */
export const urllib: NativeModule = {
  name: 'urllib',
  attributes: {},
  others: names('error request response robotparser'),
}
