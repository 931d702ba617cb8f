(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 36;
exports.ids = [36,366];
exports.modules = {

/***/ 8995:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ parseInitArguments),
/* harmony export */   Rd: () => (/* binding */ refuseArguments),
/* harmony export */   V2: () => (/* binding */ parseJudgeArguments),
/* harmony export */   W9: () => (/* binding */ ANY_PATHS),
/* harmony export */   hy: () => (/* binding */ parseDeployArguments),
/* harmony export */   pr: () => (/* binding */ ONE_PATH)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2820);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);




const NOTHING = { most: 0, shown: 'nothing' };
const ONE_PATH = { most: 1, shown: 'one PATH' };
const ANY_PATHS = { most: Number.POSITIVE_INFINITY, shown: 'any number of PATHs' };
/**
 * Parses the arguments behind the name of a command.
 *
 * @throws Failure for an option that does not exist or lacks its value, and for more operands than the command takes
 */
const parseJudgeArguments = (command, operands, args) => parse(command, operands, _options_js__WEBPACK_IMPORTED_MODULE_1__/* .JUDGE_OPTIONS */ .Df, args);
const DEPLOY_OPTIONS = { ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .JUDGE_OPTIONS */ .Df, ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_OPTIONS */ .lQ };
/** As parseJudgeArguments, for `deploy`. */
const parseDeployArguments = (args) => parse('deploy', ONE_PATH, DEPLOY_OPTIONS, args);
const INIT_OPTIONS = { ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .JUDGE_OPTIONS */ .Df, ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITE_OPTIONS */ .nX };
/** As parseJudgeArguments, for `init`. */
const parseInitArguments = (args) => parse('init', ONE_PATH, INIT_OPTIONS, args);
/** As parseJudgeArguments, for a command that takes no arguments. */
function refuseArguments(command, args) {
    parse(command, NOTHING, {}, args);
}
function parse(command, { most, shown }, options, args) {
    refuseUnknown(command, options, args);
    const parsed = refusing(() => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true }));
    const given = parsed.positionals.length;
    if (given > most)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`\`deploy-gate ${command}\` takes ${shown}, and was given ${given}.`);
    return parsed;
}
function refuseUnknown(command, options, args) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
    if (unknown?.kind !== 'option')
        return;
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(unknown.name, Object.keys(options));
    const end = meant === null ? '. ' : `; did you mean --${meant}? `;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`There is no option ${unknown.rawName}${end}\`deploy-gate ${command} --help\` lists them.`);
}
function refusing(run) {
    try {
        return run();
    }
    catch (error) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 4036:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/demo/github/route.js
const ok = (body) => ({ status: 200, body });
const created = (body) => ({ status: 201, body });
const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };
const invalid = (message) => ({ status: 422, body: { message } });
const field = (body, name) => Object.getOwnPropertyDescriptor(body, name)?.value;
const route_text = (body, name) => {
    const value = field(body, name);
    return typeof value === 'string' ? value : '';
};
/** One page of a list, by `page` and `per_page`. */
function page(items, { query }) {
    const size = Number(query.get('per_page') ?? 30);
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    return items.slice(from, from + size);
}

;// CONCATENATED MODULE: ./lib/demo/github/reviews.js

/** Reviews of pull requests and their comments: https://docs.github.com/rest/pulls */
const REVIEW_ROUTES = [
    {
        method: 'GET',
        path: /^\/pulls\/(\d+)$/,
        needs: ['pull-requests', 'read'],
        answer: ({ pulls }, { parameters }) => {
            const pull = pulls.get(Number(parameters[0]));
            return pull === undefined ? NOT_FOUND : ok({ state: pull.state, head: { sha: pull.head } });
        },
    },
    {
        method: 'GET',
        path: /^\/pulls\/(\d+)\/comments$/,
        needs: ['pull-requests', 'read'],
        answer: ({ reviews }, question) => {
            const ours = reviews.filter(({ pull }) => pull === Number(question.parameters[0]));
            const comments = ours.flatMap(({ login, comments }) => comments.map((one) => ({ ...one, user: { login } })));
            return ok(page(comments, question));
        },
    },
    {
        method: 'POST',
        path: /^\/pulls\/(\d+)\/reviews$/,
        needs: ['pull-requests', 'write'],
        answer: createReview,
    },
];
function createReview(state, { parameters, body, token }) {
    const number = Number(parameters[0]);
    const pull = state.pulls.get(number);
    if (pull === undefined)
        return NOT_FOUND;
    if (route_text(body, 'commit_id') !== pull.head)
        return invalid('Commit is not part of the pull request');
    const given = field(body, 'comments');
    const comments = (Array.isArray(given) ? given : []).map((one) => toComment(state, number, one));
    if (route_text(body, 'body') === '' || comments.includes(null))
        return invalid(OUT_OF_DIFF);
    const id = state.nextId++;
    const kept = comments.filter((one) => one !== null);
    state.reviews.push({
        id,
        pull: number,
        login: token.login,
        event: route_text(body, 'event'),
        body: route_text(body, 'body'),
        comments: kept,
    });
    return ok({ id });
}
const OUT_OF_DIFF = 'Pull request review thread line must be part of the diff, Pull request review thread start line must be part of the same hunk as the line.';
/** Null where GitHub refuses it: one such comment, and there is no review. */
function toComment(state, pull, given) {
    const [line, start] = [field(given, 'line'), field(given, 'start_line')];
    const patch = state.pullFiles.get(pull)?.find(({ filename }) => filename === route_text(given, 'path'))?.patch;
    if (typeof line !== 'number' || route_text(given, 'side') !== 'RIGHT' || patch === undefined)
        return null;
    if (start !== undefined && (typeof start !== 'number' || start >= line))
        return null;
    const inHunk = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, from, count]) => {
        const first = Number(from);
        return first <= (typeof start === 'number' ? start : line) && line < first + Number(count ?? 1);
    });
    if (!inHunk)
        return null;
    const id = state.nextId++;
    return {
        id,
        path: route_text(given, 'path'),
        line,
        ...(typeof start === 'number' ? { start_line: start } : {}),
        body: route_text(given, 'body'),
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/state.js
const READ_ONLY = { contents: 'read', 'pull-requests': 'read', checks: 'read' };
const READ_WRITE = {
    contents: 'read',
    'pull-requests': 'write',
    checks: 'write',
    deployments: 'write',
};
/** An empty repository that one token may read. */
function createGitHubState(owner, name, token, permissions = READ_ONLY) {
    return {
        owner,
        name,
        refs: new Map(),
        commits: new Map(),
        messages: new Map(),
        releases: [],
        comments: [],
        checkRuns: [],
        deployments: [],
        pullFiles: new Map(),
        pulls: new Map(),
        reviews: [],
        files: new Map(),
        tokens: new Map([[token, { login: 'github-actions[bot]', permissions }]]),
        failures: [],
        nextId: 1000,
    };
}
/** Where HEAD stands, seen from BASE; null where one of them is not known. */
function compare({ commits }, base, head) {
    if (!commits.has(base) || !commits.has(head))
        return null;
    if (base === head)
        return 'identical';
    if (ancestors(commits, head).has(base))
        return 'ahead';
    return ancestors(commits, base).has(head) ? 'behind' : 'diverged';
}
/** The commits of HEAD that BASE does not have, the oldest first. */
function between({ commits }, base, head) {
    const known = ancestors(commits, base);
    return [...ancestors(commits, head)].filter((commit) => !known.has(commit)).reverse();
}
function ancestors(commits, commit) {
    const seen = new Set();
    const open = [commit];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        open.push(...(commits.get(next) ?? []));
    }
    return seen;
}

;// CONCATENATED MODULE: ./lib/demo/github/routes.js



