import { attempt } from '../../../../python/text/outcome.ts'
import { split } from '../../../../python/text/shlex.ts'
import { compareVersions, parseVersion } from '../../../dependencies/version.ts'
import type { Argument, Variable } from '../../../shell/state.ts'
import type { Call } from '../../machine.ts'
import { type Grammar, optionTable } from '../../options.ts'

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

/** What GUNICORN_CMD_ARGS holds, as a shell would split it; null where it cannot be split. */
export const environmentArguments = (variables: ReadonlyMap<string, Variable>): readonly Argument[] | null => {
  const given = variables.get('GUNICORN_CMD_ARGS')
  const { text } = given ?? { text: null }
  if (given === undefined || text === null) return []
  const words = attempt(() => split(text))
  if (words.kind !== 'returned') return null
  return words.value.map((text) => ({
    text,
    shown: '$GUNICORN_CMD_ARGS',
    configVars: given.configVars,
  }))
}

/** Options that came after gunicorn 20.1. */
const LATER =
  /^--(asgi-|casefold-|control-socket|no-control-socket|dirty-|enable-backlog-metric|forwarder-headers|header-map|http-p|http2-|log-config-json|permit-|protocol$|root-path|uwsgi-)/
const OLD_GRAMMAR: Grammar = {
  ...GRAMMAR,
  options: new Map([...GRAMMAR.options].filter(([spelling]) => !LATER.test(spelling))),
}

/** The options of the gunicorn that production installs; those of the newest where its version is not known. */
export function grammarOf({ machine }: Call): Grammar {
  const version = parseVersion(machine.dependencies.installed.get('gunicorn')?.version ?? '')
  const old = parseVersion('20.1.0')
  return version !== null && old !== null && compareVersions(version, old) <= 0 ? OLD_GRAMMAR : GRAMMAR
}
