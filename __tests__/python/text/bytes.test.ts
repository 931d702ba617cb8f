import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as base64 from '../../../src/python/text/bytes/base64.ts'
import * as methods from '../../../src/python/text/bytes/bytes-methods.ts'
import { decode, encode } from '../../../src/python/text/bytes/codecs.ts'
import { digest, hmacDigest } from '../../../src/python/text/bytes/hashes.ts'
import { attempt } from '../../../src/python/text/outcome.ts'
import { type Case, expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('bytes, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    ["'é'.encode()", () => encode('é'), Uint8Array.of(0xc3, 0xa9)],
    ["b'\\xff'.decode('utf-8', 'replace')", () => decode(Uint8Array.of(0xff, 65), 'utf-8', 'replace'), '\ufffdA'],
    ["b64encode(b'hi')", () => base64.b64encode(bytesOf('hi')), 'aGk='],
    ["b64decode('aGk=')", () => base64.b64decode('aGk='), bytesOf('hi')],
    ["b'a b'.split()", () => methods.split(bytesOf(' a b ')), [bytesOf('a'), bytesOf('b')]],
    ["md5(b'')", () => base64.hexlify(digest('md5', new Uint8Array())), 'd41d8cd98f00b204e9800998ecf8427e'],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test.each<[string, () => unknown, string, string]>([
    [
      "'é'.encode('ascii')",
      () => encode('aé', 'ascii'),
      'UnicodeEncodeError',
      "'ascii' codec can't encode character '\\xe9' in position 1: ordinal not in range(128)",
    ],
    [
      "b'\\xff'.decode()",
      () => decode(Uint8Array.of(0xff)),
      'UnicodeDecodeError',
      "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
    ],
    [
      "b64decode('a')",
      () => base64.b64decode('a'),
      'binascii.Error',
      'Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4',
    ],
    ["b64decode('ab')", () => base64.b64decode('ab'), 'binascii.Error', 'Incorrect padding'],
  ])('%s raises', (_, run, type, message) => {
    expect(attempt(run)).toMatchObject({ kind: 'raised', type, message })
  })

  test('a codec that is not here is not guessed at', () => {
    expect(attempt(() => encode('x', 'cp1252'))).toEqual({ kind: 'unmodelled', what: 'the codec `cp1252`' })
  })
})

const unit = fc.constantFrom(...'aAbB0-+ \t\n\r\v\f\x1c,', '\x85', '\xa0', '\xe9', '\xff', '\0')
const data = fc.string({ unit, maxLength: 12 }).map(bytesOf)
const sub = fc.string({ unit, maxLength: 2 }).map(bytesOf)
const bound = fc.option(fc.bigInt({ min: -8n, max: 14n }), { nil: null })
const count = fc.bigInt({ min: -2n, max: 4n })