/** https://docs.github.com/rest, as far as deploy-gate uses it; limits as GitHub has them. */
const ROUTES = [
    ...REVIEW_ROUTES,
    {
        method: 'GET',
        path: /^\/git\/ref\/(.+)$/,
        needs: ['contents', 'read'],
        answer: ({ refs }, { parameters: [ref = ''] }) => {
            const sha = refs.get(ref);
            return sha === undefined ? NOT_FOUND : ok({ ref: `refs/${ref}`, object: { type: 'commit', sha } });
        },
    },
    {
        method: 'GET',
        path: /^\/git\/matching-refs\/(.+)$/,
        needs: ['contents', 'read'],
        answer: ({ refs }, { parameters: [prefix = ''] }) => ok([...refs]
            .filter(([ref]) => ref.startsWith(prefix))
            .map(([ref, sha]) => ({ ref: `refs/${ref}`, object: { sha } }))),
    },
    {
        method: 'GET',
        path: /^\/compare\/(.+)\.\.\.(.+)$/,
        needs: ['contents', 'read'],
        answer: (state, { parameters: [base = '', head = ''] }) => {
            const status = compare(state, base, head);
            if (status === null)
                return NOT_FOUND;
            const commits = between(state, base, head);
            return ok({
                status,
                total_commits: commits.length,
                commits: commits.map((sha) => ({ sha, commit: { message: state.messages.get(sha) ?? 'A commit' } })),
            });
        },
    },
    {
        method: 'GET',
        path: /^\/contents\/(.+)$/,
        needs: ['contents', 'read'],
        answer: ({ files }, { parameters: [path = ''], query }) => {
            const text = files.get(`${query.get('ref')}:${path}`);
            return text === undefined
                ? NOT_FOUND
                : ok({ encoding: 'base64', content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n') });
        },
    },
    {
        method: 'GET',
        path: /^\/releases$/,
        needs: ['contents', 'read'],
        answer: ({ releases }, question) => ok(page([...releases].reverse(), question)),
    },
    {
        method: 'GET',
        path: /^\/pulls\/(\d+)\/files$/,
        needs: ['pull-requests', 'read'],
        answer: ({ pullFiles }, question) => {
            const files = pullFiles.get(Number(question.parameters[0]));
            return files === undefined ? NOT_FOUND : ok(page(files, question));
        },
    },
    {
        method: 'GET',
        path: /^\/issues\/(\d+)\/comments$/,
        needs: ['pull-requests', 'read'],
        answer: ({ comments }, question) => {
            const ours = comments.filter(({ issue }) => issue === Number(question.parameters[0]));
            return ok(page(ours.map(({ id, login, body }) => ({ id, body, user: { login } })), question));
        },
    },
    {
        method: 'POST',
        path: /^\/issues\/(\d+)\/comments$/,
        needs: ['pull-requests', 'write'],
        answer: (state, { parameters, body, token }) => {
            if (route_text(body, 'body').length > 65_536)
                return invalid('Body is too long (maximum is 65536 characters)');
            const id = state.nextId++;
            state.comments.push({ id, issue: Number(parameters[0]), login: token.login, body: route_text(body, 'body') });
            return created({ id });
        },
    },
    {
        method: 'PATCH',
        path: /^\/issues\/comments\/(\d+)$/,
        needs: ['pull-requests', 'write'],
        answer: ({ comments }, { parameters, body, token }) => {
            const comment = comments.find(({ id }) => id === Number(parameters[0]));
            if (comment === undefined)
                return NOT_FOUND;
            if (comment.login !== token.login)
                return { status: 403, body: { message: 'Resource not accessible by integration' } };
            if (route_text(body, 'body').length > 65_536)
                return invalid('Body is too long (maximum is 65536 characters)');
            comment.body = route_text(body, 'body');
            return ok({ id: comment.id });
        },
    },
    {
        method: 'DELETE',
        path: /^\/issues\/comments\/(\d+)$/,
        needs: ['pull-requests', 'write'],
        answer: ({ comments }, { parameters }) => {
            const index = comments.findIndex(({ id }) => id === Number(parameters[0]));
            if (index < 0)
                return NOT_FOUND;
            comments.splice(index, 1);
            return { status: 204, body: null };
        },
    },
    {
        method: 'POST',
        path: /^\/check-runs$/,
        needs: ['checks', 'write'],
        answer: (state, { body }) => {
            const output = readOutput(body);
            if (typeof output === 'string')
                return invalid(output);
            const id = state.nextId++;
            const [name, head_sha, conclusion] = [route_text(body, 'name'), route_text(body, 'head_sha'), route_text(body, 'conclusion')];
            state.checkRuns.push({ id, name, head_sha, conclusion, ...output });
            return created({ id });
        },
    },
    {
        method: 'PATCH',
        path: /^\/check-runs\/(\d+)$/,
        needs: ['checks', 'write'],
        answer: ({ checkRuns }, { parameters, body }) => {
            const run = checkRuns.find(({ id }) => id === Number(parameters[0]));
            const output = readOutput(body);
            if (run === undefined)
                return NOT_FOUND;
            if (typeof output === 'string')
                return invalid(output);
            run.title = output.title;
            run.summary = output.summary;
            run.annotations.push(...output.annotations);
            return ok({ id: run.id });
        },
    },
    {
        method: 'POST',
        path: /^\/deployments$/,
        needs: ['deployments', 'write'],
        answer: (state, { body }) => {
            if (field(body, 'auto_merge') !== false)
                return { status: 409, body: { message: 'Auto-merged main into ref' } };
            if (!Array.isArray(field(body, 'required_contexts')))
                return { status: 409, body: { message: `Conflict: Commit status checks failed for ${route_text(body, 'ref')}.` } };
            const id = state.nextId++;
            state.deployments.push({ id, ref: route_text(body, 'ref'), environment: route_text(body, 'environment'), statuses: [] });
            return created({ id });
        },
    },
    {
        method: 'POST',
        path: /^\/deployments\/(\d+)\/statuses$/,
        needs: ['deployments', 'write'],
        answer: ({ deployments }, { parameters, body }) => {
            const deployment = deployments.find(({ id }) => id === Number(parameters[0]));
            if (deployment === undefined)
                return NOT_FOUND;
            if (route_text(body, 'description').length > 140)
                return invalid('description is too long (maximum is 140 characters)');
            deployment.statuses.push(route_text(body, 'state'));
            return created({ state: field(body, 'state') });
        },
    },
];
/** A check run's output, or what is wrong with it. */
function readOutput(body) {
    const output = field(body, 'output');
    if (typeof output !== 'object' || output === null)
        return 'output is missing';
    const [title, summary, annotations] = [route_text(output, 'title'), route_text(output, 'summary'), field(output, 'annotations')];
    const list = Array.isArray(annotations) ? annotations : [];
    if (title === '' || summary === '')
        return 'title and summary are required';
    if (summary.length > 65_535)
        return 'summary is too long (maximum is 65535 characters)';
    if (list.length > 50)
        return `No more than 50 items are allowed; ${list.length} were supplied.`;
    return { title, summary, annotations: [...list] };
}

;// CONCATENATED MODULE: ./lib/demo/github/server.js


/** Starts an embedded GitHub on a free port of the loopback interface. */
async function startGitHub(state) {
    const requests = [];
    const received = [];
    const server = (0,external_node_http_.createServer)(async (request, response) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        requests.push(`${request.method} ${decodeURIComponent(url.pathname)}`);
        const asked = await readBody(request);
        const { method = '' } = request;
        received.push({ method, path: decodeURIComponent(url.pathname), query: url.searchParams, body: asked });
        const { status, body, headers } = answer(state, request, url, asked);
        response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
        response.end(typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}`,
        state,
        requests,
        received,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function answer(state, request, url, body) {
    const failure = injected(state.failures, request.method ?? '', url.pathname);
    if (failure !== null)
        return failure;
    const token = state.tokens.get((request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''));
    if (token === undefined)
        return { status: 401, body: { message: 'Bad credentials' } };
    if (url.pathname === '/graphql')
        return { status: 200, body: { data: { viewer: { login: token.login } } } };
    const below = belowRepository(state, decodeURIComponent(url.pathname));
    for (const route of ROUTES) {
        const match = below === null || route.method !== request.method ? null : route.path.exec(below);
        if (match === null)
            continue;
        return (permitted(route, token) ??
            route.answer(state, { parameters: match.slice(1), query: url.searchParams, body, token }));
    }
    return { status: 404, body: { message: 'Not Found' } };
}
function belowRepository({ owner, name }, path) {
    const prefix = `/repos/${owner}/${name}`;
    return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : null;
}
/** Null where the token may; else GitHub's answer to one that may not. */
function permitted({ needs: [permission, access] }, token) {
    const has = token.permissions[permission];
    if (has === 'write' || has === access)
        return null;
    return {
        status: 403,
        body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
        headers: { 'x-accepted-github-permissions': `${permission.replace('-', '_')}=${access}` },
    };
}
function injected(failures, method, path) {
    const failure = failures.find((one) => one.times > 0 && one.method === method && one.path.test(decodeURIComponent(path)));
    if (failure === undefined)
        return null;
    failure.times--;
    return { status: failure.status, body: failure.body, headers: failure.headers ?? {} };
}
async function readBody(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString();
    const parsed = text === '' ? {} : JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/demo/heroku/http.js
function json(status, value, headers = {}) {
    const body = new TextEncoder().encode(JSON.stringify(value));
    return { kind: 'answer', status, headers: { 'content-type': 'application/json', ...headers }, body };
}
function plain(status, text, type = 'text/plain') {
    return { kind: 'answer', status, headers: { 'content-type': type }, body: new TextEncoder().encode(text) };
}
/** An error as the Platform API has it: https://devcenter.heroku.com/articles/platform-api-reference#errors */
function apiError(status, id, message) {
    return json(status, { id, message });
}

;// CONCATENATED MODULE: ./lib/demo/heroku/faults.js

/** A plan of scripted faults, which can be added while it runs. */
function scriptedFaults() {
    const faults = [];
    return {
        add: (fault) => faults.push({ fault, seen: 0 }),
        plan: (request) => {
            for (const entry of faults) {
                const { method, path, skip = 0, times = 1 } = entry.fault;
                if (method !== undefined && method !== request.method)
                    continue;
                if (!path.test(request.url.pathname))
                    continue;
                entry.seen += 1;
                if (entry.seen > skip && entry.seen <= skip + times)
                    return entry.fault.effect;
            }
            return null;
        },
    };
}
const OUTAGE_PAGE = '<!DOCTYPE html>\n<html><head><title>Application Error</title></head><body>Error</body></html>\n';
const UNAVAILABLE = 'Could not complete the action. Please try again later.';
const RATE_LIMIT = 'Your account reached the API rate limit\nPlease wait a few minutes before making new requests';
/** Answers a request, with the fault. */
async function withFault(fault, clock, answer) {
    switch (fault.kind) {
        case 'drop-request':
            return { kind: 'drop' };
        case 'hang':
            return { kind: 'hang' };
        case 'late':
            void clock.sleep(fault.milliseconds).then(answer);
            return { kind: 'drop' };
        case 'unavailable':
            return apiError(503, 'unavailable', UNAVAILABLE);
        case 'html':
            return plain(fault.status, OUTAGE_PAGE, 'text/html');
        case 'rate-limit':
            return apiError(429, 'rate_limit', RATE_LIMIT);
        case 'error':
            return apiError(fault.status, fault.id, fault.message);
        case 'drop-answer':
            await answer();
            return { kind: 'drop' };
        case 'hang-after':
            await answer();
            return { kind: 'hang' };
        case 'unavailable-after':
            await answer();
            return apiError(503, 'unavailable', UNAVAILABLE);
        case 'delay': {
            const reply = await answer();
            await clock.sleep(fault.milliseconds);
            return reply;
        }
        case 'cut':
        case 'short':
            return shortened(await answer(), fault);
    }
}
function shortened(reply, { kind, bytes }) {
    if (reply.kind !== 'answer')
        return reply;
    const answer = reply;
    return {
        ...answer,
        body: (async function* () {
            let left = bytes;
            for await (const chunk of answer.body instanceof Uint8Array ? [answer.body] : answer.body) {
                yield chunk.subarray(0, left);
                left -= Math.min(left, chunk.length);
                if (left === 0)
                    break;
            }
            if (kind === 'cut')
                throw new Error('the connection breaks');
        })(),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/demo/heroku/output.js
/** Spares the exception that Node makes otherwise. */
const CHANGED = new Error('changed');
/** Milliseconds between two keep-alives. */
const KEEP_ALIVE = 10_000;
function createOutput(clock) {
    let bytes = new Uint8Array();
    let closed = false;
    let changed = new AbortController();
    const change = () => {
        changed.abort(CHANGED);
        changed = new AbortController();
    };
    return {
        append: (text) => {
            if (closed)
                return;
            const added = new TextEncoder().encode(text);
            const joined = new Uint8Array(bytes.length + added.length);
            joined.set(bytes);
            joined.set(added, bytes.length);
            bytes = joined;
            change();
        },
        close: () => {
            closed = true;
            change();
        },
        get closed() {
            return closed;
        },
        length: () => bytes.length,
        read: async function* (offset) {
            for (let at = offset;;) {
                if (at < bytes.length) {
                    yield bytes.subarray(at);
                    at = bytes.length;
                }
                else if (closed)
                    return;
                else {
                    const waiting = changed.signal;
                    await clock.sleep(KEEP_ALIVE, waiting);
                    if (!waiting.aborted)
                        yield Uint8Array.of(0);
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/demo/heroku/platform.js



/** Milliseconds; the real ones are not documented. */
const SOURCE_LIFETIME = 3_600_000;
function createPlatform(options) {
    let count = 0;
    const stop = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, stop.signal);
    return {
        options,
        apps: new Map(),
        blobs: new Map(),
        outputs: new Map(),
        sources: new Map(),
        couplings: [],
        promotions: [],
        stop,
        uuid: () => {
            count += 1;
            return `0${count.toString(16).padStart(7, '0')}-de00-4000-8000-${count.toString(16).padStart(12, '0')}`;
        },
    };
}
/** Does it later, unless the platform was stopped. */
function later(platform, seconds, action) {
    const { signal } = platform.stop;
    void platform.options.clock.sleep(seconds * 1000, signal).then(() => {
        if (!signal.aborted)
            action();
    });
}
/** The query of a signed URL, as S3's. */
function signature(platform, id) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${id} ${platform.options.epoch}`).digest('hex');
}
function createBlob(platform) {
    const id = platform.uuid();
    const expiresAt = platform.options.clock.now() + SOURCE_LIFETIME;
    const signatures = { GET: signature(platform, `GET ${id}`), PUT: signature(platform, `PUT ${id}`) };
    const blob = { id, signatures, expiresAt, bytes: null };
    platform.blobs.set(id, blob);
    return blob;
}
function blobUrl(platform, { id, signatures }, method) {
    const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=3600&X-Amz-Signature=${signatures[method]}`;
    return `${platform.options.origin()}/storage/${id}.tgz?${query}`;
}
function createStream(platform, id, youngSeconds) {
    const { clock, origin } = platform.options;
    const output = createOutput(clock);
    platform.outputs.set(id, { output, youngUntil: clock.now() + youngSeconds * 1000 });
    const url = `${origin()}/streams/${id}?X-Amz-Expires=86400&X-Amz-Signature=${signature(platform, `stream ${id}`)}`;
    return { output, url };
}

// EXTERNAL MODULE: ./lib/heroku/platform/python-versions.js
var python_versions = __webpack_require__(1801);
;// CONCATENATED MODULE: ./lib/demo/heroku/build-log.js

const INDENT = '       ';
/** What a log of a demo needs to show. */
const MOST_REQUIREMENTS = 40;
const NO_APP = [
    ' !     Error: Your app is configured to use the Python buildpack,',
    " !     but we couldn't find any supported Python project files.",
    ' !     ',
    " !     A Python app on Heroku must have either a 'requirements.txt',",
    " !     'Pipfile', 'poetry.lock' or 'uv.lock' package manager file",
    ' !     in the root directory of its source code.',
];
const MANAGERS = [
    { file: 'Pipfile.lock', name: 'Pipenv 2025.0.4', command: 'pipenv install --deploy' },
    { file: 'poetry.lock', name: 'Poetry 2.2.1', command: 'poetry sync --only main' },
    { file: 'uv.lock', name: 'uv 0.9.11', command: 'uv sync --locked --no-default-groups' },
    { file: 'requirements.txt', name: 'pip 25.3', command: 'pip install -r requirements.txt' },
];
/** What Heroku's Python buildpack says of these files, in brief: https://github.com/heroku/heroku-buildpack-python */
function buildScript(entries, stack) {
    const files = new Map(entries.filter(({ type }) => type === 'file').map((entry) => [entry.path, entry]));
    const read = (path) => new TextDecoder().decode(files.get(path)?.content ?? new Uint8Array());
    const start = [
        `-----> Building on the ${stack.replace(/^heroku/, 'Heroku')} stack`,
        '-----> Using buildpack: heroku/python',
    ];
    const manager = MANAGERS.find(({ file }) => files.has(file));
    if (manager === undefined)
        return { lines: start, failure: NO_APP, processTypes: {} };
    const processTypes = parseProcfile(read('Procfile'));
    const requirements = requirementsOf(read('requirements.txt'));
    const lines = [
        ...start,
        '-----> Python app detected',
        ...pythonLines(files.has('.python-version') ? read('.python-version') : null),
        `-----> Installing ${manager.name}`,
        `-----> Installing dependencies using '${manager.command}'`,
        ...(manager.file === 'requirements.txt' ? pipLines(requirements) : []),
        ...collectstaticLines(files.has('manage.py'), requirements),
        '',
        '-----> Discovering process types',
        `${INDENT}Procfile declares types -> ${Object.keys(processTypes).sort().join(', ') || '(none)'}`,
        '',
        '-----> Compressing...',
        `${INDENT}Done: 34.2M`,
        '-----> Launching...',
    ];
    return { lines, failure: null, processTypes };
}
function pythonLines(file) {
    const wanted = file === null ? null : (/\d+\.\d+(?:\.\d+)?/.exec(file)?.[0] ?? null);
    const version = wanted ?? python_versions/* PYTHON_VERSIONS */.fN.default;
    const full = /^\d+\.\d+$/.test(version) ? ((0,python_versions/* latestPatch */.UH)(version) ?? version) : version;
    const using = wanted === null
        ? [`-----> No Python version was specified. Using the buildpack default: Python ${python_versions/* PYTHON_VERSIONS */.fN.default}`]
        : [`-----> Using Python ${version} specified in .python-version`];
    return [...using, `-----> Installing Python ${full}`];
}
function pipLines(requirements) {
    const names = requirements.map((requirement) => requirement.replace(/[\s<>=!~;[].*$/, ''));
    return [
        ...requirements.map((line, index) => `${INDENT}Collecting ${line} (from -r requirements.txt (line ${index + 1}))`),
        `${INDENT}Installing collected packages: ${names.join(', ')}`,
        `${INDENT}Successfully installed ${names.join(' ')}`,
    ];
}
function collectstaticLines(hasManage, requirements) {
    if (!hasManage || !requirements.some((requirement) => /^django\b/i.test(requirement)))
        return [];
    const copied = "128 static files copied to '/tmp/build_5f2c8a11/staticfiles'.";
    return ['-----> $ python manage.py collectstatic --noinput', `${INDENT}${copied}`];
}
function requirementsOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /^[A-Za-z0-9]/.test(line))
        .slice(0, MOST_REQUIREMENTS);
}
/** `name: command`, as Heroku reads it. */
function parseProcfile(text) {
    const found = {};
    for (const line of text.split('\n')) {
        const match = /^([A-Za-z0-9_-]+):\s*(\S.*)$/.exec(line.trimEnd());
        if (match?.[1] !== undefined && match[2] !== undefined)
            found[match[1]] = match[2];
    }
    return found;
}
/** How the end of a build reads. */
function releasedLines(version, webUrl) {
    return [`${INDENT}Released v${version}`, `${INDENT}${webUrl ?? 'The app has no URL'} deployed to Heroku`, ''];
}
/** How a failed build ends, after the words that say why. */
function failureLines(words) {
    return [...words, '', ' !     Push rejected, failed to compile Python app.', '', ' !     Push failed'];
}

;// CONCATENATED MODULE: ./lib/demo/heroku/releases.js

/** Makes a release: it is current at once, or after its release phase, which run one after another. */
function release(platform, app, request) {
    const now = platform.options.clock.now();
    const made = {
        ...request,
        id: platform.uuid(),
        version: (app.releases.at(-1)?.version ?? 0) + 1,
        createdAt: now,
        updatedAt: now,
        status: 'pending',
        current: false,
        streamUrl: null,
        eligibleForRollback: request.slug !== null,
    };
    app.releases.push(made);
    if (request.slug?.processTypes['release'] === undefined)
        settle(platform, app, made, 'succeeded');
    else {
        const stream = createStream(platform, made.id, app.behaviour.youngStreamSeconds);
        made.streamUrl = stream.url;
        runReleasePhases(platform, app);
    }
    return made;
}
/** One release phase at a time, the oldest first. */
function runReleasePhases(platform, app) {
    const [next, ...others] = app.releases.filter(({ status }) => status === 'pending');
    if (next === undefined || RUNNING.has(next))
        return;
    RUNNING.add(next);
    const { releasePhaseSeconds, releasePhaseFails, settleSeconds } = app.behaviour;
    const output = platform.outputs.get(next.id)?.output;
    later(platform, releasePhaseSeconds / 2, () => output?.append('Operations to perform:\n  Apply all migrations\n'));
    later(platform, releasePhaseSeconds, () => {
        output?.append(releasePhaseFails
            ? 'django.db.utils.OperationalError: no such table\n'
            : '  Applying catalog.0001_initial... OK\n');
        output?.close();
    });
    later(platform, releasePhaseSeconds + settleSeconds, () => {
        settle(platform, app, next, releasePhaseFails ? 'failed' : 'succeeded');
        if (others.length > 0 || app.releases.some(({ status }) => status === 'pending'))
            runReleasePhases(platform, app);
    });
}
const RUNNING = new WeakSet();
function settle(platform, app, made, status) {
    made.status = status;
    made.updatedAt = platform.options.clock.now();
    if (status === 'failed')
        return;
    // A release without a phase overtakes those that wait for theirs.
    if (app.releases.some(({ current, version }) => current && version > made.version))
        return;
    for (const other of app.releases)
        other.current = other === made;
    if (made.slug !== null) {
        updateFormation(platform, app, made.slug);
        restart(platform, app, made);
    }
}
/** Process types follow the slug; the first slug scales `web` to one. */
function updateFormation(platform, app, slug) {
    const first = app.formation.length === 0;
    app.formation = Object.entries(slug.processTypes).map(([type, command]) => {
        const known = app.formation.find((entry) => entry.type === type);
        const quantity = known?.quantity ?? (first && type === 'web' ? 1 : 0);
        return { id: known?.id ?? platform.uuid(), type, quantity, size: known?.size ?? 'Basic', command };
    });
}
/** Replaces the dynos: the old ones stop first, or with preboot when the new ones have taken over. */
function restart(platform, app, made) {
    const { bootSeconds, crashes, prebootSeconds } = app.behaviour;
    const now = platform.options.clock.now();
    const old = app.dynos;
    const started = app.formation.flatMap(({ type, quantity, size, command }) => Array.from({ length: type === 'release' ? 0 : quantity }, (_, index) => ({
        id: platform.uuid(),
        name: `${type}.${index + 1}`,
        type,
        command,
        size,
        release: made,
        createdAt: now,
        updatedAt: now,
        state: 'starting',
    })));
    app.dynos = app.preboot ? [...old, ...started] : started;
    for (const dyno of started)
        later(platform, bootSeconds, () => boot(platform, app, dyno, crashes));
    if (app.preboot) {
        later(platform, prebootSeconds, () => {
            app.dynos = app.dynos.filter((dyno) => !old.includes(dyno));
        });
    }
}
function boot(platform, app, dyno, crashes) {
    const turn = (state) => {
        dyno.state = state;
        dyno.updatedAt = platform.options.clock.now();
        app.log.push(`heroku[${dyno.name}]: State changed to ${state}`);
    };
    if (crashes === 'at-boot') {
        app.log.push(`app[${dyno.name}]: ModuleNotFoundError: No module named 'catalog'`);
        turn('crashed');
        return;
    }
    turn('up');
    if (crashes === 'after-boot')
        later(platform, 1, () => turn('crashed'));
}
/** Rolls back, as its POST does: a new release of the old slug. */
function rollBack(platform, app, target, user) {
    return release(platform, app, { slug: target.slug, description: `Rollback to v${target.version}`, user });
}
/** Changes config vars: a new release of the same slug, and a restart. */
function setConfigVars(platform, app, values, user) {
    Object.assign(app.configVars, values);
    const slug = app.releases.find(({ current }) => current)?.slug ?? null;
    return release(platform, app, { slug, description: `Set ${Object.keys(values).join(', ')} config vars`, user });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/demo/heroku/tar.js

const BLOCK = 512;
/**
 * Unpacks a gzip'd tar: ustar with its prefix, pax headers for long names, and GNU's long names.
 *
 * @throws Error in the words of `tar` where it is none
 */
function readTarball(bytes) {
    const tar = gunzip(bytes);
    const entries = [];
    let longName = null;
    let longTarget = null;
    for (let offset = 0; offset + BLOCK <= tar.length;) {
        const header = tar.subarray(offset, offset + BLOCK);
        if (header.every((byte) => byte === 0))
            return entries;
        checkSum(header);
        const size = octal(header, 124, 12);
        const content = tar.subarray(offset + BLOCK, offset + BLOCK + size);
        if (content.length < size)
            throw new Error('tar: Unexpected EOF in archive');
        offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x' || type === 'g') {
            const records = paxRecords(content);
            longName = records.get('path') ?? longName;
            longTarget = records.get('linkpath') ?? longTarget;
        }
        else if (type === 'L')
            longName = tar_text(content);
        else if (type === 'K')
            longTarget = tar_text(content);
        else {
            const path = (longName ?? fullName(header)).replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
            const target = longTarget ?? tar_text(header.subarray(157, 257));
            entries.push({ path, type: kindOf(type), mode: octal(header, 100, 8), content, target });
            longName = null;
            longTarget = null;
        }
    }
    throw new Error('tar: Unexpected EOF in archive');
}
function gunzip(bytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes);
    }
    catch {
        throw new Error('gzip: stdin: not in gzip format');
    }
}
function kindOf(type) {
    if (type === '5')
        return 'directory';
    return type === '1' || type === '2' ? 'link' : 'file';
}
function checkSum(header) {
    const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    if (sum !== octal(header, 148, 8))
        throw new Error('tar: This does not look like a tar archive');
}
function fullName(header) {
    const name = tar_text(header.subarray(0, 100));
    const prefix = tar_text(header.subarray(257, 262)) === 'ustar' ? tar_text(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function tar_text(bytes) {
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}
function octal(header, start, length) {
    const digits = tar_text(header.subarray(start, start + length)).trim();
    return digits === '' ? 0 : Number.parseInt(digits, 8);
}
/** `LENGTH KEY=VALUE\n`, LENGTH counting the whole record in bytes. */
function paxRecords(content) {
    const records = new Map();
    for (let offset = 0; offset < content.length;) {
        const space = content.indexOf(32, offset);
        const length = Number.parseInt(tar_text(content.subarray(offset, space)), 10);
        if (space === -1 || !(length > 0))
            break;
        const record = new TextDecoder().decode(content.subarray(space + 1, offset + length - 1));
        const equals = record.indexOf('=');
        records.set(record.slice(0, equals), record.slice(equals + 1));
        offset += length;
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/demo/heroku/builds.js





/** Starts a build. It ends by itself. */
function startBuild(platform, app, request) {
    const now = platform.options.clock.now();
    const id = platform.uuid();
    const { output, url: streamUrl } = createStream(platform, id, 0);
    const build = {
        ...request,
        id,
        createdAt: now,
        updatedAt: now,
        status: 'pending',
        stack: app.stack,
        streamUrl,
        slug: null,
        release: null,
        cancelled: false,
    };
    app.builds.push(build);
    const { behaviour } = app;
    const script = brownOut(app) ? BROWN_OUT : scriptOf(platform, build);
    const lines = script.failure === null ? script.lines : [...script.lines, ...script.failure];
    lines.forEach((line, index) => {
        const at = (behaviour.buildSeconds * (index + 1)) / (lines.length + 2);
        later(platform, at, () => build.status === 'pending' && output.append(`${line}\n`));
    });
    later(platform, behaviour.buildSeconds, () => endBuild(platform, app, build, script, output, behaviour));
    return build;
}
/** What others deploy, without a tarball. */
function startOthersBuild(platform, app, version, user) {
    return startBuild(platform, app, { url: 'others', checksum: null, version, versionDescription: null, user });
}
/** https://devcenter.heroku.com/articles/heroku-22-stack: the first build of a period fails on purpose. */
const BROWN_OUT = {
    lines: ['-----> Building on the Heroku-22 stack'],
    failure: [
        ' !     The Heroku-22 stack is deprecated and reaches end-of-life on April 30th, 2027.',
        ' !     This build was failed on purpose. Build again to deploy, and upgrade to a newer stack.',
    ],
    processTypes: {},
};
function brownOut(app) {
    return app.stack === 'heroku-22' && app.behaviour.brownOut && app.builds.length === 1;
}
const OTHERS_SCRIPT = {
    lines: ['-----> Python app detected'],
    failure: null,
    processTypes: { web: 'gunicorn mysite.wsgi' },
};
/** Scripts by the digest of the tarball: the same source builds alike. */
const scripts = new Map();
function scriptOf(platform, build) {
    if (build.url === 'others')
        return OTHERS_SCRIPT;
    const refuse = (line) => ({ lines: [], failure: [` !     ${line}`], processTypes: {} });
    const blob = [...platform.blobs.values()].find((candidate) => blobUrl(platform, candidate, 'GET') === build.url);
    if (blob?.bytes == null)
        return refuse('Error: could not download the source');
    if (blob.expiresAt < platform.options.clock.now())
        return refuse('Error: the source has expired');
    const digest = (0,external_node_crypto_.createHash)('sha256').update(blob.bytes).digest('hex');
    if (build.checksum !== null && build.checksum.toLowerCase() !== `sha256:${digest}`) {
        return refuse('Error: the checksum of the source does not match');
    }
    const key = `${build.stack} ${digest}`;
    try {
        let known = scripts.get(key);
        if (known === undefined) {
            const entries = readTarball(blob.bytes);
            known = { entries, script: buildScript(entries, build.stack) };
            scripts.set(key, known);
        }
        platform.sources.set(build.id, known.entries);
        return known.script;
    }
    catch (error) {
        return refuse(`Error: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function endBuild(platform, app, build, script, output, behaviour) {
    if (build.status !== 'pending')
        return;
    const now = platform.options.clock.now();
    build.updatedAt = now;
    const failure = behaviour.buildFails === null ? script.failure : behaviour.buildFails.split('\n');
    if (failure !== null) {
        output.append(`${failureLines(script.failure === null ? failure : []).join('\n')}\n`);
        output.close();
        build.status = 'failed';
        return;
    }
    const slug = {
        id: platform.uuid(),
        commit: build.version,
        commitDescription: build.versionDescription,
        processTypes: script.processTypes,
        stack: build.stack,
        createdAt: now,
        size: 34_200_000,
        checksum: build.checksum,
    };
    build.slug = slug;
    build.release = release(platform, app, {
        slug,
        description: `Deploy ${(build.version ?? '').slice(0, 8)}`,
        user: build.user,
    });
    output.append(`${releasedLines(build.release.version, app.webUrl).join('\n')}\n`);
    output.close();
    build.status = 'succeeded';
}
/** Cancels a pending build, as its DELETE does. */
function cancelBuild(platform, build) {
    if (build.status !== 'pending')
        return;
    build.status = 'failed';
    build.cancelled = true;
    build.updatedAt = platform.options.clock.now();
    platform.outputs.get(build.id)?.output.close();
}

;// CONCATENATED MODULE: ./lib/demo/heroku/promotions.js


/** Puts an app into a pipeline, as `heroku pipelines:add` does. */
function couple(platform, pipelineId, app, stage) {
    platform.couplings.push({ id: platform.uuid(), app, pipelineId, stage });
}
/** What the body of a request asks for: https://devcenter.heroku.com/articles/platform-api-reference#pipeline-promotion-create */
function promotionOf(platform, body) {
    const invalid = (message) => ({ kind: 'invalid', message });
    const pipelineId = promotions_text(body, 'pipeline', 'id');
    const inPipeline = (id) => platform.couplings.find((coupling) => coupling.app.id === id && coupling.pipelineId === pipelineId)?.app ?? null;
    const app = inPipeline(promotions_text(body, 'source', 'app', 'id'));
    if (pipelineId === null || app === null)
        return invalid('The source app is not in this pipeline.');
    const releaseId = promotions_text(body, 'source', 'release', 'id');
    const found = app.releases.find(({ id, current }) => (releaseId === null ? current : id === releaseId));
    if (found?.slug == null || found.status !== 'succeeded')
        return invalid('The source app has no such release to promote.');
    const wanted = member(body, 'targets');
    const targets = (Array.isArray(wanted) ? wanted : []).map((target) => inPipeline(promotions_text(target, 'app', 'id')));
    if (targets.length === 0 || targets.includes(null))
        return invalid('A target app is not in this pipeline.');
    return {
        kind: 'valid',
        promotion: {
            pipelineId,
            source: { app, release: found },
            targets: targets
                .filter((target) => target !== null)
                .map((target) => ({ id: platform.uuid(), app: target, release: null, errorMessage: null })),
        },
    };
}
/** Starts a promotion: each target gets the slug in a release of its own. */
function startPromotion(platform, asked, user) {
    const promotion = { ...asked, id: platform.uuid(), createdAt: platform.options.clock.now() };
    platform.promotions.push(promotion);
    const { app: source, release: promoted } = promotion.source;
    const { slug } = promoted;
    const description = `Promote ${source.name} v${promoted.version} ${(slug?.commit ?? '').slice(0, 8)}`;
    for (const target of promotion.targets) {
        const { promotionSeconds, promotionFails } = target.app.behaviour;
        later(platform, promotionSeconds, () => {
            if (promotionFails === null)
                target.release = release(platform, target.app, { slug, description, user });
            else
                target.errorMessage = promotionFails;
        });
    }
    return promotion;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
function promotions_text(value, ...path) {
    const found = path.reduce(member, value);
    return typeof found === 'string' ? found : null;
}

;// CONCATENATED MODULE: ./lib/demo/heroku/serialize.js
function time(platform, milliseconds) {
    const instant = platform.options.epoch + milliseconds;
    let written = WRITTEN.get(instant);
    if (written === undefined) {
        if (WRITTEN.size > MOST_WRITTEN)
            WRITTEN.clear();
        written = writeTime(instant);
        WRITTEN.set(instant, written);
    }
    return written;
}
/** A simulation shows the same few instants again and again. */
const WRITTEN = new Map();
const MOST_WRITTEN = 10_000;
function writeTime(instant) {
    return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
/** Ids of things that never change here. */
const REGION = { id: '59accabd-516d-4f0e-83e6-6e3757701145', name: 'us' };
const STACK_ID = '69befc9c-d9b1-4e3b-9f1d-0f5f3c6b4a10';
const OWNER = { id: '0b1c2d3e-de00-4000-8000-000000000001', email: 'owner@example.com' };
function user(email) {
    return email === OWNER.email ? OWNER : { id: '0b1c2d3e-de00-4000-8000-000000000002', email };
}
function appJson(platform, app) {
    const created = time(platform, app.createdAt);
    const released = app.releases.at(-1);
    return {
        acm: true,
        archived_at: null,
        base_image_name: null,
        build_stack: { id: STACK_ID, name: app.stack },
        buildpack_provided_description: app.releases.some(({ slug }) => slug !== null) ? 'Python' : null,
        buildpacks: null,
        created_at: created,
        current_build_architecture: [],
        generation: app.generation,
        git_url: `https://git.heroku.com/${app.name}.git`,
        id: app.id,
        internal_routing: null,
        maintenance: app.maintenance,
        name: app.name,
        owner: OWNER,
        organization: null,
        team: null,
        region: REGION,
        released_at: released === undefined ? null : time(platform, released.createdAt),
        repo_size: null,
        slug_size: 34_200_000,
        space: null,
        stack: { id: STACK_ID, name: app.stack },
        updated_at: created,
        web_url: app.webUrl,
    };
}
function buildJson(platform, app, build) {
    return {
        app: { id: app.id },
        buildpacks: null,
        created_at: time(platform, build.createdAt),
        id: build.id,
        output_stream_url: build.streamUrl,
        release: build.release === null ? null : { id: build.release.id },
        slug: build.slug === null || app.generation === 'fir' ? null : { id: build.slug.id },
        source_blob: {
            checksum: build.checksum,
            url: build.url === 'others' ? 'https://example.com/source.tgz' : build.url,
            version: build.version,
            version_description: build.versionDescription,
        },
        stack: build.stack,
        status: build.status,
        updated_at: time(platform, build.updatedAt),
        user: user(build.user),
    };
}
function releaseJson(platform, app, release) {
    const { slug } = release;
    const fir = app.generation === 'fir';
    return {
        addon_plan_names: app.addons.map(({ plan }) => plan),
        artifacts: slug === null ? [] : [{ type: fir ? 'oci-image' : 'slug', id: slug.id }],
        app: { id: app.id, name: app.name },
        created_at: time(platform, release.createdAt),
        current: release.current,
        description: release.description,
        eligible_for_rollback: release.eligibleForRollback,
        id: release.id,
        oci_image: slug === null || !fir ? null : { id: slug.id },
        output_stream_url: release.streamUrl,
        slug: slug === null || fir ? null : { id: slug.id },
        status: release.status,
        updated_at: time(platform, release.updatedAt),
        user: user(release.user),
        version: release.version,
    };
}
function dynoJson(platform, app, dyno) {
    return {
        app: { id: app.id, name: app.name },
        attach_url: null,
        command: dyno.command,
        created_at: time(platform, dyno.createdAt),
        id: dyno.id,
        name: dyno.name,
        release: { id: dyno.release.id, version: dyno.release.version },
        size: dyno.size,
        state: dyno.state,
        type: dyno.type,
        updated_at: time(platform, dyno.updatedAt),
    };
}
function formationJson(platform, app, entry) {
    return {
        app: { id: app.id, name: app.name },
        command: entry.command,
        created_at: time(platform, app.createdAt),
        dyno_size: { id: '4f1d2b0a-de00-4000-8000-000000000003', name: entry.size },
        id: entry.id,
        quantity: entry.quantity,
        size: entry.size,
        type: entry.type,
        updated_at: time(platform, app.createdAt),
    };
}
function slugJson(platform, slug) {
    return {
        blob: { method: 'GET', url: `${platform.options.origin()}/slugs/${slug.id}.tgz` },
        buildpack_provided_description: 'Python',
        checksum: slug.checksum,
        commit: slug.commit,
        commit_description: slug.commitDescription,
        created_at: time(platform, slug.createdAt),
        deleted_at: null,
        id: slug.id,
        process_types: slug.processTypes,
        size: slug.size,
        stack: { id: STACK_ID, name: slug.stack },
        updated_at: time(platform, slug.createdAt),
    };
}
function imageJson(platform, slug) {
    const created = time(platform, slug.createdAt);
    return {
        architecture: 'amd64',
        base_image_name: 'heroku/heroku:24-cnb',
        base_top_layer: 'sha256:ea36ae5fbc1e7230e0a782bf216fb46500e210382703baa6bab8acf2c6a23f78',
        buildpacks: [],
        commit: slug.commit ?? '',
        commit_description: slug.commitDescription ?? '',
        created_at: created,
        digest: 'sha256:dd4d2b5a9a2bc7c2d0d9a1d5c0a6b3f4d8a7ac0b1dbd6f2b1f7a6d0c2e3f4a5b',
        id: slug.id,
        image_repo: 'd7ba1ace-b396-4691-968c-37ae53153426/builds',
        process_types: {},
        stack: { id: STACK_ID, name: slug.stack },
        updated_at: created,
    };
}
function prebootJson(platform, app) {
    const created = time(platform, app.createdAt);
    return {
        created_at: created,
        description: 'Provide seamless web dyno deploys',
        display_name: 'Preboot',
        doc_url: 'https://devcenter.heroku.com/articles/preboot',
        enabled: app.preboot,
        feedback_email: 'feedback@heroku.com',
        id: '5e5a5e5a-de00-4000-8000-000000000004',
        name: 'preboot',
        state: 'general',
        updated_at: created,
    };
}
function domainJson(platform, app, hostname) {
    const created = time(platform, app.createdAt);
    return {
        acm_status: null,
        acm_status_reason: null,
        app: { id: app.id, name: app.name },
        cname: null,
        created_at: created,
        hostname,
        id: '6d6d6d6d-de00-4000-8000-000000000005',
        kind: hostname.endsWith('.herokuapp.com') ? 'heroku' : 'custom',
        sni_endpoint: null,
        status: 'succeeded',
        updated_at: created,
    };
}
function addonJson(platform, app, addon) {
    const created = time(platform, app.createdAt);
    return {
        actions: [],
        addon_service: { id: '7a7a7a7a-de00-4000-8000-000000000006', name: addon.service },
        app: { id: app.id, name: app.name },
        billed_price: { cents: 500, contract: false, metered: false, unit: 'month' },
        billing_entity: { id: app.id, name: app.name, type: 'app' },
        config_vars: addon.configVars,
        created_at: created,
        id: addon.id,
        name: addon.name,
        plan: { id: '8b8b8b8b-de00-4000-8000-000000000007', name: addon.plan },
        provider_id: 'abcd1234',
        provision_message: 'Created',
        state: 'provisioned',
        updated_at: created,
        web_url: null,
    };
}

;// CONCATENATED MODULE: ./lib/demo/heroku/serialize-pipeline.js

function couplingJson(platform, { id, app, pipelineId, stage }) {
    const created = time(platform, app.createdAt);
    return {
        app: { id: app.id },
        created_at: created,
        id,
        pipeline: { id: pipelineId },
        stage,
        updated_at: created,
    };
}
function statusOf({ release, errorMessage }) {
    if (errorMessage !== null)
        return 'failed';
    if (release === null)
        return 'pending';
    return release.status === 'expired' ? 'succeeded' : release.status;
}
function promotionJson(platform, promotion) {
    const { id, createdAt, pipelineId, source, targets } = promotion;
    const pending = targets.some((target) => statusOf(target) === 'pending');
    const created = time(platform, createdAt);
    return {
        created_at: created,
        id,
        pipeline: { id: pipelineId },
        source: { app: { id: source.app.id }, release: { id: source.release.id } },
        status: pending ? 'pending' : 'completed',
        updated_at: created,
    };
}
function promotionTargetJson({ id: promotion }, target) {
    const { id, app, release, errorMessage } = target;
    const failed = release?.status === 'failed' ? 'The release command failed.' : null;
    return {
        app: { id: app.id },
        error_message: errorMessage ?? failed,
        id,
        pipeline_promotion: { id: promotion },
        release: release === null ? null : { id: release.id },
        status: statusOf(target),
    };
}

;// CONCATENATED MODULE: ./lib/demo/heroku/routes.js







const notFound = (what) => apiError(404, 'not_found', `Couldn't find that ${what}.`);
/** A route below one app. */
function ofApp(method, rest, handle) {
    return {
        method,
        path: new RegExp(`^/apps/([^/]+)${rest}$`),
        handle: (context) => {
            const [name] = context.parameters;
            const app = [...context.platform.apps.values()].find((candidate) => candidate.name === name || candidate.id === name);
            return app === undefined ? notFound('app') : handle(context, app);
        },
    };
}
const routes_ROUTES = [
    { method: 'GET', path: /^\/account\/rate-limits$/, handle: () => json(200, { remaining: 4499 }) },
    {
        method: 'GET',
        path: /^\/oauth\/authorizations\/~$/,
        handle: ({ platform, caller }) => json(200, {
            created_at: time(platform, 0),
            description: 'deploy-gate',
            id: platform.uuid(),
            scope: caller.scopes,
        }),
    },
    { method: 'POST', path: /^\/sources$/, handle: createSource },
    { method: 'POST', path: /^\/pipeline-promotions$/, handle: createPromotion },
    {
        method: 'GET',
        path: /^\/pipeline-promotions\/([^/]+)$/,
        handle: ({ platform, parameters: [id] }) => {
            const promotion = platform.promotions.find((candidate) => candidate.id === id);
            return promotion === undefined ? notFound('promotion') : json(200, promotionJson(platform, promotion));
        },
    },
    {
        method: 'GET',
        path: /^\/pipeline-promotions\/([^/]+)\/promotion-targets$/,
        handle: ({ platform, parameters: [id] }) => {
            const promotion = platform.promotions.find((candidate) => candidate.id === id);
            if (promotion === undefined)
                return notFound('promotion');
            return listed(promotion.targets.map((target) => promotionTargetJson(promotion, target)));
        },
    },
    ofApp('GET', '/pipeline-couplings', ({ platform }, app) => {
        const coupling = platform.couplings.find((candidate) => candidate.app === app);
        return coupling === undefined
            ? notFound('pipeline coupling')
            : json(200, couplingJson(platform, coupling));
    }),
    ofApp('GET', '', ({ platform }, app) => json(200, appJson(platform, app))),
    ofApp('GET', '/config-vars', (_context, app) => json(200, app.configVars)),
    ofApp('GET', '/formation', ({ platform }, app) => listed(app.formation.map((entry) => formationJson(platform, app, entry)))),
    ofApp('GET', '/buildpack-installations', (_context, app) => listed(app.buildpacks.map((name, ordinal) => ({ buildpack: { name, url: `urn:buildpack:${name}` }, ordinal })))),
    ofApp('GET', '/addons', ({ platform }, app) => listed(app.addons.map((addon) => addonJson(platform, app, addon)))),
    ofApp('GET', '/domains', ({ platform }, app) => listed(app.domains.map((name) => domainJson(platform, app, name)))),
    ofApp('GET', '/features/preboot', ({ platform }, app) => json(200, prebootJson(platform, app))),
    ofApp('GET', '/dynos', ({ platform }, app) => listed(app.dynos.map((dyno) => dynoJson(platform, app, dyno)))),
    ofApp('GET', '/builds', ({ platform, request }, app) => ranged(request, 'created_at', app.builds.map((build) => buildJson(platform, app, build)))),
    ofApp('POST', '/builds', createBuild),
    ofApp('GET', '/builds/([^/]+)', ({ platform, parameters }, app) => {
        const build = app.builds.find(({ id }) => id === parameters[1]);
        return build === undefined ? notFound('build') : json(200, buildJson(platform, app, build));
    }),
    ofApp('DELETE', '/builds/([^/]+)', ({ platform, parameters }, app) => {
        const build = app.builds.find(({ id }) => id === parameters[1]);
        if (build === undefined)
            return notFound('build');
        cancelBuild(platform, build);
        return json(200, buildJson(platform, app, build));
    }),
    ofApp('GET', '/releases', ({ platform, request }, app) => ranged(request, 'version', app.releases.map((release) => releaseJson(platform, app, release)))),
    ofApp('POST', '/releases', createRelease),
    ofApp('GET', '/releases/([^/]+)', ({ platform, parameters }, app) => {
        const release = app.releases.find(({ id, version }) => id === parameters[1] || String(version) === parameters[1]);
        return release === undefined ? notFound('release') : json(200, releaseJson(platform, app, release));
    }),
    ofApp('GET', '/slugs/([^/]+)', ({ platform, parameters }, app) => {
        const slug = app.releases.find((release) => release.slug?.id === parameters[1])?.slug;
        return slug == null ? notFound('slug') : json(200, slugJson(platform, slug));
    }),
    ofApp('GET', '/oci-images/([^/]+)', ({ platform, parameters }, app) => {
        const slug = app.releases.find((release) => release.slug?.id === parameters[1])?.slug;
        return slug == null ? notFound('oci-image') : json(200, [imageJson(platform, slug)]);
    }),
    ofApp('POST', '/log-sessions', ({ platform }, app) => {
        const id = platform.uuid();
        const url = `${platform.options.origin()}/logplex/${app.name}?sessionId=${id}&signature=${signature(platform, `log ${app.name}`)}`;
        const now = time(platform, platform.options.clock.now());
        return json(201, { created_at: now, id, logplex_url: url, updated_at: now });
    }),
];
/** Answers a request of the Platform API by somebody who may ask it. */
function route(platform, request, caller) {
    for (const { method, path, handle } of routes_ROUTES) {
        const match = method === request.method ? path.exec(request.url.pathname) : null;
        if (match !== null)
            return handle({ platform, request, caller, parameters: match.slice(1).map(decodeURIComponent) });
    }
    return notFound('resource');
}
function createSource({ platform }) {
    const blob = createBlob(platform);
    const source = { get_url: blobUrl(platform, blob, 'GET'), put_url: blobUrl(platform, blob, 'PUT') };
    return json(201, { source_blob: source });
}
/** The parsed body; null where it is no object. */
function bodyOf(request) {
    try {
        const value = JSON.parse(new TextDecoder().decode(request.body));
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function createBuild({ platform, request, caller }, app) {
    const blob = bodyOf(request)?.['source_blob'];
    if (!isObject(blob))
        return apiError(422, 'invalid_params', 'source_blob is required.');
    const optional = (name) => (typeof blob[name] === 'string' ? blob[name] : null);
    const url = optional('url');
    if (url === null)
        return apiError(422, 'invalid_params', 'source_blob.url is required.');
    if (app.behaviour.oneBuildAtATime && app.builds.some(({ status }) => status === 'pending')) {
        return apiError(409, 'conflict', 'A build is in progress for this app.');
    }
    const build = startBuild(platform, app, {
        url,
        checksum: optional('checksum'),
        version: optional('version'),
        versionDescription: optional('version_description'),
        user: caller.email,
    });
    return json(201, buildJson(platform, app, build));
}
function createRelease({ platform, request, caller }, app) {
    const target = app.releases.find(({ id }) => id === bodyOf(request)?.['release']);
    if (target === undefined)
        return notFound('release');
    if (!target.eligibleForRollback || target.slug === null) {
        return apiError(422, 'invalid_params', 'That release cannot be rolled back to.');
    }
    return json(201, releaseJson(platform, app, rollBack(platform, app, target, caller.email)));
}
function createPromotion({ platform, request, caller }) {
    const asked = promotionOf(platform, bodyOf(request));
    if (asked.kind === 'invalid')
        return apiError(422, 'invalid_params', asked.message);
    return json(201, promotionJson(platform, startPromotion(platform, asked.promotion, caller.email)));
}
function listed(items) {
    return json(200, items, { 'accept-ranges': 'id' });
}
/** `Range: KEY ..; max=N, order=desc`: https://devcenter.heroku.com/articles/platform-api-reference#ranges */
function ranged(request, key, items) {
    const range = request.headers['range'] ?? '';
    if (range !== '' && !range.startsWith(`${key} `)) {
        return apiError(416, 'requested_range_not_satisfiable', 'Requested range not satisfiable.');
    }
    const most = Number(/max=(\d+)/.exec(range)?.[1] ?? 200);
    const ordered = /order=desc/.test(range) ? items.toReversed() : items;
    const page = ordered.slice(0, most);
    const more = ordered.length > page.length;
    return json(more ? 206 : 200, page, {
        'accept-ranges': key,
        ...(more ? { 'next-range': `]${page.length}..; max=${most}` } : {}),
    });
}

;// CONCATENATED MODULE: ./lib/demo/heroku/answer.js




/** Answers a request to the API, to its storage or its streams. */
async function answer_answer(gateway, request) {
    gateway.requests.push({ method: request.method, path: request.url.pathname });
    const fault = gateway.faults(request);
    const handle = async () => {
        const [, kind = '', id = ''] = request.url.pathname.split('/');
        if (kind === 'storage')
            return storage(gateway.platform, request, id.replace(/\.tgz$/, ''));
        if (kind === 'streams')
            return stream(gateway.platform, request, id);
        if (kind === 'logplex')
            return log(gateway.platform, request, id);
        const reply = api(gateway, request);
        gateway.watch?.(request, reply);
        return reply;
    };
    return fault === null ? handle() : withFault(fault, gateway.platform.options.clock, handle);
}
const REFUSALS = {
    'two-factor': apiError(403, 'two_factor', 'A second authentication factor or pre-authorization is required.'),
    forbidden: apiError(403, 'forbidden', 'You do not have access to the app.'),
    suspended: apiError(403, 'suspended', 'Your account has been suspended.'),
    delinquent: apiError(402, 'delinquent', 'Your account is delinquent.'),
};
function api(gateway, request) {
    const { platform, tokens } = gateway;
    const reply = (given) => ({
        ...given,
        headers: { ...given.headers, 'request-id': platform.uuid(), 'ratelimit-remaining': String(gateway.remaining) },
    });
    if (!/application\/vnd\.heroku\+json; ?version=3/.test(request.headers['accept'] ?? '')) {
        return reply(apiError(406, 'not_acceptable', 'Please specify a version of the API.'));
    }
    const token = tokens.get(/^Bearer (\S+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '');
    if (token === undefined)
        return reply(apiError(401, 'unauthorized', 'Invalid credentials provided.'));
    if (token.kind !== 'accepted')
        return reply(REFUSALS[token.kind]);
    if (gateway.remaining === 0)
        return reply(apiError(429, 'rate_limit', 'Your account reached the API rate limit'));
    gateway.remaining -= 1;
    return reply(route(platform, request, token));
}
function denied() {
    return plain(403, '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>', 'application/xml');
}
/** S3: takes what was signed for, with its length and without a content type. */
function storage(platform, request, id) {
    const blob = platform.blobs.get(id);
    const method = request.method === 'GET' ? 'GET' : 'PUT';
    const given = request.url.searchParams.get('X-Amz-Signature');
    if (blob === undefined || given !== blob.signatures[method])
        return denied();
    if (blob.expiresAt < platform.options.clock.now())
        return denied();
    if (request.method === 'GET') {
        return blob.bytes === null
            ? plain(404, 'NoSuchKey')
            : { kind: 'answer', status: 200, headers: {}, body: blob.bytes };
    }
    if (request.method !== 'PUT')
        return plain(405, 'MethodNotAllowed');
    if (request.headers['authorization'] !== undefined)
        return plain(400, 'InvalidArgument: only one auth mechanism allowed');
    if ((request.headers['content-type'] ?? '') !== '')
        return plain(403, 'SignatureDoesNotMatch');
    const length = request.headers['content-length'];
    if (length === undefined || Number(length) !== request.body.length)
        return plain(411, 'MissingContentLength');
    blob.bytes = request.body;
    return { kind: 'answer', status: 200, headers: { etag: '"0"' }, body: new Uint8Array() };
}
/** heroku/busl: `Range: N-`; 404 while the channel is young, 416 beyond its end, 204 when nothing follows. */
function stream(platform, request, id) {
    const known = platform.outputs.get(id);
    if (request.url.searchParams.get('X-Amz-Signature') !== signature(platform, `stream ${id}`))
        return denied();
    if (request.headers['authorization'] !== undefined)
        return plain(400, 'InvalidArgument');
    if (known === undefined || known.youngUntil > platform.options.clock.now())
        return plain(404, 'Channel is not registered.');
    const { output } = known;
    const offset = Number.parseInt(request.headers['range'] ?? '0', 10) || 0;
    if (offset > output.length())
        return plain(416, 'Requested range not satisfiable.');
    if (output.closed && offset > 0 && offset === output.length())
        return plain(204, '');
    return { kind: 'answer', status: 200, headers: { 'content-type': 'text/plain' }, body: output.read(offset) };
}
function log(platform, request, name) {
    const app = platform.apps.get(name);
    if (app === undefined || request.url.searchParams.get('signature') !== signature(platform, `log ${name}`))
        return denied();
    return plain(200, app.log.map((line) => `2026-11-22T00:00:00+00:00 ${line}\n`).join(''));
}
/** What the router and the app answer to a request for the app's URL. */
function answerAsApp(app, request) {
    if (app.maintenance)
        return plain(503, '<h1>Offline for Maintenance</h1>', 'text/html');
    const dyno = routable(app);
    if (dyno === null)
        return plain(503, '<h1>Application error</h1>', 'text/html');
    const { status, location, body } = app.behaviour.answers;
    const serving = body ??
        `${request.method} ${request.url.pathname} by v${dyno.release.version} (${dyno.release.slug?.commit ?? 'no commit'})\n`;
    const made = plain(status, serving);
    return location === undefined ? made : { ...made, headers: { ...made.headers, location } };
}
/** The router asks the oldest release that is up: with preboot, the old one until its time is over. */
function routable(app) {
    const up = app.dynos.filter(({ type, state }) => type === 'web' && state === 'up');
    return up.sort((a, b) => a.release.version - b.release.version)[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/demo/heroku/state.js
// What the embedded Heroku remembers.
const WELL_BEHAVED = {
    buildSeconds: 40,
    buildFails: null,
    releasePhaseSeconds: 6,
    releasePhaseFails: false,
    settleSeconds: 2,
    youngStreamSeconds: 2,
    bootSeconds: 8,
    crashes: 'never',
    prebootSeconds: 180,
    answers: { status: 200 },
    brownOut: true,
    oneBuildAtATime: false,
    promotionSeconds: 3,
    promotionFails: null,
};
/** `mysite` with these many seconds for everything, for a demo that nobody has to wait for. */
function quick(seconds) {
    return {
        buildSeconds: seconds * 4,
        releasePhaseSeconds: seconds,
        settleSeconds: seconds / 4,
        youngStreamSeconds: seconds / 4,
        bootSeconds: seconds,
        prebootSeconds: seconds * 4,
        promotionSeconds: seconds,
    };
}

;// CONCATENATED MODULE: ./lib/demo/heroku/apps.js


/** An app as `heroku create` leaves it: two releases without a slug, and no formation. */
function addApp(platform, settings) {
    const { name } = settings;
    const app = {
        id: platform.uuid(),
        name,
        createdAt: platform.options.clock.now(),
        stack: settings.stack ?? 'heroku-24',
        maintenance: settings.maintenance ?? false,
        preboot: settings.preboot ?? false,
        generation: settings.generation ?? 'cedar',
        webUrl: platform.options.webUrl(name),
        configVars: { ...settings.configVars },
        buildpacks: ['heroku/python'],
        addons: [],
        domains: [`${name}-0123456789ab.herokuapp.com`],
        formation: [],
        builds: [],
        releases: [],
        dynos: [],
        log: [],
        behaviour: { ...WELL_BEHAVED, ...settings.behaviour },
    };
    platform.apps.set(name, app);
    release(platform, app, { slug: null, description: 'Initial release', user: 'owner@example.com' });
    release(platform, app, { slug: null, description: 'Enable Logplex', user: 'owner@example.com' });
    return app;
}

;// CONCATENATED MODULE: ./lib/demo/heroku/server.js







const DEMO_KEY = 'HRKU-demo-0000-4000-8000-000000000000';
const ACCEPTED = { kind: 'accepted', email: 'deployer@example.com', scopes: ['write-protected'] };
/** Starts it on a free port of the loopback interface. */
async function startEmbeddedHeroku(options = {}) {
    const servers = [];
    const origins = new Map();
    const faults = scriptedFaults();
    const clock = systemClock();
    const platform = createPlatform({
        clock,
        origin: () => origins.get('api') ?? '',
        webUrl: (name) => `${origins.get(name) ?? ''}/`,
        epoch: Date.now() - clock.now(),
    });
    const gateway = {
        platform,
        tokens: new Map(Object.entries(options.tokens ?? { [DEMO_KEY]: ACCEPTED })),
        faults: faults.plan,
        remaining: 4500,
        requests: [],
    };
    const listen = async (name, handle) => {
        const server = (0,external_node_http_.createServer)((incoming, outgoing) => void serve(incoming, outgoing, handle));
        await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
        const address = server.address();
        origins.set(name, `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
        servers.push(server);
    };
    await listen('api', (request) => answer_answer(gateway, request));
    return {
        url: origins.get('api') ?? '',
        platform,
        gateway,
        addApp: async (settings) => {
            await listen(settings.name, async (request) => {
                const app = platform.apps.get(settings.name);
                return app === undefined ? { kind: 'drop' } : answerAsApp(app, request);
            });
            return addApp(platform, settings);
        },
        addFault: faults.add,
        close: async () => {
            platform.stop.abort();
            for (const server of servers) {
                server.closeAllConnections();
                await new Promise((resolve) => server.close(resolve));
            }
        },
    };
}
/** Its timers keep no process alive. */
function systemClock() {
    return {
        now: () => external_node_perf_hooks_.performance.now(),
        sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { ref: false, ...(signal === undefined ? {} : { signal }) }).catch(() => undefined),
    };
}
async function serve(incoming, outgoing, handle) {
    try {
        const chunks = [];
        for await (const chunk of incoming)
            chunks.push(chunk);
        const reply = await handle({
            method: incoming.method ?? 'GET',
            url: new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`),
            headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
            body: Buffer.concat(chunks),
        });
        await send(reply, outgoing);
    }
    catch {
        outgoing.destroy();
    }
}
async function send(reply, outgoing) {
    if (reply.kind === 'hang')
        return;
    if (reply.kind === 'drop') {
        outgoing.destroy();
        return;
    }
    const { status, headers, body } = reply;
    if (body instanceof Uint8Array) {
        outgoing.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': String(body.length) }) });
        outgoing.end(status === 204 ? undefined : body);
        return;
    }
    outgoing.writeHead(status, headers);
    for await (const chunk of body) {
        if (outgoing.destroyed)
            return;
        outgoing.write(chunk);
    }
    outgoing.end();
}

;// CONCATENATED MODULE: ./lib/demo/present.js
/** One line of a step's output as a person sees it on GitHub; null where nothing is to be seen. */
function present(line, colour) {
    const command = parseCommand(line);
    if (command === null)
        return `    ${line}`;
    const { name, properties, message } = command;
    if (name === 'group')
        return `  \u25b8 ${message}`;
    const mark = MARKS[name];
    if (mark === undefined)
        return null;
    const place = properties.get('file');
    const at = place === undefined ? '' : `${place}${properties.has('line') ? `:${properties.get('line')}` : ''}  `;
    const head = `${mark.sign} ${at}${properties.get('title') ?? name}`;
    const body = message.split('\n').map((part) => `      ${part}`);
    return [`  ${colour ? `\u001b[${mark.colour}m${head}\u001b[0m` : head}`, ...body].join('\n');
}
const MARKS = {
    error: { sign: '\u2716', colour: 31 },
    warning: { sign: '\u25b2', colour: 33 },
    notice: { sign: '\u25cf', colour: 36 },
};
/** `::name key=value,key=value::message`, with the escapes of the runner's command format; null for any other line. */
function parseCommand(line) {
    const match = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
    if (!match)
        return null;
    const [, name = '', properties = '', message = ''] = match;
    const pairs = properties.split(',').flatMap((pair) => {
        const equals = pair.indexOf('=');
        return equals < 0 ? [] : [[pair.slice(0, equals), decodeEscapes(pair.slice(equals + 1))]];
    });
    return { name, properties: new Map(pairs), message: decodeEscapes(message) };
}
const ESCAPES = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const decodeEscapes = (text) => text.replace(/%(?:0D|0A|3A|2C|25)/g, (escaped) => ESCAPES[escaped] ?? escaped);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/demo/run-action.js



/**
 * Runs the bundle as GitHub's runner runs it: `node dist/index.js` in the workspace, inputs as INPUT_*, file commands in files.
 * The environment is only what a runner sets: nothing of this process's own leaks in but PATH and HOME.
 *
 * @param onLine is called with each line as it comes
 */
async function runAction(step, onLine = () => { }) {
    const files = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(step.temporary, 'runner-'));
    const file = (name, content = '') => {
        const path = (0,external_node_path_.join)(files, name);
        (0,external_node_fs_.writeFileSync)(path, content);
        return path;
    };
    const paths = {
        output: file('output'),
        summary: file('summary'),
        state: file('state'),
        event: file('event.json', JSON.stringify(step.event)),
    };
    const lines = [];
    try {
        const exitCode = await spawnStep(step, environmentOf(step, paths), (line) => {
            lines.push(line);
            onLine(line);
        });
        return {
            exitCode,
            lines,
            outputs: parseOutputs((0,external_node_fs_.readFileSync)(paths.output, 'utf8')),
            summary: (0,external_node_fs_.readFileSync)(paths.summary, 'utf8'),
        };
    }
    finally {
        (0,external_node_fs_.rmSync)(files, { recursive: true, force: true });
    }
}
function environmentOf(step, paths) {
    const inputs = Object.entries(step.inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
    ]);
    const [owner = ''] = step.repository.split('/');
    const { PATH, HOME, SystemRoot } = process.env;
    return {
        ...(PATH === undefined ? {} : { PATH }),
        ...(HOME === undefined ? {} : { HOME }),
        ...(SystemRoot === undefined ? {} : { SystemRoot }),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION: '__self',
        GITHUB_ACTOR: 'reader',
        GITHUB_API_URL: step.apiUrl,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_EVENT_NAME: step.eventName,
        GITHUB_EVENT_PATH: paths.event,
        GITHUB_OUTPUT: paths.output,
        GITHUB_STATE: paths.state,
        GITHUB_STEP_SUMMARY: paths.summary,
        GITHUB_REF: step.ref,
        GITHUB_REF_NAME: step.ref.replace(/^refs\/(heads|tags)\//, ''),
        GITHUB_REF_TYPE: step.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        GITHUB_REPOSITORY: step.repository,
        GITHUB_REPOSITORY_OWNER: owner,
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_NUMBER: '1',
        GITHUB_SHA: step.sha,
        GITHUB_WORKFLOW: 'deploy',
        GITHUB_JOB: 'gate',
        GITHUB_WORKSPACE: step.workspace,
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        RUNNER_TEMP: step.temporary,
        ...Object.fromEntries(inputs),
        ...step.environment,
    };
}
function spawnStep(step, env, onLine) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [step.bundle], { cwd: step.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
        let rest = '';
        stream.setEncoding('utf8');
        stream.on('data', (text) => {
            const parts = (rest + text).split('\n');
            rest = parts.pop() ?? '';
            for (const part of parts)
                onLine(part.replace(/\r$/, ''));
        });
        stream.on('end', () => {
            if (rest !== '')
                onLine(rest);
        });
    }
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
    });
}
/** The outputs that a step wrote to GITHUB_OUTPUT: `name=value`, or `name<<delimiter`, lines, delimiter. */
function parseOutputs(text) {
    const outputs = new Map();
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
        const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
        if (name === undefined || delimiter === undefined) {
            const [, plain, value] = /^([^=<]+)=(.*)$/.exec(lines[at] ?? '') ?? [];
            if (plain !== undefined && value !== undefined)
                outputs.set(plain, value);
            continue;
        }
        const end = lines.indexOf(delimiter, at + 1);
        outputs.set(name, lines.slice(at + 1, end).join('\n'));
        at = end;
    }
    return outputs;
}

;// CONCATENATED MODULE: ./lib/demo/tutorial.js
const SETTINGS_HEAD = `"""Settings of the local library."""

import os
from pathlib import Path

import dj_database_url

BASE_DIR = Path(__file__).resolve().parent.parent

`;
const SETTINGS_TAIL = `
ALLOWED_HOSTS = ['.herokuapp.com', 'localhost', '127.0.0.1']

INSTALLED_APPS = [
    'django.contrib.admin',
    'django.contrib.auth',
    'django.contrib.contenttypes',
    'django.contrib.sessions',
    'django.contrib.messages',
    'django.contrib.staticfiles',
    'catalog',
]

MIDDLEWARE = [
    'django.middleware.security.SecurityMiddleware',
    'whitenoise.middleware.WhiteNoiseMiddleware',
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.middleware.common.CommonMiddleware',
    'django.middleware.csrf.CsrfViewMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
    'django.contrib.messages.middleware.MessageMiddleware',
    'django.middleware.clickjacking.XFrameOptionsMiddleware',
]

ROOT_URLCONF = 'locallibrary.urls'

TEMPLATES = [
    {
        'BACKEND': 'django.template.backends.django.DjangoTemplates',
        'DIRS': [BASE_DIR / 'templates'],
        'APP_DIRS': True,
        'OPTIONS': {
            'context_processors': [
                'django.template.context_processors.request',
                'django.contrib.auth.context_processors.auth',
                'django.contrib.messages.context_processors.messages',
            ],
        },
    },
]

WSGI_APPLICATION = 'locallibrary.wsgi.application'

DATABASES = {
    'default': dj_database_url.config(
        default=f'sqlite:///{BASE_DIR / "db.sqlite3"}',
        conn_max_age=500,
        ssl_require=True,
    )
}

LANGUAGE_CODE = 'en-us'
TIME_ZONE = 'UTC'
USE_I18N = True
USE_TZ = True

STATIC_URL = '/static/'
STATIC_ROOT = BASE_DIR / 'staticfiles'

DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'
`;
/** As the tutorials have it: DEBUG is on unless one exact string turns it off, and the key has a public default. */
const TUTORIAL_SWITCHES = `SECRET_KEY = os.environ.get('DJANGO_SECRET_KEY', 'cg#p$g+j9tax!#a3cup@1$8obt2_+&k3q+pmu)5%asj6yjpkag')

DEBUG = os.environ.get('DJANGO_DEBUG', '') != 'False'
`;
/** Off unless asked for, and no start without a key of its own. */
const MENDED_SWITCHES = `SECRET_KEY = os.environ['DJANGO_SECRET_KEY']

DEBUG = os.environ.get('DJANGO_DEBUG') == 'True'

SECURE_SSL_REDIRECT = not DEBUG
SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')
SESSION_COOKIE_SECURE = not DEBUG
CSRF_COOKIE_SECURE = not DEBUG
`;
const MANAGE = `#!/usr/bin/env python
import os
import sys


def main():
    os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'locallibrary.settings')
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == '__main__':
    main()
`;
const COMMON = {
    Procfile: 'release: python manage.py migrate --noinput\nweb: gunicorn locallibrary.wsgi\n',
    '.python-version': '3.14\n',
    'requirements.txt': [
        'Django==5.2.19',
        'dj-database-url==3.1.2',
        'gunicorn==26.2.0',
        'psycopg[binary]==3.3.5',
        'whitenoise==6.12.0',
        '',
    ].join('\n'),
    'manage.py': MANAGE,
    'locallibrary/__init__.py': '',
    'locallibrary/urls.py': `from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path('admin/', admin.site.urls),
    path('', include('catalog.urls')),
]
`,
    'locallibrary/wsgi.py': `import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'locallibrary.settings')

application = get_wsgi_application()
`,
    'catalog/__init__.py': '',
    'catalog/models.py': `from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200)
    summary = models.TextField(max_length=1000)

    def __str__(self):
        return self.title
`,
    'catalog/migrations/__init__.py': '',
    'catalog/migrations/0001_initial.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    operations = [
        migrations.CreateModel(
            name='Book',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('title', models.CharField(max_length=200)),
                ('summary', models.TextField(max_length=1000)),
            ],
        ),
    ]
`,
    'catalog/urls.py': `from django.urls import path

from . import views

urlpatterns = [path('', views.index, name='index')]
`,
    'catalog/views.py': `from django.shortcuts import render

from .models import Book


def index(request):
    return render(request, 'index.html', {'books': Book.objects.count()})
`,
    'catalog/static/catalog/styles.css': 'body { font-family: sans-serif; }\n',
    'templates/index.html': '<h1>Local Library</h1>\n<p>{{ books }} books</p>\n',
};
/** The tutorial's site, as its readers push it. */
const TUTORIAL_SITE = {
    ...COMMON,
    'locallibrary/settings.py': SETTINGS_HEAD + TUTORIAL_SWITCHES + SETTINGS_TAIL,
};
/** The same site with its switches mended. */
const MENDED_SITE = {
    ...COMMON,
    'locallibrary/settings.py': SETTINGS_HEAD + MENDED_SWITCHES + SETTINGS_TAIL,
};

// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(7487);
;// CONCATENATED MODULE: ./lib/demo/working-copy.js



/** Makes an empty repository in FOLDER, which must exist and be empty. Throws where git does not work. */
function createWorkingCopy(folder) {
    const repository = { gitDirectory: (0,external_node_path_.join)(folder, '.git'), workTree: folder, prefix: '' };
    const git = (...args) => {
        const { status, stdout, stderr } = (0,git_git/* runGit */.EO)(repository, args);
        if (status !== 0)
            throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
        return stdout.toString('utf8').trim();
    };
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'A reader of the tutorial');
    git('config', 'user.email', 'reader@example.com');
    let present = {};
    return {
        folder,
        commit: (site, message) => {
            for (const path of Object.keys(present))
                if (!(path in site))
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, path));
            for (const [path, text] of Object.entries(site)) {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text);
            }
            present = site;
            git('add', '--all');
            git('commit', '--quiet', '--no-verify', '--message', message);
            return git('rev-parse', 'HEAD');
        },
    };
}

;// CONCATENATED MODULE: ./lib/demo/walk.js











const APP = 'local-library';
const walk_OWNER = 'reader';
const GITHUB_TOKEN = 'ghs_demo000000000000000000000000000000';
/** The config vars that Heroku Postgres sets, with the address of a database that is not there. */
const DATABASE = { DATABASE_URL: 'postgres://reader:demo-password@db.example.com:5432/library' };
const KEY = { DJANGO_SECRET_KEY: 'kq3-vJ8x2mRz-0LdTn7wYbH5sEoPcGf9uAiX4sWq1ZtB6yNe7Q' };
const SCENES = [
    {
        title: "1. The tutorial's commit",
        story: [
            'A reader of the tutorial pushes the site. The app has a database, and no other config var.',
            'No checker that reads the settings sees anything wrong: they never say `DEBUG = True`.',
        ],
        site: TUTORIAL_SITE,
        configVars: DATABASE,
        outcome: 'blocked',
    },
    {
        title: '2. The same commit, and DJANGO_DEBUG=false on the app',
        story: ['The reader gives the app a key of its own, and switches DEBUG off. Or so it seems.'],
        site: TUTORIAL_SITE,
        configVars: { ...DATABASE, ...KEY, DJANGO_DEBUG: 'false' },
        outcome: 'blocked',
    },
    {
        title: '3. The mended commit',
        story: ['The switches are off unless they are asked for, and without a key the site does not start.'],
        site: MENDED_SITE,
        configVars: { ...DATABASE, ...KEY },
        outcome: 'deployed',
    },
    {
        title: '4. A commit that is no longer the tip',
        story: ['Two pushes in a row, and the older run comes last. It must not overwrite the newer commit.'],
        site: { ...MENDED_SITE, 'README.md': '# Local Library\n' },
        configVars: { ...DATABASE, ...KEY },
        overtaken: true,
        outcome: 'superseded',
    },
];
/**
 * Shows the whole job on an embedded Heroku and GitHub: the bundle is run as GitHub's runner runs it, once a scene.
 *
 * @returns whether each scene ended as it should
 */
async function walk(io) {
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'deploy-gate-demo-'));
    const state = createGitHubState(walk_OWNER, APP, GITHUB_TOKEN);
    const [heroku, github] = await Promise.all([startEmbeddedHeroku(), startGitHub(state)]);
    const checkout = (0,external_node_path_.join)(temporary, 'checkout');
    (0,external_node_fs_.mkdirSync)(checkout);
    try {
        const copy = createWorkingCopy(checkout);
        const app = await heroku.addApp({ name: APP, stack: 'heroku-24', behaviour: quick(0.4) });
        let good = true;
        for (const scene of SCENES) {
            app.configVars = { ...scene.configVars };
            tell(scene, io);
            const sha = push(scene, copy, state);
            const step = stepOf(sha, { io, temporary, workspace: checkout, heroku, apiUrl: github.url });
            const result = await runAction(step, (line) => show(present(line, io.colour), io));
            good = conclude(scene, result, io) && good;
        }
        return good;
    }
    finally {
        await Promise.all([heroku.close(), github.close()]);
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
function show(text, io) {
    if (text !== null)
        io.write(`${text}\n`);
}
function tell(scene, io) {
    const names = Object.keys(scene.configVars).join(', ');
    const title = io.colour ? `\u001b[1m${scene.title}\u001b[0m` : scene.title;
    io.write(`\n${title}\n${scene.story.map((line) => `  ${line}\n`).join('')}  Config vars of ${APP}: ${names}\n\n`);
}
/** Commits and pushes the scene's site; returns the commit that the run is about. */
function push(scene, copy, state) {
    const parent = state.refs.get('heads/main');
    const sha = copy.commit({ ...scene.site, 'PUSH.md': `${scene.title}\n` }, scene.title.replace(/^\d+\. /, ''));
    state.commits.set(sha, parent === undefined ? [] : [parent]);
    state.refs.set('heads/main', sha);
    if (scene.overtaken) {
        const newer = copy.commit({ ...scene.site, 'PUSH.md': 'the newer push\n' }, 'The newer push');
        state.commits.set(newer, [sha]);
        state.refs.set('heads/main', newer);
    }
    return sha;
}
function stepOf(sha, { io, temporary, workspace, heroku, apiUrl }) {
    const repository = `${walk_OWNER}/${APP}`;
    return {
        bundle: io.bundle,
        workspace,
        temporary,
        repository,
        ref: 'refs/heads/main',
        sha,
        eventName: 'push',
        event: {
            ref: 'refs/heads/main',
            after: sha,
            created: false,
            deleted: false,
            forced: false,
            repository: { full_name: repository, default_branch: 'main', fork: false },
            head_commit: { id: sha },
        },
        apiUrl,
        inputs: { 'heroku-app': APP, 'heroku-api-key': DEMO_KEY, 'github-token': GITHUB_TOKEN },
        environment: { HEROKU_API_URL: heroku.url, DEPLOY_GATE_POLL_SECONDS: '0.1' },
    };
}
function conclude(scene, { exitCode, outputs }, io) {
    const outcome = outputs.get('outcome') ?? 'none';
    const good = outcome === scene.outcome;
    const step = exitCode === 0 ? 'the step is green' : 'the step is red';
    io.write(`\n  \u2192 outcome: ${outcome}; ${step}${good ? '' : ` (this demo expected ${scene.outcome}: please report it)`}\n`);
    return good;
}

// EXTERNAL MODULE: ./lib/reporters/text.js
var reporters_text = __webpack_require__(366);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/commands/demo.js






const demo = {
    operands: '',
    summary: 'The whole job on an embedded Heroku and GitHub: no account, no network',
    options: options/* OPTIONS */.lw.demo,
    run: async (args, io) => {
        (0,commands_arguments/* refuseArguments */.Rd)('demo', args);
        const good = await walk({
            bundle: (0,external_node_path_.join)(io.folder, '../index.js'),
            write: (text) => io.stdout.write(text),
            colour: (0,reporters_text.wantsColours)(io.env, io.stdout.isTTY ?? false),
        });
        return good ? commands_io/* EXIT */.d.passes : commands_io/* EXIT */.d.couldNotRun;
    },
};


/***/ }),

/***/ 8193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ JUDGE_OPTIONS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   lQ: () => (/* binding */ FOLLOW_OPTIONS),
/* harmony export */   lT: () => (/* binding */ SETTINGS_FORMATS),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   nX: () => (/* binding */ WRITE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);
/* harmony import */ var _heroku_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5252);


/** What is judged, and for which app. */
const SUBJECT_OPTIONS = {
    app: {
        type: 'string',
        value: 'NAME',
        meaning: "Ask Heroku for this app's config vars, stack and add-ons; the key is in HEROKU_API_KEY",
    },
    'config-vars': {
        type: 'string',
        value: 'FILE',
        meaning: "Take the app's config vars from a file, .json or dotenv: a name that is not in it is unset",
    },
    rev: { type: 'string', value: 'REV', meaning: 'Judge this commit instead of the files as they are' },
    'settings-module': {
        type: 'string',
        value: 'MODULE',
        meaning: 'The settings module that production runs, dotted, instead of finding it',
    },
    configuration: {
        type: 'string',
        value: 'CLASS',
        meaning: 'The class that production runs (django-configurations), instead of finding it',
    },
    'python-path': {
        type: 'string',
        multiple: true,
        value: 'DIR',
        meaning: 'One more folder that is on sys.path in production; may be given again',
    },
    django: {
        type: 'string',
        value: 'VERSION',
        meaning: 'Judge as this Django does, instead of the one that the dependencies name',
    },
    stack: {
        type: 'string',
        value: 'STACK',
        meaning: 'The stack to judge for, where no app is asked; the newest that is supported otherwise',
    },
    config: {
        type: 'string',
        value: 'FILE',
        meaning: 'The config file; .github/deploy-gate.yml, then deploy-gate.yml otherwise',
    },
};
/** What counts. */
const POLICY_OPTIONS = {
    'fail-on': {
        type: 'string',
        value: _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$.join('|'),
        meaning: "The least severity that blocks; the config file's otherwise, and else error",
    },
    undecided: {
        type: 'string',
        value: _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDECIDED */ .Cz.join('|'),
        meaning: "What a finding that could not be decided counts as; the config file's otherwise, and else auto: block for errors before a deployment, warn elsewhere",
    },
    all: { type: 'boolean', meaning: 'With every rule, also those that are off by default' },
};
const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown'];
const SETTINGS_FORMATS = ['text', 'json'];
const format = (choices) => ({ type: 'string', value: choices.join('|'), meaning: 'How it is printed; text otherwise' });
const OUTPUT = {
    output: { type: 'string', value: 'FILE', meaning: 'Write it to this file instead of printing it' },
};
const REPORT_OPTIONS = { format: format(FORMATS), ...OUTPUT };
const REVEAL = {
    reveal: { type: 'boolean', meaning: 'Also print values that came from config vars' },
};
const WRITE_BASELINE = {
    'write-baseline': { type: 'boolean', meaning: 'Accept all that is found now: what is new is reported from then on' },
};
/** What `check`, `settings`, `explain` and `deploy` all take, though not each does something with it. */
const JUDGE_OPTIONS = {
    ...SUBJECT_OPTIONS,
    ...POLICY_OPTIONS,
    ...REPORT_OPTIONS,
    ...REVEAL,
    ...WRITE_BASELINE,
};
/** What only `deploy` takes besides; the Action's inputs of the same names. */
const FOLLOW_OPTIONS = {
    'promote-to': {
        type: 'string',
        multiple: true,
        value: 'NAME',
        meaning: 'An app downstream in the pipeline, to which the release is promoted when it is seen to run; may be given again',
    },
    'wait-for': {
        type: 'string',
        value: _heroku_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIT_FOR */ .S.join('|'),
        meaning: 'How far to follow the deployment; dynos otherwise',
    },
    'health-check-path': {
        type: 'string',
        value: 'PATH',
        meaning: "A path that is asked of the app's URL until it answers 200 to 399; implies healthy",
    },
    rollback: {
        type: 'string',
        value: _heroku_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLBACK */ .$.join('|'),
        meaning: 'What to do when the release does not become healthy; auto otherwise: unless the change adds a migration',
    },
    'timeout-minutes': { type: 'string', value: 'MINUTES', meaning: 'For the whole deployment; 45 otherwise' },
    'app-log': { type: 'boolean', meaning: "Show the last lines of the app's own log when it does not become healthy" },
};
/** What only `init` takes besides. */
const WRITE_OPTIONS = {
    'dry-run': { type: 'boolean', meaning: 'Show what would be written, and write nothing' },
    yes: { type: 'boolean', short: 'y', meaning: 'Write without asking, also what changes a file that exists' },
};
const { rev: _rev, ...WITHOUT_REV } = SUBJECT_OPTIONS;
/** The options that do something, by the command: what its help lists. */
const OPTIONS = {
    check: { ...SUBJECT_OPTIONS, ...POLICY_OPTIONS, ...REPORT_OPTIONS, ...WRITE_BASELINE },
    settings: { ...SUBJECT_OPTIONS, ...REVEAL, format: format(SETTINGS_FORMATS), ...OUTPUT },
    deploy: { ...SUBJECT_OPTIONS, ...POLICY_OPTIONS, ...FOLLOW_OPTIONS, ...REPORT_OPTIONS },
    explain: { ...SUBJECT_OPTIONS, ...OUTPUT },
    rules: {},
    init: { ...WITHOUT_REV, ...WRITE_OPTIONS },
    demo: {},
};


/***/ }),

/***/ 2165:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ holdsSecret)
/* harmony export */ });
/** May the text that the finding points at be a secret? Then neither it, nor a hash of it, is written anywhere. */
function holdsSecret({ setting, rule }) {
    return /secret|password|token|key|credential|databases|dotenv|config-var-in/i.test(`${setting ?? ''} ${rule}`);
}


/***/ }),

/***/ 2326:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ UNDECIDED),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   XP: () => (/* binding */ effectiveSeverity),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   f3: () => (/* binding */ SEVERITY_RANK)
/* harmony export */ });
const FAIL_ON = ['error', 'warning', 'never'];
const UNDECIDED = ['auto', 'block', 'warn', 'ignore'];
const SEVERITY_RANK = { error: 3, warning: 2, notice: 1 };
const lesser = (a, b) => (SEVERITY_RANK[a] < SEVERITY_RANK[b] ? a : b);
/**
 * The severity with which a finding counts under a policy; null where it does not count at all.
 * `auto` fails closed where something would be deployed: an undecided error blocks there, and warns elsewhere.
 */
function effectiveSeverity(finding, policy) {
    if (finding.suppressed)
        return null;
    if (finding.kind === 'fail')
        return finding.severity;
    switch (policy.undecided) {
        case 'block':
            return finding.severity;
        case 'ignore':
            return null;
        case 'warn':
            return lesser(finding.severity, 'warning');
        case 'auto':
            return policy.wouldDeploy ? finding.severity : lesser(finding.severity, 'warning');
    }
}
/** The verdict. An internal error fails it under any policy: what could not be judged is not passed. */
function decide(assessment, policy) {
    const { internalErrors } = assessment;
    const blocks = (finding) => {
        const severity = effectiveSeverity(finding, policy);
        return policy.failOn !== 'never' && severity !== null && SEVERITY_RANK[severity] >= SEVERITY_RANK[policy.failOn];
    };
    const because = assessment.findings.filter(blocks);
    return because.length === 0 && internalErrors.length === 0 ? { pass: true } : { pass: false, because, internalErrors };
}
/** How many there are of each severity, and of those that are open; what is suppressed does not count. */
function countFindings(findings) {
    const counting = findings.filter((finding) => !finding.suppressed);
    const failing = (severity) => counting.filter((f) => f.kind === 'fail' && f.severity === severity).length;
    return {
        errors: failing('error'),
        warnings: failing('warning'),
        notices: failing('notice'),
        undecided: counting.filter((f) => f.kind === 'open').length,
    };
}


/***/ }),

/***/ 7487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ cannotRun),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   gk: () => (/* binding */ gitFailed)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);



/** A listing or a batch of small files takes far less; what takes longer hangs. */
const TIMEOUT_MS = 120_000;
/** A listing of some 250,000 files. A tree can be made to unfold without end, and git lists 16 MB a second at worst. */
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024;
/**
 * Everything off that a repository's configuration could make git run, or swap for something else. A folder that looks like a
 * git directory can be committed, with a `core.fsmonitor` of its own: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
const SETTINGS = [
    ['safe.bareRepository', 'explicit'],
    // A job in a container checks out as another user than it runs as.
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.attributesFile', '/dev/null'],
    ['core.alternateRefsCommand', 'false'],
    ['core.sshCommand', 'false'],
    ['core.askPass', 'false'],
    ['credential.helper', ''],
    ['diff.external', ''],
    ['submodule.recurse', 'false'],
    // Where git is too old for GIT_NO_LAZY_FETCH.
    ['protocol.allow', 'never'],
    // Larger files are streamed, not held in memory.
    ['core.bigFileThreshold', '8m'],
];
const OPTIONS = [
    '--no-replace-objects',
    '--no-optional-locks',
    '--literal-pathspecs',
    '--no-pager',
    ...SETTINGS.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];
const ENVIRONMENT = {
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
};
/** What git needs of the process's own environment; nothing else goes in: no GIT_*, no token. HOME is for the person's ignore file. */
const PASSED_ON = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'];
/** Room for what git says when it fails. */
const MIN_BUFFER_BYTES = 64 * 1024;
/**
 * Runs git on REPOSITORY to its end, without a shell. This and startGit are the only places that run it.
 *
 * Throws a Failure where git is missing, hangs, or says more than maxOutputBytes. A status that is not 0 is the caller's to judge.
 */
function runGit(repository, args, options = {}) {
    const settings = Object.entries(options.settings ?? {}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...located(repository), ...settings, ...args], {
        ...processOptions(options.withUserConfiguration ?? false),
        input: options.input ?? '',
        // It bounds standard error as well.
        maxBuffer: Math.max(options.maxOutputBytes ?? MAX_OUTPUT_BYTES, MIN_BUFFER_BYTES),
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
    });
    // EPIPE: git ended before it read its input, and says why by its status.
    const broken = result.error;
    if (broken && broken.code !== 'EPIPE')
        throw cannotRun(broken, args);
    return { status: result.status ?? -1, stdout: result.stdout, stderr: result.stderr.toString('utf8') };
}
/** Starts git on REPOSITORY. Its `error` event stands for what runGit throws; see cannotRun. */
function startGit(repository, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...located(repository), ...args], {
        ...processOptions(false),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}
function located({ gitDirectory, workTree }) {
    return [`--git-dir=${gitDirectory}`, `--work-tree=${workTree}`, ...OPTIONS];
}
function processOptions(withUserConfiguration) {
    const own = PASSED_ON.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const configuration = withUserConfiguration ? {} : { GIT_CONFIG_GLOBAL: '/dev/null' };
    return {
        // Not in the repository: Windows looks for git.exe in the current folder first, and PATH may hold relative folders.
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
        env: { ...Object.fromEntries(own), ...ENVIRONMENT, ...configuration },
        windowsHide: true,
        shell: false,
    };
}
/** The Failure for an error of starting or awaiting git. */
function cannotRun(error, args) {
    const name = `git ${args[0] ?? ''}`;
    if (error.code === 'ENOENT')
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git is not on the PATH: install git, or add its folder to the PATH.');
    if (error.code === 'ETIMEDOUT')
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`\`${name}\` does not end: run \`git fsck\` on the repository.`);
    if (error.code === 'ENOBUFS') {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('The repository holds too many files to be judged: name the folder of the app with `path`.');
    }
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`\`${name}\` cannot be run (${error.code ?? error.message}): check that git works in this environment.`);
}
/** What git says, told apart: each has its remedy. */
const SAYINGS = [
    [/^fatal: (log for|no reflog|bad revision)/im, 'name a commit that this clone has'],
    [
        /unknown repository extension|repo(sitory)? version|unknown repository format/i,
        'this git is too old for the repository; install a newer one',
    ],
    [
        /promisor|lazy fetch|missing blob|could not fetch/i,
        'the clone is partial; fetch the whole commit (actions/checkout without `filter`)',
    ],
    [
        /corrupt|inflate|bad object|unable to (read|unpack)|bad signature|not a tree|packfile|index file/i,
        'the repository is damaged; clone it again',
    ],
];
/** The Failure for a git that ended with an error: DOING completes "git could not \u2026". */
function gitFailed(doing, stderr) {
    const lines = printable(stderr, '\n')
        .split('\n')
        .filter((line) => line.trim() !== '');
    const said = (lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? 'it does not say why')
        .replace(/^(fatal|error): /, '')
        .slice(0, 300);
    const remedy = SAYINGS.find(([pattern]) => pattern.test(stderr))?.[1] ?? 'run `git fsck` on the repository';
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`git could not ${doing} (${said}): ${remedy}.`);
}
/** TEXT without control characters, so that a name in a repository cannot steer a terminal or a log; KEPT stays. */
function printable(text, kept = '') {
    return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) => kept.includes(char) ? char : '\ufffd');
}


