import { written } from '../../shell/state.ts'
import { bindOf, bindOfOptions, socketBind, splitAddress } from '../bind.ts'
import { fails } from '../ending.ts'
import { type Call, exported } from '../machine.ts'
import { allValues, type Grammar, isGiven, lastValue, optionTable, readOptions } from '../options.ts'
import type { Application, Bind } from '../server.ts'
import { applicationOf, lacksFile, optionsInvalid, type RunServer, serverFails, serverOf } from './common.ts'

/** uvicorn/main.py of uvicorn 0.35 (https://www.uvicorn.org/settings/) */
const UVICORN: Grammar = {
  library: 'click',
  most: 1,
  options: optionTable(`
    --host=host
    --port=port#
    --uds=uds
    --fd=fd#
    --reload=reload!
    --reload-dir=reload_dirs
    --reload-include=reload_includes
    --reload-exclude=reload_excludes
    --reload-delay=reload_delay
    --workers=workers#
    --loop=loop
    --http=http
    --ws=ws
    --ws-max-size=ws_max_size#
    --ws-max-queue=ws_max_queue#
    --ws-ping-interval=ws_ping_interval
    --ws-ping-timeout=ws_ping_timeout
    --ws-per-message-deflate=ws_per_message_deflate
    --lifespan=lifespan
    --interface=interface
    --env-file=env_file
    --log-config=log_config
    --log-level=log_level
    --access-log=access_log!
    --no-access-log=no_access_log!
    --use-colors=use_colors!
    --no-use-colors=no_use_colors!
    --proxy-headers=proxy_headers!
    --no-proxy-headers=no_proxy_headers!
    --server-header=server_header!
    --no-server-header=no_server_header!
    --date-header=date_header!
    --no-date-header=no_date_header!
    --forwarded-allow-ips=forwarded_allow_ips
    --root-path=root_path
    --limit-concurrency=limit_concurrency#
    --backlog=backlog#
    --limit-max-requests=limit_max_requests#
    --timeout-keep-alive=timeout_keep_alive#
    --timeout-graceful-shutdown=timeout_graceful_shutdown#
    --timeout-worker-healthcheck=timeout_worker_healthcheck#
    --ssl-keyfile=ssl_keyfile
    --ssl-certfile=ssl_certfile
    --ssl-keyfile-password=ssl_keyfile_password
    --ssl-version=ssl_version#
    --ssl-cert-reqs=ssl_cert_reqs#
    --ssl-ca-certs=ssl_ca_certs
    --ssl-ciphers=ssl_ciphers
    --header=headers
    --version=version!
    --help=help!
    --app-dir=app_dir
    --h11-max-incomplete-event-size=h11_max_incomplete_event_size#
    --factory=factory!
  `),
}

/** Modules that an option's value needs: the option's key, the value, the module. */
const NEEDS: readonly (readonly [key: string, value: string, module: string])[] = [
  ['loop', 'uvloop', 'uvloop'],
  ['http', 'httptools', 'httptools'],
  ['ws', 'websockets', 'websockets'],
  ['ws', 'wsproto', 'wsproto'],
]
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  lifespan: ['auto', 'on', 'off'],
  interface: ['auto', 'asgi3', 'asgi2', 'wsgi'],
  log_level: ['critical', 'error', 'warning', 'info', 'debug', 'trace'],
}

