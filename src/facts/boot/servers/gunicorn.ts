import type { Truth, Value } from '../../../model/value.ts'
import { attempt } from '../../../python/text/outcome.ts'
import { split } from '../../../python/text/shlex.ts'
import { isFile } from '../../files.ts'
import type { Argument, Variable } from '../../shell/state.ts'
import { absolute, inApp, written } from '../../shell/state.ts'
import { bindOf, socketBind, splitAddress } from '../bind.ts'
import type { Ending } from '../ending.ts'
import { type Call, exported, PORT, pythonPath } from '../machine.ts'
import { allValues, type Grammar, isGiven, lastValue, optionTable, type ReadOptions, readOptions } from '../options.ts'
import type { Application, Bind } from '../server.ts'
import {
  applicationOf,
  lacksFile,
  lacksFolder,
  lacksFolderOf,
  optionsInvalid,
  serverFails,
  serverOf,
} from './common.ts'
import { workerOf } from './gunicorn-worker.ts'

/** gunicorn/config.py of gunicorn 26 (https://docs.gunicorn.org/en/stable/settings.html): every option of the command line. */
const GRAMMAR: Grammar = {
  library: 'argparse',
  most: Number.POSITIVE_INFINITY,
  options: optionTable(`
    -h --help=help!
    -v --version=version!
    -c --config=config
    -b --bind=bind
    --backlog=backlog#
    -w --workers=workers#
    -k --worker-class=worker_class
    --threads=threads#
    --worker-connections=worker_connections#
    --max-requests=max_requests#
    --max-requests-jitter=max_requests_jitter#
    -t --timeout=timeout#
    --graceful-timeout=graceful_timeout#
    --keep-alive=keepalive#
    --limit-request-line=limit_request_line#
    --limit-request-fields=limit_request_fields#
    --limit-request-field_size=limit_request_field_size#
    --reload=reload!
    --reload-engine=reload_engine
    --reload-extra-file=reload_extra_files
    --spew=spew!
    --check-config=check_config!
    --print-config=print_config!
    --preload=preload_app!
    --no-sendfile=sendfile!
    --reuse-port=reuse_port!
    --chdir=chdir
    -D --daemon=daemon!
    -e --env=raw_env
    -p --pid=pidfile
    --worker-tmp-dir=worker_tmp_dir
    -u --user=user
    -g --group=group
    -m --umask=umask
    --initgroups=initgroups!
    --forwarded-allow-ips=forwarded_allow_ips
    --access-logfile=accesslog
    --disable-redirect-access-to-syslog=disable_redirect_access_to_syslog!
    --access-logformat=access_log_format
    --error-logfile --log-file=errorlog
    --log-level=loglevel
    --capture-output=capture_output!
    --logger-class=logger_class
    --log-config=logconfig
    --log-config-json=logconfig_json
    --log-syslog-to=syslog_addr
    --log-syslog=syslog!
    --log-syslog-prefix=syslog_prefix
    --log-syslog-facility=syslog_facility
    -R --enable-stdio-inheritance=enable_stdio_inheritance!
    --statsd-host=statsd_host
    --dogstatsd-tags=dogstatsd_tags
    --statsd-prefix=statsd_prefix
    --enable-backlog-metric=enable_backlog_metric!
    -n --name=proc_name
    --pythonpath=pythonpath
    --paste --paster=paste
    --proxy-protocol=proxy_protocol?
    --proxy-allow-from=proxy_allow_ips
    --protocol=protocol
    --uwsgi-allow-from=uwsgi_allow_ips
    --keyfile=keyfile
    --certfile=certfile
    --ssl-version=ssl_version
    --cert-reqs=cert_reqs
    --ca-certs=ca_certs
    --suppress-ragged-eofs=suppress_ragged_eofs!
    --do-handshake-on-connect=do_handshake_on_connect!
    --ciphers=ciphers
    --http-protocols=http_protocols
    --http2-cleartext=http2_cleartext
    --http2-max-concurrent-streams=http2_max_concurrent_streams#
    --http2-initial-window-size=http2_initial_window_size#
    --http2-max-frame-size=http2_max_frame_size#
    --http2-max-header-list-size=http2_max_header_list_size#
    --paste-global=raw_paste_global_conf
    --permit-obsolete-folding=permit_obsolete_folding!
    --strip-header-spaces=strip_header_spaces!
    --permit-unconventional-http-method=permit_unconventional_http_method!
    --permit-unconventional-http-version=permit_unconventional_http_version!
    --casefold-http-method=casefold_http_method!
    --forwarder-headers=forwarder_headers
    --header-map=header_map
    --asgi-loop=asgi_loop
    --asgi-lifespan=asgi_lifespan
    --asgi-disconnect-grace-period=asgi_disconnect_grace_period#
    --http-parser=http_parser
    --root-path=root_path
    --dirty-app=dirty_apps
    --dirty-workers=dirty_workers#
    --dirty-timeout=dirty_timeout#
    --dirty-threads=dirty_threads#
    --dirty-graceful-timeout=dirty_graceful_timeout#
    --control-socket=control_socket
    --control-socket-mode=control_socket_mode
    --no-control-socket=control_socket_disable!
  `),
}