/***/ }),

/***/ 5252:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ROLLBACK),
/* harmony export */   S: () => (/* binding */ WAIT_FOR)
/* harmony export */ });
/** How far a deployment is followed. */
const WAIT_FOR = ['build', 'release', 'dynos', 'healthy'];
/** When a release that does not become healthy is rolled back; `auto`: unless the change adds a migration. */
const ROLLBACK = ['never', 'always', 'auto'];


/***/ }),

/***/ 1801:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/** The newest patch release of a supported Python (`3.14` \u2192 `3.14.7`); undefined for any other. */
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

/***/ 520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hintParts)
/* harmony export */ });
/** The sentences and the lines to be copied (a command, a setting, a line of a file) of a hint, in order. */
function hintParts(hint) {
    const parts = [];
    for (const line of hint.split('\n')) {
        const kind = isProse(line) ? 'prose' : 'code';
        const last = parts.at(-1);
        if (last?.kind === kind)
            last.text += `\n${line}`;
        else
            parts.push({ kind, text: line });
    }
    return parts;
}
/** A sentence, by how it begins or ends; and what has code of its own inside is no code. */
function isProse(line) {
    return line.includes('`') || /^[A-Z][a-z']* [a-z]/.test(line) || /^[A-Z].*[.!?]$/.test(line);
}


/***/ }),

