(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 949;
exports.ids = [949];
exports.modules = {

/***/ 5802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
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
    '404': 'Heroku knows nothing of that name that this API key may see; check the app\u2019s name, and that the account has access (`heroku apps`)',
    '406': 'Heroku does not take the version of its API that was asked for',
    '409': 'Heroku is busy with another change of the same thing',
    '410': 'it no longer exists at Heroku',
    '422': 'Heroku does not take the request',
    '423': 'Heroku wants a confirmation by hand; do it once at https://dashboard.heroku.com',
    suspended: 'the account or the app is suspended; ask https://help.heroku.com',
    two_factor: `the API key asks for a second factor, which nobody can give here; use the token of ${AUTHORIZATION} instead`,
    verification_needed: 'the account is not verified; add a payment method at https://heroku.com/verify',
};
/** What Heroku's answer with an error status says, as a failure. WHAT: what was asked of it. */
function refused(status, error, what) {
    return { kind: 'refused', status, id: error?.id ?? 'unknown', message: refusal(status, error, what) };
}


/***/ }),

/***/ 4765:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ appApi)
});

// EXTERNAL MODULE: ./lib/heroku/decode.js
var decode = __webpack_require__(4991);
;// CONCATENATED MODULE: ./lib/heroku/resources.js
// The resources of the Platform API, as far as this program reads them: https://devcenter.heroku.com/articles/platform-api-reference

const id = (0,decode/* only */.j6)('id', decode/* text */.Qq);
const build = (json, at) => {
    const blob = (name, decoder) => (0,decode/* field */.ZZ)(json, at, 'source_blob', (0,decode/* only */.j6)(name, decoder));
    return {
        id: (0,decode/* field */.ZZ)(json, at, 'id', decode/* text */.Qq),
        status: (0,decode/* field */.ZZ)(json, at, 'status', (0,decode/* oneOf */.yL)('pending', 'succeeded', 'failed')),
        outputStreamUrl: (0,decode/* field */.ZZ)(json, at, 'output_stream_url', (0,decode/* nullable */.me)(decode/* text */.Qq)),
        version: blob('version', (0,decode/* nullable */.me)(decode/* text */.Qq)),
        sourceUrl: blob('url', (0,decode/* nullable */.me)(decode/* text */.Qq)),
        releaseId: (0,decode/* field */.ZZ)(json, at, 'release', (0,decode/* nullable */.me)(id)),
        slugId: (0,decode/* field */.ZZ)(json, at, 'slug', (0,decode/* nullable */.me)(id)),
        createdAt: (0,decode/* field */.ZZ)(json, at, 'created_at', decode/* text */.Qq),
    };
};
const resources_release = (json, at) => ({
    id: (0,decode/* field */.ZZ)(json, at, 'id', decode/* text */.Qq),
    version: (0,decode/* field */.ZZ)(json, at, 'version', decode/* integer */.nd),
    status: (0,decode/* field */.ZZ)(json, at, 'status', (0,decode/* oneOf */.yL)('pending', 'succeeded', 'failed', 'expired')),
    current: (0,decode/* field */.ZZ)(json, at, 'current', decode/* boolean */.zM),
    description: (0,decode/* field */.ZZ)(json, at, 'description', (0,decode/* nullable */.me)(decode/* text */.Qq)) ?? '',
    slugId: (0,decode/* field */.ZZ)(json, at, 'slug', (0,decode/* nullable */.me)(id)),
    ociImageId: (0,decode/* field */.ZZ)(json, at, 'oci_image', (0,decode/* nullable */.me)(id)),
    outputStreamUrl: (0,decode/* field */.ZZ)(json, at, 'output_stream_url', (0,decode/* nullable */.me)(decode/* text */.Qq)),
    eligibleForRollback: (0,decode/* field */.ZZ)(json, at, 'eligible_for_rollback', (0,decode/* nullable */.me)(decode/* boolean */.zM)),
});
const dyno = (json, at) => ({
    name: (0,decode/* field */.ZZ)(json, at, 'name', decode/* text */.Qq),
    type: (0,decode/* field */.ZZ)(json, at, 'type', decode/* text */.Qq),
    state: (0,decode/* field */.ZZ)(json, at, 'state', decode/* text */.Qq),
    releaseVersion: (0,decode/* field */.ZZ)(json, at, 'release', (0,decode/* nullable */.me)((0,decode/* only */.j6)('version', decode/* integer */.nd))),
});
const source = (json, at) => {
    const blob = (name) => (0,decode/* field */.ZZ)(json, at, 'source_blob', (0,decode/* only */.j6)(name, decode/* text */.Qq));
    return { putUrl: blob('put_url'), getUrl: blob('get_url') };
};
const pipelineCoupling = (json, at) => ({
    appId: (0,decode/* field */.ZZ)(json, at, 'app', id),
    pipelineId: (0,decode/* field */.ZZ)(json, at, 'pipeline', id),
    stage: (0,decode/* field */.ZZ)(json, at, 'stage', decode/* text */.Qq),
});
const resources_promotion = (json, at) => ({ id: (0,decode/* field */.ZZ)(json, at, 'id', decode/* text */.Qq) });
const promotionTarget = (json, at) => ({
    appId: (0,decode/* field */.ZZ)(json, at, 'app', id),
    status: (0,decode/* field */.ZZ)(json, at, 'status', (0,decode/* oneOf */.yL)('pending', 'succeeded', 'failed')),
    errorMessage: (0,decode/* field */.ZZ)(json, at, 'error_message', (0,decode/* nullable */.me)(decode/* text */.Qq)),
    releaseId: (0,decode/* field */.ZZ)(json, at, 'release', (0,decode/* nullable */.me)(id)),
});
const promotionTargets = (0,decode/* list */.p_)(promotionTarget);
const builds = (0,decode/* list */.p_)(build);
const releases = (0,decode/* list */.p_)(resources_release);
const dynos = (0,decode/* list */.p_)(dyno);

