(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 529;
exports.ids = [529];
exports.modules = {

/***/ 4769:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  Jf: () => (/* binding */ existingPath),
  rZ: () => (/* binding */ failOnOption),
  Zn: () => (/* binding */ readConfigVarsFile),
  yR: () => (/* binding */ readText),
  Pe: () => (/* binding */ undecidedOption)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/policy.js
var policy = __webpack_require__(2326);
// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(1560);
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






/** One of the CHOICES, or the default where the option is not given. Throws a Failure that names the choices. */
function choice(option, given, choices, otherwise) {
    if (given === undefined)
        return otherwise;
    const found = choices.find((one) => one === given);
    if (found === undefined)
        throw new failure/* Failure */.H(`--${option} takes one of ${choices.join(', ')}.`);
    return found;
}
const failOnOption = (given, otherwise) => choice('fail-on', given, policy/* FAIL_ON */.d$, otherwise);
const undecidedOption = (given, otherwise) => choice('undecided', given, policy/* UNDECIDED */.Cz, otherwise);
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


/***/ }),

/***/ 2910:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ factsOptions),
  S4: () => (/* binding */ judge),
  $e: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/assess.js + 4 modules
var assess = __webpack_require__(7170);
// EXTERNAL MODULE: ./lib/gate/configuration.js
var gate_configuration = __webpack_require__(1608);
// EXTERNAL MODULE: ./lib/facts/facts.js + 16 modules
var facts = __webpack_require__(7040);
// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(4892);
// EXTERNAL MODULE: ./lib/model/overlay.js
var overlay = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/gate/policy.js
var policy = __webpack_require__(2326);
;// CONCATENATED MODULE: ./lib/gate/confirm-fixes.js





/** Each costs a judgement of its own where they do not hold all at once. */
const MOST_TRIED_ALONE = 8;
/**
 * The assessment with the fixes that are certain, and no others: each is tried on the snapshot, which is judged again. A fix is
 * certain if its finding is then gone (or open, at least) and all that fails in its place is of lesser severity: what is mended may
 * have hidden something.
 *
 * @param assessment what `assess` says of INPUT
 */
function confirmFixes(input, assessment) {
    const fixable = assessment.findings.filter(({ fix, suppressed }) => fix !== null && suppressed === null);
    if (fixable.length === 0)
        return withFixes(assessment, new Set());
    const trial = { ...input, allowance: (0,facts/* createAllowance */.b)() };
    if (areCertain(fixable, trial, assessment))
        return withFixes(assessment, new Set(fixable));
    const alone = fixable.length === 1 ? [] : fixable.slice(0, MOST_TRIED_ALONE);
    return withFixes(assessment, new Set(alone.filter((finding) => areCertain([finding], trial, assessment))));
}
function withFixes(assessment, certain) {
    const findings = assessment.findings.map((finding) => finding.fix === null || certain.has(finding) ? finding : { ...finding, fix: null });
    return { ...assessment, findings };
}
/** Are these findings gone after their fixes, all at once, and is nothing new? */
function areCertain(fixable, input, before) {
    const texts = textsAfter(fixable, input);
    if (texts === null)
        return false;
    const after = (0,assess/* assess */.n)({ ...input, snapshot: (0,overlay/* overlay */.L)(input.snapshot, texts) });
    // Where the evaluations came to their end early, what is gone may be there still.
    if (input.allowance.steps <= 0 || after.internalErrors.length > before.internalErrors.length)
        return false;
    const [open, fails] = [countOf(after, 'open'), countOf(after, 'fail')];
    const isGone = (finding) => {
        const counts = finding.kind === 'fail' ? fails : open;
        return (counts.get(keyOf(finding)) ?? 0) < (countOf(before, finding.kind).get(keyOf(finding)) ?? 0);
    };
    const worstGone = Math.max(...before.findings.filter(isGone).map(({ severity }) => policy/* SEVERITY_RANK */.f3[severity]));
    const failedBefore = countOf(before, 'fail');
    const isNew = (finding) => finding.kind === 'fail' && (fails.get(keyOf(finding)) ?? 0) > (failedBefore.get(keyOf(finding)) ?? 0);
    const worse = after.findings.filter((one) => one.suppressed === null && isNew(one));
    return fixable.every(isGone) && worse.every(({ severity }) => policy/* SEVERITY_RANK */.f3[severity] < worstGone);
}
/** How often each thing fails, or is open; without the lines, which an edit may move. */
function countOf({ findings }, kind) {
    const counts = new Map();
    for (const finding of findings) {
        if (finding.suppressed === null && finding.kind === kind)
            counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    }
    return counts;
}
const keyOf = ({ rule, path, setting }) => JSON.stringify([rule, path, setting]);
/** Path in the snapshot \u2192 its text after the fixes, or null where one cannot be applied. Edits are made from the end of a file on. */
function textsAfter(fixable, { snapshot, prefix }) {
    const fixes = distinct(fixable.flatMap(({ fix }) => (fix === null ? [] : [fix]))).sort(lastFirst);
    const texts = new Map();
    let last = null;
    for (const fix of fixes) {
        if (last !== null && overlap(fix, last))
            return null;
        const path = fix.at.path.slice(prefix.length);
        const content = snapshot.entry(path)?.mode === '120000' ? undefined : snapshot.read(path);
        const before = texts.get(path) ?? (content && decode(content));
        const after = before === undefined || before === null ? null : (0,edit/* edited */.oh)(before, fix);
        if (after === null)
            return null;
        texts.set(path, after);
        last = fix;
    }
    return texts;
}
/** One edit may mend several findings. */
function distinct(fixes) {
    return [...new Map(fixes.map((fix) => [JSON.stringify([fix.at, fix.text]), fix])).values()];
}
function lastFirst(a, b) {
    if (a.at.path !== b.at.path)
        return a.at.path < b.at.path ? -1 : 1;
    return b.at.start.line - a.at.start.line || b.at.start.column - a.at.start.column;
}
function overlap(earlier, later) {
    const [{ end }, { start }] = [earlier.at, later.at];
    const reaches = end.line > start.line || (end.line === start.line && end.column > start.column);
    return earlier.at.path === later.at.path && reaches;
}
/** Null where the bytes are not exactly a text: an edit would change more than it says. */
function decode(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/gate/likely-read.js
/** Bytes; what is larger is read when it is asked for. */
const MOST_BYTES = 64 * 1024;
/** What nearly every judgement reads: the files in the root, and what makes settings. Fetched from git in one go. */
function isLikelyRead({ path, size }) {
    if (size >= MOST_BYTES)
        return false;
    return !path.includes('/') || /(?:^|\/)(?:settings|config)(?:\/|\.py$)|(?:^|\/)(?:[aw]sgi|__init__)\.py$/.test(path);
}

// EXTERNAL MODULE: ./lib/gate/load-baseline.js
var load_baseline = __webpack_require__(9630);
// EXTERNAL MODULE: ./lib/git/commit-snapshot.js
var commit_snapshot = __webpack_require__(8891);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/git/entries.js
var git_entries = __webpack_require__(6063);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(7487);
// EXTERNAL MODULE: ./lib/git/tree.js
var tree = __webpack_require__(2951);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/git/work-tree-settings.js





/** The settings of REPOSITORY's work tree. git is asked only where a configuration file may say something unusual: it takes its time to start. */
function workTreeSettings(repository) {
    const values = isUsual(repository) ? new Map() : configured(repository);
    const excludesFile = values.get('core.excludesfile')?.replace(/^~(?=\/)/, (0,external_node_os_.homedir)()) ?? null;
    const onDisk = process.platform !== 'win32';
    return { excludesFile, trustsFileMode: onDisk && !/^(false|no|off|0)$/i.test(values.get('core.filemode') ?? 'true') };
}
function configured(repository) {
    const args = ['config', '-z', '--get-regexp', '^core\\.(excludesfile|filemode)$'];
    const { stdout } = (0,git/* runGit */.EO)(repository, args, { withUserConfiguration: true });
    const values = new Map();
    for (const record of (0,git_entries/* nulTerminated */.nb)(stdout)) {
        const [name = '', ...value] = record.toString('utf8').split('\n');
        values.set(name, value.join('\n'));
    }
    return values;
}
/**
 * Does no file that git would read name an ignore file, another file, or a file mode but `true`?
 * The files: https://git-scm.com/docs/git-config#FILES (the system's is turned off).
 */
function isUsual({ gitDirectory }) {
    // A linked work tree's configuration lies elsewhere, and Windows has other folders.
    if (process.platform === 'win32' || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitDirectory, 'commondir')))
        return false;
    const home = process.env['HOME'];
    if (home === undefined || home === '')
        return false;
    const own = process.env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config');
    const files = [(0,external_node_path_.join)(gitDirectory, 'config'), (0,external_node_path_.join)(own, 'git/config'), (0,external_node_path_.join)(home, '.gitconfig')];
    return files.every(saysNothingUnusual);
}
/** Names are told apart without regard to case, and cannot be written in another way. */
function saysNothingUnusual(path) {
    try {
        const text = (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\s*filemode\s*=\s*true\s*$/gim, '');
        return !/include|excludesfile|filemode|worktreeconfig/i.test(text);
    }
    catch (error) {
        // What may not be read, or is no file: git says what is wrong.
        return error instanceof Error && 'code' in error && error.code === 'ENOENT';
    }
}

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
    for (const record of (0,git_entries/* nulTerminated */.nb)(stdout)) {
        const listed = parseRecord(record, repository.prefix);
        if (listed === null || !isRealFolder(listed))
            continue;
        const entry = entryOnDisk(root, listed, trustsFileMode);
        // A file with a merge conflict is listed once for each side.
        if (entry)
            entries.set((0,git_entries/* byteString */.iP)(entry), entry);
    }
    refuseTooMany(entries.size, root);
    return [...entries.values()];
}
/** `<tag> <mode> <id> <stage>\t<name>` of a tracked file, `? <name>` of another; a trailing slash: another repository. */
function parseRecord(record, prefix) {
    const tracked = record[0] !== '?'.charCodeAt(0);
    const start = tracked ? record.indexOf('\t') + 1 : 2;
    const nested = record.at(-1) === '/'.charCodeAt(0);
    const below = prefix === '' ? 0 : Buffer.byteLength(prefix) + 1;
    const name = (0,git_entries/* decodeName */.e4)(Buffer.from(record.subarray(start + below, record.length - (nested ? 1 : 0))));
    if (!(0,git_entries/* isOrdinaryName */.u_)(name.path))
        return null;
    const indexMode = tracked ? (0,git_entries/* fileMode */.IB)(record.toString('latin1', 2, 8)) : nested ? '160000' : null;
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
        const raw = Buffer.from((0,git_entries/* rawName */.UW)(name));
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
                const entry = entryOnDisk(folder, { ...(0,git_entries/* decodeName */.e4)(raw), indexMode: null }, process.platform !== 'win32');
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
    if (count <= tree/* MAX_ENTRIES */.S)
        return;
    throw new failure/* Failure */.H(`${folder} holds more than ${tree/* MAX_ENTRIES */.S} files: name the folder of the app.`);
}

