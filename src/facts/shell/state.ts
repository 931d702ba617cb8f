import type { Location } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { exists, isFile, resolvePath } from '../files.ts'
import type { Command } from './tree.ts'

/** A text that a process is given. */
export interface Argument {
  /** Null where it is not known. */
  readonly text: string | null
  /** As it may be printed: config vars by their names. */
  readonly shown: string
  /** The config vars that it was made from. */
  readonly configVars: readonly string[]
}

export interface Variable extends Argument {
  readonly exported: boolean
}

/** How deep scripts and `$(...)` may run others: deeper, they run one another. */
export const MAX_DEPTH = 8

/** What a shell's commands change. */
export interface ShellState {
  readonly snapshot: Snapshot
  /** Absolute, on the dyno. */
  cwd: string
  readonly variables: Map<string, Variable>
  /** `$0`, `$1`, ... */
  positional: readonly Argument[]
  /** `set -e` */
  errexit: boolean
  /** `set -u`: a variable that is not set ends the shell. */
  nounset: boolean
  /** `set -o pipefail`: a pipeline fails where one of its commands does. */
  pipefail: boolean
  /** `sh` of the base image: it lacks what only bash has. */
  readonly isDash: boolean
  readonly functions: Map<string, Command>
  /** Files that `chmod` has made executable, absolute. */
  readonly executable: Set<string>
  /** `set -a`: every variable that is set from then on is exported. */
  allexport: boolean
  /** Where `popd` goes back to, the last one first. */
  folders: readonly string[]
  /** Absolute paths that the commands before have made. */
  readonly made: Set<string>
  /** Those of them that are files: what they hold is not known. A file of the repository that a command changes is one, too. */
  readonly written: Set<string>
  /** Is the name surely no command of the dyno? */
  readonly lacks: (name: string) => boolean
  /** `$?`; null: not known, and taken for a success. */
  status: number | null
  /** Is a name that `variables` lacks surely not set? */
  readonly isComplete: boolean
  /** How many scripts and shells are around. */
  readonly depth: number
  /** Where a line of what runs stands: in the Procfile, or in a script. */
  readonly place: (line: number) => Location
}

/** The text of a word that stands in the repository. */
export const written = (text: string): Argument => ({ text, shown: text, configVars: [] })

/** The variable's value; null where it surely is not set. */
export function variable(state: ShellState, name: string): Argument | null {
  const found = state.variables.get(name)
  if (found) return found
  return state.isComplete ? null : { text: null, shown: `$${name}`, configVars: [name] }
}

/** PATH from the working directory, `.` and `..` resolved. */
export function absolute(cwd: string, path: string): string {
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** An absolute path of the dyno relative to the app's folder; null where it lies outside. */
export function inApp(path: string): string | null {
  if (path === '/app') return ''
  return path.startsWith('/app/') ? path.slice('/app/'.length) : null
}

/** Does an absolute path lead to something of this kind: of the repository, or made by a command before? Null outside the app's folder. */
export function isThere(state: ShellState, path: string, kind: 'any' | 'file' | 'folder'): boolean | null {
  if (state.made.has(path)) return true
  const inside = inApp(path)
  if (inside === null) return null
  if (kind === 'folder') return resolvePath(state.snapshot, inside).kind === 'folder'
  return kind === 'file' ? isFile(state.snapshot, inside) : exists(state.snapshot, inside)
}

/** Notes that a command writes the file at an absolute path. */
export function writeFile({ made, written }: ShellState, path: string): void {
  made.add(path)
  written.add(path)
}
