export const id = 338;
export const ids = [338];
export const modules = {

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

/***/ 9166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ filesWithComments),
  T: () => (/* binding */ ignoreCommentsOf)
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

;// CONCATENATED MODULE: ./lib/python/syntax/tree.js
/** The offsets of a node in its text, end exclusive. */
function tree_rangeOf(source, node) {
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
    for (const node of nodesOf(tree)) {
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

;// CONCATENATED MODULE: ./lib/python/syntax/fault.js
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
        throw new SyntaxFault(`encoding problem: ${cookie} with BOM`, 0);
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
        throw new SyntaxFault('source code string cannot contain null bytes', nul, nul + 1, type);
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
        throw new SyntaxFault(`unknown encoding: ${cookie}`, 0);
    }
    const foreign = bytes.findIndex((byte) => byte > 127);
    if (foreign < 0 && ASCII_COMPATIBLE.has(encoding))
        return latin1(bytes);
    if (encoding === 'ascii' || encoding === 'us_ascii') {
        const byte = (bytes[foreign] ?? 0).toString(16);
        const message = `(unicode error) 'ascii' codec can't decode byte 0x${byte} in position ${foreign}: ordinal not in range(128)`;
        throw new SyntaxFault(message, 0);
    }
    throw new Undecided(`the file is written in ${cookie}, which is not decoded here`, 0);
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
    return new SyntaxFault(message, before.replace(/\r\n?/g, '\n').length);
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
    return new SyntaxFault(message, from.start, to.end, type);
}
const neverClosed = (unclosed) => new SyntaxFault(`'${unclosed.bracket}' was never closed`, unclosed.start, unclosed.start + 1);
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
        throw new Undecided(`the character name in \`\\N{${name}}\` is not among those that are known here`, start + at);
    }
    return [character, close + 1];
}
function unicodeFault(reason, from, to, start) {
    const where = `position ${from}-${Math.max(from, to - 1)}`;
    const message = `(unicode error) 'unicodeescape' codec can't decode bytes in ${where}: ${reason}`;
    return new SyntaxFault(message, start + from, start + to);
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
            throw new SyntaxFault('bytes can only contain ASCII literal characters', start + at, start + at + 1);
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
        throw new SyntaxFault(`(value error) invalid \\x escape at position ${at}`, start + at, start + at + 2);
    }
    return [Number.parseInt(digits, 16), at + 4];
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/python/syntax/tokens/strings.js

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
            throw new SyntaxFault(`unterminated ${what} literal (detected at line ${line})`, start, at + quote.length);
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
    decodeText(body, start);
    for (const { 0: written, index } of body.matchAll(ESCAPE)) {
        const value = decodeText(written, start + index);
        const codePoint = value.codePointAt(0) ?? 0;
        const isBrace = kind !== 'beside' && written.length > 2 && (value === '{' || value === '}');
        if (isBrace && kind === 'specification') {
            throw new Undecided('an escape makes a brace in a format specification', start + index);
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
            throw new SyntaxFault(message, at, at + character.length);
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
                throw new SyntaxFault('unexpected character after line continuation character', at, at + 1);
            }
            if (at + 2 >= text.length)
                throw new SyntaxFault('unexpected EOF while parsing', at, at + 1);
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
            throw new SyntaxFault('too many levels of indentation', lineStart, line.end, 'IndentationError');
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
        throw new SyntaxFault(message, lineStart, line.end, 'IndentationError');
    }
    if (level.alternative !== line.alternative)
        throw inconsistent(lineStart, line.end);
    return dedents === 0 ? 0 : -dedents;
}
function inconsistent(start, end) {
    return new SyntaxFault('inconsistent use of tabs and spaces in indentation', start, end, 'TabError');
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
        throw new SyntaxFault('too many nested parentheses', scanner.at, scanner.at + 1);
    scanner.brackets.push(scanner.tokens.length);
    push(scanner, 'op', scanner.at + 1);
}

;// CONCATENATED MODULE: ./lib/python/syntax/tokens/interpolation.js