;// CONCATENATED MODULE: ./lib/git/work-tree-snapshot.js









/** Larger files are read anew, and must then be what they were. */
const MAX_KEPT_BYTES = 1024 * 1024;
/** Of all kept files together; then as above. */
const MAX_KEPT_TOTAL_BYTES = 128 * 1024 * 1024;
/**
 * The files in FOLDER as they are on disk now: in a git repository the tracked ones and the untracked ones that git does not
 * ignore, elsewhere every file. Nothing outside FOLDER is read. What was read first is what a file holds from then on.
 *
 * Throws a Failure where the files cannot be listed. Its `read` throws one for a file that may not be read, is over 64 MB, or
 * changed meanwhile.
 */
function workTreeSnapshot(folder) {
    const repository = (0,git_repository/* findRepository */.W)(folder);
    const root = (0,external_node_fs_.realpathSync)(folder);
    const entries = (0,git_entries/* sortedEntries */.CA)(repository ? gitWorkTreeEntries(repository) : allFiles(root));
    const byPath = (0,git_entries/* entriesByPath */.x0)(entries);
    const read = contentReader(root);
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
function contentReader(root) {
    const firstReads = new Map();
    const refuseBehindLink = folderCheck(root);
    const allocate = allocator();
    let keptBytes = 0;
    return (entry) => {
        const first = firstReads.get(entry);
        if (first && 'content' in first)
            return first.content;
        refuseBehindLink(entry);
        const content = readFromDisk(root, entry, allocate);
        const digest = first || content.length > MAX_KEPT_BYTES ? (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') : null;
        if (first) {
            if (first.digest !== digest)
                throw changed(entry);
            return content;
        }
        if (digest === null && keptBytes + content.length <= MAX_KEPT_TOTAL_BYTES) {
            firstReads.set(entry, { content });
            keptBytes += content.length;
        }
        else {
            firstReads.set(entry, { digest: digest ?? (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') });
        }
        return content;
    };
}
/** Most files are small, and memory of their own would take longer than reading them. */
const SLAB_BYTES = 256 * 1024;
/** Gives memory that is not cleared: what is read fills it, or it is cut off. */
function allocator() {
    let slab = Buffer.alloc(0);
    return (bytes) => {
        if (bytes > SLAB_BYTES / 8)
            return Buffer.allocUnsafeSlow(bytes);
        if (bytes > slab.length)
            slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
        const given = slab.subarray(0, bytes);
        slab = slab.subarray(bytes);
        return given;
    };
}
function readFromDisk(root, entry, allocate) {
    const path = diskPath(root, entry);
    return orFailure(entry, () => 
    // Where links cannot be made (Windows), git writes a file that holds the target.
    entry.mode === '120000' && process.platform !== 'win32'
        ? (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' })
        : readRegularFile(path, entry, allocate));
}
function orFailure(entry, look) {
    try {
        return look();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new failure/* Failure */.H(`${(0,git/* printable */.g$)(entry.path)} cannot be read (${code}): it was changed meanwhile, or needs other permissions.`);
    }
}
/** A folder above the file may have become a link since the files were listed; where it is the one that was none, it is none now. */
function folderCheck(root) {
    const real = new Map();
    return (entry) => orFailure(entry, () => {
        const raw = Buffer.from((0,git_entries/* rawName */.UW)(entry));
        const folder = raw.subarray(0, Math.max(raw.lastIndexOf('/'), 0));
        const path = entry.rawPath ? Buffer.concat([Buffer.from(`${root}/`), folder]) : (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(entry.path));
        const key = folder.toString('latin1');
        const before = real.get(key);
        const now = (0,external_node_fs_.lstatSync)(path);
        if (before !== undefined && before.ino !== 0 && before.ino === now.ino && before.dev === now.dev)
            return;
        // Not the other realpathSync, which takes bytes for UTF-8.
        const resolved = external_node_fs_.realpathSync.native(path, { encoding: 'buffer' });
        const expected = folder.length === 0 ? Buffer.from(root) : Buffer.from(path);
        if (!resolved.equals(expected))
            throw changed(entry);
        real.set(key, now);
    });
}
function readRegularFile(path, entry, allocate) {
    // Not blocking: a file that has become a pipe must not hang. The last two flags do not exist on Windows.
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile())
            throw changed(entry);
        if (found.size > commit_snapshot/* MAX_READ_BYTES */.q) {
            throw new failure/* Failure */.H(`${(0,git/* printable */.g$)(entry.path)} holds ${found.size} bytes, more than can be judged: take it out of the app's folder.`);
        }
        const content = allocate(found.size);
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
var stacks = __webpack_require__(2300);
// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/commands/judge-options.js + 1 modules
var judge_options = __webpack_require__(4769);
;// CONCATENATED MODULE: ./lib/commands/judge.js














/** Reads what a command is to judge. Throws a Failure for a folder, a revision, a file or an app that is not there. */
async function readSubject(path, values, io) {
    const { absolute, isFile } = (0,judge_options/* existingPath */.Jf)(io.cwd, path);
    if (isFile)
        throw new failure/* Failure */.H(`${path} is a file; name the app's folder instead.`);
    const { snapshot, prefix, root, readFromRoot } = readFolder(absolute, values.rev ?? null);
    const configuration = await readConfiguration(values.config, io.cwd, readFromRoot);
    const { configVars, heroku, secrets } = await readEnvironment(values, io);
    const app = heroku?.app ?? null;
    const stack = values.stack ?? app?.buildStack ?? configuration.stack ?? stacks/* DEFAULT_STACK */.zb;
    return {
        snapshot,
        prefix,
        configuration,
        // A baseline that is to be written anew need not be there, nor be right.
        baseline: values['write-baseline'] ? null : (0,load_baseline/* loadBaseline */.o)(configuration, readFromRoot),
        root,
        environment: (0,gate_configuration/* withDeclared */.Fv)({ configVars, app, stack }, configuration),
        heroku,
        secrets,
    };
}
/**
 * Judges it.
 *
 * @param withFixes whether the fixes are told: each is then tried, which takes another judgement
 */
function judge(subject, values, withFixes) {
    const { snapshot, prefix, environment, configuration, baseline } = subject;
    const options = factsOptions(values, subject);
    const all = values.all ?? false;
    const input = { snapshot, prefix, environment, configuration, baseline, all, options };
    return withFixes ? confirmFixes(input, (0,assess/* assess */.n)(input)) : (0,assess/* assess */.n)(input);
}
/** What a person says instead of letting it be found; an option beats the config file. */
function factsOptions(values, { configuration }) {
    const given = {
        settingsModule: values['settings-module'],
        configuration: values.configuration,
        django: values.django,
        pythonPath: values['python-path'],
    };
    return (0,gate_configuration/* factsOptions */.w8)(given, configuration);
}
async function readConfiguration(given, cwd, readFromRoot) {
    const found = given === undefined
        ? firstOf(gate_configuration/* CONFIGURATION_PATHS */.eD, readFromRoot)
        : { path: given, text: (0,judge_options/* readText */.yR)((0,external_node_path_.resolve)(cwd, given), given) };
    if (found === null)
        return gate_configuration/* EMPTY_CONFIGURATION */.$k;
    // The YAML parser is loaded only where there is something to parse: `check` must start fast.
    const { loadConfiguration } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 5285));
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
        const repository = (0,git_repository/* openRepository */.h)(folder);
        const snapshot = (0,commit_snapshot/* commitSnapshot */.G)(repository, rev, { root: repository.prefix, prefetch: isLikelyRead });
        const root = repository.prefix === '' ? snapshot : (0,commit_snapshot/* commitSnapshot */.G)(repository, snapshot.commit);
        const readFromRoot = (path) => decoded(root.read(path));
        return { snapshot, prefix: asPrefix(repository.prefix), root: null, readFromRoot };
    }
    const repository = (0,git_repository/* findRepository */.W)(folder);
    const root = repository?.workTree ?? folder;
    return {
        snapshot: workTreeSnapshot(folder),
        prefix: asPrefix(repository?.prefix ?? ''),
        root,
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
    const fromFile = (0,judge_options/* readConfigVarsFile */.Zn)(io.cwd, values['config-vars']);
    const asked = values.app === undefined ? null : await (await Promise.all(/* import() */[__webpack_require__.e(949), __webpack_require__.e(972)]).then(__webpack_require__.bind(__webpack_require__, 972))).askHeroku(values.app, io);
    const configVars = asked !== null && values['config-vars'] === undefined ? asked.configVars : fromFile;
    const heroku = asked === null || asked.app === null ? null : { app: asked.app, client: asked.client };
    return { configVars, heroku, secrets: [...(asked?.secrets ?? []), ...(0,environment/* configVarValues */.m3)(configVars)] };
}


/***/ }),

/***/ 1472:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ djangoTakes),
/* harmony export */   R: () => (/* binding */ findDjango)
/* harmony export */ });
/* harmony import */ var _django_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3358);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9996);


/**
 * The series that pip can choose, newest first, each with the lowest and the highest Python that it is made for (3.N):
 * https://docs.djangoproject.com/en/dev/faq/install/#what-python-version-can-i-use-with-django
 */
const SERIES = [
    [[6, 1], 12, 14],
    [[6, 0], 12, 14],
    [[5, 2], 10, 14],
    [[5, 1], 10, 13],
    [[5, 0], 10, 12],
    [[4, 2], 8, 12],
    [[4, 1], 8, 11],
    [[4, 0], 8, 10],
    [[3, 2], 6, 10],
    [[3, 1], 6, 9],
    [[3, 0], 6, 9],
    [[2, 2], 5, 9],
    [[2, 1], 5, 7],
    [[2, 0], 4, 7],
    [[1, 11], 4, 7],
];
/** Is the series made for Python 3.MINOR? One that is not in the table is taken for one that is. */
function djangoTakes(version, minor) {
    const found = SERIES.find(([series]) => (0,_django_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDjangoVersions */ .eL)(series, version) === 0);
    return found === undefined || (minor >= found[1] && minor <= found[2]);
}
/** No series had more patch releases. */
const MOST_PATCHES = 40;
/**
 * @param given `--django`
 * @param python N.N of the app's Python; null where it is not known
 */
