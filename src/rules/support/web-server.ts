import type { Facts } from '../../facts/facts.ts'
import type { Location } from '../../model/location.ts'
import type { Truth } from '../../model/value.ts'

/** What answers requests on the web dyno, as the Procfile's words tell. */
export interface WebServer {
  readonly name: string
  readonly location: Location
  /**
   * Does it hand X-Forwarded-Proto on as the request's scheme? gunicorn and uvicorn take it from the addresses in FORWARDED_ALLOW_IPS,
   * which Heroku's Python buildpack sets to `*` (heroku-buildpack-python, vendor/python.gunicorn.sh); the others were seen not to.
   */
  readonly knowsHttps: Truth
}

const NEVER = ['hypercorn', 'waitress-serve', 'runserver']

/** Null where there is no web command, or none of the servers is named in it. */
export function webServer({ processes }: Facts): WebServer | null {
  const web = processes.types.get('web')
  if (web === undefined) return null
  const words = web.command.split(/\s+/).map((word) => word.slice(word.lastIndexOf('/') + 1))
  const has = (name: string) => words.includes(name)
  const found = (name: string, knowsHttps: Truth): WebServer => ({ name, location: web.location, knowsHttps })
  if (has('gunicorn'))
    return found('gunicorn', /forwarded[-_]allow[-_]ips|secure[-_]scheme/.test(web.command) ? 'unknown' : true)
  if (has('uvicorn')) return found('uvicorn', !has('--no-proxy-headers'))
  if (has('daphne')) return found('daphne', has('--proxy-headers'))
  const never = NEVER.find(has)
  return never === undefined ? null : found(never, false)
}
