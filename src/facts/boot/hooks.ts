import { BUILD_ENVIRONMENT } from '../../heroku/platform/environment.ts'
import { lineLocation } from '../../model/location.ts'
import type { Facts } from '../facts.ts'
import { readText, resolvePath } from '../files.ts'
import { type RunProgram, runShell } from '../shell/run.ts'
import { type Argument, absolute, inApp } from '../shell/state.ts'
import { type Ending, type Failure, fails } from './ending.ts'
import { initialState } from './launch.ts'

/** A hook of the build that surely fails. */
export interface HookFailure {
  /** `bin/pre_compile` or `bin/post_compile`. */
  readonly path: string
  readonly failure: Failure
}

/** What the buildpack (bin/compile) and the platform set for the scripts of a build, besides. */
const OF_BUILD =
  'BUILD_DIR CACHE_DIR ENV_DIR STACK SOURCE_VERSION REQUEST_ID BUILDPACK_LOG_FILE PIP_NO_PYTHON_VERSION_WARNING C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH PKG_CONFIG_PATH LC_ALL DYNO PWD TMPDIR'.split(
    ' ',
  )

/** Programs after which no file is there that was not there before. */
const HARMLESS =
  /^(echo|printf|true|false|test|date|env|printenv|pwd|ls|cat|sleep|which|command|uname|whoami|hostname)$/
const SHELLS = /^((\/usr)?\/bin\/)?(ba|da)?sh$/

/**
 * Follows bin/pre_compile and bin/post_compile, which the buildpack runs with all config vars (lib/hooks.sh of
 * heroku/heroku-buildpack-python): what they run is not known, but for scripts of the repository that are not there or may not be run.
 */
export function hookFailures({ snapshot, scripts, environment }: Facts): readonly HookFailure[] {
  return scripts.flatMap(({ path, role, shebang, carriageReturn }) => {
    const isShell = shebang === null || /\b(ba|da)?sh\b/.test(shebang)
    // What Windows line endings do has a rule of its own.
    if (role !== 'hook' || !isShell || carriageReturn !== null) return []
    const text = readText(snapshot, path) ?? ''
    const lines = text.split('\n')
    const machine = { snapshot, configVars: environment.configVars, hasCommand: () => UNKNOWN_COMMAND }
    const state = {
      ...initialState(machine, BUILD_ENVIRONMENT, (line) => lineLocation(path, line, lines[line - 1])),
      errexit: /^#!.*\s-\w*e/.test(lines[0] ?? ''),
    }
    for (const name of OF_BUILD)
      state.variables.set(name, { text: null, shown: `$${name}`, configVars: [], exported: true })
    const ending = runShell(text, state, buildRunner())
    const isFailing = ending.kind === 'exits' && ending.status !== null && ending.status !== 0
    return isFailing && ending.failure?.certain ? [{ path, failure: ending.failure }] : []
  })
}

/** What a build has besides is not known. */
const UNKNOWN_COMMAND = { truth: 'unknown', distribution: null } as const

const UNKNOWN: Ending = { kind: 'exits', status: null, failure: null }

/** Runs programs of the build: once one has run that may have written files, none is surely missing. */
function buildRunner(): RunProgram {
  let mayHaveWritten = false
  return (argv, state, line) => {
    const [first, ...rest] = argv
    const name = first?.text ?? null
    const script = name === null ? null : scriptOf(name, first, rest)
    if (script !== null && !mayHaveWritten) {
      const path = inApp(absolute(state.cwd, script.argument.text ?? ''))
      const found = path === null ? null : resolvePath(state.snapshot, path)
      if (found?.kind === 'missing')
        return fails(127, {
          kind: 'command-not-found',
          says: `there is no \`${script.argument.shown}\` in the repository (exit status 127)`,
          hint: null,
          at: state.place(line),
        })
      if (script.direct && found?.kind === 'file' && found.entry.mode === '100644')
        return fails(126, {
          kind: 'command-fails',
          says: `bash may not run \`${script.argument.shown}\`: the file has no executable bit (exit status 126)`,
          hint: `git update-index --chmod=+x ${path}`,
          at: state.place(line),
        })
    }
    if (name === null || !HARMLESS.test(name)) mayHaveWritten = true
    return UNKNOWN
  }
}

/** The file of the repository that a command runs: itself, or as a shell's argument. */
function scriptOf(
  name: string,
  first: Argument | undefined,
  rest: readonly Argument[],
): { readonly argument: Argument; readonly direct: boolean } | null {
  if (SHELLS.test(name)) {
    const [script] = rest
    return script?.text == null || script.text.startsWith('-') ? null : { argument: script, direct: false }
  }
  return first !== undefined && name.includes('/') && !name.startsWith('/') ? { argument: first, direct: true } : null
}
