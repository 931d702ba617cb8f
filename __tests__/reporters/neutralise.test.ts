import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cut,
  logText,
  markdownCode,
  markdownCodeBlock,
  markdownMessage,
  markdownText,
  oneLine,
  plainText,
  staysInside,
  urlPath,
} from '../../src/reporters/neutralise.ts'
import { hostileText } from '../helpers/hostile.ts'
import { readOutput } from '../helpers/runner/read-output.ts'

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

describe('text that we did not write', () => {
  test('shows what could not be seen', () => {
    expect(plainText('a\u001B[31m\u202E\u200B\r\nb\tc')).toBe('a\\u{1b}[31m\\u{202e}\\u{200b}\nb    c')
    expect(oneLine('a\nb')).toBe('a b')
  })

  test('never acts in a log', () => {
    expect(logText('  ::error::x\nsee ##[add-mask]y')).toBe('  \\::error::x\nsee ##\\[add-mask]y')
    fc.assert(
      fc.property(hostileText, (text) => {
        const { commands, log } = readOutput(logText(text))
        expect(commands).toEqual([])
        expect(log.filter((line) => INVISIBLE.test(line))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('never acts in Markdown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const made = markdownText(text)
        expect(made).not.toMatch(/[<>"`*_~[\]!|\\@:$\n]|&(?!#\d+;)|#(?!\d+;)/)
        expect(made).not.toMatch(/&#64;(?!&#8203;)|&#35;(?!&#8203;)|&#58;\/\/|www\./i)
        expect(INVISIBLE.test(made)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  test('stays inside its code span', () => {
    expect(markdownCode('a``b`')).toBe('``` a``b` ```')
    expect(markdownCode('a\\|<b>')).toBe('<code>a&#92;&#124;&#60;b&#62;</code>')
    fc.assert(
      fc.property(hostileText, (text) => {
        const made = markdownCode(text)
        expect(made).not.toMatch(/[|\n]/)
        const fence = /^`+/.exec(made)?.[0] ?? ''
        if (fence === '') {
          expect(made).toMatch(/^(<code>[^<>`]*<\/code>)?$/)
          return
        }
        const inner = made.slice(fence.length, -fence.length)
        expect(made.endsWith(fence)).toBe(true)
        expect(inner).not.toMatch(/^`|`$/)
        expect(inner.match(/`+/g)?.map((run) => run.length) ?? []).not.toContain(fence.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps the code of our own messages', () => {
    expect(markdownMessage('`DEBUG` is on: run `a <b>`.\nThen - wait.')).toBe(
      '`DEBUG` is on&#58; run `a <b>`.<br>Then - wait.',
    )
  })

  test('keeps neighbouring code apart', () => {
    expect(markdownMessage('`a``b`')).toBe('`a`&#8203;`b`')
  })

  test('cannot close a code block', () => {
    expect(markdownCodeBlock('a\n````\nb')).toBe('`````\na\n````\nb\n`````')
  })

  test('makes a URL that stays where it is', () => {
    expect(urlPath('../a b/./c(d)/é#?%')).toBe('a%20b/c%28d%29/%C3%A9%23%3F%25')
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(urlPath(text)).toMatch(/^[\w.%~/-]*$/)
        expect(urlPath(text).split('/')).not.toContain('..')
      }),
    )
  })

  test('is cut between characters', () => {
    expect(cut('abc', 3)).toBe('abc')
    expect(cut('ab😀c', 4)).toBe('ab…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => cut(text, length + 1).isWellFormed()),
    )
  })

  test.each([
    ['a/b.py', true],
    ['..a/b..', true],
    ['', false],
    ['/a', false],
    ['a/../b', false],
    ['..\\b', false],
    ['C:\\a', false],
  ])('stays inside: %j %s', (path, expected) => expect(staysInside(path)).toBe(expected))
})
