import { describe, expect, test } from 'vitest'
import { literalOf } from '../../../src/python/syntax/literals.ts'
import { parse } from '../../../src/python/syntax/parse.ts'
import { expectAgreement, PYTHON_311, SKIP } from './oracle.ts'

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))
const MARK = [0xef, 0xbb, 0xbf] as const

const CASES: Readonly<Record<string, readonly Uint8Array[]>> = {
  'byte-order marks and UTF-8': [
    ...[
      bytes(),
      bytes(...MARK),
      bytes(...MARK, 'x = 1'),
      bytes(...MARK, ...MARK, 'x = 1'),
      bytes('x = 1', ...MARK),
      bytes('x = "', ...MARK, '"'),
      bytes('\n', ...MARK, 'x = 1'),
    ],
    ...[
      bytes('x = "é"'),
      bytes('x = "', 0xff, '"'),
      bytes('# ', 0xff),
      bytes('x = 1\n# ', 0xe9, '\n'),
      bytes('x = "', 0xc3, '"'),
      bytes('x = "', 0xc3),
      bytes('x = "', 0xed, 0xa0, 0x80, '"'),
      bytes('x = "', 0xc0, 0x80, '"'),
      bytes('x = "', 0xf4, 0x90, 0x80, 0x80, '"'),
      bytes('x = "🐍"'),
      bytes(0xff, 0xfe, 'x', 0, '=', 0, '1', 0),
      bytes(0xfe, 0xff, 0, 'x'),
    ],
  ],
  cookies: [
    ...[
      'utf-8',
      'utf8',
      'UTF-8',
      'utf_8',
      'utf-8-sig',
      'utf-8-unix',
      'U8',
      'latin-1',
      'latin1',
      'iso-8859-1',
      'ISO_8859_1',
      'iso-latin-1-unix',
      'l1',
      'ascii',
      'us-ascii',
      'cp1252',
      'windows-1252',
      'iso-8859-15',
      'koi8-r',
      'mac-roman',
      'gb2312',
      'shift_jis',
      'big5',
    ].map((name) => bytes(`# -*- coding: ${name} -*-\nx = "a"\n`)),
    ...['nope', 'utf-9', 'utf', 'hex', 'base64', 'rot13', 'latin-9999', 'x', '-', 'unknown-8bit'].map((name) =>
      bytes(`# coding: ${name}\nx = 1\n`),
    ),
    ...[
      bytes('# coding: latin-1\nx = "', 0xe9, '"'),
      bytes('# coding: ascii\nx = "', 0xe9, '"'),
      bytes('# coding: utf-8\nx = "', 0xe9, '"'),
      bytes('# coding=latin-1\nx = "', 0xe9, '"'),
      bytes('# vim: set fileencoding=latin-1 :\n"', 0xe9, '"'),
      bytes('#!/usr/bin/python\n# coding: latin-1\n"', 0xe9, '"'),
      bytes('\n# coding: latin-1\n"', 0xe9, '"'),
      bytes('\n\n# coding: latin-1\n"', 0xe9, '"'),
    ],
    ...[
      bytes('x = 1\n# coding: latin-1\n"', 0xe9, '"'),
      bytes('"""\n# coding: latin-1\n"""\n"', 0xe9, '"'),
      bytes('x = 1 # coding: latin-1\n"', 0xe9, '"'),
      bytes('  # coding: latin-1\n"', 0xe9, '"'),
      bytes('# coding : latin-1\n"', 0xe9, '"'),
      bytes('# encoding: nope'),
      bytes('# my coding style:\nx = 1'),
      bytes('# coding:nope\r\nx = 1'),
      bytes('# c\r# coding: nope\rx = 1'),
      bytes(...MARK, '# coding: utf-8\nx = 1'),
      bytes(...MARK, '# coding: latin-1\nx = 1'),
      bytes('# coding: latin-1\n# coding: nope\nx = 1'),
      bytes('\f# coding: nope\n'),
      bytes('x\n# coding: nope'),
    ],
  ],
  'newlines and NUL': [
    ...[
      'x = 1\r\ny = 2\r\n',
      'x = 1\ry = 2\r',
      'if x:\r\n  y\r\n',
      'x = "a\rb"',
      'x = """a\r\nb"""',
      'x = 1\\\r\n+ 2',
      '# c\rx = (',
      'x = 1\n\r\ny',
      'x\0',
      '\0',
      '"\0"',
      '# \0',
      'x = 1\n\0',
      'x = (\0)',
      'x\x1a',
      '\x0b',
      'x \x0b= 1',
      'x\u0085y',
      '"\u2028"',
    ].map((text) => bytes(text)),
  ],
}

describe.skipIf(SKIP)(`files are decoded as CPython does${SKIP}`, () => {
  test.each(Object.entries(CASES))('%s', (_, sources) => {
    const tally = expectAgreement(sources, { type: true })
    expect(tally.undecided).toEqual([])
  })
})

function firstString(source: Uint8Array): unknown {
  const module = parse('x.py', source, PYTHON_311)
  const statement = module.kind === 'parsed' ? module.tree.body[0] : undefined
  const value = statement?.nodeType === 'Assign' ? statement.value : undefined
  if (module.kind !== 'parsed' || value?.nodeType !== 'Constant') return module
  return literalOf(module, value)
}

test('the cookie says what the bytes mean', () => {
  expect(firstString(bytes('# coding: latin-1\nx = "', 0xe9, '"'))).toEqual({ kind: 'str', value: 'é' })
  expect(firstString(bytes('x = "é\r\n"""\r\n"'))).toMatchObject({ kind: 'syntax-error' })
  expect(firstString(bytes('x = """é\r\n"""'))).toEqual({ kind: 'str', value: 'é\n' })
})

test('an encoding that is not decoded here is undecided, and named', () => {
  expect(firstString(bytes('# coding: cp1252\nx = "', 0x80, '"'))).toMatchObject({
    kind: 'refused',
    message: 'the file is written in cp1252, which is not decoded here',
  })
})

test('an error in the bytes has its line', () => {
  expect(parse('x.py', bytes('x = 1\ny = "', 0xff, '"\n'))).toMatchObject({
    kind: 'syntax-error',
    message: "(unicode error) 'utf-8' codec can't decode byte 0xff in position 11",
    location: { start: { line: 2, column: 6 } },
  })
})
