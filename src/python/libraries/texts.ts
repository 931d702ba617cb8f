import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bytes, list, originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { guard } from '../operations/guard.ts'
import { iterate } from '../operations/iterate.ts'
import { resolve } from '../operations/lift.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import * as base64 from '../text/bytes/base64.ts'
import { encode } from '../text/bytes/codecs.ts'
import { fnmatchcase } from '../text/fnmatch.ts'
import { unmodelled as giveUp, raise as raiseFailure } from '../text/outcome.ts'
import * as shellWords from '../text/shlex.ts'
import { exceptionClass, raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { pathOf } from './path-of.ts'
import {
  bytesFunction,
  classes,
  data,
  flag,
  functions,
  guardWith,
  names,
  predicate,
  text,
  textFunction,
  unmodelled,
} from './support.ts'

/** The texts of an iterable; null where one is not known. */
function texts(call: Call, name: string): { values: string[]; items: readonly PyObject[] } | null {
  const { items, rest } = iterate(call.vm, call.arg(name))
  const values = items.flatMap((item) => {
    const value = payloadOf(resolve(call.vm, item))
    return value.kind === 'str' ? [value.value] : []
  })
  return rest.length > 0 || values.length < items.length ? null : { values, items }
}

/** `shlex` */
export const shlex: NativeModule = {
  name: 'shlex',
  attributes: {
    ...functions(
      native(
        'split',
        's, comments=, posix=',
        (call) => {
          const source = call.arg('s')
          if (!flag(call, 'posix', true))
            return unmodelled(call.vm, '`shlex.split` without POSIX rules', [source], ['list'])
          return guard(call.vm, [source], ['list'], () => {
            const words = shellWords.split(text(call, 's'), { commenters: flag(call, 'comments', false) ? '#' : '' })
            return list(
              call.vm,
              words.map((word) => str(word, originFrom(call.vm, source))),
              originFrom(call.vm, source),
            )
          })
        },
        { returns: ['list'] },
      ),
      textFunction('quote', 's', (call) => shellWords.quote(text(call, 's'))),
      native(
        'join',
        'split_command',
        (call) => {
          const words = texts(call, 'split_command')
          return words === null
            ? unknownFrom(call.vm, [call.arg('split_command')], { types: ['str'] })
            : str(shellWords.join(words.values), originFrom(call.vm, ...words.items))
        },
        { returns: ['str'] },
      ),
    ),
  },
  others: ['shlex'],
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

/** `html` */
export const html: NativeModule = {
  name: 'html',
  attributes: functions(
    textFunction('escape', 's, quote=', (call) =>
      text(call, 's').replace(flag(call, 'quote', true) ? /[&<>"']/g : /[&<>]/g, (one) => ESCAPES[one] ?? one),
    ),
  ),
}

/** `fnmatch`: on Linux both functions tell case apart. */
export const fnmatch: NativeModule = {
  name: 'fnmatch',
  attributes: functions(
    ...['fnmatch', 'fnmatchcase'].map((name) =>
      predicate(name, 'name, pat', (call) =>
        fnmatchcase(pathOf(call.vm, call.arg('name')) ?? text(call, 'name'), text(call, 'pat')),
      ),
    ),
    native(
      'filter',
      'names, pat',
      (call) => {
        const found = texts(call, 'names')
        if (found === null) return unknownFrom(call.vm, [call.arg('names')], { types: ['list'] })
        const pattern = text(call, 'pat')
        return list(
          call.vm,
          found.items.filter((_, index) => fnmatchcase(found.values[index] ?? '', pattern)),
          originFrom(call.vm, call.arg('names')),
        )
      },
      { returns: ['list'] },
    ),
  ),
}

/** bytes, or a str of ASCII alone. @throws Raise TypeError, ValueError */
function asciiOrBytes(call: Call, name: string): { text: string } {
  const value = payloadOf(call.arg(name))
  if (value.kind === 'bytes') return { text: Buffer.from(value.value).toString('latin1') }
  if (value.kind !== 'str')
    throw raise(
      call.vm,
      'TypeError',
      `argument should be a bytes-like object or ASCII string, not '${typeName(call.arg(name))}'`,
    )
  if (/[^\0-\x7f]/.test(value.value))
    throw raise(call.vm, 'ValueError', 'string argument should contain only ASCII characters')
  return { text: value.value }
}

export const BINASCII_ERROR = createClass({ name: 'Error', module: 'binascii', bases: [exceptionClass('ValueError')] })
const ERRORS = new Map([['binascii.Error', BINASCII_ERROR]])

function decoder(name: string, parameters: string, run: (call: Call) => Uint8Array): ReturnType<typeof native> {
  return native(
    name,
    parameters,
    (call) =>
      guardWith(call.vm, [call.arg('s')], ['bytes'], ERRORS, () =>
        bytes(run(call), originFrom(call.vm, call.arg('s'))),
      ),
    { returns: ['bytes'] },
  )
}

const ascii = (value: string): Uint8Array => encode(value)

/** `base64` */
export const base64Module: NativeModule = {
  name: 'base64',
  attributes: functions(
    bytesFunction('b64encode', 's, altchars=', (call) => {
      const encoded = base64.b64encode(data(call, 's').value)
      const other = call.optional('altchars')
      const [plus = '+', slash = '/'] =
        other === null || other.kind === 'none' ? [] : [...Buffer.from(data(call, 'altchars').value).toString('latin1')]
      return ascii(encoded.replace(/[+/]/g, (one) => (one === '+' ? plus : slash)))
    }),
    bytesFunction('standard_b64encode', 's', (call) => ascii(base64.b64encode(data(call, 's').value))),
    bytesFunction('urlsafe_b64encode', 's', (call) => ascii(base64.urlsafeB64encode(data(call, 's').value))),
    bytesFunction('b32encode', 's', (call) => ascii(base64.b32encode(data(call, 's').value))),
    bytesFunction('b16encode', 's', (call) => ascii(base64.hexlify(data(call, 's').value).toUpperCase())),
    decoder('b64decode', 's, altchars=, validate=', (call) => {
      const other = call.optional('altchars')
      if (other !== null && other.kind !== 'none') return giveUp('`b64decode` with other characters')
      return base64.b64decode(asciiOrBytes(call, 's').text, flag(call, 'validate', false))
    }),
    decoder('standard_b64decode', 's', (call) => base64.b64decode(asciiOrBytes(call, 's').text)),
    decoder('urlsafe_b64decode', 's', (call) => base64.urlsafeB64decode(asciiOrBytes(call, 's').text)),
  ),
}

const unhex = (name: string): ReturnType<typeof native> =>
  decoder(name, 's, /', (call) => base64.unhexlify(asciiOrBytes(call, 's').text))
const tohex = (name: string): ReturnType<typeof native> =>
  bytesFunction(name, 'data', (call) => ascii(base64.hexlify(data(call, 'data').value)))

/** `binascii` */
export const binascii: NativeModule = {
  name: 'binascii',
  attributes: {
    ...functions(unhex('unhexlify'), unhex('a2b_hex'), tohex('hexlify'), tohex('b2a_hex')),
    ...classes(BINASCII_ERROR),
  },
}

const FORMS: ReadonlySet<string> = new Set(['NFC', 'NFD', 'NFKC', 'NFKD'])

function normalForm(call: Call): string {
  const form = text(call, 'form')
  return FORMS.has(form)
    ? text(call, 'unistr').normalize(form)
    : raiseFailure('ValueError', 'invalid normalization form')
}

/** `unicodedata`: the normal forms. */
export const unicodedata: NativeModule = {
  name: 'unicodedata',
  attributes: functions(textFunction('normalize', 'form, unistr, /', normalForm)),
  others: names(
    'UCD bidirectional category combining decimal decomposition digit east_asian_width is_normalized lookup mirrored name numeric ucd_3_2_0 unidata_version',
  ),
}
