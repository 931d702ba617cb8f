(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 972;
exports.ids = [972];
exports.modules = {

/***/ 972:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askHeroku: () => (/* binding */ askHeroku)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/model/redact.js
var redact = __webpack_require__(8505);
// EXTERNAL MODULE: ./lib/heroku/clock.js
var heroku_clock = __webpack_require__(5943);
// EXTERNAL MODULE: ./lib/heroku/api-failure.js
var api_failure = __webpack_require__(5802);
// EXTERNAL MODULE: ./lib/heroku/decode.js
var decode = __webpack_require__(4991);
;// CONCATENATED MODULE: ./lib/heroku/read-answer.js


/** The value that the pages of an answer hold. */
function decoded(call, pages, requestId, failed) {
    try {
        const json = pages.length === 1 ? pages[0] : pages.flat();
        return { outcome: { kind: 'answered', value: call.decode(json, '') }, again: false, retryAfter: null };
    }
    catch (error) {
        if (!(error instanceof decode/* DecodeError */.Xc))
            throw error;
        return failed(true, `Heroku\u2019s answer has an unknown shape: ${error.message} (request ${requestId})`, call.method === 'GET');
    }
}
/** What an answer that is no success comes to: 408, 429 and 5xx pass; a body that is no error of the Platform API is a proxy's or an outage page. */
function read_answer_failure(options, call, response, body, requestId, failed) {
    const { status } = response;
    const idempotent = call.method === 'GET';
    const retryAfter = Number(response.header('Retry-After') ?? Number.NaN) * 1000;
    const pause = Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter : null;
    const error = errorBody(body, options.redactor);
    const said = error === null ? '' : `: ${error.message}`;
    if (status === 429)
        return failed(false, `Heroku\u2019s rate limit is reached (429, request ${requestId})`, true, pause);
    if (status === 408 || status >= 500 || status < 400) {
        return failed(true, `Heroku answered ${status}${said} (request ${requestId})`, idempotent, pause);
    }
    options.debug(`${call.method} ${call.path}: ${status} ${error?.id ?? ''} (request ${requestId})`);
    const outcome = (0,api_failure/* refused */.J)(status, error, call.what);
    return { outcome, again: false, retryAfter: null };
}
function errorBody(body, redactor) {
    try {
        const json = JSON.parse(body);
        const message = redactor
            .redact((0,decode/* field */.ZZ)(json, '', 'message', decode/* text */.Qq))
            .replace(/\s+/g, ' ')
            .trim();
        return { id: (0,decode/* field */.ZZ)(json, '', 'id', decode/* text */.Qq), message: message.replace(/[.!]$/, '').slice(0, 500) };
    }
    catch {
        return null;
    }
}
/** Undefined for what is no JSON. */
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/heroku/transport.js
var transport = __webpack_require__(4760);
;// CONCATENATED MODULE: ./lib/heroku/ask.js



/** https://devcenter.heroku.com/articles/platform-api-reference#clients; the variant has what rollbacks need. */
const ACCEPT = 'application/vnd.heroku+json; version=3.sdk';
const ATTEMPTS = 4;
const LONGEST_PAUSE = 30_000;
/** Bytes; the longest answers are lists of a thousand. */
const BODY_LIMIT = 16 * 1024 * 1024;
const MOST_PAGES = 20;
/** Puts a call to the Platform API, and repeats it while that can help and does no harm. */
async function ask(options, seen, call, signal) {
    for (let attempt = 1;; attempt++) {
        const { outcome, again, retryAfter } = await attemptOnce(options, seen, call, signal);
        if (!again || attempt === ATTEMPTS || signal.aborted)
            return outcome;
        const pause = Math.min(options.backoff * 2 ** (attempt - 1), LONGEST_PAUSE);
        await options.clock.sleep(Math.max(pause, Math.min(retryAfter ?? 0, LONGEST_PAUSE)), signal);
        if (signal.aborted)
            return outcome;
    }
}
async function attemptOnce(options, seen, call, signal) {
    const idempotent = call.method === 'GET';
    const failed = (sent, why, again, retryAfter = null) => {
        options.debug(`${call.method} ${call.path}: ${why}`);
        const message = `${call.what}: ${why}`;
        return { outcome: { kind: 'unreachable', sent, message }, again, retryAfter };
    };
    try {
        return await withGrace(options.clock, signal, call.grace ?? 0, (graceful) => (0,heroku_clock/* withTimeout */.wj)(options.clock, options.timeout, graceful, (inner) => exchange(options, seen, call, inner, failed)));
    }
    catch (error) {
        if (error instanceof transport/* NetworkError */.Dr) {
            const why = signal.aborted
                ? 'it was interrupted'
                : `Heroku did not answer (${options.redactor.redact(error.message)})`;
            return failed(error.sent, why, idempotent || !error.sent);
        }
        throw error;
    }
}
/** Runs TASK with the signal, delayed: its answer is worth a moment even when the run is being stopped. */
async function withGrace(clock, signal, grace, task) {
    const controller = new AbortController();
    const begin = () => void clock.sleep(grace).then(() => (0,heroku_clock/* stop */.ds)(controller));
    if (signal.aborted)
        begin();
    signal.addEventListener('abort', begin);
    try {
        return await task(controller.signal);
    }
    finally {
        signal.removeEventListener('abort', begin);
    }
}
/** One request and its answer, over all pages where it is a list. */
async function exchange(options, seen, call, signal, failed) {
    const pages = [];
    let range = call.range;
    for (let page = 1;; page++) {
        const response = await options.transport(request(options, call, range, signal));
        const body = await bodyOf(response);
        note(options, seen, response);
        const requestId = response.header('Request-Id') ?? 'none';
        const { status } = response;
        if (status < 200 || status > 299)
            return read_answer_failure(options, call, response, body, requestId, failed);
        const json = parse(body);
        if (json === undefined)
            return failed(true, `Heroku answered something that is not JSON (request ${requestId})`, call.method === 'GET');
        pages.push(json);
        const next = response.header('Next-Range');
        // A limited question (`max=`) wants its first page only.
        if (status === 206 && next !== null && call.range === undefined && page < MOST_PAGES)
            range = next;
        else
            return decoded(call, pages, requestId, failed);
    }
}
function request(options, call, range, signal) {
    return {
        method: call.method,
        url: new URL(call.path, options.apiUrl),
        headers: {
            Accept: ACCEPT,
            Authorization: `Bearer ${options.token}`,
            'User-Agent': 'deploy-gate',
            ...(call.method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
            ...(range === undefined ? {} : { Range: range }),
        },
        body: call.body === undefined ? null : JSON.stringify(call.body),
        signal,
    };
}
async function bodyOf(response) {
    try {
        return await (0,transport/* readText */.yR)(response.body, BODY_LIMIT);
    }
    catch {
        throw new transport/* NetworkError */.Dr('the connection broke within the answer', true);
    }
}
function note(options, seen, response) {
    const remaining = Number.parseInt(response.header('RateLimit-Remaining') ?? '', 10);
    if (!Number.isNaN(remaining))
        seen.remaining = remaining;
    for (const name of ['X-Heroku-Warning', 'Warning-Message']) {
        const header = response.header(name);
        if (header === null)
            continue;
        const warning = options.redactor.redact(header).trim();
        if (warning === '' || seen.warnings.has(warning))
            continue;
        seen.warnings.add(warning);
        options.warn(`Heroku warns: ${warning}`);
    }
}

// EXTERNAL MODULE: ./lib/heroku/trusted-url.js
var trusted_url = __webpack_require__(5890);
;// CONCATENATED MODULE: ./lib/heroku/client.js


/** A client that asks Heroku with one key, and strips what comes back of secrets. */
function createClient(options) {
    const { token, redactor } = options;
    options.mask(token);
    redactor.add([token]);
    const seen = { remaining: null, warnings: new Set() };
    const signedUrl = (url) => {
        options.mask(url);
        redactor.add([url]);
        return (0,trusted_url/* trustedUrl */.$)(url);
    };
    return {
        options,
        call: (call, signal) => ask(options, seen, call, signal),
        signedUrl,
        rateLimitRemaining: () => seen.remaining,
    };
}

;// CONCATENATED MODULE: ./lib/heroku/connect.js






const HEROKU = 'https://api.heroku.com';
/** What a header can hold. */
const KEY = /^[\x21-\x7e]{8,}$/;
/** Milliseconds before the first repetition. */
const BACKOFF = 1_000;
/** Milliseconds; Heroku's own router gives a request 30 seconds. */
const TIMEOUT = 30_000;
/** A client of the Platform API over the real network. Throws a Failure for an address that may not be called. */
function connect(options) {
    const apiUrl = (0,trusted_url/* trustedUrl */.$)(options.apiUrl ?? HEROKU);
    if (apiUrl === null)
        throw new failure/* Failure */.H('HEROKU_API_URL must be https, or http on this machine');
    const token = options.token.trim();
    if (!KEY.test(token))
        throw new failure/* Failure */.H('The Heroku API key is empty, or holds what no key has; store it anew');
    return createClient({
        apiUrl,
        token,
        transport: transport/* systemTransport */.HF,
        clock: heroku_clock/* SYSTEM_CLOCK */.Vc,
        redactor: (0,redact/* createRedactor */.lY)(),
        mask: options.mask,
        debug: options.debug,
        warn: options.warn,
        backoff: options.pollSeconds === null ? BACKOFF : options.pollSeconds * 1000,
        timeout: TIMEOUT,
    });
}

;// CONCATENATED MODULE: ./lib/heroku/key-scope.js
/**
 * A sentence where the API key may do more than this program needs; null where it may not, or nobody knows.
 *
 * @param scopes as `global` or `write-protected`: https://devcenter.heroku.com/articles/oauth#scopes
 */
function scopeNotice(scopes) {
    if (scopes === null || !scopes.includes('global'))
        return null;
    return 'The Heroku API key may do everything that its account may (scope global). Enough is `heroku authorizations:create -d deploy-gate -s write-protected`, by an account that is a collaborator on this app alone.';
}

// EXTERNAL MODULE: ./lib/heroku/poll-seconds.js
var poll_seconds = __webpack_require__(6507);
// EXTERNAL MODULE: ./lib/heroku/read-app.js
var read_app = __webpack_require__(423);
// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(635);
;// CONCATENATED MODULE: ./lib/commands/ask-heroku.js






/** Milliseconds; the client's own bounds end a request sooner. */
const PATIENCE = 90_000;
/**
 * Asks Heroku for the app NAME with HEROKU_API_KEY. Where Heroku does not answer, every config var is unknown, and standard error says so.
 * Throws a Failure where there is no key, or where Heroku refuses (no such app, no access).
 */
async function askHeroku(name, io) {
    const token = io.env['HEROKU_API_KEY'] ?? '';
    if (token === '') {
        throw new failure/* Failure */.H('--app needs HEROKU_API_KEY in the environment: the token of `heroku authorizations:create -d deploy-gate`.');
    }
    const client = connect({
        apiUrl: io.env['HEROKU_API_URL'],
        token,
        pollSeconds: (0,poll_seconds/* readPollSeconds */.p)(io.env),
        mask: () => { },
        debug: () => { },
        warn: (message) => io.stderr.write(`deploy-gate: Heroku warns: ${message}\n`),
    });
    const reading = await (0,read_app/* readApp */.u)(client, name, AbortSignal.timeout(PATIENCE));
    if (reading.kind === 'refused')
        throw new failure/* Failure */.H(`${reading.message}.`);
    if (reading.kind === 'unreachable') {
        io.stderr.write(`deploy-gate: ${reading.message}; every config var counts as unknown.\n`);
        return { app: null, client, configVars: environment/* UNKNOWN_CONFIG_VARS */.ns, secrets: [token] };
    }
    const notice = scopeNotice(reading.keyScopes);
    if (notice !== null)
        io.stderr.write(`deploy-gate: ${notice}\n`);
    return { app: reading.app, client, configVars: reading.configVars, secrets: [token] };
}


/***/ })

};
;
})