/** Where a setting of gunicorn's comes from; the first that has it counts. */
interface Sources {
  readonly commandLine: ReadOptions
  readonly environment: ReadOptions
  readonly file: ReadonlyMap<string, Value>
  readonly filePath: string | null
}

/** gunicorn's own start, as gunicorn/app/base.py goes about it: options, its configuration file, folders, binds, the application. */
export function gunicorn(args: readonly Argument[], call: Call): Ending {
  const commandLine = readOptions(args, GRAMMAR)
  if (commandLine.error !== null) return optionsInvalid('gunicorn', commandLine.error, call, hintFor(commandLine.error))
  if (isGiven(commandLine, 'help') || isGiven(commandLine, 'version') || isGiven(commandLine, 'check_config'))
    return { kind: 'exits', status: 0, failure: null }
  const variables = exported(call.state)
  const environment = readOptions(environmentArguments(variables), GRAMMAR)
  if (environment.error !== null)
    return optionsInvalid(
      'gunicorn',
      'GUNICORN_CMD_ARGS holds one that it does not know',
      call,
      'Mend the config var GUNICORN_CMD_ARGS.',
    )
  const concurrency = variables.get('WEB_CONCURRENCY')
  if (concurrency?.text != null && !/^\s*\d+\s*$/.test(concurrency.text))
    return serverFails('the config var WEB_CONCURRENCY is no whole number', call, { configVars: ['WEB_CONCURRENCY'] })
  const file = readConfiguration(commandLine, environment, call)
  if ('kind' in file) return file
  return start({ commandLine, environment, ...file }, call)
}

function hintFor(error: string): string | null {
  if (/--(port|host)\b/.test(error)) return 'gunicorn listens on $PORT by itself; else `--bind 0.0.0.0:$PORT`.'
  return null
}

const environmentArguments = (variables: ReadonlyMap<string, Variable>): readonly Argument[] => {
  const given = variables.get('GUNICORN_CMD_ARGS')
  const { text } = given ?? { text: null }
  if (given === undefined || text === null) return []
  const words = attempt(() => split(text))
  return (words.kind === 'returned' ? words.value : []).map((text) => ({
    text,
    shown: '$GUNICORN_CMD_ARGS',
    configVars: given.configVars,
  }))
}

type ReadFile = Pick<Sources, 'file' | 'filePath'>

/** `-c`, else that of GUNICORN_CMD_ARGS, else gunicorn.conf.py of the working directory, `--chdir` notwithstanding. */
function readConfiguration(commandLine: ReadOptions, environment: ReadOptions, call: Call): ReadFile | Ending {
  const named = lastValue(commandLine, 'config') ?? lastValue(environment, 'config')
  if (named?.text === null) return { file: new Map(), filePath: null }
  const location = (named?.text ?? 'gunicorn.conf.py').replace(/^file:/, '')
  if (location === '') return { file: new Map(), filePath: null }
  const isModule = location.startsWith('python:')
  const path = inApp(absolute(call.state.cwd, location))
  if (!isModule && (path === null || !isFile(call.machine.snapshot, path)))
    return named == null || path === null
      ? { file: new Map(), filePath: null }
      : serverFails(`gunicorn's configuration \`${named.shown}\` does not exist`, call, {
          configVars: named.configVars,
        })
  const program = processOf(call, [call.state.cwd])
  const evaluated = isModule
    ? program.importModule(location.slice('python:'.length))
    : program.runFile(path ?? '', '__config__')
  const { raises } = evaluated
  if (raises?.certain)
    return serverFails(
      `gunicorn's configuration \`${evaluated.path ?? location}\` raises ${raises.marks.length > 0 ? raises.type : `${raises.type}: ${raises.message}`}`,
      call,
      {
        at: raises.location ?? (path === null ? call.at : { path }),
        configVars: raises.configVars,
      },
    )
  return { file: evaluated.bindings, filePath: evaluated.path }
}

