export const id = 709;
export const ids = [709];
export const modules = {

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/policy.js
var gate_policy = __webpack_require__(501);
;// CONCATENATED MODULE: ./lib/model/version.js
/** The version of deploy-gate; package.json says the same, and a test holds them together. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/reporters/redact.js
/** Values of fewer characters are no secrets, and hiding them would garble every text. */
const SHORTEST_SECRET = 4;
// Config vars hold these words so often that hiding them would hide our own sentences, and knowing them gives nothing away.
const COMMON_WORDS = new Set(('true false none null auto yes enabled disabled default debug info warn warning error critical notset ' +
    'production prod staging stage develop development local test testing django python heroku settings config ' +
    'localhost postgres postgresql mysql sqlite sqlite3 redis https http utf8 utf-8 en-us en-gb gunicorn uvicorn main master web worker').split(' '));
/** Values of this length and more are hidden even inside a longer word. */
const HIDDEN_ANYWHERE = 8;
/** The forms in which a value may appear: itself, each of its longer lines, and as a URL or as JSON writes it. */
function formsOf(value) {
    const lines = value.split(/\r\n|\r|\n/).filter((line) => line.length >= HIDDEN_ANYWHERE);
    const whole = [value, value.trim(), ...lines];
    return whole.flatMap((text) => [text, encodeURIComponent(text.toWellFormed()), JSON.stringify(text).slice(1, -1)]);
}
const escapePattern = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** A common word, a small number, or too short to be a secret. */
function isHarmless(value) {
    const word = value.trim().toLowerCase();
    return word.length < SHORTEST_SECRET || COMMON_WORDS.has(word) || /^\d{1,5}$/.test(word);
}
/**
 * A function that puts `***` in the place of each of the VALUES. Values of 4 to 7 characters are hidden where they stand as words
 * of their own, longer ones everywhere.
 */
function redactor(values) {
    const forms = new Set([...values].filter((value) => !isHarmless(value)).flatMap(formsOf));
    const patterns = [...forms]
        .filter((form) => !isHarmless(form))
        .sort((a, b) => b.length - a.length)
        .map((form) => (form.length >= HIDDEN_ANYWHERE ? escapePattern(form) : `(?<![\\w])${escapePattern(form)}(?![\\w])`));
    if (patterns.length === 0)
        return (text) => text;
    const pattern = new RegExp(patterns.join('|'), 'g');
    return (text) => text.replace(pattern, '***');
}
const redactNothing = (text) => text;

// EXTERNAL MODULE: ./lib/reporters/neutralise.js
var neutralise = __webpack_require__(3350);
;// CONCATENATED MODULE: ./lib/reporters/settings-json.js

/** `settings --format json`: an element for each module, in order (contract, "settings --format json"). */
function settingsJson(modules, disclosure) {
    return stringify(modules.map(({ module, path, raises, settings }) => ({
        module,
        path,
        raises,
        settings: Object.fromEntries(settings.map(({ name, value }) => [name, settingJson(value, disclosure)])),
    })));
}
function settingJson(value, disclosure) {
    const where = {
        path: value.location?.path ?? null,
        line: value.location?.start.line ?? null,
        configVars: value.configVars,
    };
    if (value.kind === 'unknown') {
        const oneOf = value.oneOf?.map((one) => valueJson(one, disclosure));
        return { state: 'unknown', why: whyText(value.causes[0]), ...(oneOf === undefined ? {} : { oneOf }), ...where };
    }
    if (isHidden(value, disclosure))
        return { state: 'known', redacted: true, ...where };
    return { state: isWhollyKnown(value) ? 'known' : 'partial', value: valueJson(value, disclosure), ...where };
}
/** Carries VALUE, which is no container, the text of a config var; or does it happen to hold a secret's? */
function isHidden(value, { reveal, redact }) {
    if (reveal || isContainer(value))
        return false;
    return value.marks.length > 0 || (value.kind === 'str' && redact(value.value) !== value.value);
}
const isContainer = (value) => 'items' in value || 'entries' in value;
/** Is nothing in VALUE unknown? */
function isWhollyKnown(value) {
    if (value.kind === 'unknown')
        return false;
    if ('rest' in value && value.rest !== undefined && value.rest.length > 0)
        return false;
    if ('items' in value)
        return value.items.every(isWhollyKnown);
    if ('entries' in value)
        return value.entries.every(([key, item]) => isWhollyKnown(key) && isWhollyKnown(item));
    return true;
}
/** VALUE as JSON: tuples and lists are arrays, sets sorted arrays, a path its string; what JSON has no form for says its `$type`. */
function valueJson(value, disclosure) {
    if (isHidden(value, disclosure))
        return { $redacted: value.marks };
    switch (value.kind) {
        case 'none':
            return null;
        case 'bool':
        case 'int':
        case 'str':
            return value.value;
        case 'float':
            return Number.isFinite(value.value) ? value.value : { $type: 'float', text: floatName(value.value) };
        case 'bytes':
            return { $bytes: new TextDecoder('latin1').decode(value.value) };
        case 'list':
        case 'tuple':
            return [...value.items.map((item) => valueJson(item, disclosure)), ...restJson(value.rest)];
        case 'set':
        case 'frozenset':
            return [...value.items.map((item) => valueJson(item, disclosure)).sort(compareJson), ...restJson(value.rest)];
        case 'dict':
            return dictJson(value, disclosure);
        case 'object':
            return value.text !== undefined && IS_ITS_TEXT.test(value.type) ? value.text : { $type: value.type };
        case 'unknown':
            return unknownJson(value, disclosure);
    }
}
/** The types whose whole value is their text. */
const IS_ITS_TEXT = /^pathlib\.(?:Pure)?(?:Posix)?Path$/;
const floatName = (value) => (Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf');
function unknownJson(value, disclosure) {
    const oneOf = value.oneOf?.map((one) => valueJson(one, disclosure));
    return { $unknown: whyText(value.causes[0]), ...(oneOf === undefined ? {} : { $oneOf: oneOf }) };
}
const restJson = (rest) => rest?.[0] === undefined ? [] : [{ $unknown: `there may be more: ${whyText(rest[0])}` }];
function dictJson(value, disclosure) {
    const entries = value.entries.map(([key, item]) => [
        keyText(key, disclosure),
        valueJson(item, disclosure),
    ]);
    const rest = value.rest?.[0] === undefined ? [] : [['$unknown', `there may be more: ${whyText(value.rest[0])}`]];
    return Object.fromEntries([...entries, ...rest]);
}
/** As Python's json.dumps writes a key. */
function keyText(key, disclosure) {
    const json = valueJson(key, disclosure);
    if (typeof json === 'string')
        return json;
    return json === null || typeof json !== 'object' ? String(json) : stringify(json).trim();
}
function compareJson(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    if (typeof a === 'bigint' && typeof b === 'bigint')
        return a < b ? -1 : a > b ? 1 : 0;
    const [left, right] = [stringify(a), stringify(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}
/** A cause in words that a person can act on. */
function whyText(cause) {
    const at = cause.location === null ? '' : ` (${cause.location.path}:${cause.location.start.line})`;
    switch (cause.kind) {
        case 'config-var':
            return `hangs on the config var ${cause.name}, which is not known${at}`;
        case 'call':
            return `calls \`${cause.callee}\`, which is not modelled${at}`;
        case 'import':
            return `imports \`${cause.module}\`, which is not modelled${at}`;
        case 'construct':
            return `${cause.what}${at}`;
        case 'nondeterministic':
            return `${cause.what} differs from run to run${at}`;
        case 'budget':
            return `${cause.what}: too much to evaluate${at}`;
    }
}

;// CONCATENATED MODULE: ./lib/reporters/setting-words.js


/** Characters; a summary is for reading. */
const LONGEST_VALUE = 120;
/** A judged setting in words: its value or why that is not known, and the config vars it hangs on. Free of secrets. */
function settingWords({ name, value }) {
    if (value === null)
        return { name, text: "not set: Django's default holds", location: null };
    const hangsOn = value.configVars.length === 0 ? '' : `, through ${value.configVars.map((one) => `\`${one}\``).join(', ')}`;
    const words = isSecretName(name) ? secretWords(value) : valueWords(value);
    return { name, text: `${words}${hangsOn}`, location: value.location };
}
/** Does a name say that its value is a secret? A summary is read by more people than the repository, and stays. */
function isSecretName(name) {
    return /secret|passw|token|api_?key|credential|^key$/i.test(name);
}
function secretWords(value) {
    if (value.kind === 'unknown' || value.kind === 'none' || value.marks.length > 0)
        return valueWords(value);
    if (value.kind === 'str' && value.value === '')
        return "''";
    return 'a value that stands in the repository (not shown)';
}
function valueWords(value) {
    if (value.kind === 'unknown')
        return `not known: it ${whyText(value.causes[0])}`;
    if (value.marks.length > 0)
        return `the text of ${value.marks.map((one) => `\`${one}\``).join(', ')}`;
    return (0,neutralise/* cut */.Jj)(notation(value, HIDING, 0), LONGEST_VALUE);
}
/**
 * A setting's value in Python's notation, in one line, deep parts left out. Without REVEAL nothing that came from a config var is in it;
 * nor is what a name says is secret.
 */
function valueNotation(name, value, reveal) {
    if (!reveal && isSecretName(name) && value.kind === 'str' && value.marks.length === 0) {
        return `<a text of ${value.value.length} characters that stands in the repository>`;
    }
    return notation(value, reveal ? REVEALING : HIDING, 0);
}
const HIDING = { reveal: false };
const REVEALING = { reveal: true };
/** Deeper containers are shown by their brackets alone. */
const DEEPEST = 3;
const MOST_ITEMS = 20;
function notation(value, how, depth) {
    if (value.marks.length > 0 && !how.reveal)
        return `<${value.marks.join(', ')}>`;
    switch (value.kind) {
        case 'none':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'int':
            return value.value.toString();
        case 'float':
            return String(value.value);
        case 'str':
            return JSON.stringify(value.value);
        case 'bytes':
            return `<${value.value.length} bytes>`;
        case 'list':
            return `[${itemsNotation(value.items, how, depth)}]`;
        case 'tuple':
            return `(${itemsNotation(value.items, how, depth)}${value.items.length === 1 ? ',' : ''})`;
        case 'set':
        case 'frozenset':
            return `{${itemsNotation(value.items, how, depth)}}`;
        case 'dict':
            return `{${dictNotation(value.entries, how, depth)}}`;
        case 'object':
            return value.text === undefined ? `<${value.type}>` : JSON.stringify(value.text);
        case 'unknown':
            return '<unknown>';
    }
}
function itemsNotation(items, how, depth) {
    if (depth >= DEEPEST)
        return '…';
    const shown = items.slice(0, MOST_ITEMS).map((item) => notation(item, how, depth + 1));
    return [...shown, ...(items.length > MOST_ITEMS ? ['…'] : [])].join(', ');
}
function dictNotation(entries, how, depth) {
    if (depth >= DEEPEST)
        return '…';
    const shown = entries.slice(0, MOST_ITEMS).map(([key, item]) => {
        const hidden = !how.reveal && isSecretKey(key) && item.kind === 'str' && item.marks.length === 0;
        return `${notation(key, how, depth + 1)}: ${hidden ? '<not shown>' : notation(item, how, depth + 1)}`;
    });
    return [...shown, ...(entries.length > MOST_ITEMS ? ['…'] : [])].join(', ');
}
function isSecretKey(key) {
    return key.kind === 'str' && isSecretName(key.value);
}

// EXTERNAL MODULE: ./lib/rules/index.js + 68 modules
var rules = __webpack_require__(7338);
// EXTERNAL MODULE: ./lib/commands/io.js
var io = __webpack_require__(4096);
// EXTERNAL MODULE: ./lib/facts/data.js
var facts_data = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
;// CONCATENATED MODULE: ./lib/facts/app-json.js


/** Null where the app's root has none. */
function readAppJson(snapshot) {
    const text = (0,files/* readText */.yR)(snapshot, 'app.json');
    if (text === undefined)
        return null;
    const data = (0,facts_data/* parseJson */.qF)(text.replace(/^\uFEFF/, ''));
    if (data.kind === 'error')
        return { kind: 'invalid', message: data.message };
    if (!(0,facts_data/* isTable */.bI)(data.value))
        return { kind: 'invalid', message: 'it is no object' };
    return {
        kind: 'read',
        variables: new Map((0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(data.value, 'env')).map(([name, declared]) => [name, readVariable(name, declared)])),
        stack: (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(data.value, 'stack')) ?? null,
        buildpacks: (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(data.value, 'buildpacks')).flatMap((each) => (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(each, 'url')) ?? (0,facts_data/* asString */.oJ)(each) ?? []),
        addons: (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(data.value, 'addons')).flatMap((each) => (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(each, 'plan')) ?? (0,facts_data/* asString */.oJ)(each) ?? []),
        formation: new Map((0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(data.value, 'formation')).map(([type, each]) => [type, quantityOf(each)])),
    };
}
function readVariable(name, declared) {
    if (!(0,facts_data/* isTable */.bI)(declared)) {
        const value = typeof declared === 'boolean' || typeof declared === 'number' ? String(declared) : (0,facts_data/* asString */.oJ)(declared);
        return { name, value: value ?? null, generated: false, required: true };
    }
    return {
        name,
        value: (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(declared, 'value')) ?? null,
        generated: (0,facts_data/* field */.ZZ)(declared, 'generator') === 'secret',
        required: (0,facts_data/* field */.ZZ)(declared, 'required') !== false,
    };
}
function quantityOf(entry) {
    const quantity = (0,facts_data/* field */.ZZ)(entry, 'quantity');
    return typeof quantity === 'number' ? quantity : null;
}

;// CONCATENATED MODULE: ./lib/facts/build.js

/** bin/detect of heroku/heroku-buildpack-python v351: any of these in the root, file or folder, makes it a Python app. */
const PYTHON_NAMES = [
    '.python-version',
    '__init__.py',
    'app.py',
    'main.py',
    'manage.py',
    'pdm.lock',
    'Pipfile',
    'Pipfile.lock',
    'poetry.lock',
    'pyproject.toml',
    'requirements.txt',
    'runtime.txt',
    'server.py',
    'setup.cfg',
    'setup.py',
    'uv.lock',
    'requeriments.txt',
    'requirement.txt',
    'requirements',
    'requirements.text',
    'Requirements.txt',
    'requirements.txt.txt',
    'requirments.txt',
    '__pycache__/',
    '.venv/',
    'venv/',
];
/** What the other languages' buildpacks look for in the root: https://devcenter.heroku.com/articles/buildpacks#officially-supported-buildpacks */
const OTHER_NAMES = [
    ['Gemfile', 'Ruby'],
    ['package.json', 'Node.js'],
    ['project.clj', 'Clojure'],
    ['pom.xml', 'Java'],
    ['gradlew', 'Java (Gradle)'],
    ['build.gradle', 'Java (Gradle)'],
    ['build.sbt', 'Scala'],
    ['composer.json', 'PHP'],
    ['index.php', 'PHP'],
    ['go.mod', 'Go'],
];
/** Which build the app gets: by its stack and buildpacks where they are known, else by what the repository holds. */
function findBuild(snapshot, environment) {
    if (environment.stack === 'container' && (0,files/* isFile */.fo)(snapshot, 'heroku.yml'))
        return { kind: 'container' };
    const detectedBy = PYTHON_NAMES.find((name) => isDetected(snapshot, name)) ?? null;
    const buildpacks = environment.app?.buildpacks ?? [];
    if (buildpacks.length > 0) {
        if (buildpacks.some((name) => /python/i.test(name)))
            return { kind: 'python', detectedBy };
        return {
            kind: 'other',
            language: 'another language',
            because: `the app's buildpacks are ${buildpacks.join(', ')}`,
            pythonFile: detectedBy,
        };
    }
    if (detectedBy !== null)
        return { kind: 'python', detectedBy };
    const other = OTHER_NAMES.find(([name]) => (0,files/* exists */.t2)(snapshot, name));
    return other
        ? { kind: 'other', language: other[1], because: `there is \`${other[0]}\``, pythonFile: null }
        : { kind: 'none' };
}
/** `-e`; a name that ends with a slash is a folder alone. */
function isDetected(snapshot, name) {
    return name.endsWith('/')
        ? (0,files/* exists */.t2)(snapshot, name.slice(0, -1)) && !(0,files/* isFile */.fo)(snapshot, name.slice(0, -1))
        : (0,files/* exists */.t2)(snapshot, name);
}

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
function distributions_knownDistribution(name) {
    return DISTRIBUTIONS.get(name);
}
/** What EXTRA of the distribution adds; undefined where that is not known. */
function knownExtra(name, extra) {
    const key = `${name}[${extra}]`;
    return Object.hasOwn(EXTRA_REQUIREMENTS, key) ? words(EXTRA_REQUIREMENTS[key] ?? '') : undefined;
}
/** The distributions of the table that provide a top-level module, in its order. */
function distributions_distributionsOf(module) {
    return [...DISTRIBUTIONS]
        .filter(([, { modules, maybeModules }]) => modules.includes(module) || maybeModules.includes(module))
        .map(([name]) => name);
}

// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./lib/facts/dependencies/marker.js
var dependencies_marker = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/facts/dependencies/version.js
var dependencies_version = __webpack_require__(1949);
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
    const specifiers = (0,dependencies_version/* parseSpecifiers */.$h)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'version')) ?? '') ?? [];
    return {
        name: normalized,
        version: (0,dependencies_version/* pinnedVersion */.V2)(specifiers),
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

;// CONCATENATED MODULE: ./lib/facts/dependencies/requirement.js


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
    const marker = semicolon < 0 ? null : (0,dependencies_marker/* parseMarker */.gY)(rest.slice(semicolon + 1));
    if (semicolon >= 0 && !marker)
        return invalid('what follows `;` is no environment marker');
    const specifiers = parseVersionPart(semicolon < 0 ? rest : rest.slice(0, semicolon));
    if (!specifiers)
        return invalid(`after \`${name}\` a version specifier such as \`==1.2.3\` is expected`);
    return {
        kind: 'requirement',
        requirement: { name: (0,dependencies_marker/* normalizeName */.Pc)(name), extras: extras.names, specifiers, url: null, marker },
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
        ? { names: names.map(dependencies_marker/* normalizeName */.Pc), rest: text.slice(close + 1) }
        : null;
}
/** A marker after a URL is parted from it by white space and a semicolon. */
function parseUrl(name, extras, text) {
    const url = /^\S+/.exec(text)?.[0];
    if (url === undefined)
        return invalid('after `@` a URL is expected');
    const rest = text.slice(url.length).trim();
    const marker = rest.startsWith(';') ? (0,dependencies_marker/* parseMarker */.gY)(rest.slice(1)) : null;
    if (rest !== '' && !marker)
        return invalid('after the URL only ` ; ` and an environment marker may follow');
    return { kind: 'requirement', requirement: { name: (0,dependencies_marker/* normalizeName */.Pc)(name), extras, specifiers: [], url, marker } };
}
function parseVersionPart(text) {
    const trimmed = text.trim();
    const bare = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : trimmed;
    if (bare.startsWith(',') || /,\s*,/.test(bare))
        return null;
    return (0,dependencies_version/* parseSpecifiers */.$h)(bare);
}

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
        const parsed = parseRequirement(text);
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
            const parsed = parseRequirement(text.replace(/\s*\([^)]*\)/, ''));
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
        const known = distributions_knownDistribution(name);
        if (!known?.requiresAll)
            incomplete.push(`what \`${name}\` brings along is not known`);
        const brought = [...(known?.requires ?? []), ...(withMaybe ? (known?.maybeRequires ?? []) : [])];
        for (const extra of extras) {
            const more = knownExtra(name, extra);
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
const requirements_file_DEEPEST = 20;
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
    if (bytes && line.depth < requirements_file_DEEPEST)
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
    const parsed = parseRequirement(text);
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
    const parsed = egg === undefined ? null : parseRequirement(egg);
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
    found.set(name, { name, version: (0,dependencies_version/* pinnedVersion */.V2)(specifiers), specifiers, extras, direct: true, location });
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
        const parsed = parseRequirement(text);
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
        for (const line of readRequirements(snapshot, path).lines) {
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
    const candidates = distributionsOf(module);
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
    const strangers = everything.some(({ name }) => knownDistribution(name) === undefined);
    return provision(candidates.length > 0 || !strangers ? false : 'unknown', null);
}
const certainlyProvides = ({ name }, module) => knownDistribution(name)?.modules.includes(module) ?? false;
/** One whose modules are not known, and whose name has the module's name in it. */
function mayProvide({ name }, module) {
    const known = knownDistribution(name);
    if (known)
        return known.maybeModules.includes(module);
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    return plain(name).includes(plain(module));
}

;// CONCATENATED MODULE: ./lib/facts/django/version.js
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

;// CONCATENATED MODULE: ./lib/facts/dependencies/django-version.js


/**
 * The series that pip can choose, newest first, each with the lowest Python that it takes (3.N):
 * https://docs.djangoproject.com/en/dev/faq/install/#what-python-version-can-i-use-with-django
 */
const SERIES = [
    [[6, 1], 12],
    [[6, 0], 12],
    [[5, 2], 10],
    [[5, 1], 10],
    [[5, 0], 10],
    [[4, 2], 8],
    [[4, 1], 8],
    [[4, 0], 8],
    [[3, 2], 6],
    [[3, 1], 6],
    [[3, 0], 6],
    [[2, 2], 5],
    [[2, 1], 5],
    [[2, 0], 4],
    [[1, 11], 4],
];
/** No series had more patch releases. */
const MOST_PATCHES = 40;
/**
 * @param given `--django`
 * @param python N.N of the app's Python; null where it is not known
 */
function findDjango(dependencies, given, python) {
    const asked = given === undefined ? null : parseDjangoVersion(given);
    if (asked)
        return { version: asked, source: 'given' };
    const django = dependencies.installed.get('django') ?? dependencies.possible.get('django');
    const pinned = django?.version == null ? null : parseDjangoVersion(django.version);
    if (pinned)
        return { version: pinned, source: 'pinned' };
    const newest = newestAllowed(django?.specifiers ?? [], python);
    return { version: newest ?? NEWEST_DJANGO, source: django && newest ? 'newest' : 'unknown' };
}
function newestAllowed(specifiers, python) {
    const minor = python === null ? Number.POSITIVE_INFINITY : Number(python.split('.')[1]);
    const allowed = SERIES.filter(([, minimum]) => minor >= minimum).filter(([series]) => holdsOne(series, specifiers));
    return allowed.map(([version]) => version).sort((a, b) => compareDjangoVersions(b, a))[0] ?? null;
}
/** Is there a patch release of the series that satisfies them all? */
function holdsOne([major, minor], specifiers) {
    for (let patch = 0; patch <= MOST_PATCHES; patch += 1) {
        const version = (0,dependencies_version/* parseVersion */.ot)(`${major}.${minor}.${patch}`);
        if (version && (0,dependencies_version/* satisfies */.ib)(version, specifiers))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/python-json.js
/**
 * `json.dumps(value, sort_keys=True)` as CPython writes it: what package managers hash. Integers are bigint, as `parseToml` gives
 * them; a number is a float.
 *
 * @param separators Python's: `', '` and `': '` by default
 * @returns undefined for what `json.dumps` refuses (a date)
 */
function pythonJson(value, separators) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value === 'number')
        return pythonFloat(value);
    if (typeof value === 'string')
        return quote(value);
    if (value instanceof Date || typeof value !== 'object')
        return undefined;
    const parts = [];
    if (Array.isArray(value)) {
        for (const item of value) {
            const text = pythonJson(item, separators);
            if (text === undefined)
                return undefined;
            parts.push(text);
        }
        return `[${parts.join(separators.item)}]`;
    }
    for (const [name, member] of Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b))) {
        const text = pythonJson(member, separators);
        if (text === undefined)
            return undefined;
        parts.push(`${quote(name)}${separators.key}${text}`);
    }
    return `{${parts.join(separators.item)}}`;
}
/** `ensure_ascii`: DEL and every UTF-16 unit beyond ASCII become escapes. */
function quote(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `repr` of a float: an exponent below 1e-4 and from 1e16 on, with at least two digits. */
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    if (Object.is(value, -0))
        return '-0.0';
    const size = Math.abs(value);
    if (value !== 0 && (size < 1e-4 || size >= 1e16)) {
        const [digits = '', exponent = ''] = value.toExponential().split('e');
        return `${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
    }
    const plain = String(value);
    return plain.includes('.') ? plain : `${plain}.0`;
}
/** Python sorts by code point, JavaScript by UTF-16 unit. */
function compareCodePoints(left, right) {
    const a = [...left];
    const b = [...right];
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
        const difference = (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? 0);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/facts/dependencies/sha256.js

/** The SHA-256 of TEXT as UTF-8, in hexadecimal digits. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/pipfile-lock-state.js





/** Tables of a Pipfile that hold no packages (pipenv: src/pipenv/utils/pipfile.py). */
const NOT_CATEGORIES = ['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv'];
const DEFAULT_SOURCE = { name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true };
/**
 * `pipenv install --deploy` compares `_meta.hash.sha256` with the hash of the Pipfile. Since March 2026 pipenv normalises package
 * names first, and refuses a lock that an older one made from a Pipfile with other spellings.
 */
function pipfileLockState(snapshot) {
    const lock = (0,facts_data/* parseJson */.qF)(((0,files/* readText */.yR)(snapshot, 'Pipfile.lock') ?? '').replace(/^\uFEFF/, ''));
    if (lock.kind === 'error' || !(0,facts_data/* isTable */.bI)(lock.value))
        return { kind: 'broken', path: 'Pipfile.lock', reason: 'it is no object of JSON' };
    const text = (0,files/* readText */.yR)(snapshot, 'Pipfile');
    if (text === undefined)
        return { kind: 'unknown', reason: 'there is no `Pipfile` beside it' };
    const pipfile = (0,facts_data/* parseToml */.MT)(text);
    if (pipfile.kind === 'error')
        return { kind: 'broken', path: 'Pipfile', reason: pipfile.message };
    const recorded = (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(lock.value, '_meta', 'hash', 'sha256'));
    const hash = pipfileHash(pipfile.value);
    if (recorded === undefined)
        return { kind: 'stale', reason: '`Pipfile.lock` holds no hash of the `Pipfile`' };
    if (hash === undefined)
        return { kind: 'unknown', reason: 'the `Pipfile` holds a value that cannot be hashed' };
    if (hash === recorded)
        return { kind: 'fresh' };
    return {
        kind: 'stale',
        reason: `it was made from a \`Pipfile\` with the hash ${recorded.slice(0, 6)}, and the one here has ${hash.slice(0, 6)}`,
    };
}
/** The hash that pipenv writes into the lock; undefined where the Pipfile holds what JSON cannot say. */
function pipfileHash(pipfile) {
    const sources = (0,facts_data/* field */.ZZ)(pipfile, 'source');
    const named = (table) => Object.fromEntries((0,facts_data/* membersOf */.lS)(table).map(([name, value]) => [(0,dependencies_marker/* normalizeName */.Pc)(name), value]));
    const data = {
        _meta: {
            sources: Array.isArray(sources) && sources.length > 0 ? sources : [DEFAULT_SOURCE],
            requires: (0,facts_data/* field */.ZZ)(pipfile, 'requires') ?? {},
        },
        default: named((0,facts_data/* field */.ZZ)(pipfile, 'packages')),
        develop: named((0,facts_data/* field */.ZZ)(pipfile, 'dev-packages')),
        ...Object.fromEntries((0,facts_data/* membersOf */.lS)(pipfile)
            .filter(([name]) => !NOT_CATEGORIES.includes(name))
            .map(([name, value]) => [name, named(value)])),
    };
    const json = pythonJson(data, { item: ',', key: ':' });
    return json === undefined ? undefined : sha256(json);
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/poetry-lock-state.js




const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const RELEVANT_KEYS = [...LEGACY_KEYS, 'group'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];
/**
 * `poetry sync` compares `metadata.content-hash` with the hash of what counts in `pyproject.toml`
 * (poetry: src/poetry/packages/locker.py). A lock of Poetry before 2.3 may leave `[dependency-groups]` out.
 */
function poetryLockState(snapshot) {
    const text = (0,files/* readText */.yR)(snapshot, 'poetry.lock') ?? '';
    const manifest = (0,files/* readText */.yR)(snapshot, 'pyproject.toml');
    if (manifest === undefined)
        return { kind: 'broken', path: 'poetry.lock', reason: 'there is no `pyproject.toml` beside it' };
    const project = (0,facts_data/* parseToml */.MT)(manifest);
    if (project.kind === 'error')
        return { kind: 'broken', path: 'pyproject.toml', reason: project.message };
    const lock = (0,facts_data/* parseToml */.MT)(text);
    if (lock.kind === 'error')
        return { kind: 'broken', path: 'poetry.lock', reason: lock.message };
    const recorded = (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(lock.value, 'metadata', 'content-hash'));
    if (recorded === undefined)
        return { kind: 'broken', path: 'poetry.lock', reason: 'it holds no `content-hash`' };
    const hashes = [contentHash(project.value, true), ...(isBefore23(text) ? [contentHash(project.value, false)] : [])];
    if (hashes.includes(recorded))
        return { kind: 'fresh' };
    if (hashes.includes(undefined))
        return { kind: 'unknown', reason: '`pyproject.toml` holds a value that cannot be hashed' };
    return { kind: 'stale', reason: '`pyproject.toml` changed significantly since `poetry.lock` was last generated' };
}
function isBefore23(lock) {
    const [, major, minor] = /Poetry (\d+)\.(\d+)/.exec(lock.split('\n', 1)[0] ?? '') ?? [];
    return major !== undefined && (Number(major) < 2 || (Number(major) === 2 && Number(minor) < 3));
}
/** The hash that Poetry writes into the lock; undefined where `pyproject.toml` holds what JSON cannot say. */
function contentHash(pyproject, withGroups) {
    const project = pick((0,facts_data/* field */.ZZ)(pyproject, 'project'), PROJECT_KEYS);
    const groups = withGroups ? Object.fromEntries((0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(pyproject, 'dependency-groups'))) : {};
    const standard = Object.keys(project).length > 0 || Object.keys(groups).length > 0;
    const poetry = {};
    for (const key of RELEVANT_KEYS) {
        const value = (0,facts_data/* field */.ZZ)(pyproject, 'tool', 'poetry', key);
        if (value === undefined && (standard || !LEGACY_KEYS.includes(key)))
            continue;
        poetry[key] = value ?? null;
    }
    const relevant = standard
        ? {
            ...(Object.keys(project).length > 0 ? { project } : {}),
            ...(Object.keys(groups).length > 0 ? { 'dependency-groups': groups } : {}),
            tool: { poetry },
        }
        : poetry;
    const json = pythonJson(relevant, { item: ', ', key: ': ' });
    return json === undefined ? undefined : sha256(json);
}
function pick(table, keys) {
    return Object.fromEntries(keys.map((key) => [key, (0,facts_data/* field */.ZZ)(table, key)]).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/facts/dependencies/uv-lock-state.js





/**
 * `uv sync --locked` resolves anew and refuses a lock that would change. A lock has no hash of its project; what it records of it
 * (`requires-dist`, `requires-dev`, `requires-python`) is compared with `pyproject.toml`.
 */
function uvLockState(snapshot) {
    const manifest = (0,files/* readText */.yR)(snapshot, 'pyproject.toml');
    if (manifest === undefined)
        return { kind: 'broken', path: 'uv.lock', reason: 'there is no `pyproject.toml` beside it' };
    const parsed = (0,facts_data/* parseToml */.MT)(manifest);
    if (parsed.kind === 'error')
        return { kind: 'broken', path: 'pyproject.toml', reason: parsed.message };
    const lock = (0,facts_data/* parseToml */.MT)((0,files/* readText */.yR)(snapshot, 'uv.lock') ?? '');
    if (lock.kind === 'error')
        return { kind: 'broken', path: 'uv.lock', reason: lock.message };
    const project = (0,facts_data/* field */.ZZ)(parsed.value, 'project');
    if (project === undefined)
        return { kind: 'unknown', reason: '`pyproject.toml` has no `[project]`' };
    const name = (0,dependencies_marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(project, 'name')) ?? '');
    const root = (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(lock.value, 'package')).find((entry) => (0,dependencies_marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'name')) ?? '') === name && isLocal(entry));
    if (root === undefined)
        return { kind: 'stale', reason: `\`uv.lock\` does not name the project \`${name}\`` };
    const reasons = [
        pythonDiffers(project, lock.value),
        dependenciesDiffer(parsed.value, root),
        groupsDiffer(parsed.value, root),
    ];
    const reason = reasons.find((each) => each !== null);
    return reason == null ? { kind: 'fresh' } : { kind: 'stale', reason };
}
const isLocal = (entry) => ['virtual', 'editable', 'directory'].some((kind) => (0,facts_data/* field */.ZZ)(entry, 'source', kind) !== undefined);
function pythonDiffers(project, lock) {
    const wanted = (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(project, 'requires-python'));
    const locked = (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(lock, 'requires-python'));
    if (wanted === undefined || locked === undefined)
        return null;
    const [left, right] = [(0,dependencies_version/* parseSpecifiers */.$h)(wanted), (0,dependencies_version/* parseSpecifiers */.$h)(locked)];
    if (!left || !right || (0,dependencies_version/* sameSpecifiers */.c4)(left, right))
        return null;
    return `\`requires-python\` is \`${wanted}\` in \`pyproject.toml\` and \`${locked}\` in \`uv.lock\``;
}
function dependenciesDiffer(pyproject, root) {
    const project = (0,facts_data/* field */.ZZ)(pyproject, 'project');
    if ((0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(project, 'dynamic')).some((each) => each.endsWith('dependencies')))
        return null;
    const extras = (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(project, 'optional-dependencies')).flatMap(([, list]) => (0,facts_data/* asStrings */.P7)(list));
    const own = (0,dependencies_marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(project, 'name')) ?? '');
    const wanted = describe([...(0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(project, 'dependencies')), ...extras], pyproject).filter(({ name }) => name !== own);
    const locked = (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(root, 'metadata', 'requires-dist'))
        .map(describeLocked)
        .filter(({ name }) => name !== own);
    return difference(wanted, locked, '`[project] dependencies`');
}
function groupsDiffer(pyproject, root) {
    const locked = new Map((0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(root, 'metadata', 'requires-dev')).map(([name, list]) => [(0,dependencies_marker/* normalizeName */.Pc)(name), (0,facts_data/* asArray */._j)(list)]));
    for (const [name, list] of (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(pyproject, 'dependency-groups'))) {
        if ((0,facts_data/* asArray */._j)(list).some((item) => typeof item !== 'string'))
            continue;
        const recorded = (locked.get((0,dependencies_marker/* normalizeName */.Pc)(name)) ?? []).map(describeLocked);
        const reason = difference(describe((0,facts_data/* asStrings */.P7)(list), pyproject), recorded, `the group \`${name}\``);
        if (reason !== null)
            return reason;
    }
    return null;
}
function describe(texts, pyproject) {
    const sources = new Set((0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(pyproject, 'tool', 'uv', 'sources')).map(([name]) => (0,dependencies_marker/* normalizeName */.Pc)(name)));
    return texts.flatMap((text) => {
        const parsed = parseRequirement(text);
        if (parsed.kind === 'invalid')
            return [];
        const { name, specifiers, url } = parsed.requirement;
        return [{ name, specifiers: url !== null || sources.has(name) ? null : specifiers }];
    });
}
const ELSEWHERE = ['git', 'url', 'path', 'editable', 'directory', 'virtual', 'workspace'];
function describeLocked(entry) {
    const elsewhere = ELSEWHERE.some((kind) => (0,facts_data/* field */.ZZ)(entry, kind) !== undefined);
    const name = (0,dependencies_marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'name')) ?? '');
    return { name, specifiers: elsewhere ? null : (0,dependencies_version/* parseSpecifiers */.$h)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'specifier')) ?? '') };
}
function difference(wanted, locked, where) {
    const missing = wanted.find((each) => !locked.some((other) => alike(each, other)));
    if (missing)
        return `${where} ask for \`${shown(missing)}\`, which \`uv.lock\` does not record`;
    const left = locked.find((each) => !wanted.some((other) => alike(each, other)));
    return left ? `\`uv.lock\` records \`${shown(left)}\`, which ${where} do not ask for` : null;
}
function alike(left, right) {
    if (left.name !== right.name)
        return false;
    return left.specifiers === null || right.specifiers === null || (0,dependencies_version/* sameSpecifiers */.c4)(left.specifiers, right.specifiers);
}
const shown = ({ name, specifiers }) => name + (specifiers ?? []).map(({ operator, version }) => operator + version).join(',');

