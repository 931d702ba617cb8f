(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 700;
exports.ids = [700,39,366];
exports.modules = {

/***/ 2039:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   exitStatus: () => (/* binding */ exitStatus),
/* harmony export */   judgeAndReport: () => (/* binding */ judgeAndReport),
/* harmony export */   reportOn: () => (/* binding */ reportOn),
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2326);
/* harmony import */ var _model_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8505);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7086);
/* harmony import */ var _reporters_setting_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2229);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1006);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8995);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7819);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2910);
/* harmony import */ var _judge_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4769);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8193);












/** The formats that tell fixes. */
const TELLS_FIXES = new Set(['sarif', 'markdown']);
const check = {
    operands: '[PATH]',
    summary: 'Judge the app in PATH (default: this folder)',
    options: _options_js__WEBPACK_IMPORTED_MODULE_10__/* .OPTIONS */ .lw.check,
    run: async (args, io) => {
        const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJudgeArguments */ .V2)('check', _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .ONE_PATH */ .pr, args);
        const path = positionals[0] ?? '.';
        const subject = values['write-baseline']
            ? await (await __webpack_require__.e(/* import() */ 674).then(__webpack_require__.bind(__webpack_require__, 7674))).withNewBaseline(path, values, io)
            : await (0,_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .readSubject */ .$e)(path, values, io);
        return exitStatus(await judgeAndReport(subject, values, io, false));
    },
};
/** Judges SUBJECT and prints the report in the format that was asked for; returns the verdict. */
async function judgeAndReport(subject, values, io, wouldDeploy) {
    const format = (0,_judge_options_js__WEBPACK_IMPORTED_MODULE_9__/* .choice */ .Yq)('format', values.format, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .FORMATS */ .hR, 'text');
    const report = reportOn(subject, values, wouldDeploy, TELLS_FIXES.has(format));
    writeReport(await FORMATTERS[format](report, io, subject.prefix), values.output, io);
    return report.decision;
}
/** Judges SUBJECT. FIXES: with the edits that would mend it. */
function reportOn(subject, values, wouldDeploy, fixes) {
    const assessment = (0,_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S4)(subject, values, fixes);
    const policy = {
        failOn: (0,_judge_options_js__WEBPACK_IMPORTED_MODULE_9__/* .failOnOption */ .rZ)(values['fail-on'], subject.configuration.failOn ?? 'error'),
        undecided: (0,_judge_options_js__WEBPACK_IMPORTED_MODULE_9__/* .undecidedOption */ .Pe)(values.undecided, subject.configuration.undecided ?? 'auto'),
        wouldDeploy,
    };
    const decision = (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)(assessment, policy);
    const source = (path) => {
        const content = path.startsWith(subject.prefix)
            ? subject.snapshot.read(path.slice(subject.prefix.length))
            : undefined;
        return content && new TextDecoder().decode(content);
    };
    const settings = assessment.settings.map(_reporters_setting_words_js__WEBPACK_IMPORTED_MODULE_4__/* .settingWords */ .YJ);
    return {
        assessment,
        policy,
        decision,
        source,
        settings,
        redact: (0,_model_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactor */ .$p)([...subject.secrets, ...assessment.disclosed]),
    };
}
/** Loaded when used: a run prints one format. */
const FORMATTERS = {
    text: async (report, io) => {
        const { textReport, wantsColours } = await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 366));
        const isTerminal = io.stdout.isTTY ?? false;
        const width = isTerminal ? (io.stdout.columns ?? null) : null;
        return textReport(report, { colours: wantsColours(io.env, isTerminal), width });
    },
    json: async (report) => (await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 6367))).jsonReport(report),
    github: async (report) => (await __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 3324))).githubReport(report),
    markdown: async (report) => {
        const { LONGEST_SUMMARY, markdownReport } = await __webpack_require__.e(/* import() */ 375).then(__webpack_require__.bind(__webpack_require__, 9375));
        const { NO_LINKS } = await __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 2572));
        return markdownReport(report, {
            links: NO_LINKS,
            reason: null,
            override: null,
            notes: [],
            deployments: [],
            limit: LONGEST_SUMMARY,
        });
    },
    sarif: async (report, _, prefix) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 610).then(__webpack_require__.bind(__webpack_require__, 3610));
        return sarifReport(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y, version: _model_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x, rulePage: () => null, prefix });
    },
};
/** An internal error is "could not run": what was not judged is neither passed nor blocked. */
function exitStatus(decision) {
    if (decision.pass)
        return _io_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.passes;
    return decision.internalErrors.length > 0 ? _io_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.couldNotRun : _io_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.blocks;
}
/** Standard output holds the report alone. */
function writeReport(text, output, io) {
    if (output === undefined)
        io.stdout.write(text);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output), text);
}


/***/ }),

/***/ 4700:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy_deploy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./lib/facts/slugignore.js
var slugignore = __webpack_require__(2335);
;// CONCATENATED MODULE: ./lib/facts/tarball-gaps.js

/**
 * Why a commit cannot be deployed as a tarball, a sentence that names the fix; null: it can. Heroku fetches neither what Git LFS's
 * pointers point to nor submodules; what `.slugignore` takes out is missed by nobody.
 */
function tarballGap(snapshot, { lfsPointers, submodules }) {
    const kept = (0,slugignore/* withoutIgnored */.fq)(snapshot, (0,slugignore/* readSlugignore */.MN)(snapshot));
    const missing = (entries) => entries.map(({ path }) => path).filter((path) => kept.entry(path) !== undefined);
    const pointers = missing(lfsPointers);
    if (pointers.length > 0)
        return `Heroku would get pointers of Git LFS in place of ${named(pointers)}: take them out of LFS (\`git lfs migrate export --include=\u2026\`), or name them in \`.slugignore\` where the app does without.`;
    const empty = missing(submodules);
    if (empty.length > 0)
        return `Heroku would get an empty folder in place of ${named(empty, 'the submodule ')}: copy its files into the repository (\`git subtree add\`), install it as a package, or name it in \`.slugignore\` where the app does without.`;
    return null;
}
/** The first of the paths; people look for the others themselves. */
function named([first = '', ...others], what = '') {
    const rest = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${what}\`${first}\`${rest}`;
}

// EXTERNAL MODULE: ./lib/git/commit-snapshot.js
var commit_snapshot = __webpack_require__(8891);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(6849);
// EXTERNAL MODULE: ./lib/git/entries.js
var entries = __webpack_require__(6063);
// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(7487);
// EXTERNAL MODULE: ./lib/git/objects.js
var objects = __webpack_require__(8667);
;// CONCATENATED MODULE: ./lib/git/object-stream.js



const NEWLINE = 0x0a;
/** A file up to this size comes in one piece. */
const ONE_PIECE_BYTES = 64 * 1024;
/** Enough for what git says when it fails. */
const MAX_STDERR_BYTES = 16 * 1024;
/**
 * The contents of ENTRIES (no submodules), in order, through one `git cat-file --batch`. Memory is bounded: a large file is
 * never held as a whole.
 *
 * Throws a Failure where an object is missing or damaged, or git cannot be run.
 */
async function* streamFiles(repository, entries) {
    if (entries.length === 0)
        return;
    const git = (0,git_git/* startGit */.BE)(repository, ['cat-file', '--batch', '--buffer']);
    const ended = new Promise((resolve) => {
        git.once('error', (error) => resolve({ status: null, error }));
        git.once('close', (status) => resolve({ status }));
    });
    const stderr = collected(git.stderr);
    // A git that has ended says why by its status; the broken pipe says nothing more.
    git.stdin.on('error', () => { });
    git.stdin.end(entries.map(({ objectId }) => `${objectId}\n`).join(''));
    try {
        const source = byteSource(git.stdout);
        for (const entry of entries) {
            const line = await source.line();
            if (line === null)
                throw new EndOfStream();
            const header = (0,objects/* parseBatchHeader */.Bu)(line);
            if (header === null)
                throw (0,objects/* missingObjects */.xC)((0,git_git/* printable */.g$)(entry.path), 0);
            if (header.size !== entry.size)
                throw new failure/* Failure */.H(`The repository's content of ${(0,git_git/* printable */.g$)(entry.path)} is damaged: clone it again.`);
            yield {
                entry,
                pieces: header.size <= ONE_PIECE_BYTES ? [await source.exactly(header.size)] : source.pieces(header.size),
            };
            await source.exactly(1);
        }
        const { status, error } = await ended;
        if (error)
            throw (0,git_git/* cannotRun */.$Y)(error, ['cat-file']);
        if (status !== 0)
            throw (0,git_git/* gitFailed */.gk)('read the commit', stderr());
    }
    catch (error) {
        if (!(error instanceof EndOfStream || isPrematureClose(error)))
            throw error;
        const { error: spawnError } = await ended;
        throw spawnError ? (0,git_git/* cannotRun */.$Y)(spawnError, ['cat-file']) : (0,git_git/* gitFailed */.gk)('read the commit', stderr());
    }
    finally {
        git.kill('SIGKILL');
    }
}
class EndOfStream extends Error {
}
/** What reading the output of a git that could not be started ends with. */
function isPrematureClose(error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
function collected(stream) {
    let text = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        if (text.length < MAX_STDERR_BYTES)
            text += chunk;
    });
    return () => text;
}
/** Reads a stream by lines and by counts. */
function byteSource(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let chunk = Buffer.alloc(0);
    const refill = async () => {
        const next = await chunks.next();
        if (next.done)
            return false;
        chunk = chunk.length === 0 ? next.value : Buffer.concat([chunk, next.value]);
        return true;
    };
    const take = (size) => {
        const taken = chunk.subarray(0, size);
        chunk = chunk.subarray(size);
        return taken;
    };
    return {
        async line() {
            for (;;) {
                const end = chunk.indexOf(NEWLINE);
                if (end >= 0)
                    return take(end + 1).toString('latin1', 0, end);
                if (!(await refill()))
                    return null;
            }
        },
        async exactly(size) {
            while (chunk.length < size)
                if (!(await refill()))
                    throw new EndOfStream();
            return take(size);
        },
        async *pieces(size) {
            for (let left = size; left > 0;) {
                if (chunk.length === 0 && !(await refill()))
                    throw new EndOfStream();
                const piece = take(Math.min(left, chunk.length));
                left -= piece.length;
                yield piece;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/git/tar-header.js
const TAR_BLOCK_BYTES = 512;
/** Two blocks of zeros end an archive. */
const TAR_END = Buffer.alloc(2 * TAR_BLOCK_BYTES);
/** The largest number of eleven octal digits; a pax header says what is larger. */
const MAX_OCTAL_SIZE = 0o77777777777;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;
/** The zeros that fill up the last block of SIZE bytes. */
function tarPadding(size) {
    return Buffer.alloc((TAR_BLOCK_BYTES - (size % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES);
}
/**
 * The header of a member in POSIX's ustar format, after a pax header where ustar has no room:
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_01
 *
 * Owner and group are 0 and have no names.
 */
function tarHeader(member) {
    const split = splitName(member.name);
    const records = [
        ...(split ? [] : [paxRecord('path', member.name)]),
        ...(member.linkName.length > NAME_BYTES ? [paxRecord('linkpath', member.linkName)] : []),
        ...(member.size > MAX_OCTAL_SIZE ? [paxRecord('size', Buffer.from(String(member.size)))] : []),
    ];
    const [prefix, name] = split ?? [Buffer.alloc(0), member.name.subarray(0, NAME_BYTES)];
    const header = ustarHeader({ ...member, name, size: Math.min(member.size, MAX_OCTAL_SIZE) }, prefix);
    if (records.length === 0)
        return header;
    const pax = Buffer.concat(records);
    // Never unpacked; a reader without pax shows it as a file of this name.
    const paxHeader = {
        ...member,
        name: Buffer.from('PaxHeader'),
        linkName: Buffer.alloc(0),
        mode: 0o644,
        size: pax.length,
    };
    return Buffer.concat([ustarHeader({ ...paxHeader, type: 'x' }, Buffer.alloc(0)), pax, tarPadding(pax.length), header]);
}
/** ustar's two fields for a name, cut at a slash; null where it does not fit. */
function splitName(name) {
    if (name.length <= NAME_BYTES)
        return [name.subarray(0, 0), name];
    const slash = name.indexOf('/'.charCodeAt(0), name.length - NAME_BYTES - 1);
    // A trailing slash is a folder's, and no place to cut.
    if (slash <= 0 || slash > PREFIX_BYTES || slash === name.length - 1)
        return null;
    return [name.subarray(0, slash), name.subarray(slash + 1)];
}
/** `<length of all of it> <key>=<value>\n` */
function paxRecord(key, value) {
    const rest = ` ${key}=`.length + value.length + 1;
    let length = rest + String(rest).length;
    if (rest + String(length).length > length)
        length += 1;
    return Buffer.concat([Buffer.from(`${length} ${key}=`), value, Buffer.from('\n')]);
}
/** Where each field begins: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 */
const AT = {
    ...{ name: 0, mode: 100, owner: 108, group: 116, size: 124, modified: 136, checksum: 148, type: 156, linkName: 157 },
    ...{ magic: 257, deviceMajor: 329, deviceMinor: 337, prefix: 345 },
};
function ustarHeader(member, prefix) {
    const block = Buffer.alloc(TAR_BLOCK_BYTES);
    block.set(member.name, AT.name);
    block.write(octal(member.mode, 8), AT.mode, 'latin1');
    block.write(octal(0, 8), AT.owner, 'latin1');
    block.write(octal(0, 8), AT.group, 'latin1');
    block.write(octal(member.size, 12), AT.size, 'latin1');
    block.write(octal(member.modifiedAt, 12), AT.modified, 'latin1');
    block.write(member.type, AT.type, 'latin1');
    block.set(member.linkName.subarray(0, NAME_BYTES), AT.linkName);
    block.write('ustar\x0000', AT.magic, 'latin1');
    block.write(octal(0, 8), AT.deviceMajor, 'latin1');
    block.write(octal(0, 8), AT.deviceMinor, 'latin1');
    block.set(prefix, AT.prefix);
    // The sum of all bytes, with the field itself as blanks.
    const sum = block.reduce((total, byte) => total + byte, 8 * 0x20);
    block.write(`${octal(sum, 7)} `, AT.checksum, 'latin1');
    return block;
}
/** Digits that fill a field of WIDTH bytes but for the NUL that ends it. */
function octal(value, width) {
    return `${value.toString(8).padStart(width - 1, '0')}\0`;
}

;// CONCATENATED MODULE: ./lib/git/tarball.js










/** `gzip`'s own default. */
const LEVEL = 6;
/** The deflater is fed in equal steps, so that what it makes does not hang on how a pipe was filled. */
const STEP_BYTES = 128 * 1024;
/** No name, no time; 255 stands for an unknown system: https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** 1980-01-02. Python's zipfile, and with it pip, refuses files from before 1980, in any time zone. */
const EARLIEST = 315_619_200;
/** Eleven octal digits. */
const LATEST = 0o77777777777;
/** Linux takes no longer target (PATH_MAX). */
const MAX_LINK_BYTES = 4095;
/**
 * Packs the commit's files, exactly those that SNAPSHOT lists, into a gzipped tar: sorted by name, dated by the commit, owned by 0.
 * One commit gives the same archive wherever it is packed; the compressed bytes are the same for the same zlib.
 *
 * Throws a Failure where an object is missing or damaged, a link cannot exist on Linux, or the file cannot be written; then
 * nothing is left of it.
 *
 * @param destination a file that does not exist yet
 */
async function writeTarball(snapshot, destination, options = {}) {
    const lfsPointers = [];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const file = await (0,promises_.open)(destination, 'wx', 0o600).catch((error) => {
        throw cannotWrite(error, destination);
    });
    const summed = { crc: 0, length: 0 };
    try {
        await (0,external_node_stream_promises_.pipeline)(inEqualSteps(tarChunks(snapshot, (entry) => lfsPointers.push(entry)), summed), (0,external_node_zlib_.createDeflateRaw)({ level: LEVEL, chunkSize: STEP_BYTES }), async function* (deflated) {
            for await (const chunk of gzipped(deflated, summed)) {
                hash.update(chunk);
                size += chunk.length;
                yield chunk;
            }
        }, file.createWriteStream(), options);
    }
    catch (error) {
        await file.close();
        await (0,promises_.rm)(destination, { force: true });
        throw cannotWrite(error, destination);
    }
    const submodules = snapshot.entries.filter(({ mode }) => mode === '160000');
    return { path: destination, size, sha256: hash.digest('hex'), submodules, lfsPointers };
}
/** The system's error of writing the file becomes a Failure; any other stays what it is. */
function cannotWrite(error, destination) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error))
        return error;
    return new failure/* Failure */.H(`The tarball cannot be written to ${destination} (${String(error.code)}): make room there, or name another folder.`);
}
async function* gzipped(deflated, summed) {
    yield GZIP_HEADER;
    yield* deflated;
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(summed.crc, 0);
    trailer.writeUInt32LE(summed.length % 2 ** 32, 4);
    yield trailer;
}
/**
 * CHUNKS again, cut into pieces of STEP_BYTES; SUMMED gets their CRC-32 and length.
 *
 * A piece is overwritten by the one after the next: the deflater's buffer is smaller than a piece, so the pipeline asks for the
 * next one only when this one has been taken in.
 */
async function* inEqualSteps(chunks, summed) {
    let [step, other] = [Buffer.alloc(STEP_BYTES), Buffer.alloc(STEP_BYTES)];
    let filled = 0;
    const finish = () => {
        const done = step.subarray(0, filled);
        summed.crc = (0,external_node_zlib_.crc32)(done, summed.crc);
        summed.length += filled;
        [step, other] = [other, step];
        filled = 0;
        return done;
    };
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + STEP_BYTES - filled);
            step.set(piece, filled);
            filled += piece.length;
            at += piece.length;
            if (filled === STEP_BYTES)
                yield finish();
        }
    }
    yield finish();
}
/** The archive, uncompressed. */
async function* tarChunks(snapshot, onLfsPointer) {
    const modifiedAt = Math.min(Math.max(snapshot.committedAt, EARLIEST), LATEST);
    for (const entry of snapshot.entries) {
        if (entry.mode === '160000')
            yield tarHeader(memberOf(entry, modifiedAt, new Uint8Array()));
    }
    const files = snapshot.entries.filter(({ mode }) => mode !== '160000');
    for await (const { entry, pieces } of streamFiles(snapshot.repository, files)) {
        if (entry.mode === '120000') {
            yield tarHeader(memberOf(entry, modifiedAt, await linkTarget(entry, pieces)));
            continue;
        }
        yield tarHeader(memberOf(entry, modifiedAt, new Uint8Array()));
        for await (const piece of pieces) {
            if (entry.size < lfs_pointer/* LFS_POINTER_MAX_BYTES */.J && (0,lfs_pointer/* isLfsPointer */.N)(piece))
                onLfsPointer(entry);
            yield piece;
        }
        yield tarPadding(entry.size);
    }
    yield TAR_END;
}
function memberOf(entry, modifiedAt, linkName) {
    const name = (0,entries/* rawName */.UW)(entry);
    const common = { name, linkName, modifiedAt, size: 0 };
    switch (entry.mode) {
        case '100644':
            return { ...common, type: '0', mode: 0o644, size: entry.size };
        case '100755':
            return { ...common, type: '0', mode: 0o755, size: entry.size };
        case '120000':
            return { ...common, type: '2', mode: 0o777 };
        case '160000':
            return { ...common, type: '5', mode: 0o755, name: Buffer.concat([name, Buffer.from('/')]) };
    }
}
async function linkTarget(entry, pieces) {
    const parts = [];
    if (entry.size <= MAX_LINK_BYTES)
        for await (const piece of pieces)
            parts.push(piece);
    const target = Buffer.concat(parts);
    if (target.length > 0 && !target.includes(0))
        return target;
    throw new failure/* Failure */.H(`The symbolic link ${(0,git_git/* printable */.g$)(entry.path)} has a target that no path on Linux can be: commit another.`);
}