describe.skipIf(SKIP !== '')(`bytes as CPython${SKIP}`, () => {
  test('encode and decode', () => {
    const character = fc.constantFrom('a', 'é', 'ÿ', 'Ā', '€', '😀', '\ud800', '\udc80', '\udcff', '\0')
    const encoding = fc.constantFrom(
      'utf-8',
      'UTF8',
      'ascii',
      'us-ascii',
      'latin-1',
      'ISO-8859-1',
      'utf-8-sig',
      'utf_8',
    )
    const errors = fc.constantFrom(
      'strict',
      'strict',
      'ignore',
      'replace',
      'backslashreplace',
      'xmlcharrefreplace',
      'surrogateescape',
      'nonsense',
    )
    const byte = fc.constantFrom(
      0x41,
      0x7f,
      0x80,
      0xbf,
      0xc0,
      0xc2,
      0xc3,
      0xa9,
      0xe0,
      0xa0,
      0xe2,
      0x82,
      0xac,
      0xed,
      0x9f,
      0xf0,
      0x90,
      0x9f,
      0x98,
      0xf4,
      0x8f,
      0xf5,
      0xff,
      0xef,
      0xbb,
    )
    const decoders = fc.constantFrom('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'nonsense')
    expectSameAsPython([
      ...sample(fc.tuple(fc.string({ unit: character, maxLength: 6 }), encoding, errors), 4000).map((args) => ({
        expression: 'a[0].encode(*a[1:])',
        args,
        ours: () => encode(...args),
      })),
      ...sample(
        fc.tuple(
          fc.array(byte, { maxLength: 8 }).map((list) => Uint8Array.from(list)),
          encoding,
          decoders,
        ),
        8000,
      ).map((args) => ({
        expression: 'a[0].decode(*a[1:])',
        args,
        ours: () => decode(...args),
      })),
    ])
  })

  test('methods', () => {
    const {
      upper,
      lower,
      capitalize,
      title,
      swapcase,
      isalnum,
      isalpha,
      isdigit,
      isspace,
      isascii,
      islower,
      isupper,
      strip,
      lstrip,
      rstrip,
      split,
      rsplit,
      splitlines,
      expandtabs,
    } = methods
    const unary: [string, (bytes: Uint8Array) => Plain][] = Object.entries({
      ...{ upper, lower, capitalize, title, swapcase, isalnum, isalpha, isdigit, isspace, isascii, islower, isupper },
      ...{
        strip: (b: Uint8Array) => strip(b),
        lstrip: (b: Uint8Array) => lstrip(b),
        rstrip: (b: Uint8Array) => rstrip(b),
        split: (b: Uint8Array) => split(b),
      },
      ...{
        rsplit: (b: Uint8Array) => rsplit(b),
        splitlines: (b: Uint8Array) => splitlines(b),
        expandtabs: (b: Uint8Array) => expandtabs(b),
        hex: base64.hexlify,
      },
    })
    const one = sample(data, 1500).flatMap((bytes) =>
      unary.map(([name, run]): Case => ({ expression: `a[0].${name}()`, args: [bytes], ours: () => run(bytes) })),
    )
    const { find, rfind, index } = methods
    const searching = sample(fc.tuple(data, sub, bound, bound), 1500).flatMap((args) => [
      ...Object.entries({ find, rfind, index, count: methods.count }).map(
        ([name, run]): Case => ({ expression: `a[0].${name}(*a[1:])`, args, ours: () => BigInt(run(...args)) }),
      ),
      {
        expression: 'a[0].startswith((a[1], b"a"), *a[2:])',
        args,
        ours: () => methods.startswith(args[0], [args[1], bytesOf('a')], args[2], args[3]),
      },
    ])
    const splitting = sample(fc.tuple(data, fc.option(sub, { nil: null }), count), 1500).flatMap((args) => [
      { expression: 'a[0].split(a[1], a[2])', args, ours: () => methods.split(...args) },
      { expression: 'a[0].rsplit(a[1], a[2])', args, ours: () => methods.rsplit(...args) },
      { expression: 'a[0].strip(a[1])', args, ours: () => methods.strip(args[0], args[1]) },
    ])
    const pairs = sample(fc.tuple(data, sub, sub, count), 1500).flatMap((args) => [
      { expression: 'a[0].replace(*a[1:])', args, ours: () => methods.replace(...args) },
      { expression: 'a[0].partition(a[1])', args, ours: () => methods.partition(args[0], args[1]) },
      { expression: 'a[0].rpartition(a[1])', args, ours: () => methods.rpartition(args[0], args[1]) },
      { expression: 'a[0].removeprefix(a[1])', args, ours: () => methods.removeprefix(args[0], args[1]) },
      { expression: 'a[0].join([a[1], a[2]])', args, ours: () => methods.join(args[0], [args[1], args[2]]) },
      { expression: 'a[0].center(8, a[1])', args, ours: () => methods.center(args[0], 8n, args[1]) },
      { expression: 'a[0].zfill(7)', args, ours: () => methods.zfill(args[0], 7n) },
      { expression: 'a[0].splitlines(True)', args, ours: () => methods.splitlines(args[0], true) },
    ])
    expectSameAsPython([...one, ...searching, ...splitting, ...pairs])
  })

  test('base64, hex and hashes', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abzAZ09+/-_==== \n!é'), maxLength: 12 })
    const hexadecimal = fc.string({ unit: fc.constantFrom(...'09afAFg  \n'), maxLength: 8 })
    expectSameAsPython(
      [
        ...sample(text, 5000).flatMap((value) => [
          { expression: 'base64.b64decode(a[0])', args: [value], ours: () => base64.b64decode(value) },
          {
            expression: 'base64.b64decode(a[0], validate=True)',
            args: [value],
            ours: () => base64.b64decode(value, true),
          },
          { expression: 'base64.urlsafe_b64decode(a[0])', args: [value], ours: () => base64.urlsafeB64decode(value) },
        ]),
        ...sample(hexadecimal, 1000).flatMap((value) => [
          { expression: 'bytes.fromhex(a[0])', args: [value], ours: () => methods.fromhex(value) },
          { expression: 'binascii.unhexlify(a[0])', args: [value], ours: () => base64.unhexlify(value) },
        ]),
        ...sample(fc.uint8Array({ maxLength: 30 }), 500).flatMap((value) => [
          { expression: 'base64.b64encode(a[0]).decode()', args: [value], ours: () => base64.b64encode(value) },
          {
            expression: 'base64.urlsafe_b64encode(a[0]).decode()',
            args: [value],
            ours: () => base64.urlsafeB64encode(value),
          },
          { expression: 'base64.b32encode(a[0]).decode()', args: [value], ours: () => base64.b32encode(value) },
          ...['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'blake2b', 'blake2s'].map((name) => ({
            expression: `hashlib.${name}(a[0]).digest()`,
            args: [value],
            ours: () => digest(name, value),
          })),
          {
            expression: 'hmac.new(a[0], b"x", "sha256").digest()',
            args: [value],
            ours: () => hmacDigest('sha256', value, bytesOf('x')),
          },
        ]),
      ],
      'import base64, binascii, hashlib, hmac',
    )
  })
})