/***/ 2291:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony exports isVisible, suggestionBlock */
/**
 * The one place where text that we did not write becomes safe to print. Text from the repository, from an event or from Heroku
 * passes one of these functions on its way to a log, a terminal, Markdown or a link.
 */
// Control characters, invisible formatting (bidirectional marks, zero widths, tags), lone surrogates, private use, line separators.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** Escapes what cannot be seen as `\u{hex}`. Line feeds stay, CRLF becomes LF, a tab becomes spaces. */
function plainText(text) {
    return text
        .replaceAll('\r\n', '\n')
        .replaceAll('\t', '    ')
        .replace(INVISIBLE, (character) => character === '\n' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** As plainText, on one line. */
function oneLine(text) {
    return plainText(text).replaceAll('\n', ' ');
}
/** Text as lines for a log, none of which is a command to the runner, none of which moves a terminal. */
function logText(text) {
    return breakCommands(plainText(text));
}
/**
 * Puts a backslash into whatever the runner would take for a command: `::name::` at a line's start (after white space) and the
 * older `##[name]` anywhere in a line, on both streams.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakCommands(text) {
    return text
        .replaceAll('##[', '##\\[')
        .split('\n')
        .map((line) => line.replace(/^(\s*)::/, '$1\\::'))
        .join('\n');
}
/** Cuts TEXT to at most LENGTH UTF-16 units, not inside a surrogate pair, and says so with an ellipsis. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}
const entity = (character) => `&#${character.codePointAt(0)};`;
// Every ASCII punctuation character that Markdown or HTML gives a meaning inside a line. A numeric character reference is never
// structure: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
const ACTIVE = /[&<>"`*_~[\]!|\\#@:$^{}]/g;
/**
 * Text for inside a Markdown paragraph, list item or table cell: shown as it is, never acting. Beyond the entities, a zero-width
 * space stops GitHub's later passes over the text (mentions, `#123`, `GH-123`, links without markup).
 */
function markdownText(text) {
    return inert(text)
        .replace(/^(\s*)([-+=])/, (_, space, mark) => space + entity(mark))
        .replace(/^(\s*\d+)([.)])/, (_, number, mark) => number + entity(mark));
}
function inert(text) {
    return oneLine(text)
        .replace(ACTIVE, entity)
        .replace(/&#(64|35);/g, '$&&#8203;')
        .replace(/&#58;\/\//g, '&#58;&#8203;//')
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#8203;.`)
        .replace(/GH-/gi, (gh) => `${gh.slice(0, 2)}&#8203;-`);
}
/**
 * Text as inline code, for a paragraph, a list item or a table cell. GitHub links nothing inside it. A code span cannot hold a
 * pipe in every table cell (a backslash before it would end the cell), so such a text becomes `<code>`.
 */
function markdownCode(text) {
    const line = oneLine(text);
    if (line.trim() === '')
        return '';
    if (line.includes('|'))
        return `<code>${inert(line)}</code>`;
    const fence = '`'.repeat(longestRun(line) + 1);
    const space = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return fence + space + line + space + fence;
}
/** How many backticks stand side by side at most. */
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/** A message of ours: what stands between backticks becomes code, the rest text, a line feed a break. */
function markdownMessage(message) {
    return plainText(message).split('\n').map(messageLine).join('<br>');
}
function messageLine(line) {
    const parts = line.split(/`([^`]+)`/);
    return parts
        .map((part, index) => {
        if (index % 2 === 1)
            return markdownCode(part);
        // Two code spans side by side would read as one.
        if (part === '' && index > 0 && index < parts.length - 1)
            return '&#8203;';
        return index === 0 ? markdownText(part) : inert(part);
    })
        .join('');
}
/** A code block whose fence TEXT cannot close. */
function markdownCodeBlock(text, language = '') {
    const plain = plainText(text);
    const fence = '`'.repeat(Math.max(2, longestRun(plain)) + 1);
    return `${fence}${language}\n${plain}\n${fence}`;
}
/** Is each character of a line one that people see, or a tab? */
function isVisible(line) {
    return line.replaceAll('\t', '').search(INVISIBLE) < 0;
}
/** The block that GitHub offers to commit: its text is taken as it is, so it must be visible. It cannot be closed from inside. */
function suggestionBlock(text) {
    const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1);
    return `${fence}suggestion\n${text}\n${fence}`;
}
/** A path of the repository as the path of a URL; what could leave the repository or close a Markdown link is encoded. */
function urlPath(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .map((part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/** Is PATH relative, and does it stay below where it starts? */
function staysInside(path) {
    return path !== '' && !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes('..');
}


/***/ }),

/***/ 6915:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ redactFinding)
/* harmony export */ });
/** A finding's texts after the last layer. */
function redactFinding(finding, redact) {
    return {
        ...finding,
        message: redact(finding.message),
        hint: finding.hint === null ? null : redact(finding.hint),
        related: finding.related.map((related) => ({ ...related, message: redact(related.message) })),
        fix: finding.fix !== null && redact(finding.fix.text) === finding.fix.text ? finding.fix : null,
        suppressed: finding.suppressed && { ...finding.suppressed, reason: redact(finding.suppressed.reason) },
    };
}


