import { bindOf, bindOfOptions, socketBind } from '../bind.ts'
import { fails } from '../ending.ts'
import type { Call } from '../machine.ts'
import { allValues, type Grammar, isGiven, lastValue, optionTable, readOptions } from '../options.ts'
import type { Bind } from '../server.ts'
import { applicationOf, optionsInvalid, type RunServer, serverFails, serverOf, tlsBy } from './common.ts'

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
  const secure = allValues(options, 'endpoint').find(({ text }) => text?.startsWith('ssl:'))
  const isPlain = others.length + endpoints.length === 0 || host != null || isGiven(options, 'port')
  const own = isPlain ? [bindOfOptions(host ?? '127.0.0.1', lastValue(options, 'port') ?? '8000', call.at)] : []
  return serverOf(call, {
    name: 'daphne',
    binds: [...own, ...endpoints, ...others],
    tls: secure === undefined || own.length > 0 ? null : tlsBy('`--endpoint ssl:...`', secure, call.at),
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