const processOf = ({ machine, state }: Call, before: readonly string[]) =>
  machine.createProgram({
    environment: exported(state),
    sysPath: [...before, ...pythonPath(exported(state), state.cwd)],
    argv: ['gunicorn'],
  })

/** A setting's text: the command line beats GUNICORN_CMD_ARGS, which beats the file. Null: not known. Undefined: not set. */
function setting(sources: Sources, key: string): Argument | undefined {
  const given = lastValue(sources.commandLine, key) ?? lastValue(sources.environment, key)
  if (given != null) return given
  const value = sources.file.get(key)
  return value === undefined || value.kind === 'none' ? undefined : argumentOf(value)
}

function argumentOf(value: Value): Argument {
  const configVars = value.configVars.filter((name) => name !== 'PORT')
  const isSecret = value.marks.some((name) => name !== 'PORT')
  const text =
    value.kind === 'str'
      ? value.value
      : value.kind === 'int'
        ? String(value.value)
        : value.kind === 'object'
          ? (value.text ?? null)
          : null
  return { text, shown: isSecret || text === null ? '...' : text.replaceAll(PORT, '$PORT'), configVars }
}

function settingList(sources: Sources, key: string): readonly Argument[] | undefined {
  for (const options of [sources.commandLine, sources.environment])
    if (isGiven(options, key)) return allValues(options, key)
  const value = sources.file.get(key)
  if (value === undefined || value.kind === 'none') return undefined
  return 'items' in value ? value.items.map(argumentOf) : [argumentOf(value)]
}

function start(sources: Sources, call: Call): Ending {
  const wrong = wrongSetting(sources, call)
  if (wrong !== null) return wrong
  const chdir = setting(sources, 'chdir')
  if (chdir && lacksFolder(chdir, call))
    return serverFails(`gunicorn cannot change into \`${chdir.shown}\`: there is no such folder`, call, {
      configVars: chdir.configVars,
    })
  const cwd = chdir?.text == null ? call.state.cwd : absolute(call.state.cwd, chdir.text)
  const binds = bindsOf(sources, call)
  if ('kind' in binds) return binds
  const target = sources.commandLine.rest[0] ?? setting(sources, 'wsgi_app')
  if (target === undefined) {
    if (isGiven(sources.commandLine, 'paste')) return { kind: 'runs', what: '`gunicorn --paste`', at: call.at }
    return optionsInvalid('gunicorn', 'no application module is named', call, 'web: gunicorn mysite.wsgi')
  }
  const environment = new Map(exported(call.state))
  for (const { text, shown, configVars } of settingList(sources, 'raw_env') ?? []) {
    const at = text?.indexOf('=') ?? -1
    if (text === null || at < 1) continue
    environment.set(text.slice(0, at), {
      text: text.slice(at + 1),
      shown: shown.slice(at + 1),
      configVars,
      exported: true,
    })
  }
  const extra = (setting(sources, 'pythonpath')?.text ?? '').split(',').filter((folder) => folder !== '')
  const pathBefore = [...extra.map((folder) => absolute(cwd, folder)).reverse(), cwd, call.state.cwd]
  const worker = workerOf(setting(sources, 'worker_class') ?? written('sync'), setting(sources, 'threads'), {
    call,
    pathBefore,
    environment,
  })
  if (worker.kind === 'ending') return worker.ending
  if (isGiven(sources.commandLine, 'daemon'))
    return serverFails(
      '`--daemon` puts gunicorn into the background: the web process ends, and the dyno with it',
      call,
      { hint: 'Leave --daemon out.' },
    )
  return serverOf(call, {
    name: 'gunicorn',
    binds,
    application: calledApplication(target),
    interface: worker.interface,
    knowsHttps: trustsRouter(sources, call),
    argv: sources.commandLine.rest,
    pathBefore,
    cwd,
    environment,
  })
}

/** Does it take X-Forwarded-Proto from Heroku's router, whose address nobody knows beforehand? */
function trustsRouter(sources: Sources, call: Call): Truth {
  if (sources.file.has('secure_scheme_headers')) return 'unknown'
  const trusted =
    setting(sources, 'forwarded_allow_ips') ?? exported(call.state).get('FORWARDED_ALLOW_IPS') ?? written('127.0.0.1')
  return trusted.text === null ? 'unknown' : trusted.text.split(',').some((each) => each.trim() === '*')
}

