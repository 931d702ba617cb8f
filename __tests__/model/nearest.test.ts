import { expect, test } from 'vitest'
import { nearest } from '../../src/model/nearest.ts'

test.each([
  ['DJANGO_DEBG', ['DJANGO_DEBUG', 'DEBUG'], 'DJANGO_DEBUG'],
  ['SERCET_KEY', ['SECRET_KEY'], 'SECRET_KEY'],
  ['fail', ['fail-on', 'undecided'], null],
  ['x', ['y'], 'y'],
  ['abc', ['xyz'], null],
  ['same', ['same'], 'same'],
  ['', ['a'], 'a'],
])('%s among %j is %s', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected)
})
