import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { byteString } from '../../src/git/entries.ts'
import { workTreeSnapshot } from '../../src/git/work-tree-snapshot.ts'
import { commitFiles, emptyRepository, failureOf, file, git, ON_LINUX, temporaryFolder, write } from './repositories.ts'
import { tree } from './trees.ts'

const paths = (folder: string): string[] => workTreeSnapshot(folder).entries.map(({ path }) => path)
const modes = (folder: string): string[] => workTreeSnapshot(folder).entries.map(({ mode, path }) => `${mode} ${path}`)
const text = (folder: string, path: string): string | undefined => {
  const content = workTreeSnapshot(folder).read(path)
  return content && Buffer.from(content).toString()
}

describe('in a git repository', () => {
  test('tracked files and untracked ones that are not ignored, as they are on disk', () => {
    const folder = emptyRepository()
    write(folder, {
      'tracked.py': 'old',
      'gone.py': '',
      'kept.log': '',
      '.gitignore': '*.log\n/build/\n',
      'app/x.py': '',
    })
    git(folder, 'add', '-f', '.')
    git(folder, 'commit', '-q', '-m', 'x')
    write(folder, {
      'tracked.py': 'new',
      'untracked.py': '',
      'other.log': '',
      'build/x': '',
      'app/.gitignore': 'secret\n',
      'app/secret': '',
    })
    rmSync(join(folder, 'gone.py'))
    expect(paths(folder)).toEqual([
      '.gitignore',
      'app/.gitignore',
      'app/x.py',
      'kept.log',
      'tracked.py',
      'untracked.py',
    ])
    expect(text(folder, 'tracked.py')).toBe('new')
    expect(workTreeSnapshot(folder).commit).toBeNull()
  })

  test('of a folder alone, with paths relative to it', () => {
    const folder = emptyRepository()
    write(folder, {
      'manage.py': 'outer',
      'site/manage.py': 'inner',
      'site/new': '',
      'site2/x': '',
      '.gitignore': 'site/ignored\n',
      'site/ignored': '',
    })
    git(folder, 'add', 'site/manage.py')
    expect(paths(join(folder, 'site'))).toEqual(['manage.py', 'new'])
    expect(text(join(folder, 'site'), 'manage.py')).toBe('inner')
    expect(text(join(folder, 'site'), '../manage.py')).toBeUndefined()
  })

  test('of a folder whose name is a pattern to git', () => {
    const folder = emptyRepository()
    write(folder, { ':(top)/a': '', '*/b': '', 'x/c': '' })
    expect(paths(join(folder, ':(top)'))).toEqual(['a'])
    expect(paths(join(folder, '*'))).toEqual(['b'])
  })

  test("without what .git/info/exclude and the person's own ignore file take out", () => {
    const folder = emptyRepository()
    const home = temporaryFolder()
    write(folder, { a: '', 'b.excluded': '', 'c.mine': '', 'd.default': '', '.git/info/exclude': '*.excluded\n' })
    write(home, {
      '.gitconfig': '[core]\n\texcludesFile = ~/mine\n',
      mine: '*.mine\n',
      '.config/git/ignore': '*.default\n',
    })
    vi.stubEnv('HOME', home)
    vi.stubEnv('XDG_CONFIG_HOME', undefined)
    expect(paths(folder)).toEqual(['a', 'd.default'])
    rmSync(join(home, '.gitconfig'))
    expect(paths(folder)).toEqual(['a', 'c.mine'])
    vi.unstubAllEnvs()
  })

  test.each([
    ['.gitconfig', '[core] EXCLUDESFILE=MINE'],
    ['.gitconfig', '[include]\n\tpath = more\n'],
    ['.gitconfig', '[includeIf "gitdir:/"]\n\tpath = more\n'],
    ['.config/git/config', '[core]\n\texcludesFile = \\\nMINE\n'],
    ['xdg/git/config', '[core]\n\texcludesFile = MINE\n'],
    ['repository', '[core]\n\texcludesFile = MINE\n'],
  ])('without what an ignore file takes out, wherever it is named: %s: %s', (file, configuration) => {
    const folder = emptyRepository()
    const home = temporaryFolder()
    write(folder, { a: '', 'c.mine': '' })
    write(home, { mine: '*.mine\n', more: `[core]\n\texcludesFile = ${home}/mine\n` })
    const line = configuration.replace('MINE', `${home}/mine`)
    if (file === 'repository') appendFileSync(join(folder, '.git/config'), line)
    else write(home, { [file]: line })
    vi.stubEnv('HOME', home)
    vi.stubEnv('XDG_CONFIG_HOME', file.startsWith('xdg') ? join(home, 'xdg') : '')
    expect(paths(folder)).toEqual(['a'])
    vi.unstubAllEnvs()
  })

  test('with an entry for each side of a merge conflict but once', () => {
    const folder = emptyRepository()
    commitFiles(folder, [file('a', 'base\n')])
    git(folder, 'reset', '-q', '--hard')
    git(folder, 'checkout', '-q', '-b', 'other')
    write(folder, { a: 'theirs\n' })
    git(folder, 'commit', '-q', '-a', '-m', 'theirs')
    git(folder, 'checkout', '-q', 'main')
    write(folder, { a: 'ours\n' })
    git(folder, 'commit', '-q', '-a', '-m', 'ours')
    expect(() => git(folder, 'merge', '-q', 'other')).toThrow()
    expect(paths(folder)).toEqual(['a'])
    expect(text(folder, 'a')).toContain('<<<<<<<')
  })

  test('with other repositories inside as submodules', () => {
    const folder = emptyRepository()
    git(folder, 'init', '-q', 'nested')
    write(folder, { 'nested/x': '', 'plain/x': '' })
    expect(modes(folder)).toEqual(['160000 nested', '100644 plain/x'])
    expect(workTreeSnapshot(folder).read('nested')).toBeUndefined()
  })

  test.runIf(ON_LINUX)('with the executable bits of the index where the disk has none to trust', () => {
    const folder = emptyRepository()
    write(folder, { run: '', plain: '', new: '' })
    git(folder, 'add', 'run', 'plain')
    git(folder, 'update-index', '--chmod=+x', 'run')
    for (const name of ['run', 'plain', 'new']) chmodSync(join(folder, name), 0o777)
    expect(modes(folder)).toEqual(['100755 new', '100755 plain', '100755 run'])
    git(folder, 'config', 'core.fileMode', 'false')
    expect(modes(folder)).toEqual(['100644 new', '100644 plain', '100755 run'])
  })

  test.runIf(ON_LINUX)('without tracked files whose folder has become a link', () => {
    const outside = temporaryFolder()
    write(outside, { secret: 'outside', 'deep/secret': 'outside' })
    const folder = emptyRepository()
    write(folder, { 'a/secret': 'inside', 'a/deep/secret': 'inside', 'real/x': '' })
    git(folder, 'add', '.')
    rmSync(join(folder, 'a'), { recursive: true })
    symlinkSync(outside, join(folder, 'a'))
    expect(modes(folder)).toEqual(['120000 a', '100644 real/x'])
    expect(text(folder, 'a/secret')).toBeUndefined()
    expect(text(folder, 'a')).toBe(outside)
  })

  test('with names in the index that lead out of it left out', () => {
    const outer = temporaryFolder()
    const folder = join(outer, 'repository')
    write(outer, { aaa: 'outside', 'repository/bbb': '' })
    git(folder, 'init', '-q')
    const blob = git(folder, 'hash-object', '-w', 'bbb')
    git(folder, 'update-index', '--add', '--cacheinfo', `100644,${blob},xx/aaa`)
    // git refuses to add such a name, but not to read one: it does not look at the index's checksum.
    const index = join(folder, '.git/index')
    writeFileSync(index, Buffer.from(readFileSync(index, 'latin1').replace('xx/aaa', '../aaa'), 'latin1'))
    expect(git(folder, 'ls-files')).toBe('../aaa')
    expect(paths(folder)).toEqual(['bbb'])
  })
})

