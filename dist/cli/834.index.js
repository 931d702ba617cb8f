export const id = 834;
export const ids = [834];
export const modules = {

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports foldersOf, resolvePath */
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
 * @returns `text` for ASCII, UTF-8 and a file of one byte; `data` for what is no text; else file's own words for the encoding
 */
function textEncoding(bytes) {
    if (bytes.length <= 1)
        return 'text';
    if (text_encoding_all(bytes, isAsciiText))
        return isUtf7(bytes) ? 'UTF-7' : 'text';
    if (hasPrefix(bytes, [0xef, 0xbb, 0xbf]) && utf8Kind(bytes.subarray(3)) !== 'no')
        return 'UTF-8 (with BOM)';
    if (utf8Kind(bytes) === 'utf-8')
        return 'text';
    if (looksWide(bytes, 4))
        return 'UTF-32';
    if (looksWide(bytes, 2))
        return 'UTF-16';
    if (text_encoding_all(bytes, (byte) => isAsciiText(byte) || byte >= 0xa0))
        return 'ISO-8859';
    if (text_encoding_all(bytes, (byte) => isAsciiText(byte) || byte >= 0x80))
        return 'Non-ISO extended-ASCII';
    return 'data';
}
/** The bytes that file takes for plain text: BEL to CR, ESC, printable ASCII, NEL. */
const isAsciiText = (byte) => (byte >= 7 && byte <= 13) || byte === 0x1b || (byte >= 0x20 && byte <= 0x7e) || byte === 0x85;
const text_encoding_all = (bytes, holds) => bytes.every(holds);
const hasPrefix = (bytes, prefix) => prefix.every((byte, index) => bytes[index] === byte);
const isUtf7 = (bytes) => hasPrefix(bytes, [0x2b, 0x2f, 0x76]) && [0x38, 0x39, 0x2b, 0x2f].includes(bytes[3] ?? 0);
/** `utf-8`: valid, with a character beyond ASCII and no odd control character; `ascii`: valid and plain. */
function utf8Kind(bytes) {
    const odd = bytes.some((byte) => byte < 0x80 && !isAsciiText(byte));
    if (odd)
        return 'no';
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return 'no';
    }
    return bytes.some((byte) => byte >= 0x80) ? 'utf-8' : 'ascii';
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

/***/ 834:
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
  languageNotJudged: () => (languageNotJudged),
  packageManagerMissing: () => (packageManagerMissing),
  packageManagersSeveral: () => (packageManagersSeveral),
  pipfileLockInvalid: () => (pipfileLockInvalid),
  pipfileLockMissing: () => (pipfileLockMissing),
  procfileMissing: () => (procfileMissing),
  pythonBuildpackDuplicated: () => (pythonBuildpackDuplicated),
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
  runtimeTxtDeprecated: () => (runtimeTxtDeprecated),
  runtimeTxtInvalid: () => (runtimeTxtInvalid),
  runtimeTxtUnsupported: () => (runtimeTxtUnsupported),
  setupPyWithoutRequirements: () => (setupPyWithoutRequirements),
  stackEndOfLife: () => (stackEndOfLife),
  stackRetiring: () => (stackRetiring),
  stackUnrecognised: () => (stackUnrecognised),
  virtualenvCommitted: () => (virtualenvCommitted)
});

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

// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(436);
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

// EXTERNAL MODULE: ./lib/heroku/platform/stacks.js
var stacks = __webpack_require__(9685);
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
