import type { Truth } from '../../model/value.ts'
import { installs } from '../dependencies/dependencies.ts'
import type { Dependencies } from '../dependencies/dependency.ts'
import { knownDistribution } from '../dependencies/distributions.ts'

/** The commands that distributions put on PATH, by their entry points; a row each: the command, the distributions. */
const COMMANDS: ReadonlyMap<string, readonly string[]> = new Map(
  `gunicorn gunicorn
  uvicorn uvicorn
  daphne daphne
  hypercorn hypercorn
  waitress-serve waitress
  granian granian
  uwsgi uwsgi pyuwsgi
  django-admin django
  celery celery
  flower flower
  flask flask
  fastapi fastapi fastapi-cli
  rq rq
  rqworker rq
  dramatiq dramatiq
  huey_consumer huey
  huey_consumer.py huey
  newrelic-admin newrelic
  ddtrace-run ddtrace
  opentelemetry-instrument opentelemetry-instrumentation opentelemetry-distro
  honcho honcho
  circusd circus
  supervisord supervisor
  chaussette chaussette
  pserve pyramid
  streamlit streamlit
  alembic alembic
  pytest pytest
  black black
  dotenv python-dotenv
  poetry poetry
  uv uv
  wfastcgi-enable wfastcgi
  twistd twisted
  tornado tornado
  watchfiles watchfiles
  watchmedo watchdog
  pywatchman pywatchman
  httpx httpx
  sqlformat sqlparse`
    .split('\n')
    .map((row) => row.trim().split(' '))
    .map(([command = '', ...distributions]) => [command, distributions] as const),
)

/** Is the command on the dyno? A distribution whose commands are not known may bring any. */
export function commandProvision(
  name: string,
  dependencies: Dependencies,
  othersMayBring: boolean,
): { readonly truth: Truth; readonly distribution: string | null } {
  // The buildpack installs Pipenv where it is the package manager, and it stays on PATH.
  if (name === 'pipenv')
    return {
      truth: dependencies.manager === 'pipenv' ? true : dependencies.manager === null ? 'unknown' : false,
      distribution: null,
    }
  const listed = COMMANDS.get(name)
  if (listed) {
    const truths = listed.map((distribution) => installs(dependencies, distribution))
    const truth = truths.includes(true) ? true : truths.includes('unknown') || othersMayBring ? 'unknown' : false
    return { truth, distribution: listed[0] ?? null }
  }
  const strangers = [...dependencies.installed.keys(), ...dependencies.possible.keys()].some(
    (each) => !knownDistribution(each),
  )
  return { truth: dependencies.complete && !strangers && !othersMayBring ? false : 'unknown', distribution: null }
}
