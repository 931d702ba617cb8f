import type { Facts } from '../../facts/facts.ts'
import type { Location } from '../../model/location.ts'
import type { Truth } from '../../model/value.ts'

/** What answers requests on the web dyno. */
export interface WebServer {
  readonly name: string
  readonly location: Location
  /** Does it hand X-Forwarded-Proto on as the request's scheme? */
  readonly knowsHttps: Truth
}

/** Null where the web command starts none that is understood. */
export function webServer({ launches }: Facts): WebServer | null {
  const web = launches.of.get('web')
  if (web?.kind !== 'serves') return null
  const { name, at, knowsHttps } = web.server
  return { name, location: at, knowsHttps }
}