/** CPython's MAXFSTRINGLEVEL. */
const MAXIMUM_NESTING = 150;
/** Starts an f-string whose prefix stands where the scanner is and whose quotes stand at `quoteStart`. */
function openFString(scanner, quoteStart) {
    const { text, at } = scanner;
    if (scanner.fstrings.length + 1 >= MAXIMUM_NESTING) {
        throw new SyntaxFault('too many nested f-strings', at, at + 1);
    }
    const quote = quoteAt(text, quoteStart);
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
                throw new SyntaxFault("f-string: expecting '}'", at, at + 1);
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
                throw new SyntaxFault("f-string: single '}' is not allowed", at, at + 1);
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
    return new SyntaxFault(message, fstring.start, fstring.start + 1);
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
                throw new SyntaxFault(`invalid digit '${text[at]}' in ${radix.name} literal`, at, at + 1);
            throw new SyntaxFault(`invalid ${radix.name} literal`, start, at);
        }
        while (radix.isDigit(text.charCodeAt(at)))
            at++;
    } while (text[at] === '_');
    if (isDigit(text.charCodeAt(at))) {
        throw new SyntaxFault(`invalid digit '${text[at]}' in ${radix.name} literal`, at, at + 1);
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
                throw new SyntaxFault('invalid decimal literal', start, at);
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
        throw new SyntaxFault(message, start, zerosEnd);
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
                throw new SyntaxFault('invalid decimal literal', start, at + 1);
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
            throw new SyntaxFault('invalid decimal literal', start, at);
    }
}
function verifyEnd(text, start, at, kind) {
    if (!isIdentifierPart(text.charCodeAt(at)))
        return at;
    AFTER_NUMBER.lastIndex = at;
    if (!AFTER_NUMBER.test(text))
        throw new SyntaxFault(`invalid ${kind} literal`, start, at);
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
        if (!(error instanceof SyntaxFault))
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
        throw new SyntaxFault("f-string: expecting '}'", open.start, open.start + 1);
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
        push(scanner, 'string', scanString(text, at, at, scanner.lineOf));
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
    if ((text[end] === '"' || text[end] === "'") && isStringPrefix(word, minor)) {
        const isFString = /[ft]/i.test(word);
        if (isFString && minor >= PEP_701)
            openFString(scanner, end);
        else
            push(scanner, 'string', scanString(text, at, end, scanner.lineOf));
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
        throw new SyntaxFault('unexpected character after line continuation character', at, at + 1);
    }
    scanner.at = at + 2;
    if (scanner.at >= text.length && scanner.brackets.length === 0 && !scanner.isField) {
        throw new SyntaxFault('unexpected EOF while parsing', at, at + 1);
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
        throw new SyntaxFault(message, at, at + character.length);
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
        throw new SyntaxFault(`unmatched '${closer}'`, at, at + 1);
    if (CLOSER[open.text] !== closer) {
        const line = scanner.lineOf(open.start);
        const where = line === scanner.lineOf(at) ? '' : ` on line ${line}`;
        const message = `closing parenthesis '${closer}' does not match opening parenthesis '${open.text}'${where}`;
        throw new SyntaxFault(message, at, at + 1);
    }
    open.close = scanner.tokens.length;
    push(scanner, 'op', at + 1);
}

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
const legacy_f_strings_MAXIMUM_BRACKETS = 200;
const MAXIMUM_DEPTH = 2;
const legacy_f_strings_CLOSER = { '(': ')', '[': ']', '{': '}' };
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
            position = legacy_f_strings_skipEscape(text, position, end);
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
const doubledBrace = (position) => new Undecided('a brace is doubled in a format specification', position);
/** After a backslash. A brace is not taken with it; `\N{...}` is taken whole. */
function legacy_f_strings_skipEscape(text, position, end) {
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
        else if (character in legacy_f_strings_CLOSER) {
            if (open.length >= legacy_f_strings_MAXIMUM_BRACKETS)
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
            legacy_f_strings_closeBracket(parser, open, position);
    }
    if (quote !== '')
        throw failure(parser, 'f-string: unterminated string', start);
    const [bracket] = open;
    if (bracket !== undefined)
        throw failure(parser, `f-string: unmatched '${legacy_f_strings_CLOSER[bracket]}'`, start);
    return end;
}
function legacy_f_strings_closeBracket(parser, open, position) {
    const closer = parser.text[position] ?? '';
    const bracket = open.pop();
    if (bracket === undefined)
        throw failure(parser, `f-string: unmatched '${closer}'`, position);
    if (legacy_f_strings_CLOSER[bracket] !== closer) {
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
    const { tokens, unclosed, fault: tokenFault } = tokenize(text, minor, lineOf, { start, end });
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
function strings(parser) {
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
    const { prefix, bodyStart, bodyEnd } = stringParts(token.text);
    const isRaw = prefix.includes('r');
    if (parser.fieldDepth > 0 && !isRaw && !prefix.includes('f'))
        hideBraces(parser, token);
    if (prefix.includes('f')) {
        legacyFString(parser, token.start + bodyStart, token.start + bodyEnd, isRaw);
        return 'f-string';
    }
    const body = token.text.slice(bodyStart, bodyEnd);
    if (prefix.includes('b')) {
        decodeBytes(body, token.start + bodyStart, isRaw);
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
            return strings(parser);
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
        if (error instanceof SyntaxFault)
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
    const value = strings(parser);
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
        throw fault && error instanceof SyntaxFault && isOverridden(error, fault) ? fault : error;
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
    return new SyntaxFault(message, start, end);
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
            throw new Undecided(`\`nonlocal ${name}\` may be mangled`, rangeOf(node).start);
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
        throw new Undecided('the file is nested too deeply', walk.rangeOf(node).start);
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
            visitAll(walk, childrenOf(node));
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
        compiler_visitAll(walk, childrenOf(node));
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
    for (const node of nodesOf(tree)) {
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
        throw new Undecided('`barry_as_FLUFL` is not modelled', rangeOf(statement).start);
    throw faultAt(rangeOf, statement, `future feature ${name} is not defined`);
}

;// CONCATENATED MODULE: ./lib/python/syntax/semantics/verify.js




/** Throws a SyntaxFault where CPython's symbol table or compiler refuses a tree that its parser made. */
function verifySemantics(tree, source, minor) {
    const range = (node) => tree_rangeOf(source, node);
    const features = futureFeatures(tree, range);
    verifySymbols(tree, range, minor, features.has('annotations'));
    verifyCompilation(tree, range, minor, features.has('annotations'));
}

;// CONCATENATED MODULE: ./lib/python/syntax/version.js
/** The releases whose grammar is known here. A version outside is judged as the nearest one inside. */
const OLDEST_GRAMMAR = 8;
const NEWEST_GRAMMAR = 14;
/** The minor number of the grammar to judge by. */
function grammarOf(version) {
    return Math.min(NEWEST_GRAMMAR, Math.max(OLDEST_GRAMMAR, version.minor));
}
const NEWEST_PYTHON = { major: 3, minor: NEWEST_GRAMMAR };

;// CONCATENATED MODULE: ./lib/python/syntax/parse.js











/** Bytes (or UTF-16 code units). Nobody writes settings of this size; generated tables and attacks have it. */
const MAXIMUM_SIZE = 1_000_000;
/**
 * Parses one file of the repository as the app's Python compiles it: CPython's tokenizer, grammar, symbol table and compiler say what an
 * error is (https://docs.python.org/3/reference/), py-ast makes the tree.
 *
 * @param path relative to the snapshot's root; it goes into locations
 * @param source the file's bytes, decoded as PEP 263 has it; or text
 * @param version the app's Python, which decides what is syntax
 * @returns never throws
 */
function parse(path, source, version = NEWEST_PYTHON) {
    const minor = grammarOf(version);
    let text = sourceText(path, '');
    try {
        if (source.length > MAXIMUM_SIZE)
            throw new Undecided('the file is larger than a megabyte', 0);
        // Decoded leniently for the location of an error in the decoding itself.
        text = sourceText(path, typeof source === 'string' ? source : new TextDecoder().decode(source));
        const decoded = typeof source === 'string' ? { text: normalizeText(source, minor), invalid: null } : decodeSource(source, minor);
        text = sourceText(path, decoded.text);
        return parseText(text, minor, decoded.invalid);
    }
    catch (error) {
        return failed(text, error);
    }
}
function parseText(source, minor, invalid) {
    const lineOf = (offset) => lineAt(source, offset);
    const tokens = tokenize(source.text, minor, lineOf);
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
        throw new Undecided('a comment holds bytes that are not UTF-8', invalid.start);
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
        throw new Undecided(`the parser does not take it (${error.message})`, start);
    }
}
const commentsOf = (source, { comments }) => comments.map(({ text, start, end }) => ({ text, location: locationOf(source, start, end) }));
function failed(source, error) {
    const { path } = source;
    if (error instanceof SyntaxFault) {
        const { type, message, start, end } = error;
        return { kind: 'syntax-error', path, type, message, location: locationOf(source, start, end) };
    }
    if (error instanceof Undecided) {
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
    const { start, end } = rangeOf(module.source, node);
    return module.source.text.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/facts/ignore-comments.js


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
    const module = parse(path, text);
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
    for (const node of nodesOf(module.tree)) {
        if (!STATEMENTS.has(node.nodeType))
            continue;
        const { lineno: first = 1, end_lineno: end = first } = placeOf(node);
        ranges.push({ first, last: COMPOUND.has(node.nodeType) ? headerEnd(node, first) : end });
    }
    return ranges.sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
}
/** The last line of what stands before a compound statement's first body. */
function headerEnd(node, first) {
    const header = childrenOf(node).filter(({ nodeType }) => !STATEMENTS.has(nodeType) && !CLAUSES.has(nodeType));
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
/* harmony export */   J: () => (/* binding */ readProcfile),
/* harmony export */   p: () => (/* binding */ PROCFILE)
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

/***/ 7338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// UNUSED EXPORTS: ruleById

// NAMESPACE OBJECT: ./lib/rules/registry.js
var registry_namespaceObject = {};
__webpack_require__.r(registry_namespaceObject);
__webpack_require__.d(registry_namespaceObject, {
  appJsonInvalid: () => (appJsonInvalid),
  appJsonStackUnsupported: () => (appJsonStackUnsupported),
  buildpackUndecided: () => (buildpackUndecided),
  configVarInRepository: () => (configVarInRepository),
  credentialInRepository: () => (credentialInRepository),
  dependencyHeavy: () => (dependencyHeavy),
  dotenvCommitted: () => (dotenvCommitted),
  gdalWithoutBuildpack: () => (gdalWithoutBuildpack),
  herokuYmlIgnored: () => (herokuYmlIgnored),
  herokuYmlInvalid: () => (herokuYmlInvalid),
  herokuYmlWithoutWeb: () => (herokuYmlWithoutWeb),
  ignoreUnused: () => (ignoreUnused),
  ignoreWithoutReason: () => (ignoreWithoutReason),
  languageNotJudged: () => (languageNotJudged),
  lfsPointer: () => (lfsPointer),
  lockFileStale: () => (lockFileStale),
  lockFileUnusable: () => (lockFileUnusable),
  packageManagerMissing: () => (packageManagerMissing),
  packageManagersSeveral: () => (packageManagersSeveral),
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
  setupPyWithoutRequirements: () => (setupPyWithoutRequirements),
  slugLarge: () => (slugLarge),
  slugignoreNegation: () => (slugignoreNegation),
  stackEndOfLife: () => (stackEndOfLife),
  stackRetiring: () => (stackRetiring),
  stackUnrecognised: () => (stackUnrecognised),
  submoduleNotDeployed: () => (submoduleNotDeployed),
  symlinkOutside: () => (symlinkOutside),
  virtualenvCommitted: () => (virtualenvCommitted)
});

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
                : `\`app.json\` asks for the stack ${stack}, which ${state.kind === 'end-of-life' ? 'has reached its end of life' : 'Heroku’s Python buildpack does not know'}: review apps and test runs fail. A deployment of this app does not read it.`,
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
    summary: 'An app without buildpacks would be taken for another language’s.',
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
/** Credentials whose shape cannot be mistaken: the provider's own prefix and length. */
const SHAPES = [
    ['an AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
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
                if (MADE_UP.test(match[0]))
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

;// CONCATENATED MODULE: ./lib/rules/dotenv-committed.js



const dotenv_committed_SECRET = /SECRET|PASSW|TOKEN|API_?KEY|PRIVATE|CREDENTIAL|_KEY$|_DSN$/i;
const dotenv_committed_MADE_UP = /^$|change|your|example|placeholder|xxx|todo|dummy|test|insecure|^(secret|password|postgres|admin|root)$|<.*>/i;
const LINE = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/;
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
        const [, name = '', quoted = ''] = LINE.exec(line) ?? [];
        const value = quoted.replace(/^(['"])(.*)\1$/, '$2');
        const password = URL_PASSWORD.exec(value)?.[1];
        const secret = password ?? (dotenv_committed_SECRET.test(name) ? value : '');
        return secret.length >= 6 && !dotenv_committed_MADE_UP.test(secret) ? [{ name, line: index + 1, text: line }] : [];
    });
}

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
            message: `\`gdal\` needs the GDAL library, which only another buildpack brings${buildpacks?.length ? `, and the app has ${buildpacks.join(', ')}` : '; the app’s buildpacks are not known'}. Without it the build stops, "Package installation failed since the GDAL library wasn't found".`,
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

// EXTERNAL MODULE: ./lib/facts/ignore-comments.js + 54 modules
var ignore_comments = __webpack_require__(9166);
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
    *check({ procfile, processes, build, environment }) {
        if (!procfile || build.kind === 'container' || environment.app?.generation === 'fir')
            return;
        for (const { type, command, location } of processes.types.values()) {
            if (!/^:(\s|$)/.test(command))
                continue;
            yield {
                kind: 'fail',
                message: `A space stands before the colon, so the command of \`${type}\` is \`${command}\`: the shell's \`:\`, which does nothing and ends at once.${type === 'web' ? ' The web process exits, and every request gets 503, H10 "App crashed".' : ''}`,
                hint: `Remove the space:\n${type}: ${command.slice(1).trim()}`,
                at: location,
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
    *check({ procfile, build, environment }) {
        if (!procfile || build.kind === 'container' || environment.app?.generation === 'fir')
            return;
        for (const { text, location } of procfile.cedar.dropped) {
            yield {
                kind: 'fail',
                message: `Heroku drops the line \`${text.trim().slice(0, 100)}\` without a word: it is not of the form \`type: command\`.`,
                hint: hintFor(text.trim()),
                at: location,
            };
        }
    },
};
function hintFor(text) {
    const [, type, command] = /^([A-Za-z0-9_-]+):(\S.*)$/.exec(text) ?? [];
    if (type !== undefined)
        return `Put a space after the colon:\n${type}: ${command}`;
    return 'Write a process a line, its type of letters, digits, `-` and `_`, then a colon and a space. A command cannot go on in the next line.';
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
        const near = misnamed(snapshot.entries);
        yield {
            kind: 'fail',
            message: `${near ? reason(near) : 'There is no `Procfile`.'} The build succeeds, no process runs, and every request gets 503, H14 "No web processes running".`,
            hint: near
                ? `Rename it: \`git mv ${near.path} ${facts_procfile/* PROCFILE */.p}\`.`
                : `Write a file named \`Procfile\`, with no extension, in the app's root:\n${webLine(snapshot.entries)}`,
            at: near ? { path: near.path } : null,
            heroku: 'H14',
        };
    },
};
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
function misnamed(entries) {
    const inRoot = entries.find(({ path }) => NEAR_NAMES.has(path.trim().toLowerCase()));
    const below = entries.filter(({ path }) => path.endsWith(`/${facts_procfile/* PROCFILE */.p}`));
    const depth = ({ path }) => path.split('/').length;
    return inRoot ?? below.sort((a, b) => depth(a) - depth(b))[0];
}
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
    *check({ procfile, build, environment: { app } }) {
        if (!procfile || build.kind === 'container' || app?.generation === 'fir')
            return;
        const refused = new Set(procfile.fir.errors.map(({ location }) => location.start.line));
        const stopped = procfile.local.error?.location.start.line;
        for (const { type, command, location } of procfile.cedar.processes.values()) {
            const line = location.start.line;
            const others = [...(refused.has(line) ? ['Fir'] : []), ...(stopped === line ? ['`heroku local`'] : [])];
            if (others.length === 0)
                continue;
            yield {
                kind: 'fail',
                message: `Cedar takes this line for the process \`${type}\`, and ${others.join(' and ')} ${others.length > 1 ? 'refuse' : 'refuses'} it.`,
                hint: `All three take:\n${type}: ${command}`,
                at: location,
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
            at: at ?? { path: facts_procfile/* PROCFILE */.p },
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
    summary: 'The repository holds a Python app, and none of the app’s buildpacks installs Python.',
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
;// CONCATENATED MODULE: ./lib/rules/python-patch-outdated.js


const pythonPatchOutdated = {
    id: 'python-patch-outdated',
    summary: 'Python is pinned to an old patch release.',
    category: 'build',
    severity: 'warning',
    since: '0.1.0',
    *check({ build, pythonVersion: version }) {
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
    *check({ build, pythonVersion: version }) {
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
    *check({ build, pythonVersion: version }) {
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
        names: /^(pywin32|pypiwin32|pywinpty|windows-curses|twisted-iocpsupport|wmi|win32-setctime-ext|pywin32-ctypes-ext)$/,
        because: 'it exists for Windows only',
        remedy: onlyThere('win32'),
    },
    { names: /^pyobjc(-.*)?$/, because: 'it exists for macOS only', remedy: onlyThere('darwin') },
    {
        names: /^pkg-resources$/,
        because: 'there is no such package; Debian’s pip lists it by mistake',
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
    summary: 'A symbolic link that leads out of the app’s folder.',
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
