export const id = 552;
export const ids = [552];
export const modules = {

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askHeroku: () => (/* binding */ askHeroku)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/heroku/clock.js

const SYSTEM_CLOCK = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        signal?.addEventListener('abort', wake);
    }),
};
/** Many calls may wait for one signal at a time; Node takes more than ten listeners for a leak. */
function forManyListeners(signal) {
    (0,external_node_events_.setMaxListeners)(0, signal);
    return signal;
}
/**
 * Runs TASK with a signal that is aborted after that many milliseconds, or with PARENT. The clock is the given one, so
 * that a simulation decides when a call takes too long.
 */
async function withTimeout(clock, milliseconds, parent, task) {
    const controller = new AbortController();
    const settled = new AbortController();
    const abort = () => controller.abort();
    if (parent.aborted)
        abort();
    parent.addEventListener('abort', abort);
    void clock.sleep(milliseconds, settled.signal).then(() => {
        if (!settled.signal.aborted)
            abort();
    });
    try {
        return await task(controller.signal);
    }
    finally {
        settled.abort();
        parent.removeEventListener('abort', abort);
    }
}

;// CONCATENATED MODULE: ./lib/heroku/api-failure.js
const AUTHORIZATION = '`heroku authorizations:create -d deploy-gate -s write-protected`';
/**
 * The sentence for an answer of the Platform API that is a refusal, and what to do about it.
 *
 * @param what the request in words, as `reading the app mysite`
 * @see https://devcenter.heroku.com/articles/platform-api-reference#errors
 */
function refusal(status, error, what) {
    const id = error?.id ?? '';
    const said = error === null || error.message === '' ? '' : ` ("${error.message}")`;
    return `${what}: ${SENTENCES[id] ?? SENTENCES[String(status)] ?? `Heroku answered ${status}`}${said}`;
}
const SENTENCES = {
    '401': `Heroku does not accept the API key; create one that lasts with ${AUTHORIZATION} and store its token as the secret`,
    '402': 'the account has an unpaid invoice; settle it at https://dashboard.heroku.com/account/billing',
    '403': `the API key may not do this; add its account to the app with \`heroku access:add EMAIL -p deploy\`, and create the key with ${AUTHORIZATION}`,
    '404': 'Heroku knows nothing of that name that this API key may see; check the app’s name, and that the account has access (`heroku apps`)',
    '406': 'Heroku does not take the version of its API that was asked for',
    '409': 'Heroku is busy with another change of the same thing',
    '410': 'it no longer exists at Heroku',
    '422': 'Heroku does not take the request',
    '423': 'Heroku wants a confirmation by hand; do it once at https://dashboard.heroku.com',
    suspended: 'the account or the app is suspended; ask https://help.heroku.com',
    two_factor: `the API key asks for a second factor, which nobody can give here; use the token of ${AUTHORIZATION} instead`,
    verification_needed: 'the account is not verified; add a payment method at https://heroku.com/verify',
};
function refused(status, error, what) {
    return { kind: 'refused', status, id: error?.id ?? 'unknown', message: refusal(status, error, what) };
}

;// CONCATENATED MODULE: ./lib/heroku/decode.js
/** The JSON is not what the Platform API's schema says. Its message names the place, and never a value. */
class DecodeError extends Error {
    name = 'DecodeError';
}
function wrong(at, expected) {
    throw new DecodeError(`${at === '' ? 'it' : at} is not ${expected}`);
}
const decode_text = (json, at) => (typeof json === 'string' ? json : wrong(at, 'a string'));
const integer = (json, at) => typeof json === 'number' && Number.isSafeInteger(json) ? json : wrong(at, 'an integer');
const decode_boolean = (json, at) => (typeof json === 'boolean' ? json : wrong(at, 'a boolean'));
/** One of these strings. */
function oneOf(...values) {
    return (json, at) => values.find((value) => value === json) ?? wrong(at, values.join(' or '));
}
/** Null where the JSON has null, or nothing at all. */
function nullable(decoder) {
    return (json, at) => (json === null || json === undefined ? null : decoder(json, at));
}
function list(decoder) {
    return (json, at) => Array.isArray(json) ? json.map((item, index) => decoder(item, `${at}[${index}]`)) : wrong(at, 'an array');
}
/** The field NAME of an object. */
function field(json, at, name, decoder) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return wrong(at, 'an object');
    const value = Object.getOwnPropertyDescriptor(json, name)?.value;
    return decoder(value, at === '' ? name : `${at}.${name}`);
}
/** An object of which only this field matters. */
function decode_only(name, decoder) {
    return (json, at) => field(json, at, name, decoder);
}
/** An object whose values are all of one kind. */
function record(decoder) {
    return (json, at) => {
        if (typeof json !== 'object' || json === null || Array.isArray(json))
            return wrong(at, 'an object');
        return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, decoder(value, `${at}.${name}`)]));
    };
}