function findDjango(dependencies, given, python) {
    const asked = given === undefined ? null : (0,_django_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDjangoVersion */ .vP)(given);
    if (asked)
        return { version: asked, source: 'given' };
    const django = dependencies.installed.get('django') ?? dependencies.possible.get('django');
    const pinned = django?.version == null ? null : (0,_django_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDjangoVersion */ .vP)(django.version);
    if (pinned)
        return { version: pinned, source: 'pinned' };
    const newest = newestAllowed(django?.specifiers ?? [], python);
    return { version: newest ?? _django_version_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWEST_DJANGO */ .hn, source: django && newest ? 'newest' : 'unknown' };
}
function newestAllowed(specifiers, python) {
    const minor = python === null ? Number.POSITIVE_INFINITY : Number(python.split('.')[1]);
    const allowed = SERIES.filter(([, minimum]) => minor >= minimum).filter(([series]) => holdsOne(series, specifiers));
    return allowed.map(([version]) => version).sort((a, b) => (0,_django_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDjangoVersions */ .eL)(b, a))[0] ?? null;
}
/** Is there a patch release of the series that satisfies them all? */
function holdsOne([major, minor], specifiers) {
    for (let patch = 0; patch <= MOST_PATCHES; patch += 1) {
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(`${major}.${minor}.${patch}`);
        if (version && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, specifiers))
            return true;
    }
    return false;
}


/***/ }),

/***/ 4413:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The SHA-256 of TEXT as UTF-8, in hexadecimal digits. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 7040:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* reexport */ budget/* createAllowance */.bH),
  u: () => (/* binding */ createFacts)
});

// EXTERNAL MODULE: ./lib/python/machine/budget.js
var budget = __webpack_require__(3936);
// EXTERNAL MODULE: ./lib/facts/data.js
var facts_data = __webpack_require__(7550);
// EXTERNAL MODULE: ./lib/facts/files.js
var facts_files = __webpack_require__(7447);
;// CONCATENATED MODULE: ./lib/facts/app-json.js