describe('outside git', () => {
  test("every file but git's own", () => {
    const folder = temporaryFolder()
    write(folder, {
      'a.py': 'x',
      '.env': 'y',
      'deep/er/b': '',
      '.gitignore': 'a.py\n',
      '.git/config': '',
      'vendor/.git': 'gitdir: x',
      'vendor/y': '',
      'empty/': '',
    })
    expect(paths(folder)).toEqual(['.env', '.gitignore', 'a.py', 'deep/er/b', 'vendor/y'])
  })

  test.runIf(ON_LINUX)('whatever the names', () => {
    fc.assert(
      fc.property(tree, (files) => {
        const folder = temporaryFolder()
        for (const { name, mode, content } of files) {
          const path = Buffer.concat([Buffer.from(`${folder}/`), name])
          mkdirSync(path.subarray(0, path.lastIndexOf('/')), { recursive: true })
          if (mode === '120000') symlinkSync(content, path)
          else writeFileSync(path, content, { mode: mode === '100755' ? 0o755 : 0o644 })
        }
        const check = (): void => {
          const snapshot = workTreeSnapshot(folder)
          const listed = snapshot.entries.map((entry) => `${entry.mode} ${entry.size} ${byteString(entry)}`)
          const expected = files.map(
            ({ name, mode, content }) => `${mode} ${content.length} ${name.toString('latin1')}`,
          )
          expect(listed.sort()).toEqual(expected.sort())
          for (const { name, content } of files) {
            const path = name.toString('utf8')
            if (files.filter((other) => other.name.toString('utf8') === path).length > 1) continue
            expect(Buffer.from(snapshot.read(path) ?? [1]).equals(content)).toBe(true)
          }
        }
        check()
        // The same in a repository, where git lists the files; a `.gitignore` of random bytes may hide some.
        if (files.some(({ name }) => name.includes('.gitignore'))) return
        git(folder, 'init', '-q')
        check()
      }),
      { numRuns: 25 },
    )
  })
})

