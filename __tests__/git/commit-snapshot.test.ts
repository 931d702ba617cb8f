import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { commitSnapshot, MAX_READ_BYTES } from '../../src/git/commit-snapshot.ts'
import { byteString } from '../../src/git/entries.ts'
import { openRepository } from '../../src/git/repository.ts'
import {
  emptyRepository,
  failureOf,
  file,
  git,
  gitWith,
  ON_LINUX,
  repositoryOf,
  temporaryFolder,
} from './repositories.ts'
import { tree } from './trees.ts'

describe('a commit', () => {
  test('is listed and read as git has it, whatever the names and contents', () => {
    fc.assert(
      fc.property(tree, (files) => {
        const repository = openRepository(repositoryOf(files))
        const snapshot = commitSnapshot(repository, 'main', { prefetch: ({ size }) => size % 2 === 0 })
        const listed = snapshot.entries.map((entry) => [byteString(entry), entry.mode, entry.size])
        const expected = files.map(({ name, mode, content }) => [name.toString('latin1'), mode, content.length])
        expect(new Set(listed.map(String))).toEqual(new Set(expected.map(String)))
        expect(listed.length).toBe(files.length)
        const paths = snapshot.entries.map(({ path }) => path)
        expect(paths).toEqual([...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
        for (const { name, content } of files) {
          const path = name.toString('utf8')
          // A name that is not UTF-8 may share its path with another.
          const named = files.filter((other) => other.name.toString('utf8') === path)
          if (named.length === 1) expect(Buffer.from(snapshot.read(path) ?? [1]).equals(content)).toBe(true)
          else expect(snapshot.read(path)).toBeDefined()
        }
      }),
      { numRuns: 25 },
    )
  })

  test('is its sub-folder where a root is given', () => {
    const folder = repositoryOf([file('manage.py', 'outer'), file('site/manage.py', 'inner'), file('site/a/b', 'b')])
    const snapshot = commitSnapshot(openRepository(folder), 'HEAD', { root: './site//' })
    expect(snapshot.entries.map(({ path }) => path)).toEqual(['a/b', 'manage.py'])
    expect(Buffer.from(snapshot.read('manage.py') ?? []).toString()).toBe('inner')
    expect(snapshot.read('../manage.py')).toBeUndefined()
    expect(snapshot.entry('a')).toBeUndefined()
  })

  test('knows its id, time and subject', () => {
    const folder = repositoryOf([file('a')], '\n\nOne line\n  and more\x1b[31m\n\nBody', 1_234_567_890)
    const { commit, subject, committedAt } = commitSnapshot(openRepository(folder), 'main')
    expect({ commit, subject, committedAt }).toEqual({
      commit: git(folder, 'rev-parse', 'HEAD'),
      subject: 'One line and more\ufffd[31m',
      committedAt: 1_234_567_890,
    })
  })

  test('holds submodules as entries without content, and links as their targets', () => {
    const id = '1'.repeat(40)
    const folder = repositoryOf([
      file('lib/sub', id, '160000'),
      file('link', '../x', '120000'),
      file('run', '#!', '100755'),
    ])
    const snapshot = commitSnapshot(openRepository(folder), 'main')
    expect(snapshot.entries.map(({ path, mode, size }) => [path, mode, size])).toEqual([
      ['lib/sub', '160000', 0],
      ['link', '120000', 4],
      ['run', '100755', 2],
    ])
    expect(snapshot.read('lib/sub')).toBeUndefined()
    expect(Buffer.from(snapshot.read('link') ?? []).toString()).toBe('../x')
  })

  test('does not hear of attributes: no line endings, no export rules, no filters', () => {
    const attributes = '* text eol=crlf ident filter=x working-tree-encoding=UTF-16\na export-subst\nb export-ignore\n'
    const folder = repositoryOf([file('.gitattributes', attributes), file('a', '$Format:%H$ $Id$\n'), file('b', 'x\n')])
    git(folder, 'config', 'core.autocrlf', 'true')
    const snapshot = commitSnapshot(openRepository(folder), 'main')
    expect(Buffer.from(snapshot.read('a') ?? []).toString()).toBe('$Format:%H$ $Id$\n')
    expect(Buffer.from(snapshot.read('b') ?? []).toString()).toBe('x\n')
  })

  test('does not hear of replaced objects or grafts', () => {
    const folder = repositoryOf([file('a', 'true\n')])
    const other = gitWith(folder, Buffer.from('fake\n'), 'hash-object', '-w', '--stdin').toString().trim()
    git(folder, 'replace', git(folder, 'rev-parse', 'main:a'), other)
    expect(git(folder, 'show', 'main:a')).toBe('fake')
    const snapshot = commitSnapshot(openRepository(folder), 'main')
    expect(Buffer.from(snapshot.read('a') ?? []).toString()).toBe('true\n')
  })

  test('that is empty is an empty snapshot', () => {
    expect(commitSnapshot(openRepository(repositoryOf([])), 'main').entries).toEqual([])
  })

  test.runIf(ON_LINUX)('takes three runs of git where all that is read is prefetched', () => {
    const folder = repositoryOf([file('a.py', '1'), file('b.py', '2'), file('c', '3'), file('link', 'a.py', '120000')])
    const log = countingGit()
    const snapshot = commitSnapshot(openRepository(folder), 'main', { prefetch: ({ path }) => path.endsWith('.py') })
    expect(runs(log)).toBe(2)
    for (const path of ['a.py', 'b.py', 'link', 'a.py']) snapshot.read(path)
    expect(runs(log)).toBe(3)
    for (const path of ['c', 'c', 'none']) snapshot.read(path)
    expect(runs(log)).toBe(4)
  })

  test('with a file too large to be judged says so when it is read, and only then', () => {
    const folder = repositoryOf([file('big', Buffer.alloc(MAX_READ_BYTES + 1)), file('small', 'x')])
    const snapshot = commitSnapshot(openRepository(folder), 'main', { prefetch: () => true })
    expect(snapshot.entry('big')?.size).toBe(MAX_READ_BYTES + 1)
    expect(Buffer.from(snapshot.read('small') ?? []).toString()).toBe('x')
    expect(failureOf(() => snapshot.read('big'))).toContain('big holds 67108865 bytes')
  })
})

describe('a root', () => {
  const files = [file('a/b', 'x'), file('link', 'a', '120000')]
  test.each([
    ['nowhere', 'has no folder "nowhere"'],
    ['a/b', '"a/b" is not a folder'],
    ['link', '"link" is not a folder'],
    ['../x', 'leaves the repository'],
    ['/a', 'leaves the repository'],
    ['a\n\x1b[1m', 'has no folder "a\ufffd\ufffd[1m"'],
  ])('%j fails with one sentence', (root, message) => {
    const repository = openRepository(repositoryOf(files))
    expect(failureOf(() => commitSnapshot(repository, 'main', { root }))).toContain(message)
  })
})

/** Trees that no checkout can have: what is judged could not be what is unpacked. */
describe('a malformed tree', () => {
  const blob = (folder: string, content: string) =>
    gitWith(folder, Buffer.from(content), 'hash-object', '-w', '--stdin').toString().trim()
  const treeOf = (folder: string, entries: readonly (readonly [string, string, string])[]) => {
    const raw = entries.map(([mode, name, id]) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
    )
    return gitWith(folder, Buffer.concat(raw), 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin')
      .toString()
      .trim()
  }
  const snapshotOf = (folder: string, id: string) => {
    const commit = git(folder, 'commit-tree', '-m', 'x', id)
    return () => commitSnapshot(openRepository(folder), commit)
  }

  test.each(['..', '.', '.git', '.GIT'])('with a file named %j fails', (name) => {
    const folder = emptyRepository()
    const id = treeOf(folder, [['100644', name, blob(folder, 'x')]])
    expect(failureOf(snapshotOf(folder, id))).toContain('a name that no checkout can have')
  })

  test('with a folder named .. fails', () => {
    const folder = emptyRepository()
    const inner = treeOf(folder, [['100644', 'x', blob(folder, 'x')]])
    expect(failureOf(snapshotOf(folder, treeOf(folder, [['40000', '..', inner]])))).toContain('../x')
  })

  test('with two files of one name fails', () => {
    const folder = emptyRepository()
    const id = treeOf(folder, [
      ['100644', 'Procfile', blob(folder, 'web: a')],
      ['100644', 'Procfile', blob(folder, 'web: b')],
    ])
    expect(failureOf(snapshotOf(folder, id))).toContain('"Procfile", twice')
  })

  test('with a file that is also a folder fails', () => {
    const folder = emptyRepository()
    const inner = treeOf(folder, [['100644', 'x', blob(folder, 'x')]])
    const id = treeOf(folder, [
      ['120000', 'a', blob(folder, '/etc')],
      ['40000', 'a', inner],
    ])
    expect(failureOf(snapshotOf(folder, id))).toContain('"a", twice')
  })

  test('that unfolds without end fails', () => {
    const folder = emptyRepository()
    const names = Array.from({ length: 40 }, (_, at) => `folder-of-the-bomb-${String(at).padStart(2, '0')}`)
    const leaf = blob(folder, 'x')
    let id = treeOf(
      folder,
      names.map((name) => ['100644', name, leaf]),
    )
    for (let depth = 0; depth < 8; depth += 1)
      id = treeOf(
        folder,
        names.map((name) => ['40000', name, id]),
      )
    expect(failureOf(snapshotOf(folder, id))).toMatch(/too many files|more than/)
  })
})

/** Puts a git on the PATH that logs its runs; the log's path. */
function countingGit(): string {
  const folder = temporaryFolder()
  const log = join(folder, 'log')
  const { PATH = '' } = process.env
  const real = PATH.split(':')
  writeFileSync(log, '')
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho run >> '${log}'\nPATH='${real.join(':')}' exec git "$@"\n`)
  chmodSync(join(folder, 'git'), 0o755)
  vi.stubEnv('PATH', [folder, ...real].join(':'))
  return log
}

const runs = (log: string): number => readFileSync(log, 'utf8').split('\n').length - 1