/** Null where the app's root has none. */
function readAppJson(snapshot) {
    const text = (0,facts_files/* readText */.yR)(snapshot, 'app.json');
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

// EXTERNAL MODULE: ./lib/facts/boot/boot.js + 10 modules
var boot = __webpack_require__(311);
// EXTERNAL MODULE: ./lib/facts/django/startup/collected.js
var collected = __webpack_require__(3699);
// EXTERNAL MODULE: ./lib/facts/django/startup/problem.js
var problem = __webpack_require__(6431);
// EXTERNAL MODULE: ./lib/facts/django/startup/startup.js + 6 modules
var startup = __webpack_require__(2236);
// EXTERNAL MODULE: ./lib/facts/programs.js + 449 modules
var programs = __webpack_require__(8749);
// EXTERNAL MODULE: ./lib/facts/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(7942);
// EXTERNAL MODULE: ./lib/facts/settings/tests.js
var tests = __webpack_require__(1589);
// EXTERNAL MODULE: ./lib/facts/static-build.js
var static_build = __webpack_require__(2389);
// EXTERNAL MODULE: ./lib/facts/boot/process-settings.js
var process_settings = __webpack_require__(460);
;// CONCATENATED MODULE: ./lib/facts/boot/static-references.js


/** django/contrib/staticfiles/storage.py, HashedFilesMixin.patterns: what a file names must be collected too. */
const REFERENCES = [
    { files: /\.css$/, pattern: /url\(['"]?\s*([^'")\n]*?)["']?\)/gi },
    { files: /\.css$/, pattern: /@import\s*["']\s*([^"'\n]*?)["']/gi },
    { files: /\.css$/, pattern: /^\/\*#[ \t]sourceMappingURL=([^\n]*?)[ \t]*\*\/$/gm },
    { files: /\.js$/, pattern: /^\/\/# sourceMappingURL=([^\n]*)$/gm },
];
/** The first file of those that are collected which names one that is not: a manifest storage raises then. */
function referenceProblem(facts, settings, apps) {
    const files = (0,collected/* needsManifest */.Zv)(settings) === true ? (0,collected/* collectedFiles */.R3)(facts, settings, apps) : null;
    const staticUrl = settings.get('STATIC_URL').value;
    if (files === null ||
        staticUrl.kind !== 'str' ||
        apps.some((app) => app.folder === null && !app.name.startsWith('django.')))
        return null;
    for (const [name, path] of files) {
        for (const { files: kind, pattern } of REFERENCES) {
            if (!kind.test(name))
                continue;
            const missing = missingReference((0,facts_files/* readText */.yR)(facts.snapshot, path) ?? '', {
                name,
                files,
                pattern,
                staticUrl: staticUrl.value,
            });
            if (missing === null)
                continue;
            const at = { path, start: { line: missing.line, column: 1 }, end: { line: missing.line, column: 1 } };
            return {
                stage: 'settings',
                certain: true,
                type: 'ValueError',
                says: `The file \`${path}\` names \`${missing.url}\`, which is not collected: the manifest storage raises ValueError`,
                hint: 'Add the file, or take the reference out.',
                at,
                configVars: [],
            };
        }
    }
    return null;
}
function missingReference(text, { name, files, pattern, staticUrl }) {
    const comments = commentsOf(text);
    for (const match of text.matchAll(pattern)) {
        const url = match[1] ?? '';
        const isComment = comments.some(([start, end]) => match.index >= start && match.index < end) &&
            !pattern.source.includes('sourceMapping');
        const target = isComment ? null : targetOf(url, name, staticUrl);
        // The admin's own files are there.
        if (target === null || target === '' || files.has(target) || /^(admin|gis)\//.test(target))
            continue;
        return { url, line: text.slice(0, match.index).split('\n').length };
    }
    return null;
}
function commentsOf(text) {
    const found = [];
    for (let at = text.indexOf('/*'); at >= 0; at = text.indexOf('/*', at + 2)) {
        const end = text.indexOf('*/', at + 2);
        found.push([at, end < 0 ? text.length : end]);
    }
    return found;
}
/** The name of the file that a reference means; null for what the storage leaves alone. */
function targetOf(url, from, staticUrl) {
    if (/^[a-z]+:/i.test(url) || url.startsWith('//') || url.startsWith('#'))
        return null;
    const path = (/^[^#?]*/.exec(url)?.[0] ?? '').trim();
    if (path === '')
        return null;
    const prefix = staticUrl.startsWith('/') ? staticUrl : `/${staticUrl}`;
    if (path.startsWith('/'))
        return path.startsWith(prefix) ? normal(path.slice(prefix.length)) : null;
    return normal(`${from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : ''}${path}`);
}
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/facts/boot/collectstatic.js











/** Null where the build does not run it, or its settings are not known, or raise: that is told of the settings themselves. */
function drawCollectstatic(facts) {
    const { managePy } = facts;
    if (managePy === null || (0,static_build/* runsCollectstatic */.l)(facts) === false)
        return null;
    const folder = managePy.includes('/') ? `/app/${managePy.slice(0, managePy.lastIndexOf('/'))}` : '/app';
    const sysPath = [...new Set([folder, '/app'])];
    const command = runCommand(facts, managePy, sysPath);
    if (command === null || command.module.raises?.certain || command.module.path === null)
        return null;
    const { program, module } = command;
    const settings = (0,settings_settings/* createSettings */.G)(module, facts.django.version);
    const { problems, apps } = (0,startup/* setUpDjango */.D)((0,boot/* startupOf */.F)(facts, { program, settings, sysPath }));
    if (problems.some(({ certain }) => certain) || !isInstalled(settings))
        return { problems };
    const more = storageProblem(program, settings) ??
        absentFolderProblem(facts, program, settings) ??
        referenceProblem(facts, settings, apps);
    return { problems: more === null ? problems : [...problems, more] };
}
/** Runs the script, then imports the settings that it names; null where they are not known. */
function runCommand(facts, managePy, sysPath) {
    const { build } = facts.settings;
    // Where no option makes it another process, the settings of the build have been imported by just this one.
    const asked = facts.options.settingsModule !== undefined || (facts.options.pythonPath ?? []).length > 0;
    const drawn = asked || build?.entry == null ? null : build;
    const program = drawn?.program ??
        (0,programs/* programFactory */.V)(facts)({
            phase: 'build',
            configVars: facts.environment.configVars,
            sysPath,
            argv: [managePy, 'collectstatic', '--noinput', '--traceback'],
        });
    const entry = drawn?.entry ?? program.runFile(managePy, '__main__');
    const named = entry.environment.get('DJANGO_SETTINGS_MODULE');
    const chosen = build?.chosen;
    const name = facts.options.settingsModule ?? (chosen === undefined ? null : (0,process_settings/* settingsName */.D)(named, chosen));
    if (entry.raises?.certain || name === null)
        return null;
    const imported = drawn !== null && drawn.chosen.name === name ? drawn.module : null;
    return { program, module: imported ?? program.importModule(name, chosen?.configuration) };
}
const isInstalled = (settings) => (0,tests/* stringsOf */.iw)(settings.get('INSTALLED_APPS').value).some(({ value }) => value.startsWith('django.contrib.staticfiles'));
/** Storages of Django itself, by their modules. */
const DJANGO_STORAGES = {
    'django.contrib.staticfiles.storage': [
        'StaticFilesStorage',
        'ManifestStaticFilesStorage',
        'ManifestFilesMixin',
        'HashedFilesMixin',
        'ConfiguredStorage',
        // Until Django 3.1.
        'CachedStaticFilesStorage',
        'CachedFilesMixin',
    ],
    'django.core.files.storage': ['FileSystemStorage', 'InMemoryStorage', 'DefaultStorage', 'Storage', 'storages'],
};
/** The backend is made when the command begins: it must be there. */
function storageProblem(program, settings) {
    const storage = (0,collected/* staticStorage */.eg)(settings);
    if (storage?.kind !== 'str')
        return null;
    const at = storage.value.lastIndexOf('.');
    const [module, name] = [storage.value.slice(0, Math.max(at, 0)), storage.value.slice(at + 1)];
    const fails = (why, hint) => ({
        ...collectstatic_problem(storage, `The storage of the static files, \`${storage.value}\`, cannot be made: ${why}`),
        hint,
    });
    const own = Object.hasOwn(DJANGO_STORAGES, module) ? DJANGO_STORAGES[module] : undefined;
    if (own)
        return own.includes(name) || settings.django[0] < 2 ? null : fails(`\`${module}\` has no \`${name}\``, null);
    if (storage.value.startsWith('django.'))
        return fails(`No module named '${module}'`, "'BACKEND': 'django.contrib.staticfiles.storage.StaticFilesStorage'");
    const imported = program.importModule(module);
    if (imported.raises?.certain)
        return fails((0,problem/* exceptionText */.P)(imported.raises), `Add the package that brings \`${module.split('.')[0]}\` to the requirements.`);
    if (imported.path !== null && imported.rest.length === 0 && !imported.bindings.has(name))
        return fails(`\`${imported.path}\` has no \`${name}\``, null);
    const wrong = WHITENOISE[module];
    return wrong !== undefined && !wrong.includes(name)
        ? fails(`\`${module}\` has no \`${name}\``, "'BACKEND': 'whitenoise.storage.CompressedManifestStaticFilesStorage'")
        : null;
}
/**
 * Up to Django 3.2 the finder lists each folder of STATICFILES_DIRS, and does not mind whether it is there; later ones leave it out. The
 * settings may have made it, and so may Node.js's buildpack before (https://devcenter.heroku.com/articles/nodejs-support#build-script).
 */
function absentFolderProblem({ snapshot }, program, settings) {
    if (settings.django[0] > 3 || settings.get('STATICFILES_FINDERS').bound !== false)
        return null;
    const { value } = settings.get('STATICFILES_DIRS');
    const absent = (0,collected/* namedFolders */.Xc)(value)?.find(({ folder }) => !folder.startsWith('/') &&
        folder !== '' &&
        (0,facts_files/* resolvePath */.o1)(snapshot, folder).kind === 'missing' &&
        !program.mayHaveMade(`/app/${folder}`));
    if (absent === undefined || /"(heroku-(pre|post)build|build)"\s*:/.test((0,facts_files/* readText */.yR)(snapshot, 'package.json') ?? ''))
        return null;
    return {
        ...collectstatic_problem(value, `STATICFILES_DIRS names \`${absent.folder}\`, which is not in the repository`),
        type: 'FileNotFoundError',
        hint: 'Take the entry out, or commit a file in the folder (git keeps no empty one).',
    };
}
/** whitenoise 6; `django.GzipManifestStaticFilesStorage` went with version 4. */
const WHITENOISE = {
    'whitenoise.storage': [
        'CompressedStaticFilesStorage',
        'CompressedManifestStaticFilesStorage',
        'CompressedStaticFilesMixin',
        'MissingFileError',
    ],
    'whitenoise.django': [],
};
function collectstatic_problem(value, says) {
    return {
        stage: 'settings',
        certain: true,
        type: 'InvalidStorageError',
        says,
        hint: null,
        at: value.location,
        configVars: value.configVars,
    };
}

// EXTERNAL MODULE: ./lib/facts/boot/launch.js + 11 modules
var launch = __webpack_require__(3505);
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
    if (environment.stack === 'container' && (0,facts_files/* isFile */.fo)(snapshot, 'heroku.yml'))
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
    const other = OTHER_NAMES.find(([name]) => (0,facts_files/* exists */.t2)(snapshot, name));
    return other
        ? { kind: 'other', language: other[1], because: `there is \`${other[0]}\``, pythonFile: null }
        : { kind: 'none' };
}
/** `-e`; a name that ends with a slash is a folder alone. */
function isDetected(snapshot, name) {
    return name.endsWith('/')
        ? (0,facts_files/* exists */.t2)(snapshot, name.slice(0, -1)) && !(0,facts_files/* isFile */.fo)(snapshot, name.slice(0, -1))
        : (0,facts_files/* exists */.t2)(snapshot, name);
}

// EXTERNAL MODULE: ./lib/facts/dependencies/dependencies.js + 6 modules
var dependencies = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/facts/dependencies/django-version.js
var django_version = __webpack_require__(1472);
// EXTERNAL MODULE: ./lib/facts/dependencies/marker.js
var marker = __webpack_require__(9252);
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

// EXTERNAL MODULE: ./lib/facts/dependencies/sha256.js
var sha256 = __webpack_require__(4413);
;// CONCATENATED MODULE: ./lib/facts/dependencies/pipfile-lock-state.js





/** Tables of a Pipfile that hold no packages (pipenv: src/pipenv/utils/pipfile.py). */
const NOT_CATEGORIES = ['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv'];
const DEFAULT_SOURCE = { name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true };
/**
 * `pipenv install --deploy` compares `_meta.hash.sha256` with the hash of the Pipfile. Since March 2026 pipenv normalises package
 * names first, and refuses a lock that an older one made from a Pipfile with other spellings.
 */
function pipfileLockState(snapshot) {
    const lock = (0,facts_data/* parseJson */.qF)(((0,facts_files/* readText */.yR)(snapshot, 'Pipfile.lock') ?? '').replace(/^\uFEFF/, ''));
    if (lock.kind === 'error' || !(0,facts_data/* isTable */.bI)(lock.value))
        return { kind: 'broken', path: 'Pipfile.lock', reason: 'it is no object of JSON' };
    const text = (0,facts_files/* readText */.yR)(snapshot, 'Pipfile');
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
    const named = (table) => Object.fromEntries((0,facts_data/* membersOf */.lS)(table).map(([name, value]) => [(0,marker/* normalizeName */.Pc)(name), value]));
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
    return json === undefined ? undefined : (0,sha256/* sha256 */.s)(json);
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
    const text = (0,facts_files/* readText */.yR)(snapshot, 'poetry.lock') ?? '';
    const manifest = (0,facts_files/* readText */.yR)(snapshot, 'pyproject.toml');
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
    return json === undefined ? undefined : (0,sha256/* sha256 */.s)(json);
}
function pick(table, keys) {
    return Object.fromEntries(keys.map((key) => [key, (0,facts_data/* field */.ZZ)(table, key)]).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/facts/dependencies/requirement.js
var requirement = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/facts/dependencies/version.js
var version = __webpack_require__(9996);
;// CONCATENATED MODULE: ./lib/facts/dependencies/uv-lock-state.js





/**
 * `uv sync --locked` resolves anew and refuses a lock that would change. A lock has no hash of its project; what it records of it
 * (`requires-dist`, `requires-dev`, `requires-python`) is compared with `pyproject.toml`.
 */
function uvLockState(snapshot) {
    const manifest = (0,facts_files/* readText */.yR)(snapshot, 'pyproject.toml');
    if (manifest === undefined)
        return { kind: 'broken', path: 'uv.lock', reason: 'there is no `pyproject.toml` beside it' };
    const parsed = (0,facts_data/* parseToml */.MT)(manifest);
    if (parsed.kind === 'error')
        return { kind: 'broken', path: 'pyproject.toml', reason: parsed.message };
    const lock = (0,facts_data/* parseToml */.MT)((0,facts_files/* readText */.yR)(snapshot, 'uv.lock') ?? '');
    if (lock.kind === 'error')
        return { kind: 'broken', path: 'uv.lock', reason: lock.message };
    const project = (0,facts_data/* field */.ZZ)(parsed.value, 'project');
    if (project === undefined)
        return { kind: 'unknown', reason: '`pyproject.toml` has no `[project]`' };
    const name = (0,marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(project, 'name')) ?? '');
    const root = (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(lock.value, 'package')).find((entry) => (0,marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'name')) ?? '') === name && isLocal(entry));
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
    const [left, right] = [(0,version/* parseSpecifiers */.$h)(wanted), (0,version/* parseSpecifiers */.$h)(locked)];
    if (!left || !right || (0,version/* sameSpecifiers */.c4)(left, right))
        return null;
    return `\`requires-python\` is \`${wanted}\` in \`pyproject.toml\` and \`${locked}\` in \`uv.lock\``;
}
function dependenciesDiffer(pyproject, root) {
    const project = (0,facts_data/* field */.ZZ)(pyproject, 'project');
    if ((0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(project, 'dynamic')).some((each) => each.endsWith('dependencies')))
        return null;
    const extras = (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(project, 'optional-dependencies')).flatMap(([, list]) => (0,facts_data/* asStrings */.P7)(list));
    const own = (0,marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(project, 'name')) ?? '');
    const wanted = describe([...(0,facts_data/* asStrings */.P7)((0,facts_data/* field */.ZZ)(project, 'dependencies')), ...extras], pyproject).filter(({ name }) => name !== own);
    const locked = (0,facts_data/* asArray */._j)((0,facts_data/* field */.ZZ)(root, 'metadata', 'requires-dist'))
        .map(describeLocked)
        .filter(({ name }) => name !== own);
    return difference(wanted, locked, '`[project] dependencies`');
}
function groupsDiffer(pyproject, root) {
    const locked = new Map((0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(root, 'metadata', 'requires-dev')).map(([name, list]) => [(0,marker/* normalizeName */.Pc)(name), (0,facts_data/* asArray */._j)(list)]));
    for (const [name, list] of (0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(pyproject, 'dependency-groups'))) {
        if ((0,facts_data/* asArray */._j)(list).some((item) => typeof item !== 'string'))
            continue;
        const recorded = (locked.get((0,marker/* normalizeName */.Pc)(name)) ?? []).map(describeLocked);
        const reason = difference(describe((0,facts_data/* asStrings */.P7)(list), pyproject), recorded, `the group \`${name}\``);
        if (reason !== null)
            return reason;
    }
    return null;
}
function describe(texts, pyproject) {
    const sources = new Set((0,facts_data/* membersOf */.lS)((0,facts_data/* field */.ZZ)(pyproject, 'tool', 'uv', 'sources')).map(([name]) => (0,marker/* normalizeName */.Pc)(name)));
    return texts.flatMap((text) => {
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        if (parsed.kind === 'invalid')
            return [];
        const { name, specifiers, url } = parsed.requirement;
        return [{ name, specifiers: url !== null || sources.has(name) ? null : specifiers }];
    });
}
const ELSEWHERE = ['git', 'url', 'path', 'editable', 'directory', 'virtual', 'workspace'];
function describeLocked(entry) {
    const elsewhere = ELSEWHERE.some((kind) => (0,facts_data/* field */.ZZ)(entry, kind) !== undefined);
    const name = (0,marker/* normalizeName */.Pc)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'name')) ?? '');
    return { name, specifiers: elsewhere ? null : (0,version/* parseSpecifiers */.$h)((0,facts_data/* asString */.oJ)((0,facts_data/* field */.ZZ)(entry, 'specifier')) ?? '') };
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
    return left.specifiers === null || right.specifiers === null || (0,version/* sameSpecifiers */.c4)(left.specifiers, right.specifiers);
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

// EXTERNAL MODULE: ./lib/facts/dependencies/requirements-file.js + 3 modules
var requirements_file = __webpack_require__(7888);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
;// CONCATENATED MODULE: ./lib/facts/heroku-yml.js



const HEROKU_YML = 'heroku.yml';
/** Null where the app's root has none. It counts only with the stack `container`. */
function readHerokuYml(snapshot) {
    const text = (0,facts_files/* readText */.yR)(snapshot, HEROKU_YML);
    if (text === undefined)
        return null;
    const data = (0,facts_data/* parseYaml */.hN)(text);
    if (data.kind === 'unread')
        return { kind: 'unread', message: data.message, location: (0,model_location/* lineLocation */._)(HEROKU_YML, 1) };
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
 * Fir's buildpack looks in the root alone, and follows links (heroku/buildpacks-python, src/django.rs).
 */
function findManagePy(snapshot, generation) {
    if (generation === 'fir')
        return (0,facts_files/* isFile */.fo)(snapshot, 'manage.py') ? 'manage.py' : null;
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
    const found = known.filter(([path]) => (0,facts_files/* isFile */.fo)(snapshot, path));
    if (generation === 'cedar' && (0,facts_files/* isFile */.fo)(snapshot, 'Pipfile') && !(0,facts_files/* isFile */.fo)(snapshot, 'Pipfile.lock'))
        return { kind: 'pipenv-missing-lockfile' };
    const [first] = found;
    if (!first)
        return (0,facts_files/* isFile */.fo)(snapshot, 'setup.py') ? { kind: 'setup-py-only' } : { kind: 'none' };
    if (found.length > 1)
        return { kind: 'several', paths: found.map(([path]) => path) };
    return { kind: 'found', path: first[0], name: first[1] };
}

// EXTERNAL MODULE: ./lib/facts/procfile.js
var facts_procfile = __webpack_require__(76);
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
        path: procfile ? facts_procfile/* PROCFILE */.pj : null,
        complete: procfile !== null || build.kind === 'python',
    };
}

// EXTERNAL MODULE: ./lib/facts/python-version.js + 1 modules
var python_version = __webpack_require__(4067);
;// CONCATENATED MODULE: ./lib/facts/scripts.js


/** lib/hooks.sh of heroku/heroku-buildpack-python */
const HOOKS = ['bin/pre_compile', 'bin/post_compile'];
const SHELLS = ['bash', 'sh', 'dash', '/bin/bash', '/bin/sh', '/usr/bin/bash', 'source', '.'];
const WRAPPERS = ['exec', 'time', 'nohup', 'env', 'command', 'nice', '/usr/bin/env'];
/** The scripts that the build and the processes run, hooks first. What a script runs in its turn is not followed. */
function findScripts(snapshot, processes) {
    const hooks = HOOKS.flatMap((path) => readScript(snapshot, { path, role: 'hook', name: path, run: 'directly', declared: null }));
    const named = [...processes.types.values()].flatMap(({ type, command, location }) => scriptsOf(command).flatMap(({ path, run, isChmodded = false }) => readScript(snapshot, { path, role: 'process', name: type, run, declared: location }).map((script) => isChmodded ? { ...script, mode: '100755' } : script)));
    return [...hooks, ...named];
}
/** The words of COMMAND that are run as scripts, with the folder that `cd` chose. Quoted parts are left alone. */
function scriptsOf(command) {
    const found = [];
    const chmodded = new Set();
    let folder = '';
    for (const part of command.split(/&&|\|\||[;|&\n]/)) {
        const words = part.split(/[\t ]+/).filter((word) => word !== '');
        while (words[0] !== undefined && (/^[A-Za-z_]\w*=/.test(words[0]) || WRAPPERS.includes(words[0])))
            words.shift();
        const [first = '', ...rest] = words;
        // What is made executable first needs no bit in git; what else is wrong with it is told all the same.
        if (first === 'chmod')
            for (const file of rest)
                chmodded.add(folder + file.replace(/^\.\//, ''));
        if (first === 'cd')
            folder = `${rest[0] ?? ''}/`;
        else if (SHELLS.includes(first)) {
            const script = rest.find((word) => !word.startsWith('-'));
            if (script !== undefined && !rest.includes('-c'))
                found.push({ path: folder + script, run: 'by-shell' });
        }
        else if (first.includes('/')) {
            const isChmodded = chmodded.has(folder + first.replace(/^\.\//, ''));
            found.push({ path: folder + first, run: 'directly', isChmodded });
        }
    }
    return found;
}
function readScript(snapshot, script) {
    const resolved = (0,facts_files/* resolvePath */.o1)(snapshot, script.path.replace(/^\/app\//, ''));
    if (resolved.kind !== 'file' || /["'$`]/.test(script.path))
        return [];
    const { path, mode } = resolved.entry;
    const text = (0,facts_files/* readText */.yR)(snapshot, path) ?? '';
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

// EXTERNAL MODULE: ./lib/heroku/platform/environment.js
var environment = __webpack_require__(3264);
// EXTERNAL MODULE: ./lib/facts/boot/argv.js
var boot_argv = __webpack_require__(8807);
// EXTERNAL MODULE: ./lib/facts/settings/entry-point.js
var entry_point = __webpack_require__(1923);
// EXTERNAL MODULE: ./lib/facts/settings/settings-facts.js + 2 modules
var settings_facts = __webpack_require__(4443);
;// CONCATENATED MODULE: ./lib/facts/settings/draw-settings.js





/** The settings of this app, from its files and config vars. */
function drawSettings(facts) {
    const { snapshot, environment, options, launches, managePy, django, appJson } = facts;
    const web = launches.of.get('web');
    return (0,settings_facts/* settingsFacts */.D)({
        snapshot,
        configVars: environment.configVars,
        options: {
            settingsModule: options.settingsModule ?? null,
            configuration: options.configuration ?? null,
            pythonPath: options.pythonPath ?? [],
        },
        entryPoint: web?.kind === 'serves' ? (0,entry_point/* entryPointOf */.k)(web.server, snapshot) : null,
        manageScript: managePy,
        declared: declaredValues(appJson),
        django: django.version,
        createProgram: programsOf(facts),
    });
}
/** The dynos of the web process are named `web.1`, `web.2`, ... (https://devcenter.heroku.com/articles/dynos#local-environment-variables). */
const WEB_ENVIRONMENT = new Map([
    ...new Map(environment/* DYNO_ENVIRONMENT */.d),
    ['DYNO', { prefix: 'web.' }],
]);
/** On a dyno the app's folder is /app, and `PYTHONPATH` names it; in the build it is where Python starts. */
function programsOf(facts) {
    const { managePy, launches } = facts;
    const create = (0,programs/* programFactory */.V)(facts);
    const web = launches.of.get('web');
    const argv = {
        build: [managePy ?? 'manage.py', 'collectstatic', '--noinput', '--traceback'],
        dyno: web?.kind === 'serves' ? (0,boot_argv/* argvOf */.U)(web.server) : boot_argv/* SOME_SERVER */.H,
    };
    return ({ phase, pythonPath, ...told }) => create({
        phase,
        ...told,
        sysPath: [...pythonPath.map((folder) => `/app/${folder}`), '/app'],
        argv: argv[phase],
        ...(phase === 'dyno' ? { platform: WEB_ENVIRONMENT } : {}),
        ...(phase === 'dyno' && web?.kind === 'serves' ? { written: web.server.written } : {}),
    });
}
/** The values that app.json gives to a new app's config vars. */
function declaredValues(appJson) {
    const declared = appJson?.kind === 'read' ? [...appJson.variables.values()] : [];
    return new Map(declared.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
}

// EXTERNAL MODULE: ./lib/facts/slugignore.js
var facts_slugignore = __webpack_require__(2335);
;// CONCATENATED MODULE: ./lib/facts/virtualenvs.js

const STOPPING = ['.venv', 'venv'];
/** The committed virtual environments, sorted; one inside another counts as part of it. */
function findVirtualenvs(snapshot) {
    const suffix = '/pyvenv.cfg';
    const linked = STOPPING.filter((folder) => (0,facts_files/* isFile */.fo)(snapshot, `${folder}${suffix}`));
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
    markers: ({ pythonVersion, environment }) => (0,marker/* markerEnvironment */.wp)(pythonVersion.kind === 'requested' ? pythonVersion : null, environment.app?.generation ?? 'cedar'),
    requirements: ({ snapshot }) => (0,requirements_file/* readRequirements */.F)(snapshot, 'requirements.txt'),
    dependencies: ({ build, snapshot, packageManager, requirements, markers }) => {
        const found = (0,dependencies/* findDependencies */.Nn)(snapshot, packageManager, requirements, markers);
        // What an image installs, its Dockerfile says: more than the repository's own list, often.
        return build.kind === 'container'
            ? { ...found, complete: false, incomplete: ['the Dockerfile decides what is installed'] }
            : found;
    },
    lock: ({ snapshot, packageManager }) => findLockState(snapshot, packageManager),
    django: ({ dependencies, options, pythonVersion }) => (0,django_version/* findDjango */.R)(dependencies, options.django, pythonVersion.kind === 'requested' ? pythonVersion.minor : null),
    managePy: ({ snapshot, environment }) => findManagePy(snapshot, environment.app?.generation ?? 'cedar'),
    virtualenvs: ({ snapshot }) => findVirtualenvs(snapshot),
    procfile: ({ snapshot }) => (0,facts_procfile/* readProcfile */.J7)(snapshot),
    appJson: ({ snapshot }) => readAppJson(snapshot),
    herokuYml: ({ snapshot }) => readHerokuYml(snapshot),
    processes: ({ build, environment, procfile, herokuYml }) => findProcesses(build, environment.app?.generation ?? 'cedar', procfile, herokuYml),
    scripts: ({ snapshot, processes }) => findScripts(snapshot, processes),
    launches: (facts) => (0,launch/* drawLaunches */.q)(facts),
    settings: (facts) => drawSettings(facts),
    boot: (facts) => (0,boot/* drawBoot */.T)(facts),
    collectstatic: (facts) => drawCollectstatic(facts),
};
/**
 * The facts of one commit (or work tree) for one app. Pure and total; nothing is read before a fact is asked for.
 *
 * @param input `snapshot`: the app's folder as it is committed, paths relative to it
 */
function createFacts(input) {
    const slugignore = (0,facts_slugignore/* readSlugignore */.MN)(input.snapshot);
    const given = {
        snapshot: (0,facts_slugignore/* withoutIgnored */.fq)(input.snapshot, slugignore),
        committed: input.snapshot,
        slugignore,
        environment: input.environment,
        options: input.options ?? {},
        allowance: input.allowance ?? (0,budget/* createAllowance */.bH)(),
        disclosed: new Set(),
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


/***/ }),

/***/ 2335:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ readSlugignore),
/* harmony export */   fq: () => (/* binding */ withoutIgnored)
/* harmony export */ });
/* unused harmony export matchesGlob */
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);

/**
 * What `.slugignore` takes out before any buildpack runs.
 *
 * Patterns are split at white space, `#` starts a comment, there is no `!`. One with a slash is relative to the root, another
 * matches at any depth, and a folder goes with all that is below it (heroku/slug-compiler, lib/slug_compiler.rb, and
 * https://devcenter.heroku.com/articles/slug-compiler#ignoring-files-with-slugignore).
 */
function readSlugignore(snapshot) {
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(snapshot, '.slugignore');
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


/***/ }),

/***/ 7170:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess),
  O: () => (/* binding */ baselineSubject)
});

// EXTERNAL MODULE: ./lib/facts/facts.js + 16 modules
var facts_facts = __webpack_require__(7040);
// EXTERNAL MODULE: ./lib/facts/files.js
var files = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/rules/index.js + 186 modules
var rules = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/gate/baseline.js
var baseline = __webpack_require__(3371);
// EXTERNAL MODULE: ./lib/gate/configuration.js
var configuration = __webpack_require__(1608);
;// CONCATENATED MODULE: ./lib/gate/judged-settings.js
/** What a deployment's safety hangs on most, in the order of telling. */
const THAT_MATTER = [
    'DEBUG',
    'SECRET_KEY',
    'ALLOWED_HOSTS',
    'CSRF_TRUSTED_ORIGINS',
    'SECURE_SSL_REDIRECT',
    'SECURE_PROXY_SSL_HEADER',
    'SECURE_HSTS_SECONDS',
    'SESSION_COOKIE_SECURE',
    'CSRF_COOKIE_SECURE',
    'DATABASES',
    'STATIC_ROOT',
];
/**
 * The settings that matter, as the web process has them; none where there are no settings.
 *
 * @param prefix where the app's folder lies in the repository: '' or a path that ends in '/'
 */
function judgedSettings(facts, prefix) {
    const { settings } = facts.settings.web;
    if (settings === null)
        return [];
    const move = (location) => location && { ...location, path: prefix + location.path };
    return THAT_MATTER.map((name) => {
        const { value, bound } = settings.get(name);
        return { name, bound, value: { ...value, location: move(value.location) } };
    });
}

// EXTERNAL MODULE: ./lib/gate/policy.js
var policy = __webpack_require__(2326);
// EXTERNAL MODULE: ./lib/model/environment.js
var model_environment = __webpack_require__(635);
;// CONCATENATED MODULE: ./lib/gate/service-variables.js

/**
 * What services for continuous integration set, Heroku's own among them (https://devcenter.heroku.com/articles/heroku-ci#immutable-environment-variables),
 * and no dyno of an app has unless somebody made it a config var.
 */
const SERVICE_VARIABLES = new Set([
    'APPVEYOR',
    'BITBUCKET_BUILD_NUMBER',
    'BUILDKITE',
    'CI',
    'CIRCLECI',
    'CODEBUILD_BUILD_ID',
    'CONTINUOUS_INTEGRATION',
    'DRONE',
    'GITHUB_ACTIONS',
    'GITHUB_WORKFLOW',
    'GITLAB_CI',
    'HEROKU_TEST_RUN_ID',
    'JENKINS_HOME',
    'JENKINS_URL',
    'SEMAPHORE',
    'TEAMCITY_VERSION',
    'TF_BUILD',
    'TRAVIS',
]);
/**
 * Ranks what is open because such a variable is not known: where it would not be so without the variable it is worth a notice, and where
 * something else still keeps it open that alone is told. What is so without the variable stays as it is, open, for it is likely.
 *
 * @param judgeIn what is found in another environment
 * @param isFixed is the severity of a rule chosen by a person?
 */
function rankServiceVariables(found, environment, judgeIn, isFixed) {
    const { configVars } = environment;
    const isOpenFor = (name) => SERVICE_VARIABLES.has(name) && (0,model_environment/* configVar */.MD)(configVars, name).state === 'unknown';
    const names = new Set(found.flatMap((one) => (one.kind === 'open' ? one.configVars.filter(isOpenFor) : [])));
    if (names.size === 0)
        return { findings: found, hangsOn: new Map() };
    const unset = [...names].map((name) => [name, { state: 'unset' }]);
    const without = judgeIn({
        ...environment,
        configVars: { ...configVars, known: new Map([...configVars.known, ...unset]) },
    });
    const fresh = without.filter((one) => !found.some((before) => isSame(one, before)));
    const hangsOn = new Map();
    const findings = new Set();
    for (const one of found) {
        const outcome = withoutVariables(one, fresh, names);
        if (outcome.kind === 'stays')
            findings.add(outcome.finding);
        else {
            const noticed = asNotice(one, outcome.services, isFixed(one.rule));
            findings.add(noticed);
            hangsOn.set(noticed, outcome.services);
        }
    }
    return { findings: [...findings], hangsOn };
}
const isSame = (one, other) => one.rule === other.rule && one.kind === other.kind && one.message === other.message;
function withoutVariables(finding, fresh, names) {
    const stays = { kind: 'stays', finding };
    if (finding.kind !== 'open' || !finding.configVars.some((name) => names.has(name)))
        return stays;
    const alike = fresh.filter((one) => one.rule === finding.rule && one.setting === finding.setting);
    if (alike.some(({ kind }) => kind === 'fail'))
        return stays;
    const still = alike.find((one) => one.configVars.every((name) => finding.configVars.includes(name)));
    if (still !== undefined)
        return { kind: 'stays', finding: still };
    const services = finding.configVars.filter((name) => names.has(name)).map((name) => `\`${name}\``);
    return { kind: 'gone', services: services.join(' and ') };
}
function asNotice(finding, services, isFixed) {
    const note = `It is not so where ${services} is not set; services for continuous integration set it, and an app has it only if somebody made it a config var.`;
    return {
        ...finding,
        severity: isFixed ? finding.severity : 'notice',
        hint: [finding.hint, note].filter((text) => text !== null).join('\n'),
    };
}
/**
 * One finding for all that the same variables keep open, with the ids of each: whoever settles them has settled it all. What is
 * suppressed stays by itself, for its comment names its rule.
 *
 * @param all ranked, and suppressed where somebody asked for that
 * @param hangsOn what was told of each when it was ranked
 */
function foldServiceVariables(all, hangsOn) {
    return all.flatMap((one) => {
        const services = hangsOn.get(one);
        if (services === undefined)
            return [one];
        const [first, ...others] = all.filter((other) => hangsOn.get(other) === services);
        return first === one ? [folded(one, others)] : [];
    });
}
function folded(first, others) {
    if (others.length === 0)
        return first;
    const rules = [...new Set(others.map(({ rule }) => rule))];
    return {
        ...first,
        hint: `${first.hint}\nWith it goes what else hangs on it alone: ${rules.join(', ')}.`,
        related: [...first.related, ...others.flatMap(asRelated)],
        django: [...new Set([first, ...others].flatMap(({ django }) => django))],
    };
}
const asRelated = ({ location, message }) => location === null ? [] : [{ location, message }];

// EXTERNAL MODULE: ./lib/facts/ignore-comments.js
var ignore_comments = __webpack_require__(6395);
;// CONCATENATED MODULE: ./lib/gate/glob.js
/**
 * Does PATH match the glob? `*` is any run of characters but `/`, `?` one such character, `**` any run of whole folders.
 * Linear in effect: the pattern is cut into parts, and only `**` is tried in several places.
 */
function matchesGlob(path, glob) {
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
/** One name against one glob without `/`; the classic two-pointer walk, at most name \u00d7 glob steps. */
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
    const glob = path === null ? undefined : globs.find((one) => matchesGlob(path, one));
    return glob === undefined ? null : { by: 'config', reason: `${configuration.path ?? 'config'}: ignore-paths ${glob}` };
}

;// CONCATENATED MODULE: ./lib/gate/assess.js










/** Judges: facts \u2192 rules \u2192 findings, with severities and suppressions applied. Total: a rule that throws becomes an internal error. */
function assess(given) {
    const input = { ...given, allowance: given.allowance ?? (0,facts_facts/* createAllowance */.b)() };
    const facts = factsOf(input);
    const { found, internalErrors } = runRules(input, facts);
    const ranked = rankServiceVariables(found, input.environment, (environment) => runRules(input, factsOf({ ...input, environment })).found, (rule) => (0,configuration/* configuredSeverity */.ep)(input.configuration, rule) !== undefined);
    const told = foldServiceVariables(suppress(ranked.findings, input.snapshot, input.configuration), ranked.hangsOn).map((finding) => relocate(finding, input));
    const findings = (0,baseline/* applyBaseline */.Qp)(told.sort(worstFirst), input.baseline ?? null, baselineSubject(input)).toSorted(worstFirst);
    return {
        commit: input.snapshot.commit,
        // A name that no file of the repository answers to may be a config var's value alone.
        settingsModule: facts.settings.web.module?.path == null ? null : facts.settings.web.chosen.name,
        settings: withoutFailing(() => judgedSettings(facts, input.prefix)),
        findings,
        internalErrors,
        disclosed: facts.disclosed,
    };
}
const factsOf = (input) => (0,facts_facts/* createFacts */.u)(input);
/**
 * Those of security come first: they ask for the settings alone, and what evaluations may take in all is not to be used up before by the start of
 * a large site.
 */
const IN_TURN = rules/* RULES */.y.toSorted((a, b) => Number(b.category === 'security') - Number(a.category === 'security'));
function runRules(input, facts) {
    const found = new Map();
    const internalErrors = [];
    for (const rule of IN_TURN) {
        const configured = (0,configuration/* configuredSeverity */.ep)(input.configuration, rule.id);
        if (configured === 'off' || (rule.offByDefault && !input.all && configured === undefined))
            continue;
        const own = [];
        found.set(rule, own);
        try {
            for (const result of rule.check(facts))
                own.push(toFinding(rule, result, configured));
        }
        catch (thrown) {
            // The snapshot could not be read: that is no bug of a rule's.
            if (thrown instanceof failure/* Failure */.H)
                throw thrown;
            internalErrors.push({ rule: rule.id, error: thrown instanceof Error ? thrown : new Error(String(thrown)) });
        }
    }
    return { found: rules/* RULES */.y.flatMap((rule) => found.get(rule) ?? []), internalErrors };
}
/** A bug that the rules meet too is told by them; the settings alone are left out then. */
function withoutFailing(draw) {
    try {
        return draw();
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            throw thrown;
        return [];
    }
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
        fix: result.fix ?? null,
        suppressed: result.silenced ? { by: 'settings', reason: 'SILENCED_SYSTEM_CHECKS' } : null,
    };
}
/** What a baseline's entries are made from, for this app. */
function baselineSubject({ snapshot, prefix }) {
    return {
        prefix,
        read: (path) => (path.startsWith(prefix) ? (0,files/* readText */.yR)(snapshot, path.slice(prefix.length)) : undefined),
    };
}
function relocate(finding, { prefix, configuration }) {
    // The config file's path is from the repository's root already.
    if (prefix === '' || (finding.path !== null && finding.path === configuration.path))
        return finding;
    const move = (location) => ({ ...location, path: prefix + location.path });
    return {
        ...finding,
        path: finding.path === null ? null : prefix + finding.path,
        location: finding.location && move(finding.location),
        related: finding.related.map((related) => ({ ...related, location: move(related.location) })),
        fix: finding.fix && { ...finding.fix, at: move(finding.fix.at) },
    };
}
function worstFirst(a, b) {
    return (Number(a.suppressed !== null) - Number(b.suppressed !== null) ||
        policy/* SEVERITY_RANK */.f3[b.severity] - policy/* SEVERITY_RANK */.f3[a.severity] ||
        Number(a.kind === 'open') - Number(b.kind === 'open') ||
        compareText(a.path ?? '', b.path ?? '') ||
        (a.location?.start.line ?? 0) - (b.location?.start.line ?? 0) ||
        compareText(a.rule, b.rule));
}
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 3371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   CM: () => (/* binding */ BASELINE_PATH),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   nT: () => (/* binding */ renewBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _facts_dependencies_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4413);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);
/* harmony import */ var _holds_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);



/** Where the baseline lies, from the repository's root, unless the config file names another place. */
const BASELINE_PATH = '.github/deploy-gate-baseline.json';
/** A baseline is written by us, a few lines an entry; more is a mistake or an attack. */
const MOST_BYTES = 4 * 1024 * 1024;
/**
 * The findings with those marked that the baseline has; none is left out. What was accepted as certain covers the same while it is open,
 * never the other way round.
 */
function applyBaseline(findings, baseline, subject) {
    if (baseline === null)
        return findings;
    const left = new Map(baseline.entries.map((entry) => [entry, entry.count]));
    return findings.map((finding) => {
        if (finding.suppressed !== null)
            return finding;
        const like = entryOf(finding, subject);
        const entry = baseline.entries.find((one) => (left.get(one) ?? 0) > 0 && covers(one, like));
        if (entry === undefined)
            return finding;
        left.set(entry, (left.get(entry) ?? 0) - 1);
        return { ...finding, suppressed: { by: 'baseline', reason: `accepted in ${baseline.path}` } };
    });
}
/**
 * The baseline that accepts what is found now and nothing else. Entries of other apps of the repository are kept.
 *
 * @param findings as they are without a baseline
 */
function renewBaseline(before, path, findings, subject) {
    const kept = (before?.entries ?? []).filter(({ app }) => app !== appOf(subject));
    const counted = new Map();
    for (const finding of findings) {
        if (finding.suppressed !== null)
            continue;
        const entry = entryOf(finding, subject);
        const key = JSON.stringify(entry);
        counted.set(key, { ...entry, count: (counted.get(key)?.count ?? 0) + 1 });
    }
    const entries = [...kept, ...counted.values()].sort((a, b) => compareText(sortKey(a), sortKey(b)));
    return { path, entries };
}
const appOf = ({ prefix }) => prefix.replace(/\/$/, '');
function entryOf(finding, subject) {
    const { rule, kind, path, setting, django, configVars } = finding;
    return {
        app: appOf(subject),
        rule,
        kind,
        file: path,
        setting,
        django: [...django].sort(),
        configVars: [...configVars].sort(),
        found: foundIn(finding, subject),
        count: 1,
    };
}
/** Hexadecimal digits: enough to tell texts of one file apart. */
const HASH_LENGTH = 16;
function foundIn(finding, { read }) {
    const { location, heroku } = finding;
    const text = location === null
        ? ''
        : textAt(location, read(location.path) ?? '')
            .replace(/\s+/g, ' ')
            .trim();
    const what = (0,_holds_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSecret */ .h)(finding) ? `${text.length} characters` : text;
    return (0,_facts_dependencies_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)([...heroku, what].join('\n')).slice(0, HASH_LENGTH);
}
function textAt({ start, end }, text) {
    const lines = text.split(/\r\n|\r|\n/).slice(start.line - 1, end.line);
    const last = lines.length - 1;
    return lines
        .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last && end.line > start.line ? end.column - 1 : undefined))
        .join('\n');
}
function covers(entry, { app, rule, kind, file, setting, django, configVars, found }) {
    return (entry.app === app &&
        entry.rule === rule &&
        (entry.kind === kind || entry.kind === 'fail') &&
        entry.file === file &&
        entry.setting === setting &&
        entry.found === found &&
        django.every((id) => entry.django.includes(id)) &&
        configVars.every((name) => entry.configVars.includes(name)));
}
const sortKey = ({ app, file, rule, setting, kind, found }) => JSON.stringify([app, file ?? '', rule, setting ?? '', kind, found]);
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const ABOUT = 'Findings that were there when deploy-gate was adopted, and are accepted. Written by `deploy-gate check --write-baseline`.';
/** The file's text: sorted, and one entry a line, so that a change of it reads well. */
function baselineText({ entries }) {
    const lines = entries.map(({ app, rule, kind, file, setting, django, configVars, found, count }) => JSON.stringify({
        ...(app === '' ? {} : { app }),
        rule,
        kind,
        ...(file === null ? {} : { file }),
        ...(setting === null ? {} : { setting }),
        ...(django.length === 0 ? {} : { django }),
        ...(configVars.length === 0 ? {} : { configVars }),
        found,
        ...(count === 1 ? {} : { count }),
    }));
    const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
    return `{\n  "about": ${JSON.stringify(ABOUT)},\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
/** Reads a baseline; the text comes from the repository and is hostile. Throws a Failure for what is none: half a baseline must not be used. */
function parseBaseline(text, path) {
    const refuse = (what) => {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`${path} ${what}; \`deploy-gate check --write-baseline\` writes it anew.`);
    };
    if (text.length > MOST_BYTES)
        return refuse(`is over ${MOST_BYTES / 1024 / 1024} MiB, which no baseline needs`);
    const parsed = parseJson(text);
    if (!isRecord(parsed))
        return refuse('is no JSON object');
    if (parsed['version'] !== 1)
        return refuse('has a version that this deploy-gate does not know');
    const { findings } = parsed;
    if (!Array.isArray(findings))
        return refuse('has no list `findings`');
    const entries = findings.map((one, index) => parseEntry(one) ?? refuse(`has a wrong entry: \`findings[${index}]\``));
    return { path, entries };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function parseEntry(value) {
    if (!isRecord(value))
        return null;
    const { app = '', rule, kind, file = null, setting = null, django = [], configVars = [], found, count = 1 } = value;
    const isText = (one) => typeof one === 'string';
    const isTextOrNull = (one) => one === null || isText(one);
    const isTexts = (one) => Array.isArray(one) && one.every(isText);
    const named = isText(app) && isText(rule) && isText(found) && isTextOrNull(file) && isTextOrNull(setting);
    if (!named || !isTexts(django) || !isTexts(configVars) || (kind !== 'fail' && kind !== 'open'))
        return null;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
        return null;
    return { app, rule, kind, file, setting, django, configVars, found, count };
}


