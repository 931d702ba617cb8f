export const id = 363;
export const ids = [363];
export const modules = {

/***/ 5363:
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

;// CONCATENATED MODULE: ./lib/reporters/settings-json.js

/** `settings --format json`: an element for each module, in order (contract, "settings --format json"). REVEAL prints marked values too. */
function settingsJson(modules, reveal) {
    return stringify(modules.map(({ module, path, raises, settings }) => ({
        module,
        path,
        raises,
        settings: Object.fromEntries(settings.map(({ name, value }) => [name, settingJson(value, reveal)])),
    })));
}
function settingJson(value, reveal) {
    const where = {
        path: value.location?.path ?? null,
        line: value.location?.start.line ?? null,
        configVars: value.configVars,
    };
    if (value.kind === 'unknown') {
        const oneOf = value.oneOf?.map((one) => valueJson(one, reveal));
        return { state: 'unknown', why: whyText(value.causes[0]), ...(oneOf === undefined ? {} : { oneOf }), ...where };
    }
    if (value.marks.length > 0 && !reveal && !isContainer(value))
        return { state: 'known', redacted: true, ...where };
    return { state: isWhollyKnown(value) ? 'known' : 'partial', value: valueJson(value, reveal), ...where };
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
function valueJson(value, reveal) {
    if (value.marks.length > 0 && !reveal && !isContainer(value))
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
            return [...value.items.map((item) => valueJson(item, reveal)), ...restJson(value.rest)];
        case 'set':
        case 'frozenset':
            return [...value.items.map((item) => valueJson(item, reveal)).sort(compareJson), ...restJson(value.rest)];
        case 'dict':
            return dictJson(value, reveal);
        case 'object':
            return value.text !== undefined && IS_ITS_TEXT.test(value.type) ? value.text : { $type: value.type };
        case 'unknown':
            return unknownJson(value, reveal);
    }
}
/** The types whose whole value is their text. */
const IS_ITS_TEXT = /^pathlib\.(?:Pure)?(?:Posix)?Path$/;
const floatName = (value) => (Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf');
function unknownJson(value, reveal) {
    const oneOf = value.oneOf?.map((one) => valueJson(one, reveal));
    return { $unknown: whyText(value.causes[0]), ...(oneOf === undefined ? {} : { $oneOf: oneOf }) };
}
const restJson = (rest) => rest?.[0] === undefined ? [] : [{ $unknown: `there may be more: ${whyText(rest[0])}` }];
function dictJson(value, reveal) {
    const entries = value.entries.map(([key, item]) => [keyText(key, reveal), valueJson(item, reveal)]);
    const rest = value.rest?.[0] === undefined ? [] : [['$unknown', `there may be more: ${whyText(value.rest[0])}`]];
    return Object.fromEntries([...entries, ...rest]);
}
/** As Python's json.dumps writes a key. */
function keyText(key, reveal) {
    const json = valueJson(key, reveal);
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
    return { name, text: `${valueWords(value)}${hangsOn}`, location: value.location };
}
/** A value in Python's notation, short; never a marked one, and never what a name says is secret. */
function valueWords(value) {
    if (value.kind === 'unknown')
        return `not known: it ${whyText(value.causes[0])}`;
    if (value.marks.length > 0)
        return `the text of ${value.marks.map((one) => `\`${one}\``).join(', ')}`;
    const text = notation(value, 0);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
/** Deeper containers are shown by their brackets alone. */
const DEEPEST = 3;
const MOST_ITEMS = 20;
function notation(value, depth) {
    if (value.marks.length > 0)
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
            return `[${itemsNotation(value.items, depth)}]`;
        case 'tuple':
            return `(${itemsNotation(value.items, depth)}${value.items.length === 1 ? ',' : ''})`;
        case 'set':
        case 'frozenset':
            return `{${itemsNotation(value.items, depth)}}`;
        case 'dict':
            return `{${dictNotation(value.entries, depth)}}`;
        case 'object':
            return value.text === undefined ? `<${value.type}>` : JSON.stringify(value.text);
        case 'unknown':
            return '<unknown>';
    }
}
function itemsNotation(items, depth) {
    if (depth >= DEEPEST)
        return '…';
    const shown = items.slice(0, MOST_ITEMS).map((item) => notation(item, depth + 1));
    return [...shown, ...(items.length > MOST_ITEMS ? ['…'] : [])].join(', ');
}
function dictNotation(entries, depth) {
    if (depth >= DEEPEST)
        return '…';
    const shown = entries
        .slice(0, MOST_ITEMS)
        .map(([key, item]) => `${notation(key, depth + 1)}: ${notation(item, depth + 1)}`);
    return [...shown, ...(entries.length > MOST_ITEMS ? ['…'] : [])].join(', ');
}

// EXTERNAL MODULE: ./lib/rules/index.js + 27 modules
var rules = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/commands/io.js
var io = __webpack_require__(4096);
// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
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
        return { kind: 'other', language: 'another language', because: `the app's buildpacks are ${buildpacks.join(', ')}` };
    }
    if (detectedBy !== null)
        return { kind: 'python', detectedBy };
    const other = OTHER_NAMES.find(([name]) => (0,files/* exists */.t2)(snapshot, name));
    return other ? { kind: 'other', language: other[1], because: `there is \`${other[0]}\`` } : { kind: 'none' };
}
/** `-e`; a name that ends with a slash is a folder alone. */
function isDetected(snapshot, name) {
    return name.endsWith('/')
        ? (0,files/* exists */.t2)(snapshot, name.slice(0, -1)) && !(0,files/* isFile */.fo)(snapshot, name.slice(0, -1))
        : (0,files/* exists */.t2)(snapshot, name);
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
var procfile = __webpack_require__(3041);
// EXTERNAL MODULE: ./lib/facts/python-version.js + 1 modules
var python_version = __webpack_require__(4936);
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
    virtualenvs: ({ snapshot }) => findVirtualenvs(snapshot),
    procfile: ({ snapshot }) => (0,procfile/* readProcfile */.J)(snapshot),
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
    const findings = found.map((finding) => relocate(finding, input.prefix)).sort(worstFirst);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/git/git.js



/** A listing or a batch of small files takes far less; what takes longer hangs. */
const TIMEOUT_MS = 120_000;
/** Enough for the listing of more files than a snapshot may hold. */
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024;
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
/**
 * Runs git on REPOSITORY to its end, without a shell. This and startGit are the only places that run it.
 *
 * Throws a Failure where git is missing, hangs, or says more than maxOutputBytes. A status that is not 0 is the caller's to judge.
 */
function git_runGit(repository, args, options = {}) {
    const settings = Object.entries(options.settings ?? {}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const result = (0,external_node_child_process_.spawnSync)('git', [...located(repository), ...settings, ...args], {
        ...processOptions(options.withUserConfiguration ?? false),
        input: options.input ?? '',
        maxBuffer: options.maxOutputBytes ?? MAX_OUTPUT_BYTES,
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
    });
    if (result.error)
        throw cannotRun(result.error, args);
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
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: { ...Object.fromEntries(own), ...ENVIRONMENT, ...configuration },
        windowsHide: true,
        shell: false,
    };
}
/** The Failure for an error of starting or awaiting git. */
function cannotRun(error, args) {
    const name = `git ${args[0] ?? ''}`;
    if (error.code === 'ENOENT')
        return new failure/* Failure */.H('git is not on the PATH: install git, or add its folder to the PATH.');
    if (error.code === 'ETIMEDOUT')
        return new failure/* Failure */.H(`\`${name}\` does not end: run \`git fsck\` on the repository.`);
    if (error.code === 'ENOBUFS') {
        return new failure/* Failure */.H('The repository holds too many files to be judged: name the folder of the app with `path`.');
    }
    return new failure/* Failure */.H(`\`${name}\` cannot be run (${error.code ?? error.message}): check that git works in this environment.`);
}
/** What git says, told apart: each has its remedy. */
const SAYINGS = [
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
    return new failure/* Failure */.H(`git could not ${doing} (${said}): ${remedy}.`);
}
/** TEXT without control characters, so that a name in a repository cannot steer a terminal or a log; KEPT stays. */
function printable(text, kept = '') {
    return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) => kept.includes(char) ? char : '\ufffd');
}

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
    const { status, stdout, stderr } = git_runGit(repository, ['cat-file', '--batch', '--buffer'], {
        input: `${names.join('\n')}\n`,
        maxOutputBytes: maxBytes + names.reduce((sum, name) => sum + name.length + 128, 0),
    });
    if (status !== 0)
        throw gitFailed('read the commit', stderr);
    const objects = [];
    let at = 0;
    for (const _ of names) {
        const end = stdout.indexOf(NEWLINE, at);
        if (end < 0)
            throw gitFailed('read the commit', stderr);
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
    const shown = printable(rev).slice(0, 100);
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
    const message = blank < 0 ? '' : decode(content.subarray(blank + 2), /^encoding (.+)$/m.exec(headers)?.[1]);
    const [paragraph = ''] = message.replace(/^\n+/, '').split(/\n[ \t]*\n/, 1);
    const seconds = Number(/^committer .*> (\d{1,15}) [+-]\d+$/m.exec(headers)?.[1] ?? 0);
    return { subject: printable(paragraph.trim().replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')), committedAt: seconds };
}
function decode(bytes, encoding = 'utf-8') {
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
const MAX_ENTRIES = 250_000;
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
    const { status, stdout, stderr } = git_runGit(repository, args);
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
        throw missingObjects(printable(first), others.length);
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
    const shown = JSON.stringify(printable(what).slice(0, 200));
    return new failure/* Failure */.H(`Commit ${commit.id} holds ${shown}, twice or under a name that no checkout can have: run \`git fsck\` and rewrite that commit.`);
}
function cannotList(commit, root, stderr) {
    const shown = JSON.stringify(printable(root));
    if (/Not a valid object name/i.test(stderr)) {
        return new failure/* Failure */.H(`Commit ${commit.id} has no folder ${shown}: \`path\` is relative to the repository's root.`);
    }
    if (/not a tree object/i.test(stderr))
        return new failure/* Failure */.H(`${shown} is not a folder in commit ${commit.id}: \`path\` must name one.`);
    return gitFailed('list the commit', stderr);
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
            throw new failure/* Failure */.H(`${printable(entry.path)} holds ${entry.size} bytes, more than can be judged: take it out of the commit.`);
        }
        const [content] = fetch([entry]);
        if (content === undefined)
            throw missingObjects(printable(entry.path), 0);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const { status, stdout, stderr } = git_runGit(repository, [
        ...['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard', '--'],
        ...(repository.prefix === '' ? [] : [repository.prefix]),
    ], excludesFile === null ? {} : { settings: { 'core.excludesFile': excludesFile } });
    if (status !== 0)
        throw gitFailed('list the work tree', stderr);
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
    const { stdout } = git_runGit(repository, args, { withUserConfiguration: true });
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
        throw new failure/* Failure */.H(`${printable(entry.path)} cannot be read (${code}): it was changed meanwhile, or needs other permissions.`);
    }
}
/** A folder above the file may have become a link since the files were listed. */
function refuseBehindLink(root, entry) {
    const raw = Buffer.from(rawName(entry));
    const folder = raw.subarray(0, Math.max(raw.lastIndexOf('/'), 0));
    const path = entry.rawPath ? Buffer.concat([Buffer.from(`${root}/`), folder]) : (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(entry.path));
    const real = (0,external_node_fs_.realpathSync)(path, { encoding: 'buffer' });
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
            throw new failure/* Failure */.H(`${printable(entry.path)} holds ${found.size} bytes, more than can be judged: take it out of the app's folder.`);
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
    return new failure/* Failure */.H(`${printable(entry.path)} was changed while it was judged: run deploy-gate again.`);
}

