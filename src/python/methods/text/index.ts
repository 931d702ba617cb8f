import { mayRaise } from '../../machine/fork.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import { bool, bytes, int, originAbout, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../../objects/unknown.ts'
import { mayName, strFormatted, strFormattedMap } from '../../operations/formatting.ts'
import { guard } from '../../operations/guard.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { iterate, openedOr } from '../../operations/iterate.ts'
import { resolve } from '../../operations/lift.ts'
import { truthOf } from '../../operations/truth.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import * as codecs from '../../text/bytes/codecs.ts'
import * as cases from '../../text/str/case.ts'
import * as padding from '../../text/str/pad.ts'
import * as predicates from '../../text/str/predicates.ts'
import * as search from '../../text/str/search.ts'
import * as splitting from '../../text/str/split.ts'
import { raise } from '../../types/exceptions.ts'
import { affixMethod } from './affixes.ts'
import { optionalText, self, sources, takes, text } from './arguments.ts'
import { partitionMethod, splitMethod, texts } from './splits.ts'
import { translateMethod } from './translation.ts'

function textMethod(name: string, parameters: string, run: (text: string, call: Call) => string): NativeFunction {
  const names = parameters
    .split(',')
    .map((part) => part.trim().replace('=', ''))
    .filter((part) => part !== '' && part !== '/')
  return native(
    name,
    parameters === '' ? 'self, /' : `self, ${parameters}`,
    (call) =>
      guard(call.vm, sources(call, ...names), ['str'], () =>
        str(run(self(call).value, call), originFrom(call.vm, ...sources(call, ...names))),
      ),
    { returns: ['str'], total: takes(...names) },
  )
}

function predicate(name: string, run: (text: string) => boolean): NativeFunction {
  return native(name, 'self, /', (call) => bool(run(self(call).value), originAbout(call.vm, call.arg('self'))), {
    returns: ['bool'],
    total: true,
  })
}

function searchMethod(
  name: string,
  run: (text: string, sub: string, start: bigint | null, end: bigint | null) => number,
): NativeFunction {
  return native(
    name,
    'self, sub, start=, end=, /',
    (call) =>
      guard(call.vm, sources(call, 'sub'), ['int'], () =>
        int(
          run(self(call).value, text(call, 'sub'), optionalInteger(call, 'start'), optionalInteger(call, 'end')),
          originAbout(call.vm, ...sources(call, 'sub')),
        ),
      ),
    { returns: ['int'], total: name.endsWith('index') ? false : takes('sub', 'start', 'end') },
  )
}

const join = native(
  'join',
  'self, iterable, /',
  (call) => {
    const separator = self(call)
    const iterable = openedOr(call.vm, call.arg('iterable'), 'can only join an iterable')
    const { items, rest, isComplete } = iterate(call.vm, iterable)
    const known = items.map((item) => payloadOf(resolve(call.vm, item)))
    const wrong = known.findIndex((item) => item.kind !== 'str' && item.kind !== 'unknown')
    const wrongItem = known[wrong]
    if (wrongItem !== undefined && !items.some(mayBeAbsent))
      throw raise(
        call.vm,
        'TypeError',
        rest.length > 0 || known.slice(0, wrong).some(({ kind }) => kind === 'unknown')
          ? unknownFrom(call.vm, items, { causes: rest, types: ['str'] })
          : `sequence item ${wrong}: expected str instance, ${typeName(wrongItem)} found`,
      )
    const isDoubtful = known.some((item) => item.kind === 'unknown' && !item.types?.every((type) => type === 'str'))
    if (isDoubtful || (rest.length > 0 && isComplete !== true))
      mayRaise(call.vm, () =>
        raise(call.vm, 'TypeError', unknownFrom(call.vm, items, { causes: rest, types: ['str'] })),
      )
    const strings = known.flatMap((item) => (item.kind === 'str' ? [item.value] : []))
    if (rest.length > 0 || strings.length < known.length) {
      return unknownFrom(call.vm, [separator, ...items], {
        types: ['str'],
        causes: rest,
        ...(strings.some((one) => one !== '') ? { truth: true } : {}),
      })
    }
    return guard(call.vm, [separator, ...items], ['str'], () =>
      str(splitting.join(separator.value, strings), originFrom(call.vm, separator, call.arg('iterable'), ...items)),
    )
  },
  { returns: ['str'] },
)

const encode = native(
  'encode',
  'self, encoding=, errors=',
  (call) => {
    const { value } = self(call)
    const [encoding, errors] = [optionalText(call, 'encoding') ?? 'utf-8', optionalText(call, 'errors') ?? 'strict']
    return guard(call.vm, sources(call), ['bytes'], () =>
      bytes(codecs.encode(value, encoding, errors), originFrom(call.vm, ...sources(call))),
    )
  },
  // What is not known is of config vars, which Heroku keeps as well-formed text.
  { returns: ['bytes'], total: (call) => call.optional('encoding') === null },
)