/***/ }),

/***/ 1608:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   Bj: () => (/* binding */ RULE_SEVERITIES),
/* harmony export */   Fv: () => (/* binding */ withDeclared),
/* harmony export */   QN: () => (/* binding */ CONFIG_VAR_STATES),
/* harmony export */   Y0: () => (/* binding */ CONFIGURATION_KEYS),
/* harmony export */   eD: () => (/* binding */ CONFIGURATION_PATHS),
/* harmony export */   ep: () => (/* binding */ configuredSeverity),
/* harmony export */   w8: () => (/* binding */ factsOptions)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);

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
    baseline: null,
    rules: new Map(),
    configVars: new Map(),
    configVarPlaces: new Map(),
};
/** What the config file gives a rule; undefined where it says nothing of it. */
function configuredSeverity(configuration, rule) {
    return configuration.rules.get(rule)?.severity ?? undefined;
}
/** What a rule may be set to. */
const RULE_SEVERITIES = ['error', 'warning', 'notice', 'off'];
/** What a config var may be declared to be, without its value. */
const CONFIG_VAR_STATES = ['set', 'unset'];
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
    baseline: {
        kind: 'path',
        description: 'The file of accepted findings, from the root of the repository; `.github/deploy-gate-baseline.json` without it.',
    },
    rules: {
        kind: 'rules',
        description: 'Per rule: a severity, `off`, or an object with `severity` and `ignore-paths`.',
    },
    'config-vars': {
        kind: 'config-vars',
        description: 'Config vars of the app, for runs without a key: `set`, `unset`, or an object with a `value` that is no secret.',
    },
};
/** Where the app will run, with what the config file declares of its config vars. */
function withDeclared(environment, configuration) {
    const configVars = declaredBeside(environment.configVars, configuration);
    return { ...environment, configVars, ...declaredIn(configuration) };
}
/** What is said instead of letting it be found: by hand, or in the config file. */
function factsOptions(given, configuration) {
    const settingsModule = given.settingsModule ?? configuration.settingsModule;
    const configurationClass = given.configuration ?? configuration.configurationClass;
    return {
        ...(settingsModule === null ? {} : { settingsModule }),
        ...(configurationClass === null ? {} : { configuration: configurationClass }),
        ...(given.django === undefined ? {} : { django: given.django }),
        pythonPath: [...(given.pythonPath ?? []), ...configuration.pythonPath],
    };
}
/** What the config file declares, for the report of what has drifted; nothing where it declares nothing. */
function declaredIn({ configVars, configVarPlaces }) {
    if (configVars.size === 0)
        return {};
    const declared = [...configVars].map(([name, state]) => ({
        name,
        state,
        location: configVarPlaces.get(name) ?? null,
    }));
    return { declared };
}
/** The config vars with what the config file declares, where they are not known from the app itself. */
function declaredBeside(configVars, { configVars: declared }) {
    if (declared.size === 0 || configVars.others === 'unset')
        return configVars;
    return { ...configVars, known: new Map([...declared, ...configVars.known]) };
}