;// CONCATENATED MODULE: ./lib/heroku/api.js


/** Answers newest first; fifty are enough to find a run's own beside those of others. */
const NEWEST_RELEASES = 'version ..; max=50, order=desc';
const NEWEST_BUILDS = 'created_at ..; max=50, order=desc';
/** Milliseconds for the answer of a request that changes something, when the run is being stopped. */
const GRACE = 3_000;
/** The calls of the Platform API about one app, by its name or id (https://devcenter.heroku.com/articles/platform-api-reference). */
function appApi(client, app) {
    const base = `/apps/${encodeURIComponent(app)}`;
    const get = (path, decode, what, signal, range) => {
        const call = { method: 'GET', path: `${base}${path}`, decode, what };
        return client.call(range === undefined ? call : { ...call, range }, signal);
    };
    const post = (path, body, decode, what, signal) => client.call({ method: 'POST', path, body, decode, what, grace: GRACE }, signal);
    const commit = (0,decode/* only */.j6)('commit', (0,decode/* nullable */.me)(decode/* text */.Qq));
    const promoting = `promoting to ${app}`;
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
        configVars: (signal) => get('/config-vars', (0,decode/* record */.g1)(decode/* text */.Qq), `reading the config vars of ${app}`, signal),
        slugCommit: (id, signal) => get(`/slugs/${id}`, commit, 'reading the deployed slug', signal),
        imageCommit: (id, signal) => get(`/oci-images/${id}`, firstOf(commit), 'reading the deployed image', signal),
        createLogSession: (lines, signal) => post(`${base}/log-sessions`, { lines, tail: false }, (0,decode/* only */.j6)('logplex_url', decode/* text */.Qq), `reading the log of ${app}`, signal),
        pipelineCoupling: (signal) => get('/pipeline-couplings', pipelineCoupling, `reading the pipeline of ${app}`, signal),
        promote: (promotion, signal) => post('/pipeline-promotions', promotionBody(promotion), resources_promotion, promoting, signal),
        promotionTargets: (id, signal) => {
            const path = `/pipeline-promotions/${id}/promotion-targets`;
            return client.call({ method: 'GET', path, decode: promotionTargets, what: promoting }, signal);
        },
    };
}
function promotionBody({ pipelineId, sourceAppId, releaseId, targetAppId }) {
    return {
        pipeline: { id: pipelineId },
        source: { app: { id: sourceAppId }, release: { id: releaseId } },
        targets: [{ app: { id: targetAppId } }],
    };
}
/** Whatever order they come in. */
const newestBuilds = (json, at) => builds(json, at).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
const newestReleases = (json, at) => releases(json, at).toSorted((a, b) => b.version - a.version);
function firstOf(decoder) {
    return (json, at) => (0,decode/* list */.p_)(decoder)(json, at)[0] ?? null;
}
function sourceBlob(source) {
    const { url, checksum, version, versionDescription } = source;
    return { url, checksum, version, version_description: versionDescription };
}


/***/ }),

/***/ 5943:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ SYSTEM_CLOCK),
/* harmony export */   ds: () => (/* binding */ stop),
/* harmony export */   ic: () => (/* binding */ forManyListeners),
/* harmony export */   wj: () => (/* binding */ withTimeout)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);


const SYSTEM_CLOCK = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
};
const STOPPED = new Error('stopped');
/** Aborts with one reason for all: the exception that Node makes otherwise costs more than most of what it stops. */
function stop(controller) {
    controller.abort(STOPPED);
}
/** Many calls may wait for one signal at a time; Node takes more than ten listeners for a leak. */
function forManyListeners(signal) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    return signal;
}
/**
 * Runs TASK with a signal that is aborted after that many milliseconds, or with PARENT. The clock is the given one, so
 * that a simulation decides when a call takes too long.
 */