/** `module:factory('x')`: gunicorn calls it. The attribute is `application` where none is named. */
function calledApplication(target: Argument): Application {
  const application = applicationOf(target, 'application')
  const [, name, call] = /^\s*([A-Za-z_]\w*)(\([\s\S]*\))\s*$/.exec(application.attribute ?? '') ?? []
  return name === undefined || call === undefined ? application : { ...application, attribute: name, call }
}

const INTEGERS = [
  'backlog',
  'workers',
  'threads',
  'worker_connections',
  'max_requests',
  'timeout',
  'graceful_timeout',
  'keepalive',
]

/** Settings that gunicorn refuses before it listens. */
function wrongSetting(sources: Sources, call: Call): Ending | null {
  const at = sources.filePath === null ? call.at : { path: sources.filePath }
  for (const key of INTEGERS) {
    const value = sources.file.get(key)
    const text = value?.kind === 'str' ? value.value : null
    const isWrong = text !== null && !/^\s*[-+]?(\d+|0[xXoObB][\da-fA-F]+)\s*$/.test(text)
    if (isWrong || value?.kind === 'list' || value?.kind === 'float')
      return serverFails(`gunicorn's setting \`${key}\` is no whole number`, call, { at: value?.location ?? at })
  }
  const temporary = setting(sources, 'worker_tmp_dir')
  if (lacksFolder(temporary, call))
    return serverFails(`gunicorn's \`worker_tmp_dir\` (\`${temporary?.shown}\`) does not exist`, call)
  for (const key of ['accesslog', 'errorlog']) {
    const path = setting(sources, key)
    if (lacksFolderOf(path, call))
      return serverFails(`gunicorn cannot write its log to \`${path?.shown}\`: the folder does not exist`, call, {
        hint: 'Write `-` for standard output: it is what `heroku logs` shows.',
      })
  }
  for (const key of ['logconfig', 'logconfig_json', 'certfile', 'keyfile', 'ca_certs']) {
    const path = setting(sources, key)
    if (lacksFile(path, call)) return serverFails(`gunicorn's file \`${path?.shown}\` does not exist`, call)
  }
  return null
}

/** gunicorn/util.py, parse_address. Without a bind it listens on 0.0.0.0:$PORT where PORT is set (gunicorn/config.py, Bind). */
function bindsOf(sources: Sources, call: Call): readonly Bind[] | Ending {
  const { at } = call
  const given = settingList(sources, 'bind') ?? []
  if (given.length === 0) {
    const port = exported(call.state).get('PORT')
    return [
      bindOf('0.0.0.0', port === undefined ? '8000' : port.text, {
        shown: '0.0.0.0:$PORT',
        configVars: port?.configVars ?? [],
        at,
      }),
    ]
  }
  const binds: Bind[] = []
  for (const address of given) {
    const { shown, configVars } = address
    const text = address.text?.trim().replace(/^tcp:\/\//, '')
    if (text === undefined) binds.push({ shown, reach: 'unknown', at, configVars })
    else if (/^unix:/.test(text) || /^fd:\/\//.test(text)) binds.push(socketBind(address, at))
    else {
      const [host, whole] = splitAddress(text)
      const port = whole?.split(':')[0] ?? '8000'
      if (!/^\s*\d+\s*$/.test(port))
        return serverFails(
          `gunicorn cannot listen on \`${shown}\`: \`${shown.split(':').slice(1).join(':')}\` is no port`,
          call,
          { hint: 'web: gunicorn ... --bind 0.0.0.0:$PORT', configVars },
        )
      if (host !== null && host !== '' && !isAddress(host))
        return serverFails(`gunicorn cannot listen on \`${shown}\`: it is no address of the dyno`, call, {
          hint: 'web: gunicorn ... --bind 0.0.0.0:$PORT',
          configVars,
        })
      binds.push(bindOf(host === '' ? '0.0.0.0' : host, port.trim(), { shown, configVars, at }))
    }
  }
  return binds
}

/** An address that a dyno has: all of them, loopback, or IPv6's. */
const isAddress = (host: string): boolean => /^(0\.0\.0\.0|0|127(\.\d+){3}|localhost|.*:.*)$/i.test(host)
