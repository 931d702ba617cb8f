import { describe, expect, test } from 'vitest'
import { type ActionCommand, parseV1, parseV2 } from './action-command.ts'
import { parseFileCommands } from './file-command.ts'
import { readOutput } from './read-output.ts'

const KNOWN = new Set(['do-something'])

type Vector = readonly [line: string, expected: { properties: Record<string, string>; data: string } | null]

const V1_VECTORS: readonly Vector[] = [
  ['##[do-something k1=v1;]msg', { properties: { k1: 'v1' }, data: 'msg' }],
  ['##[do-something]', { properties: {}, data: '' }],
  ['##[do-something k1=%3B=%0D=%0A=%5D;]%3B-%0D-%0A-%5D', { properties: { k1: ';=\r=\n=]' }, data: ';-\r-\n-]' }],
  [
    '##[do-something k1=%253B=%250D=%250A=%255D;]%253B-%250D-%250A-%255D',
    { properties: { k1: '%3B=%0D=%0A=%5D' }, data: '%3B-%0D-%0A-%5D' },
  ],
  ['##[do-something k1=;k2=;]', { properties: {}, data: '' }],
  ['>>>   ##[do-something k1=;k2=v1;]', { properties: { k2: 'v1' }, data: '' }],
  ['##[unknown]msg', null],
]

const V2_VECTORS: readonly Vector[] = [
  ['::do-something k1=v1,::msg', { properties: { k1: 'v1' }, data: 'msg' }],
  ['::do-something::', { properties: {}, data: '' }],
  [
    '::do-something k1=;=%2C=%0D=%0A=]=%3A,::;-%0D-%0A-]-:-,',
    { properties: { k1: ';=,=\r=\n=]=:' }, data: ';-\r-\n-]-:-,' },
  ],
  [
    '::do-something k1=;=%252C=%250D=%250A=]=%253A,::;-%250D-%250A-]-:-,',
    { properties: { k1: ';=%2C=%0D=%0A=]=%3A' }, data: ';-%0D-%0A-]-:-,' },
  ],
  ['::do-something k1=,k2=,::', { properties: {}, data: '' }],
  ['::do-something k1=v1::', { properties: { k1: 'v1' }, data: '' }],
  ['   ::do-something k1=v1,::msg', { properties: { k1: 'v1' }, data: 'msg' }],
  ['\u3000\u00A0::do-something::msg', { properties: {}, data: 'msg' }],
  ['   >>>   ::do-something k1=v1,::msg', null],
  ['::do-something', null],
  ['::unknown::msg', null],
]

const shape = (command: ActionCommand | null) =>
  command && { properties: Object.fromEntries(command.properties), data: command.data }

describe("the runner's command parser, by its own test vectors", () => {
  test.each(V1_VECTORS)('V1 %j', (line, expected) => expect(shape(parseV1(line, KNOWN))).toEqual(expected))
  test.each(V2_VECTORS)('V2 %j', (line, expected) => expect(shape(parseV2(line, KNOWN))).toEqual(expected))

  test('a command found in the middle of a line counts, in the old form', () => {
    expect(readOutput('text ##[add-mask]hidden').masks).toEqual(['hidden'])
  })

  test('between stop-commands and its token nothing counts', () => {
    const { commands } = readOutput('::stop-commands::t0ken\n::error::no\n::t0ken::\n::error::yes')
    expect(commands.map(({ data }) => data)).toEqual(['t0ken', 'yes'])
  })
})

describe("the runner's file commands, by its own test vectors", () => {
  const accepted: readonly (readonly [text: string, expected: Record<string, string>])[] = [
    ['', {}],
    ['\n', {}],
    ['A=b', { A: 'b' }],
    ['A=\nB= c \n\nC==d', { A: '', B: ' c ', C: '=d' }],
    ['A=b<<c', { A: 'b<<c' }],
    ['A<<EOF\nline one\n\nline =<< three\nEOF\n', { A: 'line one\n\nline =<< three' }],
    ['A<<EOF\nEOF\nB=c', { A: '', B: 'c' }],
  ]
  test.each(accepted)('reads %j', (text, expected) =>
    expect(Object.fromEntries(parseFileCommands(text))).toEqual(expected),
  )
  test.each(['=b', 'A<<\n', '<<EOF\nEOF', 'A', 'A<<EOF\nb', 'A<<EOF\nb\nEO'])('refuses %j', (text) =>
    expect(() => parseFileCommands(text)).toThrow(/Invalid/),
  )
})
