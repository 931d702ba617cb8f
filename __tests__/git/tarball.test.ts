import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitSnapshot } from '../../src/git/commit-snapshot.ts'
import { openRepository } from '../../src/git/repository.ts'
import { tarHeader } from '../../src/git/tar-header.ts'
import { type Tarball, writeTarball } from '../../src/git/tarball.ts'
import { Failure } from '../../src/model/failure.ts'
import {
  commitFiles,
  type FileSpec,
  file,
  git,
  ON_LINUX,
  onDisk,
  repositoryOf,
  summary,
  temporaryFolder,
} from './repositories.ts'
import { tree } from './trees.ts'

/** Debian's and Heroku's tar; others differ in what they do with names that are not text. */
const GNU_TAR = ON_LINUX && spawnSync('tar', ['--version']).stdout?.includes('GNU tar')

async function pack(folder: string, root = ''): Promise<Tarball> {
  const snapshot = commitSnapshot(openRepository(folder), 'main', { root })
  return writeTarball(snapshot, join(temporaryFolder(), 'source.tar.gz'))
}

function unpacked(path: string, locale: string): ReturnType<typeof onDisk> {
  const folder = temporaryFolder()
  const { status, stderr } = spawnSync('tar', ['-xzf', path, '-C', folder], {
    env: { ...process.env, LC_ALL: locale },
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return onDisk(folder)
}

const expected = (files: readonly FileSpec[]) =>
  new Map(files.map(({ name, mode, content }) => [name.toString('latin1'), summary(mode, content)]))

describe.runIf(GNU_TAR)('GNU tar unpacks (needs GNU tar)', () => {
  test('exactly what was committed, whatever the names and contents', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom('C', 'C.UTF-8'), async (files, locale) => {
        const { path } = await pack(repositoryOf(files))
        expect(unpacked(path, locale)).toEqual(expected(files))
      }),
      { numRuns: 20 },
    )
  })

  test('names and targets of every length around the limits of the format', async () => {
    const lengths = [1, 99, 100, 101, 154, 155, 156, 254, 255]
    const flat = lengths.map((length) => file('f'.repeat(length), String(length)))
    const deep = lengths.flatMap((folder) =>
      [1, 99, 100, 101].map((length) => file(`${'d'.repeat(folder)}/${'g'.repeat(length)}`, 'x', '100755')),
    )
    const deeper = file(`${'e/'.repeat(500)}end`, 'deep')
    const links = [99, 100, 101, 255, 1000, 4095].map((length) =>
      file(`link${length}`, Buffer.from('é'.repeat(length)).subarray(0, length), '120000'),
    )
    const files = [...flat, ...deep, deeper, ...links]
    const { path } = await pack(repositoryOf(files))
    expect(unpacked(path, 'C.UTF-8')).toEqual(expected(files))
  })

  test('hard names as they are', async () => {
    const names = [
      '-x',
      '--help',
      'new\nline',
      '\x1b[31mred',
      'tab\t',
      ' ',
      '~',
      '*',
      'a:b',
      'pax_global_header',
      '@LongLink',
      'GNUSparseFile.0',
      `${'x'.repeat(101)}=\n1`,
      'ÿ',
      '\\',
      '"',
    ]
    const files = [
      ...names.map((name) => file(name, name)),
      file(Buffer.from([0xff, 0xfe, 0x80]), 'bytes'),
      file(Buffer.alloc(200, 0xff), 'bytes'),
    ]
    const { path } = await pack(repositoryOf(files))
    expect(unpacked(path, 'C')).toEqual(expected(files))
    expect(unpacked(path, 'C.UTF-8')).toEqual(expected(files))
  })

  test('a large file of zeros, and one that does not compress', async () => {
    const noise = createHash('shake256', { outputLength: 3_000_001 }).update('x').digest()
    const files = [file('noise', noise), file('zeros', Buffer.alloc(101 * 1024 * 1024)), file('after', 'x')]
    const { path, size } = await pack(repositoryOf(files))
    expect(size).toBeLessThan(4_000_000)
    expect(unpacked(path, 'C')).toEqual(expected(files))
  })

  test('a sub-folder as the root', async () => {
    const folder = repositoryOf([file('outer'), file('site/manage.py', 'x', '100755'), file('site/a/b', 'y')])
    const { path } = await pack(folder, 'site')
    expect(unpacked(path, 'C')).toEqual(expected([file('manage.py', 'x', '100755'), file('a/b', 'y')]))
  })

  test('an empty commit, and submodules as empty folders', async () => {
    expect(unpacked((await pack(repositoryOf([]))).path, 'C').size).toBe(0)
    const folder = repositoryOf([file('lib/sub', '1'.repeat(40), '160000'), file('a')])
    const { path, submodules } = await pack(folder)
    expect(submodules.map((entry) => entry.path)).toEqual(['lib/sub'])
    expect(execFileSync('tar', ['-tzf', path], { encoding: 'utf8' })).toBe('lib/sub/\na\n')
  })

  test('a part of a name that is longer than Linux takes is at least listed as it is', async () => {
    const name = `${'p'.repeat(300)}/${'q'.repeat(300)}`
    const { path } = await pack(repositoryOf([file(name, 'x')]))
    expect(execFileSync('tar', ['-tzf', path], { encoding: 'utf8' })).toBe(`${name}\n`)
  })

  test('attributes and replaced objects notwithstanding', async () => {
    const files = [
      file('.gitattributes', '* text eol=crlf\na export-ignore\nb export-subst\n'),
      file('a', '1\n'),
      file('b', '$Format:%H$\n'),
    ]
    const folder = repositoryOf(files)
    writeFileSync(join(folder, 'other'), 'fake')
    git(folder, 'replace', git(folder, 'rev-parse', 'main:a'), git(folder, 'hash-object', '-w', 'other'))
    expect(unpacked((await pack(folder)).path, 'C')).toEqual(expected(files))
  })

  test('the times of the commit, from 1980 on, and no owner', async () => {
    const listing = async (committedAt: number): Promise<string> => {
      const { path } = await pack(repositoryOf([file('a', 'x')], 'Subject', committedAt))
      return execFileSync('tar', ['-tvzf', path, '--numeric-owner', '--utc', '--full-time'], { encoding: 'utf8' })
    }
    expect(await listing(1_700_000_000)).toMatch(/^-rw-r--r-- 0\/0\s+1 2023-11-14 22:13:20 a\n$/)
    expect(await listing(0)).toContain(' 1980-01-02 00:00:00 a')
  })
})