export const uvicorn: RunServer = (args, call) => {
  const options = readOptions(args, UVICORN)
  if (options.error !== null)
    return optionsInvalid(
      'uvicorn',
      options.error,
      call,
      'web: uvicorn mysite.asgi:application --host 0.0.0.0 --port $PORT',
    )
  if (isGiven(options, 'help') || isGiven(options, 'version')) return { kind: 'exits', status: 0, failure: null }
  for (const [key, allowed] of Object.entries(CHOICES)) {
    const value = lastValue(options, key)
    if (value?.text != null && !allowed.includes(value.text))
      return optionsInvalid('uvicorn', `\`${value.shown}\` is not one of ${allowed.join(', ')}`, call)
  }
  for (const [key, value, module] of NEEDS)
    if (lastValue(options, key)?.text === value && call.machine.hasModule(module) === false)
      return serverFails(`uvicorn needs \`${module}\`, which is not installed`, call, {
        hint: `Add \`uvicorn[standard]\`, or \`${module}\`, to the requirements.`,
      })
  for (const key of ['env_file', 'log_config', 'ssl_certfile', 'ssl_keyfile']) {
    const file = lastValue(options, key)
    if (lacksFile(file, call)) return serverFails(`uvicorn's file \`${file?.shown}\` does not exist`, call)
  }
  const variables = exported(call.state)
  const target = options.rest[0] ?? variables.get('UVICORN_APP')
  if (target === undefined)
    return optionsInvalid(
      'uvicorn',
      'no application is named',
      call,
      'web: uvicorn mysite.asgi:application --host 0.0.0.0 --port $PORT',
    )
  const application = applicationOf(target, null)
  if (application.module !== null && (application.attribute ?? '') === '')
    return fails(1, {
      kind: 'application-missing',
      says: `uvicorn wants \`module:attribute\`, and is given \`${target.shown}\``,
      hint: `web: uvicorn ${target.shown}:application --host 0.0.0.0 --port $PORT`,
      at: call.at,
    })
  const socket = lastValue(options, 'uds')
  const bind = socket
    ? socketBind(socket, call.at)
    : bindOfOptions(
        lastValue(options, 'host') ?? variables.get('UVICORN_HOST') ?? '127.0.0.1',
        lastValue(options, 'port') ?? variables.get('UVICORN_PORT') ?? '8000',
        call.at,
      )
  const folder = lastValue(options, 'app_dir')?.text
  const trusted =
    lastValue(options, 'forwarded_allow_ips') ?? variables.get('FORWARDED_ALLOW_IPS') ?? written('127.0.0.1')
  return serverOf(call, {
    name: 'uvicorn',
    binds: [bind],
    application: { ...application, call: isGiven(options, 'factory') ? '()' : null },
    interface: lastValue(options, 'interface')?.text === 'wsgi' ? 'wsgi' : 'asgi',
    knowsHttps: isGiven(options, 'no_proxy_headers')
      ? false
      : trusted.text === null
        ? 'unknown'
        : trusted.text.includes('*'),
    argv: args,
    pathBefore: [folder == null ? call.state.cwd : `${folder.startsWith('/') ? '' : `${call.state.cwd}/`}${folder}`],
  })
}

/** daphne/cli.py of daphne 4.2 */
const DAPHNE: Grammar = {
  library: 'argparse',
  most: 1,
  options: optionTable(`
    -h --help=help!
    -p --port=port#
    -b --bind=host
    --websocket_timeout=websocket_timeout#
    --websocket_connect_timeout=websocket_connect_timeout#
    -u --unix-socket=unix_socket
    --fd=fd#
    -e --endpoint=endpoint
    -v --verbosity=verbosity#
    -t --http-timeout=http_timeout#
    --access-log=access_log
    --log-fmt=log_fmt
    --ping-interval=ping_interval#
    --ping-timeout=ping_timeout#
    --websocket-max-message-size=websocket_max_message_size#
    --websocket-max-frame-size=websocket_max_frame_size#
    --application-close-timeout=application_close_timeout#
    --root-path=root_path
    --proxy-headers=proxy_headers!
    --proxy-headers-host=proxy_headers_host
    --proxy-headers-port=proxy_headers_port
    -s --server-name=server_name
    --no-server-name=no_server_name!
  `),
}

const DAPHNE_LINE = 'web: daphne -b 0.0.0.0 -p $PORT mysite.asgi:application'