/***/ }),

/***/ 9630:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3371);


/** Where this repository's baseline lies, or would. */
const baselinePath = ({ baseline }) => baseline ?? _baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .BASELINE_PATH */ .CM;
/**
 * The baseline of the judged files; null where there is none.
 *
 * @param read the text of a file, by its path from the repository's root
 */
function loadBaseline(configuration, read) {
    const path = baselinePath(configuration);
    const text = read(path);
    if (text !== null)
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBaseline */ .nk)(text, path);
    if (configuration.baseline === null)
        return null;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${configuration.path} names the baseline ${path}, which is not there; \`deploy-gate check --write-baseline\` writes it.`);
}


/***/ }),

/***/ 8891:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commitSnapshot),
/* harmony export */   q: () => (/* binding */ MAX_READ_BYTES)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1560);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5590);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6063);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7487);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8667);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2951);






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
    const commit = typeof rev === 'string' ? (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, rev) : rev;
    const entries = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .n)(repository, commit, normalRoot(options.root ?? ''));
    const byPath = (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesByPath */ .x0)(entries);
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
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H(`${JSON.stringify(root)} leaves the repository: \`path\` is relative to the repository's root.`);
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
        const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(repository, wanted.map(({ objectId }) => objectId), bytes);
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
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H(`${(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(entry.path)} holds ${entry.size} bytes, more than can be judged: take it out of the commit.`);
        }
        const [content] = fetch([entry]);
        if (content === undefined)
            throw (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .missingObjects */ .xC)((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(entry.path), 0);
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


/***/ }),

