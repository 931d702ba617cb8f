import type { Client } from '../heroku/client.ts'
import { connect } from '../heroku/connect.ts'
import { scopeNotice } from '../heroku/key-scope.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import { readApp } from '../heroku/read-app.ts'
import { type App, type ConfigVars, UNKNOWN_CONFIG_VARS } from '../model/environment.ts'
import { Failure } from '../model/failure.ts'
import type { CommandIo } from './io.ts'

/** Milliseconds; the client's own bounds end a request sooner. */
const PATIENCE = 90_000

export interface AskedApp {
  /** Null where Heroku did not answer. */
  readonly app: App | null
  readonly client: Client
  readonly configVars: ConfigVars
  readonly secrets: readonly string[]
}

/**
 * Asks Heroku for the app NAME with HEROKU_API_KEY. Where Heroku does not answer, every config var is unknown, and standard error says so.
 * Throws a Failure where there is no key, or where Heroku refuses (no such app, no access).
 */
export async function askHeroku(name: string, io: CommandIo): Promise<AskedApp> {
  const token = io.env['HEROKU_API_KEY'] ?? ''
  if (token === '') {
    throw new Failure(
      '--app needs HEROKU_API_KEY in the environment: the token of `heroku authorizations:create -d deploy-gate`.',
    )
  }
  const client = connect({
    apiUrl: io.env['HEROKU_API_URL'],
    token,
    pollSeconds: readPollSeconds(io.env),
    mask: () => {},
    debug: () => {},
    warn: (message) => io.stderr.write(`deploy-gate: Heroku warns: ${message}\n`),
  })
  const reading = await readApp(client, name, AbortSignal.timeout(PATIENCE))
  if (reading.kind === 'refused') throw new Failure(`${reading.message}.`)
  if (reading.kind === 'unreachable') {
    io.stderr.write(`deploy-gate: ${reading.message}; every config var counts as unknown.\n`)
    return { app: null, client, configVars: UNKNOWN_CONFIG_VARS, secrets: [token] }
  }
  const notice = scopeNotice(reading.keyScopes)
  if (notice !== null) io.stderr.write(`deploy-gate: ${notice}\n`)
  return { app: reading.app, client, configVars: reading.configVars, secrets: [token] }
}
