import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { nulTerminated } from './entries.ts'
import { runGit } from './git.ts'
import type { Repository } from './repository.ts'

/**
 * The two settings that decide what a work tree holds, the person's own included: their ignore file (git's default one needs no
 * setting), and whether the disk knows of executable bits at all.
 */
interface WorkTreeSettings {
  readonly excludesFile: string | null
  readonly trustsFileMode: boolean
}

/** The settings of REPOSITORY's work tree. git is asked only where a configuration file may say something unusual: it takes its time to start. */
export function workTreeSettings(repository: Repository): WorkTreeSettings {
  const values = isUsual(repository) ? new Map<string, string>() : configured(repository)
  const excludesFile = values.get('core.excludesfile')?.replace(/^~(?=\/)/, homedir()) ?? null
  const onDisk = process.platform !== 'win32'
  return { excludesFile, trustsFileMode: onDisk && !/^(false|no|off|0)$/i.test(values.get('core.filemode') ?? 'true') }
}

function configured(repository: Repository): Map<string, string> {
  const args = ['config', '-z', '--get-regexp', '^core\\.(excludesfile|filemode)$']
  const { stdout } = runGit(repository, args, { withUserConfiguration: true })
  const values = new Map<string, string>()
  for (const record of nulTerminated(stdout)) {
    const [name = '', ...value] = record.toString('utf8').split('\n')
    values.set(name, value.join('\n'))
  }
  return values
}

/**
 * Does no file that git would read name an ignore file, another file, or a file mode but `true`?
 * The files: https://git-scm.com/docs/git-config#FILES (the system's is turned off).
 */
function isUsual({ gitDirectory }: Repository): boolean {
  // A linked work tree's configuration lies elsewhere, and Windows has other folders.
  if (process.platform === 'win32' || existsSync(join(gitDirectory, 'commondir'))) return false
  const home = process.env['HOME']
  if (home === undefined || home === '') return false
  const own = process.env['XDG_CONFIG_HOME'] || join(home, '.config')
  const files = [join(gitDirectory, 'config'), join(own, 'git/config'), join(home, '.gitconfig')]
  return files.every(saysNothingUnusual)
}

/** Names are told apart without regard to case, and cannot be written in another way. */
function saysNothingUnusual(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\s*filemode\s*=\s*true\s*$/gim, '')
    return !/include|excludesfile|filemode|worktreeconfig/i.test(text)
  } catch (error) {
    // What may not be read, or is no file: git says what is wrong.
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}