/***/ 5590:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   yW: () => (/* binding */ commitRelation)
/* harmony export */ });
/* unused harmony export commitsBetween */
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7487);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8667);



/** A commit's message is short; what is longer is not made by a person. */
const MAX_COMMIT_BYTES = 16 * 1024 * 1024;
/**
 * The commit that REV names in this clone: an id, a branch, a tag, `HEAD~2`, ... A shallow clone's commits are found as any other.
 *
 * Throws a Failure where there is none, or more than one.
 */
function resolveCommit(repository, rev) {
    const shown = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(rev).slice(0, 100);
    const found = isName(rev) ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$I)(repository, [`${rev}^{commit}`], MAX_COMMIT_BYTES)[0] : null;
    if (found?.type !== 'commit') {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`There is no commit \`${shown}\` in this clone, or its name is ambiguous: give all 40 digits, or fetch it first (\`git fetch origin ${shown}\`).`);
    }
    if (found.id.length !== 40) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('The repository names its objects with SHA-256, which GitHub and Heroku do not take: convert it to SHA-1.');
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
    return { subject: (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(paragraph.trim().replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')), committedAt: seconds };
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
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, [
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
/** Subjects that a person reads. */
const MOST_SUBJECTS = 20;
/** @returns null where one of the commits, or what lies between them, is not in this clone */
function commitsBetween(repository, from, to) {
    if (commitRelation(repository, from, to) !== 'ahead')
        return null;
    const range = ['--end-of-options', `${from}..${to}`];
    const counted = runGit(repository, ['rev-list', '--count', ...range]);
    const listed = runGit(repository, ['rev-list', `--max-count=${MOST_SUBJECTS}`, ...range]);
    if (counted.status !== 0 || listed.status !== 0)
        return null;
    const ids = listed.stdout
        .toString('latin1')
        .split('\n')
        .filter((id) => id !== '');
    return {
        total: Number(counted.stdout.toString('latin1')),
        newest: ids.map((id) => ({ id, subject: resolveCommit(repository, id).subject })),
    };
}
/** @returns null where one of the commits, or what lies between them, is not in this clone */
function commitRelation(repository, base, head) {
    if (!isName(base) || !isName(head))
        return null;
    if (base === head)
        return 'identical';
    const isAncestor = (older, newer) => {
        const { status } = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['merge-base', '--is-ancestor', '--end-of-options', older, newer]);
        return status === 0 ? true : status === 1 ? false : null;
    };
    const ahead = isAncestor(base, head);
    if (ahead !== false)
        return ahead === null ? null : 'ahead';
    const behind = isAncestor(head, base);
    return behind === null ? null : behind ? 'behind' : 'diverged';
}


/***/ }),

/***/ 6063:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ sortedEntries),
/* harmony export */   IB: () => (/* binding */ fileMode),
/* harmony export */   UW: () => (/* binding */ rawName),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   iP: () => (/* binding */ byteString),
/* harmony export */   nb: () => (/* binding */ nulTerminated),
/* harmony export */   u_: () => (/* binding */ isOrdinaryName),
/* harmony export */   x0: () => (/* binding */ entriesByPath)
/* harmony export */ });
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