;// CONCATENATED MODULE: ./lib/heroku/read-answer.js


/** The value that the pages of an answer hold. */
function decoded(call, pages, requestId, failed) {
    try {
        const json = pages.length === 1 ? pages[0] : pages.flat();
        return { outcome: { kind: 'answered', value: call.decode(json, '') }, again: false, retryAfter: null };
    }
    catch (error) {
        if (!(error instanceof DecodeError))
            throw error;
        return failed(true, `Heroku’s answer has an unknown shape: ${error.message} (request ${requestId})`, call.method === 'GET');
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
        return failed(false, `Heroku’s rate limit is reached (429, request ${requestId})`, true, pause);
    if (status === 408 || status >= 500 || status < 400) {
        return failed(true, `Heroku answered ${status}${said} (request ${requestId})`, idempotent, pause);
    }
    options.debug(`${call.method} ${call.path}: ${status} ${error?.id ?? ''} (request ${requestId})`);
    const outcome = refused(status, error, call.what);
    return { outcome, again: false, retryAfter: null };
}
function errorBody(body, redactor) {
    try {
        const json = JSON.parse(body);
        const message = redactor
            .redact(field(json, '', 'message', decode_text))
            .replace(/\s+/g, ' ')
            .trim();
        return { id: field(json, '', 'id', decode_text), message: message.replace(/[.!]$/, '').slice(0, 500) };
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/heroku/transport.js




/** No answer came. */
class NetworkError extends Error {
    name = 'NetworkError';
    /** Whether the server may have got the request all the same. */
    sent;
    constructor(message, sent) {
        super(message);
        this.sent = sent;
    }
}
/** Errors that come before anything was sent: name resolution, connection and certificate. */
const NOT_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*|UNABLE_TO_.*|HOSTNAME_MISMATCH)$/;
function networkError(error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
    const words = code ?? (cause instanceof Error ? cause.message : String(cause));
    return new NetworkError(words, code === null || !NOT_SENT.test(code));
}
/** The real one: `fetch`, and node:http for a file, because `fetch` sends a stream chunked and S3 wants its length. */
const systemTransport = (request) => {
    const { body } = request;
    return body !== null && typeof body === 'object' ? sendFile(request, body) : sendText(request, body);
};
async function sendText(request, body) {
    const { method, url, headers, signal } = request;
    try {
        const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
        return {
            status: response.status,
            header: (name) => response.headers.get(name),
            body: response.body ?? none(),
        };
    }
    catch (error) {
        throw networkError(error);
    }
}
async function* none() { }
async function sendFile({ method, url, headers, signal }, file) {
    const send = url.protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
    const outgoing = send(url, { method, headers: { ...headers, 'Content-Length': file.size }, signal });
    const answered = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.once('error', reject);
    });
    // A server that refuses early answers before it has read everything: its answer counts, not the broken pipe.
    const written = (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(file.path), outgoing).catch(() => undefined);
    try {
        const response = await answered;
        return {
            status: response.statusCode ?? 0,
            header: (name) => {
                const value = response.headers[name.toLowerCase()];
                return Array.isArray(value) ? value.join(', ') : (value ?? null);
            },
            body: response,
        };
    }
    catch (error) {
        await written;
        throw networkError(error);
    }
}
/**
 * The whole body as text.
 *
 * @param limit bytes; what is beyond is left unread
 */