export const daphne: RunServer = (args, call) => {
  const options = readOptions(args, DAPHNE)
  if (options.error !== null) return optionsInvalid('daphne', options.error, call, DAPHNE_LINE)
  const [target] = options.rest
  if (target === undefined) return optionsInvalid('daphne', 'no application is named', call, DAPHNE_LINE)
  const application = applicationOf(target, null)
  if (application.module !== null && application.attribute === null)
    return fails(1, {
      kind: 'application-missing',
      says: `daphne wants \`module:attribute\`, and is given \`${target.shown}\``,
      hint: DAPHNE_LINE,
      at: call.at,
    })
  const host = lastValue(options, 'host')
  if (host?.text != null && /^[^[:]+:\d*$/.test(host.text))
    return serverFails(`daphne's \`--bind\` takes a host alone, and is given \`${host.shown}\``, call, {
      hint: DAPHNE_LINE,
    })
  const others = [...allValues(options, 'unix_socket'), ...allValues(options, 'fd')].map((one) =>
    socketBind(one, call.at),
  )
  const endpoints = allValues(options, 'endpoint').map((one) => endpointBind(one.text, one.shown, call))
  const isPlain = others.length + endpoints.length === 0 || host != null || isGiven(options, 'port')
  const own = isPlain ? [bindOfOptions(host ?? '127.0.0.1', lastValue(options, 'port') ?? '8000', call.at)] : []
  return serverOf(call, {
    name: 'daphne',
    binds: [...own, ...endpoints, ...others],
    application,
    interface: 'asgi',
    knowsHttps: isGiven(options, 'proxy_headers'),
    argv: args,
    pathBefore: [call.state.cwd],
  })
}

/** Twisted's endpoints: `tcp:port=8000:interface=0.0.0.0`, `tcp:8000`. */
function endpointBind(text: string | null, shown: string, call: Call): Bind {
  const port = text === null ? null : (/(?:port=|^(?:tcp|ssl):)(\d+)/.exec(text)?.[1] ?? null)
  const host = text === null ? null : (/interface=([^:]+)/.exec(text)?.[1] ?? '0.0.0.0')
  return bindOf(host, port, { shown, configVars: [], at: call.at })
}

/** hypercorn/__main__.py of hypercorn 0.18 */
const HYPERCORN: Grammar = {
  library: 'argparse',
  most: 1,
  options: optionTable(`
    -h --help=help!
    --access-log=access_log
    --access-logfile=access_logfile
    --access-logformat=access_logformat
    --backlog=backlog#
    -b --bind=bind
    --ca-certs=ca_certs
    --certfile=certfile
    --cert-reqs=cert_reqs#
    --ciphers=ciphers
    -c --config=config
    -D --daemon=daemon!
    --debug=debug!
    --error-log=error_log
    --error-logfile --log-file=error_logfile
    --graceful-timeout=graceful_timeout
    --read-timeout=read_timeout#
    --max-requests=max_requests#
    --max-requests-jitter=max_requests_jitter
    -g --group=group#
    -k --worker-class=worker_class
    --keep-alive=keep_alive#
    --keyfile=keyfile
    --keyfile-password=keyfile_password
    --insecure-bind=insecure_bind
    --log-config=log_config
    --log-level=log_level
    -p --pid=pid
    --quic-bind=quic_bind
    --reload=reload!
    --root-path=root_path
    --server-name=server_name
    --statsd-host=statsd_host
    --statsd-prefix=statsd_prefix
    -m --umask=umask#
    -u --user=user#
    --verify-mode=verify_mode
    --websocket-ping-interval=websocket_ping_interval
    -w --workers=workers#
  `),
}

const HYPERCORN_LINE = 'web: hypercorn mysite.asgi:application --bind 0.0.0.0:$PORT'
const HYPERCORN_WORKERS: Readonly<Record<string, string | null>> = { asyncio: null, uvloop: 'uvloop', trio: 'trio' }

export const hypercorn: RunServer = (args, call) => {
  const options = readOptions(args, HYPERCORN)
  if (options.error !== null) return optionsInvalid('hypercorn', options.error, call, HYPERCORN_LINE)
  const [target] = options.rest
  if (target === undefined) return optionsInvalid('hypercorn', 'no application is named', call, HYPERCORN_LINE)
  const config = lastValue(options, 'config')
  if (lacksFile(config, call) && !/^(python|file):/.test(config?.text ?? ''))
    return serverFails(`hypercorn's configuration \`${config?.shown}\` does not exist`, call)
  const worker = lastValue(options, 'worker_class')?.text
  if (worker != null && !Object.hasOwn(HYPERCORN_WORKERS, worker))
    return serverFails(`hypercorn has no worker class \`${worker}\``, call)
  const needs = worker == null ? null : HYPERCORN_WORKERS[worker]
  if (needs != null && call.machine.hasModule(needs) === false)
    return fails(1, {
      kind: 'worker-missing',
      says: `hypercorn's worker \`${worker}\` needs \`${needs}\`, which is not installed`,
      hint: `Add \`${needs}\` to the requirements.`,
      at: call.at,
    })
  const given = [...allValues(options, 'bind'), ...allValues(options, 'insecure_bind')]
  const binds = given.map((one) => {
    if (one.text !== null && /^(unix|fd):/.test(one.text)) return socketBind(one, call.at)
    const [host, port] = one.text === null ? [null, null] : splitAddress(one.text)
    return bindOf(host, one.text === null ? null : (port ?? '8000'), {
      shown: one.shown,
      configVars: one.configVars,
      at: call.at,
    })
  })
  const unnamed =
    config == null
      ? bindOfOptions('127.0.0.1', '8000', call.at)
      : bindOfOptions(config, { ...config, text: null }, call.at)
  const [, kind, rest] = /^(asgi|wsgi):(.*)$/.exec(target.text ?? '') ?? []
  const application: Application = applicationOf(rest === undefined ? target : written(rest), 'app')
  return serverOf(call, {
    name: 'hypercorn',
    binds: binds.length === 0 ? [unnamed] : binds,
    application,
    interface: kind === 'wsgi' ? 'wsgi' : 'asgi',
    argv: args,
    pathBefore: [call.state.cwd],
  })
}