// EXTERNAL MODULE: ./lib/heroku/platform/stacks.js
var stacks = __webpack_require__(9685);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(816);
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
/** Judges it. `--settings-module` and its like beat the config file. */
function judge(subject, values) {
    const { configuration } = subject;
    const settingsModule = values['settings-module'] ?? configuration.settingsModule;
    const configurationClass = values.configuration ?? configuration.configurationClass;
    const input = {
        snapshot: subject.snapshot,
        prefix: subject.prefix,
        environment: subject.environment,
        configuration,
        all: values.all ?? false,
        options: {
            ...(settingsModule === null ? {} : { settingsModule }),
            ...(configurationClass === null ? {} : { configuration: configurationClass }),
            ...(values.django === undefined ? {} : { django: values.django }),
            pythonPath: [...(values['python-path'] ?? []), ...configuration.pythonPath],
        },
    };
    return assess(input);
}
async function readConfiguration(given, cwd, readFromRoot) {
    const found = given === undefined
        ? firstOf(gate_configuration/* CONFIGURATION_PATHS */.eD, readFromRoot)
        : { path: given, text: readText((0,external_node_path_.resolve)(cwd, given), given) };
    if (found === null)
        return gate_configuration/* EMPTY_CONFIGURATION */.$k;
    // The YAML parser is loaded only where there is something to parse: `check` must start fast.
    const { loadConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 4817));
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
/** What nearly every judgement reads: fetched from git in one go. */
const isLikelyRead = ({ path, size }) => size < 64 * 1024 &&
    (!path.includes('/') || /(?:^|\/)(?:settings|config)(?:\/|\.py$)|(?:^|\/)(?:[aw]sgi|__init__)\.py$/.test(path));
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
    const asked = values.app === undefined ? null : await (await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 5197))).askHeroku(values.app, io);
    const configVars = asked !== null && values['config-vars'] === undefined ? asked.configVars : fromFile;
    return { configVars, app: asked?.app ?? null, secrets: [...(asked?.secrets ?? []), ...valuesOf(configVars)] };
}
function valuesOf({ known }) {
    return [...known.values()].flatMap((one) => (one.state === 'set' && one.value !== undefined ? [one.value] : []));
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

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ completeConfigVars),
/* harmony export */   ns: () => (/* binding */ UNKNOWN_CONFIG_VARS)
/* harmony export */ });
/* unused harmony export configVar */
/** No app was asked and nothing was declared. */
const UNKNOWN_CONFIG_VARS = { known: new Map(), others: 'unknown' };
/** Looks NAME up: total, every name has an answer. */
function configVar(vars, name) {
    return vars.known.get(name) ?? { state: vars.others };
}
/** A complete list, as Heroku or a config-vars file gives it. */
function completeConfigVars(values) {
    const known = new Map(Object.entries(values).map(([name, value]) => [name, { state: 'set', value }]));
    return { known, others: 'unset' };
}


/***/ })

};