/** `text.format(**all)`: what TEXT does not name need not be known; null where it may name something that is not. */
function formattedWithout(call: Call): PyObject | null {
  const template = payloadOf(call.arg('self'))
  if (template.kind !== 'str' || call.rest.some(({ kind }) => kind === 'unknown')) return null
  const asked = new Map([...call.keywords].filter(([name]) => mayName(template, name)))
  const isKnown = [...asked.values()].every(({ kind }) => kind !== 'unknown')
  return isKnown ? strFormatted(call.vm, template, call.rest, asked) : null
}

/** The methods of `str`. */
export const STR_METHODS: readonly NativeFunction[] = [
  textMethod('upper', '', cases.upper),
  textMethod('lower', '', cases.lower),
  textMethod('casefold', '', cases.casefold),
  textMethod('capitalize', '', cases.capitalize),
  textMethod('title', '', cases.title),
  textMethod('swapcase', '', cases.swapcase),
  textMethod('strip', 'chars=, /', (value, call) => padding.strip(value, optionalText(call, 'chars'))),
  textMethod('lstrip', 'chars=, /', (value, call) => padding.lstrip(value, optionalText(call, 'chars'))),
  textMethod('rstrip', 'chars=, /', (value, call) => padding.rstrip(value, optionalText(call, 'chars'))),
  textMethod('center', 'width, fillchar=, /', (value, call) =>
    padding.center(value, optionalInteger(call, 'width') ?? 0n, optionalText(call, 'fillchar') ?? ' '),
  ),
  textMethod('ljust', 'width, fillchar=, /', (value, call) =>
    padding.ljust(value, optionalInteger(call, 'width') ?? 0n, optionalText(call, 'fillchar') ?? ' '),
  ),
  textMethod('rjust', 'width, fillchar=, /', (value, call) =>
    padding.rjust(value, optionalInteger(call, 'width') ?? 0n, optionalText(call, 'fillchar') ?? ' '),
  ),
  textMethod('zfill', 'width, /', (value, call) => padding.zfill(value, optionalInteger(call, 'width') ?? 0n)),
  textMethod('expandtabs', 'tabsize=', (value, call) =>
    padding.expandtabs(value, optionalInteger(call, 'tabsize') ?? 8n),
  ),
  textMethod('replace', 'old, new, /@13, count=, /', (value, call) =>
    search.replace(value, text(call, 'old'), text(call, 'new'), optionalInteger(call, 'count') ?? -1n),
  ),
  textMethod('removeprefix', 'prefix, /', (value, call) => search.removeprefix(value, text(call, 'prefix'))),
  textMethod('removesuffix', 'suffix, /', (value, call) => search.removesuffix(value, text(call, 'suffix'))),
  predicate('isalnum', predicates.isalnum),
  predicate('isalpha', predicates.isalpha),
  predicate('isascii', predicates.isascii),
  predicate('isdecimal', predicates.isdecimal),
  predicate('isdigit', predicates.isdigit),
  predicate('isidentifier', predicates.isidentifier),
  predicate('isnumeric', predicates.isnumeric),
  predicate('isprintable', predicates.isprintable),
  predicate('isspace', predicates.isspace),
  predicate('islower', cases.islower),
  predicate('isupper', cases.isupper),
  predicate('istitle', cases.istitle),
  searchMethod('find', search.find),
  searchMethod('rfind', search.rfind),
  searchMethod('index', search.index),
  searchMethod('rindex', search.rindex),
  searchMethod('count', search.count),
  affixMethod('startswith'),
  affixMethod('endswith'),
  splitMethod('split'),
  splitMethod('rsplit'),
  native(
    'splitlines',
    'self, keepends=',
    (call) =>
      texts(
        call,
        splitting.splitlines(self(call).value, truthOf(call.vm, call.optional('keepends') ?? bool(false)) === true),
      ),
    { returns: ['list'], total: true },
  ),
  partitionMethod('partition'),
  partitionMethod('rpartition'),
  join,
  encode,
  translateMethod,
  native('format', 'self, /, *args, **kwargs', (call) => strFormatted(call.vm, self(call), call.rest, call.keywords), {
    returns: ['str'],
    partial: formattedWithout,
  }),
  native('format_map', 'self, mapping, /', (call) => strFormattedMap(call.vm, self(call), call.arg('mapping')), {
    returns: ['str'],
  }),
]
