import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { FAIL_ON, UNDECIDED } from '../gate/policy.ts'
import { type ConfigVars, completeConfigVars, UNKNOWN_CONFIG_VARS } from '../model/environment.ts'
import { Failure } from '../model/failure.ts'
import { parseDotenv } from './dotenv.ts'

/** One of the CHOICES, or the default where the option is not given. Throws a Failure that names the choices. */
export function choice<const T extends string>(
  option: string,
  given: string | undefined,
  choices: readonly T[],
  otherwise: T,
): T {
  if (given === undefined) return otherwise
  const found = choices.find((one) => one === given)
  if (found === undefined) throw new Failure(`--${option} takes one of ${choices.join(', ')}.`)
  return found
}

export const failOnOption = (given: string | undefined, otherwise: (typeof FAIL_ON)[number]) =>
  choice('fail-on', given, FAIL_ON, otherwise)

export const undecidedOption = (given: string | undefined, otherwise: (typeof UNDECIDED)[number]) =>
  choice('undecided', given, UNDECIDED, otherwise)

/** The config vars of a file: `.json` is an object of strings, anything else is dotenv. Without a file all are unknown. */
export function readConfigVarsFile(cwd: string, file: string | undefined): ConfigVars {
  if (file === undefined) return UNKNOWN_CONFIG_VARS
  const text = readText(resolve(cwd, file), file)
  if (!file.endsWith('.json')) return completeConfigVars(parseDotenv(text))
  const parsed = parseJson(text, file)
  if (!isStringRecord(parsed)) throw new Failure(`${file} must be a JSON object whose values are all strings.`)
  return completeConfigVars(parsed)
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure(`${file} is not JSON.`)
  }
}

function isStringRecord(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((item) => typeof item === 'string')
}

/** A file's text; SHOWN is its name in the Failure that is thrown where it cannot be read. */
export function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Failure(`${shown} cannot be read.`)
  }
}

/** The folder or file that PATH names. Throws a Failure where there is none. */
export function existingPath(cwd: string, path: string): { absolute: string; isFile: boolean } {
  const absolute = resolve(cwd, path)
  const found = statSync(absolute, { throwIfNoEntry: false })
  if (!found) throw new Failure(`There is no file or folder ${path}.`)
  return { absolute, isFile: found.isFile() }
}
