import type { Argument } from '../../shell/state.ts'
import { bindOf, bindOfOptions, socketBind, splitAddress } from '../bind.ts'
import { exported } from '../machine.ts'
import { allValues, type Grammar, isGiven, lastValue, optionTable, readOptions } from '../options.ts'
import type { Bind } from '../server.ts'
import { applicationOf, optionsInvalid, type RunServer, serverOf } from './common.ts'

/** waitress/adjustments.py and runner.py of waitress 3 (https://docs.pylonsproject.org/projects/waitress/en/stable/runner.html) */
const WAITRESS_SWITCHES =
  'ipv4 ipv6 log-untrusted-proxy-headers clear-untrusted-proxy-headers log-socket-errors expose-tracebacks asyncore-use-poll'.split(
    ' ',
  )
const WAITRESS_VALUES =
  'host port listen threads trusted-proxy trusted-proxy-count trusted-proxy-headers url-scheme url-prefix backlog recv-bytes send-bytes outbuf-overflow outbuf-high-watermark inbuf-overflow connection-limit cleanup-interval channel-timeout max-request-header-size max-request-body-size ident asyncore-loop-timeout unix-socket unix-socket-perms sockets channel-request-lookahead server-name app'.split(
    ' ',
  )
const WAITRESS: Grammar = {
  library: 'getopt',
  most: 1,
  options: optionTable(
    [
      '--help=help!',
      '--call=call!',
      ...WAITRESS_VALUES.map((name) => `--${name}=${name}`),
      ...WAITRESS_SWITCHES.flatMap((name) => [`--${name}=${name}!`, `--no-${name}=no-${name}!`]),
    ].join('\n'),
  ),
}

const WAITRESS_LINE = 'web: waitress-serve --port=$PORT mysite.wsgi:application'

export const waitress: RunServer = (args, call) => {
  const options = readOptions(args, WAITRESS)
  if (options.error !== null) return optionsInvalid('waitress-serve', options.error, call, WAITRESS_LINE)
  const port = lastValue(options, 'port')
  if (port?.text != null && !/^\s*\d+\s*$/.test(port.text))
    return optionsInvalid('waitress-serve', `\`${port.shown}\` is no port`, call, WAITRESS_LINE)
  const target = options.rest[0] ?? lastValue(options, 'app')
  if (target == null) return optionsInvalid('waitress-serve', 'no application is named', call, WAITRESS_LINE)
  if (isGiven(options, 'listen') && (isGiven(options, 'port') || isGiven(options, 'host')))
    return optionsInvalid('waitress-serve', '`--listen` stands beside `--host` or `--port`', call, WAITRESS_LINE)
  const socket = lastValue(options, 'unix-socket')
  const binds = socket
    ? [socketBind(socket, call.at)]
    : isGiven(options, 'listen')
      ? allValues(options, 'listen').map((one) => listens(one, call))
      : [bindOfOptions(lastValue(options, 'host') ?? '0.0.0.0', port ?? '8080', call.at)]
  return serverOf(call, {
    name: 'waitress-serve',
    binds,
    application: { ...resolvedName(target), call: isGiven(options, 'call') ? '()' : null },
    interface: 'wsgi',
    knowsHttps:
      lastValue(options, 'url-scheme')?.text === 'https' ? true : isGiven(options, 'trusted-proxy') ? 'unknown' : false,
    argv: args,
    pathAfter: [call.state.cwd],
  })
}

/** `--listen=host:port`, where `*` is every host. */
function listens(one: Argument, call: Parameters<RunServer>[1]): Bind {
  const first = one.text?.trim().split(/\s+/)[0] ?? null
  const [host, port] = first === null ? [null, null] : splitAddress(first)
  return bindOf(host === '*' ? '0.0.0.0' : host, first === null ? null : (port ?? '8080'), {
    shown: one.shown,
    configVars: one.configVars,
    at: call.at,
  })
}

/** `pkgutil.resolve_name`: `module:name`, or dotted names of which the last are attributes. */
function resolvedName(target: Argument): ReturnType<typeof applicationOf> {
  const { text, shown } = target
  if (text === null || text.includes(':')) return applicationOf(target, null)
  const at = text.lastIndexOf('.')
  return at < 0
    ? { module: text, attribute: null, call: null, shown }
    : { module: text.slice(0, at), attribute: text.slice(at + 1), call: null, shown }
}

/** granian/cli.py: what decides where it listens and what it loads; the options are many, and not all are listed. */
export const granian: RunServer = (args, call) => {
  const value = (name: string): string | null | undefined => {
    const index = args.findIndex(({ text }) => text === name || text?.startsWith(`${name}=`))
    const found = args[index]
    if (!found) return undefined
    return found.text === name ? (args[index + 1]?.text ?? null) : (found.text?.slice(name.length + 1) ?? null)
  }
  const variables = exported(call.state)
  const host = value('--host') ?? variables.get('GRANIAN_HOST')?.text ?? '127.0.0.1'
  const port = value('--port') ?? variables.get('GRANIAN_PORT')?.text ?? '8000'
  const target = args.find(
    ({ text }, index) => text?.includes(':') && !text.startsWith('-') && !args[index - 1]?.text?.startsWith('--'),
  )
  const kind = value('--interface') ?? variables.get('GRANIAN_INTERFACE')?.text ?? 'rsgi'
  return serverOf(call, {
    name: 'granian',
    knowsHttps: 'unknown',
    binds: [bindOf(host, port, { shown: `${host}:${port}`, configVars: [], at: call.at })],
    application:
      target === undefined || args.some(({ text }) => text === '--factory') ? null : applicationOf(target, 'app'),
    interface: kind === 'wsgi' ? 'wsgi' : 'asgi',
    argv: args,
    pathBefore: [call.state.cwd],
  })
}

/** uWSGI: `--http :$PORT`, `--http-socket`, `--module`; an ini file is not read. */
export const uwsgi: RunServer = (args, call) => {
  const after = (names: readonly string[]): readonly Argument[] =>
    args.flatMap((argument, index) => {
      const equals = argument.text?.indexOf('=') ?? -1
      const name = argument.text === null ? '' : equals > 0 ? argument.text.slice(0, equals) : argument.text
      if (!names.includes(name)) return []
      const next = args[index + 1]
      return equals > 0 ? [{ ...argument, text: argument.text?.slice(equals + 1) ?? null }] : next ? [next] : []
    })
  const binds = after(['--http', '--http-socket', '--http11-socket']).map((one): Bind => {
    const [host, port] = one.text === null ? [null, null] : splitAddress(one.text)
    return bindOf(host === '' ? '0.0.0.0' : host, port, { shown: one.shown, configVars: one.configVars, at: call.at })
  })
  const [module] = after(['--module', '-w', '--wsgi'])
  const unread: Bind = { shown: 'its configuration', reach: 'unknown', at: call.at, configVars: [] }
  const sockets = after(['--socket', '-s', '--uwsgi-socket']).map((one) => socketBind(one, call.at))
  const known = binds.length > 0 ? binds : sockets
  return serverOf(call, {
    name: 'uwsgi',
    // It takes the header from whoever sends it (unbit/uwsgi, core/protocol.c, uwsgi_proto_check_22).
    knowsHttps: true,
    binds: known.length > 0 ? known : [unread],
    application: module ? applicationOf(module, 'application') : null,
    interface: 'wsgi',
    argv: args,
    pathBefore: [call.state.cwd],
  })
}
