import { type Addon, type App, type ConfigVars, completeConfigVars, type ProcessType } from '../model/environment.ts'
import { type AppApi, appApi } from './api.ts'
import type { ApiFailure, Outcome } from './api-failure.ts'
import type { Client } from './client.ts'
import { forManyListeners } from './clock.ts'
import { boolean, type Decoder, field, integer, list, nullable, only, text } from './decode.ts'

/** What Heroku says of the app: all that the judging and the deployment want to know beforehand. */
export interface AppReading {
  readonly kind: 'answered'
  readonly app: App
  readonly configVars: ConfigVars
  /** What the API key may do, as `global` or `write-protected`; null where it is no authorization's token, or does not say. */
  readonly keyScopes: readonly string[] | null
}

/**
 * Reads the app NAME (or id) and its config vars, whose values the client's redactor knows from then on.
 * What else may not be read is null.
 *
 * @returns the failure, where the app itself or its config vars cannot be read
 */
export async function readApp(client: Client, name: string, signal: AbortSignal): Promise<AppReading | ApiFailure> {
  const api = appApi(client, name)
  forManyListeners(signal)
  const get = <T>(path: string, decode: Decoder<T>, what: string) =>
    api.get(path, decode, `reading ${what} of ${name}`, signal)
  const [app, values, formation, buildpacks, addons, domains, preboot, keyScopes] = await Promise.all([
    get('', appItself, 'the app'),
    api.configVars(signal),
    get('/formation', FORMATION, 'the formation'),
    get('/buildpack-installations', list(buildpackName), 'the buildpacks'),
    get('/addons', list(addon), 'the add-ons'),
    get('/domains', list(only('hostname', nullable(text))), 'the domains'),
    get('/features/preboot', only('enabled', boolean), 'the preboot feature'),
    readKeyScopes(client, signal),
  ])
  // The app first: its failure explains the others.
  if (app.kind !== 'answered') return app
  if (values.kind !== 'answered') return values
  client.options.redactor.add(Object.values(values.value))
  return {
    kind: 'answered',
    app: {
      ...app.value,
      formation: known(formation),
      buildpacks: known(buildpacks),
      addons: known(addons),
      domains: known(domains)?.filter((domain) => domain !== null) ?? null,
      preboot: known(preboot),
    },
    configVars: completeConfigVars(values.value),
    keyScopes,
  }
}

/** What changes while a deployment runs, and decides what to wait for. */
export interface Serving {
  readonly formation: readonly ProcessType[]
  readonly webUrl: string | null
  readonly maintenance: boolean
  readonly preboot: boolean
}

/** Reads it anew: the first release of an app makes its formation, and its owner may have switched something since. */
export async function readServing(api: AppApi, signal: AbortSignal): Promise<Outcome<Serving>> {
  const [app, formation, preboot] = await Promise.all([
    api.get('', appItself, `reading the app ${api.app}`, signal),
    api.get('/formation', FORMATION, `reading the formation of ${api.app}`, signal),
    api.get('/features/preboot', only('enabled', boolean), 'reading the preboot feature', signal),
  ])
  if (app.kind !== 'answered') return app
  if (formation.kind !== 'answered') return formation
  const { webUrl, maintenance } = app.value
  return {
    kind: 'answered',
    value: { formation: formation.value, webUrl, maintenance, preboot: known(preboot) ?? false },
  }
}

function known<T>(outcome: Outcome<T>): T | null {
  return outcome.kind === 'answered' ? outcome.value : null
}

/** `~` is the authorization whose token asks, as `heroku auth:token` uses it. */
async function readKeyScopes(client: Client, signal: AbortSignal): Promise<readonly string[] | null> {
  const call = {
    method: 'GET',
    path: '/oauth/authorizations/~',
    decode: only('scope', list(text)),
    what: 'reading the scope of the API key',
  } as const
  return known(await client.call(call, signal))
}

const named = only('name', text)

const appItself: Decoder<
  Pick<App, 'id' | 'name' | 'webUrl' | 'stack' | 'buildStack' | 'generation' | 'maintenance'>
> = (json, at) => {
  const stack = field(json, at, 'stack', named)
  const generation = field(json, at, 'generation', nullable(generationName))
  return {
    id: field(json, at, 'id', text),
    name: field(json, at, 'name', text),
    webUrl: field(json, at, 'web_url', nullable(text)),
    stack,
    buildStack: field(json, at, 'build_stack', nullable(named)) ?? stack,
    generation: generation === 'cedar' || generation === 'fir' ? generation : null,
    maintenance: field(json, at, 'maintenance', boolean),
  }
}

/** The schema has a string; the 3.sdk variant answers an object with a name. */
const generationName: Decoder<string> = (json, at) => (typeof json === 'string' ? json : named(json, at))

const buildpackName: Decoder<string> = (json, at) => {
  const part = (name: string) => field(json, at, 'buildpack', only(name, nullable(text)))
  return part('name') ?? part('url') ?? ''
}

const addon: Decoder<Addon> = (json, at) => ({
  name: field(json, at, 'name', text),
  plan: field(json, at, 'plan', named),
  configVars: field(json, at, 'config_vars', list(text)),
})

const processType: Decoder<ProcessType> = (json, at) => ({
  type: field(json, at, 'type', text),
  quantity: field(json, at, 'quantity', integer),
  size: field(json, at, 'size', nullable(text)) ?? '',
  command: field(json, at, 'command', nullable(text)) ?? '',
})

const FORMATION = list(processType)