async function readText(body, limit) {
    const decoder = new TextDecoder();
    let text = '';
    let read = 0;
    for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        read += chunk.length;
        if (read > limit)
            break;
    }
    return text + decoder.decode();
}

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
        return await withGrace(options.clock, signal, call.grace ?? 0, (graceful) => withTimeout(options.clock, options.timeout, graceful, (inner) => exchange(options, seen, call, inner, failed)));
    }
    catch (error) {
        if (error instanceof NetworkError) {
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
    const begin = () => void clock.sleep(grace).then(() => controller.abort());
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
        return await readText(response.body, BODY_LIMIT);
    }
    catch {
        throw new NetworkError('the connection broke within the answer', true);
    }
}
function note(options, seen, response) {
    const remaining = Number.parseInt(response.header('RateLimit-Remaining') ?? '', 10);
    if (!Number.isNaN(remaining))
        seen.remaining = remaining;
    for (const name of ['X-Heroku-Warning', 'Warning-Message']) {
        const warning = options.redactor.redact(response.header(name) ?? '').trim();
        if (warning === '' || seen.warnings.has(warning))
            continue;
        seen.warnings.add(warning);
        options.warn(`Heroku warns: ${warning}`);
    }
}

;// CONCATENATED MODULE: ./lib/heroku/trusted-url.js
/**
 * Parses a URL that may be called with a secret or whose answer decides something: https, or http on loopback.
 *
 * @returns null for anything else, also for one with a user or password in it
 */
function trustedUrl(text) {
    const url = parseUrl(text);
    if (url === null || url.username !== '' || url.password !== '')
        return null;
    if (url.protocol === 'https:')
        return url;
    return url.protocol === 'http:' && isLoopback(url.hostname) ? url : null;
}
/** `hostname` as the URL parser normalises it: `127.1` has become `127.0.0.1`. RFC 6761, section 6.3, names localhost. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
/** As URL.parse, which Node has from 22.1 on. */
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
}

;// CONCATENATED MODULE: ./lib/heroku/client.js


function createClient(options) {
    const { token, redactor } = options;
    options.mask(token);
    redactor.addSecret(token);
    const seen = { remaining: null, warnings: new Set() };
    const signedUrl = (url) => {
        options.mask(url);
        redactor.addSecret(url);
        return trustedUrl(url);
    };
    return {
        options,
        call: (call, signal) => ask(options, seen, call, signal),
        signedUrl,
        rateLimitRemaining: () => seen.remaining,
    };
}

;// CONCATENATED MODULE: ./lib/heroku/redact.js