// EXTERNAL MODULE: ./lib/heroku/api.js + 1 modules
var api = __webpack_require__(4765);
// EXTERNAL MODULE: ./lib/heroku/clock.js
var heroku_clock = __webpack_require__(5943);
;// CONCATENATED MODULE: ./lib/heroku/lines.js
/** UTF-16 code units; a line that is longer is cut. */
const LONGEST_LINE = 65_536;
/**
 * A splitter that gives each line, without its line feed and without secrets, to LINE. A secret cannot hide across two
 * chunks, nor where a long line is cut: as much as the longest secret is kept back.
 */
function splitLines(redactor, line) {
    const decoder = new TextDecoder();
    let rest = '';
    const take = (text) => {
        const parts = (rest + text).split('\n');
        rest = parts.pop() ?? '';
        for (const part of parts)
            line(redactor.redact(part.endsWith('\r') ? part.slice(0, -1) : part));
        if (rest.length <= LONGEST_LINE + redactor.longest())
            return;
        const clean = redactor.redact(rest);
        const cut = Math.max(0, clean.length - redactor.longest());
        line(clean.slice(0, cut));
        rest = clean.slice(cut);
    };
    return {
        write: (chunk) => take(decoder.decode(chunk, { stream: true })),
        end: () => {
            take(decoder.decode());
            if (rest !== '')
                line(redactor.redact(rest));
            rest = '';
        },
    };
}

;// CONCATENATED MODULE: ./lib/heroku/output-stream.js


/**
 * Follows the output of a build or of a release command, and gives each line to LINE. Resolves when there is nothing
 * more to read, or the signal is aborted; its end says nothing of how the build ended. Never rejects.
 *
 * The server (heroku/busl) sends NUL bytes as keep-alives, which count for nothing; it resumes at `Range: N-`, N being
 * the bytes read so far; it answers 404 while the stream is young, 204 or 416 when nothing follows.
 *
 * @param url the capability as Heroku gave it; one that may not be called is not called
 * @param paused is called whenever the server closes the stream: the verdict may be there
 */
async function followOutput(client, url, line, paused, signal) {
    const address = client.signedUrl(url);
    if (address === null)
        return;
    const { clock, backoff, redactor } = client.options;
    const reader = { offset: 0, head: new Uint8Array(), lines: splitLines(redactor, line) };
    for (let failures = 0; failures < MOST_FAILURES && !signal.aborted;) {
        const end = await readOnce(client, address, reader, signal);
        if (end === 'finished')
            break;
        failures = end === 'progress' ? 0 : failures + 1;
        if (end === 'progress' || end === 'closed')
            paused();
        await clock.sleep(Math.min(backoff * Math.max(1, Math.min(failures, 5)), 5_000), signal);
    }
    reader.lines.end();
}
/** In a row. The log is a comfort, so it is given up when it stays away. */
const MOST_FAILURES = 60;
/** Milliseconds without a byte, keep-alives included, after which the connection counts as hung. */
const SILENCE = 60_000;
/** Bytes of the beginning by which a server is found out that starts over instead of resuming. */
const HEAD = 256;
async function readOnce(client, url, reader, signal) {
    const { clock, transport, timeout } = client.options;
    const before = reader.offset;
    const headers = { Accept: 'text/plain', ...(before === 0 ? {} : { Range: `${before}-` }) };
    try {
        const connection = new AbortController();
        const abort = () => (0,heroku_clock/* stop */.ds)(connection);
        signal.addEventListener('abort', abort);
        try {
            const response = await (0,heroku_clock/* withTimeout */.wj)(clock, timeout, signal, (inner) => {
                inner.addEventListener('abort', abort);
                return transport({ method: 'GET', url, headers, body: null, signal: connection.signal }).finally(() => inner.removeEventListener('abort', abort));
            });
            return await readResponse(clock, response, reader, abort);
        }
        finally {
            signal.removeEventListener('abort', abort);
            (0,heroku_clock/* stop */.ds)(connection);
        }
    }
    catch {
        return reader.offset > before ? 'progress' : 'broken';
    }
}
async function readResponse(clock, response, reader, abort) {
    const before = reader.offset;
    const { status } = response;
    if (status === 204 || status === 416)
        return 'finished';
    // Whatever may pass: not there yet, too many requests, out of order.
    if (status === 404 || status === 429 || status >= 500)
        return 'broken';
    if (status !== 200 && status !== 206)
        return 'finished';
    await readBody(clock, response, reader, abort);
    // Nothing came after the end of a stream that had something: it was the end.
    if (before > 0 && reader.offset === before)
        return 'finished';
    return reader.offset > before ? 'progress' : 'closed';
}
async function readBody(clock, response, reader, abort) {
    const iterator = response.body[Symbol.asyncIterator]();
    const sieve = response.status === 200 && reader.offset > 0 ? dropReplay(reader) : (bytes) => bytes;
    for (;;) {
        const next = await withSilenceLimit(clock, iterator.next(), abort);
        if (next.done === true)
            return;
        const bytes = sieve(next.value.filter((byte) => byte !== 0));
        if (reader.head.length < HEAD)
            reader.head = concatenated(reader.head, bytes.subarray(0, HEAD));
        reader.offset += bytes.length;
        reader.lines.write(bytes);
    }
}
/**
 * A server or proxy that ignores Range answers from the beginning. What comes is held back while it reads like the
 * beginning of the log; once all of that has come again, everything up to where the log was is dropped.
 */
