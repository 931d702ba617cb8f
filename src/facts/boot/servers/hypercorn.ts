import { written } from '../../shell/state.ts'
import { bindOf, bindOfOptions, socketBind, splitAddress } from '../bind.ts'
import { fails } from '../ending.ts'
import { allValues, type Grammar, lastValue, optionTable, readOptions } from '../options.ts'
import type { Application } from '../server.ts'
import { applicationOf, lacksFile, optionsInvalid, type RunServer, serverFails, serverOf, tlsBy } from './common.ts'

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
  const certificate = lastValue(options, 'certfile')
  // An address of `--insecure-bind` stays without.
  const secured = allValues(options, 'bind').length > 0 && lastValue(options, 'keyfile') !== null
  const [, kind, rest] = /^(asgi|wsgi):(.*)$/.exec(target.text ?? '') ?? []
  const application: Application = applicationOf(rest === undefined ? target : written(rest), 'app')
  return serverOf(call, {
    name: 'hypercorn',
    binds: binds.length === 0 ? [unnamed] : binds,
    tls: secured && certificate ? tlsBy('`--certfile`', certificate, call.at) : null,
    application,
    interface: kind === 'wsgi' ? 'wsgi' : 'asgi',
    argv: args,
    pathBefore: [call.state.cwd],
  })
}