describe.runIf(ON_LINUX)('on disk', () => {
  test('links are not followed, wherever they lead', () => {
    const folder = temporaryFolder()
    const outside = temporaryFolder()
    write(outside, { x: 'outside' })
    write(folder, { a: '' })
    symlinkSync('/etc/passwd', join(folder, 'file'))
    symlinkSync(outside, join(folder, 'folder'))
    symlinkSync('loop', join(folder, 'loop'))
    symlinkSync('nowhere', join(folder, 'dangling'))
    expect(modes(folder)).toEqual(['100644 a', '120000 dangling', '120000 file', '120000 folder', '120000 loop'])
    expect(text(folder, 'file')).toBe('/etc/passwd')
    expect(text(folder, 'folder/x')).toBeUndefined()
  })

  test('pipes and sockets are not files', async () => {
    const folder = emptyRepository()
    write(folder, { a: '', tracked: '' })
    git(folder, 'add', 'tracked')
    rmSync(join(folder, 'tracked'))
    execFileSync('mkfifo', [join(folder, 'pipe'), join(folder, 'tracked')])
    const server = createServer().listen(join(folder, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    expect(paths(folder)).toEqual(['a'])
    rmSync(join(folder, '.git'), { recursive: true })
    expect(paths(folder)).toEqual(['a'])
    server.close()
  })

  test('what was read first is what a file holds', () => {
    const folder = temporaryFolder()
    write(folder, { small: 'first', large: 'x'.repeat(2_000_000), same: 'y'.repeat(2_000_000) })
    const snapshot = workTreeSnapshot(folder)
    for (const path of ['small', 'large', 'same']) snapshot.read(path)
    write(folder, { small: 'second', large: 'z'.repeat(2_000_000) })
    expect(Buffer.from(snapshot.read('small') ?? []).toString()).toBe('first')
    expect(snapshot.read('same')?.length).toBe(2_000_000)
    expect(failureOf(() => snapshot.read('large'))).toContain('large was changed while it was judged')
    rmSync(join(folder, 'small'))
    expect(Buffer.from(snapshot.read('small') ?? []).toString()).toBe('first')
  })

  test('what a file became before it was first read is not read around', () => {
    const folder = temporaryFolder()
    const outside = temporaryFolder()
    write(outside, { x: 'outside' })
    write(folder, { gone: '', link: '', pipe: '', 'sub/x': '' })
    const snapshot = workTreeSnapshot(folder)
    for (const name of ['gone', 'link', 'pipe']) rmSync(join(folder, name))
    symlinkSync('/etc/passwd', join(folder, 'link'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    renameSync(join(folder, 'sub'), join(folder, 'elsewhere'))
    symlinkSync(outside, join(folder, 'sub'))
    expect(failureOf(() => snapshot.read('gone'))).toContain('gone cannot be read (ENOENT)')
    expect(failureOf(() => snapshot.read('link'))).toContain('link cannot be read (ELOOP)')
    expect(failureOf(() => snapshot.read('pipe'))).toContain('pipe was changed')
    expect(failureOf(() => snapshot.read('sub/x'))).toContain('sub/x was changed')
  })

  test.runIf(process.getuid?.() !== 0)(
    'a file that may not be read says so when it is read; a folder is left out (root may read all)',
    () => {
      const folder = temporaryFolder()
      write(folder, { a: '', secret: '', 'closed/x': '' })
      chmodSync(join(folder, 'secret'), 0)
      chmodSync(join(folder, 'closed'), 0)
      const snapshot = workTreeSnapshot(folder)
      chmodSync(join(folder, 'closed'), 0o755)
      expect(snapshot.entries.map(({ path }) => path)).toEqual(['a', 'secret'])
      expect(failureOf(() => snapshot.read('secret'))).toContain('secret cannot be read (EACCES)')
    },
  )

  test('a file too large to be judged says so when it is read', () => {
    const folder = temporaryFolder()
    write(folder, { big: '' })
    truncateSync(join(folder, 'big'), 10e9)
    const snapshot = workTreeSnapshot(folder)
    expect(snapshot.entry('big')?.size).toBe(10e9)
    expect(failureOf(() => snapshot.read('big'))).toContain('big holds 10000000000 bytes')
  })

  test('hard links and the folder by another name are files as any', () => {
    const folder = temporaryFolder()
    write(folder, { a: 'x' })
    linkSync(join(folder, 'a'), join(folder, 'b'))
    const link = join(temporaryFolder(), 'link')
    symlinkSync(realpathSync(folder), link)
    expect(paths(link)).toEqual(['a', 'b'])
    expect(text(link, 'b')).toBe('x')
  })
})
