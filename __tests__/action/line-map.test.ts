import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapLines } from '../../src/action/line-map.ts'

const map = (from: string, to: string) => {
  const at = mapLines(from.split('').join('\n'), to.split('').join('\n'))
  return from.split('').map((_, index) => at(index + 1))
}

describe('lines of the test merge at the head', () => {
  test.each([
    ['abc', 'abc', [1, 2, 3]],
    ['xabc', 'abc', [null, 1, 2, 3]],
    ['abxc', 'abc', [1, 2, null, 3]],
    ['abc', 'abxyc', [1, 2, 5]],
    ['abcdef', 'xbydzf', [null, 2, null, 4, null, 6]],
    ['abc', 'xyz', [null, null, null]],
    ['aab', 'ab', [1, null, 2]],
    ['', 'abc', []],
  ])('%s → %s', (from, to, expected) => expect(map(from, to)).toEqual(expected))

  test('a line is never taken for another, and the order stays', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
    fc.assert(
      fc.property(text, text, (from, to) => {
        const at = mapLines(from.join('\n'), to.join('\n'))
        const found = from.map((_, index) => at(index + 1))
        found.forEach((line, index) => {
          if (line !== null) expect(to[line - 1] ?? '').toBe(from[index] ?? '')
        })
        const known = found.filter((line) => line !== null)
        expect(known).toEqual([...new Set(known)].sort((a, b) => a - b))
      }),
    )
  })

  test('texts that differ too much are not compared', () => {
    const many = (letter: string) => Array.from({ length: 3000 }, (_, index) => `${letter}${index}`)
    const at = mapLines(
      [...many('a'), 'same', ...many('b')].join('\n'),
      [...many('c'), 'same', ...many('d')].join('\n'),
    )
    expect(at(3001)).toBe(null)
  })
})