describe('a tarball', () => {
  const files = [
    file('b', 'x'.repeat(300_000)),
    file('a/b', 'y', '100755'),
    file('link', 'b', '120000'),
    file('é', Buffer.alloc(70_000, 7)),
  ]

  test('is the same bytes wherever the same commit is packed', async () => {
    const folder = repositoryOf(files)
    const first = await pack(folder)
    const clone = temporaryFolder()
    git(clone, 'clone', '-q', '--no-checkout', `file://${folder}`, '.')
    git(clone, 'gc', '-q', '--aggressive')
    const second = await pack(clone)
    const third = await pack(repositoryOf([...files].reverse()))
    expect(second.sha256).toBe(first.sha256)
    expect(third.sha256).toBe(first.sha256)
    expect(readFileSync(second.path).equals(readFileSync(first.path))).toBe(true)
    commitFiles(folder, [file('b', 'other')])
    expect((await pack(folder)).sha256).not.toBe(first.sha256)
  })

  test('says its size and digest, and has a header without name, time and system', async () => {
    const { path, size, sha256 } = await pack(repositoryOf(files))
    const content = readFileSync(path)
    expect(size).toBe(content.length)
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))
    expect([...content.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
    expect(statSync(path).mode & 0o077).toBe(0)
    // The check sums at its end are right, and its length is whole blocks.
    expect(gunzipSync(content).length % 512).toBe(0)
  })

  test('names the pointers of Git LFS', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
    const folder = repositoryOf([
      file('media/a.png', pointer),
      file('doc', `See: ${pointer}`),
      file('long', pointer.padEnd(2000, ' ')),
      file('link', 'version', '120000'),
    ])
    const { lfsPointers } = await pack(folder)
    expect(lfsPointers.map(({ path }) => path)).toEqual(['media/a.png'])
  })

  test.each([
    ['is empty', ''],
    ['has a NUL byte', 'a\0b'],
    ['is longer than a path', 'x'.repeat(4096)],
  ])('cannot hold a link whose target %s', async (_, target) => {
    const folder = repositoryOf([file('a'), file('link', target, '120000')])
    const destination = join(temporaryFolder(), 'x')
    const packing = writeTarball(commitSnapshot(openRepository(folder), 'main'), destination)
    await expect(packing).rejects.toThrow('The symbolic link link has a target')
    await expect(packing).rejects.toBeInstanceOf(Failure)
    expect(existsSync(destination)).toBe(false)
  })

  test('overwrites nothing, and says where it cannot be written', async () => {
    const snapshot = commitSnapshot(openRepository(repositoryOf(files)), 'main')
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'taken'), 'mine')
    await expect(writeTarball(snapshot, join(folder, 'taken'))).rejects.toThrow(/cannot be written .*EEXIST/)
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('mine')
    await expect(writeTarball(snapshot, join(folder, 'nowhere/x'))).rejects.toThrow(/cannot be written .*ENOENT/)
    mkdirSync(join(folder, 'folder'))
    await expect(writeTarball(snapshot, join(folder, 'folder'))).rejects.toBeInstanceOf(Failure)
  })

  test('that is given up leaves nothing', async () => {
    const snapshot = commitSnapshot(openRepository(repositoryOf([file('a', Buffer.alloc(30e6))])), 'main')
    const destination = join(temporaryFolder(), 'x')
    const controller = new AbortController()
    const packing = writeTarball(snapshot, destination, { signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(packing).rejects.toThrow(/abort/i)
    expect(existsSync(destination)).toBe(false)
  })
})

test('a file of more than 8 GB has its size in a pax header', () => {
  const header = tarHeader({
    type: '0',
    name: Buffer.from('a'),
    linkName: Buffer.alloc(0),
    mode: 0o644,
    size: 9e9,
    modifiedAt: 0,
  })
  expect(header.length).toBe(3 * 512)
  expect(header.toString('latin1', 512, 528)).toBe('19 size=90000000')
})
