import { written } from '../../shell/state.ts'
import { bindOfOptions, socketBind } from '../bind.ts'
import { fails } from '../ending.ts'
import { exported } from '../machine.ts'
import { type Grammar, isGiven, lastValue, optionTable, readOptions } from '../options.ts'
import { applicationOf, lacksFile, optionsInvalid, type RunServer, serverFails, serverOf, tlsBy } from './common.ts'

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
  const [key, certificate] =
    ['ssl_keyfile', 'ssl_certfile'].map((name) => [name, lastValue(options, name)] as const).find(([, one]) => one) ??
    []
  return serverOf(call, {
    name: 'uvicorn',
    binds: [bind],
    tls: key === undefined || !certificate ? null : tlsBy(`\`--${key.replace('_', '-')}\``, certificate, call.at),
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