async function withTimeout(clock, milliseconds, parent, task) {
    const controller = new AbortController();
    const settled = new AbortController();
    const abort = () => stop(controller);
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
        stop(settled);
        parent.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 4991:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Xc: () => (/* binding */ DecodeError),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/** The JSON is not what the Platform API's schema says. Its message names the place, and never a value. */
class DecodeError extends Error {
    name = 'DecodeError';
}
function wrong(at, expected) {
    throw new DecodeError(`${at === '' ? 'it' : at} is not ${expected}`);
}
const text = (json, at) => (typeof json === 'string' ? json : wrong(at, 'a string'));
const integer = (json, at) => typeof json === 'number' && Number.isSafeInteger(json) ? json : wrong(at, 'an integer');
const boolean = (json, at) => (typeof json === 'boolean' ? json : wrong(at, 'a boolean'));
/** One of these strings. */
function oneOf(...values) {
    return (json, at) => values.find((value) => value === json) ?? wrong(at, values.join(' or '));
}
/** Null where the JSON has null, or nothing at all. */
function nullable(decoder) {
    return (json, at) => (json === null || json === undefined ? null : decoder(json, at));
}
/** A decoder of an array of what DECODER takes. */
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
function only(name, decoder) {
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


/***/ }),

/***/ 6507:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readPollSeconds)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);

/**
 * DEPLOY_GATE_POLL_SECONDS: how long to wait between polls and before the first repetition, in seconds; null: the built-in pauses.
 * Throws a Failure for what is no number of seconds.
 */
function readPollSeconds(env) {
    const { DEPLOY_GATE_POLL_SECONDS: text = '' } = env;
    if (text === '')
        return null;
    const seconds = Number(text);
    if (!Number.isFinite(seconds) || seconds < 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('DEPLOY_GATE_POLL_SECONDS takes a number of seconds.');
    return seconds;
}


/***/ }),

/***/ 423:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readApp),
/* harmony export */   x: () => (/* binding */ readServing)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(635);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4765);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5943);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4991);




/**
 * Reads the app NAME (or id) and its config vars, whose values the client's redactor knows from then on.
 * What else may not be read is null.
 *
 * @returns the failure, where the app itself or its config vars cannot be read
 */
async function readApp(client, name, signal) {
    const api = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .appApi */ .G)(client, name);
    (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .forManyListeners */ .ic)(signal);
    const get = (path, decode, what) => api.get(path, decode, `reading ${what} of ${name}`, signal);
    const [app, values, formation, buildpacks, addons, domains, preboot, keyScopes] = await Promise.all([
        get('', appItself, 'the app'),
        api.configVars(signal),
        get('/formation', FORMATION, 'the formation'),
        get('/buildpack-installations', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(buildpackName), 'the buildpacks'),
        get('/addons', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(addon), 'the add-ons'),
        get('/domains', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)('hostname', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq))), 'the domains'),
        get('/features/preboot', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)('enabled', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM), 'the preboot feature'),
        readKeyScopes(client, signal),
    ]);
    // The app first: its failure explains the others.
    if (app.kind !== 'answered')
        return app;
    if (values.kind !== 'answered')
        return values;
    client.options.redactor.add(Object.values(values.value));
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
        configVars: (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .completeConfigVars */ .SJ)(values.value),
        keyScopes,
    };
}
/** Reads it anew: the first release of an app makes its formation, and its owner may have switched something since. */
async function readServing(api, signal) {
    const [app, formation, preboot] = await Promise.all([
        api.get('', appItself, `reading the app ${api.app}`, signal),
        api.get('/formation', FORMATION, `reading the formation of ${api.app}`, signal),
        api.get('/features/preboot', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)('enabled', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM), 'reading the preboot feature', signal),
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
        decode: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)('scope', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)),
        what: 'reading the scope of the API key',
    };
    return known(await client.call(call, signal));
}
const named = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)('name', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq);
const appItself = (json, at) => {
    const stack = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'stack', named);
    const generation = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'generation', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(generationName));
    return {
        id: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'id', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        name: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'name', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        webUrl: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'web_url', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)),
        stack,
        buildStack: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'build_stack', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(named)) ?? stack,
        generation: generation === 'cedar' || generation === 'fir' ? generation : null,
        maintenance: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'maintenance', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
    };
};
/** The schema has a string; the 3.sdk variant answers an object with a name. */
const generationName = (json, at) => (typeof json === 'string' ? json : named(json, at));
const buildpackName = (json, at) => {
    const part = (name) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'buildpack', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(name, (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)));
    return part('name') ?? part('url') ?? '';
};
const addon = (json, at) => ({
    name: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'name', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    plan: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'plan', named),
    configVars: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'config_vars', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)),
});
const processType = (json, at) => ({
    type: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'type', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    quantity: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'quantity', _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd),
    size: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'size', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)) ?? '',
    command: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(json, at, 'command', (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)) ?? '',
});
const FORMATION = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(processType);


/***/ }),

/***/ 4760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   HF: () => (/* binding */ systemTransport),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);




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
    const send = url.protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_1__.request : node_https__WEBPACK_IMPORTED_MODULE_2__.request;
    const outgoing = send(url, { method, headers: { ...headers, 'Content-Length': file.size }, signal });
    const answered = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.once('error', reject);
    });
    // A server that refuses early answers before it has read everything: its answer counts, not the broken pipe.
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path), outgoing).catch(() => undefined);
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


/***/ }),

/***/ 5890:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ trustedUrl)
/* harmony export */ });
/* unused harmony export parseUrl */
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


/***/ })

};
;
})