/***/ }),

/***/ 7881:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   i: () => (/* binding */ wrapper)
/* harmony export */ });
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Paints with ANSI colours, or not at all. */
const painter = (colours) => colours ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_, text) => text;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST_TEXT = 100;
/** What a terminal that does not say how wide it is gets. */
const NARROWEST_TEXT = 40;
/** Wraps each line of a text at spaces; a word that is longer than a line stays whole, for it may be a path. */
function wrapper(width) {
    if (width === null)
        return (text) => text.split('\n');
    const most = Math.min(Math.max(width, NARROWEST_TEXT), WIDEST_TEXT);
    return (text, indent) => text.split('\n').flatMap((line) => wrapLine(line, Math.max(most - indent, NARROWEST_TEXT / 2)));
}
function wrapLine(line, width) {
    const lines = [];
    let current = '';
    for (const word of line.split(' ')) {
        if (current !== '' && current.length + 1 + word.length > width) {
            lines.push(current);
            current = word;
        }
        else
            current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current];
}


/***/ }),

/***/ 366:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textReport: () => (/* binding */ textReport),
/* harmony export */   wantsColours: () => (/* binding */ wantsColours)
/* harmony export */ });
/* harmony import */ var _gate_holds_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2165);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);
/* harmony import */ var _hint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(520);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2291);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6915);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7881);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1660);







