import { expect, test } from 'vitest'
import { matchesGlob } from '../../src/gate/glob.ts'

test.each([
  ['a/settings.py', 'a/settings.py', true],
  ['a/settings.py', 'a/*.py', true],
  ['a/b/settings.py', 'a/*.py', false],
  ['a/b/settings.py', 'a/**', true],
  ['a/b/settings.py', '**/settings.py', true],
  ['settings.py', '**/settings.py', true],
  ['a/b/c.py', 'a/**/c.py', true],
  ['a/c.py', 'a/**/c.py', true],
  ['a/b/c.py', '**', true],
  ['a', 'b', false],
  ['ab', 'a?', true],
  ['a/b', 'a?b', false],
  ['tests/x.py', './tests/*', true],
  ['aXbXc', 'a*b*c', true],
  ['aXbX', 'a*b*c', false],
  ['a.b', 'a[.]b', false],
])('%s against %s', (path, glob, expected) => {
  expect(matchesGlob(path, glob)).toBe(expected)
})

test('hostile globs stay cheap', () => {
  expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false)
  expect(matchesGlob('a/'.repeat(1000), `${'**/'.repeat(200)}b`)).toBe(false)
})
