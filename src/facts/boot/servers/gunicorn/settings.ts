import type { Value } from '../../../../model/value.ts'
import type { EvaluatedModule } from '../../../../python/program.ts'
import { isFile } from '../../../files.ts'
import { possibilities } from '../../../settings/possibilities.ts'
import { type Argument, absolute, inApp } from '../../../shell/state.ts'
import type { Ending } from '../../ending.ts'
import { type Call, exported, PORT, pythonPath } from '../../machine.ts'
import { allValues, isGiven, lastValue, type ReadOptions } from '../../options.ts'
import { serverFails } from '../common.ts'

/** Where a setting of gunicorn's comes from; the first that has it counts. */
export interface Sources {
  readonly commandLine: ReadOptions
  readonly environment: ReadOptions
  readonly file: ReadonlyMap<string, Value>
  /** Those of the file's names that it may leave unset, and what they are where it does not. */
  readonly mayBeUnset: ReadonlyMap<string, Value>
  readonly filePath: string | null
  /** Runs a text, in which `hook` is what the file binds to a name; null where there is no file. */
  readonly run: ((text: string, name: string) => EvaluatedModule) | null
}

type ReadFile = Pick<Sources, 'file' | 'mayBeUnset' | 'filePath' | 'run'>

const NO_FILE: ReadFile = { file: new Map(), mayBeUnset: new Map(), filePath: null, run: null }

/** `-c`, else that of GUNICORN_CMD_ARGS, else gunicorn.conf.py of the working directory, `--chdir` notwithstanding. */
export function readConfiguration(commandLine: ReadOptions, environment: ReadOptions, call: Call): ReadFile | Ending {
  const named = lastValue(commandLine, 'config') ?? lastValue(environment, 'config')
  if (named?.text === null) return NO_FILE
  const location = (named?.text ?? 'gunicorn.conf.py').replace(/^file:/, '')
  if (location === '') return NO_FILE
  const isModule = location.startsWith('python:')
  const full = absolute(call.state.cwd, location)
  const path = inApp(full)
  // What a command has just written is not known; somebody meant it.
  if (!isModule && call.state.written.has(full)) return NO_FILE
  if (!isModule && (path === null || !isFile(call.machine.snapshot, path)))
    return named == null || path === null
      ? NO_FILE
      : serverFails(`gunicorn's configuration \`${named.shown}\` does not exist`, call, {
          configVars: named.configVars,
        })
  const program = processOf(call, [call.state.cwd])
  const module = isModule ? location.slice('python:'.length) : '__config__'
  const evaluated = isModule ? program.importModule(module) : program.runFile(path ?? '', module)
  const { raises } = evaluated
  if (raises?.certain)
    return serverFails(
      `gunicorn's configuration \`${evaluated.path ?? location}\` raises ${raises.marks.length > 0 ? raises.type : `${raises.type}: ${raises.message}`}`,
      call,
      {
        at: raises.location ?? (path === null ? call.at : { path }),
        configVars: raises.configVars,
      },
    )
  return {
    file: evaluated.bindings,
    mayBeUnset: evaluated.mayBeUnbound,
    filePath: evaluated.path,
    run: (text, name) => program.runText(`from ${module} import ${name} as hook\n${text}`, `__hook_${name}__`),
  }
}

const processOf = ({ machine, state }: Call, before: readonly string[]) =>
  machine.createProgram({
    environment: exported(state),
    sysPath: [...before, ...pythonPath(exported(state), state.cwd)],
    argv: ['gunicorn'],
    written: state.written,
  })

/** What the command line says, else GUNICORN_CMD_ARGS. */
export const givenSetting = ({ commandLine, environment }: Sources, key: string): Argument | null | undefined =>
  lastValue(commandLine, key) ?? lastValue(environment, key)

/** A setting's text: the command line beats GUNICORN_CMD_ARGS, which beats the file. Null: not known. Undefined: not set. */
export function setting(sources: Sources, key: string): Argument | undefined {
  const given = givenSetting(sources, key)
  if (given != null) return given
  const value = sources.file.get(key)
  return value === undefined || value.kind === 'none' ? undefined : argumentOf(value)
}

/** All that a setting can be, as `setting` tells each; undefined stands for not set. */
export function possibleSettings(sources: Sources, key: string): readonly (Argument | undefined)[] {
  const given = givenSetting(sources, key)
  if (given != null) return [given]
  const conditional = sources.mayBeUnset.get(key)
  const value = conditional ?? sources.file.get(key)
  const set = value === undefined ? [undefined] : possibilities(value)
  const told = set.map((one) => (one === undefined || one.kind === 'none' ? undefined : argumentOf(one)))
  return conditional === undefined ? told : [...told, undefined]
}

function argumentOf(value: Value): Argument {
  const configVars = value.configVars.filter((name) => name !== 'PORT')
  const isSecret = value.marks.some((name) => name !== 'PORT')
  const text =
    value.kind === 'str'
      ? value.value
      : value.kind === 'int'
        ? String(value.value)
        : value.kind === 'object'
          ? (value.text ?? null)
          : null
  return { text, shown: isSecret || text === null ? '...' : text.replaceAll(PORT, '$PORT'), configVars }
}

/** As `setting`, for one that may be given several times. */
export function settingList(sources: Sources, key: string): readonly Argument[] | undefined {
  for (const options of [sources.commandLine, sources.environment])
    if (isGiven(options, key)) return allValues(options, key)
  const value = sources.file.get(key)
  if (value === undefined || value.kind === 'none') return undefined
  return 'items' in value ? value.items.map(argumentOf) : [argumentOf(value)]
}