;// CONCATENATED MODULE: ./lib/facts/dependencies/lock-state.js



/** Null where the build uses no lock. */
function findLockState(snapshot, packageManager) {
    if (packageManager.kind !== 'found')
        return null;
    switch (packageManager.name) {
        case 'pip':
            return null;
        case 'pipenv':
            return pipfileLockState(snapshot);
        case 'poetry':
            return poetryLockState(snapshot);
        case 'uv':
            return uvLockState(snapshot);
    }
}

;// CONCATENATED MODULE: ./lib/facts/heroku-yml.js



const HEROKU_YML = 'heroku.yml';
/** Null where the app's root has none. It counts only with the stack `container`. */
function readHerokuYml(snapshot) {
    const text = (0,files/* readText */.yR)(snapshot, HEROKU_YML);
    if (text === undefined)
        return null;
    const data = (0,facts_data/* parseYaml */.hN)(text);
    if (data.kind === 'error')
        return { kind: 'invalid', message: data.message, location: (0,model_location/* lineLocation */._)(HEROKU_YML, data.line ?? 1) };
    if (!(0,facts_data/* isTable */.bI)(data.value))
        return { kind: 'invalid', message: 'it is no mapping', location: (0,model_location/* lineLocation */._)(HEROKU_YML, 1) };
    const lines = text.split('\n');
    const start = lines.findIndex((line) => /^["']?run["']?\s*:/.test(line));
    const at = (type) => {
        const index = lines.findIndex((line, each) => each > start && line.trim().startsWith(`${type}:`));
        return (0,model_location/* lineLocation */._)(HEROKU_YML, Math.max(index, 0) + 1, lines[Math.max(index, 0)]);
    };
    const run = (0,facts_data/* field */.ZZ)(data.value, 'run');
    const images = (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(data.value, 'build', 'docker'));
    return {
        kind: 'read',
        images: new Map(images.map(([type, file]) => [type, (0,facts_data/* asString */.oJ)(file) ?? (0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(file, 'dockerfile')) ?? 'Dockerfile'])),
        run: run === undefined
            ? null
            : new Map((0,facts_data/* membersOf */.lS)(run).map(([type, command]) => [type, { type, command: commandOf(command), location: at(type) }])),
        release: (0,facts_data/* field */.ZZ)(data.value, 'release') === undefined ? null : commandOf((0,facts_data/* field */.ZZ)(data.value, 'release')),
    };
}
/** A command is a text, or a table with `command`, a text or a list. */
function commandOf(entry) {
    const command = (0,facts_data/* isTable */.bI)(entry) ? (0,facts_data/* field */.ZZ)(entry, 'command') : entry;
    return Array.isArray(command) ? (0,facts_data/* asStrings */.P7)((0,facts_data/* asArray */._j)(command)).join(' ') : ((0,facts_data/* asString */.oJ)(command) ?? '');
}

;// CONCATENATED MODULE: ./lib/facts/manage-py.js
/**
 * The manage.py that the buildpack runs collectstatic with: `find . -maxdepth 3 -type f -name manage.py`, the highest first, then by
 * path (bin/steps/collectstatic of heroku/heroku-buildpack-python v351). A symbolic link is no regular file, and is passed over.
 */
function findManagePy(snapshot) {
    const depth = (path) => path.split('/').length;
    const found = snapshot.entries
        .filter(({ path, mode }) => (path === 'manage.py' || path.endsWith('/manage.py')) && mode.startsWith('100'))
        .map(({ path }) => path)
        .filter((path) => depth(path) <= 3);
    return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/facts/package-manager.js

/** In the order in which the buildpack names them. */
const FILES = [
    ['Pipfile.lock', 'pipenv'],
    ['requirements.txt', 'pip'],
    ['poetry.lock', 'poetry'],
    ['uv.lock', 'uv'],
];
/**
 * lib/package_manager.sh of heroku/heroku-buildpack-python v351: `-f` in the root, links followed.
 *
 * @param generation Fir's Cloud Native Buildpack does not know Pipenv (heroku/buildpacks-python, src/package_manager.rs)
 */
function findPackageManager(snapshot, generation = 'cedar') {
    const known = FILES.filter(([, name]) => generation === 'cedar' || name !== 'pipenv');
    const found = known.filter(([path]) => (0,files/* isFile */.fo)(snapshot, path));
    if (generation === 'cedar' && (0,files/* isFile */.fo)(snapshot, 'Pipfile') && !(0,files/* isFile */.fo)(snapshot, 'Pipfile.lock'))
        return { kind: 'pipenv-missing-lockfile' };
    const [first] = found;
    if (!first)
        return (0,files/* isFile */.fo)(snapshot, 'setup.py') ? { kind: 'setup-py-only' } : { kind: 'none' };
    if (found.length > 1)
        return { kind: 'several', paths: found.map(([path]) => path) };
    return { kind: 'found', path: first[0], name: first[1] };
}

// EXTERNAL MODULE: ./lib/facts/procfile.js
var facts_procfile = __webpack_require__(3041);
;// CONCATENATED MODULE: ./lib/facts/processes.js


/** With stack `container`, `heroku.yml` takes the place of the Procfile; else Cedar and Fir read it each in their own way. */
function findProcesses(build, generation, procfile, herokuYml) {
    if (build.kind === 'container') {
        const run = herokuYml?.kind === 'read' ? herokuYml.run : null;
        return { types: run ?? new Map(), path: HEROKU_YML, complete: run !== null };
    }
    const read = generation === 'fir' ? procfile?.fir : procfile?.cedar;
    return {
        types: read?.processes ?? new Map(),
        path: procfile ? facts_procfile/* PROCFILE */.p : null,
        complete: procfile !== null || build.kind === 'python',
    };
}

// EXTERNAL MODULE: ./lib/facts/python-version.js + 1 modules
var python_version = __webpack_require__(4936);
;// CONCATENATED MODULE: ./lib/facts/scripts.js


/** lib/hooks.sh of heroku/heroku-buildpack-python */
const HOOKS = ['bin/pre_compile', 'bin/post_compile'];
const SHELLS = ['bash', 'sh', 'dash', '/bin/bash', '/bin/sh', '/usr/bin/bash', 'source', '.'];
const WRAPPERS = ['exec', 'time', 'nohup', 'env', 'command', 'nice', '/usr/bin/env'];
/** The scripts that the build and the processes run, hooks first. What a script runs in its turn is not followed. */
function findScripts(snapshot, processes) {
    const hooks = HOOKS.flatMap((path) => readScript(snapshot, { path, role: 'hook', name: path, run: 'directly', declared: null }));
    const named = [...processes.types.values()].flatMap(({ type, command, location }) => scriptsOf(command).flatMap(({ path, run }) => readScript(snapshot, { path, role: 'process', name: type, run, declared: location })));
    return [...hooks, ...named];
}
/** The words of COMMAND that are run as scripts, with the folder that `cd` chose. Quoted parts are left alone. */
function scriptsOf(command) {
    const found = [];
    let folder = '';
    for (const part of command.split(/&&|\|\||[;|&\n]/)) {
        const words = part.split(/[\t ]+/).filter((word) => word !== '');
        while (words[0] !== undefined && (/^[A-Za-z_]\w*=/.test(words[0]) || WRAPPERS.includes(words[0])))
            words.shift();
        const [first = '', ...rest] = words;
        if (first === 'cd')
            folder = `${rest[0] ?? ''}/`;
        else if (SHELLS.includes(first)) {
            const script = rest.find((word) => !word.startsWith('-'));
            if (script !== undefined && !rest.includes('-c'))
                found.push({ path: folder + script, run: 'by-shell' });
        }
        else if (first.includes('/'))
            found.push({ path: folder + first, run: 'directly' });
    }
    return found;
}
function readScript(snapshot, script) {
    const resolved = (0,files/* resolvePath */.o1)(snapshot, script.path.replace(/^\/app\//, ''));
    if (resolved.kind !== 'file' || /["'$`]/.test(script.path))
        return [];
    const { path, mode } = resolved.entry;
    const text = (0,files/* readText */.yR)(snapshot, path) ?? '';
    const lines = text.split('\n');
    const shebang = lines[0]?.startsWith('#!') ? lines[0].slice(2) : null;
    const broken = lines.findIndex((line, index) => line.endsWith('\r') && breaksHere(line, index, shebang, script.run));
    const carriageReturn = broken < 0
        ? null
        : { certain: isFatal(lines, broken, shebang), location: (0,model_location/* lineLocation */._)(path, broken + 1, lines[broken]) };
    return [{ ...script, path, mode, shebang, carriageReturn }];
}
/** The `#!` of a script that is run itself, or a line that a shell runs. */
function breaksHere(line, index, shebang, run) {
    if (index === 0 && shebang !== null)
        return run === 'directly';
    const isShell = run === 'by-shell' || shebang === null || /sh\b/.test(shebang);
    return isShell && !/^\s*(#|$)/.test(line);
}
/** An interpreter with a CR in its name, or a word of the shell's grammar that is not one any more. A CR behind an argument may do no harm. */
function isFatal(lines, broken, shebang) {
    return ((broken === 0 && shebang !== null) || lines.some((line) => /^\s*(then|else|fi|do|done|esac|\{|\})\r$/.test(line)));
}

;// CONCATENATED MODULE: ./lib/facts/slugignore.js

/**
 * What `.slugignore` takes out before any buildpack runs.
 *
 * Patterns are split at white space, `#` starts a comment, there is no `!`. One with a slash is relative to the root, another
 * matches at any depth, and a folder goes with all that is below it (heroku/slug-compiler, lib/slug_compiler.rb, and
 * https://devcenter.heroku.com/articles/slug-compiler#ignoring-files-with-slugignore).
 */
function readSlugignore(snapshot) {
    const text = (0,files/* readText */.yR)(snapshot, '.slugignore');
    if (text === undefined)
        return null;
    const patterns = text
        .split(/\r\n?|\n/)
        .map((line) => line.replace(/#.*/, ''))
        .flatMap((line) => line.split(/[ \t\f\v]+/))
        .filter((pattern) => pattern !== '' && !pattern.startsWith('!'));
    const matchers = patterns.map(matcher);
    const removed = snapshot.entries.map(({ path }) => path).filter((path) => matchers.some((matches) => matches(path)));
    return { patterns, removed };
}
/** The snapshot without what `.slugignore` removes; the same object where it removes nothing. */
function withoutIgnored(snapshot, slugignore) {
    if (!slugignore || slugignore.removed.length === 0)
        return snapshot;
    const removed = new Set(slugignore.removed);
    return {
        commit: snapshot.commit,
        entries: snapshot.entries.filter(({ path }) => !removed.has(path)),
        entry: (path) => (removed.has(path) ? undefined : snapshot.entry(path)),
        read: (path) => (removed.has(path) ? undefined : snapshot.read(path)),
    };
}
/** True for a path that the pattern names, or that lies below a folder that it names. */
function matcher(pattern) {
    const anchored = pattern.replace(/\/+$/, '').includes('/');
    const parts = pattern.split('/').filter((part) => part !== '');
    if (parts.length === 0)
        return () => false;
    return (path) => {
        const names = path.split('/');
        const last = anchored ? 0 : names.length - 1;
        for (let start = 0; start <= last; start += 1) {
            if (matchesParts(parts, names, start))
                return true;
        }
        return false;
    };
}
function matchesParts(parts, names, start) {
    const [part, ...rest] = parts;
    if (part === undefined)
        return true;
    if (part === '**') {
        for (let at = start; at <= names.length; at += 1)
            if (matchesParts(rest, names, at))
                return true;
        return false;
    }
    const name = names[start];
    return name !== undefined && matchesGlob(part, name) && matchesParts(rest, names, start + 1);
}
/** fnmatch over one part of a path: `*`, `?` and `[...]`; linear in the product of the lengths. */
function matchesGlob(glob, name) {
    const tokens = globTokens(glob);
    let reached = new Set([0]);
    for (let at = 0; at < tokens.length; at += 1)
        reached = step(tokens[at], reached, name);
    return reached.has(name.length);
}
function step(token, reached, name) {
    const next = new Set();
    if (token === undefined)
        return next;
    if (token === 'star') {
        for (let at = Math.min(...reached, name.length + 1); at <= name.length; at += 1)
            next.add(at);
        return next;
    }
    for (const at of reached)
        if (at < name.length && token(name.charAt(at)))
            next.add(at + 1);
    return next;
}
function globTokens(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length; at += 1) {
        const char = glob.charAt(at);
        const close = char === '[' ? glob.indexOf(']', at + 2) : -1;
        if (char === '*')
            tokens.push('star');
        else if (char === '?')
            tokens.push(() => true);
        else if (close > 0) {
            tokens.push(characterClass(glob.slice(at + 1, close)));
            at = close;
        }
        else if (char === '\\' && at + 1 < glob.length) {
            at += 1;
            const literal = glob.charAt(at);
            tokens.push((c) => c === literal);
        }
        else
            tokens.push((c) => c === char);
    }
    return tokens;
}
function characterClass(body) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const members = negated ? body.slice(1) : body;
    const holds = (char) => {
        for (let at = 0; at < members.length; at += 1) {
            const low = members.charAt(at);
            if (members.charAt(at + 1) === '-' && at + 2 < members.length) {
                if (char >= low && char <= members.charAt(at + 2))
                    return true;
                at += 2;
            }
            else if (low === char)
                return true;
        }
        return false;
    };
    return (char) => holds(char) !== negated;
}

;// CONCATENATED MODULE: ./lib/facts/virtualenvs.js

const STOPPING = ['.venv', 'venv'];
/** The committed virtual environments, sorted; one inside another counts as part of it. */
function findVirtualenvs(snapshot) {
    const suffix = '/pyvenv.cfg';
    const linked = STOPPING.filter((folder) => (0,files/* isFile */.fo)(snapshot, `${folder}${suffix}`));
    const plain = snapshot.entries
        .filter(({ path }) => path.endsWith(suffix))
        .map(({ path }) => path.slice(0, -suffix.length));
    const folders = [...new Set([...linked, ...plain])].sort();
    return folders
        .filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)))
        .map((folder) => ({
        folder,
        files: snapshot.entries.filter(({ path }) => path.startsWith(`${folder}/`)).length,
        stopsBuild: linked.includes(folder),
    }));
}

;// CONCATENATED MODULE: ./lib/facts/facts.js
















/** One line a fact. */
const EXTRACTORS = {
    build: ({ snapshot, environment }) => findBuild(snapshot, environment),
    packageManager: ({ snapshot, environment }) => findPackageManager(snapshot, environment.app?.generation ?? 'cedar'),
    pythonVersion: ({ snapshot, packageManager }) => (0,python_version/* findPythonVersion */.uI)(snapshot, packageManager),
    markers: ({ pythonVersion, environment }) => (0,dependencies_marker/* markerEnvironment */.wp)(pythonVersion.kind === 'requested' ? pythonVersion : null, environment.app?.generation ?? 'cedar'),
    requirements: ({ snapshot }) => readRequirements(snapshot, 'requirements.txt'),
    dependencies: ({ snapshot, packageManager, requirements, markers }) => findDependencies(snapshot, packageManager, requirements, markers),
    lock: ({ snapshot, packageManager }) => findLockState(snapshot, packageManager),
    django: ({ dependencies, options, pythonVersion }) => findDjango(dependencies, options.django, pythonVersion.kind === 'requested' ? pythonVersion.minor : null),
    managePy: ({ snapshot }) => findManagePy(snapshot),
    virtualenvs: ({ snapshot }) => findVirtualenvs(snapshot),
    procfile: ({ snapshot }) => (0,facts_procfile/* readProcfile */.J)(snapshot),
    appJson: ({ snapshot }) => readAppJson(snapshot),
    herokuYml: ({ snapshot }) => readHerokuYml(snapshot),
    processes: ({ build, environment, procfile, herokuYml }) => findProcesses(build, environment.app?.generation ?? 'cedar', procfile, herokuYml),
    scripts: ({ snapshot, processes }) => findScripts(snapshot, processes),
};
/**
 * The facts of one commit (or work tree) for one app. Pure and total; nothing is read before a fact is asked for.
 *
 * @param input `snapshot`: the app's folder as it is committed, paths relative to it
 */
function createFacts(input) {
    const slugignore = readSlugignore(input.snapshot);
    const given = {
        snapshot: withoutIgnored(input.snapshot, slugignore),
        committed: input.snapshot,
        slugignore,
        environment: input.environment,
        options: input.options ?? {},
    };
    // A record of getters is built name by name, which no type can follow: the table above is what holds it to `Derived`.
    const facts = { ...given };
    for (const [name, extract] of Object.entries(EXTRACTORS)) {
        let drawn;
        const get = () => {
            drawn ??= { value: extract(facts) };
            return drawn.value;
        };
        Object.defineProperty(facts, name, { enumerable: true, get });
    }
    return facts;
}

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/gate/configuration.js
var gate_configuration = __webpack_require__(6357);
// EXTERNAL MODULE: ./lib/facts/ignore-comments.js + 54 modules
var ignore_comments = __webpack_require__(9166);
;// CONCATENATED MODULE: ./lib/gate/glob.js
/**
 * Does PATH match the glob? `*` is any run of characters but `/`, `?` one such character, `**` any run of whole folders.
 * Linear in effect: the pattern is cut into parts, and only `**` is tried in several places.
 */
function glob_matchesGlob(path, glob) {
    return matchParts(path.split('/'), glob.replace(/^\.?\//, '').split('/'));
}
function matchParts(parts, globs) {
    // reachable[j]: the globs so far can have consumed the first j parts.
    let reachable = parts.map(() => false);
    reachable = [true, ...reachable];
    for (const glob of globs) {
        const next = reachable.map(() => false);
        if (glob === '**') {
            let open = false;
            reachable.forEach((is, j) => {
                open ||= is;
                next[j] = open;
            });
        }
        else {
            parts.forEach((part, j) => {
                if (reachable[j] && matchPart(part, glob))
                    next[j + 1] = true;
            });
        }
        reachable = next;
    }
    return reachable[parts.length] ?? false;
}
/** One name against one glob without `/`; the classic two-pointer walk, at most name × glob steps. */
function matchPart(name, glob) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let g = 0;
    while (at < name.length) {
        if (g < glob.length && glob[g] === '*') {
            star = g;
            resume = at;
            g += 1;
        }
        else if (g < glob.length && (glob[g] === '?' || glob[g] === name[at])) {
            g += 1;
            at += 1;
        }
        else if (star >= 0) {
            g = star + 1;
            resume += 1;
            at = resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g += 1;
    return g === glob.length;
}

;// CONCATENATED MODULE: ./lib/gate/suppressions.js


/** The findings with those marked that a comment beside them or the config file suppresses; none is left out. */
function suppress(findings, snapshot, configuration) {
    return findings.map((finding) => {
        const suppressed = finding.suppressed ?? byComment(finding, snapshot) ?? byConfiguration(finding, configuration);
        return suppressed === null ? finding : { ...finding, suppressed };
    });
}
function byComment(finding, snapshot) {
    const line = finding.location?.start.line;
    if (finding.path === null || line === undefined)
        return null;
    const comment = (0,ignore_comments/* ignoreCommentsOf */.T)(snapshot, finding.path).find(({ first, last, rules, reason }) => reason !== '' && first <= line && line <= last && rules.includes(finding.rule));
    return comment ? { by: 'comment', reason: comment.reason } : null;
}
function byConfiguration({ path, rule }, configuration) {
    const globs = configuration.rules.get(rule)?.ignorePaths ?? [];
    const glob = path === null ? undefined : globs.find((one) => glob_matchesGlob(path, one));
    return glob === undefined ? null : { by: 'config', reason: `${configuration.path ?? 'config'}: ignore-paths ${glob}` };
}

;// CONCATENATED MODULE: ./lib/gate/assess.js






/** Judges: facts → rules → findings, with severities and suppressions applied. Total: a rule that throws becomes an internal error. */
function assess(input) {
    const facts = createFacts({
        snapshot: input.snapshot,
        environment: input.environment,
        options: input.options,
    });
    const found = [];
    const internalErrors = [];
    for (const rule of rules/* RULES */.y) {
        const configured = (0,gate_configuration/* configuredSeverity */.ep)(input.configuration, rule.id);
        if (configured === 'off' || (rule.offByDefault && !input.all && configured === undefined))
            continue;
        try {
            for (const result of rule.check(facts))
                found.push(toFinding(rule, result, configured));
        }
        catch (thrown) {
            // The snapshot could not be read: that is no bug of a rule's.
            if (thrown instanceof failure/* Failure */.H)
                throw thrown;
            internalErrors.push({ rule: rule.id, error: thrown instanceof Error ? thrown : new Error(String(thrown)) });
        }
    }
    const findings = suppress(found, input.snapshot, input.configuration)
        .map((finding) => relocate(finding, input.prefix))
        .sort(worstFirst);
    return {
        commit: input.snapshot.commit,
        settingsModule: null,
        settings: [],
        findings,
        internalErrors,
    };
}
function toFinding(rule, result, configured) {
    const location = result.at && 'start' in result.at ? result.at : null;
    return {
        rule: rule.id,
        category: rule.category,
        severity: configured ?? result.severity ?? rule.severity,
        kind: result.kind,
        message: result.message,
        hint: result.hint ?? null,
        path: result.at?.path ?? null,
        location,
        related: result.related ?? [],
        django: result.django ?? [],
        heroku: result.heroku === undefined ? [] : [result.heroku],
        configVars: result.configVars ?? [],
        setting: result.setting ?? null,
        suppressed: result.silenced ? { by: 'settings', reason: 'SILENCED_SYSTEM_CHECKS' } : null,
    };
}
function relocate(finding, prefix) {
    if (prefix === '')
        return finding;
    const move = (location) => ({ ...location, path: prefix + location.path });
    return {
        ...finding,
        path: finding.path === null ? null : prefix + finding.path,
        location: finding.location && move(finding.location),
        related: finding.related.map((related) => ({ ...related, location: move(related.location) })),
    };
}
function worstFirst(a, b) {
    return (Number(a.suppressed !== null) - Number(b.suppressed !== null) ||
        gate_policy/* SEVERITY_RANK */.f3[b.severity] - gate_policy/* SEVERITY_RANK */.f3[a.severity] ||
        Number(a.kind === 'open') - Number(b.kind === 'open') ||
        compareText(a.path ?? '', b.path ?? '') ||
        (a.location?.start.line ?? 0) - (b.location?.start.line ?? 0) ||
        compareText(a.rule, b.rule));
}
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/gate/likely-read.js
/** Bytes; what is larger is read when it is asked for. */
const MOST_BYTES = 64 * 1024;
/** What nearly every judgement reads: the files in the root, and what makes settings. Fetched from git in one go. */
function isLikelyRead({ path, size }) {
    if (size >= MOST_BYTES)
        return false;
    return !path.includes('/') || /(?:^|\/)(?:settings|config)(?:\/|\.py$)|(?:^|\/)(?:[aw]sgi|__init__)\.py$/.test(path);
}

// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(5216);
;// CONCATENATED MODULE: ./lib/git/objects.js


const NEWLINE = 0x0a;
/** `<id> <type> <size>`, each header of `git cat-file --batch`: https://git-scm.com/docs/git-cat-file#_batch_output */
const BATCH_HEADER = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/;
/** Parses the header of an object in a batch; null where git says that it is missing or ambiguous. */
function parseBatchHeader(line) {
    const [, id, type, size] = BATCH_HEADER.exec(line) ?? [];
    return id === undefined || type === undefined ? null : { id, type, size: Number(size) };
}
/**
 * Reads objects in one run of `git cat-file --batch`: as git has them, no filter, no line-ending conversion.
 *
 * @param names ids or revisions, one line each; a name with a line feed is the caller's bug
 * @param maxBytes upper bound of what the objects hold together
 * @returns an object for each name, in order; null where there is none of that name, or not only one
 */
function readObjects(repository, names, maxBytes) {
    const { status, stdout, stderr } = (0,git/* runGit */.EO)(repository, ['cat-file', '--batch', '--buffer'], {
        input: `${names.join('\n')}\n`,
        maxOutputBytes: maxBytes + names.reduce((sum, name) => sum + name.length + 128, 0),
    });
    if (status !== 0)
        throw (0,git/* gitFailed */.gk)('read the commit', stderr);
    const objects = [];
    let at = 0;
    for (const _ of names) {
        const end = stdout.indexOf(NEWLINE, at);
        if (end < 0)
            throw (0,git/* gitFailed */.gk)('read the commit', stderr);
        const header = parseBatchHeader(stdout.toString('latin1', at, end));
        at = end + 1;
        // A copy, so that one small file does not keep the whole batch in memory.
        objects.push(header && { ...header, content: Buffer.from(stdout.subarray(at, at + header.size)) });
        if (header)
            at += header.size + 1;
    }
    return objects;
}
/** The Failure for files of a commit that are not in the object store. */
function missingObjects(path, others) {
    const more = others > 0 ? ` and ${others} more` : '';
    return new failure/* Failure */.H(`The content of ${path}${more} is not in this clone: it is partial or damaged, so fetch the whole commit (actions/checkout without \`filter\`).`);
}

;// CONCATENATED MODULE: ./lib/git/commit.js



/** A commit's message is short; what is longer is not made by a person. */
const MAX_COMMIT_BYTES = 16 * 1024 * 1024;
/**
 * The commit that REV names in this clone: an id, a branch, a tag, `HEAD~2`, ... A shallow clone's commits are found as any other.
 *
 * Throws a Failure where there is none, or more than one.
 */
function resolveCommit(repository, rev) {
    const shown = (0,git/* printable */.g$)(rev).slice(0, 100);
    const found = isName(rev) ? readObjects(repository, [`${rev}^{commit}`], MAX_COMMIT_BYTES)[0] : null;
    if (found?.type !== 'commit') {
        throw new failure/* Failure */.H(`There is no commit \`${shown}\` in this clone, or its name is ambiguous: give all 40 digits, or fetch it first (\`git fetch origin ${shown}\`).`);
    }
    if (found.id.length !== 40) {
        throw new failure/* Failure */.H('The repository names its objects with SHA-256, which GitHub and Heroku do not take: convert it to SHA-1.');
    }
    return { id: found.id, ...parseCommit(found.content) };
}
/** A line feed would ask for a second object. */
function isName(rev) {
    return rev !== '' && !/[\x00-\x1f\x7f]/.test(rev);
}
/** The format: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_git_commit_objects; `encoding` names the message's, else UTF-8. */
function parseCommit(content) {
    const blank = content.indexOf('\n\n');
    const headers = content.toString('latin1', 0, blank < 0 ? content.length : blank);
    const message = blank < 0 ? '' : commit_decode(content.subarray(blank + 2), /^encoding (.+)$/m.exec(headers)?.[1]);
    const [paragraph = ''] = message.replace(/^\n+/, '').split(/\n[ \t]*\n/, 1);
    const seconds = Number(/^committer .*> (\d{1,15}) [+-]\d+$/m.exec(headers)?.[1] ?? 0);
    return { subject: (0,git/* printable */.g$)(paragraph.trim().replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')), committedAt: seconds };
}
function commit_decode(bytes, encoding = 'utf-8') {
    try {
        return new TextDecoder(encoding).decode(bytes);
    }
    catch {
        // An encoding that nobody knows: most messages are ASCII all the same.
        return new TextDecoder().decode(bytes);
    }
}
/**
 * The files that differ between two commits; a renamed file is one deleted and one added.
 *
 * @returns null where one of the commits, or a folder of it, is not in this clone (a shallow or a partial one)
 */
function changedFiles(repository, from, to) {
    if (!isName(from) || !isName(to))
        return null;
    const { status, stdout } = runGit(repository, [
        ...['diff-tree', '-r', '-z', '--name-status', '--no-renames', '--no-ext-diff', '--no-textconv'],
        ...['--end-of-options', `${from}^{commit}`, `${to}^{commit}`],
    ]);
    if (status !== 0)
        return null;
    const fields = stdout.toString('utf8').split('\0');
    const files = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        files.push({ path: fields[at + 1] ?? '', change: CHANGES[fields[at] ?? ''] ?? 'modified' });
    }
    return files;
}
/** git's status letters; `M` and `T` (a file became a link) are changes alike. */
const CHANGES = { A: 'added', D: 'deleted' };

;// CONCATENATED MODULE: ./lib/git/entries.js
/** A name as git has it, decoded; `rawPath` only where that loses something. */
function decodeName(raw) {
    const path = raw.toString('utf8');
    return !path.includes('\ufffd') || raw.equals(Buffer.from(path)) ? { path } : { path, rawPath: raw };
}
/** The name's own bytes. */
function rawName(entry) {
    return entry.rawPath ?? Buffer.from(entry.path);
}
/** The name's bytes as a string of as many characters: equal where the names are. */
function byteString(entry) {
    return Buffer.from(rawName(entry)).toString('latin1');
}
/**
 * False for a name that no checkout can have: one that is absolute or leaves its folder, or lies in `.git` (in any case).
 * git refuses them as well (verify_path): https://github.com/git/git/blob/v2.50.0/read-cache.c#L985
 */
function isOrdinaryName(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
/** git's mode of a file by the number that a tree holds; null where a tree holds no such thing. Old trees have 100664. */
function fileMode(octal) {
    if (octal === '120000' || octal === '160000')
        return octal;
    if (!/^100[0-7]{3}$/.test(octal))
        return null;
    return (Number.parseInt(octal, 8) & 0o100) === 0 ? '100644' : '100755';
}
/** In code-unit order of the paths; names that decode alike keep the order of their bytes. */
function sortedEntries(entries) {
    return [...entries].sort((a, b) => {
        if (a.path !== b.path)
            return a.path < b.path ? -1 : 1;
        return Buffer.compare(rawName(a), rawName(b));
    });
}
/** By path. Where names decode alike, the path means the one that it says exactly, else the first. */
function entriesByPath(entries) {
    const byPath = new Map();
    for (const entry of entries) {
        if (entry.rawPath === undefined || !byPath.has(entry.path))
            byPath.set(entry.path, entry);
    }
    return byPath;
}
/** The fields of git's output with `-z`: each ends with a NUL byte. */
function* nulTerminated(output) {
    let at = 0;
    for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, at)) {
        yield output.subarray(at, end);
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/git/tree.js




/** Far more than a Django site has; a snapshot of so many is some 100 MB. */
const MAX_ENTRIES = 200_000;
/**
 * Every file of COMMIT below ROOT, sorted as a Snapshot's entries are.
 *
 * Throws a Failure where there is no such folder, where objects are missing, and for a tree that no checkout can have: two files
 * of one name, or a name like `../x`. What would be judged of it is not what would be unpacked.
 *
 * @param root relative to the repository's topmost folder, '' for itself
 */
function listTree(repository, commit, root) {
    const args = ['ls-tree', '-r', '-z', '--long', '--full-tree', `${commit.id}:${root}`];
    const { status, stdout, stderr } = (0,git/* runGit */.EO)(repository, args);
    if (status !== 0)
        throw cannotList(commit, root, stderr);
    const entries = [];
    const missing = [];
    for (const record of nulTerminated(stdout)) {
        const parsed = parseRecord(record);
        if (parsed === null)
            throw malformed(commit, record.toString('utf8'));
        if (parsed.size === null)
            missing.push(parsed.entry.path);
        entries.push(parsed.entry);
        if (entries.length > MAX_ENTRIES) {
            throw new failure/* Failure */.H(`The commit holds more than ${MAX_ENTRIES} files: name the folder of the app with \`path\`.`);
        }
    }
    const [first, ...others] = missing;
    if (first !== undefined)
        throw missingObjects((0,git/* printable */.g$)(first), others.length);
    refuseContradictions(commit, entries);
    return sortedEntries(entries);
}
/** `<mode> <type> <id> <size, padded; - or BAD>\t<name>`; a null size says that the object is not there. */
function parseRecord(record) {
    const tab = record.indexOf('\t');
    const [octal = '', , objectId = '', size = ''] = record.toString('latin1', 0, Math.max(tab, 0)).split(/ +/);
    const mode = fileMode(octal);
    const name = decodeName(Buffer.from(record.subarray(tab + 1)));
    if (mode === null || !isOrdinaryName(name.path))
        return null;
    const bytes = mode === '160000' ? 0 : /^\d+$/.test(size) ? Number(size) : null;
    return { entry: { ...name, mode, size: bytes ?? 0, objectId }, size: bytes };
}
/** Two files of one name, or a file that is also a folder. */
function refuseContradictions(commit, entries) {
    const names = new Set();
    for (const entry of entries) {
        const name = byteString(entry);
        if (names.has(name))
            throw malformed(commit, entry.path);
        names.add(name);
    }
    const folders = new Set();
    for (const name of names) {
        for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
            const folder = name.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
            if (names.has(folder))
                throw malformed(commit, Buffer.from(folder, 'latin1').toString('utf8'));
        }
    }
}
function malformed(commit, what) {
    const shown = JSON.stringify((0,git/* printable */.g$)(what).slice(0, 200));
    return new failure/* Failure */.H(`Commit ${commit.id} holds ${shown}, twice or under a name that no checkout can have: run \`git fsck\` and rewrite that commit.`);
}
function cannotList(commit, root, stderr) {
    const shown = JSON.stringify((0,git/* printable */.g$)(root));
    if (/Not a valid object name/i.test(stderr)) {
        return new failure/* Failure */.H(`Commit ${commit.id} has no folder ${shown}: \`path\` is relative to the repository's root.`);
    }
    if (/not a tree object/i.test(stderr))
        return new failure/* Failure */.H(`${shown} is not a folder in commit ${commit.id}: \`path\` must name one.`);
    return (0,git/* gitFailed */.gk)('list the commit', stderr);
}

;// CONCATENATED MODULE: ./lib/git/commit-snapshot.js






/** A larger file is read anew each time. */
const MAX_KEPT_BYTES = 1024 * 1024;
/** Of all kept files together. */
const MAX_KEPT_TOTAL_BYTES = 64 * 1024 * 1024;
/** Nothing that is judged is as large; it bounds the memory that a repository can take. */
const MAX_READ_BYTES = 64 * 1024 * 1024;
/** A link's target is a path, and Linux bounds those (PATH_MAX). */
const MAX_LINK_BYTES = 4096;
/**
 * The files of the commit that REV names, read from git's object store: as git has them, whatever the attributes say of
 * line endings or exports.
 *
 * Throws a Failure for a commit or folder that is not there. Its `read` throws one for a damaged object, and for a file over 64 MB.
 */
function commitSnapshot(repository, rev, options = {}) {
    const commit = typeof rev === 'string' ? resolveCommit(repository, rev) : rev;
    const entries = listTree(repository, commit, normalRoot(options.root ?? ''));
    const byPath = entriesByPath(entries);
    const read = contentReader(repository, entries, options.prefetch ?? (() => false));
    return {
        commit: commit.id,
        subject: commit.subject,
        committedAt: commit.committedAt,
        repository,
        entries,
        entry: (path) => byPath.get(path),
        read: (path) => {
            const entry = byPath.get(path);
            return entry && entry.mode !== '160000' ? read(entry) : undefined;
        },
    };
}
/** ROOT without `.`, empty and trailing parts. Throws a Failure where it leaves the repository. */
function normalRoot(root) {
    const parts = root.split('/').filter((part) => part !== '' && part !== '.');
    if (root.startsWith('/') || parts.includes('..')) {
        throw new failure/* Failure */.H(`${JSON.stringify(root)} leaves the repository: \`path\` is relative to the repository's root.`);
    }
    return parts.join('/');
}
function contentReader(repository, entries, prefetch) {
    const kept = new Map();
    let keptBytes = 0;
    let prefetched = false;
    const fetch = (wanted) => {
        if (wanted.length === 0)
            return [];
        const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
        const objects = readObjects(repository, wanted.map(({ objectId }) => objectId), bytes);
        return wanted.map(({ objectId, size }, at) => {
            const content = objects[at]?.content;
            if (content !== undefined &&
                size <= MAX_KEPT_BYTES &&
                keptBytes + size <= MAX_KEPT_TOTAL_BYTES &&
                !kept.has(objectId)) {
                kept.set(objectId, content);
                keptBytes += size;
            }
            return content;
        });
    };
    return (entry) => {
        if (!prefetched) {
            prefetched = true;
            fetch(worthPrefetching(entries, prefetch));
        }
        const known = kept.get(entry.objectId);
        if (known)
            return known;
        if (entry.size > MAX_READ_BYTES) {
            throw new failure/* Failure */.H(`${(0,git/* printable */.g$)(entry.path)} holds ${entry.size} bytes, more than can be judged: take it out of the commit.`);
        }
        const [content] = fetch([entry]);
        if (content === undefined)
            throw missingObjects((0,git/* printable */.g$)(entry.path), 0);
        return content;
    };
}
/** What the caller asks for, and the symbolic links: following any path needs them. */
function worthPrefetching(entries, prefetch) {
    const wanted = [];
    let bytes = 0;
    for (const entry of entries) {
        const link = entry.mode === '120000' && entry.size <= MAX_LINK_BYTES;
        if (entry.mode === '160000' || entry.size > MAX_KEPT_BYTES || !(link || prefetch(entry)))
            continue;
        bytes += entry.size;
        if (bytes > MAX_KEPT_TOTAL_BYTES / 2)
            break;
        wanted.push(entry);
    }
    return wanted;
}

;// CONCATENATED MODULE: ./lib/git/repository.js



/** A `.git` file holds one path. */
const MAX_GIT_FILE_BYTES = 16 * 1024;
/**
 * The repository that FOLDER (which must exist) lies in, or null.
 *
 * As git does, it goes up until there is a `.git`: https://git-scm.com/docs/gitrepository-layout. A bare repository is never taken:
 * one can be committed as an ordinary folder. Throws a Failure for a `.git` file that leads nowhere.
 */
function findRepository(folder) {
    const start = (0,external_node_fs_.realpathSync)(folder);
    for (let at = start;; at = (0,external_node_path_.dirname)(at)) {
        const gitDirectory = gitDirectoryIn(at);
        if (gitDirectory !== null) {
            return { gitDirectory, workTree: at, prefix: (0,external_node_path_.relative)(at, start).split(external_node_path_.sep).join('/') };
        }
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
/** As findRepository; throws a Failure where there is none. */
function openRepository(folder) {
    const found = findRepository(folder);
    if (found)
        return found;
    throw new failure/* Failure */.H(`${folder} is not in a git repository: check the repository out first (actions/checkout), or name its folder.`);
}
function gitDirectoryIn(folder) {
    const path = (0,external_node_path_.join)(folder, '.git');
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        return isGitDirectory(path) ? path : null;
    if (!found?.isFile())
        return null;
    const target = found.size <= MAX_GIT_FILE_BYTES ? /^gitdir: (.+?)[\r\n]*$/s.exec((0,external_node_fs_.readFileSync)(path, 'utf8'))?.[1] : undefined;
    const gitDirectory = target === undefined ? undefined : (0,external_node_path_.resolve)(folder, target);
    if (gitDirectory !== undefined && isGitDirectory(gitDirectory))
        return gitDirectory;
    throw new failure/* Failure */.H(`The file ${path} names no git directory that exists here: check out its repository as well, or remove that file.`);
}
/** As git's is_git_directory: a HEAD (a file, or a link to a branch), and objects and refs, here or in the common directory. */
function isGitDirectory(path) {
    const exists = (name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(path, name), { throwIfNoEntry: false }) !== undefined;
    return exists('HEAD') && (exists('commondir') || (exists('objects') && exists('refs')));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/git/work-tree-files.js







/** Where NAME lies on the disk; bytes where its name is not UTF-8. */
function diskPath(root, name) {
    return name.rawPath ? Buffer.concat([Buffer.from(`${root}/`), name.rawPath]) : (0,external_node_path_.join)(root, name.path);
}
/** Tracked files and untracked ones that are not ignored, below the repository's `prefix`, as they are on disk; unsorted. */
function gitWorkTreeEntries(repository) {
    const { excludesFile, trustsFileMode } = workTreeSettings(repository);
    const { status, stdout, stderr } = (0,git/* runGit */.EO)(repository, [
        ...['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard', '--'],
        ...(repository.prefix === '' ? [] : [repository.prefix]),
    ], excludesFile === null ? {} : { settings: { 'core.excludesFile': excludesFile } });
    if (status !== 0)
        throw (0,git/* gitFailed */.gk)('list the work tree', stderr);
    const root = (0,external_node_path_.join)(repository.workTree, repository.prefix);
    const isRealFolder = realFolders(root);
    const entries = new Map();
    for (const record of nulTerminated(stdout)) {
        const listed = work_tree_files_parseRecord(record, repository.prefix);
        if (listed === null || !isRealFolder(listed))
            continue;
        const entry = entryOnDisk(root, listed, trustsFileMode);
        // A file with a merge conflict is listed once for each side.
        if (entry)
            entries.set(byteString(entry), entry);
    }
    refuseTooMany(entries.size, root);
    return [...entries.values()];
}
/**
 * The two settings that decide what a work tree holds, the person's own included: their ignore file (git's default one needs no
 * setting), and whether the disk knows of executable bits at all.
 */
function workTreeSettings(repository) {
    const args = ['config', '-z', '--get-regexp', '^core\\.(excludesfile|filemode)$'];
    const { stdout } = (0,git/* runGit */.EO)(repository, args, { withUserConfiguration: true });
    const values = new Map();
    for (const record of nulTerminated(stdout)) {
        const [name = '', ...value] = record.toString('utf8').split('\n');
        values.set(name, value.join('\n'));
    }
    const excludesFile = values.get('core.excludesfile')?.replace(/^~(?=\/)/, (0,external_node_os_.homedir)()) ?? null;
    const onDisk = process.platform !== 'win32';
    return { excludesFile, trustsFileMode: onDisk && !/^(false|no|off|0)$/i.test(values.get('core.filemode') ?? 'true') };
}
/** `<tag> <mode> <id> <stage>\t<name>` of a tracked file, `? <name>` of another; a trailing slash: another repository. */
function work_tree_files_parseRecord(record, prefix) {
    const tracked = record[0] !== '?'.charCodeAt(0);
    const start = tracked ? record.indexOf('\t') + 1 : 2;
    const nested = record.at(-1) === '/'.charCodeAt(0);
    const below = prefix === '' ? 0 : Buffer.byteLength(prefix) + 1;
    const name = decodeName(Buffer.from(record.subarray(start + below, record.length - (nested ? 1 : 0))));
    if (!isOrdinaryName(name.path))
        return null;
    const indexMode = tracked ? fileMode(record.toString('latin1', 2, 8)) : nested ? '160000' : null;
    return { ...name, indexMode };
}
/** Tells whether all folders above a name are folders and not links: what lies behind a link is not in the tree. */
function realFolders(root) {
    const known = new Map([['', true]]);
    const check = (folder, raw) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const slash = raw.lastIndexOf('/');
        const parent = raw.subarray(0, Math.max(slash, 0));
        const path = Buffer.concat([Buffer.from(`${root}/`), raw]);
        const real = check(parent.toString('latin1'), parent) && (statOf(path)?.isDirectory() ?? false);
        known.set(folder, real);
        return real;
    };
    return (name) => {
        const raw = Buffer.from(rawName(name));
        const folder = raw.subarray(0, Math.max(raw.lastIndexOf('/'), 0));
        return check(folder.toString('latin1'), folder);
    };
}
/** What cannot be looked at is not there: git could not add it either. */
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
/** Null for what is deleted, and for what git does not know: pipes, sockets, devices. */
function entryOnDisk(root, listed, trustsFileMode) {
    const { indexMode, ...name } = listed;
    const found = statOf(diskPath(root, name));
    if (found?.isSymbolicLink())
        return { ...name, mode: '120000', size: found.size };
    if (found?.isDirectory())
        return indexMode === '160000' ? { ...name, mode: '160000', size: 0 } : null;
    if (!found?.isFile())
        return null;
    const fromIndex = indexMode === '160000' ? null : indexMode;
    const mode = trustsFileMode ? modeOf(found) : (fromIndex ?? '100644');
    return { ...name, mode, size: found.size };
}
/** git looks at the owner's executable bit alone. */
function modeOf(found) {
    return (found.mode & 0o100) === 0 ? '100644' : '100755';
}
/**
 * Every file below FOLDER, links not followed, `.git` left out; unsorted. Folders that may not be read are left out, as
 * `git add` leaves them out.
 */
function allFiles(folder) {
    const entries = [];
    const pending = [Buffer.from('')];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        for (const found of childrenOf(folder, at)) {
            if (found.name.toString('latin1').toLowerCase() === '.git')
                continue;
            const raw = at.length === 0 ? found.name : Buffer.concat([at, Buffer.from('/'), found.name]);
            if (found.isDirectory())
                pending.push(raw);
            else {
                const entry = entryOnDisk(folder, { ...decodeName(raw), indexMode: null }, process.platform !== 'win32');
                if (entry)
                    entries.push(entry);
            }
        }
        refuseTooMany(entries.length + pending.length, folder);
    }
    return entries;
}
function childrenOf(root, folder) {
    try {
        return (0,external_node_fs_.readdirSync)(Buffer.concat([Buffer.from(`${root}/`), folder]), { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        if (folder.length > 0)
            return [];
        throw new failure/* Failure */.H(`${root} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
function refuseTooMany(count, folder) {
    if (count <= MAX_ENTRIES)
        return;
    throw new failure/* Failure */.H(`${folder} holds more than ${MAX_ENTRIES} files: name the folder of the app.`);
}

;// CONCATENATED MODULE: ./lib/git/work-tree-snapshot.js









/** Larger files are read anew, and must then be what they were. */
const work_tree_snapshot_MAX_KEPT_BYTES = 1024 * 1024;
/** Of all kept files together; then as above. */
const work_tree_snapshot_MAX_KEPT_TOTAL_BYTES = 128 * 1024 * 1024;
/**
 * The files in FOLDER as they are on disk now: in a git repository the tracked ones and the untracked ones that git does not
 * ignore, elsewhere every file. Nothing outside FOLDER is read. What was read first is what a file holds from then on.
 *
 * Throws a Failure where the files cannot be listed. Its `read` throws one for a file that may not be read, is over 64 MB, or
 * changed meanwhile.
 */
function workTreeSnapshot(folder) {
    const repository = findRepository(folder);
    const root = (0,external_node_fs_.realpathSync)(folder);
    const entries = sortedEntries(repository ? gitWorkTreeEntries(repository) : allFiles(root));
    const byPath = entriesByPath(entries);
    const read = work_tree_snapshot_contentReader(root);
    return {
        commit: null,
        entries,
        entry: (path) => byPath.get(path),
        read: (path) => {
            const entry = byPath.get(path);
            return entry && entry.mode !== '160000' ? read(entry) : undefined;
        },
    };
}
function work_tree_snapshot_contentReader(root) {
    const firstReads = new Map();
    let keptBytes = 0;
    return (entry) => {
        const first = firstReads.get(entry);
        if (first && 'content' in first)
            return first.content;
        const content = readFromDisk(root, entry);
        const digest = first || content.length > work_tree_snapshot_MAX_KEPT_BYTES ? (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') : null;
        if (first) {
            if (first.digest !== digest)
                throw changed(entry);
            return content;
        }
        if (digest === null && keptBytes + content.length <= work_tree_snapshot_MAX_KEPT_TOTAL_BYTES) {
            firstReads.set(entry, { content });
            keptBytes += content.length;
        }
        else {
            firstReads.set(entry, { digest: digest ?? (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') });
        }
        return content;
    };
}
function readFromDisk(root, entry) {
    const path = diskPath(root, entry);
    try {
        refuseBehindLink(root, entry);
        // Where links cannot be made (Windows), git writes a file that holds the target.
        if (entry.mode === '120000' && process.platform !== 'win32')
            return (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' });
        return readRegularFile(path, entry);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new failure/* Failure */.H(`${(0,git/* printable */.g$)(entry.path)} cannot be read (${code}): it was changed meanwhile, or needs other permissions.`);
    }
}
/** A folder above the file may have become a link since the files were listed. */
function refuseBehindLink(root, entry) {
    const raw = Buffer.from(rawName(entry));
    const folder = raw.subarray(0, Math.max(raw.lastIndexOf('/'), 0));
    const path = entry.rawPath ? Buffer.concat([Buffer.from(`${root}/`), folder]) : (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(entry.path));
    // Not the other realpathSync, which takes bytes for UTF-8.
    const real = external_node_fs_.realpathSync.native(path, { encoding: 'buffer' });
    const expected = folder.length === 0 ? Buffer.from(root) : Buffer.from(path);
    if (!real.equals(expected))
        throw changed(entry);
}
function readRegularFile(path, entry) {
    // Not blocking: a file that has become a pipe must not hang. The last two flags do not exist on Windows.
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile())
            throw changed(entry);
        if (found.size > MAX_READ_BYTES) {
            throw new failure/* Failure */.H(`${(0,git/* printable */.g$)(entry.path)} holds ${found.size} bytes, more than can be judged: take it out of the app's folder.`);
        }
        const content = Buffer.alloc(found.size);
        let length = 0;
        while (length < content.length) {
            const count = (0,external_node_fs_.readSync)(file, content, length, content.length - length, null);
            if (count === 0)
                break;
            length += count;
        }
        return content.subarray(0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function changed(entry) {
    return new failure/* Failure */.H(`${(0,git/* printable */.g$)(entry.path)} was changed while it was judged: run deploy-gate again.`);
}

// EXTERNAL MODULE: ./lib/heroku/platform/stacks.js
var stacks = __webpack_require__(9685);
// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(816);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/commands/dotenv.js
// One assignment, anchored where the last one ended: the name, then a value in single quotes, in double quotes, or bare to the line's end.
// Each alternative starts with a character of its own, so nothing is tried twice.
const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*(?:'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|([^\r\n]*))/y;
const ESCAPES = { n: '\n', r: '\r', t: '\t' };
/**
 * Reads a dotenv file, as `heroku config --shell` writes it and as people keep it: NAME=value lines, `export ` before them,
 * `#` comments, values bare or quoted (double quotes know \n, \r, \t; quoted ones may span lines). Later lines win.
 */
function parseDotenv(text) {
    const values = Object.create(null);
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        ASSIGNMENT.lastIndex = at;
        const [whole, name, single, double, bare] = ASSIGNMENT.exec(text) ?? [''];
        if (name !== undefined) {
            const escaped = double?.replace(/\\([\s\S])/g, (_, character) => ESCAPES[character] ?? character);
            values[name] = single ?? escaped ?? (bare ?? '').replace(/(?:^|[ \t])#.*$/, '').trimEnd();
        }
        const lineEnd = text.indexOf('\n', at + whole.length);
        at = lineEnd < 0 ? text.length : lineEnd + 1;
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/commands/judge-options.js







/** The options that `check`, `settings`, `explain` and `deploy` share, as parseArgs wants them. */
const JUDGE_OPTIONS = {
    format: { type: 'string' },
    output: { type: 'string' },
    'config-vars': { type: 'string' },
    app: { type: 'string' },
    'settings-module': { type: 'string' },
    configuration: { type: 'string' },
    'python-path': { type: 'string', multiple: true },
    django: { type: 'string' },
    all: { type: 'boolean' },
    'fail-on': { type: 'string' },
    undecided: { type: 'string' },
    stack: { type: 'string' },
    config: { type: 'string' },
    rev: { type: 'string' },
    reveal: { type: 'boolean' },
};
/** Parses a command's arguments. Throws a Failure for an option that does not exist or lacks its value. */
function parseJudgeArguments(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: JUDGE_OPTIONS, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new failure/* Failure */.H(error instanceof Error ? error.message : String(error));
    }
}
/** One of the CHOICES, or the default where the option is not given. Throws a Failure that names the choices. */
function choice(option, given, choices, otherwise) {
    if (given === undefined)
        return otherwise;
    const found = choices.find((one) => one === given);
    if (found === undefined)
        throw new failure/* Failure */.H(`--${option} takes one of ${choices.join(', ')}.`);
    return found;
}
const failOnOption = (given, otherwise) => choice('fail-on', given, gate_policy/* FAIL_ON */.d$, otherwise);
const undecidedOption = (given, otherwise) => choice('undecided', given, gate_policy/* UNDECIDED */.Cz, otherwise);
/** The config vars of a file: `.json` is an object of strings, anything else is dotenv. Without a file all are unknown. */
function readConfigVarsFile(cwd, file) {
    if (file === undefined)
        return environment/* UNKNOWN_CONFIG_VARS */.ns;
    const text = readText((0,external_node_path_.resolve)(cwd, file), file);
    if (!file.endsWith('.json'))
        return (0,environment/* completeConfigVars */.SJ)(parseDotenv(text));
    const parsed = parseJson(text, file);
    if (!isStringRecord(parsed))
        throw new failure/* Failure */.H(`${file} must be a JSON object whose values are all strings.`);
    return (0,environment/* completeConfigVars */.SJ)(parsed);
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new failure/* Failure */.H(`${file} is not JSON.`);
    }
}
function isStringRecord(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((item) => typeof item === 'string');
}
/** A file's text; SHOWN is its name in the Failure that is thrown where it cannot be read. */
function readText(path, shown) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new failure/* Failure */.H(`${shown} cannot be read.`);
    }
}
/** The folder or file that PATH names. Throws a Failure where there is none. */
function existingPath(cwd, path) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    const found = (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false });
    if (!found)
        throw new failure/* Failure */.H(`There is no file or folder ${path}.`);
    return { absolute, isFile: found.isFile() };
}

;// CONCATENATED MODULE: ./lib/commands/judge.js












/** Reads what a command is to judge. Throws a Failure for a folder, a revision, a file or an app that is not there. */
async function readSubject(path, values, io) {
    const { absolute, isFile } = existingPath(io.cwd, path);
    if (isFile)
        throw new failure/* Failure */.H(`${path} is a file; name the app's folder instead.`);
    const { snapshot, prefix, readFromRoot } = readFolder(absolute, values.rev ?? null);
    const configuration = await readConfiguration(values.config, io.cwd, readFromRoot);
    const { configVars, app, secrets } = await readEnvironment(values, io);
    return {
        snapshot,
        prefix,
        configuration,
        environment: {
            configVars: (0,gate_configuration/* withDeclared */.Fv)(configVars, configuration),
            app,
            stack: values.stack ?? app?.buildStack ?? configuration.stack ?? stacks/* DEFAULT_STACK */.zb,
        },
        secrets,
    };
}
/** Judges it. */
function judge(subject, values) {
    const { snapshot, prefix, environment, configuration } = subject;
    const options = factsOptions(values, subject);
    const input = { snapshot, prefix, environment, configuration, all: values.all ?? false, options };
    return assess(input);
}
/** What a person says instead of letting it be found; an option beats the config file. */
function factsOptions(values, { configuration }) {
    const settingsModule = values['settings-module'] ?? configuration.settingsModule;
    const configurationClass = values.configuration ?? configuration.configurationClass;
    return {
        ...(settingsModule === null ? {} : { settingsModule }),
        ...(configurationClass === null ? {} : { configuration: configurationClass }),
        ...(values.django === undefined ? {} : { django: values.django }),
        pythonPath: [...(values['python-path'] ?? []), ...configuration.pythonPath],
    };
}
async function readConfiguration(given, cwd, readFromRoot) {
    const found = given === undefined
        ? firstOf(gate_configuration/* CONFIGURATION_PATHS */.eD, readFromRoot)
        : { path: given, text: readText((0,external_node_path_.resolve)(cwd, given), given) };
    if (found === null)
        return gate_configuration/* EMPTY_CONFIGURATION */.$k;
    // The YAML parser is loaded only where there is something to parse: `check` must start fast.
    const { loadConfiguration } = await __webpack_require__.e(/* import() */ 534).then(__webpack_require__.bind(__webpack_require__, 1534));
    return loadConfiguration(found.text, found.path);
}
function firstOf(paths, read) {
    for (const path of paths) {
        const text = read(path);
        if (text !== null)
            return { path, text };
    }
    return null;
}
/** The app's folder, at a revision or as it is on disk; `readFromRoot` reads a text of the same state from the repository's root. */
function readFolder(folder, rev) {
    if (rev !== null) {
        const repository = openRepository(folder);
        const snapshot = commitSnapshot(repository, rev, { root: repository.prefix, prefetch: isLikelyRead });
        const root = repository.prefix === '' ? snapshot : commitSnapshot(repository, snapshot.commit);
        return { snapshot, prefix: asPrefix(repository.prefix), readFromRoot: (path) => decoded(root.read(path)) };
    }
    const repository = findRepository(folder);
    const root = repository?.workTree ?? folder;
    return {
        snapshot: workTreeSnapshot(folder),
        prefix: asPrefix(repository?.prefix ?? ''),
        readFromRoot: (path) => readIfThere((0,external_node_path_.join)(root, path)),
    };
}
const asPrefix = (folder) => (folder === '' ? '' : `${folder}/`);
const decoded = (content) => (content ? new TextDecoder().decode(content) : null);
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
async function readEnvironment(values, io) {
    const fromFile = readConfigVarsFile(io.cwd, values['config-vars']);
    const asked = values.app === undefined ? null : await (await __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 8552))).askHeroku(values.app, io);
    const configVars = asked !== null && values['config-vars'] === undefined ? asked.configVars : fromFile;
    return { configVars, app: asked?.app ?? null, secrets: [...(asked?.secrets ?? []), ...(0,environment/* configVarValues */.m3)(configVars)] };
}

;// CONCATENATED MODULE: ./lib/commands/check.js










const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown'];
const check = {
    usage: 'deploy-gate check [PATH] [--app NAME | --config-vars FILE] [--rev REV] [--format FORMAT]',
    summary: 'judge the app in PATH (default: this folder)',
    run: async (args, io) => {
        const { values, positionals } = parseJudgeArguments(args);
        const format = choice('format', values.format, FORMATS, 'text');
        const subject = await readSubject(positionals[0] ?? '.', values, io);
        const assessment = judge(subject, values);
        const policy = {
            failOn: failOnOption(values['fail-on'], subject.configuration.failOn ?? 'error'),
            undecided: undecidedOption(values.undecided, subject.configuration.undecided ?? 'auto'),
            wouldDeploy: false,
        };
        const decision = (0,gate_policy/* decide */.LD)(assessment, policy);
        const source = (path) => {
            const content = path.startsWith(subject.prefix)
                ? subject.snapshot.read(path.slice(subject.prefix.length))
                : undefined;
            return content && new TextDecoder().decode(content);
        };
        const settings = assessment.settings.map(settingWords);
        const report = { assessment, policy, decision, source, settings, redact: redactor(subject.secrets) };
        writeReport(await FORMATTERS[format](report, io, subject.prefix), values.output, io);
        return exitStatus(decision);
    },
};
/** Loaded when used: a run prints one format. */
const FORMATTERS = {
    text: async (report, io) => {
        const { textReport, wantsColours } = await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 8079));
        return textReport(report, { colours: wantsColours(io.env, io.stdout.isTTY ?? false) });
    },
    json: async (report) => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).jsonReport(report),
    github: async (report) => (await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 6173))).githubReport(report),
    markdown: async (report) => {
        const { LONGEST_SUMMARY, markdownReport } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 949));
        const { NO_LINKS } = await __webpack_require__.e(/* import() */ 391).then(__webpack_require__.bind(__webpack_require__, 2391));
        return markdownReport(report, {
            links: NO_LINKS,
            reason: null,
            override: null,
            notes: [],
            deployment: null,
            limit: LONGEST_SUMMARY,
        });
    },
    sarif: async (report, _, prefix) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 609).then(__webpack_require__.bind(__webpack_require__, 4609));
        return sarifReport(report, { rules: rules/* RULES */.y, version: VERSION, rulePage: () => null, prefix });
    },
};
/** An internal error is "could not run": what was not judged is neither passed nor blocked. */
function exitStatus(decision) {
    if (decision.pass)
        return io/* EXIT */.d.passes;
    return decision.internalErrors.length > 0 ? io/* EXIT */.d.couldNotRun : io/* EXIT */.d.blocks;
}
/** Standard output holds the report alone. */
function writeReport(text, output, io) {
    if (output === undefined)
        io.stdout.write(text);
    else
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.cwd, output), text);
}


