import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitSnapshot } from '../../src/git/commit-snapshot.ts'
import { findRepository, openRepository } from '../../src/git/repository.ts'
import { workTreeSnapshot } from '../../src/git/work-tree-snapshot.ts'
import {
  commitFiles,
  emptyRepository,
  failureOf,
  file,
  git,
  ON_LINUX,
  repositoryOf,
  temporaryFolder,
  write,
} from './repositories.ts'

describe('a repository', () => {
  test('is found from any folder in it', () => {
    const folder = emptyRepository()
    mkdirSync(join(folder, 'a/b'), { recursive: true })
    expect(findRepository(join(folder, 'a/b'))).toEqual({
      gitDirectory: join(folder, '.git'),
      workTree: folder,
      prefix: 'a/b',
    })
    expect(findRepository(folder)?.prefix).toBe('')
  })

  test.runIf(ON_LINUX)('is found through a link to a folder in it', () => {
    const folder = emptyRepository()
    mkdirSync(join(folder, 'app'))
    const link = join(temporaryFolder(), 'link')
    symlinkSync(join(folder, 'app'), link)
    expect(findRepository(link)).toMatchObject({ workTree: folder, prefix: 'app' })
  })

  test('is not found outside one', () => {
    const folder = temporaryFolder()
    expect(findRepository(folder)).toBeNull()
    expect(failureOf(() => openRepository(folder))).toContain('is not in a git repository')
  })

  test('is not a folder `.git` that git would not take', () => {
    const folder = temporaryFolder()
    write(folder, { '.git/objects/': '', '.git/refs/': '' })
    expect(findRepository(folder)).toBeNull()
  })

  test('is not a bare one, which can be committed as an ordinary folder', () => {
    const folder = emptyRepository('--bare')
    expect(findRepository(folder)).toBeNull()
  })

  test('of a linked work tree is the one that it is linked to', () => {
    const folder = repositoryOf([file('a', '1')])
    const linked = join(temporaryFolder(), 'linked')
    git(folder, 'worktree', 'add', '-q', '--detach', linked, 'main')
    const repository = openRepository(linked)
    expect(realpathSync(join(repository.gitDirectory, '../..'))).toBe(join(folder, '.git'))
    write(linked, { 'new.py': 'x' })
    expect(workTreeSnapshot(linked).entries.map(({ path }) => path)).toEqual(['a', 'new.py'])
    expect(commitSnapshot(repository, 'HEAD').entries.map(({ path }) => path)).toEqual(['a'])
  })

  test('of a submodule is its own', () => {
    const inner = repositoryOf([file('x.py', 'x')])
    const folder = emptyRepository()
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'lib')
    const repository = openRepository(join(folder, 'lib'))
    expect(repository).toMatchObject({ workTree: join(folder, 'lib'), prefix: '' })
    expect(commitSnapshot(repository, 'HEAD').entries.map(({ path }) => path)).toEqual(['x.py'])
    expect(workTreeSnapshot(folder).entry('lib')?.mode).toBe('160000')
  })

  test.each(['gitdir: /nowhere/at/all\n', 'gitdir: .\n', 'hello', '', `gitdir: ${'x'.repeat(20_000)}`])(
    'is not where the `.git` file %.30j leads',
    (content) => {
      const folder = temporaryFolder()
      write(folder, { '.git': content })
      expect(failureOf(() => findRepository(folder))).toContain('names no git directory')
    },
  )

  test('whose objects lie in another one, by alternates, works', () => {
    const origin = repositoryOf([file('a', '1')])
    const clone = temporaryFolder()
    git(clone, 'clone', '-q', '--shared', origin, '.')
    const snapshot = commitSnapshot(openRepository(clone), 'HEAD')
    expect(Buffer.from(snapshot.read('a') ?? []).toString()).toBe('1')
    rmSync(join(origin, '.git/objects'), { recursive: true })
    expect(failureOf(() => commitSnapshot(openRepository(clone), 'HEAD'))).toMatch(/There is no commit|could not/)
  })

  test('with packed objects works as one with loose ones', () => {
    const folder = repositoryOf([file('a', 'x'.repeat(5000))])
    commitFiles(folder, [file('a', `${'x'.repeat(5000)}y`), file('b', 'z')])
    git(folder, 'gc', '-q')
    const snapshot = commitSnapshot(openRepository(folder), 'main')
    expect(snapshot.read('a')?.length).toBe(5001)
  })
})
