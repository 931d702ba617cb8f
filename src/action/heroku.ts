import type { Client } from '../heroku/client.ts'
import { connect } from '../heroku/connect.ts'
import { scopeNotice } from '../heroku/key-scope.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import { readApp } from '../heroku/read-app.ts'
import { type App, type ConfigVars, UNKNOWN_CONFIG_VARS } from '../model/environment.ts'
import type { Env } from './context.ts'
import type { Inputs } from './inputs.ts'
import type { Log } from './log.ts'
import type { Toolkit } from './toolkit.ts'

/** What is known of the app. */
export type HerokuReading =
  | { readonly kind: 'known'; readonly client: Client; readonly app: App; readonly configVars: ConfigVars }
  /** `because` is a sentence; null: nobody wanted to know. */
  | { readonly kind: 'unknown'; readonly configVars: ConfigVars; readonly because: string | null }

export interface AskHeroku {
  /** Null: the key is not used. */
  readonly app: string | null
  readonly inputs: Inputs
  readonly env: Env
  readonly log: Log
  readonly toolkit: Toolkit
  readonly signal: AbortSignal
}

/** Asks Heroku for the app and its config vars. Never throws for what Heroku does. */
export async function askHeroku({ app, inputs, env, log, toolkit, signal }: AskHeroku): Promise<HerokuReading> {
  const unknown = (because: string | null): HerokuReading => ({
    kind: 'unknown',
    configVars: UNKNOWN_CONFIG_VARS,
    because,
  })
  if (app === null) return unknown(null)
  const token = inputs.herokuApiKey
  if (token === null)
    return unknown(
      `The input heroku-app names ${app}, but heroku-api-key is empty; store a key as a secret and pass it on.`,
    )
  const { HEROKU_API_URL } = env
  const client = connect({
    apiUrl: HEROKU_API_URL || undefined,
    token,
    pollSeconds: readPollSeconds(env),
    mask: toolkit.mask,
    debug: log.debug,
    warn: (message) => log.tell('warning', message),
  })
  return readWith(client, app, signal, (scopes) => {
    const notice = scopeNotice(scopes)
    if (notice !== null) log.tell('notice', notice)
  })
}

/** Asks for an app with a client that there is already. */
export async function readWith(
  client: Client,
  app: string,
  signal: AbortSignal,
  scopes: (scopes: readonly string[] | null) => void = () => undefined,
): Promise<HerokuReading> {
  const reading = await readApp(client, app, signal)
  if (reading.kind !== 'answered') {
    return { kind: 'unknown', configVars: UNKNOWN_CONFIG_VARS, because: `${capitalised(reading.message)}.` }
  }
  scopes(reading.keyScopes)
  return { kind: 'known', client, app: reading.app, configVars: reading.configVars }
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