/***/ }),

/***/ 6357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   Fv: () => (/* binding */ withDeclared),
/* harmony export */   Y0: () => (/* binding */ CONFIGURATION_KEYS),
/* harmony export */   eD: () => (/* binding */ CONFIGURATION_PATHS),
/* harmony export */   ep: () => (/* binding */ configuredSeverity)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);

/** The names under which the config file is looked for, in this order, from the repository's root. */
const CONFIGURATION_PATHS = ['.github/deploy-gate.yml', 'deploy-gate.yml'];
const EMPTY_CONFIGURATION = {
    path: null,
    failOn: null,
    undecided: null,
    settingsModule: null,
    configurationClass: null,
    pythonPath: [],
    stack: null,
    rules: new Map(),
    configVars: new Map(),
};
function configuredSeverity(configuration, rule) {
    return configuration.rules.get(rule)?.severity ?? undefined;
}
/** The keys of the config file, and what each takes: the one source of the parser and of the JSON Schema. */
const CONFIGURATION_KEYS = {
    'fail-on': { kind: 'choice', choices: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$, description: 'The least severity that blocks.' },
    undecided: { kind: 'choice', choices: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDECIDED */ .Cz, description: 'What an open finding counts as.' },
    'settings-module': { kind: 'text', description: 'The settings module that production runs.' },
    configuration: {
        kind: 'text',
        description: "The class that production runs (django-configurations' DJANGO_CONFIGURATION).",
    },
    'python-path': { kind: 'texts', description: 'More folders of the app that are on `sys.path` in production.' },
    stack: { kind: 'text', description: 'The stack to judge for, where no app is asked.' },
    rules: {
        kind: 'rules',
        description: 'Per rule: a severity, `off`, or an object with `severity` and `ignore-paths`.',
    },
    'config-vars': {
        kind: 'config-vars',
        description: 'Config vars of the app, for runs without a key: `set`, `unset`, or an object with a `value` that is no secret.',
    },
};
/** The config vars with what the config file declares, where they are not known from the app itself. */
function withDeclared(configVars, { configVars: declared }) {
    if (declared.size === 0 || configVars.others === 'unset')
        return configVars;
    return { ...configVars, known: new Map([...declared, ...configVars.known]) };
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** How many findings count as what: the Action's outputs `errors`, `warnings` and `undecided`. */
function countFindings(findings) {
    const counting = findings.filter((finding) => !finding.suppressed);
    const failing = (severity) => counting.filter((f) => f.kind === 'fail' && f.severity === severity).length;
    return {
        errors: failing('error'),
        warnings: failing('warning'),
        undecided: counting.filter((f) => f.kind === 'open').length,
    };
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   gk: () => (/* binding */ gitFailed)
/* harmony export */ });
/* unused harmony exports startGit, cannotRun */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);



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
    return spawn('git', [...located(repository), ...args], {
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
/** The Failure for a git that ended with an error: DOING completes "git could not …". */
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

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ completeConfigVars),
/* harmony export */   m3: () => (/* binding */ configVarValues),
/* harmony export */   ns: () => (/* binding */ UNKNOWN_CONFIG_VARS)
/* harmony export */ });
/* unused harmony export configVar */
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

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export logText */
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
    return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
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


/***/ })

};
