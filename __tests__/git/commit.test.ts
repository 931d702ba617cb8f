import { describe, expect, test } from 'vitest'
import { changedFiles, resolveCommit } from '../../src/git/commit.ts'
import { openRepository } from '../../src/git/repository.ts'
import {
  commitFiles,
  emptyRepository,
  failureOf,
  file,
  git,
  gitWith,
  repositoryOf,
  temporaryFolder,
} from './repositories.ts'

describe('a revision', () => {
  test.each(['main', 'HEAD', 'refs/heads/main', 'v1', 'main~1', 'v1^{commit}'])(
    '%s is resolved as git resolves it',
    (rev) => {
      const folder = repositoryOf([file('a', '1')])
      commitFiles(folder, [file('a', '2')])
      git(folder, 'tag', '-a', '-m', 'x', 'v1', 'main~1')
      expect(resolveCommit(openRepository(folder), rev).id).toBe(git(folder, 'rev-parse', `${rev}^{commit}`))
    },
  )

  test.each(['', 'nowhere', '-x', '--help', '0'.repeat(40), 'main\nmain', 'main:a', 'a b', '\x1b[31m'])(
    '%j is not there',
    (rev) => {
      const folder = repositoryOf([file('a', '1')])
      expect(failureOf(() => resolveCommit(openRepository(folder), rev))).toContain('There is no commit')
    },
  )

  test('beyond what the reflog remembers fails', () => {
    const repository = openRepository(repositoryOf([file('a', '1')]))
    expect(failureOf(() => resolveCommit(repository, 'main@{9}'))).toContain('name a commit that this clone has')
  })

  test('of an empty repository is not there', () => {
    expect(failureOf(() => resolveCommit(openRepository(emptyRepository()), 'HEAD'))).toContain(
      'There is no commit `HEAD`',
    )
  })

  test('in a shallow clone is found, and its parent is not', () => {
    const origin = repositoryOf([file('a', '1')])
    const last = commitFiles(origin, [file('a', '2')])
    const clone = temporaryFolder()
    git(clone, 'clone', '-q', '--depth=1', `file://${origin}`, '.')
    const repository = openRepository(clone)
    expect(resolveCommit(repository, 'HEAD').id).toBe(last)
    expect(failureOf(() => resolveCommit(repository, 'HEAD~1'))).toContain('There is no commit `HEAD~1`')
    expect(changedFiles(repository, git(origin, 'rev-parse', 'main~1'), last)).toBeNull()
  })

  test('in a repository with SHA-256 fails', () => {
    const folder = emptyRepository('--object-format=sha256')
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'x')
    expect(failureOf(() => resolveCommit(openRepository(folder), 'HEAD'))).toContain('SHA-256')
  })

  test('says its message in its own encoding', () => {
    const folder = repositoryOf([])
    const text = `tree ${git(folder, 'rev-parse', 'main^{tree}')}\nauthor a <a@b> 5 +0000\ncommitter x> <a@b> 7 -0130\nencoding ISO-8859-1\n\ncaf\xe9\n`
    const id = gitWith(folder, Buffer.from(text, 'latin1'), 'hash-object', '-t', 'commit', '-w', '--stdin')
      .toString()
      .trim()
    expect(resolveCommit(openRepository(folder), id)).toEqual({ id, subject: 'café', committedAt: 7 })
  })

  test('without a message has an empty subject', () => {
    expect(resolveCommit(openRepository(repositoryOf([], '')), 'main').subject).toBe('')
  })
})

describe('changed files', () => {
  test('are those that two commits do not share', () => {
    const folder = repositoryOf([
      file('same', '1'),
      file('gone', '2'),
      file('moved', 'a long enough text\n'),
      file('mode', '3'),
    ])
    const before = git(folder, 'rev-parse', 'main')
    const after = commitFiles(folder, [
      file('same', '1'),
      file('app/moved', 'a long enough text\n'),
      file('mode', '3', '100755'),
      file('né\n', ''),
    ])
    const repository = openRepository(folder)
    expect(changedFiles(repository, before, after)).toEqual([
      { path: 'app/moved', change: 'added' },
      { path: 'gone', change: 'deleted' },
      { path: 'mode', change: 'modified' },
      { path: 'moved', change: 'deleted' },
      { path: 'né\n', change: 'added' },
    ])
    expect(changedFiles(repository, after, after)).toEqual([])
  })

  test.each(['0'.repeat(40), '', '--output=/nowhere', 'main\0'])('are null where %j is not a commit here', (rev) => {
    const folder = repositoryOf([file('a')])
    const repository = openRepository(folder)
    expect(changedFiles(repository, rev, 'main')).toBeNull()
    expect(changedFiles(repository, 'main', rev)).toBeNull()
  })
})