/** Shorter than this, a value is found everywhere by chance. */
const SHORTEST = 4;
/** Words that stand in any log, and that tell nothing when a config var has them as its value. */
const COMMON = new Set(['true', 'false', 'none', 'null', 'production', 'python', 'heroku', 'https', 'http', 'info']);
/** The query of a signed URL is the capability: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const SIGNED_QUERY = /(https?:\/\/[^\s?#"'<>]{1,2048}\?)([^\s"'<>]{0,4096})/gi;
const SIGNATURE = /(?:^|[?&;])(?:x-amz-[a-z]+|signature|sig|token|key|awsaccesskeyid|expires)=/i;
const USER_INFO = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:"']{0,256}:[^\s/@"']{1,1024}@/gi;
/** https://devcenter.heroku.com/changelog-items/2996: tokens carry this prefix. */
const HEROKU_TOKEN = /\bHRKU-[A-Za-z0-9_-]{20,200}/g;
const REDACTED = '[redacted]';
function createRedactor() {
    const secrets = new Set();
    let pattern = null;
    let longest = 0;
    const add = (secret) => {
        if (secret.length < SHORTEST || secrets.has(secret))
            return;
        secrets.add(secret);
        pattern = null;
        longest = Math.max(longest, secret.length);
    };
    return {
        addSecret: add,
        addConfigVars: (values) => {
            for (const value of Object.values(values))
                for (const part of spellings(value))
                    add(part);
        },
        redact: (text) => {
            if (pattern === null && secrets.size > 0)
                pattern = alternatives(secrets);
            const known = pattern === null ? text : text.replace(pattern, REDACTED);
            return known
                .replace(SIGNED_QUERY, (whole, address, query) => SIGNATURE.test(query) ? `${address}${REDACTED}` : whole)
                .replace(USER_INFO, `$1${REDACTED}@`)
                .replace(HEROKU_TOKEN, REDACTED);
        },
        longest: () => longest,
    };
}
/** Longest first: a secret that holds another one goes as a whole. */
function alternatives(secrets) {
    const ordered = [...secrets].sort((a, b) => b.length - a.length);
    return new RegExp(ordered.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
}
/** The ways in which a config var's value turns up in a log: whole, line by line, quoted, and a URL's parts. */
function* spellings(value) {
    if (COMMON.has(value.toLowerCase()))
        return;
    yield value;
    const trimmed = value.trim();
    if (trimmed !== value)
        yield trimmed;
    const quoted = JSON.stringify(value).slice(1, -1);
    if (quoted !== value)
        yield quoted;
    const lines = value.split(/\r?\n/);
    if (lines.length > 1)
        for (const line of lines)
            if (line.trim().length >= 8)
                yield line.trim();
    yield* partsOfUrl(trimmed);
}
function* partsOfUrl(value) {
    const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? parseUrl(value) : null;
    if (url === null)
        return;
    for (const part of [url.password, url.username]) {
        yield part;
        const decoded = percentDecoded(part);
        if (decoded !== part)
            yield decoded;
    }
    if (url.username !== '' && url.hostname.includes('.'))
        yield url.hostname;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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
    const apiUrl = trustedUrl(options.apiUrl ?? HEROKU);
    if (apiUrl === null)
        throw new failure/* Failure */.H('HEROKU_API_URL must be https, or http on this machine');
    const token = options.token.trim();
    if (!KEY.test(token))
        throw new failure/* Failure */.H('The Heroku API key is empty, or holds what no key has; store it anew');
    return createClient({
        apiUrl,
        token,
        transport: systemTransport,
        clock: SYSTEM_CLOCK,
        redactor: createRedactor(),
        mask: options.mask,
        debug: options.debug,
        warn: options.warn,
        backoff: options.pollSeconds === null ? BACKOFF : options.pollSeconds * 1000,
        timeout: TIMEOUT,
    });
}

// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(816);
;// CONCATENATED MODULE: ./lib/heroku/resources.js
// The resources of the Platform API, as far as this program reads them: https://devcenter.heroku.com/articles/platform-api-reference

const id = decode_only('id', decode_text);
const build = (json, at) => {
    const blob = (name, decoder) => field(json, at, 'source_blob', decode_only(name, decoder));
    return {
        id: field(json, at, 'id', decode_text),
        status: field(json, at, 'status', oneOf('pending', 'succeeded', 'failed')),
        outputStreamUrl: field(json, at, 'output_stream_url', nullable(decode_text)),
        version: blob('version', nullable(decode_text)),
        sourceUrl: blob('url', nullable(decode_text)),
        releaseId: field(json, at, 'release', nullable(id)),
        slugId: field(json, at, 'slug', nullable(id)),
        createdAt: field(json, at, 'created_at', decode_text),
    };
};
const resources_release = (json, at) => ({
    id: field(json, at, 'id', decode_text),
    version: field(json, at, 'version', integer),
    status: field(json, at, 'status', oneOf('pending', 'succeeded', 'failed', 'expired')),
    current: field(json, at, 'current', decode_boolean),
    description: field(json, at, 'description', nullable(decode_text)) ?? '',
    slugId: field(json, at, 'slug', nullable(id)),
    ociImageId: field(json, at, 'oci_image', nullable(id)),
    outputStreamUrl: field(json, at, 'output_stream_url', nullable(decode_text)),
    eligibleForRollback: field(json, at, 'eligible_for_rollback', nullable(decode_boolean)),
});
const dyno = (json, at) => ({
    name: field(json, at, 'name', decode_text),
    type: field(json, at, 'type', decode_text),
    state: field(json, at, 'state', decode_text),
    releaseVersion: field(json, at, 'release', nullable(decode_only('version', integer))),
});
const source = (json, at) => {
    const blob = (name) => field(json, at, 'source_blob', decode_only(name, decode_text));
    return { putUrl: blob('put_url'), getUrl: blob('get_url') };
};
const builds = list(build);
const releases = list(resources_release);
const dynos = list(dyno);

;// CONCATENATED MODULE: ./lib/heroku/api.js


/** Answers newest first; fifty are enough to find a run's own beside those of others. */
const NEWEST_RELEASES = 'version ..; max=50, order=desc';
const NEWEST_BUILDS = 'created_at ..; max=50, order=desc';
/** Milliseconds for the answer of a request that changes something, when the run is being stopped. */
const GRACE = 3_000;
function appApi(client, app) {
    const base = `/apps/${encodeURIComponent(app)}`;
    const get = (path, decode, what, signal, range) => {
        const call = { method: 'GET', path: `${base}${path}`, decode, what };
        return client.call(range === undefined ? call : { ...call, range }, signal);
    };
    const post = (path, body, decode, what, signal) => client.call({ method: 'POST', path, body, decode, what, grace: GRACE }, signal);
    const commit = decode_only('commit', nullable(decode_text));
    return {
        app,
        client,
        get: (path, decode, what, signal) => get(path, decode, what, signal),
        builds: (signal) => get('/builds', newestBuilds, `reading the builds of ${app}`, signal, NEWEST_BUILDS),
        build: (id, signal) => get(`/builds/${id}`, build, 'reading the build', signal),
        createSource: async (signal) => {
            const what = 'asking for an upload address';
            const made = await client.call({ method: 'POST', path: '/sources', decode: source, what }, signal);
            if (made.kind === 'answered')
                for (const url of [made.value.putUrl, made.value.getUrl])
                    client.signedUrl(url);
            return made;
        },
        createBuild: (source, signal) => post(`${base}/builds`, { source_blob: sourceBlob(source) }, build, `starting the build of ${app}`, signal),
        releases: (signal) => get('/releases', newestReleases, `reading the releases of ${app}`, signal, NEWEST_RELEASES),
        release: (id, signal) => get(`/releases/${id}`, resources_release, 'reading the release', signal),
        rollBack: (release, signal) => post(`${base}/releases`, { release }, resources_release, `rolling ${app} back`, signal),
        dynos: (signal) => get('/dynos', dynos, `reading the dynos of ${app}`, signal),
        configVars: (signal) => get('/config-vars', record(decode_text), `reading the config vars of ${app}`, signal),
        slugCommit: (id, signal) => get(`/slugs/${id}`, commit, 'reading the deployed slug', signal),
        imageCommit: (id, signal) => get(`/oci-images/${id}`, firstOf(commit), 'reading the deployed image', signal),
        createLogSession: (lines, signal) => post(`${base}/log-sessions`, { lines, tail: false }, decode_only('logplex_url', decode_text), `reading the log of ${app}`, signal),
    };
}
/** Whatever order they come in. */
const newestBuilds = (json, at) => builds(json, at).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
const newestReleases = (json, at) => releases(json, at).toSorted((a, b) => b.version - a.version);
function firstOf(decoder) {
    return (json, at) => list(decoder)(json, at)[0] ?? null;
}
function sourceBlob(source) {
    const { url, checksum, version, versionDescription } = source;
    return { url, checksum, version, version_description: versionDescription };
}

;// CONCATENATED MODULE: ./lib/heroku/read-app.js




/**
 * Reads the app NAME (or id) and its config vars, whose values the client's redactor knows from then on.
 * What else may not be read is null.
 *
 * @returns the failure, where the app itself or its config vars cannot be read
 */
async function readApp(client, name, signal) {
    const api = appApi(client, name);
    forManyListeners(signal);
    const get = (path, decode, what) => api.get(path, decode, `reading ${what} of ${name}`, signal);
    const [app, values, formation, buildpacks, addons, domains, preboot, keyScopes] = await Promise.all([
        get('', appItself, 'the app'),
        api.configVars(signal),
        get('/formation', FORMATION, 'the formation'),
        get('/buildpack-installations', list(buildpackName), 'the buildpacks'),
        get('/addons', list(addon), 'the add-ons'),
        get('/domains', list(decode_only('hostname', nullable(decode_text))), 'the domains'),
        get('/features/preboot', decode_only('enabled', decode_boolean), 'the preboot feature'),
        readKeyScopes(client, signal),
    ]);
    // The app first: its failure explains the others.
    if (app.kind !== 'answered')
        return app;
    if (values.kind !== 'answered')
        return values;
    client.options.redactor.addConfigVars(values.value);
    return {
        kind: 'answered',
        app: {
            ...app.value,
            formation: known(formation),
            buildpacks: known(buildpacks),
            addons: known(addons),
            domains: known(domains)?.filter((domain) => domain !== null) ?? null,
            preboot: known(preboot),
        },
        configVars: (0,environment/* completeConfigVars */.SJ)(values.value),
        keyScopes,
    };
}
/** Reads it anew: the first release of an app makes its formation, and its owner may have switched something since. */
async function readServing(api, signal) {
    const [app, formation, preboot] = await Promise.all([
        api.get('', appItself, `reading the app ${api.app}`, signal),
        api.get('/formation', FORMATION, `reading the formation of ${api.app}`, signal),
        api.get('/features/preboot', only('enabled', boolean), 'reading the preboot feature', signal),
    ]);
    if (app.kind !== 'answered')
        return app;
    if (formation.kind !== 'answered')
        return formation;
    const { webUrl, maintenance } = app.value;
    return {
        kind: 'answered',
        value: { formation: formation.value, webUrl, maintenance, preboot: known(preboot) ?? false },
    };
}
function known(outcome) {
    return outcome.kind === 'answered' ? outcome.value : null;
}
/** `~` is the authorization whose token asks, as `heroku auth:token` uses it. */
async function readKeyScopes(client, signal) {
    const call = {
        method: 'GET',
        path: '/oauth/authorizations/~',
        decode: decode_only('scope', list(decode_text)),
        what: 'reading the scope of the API key',
    };
    return known(await client.call(call, signal));
}
const named = decode_only('name', decode_text);
const appItself = (json, at) => {
    const stack = field(json, at, 'stack', named);
    const generation = field(json, at, 'generation', nullable(generationName));
    return {
        id: field(json, at, 'id', decode_text),
        name: field(json, at, 'name', decode_text),
        webUrl: field(json, at, 'web_url', nullable(decode_text)),
        stack,
        buildStack: field(json, at, 'build_stack', nullable(named)) ?? stack,
        generation: generation === 'cedar' || generation === 'fir' ? generation : null,
        maintenance: field(json, at, 'maintenance', decode_boolean),
    };
};
/** The schema has a string; the 3.sdk variant answers an object with a name. */
const generationName = (json, at) => (typeof json === 'string' ? json : named(json, at));
const buildpackName = (json, at) => {
    const part = (name) => field(json, at, 'buildpack', decode_only(name, nullable(decode_text)));
    return part('name') ?? part('url') ?? '';
};
const addon = (json, at) => ({
    name: field(json, at, 'name', decode_text),
    plan: field(json, at, 'plan', named),
    configVars: field(json, at, 'config_vars', list(decode_text)),
});
const processType = (json, at) => ({
    type: field(json, at, 'type', decode_text),
    quantity: field(json, at, 'quantity', integer),
    size: field(json, at, 'size', nullable(decode_text)) ?? '',
    command: field(json, at, 'command', nullable(decode_text)) ?? '',
});
const FORMATION = list(processType);

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
        pollSeconds: null,
        mask: () => { },
        debug: () => { },
        warn: (message) => io.stderr.write(`deploy-gate: Heroku warns: ${message}\n`),
    });
    const reading = await readApp(client, name, AbortSignal.timeout(PATIENCE));
    if (reading.kind === 'refused')
        throw new failure/* Failure */.H(`${reading.message}.`);
    if (reading.kind === 'unreachable') {
        io.stderr.write(`deploy-gate: ${reading.message}; every config var counts as unknown.\n`);
        return { app: null, configVars: environment/* UNKNOWN_CONFIG_VARS */.ns, secrets: [token] };
    }
    return { app: reading.app, configVars: reading.configVars, secrets: [token] };
}


/***/ })

};
