import { parseArgs } from 'node:util'
import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { FOLLOW_OPTIONS, JUDGE_OPTIONS, type Options, WRITE_OPTIONS } from './options.ts'

/** How many arguments a command takes that are no options, and what they are called: `one PATH`. */
export interface Operands {
  readonly most: number
  readonly shown: string
}

const NOTHING: Operands = { most: 0, shown: 'nothing' }
export const ONE_PATH: Operands = { most: 1, shown: 'one PATH' }
export const ANY_PATHS: Operands = { most: Number.POSITIVE_INFINITY, shown: 'any number of PATHs' }

export type JudgeArguments = ReturnType<typeof parseJudgeArguments>
export type DeployArguments = ReturnType<typeof parseDeployArguments>

/**
 * Parses the arguments behind the name of a command.
 *
 * @throws Failure for an option that does not exist or lacks its value, and for more operands than the command takes
 */
export const parseJudgeArguments = (command: string, operands: Operands, args: readonly string[]) =>
  parse(command, operands, JUDGE_OPTIONS, args)

const DEPLOY_OPTIONS = { ...JUDGE_OPTIONS, ...FOLLOW_OPTIONS }

/** As parseJudgeArguments, for `deploy`. */
export const parseDeployArguments = (args: readonly string[]) => parse('deploy', ONE_PATH, DEPLOY_OPTIONS, args)

const INIT_OPTIONS = { ...JUDGE_OPTIONS, ...WRITE_OPTIONS }

/** As parseJudgeArguments, for `init`. */
export const parseInitArguments = (args: readonly string[]) => parse('init', ONE_PATH, INIT_OPTIONS, args)

/** As parseJudgeArguments, for a command that takes no arguments. */
export function refuseArguments(command: string, args: readonly string[]): void {
  parse(command, NOTHING, {}, args)
}

function parse<T extends Options>(command: string, { most, shown }: Operands, options: T, args: readonly string[]) {
  refuseUnknown(command, options, args)
  const parsed = refusing(() => parseArgs({ args: [...args], options, allowPositionals: true, strict: true }))
  const given = parsed.positionals.length
  if (given > most) throw new Failure(`\`deploy-gate ${command}\` takes ${shown}, and was given ${given}.`)
  return parsed
}

function refuseUnknown(command: string, options: Options, args: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name))
  if (unknown?.kind !== 'option') return
  const meant = nearest(unknown.name, Object.keys(options))
  const end = meant === null ? '. ' : `; did you mean --${meant}? `
  throw new Failure(`There is no option ${unknown.rawName}${end}\`deploy-gate ${command} --help\` lists them.`)
}

function refusing<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error))
  }
}
