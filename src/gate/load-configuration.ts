import { Failure } from '../model/failure.ts'
import { RULES } from '../rules/index.ts'
import type { Configuration } from './configuration.ts'
import { parseConfiguration } from './parse-configuration.ts'

/** Reads a config file's text. Throws a Failure that names every mistake with its line: a config file that is half understood must not be used. */
export function loadConfiguration(text: string, path: string): Configuration {
  const ids = RULES.map(({ id }) => id)
  const { configuration, errors } = parseConfiguration(text, path, ids)
  const sentences = errors.map(({ line, message }) => `${path}${line === null ? '' : `:${line}`}: ${message}`)
  if (sentences.length > 0) throw new Failure(sentences.join('\n'))
  return configuration
}