/***/ 8667:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Bu: () => (/* binding */ parseBatchHeader),
/* harmony export */   xC: () => (/* binding */ missingObjects)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7487);


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
    const { status, stdout, stderr } = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['cat-file', '--batch', '--buffer'], {
        input: `${names.join('\n')}\n`,
        maxOutputBytes: maxBytes + names.reduce((sum, name) => sum + name.length + 128, 0),
    });
    if (status !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailed */ .gk)('read the commit', stderr);
    const objects = [];
    let at = 0;
    for (const _ of names) {
        const end = stdout.indexOf(NEWLINE, at);
        if (end < 0)
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailed */ .gk)('read the commit', stderr);
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
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`The content of ${path}${more} is not in this clone: it is partial or damaged, so fetch the whole commit (actions/checkout without \`filter\`).`);
}


/***/ }),

/***/ 739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);



/** A `.git` file holds one path. */
const MAX_GIT_FILE_BYTES = 16 * 1024;
/**
 * The repository that FOLDER (which must exist) lies in, or null.
 *
 * As git does, it goes up until there is a `.git`: https://git-scm.com/docs/gitrepository-layout. A bare repository is never taken:
 * one can be committed as an ordinary folder. Throws a Failure for a `.git` file that leads nowhere.
 */
function findRepository(folder) {
    const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const gitDirectory = gitDirectoryIn(at);
        if (gitDirectory !== null) {
            return { gitDirectory, workTree: at, prefix: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(at, start).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
        }
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
/** As findRepository; throws a Failure where there is none. */
function openRepository(folder) {
    const found = findRepository(folder);
    if (found)
        return found;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`${folder} is not in a git repository: check the repository out first (actions/checkout), or name its folder.`);
}
function gitDirectoryIn(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        return isGitDirectory(path) ? path : null;
    if (!found?.isFile())
        return null;
    const target = found.size <= MAX_GIT_FILE_BYTES ? /^gitdir: (.+?)[\r\n]*$/s.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))?.[1] : undefined;
    const gitDirectory = target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target);
    if (gitDirectory !== undefined && isGitDirectory(gitDirectory))
        return gitDirectory;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`The file ${path} names no git directory that exists here: check out its repository as well, or remove that file.`);
}
/** As git's is_git_directory: a HEAD (a file, or a link to a branch), and objects and refs, here or in the common directory. */
function isGitDirectory(path) {
    const exists = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), { throwIfNoEntry: false }) !== undefined;
    return exists('HEAD') && (exists('commondir') || (exists('objects') && exists('refs')));
}


/***/ }),

/***/ 2951:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1560);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6063);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7487);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8667);




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
    const { status, stdout, stderr } = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, args);
    if (status !== 0)
        throw cannotList(commit, root, stderr);
    const entries = [];
    const missing = [];
    for (const record of (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .nulTerminated */ .nb)(stdout)) {
        const parsed = parseRecord(record);
        if (parsed === null)
            throw malformed(commit, record.toString('utf8'));
        if (parsed.size === null)
            missing.push(parsed.entry.path);
        entries.push(parsed.entry);
        if (entries.length > MAX_ENTRIES) {
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H(`The commit holds more than ${MAX_ENTRIES} files: name the folder of the app with \`path\`.`);
        }
    }
    const [first, ...others] = missing;
    if (first !== undefined)
        throw (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .missingObjects */ .xC)((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(first), others.length);
    refuseContradictions(commit, entries);
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedEntries */ .CA)(entries);
}
/** `<mode> <type> <id> <size, padded; - or BAD>\t<name>`; a null size says that the object is not there. */
function parseRecord(record) {
    const tab = record.indexOf('\t');
    const [octal = '', , objectId = '', size = ''] = record.toString('latin1', 0, Math.max(tab, 0)).split(/ +/);
    const mode = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .fileMode */ .IB)(octal);
    const name = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeName */ .e4)(Buffer.from(record.subarray(tab + 1)));
    if (mode === null || !(0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrdinaryName */ .u_)(name.path))
        return null;
    const bytes = mode === '160000' ? 0 : /^\d+$/.test(size) ? Number(size) : null;
    return { entry: { ...name, mode, size: bytes ?? 0, objectId }, size: bytes };
}
/** Two files of one name, or a file that is also a folder. */
function refuseContradictions(commit, entries) {
    const names = new Set();
    for (const entry of entries) {
        const name = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(entry);
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
    const shown = JSON.stringify((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what).slice(0, 200));
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H(`Commit ${commit.id} holds ${shown}, twice or under a name that no checkout can have: run \`git fsck\` and rewrite that commit.`);
}
function cannotList(commit, root, stderr) {
    const shown = JSON.stringify((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(root));
    if (/Not a valid object name/i.test(stderr)) {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H(`Commit ${commit.id} has no folder ${shown}: \`path\` is relative to the repository's root.`);
    }
    if (/not a tree object/i.test(stderr))
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H(`${shown} is not a folder in commit ${commit.id}: \`path\` must name one.`);
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailed */ .gk)('list the commit', stderr);
}


/***/ }),

/***/ 9370:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay)
/* harmony export */ });
/** SNAPSHOT with FILES (path \u2192 text) over what it holds, or beside it. */
function overlay(snapshot, files) {
    if (files.size === 0)
        return snapshot;
    const contents = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
    const changed = [...contents].map(([path, { length: size }]) => ({ path, mode: snapshot.entry(path)?.mode ?? '100644', size }));
    const entries = [...snapshot.entries.filter(({ path }) => !contents.has(path)), ...changed].sort((a, b) => a.path < b.path ? -1 : 1);
    const byPath = new Map(changed.map((entry) => [entry.path, entry]));
    return {
        commit: null,
        entries,
        entry: (path) => byPath.get(path) ?? snapshot.entry(path),
        read: (path) => contents.get(path) ?? snapshot.read(path),
    };
}


/***/ })

};
;
})
