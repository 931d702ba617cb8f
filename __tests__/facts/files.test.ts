import { expect, test } from 'vitest'
import { exists, foldersOf, isFile, namesIn, readText, resolvePath } from '../../src/facts/files.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

const link = (target: string) => ({ content: target, mode: '120000' as const })
const snapshot = snapshotOf({
  'a/b/file.txt': 'text',
  'a/up': link('../top'),
  'a/self': link('self'),
  'a/one': link('two'),
  'a/two': link('one'),
  'a/empty': link(''),
  absolute: link('/etc/passwd'),
  beyond: link('a/../../x'),
  folder: link('a/b'),
  top: 'top',
  module: { content: '', mode: '160000' },
})

test.each([
  ['a/b/file.txt', 'file'],
  ['./a//b/../b/file.txt', 'file'],
  ['a/b/file.txt/', 'file'],
  ['a/b/file.txt/x', 'missing'],
  ['a/up', 'file'],
  ['folder', 'folder'],
  ['folder/file.txt', 'file'],
  ['folder/../top', 'missing'],
  ['a', 'folder'],
  ['', 'folder'],
  ['..', 'missing'],
  ['a/self', 'missing'],
  ['a/one', 'missing'],
  ['a/empty', 'missing'],
  ['absolute', 'outside'],
  ['beyond', 'outside'],
  ['module', 'submodule'],
  ['module/x', 'submodule'],
  ['nothing', 'missing'],
  ['constructor', 'missing'],
])('%j is a %s', (path, kind) => {
  expect(resolvePath(snapshot, path).kind).toBe(kind)
})

test('the shell’s questions', () => {
  expect(isFile(snapshot, 'a/up')).toBe(true)
  expect(isFile(snapshot, 'a')).toBe(false)
  expect(exists(snapshot, 'a')).toBe(true)
  expect(exists(snapshot, 'absolute')).toBe(false)
  expect(readText(snapshot, 'folder/file.txt')).toBe('text')
  expect(readText(snapshot, 'a')).toBe(undefined)
  expect([...foldersOf(snapshot)].sort()).toEqual(['', 'a', 'a/b'])
  expect(namesIn(snapshot, 'a')).toEqual(['b', 'empty', 'one', 'self', 'two', 'up'])
})
