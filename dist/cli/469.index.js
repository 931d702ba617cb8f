export const id = 469;
export const ids = [469];
export const modules = {

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ bindOfOptions),
/* harmony export */   lS: () => (/* binding */ splitAddress),
/* harmony export */   lT: () => (/* binding */ socketBind),
/* harmony export */   p9: () => (/* binding */ bindOf)
/* harmony export */ });
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8585);

/** Addresses that nothing outside the dyno reaches. */
const LOOPBACK = /^(127\.[\d.]+|localhost|\[?::1\]?|ip6-localhost)$/i;
/** A host and a port, given as texts; null: not known. */
function bindOf(host, port, { shown, configVars, at }) {
    const bind = (reach) => ({ shown, reach, at, configVars });
    if (port !== null && port !== _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .PORT */ .I)
        return bind('other-port');
    if (host !== null && LOOPBACK.test(host))
        return bind('loopback');
    return bind(port === null || host === null ? 'unknown' : 'port');
}
/** What a pair of options says, each with its default. */
function bindOfOptions(host, port, at) {
    const given = [host, port].map((one) => (typeof one === 'string' ? { text: one, shown: one, configVars: [] } : one));
    const [first, second] = given;
    return bindOf(first?.text ?? null, second?.text ?? null, {
        shown: given.map(({ shown }) => shown).join(':'),
        configVars: given.flatMap(({ configVars }) => configVars),
        at,
    });
}
const socketBind = (argument, at) => ({
    shown: argument.shown,
    reach: 'socket',
    at,
    configVars: argument.configVars,
});
/** `host:port`, `[v6]:port`; a part that is missing is null. */
function splitAddress(text) {
    const [, bracketed, after] = /^\[([^\]]*)\](?::(.*))?$/.exec(text) ?? [];
    if (bracketed !== undefined)
        return [bracketed, after ?? null];
    const at = text.indexOf(':');
    return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ fails),
/* harmony export */   c: () => (/* binding */ exits)
/* harmony export */ });
const exits = (status) => ({ kind: 'exits', status, failure: null });
const fails = (status, failure) => ({
    kind: 'exits',
    status,
    failure: { certain: true, configVars: [], ...failure },
});


/***/ }),

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ exported),
/* harmony export */   I: () => (/* binding */ PORT),
/* harmony export */   mw: () => (/* binding */ pythonPath)
/* harmony export */ });
/** What a child process finds in its environment. */
function exported({ variables }) {
    return new Map([...variables].filter(([, { exported: is }]) => is));
}
/** The folders of PYTHONPATH, absolute. */
function pythonPath(environment, cwd) {
    const text = environment.get('PYTHONPATH')?.text ?? '';
    return text
        .split(':')
        .filter((folder) => folder !== '')
        .map((folder) => (folder.startsWith('/') ? folder : `${cwd}/${folder}`));
}
/** The port that this run of the dyno is given. Heroku chooses another one each time; nobody writes it down. */
const PORT = '58417';


/***/ }),

/***/ 3886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ lacksFile),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   KM: () => (/* binding */ applicationOf),
/* harmony export */   h7: () => (/* binding */ serverFails),
/* harmony export */   kb: () => (/* binding */ optionsInvalid),
/* harmony export */   uQ: () => (/* binding */ lacksFolderOf),
/* harmony export */   zf: () => (/* binding */ lacksFolder)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);
/* harmony import */ var _shell_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9919);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1177);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8585);




const optionsInvalid = (program, error, call, hint = null) => (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .L)(2, { kind: 'options-invalid', says: `\`${program}\` does not take its options: ${error}`, hint, at: call.at });
/** A failure of the server itself, before it loads the application. */
const serverFails = (says, call, more = {}) => (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .L)(1, { kind: 'configuration-fails', says, hint: null, at: call.at, ...more });
/** `module:attribute`, as the servers read it. WITHOUT: the attribute where none is named. */
function applicationOf(target, without) {
    const { text, shown } = target;
    if (text === null)
        return { module: null, attribute: null, call: null, shown };
    const at = text.indexOf(':');
    return at < 0
        ? { module: text, attribute: without, call: null, shown }
        : { module: text.slice(0, at), attribute: text.slice(at + 1), call: null, shown };
}
/** The frame of a server: what hangs on the shell that starts it. */
function serverOf(call, server) {
    return {
        kind: 'serves',
        server: {
            pathBefore: [],
            pathAfter: [],
            cwd: call.state.cwd,
            environment: (0,_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .exported */ .ES)(call.state),
            script: null,
            survives: false,
            servesStatic: 'never',
            knowsHttps: false,
            at: call.at,
            ...server,
        },
    };
}
/** Is a path of the dyno surely missing? A folder outside the app's may come from the base image. */
function lacksFile(path, call) {
    if (path?.text == null)
        return false;
    const inside = (0,_shell_state_js__WEBPACK_IMPORTED_MODULE_3__/* .inApp */ .L3)((0,_shell_state_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)(call.state.cwd, path.text));
    return inside !== null && !(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo)(call.state.snapshot, inside);
}
/** Is the folder surely missing, in which a file would be written? */
function lacksFolderOf(path, call) {
    if (path?.text == null || path.text === '-' || path.text === '')
        return false;
    return lacksFolder((0,_shell_state_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .Mp)((0,_shell_state_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)((0,_shell_state_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)(call.state.cwd, path.text), '..')), call);
}
/** Folders that the base image has, and their own folders in part; in others of `/dev` nothing is. */
const IMAGE_FOLDERS = /^\/(bin|boot|etc|home|lib|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?(\/|$)|^\/dev(\/shm|\/pts)?$/;
function lacksFolder(path, call) {
    if (path?.text == null)
        return false;
    const full = (0,_shell_state_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)(call.state.cwd, path.text);
    const inside = (0,_shell_state_js__WEBPACK_IMPORTED_MODULE_3__/* .inApp */ .L3)(full);
    return inside === null ? !IMAGE_FOLDERS.test(full) : (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(call.state.snapshot, inside).kind !== 'folder';
}


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ SERVERS)
});

// EXTERNAL MODULE: ./lib/facts/shell/state.js
var state = __webpack_require__(9919);
// EXTERNAL MODULE: ./lib/facts/boot/bind.js
var boot_bind = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/facts/boot/ending.js
var ending = __webpack_require__(1177);
// EXTERNAL MODULE: ./lib/facts/boot/machine.js
var boot_machine = __webpack_require__(8585);
;// CONCATENATED MODULE: ./lib/facts/boot/options.js
/** A table of options: `-b --bind=bind`, a row each; `!` behind the key: a flag, `#`: a whole number, `?`: the value may be missing. */
function optionTable(rows) {
    const options = new Map();
    const kinds = { '!': 'flag', '#': 'int', '?': 'optional' };
    for (const row of rows.split('\n')) {
        const [spellings = '', target = ''] = row.trim().split('=');
        const kind = kinds[target.slice(-1)] ?? 'text';
        const key = kind === 'text' ? target : target.slice(0, -1);
        for (const spelling of spellings.split(' '))
            if (spelling !== '')
                options.set(spelling, [key, kind]);
    }
    return options;
}
/** Reads a program's arguments as its library does. */
function readOptions(args, grammar) {
    const values = [];
    const rest = [];
    let chunkEnded = false;
    for (let at = 0; at < args.length; at += 1) {
        const argument = args[at];
        if (argument === undefined)
            break;
        if (!isOption(argument, grammar)) {
            if (argument.text === '--')
                continue;
            if (grammar.library === 'getopt')
                return done(values, args.slice(at), grammar);
            if (chunkEnded && grammar.library === 'argparse')
                return { values, rest, error: `unrecognized arguments: ${argument.shown}` };
            rest.push(argument);
            continue;
        }
        chunkEnded = rest.length > 0;
        const found = findOption(argument, grammar);
        if (typeof found === 'string')
            return { values, rest, error: found };
        const { key, kind, attached, flagsBefore } = found;
        for (const flag of flagsBefore)
            values.push([flag, null]);
        const next = attached ?? (kind === 'flag' ? null : (args[at + 1] ?? null));
        const isValue = next !== null && (attached !== null || takesAsValue(next, grammar));
        if (kind === 'flag' || (kind === 'optional' && !isValue)) {
            if (attached !== null && kind === 'flag')
                return { values, rest, error: `${argument.shown}: the option takes no value` };
            values.push([key, null]);
            continue;
        }
        if (next === null || !isValue)
            return { values, rest, error: `argument ${argument.shown}: expected one argument` };
        if (attached === null)
            at += 1;
        if (kind === 'int' && next.text !== null && !/^\s*[-+]?\d+(_\d+)*\s*$/.test(next.text))
            return { values, rest, error: `argument ${argument.shown}: invalid int value: '${next.shown}'` };
        values.push([key, next]);
    }
    return done(values, rest, grammar);
}
function done(values, rest, { most }) {
    const extra = rest[most];
    return { values, rest, error: extra === undefined ? null : `unrecognized arguments: ${extra.shown}` };
}
function isOption({ text }, { options }) {
    if (text === null || !text.startsWith('-') || text === '-' || text === '--')
        return false;
    if (options.has(text) || text.startsWith('--'))
        return true;
    return !/^-\d/.test(text) && !text.includes(' ');
}
/** argparse takes nothing for a value that looks like an option; the others take whatever comes. */
function takesAsValue(next, grammar) {
    return grammar.library !== 'argparse' || (!isOption(next, grammar) && next.text !== '--');
}
/** The option that an argument spells, or what the program says of it. */
function findOption(argument, grammar) {
    const text = argument.text ?? '';
    const equals = text.indexOf('=');
    const isLong = text.startsWith('--');
    const name = equals > 0 && (isLong || grammar.options.has(text.slice(0, equals))) ? text.slice(0, equals) : text;
    const attached = name === text ? null : part(argument, name.length + 1);
    const exact = grammar.options.get(name);
    if (exact)
        return { key: exact[0], kind: exact[1], attached, flagsBefore: [] };
    if (!isLong)
        return shortOption(argument, grammar);
    if (grammar.library === 'click')
        return `No such option: ${name}`;
    const matching = [...grammar.options].filter(([spelling]) => spelling.startsWith(name));
    const keys = new Map(matching.map(([, option]) => [option[0], option]));
    const [only] = keys.values();
    if (keys.size > 1)
        return `ambiguous option: ${name} could match ${matching.map(([spelling]) => spelling).join(', ')}`;
    return only ? { key: only[0], kind: only[1], attached, flagsBefore: [] } : `unrecognized arguments: ${argument.shown}`;
}
/** `-w4`, or flags together. */
function shortOption(argument, grammar) {
    const text = argument.text ?? '';
    const flagsBefore = [];
    for (let at = 1; at < text.length; at += 1) {
        const option = grammar.options.get(`-${text.charAt(at)}`);
        if (!option)
            break;
        const [key, kind] = option;
        if (kind !== 'flag')
            return { key, kind, attached: at + 1 < text.length ? part(argument, at + 1) : null, flagsBefore };
        if (at + 1 === text.length)
            return { key, kind, attached: null, flagsBefore };
        flagsBefore.push(key);
    }
    return `unrecognized arguments: ${argument.shown}`;
}
function part(argument, from) {
    return { ...argument, text: argument.text?.slice(from) ?? null, shown: argument.shown.slice(from) };
}
/** The last value given for a key; undefined where it was not given. */
function lastValue({ values }, key) {
    return values.findLast(([name]) => name === key)?.[1];
}
/** Every value given for a key, in order. */
function allValues({ values }, key) {
    return values.flatMap(([name, value]) => (name === key && value !== null ? [value] : []));
}
const isGiven = ({ values }, key) => values.some(([name]) => name === key);

// EXTERNAL MODULE: ./lib/facts/boot/servers/common.js
var common = __webpack_require__(3886);
;// CONCATENATED MODULE: ./lib/facts/boot/servers/asgi.js






/** uvicorn/main.py of uvicorn 0.35 (https://www.uvicorn.org/settings/) */
const UVICORN = {
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
};
/** Modules that an option's value needs: the option's key, the value, the module. */
const NEEDS = [
    ['loop', 'uvloop', 'uvloop'],
    ['http', 'httptools', 'httptools'],
    ['ws', 'websockets', 'websockets'],
    ['ws', 'wsproto', 'wsproto'],
];
const CHOICES = {
    lifespan: ['auto', 'on', 'off'],
    interface: ['auto', 'asgi3', 'asgi2', 'wsgi'],
    log_level: ['critical', 'error', 'warning', 'info', 'debug', 'trace'],
};
const uvicorn = (args, call) => {
    const options = readOptions(args, UVICORN);
    if (options.error !== null)
        return (0,common/* optionsInvalid */.kb)('uvicorn', options.error, call, 'web: uvicorn mysite.asgi:application --host 0.0.0.0 --port $PORT');
    if (isGiven(options, 'help') || isGiven(options, 'version'))
        return { kind: 'exits', status: 0, failure: null };
    for (const [key, allowed] of Object.entries(CHOICES)) {
        const value = lastValue(options, key);
        if (value?.text != null && !allowed.includes(value.text))
            return (0,common/* optionsInvalid */.kb)('uvicorn', `\`${value.shown}\` is not one of ${allowed.join(', ')}`, call);
    }
    for (const [key, value, module] of NEEDS)
        if (lastValue(options, key)?.text === value && call.machine.hasModule(module) === false)
            return (0,common/* serverFails */.h7)(`uvicorn needs \`${module}\`, which is not installed`, call, {
                hint: `Add \`uvicorn[standard]\`, or \`${module}\`, to the requirements.`,
            });
    for (const key of ['env_file', 'log_config', 'ssl_certfile', 'ssl_keyfile']) {
        const file = lastValue(options, key);
        if ((0,common/* lacksFile */.F3)(file, call))
            return (0,common/* serverFails */.h7)(`uvicorn's file \`${file?.shown}\` does not exist`, call);
    }
    const variables = (0,boot_machine/* exported */.ES)(call.state);
    const target = options.rest[0] ?? variables.get('UVICORN_APP');
    if (target === undefined)
        return (0,common/* optionsInvalid */.kb)('uvicorn', 'no application is named', call, 'web: uvicorn mysite.asgi:application --host 0.0.0.0 --port $PORT');
    const application = (0,common/* applicationOf */.KM)(target, null);
    if (application.module !== null && (application.attribute ?? '') === '')
        return (0,ending/* fails */.L)(1, {
            kind: 'application-missing',
            says: `uvicorn wants \`module:attribute\`, and is given \`${target.shown}\``,
            hint: `web: uvicorn ${target.shown}:application --host 0.0.0.0 --port $PORT`,
            at: call.at,
        });
    const socket = lastValue(options, 'uds');
    const bind = socket
        ? (0,boot_bind/* socketBind */.lT)(socket, call.at)
        : (0,boot_bind/* bindOfOptions */.dD)(lastValue(options, 'host') ?? variables.get('UVICORN_HOST') ?? '127.0.0.1', lastValue(options, 'port') ?? variables.get('UVICORN_PORT') ?? '8000', call.at);
    const folder = lastValue(options, 'app_dir')?.text;
    const trusted = lastValue(options, 'forwarded_allow_ips') ?? variables.get('FORWARDED_ALLOW_IPS') ?? (0,state/* written */.Mp)('127.0.0.1');
    return (0,common/* serverOf */.FN)(call, {
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
    });
};
/** daphne/cli.py of daphne 4.2 */
const DAPHNE = {
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
};
const DAPHNE_LINE = 'web: daphne -b 0.0.0.0 -p $PORT mysite.asgi:application';
const daphne = (args, call) => {
    const options = readOptions(args, DAPHNE);
    if (options.error !== null)
        return (0,common/* optionsInvalid */.kb)('daphne', options.error, call, DAPHNE_LINE);
    const [target] = options.rest;
    if (target === undefined)
        return (0,common/* optionsInvalid */.kb)('daphne', 'no application is named', call, DAPHNE_LINE);
    const application = (0,common/* applicationOf */.KM)(target, null);
    if (application.module !== null && application.attribute === null)
        return (0,ending/* fails */.L)(1, {
            kind: 'application-missing',
            says: `daphne wants \`module:attribute\`, and is given \`${target.shown}\``,
            hint: DAPHNE_LINE,
            at: call.at,
        });
    const host = lastValue(options, 'host');
    if (host?.text != null && /^[^[:]+:\d*$/.test(host.text))
        return (0,common/* serverFails */.h7)(`daphne's \`--bind\` takes a host alone, and is given \`${host.shown}\``, call, {
            hint: DAPHNE_LINE,
        });
    const others = [...allValues(options, 'unix_socket'), ...allValues(options, 'fd')].map((one) => (0,boot_bind/* socketBind */.lT)(one, call.at));
    const endpoints = allValues(options, 'endpoint').map((one) => endpointBind(one.text, one.shown, call));
    const isPlain = others.length + endpoints.length === 0 || host != null || isGiven(options, 'port');
    const own = isPlain ? [(0,boot_bind/* bindOfOptions */.dD)(host ?? '127.0.0.1', lastValue(options, 'port') ?? '8000', call.at)] : [];
    return (0,common/* serverOf */.FN)(call, {
        name: 'daphne',
        binds: [...own, ...endpoints, ...others],
        application,
        interface: 'asgi',
        knowsHttps: isGiven(options, 'proxy_headers'),
        argv: args,
        pathBefore: [call.state.cwd],
    });
};
/** Twisted's endpoints: `tcp:port=8000:interface=0.0.0.0`, `tcp:8000`. */
function endpointBind(text, shown, call) {
    const port = text === null ? null : (/(?:port=|^(?:tcp|ssl):)(\d+)/.exec(text)?.[1] ?? null);
    const host = text === null ? null : (/interface=([^:]+)/.exec(text)?.[1] ?? '0.0.0.0');
    return (0,boot_bind/* bindOf */.p9)(host, port, { shown, configVars: [], at: call.at });
}
/** hypercorn/__main__.py of hypercorn 0.18 */
const HYPERCORN = {
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
};
const HYPERCORN_LINE = 'web: hypercorn mysite.asgi:application --bind 0.0.0.0:$PORT';
const HYPERCORN_WORKERS = { asyncio: null, uvloop: 'uvloop', trio: 'trio' };
const hypercorn = (args, call) => {
    const options = readOptions(args, HYPERCORN);
    if (options.error !== null)
        return (0,common/* optionsInvalid */.kb)('hypercorn', options.error, call, HYPERCORN_LINE);
    const [target] = options.rest;
    if (target === undefined)
        return (0,common/* optionsInvalid */.kb)('hypercorn', 'no application is named', call, HYPERCORN_LINE);
    const config = lastValue(options, 'config');
    if ((0,common/* lacksFile */.F3)(config, call) && !/^(python|file):/.test(config?.text ?? ''))
        return (0,common/* serverFails */.h7)(`hypercorn's configuration \`${config?.shown}\` does not exist`, call);
    const worker = lastValue(options, 'worker_class')?.text;
    if (worker != null && !Object.hasOwn(HYPERCORN_WORKERS, worker))
        return (0,common/* serverFails */.h7)(`hypercorn has no worker class \`${worker}\``, call);
    const needs = worker == null ? null : HYPERCORN_WORKERS[worker];
    if (needs != null && call.machine.hasModule(needs) === false)
        return (0,ending/* fails */.L)(1, {
            kind: 'worker-missing',
            says: `hypercorn's worker \`${worker}\` needs \`${needs}\`, which is not installed`,
            hint: `Add \`${needs}\` to the requirements.`,
            at: call.at,
        });
    const given = [...allValues(options, 'bind'), ...allValues(options, 'insecure_bind')];
    const binds = given.map((one) => {
        if (one.text !== null && /^(unix|fd):/.test(one.text))
            return (0,boot_bind/* socketBind */.lT)(one, call.at);
        const [host, port] = one.text === null ? [null, null] : (0,boot_bind/* splitAddress */.lS)(one.text);
        return (0,boot_bind/* bindOf */.p9)(host, one.text === null ? null : (port ?? '8000'), {
            shown: one.shown,
            configVars: one.configVars,
            at: call.at,
        });
    });
    const unnamed = config == null
        ? (0,boot_bind/* bindOfOptions */.dD)('127.0.0.1', '8000', call.at)
        : (0,boot_bind/* bindOfOptions */.dD)(config, { ...config, text: null }, call.at);
    const [, kind, rest] = /^(asgi|wsgi):(.*)$/.exec(target.text ?? '') ?? [];
    const application = (0,common/* applicationOf */.KM)(rest === undefined ? target : (0,state/* written */.Mp)(rest), 'app');
    return (0,common/* serverOf */.FN)(call, {
        name: 'hypercorn',
        binds: binds.length === 0 ? [unnamed] : binds,
        application,
        interface: kind === 'wsgi' ? 'wsgi' : 'asgi',
        argv: args,
        pathBefore: [call.state.cwd],
    });
};

// EXTERNAL MODULE: ./lib/python/text/outcome.js
var outcome = __webpack_require__(6040);
// EXTERNAL MODULE: ./lib/python/text/shlex.js
var shlex = __webpack_require__(9240);
// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
;// CONCATENATED MODULE: ./lib/facts/boot/servers/gunicorn-worker.js


/** gunicorn/workers/__init__.py: what each needs besides gunicorn. */
const BUILT_IN = new Map([
    ['sync', null],
    ['gthread', null],
    ['asgi', null],
    ['gevent', 'gevent'],
    ['gevent_wsgi', 'gevent'],
    ['gevent_pywsgi', 'gevent'],
    ['tornado', 'tornado'],
    ['eventlet', 'eventlet'],
]);
/** eventlet's worker went with gunicorn 26 (https://docs.gunicorn.org/en/stable/news.html); asgi's came with 24. */
const WITHOUT_EVENTLET = 26;
const WITH_ASGI = 24;
/** The worker that a name or a class's dotted path stands for, and whether it can be loaded. */
function workerOf(name, _threads, input) {
    const text = name.text?.replace(/^egg:gunicorn#/, '');
    if (text === undefined)
        return { kind: 'worker', interface: 'wsgi' };
    if (!text.includes('.'))
        return builtIn(text, name, input);
    const top = text.split('.')[0] ?? '';
    const isAsgi = /^(uvicorn|uvicorn_worker)\./.test(text) || text.startsWith('gunicorn.workers.gasgi');
    const missing = text.startsWith('gunicorn.') ? null : cannotImport(text, top, input);
    if (missing !== null)
        return missingWorker(name, missing, top, input);
    return { kind: 'worker', interface: isAsgi ? 'asgi' : 'wsgi' };
}
function builtIn(text, name, input) {
    const version = majorOf(input.call);
    const needs = BUILT_IN.get(text);
    if (needs === undefined || (text === 'asgi' && version < WITH_ASGI))
        return missingWorker(name, 'gunicorn has no such worker', null, input);
    if (text === 'eventlet' && version >= WITHOUT_EVENTLET)
        return missingWorker(name, `gunicorn ${version} has no eventlet worker`, null, input);
    if (needs !== null && input.call.machine.hasModule(needs) === false)
        return missingWorker(name, `\`${needs}\` is not installed`, needs, input);
    return { kind: 'worker', interface: text === 'asgi' ? 'asgi' : 'wsgi' };
}
/** gunicorn's version where it is pinned; else the newest. */
function majorOf({ machine }) {
    const major = Number(machine.dependencies.installed.get('gunicorn')?.version?.split('.')[0]);
    return Number.isSafeInteger(major) ? major : Number.POSITIVE_INFINITY;
}
function cannotImport(dotted, top, { call, pathBefore, environment }) {
    const program = call.machine.createProgram({
        environment,
        sysPath: [...pathBefore, ...(0,boot_machine/* pythonPath */.mw)(environment, call.state.cwd)],
        argv: ['gunicorn'],
    });
    const { raises, path, bindings, rest } = program.importModule(dotted.slice(0, dotted.lastIndexOf('.')));
    if (raises?.certain)
        return path === null && call.machine.hasModule(top) === false
            ? `\`${top}\` is not installed`
            : `importing it raises ${raises.type}`;
    const attribute = dotted.slice(dotted.lastIndexOf('.') + 1);
    return path !== null && rest.length === 0 && !bindings.has(attribute) ? `\`${path}\` has no \`${attribute}\`` : null;
}
function missingWorker(name, why, distribution, { call }) {
    const hint = distribution === null
        ? 'Leave out `-k`, or name one of sync, gthread, gevent.'
        : `Add \`${distribution}\` to the requirements.`;
    const says = `gunicorn cannot load the worker class \`${name.shown}\`: ${why}`;
    return {
        kind: 'ending',
        ending: (0,ending/* fails */.L)(1, { kind: 'worker-missing', says, hint, at: call.at, configVars: name.configVars }),
    };
}

;// CONCATENATED MODULE: ./lib/facts/boot/servers/gunicorn.js









/** gunicorn/config.py of gunicorn 26 (https://docs.gunicorn.org/en/stable/settings.html): every option of the command line. */
const GRAMMAR = {
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
};
/** gunicorn's own start, as gunicorn/app/base.py goes about it: options, its configuration file, folders, binds, the application. */
function gunicorn(args, call) {
    const commandLine = readOptions(args, GRAMMAR);
    if (commandLine.error !== null)
        return (0,common/* optionsInvalid */.kb)('gunicorn', commandLine.error, call, hintFor(commandLine.error));
    if (isGiven(commandLine, 'help') || isGiven(commandLine, 'version') || isGiven(commandLine, 'check_config'))
        return { kind: 'exits', status: 0, failure: null };
    const variables = (0,boot_machine/* exported */.ES)(call.state);
    const environment = readOptions(environmentArguments(variables), GRAMMAR);
    if (environment.error !== null)
        return (0,common/* optionsInvalid */.kb)('gunicorn', 'GUNICORN_CMD_ARGS holds one that it does not know', call, 'Mend the config var GUNICORN_CMD_ARGS.');
    const concurrency = variables.get('WEB_CONCURRENCY');
    if (concurrency?.text != null && !/^\s*\d+\s*$/.test(concurrency.text))
        return (0,common/* serverFails */.h7)('the config var WEB_CONCURRENCY is no whole number', call, { configVars: ['WEB_CONCURRENCY'] });
    const file = readConfiguration(commandLine, environment, call);
    if ('kind' in file)
        return file;
    return start({ commandLine, environment, ...file }, call);
}
function hintFor(error) {
    if (/--(port|host)\b/.test(error))
        return 'gunicorn listens on $PORT by itself; else `--bind 0.0.0.0:$PORT`.';
    return null;
}
const environmentArguments = (variables) => {
    const given = variables.get('GUNICORN_CMD_ARGS');
    const { text } = given ?? { text: null };
    if (given === undefined || text === null)
        return [];
    const words = (0,outcome/* attempt */.CD)(() => (0,shlex/* split */.lD)(text));
    return (words.kind === 'returned' ? words.value : []).map((text) => ({
        text,
        shown: '$GUNICORN_CMD_ARGS',
        configVars: given.configVars,
    }));
};
/** `-c`, else that of GUNICORN_CMD_ARGS, else gunicorn.conf.py of the working directory, `--chdir` notwithstanding. */
function readConfiguration(commandLine, environment, call) {
    const named = lastValue(commandLine, 'config') ?? lastValue(environment, 'config');
    if (named?.text === null)
        return { file: new Map(), filePath: null };
    const location = (named?.text ?? 'gunicorn.conf.py').replace(/^file:/, '');
    if (location === '')
        return { file: new Map(), filePath: null };
    const isModule = location.startsWith('python:');
    const path = (0,state/* inApp */.L3)((0,state/* absolute */.ys)(call.state.cwd, location));
    if (!isModule && (path === null || !(0,files/* isFile */.fo)(call.machine.snapshot, path)))
        return named == null || path === null
            ? { file: new Map(), filePath: null }
            : (0,common/* serverFails */.h7)(`gunicorn's configuration \`${named.shown}\` does not exist`, call, {
                configVars: named.configVars,
            });
    const program = processOf(call, [call.state.cwd]);
    const evaluated = isModule
        ? program.importModule(location.slice('python:'.length))
        : program.runFile(path ?? '', '__config__');
    const { raises } = evaluated;
    if (raises?.certain)
        return (0,common/* serverFails */.h7)(`gunicorn's configuration \`${evaluated.path ?? location}\` raises ${raises.marks.length > 0 ? raises.type : `${raises.type}: ${raises.message}`}`, call, {
            at: raises.location ?? (path === null ? call.at : { path }),
            configVars: raises.configVars,
        });
    return { file: evaluated.bindings, filePath: evaluated.path };
}
const processOf = ({ machine, state }, before) => machine.createProgram({
    environment: (0,boot_machine/* exported */.ES)(state),
    sysPath: [...before, ...(0,boot_machine/* pythonPath */.mw)((0,boot_machine/* exported */.ES)(state), state.cwd)],
    argv: ['gunicorn'],
});
/** A setting's text: the command line beats GUNICORN_CMD_ARGS, which beats the file. Null: not known. Undefined: not set. */
function setting(sources, key) {
    const given = lastValue(sources.commandLine, key) ?? lastValue(sources.environment, key);
    if (given != null)
        return given;
    const value = sources.file.get(key);
    return value === undefined || value.kind === 'none' ? undefined : argumentOf(value);
}
function argumentOf(value) {
    const configVars = value.configVars.filter((name) => name !== 'PORT');
    const isSecret = value.marks.some((name) => name !== 'PORT');
    const text = value.kind === 'str'
        ? value.value
        : value.kind === 'int'
            ? String(value.value)
            : value.kind === 'object'
                ? (value.text ?? null)
                : null;
    return { text, shown: isSecret || text === null ? '...' : text.replaceAll(boot_machine/* PORT */.I, '$PORT'), configVars };
}
function settingList(sources, key) {
    for (const options of [sources.commandLine, sources.environment])
        if (isGiven(options, key))
            return allValues(options, key);
    const value = sources.file.get(key);
    if (value === undefined || value.kind === 'none')
        return undefined;
    return 'items' in value ? value.items.map(argumentOf) : [argumentOf(value)];
}
function start(sources, call) {
    const wrong = wrongSetting(sources, call);
    if (wrong !== null)
        return wrong;
    const chdir = setting(sources, 'chdir');
    if (chdir && (0,common/* lacksFolder */.zf)(chdir, call))
        return (0,common/* serverFails */.h7)(`gunicorn cannot change into \`${chdir.shown}\`: there is no such folder`, call, {
            configVars: chdir.configVars,
        });
    const cwd = chdir?.text == null ? call.state.cwd : (0,state/* absolute */.ys)(call.state.cwd, chdir.text);
    const binds = bindsOf(sources, call);
    if ('kind' in binds)
        return binds;
    const target = sources.commandLine.rest[0] ?? setting(sources, 'wsgi_app');
    if (target === undefined) {
        if (isGiven(sources.commandLine, 'paste'))
            return { kind: 'runs', what: '`gunicorn --paste`', at: call.at };
        return (0,common/* optionsInvalid */.kb)('gunicorn', 'no application module is named', call, 'web: gunicorn mysite.wsgi');
    }
    const environment = new Map((0,boot_machine/* exported */.ES)(call.state));
    for (const { text, shown, configVars } of settingList(sources, 'raw_env') ?? []) {
        const at = text?.indexOf('=') ?? -1;
        if (text === null || at < 1)
            continue;
        environment.set(text.slice(0, at), {
            text: text.slice(at + 1),
            shown: shown.slice(at + 1),
            configVars,
            exported: true,
        });
    }
    const extra = (setting(sources, 'pythonpath')?.text ?? '').split(',').filter((folder) => folder !== '');
    const pathBefore = [...extra.map((folder) => (0,state/* absolute */.ys)(cwd, folder)).reverse(), cwd, call.state.cwd];
    const worker = workerOf(setting(sources, 'worker_class') ?? (0,state/* written */.Mp)('sync'), setting(sources, 'threads'), {
        call,
        pathBefore,
        environment,
    });
    if (worker.kind === 'ending')
        return worker.ending;
    if (isGiven(sources.commandLine, 'daemon'))
        return (0,common/* serverFails */.h7)('`--daemon` puts gunicorn into the background: the web process ends, and the dyno with it', call, { hint: 'Leave --daemon out.' });
    return (0,common/* serverOf */.FN)(call, {
        name: 'gunicorn',
        binds,
        application: calledApplication(target),
        interface: worker.interface,
        knowsHttps: trustsRouter(sources, call),
        argv: sources.commandLine.rest,
        pathBefore,
        cwd,
        environment,
    });
}
/** Does it take X-Forwarded-Proto from Heroku's router, whose address nobody knows beforehand? */
function trustsRouter(sources, call) {
    if (sources.file.has('secure_scheme_headers'))
        return 'unknown';
    const trusted = setting(sources, 'forwarded_allow_ips') ?? (0,boot_machine/* exported */.ES)(call.state).get('FORWARDED_ALLOW_IPS') ?? (0,state/* written */.Mp)('127.0.0.1');
    return trusted.text === null ? 'unknown' : trusted.text.split(',').some((each) => each.trim() === '*');
}
/** `module:factory('x')`: gunicorn calls it. The attribute is `application` where none is named. */
function calledApplication(target) {
    const application = (0,common/* applicationOf */.KM)(target, 'application');
    const [, name, call] = /^\s*([A-Za-z_]\w*)(\([\s\S]*\))\s*$/.exec(application.attribute ?? '') ?? [];
    return name === undefined || call === undefined ? application : { ...application, attribute: name, call };
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
];
/** Settings that gunicorn refuses before it listens. */
function wrongSetting(sources, call) {
    const at = sources.filePath === null ? call.at : { path: sources.filePath };
    for (const key of INTEGERS) {
        const value = sources.file.get(key);
        const text = value?.kind === 'str' ? value.value : null;
        const isWrong = text !== null && !/^\s*[-+]?(\d+|0[xXoObB][\da-fA-F]+)\s*$/.test(text);
        if (isWrong || value?.kind === 'list' || value?.kind === 'float')
            return (0,common/* serverFails */.h7)(`gunicorn's setting \`${key}\` is no whole number`, call, { at: value?.location ?? at });
    }
    const temporary = setting(sources, 'worker_tmp_dir');
    if ((0,common/* lacksFolder */.zf)(temporary, call))
        return (0,common/* serverFails */.h7)(`gunicorn's \`worker_tmp_dir\` (\`${temporary?.shown}\`) does not exist`, call);
    for (const key of ['accesslog', 'errorlog']) {
        const path = setting(sources, key);
        if ((0,common/* lacksFolderOf */.uQ)(path, call))
            return (0,common/* serverFails */.h7)(`gunicorn cannot write its log to \`${path?.shown}\`: the folder does not exist`, call, {
                hint: 'Write `-` for standard output: it is what `heroku logs` shows.',
            });
    }
    for (const key of ['logconfig', 'logconfig_json', 'certfile', 'keyfile', 'ca_certs']) {
        const path = setting(sources, key);
        if ((0,common/* lacksFile */.F3)(path, call))
            return (0,common/* serverFails */.h7)(`gunicorn's file \`${path?.shown}\` does not exist`, call);
    }
    return null;
}
/** gunicorn/util.py, parse_address. Without a bind it listens on 0.0.0.0:$PORT where PORT is set (gunicorn/config.py, Bind). */
function bindsOf(sources, call) {
    const { at } = call;
    const given = settingList(sources, 'bind') ?? [];
    if (given.length === 0) {
        const port = (0,boot_machine/* exported */.ES)(call.state).get('PORT');
        return [
            (0,boot_bind/* bindOf */.p9)('0.0.0.0', port === undefined ? '8000' : port.text, {
                shown: '0.0.0.0:$PORT',
                configVars: port?.configVars ?? [],
                at,
            }),
        ];
    }
    const binds = [];
    for (const address of given) {
        const { shown, configVars } = address;
        const text = address.text?.trim().replace(/^tcp:\/\//, '');
        if (text === undefined)
            binds.push({ shown, reach: 'unknown', at, configVars });
        else if (/^unix:/.test(text) || /^fd:\/\//.test(text))
            binds.push((0,boot_bind/* socketBind */.lT)(address, at));
        else {
            const [host, whole] = (0,boot_bind/* splitAddress */.lS)(text);
            const port = whole?.split(':')[0] ?? '8000';
            if (!/^\s*\d+\s*$/.test(port))
                return (0,common/* serverFails */.h7)(`gunicorn cannot listen on \`${shown}\`: \`${shown.split(':').slice(1).join(':')}\` is no port`, call, { hint: 'web: gunicorn ... --bind 0.0.0.0:$PORT', configVars });
            if (host !== null && host !== '' && !isAddress(host))
                return (0,common/* serverFails */.h7)(`gunicorn cannot listen on \`${shown}\`: it is no address of the dyno`, call, {
                    hint: 'web: gunicorn ... --bind 0.0.0.0:$PORT',
                    configVars,
                });
            binds.push((0,boot_bind/* bindOf */.p9)(host === '' ? '0.0.0.0' : host, port.trim(), { shown, configVars, at }));
        }
    }
    return binds;
}
/** An address that a dyno has: all of them, loopback, or IPv6's. */
const isAddress = (host) => /^(0\.0\.0\.0|0|127(\.\d+){3}|localhost|.*:.*)$/i.test(host);

;// CONCATENATED MODULE: ./lib/facts/boot/servers/wsgi.js




/** waitress/adjustments.py and runner.py of waitress 3 (https://docs.pylonsproject.org/projects/waitress/en/stable/runner.html) */
const WAITRESS_SWITCHES = 'ipv4 ipv6 log-untrusted-proxy-headers clear-untrusted-proxy-headers log-socket-errors expose-tracebacks asyncore-use-poll'.split(' ');
const WAITRESS_VALUES = 'host port listen threads trusted-proxy trusted-proxy-count trusted-proxy-headers url-scheme url-prefix backlog recv-bytes send-bytes outbuf-overflow outbuf-high-watermark inbuf-overflow connection-limit cleanup-interval channel-timeout max-request-header-size max-request-body-size ident asyncore-loop-timeout unix-socket unix-socket-perms sockets channel-request-lookahead server-name app'.split(' ');
const WAITRESS = {
    library: 'getopt',
    most: 1,
    options: optionTable([
        '--help=help!',
        '--call=call!',
        ...WAITRESS_VALUES.map((name) => `--${name}=${name}`),
        ...WAITRESS_SWITCHES.flatMap((name) => [`--${name}=${name}!`, `--no-${name}=no-${name}!`]),
    ].join('\n')),
};
const WAITRESS_LINE = 'web: waitress-serve --port=$PORT mysite.wsgi:application';
const waitress = (args, call) => {
    const options = readOptions(args, WAITRESS);
    if (options.error !== null)
        return (0,common/* optionsInvalid */.kb)('waitress-serve', options.error, call, WAITRESS_LINE);
    const port = lastValue(options, 'port');
    if (port?.text != null && !/^\s*\d+\s*$/.test(port.text))
        return (0,common/* optionsInvalid */.kb)('waitress-serve', `\`${port.shown}\` is no port`, call, WAITRESS_LINE);
    const target = options.rest[0] ?? lastValue(options, 'app');
    if (target == null)
        return (0,common/* optionsInvalid */.kb)('waitress-serve', 'no application is named', call, WAITRESS_LINE);
    if (isGiven(options, 'listen') && (isGiven(options, 'port') || isGiven(options, 'host')))
        return (0,common/* optionsInvalid */.kb)('waitress-serve', '`--listen` stands beside `--host` or `--port`', call, WAITRESS_LINE);
    const socket = lastValue(options, 'unix-socket');
    const binds = socket
        ? [(0,boot_bind/* socketBind */.lT)(socket, call.at)]
        : isGiven(options, 'listen')
            ? allValues(options, 'listen').map((one) => listens(one, call))
            : [(0,boot_bind/* bindOfOptions */.dD)(lastValue(options, 'host') ?? '0.0.0.0', port ?? '8080', call.at)];
    return (0,common/* serverOf */.FN)(call, {
        name: 'waitress-serve',
        binds,
        application: { ...resolvedName(target), call: isGiven(options, 'call') ? '()' : null },
        interface: 'wsgi',
        knowsHttps: lastValue(options, 'url-scheme')?.text === 'https' ? true : isGiven(options, 'trusted-proxy') ? 'unknown' : false,
        argv: args,
        pathAfter: [call.state.cwd],
    });
};
/** `--listen=host:port`, where `*` is every host. */
function listens(one, call) {
    const first = one.text?.trim().split(/\s+/)[0] ?? null;
    const [host, port] = first === null ? [null, null] : (0,boot_bind/* splitAddress */.lS)(first);
    return (0,boot_bind/* bindOf */.p9)(host === '*' ? '0.0.0.0' : host, first === null ? null : (port ?? '8080'), {
        shown: one.shown,
        configVars: one.configVars,
        at: call.at,
    });
}
/** `pkgutil.resolve_name`: `module:name`, or dotted names of which the last are attributes. */
function resolvedName(target) {
    const { text, shown } = target;
    if (text === null || text.includes(':'))
        return (0,common/* applicationOf */.KM)(target, null);
    const at = text.lastIndexOf('.');
    return at < 0
        ? { module: text, attribute: null, call: null, shown }
        : { module: text.slice(0, at), attribute: text.slice(at + 1), call: null, shown };
}
/** granian/cli.py: what decides where it listens and what it loads; the options are many, and not all are listed. */
const granian = (args, call) => {
    const value = (name) => {
        const index = args.findIndex(({ text }) => text === name || text?.startsWith(`${name}=`));
        const found = args[index];
        if (!found)
            return undefined;
        return found.text === name ? (args[index + 1]?.text ?? null) : (found.text?.slice(name.length + 1) ?? null);
    };
    const variables = (0,boot_machine/* exported */.ES)(call.state);
    const host = value('--host') ?? variables.get('GRANIAN_HOST')?.text ?? '127.0.0.1';
    const port = value('--port') ?? variables.get('GRANIAN_PORT')?.text ?? '8000';
    const target = args.find(({ text }, index) => text?.includes(':') && !text.startsWith('-') && !args[index - 1]?.text?.startsWith('--'));
    const kind = value('--interface') ?? variables.get('GRANIAN_INTERFACE')?.text ?? 'rsgi';
    return (0,common/* serverOf */.FN)(call, {
        name: 'granian',
        knowsHttps: 'unknown',
        binds: [(0,boot_bind/* bindOf */.p9)(host, port, { shown: `${host}:${port}`, configVars: [], at: call.at })],
        application: target === undefined || args.some(({ text }) => text === '--factory') ? null : (0,common/* applicationOf */.KM)(target, 'app'),
        interface: kind === 'wsgi' ? 'wsgi' : 'asgi',
        argv: args,
        pathBefore: [call.state.cwd],
    });
};
/** uWSGI: `--http :$PORT`, `--http-socket`, `--module`; an ini file is not read. */
const uwsgi = (args, call) => {
    const after = (names) => args.flatMap((argument, index) => {
        const equals = argument.text?.indexOf('=') ?? -1;
        const name = argument.text === null ? '' : equals > 0 ? argument.text.slice(0, equals) : argument.text;
        if (!names.includes(name))
            return [];
        const next = args[index + 1];
        return equals > 0 ? [{ ...argument, text: argument.text?.slice(equals + 1) ?? null }] : next ? [next] : [];
    });
    const binds = after(['--http', '--http-socket', '--http11-socket']).map((one) => {
        const [host, port] = one.text === null ? [null, null] : (0,boot_bind/* splitAddress */.lS)(one.text);
        return (0,boot_bind/* bindOf */.p9)(host === '' ? '0.0.0.0' : host, port, { shown: one.shown, configVars: one.configVars, at: call.at });
    });
    const [module] = after(['--module', '-w', '--wsgi']);
    const unread = { shown: 'its configuration', reach: 'unknown', at: call.at, configVars: [] };
    const sockets = after(['--socket', '-s', '--uwsgi-socket']).map((one) => (0,boot_bind/* socketBind */.lT)(one, call.at));
    const known = binds.length > 0 ? binds : sockets;
    return (0,common/* serverOf */.FN)(call, {
        name: 'uwsgi',
        knowsHttps: 'unknown',
        binds: known.length > 0 ? known : [unread],
        application: module ? (0,common/* applicationOf */.KM)(module, 'application') : null,
        interface: 'wsgi',
        argv: args,
        pathBefore: [call.state.cwd],
    });
};

;// CONCATENATED MODULE: ./lib/facts/boot/servers/index.js



/** The servers by the command that starts them. `python -m` takes the module's name. */
const SERVERS = new Map([
    ['gunicorn', { module: 'gunicorn', distribution: 'gunicorn', run: gunicorn }],
    ['uvicorn', { module: 'uvicorn', distribution: 'uvicorn', run: uvicorn }],
    ['daphne', { module: 'daphne', distribution: 'daphne', run: daphne }],
    ['hypercorn', { module: 'hypercorn', distribution: 'hypercorn', run: hypercorn }],
    ['waitress-serve', { module: 'waitress', distribution: 'waitress', run: waitress }],
    ['granian', { module: 'granian', distribution: 'granian', run: granian }],
    ['uwsgi', { module: 'uwsgidecorators', distribution: 'uwsgi', run: uwsgi }],
]);


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   P7: () => (/* binding */ asStrings),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);


/** TOML; integers come as bigint, so that 1 and 1.0 stay apart. */
function parseToml(text) {
    return attempt(() => (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text.replace(/^\uFEFF/, ''), { integersAsBigInt: true }));
}
function parseJson(text) {
    return attempt(() => JSON.parse(text));
}
/** YAML; aliases are bounded, against documents that swell. (`silent` would pass over errors as well as warnings.) */
function parseYaml(text) {
    return attempt(() => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text, { maxAliasCount: 100, logLevel: 'error' }));
}
function attempt(parse) {
    try {
        return { kind: 'data', value: parse() };
    }
    catch (error) {
        return { kind: 'error', message: firstLine(error), line: lineOf(error) };
    }
}
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n')[0]?.replace(/:$/, '') ?? '';
}
/** Where smol-toml (`line`) and yaml (`linePos`) say that it is. */
function lineOf(error) {
    const line = field(error, 'line') ?? field(asArray(field(error, 'linePos'))[0], 'line');
    return typeof line === 'number' ? line : null;
}
/** The member at PATH of nested tables; undefined where a part of the way is missing or no table. */
function field(value, ...path) {
    let here = value;
    for (const name of path) {
        if (typeof here !== 'object' || here === null || Array.isArray(here) || !Object.hasOwn(here, name))
            return undefined;
        here = Reflect.get(here, name);
    }
    return here;
}
/** The members of a table, in order; none where it is no table. */
function membersOf(value) {
    return isTable(value) ? Object.entries(value) : [];
}
/** The items of an array; none where it is no array. */
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The strings of an array; others are left out. */
function asStrings(value) {
    return asArray(value).filter((item) => typeof item === 'string');
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 3111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nn: () => (/* binding */ findDependencies),
  ps: () => (/* binding */ installs),
  TG: () => (/* binding */ provides)
});

// EXTERNAL MODULE: ./lib/facts/dependencies/distributions.js + 1 modules
var distributions = __webpack_require__(8817);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./lib/facts/data.js
var facts_data = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
// EXTERNAL MODULE: ./lib/facts/dependencies/marker.js
var dependencies_marker = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/facts/dependencies/version.js
var version = __webpack_require__(1949);
;// CONCATENATED MODULE: ./lib/facts/dependencies/from-pipfile-lock.js





/** What `pipenv install --deploy` installs: the section `default`, and nothing of `develop`. */
function fromPipfileLock(snapshot, environment) {
    const text = (0,files/* readText */.yR)(snapshot, 'Pipfile.lock') ?? '';
    const lock = (0,facts_data/* parseJson */.qF)(text.replace(/^\uFEFF/, ''));
    const pipfile = (0,facts_data/* parseToml */.MT)((0,files/* readText */.yR)(snapshot, 'Pipfile') ?? '');
    const named = new Set(pipfile.kind === 'data' ? (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(pipfile.value, 'packages')).map(([name]) => (0,dependencies_marker/* normalizeName */.Pc)(name)) : []);
    const installed = new Map();
    const possible = new Map();
    const development = new Map();
    const whole = (0,model_location/* lineLocation */._)('Pipfile.lock', 1);
    const data = lock.kind === 'data' ? lock.value : undefined;
    for (const [name, entry] of (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(data, 'default'))) {
        const dependency = readEntry(name, entry, named, whole);
        const marker = (0,dependencies_marker/* parseMarker */.gY)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'markers')) ?? '');
        const truth = marker ? (0,dependencies_marker/* evaluateMarker */.UZ)(marker, environment) : true;
        if (truth !== false)
            (truth === true ? installed : possible).set(dependency.name, dependency);
    }
    for (const [name, entry] of (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(data, 'develop'))) {
        const dependency = readEntry(name, entry, named, whole);
        if (!installed.has(dependency.name) && !possible.has(dependency.name))
            development.set(dependency.name, dependency);
    }
    const incomplete = (0,facts_data/* field */.ZZ)(data, 'default') === undefined ? ['`Pipfile.lock` cannot be read'] : [];
    return { manager: 'pipenv', installed, possible, development, complete: incomplete.length === 0, incomplete };
}
function readEntry(name, entry, named, location) {
    const normalized = (0,dependencies_marker/* normalizeName */.Pc)(name);
    const specifiers = (0,version/* parseSpecifiers */.$h)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'version')) ?? '') ?? [];
    return {
        name: normalized,
        version: (0,version/* pinnedVersion */.V2)(specifiers),
        specifiers,
        extras: (0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(entry, 'extras')).map(dependencies_marker/* normalizeName */.Pc),
        direct: named.has(normalized),
        location,
    };
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/lock-graph.js

/** Walks a lock from the project's own requirements: what is surely installed, and what may be. */
function walkLock(nodes, roots, path) {
    const direct = new Set(roots.map(({ name }) => name));
    const location = (0,model_location/* lineLocation */._)(path, 1);
    const dependency = (name, extras) => ({
        name,
        version: nodes.get(name)?.version ?? null,
        specifiers: [],
        extras: [...extras],
        direct: direct.has(name),
        location,
    });
    const certain = reach(nodes, roots, true);
    const all = reach(nodes, roots, false);
    const installed = new Map([...certain].map(([name, extras]) => [name, dependency(name, extras)]));
    const possible = new Map([...all].filter(([name]) => !certain.has(name)).map(([name, extras]) => [name, dependency(name, extras)]));
    return { installed, possible };
}
/** The names that can be reached, each with the extras that are asked for. */
function reach(nodes, roots, certainOnly) {
    const reached = new Map();
    const pending = [...roots];
    for (let edge = pending.pop(); edge; edge = pending.pop()) {
        if (certainOnly && !edge.certain)
            continue;
        const node = nodes.get(edge.name);
        const known = reached.get(edge.name);
        const extras = known ?? new Set();
        if (!known) {
            reached.set(edge.name, extras);
            pending.push(...(node?.edges ?? []));
        }
        for (const extra of edge.extras) {
            if (extras.has(extra))
                continue;
            extras.add(extra);
            pending.push(...(node?.extras.get(extra) ?? []));
        }
    }
    return reached;
}

// EXTERNAL MODULE: ./lib/facts/dependencies/requirement.js
var requirement = __webpack_require__(2986);
;// CONCATENATED MODULE: ./lib/facts/dependencies/from-poetry-lock.js





/** What `poetry sync --only main` installs. */
function fromPoetryLock(snapshot, environment) {
    const lock = (0,facts_data/* parseToml */.MT)((0,files/* readText */.yR)(snapshot, 'poetry.lock') ?? '');
    const project = (0,facts_data/* parseToml */.MT)((0,files/* readText */.yR)(snapshot, 'pyproject.toml') ?? '');
    const packages = lock.kind === 'data' ? (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(lock.value, 'package')) : [];
    const pyproject = project.kind === 'data' ? project.value : undefined;
    const nodes = new Map(packages.map((entry) => [nameOf(entry), readNode(entry, environment)]));
    const { installed, possible } = walkLock(nodes, mainRoots(pyproject, environment), 'poetry.lock');
    const development = new Map();
    for (const { name, version } of nodes.values()) {
        if (installed.has(name) || possible.has(name))
            continue;
        development.set(name, { name, version, specifiers: [], extras: [], direct: false, location: null });
    }
    const incomplete = lock.kind === 'error' || pyproject === undefined ? ['`poetry.lock` or `pyproject.toml` cannot be read'] : [];
    return { manager: 'poetry', installed, possible, development, complete: incomplete.length === 0, incomplete };
}
const nameOf = (entry) => (0,dependencies_marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'name')) ?? '');
/** The group `main`: `[project] dependencies` and `[tool.poetry.dependencies]`; optional ones only come with an extra. */
function mainRoots(pyproject, environment) {
    const standard = (0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(pyproject, 'project', 'dependencies')).flatMap((text) => {
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        if (parsed.kind === 'invalid')
            return [];
        const { name, extras, marker } = parsed.requirement;
        const truth = marker ? (0,dependencies_marker/* evaluateMarker */.UZ)(marker, environment) : true;
        return truth === false ? [] : [{ name, extras, certain: truth === true }];
    });
    const own = (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(pyproject, 'tool', 'poetry', 'dependencies')).filter(([name]) => name !== 'python');
    return [...standard, ...own.flatMap(([name, entry]) => readEdge(name, entry, environment))];
}
function readNode(entry, environment) {
    const needs = (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(entry, 'dependencies'));
    const optional = new Set(needs
        .filter(([, need]) => alternatives(need).every((each) => (0,facts_data/* field */.ZZ)(each, 'optional') === true))
        .map(([name]) => (0,dependencies_marker/* normalizeName */.Pc)(name)));
    const edges = needs.flatMap(([name, need]) => readEdge(name, need, environment));
    const extras = (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(entry, 'extras')).map(([extra, requirements]) => {
        const names = (0,facts_data/* asStrings */.P7)(requirements).flatMap((text) => {
            const parsed = (0,requirement/* parseRequirement */.p)(text.replace(/\s*\([^)]*\)/, ''));
            return parsed.kind === 'requirement' ? [parsed.requirement.name] : [];
        });
        return [(0,dependencies_marker/* normalizeName */.Pc)(extra), names.map((name) => ({ name, extras: [], certain: true }))];
    });
    return {
        name: nameOf(entry),
        version: (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'version')) ?? null,
        edges: edges.filter(({ name }) => !optional.has(name)),
        extras: new Map(extras),
    };
}
/** A requirement is a version, a table, or several tables of which the markers choose one. */
const alternatives = (need) => (Array.isArray(need) ? need : [need]);
function readEdge(name, need, environment) {
    const edges = alternatives(need).flatMap((each) => {
        if ((0,facts_data/* field */.ZZ)(each, 'optional') === true && (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(each, 'markers')) === undefined)
            return [];
        const text = (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(each, 'markers'));
        const marker = text === undefined ? null : (0,dependencies_marker/* parseMarker */.gY)(text);
        const restricted = (0,facts_data/* field */.ZZ)(each, 'python') !== undefined || (0,facts_data/* field */.ZZ)(each, 'platform') !== undefined;
        const truth = marker ? (0,dependencies_marker/* evaluateMarker */.UZ)(marker, environment) : text === undefined && !restricted ? true : 'unknown';
        const extras = (0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(each, 'extras')).map(dependencies_marker/* normalizeName */.Pc);
        return truth === false ? [] : [{ name: (0,dependencies_marker/* normalizeName */.Pc)(name), extras, certain: truth === true }];
    });
    const sure = edges.find(({ certain }) => certain);
    return sure ? [sure] : edges.slice(0, 1);
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/dependency.js
/** A distribution by its name alone, as another one brings it along. */
function broughtAlong(name) {
    return { name, version: null, specifiers: [], extras: [], direct: false, location: null };
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/closure.js


/** Adds what well-known distributions bring along; one that is not known leaves the list incomplete. */
function closeOver(certain, perhaps) {
    const incomplete = [];
    const installed = new Map(certain);
    spread(installed, false, incomplete);
    const possible = new Map(installed);
    for (const [name, dependency] of perhaps)
        if (!possible.has(name))
            possible.set(name, dependency);
    spread(possible, true, incomplete);
    for (const name of installed.keys())
        possible.delete(name);
    return { installed, possible, incomplete: [...new Set(incomplete)] };
}
/** Goes on until nothing new is brought along; the map grows while it is walked. */
function spread(found, withMaybe, incomplete) {
    for (const { name, extras } of found.values()) {
        const known = (0,distributions/* knownDistribution */.Ie)(name);
        if (!known?.requiresAll)
            incomplete.push(`what \`${name}\` brings along is not known`);
        const brought = [...(known?.requires ?? []), ...(withMaybe ? (known?.maybeRequires ?? []) : [])];
        for (const extra of extras) {
            const more = (0,distributions/* knownExtra */.sk)(name, extra);
            if (more)
                brought.push(...more);
            else
                incomplete.push(`what \`${name}[${extra}]\` brings along is not known`);
        }
        for (const each of brought)
            if (!found.has(each))
                found.set(each, broughtAlong(each));
    }
}

// EXTERNAL MODULE: ./lib/facts/dependencies/requirements-file.js + 2 modules
var requirements_file = __webpack_require__(8217);
;// CONCATENATED MODULE: ./lib/facts/dependencies/from-requirements.js








/** What `pip install -r requirements.txt` installs. */
function fromRequirements(snapshot, requirements, environment) {
    const incomplete = requirements.unread.map((target) => `\`${target}\` is not in the repository`);
    const installed = new Map();
    const perhaps = new Map();
    const pins = constraintsOf(requirements.lines, environment);
    for (const line of requirements.lines.filter(({ kind }) => kind === 'requirement')) {
        const truth = applies(line.requirement, environment);
        const target = truth === true ? installed : perhaps;
        if (truth !== false && !installed.has(line.requirement.name))
            add(target, line, pins);
    }
    for (const direct of requirements.direct)
        addProject(snapshot, direct, { installed, perhaps, incomplete, environment });
    addInstallers(installed, environment.get('python_version') ?? '3.14');
    const closure = closeOver(installed, perhaps);
    if (!isClosed(snapshot, requirements))
        incomplete.push(...closure.incomplete);
    return {
        manager: 'pip',
        installed: closure.installed,
        possible: closure.possible,
        development: fromOtherFiles(snapshot, requirements),
        complete: incomplete.length === 0,
        incomplete,
    };
}
function applies({ marker }, environment) {
    return marker ? (0,dependencies_marker/* evaluateMarker */.UZ)(marker, environment) : true;
}
function add(found, { requirement, location }, pins) {
    const { name, extras } = requirement;
    const specifiers = [...requirement.specifiers, ...(pins.get(name) ?? [])];
    found.set(name, { name, version: (0,version/* pinnedVersion */.V2)(specifiers), specifiers, extras, direct: true, location });
}
function constraintsOf(lines, environment) {
    const pins = new Map();
    for (const { kind, requirement } of lines) {
        if (kind !== 'constraint' || applies(requirement, environment) !== true)
            continue;
        pins.set(requirement.name, [...(pins.get(requirement.name) ?? []), ...requirement.specifiers]);
    }
    return pins;
}
/** A project in the repository brings what its `pyproject.toml` names; any other one what nobody knows. */
function addProject(snapshot, direct, collection) {
    const path = direct.target === '' ? 'pyproject.toml' : `${direct.target}/pyproject.toml`;
    const data = direct.kind === 'path' ? (0,facts_data/* parseToml */.MT)((0,files/* readText */.yR)(snapshot, path) ?? '') : null;
    const project = data?.kind === 'data' ? (0,facts_data/* field */.ZZ)(data.value, 'project') : undefined;
    if (project === undefined || (0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(project, 'dynamic')).includes('dependencies')) {
        collection.incomplete.push(`what \`${direct.target || '.'}\` brings along is not known`);
        return;
    }
    for (const text of (0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(project, 'dependencies'))) {
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        if (parsed.kind === 'invalid')
            continue;
        const truth = applies(parsed.requirement, collection.environment);
        const line = {
            kind: 'requirement',
            requirement: parsed.requirement,
            hashed: false,
            location: direct.location,
        };
        if (truth !== false)
            add(truth === true ? collection.installed : collection.perhaps, line, new Map());
    }
}
/** lib/pip.sh: pip itself, and setuptools where Python is older than 3.13. */
function addInstallers(installed, minor) {
    if (!installed.has('pip'))
        installed.set('pip', broughtAlong('pip'));
    if (Number(minor.split('.')[1]) <= 12 && !installed.has('setuptools'))
        installed.set('setuptools', broughtAlong('setuptools'));
}
/** Hashes, and what pip-compile and `uv pip compile` write, name everything that is installed. */
function isClosed(snapshot, { requireHashes, paths, direct }) {
    if (requireHashes)
        return true;
    const head = (0,files/* readText */.yR)(snapshot, paths[0] ?? '')?.slice(0, 500) ?? '';
    return (direct.length === 0 && paths.length === 1 && /^# This file (is|was) autogenerated by (pip-compile|uv)/m.test(head));
}
/** What the other requirements files of the repository name. */
function fromOtherFiles(snapshot, { paths, lines }) {
    const named = new Set(lines.map(({ requirement }) => requirement.name));
    const found = new Map();
    const others = snapshot.entries
        .map(({ path }) => path)
        .filter((path) => !paths.includes(path) &&
        /(^|\/)([\w-]*requirements[\w-]*(\/[\w-]+)?|requirements\.[\w-]+)\.(txt|in)$/.test(path));
    for (const path of others.slice(0, 20)) {
        for (const line of (0,requirements_file/* readRequirements */.F)(snapshot, path).lines) {
            if (!named.has(line.requirement.name) && !found.has(line.requirement.name))
                add(found, line, new Map());
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/from-uv-lock.js




/** What `uv sync --locked --no-default-groups` installs: all that the project's own package leads to, but for its groups. */
function fromUvLock(snapshot, environment) {
    const lock = (0,facts_data/* parseToml */.MT)((0,files/* readText */.yR)(snapshot, 'uv.lock') ?? '');
    const packages = lock.kind === 'data' ? (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(lock.value, 'package')) : [];
    const root = packages.find(isRoot);
    const nodes = new Map(packages.map((entry) => [from_uv_lock_nameOf(entry), from_uv_lock_readNode(entry, environment)]));
    const own = root === undefined ? undefined : nodes.get(from_uv_lock_nameOf(root));
    const { installed, possible } = walkLock(nodes, own?.edges ?? [], 'uv.lock');
    const groups = (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(root, 'dev-dependencies')).flatMap(([, entries]) => readEdges(entries, environment));
    const development = walkLock(nodes, groups, 'uv.lock').installed;
    for (const name of [...installed.keys(), ...possible.keys()])
        development.delete(name);
    const incomplete = root === undefined ? ['`uv.lock` does not name the project'] : [];
    return { manager: 'uv', installed, possible, development, complete: incomplete.length === 0, incomplete };
}
const from_uv_lock_nameOf = (entry) => (0,dependencies_marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'name')) ?? '');
/** The project in the lock's own folder. */
function isRoot(entry) {
    return ['virtual', 'editable', 'directory'].some((kind) => (0,facts_data/* field */.ZZ)(entry, 'source', kind) === '.');
}
function from_uv_lock_readNode(entry, environment) {
    const extras = (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(entry, 'optional-dependencies')).map(([extra, edges]) => [(0,dependencies_marker/* normalizeName */.Pc)(extra), readEdges(edges, environment)]);
    return {
        name: from_uv_lock_nameOf(entry),
        version: (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'version')) ?? null,
        edges: readEdges((0,facts_data/* field */.ZZ)(entry, 'dependencies'), environment),
        extras: new Map(extras),
    };
}
function readEdges(entries, environment) {
    return (0,facts_data/* asArray */._j)(entries).flatMap((entry) => {
        const text = (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'marker'));
        const marker = text === undefined ? null : (0,dependencies_marker/* parseMarker */.gY)(text);
        const truth = marker ? (0,dependencies_marker/* evaluateMarker */.UZ)(marker, environment) : text === undefined ? true : 'unknown';
        const extras = (0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(entry, 'extra')).map(dependencies_marker/* normalizeName */.Pc);
        return truth === false ? [] : [{ name: from_uv_lock_nameOf(entry), extras, certain: truth === true }];
    });
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/dependencies.js





const NOTHING = {
    manager: null,
    installed: new Map(),
    possible: new Map(),
    development: new Map(),
    complete: false,
    incomplete: ['no package manager can be chosen'],
};
/** What production installs, by the one package manager that the buildpack chooses. */
function findDependencies(snapshot, packageManager, requirements, environment) {
    if (packageManager.kind !== 'found')
        return NOTHING;
    switch (packageManager.name) {
        case 'pip':
            return fromRequirements(snapshot, requirements, environment);
        case 'pipenv':
            return fromPipfileLock(snapshot, environment);
        case 'poetry':
            return fromPoetryLock(snapshot, environment);
        case 'uv':
            return fromUvLock(snapshot, environment);
    }
}
/** Does production install the distribution? NAME is normalised. */
function installs(dependencies, name) {
    if (dependencies.installed.has(name))
        return true;
    return dependencies.complete && !dependencies.possible.has(name) ? false : 'unknown';
}
/**
 * Can production import the top-level module from what is installed? The project's own modules and the standard library are not
 * looked at. False is only said where it is certain: nothing more can be installed, and no installed distribution whose modules are
 * not known could be the one.
 */
function provides(dependencies, module) {
    const candidates = (0,distributions/* distributionsOf */.Xx)(module);
    const development = [...dependencies.development.values()].find((each) => certainlyProvides(each, module) || mayProvide(each, module)) ?? null;
    const provision = (truth, by) => ({ truth, by, development, candidates });
    const installed = [...dependencies.installed.values()];
    const sure = installed.find((each) => certainlyProvides(each, module));
    if (sure)
        return provision(true, sure);
    const everything = [...installed, ...dependencies.possible.values()];
    const maybe = everything.find((each) => certainlyProvides(each, module) || mayProvide(each, module));
    if (maybe)
        return provision('unknown', maybe);
    if (!dependencies.complete)
        return provision('unknown', null);
    const strangers = everything.some(({ name }) => (0,distributions/* knownDistribution */.Ie)(name) === undefined);
    return provision(candidates.length > 0 || !strangers ? false : 'unknown', null);
}
const certainlyProvides = ({ name }, module) => (0,distributions/* knownDistribution */.Ie)(name)?.modules.includes(module) ?? false;
/** One whose modules are not known, and whose name has the module's name in it. */
function mayProvide({ name }, module) {
    const known = (0,distributions/* knownDistribution */.Ie)(name);
    if (known)
        return known.maybeModules.includes(module);
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    return plain(name).includes(plain(module));
}


/***/ }),

/***/ 8817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xx: () => (/* binding */ distributionsOf),
  Ie: () => (/* binding */ knownDistribution),
  sk: () => (/* binding */ knownExtra)
});

;// CONCATENATED MODULE: ./lib/facts/dependencies/distribution-table.js
/**
 * What well-known distributions give and bring along, on Linux with Python 3.10 and later. Names are normalised (PEP 503).
 *
 * One row: the distribution, the top-level modules that it provides, the distributions that it requires. A name with `?` holds for
 * some versions only. `*` stands for requirements that are not listed here. Extras stand in EXTRA_REQUIREMENTS.
 */
const DISTRIBUTION_ROWS = [
    // Django and what stands beside it on every site
    'django | django | asgiref sqlparse pytz? tzdata?',
    'asgiref | asgiref | typing-extensions?',
    'sqlparse | sqlparse |',
    'typing-extensions | typing_extensions |',
    'tzdata | tzdata |',
    'pytz | pytz |',
    'tzlocal | tzlocal | pytz? tzdata? pytz-deprecation-shim?',
    'setuptools | setuptools pkg_resources? _distutils_hack |',
    'wheel | wheel | packaging?',
    'pip | pip |',
    'packaging | packaging | pyparsing? six?',
    'six | six |',
    // Servers
    'gunicorn | gunicorn | packaging? setuptools?',
    'uvicorn | uvicorn | click h11 typing-extensions? asgiref?',
    'uvicorn-worker | uvicorn_worker | uvicorn gunicorn',
    'daphne | daphne | asgiref autobahn twisted',
    'hypercorn | hypercorn | h11 h2 priority wsproto toml? tomli? exceptiongroup? taskgroup? typing-extensions?',
    'waitress | waitress |',
    'granian | granian | click uvloop?',
    'uwsgi | uwsgidecorators |',
    'pyuwsgi | pyuwsgi uwsgidecorators? |',
    'gevent | gevent | greenlet zope-event zope-interface? setuptools?',
    'eventlet | eventlet | dnspython greenlet six? monotonic?',
    'greenlet | greenlet |',
    'zope-event | zope | setuptools?',
    'zope-interface | zope | setuptools?',
    'click | click |',
    'h11 | h11 |',
    'h2 | h2 | hpack hyperframe',
    'hpack | hpack |',
    'hyperframe | hyperframe |',
    'priority | priority |',
    'wsproto | wsproto | h11',
    'httptools | httptools |',
    'uvloop | uvloop |',
    'watchfiles | watchfiles | anyio',
    'websockets | websockets |',
    'dnspython | dns |',
    'twisted | twisted | attrs automat constantly hyperlink incremental typing-extensions zope-interface',
    'autobahn | autobahn twisted? xbr? | txaio cryptography hyperlink setuptools? cbor2? msgpack? ujson? py-ubjson?',
    'automat | automat | typing-extensions? attrs? six?',
    'constantly | constantly | setuptools?',
    'hyperlink | hyperlink | idna',
    'incremental | incremental | setuptools? packaging? click? tomli?',
    'txaio | txaio |',
    'cbor2 | cbor2 _cbor2? |',
    'ujson | ujson |',
    'py-ubjson | ubjson |',
    // Serving files
    'whitenoise | whitenoise |',
    'brotli | brotli _brotli |',
    'dj-static | dj_static | static3',
    'static3 | static |',
    'django-storages | storages | django',
    'boto3 | boto3 | botocore jmespath s3transfer',
    'botocore | botocore | jmespath python-dateutil urllib3',
    's3transfer | s3transfer | botocore',
    'jmespath | jmespath |',
    'python-dateutil | dateutil | six',
    'urllib3 | urllib3 |',
    'cloudinary | cloudinary | certifi six urllib3',
    'django-cloudinary-storage | cloudinary_storage | requests cloudinary?',
    'django-compressor | compressor | django-appconf rcssmin rjsmin',
    'django-appconf | appconf | django',
    'rcssmin | rcssmin |',
    'rjsmin | rjsmin |',
    'django-pipeline | pipeline |',
    'django-sass-processor | sass_processor |',
    'libsass | sass sassutils |',
    'django-webpack-loader | webpack_loader |',
    'django-vite | django_vite | django',
    // Databases
    'psycopg2 | psycopg2 |',
    'psycopg2-binary | psycopg2 |',
    'psycopg | psycopg | typing-extensions? tzdata?',
    'psycopg-binary | psycopg_binary |',
    'psycopg-c | psycopg_c |',
    'psycopg-pool | psycopg_pool | typing-extensions',
    'mysqlclient | MySQLdb |',
    'pymysql | pymysql |',
    'dj-database-url | dj_database_url | django? typing-extensions?',
    'django-heroku | django_heroku | dj-database-url whitenoise psycopg2 django',
    'django-on-heroku | django_on_heroku | dj-database-url whitenoise psycopg2-binary django',
    'redis | redis | async-timeout? packaging? deprecated? pyjwt?',
    'hiredis | hiredis |',
    'django-redis | django_redis | django redis',
    'pymongo | pymongo bson gridfs | dnspython?',
    'sqlalchemy | sqlalchemy | typing-extensions? greenlet?',
    // Settings from the environment
    'python-decouple | decouple |',
    'django-environ | environ |',
    'python-dotenv | dotenv |',
    'django-dotenv | dotenv |',
    'environs | environs | marshmallow python-dotenv typing-extensions?',
    'marshmallow | marshmallow | packaging? typing-extensions?',
    'django-configurations | configurations | django',
    'dj-email-url | dj_email_url |',
    'django-cache-url | django_cache_url |',
    'pydantic | pydantic | annotated-types pydantic-core typing-extensions typing-inspection?',
    'pydantic-core | pydantic_core | typing-extensions',
    'pydantic-settings | pydantic_settings | pydantic python-dotenv typing-inspection?',
    'annotated-types | annotated_types |',
    'typing-inspection | typing_inspection | typing-extensions',
    'dynaconf | dynaconf |',
    // Common Django apps
    'djangorestframework | rest_framework | django pytz?',
    'djangorestframework-simplejwt | rest_framework_simplejwt | django djangorestframework pyjwt',
    'django-cors-headers | corsheaders | django asgiref?',
    'django-filter | django_filters | django',
    'django-crispy-forms | crispy_forms | django?',
    'crispy-bootstrap4 | crispy_bootstrap4 | django django-crispy-forms',
    'crispy-bootstrap5 | crispy_bootstrap5 | django django-crispy-forms',
    'crispy-tailwind | crispy_tailwind | django django-crispy-forms',
    'django-allauth | allauth | django asgiref? requests? requests-oauthlib? python3-openid? pyjwt? oauthlib? cryptography?',
    'dj-rest-auth | dj_rest_auth | django djangorestframework',
    'django-debug-toolbar | debug_toolbar | django sqlparse',
    'django-extensions | django_extensions | django',
    'django-widget-tweaks | widget_tweaks |',
    'django-bootstrap4 | bootstrap4 | django beautifulsoup4',
    'django-bootstrap5 | django_bootstrap5 | django',
    'django-countries | django_countries | asgiref? typing-extensions?',
    'django-phonenumber-field | phonenumber_field | django',
    'django-model-utils | model_utils | django',
    'django-simple-history | simple_history | django?',
    'django-guardian | guardian | django typing-extensions?',
    'django-mptt | mptt | django? django-js-asset',
    'django-js-asset | js_asset | django',
    'django-ckeditor | ckeditor ckeditor_uploader | django django-js-asset',
    'django-ckeditor-5 | django_ckeditor_5 | django pillow',
    'django-tinymce | tinymce | django',
    'django-summernote | django_summernote | django bleach?',
    'django-taggit | taggit | django',
    'django-import-export | import_export | django tablib diff-match-patch',
    'tablib | tablib |',
    'diff-match-patch | diff_match_patch |',
    'django-cleanup | django_cleanup |',
    'django-imagekit | imagekit | *',
    'sorl-thumbnail | sorl |',
    'easy-thumbnails | easy_thumbnails | django pillow',
    'django-htmx | django_htmx | django asgiref?',
    'django-ninja | ninja | django pydantic',
    'django-axes | axes | django asgiref? setuptools? django-ipware?',
    'django-csp | csp | django packaging?',
    'django-tailwind | tailwind | django?',
    'django-browser-reload | django_browser_reload | django asgiref?',
    'django-jazzmin | jazzmin | django',
    'django-grappelli | grappelli |',
    'django-unfold | unfold | django',
    'django-admin-interface | admin_interface | django-colorfield python-slugify?',
    'django-colorfield | colorfield | pillow?',
    'django-select2 | django_select2 | django django-appconf',
    'django-autocomplete-light | dal dal_select2 dal_queryset_sequence dal_select2_queryset_sequence dal_select2_tagging? dal_select2_taggit? dal_contenttypes? dal_genericm2m? dal_gm2m? dal_alight? queryset_sequence_view? | django',
    'django-oauth-toolkit | oauth2_provider | django requests oauthlib jwcrypto',
    'drf-yasg | drf_yasg | django djangorestframework inflection packaging pytz? pyyaml? uritemplate ruamel-yaml? coreapi? coreschema?',
    'drf-spectacular | drf_spectacular | django djangorestframework uritemplate pyyaml jsonschema inflection',
    'drf-nested-routers | rest_framework_nested | django djangorestframework',
    'django-rest-knox | knox | django djangorestframework cryptography?',
    'django-polymorphic | polymorphic | django typing-extensions?',
    'django-money | djmoney | django py-moneyed',
    'django-recaptcha | django_recaptcha? captcha? | django',
    'django-simple-captcha | captcha | django pillow django-ranged-response',
    'django-anymail | anymail | django requests urllib3?',
    'django-ses | django_ses | boto3 django',
    'django-waffle | waffle | django',
    'django-silk | silk | django sqlparse gprof2dot autopep8? python-dateutil? requests? jinja2? pytz? pygments?',
    'django-health-check | health_check | *',
    'django-prometheus | django_prometheus | prometheus-client django?',
    'prometheus-client | prometheus_client |',
    'django-otp | django_otp | django',
    'django-ratelimit | django_ratelimit ratelimit? |',
    'django-hosts | django_hosts |',
    'django-sslserver | sslserver | django?',
    'django-cms | cms menus | *',
    'wagtail | wagtail | *',
    'django-tenants | django_tenants | django',
    'channels | channels | django asgiref daphne?',
    'channels-redis | channels_redis | asgiref channels msgpack redis?',
    'msgpack | msgpack |',
    'social-auth-app-django | social_django | django social-auth-core',
    'social-auth-core | social_core | requests oauthlib requests-oauthlib pyjwt cryptography defusedxml python3-openid',
    // Background work
    'celery | celery | billiard kombu vine click? click-didyoumean? click-repl? click-plugins? python-dateutil? tzdata? pytz? tzlocal? exceptiongroup?',
    'kombu | kombu | amqp vine? tzdata? packaging? typing-extensions?',
    'billiard | billiard |',
    'vine | vine |',
    'amqp | amqp | vine',
    'click-didyoumean | click_didyoumean | click',
    'click-repl | click_repl | click prompt-toolkit six?',
    'click-plugins | click_plugins | click',
    'prompt-toolkit | prompt_toolkit | wcwidth',
    'wcwidth | wcwidth |',
    'django-celery-beat | django_celery_beat | celery django django-timezone-field python-crontab cron-descriptor tzdata?',
    'django-celery-results | django_celery_results | celery django?',
    'django-timezone-field | timezone_field | django pytz?',
    'python-crontab | crontab? cronlog? crontabs? | python-dateutil?',
    'cron-descriptor | cron_descriptor | typing-extensions?',
    'flower | flower | celery humanize prometheus-client pytz tornado',
    'rq | rq | click redis croniter?',
    'django-rq | django_rq | django rq redis?',
    'huey | huey |',
    'dramatiq | dramatiq | prometheus-client?',
    'django-dramatiq | django_dramatiq | django dramatiq',
    'apscheduler | apscheduler | tzlocal pytz? six? setuptools?',
    'django-apscheduler | django_apscheduler | django apscheduler',
    'django-q2 | django_q | django django-picklefield',
    'django-picklefield | picklefield | django',
    // Images, text, HTTP, keys
    'pillow | PIL |',
    'requests | requests | certifi charset-normalizer idna urllib3',
    'certifi | certifi |',
    'charset-normalizer | charset_normalizer |',
    'chardet | chardet |',
    'idna | idna |',
    'httpx | httpx | anyio certifi httpcore idna sniffio?',
    'httpcore | httpcore | certifi h11 anyio? sniffio?',
    'anyio | anyio | idna sniffio? typing-extensions? exceptiongroup?',
    'sniffio | sniffio |',
    'pyyaml | yaml _yaml |',
    'markdown | markdown |',
    'bleach | bleach | webencodings six? packaging?',
    'webencodings | webencodings |',
    'beautifulsoup4 | bs4 | soupsieve typing-extensions?',
    'soupsieve | soupsieve |',
    'lxml | lxml |',
    'jinja2 | jinja2 | markupsafe',
    'markupsafe | markupsafe |',
    'pygments | pygments |',
    'cryptography | cryptography | cffi typing-extensions?',
    'cffi | cffi _cffi_backend | pycparser?',
    'pycparser | pycparser |',
    'pyjwt | jwt | typing-extensions?',
    'oauthlib | oauthlib |',
    'requests-oauthlib | requests_oauthlib | oauthlib requests',
    'defusedxml | defusedxml |',
    'python3-openid | openid | defusedxml',
    'jwcrypto | jwcrypto | cryptography typing-extensions? deprecated?',
    'phonenumbers | phonenumbers |',
    'phonenumberslite | phonenumbers |',
    'python-slugify | slugify | text-unidecode',
    'text-unidecode | text_unidecode |',
    'inflection | inflection |',
    'uritemplate | uritemplate |',
    'jsonschema | jsonschema | *',
    'stripe | stripe | requests? typing-extensions?',
    'twilio | twilio | *',
    'sendgrid | sendgrid | *',
    'openai | openai | *',
    'sentry-sdk | sentry_sdk | certifi urllib3',
    'rollbar | rollbar | requests six?',
    'newrelic | newrelic |',
    'logtail-python | logtail | requests msgpack',
    'numpy | numpy |',
    'pandas | pandas | numpy python-dateutil pytz? tzdata?',
    'openpyxl | openpyxl | et-xmlfile',
    'reportlab | reportlab | pillow? charset-normalizer? chardet?',
    'qrcode | qrcode | *',
    'faker | faker | tzdata? python-dateutil? typing-extensions?',
    'factory-boy | factory | faker',
    // Other frameworks
    'flask | flask | blinker? click itsdangerous jinja2 werkzeug markupsafe?',
    'werkzeug | werkzeug | markupsafe?',
    'itsdangerous | itsdangerous |',
    'blinker | blinker |',
    'flask-sqlalchemy | flask_sqlalchemy | flask sqlalchemy',
    'flask-cors | flask_cors | flask werkzeug? six?',
    'fastapi | fastapi | pydantic starlette typing-extensions annotated-doc? typing-inspection?',
    'starlette | starlette | anyio typing-extensions?',
    // What stands in development files
    'pytest | pytest _pytest py? | iniconfig packaging pluggy pygments? exceptiongroup? tomli? attrs? py?',
    'pytest-django | pytest_django django_stubs? | pytest',
    'pluggy | pluggy |',
    'iniconfig | iniconfig |',
    'coverage | coverage | tomli?',
    'black | black blackd blib2to3 | click mypy-extensions packaging pathspec platformdirs pytokens? tomli? typing-extensions?',
    'mypy-extensions | mypy_extensions |',
    'pathspec | pathspec |',
    'platformdirs | platformdirs |',
    'flake8 | flake8 | mccabe pycodestyle pyflakes',
    'mccabe | mccabe |',
    'pycodestyle | pycodestyle |',
    'pyflakes | pyflakes |',
    'autopep8 | autopep8 | pycodestyle tomli? toml?',
    'isort | isort |',
    'ruff | ruff |',
    // What older versions, or older Pythons, need besides
    'pyparsing | pyparsing |',
    'exceptiongroup | exceptiongroup | typing-extensions?',
    'tomli | tomli |',
    'toml | toml |',
    'async-timeout | async_timeout | typing-extensions?',
    'deprecated | deprecated | wrapt',
    'wrapt | wrapt |',
    'pytz-deprecation-shim | pytz_deprecation_shim | tzdata?',
    'monotonic | monotonic |',
    'attrs | attr attrs |',
    'py | py |',
    'taskgroup | taskgroup | exceptiongroup? typing-extensions?',
    'pytokens | pytokens |',
    'annotated-doc | annotated_doc |',
    'et-xmlfile | et_xmlfile |',
    'django-ipware | ipware | python-ipware?',
    'python-ipware | python_ipware |',
    'django-ranged-response | ranged_response? | django',
    'gprof2dot | gprof2dot |',
    'ruamel-yaml | ruamel ruamel_yaml? | ruamel-yaml-clib?',
    'ruamel-yaml-clib | _ruamel_yaml |',
    'coreapi | coreapi | *',
    'coreschema | coreschema | jinja2',
    'py-moneyed | moneyed | typing-extensions? babel? setuptools?',
    'babel | babel | pytz?',
    'tornado | tornado |',
    'humanize | humanize |',
    'croniter | croniter | python-dateutil pytz? future?',
    'future | future past libfuturize? libpasteurize? |',
    'argon2-cffi | argon2 | argon2-cffi-bindings typing-extensions?',
    'argon2-cffi-bindings | _argon2_cffi_bindings | cffi',
    'bcrypt | bcrypt | cffi? six?',
];
/** What an extra adds. `standard` of uvicorn and `binary` of psycopg are the ones that boots hang on. */
const EXTRA_REQUIREMENTS = {
    'psycopg[binary]': 'psycopg-binary',
    'psycopg[c]': 'psycopg-c',
    'psycopg[pool]': 'psycopg-pool',
    'uvicorn[standard]': 'httptools python-dotenv pyyaml uvloop watchfiles websockets',
    'whitenoise[brotli]': 'brotli',
    'celery[redis]': 'redis',
    'channels[daphne]': 'daphne',
    'django-storages[s3]': 'boto3',
    'django-storages[boto3]': 'boto3',
    'environs[django]': 'dj-database-url dj-email-url django-cache-url',
    'redis[hiredis]': 'hiredis',
    'gunicorn[gevent]': 'gevent',
    'gunicorn[eventlet]': 'eventlet',
    'django[argon2]': 'argon2-cffi',
    'django[bcrypt]': 'bcrypt',
    'fastapi[standard]': 'uvicorn httpx jinja2',
    'django-phonenumber-field[phonenumbers]': 'phonenumbers',
    'django-phonenumber-field[phonenumberslite]': 'phonenumberslite',
};

;// CONCATENATED MODULE: ./lib/facts/dependencies/distributions.js

const DISTRIBUTIONS = new Map(DISTRIBUTION_ROWS.map(readRow));
function readRow(row) {
    const [name = '', provided = '', required = ''] = row.split('|');
    const modules = words(provided);
    const requires = words(required);
    const certain = (list) => list.filter((word) => !word.endsWith('?') && word !== '*');
    const maybe = (list) => list.filter((word) => word.endsWith('?')).map((word) => word.slice(0, -1));
    return [
        name.trim(),
        {
            modules: certain(modules),
            maybeModules: maybe(modules),
            requires: certain(requires),
            maybeRequires: maybe(requires),
            requiresAll: !requires.includes('*'),
        },
    ];
}
function words(text) {
    return text.split(' ').filter((word) => word !== '');
}
/** Undefined for a distribution that the table lacks: nothing certain may be said of it. */
function knownDistribution(name) {
    return DISTRIBUTIONS.get(name);
}
/** What EXTRA of the distribution adds; undefined where that is not known. */
function knownExtra(name, extra) {
    const key = `${name}[${extra}]`;
    return Object.hasOwn(EXTRA_REQUIREMENTS, key) ? words(EXTRA_REQUIREMENTS[key] ?? '') : undefined;
}
/** The distributions of the table that provide a top-level module, in its order. */
function distributionsOf(module) {
    return [...DISTRIBUTIONS]
        .filter(([, { modules, maybeModules }]) => modules.includes(module) || maybeModules.includes(module))
        .map(([name]) => name);
}


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   UZ: () => (/* binding */ evaluateMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   wp: () => (/* binding */ markerEnvironment)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1949);

const VARIABLES = [
    'python_version',
    'python_full_version',
    'os_name',
    'os.name',
    'sys_platform',
    'sys.platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform.version',
    'platform_machine',
    'platform.machine',
    'platform_python_implementation',
    'platform.python_implementation',
    'python_implementation',
    'implementation_name',
    'implementation_version',
    'extras',
    'dependency_groups',
    'extra',
];
/** Nesting that nobody writes by hand. */
const DEEPEST = 50;
const TOKEN = /\s*(?:(\()|(\))|("[^"]*"|'[^']*')|(===|~=|==|!=|<=|>=|<|>|not\s+in\b|in\b)|(and\b|or\b)|([A-Za-z_][A-Za-z0-9_.]*))/y;
function tokenize(text) {
    const kinds = ['open', 'close', 'string', 'operator', 'boolean', 'name'];
    const tokens = [];
    const end = text.trimEnd().length;
    for (let at = 0; at < end; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        const found = kinds.findIndex((_, index) => match?.[index + 1] !== undefined);
        const kind = kinds[found];
        if (!match || kind === undefined)
            return null;
        tokens.push({ kind, text: match[found + 1] ?? '' });
    }
    return tokens;
}
/** Null for what is no marker. */
function parseMarker(text) {
    const tokens = tokenize(text);
    if (!tokens || tokens.length === 0)
        return null;
    const parsed = parseAlternatives(tokens, 0, 0);
    return parsed && parsed.next === tokens.length ? parsed.marker : null;
}
const parseAlternatives = (tokens, at, depth) => parseJoined(tokens, at, 'or', (next) => parseJoined(tokens, next, 'and', (inner) => parseAtom(tokens, inner, depth)));
function parseJoined(tokens, at, word, parse) {
    const parts = [];
    let next = at;
    for (;;) {
        const part = parse(next);
        if (!part)
            return null;
        parts.push(part.marker);
        const token = tokens[part.next];
        if (token?.kind !== 'boolean' || token.text !== word) {
            const [only] = parts;
            return { marker: parts.length === 1 && only ? only : { kind: word, parts }, next: part.next };
        }
        next = part.next + 1;
    }
}
function parseAtom(tokens, at, depth) {
    if (depth > DEEPEST)
        return null;
    if (tokens[at]?.kind === 'open') {
        const inner = parseAlternatives(tokens, at + 1, depth + 1);
        return inner && tokens[inner.next]?.kind === 'close' ? { marker: inner.marker, next: inner.next + 1 } : null;
    }
    const left = parseValue(tokens[at]);
    const operator = tokens[at + 1];
    const right = parseValue(tokens[at + 2]);
    if (!left || !right || operator?.kind !== 'operator')
        return null;
    return { marker: { kind: 'compare', left, operator: operator.text.replace(/\s+/, ' '), right }, next: at + 3 };
}
function parseValue(token) {
    if (token?.kind === 'string')
        return { kind: 'string', text: token.text.slice(1, -1) };
    if (token?.kind === 'name' && VARIABLES.includes(token.text)) {
        const name = token.text.replace('.', '_');
        return { kind: 'variable', name: name === 'python_implementation' ? 'platform_python_implementation' : name };
    }
    return null;
}
/** Kleene's logic: what is not known in ENVIRONMENT is `unknown`, unless it does not matter. */
function evaluateMarker(marker, environment) {
    if (marker.kind === 'compare')
        return compare(marker.left, marker.operator, marker.right, environment);
    const decisive = marker.kind === 'or';
    const truths = marker.parts.map((part) => evaluateMarker(part, environment));
    if (truths.includes(decisive))
        return decisive;
    return truths.includes('unknown') ? 'unknown' : !decisive;
}
function compare(left, operator, right, environment) {
    const a = textOf(left, environment);
    const b = textOf(right, environment);
    if (a === null || b === null)
        return 'unknown';
    const names = [left, right].flatMap((value) => (value.kind === 'variable' ? [value.name] : []));
    if (names.includes('extra'))
        return compareTexts(normalizeName(a), operator, normalizeName(b));
    const isVersion = names.some((name) => VERSION_VARIABLES.includes(name));
    const specifiers = isVersion && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperator */ .Zo)(operator) ? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpecifiers */ .$h)(`${operator}${b}`) : null;
    if (!specifiers)
        return compareTexts(a, operator, b);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(a);
    return version !== null && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, specifiers);
}
/** Compared as versions; the others as texts. */
const VERSION_VARIABLES = ['implementation_version', 'platform_release', 'python_full_version', 'python_version'];
function textOf(value, environment) {
    if (value.kind === 'string')
        return value.text;
    return environment.get(value.name) ?? null;
}
/** Texts have no order: packaging 26 takes `<=` and `>=` for equality, and `<` and `>` for false. */
function compareTexts(a, operator, b) {
    switch (operator) {
        case '===':
            return a.toLowerCase() === b.toLowerCase();
        case 'in':
            return b.includes(a);
        case 'not in':
            return !b.includes(a);
        case '!=':
            return a !== b;
        case '==':
        case '<=':
        case '>=':
            return a === b;
        case '<':
        case '>':
            return false;
        default:
            return 'unknown';
    }
}
/** PEP 503: https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/**
 * The variables on a dyno.
 *
 * @param python N.N and N.N.N; null where the version is not known
 * @param generation Cedar's dynos are x86-64, Fir's are arm64: https://devcenter.heroku.com/articles/generations
 */
function markerEnvironment(python, generation) {
    return new Map([
        ['python_version', python?.minor ?? null],
        ['python_full_version', python?.full ?? null],
        ['implementation_version', python?.full ?? null],
        ['os_name', 'posix'],
        ['sys_platform', 'linux'],
        ['platform_system', 'Linux'],
        ['platform_machine', generation === 'cedar' ? 'x86_64' : 'aarch64'],
        ['platform_python_implementation', 'CPython'],
        ['implementation_name', 'cpython'],
        ['platform_release', null],
        ['platform_version', null],
        ['extra', ''],
    ]);
}


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1949);


const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?![A-Za-z0-9._-])/;
const IDENTIFIER = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Lines longer than this are refused: no requirement is. */
const LONGEST = 10_000;
/** Reads one requirement as pip does (packaging's grammar); TEXT has neither comment nor options. */
function parseRequirement(text) {
    const line = text.trim();
    if (line.length > LONGEST)
        return invalid('it is too long');
    const name = NAME.exec(line)?.[0];
    if (name === undefined)
        return invalid('a package name is expected at its start');
    const afterName = line.slice(name.length).trimStart();
    const extras = parseExtras(afterName);
    if (!extras)
        return invalid('the extras in square brackets are not a list of names');
    const rest = extras.rest.trimStart();
    if (rest.startsWith('@'))
        return parseUrl(name, extras.names, rest.slice(1).trim());
    const semicolon = rest.indexOf(';');
    const marker = semicolon < 0 ? null : (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(rest.slice(semicolon + 1));
    if (semicolon >= 0 && !marker)
        return invalid('what follows `;` is no environment marker');
    const specifiers = parseVersionPart(semicolon < 0 ? rest : rest.slice(0, semicolon));
    if (!specifiers)
        return invalid(`after \`${name}\` a version specifier such as \`==1.2.3\` is expected`);
    return {
        kind: 'requirement',
        requirement: { name: (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), extras: extras.names, specifiers, url: null, marker },
    };
}
const invalid = (reason) => ({ kind: 'invalid', reason });
function parseExtras(text) {
    if (!text.startsWith('['))
        return { names: [], rest: text };
    const close = text.indexOf(']');
    if (close < 0)
        return null;
    const inner = text.slice(1, close).trim();
    const names = inner === '' ? [] : inner.split(',').map((name) => name.trim());
    return names.every((name) => IDENTIFIER.test(name))
        ? { names: names.map(_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc), rest: text.slice(close + 1) }
        : null;
}
/** A marker after a URL is parted from it by white space and a semicolon. */
function parseUrl(name, extras, text) {
    const url = /^\S+/.exec(text)?.[0];
    if (url === undefined)
        return invalid('after `@` a URL is expected');
    const rest = text.slice(url.length).trim();
    const marker = rest.startsWith(';') ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(rest.slice(1)) : null;
    if (rest !== '' && !marker)
        return invalid('after the URL only ` ; ` and an environment marker may follow');
    return { kind: 'requirement', requirement: { name: (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), extras, specifiers: [], url, marker } };
}
function parseVersionPart(text) {
    const trimmed = text.trim();
    const bare = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : trimmed;
    if (bare.startsWith(',') || /,\s*,/.test(bare))
        return null;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifiers */ .$h)(bare);
}


/***/ }),

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readRequirements)
});

// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
// EXTERNAL MODULE: ./lib/facts/dependencies/requirement.js
var requirement = __webpack_require__(2986);
;// CONCATENATED MODULE: ./lib/facts/dependencies/requirements-options.js
/** pip takes everything before the first word that starts with a dash for the requirement, and the rest for options. */
function splitOptions(text) {
    const words = text.split(/\s+/);
    const first = words.findIndex((word) => word.startsWith('-'));
    if (first < 0)
        return { requirement: text, options: [] };
    const options = [];
    for (let at = first; at < words.length; at += 1) {
        const option = readOptionWord(words[at] ?? '', words[at + 1]);
        if (option.usedNext)
            at += 1;
        options.push(option);
    }
    return { requirement: words.slice(0, first).join(' '), options };
}
const FLAGS = ['--no-index', '--prefer-binary', '--require-hashes', '--pre'];
const SHORT = {
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-i': '--index-url',
    '-f': '--find-links',
    '-C': '--config-settings',
};
function readOptionWord(word, next) {
    const equals = word.indexOf('=');
    if (word.startsWith('--')) {
        const name = equals < 0 ? word : word.slice(0, equals);
        if (equals >= 0)
            return { name, value: unquote(word.slice(equals + 1)), usedNext: false };
        const takesValue = !FLAGS.includes(name) && next !== undefined && !REFUSED.includes(name);
        return { name, value: takesValue ? unquote(next) : '', usedNext: takesValue };
    }
    const short = word.slice(0, 2);
    const name = SHORT[short] ?? word;
    if (name === word)
        return { name, value: '', usedNext: false };
    if (word.length > 2)
        return { name, value: unquote(word.slice(word[2] === '=' ? 3 : 2)), usedNext: false };
    return { name, value: unquote(next ?? ''), usedNext: next !== undefined };
}
const unquote = (text) => text.replace(/^(["'])(.*)\1$/, '$2');
/** Options of `pip install` that a requirements file may not hold, or that pip no longer has. */
const REFUSED = [
    ...[
        '--upgrade',
        '-U',
        '--user',
        '--no-deps',
        '--target',
        '--force-reinstall',
        '--ignore-installed',
        '--no-cache-dir',
    ],
    ...[
        '--break-system-packages',
        '--install-option',
        '--process-dependency-links',
        '--allow-external',
        '--allow-unverified',
    ],
    ...['--allow-all-external', '--quiet', '-q', '--verbose', '-v', '--timeout', '--default-timeout'],
];
/** Options that change where pip looks or how it builds, not what it installs. */
const HARMLESS = [
    ...FLAGS,
    ...[
        '--index-url',
        '--pypi-url',
        '--extra-index-url',
        '--find-links',
        '--no-binary',
        '--only-binary',
        '--trusted-host',
    ],
    ...['--use-feature', '--hash', '--global-option', '--config-settings', '--config-setting'],
];

;// CONCATENATED MODULE: ./lib/facts/dependencies/requirements-text.js
/** A byte-order mark decides, then a coding comment in the first two lines (which only 8-bit encodings can have), else UTF-8. */
function decode(bytes) {
    const [a, b, c] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return strictly(bytes.subarray(3), 'utf-8');
    if (a === 0xff && b === 0xfe)
        return strictly(bytes.subarray(2), 'utf-16le');
    if (a === 0xfe && b === 0xff)
        return strictly(bytes.subarray(2), 'utf-16be');
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).split('\n', 2);
    const coding = head
        .map((line) => /^#.{0,200}?coding[:=]\s*([-\w.]+)/.exec(line)?.[1])
        .find((name) => name !== undefined);
    if (coding !== undefined && /^(latin-?1|iso-?8859-?1|cp1252)$/i.test(coding))
        return strictly(bytes, 'latin1');
    return strictly(bytes, 'utf-8');
}
function strictly(bytes, encoding) {
    try {
        return { kind: 'text', text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        const lossy = new TextDecoder(encoding).decode(bytes);
        const before = lossy.slice(0, lossy.indexOf('\ufffd'));
        return { kind: 'error', encoding: 'no UTF-8', line: before.split('\n').length };
    }
}
/** Python's `str.splitlines`, lines that end with a backslash joined, comments and blank lines taken out. */
function logicalLines(content) {
    const found = [];
    let held = null;
    const physical = content.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/);
    for (const [index, line] of physical.entries()) {
        const isComment = /^\s*#/.test(line);
        if (line.endsWith('\\') && !isComment) {
            held ??= { text: '', line: index + 1 };
            held.text += line.replace(/^\\+|\\+$/g, '');
            continue;
        }
        const text = isComment ? ` ${line}` : line;
        found.push(held ? { text: held.text + text, line: held.line } : { text, line: index + 1 });
        held = null;
    }
    if (held)
        found.push(held);
    return found.map(({ text, line }) => ({ text: withoutComment(text).trim(), line })).filter(({ text }) => text !== '');
}
function withoutComment(text) {
    const at = text.search(/(?:^|\s)#/);
    return at < 0 ? text : text.slice(0, at);
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/requirements-file.js





/** Includes within includes that nobody writes by hand; pip itself stops at a file that includes itself. */
const DEEPEST = 20;
const MOST_LINES = 20_000;
/** Reads PATH as `pip install -r PATH` does from the root (pip 26: src/pip/_internal/req/req_file.py). */
function readRequirements(snapshot, path) {
    const reader = {
        snapshot,
        lines: [],
        direct: [],
        problems: [],
        unread: [],
        paths: new Set(),
        requireHashes: false,
    };
    const bytes = (0,files/* readBytes */.io)(snapshot, path);
    if (bytes)
        readFile(reader, path, bytes, 'requirement', 0);
    return {
        ...reader,
        paths: [...reader.paths],
        requireHashes: reader.requireHashes || reader.lines.some(({ hashed }) => hashed),
    };
}
function readFile(reader, path, bytes, kind, depth) {
    if (reader.paths.has(path) || reader.lines.length > MOST_LINES)
        return;
    reader.paths.add(path);
    const decoded = decode(bytes);
    if (decoded.kind === 'error') {
        reader.problems.push({ kind: 'encoding', encoding: decoded.encoding, location: (0,model_location/* lineLocation */._)(path, decoded.line) });
        return;
    }
    for (const { text, line } of logicalLines(decoded.text)) {
        readLine(reader, { text, kind, depth, path, location: (0,model_location/* lineLocation */._)(path, line, text) });
    }
}
/** What the build itself sets: config vars are not passed to pip (lib/pip.sh), so any other `${NAME}` stays as it is written. */
const BUILD_VARIABLES = [
    'HOME',
    'PATH',
    'STACK',
    'LANG',
    'BUILD_DIR',
    'CACHE_DIR',
    'ENV_DIR',
    'SOURCE_VERSION',
    'REQUEST_ID',
];
const MAYBE_VARIABLES = ['PIP_EXTRA_INDEX_URL'];
const ADDS_PLACES = ['--extra-index-url', '--find-links', '--trusted-host'];
function readLine(reader, line) {
    const variables = [...line.text.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name]) => name ?? '');
    const { requirement, options } = splitOptions(line.text);
    const harmless = requirement === '' && options.every(({ name }) => ADDS_PLACES.includes(name));
    for (const name of new Set(variables)) {
        if (BUILD_VARIABLES.includes(name) || MAYBE_VARIABLES.includes(name))
            continue;
        reader.problems.push({ kind: 'environment-variable', name, harmless, location: line.location });
    }
    if (requirement !== '') {
        for (const { name } of options.filter((option) => REFUSED.includes(option.name))) {
            reader.problems.push({ kind: 'refused-option', option: name, location: line.location });
        }
        readRequirement(reader, line, requirement, options.some(({ name }) => name === '--hash'), variables.length > 0);
        return;
    }
    for (const option of options)
        readOption(reader, line, option);
}
function readOption(reader, line, { name, value }) {
    const { location } = line;
    if (name === '--requirement' || name === '--constraint')
        include(reader, line, name, value);
    else if (name === '--editable')
        readEditable(reader, line, value);
    else if (name === '--require-hashes')
        reader.requireHashes = true;
    else if (REFUSED.includes(name))
        reader.problems.push({ kind: 'refused-option', option: name, location });
    else if (!HARMLESS.includes(name))
        reader.problems.push({ kind: 'unknown-option', option: name, location });
}
/** Relative to the file that includes it. */
function include(reader, line, name, target) {
    const option = name === '--requirement' ? '-r' : '-c';
    if (/^(https?|file|ftp):/i.test(target)) {
        reader.unread.push(target);
        return;
    }
    const folder = line.path.includes('/') ? line.path.slice(0, line.path.lastIndexOf('/') + 1) : '';
    const path = target.startsWith('/app/')
        ? target.slice('/app/'.length)
        : target.startsWith('/')
            ? target
            : normalize(folder + target);
    const bytes = (0,files/* readBytes */.io)(reader.snapshot, path);
    const kind = option === '-c' ? 'constraint' : line.kind;
    if (bytes && line.depth < DEEPEST)
        readFile(reader, path, bytes, kind, line.depth + 1);
    else if (bytes ||
        reader.snapshot.entries.some((entry) => entry.mode === '160000' && path.startsWith(`${entry.path}/`)))
        reader.unread.push(path);
    else
        reader.problems.push({ kind: 'missing-file', path, option, location: line.location });
}
/** `a/../b` → `b`; what leads out of the root keeps its `..`. */
function normalize(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
const VCS = /^(git|hg|svn|bzr)(\+[a-z]+)?:/i;
const URL_SCHEME = /^(https?|ftp|file|git\+[a-z]+|hg\+[a-z]+|svn\+[a-z]+|bzr\+[a-z]+):/i;
function readEditable(reader, line, target) {
    if (VCS.test(target))
        addNamed(reader, line, target);
    else if (URL_SCHEME.test(target))
        reader.direct.push({ kind: 'url', target, location: line.location });
    else
        readPath(reader, line, target);
}
function readRequirement(reader, line, text, hashed, hasVariables) {
    const { location } = line;
    const marker = text.search(/\s;/);
    const target = (marker < 0 ? text : text.slice(0, marker)).trimEnd();
    if (URL_SCHEME.test(text)) {
        if (/^file:\/\/\//i.test(target))
            absentFile(reader, location, target);
        else
            addNamed(reader, line, target);
        return;
    }
    if (/^\.{0,2}\//.test(text) || text === '.' || text === '..' || /^\.\[/.test(text)) {
        readPath(reader, line, target);
        return;
    }
    const parsed = (0,requirement/* parseRequirement */.p)(text);
    if (parsed.kind === 'requirement') {
        const { url } = parsed.requirement;
        if (url !== null && /^file:\/\/\//i.test(url))
            absentFile(reader, location, url);
        reader.lines.push({ kind: line.kind, requirement: parsed.requirement, hashed, location });
    }
    else if (/\.(whl|zip|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz)$/i.test(target) ||
        isFolder(reader.snapshot, withoutExtras(target))) {
        readPath(reader, line, target);
    }
    else if (!hasVariables) {
        reader.problems.push({ kind: 'invalid-requirement', text: text.slice(0, 100), reason: parsed.reason, location });
    }
}
const isFolder = (snapshot, path) => path !== '' && (0,files/* resolvePath */.o1)(snapshot, path).kind === 'folder';
/** `file:///home/...`, as conda's and some freezes write it: no such file on Heroku, but below /app. */
function absentFile(reader, location, url) {
    const path = url.replace(/^file:\/\//i, '').replace(/[#?].*$/, '');
    if (path.startsWith('/app/') || path.startsWith('/tmp/build_'))
        reader.unread.push(url);
    else
        reader.problems.push({ kind: 'missing-path', path, reason: 'no such file on Heroku', location });
}
/** A URL that names its project (`#egg=name`) installs that name; another installs one that is not known here. */
function addNamed(reader, line, target) {
    const egg = /[#&]egg=([A-Za-z0-9._-]+(?:\[[^\]]*\])?)/.exec(target)?.[1];
    const parsed = egg === undefined ? null : (0,requirement/* parseRequirement */.p)(egg);
    if (parsed?.kind === 'requirement') {
        reader.lines.push({
            kind: line.kind,
            requirement: { ...parsed.requirement, url: target },
            hashed: false,
            location: line.location,
        });
    }
    reader.direct.push({ kind: VCS.test(target) ? 'vcs' : 'url', target, location: line.location });
}
/** `./lib/thing[extra]` → `./lib/thing`. */
function withoutExtras(target) {
    const bracket = target.indexOf('[');
    return bracket < 0 ? target : target.slice(0, bracket);
}
/** A project or an archive in the repository; relative to the root, whichever file names it. */
function readPath(reader, line, target) {
    const { location } = line;
    const path = normalize(withoutExtras(target).replace(/^\/app\//, ''));
    const resolved = (0,files/* resolvePath */.o1)(reader.snapshot, path);
    const reason = whyAbsent(reader.snapshot, target, resolved);
    if (reason !== null)
        reader.problems.push({ kind: 'missing-path', path: target, reason, location });
    else if (resolved.kind === 'outside' || resolved.kind === 'submodule')
        reader.unread.push(path);
    else
        reader.direct.push({ kind: 'path', target: path, location });
}
/** Why pip cannot install the path; null where it can, or where that is not known. */
function whyAbsent(snapshot, target, resolved) {
    if (target.startsWith('/') && !target.startsWith('/app/'))
        return 'no such path on Heroku';
    if (resolved.kind === 'missing')
        return 'no such path in the repository';
    if (resolved.kind !== 'folder')
        return null;
    const inside = (name) => (0,files/* isFile */.fo)(snapshot, `${resolved.path}/${name}`);
    return inside('setup.py') || inside('pyproject.toml') ? null : 'it has neither `setup.py` nor `pyproject.toml`';
}


/***/ }),

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ parseSpecifiers),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   Zo: () => (/* binding */ isOperator),
/* harmony export */   c4: () => (/* binding */ sameSpecifiers),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony export compareVersions */
/** Versions and specifiers of Python packages: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)([-_.]?)(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
/** Longer texts are no versions that anybody publishes. */
const LONGEST = 200;
const PRE_RELEASES = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** Null for what is no version. */
function parseVersion(text) {
    const trimmed = text.trim().toLowerCase();
    const match = trimmed.length > LONGEST ? null : VERSION.exec(trimmed);
    if (!match)
        return null;
    const [, epoch, release = '', letter, preNumber, implicitPost, postMark, postNumber, dev, local] = match;
    const pre = letter === undefined ? undefined : PRE_RELEASES[letter];
    const post = implicitPost ?? (postMark === undefined ? undefined : postNumber || '0');
    return {
        epoch: Number(epoch ?? 0),
        release: release.split('.').map(Number),
        pre: pre ? [pre, Number(preNumber || 0)] : null,
        post: post === undefined ? null : Number(post),
        dev: dev === undefined ? null : Number(dev || 0),
        local: local === undefined ? null : local.replace(/[-_]/g, '.'),
    };
}
/** Negative where LEFT is older, 0 where both are the same version; local parts do not count. */
function compareVersions(left, right) {
    const difference = compareNumbers([left.epoch], [right.epoch]) || compareNumbers(left.release, right.release);
    return difference || compareNumbers(phase(left), phase(right));
}
/** Compares item by item; a missing item counts as 0. */
function compareNumbers(left, right) {
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const a = left[at] ?? 0;
        const b = right[at] ?? 0;
        if (a !== b)
            return a < b ? -1 : 1;
    }
    return 0;
}
const PRE_RANK = { a: 0, b: 1, rc: 2 };
/** What orders the versions of one release number: dev releases, then pre-releases, the release itself, post releases. */
function phase({ pre, post, dev }) {
    const first = pre ? PRE_RANK[pre[0]] : post === null && dev !== null ? -1 : 3;
    return [first, pre?.[1] ?? 0, post ?? -1, dev ?? Number.POSITIVE_INFINITY];
}
const SPECIFIER = /^(===|~=|==|!=|<=|>=|<|>)\s*([^\s,;)]+)$/;
/** The specifiers of a comma-separated text; null where one is none. `''` has none. */
function parseSpecifiers(text) {
    const specifiers = [];
    for (const part of text.split(',')) {
        if (part.trim() === '')
            continue;
        const specifier = parseSpecifier(part.trim());
        if (!specifier)
            return null;
        specifiers.push(specifier);
    }
    return specifiers;
}
function parseSpecifier(text) {
    const [, operator, version] = SPECIFIER.exec(text) ?? [];
    if (version === undefined || !isOperator(operator))
        return null;
    if (operator === '===')
        return { operator, version };
    const wildcard = version.endsWith('.*');
    const parsed = parseVersion(wildcard ? version.slice(0, -2) : version);
    if (!parsed)
        return null;
    const exact = operator === '==' || operator === '!=';
    if (wildcard && (!exact || !/^v?(?:\d+!)?[\d.]+$/i.test(version.slice(0, -2))))
        return null;
    if (parsed.local !== null && !exact)
        return null;
    if (operator === '~=' && parsed.release.length < 2)
        return null;
    return { operator, version };
}
const OPERATORS = ['==', '!=', '<=', '>=', '<', '>', '~=', '==='];
function isOperator(text) {
    return text !== undefined && OPERATORS.includes(text);
}
/** Does VERSION satisfy all of them? Pre-releases are not shut out. */
function satisfies(version, specifiers) {
    return specifiers.every((specifier) => satisfiesOne(version, specifier));
}
function satisfiesOne(version, { operator, version: text }) {
    if (operator === '===') {
        const same = parseVersion(text);
        return same !== null && compareVersions(version, same) === 0;
    }
    const wildcard = text.endsWith('.*');
    const wanted = parseVersion(wildcard ? text.slice(0, -2) : text);
    if (!wanted)
        return false;
    const difference = compareVersions(version, wanted);
    switch (operator) {
        case '==':
            return isEqual(version, wanted, wildcard, difference);
        case '!=':
            return !isEqual(version, wanted, wildcard, difference);
        case '<=':
            return difference <= 0;
        case '>=':
            return difference >= 0;
        case '<':
            return difference < 0 && !(isPreRelease(version) && !isPreRelease(wanted) && isFrom(version, wanted));
        case '>':
            return difference > 0 && !(version.post !== null && wanted.post === null && isPostOf(version, wanted));
        case '~=':
            return (difference >= 0 &&
                hasPrefix(version, { ...wanted, release: wanted.release.slice(0, -1), pre: null, post: null }));
    }
}
function isEqual(version, wanted, wildcard, difference) {
    if (wildcard)
        return hasPrefix(version, wanted);
    return difference === 0 && (wanted.local === null || wanted.local === version.local);
}
const isPreRelease = ({ pre, dev }) => pre !== null || dev !== null;
/** `<V` shuts out the pre-releases of V itself. */
const isFrom = (version, wanted) => compareVersions(version, { ...wanted, dev: 0 }) >= 0;
/** `>V` shuts out the post-releases of V itself. */
const isPostOf = (version, wanted) => compareVersions({ ...version, post: null, dev: null }, wanted) === 0;
/** `==5.2.*`: the release begins so, padded with zeros where it is shorter. */
function hasPrefix(version, prefix) {
    if (version.epoch !== prefix.epoch)
        return false;
    const length = prefix.release.length;
    const padded = [...version.release, ...Array.from({ length }, () => 0)].slice(0, length);
    if (compareNumbers(padded, prefix.release) !== 0)
        return false;
    if (prefix.pre)
        return version.pre !== null && version.pre[0] === prefix.pre[0] && version.pre[1] === prefix.pre[1];
    return prefix.post === null || version.post === prefix.post;
}
/** The version that the specifiers pin exactly (`==5.2.1`, `===5.2.1`); null where they leave a choice. */
function pinnedVersion(specifiers) {
    const pin = specifiers.find(({ operator, version }) => (operator === '==' || operator === '===') && !version.endsWith('.*'));
    return pin?.version ?? null;
}
/**
 * Do two lists of specifiers let through the same versions? Tried on every version that they name and on its neighbours, so that
 * `==3.12.*` and `>=3.12,<3.13` are the same.
 */
function sameSpecifiers(left, right) {
    const named = [...left, ...right].map(({ version }) => parseVersion(version.replace(/\.\*$/, '')));
    const tried = named.flatMap((version) => (version ? neighbours(version) : []));
    return tried.every((version) => satisfies(version, left) === satisfies(version, right));
}
/** The version itself, and the releases right before and after it at each place. Pre-releases of others are left out: `3.12.*` has them, `>=3.12` has not. */
function neighbours(version) {
    const plain = { ...version, pre: null, post: null, dev: null, local: null };
    const releases = [...plain.release, 0, 0].flatMap((_, place) => {
        const upTo = [...plain.release, 0, 0].slice(0, place + 1);
        const last = upTo[place] ?? 0;
        return [last - 1, last, last + 1].filter((each) => each >= 0).map((each) => [...upTo.slice(0, place), each]);
    });
    return [
        version,
        ...releases.flatMap((release) => [release, [...release, 99]]).map((release) => ({ ...plain, release })),
    ];
}


/***/ }),

/***/ 7017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ SECURITY_CHECKS),
  tS: () => (/* binding */ WEAK_KEY),
  JT: () => (/* binding */ runChecks)
});

// UNUSED EXPORTS: isWeakKey

// EXTERNAL MODULE: ./lib/facts/settings/answer.js
var answer = __webpack_require__(5911);
// EXTERNAL MODULE: ./lib/facts/settings/tests.js
var tests = __webpack_require__(9508);
;// CONCATENATED MODULE: ./lib/facts/django/content-security-policy-checks.js


const POLICIES = ['SECURE_CSP', 'SECURE_CSP_REPORT_ONLY'];
const MIDDLEWARE = 'django.middleware.csp.ContentSecurityPolicyMiddleware';
const CONTEXT_PROCESSOR = 'django.template.context_processors.csp';
/** `CSP.NONCE`, a string enumeration's member. https://docs.djangoproject.com/en/6.0/ref/csp/ */
const NONCE = '<CSP_NONCE_SENTINEL>';
/** django/core/checks/security/csp.py; each setting of the two can be the one. */
const contentSecurityPolicyChecks = [
    ...POLICIES.map((setting) => ({
        id: 'security.E026',
        setting,
        since: [6, 0],
        answer: (settings) => (0,answer/* ask */.kA)(settings.get(setting), isNoPolicy),
    })),
    { id: 'security.W027', setting: 'TEMPLATES', since: [6, 1], answer: nonceWithoutContextProcessor },
];
function isNoPolicy(value) {
    return (0,answer/* all */.Q7)([(0,answer/* isNot */.w8)(tests/* isNone */.$I)(value), (0,answer/* isNot */.w8)((0,tests/* isKind */.VF)('dict'))(value)]);
}
function nonceWithoutContextProcessor(settings) {
    const usesNonce = POLICIES.map((name) => (0,answer/* ask */.kA)(settings.get(name), hasNonce));
    return (0,answer/* both */.WP)((0,answer/* ask */.kA)(settings.get('TEMPLATES'), (0,answer/* isNot */.w8)((0,tests/* containsOne */.aU)(hasContextProcessor))), (0,answer/* either */.gP)(...usesNonce), (0,answer/* ask */.kA)(settings.get('MIDDLEWARE'), (0,tests/* contains */.gR)(MIDDLEWARE)));
}
/** Is one of a policy's values the nonce, or a list with it? */
function hasNonce(policy) {
    if (policy.kind !== 'dict')
        return policy.kind === 'unknown' ? 'unknown' : false;
    const values = policy.entries.map(([, value]) => (0,answer/* testValue */.C7)(value, isNonceOrHoldsIt));
    return (0,answer/* any */.bz)([...values, (policy.rest?.length ?? 0) > 0 ? 'unknown' : false]);
}
const isNonce = (value) => value.kind === 'object' && value.text === NONCE ? true : (0,tests/* isString */.Kg)(NONCE)(value);
function isNonceOrHoldsIt(value) {
    return 'items' in value ? (0,tests/* containsOne */.aU)(isNonce)(value) : isNonce(value);
}
function hasContextProcessor(engine) {
    const options = (0,tests/* entryOf */.Ms)(engine, 'OPTIONS');
    const processors = options ? (0,tests/* entryOf */.Ms)(options, 'context_processors') : options;
    if (processors === null)
        return false;
    return processors === undefined ? 'unknown' : (0,answer/* testValue */.C7)(processors, (0,tests/* contains */.gR)(CONTEXT_PROCESSOR));
}

// EXTERNAL MODULE: ./lib/facts/django/version.js
var version = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/facts/django/security-checks.js




const SECURITY = 'django.middleware.security.SecurityMiddleware';
const CLICKJACKING = 'django.middleware.clickjacking.XFrameOptionsMiddleware';
const CSRF = 'django.middleware.csrf.CsrfViewMiddleware';
const SESSION = 'django.contrib.sessions.middleware.SessionMiddleware';
const SESSIONS_APP = 'django.contrib.sessions';
const asks = (name, test) => (settings) => (0,answer/* ask */.kA)(settings.get(name), test);
const every = (...questions) => (settings) => (0,answer/* both */.WP)(...questions.map((question) => question(settings)));
const hasMiddleware = (path) => asks('MIDDLEWARE', (0,tests/* contains */.gR)(path));
const lacksMiddleware = (path) => asks('MIDDLEWARE', (0,answer/* isNot */.w8)((0,tests/* contains */.gR)(path)));
const hasSessionsApp = asks('INSTALLED_APPS', (0,tests/* contains */.gR)(SESSIONS_APP));
const lacksSessionsApp = asks('INSTALLED_APPS', (0,answer/* isNot */.w8)((0,tests/* contains */.gR)(SESSIONS_APP)));
const isNotTrue = (name) => asks(name, (0,answer/* isNot */.w8)(tests/* isTrue */.Hn));
/** The cookies' three settings passed on truth alone before 4.1 (django/django#15443). */
const isNotTrueCookie = (name) => (settings) => (0,answer/* ask */.kA)(settings.get(name), (0,answer/* isNot */.w8)((0,version/* compareDjangoVersions */.eL)(settings.django, [4, 1]) < 0 ? tests/* isTruthy */.zz : tests/* isTrue */.Hn));
const withHsts = every(asks('SECURE_HSTS_SECONDS', tests/* isTruthy */.zz), hasMiddleware(SECURITY));
/**
 * django/core/checks/security/{base,sessions,csrf}.py, condition by condition: identity where Django writes `is`, truth where it does not.
 * https://docs.djangoproject.com/en/stable/ref/checks/#security
 */
const SECURITY_CHECKS = [
    check('W001', 'MIDDLEWARE', lacksMiddleware(SECURITY)),
    check('W002', 'MIDDLEWARE', lacksMiddleware(CLICKJACKING)),
    check('W003', 'MIDDLEWARE', lacksMiddleware(CSRF)),
    check('W004', 'SECURE_HSTS_SECONDS', every(asks('SECURE_HSTS_SECONDS', (0,answer/* isNot */.w8)(tests/* isTruthy */.zz)), hasMiddleware(SECURITY))),
    check('W005', 'SECURE_HSTS_INCLUDE_SUBDOMAINS', every(isNotTrue('SECURE_HSTS_INCLUDE_SUBDOMAINS'), withHsts)),
    check('W006', 'SECURE_CONTENT_TYPE_NOSNIFF', every(isNotTrue('SECURE_CONTENT_TYPE_NOSNIFF'), hasMiddleware(SECURITY))),
    check('W007', 'SECURE_BROWSER_XSS_FILTER', every(isNotTrue('SECURE_BROWSER_XSS_FILTER'), hasMiddleware(SECURITY)), {
        until: [3, 0],
    }),
    check('W008', 'SECURE_SSL_REDIRECT', every(isNotTrue('SECURE_SSL_REDIRECT'), hasMiddleware(SECURITY))),
    check('W009', 'SECRET_KEY', asks('SECRET_KEY', isWeakKey)),
    ...sessionChecks('SESSION_COOKIE_SECURE', ['W010', 'W011', 'W012']),
    ...sessionChecks('SESSION_COOKIE_HTTPONLY', ['W013', 'W014', 'W015']),
    check('W016', 'CSRF_COOKIE_SECURE', every(isNotTrueCookie('CSRF_COOKIE_SECURE'), asks('CSRF_USE_SESSIONS', (0,answer/* isNot */.w8)(tests/* isTruthy */.zz)), hasMiddleware(CSRF))),
    check('W017', 'CSRF_COOKIE_HTTPONLY', every(isNotTrue('CSRF_COOKIE_HTTPONLY'), hasMiddleware(CSRF)), {
        until: [1, 11],
    }),
    check('W018', 'DEBUG', asks('DEBUG', tests/* isTruthy */.zz)),
    check('W019', 'X_FRAME_OPTIONS', every(asks('X_FRAME_OPTIONS', (0,answer/* isNot */.w8)((0,tests/* isString */.Kg)('DENY'))), hasMiddleware(CLICKJACKING))),
    check('W020', 'ALLOWED_HOSTS', asks('ALLOWED_HOSTS', (0,answer/* isNot */.w8)(tests/* isTruthy */.zz))),
    check('W021', 'SECURE_HSTS_PRELOAD', every(isNotTrue('SECURE_HSTS_PRELOAD'), withHsts), { since: [1, 11] }),
    check('W022', 'SECURE_REFERRER_POLICY', every(asks('SECURE_REFERRER_POLICY', tests/* isNone */.$I), hasMiddleware(SECURITY)), {
        since: [3, 0],
    }),
    check('E023', 'SECURE_REFERRER_POLICY', every(asks('SECURE_REFERRER_POLICY', isInvalidReferrerPolicy), hasMiddleware(SECURITY)), { since: [3, 0] }),
    check('E024', 'SECURE_CROSS_ORIGIN_OPENER_POLICY', every(asks('SECURE_CROSS_ORIGIN_OPENER_POLICY', isInvalidOpenerPolicy), hasMiddleware(SECURITY)), { since: [4, 0] }),
    check('W025', 'SECRET_KEY_FALLBACKS', asks('SECRET_KEY_FALLBACKS', (0,tests/* containsOne */.aU)(isWeakKey)), { since: [4, 1] }),
    ...contentSecurityPolicyChecks,
    check('E100', 'DEFAULT_HASHING_ALGORITHM', asks('DEFAULT_HASHING_ALGORITHM', isUnknownHash), {
        since: [3, 1],
        until: [4, 0],
    }),
];
function check(id, setting, answer, span = {}) {
    return { id: `security.${id}`, setting, answer, ...span };
}
/** The three shapes of one complaint: for the app alone, for the middleware alone, and for both. */
function sessionChecks(setting, [app, middleware, whole]) {
    return [
        check(app, setting, every(isNotTrueCookie(setting), hasSessionsApp, lacksMiddleware(SESSION))),
        check(middleware, setting, every(isNotTrueCookie(setting), hasMiddleware(SESSION), lacksSessionsApp)),
        check(whole, setting, every(isNotTrueCookie(setting), hasSessionsApp, hasMiddleware(SESSION))),
    ];
}
/** Django's SECRET_KEY_MIN_LENGTH, SECRET_KEY_MIN_UNIQUE_CHARACTERS and SECRET_KEY_INSECURE_PREFIX. */
const WEAK_KEY = { length: 50, characters: 5, prefix: 'django-insecure-' };
/** What `_check_secret_key` refuses, and what raises before it is asked (an empty key, None). */
function isWeakKey(value) {
    switch (value.kind) {
        case 'none':
            return true;
        case 'str': {
            const characters = [...value.value];
            const short = characters.length < WEAK_KEY.length || new Set(characters).size < WEAK_KEY.characters;
            return short || value.value.startsWith(WEAK_KEY.prefix);
        }
        // `bytes.startswith(str)` raises a TypeError, so a strong key in bytes ends the check itself.
        case 'bytes':
            return value.value.length < WEAK_KEY.length || new Set(value.value).size < WEAK_KEY.characters ? true : 'unknown';
        default:
            return (0,tests/* isTruthy */.zz)(value) === false ? true : 'unknown';
    }
}
const REFERRER_POLICIES = new Set([
    'no-referrer',
    'no-referrer-when-downgrade',
    'origin',
    'origin-when-cross-origin',
    'same-origin',
    'strict-origin',
    'strict-origin-when-cross-origin',
    'unsafe-url',
]);
function isInvalidReferrerPolicy(value) {
    if (value.kind === 'none')
        return false;
    if (value.kind === 'str')
        return !value.value.split(',').every((part) => REFERRER_POLICIES.has(part.trim()));
    return (0,answer/* isNot */.w8)((0,tests/* containsOnly */.UW)(isOneOf(REFERRER_POLICIES)))(value);
}
const OPENER_POLICIES = new Set(['same-origin', 'same-origin-allow-popups', 'unsafe-none']);
function isInvalidOpenerPolicy(value) {
    return (0,answer/* all */.Q7)([(0,answer/* isNot */.w8)(tests/* isNone */.$I)(value), (0,answer/* isNot */.w8)(isOneOf(OPENER_POLICIES))(value)]);
}
function isUnknownHash(value) {
    return (0,answer/* isNot */.w8)(isOneOf(new Set(['sha1', 'sha256'])))(value);
}
/** `value in {...}`, of strings. */
function isOneOf(texts) {
    return (value) => (value.kind === 'str' ? texts.has(value.value) : (0,tests/* isKind */.VF)('str')(value) === false ? false : 'unknown');
}
/** The checks that this Django has, and what each says of the settings; one that it has not says no. */
function runChecks(checks, settings) {
    const answers = new Map();
    for (const one of checks) {
        const said = (0,version/* existsIn */.Iy)(settings.django, one) ? one.answer(settings) : answer.NO;
        const before = answers.get(one.id);
        answers.set(one.id, before === undefined ? said : (0,answer/* either */.gP)(before, said));
    }
    return answers;
}


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ existsIn),
/* harmony export */   eL: () => (/* binding */ compareDjangoVersions),
/* harmony export */   hn: () => (/* binding */ NEWEST_DJANGO),
/* harmony export */   vP: () => (/* binding */ parseDjangoVersion)
/* harmony export */ });
/** The newest series that the tables know: what is judged where nothing names a version. */
const NEWEST_DJANGO = [6, 1];
/** Reads `5.2`, `5.2.19`, `4.2.0rc1` and their like; null for a text that does not start with two numbers. `5` is 5.0. */
function parseDjangoVersion(text) {
    const found = /^v?(\d{1,4})(?:\.(\d{1,4}))?/.exec(text.trim());
    return found?.[1] === undefined ? null : [Number(found[1]), Number(found[2] ?? 0)];
}
/** Negative, zero or positive, as the first is older than, the same as or newer than the second. */
function compareDjangoVersions(a, b) {
    return a[0] - b[0] || a[1] - b[1];
}
/** Does a thing exist in this version that came with SINCE and went with UNTIL (exclusive)? */
function existsIn(version, span) {
    if (span.since && compareDjangoVersions(version, span.since) < 0)
        return false;
    return !span.until || compareDjangoVersions(version, span.until) < 0;
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export foldersOf */
/** Linux gives up (ELOOP) after 40 links: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const MAX_LINKS = 40;
const folderIndex = new WeakMap();
/** Every folder that holds an entry, however deep; '' is the root. Computed once a snapshot. */
function foldersOf(snapshot) {
    const cached = folderIndex.get(snapshot);
    if (cached)
        return cached;
    const folders = new Set(['']);
    for (const { path } of snapshot.entries) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    folderIndex.set(snapshot, folders);
    return folders;
}
/** Follows PATH (relative to the root, `/` between the parts, `.` and `..` allowed) through symbolic links. */
function resolvePath(snapshot, path) {
    const folders = foldersOf(snapshot);
    const pending = path.split('/').reverse();
    const done = [];
    let links = 0;
    while (pending.length > 0) {
        const part = pending.pop() ?? '';
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.pop() === undefined)
                return { kind: 'missing' };
            continue;
        }
        const here = [...done, part].join('/');
        const entry = snapshot.entry(here);
        if (entry?.mode === '120000') {
            const target = new TextDecoder().decode(snapshot.read(here) ?? new Uint8Array());
            if (target.startsWith('/') || leavesTree(done, target))
                return { kind: 'outside', link: entry, target };
            links += 1;
            if (links > MAX_LINKS || target === '')
                return { kind: 'missing' };
            pending.push(...target.split('/').reverse());
            continue;
        }
        if (entry?.mode === '160000')
            return { kind: 'submodule', entry };
        if (entry)
            return pending.every((rest) => rest === '') ? { kind: 'file', entry } : { kind: 'missing' };
        if (!folders.has(here))
            return { kind: 'missing' };
        done.push(part);
    }
    return { kind: 'folder', path: done.join('/') };
}
function leavesTree(folder, target) {
    let depth = folder.length;
    for (const part of target.split('/')) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
/** `test -f`: a regular file, or a link to one. */
function isFile(snapshot, path) {
    return resolvePath(snapshot, path).kind === 'file';
}
/** `test -e`: a file or a folder, or a link to one. */
function exists(snapshot, path) {
    const { kind } = resolvePath(snapshot, path);
    return kind === 'file' || kind === 'folder' || kind === 'submodule';
}
/** The bytes of a file, links followed; undefined where there is no such file. */
function readBytes(snapshot, path) {
    const resolved = resolvePath(snapshot, path);
    return resolved.kind === 'file' ? snapshot.read(resolved.entry.path) : undefined;
}
/** The text of a file as UTF-8, byte-order mark kept, what is not UTF-8 replaced by U+FFFD; undefined where there is no such file. */
function readText(snapshot, path) {
    const bytes = readBytes(snapshot, path);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
/** The names (files and folders) right below FOLDER ('' is the root), in code-unit order. */
function namesIn(snapshot, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const names = new Set();
    for (const { path } of snapshot.entries) {
        if (!path.startsWith(prefix))
            continue;
        const slash = path.indexOf('/', prefix.length);
        names.add(path.slice(prefix.length, slash < 0 ? undefined : slash));
    }
    return [...names];
}


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ignoreCommentsOf),
/* harmony export */   k: () => (/* binding */ filesWithComments)
/* harmony export */ });
/* harmony import */ var _python_syntax_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9780);
/* harmony import */ var _python_syntax_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6154);


const MARK = 'deploy-gate:';
const COMMENT = /^#\s*deploy-gate:\s*ignore\[([^\]]*)\]\s*(.*)$/;
/** Larger files are not read for comments: nobody writes one there. */
const LARGEST = 1_000_000;
const cache = new WeakMap();
/** The comments of one file that switch rules off, in order. A file that is not there, is no text or does not parse has none. */
function ignoreCommentsOf(snapshot, path) {
    const known = cache.get(snapshot) ?? new Map();
    cache.set(snapshot, known);
    const found = known.get(path) ?? readComments(snapshot, path);
    known.set(path, found);
    return found;
}
/** The files in which such comments are looked for although nothing was found there: what the rules read. */
function filesWithComments(snapshot) {
    const isRead = (path) => !path.includes('/') || /(?:settings|config|wsgi|asgi|manage|env|prod)[^/]*(?:\/[^/]+)?\.py$/i.test(path);
    return snapshot.entries
        .filter(({ path, mode }) => mode !== '120000' && mode !== '160000' && isRead(path))
        .map(({ path }) => path);
}
function readComments(snapshot, path) {
    const entry = snapshot.entry(path);
    if (!entry || entry.size > LARGEST)
        return [];
    const text = new TextDecoder().decode(snapshot.read(path) ?? new Uint8Array());
    if (!text.includes(MARK))
        return [];
    return path.endsWith('.py') ? inPython(path, text) : inLines(path, text);
}
function inPython(path, text) {
    const module = (0,_python_syntax_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(path, text);
    if (module.kind !== 'parsed')
        return [];
    const ranges = statementRanges(module);
    return module.comments.flatMap(({ text: comment, location }) => {
        const { line } = location.start;
        const own = ranges.find(({ first, last }) => first <= line && line <= last);
        const covered = own ?? ranges.find(({ first }) => first > line && onlyComments(module, line, first));
        return toComment(path, line, comment, covered ?? { first: line, last: line });
    });
}
/** The lines of each statement; of a compound one those of its header. Shortest first. */
function statementRanges(module) {
    const ranges = [];
    for (const node of (0,_python_syntax_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(module.tree)) {
        if (!STATEMENTS.has(node.nodeType))
            continue;
        const { lineno: first = 1, end_lineno: end = first } = placeOf(node);
        ranges.push({ first, last: COMPOUND.has(node.nodeType) ? headerEnd(node, first) : end });
    }
    return ranges.sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
}
/** The last line of what stands before a compound statement's first body. */
function headerEnd(node, first) {
    const header = (0,_python_syntax_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(node).filter(({ nodeType }) => !STATEMENTS.has(nodeType) && !CLAUSES.has(nodeType));
    return Math.max(first, ...header.map((child) => placeOf(child).end_lineno ?? first));
}
const placeOf = (node) => node;
const COMPOUND = new Set('AsyncFor AsyncFunctionDef AsyncWith ClassDef For FunctionDef If Match Try TryStar While With'.split(' '));
/** Parts of a compound statement that have bodies of their own. */
const CLAUSES = new Set(['ExceptHandler', 'MatchCase', 'match_case']);
/** https://docs.python.org/3/library/ast.html#statements and the compound ones */
const STATEMENTS = new Set(('AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith AugAssign Break ClassDef Continue Delete Expr For FunctionDef ' +
    'Global If Import ImportFrom Match Nonlocal Pass Raise Return Try TryStar TypeAlias While With').split(' '));
/** Are the lines from LINE to before FIRST comments or blank? */
function onlyComments({ source }, line, first) {
    const lines = source.text.split('\n').slice(line - 1, first - 1);
    return lines.every((one) => /^\s*(?:#|$)/.test(one));
}
/** Files whose comments start with `#`: requirements, .python-version, YAML, TOML. A comment covers its line, or the next one. */
function inLines(path, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const at = line.indexOf('#');
        if (at < 0)
            return [];
        const isAlone = line.slice(0, at).trim() === '';
        const covered = isAlone ? { first: index + 1, last: index + 2 } : { first: index + 1, last: index + 1 };
        return toComment(path, index + 1, line.slice(at), covered);
    });
}
function toComment(path, line, comment, { first, last }) {
    const [, ids, reason] = COMMENT.exec(comment.trim()) ?? [];
    if (ids === undefined || reason === undefined)
        return [];
    const rules = ids
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== '');
    return [{ path, line, rules, reason: reason.replace(/^[-–—:]+\s*/, '').trim(), first, last }];
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ readProcfile),
/* harmony export */   pj: () => (/* binding */ PROCFILE),
/* harmony export */   zY: () => (/* binding */ misnamedProcfile)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);


/** The exact name, in the app's root: https://devcenter.heroku.com/articles/procfile#procfile-naming-and-location */
const PROCFILE = 'Procfile';
/** Null where the app's root has no file of exactly this name. */
function readProcfile(snapshot) {
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(snapshot, PROCFILE);
    if (text === undefined)
        return null;
    const lines = text
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line, index) => ({ text: line, location: (0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .lineLocation */ ._)(PROCFILE, index + 1, line) }));
    return { path: PROCFILE, lines, cedar: readAsCedar(lines), fir: readAsFir(lines), local: readAsLocal(lines) };
}
/**
 * Cedar's pattern, which heroku/buildpacks-procfile before 4.0 and its SPEC.md repeat from Heroku's slug compiler:
 * `^[[:space:]]*([a-zA-Z0-9_-]+):?\s+(.*)[[:space:]]*`, line by line. Written with explicit classes: JavaScript's `\s` also
 * matches U+FEFF and U+00A0, Ruby's does not.
 */
const CEDAR_LINE = /^[\t\n\v\f\r ]*([a-zA-Z0-9_-]+):?[\t\n\v\f\r ]+(.*)$/;
function readAsCedar(lines) {
    const processes = new Map();
    const dropped = [];
    const overridden = [];
    for (const line of lines) {
        const [, type, command] = CEDAR_LINE.exec(line.text) ?? [];
        if (type === undefined || command === undefined) {
            if (!isBlankOrComment(line.text))
                dropped.push(line);
            continue;
        }
        const earlier = processes.get(type);
        if (earlier)
            overridden.push(earlier);
        processes.set(type, { type, command: trimSpaces(command), location: line.location });
    }
    return { processes, dropped, overridden };
}
const isBlankOrComment = (text) => /^[\t\v\f\r ]*(#|$)/.test(text);
/** Cuts ASCII white space at the end; bash would not see it either. */
function trimSpaces(text) {
    let end = text.length;
    while (end > 0 && '\t\n\v\f\r '.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
const FIR_KEY = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** heroku/buildpacks-procfile 4, src/procfile.rs and SPEC.md. Its parser stops at the first error; here all are told. */
function readAsFir(lines) {
    const processes = new Map();
    const errors = [];
    const corrected = [];
    for (const line of lines) {
        if (/^[\t ]*(#|$)/.test(line.text))
            continue;
        const colon = line.text.indexOf(':');
        const key = line.text.slice(0, Math.max(colon, 0));
        const type = key
            .replace(/^[\t ]+/, '')
            .replaceAll('_', '-')
            .toLowerCase();
        const command = line.text.slice(colon + 1).replace(/^[\t ]+/, '');
        if (colon < 0 || !FIR_KEY.test(type) || command === '') {
            errors.push(line);
            continue;
        }
        if (type !== key)
            corrected.push({ from: key, to: type, location: line.location });
        processes.set(type, { type, command: trimSpaces(command), location: line.location });
    }
    return { processes, errors, corrected };
}
/** heroku/cli, src/lib/local/foreman/procfile.cjs: it throws on the first line that is neither blank, nor a comment, nor this. */
const LOCAL_LINE = /^([A-Za-z0-9_-]+):\s*(.+)$/;
function readAsLocal(lines) {
    const processes = new Map();
    for (const line of lines) {
        const text = line.text.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        const [, type, command] = LOCAL_LINE.exec(text) ?? [];
        if (type === undefined || command === undefined)
            return { processes, error: line };
        processes.set(type, { type, command: command.trim(), location: line.location });
    }
    return { processes, error: null };
}
/** The names that a Procfile gets by mistake, compared in lower case. */
const NEAR_NAMES = new Set([
    'procfile',
    'profile',
    'procfile.txt',
    'procfile.yml',
    'procfile.yaml',
    '.procfile',
    'proc',
    'procfiles',
    'prockfile',
    'procfle',
    'porcfile',
    'procfile.md',
    'procfile.sh',
    'procfile.py',
    'procfile.',
]);
/** The file that was most likely meant: in the root by its name, else a Procfile in a folder, the highest first. */
function misnamedProcfile({ entries }) {
    const inRoot = entries.find(({ path }) => NEAR_NAMES.has(path.trim().toLowerCase()));
    const below = entries.filter(({ path }) => path.endsWith(`/${PROCFILE}`));
    const depth = ({ path }) => path.split('/').length;
    return inRoot ?? below.sort((a, b) => depth(a) - depth(b))[0];
}


/***/ }),

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WH: () => (/* binding */ comparePatch),
  uI: () => (/* binding */ findPythonVersion),
  jN: () => (/* binding */ lookLikeVersionFile)
});

// EXTERNAL MODULE: ./lib/heroku/platform/python-versions.js
var python_versions = __webpack_require__(6470);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
;// CONCATENATED MODULE: ./lib/facts/text-encoding.js
/**
 * What `file --brief` says of a text's encoding, as far as the buildpack asks: a port of the order of tests in file's
 * src/encoding.c (https://github.com/file/file), without EBCDIC.
 *
 * @returns `text` for what the buildpack takes for a fitting encoding (ASCII, UTF-8, a file of one byte); `data` for what is no text;
 *   else file's own words for the encoding
 */
function textEncoding(content) {
    if (content.length <= 1)
        return 'text';
    const bytes = withoutLastZeros(content);
    if (text_encoding_all(bytes, isAsciiText))
        return isUtf7(bytes) ? 'UTF-7' : 'text';
    if (bytes.length > 3 && hasPrefix(bytes, [0xef, 0xbb, 0xbf]) && utf8Kind(bytes.subarray(3)) !== 'no')
        return 'UTF-8 (with BOM)';
    if (utf8Kind(bytes) === 'utf-8')
        return 'text';
    if (looksWide(bytes, 4))
        return 'UTF-32';
    if (looksWide(bytes, 2))
        return 'UTF-16';
    if (text_encoding_all(bytes, (byte) => isAsciiText(byte) || byte >= 0xa0))
        return 'ISO-8859';
    // "Non-ISO extended-ASCII text" has "ASCII text" in it, which is what the buildpack looks for.
    if (text_encoding_all(bytes, (byte) => isAsciiText(byte) || byte >= 0x80))
        return 'text';
    return 'data';
}
/** Zeros at the end are left out, but for one that makes the number of bytes even where it was, for UTF-16's sake. */
function withoutLastZeros(bytes) {
    let end = bytes.length;
    while (end > 1 && bytes[end - 1] === 0)
        end -= 1;
    if (end % 2 === 1 && bytes.length % 2 === 0)
        end += 1;
    return bytes.subarray(0, end);
}
/** The bytes that file takes for plain text: BEL to CR, ESC, printable ASCII, NEL. */
const isAsciiText = (byte) => (byte >= 7 && byte <= 13) || byte === 0x1b || (byte >= 0x20 && byte <= 0x7e) || byte === 0x85;
const text_encoding_all = (bytes, holds) => bytes.every(holds);
const hasPrefix = (bytes, prefix) => prefix.every((byte, index) => bytes[index] === byte);
const isUtf7 = (bytes) => bytes.length > 4 && hasPrefix(bytes, [0x2b, 0x2f, 0x76]) && [0x38, 0x39, 0x2b, 0x2f].includes(bytes[3] ?? 0);
/** `utf-8`: valid, with a character beyond ASCII and no odd control character; `ascii`: no whole one. */
function utf8Kind(bytes) {
    const odd = bytes.some((byte) => byte < 0x80 && !isAsciiText(byte));
    if (odd)
        return 'no';
    try {
        // `stream`: file does not mind a character that is cut off at the end, once there was a whole one.
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
        if (/[^\0-\x7f]/.test(text))
            return 'utf-8';
    }
    catch {
        return 'no';
    }
    return 'ascii';
}
/** UTF-16 or UTF-32 with its byte-order mark, and nothing in it that is no text. */
function looksWide(bytes, width) {
    const mark = width === 2 ? [0xff, 0xfe] : [0xff, 0xfe, 0, 0];
    const littleEndian = hasPrefix(bytes, mark);
    if (!littleEndian && !hasPrefix(bytes, [...mark].reverse()))
        return false;
    for (let at = width; at + width - 1 < bytes.length; at += width) {
        const unit = bytes.subarray(at, at + width);
        const value = (littleEndian ? [...unit].reverse() : [...unit]).reduce((sum, byte) => sum * 256 + byte, 0);
        if (value === 0xfffe || (value < 128 && !isAsciiText(value)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/facts/python-version.js




const INTEGER = '(0|[1-9][0-9]*)';
const VERSION = new RegExp(`^${INTEGER}\\.${INTEGER}(\\.${INTEGER})?$`);
/**
 * The Python version as lib/python_version.sh of heroku/heroku-buildpack-python v351 finds it. A file that a higher one hides is
 * not read, and `pyproject.toml` never is. A Python that an earlier build left in the app's cache is not known here.
 */
function findPythonVersion(snapshot, packageManager) {
    const runtime = (0,files/* readText */.yR)(snapshot, 'runtime.txt');
    if (runtime !== undefined)
        return fromRuntimeTxt(runtime);
    const misspelt = python_versions/* MISSPELT_PYTHON_VERSION_FILES */.Q6.find((name) => (0,files/* isFile */.fo)(snapshot, name));
    if (misspelt !== undefined)
        return invalid('python-version-file::misspelled', misspelt, null, misspelt);
    const bytes = (0,files/* readBytes */.io)(snapshot, '.python-version');
    if (bytes !== undefined)
        return fromVersionFile(bytes);
    if (packageManager.kind === 'found' && packageManager.name === 'pipenv') {
        const version = fromPipfileLock((0,files/* readText */.yR)(snapshot, 'Pipfile.lock') ?? '');
        if (version)
            return version;
    }
    return requested('default', python_versions/* PYTHON_VERSIONS */.fN.default, null);
}
function fromRuntimeTxt(text) {
    const lines = versionLines(text);
    const content = lines.map((line) => line.text).join('\n');
    const version = content.startsWith('python-') ? content.slice('python-'.length) : '';
    const at = lines[0] ? (0,model_location/* lineLocation */._)('runtime.txt', lines[0].line, lines[0].text) : null;
    if (VERSION.test(version))
        return requested('runtime.txt', version, at);
    return invalid('runtime-txt::invalid-version', 'runtime.txt', at, content);
}
function fromVersionFile(bytes) {
    const path = '.python-version';
    const lines = versionLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const at = (line) => (0,model_location/* lineLocation */._)(path, line.line, line.text);
    const bad = lines.find(({ text }) => !VERSION.test(text));
    if (bad) {
        const encoding = textEncoding(bytes);
        if (encoding === 'text' || encoding === 'data') {
            return invalid('python-version-file::invalid-version', path, at(bad), bad.text);
        }
        return invalid('python-version-file::invalid-encoding', path, null, encoding);
    }
    const [first, second] = lines;
    if (!first)
        return invalid('python-version-file::no-version', path, null, '');
    if (second) {
        const found = lines.map(({ text }) => text).join(', ');
        return invalid('python-version-file::multiple-versions', path, at(second), found);
    }
    return requested('.python-version', first.text, at(first));
}
/**
 * White space of glibc's C.UTF-8, which the buildpack's sed strips. It is neither JavaScript's nor Unicode's: no-break spaces, the
 * byte-order mark and U+0085 stay.
 */
const SPACE = '[\\t\\n\\v\\f\\r \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';
const LEADING = new RegExp(`^${SPACE}+`);
const IS_SPACE = new RegExp(`^${SPACE}$`);
function versionLines(text) {
    return text
        .split('\n')
        .map((line, index) => ({ text: trimEnd(line.replace(LEADING, '')).replaceAll('\0', '␀'), line: index + 1 }))
        .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && IS_SPACE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** `jq --raw-output '._meta.requires.python_full_version // ._meta.requires.python_version'`; null where it prints `null`. */
function fromPipfileLock(text) {
    const path = 'Pipfile.lock';
    const json = text.replace(/^\uFEFF/, '');
    if (json.trim() === '')
        return invalid('pipfile-lock::invalid-version', path, null, '');
    let value;
    try {
        value = member(member(JSON.parse(json), '_meta'), 'requires');
        value = truthy(member(value, 'python_full_version')) ?? member(value, 'python_version');
    }
    catch (error) {
        return invalid('pipfile-lock::invalid-json', path, null, error instanceof Error ? error.message : '');
    }
    const version = typeof value === 'number' ? numberText(json, value) : rawText(value);
    if (version === 'null')
        return null;
    const at = locate(path, json);
    return VERSION.test(version)
        ? requested('Pipfile.lock', version, at)
        : invalid('pipfile-lock::invalid-version', path, at, version);
}
const truthy = (value) => (value === false || value === null ? undefined : value);
/** jq's `.name`: null of null, an error of anything but an object. */
function member(value, name) {
    if (value === null || value === undefined)
        return null;
    if (typeof value !== 'object' || Array.isArray(value))
        throw new Error(`cannot index it with "${name}"`);
    return Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
}
const rawText = (value) => typeof value === 'string' ? value.replace(/\n+$/, '') : JSON.stringify(value ?? null);
/** jq 1.7 prints a number as it is written: 3.10 stays 3.10. */
function numberText(json, value) {
    const written = /"python(?:_full)?_version"\s*:\s*(-?[0-9][0-9.eE+-]*)/.exec(json)?.[1];
    return written !== undefined && Number(written) === value ? written : String(value);
}
function locate(path, text) {
    const lines = text.split('\n');
    const index = lines.findIndex((line) => /"python_(full_)?version"/.test(line));
    return index < 0 ? null : (0,model_location/* lineLocation */._)(path, index + 1, lines[index]);
}
function requested(origin, version, location) {
    const [major = '', minorNumber = ''] = version.split('.');
    const minor = `${major}.${minorNumber}`;
    const full = version === minor ? ((0,python_versions/* latestPatch */.UH)(minor) ?? null) : version;
    return { kind: 'requested', origin, requested: version, minor, full, support: supportOf(minor), location };
}
function supportOf(minorVersion) {
    const [major = 0, minor = 0] = minorVersion.split('.').map(Number);
    if (major < 3 || (major === 3 && minor < python_versions/* PYTHON_VERSIONS */.fN.oldestMinor))
        return 'end-of-life';
    if (major > 3 || minor > python_versions/* PYTHON_VERSIONS */.fN.newestMinor)
        return 'unknown';
    return (0,python_versions/* deprecation */.t6)(minorVersion) ? 'deprecated' : 'supported';
}
function invalid(problem, path, location, found) {
    return { kind: 'invalid', problem, path, location, found: printable(found) };
}
/** What a person cannot see stands as U+FFFD, as in the buildpack's own message; at most 100 characters. */
function printable(text) {
    return text
        .slice(0, 100)
        .replace(/[^\n -~\u00a1-\uffff]|[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, '\ufffd');
}
/** Compares the last numbers of two versions of one series: negative where LEFT is older. */
function comparePatch(left, right) {
    const patch = (version) => Number(version.split('.')[2] ?? 0);
    return patch(left) - patch(right);
}
/** A name in the root that a person may have meant for `.python-version` or `runtime.txt`, and that the buildpack passes over. */
function lookLikeVersionFile(name) {
    if (name === '.python-version' || name === 'runtime.txt' || python_versions/* MISSPELT_PYTHON_VERSION_FILES */.Q6.includes(name))
        return false;
    return (/^[ .,'"]{0,3}python[ ._-]?versions?[ .'"~]{0,3}(\.[a-z]{1,4})?$/i.test(name) || /^runtime(\.txt)?$/i.test(name));
}


/***/ }),

/***/ 5911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   C7: () => (/* binding */ testValue),
/* harmony export */   NO: () => (/* binding */ NO),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   w8: () => (/* binding */ isNot)
/* harmony export */ });
/* harmony import */ var _possibilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1590);

/** Kleene's connectives over plain truths. */
const not = (truth) => (truth === 'unknown' ? truth : !truth);
const all = (truths) => truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true;
const any = (truths) => not(all(truths.map(not)));
/** What a test says of a value that can be several things. */
function testValue(value, test) {
    const answers = new Set((0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .possibilities */ .iK)(value).map(test));
    const [only] = answers;
    return answers.size === 1 && only !== undefined ? only : 'unknown';
}
/** Asks a test of a setting, over all that it can be. */
function ask(setting, test) {
    const judged = (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .possibilities */ .iK)(setting.value).map((value) => ({ value, truth: test(value) }));
    const truth = testValue(setting.value, test);
    const decisive = truth === false ? judged : judged.filter((one) => one.truth !== false);
    const causes = truth === 'unknown' ? (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(setting.value) : [];
    return {
        truth,
        because: decisive.map(({ value }) => ({ setting: setting.name, value, location: value.location })),
        causes,
        configVars: (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)((0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .configVarsOf */ .gh)(setting.value), (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .configVarsOfCauses */ .yi)(causes)),
    };
}
/** An answer that rests on nothing: the Django version decides it. */
const NO = { truth: false, because: [], causes: [], configVars: [] };
/** The test that holds where this one does not. */
const isNot = (test) => (value) => not(test(value));
/** True where all are. It rests on what decides: on one that is false, else on the open ones, else on all. */
function both(...answers) {
    return combine(all(answers.map(({ truth }) => truth)), answers);
}
/** True where one is. */
function either(...answers) {
    return combine(any(answers.map(({ truth }) => truth)), answers);
}
/** Evidence of what is open stands before what is certain: it is what a person has to settle. */
function combine(truth, answers) {
    const deciding = answers.filter((answer) => answer.truth === truth);
    const shown = truth === 'unknown' ? [...deciding, ...answers.filter((answer) => answer.truth === true)] : deciding;
    return {
        truth,
        because: shown.flatMap(({ because }) => because),
        causes: deciding.flatMap(({ causes }) => causes),
        configVars: (0,_possibilities_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(...deciding.map(({ configVars }) => configVars)),
    };
}


/***/ }),

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ likelyEntryPoint),
/* harmony export */   k: () => (/* binding */ entryPointOf)
/* harmony export */ });
/* harmony import */ var _heroku_platform_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9771);
/* harmony import */ var _boot_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8585);
/* harmony import */ var _shell_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9919);
/* harmony import */ var _module_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4532);




/** Where a server begins. */
function entryPointOf(server, snapshot) {
    const folders = [...server.pathBefore, ...(0,_boot_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonPath */ .mw)(server.environment, '/app'), ...server.pathAfter].map(_shell_state_js__WEBPACK_IMPORTED_MODULE_2__/* .inApp */ .L3);
    const roots = [...new Set(folders.flatMap((folder) => folder ?? []))];
    const module = server.application?.module ?? null;
    const path = server.script ?? (module === null ? null : (0,_module_names_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleFile */ .pJ)(module, snapshot, [...roots, '']));
    const assigned = [...server.environment].flatMap(([name, { text, configVars }]) => text !== null && configVars.length === 0 && !_heroku_platform_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .DYNO_ENVIRONMENT */ .d.has(name) ? [[name, text]] : []);
    return { path, pythonPath: roots.filter((root) => root !== ''), assignments: new Map(assigned) };
}
const ENTRY_FILES = ['wsgi.py', 'asgi.py', 'manage.py'];
const ELSEWHERE = new Set([
    'tests',
    'test',
    'docs',
    'doc',
    'examples',
    'example',
    'node_modules',
    'site-packages',
    'venv',
    '.venv',
    'templates',
]);
/** Where no command names one: the wsgi.py, else asgi.py, else manage.py that lies nearest to the app's folder. */
function likelyEntryPoint(snapshot) {
    const depth = (path) => path.split('/').length;
    const candidates = ENTRY_FILES.flatMap((name) => snapshot.entries
        .map(({ path }) => path)
        .filter((path) => path === name || path.endsWith(`/${name}`))
        .filter((path) => !path.split('/').some((part) => ELSEWHERE.has(part)))
        .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)));
    const path = candidates[0] ?? null;
    const project = snapshot.entries
        .map((entry) => entry.path)
        .filter((other) => other.endsWith('/manage.py') && depth(other) <= 3);
    const home = project.find((manage) => path?.startsWith(manage.slice(0, -'manage.py'.length)));
    const folder = home?.slice(0, -'/manage.py'.length);
    return {
        path,
        pythonPath: folder === undefined || snapshot.entry('manage.py') ? [] : [folder],
        assignments: new Map(),
    };
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ isDevelopmentName),
/* harmony export */   Zq: () => (/* binding */ isProductionName),
/* harmony export */   gD: () => (/* binding */ modulesBeside),
/* harmony export */   pJ: () => (/* binding */ moduleFile)
/* harmony export */ });
const PRODUCTION = [
    'production',
    'prod',
    'heroku',
    'live',
    'deploy',
    'deployment',
    'settings_production',
    'settings_prod',
    'production_settings',
    'prod_settings',
    'settings_heroku',
    'heroku_settings',
];
const DEVELOPMENT = [
    'local',
    'dev',
    'devel',
    'develop',
    'development',
    'debug',
    'test',
    'tests',
    'testing',
    'ci',
    'settings_local',
    'settings_dev',
    'local_settings',
    'dev_settings',
];
const STAGING = ['staging', 'stage', 'qa', 'docker', 'review'];
const lastPart = (module) => module.slice(module.lastIndexOf('.') + 1).toLowerCase();
/** Is a settings module named as the ones of production are? */
const isProductionName = (module) => PRODUCTION.includes(lastPart(module));
/** Is a settings module named as the ones of a developer's machine or of a test run are? */
const isDevelopmentName = (module) => DEVELOPMENT.includes(lastPart(module));
const isSettingsName = (name) => [...PRODUCTION, ...DEVELOPMENT, ...STAGING].includes(name.toLowerCase()) || /^settings?(_|$)|_settings?$/.test(name);
/**
 * The settings modules that stand beside one, as dotted names, production's first: what another DJANGO_SETTINGS_MODULE could name.
 *
 * @param roots the folders on `sys.path`, relative to the app's; the app's own is ''
 */
function modulesBeside(module, snapshot, roots) {
    const parent = module.includes('.') ? module.slice(0, module.lastIndexOf('.')) : '';
    const packages = [parent, module].filter((name) => name !== '');
    const found = packages.flatMap((name) => roots.flatMap((root) => filesOf(name, snapshot, root)));
    const named = [...new Set(found)].filter((name) => name !== module && isSettingsName(lastPart(name)) && name !== parent);
    return named.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
const rank = (module) => (isProductionName(module) ? 0 : isDevelopmentName(module) ? 2 : 1);
function filesOf(parent, snapshot, root) {
    const folder = [root, ...parent.split('.')].filter((part) => part !== '').join('/');
    return snapshot.entries.flatMap(({ path }) => {
        if (!path.startsWith(`${folder}/`) || !path.endsWith('.py'))
            return [];
        const parts = path.slice(folder.length + 1, -'.py'.length).split('/');
        const [name = '', inside] = parts;
        const isModule = parts.length === 1 && name !== '__init__';
        const isPackage = parts.length === 2 && inside === '__init__';
        return isModule || isPackage ? [`${parent}.${name}`] : [];
    });
}
/** The file of a dotted module: `a/b.py`, or the package's `a/b/__init__.py`; null where the repository has neither. */
function moduleFile(module, snapshot, roots) {
    const below = module.replaceAll('.', '/');
    const files = roots.flatMap((root) => {
        const path = root === '' ? below : `${root}/${below}`;
        return [`${path}/__init__.py`, `${path}.py`];
    });
    return files.find((path) => snapshot.entry(path)) ?? null;
}


/***/ }),

/***/ 1590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   gh: () => (/* binding */ configVarsOf),
/* harmony export */   iK: () => (/* binding */ possibilities),
/* harmony export */   yi: () => (/* binding */ configVarsOfCauses)
/* harmony export */ });
/* unused harmony export partsOf */
/**
 * All that a value can be, each with its own location and condition. A value that is one thing is its only possibility;
 * an unknown whose alternatives are not told stands for itself.
 */
function possibilities(value) {
    if (value.kind !== 'unknown' || value.oneOf === undefined || value.oneOf.length === 0)
        return [value];
    return value.oneOf.flatMap((one) => possibilities(one)).map((one) => asPossibilityOf(value, one));
}
function asPossibilityOf(whole, one) {
    const condition = one.condition ?? whole.condition;
    return {
        ...one,
        location: one.location ?? whole.location,
        configVars: union(whole.configVars, one.configVars),
        ...(condition === undefined ? {} : { condition }),
    };
}
/** Why a value is not known; empty for one that is. Parts of a container count, down to a bounded depth. */
function causesOf(value, depth = 4) {
    if (value.kind === 'unknown')
        return [...value.causes, ...(value.oneOf ?? []).flatMap((one) => causesBelow(one, depth))];
    return [...('rest' in value ? (value.rest ?? []) : []), ...partsOf(value).flatMap((part) => causesBelow(part, depth))];
}
function causesBelow(value, depth) {
    return depth === 0 ? [] : causesOf(value, depth - 1);
}
/** The config vars that a value hangs on, with its parts and alternatives, sorted. */
function configVarsOf(value, depth = 4) {
    const inside = depth === 0 ? [] : [...alternativesOf(value), ...partsOf(value)].flatMap((v) => configVarsOf(v, depth - 1));
    return union(value.configVars, configVarsOfCauses(causesOf(value, 0)), inside);
}
function configVarsOfCauses(causes) {
    return causes.flatMap((cause) => (cause.kind === 'config-var' ? [cause.name] : []));
}
function alternativesOf(value) {
    return value.kind === 'unknown' ? (value.oneOf ?? []) : [];
}
/** The items of a sequence or set, the keys and values of a dict; of anything else none. */
function partsOf(value) {
    if ('items' in value)
        return value.items;
    return value.kind === 'dict' ? value.entries.flat() : [];
}
/** Every name once, sorted. */
function union(...lists) {
    return [...new Set(lists.flat())].sort();
}


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ placeOf),
  D: () => (/* binding */ settingsFacts)
});

// EXTERNAL MODULE: ./lib/facts/django/security-checks.js + 1 modules
var security_checks = __webpack_require__(7017);
// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
// EXTERNAL MODULE: ./lib/facts/settings/entry-point.js
var entry_point = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/facts/settings/possibilities.js
var possibilities = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/facts/settings/answer.js
var answer = __webpack_require__(5911);
;// CONCATENATED MODULE: ./lib/facts/settings/probe.js

/** What a config var can be, as people spell on and off; null stands for not set. */
const USUAL_SPELLINGS = [
    null,
    '',
    'True',
    'true',
    '1',
    'yes',
    'on',
    't',
    'False',
    'false',
    '0',
    'no',
    'off',
    'n',
    'f',
];
/**
 * Tells which values of a config var make a test of a setting hold: the usual spellings, and the strings of the code that reads it.
 *
 * @param spellings further candidates, from the source
 */
function probe(reevaluate, question, spellings = []) {
    const outcome = (candidate) => {
        const settings = reevaluate(question.configVar, candidate === null ? { state: 'unset' } : { state: 'set', value: candidate });
        if (settings === null)
            return 'unknown';
        if (settings.module.raises?.certain)
            return 'raises';
        return (0,answer/* testValue */.C7)(settings.get(question.setting).value, question.test);
    };
    const judged = [...new Set([...USUAL_SPELLINGS, ...spellings])].map((candidate) => ({
        candidate,
        truth: outcome(candidate),
    }));
    const those = (truth) => judged.filter((one) => one.truth === truth).map(({ candidate }) => candidate);
    return {
        configVar: question.configVar,
        holds: those(true),
        fails: those(false),
        open: those('unknown'),
        raises: those('raises'),
    };
}
/** String literals on a line of Python, the short ones: what the line may compare a config var with. */
function literalsOn(line) {
    const found = [...line.matchAll(/'([^'\\\n]*)'|"([^"\\\n]*)"/g)].map(([, single, double]) => single ?? double ?? '');
    return [...new Set(found.filter((text) => text !== '' && text.length <= 20))].slice(0, 12);
}

// EXTERNAL MODULE: ./lib/facts/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(3975);
// EXTERNAL MODULE: ./lib/model/environment.js
var model_environment = __webpack_require__(816);
// EXTERNAL MODULE: ./lib/facts/settings/module-names.js
var module_names = __webpack_require__(4532);
;// CONCATENATED MODULE: ./lib/facts/settings/settings-module.js



const VARIABLE = 'DJANGO_SETTINGS_MODULE';
/** Finds the module. https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings */
function settingsModuleOf(input) {
    const found = findModule(input);
    const beside = found.name === null ? [] : (0,module_names/* modulesBeside */.gD)(found.name, input.snapshot, input.roots);
    const configuration = input.options.configuration ?? configurationOf(input);
    return { ...found, configuration, beside };
}
function findModule(input) {
    const certain = { certain: true, configVars: [] };
    if (input.options.settingsModule !== null)
        return { ...certain, name: input.options.settingsModule, source: { kind: 'option' } };
    const assigned = input.entryPoint.assignments.get(VARIABLE);
    if (assigned !== undefined)
        return { ...certain, name: assigned, source: { kind: 'command' } };
    const value = input.environment.get(VARIABLE);
    return value === undefined || value === 'unset' ? withoutFile(input) : fromValue(value, input);
}
function withoutFile(input) {
    const told = (0,model_environment/* configVar */.MD)(input.configVars, VARIABLE);
    if (told.state === 'set' && told.value !== undefined)
        return { name: told.value, source: { kind: 'config-var' }, certain: true, configVars: [VARIABLE] };
    const declared = input.declared.get(VARIABLE);
    if (declared !== undefined)
        return { name: declared, source: { kind: 'app-json' }, certain: false, configVars: [VARIABLE] };
    return { name: null, source: { kind: 'none' }, certain: told.state === 'unset', configVars: [VARIABLE] };
}
/** What wsgi.py or manage.py leaves in the environment decides, or says what it could be. */
function fromValue(value, input) {
    const { configVars } = value;
    if (value.kind === 'str') {
        const source = value.marks.includes(VARIABLE) ? { kind: 'config-var' } : fileSource(value, input);
        return { name: value.value, source, certain: true, configVars };
    }
    const hangsOn = configVars.length > 0 ? configVars : [VARIABLE];
    const declared = input.declared.get(VARIABLE);
    if (declared !== undefined)
        return { name: declared, source: { kind: 'app-json' }, certain: false, configVars: hangsOn };
    const named = (0,possibilities/* possibilities */.iK)(value).filter((one) => one.kind === 'str' && (0,module_names/* moduleFile */.pJ)(one.value, input.snapshot, input.roots) !== null);
    const strings = named.filter((one) => one.kind === 'str');
    const best = strings.find(({ value: name }) => (0,module_names/* isProductionName */.Zq)(name)) ?? strings[0];
    if (best === undefined)
        return byName(null, input, hangsOn);
    const productionBeside = (0,module_names/* isDevelopmentName */.D5)(best.value) && (0,module_names/* modulesBeside */.gD)(best.value, input.snapshot, input.roots).some(module_names/* isProductionName */.Zq);
    if (productionBeside)
        return byName(best.value, input, hangsOn);
    return { name: best.value, source: fileSource(best, input), certain: false, configVars: hangsOn };
}
function fileSource(value, { entryPoint }) {
    return { kind: 'file', path: value.location?.path ?? entryPoint.path ?? '', location: value.location };
}
/** The default is a developer's, or none is known: production's is judged, where one is named so. */
function byName(instead, input, configVars) {
    const candidates = instead === null ? allSettingsModules(input) : (0,module_names/* modulesBeside */.gD)(instead, input.snapshot, input.roots);
    const name = candidates.find(module_names/* isProductionName */.Zq) ?? instead ?? candidates[0] ?? null;
    return { name, source: { kind: 'name', instead }, certain: false, configVars };
}
/** Every module that is called settings, or lies in a package that is, the nearest first. */
function allSettingsModules({ snapshot, roots }) {
    const files = snapshot.entries.map(({ path }) => path).filter((path) => /(^|\/)settings(\.py|\/\w+\.py)$/.test(path));
    const dotted = files.flatMap((path) => roots
        .filter((root) => root === '' || path.startsWith(`${root}/`))
        .map((root) => dottedName(root === '' ? path : path.slice(root.length + 1))));
    return [...new Set(dotted)].sort((a, b) => a.split('.').length - b.split('.').length || (a < b ? -1 : 1));
}
const dottedName = (path) => path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
function configurationOf({ environment, entryPoint, configVars, declared }) {
    const name = 'DJANGO_CONFIGURATION';
    const assigned = entryPoint.assignments.get(name);
    if (assigned !== undefined)
        return assigned;
    const value = environment.get(name);
    const left = value === undefined || value === 'unset' ? [] : (0,possibilities/* possibilities */.iK)(value).filter((one) => one.kind === 'str');
    if (left[0] !== undefined)
        return left[0].value;
    const told = (0,model_environment/* configVar */.MD)(configVars, name);
    return (told.state === 'set' ? told.value : declared.get(name)) ?? null;
}

// EXTERNAL MODULE: ./lib/facts/settings/tests.js
var tests = __webpack_require__(9508);
;// CONCATENATED MODULE: ./lib/facts/settings/settings-facts.js








/** Evaluates the settings as the web process and as the build will have them. */
function settingsFacts(input) {
    const named = input.entryPoint;
    const located = named !== null && named.path !== null;
    const assignments = named?.assignments ?? new Map();
    const point = located ? named : { ...(0,entry_point/* likelyEntryPoint */.D)(input.snapshot), assignments };
    const web = processSettings(input, { phase: 'dyno', entryPoint: point, located });
    const { settings } = web;
    const reevaluate = (name, state) => {
        const known = new Map([...input.configVars.known, [name, state]]);
        const changed = { ...input, configVars: { ...input.configVars, known } };
        return processSettings(changed, { phase: 'dyno', entryPoint: point, located, chosen: web.chosen }).settings;
    };
    return {
        django: input.django,
        web,
        build: input.manageScript === null ? null : buildSettings(input, input.manageScript),
        checks: settings === null ? new Map() : (0,security_checks/* runChecks */.JT)(security_checks/* SECURITY_CHECKS */.$V, settings),
        silenced: silencedBy(settings),
        probe: (question) => probe(reevaluate, question, spellingsOf(question, web, input.snapshot)),
    };
}
/** The literals on the lines that read the config var, and on those that decide the setting. */
function spellingsOf({ setting, configVar }, { module, settings }, snapshot) {
    const reads = (module?.environmentReads ?? [])
        .filter(({ name }) => name === configVar)
        .map(({ location }) => location);
    const decides = settings === null ? [] : (0,possibilities/* possibilities */.iK)(settings.get(setting).value).map(({ location }) => location);
    const lines = [...reads, ...decides].flatMap((location) => (location === null ? [] : linesAt(location, snapshot)));
    return lines.flatMap(literalsOn).filter((text) => text !== configVar);
}
function linesAt({ path, start, end }, snapshot) {
    return ((0,files/* readText */.yR)(snapshot, path) ?? '').split('\n').slice(start.line - 1, end.line);
}
/** collectstatic runs as `python FOLDER/manage.py collectstatic`: the script's folder stands first on `sys.path`. */
function buildSettings(input, path) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const entryPoint = { path, pythonPath: folder === '' ? [] : [folder], assignments: new Map() };
    return processSettings(input, { phase: 'build', entryPoint, located: true });
}
function processSettings(input, { phase, entryPoint, located, chosen }) {
    const { snapshot, configVars, options, declared, createProgram } = input;
    const pythonPath = [...entryPoint.pythonPath, ...options.pythonPath];
    const roots = [...new Set([...pythonPath, ''])];
    const program = createProgram({ phase, configVars: withAssignments(configVars, entryPoint), pythonPath });
    // What the entry point does to the environment holds when the settings are imported.
    const runs = entryPoint.path !== null && options.settingsModule === null;
    const entry = runs ? program.runFile(entryPoint.path, entryName(entryPoint.path)) : null;
    const environment = entry?.environment ?? new Map();
    const module = chosen ?? settingsModuleOf({ snapshot, configVars, options, entryPoint, roots, environment, declared });
    const evaluated = module.name === null ? null : program.importModule(module.name, module.configuration);
    const settings = evaluated === null || evaluated.raises?.certain ? null : (0,settings_settings/* createSettings */.G)(evaluated, input.django);
    return { chosen: module, roots, entryPoint: entryPoint.path, located, entry, module: evaluated, settings };
}
/** manage.py is run as a script; wsgi.py and its like are imported. */
function entryName(path) {
    return path.endsWith('manage.py') ? '__main__' : path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
}
function withAssignments(configVars, { assignments }) {
    const set = [...assignments].map(([name, value]) => [name, { state: 'set', value }]);
    return { ...configVars, known: new Map([...configVars.known, ...set]) };
}
function silencedBy(settings) {
    const items = settings === null ? [] : ((0,tests/* itemsOf */.S3)(settings.get('SILENCED_SYSTEM_CHECKS').value) ?? []);
    return new Set(items.flatMap((item) => (item.kind === 'str' ? [item.value] : [])));
}
/** Where a finding about a setting points: the line that decides, else the settings file, else nowhere. */
function placeOf(process, location) {
    const path = process.module?.path ?? null;
    return location ?? (path === null ? null : { path });
}


/***/ }),

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createSettings)
});

// EXTERNAL MODULE: ./lib/facts/django/version.js
var django_version = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/facts/django/default-settings.js

const ABSENT = Symbol('absent');
/** Older than any version that is told apart here. */
const ALWAYS = [0, 0];
const always = (value) => [[ALWAYS, value]];
const LOCAL_MEMORY_CACHE = { default: { BACKEND: 'django.core.cache.backends.locmem.LocMemCache' } };
const FILE_STORAGE = 'django.core.files.storage.FileSystemStorage';
const STATIC_FILES_STORAGE = 'django.contrib.staticfiles.storage.StaticFilesStorage';
const STORAGES = { default: { BACKEND: FILE_STORAGE }, staticfiles: { BACKEND: STATIC_FILES_STORAGE } };
const STATIC_FILES_FINDERS = ['FileSystemFinder', 'AppDirectoriesFinder'].map((name) => `django.contrib.staticfiles.finders.${name}`);
const HASHERS = ['PBKDF2', 'PBKDF2SHA1', 'Argon2', 'BCryptSHA256'].map((name) => `django.contrib.auth.hashers.${name}PasswordHasher`);
const SCRYPT = 'django.contrib.auth.hashers.ScryptPasswordHasher';
/**
 * What a setting is that nobody sets, by Django version: the part of django/conf/global_settings.py that judgements need.
 * https://docs.djangoproject.com/en/stable/ref/settings/ and the releases' notes.
 */
const DEFAULTS = {
    ADMINS: always([]),
    ALLOWED_HOSTS: always([]),
    APPEND_SLASH: always(true),
    AUTHENTICATION_BACKENDS: always(['django.contrib.auth.backends.ModelBackend']),
    AUTH_PASSWORD_VALIDATORS: always([]),
    AUTH_USER_MODEL: always('auth.User'),
    CACHES: always(LOCAL_MEMORY_CACHE),
    CSRF_COOKIE_HTTPONLY: always(false),
    CSRF_COOKIE_SECURE: always(false),
    CSRF_FAILURE_VIEW: always('django.views.csrf.csrf_failure'),
    CSRF_TRUSTED_ORIGINS: always([]),
    CSRF_USE_SESSIONS: always(false),
    DATABASES: always({}),
    DATABASE_ROUTERS: always([]),
    DEBUG: always(false),
    DEBUG_PROPAGATE_EXCEPTIONS: always(false),
    DEFAULT_AUTO_FIELD: [
        [[3, 2], 'django.db.models.AutoField'],
        [[6, 0], 'django.db.models.BigAutoField'],
    ],
    DEFAULT_FILE_STORAGE: [
        [ALWAYS, FILE_STORAGE],
        [[5, 1], ABSENT],
    ],
    DEFAULT_FROM_EMAIL: always('webmaster@localhost'),
    DEFAULT_HASHING_ALGORITHM: [
        [[3, 1], 'sha256'],
        [[4, 0], ABSENT],
    ],
    EMAIL_BACKEND: always('django.core.mail.backends.smtp.EmailBackend'),
    EMAIL_HOST: always('localhost'),
    EMAIL_HOST_PASSWORD: always(''),
    EMAIL_HOST_USER: always(''),
    EMAIL_PORT: always(25),
    EMAIL_USE_SSL: always(false),
    EMAIL_USE_TLS: always(false),
    FILE_UPLOAD_TEMP_DIR: always(null),
    FORCE_SCRIPT_NAME: always(null),
    INSTALLED_APPS: always([]),
    INTERNAL_IPS: always([]),
    LANGUAGE_CODE: always('en-us'),
    LOCALE_PATHS: always([]),
    LOGGING: always({}),
    LOGGING_CONFIG: always('logging.config.dictConfig'),
    MANAGERS: always([]),
    MEDIA_ROOT: always(''),
    MEDIA_URL: always(''),
    MESSAGE_STORAGE: always('django.contrib.messages.storage.fallback.FallbackStorage'),
    MIDDLEWARE: always([]),
    PASSWORD_HASHERS: [
        [ALWAYS, HASHERS],
        [
            [4, 0],
            [...HASHERS, SCRYPT],
        ],
    ],
    PREPEND_WWW: always(false),
    SECRET_KEY: always(''),
    SECRET_KEY_FALLBACKS: [[[4, 1], []]],
    SECURE_BROWSER_XSS_FILTER: [
        [ALWAYS, false],
        [[4, 0], ABSENT],
    ],
    SECURE_CONTENT_TYPE_NOSNIFF: [
        [ALWAYS, false],
        [[3, 0], true],
    ],
    SECURE_CROSS_ORIGIN_OPENER_POLICY: [[[4, 0], 'same-origin']],
    SECURE_CSP: [[[6, 0], {}]],
    SECURE_CSP_REPORT_ONLY: [[[6, 0], {}]],
    SECURE_HSTS_INCLUDE_SUBDOMAINS: always(false),
    SECURE_HSTS_PRELOAD: always(false),
    SECURE_HSTS_SECONDS: always(0),
    SECURE_PROXY_SSL_HEADER: always(null),
    SECURE_REDIRECT_EXEMPT: always([]),
    SECURE_REFERRER_POLICY: [
        [[3, 0], null],
        [[3, 1], 'same-origin'],
    ],
    SECURE_SSL_HOST: always(null),
    SECURE_SSL_REDIRECT: always(false),
    SERVER_EMAIL: always('root@localhost'),
    SESSION_COOKIE_HTTPONLY: always(true),
    SESSION_COOKIE_SAMESITE: always('Lax'),
    SESSION_COOKIE_SECURE: always(false),
    SESSION_ENGINE: always('django.contrib.sessions.backends.db'),
    SESSION_FILE_PATH: always(null),
    SESSION_SERIALIZER: always('django.contrib.sessions.serializers.JSONSerializer'),
    SILENCED_SYSTEM_CHECKS: always([]),
    STATICFILES_DIRS: always([]),
    STATICFILES_FINDERS: always(STATIC_FILES_FINDERS),
    STATICFILES_STORAGE: [
        [ALWAYS, STATIC_FILES_STORAGE],
        [[5, 1], ABSENT],
    ],
    STATIC_ROOT: always(null),
    STATIC_URL: always(null),
    STORAGES: [[[4, 2], STORAGES]],
    TEMPLATES: always([]),
    TIME_ZONE: always('America/Chicago'),
    USE_I18N: always(true),
    USE_TZ: [
        [ALWAYS, false],
        [[5, 0], true],
    ],
    USE_X_FORWARDED_HOST: always(false),
    USE_X_FORWARDED_PORT: always(false),
    WSGI_APPLICATION: always(null),
    X_FRAME_OPTIONS: [
        [ALWAYS, 'SAMEORIGIN'],
        [[3, 0], 'DENY'],
    ],
};
/** The names that the table knows, in any version. */
const KNOWN_SETTINGS = Object.keys(DEFAULTS);
/** Django's default for NAME in this version; null where it has none, or the table does not know the name. */
function defaultSetting(name, version) {
    const reached = (DEFAULTS[name] ?? []).filter(([since]) => (0,django_version/* compareDjangoVersions */.eL)(since, version) <= 0);
    const literal = reached.at(-1)?.[1];
    return literal === undefined || literal === ABSENT ? null : literalValue(literal);
}
const MADE_BY_DJANGO = { location: null, configVars: [], marks: [] };
function literalValue(literal) {
    if (literal === null)
        return { ...MADE_BY_DJANGO, kind: 'none' };
    if (typeof literal === 'boolean')
        return { ...MADE_BY_DJANGO, kind: 'bool', value: literal };
    if (typeof literal === 'number')
        return { ...MADE_BY_DJANGO, kind: 'int', value: BigInt(literal) };
    if (typeof literal === 'string')
        return { ...MADE_BY_DJANGO, kind: 'str', value: literal };
    if (isArray(literal))
        return { ...MADE_BY_DJANGO, kind: 'list', items: literal.map(literalValue) };
    const entries = Object.entries(literal).map(([key, value]) => [literalValue(key), literalValue(value)]);
    return { ...MADE_BY_DJANGO, kind: 'dict', entries };
}
/** `Array.isArray` does not narrow a readonly array. */
function isArray(literal) {
    return Array.isArray(literal);
}

;// CONCATENATED MODULE: ./lib/facts/settings/settings.js

const NONE = { kind: 'none', location: null, configVars: [], marks: [] };
/** Lays the module over Django's defaults. Names count that `str.isupper` takes. https://docs.djangoproject.com/en/stable/topics/settings/#default-settings */
function createSettings(module, django) {
    const names = [...module.bindings.keys()].filter(isSettingName).sort();
    return { module, django, names, get: (name) => settingOf(module, django, name) };
}
/** `str.isupper` of a name: a letter in it, none of them lower-case. */
function isSettingName(name) {
    return name === name.toUpperCase() && name !== name.toLowerCase();
}
function settingOf(module, django, name) {
    const bound = module.bindings.get(name);
    const fallback = defaultSetting(name, django) ?? NONE;
    if (bound !== undefined)
        return boundSetting(name, bound, module.mayBeUnbound.get(name), fallback);
    const [cause, ...causes] = module.rest;
    if (cause === undefined)
        return { name, value: fallback, bound: false };
    const elsewhere = { ...NONE, kind: 'unknown', causes: [cause, ...causes], location: cause.location };
    const value = { ...elsewhere, oneOf: [fallback, elsewhere] };
    return { name, value, bound: 'unknown' };
}
/** @param ifBound what the name is bound to, where it may also be unbound: then Django's default is the other possibility */
function boundSetting(name, bound, ifBound, fallback) {
    if (ifBound === undefined || bound.kind !== 'unknown')
        return { name, value: bound, bound: true };
    return {
        name,
        value: { ...bound, oneOf: [ifBound, { ...fallback, configVars: bound.configVars }] },
        bound: 'unknown',
    };
}


/***/ }),

/***/ 9508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   UW: () => (/* binding */ containsOnly),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   aU: () => (/* binding */ containsOne),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   u9: () => (/* binding */ hasMore),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5911);

/** Types whose instances are always true: they have neither `__bool__` nor `__len__`. */
const ALWAYS_TRUE = new Set([
    'function',
    'builtin_function_or_method',
    'type',
    'module',
    'PosixPath',
    'Path',
    'PurePosixPath',
]);
/** Types whose instances are never `True`, `None` or a container: what an unknown of these types cannot be. */
const SCALARS = new Set(['str', 'bytes', 'int', 'float', 'bool', 'NoneType']);
const hasRest = (value) => (value.rest?.length ?? 0) > 0;
/** Of a container's size all that is asked: is there anything in it? */
const nonEmpty = (size, more) => (size > 0 ? true : more ? 'unknown' : false);
/** `bool(value)`. */
const isTruthy = (value) => {
    switch (value.kind) {
        case 'none':
            return false;
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'str':
        case 'bytes':
            return value.value.length > 0;
        case 'list':
        case 'tuple':
        case 'set':
        case 'frozenset':
            return nonEmpty(value.items.length, hasRest(value));
        case 'dict':
            return nonEmpty(value.entries.length, hasRest(value));
        case 'object':
            return ALWAYS_TRUE.has(value.type) ? true : 'unknown';
        case 'unknown':
            return isOneOfTypes(value, ALWAYS_TRUE) ? true : 'unknown';
    }
};
/** `value is True`. */
const isTrue = (value) => {
    if (value.kind === 'bool')
        return value.value;
    return value.kind === 'unknown' && mayHaveType(value, 'bool') ? 'unknown' : false;
};
/** `value is None`. */
const isNone = (value) => {
    if (value.kind === 'none')
        return true;
    return value.kind === 'unknown' && mayHaveType(value, 'NoneType') ? 'unknown' : false;
};
/** `value == text`. An object of another type may define `__eq__`. */
const isString = (text) => (value) => {
    if (value.kind === 'str')
        return value.value === text;
    if (value.kind === 'object')
        return value.type === 'str' ? 'unknown' : false;
    return value.kind === 'unknown' && mayHaveType(value, 'str') ? 'unknown' : false;
};
/** `isinstance(value, KINDS)`, for kinds of values. */
const isKind = (...kinds) => (value) => {
    if (value.kind !== 'unknown')
        return value.kind === 'object' ? objectIsKind(value.type, kinds) : kinds.includes(value.kind);
    return value.types === undefined || value.types.some((type) => kinds.some((kind) => kind === type))
        ? 'unknown'
        : false;
};
/** An instance of a class of the repository may be a subclass of list or dict. */
function objectIsKind(type, kinds) {
    return ALWAYS_TRUE.has(type) || SCALARS.has(type) || kinds.length === 0 ? false : 'unknown';
}
/** `text in value`: an item of a sequence, a key of a dict, a part of a string. Of what cannot be asked, unknown. */
const contains = (text) => containsOne(isString(text), (whole) => whole.includes(text));
/** `any(test(item) for item in value)`; what a string answers is told apart. */
function containsOne(test, ofString = () => false) {
    return (value) => {
        if (value.kind === 'str')
            return ofString(value.value);
        const items = itemsOf(value);
        if (items === null)
            return 'unknown';
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([...items.map((item) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .testValue */ .C7)(item, test)), hasMore(value) ? 'unknown' : false]);
    };
}
/** `all(test(item) for item in value)`. */
function containsOnly(test) {
    return (value) => {
        const items = itemsOf(value);
        if (items === null)
            return 'unknown';
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([...items.map((item) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .testValue */ .C7)(item, test)), hasMore(value) ? 'unknown' : true]);
    };
}
/** What iterating over a value gives: items, keys, a string's characters; null where that is not known. */
function itemsOf(value) {
    if ('items' in value)
        return value.items;
    if (value.kind === 'dict')
        return value.entries.map(([key]) => key);
    if (value.kind !== 'str')
        return null;
    return [...value.value].map((character) => ({ ...value, value: character }));
}
/** May a container hold more than is listed? */
function hasMore(value) {
    return 'rest' in value && hasRest(value);
}
/** The values of a list or tuple that are strings; parts that are not known are left out. */
function stringsOf(value) {
    return (itemsOf(value) ?? []).filter((item) => item.kind === 'str');
}
/** The value under KEY of a dict; null where the dict surely lacks it; undefined where that is not known. */
function entryOf(value, key) {
    if (value.kind !== 'dict')
        return undefined;
    const found = value.entries.findLast(([name]) => name.kind === 'str' && name.value === key);
    if (found)
        return found[1];
    return hasMore(value) || value.entries.some(([name]) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .testValue */ .C7)(name, isString(key)) === 'unknown')
        ? undefined
        : null;
}
function mayHaveType(value, type) {
    return value.types === undefined || value.types.includes(type);
}
function isOneOfTypes(value, types) {
    return value.types !== undefined && value.types.length > 0 && value.types.every((type) => types.has(type));
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ inApp),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/** The text of a word that stands in the repository. */
const written = (text) => ({ text, shown: text, configVars: [] });
/** The variable's value; null where it surely is not set. */
function variable(state, name) {
    const found = state.variables.get(name);
    if (found)
        return found;
    return state.isComplete ? null : { text: null, shown: `$${name}`, configVars: [name] };
}
/** PATH from the working directory, `.` and `..` resolved. */
function absolute(cwd, path) {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
/** An absolute path of the dyno relative to the app's folder; null where it lies outside. */
function inApp(path) {
    if (path === '/app')
        return '';
    return path.startsWith('/app/') ? path.slice('/app/'.length) : null;
}


/***/ }),

/***/ 6148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ collectstaticReason),
/* harmony export */   l: () => (/* binding */ runsCollectstatic)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(816);
/* harmony import */ var _dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3111);


/** Does the build run collectstatic? heroku-buildpack-python, bin/steps/collectstatic. */
function runsCollectstatic(facts) {
    if (facts.build.kind !== 'python' || facts.settings.build === null)
        return false;
    if (facts.snapshot.entry('.heroku/collectstatic_disabled'))
        return false;
    // The buildpack runs it where `import django` works.
    const django = (0,_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .installs */ .ps)(facts.dependencies, 'django');
    if (django === false)
        return false;
    const disabled = (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .configVar */ .MD)(facts.environment.configVars, 'DISABLE_COLLECTSTATIC');
    switch (disabled.state) {
        case 'unset':
            return django;
        case 'unknown':
            return 'unknown';
        case 'set':
            return disabled.value === undefined ? 'unknown' : disabled.value === '0' || disabled.value === '' ? django : false;
    }
}
/** The buildpack's failure_reason for what collectstatic ends with. */
function collectstaticReason(type) {
    if (type === 'SyntaxError' || type === 'IndentationError' || type === 'TabError')
        return 'collectstatic-syntax-error';
    if (type.endsWith('ImproperlyConfigured'))
        return 'collectstatic-improper-configuration';
    return type === 'OSError' || type === 'FileNotFoundError' ? 'collectstatic-missing-file' : 'collectstatic-other';
}


/***/ }),

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ collectedFolders),
/* harmony export */   i: () => (/* binding */ staticFiles)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);
/* harmony import */ var _settings_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5911);
/* harmony import */ var _settings_module_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4532);
/* harmony import */ var _settings_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9508);




/** Null where the settings are not known. */
function staticFiles(facts) {
    const { settings } = facts.settings.web;
    if (settings === null)
        return null;
    const folders = staticFolders(facts);
    const named = (foldersIn(settings.get('STATICFILES_DIRS').value) ?? []).some((folder) => facts.snapshot.entries.some(({ path }) => path.startsWith(`${folder}/`)));
    const admin = (0,_settings_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)(settings.get('INSTALLED_APPS').value).some(({ value }) => value.startsWith('django.contrib.admin'));
    return {
        served: isServed(facts, settings),
        uncollected: uncollectedFolders(facts, settings, folders),
        needed: admin || named || folders.length > 0,
    };
}
const WHITENOISE = 'whitenoise.middleware.';
/** Storages that put collected files on the dyno; others put them where they are served from. */
const LOCAL_STORAGE = /^(django\.contrib\.staticfiles|django\.core\.files|whitenoise|pipeline|compressor)\./;
function isServed(facts, settings) {
    const middleware = (0,_settings_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(settings.get('MIDDLEWARE'), (0,_settings_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .containsOne */ .aU)((item) => startsWith(item, WHITENOISE))).truth;
    const elsewhere = (0,_settings_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .testValue */ .C7)(settings.get('STATIC_URL').value, (url) => ofText(url, (text) => /^(https?:)?\/\//.test(text)));
    const entryPoint = codeOf(facts, facts.settings.web.entryPoint);
    const wrapped = /\b(WhiteNoise|Cling|DjangoWhiteNoise|StaticFilesHandler|ASGIStaticFilesHandler)\s*\(/.test(entryPoint);
    return (0,_settings_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)([middleware, elsewhere, isStoredElsewhere(settings), wrapped, isServedByDjango(facts, settings)]);
}
function isStoredElsewhere(settings) {
    const old = settings.get('STATICFILES_STORAGE');
    const engine = (0,_settings_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(settings.get('STORAGES').value, 'staticfiles');
    const backend = engine ? (0,_settings_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(engine, 'BACKEND') : engine;
    const chosen = old.bound === true && backend === null ? old.value : (backend ?? old.value);
    return (0,_settings_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .testValue */ .C7)(chosen, (value) => ofText(value, (text) => !LOCAL_STORAGE.test(text)));
}
/** runserver with staticfiles, and the views that a URL configuration names. */
function isServedByDjango(facts, settings) {
    const debug = (0,_settings_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .testValue */ .C7)(settings.get('DEBUG').value, _settings_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .isTruthy */ .zz);
    const web = facts.launches.of.get('web');
    const serves = web?.kind === 'serves' ? web.server.servesStatic : 'never';
    const insecure = serves === 'always' ? true : serves === 'debug' ? debug : false;
    const urls = urlConfiguration(facts, settings);
    const view = /django\.views\.static\b/.test(urls) && /\bserve\b/.test(urls);
    const helper = /\bstaticfiles_urlpatterns\s*\(|\bstatic\s*\(/.test(urls) ? debug : false;
    return (0,_settings_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)([insecure, view, helper]);
}
function urlConfiguration(facts, settings) {
    const { value } = settings.get('ROOT_URLCONF');
    return value.kind === 'str' ? codeOf(facts, (0,_settings_module_names_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleFile */ .pJ)(value.value, facts.snapshot, facts.settings.web.roots)) : '';
}
/** A file's text without its comments' lines; '' where there is none. */
function codeOf({ snapshot }, path) {
    const text = path === null ? undefined : (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(snapshot, path);
    return (text ?? '').replace(/^[ \t]*#.*$/gm, '');
}
const ELSEWHERE = /(^|\/)(node_modules|site-packages|tests?|docs?|venv|\.venv|frontend|client|assets|examples?)\//;
/** Folders named `static` that hold files: in the root, and beside Python modules. */
function staticFolders({ snapshot }) {
    const found = new Set();
    for (const { path } of snapshot.entries) {
        const match = /^((?:[\w-]+\/){0,4}?)static\//.exec(path);
        const parent = match?.[1];
        if (parent === undefined || ELSEWHERE.test(path) || path.endsWith('/.gitkeep'))
            continue;
        if (parent === '' || snapshot.entry(`${parent}__init__.py`))
            found.add(`${parent}static`);
    }
    return [...found];
}
function uncollectedFolders(facts, settings, folders) {
    const sources = collectedFolders(facts, settings);
    const root = folderOf(settings.get('STATIC_ROOT').value);
    if (sources === null || root === null)
        return [];
    const reached = [...sources, root];
    return folders.filter((folder) => !reached.some((other) => folder === other || folder.startsWith(`${other}/`) || other.startsWith(`${folder}/`)));
}
/** The folders that the default finders collect from, relative to the app's; null where one is not known. */
function collectedFolders(facts, settings) {
    const named = foldersIn(settings.get('STATICFILES_DIRS').value);
    const apps = appFolders(facts, settings);
    return named === null || apps === null ? null : [...named, ...apps.map((app) => `${app}/static`)];
}
/** The folders of a list of paths as on the dyno, relative to the app's; null where one is not known. */
function foldersIn(value) {
    const items = (0,_settings_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value);
    if (items === null || ('rest' in value && value.rest && value.rest.length > 0))
        return null;
    const folders = items.map((item) => folderOf(item.kind === 'tuple' || item.kind === 'list' ? item.items[1] : item));
    return folders.includes(null) ? null : folders.flatMap((folder) => folder ?? []);
}
function folderOf(item) {
    if (item?.kind === 'none')
        return '';
    const text = item?.kind === 'str' ? item.value : item?.kind === 'object' ? item.text : undefined;
    return text === undefined
        ? null
        : text
            .replace(/^\/app\//, '')
            .replace(/^\.\//, '')
            .replace(/\/+$/, '');
}
function appFolders({ snapshot, settings: { web } }, settings) {
    const { value } = settings.get('INSTALLED_APPS');
    const items = (0,_settings_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value);
    if (items === null || items.some((item) => item.kind !== 'str'))
        return null;
    return items.flatMap((item) => {
        const dotted = item.kind === 'str' ? item.value.replace(/(\.apps)?\.[A-Z]\w*$/, '') : '';
        const file = (0,_settings_module_names_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleFile */ .pJ)(dotted, snapshot, web.roots);
        return file?.endsWith('/__init__.py') ? [file.slice(0, -'/__init__.py'.length)] : [];
    });
}
const startsWith = (value, prefix) => ofText(value, (text) => text.startsWith(prefix));
function ofText(value, test) {
    if (value.kind === 'str')
        return test(value.value);
    return value.kind === 'unknown' || value.kind === 'object' ? 'unknown' : false;
}


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ BUILD_ENVIRONMENT),
/* harmony export */   d: () => (/* binding */ DYNO_ENVIRONMENT)
/* harmony export */ });
/** In the build: heroku-buildpack-python v351, bin/compile lines 77 to 87; the others from the build dyno itself. */
const BUILD_ENVIRONMENT = new Map([
    ['DYNO', null],
    ['HOME', null],
    ['LANG', 'en_US.UTF-8'],
    ['PATH', null],
    ['PWD', null],
    ['PYTHONUNBUFFERED', '1'],
    ['REQUEST_ID', null],
    ['SOURCE_VERSION', null],
    ['STACK', null],
]);
/**
 * On a dyno: what the dyno manager sets (https://devcenter.heroku.com/articles/dynos#local-environment-variables) and the profile
 * scripts of heroku-buildpack-python v351 (bin/compile lines 223 to 234, vendor/python.gunicorn.sh, vendor/WEB_CONCURRENCY.sh).
 */
const DYNO_ENVIRONMENT = new Map([
    ['DYNO', null],
    ['DYNO_RAM', null],
    ['FORWARDED_ALLOW_IPS', '*'],
    ['GUNICORN_CMD_ARGS', '--access-logfile -'],
    ['HOME', '/app'],
    ['LANG', 'en_US.UTF-8'],
    ['LIBRARY_PATH', null],
    ['LD_LIBRARY_PATH', null],
    ['PATH', null],
    ['PORT', null],
    ['PWD', '/app'],
    ['PYTHONHOME', '/app/.heroku/python'],
    ['PYTHONPATH', '/app'],
    ['PYTHONUNBUFFERED', 'true'],
    ['WEB_CONCURRENCY', null],
]);


/***/ }),

/***/ 6470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ MISSPELT_PYTHON_VERSION_FILES),
/* harmony export */   UH: () => (/* binding */ latestPatch),
/* harmony export */   fN: () => (/* binding */ PYTHON_VERSIONS),
/* harmony export */   t6: () => (/* binding */ deprecation)
/* harmony export */ });
/**
 * What Heroku's Python buildpack supports: heroku/heroku-buildpack-python v351, lib/python_version.sh. It moves every few weeks, so
 * whatever is said from this table says its date.
 */
const PYTHON_VERSIONS = {
    asOf: '18 August 2026',
    buildpack: 'v351',
    /** What an app gets that asks for nothing. */
    default: '3.14',
    oldestMinor: 10,
    newestMinor: 14,
    /** The patch release that a version of the form N.N stands for. */
    latest: {
        '3.10': '3.10.21',
        '3.11': '3.11.16',
        '3.12': '3.12.14',
        '3.13': '3.13.15',
        '3.14': '3.14.7',
    },
    /** Still built, with a warning, until the day named. */
    deprecated: { '3.10': { endOfLife: 'October 2026', removal: '6 January 2027' } },
};
/** The newest patch release of a supported Python (`3.14` → `3.14.7`); undefined for any other. */
function latestPatch(minorVersion) {
    return Object.entries(PYTHON_VERSIONS.latest).find(([version]) => version === minorVersion)?.[1];
}
/** When the buildpack drops a Python that it still builds; undefined where nothing is announced. */
function deprecation(minorVersion) {
    return Object.entries(PYTHON_VERSIONS.deprecated).find(([version]) => version === minorVersion)?.[1];
}
/** Names that stand for `.python-version` by mistake; the buildpack fails on them (same file, v351). */
const MISSPELT_PYTHON_VERSION_FILES = [
    ' .python-version',
    '. python-version',
    '.python_version.txt',
    '.python_version',
    '.python-version ',
    ',python-version',
    '.python-version.',
    '.python-version.py',
    '.python-version.rtf',
    '.python-version.txt',
    '.python-version.TXT',
    '.Python-version',
    '.python.version',
    '.pythonversion',
    "'.python-version'",
    'python_version.txt',
    'python_version',
    'python-version.',
    'python-version.txt',
    'python-version',
];


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ stackState),
/* harmony export */   NJ: () => (/* binding */ STACKS_AS_OF),
/* harmony export */   zb: () => (/* binding */ DEFAULT_STACK)
/* harmony export */ });
/** Heroku's stacks: heroku/base-images, and https://devcenter.heroku.com/articles/stack. */
const STACKS_AS_OF = '14 July 2026';
/** Newest first. */
const STACKS = {
    'heroku-26': { kind: 'supported' },
    'heroku-24': { kind: 'supported' },
    'heroku-22': {
        kind: 'retiring',
        endOfLife: '30 April 2027',
        schedule: 'the first build of each app per 30 days fails on purpose since 1 November 2026, per 7 days from 1 February 2027, per day from 1 April 2027, and every build is refused from 1 May 2027',
    },
    'heroku-20': { kind: 'end-of-life' },
    'heroku-18': { kind: 'end-of-life' },
    'heroku-16': { kind: 'end-of-life' },
};
/** The stack to judge for where no app is asked: the newest that is supported. */
const DEFAULT_STACK = 'heroku-26';
/** What becomes of a build on STACK with the Python buildpack. */
function stackState(stack) {
    if (stack.startsWith('cedar'))
        return { kind: 'end-of-life' };
    return Object.hasOwn(STACKS, stack) ? (STACKS[stack] ?? { kind: 'unknown' }) : { kind: 'unknown' };
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Kq: () => (/* binding */ textAtLocation),
/* harmony export */   oh: () => (/* binding */ edited)
/* harmony export */ });
const LINE_END = /\r\n|\r|\n/g;
/** Where the lines of TEXT begin, by 0-based index of the line. */
function lineStarts(text) {
    return [0, ...[...text.matchAll(LINE_END)].map((end) => end.index + end[0].length)];
}
/** The text without its line ends, split where Python, git and editors see lines. */
function linesOf(text) {
    return text.split(LINE_END);
}
/** What stands at a place of TEXT; null where TEXT has no such place. */
function textAtLocation(text, { start, end }) {
    const starts = lineStarts(text);
    const [from, to] = [offset(starts, start), offset(starts, end)];
    return from === null || to === null || from > to || to > text.length ? null : text.slice(from, to);
}
/** TEXT after the edit; null where TEXT has no such place. */
function edited(text, { at, text: replacement }) {
    const starts = lineStarts(text);
    const [from, to] = [offset(starts, at.start), offset(starts, at.end)];
    if (from === null || to === null || from > to || to > text.length)
        return null;
    return text.slice(0, from) + replacement + text.slice(to);
}
function offset(starts, { line, column }) {
    const start = starts[line - 1];
    return start === undefined ? null : start + column - 1;
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ configVar),
/* harmony export */   SJ: () => (/* binding */ completeConfigVars),
/* harmony export */   m3: () => (/* binding */ configVarValues),
/* harmony export */   ns: () => (/* binding */ UNKNOWN_CONFIG_VARS)
/* harmony export */ });
/** No app was asked and nothing was declared. */
const UNKNOWN_CONFIG_VARS = { known: new Map(), others: 'unknown' };
/** Looks NAME up: total, every name has an answer. */
function configVar(vars, name) {
    return vars.known.get(name) ?? { state: vars.others };
}
/** Every value that is known; none of them may be printed. */
function configVarValues({ known }) {
    return [...known.values()].flatMap((one) => (one.state === 'set' && one.value !== undefined ? [one.value] : []));
}
/** A complete list, as Heroku or a config-vars file gives it. */
function completeConfigVars(values) {
    const known = new Map(Object.entries(values).map(([name, value]) => [name, { state: 'set', value }]));
    return { known, others: 'unset' };
}


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineLocation)
/* harmony export */ });
/**
 * The location of one whole line.
 *
 * @param line 1-based
 * @param text the line, for its length; without it the location ends where it starts
 */
function lineLocation(path, line, text = '') {
    return { path, start: { line, column: 1 }, end: { line, column: text.length + 1 } };
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The name among CANDIDATES that NAME was most likely meant to be: at most a third of its letters differ (insertions, deletions,
 * changes, swaps of neighbours). Null where none is near enough.
 */
function nearest(name, candidates) {
    const most = Math.max(1, Math.floor(name.length / 3));
    let best = null;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) > most)
            continue;
        const distance = editDistance(name, candidate);
        if (distance <= most && (best === null || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate ?? null;
}
/** Damerau's distance with adjacent swaps (optimal string alignment). Names are short: cut at 100 letters. */
function editDistance(left, right) {
    const a = left.slice(0, 100);
    const b = right.slice(0, 100);
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
            let distance = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
            row.push(distance);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 4199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ decodeSource),
  f: () => (/* binding */ normalizeText)
});

;// CONCATENATED MODULE: ./lib/python/syntax/encodings.js
/**
 * The names of CPython 3.11's text encodings (its `encodings` package and `encodings.aliases`), as `encodings.normalize_encoding` writes them
 * and in lower case. A cookie with any other name is a SyntaxError.
 */
const words = (lines) => new Set(lines.join(' ').split(' '));
/** Those in which the bytes 0 to 127 are ASCII. */
const ASCII_COMPATIBLE = words([
    '1125 1250 1251 1252 1253 1254 1255 1256 1257 1258 437 646 775 850 852 855 857 858 860 861 862 863',
    '865 866 869 8859 932 936 949 950 ansi_x3.4_1968 ansi_x3.4_1986 ansi_x3_4_1968 arabic ascii asmo_708',
    'big5 big5_hkscs big5_tw big5hkscs charmap chinese cp1006 cp1051 cp1125 cp1250 cp1251 cp1252 cp1253',
    'cp1254 cp1255 cp1256 cp1257 cp1258 cp1361 cp154 cp367 cp437 cp65001 cp720 cp737 cp775 cp819 cp850',
    'cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp865 cp866 cp866u cp869 cp874 cp932 cp936',
    'cp949 cp950 cp_gr cp_is csascii csbig5 csibm855 csibm857 csibm858 csibm860 csibm861 csibm863',
    'csibm865 csibm866 csibm869 csiso2022jp csiso58gb231280 csisolatin1 csisolatin2 csisolatin3',
    'csisolatin4 csisolatin5 csisolatin6 csisolatinarabic csisolatincyrillic csisolatingreek',
    'csisolatinhebrew cskoi8r cspc775baltic cspc850multilingual cspc862latinhebrew cspc8codepage437',
    'cspcp852 csptcp154 csshiftjis cyrillic cyrillic_asian ecma_114 ecma_118 elot_928 euc_cn euc_jis2004',
    'euc_jis_2004 euc_jisx0213 euc_jp euc_kr euccn eucgb2312_cn eucjis2004 eucjisx0213 eucjp euckr',
    'gb18030 gb18030_2000 gb2312 gb2312_1980 gb2312_80 gbk greek greek8 hebrew hkscs hp_roman8 ibm1051',
    'ibm1125 ibm367 ibm437 ibm775 ibm819 ibm850 ibm852 ibm855 ibm857 ibm858 ibm860 ibm861 ibm862 ibm863',
    'ibm865 ibm866 ibm869 idna iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3',
    'iso2022_jp_ext iso2022jp iso2022jp_1 iso2022jp_2 iso2022jp_2004 iso2022jp_3 iso2022jp_ext iso646_us',
    'iso8859 iso8859_1 iso8859_10 iso8859_11 iso8859_13 iso8859_14 iso8859_15 iso8859_16 iso8859_2',
    'iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 iso_2022_jp iso_2022_jp_1',
    'iso_2022_jp_2 iso_2022_jp_2004 iso_2022_jp_3 iso_2022_jp_ext iso_646.irv_1991 iso_8859_1 iso_8859_10',
    'iso_8859_10_1992 iso_8859_11 iso_8859_11_2001 iso_8859_13 iso_8859_14 iso_8859_14_1998 iso_8859_15',
    'iso_8859_16 iso_8859_16_2001 iso_8859_1_1987 iso_8859_2 iso_8859_2_1987 iso_8859_3 iso_8859_3_1988',
    'iso_8859_4 iso_8859_4_1988 iso_8859_5 iso_8859_5_1988 iso_8859_6 iso_8859_6_1987 iso_8859_7',
    'iso_8859_7_1987 iso_8859_8 iso_8859_8_1988 iso_8859_9 iso_8859_9_1989 iso_celtic iso_ir_100',
    'iso_ir_101 iso_ir_109 iso_ir_110 iso_ir_126 iso_ir_127 iso_ir_138 iso_ir_144 iso_ir_148 iso_ir_157',
    'iso_ir_166 iso_ir_199 iso_ir_226 iso_ir_58 iso_ir_6 jisx0213 johab koi8_r koi8_t koi8_u korean',
    'ks_c_5601 ks_c_5601_1987 ks_x_1001 ksc5601 ksx1001 kz1048 kz_1048 l1 l10 l2 l3 l4 l5 l6 l7 l8 l9',
    'latin latin1 latin10 latin2 latin3 latin4 latin5 latin6 latin7 latin8 latin9 latin_1 mac_arabic',
    'mac_centeuro mac_croatian mac_cyrillic mac_farsi mac_greek mac_iceland mac_latin2 mac_roman',
    'mac_romanian mac_turkish maccentraleurope maccyrillic macgreek maciceland macintosh maclatin2',
    'macroman macturkish ms1361 ms932 ms936 ms949 ms950 ms_kanji mskanji palmos pt154 ptcp154 r8',
    'raw_unicode_escape rk1048 roman8 ruscii s_jis shift_jis shiftjis sjis strk1048_2002 thai tis620',
    'tis_620 tis_620_0 tis_620_2529_0 tis_620_2529_1 u8 u_jis uhc ujis unicode_escape us us_ascii utf',
    'utf8 utf8_ucs2 utf8_ucs4 utf_8 utf_8_sig windows_1250 windows_1251 windows_1252 windows_1253',
    'windows_1254 windows_1255 windows_1256 windows_1257 windows_1258 x_mac_japanese x_mac_korean',
    'x_mac_simp_chinese x_mac_trad_chinese',
]);
/** The others. */
const NOT_ASCII_COMPATIBLE = words([
    '037 1026 1140 273 424 500 864 cp037 cp1026 cp1140 cp273 cp424 cp500 cp864 cp875 csibm037 csibm1026',
    'csibm273 csibm424 csibm500 csibm864 csiso2022kr ebcdic_cp_be ebcdic_cp_ca ebcdic_cp_ch ebcdic_cp_he',
    'ebcdic_cp_nl ebcdic_cp_us ebcdic_cp_wt hz hz_gb hz_gb_2312 hzgb ibm037 ibm039 ibm1026 ibm1140 ibm273',
    'ibm424 ibm500 ibm864 iso2022_kr iso2022kr iso_2022_kr punycode s_jis_2004 s_jisx0213 shift_jis_2004',
    'shift_jisx0213 shiftjis2004 shiftjisx0213 sjis_2004 sjisx0213 u16 u32 u7 undefined unicode_1_1_utf_7',
    'unicodebigunmarked unicodelittleunmarked utf16 utf32 utf7 utf_16 utf_16_be utf_16_le utf_16be',
    'utf_16le utf_32 utf_32_be utf_32_le utf_32be utf_32le utf_7',
]);

// EXTERNAL MODULE: ./lib/python/syntax/fault.js
var fault = __webpack_require__(9872);
;// CONCATENATED MODULE: ./lib/python/syntax/decode.js


/** https://peps.python.org/pep-0263/: in a comment on its own, on one of the first two lines. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#|$)/;
/**
 * Decodes a source file as CPython does: byte-order mark, PEP 263's cookie, else UTF-8.
 *
 * @throws SyntaxFault (offsets of 0, or of the NUL) for what no Python decodes; Undecided for an encoding that this program does not decode
 */
function decodeSource(bytes, minor) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const content = hasMark ? bytes.subarray(3) : bytes;
    const cookie = cookieOf(content);
    const encoding = cookie === null ? 'utf-8' : normalName(cookie);
    if (hasMark && encoding !== 'utf-8')
        throw new fault/* SyntaxFault */.M(`encoding problem: ${cookie} with BOM`, 0);
    if (encoding !== 'utf-8') {
        return { text: normalizeText(decodeAs(content, encoding, cookie ?? encoding), minor), invalid: null };
    }
    const invalid = isUtf8(content) ? null : invalidUtf8(content);
    return { text: normalizeText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content), minor), invalid };
}
/** Newlines become `\n`, one ends the text, and a NUL is refused: what CPython does with any source text. */
function normalizeText(decoded, minor) {
    const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
    const nul = text.indexOf('\0');
    // Before 3.11.4 compile() raises ValueError; the message is the same.
    if (nul >= 0) {
        const type = minor >= 11 ? 'SyntaxError' : 'ValueError';
        throw new fault/* SyntaxFault */.M('source code string cannot contain null bytes', nul, nul + 1, type);
    }
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
function cookieOf(bytes) {
    // Latin-1 maps each byte to one character: enough to read ASCII, whatever the encoding turns out to be.
    let at = 0;
    for (let line = 0; line < 2 && at < bytes.length; line++) {
        let end = at;
        while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13)
            end++;
        const text = latin1(bytes.subarray(at, end));
        const cookie = COOKIE.exec(text)?.[1];
        if (cookie !== undefined)
            return cookie;
        if (!BLANK_OR_COMMENT.test(text))
            return null;
        at = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
    }
    return null;
}
/** CPython's get_normal_name: the spellings of UTF-8 and Latin-1 that it knows without asking its codecs. */
function normalName(cookie) {
    const name = cookie.slice(0, 12).toLowerCase().replaceAll('_', '-');
    if (name === 'utf-8' || name.startsWith('utf-8-'))
        return 'utf-8';
    if (/^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(name))
        return 'iso-8859-1';
    return cookie.toLowerCase().replace(/[^a-z0-9.]+/g, '_');
}
function decodeAs(bytes, encoding, cookie) {
    switch (encoding) {
        case 'utf8':
        case 'u8':
        case 'utf':
        case 'utf_8':
        case 'cp65001':
            if (!isUtf8(bytes))
                throw invalidUtf8(bytes);
            return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        case 'iso-8859-1':
        case 'latin1':
        case 'latin':
        case 'l1':
        case 'iso8859_1':
            return latin1(bytes);
    }
    if (!ASCII_COMPATIBLE.has(encoding) && !NOT_ASCII_COMPATIBLE.has(encoding)) {
        throw new fault/* SyntaxFault */.M(`unknown encoding: ${cookie}`, 0);
    }
    const foreign = bytes.findIndex((byte) => byte > 127);
    if (foreign < 0 && ASCII_COMPATIBLE.has(encoding))
        return latin1(bytes);
    if (encoding === 'ascii' || encoding === 'us_ascii') {
        const byte = (bytes[foreign] ?? 0).toString(16);
        const message = `(unicode error) 'ascii' codec can't decode byte 0x${byte} in position ${foreign}: ordinal not in range(128)`;
        throw new fault/* SyntaxFault */.M(message, 0);
    }
    throw new fault/* Undecided */.O(`the file is written in ${cookie}, which is not decoded here`, 0);
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function invalidUtf8(bytes) {
    const at = invalidUtf8At(bytes);
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at));
    const message = `(unicode error) 'utf-8' codec can't decode byte 0x${byte} in position ${at}`;
    return new fault/* SyntaxFault */.M(message, before.replace(/\r\n?/g, '\n').length);
}
/** The offset of the first byte that starts no well-formed sequence. */
function invalidUtf8At(bytes) {
    const isValid = (length) => isUtf8(bytes.subarray(0, length));
    // The longest prefix that decodes; a prefix that ends inside a sequence does not, so look at up to 3 bytes less.
    const decodes = (length) => [0, 1, 2, 3].some((less) => less <= length && isValid(length - less));
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (decodes(middle))
            low = middle;
        else
            high = middle - 1;
    }
    while (low > 0 && !isValid(low))
        low--;
    return low;
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}


/***/ }),

/***/ 9872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SyntaxFault),
/* harmony export */   O: () => (/* binding */ Undecided)
/* harmony export */ });
/**
 * An error that CPython surely raises too; thrown inside this folder alone, and caught where a module is parsed.
 * `start` and `end` are offsets into the text (UTF-16 code units, end exclusive).
 */
class SyntaxFault extends Error {
    name = 'SyntaxFault';
    type;
    start;
    end;
    constructor(message, start, end = start, type = 'SyntaxError') {
        super(message);
        this.type = type;
        this.start = start;
        this.end = end;
    }
}
/** This program cannot tell whether CPython takes the text; the message says why. Thrown and caught as a SyntaxFault is. */
class Undecided extends Error {
    name = 'Undecided';
    start;
    constructor(message, start) {
        super(message);
        this.start = start;
    }
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ parse_locationOf),
  qg: () => (/* binding */ parse),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./node_modules/py-ast/dist/index.esm.js
var index_esm = __webpack_require__(6983);
;// CONCATENATED MODULE: ./lib/python/syntax/source.js
function sourceText(path, text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return { path, text, lineStarts };
}
/** The 1-based line of an offset. */
function lineAt(source, offset) {
    const { lineStarts } = source;
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** The position of an offset; an offset behind the last newline is put at the end of the last line that has text. */
function positionAt(source, offset) {
    const last = source.text.endsWith('\n') ? source.text.length - 1 : source.text.length;
    const within = Math.max(0, Math.min(offset, last));
    const line = lineAt(source, within);
    return { line, column: within - (source.lineStarts[line - 1] ?? 0) + 1 };
}
function locationOf(source, start, end) {
    return { path: source.path, start: positionAt(source, start), end: positionAt(source, Math.max(start, end)) };
}

;// CONCATENATED MODULE: ./lib/python/syntax/edits.js

/** Makes the edits, which do not overlap and hold no newlines: each line stays the line that it was. */
function applyEdits(source, edits) {
    if (edits.length === 0)
        return { source, original: (offset) => offset };
    const sorted = [...edits].sort((a, b) => a.start - b.start);
    const parts = [];
    /** Where each edit's text starts in the new text. */
    const starts = [];
    let copied = 0;
    let length = 0;
    for (const edit of sorted) {
        const kept = source.text.slice(copied, edit.start);
        parts.push(kept, edit.text);
        starts.push(length + kept.length);
        length += kept.length + edit.text.length;
        copied = edit.end;
    }
    parts.push(source.text.slice(copied));
    const original = (offset) => {
        const index = lastAtMost(starts, offset);
        const edit = sorted[index];
        if (!edit)
            return offset;
        const into = offset - (starts[index] ?? 0);
        return into < edit.text.length ? Math.min(edit.start + into, edit.end) : edit.end + into - edit.text.length;
    };
    return { source: sourceText(source.path, parts.join('')), original };
}
/** The index of the last number that is at most `value`; -1 where there is none. The numbers ascend. */
function lastAtMost(numbers, value) {
    let low = -1;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((numbers[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/python/syntax/tree.js
var syntax_tree = __webpack_require__(6154);
;// CONCATENATED MODULE: ./lib/python/syntax/correct.js


/** `(x): int`: py-ast calls a name in parentheses simple too, which it is not. */
const PARENTHESIZED_ANNOTATION = /^[ \t]*\([^\n]*\)[ \t]*:/m;
const NOT_ASCII = /[^\x00-\x7F]/;
/** The fields that hold an identifier, or several, or dotted ones. */
const IDENTIFIERS = ['id', 'attr', 'name', 'asname', 'arg', 'module', 'rest', 'names', 'kwd_attrs'];
/**
 * Corrects py-ast's tree in place, so that it is CPython's for the text as it was before the edits. Afterwards columns count UTF-16 code units
 * from 0 (py-ast, as CPython, counts bytes of UTF-8), and identifiers are in NFKC (https://docs.python.org/3/reference/lexical_analysis.html#identifiers).
 */
function correctTree(tree, source, edited) {
    const isAscii = !NOT_ASCII.test(edited.source.text);
    const { text } = source;
    const isFaithful = !PARENTHESIZED_ANNOTATION.test(text) && !text.includes('...');
    if (isAscii && edited.source === source && isFaithful)
        return;
    const column = columnMapper(source, edited, isAscii);
    for (const node of (0,syntax_tree/* nodesOf */.Nh)(tree)) {
        const fields = node;
        moveColumn(fields, 'lineno', 'col_offset', column);
        moveColumn(fields, 'end_lineno', 'end_col_offset', column);
        if (node.nodeType === 'AnnAssign' && node.target.col_offset !== node.col_offset)
            node.simple = 0;
        if (node.nodeType === 'JoinedStr' || node.nodeType === 'TemplateStr')
            markParts(node);
        if (!isAscii)
            for (const name of IDENTIFIERS)
                fields[name] = normalized(fields[name]);
    }
}
/** py-ast gives the text `...` of an f-string and the ellipsis the same Constant: the quotes tell them apart. */
function markParts(node) {
    for (const part of node.values) {
        if (part.nodeType === 'Constant')
            part.quote_style ??= node.quote_style ?? 'f"';
    }
}
function moveColumn(fields, lineField, columnField, column) {
    const line = fields[lineField];
    const byte = fields[columnField];
    if (typeof line === 'number' && typeof byte === 'number')
        fields[columnField] = column(line, byte);
}
function normalized(value) {
    if (typeof value === 'string')
        return NOT_ASCII.test(value) ? value.normalize('NFKC') : value;
    return Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? normalized(item) : item)) : value;
}
/** From a line and a column in bytes of the edited text to a column in UTF-16 code units of the original one. */
function columnMapper(source, edited, isAscii) {
    const byteOffsets = new Map();
    const unitsOf = (line, byte) => {
        if (isAscii)
            return byte;
        const known = byteOffsets.get(line);
        const offsets = known === undefined ? byteOffsetsOf(edited.source, line) : known;
        if (known === undefined)
            byteOffsets.set(line, offsets);
        return offsets === null ? byte : lastAtMost(offsets, byte);
    };
    return (line, byte) => {
        const start = edited.source.lineStarts[line - 1] ?? 0;
        return edited.original(start + unitsOf(line, byte)) - (source.lineStarts[line - 1] ?? 0);
    };
}
/** For each code unit of a line, and for its end, how many bytes of UTF-8 stand before it; null for a line that is ASCII. */
function byteOffsetsOf(source, line) {
    const start = source.lineStarts[line - 1] ?? 0;
    const end = source.lineStarts[line] ?? source.text.length;
    const offsets = [];
    let bytes = 0;
    const text = source.text.slice(start, end);
    if (!NOT_ASCII.test(text))
        return null;
    for (const character of text) {
        offsets.push(bytes);
        const point = character.codePointAt(0) ?? 0;
        // The second half of a pair has no byte of its own: a column inside it cannot be.
        if (character.length === 2)
            offsets.push(bytes + 1);
        bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
    offsets.push(bytes);
    return offsets;
}

// EXTERNAL MODULE: ./lib/python/syntax/decode.js + 1 modules
var decode = __webpack_require__(4199);
// EXTERNAL MODULE: ./lib/python/syntax/fault.js
var syntax_fault = __webpack_require__(9872);
;// CONCATENATED MODULE: ./lib/python/syntax/grammar/features.js
/**
 * What came into the grammar after Python 3.8: the minor release, and the words that say so.
 * Source: "What's New in Python" and the grammar of each release (https://docs.python.org/3/reference/grammar.html).
 */
const FEATURES = {
    // https://peps.python.org/pep-0614/
    decoratorExpression: [9, 'a decorator that is any expression needs'],
    // In the grammar of 3.9 already, documented in 3.10.
    parenthesizedWith: [9, 'context managers in parentheses need'],
    // https://docs.python.org/3/whatsnew/3.9.html#other-language-changes
    starInFor: [9, 'an unparenthesized `*` in the iterable of `for` needs'],
    starInAugmentedAssignment: [9, 'an unparenthesized `*` in an augmented assignment needs'],
    // https://docs.python.org/3/whatsnew/3.10.html#other-language-changes
    namedExpressionInSet: [10, '`:=` without parentheses in a set or a subscript needs'],
    // https://peps.python.org/pep-0634/
    match: [10, 'the `match` statement needs'],
    // https://peps.python.org/pep-0646/
    starInSubscript: [11, '`*` in a subscript needs'],
    starAnnotation: [11, '`*args: *T` needs'],
    // https://peps.python.org/pep-0654/
    exceptStar: [11, '`except*` needs'],
    // https://peps.python.org/pep-0695/
    typeParameters: [12, 'type parameters need'],
    typeStatement: [12, 'the `type` statement needs'],
    // https://peps.python.org/pep-0696/
    typeParameterDefault: [13, 'a default of a type parameter needs'],
    // https://peps.python.org/pep-0758/
    exceptWithoutParentheses: [14, 'several exception types without parentheses need'],
};

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/parser.js


const END = { type: 'end', text: '', start: 0, end: 0, close: -1 };
const peek = (parser, ahead = 0) => parser.tokens[parser.at + ahead] ?? parser.tokens.at(-1) ?? END;
const isToken = (token, text) => token.text === text && (token.type === 'op' || token.type === 'keyword');
/** Is the next token this operator, bracket or keyword? */
const at = (parser, text) => isToken(peek(parser), text);
function advance(parser) {
    const token = peek(parser);
    parser.at++;
    return token;
}
/** Takes the next token if it is this operator, bracket or keyword. */
function take(parser, text) {
    if (!at(parser, text))
        return false;
    parser.at++;
    return true;
}
/** Takes this operator, bracket or keyword, or throws a SyntaxFault: with the message, else CPython's generic one. */
function expect(parser, text, message) {
    if (at(parser, text))
        return advance(parser);
    throw message === undefined ? invalidSyntax(parser) : fault(parser, message);
}
function expectName(parser) {
    if (peek(parser).type !== 'name')
        throw invalidSyntax(parser);
    return advance(parser);
}
/** The end of the last token that was taken. */
const lastEnd = (parser) => parser.tokens[parser.at - 1]?.end ?? 0;
/** Notes that py-ast needs this text at an offset, to read what CPython reads without it. */
function insert(parser, offset, text) {
    parser.edits.push({ start: offset, end: offset, text });
}
/** Notes that py-ast must not see this token. */
function drop(parser, { start, end }) {
    parser.edits.push({ start, end, text: ' '.repeat(end - start) });
}
/** Notes that py-ast needs brackets around an expression. The ranges of nodes are not moved by them. */
function parenthesize(parser, range) {
    insert(parser, range.start, '(');
    insert(parser, range.end, ')');
}
/** Where CPython says no more than "invalid syntax", at the next token. */
function invalidSyntax(parser) {
    const token = peek(parser);
    if (token.type === 'indent')
        return fault(parser, 'unexpected indent', token, token, 'IndentationError');
    if (token.type === 'dedent')
        return fault(parser, 'unexpected unindent', token, token, 'IndentationError');
    if (token.type === 'end' && parser.unclosed)
        return neverClosed(parser.unclosed);
    return fault(parser, 'invalid syntax');
}
/**
 * A fault from one place to another; the next token, where none is given. CPython rather tells of a bracket that is never closed
 * where that stands on an earlier line.
 */
function fault(parser, message, from = peek(parser), to = from, type = 'SyntaxError') {
    const { unclosed } = parser;
    const next = peek(parser);
    if (next.type === 'end' && parser.fault)
        return parser.fault;
    const furthest = Math.max(from.start, to.end - 1, next.start);
    if (unclosed && parser.lineOf(furthest) > parser.lineOf(unclosed.start))
        return neverClosed(unclosed);
    return new syntax_fault/* SyntaxFault */.M(message, from.start, to.end, type);
}
const neverClosed = (unclosed) => new syntax_fault/* SyntaxFault */.M(`'${unclosed.bracket}' was never closed`, unclosed.start, unclosed.start + 1);
/** Throws a SyntaxFault where the app's Python is older than the feature. */
function requireFeature(parser, feature, token) {
    const [since, words] = FEATURES[feature];
    if (parser.minor < since)
        throw fault(parser, `invalid syntax (${words} Python 3.${since})`, token);
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/shape.js

const NONE = [];
const shape = (kind, start, end, items = NONE) => ({
    kind,
    start,
    end,
    items,
    isParenthesized: false,
});
/** The first part of a target that cannot be assigned to (or deleted); null where all of it can. */
function invalidTarget(target, use) {
    switch (target.kind) {
        case 'name':
        case 'attribute':
        case 'subscript':
            return null;
        case 'starred':
            return use === 'delete' ? target : firstInvalid(target.items, use);
        case 'list':
        case 'tuple':
            return firstInvalid(target.items, use);
        default:
            return target;
    }
}
function firstInvalid(targets, use) {
    for (const target of targets) {
        const invalid = invalidTarget(target, use);
        if (invalid)
            return invalid;
    }
    return null;
}
/** Throws a SyntaxFault where `target` cannot be assigned to (or deleted). */
function verifyTarget(parser, target, use = 'assign') {
    const invalid = invalidTarget(target, use);
    if (invalid)
        throw fault(parser, `cannot ${use === 'delete' ? 'delete' : 'assign to'} ${invalid.kind}`, invalid);
}
/** Where these are assigned to, CPython guesses that a comparison was meant: what `bitwise_or` covers, but for lists and constants. */
const HINTED = new Set([
    ...['attribute', 'subscript', 'function call', 'literal', 'expression', 'ellipsis', 'f-string expression'],
    ...['await expression', 'list comprehension', 'set comprehension', 'dict comprehension'],
    ...['dict literal', 'set display'],
]);
const hintedTarget = (target) => HINTED.has(target.kind);

// EXTERNAL MODULE: ./lib/python/syntax/tokens/escapes.js + 1 modules
var escapes = __webpack_require__(8702);
// EXTERNAL MODULE: ./lib/python/syntax/tokens/strings.js
var strings = __webpack_require__(6937);
;// CONCATENATED MODULE: ./lib/python/syntax/grammar/f-string-text.js



const ESCAPE = /\\(?:N\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[\s\S])/g;
/**
 * Verifies the escapes of text in or beside an f-string, where that is not raw, from `start` to `end`. py-ast decodes them but for some, and in
 * an f-string takes a brace that an escape makes for half of a doubled one; what it would get wrong is noted as an edit.
 *
 * @throws SyntaxFault where CPython raises; Undecided for an escape that cannot be written otherwise
 */
function verifyText(parser, start, end, kind) {
    const body = parser.text.slice(start, end);
    if (!body.includes('\\'))
        return;
    (0,escapes/* decodeText */.g)(body, start);
    for (const { 0: written, index } of body.matchAll(ESCAPE)) {
        const value = (0,escapes/* decodeText */.g)(written, start + index);
        const codePoint = value.codePointAt(0) ?? 0;
        const isBrace = kind !== 'beside' && written.length > 2 && (value === '{' || value === '}');
        if (isBrace && kind === 'specification') {
            throw new syntax_fault/* Undecided */.O('an escape makes a brace in a format specification', start + index);
        }
        if (isBrace || written.startsWith('\\N') || (/^\\[0-7]/.test(written) && codePoint > 0xff)) {
            const text = isBrace ? value + value : `\\U${codePoint.toString(16).padStart(8, '0')}`;
            parser.edits.push({ start: start + index, end: start + index + written.length, text });
        }
    }
}
/** py-ast counts braces inside the strings of a replacement field too: an escape says the same and has none. */
function hideBraces(parser, { text, start }) {
    for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
        parser.edits.push({ start: start + index, end: start + index + 1, text: brace === '{' ? '\\x7b' : '\\x7d' });
    }
}
/** py-ast wants brackets where the expression of a replacement field goes on in the next line. */
function parenthesizeLines(parser, range) {
    if (parser.text.slice(range.start, range.end).includes('\n'))
        parenthesize(parser, range);
}

// EXTERNAL MODULE: ./lib/python/syntax/tokens/tokenize.js + 6 modules
var tokenize = __webpack_require__(1055);
;// CONCATENATED MODULE: ./lib/python/syntax/grammar/targets.js



/** `star_targets`, as `for` and comprehensions have them before `in`. Throws a SyntaxFault for what cannot be assigned to. */
function starTargets(parser) {
    const targets = sequence(parser, starTarget, startsExpression);
    verifyTarget(parser, targets);
    return targets;
}
/** One target with or without a star; what it is has still to be verified. */
const starTarget = (parser) => starred(parser, bitwiseOr) ?? bitwiseOr(parser);
/** Is a comprehension's `for` or `async for` next? */
const atComprehension = (parser) => at(parser, 'for') || (at(parser, 'async') && isToken(peek(parser, 1), 'for'));
/** `for_if_clauses`, one or more. */
function comprehensionClauses(parser) {
    while (atComprehension(parser)) {
        take(parser, 'async');
        expect(parser, 'for');
        starTargets(parser);
        if (!take(parser, 'in'))
            throw invalidSyntax(parser);
        disjunction(parser);
        while (take(parser, 'if'))
            disjunction(parser);
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/legacy-f-strings.js






/**
 * f-strings before Python 3.12: one token, whose fields are found by a scan and parsed as if each stood in parentheses.
 * The rules are fstring_find_literal's and fstring_find_expr's in CPython 3.11's Parser/string_parser.c.
 */
const MAXIMUM_BRACKETS = 200;
const MAXIMUM_DEPTH = 2;
const CLOSER = { '(': ')', '[': ']', '{': '}' };
/** Verifies the body of an f-string, from `start` to `end`. Throws a SyntaxFault where CPython raises. */
function legacyFString(parser, start, end, isRaw) {
    fields(parser, start, end, isRaw, 0);
}
/** Text and fields; of a format specification where `depth` is not 0. Returns where it stopped. */
function fields(parser, start, end, isRaw, depth) {
    let position = start;
    while (position < end) {
        const stop = literal(parser, position, end, isRaw, depth);
        if (stop >= end || parser.text[stop] === '}')
            return stop;
        position = field(parser, stop, end, isRaw, depth);
    }
    return position;
}
/** Verifies text up to a field, to the end, or to the brace that ends a format specification. */
function literal(parser, start, end, isRaw, depth) {
    const { text } = parser;
    let position = start;
    let from = start;
    const verify = (to) => {
        if (!isRaw)
            verifyText(parser, from, to, depth > 0 ? 'specification' : 'f-string');
    };
    while (position < end) {
        const character = text[position];
        if (!isRaw && character === '\\')
            position = skipEscape(text, position, end);
        else if (character !== '{' && character !== '}')
            position++;
        else if (depth === 0 && text[position + 1] === character && position + 1 < end) {
            verify(position);
            position += 2;
            from = position;
        }
        else {
            if (depth > 0 && character === '{' && text[position + 1] === '{')
                throw doubledBrace(position);
            if (depth === 0 && character === '}')
                throw failure(parser, "f-string: single '}' is not allowed", position);
            break;
        }
    }
    verify(Math.min(position, end));
    return position;
}
/** A set in a format specification, which py-ast reads as an escaped brace. */
const doubledBrace = (position) => new syntax_fault/* Undecided */.O('a brace is doubled in a format specification', position);
/** After a backslash. A brace is not taken with it; `\N{...}` is taken whole. */
function skipEscape(text, position, end) {
    const next = text[position + 1];
    if (next === '{' || next === '}')
        return position + 1;
    if (next !== 'N' || text[position + 2] !== '{')
        return position + 2;
    const close = text.indexOf('}', position);
    return close < 0 || close >= end ? end : close + 1;
}
/** One replacement field, from its `{`. Returns the offset behind its `}`. */
function field(parser, start, end, isRaw, depth) {
    const { text } = parser;
    if (depth >= MAXIMUM_DEPTH)
        throw failure(parser, 'f-string: expressions nested too deeply', start);
    let position = expressionEnd(parser, start + 1, end);
    const expectingBrace = () => failure(parser, "f-string: expecting '}'", start);
    if (position >= end)
        throw expectingBrace();
    fieldExpression(parser, start + 1, position);
    if (text[position] === '=') {
        position++;
        while (position < end && /[ \t\n\v\f\r]/.test(text[position] ?? ''))
            position++;
    }
    if (text[position] === '!' && position < end) {
        position++;
        if (position >= end)
            throw expectingBrace();
        if (!/[sra]/.test(text[position] ?? '')) {
            throw failure(parser, "f-string: invalid conversion character: expected 's', 'r', or 'a'", position);
        }
        position++;
    }
    if (text[position] === ':' && position < end)
        position = fields(parser, position + 1, end, isRaw, depth + 1);
    if (position >= end || text[position] !== '}')
        throw expectingBrace();
    return position + 1;
}
/** The offset of what ends a field's expression: `!`, `:`, `=` or `}` outside brackets and strings; `end` where nothing does. */
function expressionEnd(parser, start, end) {
    const { text } = parser;
    const open = [];
    let quote = '';
    for (let position = start; position < end; position++) {
        const character = text[position] ?? '';
        if (character === '\\')
            throw failure(parser, 'f-string expression part cannot include a backslash', position);
        if (quote !== '') {
            if (character === quote[0] && text.startsWith(quote, position)) {
                position += quote.length - 1;
                quote = '';
            }
        }
        else if (character === "'" || character === '"') {
            quote = position + 2 < end && text.startsWith(character.repeat(3), position) ? character.repeat(3) : character;
            position += quote.length - 1;
        }
        else if (character in CLOSER) {
            if (open.length >= MAXIMUM_BRACKETS)
                throw failure(parser, 'f-string: too many nested parenthesis', position);
            open.push(character);
        }
        else if (character === '#')
            throw failure(parser, "f-string expression part cannot include '#'", position);
        else if (open.length === 0 && '!:}=<>'.includes(character)) {
            const isComparison = text[position + 1] === '=' && position + 1 < end && '!=<>'.includes(character);
            if (isComparison)
                position++;
            else if (character !== '<' && character !== '>')
                return position;
        }
        else if (character === ')' || character === ']' || character === '}')
            closeBracket(parser, open, position);
    }
    if (quote !== '')
        throw failure(parser, 'f-string: unterminated string', start);
    const [bracket] = open;
    if (bracket !== undefined)
        throw failure(parser, `f-string: unmatched '${CLOSER[bracket]}'`, start);
    return end;
}
function closeBracket(parser, open, position) {
    const closer = parser.text[position] ?? '';
    const bracket = open.pop();
    if (bracket === undefined)
        throw failure(parser, `f-string: unmatched '${closer}'`, position);
    if (CLOSER[bracket] !== closer) {
        const message = `f-string: closing parenthesis '${closer}' does not match opening parenthesis '${bracket}'`;
        throw failure(parser, message, position);
    }
}
/** Parses a field's expression as CPython does, which puts it in parentheses. */
function fieldExpression(parser, start, end) {
    const { text, minor, lineOf } = parser;
    if (/^[ \t\n\v\f\r]*$/.test(text.slice(start, end))) {
        throw failure(parser, 'f-string: empty expression not allowed', start);
    }
    const { tokens, unclosed, fault: tokenFault } = (0,tokenize/* tokenize */.q)(text, minor, lineOf, { start, end });
    if (tokenFault)
        throw tokenFault;
    const inner = {
        text,
        tokens,
        minor,
        lineOf,
        unclosed,
        fault: null,
        edits: parser.edits,
        at: 0,
        isGuessing: false,
        fieldDepth: parser.fieldDepth + 1,
    };
    if (at(inner, '*') || startsExpression(inner) || at(inner, 'yield')) {
        const isNamed = peek(inner).type === 'name' && peek(inner, 1).text === ':=';
        const value = isNamed ? namedExpression(inner) : yieldOrStarExpressions(inner);
        if (value.kind === 'starred')
            throw fault(inner, 'f-string: cannot use starred expression here', value);
        if (text[end] !== '=')
            parenthesizeLines(inner, value);
        if (value.kind !== 'tuple' || value.isParenthesized) {
            if (value.kind !== 'yield expression' && atComprehension(inner)) {
                comprehensionClauses(inner);
                parenthesize(parser, { start: value.start, end: lastEnd(inner) });
            }
        }
    }
    if (peek(inner).type !== 'end')
        throw invalidSyntax(inner);
}
const failure = (parser, message, position) => fault(parser, message, { start: position, end: position + 1 });

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/strings.js







/** `strings`: literals side by side make one. Verifies what stands in them. */
function strings_strings(parser) {
    const { start } = peek(parser);
    const kinds = new Set();
    for (;;) {
        const { type } = peek(parser);
        if (type === 'string')
            kinds.add(stringLiteral(parser));
        else if (type === 'fstring-start')
            kinds.add(interpolated(parser));
        else
            break;
    }
    const end = parser.tokens[parser.at - 1]?.end ?? start;
    const place = { start, end };
    if (kinds.has('t-string') && kinds.size > 1) {
        const others = kinds.has('f-string') ? 'f-string' : 'string or bytes';
        throw fault(parser, `cannot mix t-string literals with ${others} literals`, place);
    }
    if (kinds.has('bytes') && kinds.size > 1)
        throw fault(parser, 'cannot mix bytes and nonbytes literals', place);
    return shape(kinds.has('f-string') || kinds.has('t-string') ? 'f-string expression' : 'literal', start, end);
}
function stringLiteral(parser) {
    const token = advance(parser);
    const { prefix, bodyStart, bodyEnd } = (0,strings/* stringParts */.CJ)(token.text);
    const isRaw = prefix.includes('r');
    if (parser.fieldDepth > 0 && !isRaw && !prefix.includes('f'))
        hideBraces(parser, token);
    if (prefix.includes('f')) {
        legacyFString(parser, token.start + bodyStart, token.start + bodyEnd, isRaw);
        return 'f-string';
    }
    const body = token.text.slice(bodyStart, bodyEnd);
    if (prefix.includes('b')) {
        (0,escapes/* decodeBytes */.y)(body, token.start + bodyStart, isRaw);
        return 'bytes';
    }
    if (!isRaw)
        verifyText(parser, token.start + bodyStart, token.start + bodyEnd, 'beside');
    return 'text';
}
/** An f-string or t-string that is made of tokens. */
function interpolated(parser) {
    const prefix = advance(parser).text.toLowerCase();
    const isRaw = prefix.includes('r');
    while (peek(parser).type !== 'fstring-end') {
        const token = peek(parser);
        if (token.type === 'fstring-middle') {
            if (!isRaw)
                verifyText(parser, token.start, token.end, 'f-string');
            parser.at++;
        }
        else
            replacementField(parser, isRaw);
    }
    parser.at++;
    return prefix.includes('t') ? 't-string' : 'f-string';
}
const AFTER_EXPRESSION = new Set(['=', '!', ':', '}']);
/** `fstring_replacement_field`. */
function replacementField(parser, isRaw) {
    expect(parser, '{');
    const first = peek(parser);
    if (first.type === 'op' && AFTER_EXPRESSION.has(first.text)) {
        throw fault(parser, `f-string: valid expression required before '${first.text}'`);
    }
    if (!startsExpression(parser) && !at(parser, 'yield')) {
        throw fault(parser, "f-string: expecting a valid expression after '{'");
    }
    parser.fieldDepth++;
    const value = yieldOrStarExpressions(parser);
    parser.fieldDepth--;
    if (value.kind === 'starred')
        throw fault(parser, "f-string: can't use starred expression here", value);
    if (!take(parser, '='))
        parenthesizeLines(parser, value);
    if (take(parser, '!'))
        conversion(parser);
    if (take(parser, ':')) {
        while (!at(parser, '}')) {
            const token = peek(parser);
            if (token.type === 'fstring-middle') {
                if (!isRaw)
                    verifyText(parser, token.start, token.end, 'specification');
                parser.at++;
            }
            else {
                if (parser.text[token.start + 1] === '{')
                    throw doubledBrace(token.start);
                replacementField(parser, isRaw);
            }
        }
    }
    expect(parser, '}', "f-string: expecting '=', or '!', or ':', or '}'");
}
function conversion(parser) {
    const token = peek(parser);
    const isAdjacent = token.start === (parser.tokens[parser.at - 1]?.end ?? 0);
    if (token.type !== 'name' || !isAdjacent)
        throw fault(parser, 'f-string: invalid conversion character');
    if (!/^[sra]$/.test(token.text)) {
        throw fault(parser, `f-string: invalid conversion character '${token.text}': expected 's', 'r', or 'a'`);
    }
    parser.at++;
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/atoms.js





const CONSTANTS = {
    None: 'None',
    True: 'True',
    False: 'False',
    '...': 'ellipsis',
};
/** `atom`: a name, a literal, or something in brackets. Throws a SyntaxFault where none comes next. */
function atom(parser) {
    const token = peek(parser);
    switch (token.type) {
        case 'name':
            parser.at++;
            return shape('name', token.start, token.end);
        case 'number':
            parser.at++;
            verifyDigits(parser, token);
            return shape('literal', token.start, token.end);
        case 'string':
        case 'fstring-start':
            return strings_strings(parser);
        case 'op':
        case 'keyword':
            return bracketOrConstant(parser);
        default:
            throw invalidSyntax(parser);
    }
}
/** CPython's sys.int_info.default_max_str_digits, in every release since the security fixes of September 2022. */
const MAXIMUM_DIGITS = 4300;
function verifyDigits(parser, token) {
    if (token.text.length <= MAXIMUM_DIGITS || !/^[0-9_]+$/.test(token.text))
        return;
    const digits = token.text.replaceAll('_', '').length;
    if (digits <= MAXIMUM_DIGITS)
        return;
    const message = `Exceeds the limit (${MAXIMUM_DIGITS} digits) for integer string conversion: value has ${digits} digits; ` +
        'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.';
    throw fault(parser, message, token);
}
function bracketOrConstant(parser) {
    const token = peek(parser);
    switch (token.text) {
        case '(':
            return parenthesized(parser);
        case '[':
            return list(parser);
        case '{':
            return dictOrSet(parser);
    }
    const constant = CONSTANTS[token.text];
    if (constant === undefined)
        throw invalidSyntax(parser);
    parser.at++;
    return shape(constant, token.start, token.end);
}
/** `group`, `tuple` or `genexp`. */
function parenthesized(parser) {
    const { start } = advance(parser);
    if (take(parser, ')'))
        return { ...shape('tuple', start, lastEnd(parser)), isParenthesized: true };
    if (at(parser, 'yield')) {
        const value = yieldExpression(parser);
        expect(parser, ')');
        return { ...value, start, end: lastEnd(parser), isParenthesized: true };
    }
    const items = atoms_elements(parser, ')');
    const [first] = items;
    const kind = first && atComprehension(parser) ? comprehension(parser, items, 'generator expression') : null;
    const hasComma = items.length > 1 || parser.tokens[parser.at - 1]?.text === ',';
    expect(parser, ')');
    const end = lastEnd(parser);
    if (kind)
        return { ...shape(kind, start, end), isParenthesized: true };
    if (!first || hasComma)
        return { ...shape('tuple', start, end, items), isParenthesized: true };
    if (first.kind === 'starred')
        throw fault(parser, 'cannot use starred expression here', first);
    return { ...first, start, end, isParenthesized: true };
}
function list(parser) {
    const { start } = advance(parser);
    const items = atoms_elements(parser, ']');
    const kind = items.length > 0 && atComprehension(parser) ? comprehension(parser, items, 'list comprehension') : 'list';
    expect(parser, ']');
    return shape(kind, start, lastEnd(parser), kind === 'list' ? items : []);
}
/** Elements with commas between them, up to what cannot start one. */
function atoms_elements(parser, closer) {
    const items = [];
    while (!at(parser, closer) && startsExpression(parser)) {
        items.push(starNamedExpression(parser));
        if (!take(parser, ','))
            break;
    }
    return items;
}
/** The clauses of a comprehension, whose element has been read. */
function comprehension(parser, items, kind) {
    const [first] = items;
    const isBare = items.length === 1 && parser.tokens[parser.at - 1]?.text !== ',';
    if (!first || !isBare)
        throw fault(parser, 'did you forget parentheses around the comprehension target?', first);
    if (first.kind === 'starred')
        throw fault(parser, 'iterable unpacking cannot be used in comprehension', first);
    comprehensionClauses(parser);
    return kind;
}
function dictOrSet(parser) {
    const { start } = advance(parser);
    if (take(parser, '}'))
        return shape('dict literal', start, lastEnd(parser));
    const kind = at(parser, '**') ? dict(parser, false) : setOrDict(parser);
    expect(parser, '}');
    return shape(kind, start, lastEnd(parser));
}
function setOrDict(parser) {
    const first = starNamedExpression(parser);
    if (at(parser, ':') && first.kind !== 'starred' && (first.kind !== 'named expression' || first.isParenthesized)) {
        return dict(parser, true);
    }
    const items = [first];
    while (take(parser, ',')) {
        if (at(parser, '}'))
            break;
        items.push(starNamedExpression(parser));
    }
    const named = items.find((item) => item.kind === 'named expression' && !item.isParenthesized);
    if (named)
        requireFeature(parser, 'namedExpressionInSet', named);
    return atComprehension(parser) ? comprehension(parser, items, 'set comprehension') : 'set display';
}
/** The pairs of a dict; the first key may have been read. */
function dict(parser, keyRead) {
    let isFirst = true;
    while (!at(parser, '}')) {
        const token = peek(parser);
        const isUnpacking = pair(parser, keyRead && isFirst);
        if (atComprehension(parser)) {
            if (isUnpacking)
                throw fault(parser, 'dict unpacking cannot be used in dict comprehension', token);
            if (!isFirst)
                throw invalidSyntax(parser);
            comprehensionClauses(parser);
            return 'dict comprehension';
        }
        isFirst = false;
        if (!take(parser, ','))
            break;
    }
    return 'dict literal';
}
/** One pair or unpacking; true for an unpacking. */
function pair(parser, keyRead) {
    if (!keyRead) {
        if (take(parser, '**')) {
            bitwiseOr(parser);
            return true;
        }
        expression(parser);
        if (!at(parser, ':'))
            throw fault(parser, "':' expected after dictionary key", parser.tokens[parser.at - 1]);
    }
    expect(parser, ':');
    if (at(parser, '}') || at(parser, ','))
        throw fault(parser, "expression expected after dictionary key and ':'");
    if (at(parser, '*'))
        throw fault(parser, 'cannot use a starred expression in a dictionary value');
    expression(parser);
    return false;
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/guesses.js




/** What CPython guesses where a syntax error is certain: its grammar's `invalid_` rules. Each throws the better message, or nothing. */
/** Is the parser's place inside brackets? */
function isInBrackets(parser) {
    let depth = 0;
    for (const token of parser.tokens.slice(0, parser.at)) {
        if (token.type !== 'op')
            continue;
        if (token.text === '(' || token.text === '[' || token.text === '{')
            depth++;
        else if (token.text === ')' || token.text === ']' || token.text === '}')
            depth--;
    }
    return depth > 0;
}
const SOFT_KEYWORDS = new Set(['match', 'case', '_']);
/** An expression follows an expression: inside brackets, a comma may be missing (`invalid_expression`). */
function verifyComma(parser, first, begin) {
    if (parser.isGuessing)
        return;
    const token = parser.tokens[begin];
    const next = parser.tokens[begin + 1];
    if (token?.type === 'name' && (next?.type === 'string' || SOFT_KEYWORDS.has(token.text)))
        return;
    if (/^(?:print|exec)$/.test(parser.text.slice(first.start, first.end)) || !isInBrackets(parser))
        return;
    const second = attempt(parser, expression);
    if (second)
        throw fault(parser, 'invalid syntax. Perhaps you forgot a comma?', first, second);
}
/** `=` where a condition or an element stands (`invalid_named_expression`). */
function verifyNoAssignment(parser, target) {
    if (parser.isGuessing)
        return;
    const begin = parser.at;
    take(parser, '=');
    const value = attempt(parser, bitwiseOr);
    const isChain = at(parser, '=') || at(parser, ':=');
    parser.at = begin;
    if (!value || isChain)
        return;
    if (target.kind === 'name') {
        throw fault(parser, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", target, value);
    }
    if (hintedTarget(target)) {
        throw fault(parser, `cannot assign to ${target.kind} here. Maybe you meant '==' instead of '='?`, target);
    }
}
/** What a rule finds from here on; null where it fails. */
function attempt(parser, rule) {
    const begin = parser.at;
    parser.isGuessing = true;
    try {
        return peek(parser).type === 'end' ? null : rule(parser);
    }
    catch (error) {
        parser.at = begin;
        if (error instanceof syntax_fault/* SyntaxFault */.M)
            return null;
        throw error;
    }
    finally {
        parser.isGuessing = false;
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/parameters.js


/** The parameters of a `def`, between its brackets. */
const defParameters = (parser) => parameters(parser, ')', true);
/** The parameters of a lambda, up to its colon. */
const lambdaParameters = (parser) => parameters(parser, ':', false);
function parameters(parser, closer, mayAnnotate) {
    const state = { any: false, withDefault: false, slash: false, star: false };
    while (!at(parser, closer)) {
        if (at(parser, '/'))
            slash(parser, state);
        else if (take(parser, '**')) {
            keywords(parser, closer, mayAnnotate);
            return;
        }
        else if (at(parser, '*'))
            star(parser, state, closer, mayAnnotate);
        else
            parameter(parser, state, mayAnnotate);
        if (!take(parser, ','))
            return;
    }
}
function slash(parser, state) {
    const token = advance(parser);
    if (!state.any)
        throw fault(parser, 'at least one argument must precede /', token);
    if (state.slash)
        throw fault(parser, '/ may appear only once', token);
    if (state.star)
        throw fault(parser, '/ must be ahead of *', token);
    state.slash = true;
}
function star(parser, state, closer, mayAnnotate) {
    const token = advance(parser);
    if (state.star)
        throw fault(parser, '* argument may appear only once', token);
    state.star = true;
    if (peek(parser).type === 'name') {
        parser.at++;
        if (mayAnnotate && take(parser, ':'))
            starAnnotation(parser);
        if (at(parser, '='))
            throw fault(parser, 'var-positional argument cannot have default value');
        return;
    }
    const next = peek(parser, 1);
    const isLast = at(parser, closer) || (at(parser, ',') && (next.text === closer || next.text === '**'));
    if (isLast)
        throw fault(parser, 'named arguments must follow bare *', token);
    if (!at(parser, ','))
        throw invalidSyntax(parser);
}
function starAnnotation(parser) {
    if (at(parser, '*')) {
        requireFeature(parser, 'starAnnotation', peek(parser));
        starred(parser, bitwiseOr);
    }
    else
        expression(parser);
}
/** `**kwargs`: nothing but a comma may follow. */
function keywords(parser, closer, mayAnnotate) {
    expectName(parser);
    if (mayAnnotate && take(parser, ':'))
        expression(parser);
    if (at(parser, '='))
        throw fault(parser, 'var-keyword argument cannot have default value');
    if (take(parser, ',') && !at(parser, closer))
        throw fault(parser, 'arguments cannot follow var-keyword argument');
}
function parameter(parser, state, mayAnnotate) {
    if (at(parser, '(')) {
        throw fault(parser, `${mayAnnotate ? 'Function' : 'Lambda expression'} parameters cannot be parenthesized`);
    }
    const name = expectName(parser);
    state.any = true;
    if (mayAnnotate && take(parser, ':'))
        expression(parser);
    if (take(parser, '=')) {
        if (at(parser, ',') || at(parser, mayAnnotate ? ')' : ':')) {
            throw fault(parser, 'expected default value expression');
        }
        expression(parser);
        state.withDefault = true;
    }
    else if (state.withDefault && !state.star) {
        const message = parser.minor >= 12
            ? 'parameter without a default follows parameter with a default'
            : 'non-default argument follows default argument';
        throw fault(parser, message, name);
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/subscripts.js


/** `slices`: what stands in the brackets of a subscript. */
function slices(parser) {
    const isStarred = at(parser, '*');
    slice(parser);
    // A star alone makes a tuple too.
    if (isStarred && !at(parser, ','))
        insert(parser, lastEnd(parser), ',');
    while (take(parser, ',')) {
        if (at(parser, ']'))
            return;
        slice(parser);
    }
}
function slice(parser) {
    const first = peek(parser);
    if (isToken(first, '*')) {
        requireFeature(parser, 'starInSubscript', first);
        starred(parser, bitwiseOr);
        return;
    }
    if (!at(parser, ':')) {
        const index = namedExpression(parser);
        if (index.kind === 'named expression' && !index.isParenthesized) {
            requireFeature(parser, 'namedExpressionInSet', index);
            return;
        }
    }
    if (!take(parser, ':'))
        return;
    if (!atSliceEnd(parser))
        expression(parser);
    if (take(parser, ':') && !atSliceEnd(parser))
        expression(parser);
}
const atSliceEnd = (parser) => at(parser, ':') || at(parser, ',') || at(parser, ']');

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/expressions.js







/** The binary operators: all bind to the left, so that the grammar need not tell them apart. */
const BINARY = new Set(['|', '^', '&', '<<', '>>', '+', '-', '*', '/', '//', '%', '@']);
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'is']);
/** `star_expressions`: one expression, or a tuple without parentheses; each may have a star. */
function starExpressions(parser) {
    return sequence(parser, starExpression, startsExpression);
}
/** One element, or as many as commas go on: a tuple then. */
function sequence(parser, element, starts) {
    const first = element(parser);
    if (!at(parser, ','))
        return first;
    const items = [first];
    while (take(parser, ',') && starts(parser))
        items.push(element(parser));
    return shape('tuple', first.start, lastEnd(parser), items);
}
const STARTS = new Set([
    ...['(', '[', '{', '-', '+', '~', '...', '*'],
    ...['not', 'lambda', 'await', 'None', 'True', 'False'],
]);
/** Can the next token start an expression, with or without a star? */
function startsExpression(parser) {
    const token = peek(parser);
    switch (token.type) {
        case 'name':
        case 'number':
        case 'string':
        case 'fstring-start':
            return true;
        case 'op':
        case 'keyword':
            return STARTS.has(token.text);
        default:
            return false;
    }
}
const starExpression = (parser) => starred(parser, bitwiseOr) ?? expression(parser);
/** `star_named_expression`, as in a list or a tuple in parentheses. */
const starNamedExpression = (parser) => starred(parser, bitwiseOr) ?? namedExpression(parser);
/** A star and its operand, where a star comes next. */
function starred(parser, operand) {
    if (!at(parser, '*'))
        return null;
    const star = advance(parser);
    const value = operand(parser);
    return shape('starred', star.start, value.end, [value]);
}
/** `NAME := expression`, or an expression. */
function namedExpression(parser) {
    const isNamed = peek(parser).type === 'name' && isToken(peek(parser, 1), ':=');
    const target = isNamed ? null : expression(parser);
    if (target === null) {
        const name = advance(parser);
        parser.at++;
        const value = expression(parser);
        return shape('named expression', name.start, value.end);
    }
    if (at(parser, ':=') && !target.isParenthesized) {
        throw fault(parser, `cannot use assignment expressions with ${target.kind}`, target);
    }
    if (at(parser, '='))
        verifyNoAssignment(parser, target);
    return target;
}
/** `expression`: a conditional, a disjunction or a lambda. */
function expression(parser) {
    if (at(parser, 'lambda'))
        return lambda(parser);
    const begin = parser.at;
    const first = disjunction(parser);
    if (!at(parser, 'if')) {
        if (startsExpression(parser))
            verifyComma(parser, first, begin);
        return first;
    }
    // The chain of `... if ... else ...` is walked, not recursed into.
    while (take(parser, 'if')) {
        disjunction(parser);
        expect(parser, 'else', "expected 'else' after 'if' expression");
        if (at(parser, 'lambda')) {
            lambda(parser);
            break;
        }
        disjunction(parser);
    }
    return shape('conditional expression', first.start, lastEnd(parser));
}
function lambda(parser) {
    const start = advance(parser).start;
    lambdaParameters(parser);
    expect(parser, ':');
    expression(parser);
    return shape('lambda', start, lastEnd(parser));
}
/** `disjunction`: operands of `or` and `and`. */
function disjunction(parser) {
    const first = inversion(parser);
    if (!at(parser, 'or') && !at(parser, 'and'))
        return first;
    while (take(parser, 'or') || take(parser, 'and'))
        inversion(parser);
    return shape('expression', first.start, lastEnd(parser));
}
function inversion(parser) {
    const start = peek(parser).start;
    let isNegated = false;
    while (take(parser, 'not'))
        isNegated = true;
    const operand = comparison(parser);
    return isNegated ? shape('expression', start, operand.end) : operand;
}
function comparison(parser) {
    const first = bitwiseOr(parser);
    let isComparison = false;
    while (takeComparison(parser)) {
        bitwiseOr(parser);
        isComparison = true;
    }
    return isComparison ? shape('comparison', first.start, lastEnd(parser)) : first;
}
function takeComparison(parser) {
    const token = peek(parser);
    if (token.type !== 'op' && token.type !== 'keyword')
        return false;
    if (COMPARISONS.has(token.text)) {
        parser.at++;
        if (token.text === 'is')
            take(parser, 'not');
        return true;
    }
    if (!isToken(token, 'not') || !isToken(peek(parser, 1), 'in'))
        return false;
    parser.at += 2;
    return true;
}
/** `bitwise_or`: arithmetic and all that binds tighter than a comparison. All of it binds to the left, so a loop recognises it. */
function bitwiseOr(parser) {
    const first = factor(parser);
    let isBinary = false;
    while (peek(parser).type === 'op' && BINARY.has(peek(parser).text)) {
        parser.at++;
        factor(parser);
        isBinary = true;
    }
    return isBinary ? shape('expression', first.start, lastEnd(parser)) : first;
}
/** `factor` and `power`: signs, then a primary, then `**` and again a factor. */
function factor(parser) {
    const start = peek(parser).start;
    let isExpression = false;
    for (;;) {
        while (take(parser, '-') || take(parser, '+') || take(parser, '~'))
            isExpression = true;
        const operand = awaitPrimary(parser);
        if (!take(parser, '**'))
            return isExpression ? shape('expression', start, operand.end) : operand;
        isExpression = true;
    }
}
function awaitPrimary(parser) {
    if (!at(parser, 'await'))
        return primary(parser);
    const start = advance(parser).start;
    const operand = primary(parser);
    return shape('await expression', start, operand.end);
}
/** `primary`: an atom and its attributes, calls and subscripts. */
function primary(parser) {
    let value = atom(parser);
    for (;;) {
        if (take(parser, '.')) {
            expectName(parser);
            value = shape('attribute', value.start, lastEnd(parser));
        }
        else if (at(parser, '(')) {
            callArguments(parser);
            value = shape('function call', value.start, lastEnd(parser));
        }
        else if (take(parser, '[')) {
            slices(parser);
            expect(parser, ']');
            value = shape('subscript', value.start, lastEnd(parser));
        }
        else
            return value;
    }
}
/** `yield_expr`, at its keyword. */
function yieldExpression(parser) {
    const start = advance(parser).start;
    if (take(parser, 'from'))
        expression(parser);
    else if (startsExpression(parser))
        starExpressions(parser);
    return shape('yield expression', start, lastEnd(parser));
}
/** What may stand to the right of `=`: a yield, or expressions with stars. */
const yieldOrStarExpressions = (parser) => at(parser, 'yield') ? yieldExpression(parser) : starExpressions(parser);

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/arguments.js




const CANNOT_BE_KEYWORDS = new Set(['True', 'False', 'None']);
/** The arguments of a call, at their opening bracket; a generator may stand alone in them. */
function callArguments(parser) {
    expect(parser, '(');
    argumentList(parser, true);
    expect(parser, ')');
}
/** The arguments of a class: as a call's, but for the generator. */
function classArguments(parser) {
    expect(parser, '(');
    argumentList(parser, false);
    expect(parser, ')');
}
function argumentList(parser, mayBeGenerator) {
    const seen = { keyword: false, unpacking: false };
    for (let isFirst = true; !at(parser, ')'); isFirst = false) {
        const value = argument(parser, seen);
        if (value && atComprehension(parser)) {
            if (value.kind === 'starred' || !mayBeGenerator)
                throw fault(parser, 'invalid syntax');
            const isAsync = at(parser, 'async');
            comprehensionClauses(parser);
            if (isAsync && at(parser, ')'))
                parenthesize(parser, { start: value.start, end: lastEnd(parser) });
            if (!isFirst || !at(parser, ')')) {
                const end = { end: parser.tokens[parser.at - 1]?.end ?? value.end };
                throw fault(parser, 'Generator expression must be parenthesized', value, end);
            }
        }
        if (!take(parser, ','))
            return;
    }
}
/** One argument; its shape where it is positional. */
function argument(parser, seen) {
    const token = peek(parser);
    if (isToken(token, '**')) {
        parser.at++;
        expression(parser);
        seen.unpacking = true;
        return null;
    }
    const isKeyword = isToken(peek(parser, 1), '=');
    if (token.type === 'name' && isKeyword) {
        parser.at += 2;
        expression(parser);
        seen.keyword = true;
        return null;
    }
    if (isKeyword && CANNOT_BE_KEYWORDS.has(token.text))
        throw fault(parser, `cannot assign to ${token.text}`);
    return positional(parser, seen);
}
function positional(parser, seen) {
    if (at(parser, '*')) {
        const star = starred(parser, expression) ?? shape('starred', 0, 0);
        if (seen.unpacking) {
            throw fault(parser, 'iterable argument unpacking follows keyword argument unpacking', star);
        }
        return star;
    }
    const isNamed = isToken(peek(parser, 1), ':=');
    const value = isNamed ? namedExpression(parser) : expression(parser);
    if (at(parser, '=')) {
        const message = 'expression cannot contain assignment, perhaps you meant "=="?';
        throw fault(parser, message, value, advance(parser));
    }
    if (seen.unpacking)
        throw fault(parser, 'positional argument follows keyword argument unpacking', value);
    if (seen.keyword)
        throw fault(parser, 'positional argument follows keyword argument', value);
    return value;
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/blocks.js


/** The colon before a block. `isForced`: CPython names it whatever else comes; else at the end of the line only. */
function expectColon(parser, isForced) {
    if (take(parser, ':'))
        return;
    throw isForced || peek(parser).type === 'newline' ? fault(parser, "expected ':'") : invalidSyntax(parser);
}
/** `block`: an indented one, or simple statements on the same line. */
function block(parser, clause) {
    if (peek(parser).type !== 'newline') {
        simpleStatements(parser);
        return;
    }
    parser.at++;
    expectIndent(parser, clause);
    while (peek(parser).type !== 'dedent') {
        if (peek(parser).type === 'end')
            throw invalidSyntax(parser);
        statement(parser);
    }
    parser.at++;
}
/** Takes the indent that a block starts with; throws a SyntaxFault (IndentationError) where there is none. */
function expectIndent(parser, clause) {
    if (peek(parser).type === 'indent') {
        parser.at++;
        return;
    }
    const line = parser.lineOf(clause.token.start);
    const message = `expected an indented block after ${clause.words} on line ${line}`;
    const token = peek(parser);
    throw fault(parser, message, token, token, 'IndentationError');
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/decorators.js


/** Decorators, a line each. */
function decorators(parser) {
    while (take(parser, '@')) {
        const first = parser.at;
        const value = namedExpression(parser);
        if (!isDottedCall(parser, first))
            requireFeature(parser, 'decoratorExpression', value);
        if (peek(parser).type !== 'newline')
            throw invalidSyntax(parser);
        parser.at++;
    }
}
/** Are the tokens since `first` a dotted name with at most one call? Nothing else was a decorator before Python 3.9. */
function isDottedCall(parser, first) {
    const { tokens } = parser;
    let index = first;
    while (tokens[index]?.type === 'name') {
        index++;
        const next = tokens[index];
        if (!next || index >= parser.at)
            return true;
        if (isToken(next, '('))
            return next.close === parser.at - 1;
        if (!isToken(next, '.'))
            return false;
        index++;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/patterns.js


/** https://docs.python.org/3/reference/compound_stmts.html#patterns: the patterns of a `case`, up to its guard or colon. */
function patterns(parser) {
    const { start } = peek(parser);
    const isStarred = at(parser, '*');
    maybeStarPattern(parser);
    if (!at(parser, ',')) {
        if (isStarred)
            throw invalidSyntax(parser);
        return;
    }
    while (take(parser, ',') && !at(parser, ':') && !at(parser, 'if'))
        maybeStarPattern(parser);
    parenthesize(parser, { start, end: lastEnd(parser) });
}
function maybeStarPattern(parser) {
    if (take(parser, '*'))
        expectName(parser);
    else
        pattern(parser);
}
/** `or_pattern ['as' NAME]`. */
function pattern(parser) {
    do
        closedPattern(parser);
    while (take(parser, '|'));
    if (!take(parser, 'as'))
        return;
    const target = peek(parser);
    if (target.type === 'name' && target.text === '_')
        throw fault(parser, "cannot use '_' as a target");
    const next = peek(parser, 1);
    if (target.type !== 'name' || isToken(next, '.') || isToken(next, '('))
        throw fault(parser, 'invalid pattern target');
    parser.at++;
}
function closedPattern(parser) {
    const token = peek(parser);
    switch (token.type) {
        case 'name':
            nameOrClassPattern(parser);
            return;
        case 'number':
            numberPattern(parser);
            return;
        case 'string':
        case 'fstring-start':
            stringPattern(parser);
            return;
        case 'op':
        case 'keyword':
            bracketPattern(parser);
            return;
        default:
            throw invalidSyntax(parser);
    }
}
function stringPattern(parser) {
    const value = strings_strings(parser);
    if (value.kind !== 'literal')
        throw fault(parser, 'patterns may only match literals and attribute lookups', value);
}
function bracketPattern(parser) {
    const token = peek(parser);
    switch (token.text) {
        case '(':
        case '[':
            sequencePattern(parser, token.text === '(' ? ')' : ']');
            return;
        case '{':
            mappingPattern(parser);
            return;
        case '-':
            numberPattern(parser);
            return;
        case 'None':
        case 'True':
        case 'False':
            parser.at++;
            return;
        default:
            throw invalidSyntax(parser);
    }
}
function sequencePattern(parser, closer) {
    parser.at++;
    let count = 0;
    let hasStar = false;
    while (!at(parser, closer)) {
        hasStar ||= at(parser, '*');
        maybeStarPattern(parser);
        count++;
        if (!take(parser, ','))
            break;
        count++;
    }
    expect(parser, closer);
    // `(*rest)` is a group, and a star stands in a sequence alone.
    if (closer === ')' && hasStar && count === 1)
        throw invalidSyntax(parser);
}
/** A signed number, and a complex one: `1 + 2j`. */
function numberPattern(parser) {
    take(parser, '-');
    const real = peek(parser);
    if (real.type !== 'number')
        throw invalidSyntax(parser);
    parser.at++;
    if (!at(parser, '+') && !at(parser, '-'))
        return;
    if (/j$/i.test(real.text))
        throw fault(parser, 'real number required in complex literal', real);
    parser.at++;
    const imaginary = peek(parser);
    if (imaginary.type !== 'number')
        throw invalidSyntax(parser);
    if (!/j$/i.test(imaginary.text))
        throw fault(parser, 'imaginary number required in complex literal', imaginary);
    parser.at++;
}
function nameOrClassPattern(parser) {
    parser.at++;
    while (take(parser, '.'))
        expectName(parser);
    if (at(parser, '('))
        classPattern(parser);
}
function classPattern(parser) {
    parser.at++;
    let hasKeyword = false;
    while (!at(parser, ')')) {
        const token = peek(parser);
        if (token.type === 'name' && isToken(peek(parser, 1), '=')) {
            hasKeyword = true;
            parser.at += 2;
        }
        else if (hasKeyword)
            throw fault(parser, 'positional patterns follow keyword patterns', token);
        pattern(parser);
        if (!take(parser, ','))
            break;
    }
    expect(parser, ')');
}
function mappingPattern(parser) {
    parser.at++;
    while (!at(parser, '}')) {
        if (take(parser, '**')) {
            if (peek(parser).text === '_')
                throw invalidSyntax(parser);
            expectName(parser);
            if (at(parser, ','))
                drop(parser, advance(parser));
            break;
        }
        mappingKey(parser);
        expect(parser, ':');
        pattern(parser);
        if (!take(parser, ','))
            break;
    }
    expect(parser, '}');
}
/** A literal or a dotted name. */
function mappingKey(parser) {
    const token = peek(parser);
    if (token.type === 'name') {
        parser.at++;
        if (!at(parser, '.'))
            throw invalidSyntax(parser);
        while (take(parser, '.'))
            expectName(parser);
    }
    else if (token.type === 'number' || isToken(token, '-'))
        numberPattern(parser);
    else if (token.type === 'string' || token.type === 'fstring-start')
        stringPattern(parser);
    else if (isToken(token, 'None') || isToken(token, 'True') || isToken(token, 'False'))
        advance(parser);
    else
        throw invalidSyntax(parser);
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/match.js




/**
 * Is the name `match`, which comes next, the soft keyword? It is where the line ends with a colon: no other statement's line that
 * starts with a name does.
 */
function isMatchStatement(parser) {
    const next = peek(parser, 1);
    if (isToken(next, ':') || isToken(next, '=') || isToken(next, '.') || isToken(next, ','))
        return false;
    let index = parser.at + 1;
    while (index < parser.tokens.length) {
        const token = parser.tokens[index];
        if (!token || token.type === 'end' || isToken(token, ';'))
            return false;
        if (token.type === 'newline')
            break;
        index = token.close > index ? token.close + 1 : index + 1;
    }
    const last = parser.tokens[index - 1];
    return last !== undefined && isToken(last, ':');
}
/** A `match` statement, at its soft keyword. */
function matchStatement(parser) {
    const clause = { words: "'match' statement", token: advance(parser) };
    requireFeature(parser, 'match', clause.token);
    if (!startsExpression(parser))
        throw invalidSyntax(parser);
    const subject = sequence(parser, starNamedExpression, startsExpression);
    if (subject.kind === 'starred')
        throw invalidSyntax(parser);
    if (subject.kind === 'tuple' && !subject.isParenthesized)
        parenthesize(parser, subject);
    expectColon(parser, false);
    if (peek(parser).type !== 'newline')
        throw invalidSyntax(parser);
    parser.at++;
    expectIndent(parser, clause);
    do
        caseBlock(parser);
    while (peek(parser).type !== 'dedent');
    parser.at++;
}
function caseBlock(parser) {
    const token = peek(parser);
    if (token.type !== 'name' || token.text !== 'case')
        throw invalidSyntax(parser);
    const clause = { words: "'case' statement", token: advance(parser) };
    patterns(parser);
    if (take(parser, 'if'))
        namedExpression(parser);
    if (!take(parser, ':'))
        throw fault(parser, "expected ':'");
    block(parser, clause);
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/try.js




/** A `try` statement, at its keyword. */
function tryStatement(parser) {
    const clause = { words: "'try' statement", token: advance(parser) };
    expectColon(parser, true);
    block(parser, clause);
    const first = at(parser, 'except') ? handler(parser) : null;
    while (at(parser, 'except')) {
        const token = peek(parser);
        if (handler(parser) !== first) {
            throw fault(parser, "cannot have both 'except' and 'except*' on the same 'try'", token);
        }
    }
    if (first)
        elseClause(parser);
    if (at(parser, 'finally')) {
        const last = { words: "'finally' statement", token: advance(parser) };
        expectColon(parser, true);
        block(parser, last);
    }
    else if (!first)
        throw fault(parser, "expected 'except' or 'finally' block");
}
function handler(parser) {
    const token = advance(parser);
    const isStarred = at(parser, '*');
    if (isStarred)
        requireFeature(parser, 'exceptStar', advance(parser));
    const clause = { words: `'${isStarred ? 'except*' : 'except'}' statement`, token };
    if (isStarred || !at(parser, ':'))
        exceptionTypes(parser, isStarred);
    expectColon(parser, false);
    block(parser, clause);
    return isStarred ? 'except*' : 'except';
}
function exceptionTypes(parser, isStarred) {
    if (peek(parser).type === 'newline') {
        throw fault(parser, isStarred ? 'expected one or more exception types' : "expected ':'");
    }
    const first = expression(parser);
    if (at(parser, ',')) {
        if (parser.minor < 14) {
            // Two or more types, as CPython's own words have it since 3.10.
            throw fault(parser, parser.minor >= 10 ? 'multiple exception types must be parenthesized' : 'invalid syntax', first);
        }
        while (take(parser, ',') && !at(parser, ':'))
            expression(parser);
        parenthesize(parser, { start: first.start, end: lastEnd(parser) });
        if (at(parser, 'as')) {
            throw fault(parser, "multiple exception types must be parenthesized when using 'as'", first);
        }
    }
    if (!take(parser, 'as'))
        return;
    expectName(parser);
    if (!at(parser, ':') && peek(parser).type !== 'newline')
        throw invalidSyntax(parser);
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/type-parameters.js


/** `type_params`, at the bracket (https://peps.python.org/pep-0695/). */
function typeParameters(parser) {
    const bracket = advance(parser);
    requireFeature(parser, 'typeParameters', bracket);
    if (at(parser, ']'))
        throw fault(parser, 'Type parameter list cannot be empty');
    do {
        if (at(parser, ']'))
            break;
        typeParameter(parser);
    } while (take(parser, ','));
    expect(parser, ']');
}
function typeParameter(parser) {
    const star = peek(parser);
    const isStarred = isToken(star, '*') || isToken(star, '**');
    if (isStarred)
        parser.at++;
    expectName(parser);
    if (at(parser, ':')) {
        if (isStarred) {
            const what = star.text === '*' ? 'TypeVarTuple' : 'ParamSpec';
            throw fault(parser, `cannot use bound with ${what}`);
        }
        parser.at++;
        expression(parser);
    }
    if (at(parser, '=')) {
        requireFeature(parser, 'typeParameterDefault', peek(parser));
        parser.at++;
        if (isToken(star, '*'))
            starExpression(parser);
        else
            expression(parser);
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/with.js





/** A `with` statement, at its keyword. */
function withStatement(parser) {
    const clause = { words: "'with' statement", token: advance(parser) };
    if (isParenthesized(parser)) {
        requireFeature(parser, 'parenthesizedWith', advance(parser));
        do {
            if (at(parser, ')'))
                break;
            item(parser);
        } while (take(parser, ','));
        expect(parser, ')');
    }
    else {
        do
            item(parser);
        while (take(parser, ','));
    }
    expectColon(parser, false);
    block(parser, clause);
}
/**
 * Do the parentheses that come next hold items? They do where they reach up to the colon and an `as` stands directly in them;
 * without an `as` the items read as a tuple, or as an expression, just as well.
 */
function isParenthesized(parser) {
    const open = peek(parser);
    const after = parser.tokens[open.close + 1];
    if (!isToken(open, '(') || open.close < 0 || !after || !isToken(after, ':'))
        return false;
    for (let index = parser.at + 1; index < open.close; index++) {
        const token = parser.tokens[index];
        if (!token)
            return false;
        if (isToken(token, 'as'))
            return true;
        if (token.close > index)
            index = token.close;
    }
    return false;
}
function item(parser) {
    expression(parser);
    if (!take(parser, 'as'))
        return;
    const target = starTarget(parser);
    if (!at(parser, ',') && !at(parser, ')') && !at(parser, ':'))
        throw invalidSyntax(parser);
    if (target.kind === 'starred') {
        throw fault(parser, 'starred assignment target must be in a list or tuple', target);
    }
    verifyTarget(parser, target);
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/compound.js











/** A compound statement, if one comes next; else nothing is taken and false is returned. */
function compoundStatement(parser) {
    const token = peek(parser);
    if (token.type === 'name' && token.text === 'match' && isMatchStatement(parser)) {
        matchStatement(parser);
        return true;
    }
    const rule = token.type === 'keyword' || token.type === 'op' ? COMPOUND_STATEMENTS[token.text] : undefined;
    rule?.(parser);
    return rule !== undefined;
}
const COMPOUND_STATEMENTS = {
    if: ifStatement,
    while: whileStatement,
    for: forStatement,
    try: tryStatement,
    with: withStatement,
    def: functionDefinition,
    class: classDefinition,
    async: asyncStatement,
    '@': decorated,
};
function ifStatement(parser) {
    const clause = { words: "'if' statement", token: advance(parser) };
    namedExpression(parser);
    expectColon(parser, false);
    block(parser, clause);
    while (at(parser, 'elif')) {
        const elif = { words: "'elif' statement", token: advance(parser) };
        namedExpression(parser);
        expectColon(parser, false);
        block(parser, elif);
    }
    elseClause(parser);
}
/** `else`, where it comes next. */
function elseClause(parser) {
    if (!at(parser, 'else'))
        return;
    const clause = { words: "'else' statement", token: advance(parser) };
    expectColon(parser, true);
    block(parser, clause);
}
function whileStatement(parser) {
    const clause = { words: "'while' statement", token: advance(parser) };
    namedExpression(parser);
    expectColon(parser, false);
    block(parser, clause);
    elseClause(parser);
}
function forStatement(parser) {
    const clause = { words: "'for' statement", token: advance(parser) };
    starTargets(parser);
    if (!take(parser, 'in'))
        throw invalidSyntax(parser);
    const iterable = starExpressions(parser);
    if (iterable.kind === 'tuple' &&
        !iterable.isParenthesized &&
        iterable.items.some((item) => item.kind === 'starred')) {
        requireFeature(parser, 'starInFor', iterable);
    }
    if (iterable.kind === 'tuple' && !iterable.isParenthesized)
        parenthesize(parser, iterable);
    expectColon(parser, true);
    block(parser, clause);
    elseClause(parser);
}
function functionDefinition(parser) {
    const clause = { words: 'function definition', token: advance(parser) };
    expectName(parser);
    if (at(parser, '['))
        typeParameters(parser);
    expect(parser, '(', "expected '('");
    defParameters(parser);
    expect(parser, ')');
    if (take(parser, '->'))
        expression(parser);
    expectColon(parser, true);
    block(parser, clause);
}
function classDefinition(parser) {
    const clause = { words: 'class definition', token: advance(parser) };
    expectName(parser);
    if (at(parser, '['))
        typeParameters(parser);
    if (at(parser, '('))
        classArguments(parser);
    expectColon(parser, true);
    block(parser, clause);
}
function asyncStatement(parser) {
    const next = peek(parser, 1);
    parser.at++;
    if (isToken(next, 'def'))
        functionDefinition(parser);
    else if (isToken(next, 'for'))
        forStatement(parser);
    else if (isToken(next, 'with'))
        withStatement(parser);
    else
        throw invalidSyntax(parser);
}
function decorated(parser) {
    decorators(parser);
    if (at(parser, 'async') && isToken(peek(parser, 1), 'def'))
        parser.at++;
    if (at(parser, 'def'))
        functionDefinition(parser);
    else if (at(parser, 'class'))
        classDefinition(parser);
    else
        throw invalidSyntax(parser);
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/imports.js

/** `import a.b as c, d`, behind the keyword. */
function importNames(parser) {
    do {
        dottedName(parser);
        if (take(parser, 'as'))
            expectName(parser);
    } while (take(parser, ','));
}
function dottedName(parser) {
    do
        expectName(parser);
    while (take(parser, '.'));
}
/** `from ..a import b as c, d`, behind the first keyword. */
function importFrom(parser) {
    let isRelative = false;
    while (take(parser, '.') || take(parser, '...'))
        isRelative = true;
    if (!isRelative || !at(parser, 'import'))
        dottedName(parser);
    expect(parser, 'import');
    if (take(parser, '*'))
        return;
    if (take(parser, '(')) {
        importedNames(parser);
        expect(parser, ')');
        return;
    }
    const hasTrailingComma = importedNames(parser);
    if (hasTrailingComma && peek(parser).type === 'newline') {
        throw fault(parser, 'trailing comma not allowed without surrounding parentheses');
    }
    if (hasTrailingComma)
        throw invalidSyntax(parser);
}
/** One name or more; true where a comma ends them. */
function importedNames(parser) {
    for (;;) {
        expectName(parser);
        if (take(parser, 'as'))
            expectName(parser);
        if (!take(parser, ','))
            return false;
        if (peek(parser).type !== 'name')
            return true;
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/grammar/statements.js







/** `file`: every statement up to the end. Throws a SyntaxFault at the first place where CPython's grammar is left. */
function moduleStatements(parser) {
    while (peek(parser).type !== 'end')
        statement(parser);
}
/** One compound statement, or one line of simple ones. */
function statement(parser) {
    if (!compoundStatement(parser))
        simpleStatements(parser);
}
/** `simple_stmts`: with semicolons between them, to the end of the line. */
function simpleStatements(parser) {
    do {
        if (peek(parser).type === 'newline')
            break;
        simpleStatement(parser);
    } while (take(parser, ';'));
    if (peek(parser).type !== 'newline')
        throw invalidSyntax(parser);
    parser.at++;
}
/** What each keyword that starts a simple statement takes. The parser stands behind the keyword. */
const SIMPLE_STATEMENTS = {
    pass: () => { },
    break: () => { },
    continue: () => { },
    return: (parser) => {
        if (startsExpression(parser))
            starExpressions(parser);
    },
    raise: (parser) => {
        if (!startsExpression(parser))
            return;
        expression(parser);
        if (take(parser, 'from'))
            expression(parser);
    },
    global: names,
    nonlocal: names,
    del: (parser) => {
        const targets = sequence(parser, starTarget, startsExpression);
        if (isToken(peek(parser, -1), ','))
            drop(parser, peek(parser, -1));
        verifyTarget(parser, targets, 'delete');
    },
    assert: (parser) => {
        expression(parser);
        if (take(parser, ','))
            expression(parser);
    },
    import: importNames,
    from: importFrom,
};
function simpleStatement(parser) {
    const token = peek(parser);
    const rule = token.type === 'keyword' ? SIMPLE_STATEMENTS[token.text] : undefined;
    if (rule) {
        parser.at++;
        rule(parser);
    }
    else if (token.type === 'name' && token.text === 'type' && peek(parser, 1).type === 'name')
        typeAlias(parser);
    else
        expressionStatement(parser);
}
function names(parser) {
    do
        expectName(parser);
    while (take(parser, ','));
}
/** https://peps.python.org/pep-0695/: `type X[T] = ...`. */
function typeAlias(parser) {
    const keyword = advance(parser);
    expectName(parser);
    requireFeature(parser, 'typeStatement', keyword);
    if (at(parser, '['))
        typeParameters(parser);
    expect(parser, '=');
    expression(parser);
}
const AUGMENTED = /^(?:\*\*|\/\/|>>|<<|[-+*/%&|^@])=$/;
function expressionStatement(parser) {
    if (!startsExpression(parser) && !at(parser, 'yield'))
        throw invalidSyntax(parser);
    const first = yieldOrStarExpressions(parser);
    const next = peek(parser);
    if (next.type !== 'op') {
        verifyNoLegacyStatement(parser, first);
        return;
    }
    if (next.text === '=')
        assignment(parser, first);
    else if (next.text === ':')
        annotatedAssignment(parser, first);
    else if (AUGMENTED.test(next.text))
        augmentedAssignment(parser, first);
}
/** `print "x"` and `exec "x"`, as Python 2 had them. */
function verifyNoLegacyStatement(parser, first) {
    const name = parser.text.slice(first.start, first.end);
    if ((name === 'print' || name === 'exec') && startsExpression(parser)) {
        throw fault(parser, `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`, first);
    }
}
function assignment(parser, first) {
    let target = first;
    while (take(parser, '=')) {
        if (target.kind === 'yield expression' && !target.isParenthesized) {
            throw fault(parser, 'assignment to yield expression not possible', target);
        }
        verifyAssigned(parser, target, target === first);
        target = yieldOrStarExpressions(parser);
    }
}
/** CPython guesses at a comparison where one thing alone is assigned to. */
function verifyAssigned(parser, target, isFirst) {
    const invalid = invalidTarget(target, 'assign');
    if (!invalid)
        return;
    const hint = isFirst && invalid === target && hintedTarget(target);
    const more = hint ? " here. Maybe you meant '==' instead of '='?" : '';
    throw fault(parser, `cannot assign to ${invalid.kind}${more}`, invalid);
}
function annotatedAssignment(parser, target) {
    switch (target.kind) {
        case 'name':
        case 'attribute':
        case 'subscript':
            break;
        case 'list':
        case 'tuple':
            throw fault(parser, `only single target (not ${target.kind}) can be annotated`, target);
        default:
            throw target.kind === 'yield expression'
                ? invalidSyntax(parser)
                : fault(parser, 'illegal target for annotation', target);
    }
    parser.at++;
    expression(parser);
    if (take(parser, '='))
        yieldOrStarExpressions(parser);
}
function augmentedAssignment(parser, target) {
    if (target.kind !== 'name' && target.kind !== 'attribute' && target.kind !== 'subscript') {
        throw fault(parser, `'${target.kind}' is an illegal expression for augmented assignment`, target);
    }
    parser.at++;
    const first = peek(parser);
    const value = yieldOrStarExpressions(parser);
    if (value.kind === 'tuple' && !value.isParenthesized && value.items.some((item) => item.kind === 'starred')) {
        requireFeature(parser, 'starInAugmentedAssignment', first);
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/recognize.js


/**
 * Holds the tokens of a module against CPython's grammar of this minor release, string literals included.
 *
 * @returns what to change in the text for a parser that decodes fewer escapes
 * @throws SyntaxFault where CPython's tokenizer or parser raises; Undecided where that cannot be told
 */
function recognize(text, { tokens, unclosed, fault }, minor, lineOf) {
    const parser = {
        text,
        tokens,
        minor,
        lineOf,
        unclosed,
        fault,
        edits: [],
        at: 0,
        isGuessing: false,
        fieldDepth: 0,
    };
    try {
        moduleStatements(parser);
    }
    catch (error) {
        throw fault && error instanceof syntax_fault/* SyntaxFault */.M && isOverridden(error, fault) ? fault : error;
    }
    if (fault)
        throw fault;
    return parser.edits;
}
/**
 * Where the parser fails, CPython reads on to the end, and what the tokenizer raises there takes the place of the parser's error;
 * but for the errors that the tokenizer only marks (_PyPegen_tokenize_full_source_to_check_for_errors).
 */
function isOverridden(error, fault) {
    return error.message !== 'unexpected indent' && fault.type === 'SyntaxError' && !MARKED.has(fault.message);
}
const MARKED = new Set([
    'unexpected character after line continuation character',
    'unexpected EOF while parsing',
]);

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/scope.js

const newScope = (kind, words, parent) => ({
    kind,
    words,
    parent,
    symbols: new Map(),
    nonlocals: new Map(),
    iterableDepth: parent?.iterableDepth ?? 0,
    isIterationTarget: false,
});
function symbolUse(scope, name) {
    const known = scope.symbols.get(name);
    if (known)
        return known;
    const use = {
        isParameter: false,
        isLocal: false,
        isImported: false,
        isGlobal: false,
        isNonlocal: false,
        isAnnotated: false,
        isUsed: false,
        isIterationVariable: false,
        isTypeParameter: false,
    };
    scope.symbols.set(name, use);
    return use;
}
function faultAt(rangeOf, node, message) {
    const { start, end } = rangeOf(node);
    return new syntax_fault/* SyntaxFault */.M(message, start, end);
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/unit.js

const newUnit = (kind) => ({
    kind,
    blocks: [],
    hasYield: false,
    valueReturn: null,
    isCoroutine: false,
});
/** CPython's CO_MAXBLOCKS. */
const MAXIMUM_BLOCKS = 20;
/** Runs BODY inside a block. Throws a SyntaxFault where too many are open. */
function inBlock(walk, kind, node, body) {
    const { blocks } = walk.unit;
    if (blocks.length >= MAXIMUM_BLOCKS)
        throw faultAt(walk.rangeOf, node, 'too many statically nested blocks');
    blocks.push(kind);
    body();
    blocks.pop();
}
/** Runs BODY in a new unit, and returns that. */
function inUnit(walk, kind, body) {
    const outer = walk.unit;
    const unit = newUnit(kind);
    walk.unit = unit;
    body();
    walk.unit = outer;
    return unit;
}
const isFunction = (unit) => unit.kind !== 'module' && unit.kind !== 'class';
/** Throws a SyntaxFault where a name is one that nothing may be bound to. */
function verifyName(walk, name, node) {
    if (name === '__debug__')
        throw faultAt(walk.rangeOf, node, 'cannot assign to __debug__');
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/control-flow.js



const IN_GROUP_HANDLER = "'break', 'continue' and 'return' cannot appear in an except* block";
/** `return`: in a function, and not in an `except*` block. */
function returnStatement(walk, node) {
    const { unit } = walk;
    if (!isFunction(unit))
        throw faultAt(walk.rangeOf, node, "'return' outside function");
    if (node.value)
        unit.valueReturn ??= node;
    compiler_visitAll(walk, [node.value]);
    if (unit.blocks.includes('group-handler'))
        throw faultAt(walk.rangeOf, node, IN_GROUP_HANDLER);
}
/** `break` and `continue`: in a loop, and not across an `except*` block. Throws a SyntaxFault with MESSAGE where there is no loop. */
function leaveLoop(walk, node, message) {
    const { blocks } = walk.unit;
    const loop = blocks.lastIndexOf('loop');
    if (blocks.lastIndexOf('group-handler') > loop)
        throw faultAt(walk.rangeOf, node, IN_GROUP_HANDLER);
    if (loop < 0)
        throw faultAt(walk.rangeOf, node, message);
}
function verifyAsync(walk, node, words) {
    if (walk.unit.kind !== 'async function') {
        throw faultAt(walk.rangeOf, node, `'${words}' outside async function`);
    }
}
/** `for` and `async for`. */
function control_flow_forStatement(walk, node) {
    if (node.nodeType === 'AsyncFor')
        verifyAsync(walk, node, 'async for');
    compiler_visit(walk, node.iter);
    inBlock(walk, 'loop', node, () => compiler_visitAll(walk, [node.target, ...node.body]));
    compiler_visitAll(walk, node.orelse);
}
/** Each item opens a block inside the one before it. */
function control_flow_withStatement(walk, node) {
    if (node.nodeType === 'AsyncWith')
        verifyAsync(walk, node, 'async with');
    const enter = (index) => {
        const item = node.items[index];
        if (!item) {
            compiler_visitAll(walk, node.body);
            return;
        }
        compiler_visit(walk, item.context_expr);
        inBlock(walk, 'with', node, () => {
            compiler_visitAll(walk, [item.optional_vars]);
            enter(index + 1);
        });
    };
    enter(0);
}
/** `try`, whose handlers are in a block of the kind HANDLERBLOCK. */
function control_flow_tryStatement(walk, node, handlerBlock) {
    if (node.finalbody.length === 0) {
        tryExcept(walk, node, handlerBlock);
        return;
    }
    inBlock(walk, 'try', node, () => {
        if (node.handlers.length > 0)
            tryExcept(walk, node, handlerBlock);
        else
            compiler_visitAll(walk, node.body);
    });
    inBlock(walk, 'finally', node, () => compiler_visitAll(walk, node.finalbody));
}
function tryExcept(walk, node, handlerBlock) {
    inBlock(walk, 'try', node, () => compiler_visitAll(walk, node.body));
    inBlock(walk, handlerBlock, node, () => {
        for (const handler of node.handlers) {
            if (!handler.type && handler !== node.handlers.at(-1)) {
                throw faultAt(walk.rangeOf, handler, "default 'except:' must be last");
            }
            verifyName(walk, handler.name, handler);
            compiler_visitAll(walk, [handler.type]);
            inBlock(walk, 'cleanup', handler, () => compiler_visitAll(walk, handler.body));
        }
    });
    compiler_visitAll(walk, node.orelse);
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/patterns.js


/** Judges the patterns of a match statement. Throws a SyntaxFault where CPython's compiler does. */
function verifyCases(walk, node) {
    node.cases.forEach(({ pattern, guard }, index) => {
        const mayBeIrrefutable = Boolean(guard) || index === node.cases.length - 1;
        verifyPattern({ walk, names: new Set(), mayBeIrrefutable }, pattern);
    });
}
function verifyPattern(state, pattern) {
    switch (pattern.nodeType) {
        case 'MatchValue':
        case 'MatchSingleton':
            return;
        case 'MatchSequence':
            verifySequence(state, pattern);
            return;
        case 'MatchMapping':
            verifyMapping(state, pattern);
            return;
        case 'MatchClass':
            verifyClass(state, pattern);
            return;
        case 'MatchStar':
            if (pattern.name)
                capture(state, pattern.name, pattern);
            return;
        case 'MatchAs':
            verifyAs(state, pattern);
            return;
        case 'MatchOr':
            verifyOr(state, pattern);
            return;
    }
}
/** A pattern inside another may match everything. */
function verifyInner(state, pattern) {
    const outer = state.mayBeIrrefutable;
    state.mayBeIrrefutable = true;
    verifyPattern(state, pattern);
    state.mayBeIrrefutable = outer;
}
function capture(state, name, node) {
    verifyName(state.walk, name, node);
    if (state.names.has(name)) {
        throw faultAt(state.walk.rangeOf, node, `multiple assignments to name '${name}' in pattern`);
    }
    state.names.add(name);
}
function verifyAs(state, node) {
    if (node.pattern)
        verifyPattern(state, node.pattern);
    else if (!state.mayBeIrrefutable) {
        const what = node.name ? `name capture '${node.name}'` : 'wildcard';
        throw faultAt(state.walk.rangeOf, node, `${what} makes remaining patterns unreachable`);
    }
    if (node.name)
        capture(state, node.name, node);
}
function verifyOr(state, node) {
    const { names, mayBeIrrefutable } = state;
    let bound = null;
    node.patterns.forEach((pattern, index) => {
        state.names = new Set();
        state.mayBeIrrefutable = mayBeIrrefutable && index === node.patterns.length - 1;
        verifyPattern(state, pattern);
        if (bound && (bound.size !== state.names.size || ![...bound].every((name) => state.names.has(name)))) {
            throw faultAt(state.walk.rangeOf, node, 'alternative patterns bind different names');
        }
        bound = state.names;
    });
    state.mayBeIrrefutable = mayBeIrrefutable;
    const inner = state.names;
    state.names = names;
    for (const name of inner)
        capture(state, name, node);
}
function verifySequence(state, node) {
    const stars = node.patterns.filter((pattern) => pattern.nodeType === 'MatchStar');
    if (stars.length > 1) {
        throw faultAt(state.walk.rangeOf, node, 'multiple starred expressions in sequence pattern');
    }
    for (const pattern of node.patterns)
        verifyInner(state, pattern);
}
function verifyClass(state, node) {
    const seen = new Set();
    for (const name of node.kwd_attrs) {
        verifyName(state.walk, name, node);
        if (seen.has(name)) {
            throw faultAt(state.walk.rangeOf, node, `attribute name repeated in class pattern: ${name}`);
        }
        seen.add(name);
    }
    for (const pattern of [...node.patterns, ...node.kwd_patterns])
        verifyInner(state, pattern);
}
function verifyMapping(state, node) {
    const seen = new Set();
    for (const key of node.keys) {
        const value = keyOf(key);
        if (value !== null && seen.has(value)) {
            throw faultAt(state.walk.rangeOf, node, `mapping pattern checks duplicate key (${value.slice(2)})`);
        }
        if (value !== null)
            seen.add(value);
    }
    for (const pattern of node.patterns)
        verifyInner(state, pattern);
    if (node.rest)
        capture(state, node.rest, node);
}
/** The same text for keys that are equal in Python, behind two characters for the type; null for a key that is looked up. */
function keyOf(key) {
    if (key.nodeType === 'UnaryOp' && key.op.nodeType === 'USub') {
        const operand = keyOf(key.operand);
        return operand?.startsWith('n:') ? `n:${-Number(operand.slice(2))}` : null;
    }
    if (key.nodeType !== 'Constant')
        return null;
    const value = key.value;
    switch (typeof value) {
        case 'string':
            return `${/^[a-z]*b/i.test(key.quote_style ?? '') ? 'b:b' : 's:'}'${value}'`;
        case 'number':
        case 'bigint':
        case 'boolean':
            return `n:${Number(value)}`;
        default:
            return value === null ? 'k:None' : null;
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/comprehensions.js


const WORDS = {
    ListComp: 'list comprehension',
    SetComp: 'set comprehension',
    DictComp: 'dict comprehension',
    GeneratorExp: 'generator expression',
};
/** A comprehension: its first iterable belongs to the scope around it, all else to its own (symtable_handle_comprehension). */
function visitComprehension(walk, node) {
    const [outermost] = node.generators;
    if (!outermost)
        return;
    walk.scope.iterableDepth++;
    visit(walk, outermost.iter);
    walk.scope.iterableDepth--;
    inScope(walk, 'comprehension', WORDS[node.nodeType], () => {
        for (const generator of node.generators) {
            walk.scope.isIterationTarget = true;
            visit(walk, generator.target);
            walk.scope.isIterationTarget = false;
            if (generator !== outermost) {
                walk.scope.iterableDepth++;
                visit(walk, generator.iter);
                walk.scope.iterableDepth--;
            }
            visitAll(walk, generator.ifs);
        }
        visitAll(walk, node.nodeType === 'DictComp' ? [node.key, node.value] : [node.elt]);
    });
}
/** `name := value`: inside a comprehension the name is bound in the scope around it (PEP 572). */
function visitNamedExpression(walk, node) {
    verifyInAnnotation(walk, node, 'named expression');
    const { target } = node;
    if (walk.scope.iterableDepth > 0) {
        const message = 'assignment expression cannot be used in a comprehension iterable expression';
        throw faultAt(walk.rangeOf, node, message);
    }
    if (walk.scope.kind === 'comprehension' && target.nodeType === 'Name')
        extendScope(walk, target.id, target);
    visit(walk, node.value);
    visit(walk, target);
}
/** symtable_extend_namedexpr_scope. */
function extendScope(walk, name, node) {
    for (let scope = walk.scope; scope; scope = scope.parent) {
        switch (scope.kind) {
            case 'comprehension':
                if (symbolUse(scope, name).isIterationVariable) {
                    const message = `assignment expression cannot rebind comprehension iteration variable '${name}'`;
                    throw faultAt(walk.rangeOf, node, message);
                }
                break;
            case 'class':
                throw faultAt(walk.rangeOf, node, 'assignment expression within a comprehension cannot be used in a class body');
            case 'annotation':
            case 'type-parameters': {
                const message = `assignment expression within a comprehension cannot be used within ${scope.words}`;
                throw faultAt(walk.rangeOf, node, message);
            }
            case 'module':
                symbolUse(walk.scope, name).isGlobal = true;
                symbolUse(scope, name).isLocal = true;
                return;
            case 'function':
                markOuter(walk.scope, scope, name);
                return;
        }
    }
}
function markOuter(inner, outer, name) {
    const use = symbolUse(outer, name);
    if (use.isGlobal)
        symbolUse(inner, name).isGlobal = true;
    else {
        symbolUse(inner, name).isNonlocal = true;
        use.isLocal = true;
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/generics.js


/** Runs BODY in the scope that type parameters open, where there are some (PEP 695). */
function generic(walk, types, body) {
    if (!types || types.length === 0) {
        body();
        return;
    }
    inScope(walk, 'type-parameters', 'the definition of a generic', () => {
        for (const type of types)
            generics_typeParameter(walk, type);
        body();
    });
}
function generics_typeParameter(walk, node) {
    if (node.nodeType !== 'TypeVar' && node.nodeType !== 'ParamSpec' && node.nodeType !== 'TypeVarTuple')
        return;
    const use = symbolUse(walk.scope, node.name);
    if (use.isTypeParameter)
        throw faultAt(walk.rangeOf, node, `duplicate type parameter '${node.name}'`);
    use.isTypeParameter = true;
    use.isLocal = true;
    const bound = node.nodeType === 'TypeVar' ? node.bound : undefined;
    if (bound)
        inScope(walk, 'annotation', 'a TypeVar bound', () => visit(walk, bound));
    const otherwise = node.default_value;
    if (otherwise)
        inScope(walk, 'annotation', `a ${node.nodeType} default`, () => visit(walk, otherwise));
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/nonlocals.js


/** Holds the nonlocal declarations of a scope against the scopes around it (analyze_name). */
function verifyNonlocals(scope, rangeOf) {
    for (const [name, node] of scope.nonlocals) {
        if (symbolUse(scope, name).isGlobal)
            throw faultAt(rangeOf, node, `name '${name}' is nonlocal and global`);
        if (scope.kind === 'module') {
            throw faultAt(rangeOf, node, 'nonlocal declaration not allowed at module level');
        }
        if (/^__.*[^_]_?$/.test(name)) {
            // Inside a class its name is another one; which class counts is not modelled.
            throw new syntax_fault/* Undecided */.O(`\`nonlocal ${name}\` may be mangled`, rangeOf(node).start);
        }
        if (!isBoundAround(scope, name, rangeOf, node))
            throw faultAt(rangeOf, node, `no binding for nonlocal '${name}' found`);
    }
}
function isBoundAround(scope, name, rangeOf, node) {
    for (let outer = scope.parent; outer; outer = outer.parent) {
        if (outer.kind === 'class') {
            if (name === '__class__')
                return true;
            continue;
        }
        if (outer.kind === 'module')
            return false;
        const use = outer.symbols.get(name);
        if (use?.isGlobal)
            return false;
        if (use?.isTypeParameter)
            throw faultAt(rangeOf, node, `nonlocal binding not allowed for type parameter '${name}'`);
        if (use?.isLocal || use?.isImported || use?.isNonlocal)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/symbols.js






/**
 * CPython's compiler recurses into the tree as we do, and gives up at a depth that differs by release, build and caller (some 3,000 in 3.11).
 * Up to this one all of them go.
 */
const CERTAIN_DEPTH = 1000;
/**
 * Builds the symbol table and throws a SyntaxFault where CPython's does.
 *
 * @param hasFutureAnnotations `from __future__ import annotations` is on
 */
function verifySymbols(tree, rangeOf, minor, hasFutureAnnotations) {
    const scope = newScope('module', 'module', null);
    const annotationScopes = minor >= 14 || (minor >= 10 && hasFutureAnnotations);
    const walk = { rangeOf, minor, annotationScopes, scopes: [scope], scope, depth: 0 };
    visitAll(walk, tree.body);
    for (const each of walk.scopes)
        verifyNonlocals(each, rangeOf);
}
function visitAll(walk, nodes) {
    for (const node of nodes)
        if (node)
            visit(walk, node);
}
/** Runs BODY in a new scope below the present one. */
function inScope(walk, kind, words, body) {
    const outer = walk.scope;
    walk.scope = newScope(kind, words, outer);
    walk.scopes.push(walk.scope);
    body();
    walk.scope = outer;
}
/** A name is bound in the present scope (symtable_add_def with DEF_LOCAL). */
function bind(walk, name, node) {
    const use = symbolUse(walk.scope, name);
    if (walk.scope.isIterationTarget) {
        if (use.isGlobal || use.isNonlocal) {
            const message = `comprehension inner loop cannot rebind assignment expression target '${name}'`;
            throw faultAt(walk.rangeOf, node, message);
        }
        use.isIterationVariable = true;
    }
    use.isLocal = true;
}
/** An import binds a name too, but CPython lets a `global` come after it. */
function bindImport(walk, name) {
    symbolUse(walk.scope, name).isImported = true;
}
function symbols_parameter(walk, node) {
    const use = symbolUse(walk.scope, node.arg);
    if (use.isParameter)
        throw faultAt(walk.rangeOf, node, `duplicate argument '${node.arg}' in function definition`);
    use.isParameter = true;
    use.isLocal = true;
}
const RULES = {
    Name: (walk, node) => {
        if (node.ctx.nodeType === 'Load')
            symbolUse(walk.scope, node.id).isUsed = true;
        else
            bind(walk, node.id, node);
    },
    FunctionDef: symbols_functionDefinition,
    AsyncFunctionDef: symbols_functionDefinition,
    Lambda: (walk, node) => {
        visitAll(walk, [...node.args.defaults, ...node.args.kw_defaults]);
        inScope(walk, 'function', 'lambda', () => {
            symbols_parameters(walk, node.args);
            visit(walk, node.body);
        });
    },
    ClassDef: symbols_classDefinition,
    TypeAlias: (walk, node) => {
        visit(walk, node.name);
        generic(walk, node.type_params, () => inScope(walk, 'annotation', 'a type alias', () => visit(walk, node.value)));
    },
    AnnAssign: symbols_annotatedAssignment,
    Global: (walk, node) => declare(walk, node, 'global'),
    Nonlocal: (walk, node) => declare(walk, node, 'nonlocal'),
    Import: (walk, node) => {
        for (const { name, asname } of node.names)
            bindImport(walk, asname ?? name.split('.')[0] ?? name);
    },
    ImportFrom: symbols_importFrom,
    ExceptHandler: (walk, node) => {
        visitAll(walk, [node.type]);
        if (node.name !== undefined && node.name !== null)
            bind(walk, node.name, node);
        visitAll(walk, node.body);
    },
    MatchAs: (walk, node) => {
        visitAll(walk, [node.pattern]);
        if (node.name)
            bind(walk, node.name, node);
    },
    MatchStar: (walk, node) => {
        if (node.name)
            bind(walk, node.name, node);
    },
    MatchMapping: (walk, node) => {
        visitAll(walk, [...node.keys, ...node.patterns]);
        if (node.rest)
            bind(walk, node.rest, node);
    },
    NamedExpr: visitNamedExpression,
    ListComp: visitComprehension,
    SetComp: visitComprehension,
    DictComp: visitComprehension,
    GeneratorExp: visitComprehension,
    Yield: verifyYield,
    YieldFrom: verifyYield,
    Await: (walk, node) => {
        verifyInAnnotation(walk, node, 'await expression');
        visit(walk, node.value);
    },
    // Chains of operators lean to the left, as deep as they are long.
    BinOp: (walk, node) => {
        const operands = [];
        let left = node;
        for (; left.nodeType === 'BinOp'; left = left.left)
            operands.push(left.right);
        deeper(walk, node, operands.length, () => {
            visit(walk, left);
            visitAll(walk, operands.reverse());
        });
    },
};
function deeper(walk, node, levels, body) {
    walk.depth += levels;
    if (walk.depth > CERTAIN_DEPTH)
        throw new syntax_fault/* Undecided */.O('the file is nested too deeply', walk.rangeOf(node).start);
    body();
    walk.depth -= levels;
}
function visit(walk, node) {
    // A table over a union cannot say that the rule takes this very node: TypeScript has no correlated unions.
    const rule = RULES[node.nodeType];
    deeper(walk, node, 1, () => {
        if (rule)
            rule(walk, node);
        else
            visitAll(walk, (0,syntax_tree/* childrenOf */.LU)(node));
    });
}
function symbols_functionDefinition(walk, node) {
    bind(walk, node.name, node);
    visitAll(walk, [...node.args.defaults, ...node.args.kw_defaults, ...node.decorator_list]);
    generic(walk, node.type_params, () => {
        for (const { annotation } of argumentsOf(node.args))
            visitAnnotation(walk, annotation);
        visitAnnotation(walk, node.returns);
        inScope(walk, 'function', 'function', () => {
            symbols_parameters(walk, node.args);
            visitAll(walk, node.body);
        });
    });
}
function argumentsOf(args) {
    const { posonlyargs, vararg, kwonlyargs, kwarg } = args;
    return [...posonlyargs, ...args.args, ...kwonlyargs, ...(vararg ? [vararg] : []), ...(kwarg ? [kwarg] : [])];
}
function symbols_parameters(walk, args) {
    for (const argument of argumentsOf(args))
        symbols_parameter(walk, argument);
}
function symbols_classDefinition(walk, node) {
    bind(walk, node.name, node);
    visitAll(walk, node.decorator_list);
    generic(walk, node.type_params, () => {
        visitAll(walk, [...node.bases, ...node.keywords]);
        inScope(walk, 'class', 'class', () => visitAll(walk, node.body));
    });
}
function visitAnnotation(walk, annotation) {
    if (!annotation)
        return;
    if (walk.annotationScopes)
        inScope(walk, 'annotation', 'an annotation', () => visit(walk, annotation));
    else
        visit(walk, annotation);
}
function symbols_annotatedAssignment(walk, node) {
    const { target } = node;
    if (target.nodeType === 'Name') {
        const use = symbolUse(walk.scope, target.id);
        const isSimple = node.simple === 1;
        if (isSimple && (use.isGlobal || use.isNonlocal) && walk.scope.kind !== 'module') {
            const what = use.isGlobal ? 'global' : 'nonlocal';
            throw faultAt(walk.rangeOf, node, `annotated name '${target.id}' can't be ${what}`);
        }
        if (isSimple)
            use.isAnnotated = true;
        if (isSimple || node.value)
            bind(walk, target.id, target);
    }
    else
        visit(walk, target);
    visitAnnotation(walk, node.annotation);
    visitAll(walk, [node.value]);
}
function symbols_importFrom(walk, node) {
    for (const { name, asname } of node.names) {
        if (name !== '*')
            bindImport(walk, asname ?? name);
        else if (walk.scope.kind !== 'module') {
            throw faultAt(walk.rangeOf, node, 'import * only allowed at module level');
        }
    }
}
function declare(walk, node, what) {
    for (const name of node.names) {
        const use = symbolUse(walk.scope, name);
        const before = use.isParameter
            ? `name '${name}' is parameter and ${what}`
            : use.isUsed
                ? `name '${name}' is used prior to ${what} declaration`
                : use.isAnnotated
                    ? `annotated name '${name}' can't be ${what}`
                    : use.isLocal
                        ? `name '${name}' is assigned to before ${what} declaration`
                        : null;
        if (before !== null)
            throw faultAt(walk.rangeOf, node, before);
        if (what === 'global')
            use.isGlobal = true;
        else {
            use.isNonlocal = true;
            walk.scope.nonlocals.set(name, node);
        }
    }
}
function verifyYield(walk, node) {
    verifyInAnnotation(walk, node, 'yield expression');
    visitAll(walk, [node.value]);
    if (walk.scope.kind === 'comprehension') {
        throw faultAt(walk.rangeOf, node, `'yield' inside ${walk.scope.words}`);
    }
}
/** Throws where the present scope is one that CPython evaluates lazily, which the expression must not stand in. */
function verifyInAnnotation(walk, node, words) {
    const { kind } = walk.scope;
    if (kind === 'annotation' || kind === 'type-parameters') {
        throw faultAt(walk.rangeOf, node, `${words} cannot be used within ${walk.scope.words}`);
    }
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/compiler.js






/** Throws a SyntaxFault where CPython's compiler (compile.c) refuses a tree that its symbol table took. */
function verifyCompilation(tree, rangeOf, minor, hasFutureAnnotations) {
    const skipsAnnotations = hasFutureAnnotations || minor >= 14;
    compiler_visitAll({ rangeOf, minor, skipsAnnotations, unit: newUnit('module') }, tree.body);
}
const compiler_RULES = {
    Name: (walk, node) => {
        if (node.ctx.nodeType === 'Store')
            verifyName(walk, node.id, node);
        if (node.ctx.nodeType === 'Del' && node.id === '__debug__' && walk.minor >= 9) {
            throw faultAt(walk.rangeOf, node, 'cannot delete __debug__');
        }
    },
    Attribute: (walk, node) => {
        compiler_visit(walk, node.value);
        if (node.ctx.nodeType === 'Store')
            verifyName(walk, node.attr, node);
    },
    AugAssign: (walk, node) => {
        // An attribute's name is not looked at here.
        compiler_visit(walk, node.target.nodeType === 'Attribute' ? node.target.value : node.target);
        compiler_visit(walk, node.value);
    },
    Starred: (walk, node) => {
        const message = node.ctx.nodeType === 'Store'
            ? 'starred assignment target must be in a list or tuple'
            : "can't use starred expression here";
        throw faultAt(walk.rangeOf, node, message);
    },
    Tuple: compiler_elements,
    List: compiler_elements,
    Set: (walk, node) => visitStarred(walk, node.elts),
    Call: (walk, node) => {
        compiler_visit(walk, node.func);
        compiler_callArguments(walk, node.args, node.keywords);
    },
    BinOp: (walk, node) => {
        // Chains of operators lean to the left, as deep as they are long.
        const operands = [];
        let left = node;
        for (; left.nodeType === 'BinOp'; left = left.left)
            operands.push(left.right);
        compiler_visit(walk, left);
        compiler_visitAll(walk, operands.reverse());
    },
    FunctionDef: (walk, node) => compiler_functionDefinition(walk, node, false),
    AsyncFunctionDef: (walk, node) => compiler_functionDefinition(walk, node, true),
    Lambda: (walk, node) => {
        compiler_parameters(walk, node.args);
        inUnit(walk, 'function', () => compiler_visit(walk, node.body));
    },
    ClassDef: (walk, node) => {
        verifyName(walk, node.name, node);
        compiler_visitAll(walk, node.decorator_list);
        compiler_callArguments(walk, node.bases, node.keywords);
        inUnit(walk, 'class', () => compiler_visitAll(walk, node.body));
    },
    AnnAssign: (walk, node) => {
        compiler_visitAll(walk, [node.value, node.target]);
        if (!walk.skipsAnnotations && !isFunction(walk.unit))
            compiler_visit(walk, node.annotation);
    },
    Import: compiler_importNames,
    ImportFrom: compiler_importNames,
    ListComp: compiler_comprehension,
    SetComp: compiler_comprehension,
    DictComp: compiler_comprehension,
    GeneratorExp: compiler_comprehension,
    Yield: compiler_yieldExpression,
    YieldFrom: compiler_yieldExpression,
    Await: awaitExpression,
    Return: returnStatement,
    Break: (walk, node) => leaveLoop(walk, node, "'break' outside loop"),
    Continue: (walk, node) => leaveLoop(walk, node, "'continue' not properly in loop"),
    For: control_flow_forStatement,
    AsyncFor: control_flow_forStatement,
    While: (walk, node) => {
        inBlock(walk, 'loop', node, () => compiler_visitAll(walk, [node.test, ...node.body]));
        compiler_visitAll(walk, node.orelse);
    },
    With: control_flow_withStatement,
    AsyncWith: control_flow_withStatement,
    Try: (walk, node) => control_flow_tryStatement(walk, node, 'handler'),
    TryStar: (walk, node) => control_flow_tryStatement(walk, node, 'group-handler'),
    Match: (walk, node) => {
        compiler_visit(walk, node.subject);
        verifyCases(walk, node);
        for (const each of node.cases)
            compiler_visitAll(walk, [each.pattern, each.guard, ...each.body]);
    },
};
function compiler_visit(walk, node) {
    // A table over a union cannot say that the rule takes this very node: TypeScript has no correlated unions.
    const rule = compiler_RULES[node.nodeType];
    if (rule)
        rule(walk, node);
    else
        compiler_visitAll(walk, (0,syntax_tree/* childrenOf */.LU)(node));
}
function compiler_visitAll(walk, nodes) {
    for (const node of nodes)
        if (node)
            compiler_visit(walk, node);
}
/** Elements that may have a star. */
function visitStarred(walk, nodes) {
    for (const node of nodes)
        if (node)
            compiler_visit(walk, node.nodeType === 'Starred' ? node.value : node);
}
/** How many targets may stand before a star: one byte of UNPACK_EX's argument. */
const MAXIMUM_BEFORE_STAR = 255;
function compiler_elements(walk, node) {
    if (node.ctx.nodeType === 'Store') {
        const [star, second] = node.elts.filter((item) => item.nodeType === 'Starred');
        if (second)
            throw faultAt(walk.rangeOf, second, 'multiple starred expressions in assignment');
        if (star && node.elts.indexOf(star) > MAXIMUM_BEFORE_STAR) {
            throw faultAt(walk.rangeOf, star, 'too many expressions in star-unpacking assignment');
        }
    }
    visitStarred(walk, node.elts);
}
function compiler_callArguments(walk, args, keywords) {
    visitStarred(walk, args);
    const seen = new Set();
    for (const keyword of keywords) {
        const name = keyword.arg;
        if (typeof name === 'string') {
            verifyName(walk, name, keyword);
            if (seen.has(name))
                throw faultAt(walk.rangeOf, keyword, `keyword argument repeated: ${name}`);
            seen.add(name);
        }
        compiler_visit(walk, keyword.value);
    }
}
function compiler_functionDefinition(walk, node, isAsync) {
    verifyName(walk, node.name, node);
    compiler_visitAll(walk, node.decorator_list);
    compiler_parameters(walk, node.args);
    if (!walk.skipsAnnotations) {
        for (const { annotation } of argumentsOf(node.args))
            visitStarred(walk, [annotation]);
        compiler_visitAll(walk, [node.returns]);
    }
    const unit = inUnit(walk, isAsync ? 'async function' : 'function', () => {
        // Since 3.12 a generator or coroutine runs inside one block of its own (STOP_ITERATION).
        if (walk.minor >= 12 && isAsync)
            walk.unit.blocks.push('generator');
        compiler_visitAll(walk, node.body);
    });
    if (isAsync && unit.hasYield && unit.valueReturn) {
        throw faultAt(walk.rangeOf, unit.valueReturn, "'return' with value in async generator");
    }
}
function compiler_parameters(walk, args) {
    for (const argument of argumentsOf(args))
        verifyName(walk, argument.arg, argument);
    compiler_visitAll(walk, [...args.defaults, ...args.kw_defaults]);
}
function compiler_importNames(walk, node) {
    const bound = (name) => (node.nodeType === 'Import' ? name.split('.')[0] : name);
    for (const { name, asname } of node.names)
        verifyName(walk, asname ?? bound(name), node);
}
function compiler_comprehension(walk, node) {
    const [outermost] = node.generators;
    if (outermost)
        compiler_visit(walk, outermost.iter);
    const outer = walk.unit;
    const unit = inUnit(walk, 'comprehension', () => {
        for (const generator of node.generators) {
            if (generator.is_async)
                walk.unit.isCoroutine = true;
            compiler_visit(walk, generator.target);
            if (generator !== outermost)
                compiler_visit(walk, generator.iter);
            compiler_visitAll(walk, generator.ifs);
        }
        compiler_visitAll(walk, node.nodeType === 'DictComp' ? [node.key, node.value] : [node.elt]);
    });
    if (!unit.isCoroutine || node.nodeType === 'GeneratorExp')
        return;
    // https://docs.python.org/3/whatsnew/3.11.html#other-language-changes: also inside another comprehension.
    const mayAwait = outer.kind === 'async function' || (outer.kind === 'comprehension' && walk.minor >= 11);
    if (!mayAwait) {
        throw faultAt(walk.rangeOf, node, 'asynchronous comprehension outside of an asynchronous function');
    }
    outer.isCoroutine = true;
}
function compiler_yieldExpression(walk, node) {
    if (!isFunction(walk.unit))
        throw faultAt(walk.rangeOf, node, "'yield' outside function");
    if (node.nodeType === 'YieldFrom' && walk.unit.kind === 'async function') {
        throw faultAt(walk.rangeOf, node, "'yield from' inside async function");
    }
    walk.unit.hasYield = true;
    compiler_visitAll(walk, [node.value]);
}
function awaitExpression(walk, node) {
    const { unit } = walk;
    if (!isFunction(unit))
        throw faultAt(walk.rangeOf, node, "'await' outside function");
    if (unit.kind === 'function')
        throw faultAt(walk.rangeOf, node, "'await' outside async function");
    unit.isCoroutine = true;
    compiler_visit(walk, node.value);
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/future.js



/** https://docs.python.org/3/library/__future__.html */
const future_FEATURES = new Set([
    ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement'],
    ...['print_function', 'unicode_literals', 'generator_stop', 'annotations'],
]);
/**
 * Judges the `from __future__` imports: only a docstring and other such imports may stand before one.
 *
 * @returns the features that are on
 * @throws SyntaxFault as CPython's future.c and compile.c do
 */
function futureFeatures(tree, rangeOf) {
    const features = new Set();
    const early = new Set();
    for (const [index, statement] of tree.body.entries()) {
        if (statement.nodeType === 'ImportFrom' && isFuture(statement)) {
            early.add(statement);
            for (const { name } of statement.names)
                features.add(knownFeature(name, statement, rangeOf));
        }
        else if (index > 0 || statement.nodeType !== 'Expr' || !isText(statement.value))
            break;
    }
    for (const node of (0,syntax_tree/* nodesOf */.Nh)(tree)) {
        if (node.nodeType === 'ImportFrom' && isFuture(node) && !early.has(node)) {
            throw faultAt(rangeOf, node, 'from __future__ imports must occur at the beginning of the file');
        }
    }
    return features;
}
const isFuture = (statement) => statement.module === '__future__' && !statement.level;
function isText(value) {
    return value.nodeType === 'Constant' && value.quote_style !== undefined && !/^[a-z]*b/i.test(value.quote_style);
}
function knownFeature(name, statement, rangeOf) {
    if (future_FEATURES.has(name))
        return name;
    if (name === 'braces')
        throw faultAt(rangeOf, statement, 'not a chance');
    // PEP 401, an April's joke, changes the tokenizer.
    if (name === 'barry_as_FLUFL')
        throw new syntax_fault/* Undecided */.O('`barry_as_FLUFL` is not modelled', rangeOf(statement).start);
    throw faultAt(rangeOf, statement, `future feature ${name} is not defined`);
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/verify.js




/** Throws a SyntaxFault where CPython's symbol table or compiler refuses a tree that its parser made. */
function verifySemantics(tree, source, minor) {
    const range = (node) => (0,syntax_tree/* rangeOf */.be)(source, node);
    const features = futureFeatures(tree, range);
    verifySymbols(tree, range, minor, features.has('annotations'));
    verifyCompilation(tree, range, minor, features.has('annotations'));
}

// EXTERNAL MODULE: ./lib/python/syntax/version.js
var syntax_version = __webpack_require__(1400);
;// CONCATENATED MODULE: ./lib/python/syntax/parse.js











/** Bytes (or UTF-16 code units). Nobody writes settings of this size; generated tables and attacks have it. */
const MAXIMUM_SIZE = 1_000_000;
// A snapshot gives the same bytes each time a file is read, and several programs are evaluated over one snapshot.
const parsedBytes = new WeakMap();
/**
 * Parses one file of the repository as the app's Python compiles it: CPython's tokenizer, grammar, symbol table and compiler say what an
 * error is (https://docs.python.org/3/reference/), py-ast makes the tree.
 *
 * @param path relative to the snapshot's root; it goes into locations
 * @param source the file's bytes, decoded as PEP 263 has it; or text
 * @param version the app's Python, which decides what is syntax
 * @returns never throws
 */
function parse(path, source, version = syntax_version/* NEWEST_PYTHON */.il) {
    const minor = (0,syntax_version/* grammarOf */.Le)(version);
    if (typeof source === 'string')
        return parseSource(path, source, minor);
    const known = parsedBytes.get(source) ?? new Map();
    parsedBytes.set(source, known);
    const key = `${minor} ${path}`;
    const found = known.get(key) ?? parseSource(path, source, minor);
    known.set(key, found);
    return found;
}
function parseSource(path, source, minor) {
    let text = sourceText(path, '');
    try {
        if (source.length > MAXIMUM_SIZE)
            throw new syntax_fault/* Undecided */.O('the file is larger than a megabyte', 0);
        // Decoded leniently for the location of an error in the decoding itself.
        text = sourceText(path, typeof source === 'string' ? source : new TextDecoder().decode(source));
        const decoded = typeof source === 'string' ? { text: (0,decode/* normalizeText */.f)(source, minor), invalid: null } : (0,decode/* decodeSource */.E)(source, minor);
        text = sourceText(path, decoded.text);
        return parseText(text, minor, decoded.invalid);
    }
    catch (error) {
        return failed(text, error);
    }
}
function parseText(source, minor, invalid) {
    const lineOf = (offset) => lineAt(source, offset);
    const tokens = (0,tokenize/* tokenize */.q)(source.text, minor, lineOf);
    if (invalid)
        verifyInvalidBytes(source, tokens, minor, invalid);
    const edits = recognize(source.text, tokens, minor, lineOf);
    const edited = applyEdits(source, [...tokens.edits, ...edits]);
    const tree = treeOf(edited);
    correctTree(tree, source, edited);
    verifySemantics(tree, source, minor);
    return { kind: 'parsed', path: source.path, tree, source, comments: commentsOf(source, tokens) };
}
/**
 * CPython decodes token by token: bytes that are not UTF-8 are an error outside comments, and inside them not before a fix
 * in later patches of 3.13 (https://github.com/python/cpython/issues/63161).
 */
function verifyInvalidBytes(source, { comments }, minor, invalid) {
    const inComments = comments.reduce((count, { text }) => count + text.split('\uFFFD').length - 1, 0);
    if (source.text.split('\uFFFD').length - 1 > inComments)
        throw invalid;
    if (minor >= 12)
        throw new syntax_fault/* Undecided */.O('a comment holds bytes that are not UTF-8', invalid.start);
}
function treeOf(edited) {
    try {
        return (0,index_esm/* parse */.qg)(edited.source.text, { filename: edited.source.path });
    }
    catch (error) {
        if (error instanceof RangeError || !(error instanceof Error))
            throw error;
        const line = 'lineno' in error && typeof error.lineno === 'number' ? error.lineno : 1;
        const start = edited.original(edited.source.lineStarts[line - 1] ?? 0);
        throw new syntax_fault/* Undecided */.O(`the parser does not take it (${error.message})`, start);
    }
}
const commentsOf = (source, { comments }) => comments.map(({ text, start, end }) => ({ text, location: locationOf(source, start, end) }));
function failed(source, error) {
    const { path } = source;
    if (error instanceof syntax_fault/* SyntaxFault */.M) {
        const { type, message, start, end } = error;
        return { kind: 'syntax-error', path, type, message, location: locationOf(source, start, end) };
    }
    if (error instanceof syntax_fault/* Undecided */.O) {
        const { message, start } = error;
        return { kind: 'refused', path, message, location: locationOf(source, start, start) };
    }
    // The stack ran out: a depth at which CPython may, or may not, raise a MemoryError or RecursionError.
    if (error instanceof RangeError) {
        return { kind: 'refused', path, message: 'the file is nested too deeply', location: locationOf(source, 0, 0) };
    }
    throw error;
}
/** The range of NODE, 1-based, in UTF-16 code units. */
function parse_locationOf(module, node) {
    const line = node.lineno ?? 1;
    return {
        path: module.path,
        start: { line, column: (node.col_offset ?? 0) + 1 },
        end: { line: node.end_lineno ?? line, column: (node.end_col_offset ?? node.col_offset ?? 0) + 1 },
    };
}
/** The source text of NODE. */
function sourceOf(module, node) {
    const { start, end } = (0,syntax_tree/* rangeOf */.be)(module.source, node);
    return module.source.text.slice(start, end);
}


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ decodeBytes),
  g: () => (/* binding */ decodeText)
});

// EXTERNAL MODULE: ./lib/python/syntax/fault.js
var fault = __webpack_require__(9872);
;// CONCATENATED MODULE: ./lib/python/syntax/tokens/character-names.js
/**
 * The names that `\N{...}` is looked up by here: Latin, Greek, punctuation, arrows and signs. All of Unicode's would be a megabyte;
 * a name that is missing is undecided, not wrong. Source: the Unicode Character Database 14.0 (CPython 3.11's `unicodedata`); names never change.
 */
/** The first code point of a run, then the names of the run's characters, `|` between them; empty for one that has none. */
const RUNS = [
    [
        0x20,
        'SPACE|EXCLAMATION MARK|QUOTATION MARK|NUMBER SIGN|DOLLAR SIGN|PERCENT SIGN|AMPERSAND|APOSTROPHE|LEFT PARENTHESIS|RIGHT PARENTHESIS|ASTERISK|PLUS SIGN|COMMA|HYPHEN-MINUS|FULL STOP|SOLIDUS|DIGIT ZERO|DIGIT ONE|DIGIT TWO|DIGIT THREE|DIGIT FOUR|DIGIT FIVE|DIGIT SIX|DIGIT SEVEN|DIGIT EIGHT|DIGIT NINE|COLON|SEMICOLON|LESS-THAN SIGN|EQUALS SIGN|GREATER-THAN SIGN|QUESTION MARK|COMMERCIAL AT|LATIN CAPITAL LETTER A|LATIN CAPITAL LETTER B|LATIN CAPITAL LETTER C|LATIN CAPITAL LETTER D|LATIN CAPITAL LETTER E|LATIN CAPITAL LETTER F|LATIN CAPITAL LETTER G|LATIN CAPITAL LETTER H|LATIN CAPITAL LETTER I|LATIN CAPITAL LETTER J|LATIN CAPITAL LETTER K|LATIN CAPITAL LETTER L|LATIN CAPITAL LETTER M|LATIN CAPITAL LETTER N|LATIN CAPITAL LETTER O|LATIN CAPITAL LETTER P|LATIN CAPITAL LETTER Q|LATIN CAPITAL LETTER R|LATIN CAPITAL LETTER S|LATIN CAPITAL LETTER T|LATIN CAPITAL LETTER U|LATIN CAPITAL LETTER V|LATIN CAPITAL LETTER W|LATIN CAPITAL LETTER X|LATIN CAPITAL LETTER Y|LATIN CAPITAL LETTER Z|LEFT SQUARE BRACKET|REVERSE SOLIDUS|RIGHT SQUARE BRACKET|CIRCUMFLEX ACCENT|LOW LINE|GRAVE ACCENT|LATIN SMALL LETTER A|LATIN SMALL LETTER B|LATIN SMALL LETTER C|LATIN SMALL LETTER D|LATIN SMALL LETTER E|LATIN SMALL LETTER F|LATIN SMALL LETTER G|LATIN SMALL LETTER H|LATIN SMALL LETTER I|LATIN SMALL LETTER J|LATIN SMALL LETTER K|LATIN SMALL LETTER L|LATIN SMALL LETTER M|LATIN SMALL LETTER N|LATIN SMALL LETTER O|LATIN SMALL LETTER P|LATIN SMALL LETTER Q|LATIN SMALL LETTER R|LATIN SMALL LETTER S|LATIN SMALL LETTER T|LATIN SMALL LETTER U|LATIN SMALL LETTER V|LATIN SMALL LETTER W|LATIN SMALL LETTER X|LATIN SMALL LETTER Y|LATIN SMALL LETTER Z|LEFT CURLY BRACKET|VERTICAL LINE|RIGHT CURLY BRACKET|TILDE',
    ],
    [
        0xa0,
        'NO-BREAK SPACE|INVERTED EXCLAMATION MARK|CENT SIGN|POUND SIGN|CURRENCY SIGN|YEN SIGN|BROKEN BAR|SECTION SIGN|DIAERESIS|COPYRIGHT SIGN|FEMININE ORDINAL INDICATOR|LEFT-POINTING DOUBLE ANGLE QUOTATION MARK|NOT SIGN|SOFT HYPHEN|REGISTERED SIGN|MACRON|DEGREE SIGN|PLUS-MINUS SIGN|SUPERSCRIPT TWO|SUPERSCRIPT THREE|ACUTE ACCENT|MICRO SIGN|PILCROW SIGN|MIDDLE DOT|CEDILLA|SUPERSCRIPT ONE|MASCULINE ORDINAL INDICATOR|RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK|VULGAR FRACTION ONE QUARTER|VULGAR FRACTION ONE HALF|VULGAR FRACTION THREE QUARTERS|INVERTED QUESTION MARK|LATIN CAPITAL LETTER A WITH GRAVE|LATIN CAPITAL LETTER A WITH ACUTE|LATIN CAPITAL LETTER A WITH CIRCUMFLEX|LATIN CAPITAL LETTER A WITH TILDE|LATIN CAPITAL LETTER A WITH DIAERESIS|LATIN CAPITAL LETTER A WITH RING ABOVE|LATIN CAPITAL LETTER AE|LATIN CAPITAL LETTER C WITH CEDILLA|LATIN CAPITAL LETTER E WITH GRAVE|LATIN CAPITAL LETTER E WITH ACUTE|LATIN CAPITAL LETTER E WITH CIRCUMFLEX|LATIN CAPITAL LETTER E WITH DIAERESIS|LATIN CAPITAL LETTER I WITH GRAVE|LATIN CAPITAL LETTER I WITH ACUTE|LATIN CAPITAL LETTER I WITH CIRCUMFLEX|LATIN CAPITAL LETTER I WITH DIAERESIS|LATIN CAPITAL LETTER ETH|LATIN CAPITAL LETTER N WITH TILDE|LATIN CAPITAL LETTER O WITH GRAVE|LATIN CAPITAL LETTER O WITH ACUTE|LATIN CAPITAL LETTER O WITH CIRCUMFLEX|LATIN CAPITAL LETTER O WITH TILDE|LATIN CAPITAL LETTER O WITH DIAERESIS|MULTIPLICATION SIGN|LATIN CAPITAL LETTER O WITH STROKE|LATIN CAPITAL LETTER U WITH GRAVE|LATIN CAPITAL LETTER U WITH ACUTE|LATIN CAPITAL LETTER U WITH CIRCUMFLEX|LATIN CAPITAL LETTER U WITH DIAERESIS|LATIN CAPITAL LETTER Y WITH ACUTE|LATIN CAPITAL LETTER THORN|LATIN SMALL LETTER SHARP S|LATIN SMALL LETTER A WITH GRAVE|LATIN SMALL LETTER A WITH ACUTE|LATIN SMALL LETTER A WITH CIRCUMFLEX|LATIN SMALL LETTER A WITH TILDE|LATIN SMALL LETTER A WITH DIAERESIS|LATIN SMALL LETTER A WITH RING ABOVE|LATIN SMALL LETTER AE|LATIN SMALL LETTER C WITH CEDILLA|LATIN SMALL LETTER E WITH GRAVE|LATIN SMALL LETTER E WITH ACUTE|LATIN SMALL LETTER E WITH CIRCUMFLEX|LATIN SMALL LETTER E WITH DIAERESIS|LATIN SMALL LETTER I WITH GRAVE|LATIN SMALL LETTER I WITH ACUTE|LATIN SMALL LETTER I WITH CIRCUMFLEX|LATIN SMALL LETTER I WITH DIAERESIS|LATIN SMALL LETTER ETH|LATIN SMALL LETTER N WITH TILDE|LATIN SMALL LETTER O WITH GRAVE|LATIN SMALL LETTER O WITH ACUTE|LATIN SMALL LETTER O WITH CIRCUMFLEX|LATIN SMALL LETTER O WITH TILDE|LATIN SMALL LETTER O WITH DIAERESIS|DIVISION SIGN|LATIN SMALL LETTER O WITH STROKE|LATIN SMALL LETTER U WITH GRAVE|LATIN SMALL LETTER U WITH ACUTE|LATIN SMALL LETTER U WITH CIRCUMFLEX|LATIN SMALL LETTER U WITH DIAERESIS|LATIN SMALL LETTER Y WITH ACUTE|LATIN SMALL LETTER THORN|LATIN SMALL LETTER Y WITH DIAERESIS|LATIN CAPITAL LETTER A WITH MACRON|LATIN SMALL LETTER A WITH MACRON|LATIN CAPITAL LETTER A WITH BREVE|LATIN SMALL LETTER A WITH BREVE|LATIN CAPITAL LETTER A WITH OGONEK|LATIN SMALL LETTER A WITH OGONEK|LATIN CAPITAL LETTER C WITH ACUTE|LATIN SMALL LETTER C WITH ACUTE|LATIN CAPITAL LETTER C WITH CIRCUMFLEX|LATIN SMALL LETTER C WITH CIRCUMFLEX|LATIN CAPITAL LETTER C WITH DOT ABOVE|LATIN SMALL LETTER C WITH DOT ABOVE|LATIN CAPITAL LETTER C WITH CARON|LATIN SMALL LETTER C WITH CARON|LATIN CAPITAL LETTER D WITH CARON|LATIN SMALL LETTER D WITH CARON|LATIN CAPITAL LETTER D WITH STROKE|LATIN SMALL LETTER D WITH STROKE|LATIN CAPITAL LETTER E WITH MACRON|LATIN SMALL LETTER E WITH MACRON|LATIN CAPITAL LETTER E WITH BREVE|LATIN SMALL LETTER E WITH BREVE|LATIN CAPITAL LETTER E WITH DOT ABOVE|LATIN SMALL LETTER E WITH DOT ABOVE|LATIN CAPITAL LETTER E WITH OGONEK|LATIN SMALL LETTER E WITH OGONEK|LATIN CAPITAL LETTER E WITH CARON|LATIN SMALL LETTER E WITH CARON|LATIN CAPITAL LETTER G WITH CIRCUMFLEX|LATIN SMALL LETTER G WITH CIRCUMFLEX|LATIN CAPITAL LETTER G WITH BREVE|LATIN SMALL LETTER G WITH BREVE|LATIN CAPITAL LETTER G WITH DOT ABOVE|LATIN SMALL LETTER G WITH DOT ABOVE|LATIN CAPITAL LETTER G WITH CEDILLA|LATIN SMALL LETTER G WITH CEDILLA|LATIN CAPITAL LETTER H WITH CIRCUMFLEX|LATIN SMALL LETTER H WITH CIRCUMFLEX|LATIN CAPITAL LETTER H WITH STROKE|LATIN SMALL LETTER H WITH STROKE|LATIN CAPITAL LETTER I WITH TILDE|LATIN SMALL LETTER I WITH TILDE|LATIN CAPITAL LETTER I WITH MACRON|LATIN SMALL LETTER I WITH MACRON|LATIN CAPITAL LETTER I WITH BREVE|LATIN SMALL LETTER I WITH BREVE|LATIN CAPITAL LETTER I WITH OGONEK|LATIN SMALL LETTER I WITH OGONEK|LATIN CAPITAL LETTER I WITH DOT ABOVE|LATIN SMALL LETTER DOTLESS I|LATIN CAPITAL LIGATURE IJ|LATIN SMALL LIGATURE IJ|LATIN CAPITAL LETTER J WITH CIRCUMFLEX|LATIN SMALL LETTER J WITH CIRCUMFLEX|LATIN CAPITAL LETTER K WITH CEDILLA|LATIN SMALL LETTER K WITH CEDILLA|LATIN SMALL LETTER KRA|LATIN CAPITAL LETTER L WITH ACUTE|LATIN SMALL LETTER L WITH ACUTE|LATIN CAPITAL LETTER L WITH CEDILLA|LATIN SMALL LETTER L WITH CEDILLA|LATIN CAPITAL LETTER L WITH CARON|LATIN SMALL LETTER L WITH CARON|LATIN CAPITAL LETTER L WITH MIDDLE DOT|LATIN SMALL LETTER L WITH MIDDLE DOT|LATIN CAPITAL LETTER L WITH STROKE|LATIN SMALL LETTER L WITH STROKE|LATIN CAPITAL LETTER N WITH ACUTE|LATIN SMALL LETTER N WITH ACUTE|LATIN CAPITAL LETTER N WITH CEDILLA|LATIN SMALL LETTER N WITH CEDILLA|LATIN CAPITAL LETTER N WITH CARON|LATIN SMALL LETTER N WITH CARON|LATIN SMALL LETTER N PRECEDED BY APOSTROPHE|LATIN CAPITAL LETTER ENG|LATIN SMALL LETTER ENG|LATIN CAPITAL LETTER O WITH MACRON|LATIN SMALL LETTER O WITH MACRON|LATIN CAPITAL LETTER O WITH BREVE|LATIN SMALL LETTER O WITH BREVE|LATIN CAPITAL LETTER O WITH DOUBLE ACUTE|LATIN SMALL LETTER O WITH DOUBLE ACUTE|LATIN CAPITAL LIGATURE OE|LATIN SMALL LIGATURE OE|LATIN CAPITAL LETTER R WITH ACUTE|LATIN SMALL LETTER R WITH ACUTE|LATIN CAPITAL LETTER R WITH CEDILLA|LATIN SMALL LETTER R WITH CEDILLA|LATIN CAPITAL LETTER R WITH CARON|LATIN SMALL LETTER R WITH CARON|LATIN CAPITAL LETTER S WITH ACUTE|LATIN SMALL LETTER S WITH ACUTE|LATIN CAPITAL LETTER S WITH CIRCUMFLEX|LATIN SMALL LETTER S WITH CIRCUMFLEX|LATIN CAPITAL LETTER S WITH CEDILLA|LATIN SMALL LETTER S WITH CEDILLA|LATIN CAPITAL LETTER S WITH CARON|LATIN SMALL LETTER S WITH CARON|LATIN CAPITAL LETTER T WITH CEDILLA|LATIN SMALL LETTER T WITH CEDILLA|LATIN CAPITAL LETTER T WITH CARON|LATIN SMALL LETTER T WITH CARON|LATIN CAPITAL LETTER T WITH STROKE|LATIN SMALL LETTER T WITH STROKE|LATIN CAPITAL LETTER U WITH TILDE|LATIN SMALL LETTER U WITH TILDE|LATIN CAPITAL LETTER U WITH MACRON|LATIN SMALL LETTER U WITH MACRON|LATIN CAPITAL LETTER U WITH BREVE|LATIN SMALL LETTER U WITH BREVE|LATIN CAPITAL LETTER U WITH RING ABOVE|LATIN SMALL LETTER U WITH RING ABOVE|LATIN CAPITAL LETTER U WITH DOUBLE ACUTE|LATIN SMALL LETTER U WITH DOUBLE ACUTE|LATIN CAPITAL LETTER U WITH OGONEK|LATIN SMALL LETTER U WITH OGONEK|LATIN CAPITAL LETTER W WITH CIRCUMFLEX|LATIN SMALL LETTER W WITH CIRCUMFLEX|LATIN CAPITAL LETTER Y WITH CIRCUMFLEX|LATIN SMALL LETTER Y WITH CIRCUMFLEX|LATIN CAPITAL LETTER Y WITH DIAERESIS|LATIN CAPITAL LETTER Z WITH ACUTE|LATIN SMALL LETTER Z WITH ACUTE|LATIN CAPITAL LETTER Z WITH DOT ABOVE|LATIN SMALL LETTER Z WITH DOT ABOVE|LATIN CAPITAL LETTER Z WITH CARON|LATIN SMALL LETTER Z WITH CARON|LATIN SMALL LETTER LONG S',
    ],
    [
        0x2000,
        'EN QUAD|EM QUAD|EN SPACE|EM SPACE|THREE-PER-EM SPACE|FOUR-PER-EM SPACE|SIX-PER-EM SPACE|FIGURE SPACE|PUNCTUATION SPACE|THIN SPACE|HAIR SPACE|ZERO WIDTH SPACE|ZERO WIDTH NON-JOINER|ZERO WIDTH JOINER|LEFT-TO-RIGHT MARK|RIGHT-TO-LEFT MARK|HYPHEN|NON-BREAKING HYPHEN|FIGURE DASH|EN DASH|EM DASH|HORIZONTAL BAR|DOUBLE VERTICAL LINE|DOUBLE LOW LINE|LEFT SINGLE QUOTATION MARK|RIGHT SINGLE QUOTATION MARK|SINGLE LOW-9 QUOTATION MARK|SINGLE HIGH-REVERSED-9 QUOTATION MARK|LEFT DOUBLE QUOTATION MARK|RIGHT DOUBLE QUOTATION MARK|DOUBLE LOW-9 QUOTATION MARK|DOUBLE HIGH-REVERSED-9 QUOTATION MARK|DAGGER|DOUBLE DAGGER|BULLET|TRIANGULAR BULLET|ONE DOT LEADER|TWO DOT LEADER|HORIZONTAL ELLIPSIS|HYPHENATION POINT|LINE SEPARATOR|PARAGRAPH SEPARATOR|LEFT-TO-RIGHT EMBEDDING|RIGHT-TO-LEFT EMBEDDING|POP DIRECTIONAL FORMATTING|LEFT-TO-RIGHT OVERRIDE|RIGHT-TO-LEFT OVERRIDE|NARROW NO-BREAK SPACE|PER MILLE SIGN|PER TEN THOUSAND SIGN|PRIME|DOUBLE PRIME|TRIPLE PRIME|REVERSED PRIME|REVERSED DOUBLE PRIME|REVERSED TRIPLE PRIME|CARET|SINGLE LEFT-POINTING ANGLE QUOTATION MARK|SINGLE RIGHT-POINTING ANGLE QUOTATION MARK|REFERENCE MARK|DOUBLE EXCLAMATION MARK|INTERROBANG|OVERLINE|UNDERTIE|CHARACTER TIE|CARET INSERTION POINT|ASTERISM|HYPHEN BULLET|FRACTION SLASH|LEFT SQUARE BRACKET WITH QUILL|RIGHT SQUARE BRACKET WITH QUILL|DOUBLE QUESTION MARK|QUESTION EXCLAMATION MARK|EXCLAMATION QUESTION MARK|TIRONIAN SIGN ET|REVERSED PILCROW SIGN|BLACK LEFTWARDS BULLET|BLACK RIGHTWARDS BULLET|LOW ASTERISK|REVERSED SEMICOLON|CLOSE UP|TWO ASTERISKS ALIGNED VERTICALLY|COMMERCIAL MINUS SIGN|SWUNG DASH|INVERTED UNDERTIE|FLOWER PUNCTUATION MARK|THREE DOT PUNCTUATION|QUADRUPLE PRIME|FOUR DOT PUNCTUATION|FIVE DOT PUNCTUATION|TWO DOT PUNCTUATION|FOUR DOT MARK|DOTTED CROSS|TRICOLON|VERTICAL FOUR DOTS|MEDIUM MATHEMATICAL SPACE|WORD JOINER|FUNCTION APPLICATION|INVISIBLE TIMES|INVISIBLE SEPARATOR|INVISIBLE PLUS||LEFT-TO-RIGHT ISOLATE|RIGHT-TO-LEFT ISOLATE|FIRST STRONG ISOLATE|POP DIRECTIONAL ISOLATE|INHIBIT SYMMETRIC SWAPPING|ACTIVATE SYMMETRIC SWAPPING|INHIBIT ARABIC FORM SHAPING|ACTIVATE ARABIC FORM SHAPING|NATIONAL DIGIT SHAPES|NOMINAL DIGIT SHAPES',
    ],
    [
        0x20a0,
        'EURO-CURRENCY SIGN|COLON SIGN|CRUZEIRO SIGN|FRENCH FRANC SIGN|LIRA SIGN|MILL SIGN|NAIRA SIGN|PESETA SIGN|RUPEE SIGN|WON SIGN|NEW SHEQEL SIGN|DONG SIGN|EURO SIGN|KIP SIGN|TUGRIK SIGN|DRACHMA SIGN|GERMAN PENNY SIGN|PESO SIGN|GUARANI SIGN|AUSTRAL SIGN|HRYVNIA SIGN|CEDI SIGN|LIVRE TOURNOIS SIGN|SPESMILO SIGN|TENGE SIGN|INDIAN RUPEE SIGN|TURKISH LIRA SIGN|NORDIC MARK SIGN|MANAT SIGN|RUBLE SIGN|LARI SIGN|BITCOIN SIGN',
    ],
    [
        0x2190,
        'LEFTWARDS ARROW|UPWARDS ARROW|RIGHTWARDS ARROW|DOWNWARDS ARROW|LEFT RIGHT ARROW|UP DOWN ARROW|NORTH WEST ARROW|NORTH EAST ARROW|SOUTH EAST ARROW|SOUTH WEST ARROW|LEFTWARDS ARROW WITH STROKE|RIGHTWARDS ARROW WITH STROKE|LEFTWARDS WAVE ARROW|RIGHTWARDS WAVE ARROW|LEFTWARDS TWO HEADED ARROW|UPWARDS TWO HEADED ARROW|RIGHTWARDS TWO HEADED ARROW|DOWNWARDS TWO HEADED ARROW|LEFTWARDS ARROW WITH TAIL|RIGHTWARDS ARROW WITH TAIL|LEFTWARDS ARROW FROM BAR|UPWARDS ARROW FROM BAR|RIGHTWARDS ARROW FROM BAR|DOWNWARDS ARROW FROM BAR|UP DOWN ARROW WITH BASE|LEFTWARDS ARROW WITH HOOK|RIGHTWARDS ARROW WITH HOOK|LEFTWARDS ARROW WITH LOOP|RIGHTWARDS ARROW WITH LOOP|LEFT RIGHT WAVE ARROW|LEFT RIGHT ARROW WITH STROKE|DOWNWARDS ZIGZAG ARROW|UPWARDS ARROW WITH TIP LEFTWARDS|UPWARDS ARROW WITH TIP RIGHTWARDS|DOWNWARDS ARROW WITH TIP LEFTWARDS|DOWNWARDS ARROW WITH TIP RIGHTWARDS|RIGHTWARDS ARROW WITH CORNER DOWNWARDS|DOWNWARDS ARROW WITH CORNER LEFTWARDS|ANTICLOCKWISE TOP SEMICIRCLE ARROW|CLOCKWISE TOP SEMICIRCLE ARROW|NORTH WEST ARROW TO LONG BAR|LEFTWARDS ARROW TO BAR OVER RIGHTWARDS ARROW TO BAR|ANTICLOCKWISE OPEN CIRCLE ARROW|CLOCKWISE OPEN CIRCLE ARROW|LEFTWARDS HARPOON WITH BARB UPWARDS|LEFTWARDS HARPOON WITH BARB DOWNWARDS|UPWARDS HARPOON WITH BARB RIGHTWARDS|UPWARDS HARPOON WITH BARB LEFTWARDS|RIGHTWARDS HARPOON WITH BARB UPWARDS|RIGHTWARDS HARPOON WITH BARB DOWNWARDS|DOWNWARDS HARPOON WITH BARB RIGHTWARDS|DOWNWARDS HARPOON WITH BARB LEFTWARDS|RIGHTWARDS ARROW OVER LEFTWARDS ARROW|UPWARDS ARROW LEFTWARDS OF DOWNWARDS ARROW|LEFTWARDS ARROW OVER RIGHTWARDS ARROW|LEFTWARDS PAIRED ARROWS|UPWARDS PAIRED ARROWS|RIGHTWARDS PAIRED ARROWS|DOWNWARDS PAIRED ARROWS|LEFTWARDS HARPOON OVER RIGHTWARDS HARPOON|RIGHTWARDS HARPOON OVER LEFTWARDS HARPOON|LEFTWARDS DOUBLE ARROW WITH STROKE|LEFT RIGHT DOUBLE ARROW WITH STROKE|RIGHTWARDS DOUBLE ARROW WITH STROKE|LEFTWARDS DOUBLE ARROW|UPWARDS DOUBLE ARROW|RIGHTWARDS DOUBLE ARROW|DOWNWARDS DOUBLE ARROW|LEFT RIGHT DOUBLE ARROW|UP DOWN DOUBLE ARROW|NORTH WEST DOUBLE ARROW|NORTH EAST DOUBLE ARROW|SOUTH EAST DOUBLE ARROW|SOUTH WEST DOUBLE ARROW|LEFTWARDS TRIPLE ARROW|RIGHTWARDS TRIPLE ARROW|LEFTWARDS SQUIGGLE ARROW|RIGHTWARDS SQUIGGLE ARROW|UPWARDS ARROW WITH DOUBLE STROKE|DOWNWARDS ARROW WITH DOUBLE STROKE|LEFTWARDS DASHED ARROW|UPWARDS DASHED ARROW|RIGHTWARDS DASHED ARROW|DOWNWARDS DASHED ARROW|LEFTWARDS ARROW TO BAR|RIGHTWARDS ARROW TO BAR|LEFTWARDS WHITE ARROW|UPWARDS WHITE ARROW|RIGHTWARDS WHITE ARROW|DOWNWARDS WHITE ARROW|UPWARDS WHITE ARROW FROM BAR|UPWARDS WHITE ARROW ON PEDESTAL|UPWARDS WHITE ARROW ON PEDESTAL WITH HORIZONTAL BAR|UPWARDS WHITE ARROW ON PEDESTAL WITH VERTICAL BAR|UPWARDS WHITE DOUBLE ARROW|UPWARDS WHITE DOUBLE ARROW ON PEDESTAL|RIGHTWARDS WHITE ARROW FROM WALL|NORTH WEST ARROW TO CORNER|SOUTH EAST ARROW TO CORNER|UP DOWN WHITE ARROW|RIGHT ARROW WITH SMALL CIRCLE|DOWNWARDS ARROW LEFTWARDS OF UPWARDS ARROW|THREE RIGHTWARDS ARROWS|LEFTWARDS ARROW WITH VERTICAL STROKE|RIGHTWARDS ARROW WITH VERTICAL STROKE|LEFT RIGHT ARROW WITH VERTICAL STROKE|LEFTWARDS ARROW WITH DOUBLE VERTICAL STROKE|RIGHTWARDS ARROW WITH DOUBLE VERTICAL STROKE|LEFT RIGHT ARROW WITH DOUBLE VERTICAL STROKE|LEFTWARDS OPEN-HEADED ARROW|RIGHTWARDS OPEN-HEADED ARROW|LEFT RIGHT OPEN-HEADED ARROW',
    ],
    [
        0x2200,
        'FOR ALL|COMPLEMENT|PARTIAL DIFFERENTIAL|THERE EXISTS|THERE DOES NOT EXIST|EMPTY SET|INCREMENT|NABLA|ELEMENT OF|NOT AN ELEMENT OF|SMALL ELEMENT OF|CONTAINS AS MEMBER|DOES NOT CONTAIN AS MEMBER|SMALL CONTAINS AS MEMBER|END OF PROOF|N-ARY PRODUCT|N-ARY COPRODUCT|N-ARY SUMMATION|MINUS SIGN|MINUS-OR-PLUS SIGN|DOT PLUS|DIVISION SLASH|SET MINUS|ASTERISK OPERATOR|RING OPERATOR|BULLET OPERATOR|SQUARE ROOT|CUBE ROOT|FOURTH ROOT|PROPORTIONAL TO|INFINITY|RIGHT ANGLE|ANGLE|MEASURED ANGLE|SPHERICAL ANGLE|DIVIDES|DOES NOT DIVIDE|PARALLEL TO|NOT PARALLEL TO|LOGICAL AND|LOGICAL OR|INTERSECTION|UNION|INTEGRAL|DOUBLE INTEGRAL|TRIPLE INTEGRAL|CONTOUR INTEGRAL|SURFACE INTEGRAL',
    ],
    [
        0x2260,
        'NOT EQUAL TO|IDENTICAL TO|NOT IDENTICAL TO|STRICTLY EQUIVALENT TO|LESS-THAN OR EQUAL TO|GREATER-THAN OR EQUAL TO|LESS-THAN OVER EQUAL TO|GREATER-THAN OVER EQUAL TO',
    ],
    [
        0x2500,
        'BOX DRAWINGS LIGHT HORIZONTAL|BOX DRAWINGS HEAVY HORIZONTAL|BOX DRAWINGS LIGHT VERTICAL|BOX DRAWINGS HEAVY VERTICAL|BOX DRAWINGS LIGHT TRIPLE DASH HORIZONTAL|BOX DRAWINGS HEAVY TRIPLE DASH HORIZONTAL|BOX DRAWINGS LIGHT TRIPLE DASH VERTICAL|BOX DRAWINGS HEAVY TRIPLE DASH VERTICAL|BOX DRAWINGS LIGHT QUADRUPLE DASH HORIZONTAL|BOX DRAWINGS HEAVY QUADRUPLE DASH HORIZONTAL|BOX DRAWINGS LIGHT QUADRUPLE DASH VERTICAL|BOX DRAWINGS HEAVY QUADRUPLE DASH VERTICAL|BOX DRAWINGS LIGHT DOWN AND RIGHT|BOX DRAWINGS DOWN LIGHT AND RIGHT HEAVY|BOX DRAWINGS DOWN HEAVY AND RIGHT LIGHT|BOX DRAWINGS HEAVY DOWN AND RIGHT|BOX DRAWINGS LIGHT DOWN AND LEFT|BOX DRAWINGS DOWN LIGHT AND LEFT HEAVY|BOX DRAWINGS DOWN HEAVY AND LEFT LIGHT|BOX DRAWINGS HEAVY DOWN AND LEFT|BOX DRAWINGS LIGHT UP AND RIGHT|BOX DRAWINGS UP LIGHT AND RIGHT HEAVY|BOX DRAWINGS UP HEAVY AND RIGHT LIGHT|BOX DRAWINGS HEAVY UP AND RIGHT|BOX DRAWINGS LIGHT UP AND LEFT|BOX DRAWINGS UP LIGHT AND LEFT HEAVY|BOX DRAWINGS UP HEAVY AND LEFT LIGHT|BOX DRAWINGS HEAVY UP AND LEFT|BOX DRAWINGS LIGHT VERTICAL AND RIGHT|BOX DRAWINGS VERTICAL LIGHT AND RIGHT HEAVY|BOX DRAWINGS UP HEAVY AND RIGHT DOWN LIGHT|BOX DRAWINGS DOWN HEAVY AND RIGHT UP LIGHT|BOX DRAWINGS VERTICAL HEAVY AND RIGHT LIGHT|BOX DRAWINGS DOWN LIGHT AND RIGHT UP HEAVY|BOX DRAWINGS UP LIGHT AND RIGHT DOWN HEAVY|BOX DRAWINGS HEAVY VERTICAL AND RIGHT|BOX DRAWINGS LIGHT VERTICAL AND LEFT|BOX DRAWINGS VERTICAL LIGHT AND LEFT HEAVY|BOX DRAWINGS UP HEAVY AND LEFT DOWN LIGHT|BOX DRAWINGS DOWN HEAVY AND LEFT UP LIGHT|BOX DRAWINGS VERTICAL HEAVY AND LEFT LIGHT|BOX DRAWINGS DOWN LIGHT AND LEFT UP HEAVY|BOX DRAWINGS UP LIGHT AND LEFT DOWN HEAVY|BOX DRAWINGS HEAVY VERTICAL AND LEFT|BOX DRAWINGS LIGHT DOWN AND HORIZONTAL|BOX DRAWINGS LEFT HEAVY AND RIGHT DOWN LIGHT|BOX DRAWINGS RIGHT HEAVY AND LEFT DOWN LIGHT|BOX DRAWINGS DOWN LIGHT AND HORIZONTAL HEAVY|BOX DRAWINGS DOWN HEAVY AND HORIZONTAL LIGHT|BOX DRAWINGS RIGHT LIGHT AND LEFT DOWN HEAVY|BOX DRAWINGS LEFT LIGHT AND RIGHT DOWN HEAVY|BOX DRAWINGS HEAVY DOWN AND HORIZONTAL|BOX DRAWINGS LIGHT UP AND HORIZONTAL|BOX DRAWINGS LEFT HEAVY AND RIGHT UP LIGHT|BOX DRAWINGS RIGHT HEAVY AND LEFT UP LIGHT|BOX DRAWINGS UP LIGHT AND HORIZONTAL HEAVY|BOX DRAWINGS UP HEAVY AND HORIZONTAL LIGHT|BOX DRAWINGS RIGHT LIGHT AND LEFT UP HEAVY|BOX DRAWINGS LEFT LIGHT AND RIGHT UP HEAVY|BOX DRAWINGS HEAVY UP AND HORIZONTAL|BOX DRAWINGS LIGHT VERTICAL AND HORIZONTAL|BOX DRAWINGS LEFT HEAVY AND RIGHT VERTICAL LIGHT|BOX DRAWINGS RIGHT HEAVY AND LEFT VERTICAL LIGHT|BOX DRAWINGS VERTICAL LIGHT AND HORIZONTAL HEAVY|BOX DRAWINGS UP HEAVY AND DOWN HORIZONTAL LIGHT|BOX DRAWINGS DOWN HEAVY AND UP HORIZONTAL LIGHT|BOX DRAWINGS VERTICAL HEAVY AND HORIZONTAL LIGHT|BOX DRAWINGS LEFT UP HEAVY AND RIGHT DOWN LIGHT|BOX DRAWINGS RIGHT UP HEAVY AND LEFT DOWN LIGHT|BOX DRAWINGS LEFT DOWN HEAVY AND RIGHT UP LIGHT|BOX DRAWINGS RIGHT DOWN HEAVY AND LEFT UP LIGHT|BOX DRAWINGS DOWN LIGHT AND UP HORIZONTAL HEAVY|BOX DRAWINGS UP LIGHT AND DOWN HORIZONTAL HEAVY|BOX DRAWINGS RIGHT LIGHT AND LEFT VERTICAL HEAVY|BOX DRAWINGS LEFT LIGHT AND RIGHT VERTICAL HEAVY|BOX DRAWINGS HEAVY VERTICAL AND HORIZONTAL|BOX DRAWINGS LIGHT DOUBLE DASH HORIZONTAL|BOX DRAWINGS HEAVY DOUBLE DASH HORIZONTAL|BOX DRAWINGS LIGHT DOUBLE DASH VERTICAL|BOX DRAWINGS HEAVY DOUBLE DASH VERTICAL|BOX DRAWINGS DOUBLE HORIZONTAL|BOX DRAWINGS DOUBLE VERTICAL|BOX DRAWINGS DOWN SINGLE AND RIGHT DOUBLE|BOX DRAWINGS DOWN DOUBLE AND RIGHT SINGLE|BOX DRAWINGS DOUBLE DOWN AND RIGHT|BOX DRAWINGS DOWN SINGLE AND LEFT DOUBLE|BOX DRAWINGS DOWN DOUBLE AND LEFT SINGLE|BOX DRAWINGS DOUBLE DOWN AND LEFT|BOX DRAWINGS UP SINGLE AND RIGHT DOUBLE|BOX DRAWINGS UP DOUBLE AND RIGHT SINGLE|BOX DRAWINGS DOUBLE UP AND RIGHT|BOX DRAWINGS UP SINGLE AND LEFT DOUBLE|BOX DRAWINGS UP DOUBLE AND LEFT SINGLE|BOX DRAWINGS DOUBLE UP AND LEFT|BOX DRAWINGS VERTICAL SINGLE AND RIGHT DOUBLE|BOX DRAWINGS VERTICAL DOUBLE AND RIGHT SINGLE|BOX DRAWINGS DOUBLE VERTICAL AND RIGHT|BOX DRAWINGS VERTICAL SINGLE AND LEFT DOUBLE|BOX DRAWINGS VERTICAL DOUBLE AND LEFT SINGLE|BOX DRAWINGS DOUBLE VERTICAL AND LEFT|BOX DRAWINGS DOWN SINGLE AND HORIZONTAL DOUBLE|BOX DRAWINGS DOWN DOUBLE AND HORIZONTAL SINGLE|BOX DRAWINGS DOUBLE DOWN AND HORIZONTAL|BOX DRAWINGS UP SINGLE AND HORIZONTAL DOUBLE|BOX DRAWINGS UP DOUBLE AND HORIZONTAL SINGLE|BOX DRAWINGS DOUBLE UP AND HORIZONTAL|BOX DRAWINGS VERTICAL SINGLE AND HORIZONTAL DOUBLE|BOX DRAWINGS VERTICAL DOUBLE AND HORIZONTAL SINGLE|BOX DRAWINGS DOUBLE VERTICAL AND HORIZONTAL|BOX DRAWINGS LIGHT ARC DOWN AND RIGHT|BOX DRAWINGS LIGHT ARC DOWN AND LEFT|BOX DRAWINGS LIGHT ARC UP AND LEFT|BOX DRAWINGS LIGHT ARC UP AND RIGHT|BOX DRAWINGS LIGHT DIAGONAL UPPER RIGHT TO LOWER LEFT|BOX DRAWINGS LIGHT DIAGONAL UPPER LEFT TO LOWER RIGHT|BOX DRAWINGS LIGHT DIAGONAL CROSS|BOX DRAWINGS LIGHT LEFT|BOX DRAWINGS LIGHT UP|BOX DRAWINGS LIGHT RIGHT|BOX DRAWINGS LIGHT DOWN|BOX DRAWINGS HEAVY LEFT|BOX DRAWINGS HEAVY UP|BOX DRAWINGS HEAVY RIGHT|BOX DRAWINGS HEAVY DOWN|BOX DRAWINGS LIGHT LEFT AND HEAVY RIGHT|BOX DRAWINGS LIGHT UP AND HEAVY DOWN|BOX DRAWINGS HEAVY LEFT AND LIGHT RIGHT|BOX DRAWINGS HEAVY UP AND LIGHT DOWN',
    ],
    [
        0x25a0,
        'BLACK SQUARE|WHITE SQUARE|WHITE SQUARE WITH ROUNDED CORNERS|WHITE SQUARE CONTAINING BLACK SMALL SQUARE|SQUARE WITH HORIZONTAL FILL|SQUARE WITH VERTICAL FILL|SQUARE WITH ORTHOGONAL CROSSHATCH FILL|SQUARE WITH UPPER LEFT TO LOWER RIGHT FILL|SQUARE WITH UPPER RIGHT TO LOWER LEFT FILL|SQUARE WITH DIAGONAL CROSSHATCH FILL|BLACK SMALL SQUARE|WHITE SMALL SQUARE|BLACK RECTANGLE|WHITE RECTANGLE|BLACK VERTICAL RECTANGLE|WHITE VERTICAL RECTANGLE|BLACK PARALLELOGRAM|WHITE PARALLELOGRAM|BLACK UP-POINTING TRIANGLE|WHITE UP-POINTING TRIANGLE|BLACK UP-POINTING SMALL TRIANGLE|WHITE UP-POINTING SMALL TRIANGLE|BLACK RIGHT-POINTING TRIANGLE|WHITE RIGHT-POINTING TRIANGLE|BLACK RIGHT-POINTING SMALL TRIANGLE|WHITE RIGHT-POINTING SMALL TRIANGLE|BLACK RIGHT-POINTING POINTER|WHITE RIGHT-POINTING POINTER|BLACK DOWN-POINTING TRIANGLE|WHITE DOWN-POINTING TRIANGLE|BLACK DOWN-POINTING SMALL TRIANGLE|WHITE DOWN-POINTING SMALL TRIANGLE|BLACK LEFT-POINTING TRIANGLE|WHITE LEFT-POINTING TRIANGLE|BLACK LEFT-POINTING SMALL TRIANGLE|WHITE LEFT-POINTING SMALL TRIANGLE|BLACK LEFT-POINTING POINTER|WHITE LEFT-POINTING POINTER|BLACK DIAMOND|WHITE DIAMOND|WHITE DIAMOND CONTAINING BLACK SMALL DIAMOND|FISHEYE|LOZENGE|WHITE CIRCLE|DOTTED CIRCLE|CIRCLE WITH VERTICAL FILL|BULLSEYE|BLACK CIRCLE',
    ],
    [
        0x2600,
        'BLACK SUN WITH RAYS|CLOUD|UMBRELLA|SNOWMAN|COMET|BLACK STAR|WHITE STAR|LIGHTNING|THUNDERSTORM|SUN|ASCENDING NODE|DESCENDING NODE|CONJUNCTION|OPPOSITION|BLACK TELEPHONE|WHITE TELEPHONE|BALLOT BOX|BALLOT BOX WITH CHECK|BALLOT BOX WITH X|SALTIRE|UMBRELLA WITH RAIN DROPS|HOT BEVERAGE|WHITE SHOGI PIECE|BLACK SHOGI PIECE|SHAMROCK|REVERSED ROTATED FLORAL HEART BULLET|BLACK LEFT POINTING INDEX|BLACK RIGHT POINTING INDEX|WHITE LEFT POINTING INDEX|WHITE UP POINTING INDEX|WHITE RIGHT POINTING INDEX|WHITE DOWN POINTING INDEX|SKULL AND CROSSBONES|CAUTION SIGN|RADIOACTIVE SIGN|BIOHAZARD SIGN|CADUCEUS|ANKH|ORTHODOX CROSS|CHI RHO|CROSS OF LORRAINE|CROSS OF JERUSALEM|STAR AND CRESCENT|FARSI SYMBOL|ADI SHAKTI|HAMMER AND SICKLE|PEACE SYMBOL|YIN YANG|TRIGRAM FOR HEAVEN|TRIGRAM FOR LAKE|TRIGRAM FOR FIRE|TRIGRAM FOR THUNDER|TRIGRAM FOR WIND|TRIGRAM FOR WATER|TRIGRAM FOR MOUNTAIN|TRIGRAM FOR EARTH|WHEEL OF DHARMA|WHITE FROWNING FACE|WHITE SMILING FACE|BLACK SMILING FACE|WHITE SUN WITH RAYS|FIRST QUARTER MOON|LAST QUARTER MOON|MERCURY',
    ],
    [
        0x2700,
        'BLACK SAFETY SCISSORS|UPPER BLADE SCISSORS|BLACK SCISSORS|LOWER BLADE SCISSORS|WHITE SCISSORS|WHITE HEAVY CHECK MARK|TELEPHONE LOCATION SIGN|TAPE DRIVE|AIRPLANE|ENVELOPE|RAISED FIST|RAISED HAND|VICTORY HAND|WRITING HAND|LOWER RIGHT PENCIL|PENCIL|UPPER RIGHT PENCIL|WHITE NIB|BLACK NIB|CHECK MARK|HEAVY CHECK MARK|MULTIPLICATION X|HEAVY MULTIPLICATION X|BALLOT X|HEAVY BALLOT X|OUTLINED GREEK CROSS|HEAVY GREEK CROSS|OPEN CENTRE CROSS|HEAVY OPEN CENTRE CROSS|LATIN CROSS|SHADOWED WHITE LATIN CROSS|OUTLINED LATIN CROSS|MALTESE CROSS|STAR OF DAVID|FOUR TEARDROP-SPOKED ASTERISK|FOUR BALLOON-SPOKED ASTERISK|HEAVY FOUR BALLOON-SPOKED ASTERISK|FOUR CLUB-SPOKED ASTERISK|BLACK FOUR POINTED STAR|WHITE FOUR POINTED STAR',
    ],
    [
        0x370,
        'GREEK CAPITAL LETTER HETA|GREEK SMALL LETTER HETA|GREEK CAPITAL LETTER ARCHAIC SAMPI|GREEK SMALL LETTER ARCHAIC SAMPI|GREEK NUMERAL SIGN|GREEK LOWER NUMERAL SIGN|GREEK CAPITAL LETTER PAMPHYLIAN DIGAMMA|GREEK SMALL LETTER PAMPHYLIAN DIGAMMA|||GREEK YPOGEGRAMMENI|GREEK SMALL REVERSED LUNATE SIGMA SYMBOL|GREEK SMALL DOTTED LUNATE SIGMA SYMBOL|GREEK SMALL REVERSED DOTTED LUNATE SIGMA SYMBOL|GREEK QUESTION MARK|GREEK CAPITAL LETTER YOT|||||GREEK TONOS|GREEK DIALYTIKA TONOS|GREEK CAPITAL LETTER ALPHA WITH TONOS|GREEK ANO TELEIA|GREEK CAPITAL LETTER EPSILON WITH TONOS|GREEK CAPITAL LETTER ETA WITH TONOS|GREEK CAPITAL LETTER IOTA WITH TONOS||GREEK CAPITAL LETTER OMICRON WITH TONOS||GREEK CAPITAL LETTER UPSILON WITH TONOS|GREEK CAPITAL LETTER OMEGA WITH TONOS|GREEK SMALL LETTER IOTA WITH DIALYTIKA AND TONOS|GREEK CAPITAL LETTER ALPHA|GREEK CAPITAL LETTER BETA|GREEK CAPITAL LETTER GAMMA|GREEK CAPITAL LETTER DELTA|GREEK CAPITAL LETTER EPSILON|GREEK CAPITAL LETTER ZETA|GREEK CAPITAL LETTER ETA|GREEK CAPITAL LETTER THETA|GREEK CAPITAL LETTER IOTA|GREEK CAPITAL LETTER KAPPA|GREEK CAPITAL LETTER LAMDA|GREEK CAPITAL LETTER MU|GREEK CAPITAL LETTER NU|GREEK CAPITAL LETTER XI|GREEK CAPITAL LETTER OMICRON|GREEK CAPITAL LETTER PI|GREEK CAPITAL LETTER RHO||GREEK CAPITAL LETTER SIGMA|GREEK CAPITAL LETTER TAU|GREEK CAPITAL LETTER UPSILON|GREEK CAPITAL LETTER PHI|GREEK CAPITAL LETTER CHI|GREEK CAPITAL LETTER PSI|GREEK CAPITAL LETTER OMEGA|GREEK CAPITAL LETTER IOTA WITH DIALYTIKA|GREEK CAPITAL LETTER UPSILON WITH DIALYTIKA|GREEK SMALL LETTER ALPHA WITH TONOS|GREEK SMALL LETTER EPSILON WITH TONOS|GREEK SMALL LETTER ETA WITH TONOS|GREEK SMALL LETTER IOTA WITH TONOS|GREEK SMALL LETTER UPSILON WITH DIALYTIKA AND TONOS|GREEK SMALL LETTER ALPHA|GREEK SMALL LETTER BETA|GREEK SMALL LETTER GAMMA|GREEK SMALL LETTER DELTA|GREEK SMALL LETTER EPSILON|GREEK SMALL LETTER ZETA|GREEK SMALL LETTER ETA|GREEK SMALL LETTER THETA|GREEK SMALL LETTER IOTA|GREEK SMALL LETTER KAPPA|GREEK SMALL LETTER LAMDA|GREEK SMALL LETTER MU|GREEK SMALL LETTER NU|GREEK SMALL LETTER XI|GREEK SMALL LETTER OMICRON|GREEK SMALL LETTER PI|GREEK SMALL LETTER RHO|GREEK SMALL LETTER FINAL SIGMA|GREEK SMALL LETTER SIGMA|GREEK SMALL LETTER TAU|GREEK SMALL LETTER UPSILON|GREEK SMALL LETTER PHI|GREEK SMALL LETTER CHI|GREEK SMALL LETTER PSI|GREEK SMALL LETTER OMEGA|GREEK SMALL LETTER IOTA WITH DIALYTIKA|GREEK SMALL LETTER UPSILON WITH DIALYTIKA|GREEK SMALL LETTER OMICRON WITH TONOS|GREEK SMALL LETTER UPSILON WITH TONOS|GREEK SMALL LETTER OMEGA WITH TONOS',
    ],
];
/** Names that are no character's own (aliases of controls), and single characters. */
const OTHERS = {
    NULL: 0x0,
    'LINE FEED': 0xa,
    LF: 0xa,
    'CARRIAGE RETURN': 0xd,
    CR: 0xd,
    'CHARACTER TABULATION': 0x9,
    TAB: 0x9,
    'HORIZONTAL TABULATION': 0x9,
    'NEW LINE': 0xa,
    'END OF LINE': 0xa,
    EOL: 0xa,
    NBSP: 0xa0,
    ZWSP: 0x200b,
    ZWNJ: 0x200c,
    ZWJ: 0x200d,
    ZWNBSP: 0xfeff,
    BOM: 0xfeff,
    'BYTE ORDER MARK': 0xfeff,
    SHY: 0xad,
    ESCAPE: 0x1b,
    ESC: 0x1b,
    BACKSPACE: 0x8,
    DELETE: 0x7f,
    DEL: 0x7f,
    'FORM FEED': 0xc,
    FF: 0xc,
    BELL: 0x1f514,
    NUL: 0x0,
    SP: 0x20,
    LRM: 0x200e,
    RLM: 0x200f,
    ALERT: 0x7,
    BEL: 0x7,
    'ZERO WIDTH NO-BREAK SPACE': 0xfeff,
    'REPLACEMENT CHARACTER': 0xfffd,
    'GRINNING FACE': 0x1f600,
    ROCKET: 0x1f680,
    FIRE: 0x1f525,
    'PARTY POPPER': 0x1f389,
    SNAKE: 0x1f40d,
    'PILE OF POO': 0x1f4a9,
    'HEAVY BLACK HEART': 0x2764,
    LOCK: 0x1f512,
    'WARNING SIGN': 0x26a0,
    'HEAVY CHECK MARK': 0x2714,
    'WHITE HEAVY CHECK MARK': 0x2705,
    'CROSS MARK': 0x274c,
    'IDEOGRAPHIC SPACE': 0x3000,
    'IDEOGRAPHIC COMMA': 0x3001,
    'IDEOGRAPHIC FULL STOP': 0x3002,
};
/** Character by name, in upper case. */
const CHARACTER_NAMES = new Map([
    ...RUNS.flatMap(([first, names]) => names.split('|').map((name, index) => [name, String.fromCodePoint(first + index)])),
    ...Object.entries(OTHERS).map(([name, codePoint]) => [name, String.fromCodePoint(codePoint)]),
]);

;// CONCATENATED MODULE: ./lib/python/syntax/tokens/escapes.js


const SIMPLE = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** How many hexadecimal digits follow, and how CPython's message names the escape. */
const HEXADECIMAL = {
    x: [2, '\\xXX'],
    u: [4, '\\uXXXX'],
    U: [8, '\\UXXXXXXXX'],
};
const HEX_DIGITS = /[0-9a-fA-F]*/y;
const OCTAL_DIGITS = /[0-7]{1,3}/y;
const LAST_CODE_POINT = 0x10ffff;
/**
 * Decodes the escapes of a text literal that is not raw (https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences).
 * An escape that Python does not know stays as it is written.
 *
 * @param start the offset of `body` in the text, for errors
 * @returns the value; a code point above U+FFFF is a surrogate pair, as everywhere in JavaScript
 * @throws SyntaxFault where CPython raises; Undecided for `\N{...}` with a name that is not in the table here
 */
function decodeText(body, start) {
    let value = '';
    let copied = 0;
    for (let at = body.indexOf('\\'); at >= 0; at = body.indexOf('\\', copied)) {
        const [character, end] = textEscape(body, at, start);
        value += body.slice(copied, at) + character;
        copied = end;
    }
    return value + body.slice(copied);
}
/** One escape: what it stands for, and where it ends. */
function textEscape(body, at, start) {
    const letter = body[at + 1] ?? '';
    const simple = SIMPLE[letter];
    if (simple !== undefined && Object.hasOwn(SIMPLE, letter))
        return [simple, at + 2];
    if (letter >= '0' && letter <= '7') {
        const digits = match(OCTAL_DIGITS, body, at + 1);
        return [String.fromCodePoint(Number.parseInt(digits, 8)), at + 1 + digits.length];
    }
    if (letter === 'N')
        return namedEscape(body, at, start);
    const hexadecimal = HEXADECIMAL[letter];
    if (!hexadecimal)
        return [`\\${letter}`, at + 1 + letter.length];
    const [count, name] = hexadecimal;
    const digits = match(HEX_DIGITS, body, at + 2).slice(0, count);
    const end = at + 2 + digits.length;
    if (digits.length < count)
        throw unicodeFault(`truncated ${name} escape`, at, end, start);
    const codePoint = Number.parseInt(digits, 16);
    if (codePoint > LAST_CODE_POINT)
        throw unicodeFault('illegal Unicode character', at, end, start);
    return [String.fromCodePoint(codePoint), end];
}
function namedEscape(body, at, start) {
    const close = body.indexOf('}', at);
    if (body[at + 2] !== '{' || close < 0) {
        throw unicodeFault('malformed \\N character escape', at, close < 0 ? at + 2 : close + 1, start);
    }
    const name = body.slice(at + 3, close);
    if (name === '' || /[^ -~]/.test(name)) {
        throw unicodeFault(name === '' ? 'malformed \\N character escape' : 'unknown Unicode character name', at, close + 1, start);
    }
    const character = CHARACTER_NAMES.get(name.toUpperCase());
    if (character === undefined) {
        throw new fault/* Undecided */.O(`the character name in \`\\N{${name}}\` is not among those that are known here`, start + at);
    }
    return [character, close + 1];
}
function unicodeFault(reason, from, to, start) {
    const where = `position ${from}-${Math.max(from, to - 1)}`;
    const message = `(unicode error) 'unicodeescape' codec can't decode bytes in ${where}: ${reason}`;
    return new fault/* SyntaxFault */.M(message, start + from, start + to);
}
/**
 * Decodes a bytes literal's body. `\u`, `\U` and `\N` are no escapes in it.
 *
 * @throws SyntaxFault for a character that is not ASCII, and for a bad `\x`
 */
function decodeBytes(body, start, isRaw) {
    const bytes = new Uint8Array(body.length);
    let length = 0;
    for (let at = 0; at < body.length;) {
        const code = body.charCodeAt(at);
        if (code > 127)
            throw new fault/* SyntaxFault */.M('bytes can only contain ASCII literal characters', start + at, start + at + 1);
        const [value, end] = code === 92 && !isRaw ? bytesEscape(body, at, start) : [code, at + 1];
        if (value !== null)
            bytes[length++] = value;
        at = end;
    }
    return bytes.slice(0, length);
}
/** A byte, or null for a line that goes on, and where the escape ends. A backslash that starts no escape is a byte. */
function bytesEscape(body, at, start) {
    const letter = body[at + 1] ?? '';
    if (letter === '\n')
        return [null, at + 2];
    const simple = SIMPLE[letter];
    if (simple !== undefined && Object.hasOwn(SIMPLE, letter))
        return [simple.charCodeAt(0), at + 2];
    if (letter >= '0' && letter <= '7') {
        const digits = match(OCTAL_DIGITS, body, at + 1);
        return [Number.parseInt(digits, 8) & 0xff, at + 1 + digits.length];
    }
    if (letter !== 'x')
        return [92, at + 1];
    const digits = match(HEX_DIGITS, body, at + 2).slice(0, 2);
    if (digits.length < 2) {
        throw new fault/* SyntaxFault */.M(`(value error) invalid \\x escape at position ${at}`, start + at, start + at + 2);
    }
    return [Number.parseInt(digits, 16), at + 4];
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}


/***/ }),

/***/ 6937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ stringParts),
/* harmony export */   MO: () => (/* binding */ quoteAt),
/* harmony export */   pM: () => (/* binding */ scanString),
/* harmony export */   s$: () => (/* binding */ isStringPrefix)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9872);

/** The prefixes of string literals, in lower case, and the minor release from which each stands for one. */
const PREFIXES = {
    r: 0,
    u: 0,
    b: 0,
    br: 0,
    rb: 0,
    f: 0,
    fr: 0,
    rf: 0,
    t: 14,
    tr: 14,
    rt: 14,
};
/** Is NAME, which a quote follows, the prefix of a string in this grammar? */
function isStringPrefix(name, minor) {
    const lower = name.toLowerCase();
    return Object.hasOwn(PREFIXES, lower) && minor >= (PREFIXES[lower] ?? Number.POSITIVE_INFINITY);
}
/** Takes a whole literal apart: prefix, quotes, body. */
function stringParts(literal) {
    let at = 0;
    while (literal[at] !== '"' && literal[at] !== "'")
        at++;
    const quote = quoteAt(literal, at);
    return {
        prefix: literal.slice(0, at).toLowerCase(),
        quote,
        bodyStart: at + quote.length,
        bodyEnd: literal.length - quote.length,
    };
}
/** The quotes that open a literal at `at`: three only where three stand and it is not the empty string. */
function quoteAt(text, at) {
    const quote = text[at] ?? '';
    return text[at + 1] === quote && text[at + 2] === quote ? quote.repeat(3) : quote;
}
/**
 * The end (exclusive) of a string whose quotes stand at `at`. Throws a SyntaxFault where it is not terminated.
 *
 * @param start where its prefix starts
 * @param lineOf the 1-based line of an offset, for the message
 */
function scanString(text, start, at, lineOf) {
    const quote = quoteAt(text, at);
    const stop = quote.length === 3 ? quote : undefined;
    let position = at + quote.length;
    for (;;) {
        const character = text[position];
        if (character === undefined || (character === '\n' && !stop)) {
            const what = stop ? 'triple-quoted string' : 'string';
            const line = lineOf(Math.min(position, text.length - 1));
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M(`unterminated ${what} literal (detected at line ${line})`, start, at + quote.length);
        }
        if (character === '\\')
            position += 2;
        else if (stop ? character === stop[0] && text.startsWith(stop, position) : character === quote) {
            return position + quote.length;
        }
        else
            position++;
    }
}


/***/ }),

/***/ 1055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tokenize)
});

// EXTERNAL MODULE: ./lib/python/syntax/fault.js
var fault = __webpack_require__(9872);
;// CONCATENATED MODULE: ./lib/python/syntax/tokens/identifiers.js

const ASCII_START = /[A-Za-z_]/;
// XID_Start and XID_Continue are ID_Start and ID_Continue but for a few characters that NFKC takes apart
// (https://www.unicode.org/reports/tr31/#NFKC_Modifications); CPython tests the text before it is normalised.
const UNICODE_START = /^[\p{ID_Start}_]$/u;
const UNICODE_CONTINUE = /^[\p{ID_Continue}]$/u;
const NOT_XID_START = /^[\u037A\u0E33\u0EB3\u309B\u309C\uFC5E-\uFC63\uFDFA\uFDFB\uFE70\uFE72\uFE74\uFE76\uFE78\uFE7A\uFE7C\uFE7E\uFF9E\uFF9F]$/;
const NOT_XID_CONTINUE = /^[\u037A\u309B\u309C\uFC5E-\uFC63\uFDFA\uFDFB\uFE70\uFE72\uFE74\uFE76\uFE78\uFE7A\uFE7C\uFE7E]$/;
const NOT_PRINTABLE = /^[\p{C}\p{Z}]$/u;
/** May a character code start an identifier, as the tokenizer first sees it: letters, `_`, and all that is not ASCII. */
const isIdentifierStart = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
const isIdentifierPart = (code) => isIdentifierStart(code) || isDigit(code);
const isDigit = (code) => code >= 48 && code <= 57;
/** `(U+00A0)` as CPython's messages write a character's number. */
const codePointName = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
/** Throws a SyntaxFault where an identifier that holds other than ASCII is none (CPython's verify_identifier). */
function verifyIdentifier(text, start) {
    let at = start;
    for (const character of text) {
        const first = at === start;
        if (!(first ? isXidStart(character) : isXidContinue(character))) {
            const message = NOT_PRINTABLE.test(character)
                ? `invalid non-printable character ${codePointName(character)}`
                : `invalid character '${character}' (${codePointName(character)})`;
            throw new fault/* SyntaxFault */.M(message, at, at + character.length);
        }
        at += character.length;
    }
}
const isXidStart = (character) => character < '\x80' ? ASCII_START.test(character) : UNICODE_START.test(character) && !NOT_XID_START.test(character);
const isXidContinue = (character) => character < '\x80' || (UNICODE_CONTINUE.test(character) && !NOT_XID_CONTINUE.test(character));

;// CONCATENATED MODULE: ./lib/python/syntax/tokens/indentation.js

/** CPython's MAXINDENT, the outermost level included. */
const MAXIMUM_LEVELS = 100;
const TAB_SIZE = 8;
/** Measures the indentation of the line at `start`: a form feed starts it anew, and a backslash may carry it over to the next line. */
function measureIndentation(text, start) {
    let columns = 0;
    let alternative = 0;
    let continued = 0;
    let at = start;
    for (;;) {
        const character = text[at];
        if (character === ' ') {
            columns++;
            alternative++;
        }
        else if (character === '\t') {
            columns = (Math.floor(columns / TAB_SIZE) + 1) * TAB_SIZE;
            alternative++;
        }
        else if (character === '\f') {
            columns = 0;
            alternative = 0;
        }
        else if (character === '\\') {
            continued ||= columns;
            if (text[at + 1] !== '\n') {
                throw new fault/* SyntaxFault */.M('unexpected character after line continuation character', at, at + 1);
            }
            if (at + 2 >= text.length)
                throw new fault/* SyntaxFault */.M('unexpected EOF while parsing', at, at + 1);
            at++;
        }
        else {
            return { columns: continued || columns, alternative: continued || alternative, end: at };
        }
        at++;
    }
}
/**
 * Puts a line's indentation on the stack and says what it opens or closes: 1 for an indent, 0 for none, -n for n dedents.
 * Throws a SyntaxFault (IndentationError, TabError) for `lineStart` where CPython does.
 */
function indent(stack, line, lineStart) {
    const top = stack.at(-1) ?? { columns: 0, alternative: 0 };
    if (line.columns > top.columns) {
        if (stack.length >= MAXIMUM_LEVELS) {
            throw new fault/* SyntaxFault */.M('too many levels of indentation', lineStart, line.end, 'IndentationError');
        }
        if (line.alternative <= top.alternative)
            throw inconsistent(lineStart, line.end);
        stack.push({ columns: line.columns, alternative: line.alternative });
        return 1;
    }
    let dedents = 0;
    while (stack.length > 1 && (stack.at(-1)?.columns ?? 0) > line.columns) {
        stack.pop();
        dedents++;
    }
    const level = stack.at(-1) ?? top;
    if (level.columns !== line.columns) {
        const message = 'unindent does not match any outer indentation level';
        throw new fault/* SyntaxFault */.M(message, lineStart, line.end, 'IndentationError');
    }
    if (level.alternative !== line.alternative)
        throw inconsistent(lineStart, line.end);
    return dedents === 0 ? 0 : -dedents;
}
function inconsistent(start, end) {
    return new fault/* SyntaxFault */.M('inconsistent use of tabs and spaces in indentation', start, end, 'TabError');
}

;// CONCATENATED MODULE: ./lib/python/syntax/tokens/scanner.js

/** CPython's MAXLEVEL. */
const MAXIMUM_BRACKETS = 200;
/** Adds the token that reaches from where the scanner is to `end`, and moves there. */
function push(scanner, type, end) {
    const token = { type, text: scanner.text.slice(scanner.at, end), start: scanner.at, end, close: -1 };
    scanner.tokens.push(token);
    scanner.at = end;
    return token;
}
/** Adds the opening bracket that the scanner is at. Throws a SyntaxFault where too many are open. */
function openBracket(scanner) {
    const depth = scanner.brackets.length + (scanner.isField ? 1 : 0);
    if (depth >= MAXIMUM_BRACKETS)
        throw new fault/* SyntaxFault */.M('too many nested parentheses', scanner.at, scanner.at + 1);
    scanner.brackets.push(scanner.tokens.length);
    push(scanner, 'op', scanner.at + 1);
}

// EXTERNAL MODULE: ./lib/python/syntax/tokens/strings.js
var strings = __webpack_require__(6937);
;// CONCATENATED MODULE: ./lib/python/syntax/tokens/interpolation.js



/** CPython's MAXFSTRINGLEVEL. */
const MAXIMUM_NESTING = 150;
/** Starts an f-string whose prefix stands where the scanner is and whose quotes stand at `quoteStart`. */
function openFString(scanner, quoteStart) {
    const { text, at } = scanner;
    if (scanner.fstrings.length + 1 >= MAXIMUM_NESTING) {
        throw new fault/* SyntaxFault */.M('too many nested f-strings', at, at + 1);
    }
    const quote = (0,strings/* quoteAt */.MO)(text, quoteStart);
    const isRaw = /r/i.test(text.slice(at, quoteStart));
    scanner.fstrings.push({ token: scanner.tokens.length, start: at, quote, isRaw, fields: [], inText: true });
    push(scanner, 'fstring-start', quoteStart + quote.length);
}
/** Reads text up to a replacement field, the end of a format specification or the end of the f-string. */
function scanFStringText(scanner) {
    const { text } = scanner;
    const fstring = scanner.fstrings.at(-1);
    if (!fstring)
        return;
    const inSpecification = fstring.fields.length > 0;
    let at = scanner.at;
    for (;;) {
        const character = text[at];
        if (character === undefined || (character === '\n' && fstring.quote.length === 1)) {
            throw unterminated(scanner, fstring, at);
        }
        if (character === '\\')
            at = skipEscape(text, at, fstring.isRaw);
        else if (character === fstring.quote[0] && text.startsWith(fstring.quote, at)) {
            if (inSpecification)
                throw new fault/* SyntaxFault */.M("f-string: expecting '}'", at, at + 1);
            closeFString(scanner, fstring, at);
            return;
        }
        else if (character === '{') {
            if (text[at + 1] !== '{' || inSpecification) {
                openField(scanner, fstring, at);
                return;
            }
            at += 2;
        }
        else if (character === '}') {
            if (inSpecification) {
                endText(scanner, fstring, at);
                return;
            }
            if (text[at + 1] !== '}')
                throw new fault/* SyntaxFault */.M("f-string: single '}' is not allowed", at, at + 1);
            at += 2;
        }
        else
            at++;
    }
}
/** After a backslash: the next character is text too, unless it is a brace; `\N{...}` is one escape. */
function skipEscape(text, at, isRaw) {
    const next = text[at + 1];
    if (next === '{' || next === '}')
        return at + 1;
    if (!isRaw && next === 'N' && text[at + 2] === '{') {
        let end = at + 3;
        while (end < text.length && text[end] !== '}' && text[end] !== '\n' && text[end] !== '"' && text[end] !== "'")
            end++;
        return text[end] === '}' ? end + 1 : end;
    }
    return at + 2;
}
function endText(scanner, fstring, at) {
    if (at > scanner.at)
        push(scanner, 'fstring-middle', at);
    fstring.inText = false;
}
function openField(scanner, fstring, at) {
    endText(scanner, fstring, at);
    openBracket(scanner);
    fstring.fields.push(scanner.brackets.length);
}
function closeFString(scanner, fstring, at) {
    endText(scanner, fstring, at);
    const start = scanner.tokens[fstring.token];
    if (start)
        start.close = scanner.tokens.length;
    scanner.fstrings.pop();
    push(scanner, 'fstring-end', at + fstring.quote.length);
}
function unterminated(scanner, fstring, at) {
    const what = fstring.quote.length === 3 ? 'triple-quoted f-string' : 'f-string';
    const line = scanner.lineOf(Math.min(at, scanner.text.length - 1));
    const message = `unterminated ${what} literal (detected at line ${line})`;
    return new fault/* SyntaxFault */.M(message, fstring.start, fstring.start + 1);
}

;// CONCATENATED MODULE: ./lib/python/syntax/tokens/numbers.js


/** The keywords that may follow a number without a space: `1if 2else 3`. */
const AFTER_NUMBER = /(?:and|else|for|if|in|is|not|or)/y;
const isHexDigit = (code) => isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
const RADIXES = {
    x: { name: 'hexadecimal', isDigit: isHexDigit },
    o: { name: 'octal', isDigit: (code) => code >= 48 && code <= 55 },
    b: { name: 'binary', isDigit: (code) => code === 48 || code === 49 },
};
/**
 * The end (exclusive) of the number that starts at `start`. Throws a SyntaxFault for one that CPython refuses.
 * The rules are those of tok_get in CPython's Parser/tokenizer.c.
 */
function scanNumber(text, start) {
    if (text[start] !== '0')
        return scanDecimal(text, start, start);
    const radix = RADIXES[(text[start + 1] ?? '').toLowerCase()];
    return radix ? scanRadix(text, start, radix) : scanZero(text, start);
}
function scanRadix(text, start, radix) {
    let at = start + 2;
    do {
        if (text[at] === '_')
            at++;
        const code = text.charCodeAt(at);
        if (!radix.isDigit(code)) {
            if (isDigit(code))
                throw new fault/* SyntaxFault */.M(`invalid digit '${text[at]}' in ${radix.name} literal`, at, at + 1);
            throw new fault/* SyntaxFault */.M(`invalid ${radix.name} literal`, start, at);
        }
        while (radix.isDigit(text.charCodeAt(at)))
            at++;
    } while (text[at] === '_');
    if (isDigit(text.charCodeAt(at))) {
        throw new fault/* SyntaxFault */.M(`invalid digit '${text[at]}' in ${radix.name} literal`, at, at + 1);
    }
    return verifyEnd(text, start, at, radix.name);
}
/** A number that starts with 0: zeros alone, a float, or the octal of old, which is refused. */
function scanZero(text, start) {
    let at = start + 1;
    for (;;) {
        if (text[at] === '_') {
            at++;
            if (!isDigit(text.charCodeAt(at)))
                throw new fault/* SyntaxFault */.M('invalid decimal literal', start, at);
        }
        if (text[at] !== '0')
            break;
        at++;
    }
    const zerosEnd = at;
    if (isDigit(text.charCodeAt(at)))
        at = scanDigits(text, start, at);
    const next = text[at] ?? '';
    if ('.eEjJ'.includes(next) && next !== '')
        return scanDecimal(text, start, at);
    if (at > zerosEnd) {
        const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
        throw new fault/* SyntaxFault */.M(message, start, zerosEnd);
    }
    return verifyEnd(text, start, at, 'decimal');
}
/** Digits, fraction, exponent and `j`, from `at` on, where the number starts at `start`. */
function scanDecimal(text, start, from) {
    let at = isDigit(text.charCodeAt(from)) ? scanDigits(text, start, from) : from;
    if (text[at] === '.') {
        at++;
        if (isDigit(text.charCodeAt(at)))
            at = scanDigits(text, start, at);
    }
    if (text[at] === 'e' || text[at] === 'E') {
        const signed = text[at + 1] === '+' || text[at + 1] === '-';
        const digits = signed ? at + 2 : at + 1;
        if (!isDigit(text.charCodeAt(digits))) {
            if (signed)
                throw new fault/* SyntaxFault */.M('invalid decimal literal', start, at + 1);
            return verifyEnd(text, start, at, 'decimal');
        }
        at = scanDigits(text, start, digits);
    }
    if (text[at] === 'j' || text[at] === 'J')
        return verifyEnd(text, start, at + 1, 'imaginary');
    return verifyEnd(text, start, at, 'decimal');
}
function scanDigits(text, start, from) {
    let at = from;
    for (;;) {
        while (isDigit(text.charCodeAt(at)))
            at++;
        if (text[at] !== '_')
            return at;
        at++;
        if (!isDigit(text.charCodeAt(at)))
            throw new fault/* SyntaxFault */.M('invalid decimal literal', start, at);
    }
}
function verifyEnd(text, start, at, kind) {
    if (!isIdentifierPart(text.charCodeAt(at)))
        return at;
    AFTER_NUMBER.lastIndex = at;
    if (!AFTER_NUMBER.test(text))
        throw new fault/* SyntaxFault */.M(`invalid ${kind} literal`, start, at);
    return at;
}

;// CONCATENATED MODULE: ./lib/python/syntax/tokens/token.js
/** https://docs.python.org/3/reference/lexical_analysis.html#keywords */
const KEYWORDS = new Set([
    ...['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def'],
    ...['del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda'],
    ...['nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'],
]);

;// CONCATENATED MODULE: ./lib/python/syntax/tokens/tokenize.js








/** From this minor release on an f-string is made of tokens (PEP 701). */
const PEP_701 = 12;
const NAME = /[A-Za-z0-9_\x80-\uFFFF]+/y;
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|[-+*/%&|^@=<>!:]=|->|<>|\*\*|\/\/|<<|>>|[-+*/%&|^@=<>!:~()[\]{},;.$?`]/y;
const CLOSER = { '(': ')', '[': ']', '{': '}' };
const tokenize_NOT_PRINTABLE = /^[\p{C}\p{Z}]$/u;
/**
 * Splits a text into CPython's tokens, in one pass and in linear time. Where CPython's tokenizer raises, the tokens end, and
 * the fault is told; so is an unclosed bracket.
 *
 * @param text ends with a newline, unless a field of it is meant; newlines are `\n` alone
 * @param minor the minor number of the grammar
 * @param lineOf the 1-based line of an offset
 * @param field only this expression of an f-string
 */
function tokenize(text, minor, lineOf, field = null) {
    const scanner = {
        text: field ? text.slice(0, field.end) : text,
        minor,
        lineOf,
        tokens: [],
        comments: [],
        indents: [{ columns: 0, alternative: 0 }],
        brackets: [],
        fstrings: [],
        isField: field !== null,
        edits: [],
        at: field ? field.start : 0,
    };
    const fault = scanAll(scanner);
    const { tokens, comments, edits } = scanner;
    return { tokens, comments, edits, fault, unclosed: fault ? null : unclosedOf(scanner) };
}
/** Reads to the end, or to what no token is: its fault is returned, since the parser may fail before it. */
function scanAll(scanner) {
    try {
        if (!scanner.isField)
            scanLineStart(scanner);
        while (scanner.at < scanner.text.length)
            scanNext(scanner);
        finish(scanner);
        return null;
    }
    catch (error) {
        if (!(error instanceof fault/* SyntaxFault */.M))
            throw error;
        scanner.at = error.start;
        push(scanner, 'end', error.start);
        return error;
    }
}
function finish(scanner) {
    const { tokens, text } = scanner;
    const open = scanner.fstrings.at(-1);
    if (open)
        throw new fault/* SyntaxFault */.M("f-string: expecting '}'", open.start, open.start + 1);
    scanner.at = text.length;
    if (scanner.brackets.length === 0 && !scanner.isField) {
        const last = tokens.at(-1);
        if (last && last.type !== 'newline' && last.type !== 'dedent')
            push(scanner, 'newline', text.length);
        for (let level = scanner.indents.length; level > 1; level--)
            push(scanner, 'dedent', text.length);
    }
    push(scanner, 'end', text.length);
}
function unclosedOf(scanner) {
    const token = scanner.tokens[scanner.brackets.at(-1) ?? -1];
    return token ? { bracket: token.text, start: token.start } : null;
}
function scanNext(scanner) {
    const { text, at } = scanner;
    const code = text.charCodeAt(at);
    if (scanner.fstrings.at(-1)?.inText)
        scanFStringText(scanner);
    else if (code === 32 || code === 9)
        scanner.at++;
    else if (code === 12)
        scanner.edits.push({ start: at, end: ++scanner.at, text: ' ' });
    else if (code === 10)
        scanNewline(scanner);
    else if (isIdentifierStart(code))
        scanWord(scanner);
    else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
        push(scanner, 'number', scanNumber(text, at));
        if (isIdentifierStart(text.charCodeAt(scanner.at)))
            scanner.edits.push({ start: scanner.at, end: scanner.at, text: ' ' });
    }
    else if (code === 34 || code === 39)
        push(scanner, 'string', (0,strings/* scanString */.pM)(text, at, at, scanner.lineOf));
    else if (code === 35)
        scanComment(scanner);
    else if (code === 92)
        scanContinuation(scanner);
    else
        scanOperator(scanner);
}
function scanNewline(scanner) {
    const inside = scanner.isField || scanner.brackets.length > 0;
    const last = scanner.tokens.at(-1);
    const blank = !last || last.type === 'newline' || last.type === 'indent' || last.type === 'dedent';
    if (inside || blank)
        scanner.at++;
    else
        push(scanner, 'newline', scanner.at + 1);
    if (!inside)
        scanLineStart(scanner);
}
/** Where a logical line starts: skips blank lines and lines of comment alone, then tells indents and dedents. */
function scanLineStart(scanner) {
    const { text } = scanner;
    for (;;) {
        const lineStart = scanner.at;
        const line = measureIndentation(text, lineStart);
        noteIrregular(scanner, line, lineStart);
        scanner.at = line.end;
        if (text[line.end] === '#')
            scanComment(scanner);
        else if (line.end < text.length && text[line.end] !== '\n') {
            pushIndentation(scanner, line, lineStart);
            return;
        }
        if (scanner.at >= text.length)
            return;
        scanner.at++;
    }
}
/** Tabs behind spaces, and form feeds: spaces say the same. */
function noteIrregular(scanner, line, lineStart) {
    const text = scanner.text.slice(lineStart, line.end);
    if (/\f| \t/.test(text) && !text.includes('\n')) {
        scanner.edits.push({ start: lineStart, end: line.end, text: ' '.repeat(line.columns) });
    }
}
function pushIndentation(scanner, line, lineStart) {
    const change = indent(scanner.indents, line, lineStart);
    if (change > 0) {
        scanner.at = Math.max(lineStart, scanner.text.lastIndexOf('\n', line.end - 1) + 1);
        push(scanner, 'indent', line.end);
    }
    for (let level = change; level < 0; level++)
        push(scanner, 'dedent', line.end);
}
function scanWord(scanner) {
    const { text, at, minor } = scanner;
    NAME.lastIndex = at;
    const word = NAME.exec(text)?.[0] ?? '';
    const end = at + word.length;
    if ((text[end] === '"' || text[end] === "'") && (0,strings/* isStringPrefix */.s$)(word, minor)) {
        const isFString = /[ft]/i.test(word);
        if (isFString && minor >= PEP_701)
            openFString(scanner, end);
        else
            push(scanner, 'string', (0,strings/* scanString */.pM)(text, at, end, scanner.lineOf));
        return;
    }
    if (/[^\x00-\x7F]/.test(word))
        verifyIdentifier(word, at);
    if (/[\ud800-\udfff]/.test(word))
        scanner.edits.push({ start: at, end, text: word.normalize('NFKC') });
    push(scanner, KEYWORDS.has(word) ? 'keyword' : 'name', end);
}
function scanComment(scanner) {
    const { text, at } = scanner;
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    scanner.comments.push({ text: text.slice(at, end), start: at, end });
    scanner.at = end;
}
function scanContinuation(scanner) {
    const { text, at } = scanner;
    if (text[at + 1] !== '\n') {
        throw new fault/* SyntaxFault */.M('unexpected character after line continuation character', at, at + 1);
    }
    scanner.at = at + 2;
    if (scanner.at >= text.length && scanner.brackets.length === 0 && !scanner.isField) {
        throw new fault/* SyntaxFault */.M('unexpected EOF while parsing', at, at + 1);
    }
}
function scanOperator(scanner) {
    const { text, at } = scanner;
    OPERATOR.lastIndex = at;
    const operator = OPERATOR.exec(text)?.[0];
    if (operator === undefined) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        const message = tokenize_NOT_PRINTABLE.test(character)
            ? `invalid non-printable character ${codePointName(character)}`
            : 'invalid syntax';
        throw new fault/* SyntaxFault */.M(message, at, at + character.length);
    }
    const fstring = scanner.fstrings.at(-1);
    const isFieldLevel = fstring !== undefined && scanner.brackets.length === fstring.fields.at(-1);
    if (isFieldLevel && operator[0] === ':') {
        push(scanner, 'op', at + 1);
        fstring.inText = true;
    }
    else if (operator in CLOSER)
        openBracket(scanner);
    else if (operator === ')' || operator === ']' || operator === '}') {
        closeBracket(scanner);
        if (isFieldLevel) {
            fstring.fields.pop();
            fstring.inText = true;
        }
    }
    else
        push(scanner, 'op', at + operator.length);
}
function closeBracket(scanner) {
    const { text, at } = scanner;
    const closer = text[at] ?? '';
    const open = scanner.tokens[scanner.brackets.pop() ?? -1];
    if (!open)
        throw new fault/* SyntaxFault */.M(`unmatched '${closer}'`, at, at + 1);
    if (CLOSER[open.text] !== closer) {
        const line = scanner.lineOf(open.start);
        const where = line === scanner.lineOf(at) ? '' : ` on line ${line}`;
        const message = `closing parenthesis '${closer}' does not match opening parenthesis '${open.text}'${where}`;
        throw new fault/* SyntaxFault */.M(message, at, at + 1);
    }
    open.close = scanner.tokens.length;
    push(scanner, 'op', at + 1);
}


/***/ }),

/***/ 6154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* unused harmony export isNode */
/** The offsets of a node in its text, end exclusive. */
function rangeOf(source, node) {
    const start = (source.lineStarts[(node.lineno ?? 1) - 1] ?? 0) + (node.col_offset ?? 0);
    const lastLine = source.lineStarts[(node.end_lineno ?? node.lineno ?? 1) - 1] ?? 0;
    return { start, end: lastLine + (node.end_col_offset ?? node.col_offset ?? 0) };
}
/** Is this one of the tree's nodes? */
function isNode(value) {
    return typeof value === 'object' && value !== null && 'nodeType' in value;
}
/** The nodes directly below, in the order of the fields. */
function childrenOf(node) {
    const children = [];
    for (const value of Object.values(node)) {
        if (Array.isArray(value)) {
            for (const item of value)
                if (isNode(item))
                    children.push(item);
        }
        else if (isNode(value))
            children.push(value);
    }
    return children;
}
/** Every node of a tree, in no certain order. Not recursive: a tree can be deeper than the stack. */
function* nodesOf(root) {
    const stack = [root];
    for (let node = stack.pop(); node; node = stack.pop()) {
        yield node;
        for (const value of Object.values(node)) {
            if (Array.isArray(value)) {
                for (const item of value)
                    if (isNode(item))
                        stack.push(item);
            }
            else if (isNode(value))
                stack.push(value);
        }
    }
}


/***/ }),

/***/ 1400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ grammarOf),
/* harmony export */   ZI: () => (/* binding */ NEWEST_GRAMMAR),
/* harmony export */   il: () => (/* binding */ NEWEST_PYTHON)
/* harmony export */ });
/** The releases whose grammar is known here. A version outside is judged as the nearest one inside. */
const OLDEST_GRAMMAR = 8;
const NEWEST_GRAMMAR = 14;
/** The minor number of the grammar to judge by. */
function grammarOf(version) {
    return Math.min(NEWEST_GRAMMAR, Math.max(OLDEST_GRAMMAR, version.minor));
}
const NEWEST_PYTHON = { major: 3, minor: NEWEST_GRAMMAR };


/***/ }),

/***/ 7975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Bw: () => (/* binding */ length),
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   Qi: () => (/* binding */ sliceIndices),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   UH: () => (/* binding */ unitOffset),
/* harmony export */   _H: () => (/* binding */ codePointIndex),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   dj: () => (/* binding */ isUniform),
/* harmony export */   k$: () => (/* binding */ clampBound),
/* harmony export */   tF: () => (/* binding */ slicePositions),
/* harmony export */   uU: () => (/* binding */ substring),
/* harmony export */   zj: () => (/* binding */ characterAt)
/* harmony export */ });
/**
 * Python indexes strings by code point, JavaScript by UTF-16 unit. These convert, with a fast path for strings
 * without surrogates. A limit: a Python string that holds a high and a low surrogate side by side cannot be told
 * from the code point that the two encode.
 */
const SURROGATE = /[\ud800-\udfff]/;
/** Whether units and code points are the same thing in this string. */
function isUniform(text) {
    return !SURROGATE.test(text);
}
/** The string's code points, each as a string (a lone surrogate stays itself). */
function codePoints(text) {
    return isUniform(text) ? text.split('') : Array.from(text);
}
/** `len(text)`. */
function length(text) {
    if (isUniform(text))
        return text.length;
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}
/** The number that `ord` gives for a one-character string, as a JavaScript number. */
function ordinal(character) {
    return character.codePointAt(0) ?? 0;
}
/** The unit offset of the code point at `index`, which is 0-based and clamped to the end. */
function unitOffset(text, index) {
    if (isUniform(text))
        return Math.min(index, text.length);
    let units = 0;
    for (let seen = 0; seen < index && units < text.length; seen++)
        units += ordinal(text.slice(units, units + 2)) > 0xffff ? 2 : 1;
    return units;
}
/** The number of code points before a unit offset. */
function codePointIndex(text, units) {
    return isUniform(text) ? units : length(text.slice(0, units));
}
/** The text from code point `start` up to `stop`, both 0-based and not negative. */
function substring(text, start, stop) {
    if (stop <= start)
        return '';
    if (isUniform(text))
        return text.slice(start, stop);
    return text.slice(unitOffset(text, start), unitOffset(text, stop));
}
/** The code point at a 0-based index that is known to be in range. */
function characterAt(text, index) {
    return substring(text, index, index + 1);
}
/** A Python index bound as a number: beyond what JavaScript counts exactly it is only "very far". */
function clampBound(bound) {
    const far = 2 ** 53;
    if (bound > far)
        return far;
    return bound < -far ? -far : Number(bound);
}
/**
 * `slice(start, stop, step).indices(length)` as CPython's PySlice_AdjustIndices: bounds clamped, negatives counted from the end.
 * The caller raises ValueError('slice step cannot be zero') for a step of 0n.
 */
function sliceIndices(start, stop, step, size) {
    const stride = step === null ? 1 : clampBound(step);
    const low = stride < 0 ? -1 : 0;
    const high = stride < 0 ? size - 1 : size;
    const adjust = (bound, otherwise) => {
        if (bound === null)
            return otherwise;
        const at = clampBound(bound);
        return at < 0 ? Math.max(at + size, low) : Math.min(at, high);
    };
    return { start: adjust(start, stride < 0 ? high : low), stop: adjust(stop, stride < 0 ? low : high), step: stride };
}
/** The 0-based positions that a slice selects, in order. */
function slicePositions({ start, stop, step }) {
    const positions = [];
    for (let at = start; step > 0 ? at < stop : at > stop; at += step)
        positions.push(at);
    return positions;
}
/** `text[start:stop:step]`. */
function slice(text, start, stop, step = null) {
    const indices = sliceIndices(start, stop, step, length(text));
    if (indices.step === 1)
        return substring(text, indices.start, indices.stop);
    const characters = codePoints(text);
    return slicePositions(indices)
        .map((at) => characters[at] ?? '')
        .join('');
}
/** Compares as Python orders strings, by code point: negative, zero or positive. */
function compare(left, right) {
    if (left === right)
        return 0;
    if (isUniform(left) && isUniform(right))
        return left < right ? -1 : 1;
    const a = codePoints(left);
    const b = codePoints(right);
    const at = a.findIndex((character, index) => character !== b[index]);
    if (at === -1)
        return a.length - b.length;
    const other = b[at];
    return other === undefined ? 1 : ordinal(a[at] ?? '') - ordinal(other);
}


/***/ }),

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Ge: () => (/* binding */ unmodelled),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   TN: () => (/* binding */ exceed),
/* harmony export */   YA: () => (/* binding */ MAX_BITS),
/* harmony export */   xl: () => (/* binding */ raise)
/* harmony export */ });
/* unused harmony export MAX_LENGTH */
/**
 * How the functions of this folder end other than by returning: they throw one of three plain records,
 * and `attempt` turns whatever was thrown into data. Nothing else may be thrown for any input.
 */
/** The longest string, in UTF-16 units, and the longest bytes that anything here makes. */
const MAX_LENGTH = 1_000_000;
/** The largest integer, in bits, that arithmetic here makes. */
const MAX_BITS = 100_000;
/** Raises a Python exception of the named type. */
function raise(type, message, args) {
    const raised = args === undefined ? { kind: 'raised', type, message } : { kind: 'raised', type, message, args };
    throw raised;
}
/** Gives up because the result would pass a limit. */
function exceed(limit) {
    const exceeded = { kind: 'exceeded', limit };
    throw exceeded;
}
/** Gives up because CPython's answer is not computed here. */
function unmodelled(what) {
    const failure = { kind: 'unmodelled', what };
    throw failure;
}
/** Gives up when a string or bytes of `length` units would be too long. Call it before making one. */
function checkLength(length) {
    if (!(length <= MAX_LENGTH))
        exceed(`a text of more than ${MAX_LENGTH} characters`);
}
/** Whether a thrown thing is one of the three records above. */
function isFailure(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('kind' in thrown))
        return false;
    return thrown.kind === 'raised' || thrown.kind === 'exceeded' || thrown.kind === 'unmodelled';
}
/**
 * Runs a function of this folder and returns how it ended, as data.
 * A RangeError (the stack, or a string that the engine cannot hold) is a limit too; any other error is a bug and passes through.
 */
function attempt(run) {
    try {
        return { kind: 'returned', value: run() };
    }
    catch (thrown) {
        if (isFailure(thrown))
            return thrown;
        if (thrown instanceof RangeError)
            return { kind: 'exceeded', limit: 'the depth or the size that can be computed' };
        throw thrown;
    }
}


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
/** `shlex` in its POSIX mode, splitting at white space (Lib/shlex.py of CPython 3.11). */


/** `shlex.split(text)`, or what iterating a `shlex.shlex(text, posix=True)` with `whitespace_split` yields. Raises ValueError. */
function split(text, { whitespace = ' \t\r\n', commenters = '' } = {}) {
    (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLength */ .Nv)(text.length);
    const characters = (0,_code_points_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoints */ .BH)(text);
    const words = [];
    let state = { kind: 'between' };
    let word = '';
    let quoted = false;
    const finish = () => {
        if (word !== '' || quoted)
            words.push(word);
        word = '';
        quoted = false;
        state = { kind: 'between' };
    };
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (state.kind === 'escaped') {
            const { within } = state;
            // Inside of quotes only the quote and the backslash can be escaped.
            if (within.kind === 'quoted' && character !== '\\' && character !== within.quote)
                word += '\\';
            word += character;
            state = within;
        }
        else if (state.kind === 'quoted') {
            if (character === state.quote)
                state = { kind: 'word' };
            else if (character === '\\' && state.quote === '"')
                state = { kind: 'escaped', within: state };
            else
                word += character;
        }
        else if (whitespace.includes(character)) {
            finish();
        }
        else if (commenters.includes(character)) {
            while (at < characters.length && characters[at] !== '\n')
                at++;
            finish();
        }
        else if (character === '\\') {
            state = { kind: 'escaped', within: { kind: 'word' } };
        }
        else if (character === "'" || character === '"') {
            state = { kind: 'quoted', quote: character };
            quoted = true;
        }
        else {
            word += character;
            state = { kind: 'word' };
        }
    }
    if (state.kind === 'quoted')
        (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('ValueError', 'No closing quotation');
    if (state.kind === 'escaped')
        (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('ValueError', 'No escaped character');
    finish();
    return words;
}
/** `shlex.quote(text)`. */
function quote(text) {
    if (text === '')
        return "''";
    return /[^\w@%+=:,./-]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text;
}
/** `shlex.join(words)`. */
const join = (words) => words.map(quote).join(' ');


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  B: () => (/* binding */ ruleById)
});

// NAMESPACE OBJECT: ./lib/rules/registry.js
var registry_namespaceObject = {};
__webpack_require__.r(registry_namespaceObject);
__webpack_require__.d(registry_namespaceObject, {
  allowedHostsEmpty: () => (allowedHostsEmpty),
  allowedHostsMismatch: () => (allowedHostsMismatch),
  allowedHostsWildcard: () => (allowedHostsWildcard),
  appJsonInvalid: () => (appJsonInvalid),
  appJsonStackUnsupported: () => (appJsonStackUnsupported),
  buildpackUndecided: () => (buildpackUndecided),
  cacheNotShared: () => (cacheNotShared),
  collectstaticFails: () => (collectstaticFails),
  configVarInRepository: () => (configVarInRepository),
  configVarMisspelt: () => (configVarMisspelt),
  cookieReadableByScripts: () => (cookieReadableByScripts),
  corsOpen: () => (corsOpen),
  credentialInRepository: () => (credentialInRepository),
  csrfMiddlewareMissing: () => (csrfMiddlewareMissing),
  csrfOriginUntrusted: () => (csrfOriginUntrusted),
  databaseDriverMissing: () => (databaseDriverMissing),
  databaseUrlIgnored: () => (databaseUrlIgnored),
  databaseWithoutTls: () => (databaseWithoutTls),
  debugEnabled: () => (debugEnabled),
  debugFailOpen: () => (debugFailOpen),
  debugToolbarInstalled: () => (debugToolbarInstalled),
  dependencyHeavy: () => (dependencyHeavy),
  developmentSettingsChosen: () => (developmentSettingsChosen),
  djangoFailsInBuild: () => (djangoFailsInBuild),
  dotenvCommitted: () => (dotenvCommitted),
  emailNotSent: () => (emailNotSent),
  errorsNotLogged: () => (errorsNotLogged),
  exceptionsPropagated: () => (exceptionsPropagated),
  firstPageFails: () => (firstPageFails),
  forwardedHeaderTrusted: () => (forwardedHeaderTrusted),
  framingAllowed: () => (framingAllowed),
  gdalWithoutBuildpack: () => (gdalWithoutBuildpack),
  herokuYmlIgnored: () => (herokuYmlIgnored),
  herokuYmlInvalid: () => (herokuYmlInvalid),
  herokuYmlWithoutWeb: () => (herokuYmlWithoutWeb),
  hstsDisabled: () => (hstsDisabled),
  httpsNotEnforced: () => (httpsNotEnforced),
  ignoreUnused: () => (ignoreUnused),
  ignoreWithoutReason: () => (ignoreWithoutReason),
  installedAppUnusable: () => (installedAppUnusable),
  languageNotJudged: () => (languageNotJudged),
  lfsPointer: () => (lfsPointer),
  lockFileStale: () => (lockFileStale),
  lockFileUnusable: () => (lockFileUnusable),
  loggingUnusable: () => (loggingUnusable),
  mediaOnDyno: () => (mediaOnDyno),
  middlewareUnusable: () => (middlewareUnusable),
  packageManagerMissing: () => (packageManagerMissing),
  packageManagersSeveral: () => (packageManagersSeveral),
  passwordHasherWeak: () => (passwordHasherWeak),
  pipfileLockInvalid: () => (pipfileLockInvalid),
  pipfileLockMissing: () => (pipfileLockMissing),
  poetryPackageMissing: () => (poetryPackageMissing),
  procfileColonDetached: () => (procfileColonDetached),
  procfileInvalid: () => (procfileInvalid),
  procfileLineDropped: () => (procfileLineDropped),
  procfileMissing: () => (procfileMissing),
  procfileNotPortable: () => (procfileNotPortable),
  procfileTypeDuplicated: () => (procfileTypeDuplicated),
  procfileWithoutWeb: () => (procfileWithoutWeb),
  pythonBuildpackDuplicated: () => (pythonBuildpackDuplicated),
  pythonBuildpackMissing: () => (pythonBuildpackMissing),
  pythonDirectoryCommitted: () => (pythonDirectoryCommitted),
  pythonNotDetected: () => (pythonNotDetected),
  pythonPatchOutdated: () => (pythonPatchOutdated),
  pythonPatchUnavailable: () => (pythonPatchUnavailable),
  pythonVersionDeprecated: () => (pythonVersionDeprecated),
  pythonVersionFileEncoding: () => (pythonVersionFileEncoding),
  pythonVersionFileMisspelt: () => (pythonVersionFileMisspelt),
  pythonVersionInvalid: () => (pythonVersionInvalid),
  pythonVersionMissing: () => (pythonVersionMissing),
  pythonVersionUnsupported: () => (pythonVersionUnsupported),
  pythonVersionsSeveral: () => (pythonVersionsSeveral),
  requirementEnvironmentVariable: () => (requirementEnvironmentVariable),
  requirementHashMissing: () => (requirementHashMissing),
  requirementInvalid: () => (requirementInvalid),
  requirementNeedsSsh: () => (requirementNeedsSsh),
  requirementPathMissing: () => (requirementPathMissing),
  requirementUninstallable: () => (requirementUninstallable),
  requirementsConflicting: () => (requirementsConflicting),
  requirementsIncludeMissing: () => (requirementsIncludeMissing),
  requiresPythonUnmet: () => (requiresPythonUnmet),
  runtimeTxtDeprecated: () => (runtimeTxtDeprecated),
  runtimeTxtInvalid: () => (runtimeTxtInvalid),
  runtimeTxtUnsupported: () => (runtimeTxtUnsupported),
  scriptLineEndings: () => (scriptLineEndings),
  scriptNotExecutable: () => (scriptNotExecutable),
  secretKeyChanging: () => (secretKeyChanging),
  secretKeyEmpty: () => (secretKeyEmpty),
  secretKeyInRepository: () => (secretKeyInRepository),
  secretKeyWeak: () => (secretKeyWeak),
  securityHeaderWrong: () => (securityHeaderWrong),
  sessionPickled: () => (sessionPickled),
  settingSecretInRepository: () => (settingSecretInRepository),
  settingsModuleUndecided: () => (settingsModuleUndecided),
  settingsRaiseAtBoot: () => (settingsRaiseAtBoot),
  settingsRaiseInBuild: () => (settingsRaiseInBuild),
  setupPyWithoutRequirements: () => (setupPyWithoutRequirements),
  slugLarge: () => (slugLarge),
  slugignoreNegation: () => (slugignoreNegation),
  sqliteOnDyno: () => (sqliteOnDyno),
  sslRedirectLoop: () => (sslRedirectLoop),
  stackEndOfLife: () => (stackEndOfLife),
  stackRetiring: () => (stackRetiring),
  stackUnrecognised: () => (stackUnrecognised),
  standardModuleHidden: () => (standardModuleHidden),
  staticFilesNotCollected: () => (staticFilesNotCollected),
  staticFilesNotServed: () => (staticFilesNotServed),
  submoduleNotDeployed: () => (submoduleNotDeployed),
  symlinkOutside: () => (symlinkOutside),
  systemCheckFails: () => (systemCheckFails),
  virtualenvCommitted: () => (virtualenvCommitted),
  webApplicationMissing: () => (webApplicationMissing),
  webCommandEnds: () => (webCommandEnds),
  webCommandNotFound: () => (webCommandNotFound),
  webInterfaceMismatch: () => (webInterfaceMismatch),
  webPortNotBound: () => (webPortNotBound),
  webServerOptionsInvalid: () => (webServerOptionsInvalid),
  webWorkerMissing: () => (webWorkerMissing)
});

// EXTERNAL MODULE: ./lib/facts/settings/answer.js
var settings_answer = __webpack_require__(5911);
// EXTERNAL MODULE: ./lib/facts/settings/tests.js
var tests = __webpack_require__(9508);
;// CONCATENATED MODULE: ./lib/rules/support/hosts.js


const COMMON = 'django.middleware.common.CommonMiddleware';
const SECURITY = 'django.middleware.security.SecurityMiddleware';
/**
 * Does something ask for the request's host at every request? CommonMiddleware does; SecurityMiddleware only to redirect. Where nothing
 * asks, ALLOWED_HOSTS is not looked at.
 */
function asksForHost(settings) {
    const middleware = settings.get('MIDDLEWARE');
    const redirects = (0,settings_answer/* both */.WP)((0,settings_answer/* ask */.kA)(middleware, (0,tests/* contains */.gR)(SECURITY)), (0,settings_answer/* ask */.kA)(settings.get('SECURE_SSL_REDIRECT'), tests/* isTruthy */.zz));
    return (0,settings_answer/* either */.gP)((0,settings_answer/* ask */.kA)(middleware, (0,tests/* contains */.gR)(COMMON)), redirects);
}
/** The hosts that the app is reached at, where it was asked; null where it was not. */
function hostsOf({ environment: { app } }) {
    if (app === null)
        return null;
    const own = app.webUrl === null ? [] : [new URL(app.webUrl).hostname];
    const hosts = [...own, ...(app.domains ?? [])].map((host) => host.toLowerCase());
    return hosts.length === 0 ? null : [...new Set(hosts)];
}
/** django.http.request.validate_host: an exact name, `.name` for it and all below it, or `*`. */
function hostMatches(host, pattern) {
    const lower = pattern.toLowerCase();
    if (lower === '*' || lower === host)
        return true;
    return lower.startsWith('.') && (host.endsWith(lower) || host === lower.slice(1));
}
/** Names that no app can be reached at: RFC 2606 and 6761 keep them from the public. */
const RESERVED = /(^|\.)(localhost|local|test|example|invalid|internal|lan|example\.(com|org|net))$/;
const DOMAIN = /^\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
/** Could an app on Heroku be reached at a host that the pattern takes? Its own `NAME.herokuapp.com`, or a public domain. */
function mayBeReachedAt(pattern) {
    const lower = pattern.toLowerCase();
    if (lower === '*')
        return true;
    if (!DOMAIN.test(lower) || RESERVED.test(lower))
        return false;
    return lower !== 'herokuapp.com';
}
/** Does the pattern take the name that Heroku gives to every app? */
function takesHerokuName(pattern) {
    const lower = pattern.toLowerCase();
    return (lower === '*' ||
        lower === '.herokuapp.com' ||
        lower === '.com' ||
        (lower.endsWith('.herokuapp.com') && DOMAIN.test(lower)));
}

// EXTERNAL MODULE: ./lib/facts/settings/settings-facts.js + 2 modules
var settings_facts = __webpack_require__(7303);
;// CONCATENATED MODULE: ./lib/rules/support/written-key.js
/** Is it a key whose text comes from the repository's files? It then carries no config var's text, and a line made it. */
function isWrittenKey(value) {
    if (value.kind === 'unknown')
        return value.marks.length > 0 ? false : 'unknown';
    const text = value.kind === 'str' || value.kind === 'bytes';
    return text && value.value.length > 0 && value.marks.length === 0 && value.location !== null;
}

;// CONCATENATED MODULE: ./lib/rules/support/open-owner.js


/**
 * Who tells an open answer, where it is not its own rule. A person who settles a config var has settled all that hangs on it, so that
 * one open finding for it is enough; it carries the ids of the others.
 */
function ownerOf(facts, answer) {
    if (answer.truth !== 'unknown' || answer.configVars.length === 0)
        return null;
    const covers = (names) => answer.configVars.every((name) => names.includes(name));
    const found = owners(facts).find(([, names]) => covers(names));
    return found?.[0] ?? null;
}
/** The ids of Django's checks that are open, and that this rule's finding tells. */
function idsOwnedBy(facts, owner) {
    return [...facts.settings.checks].filter(([, answer]) => ownerOf(facts, answer) === owner).map(([id]) => id);
}
function owners(facts) {
    const { web } = facts.settings;
    const debug = facts.settings.checks.get('security.W018');
    const key = web.settings === null ? undefined : (0,settings_answer/* ask */.kA)(web.settings.get('SECRET_KEY'), isWrittenKey);
    const raises = web.module?.raises;
    return [
        ['debug-enabled', debug?.truth === 'unknown' ? debug.configVars : []],
        [
            'secret-key-in-repository',
            key?.truth === 'unknown' && key.because.some(({ value }) => isWrittenKey(value) === true) ? key.configVars : [],
        ],
        ['settings-raise-in-build', raises && !raises.certain ? neededConfigVars(facts) : []],
    ];
}
/** The config vars without which the settings raise, and of which it is not known whether they are set. */
function neededConfigVars({ settings: { web } }) {
    const raises = web.module?.raises;
    const required = (web.module?.environmentReads ?? []).filter((read) => read.required).map(({ name }) => name);
    return [...new Set([...(raises?.configVars ?? []), ...required])].sort();
}

;// CONCATENATED MODULE: ./lib/rules/support/words.js
/** `a`, `a and b`, `a, b and c`; LAST stands before the last one. */
function listed(words, last = 'and') {
    if (words.length < 2)
        return words[0] ?? '';
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
const code = (text) => `\`${text}\``;
const codes = (texts, last = 'and') => listed(texts.map(code), last);
/** `is` or `are`, and their like. */
const agree = (count, one, many) => (count === 1 ? one : many);
const appName = ({ environment }) => environment.app?.name ?? 'NAME';
/** The command that sets a config var; the value is a placeholder or a word that is no secret. */
const setCommand = (facts, assignments) => `heroku config:set ${assignments} --app ${appName(facts)}`;
const unsetCommand = (facts, name) => `heroku config:unset ${name} --app ${appName(facts)}`;
/** A new random key, made where the command is run: nobody has to print it. */
const newKeyCommand = (facts, name) => setCommand(facts, `${name}="$(python3 -c 'import secrets; print(secrets.token_urlsafe(50))')"`);
/** One reason why something is not known, as a clause. */
function describeCause(cause) {
    switch (cause.kind) {
        case 'config-var':
            return `the config var \`${cause.name}\` is not known`;
        case 'call':
            return `\`${cause.callee}\` is called, which is not modelled`;
        case 'import':
            return `\`${cause.module}\` is imported, which is not modelled`;
        case 'construct':
            return `${cause.what} is not modelled`;
        case 'nondeterministic':
            return `${cause.what} differs from run to run`;
        case 'budget':
            return `the evaluation was cut short (${cause.what})`;
    }
}
/** The config vars that keep a question open: those that are not known, of all that it hangs on. */
function unknownConfigVars({ configVars, causes }) {
    const named = new Set(causes.flatMap((cause) => (cause.kind === 'config-var' ? [cause.name] : [])));
    const unknown = configVars.filter((name) => named.has(name));
    return unknown.length > 0 || causes.length > 0 ? unknown : configVars;
}
/** Why a question is open: its config vars where there are any, else the first cause. */
function whyOpen(open) {
    const names = unknownConfigVars(open);
    if (names.length > 0)
        return `it hangs on ${codes(names)}, which ${agree(names.length, 'is', 'are')} not known here`;
    return open.causes[0] === undefined ? 'it cannot be told from what is known' : describeCause(open.causes[0]);
}
/** What a person who reads an open finding can do about it. */
function settleHint(open) {
    const names = unknownConfigVars(open);
    if (names.length === 0)
        return null;
    return `Judge with the app's config vars (\`heroku-app\` and \`heroku-api-key\`, or \`--app NAME\`), or declare ${codes(names)} under \`config-vars:\` in .github/deploy-gate.yml.`;
}

;// CONCATENATED MODULE: ./lib/rules/support/setting-result.js



/**
 * The frame of a result about a setting: `fail` where the answer is certain, `open` where it is not, on the line that decides.
 * An open one ends its hint with how to settle it.
 */
function settingResult({ settings: { web, silenced } }, { setting, answer, django = [] }, words) {
    const evidence = answer.because.find((one) => one.setting === setting && one.location !== null) ?? answer.because[0];
    const open = answer.truth === 'unknown';
    const hint = [words.hint, open ? settleHint(answer) : null].filter((text) => text != null).join('\n');
    return {
        kind: open ? 'open' : 'fail',
        message: words.message,
        ...(hint === '' ? {} : { hint }),
        at: (0,settings_facts/* placeOf */.$)(web, evidence?.location ?? lineThatReads(web, answer)),
        related: relatedTo(answer, evidence),
        configVars: answer.configVars,
        django,
        setting,
        ...(django.length > 0 && django.every((id) => silenced.has(id)) ? { silenced: true } : {}),
    };
}
/** The text of a config var has no line of its own; the one that reads it has. */
function lineThatReads({ module }, { because }) {
    const names = because.flatMap(({ value }) => value.configVars);
    return module?.environmentReads.find((read) => names.includes(read.name))?.location ?? null;
}
const MOST_RELATED = 5;
function relatedTo({ because }, primary) {
    const places = new Map();
    for (const { setting, location, value } of because) {
        if (location === null || location === primary?.location)
            continue;
        const condition = value.condition === undefined ? '' : `, where \`${value.condition}\``;
        const key = `${setting} ${location.path} ${location.start.line}`;
        if (!places.has(key))
            places.set(key, { location, message: `\`${setting}\` is decided here too${condition}.` });
    }
    return [...places.values()].slice(0, MOST_RELATED);
}
/** What Django's check of this id says; null where it surely does not fire, or there are no settings to ask. */
function firing({ settings }, id) {
    const answer = settings.checks.get(id);
    return answer === undefined || answer.truth === false ? null : answer;
}
/** Is an open answer told by the finding of another rule, which hangs on the same config vars? */
function isToldElsewhere(facts, answer) {
    return ownerOf(facts, answer) !== null;
}

;// CONCATENATED MODULE: ./lib/rules/allowed-hosts-empty.js





const ID = 'security.W020';
const allowedHostsEmpty = {
    id: 'allowed-hosts-empty',
    summary: 'ALLOWED_HOSTS is empty: every request is answered with 400.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    django: [ID],
    heroku: ['HTTP400'],
    *check(facts) {
        const answer = firing(facts, ID);
        const { settings } = facts.settings.web;
        if (answer === null || settings === null || isToldElsewhere(facts, answer))
            return;
        const asks = asksForHost(settings).truth;
        const debug = (0,settings_answer/* ask */.kA)(settings.get('DEBUG'), tests/* isTruthy */.zz).truth;
        const what = asks === false
            ? 'Whatever asks for the host (a redirect, a form, the admin) is answered with 400.'
            : 'Django answers every request with 400 Bad Request.';
        const also = debug === true ? ' With DEBUG on it takes localhost alone.' : '';
        const message = answer.truth === true
            ? `ALLOWED_HOSTS is empty. ${what}${also}`
            : `ALLOWED_HOSTS may be empty: ${whyOpen(answer)}. ${what}`;
        yield {
            ...settingResult(facts, { setting: 'ALLOWED_HOSTS', answer, django: [ID] }, { message, hint: "ALLOWED_HOSTS = ['.herokuapp.com']" }),
            ...(asks === false ? { severity: 'warning' } : { heroku: 'HTTP400' }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/allowed-hosts-mismatch.js





const allowedHostsMismatch = {
    id: 'allowed-hosts-mismatch',
    summary: "ALLOWED_HOSTS lacks the app's own host: every request is answered with 400.",
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['HTTP400'],
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null || asksForHost(settings).truth === false)
            return;
        const hosts = settings.get('ALLOWED_HOSTS');
        // An empty list is told by `allowed-hosts-empty`.
        if ((0,settings_answer/* testValue */.C7)(hosts.value, tests/* isTruthy */.zz) !== true)
            return;
        const known = hostsOf(facts);
        const lacks = known === null ? takesNoHost : (0,settings_answer/* isNot */.w8)((0,tests/* containsOne */.aU)(takes(known)));
        const answer = (0,settings_answer/* ask */.kA)(hosts, lacks);
        if (answer.truth !== false && !isToldElsewhere(facts, answer))
            yield mismatch(facts, answer, known);
    },
};
const allowed_hosts_mismatch_text = (value, test) => value.kind === 'str' ? test(value.value) : value.kind === 'unknown' ? 'unknown' : false;
const takes = (hosts) => (item) => allowed_hosts_mismatch_text(item, (pattern) => hosts.some((host) => hostMatches(host, pattern)));
/**
 * Without the app's domains: surely none where no pattern can be a public host; open where there are public ones, but not Heroku's,
 * for the app may have them as its own domains.
 */
function takesNoHost(value) {
    const heroku = (0,tests/* containsOne */.aU)((item) => allowed_hosts_mismatch_text(item, takesHerokuName))(value);
    const publicHost = (0,tests/* containsOne */.aU)((item) => allowed_hosts_mismatch_text(item, mayBeReachedAt))(value);
    if (heroku === true)
        return false;
    return publicHost === false ? (0,settings_answer/* not */.AU)(heroku) : 'unknown';
}
function mismatch(facts, answer, known) {
    const where = known === null ? "the app's own host (`NAME.herokuapp.com`)" : codes(known);
    const open = answer.configVars.length > 0 ? whyOpen(answer) : 'the domains of the app are not known here';
    const message = answer.truth === true
        ? `ALLOWED_HOSTS does not take ${where}: Django answers every request with 400 Bad Request.`
        : `ALLOWED_HOSTS may not take ${where}: ${open}. Django answers a request for another host with 400 Bad Request.`;
    const entry = known?.[0] ?? '.herokuapp.com';
    const result = settingResult(facts, { setting: 'ALLOWED_HOSTS', answer }, { message, hint: `Add ${code(`'${entry}'`)} to ALLOWED_HOSTS: a name alone, with no scheme, port, path or glob.` });
    // Custom domains are common, and nothing says that they are missing.
    return { ...result, heroku: 'HTTP400', ...(answer.truth === 'unknown' ? { severity: 'notice' } : {}) };
}

;// CONCATENATED MODULE: ./lib/rules/allowed-hosts-wildcard.js



const allowedHostsWildcard = {
    id: 'allowed-hosts-wildcard',
    summary: 'ALLOWED_HOSTS takes every host.',
    category: 'security',
    severity: 'notice',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const answer = (0,settings_answer/* ask */.kA)(settings.get('ALLOWED_HOSTS'), (0,tests/* containsOne */.aU)((0,tests/* isString */.Kg)('*')));
        // What is open here is told by the rules that it would break.
        if (answer.truth !== true)
            return;
        yield settingResult(facts, { setting: 'ALLOWED_HOSTS', answer }, {
            message: "ALLOWED_HOSTS has `'*'`, so Django does not check the Host header. Heroku's router only passes the app's own domains; the check is gone as soon as something else stands before the app.",
            hint: "ALLOWED_HOSTS = ['.herokuapp.com', 'www.your-domain.org']",
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/app-json-invalid.js
const appJsonInvalid = {
    id: 'app-json-invalid',
    summary: 'app.json cannot be read: review apps and buttons fail.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check({ appJson }) {
        if (appJson?.kind !== 'invalid')
            return;
        yield {
            kind: 'fail',
            message: `\`app.json\` cannot be read: ${appJson.message}. Review apps, Heroku CI and the deploy button fail; a deployment of this app does not read it.`,
            hint: 'Mend the JSON: no comments, no comma after the last item.',
            at: { path: 'app.json' },
        };
    },
};

// EXTERNAL MODULE: ./lib/heroku/platform/stacks.js
var stacks = __webpack_require__(9685);
;// CONCATENATED MODULE: ./lib/rules/app-json-stack-unsupported.js

const appJsonStackUnsupported = {
    id: 'app-json-stack-unsupported',
    summary: 'app.json asks for a stack that no longer builds, or soon will not.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check({ appJson, environment: { app } }) {
        if (appJson?.kind !== 'read' ||
            appJson.stack === null ||
            appJson.stack === 'container' ||
            app?.generation === 'fir')
            return;
        const { stack } = appJson;
        const state = (0,stacks/* stackState */.Kk)(stack);
        if (state.kind === 'supported')
            return;
        yield {
            kind: 'fail',
            message: state.kind === 'retiring'
                ? `\`app.json\` asks for the stack ${stack}, which ends on ${state.endOfLife}: review apps and test runs get it, and then fail.`
                : `\`app.json\` asks for the stack ${stack}, which ${state.kind === 'end-of-life' ? 'has reached its end of life' : "Heroku's Python buildpack does not know"}: review apps and test runs fail. A deployment of this app does not read it.`,
            hint: 'Ask for a newer one:\n"stack": "heroku-24"',
            at: { path: 'app.json' },
        };
    },
};

// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
;// CONCATENATED MODULE: ./lib/rules/buildpack-undecided.js

const buildpackUndecided = {
    id: 'buildpack-undecided',
    summary: "An app without buildpacks would be taken for another language's.",
    category: 'build',
    severity: 'notice',
    since: '0.1.0',
    *check({ build, snapshot, environment: { app } }) {
        if (build.kind !== 'python' || (app?.buildpacks ?? []).length > 0)
            return;
        const [name, language] = TRIED_FIRST.find(([file]) => (0,files/* isFile */.fo)(snapshot, file)) ?? [];
        if (name === undefined)
            return;
        yield {
            kind: 'open',
            message: `\`${name}\` stands beside the Python files. If the app has no buildpacks set, its first build takes it for ${language}, and installs no Python; ${app ? 'the app has none' : 'the app was not asked'}.`,
            hint: `Set them: \`heroku buildpacks:set heroku/python${app ? ` --app ${app.name}` : ''}\`, with the other one before it (\`--index 1\`) if it is needed.`,
            at: { path: name },
        };
    },
};
/** Heroku tries Ruby, Node.js and Clojure before Python: https://devcenter.heroku.com/articles/buildpacks#buildpack-detect-order */
const TRIED_FIRST = [
    ['Gemfile', 'Ruby'],
    ['package.json', 'Node.js'],
    ['project.clj', 'Clojure'],
];

// EXTERNAL MODULE: ./lib/facts/settings/possibilities.js
var possibilities = __webpack_require__(1590);
;// CONCATENATED MODULE: ./lib/rules/cache-not-shared.js




const LOCAL = {
    'django.core.cache.backends.dummy.DummyCache': 'stores nothing',
    'django.core.cache.backends.locmem.LocMemCache': "lies in one process's memory",
    'django.core.cache.backends.filebased.FileBasedCache': "lies on one dyno's disk",
};
const IN_CACHE = 'django.contrib.sessions.backends.cache';
const cacheNotShared = {
    id: 'cache-not-shared',
    summary: 'Sessions lie in a cache that no other process sees, or the cache stores nothing.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const caches = settings.get('CACHES');
        const backends = (0,possibilities/* possibilities */.iK)(caches.value).map((value) => ({ value, backend: backendOf(value) }));
        if (backends.length === 0 || !backends.every(({ backend }) => backend !== null && backend in LOCAL))
            return;
        const sessions = (0,settings_answer/* ask */.kA)(settings.get('SESSION_ENGINE'), (0,tests/* isString */.Kg)(IN_CACHE)).truth === true;
        const dummy = backends.every(({ backend }) => backend?.endsWith('DummyCache'));
        if (!sessions && !dummy)
            return;
        const what = LOCAL[backends[0]?.backend ?? ''] ?? '';
        const because = backends.map(({ value }) => ({ setting: 'CACHES', value, location: value.location }));
        const consequence = sessions
            ? 'Sessions are kept in it, so visitors are logged out whenever another worker or dyno answers, and at each restart'
            : 'That is meant for development';
        yield {
            ...settingResult(facts, { setting: 'CACHES', answer: { truth: true, because, causes: [], configVars: caches.value.configVars } }, {
                message: `The default cache ${what}. ${consequence}.`,
                hint: "CACHES = {'default': {'BACKEND': 'django.core.cache.backends.redis.RedisCache', 'LOCATION': os.environ['REDIS_URL']}}",
            }),
            ...(sessions ? {} : { severity: 'notice' }),
        };
    },
};
function backendOf(caches) {
    const cache = (0,tests/* entryOf */.Ms)(caches, 'default');
    const backend = cache ? (0,tests/* entryOf */.Ms)(cache, 'BACKEND') : null;
    return backend?.kind === 'str' ? backend.value : null;
}

// EXTERNAL MODULE: ./lib/facts/static-build.js
var static_build = __webpack_require__(6148);
// EXTERNAL MODULE: ./lib/facts/static-files.js
var static_files = __webpack_require__(123);
;// CONCATENATED MODULE: ./lib/rules/support/collectstatic-defects.js



const OTHER = 'collectstatic-other';
const IMPROPER = 'collectstatic-improper-configuration';
/** What can end collectstatic, in the order in which it comes upon it. */
function defectsOf(facts, settings) {
    const question = (setting, answer, words) => ({
        setting,
        answer,
        ...words,
    });
    const app = (item) => item.kind === 'str'
        ? /^django\.contrib\.staticfiles(\.apps\.\w+)?$/.test(item.value)
        : item.kind === 'unknown'
            ? 'unknown'
            : false;
    const root = {
        says: 'STATIC_ROOT is not set, and there are files to collect: "You\'re using the staticfiles app without having set the STATIC_ROOT setting"',
        line: "STATIC_ROOT = BASE_DIR / 'staticfiles'",
        heroku: IMPROPER,
    };
    return [
        question('INSTALLED_APPS', (0,settings_answer/* ask */.kA)(settings.get('INSTALLED_APPS'), (0,settings_answer/* isNot */.w8)((0,tests/* containsOne */.aU)(app))), {
            says: "INSTALLED_APPS lacks 'django.contrib.staticfiles', so manage.py answers \"Unknown command: 'collectstatic'\"",
            line: "INSTALLED_APPS = [..., 'django.contrib.staticfiles'], or `heroku config:set DISABLE_COLLECTSTATIC=1`",
            heroku: OTHER,
        }),
        question('STATICFILES_DIRS', (0,settings_answer/* ask */.kA)(settings.get('STATICFILES_DIRS'), (0,settings_answer/* isNot */.w8)((0,tests/* isKind */.VF)('list', 'tuple'))), {
            says: 'STATICFILES_DIRS is neither a list nor a tuple',
            line: "STATICFILES_DIRS = [BASE_DIR / 'static']",
            heroku: OTHER,
            django: 'staticfiles.E001',
        }),
        question('STATIC_URL', (0,settings_answer/* ask */.kA)(settings.get('STATIC_URL'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz)), {
            says: 'STATIC_URL is not set: "You\'re using the staticfiles app without having set the required STATIC_URL setting"',
            line: "STATIC_URL = 'static/'",
            heroku: IMPROPER,
        }),
        ...(hasFilesToCollect(facts, settings) && storesOnDisk(settings)
            ? [question('STATIC_ROOT', (0,settings_answer/* ask */.kA)(settings.get('STATIC_ROOT'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz)), root)]
            : []),
        question('STATICFILES_DIRS', rootAmongSources(settings), {
            says: 'STATICFILES_DIRS holds STATIC_ROOT, so that the files would be collected into themselves',
            line: "STATIC_ROOT = BASE_DIR / 'staticfiles'",
            heroku: OTHER,
            django: 'staticfiles.E002',
        }),
    ];
}
/** Django's own apps that bring static files along. */
const WITH_FILES = /^(django\.contrib\.(admin|gis)|rest_framework|debug_toolbar|crispy|ckeditor|wagtail|grappelli|jazzmin)\b/;
function hasFilesToCollect(facts, settings) {
    const { value } = settings.get('INSTALLED_APPS');
    const apps = 'items' in value ? value.items : [];
    if (apps.some((app) => app.kind === 'str' && WITH_FILES.test(app.value)))
        return true;
    const folders = (0,static_files/* collectedFolders */.N)(facts, settings) ?? [];
    return facts.snapshot.entries.some(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}
/** A storage elsewhere needs no STATIC_ROOT. */
function storesOnDisk(settings) {
    const storages = ['STATICFILES_STORAGE', 'STORAGES'].map((name) => settings.get(name));
    return storages.every(({ bound, value }) => bound === false || JSON.stringify(textsOf(value)).search(/storages\.|cloudinary|gcloud|azure|s3/i) < 0);
}
function textsOf(value) {
    if (value.kind === 'str')
        return [value.value];
    if (value.kind === 'dict')
        return value.entries.flatMap(([, item]) => textsOf(item));
    return value.kind === 'unknown' ? ['s3'] : [];
}
function rootAmongSources(settings) {
    const root = pathOf(settings.get('STATIC_ROOT').value);
    return (0,settings_answer/* ask */.kA)(settings.get('STATICFILES_DIRS'), (0,tests/* containsOne */.aU)((item) => root !== undefined && pathOf(item) === root));
}
const pathOf = (value) => (value.kind === 'str' ? value.value : value.kind === 'object' ? value.text : undefined)?.replace(/\/+$/, '');

;// CONCATENATED MODULE: ./lib/rules/collectstatic-fails.js




const collectstaticFails = {
    id: 'collectstatic-fails',
    summary: 'The settings for static files end collectstatic: the build fails.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    django: ['staticfiles.E001', 'staticfiles.E002'],
    heroku: ['collectstatic-improper-configuration', 'collectstatic-other'],
    *check(facts) {
        const settings = facts.settings.build?.settings ?? null;
        const runs = (0,static_build/* runsCollectstatic */.l)(facts);
        if (settings === null || runs === false)
            return;
        const [defect] = defectsOf(facts, settings).filter(isSuspected);
        if (defect !== undefined)
            yield resultOf(facts, defect, runs === 'unknown');
    },
};
/** What is wholly unknown is not suspected; a possibility that is known is. */
function isSuspected({ answer }) {
    if (answer.truth !== 'unknown')
        return answer.truth;
    return answer.because.some(({ value }) => value.kind !== 'unknown');
}
function resultOf(facts, { setting, answer, says, line, heroku, django }, mayBeOff) {
    const { build } = facts.settings;
    const certain = answer.truth === true;
    const switched = mayBeOff ? ' (unless DISABLE_COLLECTSTATIC is set)' : '';
    const message = certain
        ? `${says}. collectstatic ends with it, and Heroku's build fails${switched}.`
        : `collectstatic may fail (${setting}): ${whyOpen(answer)}.`;
    const location = answer.because.find((one) => one.location !== null)?.location ?? null;
    return {
        kind: certain ? 'fail' : 'open',
        message,
        hint: line,
        at: build === null ? null : (0,settings_facts/* placeOf */.$)(build, location),
        configVars: answer.configVars,
        setting,
        heroku,
        ...(django === undefined ? {} : { django: [django] }),
    };
}

// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
;// CONCATENATED MODULE: ./lib/facts/secrets.js


/** Bytes of a file beyond which it is no source of settings. */
const MOST_BYTES = 512 * 1024;
const BINARY = /\.(png|jpe?g|gif|ico|webp|svg|woff2?|ttf|eot|otf|pdf|zip|gz|mp[34]|mov|sqlite3?|db|mo|pyc|map|min\.js|min\.css)$/i;
const GENERATED = /(^|\/)(node_modules|site-packages|staticfiles|\.git)\/|(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|Pipfile\.lock)$/;
/** The files in which a person may have written a secret, with their text. */
function* textFiles(snapshot) {
    for (const entry of snapshot.entries) {
        if (entry.size > MOST_BYTES || entry.mode === '120000' || BINARY.test(entry.path) || GENERATED.test(entry.path))
            continue;
        const text = (0,files/* readText */.yR)(snapshot, entry.path);
        if (text !== undefined && !text.includes('\0'))
            yield { entry, text };
    }
}
/** Files that nothing of production reads: what stands there is more often made up. */
const isExample = (path) => /(^|\/)(tests?|testing|fixtures?|docs?|examples?|samples?)\/|(^|\/)(test_\w+|conftest)\.py$|\.(md|rst)$|\.(example|sample|template|dist)$/i.test(path);
/** The line on which a piece of a text stands. */
function locationOf(path, text, index) {
    const before = text.slice(0, index);
    const line = before.split('\n').length;
    return (0,model_location/* lineLocation */._)(path, line, text.split('\n')[line - 1] ?? '');
}
const AWS_KEY = 'an AWS access key';
/** How far from its id the secret half of a key is looked for, in characters. */
const AWS_SECRET_DISTANCE = 500;
/** The id alone opens nothing: the forty characters of the secret must stand near it. */
function hasAwsSecret(text, index) {
    const near = text.slice(Math.max(0, index - AWS_SECRET_DISTANCE), index + AWS_SECRET_DISTANCE);
    const texts = near.match(/(?<![\w/+=])[A-Za-z0-9/+]{40}(?![\w/+=])/g) ?? [];
    return texts.some((one) => /[a-z]/.test(one) && /[A-Z]/.test(one) && /\d/.test(one));
}
/** Credentials whose shape cannot be mistaken: the provider's own prefix and length. */
const SHAPES = [
    [AWS_KEY, /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
    ['a live Stripe key', /\b[sr]k_live_[0-9A-Za-z]{20,120}\b/g],
    ['a SendGrid key', /\bSG\.[\w-]{22}\.[\w-]{43}\b/g],
    ['a GitHub token', /\b(?:gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z_]{82})\b/g],
    ['a Slack token', /\bxox[abprs]-[0-9A-Za-z-]{20,200}/g],
    ['a Mailgun key', /\bkey-[0-9a-f]{32}\b/g],
    ['a Heroku key', /\bHRKU-[0-9A-Za-z_-]{36,80}\b/g],
    ['a private key', /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----/g],
    ['a Sentry DSN with its secret', /\bhttps:\/\/[0-9a-f]{32}:[0-9a-f]{32}@[\w.-]{1,100}\/\d{1,12}\b/g],
    [
        'a database URL with its password',
        /\b(?:postgres(?:ql)?|mysql|redis|rediss|mongodb(?:\+srv)?|amqps?):\/\/[^\s:@/'"]{1,100}:[^\s@/'"]{6,200}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
    ],
];
/** Words that a made-up value has: documentation's own keys, placeholders, hosts that are nobody's. */
const MADE_UP = /example|placeholder|your[-_]|changeme|change-me|xxxx|localhost|127\.0\.0\.1|<|\$\{|\{\{|%\(|@db\b|@(?:postgres|redis|mysql)\b|dummy|:password@|:pass@|:secret@/i;
const MOST_CREDENTIALS = 50;
/** The credentials of unmistakable shape in the repository's text files; one a line and kind. */
function credentialsIn(snapshot) {
    const found = new Map();
    for (const { entry, text } of textFiles(snapshot)) {
        for (const [what, shape] of SHAPES) {
            for (const match of text.matchAll(shape)) {
                if (MADE_UP.test(match[0]) || (what === AWS_KEY && !hasAwsSecret(text, match.index)))
                    continue;
                const location = locationOf(entry.path, text, match.index);
                found.set(`${what} ${entry.path} ${location.start.line}`, { what, length: match[0].length, location });
                if (found.size >= MOST_CREDENTIALS)
                    return [...found.values()];
            }
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/rules/config-var-in-repository.js


/** Names whose values are no secret, whatever they look like. */
const PUBLIC = /^(DJANGO_SETTINGS_MODULE|DJANGO_CONFIGURATION|WEB_CONCURRENCY|PYTHON\w*|TZ|LANG|STACK|HOST|HOSTNAME|ALLOWED_HOSTS|\w*_(HOST|HOSTS|REGION|BUCKET|BUCKET_NAME|ENV|EMAIL|USER|USERNAME|DOMAIN|MODULE|LEVEL|ORIGINS?|PATH))$/;
const SECRET = /SECRET|KEY|TOKEN|PASSW|CREDENTIAL|PRIVATE|DSN|SALT|AUTH|API|SIGN/i;
const LEAST_LENGTH = 12;
const configVarInRepository = {
    id: 'config-var-in-repository',
    summary: "The repository holds the text of one of the app's secret config vars.",
    category: 'security',
    severity: 'error',
    since: '0.1.0',
    *check(facts) {
        for (const { name, secret } of secretsOf(facts)) {
            const location = placeOf(facts, secret);
            if (location === null)
                continue;
            yield {
                kind: 'fail',
                message: `The app's ${code(name)} stands in the repository (${secret.length} characters): it is what production uses now, and whoever reads the repository has it.`,
                hint: `Make a new one: ${/SECRET_KEY$/.test(name) ? newKeyCommand(facts, name) : setCommand(facts, `${name}=...`)}`,
                at: location,
                configVars: [name],
            };
        }
    },
};
/** The texts that must not be public: a value by its variable's name, a password inside a URL. */
function secretsOf({ environment }) {
    return [...environment.configVars.known].flatMap(([name, variable]) => {
        if (variable.state !== 'set' || variable.value === undefined || PUBLIC.test(name))
            return [];
        const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/.exec(variable.value)?.[1];
        const secret = password ?? (SECRET.test(name) ? variable.value : undefined);
        return secret !== undefined && secret.length >= LEAST_LENGTH && !isWord(secret) ? [{ name, secret }] : [];
    });
}
/** A word, a number or a dotted name is not what makes a secret. */
const isWord = (text) => /^([a-z_]+|[A-Z_]+|\d+)([.\-/]([a-z_]+|[A-Z_]+|\d+))*$/.test(text);
function placeOf({ committed }, secret) {
    for (const { entry, text } of textFiles(committed)) {
        const index = text.indexOf(secret);
        if (index >= 0)
            return locationOf(entry.path, text, index);
    }
    return null;
}

// EXTERNAL MODULE: ./lib/model/environment.js
var model_environment = __webpack_require__(816);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
;// CONCATENATED MODULE: ./lib/rules/config-var-misspelt.js




const configVarMisspelt = {
    id: 'config-var-misspelt',
    summary: 'A config var is read nowhere, and nearly has the name of one that is read and not set.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const reads = facts.settings.web.module?.environmentReads ?? [];
        const missing = reads.filter(({ name }) => (0,model_environment/* configVar */.MD)(facts.environment.configVars, name).state === 'unset');
        if (missing.length === 0)
            return;
        const names = [...new Set(missing.map(({ name }) => name))];
        for (const set of unreadNames(facts, new Set(reads.map(({ name }) => name)))) {
            const meant = names.find((name) => name.toUpperCase() === set.toUpperCase()) ?? (0,nearest/* nearest */.p)(set, names);
            if (meant === null || set.length < 4)
                continue;
            yield {
                kind: 'fail',
                message: `The config var ${code(set)} is set and nothing in the repository reads it; ${code(meant)} is read and not set.`,
                hint: `If it is the same: ${setCommand(facts, `${meant}=...`)} && ${unsetCommand(facts, set)}`,
                at: missing.find(({ name }) => name === meant)?.location ?? null,
                configVars: [meant, set].sort(),
            };
        }
    },
};
/** The config vars whose names stand nowhere in the repository. */
function unreadNames({ environment, committed }, read) {
    const set = [...environment.configVars.known].flatMap(([name, { state }]) => state === 'set' && !read.has(name) ? [name] : []);
    const left = new Set(set);
    for (const { text } of textFiles(committed))
        for (const name of left)
            if (text.includes(name))
                left.delete(name);
    return [...left].sort();
}

;// CONCATENATED MODULE: ./lib/rules/support/check-story.js



/** Several of Django's checks in at most two results: what is certain in one, what is open in another. */
function* tellTogether(facts, story) {
    const fired = story.checks.flatMap((check) => {
        const answer = firing(facts, check.id);
        return answer === null || isToldElsewhere(facts, answer) ? [] : [{ ...check, answer }];
    });
    const certain = fired.filter(({ answer }) => answer.truth === true);
    const open = fired.filter(({ answer }) => answer.truth !== true);
    if (certain.length > 0)
        yield certainResult(facts, story, certain);
    if (open.length > 0)
        yield openResult(facts, story, open);
}
function certainResult(facts, story, fired) {
    const clauses = [...new Set(fired.map(({ clause }) => clause))];
    return oneResult(facts, story, fired, (0,settings_answer/* both */.WP)(...fired.map(({ answer }) => answer)), `${story.so}: ${listed(clauses)}. ${story.why}`);
}
function openResult(facts, story, fired) {
    const answer = (0,settings_answer/* either */.gP)(...fired.map((one) => one.answer));
    const settings = [...new Set(fired.map(({ setting }) => setting))];
    return oneResult(facts, story, fired, answer, `${story.whether} cannot be told (${codes(settings)}): ${whyOpen(answer)}. ${story.why}`);
}
function oneResult(facts, story, fired, answer, message) {
    const ids = fired.map(({ id }) => id);
    const setting = fired[0]?.setting ?? '';
    const result = settingResult(facts, { setting, answer, django: ids }, { message, hint: story.hint(ids) });
    return { ...result, kind: (0,settings_answer/* any */.bz)(fired.map((one) => one.answer.truth)) === true ? 'fail' : 'open' };
}
/** Hint lines by id, each once, for the ids that fired. */
function linesFor(lines) {
    return (ids) => [...new Set(ids.flatMap((id) => lines[id] ?? []))].join('\n');
}

;// CONCATENATED MODULE: ./lib/rules/cookie-readable-by-scripts.js

const SESSION = ['security.W013', 'security.W014', 'security.W015'];
const LINE = 'SESSION_COOKIE_HTTPONLY = True';
const STORY = {
    checks: [
        ...SESSION.map((id) => ({ id, setting: 'SESSION_COOKIE_HTTPONLY', clause: 'SESSION_COOKIE_HTTPONLY is not True' })),
        { id: 'security.W017', setting: 'CSRF_COOKIE_HTTPONLY', clause: 'CSRF_COOKIE_HTTPONLY is not True' },
    ],
    so: 'Scripts can read a cookie that they need not',
    whether: 'Whether scripts can read the session cookie',
    why: 'A script that gets into a page can take the session away.',
    hint: linesFor({
        ...Object.fromEntries(SESSION.map((id) => [id, LINE])),
        'security.W017': 'CSRF_COOKIE_HTTPONLY = True',
    }),
};
const cookieReadableByScripts = {
    id: 'cookie-readable-by-scripts',
    summary: 'Scripts can read the session cookie.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    django: STORY.checks.map(({ id }) => id),
    check: (facts) => tellTogether(facts, STORY),
};

;// CONCATENATED MODULE: ./lib/rules/cors-open.js




const MIDDLEWARE = ['corsheaders.middleware.CorsMiddleware', 'corsheaders.middleware.CorsPostCsrfMiddleware'];
/** The present name and the one before django-cors-headers 3.5; both are read. */
const SETTINGS = ['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL'];
const corsOpen = {
    id: 'cors-open',
    summary: 'Every site may read what this one answers.',
    category: 'security',
    severity: 'notice',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const installed = (0,settings_answer/* either */.gP)(...MIDDLEWARE.map((path) => (0,settings_answer/* ask */.kA)(settings.get('MIDDLEWARE'), (0,tests/* contains */.gR)(path))));
        const open = (0,settings_answer/* either */.gP)(...SETTINGS.map((name) => (0,settings_answer/* ask */.kA)(settings.get(name), tests/* isTruthy */.zz)));
        const setting = SETTINGS.find((name) => open.because.some((one) => one.setting === name)) ?? SETTINGS[0];
        const answer = (0,settings_answer/* both */.WP)(open, installed);
        if (answer.truth === false || settings.get(setting).bound === false || isToldElsewhere(facts, answer))
            return;
        const credentials = (0,settings_answer/* ask */.kA)(settings.get('CORS_ALLOW_CREDENTIALS'), tests/* isTruthy */.zz).truth;
        const harm = credentials === true
            ? ', with the cookies of the visitor: a page of any site can read what this one shows to whoever is logged in'
            : '';
        const message = answer.truth === true
            ? `${setting} lets pages of every site read the answers${harm}.`
            : `${setting} may let pages of every site read the answers${harm}: ${whyOpen(answer)}.`;
        yield {
            ...settingResult(facts, { setting, answer }, { message, hint: "CORS_ALLOWED_ORIGINS = ['https://www.your-site.org']" }),
            ...(credentials === true ? { severity: 'warning' } : {}),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/credential-in-repository.js

const credentialInRepository = {
    id: 'credential-in-repository',
    summary: "A file holds a credential of a provider's unmistakable shape.",
    category: 'security',
    severity: 'error',
    since: '0.1.0',
    *check({ committed }) {
        for (const { what, length, location } of credentialsIn(committed)) {
            yield {
                kind: 'fail',
                message: `The repository holds ${what} (${length} characters). Whoever reads the repository, or once did, can use it.`,
                hint: 'Revoke it at its provider, make a new one, and put that into a config var: taking the line out does not take it out of the history.',
                at: location,
                // In tests and documentation such a text is usually made up.
                severity: isExample(location.path) ? 'notice' : 'error',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/csrf-middleware-missing.js

const csrf_middleware_missing_STORY = {
    checks: [{ id: 'security.W003', setting: 'MIDDLEWARE', clause: "MIDDLEWARE lacks Django's CsrfViewMiddleware" }],
    so: 'Forms are not protected',
    whether: 'Whether forms are protected',
    why: 'Another site can post to yours in the name of a visitor who is logged in. An API that takes no cookies does not need it.',
    hint: () => "MIDDLEWARE = [..., 'django.middleware.csrf.CsrfViewMiddleware', ...]",
};
const csrfMiddlewareMissing = {
    id: 'csrf-middleware-missing',
    summary: 'Forms are not protected against requests from other sites.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    django: csrf_middleware_missing_STORY.checks.map(({ id }) => id),
    check: (facts) => tellTogether(facts, csrf_middleware_missing_STORY),
};

// EXTERNAL MODULE: ./lib/facts/django/version.js
var version = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/rules/support/web-server.js
/** Null where the web command starts none that is understood. */
function webServer({ launches }) {
    const web = launches.of.get('web');
    if (web?.kind !== 'serves')
        return null;
    const { name, at, knowsHttps } = web.server;
    return { name, location: at, knowsHttps };
}

;// CONCATENATED MODULE: ./lib/rules/csrf-origin-untrusted.js






const CSRF = 'django.middleware.csrf.CsrfViewMiddleware';
const csrfOriginUntrusted = {
    id: 'csrf-origin-untrusted',
    summary: 'Every form is answered with 403: Django takes the request for http, and its origin for a foreign one.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        const server = webServer(facts);
        if (settings === null ||
            server === null ||
            server.knowsHttps !== false ||
            (0,version/* compareDjangoVersions */.eL)(settings.django, [4, 0]) < 0)
            return;
        const answer = (0,settings_answer/* both */.WP)((0,settings_answer/* ask */.kA)(settings.get('CSRF_TRUSTED_ORIGINS'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz)), (0,settings_answer/* ask */.kA)(settings.get('SECURE_PROXY_SSL_HEADER'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz)), (0,settings_answer/* ask */.kA)(settings.get('MIDDLEWARE'), (0,tests/* contains */.gR)(CSRF)));
        // A redirect to https that never ends comes first: `ssl-redirect-loop` tells it.
        const loops = (0,settings_answer/* testValue */.C7)(settings.get('SECURE_SSL_REDIRECT').value, tests/* isTruthy */.zz);
        if (answer.truth !== true || loops === true)
            return;
        yield settingResult(facts, { setting: 'SECURE_PROXY_SSL_HEADER', answer }, {
            message: `${code(server.name)} does not pass on that a request came over HTTPS, so Django compares the browser's \`https://\` origin with an \`http://\` one: every form that is sent is answered with 403 (CSRF verification failed).`,
            hint: "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
        });
    },
};

// EXTERNAL MODULE: ./lib/facts/boot/machine.js
var machine = __webpack_require__(8585);
;// CONCATENATED MODULE: ./lib/rules/support/boot-result.js


const CRASHES = 'the web process ends, and every request gets 503 (H10 "App crashed")';
const ANSWERS_500 = 'every request for this page is answered with 500';
/** What a boot's failure or problem has in common, as a result. CONSEQUENCE: a clause. */
function bootResult({ certain, says, hint, at, configVars }, consequence, heroku) {
    // The port that the model's dyno was given is nobody's.
    const stated = says.replaceAll(machine/* PORT */.I, '$PORT');
    const open = certain ? null : { configVars, causes: [] };
    const hints = [hint, open === null ? null : settleHint(open)].filter((line) => line !== null);
    return {
        kind: certain ? 'fail' : 'open',
        message: open === null
            ? `${stated}: ${consequence}.`
            : `${stated}, unless it is otherwise: ${whyOpen(open)}. Then ${consequence}.`,
        ...(hints.length === 0 ? {} : { hint: hints.join('\n') }),
        at,
        configVars,
        ...(heroku === null ? {} : { heroku }),
    };
}
/** Are two problems the same, seen by the build and by the dyno? */
const isSame = (one, other) => one.says === other.says ||
    (one.type === other.type && one.at !== null && JSON.stringify(one.at) === JSON.stringify(other.at));

;// CONCATENATED MODULE: ./lib/rules/support/start-results.js


const LIVES_ON = 'runserver does not listen, while its reloader lives on: Heroku ends it after 60 seconds (R10 "Boot timeout")';
/** What keeps Django from starting on the dyno, at some stages. What already ends the build never gets as far as a dyno. */
function* startResults(facts, stages) {
    const { boot, collectstatic } = facts;
    if (boot === null)
        return;
    const before = (0,static_build/* runsCollectstatic */.l)(facts) === false ? [] : (collectstatic?.problems ?? []);
    for (const problem of boot.start) {
        if (!stages.includes(problem.stage) || before.some((one) => isSame(one, problem)))
            continue;
        yield boot.server.survives ? bootResult(problem, LIVES_ON, 'R10') : bootResult(problem, CRASHES, 'H10');
    }
}

;// CONCATENATED MODULE: ./lib/rules/database-driver-missing.js

const databaseDriverMissing = {
    id: 'database-driver-missing',
    summary: "The database's engine or its driver is not installed.",
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10', 'R10'],
    *check(facts) {
        yield* startResults(facts, ['database-engine']);
    },
};

;// CONCATENATED MODULE: ./lib/rules/support/databases.js


/** All that DATABASES['default'] can be; empty where there surely is none. */
function defaultDatabases({ settings: { web } }) {
    if (web.settings === null)
        return [];
    return (0,possibilities/* possibilities */.iK)(web.settings.get('DATABASES').value).flatMap((databases) => {
        const entry = (0,tests/* entryOf */.Ms)(databases, 'default');
        return entry === null
            ? []
            : entry === undefined
                ? [databases]
                : (0,possibilities/* possibilities */.iK)(entry).map((one) => inherit(databases, one));
    });
}
function inherit(whole, one) {
    const configVars = [...new Set([...whole.configVars, ...one.configVars])];
    return { ...one, location: one.location ?? whole.location, configVars };
}
/** The engine's last part: `sqlite3`, `postgresql`; null where it is not known. */
function engineOf(database) {
    const engine = (0,tests/* entryOf */.Ms)(database, 'ENGINE');
    return engine?.kind === 'str' ? engine.value.slice(engine.value.lastIndexOf('.') + 1) : null;
}

;// CONCATENATED MODULE: ./lib/rules/database-url-ignored.js




const databaseUrlIgnored = {
    id: 'database-url-ignored',
    summary: 'The app has a DATABASE_URL, and the settings do not use it.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null || (0,model_environment/* configVar */.MD)(facts.environment.configVars, 'DATABASE_URL').state !== 'set')
            return;
        const databases = defaultDatabases(facts);
        const all = settings.get('DATABASES');
        if (databases.length === 0 || databases.some(usesUrl) || (0,possibilities/* configVarsOf */.gh)(all.value).includes('DATABASE_URL'))
            return;
        // Settings that are not known may read it.
        if (databases.some((one) => one.kind === 'unknown' || engineOf(one) === null))
            return;
        const because = databases.map((value) => ({ setting: 'DATABASES', value, location: value.location }));
        const answer = { truth: true, because, causes: [], configVars: ['DATABASE_URL'] };
        yield settingResult(facts, { setting: 'DATABASES', answer }, {
            message: `The app has a database (\`DATABASE_URL\` is set), and DATABASES does not use it: its default is \`${engineOf(databases[0] ?? all.value)}\` from other settings. Heroku changes DATABASE_URL when it moves or renews the database, and nothing else.`,
            hint: "DATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}",
        });
    },
};
const usesUrl = (database) => (0,possibilities/* configVarsOf */.gh)(database).includes('DATABASE_URL');

;// CONCATENATED MODULE: ./lib/rules/database-without-tls.js



const databaseWithoutTls = {
    id: 'database-without-tls',
    summary: 'The connection to the database is told not to be encrypted.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const databases = defaultDatabases(facts);
        if (databases.length === 0 || !databases.every(refusesTls))
            return;
        const because = databases.map((value) => ({ setting: 'DATABASES', value, location: value.location }));
        const configVars = [...new Set(databases.flatMap((one) => one.configVars))].sort();
        yield settingResult(facts, { setting: 'DATABASES', answer: { truth: true, because, causes: [], configVars } }, {
            message: 'DATABASES turns TLS off (`sslmode`), and Heroku Postgres takes encrypted connections alone: each one is refused with "no pg_hba.conf entry ... no encryption".',
            hint: "DATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}",
        });
    },
};
function refusesTls(database) {
    const options = (0,tests/* entryOf */.Ms)(database, 'OPTIONS');
    const mode = options ? (0,tests/* entryOf */.Ms)(options, 'sslmode') : null;
    return (/^(postgresql|postgis|postgresql_psycopg2)$/.test(engineOf(database) ?? '') &&
        mode?.kind === 'str' &&
        mode.value === 'disable');
}

// EXTERNAL MODULE: ./lib/facts/settings/module-names.js
var module_names = __webpack_require__(4532);
// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(4829);
;// CONCATENATED MODULE: ./lib/rules/support/fixes.js

/** Longer files get no fix: nobody writes one by hand. */
const LARGEST = 1_000_000;
function textOf(snapshot, path) {
    const entry = snapshot.entry(path);
    const content = entry === undefined || entry.size > LARGEST ? undefined : snapshot.read(path);
    return content === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
/** What stands at a place of the repository; null where there is no such place. */
function sourceAt(snapshot, at) {
    const text = textOf(snapshot, at.path);
    return text === null ? null : (0,edit/* textAtLocation */.Kq)(text, at);
}
/** The line in which a place begins, without its line end, and its own place; null where there is no such line. */
function lineAt(snapshot, { path, start }) {
    const line = (0,edit/* linesOf */.Dx)(textOf(snapshot, path) ?? '')[start.line - 1];
    if (line === undefined)
        return null;
    const at = { path, start: { line: start.line, column: 1 }, end: { line: start.line, column: line.length + 1 } };
    return { text: line, at };
}
/** Replaces the line in which a place begins by what CHANGE makes of it; null where CHANGE knows nothing or changes nothing. */
function changeLine(snapshot, place, description, change) {
    const line = lineAt(snapshot, place);
    const text = line && change(line.text);
    return line === null || text === null || text === line.text ? null : { description, at: line.at, text };
}

;// CONCATENATED MODULE: ./lib/rules/support/debug-switch.js


const DEFAULT_NAME = 'DJANGO_DEBUG';
/** `os.environ.get('NAME', ...)` or `os.getenv('NAME', ...)`, compared with a text or turned into a bool. */
const READ = /^(?:bool\()?os\.(?:environ\.get|getenv)\(\s*(['"])([A-Za-z_]\w*)\1\s*(?:,[^()]*)?\)(?:\s*[!=]=\s*(?:'[^']*'|"[^"]*"))?\)?$/;
/**
 * Reads DEBUG from a config var, off unless it says `True`: the name that the line reads already, or the usual one where the line
 * says `True`. Null for any other line, where `os` is not imported above it, and in a developer's own settings, which production
 * should not run at all.
 *
 * @param at the place of a finding about DEBUG
 */
function offUnlessAsked(snapshot, at) {
    if (at === null || !('start' in at) || isDevelopers(at.path) || !importsOs(snapshot, at))
        return null;
    const source = sourceAt(snapshot, at) ?? '';
    const name = source === 'True' ? DEFAULT_NAME : READ.exec(source)?.[2];
    if (name === undefined)
        return null;
    return {
        description: `DEBUG is then on only where \`${name}\` is \`True\`: set that where you develop.`,
        at,
        text: `os.environ.get('${name}') == 'True'`,
    };
}
function importsOs(snapshot, { path, start }) {
    const above = sourceAt(snapshot, { path, start: { line: 1, column: 1 }, end: { line: start.line, column: 1 } });
    return above !== null && /^import os[ \t]*(?:#.*)?$/m.test(above);
}
function isDevelopers(path) {
    return (0,module_names/* isDevelopmentName */.D5)(path.replace(/\.py$/, '').replaceAll('/', '.'));
}

;// CONCATENATED MODULE: ./lib/rules/support/switch-off.js

/** Preferred spellings of "off", the clearest first. */
const PREFERRED = ['False', 'false', '0', 'no', 'off', ''];
/** The value to set so that the test does not hold; null: not to set it at all. */
function turningOff({ fails }) {
    const preferred = PREFERRED.find((value) => fails.includes(value));
    if (preferred !== undefined && preferred !== '')
        return preferred;
    if (fails.includes(null))
        return null;
    return fails.find((value) => value !== null && value !== '') ?? '';
}
/** A clause: which values turn it off, as far as the usual spellings tell. */
function describeOff({ fails }) {
    const texts = fails.filter((value) => value !== null && value !== '');
    const without = [
        ...(fails.includes(null) ? ['while it is not set'] : []),
        ...(fails.includes('') ? ['while it is empty'] : []),
    ];
    if (texts.length === 0)
        return `every text turns it on, \`False\` too: it is off only ${listed(without, 'or')}`;
    if (texts.length === 1 && without.length === 0)
        return `of the usual spellings only ${codes(texts)} turns it off`;
    const shown = texts.slice(0, 4);
    const andWithout = without.length > 0 ? `, and it is off ${listed(without, 'and')}` : '';
    return `${codes(shown, 'or')} turns it off${andWithout}`;
}

;// CONCATENATED MODULE: ./lib/rules/debug-enabled.js







const debug_enabled_ID = 'security.W018';
const WHY = 'Every error page then shows code, settings and SQL to whoever causes it.';
/** Each probe evaluates the settings some twenty times. */
const MOST_PROBED = 4;
const debugEnabled = {
    id: 'debug-enabled',
    summary: 'DEBUG is on in production, or on unless a config var says otherwise.',
    category: 'security',
    severity: 'error',
    since: '0.1.0',
    django: [debug_enabled_ID],
    *check(facts) {
        const answer = firing(facts, debug_enabled_ID);
        if (answer === null)
            return;
        const probes = answer.configVars
            .slice(0, MOST_PROBED)
            .map((configVar) => facts.settings.probe({ setting: 'DEBUG', test: tests/* isTruthy */.zz, configVar }));
        const switches = probes.filter(({ fails, holds, raises }) => fails.length > 0 && holds.length + raises.length > 0);
        if (answer.truth === true)
            yield isOn(facts, answer, switches[0]);
        else
            yield* mayBeOn(facts, answer, switches);
    },
};
function isOn(facts, answer, offSwitch) {
    const result = tellOn(facts, answer, offSwitch);
    return { ...result, fix: offUnlessAsked(facts.snapshot, result.at) };
}
function tellOn(facts, answer, offSwitch) {
    const about = { setting: 'DEBUG', answer, django: [debug_enabled_ID] };
    if (offSwitch === undefined) {
        const because = answer.configVars.length > 0
            ? `nothing that ${codes(answer.configVars)} usually says turns it off`
            : 'no config var turns it off';
        const hint = "Read it from a config var, off unless it is asked for: DEBUG = os.environ.get('DJANGO_DEBUG') == 'True'";
        return settingResult(facts, about, { message: `DEBUG is on in production: ${because}. ${WHY}`, hint });
    }
    const name = offSwitch.configVar;
    const state = (0,model_environment/* configVar */.MD)(facts.environment.configVars, name).state === 'unset' ? 'is not set' : 'is set';
    return settingResult(facts, about, {
        message: `DEBUG is on: ${code(name)} ${state}, and ${describeOff(offSwitch)}. ${WHY}`,
        hint: turnOffCommand(facts, offSwitch),
    });
}
function turnOffCommand(facts, offSwitch) {
    const value = turningOff(offSwitch);
    return value === null
        ? unsetCommand(facts, offSwitch.configVar)
        : setCommand(facts, `${offSwitch.configVar}=${value}`);
}
/** One open finding for each config var that can turn it off; it carries what else hangs on the same ones. */
function* mayBeOn(facts, answer, switches) {
    const about = { setting: 'DEBUG', django: [...new Set([...idsOwnedBy(facts, 'debug-enabled'), debug_enabled_ID])] };
    if (switches.length === 0) {
        yield settingResult(facts, { ...about, answer }, { message: `Whether DEBUG is on cannot be told: ${whyOpen(answer)}. ${WHY}` });
    }
    for (const one of switches) {
        const name = one.configVar;
        const unset = one.holds.includes(null) ? 'It is on where that is not set. ' : '';
        yield settingResult(facts, { ...about, answer: { ...answer, configVars: [name] } }, {
            message: `Whether DEBUG is on hangs on ${code(name)}, which is not known here: ${describeOff(one)}. ${unset}${WHY}`,
            hint: turnOffCommand(facts, one),
        });
    }
}

;// CONCATENATED MODULE: ./lib/rules/debug-fail-open.js






const debugFailOpen = {
    id: 'debug-fail-open',
    summary: 'DEBUG is off only as long as a config var says so.',
    category: 'security',
    severity: 'notice',
    since: '0.1.0',
    *check(facts) {
        const answer = facts.settings.checks.get('security.W018');
        if (answer?.truth !== false)
            return;
        for (const name of answer.configVars) {
            if ((0,model_environment/* configVar */.MD)(facts.environment.configVars, name).state !== 'set')
                continue;
            const probe = facts.settings.probe({ setting: 'DEBUG', test: tests/* isTruthy */.zz, configVar: name });
            if (!probe.holds.includes(null))
                continue;
            const result = settingResult(facts, { setting: 'DEBUG', answer: { ...answer, truth: true, configVars: [name] } }, {
                message: `DEBUG is off because ${code(name)} says so, and on without it: ${describeOff(probe)}. A review app, a new app or a deleted config var runs with DEBUG on.`,
                hint: `DEBUG = os.environ.get('${name}') == 'True'`,
            });
            yield { ...result, fix: offUnlessAsked(facts.snapshot, result.at) };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/debug-toolbar-installed.js




/** Apps that are for a developer's machine, and what each shows or lets a visitor do. */
const APPS = {
    debug_toolbar: 'it shows settings, headers and SQL to whoever its callback lets in, and slows every request',
    silk: 'it records requests with their bodies, and shows them at its own address',
    django_browser_reload: 'it keeps a connection to every open page',
    werkzeug_debugger_runserver: 'its console runs Python for whoever reaches it',
};
const debugToolbarInstalled = {
    id: 'debug-toolbar-installed',
    summary: "A developer's tool is among the apps that production installs.",
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        for (const [app, harm] of Object.entries(APPS)) {
            const named = (item) => item.kind === 'str'
                ? item.value === app || item.value.startsWith(`${app}.apps.`)
                : item.kind === 'unknown'
                    ? 'unknown'
                    : false;
            const answer = (0,settings_answer/* ask */.kA)(settings.get('INSTALLED_APPS'), (0,tests/* containsOne */.aU)(named));
            // An app that nothing names is not suspected for a list that is not known.
            const seen = answer.because.some(({ value }) => (0,tests/* containsOne */.aU)(named)(value) === true);
            if (!seen || answer.truth === false || isToldElsewhere(facts, answer))
                continue;
            const message = answer.truth === true
                ? `${code(app)} is installed in production: ${harm}.`
                : `${code(app)} may be installed in production: ${whyOpen(answer)}. If so, ${harm}.`;
            yield settingResult(facts, { setting: 'INSTALLED_APPS', answer }, { message, hint: `if DEBUG:\n    INSTALLED_APPS += ['${app}']` });
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/dependency-heavy.js
const dependencyHeavy = {
    id: 'dependency-heavy',
    summary: 'A package that alone fills most of the slug.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ build, dependencies, requirements, snapshot }) {
        if (build.kind !== 'python')
            return;
        for (const { name, because, remedy } of HEAVY) {
            const dependency = dependencies.installed.get(name);
            if (!dependency || /\+cpu/.test(dependency.version ?? ''))
                continue;
            const fromCpuIndex = [...requirements.paths, 'pyproject.toml', 'Pipfile'].some((path) => {
                const bytes = snapshot.read(path);
                return bytes !== undefined && new TextDecoder().decode(bytes).includes('download.pytorch.org/whl/cpu');
            });
            if (fromCpuIndex)
                continue;
            yield {
                kind: 'open',
                message: `\`${name}\` ${because}. A slug may hold 500 MB, compressed; above, the push fails with "Compiled slug size is too large".`,
                hint: remedy,
                at: dependency.location,
            };
        }
    },
};
/** https://github.com/heroku/heroku-buildpack-python/issues/1748, 1343 and 1202. */
const HEAVY = [
    {
        name: 'torch',
        because: 'comes with the libraries of CUDA, several gigabytes that no dyno can use',
        remedy: 'Take the build without them:\n--extra-index-url https://download.pytorch.org/whl/cpu\ntorch',
    },
    {
        name: 'tensorflow',
        because: 'weighs some 500 MB',
        remedy: 'Take the build without GPU support:\ntensorflow-cpu',
    },
];

;// CONCATENATED MODULE: ./lib/rules/development-settings-chosen.js



const developmentSettingsChosen = {
    id: 'development-settings-chosen',
    summary: "Production runs a developer's settings module.",
    category: 'operations',
    severity: 'error',
    since: '0.1.0',
    *check(facts) {
        const { web } = facts.settings;
        const { chosen } = web;
        if (web.module?.path == null ||
            !chosen.certain ||
            chosen.source.kind === 'option' ||
            chosen.name === null ||
            !(0,module_names/* isDevelopmentName */.D5)(chosen.name))
            return;
        const production = chosen.beside.find(module_names/* isProductionName */.Zq);
        const beside = production === undefined ? '' : ` ${code(production)} stands beside it and is not used.`;
        yield {
            kind: 'fail',
            message: `Production runs ${code(chosen.name)}, which is named as a developer's settings are.${beside}`,
            hint: setCommand(facts, `DJANGO_SETTINGS_MODULE=${production ?? 'PROJECT.settings.production'}`),
            at: chosen.source.kind === 'file' ? (chosen.source.location ?? { path: chosen.source.path }) : (0,settings_facts/* placeOf */.$)(web, null),
            configVars: chosen.configVars,
            // Where there is no other, the name may be all that is wrong with it.
            severity: production === undefined ? 'notice' : 'error',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/django-fails-in-build.js


const djangoFailsInBuild = {
    id: 'django-fails-in-build',
    summary: 'Django does not start, or collectstatic does not finish, in the build.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: [
        'collectstatic-fancy-references',
        'collectstatic-improper-configuration',
        'collectstatic-missing-file',
        'collectstatic-other',
        'collectstatic-syntax-error',
    ],
    *check(facts) {
        const mayBeOff = (0,static_build/* runsCollectstatic */.l)(facts) === 'unknown';
        for (const problem of facts.collectstatic?.problems ?? []) {
            const off = mayBeOff ? ' (unless DISABLE_COLLECTSTATIC is set)' : '';
            const heroku = problem.says.includes('manifest storage')
                ? 'collectstatic-fancy-references'
                : (0,static_build/* collectstaticReason */.$)(problem.type);
            yield bootResult(problem, `collectstatic ends with it, and Heroku's build fails${off}`, heroku);
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/dotenv-committed.js



const dotenv_committed_SECRET = /SECRET|PASSW|TOKEN|API_?KEY|PRIVATE|CREDENTIAL|_KEY$|_DSN$/i;
const dotenv_committed_MADE_UP = /^$|change|your|example|placeholder|xxx|todo|dummy|test|insecure|^(secret|password|postgres|admin|root)$|<.*>/i;
const dotenv_committed_LINE = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/;
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:([^\s@/]{6,})@(?!localhost|127\.|db\b|postgres\b|redis\b)/;
const dotenvCommitted = {
    id: 'dotenv-committed',
    summary: 'A .env file with secrets is committed.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    *check({ committed }) {
        for (const { path } of committed.entries) {
            if (!/(^|\/)\.env(\.(prod|production|local|live|heroku|staging))?$/.test(path))
                continue;
            const secrets = secretLines((0,files/* readText */.yR)(committed, path) ?? '');
            const [first] = secrets;
            if (first === undefined)
                continue;
            yield {
                kind: 'fail',
                message: `\`${path}\` is committed and holds ${codes(secrets.slice(0, 5).map(({ name }) => name))}. Whoever reads the repository has them; and a library that reads the file takes them for whatever config var is not set.`,
                hint: `git rm --cached ${path} && echo ${path} >> .gitignore, then make new secrets and set them as config vars: the history keeps the old ones.`,
                at: (0,model_location/* lineLocation */._)(path, first.line, first.text),
            };
        }
    },
};
function secretLines(text) {
    return text.split('\n').flatMap((line, index) => {
        const [, name = '', quoted = ''] = dotenv_committed_LINE.exec(line) ?? [];
        const value = quoted.replace(/^(['"])(.*)\1$/, '$2');
        const password = URL_PASSWORD.exec(value)?.[1];
        const secret = password ?? (dotenv_committed_SECRET.test(name) ? value : '');
        return secret.length >= 6 && !dotenv_committed_MADE_UP.test(secret) ? [{ name, line: index + 1, text: line }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/rules/email-not-sent.js



const NOWHERE = /^django\.core\.mail\.backends\.(console|dummy|filebased|locmem)\./;
const SMTP = 'django.core.mail.backends.smtp.EmailBackend';
const sendsNothing = (value) => value.kind === 'str' ? NOWHERE.test(value.value) : value.kind === 'unknown' ? 'unknown' : false;
const emailNotSent = {
    id: 'email-not-sent',
    summary: 'E-mail goes nowhere: to the log, to a file of the dyno, or to a server that is not there.',
    category: 'operations',
    severity: 'notice',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const backend = (0,settings_answer/* ask */.kA)(settings.get('EMAIL_BACKEND'), sendsNothing);
        const local = (0,settings_answer/* both */.WP)((0,settings_answer/* ask */.kA)(settings.get('EMAIL_HOST'), (0,tests/* isString */.Kg)('localhost')), (0,settings_answer/* ask */.kA)(settings.get('EMAIL_BACKEND'), (0,tests/* isString */.Kg)(SMTP)));
        // Who never sends mail needs no server: the default is told only where the settings speak of mail.
        const speaksOfMail = [
            'EMAIL_HOST',
            'EMAIL_PORT',
            'EMAIL_HOST_USER',
            'DEFAULT_FROM_EMAIL',
            'SERVER_EMAIL',
            'ADMINS',
        ].some((name) => settings.get(name).bound === true);
        if (backend.truth === true) {
            const what = 'EMAIL_BACKEND sends nothing: password resets and error reports end in the log or on the disk of the dyno.';
            yield settingResult(facts, { setting: 'EMAIL_BACKEND', answer: backend }, {
                message: what,
                hint: `EMAIL_BACKEND = '${SMTP}', with EMAIL_HOST and its credentials from an add-on's config vars`,
            });
        }
        else if (local.truth === true && speaksOfMail) {
            const what = 'E-mail is sent to `localhost`, and no mail server runs on a dyno: sending raises ConnectionRefusedError.';
            yield settingResult(facts, { setting: 'EMAIL_HOST', answer: local }, { message: what, hint: "EMAIL_HOST = os.environ['...'], from an add-on's config vars" });
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/errors-not-logged.js



const TRACKERS = /^(sentry_sdk|raven|rollbar|bugsnag|airbrake|honeybadger|newrelic|opbeat|elasticapm|logfire|scout_apm|ddtrace)\b/;
const errorsNotLogged = {
    id: 'errors-not-logged',
    summary: "An error in a view leaves no trace in the app's log.",
    category: 'operations',
    severity: 'notice',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const answer = (0,settings_answer/* both */.WP)((0,settings_answer/* ask */.kA)(settings.get('LOGGING'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz)), (0,settings_answer/* ask */.kA)(settings.get('LOGGING_CONFIG'), tests/* isTruthy */.zz), (0,settings_answer/* ask */.kA)(settings.get('ADMINS'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz)), (0,settings_answer/* ask */.kA)(settings.get('DEBUG'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz)));
        if (answer.truth !== true || hasTracker(facts))
            return;
        yield settingResult(facts, { setting: 'LOGGING', answer }, {
            message: "LOGGING is not set, and Django's default logs errors to the console while DEBUG is on alone, and else by e-mail to ADMINS, which is empty: `heroku logs` shows a 500 and no traceback.",
            hint: "LOGGING = {'version': 1, 'disable_existing_loggers': False, 'handlers': {'console': {'class': 'logging.StreamHandler'}}, 'root': {'handlers': ['console'], 'level': 'WARNING'}}",
        });
    },
};
function hasTracker({ settings: { web } }) {
    const apps = web.settings === null ? [] : (0,tests/* stringsOf */.iw)(web.settings.get('INSTALLED_APPS').value).map(({ value }) => value);
    const imported = web.module?.imported.map(({ module }) => module) ?? [];
    return [...apps, ...imported].some((name) => TRACKERS.test(name));
}

;// CONCATENATED MODULE: ./lib/rules/exceptions-propagated.js



const exceptionsPropagated = {
    id: 'exceptions-propagated',
    summary: 'DEBUG_PROPAGATE_EXCEPTIONS is on: errors pass by the 500 page and the log.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const answer = (0,settings_answer/* ask */.kA)(settings.get('DEBUG_PROPAGATE_EXCEPTIONS'), tests/* isTruthy */.zz);
        if (answer.truth !== true)
            return;
        yield settingResult(facts, { setting: 'DEBUG_PROPAGATE_EXCEPTIONS', answer }, {
            message: 'DEBUG_PROPAGATE_EXCEPTIONS is on: an exception goes to the server instead of the 500 page, ADMINS get no e-mail, and an ASGI server may close the connection.',
            hint: 'Take the line out, or set it in the settings of tests alone.',
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/first-page-fails.js

const firstPageFails = {
    id: 'first-page-fails',
    summary: 'The first page raises: the URL configuration, the view or its template.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['HTTP500'],
    *check(facts) {
        const page = facts.boot?.page;
        if (page != null)
            yield bootResult(page, page.stage === 'urls' || page.stage === 'middleware' ? 'every request is answered with 500' : ANSWERS_500, 'HTTP500');
    },
};

;// CONCATENATED MODULE: ./lib/rules/forwarded-header-trusted.js



/** The forwarding headers that Heroku's router overwrites: https://devcenter.heroku.com/articles/http-routing#heroku-headers */
const OVERWRITTEN = ['HTTP_X_FORWARDED_PROTO', 'HTTP_X_FORWARDED_PORT'];
const forwardedHeaderTrusted = {
    id: 'forwarded-header-trusted',
    summary: 'Django trusts a forwarding header that any visitor can send.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const header = (0,settings_answer/* ask */.kA)(settings.get('SECURE_PROXY_SSL_HEADER'), namesAnother);
        if (header.truth === true) {
            yield settingResult(facts, { setting: 'SECURE_PROXY_SSL_HEADER', answer: header }, {
                message: "SECURE_PROXY_SSL_HEADER names a header that Heroku's router neither sends nor removes: a visitor who sends it decides whether Django takes the request for HTTPS.",
                hint: "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
            });
        }
        const host = (0,settings_answer/* ask */.kA)(settings.get('USE_X_FORWARDED_HOST'), tests/* isTruthy */.zz);
        if (host.truth === true) {
            yield settingResult(facts, { setting: 'USE_X_FORWARDED_HOST', answer: host }, {
                message: "USE_X_FORWARDED_HOST is on, and Heroku's router does not remove X-Forwarded-Host: a visitor chooses the host that links in pages and e-mails point to, as far as ALLOWED_HOSTS lets them.",
                hint: 'Take the line out: Heroku passes the right Host header on.',
            });
        }
    },
};
function namesAnother(value) {
    const [header] = 'items' in value ? value.items : [];
    return header?.kind === 'str' && header.value.startsWith('HTTP_') && !OVERWRITTEN.includes(header.value);
}

;// CONCATENATED MODULE: ./lib/rules/framing-allowed.js

const framing_allowed_STORY = {
    checks: [
        { id: 'security.W002', setting: 'MIDDLEWARE', clause: "MIDDLEWARE lacks Django's XFrameOptionsMiddleware" },
        { id: 'security.W019', setting: 'X_FRAME_OPTIONS', clause: "X_FRAME_OPTIONS is not 'DENY'" },
    ],
    so: 'Pages may be shown in a frame',
    whether: 'Whether pages may be shown in a frame',
    why: 'A page of another site can put yours under its own buttons (clickjacking), unless a Content-Security-Policy forbids it.',
    hint: linesFor({
        'security.W002': "MIDDLEWARE = [..., 'django.middleware.clickjacking.XFrameOptionsMiddleware']",
        'security.W019': "X_FRAME_OPTIONS = 'DENY'",
    }),
};
const framingAllowed = {
    id: 'framing-allowed',
    summary: 'Pages may be shown in frames.',
    category: 'security',
    severity: 'notice',
    since: '0.1.0',
    offByDefault: true,
    django: framing_allowed_STORY.checks.map(({ id }) => id),
    check: (facts) => tellTogether(facts, framing_allowed_STORY),
};

;// CONCATENATED MODULE: ./lib/rules/gdal-without-buildpack.js
const gdalWithoutBuildpack = {
    id: 'gdal-without-buildpack',
    summary: 'GDAL is installed, and its library comes with another buildpack.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: [
        'install-dependencies::pip',
        'install-dependencies::pipenv',
        'install-dependencies::poetry',
        'install-dependencies::uv',
    ],
    *check({ build, dependencies, environment: { app } }) {
        const gdal = dependencies.installed.get('gdal');
        if (build.kind !== 'python' || !gdal)
            return;
        const buildpacks = app?.buildpacks ?? null;
        if (buildpacks?.some((name) => /geo|gdal|apt/i.test(name)))
            return;
        yield {
            kind: buildpacks && buildpacks.length > 0 ? 'fail' : 'open',
            message: `\`gdal\` needs the GDAL library, which only another buildpack brings${buildpacks?.length ? `, and the app has ${buildpacks.join(', ')}` : "; the app's buildpacks are not known"}. Without it the build stops, "Package installation failed since the GDAL library wasn't found".`,
            hint: `Put it before the Python buildpack: \`heroku buildpacks:add --index 1 https://github.com/heroku/heroku-geo-buildpack${app ? ` --app ${app.name}` : ''}\`.`,
            at: gdal.location,
            heroku: `install-dependencies::${dependencies.manager ?? 'pip'}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/heroku-yml-ignored.js
const herokuYmlIgnored = {
    id: 'heroku-yml-ignored',
    summary: 'heroku.yml is there, and the stack is not `container`.',
    category: 'build',
    severity: 'notice',
    since: '0.1.0',
    *check({ herokuYml, build, environment: { app, stack } }) {
        if (!herokuYml || build.kind === 'container')
            return;
        yield {
            kind: app ? 'fail' : 'open',
            severity: app ? 'warning' : 'notice',
            message: app
                ? `There is a \`heroku.yml\`, which counts only with the stack \`container\`; the app's stack is ${stack}, so buildpacks and the Procfile decide.`
                : 'There is a `heroku.yml`, which counts only with the stack `container`; the app was not asked, and buildpacks and the Procfile are judged. With `--stack container` it is.',
            hint: 'To build with Docker: `heroku stack:set container`. Else remove `heroku.yml`.',
            at: { path: 'heroku.yml' },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/heroku-yml-invalid.js
const herokuYmlInvalid = {
    id: 'heroku-yml-invalid',
    summary: 'heroku.yml cannot be read.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    *check({ herokuYml, build }) {
        if (herokuYml?.kind !== 'invalid')
            return;
        const counts = build.kind === 'container';
        yield {
            kind: 'fail',
            severity: counts ? 'error' : 'warning',
            message: `\`heroku.yml\` cannot be read: ${herokuYml.message}.${counts ? ' The build stops.' : ' It counts only with the stack `container`.'}`,
            hint: 'Mend the YAML:\nbuild:\n  docker:\n    web: Dockerfile',
            at: herokuYml.location,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/heroku-yml-without-web.js
const herokuYmlWithoutWeb = {
    id: 'heroku-yml-without-web',
    summary: 'heroku.yml declares no `web` process.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H14'],
    *check({ herokuYml, build }) {
        if (build.kind !== 'container' || herokuYml?.kind !== 'read')
            return;
        const { images, run } = herokuYml;
        if (images.has('web') || run?.has('web'))
            return;
        const types = [...new Set([...images.keys(), ...(run?.keys() ?? [])])];
        yield {
            kind: 'fail',
            message: `\`heroku.yml\` declares no \`web\`, neither under \`build\` nor under \`run\`${types.length > 0 ? ` (only ${types.map((type) => `\`${type}\``).join(', ')})` : ''}; the Procfile is not read beside it. Every request gets 503, H14 "No web processes running".`,
            hint: 'Name the image of the web process:\nbuild:\n  docker:\n    web: Dockerfile',
            at: { path: 'heroku.yml' },
            heroku: 'H14',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/hsts-disabled.js

const hsts_disabled_STORY = {
    checks: [
        { id: 'security.W004', setting: 'SECURE_HSTS_SECONDS', clause: 'SECURE_HSTS_SECONDS is not set' },
        {
            id: 'security.W005',
            setting: 'SECURE_HSTS_INCLUDE_SUBDOMAINS',
            clause: 'SECURE_HSTS_INCLUDE_SUBDOMAINS is not True',
        },
        { id: 'security.W021', setting: 'SECURE_HSTS_PRELOAD', clause: 'SECURE_HSTS_PRELOAD is not True' },
    ],
    so: 'Browsers are not told to come back over HTTPS alone',
    whether: 'Whether browsers are told to come back over HTTPS alone',
    why: 'The first request of each visit can be intercepted. Once sent, the header cannot be taken back before it expires: turn it on when HTTPS works for every host.',
    hint: linesFor({
        'security.W004': 'SECURE_HSTS_SECONDS = 3600  # raise it when everything works',
        'security.W005': 'SECURE_HSTS_INCLUDE_SUBDOMAINS = True',
        'security.W021': 'SECURE_HSTS_PRELOAD = True',
    }),
};
const hstsDisabled = {
    id: 'hsts-disabled',
    summary: 'HTTP Strict Transport Security is off, or not as strict as it could be.',
    category: 'security',
    severity: 'notice',
    since: '0.1.0',
    offByDefault: true,
    django: hsts_disabled_STORY.checks.map(({ id }) => id),
    check: (facts) => tellTogether(facts, hsts_disabled_STORY),
};

;// CONCATENATED MODULE: ./lib/rules/https-not-enforced.js

const https_not_enforced_SESSION = { setting: 'SESSION_COOKIE_SECURE', clause: 'SESSION_COOKIE_SECURE is not True' };
const SESSION_LINE = 'SESSION_COOKIE_SECURE = True';
const https_not_enforced_STORY = {
    checks: [
        { id: 'security.W008', setting: 'SECURE_SSL_REDIRECT', clause: 'SECURE_SSL_REDIRECT is not True' },
        {
            id: 'security.W001',
            setting: 'MIDDLEWARE',
            clause: "MIDDLEWARE lacks Django's SecurityMiddleware, which redirects",
        },
        ...['W010', 'W011', 'W012'].map((id) => ({ id: `security.${id}`, ...https_not_enforced_SESSION })),
        { id: 'security.W016', setting: 'CSRF_COOKIE_SECURE', clause: 'CSRF_COOKIE_SECURE is not True' },
    ],
    so: 'HTTPS is not enforced',
    whether: 'Whether HTTPS is enforced',
    why: "Heroku's router serves plain HTTP as well, so a visitor's session can travel unencrypted.",
    hint: linesFor({
        'security.W001': "MIDDLEWARE = ['django.middleware.security.SecurityMiddleware', ...]",
        'security.W008': "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')\nSECURE_SSL_REDIRECT = True",
        'security.W010': SESSION_LINE,
        'security.W011': SESSION_LINE,
        'security.W012': SESSION_LINE,
        'security.W016': 'CSRF_COOKIE_SECURE = True',
    }),
};
const httpsNotEnforced = {
    id: 'https-not-enforced',
    summary: 'Plain HTTP is served, or cookies travel over it.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    django: https_not_enforced_STORY.checks.map(({ id }) => id),
    check: (facts) => tellTogether(facts, https_not_enforced_STORY),
};

// EXTERNAL MODULE: ./lib/facts/ignore-comments.js
var ignore_comments = __webpack_require__(8676);
;// CONCATENATED MODULE: ./lib/rules/ignore-unused.js



const ignoreUnused = {
    id: 'ignore-unused',
    summary: 'A comment ignores a finding that is not there.',
    category: 'operations',
    severity: 'notice',
    since: '0.1.0',
    *check(facts) {
        const { snapshot } = facts;
        const comments = (0,ignore_comments/* filesWithComments */.k)(snapshot).flatMap((path) => (0,ignore_comments/* ignoreCommentsOf */.T)(snapshot, path));
        for (const comment of comments) {
            if (comment.reason === '')
                continue;
            for (const id of comment.rules)
                if (!matches(comment, id, facts))
                    yield unused(comment, id);
        }
    },
};
/** Does the rule ID say anything of the lines that the comment covers? Rules that are off by default count: `--all` runs them. */
function matches(comment, id, facts) {
    const rule = RULES.find((one) => one.id === id);
    if (rule === undefined || rule === ignoreUnused)
        return false;
    for (const { at } of rule.check(facts)) {
        const line = at !== null && 'start' in at ? at.start.line : null;
        if (at?.path === comment.path && line !== null && comment.first <= line && line <= comment.last)
            return true;
    }
    return false;
}
function unused(comment, id) {
    const exists = RULES.some((rule) => rule.id === id);
    return {
        kind: 'fail',
        message: exists
            ? `There is no finding of ${id} here any more: this comment ignores nothing.`
            : 'This comment ignores a rule that does not exist.',
        hint: exists ? 'Remove the comment.' : '`deploy-gate rules` lists the rules.',
        at: (0,model_location/* lineLocation */._)(comment.path, comment.line),
    };
}

;// CONCATENATED MODULE: ./lib/rules/ignore-without-reason.js


const ignoreWithoutReason = {
    id: 'ignore-without-reason',
    summary: 'A comment that ignores a finding says no reason, so it has no effect.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check({ snapshot }) {
        for (const comment of (0,ignore_comments/* filesWithComments */.k)(snapshot).flatMap((path) => (0,ignore_comments/* ignoreCommentsOf */.T)(snapshot, path))) {
            if (comment.reason !== '' && comment.rules.length > 0)
                continue;
            yield {
                kind: 'fail',
                message: comment.reason === ''
                    ? 'This comment ignores a finding without a reason, so it has no effect: whoever reads it next must know why.'
                    : 'This comment names no rule, so it has no effect.',
                hint: '# deploy-gate: ignore[rule-id] why this is right here',
                at: (0,model_location/* lineLocation */._)(comment.path, comment.line),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/installed-app-unusable.js

const installedAppUnusable = {
    id: 'installed-app-unusable',
    summary: 'An app of INSTALLED_APPS cannot be loaded on the dyno.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10', 'R10'],
    *check(facts) {
        yield* startResults(facts, ['installed-app', 'models', 'app-ready']);
    },
};

;// CONCATENATED MODULE: ./lib/rules/language-not-judged.js
const languageNotJudged = {
    id: 'language-not-judged',
    summary: 'Another buildpack builds the app; what it does is not judged.',
    category: 'build',
    severity: 'notice',
    since: '0.1.0',
    *check({ build }) {
        if (build.kind !== 'other')
            return;
        yield {
            kind: 'fail',
            message: `This is built as ${build.language} (${build.because}): its build, its settings and its start are not judged, only the Procfile, app.json and heroku.yml.`,
            at: null,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/lfs-pointer.js
const lfsPointer = {
    id: 'lfs-pointer',
    summary: 'Files that are pointers of Git LFS: Heroku gets the pointer, not the file.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ snapshot }) {
        const pointers = snapshot.entries.filter((entry) => isCandidate(entry) && isPointer(snapshot.read(entry.path)));
        const code = pointers.find(({ path }) => /\.(py|txt|toml|lock|sh|json|ya?ml)$|(^|\/)(Procfile|Pipfile)$/.test(path));
        const first = code ?? pointers[0];
        if (!first)
            return;
        const others = pointers.length - 1;
        yield {
            kind: 'fail',
            severity: code ? 'error' : 'warning',
            message: `\`${first.path}\`${others > 0 ? ` and ${others} other file${others > 1 ? 's' : ''}` : ''} ${others > 0 ? 'are pointers' : 'is a pointer'} of Git LFS. Heroku does not fetch what they point to: the app gets the pointer's text in place of the file.`,
            hint: 'Take the files out of LFS (`git lfs migrate export --include="..."`), or serve them from a storage service.',
            at: { path: first.path },
        };
    },
};
/** A pointer is shorter than 1,024 bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const isCandidate = ({ mode, size }) => mode.startsWith('100') && size >= 100 && size < 1024;
const isPointer = (bytes) => bytes !== undefined && new TextDecoder().decode(bytes).startsWith('version https://git-lfs.github.com/spec/');

;// CONCATENATED MODULE: ./lib/rules/lock-file-stale.js
const lockFileStale = {
    id: 'lock-file-stale',
    summary: 'The lock no longer fits the file that it was made from.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pipenv', 'install-dependencies::poetry', 'install-dependencies::uv'],
    *check({ build, packageManager, lock }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || lock?.kind !== 'stale')
            return;
        const { name, path } = packageManager;
        const { command, says } = LOCKING[name];
        yield {
            kind: 'fail',
            message: `\`${path}\` is out of date: ${lock.reason}. The build stops, "${says}".`,
            hint: `Lock anew and commit it: \`${command} && git add ${path}\`.`,
            at: { path },
            heroku: `install-dependencies::${name}`,
        };
    },
};
const LOCKING = {
    pip: { command: 'pip-compile', says: 'Unable to install dependencies using pip' },
    pipenv: { command: 'pipenv lock', says: 'Unable to install dependencies using Pipenv' },
    poetry: { command: 'poetry lock', says: 'Unable to install dependencies using Poetry' },
    uv: { command: 'uv lock', says: 'Unable to install dependencies using uv' },
};

;// CONCATENATED MODULE: ./lib/rules/lock-file-unusable.js
const lockFileUnusable = {
    id: 'lock-file-unusable',
    summary: 'The lock, or the file that it belongs to, is missing or cannot be read.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pipenv', 'install-dependencies::poetry', 'install-dependencies::uv'],
    *check({ build, packageManager, lock }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || lock?.kind !== 'broken')
            return;
        yield {
            kind: 'fail',
            message: `\`${lock.path}\` cannot be used: ${lock.reason}. The build stops, "Unable to install dependencies".`,
            hint: lock.reason.includes('pyproject.toml')
                ? 'Commit the `pyproject.toml` that the lock was made from.'
                : `Mend \`${lock.path}\`, then lock anew.`,
            at: { path: lock.path },
            heroku: `install-dependencies::${packageManager.name}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/logging-unusable.js

const loggingUnusable = {
    id: 'logging-unusable',
    summary: 'LOGGING cannot be set up on the dyno.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10', 'R10'],
    *check(facts) {
        yield* startResults(facts, ['logging']);
    },
};

;// CONCATENATED MODULE: ./lib/rules/media-on-dyno.js




const ON_DISK = 'django.core.files.storage.FileSystemStorage';
const mediaOnDyno = {
    id: 'media-on-dyno',
    summary: 'Uploads are kept on the disk of the dyno, where they are lost at each restart.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null || storageOf(settings) !== ON_DISK || !takesUploads(facts))
            return;
        const bound = ['MEDIA_ROOT', 'STORAGES', 'DEFAULT_FILE_STORAGE'].find((name) => settings.get(name).bound === true);
        if (bound === undefined)
            return;
        yield settingResult(facts, { setting: bound, answer: (0,settings_answer/* ask */.kA)(settings.get(bound), () => true) }, {
            message: "A model has a field for files, and they are kept on the dyno's disk: it is thrown away at each restart and deployment, at least once a day, and no dyno sees another's.",
            hint: "STORAGES = {'default': {'BACKEND': 'storages.backends.s3.S3Storage'}, ...}, with django-storages",
        });
    },
};
function storageOf(settings) {
    const engine = (0,tests/* entryOf */.Ms)(settings.get('STORAGES').value, 'default');
    const backend = engine ? (0,tests/* entryOf */.Ms)(engine, 'BACKEND') : null;
    const old = settings.get('DEFAULT_FILE_STORAGE');
    const chosen = old.bound === true ? old.value : (backend ?? old.value);
    return chosen.kind === 'str' ? chosen.value : null;
}
function takesUploads({ snapshot }) {
    for (const { entry, text } of textFiles(snapshot)) {
        const models = /(^|\/)models(\.py|\/\w+\.py)$/.test(entry.path);
        if (models && /^[ \t]+\w+[ \t]*=[ \t]*(models\.)?(FileField|ImageField)\(/m.test(text))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/rules/middleware-unusable.js

const middlewareUnusable = {
    id: 'middleware-unusable',
    summary: 'A middleware cannot be loaded on the dyno.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10', 'R10'],
    *check(facts) {
        yield* startResults(facts, ['middleware', 'urls']);
    },
};

;// CONCATENATED MODULE: ./lib/rules/package-manager-missing.js

const packageManagerMissing = {
    id: 'package-manager-missing',
    summary: 'No requirements.txt, Pipfile.lock, poetry.lock or uv.lock in the root.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['package-manager::none-found'],
    *check(facts) {
        const { build, packageManager } = facts;
        if (build.kind !== 'python' || packageManager.kind !== 'none')
            return;
        const { reason, hint, path } = explain(facts);
        yield {
            kind: 'fail',
            message: `The root has no \`requirements.txt\`, \`Pipfile.lock\`, \`poetry.lock\` or \`uv.lock\`${reason}. The build stops, "Couldn't find any supported Python package manager files".`,
            hint,
            at: path === null ? null : { path },
            heroku: 'package-manager::none-found',
        };
    },
};
const WANTED = ['requirements.txt', 'Pipfile.lock', 'poetry.lock', 'uv.lock'];
/** Why the files are not there, most telling reason first. */
function explain({ snapshot, committed, environment }) {
    const ignored = WANTED.find((path) => committed.entry(path) && !snapshot.entry(path));
    if (ignored) {
        return {
            reason: `: \`.slugignore\` removes \`${ignored}\``,
            hint: `Take the pattern that matches \`${ignored}\` out of \`.slugignore\`.`,
            path: '.slugignore',
        };
    }
    if (environment.app?.generation === 'fir' && snapshot.entry('Pipfile.lock')) {
        return {
            reason: ' that the Cloud Native Buildpack knows (it does not support Pipenv)',
            hint: 'Move to uv: `uv init --bare && uv add ...`.',
            path: 'Pipfile.lock',
        };
    }
    const broken = WANTED.find((path) => snapshot.entry(path)?.mode === '120000');
    if (broken)
        return {
            reason: `: \`${broken}\` is a link to a file that is not there`,
            hint: 'Commit the file that the link names.',
            path: broken,
        };
    return explainNames(snapshot);
}
/** What stands in place of the file: another name, another folder, another tool's lock. */
function explainNames(snapshot) {
    const misspelt = (0,files/* namesIn */.wX)(snapshot, '').find((name) => /^req[a-z]*([._-]?txt|\.text|\.in|\.txt\.txt)?$/i.test(name));
    if (misspelt && snapshot.entry(misspelt)) {
        return {
            reason: `: \`${misspelt}\` is not read, its name has to be exactly \`requirements.txt\``,
            hint: `Rename it: \`git mv ${misspelt} requirements.txt\`.`,
            path: misspelt,
        };
    }
    const below = snapshot.entries.find(({ path }) => path.includes('/') &&
        (WANTED.includes(path.slice(path.lastIndexOf('/') + 1)) || /^requirements\/\w+\.txt$/.test(path)));
    if (below)
        return {
            reason: `: \`${below.path}\` is not in the root`,
            hint: `Write a \`requirements.txt\` in the root:\n-r ${below.path}`,
            path: below.path,
        };
    if (snapshot.entry('pdm.lock'))
        return {
            reason: ', and PDM is not supported',
            hint: 'Export them: `pdm export --prod -o requirements.txt`.',
            path: 'pdm.lock',
        };
    if (snapshot.entry('pyproject.toml'))
        return {
            reason: ', and `pyproject.toml` alone is not enough',
            hint: 'Lock the dependencies: `uv lock`, and commit `uv.lock`.',
            path: 'pyproject.toml',
        };
    return { reason: '', hint: 'Write a `requirements.txt` in the root, a package a line:\nDjango\ngunicorn', path: null };
}

;// CONCATENATED MODULE: ./lib/rules/package-managers-several.js
const packageManagersSeveral = {
    id: 'package-managers-several',
    summary: 'Files of more than one package manager.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['package-manager::multiple-found'],
    *check({ build, packageManager }) {
        if (build.kind !== 'python' || packageManager.kind !== 'several')
            return;
        const { paths } = packageManager;
        const [kept, ...others] = [...paths].sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
        yield {
            kind: 'fail',
            message: `The root has files of ${paths.length} package managers: ${paths.map((path) => `\`${path}\``).join(', ')}. The build stops, "Multiple Python package manager files were found".`,
            hint: `Keep one. To keep \`${kept}\`: \`git rm ${others.join(' ')}\`${others.includes('Pipfile.lock') ? ', and the `Pipfile` with it' : ''}.`,
            at: { path: paths[0] ?? 'requirements.txt' },
            heroku: 'package-manager::multiple-found',
        };
    },
};
/** Which one to propose: a lock is worth more than a list. */
const RANK = ['uv.lock', 'poetry.lock', 'Pipfile.lock', 'requirements.txt'];

;// CONCATENATED MODULE: ./lib/rules/password-hasher-weak.js



/** Hashers that a graphics card breaks in minutes, or that do not hash at all. */
const WEAK = /\.(Unsalted)?(MD5|SHA1|Crypt)PasswordHasher$/;
function isWeak(value) {
    const [first] = (0,tests/* itemsOf */.S3)(value) ?? [];
    if (first?.kind === 'str')
        return WEAK.test(first.value);
    return value.kind === 'unknown' || first?.kind === 'unknown' ? 'unknown' : false;
}
const passwordHasherWeak = {
    id: 'password-hasher-weak',
    summary: 'New passwords are stored with a hash that is broken quickly.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const answer = (0,settings_answer/* ask */.kA)(settings.get('PASSWORD_HASHERS'), isWeak);
        if (answer.truth !== true)
            return;
        yield settingResult(facts, { setting: 'PASSWORD_HASHERS', answer }, {
            message: 'The first of PASSWORD_HASHERS, which new passwords are stored with, is broken quickly once the database leaks. It belongs in the settings of tests.',
            hint: "PASSWORD_HASHERS = ['django.contrib.auth.hashers.PBKDF2PasswordHasher', ...], or take the setting out",
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/pipfile-lock-invalid.js
const pipfileLockInvalid = {
    id: 'pipfile-lock-invalid',
    summary: 'Pipfile.lock is no JSON, or asks for a Python that is no version.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['pipfile-lock::invalid-json', 'pipfile-lock::invalid-version'],
    *check({ build, pythonVersion: version }) {
        if (build.kind !== 'python' || version.kind !== 'invalid')
            return;
        if (version.problem === 'pipfile-lock::invalid-json') {
            yield {
                kind: 'fail',
                message: `\`Pipfile.lock\` cannot be read as an object of JSON (${version.found}). The build stops, "Can't parse Pipfile.lock".`,
                hint: 'Lock anew: `pipenv lock`.',
                at: { path: version.path },
                heroku: version.problem,
            };
        }
        else if (version.problem === 'pipfile-lock::invalid-version') {
            yield {
                kind: 'fail',
                message: `\`Pipfile.lock\` asks for Python \`${version.found}\`, which is not of the form N.N or N.N.N. The build stops, "Invalid Python version in Pipfile.lock".`,
                hint: 'Let the `Pipfile` ask for a version without wildcards, then run `pipenv lock`:\n[requires]\npython_version = "3.14"',
                at: version.location ?? { path: version.path },
                heroku: version.problem,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/pipfile-lock-missing.js
const pipfileLockMissing = {
    id: 'pipfile-lock-missing',
    summary: 'A Pipfile without its Pipfile.lock, whatever else is there.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['package-manager::pipenv-missing-lockfile'],
    *check({ build, packageManager, committed }) {
        if (build.kind !== 'python' || packageManager.kind !== 'pipenv-missing-lockfile')
            return;
        const ignored = committed.entry('Pipfile.lock') !== undefined;
        yield {
            kind: 'fail',
            message: `There is a \`Pipfile\`${ignored ? ', and `.slugignore` removes its `Pipfile.lock`' : ' without a `Pipfile.lock`'}. The build stops, "No 'Pipfile.lock' found!", even beside another package manager's files.`,
            hint: 'Either lock it, `pipenv lock && git add Pipfile.lock`, or remove it, `git rm Pipfile`.',
            at: { path: 'Pipfile' },
            heroku: 'package-manager::pipenv-missing-lockfile',
        };
    },
};

// EXTERNAL MODULE: ./lib/facts/data.js
var facts_data = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/rules/poetry-package-missing.js


const poetryPackageMissing = {
    id: 'poetry-package-missing',
    summary: 'Poetry is to install the project itself, and finds no package of its name.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::poetry'],
    *check({ build, packageManager, snapshot }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'poetry')
            return;
        const data = (0,facts_data/* parseToml */.MT)((0,files/* readText */.yR)(snapshot, 'pyproject.toml') ?? '');
        if (data.kind === 'error')
            return;
        const poetry = (0,facts_data/* field */.ZZ)(data.value, 'tool', 'poetry');
        const name = (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(data.value, 'project', 'name')) ?? (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(poetry, 'name'));
        if ((0,facts_data/* field */.ZZ)(poetry, 'package-mode') === false ||
            (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(poetry, 'packages')).length > 0 ||
            (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(poetry, 'include')).length > 0)
            return;
        const module = name?.replace(/[-.]/g, '_');
        const places = module === undefined ? [] : [module, `src/${module}`];
        if (places.some((place) => (0,files/* isFile */.fo)(snapshot, `${place}.py`) || (0,files/* resolvePath */.o1)(snapshot, place).kind === 'folder'))
            return;
        yield {
            kind: 'fail',
            message: module === undefined
                ? 'Poetry is to install the project itself, and `pyproject.toml` gives it no name. The build stops, "Unable to install dependencies using Poetry".'
                : `Poetry is to install the project itself, and there is neither a folder \`${module}\` nor \`src/${module}\`. The build stops, "The current project could not be installed".`,
            hint: 'A site is no package to install; in `pyproject.toml`:\n[tool.poetry]\npackage-mode = false',
            at: { path: 'pyproject.toml' },
            heroku: 'install-dependencies::poetry',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/procfile-colon-detached.js

const procfileColonDetached = {
    id: 'procfile-colon-detached',
    summary: 'A space before the colon makes the colon the command.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10'],
    *check({ snapshot, procfile, processes, build, environment }) {
        if (!procfile || build.kind === 'container' || environment.app?.generation === 'fir')
            return;
        for (const { type, command, location } of processes.types.values()) {
            if (!/^:(\s|$)/.test(command))
                continue;
            const line = `${type}: ${command.slice(1).trim()}`;
            yield {
                kind: 'fail',
                message: `A space stands before the colon, so the command of \`${type}\` is \`${command}\`: the shell's \`:\`, which does nothing and ends at once.${type === 'web' ? ' The web process exits, and every request gets 503, H10 "App crashed".' : ''}`,
                hint: `Remove the space:\n${line}`,
                at: location,
                fix: changeLine(snapshot, location, `The command then belongs to \`${type}\`.`, () => line),
                ...(type === 'web' ? { heroku: 'H10' } : {}),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/procfile-invalid.js
const procfileInvalid = {
    id: 'procfile-invalid',
    summary: 'A line of the Procfile on which the build of a Fir app stops.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    *check({ procfile, environment: { app } }) {
        if (!procfile || app?.generation !== 'fir')
            return;
        for (const { text, location } of procfile.fir.errors) {
            yield {
                kind: 'fail',
                message: `On Fir \`${text.trim().slice(0, 100)}\` is no line of a Procfile. The build stops, "Invalid Procfile format".`,
                hint: 'Write a process a line: a type of at most 63 lower-case letters, digits and hyphens, a colon, a space, a command.',
                at: location,
            };
        }
        for (const { from, to, location } of procfile.fir.corrected) {
            yield {
                kind: 'fail',
                severity: 'warning',
                message: `Fir reads the process type \`${from.trim()}\` as \`${to}\`, with a warning.`,
                hint: `Write it so: \`${to}:\`.`,
                at: location,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/procfile-line-dropped.js

const procfileLineDropped = {
    id: 'procfile-line-dropped',
    summary: 'A line of the Procfile that Heroku drops without a word.',
    category: 'boot',
    severity: 'warning',
    since: '0.1.0',
    *check({ snapshot, procfile, build, environment }) {
        if (!procfile || build.kind === 'container' || environment.app?.generation === 'fir')
            return;
        for (const { text, location } of procfile.cedar.dropped) {
            yield {
                kind: 'fail',
                message: `Heroku drops the line \`${text.trim().slice(0, 100)}\` without a word: it is not of the form \`type: command\`.`,
                hint: hintFor(text.trim()),
                at: location,
                fix: changeLine(snapshot, location, 'Heroku then sees the process type.', withSpace),
            };
        }
    },
};
function hintFor(text) {
    const line = withSpace(text);
    if (line !== null)
        return `Put a space after the colon:\n${line}`;
    return 'Write a process a line, its type of letters, digits, `-` and `_`, then a colon and a space. A command cannot go on in the next line.';
}
/** `web:gunicorn` with the space that it lacks; null for any other line. */
function withSpace(text) {
    const [, type, command] = /^\s*([A-Za-z0-9_-]+):(\S.*)$/.exec(text) ?? [];
    return type === undefined ? null : `${type}: ${command}`;
}

// EXTERNAL MODULE: ./lib/facts/procfile.js
var facts_procfile = __webpack_require__(3041);
;// CONCATENATED MODULE: ./lib/rules/procfile-missing.js

const procfileMissing = {
    id: 'procfile-missing',
    summary: 'No Procfile: Heroku builds the app and starts nothing.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H14'],
    *check({ procfile, build, snapshot }) {
        if (procfile || build.kind !== 'python')
            return;
        const near = (0,facts_procfile/* misnamedProcfile */.zY)(snapshot);
        yield {
            kind: 'fail',
            message: `${near ? reason(near) : 'There is no `Procfile`.'} The build succeeds, no process runs, and every request gets 503, H14 "No web processes running".`,
            hint: near
                ? `Rename it: \`git mv ${near.path} ${facts_procfile/* PROCFILE */.pj}\`.`
                : `Write a file named \`Procfile\`, with no extension, in the app's root:\n${webLine(snapshot.entries)}`,
            at: near ? { path: near.path } : null,
            heroku: 'H14',
        };
    },
};
function reason({ path }) {
    return path.includes('/')
        ? `There is no \`Procfile\` in the app's root; Heroku does not read \`${path}\`.`
        : `There is no \`Procfile\`, only \`${path}\`; the name is case-sensitive and has no extension.`;
}
/** The web process to write: the project's own WSGI module where there is one. */
function webLine(entries) {
    const wsgi = entries.find(({ path }) => /^([A-Za-z_]\w*\/)*wsgi\.py$/.test(path));
    return `web: gunicorn ${wsgi ? wsgi.path.slice(0, -'.py'.length).replaceAll('/', '.') : 'MODULE.wsgi'}`;
}

;// CONCATENATED MODULE: ./lib/rules/procfile-not-portable.js

const procfileNotPortable = {
    id: 'procfile-not-portable',
    summary: 'A line that Cedar takes, and Fir or `heroku local` does not.',
    category: 'boot',
    severity: 'notice',
    since: '0.1.0',
    *check({ snapshot, procfile, build, environment: { app } }) {
        if (!procfile || build.kind === 'container' || app?.generation === 'fir')
            return;
        const refused = new Set(procfile.fir.errors.map(({ location }) => location.start.line));
        const stopped = procfile.local.error?.location.start.line;
        for (const { type, command, location } of procfile.cedar.processes.values()) {
            // A detached colon is told by its own rule.
            if (/^:(\s|$)/.test(command))
                continue;
            const line = location.start.line;
            const others = [...(refused.has(line) ? ['Fir'] : []), ...(stopped === line ? ['`heroku local`'] : [])];
            if (others.length === 0)
                continue;
            yield {
                kind: 'fail',
                message: `Cedar takes this line for the process \`${type}\`, and ${others.join(' and ')} ${others.length > 1 ? 'refuse' : 'refuses'} it.`,
                hint: `All three take:\n${type}: ${command}`,
                at: location,
                fix: changeLine(snapshot, location, 'Cedar takes it as before, and the others take it too.', () => `${type}: ${command}`),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/procfile-type-duplicated.js
const procfileTypeDuplicated = {
    id: 'procfile-type-duplicated',
    summary: 'A process type is declared twice: the last line wins.',
    category: 'boot',
    severity: 'warning',
    since: '0.1.0',
    *check({ procfile, build }) {
        if (!procfile || build.kind === 'container')
            return;
        for (const { type, location } of procfile.cedar.overridden) {
            const winner = procfile.cedar.processes.get(type);
            if (!winner)
                continue;
            yield {
                kind: 'fail',
                message: `\`${type}\` is declared again in line ${winner.location.start.line}: Heroku takes the last one, and this line counts for nothing.`,
                hint: 'Remove one of the two lines.',
                at: location,
                related: [{ location: winner.location, message: 'the line that counts' }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/procfile-without-web.js

const procfileWithoutWeb = {
    id: 'procfile-without-web',
    summary: 'The Procfile declares no `web` process that Heroku would start.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H14'],
    *check(facts) {
        const { procfile, processes, build } = facts;
        if (!procfile || build.kind === 'container')
            return;
        const web = processes.types.get('web');
        if (web && web.command !== '')
            return;
        const types = [...processes.types.keys()].filter((type) => type !== 'web');
        const { reason, hint, at } = web ? emptyWeb(web) : procfile_without_web_explain(procfile, processes.types);
        yield {
            kind: web ? 'open' : 'fail',
            severity: isWorkerOnly(facts, types) ? 'warning' : 'error',
            message: `${reason} No web process runs${types.length > 0 ? ` (only ${types.map((type) => `\`${type}\``).join(', ')})` : ''}, and every request gets 503, H14 "No web processes running".`,
            hint,
            at: at ?? { path: facts_procfile/* PROCFILE */.pj },
            heroku: 'H14',
        };
    },
};
const emptyWeb = ({ location }) => ({
    reason: '`web:` has no command.',
    hint: 'Write the command after it:\nweb: gunicorn mysite.wsgi',
    at: location,
});
/** The line that was most likely meant for the web process, and what is wrong with it. */
function procfile_without_web_explain({ cedar, lines }, types) {
    const dropped = cedar.dropped.find(({ text }) => /^[^a-z]*web\b/i.test(text));
    if (dropped)
        return droppedWeb(dropped);
    const cased = [...types.values()].find(({ type }) => type.toLowerCase() === 'web');
    if (cased) {
        return {
            reason: `The process type is \`${cased.type}\`; only \`web\`, in lower case, gets requests.`,
            hint: `Write it in lower case:\nweb: ${cased.command}`,
            at: cased.location,
        };
    }
    const listed = [...types.values()].find(({ command }) => /^web\s*:/.test(command));
    if (listed) {
        return {
            reason: `Heroku takes \`${listed.type}\` for the process type: a Procfile is no list of YAML.`,
            hint: `Leave it out:\n${listed.command}`,
            at: listed.location,
        };
    }
    const server = [...types.values()].find(({ type, location }) => SERVERS.includes(type) && !lines[location.start.line - 1]?.text.includes(':'));
    if (server) {
        return {
            reason: `The line is a command without a process type: Heroku takes \`${server.type}\` for the type.`,
            hint: `Put the type before it:\nweb: ${server.type} ${server.command}`,
            at: server.location,
        };
    }
    return { reason: '`Procfile` declares no `web` process.', hint: 'Add a line:\nweb: gunicorn mysite.wsgi', at: null };
}
function droppedWeb({ text, location }) {
    const command = text.replace(/^.*?web\s*:?\s*/i, '').trim();
    const reason = text.startsWith('\ufeff')
        ? 'The line begins with a byte-order mark, and Heroku drops it without a word.'
        : /^web:\S/.test(text.trim())
            ? `Heroku drops the line \`${text.trim()}\` without a word: after the colon a space is needed (\`heroku local\` does without).`
            : `Heroku drops the line \`${text.trim()}\` without a word.`;
    return { reason, hint: `Write it so:\nweb: ${command === '' ? 'gunicorn mysite.wsgi' : command}`, at: location };
}
const SERVERS = [
    'gunicorn',
    'uvicorn',
    'daphne',
    'hypercorn',
    'granian',
    'waitress-serve',
    'uwsgi',
    'python',
    'python3',
    'flask',
    'fastapi',
];
/** A bot or a worker that serves nothing: no WSGI or ASGI module, and a type that says so. */
function isWorkerOnly({ snapshot }, types) {
    const serves = snapshot.entries.some(({ path }) => /(^|\/)(wsgi|asgi)\.py$/.test(path));
    return !serves && types.some((type) => /worker|bot|clock|beat|schedul|consumer/i.test(type));
}

;// CONCATENATED MODULE: ./lib/rules/python-buildpack-duplicated.js
const pythonBuildpackDuplicated = {
    id: 'python-buildpack-duplicated',
    summary: 'The app has the Python buildpack more than once.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['checks::duplicate-python-buildpack'],
    *check({ environment: { app } }) {
        const python = (app?.buildpacks ?? []).filter(isPythonBuildpack);
        if (!app || python.length < 2)
            return;
        yield {
            kind: 'fail',
            message: `The app has the Python buildpack ${python.length} times (${python.join(', ')}): the second one stops the build, "The Python buildpack has already been run this build".`,
            hint: `Remove all but one: \`heroku buildpacks:remove ${python.at(-1)} --app ${app.name}\`.`,
            at: null,
            heroku: 'checks::duplicate-python-buildpack',
        };
    },
};
/** Heroku's own, by its short name or its address. */
const isPythonBuildpack = (name) => /^(urn:buildpack:)?heroku\/python$/.test(name) || /\/heroku-buildpack-python(\.git|\.tgz)?([#@].*)?$/.test(name);

;// CONCATENATED MODULE: ./lib/rules/python-buildpack-missing.js
const pythonBuildpackMissing = {
    id: 'python-buildpack-missing',
    summary: "The repository holds a Python app, and none of the app's buildpacks installs Python.",
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    *check({ build, processes, environment: { app } }) {
        if (build.kind !== 'other' || build.pythonFile === null || !app)
            return;
        const commands = [...processes.types.values()].map(({ command }) => command);
        const runsPython = commands.some((command) => /\b(python3?|gunicorn|uvicorn|daphne|hypercorn|waitress-serve|granian|celery)\b/.test(command));
        yield {
            kind: 'open',
            severity: runsPython ? 'error' : 'warning',
            message: `There is \`${build.pythonFile}\`, and ${build.because}: unless one of them brings Python under another name, nothing of it is installed${runsPython ? ', and the commands of the Procfile are not found' : ''}.`,
            hint: `Add the Python buildpack: \`heroku buildpacks:add heroku/python --app ${app.name}\`.`,
            at: { path: build.pythonFile },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/python-directory-committed.js

const pythonDirectoryCommitted = {
    id: 'python-directory-committed',
    summary: 'The repository has a `.heroku/python`, where the buildpack installs Python.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['checks::existing-python-dir'],
    *check({ build, snapshot }) {
        if (build.kind !== 'python' || !(0,files/* exists */.t2)(snapshot, '.heroku/python'))
            return;
        yield {
            kind: 'fail',
            message: `\`.heroku/python\` is committed, and it is where the buildpack installs Python: the build stops, "Existing '.heroku/python/' directory found".`,
            hint: 'Remove it: `git rm -r --cached .heroku/python`, and write `/.heroku/python/` into `.gitignore`.',
            at: { path: '.heroku/python' },
            heroku: 'checks::existing-python-dir',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/python-not-detected.js
const pythonNotDetected = {
    id: 'python-not-detected',
    summary: 'The root has no file by which Heroku knows a Python app.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['detect'],
    *check({ build, snapshot }) {
        if (build.kind !== 'none')
            return;
        const below = snapshot.entries.find(({ path }) => /\/(requirements\.txt|uv\.lock|poetry\.lock|Pipfile\.lock)$/.test(path));
        const folder = below?.path.slice(0, below.path.lastIndexOf('/'));
        yield {
            kind: 'fail',
            message: `No buildpack takes this repository: its root has none of the files by which Heroku knows a Python app${below ? ` (\`${below.path}\` lies below it)` : ''}. Heroku says "No default language could be detected for this app", or "we couldn't find any supported Python project files".`,
            hint: folder
                ? `Deploy that folder alone (\`path: ${folder}\`), or move its files to the root.`
                : 'Write a `requirements.txt` in the root (it may be empty), or use uv: `uv init --bare && uv lock`.',
            at: null,
            heroku: 'detect',
        };
    },
};

// EXTERNAL MODULE: ./lib/facts/python-version.js + 1 modules
var python_version = __webpack_require__(4936);
// EXTERNAL MODULE: ./lib/heroku/platform/python-versions.js
var python_versions = __webpack_require__(6470);
;// CONCATENATED MODULE: ./lib/rules/support/python-series.js

/** Asks for the series (`3.13`) in place of the patch release; null where a lock file asks for it, which its tool writes. */
function seriesAlone(snapshot, { origin, requested, minor, location }) {
    if (location === null || (origin !== '.python-version' && origin !== 'runtime.txt'))
        return null;
    const description = `Each build then takes the newest release of Python ${minor}.`;
    return changeLine(snapshot, location, description, (line) => line.replace(requested, minor));
}

;// CONCATENATED MODULE: ./lib/rules/python-patch-outdated.js



const pythonPatchOutdated = {
    id: 'python-patch-outdated',
    summary: 'Python is pinned to an old patch release.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ build, snapshot, pythonVersion: version }) {
        if (build.kind !== 'python' || version.kind !== 'requested' || version.full === null)
            return;
        const latest = (0,python_versions/* latestPatch */.UH)(version.minor);
        if (latest === undefined || (0,python_version/* comparePatch */.WH)(version.full, latest) >= 0)
            return;
        yield {
            kind: 'fail',
            message: `Python is pinned to ${version.full}, and ${latest} is out (as of ${python_versions/* PYTHON_VERSIONS */.fN.asOf}): its security fixes are missing. Heroku warns, "A Python patch update is available!".`,
            hint: `Ask for the series alone, then each build takes its newest release:\n${version.minor}`,
            at: version.location,
            fix: seriesAlone(snapshot, version),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/python-patch-unavailable.js



const pythonPatchUnavailable = {
    id: 'python-patch-unavailable',
    summary: 'Python is pinned to a patch release that may not exist.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    heroku: ['python-version::unknown-patch'],
    *check({ build, snapshot, pythonVersion: version }) {
        if (build.kind !== 'python' || version.kind !== 'requested' || version.full === null)
            return;
        const latest = (0,python_versions/* latestPatch */.UH)(version.minor);
        if (latest === undefined || (0,python_version/* comparePatch */.WH)(version.full, latest) <= 0)
            return;
        yield {
            kind: 'open',
            message: `Python is pinned to ${version.full}, and the newest release of ${version.minor} was ${latest} on ${python_versions/* PYTHON_VERSIONS */.fN.asOf}. If it has not come out since, the build stops, "The requested Python version isn't available".`,
            hint: `Ask for the series alone:\n${version.minor}`,
            at: version.location,
            fix: seriesAlone(snapshot, version),
            heroku: 'python-version::unknown-patch',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/python-version-deprecated.js

const pythonVersionDeprecated = {
    id: 'python-version-deprecated',
    summary: 'Heroku will soon stop building this Python.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ build, pythonVersion: version }) {
        if (build.kind !== 'python' || version.kind !== 'requested' || version.support !== 'deprecated')
            return;
        const known = (0,python_versions/* deprecation */.t6)(version.minor);
        if (!known)
            return;
        yield {
            kind: 'fail',
            message: `Python ${version.minor} reaches its end of life in ${known.endOfLife}, and Heroku stops building it on ${known.removal} (as of ${python_versions/* PYTHON_VERSIONS */.fN.asOf}). It warns, "Support for Python ${version.minor} is deprecated!".`,
            hint: `Move to a newer Python; in \`.python-version\`:\n${python_versions/* PYTHON_VERSIONS */.fN.default}`,
            at: version.location,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/python-version-file-encoding.js

const pythonVersionFileEncoding = {
    id: 'python-version-file-encoding',
    summary: '.python-version is not plain UTF-8.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['python-version-file::invalid-encoding'],
    *check({ build, pythonVersion: version }) {
        if (build.kind !== 'python' ||
            version.kind !== 'invalid' ||
            version.problem !== 'python-version-file::invalid-encoding')
            return;
        yield {
            kind: 'fail',
            message: `\`.python-version\` is saved as ${version.found}. The build stops, "Unable to read .python-version".`,
            hint: `Save it as UTF-8 without a byte-order mark; from a Unix shell: \`echo ${python_versions/* PYTHON_VERSIONS */.fN.default} > .python-version\`. (PowerShell's \`>\` writes UTF-16.)`,
            at: { path: version.path },
            heroku: 'python-version-file::invalid-encoding',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/python-version-file-misspelt.js


const pythonVersionFileMisspelt = {
    id: 'python-version-file-misspelt',
    summary: 'A name that is nearly `.python-version`.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['python-version-file::misspelled'],
    *check(facts) {
        const { build, pythonVersion: version } = facts;
        if (build.kind !== 'python')
            return;
        if (version.kind === 'invalid' && version.problem === 'python-version-file::misspelled') {
            yield {
                kind: 'fail',
                message: `\`${version.path}\` stands where \`.python-version\` is meant. The build stops, "Your .python-version file is spelled incorrectly"${facts.snapshot.entry('.python-version') ? ', although the right one is there too' : ''}.`,
                hint: facts.snapshot.entry('.python-version')
                    ? `Remove it: \`git rm -- '${version.path}'\`.`
                    : `Rename it: \`git mv -- '${version.path}' .python-version\`.`,
                at: { path: version.path },
                heroku: 'python-version-file::misspelled',
            };
        }
        else if (version.kind === 'requested' && version.origin === 'default')
            yield* ignoredNames(facts);
    },
};
/** Names that not even the buildpack's list of misspellings has: they are passed over in silence. */
function* ignoredNames({ snapshot, pythonVersion }) {
    const standard = pythonVersion.kind === 'requested' ? pythonVersion.minor : '';
    for (const name of (0,files/* namesIn */.wX)(snapshot, '').filter(python_version/* lookLikeVersionFile */.jN)) {
        yield {
            kind: 'fail',
            severity: 'warning',
            message: `\`${name}\` is not read: only a file named exactly \`.python-version\` is. The app gets Heroku's default, Python ${standard}.`,
            hint: `Rename it: \`git mv -- '${name}' .python-version\`.`,
            at: { path: name },
        };
    }
}

;// CONCATENATED MODULE: ./lib/rules/python-version-invalid.js


const pythonVersionInvalid = {
    id: 'python-version-invalid',
    summary: '.python-version holds a line that is no version.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['python-version-file::invalid-version'],
    *check({ build, snapshot, pythonVersion: version }) {
        if (build.kind !== 'python' ||
            version.kind !== 'invalid' ||
            version.problem !== 'python-version-file::invalid-version')
            return;
        yield {
            kind: 'fail',
            message: `\`.python-version\` holds \`${version.found}\`, which is not of the form N.N or N.N.N. The build stops, "Invalid Python version in .python-version".`,
            hint: `Let it hold only a version, without quotes, prefix, wildcard, comment on the same line or invisible characters:\n${suggestion(version.found)}`,
            at: version.location ?? { path: version.path },
            heroku: 'python-version-file::invalid-version',
            fix: version.location && fixOf(snapshot, version.location),
        };
    },
};
/** The supported version that the line begins with or holds, else the default. */
function suggestion(found) {
    const wanted = /3\.(\d{1,3})/.exec(found);
    const minor = Number(wanted?.[1]);
    const supported = minor >= python_versions/* PYTHON_VERSIONS */.fN.oldestMinor && minor <= python_versions/* PYTHON_VERSIONS */.fN.newestMinor;
    return wanted && supported ? wanted[0] : python_versions/* PYTHON_VERSIONS */.fN.default;
}
/** A version of CPython in one of the usual disguises: quoted, prefixed, a range from it on, a wildcard, with a comment. */
const DISGUISED = /^\s*["']?(?:c?python)?[-\s]*(?:[=~]?=|\^|~|>=|v)?\s*(3\.\d{1,3})(?:\.(?:\d+|\*|x))?["']?\s*(?:#.*)?$/i;
function fixOf(snapshot, at) {
    const minor = (line) => DISGUISED.exec(line)?.[1] ?? null;
    return changeLine(snapshot, at, 'The file then holds the version alone, which is all that Heroku takes.', minor);
}

;// CONCATENATED MODULE: ./lib/rules/python-version-missing.js

const pythonVersionMissing = {
    id: 'python-version-missing',
    summary: 'No Python version is asked for.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['python-version-file::no-version', 'python-version-file::not-found'],
    *check({ build, packageManager, pythonVersion: version }) {
        if (build.kind !== 'python')
            return;
        const hint = `Let \`.python-version\` in the root hold only:\n${python_versions/* PYTHON_VERSIONS */.fN.default}`;
        if (version.kind === 'invalid' && version.problem === 'python-version-file::no-version') {
            yield {
                kind: 'fail',
                message: '`.python-version` holds no version, only blank lines or comments. The build stops, "No Python version found in .python-version".',
                hint,
                at: { path: version.path },
                heroku: 'python-version-file::no-version',
            };
        }
        else if (version.kind === 'requested' && version.origin === 'default' && packageManager.kind === 'found') {
            const uv = packageManager.name === 'uv';
            yield {
                kind: 'fail',
                severity: uv ? 'error' : 'warning',
                message: uv
                    ? 'There is no `.python-version`, which uv needs on Heroku; `requires-python` is not read. The build stops, "No Python version was specified".'
                    : `No Python version is asked for: a new app gets Heroku's default (Python ${version.minor} as of ${python_versions/* PYTHON_VERSIONS */.fN.asOf}), another one what its last build had. Heroku warns, "No Python version was specified", and will make it an error.`,
                hint,
                at: null,
                ...(uv ? { heroku: 'python-version-file::not-found' } : {}),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/python-version-unsupported.js

const pythonVersionUnsupported = {
    id: 'python-version-unsupported',
    summary: 'The Python asked for is too old or not known to Heroku.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['python-version::eol', 'python-version::unknown-major'],
    *check({ build, pythonVersion: version }) {
        if (build.kind !== 'python' || version.kind !== 'requested')
            return;
        if (version.support !== 'end-of-life' && version.support !== 'unknown')
            return;
        const { oldestMinor, newestMinor, asOf } = python_versions/* PYTHON_VERSIONS */.fN;
        const old = version.support === 'end-of-life';
        const range = `Heroku builds Python 3.${oldestMinor} to 3.${newestMinor} (as of ${asOf})`;
        yield {
            kind: 'fail',
            message: old
                ? `Python ${version.minor} has reached its end of life; ${range}. The build stops, "The requested Python version has reached end-of-life".`
                : `Python ${version.minor} is not known; ${range}. The build stops, "The requested Python version isn't recognised".`,
            hint: `Ask for a supported one in \`.python-version\`, and check that the dependencies take it:\n${python_versions/* PYTHON_VERSIONS */.fN.default}`,
            at: version.location,
            heroku: old ? 'python-version::eol' : 'python-version::unknown-major',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/python-versions-several.js
const pythonVersionsSeveral = {
    id: 'python-versions-several',
    summary: '.python-version names more than one version.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['python-version-file::multiple-versions'],
    *check({ build, pythonVersion: version }) {
        if (build.kind !== 'python' ||
            version.kind !== 'invalid' ||
            version.problem !== 'python-version-file::multiple-versions')
            return;
        yield {
            kind: 'fail',
            message: `\`.python-version\` names several versions (${version.found}). The build stops, "Multiple Python versions found in .python-version".`,
            hint: `Leave one of them:\n${version.found.split(',')[0]}`,
            at: version.location ?? { path: version.path },
            heroku: 'python-version-file::multiple-versions',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/requirement-environment-variable.js
const requirementEnvironmentVariable = {
    id: 'requirement-environment-variable',
    summary: 'A requirements file uses a config var, which pip does not get.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pip'],
    *check({ build, packageManager, requirements }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip')
            return;
        for (const problem of requirements.problems) {
            if (problem.kind !== 'environment-variable')
                continue;
            const { name, harmless } = problem;
            yield {
                kind: harmless ? 'open' : 'fail',
                message: `The line uses \`\${${name}}\`, and Heroku gives no config var to pip (but \`PIP_EXTRA_INDEX_URL\`): the text stays as it is written. ${harmless ? 'If a package comes from this place alone, the build stops' : 'The build stops'}, "Unable to install dependencies using pip".`,
                hint: 'For a private index, set the config var `PIP_EXTRA_INDEX_URL` to its address with the token; a private repository can be a wheel on such an index.',
                at: problem.location,
                heroku: 'install-dependencies::pip',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/facts/dependencies/marker.js
var dependencies_marker = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/facts/dependencies/version.js
var dependencies_version = __webpack_require__(1949);
;// CONCATENATED MODULE: ./lib/rules/requirement-hash-missing.js


const requirementHashMissing = {
    id: 'requirement-hash-missing',
    summary: 'Some requirements have hashes, and this one has none.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pip'],
    *check({ build, packageManager, requirements, markers }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip')
            return;
        if (!requirements.requireHashes)
            return;
        for (const line of requirements.lines) {
            const { marker } = line.requirement;
            const constrained = requirements.lines.some((other) => other.kind === 'constraint' && other.requirement.name === line.requirement.name);
            if (line.kind === 'constraint' ||
                constrained ||
                isSound(line) ||
                (marker && (0,dependencies_marker/* evaluateMarker */.UZ)(marker, markers) !== true))
                continue;
            yield {
                kind: 'fail',
                message: `pip checks hashes here, because a line has one or \`--require-hashes\` is given: then every requirement needs an exact version and a hash, and \`${line.requirement.name}\` lacks them. The build stops, "Unable to install dependencies using pip".`,
                hint: 'Compile the list anew: `pip-compile --generate-hashes`, or `uv pip compile --generate-hashes`.',
                at: line.location,
                heroku: 'install-dependencies::pip',
            };
        }
    },
};
/** What comes from a URL is left alone: an archive's address may carry its own hash. */
const isSound = ({ hashed, requirement }) => requirement.url !== null || (hashed && (0,dependencies_version/* pinnedVersion */.V2)(requirement.specifiers) !== null);

;// CONCATENATED MODULE: ./lib/rules/requirement-invalid.js
const requirementInvalid = {
    id: 'requirement-invalid',
    summary: 'A line of a requirements file that pip cannot read.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pip'],
    *check({ build, packageManager, requirements }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip')
            return;
        for (const problem of requirements.problems)
            yield* resultsOf(problem);
    },
};
const STOPS = 'The build stops, "Unable to install dependencies using pip".';
function* resultsOf(problem) {
    const { location: at } = problem;
    switch (problem.kind) {
        case 'invalid-requirement':
            yield {
                kind: 'fail',
                message: `\`${problem.text}\` is no requirement: ${problem.reason}. ${STOPS}`,
                hint: requirement_invalid_hintFor(problem.text),
                at,
                heroku: 'install-dependencies::pip',
            };
            break;
        case 'refused-option':
            yield {
                kind: 'fail',
                message: `\`${problem.option}\` may not stand in a requirements file. ${STOPS}`,
                hint: `Remove \`${problem.option}\` from the line.`,
                at,
                heroku: 'install-dependencies::pip',
            };
            break;
        case 'encoding':
            yield {
                kind: 'fail',
                message: `\`${at.path}\` is ${problem.encoding}, and pip reads it as UTF-8. ${STOPS}`,
                hint: 'Save it as UTF-8.',
                at,
                heroku: 'install-dependencies::pip',
            };
            break;
        case 'unknown-option':
            yield {
                kind: 'open',
                severity: 'warning',
                message: `\`${problem.option}\` is not known here; if pip does not know it either, the build stops.`,
                at,
                heroku: 'install-dependencies::pip',
            };
            break;
        case 'missing-file':
        case 'missing-path':
        case 'environment-variable':
            break;
    }
}
/** What was most likely meant. */
function requirement_invalid_hintFor(text) {
    const [, name, version] = /^([A-Za-z0-9][\w.-]*)\s*=\s*([\w.]+)/.exec(text) ?? [];
    if (name !== undefined && version !== undefined)
        return `Pin a version with two equals signs:\n${name}==${version}`;
    if (/^(<{7}|={7}|>{7})/.test(text))
        return 'Resolve the merge conflict in this file.';
    if (text.includes('\0'))
        return 'Save the file as UTF-8; it looks like UTF-16 without its byte-order mark.';
    if (/^pip3? install /.test(text))
        return `Write the requirement alone:\n${text.replace(/^pip3? install /, '')}`;
    return 'Write one requirement a line, such as:\nDjango==5.2.17';
}

;// CONCATENATED MODULE: ./lib/rules/requirement-needs-ssh.js
const requirementNeedsSsh = {
    id: 'requirement-needs-ssh',
    summary: 'A requirement is fetched over SSH, and builds have no key.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pip'],
    *check({ build, packageManager, requirements, snapshot }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip')
            return;
        const hook = snapshot.entry('bin/pre_compile') !== undefined;
        for (const { target, location } of requirements.direct) {
            if (!/^(git|hg|svn|bzr)\+ssh:/i.test(target))
                continue;
            yield {
                kind: hook ? 'open' : 'fail',
                message: `The requirement is fetched over SSH, and a build on Heroku has no SSH key${hook ? ', unless `bin/pre_compile` makes one' : ''}. The build stops, "Unable to install dependencies using pip".`,
                hint: 'For a public repository use `git+https://`; for a private one, publish a wheel on a private index and set the config var `PIP_EXTRA_INDEX_URL`.',
                at: location,
                heroku: 'install-dependencies::pip',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/requirement-path-missing.js
const requirementPathMissing = {
    id: 'requirement-path-missing',
    summary: 'A requirement names a path that Heroku has not.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pip'],
    *check({ build, packageManager, requirements }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip')
            return;
        for (const problem of requirements.problems) {
            if (problem.kind !== 'missing-path')
                continue;
            yield {
                kind: 'fail',
                message: `The requirement names the path \`${problem.path}\`: ${problem.reason}. The build stops, "Unable to install dependencies using pip".`,
                hint: problem.path.startsWith('/')
                    ? 'Name the package and its version in its place, as `pip list --format=freeze` does.'
                    : 'Commit the project at that path, or name a package of the index.',
                at: problem.location,
                heroku: 'install-dependencies::pip',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/requirement-uninstallable.js

const requirementUninstallable = {
    id: 'requirement-uninstallable',
    summary: 'A package that cannot be installed on Heroku.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: [
        'install-dependencies::pip',
        'install-dependencies::pipenv',
        'install-dependencies::poetry',
        'install-dependencies::uv',
    ],
    *check({ build, dependencies }) {
        const { manager } = dependencies;
        if (build.kind !== 'python' || manager === null)
            return;
        for (const dependency of dependencies.installed.values()) {
            const found = UNINSTALLABLE.find((entry) => requirement_uninstallable_matches(entry, dependency) && (entry.managers?.includes(manager) ?? true));
            if (!found)
                continue;
            yield {
                kind: 'fail',
                message: `\`${dependency.name}${dependency.version === null ? '' : `==${dependency.version}`}\` cannot be installed on Heroku: ${found.because}. The build stops, "Unable to install dependencies".`,
                hint: found.remedy(dependency),
                at: dependency.location,
                heroku: `install-dependencies::${manager}`,
            };
        }
    },
};
const onlyThere = (platform) => ({ name, version }) => `Remove it, or keep it to where it belongs:\n${name}${version === null ? '' : `==${version}`} ; sys_platform == "${platform}"`;
const remove = ({ name }) => `Remove \`${name}\`.`;
/** What heroku/heroku-buildpack-python's bin/warnings and its issues tell of. */
const UNINSTALLABLE = [
    {
        names: /^(pywin32|pypiwin32|pywinpty|windows-curses|twisted-iocpsupport|wmi)$/,
        because: 'it exists for Windows only',
        remedy: onlyThere('win32'),
    },
    { names: /^pyobjc(-.*)?$/, because: 'it exists for macOS only', remedy: onlyThere('darwin') },
    {
        names: /^pkg-resources$/,
        because: "there is no such package; Debian's pip lists it by mistake",
        remedy: remove,
    },
    {
        names: /^python$/,
        because: 'Python itself is no package',
        remedy: () => 'Remove it; the version belongs into `.python-version`.',
    },
    {
        names: /^celery$/,
        versions: '<5.2.1',
        managers: ['pip', 'pipenv'],
        because: 'its metadata is broken, and pip since 24.1 refuses it ("One of your dependencies contains broken metadata")',
        remedy: () => 'Upgrade it:\ncelery>=5.2.1',
    },
    {
        names: /^pysqlite3$/,
        versions: '<0.6.0',
        because: 'it has to be compiled, and the headers of SQLite are not there ("SQLite headers weren\'t found")',
        remedy: () => 'Use `sqlite3` of the standard library, or upgrade it:\npysqlite3>=0.6.0',
    },
];
function requirement_uninstallable_matches({ names, versions }, { name, version, specifiers }) {
    if (!names.test(name))
        return false;
    if (versions === undefined)
        return true;
    const bad = (0,dependencies_version/* parseSpecifiers */.$h)(versions);
    const exact = (0,dependencies_version/* parseVersion */.ot)(version ?? '');
    if (exact && bad)
        return (0,dependencies_version/* satisfies */.ib)(exact, bad);
    // A range below the first good version leaves pip no other choice.
    const [limit] = bad ?? [];
    return specifiers.some(({ operator, version: bound }) => (operator === '<' || operator === '<=') && isAtMost(bound, operator, limit?.version ?? ''));
}
function isAtMost(bound, operator, limit) {
    const parsed = (0,dependencies_version/* parseVersion */.ot)(bound);
    const below = (0,dependencies_version/* parseSpecifiers */.$h)(operator === '<' ? `<=${limit}` : `<${limit}`);
    return parsed !== null && below !== null && (0,dependencies_version/* satisfies */.ib)(parsed, below);
}

;// CONCATENATED MODULE: ./lib/rules/requirements-conflicting.js


const requirementsConflicting = {
    id: 'requirements-conflicting',
    summary: 'Two lines ask for versions of a package that exclude each other.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pip'],
    *check({ build, packageManager, requirements, markers }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip')
            return;
        const first = new Map();
        const asked = new Set(requirements.lines.filter(({ kind }) => kind === 'requirement').map(({ requirement }) => requirement.name));
        for (const line of requirements.lines) {
            const { name, marker, specifiers } = line.requirement;
            if (!asked.has(name) || specifiers.length === 0 || (marker && (0,dependencies_marker/* evaluateMarker */.UZ)(marker, markers) !== true))
                continue;
            const earlier = first.get(name);
            if (!earlier)
                first.set(name, line);
            else if (excludes(earlier, line) || excludes(line, earlier)) {
                yield {
                    kind: 'fail',
                    message: `\`${shown(line)}\` excludes \`${shown(earlier)}\` of ${earlier.location.path} line ${earlier.location.start.line}. pip finds no version, and the build stops, "Unable to install dependencies using pip".`,
                    hint: 'Leave one of the two lines.',
                    at: line.location,
                    related: [{ location: earlier.location, message: 'the other requirement' }],
                    heroku: 'install-dependencies::pip',
                };
            }
        }
    },
};
/** The version that ONE pins is not one that OTHER takes. */
function excludes(one, other) {
    const pinned = (0,dependencies_version/* parseVersion */.ot)((0,dependencies_version/* pinnedVersion */.V2)(one.requirement.specifiers) ?? '');
    return pinned !== null && !(0,dependencies_version/* satisfies */.ib)(pinned, other.requirement.specifiers);
}
const shown = ({ requirement: { name, specifiers } }) => name + specifiers.map(({ operator, version }) => operator + version).join(',');

;// CONCATENATED MODULE: ./lib/rules/requirements-include-missing.js
const requirementsIncludeMissing = {
    id: 'requirements-include-missing',
    summary: 'A requirements file includes a file that is not there.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::pip'],
    *check({ build, packageManager, requirements, committed }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip')
            return;
        for (const problem of requirements.problems) {
            if (problem.kind !== 'missing-file')
                continue;
            const ignored = committed.entry(problem.path) !== undefined;
            const name = problem.path.slice(problem.path.lastIndexOf('/') + 1);
            const elsewhere = committed.entries.find(({ path }) => path === name || path.endsWith(`/${name}`))?.path;
            yield {
                kind: 'fail',
                message: `\`${problem.option}\` includes \`${problem.path}\`, which ${ignored ? '`.slugignore` removes' : 'is not in the repository'}. The build stops, "Unable to install dependencies using pip".`,
                hint: ignored
                    ? `Take the pattern that matches \`${problem.path}\` out of \`.slugignore\`.`
                    : elsewhere
                        ? `The path is relative to the file that includes it; there is \`${elsewhere}\`.`
                        : 'Commit the file (is it in `.gitignore`?), or remove the line.',
                at: problem.location,
                heroku: 'install-dependencies::pip',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/requires-python-unmet.js



const requiresPythonUnmet = {
    id: 'requires-python-unmet',
    summary: 'The Python asked for is not one that the project takes.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['install-dependencies::uv'],
    *check({ build, packageManager, pythonVersion: python, snapshot }) {
        if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'uv')
            return;
        const data = (0,facts_data/* parseToml */.MT)((0,files/* readText */.yR)(snapshot, 'pyproject.toml') ?? '');
        const wanted = data.kind === 'data' ? (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(data.value, 'project', 'requires-python')) : undefined;
        const specifiers = wanted === undefined ? null : (0,dependencies_version/* parseSpecifiers */.$h)(wanted);
        const version = python.kind === 'requested' && python.full !== null ? (0,dependencies_version/* parseVersion */.ot)(python.full) : null;
        if (!specifiers ||
            !version ||
            python.kind !== 'requested' ||
            python.origin !== '.python-version' ||
            (0,dependencies_version/* satisfies */.ib)(version, specifiers))
            return;
        yield {
            kind: 'fail',
            message: `\`.python-version\` asks for Python ${python.requested}, and \`requires-python\` in \`pyproject.toml\` is \`${wanted}\`: uv refuses it, and the build stops, "Unable to install dependencies using uv".`,
            hint: 'Let the two agree: change `.python-version`, or `requires-python` and then run `uv lock`.',
            at: python.location,
            heroku: 'install-dependencies::uv',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/runtime-txt-deprecated.js
const runtimeTxtDeprecated = {
    id: 'runtime-txt-deprecated',
    summary: 'runtime.txt is deprecated; Heroku warns and will stop reading it.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ build, packageManager, pythonVersion: version, snapshot, environment }) {
        if (build.kind !== 'python' || version.kind !== 'requested' || version.origin !== 'runtime.txt')
            return;
        if (environment.app?.generation === 'fir' || (packageManager.kind === 'found' && packageManager.name === 'uv'))
            return;
        const hidden = snapshot.entry('.python-version') ? '; `.python-version` is not read beside it' : '';
        yield {
            kind: 'fail',
            message: `The Python version comes from \`runtime.txt\`, which is deprecated${hidden}. Heroku warns, "The runtime.txt file is deprecated", and will make it an error.`,
            hint: `Remove it, \`git rm runtime.txt\`, and let \`.python-version\` hold only:\n${version.minor}`,
            at: version.location ?? { path: 'runtime.txt' },
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/runtime-txt-invalid.js

const runtimeTxtInvalid = {
    id: 'runtime-txt-invalid',
    summary: 'runtime.txt does not hold exactly `python-N.N` or `python-N.N.N`.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['runtime-txt::invalid-version'],
    *check({ build, pythonVersion: version }) {
        if (build.kind !== 'python' || version.kind !== 'invalid' || version.problem !== 'runtime-txt::invalid-version')
            return;
        const found = version.found === '' ? 'nothing' : `\`${version.found.replaceAll('\n', ' ⏎ ')}\``;
        yield {
            kind: 'fail',
            message: `\`runtime.txt\` holds ${found} where exactly one \`python-N.N\` is asked for. The build stops, "Invalid Python version in runtime.txt".`,
            hint: `\`runtime.txt\` is deprecated. Remove it, \`git rm runtime.txt\`, and write a \`.python-version\` that holds only:\n${python_versions/* PYTHON_VERSIONS */.fN.default}`,
            at: version.location ?? { path: version.path },
            heroku: 'runtime-txt::invalid-version',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/runtime-txt-unsupported.js
const runtimeTxtUnsupported = {
    id: 'runtime-txt-unsupported',
    summary: 'runtime.txt beside uv, or on Fir, where it is not supported.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['runtime-txt::not-supported'],
    *check({ build, snapshot, packageManager, pythonVersion: version, environment }) {
        const fir = environment.app?.generation === 'fir';
        const uv = packageManager.kind === 'found' && packageManager.name === 'uv';
        if (build.kind !== 'python' || !snapshot.entry('runtime.txt') || !(uv || fir))
            return;
        const wanted = version.kind === 'requested' ? version.minor : '3.14';
        yield {
            kind: 'fail',
            message: `There is a \`runtime.txt\`, which ${uv ? 'is not supported with uv' : 'Fir does not support'}, even beside a \`.python-version\`. The build stops, "The runtime.txt file isn't supported${uv ? ' when using uv' : ''}".`,
            hint: `Remove it, \`git rm runtime.txt\`, and let \`.python-version\` hold only:\n${wanted}`,
            at: { path: 'runtime.txt' },
            heroku: 'runtime-txt::not-supported',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/script-line-endings.js
const scriptLineEndings = {
    id: 'script-line-endings',
    summary: 'A script that Heroku runs has Windows line endings.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['hooks::pre_compile', 'hooks::post_compile', 'H10'],
    *check({ scripts, build }) {
        if (build.kind === 'container')
            return;
        for (const { path, role, name, run, shebang, carriageReturn } of scripts) {
            if (!carriageReturn)
                continue;
            const { certain, location } = carriageReturn;
            const first = location.start.line === 1 && shebang !== null && run === 'directly';
            const what = first
                ? `\`env\` or the kernel looks for an interpreter with a CR in its name, and does not find it`
                : 'the shell takes the CR for part of the last word';
            const heroku = role === 'hook' ? name.replace('bin/', 'hooks::') : name === 'web' ? 'H10' : undefined;
            const end = role === 'hook' ? `the build stops, "Failed to run the ${name} script"` : `the process \`${name}\` ends at once`;
            yield {
                kind: certain ? 'fail' : 'open',
                severity: certain ? 'error' : 'warning',
                message: `\`${path}\` has Windows line endings (CR LF): ${what}. ${certain ? `${end.charAt(0).toUpperCase()}${end.slice(1)}.` : `If a command minds it, ${end}.`}`,
                hint: `Write into \`.gitattributes\`, then \`git add --renormalize .\`:\n${path} text eol=lf`,
                at: location,
                ...(heroku === undefined || !certain ? {} : { heroku }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/script-not-executable.js
const scriptNotExecutable = {
    id: 'script-not-executable',
    summary: 'A script that the Procfile runs itself is not executable.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10'],
    *check({ scripts, build }) {
        if (build.kind === 'container')
            return;
        for (const { path, role, name, run, mode, declared } of scripts) {
            if (role !== 'process' || run !== 'directly' || mode !== '100644' || !declared)
                continue;
            yield {
                kind: 'fail',
                message: `\`${name}\` runs \`${path}\`, which git does not have as executable: bash says "Permission denied" and exits with 126.${name === 'web' ? ' Every request gets 503, H10 "App crashed".' : name === 'release' ? ' The release fails, and the old one stays.' : ''}`,
                hint: `\`git update-index --chmod=+x ${path}\`, then commit. (On Windows \`chmod\` alone does not reach git.)`,
                at: declared,
                ...(name === 'web' ? { heroku: 'H10' } : {}),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/secret-key-changing.js



const secretKeyChanging = {
    id: 'secret-key-changing',
    summary: 'SECRET_KEY is made anew by each process.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const answer = (0,settings_answer/* ask */.kA)(settings.get('SECRET_KEY'), isMadeAtRandom);
        const seen = answer.because.some(({ value }) => isMadeAtRandom(value) === true);
        if (answer.truth === false || !seen || isToldElsewhere(facts, answer))
            return;
        const when = answer.truth === true
            ? 'SECRET_KEY is made at random'
            : `Unless ${codes(answer.configVars)} is set, SECRET_KEY is made at random`;
        const [name = 'SECRET_KEY'] = answer.configVars;
        yield settingResult(facts, { setting: 'SECRET_KEY', answer }, {
            message: `${when} when the settings are imported: each worker and each dyno has another one, so visitors are logged out from one request to the next, and at each restart.`,
            hint: newKeyCommand(facts, name),
        });
    },
};
/** What makes something at random, whether or not it is modelled. */
const RANDOM = /(^|\.)(secrets\.\w+|random\.\w+|urandom|uuid[14]|get_random_secret_key|get_random_string)$/;
function isMadeAtRandom(value) {
    if (value.kind !== 'unknown')
        return false;
    return value.causes.some((cause) => cause.kind === 'nondeterministic' || (cause.kind === 'call' && RANDOM.test(cause.callee)));
}

;// CONCATENATED MODULE: ./lib/rules/secret-key-empty.js





const MESSAGES = 'django.contrib.messages.middleware.MessageMiddleware';
const SESSIONS = 'django.contrib.sessions.middleware.SessionMiddleware';
const secretKeyEmpty = {
    id: 'secret-key-empty',
    summary: 'SECRET_KEY is empty: the app boots, and fails where it signs something.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    django: ['security.W009'],
    heroku: ['HTTP500'],
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const answer = (0,settings_answer/* ask */.kA)(settings.get('SECRET_KEY'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz));
        if (answer.truth === false || !answer.because.some(({ value }) => (0,tests/* isTruthy */.zz)(value) === false))
            return;
        const has = (path) => (0,settings_answer/* ask */.kA)(settings.get('MIDDLEWARE'), (0,tests/* contains */.gR)(path)).truth;
        // The messages middleware makes a signer at each request; the session middleware reads what is signed with the key.
        const everyRequest = has(MESSAGES) === true;
        const what = everyRequest
            ? 'so every request is answered with 500'
            : 'so whatever signs or reads a session, a form or a link raises an error';
        const severity = everyRequest || has(SESSIONS) === true ? 'error' : 'warning';
        const [name = 'SECRET_KEY'] = answer.configVars;
        yield {
            ...settingResult(facts, { setting: 'SECRET_KEY', answer, django: ['security.W009'] }, {
                message: `${opening(answer, (one) => (0,model_environment/* configVar */.MD)(facts.environment.configVars, one).state === 'unset')}: Django raises "The SECRET_KEY setting must not be empty" where it is used, ${what}.`,
                hint: newKeyCommand(facts, name),
            }),
            severity,
            ...(everyRequest ? { heroku: 'HTTP500' } : {}),
        };
    },
};
function opening({ truth, configVars }, isUnset) {
    if (truth === 'unknown')
        return `SECRET_KEY is empty unless ${codes(configVars)} says otherwise`;
    const unset = configVars.filter(isUnset);
    return unset.length > 0 ? `SECRET_KEY is empty, because ${codes(unset)} is not set` : 'SECRET_KEY is empty';
}

;// CONCATENATED MODULE: ./lib/rules/secret-key-in-repository.js






const secret_key_in_repository_WHY = 'Whoever reads the repository can sign sessions and password-reset links.';
const secretKeyInRepository = {
    id: 'secret-key-in-repository',
    summary: 'SECRET_KEY is written in the repository, or falls back to a key that is.',
    category: 'security',
    severity: 'error',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const answer = (0,settings_answer/* ask */.kA)(settings.get('SECRET_KEY'), isWrittenKey);
        const written = answer.because.find(({ value }) => isWrittenKey(value) === true);
        if (answer.truth === false || written === undefined)
            return;
        yield answer.truth === true ? isPublic(facts, answer, written.value) : mayBePublic(facts, answer, written.value);
    },
};
/** Never the key: how long it is tells a person which one is meant. */
function measure(value) {
    return value.kind === 'str' || value.kind === 'bytes' ? `${value.value.length} characters` : 'a text';
}
function isPublic(facts, answer, value) {
    const missing = answer.configVars.filter((name) => (0,model_environment/* configVar */.MD)(facts.environment.configVars, name).state === 'unset');
    const [name = 'DJANGO_SECRET_KEY'] = missing;
    const because = missing.length > 0
        ? `${codes(missing)} is not set, so SECRET_KEY is the fallback in the repository`
        : 'SECRET_KEY is written in the repository';
    return settingResult(facts, { setting: 'SECRET_KEY', answer }, {
        message: `${because} (${measure(value)}). ${secret_key_in_repository_WHY}`,
        hint: missing.length > 0
            ? newKeyCommand(facts, name)
            : `Read it: SECRET_KEY = os.environ['${name}']\nand set a new one: ${newKeyCommand(facts, name)}`,
    });
}
function mayBePublic(facts, answer, value) {
    const [name] = answer.configVars;
    const when = name === undefined ? 'SECRET_KEY may be a key' : `Unless ${code(name)} is set, SECRET_KEY is the fallback`;
    const hint = name === undefined ? null : newKeyCommand(facts, name);
    return settingResult(facts, { setting: 'SECRET_KEY', answer, django: idsOwnedBy(facts, 'secret-key-in-repository') }, { message: `${when} in the repository (${measure(value)}). ${secret_key_in_repository_WHY}`, hint });
}

// EXTERNAL MODULE: ./lib/facts/django/security-checks.js + 1 modules
var security_checks = __webpack_require__(7017);
;// CONCATENATED MODULE: ./lib/rules/secret-key-weak.js




const IDS = { SECRET_KEY: 'security.W009', SECRET_KEY_FALLBACKS: 'security.W025' };
const secret_key_weak_WHY = 'Sessions, password-reset links and signed cookies can be forged by whoever guesses it.';
const secretKeyWeak = {
    id: 'secret-key-weak',
    summary: 'SECRET_KEY, or a fallback of it, can be guessed.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    django: Object.values(IDS),
    *check(facts) {
        for (const [setting, id] of Object.entries(IDS)) {
            const answer = firing(facts, id);
            if (answer === null || isToldElsewhere(facts, answer))
                continue;
            if (setting === 'SECRET_KEY' && isToldAsEmpty(answer))
                continue;
            yield answer.truth === true ? weak(facts, setting, id, answer) : perhapsWeak(facts, setting, id, answer);
        }
    },
};
/** A key that is empty is told by `secret-key-empty`, which says what that breaks. */
function isToldAsEmpty({ truth, because }) {
    const empty = because.filter(({ value }) => (0,tests/* isTruthy */.zz)(value) === false);
    return truth === true ? empty.length === because.length : empty.length > 0;
}
function weak(facts, setting, id, answer) {
    const [first] = answer.because;
    const message = `${setting} is weak: ${first === undefined ? 'Django refuses it' : weakness(first)}. ${secret_key_weak_WHY}`;
    const [name = setting] = answer.configVars;
    return settingResult(facts, { setting, answer, django: [id] }, { message, hint: newKeyCommand(facts, name) });
}
/** Nothing is known to be wrong with a key that is not known. */
function perhapsWeak(facts, setting, id, answer) {
    const message = `Whether ${setting} is strong cannot be told: ${whyOpen(answer)}. ${secret_key_weak_WHY}`;
    return { ...settingResult(facts, { setting, answer, django: [id] }, { message }), severity: 'notice' };
}
/** Says how, and never what. */
function weakness({ value }) {
    if (value.kind !== 'str' && value.kind !== 'bytes')
        return 'it holds a key that Django refuses';
    if (value.kind === 'str' && value.value.startsWith(security_checks/* WEAK_KEY */.tS.prefix)) {
        return `it starts with \`${security_checks/* WEAK_KEY */.tS.prefix}\`, as the key of a new project does`;
    }
    const characters = [...value.value];
    if (characters.length < security_checks/* WEAK_KEY */.tS.length) {
        return `it has ${characters.length} characters, and Django asks for ${security_checks/* WEAK_KEY */.tS.length}`;
    }
    return `it has ${new Set(characters).size} different characters, and Django asks for ${security_checks/* WEAK_KEY */.tS.characters}`;
}

;// CONCATENATED MODULE: ./lib/rules/security-header-wrong.js

const security_header_wrong_STORY = {
    checks: [
        { id: 'security.W006', setting: 'SECURE_CONTENT_TYPE_NOSNIFF', clause: 'SECURE_CONTENT_TYPE_NOSNIFF is not True' },
        { id: 'security.W007', setting: 'SECURE_BROWSER_XSS_FILTER', clause: 'SECURE_BROWSER_XSS_FILTER is not True' },
        { id: 'security.W022', setting: 'SECURE_REFERRER_POLICY', clause: 'SECURE_REFERRER_POLICY is None' },
        {
            id: 'security.E023',
            setting: 'SECURE_REFERRER_POLICY',
            clause: 'SECURE_REFERRER_POLICY has a value that is no policy',
        },
        {
            id: 'security.E024',
            setting: 'SECURE_CROSS_ORIGIN_OPENER_POLICY',
            clause: 'SECURE_CROSS_ORIGIN_OPENER_POLICY has a value that is no policy',
        },
        { id: 'security.E026', setting: 'SECURE_CSP', clause: 'a Content-Security-Policy setting is no dictionary' },
        {
            id: 'security.W027',
            setting: 'TEMPLATES',
            clause: "the Content-Security-Policy has a nonce, and no template engine has Django's csp context processor",
        },
    ],
    so: 'A security header is off or wrong',
    whether: 'Whether the security headers are right',
    why: 'Browsers then do without the protection that the header asks for.',
    hint: linesFor({
        'security.W006': 'SECURE_CONTENT_TYPE_NOSNIFF = True',
        'security.W007': 'SECURE_BROWSER_XSS_FILTER = True',
        'security.W022': "SECURE_REFERRER_POLICY = 'same-origin'",
        'security.E023': "SECURE_REFERRER_POLICY = 'same-origin'",
        'security.E024': "SECURE_CROSS_ORIGIN_OPENER_POLICY = 'same-origin'",
        'security.E026': "SECURE_CSP = {'default-src': [CSP.SELF]}",
        'security.W027': "TEMPLATES = [{..., 'OPTIONS': {'context_processors': ['django.template.context_processors.csp', ...]}}]",
    }),
};
const securityHeaderWrong = {
    id: 'security-header-wrong',
    summary: 'A security header that Django would send is off, or its setting is no value that browsers know.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    django: security_header_wrong_STORY.checks.map(({ id }) => id),
    check: (facts) => tellTogether(facts, security_header_wrong_STORY),
};

;// CONCATENATED MODULE: ./lib/rules/session-pickled.js



const isPickle = (value) => value.kind === 'str' ? value.value.endsWith('PickleSerializer') : value.kind === 'unknown' ? 'unknown' : false;
const sessionPickled = {
    id: 'session-pickled',
    summary: 'Sessions are pickled: whoever can write one runs code.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const answer = (0,settings_answer/* ask */.kA)(settings.get('SESSION_SERIALIZER'), isPickle);
        if (answer.truth !== true)
            return;
        const inCookie = (0,settings_answer/* ask */.kA)(settings.get('SESSION_ENGINE'), (0,tests/* isString */.Kg)('django.contrib.sessions.backends.signed_cookies')).truth === true;
        const where = inCookie
            ? 'Sessions lie in the cookie, so whoever learns SECRET_KEY runs code on the dyno.'
            : 'Whoever can write to the session store runs code on the dyno.';
        yield {
            ...settingResult(facts, { setting: 'SESSION_SERIALIZER', answer }, {
                message: `SESSION_SERIALIZER unpickles sessions. ${where}`,
                hint: "SESSION_SERIALIZER = 'django.contrib.sessions.serializers.JSONSerializer'",
            }),
            ...(inCookie ? { severity: 'error' } : {}),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/setting-secret-in-repository.js





/** Names of settings that hold secrets; SECRET_KEY has a rule of its own. */
const setting_secret_in_repository_SECRET = /(PASSWORD|PASSWD|SECRET|SECRET_KEY|SECRET_ACCESS_KEY|API_KEY|APIKEY|ACCESS_TOKEN|AUTH_TOKEN|PRIVATE_KEY|CLIENT_SECRET|WEBHOOK_SECRET)$/;
const NOT_SECRET = /^(SECRET_KEY|.*(PUBLIC|PUBLISHABLE|VALIDATORS|HASHERS|RESET|HEADER|NAME|URL|PARAM|FIELD).*)$/;
const setting_secret_in_repository_MADE_UP = /^$|change|your|example|placeholder|xxx|todo|none|null|test|dummy|password|secret|\*{3}|<.*>|^\s*$/i;
const setting_secret_in_repository_LEAST_LENGTH = 8;
const settingSecretInRepository = {
    id: 'setting-secret-in-repository',
    summary: 'A password or a key that production uses is written in the settings.',
    category: 'security',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const named = settings.names
            .filter((name) => setting_secret_in_repository_SECRET.test(name) && !NOT_SECRET.test(name))
            .map((name) => settings.get(name));
        for (const setting of [...named, ...databasePasswords(facts)]) {
            const answer = (0,settings_answer/* ask */.kA)(setting, isWritten);
            const seen = answer.because.find(({ value }) => isWritten(value) === true);
            if (answer.truth !== false && seen !== undefined)
                yield written(facts, setting.name, answer, seen.value);
        }
    },
};
function databasePasswords({ settings: { web } }) {
    const databases = web.settings === null ? [] : (0,possibilities/* possibilities */.iK)(web.settings.get('DATABASES').value);
    return databases.flatMap((all) => {
        const entries = all.kind === 'dict' ? all.entries : [];
        return entries.flatMap(([, database]) => {
            const password = (0,tests/* entryOf */.Ms)(database, 'PASSWORD');
            const host = (0,tests/* entryOf */.Ms)(database, 'HOST');
            const local = host === null || (host?.kind === 'str' && /^(|localhost|127\.0\.0\.1|db|postgres)$/.test(host.value));
            return password && !local
                ? [
                    {
                        name: 'DATABASES',
                        value: { ...password, location: password.location ?? database.location },
                        bound: true,
                    },
                ]
                : [];
        });
    });
}
function isWritten(value) {
    if (value.kind === 'unknown')
        return value.marks.length > 0 ? false : 'unknown';
    return (value.kind === 'str' &&
        value.marks.length === 0 &&
        value.location !== null &&
        value.value.length >= setting_secret_in_repository_LEAST_LENGTH &&
        !setting_secret_in_repository_MADE_UP.test(value.value));
}
function written(facts, setting, answer, value) {
    const length = value.kind === 'str' ? value.value.length : 0;
    const what = setting === 'DATABASES' ? 'A password of DATABASES' : setting;
    const message = answer.truth === true
        ? `${what} is written in the repository (${length} characters), and production uses it.`
        : `${what} may be the text in the repository (${length} characters): ${whyOpen(answer)}.`;
    const [name = setting] = answer.configVars;
    return settingResult(facts, { setting, answer }, {
        message: `${message} Whoever reads the repository has it.`,
        hint: `Make a new one and read it from a config var: ${setCommand(facts, `${name}=...`)}`,
    });
}

// EXTERNAL MODULE: ./lib/facts/dependencies/dependencies.js + 7 modules
var dependencies_dependencies = __webpack_require__(3111);
;// CONCATENATED MODULE: ./lib/rules/settings-module-undecided.js




const settingsModuleUndecided = {
    id: 'settings-module-undecided',
    summary: 'Which settings module production runs is not known, and there are several.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const { web } = facts.settings;
        const { chosen } = web;
        if (chosen.name === null && isDjango(facts))
            yield NOT_FOUND;
        if (chosen.certain || chosen.name === null || chosen.beside.length === 0)
            return;
        const [name = 'DJANGO_SETTINGS_MODULE'] = chosen.configVars;
        yield {
            kind: 'open',
            message: `Which settings module production runs hangs on ${codes(chosen.configVars)}, which is not known here. Judged was ${code(chosen.name)}, because ${settings_module_undecided_reason(chosen)}; beside it ${chosen.beside.length === 1 ? 'stands' : 'stand'} ${codes(chosen.beside.slice(0, 5))}.`,
            hint: `Say which: \`settings-module: ${chosen.name}\` (Action), \`--settings-module ${chosen.name}\` (command line), or ${setCommand(facts, `${name}=${chosen.name}`)} with the app's key given.`,
            at: chosen.source.kind === 'file' ? (chosen.source.location ?? { path: chosen.source.path }) : (0,settings_facts/* placeOf */.$)(web, null),
            configVars: chosen.configVars,
            severity: (0,module_names/* isDevelopmentName */.D5)(chosen.name) ? 'error' : 'warning',
        };
    },
};
const NOT_FOUND = {
    kind: 'open',
    message: 'No settings module was found: neither the command line, nor a config var, nor a wsgi.py, asgi.py or manage.py names one. Nothing was judged that the settings decide.',
    hint: 'Say which: `settings-module: PROJECT.settings` (Action), or `--settings-module PROJECT.settings` (command line).',
    at: null,
    configVars: ['DJANGO_SETTINGS_MODULE'],
    severity: 'error',
};
/** A repository that does not install Django has no settings to find. */
const isDjango = ({ dependencies }) => (0,dependencies_dependencies/* installs */.ps)(dependencies, 'django') === true;
function settings_module_undecided_reason({ source }) {
    switch (source.kind) {
        case 'file':
            return `${code(source.path)} names it`;
        case 'app-json':
            return '`app.json` names it for a new app';
        case 'name':
            return source.instead === null
                ? 'of its name'
                : `of its name: ${code(source.instead)}, the default, is a developer's`;
        case 'option':
        case 'command':
        case 'config-var':
        case 'none':
            return 'nothing else is named';
    }
}

;// CONCATENATED MODULE: ./lib/facts/django/initialise.js



/** `tuple_settings` of django/conf/__init__.py. */
const LISTS = [
    { setting: 'ALLOWED_HOSTS', since: [4, 0] },
    { setting: 'INSTALLED_APPS' },
    { setting: 'TEMPLATE_DIRS' },
    { setting: 'LOCALE_PATHS' },
    { setting: 'SECRET_KEY_FALLBACKS', since: [4, 1] },
];
/** Pairs of settings of which a module may set one. */
const EXCLUSIVE = [
    { setting: 'PASSWORD_RESET_TIMEOUT_DAYS', other: 'PASSWORD_RESET_TIMEOUT', since: [3, 1], until: [4, 0] },
    { setting: 'DEFAULT_FILE_STORAGE', other: 'STORAGES', since: [4, 2], until: [5, 1] },
    { setting: 'STATICFILES_STORAGE', other: 'STORAGES', since: [4, 2], until: [5, 1] },
];
/** Those that are raised, or that a possibility which is known would raise; what is wholly unknown is not suspected. */
function initialisationErrors(settings) {
    const errors = [
        ...LISTS.flatMap((one) => notAList(settings, one)),
        ...EXCLUSIVE.flatMap((one) => bothSet(settings, one)),
    ];
    errors.push(wrongTimeZone(settings));
    return errors.filter(({ answer }) => answer.truth === true ||
        (answer.truth === 'unknown' && answer.because.some(({ value }) => value.kind !== 'unknown')));
}
function notAList(settings, span) {
    const setting = settings.get(span.setting);
    if (setting.bound !== true || !(0,version/* existsIn */.Iy)(settings.django, span))
        return [];
    const message = `The ${span.setting} setting must be a list or a tuple.`;
    return [
        {
            type: 'ImproperlyConfigured',
            message,
            setting: span.setting,
            answer: (0,settings_answer/* ask */.kA)(setting, (0,settings_answer/* isNot */.w8)((0,tests/* isKind */.VF)('list', 'tuple'))),
        },
    ];
}
function bothSet(settings, span) {
    const [one, other] = [settings.get(span.setting), settings.get(span.other)];
    // A name that a star import may bring is not suspected.
    const truth = (0,version/* existsIn */.Iy)(settings.django, span) && (0,settings_answer/* all */.Q7)([one.bound, other.bound]) === true;
    const message = `${span.setting}/${span.other} are mutually exclusive.`;
    return [{ type: 'ImproperlyConfigured', message, setting: span.setting, answer: { ...(0,settings_answer/* ask */.kA)(one, () => truth), truth } }];
}
/** A time zone is looked for as a file of /usr/share/zoneinfo; a name that ICU does not know either has none. */
function wrongTimeZone(settings) {
    const answer = (0,settings_answer/* ask */.kA)(settings.get('TIME_ZONE'), (value) => value.kind === 'str'
        ? value.value !== '' && !isTimeZone(value.value)
        : value.kind === 'unknown'
            ? 'unknown'
            : false);
    const zone = answer.because[0]?.value;
    const name = zone?.kind === 'str' && zone.marks.length === 0 ? `: ${zone.value}` : '';
    return { type: 'ValueError', message: `Incorrect timezone setting${name}`, setting: 'TIME_ZONE', answer };
}
function isTimeZone(name) {
    // Nearly every project has this one, and asking Intl takes longer than all other checks together.
    if (name === 'UTC')
        return true;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/rules/support/raised.js





/** All that this process may end with, the certain ones first. */
function raisedBy(process) {
    const { entry, module, settings } = process;
    // What the file that starts it may raise under some condition is not the settings' matter; what it surely raises comes first.
    const started = entry?.raises?.certain ? [fromModule(entry, entry.raises)] : [];
    const imported = module?.raises ? [importedRaise(process, module, module.raises)] : [];
    const initialised = (settings === null ? [] : initialisationErrors(settings)).map(({ type, message, setting, answer }) => ({
        type,
        message,
        setting,
        module: process.chosen.name,
        location: answer.because.find(({ location }) => location !== null)?.location ?? null,
        certain: answer.truth === true,
        configVars: answer.configVars,
    }));
    return [...started, ...imported, ...initialised].sort((a, b) => Number(b.certain) - Number(a.certain));
}
function importedRaise(process, module, raises) {
    const raised = fromModule(module, raises);
    const message = isNamedInSecret(process) ? null : raised.message;
    return { ...raised, message, certain: raises.certain && !isLost(process) };
}
function fromModule({ module }, raises) {
    const { type, location, certain, configVars } = raises;
    return {
        type,
        message: raises.marks.length > 0 ? null : raises.message,
        location,
        certain,
        configVars,
        setting: null,
        module,
    };
}
/** A module that is not found may lie in a folder that a script puts on `sys.path`, where no command names the file that starts. */
function isLost({ module, located }) {
    return module?.path === null && !located;
}
/** A result for what a process ends with. WHAT: the consequence, as a sentence without its full stop. */
function raisedResult(facts, process, raised, what) {
    const { lines, message, configVars } = raised.certain
        ? surely(facts, process, raised, what)
        : perhaps(facts, process, raised, what);
    return {
        kind: raised.certain ? 'fail' : 'open',
        message,
        ...(lines.length === 0 ? {} : { hint: lines.join('\n') }),
        at: (0,settings_facts/* placeOf */.$)(process, raised.location ?? namingLine(process)),
        configVars,
        ...(raised.setting === null ? {} : { setting: raised.setting }),
    };
}
/** A module that is not in the repository has no file: the line that names it is the one to look at. */
function namingLine({ module, chosen }) {
    return module?.path === null && chosen.source.kind === 'file' ? chosen.source.location : null;
}
/** A file that is run is named by its path; a module that only a config var names is not named: that would tell its value. */
function nameOf(process, { module }) {
    if (isNamedInSecret(process))
        return `the module that ${code('DJANGO_SETTINGS_MODULE')} names`;
    return code(module === '__main__' || module === null ? (process.entryPoint ?? 'the settings') : module);
}
function isNamedInSecret({ chosen, module }) {
    return chosen.source.kind === 'config-var' && module?.path === null;
}
const exceptionOf = ({ type, message }) => code(message === null || message === '' ? type : `${type}: ${message}`);
function surely(facts, process, raised, what) {
    const unset = raised.configVars.filter((name) => (0,model_environment/* configVar */.MD)(facts.environment.configVars, name).state === 'unset');
    const because = unset.length > 0 ? `, because ${codes(unset)} ${agree(unset.length, 'is', 'are')} not set` : '';
    return {
        message: `Importing ${nameOf(process, raised)} raises ${exceptionOf(raised)}${because}: ${what}.`,
        lines: unset.length > 0 ? [setCommand(facts, unset.map((name) => `${name}=...`).join(' '))] : [],
        configVars: raised.configVars,
    };
}
/** One open result names every config var that must be there. */
function perhaps(facts, process, raised, what) {
    const needed = raised.setting === null
        ? neededConfigVars(facts).filter((name) => (0,model_environment/* configVar */.MD)(facts.environment.configVars, name).state !== 'set')
        : [];
    const configVars = needed.length > 0 ? needed : raised.configVars;
    const name = nameOf(process, raised);
    const hint = settleHint({ configVars, causes: [] });
    const message = needed.length > 0
        ? `${name} needs the config ${agree(needed.length, 'var', 'vars')} ${codes(needed)}, of which it is not known whether ${agree(needed.length, 'it is', 'they are')} set: without, ${what}.`
        : `Importing ${name} may raise ${exceptionOf(raised)}${configVars.length > 0 ? `, which hangs on ${codes(configVars)}` : ''}: then ${what}.`;
    return { message, lines: hint === null ? [] : [hint], configVars };
}

;// CONCATENATED MODULE: ./lib/rules/settings-raise-at-boot.js



const settingsRaiseAtBoot = {
    id: 'settings-raise-at-boot',
    summary: 'The settings raise when the web process imports them: the dyno crashes at boot.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10'],
    *check(facts) {
        const { web, build } = facts.settings;
        const [raised] = raisedBy(web);
        if (raised === undefined)
            return;
        // A build that fails for the same line never gets as far as a dyno.
        const before = build === null || (0,static_build/* runsCollectstatic */.l)(facts) === false ? [] : raisedBy(build);
        const same = before.some(({ type, location }) => type === raised.type &&
            location?.path === raised.location?.path &&
            location?.start.line === raised.location?.start.line);
        if (same)
            return;
        yield {
            ...raisedResult(facts, web, raised, 'the web process crashes at boot, and every request gets 503 (H10 "App crashed")'),
            heroku: 'H10',
            django: raised.certain ? [] : idsOwnedBy(facts, 'settings-raise-in-build'),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/settings-raise-in-build.js



const settingsRaiseInBuild = {
    id: 'settings-raise-in-build',
    summary: 'The settings raise while collectstatic imports them: the build fails.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: [
        'collectstatic-improper-configuration',
        'collectstatic-missing-file',
        'collectstatic-other',
        'collectstatic-syntax-error',
    ],
    *check(facts) {
        const { build } = facts.settings;
        if (build === null || (0,static_build/* runsCollectstatic */.l)(facts) === false)
            return;
        const [raised] = raisedBy(build);
        if (raised === undefined)
            return;
        // Where collectstatic may be disabled, it is the boot that surely fails: `settings-raise-at-boot` says so.
        const what = "collectstatic ends with it, and Heroku's build fails";
        const django = raised.certain ? [] : idsOwnedBy(facts, 'settings-raise-in-build');
        yield { ...raisedResult(facts, build, raised, what), heroku: (0,static_build/* collectstaticReason */.$)(raised.type), django };
    },
};

;// CONCATENATED MODULE: ./lib/rules/setup-py-without-requirements.js
const setupPyWithoutRequirements = {
    id: 'setup-py-without-requirements',
    summary: 'setup.py alone is no longer installed.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['package-manager::setup-py-only'],
    *check({ build, packageManager }) {
        if (build.kind !== 'python' || packageManager.kind !== 'setup-py-only')
            return;
        yield {
            kind: 'fail',
            message: 'There is a `setup.py` but no file of a package manager. The build stops, "Implicit setup.py file support has been sunset".',
            hint: 'Write a `requirements.txt`:\n--editable .',
            at: { path: 'setup.py' },
            heroku: 'package-manager::setup-py-only',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/slug-large.js
const slugLarge = {
    id: 'slug-large',
    summary: 'The files alone come near the size that a slug may have.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ snapshot, build }) {
        if (build.kind === 'container')
            return;
        const total = snapshot.entries.reduce((sum, { size }) => sum + size, 0);
        if (total <= SOFT_LIMIT)
            return;
        const largest = [...snapshot.entries].sort((a, b) => b.size - a.size).slice(0, 3);
        yield {
            kind: total > CHECKOUT_LIMIT ? 'fail' : 'open',
            severity: total > CHECKOUT_LIMIT ? 'error' : 'warning',
            message: `The files weigh ${megabytes(total)} before compression; the largest are ${largest.map(slug_large_shown).join(', ')}. ${total > CHECKOUT_LIMIT ? 'Heroku takes at most 1 GB.' : 'A slug may hold 500 MB, compressed, with all dependencies.'}`,
            hint: 'Keep what the app does not need out of the slug with a `.slugignore`, and media on a storage service.',
            at: largest[0] ? { path: largest[0].path } : null,
        };
    },
};
/** https://devcenter.heroku.com/articles/limits#build and https://devcenter.heroku.com/articles/slug-compiler#slug-size */
const CHECKOUT_LIMIT = 1_000_000_000;
/** From here on Heroku warns of slow boots, of the slug as it is compressed. */
const SOFT_LIMIT = 300_000_000;
const megabytes = (bytes) => `${Math.round(bytes / 1_000_000)} MB`;
const slug_large_shown = ({ path, size }) => `\`${path}\` (${megabytes(size)})`;

;// CONCATENATED MODULE: ./lib/rules/slugignore-negation.js


const slugignoreNegation = {
    id: 'slugignore-negation',
    summary: '`.slugignore` knows no `!`: what the line is to keep is removed.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ committed, build }) {
        const text = (0,files/* readText */.yR)(committed, '.slugignore');
        if (text === undefined || build.kind === 'container')
            return;
        for (const [index, line] of text.split('\n').entries()) {
            if (!line.trim().startsWith('!'))
                continue;
            yield {
                kind: 'fail',
                message: `\`${line.trim()}\` means nothing in \`.slugignore\`: unlike \`.gitignore\` it has no negation, and what another line removes stays removed.`,
                hint: 'Name what is to go more exactly, and remove this line.',
                at: (0,model_location/* lineLocation */._)('.slugignore', index + 1, line),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/sqlite-on-dyno.js




const SQLITE = ['sqlite3', 'spatialite'];
const sqliteOnDyno = {
    id: 'sqlite-on-dyno',
    summary: 'The database is a SQLite file on the dyno, where it is lost at each restart.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    *check(facts) {
        const databases = defaultDatabases(facts);
        const onDisk = databases.filter(isFile);
        const [first] = onDisk;
        if (first === undefined)
            return;
        const certain = onDisk.length === databases.length;
        const configVars = [...new Set(onDisk.flatMap(({ configVars: names }) => names))].sort();
        const answer = {
            truth: certain ? true : 'unknown',
            because: onDisk.map((value) => ({ setting: 'DATABASES', value, location: value.location })),
            causes: [],
            configVars,
        };
        if (isToldElsewhere(facts, answer))
            return;
        const why = "A dyno's disk is thrown away at each restart and deployment, at least once a day, and no dyno sees another's: what is written is lost.";
        const when = certain
            ? 'The database is a SQLite file.'
            : `The database is a SQLite file${configVars.length > 0 ? ` unless ${codes(configVars)} says otherwise` : ' under some conditions'}.`;
        yield settingResult(facts, { setting: 'DATABASES', answer }, {
            message: `${when} ${why}`,
            hint: `heroku addons:create heroku-postgresql:essential-0 --app ${facts.environment.app?.name ?? 'NAME'}\nDATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}`,
        });
    },
};
/** A SQLite database that is not in memory alone. */
function isFile(database) {
    const engine = engineOf(database);
    const name = (0,tests/* entryOf */.Ms)(database, 'NAME');
    return engine !== null && SQLITE.includes(engine) && !(name?.kind === 'str' && name.value === ':memory:');
}

;// CONCATENATED MODULE: ./lib/rules/ssl-redirect-loop.js





const ssl_redirect_loop_SECURITY = 'django.middleware.security.SecurityMiddleware';
const ssl_redirect_loop_LINE = "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')";
const sslRedirectLoop = {
    id: 'ssl-redirect-loop',
    summary: 'Every request is redirected to itself: Django does not learn that it came over HTTPS.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['redirect-loop', 'HTTP500'],
    *check(facts) {
        const { settings } = facts.settings.web;
        const server = webServer(facts);
        if (settings === null || server === null)
            return;
        const redirects = (0,settings_answer/* both */.WP)((0,settings_answer/* ask */.kA)(settings.get('SECURE_SSL_REDIRECT'), tests/* isTruthy */.zz), (0,settings_answer/* ask */.kA)(settings.get('MIDDLEWARE'), (0,tests/* contains */.gR)(ssl_redirect_loop_SECURITY)));
        const header = (0,settings_answer/* ask */.kA)(settings.get('SECURE_PROXY_SSL_HEADER'), (value) => (0,settings_answer/* not */.AU)(makesHttps(value, server)));
        const answer = (0,settings_answer/* both */.WP)(redirects, header);
        if (answer.truth === false || isToldElsewhere(facts, answer))
            return;
        const notPair = (0,settings_answer/* testValue */.C7)(settings.get('SECURE_PROXY_SSL_HEADER').value, isNoPair) === true;
        yield {
            ...settingResult(facts, { setting: 'SECURE_SSL_REDIRECT', answer }, { message: message(settings, answer, server, notPair), hint: ssl_redirect_loop_LINE }),
            heroku: notPair ? 'HTTP500' : 'redirect-loop',
        };
    },
};
/** Something that is true and cannot be unpacked into two: Django raises ImproperlyConfigured at each request. */
function isNoPair(value) {
    const truth = (0,tests/* isTruthy */.zz)(value);
    if (truth !== true)
        return truth;
    if ('items' in value)
        return value.items.length !== 2;
    return value.kind === 'str' ? [...value.value].length !== 2 : value.kind === 'unknown' ? 'unknown' : true;
}
/** HttpRequest.scheme on a dyno, where Heroku's router sets `X-Forwarded-Proto: https` and `X-Forwarded-Port: 443`. */
function makesHttps(value, server) {
    if ((0,tests/* isTruthy */.zz)(value) === false)
        return server.knowsHttps;
    // With a server that knows, a header that is not known is not suspected.
    if (value.kind === 'unknown')
        return server.knowsHttps === true ? true : 'unknown';
    if (!('items' in value) || value.items.length !== 2)
        return false;
    const [header, secure] = value.items;
    if (header === undefined || secure === undefined)
        return false;
    const sent = [
        { header: 'HTTP_X_FORWARDED_PROTO', value: 'https' },
        { header: 'HTTP_X_FORWARDED_PORT', value: '443' },
    ].map((one) => ({ named: (0,settings_answer/* testValue */.C7)(header, (0,tests/* isString */.Kg)(one.header)), right: (0,settings_answer/* testValue */.C7)(secure, (0,tests/* isString */.Kg)(one.value)) }));
    for (const { named, right } of sent)
        if (named !== false)
            return (0,settings_answer/* all */.Q7)([named, right]);
    // A header that the router does not send is absent, and the server's own scheme counts.
    return server.knowsHttps;
}
function message(settings, answer, server, notPair) {
    const header = settings.get('SECURE_PROXY_SSL_HEADER');
    if (notPair)
        return 'SECURE_PROXY_SSL_HEADER is not a pair of a header and a value: Django raises ImproperlyConfigured at every request, which is answered with 500.';
    const how = (0,settings_answer/* testValue */.C7)(header.value, tests/* isTruthy */.zz) === true
        ? 'SECURE_PROXY_SSL_HEADER names no header and value that Heroku sends'
        : `SECURE_PROXY_SSL_HEADER is not set, and ${code(server.name)} does not pass on that the request came over HTTPS`;
    const loop = "Heroku's router ends TLS, so Django sees http and redirects every request to the address that it came from";
    return answer.truth === true
        ? `SECURE_SSL_REDIRECT is on and ${how}. ${loop}.`
        : `SECURE_SSL_REDIRECT may redirect for ever: ${whyOpen(answer)}, and ${how}. ${loop}.`;
}

;// CONCATENATED MODULE: ./lib/rules/stack-end-of-life.js

const stackEndOfLife = {
    id: 'stack-end-of-life',
    summary: 'The stack has reached its end of life: builds are refused.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['checks::stack::eol'],
    *check({ environment, build }) {
        if (build.kind === 'container' || (0,stacks/* stackState */.Kk)(environment.stack).kind !== 'end-of-life')
            return;
        yield {
            kind: 'fail',
            message: `The stack ${environment.stack} has reached its end of life: Heroku refuses the build, "The '${environment.stack}' stack is no longer supported".`,
            hint: `Move the app to a newer stack, then deploy: \`heroku stack:set heroku-24${environment.app ? ` --app ${environment.app.name}` : ''}\`.`,
            at: null,
            heroku: 'checks::stack::eol',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/stack-retiring.js

const stackRetiring = {
    id: 'stack-retiring',
    summary: 'The stack is deprecated: builds begin to fail on purpose.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ environment, build }) {
        const state = (0,stacks/* stackState */.Kk)(environment.stack);
        if (build.kind === 'container' || state.kind !== 'retiring')
            return;
        yield {
            kind: 'fail',
            message: `The stack ${environment.stack} is deprecated and ends on ${state.endOfLife}: ${state.schedule} (as of ${stacks/* STACKS_AS_OF */.NJ}). A build that fails so can simply be tried again.`,
            hint: `Move to a newer stack: \`heroku stack:set heroku-24${environment.app ? ` --app ${environment.app.name}` : ''}\`, then deploy.`,
            at: null,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/stack-unrecognised.js

const stackUnrecognised = {
    id: 'stack-unrecognised',
    summary: 'The Python buildpack does not know the stack.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['checks::stack::unknown'],
    *check({ environment, build }) {
        const { stack, app } = environment;
        if (build.kind === 'container' || app?.generation === 'fir' || (0,stacks/* stackState */.Kk)(stack).kind !== 'unknown')
            return;
        yield {
            kind: 'fail',
            message: stack === 'container'
                ? 'The stack is `container`, and the root has no `heroku.yml`: there is nothing to build, and the Python buildpack does not know this stack.'
                : `Heroku's Python buildpack does not know the stack ${stack}: "The '${stack}' stack isn't recognised".`,
            hint: stack === 'container'
                ? 'Write a `heroku.yml`, or go back to buildpacks: `heroku stack:set heroku-24`.\nbuild:\n  docker:\n    web: Dockerfile'
                : 'Choose one that it knows: `heroku stack:set heroku-24`.',
            at: null,
            heroku: 'checks::stack::unknown',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/standard-module-hidden.js

const standardModuleHidden = {
    id: 'standard-module-hidden',
    summary: "A module of the app hides one of Python's own that is needed at boot.",
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10', 'R10'],
    *check(facts) {
        yield* startResults(facts, ['settings']);
    },
};

;// CONCATENATED MODULE: ./lib/rules/static-files-not-collected.js





const staticFilesNotCollected = {
    id: 'static-files-not-collected',
    summary: 'Static files of the repository do not reach the folder that they are served from.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    heroku: ['static-404'],
    *check(facts) {
        const files = (0,static_files/* staticFiles */.i)(facts);
        if (files === null || !files.needed || files.served !== true)
            return;
        if (facts.settings.build !== null && (0,static_build/* runsCollectstatic */.l)(facts) === false && facts.build.kind === 'python')
            yield* notRun(facts);
        else if (files.uncollected.length > 0)
            yield notFound(facts, files.uncollected);
    },
};
/** Where collectstatic is switched off, and the folder is not committed either. */
function* notRun(facts) {
    const { settings } = facts.settings.web;
    if (settings === null)
        return;
    const root = (0,settings_answer/* ask */.kA)(settings.get('STATIC_ROOT'), () => true);
    const value = root.because[0]?.value;
    const path = value?.kind === 'str' ? value.value : value?.kind === 'object' ? value.text : undefined;
    const folder = path?.replace(/^\/app\//, '').replace(/\/+$/, '');
    // What is served from elsewhere, or is committed as it was collected, needs no collecting.
    if (folder === undefined || facts.snapshot.entries.some((entry) => entry.path.startsWith(`${folder}/`)))
        return;
    const message = `Static files are served from STATIC_ROOT (${code(folder)}), and nothing fills it: collectstatic is switched off in the build. Styles, scripts and the admin get 404.`;
    const answer = { ...root, configVars: ['DISABLE_COLLECTSTATIC'] };
    yield {
        ...settingResult(facts, { setting: 'STATIC_ROOT', answer }, { message, hint: unsetCommand(facts, 'DISABLE_COLLECTSTATIC') }),
        heroku: 'static-404',
    };
}
function notFound(facts, folders) {
    const { settings } = facts.settings.web;
    const setting = settings?.get('STATICFILES_DIRS');
    const answer = setting === undefined ? { truth: true, because: [], causes: [], configVars: [] } : (0,settings_answer/* ask */.kA)(setting, () => true);
    const message = `collectstatic does not find ${codes(folders.slice(0, 3))}: no such folder is in STATICFILES_DIRS, and none belongs to an app of INSTALLED_APPS. Its files get 404.`;
    const hint = `STATICFILES_DIRS = [BASE_DIR / '${folders[0]}'], or the app in INSTALLED_APPS`;
    return { ...settingResult(facts, { setting: 'STATICFILES_DIRS', answer }, { message, hint }), heroku: 'static-404' };
}

;// CONCATENATED MODULE: ./lib/rules/static-files-not-served.js




const WHITENOISE = "'whitenoise.middleware.WhiteNoiseMiddleware'";
const staticFilesNotServed = {
    id: 'static-files-not-served',
    summary: 'Nothing serves the static files: pages come without styles and scripts.',
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    heroku: ['static-404'],
    *check(facts) {
        const files = (0,static_files/* staticFiles */.i)(facts);
        const { settings } = facts.settings.web;
        if (files === null ||
            settings === null ||
            !files.needed ||
            (0,settings_answer/* ask */.kA)(settings.get('DEBUG'), (0,settings_answer/* isNot */.w8)(tests/* isTruthy */.zz)).truth === 'unknown')
            return;
        if (files.served !== false)
            return;
        const answer = (0,settings_answer/* ask */.kA)(settings.get('MIDDLEWARE'), () => true);
        yield {
            ...settingResult(facts, { setting: 'MIDDLEWARE', answer }, {
                message: 'Nothing serves the static files: with DEBUG off Django does not, Heroku has no web server of its own, and MIDDLEWARE has no WhiteNoise. Styles, scripts and the admin get 404.',
                hint: `MIDDLEWARE = ['django.middleware.security.SecurityMiddleware', ${WHITENOISE}, ...]\nand \`whitenoise\` in the requirements`,
            }),
            heroku: 'static-404',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/submodule-not-deployed.js
const submoduleNotDeployed = {
    id: 'submodule-not-deployed',
    summary: 'A submodule: what is deployed has an empty place there.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ snapshot }) {
        for (const { path } of snapshot.entries.filter(({ mode }) => mode === '160000')) {
            yield {
                kind: 'fail',
                message: `\`${path}\` is a submodule. A build from a tarball, or from Heroku's connection to GitHub, does not get its files; only \`git push heroku\` fetches it, where it is public.`,
                hint: 'Copy its files into the repository (`git subtree add`), or install it as a package.',
                at: { path },
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/symlink-outside.js

const symlinkOutside = {
    id: 'symlink-outside',
    summary: "A symbolic link that leads out of the app's folder.",
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ snapshot }) {
        for (const { path } of snapshot.entries.filter(({ mode }) => mode === '120000')) {
            const resolved = (0,files/* resolvePath */.o1)(snapshot, path);
            if (resolved.kind !== 'outside' || resolved.link.path !== path)
                continue;
            yield {
                kind: 'fail',
                message: `\`${path}\` is a symbolic link to \`${resolved.target}\`, which is not part of what is deployed: on Heroku it leads nowhere.`,
                hint: 'Commit the file itself in place of the link.',
                at: { path },
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/facts/django/other-checks.js


/**
 * Django's checks outside django.core.checks.security that settings alone decide; all are errors, and stop `migrate`, `runserver` and every
 * other command that runs checks. https://docs.djangoproject.com/en/stable/ref/checks/
 */
const OTHER_CHECKS = [
    {
        id: '4_0.E001',
        setting: 'CSRF_TRUSTED_ORIGINS',
        since: [4, 0],
        answer: asks('CSRF_TRUSTED_ORIGINS', (0,tests/* containsOne */.aU)(lacksScheme)),
    },
    { id: 'caches.E001', setting: 'CACHES', answer: asks('CACHES', (0,settings_answer/* isNot */.w8)((0,tests/* contains */.gR)('default'))) },
    ...['STATIC_URL', 'MEDIA_URL'].map((setting) => ({ id: 'urls.E006', setting, answer: asks(setting, lacksSlash) })),
    {
        id: 'templates.E001',
        setting: 'TEMPLATES',
        answer: asks('TEMPLATES', (0,tests/* containsOne */.aU)(hasLoadersBesideAppDirectories)),
    },
    { id: 'templates.E002', setting: 'TEMPLATES', answer: asks('TEMPLATES', (0,tests/* containsOne */.aU)(hasInvalidPlaceholder)) },
    { id: 'translation.E001', setting: 'LANGUAGE_CODE', answer: asks('LANGUAGE_CODE', isNoLanguage) },
    { id: 'translation.E002', setting: 'LANGUAGES', answer: asksBound('LANGUAGES', (0,tests/* containsOne */.aU)(pairIsNoLanguage)) },
    { id: 'translation.E003', setting: 'LANGUAGES_BIDI', answer: asksBound('LANGUAGES_BIDI', (0,tests/* containsOne */.aU)(isNoLanguage)) },
    { id: 'translation.E004', setting: 'LANGUAGE_CODE', answer: languageIsNotOffered },
];
function asks(name, test) {
    return (settings) => (0,settings_answer/* ask */.kA)(settings.get(name), test);
}
/** For settings whose default is not in the table, and right. */
function asksBound(name, test) {
    return (settings) => {
        const setting = settings.get(name);
        return (0,settings_answer/* ask */.kA)(setting, setting.bound === false ? () => false : test);
    };
}
function ofText(value, test) {
    if (value.kind === 'str')
        return test(value.value);
    return (0,tests/* isKind */.VF)('str')(value) === false ? false : 'unknown';
}
function lacksScheme(origin) {
    return ofText(origin, (text) => !text.includes('://'));
}
function lacksSlash(url) {
    return ofText(url, (text) => text !== '' && !text.endsWith('/'));
}
function optionsOf(engine) {
    return (0,tests/* entryOf */.Ms)(engine, 'OPTIONS');
}
function hasLoadersBesideAppDirectories(engine) {
    const directories = (0,tests/* entryOf */.Ms)(engine, 'APP_DIRS');
    const options = optionsOf(engine);
    const searches = directories === null ? false : directories === undefined ? 'unknown' : (0,settings_answer/* testValue */.C7)(directories, tests/* isTruthy */.zz);
    const loaders = options === null ? false : options === undefined ? 'unknown' : (0,settings_answer/* testValue */.C7)(options, (0,tests/* contains */.gR)('loaders'));
    return (0,settings_answer/* all */.Q7)([searches, loaders]);
}
function hasInvalidPlaceholder(engine) {
    const options = optionsOf(engine);
    const placeholder = options ? (0,tests/* entryOf */.Ms)(options, 'string_if_invalid') : options;
    if (placeholder === null)
        return false;
    return placeholder === undefined ? 'unknown' : (0,settings_answer/* testValue */.C7)(placeholder, (0,settings_answer/* isNot */.w8)((0,tests/* isKind */.VF)('str')));
}
/** django.utils.translation.trans_real.language_code_re. */
const LANGUAGE_CODE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*(?:@[a-z0-9]{1,20})?$/i;
function isNoLanguage(value) {
    if (value.kind === 'str')
        return !LANGUAGE_CODE.test(value.value);
    return value.kind === 'unknown' || value.kind === 'object' ? 'unknown' : true;
}
function pairIsNoLanguage(pair) {
    const [tag] = (0,tests/* itemsOf */.S3)(pair) ?? [];
    return tag === undefined ? 'unknown' : (0,settings_answer/* testValue */.C7)(tag, isNoLanguage);
}
/** The languages, without their variants, that Django's own LANGUAGES has had from 3.2 to 6.1. */
const DJANGO_LANGUAGES = new Set('af ar ast az be bg bn br bs ca ckb cs cy da de dsb el en eo es et eu fa fi fr fy ga gd gl he hi hr hsb hu hy ia id ig io is it ja ka kab kk km kn ko ky lb lt lv mk ml mn mr ms my nb ne nl nn os pa pl pt ro ru sk sl sq sr sv sw ta te tg th tk tr tt udm ug uk ur uz vi zh'.split(' '));
const genericPart = (code) => code.toLowerCase().split(/[-@]/)[0] ?? '';
/** Fires where LANGUAGES has neither the code, nor its generic part, nor another variant of that. */
function languageIsNotOffered(settings) {
    const languages = settings.get('LANGUAGES');
    const missing = (code) => {
        if (code.kind !== 'str')
            return code.kind === 'unknown' && languages.bound !== false ? 'unknown' : false;
        const generic = genericPart(code.value);
        if (languages.bound === false)
            return !DJANGO_LANGUAGES.has(generic);
        return (0,settings_answer/* not */.AU)((0,settings_answer/* testValue */.C7)(languages.value, (0,tests/* containsOne */.aU)((pair) => startsWithCode(pair, generic))));
    };
    return (0,settings_answer/* ask */.kA)(settings.get('LANGUAGE_CODE'), missing);
}
function startsWithCode(pair, generic) {
    const [tag] = (0,tests/* itemsOf */.S3)(pair) ?? [];
    if (tag === undefined)
        return 'unknown';
    return (0,settings_answer/* testValue */.C7)(tag, (value) => ofText(value, (text) => genericPart(text) === generic));
}

;// CONCATENATED MODULE: ./lib/facts/django/surrounding-checks.js





/** Django's checks that ask more than the settings: the dyno's files, its environment, what can be imported. */
function surroundingChecks(facts) {
    return [
        {
            id: 'security.E102',
            setting: 'CSRF_FAILURE_VIEW',
            answer: surrounding_checks_asks('CSRF_FAILURE_VIEW', (view) => cannotImport(facts, view)),
        },
        {
            id: 'files.E001',
            setting: 'FILE_UPLOAD_TEMP_DIR',
            since: [4, 0],
            answer: surrounding_checks_asks('FILE_UPLOAD_TEMP_DIR', (path) => isNoFolder(facts, path)),
        },
        { id: 'async.E001', setting: 'DJANGO_ALLOW_ASYNC_UNSAFE', since: [3, 1], answer: () => asyncUnsafe(facts) },
    ];
}
function surrounding_checks_asks(name, test) {
    return (settings) => (0,settings_answer/* ask */.kA)(settings.get(name), test);
}
/**
 * A view that is no dotted path, or whose module a package of the repository does not have. Other modules may be brought along by what
 * is installed, and are not suspected.
 */
function cannotImport({ snapshot, settings: { web } }, view) {
    if (view.kind !== 'str')
        return (0,tests/* isKind */.VF)('none', 'bool', 'int')(view);
    const module = view.value.slice(0, Math.max(0, view.value.lastIndexOf('.')));
    if (module === '')
        return true;
    const [top = ''] = module.split('.');
    const ownPackage = (0,module_names/* moduleFile */.pJ)(top, snapshot, web.roots)?.endsWith('/__init__.py') === true;
    return ownPackage && (0,module_names/* moduleFile */.pJ)(module, snapshot, web.roots) === null;
}
/** Folders of the app are known, and so is the system's for temporary files. */
function isNoFolder({ snapshot }, value) {
    const path = value.kind === 'str' ? value.value : value.kind === 'object' ? value.text : undefined;
    if (path === undefined)
        return value.kind === 'none' ? false : 'unknown';
    if (path === '/tmp')
        return false;
    const inside = path.startsWith('/app/') ? path.slice('/app/'.length) : path.startsWith('/') ? null : path;
    return inside === null ? 'unknown' : !(0,files/* exists */.t2)(snapshot, inside) || (0,files/* isFile */.fo)(snapshot, inside);
}
function asyncUnsafe({ environment }) {
    const told = (0,model_environment/* configVar */.MD)(environment.configVars, 'DJANGO_ALLOW_ASYNC_UNSAFE');
    // Nobody sets it by accident: what is not known is not suspected.
    const truth = told.state === 'set' && told.value !== undefined && told.value !== '';
    return { truth, because: [], causes: [], configVars: ['DJANGO_ALLOW_ASYNC_UNSAFE'] };
}

;// CONCATENATED MODULE: ./lib/rules/system-check-fails.js






/** What each says, as a sentence without its full stop, and the line to write. */
const WORDS = {
    '4_0.E001': [
        'an entry of CSRF_TRUSTED_ORIGINS has no scheme, and since Django 4.0 is never matched',
        "CSRF_TRUSTED_ORIGINS = ['https://NAME.herokuapp.com']",
    ],
    'async.E001': ['the config var DJANGO_ALLOW_ASYNC_UNSAFE is set'],
    'caches.E001': ["CACHES has no 'default'", "CACHES = {'default': {...}}"],
    'files.E001': ['FILE_UPLOAD_TEMP_DIR is no folder of the dyno', "FILE_UPLOAD_TEMP_DIR = '/tmp'"],
    'security.E100': ["DEFAULT_HASHING_ALGORITHM is neither 'sha1' nor 'sha256'", "DEFAULT_HASHING_ALGORITHM = 'sha256'"],
    'security.E102': ['CSRF_FAILURE_VIEW cannot be imported', "CSRF_FAILURE_VIEW = 'APP.views.csrf_failure'"],
    'templates.E001': ["TEMPLATES has APP_DIRS beside 'loaders'", "'APP_DIRS': False"],
    'templates.E002': ["'string_if_invalid' of TEMPLATES is no string", "'string_if_invalid': ''"],
    'translation.E001': ['LANGUAGE_CODE is no language code', "LANGUAGE_CODE = 'en-us'"],
    'translation.E002': ['LANGUAGES has a code that is none', "LANGUAGES = [('en', 'English')]"],
    'translation.E003': ['LANGUAGES_BIDI has a code that is none'],
    'translation.E004': ['LANGUAGE_CODE is not among LANGUAGES'],
    'urls.E006': ['an address in the settings does not end with a slash', "STATIC_URL = 'static/'"],
};
const systemCheckFails = {
    id: 'system-check-fails',
    summary: "Django's system checks find an error: `manage.py migrate` and its like stop.",
    category: 'operations',
    severity: 'warning',
    since: '0.1.0',
    django: Object.keys(WORDS),
    *check(facts) {
        const { settings } = facts.settings.web;
        if (settings === null)
            return;
        const own = security_checks/* SECURITY_CHECKS */.$V.filter(({ id }) => id in WORDS);
        for (const check of [...OTHER_CHECKS, ...surroundingChecks(facts), ...own]) {
            const answer = (0,version/* existsIn */.Iy)(settings.django, check) ? check.answer(settings) : null;
            if (answer === null || answer.truth === false || isToldElsewhere(facts, answer))
                continue;
            yield answer.truth === true ? fails(facts, check, answer) : mayFail(facts, check, answer);
        }
    },
};
function fails(facts, check, answer) {
    const [says, line] = WORDS[check.id] ?? [`${check.setting} is wrong`];
    const stopped = stopsRelease(facts);
    const consequence = stopped
        ? 'the release phase runs the checks, fails, and the new release is not put into service'
        : 'every `manage.py` command that runs the checks (`migrate`, `check`) stops';
    const message = `Django's check ${check.id} fails: ${says}; ${consequence}.`;
    const about = { setting: check.setting, answer, django: [check.id] };
    return { ...settingResult(facts, about, { message, hint: line ?? null }), severity: stopped ? 'error' : 'warning' };
}
function mayFail(facts, check, answer) {
    const message = `Whether Django's check ${check.id} passes (${check.setting}) cannot be told: ${whyOpen(answer)}.`;
    return {
        ...settingResult(facts, { setting: check.setting, answer, django: [check.id] }, { message }),
        severity: 'notice',
    };
}
/** `migrate` runs Django's checks before it touches the database. */
function stopsRelease({ processes }) {
    const release = processes.types.get('release')?.command ?? '';
    return /manage\.py\s+(migrate|check)\b/.test(release) && !release.includes('--skip-checks');
}

;// CONCATENATED MODULE: ./lib/rules/virtualenv-committed.js
const virtualenvCommitted = {
    id: 'virtualenv-committed',
    summary: 'A virtual environment is committed.',
    category: 'build',
    severity: 'error',
    since: '0.1.0',
    heroku: ['checks::existing-venv-dir'],
    *check({ build, virtualenvs }) {
        if (build.kind !== 'python')
            return;
        for (const { folder, stopsBuild, files } of virtualenvs) {
            const remedy = `Remove it: \`git rm -r --cached ${folder}\`, and write \`${folder}/\` into \`.gitignore\`.`;
            yield stopsBuild
                ? {
                    kind: 'fail',
                    message: `The virtual environment \`${folder}/\` is committed (${files} files). The build stops, "Existing '${folder}/' directory found".`,
                    hint: remedy,
                    at: { path: `${folder}/pyvenv.cfg` },
                    heroku: 'checks::existing-venv-dir',
                }
                : {
                    kind: 'fail',
                    severity: 'warning',
                    message: `The virtual environment \`${folder}/\` is committed (${files} files). Heroku does not use it; it only makes the slug larger.`,
                    hint: remedy,
                    at: { path: `${folder}/pyvenv.cfg` },
                };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/web-application-missing.js

const webApplicationMissing = {
    id: 'web-application-missing',
    summary: 'The web server does not find, or cannot load, the application that it is given.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10'],
    *check(facts) {
        const web = facts.launches.of.get('web');
        const failure = web?.kind === 'exits' ? web.failure : facts.boot?.failure;
        if (failure?.kind !== 'application-missing')
            return;
        // What the settings' own rule says is not said again.
        const { entry, module } = facts.settings.web;
        const lines = [entry, module].flatMap((one) => (one?.raises?.certain ? [one.raises.location] : []));
        const place = failure.at !== null && 'start' in failure.at ? failure.at : null;
        const told = lines.some((line) => line === null || (line.path === place?.path && line.start.line === place.start.line));
        if (!told)
            yield bootResult(failure, CRASHES, 'H10');
    },
};

;// CONCATENATED MODULE: ./lib/rules/web-command-ends.js

const webCommandEnds = {
    id: 'web-command-ends',
    summary: 'The web command ends by itself.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10'],
    *check(facts) {
        const web = facts.launches.of.get('web');
        if (web?.kind !== 'exits')
            return;
        const process = facts.processes.types.get('web');
        if (process === undefined || process.command === '')
            return;
        const { failure } = web;
        if (failure === null) {
            yield {
                kind: 'fail',
                message: `The web command ends with exit status ${web.status ?? 0}, and starts no server: ${CRASHES}.`,
                hint: 'web: gunicorn mysite.wsgi',
                at: process.location,
                heroku: 'H10',
            };
            return;
        }
        if (failure.kind === 'command-fails' || failure.kind === 'management-command-fails')
            yield bootResult(failure, CRASHES, 'H10');
    },
};

// EXTERNAL MODULE: ./lib/facts/boot/servers/index.js + 5 modules
var servers = __webpack_require__(8603);
;// CONCATENATED MODULE: ./lib/rules/web-command-not-found.js


const webCommandNotFound = {
    id: 'web-command-not-found',
    summary: 'The web command starts a program that is not on the dyno.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10'],
    *check(facts) {
        const web = facts.launches.of.get('web');
        if (web?.kind === 'exits' && web.failure?.kind === 'command-not-found')
            yield bootResult(web.failure, CRASHES, 'H10');
        if (web?.kind !== 'serves')
            return;
        const program = servers/* SERVERS */.V.get(web.server.name);
        if (program === undefined)
            return;
        const { truth, distribution } = facts.launches.machine.hasCommand(web.server.name);
        if (truth !== 'unknown')
            return;
        const [why = 'what production installs is not known'] = facts.dependencies.incomplete;
        yield {
            kind: 'open',
            message: `Whether \`${web.server.name}\` is on the dyno cannot be told: ${why}. Without it the web process ends with exit status 127 (H10 "App crashed").`,
            hint: `Name \`${distribution ?? program.distribution}\` in the requirements.`,
            at: web.server.at,
            heroku: 'H10',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/web-interface-mismatch.js

const webInterfaceMismatch = {
    id: 'web-interface-mismatch',
    summary: 'The web server calls a WSGI application as an ASGI one, or the other way round.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['HTTP500'],
    *check(facts) {
        const { boot } = facts;
        if (boot === null || !boot.mismatch)
            return;
        const { name, application, interface: calls, at } = boot.server;
        const [is, hint] = calls === 'wsgi'
            ? ['an ASGI', '-k uvicorn.workers.UvicornWorker, or the WSGI application']
            : ['a WSGI', 'the ASGI application, or gunicorn without an ASGI worker'];
        yield {
            kind: 'fail',
            message: `${code(name)} calls its application by ${calls.toUpperCase()}, and ${code(application?.shown ?? '')} is ${is} application: it boots, and every request is answered with 500.`,
            hint: `Give it ${hint}.`,
            at,
            heroku: 'HTTP500',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/web-port-not-bound.js



const HINTS = {
    gunicorn: 'Leave `--bind` out: gunicorn listens on 0.0.0.0:$PORT by itself.',
    uvicorn: '--host 0.0.0.0 --port $PORT',
    daphne: '-b 0.0.0.0 -p $PORT',
    hypercorn: '--bind 0.0.0.0:$PORT',
    granian: '--host 0.0.0.0 --port $PORT',
    'waitress-serve': '--port=$PORT',
    runserver: 'python manage.py runserver 0.0.0.0:$PORT (or better: gunicorn)',
};
/** One option with its value, in the form that each server takes. */
const web_port_not_bound_option = (names) => new RegExp(`\\s(?:${names})(?:=|\\s+)[^\\s'"]+(?=\\s|$)`, 'g');
/** Takes the options of these names out of a line, and puts REST behind the program's name. */
const rebind = (program, names, rest) => (line) => {
    const without = line.replace(web_port_not_bound_option(names), '');
    return without.includes(program) ? without.replace(program, () => program + rest) : null;
};
const unknown = () => null;
const REBIND = {
    // Without an address gunicorn takes $PORT by itself.
    gunicorn: rebind('gunicorn', '-b|--bind', ''),
    uvicorn: rebind('uvicorn', '--host|--port', ' --host 0.0.0.0 --port $PORT'),
    daphne: rebind('daphne', '-b|--bind|-p|--port', ' -b 0.0.0.0 -p $PORT'),
    hypercorn: rebind('hypercorn', '-b|--bind', ' --bind 0.0.0.0:$PORT'),
};
const webPortNotBound = {
    id: 'web-port-not-bound',
    summary: 'The web server does not listen on $PORT.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['R10'],
    *check(facts) {
        const web = facts.launches.of.get('web');
        if (web?.kind !== 'serves')
            return;
        const { name, binds, at } = web.server;
        if (binds.some(({ reach }) => reach === 'port'))
            return;
        const [bind] = binds;
        if (bind === undefined)
            return;
        const isOpen = binds.some(({ reach }) => reach === 'unknown');
        const shown = binds.map((one) => code(one.shown.replaceAll(machine/* PORT */.I, '$PORT')));
        const why = bind.reach === 'loopback'
            ? 'which nothing outside the dyno reaches'
            : bind.reach === 'socket'
                ? 'which is no port'
                : 'not on $PORT';
        const configVars = [...new Set(binds.flatMap((one) => one.configVars))];
        yield {
            kind: isOpen ? 'open' : 'fail',
            message: isOpen
                ? `Whether ${code(name)} listens on $PORT cannot be told (${listed(shown)}): without that Heroku ends it after 60 seconds (R10 "Boot timeout").`
                : `${code(name)} listens on ${listed(shown)}, ${why}: Heroku waits for 60 seconds and ends the process (R10 "Boot timeout").`,
            hint: HINTS[name] ?? 'Listen on 0.0.0.0:$PORT.',
            at: bind.at ?? at,
            configVars,
            heroku: 'R10',
            fix: isOpen
                ? null
                : changeLine(facts.snapshot, bind.at ?? at, `${code(name)} then listens where Heroku's router asks it.`, REBIND[name] ?? unknown),
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/web-server-options-invalid.js

const webServerOptionsInvalid = {
    id: 'web-server-options-invalid',
    summary: 'The web server refuses its options or its configuration file.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10'],
    *check(facts) {
        const web = facts.launches.of.get('web');
        const failure = web?.kind === 'exits' ? web.failure : facts.boot?.failure;
        if (failure?.kind === 'options-invalid' || failure?.kind === 'configuration-fails')
            yield bootResult(failure, CRASHES, 'H10');
    },
};

;// CONCATENATED MODULE: ./lib/rules/web-worker-missing.js

const webWorkerMissing = {
    id: 'web-worker-missing',
    summary: 'The worker class that the web server is given cannot be loaded.',
    category: 'boot',
    severity: 'error',
    since: '0.1.0',
    heroku: ['H10'],
    *check(facts) {
        const web = facts.launches.of.get('web');
        if (web?.kind === 'exits' && web.failure?.kind === 'worker-missing')
            yield bootResult(web.failure, CRASHES, 'H10');
    },
};

;// CONCATENATED MODULE: ./lib/rules/registry.js
























































































































;// CONCATENATED MODULE: ./lib/rules/index.js

/** Every rule, sorted by id. */
const RULES = Object.values(registry_namespaceObject).sort((a, b) => (a.id < b.id ? -1 : 1));
/** The rule of this id; undefined where there is none. */
function ruleById(id) {
    return RULES.find((rule) => rule.id === id);
}


/***/ })

};