/** Colours for a terminal, and not where NO_COLOR asks for none: https://no-color.org */
function wantsColours(env, isTerminal) {
    const { NO_COLOR = '', TERM } = env;
    return isTerminal && NO_COLOR === '' && TERM !== 'dumb';
}
/** UTF-16 units; a longer line of source is shown around the place that is meant. */
const WIDEST_SOURCE = 110;
/** The report for people at a terminal: findings by file, each with its line, and the verdict last. */
function textReport(report, options) {
    const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(options.colours);
    const wrap = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapper */ .i)(options.width);
    const findings = report.assessment.findings.map((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .redactFinding */ .l)(finding, report.redact));
    const shown = findings.filter(({ suppressed }) => suppressed === null);
    const suppressed = findings.length - shown.length;
    const blocks = groupByFile(shown).map(([path, group]) => [
        paint('bold', path ?? 'The app as a whole'),
        group.map((finding) => describe(finding, report, { paint, wrap })).join('\n\n'),
    ].join('\n'));
    const internal = report.assessment.internalErrors.map(({ rule, error }) => paint('red', `The rule ${rule} failed: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(report.redact(error.message))}. This is a bug in deploy-gate.`));
    const hidden = suppressed > 0 ? [paint('dim', `${suppressed} suppressed, not shown.`)] : [];
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .breakCommands */ .ix)(`${[...blocks, ...internal, ...hidden, verdict(report, paint)].join('\n\n')}\n`);
}
function verdict(report, paint) {
    const { pass } = report.decision;
    const [style, mark, words] = pass
        ? ['green', '\u2713', 'The gate passes']
        : ['red', '\u2717', 'The gate blocks'];
    return `${paint(style, `${mark} ${words}`)}: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .W)(report)}.`;
}
/** Files in the order of their worst finding; findings without a file first. */
function groupByFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const path = finding.path === null ? null : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(finding.path);
        groups.set(path, [...(groups.get(path) ?? []), finding]);
    }
    return [...groups].sort(([a], [b]) => Number(a !== null) - Number(b !== null));
}
const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
function describe(finding, report, { paint, wrap }) {
    const severity = (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveSeverity */ .XP)(finding, report.policy);
    const level = severity === null ? paint('dim', 'ignored') : paint(STYLES[severity], severity);
    const open = finding.kind === 'open' ? ' (undecided)' : '';
    const { location } = finding;
    const place = location === null ? '' : `${location.start.line}:${location.start.column} `;
    return [
        `  ${place}${level}${open} ${paint('dim', finding.rule)}`,
        ...wrap((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(finding.message), 4).map((line) => `    ${line}`),
        // What stands in a log stays there when the repository is mended.
        ...(location === null || (0,_gate_holds_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsSecret */ .h)(finding) ? [] : quote(location, report, paint)),
        ...(finding.hint === null ? [] : fixLines(finding.hint, { paint, wrap })),
        ...finding.related.flatMap(({ location, message }) => {
            const at = `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(location.path)}:${location.start.line}`;
            return hanging(paint('dim', at), at.length, wrap((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(message), at.length + 5));
        }),
    ].join('\n');
}
/** The sentences of a hint are wrapped; its lines to copy stay as they are. */
function fixLines(hint, { paint, wrap }) {
    const lines = (0,_hint_js__WEBPACK_IMPORTED_MODULE_6__/* .hintParts */ .c)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(hint)).flatMap(({ kind, text }) => kind === 'prose' ? wrap(text, 8) : text.split('\n').map((line) => paint('bold', line)));
    return hanging(paint('green', 'fix'), 'fix'.length, lines);
}
/** LINES behind a head, each below the first one. */
function hanging(head, width, [first = '', ...rest]) {
    return [`    ${head} ${first}`, ...rest.map((line) => `${' '.repeat(width + 5)}${line}`)];
}
/** The deciding line with a caret below what is meant. */
function quote(location, report, paint) {
    const line = report.source(location.path)?.split(/\r\n|\r|\n/)[location.start.line - 1];
    if (line === undefined)
        return [];
    const [start, end] = [
        location.start.column - 1,
        location.end.line === location.start.line ? location.end.column - 1 : line.length,
    ];
    const from = line.length > WIDEST_SOURCE ? Math.max(0, start - 20) : 0;
    const shown = (text) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(report.redact(text));
    // The last layer may hide a part, and invisible characters are written out: columns are counted in what is shown.
    const before = shown(line.slice(from, start)).length;
    const meant = shown(line.slice(start, Math.max(end, start + 1))).length;
    const number = String(location.start.line);
    const source = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(shown(line.slice(from)), WIDEST_SOURCE);
    const caret = ' '.repeat(before) + '^'.repeat(Math.max(1, Math.min(meant, source.length - before)));
    return [
        `    ${paint('dim', `${number} |`)} ${source}`,
        `    ${paint('dim', `${' '.repeat(number.length)} |`)} ${paint('red', before < WIDEST_SOURCE ? caret : '')}`,
    ];
}


/***/ }),

/***/ 1660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine),
/* harmony export */   W: () => (/* binding */ countsText)
/* harmony export */ });
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);

const plural = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;
/** "2 errors, 1 warning, 1 undecided", or "nothing found". */
function countsText(report) {
    const { errors, warnings, notices, undecided } = (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report.assessment.findings);
    const internal = report.assessment.internalErrors.length;
    const parts = [
        errors > 0 ? plural(errors, 'error') : '',
        warnings > 0 ? plural(warnings, 'warning') : '',
        notices > 0 ? plural(notices, 'notice') : '',
        undecided > 0 ? `${undecided} undecided` : '',
        internal > 0 ? plural(internal, 'internal error') : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(', ') : 'nothing found';
}
/** The verdict in one line. */
function verdictLine(report) {
    const word = report.decision.pass ? 'The gate passes' : 'The gate blocks';
    return `${word}: ${countsText(report)}.`;
}


/***/ })

};
;
})
