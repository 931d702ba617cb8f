import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { changedFiles } from '../../src/git/commit.ts'
import { commitSnapshot } from '../../src/git/commit-snapshot.ts'
import { printable } from '../../src/git/git.ts'
import { openRepository } from '../../src/git/repository.ts'
import { writeTarball } from '../../src/git/tarball.ts'
import { workTreeSnapshot } from '../../src/git/work-tree-snapshot.ts'
import {
  commitFiles,
  emptyRepository,
  failureOf,
  file,
  git,
  gitWith,
  markerScript,
  ON_LINUX,
  repositoryOf,
  temporaryFolder,
  write,
} from './repositories.ts'

/** Everything that this folder does with git. */
async function useAll(folder: string): Promise<void> {
  const snapshot = workTreeSnapshot(folder)
  for (const { path } of snapshot.entries) snapshot.read(path)
  const repository = openRepository(folder)
  const commit = commitSnapshot(repository, 'HEAD', { root: repository.prefix, prefetch: () => true })
  for (const { path } of commit.entries) commit.read(path)
  changedFiles(repository, 'HEAD~1', 'HEAD')
  await writeTarball(commit, join(temporaryFolder(), 'x.tar.gz'))
}

describe.runIf(ON_LINUX)('nothing of a hostile repository runs', () => {
  test('in a committed folder that looks like a git directory', async () => {
    const marker = join(temporaryFolder(), 'marker')
    const folder = emptyRepository()
    const script = markerScript(temporaryFolder(), marker)
    write(folder, {
      'app/HEAD': 'ref: refs/heads/main\n',
      'app/config': `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = ${script}\n`,
      'app/objects/x': '',
      'app/refs/x': '',
      'app/manage.py': '',
    })
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'one')
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'two')
    // The danger is real: this is what a plain git does there.
    git(join(folder, 'app'), 'ls-files', '--others')
    expect(existsSync(marker)).toBe(true)
    rmSync(marker)

    await useAll(join(folder, 'app'))
    expect(existsSync(marker)).toBe(false)
    expect(workTreeSnapshot(join(folder, 'app')).entry('manage.py')).toBeDefined()
  })

  test('whatever its configuration names: monitors, hooks, filters, drivers, helpers', async () => {
    const marker = join(temporaryFolder(), 'marker')
    const script = markerScript(temporaryFolder(), marker)
    const attributes = '* filter=evil diff=evil merge=evil\n'
    const folder = repositoryOf([file('a', '1'), file('.gitattributes', attributes)])
    commitFiles(folder, [file('a', '2'), file('.gitattributes', attributes)])
    git(folder, 'reset', '-q', '--hard')
    write(folder, { a: 'changed' })
    const settings = {
      ...{
        'core.fsmonitor': script,
        'core.pager': script,
        'core.editor': script,
        'core.sshCommand': script,
        'core.askPass': script,
      },
      ...{ 'core.gitProxy': script, 'core.alternateRefsCommand': script, 'core.hooksPath': join(script, '..') },
      ...{
        'filter.evil.clean': script,
        'filter.evil.smudge': script,
        'filter.evil.process': script,
        'filter.evil.required': 'true',
      },
      ...{
        'diff.external': script,
        'diff.evil.command': script,
        'diff.evil.textconv': script,
        'merge.evil.driver': script,
      },
      ...{ 'credential.helper': script, 'gpg.program': script, 'log.showSignature': 'true', 'pager.ls-files': script },
      ...{ 'alias.ls-files': `!${script}`, 'alias.cat-file': `!${script}`, 'uploadpack.packObjectsHook': script },
    }
    for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value)
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      writeFileSync(join(folder, '.git/hooks', hook), readFileSync(script))
      chmodSync(join(folder, '.git/hooks', hook), 0o755)
    }
    await useAll(folder)
    expect(existsSync(marker)).toBe(false)
  })

  test('when objects are missing and a remote would be asked for them', () => {
    const origin = repositoryOf([file('a', 'content that the clone lacks'), file('b/c', 'and this')])
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const marker = join(temporaryFolder(), 'marker')
    const clone = temporaryFolder()
    git(clone, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin}`, '.')
    git(clone, 'config', 'remote.origin.uploadpack', markerScript(temporaryFolder(), marker))
    const message = failureOf(() => commitSnapshot(openRepository(clone), 'HEAD'))
    expect(message).toMatch(/(the clone|it) is partial/)
    expect(existsSync(marker)).toBe(false)
  })

  test('and nothing of the environment swaps the repository', () => {
    const folder = repositoryOf([file('a', 'right')])
    const other = repositoryOf([file('a', 'wrong')])
    vi.stubEnv('GIT_DIR', join(other, '.git'))
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(other, '.git/objects'))
    vi.stubEnv('GIT_INDEX_FILE', join(other, 'index'))
    vi.stubEnv('GIT_CONFIG_COUNT', '1')
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.worktree')
    vi.stubEnv('GIT_CONFIG_VALUE_0', other)
    const snapshot = commitSnapshot(openRepository(folder), 'main')
    vi.unstubAllEnvs()
    expect(Buffer.from(snapshot.read('a') ?? []).toString()).toBe('right')
  })

  test('and git gets no token', () => {
    const folder = repositoryOf([file('a')])
    const bin = temporaryFolder()
    const log = join(bin, 'log')
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n/usr/bin/env > '${log}'\nexit 128\n`)
    chmodSync(join(bin, 'git'), 0o755)
    vi.stubEnv('PATH', bin)
    vi.stubEnv('HEROKU_API_KEY', 'secret-key')
    vi.stubEnv('GITHUB_TOKEN', 'secret-token')
    expect(failureOf(() => commitSnapshot(openRepository(folder), 'main'))).toContain('git could not')
    vi.unstubAllEnvs()
    expect(readFileSync(log, 'utf8')).toContain('GIT_TERMINAL_PROMPT=0')
    expect(readFileSync(log, 'utf8')).not.toContain('secret')
  })
})

