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

/** A complete list, as Heroku or a config-vars file gives it. */
export function completeConfigVars(values: Readonly<Record<string, string>>): ConfigVars {
  const known = new Map(Object.entries(values).map(([name, value]) => [name, { state: 'set', value } as const]))
  return { known, others: 'unset' }
}

/** What Heroku says of the app, where it was asked. Names are the Platform API's. */
export interface App {
  readonly id: string
  readonly name: string
  readonly webUrl: string | null
  readonly stack: string
  readonly buildStack: string
  readonly generation: 'cedar' | 'fir' | null
  readonly maintenance: boolean
  readonly buildpacks: readonly string[]
  readonly addons: readonly { readonly name: string; readonly plan: string; readonly configVars: readonly string[] }[]
  readonly formation: readonly {
    readonly type: string
    readonly quantity: number
    readonly size: string
    readonly command: string
  }[]
  readonly domains: readonly string[]
}

/** Where the commit will run: what is known of the app and its config vars. */
export interface Environment {
  readonly configVars: ConfigVars
  /** Null where no app was asked. */
  readonly app: App | null
  /** The stack to judge for. */
  readonly stack: string
}
