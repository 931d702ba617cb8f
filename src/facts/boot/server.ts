import type { Location } from '../../model/location.ts'
import type { Truth } from '../../model/value.ts'
import type { Problem } from '../django/startup/problem.ts'
import type { Argument, Variable } from '../shell/state.ts'
import type { ManagedCommand } from './ending.ts'

/** Where a server listens. */
export interface Bind {
  /** As it may be printed. */
  readonly shown: string
  readonly reach: 'port' | 'other-port' | 'loopback' | 'socket' | 'unknown'
  readonly at: Location | null
  readonly configVars: readonly string[]
}

/** What a server loads and calls. */
export interface Application {
  /** Dotted; null: not known. */
  readonly module: string | null
  /** A name, or dotted names where the server follows them; null: not known. */
  readonly attribute: string | null
  /** Python text of the call's arguments, parentheses included; null: it is not called. */
  readonly call: string | null
  /** As it may be printed. */
  readonly shown: string
}

/** What a server calls its application as. `asgi-or-wsgi` finds out. */
export type Interface = 'wsgi' | 'asgi'

/** That a server wants TLS where it listens. */
export interface Tls {
  readonly certain: boolean
  /** The option or setting that says so, as it may be printed. */
  readonly by: string
  readonly at: Location | null
  readonly configVars: readonly string[]
}

/** A process that waits for requests. */
export interface Server {
  readonly name: string
  readonly binds: readonly Bind[]
  /** Null: it has none of the app's, or it is not known. */
  readonly application: Application | null
  readonly interface: Interface
  /** Absolute folders that stand on `sys.path` before those of PYTHONPATH, and behind them. */
  readonly pathBefore: readonly string[]
  readonly pathAfter: readonly string[]
  readonly cwd: string
  readonly environment: ReadonlyMap<string, Variable>
  /** The script that runs: manage.py for runserver, or one of the app's own that starts the server; null where the server's own command does. */
  readonly script: string | null
  /** It lives on when the application does not load: runserver's reloader. */
  readonly survives: boolean
  /** Does it serve static files itself (runserver with `--insecure`, or with DEBUG on)? */
  readonly servesStatic: 'never' | 'debug' | 'always'
  /**
   * Does it hand X-Forwarded-Proto on as the request's scheme? gunicorn and uvicorn take it from the addresses in FORWARDED_ALLOW_IPS,
   * which Heroku's Python buildpack sets to `*` (heroku-buildpack-python, vendor/python.gunicorn.sh); the others were seen not to.
   */
  readonly knowsHttps: Truth
  /** What makes it answer every request with 500, whatever the application. */
  readonly requestProblem: Problem | null
  /** Null: it speaks plain HTTP. */
  readonly tls: Tls | null
  /** False: it listens, and nothing of it ever answers. */
  readonly takesRequests: boolean
  /** Commands of manage.py before it, without whose success it is not started. */
  readonly needs: readonly ManagedCommand[]
  /** Absolute paths of files that commands before it have written. */
  readonly written: ReadonlySet<string>
  /** False: a program of the app's own starts it, in a way that is not understood, and asks for $PORT. */
  readonly isFollowed: boolean
  readonly argv: readonly Argument[]
  readonly at: Location
}