describe('what goes wrong with git is one sentence', () => {
  test('no git', async () => {
    const folder = repositoryOf([file('a')])
    const snapshot = commitSnapshot(openRepository(folder), 'main')
    vi.stubEnv('PATH', temporaryFolder())
    const message = failureOf(() => commitSnapshot(openRepository(folder), 'main'))
    const destination = join(temporaryFolder(), 'x')
    await expect(writeTarball(snapshot, destination)).rejects.toThrow(message)
    vi.unstubAllEnvs()
    expect(message).toContain('git is not on the PATH')
    expect(existsSync(destination)).toBe(false)
  })

  test('a damaged file', async () => {
    const folder = repositoryOf([file('a', 'one'), file('b', 'two')])
    const snapshot = commitSnapshot(openRepository(folder), 'main')
    damage(folder, git(folder, 'rev-parse', 'main:a'))
    expect(failureOf(() => snapshot.read('a'))).toMatch(/partial or damaged|damaged/)
    const destination = join(temporaryFolder(), 'x')
    await expect(writeTarball(snapshot, destination)).rejects.toThrow(/damaged/)
    expect(existsSync(destination)).toBe(false)
    expect(failureOf(() => commitSnapshot(openRepository(folder), 'main'))).toMatch(/damaged/)
  })

  test.each(['main^{tree}', 'main'])('a damaged %s', (rev) => {
    const folder = repositoryOf([file('a', 'one')])
    damage(folder, git(folder, 'rev-parse', rev))
    expect(failureOf(() => commitSnapshot(openRepository(folder), 'main'))).toMatch(/damaged|no commit/)
  })

  test('a damaged index', () => {
    const folder = repositoryOf([file('a', 'one')])
    write(folder, { '.git/index': 'DIRC what is this' })
    expect(failureOf(() => workTreeSnapshot(folder))).toMatch(/could not list the work tree .* damaged/)
  })

  test('a repository newer than git', () => {
    const folder = repositoryOf([file('a', 'one')])
    git(folder, 'config', 'core.repositoryFormatVersion', '1')
    git(folder, 'config', 'extensions.fromTheFuture', 'true')
    expect(failureOf(() => commitSnapshot(openRepository(folder), 'main'))).toContain('too old')
  })

  test('a configuration that does not parse', () => {
    const folder = repositoryOf([file('a', 'one')])
    write(folder, { '.git/config': '[core\n' })
    expect(failureOf(() => commitSnapshot(openRepository(folder), 'main'))).toContain('bad config')
    expect(failureOf(() => workTreeSnapshot(folder))).toContain('bad config')
  })
})

test.runIf(ON_LINUX && process.getuid?.() === 0)(
  'another user may own the checkout, as in a job in a container (needs root)',
  async () => {
    const folder = repositoryOf([file('a', '1')])
    commitFiles(folder, [file('a', '2')])
    for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
      chownSync(join(folder, name), 4242, 4242)
    await useAll(folder)
    expect(commitSnapshot(openRepository(folder), 'main').entries.length).toBe(1)
  },
)

test('control characters do not reach a terminal', () => {
  expect(printable('a\x1b[31m\n\u202eb\x9b')).toBe('a\ufffd[31m\ufffd\ufffdb\ufffd')
  expect(printable('a\nb\t', '\n')).toBe('a\nb\ufffd')
})

function damage(folder: string, id: string): void {
  for (const pack of readdirSync(join(folder, '.git/objects/pack')).filter((name) => name.endsWith('.pack'))) {
    const content = readFileSync(join(folder, '.git/objects/pack', pack))
    rmSync(join(folder, '.git/objects/pack'), { recursive: true })
    // Loose objects, so that one of them can be damaged.
    gitWith(folder, content, 'unpack-objects', '-q')
  }
  const path = join(folder, '.git/objects', id.slice(0, 2), id.slice(2))
  chmodSync(path, 0o644)
  writeFileSync(path, 'not what it was')
}
