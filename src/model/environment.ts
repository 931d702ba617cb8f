import type { Location } from './location.ts'

/** A config var as far as it is known. `set` without a value: it is declared to be set, its value is not told. */
export type ConfigVar =
  | { readonly state: 'set'; readonly value?: string }
  | { readonly state: 'unset' }
  | { readonly state: 'unknown' }

/** The config vars of the app, and what is known of those that are not listed. */
export interface ConfigVars {
  readonly known: ReadonlyMap<string, ConfigVar>
  /** What a name that `known` lacks is: `unset` where the list is complete, else `unknown`. */
  readonly others: 'unset' | 'unknown'
}

/** No app was asked and nothing was declared. */
export const UNKNOWN_CONFIG_VARS: ConfigVars = { known: new Map(), others: 'unknown' }

/** Looks NAME up: total, every name has an answer. */
export function configVar(vars: ConfigVars, name: string): ConfigVar {
  return vars.known.get(name) ?? { state: vars.others }
}

/** Every value that is known; none of them may be printed. */
export function configVarValues({ known }: ConfigVars): string[] {
  return [...known.values()].flatMap((one) => (one.state === 'set' && one.value !== undefined ? [one.value] : []))
}

/** A complete list, as Heroku or a config-vars file gives it. */
export function completeConfigVars(values: Readonly<Record<string, string>>): ConfigVars {
  const known = new Map(Object.entries(values).map(([name, value]) => [name, { state: 'set', value } as const]))
  return { known, others: 'unset' }
}

export interface Addon {
  readonly name: string
  /** As `heroku-postgresql:essential-0`. */
  readonly plan: string
  /** The names of the config vars that it sets. */
  readonly configVars: readonly string[]
}

export interface ProcessType {
  readonly type: string
  readonly quantity: number
  readonly size: string
  readonly command: string
}

/** What Heroku says of the app, where it was asked. Names are the Platform API's; null is what the key may not read. */
export interface App {
  readonly id: string
  readonly name: string
  readonly webUrl: string | null
  readonly stack: string
  readonly buildStack: string
  readonly generation: 'cedar' | 'fir' | null
  readonly maintenance: boolean
  /** In order; empty where Heroku detects the buildpack. */
  readonly buildpacks: readonly string[] | null
  readonly addons: readonly Addon[] | null
  /** Empty before the first release. */
  readonly formation: readonly ProcessType[] | null
  readonly domains: readonly string[] | null
  /** New dynos start beside the old ones, and take over minutes later. */
  readonly preboot: boolean | null
}

/** A config var as the config file declares it, for runs that cannot ask Heroku. */
export interface DeclaredConfigVar {
  readonly name: string
  readonly state: ConfigVar
  /** Its place in the config file, whose path is from the repository's root. */
  readonly location: Location | null
}

/** Where the commit will run: what is known of the app and its config vars. */
export interface Environment {
  readonly configVars: ConfigVars
  /** Null where no app was asked. */
  readonly app: App | null
  /** The stack to judge for. */
  readonly stack: string
  /** What the config file declares of the config vars. */
  readonly declared?: readonly DeclaredConfigVar[]
}
