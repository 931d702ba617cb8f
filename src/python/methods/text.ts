import { mayRaise } from '../machine/fork.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { toJs } from '../objects/convert.ts'
import { bool, bytes, int, list, none, originAbout, originFrom, str, tuple } from '../objects/make.ts'
import type { PyObject, StrObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { strFormatted, strFormattedMap } from '../operations/formatting.ts'
import { guard } from '../operations/guard.ts'
import { optionalInteger } from '../operations/index-number.ts'
import { iterate } from '../operations/iterate.ts'
import { resolve } from '../operations/lift.ts'
import { isIterable } from '../operations/membership.ts'
import { truthOf } from '../operations/truth.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import * as codecs from '../text/bytes/codecs.ts'
import * as cases from '../text/str/case.ts'
import * as padding from '../text/str/pad.ts'
import * as predicates from '../text/str/predicates.ts'
import * as search from '../text/str/search.ts'
import * as splitting from '../text/str/split.ts'
import type { Translation } from '../text/str/translate.ts'
import { maketrans, translate } from '../text/str/translate.ts'
import { raise } from '../types/exceptions.ts'

const SPLITTING = { ...splitting }

const SEARCH = { ...search }

function self(call: Call): StrObject {
  const value = payloadOf(call.arg('self'))
  if (value.kind !== 'str') throw new TypeError(`a method of str got a ${value.kind}`)
  return value
}

/** An argument that must be a str. @throws Raise TypeError */
function text(call: Call, name: string): string {
  const value = payloadOf(call.arg(name))
  if (value.kind !== 'str') throw raise(call.vm, 'TypeError', `must be str, not ${typeName(call.arg(name))}`)
  return value.value
}
function optionalText(call: Call, name: string): string | null {
  const value = call.optional(name)
  return value === null || value.kind === 'none' ? null : text(call, name)
}

function sources(call: Call, ...names: readonly string[]): PyObject[] {
  return ['self', ...names].flatMap((name) => call.optional(name) ?? [])
}

const NUMBERS: ReadonlySet<string> = new Set(['width', 'count', 'maxsplit', 'start', 'end', 'tabsize'])

/** Is each argument surely one that any text's method takes? A separator must not be empty, and what fills up be one character. */
const takes =
  (...names: readonly string[]) =>
  (call: Call): boolean =>
    ['self', ...names].every((name) => {
      const given = call.optional(name)
      if (given === null) return true
      const value = payloadOf(given)
      if (NUMBERS.has(name)) return value.kind === 'int' || value.kind === 'bool'
      if (value.kind === 'none') return name === 'sep' || name === 'chars'
      if (name === 'fillchar') return value.kind === 'str' && [...value.value].length === 1
      if (name === 'sep') return value.kind === 'str' && value.value !== ''
      return value.kind === 'str' || (value.kind === 'unknown' && value.types?.every((type) => type === 'str') === true)
    })

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

/** Of a text of which the beginning is known: does it start with another? */
function startsSurely(call: Call): PyObject | null {
  const [object, given] = [call.arg('self'), payloadOf(call.arg('prefix'))]
  const known = object.kind === 'unknown' ? object.prefix : undefined
  if (known === undefined || call.optional('start') !== null) return null
  const parts = given.kind === 'tuple' ? given.items.map((item) => payloadOf(resolve(call.vm, item))) : [given]
  const answers = parts.map((part) => {
    if (part.kind !== 'str') return null
    return known.startsWith(part.value) ? true : part.value.startsWith(known) ? null : false
  })
  const answer = answers.includes(true) ? true : answers.includes(null) ? null : false
  return answer === null ? null : bool(answer, originAbout(call.vm, object, given))
}

function affixMethod(name: 'startswith' | 'endswith'): NativeFunction {
  return native(
    name,
    'self, prefix, start=, end=, /',
    (call) => {
      const given = payloadOf(call.arg('prefix'))
      const parts = given.kind === 'tuple' ? given.items.map((item) => payloadOf(resolve(call.vm, item))) : [given]
      const origin = originAbout(call.vm, ...sources(call, 'prefix'))
      const known = parts.flatMap((part) => (part.kind === 'str' ? [part.value] : []))
      const index = parts.findIndex((part) => part.kind !== 'str' && part.kind !== 'unknown')
      const [wrong] = index < 0 ? [] : (given.kind === 'tuple' ? given.items : [call.arg('prefix')]).slice(index)
      // They are tried one after the other, and the first that fits ends it.
      const before = parts.slice(0, Math.max(0, index)).flatMap((part) => (part.kind === 'str' ? [part.value] : []))
      const bounds = [optionalInteger(call, 'start'), optionalInteger(call, 'end')] as const
      if (wrong !== undefined && SEARCH[name](self(call).value, before, ...bounds)) return bool(true, origin)
      if (wrong !== undefined)
        throw raise(
          call.vm,
          'TypeError',
          given.kind === 'tuple'
            ? `tuple for ${name} must only contain str, not ${typeName(wrong)}`
            : `${name} first arg must be str or a tuple of str, not ${typeName(wrong)}`,
        )
      const found = SEARCH[name](self(call).value, known, optionalInteger(call, 'start'), optionalInteger(call, 'end'))
      if (!parts.every((part) => part.kind !== 'unknown' || part.types?.every((type) => type === 'str')))
        mayRaise(call.vm, () => raise(call.vm, 'TypeError', unknownFrom(call.vm, parts, { types: ['str'] })))
      return found || known.length === parts.length
        ? bool(found, origin)
        : unknownFrom(call.vm, parts, { types: ['bool'], origin })
    },
    {
      returns: ['bool'],
      total: takes('prefix', 'start', 'end'),
      ...(name === 'startswith' ? { partial: startsSurely } : {}),
    },
  )
}

function splitMethod(name: 'split' | 'rsplit'): NativeFunction {
  return native(
    name,
    'self, sep=, maxsplit=',
    (call) =>
      guard(call.vm, sources(call, 'sep'), ['list'], () => {
        const parts = SPLITTING[name](
          self(call).value,
          optionalText(call, 'sep'),
          optionalInteger(call, 'maxsplit') ?? -1n,
        )
        return texts(call, parts, 'sep')
      }),
    { returns: ['list'], total: takes('sep', 'maxsplit'), partial: separated },
  )
}

/** Of a text that is not known, and a separator that is: at least one part, and no exception. */
function separated(call: Call): PyObject | null {
  const sep = call.optional('sep')
  if (sep === null || sep.kind === 'none' || !takes('sep', 'maxsplit')(call)) return null
  return unknownFrom(call.vm, sources(call, 'sep'), { types: ['list'], truth: true })
}

function parted(call: Call): PyObject | null {
  if (!takes('sep')(call)) return null
  const part = (): PyObject => unknownFrom(call.vm, sources(call, 'sep'), { types: ['str'] })
  return tuple([part(), part(), part()], originFrom(call.vm, ...sources(call, 'sep')))
}

function texts(call: Call, parts: readonly string[], ...names: readonly string[]): PyObject {
  const origin = originFrom(call.vm, ...sources(call, ...names))
  return list(
    call.vm,
    parts.map((part) => str(part, origin)),
    origin,
  )
}

function partitionMethod(name: 'partition' | 'rpartition'): NativeFunction {
  return native(
    name,
    'self, sep, /',
    (call) =>
      guard(call.vm, sources(call, 'sep'), ['tuple'], () => {
        const origin = originFrom(call.vm, ...sources(call, 'sep'))
        const parts = SEARCH[name](self(call).value, text(call, 'sep'))
        // A text without the separator is given as it is, of its own class.
        const whole = parts[1] !== '' ? null : name === 'partition' ? 0 : 2
        return tuple(
          parts.map((part, index) => (index === whole ? call.arg('self') : str(part, origin))),
          origin,
        )
      }),
    { returns: ['tuple'], total: takes('sep'), partial: parted },
  )
}

const join = native(
  'join',
  'self, iterable, /',
  (call) => {
    const separator = self(call)
    const iterable = call.arg('iterable')
    if (!isIterable(call.vm, iterable)) throw raise(call.vm, 'TypeError', 'can only join an iterable')
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

const translateMethod = native(
  'translate',
  'self, table, /',
  (call) => {
    const table = toJs(call.arg('table'))
    if (!(table instanceof Map))
      return unknownFrom(call.vm, [call.arg('table')], {
        types: ['str'],
        causes: [{ kind: 'construct', what: 'str.translate with such a table', location: call.location }],
      })
    const lookup = (ordinal: number): Translation | undefined => {
      const found = table.get(BigInt(ordinal))
      if (found === undefined) return undefined
      return typeof found === 'bigint' ? Number(found) : typeof found === 'string' ? found : null
    }
    return guard(call.vm, sources(call), ['str'], () =>
      str(translate(self(call).value, lookup), originFrom(call.vm, ...sources(call, 'table'))),
    )
  },
  { returns: ['str'] },
)

/** `str.maketrans`, a static method. */
export const MAKETRANS = native('maketrans', 'x, y=, z=, /', (call) => {
  const [x, y] = [payloadOf(call.arg('x')), call.optional('y')]
  if (x.kind !== 'str' || y === null) return makeTableOf(call, x)
  return guard(call.vm, [x, y], ['dict'], () =>
    tableObject(call, maketrans(x.value, text(call, 'y'), optionalText(call, 'z') ?? '')),
  )
})

function makeTableOf(call: Call, given: PyObject): PyObject {
  const table = toJs(given)
  if (!(table instanceof Map)) return unknownFrom(call.vm, [given], { types: ['dict'] })
  const entries = new Map<number, Translation>()
  for (const [key, value] of table)
    entries.set(
      typeof key === 'string' ? (key.codePointAt(0) ?? 0) : Number(key),
      typeof value === 'bigint' ? Number(value) : typeof value === 'string' ? value : null,
    )
  return tableObject(call, entries)
}

function tableObject(call: Call, table: ReadonlyMap<number, Translation>): PyObject {
  const entries = new Map(
    [...table].map(([code, value]) => {
      const key = int(code)
      return [
        `\0i${code}`,
        { key, slot: value === null ? none() : typeof value === 'string' ? str(value) : int(value) },
      ] as const
    }),
  )
  return {
    kind: 'dict',
    cell: { contents: { kind: 'mapping', isNamespace: false, entries, rest: [] }, birth: call.vm.heap.serial },
    origin: originFrom(call.vm),
  }
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
  }),
  native('format_map', 'self, mapping, /', (call) => strFormattedMap(call.vm, self(call), call.arg('mapping')), {
    returns: ['str'],
  }),
]
