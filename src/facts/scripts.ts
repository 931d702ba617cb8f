import type { Location } from '../model/location.ts'
import { lineLocation } from '../model/location.ts'
import type { FileMode, Snapshot } from '../model/snapshot.ts'
import { readText, resolvePath } from './files.ts'
import type { Processes } from './processes.ts'

/** A file of the repository that Heroku runs: a hook of the build, or a script that a process's command names. */
export interface Script {
  /** Relative to the root. */
  readonly path: string
  /** `hook`: the buildpack runs it, and makes it executable first. */
  readonly role: 'hook' | 'process'
  /** `bin/pre_compile`, or the process type. */
  readonly name: string
  /** `directly`: it is the command itself, and needs an executable bit and a sound first line. */
  readonly run: 'directly' | 'by-shell'
  readonly mode: FileMode
  /** The first line, without its `#!`; null where it has none. */
  readonly shebang: string | null
  /**
   * The first line that ends with CR where it matters: its `#!`, or one that a shell runs; null where there is none. `certain`: the
   * script cannot run.
   */
  readonly carriageReturn: { readonly certain: boolean; readonly location: Location } | null
  /** The line of the Procfile; null for a hook. */
  readonly declared: Location | null
}

/** lib/hooks.sh of heroku/heroku-buildpack-python */
const HOOKS = ['bin/pre_compile', 'bin/post_compile']
const SHELLS = ['bash', 'sh', 'dash', '/bin/bash', '/bin/sh', '/usr/bin/bash', 'source', '.']
const WRAPPERS = ['exec', 'time', 'nohup', 'env', 'command', 'nice', '/usr/bin/env']

/** The scripts that the build and the processes run, hooks first. What a script runs in its turn is not followed. */
export function findScripts(snapshot: Snapshot, processes: Processes): readonly Script[] {
  const hooks = HOOKS.flatMap((path) =>
    readScript(snapshot, { path, role: 'hook', name: path, run: 'directly', declared: null }),
  )
  const named = [...processes.types.values()].flatMap(({ type, command, location }) =>
    scriptsOf(command).flatMap(({ path, run, isChmodded = false }) =>
      readScript(snapshot, { path, role: 'process', name: type, run, declared: location }).map((script) =>
        isChmodded ? { ...script, mode: '100755' as const } : script,
      ),
    ),
  )
  return [...hooks, ...named]
}

interface Named {
  readonly path: string
  readonly run: Script['run']
  readonly isChmodded?: boolean
}

/** The words of COMMAND that are run as scripts, with the folder that `cd` chose. Quoted parts are left alone. */
function scriptsOf(command: string): readonly Named[] {
  const found: Named[] = []
  const chmodded = new Set<string>()
  let folder = ''
  for (const part of command.split(/&&|\|\||[;|&\n]/)) {
    const words = part.split(/[\t ]+/).filter((word) => word !== '')
    while (words[0] !== undefined && (/^[A-Za-z_]\w*=/.test(words[0]) || WRAPPERS.includes(words[0]))) words.shift()
    const [first = '', ...rest] = words
    // What is made executable first needs no bit in git; what else is wrong with it is told all the same.
    if (first === 'chmod') for (const file of rest) chmodded.add(folder + file.replace(/^\.\//, ''))
    if (first === 'cd') folder = `${rest[0] ?? ''}/`
    else if (SHELLS.includes(first)) {
      const script = rest.find((word) => !word.startsWith('-'))
      if (script !== undefined && !rest.includes('-c')) found.push({ path: folder + script, run: 'by-shell' })
    } else if (first.includes('/')) {
      const isChmodded = chmodded.has(folder + first.replace(/^\.\//, ''))
      found.push({ path: folder + first, run: 'directly', isChmodded })
    }
  }
  return found
}

function readScript(
  snapshot: Snapshot,
  script: Pick<Script, 'path' | 'role' | 'name' | 'run' | 'declared'>,
): readonly Script[] {
  const resolved = resolvePath(snapshot, script.path.replace(/^\/app\//, ''))
  if (resolved.kind !== 'file' || /["'$`]/.test(script.path)) return []
  const { path, mode } = resolved.entry
  const text = readText(snapshot, path) ?? ''
  const lines = text.split('\n')
  const shebang = lines[0]?.startsWith('#!') ? lines[0].slice(2) : null
  const broken = lines.findIndex((line, index) => line.endsWith('\r') && breaksHere(line, index, shebang, script.run))
  const carriageReturn =
    broken < 0
      ? null
      : { certain: isFatal(lines, broken, shebang), location: lineLocation(path, broken + 1, lines[broken]) }
  return [{ ...script, path, mode, shebang, carriageReturn }]
}

/** The `#!` of a script that is run itself, or a line that a shell runs. */
function breaksHere(line: string, index: number, shebang: string | null, run: Script['run']): boolean {
  if (index === 0 && shebang !== null) return run === 'directly'
  const isShell = run === 'by-shell' || shebang === null || /sh\b/.test(shebang)
  return isShell && !/^\s*(#|$)/.test(line)
}

/** An interpreter with a CR in its name, or a word of the shell's grammar that is not one any more. A CR behind an argument may do no harm. */
function isFatal(lines: readonly string[], broken: number, shebang: string | null): boolean {
  return (
    (broken === 0 && shebang !== null) || lines.some((line) => /^\s*(then|else|fi|do|done|esac|\{|\})\r$/.test(line))
  )
}