function dropReplay({ head, offset }) {
    let held = new Uint8Array();
    let skip = 0;
    return (bytes) => {
        let given = bytes;
        if (held !== null) {
            given = concatenated(held, bytes);
            const length = Math.min(given.length, head.length);
            const alike = given.subarray(0, length).every((byte, index) => byte === head[index]);
            if (alike && given.length < head.length) {
                held = given;
                return new Uint8Array();
            }
            held = null;
            skip = alike ? offset : 0;
        }
        const skipped = Math.min(skip, given.length);
        skip -= skipped;
        return given.subarray(skipped);
    };
}
function concatenated(first, second) {
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}
async function withSilenceLimit(clock, next, abort) {
    const settled = new AbortController();
    void clock.sleep(SILENCE, settled.signal).then(() => {
        if (!settled.signal.aborted)
            abort();
    });
    try {
        return await next;
    }
    finally {
        (0,heroku_clock/* stop */.ds)(settled);
    }
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/log-words.js
/** Lines that an annotation can hold and a person reads. */
const MOST_WORDS = 20;
/** What the slug compiler adds to every failure. */
const NOISE = /^(?:Push rejected|Push failed|Build failed)/;
/**
 * The lines of Heroku's log that say why a build or release failed: those that Heroku marks with an exclamation mark,
 * else the last ones.
 *
 * @param tail the last lines of the log, oldest first
 */
function wordsOf(phase, tail) {
    if (phase !== 'build' && phase !== 'release')
        return [];
    const marked = tail.flatMap((line) => {
        const words = /^ {0,8}!(?: +(.*))?$/.exec(line)?.[1]?.trim() ?? '';
        return words === '' || NOISE.test(words) ? [] : [words];
    });
    const filled = tail.filter((line) => line.trim() !== '');
    return (marked.length > 0 && phase === 'build' ? marked : filled).slice(-MOST_WORDS);
}
/** What a log line stands for, and what to do. */
const EXPLANATIONS = [
    {
        // https://devcenter.heroku.com/articles/heroku-22-stack: since 1 November 2026 first builds fail on purpose.
        pattern: /brown-?out|deprecat|end[- ]of[- ]life/i,
        stack: 'heroku-22',
        words: 'heroku-22 is being retired and fails the first build of each period on purpose; run it again, and move with `heroku stack:set heroku-24`',
    },
    {
        // https://devcenter.heroku.com/articles/slug-compiler#slug-size
        pattern: /slug size: \S{1,20} is too large/i,
        words: 'the slug is too large; leave files out with .slugignore, and drop dependencies that are not used in production',
    },
    {
        pattern: /(?:timed out compiling|compile timed out|build timed out)/i,
        words: 'the build took longer than Heroku allows',
    },
    {
        pattern: /checksum.{0,40}(?:match|invalid|mismatch)/i,
        words: 'what Heroku got is not what was sent; run it again',
    },
];
/** The reason, with what the log explains. */
function explained(reason, tail, stack) {
    const found = EXPLANATIONS.find(({ pattern, stack: only }) => (only === undefined || only === stack) && tail.some((line) => pattern.test(line)));
    return found === undefined ? reason : `${reason}: ${found.words}`;
}

// EXTERNAL MODULE: ./lib/heroku/api-failure.js
var api_failure = __webpack_require__(5802);
// EXTERNAL MODULE: ./lib/heroku/read-app.js
var read_app = __webpack_require__(423);
// EXTERNAL MODULE: ./lib/heroku/transport.js
var heroku_transport = __webpack_require__(4760);
// EXTERNAL MODULE: ./lib/heroku/trusted-url.js
var trusted_url = __webpack_require__(5890);
;// CONCATENATED MODULE: ./lib/heroku/deployment/survey.js
const COMMIT = /^[0-9a-f]{40}$/;
/** A full commit id, or null for whatever else deployers write into a version. */
function commitOf(version) {
    return version !== null && COMMIT.test(version) ? version : null;
}
/** The release that the app runs; null where it has none. */
function currentRelease(releases) {
    return releases.find((release) => release.current) ?? null;
}
/** Releases that may yet become current. */
function pendingReleases(releases) {
    const current = currentRelease(releases)?.version ?? 0;
    return releases.filter((release) => release.status === 'pending' && release.version > current);
}
/** Judges a survey. The order matters: what is so already, then what may not be, then what must be waited for. */
function judgeSurvey(survey, question) {
    return (ownBuild(survey, question) ??
        running(survey, question) ??
        (question.allowStale ? null : (stale(survey) ?? overtaken(survey))) ??
        onItsWay(survey, question) ?? { kind: 'clear', warning: warning(survey) });
}
/** The build whose answer was lost. */
function ownBuild(survey, { commit, buildsBefore }) {
    if (buildsBefore === null)
        return null;
    const build = survey.builds.find(({ id, version }) => version === commit && !buildsBefore.includes(id));
    return build === undefined ? null : { kind: 'build-found', build };
}
function running({ releases, commits }, { commit }) {
    const release = currentRelease(releases);
    if (release === null || commits.get(release.id) !== commit)
        return null;
    return { kind: 'running', release };
}
function stale({ standing }) {
    switch (standing) {
        case 'tip':
            return null;
        case 'behind':
            return { kind: 'stale', because: 'a newer commit has taken its place' };
        case 'diverged':
            return { kind: 'stale', because: 'the branch no longer holds this commit' };
        case 'unknown':
            return { kind: 'tip-unknown' };
    }
}
/** Something newer is deployed, or on its way. */
function overtaken({ releases, builds, commits, relations }) {
    if ([...relations.values()].some((relation) => relation === 'unanswered'))
        return { kind: 'tip-unknown' };
    const newer = (commit) => commit != null && relations.get(commit) === 'ahead';
    const current = currentRelease(releases);
    for (const release of [...(current === null ? [] : [current]), ...pendingReleases(releases)]) {
        const commit = commits.get(release.id);
        if (newer(commit))
            return { kind: 'stale', because: `v${release.version} has a newer commit, ${survey_short(commit)}` };
    }
    const build = builds.find(({ status, version }) => status === 'pending' && newer(version));
    if (build === undefined)
        return null;
    return { kind: 'stale', because: `a newer commit, ${survey_short(build.version)}, is being built` };
}
/** This commit's own first: whoever else is on its way, joining adds nothing to it. */
function onItsWay({ releases, builds, commits }, { commit }) {
    const building = builds.filter(({ status }) => status === 'pending');
    const releasing = pendingReleases(releases);
    const build = building.find(({ version }) => version === commit);
    if (build !== undefined)
        return { kind: 'build-found', build };
    const release = releasing.find(({ id }) => commits.get(id) === commit);
    if (release !== undefined)
        return { kind: 'release-found', release };
    if (building[0] !== undefined) {
        return { kind: 'busy', with: `the build ${building[0].id} of ${survey_short(building[0].version)}` };
    }
    if (releasing[0] === undefined)
        return null;
    return { kind: 'busy', with: `the release v${releasing[0].version} (${releasing[0].description})` };
}
function warning({ releases, commits, relations }) {
    const release = currentRelease(releases);
    const commit = release === null ? null : (commits.get(release.id) ?? null);
    if (release === null || commit === null)
        return null;
    const relation = relations.get(commit);
    if (relation !== 'diverged' && relation !== 'unknown')
        return null;
    const why = relation === 'diverged' ? 'which is not an ancestor of this commit' : 'which GitHub does not know';
    return `The app runs ${survey_short(commit)} (v${release.version}), ${why}.`;
}
function survey_short(commit) {
    return commitOf(commit ?? null)?.slice(0, 8) ?? 'something that is no commit';
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/take-survey.js

/**
 * Heroku first and the tip last: between its answer and what follows from it nothing else is asked. What never changes
 * (the commit of a slug, how two commits stand) is looked up beforehand, and then the lists are read anew, so that
 * nothing in a survey is older than its last two questions.
 */
async function takeSurvey(asker, signal) {
    const { api, others, relations } = asker;
    const asked = new Set();
    for (;;) {
        const [releases, builds] = await Promise.all([api.releases(signal), api.builds(signal)]);
        if (releases.kind !== 'answered')
            return releases;
        if (builds.kind !== 'answered')
            return builds;
        const lookups = asked.size;
        const commits = await commitsOf(asker, releases.value, builds.value, asked, signal);
        if (commits.kind !== 'answered')
            return commits;
        const versions = builds.value.filter(({ status }) => status === 'pending').map(({ version }) => version);
        for (const commit of new Set([...commits.value.values(), ...versions].map(commitOf))) {
            if (commit !== null && commit !== asker.commit)
                await compare(asker, commit, asked, signal);
        }
        if (asked.size > lookups)
            continue;
        const standing = await others.standing(signal);
        const value = { releases: releases.value, builds: builds.value, commits: commits.value, standing, relations };
        return { kind: 'answered', value };
    }
}
/** The commits of the releases that matter: the current one, and those that may become it. */
async function commitsOf(asker, releases, builds, asked, signal) {
    const current = currentRelease(releases);
    const commits = new Map();
    for (const release of [...(current === null ? [] : [current]), ...pendingReleases(releases)]) {
        const commit = await commitOfRelease(asker, release, builds, asked, signal);
        if (commit.kind !== 'answered')
            return commit;
        commits.set(release.id, commit.value);
    }
    return { kind: 'answered', value: commits };
}
/** ASKED gets what was asked about, once each in a survey. */
async function compare({ others, relations }, commit, asked, signal) {
    const known = relations.get(commit);
    if (asked.has(commit) || (known !== undefined && known !== 'unanswered'))
        return;
    asked.add(commit);
    relations.set(commit, await others.compare(commit, signal));
}
/** By the slug or image, which says it for good; where Heroku destroyed that, by the build that made the release. */
async function commitOfRelease({ api, commits }, release, builds, asked, signal) {
    const { slugId, ociImageId } = release;
    const key = slugId ?? ociImageId;
    if (key === null)
        return { kind: 'answered', value: null };
    const known = commits.get(key);
    if (known !== undefined)
        return { kind: 'answered', value: known };
    asked.add(key);
    const commit = slugId !== null ? await api.slugCommit(slugId, signal) : await api.imageCommit(key, signal);
    if (commit.kind === 'unreachable')
        return commit;
    const build = builds.find(({ releaseId, slugId: slug }) => releaseId === release.id || (slugId !== null && slug === slugId));
    const value = commitOf(commit.kind === 'answered' ? commit.value : null) ?? commitOf(build?.version ?? null);
    commits.set(key, value);
    return { kind: 'answered', value };
}
/** The releases of this commit that are not among BEFORE; newest first. */
async function findReleases(asker, before, signal) {
    const releases = await asker.api.releases(signal);
    if (releases.kind !== 'answered')
        return releases;
    const found = [];
    for (const release of releases.value.filter(({ id }) => !before.includes(id))) {
        const commit = await commitOfRelease(asker, release, [], new Set(), signal);
        if (commit.kind !== 'answered')
            return commit;
        if (commit.value === asker.commit)
            found.push(release);
    }
    return { kind: 'answered', value: found };
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/questions.js







/** Milliseconds for sending the tarball: a gigabyte at 10 Mbit/s. */
const UPLOAD_TIMEOUT = 15 * 60_000;
/** Milliseconds for one answer of the app; Heroku's router itself gives up after 30 seconds. */
const APP_TIMEOUT = 35_000;
const APP_LOG_LINES = 100;
const APP_LOG_TIMEOUT = 10_000;
/** Asks, and gives back what the state's row reads. Throws only for a bug. */
function put(asker, ask, signal) {
    const { api } = asker;
    switch (ask.kind) {
        case 'survey':
            return takeSurvey(asker, signal);
        case 'pack':
            return pack(asker.others, signal);
        case 'create-source':
            return api.createSource(signal);
        case 'upload':
            return upload(api.client, ask.url, ask.tarball, signal);
        case 'post-build':
            return api.createBuild(ask.source, signal);
        case 'list-builds':
            return api.builds(signal);
        case 'read-build':
            return api.build(ask.id, signal);
        case 'read-release':
            return api.release(ask.id, signal);
        case 'list-releases':
            return api.releases(signal);
        case 'read-serving':
            return (0,read_app/* readServing */.x)(api, signal);
        case 'list-dynos':
            return api.dynos(signal);
        case 'ask-app':
            return askApp(api.client, ask.webUrl, ask.path, signal);
        case 'read-app-log':
            return asker.appLog ? readAppLog(api, signal) : Promise.resolve([]);
        case 'rollback-facts':
            return rollbackFacts(asker, ask.wantsMigration, signal);
        case 'post-rollback':
            return api.rollBack(ask.releaseId, signal);
        case 'post-promotion':
            return api.promote(promotionOf(ask.source), signal);
        case 'find-promoted':
            return findReleases(asker, ask.before, signal);
        case 'read-promotion':
            return api.promotionTargets(ask.id, signal);
    }
}
function promotionOf({ pipelineId, from, release, appId }) {
    return { pipelineId, sourceAppId: from.id, releaseId: release.id, targetAppId: appId };
}
async function pack(others, signal) {
    try {
        return { kind: 'answered', value: await others.pack(signal) };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { kind: 'failed', why: error.message };
    }
}
/** No content type and no authorization: the signature of the address covers neither. */
async function upload(client, address, tarball, signal) {
    const { clock, transport, redactor } = client.options;
    const url = client.signedUrl(address);
    const what = 'uploading the source';
    if (url === null)
        return (0,api_failure/* refused */.J)(0, { id: 'address', message: 'the address is not https' }, what);
    try {
        return await (0,heroku_clock/* withTimeout */.wj)(clock, UPLOAD_TIMEOUT, signal, async (inner) => {
            const body = { path: tarball.path, size: tarball.size };
            const response = await transport({ method: 'PUT', url, headers: {}, body, signal: inner });
            await (0,heroku_transport/* readText */.yR)(response.body, 65_536);
            const { status } = response;
            if (status >= 200 && status < 300)
                return { kind: 'answered', value: null };
            return status >= 500 || status === 408 || status === 429
                ? { kind: 'unreachable', sent: true, message: `${what}: the storage answered ${status}` }
                : (0,api_failure/* refused */.J)(status, { id: 'upload', message: `the storage answered ${status}` }, what);
        });
    }
    catch (error) {
        const why = error instanceof Error ? redactor.redact(error.message) : String(error);
        return { kind: 'unreachable', sent: true, message: `${what}: the connection broke (${why})` };
    }
}
async function askApp(client, webUrl, path, signal) {
    const { clock, transport } = client.options;
    // Apps of the Common Runtime answer on both schemes; asking with https spares the redirect.
    const secure = (0,trusted_url/* trustedUrl */.$)(webUrl) ?? (0,trusted_url/* trustedUrl */.$)(webUrl.replace(/^http:/, 'https:'));
    const url = secure === null ? null : (0,trusted_url/* trustedUrl */.$)(new URL(path, secure).href);
    if (secure === null || url === null || url.origin !== secure.origin)
        return { kind: 'not-allowed' };
    try {
        return await (0,heroku_clock/* withTimeout */.wj)(clock, APP_TIMEOUT, signal, async (inner) => {
            const headers = { Accept: '*/*', 'User-Agent': 'deploy-gate' };
            const response = await transport({ method: 'GET', url, headers, body: null, signal: inner });
            const location = response.header('Location');
            const absolute = location !== null && URL.canParse(location, url.href) ? new URL(location, url).href : null;
            await (0,heroku_transport/* readText */.yR)(response.body, 65_536);
            return { kind: 'answered', status: response.status, location: absolute, url: url.href };
        });
    }
    catch (error) {
        return { kind: 'silent', why: error instanceof heroku_transport/* NetworkError */.Dr ? error.message : 'the connection broke' };
    }
}
/** The last lines of the app's log; none where Heroku does not give them in time. */
async function readAppLog(api, signal) {
    const { clock, transport, redactor } = api.client.options;
    const session = await api.createLogSession(APP_LOG_LINES, signal);
    const url = session.kind === 'answered' ? api.client.signedUrl(session.value) : null;
    if (url === null)
        return [];
    const lines = [];
    const splitter = splitLines(redactor, (line) => lines.push(line));
    try {
        await (0,heroku_clock/* withTimeout */.wj)(clock, APP_LOG_TIMEOUT, signal, async (inner) => {
            const response = await transport({ method: 'GET', url, headers: {}, body: null, signal: inner });
            if (response.status === 200)
                for await (const chunk of response.body)
                    splitter.write(chunk.filter((byte) => byte !== 0));
        });
    }
    catch {
        // Half a log says more than none.
    }
    splitter.end();
    return lines.slice(-APP_LOG_LINES);
}
async function rollbackFacts(asker, wantsMigration, signal) {
    const since = asker.previousCommit();
    const addsMigration = wantsMigration && since !== null ? await asker.others.addsMigration(since, signal) : null;
    const releases = await asker.api.releases(signal);
    if (releases.kind !== 'answered')
        return releases;
    return { kind: 'answered', value: { releases: releases.value, addsMigration } };
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/machine.js
/** What is kept of a release that is followed. FIRST: the version that was followed first. */
function targetRelease({ id, version, slugId, ociImageId }, first = version) {
    return { id, version, slugId, ociImageId, first };
}
/** Says what a row's types are, so that the compiler checks its handlers. */
function row() {
    return (_state, _ask, row) => row;
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/steps.js
const FIRST = { tries: 0, troubles: 0, spent: 0 };
/** Goes on to STATE. */
function to(state, ...effects) {
    return { to: state, effects };
}
/** Ends the deployment. */
function end(end, ...effects) {
    return { to: { at: 'ended', end }, effects };
}
/** Ends it as failed. SAYS: lines of Heroku or the app that tell why. */
function failed(phase, reason, says = []) {
    return end({ kind: 'failed', failure: { phase, reason, says } });
}
/** As `failed`, with a failure that is already told. */
function failedWith(failure, ...effects) {
    return end({ kind: 'failed', failure }, ...effects);
}
/** Ends it, for something newer is, or will be, what the app runs. */
function superseded(because) {
    return end({ kind: 'superseded', because });
}
/** Ends it without knowing what became of it, with the command that tells. */
function unknown(plan, phase, lastSeen) {
    return end({ kind: 'unknown', phase, lastSeen, command: `heroku releases -a ${plan.app}` });
}
/** Tells a person how it goes on. */
function say(text) {
    return { kind: 'say', level: 'info', text };
}
/** Tells a person what they should know. */
function warn(text) {
    return { kind: 'say', level: 'warning', text };
}
/** Milliseconds. A build takes minutes, and its stream's end cuts a pause short; so the pauses grow. */
const SHORTEST_PAUSE = 5_000;
const LONGEST_PAUSE = 15_000;
const PAUSE_GROWTH = 1_000;
/** The pause before the next look, after TRIES of them. */
function pause(plan, tries) {
    const milliseconds = plan.poll ?? Math.min(SHORTEST_PAUSE + PAUSE_GROWTH * tries, LONGEST_PAUSE);
    return { kind: 'pause', milliseconds };
}
/** The same question once more, because its answer was not there yet. */
function again(state, plan, ...effects) {
    return to({ ...state, tries: state.tries + 1, troubles: 0 }, ...effects, pause(plan, state.tries));
}
/** The same question once more, because there was no answer. */
function retry(state, plan, trouble) {
    const troubles = state.troubles + 1;
    const said = troubles === 1 ? [say(`${trouble.message}; trying again`)] : [];
    return to({ ...state, tries: state.tries + 1, troubles }, ...said, pause(plan, troubles * 3));
}
/** While nothing was begun, giving up costs nothing; each trouble stands for the client's own repetitions. */
const MOST_TROUBLES_BEFORE = 3;
/** A refusal of something that was there before: a moment of inconsistency, or a key that was revoked. */
const MOST_REFUSALS = 3;
const LEAST_TIME_OF_REFUSALS = 5_000;
/** Before the build is asked for: refused is the end, and so is silence that lasts. */
function beforeBuild(phase) {
    return {
        refused: (_state, event) => failed(phase, event.message),
        unreachable: (state, event, plan) => state.troubles + 1 < MOST_TROUBLES_BEFORE ? retry(state, plan, event) : failed(phase, event.message),
        interrupted: () => failed(phase, 'it was interrupted before anything was deployed'),
        late: () => failed(phase, 'the time was up before anything was deployed'),
    };
}
/** Once it was begun, a question that fails is not a deployment that failed: it is asked again until the time is up. */
function afterBuild(phase, lastSeen) {
    return {
        refused: (state, event, plan) => state.troubles + 1 < MOST_REFUSALS || state.spent < LEAST_TIME_OF_REFUSALS
            ? retry(state, plan, event)
            : unknown(plan, phase, `${lastSeen(state)}; then ${event.message}`),
        unreachable: (state, event, plan) => retry(state, plan, event),
        interrupted: (state, _event, plan) => unknown(plan, phase, `${lastSeen(state)}; then it was interrupted`),
        late: (state, _event, plan) => unknown(plan, phase, `${lastSeen(state)}; then the time was up`),
    };
}
/** An answer that is none, as an event. */
function trouble(failure) {
    return failure.kind === 'refused'
        ? { kind: 'refused', message: failure.message, status: failure.status }
        : { kind: 'unreachable', message: failure.message, sent: failure.sent };
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/rows-build.js



const LEAVE = { kind: 'leave-stream' };
/** Looks at a build that succeeded and names no release yet. */
const MOST_LOOKS_FOR_RELEASE = 12;
/** Milliseconds. */
const LEAST_TIME_FOR_RELEASE = 60_000;
const building = row()('building', 'read-build', {
    phase: 'build',
    until: 'deadline',
    ask: ({ buildId }) => ({ kind: 'read-build', id: buildId }),
    read: (answer) => (answer.kind === 'answered' ? buildEvent(answer.value) : trouble(answer)),
    on: {
        pending: (state, _event, plan) => again(state, plan),
        succeeded: (_state, { releaseId }, plan) => plan.waitFor === 'build'
            ? end({ kind: 'deployed', followed: 'build', current: false }, LEAVE)
            : to({ at: 'releasing', releaseId, following: false, ...FIRST }, LEAVE),
        'no-release': (state, _event, plan) => {
            if (plan.waitFor === 'build')
                return end({ kind: 'deployed', followed: 'build', current: false }, LEAVE);
            if (state.tries < MOST_LOOKS_FOR_RELEASE || state.spent < LEAST_TIME_FOR_RELEASE)
                return again(state, plan);
            return unknown(plan, 'release', `build ${state.buildId} succeeded, and Heroku names no release of it`);
        },
        failed: ({ buildId }) => failedWith(rows_build_failure('build', `Heroku could not build it (build ${buildId})`), LEAVE),
        ...afterBuild('build', ({ buildId }) => `build ${buildId} was running`),
    },
});
function buildEvent(build) {
    if (build.status !== 'succeeded')
        return { kind: build.status };
    return build.releaseId === null ? { kind: 'no-release' } : { kind: 'succeeded', releaseId: build.releaseId };
}
function rows_build_failure(phase, reason) {
    return { phase, reason, says: [] };
}
const releasing = row()('releasing', 'read-release', {
    phase: 'release',
    until: 'deadline',
    ask: ({ releaseId }) => ({ kind: 'read-release', id: releaseId }),
    read: (answer) => (answer.kind === 'answered' ? releaseEvent(answer.value) : trouble(answer)),
    on: {
        pending: (state, { release }, plan) => again({ ...state, following: true }, plan, ...learnOf(state, release)),
        current: (state, { release }, plan) => {
            const effects = [...learnOf(state, release), LEAVE, say(`v${release.version} is the current release.`)];
            const target = { ...targetOf(release), ...FIRST };
            if (plan.waitFor === 'release')
                return to({ at: 'confirming', next: 'end', ...target }, ...effects);
            return to({ at: 'reading-serving', ...target }, ...effects);
        },
        'not-current': (state, { release }) => to({ at: 'confirming', next: 'release', ...targetOf(release), ...FIRST }, ...learnOf(state, release)),
        failed: (state, { release }) => failedWith(rows_build_failure('release', `the release phase of v${release.version} failed; the release before it still serves`), ...learnOf(state, release), LEAVE),
        ...afterBuild('release', () => 'its release was begun, and had not ended'),
    },
});
function releaseEvent(release) {
    if (release.status === 'pending' || release.status === 'failed')
        return { kind: release.status, release };
    return { kind: release.current ? 'current' : 'not-current', release };
}
function learnOf(state, release) {
    const { id, version, outputStreamUrl } = release;
    const learn = { kind: 'learn', facts: { release: { id, version } } };
    if (state.following || outputStreamUrl === null)
        return [learn];
    return [learn, say(`Release v${version}: the release phase`), { kind: 'follow', url: outputStreamUrl }];
}
function targetOf(release) {
    return { target: targetRelease(release), mine: true };
}
/** What the app runs by now, asked last: somebody may have deployed since. */
const confirming = row()('confirming', 'list-releases', {
    phase: null,
    until: 'deadline',
    ask: () => ({ kind: 'list-releases' }),
    read: (answer, state) => (answer.kind === 'answered' ? confirmEvent(answer.value, state) : trouble(answer)),
    on: {
        current: (state, _event, plan) => (state.next === 'end' ? confirmed(state, plan) : backToRelease(state, plan)),
        renewed: (state, { release }, plan) => {
            const said = say(`v${release.version} (${release.description}) runs the same build.`);
            if (plan.waitFor === 'build' || plan.waitFor === 'release')
                return confirmed(state, plan, said);
            const target = targetRelease(release, state.target.first);
            return to({ at: 'reading-serving', target, mine: state.mine, ...FIRST }, said);
        },
        replaced: ({ target }, { release }) => superseded(`v${target.version} was released, and then v${release.version} (${release.description}) took its place.`),
        'not-yet': (state, _event, plan) => (state.next === 'end' ? again(state, plan) : backToRelease(state, plan)),
        ...afterBuild('release', ({ target }) => `v${target.version} was released`),
    },
});
function confirmEvent(releases, { target }) {
    const current = currentRelease(releases);
    if (current === null || current.version < target.version)
        return { kind: 'not-yet' };
    if (current.version === target.version)
        return { kind: 'current' };
    const same = (target.slugId !== null && current.slugId === target.slugId) ||
        (target.ociImageId !== null && current.ociImageId === target.ociImageId);
    return { kind: same ? 'renewed' : 'replaced', release: current };
}
function confirmed({ mine }, plan, ...effects) {
    return end(mine ? { kind: 'deployed', followed: plan.waitFor, current: true } : { kind: 'unchanged' }, ...effects);
}
function backToRelease(state, plan) {
    const next = { ...FIRST, at: 'releasing', releaseId: state.target.id, following: true, tries: state.tries };
    return again(next, plan);
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/rows-health.js


/** Looks, which are 5 to 15 seconds apart. Rolling restarts and slow boots take minutes, preboot three more or so. */
const MOST_DYNO_LOOKS = 60;
const MOST_APP_LOOKS = 60;
const PREBOOT_FACTOR = 2;
/** Answers that are no sign of booting: 4xx and 500. */
const rows_health_MOST_REFUSALS = 12;
/** Milliseconds: a dyno has 60 seconds to bind its port, https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout */
const LEAST_TIME = 60_000;
const rows_health_LEAST_TIME_OF_REFUSALS = 5_000;
/** One answer may come from a worker that is about to die. */
const HEALTHY_IN_A_ROW = 3;
/** Milliseconds between them. */
const BETWEEN_HEALTHY = 2_000;
/** A process counts as up when it has started; one that crashes at once is up for a moment. */
const SETTLED = 2;
function seen({ target }) {
    return `v${target.version} was the current release`;
}
/**
 * When the time is up, an app that had time to boot and was seen not to is one that failed; of one that had none, or
 * that nobody could see, nothing is known.
 */
function outOfTime(state, plan, phase, reason) {
    const watched = state.asking + state.spent;
    if (state.troubles === 0 && watched >= plan.bootTime)
        return unhealthy(state, phase, reason);
    return unknown(plan, phase, `${seen(state)}, and was not seen to be up; then the time was up`);
}
/** Not healthy: the app's log, then perhaps a rollback. */
function unhealthy(state, phase, reason) {
    const { target, mine } = state;
    return to({ at: 'reading-app-log', failure: { phase, reason, says: [] }, target, mine, ...FIRST }, say(reason));
}
/** The formation again: the first release of an app makes it. */
const readingServing = row()('reading-serving', 'read-serving', {
    phase: 'dynos',
    until: 'health-deadline',
    ask: () => ({ kind: 'read-serving' }),
    read: (answer) => {
        if (answer.kind !== 'answered')
            return trouble(answer);
        return expected(answer.value).size === 0 ? { kind: 'no-dynos' } : { kind: 'dynos', serving: answer.value };
    },
    on: {
        'no-dynos': ({ target, mine }) => to({ at: 'confirming', next: 'end', target, mine, ...FIRST }, say('No dynos are scaled up: nothing to wait for.')),
        dynos: ({ target, mine }, { serving }) => to({
            at: 'watching-dynos',
            serving,
            settled: 0,
            asks: 0,
            refusals: 0,
            healthy: 0,
            asking: 0,
            target,
            mine,
            ...FIRST,
        }, learnFormation(serving)),
        ...afterBuild('dynos', seen),
    },
});
function learnFormation({ formation }) {
    return { kind: 'learn', facts: { formation } };
}
/** How many dynos of each process type there should be. The release phase's are no part of the formation's life. */
function expected({ formation }) {
    const counts = formation.map(({ type, quantity }) => [type, quantity]);
    return new Map(counts.filter(([type, quantity]) => type !== 'release' && quantity > 0));
}
const watchingDynos = row()('watching-dynos', 'list-dynos', {
    phase: ({ asks }) => (asks === 0 ? 'dynos' : null),
    until: 'health-deadline',
    ask: () => ({ kind: 'list-dynos' }),
    read: (answer, state) => (answer.kind === 'answered' ? dynoEvent(answer.value, state) : trouble(answer)),
    on: {
        coming: (state, { said }, plan) => {
            const most = MOST_DYNO_LOOKS * (state.serving.preboot ? PREBOOT_FACTOR : 1);
            if (state.tries >= most && state.spent >= LEAST_TIME)
                return unhealthy(state, 'dynos', `the dynos did not come up: ${said}`);
            return again({ ...state, settled: 0 }, plan, ...(state.tries % 6 === 0 ? [say(said)] : []));
        },
        up: (state, _event, plan) => {
            if (state.settled + 1 < SETTLED)
                return again({ ...state, settled: state.settled + 1 }, plan);
            return afterDynos(state, plan);
        },
        crashed: (state, { dyno }) => unhealthy(state, 'dynos', `${dyno.name} of v${state.target.version} crashed`),
        newer: ({ target, mine }) => to({ at: 'confirming', next: 'end', target, mine, ...FIRST }),
        ...afterBuild('dynos', seen),
        late: (state, _event, plan) => 
        // Up at the last look: what is missing is only the second one.
        state.asks === 0 && state.settled > 0
            ? afterDynos(state, plan)
            : outOfTime(state, plan, 'dynos', 'the time was up before every dyno was up'),
    },
});
/** Only what belongs to the formation counts; one-off dynos and those of old releases say nothing of the new one. */
function dynoEvent(dynos, { serving, target, mine }) {
    const wanted = expected(serving);
    const counted = dynos.filter(({ type }) => wanted.has(type));
    if (counted.some(({ releaseVersion }) => (releaseVersion ?? 0) > target.version))
        return { kind: 'newer' };
    const ours = counted.filter(({ releaseVersion }) => releaseVersion === target.version);
    const crashed = ours.find(({ state }) => state === 'crashed');
    if (crashed !== undefined)
        return { kind: 'crashed', dyno: crashed };
    const old = counted.length - ours.length;
    const ready = ours.filter(({ state }) => state === 'up' || state === 'idle');
    const missing = [...wanted].some(([type, quantity]) => ready.filter((dyno) => dyno.type === type).length < quantity);
    // Where nothing was begun, a dyno that is not listed is none that is being started.
    const waiting = mine ? missing : ready.length < ours.length;
    if (old === 0 && !waiting)
        return { kind: 'up' };
    const total = [...wanted.values()].reduce((sum, quantity) => sum + quantity, 0);
    const said = `${ready.length} of ${total} dynos of v${target.version} are up${old > 0 ? `, ${old} of an older release remain` : ''}`;
    return { kind: 'coming', said };
}
function afterDynos(state, plan) {
    const { serving, target, mine } = state;
    const done = (...effects) => to({ at: 'confirming', next: 'end', target, mine, ...FIRST }, ...effects);
    const up = say(`Every dyno runs v${target.version}.`);
    if (plan.waitFor !== 'healthy' || !expected(serving).has('web'))
        return done(up);
    if (serving.maintenance)
        return done(up, warn('The app is in maintenance mode, so it was not asked whether it is healthy.'));
    if (serving.webUrl === null)
        return done(up, warn('The app has no URL that it could be asked at.'));
    const { asks, refusals } = state;
    const asking = asks === 0 ? 0 : state.asking + state.spent;
    const next = { at: 'asking-app', serving, asks, refusals, healthy: 0, asking, target, mine, ...FIRST };
    return asks === 0 ? to(next, up) : to(next);
}
const askingApp = row()('asking-app', 'ask-app', {
    phase: 'healthy',
    until: 'health-deadline',
    ask: ({ serving }, plan) => ({ kind: 'ask-app', webUrl: serving.webUrl ?? '', path: plan.healthCheckPath }),
    read: (answer) => appEvent(answer),
    on: {
        healthy: (state, { status }, plan) => {
            const healthy = state.healthy + 1;
            if (healthy >= HEALTHY_IN_A_ROW)
                return healthyEnd(state, say(`${plan.healthCheckPath} answers ${status}.`));
            const milliseconds = Math.min(plan.poll ?? BETWEEN_HEALTHY, BETWEEN_HEALTHY);
            return to({ ...state, healthy }, { kind: 'pause', milliseconds });
        },
        booting: (state, { why }, plan) => askAgain(state, state.refusals, why, plan),
        unhealthy: (state, { why }, plan) => askAgain(state, state.refusals + 1, why, plan),
        'not-allowed': (state, _event, plan) => unknown(plan, 'healthy', `v${state.target.version} was up; its URL is not https, so it was not asked`),
        interrupted: afterBuild('healthy', seen).interrupted,
        late: (state, _event, plan) => state.healthy > 0
            ? healthyEnd(state)
            : outOfTime(state, plan, 'healthy', `${plan.healthCheckPath} was not healthy when the time was up`),
    },
});
function healthyEnd({ target, mine }, ...effects) {
    return to({ at: 'confirming', next: 'end', target, mine, ...FIRST }, ...effects);
}
/** Back to the dynos first: one that crashed meanwhile ends the waiting. */
function askAgain(state, refusals, why, plan) {
    const { serving, target, mine } = state;
    const asks = state.asks + 1;
    const most = MOST_APP_LOOKS * (serving.preboot ? PREBOOT_FACTOR : 1);
    const asking = state.asking + state.spent;
    const silent = asks >= most && asking >= LEAST_TIME;
    const refused = refusals >= rows_health_MOST_REFUSALS && asking >= rows_health_LEAST_TIME_OF_REFUSALS;
    if (silent || refused)
        return unhealthy(state, 'healthy', `${plan.healthCheckPath} ${why}`);
    return to({ at: 'watching-dynos', serving, settled: SETTLED - 1, asks, refusals, healthy: 0, asking, target, mine, ...FIRST }, ...(asks % 6 === 1 ? [say(`${plan.healthCheckPath} ${why}`)] : []), pause(plan, asks));
}
/** What the app's own answer means: 200 to 399 is healthy, but for a redirect to where it was asked. */
function appEvent(answer) {
    if (answer.kind === 'not-allowed')
        return { kind: 'not-allowed' };
    if (answer.kind === 'silent')
        return { kind: 'booting', why: `does not answer (${answer.why})` };
    const { status, location, url } = answer;
    if (status >= 300 && status < 400 && location === url) {
        return {
            kind: 'unhealthy',
            why: 'redirects to itself; Django behind Heroku\u2019s router wants SECURE_PROXY_SSL_HEADER',
        };
    }
    if (status >= 200 && status < 400)
        return { kind: 'healthy', status };
    const why = `answers ${status}`;
    return status === 503 || status === 502 || status === 504 ? { kind: 'booting', why } : { kind: 'unhealthy', why };
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/rows-promotion.js


/** As for builds: each one follows a survey that found no such release. */
const MOST_POSTS = 2;
/** With the built-in pauses a minute and a half: other than a build, a promotion shows only when it has made its release. */
const MOST_LOOKS = 10;
/** Looks at a promotion that is over, and names no release or no target. */
const rows_promotion_MOST_LOOKS_FOR_RELEASE = 12;
/** Milliseconds. */
const rows_promotion_LEAST_TIME_FOR_RELEASE = 60_000;
const LOST = 'the promotion was asked for, without an answer';
/** What a promotion does once a survey found nothing against it. */
function beginPromotion(state, survey, plan) {
    const source = sourceOf(plan);
    const what = `v${source.release.version} of ${source.from.name}`;
    const releasesBefore = state.releasesBefore ?? survey.releases.map(({ id }) => id);
    return to({ at: 'posting-promotion', posts: state.posts, releasesBefore, ...FIRST, troubles: state.troubles }, say(`Promoting ${what} to ${plan.app}.`));
}
function sourceOf({ origin }) {
    if (origin.kind === 'build')
        throw new Error('only a promotion comes here');
    return origin;
}
const postingPromotion = row()('posting-promotion', 'post-promotion', {
    phase: 'promotion',
    until: 'deadline',
    ask: (_state, plan) => ({ kind: 'post-promotion', source: sourceOf(plan) }),
    read: (answer) => {
        if (answer.kind === 'answered')
            return { kind: 'posted', id: answer.value.id };
        return answer.kind === 'refused' && answer.status === 409
            ? { kind: 'conflict', message: answer.message }
            : trouble(answer);
    },
    on: {
        posted: (_state, { id }) => to({ at: 'promoting', promotionId: id, ...FIRST }),
        conflict: (state, { message }, plan) => surveyAgain(state, plan, message),
        refused: (_state, { message }) => failed('promotion', message),
        unreachable: (state, event, plan) => {
            if (!event.sent)
                return surveyAgain(state, plan, event.message);
            const { releasesBefore } = state;
            const posts = state.posts + 1;
            const next = { at: 'finding-promotion', posts, releasesBefore, ...FIRST };
            return to(next, say(`${event.message}; looking for the release`), pause(plan, 0));
        },
        interrupted: (_state, _event, plan) => unknown(plan, 'promotion', 'the promotion was asked for; then it was interrupted'),
        late: (_state, _event, plan) => unknown(plan, 'promotion', 'the promotion was asked for; then the time was up'),
    },
});
/** Time has passed, so everything that had to be so must be so still. */
function surveyAgain({ posts, releasesBefore, troubles }, plan, message) {
    const before = posts === 0 ? null : releasesBefore;
    const state = {
        at: 'surveying',
        round: 'promotion',
        posts,
        releasesBefore: before,
        buildsBefore: null,
        ...FIRST,
        troubles,
    };
    return to(state, say(`${message}; trying again`), pause(plan, 0));
}
const findingPromotion = row()('finding-promotion', 'find-promoted', {
    phase: 'promotion',
    until: 'deadline',
    ask: ({ releasesBefore }) => ({ kind: 'find-promoted', before: releasesBefore }),
    read: (answer) => {
        if (answer.kind !== 'answered')
            return trouble(answer);
        const [release] = answer.value;
        return release === undefined ? { kind: 'missing' } : { kind: 'found', release };
    },
    on: {
        found: (_state, { release }) => follow(release.id),
        missing: (state, _event, plan) => {
            if (state.tries + 1 < MOST_LOOKS)
                return again(state, plan);
            if (state.posts >= MOST_POSTS)
                return failed('promotion', 'Heroku took the request to promote several times, and promoted nothing');
            return surveyAgain(state, plan, 'The request to promote was lost');
        },
        refused: (_state, event, plan) => unknown(plan, 'promotion', `${LOST}; then ${event.message}`),
        unreachable: (state, event, plan) => retry(state, plan, event),
        interrupted: (_state, _event, plan) => unknown(plan, 'promotion', `${LOST}; then it was interrupted`),
        late: (_state, _event, plan) => unknown(plan, 'promotion', `${LOST}; then the time was up`),
    },
});
function follow(releaseId) {
    return to({ at: 'releasing', releaseId, following: false, ...FIRST });
}
const promoting = row()('promoting', 'read-promotion', {
    phase: 'promotion',
    until: 'deadline',
    ask: ({ promotionId }) => ({ kind: 'read-promotion', id: promotionId }),
    read: (answer, _state, plan) => answer.kind === 'answered' ? promotionEvent(answer.value, sourceOf(plan).appId) : trouble(answer),
    on: {
        pending: (state, _event, plan) => again(state, plan),
        released: (_state, { releaseId }) => follow(releaseId),
        'no-release': (state, _event, plan) => state.tries < rows_promotion_MOST_LOOKS_FOR_RELEASE || state.spent < rows_promotion_LEAST_TIME_FOR_RELEASE
            ? again(state, plan)
            : unknown(plan, 'promotion', `promotion ${state.promotionId} ended, and Heroku names no release of it`),
        failed: (_state, { why }) => failed('promotion', `Heroku did not promote it: ${why}`),
        ...afterBuild('promotion', ({ promotionId }) => `promotion ${promotionId} was running`),
    },
});
/** Its release tells the rest: a promotion fails, too, where the release phase of its release does. */
function promotionEvent(targets, appId) {
    const target = targets.find((candidate) => candidate.appId === appId);
    if (target === undefined)
        return { kind: 'no-release' };
    const { releaseId, status, errorMessage } = target;
    if (releaseId !== null)
        return { kind: 'released', releaseId };
    if (status === 'failed')
        return { kind: 'failed', why: errorMessage ?? 'it does not say why' };
    return { kind: status === 'pending' ? 'pending' : 'no-release' };
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/rows-survey.js




/** GitHub's silence about the branch's tip. */
const MOST_TIP_QUESTIONS = 3;
const surveying = row()('surveying', 'survey', {
    phase: 'preflight',
    until: 'deadline',
    ask: () => ({ kind: 'survey' }),
    read: (answer, { buildsBefore }, { commit, allowStale }) => {
        if (answer.kind !== 'answered')
            return trouble(answer);
        const verdict = judgeSurvey(answer.value, { commit, allowStale, buildsBefore });
        return verdict.kind === 'clear' ? { ...verdict, survey: answer.value } : verdict;
    },
    on: {
        clear: (state, { survey, warning }, plan) => clear(state, survey, warning, plan),
        running: (state, { release }, plan) => (isOurs(state, release) ? ours(release) : alreadyRunning(release, plan)),
        stale: (_state, { because }) => superseded(because),
        'tip-unknown': (state, _event, plan) => {
            if (state.tries + 1 < MOST_TIP_QUESTIONS)
                return again(state, plan);
            return failed('preflight', 'GitHub does not say whether this commit is still the newest one; run it again, or set `allow-stale`');
        },
        busy: (state, event, plan) => plan.dryRun
            ? to({ at: 'packing', ...FIRST }, say(`It would wait for ${event.with}.`))
            : again(state, plan, ...(state.tries === 0 ? [say(`Waiting for ${event.with}.`)] : [])),
        'build-found': ({ buildsBefore }, { build }) => followBuild(build, buildsBefore === null),
        'release-found': (state, { release }) => isOurs(state, release)
            ? ours(release)
            : to({ at: 'releasing', releaseId: release.id, following: false, ...FIRST }, say(`Another run released this commit as v${release.version}; following it.`), { kind: 'learn', facts: { joined: true, release: { id: release.id, version: release.version } } }),
        ...beforeBuild('preflight'),
        // A build may have been sent by then.
        interrupted: (state, _event, plan) => stopped(state, plan, 'it was interrupted'),
        late: (state, _event, plan) => stopped(state, plan, 'the time was up'),
        unreachable: (state, event, plan) => sent(state) ? retry(state, plan, event) : beforeBuild('preflight').unreachable(state, event, plan),
    },
});
function sent(state) {
    return state.round === 'promotion' ? state.releasesBefore !== null : state.buildsBefore !== null;
}
/** The release of a promotion whose answer was lost. */
function isOurs(state, release) {
    return state.round === 'promotion' && state.releasesBefore !== null && !state.releasesBefore.includes(release.id);
}
function ours({ id }) {
    return to({ at: 'releasing', releaseId: id, following: false, ...FIRST });
}
function stopped(state, plan, why) {
    const phase = state.round === 'promotion' ? 'promotion' : 'build';
    if (sent(state))
        return unknown(plan, phase, `the ${phase} was asked for, without an answer; then ${why}`);
    return failed('preflight', `${why} before anything was deployed`);
}
/** Milliseconds; the storage's address is signed for about an hour, and others' builds may have taken long. */
const FRESH_SOURCE = 20 * 60_000;
function clear(state, survey, warning, plan) {
    const current = currentRelease(survey.releases);
    const previous = current === null
        ? null
        : { release: { id: current.id, version: current.version }, commit: survey.commits.get(current.id) ?? null };
    const learn = { kind: 'learn', facts: { previous } };
    const said = warning === null || state.round === 'last' ? [] : [warn(warning)];
    if (state.round === 'first')
        return to({ at: 'packing', ...FIRST }, learn, ...said);
    if (state.round === 'promotion') {
        const { to: next, effects } = beginPromotion(state, survey, plan);
        return { to: next, effects: [learn, ...said, ...effects] };
    }
    const { tarball, source, posts } = state;
    if (state.spent > FRESH_SOURCE && posts === 0)
        return to({ at: 'creating-source', tarball, uploads: 0, ...FIRST }, learn);
    const buildsBefore = state.buildsBefore ?? survey.builds.map(({ id }) => id);
    return to({ at: 'posting-build', tarball, source, posts, buildsBefore, ...FIRST }, learn, ...said);
}
function alreadyRunning(release, plan) {
    const { id, version } = release;
    const learn = { kind: 'learn', facts: { release: { id, version } } };
    const said = say(`v${version} already is this commit.`);
    if (plan.dryRun)
        return end({ kind: 'unchanged' }, learn, said);
    const watched = plan.waitFor === 'dynos' || plan.waitFor === 'healthy';
    const found = { target: targetRelease(release), mine: false, ...FIRST };
    return watched
        ? to({ at: 'reading-serving', ...found }, learn, said)
        : to({ at: 'confirming', next: 'end', ...found }, learn, said);
}
/** Follows a build to its end. JOINED: another run began it. */
function followBuild(build, joined) {
    const follow = build.outputStreamUrl === null ? [] : [{ kind: 'follow', url: build.outputStreamUrl }];
    return to({ at: 'building', buildId: build.id, ...FIRST }, { kind: 'learn', facts: { buildId: build.id, joined } }, say(joined ? `Another run is building this commit: ${build.id}; following it.` : `Build ${build.id}`), ...follow);
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/rows-post.js



/** Each one follows a survey that found no build; a second only after the first was surely lost. */
const rows_post_MOST_POSTS = 2;
/**
 * Looks for a build whose POST had no answer, before it counts as lost. With the built-in pauses they take a minute;
 * Heroku's router ends a request after 30 seconds: https://devcenter.heroku.com/articles/request-timeout
 */
const rows_post_MOST_LOOKS = 6;
const postingBuild = row()('posting-build', 'post-build', {
    phase: 'build',
    until: 'deadline',
    ask: ({ source, tarball }, plan) => ({
        kind: 'post-build',
        source: {
            url: source.getUrl,
            checksum: `SHA256:${tarball.sha256}`,
            version: plan.commit,
            versionDescription: plan.description,
        },
    }),
    read: (answer) => {
        if (answer.kind === 'answered')
            return { kind: 'posted', build: answer.value };
        return answer.kind === 'refused' && answer.status === 409
            ? { kind: 'conflict', message: answer.message }
            : trouble(answer);
    },
    on: {
        posted: (_state, { build }) => followBuild(build, false),
        conflict: (state, { message }, plan) => rows_post_surveyAgain(state, plan, message, null),
        refused: (_state, { message }) => failed('build', message),
        unreachable: (state, event, plan) => {
            if (!event.sent)
                return rows_post_surveyAgain(state, plan, event.message, state.posts === 0 ? null : state.buildsBefore);
            const posts = state.posts + 1;
            return to({ ...state, at: 'finding-build', posts, ...FIRST }, say(`${event.message}; looking for the build`), pause(plan, 0));
        },
        // The request is on its way by then.
        interrupted: (_state, _event, plan) => unknown(plan, 'build', 'the build was asked for; then it was interrupted'),
        late: (_state, _event, plan) => unknown(plan, 'build', 'the build was asked for; then the time was up'),
    },
});
/** Nothing was built; but time has passed, so everything that had to be so must be so still. */
function rows_post_surveyAgain({ tarball, source, posts, troubles }, plan, message, buildsBefore) {
    const state = { at: 'surveying', round: 'last', tarball, source, posts, buildsBefore, ...FIRST, troubles };
    return to(state, say(`${message}; trying again`), pause(plan, 0));
}
const findingBuild = row()('finding-build', 'list-builds', {
    phase: 'build',
    until: 'deadline',
    ask: () => ({ kind: 'list-builds' }),
    read: (answer, { buildsBefore }, { commit }) => {
        if (answer.kind !== 'answered')
            return trouble(answer);
        const build = answer.value.find(({ id, version }) => version === commit && !buildsBefore.includes(id));
        return build === undefined ? { kind: 'missing' } : { kind: 'found', build };
    },
    on: {
        found: (_state, { build }) => followBuild(build, false),
        missing: (state, _event, plan) => {
            if (state.tries + 1 < rows_post_MOST_LOOKS)
                return again(state, plan);
            if (state.posts >= rows_post_MOST_POSTS)
                return failed('build', 'Heroku took the request to build several times, and built nothing');
            return rows_post_surveyAgain(state, plan, 'The request to build was lost', state.buildsBefore);
        },
        refused: (_state, event, plan) => unknown(plan, 'build', `the build was asked for, without an answer; then ${event.message}`),
        unreachable: (state, event, plan) => retry(state, plan, event),
        interrupted: (_state, _event, plan) => unknown(plan, 'build', 'the build was asked for, without an answer; then it was interrupted'),
        late: (_state, _event, plan) => unknown(plan, 'build', 'the build was asked for, without an answer; then the time was up'),
    },
});

;// CONCATENATED MODULE: ./lib/heroku/deployment/rows-rollback.js


/** As for a build whose POST had no answer. */
const rows_rollback_MOST_LOOKS = 6;
const MOST_TROUBLES = 5;
/** The deployment failed in any case; only the rollback did not come about. */
function notRolledBack({ failure }, why) {
    return failedWith({ ...failure, reason: `${failure.reason}; not rolled back: ${why}` });
}
const STOPPED = {
    interrupted: (state) => notRolledBack(state, 'it was interrupted'),
    late: (state) => notRolledBack(state, 'the time was up'),
};
/** The rollback was asked for, and how it ended is not known. */
const BEGUN = {
    interrupted: (state, _event, plan) => unknown(plan, 'rollback', begun(state, 'it was interrupted')),
    late: (state, _event, plan) => unknown(plan, 'rollback', begun(state, 'the time was up')),
};
function begun({ failure }, why) {
    return `${failure.reason}; the rollback was asked for; then ${why}`;
}
const readingAppLog = row()('reading-app-log', 'read-app-log', {
    phase: null,
    until: 'deadline',
    ask: () => ({ kind: 'read-app-log' }),
    read: (lines) => (lines.length === 0 ? { kind: 'skipped' } : { kind: 'log', lines }),
    on: {
        log: (state, { lines }, plan) => chooseOrEnd({ ...state, failure: { ...state.failure, says: lines } }, plan),
        skipped: (state, _event, plan) => chooseOrEnd(state, plan),
        ...STOPPED,
    },
});
function chooseOrEnd({ failure, target, mine }, plan) {
    if (!mine)
        return failedWith(failure);
    if (plan.rollback === 'never')
        return notRolledBack({ failure }, '`rollback` is `never`');
    return to({ at: 'choosing-rollback', failure, target, mine, ...FIRST });
}
const choosingRollback = row()('choosing-rollback', 'rollback-facts', {
    phase: 'rollback',
    until: 'deadline',
    ask: (_state, plan) => ({ kind: 'rollback-facts', wantsMigration: plan.rollback === 'auto' }),
    read: (answer, state, plan) => answer.kind === 'answered' ? choice(answer.value, state.target, plan) : trouble(answer),
    on: {
        target: ({ failure, target, mine }, { release }) => to({ at: 'posting-rollback', failure, to: release, target, mine, ...FIRST }, say(`Rolling back to v${release.version} (${release.description}).`)),
        none: (state, { why }) => notRolledBack(state, why),
        refused: (state, { message }) => notRolledBack(state, message),
        unreachable: (state, event, plan) => state.troubles < MOST_TROUBLES ? retry(state, plan, event) : notRolledBack(state, event.message),
        ...STOPPED,
    },
});
/** The newest release below ours that succeeded and has something to run; never over what somebody released since. */
function choice({ releases, addsMigration }, { first }, plan) {
    const newer = releases.find(({ version, status }) => version > first && status !== 'failed');
    if (newer !== undefined)
        return { kind: 'none', why: `v${newer.version} was released since` };
    if (plan.rollback === 'auto' && addsMigration !== false) {
        const why = addsMigration === true ? 'the change adds a migration' : 'nobody knows whether the change adds a migration';
        return { kind: 'none', why: `${why}, and the code before it may not fit the database` };
    }
    const release = releases.find(({ version, status, slugId, ociImageId }) => version < first && status === 'succeeded' && (slugId !== null || ociImageId !== null));
    if (release === undefined)
        return { kind: 'none', why: 'there is no release before it that could run' };
    if (release.eligibleForRollback === false) {
        return { kind: 'none', why: `Heroku no longer keeps v${release.version}` };
    }
    return { kind: 'target', release };
}
const postingRollback = row()('posting-rollback', 'post-rollback', {
    phase: 'rollback',
    until: 'deadline',
    ask: (state) => ({ kind: 'post-rollback', releaseId: state.to.id }),
    read: (answer) => (answer.kind === 'answered' ? { kind: 'posted', release: answer.value } : trouble(answer)),
    on: {
        posted: (state, { release }) => followRollback(state, release),
        refused: (state, { message }) => notRolledBack(state, message),
        unreachable: (state, event, plan) => event.sent
            ? to({ ...state, at: 'finding-rollback', ...FIRST }, say(`${event.message}; looking for it`), pause(plan, 0))
            : chooseAgain(state, plan),
        ...BEGUN,
    },
});
/** Somebody may have released meanwhile. */
function chooseAgain({ failure, target, mine, troubles }, plan) {
    return to({ at: 'choosing-rollback', failure, target, mine, ...FIRST, troubles: troubles + 1 }, pause(plan, 0));
}
function followRollback(state, release) {
    const { failure, target, mine } = state;
    const rollback = { id: release.id, version: release.version };
    return to({ at: 'rolling-back', failure, to: state.to, rollback, target, mine, ...FIRST });
}
const findingRollback = row()('finding-rollback', 'list-releases', {
    phase: 'rollback',
    until: 'deadline',
    ask: () => ({ kind: 'list-releases' }),
    read: (answer, { target, to }) => {
        if (answer.kind !== 'answered')
            return trouble(answer);
        const release = answer.value.find(({ version, slugId, ociImageId }) => version > target.version && slugId === to.slugId && ociImageId === to.ociImageId);
        return release === undefined ? { kind: 'missing' } : { kind: 'found', release };
    },
    on: {
        found: (state, { release }) => followRollback(state, release),
        missing: (state, _event, plan) => {
            if (state.tries + 1 < rows_rollback_MOST_LOOKS)
                return again(state, plan);
            return unknown(plan, 'rollback', begun(state, 'no such release appeared'));
        },
        refused: (state, { message }, plan) => unknown(plan, 'rollback', begun(state, message)),
        unreachable: (state, event, plan) => retry(state, plan, event),
        ...BEGUN,
    },
});
const rollingBack = row()('rolling-back', 'read-release', {
    phase: 'rollback',
    until: 'deadline',
    ask: ({ rollback }) => ({ kind: 'read-release', id: rollback.id }),
    read: (answer) => {
        if (answer.kind !== 'answered')
            return trouble(answer);
        const { status } = answer.value;
        if (status === 'pending')
            return { kind: 'pending' };
        return { kind: status === 'failed' ? 'failed' : 'done' };
    },
    on: {
        pending: (state, _event, plan) => again(state, plan),
        done: ({ failure, rollback, to }) => end({ kind: 'rolled-back', failure, to: { id: to.id, version: to.version }, as: rollback }),
        failed: (state) => notRolledBack(state, `the release phase of the rollback, v${state.rollback.version}, failed too`),
        refused: (state, event, plan) => state.troubles < MOST_TROUBLES
            ? retry(state, plan, event)
            : unknown(plan, 'rollback', begun(state, event.message)),
        unreachable: (state, event, plan) => retry(state, plan, event),
        ...BEGUN,
    },
});

;// CONCATENATED MODULE: ./lib/heroku/deployment/rows-source.js


/** An upload that breaks, and an address that is no longer taken. */
const MOST_UPLOADS = 4;
const packing = row()('packing', 'pack', {
    phase: 'source',
    until: 'deadline',
    ask: () => ({ kind: 'pack' }),
    read: (answer) => answer.kind === 'answered' ? { kind: 'packed', tarball: answer.value } : { kind: 'not-packed', why: answer.why },
    on: {
        packed: (_state, { tarball }, plan) => {
            const size = `${tarball.size} bytes, SHA-256 ${tarball.sha256}`;
            if (plan.dryRun) {
                const would = `upload ${size}, and build ${plan.commit} on ${plan.app} (${plan.stack})`;
                return end({ kind: 'dry-run', would });
            }
            return to({ at: 'creating-source', tarball, uploads: 0, ...FIRST }, say(`Source: ${size}`));
        },
        'not-packed': (_state, { why }) => failed('source', why),
        interrupted: beforeBuild('source').interrupted,
        late: beforeBuild('source').late,
    },
});
const creatingSource = row()('creating-source', 'create-source', {
    phase: 'source',
    until: 'deadline',
    ask: () => ({ kind: 'create-source' }),
    read: (answer) => (answer.kind === 'answered' ? { kind: 'created', source: answer.value } : trouble(answer)),
    on: {
        created: ({ tarball, uploads }, { source }) => to({ at: 'uploading', tarball, source, uploads, ...FIRST }),
        ...beforeBuild('source'),
    },
});
const uploading = row()('uploading', 'upload', {
    phase: 'upload',
    until: 'deadline',
    ask: ({ source, tarball }) => ({ kind: 'upload', url: source.putUrl, tarball }),
    read: (answer) => (answer.kind === 'answered' ? { kind: 'uploaded' } : trouble(answer)),
    on: {
        uploaded: ({ tarball, source }) => to({ at: 'surveying', round: 'last', tarball, source, posts: 0, buildsBefore: null, ...FIRST }, say('Uploaded.')),
        // An address that was signed too long ago, or that broke half way: a fresh one.
        refused: (state, event, plan) => uploadAgain(state, event, plan),
        unreachable: (state, event, plan) => uploadAgain(state, event, plan),
        interrupted: beforeBuild('upload').interrupted,
        late: beforeBuild('upload').late,
    },
});
function uploadAgain({ tarball, uploads }, event, plan) {
    if (uploads + 1 >= MOST_UPLOADS)
        return failed('upload', event.message);
    const state = { at: 'creating-source', tarball, uploads: uploads + 1, ...FIRST };
    return to(state, say(`${event.message}; trying again`), pause(plan, uploads));
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/table.js








/** The deployment's state machine: each state's question, the events that answer it, and where each one leads. */
const TABLE = {
    surveying: surveying,
    packing: packing,
    'creating-source': creatingSource,
    uploading: uploading,
    'posting-build': postingBuild,
    'finding-build': findingBuild,
    building: building,
    'posting-promotion': postingPromotion,
    'finding-promotion': findingPromotion,
    promoting: promoting,
    releasing: releasing,
    confirming: confirming,
    'reading-serving': readingServing,
    'watching-dynos': watchingDynos,
    'asking-app': askingApp,
    'reading-app-log': readingAppLog,
    'choosing-rollback': choosingRollback,
    'posting-rollback': postingRollback,
    'finding-rollback': findingRollback,
    'rolling-back': rollingBack,
};
/** Where a deployment begins. */
function start({ origin }) {
    const survey = { at: 'surveying', buildsBefore: null, ...FIRST };
    return origin.kind === 'build'
        ? { ...survey, round: 'first' }
        : { ...survey, round: 'promotion', posts: 0, releasesBefore: null };
}
/** The row of the table that is for STATE. */
function rowOf(state) {
    return TABLE[state.at];
}
/** The phase that the state belongs to; null: the one before it goes on. */
function phaseOf(state) {
    const { phase } = rowOf(state);
    return typeof phase === 'function' ? phase(state) : phase;
}
/** Where the answer to the state's question leads. */
function onAnswer(state, answer, plan) {
    return onEvent(state, rowOf(state).read(answer, state, plan), plan);
}
/** What follows in STATE from a signal or the end of the time. */
function onInterruption(state, event, plan) {
    return onEvent(state, event, plan);
}
function onEvent(state, event, plan) {
    const handler = rowOf(state).on[event.kind];
    if (handler === undefined)
        throw new Error(`the state ${state.at} has no way out for ${event.kind}`);
    return handler(state, event, plan);
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/within.js

/** Milliseconds that an answer of a request that changes something may take after the end of its time. */
const AFTERMATH = 4_000;
/**
 * Asks, until the time is up or the run is stopped. An answer that is on its way by then still counts when it comes within
 * a few seconds and says something.
 */
async function within({ clock, signal }, milliseconds, ask) {
    if (signal.aborted)
        return { kind: 'interrupted' };
    if (milliseconds <= 0)
        return { kind: 'late' };
    const stopped = new AbortController();
    (0,heroku_clock/* forManyListeners */.ic)(stopped.signal);
    const settled = new AbortController();
    const abort = () => (0,heroku_clock/* stop */.ds)(stopped);
    signal.addEventListener('abort', abort);
    void clock.sleep(milliseconds, settled.signal).then(abort);
    const given = new Promise((resolve) => {
        stopped.signal.addEventListener('abort', () => {
            if (settled.signal.aborted)
                return;
            void clock.sleep(AFTERMATH, settled.signal).then(() => resolve(interruption(signal)));
        });
    });
    try {
        const answer = await Promise.race([ask(stopped.signal), given]);
        if (!stopped.signal.aborted || usable(answer))
            return answer;
        return interruption(signal);
    }
    finally {
        (0,heroku_clock/* stop */.ds)(settled);
        signal.removeEventListener('abort', abort);
    }
}
function interruption(signal) {
    return { kind: signal.aborted ? 'interrupted' : 'late' };
}
function usable(answer) {
    return 'kind' in answer && answer.kind === 'answered';
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/driver.js






/** Milliseconds of the whole, for what is on its way when the time is up; at most this share of it. */
const LAST_MOMENTS = 6_000;
const LAST_SHARE = 0.1;
/** What is kept back for a rollback, of the whole. */
const ROLLBACK_SHARE = 0.15;
const MOST_ROLLBACK_TIME = 5 * 60_000;
/** Milliseconds for the rest of a log, once its end is known. */
const LEAVE_STREAM = 5_000;
const LOG_TAIL = 60;
/** Below so many calls left, the pauses are longer: others share the hourly limit of the account. */
const FEW_CALLS = 100;
const FEW_CALLS_FACTOR = 4;
/** Runs the state machine to its end. Throws only for a bug. */
async function run(drive) {
    (0,heroku_clock/* forManyListeners */.ic)(drive.signal);
    const running = begin(drive);
    let step = { to: start(drive.plan), effects: [] };
    try {
        for (;;) {
            for (const effect of step.effects)
                await perform(running, effect);
            if (step.to.at === 'ended')
                return finish(running, step.to.end);
            enter(running, phaseOf(step.to));
            step = await next(running, step.to);
        }
    }
    finally {
        if (running.stream !== null)
            (0,heroku_clock/* stop */.ds)(running.stream.connection);
    }
}
function begin(drive) {
    const { clock } = drive.api.client.options;
    const running = {
        drive,
        clock,
        began: clock.now(),
        lastEvent: 0,
        learned: {
            buildId: null,
            release: null,
            joined: false,
            promotedFrom: drive.plan.origin.kind === 'promotion' ? drive.plan.origin.from.name : null,
            previous: null,
            formation: null,
        },
        timeline: [],
        warnings: [],
        tail: [],
        stream: null,
        asker: {
            api: drive.api,
            others: drive.others,
            commit: drive.plan.commit,
            appLog: drive.plan.appLog,
            previousCommit: () => running.learned.previous?.commit ?? null,
            commits: new Map(),
            relations: new Map(),
        },
    };
    return running;
}
function elapsed({ clock, began }) {
    return clock.now() - began;
}
function enter(running, phase) {
    const at = elapsed(running);
    const last = running.timeline.at(-1);
    if (last !== undefined)
        last.end = at;
    if (phase === null || last?.phase === phase)
        return;
    running.timeline.push({ phase, start: at, end: at });
    running.drive.listener.progress(phase, running.learned);
}
/** Milliseconds until the state has to be left. */
function timeLeft(running, state) {
    const { plan, timeout } = running.drive;
    const kept = plan.rollback === 'never' ? 0 : Math.min(timeout * ROLLBACK_SHARE, MOST_ROLLBACK_TIME);
    const last = Math.min(LAST_MOMENTS, timeout * LAST_SHARE);
    return timeout - last - elapsed(running) - (rowOf(state).until === 'deadline' ? 0 : kept);
}
/** Puts the state's question; an interruption or the deadline comes before its answer. */
async function next(running, state) {
    const { clock } = running;
    const { plan, signal } = running.drive;
    const ask = rowOf(state).ask(state, plan);
    const answer = await within({ clock, signal }, timeLeft(running, state), (inner) => put(running.asker, ask, inner));
    const now = elapsed(running);
    const timed = { ...state, spent: state.spent + now - running.lastEvent };
    running.lastEvent = now;
    return isInterruption(answer) ? onInterruption(timed, answer, plan) : onAnswer(timed, answer, plan);
}
function isInterruption(answer) {
    return 'kind' in answer && (answer.kind === 'interrupted' || answer.kind === 'late');
}
async function perform(running, effect) {
    switch (effect.kind) {
        case 'say':
            return driver_say(running, effect.level, effect.text);
        case 'learn':
            running.learned = { ...running.learned, ...effect.facts };
            return running.drive.listener.progress(running.timeline.at(-1)?.phase ?? 'preflight', running.learned);
        case 'pause':
            return driver_pause(running, effect.milliseconds);
        case 'follow':
            await leaveStream(running);
            return driver_follow(running, effect.url);
        case 'leave-stream':
            return leaveStream(running);
    }
}
function driver_say(running, level, text) {
    const clean = running.drive.api.client.options.redactor.redact(text);
    if (level === 'warning')
        running.warnings.push(clean);
    running.drive.listener.say(level, clean);
}
/** Cut short when the run is stopped, and when the stream that is followed closes: the verdict may be there. */
async function driver_pause(running, milliseconds) {
    const { drive, clock, stream } = running;
    const nudged = stream?.nudge.signal;
    if (drive.signal.aborted)
        return;
    if (stream !== null && nudged?.aborted === true) {
        stream.nudge = new AbortController();
        return;
    }
    const remaining = drive.api.client.rateLimitRemaining();
    const factor = remaining !== null && remaining < FEW_CALLS ? FEW_CALLS_FACTOR : 1;
    const left = drive.timeout - elapsed(running);
    const wake = new AbortController();
    const abort = () => (0,heroku_clock/* stop */.ds)(wake);
    drive.signal.addEventListener('abort', abort);
    nudged?.addEventListener('abort', abort);
    await clock.sleep(Math.max(0, Math.min(milliseconds * factor, left)), wake.signal);
    drive.signal.removeEventListener('abort', abort);
    nudged?.removeEventListener('abort', abort);
}
function driver_follow(running, url) {
    const { drive, tail } = running;
    const connection = new AbortController();
    const abort = () => (0,heroku_clock/* stop */.ds)(connection);
    drive.signal.addEventListener('abort', abort);
    const line = (text) => {
        tail.push(text);
        if (tail.length > LOG_TAIL)
            tail.shift();
        drive.listener.log(text);
    };
    const nudge = () => {
        if (running.stream !== null)
            (0,heroku_clock/* stop */.ds)(running.stream.nudge);
    };
    const done = followOutput(drive.api.client, url, line, nudge, connection.signal).finally(() => {
        nudge();
        drive.signal.removeEventListener('abort', abort);
    });
    running.stream = { done, connection, nudge: new AbortController() };
}
async function leaveStream(running) {
    const { stream, clock, drive } = running;
    if (stream === null)
        return;
    running.stream = null;
    const settled = new AbortController();
    const left = Math.max(0, Math.min(LEAVE_STREAM, drive.timeout - elapsed(running)));
    await Promise.race([stream.done, clock.sleep(left, settled.signal)]);
    (0,heroku_clock/* stop */.ds)(settled);
    (0,heroku_clock/* stop */.ds)(stream.connection);
    await stream.done;
}
function finish(running, end) {
    const last = running.timeline.at(-1);
    if (last !== undefined)
        last.end = elapsed(running);
    const { learned, warnings, tail, timeline, drive } = running;
    const times = timeline;
    return { ...clean(end, running), ...learned, warnings, logTail: tail, timeline: times, appUrl: drive.appUrl };
}
/** Heroku's texts stand in some sentences. */
function clean(end, { drive, tail }) {
    const { redact } = drive.api.client.options.redactor;
    switch (end.kind) {
        case 'superseded':
            return { ...end, because: redact(end.because) };
        case 'unknown':
            return { ...end, lastSeen: redact(end.lastSeen) };
        case 'failed':
        case 'rolled-back': {
            const { phase, reason, says } = end.failure;
            const because = phase === 'build' ? explained(reason, tail, drive.plan.stack) : reason;
            const words = says.length > 0 ? says : wordsOf(phase, tail);
            return { ...end, failure: { phase, reason: redact(because), says: words } };
        }
        default:
            return end;
    }
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/deploy.js



/** Milliseconds to bind the port: https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout */
const BOOT_TIME = 60_000;
/** Of a short timeout, so much is enough. */
const BOOT_SHARE = 0.2;
/** Longer descriptions are cut; Heroku documents no limit. */
const LONGEST_DESCRIPTION = 500;
/**
 * Deploys one commit of one app, and follows it as far as was asked. Resolves with how it ended, within the timeout;
 * throws only for a bug.
 */
function deploy(input, io) {
    const { tarball, dryRun } = input;
    const special = { origin: { kind: 'build' }, description: description(input), dryRun };
    return deploy_follow(input, io, special, (signal) => typeof tarball === 'function' ? tarball(signal) : Promise.resolve(tarball));
}
/** Promotes one release to one app of the same pipeline, and follows it there; as `deploy` in all else. */
function promote(input, io) {
    const { app, pipelineId, from, release } = input;
    const origin = { kind: 'promotion', pipelineId, from, release, appId: app.id };
    return deploy_follow(input, io, { origin, description: '', dryRun: false }, () => Promise.reject(new Error('a promotion packs nothing')));
}
function deploy_follow(input, io, special, pack) {
    const { app } = input;
    return run({
        plan: {
            ...special,
            app: app.name,
            commit: input.commit,
            stack: app.buildStack,
            waitFor: input.healthCheckPath === null ? input.waitFor : 'healthy',
            healthCheckPath: rooted(input.healthCheckPath ?? '/'),
            rollback: input.rollback,
            allowStale: input.allowStale,
            appLog: input.appLog,
            bootTime: Math.min(BOOT_TIME, input.timeoutMinutes * 60_000 * BOOT_SHARE),
            poll: input.pollSeconds === null ? null : input.pollSeconds * 1000,
        },
        api: (0,api/* appApi */.G)(io.client, app.name),
        others: {
            standing: (signal) => orElse(io.standing(signal), 'unknown', io),
            compare: (commit, signal) => orElse(io.compare(commit, signal), 'unanswered', io),
            addsMigration: (since, signal) => orElse(io.addsMigration(since, signal), null, io),
            pack,
        },
        listener: io,
        appUrl: app.webUrl,
        timeout: input.timeoutMinutes * 60_000,
        signal: io.signal,
    });
}
/** An outside service's failure is an answer that is not known; a bug stays one. */
async function orElse(answer, unknown, io) {
    try {
        return await answer;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        io.say('warning', io.client.options.redactor.redact(error.message));
        return unknown;
    }
}
function description({ subject, override }) {
    const text = override === null ? subject : `${subject} (deployed although the gate blocks: ${override})`;
    return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DESCRIPTION);
}
function rooted(path) {
    return path.startsWith('/') ? path : `/${path}`;
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/headline.js
/** Whether the deployment ended well: nothing is left for a person to do. */
function isGood(result) {
    switch (result.kind) {
        case 'deployed':
        case 'unchanged':
        case 'superseded':
        case 'dry-run':
            return true;
        case 'failed':
        case 'rolled-back':
        case 'unknown':
            return false;
    }
}
/** The end in one sentence. */
function headline(result, app) {
    switch (result.kind) {
        case 'deployed': {
            const release = result.release === null ? '' : ` as v${result.release.version}`;
            if (result.promotedFrom !== null)
                return `Promoted from ${result.promotedFrom} to ${app}${release}.`;
            return result.followed === 'build'
                ? `Built for ${app}; the release was not waited for.`
                : `Deployed to ${app}${release}.`;
        }
        case 'unchanged':
            return `${app} runs this commit already; nothing was deployed.`;
        case 'superseded':
            return `Superseded${result.promotedFrom === null ? '' : ` on ${app}`}: ${sentence(result.because)}`;
        case 'failed':
            return `The ${what(result)} failed (${result.failure.phase}): ${sentence(result.failure.reason)}`;
        case 'rolled-back':
            return `Rolled${result.promotedFrom === null ? '' : ` ${app}`} back to v${result.to.version}, as v${result.as.version}: ${sentence(result.failure.reason)}`;
        case 'unknown':
            return `How the ${what(result)} ended is not known; last seen: ${sentence(result.lastSeen)} \`${result.command}\` tells it.`;
        case 'dry-run':
            return `Dry run: ${sentence(result.would)}`;
    }
}
function what({ promotedFrom }) {
    return promotedFrom === null ? 'deployment' : `promotion from ${promotedFrom}`;
}
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
/** What became of a target, in one sentence. */
function targetHeadline(end) {
    return end.kind === 'begun' ? headline(end.result, end.app) : `Not promoted to ${end.app}: ${sentence(end.because)}`;
}

;// CONCATENATED MODULE: ./lib/heroku/deployment/promote-to.js


/** Of the minutes that a deployment may take, with all that it promotes: those that are left. BEGAN: when it began, by the monotonic clock. */
function minutesLeft(minutes, began) {
    return Math.max(minutes - (external_node_perf_hooks_.performance.now() - began) / 60_000, 0);
}
/**
 * Promotes what a deployment has just proven healthy to each of the apps, in their order. Each is judged right before under
 * its own config vars; after one that does not become healthy, the others are left alone.
 */
async function promoteTo(deployed, apps, io) {
    const ends = [];
    const proven = provenRelease(deployed);
    let halted = proven.kind === 'proven' ? null : { because: proven.because, good: proven.good };
    for (const app of apps) {
        const end = halted === null && proven.kind === 'proven' ? await one(app, proven.release, io) : notBegun(app, halted);
        ends.push(end);
        if (end.kind === 'begun' && !isGood(end.result))
            halted = { because: `The promotion to ${app} did not end well, so nothing else was promoted.`, good: false };
    }
    return ends;
}
function notBegun(app, halt) {
    return { kind: 'not-begun', app, because: '', good: false, ...halt };
}
async function one(app, release, { judge, promote }) {
    const judged = await judge(app);
    if (judged.kind === 'passes')
        return { kind: 'begun', app, result: await promote(judged.app, release) };
    const kind = judged.kind === 'blocked' ? 'blocked' : 'not-begun';
    return { kind, app, because: judged.because, good: false };
}
/** The release that was seen to be current with every dyno up; or why there is none, and whether that is as it should be. */
function provenRelease(result) {
    const not = (because, good = false) => ({ kind: 'not-proven', because, good });
    switch (result.kind) {
        case 'deployed':
        case 'unchanged':
            if (result.release === null || (result.kind === 'deployed' && !watched(result.followed)))
                return not('The release was not followed until its dynos were up, so it was not promoted.');
            if (result.formation === null)
                return not('No dynos are scaled up that could prove the release healthy, so it was not promoted.');
            return { kind: 'proven', release: result.release };
        case 'superseded':
            return not('The deployment was superseded, so nothing was promoted.', true);
        case 'dry-run':
            return not('Dry run: nothing was promoted.', true);
        case 'failed':
        case 'rolled-back':
        case 'unknown':
            return not('The release was not proven healthy, so it was not promoted.');
    }
}
function watched(followed) {
    return followed === 'dynos' || followed === 'healthy';
}
/** Whether nothing is left for a person to do. */
function isGoodEnd(end) {
    return end.kind === 'begun' ? isGood(end.result) : end.good;
}

// EXTERNAL MODULE: ./lib/heroku/poll-seconds.js
var poll_seconds = __webpack_require__(6507);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/commands/check.js
var check = __webpack_require__(2039);
// EXTERNAL MODULE: ./lib/heroku/deployment/result.js
var result = __webpack_require__(5252);
// EXTERNAL MODULE: ./lib/commands/judge-options.js + 1 modules
var judge_options = __webpack_require__(4769);
;// CONCATENATED MODULE: ./lib/commands/deploy-options.js



/** Minutes, for the whole deployment; the Action's default. */
const TIMEOUT_MINUTES = 45;
/** Reads the options that only `deploy` has; their meaning and their defaults are the Action's. Throws a Failure for the first that is wrong. */
function readDeployOptions(values) {
    const path = values['health-check-path'] ?? null;
    if (path !== null && !/^\/(?!\/)\S*$/.test(path))
        throw new failure/* Failure */.H('--health-check-path takes a path of the app that begins with one slash, such as /health/.');
    const chosen = (0,judge_options/* choice */.Yq)('wait-for', values['wait-for'], result/* WAIT_FOR */.S, 'dynos');
    const waitFor = path === null ? chosen : 'healthy';
    const promoteTo = (values['promote-to'] ?? []).flatMap((names) => names.split(/[\s,]+/).filter((name) => name !== ''));
    if (promoteTo.length > 0 && (waitFor === 'build' || waitFor === 'release'))
        throw new failure/* Failure */.H('--promote-to promotes what was seen to run: --wait-for must be dynos or healthy.');
    const minutes = values['timeout-minutes'] ?? String(TIMEOUT_MINUTES);
    if (!/^\d+(\.\d+)?$/.test(minutes) || Number(minutes) <= 0)
        throw new failure/* Failure */.H('--timeout-minutes takes a number above 0.');
    return {
        waitFor,
        healthCheckPath: path,
        rollback: (0,judge_options/* choice */.Yq)('rollback', values.rollback, result/* ROLLBACK */.$, 'auto'),
        timeoutMinutes: Number(minutes),
        appLog: values['app-log'] ?? false,
        promoteTo: [...new Set(promoteTo)],
    };
}

// EXTERNAL MODULE: ./lib/git/commit.js
var git_commit = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/github/migrations.js

/** GitHub names at most 300 files of a comparison: https://docs.github.com/rest/commits/commits#compare-two-commits */
const MOST_FILES = 300;
/** Is this path a migration's, as Django finds them? */
function isMigration(path) {
    return /(?:^|\/)migrations\/(?!__init__\.py$)[^/]+\.py$/.test(path);
}
/** Whether what changed between two commits adds a migration; null where GitHub does not say. */
async function addsMigration(client, from, to) {
    const answer = await client.call({
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: { basehead: `${from}...${to}` },
        what: `reading what changed since ${from.slice(0, 7)}`,
        needs: 'contents: read',
    });
    if (answer.kind === 'refused')
        return null;
    const files = asArray(at(answer.value, 'files'));
    const added = files.some((file) => textAt(file, 'status') === 'added' && isMigration(textAt(file, 'filename') ?? ''));
    return added ? true : files.length >= MOST_FILES || !Array.isArray(at(answer.value, 'files')) ? null : false;
}

;// CONCATENATED MODULE: ./lib/reporters/elapsed.js
/** A time as `7s` or `1m05s`; whole seconds. */
function elapsed_elapsed(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    return `${Math.floor(seconds / 60)}m${String(seconds % 60).padStart(2, '0')}s`;
}

// EXTERNAL MODULE: ./lib/reporters/neutralise.js
var neutralise = __webpack_require__(2291);
;// CONCATENATED MODULE: ./lib/commands/progress.js


/** Milliseconds between two pictures of the live line. */
const FRAME = 120;
const FRAMES = ['\u280b', '\u2819', '\u2839', '\u2838', '\u283c', '\u2834', '\u2826', '\u2827', '\u2807', '\u280f'];
const PLAIN_FRAMES = ['|', '/', '-', '\\'];
/** Columns where the terminal does not say how many it has. */
const WIDTH = 80;
/** Narrower, a live line says nothing. */
const LEAST_WIDTH = 10;
/** A live line below the log on a terminal, plain lines elsewhere. */
function createProgress(options) {
    const { stream, env } = options;
    const live = stream.isTTY === true && env['TERM'] !== 'dumb' && (stream.columns ?? WIDTH) >= LEAST_WIDTH;
    return live ? liveProgress(options) : plainProgress(stream);
}
function plainProgress(stream) {
    return {
        phase: () => { },
        finish: () => { },
        log: (line) => void stream.write(`  ${(0,neutralise/* logText */.kc)(line)}\n`),
        say: (level, text) => void stream.write(`${level === 'warning' ? 'Warning: ' : ''}${(0,neutralise/* logText */.kc)(text)}\n`),
        end: () => { },
    };
}
/** Erases to the end of the line: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const ERASE = '\u001b[K';
/** Terminals that know it show what is between the two at once; the others leave it aside: https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036 */
const BEGIN = '\u001b[?2026h';
const progress_COMMIT = '\u001b[?2026l';
function liveProgress({ stream, env, now, every }) {
    const paint = painter(env);
    const frames = /UTF-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '') ? FRAMES : PLAIN_FRAMES;
    const began = now();
    let phase = '';
    let phaseBegan = began;
    let frame = 0;
    let last = '';
    const picture = () => {
        if (phase === '')
            return '';
        const sign = frames[frame % frames.length] ?? '';
        const whole = now() - began;
        const part = now() - phaseBegan;
        const times = whole - part < 1000 ? elapsed_elapsed(part) : `${elapsed_elapsed(part)}, ${elapsed_elapsed(whole)} in all`;
        const room = (stream.columns ?? WIDTH) - 1;
        const text = `${phase} ${times}`;
        const shown = text.length + 2 <= room ? text : `${phase} ${elapsed_elapsed(part)}`.slice(0, Math.max(0, room - 2));
        return `${paint('36', sign)} ${shown}`;
    };
    // One write for all of it, and over the old picture: nothing is seen to vanish and come again.
    const show = (lines) => {
        const next = picture();
        if (lines === '' && next === last)
            return;
        last = next;
        stream.write(`${BEGIN}\r${lines === '' ? '' : `${ERASE}${lines}`}${next}${ERASE}${progress_COMMIT}`);
    };
    const stop = every(FRAME, () => {
        frame++;
        show('');
    });
    const enter = (name, good) => {
        const mark = good ? paint('32', '\u2713') : paint('31', '\u2717');
        const done = phase === '' ? '' : `${mark} ${phase} ${paint('2', elapsed_elapsed(now() - phaseBegan))}\n`;
        phase = name;
        phaseBegan = now();
        show(done);
    };
    return {
        phase: (name) => {
            if (name !== phase)
                enter(name, true);
        },
        finish: (good) => enter('', good),
        log: (line) => show(`  ${paint('2', (0,neutralise/* logText */.kc)(line))}\n`),
        say: (level, text) => show(`${level === 'warning' ? paint('33', 'Warning: ') : ''}${(0,neutralise/* logText */.kc)(text)}\n`),
        end: () => {
            stop();
            phase = '';
            show('');
        },
    };
}
/** https://no-color.org */
function painter(env) {
    const plain = (env['NO_COLOR'] ?? '') !== '';
    return (code, text) => (plain ? text : `\u001b[${code}m${text}\u001b[0m`);
}

;// CONCATENATED MODULE: ./lib/commands/follow.js




const PHASES = {
    preflight: 'Looking at',
    source: 'Packing for',
    upload: 'Uploading for',
    build: 'Building',
    promotion: 'Promoting to',
    release: 'Releasing',
    dynos: 'Starting the dynos of',
    healthy: 'Asking',
    rollback: 'Rolling back',
};
/** Shows on standard error what happens, and stops for SIGINT and SIGTERM: standard output holds the report alone. */
function openSession(snapshot, heroku, io) {
    const { commit, repository } = snapshot;
    const stop = new AbortController();
    const interrupt = () => stop.abort();
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    const progress = createProgress({
        stream: io.stderr,
        env: io.env,
        now: () => external_node_perf_hooks_.performance.now(),
        every: (milliseconds, tick) => {
            const timer = setInterval(tick, milliseconds);
            timer.unref();
            return () => clearInterval(timer);
        },
    });
    return {
        io: (app) => ({
            client: heroku.client,
            signal: stop.signal,
            // Whoever names a commit at a terminal means it; what the app runs is compared with this clone's history.
            standing: async () => 'tip',
            compare: async (other) => (0,git_commit/* commitRelation */.yW)(repository, commit, other) ?? 'unknown',
            addsMigration: async (since) => {
                const changed = (0,git_commit/* changedFiles */.Y_)(repository, since, commit);
                return changed?.some(({ path, change }) => change === 'added' && isMigration(path)) ?? null;
            },
            log: progress.log,
            say: progress.say,
            progress: (phase) => progress.phase(`${PHASES[phase]} ${app}`),
        }),
        say: (text) => progress.say('info', text),
        finish: progress.finish,
        end: () => {
            progress.end();
            process.off('SIGINT', interrupt);
            process.off('SIGTERM', interrupt);
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/commands/judge.js + 5 modules
var judge = __webpack_require__(2910);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/gate/configuration.js
var configuration = __webpack_require__(1608);
;// CONCATENATED MODULE: ./lib/heroku/read-pipeline.js


/** https://devcenter.heroku.com/articles/pipelines: releases go from the left to the right. */
const STAGES = ['test', 'review', 'development', 'staging', 'production'];
/**
 * Reads which pipeline an app shares with those downstream of it, and holds that releases can be promoted to each of them.
 *
 * @returns the pipeline's id
 * @throws Failure where one of them cannot be promoted to, or Heroku does not say
 */
async function pipelineDownTo(client, from, targets, signal) {
    const source = await couplingOf(client, from.name, from, signal);
    for (const name of targets) {
        const why = obstacle(source, await couplingOf(client, name, from, signal));
        if (why !== null)
            throw impossible(`${name} ${why}`, from);
    }
    return source.pipelineId;
}
async function couplingOf(client, name, from, signal) {
    const reading = await (0,api/* appApi */.G)(client, name).pipelineCoupling(signal);
    if (reading.kind === 'answered')
        return reading.value;
    if (reading.kind === 'refused' && reading.status === 404)
        throw impossible(`${name} is in no pipeline`, from);
    throw new failure/* Failure */.H(`${reading.message}.`);
}
function impossible(what, { name }) {
    return new failure/* Failure */.H(`Nothing can be promoted from ${name}: ${what}; \`heroku pipelines:info\` shows a pipeline, and \`heroku pipelines:add\` puts an app into it.`);
}
function obstacle(source, target) {
    if (target.pipelineId !== source.pipelineId)
        return 'is in another pipeline';
    if (target.appId === source.appId)
        return 'is the app itself';
    return STAGES.indexOf(target.stage) > STAGES.indexOf(source.stage)
        ? null
        : `is in the stage ${target.stage}, which is not downstream of ${source.stage}`;
}

// EXTERNAL MODULE: ./lib/model/environment.js
var model_environment = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/reporters/text.js
var reporters_text = __webpack_require__(366);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var verdict = __webpack_require__(1660);
;// CONCATENATED MODULE: ./lib/commands/promote.js











/** Milliseconds; the client's own bounds end a request sooner. */
const PATIENCE = 90_000;
/**
 * Looks, before anything is deployed, whether the release can be promoted to each app. Throws a Failure where it cannot.
 *
 * @returns the pipeline's id
 */
async function findPipeline({ heroku, options }) {
    return await pipelineDownTo(heroku.client, heroku.app, options.promoteTo, AbortSignal.timeout(PATIENCE));
}
/** Promotes what was deployed, once it was proven healthy. BEGAN is when the deployment began, by the monotonic clock. */
async function promoteDeployed(promotions, pipelineId, session, deployed, began) {
    const { heroku, options, commit, io } = promotions;
    const ends = await promoteTo(deployed, options.promoteTo, {
        judge: (name) => judgeTarget(promotions, name, session),
        promote: async (app, release) => {
            const input = { ...options, app, pipelineId, from: heroku.app, release, commit, allowStale: false };
            const pollSeconds = (0,poll_seconds/* readPollSeconds */.p)(io.env);
            const timeoutMinutes = minutesLeft(options.timeoutMinutes, began);
            const result = await promote({ ...input, timeoutMinutes, pollSeconds }, session.io(app.name));
            session.finish(isGood(result));
            return result;
        },
    });
    for (const end of ends)
        session.say(targetHeadline(end));
    return ends;
}
/** Reads the app as it is now, and judges the same commit under its config vars. */
async function judgeTarget({ subject, heroku, values }, name, session) {
    const { client } = heroku;
    const reading = await (0,read_app/* readApp */.u)(client, name, AbortSignal.timeout(PATIENCE));
    if (reading.kind !== 'answered')
        return { kind: 'unknown', because: `${reading.message}.` };
    const { app, configVars } = reading;
    const environment = (0,configuration/* withDeclared */.Fv)({ configVars, app, stack: values.stack ?? app.buildStack }, subject.configuration);
    const secrets = [...subject.secrets, ...(0,model_environment/* configVarValues */.m3)(configVars)];
    const report = (0,check.reportOn)({ ...subject, environment, heroku: { app, client }, secrets }, values, true, false);
    session.say(`${name}, under its own config vars: ${(0,verdict/* verdictLine */.M)(report)}`);
    if (report.decision.pass)
        return { kind: 'passes', app };
    for (const line of (0,reporters_text.textReport)(report, { colours: false, width: null }).trimEnd().split('\n'))
        session.say(line);
    return { kind: 'blocked', because: 'the gate blocks under its own config vars.' };
}

;// CONCATENATED MODULE: ./lib/commands/deploy.js






















const deploy_deploy = {
    operands: '--app NAME [PATH]',
    summary: 'The gate, then the deployment of exactly that commit (default: HEAD)',
    options: options/* OPTIONS */.lw.deploy,
    run: async (args, io) => {
        const { values, positionals } = (0,commands_arguments/* parseDeployArguments */.hy)(args);
        const options = readDeployOptions(values);
        if (values.app === undefined)
            throw new failure/* Failure */.H('--app names the app to deploy to.');
        const path = positionals[0] ?? '.';
        const repository = (0,git_repository/* openRepository */.h)((0,judge_options/* existingPath */.Jf)(io.cwd, path).absolute);
        const snapshot = (0,commit_snapshot/* commitSnapshot */.G)(repository, values.rev ?? 'HEAD', { root: repository.prefix });
        const subject = await (0,judge/* readSubject */.$e)(path, { ...values, rev: snapshot.commit }, io);
        if (values['fail-on'] === 'never')
            throw new failure/* Failure */.H('--fail-on never only reports: `deploy-gate check` does that.');
        const decision = await (0,check.judgeAndReport)(subject, values, io, true);
        if (!decision.pass)
            return (0,check.exitStatus)(decision);
        const { heroku } = subject;
        if (heroku === null)
            throw new failure/* Failure */.H(`Heroku did not answer for ${values.app}, so nothing is deployed; try again.`);
        const promotions = { subject, heroku, values, options, commit: snapshot.commit, io };
        const pipelineId = options.promoteTo.length === 0 ? null : await findPipeline(promotions);
        return await commands_deploy_follow(promotions, snapshot, pipelineId);
    },
};
/** Deploys, follows, and promotes; returns the exit status. */
async function commands_deploy_follow(promotions, snapshot, pipelineId) {
    const { heroku, io } = promotions;
    const session = openSession(snapshot, heroku, io);
    const began = external_node_perf_hooks_.performance.now();
    try {
        const result = await deployOne(promotions, snapshot, session);
        session.finish(isGood(result));
        session.say(headline(result, heroku.app.name));
        if (result.kind === 'failed' || result.kind === 'rolled-back')
            for (const line of result.failure.says.slice(-10))
                session.say(`  ${line}`);
        const ends = pipelineId === null ? [] : await promoteDeployed(promotions, pipelineId, session, result, began);
        return isGood(result) && ends.every(isGoodEnd) ? commands_io/* EXIT */.d.passes : commands_io/* EXIT */.d.deploymentFailed;
    }
    finally {
        session.end();
    }
}
async function deployOne({ heroku, options, io }, snapshot, session) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'deploy-gate-'));
    const { commit, subject } = snapshot;
    try {
        return await deploy({
            ...options,
            app: heroku.app,
            commit,
            subject,
            tarball: async (signal) => {
                const tarball = await writeTarball(snapshot, (0,external_node_path_.join)(folder, 'source.tgz'), { signal });
                const gap = tarballGap(snapshot, tarball);
                if (gap !== null)
                    throw new failure/* Failure */.H(gap);
                return tarball;
            },
            allowStale: false,
            override: null,
            dryRun: false,
            pollSeconds: (0,poll_seconds/* readPollSeconds */.p)(io.env),
        }, session.io(heroku.app.name));
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}


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

/***/ 2229:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ valueNotation),
/* harmony export */   YJ: () => (/* binding */ settingWords),
/* harmony export */   is: () => (/* binding */ openCause)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2291);
/* harmony import */ var _settings_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1731);


/** Characters; a summary is for reading. */
const LONGEST_VALUE = 120;
/** Of a setting that can be one of several. */
const MOST_CHOICES = 4;
/** A judged setting in words: its value or why that is not known, and the config vars it hangs on. Free of secrets. */
function settingWords({ name, value, bound }) {
    const words = isSecretName(name)
        ? secretWords(value)
        : name === 'DATABASES'
            ? databaseWords(value)
            : valueWords(value);
    const because = isNamed(value) ? '' : throughWords(value);
    const origin = bound === false ? " (Django's default)" : '';
    return { name, text: `${words}${because}${origin}`, location: value.location };
}
/** Does a name say that its value is a secret? A summary is read by more people than the repository, and stays. */
function isSecretName(name) {
    return /secret|passw|token|api_?key|credential|^key$/i.test(name);
}
function secretWords(value) {
    if (value.kind === 'unknown' || value.kind === 'none' || value.marks.length > 0)
        return valueWords(value);
    if (value.kind === 'str' && value.value === '')
        return "`''`";
    return 'a text that stands in the repository (not shown)';
}
/** By alias: the engine, or where it comes from. Hosts and names tell strangers where to knock. */
function databaseWords(value) {
    if (value.kind !== 'dict' || value.marks.length > 0 || value.entries.length === 0)
        return valueWords(value);
    return value.entries
        .slice(0, MOST_ITEMS)
        .map(([alias, database]) => `${valueWords(alias)}: ${engineWords(database)}`)
        .join(', ');
}
function engineWords(database) {
    const entries = database.kind === 'dict' ? database.entries : [];
    const engine = entries.find(([key]) => key.kind === 'str' && key.value === 'ENGINE')?.[1];
    return valueWords(engine ?? database);
}
function valueWords(value) {
    if (value.kind === 'unknown')
        return unknownWords(value);
    if (value.marks.length > 0)
        return `from ${value.marks.map(inCode).join(', ')}`;
    return inCode((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(notation(value, HIDING, 0), LONGEST_VALUE));
}
function unknownWords({ causes, oneOf = [] }) {
    const choices = oneOf.every((one) => one.kind !== 'unknown') ? [...new Set(oneOf.map(valueWords))] : [];
    const what = choices.length > 1 && choices.length <= MOST_CHOICES ? choices.join(' or ') : 'not known';
    return `${what}: it ${(0,_settings_json_js__WEBPACK_IMPORTED_MODULE_1__/* .whyText */ .ss)(causes[0])}`;
}
/** Do the words name the config vars already? */
const isNamed = (value) => value.kind === 'unknown' || value.marks.length > 0;
function throughWords({ configVars }) {
    return configVars.length === 0 ? '' : `, because of ${configVars.map(inCode).join(', ')}`;
}
/** Between backticks, which become code where the words are shown; a text that has some of its own stays plain. */
const inCode = (text) => (text.includes('`') || text === '' ? text : `\`${text}\``);
/**
 * A setting's value in Python's notation, in one line, deep parts left out. Without REVEAL nothing that came from a config var is in it;
 * nor is what a name says is secret.
 */
function valueNotation(name, value, reveal) {
    if (!reveal && isSecretName(name) && value.kind === 'str' && value.value !== '' && value.marks.length === 0) {
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
            return `[${itemsNotation(value, how, depth)}]`;
        case 'tuple':
            return `(${itemsNotation(value, how, depth)}${value.items.length === 1 ? ',' : ''})`;
        case 'set':
        case 'frozenset':
            return `{${itemsNotation(value, how, depth)}}`;
        case 'dict':
            return `{${dictNotation(value, how, depth)}}`;
        case 'object':
            if (value.value !== undefined)
                return notation(value.value, how, depth);
            return value.text === undefined ? `<${value.type}>` : JSON.stringify(value.text);
        case 'unknown':
            return '<unknown>';
    }
}
/** What a container ends with that may hold more than is listed. */
const PERHAPS_MORE = '<perhaps more>';
function itemsNotation({ items, rest = [] }, how, depth) {
    if (depth >= DEEPEST)
        return '\u2026';
    const shown = items.slice(0, MOST_ITEMS).map((item) => notation(item, how, depth + 1));
    return [...shown, ...(items.length > MOST_ITEMS ? ['\u2026'] : []), ...(rest.length > 0 ? [PERHAPS_MORE] : [])].join(', ');
}
function dictNotation({ entries, rest = [] }, how, depth) {
    if (depth >= DEEPEST)
        return '\u2026';
    const shown = entries.slice(0, MOST_ITEMS).map(([key, item]) => {
        const hidden = !how.reveal && isSecretKey(key) && item.kind === 'str' && item.marks.length === 0;
        return `${notation(key, how, depth + 1)}: ${hidden ? '<not shown>' : notation(item, how, depth + 1)}`;
    });
    return [...shown, ...(entries.length > MOST_ITEMS ? ['\u2026'] : []), ...(rest.length > 0 ? [PERHAPS_MORE] : [])].join(', ');
}
/** Why a value is not wholly known, the first reason; undefined where it is, as far down as it is shown. */
function openCause(value, depth = DEEPEST) {
    if (value.kind === 'unknown')
        return value.causes[0];
    const parts = depth === 0 ? [] : 'items' in value ? value.items : 'entries' in value ? value.entries.flat() : [];
    for (const part of parts) {
        const cause = openCause(part, depth - 1);
        if (cause !== undefined)
            return cause;
    }
    return 'rest' in value ? value.rest?.[0] : undefined;
}
function isSecretKey(key) {
    return key.kind === 'str' && isSecretName(key.value);
}


/***/ }),

/***/ 1731:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ settingsJson),
/* harmony export */   ss: () => (/* binding */ whyText)
/* harmony export */ });
/* unused harmony export isWhollyKnown */
/* harmony import */ var _stringify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4620);

/** `settings --format json`: an element for each module, in order (contract, "settings --format json"). */
function settingsJson(modules, disclosure) {
    return (0,_stringify_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)(modules.map(({ module, path, raises, settings }) => ({
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
    if (value.kind === 'object')
        return value.value === undefined || isWhollyKnown(value.value);
    if ('rest' in value && value.rest !== undefined && value.rest.length > 0)
        return false;
    if ('items' in value)
        return value.items.every(isWhollyKnown);
    if ('entries' in value)
        return value.entries.every(([key, item]) => isWhollyKnown(key) && isWhollyKnown(item));
    return true;
}
/** VALUE as JSON: tuples and lists are arrays, sets sorted arrays, a path its string, an enum's member its value; what JSON has no form for says its `$type`. */
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
            return { $bytes: Buffer.from(value.value).toString('latin1') };
        case 'list':
        case 'tuple':
            return [...value.items.map((item) => valueJson(item, disclosure)), ...restJson(value.rest)];
        case 'set':
        case 'frozenset':
            return [...value.items.map((item) => valueJson(item, disclosure)).sort(compareJson), ...restJson(value.rest)];
        case 'dict':
            return dictJson(value, disclosure);
        case 'object':
            if (value.value !== undefined)
                return valueJson(value.value, disclosure);
            return value.text !== undefined && IS_ITS_TEXT.test(value.type) ? value.text : { $type: value.type };
        case 'unknown':
            return unknownJson(value, disclosure);
    }
}
/** The types whose whole value is their text: paths, and what Django makes a text when it is needed. */
const IS_ITS_TEXT = /^(?:\w+\.)*(?:(?:Pure)?(?:Posix)?Path|__proxy__)$/;
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
    return json === null || typeof json !== 'object' ? String(json) : (0,_stringify_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)(json).trim();
}
function compareJson(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    if (typeof a === 'bigint' && typeof b === 'bigint')
        return a < b ? -1 : a > b ? 1 : 0;
    const textOf = (one) => (typeof one === 'string' ? one : (0,_stringify_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)(one));
    const [left, right] = [textOf(a), textOf(b)];
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
        case 'dependencies':
            return `whether some package brings \`${cause.module}\` along${at}`;
        case 'construct':
            return `${cause.what}${at}`;
        case 'nondeterministic':
            return `${cause.what} differs from run to run${at}`;
        case 'budget':
            return `${cause.what}: too much to evaluate${at}`;
    }
}


/***/ }),

/***/ 4620:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stringify)
/* harmony export */ });
/**
 * JSON that can be printed anywhere: what cannot be seen is escaped, and `##[` (a command to GitHub's runner wherever it stands
 * in a line) is written so that JSON reads it back as the same text. Indented by two, with a line break at its end.
 */
function stringify(document) {
    const text = write(document, '')
        .replaceAll('##[', '##\\u005b')
        .replace(/[\u007F-\u009F\p{Cf}\u2028\u2029]/gu, escapeUnits);
    return `${text}\n`;
}
// JSON.stringify refuses bigint, and has no way to write one's digits before Node 21.
function write(json, indent) {
    if (typeof json === 'bigint')
        return json.toString();
    if (json === null || typeof json !== 'object')
        return JSON.stringify(json);
    const inner = `${indent}  `;
    const isList = Array.isArray(json);
    const parts = isList
        ? json.map((item) => write(item, inner))
        : Object.entries(json).flatMap(([key, item]) => item === undefined ? [] : [`${JSON.stringify(key)}: ${write(item, inner)}`]);
    const [open, close] = isList ? '[]' : '{}';
    return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
        return `\\u${unit}`;
    }).join('');
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
