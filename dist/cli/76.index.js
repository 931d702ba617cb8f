export const id = 76;
export const ids = [76];
export const modules = {

/***/ 1076:
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

// EXTERNAL MODULE: ./lib/reporters/redact.js
var redact = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/reporters/setting-words.js
var setting_words = __webpack_require__(746);
// EXTERNAL MODULE: ./lib/rules/index.js + 123 modules
var rules = __webpack_require__(5607);
// EXTERNAL MODULE: ./lib/commands/io.js
var io = __webpack_require__(4096);
// EXTERNAL MODULE: ./lib/commands/judge.js + 12 modules
var judge = __webpack_require__(320);
// EXTERNAL MODULE: ./lib/commands/judge-options.js + 1 modules
var judge_options = __webpack_require__(4799);
;// CONCATENATED MODULE: ./lib/commands/check.js










const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown'];
const check = {
    usage: 'deploy-gate check [PATH] [--app NAME | --config-vars FILE] [--rev REV] [--format FORMAT]',
    summary: 'judge the app in PATH (default: this folder)',
    run: async (args, io) => {
        const { values, positionals } = (0,judge_options/* parseJudgeArguments */.V2)(args);
        const format = (0,judge_options/* choice */.Yq)('format', values.format, FORMATS, 'text');
        const subject = await (0,judge/* readSubject */.$e)(positionals[0] ?? '.', values, io);
        const assessment = (0,judge/* judge */.S4)(subject, values);
        const policy = {
            failOn: (0,judge_options/* failOnOption */.rZ)(values['fail-on'], subject.configuration.failOn ?? 'error'),
            undecided: (0,judge_options/* undecidedOption */.Pe)(values.undecided, subject.configuration.undecided ?? 'auto'),
            wouldDeploy: false,
        };
        const decision = (0,gate_policy/* decide */.LD)(assessment, policy);
        const source = (path) => {
            const content = path.startsWith(subject.prefix)
                ? subject.snapshot.read(path.slice(subject.prefix.length))
                : undefined;
            return content && new TextDecoder().decode(content);
        };
        const settings = assessment.settings.map(setting_words/* settingWords */.Y);
        const report = { assessment, policy, decision, source, settings, redact: (0,redact/* redactor */.$p)(subject.secrets) };
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

/***/ 4799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  Jf: () => (/* binding */ existingPath),
  rZ: () => (/* binding */ failOnOption),
  V2: () => (/* binding */ parseJudgeArguments),
  Zn: () => (/* binding */ readConfigVarsFile),
  yR: () => (/* binding */ readText),
  Pe: () => (/* binding */ undecidedOption)
});

// UNUSED EXPORTS: JUDGE_OPTIONS

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/gate/policy.js
var policy = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(816);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
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

/***/ 320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./lib/facts/facts.js + 190 modules
var facts_facts = __webpack_require__(8011);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/rules/index.js + 123 modules
var rules = __webpack_require__(5607);
// EXTERNAL MODULE: ./lib/gate/configuration.js
var gate_configuration = __webpack_require__(6357);
// EXTERNAL MODULE: ./lib/gate/policy.js
var policy = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/facts/ignore-comments.js
var ignore_comments = __webpack_require__(8676);
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
    const glob = path === null ? undefined : globs.find((one) => matchesGlob(path, one));
    return glob === undefined ? null : { by: 'config', reason: `${configuration.path ?? 'config'}: ignore-paths ${glob}` };
}

;// CONCATENATED MODULE: ./lib/gate/assess.js






/** Judges: facts → rules → findings, with severities and suppressions applied. Total: a rule that throws becomes an internal error. */
function assess(input) {
    const facts = (0,facts_facts/* createFacts */.u)({
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
        // A name that no file of the repository answers to may be a config var's value alone.
        settingsModule: facts.settings.web.module?.path == null ? null : facts.settings.web.chosen.name,
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
        policy/* SEVERITY_RANK */.f3[b.severity] - policy/* SEVERITY_RANK */.f3[a.severity] ||
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
    const message = blank < 0 ? '' : decode(content.subarray(blank + 2), /^encoding (.+)$/m.exec(headers)?.[1]);
    const [paragraph = ''] = message.replace(/^\n+/, '').split(/\n[ \t]*\n/, 1);
    const seconds = Number(/^committer .*> (\d{1,15}) [+-]\d+$/m.exec(headers)?.[1] ?? 0);
    return { subject: (0,git/* printable */.g$)(paragraph.trim().replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')), committedAt: seconds };
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
// EXTERNAL MODULE: ./lib/commands/judge-options.js + 1 modules
var judge_options = __webpack_require__(4799);
;// CONCATENATED MODULE: ./lib/commands/judge.js












/** Reads what a command is to judge. Throws a Failure for a folder, a revision, a file or an app that is not there. */
async function readSubject(path, values, io) {
    const { absolute, isFile } = (0,judge_options/* existingPath */.Jf)(io.cwd, path);
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
        : { path: given, text: (0,judge_options/* readText */.yR)((0,external_node_path_.resolve)(cwd, given), given) };
    if (found === null)
        return gate_configuration/* EMPTY_CONFIGURATION */.$k;
    // The YAML parser is loaded only where there is something to parse: `check` must start fast.
    const { loadConfiguration } = await __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 7548));
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
    const fromFile = (0,judge_options/* readConfigVarsFile */.Zn)(io.cwd, values['config-vars']);
    const asked = values.app === undefined ? null : await (await __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 8552))).askHeroku(values.app, io);
    const configVars = asked !== null && values['config-vars'] === undefined ? asked.configVars : fromFile;
    return { configVars, app: asked?.app ?? null, secrets: [...(asked?.secrets ?? []), ...(0,environment/* configVarValues */.m3)(configVars)] };
}


/***/ }),

/***/ 8011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createFacts)
});

// NAMESPACE OBJECT: ./lib/python/text/numbers/integers.js
var integers_namespaceObject = {};
__webpack_require__.r(integers_namespaceObject);
__webpack_require__.d(integers_namespaceObject, {
  add: () => (add),
  bin: () => (bin),
  bitCount: () => (bitCount),
  bitLengthOf: () => (bitLengthOf),
  comb: () => (comb),
  divmod: () => (integers_divmod),
  factorial: () => (factorial),
  floorDivide: () => (integers_floorDivide),
  gcd: () => (gcd),
  hex: () => (hex),
  isqrt: () => (isqrt),
  lcm: () => (lcm),
  leftShift: () => (leftShift),
  modulo: () => (integers_modulo),
  multiply: () => (multiply),
  oct: () => (oct),
  power: () => (power),
  powerModulo: () => (powerModulo),
  rightShift: () => (rightShift),
  roundInteger: () => (roundInteger),
  subtract: () => (subtract),
  toFloat: () => (toFloat),
  trueDivide: () => (integers_trueDivide)
});

// NAMESPACE OBJECT: ./lib/python/text/str/search.js
var search_namespaceObject = {};
__webpack_require__.r(search_namespaceObject);
__webpack_require__.d(search_namespaceObject, {
  contains: () => (contains),
  count: () => (count),
  endswith: () => (endswith),
  find: () => (find),
  index: () => (index),
  partition: () => (partition),
  removeprefix: () => (removeprefix),
  removesuffix: () => (removesuffix),
  replace: () => (replace),
  rfind: () => (rfind),
  rindex: () => (rindex),
  rpartition: () => (rpartition),
  startswith: () => (startswith)
});

// NAMESPACE OBJECT: ./lib/python/text/posixpath.js
var posixpath_namespaceObject = {};
__webpack_require__.r(posixpath_namespaceObject);
__webpack_require__.d(posixpath_namespaceObject, {
  abspath: () => (abspath),
  basename: () => (basename),
  commonpath: () => (commonpath),
  commonprefix: () => (commonprefix),
  dirname: () => (dirname),
  expanduser: () => (expanduser),
  expandvars: () => (expandvars),
  isabs: () => (isabs),
  join: () => (join),
  normcase: () => (normcase),
  normpath: () => (normpath),
  relpath: () => (relpath),
  split: () => (split),
  splitdrive: () => (splitdrive),
  splitext: () => (splitext)
});

// NAMESPACE OBJECT: ./lib/python/text/str/split.js
var split_namespaceObject = {};
__webpack_require__.r(split_namespaceObject);
__webpack_require__.d(split_namespaceObject, {
  join: () => (split_join),
  rsplit: () => (rsplit),
  split: () => (split_split),
  splitlines: () => (splitlines)
});

// NAMESPACE OBJECT: ./lib/python/text/bytes/bytes-methods.js
var bytes_methods_namespaceObject = {};
__webpack_require__.r(bytes_methods_namespaceObject);
__webpack_require__.d(bytes_methods_namespaceObject, {
  capitalize: () => (capitalize),
  center: () => (bytes_methods_center),
  concatenate: () => (bytes_methods_concatenate),
  count: () => (bytes_methods_count),
  endswith: () => (bytes_methods_endswith),
  expandtabs: () => (bytes_methods_expandtabs),
  find: () => (bytes_methods_find),
  fromCharacters: () => (fromCharacters),
  fromhex: () => (fromhex),
  index: () => (bytes_methods_index),
  isalnum: () => (isalnum),
  isalpha: () => (isalpha),
  isascii: () => (isascii),
  isdigit: () => (isdigit),
  islower: () => (islower),
  isspace: () => (isspace),
  isupper: () => (isupper),
  join: () => (bytes_methods_join),
  ljust: () => (bytes_methods_ljust),
  lower: () => (lower),
  lstrip: () => (bytes_methods_lstrip),
  partition: () => (bytes_methods_partition),
  removeprefix: () => (bytes_methods_removeprefix),
  removesuffix: () => (bytes_methods_removesuffix),
  repeat: () => (bytes_methods_repeat),
  replace: () => (bytes_methods_replace),
  rfind: () => (bytes_methods_rfind),
  rjust: () => (bytes_methods_rjust),
  rpartition: () => (bytes_methods_rpartition),
  rsplit: () => (bytes_methods_rsplit),
  rstrip: () => (bytes_methods_rstrip),
  split: () => (bytes_methods_split),
  splitlines: () => (bytes_methods_splitlines),
  startswith: () => (bytes_methods_startswith),
  strip: () => (bytes_methods_strip),
  swapcase: () => (swapcase),
  title: () => (title),
  toCharacters: () => (toCharacters),
  upper: () => (upper),
  zfill: () => (bytes_methods_zfill)
});

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

// EXTERNAL MODULE: ./lib/facts/dependencies/dependencies.js + 9 modules
var dependencies = __webpack_require__(901);
// EXTERNAL MODULE: ./lib/facts/django/version.js
var version = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/facts/dependencies/version.js
var dependencies_version = __webpack_require__(1949);
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
    const asked = given === undefined ? null : (0,version/* parseDjangoVersion */.vP)(given);
    if (asked)
        return { version: asked, source: 'given' };
    const django = dependencies.installed.get('django') ?? dependencies.possible.get('django');
    const pinned = django?.version == null ? null : (0,version/* parseDjangoVersion */.vP)(django.version);
    if (pinned)
        return { version: pinned, source: 'pinned' };
    const newest = newestAllowed(django?.specifiers ?? [], python);
    return { version: newest ?? version/* NEWEST_DJANGO */.hn, source: django && newest ? 'newest' : 'unknown' };
}
function newestAllowed(specifiers, python) {
    const minor = python === null ? Number.POSITIVE_INFINITY : Number(python.split('.')[1]);
    const allowed = SERIES.filter(([, minimum]) => minor >= minimum).filter(([series]) => holdsOne(series, specifiers));
    return allowed.map(([version]) => version).sort((a, b) => (0,version/* compareDjangoVersions */.eL)(b, a))[0] ?? null;
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

// EXTERNAL MODULE: ./lib/facts/dependencies/marker.js
var marker = __webpack_require__(3339);
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

// EXTERNAL MODULE: ./lib/facts/dependencies/requirement.js
var requirement = __webpack_require__(2986);
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

// EXTERNAL MODULE: ./lib/facts/dependencies/requirements-file.js + 2 modules
var requirements_file = __webpack_require__(8217);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
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

;// CONCATENATED MODULE: ./lib/heroku/platform/environment.js
/** In the build: heroku-buildpack-python v351, bin/compile lines 77 to 87; the others from the build dyno itself. */
const BUILD_ENVIRONMENT = new Map([
    ['DYNO', null],
    ['HOME', null],
    ['LANG', 'en_US.UTF-8'],
    ['PATH', null],
    ['PWD', null],
    ['PYTHONUNBUFFERED', '1'],
    ['REQUEST_ID', null],
    ['SOURCE_VERSION', null],
    ['STACK', null],
]);
/**
 * On a dyno: what the dyno manager sets (https://devcenter.heroku.com/articles/dynos#local-environment-variables) and the profile
 * scripts of heroku-buildpack-python v351 (bin/compile lines 223 to 234, vendor/python.gunicorn.sh, vendor/WEB_CONCURRENCY.sh).
 */
const DYNO_ENVIRONMENT = new Map([
    ['DYNO', null],
    ['DYNO_RAM', null],
    ['FORWARDED_ALLOW_IPS', '*'],
    ['GUNICORN_CMD_ARGS', '--access-logfile -'],
    ['HOME', '/app'],
    ['LANG', 'en_US.UTF-8'],
    ['LIBRARY_PATH', null],
    ['LD_LIBRARY_PATH', null],
    ['PATH', null],
    ['PORT', null],
    ['PWD', '/app'],
    ['PYTHONHOME', '/app/.heroku/python'],
    ['PYTHONPATH', '/app'],
    ['PYTHONUNBUFFERED', 'true'],
    ['WEB_CONCURRENCY', null],
]);

;// CONCATENATED MODULE: ./lib/python/machine/heap.js
function createHeap() {
    return { frames: [], serial: 0 };
}
function createCell(heap, contents) {
    return { contents, birth: heap.serial };
}
/** Gives CELL's contents for changing. */
function write(heap, cell) {
    const frame = heap.frames[heap.frames.length - 1];
    if (frame !== undefined && cell.birth < frame.base && !frame.saved.has(cell)) {
        frame.saved.set(cell, cell.contents);
        cell.contents = copyContents(cell.contents);
    }
    return cell.contents;
}
/** A copy of which no part is shared that can be written. */
function copyContents(contents) {
    switch (contents.kind) {
        case 'sequence':
            return { ...contents, items: [...contents.items] };
        case 'mapping':
            return { ...contents, entries: new Map(contents.entries) };
        case 'position':
            return { ...contents };
    }
}
function openFrame(heap, escapes = []) {
    heap.serial += 1;
    const frame = { base: heap.serial, saved: new Map(), escapes, assumptions: new Map() };
    heap.frames.push(frame);
    return frame;
}
/** Merges the frames above DEPTH into the one at DEPTH; returns it, or undefined where there is none. */
function collapse(heap, depth) {
    while (heap.frames.length > depth + 1) {
        const upper = heap.frames.pop();
        const lower = heap.frames[heap.frames.length - 1];
        if (upper === undefined || lower === undefined)
            break;
        for (const record of upper.escapes)
            lower.escapes.push(rebase(record, lower, upper));
        mergeSaved(upper, lower);
        for (const [id, assumed] of upper.assumptions)
            lower.assumptions.set(id, assumed);
    }
    return heap.frames[depth];
}
/** The record told relative to the state in which LOWER was opened, where it was told relative to UPPER's. */
function rebase(record, lower, upper) {
    for (const cell of lower.saved.keys()) {
        if (!record.changes.has(cell))
            record.changes.set(cell, copyContents(upper.saved.get(cell) ?? cell.contents));
    }
    return record;
}
function mergeSaved(upper, lower) {
    for (const [cell, contents] of upper.saved) {
        if (cell.birth < lower.base && !lower.saved.has(cell))
            lower.saved.set(cell, contents);
    }
}
/** What was written since FRAME, the topmost one, was opened. */
function changes(frame) {
    const found = new Map();
    for (const cell of frame.saved.keys())
        found.set(cell, cell.contents);
    return found;
}
/** Takes the topmost frame off and puts everything back as it was when it was opened. */
function undo(heap) {
    const frame = heap.frames.pop();
    if (frame !== undefined)
        for (const [cell, contents] of frame.saved)
            cell.contents = contents;
    return frame;
}
/** Takes the topmost frame off and keeps what was written. Its escapes must have been taken before. */
function keep(heap) {
    const upper = heap.frames.pop();
    const lower = heap.frames[heap.frames.length - 1];
    if (upper !== undefined && lower !== undefined)
        mergeSaved(upper, lower);
}
/** Writes CHANGES on top of the present state. */
function apply(heap, recorded) {
    for (const [cell, contents] of recorded) {
        write(heap, cell);
        cell.contents = copyContents(contents);
    }
}

;// CONCATENATED MODULE: ./lib/python/machine/interpreter.js
/** The union of some lists of names, sorted as they came. */
function unite(...lists) {
    let first = [];
    let all = null;
    for (const list of lists) {
        if (list.length === 0 || list === first)
            continue;
        if (first.length === 0)
            first = list;
        else {
            all ??= new Set(first);
            for (const name of list)
                all.add(name);
        }
    }
    return all === null || all.size === first.length ? first : [...all];
}
/** The union of causes, at most some of them: the first ones tell where to start. */
function uniteCauses(...lists) {
    const seen = new Map();
    for (const list of lists) {
        for (const cause of list) {
            if (seen.size >= MAX_CAUSES)
                return [...seen.values()];
            seen.set(causeKey(cause), cause);
        }
    }
    return [...seen.values()];
}
const MAX_CAUSES = 8;
function causeKey(cause) {
    const place = cause.location === null ? '' : `${cause.location.path}:${cause.location.start.line}:${cause.location.start.column}`;
    switch (cause.kind) {
        case 'config-var':
            return `v${cause.name}`;
        case 'call':
            return `c${cause.callee}@${place}`;
        case 'import':
            return `i${cause.module}@${place}`;
        default:
            return `${cause.kind}${cause.what}@${place}`;
    }
}

;// CONCATENATED MODULE: ./lib/python/objects/hash.js
const identities = new WeakMap();
let nextIdentity = 1;
/** A number that stays with OBJECT: what `id()` is for. */
function identity(object) {
    const known = identities.get(object);
    if (known !== undefined)
        return known;
    identities.set(object, nextIdentity);
    return nextIdentity++;
}
/**
 * A text that is equal for two objects exactly where Python finds them equal and hashes them the same:
 * `1`, `1.0` and `True` are one key.
 *
 * @returns null for what is unhashable or has unknown parts
 */
function hashKey(object) {
    switch (object.kind) {
        case 'none':
            return '\0n';
        case 'bool':
            return object.value ? '\0i1' : '\0i0';
        case 'int':
            return `\0i${object.value}`;
        case 'float':
            return Number.isInteger(object.value) ? `\0i${BigInt(object.value)}` : `\0f${object.value}`;
        case 'complex':
            return object.imag === 0
                ? hashKey({ kind: 'float', value: object.real, origin: object.origin })
                : `\0c${object.real},${object.imag}`;
        case 'str':
            return object.value.startsWith('\0') ? `\0s${object.value}` : object.value;
        case 'bytes':
            return `\0b${Buffer.from(object.value).toString('latin1')}`;
        case 'tuple':
            return object.rest.length > 0 ? null : joinKeys('\0t', object.items);
        case 'frozenset': {
            if (object.cell.contents.rest.length > 0)
                return null;
            const entries = [...object.cell.contents.entries];
            return entries.some(([, { slot }]) => slot.kind === 'unknown')
                ? null
                : `\0z${entries.map(([key]) => `${key.length}:${key}`).sort()}`;
        }
        case 'instance':
            return object.payload !== null && object.data === undefined && !isException(object)
                ? hashKey(object.payload)
                : dataKey(object);
        case 'range':
            return `\0r${object.start},${object.stop},${object.step}`;
        case 'list':
        case 'dict':
        case 'set':
        case 'slice':
        case 'view':
        case 'unknown':
        case 'absent':
            return null;
        default:
            return `\0o${identity(object)}`;
    }
}
function isException(object) {
    return object.cls.mro.some((cls) => cls.name === 'BaseException');
}
/** A library's value object says by `data.hash` what it is equal to. */
function dataKey(object) {
    const data = object.data;
    if (typeof data === 'object' && data !== null && 'hash' in data && typeof data.hash === 'string')
        return `\0d${object.cls.name}:${data.hash}`;
    return `\0o${identity(object)}`;
}
function joinKeys(prefix, items) {
    let text = prefix;
    for (const item of items) {
        const key = hashKey(item);
        if (key === null)
            return null;
        text += `${key.length}:${key}`;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/python/objects/object.js
const object_NO_ORIGIN = { location: null, configVars: [], marks: [] };

;// CONCATENATED MODULE: ./lib/python/objects/make.js




/** The origin of something that is made here and now, out of SOURCES: it hangs on what they hang on, and carries their text. */
function make_originFrom(vm, ...sources) {
    let configVars = unite(...vm.control);
    let marks = [];
    for (const source of sources) {
        if (source === undefined || !('origin' in source))
            continue;
        configVars = unite(configVars, source.origin.configVars);
        marks = unite(marks, source.origin.marks);
    }
    return { location: vm.location, configVars, marks };
}
/** Like `originFrom`, for results that tell something about SOURCES without carrying their text: comparisons, lengths, truth. */
function make_originAbout(vm, ...sources) {
    return { ...make_originFrom(vm, ...sources), marks: [] };
}
const NONE = { kind: 'none', origin: object_NO_ORIGIN };
const make_ABSENT = { kind: 'absent' };
const NOT_IMPLEMENTED = { kind: 'singleton', name: 'NotImplemented', origin: object_NO_ORIGIN };
function make_none(origin = object_NO_ORIGIN) {
    return origin === object_NO_ORIGIN ? NONE : { kind: 'none', origin };
}
function make_bool(value, origin = object_NO_ORIGIN) {
    return { kind: 'bool', value, origin };
}
function make_int(value, origin = object_NO_ORIGIN) {
    return { kind: 'int', value: BigInt(value), origin };
}
function make_float(value, origin = object_NO_ORIGIN) {
    return { kind: 'float', value, origin };
}
function make_str(value, origin = object_NO_ORIGIN) {
    return { kind: 'str', value, origin };
}
function make_bytes(value, origin = object_NO_ORIGIN) {
    return { kind: 'bytes', value, origin };
}
function tuple(items, origin = object_NO_ORIGIN, rest = []) {
    return { kind: 'tuple', items, rest, origin };
}
function make_list(vm, items, origin = object_NO_ORIGIN, rest = []) {
    return { kind: 'list', cell: createCell(vm.heap, { kind: 'sequence', items, rest }), origin };
}
function dict(vm, entries = new Map(), origin = object_NO_ORIGIN, rest = []) {
    return { kind: 'dict', cell: createCell(vm.heap, { kind: 'mapping', isNamespace: false, entries, rest }), origin };
}
/** A dict with these str keys. */
function make_dictOf(vm, values, origin = object_NO_ORIGIN) {
    const entries = new Map();
    for (const [name, slot] of values)
        entries.set(name, { key: make_str(name), slot });
    return dict(vm, entries, origin);
}
/** A set of hashable, known items. */
function set(vm, items, origin = object_NO_ORIGIN, kind = 'set', rest = []) {
    const entries = new Map();
    for (const item of items) {
        const key = hashKey(item);
        if (key !== null && !entries.has(key))
            entries.set(key, { key: item, slot: item });
    }
    return { kind, cell: createCell(vm.heap, { kind: 'mapping', isNamespace: false, entries, rest }), origin };
}
function instance(vm, cls, origin, more = {}) {
    const attributes = namespaceCell(vm, more.attributes);
    return { kind: 'instance', cls, attributes, payload: more.payload ?? null, data: more.data, origin };
}
/** The contents of a namespace that holds SLOTS. */
function namespaceOf(slots = []) {
    const contents = { kind: 'mapping', isNamespace: true, entries: new Map(), rest: [] };
    for (const [name, slot] of slots)
        bindName(contents, name, slot);
    return contents;
}
function namespaceCell(vm, slots = []) {
    return createCell(vm.heap, namespaceOf(slots));
}
/** The slot of NAME in a namespace, or in a dict under a str key. */
function slotOf(contents, name) {
    return contents.entries.get(name)?.slot;
}
/** Binds NAME in contents that were taken for writing. */
function bindName(contents, name, slot) {
    contents.entries.set(name, { key: contents.entries.get(name)?.key ?? make_str(name), slot });
}
/** A dict over a namespace: what `globals()`, `vars()` and `__dict__` give. Writes to it bind names. */
function dictOver(cell) {
    return { kind: 'dict', cell, origin: object_NO_ORIGIN };
}
/** An iterator of Python over STEP, which is asked for the items 0, 1, 2, ... */
function iterator(vm, type, step, origin = object_NO_ORIGIN) {
    const cell = createCell(vm.heap, { kind: 'position', index: 0, ended: false });
    return { kind: 'iterator', type, cell, step, origin };
}
/** The same value with ORIGIN; only for immutable kinds is it another object. */
function withOrigin(object, origin) {
    switch (object.kind) {
        case 'none':
        case 'bool':
        case 'int':
        case 'float':
        case 'str':
        case 'bytes':
        case 'tuple':
        case 'unknown':
            return { ...object, origin };
        default:
            return object;
    }
}
/** The value, hanging on CONFIG_VARS too. */
function hangingOn(object, configVars) {
    if (configVars.length === 0 || !('origin' in object))
        return object;
    const united = unite(object.origin.configVars, configVars);
    return united === object.origin.configVars ? object : withOrigin(object, { ...object.origin, configVars: united });
}

;// CONCATENATED MODULE: ./lib/python/machine/escape.js
/** A Python exception on its way: thrown as a JavaScript exception. */
class Raise {
    exception;
    /** Where it was raised, in the repository. */
    location;
    /** The config vars under whose conditions it was raised. */
    configVars;
    constructor(exception, location, configVars) {
        this.exception = exception;
        this.location = location;
        this.configVars = configVars;
    }
}
/** Thrown where a statement of a fork's side leaves by `return`, `break` or `continue`. */
class Leave {
    completion;
    constructor(completion) {
        this.completion = completion;
    }
}
/** Thrown where no path goes on here: each has escaped and is recorded for its target. */
class Dead {
}
/** Thrown when a bound of the evaluation is reached; caught at the program's edge, where everything becomes unknown. */
class escape_BudgetExceeded {
    cause;
    constructor(cause) {
        this.cause = cause;
    }
}
const NORMAL = { kind: 'normal' };
/** Does TARGET catch an escape of this kind? */
function catches(target, kind) {
    switch (target.kind) {
        case 'finally':
            return true;
        case 'handlers':
            return kind === 'raise';
        case 'function':
            return kind === 'return';
        case 'loop':
            return kind === 'break' || kind === 'continue';
    }
}

;// CONCATENATED MODULE: ./lib/python/machine/budget.js

/** The bounds of an evaluation: what a repository's settings need is a thousandth of these. */
const LIMITS = {
    /** Statements, expressions and steps of native loops. */
    steps: 1_500_000,
    /** Sides of undecided branches. */
    forks: 6_000,
    /** Calls inside each other; CPython's own limit is 1000, and raises RecursionError. */
    depth: 180,
    /** Characters of a str, bytes of a bytes. */
    text: 2_000_000,
    /** Items of one container. */
    items: 200_000,
    /** Bits of an int. */
    bits: 200_000,
    /** Alternatives of one unknown; beyond, it is just unknown. */
    alternatives: 12,
    /** Everything that is allocated, in rough bytes. */
    memory: 150_000_000,
};
function createBudget() {
    return { steps: 0, forks: 0, memory: 0 };
}
/** Counts COUNT steps. @throws BudgetExceeded */
function spend(budget, location, count = 1) {
    budget.steps += count;
    if (budget.steps > LIMITS.steps)
        throw new escape_BudgetExceeded({ kind: 'budget', what: 'the evaluation takes too many steps', location });
}
/** Counts SIZE bytes that are about to be made. @throws BudgetExceeded */
function allocate(budget, location, size) {
    budget.memory += size;
    if (budget.memory > LIMITS.memory)
        throw new BudgetExceeded({ kind: 'budget', what: 'the evaluation takes too much memory', location });
}

;// CONCATENATED MODULE: ./lib/python/objects/unknown.js





/** A new unknown. Without a cause that one can name, the construct at hand is the cause. */
function unknown_unknown(vm, parts) {
    const [first, ...more] = parts.causes;
    const fallback = { kind: 'construct', what: 'a value that is not known', location: vm.location };
    vm.nextId += 1;
    return {
        kind: 'unknown',
        id: vm.nextId,
        causes: [first ?? fallback, ...more],
        types: parts.types ?? null,
        alternatives: parts.alternatives ?? booleans(parts),
        truth: parts.truth ?? null,
        derived: parts.derived ?? null,
        origin: parts.origin ?? make_originFrom(vm),
    };
}
/** A bool is one of two: said so, what is concluded from it can be told apart. */
function booleans(parts) {
    if (parts.types?.length !== 1 || parts.types[0] !== 'bool')
        return null;
    const origin = parts.origin ?? object_NO_ORIGIN;
    const both = [
        { kind: 'bool', value: true, origin },
        { kind: 'bool', value: false, origin },
    ];
    return parts.truth === undefined || parts.truth === null ? both : both.slice(parts.truth ? 0 : 1, parts.truth ? 1 : 2);
}
/** What is computed from SOURCES, some of which are not known: it has their causes, config vars and marks. */
function unknown_unknownFrom(vm, sources, parts = {}) {
    const causes = uniteCauses(...sources.map((source) => (source === undefined ? [] : causesOf(source))), parts.causes ?? []);
    return unknown_unknown(vm, { origin: make_originFrom(vm, ...sources), ...parts, causes });
}
/** Why OBJECT, or a part of it that is at hand, is not known; empty where it is. */
function causesOf(object, depth = 2) {
    if (object.kind === 'unknown')
        return object.causes;
    if (depth === 0)
        return [];
    if (object.kind === 'tuple')
        return uniteCauses(object.rest, ...object.items.map((item) => causesOf(item, depth - 1)));
    if (object.kind === 'list')
        return uniteCauses(object.cell.contents.rest, ...object.cell.contents.items.map((item) => causesOf(item, depth - 1)));
    if (object.kind === 'dict' || object.kind === 'set' || object.kind === 'frozenset') {
        const { entries, rest } = object.cell.contents;
        return uniteCauses(rest, ...[...entries.values()].map(({ slot }) => causesOf(slot, depth - 1)));
    }
    if (object.kind === 'iterator' || object.kind === 'view')
        return object.kind === 'view' ? causesOf(object.dict, depth) : [];
    return object.kind === 'instance' && object.payload !== null ? causesOf(object.payload, depth) : [];
}
/** The union of VALUES: one of them where they are all the same, else an unknown with each as an alternative. */
function union(vm, values, decider = { from: null, sources: [] }) {
    const [first] = values;
    if (first !== undefined && values.every((value) => value === first))
        return first;
    const flat = [];
    for (const [index, value] of values.entries()) {
        const members = value.kind === 'unknown' && value.alternatives !== null ? value.alternatives : [value];
        const condition = decider.conditions?.[index];
        for (const member of members)
            addMember(flat, underCondition(member, condition), decider.sources[index] ?? []);
    }
    const [only] = flat;
    if (flat.length === 1 && only !== undefined)
        return only.value;
    return unionOf(vm, flat, values, decider.from);
}
function underCondition(value, condition) {
    if (condition === undefined || !('origin' in value) || value.origin.condition !== undefined)
        return value;
    return withOrigin(value, { ...value.origin, condition });
}
function addMember(flat, value, source) {
    const index = flat.findIndex((other) => isSame(other.value, value));
    const found = flat[index];
    if (found === undefined)
        flat.push({ value, source });
    else
        flat[index] = { value: mergeOrigins(found.value, value), source: [...new Set([...found.source, ...source])] };
}
function unionOf(vm, flat, values, from) {
    const causes = uniteCauses(from?.causes ?? [], ...values.map((value) => (value.kind === 'unknown' ? value.causes : [])));
    const origins = values.flatMap((value) => ('origin' in value ? [value.origin] : []));
    const origin = {
        location: origins[0]?.location ?? vm.location,
        configVars: unite(from?.origin.configVars ?? [], ...origins.map((one) => one.configVars)),
        marks: unite(...origins.map((one) => one.marks)),
    };
    const truths = new Set(flat.map(({ value }) => (isMutable(value) ? undefined : certainTruth(value))));
    const [truth] = truths;
    const types = flat.flatMap(({ value }) => (value.kind === 'absent' ? [] : (typesOf(value) ?? ['?'])));
    const tooMany = flat.length > LIMITS.alternatives;
    return unknown_unknown(vm, {
        causes,
        origin,
        types: types.includes('?') ? null : [...new Set(types)],
        alternatives: tooMany ? null : flat.map(({ value }) => value),
        truth: truths.size === 1 && truth !== undefined ? truth : null,
        derived: from === null || tooMany ? null : { from, sources: flat.map(({ source }) => source) },
    });
}
/** The names of the types that VALUE can have; null where that is not certain. */
function typesOf(value) {
    if (value.kind === 'unknown')
        return value.types;
    if (value.kind === 'none')
        return ['NoneType'];
    return ['bool', 'int', 'float', 'str', 'bytes', 'tuple', 'list', 'dict', 'set', 'frozenset'].includes(value.kind)
        ? [value.kind]
        : null;
}
function isSame(left, right) {
    if (left === right)
        return true;
    if (left.kind === 'unknown' && right.kind === 'unknown')
        return left.id === right.id;
    if (left.kind !== right.kind || left.kind === 'instance' || left.kind === 'frozenset')
        return false;
    if (left.kind === 'float' && right.kind === 'float')
        return Object.is(left.value, right.value);
    if (left.kind === 'tuple' && right.kind === 'tuple') {
        return (left.items.length === right.items.length &&
            left.rest.length + right.rest.length === 0 &&
            left.items.every((item, i) => isSame(item, right.items[i] ?? item)));
    }
    const key = hashKey(left);
    return key !== null && key === hashKey(right);
}
function mergeOrigins(left, right) {
    if (!('origin' in left) || !('origin' in right) || left.kind === 'unknown')
        return left;
    const { origin } = left;
    const merged = {
        ...origin,
        configVars: unite(origin.configVars, right.origin.configVars),
        marks: unite(origin.marks, right.origin.marks),
    };
    return left.kind === 'bool' ||
        left.kind === 'int' ||
        left.kind === 'str' ||
        left.kind === 'none' ||
        left.kind === 'float' ||
        left.kind === 'bytes' ||
        left.kind === 'tuple'
        ? { ...left, origin: merged }
        : left;
}
/** The truth that needs no call to tell; undefined where it may differ or a method decides. */
function certainTruth(value) {
    switch (value.kind) {
        case 'none':
            return false;
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'complex':
            return value.real !== 0 || value.imag !== 0;
        case 'str':
        case 'bytes':
            return value.value.length > 0;
        case 'unknown':
            return value.truth ?? undefined;
        case 'tuple':
            return value.items.some((item) => !mayBeAbsent(item))
                ? true
                : value.items.length + value.rest.length === 0
                    ? false
                    : undefined;
        case 'list':
            return value.cell.contents.items.some((item) => !mayBeAbsent(item))
                ? true
                : value.cell.contents.items.length + value.cell.contents.rest.length === 0
                    ? false
                    : undefined;
        case 'dict':
        case 'set':
        case 'frozenset': {
            const { entries, rest } = value.cell.contents;
            for (const { slot } of entries.values())
                if (!mayBeAbsent(slot))
                    return true;
            return entries.size + rest.length === 0 ? false : undefined;
        }
        case 'range':
            return value.step > 0n ? value.start < value.stop : value.start > value.stop;
        case 'view':
            return certainTruth(value.dict);
        case 'instance':
        case 'class':
        case 'absent':
            return undefined;
        default:
            return true;
    }
}
function isMutable(value) {
    return ['list', 'dict', 'set', 'view'].includes(value.kind);
}
/** May this slot hold nothing? */
function mayBeAbsent(slot) {
    return (slot.kind === 'absent' ||
        (slot.kind === 'unknown' && slot.alternatives !== null && slot.alternatives.some((one) => one.kind === 'absent')));
}
/** What the slot holds if it holds anything; ABSENT where it surely does not. */
function present(vm, slot) {
    if (!mayBeAbsent(slot) || slot.kind !== 'unknown' || slot.alternatives === null)
        return slot;
    const kept = slot.alternatives.flatMap((one, index) => (one.kind === 'absent' ? [] : [{ one, index }]));
    const [first] = kept;
    if (kept.length === 1 && first !== undefined)
        return first.one;
    const parts = { causes: slot.causes, origin: slot.origin === object_NO_ORIGIN ? make_originFrom(vm) : slot.origin };
    return unknown_unknown(vm, {
        ...parts,
        types: slot.types,
        alternatives: kept.map(({ one }) => one),
        derived: { from: slot, sources: kept.map(({ index }) => [index]) },
    });
}

;// CONCATENATED MODULE: ./lib/python/objects/convert.js



/** The value of OBJECT; undefined where a part of it is not known, or has no such form. */
function toJs(object) {
    switch (object.kind) {
        case 'none':
            return null;
        case 'bool':
        case 'int':
        case 'float':
        case 'str':
        case 'bytes':
            return object.value;
        case 'tuple':
            return object.rest.length > 0 ? undefined : arrayToJs(object.items);
        case 'list':
            return object.cell.contents.rest.length > 0 ? undefined : arrayToJs(object.cell.contents.items);
        case 'set':
        case 'frozenset':
            return object.cell.contents.rest.length > 0
                ? undefined
                : arrayToJs([...object.cell.contents.entries.values()].map(({ slot }) => slot));
        case 'dict':
            return mappingToJs(object);
        case 'instance':
            return object.payload === null ? undefined : toJs(object.payload);
        default:
            return undefined;
    }
}
function arrayToJs(items) {
    const values = [];
    for (const item of items) {
        const value = toJs(item);
        if (value === undefined)
            return undefined;
        values.push(value);
    }
    return values;
}
function mappingToJs(object) {
    const { entries, rest } = object.cell.contents;
    if (rest.length > 0)
        return undefined;
    const map = new Map();
    for (const { key, slot } of entries.values()) {
        const [from, to] = [toJs(key), toJs(slot)];
        if (from === undefined || to === undefined || mayBeAbsent(slot))
            return undefined;
        map.set(from, to);
    }
    return map;
}
/** The Python object of plain data, each part with ORIGIN. A Map's keys must be strings. */
function fromJs(vm, value, origin = NO_ORIGIN) {
    if (value === null)
        return none(origin);
    if (typeof value === 'boolean')
        return bool(value, origin);
    if (typeof value === 'bigint')
        return int(value, origin);
    if (typeof value === 'number')
        return float(value, origin);
    if (typeof value === 'string')
        return str(value, origin);
    if (value instanceof Uint8Array)
        return bytes(value, origin);
    if (isArray(value))
        return list(vm, value.map((item) => fromJs(vm, item, origin)), origin);
    return dictOf(vm, [...value].map(([key, item]) => [String(key), fromJs(vm, item, origin)]), origin);
}
function isArray(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/python/methods/names.js
/** Every attribute that CPython 3.11's builtin types have, by `dir()`: one that is here and in no table is not modelled; one that is not here does not exist. */
const METHOD_NAMES = {
    object: '__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__'.split(' '),
    type: '__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ __flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ __ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ mro'.split(' '),
    int: '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes'.split(' '),
    bool: '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes'.split(' '),
    float: '__abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getformat__ __getnewargs__ __int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ as_integer_ratio conjugate fromhex hex imag is_integer real'.split(' '),
    complex: '__abs__ __add__ __bool__ __complex__ __getnewargs__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ conjugate imag real'.split(' '),
    str: '__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill'.split(' '),
    bytes: '__add__ __bytes__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill'.split(' '),
    tuple: '__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mul__ __rmul__ count index'.split(' '),
    list: '__add__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ __mul__ __reversed__ __rmul__ __setitem__ append clear copy count extend index insert pop remove reverse sort'.split(' '),
    dict: '__class_getitem__ __contains__ __delitem__ __getitem__ __ior__ __iter__ __len__ __or__ __reversed__ __ror__ __setitem__ clear copy fromkeys get items keys pop popitem setdefault update values'.split(' '),
    set: '__and__ __class_getitem__ __contains__ __iand__ __ior__ __isub__ __iter__ __ixor__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__ add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update'.split(' '),
    frozenset: '__and__ __class_getitem__ __contains__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__ copy difference intersection isdisjoint issubset issuperset symmetric_difference union'.split(' '),
    range: '__bool__ __contains__ __getitem__ __iter__ __len__ __reversed__ count index start step stop'.split(' '),
    slice: 'indices start step stop'.split(' '),
    NoneType: '__bool__'.split(' '),
    function: '__annotations__ __builtins__ __call__ __closure__ __code__ __defaults__ __dict__ __get__ __globals__ __kwdefaults__ __module__ __name__ __qualname__'.split(' '),
    dict_keys: '__and__ __contains__ __iter__ __len__ __or__ __rand__ __reversed__ __ror__ __rsub__ __rxor__ __sub__ __xor__ isdisjoint mapping'.split(' '),
    dict_values: '__iter__ __len__ __reversed__ mapping'.split(' '),
    dict_items: '__and__ __contains__ __iter__ __len__ __or__ __rand__ __reversed__ __ror__ __rsub__ __rxor__ __sub__ __xor__ isdisjoint mapping'.split(' '),
    BaseException: '__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args with_traceback'.split(' '),
    OSError: '__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args characters_written errno filename filename2 strerror with_traceback'.split(' '),
    ImportError: '__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args msg name path with_traceback'.split(' '),
    KeyError: '__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args with_traceback'.split(' '),
    property: '__delete__ __get__ __isabstractmethod__ __set__ __set_name__ deleter fdel fget fset getter setter'.split(' '),
    generator: '__del__ __iter__ __name__ __next__ __qualname__ close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw'.split(' '),
};

;// CONCATENATED MODULE: ./lib/python/types/mro.js
/**
 * The C3 linearisation of what follows a class with these bases in its `__mro__`.
 *
 * @returns null where there is none: CPython raises TypeError
 */
function linearize(bases) {
    const lists = [...bases.map((base) => [...base.mro]), [...bases]].filter((list) => list.length > 0);
    const order = [];
    while (lists.some((list) => list.length > 0)) {
        const head = lists
            .map(([first]) => first)
            .find((first) => first !== undefined && !lists.some((list) => list.indexOf(first, 1) > 0));
        if (head === undefined)
            return null;
        order.push(head);
        for (const list of lists)
            if (list[0] === head)
                list.shift();
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/python/types/native-class.js



/** `object`, the first class that is made: the base of those that name none. */
let root = null;
/** A class that is written in C or in a library. */
function createClass(parts) {
    const slots = new Map(Object.entries(parts.constants ?? {}));
    const cls = {
        kind: 'class',
        name: parts.name,
        module: parts.module,
        bases: parts.bases !== undefined && parts.bases.length > 0 ? parts.bases : root === null ? [] : [root],
        mro: [],
        metaclass: null,
        namespace: { contents: namespaceOf(), birth: 0 },
        rest: [],
        isNative: true,
        origin: object_NO_ORIGIN,
    };
    root ??= cls;
    Object.assign(cls, { mro: [cls, ...(linearize(cls.bases) ?? [])] });
    addMethods(cls, parts.methods ?? []);
    for (const method of parts.staticMethods ?? [])
        slots.set(method.name, { kind: 'staticmethod', func: native_class_asObject(method), origin: object_NO_ORIGIN });
    for (const method of parts.classMethods ?? [])
        slots.set(method.name, { kind: 'classmethod', func: native_class_asObject(method), origin: object_NO_ORIGIN });
    for (const property of parts.properties ?? []) {
        slots.set(property.name, {
            kind: 'property',
            getter: native_class_asObject(property),
            setter: null,
            deleter: null,
            origin: object_NO_ORIGIN,
        });
    }
    if (parts.construct !== undefined)
        slots.set('__new__', { kind: 'staticmethod', func: native_class_asObject(parts.construct), origin: object_NO_ORIGIN });
    for (const [name, slot] of slots)
        bindName(cls.namespace.contents, name, slot);
    return cls;
}
/** Adds methods to a class of the tables, while the tables are being built. */
function addMethods(cls, methods) {
    for (const method of methods)
        bindName(cls.namespace.contents, method.name, native_class_asObject(method));
}
function native_class_asObject(native) {
    return { kind: 'native', native, origin: object_NO_ORIGIN };
}

;// CONCATENATED MODULE: ./lib/python/types/builtin-types.js

/** The builtin types. Their methods are added by the tables in `methods/`. */
function builtin(name, ...bases) {
    return createClass({ name, module: 'builtins', bases });
}
const OBJECT = builtin('object');
const derive = (name, base = OBJECT) => builtin(name, base);
const TYPE = derive('type');
const INT = derive('int');
const BOOL = derive('bool', INT);
const FLOAT = derive('float');
const COMPLEX = derive('complex');
const STR = derive('str');
const BYTES = derive('bytes');
const TUPLE = derive('tuple');
const LIST = derive('list');
const DICT = derive('dict');
const SET = derive('set');
const FROZENSET = derive('frozenset');
const RANGE = derive('range');
const SLICE = derive('slice');
const NONE_TYPE = derive('NoneType');
const ELLIPSIS_TYPE = derive('ellipsis');
const NOT_IMPLEMENTED_TYPE = derive('NotImplementedType');
const FUNCTION = derive('function');
const BUILTIN_FUNCTION = derive('builtin_function_or_method');
const METHOD = derive('method');
const MODULE = derive('module');
const PROPERTY = derive('property');
const STATIC_METHOD = derive('staticmethod');
const CLASS_METHOD = derive('classmethod');
const SUPER = derive('super');
const GENERATOR = derive('generator');
const ITERATOR = derive('iterator');
const DICT_KEYS = derive('dict_keys');
const DICT_VALUES = derive('dict_values');
const DICT_ITEMS = derive('dict_items');
const VIEWS = { keys: DICT_KEYS, values: DICT_VALUES, items: DICT_ITEMS };
const iteratorTypes = new Map([['generator', GENERATOR]]);
const BY_KIND = {
    none: NONE_TYPE,
    bool: BOOL,
    int: INT,
    float: FLOAT,
    complex: COMPLEX,
    str: STR,
    bytes: BYTES,
    tuple: TUPLE,
    slice: SLICE,
    range: RANGE,
    list: LIST,
    dict: DICT,
    set: SET,
    frozenset: FROZENSET,
    function: FUNCTION,
    native: BUILTIN_FUNCTION,
    method: METHOD,
    property: PROPERTY,
    staticmethod: STATIC_METHOD,
    classmethod: CLASS_METHOD,
    super: SUPER,
    module: MODULE,
};
/** The class of a known object. */
function classOf(object) {
    switch (object.kind) {
        case 'instance':
            return object.cls;
        case 'class':
            return object.metaclass ?? TYPE;
        case 'singleton':
            return object.name === 'Ellipsis' ? ELLIPSIS_TYPE : NOT_IMPLEMENTED_TYPE;
        case 'view':
            return VIEWS[object.view];
        case 'iterator': {
            const known = iteratorTypes.get(object.type);
            if (known !== undefined)
                return known;
            const made = derive(object.type, ITERATOR);
            iteratorTypes.set(object.type, made);
            return made;
        }
        default:
            return BY_KIND[object.kind];
    }
}
/** The builtin class of this name, where there is one. */
const BUILTIN_TYPES = new Map([
    OBJECT,
    TYPE,
    INT,
    BOOL,
    FLOAT,
    COMPLEX,
    STR,
    BYTES,
    TUPLE,
    LIST,
    DICT,
    SET,
    FROZENSET,
    RANGE,
    SLICE,
    PROPERTY,
    STATIC_METHOD,
    CLASS_METHOD,
    SUPER,
].map((cls) => [cls.name, cls]));
/** Also those that have no name in `builtins`: by the names that `UnknownObject.types` uses. */
const TYPES_BY_NAME = new Map([
    ...BUILTIN_TYPES,
    ...[NONE_TYPE, FUNCTION, METHOD, MODULE, GENERATOR, DICT_KEYS, DICT_VALUES, DICT_ITEMS].map((cls) => [cls.name, cls]),
]);

;// CONCATENATED MODULE: ./lib/python/types/exceptions.js





/** https://docs.python.org/3.11/library/exceptions.html#exception-hierarchy: each name, and its base. */
const HIERARCHY = `
BaseException object
BaseExceptionGroup BaseException
GeneratorExit BaseException
KeyboardInterrupt BaseException
SystemExit BaseException
Exception BaseException
ArithmeticError Exception
FloatingPointError ArithmeticError
OverflowError ArithmeticError
ZeroDivisionError ArithmeticError
AssertionError Exception
AttributeError Exception
BufferError Exception
EOFError Exception
ExceptionGroup Exception
ImportError Exception
ModuleNotFoundError ImportError
LookupError Exception
IndexError LookupError
KeyError LookupError
MemoryError Exception
NameError Exception
UnboundLocalError NameError
OSError Exception
BlockingIOError OSError
ChildProcessError OSError
ConnectionError OSError
BrokenPipeError ConnectionError
ConnectionAbortedError ConnectionError
ConnectionRefusedError ConnectionError
ConnectionResetError ConnectionError
FileExistsError OSError
FileNotFoundError OSError
InterruptedError OSError
IsADirectoryError OSError
NotADirectoryError OSError
PermissionError OSError
ProcessLookupError OSError
TimeoutError OSError
ReferenceError Exception
RuntimeError Exception
NotImplementedError RuntimeError
RecursionError RuntimeError
StopAsyncIteration Exception
StopIteration Exception
SyntaxError Exception
IndentationError SyntaxError
TabError IndentationError
SystemError Exception
TypeError Exception
ValueError Exception
UnicodeError ValueError
UnicodeDecodeError UnicodeError
UnicodeEncodeError UnicodeError
UnicodeTranslateError UnicodeError
Warning Exception
BytesWarning Warning
DeprecationWarning Warning
EncodingWarning Warning
FutureWarning Warning
ImportWarning Warning
PendingDeprecationWarning Warning
ResourceWarning Warning
RuntimeWarning Warning
SyntaxWarning Warning
UnicodeWarning Warning
UserWarning Warning`;
function buildHierarchy() {
    const classes = new Map([['object', OBJECT]]);
    for (const line of HIERARCHY.trim().split('\n')) {
        const [name = '', base = ''] = line.split(' ');
        const parent = classes.get(base);
        classes.set(name, createClass({ name, module: 'builtins', bases: parent === undefined ? [] : [parent] }));
    }
    classes.delete('object');
    return classes;
}
const EXCEPTIONS = buildHierarchy();
/** The builtin exception class of this name. @throws TypeError for a name that CPython has not */
function exceptionClass(name) {
    const cls = EXCEPTIONS.get(name);
    if (cls === undefined)
        throw new TypeError(`no builtin exception is called ${name}`);
    return cls;
}
/** A new exception of this class, with these `args`. */
function exceptionOf(vm, cls, args, attributes = []) {
    return instance(vm, cls, make_originFrom(vm, ...args), { attributes: new Map([['args', tuple(args)], ...attributes]) });
}
/** What to throw for a builtin exception with one argument. */
function exceptions_raise(vm, type, message, ...sources) {
    const argument = typeof message === 'string' ? make_str(message, make_originFrom(vm, ...sources)) : message;
    return exceptions_raiseOf(vm, exceptionClass(type), [argument]);
}
/** What to throw for an exception of this class with these arguments. */
function exceptions_raiseOf(vm, cls, args, attributes = []) {
    const exception = exceptionOf(vm, cls, args, attributes);
    return new Raise(exception, vm.location, unite(exception.origin.configVars, ...vm.control));
}
/** Is EXCEPTION certainly (true), certainly not (false), or possibly (null) an instance of CLS? */
function exceptions_isException(exception, cls) {
    if (exception.kind === 'instance') {
        if (exception.cls.mro.includes(cls))
            return true;
        return exception.cls.mro.some(({ rest }) => rest.length > 0) ? null : false;
    }
    if (exception.kind === 'unknown')
        return cls.name === 'BaseException' || cls.name === 'Exception' ? true : null;
    return false;
}

;// CONCATENATED MODULE: ./lib/python/machine/join.js




/** Nothing that could be told decided. */
const UNDECIDED = { from: null, sources: [], causes: [] };
/** Writes the join of what the sides of a fork did on top of the state before it. */
function joinChanges(vm, sides, deciding) {
    const cells = new Set();
    for (const side of sides)
        for (const cell of side.keys())
            cells.add(cell);
    for (const cell of cells) {
        const contents = sides.map((side) => side.get(cell) ?? cell.contents);
        const joined = joinContents(vm, contents, deciding);
        if (joined === cell.contents)
            continue;
        write(vm.heap, cell);
        cell.contents = joined;
    }
}
function joinContents(vm, contents, deciding) {
    const [first] = contents;
    if (first === undefined)
        throw new TypeError('nothing to join');
    switch (first.kind) {
        case 'mapping':
            return joinMappings(vm, contents, deciding);
        case 'sequence':
            return contents.reduce((left, right) => joinSequences(vm, left, right, deciding));
        case 'position': {
            const same = contents.every((other) => other.kind === 'position' && other.index === first.index && other.ended === first.ended);
            return same ? first : { kind: 'position', index: -1, ended: false };
        }
    }
}
function joinSlots(vm, slots, deciding) {
    const joined = union(vm, slots, deciding);
    if (joined.kind !== 'unknown' || slots.includes(joined))
        return joined;
    return { ...joined, causes: causesOr(uniteCauses(joined.causes, deciding.causes), joined) };
}
function causesOr(causes, slot) {
    const known = causes.filter((cause) => !(cause.kind === 'construct' && cause.what === 'a value that is not known'));
    const [first, ...more] = known;
    return first === undefined ? slot.causes : [first, ...more];
}
/** What a side holds under a key that it does not list: nothing, unless there may be more in it than is listed. */
function unlisted(vm, { rest }) {
    return rest.length === 0
        ? make_ABSENT
        : unknown_unknown(vm, { causes: rest, alternatives: [unknown_unknown(vm, { causes: rest }), make_ABSENT] });
}
function joinMappings(vm, sides, deciding) {
    const entries = new Map();
    for (const side of sides) {
        for (const [hash, { key }] of side.entries) {
            if (entries.has(hash))
                continue;
            const slot = joinSlots(vm, sides.map((other) => other.entries.get(hash)?.slot ?? unlisted(vm, other)), deciding);
            entries.set(hash, { key, slot });
        }
    }
    return {
        kind: 'mapping',
        isNamespace: sides[0]?.isNamespace ?? false,
        entries,
        rest: uniteCauses(...sides.map((side) => side.rest)),
    };
}
/** The common beginning and end stay; what differs between them may be there or not. Lists of one length join item by item. */
function joinSequences(vm, left, right, deciding) {
    if (left === right)
        return left;
    const rest = uniteCauses(left.rest, right.rest);
    let start = 0;
    while (start < left.items.length && start < right.items.length && left.items[start] === right.items[start])
        start += 1;
    let end = 0;
    const shorter = Math.min(left.items.length, right.items.length) - start;
    while (end < shorter && left.items[left.items.length - 1 - end] === right.items[right.items.length - 1 - end])
        end += 1;
    const leftMiddle = left.items.slice(start, left.items.length - end);
    const rightMiddle = right.items.slice(start, right.items.length - end);
    const middle = leftMiddle.length === rightMiddle.length && rest.length === 0
        ? leftMiddle.map((item, index) => joinSlots(vm, [item, rightMiddle[index] ?? make_ABSENT], twoSides(deciding)))
        : [
            ...leftMiddle.map((item) => joinSlots(vm, [item, make_ABSENT], twoSides(deciding))),
            ...rightMiddle.map((item) => joinSlots(vm, [make_ABSENT, item], twoSides(deciding))),
        ];
    return {
        kind: 'sequence',
        items: [...left.items.slice(0, start), ...middle, ...left.items.slice(left.items.length - end)],
        rest,
    };
}
/** Which side an item of a list is from is told where there were two sides. */
function twoSides(deciding) {
    return deciding.sources.length === 2 ? deciding : { ...deciding, from: null, sources: [] };
}

;// CONCATENATED MODULE: ./lib/python/machine/fork.js




/**
 * Runs every side from the present state, and goes on from the join of those that end normally.
 * Escapes of the others are recorded for their targets.
 *
 * @param joinValues makes one result out of those of the sides that ended normally, given with the sides' indices
 * @throws Dead where none does
 */
function fork(vm, sides, deciding, joinValues) {
    const depth = vm.heap.frames.length;
    const alive = [];
    let escapes = [];
    for (const [index, side] of sides.entries()) {
        countFork(vm);
        const ended = runSide(vm, side, depth, escapes);
        escapes = ended.escapes;
        if (ended.kind === 'alive')
            alive.push({ value: ended.value, side: index, changes: ended.changes });
    }
    if (escapes.length > 0)
        openFrame(vm.heap, escapes);
    if (alive.length === 0)
        throw new Dead();
    joinChanges(vm, alive.map((one) => one.changes), only(deciding, alive.map(({ side }) => side)));
    const [survivor] = alive;
    if (alive.length === 1 && survivor !== undefined)
        keepAssumptions(vm, sides[survivor.side]?.assume ?? []);
    return joinValues(alive);
}
/** What decided between these sides alone. */
function only(deciding, sides) {
    const sources = sides.map((side) => deciding.sources[side] ?? []);
    const { conditions } = deciding;
    return conditions === undefined
        ? { ...deciding, sources }
        : { ...deciding, sources, conditions: sides.map((side) => conditions[side] ?? '') };
}
function countFork(vm) {
    vm.budget.forks += 1;
    vm.budget.steps += 20;
    if (vm.budget.forks > LIMITS.forks)
        throw new escape_BudgetExceeded({ kind: 'budget', what: 'too many undecided branches', location: vm.location });
}
function runSide(vm, side, depth, escapes) {
    const location = vm.location;
    const targets = vm.targets.length;
    const frame = openFrame(vm.heap, escapes);
    for (const { of, is } of side.assume ?? [])
        frame.assumptions.set(of.id, is);
    if (side.from !== undefined)
        apply(vm.heap, side.from);
    let result = null;
    let escaped = null;
    try {
        result = { value: side.run() };
    }
    catch (thrown) {
        vm.targets.length = targets;
        escaped = escapeOf(thrown);
    }
    vm.location = location;
    const merged = collapse(vm.heap, depth) ?? frame;
    const written = changes(merged);
    if (escaped !== null)
        record(vm, escaped, written, merged.escapes);
    undo(vm.heap);
    return result === null
        ? { kind: 'escaped', escapes: merged.escapes }
        : { kind: 'alive', value: result.value, changes: written, escapes: merged.escapes };
}
/** What was thrown, as an escape; null where that path is dead already. Anything that is no escape goes on. */
function escapeOf(thrown) {
    if (thrown instanceof Raise)
        return { kind: 'raise', raise: thrown };
    if (thrown instanceof Leave)
        return thrown.completion;
    if (thrown instanceof Dead)
        return null;
    throw thrown;
}
/** Notes that a path leaves by ESCAPED, for the place that catches it. An exception that nothing can catch needs no state. */
function record(vm, escaped, written, into) {
    if (escaped.kind === 'raise' && !vm.targets.some(({ kind }) => kind === 'handlers')) {
        vm.uncaught.push(escaped.raise);
        return;
    }
    const target = vm.targets.findLast((one) => catches(one, escaped.kind));
    if (target !== undefined)
        into.push({ target, escape: escaped, changes: written });
}
/** What is assumed on the only side that goes on holds from here on. */
function keepAssumptions(vm, assumptions) {
    const into = vm.heap.frames[vm.heap.frames.length - 1]?.assumptions ?? vm.assumptions;
    for (const { of, is } of assumptions)
        into.set(of.id, is);
}
/** Notes that the evaluation may leave here with RAISE, while it goes on. Only matters where something may catch it. */
function fork_mayRaise(vm, raise) {
    if (!vm.targets.some(({ kind }) => kind === 'handlers'))
        return;
    fork(vm, [
        {
            run: () => {
                throw raise();
            },
        },
        { run: () => null },
    ], UNDECIDED, () => null);
}
/**
 * Runs RUN with TARGET around it, and hands back the ways in which it may end. Where it can end in one way alone the state is
 * that one's, and `changes` are empty; else the state is the one before, and each world's changes lead to its own.
 *
 * @throws Dead where every path has gone to targets further out
 */
function capture(vm, target, run) {
    const depth = vm.heap.frames.length;
    const targets = vm.targets.length;
    vm.targets.push(target);
    let last;
    try {
        last = { kind: 'normal', value: run(), changes: new Map() };
    }
    catch (thrown) {
        const escaped = escapeOf(thrown);
        last = escaped === null ? null : { kind: 'escape', escape: escaped, changes: new Map() };
    }
    vm.targets.length = targets;
    const frame = collapse(vm.heap, depth);
    if (frame === undefined)
        return settle(vm, last, target);
    const own = frame.escapes.filter((one) => one.target === target);
    frame.escapes = frame.escapes.filter((one) => one.target !== target);
    if (own.length === 0) {
        if (frame.escapes.length === 0)
            keep(vm.heap);
        return settle(vm, last, target);
    }
    return separate(vm, last, own, target);
}
function settle(vm, last, target) {
    if (last === null)
        throw new Dead();
    if (last.kind === 'escape' && !catches(target, last.escape.kind))
        throw rethrown(last.escape);
    if (last.kind === 'escape')
        vm.location = last.escape.kind === 'raise' ? (last.escape.raise.location ?? vm.location) : vm.location;
    return [last];
}
function separate(vm, last, own, target) {
    const frame = vm.heap.frames[vm.heap.frames.length - 1];
    if (frame === undefined)
        throw new TypeError('the frame of the escapes is gone');
    const written = changes(frame);
    const worlds = own.map((one) => ({ kind: 'escape', escape: one.escape, changes: one.changes }));
    if (last?.kind === 'normal')
        worlds.push({ ...last, changes: written });
    else if (last !== null) {
        if (catches(target, last.escape.kind))
            worlds.push({ ...last, changes: written });
        else
            record(vm, last.escape, written, frame.escapes);
    }
    undo(vm.heap);
    if (frame.escapes.length > 0)
        openFrame(vm.heap, frame.escapes);
    return worlds;
}
/** The exception that carries ESCAPED on. */
function rethrown(escaped) {
    return escaped.kind === 'raise' ? escaped.raise : new Leave(escaped);
}
/** Goes on in each of the WORLDS, and joins. */
function forEachWorld(vm, worlds, go, joinValues) {
    const [single] = worlds;
    if (worlds.length === 1 && single !== undefined) {
        if (single.changes.size > 0)
            apply(vm.heap, single.changes);
        return go(single);
    }
    const sides = worlds.map((world) => ({ run: () => go(world), from: world.changes }));
    return fork(vm, sides, UNDECIDED, (results) => joinValues(results.map(({ value }) => value)));
}

// EXTERNAL MODULE: ./lib/python/syntax/parse.js + 40 modules
var parse = __webpack_require__(2052);
;// CONCATENATED MODULE: ./lib/python/evaluate/activation.js

/** The path of a library's program: nothing in it is a place of the repository. */
const LIBRARY_PATH = '<library>';
/** Says that NODE is what runs now. While a library runs, the place is the one from which the repository called it. */
function goTo(activation, node) {
    if (activation.source.path !== LIBRARY_PATH)
        activation.vm.location = (0,parse/* locationOf */.hD)(activation.source, node);
}
/** The name that NAME stands for inside a class: `__x` is `_Class__x` (https://docs.python.org/3/reference/expressions.html#private-name-mangling). */
function mangle(activation, name) {
    if (activation.className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.'))
        return name;
    const stripped = activation.className.replace(/^_+/, '');
    return stripped === '' ? name : `_${stripped}${name}`;
}
/** The text of a condition, for those who read the results; undefined in a library's program, which is not theirs. */
function conditionText(activation, node) {
    return activation.source.path === LIBRARY_PATH ? undefined : (0,parse/* sourceOf */.vz)(activation.source, node);
}

;// CONCATENATED MODULE: ./lib/python/operations/lift.js


/** VALUE, as what is assumed here narrows it. */
function lift_resolve(vm, value) {
    if (value.kind !== 'unknown')
        return value;
    const assumed = assumption(vm, value.id);
    if (assumed !== undefined)
        return assumed.kind === 'unknown' && assumed.id !== value.id ? lift_resolve(vm, assumed) : assumed;
    return value.derived === null || value.alternatives === null ? value : narrowByOrigin(vm, value);
}
function assumption(vm, id) {
    for (let index = vm.heap.frames.length - 1; index >= 0; index -= 1) {
        const found = vm.heap.frames[index]?.assumptions.get(id);
        if (found !== undefined)
            return found;
    }
    return vm.assumptions.get(id);
}
/** Where the unknown from which VALUE was computed is narrowed, so is VALUE. */
function narrowByOrigin(vm, value) {
    if (value.derived === null || value.alternatives === null)
        return value;
    const allowed = allowedAlternatives(vm, value.derived.from);
    if (allowed === null)
        return value;
    const { sources } = value.derived;
    const kept = value.alternatives.flatMap((_, index) => sources[index]?.some((source) => allowed.includes(source)) ? [index] : []);
    return kept.length === 0 || kept.length === value.alternatives.length ? value : narrowed(vm, value, kept);
}
function allowedAlternatives(vm, from) {
    const now = lift_resolve(vm, from);
    if (now === from || from.alternatives === null)
        return null;
    const single = from.alternatives.indexOf(now);
    if (single !== -1)
        return [single];
    return now.kind === 'unknown' && now.derived?.from === from ? now.derived.sources.flat() : null;
}
function narrowed(vm, value, kept) {
    const alternatives = kept.flatMap((index) => value.alternatives?.[index] ?? []);
    const [single] = alternatives;
    if (alternatives.length === 1 && single !== undefined)
        return single;
    return unknown_unknown(vm, {
        ...value,
        alternatives,
        truth: null,
        derived: { from: value, sources: kept.map((index) => [index]) },
    });
}
/** What to assume where VALUE is one of its alternatives KEPT: of it, and of what it was computed from. */
function assuming(vm, value, kept) {
    if (value.alternatives === null || kept.length === value.alternatives.length)
        return [];
    const assumptions = [{ of: value, is: narrowed(vm, value, kept) }];
    if (value.derived === null)
        return assumptions;
    const { from, sources } = value.derived;
    return [...assumptions, ...assuming(vm, from, [...new Set(kept.flatMap((index) => sources[index] ?? []))])];
}
/**
 * Does something with VALUE: where it can be several things, with each of them, in a fork; the results are joined.
 * RUN gets no unknown with alternatives.
 */
function lift(vm, value, run) {
    return liftWith(vm, value, run, (results, deciding) => union(vm, results, deciding));
}
/** Like `lift`, for results that are no Python objects. */
function liftWith(vm, value, run, joinValues) {
    const now = lift_resolve(vm, value);
    if (now.kind !== 'unknown' || now.alternatives === null)
        return run(now);
    const { alternatives } = now;
    const deciding = { from: now, sources: alternatives.map((_, index) => [index]), causes: now.causes };
    const sides = alternatives.map((one, index) => ({ run: () => run(one), assume: assuming(vm, now, [index]) }));
    return fork(vm, sides, deciding, (results) => joinValues(results.map((result) => result.value), only(deciding, results.map(({ side }) => side))));
}

;// CONCATENATED MODULE: ./lib/python/text/outcome.js
/**
 * How the functions of this folder end other than by returning: they throw one of three plain records,
 * and `attempt` turns whatever was thrown into data. Nothing else may be thrown for any input.
 */
/** The longest string, in UTF-16 units, and the longest bytes that anything here makes. */
const MAX_LENGTH = 1_000_000;
/** The largest integer, in bits, that arithmetic here makes. */
const MAX_BITS = 100_000;
/** Raises a Python exception of the named type. */
function outcome_raise(type, message, args) {
    const raised = args === undefined ? { kind: 'raised', type, message } : { kind: 'raised', type, message, args };
    throw raised;
}
/** Gives up because the result would pass a limit. */
function exceed(limit) {
    const exceeded = { kind: 'exceeded', limit };
    throw exceeded;
}
/** Gives up because CPython's answer is not computed here. */
function unmodelled(what) {
    const failure = { kind: 'unmodelled', what };
    throw failure;
}
/** Gives up when a string or bytes of `length` units would be too long. Call it before making one. */
function checkLength(length) {
    if (!(length <= MAX_LENGTH))
        exceed(`a text of more than ${MAX_LENGTH} characters`);
}
/** Whether a thrown thing is one of the three records above. */
function outcome_isFailure(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('kind' in thrown))
        return false;
    return thrown.kind === 'raised' || thrown.kind === 'exceeded' || thrown.kind === 'unmodelled';
}
/**
 * Runs a function of this folder and returns how it ended, as data.
 * A RangeError (the stack, or a string that the engine cannot hold) is a limit too; any other error is a bug and passes through.
 */
function attempt(run) {
    try {
        return { kind: 'returned', value: run() };
    }
    catch (thrown) {
        if (outcome_isFailure(thrown))
            return thrown;
        if (thrown instanceof RangeError)
            return { kind: 'exceeded', limit: 'the depth or the size that can be computed' };
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/python/text/numbers/ratio.js
/** Doubles and exact rationals: the ground for rounding as CPython does, which is always exact. */
const view = new DataView(new ArrayBuffer(8));
/** Takes a finite number apart, exactly. */
function toBinary(value) {
    view.setFloat64(0, value);
    const bits = view.getBigUint64(0);
    const biased = Number((bits >> 52n) & 0x7ffn);
    const fraction = bits & 0xfffffffffffffn;
    const magnitude = biased === 0 ? fraction : fraction | 0x10000000000000n;
    return { mantissa: bits >> 63n === 1n ? -magnitude : magnitude, exponent: Math.max(biased, 1) - 1075 };
}
/** The number of bits of the magnitude; 0 for 0n. */
function bitLength(value) {
    const magnitude = value < 0n ? -value : value;
    if (magnitude === 0n)
        return 0;
    const hex = magnitude.toString(16);
    return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
}
/** Divides non-negative `numerator` by positive `denominator`, to the nearest integer, ties to even. */
function divideHalfEven(numerator, denominator) {
    const quotient = numerator / denominator;
    const twice = (numerator % denominator) * 2n;
    return twice > denominator || (twice === denominator && quotient % 2n === 1n) ? quotient + 1n : quotient;
}
/**
 * The double nearest to `numerator / denominator` (positive), ties to even, Infinity where it overflows.
 * It looks at 54 bits or more of the quotient, to know how many the double keeps, and rounds once.
 */
function ratioToNumber(numerator, denominator) {
    if (numerator === 0n)
        return 0;
    const negative = numerator < 0n;
    const magnitude = negative ? -numerator : numerator;
    const exponent = bitLength(magnitude) - bitLength(denominator);
    // Below 2 ** -1022 a double has fewer bits: the last place stays 2 ** -1074.
    const lastPlace = Math.max(exponent - 54, -1074);
    const shift = BigInt(lastPlace);
    const rounded = shift >= 0n
        ? toNearest(magnitude, denominator << shift, lastPlace)
        : toNearest(magnitude << -shift, denominator, lastPlace);
    return negative ? -rounded : rounded;
}
function toNearest(numerator, denominator, lastPlace) {
    const quotient = numerator / denominator;
    const extra = BigInt(Math.max(bitLength(quotient) - 53, 0));
    const place = lastPlace + Number(extra);
    const kept = divideHalfEven(numerator, denominator << extra);
    return scale(kept, place);
}
/** `value * 2 ** exponent`, where the result is exact or overflows. */
function scale(value, exponent) {
    const half = Math.trunc(exponent / 2);
    return Number(value) * 2 ** half * 2 ** (exponent - half);
}

;// CONCATENATED MODULE: ./lib/python/text/numbers/float-power.js
/**
 * `**` of floats. CPython calls the C library's `pow`, whose error is a little over half a unit in the last place (glibc: 0.52).
 * So where the exact result is not near the middle between two doubles, it is the correctly rounded one; else it is not told.
 */


/** The largest integral exponent for which the power is computed exactly. */
const MAX_EXPONENT = 1100;
/** `base ** exponent`. Raises ZeroDivisionError and OverflowError; a complex result is not modelled. */
function floatPower(base, exponent) {
    if (exponent === 0 || base === 1)
        return 1;
    if (Number.isNaN(base) || Number.isNaN(exponent))
        return Number.NaN;
    if (!Number.isFinite(base) || !Number.isFinite(exponent))
        return powerOfInfinite(base, exponent);
    if (base === 0 && exponent < 0)
        outcome_raise('ZeroDivisionError', '0.0 cannot be raised to a negative power');
    if (base < 0 && !Number.isInteger(exponent))
        unmodelled('complex numbers');
    if (base === 0)
        return Math.abs(exponent % 2) === 1 ? base : 0;
    if (base === -1)
        return exponent % 2 === 0 ? 1 : -1;
    if (exponent === 1)
        return base;
    if (Number.isInteger(exponent) && Math.abs(exponent) <= MAX_EXPONENT)
        return integralPower(base, exponent);
    return unmodelled('a power of floats that the C library rounds');
}
function powerOfInfinite(base, exponent) {
    // C99 gives 1.0 for (-1) ** infinity, JavaScript NaN.
    return Math.abs(base) === 1 ? 1 : base ** exponent;
}
function integralPower(base, exponent) {
    const { mantissa, exponent: scale } = toBinary(Math.abs(base));
    const trailing = BigInt(mantissa.toString(2).length - mantissa.toString(2).replace(/0+$/, '').length);
    const times = Math.abs(exponent);
    const odd = mantissa >> trailing;
    const power = odd ** BigInt(times);
    const binaryExponent = (scale + Number(trailing)) * times;
    const magnitude = exponent > 0 ? roundClear(power, 1n, binaryExponent) : roundClear(1n, power, -binaryExponent);
    if (magnitude === Number.POSITIVE_INFINITY) {
        outcome_raise('OverflowError', "(34, 'Numerical result out of range')", [34n, 'Numerical result out of range']);
    }
    return base < 0 && exponent % 2 !== 0 ? -magnitude : magnitude;
}
/** `numerator / denominator * 2 ** exponent` as a double, where it is exact or clearly off the middle of two doubles. */
function roundClear(numerator, denominator, exponent) {
    const size = bitLength(numerator) - bitLength(denominator) + exponent;
    if (size > 1025)
        return Number.POSITIVE_INFINITY;
    if (size < -1080)
        return 0;
    const place = Math.max(size - 53, -1074);
    const bits = bitLength(divide(numerator, denominator, place - exponent)[0]);
    const unit = place + Math.max(bits - 53, 0);
    const [quotient, remainder, bottom] = divide(numerator, denominator, unit - exponent);
    const thousandths = (remainder * 1000n) / bottom;
    if (remainder !== 0n && thousandths > 440n && thousandths < 560n) {
        unmodelled('a power of floats that the C library rounds');
    }
    const rounded = quotient + (thousandths >= 500n ? 1n : 0n);
    const half = Math.trunc(unit / 2);
    return Number(rounded) * 2 ** half * 2 ** (unit - half);
}
/** `numerator / (denominator * 2 ** shift)`: quotient, remainder, and the divisor that the remainder is of. */
function divide(numerator, denominator, shift) {
    const [top, bottom] = shift >= 0 ? [numerator, denominator << BigInt(shift)] : [numerator << BigInt(-shift), denominator];
    return [top / bottom, top % bottom, bottom];
}

;// CONCATENATED MODULE: ./lib/python/text/code-points.js
/**
 * Python indexes strings by code point, JavaScript by UTF-16 unit. These convert, with a fast path for strings
 * without surrogates. A limit: a Python string that holds a high and a low surrogate side by side cannot be told
 * from the code point that the two encode.
 */
const SURROGATE = /[\ud800-\udfff]/;
/** Whether units and code points are the same thing in this string. */
function isUniform(text) {
    return !SURROGATE.test(text);
}
/** The string's code points, each as a string (a lone surrogate stays itself). */
function codePoints(text) {
    return isUniform(text) ? text.split('') : Array.from(text);
}
/** `len(text)`. */
function code_points_length(text) {
    if (isUniform(text))
        return text.length;
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}
/** The number that `ord` gives for a one-character string, as a JavaScript number. */
function ordinal(character) {
    return character.codePointAt(0) ?? 0;
}
/** The unit offset of the code point at `index`, which is 0-based and clamped to the end. */
function unitOffset(text, index) {
    if (isUniform(text))
        return Math.min(index, text.length);
    let units = 0;
    for (let seen = 0; seen < index && units < text.length; seen++)
        units += ordinal(text.slice(units, units + 2)) > 0xffff ? 2 : 1;
    return units;
}
/** The number of code points before a unit offset. */
function codePointIndex(text, units) {
    return isUniform(text) ? units : code_points_length(text.slice(0, units));
}
/** The text from code point `start` up to `stop`, both 0-based and not negative. */
function substring(text, start, stop) {
    if (stop <= start)
        return '';
    if (isUniform(text))
        return text.slice(start, stop);
    return text.slice(unitOffset(text, start), unitOffset(text, stop));
}
/** The code point at a 0-based index that is known to be in range. */
function characterAt(text, index) {
    return substring(text, index, index + 1);
}
/** A Python index bound as a number: beyond what JavaScript counts exactly it is only "very far". */
function clampBound(bound) {
    const far = 2 ** 53;
    if (bound > far)
        return far;
    return bound < -far ? -far : Number(bound);
}
/**
 * `slice(start, stop, step).indices(length)` as CPython's PySlice_AdjustIndices: bounds clamped, negatives counted from the end.
 * The caller raises ValueError('slice step cannot be zero') for a step of 0n.
 */
function sliceIndices(start, stop, step, size) {
    const stride = step === null ? 1 : clampBound(step);
    const low = stride < 0 ? -1 : 0;
    const high = stride < 0 ? size - 1 : size;
    const adjust = (bound, otherwise) => {
        if (bound === null)
            return otherwise;
        const at = clampBound(bound);
        return at < 0 ? Math.max(at + size, low) : Math.min(at, high);
    };
    return { start: adjust(start, stride < 0 ? high : low), stop: adjust(stop, stride < 0 ? low : high), step: stride };
}
/** The 0-based positions that a slice selects, in order. */
function slicePositions({ start, stop, step }) {
    const positions = [];
    for (let at = start; step > 0 ? at < stop : at > stop; at += step)
        positions.push(at);
    return positions;
}
/** `text[start:stop:step]`. */
function slice(text, start, stop, step = null) {
    const indices = sliceIndices(start, stop, step, code_points_length(text));
    if (indices.step === 1)
        return substring(text, indices.start, indices.stop);
    const characters = codePoints(text);
    return slicePositions(indices)
        .map((at) => characters[at] ?? '')
        .join('');
}
/** Compares as Python orders strings, by code point: negative, zero or positive. */
function compare(left, right) {
    if (left === right)
        return 0;
    if (isUniform(left) && isUniform(right))
        return left < right ? -1 : 1;
    const a = codePoints(left);
    const b = codePoints(right);
    const at = a.findIndex((character, index) => character !== b[index]);
    if (at === -1)
        return a.length - b.length;
    const other = b[at];
    return other === undefined ? 1 : ordinal(a[at] ?? '') - ordinal(other);
}

;// CONCATENATED MODULE: ./lib/python/text/numbers/decimal-digits.js
/** A double's decimal digits, correctly rounded, ties to even: what CPython's dtoa gives in its modes 2 and 3. */

/** A double has no more decimal places than this, and no more significant digits than this and 308. */
const EXACT_PLACES = 1074;
function scaled(magnitude, places) {
    const { mantissa, exponent } = toBinary(magnitude);
    const ten = 10n ** BigInt(Math.abs(places));
    const top = mantissa * (places > 0 ? ten : 1n) * (exponent > 0 ? 1n << BigInt(exponent) : 1n);
    const bottom = (places < 0 ? ten : 1n) * (exponent < 0 ? 1n << BigInt(-exponent) : 1n);
    return divideHalfEven(top, bottom);
}
/** A finite, non-negative number rounded to `places` digits behind the point; negative places round before it. */
function toPlaces(magnitude, places) {
    const exact = Math.max(Math.min(places, EXACT_PLACES), -400);
    return { digits: scaled(magnitude, exact).toString(), exponent: -exact };
}
/** A finite, positive number rounded to `count` significant digits, at least 1; fewer come back where no more are needed. */
function toSignificant(magnitude, count) {
    const point = Math.floor(Math.log10(magnitude));
    const wanted = Math.min(count, EXACT_PLACES + 400);
    for (const guess of [point - 1, point, point + 1]) {
        const places = wanted - 1 - guess;
        const digits = scaled(magnitude, places).toString();
        if (digits.length === wanted)
            return { digits, exponent: -places };
        // 9.99 became 10.0: the same value with one digit less.
        if (digits === `1${'0'.repeat(wanted)}`)
            return { digits: digits.slice(0, -1), exponent: 1 - places };
    }
    return { digits: scaled(magnitude, wanted).toString(), exponent: -wanted };
}

;// CONCATENATED MODULE: ./lib/python/text/unicode.js
/**
 * The character properties that CPython's `str` goes by (Objects/unicodectype.c), by way of JavaScript's own tables.
 * Characters that Unicode assigned after 14.0 can differ from CPython 3.11: there the engine's newer tables hold.
 */

/** What `str.split()` and `str.strip()` take for white space: Zs and the bidirectional classes WS, B and S. */
const WHITESPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACE = new RegExp(`^[${WHITESPACE}]$`);
const ALPHABETIC = /^\p{L}$/u;
const DECIMAL = /^\p{Nd}$/u;
const CASED = /^\p{Cased}$/u;
const CASE_IGNORABLE = /^\p{Case_Ignorable}$/u;
const LOWERCASE = /^\p{Lowercase}$/u;
const UPPERCASE = /^\p{Uppercase}$/u;
const TITLECASE = /^\p{Lt}$/u;
const NUMBER = /^\p{N}$/u;
/** Numeric_Type=Digit, that is, digits that are not decimal: superscripts, circled digits and the like. */
const DIGIT_NOT_DECIMAL = /^[²³¹\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]$/u;
/** Ideographs with a kPrimaryNumeric, kAccountingNumeric or kOtherNumeric value (Unihan, Unicode 14.0). */
const NUMERIC_IDEOGRAPH = new RegExp(`^[${'\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e5d\u4e8c\u4e94\u4e96\u4ebf\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u5104\u5146\u5169\u516b\u516d\u5341\u5343\u5344\u5345\u534c\u53c1\u53c2\u53c3\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe\u5eff\u5f0c\u5f0d\u5f0e\u5f10\u62fe\u634c\u67d2\u6f06\u7396\u767e\u8086\u842c\u8cae\u8cb3\u8d30\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd\u{20001}\u{20064}\u{200e2}\u{20121}\u{2092a}\u{20983}\u{2098c}\u{2099c}\u{20aea}\u{20afd}\u{20b19}\u{22390}\u{22998}\u{23b1b}\u{2626d}\u{2f890}'}]$`, 'u');
/** Each function takes one code point as a string. */
const isSpace = (character) => SPACE.test(character);
const isAlphabetic = (character) => ALPHABETIC.test(character);
const isDecimal = (character) => DECIMAL.test(character);
const isDigit = (character) => DECIMAL.test(character) || DIGIT_NOT_DECIMAL.test(character);
const isNumeric = (character) => NUMBER.test(character) || NUMERIC_IDEOGRAPH.test(character);
const isAlphanumeric = (character) => isAlphabetic(character) || isNumeric(character);
const isCased = (character) => CASED.test(character);
const isCaseIgnorable = (character) => CASE_IGNORABLE.test(character);
const isLowercase = (character) => LOWERCASE.test(character);
const isUppercase = (character) => UPPERCASE.test(character);
const isTitlecase = (character) => TITLECASE.test(character);
const NOT_PRINTABLE = /(?! )[\p{C}\p{Z}]/u;
/** Whether `repr` shows the whole text as it is, quotes and backslashes apart. */
function isPrintable(text) {
    return !NOT_PRINTABLE.test(text);
}
/** The value, 0 to 9, of a character of category Nd: those come in runs of ten, and each run's zero divides the run. */
function decimalValue(character) {
    const code = ordinal(character);
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    // The mathematical digits are five runs without a gap; every other run starts where the character before is no digit.
    if (code >= 0x1d7ce && code <= 0x1d7ff)
        return (code - 0x1d7ce) % 10;
    let value = 0;
    while (value < 9 && isDecimal(String.fromCodePoint(code - value - 1)))
        value++;
    return value;
}
/**
 * A number's text as `int()` and `float()` read it: decimals beyond ASCII as ASCII digits, and no white space around it.
 * The ASCII separators \x1c to \x1f are no white space here, though `str.strip` takes them for it.
 */
function toAsciiNumber(text) {
    const ascii = text.replace(/[^\0-\x7e]/gu, (character) => {
        if (isSpace(character))
            return ' ';
        return isDecimal(character) ? String(decimalValue(character)) : character;
    });
    return ascii.replace(/^[ \t-\r]+/, '').replace(/(?<![ \t-\r])[ \t-\r]+$/, '');
}

;// CONCATENATED MODULE: ./lib/python/text/repr.js
/** `repr` of strings and bytes, and `ascii`. */



const ESCAPES = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** Python prefers single quotes, and takes double ones where that saves escapes. */
const quoteFor = (text) => (text.includes("'") && !text.includes('"') ? '"' : "'");
function escapeOrdinal(code) {
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
function quoted(text, shows) {
    checkLength(text.length);
    const quote = quoteFor(text);
    const body = codePoints(text).map((character) => {
        if (character === quote)
            return `\\${character}`;
        return ESCAPES[character] ?? (shows(character) ? character : escapeOrdinal(ordinal(character)));
    });
    return quote + body.join('') + quote;
}
const SIMPLE = /^[ !#-&(-[\]-~]*$/;
/** `repr(text)`. */
function repr_reprStr(text) {
    return SIMPLE.test(text) ? `'${text}'` : quoted(text, isPrintable);
}
/** `ascii(text)`: as repr, with everything beyond ASCII escaped. */
function asciiStr(text) {
    return quoted(text, (character) => /^[ -~]$/.test(character));
}
/** `ascii` of any object, from its repr, as CPython makes it. */
function asciiOfRepr(repr) {
    return repr.replace(/[^\0-\x7f]/gu, (character) => escapeOrdinal(ordinal(character)));
}
/** `repr(bytes)`. */
function reprBytes(bytes) {
    checkLength(bytes.length);
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `b${quoted(text, (character) => /^[ -~]$/.test(character))}`;
}

;// CONCATENATED MODULE: ./lib/python/text/numbers/parse.js
/** `int(text, base)` and `float(text)`, with CPython's messages. */




/** `sys.get_int_max_str_digits()`: the digits that int() and str() convert in a base that is no power of two (CVE-2020-10735). */
const MAX_STR_DIGITS = 4300;
const PREFIX = { '0x': 16, '0o': 8, '0b': 2 };
const DIGITS = /^[0-9a-z]+(?:_[0-9a-z]+)*$/i;
/**
 * `int(text, base)`. `shown` is the repr that the message quotes, where the argument was bytes.
 * Raises ValueError.
 */
function parseInteger(text, base = 10n, shown) {
    if (base !== 0n && (base < 2n || base > 36n))
        outcome_raise('ValueError', 'int() base must be >= 2 and <= 36, or 0');
    const stripped = toAsciiNumber(text);
    const negative = stripped.startsWith('-');
    const unsigned = /^[+-]/.test(stripped) ? stripped.slice(1) : stripped;
    const prefixed = PREFIX[unsigned.slice(0, 2).toLowerCase()];
    const hasPrefix = prefixed !== undefined && (base === 0n || base === BigInt(prefixed));
    const radix = hasPrefix ? prefixed : Number(base === 0n ? 10n : base);
    const body = hasPrefix ? unsigned.slice(2).replace(/^_/, '') : unsigned;
    const value = DIGITS.test(body) ? digitsToInteger(body.replaceAll('_', ''), radix) : null;
    const isOctalOfPython2 = base === 0n && !hasPrefix && body.startsWith('0') && value !== 0n;
    if (value === null || isOctalOfPython2) {
        outcome_raise('ValueError', `invalid literal for int() with base ${base}: ${substring(shown ?? repr_reprStr(text), 0, 200)}`);
    }
    return negative ? -value : value;
}
function digitsToInteger(digits, radix) {
    const last = radix <= 10 ? String.fromCharCode(47 + radix) : `9a-${String.fromCharCode(86 + radix)}`;
    if (!new RegExp(`^[0-${last}]+$`, 'i').test(digits))
        return null;
    if ((radix & (radix - 1)) !== 0 && digits.length > MAX_STR_DIGITS) {
        outcome_raise('ValueError', `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`);
    }
    const literal = { 10: '', 16: '0x', 8: '0o', 2: '0b' }[radix];
    if (literal !== undefined)
        return BigInt(literal + digits);
    return combine(digits, radix);
}
/** Halves the digits, so that long texts take far less than the square of their length. */
function combine(digits, radix) {
    if (digits.length <= 8)
        return BigInt(Number.parseInt(digits, radix));
    const low = Math.floor(digits.length / 2);
    const at = digits.length - low;
    return combine(digits.slice(0, at), radix) * BigInt(radix) ** BigInt(low) + combine(digits.slice(at), radix);
}
const parse_DECIMAL = /^[+-]?(?:[0-9]+(?:_[0-9]+)*(?:\.(?:[0-9]+(?:_[0-9]+)*)?)?|\.[0-9]+(?:_[0-9]+)*)(?:e[+-]?[0-9]+(?:_[0-9]+)*)?$/i;
const SPECIAL = /^([+-]?)(nan|inf|infinity)$/i;
/** `float(text)`. `shown` is the repr that the message quotes, where the argument was bytes. Raises ValueError. */
function parseFloatText(text, shown) {
    const stripped = toAsciiNumber(text);
    if (parse_DECIMAL.test(stripped))
        return Number(stripped.replaceAll('_', ''));
    const special = SPECIAL.exec(stripped);
    if (special === null)
        outcome_raise('ValueError', `could not convert string to float: ${shown ?? repr_reprStr(text)}`);
    if (special[2]?.toLowerCase() === 'nan')
        return Number.NaN;
    return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
/** `int(value)` of a float: towards zero. Raises ValueError and OverflowError. */
function truncate(value) {
    if (Number.isNaN(value))
        outcome_raise('ValueError', 'cannot convert float NaN to integer');
    if (!Number.isFinite(value))
        outcome_raise('OverflowError', 'cannot convert float infinity to integer');
    return BigInt(Math.trunc(value));
}
/** `str(value)` of an int. Raises ValueError beyond 4300 digits. */
function reprInt(value) {
    // 4300 digits are at most 14285 bits: above 2 ** 14300 nothing needs to be converted to tell.
    const limit = `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`;
    if (value >> 14300n > 0n || -value >> 14300n > 0n)
        outcome_raise('ValueError', limit);
    const text = value.toString();
    if (text.length - (value < 0n ? 1 : 0) > MAX_STR_DIGITS)
        outcome_raise('ValueError', limit);
    return text;
}

;// CONCATENATED MODULE: ./lib/python/text/numbers/floats.js
/** Arithmetic of Python's `float`, with Python's signs and errors (Objects/floatobject.c). `+ - *` are JavaScript's own. */





/** `left / right`. Raises ZeroDivisionError. */
function trueDivide(left, right) {
    return right === 0 ? outcome_raise('ZeroDivisionError', 'float division by zero') : left / right;
}
/** `left % right`: the sign is the divisor's, on a zero too. Raises ZeroDivisionError. */
function modulo(left, right) {
    if (right === 0)
        outcome_raise('ZeroDivisionError', 'float modulo');
    return remainderOf(left, right);
}
function remainderOf(left, right) {
    const remainder = left % right;
    if (remainder === 0)
        return right < 0 ? -0 : 0;
    return remainder < 0 !== right < 0 ? remainder + right : remainder;
}
/** `left // right`. Raises ZeroDivisionError. */
function floorDivide(left, right) {
    return right === 0 ? outcome_raise('ZeroDivisionError', 'float floor division by zero') : quotientOf(left, right);
}
/** `divmod(left, right)`. Raises ZeroDivisionError. */
function divmod(left, right) {
    if (right === 0)
        outcome_raise('ZeroDivisionError', 'float divmod()');
    return [quotientOf(left, right), remainderOf(left, right)];
}
function quotientOf(left, right) {
    const remainder = left % right;
    let quotient = (left - remainder) / right;
    if (remainder !== 0 && remainder < 0 !== right < 0)
        quotient -= 1;
    if (quotient === 0)
        return left / right < 0 || Object.is(left / right, -0) ? -0 : 0;
    const floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
}
/** `round(value)`: the nearest int, ties to even. Raises ValueError and OverflowError. */
function roundToInteger(value) {
    const floor = Math.floor(value);
    const rest = value - floor;
    return truncate(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor);
}
/** `round(value, ndigits)`: the double nearest to the correctly rounded decimal. Raises OverflowError. */
function roundToDigits(value, ndigits) {
    // Beyond these no digit is left to round, or none remains (float___round___impl).
    if (!Number.isFinite(value) || value === 0 || ndigits > 323n)
        return value;
    if (ndigits < -308n)
        return value < 0 ? -0 : 0;
    const { digits, exponent } = toPlaces(Math.abs(value), clampBound(ndigits));
    const rounded = Number(`${digits}e${exponent}`);
    if (!Number.isFinite(rounded))
        outcome_raise('OverflowError', 'rounded value too large to represent');
    return value < 0 ? -rounded : rounded;
}
/** `value.is_integer()`. */
const isInteger = (value) => Number.isInteger(value);
/** `value.as_integer_ratio()`, in lowest terms. Raises ValueError and OverflowError. */
function asIntegerRatio(value) {
    if (Number.isNaN(value))
        outcome_raise('ValueError', 'cannot convert NaN to integer ratio');
    if (!Number.isFinite(value))
        outcome_raise('OverflowError', 'cannot convert Infinity to integer ratio');
    let { mantissa, exponent } = toBinary(value);
    while (exponent < 0 && mantissa % 2n === 0n) {
        mantissa /= 2n;
        exponent++;
        if (mantissa === 0n)
            return [0n, 1n];
    }
    return exponent >= 0 ? [mantissa << BigInt(exponent), 1n] : [mantissa, 1n << BigInt(-exponent)];
}

;// CONCATENATED MODULE: ./lib/python/text/numbers/integers.js
/** Arithmetic of Python's `int`, which is a bigint here, with Python's signs and errors (Objects/longobject.c). */



/** `left // right`. Raises ZeroDivisionError. */
function integers_floorDivide(left, right) {
    if (right === 0n)
        outcome_raise('ZeroDivisionError', 'integer division or modulo by zero');
    const quotient = left / right;
    return left % right !== 0n && left < 0n !== right < 0n ? quotient - 1n : quotient;
}
/** `left % right`: the sign is the divisor's. Raises ZeroDivisionError. */
function integers_modulo(left, right) {
    if (right === 0n)
        outcome_raise('ZeroDivisionError', 'integer modulo by zero');
    const remainder = left % right;
    return remainder !== 0n && remainder < 0n !== right < 0n ? remainder + right : remainder;
}
/** `divmod(left, right)`. Raises ZeroDivisionError. */
function integers_divmod(left, right) {
    const quotient = integers_floorDivide(left, right);
    return [quotient, left - quotient * right];
}
/** `left / right`, rounded once. Raises ZeroDivisionError and OverflowError. */
function integers_trueDivide(left, right) {
    if (right === 0n)
        outcome_raise('ZeroDivisionError', 'division by zero');
    if (left === 0n)
        return right < 0n ? -0 : 0;
    const quotient = right < 0n ? ratioToNumber(-left, -right) : ratioToNumber(left, right);
    return Number.isFinite(quotient) ? quotient : outcome_raise('OverflowError', 'integer division result too large for a float');
}
/** `float(value)`. Raises OverflowError. */
function toFloat(value) {
    const converted = Number(value);
    return Number.isFinite(converted) ? converted : outcome_raise('OverflowError', 'int too large to convert to float');
}
/** `left + right`, `left - right` and `left * right`, within the limit of size. */
const add = (left, right) => within(left + right);
const subtract = (left, right) => within(left - right);
function multiply(left, right) {
    checkBits(bitLength(left) + bitLength(right) - 1);
    return left * right;
}
function within(value) {
    checkBits(bitLength(value));
    return value;
}
function checkBits(bits) {
    if (bits > MAX_BITS)
        exceed(`an integer of more than ${MAX_BITS} bits`);
}
/** `left << right`. Raises ValueError. */
function leftShift(left, right) {
    if (right < 0n)
        outcome_raise('ValueError', 'negative shift count');
    if (left === 0n)
        return 0n;
    checkBits(bitLength(left) + Number(right));
    return left << right;
}
/** `left >> right`. Raises ValueError. */
function rightShift(left, right) {
    if (right < 0n)
        outcome_raise('ValueError', 'negative shift count');
    if (right > BigInt(MAX_BITS))
        return left < 0n ? -1n : 0n;
    return left >> right;
}
/** `left ** right`: a float where the exponent is negative. Raises ZeroDivisionError and OverflowError. */
function power(left, right) {
    if (right < 0n)
        return floatPower(toFloat(left), toFloat(right));
    if (left === 0n || left === 1n)
        return right === 0n ? 1n : left;
    if (left === -1n)
        return right % 2n === 0n ? 1n : -1n;
    checkBits((bitLength(left) - 1) * Number(right) + 1);
    return left ** right;
}
/** `pow(base, exponent, modulus)`: the sign is the modulus's. Raises ValueError. */
function powerModulo(base, exponent, modulus) {
    if (modulus === 0n)
        outcome_raise('ValueError', 'pow() 3rd argument cannot be 0');
    if (bitLength(exponent) * bitLength(modulus) ** 2 > 1e10)
        exceed('the time that a power may take');
    const size = modulus < 0n ? -modulus : modulus;
    let factor = exponent < 0n ? inverse(base, size) : integers_modulo(base, size);
    let result = 1n % size;
    for (let rest = exponent < 0n ? -exponent : exponent; rest > 0n; rest >>= 1n) {
        if (rest & 1n)
            result = (result * factor) % size;
        factor = (factor * factor) % size;
    }
    return integers_modulo(result, modulus);
}
function inverse(base, modulus) {
    let [older, newer] = [integers_modulo(base, modulus), modulus];
    let [factor, next] = [1n, 0n];
    while (newer !== 0n) {
        const quotient = older / newer;
        [older, newer] = [newer, older - quotient * newer];
        [factor, next] = [next, factor - quotient * next];
    }
    if (older !== 1n && modulus !== 1n)
        outcome_raise('ValueError', 'base is not invertible for the given modulus');
    return integers_modulo(factor, modulus);
}
/** `round(value, ndigits)` of an int: half to even at the given power of ten. */
function roundInteger(value, ndigits) {
    if (ndigits >= 0n)
        return value;
    if (-ndigits > BigInt(MAX_BITS))
        return 0n;
    const unit = 10n ** -ndigits;
    const magnitude = divideHalfEven(value < 0n ? -value : value, unit) * unit;
    return value < 0n ? -magnitude : magnitude;
}
/** `value.bit_length()` and `value.bit_count()`. */
const bitLengthOf = (value) => BigInt(bitLength(value));
const bitCount = (value) => BigInt((value < 0n ? -value : value).toString(2).replaceAll('0', '').length);
/** `bin`, `oct` and `hex`, with their prefixes. */
const bin = (value) => inBase(value, 2, '0b');
const oct = (value) => inBase(value, 8, '0o');
const hex = (value) => inBase(value, 16, '0x');
const inBase = (value, base, prefix) => (value < 0n ? '-' : '') + prefix + (value < 0n ? -value : value).toString(base);
/** `math.gcd` of two. */
function gcd(left, right) {
    let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
    while (b !== 0n)
        [a, b] = [b, a % b];
    return a;
}
/** `math.lcm` of two. */
function lcm(left, right) {
    if (left === 0n || right === 0n)
        return 0n;
    const product = multiply(left / gcd(left, right), right);
    return product < 0n ? -product : product;
}
/** `math.isqrt`. Raises ValueError. */
function isqrt(value) {
    if (value < 0n)
        outcome_raise('ValueError', 'isqrt() argument must be nonnegative');
    if (value < 2n)
        return value;
    let guess = 1n << BigInt(Math.ceil(bitLength(value) / 2));
    for (;;) {
        const next = (guess + value / guess) >> 1n;
        if (next >= guess)
            return guess;
        guess = next;
    }
}
/** `math.factorial`. Raises ValueError. */
function factorial(value) {
    if (value < 0n)
        outcome_raise('ValueError', 'factorial() not defined for negative values');
    if (value > 5000n)
        exceed(`an integer of more than ${MAX_BITS} bits`);
    let product = 1n;
    for (let factor = 2n; factor <= value; factor++)
        product *= factor;
    return product;
}
/** `math.comb`. Raises ValueError. */
function comb(n, k) {
    if (n < 0n)
        outcome_raise('ValueError', 'n must be a non-negative integer');
    if (k < 0n)
        outcome_raise('ValueError', 'k must be a non-negative integer');
    if (k > n)
        return 0n;
    const picks = k < n - k ? k : n - k;
    if (picks > 5000n)
        unmodelled('`math.comb` of numbers this large');
    let result = 1n;
    for (let at = 1n; at <= picks; at++)
        result = multiply(result, n - picks + at) / at;
    return result;
}

;// CONCATENATED MODULE: ./lib/python/text/str/translate.js
/** `str.maketrans` and `str.translate`. */


/**
 * `str.maketrans(from, to, removed)`: code points to code points, or to null where deleted, in the dict's order.
 * Raises ValueError where `from` and `to` differ in length.
 */
function maketrans(from, to, removed = '') {
    if (code_points_length(from) !== code_points_length(to)) {
        outcome_raise('ValueError', 'the first two maketrans arguments must have equal length');
    }
    const targets = codePoints(to);
    const table = new Map();
    codePoints(from).forEach((character, at) => {
        table.set(ordinal(character), ordinal(targets[at] ?? ''));
    });
    for (const character of codePoints(removed))
        table.set(ordinal(character), null);
    return table;
}
/**
 * `text.translate(table)`. `lookup` is `table[ordinal]`, undefined for a LookupError.
 * Raises ValueError where the table gives a number that is no code point.
 */
function translate(text, lookup) {
    const pieces = codePoints(text).map((character) => {
        const target = lookup(ordinal(character));
        if (target === undefined)
            return character;
        if (typeof target === 'number')
            return fromOrdinal(target);
        return target ?? '';
    });
    checkLength(pieces.reduce((sum, piece) => sum + piece.length, 0));
    return pieces.join('');
}
function fromOrdinal(target) {
    if (target < 0 || target > 0x10ffff)
        outcome_raise('ValueError', 'character mapping must be in range(0x110000)');
    return String.fromCodePoint(target);
}
/** `text * times`. */
function repeat(text, times) {
    if (times <= 0n || text === '')
        return '';
    if (times > 0xffffffffn)
        checkLength(Number.POSITIVE_INFINITY);
    checkLength(text.length * Number(times));
    return text.repeat(Number(times));
}
/** `chr(code)`. Raises ValueError, and OverflowError for numbers beyond a C int. */
function chr(code) {
    if (code > 2147483647n || code < -2147483648n)
        outcome_raise('OverflowError', 'Python int too large to convert to C int');
    if (code < 0n || code > 0x10ffffn)
        outcome_raise('ValueError', 'chr() arg not in range(0x110000)');
    return String.fromCodePoint(Number(code));
}
/** `ord(text)`. Raises TypeError where it is not one character. */
function ord(text) {
    const size = code_points_length(text);
    if (size !== 1)
        outcome_raise('TypeError', `ord() expected a character, but string of length ${size} found`);
    return BigInt(ordinal(text));
}

;// CONCATENATED MODULE: ./lib/python/text/numbers/float-repr.js
/** `repr` of a float, and its hexadecimal form. */



/** The shortest digits that read back as this finite, positive number, and the power of ten of the first one. */
function shortest(magnitude) {
    const [digits = '', point = ''] = magnitude.toExponential().split('e');
    return { digits: digits.replace('.', ''), point: Number(point) };
}
/** `repr(value)`: exponents below -4 and from 16 on are written out. */
function reprFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value < 0 ? '-inf' : 'inf';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    if (value === 0)
        return `${sign}0.0`;
    const { digits, point } = shortest(Math.abs(value));
    if (point < -4 || point >= 16)
        return sign + scientific(digits, point);
    if (point < 0)
        return `${sign}0.${'0'.repeat(-point - 1)}${digits}`;
    const padded = digits.padEnd(point + 1, '0');
    return `${sign}${padded.slice(0, point + 1)}.${padded.slice(point + 1) || '0'}`;
}
function scientific(digits, point) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const exponent = String(Math.abs(point)).padStart(2, '0');
    return `${digits.charAt(0)}${fraction}e${point < 0 ? '-' : '+'}${exponent}`;
}
/** `value.hex()`. */
function floatHex(value) {
    if (!Number.isFinite(value))
        return reprFloat(value);
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    if (value === 0)
        return `${sign}0x0.0p+0`;
    const { mantissa, exponent } = toBinary(Math.abs(value));
    const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0');
    const point = exponent + 52;
    return `${sign}0x${mantissa >> 52n}.${fraction}p${point < 0 ? '' : '+'}${point}`;
}
const HEX = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?[0-9]{1,12}))?$/i;
const float_repr_SPECIAL = /^([+-]?)(?:(nan)|inf|infinity)$/i;
/** `float.fromhex(text)`. Raises ValueError and OverflowError. */
function floatFromHex(text) {
    const stripped = /[^\0-\x7f]/.test(text) ? text : toAsciiNumber(text);
    const special = float_repr_SPECIAL.exec(stripped);
    if (special !== null) {
        if (special[2] !== undefined)
            return Number.NaN;
        return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    }
    const parts = HEX.exec(stripped);
    const digits = (parts?.[2] ?? '') + (parts?.[3] ?? '');
    if (parts === null || digits === '')
        outcome_raise('ValueError', 'invalid hexadecimal floating-point string');
    const value = BigInt(`0x${digits}`);
    const exponent = Number(parts[4] ?? 0) - 4 * (parts[3] ?? '').length;
    const magnitude = scaleByTwo(value, exponent);
    if (magnitude === Number.POSITIVE_INFINITY) {
        outcome_raise('OverflowError', 'hexadecimal value too large to represent as a float');
    }
    return parts[1] === '-' ? -magnitude : magnitude;
}
function scaleByTwo(value, exponent) {
    const size = bitLength(value) + exponent;
    if (value === 0n || size < -1100)
        return 0;
    if (size > 1025)
        return Number.POSITIVE_INFINITY;
    return exponent < 0 ? ratioToNumber(value, 1n << BigInt(-exponent)) : ratioToNumber(value << BigInt(exponent), 1n);
}

;// CONCATENATED MODULE: ./lib/python/text/format/double.js
/** A float as text, as PyOS_double_to_string writes it (Python/pystrtod.c). */



function digitsOf(magnitude, { code, precision }) {
    if (magnitude === 0)
        return { digits: '0', point: 1 };
    if (code === 'r') {
        const { digits, point } = shortest(magnitude);
        return { digits, point: point + 1 };
    }
    const significant = code === 'e' ? precision + 1 : Math.max(precision, 1);
    const { digits, exponent } = code === 'f' ? toPlaces(magnitude, precision) : toSignificant(magnitude, significant);
    if (digits === '0')
        return { digits: '', point: -precision };
    return { digits: digits.replace(/(?<!0)0+$/, ''), point: digits.length + exponent };
}
/** Writes a number, with a leading '-' where it is negative. */
function formatDouble(value, format) {
    checkLength(format.precision);
    const negative = value < 0 || Object.is(value, -0);
    const isUpper = format.uppercase === true;
    if (!Number.isFinite(value)) {
        const name = Number.isNaN(value) ? 'nan' : `${negative ? '-' : ''}inf`;
        return isUpper ? name.toUpperCase() : name;
    }
    const decimal = digitsOf(Math.abs(value), format);
    const isZero = decimal.digits === '' || decimal.digits === '0';
    const sign = negative && !(format.noNegativeZero === true && isZero) ? '-' : '';
    const text = sign + place(decimal, format);
    return isUpper ? text.toUpperCase() : text;
}
function usesExponent({ point }, { code, precision, addDotZero }) {
    if (code === 'e')
        return true;
    if (code === 'f')
        return false;
    if (code === 'r')
        return point <= -4 || point > 16;
    return point <= -4 || point > Math.max(precision, 1) - (addDotZero === true ? 1 : 0);
}
function place(decimal, format) {
    const exponential = usesExponent(decimal, format);
    const point = exponential ? 1 : decimal.point;
    const whole = point > 0 ? decimal.digits.slice(0, point).padEnd(point, '0') : '0';
    const fraction = point > 0 ? decimal.digits.slice(point) : '0'.repeat(-point) + decimal.digits;
    const places = leastPlaces(point, format);
    const dotZero = format.addDotZero === true && !exponential ? 1 : 0;
    const shown = fraction
        .slice(0, format.code === 'f' ? format.precision : undefined)
        .padEnd(Math.max(places, dotZero), '0');
    const mantissa = shown !== '' || format.alternate === true ? `${whole}.${shown}` : whole;
    if (!exponential)
        return mantissa;
    const exponent = decimal.point - 1;
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
/** How many places behind the point the format asks for, zeros included. */
function leastPlaces(point, { code, precision, alternate }) {
    if (code === 'e' || code === 'f')
        return precision;
    return code === 'g' && alternate === true ? Math.max(precision, 1) - point : 0;
}

;// CONCATENATED MODULE: ./lib/python/text/format/percent-directive.js
/** One directive of `%` formatting, read as unicode_format_arg_parse does: `%(key)-08.3f`. */

const MAX_SSIZE = 2n ** 63n - 1n;
const MAX_INT = 2n ** 31n - 1n;
/** The end of a parenthesized key, which may hold balanced parentheses. */
function endOfKey(template, from) {
    let open = 1;
    for (let at = from; at < template.length; at++) {
        if (template[at] === '(')
            open++;
        else if (template[at] === ')')
            open--;
        if (open === 0)
            return at;
    }
    return outcome_raise('ValueError', 'incomplete format key');
}
function readNumber(template, from, limit, tooBig) {
    const digits = /[0-9]*/y;
    digits.lastIndex = from;
    const text = digits.exec(template)?.[0] ?? '';
    // Longer than any number that fits.
    const value = text.replace(/^0+/, '').length > 20 ? limit + 1n : BigInt(text || '0');
    if (value > limit)
        outcome_raise('ValueError', tooBig);
    return { value, next: from + text.length };
}
function readWidth(template, from, given) {
    if (template[from] === '*') {
        const value = given.star();
        if (value > MAX_SSIZE || value < -MAX_SSIZE)
            outcome_raise('OverflowError', 'Python int too large to convert to C ssize_t');
        return { value, next: from + 1 };
    }
    const { value, next } = readNumber(template, from, MAX_SSIZE, 'width too big');
    return { value: next === from ? null : value, next };
}
function readPrecision(template, from, given) {
    if (template[from] !== '.')
        return { value: null, next: from };
    if (template[from + 1] !== '*')
        return readNumber(template, from + 1, MAX_INT, 'precision too big');
    const value = given.star();
    if (value > MAX_INT || value < -MAX_INT - 1n)
        outcome_raise('OverflowError', 'Python int too large to convert to C int');
    return { value: value < 0n ? 0n : value, next: from + 2 };
}
/** Reads the directive behind a '%' at `from`, a 0-based unit offset. Raises ValueError and TypeError. */
function readDirective(template, from, given) {
    let at = from;
    if (template[at] === '(') {
        given.checkMapping();
        const end = endOfKey(template, at + 1);
        given.key(template.slice(at + 1, end));
        at = end + 1;
    }
    const flagsFrom = at;
    while (at < template.length && '-+ #0'.includes(template.charAt(at)))
        at++;
    const flags = template.slice(flagsFrom, at);
    const width = readWidth(template, at, given);
    const precision = readPrecision(template, width.next, given);
    at = precision.next;
    if (at < template.length && 'hlL'.includes(template.charAt(at)))
        at++;
    const code = template.codePointAt(at);
    if (code === undefined)
        outcome_raise('ValueError', 'incomplete format');
    const type = String.fromCodePoint(code);
    const plus = flags.includes('+') ? '+' : '';
    const directive = {
        leftAdjusted: flags.includes('-') || (width.value ?? 0n) < 0n,
        sign: plus === '' && flags.includes(' ') ? ' ' : plus,
        alternate: flags.includes('#'),
        zeroPadded: flags.includes('0'),
        width: width.value === null ? -1 : Math.abs(Number(width.value)),
        precision: precision.value === null ? -1 : Number(precision.value),
        type,
        at,
    };
    return { directive, next: at + type.length };
}

;// CONCATENATED MODULE: ./lib/python/text/format/percent-format.js
/** `template % arguments` for str (PyUnicode_Format in Objects/unicodeobject.c), over any kind of value. */





/** `template % arguments`. Raises TypeError, ValueError, OverflowError and whatever the callbacks raise. */
function percentFormat(template, given, callbacks) {
    let remaining = given.kind === 'tuple' ? given.items : [given.value];
    const mapping = given.kind === 'single' && given.isMapping ? given : null;
    const next = () => {
        const [value] = remaining;
        remaining = remaining.slice(1);
        return value === undefined ? outcome_raise('TypeError', 'not enough arguments for format string') : value;
    };
    const source = {
        checkMapping: () => {
            if (mapping === null)
                outcome_raise('TypeError', 'format requires a mapping');
        },
        // From here on the mapping's item is the only argument.
        key: (name) => {
            if (mapping !== null)
                remaining = [callbacks.item(mapping.value, name)];
        },
        star: () => callbacks.integer(next()) ?? outcome_raise('TypeError', '* wants int'),
    };
    let built = '';
    let at = 0;
    while (at < template.length) {
        const percent = template.indexOf('%', at);
        built += template.slice(at, percent === -1 ? template.length : percent);
        if (percent === -1)
            break;
        if (template[percent + 1] === '%') {
            built += '%';
            at = percent + 2;
            continue;
        }
        const read = readDirective(template, percent + 1, source);
        built += percent_format_write(read.directive, next(), template, callbacks);
        checkLength(built.length);
        at = read.next;
    }
    if (mapping === null && remaining.length > 0)
        outcome_raise('TypeError', 'not all arguments converted during string formatting');
    return built;
}
function percent_format_write(directive, value, template, callbacks) {
    const { type } = directive;
    switch (type) {
        case 's':
        case 'r':
        case 'a': {
            const text = callbacks.convert(value, type);
            return padText(directive.precision === -1 ? text : substring(text, 0, directive.precision), directive);
        }
        case 'c':
            return padText(character(value, callbacks), directive);
        case 'd':
        case 'i':
        case 'u':
        case 'o':
        case 'x':
        case 'X':
            return padNumber(writeInteger(directive, value, callbacks), directive);
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G':
            return padNumber(writeFloat(directive, value, callbacks), directive);
        default: {
            const code = ordinal(type);
            const shown = code >= 31 && code <= 126 ? type : '?';
            const place = codePointIndex(template, directive.at);
            return outcome_raise('ValueError', `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${place}`);
        }
    }
}
function character(value, callbacks) {
    const text = callbacks.text(value);
    if (text !== null && code_points_length(text) === 1)
        return text;
    const code = text === null ? (callbacks.integer(value) ?? callbacks.index(value)) : null;
    if (code === null)
        return outcome_raise('TypeError', '%c requires int or char');
    if (code < 0n || code > 0x10ffffn)
        return outcome_raise('OverflowError', '%c arg not in range(0x110000)');
    return String.fromCodePoint(Number(code));
}
const BASES = { o: 8, x: 16, X: 16 };
function writeInteger({ type, precision, alternate }, value, callbacks) {
    const base = BASES[type];
    const whole = callbacks.integer(value) ?? (base === undefined ? callbacks.truncated(value) : callbacks.index(value));
    if (whole === null) {
        const wanted = base === undefined ? 'a real number' : 'an integer';
        return outcome_raise('TypeError', `%${type} format: ${wanted} is required, not ${callbacks.typeName(value)}`);
    }
    // The margin that _PyUnicode_FormatLong keeps below INT_MAX.
    if (precision > 2147483644)
        outcome_raise('OverflowError', 'precision too large');
    checkLength(precision);
    const magnitude = whole < 0n ? -whole : whole;
    const digits = (base === undefined ? reprInt(magnitude) : magnitude.toString(base)).padStart(precision, '0');
    const prefix = alternate && base !== undefined ? `0${type.toLowerCase()}` : '';
    const text = prefix + digits;
    return (whole < 0n ? '-' : '') + (type === 'X' ? text.toUpperCase() : text);
}
function writeFloat(directive, value, callbacks) {
    const number = callbacks.float(value);
    if (number === null)
        return outcome_raise('TypeError', `must be real number, not ${callbacks.typeName(value)}`);
    const code = directive.type.toLowerCase();
    return formatDouble(number, {
        code: code === 'e' || code === 'f' ? code : 'g',
        precision: directive.precision === -1 ? 6 : directive.precision,
        alternate: directive.alternate,
        uppercase: code !== directive.type,
    });
}
function padText(text, { width, leftAdjusted }) {
    const missing = Math.max(width - code_points_length(text), 0);
    checkLength(text.length + missing);
    return leftAdjusted ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
}
/** Adds the sign, and pads before it with blanks or behind it, and behind `0x`, with zeros. */
function padNumber(text, directive) {
    const sign = text.startsWith('-') ? '-' : directive.sign;
    const unsigned = text.startsWith('-') ? text.slice(1) : text;
    if (directive.leftAdjusted || !directive.zeroPadded)
        return padText(sign + unsigned, directive);
    const prefixed = directive.alternate && /^[xXo]$/.test(directive.type);
    const prefix = prefixed ? unsigned.slice(0, 2) : '';
    const body = unsigned.slice(prefix.length);
    const missing = Math.max(directive.width - sign.length - unsigned.length, 0);
    checkLength(text.length + missing);
    return sign + prefix + '0'.repeat(missing) + body;
}

;// CONCATENATED MODULE: ./lib/python/text/format/spec.js
/** The format specification mini-language: https://docs.python.org/3.11/library/string.html#formatspec */



/** The largest number that a C ssize_t holds. */
const spec_MAX_SSIZE = 2n ** 63n - 1n;
const isAlign = (character) => character !== undefined && character.length === 1 && '<>=^'.includes(character);
const isSign = (character) => character === '+' || character === '-' || character === ' ';
/** How CPython shows a format character in a message. */
function showCharacter(character) {
    const code = ordinal(character);
    return code > 32 && code < 128 ? character : `\\x${code.toString(16)}`;
}
/** Reads decimal digits, of any script, from a position on: their value, or -1 for none, and the position behind them. */
function readInteger(characters, from) {
    let value = 0n;
    let next = from;
    for (let character = characters[next]; character !== undefined && isDecimal(character); character = characters[++next]) {
        value = value * 10n + BigInt(decimalValue(character));
        if (value > spec_MAX_SSIZE)
            outcome_raise('ValueError', 'Too many decimal digits in format string');
    }
    return { value: next === from ? -1 : Number(value), next };
}
function checkGrouping(grouping, type) {
    if (grouping === '' || 'defgEG%F'.includes(type))
        return;
    if (grouping === '_' && type !== '' && 'boxX'.includes(type))
        return;
    outcome_raise('ValueError', `Cannot specify '${grouping}' with '${showCharacter(type)}'.`);
}
/** Parses a specification as parse_internal_render_format_spec does. Raises ValueError. */
function parseSpec(text, defaults) {
    const characters = codePoints(text);
    let at = 0;
    const accept = (wanted) => {
        const found = characters[at] === wanted;
        if (found)
            at++;
        return found;
    };
    let fill = ' ';
    let align = null;
    const hasFill = isAlign(characters[1]);
    if (isAlign(characters[1])) {
        fill = characters[0] ?? ' ';
        align = characters[1];
        at = 2;
    }
    else if (isAlign(characters[0])) {
        align = characters[0];
        at = 1;
    }
    const signCharacter = characters[at];
    const sign = isSign(signCharacter) ? signCharacter : '';
    if (sign !== '')
        at++;
    const noNegativeZero = accept('z');
    const alternate = accept('#');
    if (!hasFill && accept('0')) {
        fill = '0';
        if (align === null && defaults.align === '>')
            align = '=';
    }
    const width = readInteger(characters, at);
    at = width.next;
    const grouping = readGrouping(accept);
    let precision = -1;
    if (accept('.')) {
        const digits = readInteger(characters, at);
        if (digits.value === -1)
            outcome_raise('ValueError', 'Format specifier missing precision');
        precision = digits.value;
        at = digits.next;
    }
    if (characters.length - at > 1) {
        outcome_raise('ValueError', `Invalid format specifier '${text}' for object of type '${defaults.typeName}'`);
    }
    const type = characters[at] ?? defaults.type;
    checkGrouping(grouping, type);
    return {
        fill,
        align: align ?? defaults.align,
        sign,
        noNegativeZero,
        alternate,
        width: width.value,
        grouping,
        precision,
        type,
    };
}
function readGrouping(accept) {
    const comma = accept(',');
    const underscore = accept('_');
    if ((comma && underscore) || (underscore && accept(',')))
        outcome_raise('ValueError', "Cannot specify both ',' and '_'.");
    if (comma)
        return ',';
    return underscore ? '_' : '';
}
/** Refuses a presentation type that the value's type does not have. */
function unknownType(spec, typeName) {
    return outcome_raise('ValueError', `Unknown format code '${showCharacter(characterAt(spec.type, 0))}' for object of type '${typeName}'`);
}

;// CONCATENATED MODULE: ./lib/python/text/format/str-format.js
/** `str.format` and `str.format_map` (Objects/stringlib/unicode_format.h), over any kind of value. */




/** Yields the pieces of a template, one after the other, so that a later mistake is raised later. Raises ValueError. */
function* pieces(template) {
    let at = 0;
    while (at < template.length) {
        const from = at;
        while (at < template.length && template[at] !== '{' && template[at] !== '}')
            at++;
        const brace = template[at];
        if (brace === undefined) {
            yield { kind: 'literal', text: template.slice(from) };
            return;
        }
        const isEscaped = template[at + 1] === brace;
        if (!isEscaped && (brace === '}' || at + 1 === template.length)) {
            outcome_raise('ValueError', `Single '${brace}' encountered in format string`);
        }
        yield { kind: 'literal', text: template.slice(from, isEscaped ? at + 1 : at) };
        at += isEscaped ? 2 : 1;
        if (isEscaped)
            continue;
        const { field, next } = readField(template, at);
        yield { kind: 'field', field };
        at = next;
    }
}
function readField(template, from) {
    const end = endOfName(template, from);
    const name = template.slice(from, end);
    const terminator = template[end];
    if (terminator === undefined)
        outcome_raise('ValueError', "expected '}' before end of string");
    if (terminator === '}')
        return { field: { name, conversion: null, spec: '', nested: false }, next: end + 1 };
    let at = end + 1;
    let conversion = null;
    if (terminator === '!') {
        if (at >= template.length)
            outcome_raise('ValueError', 'end of string while looking for conversion specifier');
        conversion = String.fromCodePoint(template.codePointAt(at) ?? 0);
        at += conversion.length;
        const after = template[at];
        if (after === '}')
            return { field: { name, conversion, spec: '', nested: false }, next: at + 1 };
        if (after !== undefined && after !== ':')
            outcome_raise('ValueError', "expected ':' after conversion specifier");
        at++;
    }
    const close = closingBrace(template, at);
    const spec = template.slice(at, close);
    return { field: { name, conversion, spec, nested: spec.includes('{') }, next: close + 1 };
}
function endOfName(template, from) {
    for (let at = from; at < template.length; at++) {
        const character = template[at];
        if (character === '{')
            outcome_raise('ValueError', "unexpected '{' in field name");
        if (character === '}' || character === ':' || character === '!')
            return at;
        if (character === '[') {
            const close = template.indexOf(']', at);
            if (close === -1)
                return template.length;
            at = close;
        }
    }
    return template.length;
}
function closingBrace(template, from) {
    let open = 1;
    for (let at = from; at < template.length; at++) {
        if (template[at] === '{')
            open++;
        else if (template[at] === '}')
            open--;
        if (open === 0)
            return at;
    }
    return outcome_raise('ValueError', "unmatched '{' in format spec");
}
/** The value of a run of decimals of any script, or null where it is none. Raises ValueError. */
function asIndex(text) {
    if (text === '')
        return null;
    let value = 0n;
    for (const character of text) {
        if (!isDecimal(character))
            return null;
        value = value * 10n + BigInt(decimalValue(character));
        if (value > spec_MAX_SSIZE)
            outcome_raise('ValueError', 'Too many decimal digits in format string');
    }
    return value;
}
/** Splits a field's name at its first '.' or '['. */
function splitName(name) {
    const at = name.search(/[.[]/);
    return at === -1 ? { first: name, rest: '' } : { first: name.slice(0, at), rest: name.slice(at) };
}
/** Yields the steps of what follows a field's first name: `.name[key]`. Raises ValueError. */
function* steps(rest) {
    let at = 0;
    while (at < rest.length) {
        const opener = rest[at];
        if (opener !== '.' && opener !== '[') {
            outcome_raise('ValueError', "Only '.' or '[' may follow ']' in format field specifier");
        }
        const found = opener === '.' ? rest.slice(at + 1).search(/[.[]/) : rest.indexOf(']', at + 1) - at - 1;
        if (opener === '[' && found < 0)
            outcome_raise('ValueError', "Missing ']' in format string");
        const end = found === -1 ? rest.length : at + 1 + found;
        const name = rest.slice(at + 1, end);
        const index = opener === '[' ? asIndex(name) : null;
        if (name === '')
            outcome_raise('ValueError', 'Empty attribute in format string');
        yield opener === '.' ? { kind: 'attribute', name } : { kind: 'item', key: index ?? name };
        at = opener === '.' ? end : end + 1;
    }
}
/** Decides what position a field without a name, or with a number, stands for, and refuses a mix of the two. */
function number(numbering, index) {
    const state = numbering.kind !== 'undecided' ? numbering : index === null ? { kind: 'automatic', next: 0 } : { kind: 'manual' };
    if (index === null) {
        if (state.kind !== 'automatic') {
            return outcome_raise('ValueError', 'cannot switch from manual field specification to automatic field numbering');
        }
        return { numbering: { kind: 'automatic', next: state.next + 1 }, index: state.next };
    }
    if (state.kind === 'automatic') {
        outcome_raise('ValueError', 'cannot switch from automatic field numbering to manual field specification');
    }
    return { numbering: state, index: Number(index) };
}
/**
 * `template.format(...)`, or `template.format_map(...)` where there are no positional arguments.
 * Raises ValueError, IndexError, KeyError and whatever the callbacks raise.
 */
function strFormat(template, callbacks) {
    let numbering = { kind: 'undecided' };
    const first = (name) => {
        const index = asIndex(name);
        if (index === null && name !== '')
            return callbacks.keyword(name);
        const numbered = number(numbering, index);
        numbering = numbered.numbering;
        if (callbacks.positional === null)
            outcome_raise('ValueError', 'Format string contains positional fields');
        const value = callbacks.positional(numbered.index);
        if (value !== undefined)
            return value;
        return outcome_raise('IndexError', `Replacement index ${numbered.index} out of range for positional args tuple`);
    };
    const resolve = (name) => {
        const parts = splitName(name);
        let value = first(parts.first);
        for (const step of steps(parts.rest)) {
            value = step.kind === 'attribute' ? callbacks.attribute(value, step.name) : callbacks.item(value, step.key);
        }
        return value;
    };
    const render = (field, depth) => {
        const value = resolve(field.name);
        const converted = field.conversion === null ? value : callbacks.convert(value, checkConversion(field.conversion));
        return callbacks.format(converted, field.nested ? build(field.spec, depth - 1) : field.spec);
    };
    // A spec may hold fields, whose specs may not.
    const build = (text, depth) => {
        if (depth <= 0)
            outcome_raise('ValueError', 'Max string recursion exceeded');
        let built = '';
        for (const piece of pieces(text)) {
            built += piece.kind === 'literal' ? piece.text : render(piece.field, depth);
            checkLength(built.length);
        }
        return built;
    };
    return build(template, 2);
}
function checkConversion(conversion) {
    if (conversion === 's' || conversion === 'r' || conversion === 'a')
        return conversion;
    const code = ordinal(conversion);
    return outcome_raise('ValueError', `Unknown conversion specifier ${code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`}`);
}

;// CONCATENATED MODULE: ./lib/python/operations/guard.js




/**
 * Runs a function of `text/` over the values of SOURCES: what it raises is raised as a Python exception; where it
 * gives up, the result is an unknown of TYPES.
 */
function guard_guard(vm, sources, types, run) {
    try {
        return run();
    }
    catch (thrown) {
        if (!outcome_isFailure(thrown))
            throw thrown;
        if (thrown.kind === 'raised')
            throw asRaise(vm, thrown.type, thrown.message, thrown.args, sources);
        const cause = thrown.kind === 'exceeded'
            ? { kind: 'budget', what: thrown.limit, location: vm.location }
            : { kind: 'construct', what: thrown.what, location: vm.location };
        return unknown_unknownFrom(vm, sources, { types, causes: [cause] });
    }
}
function asRaise(vm, type, message, args, sources) {
    const cls = EXCEPTIONS.get(type);
    if (cls === undefined)
        throw new TypeError(`text raised ${type}, which is no builtin exception`);
    const origin = make_originFrom(vm, ...sources);
    return exceptions_raiseOf(vm, cls, args === undefined ? [make_str(message, origin)] : args.map((argument) => toObject(argument, origin)));
}
function toObject(argument, origin) {
    if (argument === null)
        return make_none(origin);
    if (typeof argument === 'string')
        return make_str(argument, origin);
    return typeof argument === 'bigint' ? make_int(argument, origin) : make_bytes(argument, origin);
}

;// CONCATENATED MODULE: ./lib/python/operations/types.js

/** The class of OBJECT; null where it is not known. */
function typeOf(object) {
    return object.kind === 'unknown' || object.kind === 'absent' ? null : classOf(object);
}
/** The object of a builtin kind that OBJECT is: an instance of a subclass of `dict` is a dict. */
function types_payloadOf(object) {
    return object.kind === 'instance' && object.payload !== null ? object.payload : object;
}
/** Is OBJECT an instance of CLS? Null where that is not known. */
function isInstance(object, cls) {
    if (cls === OBJECT)
        return true;
    if (object.kind === 'unknown') {
        if (object.alternatives !== null) {
            const answers = new Set(object.alternatives.map((one) => isInstance(one, cls)));
            const [answer] = answers;
            return answers.size === 1 && answer !== undefined ? answer : null;
        }
        if (object.types === null || cls.module !== 'builtins')
            return object.types?.every((name) => name === 'NoneType') ? false : null;
        const hits = object.types.map((name) => name === cls.name || (name === 'bool' && cls.name === 'int'));
        return hits.every((hit) => hit) ? true : hits.some((hit) => hit) ? null : false;
    }
    const own = typeOf(object);
    return own === null ? null : isSubclass(own, cls);
}
/** Is CLS a subclass of BASE? Null where a base of it is not known. */
function isSubclass(cls, base) {
    if (base === OBJECT || cls.mro.includes(base))
        return true;
    return cls.mro.some(({ rest }) => rest.length > 0) ? null : false;
}
/** The name that messages of CPython give to OBJECT's type. */
function types_typeName(object) {
    return typeOf(object)?.name ?? 'object';
}

;// CONCATENATED MODULE: ./lib/python/operations/iterate.js














const END = { kind: 'end' };
/** Items to come that nothing is known of, because of CAUSES. */
function restStep(vm, causes, types = null) {
    return { kind: 'rest', item: unknown_unknown(vm, { causes, types }) };
}
/**
 * Starts an iteration over OBJECT, which has no alternatives: the result gives one step at each call.
 *
 * @throws Raise TypeError
 */
function pull(vm, object, order = 'needed') {
    if (isUnordered(object))
        return order === 'needed' ? pull(vm, unorderedItem(vm, object)) : pullUnordered(vm, object);
    switch (object.kind) {
        case 'list':
            return counting(vm, (index) => sequenceStep(vm, object.cell.contents, index));
        case 'tuple':
            return counting(vm, (index) => sequenceStep(vm, object, index));
        case 'str': {
            const characters = codePoints(object.value);
            return counting(vm, (index) => itemOrEnd(characters[index], (character) => make_str(character, make_originFrom(vm, object))));
        }
        case 'bytes':
            return counting(vm, (index) => itemOrEnd(object.value[index], (value) => make_int(value, make_originFrom(vm, object))));
        case 'range':
            return counting(vm, (index) => rangeStep(object, index));
        case 'dict':
            return pullMapping(vm, object, 'keys');
        case 'set':
        case 'frozenset':
            return pullMapping(vm, object, 'values');
        case 'view':
            return pullMapping(vm, object.dict, object.view);
        case 'iterator':
            return () => advance(vm, object);
        case 'unknown':
            return counting(vm, (index) => (index === 0 ? { kind: 'rest', item: itemOf(vm, object) } : END));
        case 'instance':
        case 'class':
            return pullByMethods(vm, object);
        default:
            throw exceptions_raise(vm, 'TypeError', `'${types_typeName(object)}' object is not iterable`);
    }
}
/** Is the order in which OBJECT's items come not known? A set's depends on hashes, which differ from run to run. */
function isUnordered(object) {
    if (object.kind === 'instance' && object.payload !== null)
        return isUnordered(object.payload);
    if (object.kind === 'iterator')
        return object.isUnordered === true;
    return (object.kind === 'set' || object.kind === 'frozenset') && object.cell.contents.entries.size > 1;
}
const ORDER = "the order of a set's items";
/** Something of which each item is one of OBJECT's. */
function unorderedItem(vm, object) {
    const cause = { kind: 'nondeterministic', what: ORDER, location: vm.location };
    return unknown_unknownFrom(vm, [object], { causes: [cause] });
}
/** The items in some order, and then a word that it is just some order. */
function pullUnordered(vm, object) {
    const value = object.kind === 'instance' && object.payload !== null ? object.payload : object;
    const next = value.kind === 'iterator'
        ? () => advance(vm, value)
        : value.kind === 'set' || value.kind === 'frozenset'
            ? pullMapping(vm, value, 'values')
            : pull(vm, value);
    let isOver = false;
    return () => {
        if (isOver)
            return END;
        const step = next();
        if (step.kind === 'item')
            return step;
        isOver = true;
        return step.kind === 'rest'
            ? step
            : {
                ...restStep(vm, [{ kind: 'nondeterministic', what: ORDER, location: vm.location }]),
                orderOnly: true,
            };
    };
}
function itemOf(vm, object) {
    const isText = object.types?.length === 1 && object.types[0] === 'str';
    return unknown_unknownFrom(vm, [object], { types: isText ? ['str'] : null, ...(isText ? { truth: true } : {}) });
}
function counting(vm, step) {
    let index = 0;
    return () => {
        spend(vm.budget, vm.location);
        const given = step(index);
        index += 1;
        return given;
    };
}
function itemOrEnd(value, make) {
    return value === undefined ? END : { kind: 'item', slot: make(value) };
}
function sequenceStep(vm, contents, index) {
    const slot = contents.items[index];
    if (slot !== undefined)
        return { kind: 'item', slot };
    return contents.rest.length > 0 && index === contents.items.length ? restStep(vm, contents.rest) : END;
}
function rangeStep({ start, stop, step }, index) {
    const value = start + BigInt(index) * step;
    return (step > 0n ? value < stop : value > stop) ? { kind: 'item', slot: make_int(value) } : END;
}
function pullMapping(vm, object, view) {
    const size = object.cell.contents.entries.size;
    const hashes = [...object.cell.contents.entries.keys()];
    return counting(vm, (index) => {
        const { entries, rest } = object.cell.contents;
        if (entries.size !== size)
            throw exceptions_raise(vm, 'RuntimeError', `${object.kind === 'dict' ? 'dictionary' : 'Set'} changed size during iteration`);
        const hash = hashes[index];
        if (hash === undefined)
            return index === hashes.length && rest.length > 0 ? restStep(vm, rest) : END;
        const entry = entries.get(hash);
        if (entry === undefined)
            throw exceptions_raise(vm, 'RuntimeError', 'dictionary keys changed during iteration');
        return { kind: 'item', slot: viewed(vm, entry.key, lift_resolve(vm, entry.slot), view) };
    });
}
/** What a view shows of an entry, whose slot may hold nothing. */
function viewed(vm, key, slot, view) {
    if (view === 'values')
        return slot;
    const show = (value) => (view === 'keys' ? key : tuple([key, value], make_originFrom(vm, key, value)));
    if (slot.kind === 'absent')
        return make_ABSENT;
    if (slot.kind !== 'unknown' || slot.alternatives === null || !slot.alternatives.includes(make_ABSENT))
        return show(slot);
    const shown = slot.alternatives.map((one) => (one.kind === 'absent' ? make_ABSENT : show(one)));
    return union(vm, shown, { from: slot, sources: slot.alternatives.map((_, index) => [index]) });
}
/** One step of an iterator object: it is moved on. */
function advance(vm, object) {
    spend(vm.budget, vm.location);
    const contents = write(vm.heap, object.cell);
    if (contents.ended)
        return END;
    if (contents.index < 0) {
        contents.ended = true;
        return restStep(vm, [{ kind: 'construct', what: 'an iterator that may have been moved on', location: vm.location }]);
    }
    const { index } = contents;
    contents.index += 1;
    const step = object.step(index);
    if (step.kind === 'end' || step.kind === 'rest')
        write(vm.heap, object.cell).ended = true;
    return step;
}
function pullByMethods(vm, object) {
    const iter = lookupSpecial(vm, object, '__iter__');
    if (iter !== null) {
        const result = lift_resolve(vm, callObject(vm, iter, []));
        if (result.kind !== 'instance')
            return pull(vm, result);
        const next = lookupSpecial(vm, result, '__next__');
        if (next === null)
            throw exceptions_raise(vm, 'TypeError', `iter() returned non-iterator of type '${types_typeName(result)}'`);
        return counting(vm, () => nextStep(vm, next, []));
    }
    if (object.kind === 'instance' && object.payload !== null)
        return pull(vm, object.payload);
    const getItem = lookupSpecial(vm, object, '__getitem__');
    if (getItem !== null && object.kind === 'instance')
        return counting(vm, (index) => nextStep(vm, getItem, [make_int(index)], 'IndexError'));
    if (object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0))
        return pull(vm, unknown_unknownFrom(vm, [object], { causes: object.cls.mro.flatMap(({ rest }) => rest) }));
    throw exceptions_raise(vm, 'TypeError', `'${types_typeName(object)}' object is not iterable`);
}
/** Calls a method that gives the next item, or raises when there is none. */
function nextStep(vm, method, args, ending = 'StopIteration') {
    const worlds = capture(vm, { kind: 'handlers' }, () => callObject(vm, method, args));
    return forEachWorld(vm, worlds, (world) => {
        if (world.kind === 'normal')
            return { kind: 'item', slot: world.value };
        if (world.escape.kind === 'raise' && exceptions_isException(world.escape.raise.exception, exceptionClass(ending)) === true)
            return END;
        throw rethrown(world.escape);
    }, (steps) => joinSteps(vm, steps));
}
function joinSteps(vm, steps) {
    const [first] = steps;
    if (steps.length === 1 && first !== undefined)
        return first;
    const causes = [{ kind: 'construct', what: 'an iteration whose end is not known', location: vm.location }];
    return restStep(vm, causes);
}
/** Iterates to the end; an iterable that can be several things gives the join of their items. @throws Raise TypeError */
function iterate(vm, object, order = 'needed') {
    return liftWith(vm, object, (one) => drain(vm, pull(vm, one, 'indifferent'), order), (results, deciding) => results
        .map(({ items, rest }) => ({ kind: 'sequence', items, rest }))
        .reduce((left, right) => joinSequences(vm, left, right, deciding)));
}
function drain(vm, next, order) {
    const items = [];
    const rest = [];
    for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'rest') {
            if (order === 'needed' || step.orderOnly === undefined)
                rest.push(...step.item.causes);
            break;
        }
        if (step.slot.kind !== 'absent')
            items.push(step.slot);
        if (items.length > LIMITS.items)
            throw new escape_BudgetExceeded({ kind: 'budget', what: 'a container with too many items', location: vm.location });
    }
    return { items, rest: uniteCauses(rest) };
}
/** The items of an iterable where they are all known to be there; null where that is not so. */
function listItems(vm, object) {
    const { items, rest } = iterate(vm, object);
    return rest.length > 0 || items.some((item) => item.kind === 'unknown' && item.alternatives?.includes(ABSENT))
        ? null
        : items;
}
/** `iter(object)`: Python's iterator object. */
function iteratorOf(vm, object) {
    if (object.kind === 'iterator')
        return object;
    if (object.kind === 'instance' || object.kind === 'class') {
        const iter = lookupSpecial(vm, object, '__iter__');
        if (iter !== null)
            return callObject(vm, iter, []);
    }
    const type = object.kind === 'list' || object.kind === 'tuple' || object.kind === 'set' || object.kind === 'range'
        ? `${object.kind}_iterator`
        : 'iterator';
    if (object.kind === 'list')
        return iterator(vm, type, (index) => sequenceStep(vm, object.cell.contents, index));
    return lazily(vm, type, () => pull(vm, object));
}
/**
 * An iterator whose steps come one after the other from a JavaScript function that cannot go back: where a fork takes it back, what comes is unknown.
 */
function lazily(vm, type, start) {
    let next = null;
    let given = 0;
    return iterator(vm, type, (index) => {
        next ??= start();
        if (index !== given)
            return restStep(vm, [{ kind: 'construct', what: 'an iterator that is read on two paths', location: vm.location }]);
        given += 1;
        return next();
    });
}

;// CONCATENATED MODULE: ./lib/python/operations/taint.js



/**
 * Makes what an unmodelled call can have changed unknown: every mutable object that can be reached from OBJECTS through
 * containers and attributes of instances. Functions, classes and modules are left as they are: libraries keep them to call them later.
 */
function taint_taint(vm, objects, cause) {
    const seen = new Set();
    const open = [...objects];
    for (let object = open.pop(); object !== undefined; object = open.pop()) {
        for (const part of partsOf(object))
            open.push(part);
        const cell = mutableCell(object);
        if (cell === null || seen.has(cell))
            continue;
        seen.add(cell);
        for (const part of contentsOf(cell.contents))
            open.push(part);
    }
    for (const cell of seen)
        forget(vm, cell, cause);
}
function mutableCell(object) {
    switch (object.kind) {
        case 'list':
        case 'dict':
        case 'set':
            return object.cell;
        case 'instance':
            return object.attributes;
        case 'iterator':
            return object.cell;
        default:
            return null;
    }
}
function partsOf(object) {
    switch (object.kind) {
        case 'tuple':
            return object.items;
        case 'view':
            return [object.dict];
        case 'method':
            return [object.self];
        case 'instance':
            return object.payload === null ? [] : [object.payload];
        case 'unknown':
            return object.alternatives ?? [];
        default:
            return [];
    }
}
function contentsOf(contents) {
    switch (contents.kind) {
        case 'sequence':
            return contents.items;
        case 'mapping':
            return [...contents.entries.values()].map(({ slot }) => slot);
        case 'position':
            return [];
    }
}
/** Nothing is known of CELL's contents any more, because of CAUSE. */
function forget(vm, cell, cause) {
    write(vm.heap, cell);
    const { contents } = cell;
    switch (contents.kind) {
        case 'sequence':
            cell.contents = { kind: 'sequence', items: [], rest: uniteCauses([cause], contents.rest) };
            return;
        case 'mapping':
            cell.contents = forgetMapping(vm, contents, cause);
            return;
        case 'position':
            cell.contents = { kind: 'position', index: -1, ended: false };
            return;
    }
}
/** A namespace keeps its names: what they are bound to may have changed. */
function forgetMapping(vm, contents, cause) {
    const rest = uniteCauses([cause], contents.rest);
    if (!contents.isNamespace)
        return { ...contents, entries: new Map(), rest };
    const entries = new Map();
    for (const [name, { key, slot }] of contents.entries) {
        entries.set(name, { key, slot: name.startsWith('__') ? slot : union(vm, [slot, unknown_unknown(vm, { causes: [cause] })]) });
    }
    return { ...contents, entries, rest };
}

;// CONCATENATED MODULE: ./lib/python/operations/mapping.js











/**
 * The hash text of KEY.
 *
 * @returns the unknown on which it depends where it is not known
 * @throws Raise TypeError where KEY is unhashable
 */
function keyOf(vm, key) {
    if (key.kind === 'unknown')
        return key;
    if (key.kind === 'instance' && (key.payload === null || key.data !== undefined))
        return keyOfInstance(vm, key);
    const text = hashKey(key);
    if (text !== null)
        return text;
    if (key.kind === 'tuple')
        return unknown_unknownFrom(vm, unhashablePart(vm, key));
    if (key.kind === 'list' || key.kind === 'dict' || key.kind === 'set' || key.kind === 'slice')
        throw exceptions_raise(vm, 'TypeError', `unhashable type: '${types_typeName(key)}'`);
    return unknown_unknownFrom(vm, [key]);
}
function keyOfInstance(vm, key) {
    const method = key.data === undefined ? lookupSpecial(vm, key, '__hash__') : null;
    if (method !== null && method.kind === 'method' && method.func.kind !== 'native') {
        const hash = callObject(vm, method, []);
        return hash.kind === 'int' ? `\0h${hash.value}` : unknown_unknownFrom(vm, [hash]);
    }
    if (method === null && key.data === undefined && lookupSpecial(vm, key, '__eq__')?.kind === 'method') {
        throw exceptions_raise(vm, 'TypeError', `unhashable type: '${types_typeName(key)}'`);
    }
    return hashKey(key) ?? unknown_unknownFrom(vm, [key]);
}
function unhashablePart(vm, key) {
    for (const item of key.items)
        keyOf(vm, item);
    return [key];
}
/** What DICT holds under KEY: a slot, ABSENT where there is none. */
function getItem(vm, dict, key) {
    const hash = keyOf(vm, key);
    const { entries, rest } = dict.cell.contents;
    if (typeof hash !== 'string') {
        if (entries.size + rest.length === 0)
            return make_ABSENT;
        return unknown_unknownFrom(vm, [hash], { causes: rest, alternatives: [unknown_unknownFrom(vm, [hash], { causes: rest }), make_ABSENT] });
    }
    const entry = entries.get(hash);
    if (entry !== undefined)
        return entry.slot;
    const hooked = key.kind === 'str' ? dict.environment?.missing(key.value) : undefined;
    if (hooked !== undefined && hooked !== null)
        return hooked;
    // A name that is surely no config var is there only where something else may have put it there.
    const doubt = hooked === null ? rest.filter((cause) => cause !== dict.environment?.incomplete) : rest;
    if (doubt.length === 0)
        return make_ABSENT;
    return unknown_unknown(vm, { causes: doubt, alternatives: [unknown_unknown(vm, { causes: doubt }), make_ABSENT] });
}
/** `dict[key] = value` */
function mapping_setItem(vm, dict, key, value) {
    const hash = keyOf(vm, key);
    if (typeof hash !== 'string') {
        mapping_blur(vm, dict, hash);
        return;
    }
    const contents = write(vm.heap, dict.cell);
    contents.entries.set(hash, { key: contents.entries.get(hash)?.key ?? key, slot: value });
    if (contents.entries.size > LIMITS.items)
        throw new escape_BudgetExceeded({ kind: 'budget', what: 'a container with too many items', location: vm.location });
}
/** Removes KEY, where it is. */
function removeItem(vm, dict, key) {
    const hash = keyOf(vm, key);
    if (typeof hash !== 'string') {
        forget(vm, dict.cell, hash.causes[0]);
        return;
    }
    const contents = write(vm.heap, dict.cell);
    contents.entries.delete(hash);
    // Where more may be there than is listed, or a hook gives what is not listed, the key must be said to be gone.
    if (contents.rest.length > 0 || ('environment' in dict && dict.environment !== undefined))
        contents.entries.set(hash, { key, slot: make_ABSENT });
}
/** Something was stored under a key that is not known: any other key may have been overwritten, and there may be one more. */
function mapping_blur(vm, dict, key) {
    const contents = write(vm.heap, dict.cell);
    const changed = unknown_unknownFrom(vm, [key]);
    for (const [hash, entry] of contents.entries)
        contents.entries.set(hash, { ...entry, slot: union(vm, [entry.slot, changed]) });
    contents.rest = [...contents.rest, ...key.causes];
}
/** Adds ITEM to a set. */
function addItem(vm, set, item) {
    const hash = keyOf(vm, item);
    const contents = write(vm.heap, set.cell);
    if (typeof hash !== 'string')
        contents.rest = [...contents.rest, ...hash.causes];
    else if (!contents.entries.has(hash) || mayBeAbsent(contents.entries.get(hash)?.slot ?? make_ABSENT))
        contents.entries.set(hash, { key: item, slot: item });
}
/** Is KEY in a dict or a set? Null where that is not known. */
function hasKey(vm, object, key) {
    const slot = object.kind === 'dict' ? getItem(vm, object, key) : slotOfItem(vm, object, key);
    if (slot.kind === 'absent')
        return false;
    return mayBeAbsent(slot) && slot.kind === 'unknown' ? slot : true;
}
function slotOfItem(vm, set, item) {
    const hash = keyOf(vm, item);
    const { entries, rest } = set.cell.contents;
    if (typeof hash === 'string') {
        const entry = entries.get(hash);
        if (entry !== undefined)
            return entry.slot;
        return rest.length === 0 ? make_ABSENT : unknown_unknown(vm, { causes: rest, alternatives: [item, make_ABSENT] });
    }
    return entries.size + rest.length === 0
        ? make_ABSENT
        : unknown_unknownFrom(vm, [hash], { causes: rest, alternatives: [item, make_ABSENT] });
}
/** How many entries surely and at most are there; `most` is null where more may be. */
function sizes(contents) {
    const slots = [...contents.entries.values()].filter(({ slot }) => slot.kind !== 'absent');
    const least = slots.filter(({ slot }) => !mayBeAbsent(slot)).length;
    return { least, most: contents.rest.length > 0 ? null : slots.length };
}

;// CONCATENATED MODULE: ./lib/python/operations/subscript.js














/** `object[key]`. @throws Raise */
function subscript(vm, object, key) {
    return lift(vm, object, (one) => lift(vm, key, (index) => lift_resolve(vm, subscriptKnown(vm, one, index))));
}
function subscriptKnown(vm, object, key) {
    if (object.kind === 'unknown') {
        fork_mayRaise(vm, () => exceptions_raise(vm, 'LookupError', unknown_unknownFrom(vm, [object, key], { types: ['str'] })));
        const isText = object.types?.length === 1 && object.types[0] === 'str';
        return unknown_unknownFrom(vm, [object, key], { types: isText ? ['str'] : null });
    }
    if (object.kind === 'class')
        return subscriptClass(vm, object, key);
    const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__getitem__') : null;
    if (method !== null)
        return callObject(vm, method, [key]);
    const value = types_payloadOf(object);
    if (value.kind === 'dict')
        return subscriptDict(vm, object, value, key);
    if (!['list', 'tuple', 'str', 'bytes', 'range'].includes(value.kind)) {
        if (object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0))
            return unknown_unknownFrom(vm, [object, key], { causes: object.cls.mro.flatMap(({ rest }) => rest) });
        throw exceptions_raise(vm, 'TypeError', `'${types_typeName(object)}' object is not subscriptable`);
    }
    return subscriptSequence(vm, value, key);
}
/** `List[int]`, `Enum['NAME']`: what generic aliases are made of is nobody's setting. */
function subscriptClass(vm, cls, key) {
    const meta = cls.metaclass === null ? null : lookupSpecial(vm, cls, '__getitem__');
    if (meta !== null)
        return callObject(vm, meta, [key]);
    const generic = findInClasses(vm, cls.mro, '__class_getitem__');
    if (generic !== null && generic.kind !== 'native')
        return callObject(vm, generic.kind === 'classmethod' ? generic.func : generic, [cls, key]);
    if (cls.isNative || generic !== null)
        return cls;
    if (cls.mro.some(({ rest }) => rest.length > 0))
        return unknown_unknownFrom(vm, [cls], { causes: cls.mro.flatMap(({ rest }) => rest) });
    throw exceptions_raise(vm, 'TypeError', `type '${cls.name}' is not subscriptable`);
}
function subscriptDict(vm, object, dict, key) {
    return readSlot(vm, getItem(vm, dict, key), () => {
        const hook = object.kind === 'instance' ? lookupSpecial(vm, object, '__missing__') : null;
        if (hook !== null)
            return callObject(vm, hook, [key]);
        throw exceptions_raise(vm, 'KeyError', key);
    });
}
/** The index that KEY is, counted from the start; null where it is out of range. */
function position(key, size) {
    const index = key < 0n ? key + BigInt(size) : key;
    return index < 0n || index >= BigInt(size) ? null : Number(index);
}
function indexOf(vm, value, keyObject) {
    const key = types_payloadOf(keyObject);
    if (key.kind === 'int')
        return key.value;
    if (key.kind === 'bool')
        return BigInt(key.value);
    const index = key.kind === 'instance' ? lookupSpecial(vm, key, '__index__') : null;
    if (index !== null)
        return indexOf(vm, value, callObject(vm, index, []));
    throw exceptions_raise(vm, 'TypeError', `${value.kind === 'str' ? 'string' : types_typeName(value)} indices must be integers${value.kind === 'str' ? `, not '${types_typeName(keyObject)}'` : ` or slices, not ${types_typeName(keyObject)}`}`);
}
function subscriptSequence(vm, value, key) {
    if (key.kind === 'unknown') {
        fork_mayRaise(vm, () => exceptions_raise(vm, 'IndexError', unknown_unknownFrom(vm, [key], { types: ['str'] })));
        return unknown_unknownFrom(vm, [value, key], { types: value.kind === 'str' ? ['str'] : null });
    }
    if (key.kind === 'slice')
        return sliceOf(vm, value, key);
    const index = indexOf(vm, value, key);
    const origin = make_originFrom(vm, value, key);
    switch (value.kind) {
        case 'str': {
            const at = position(index, code_points_length(value.value));
            if (at === null)
                throw exceptions_raise(vm, 'IndexError', 'string index out of range');
            return make_str(characterAt(value.value, at), origin);
        }
        case 'bytes': {
            const at = position(index, value.value.length);
            if (at === null)
                throw exceptions_raise(vm, 'IndexError', 'index out of range');
            return make_int(value.value[at] ?? 0, origin);
        }
        case 'range': {
            const size = rangeLength(value);
            const at = index < 0n ? index + size : index;
            if (at < 0n || at >= size)
                throw exceptions_raise(vm, 'IndexError', 'range object index out of range');
            return make_int(value.start + at * value.step, origin);
        }
        case 'tuple':
            return itemAt(vm, value, value, index);
        case 'list':
            return itemAt(vm, value, value.cell.contents, index);
        default:
            throw exceptions_raise(vm, 'TypeError', `'${types_typeName(value)}' object is not subscriptable`);
    }
}
/** How many numbers a range holds. */
function rangeLength({ start, stop, step }) {
    const span = step > 0n ? stop - start : start - stop;
    const stride = step > 0n ? step : -step;
    return span <= 0n ? 0n : (span + stride - 1n) / stride;
}
function itemAt(vm, value, contents, index) {
    const { items, rest } = contents;
    const passed = index < 0n ? items.slice(Math.max(0, items.length + Number(index))) : items.slice(0, Number(index) + 1);
    if (rest.length > 0 || passed.some(mayBeAbsent)) {
        return unknown_unknown(vm, {
            causes: uniteCauses(rest, ...passed.map((item) => (item.kind === 'unknown' ? item.causes : []))),
            origin: make_originFrom(vm, value),
        });
    }
    const at = position(index, items.length);
    const found = at === null ? undefined : items[at];
    if (found === undefined)
        throw exceptions_raise(vm, 'IndexError', `${value.kind} index out of range`);
    return found;
}
function bound(vm, object) {
    const value = types_payloadOf(lift_resolve(vm, object));
    if (value.kind === 'unknown')
        return 'unknown';
    if (value.kind === 'none')
        return null;
    if (value.kind === 'int')
        return value.value;
    if (value.kind === 'bool')
        return BigInt(value.value);
    const index = value.kind === 'instance' ? lookupSpecial(vm, value, '__index__') : null;
    if (index !== null)
        return bound(vm, callObject(vm, index, []));
    throw exceptions_raise(vm, 'TypeError', 'slice indices must be integers or None or have an __index__ method');
}
function boundsOf(vm, key) {
    const [start, stop, step] = [bound(vm, key.start), bound(vm, key.stop), bound(vm, key.step)];
    if (step === 0n)
        throw exceptions_raise(vm, 'ValueError', 'slice step cannot be zero');
    return start === 'unknown' || stop === 'unknown' || step === 'unknown' ? null : { start, stop, step };
}
function sliceOf(vm, value, key) {
    const bounds = boundsOf(vm, key);
    const origin = make_originFrom(vm, value, key.start, key.stop, key.step);
    if (bounds === null)
        return unknown_unknownFrom(vm, [value, key.start, key.stop, key.step], { types: [value.kind] });
    const { start, stop, step } = bounds;
    if (value.kind === 'str')
        return make_str(slice(value.value, start, stop, step), origin);
    if (value.kind === 'bytes') {
        const picked = slicePositions(sliceIndices(start, stop, step, value.value.length)).map((at) => value.value[at] ?? 0);
        return make_bytes(Uint8Array.from(picked), origin);
    }
    if (value.kind === 'range')
        return sliceRange(value, bounds);
    if (value.kind !== 'list' && value.kind !== 'tuple')
        throw exceptions_raise(vm, 'TypeError', `'${types_typeName(value)}' object is not subscriptable`);
    const contents = value.kind === 'list' ? value.cell.contents : value;
    if (contents.rest.length > 0 || contents.items.some(mayBeAbsent))
        return sliceOpen(vm, value, contents, bounds);
    const items = slicePositions(sliceIndices(start, stop, step, contents.items.length)).flatMap((at) => contents.items[at] ?? []);
    return value.kind === 'list' ? make_list(vm, items, origin) : tuple(items, origin);
}
function sliceRange(value, { start, stop, step }) {
    const indices = sliceIndices(start, stop, step, Number(rangeLength(value)));
    return {
        ...value,
        start: value.start + BigInt(indices.start) * value.step,
        stop: value.start + BigInt(indices.stop) * value.step,
        step: value.step * BigInt(indices.step),
    };
}
/** A slice of a list of which it is not known how many items it has: the whole of it stays as it is, any other is unknown. */
function sliceOpen(vm, value, contents, { start, stop, step }) {
    const isWhole = (start === null || start === 0n) && stop === null && (step === null || step === 1n);
    const causes = uniteCauses(contents.rest, ...contents.items.map((item) => (item.kind === 'unknown' ? item.causes : [])));
    if (value.kind === 'list')
        return isWhole
            ? make_list(vm, [...contents.items], make_originFrom(vm, value), contents.rest)
            : make_list(vm, [], make_originFrom(vm, value), causes);
    return isWhole ? value : tuple([], make_originFrom(vm, value), causes);
}
/** `object[key] = value`. @throws Raise */
function setSubscript(vm, object, key, value) {
    lift(vm, object, (one) => lift(vm, key, (index) => {
        setKnown(vm, one, index, value);
        return NONE;
    }));
}
function setKnown(vm, object, key, value) {
    if (object.kind === 'unknown') {
        fork_mayRaise(vm, () => exceptions_raise(vm, 'TypeError', unknown_unknownFrom(vm, [object], { types: ['str'] })));
        return;
    }
    const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__setitem__') : null;
    if (method !== null) {
        callObject(vm, method, [key, value]);
        return;
    }
    const target = types_payloadOf(object);
    if (target.kind === 'dict')
        mapping_setItem(vm, target, key, value);
    else if (target.kind === 'list')
        setInList(vm, target, key, value);
    else if (!(object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0)))
        throw exceptions_raise(vm, 'TypeError', `'${types_typeName(object)}' object does not support item assignment`);
}
function setInList(vm, target, key, value) {
    const { items, rest } = target.cell.contents;
    if (key.kind === 'unknown') {
        forget(vm, target.cell, key.causes[0]);
        return;
    }
    if (key.kind === 'slice') {
        setSlice(vm, target, key, value);
        return;
    }
    const index = indexOf(vm, target, key);
    const open = items.find(mayBeAbsent);
    const [cause] = uniteCauses(rest, open?.kind === 'unknown' ? open.causes : []);
    if (cause !== undefined) {
        forget(vm, target.cell, cause);
        return;
    }
    const at = position(index, items.length);
    if (at === null)
        throw exceptions_raise(vm, 'IndexError', 'list assignment index out of range');
    write(vm.heap, target.cell).items[at] = value;
}
function setSlice(vm, target, key, value) {
    const added = iterate(vm, value);
    const bounds = boundsOf(vm, key);
    const { items, rest } = target.cell.contents;
    const [cause] = uniteCauses(rest, bounds === null ? [{ kind: 'construct', what: 'a slice that is not known', location: vm.location }] : []);
    if (cause !== undefined || bounds === null) {
        if (cause !== undefined)
            forget(vm, target.cell, cause);
        return;
    }
    const indices = sliceIndices(bounds.start, bounds.stop, bounds.step, items.length);
    const contents = write(vm.heap, target.cell);
    contents.rest = added.rest;
    if (indices.step === 1) {
        contents.items.splice(indices.start, Math.max(0, indices.stop - indices.start), ...added.items);
        return;
    }
    const positions = slicePositions(indices);
    if (positions.length !== added.items.length)
        throw exceptions_raise(vm, 'ValueError', `attempt to assign sequence of size ${added.items.length} to extended slice of size ${positions.length}`);
    for (const [offset, at] of positions.entries())
        contents.items[at] = added.items[offset] ?? NONE;
}
/** `del object[key]`. @throws Raise */
function deleteSubscript(vm, object, key) {
    lift(vm, object, (one) => lift(vm, key, (index) => {
        deleteKnown(vm, one, index);
        return NONE;
    }));
}
function deleteKnown(vm, object, key) {
    if (object.kind === 'unknown')
        return;
    const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__delitem__') : null;
    if (method !== null) {
        callObject(vm, method, [key]);
        return;
    }
    const target = types_payloadOf(object);
    if (target.kind === 'dict') {
        readSlot(vm, getItem(vm, target, key), () => {
            throw exceptions_raise(vm, 'KeyError', key);
        });
        removeItem(vm, target, key);
        return;
    }
    if (target.kind !== 'list')
        throw exceptions_raise(vm, 'TypeError', `'${types_typeName(object)}' object ${isSequence(target) && key.kind === 'int' ? "doesn't" : 'does not'} support item deletion`);
    deleteFromList(vm, target, key);
}
function isSequence(object) {
    return ['str', 'bytes', 'tuple', 'range'].includes(object.kind);
}
function deleteFromList(vm, target, key) {
    const { items, rest } = target.cell.contents;
    const open = items.find(mayBeAbsent);
    const [cause] = uniteCauses(rest, open?.kind === 'unknown' ? open.causes : [], key.kind === 'unknown' ? key.causes : []);
    if (cause !== undefined) {
        forget(vm, target.cell, cause);
        return;
    }
    if (key.kind === 'slice') {
        const bounds = boundsOf(vm, key);
        if (bounds === null) {
            forget(vm, target.cell, { kind: 'construct', what: 'a slice that is not known', location: vm.location });
            return;
        }
        const gone = new Set(slicePositions(sliceIndices(bounds.start, bounds.stop, bounds.step, items.length)));
        write(vm.heap, target.cell).items = items.filter((_, index) => !gone.has(index));
        return;
    }
    const at = position(indexOf(vm, target, key), items.length);
    if (at === null)
        throw exceptions_raise(vm, 'IndexError', 'list assignment index out of range');
    write(vm.heap, target.cell).items.splice(at, 1);
}

;// CONCATENATED MODULE: ./lib/python/text/format/layout.js
/** Padding, signs and thousands separators, as calc_number_widths and fill_number lay a number out. */


/** Pads with the spec's fill to its width. '=' is as '>' here. */
function pad(text, spec) {
    const missing = Math.max(spec.width - code_points_length(text), 0);
    checkLength(text.length + missing * spec.fill.length);
    const before = { '<': 0, '>': missing, '=': missing, '^': Math.floor(missing / 2) }[spec.align];
    return spec.fill.repeat(before) + text + spec.fill.repeat(missing - before);
}
/** Separates groups, with leading zeros up to a least width; a separator never comes first. */
function group(digits, separator, size, leastWidth) {
    if (digits === '')
        return '';
    if (separator === '')
        return digits.padStart(leastWidth, '0');
    const groups = [];
    let rest = digits;
    let wanted = leastWidth;
    do {
        const take = Math.min(size, Math.max(rest.length, wanted, 1));
        groups.push(rest.slice(-take).padStart(take, '0'));
        rest = rest.slice(0, -take);
        wanted -= take + separator.length;
    } while (rest !== '' || wanted + separator.length > 0);
    return groups.reverse().join(separator);
}
/** Lays a number out. `groupSize` is 4 for the bases that are powers of two, else 3. */
function layOut(parts, spec, groupSize) {
    checkLength(spec.width);
    const plus = spec.sign === '-' ? '' : spec.sign;
    const sign = parts.negative ? '-' : plus;
    const fixed = sign.length + parts.prefix.length + parts.rest.length;
    const leastWidth = spec.fill === '0' && spec.align === '=' ? spec.width - fixed : 0;
    const digits = group(parts.digits, spec.grouping, groupSize, Math.max(leastWidth, 0));
    const head = sign + parts.prefix;
    const body = digits + parts.rest;
    if (spec.align !== '=')
        return pad(head + body, spec);
    return head + spec.fill.repeat(Math.max(spec.width - head.length - body.length, 0)) + body;
}

;// CONCATENATED MODULE: ./lib/python/text/format/format.js
/** `format(value, spec)` for str, int, bool and float (Python/formatter_unicode.c). */








/** `format(text, spec)`. `typeName` is what messages call the type. Raises ValueError. */
function formatStr(text, specText, typeName = 'str') {
    if (specText === '')
        return text;
    const spec = parseSpec(specText, { align: '<', type: 's', typeName });
    if (spec.type !== 's')
        unknownType(spec, typeName);
    const refuse = (what) => outcome_raise('ValueError', `${what} not allowed in string format specifier`);
    if (spec.sign !== '')
        refuse(spec.sign === ' ' ? 'Space' : 'Sign');
    if (spec.noNegativeZero)
        refuse('Negative zero coercion (z)');
    if (spec.alternate)
        refuse('Alternate form (#)');
    if (spec.align === '=')
        refuse("'=' alignment");
    return pad(spec.precision === -1 ? text : substring(text, 0, spec.precision), spec);
}
const format_BASES = {
    b: { base: 2, prefix: '0b' },
    o: { base: 8, prefix: '0o' },
    x: { base: 16, prefix: '0x' },
    X: { base: 16, prefix: '0X' },
};
/** `format(value, spec)` of an int. Raises ValueError and OverflowError. */
function formatInt(value, specText, typeName = 'int') {
    if (specText === '')
        return reprInt(value);
    const spec = parseSpec(specText, { align: '>', type: 'd', typeName });
    if (/^[eEfFgG%]$/.test(spec.type))
        return layOutFloat(toFloat(value), spec, typeName);
    if (!/^[bcdoxXn]$/.test(spec.type))
        unknownType(spec, typeName);
    if (spec.precision !== -1)
        outcome_raise('ValueError', 'Precision not allowed in integer format specifier');
    if (spec.noNegativeZero)
        outcome_raise('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier');
    if (spec.type === 'c')
        return layOut({ negative: false, prefix: '', digits: '', rest: characterOf(value, spec) }, spec, 3);
    const magnitude = value < 0n ? -value : value;
    const based = format_BASES[spec.type];
    const digits = based === undefined ? reprInt(magnitude) : magnitude.toString(based.base);
    return layOut({
        negative: value < 0n,
        prefix: spec.alternate ? (based?.prefix ?? '') : '',
        digits: spec.type === 'X' ? digits.toUpperCase() : digits,
        rest: '',
    }, spec, based === undefined ? 3 : 4);
}
function characterOf(value, spec) {
    if (spec.sign !== '')
        outcome_raise('ValueError', "Sign not allowed with integer format specifier 'c'");
    if (spec.alternate)
        outcome_raise('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'");
    if (value >= 2n ** 63n || value < -(2n ** 63n))
        outcome_raise('OverflowError', 'Python int too large to convert to C long');
    if (value < 0n || value > 0x10ffffn)
        outcome_raise('OverflowError', '%c arg not in range(0x110000)');
    return String.fromCodePoint(Number(value));
}
/** `format(value, spec)` of a bool: as its int, but for the empty spec. Raises ValueError. */
function formatBool(value, specText) {
    if (specText === '')
        return value ? 'True' : 'False';
    return formatInt(value ? 1n : 0n, specText, 'bool');
}
/** `format(value, spec)` of a float. Raises ValueError. */
function formatFloat(value, specText, typeName = 'float') {
    if (specText === '')
        return reprFloat(value);
    return layOutFloat(value, parseSpec(specText, { align: '>', type: '', typeName }), typeName);
}
/** The largest precision that a C int holds. */
const format_MAX_INT = 2147483647;
function layOutFloat(value, spec, typeName) {
    if (!/^[eEfFgGn%]?$/.test(spec.type))
        unknownType(spec, typeName);
    if (spec.precision > format_MAX_INT)
        outcome_raise('ValueError', 'precision too big');
    const text = formatDouble(spec.type === '%' ? value * 100 : value, doubleFormat(spec));
    const negative = text.startsWith('-');
    const unsigned = negative ? text.slice(1) : text;
    const digits = /^[0-9]*/.exec(unsigned)?.[0] ?? '';
    const rest = unsigned.slice(digits.length) + (spec.type === '%' ? '%' : '');
    return layOut({ negative, prefix: '', digits, rest }, spec, 3);
}
function doubleFormat(spec) {
    const shared = {
        alternate: spec.alternate,
        noNegativeZero: spec.noNegativeZero,
        uppercase: /^[EFG]$/.test(spec.type),
    };
    const precision = spec.precision === -1 ? 6 : spec.precision;
    switch (spec.type) {
        case '':
            return spec.precision === -1
                ? { ...shared, code: 'r', precision: 0, addDotZero: true }
                : { ...shared, code: 'g', precision, addDotZero: true };
        case 'e':
        case 'E':
            return { ...shared, code: 'e', precision };
        case 'f':
        case 'F':
        case '%':
            return { ...shared, code: 'f', precision };
        default:
            return { ...shared, code: 'g', precision };
    }
}
/** `format(value, spec)` of an object that has no format of its own. Raises TypeError for any spec but ''. */
function formatObject(str, specText, typeName) {
    if (specText !== '')
        outcome_raise('TypeError', `unsupported format string passed to ${typeName}.__format__`);
    return str;
}

;// CONCATENATED MODULE: ./lib/python/operations/text.js














/** `str(object)`: a str, or an unknown one. @throws Raise */
function strOf(vm, object) {
    return lift(vm, object, (one) => {
        if (one.kind === 'str')
            return one;
        if (one.kind === 'unknown')
            return unknown_unknownFrom(vm, [one], { types: ['str'] });
        return guard_guard(vm, [one], ['str'], () => asText(vm, one, strText(vm, one)));
    });
}
/** `repr(object)` */
function reprOf(vm, object) {
    return lift(vm, object, (one) => {
        if (one.kind === 'unknown')
            return unknown_unknownFrom(vm, [one], { types: ['str'], truth: true });
        return guard_guard(vm, [one], ['str'], () => asText(vm, one, reprText(vm, one, new Set())));
    });
}
/** `ascii(object)` */
function asciiOf(vm, object) {
    return lift(vm, reprOf(vm, object), (one) => (one.kind === 'str' ? make_str(asciiOfRepr(one.value), one.origin) : one));
}
function asText(vm, source, text) {
    if (typeof text === 'string')
        return make_str(text, { ...make_originFrom(vm, source), ...deepOrigin(vm, source) });
    return unknown_unknownFrom(vm, [source, text], { types: ['str'], truth: true });
}
/** A container's text carries what its items carry. */
function deepOrigin(vm, source) {
    const { configVars, marks } = make_originFrom(vm, ...flatten(source, 3));
    return { configVars, marks };
}
/** OBJECT and the values in it, DEPTH levels down. */
function flatten(object, depth) {
    if (depth === 0)
        return [object];
    const parts = text_partsOf(object);
    return [object, ...parts.flatMap((part) => flatten(part, depth - 1))];
}
function text_partsOf(object) {
    switch (object.kind) {
        case 'tuple':
            return object.items;
        case 'list':
            return object.cell.contents.items;
        case 'dict':
        case 'set':
        case 'frozenset':
            return [...object.cell.contents.entries.values()].flatMap(({ key, slot }) => [key, slot]);
        case 'instance':
            return [
                ...[...object.attributes.contents.entries.values()].map(({ slot }) => slot),
                ...(object.payload === null ? [] : [object.payload]),
            ];
        default:
            return [];
    }
}
function strText(vm, object) {
    if (object.kind === 'instance' || object.kind === 'class') {
        const method = lookupSpecial(vm, object, '__str__') ?? lookupSpecial(vm, object, '__repr__');
        if (method !== null)
            return textOf(vm, callObject(vm, method, []), '__str__');
        if (object.kind === 'instance' && object.payload !== null)
            return strText(vm, object.payload);
    }
    return object.kind === 'str' ? object.value : reprText(vm, object, new Set());
}
function textOf(vm, result, method) {
    const now = lift_resolve(vm, result);
    if (now.kind === 'str')
        return now.value;
    if (now.kind === 'unknown')
        return now;
    if (now.kind === 'instance' && now.payload?.kind === 'str')
        return now.payload.value;
    throw exceptions_raise(vm, 'TypeError', `${method} returned non-string (type ${types_typeName(now)})`);
}
/** `repr` of what is wholly known, and else the unknown in it. SEEN holds the containers around, which may hold themselves. */
function reprText(vm, slot, seen) {
    const object = lift_resolve(vm, slot);
    if (seen.has(object) && (object.kind === 'list' || object.kind === 'dict' || object.kind === 'set'))
        return object.kind === 'list' ? '[...]' : '{...}';
    const inside = new Set(seen).add(object);
    switch (object.kind) {
        case 'none':
            return 'None';
        case 'bool':
            return object.value ? 'True' : 'False';
        case 'int':
            return reprInt(object.value);
        case 'float':
            return reprFloat(object.value);
        case 'complex':
            return complexText(object.real, object.imag);
        case 'str':
            return repr_reprStr(object.value);
        case 'bytes':
            return reprBytes(object.value);
        case 'tuple':
            return object.items.length === 1 && object.rest.length === 0
                ? enclose(vm, '(', object.items, ',)', object, inside)
                : enclose(vm, '(', object.items, ')', object, inside);
        case 'list':
            return enclose(vm, '[', object.cell.contents.items, ']', object, inside);
        case 'set':
        case 'frozenset':
            return reprSet(vm, object, inside);
        case 'dict':
            return reprDict(vm, object, inside);
        case 'unknown':
            return object;
        case 'absent':
            return unknown_unknownFrom(vm, []);
        case 'range':
            return `range(${object.start}, ${object.stop}${object.step === 1n ? '' : `, ${object.step}`})`;
        case 'singleton':
            return object.name;
        case 'slice':
            return joined(vm, [object.start, object.stop, object.step], inside, (parts) => `slice(${parts.join(', ')})`);
        case 'view':
            return reprView(vm, object, inside);
        case 'class':
            return reprClass(vm, object);
        case 'instance':
            return reprInstance(vm, object, inside);
        case 'module':
            return object.file === null ? unknown_unknownFrom(vm, []) : `<module '${object.name}' from '${object.file}'>`;
        case 'native':
            return `<built-in function ${object.native.name}>`;
        default:
            // The text holds an address, which differs from run to run.
            return unknown_unknownFrom(vm, [], {
                causes: [{ kind: 'nondeterministic', what: `the address of a ${types_typeName(object)}`, location: vm.location }],
            });
    }
}
function complexText(real, imag) {
    const short = (value) => reprFloat(value).replace(/\.0$/, '');
    const imaginary = `${short(imag)}j`;
    if (real === 0 && !Object.is(real, -0))
        return imaginary;
    return `(${short(real)}${imag < 0 || Object.is(imag, -0) ? '' : '+'}${imaginary})`;
}
function reprClass(vm, cls) {
    const method = lookupSpecial(vm, cls, '__repr__');
    if (method !== null)
        return textOf(vm, callObject(vm, method, []), '__repr__');
    if (cls.isNative)
        return `<class '${cls.module === 'builtins' ? '' : `${cls.module}.`}${cls.name}'>`;
    const [module, qualname] = [getAttribute(vm, cls, '__module__'), getAttribute(vm, cls, '__qualname__')];
    return module.kind === 'str' && qualname.kind === 'str'
        ? `<class '${module.value}.${qualname.value}'>`
        : unknown_unknownFrom(vm, [module, qualname]);
}
function reprInstance(vm, object, inside) {
    const method = lookupSpecial(vm, object, '__repr__');
    if (method !== null)
        return textOf(vm, callObject(vm, method, []), '__repr__');
    if (object.payload !== null)
        return reprText(vm, object.payload, inside);
    return unknown_unknownFrom(vm, [], {
        causes: [
            {
                kind: 'nondeterministic',
                what: `the address of a ${object.cls.name} (${identity(object) > 0 ? 'it has no __repr__' : ''})`,
                location: vm.location,
            },
        ],
    });
}
function joined(vm, items, inside, make) {
    const texts = [];
    for (const item of items) {
        if (mayBeAbsent(item))
            return unknown_unknownFrom(vm, [item]);
        const text = reprText(vm, item, inside);
        if (typeof text !== 'string')
            return text;
        texts.push(text);
    }
    return make(texts);
}
function enclose(vm, open, items, close, source, inside) {
    const rest = source.kind === 'tuple' ? source.rest : source.kind === 'list' ? source.cell.contents.rest : [];
    if (rest.length > 0)
        return unknown_unknownFrom(vm, [source], { causes: rest });
    return joined(vm, items, inside, (texts) => `${open}${texts.join(', ')}${close}`);
}
function reprDict(vm, object, inside) {
    const { entries, rest } = object.cell.contents;
    if (rest.length > 0)
        return unknown_unknownFrom(vm, [object], { causes: rest });
    const flat = [...entries.values()].flatMap(({ key, slot }) => [key, slot]);
    return joined(vm, flat, inside, (texts) => {
        const pairs = texts.flatMap((text, index) => (index % 2 === 0 ? [`${text}: ${texts[index + 1] ?? ''}`] : []));
        return `{${pairs.join(', ')}}`;
    });
}
/** The order of a set's items depends on their hashes: only of at most one is the text certain. */
function reprSet(vm, object, inside) {
    const { entries, rest } = object.cell.contents;
    if (entries.size > 1 || rest.length > 0) {
        return unknown_unknownFrom(vm, [object], {
            causes: rest.length > 0
                ? rest
                : [{ kind: 'nondeterministic', what: "the order of a set's items", location: vm.location }],
        });
    }
    const text = joined(vm, [...entries.values()].map(({ slot }) => slot), inside, (texts) => (texts.length === 0 ? '' : `{${texts.join(', ')}}`));
    if (typeof text !== 'string' || (object.kind === 'set' && text !== ''))
        return text;
    return `${object.kind}(${text})`;
}
function reprView(vm, object, inside) {
    const { entries, rest } = object.dict.cell.contents;
    if (rest.length > 0)
        return unknown_unknownFrom(vm, [object], { causes: rest });
    const parts = [...entries.values()].map(({ key, slot }) => object.view === 'keys'
        ? key
        : object.view === 'values'
            ? slot
            : { kind: 'tuple', items: [key, slot], rest: [], origin: object.origin });
    return joined(vm, parts, inside, (texts) => `dict_${object.view}([${texts.join(', ')}])`);
}
/** `format(object, spec)` */
function formatOf(vm, object, spec) {
    return lift(vm, object, (one) => lift(vm, spec, (text) => formatKnown(vm, one, text)));
}
function formatKnown(vm, object, spec) {
    if (spec.kind === 'unknown' || object.kind === 'unknown')
        return unknown_unknownFrom(vm, [object, spec], { types: ['str'] });
    const specText = textOf(vm, spec, 'format spec');
    if (typeof specText !== 'string')
        return specText;
    const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__format__') : null;
    if (method !== null)
        return callObject(vm, method, [spec]);
    return guard_guard(vm, [object, spec], ['str'], () => {
        const text = formatted(vm, object, specText);
        return typeof text === 'string'
            ? make_str(text, { ...make_originFrom(vm, object, spec), ...deepOrigin(vm, object) })
            : unknown_unknownFrom(vm, [object, text], { types: ['str'] });
    });
}
function formatted(vm, object, spec) {
    switch (object.kind) {
        case 'str':
            return formatStr(object.value, spec);
        case 'int':
            return formatInt(object.value, spec);
        case 'bool':
            return formatBool(object.value, spec);
        case 'float':
            return formatFloat(object.value, spec);
        default: {
            if (object.kind === 'instance' &&
                object.payload !== null &&
                spec !== '' &&
                lookupSpecial(vm, object, '__str__') === null)
                return formatted(vm, object.payload, spec);
            const text = strText(vm, object);
            return typeof text === 'string'
                ? formatObject(text, spec, object.kind === 'unknown' || object.kind === 'absent' ? 'object' : classOf(object).name)
                : text;
        }
    }
}

;// CONCATENATED MODULE: ./lib/python/operations/formatting.js













/** Thrown through the formatting code where a part of the text is not known. */
class PartUnknown {
    part;
    constructor(part) {
        this.part = part;
    }
}
/** The text of a str object. @throws PartUnknown */
function known(object) {
    const value = types_payloadOf(object);
    if (value.kind !== 'str')
        throw new PartUnknown(object);
    return value.value;
}
const CONVERSIONS = { s: strOf, r: reprOf, a: asciiOf };
/** Runs RUN, which formats SOURCES; where it meets a part that is not known the text is unknown. */
function formatting(vm, sources, run) {
    const deep = sources.flatMap((source) => flatten(source, 3));
    try {
        return guard_guard(vm, deep, ['str'], () => make_str(run(), make_originFrom(vm, ...deep)));
    }
    catch (thrown) {
        if (!(thrown instanceof PartUnknown))
            throw thrown;
        return unknown_unknownFrom(vm, deep, { types: ['str'], causes: uniteCauses(causesOf(thrown.part)) });
    }
}
/** `template % values` */
function percentFormatted(vm, template, values) {
    if (template.kind === 'bytes') {
        return unknown_unknownFrom(vm, [template, values], {
            types: ['bytes'],
            causes: [{ kind: 'construct', what: 'formatting of bytes', location: vm.location }],
        });
    }
    if (values.kind === 'tuple' && values.rest.length > 0)
        return unknown_unknownFrom(vm, [template, values], { types: ['str'] });
    return formatting(vm, [template, values], () => percentFormat(template.value, argumentsOf(vm, values), {
        convert: (value, conversion) => known(CONVERSIONS[conversion](vm, value)),
        item: (mapping, key) => subscript(vm, mapping, make_str(key)),
        integer: (value) => integerOf(knownValue(value)),
        truncated: (value) => truncatedOf(knownValue(value)),
        index: () => null,
        float: (value) => floatOf(knownValue(value)),
        text: (value) => {
            const object = knownValue(value);
            return object.kind === 'str' ? object.value : null;
        },
        typeName: types_typeName,
    }));
}
function knownValue(object) {
    const value = types_payloadOf(object);
    if (value.kind === 'unknown')
        throw new PartUnknown(value);
    return value;
}
function integerOf(value) {
    return value.kind === 'int' ? value.value : value.kind === 'bool' ? BigInt(value.value) : null;
}
function truncatedOf(value) {
    if (value.kind === 'instance')
        throw new PartUnknown(value);
    return value.kind === 'float' ? truncate(value.value) : integerOf(value);
}
function floatOf(value) {
    if (value.kind === 'instance')
        throw new PartUnknown(value);
    if (value.kind === 'float')
        return value.value;
    const integer = integerOf(value);
    return integer === null ? null : toFloat(integer);
}
function argumentsOf(vm, values) {
    const value = types_payloadOf(values);
    if (value.kind === 'tuple')
        return { kind: 'tuple', items: value.items };
    const isMapping = ['dict', 'list', 'bytes', 'range'].includes(value.kind) ||
        (value.kind === 'instance' && lookupSpecial(vm, value, '__getitem__') !== null);
    return { kind: 'single', value: values, isMapping };
}
/** `template.format(*args, **keywords)` */
function strFormatted(vm, template, args, keywords) {
    const used = [template, ...args, ...keywords.values()];
    return formatting(vm, used, () => formatWith(vm, template.value, args, (name) => {
        const value = keywords.get(name);
        if (value === undefined)
            throw exceptions_raise(vm, 'KeyError', make_str(name));
        return value;
    }));
}
/** `template.format_map(mapping)` */
function strFormattedMap(vm, template, mapping) {
    return formatting(vm, [template, mapping], () => formatWith(vm, template.value, null, (name) => subscript(vm, mapping, make_str(name))));
}
function formatWith(vm, template, args, keyword) {
    return strFormat(template, {
        positional: args === null ? null : (index) => args[index],
        keyword,
        attribute: (value, name) => getAttribute(vm, value, name),
        item: (value, key) => subscript(vm, value, typeof key === 'string' ? make_str(key) : make_int(key)),
        convert: (value, conversion) => CONVERSIONS[conversion](vm, value),
        format: (value, spec) => known(formatOf(vm, value, make_str(spec))),
    });
}

;// CONCATENATED MODULE: ./lib/python/operations/sets.js








/** `left OPERATOR right` of sets and of dict views. @throws Raise TypeError for anything else */
function combineSets(vm, operator, left, right, shown) {
    // A view takes any iterable beside it.
    const contentsOf = (object, beside) => setContents(vm, object) ?? (isSetLikeView(beside) ? collected(vm, object) : null);
    const [one, other] = [contentsOf(left, right), contentsOf(right, left)];
    if (one === null || other === null)
        throw exceptions_raise(vm, 'TypeError', `unsupported operand type(s) for ${shown}: '${types_typeName(left)}' and '${types_typeName(right)}'`);
    return combineContents(vm, operator, one, other, [left, right]);
}
/** The same, of contents; the result is of LEFT's kind. */
function combineContents(vm, operator, one, other, sources) {
    const origin = make_originFrom(vm, ...sources);
    const open = (contents) => contents.rest.length > 0 || [...contents.entries.values()].some(({ slot }) => mayBeAbsent(slot));
    if (operator !== '|' && (open(one) || open(other)))
        return unknown_unknownFrom(vm, sources, { types: ['set', 'frozenset'], causes: uniteCauses(one.rest, other.rest) });
    const entries = new Map();
    const take = (contents, wanted) => {
        for (const [key, entry] of contents.entries)
            if (!entries.has(key) && wanted(key))
                entries.set(key, entry);
    };
    if (operator === '|') {
        take(one, () => true);
        take(other, (key) => !one.entries.has(key));
    }
    else if (operator === '&')
        take(one, (key) => other.entries.has(key));
    else
        take(one, (key) => !other.entries.has(key));
    if (operator === '^')
        take(other, (key) => !one.entries.has(key));
    const kind = types_payloadOf(sources[0]).kind === 'frozenset' ? 'frozenset' : 'set';
    return {
        kind,
        cell: createCell(vm.heap, {
            kind: 'mapping',
            isNamespace: false,
            entries,
            rest: operator === '|' ? uniteCauses(one.rest, other.rest) : [],
        }),
        origin,
    };
}
/** The items of a set, or of a view of keys or items, as a set's contents; null for what is neither. */
function setContents(vm, object) {
    const value = types_payloadOf(object);
    if (value.kind === 'set' || value.kind === 'frozenset')
        return value.cell.contents;
    return value.kind === 'view' && value.view !== 'values' ? collected(vm, value) : null;
}
/** The items of any iterable, as a set's contents. @throws Raise TypeError */
function collected(vm, iterable) {
    const { items, rest } = iterate(vm, iterable, 'indifferent');
    const contents = { kind: 'mapping', isNamespace: false, entries: new Map(), rest };
    const scratch = { kind: 'set', cell: createCell(vm.heap, contents), origin: make_originFrom(vm) };
    for (const item of items)
        addItem(vm, scratch, item);
    return scratch.cell.contents;
}
function isSetLikeView(object) {
    return object.kind === 'view' && object.view !== 'values';
}

;// CONCATENATED MODULE: ./lib/python/operations/arithmetic.js




















const NAMES = {
    '+': 'add',
    '-': 'sub',
    '*': 'mul',
    '/': 'truediv',
    '//': 'floordiv',
    '%': 'mod',
    '**': 'pow',
    '<<': 'lshift',
    '>>': 'rshift',
    '|': 'or',
    '^': 'xor',
    '&': 'and',
    '@': 'matmul',
};
/** `left OPERATOR right`. @throws Raise */
function binary(vm, operator, left, right) {
    return lift(vm, left, (one) => lift(vm, right, (other) => binaryKnown(vm, operator, one, other, operator)));
}
/** `left OPERATOR= right`: changes LEFT in place where its type does so. */
function augmented(vm, operator, left, right) {
    return lift(vm, left, (one) => lift(vm, right, (other) => augmentedKnown(vm, operator, one, other)));
}
function augmentedKnown(vm, operator, left, right) {
    const method = left.kind === 'instance' ? lookupSpecial(vm, left, `__i${NAMES[operator]}__`) : null;
    if (method !== null) {
        const result = callObject(vm, method, [right]);
        if (result.kind !== 'singleton' || result.name !== 'NotImplemented')
            return result;
    }
    const target = types_payloadOf(left);
    if (target.kind === 'list' && operator === '+') {
        const added = iterate(vm, right);
        const contents = write(vm.heap, target.cell);
        for (const item of added.items)
            contents.items.push(item);
        contents.rest = uniteCauses(contents.rest, added.rest);
        return left;
    }
    if (target.kind === 'list' && operator === '*') {
        const product = binaryKnown(vm, operator, target, right, '*=');
        if (product.kind === 'list')
            write(vm.heap, target.cell).items = [...product.cell.contents.items];
        return product.kind === 'list' ? left : product;
    }
    if (target.kind === 'set' && isSetOperator(operator)) {
        const combined = combineSets(vm, operator, target, right, `${operator}=`);
        if (combined.kind !== 'set')
            return combined;
        const contents = write(vm.heap, target.cell);
        contents.entries = new Map(combined.cell.contents.entries);
        contents.rest = combined.cell.contents.rest;
        return left;
    }
    if (target.kind === 'dict' && operator === '|') {
        callObject(vm, { kind: 'method', self: target, func: lookupUpdate(vm, target), origin: target.origin }, [right]);
        return left;
    }
    return binaryKnown(vm, operator, left, right, `${operator}=`);
}
function lookupUpdate(vm, target) {
    const method = lookupSpecial(vm, target, 'update');
    if (method?.kind !== 'method')
        throw new TypeError('dict has no update');
    return method.func;
}
function isSetOperator(operator) {
    return operator === '|' || operator === '&' || operator === '-' || operator === '^';
}
function binaryKnown(vm, operator, left, right, shown) {
    if (left.kind === 'instance' || right.kind === 'instance' || left.kind === 'class' || right.kind === 'class') {
        const told = byMethods(vm, operator, left, right);
        if (told !== null)
            return told;
    }
    const one = types_payloadOf(left);
    const other = types_payloadOf(right);
    if (one.kind === 'unknown' || other.kind === 'unknown')
        return withUnknown(vm, operator, one, other, shown);
    const result = guard_guard(vm, [one, other], null, () => compute(vm, operator, one, other) ?? unsupported(vm, shown, left, right));
    return result;
}
function unsupported(vm, shown, whole, right) {
    const left = types_payloadOf(whole);
    const other = [left, types_payloadOf(right)].find((one) => !SEQUENCES.includes(one.kind)) ?? types_payloadOf(right);
    if (shown.startsWith('*') &&
        !shown.startsWith('**') &&
        [left, types_payloadOf(right)].some((one) => SEQUENCES.includes(one.kind))) {
        throw exceptions_raise(vm, 'TypeError', `can't multiply sequence by non-int of type '${types_typeName(other === left ? whole : right)}'`);
    }
    if (shown === '+' && ['str', 'list', 'tuple', 'bytes'].includes(left.kind)) {
        const name = types_typeName(left);
        if (left.kind === 'bytes')
            throw exceptions_raise(vm, 'TypeError', `can't concat ${types_typeName(right)} to bytes`);
        throw exceptions_raise(vm, 'TypeError', `can only concatenate ${name} (not "${types_typeName(right)}") to ${name}`);
    }
    const operator = shown === '**' ? '** or pow()' : shown;
    throw exceptions_raise(vm, 'TypeError', `unsupported operand type(s) for ${operator}: '${types_typeName(left)}' and '${types_typeName(right)}'`);
}
function byMethods(vm, operator, left, right) {
    const own = lookupSpecial(vm, left, `__${NAMES[operator]}__`);
    const reflected = lookupSpecial(vm, right, `__r${NAMES[operator]}__`);
    const order = isRefined(left, right) && reflected !== null
        ? [
            [reflected, left],
            [own, right],
        ]
        : [
            [own, right],
            [reflected, left],
        ];
    for (const [method, argument] of order) {
        if (method === null)
            continue;
        if (left.kind !== 'instance' && left.kind !== 'class' && method === own)
            continue;
        const result = callObject(vm, method, [argument]);
        if (result.kind !== 'singleton' || result.name !== 'NotImplemented')
            return result;
    }
    const open = [left, right].find((object) => object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0));
    return open === undefined
        ? null
        : unknown_unknownFrom(vm, [left, right], {
            causes: open.kind === 'instance' ? open.cls.mro.flatMap(({ rest }) => rest) : [],
        });
}
/** Python asks the right operand first where its class is a subclass of the left one's. */
function isRefined(left, right) {
    return (left.kind === 'instance' && right.kind === 'instance' && left.cls !== right.cls && right.cls.mro.includes(left.cls));
}
const SEQUENCES = ['str', 'bytes', 'list', 'tuple'];
const NUMERIC = ['int', 'float', 'bool', 'complex'];
/** What is known of a result when an operand is not: its type, or that a list begins with the known part. */
function withUnknown(vm, operator, left, right, shown) {
    fork_mayRaise(vm, () => exceptions_raise(vm, 'TypeError', unknown_unknownFrom(vm, [left, right], { types: ['str'] })));
    const known = left.kind === 'unknown' ? right : left;
    const other = left.kind === 'unknown' ? left : right;
    const otherTypes = other.kind === 'unknown' ? other.types : null;
    if (operator === '+' && (known.kind === 'list' || known.kind === 'tuple')) {
        if (otherTypes !== null && !otherTypes.includes(known.kind))
            unsupportedUnknown(vm, shown, left, right);
        const items = known.kind === 'list' ? known.cell.contents.items : known.items;
        const rest = uniteCauses(known.kind === 'list' ? known.cell.contents.rest : known.rest, other.kind === 'unknown' ? other.causes : []);
        return known.kind === 'list'
            ? make_list(vm, [...items], make_originFrom(vm, left, right), rest)
            : tuple(items, make_originFrom(vm, left, right), rest);
    }
    if (operator === '%' && left.kind === 'str')
        return unknown_unknownFrom(vm, [left, right], { types: ['str'] });
    const types = resultTypes(operator, known, otherTypes);
    const isText = operator === '+' && known.kind === 'str' && known.value !== '';
    return unknown_unknownFrom(vm, [left, right], { types, ...(isText ? { truth: true } : {}) });
}
function unsupportedUnknown(vm, shown, left, right) {
    fork_mayRaise(vm, () => exceptions_raise(vm, 'TypeError', `unsupported operand type(s) for ${shown}: '${types_typeName(left)}' and '${types_typeName(right)}'`));
}
function resultTypes(operator, known, otherTypes) {
    if (known.kind === 'str' && operator === '+')
        return ['str'];
    if (known.kind === 'unknown') {
        const [type] = known.types ?? [];
        if (operator === '+' && type === 'str' && known.types?.length === 1)
            return ['str'];
    }
    if (otherTypes?.every((name) => NUMERIC.includes(name)) && NUMERIC.includes(known.kind)) {
        if (operator === '/')
            return ['float'];
        if (otherTypes.includes('float') || known.kind === 'float')
            return ['float'];
        return operator === '**' ? null : ['int'];
    }
    return null;
}
function compute(vm, operator, left, right) {
    if (isNumber(left) && isNumber(right))
        return computeNumbers(vm, operator, left, right);
    if (left.kind === 'complex' || right.kind === 'complex')
        return unknown_unknownFrom(vm, [], {
            types: ['complex'],
            causes: [{ kind: 'construct', what: 'arithmetic of complex numbers', location: vm.location }],
        });
    if (operator === '%' && (left.kind === 'str' || left.kind === 'bytes'))
        return percentFormatted(vm, left, right);
    if (operator === '+')
        return concatenate(vm, left, right);
    if (operator === '*')
        return isIndex(right) ? multiplied(vm, left, right) : isIndex(left) ? multiplied(vm, right, left) : null;
    if (operator === '|' && left.kind === 'dict' && right.kind === 'dict') {
        const [one, other] = [left.cell.contents, right.cell.contents];
        const merged = new Map(one.entries);
        for (const [key, entry] of other.entries)
            merged.set(key, entry);
        return dict(vm, merged, make_originFrom(vm, left, right), uniteCauses(one.rest, other.rest));
    }
    if (isSetOperator(operator) && ((isSet(left) && isSet(right)) || left.kind === 'view' || right.kind === 'view'))
        return combineSets(vm, operator, left, right, operator);
    return null;
}
function isSet(object) {
    return object.kind === 'set' || object.kind === 'frozenset';
}
function isNumber(object) {
    return object.kind === 'int' || object.kind === 'float' || object.kind === 'bool';
}
function isIndex(object) {
    return object.kind === 'int' || object.kind === 'bool';
}
function integer(object) {
    return object.kind === 'bool' ? BigInt(object.value) : object.value;
}
function computeNumbers(vm, operator, left, right) {
    const origin = make_originFrom(vm, left, right);
    if (left.kind === 'float' || right.kind === 'float') {
        const one = left.kind === 'float' ? left.value : toFloat(integer(left));
        const other = right.kind === 'float' ? right.value : toFloat(integer(right));
        const result = FLOATS[operator]?.(one, other);
        return result === undefined ? null : make_float(result, origin);
    }
    if (left.kind === 'bool' && right.kind === 'bool' && (operator === '&' || operator === '|' || operator === '^')) {
        return make_bool(operator === '&'
            ? left.value && right.value
            : operator === '|'
                ? left.value || right.value
                : left.value !== right.value, origin);
    }
    const result = INTEGERS[operator]?.(integer(left), integer(right));
    if (result === undefined)
        return null;
    return typeof result === 'bigint' ? make_int(result, origin) : make_float(result, origin);
}
const FLOATS = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': trueDivide,
    '//': floorDivide,
    '%': modulo,
    '**': floatPower,
};
const INTEGERS = {
    '+': add,
    '-': subtract,
    '*': multiply,
    '/': integers_trueDivide,
    '//': integers_floorDivide,
    '%': integers_modulo,
    '**': power,
    '<<': leftShift,
    '>>': rightShift,
    '|': (left, right) => left | right,
    '^': (left, right) => left ^ right,
    '&': (left, right) => left & right,
};
function concatenate(vm, left, right) {
    const origin = make_originFrom(vm, left, right);
    if (left.kind === 'str' && right.kind === 'str') {
        if (left.value.length + right.value.length > LIMITS.text)
            exceed('a text that is too long');
        return make_str(left.value + right.value, origin);
    }
    if (left.kind === 'bytes' && right.kind === 'bytes')
        return make_bytes(Uint8Array.from([...left.value, ...right.value]), origin);
    if (left.kind === 'tuple' && right.kind === 'tuple') {
        checkItems(left.items.length + right.items.length);
        return tuple([...left.items, ...right.items], origin, uniteCauses(left.rest, right.rest));
    }
    if (left.kind === 'list' && right.kind === 'list') {
        const [one, other] = [left.cell.contents, right.cell.contents];
        checkItems(one.items.length + other.items.length);
        return make_list(vm, [...one.items, ...other.items], origin, uniteCauses(one.rest, other.rest));
    }
    return null;
}
function checkItems(count) {
    if (count > LIMITS.items)
        exceed('a container with too many items');
}
function multiplied(vm, object, times) {
    const count = integer(times);
    const origin = make_originFrom(vm, object, times);
    if (object.kind === 'str')
        return make_str(repeat(object.value, count), origin);
    if (object.kind !== 'list' && object.kind !== 'tuple' && object.kind !== 'bytes')
        return null;
    const items = object.kind === 'list' ? object.cell.contents.items : object.kind === 'tuple' ? object.items : object.value;
    const size = count < 0n ? 0n : count;
    checkItems(BigInt(items.length) * size);
    const all = Array.from({ length: Number(size) }, () => [...items]).flat();
    if (object.kind === 'bytes')
        return make_bytes(Uint8Array.from(all), origin);
    const rest = object.kind === 'list' ? object.cell.contents.rest : object.rest;
    return object.kind === 'list' ? make_list(vm, all, origin, rest) : tuple(all, origin, rest);
}
const UNARY_NAMES = { '-': '__neg__', '+': '__pos__', '~': '__invert__' };
/** `OPERATOR operand` */
function unary(vm, operator, operand) {
    return lift(vm, operand, (object) => {
        if (object.kind === 'unknown')
            return unknown_unknownFrom(vm, [object], {
                types: object.types?.every((type) => NUMERIC.includes(type)) ? object.types : null,
            });
        const method = object.kind === 'instance' ? lookupSpecial(vm, object, UNARY_NAMES[operator]) : null;
        if (method !== null)
            return callObject(vm, method, []);
        const value = types_payloadOf(object);
        const origin = make_originFrom(vm, object);
        if (value.kind === 'float' && operator !== '~')
            return make_float(operator === '-' ? -value.value : value.value, origin);
        if (value.kind === 'complex' && operator !== '~')
            return {
                ...value,
                real: operator === '-' ? -value.real : value.real,
                imag: operator === '-' ? -value.imag : value.imag,
            };
        if (!isIndex(value))
            throw exceptions_raise(vm, 'TypeError', `bad operand type for unary ${operator}: '${types_typeName(object)}'`);
        const number = integer(value);
        return make_int(operator === '-' ? -number : operator === '+' ? number : ~number, origin);
    });
}

;// CONCATENATED MODULE: ./lib/python/operations/compare.js










/** What decides OBJECT's truth: a boolean, or the unknown that does. */
function truthOf(vm, object) {
    const now = lift_resolve(vm, object);
    if (now.kind === 'unknown')
        return truthOfUnknown(vm, now);
    const certain = now.kind === 'instance' ? undefined : certainTruth(now);
    if (certain !== undefined)
        return certain;
    if (now.kind === 'instance' || now.kind === 'class') {
        const method = lookupSpecial(vm, now, '__bool__') ?? lookupSpecial(vm, now, '__len__');
        if (method !== null)
            return truthOf(vm, callObject(vm, method, []));
        return now.kind === 'instance' && now.payload !== null ? truthOf(vm, now.payload) : true;
    }
    return unknown_unknownFrom(vm, [now], { types: ['bool'] });
}
function truthOfUnknown(vm, value) {
    if (value.truth !== null)
        return value.truth;
    if (value.alternatives === null)
        return value;
    const truths = value.alternatives.map(truthOfAlternative);
    if (truths.every((truth) => truth === true))
        return true;
    if (truths.every((truth) => truth === false))
        return false;
    return value.alternatives.some((one) => one.kind === 'instance') ? withMethods(vm, value) : value;
}
function truthOfAlternative(one) {
    return one.kind === 'class' ? true : certainTruth(one);
}
/** Some alternative's truth is a matter of its methods: they are asked. */
function withMethods(vm, value) {
    const asked = lift(vm, value, (one) => {
        if (one.kind === 'unknown')
            return unknown_unknownFrom(vm, [one], { types: ['bool'], truth: one.truth });
        const truth = truthOf(vm, one);
        return typeof truth === 'boolean' ? make_bool(truth, make_originAbout(vm, one)) : truth;
    });
    if (asked.kind !== 'unknown')
        return certainTruth(asked) ?? true;
    return asked.truth ?? asked;
}
/** Runs the side that VALUE's truth decides, or both in a fork. What runs hangs on VALUE's config vars. */
function decide(vm, value, choice) {
    const truth = truthOf(vm, value);
    const now = lift_resolve(vm, value);
    const configVars = 'origin' in now ? now.origin.configVars : [];
    if (typeof truth === 'boolean')
        return underControl(vm, configVars, truth ? choice.yes : choice.no);
    const { alternatives } = truth;
    const sidesOf = (wanted) => alternatives === null
        ? [wanted ? 1 : 0]
        : alternatives.flatMap((one, index) => ((truthOfAlternative(one) ?? wanted) === wanted ? [index] : []));
    const sources = [sidesOf(true), sidesOf(false)];
    const assume = [true, false].map((wanted, side) => alternatives === null ? [{ of: truth, is: { ...truth, truth: wanted } }] : assuming(vm, truth, sources[side] ?? []));
    const conditions = choice.condition === undefined ? undefined : [choice.condition, `not (${choice.condition})`];
    const deciding = {
        from: truth,
        sources,
        causes: truth.causes,
        ...(conditions === undefined ? {} : { conditions }),
    };
    const sides = [choice.yes, choice.no].map((run, side) => ({
        run: () => underControl(vm, truth.origin.configVars, run),
        assume: assume[side] ?? [],
    }));
    return fork(vm, sides, deciding, (results) => choice.join(results.map((result) => result.value), only(deciding, results.map(({ side }) => side))));
}
function underControl(vm, configVars, run) {
    if (configVars.length === 0)
        return run();
    vm.control.push(configVars);
    const height = vm.control.length;
    try {
        return run();
    }
    finally {
        vm.control.length = height - 1;
    }
}
/** Like `decide`, for expressions. */
function decideValue(vm, value, yes, no, condition) {
    return decide(vm, value, {
        yes,
        no,
        join: (values, deciding) => union(vm, values, deciding),
        ...(condition === undefined ? {} : { condition }),
    });
}
/** `not value` */
function negate(vm, value) {
    const truth = truthOf(vm, value);
    const origin = make_originAbout(vm, lift_resolve(vm, value));
    if (typeof truth === 'boolean')
        return make_bool(!truth, origin);
    if (truth.alternatives === null)
        return decideValue(vm, value, () => make_bool(false, origin), () => make_bool(true, origin));
    return lift(vm, truth, (one) => {
        const certain = truthOfAlternative(one);
        return certain === undefined
            ? unknown_unknownFrom(vm, [one], { types: ['bool'], origin })
            : make_bool(!certain, make_originAbout(vm, one));
    });
}
/** `left OPERATOR right`, as an expression gives it: any object, or an unknown. */
function compare_compare(vm, operator, left, right) {
    return lift(vm, left, (one) => lift(vm, right, (other) => compareKnown(vm, operator, one, other)));
}
const REFLECTED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const METHODS = {
    '==': '__eq__',
    '!=': '__ne__',
    '<': '__lt__',
    '<=': '__le__',
    '>': '__gt__',
    '>=': '__ge__',
};
function compareKnown(vm, operator, left, right) {
    const origin = make_originAbout(vm, left, right);
    if (left.kind === 'instance' || right.kind === 'instance') {
        const told = compareByMethods(vm, operator, left, right);
        if (told !== null)
            return told;
    }
    if (operator === '==' || operator === '!=') {
        const equal = isEqual(vm, left, right);
        if (equal === null)
            return unknown_unknownFrom(vm, [left, right], { types: ['bool'], origin });
        return make_bool(equal === (operator === '=='), origin);
    }
    const order = orderOf(vm, left, right);
    if (order === 'unknown')
        return unknown_unknownFrom(vm, [left, right], { types: ['bool'], origin });
    if (order === 'unorderable') {
        throw exceptions_raise(vm, 'TypeError', `'${operator}' not supported between instances of '${types_typeName(left)}' and '${types_typeName(right)}'`);
    }
    return make_bool(order[operator], origin);
}
function compareByMethods(vm, operator, left, right) {
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return unknown_unknownFrom(vm, [left, right], { types: null });
    const attempts = [
        [left, METHODS[operator], right],
        [right, METHODS[REFLECTED[operator]], left],
    ];
    for (const [self, name, other] of attempts) {
        const method = self.kind === 'instance' ? lookupSpecial(vm, self, name) : null;
        if (method === null) {
            const opposite = operator === '!=' && self.kind === 'instance' ? lookupSpecial(vm, self, '__eq__') : null;
            if (opposite === null)
                continue;
            const result = callObject(vm, opposite, [other]);
            if (result.kind !== 'singleton')
                return negate(vm, result);
            continue;
        }
        const result = callObject(vm, method, [other]);
        if (result.kind !== 'singleton' || result.name !== 'NotImplemented')
            return result;
    }
    return null;
}

/** Are they equal, as `==` between builtin objects finds? Null where that is not known. */
function isEqual(vm, leftObject, rightObject) {
    const left = types_payloadOf(lift_resolve(vm, leftObject));
    const right = types_payloadOf(lift_resolve(vm, rightObject));
    if (left === right)
        return left.kind === 'float' ? !Number.isNaN(left.value) : left.kind === 'unknown' ? null : true;
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return equalUnknown(vm, left, right);
    if (left.kind === 'instance' || right.kind === 'instance')
        return equalInstances(vm, left, right);
    if (left.kind === 'tuple' && right.kind === 'tuple')
        return equalItems(vm, left.items, right.items, left.rest.length + right.rest.length > 0);
    if (left.kind === 'list' && right.kind === 'list') {
        const [one, other] = [left.cell.contents, right.cell.contents];
        return equalItems(vm, one.items, other.items, one.rest.length + other.rest.length > 0);
    }
    if (left.kind === 'dict' && right.kind === 'dict')
        return equalMappings(vm, left.cell.contents, right.cell.contents);
    if (isSetKind(left) && isSetKind(right))
        return equalMappings(vm, left.cell.contents, right.cell.contents);
    if (left.kind === 'view' || right.kind === 'view')
        return null;
    if ((left.kind === 'float' && Number.isNaN(left.value)) || (right.kind === 'float' && Number.isNaN(right.value)))
        return false;
    if (left.kind === 'method' && right.kind === 'method')
        return left.func === right.func && left.self === right.self;
    const key = hashKey(left);
    return key === null ? false : key === hashKey(right);
}
function isSetKind(object) {
    return object.kind === 'set' || object.kind === 'frozenset';
}
const FAMILIES = {
    bool: 'number',
    int: 'number',
    float: 'number',
    complex: 'number',
    set: 'set',
    frozenset: 'set',
};
/** An unknown is surely not equal to what has a type that none of its types can equal. */
function equalUnknown(vm, left, right) {
    const [one, other] = left.kind === 'unknown' ? [left, right] : [right, left];
    if (one.kind !== 'unknown')
        return null;
    if (one.alternatives !== null) {
        const answers = new Set(one.alternatives.map((alternative) => isEqual(vm, alternative, other)));
        const [answer] = answers;
        return answers.size === 1 && answer !== undefined ? answer : null;
    }
    if (one.truth !== null && other.kind !== 'unknown') {
        const otherTruth = certainTruth(other);
        if (otherTruth !== undefined && otherTruth !== one.truth && other.kind !== 'instance')
            return one.types === null ? null : false;
    }
    const otherTypes = other.kind === 'unknown' ? other.types : other.kind === 'instance' ? null : [types_typeName(other)];
    if (one.types === null || otherTypes === null)
        return null;
    const families = new Set(one.types.map((name) => FAMILIES[name] ?? name));
    return otherTypes.some((name) => families.has(FAMILIES[name] ?? name)) ? null : false;
}
function equalInstances(vm, left, right) {
    const method = left.kind === 'instance' ? lookupSpecial(vm, left, '__eq__') : null;
    const reflected = right.kind === 'instance' ? lookupSpecial(vm, right, '__eq__') : null;
    for (const [bound, other] of [
        [method, right],
        [reflected, left],
    ]) {
        if (bound === null)
            continue;
        const result = callObject(vm, bound, [other]);
        if (result.kind === 'singleton')
            continue;
        const truth = truthOf(vm, result);
        return typeof truth === 'boolean' ? truth : null;
    }
    if (left.kind !== right.kind)
        return false;
    const key = hashKey(left);
    return key !== null && key === hashKey(right);
}
function equalItems(vm, left, right, open) {
    if (open || left.some(mayBeAbsent) || right.some(mayBeAbsent))
        return null;
    if (left.length !== right.length)
        return false;
    return everyEqual(left.map((item, index) => isEqual(vm, item, right[index] ?? item)));
}
function everyEqual(answers) {
    if (answers.includes(false))
        return false;
    return answers.includes(null) ? null : true;
}
function equalMappings(vm, left, right) {
    if (left.rest.length + right.rest.length > 0)
        return null;
    const answers = [];
    for (const [key, { slot }] of left.entries) {
        const other = right.entries.get(key);
        if (other === undefined) {
            if (!mayBeAbsent(slot))
                return false;
            answers.push(null);
        }
        else
            answers.push(mayBeAbsent(slot) || mayBeAbsent(other.slot) ? null : isEqual(vm, slot, other.slot));
    }
    for (const [key, { slot }] of right.entries) {
        if (left.entries.has(key))
            continue;
        if (!mayBeAbsent(slot))
            return false;
        answers.push(null);
    }
    return everyEqual(answers);
}
function fromSign(sign) {
    return { '<': sign < 0, '<=': sign <= 0, '>': sign > 0, '>=': sign >= 0 };
}
/** How two builtin objects stand to each other. */
function orderOf(vm, leftObject, rightObject) {
    const left = types_payloadOf(leftObject);
    const right = types_payloadOf(rightObject);
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return 'unknown';
    if (compare_isNumber(left) && compare_isNumber(right))
        return orderNumbers(left, right);
    if (left.kind === 'str' && right.kind === 'str')
        return fromSign(compare(left.value, right.value));
    if (left.kind === 'bytes' && right.kind === 'bytes')
        return fromSign(Buffer.compare(left.value, right.value));
    if (left.kind === 'tuple' && right.kind === 'tuple')
        return orderItems(vm, left.items, right.items, left.rest.length + right.rest.length > 0);
    if (left.kind === 'list' && right.kind === 'list') {
        const [one, other] = [left.cell.contents, right.cell.contents];
        return orderItems(vm, one.items, other.items, one.rest.length + other.rest.length > 0);
    }
    if (isSetKind(left) && isSetKind(right))
        return orderSets(left.cell.contents, right.cell.contents);
    if (left.kind === 'view' || right.kind === 'view')
        return 'unknown';
    return 'unorderable';
}
function compare_isNumber(object) {
    return object.kind === 'int' || object.kind === 'float' || object.kind === 'bool';
}
function orderNumbers(left, right) {
    const one = left.kind === 'bool' ? BigInt(left.value) : left.value;
    const other = right.kind === 'bool' ? BigInt(right.value) : right.value;
    return { '<': one < other, '<=': one <= other, '>': one > other, '>=': one >= other };
}
function orderItems(vm, left, right, open) {
    if (open || left.some(mayBeAbsent) || right.some(mayBeAbsent))
        return 'unknown';
    for (const [index, item] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            break;
        const equal = isEqual(vm, item, other);
        if (equal === null)
            return 'unknown';
        if (!equal) {
            const less = compare_compare(vm, '<', item, other);
            const greater = compare_compare(vm, '>', item, other);
            return less.kind === 'bool' && greater.kind === 'bool'
                ? fromSign(less.value ? -1 : greater.value ? 1 : 0)
                : 'unknown';
        }
    }
    return fromSign(left.length - right.length);
}
function orderSets(left, right) {
    const open = (contents) => contents.rest.length > 0 || [...contents.entries.values()].some(({ slot }) => mayBeAbsent(slot));
    if (open(left) || open(right))
        return 'unknown';
    const below = [...left.entries.keys()].every((key) => right.entries.has(key));
    const above = [...right.entries.keys()].every((key) => left.entries.has(key));
    return { '<': below && !above, '<=': below, '>': above && !below, '>=': above };
}

;// CONCATENATED MODULE: ./lib/python/evaluate/assign.js











/** Binds VALUE to a target. @throws Raise */
function assign_assign(activation, target, value) {
    switch (target.nodeType) {
        case 'Name':
            storeName(activation, target.id, value);
            return;
        case 'Attribute': {
            const object = evaluate(activation, target.value);
            goTo(activation, target);
            setAttribute(activation.vm, object, mangle(activation, target.attr), value);
            return;
        }
        case 'Subscript': {
            const object = evaluate(activation, target.value);
            const key = evaluate(activation, target.slice);
            goTo(activation, target);
            setSubscript(activation.vm, object, key, value);
            return;
        }
        case 'Starred':
            assign_assign(activation, target.value, value);
            return;
        case 'Tuple':
        case 'List':
            unpack(activation, target.elts, value);
            return;
        default:
            throw exceptions_raise(activation.vm, 'SyntaxError', 'cannot assign here');
    }
}
function unpack(activation, targets, value) {
    const { vm } = activation;
    if (['none', 'int', 'bool', 'float', 'function', 'native', 'module'].includes(value.kind))
        throw exceptions_raise(vm, 'TypeError', `cannot unpack non-iterable ${types_typeName(value)} object`);
    const { items, rest } = iterate(vm, value);
    const star = targets.findIndex(({ nodeType }) => nodeType === 'Starred');
    if (rest.length > 0 || items.some(mayBeAbsent)) {
        unpackOpen(activation, targets, value, uniteCauses(rest));
        return;
    }
    checkCount(activation, targets.length, items.length, star !== -1);
    if (star === -1) {
        for (const [index, target] of targets.entries())
            assign_assign(activation, target, items[index] ?? value);
        return;
    }
    const after = targets.length - star - 1;
    for (const [index, target] of targets.slice(0, star).entries())
        assign_assign(activation, target, items[index] ?? value);
    const middle = make_list(vm, items.slice(star, items.length - after), make_originFrom(vm, value));
    for (const target of targets.slice(star, star + 1))
        assign_assign(activation, target, middle);
    for (const [index, target] of targets.slice(star + 1).entries())
        assign_assign(activation, target, items[items.length - after + index] ?? value);
}
function checkCount(activation, wanted, given, hasStar) {
    const { vm } = activation;
    if (hasStar && given < wanted - 1)
        throw exceptions_raise(vm, 'ValueError', `not enough values to unpack (expected at least ${wanted - 1}, got ${given})`);
    if (!hasStar && given < wanted)
        throw exceptions_raise(vm, 'ValueError', `not enough values to unpack (expected ${wanted}, got ${given})`);
    if (!hasStar && given > wanted)
        throw exceptions_raise(vm, 'ValueError', `too many values to unpack (expected ${wanted})`);
}
function unpackOpen(activation, targets, value, causes) {
    const { vm } = activation;
    for (const target of targets) {
        const part = unknown_unknownFrom(vm, [value], { causes });
        assign_assign(activation, target, target.nodeType === 'Starred' ? make_list(vm, [], make_originFrom(vm, value), part.causes) : part);
    }
}
/** `del target`. @throws Raise */
function remove(activation, target) {
    goTo(activation, target);
    switch (target.nodeType) {
        case 'Name':
            deleteName(activation, target.id);
            return;
        case 'Attribute':
            deleteAttribute(activation.vm, evaluate(activation, target.value), mangle(activation, target.attr));
            return;
        case 'Subscript': {
            const object = evaluate(activation, target.value);
            deleteSubscript(activation.vm, object, evaluate(activation, target.slice));
            return;
        }
        case 'Tuple':
        case 'List':
            for (const one of target.elts)
                remove(activation, one);
            return;
        default:
            throw exceptions_raise(activation.vm, 'SyntaxError', 'cannot delete this');
    }
}

;// CONCATENATED MODULE: ./lib/python/text/str/search.js
/** The methods of `str` that look for a substring. Bounds are Python's: null is absent, negatives count from the end. */


function windowOf(text, start, end) {
    if (start === null && end === null)
        return { from: 0, to: text.length };
    const size = code_points_length(text);
    const adjust = (bound) => {
        const at = clampBound(bound);
        return at < 0 ? Math.max(at + size, 0) : at;
    };
    const from = start === null ? 0 : adjust(start);
    const to = Math.min(end === null ? size : adjust(end), size);
    if (from > to)
        return null;
    return { from: unitOffset(text, from), to: unitOffset(text, to) };
}
/** `text.find(sub, start, end)`: a 0-based code point index, or -1. */
function find(text, sub, start = null, end = null) {
    const window = windowOf(text, start, end);
    if (window === null)
        return -1;
    const at = text.indexOf(sub, window.from);
    return at === -1 || at + sub.length > window.to ? -1 : codePointIndex(text, at);
}
/** `text.rfind(sub, start, end)`: a 0-based code point index, or -1. */
function rfind(text, sub, start = null, end = null) {
    const window = windowOf(text, start, end);
    if (window === null || sub.length > window.to - window.from)
        return -1;
    const at = text.lastIndexOf(sub, window.to - sub.length);
    return at < window.from ? -1 : codePointIndex(text, at);
}
/** `text.index(sub, start, end)`. Raises ValueError. */
function index(text, sub, start = null, end = null) {
    const at = find(text, sub, start, end);
    return at === -1 ? outcome_raise('ValueError', 'substring not found') : at;
}
/** `text.rindex(sub, start, end)`. Raises ValueError. */
function rindex(text, sub, start = null, end = null) {
    const at = rfind(text, sub, start, end);
    return at === -1 ? outcome_raise('ValueError', 'substring not found') : at;
}
/** `text.count(sub, start, end)`: occurrences that do not overlap. */
function count(text, sub, start = null, end = null) {
    const window = windowOf(text, start, end);
    if (window === null)
        return 0;
    const part = text.slice(window.from, window.to);
    return sub === '' ? code_points_length(part) + 1 : part.split(sub).length - 1;
}
/** `text.startswith(prefixes, start, end)`; a single prefix is a list of one. */
function startswith(text, prefixes, start = null, end = null) {
    const window = windowOf(text, start, end);
    if (window === null)
        return false;
    const part = text.slice(window.from, window.to);
    return prefixes.some((prefix) => part.startsWith(prefix));
}
/** `text.endswith(suffixes, start, end)`; a single suffix is a list of one. */
function endswith(text, suffixes, start = null, end = null) {
    const window = windowOf(text, start, end);
    if (window === null)
        return false;
    const part = text.slice(window.from, window.to);
    return suffixes.some((suffix) => part.endsWith(suffix));
}
/** `text.replace(old, replacement, count)`; a negative count replaces all. */
function replace(text, old, replacement, limit = -1n) {
    if (limit === 0n)
        return text;
    if (old === '')
        return insertBetween(text, replacement, limit);
    const pieces = text.split(old);
    const replaced = limit < 0n ? pieces.length - 1 : Math.min(pieces.length - 1, clampBound(limit));
    checkLength(text.length + replaced * (replacement.length - old.length));
    const rest = pieces.slice(replaced).join(old);
    return [...pieces.slice(0, replaced), rest].join(replacement);
}
function insertBetween(text, replacement, limit) {
    const characters = codePoints(text);
    const times = limit < 0n ? characters.length + 1 : Math.min(characters.length + 1, clampBound(limit));
    checkLength(text.length + times * replacement.length);
    const woven = characters.map((character, at) => (at < times ? replacement + character : character)).join('');
    return times > characters.length ? woven + replacement : woven;
}
/** `text.removeprefix(prefix)`. */
const removeprefix = (text, prefix) => text.startsWith(prefix) ? text.slice(prefix.length) : text;
/** `text.removesuffix(suffix)`. */
const removesuffix = (text, suffix) => suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
/** `text.partition(separator)`. Raises ValueError. */
function partition(text, separator) {
    if (separator === '')
        outcome_raise('ValueError', 'empty separator');
    const at = text.indexOf(separator);
    return at === -1 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)];
}
/** `text.rpartition(separator)`. Raises ValueError. */
function rpartition(text, separator) {
    if (separator === '')
        outcome_raise('ValueError', 'empty separator');
    const at = text.lastIndexOf(separator);
    return at === -1 ? ['', '', text] : [text.slice(0, at), separator, text.slice(at + separator.length)];
}
/** `sub in text`. */
const contains = (text, sub) => isUniform(text) ? text.includes(sub) : find(text, sub) !== -1;

;// CONCATENATED MODULE: ./lib/python/operations/membership.js












/** `left is right` */
function isIdentical(vm, left, right) {
    return lift(vm, left, (one) => lift(vm, right, (other) => {
        const same = sameObject(one, other);
        const origin = make_originAbout(vm, one, other);
        return same === null ? unknown_unknownFrom(vm, [one, other], { types: ['bool'], origin }) : make_bool(same, origin);
    }));
}
const SINGLETON_TYPES = { none: 'NoneType', bool: 'bool' };
function sameObject(left, right) {
    if (left === right)
        return left.kind === 'unknown' ? null : true;
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return sameUnknown(left, right);
    if (left.kind !== right.kind)
        return false;
    switch (left.kind) {
        case 'none':
            return true;
        case 'bool':
            return right.kind === 'bool' && left.value === right.value;
        case 'singleton':
            return right.kind === 'singleton' && left.name === right.name;
        case 'int':
        case 'str':
        case 'float':
        case 'bytes':
        case 'tuple':
        case 'complex':
            return sameImmutable(left, right);
        case 'method':
            return false;
        case 'native':
            return right.kind === 'native' && left.native === right.native;
        case 'dict':
            return right.kind === 'dict' && left.cell === right.cell;
        default:
            return false;
    }
}
/** Equal immutable objects may be one or two, as CPython caches them; unequal ones are two. */
function sameImmutable(left, right) {
    if (left.kind === 'int' && right.kind === 'int')
        return left.value !== right.value ? false : left.value >= -5n && left.value <= 256n ? true : null;
    if ((left.kind === 'str' && right.kind === 'str') || (left.kind === 'float' && right.kind === 'float'))
        return left.value === right.value ? null : false;
    return null;
}
function sameUnknown(left, right) {
    const [one, other] = left.kind === 'unknown' ? [left, right] : [right, left];
    if (one.kind !== 'unknown' || other.kind === 'unknown')
        return null;
    const name = SINGLETON_TYPES[other.kind];
    if (name === undefined || one.types === null)
        return one.truth === true && other.kind === 'none' ? false : null;
    if (other.kind === 'none' && one.truth === true)
        return false;
    return one.types.includes(name) ? null : false;
}
/** `item in container`. @throws Raise TypeError */
function isIn(vm, item, container) {
    return lift(vm, container, (one) => lift(vm, item, (other) => isInKnown(vm, other, one)));
}
function isInKnown(vm, item, container) {
    const origin = make_originAbout(vm, item, container);
    if (container.kind === 'unknown')
        return unknown_unknownFrom(vm, [item, container], { types: ['bool'], origin });
    const method = container.kind === 'instance' || container.kind === 'class' ? lookupSpecial(vm, container, '__contains__') : null;
    if (method !== null) {
        const truth = truthOf(vm, callObject(vm, method, [item]));
        return typeof truth === 'boolean' ? make_bool(truth, origin) : { ...truth, types: ['bool'] };
    }
    const value = types_payloadOf(container);
    switch (value.kind) {
        case 'str':
            return isInText(vm, item, value, origin);
        case 'dict':
        case 'set':
        case 'frozenset':
            return asBool(vm, hasKey(vm, value, item), item, container);
        case 'view':
            if (value.view === 'keys')
                return asBool(vm, hasKey(vm, value.dict, item), item, container);
            return isInItems(vm, item, container);
        case 'bytes':
            return item.kind === 'int'
                ? make_bool(value.value.includes(Number(item.value)), origin)
                : item.kind === 'bytes'
                    ? make_bool(Buffer.from(value.value).includes(Buffer.from(item.value)), origin)
                    : isInItems(vm, item, container);
        case 'range':
            if (item.kind !== 'int')
                return isInItems(vm, item, container);
            return make_bool(item.value >= minOf(value) &&
                item.value <= maxOf(value) &&
                (item.value - value.start) % value.step === 0n &&
                rangeLength(value) > 0n, origin);
        default:
            return isInItems(vm, item, container);
    }
}
function lastOf(range) {
    return range.start + (rangeLength(range) - 1n) * range.step;
}
function minOf(range) {
    return range.step > 0n ? range.start : lastOf(range);
}
function maxOf(range) {
    return range.step > 0n ? lastOf(range) : range.start;
}
function isInText(vm, item, text, origin) {
    const part = types_payloadOf(item);
    if (part.kind === 'unknown')
        return unknown_unknownFrom(vm, [item, text], { types: ['bool'], origin });
    if (part.kind !== 'str')
        throw exceptions_raise(vm, 'TypeError', `'in <string>' requires string as left operand, not ${types_typeName(item)}`);
    return make_bool(contains(text.value, part.value), origin);
}
function asBool(vm, found, item, container) {
    const origin = make_originAbout(vm, item, container);
    if (typeof found === 'boolean')
        return make_bool(found, origin);
    return lift(vm, found, (one) => make_bool(one.kind !== 'absent', {
        ...origin,
        configVars: [...origin.configVars, ...('origin' in one ? one.origin.configVars : [])],
    }));
}
function isIterable(vm, object) {
    if (object.kind !== 'instance')
        return !['none', 'int', 'bool', 'float', 'function', 'native', 'method', 'module'].includes(object.kind);
    const hasMethod = ['__iter__', '__getitem__'].some((name) => lookupSpecial(vm, object, name) !== null);
    return object.payload !== null || hasMethod || object.cls.mro.some(({ rest }) => rest.length > 0);
}
/** Is an item equal to one of those that iterating gives? */
function isInItems(vm, item, container) {
    if (!isIterable(vm, container))
        throw exceptions_raise(vm, 'TypeError', `argument of type '${types_typeName(container)}' is not iterable`);
    const next = pull(vm, container, 'indifferent');
    const doubtful = [];
    for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'rest') {
            if (step.orderOnly === undefined)
                doubtful.push(step.item);
            break;
        }
        const slot = lift_resolve(vm, step.slot);
        if (slot.kind === 'absent')
            continue;
        const equal = isEqual(vm, slot, item);
        if (equal === true && !mayBeAbsent(slot))
            return make_bool(true, make_originAbout(vm, item, slot));
        if (equal !== false)
            doubtful.push(slot);
    }
    const origin = make_originAbout(vm, item, container, ...doubtful);
    if (doubtful.length === 0)
        return make_bool(false, origin);
    const [only] = doubtful;
    if (doubtful.length === 1 && only?.kind === 'unknown' && only.alternatives !== null) {
        return lift(vm, only, (one) => isInOne(vm, item, one));
    }
    return unknown_unknownFrom(vm, [item], { types: ['bool'], origin, causes: doubtful.flatMap((one) => causesOf(one)) });
}
function isInOne(vm, item, one) {
    if (one.kind === 'absent')
        return make_bool(false);
    const equal = isEqual(vm, one, item);
    return equal === null
        ? unknown_unknownFrom(vm, [item, one], { types: ['bool'], origin: make_originAbout(vm, item, one) })
        : make_bool(equal, make_originAbout(vm, item, one));
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/operators.js







const BINARY_OPERATORS = {
    Add: '+',
    Sub: '-',
    Mult: '*',
    MatMult: '@',
    Div: '/',
    Mod: '%',
    Pow: '**',
    LShift: '<<',
    RShift: '>>',
    BitOr: '|',
    BitXor: '^',
    BitAnd: '&',
    FloorDiv: '//',
};
function binaryOperation(activation, node) {
    const left = evaluate(activation, node.left);
    const right = evaluate(activation, node.right);
    goTo(activation, node);
    return binary(activation.vm, BINARY_OPERATORS[node.op.nodeType], left, right);
}
const UNARY_OPERATORS = {
    Invert: '~',
    UAdd: '+',
    USub: '-',
};
function unaryOperation(activation, node) {
    const operand = evaluate(activation, node.operand);
    goTo(activation, node);
    return node.op.nodeType === 'Not'
        ? negate(activation.vm, operand)
        : unary(activation.vm, UNARY_OPERATORS[node.op.nodeType], operand);
}
/** `a and b or c`: the value of the operand that decides; what follows it runs only where it is reached. */
function booleanOperation(activation, node) {
    const rest = (index) => {
        const operand = node.values[index];
        if (operand === undefined)
            throw new TypeError('a boolean operation without operands');
        const value = evaluate(activation, operand);
        if (index === node.values.length - 1)
            return value;
        const further = () => rest(index + 1);
        const own = () => lift_resolve(activation.vm, value);
        const text = conditionText(activation, operand);
        return node.op.nodeType === 'And'
            ? decideValue(activation.vm, value, further, own, text)
            : decideValue(activation.vm, value, own, further, text);
    };
    return rest(0);
}
function conditional(activation, node) {
    const test = evaluate(activation, node.test);
    return decideValue(activation.vm, test, () => evaluate(activation, node.body), () => evaluate(activation, node.orelse), conditionText(activation, node.test));
}
const COMPARISONS = {
    Eq: '==',
    NotEq: '!=',
    Lt: '<',
    LtE: '<=',
    Gt: '>',
    GtE: '>=',
};
function compareOnce(activation, operator, left, right) {
    const { vm } = activation;
    const ordinary = COMPARISONS[operator];
    if (ordinary !== undefined)
        return compare_compare(vm, ordinary, left, right);
    if (operator === 'Is')
        return isIdentical(vm, left, right);
    if (operator === 'IsNot')
        return negate(vm, isIdentical(vm, left, right));
    const found = isIn(vm, left, right);
    return operator === 'In' ? found : negate(vm, found);
}
function comparison(activation, node) {
    const { vm } = activation;
    const step = (left, index) => {
        const operator = node.ops[index];
        const operand = node.comparators[index];
        if (operator === undefined || operand === undefined)
            return make_bool(true, make_originAbout(vm, left));
        const right = evaluate(activation, operand);
        goTo(activation, node);
        const result = compareOnce(activation, operator.nodeType, left, right);
        if (index === node.ops.length - 1)
            return result;
        return decideValue(vm, result, () => step(right, index + 1), () => lift_resolve(vm, result));
    };
    return step(evaluate(activation, node.left), 0);
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/assignments.js













function assignment(activation, node) {
    const value = evaluate(activation, node.value);
    for (const target of node.targets)
        assign_assign(activation, target, value);
    return NORMAL;
}
function augmentedAssignment(activation, node) {
    const { vm } = activation;
    const operator = BINARY_OPERATORS[node.op.nodeType];
    const { target } = node;
    if (target.nodeType === 'Name') {
        const before = loadName(activation, target.id);
        const operand = evaluate(activation, node.value);
        goTo(activation, node);
        storeName(activation, target.id, augmented(vm, operator, before, operand));
    }
    else if (target.nodeType === 'Attribute') {
        const object = evaluate(activation, target.value);
        const name = mangle(activation, target.attr);
        const before = getAttribute(vm, object, name);
        const operand = evaluate(activation, node.value);
        goTo(activation, node);
        setAttribute(vm, object, name, augmented(vm, operator, before, operand));
    }
    else if (target.nodeType === 'Subscript') {
        const object = evaluate(activation, target.value);
        const key = evaluate(activation, target.slice);
        const before = subscript(vm, object, key);
        const operand = evaluate(activation, node.value);
        goTo(activation, node);
        setSubscript(vm, object, key, augmented(vm, operator, before, operand));
    }
    return NORMAL;
}
/** In a function annotations are not evaluated; in a module or a class they are, and kept in `__annotations__`. */
function annotatedAssignment(activation, node) {
    const { scope, vm } = activation;
    if (node.value !== undefined)
        assign_assign(activation, node.target, evaluate(activation, node.value));
    if (scope.kind === 'function' || scope.kind === 'comprehension')
        return NORMAL;
    const isText = activation.source.tree.body.some((one) => one.nodeType === 'ImportFrom' &&
        one.module === '__future__' &&
        one.names.some(({ name }) => name === 'annotations'));
    const annotation = isText ? make_str('') : evaluate(activation, node.annotation);
    if (node.simple !== 1 || node.target.nodeType !== 'Name')
        return NORMAL;
    const known = slotOf(scope.namespace.contents, '__annotations__');
    const annotations = known?.kind === 'dict' ? known : dict(vm);
    if (known === undefined)
        bindName(write(vm.heap, scope.namespace), '__annotations__', annotations);
    mapping_setItem(vm, annotations, make_str(mangle(activation, node.target.id)), annotation);
    return NORMAL;
}
/** `type X = ...` is newer than the Python that is evaluated. */
function typeAlias(activation, node) {
    const { vm } = activation;
    if (node.name.nodeType === 'Name')
        storeName(activation, node.name.id, unknown_unknown(vm, { causes: [{ kind: 'construct', what: 'a type alias', location: vm.location }] }));
    return NORMAL;
}

;// CONCATENATED MODULE: ./lib/python/evaluate/loops.js







const MAX_ROUNDS = 12;
/**
 * Runs BODY an unknown number of times, maybe never. What it can change is found by running it from states in which what it was
 * already found to change is unknown, until nothing new is found; that, and nothing else, is unknown afterwards, because of CAUSE.
 */
function unknownTimes(vm, cause, body) {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const found = changesOf(vm, body);
        if (!widenAll(vm, found, cause))
            break;
        if (round === MAX_ROUNDS - 1)
            throw new escape_BudgetExceeded({ kind: 'budget', what: 'a loop whose effects cannot be told', location: vm.location });
    }
    fork(vm, [{ run: () => runOnce(body) }, { run: () => null }], { ...UNDECIDED, causes: [cause] }, () => null);
}
function runOnce(body) {
    body();
    return null;
}
/** What one run of BODY changes; nothing of it stays. */
function changesOf(vm, body) {
    const depth = vm.heap.frames.length;
    const uncaught = vm.uncaught.length;
    const targets = vm.targets.length;
    const location = vm.location;
    vm.targets.push({ kind: 'finally' });
    openFrame(vm.heap);
    try {
        body();
    }
    catch (thrown) {
        if (!(thrown instanceof Raise || thrown instanceof Leave || thrown instanceof Dead))
            throw thrown;
    }
    const frame = collapse(vm.heap, depth);
    const found = frame === undefined
        ? new Map()
        : new Map([...changes(frame)].map(([cell, contents]) => [cell, copyContents(contents)]));
    for (const record of frame?.escapes ?? [])
        for (const [cell, contents] of record.changes)
            if (!found.has(cell))
                found.set(cell, contents);
    undo(vm.heap);
    vm.targets.length = targets;
    vm.uncaught.length = uncaught;
    vm.location = location;
    return found;
}
/** Makes what FOUND changes unknown; false where all of it was so already. */
function widenAll(vm, found, cause) {
    let isNew = false;
    for (const [cell, after] of found) {
        const wider = widen(vm, cell.contents, after, cause);
        if (wider === null)
            continue;
        write(vm.heap, cell);
        cell.contents = wider;
        isNew = true;
    }
    return isNew;
}
function widen(vm, before, after, cause) {
    if (before.kind === 'sequence' && after.kind === 'sequence')
        return widenSequence(before, after, cause);
    if (before.kind === 'mapping' && after.kind === 'mapping')
        return widenMapping(vm, before, after, cause);
    if (before.kind === 'position')
        return before.index === -1 ? null : { kind: 'position', index: -1, ended: false };
    return null;
}
function widenSequence(before, after, cause) {
    const isPrefix = before.items.every((item, index) => item === after.items[index]);
    const grew = after.items.length > before.items.length || after.rest.length > before.rest.length;
    if (isPrefix && !grew)
        return null;
    if (isPrefix)
        return before.rest.length > 0 ? null : { ...before, items: [...before.items], rest: [cause] };
    return before.items.length === 0 ? null : { kind: 'sequence', items: [], rest: uniteCauses(before.rest, [cause]) };
}
function widenMapping(vm, before, after, cause) {
    const entries = new Map(before.entries);
    let isNew = false;
    for (const hash of new Set([...before.entries.keys(), ...after.entries.keys()])) {
        const [old, now] = [before.entries.get(hash), after.entries.get(hash)];
        if (old?.slot === now?.slot)
            continue;
        const slot = old?.slot ?? make_ABSENT;
        if (slot.kind === 'unknown' && slot.alternatives?.some((one) => one.kind === 'unknown' && one.causes[0] === cause))
            continue;
        const key = old?.key ?? now?.key;
        if (key === undefined)
            continue;
        const anything = unknown_unknown(vm, { causes: [cause] });
        entries.set(hash, { key, slot: union(vm, now === undefined ? [slot, anything, make_ABSENT] : [slot, anything]) });
        isNew = true;
    }
    if (after.rest.length > before.rest.length && before.rest.length === 0)
        isNew = true;
    return isNew ? { ...before, entries, rest: uniteCauses(before.rest, after.rest) } : null;
}
/** Runs one round of a loop's body: `continue` ends it like the body's own end; a `break` of some of its paths leads to BREAKING. */
function runRound(vm, body) {
    const worlds = capture(vm, { kind: 'loop' }, body);
    return forEachWorld(vm, worlds, (world) => {
        if (world.kind === 'normal')
            return world.value.kind === 'continue' ? NORMAL : leaving(world.value, worlds.length > 1);
        if (world.escape.kind === 'continue')
            return NORMAL;
        if (world.escape.kind === 'break')
            return leaving(world.escape, worlds.length > 1);
        throw rethrown(world.escape);
    }, () => NORMAL);
}
/** In a fork a completion leaves as an escape; where there is one way alone it is simply the result. */
function leaving(completion, inFork) {
    if (completion.kind === 'normal' || !inFork)
        return completion;
    throw new Leave(completion);
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/branch.js






function branch(activation, node) {
    const test = evaluate(activation, node.test);
    return decideCompletion(activation, test, () => executeAll(activation, node.body), () => executeAll(activation, node.orelse), () => conditionText(activation, node.test));
}
/** Runs one of two pieces of code, or both in a fork. */
function decideCompletion(activation, test, yes, no, condition) {
    const { vm } = activation;
    const inFork = typeof truthOf(vm, test) !== 'boolean';
    const text = inFork ? condition() : undefined;
    return decide(vm, test, {
        yes: () => leaving(yes(), inFork),
        no: () => leaving(no(), inFork),
        join: () => NORMAL,
        ...(text === undefined ? {} : { condition: text }),
    });
}

;// CONCATENATED MODULE: ./lib/python/operations/update.js












/**
 * Copies SOURCE's entries into DICT.
 *
 * @param how a display's `**` takes mappings alone; `update` takes pairs too
 * @throws Raise TypeError, ValueError
 */
function updateDict(vm, dict, source, how) {
    lift(vm, source, (one) => {
        updateKnown(vm, dict, one, how);
        return NONE;
    });
}
function updateKnown(vm, dict, source, how) {
    const value = types_payloadOf(source);
    if (value.kind === 'unknown') {
        overlayUnknown(vm, dict, value);
        return;
    }
    if (value.kind === 'dict' && (source.kind !== 'instance' || lookupSpecial(vm, source, 'keys') === null)) {
        overlay(vm, dict, value.cell.contents);
        return;
    }
    const keys = source.kind === 'instance' ? lookupSpecial(vm, source, 'keys') : null;
    if (keys !== null) {
        for (const key of iterate(vm, callObject(vm, keys, [])).items)
            mapping_setItem(vm, dict, key, subscript(vm, source, key));
        return;
    }
    if (how === 'display')
        throw exceptions_raise(vm, 'TypeError', `'${types_typeName(source)}' object is not a mapping`);
    updateFromPairs(vm, dict, source);
}
function updateFromPairs(vm, dict, source) {
    const { items, rest } = iterate(vm, source);
    for (const [index, item] of items.entries()) {
        lift(vm, item, (pair) => {
            if (pair.kind === 'absent')
                return NONE;
            const parts = pair.kind === 'unknown' ? null : pairOf(vm, pair, index);
            if (parts === null)
                overlayUnknown(vm, dict, unknown_unknownFrom(vm, [pair]));
            else
                mapping_setItem(vm, dict, parts[0], parts[1]);
            return NONE;
        });
    }
    if (rest.length > 0)
        overlayUnknown(vm, dict, unknown_unknownFrom(vm, [], { causes: rest }));
}
function pairOf(vm, pair, index) {
    if (!['tuple', 'list', 'str', 'iterator', 'instance', 'set', 'dict'].includes(pair.kind))
        throw exceptions_raise(vm, 'TypeError', `cannot convert dictionary update sequence element #${index} to a sequence`);
    const { items, rest } = iterate(vm, pair);
    const [key, value] = items;
    if (rest.length > 0 || items.some(mayBeAbsent))
        return null;
    if (items.length !== 2 || key === undefined || value === undefined)
        throw exceptions_raise(vm, 'ValueError', `dictionary update sequence element #${index} has length ${items.length}; 2 is required`);
    return [key, value];
}
function overlay(vm, dict, from) {
    const into = write(vm.heap, dict.cell);
    for (const [hash, { key, slot }] of from.entries) {
        const before = into.entries.get(hash);
        const merged = slot.kind === 'unknown' && mayBeAbsent(slot) && before !== undefined
            ? lift(vm, slot, (one) => (one.kind === 'absent' ? before.slot : one))
            : slot;
        into.entries.set(hash, { key: before?.key ?? key, slot: merged });
    }
    if (from.rest.length > 0)
        blurBy(vm, dict, unknown_unknownFrom(vm, [], { causes: from.rest }));
}
function overlayUnknown(vm, dict, source) {
    if (source.kind === 'unknown')
        blurBy(vm, dict, source);
}
/** Anything may have been stored in DICT, under any key. */
function blurBy(vm, dict, source) {
    const contents = write(vm.heap, dict.cell);
    for (const [hash, entry] of contents.entries)
        contents.entries.set(hash, { ...entry, slot: union(vm, [entry.slot, unknown_unknownFrom(vm, [source])]) });
    contents.rest = uniteCauses(contents.rest, source.causes);
}
/** A dict's entry under a str key, for those who build dicts. */
function setText(vm, dict, key, value) {
    setItem(vm, dict, str(key), value);
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/displays.js










/** The values of ELEMENTS, starred ones spread. */
function displays_elements(activation, nodes) {
    const items = [];
    let rest = [];
    for (const node of nodes) {
        if (node.nodeType !== 'Starred') {
            items.push(evaluate(activation, node));
            continue;
        }
        const value = evaluate(activation, node.value);
        goTo(activation, node);
        if (['none', 'int', 'bool', 'float', 'function'].includes(value.kind)) {
            throw exceptions_raise(activation.vm, 'TypeError', `Value after * must be an iterable, not ${types_typeName(value)}`);
        }
        const spread = iterate(activation.vm, value);
        for (const item of spread.items)
            items.push(item);
        rest = uniteCauses(rest, spread.rest);
    }
    return { items, rest };
}
function listDisplay(activation, node) {
    const { items, rest } = displays_elements(activation, node.elts);
    goTo(activation, node);
    return make_list(activation.vm, items, make_originFrom(activation.vm), rest);
}
function tupleDisplay(activation, node) {
    const { items, rest } = displays_elements(activation, node.elts);
    goTo(activation, node);
    return tuple(items, make_originFrom(activation.vm), rest);
}
function setDisplay(activation, node) {
    const { items, rest } = displays_elements(activation, node.elts);
    goTo(activation, node);
    const made = set(activation.vm, [], make_originFrom(activation.vm), 'set', rest);
    for (const item of items)
        addItem(activation.vm, made, item);
    return made;
}
function dictDisplay(activation, node) {
    const { vm } = activation;
    const origin = (() => {
        goTo(activation, node);
        return make_originFrom(vm);
    })();
    const made = dict(vm, new Map(), origin);
    for (const [index, keyNode] of node.keys.entries()) {
        const valueNode = node.values[index];
        if (valueNode === undefined)
            continue;
        if (keyNode === null) {
            const spread = evaluate(activation, valueNode);
            updateDict(vm, made, spread, 'display');
            continue;
        }
        const key = evaluate(activation, keyNode);
        const value = evaluate(activation, valueNode);
        goTo(activation, keyNode);
        mapping_setItem(vm, made, key, value);
    }
    return made;
}
function sliceExpression(activation, node) {
    const part = (one) => (one === undefined ? NONE : evaluate(activation, one));
    return { kind: 'slice', start: part(node.lower), stop: part(node.upper), step: part(node.step), origin: object_NO_ORIGIN };
}
/** A starred expression outside a display and a call is a syntax error; in a subscript it is a tuple's. */
function starred(activation, node) {
    const { items, rest } = iterate(activation.vm, evaluate(activation, node.value));
    return tuple(items, make_originFrom(activation.vm), rest);
}

;// CONCATENATED MODULE: ./lib/python/evaluate/symbols.js
const symbolsOf = new WeakMap();
/** The symbols of a function or lambda. */
function functionSymbols(node) {
    const known = symbolsOf.get(node);
    if (known !== undefined)
        return known;
    const found = { bound: new Set(), globalNames: new Set(), nonlocalNames: new Set(), isGenerator: false };
    const { posonlyargs, args, kwonlyargs, vararg, kwarg } = node.args;
    for (const parameter of [
        ...posonlyargs,
        ...args,
        ...kwonlyargs,
        ...(vararg ? [vararg] : []),
        ...(kwarg ? [kwarg] : []),
    ])
        found.bound.add(parameter.arg);
    for (const part of Array.isArray(node.body) ? node.body : [node.body])
        collect(part, found, false);
    const symbols = finish(found);
    symbolsOf.set(node, symbols);
    return symbols;
}
/** The `global` and `nonlocal` names of a class body, and of a module. */
function bodySymbols(body) {
    const found = { bound: new Set(), globalNames: new Set(), nonlocalNames: new Set(), isGenerator: false };
    for (const part of body)
        collect(part, found, false);
    return finish(found);
}
/** The names that the `for` targets of a comprehension bind. */
function comprehensionLocals(generators) {
    const known = symbolsOf.get(generators);
    if (known !== undefined)
        return known.locals;
    const found = { bound: new Set(), globalNames: new Set(), nonlocalNames: new Set(), isGenerator: false };
    for (const { target } of generators)
        collect(target, found, false);
    const symbols = finish(found);
    symbolsOf.set(generators, symbols);
    return symbols.locals;
}
function finish(found) {
    const locals = new Set([...found.bound].filter((name) => !found.globalNames.has(name) && !found.nonlocalNames.has(name)));
    return { locals, globalNames: found.globalNames, nonlocalNames: found.nonlocalNames, isGenerator: found.isGenerator };
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'nodeType' in value;
}
/** Collects what NODE binds in the scope that it stands in. @param inComprehension then only `:=` binds outside */
function collect(start, found, inComprehension) {
    const node = start;
    switch (start.nodeType) {
        case 'FunctionDef':
        case 'AsyncFunctionDef':
        case 'ClassDef': {
            const definition = start;
            found.bound.add(definition.name);
            for (const decorator of definition.decorator_list)
                collect(decorator, found, inComprehension);
            return;
        }
        case 'Lambda':
            return;
        case 'Name': {
            const name = start;
            if (!inComprehension && name.ctx.nodeType !== 'Load')
                found.bound.add(name.id);
            return;
        }
        case 'NamedExpr': {
            const { target, value } = start;
            if (target.nodeType === 'Name')
                found.bound.add(target.id);
            collect(value, found, inComprehension);
            return;
        }
        case 'Global':
            for (const name of start.names)
                found.globalNames.add(name);
            return;
        case 'Nonlocal':
            for (const name of start.names)
                found.nonlocalNames.add(name);
            return;
        case 'Import':
        case 'ImportFrom':
            for (const { name, asname } of start.names)
                found.bound.add(asname ?? name.split('.')[0] ?? name);
            return;
        case 'ListComp':
        case 'SetComp':
        case 'DictComp':
        case 'GeneratorExp':
            collectParts(start, found, true);
            return;
        case 'Yield':
        case 'YieldFrom':
            found.isGenerator = true;
            collectParts(start, found, inComprehension);
            return;
        case 'ExceptHandler':
        case 'MatchAs':
        case 'MatchStar':
        case 'MatchMapping': {
            const named = start;
            for (const name of [named.name, named.rest])
                if (typeof name === 'string')
                    found.bound.add(name);
            collectParts(start, found, inComprehension);
            return;
        }
        default:
            collectParts(start, found, inComprehension);
            return;
    }
}
function collectParts(node, found, inComprehension) {
    for (const part of Object.values(node)) {
        if (Array.isArray(part)) {
            for (const item of part)
                if (isNode(item))
                    collect(item, found, inComprehension);
        }
        else if (isNode(part))
            collect(part, found, inComprehension);
    }
}
const yields = new WeakMap();
/** Is there a `yield` in NODE that belongs to the function that NODE stands in? */
function containsYield(node) {
    const known = yields.get(node);
    if (known !== undefined)
        return known;
    const found = { bound: new Set(), globalNames: new Set(), nonlocalNames: new Set(), isGenerator: false };
    collect(node, found, false);
    yields.set(node, found.isGenerator);
    return found.isGenerator;
}

;// CONCATENATED MODULE: ./lib/python/evaluate/classes.js















/** Runs a class body and makes the class, by its metaclass where it has one of its own. @throws Raise */
function makeClass(activation, node) {
    const { vm, scope } = activation;
    const bases = displays_elements(activation, node.bases).items;
    const keywords = new Map();
    for (const { arg, value } of node.keywords)
        if (arg !== undefined)
            keywords.set(arg, evaluate(activation, value));
    const metaclass = metaclassOf(vm, bases, keywords.get('metaclass'));
    keywords.delete('metaclass');
    goTo(activation, node);
    const symbols = bodySymbols(node.body);
    const definedIn = { cls: null };
    const qualname = `${activation.qualname}${node.name}`;
    const module = slotOf(scope.module.namespace.contents, '__name__') ?? NONE;
    const docstring = docstringOf(node.body);
    const namespace = namespaceCell(vm, [
        ['__module__', module],
        ['__qualname__', make_str(qualname)],
        ...(docstring === null ? [] : [['__doc__', make_str(docstring)]]),
    ]);
    const body = {
        kind: 'class',
        namespace,
        parent: scope.kind === 'module' ? null : scope.kind === 'class' ? scope.parent : scope,
        around: null,
        module: scope.module,
        locals: null,
        globalNames: symbols.globalNames,
        nonlocalNames: symbols.nonlocalNames,
        definedIn,
    };
    executeAll({ ...activation, scope: body, qualname: `${qualname}.`, className: node.name }, node.body);
    goTo(activation, node);
    const made = buildClass(vm, metaclass, node.name, bases, dictOver(namespace), keywords);
    if (made.kind === 'class')
        definedIn.cls = made;
    return made;
}
function metaclassOf(vm, bases, given) {
    const named = given === undefined ? null : lift_resolve(vm, given);
    if (named !== null && named !== TYPE)
        return named;
    for (const base of bases)
        if (base.kind === 'class' && base.metaclass !== null)
            return base.metaclass;
    return null;
}
function buildClass(vm, metaclass, name, bases, namespace, keywords) {
    const args = [make_str(name), tuple(bases), namespace];
    if (metaclass !== null && metaclass.kind !== 'class')
        return callObject(vm, metaclass, args, keywords);
    const custom = metaclass === null
        ? null
        : findInClasses(vm, metaclass.mro.filter((cls) => cls !== TYPE && cls !== OBJECT), '__new__');
    if (metaclass !== null && custom !== null) {
        const made = callObject(vm, custom.kind === 'staticmethod' ? custom.func : custom, [metaclass, ...args], keywords);
        const init = findInClasses(vm, metaclass.mro.filter((cls) => cls !== TYPE && cls !== OBJECT), '__init__');
        if (init !== null)
            callObject(vm, init, [made, ...args], keywords);
        return made;
    }
    return createClassObject(vm, metaclass, name, bases, namespace, keywords);
}
/** What `type.__new__` does. @throws Raise TypeError */
function createClassObject(vm, metaclass, name, bases, namespace, keywords = new Map()) {
    const known = [];
    const rest = uniteCauses(...bases.map((base) => (base.kind === 'unknown' ? base.causes : [])));
    for (const given of bases) {
        const base = lift_resolve(vm, given);
        if (base.kind === 'class')
            known.push(base);
        else if (base.kind !== 'unknown')
            throw exceptions_raise(vm, 'TypeError', 'metaclass conflict or bases that are no types');
    }
    const parents = known.length === 0 ? [OBJECT] : known;
    const mro = linearize(parents);
    if (mro === null)
        throw exceptions_raise(vm, 'TypeError', `Cannot create a consistent method resolution\norder (MRO) for bases ${parents.map((base) => base.name).join(', ')}`);
    const cls = {
        kind: 'class',
        name,
        module: 'module',
        bases: parents,
        mro: [],
        metaclass,
        namespace: createCell(vm.heap, {
            ...namespace.cell.contents,
            isNamespace: true,
            entries: new Map(namespace.cell.contents.entries),
        }),
        rest,
        isNative: false,
        origin: make_originFrom(vm),
    };
    Object.assign(cls, { mro: [cls, ...mro] });
    nameAttributes(vm, cls);
    const hook = findInClasses(vm, mro.filter((one) => one !== OBJECT), '__init_subclass__');
    if (hook !== null && hook.kind !== 'unknown')
        callObject(vm, hook.kind === 'classmethod' ? hook.func : hook, [cls], keywords);
    return cls;
}
/** Tells descriptors in a class under which names they are. */
function nameAttributes(vm, cls) {
    for (const { key, slot } of [...cls.namespace.contents.entries.values()]) {
        const hook = slot.kind === 'instance' ? lookupSpecial(vm, slot, '__set_name__') : null;
        if (hook !== null)
            callObject(vm, hook, [cls, key]);
    }
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/definitions.js








function functionDefinition(activation, node) {
    const decorators = node.decorator_list.map((decorator) => evaluate(activation, decorator));
    storeName(activation, node.name, decorate(activation, node.decorator_list, decorators, makeFunction(activation, node, node.name)));
    return NORMAL;
}
function classDefinition(activation, node) {
    const decorators = node.decorator_list.map((decorator) => evaluate(activation, decorator));
    storeName(activation, node.name, decorate(activation, node.decorator_list, decorators, makeClass(activation, node)));
    return NORMAL;
}
function decorate(activation, nodes, decorators, defined) {
    const { vm } = activation;
    return decorators.reduceRight((object, decorator, index) => {
        const node = nodes[index];
        if (node !== undefined) {
            goTo(activation, node);
            vm.callText = (0,parse/* sourceOf */.vz)(activation.source, node);
        }
        return callObject(vm, decorator, [object]);
    }, defined);
}

;// CONCATENATED MODULE: ./lib/python/filesystem/app-folder.js
/** The app's folder on a dyno, and its working directory and `HOME`: https://devcenter.heroku.com/articles/dynos#local-environment-variables */
const APP_FOLDER = '/app';
/** Derived from an immutable snapshot, and made once for each. */
const indices = new WeakMap();
function app_folder_indexOf(snapshot) {
    const known = indices.get(snapshot);
    if (known !== undefined)
        return known;
    const kinds = new Map([['', { kind: 'directory' }]]);
    const children = new Map([['', []]]);
    for (const { path, mode } of snapshot.entries) {
        addParents(kinds, children, path);
        const target = mode === '120000' ? new TextDecoder().decode(snapshot.read(path)) : '';
        kinds.set(path, mode === '120000' ? { kind: 'link', target } : { kind: mode === '160000' ? 'submodule' : 'file' });
    }
    const index = { kinds, children };
    indices.set(snapshot, index);
    return index;
}
function addParents(kinds, children, path) {
    let child = path;
    while (child !== '') {
        const slash = child.lastIndexOf('/');
        const parent = slash === -1 ? '' : child.slice(0, slash);
        const isNew = !kinds.has(parent);
        const names = children.get(parent) ?? [];
        names.push(child.slice(slash + 1));
        children.set(parent, names);
        if (!isNew)
            return;
        kinds.set(parent, { kind: 'directory' });
        child = parent;
    }
}
/** PATH as the snapshot names it; null where it is outside the app's folder. The folder itself is ''. */
function committedPath(path) {
    if (path === APP_FOLDER)
        return '';
    return path.startsWith(`${APP_FOLDER}/`) ? path.slice(APP_FOLDER.length + 1) : null;
}
/** What is committed at PATH, relative to the app's folder. */
function committed(snapshot, path) {
    return app_folder_indexOf(snapshot).kinds.get(path);
}
/** The names in a committed folder. */
function committedNames(snapshot, folder) {
    return app_folder_indexOf(snapshot).children.get(folder) ?? [];
}
/** Folders that the Python buildpack makes in the app's folder: https://github.com/heroku/heroku-buildpack-python/blob/main/bin/compile */
const BUILDPACK_FOLDERS = ['.heroku', '.profile.d'];
/** What people name the folder that collectstatic fills: Django's STATIC_ROOT, of which nothing is known while settings are evaluated. */
const STATIC_ROOTS = 'staticfiles static_root static-root staticroot static_collected static-collected collected_static collectedstatic collected-static static_cdn static-cdn static_files static-files'.split(' ');
/** What front-end builds leave behind, at any depth; only where the app has a build of its own. */
const BUILD_OUTPUTS = 'node_modules dist build public assets bundles out .next .vite webpack-stats.json manifest.json asset-manifest.json'.split(' ');
/** Has the repository something that the build runs besides Python's own steps? */
function hasOwnBuild(snapshot) {
    return ['package.json', 'bin/pre_compile', 'bin/post_compile', 'Aptfile', 'heroku.yml'].some((path) => app_folder_indexOf(snapshot).kinds.has(path));
}
/** May the build make what the snapshot has not: `directory` where it would be one, `anything` where that is not known? */
function madeByBuild(snapshot, path) {
    const parts = path.split('/');
    const [top = ''] = parts;
    if (BUILDPACK_FOLDERS.includes(top))
        return parts.length === 1 ? 'directory' : 'anything';
    const index = parts.findIndex((part) => STATIC_ROOTS.includes(part) || part === '__pycache__');
    if (index !== -1)
        return index === parts.length - 1 ? 'directory' : 'anything';
    return hasOwnBuild(snapshot) && parts.some((part) => BUILD_OUTPUTS.includes(part)) ? 'anything' : null;
}
/** Names that may stand in a folder of the app beside the committed ones. */
function possibleNames(snapshot, folder) {
    const outputs = hasOwnBuild(snapshot) ? BUILD_OUTPUTS : [];
    const hasPython = committedNames(snapshot, folder).some((name) => name.endsWith('.py'));
    const own = folder === '' ? [...BUILDPACK_FOLDERS, ...STATIC_ROOTS, ...outputs] : [];
    const all = hasPython ? [...own, '__pycache__'] : own;
    const there = new Set(committedNames(snapshot, folder));
    return all.filter((name) => !there.has(name));
}

;// CONCATENATED MODULE: ./lib/python/modules/standard-library.js
/** The top-level modules of CPython 3.11's standard library (`sys.stdlib_module_names`), and in which minor version those that are gone went. */
const STANDARD_LIBRARY = new Set('abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo tomllib __future__ _thread _collections_abc _io'.split(' '));
/** https://docs.python.org/3/whatsnew/3.12.html#removed and 3.13's: the first minor version without the module. */
const REMOVED = {
    asynchat: 12,
    asyncore: 12,
    distutils: 12,
    imp: 12,
    smtpd: 12,
    aifc: 13,
    audioop: 13,
    cgi: 13,
    cgitb: 13,
    chunk: 13,
    crypt: 13,
    imghdr: 13,
    mailcap: 13,
    msilib: 13,
    nis: 13,
    nntplib: 13,
    ossaudiodev: 13,
    pipes: 13,
    sndhdr: 13,
    spwd: 13,
    sunau: 13,
    telnetlib: 13,
    uu: 13,
    xdrlib: 13,
    lib2to3: 13,
};
/** The first minor version with the module. */
const ADDED = {
    zoneinfo: 9,
    graphlib: 9,
    tomllib: 11,
    annotationlib: 14,
    compression: 14,
};

;// CONCATENATED MODULE: ./lib/python/modules/distributions.js

/** Distributions whose import names are not their own name with `_` for `-`: the normalised name, and what it installs. */
const IMPORT_NAMES = {
    attrs: 'attr attrs',
    beautifulsoup4: 'bs4',
    boto: 'boto',
    'channels-redis': 'channels_redis',
    configobj: 'configobj validate',
    'dj-database-url': 'dj_database_url',
    'dj-static': 'dj_static',
    django: 'django',
    'django-allauth': 'allauth',
    'django-anymail': 'anymail',
    'django-appconf': 'appconf',
    'django-axes': 'axes',
    'django-cache-url': 'django_cache_url',
    'django-ckeditor': 'ckeditor ckeditor_uploader',
    'django-cloudinary-storage': 'cloudinary_storage',
    'django-cms': 'cms menus',
    'django-compressor': 'compressor',
    'django-configurations': 'configurations',
    'django-constance': 'constance',
    'django-cors-headers': 'corsheaders',
    'django-countries': 'django_countries',
    'django-crispy-forms': 'crispy_forms',
    'django-csp': 'csp',
    'django-debug-toolbar': 'debug_toolbar',
    'django-environ': 'environ',
    'django-environ-2': 'environ',
    'django-extensions': 'django_extensions',
    'django-extra-settings': 'extra_settings',
    'django-filter': 'django_filters',
    'django-guardian': 'guardian',
    'django-haystack': 'haystack',
    'django-heroku': 'django_heroku',
    'django-on-heroku': 'django_on_heroku',
    'django-import-export': 'import_export',
    'django-jazzmin': 'jazzmin',
    'django-js-reverse': 'django_js_reverse',
    'django-model-utils': 'model_utils',
    'django-mptt': 'mptt',
    'django-ninja': 'ninja',
    'django-oauth-toolkit': 'oauth2_provider',
    'django-otp': 'django_otp',
    'django-phonenumber-field': 'phonenumber_field',
    'django-pipeline': 'pipeline',
    'django-polymorphic': 'polymorphic',
    'django-q': 'django_q',
    'django-ratelimit': 'django_ratelimit',
    'django-recaptcha': 'django_recaptcha captcha',
    'django-redis': 'django_redis',
    'django-rest-framework': 'rest_framework',
    'django-rq': 'django_rq',
    'django-sass-processor': 'sass_processor',
    'django-ses': 'django_ses',
    'django-silk': 'silk',
    'django-split-settings': 'split_settings',
    'django-storages': 'storages',
    'django-taggit': 'taggit',
    'django-tinymce': 'tinymce',
    'django-waffle': 'waffle',
    'django-webpack-loader': 'webpack_loader',
    'django-widget-tweaks': 'widget_tweaks',
    djangorestframework: 'rest_framework',
    'djangorestframework-simplejwt': 'rest_framework_simplejwt',
    'drf-spectacular': 'drf_spectacular',
    'drf-yasg': 'drf_yasg',
    dynaconf: 'dynaconf',
    'elastic-apm': 'elasticapm',
    environs: 'environs',
    'easy-thumbnails': 'easy_thumbnails',
    'factory-boy': 'factory',
    faker: 'faker',
    'google-cloud-storage': 'google',
    'graphene-django': 'graphene_django',
    gunicorn: 'gunicorn',
    honcho: 'honcho',
    markdown: 'markdown',
    mysqlclient: 'MySQLdb',
    newrelic: 'newrelic',
    opbeat: 'opbeat',
    pillow: 'PIL',
    psycopg: 'psycopg',
    psycopg2: 'psycopg2',
    'psycopg2-binary': 'psycopg2',
    'psycopg-binary': 'psycopg_binary',
    pycryptodome: 'Crypto',
    pydantic: 'pydantic',
    'pydantic-settings': 'pydantic_settings',
    pyjwt: 'jwt',
    pymysql: 'pymysql',
    'python-dateutil': 'dateutil',
    'python-decouple': 'decouple',
    'python-dotenv': 'dotenv',
    'python-json-logger': 'pythonjsonlogger',
    'python-magic': 'magic',
    'python-memcached': 'memcache',
    pytz: 'pytz',
    pyyaml: 'yaml',
    raven: 'raven',
    requests: 'requests',
    redis: 'redis',
    rollbar: 'rollbar',
    'ruamel-yaml': 'ruamel',
    'scout-apm': 'scout_apm',
    'sentry-sdk': 'sentry_sdk',
    setuptools: 'setuptools pkg_resources _distutils_hack',
    six: 'six',
    'social-auth-app-django': 'social_django',
    static3: 'static',
    structlog: 'structlog',
    toml: 'toml',
    twilio: 'twilio',
    uvicorn: 'uvicorn',
    wagtail: 'wagtail',
    whitenoise: 'whitenoise',
    brotli: 'brotli',
    celery: 'celery',
    'django-celery-beat': 'django_celery_beat',
    'django-celery-results': 'django_celery_results',
    asgiref: 'asgiref',
    sqlparse: 'sqlparse',
    boto3: 'boto3',
    botocore: 'botocore',
    channels: 'channels',
    daphne: 'daphne',
    stripe: 'stripe',
    cloudinary: 'cloudinary',
    'logtail-python': 'logtail',
    heroku3: 'heroku3',
};
/** Import names that often come with other distributions, as what those depend on. */
const INDIRECT = new Set('asgiref sqlparse tzdata pytz six urllib3 certifi idna charset_normalizer chardet requests dateutil yaml jinja2 markupsafe packaging typing_extensions setuptools pkg_resources pip wheel click kombu amqp vine billiard celery botocore s3transfer jmespath PIL cryptography cffi jwt attr attrs jsonschema redis psycopg2 psycopg pydantic pydantic_core dotenv google oauthlib requests_oauthlib bs4 soupsieve lxml html5lib markdown bleach pygments environ dj_database_url whitenoise decouple marshmallow simplejson toml tomli importlib_metadata importlib_resources zipp appconf crispy_forms taggit treebeard modelcluster rest_framework allauth brotli'.split(' '));
/** Is a top-level module, or one below it, there on the dyno, going by the standard library and the dependencies? */
function availability(input, name) {
    const [top = name] = name.split('.');
    const { minor } = input.pythonVersion;
    const removed = Object.hasOwn(REMOVED, top) ? REMOVED[top] : undefined;
    const added = Object.hasOwn(ADDED, top) ? ADDED[top] : undefined;
    if (STANDARD_LIBRARY.has(top) &&
        (removed === undefined || minor < removed) &&
        (added === undefined || minor >= added))
        return 'present';
    // Where setuptools is installed it brings a distutils of its own.
    if (top === 'distutils' && input.distributions?.has('setuptools'))
        return 'present';
    if (input.distributions === null)
        return 'doubtful';
    for (const distribution of input.distributions.keys())
        if (importNames(distribution).includes(top))
            return 'present';
    if (INDIRECT.has(top))
        return 'doubtful';
    return 'missing';
}
function importNames(distribution) {
    const known = Object.hasOwn(IMPORT_NAMES, distribution) ? IMPORT_NAMES[distribution] : undefined;
    if (known !== undefined)
        return known.split(' ');
    const plain = distribution.replaceAll('-', '_');
    return [plain, plain.replace(/^(django|python|py)_?/, ''), `django_${plain}`, `py${plain}`];
}

;// CONCATENATED MODULE: ./lib/python/filesystem/base-image.js
/**
 * What is on a dyno outside the app's folder, as far as settings can ask for it.
 * https://devcenter.heroku.com/articles/stack-packages: Ubuntu's base system. Nobody can put files of their own there.
 */
/** Folders that are surely there. */
const FOLDERS = new Set('/ /app /bin /boot /dev /etc /etc/ssl /etc/ssl/certs /home /lib /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/bin /usr/lib /usr/local /usr/local/bin /usr/share /usr/share/zoneinfo /var /var/lib /var/log /var/run /var/tmp'.split(' '));
/** Folders of the system: what is in them is not listed here. */
const SYSTEM = [
    '/bin',
    '/boot',
    '/dev',
    '/lib',
    '/lib32',
    '/lib64',
    '/libx32',
    '/proc',
    '/root',
    '/run',
    '/sbin',
    '/sys',
    '/usr',
    '/var',
    '/.dockerenv',
];
/** Where people, containers and other platforms put their own files; a dyno has none of them. */
const base_image_ABSENT = ['/run/secrets', '/var/run/secrets', '/var/www', '/var/task', '/usr/src/app', '/usr/src/code'];
/** What the base image keeps in /etc, by first name. */
const ETC = new Set(`ImageMagick-6 ImageMagick-7 X11 adduser.conf alternatives apparmor.d apt bash.bashrc bash_completion.d bindresvport.blacklist ca-certificates ca-certificates.conf cron.d cron.daily
dbus-1 debconf.conf debian_version default deluser.conf dictionaries-common dpkg e2scrub.conf emacs environment ethertypes fonts fstab gai.conf ghostscript glvnd group group- gshadow gshadow- gss gtk-3.0
host.conf hostname hosts init.d inputrc issue issue.net kernel ld.so.cache ld.so.conf ld.so.conf.d legal libaudit.conf libnl-3 locale.alias locale.conf locale.gen localtime login.defs logrotate.d lsb-release
lynx machine-id magic magic.mime mailcap mailcap.order manpath.config mime.types mke2fs.conf modules-load.d mtab mysql nanorc netconfig network networks nsswitch.conf odbc.ini odbcinst.ini opt os-release pam.conf pam.d
papersize passwd passwd- perl postgresql postgresql-common profile profile.d protocols python2.7 python3 python3.10 python3.12 rc0.d rc1.d rc2.d rc3.d rc4.d rc5.d rc6.d rcS.d resolv.conf rmt rpc screenrc security
selinux sensors.d services sgml shadow shadow- shells skel snmp ssh ssl subgid subgid- subuid subuid- sudo.conf sudoers sudoers.d sysctl.conf sysctl.d systemd terminfo timezone tmpfiles.d udev ufw update-motd.d
vdpau_wrapper.cfg vim vulkan wgetrc xattr.conf xdg xml`
    .trim()
    .split(/\s+/));
const isAtOrBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);
/** What is at PATH, an absolute and normal one outside the app's folder: `unknown` where the base image may have something there. */
function baseImage(path) {
    if (FOLDERS.has(path))
        return 'directory';
    if (base_image_ABSENT.some((folder) => isAtOrBelow(path, folder)))
        return 'missing';
    const [, top = '', second = ''] = path.split('/');
    if (top === 'etc')
        return ETC.has(second) ? 'unknown' : 'missing';
    return SYSTEM.some((folder) => isAtOrBelow(path, folder)) ? 'unknown' : 'missing';
}
/** Are all the names in this folder known? Those of the app's folder are not asked here. */
function isListed(path) {
    return ['/home', '/media', '/mnt', '/opt', '/srv', '/tmp'].includes(path);
}
/** May the dyno's user, who is not root, write in this folder? */
function isWritable(folder) {
    return ['/app', '/tmp', '/var/tmp', '/dev/shm'].some((open) => isAtOrBelow(folder, open));
}

;// CONCATENATED MODULE: ./lib/python/text/posixpath.js
/** `os.path` on Linux: the functions of strings alone (Lib/posixpath.py of CPython 3.11). */


/** `os.path.isabs(path)`. */
const isabs = (path) => path.startsWith('/');
/** `os.path.join(first, *rest)`: an absolute part drops what is before it. */
function join(first, ...rest) {
    checkLength(rest.reduce((sum, part) => sum + part.length + 1, first.length));
    return rest.reduce((path, part) => {
        if (part.startsWith('/'))
            return part;
        return path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
    }, first);
}
/** The slashes at the end go, unless there is nothing else. */
function withoutTrailingSlashes(head) {
    let end = head.length;
    while (end > 0 && head[end - 1] === '/')
        end--;
    return end === 0 ? head : head.slice(0, end);
}
/** `os.path.split(path)`: head and tail. */
function split(path) {
    const at = path.lastIndexOf('/') + 1;
    return [withoutTrailingSlashes(path.slice(0, at)), path.slice(at)];
}
/** `os.path.dirname(path)` and `os.path.basename(path)`. */
const dirname = (path) => split(path)[0];
const basename = (path) => split(path)[1];
/** `os.path.splitext(path)`: leading dots of the name belong to the root. */
function splitext(path) {
    const name = path.lastIndexOf('/') + 1;
    const dot = path.lastIndexOf('.');
    if (dot < name || /^\.*$/.test(path.slice(name, dot)))
        return [path, ''];
    return [path.slice(0, dot), path.slice(dot)];
}
/** `os.path.splitdrive(path)`: there are no drives. */
const splitdrive = (path) => ['', path];
/** `os.path.normcase(path)`: as it is. */
const normcase = (path) => path;
/** `os.path.normpath(path)`. Exactly two slashes in front stay two (POSIX.1-2017, 4.13). */
function normpath(path) {
    // CPython 3.11 normalizes in C, up to the first NUL.
    const [text = ''] = path.split('\0');
    const root = text.startsWith('//') && !text.startsWith('///') ? '//' : text.startsWith('/') ? '/' : '';
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..' || (root === '' && parts.length === 0) || parts.at(-1) === '..')
            parts.push(part);
        else
            parts.pop();
    }
    return root + parts.join('/') || '.';
}
/** `os.path.abspath(path)` in the folder `cwd`, which is absolute. */
const abspath = (path, cwd) => normpath(isabs(path) ? path : join(cwd, path));
/** `os.path.relpath(path, start)` in the folder `cwd`. Raises ValueError. */
function relpath(path, start, cwd) {
    if (path === '')
        outcome_raise('ValueError', 'no path specified');
    const from = abspath(start, cwd).split('/').filter(Boolean);
    const to = abspath(path, cwd).split('/').filter(Boolean);
    const common = commonLength(from, to);
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}
function commonLength(left, right) {
    const differing = left.findIndex((part, at) => part !== right[at]);
    return differing === -1 ? Math.min(left.length, right.length) : differing;
}
/** `os.path.commonpath(paths)`. Raises ValueError. */
function commonpath(paths) {
    const [first] = paths;
    if (first === undefined)
        return outcome_raise('ValueError', 'commonpath() arg is an empty sequence');
    if (paths.some((path) => isabs(path) !== isabs(first)))
        outcome_raise('ValueError', "Can't mix absolute and relative paths");
    const parts = paths.map((path) => path.split('/').filter((part) => part !== '' && part !== '.'));
    const common = parts.reduce((shared, list) => shared.slice(0, commonLength(shared, list)));
    return (isabs(first) ? '/' : '') + common.join('/');
}
/** `os.path.commonprefix(texts)`, character by character. */
function commonprefix(texts) {
    const sorted = [...texts].sort(compare);
    const lowest = codePoints(sorted[0] ?? '');
    return lowest.slice(0, commonLength(lowest, codePoints(sorted.at(-1) ?? ''))).join('');
}
/**
 * `os.path.expanduser(path)`, where `home` is what HOME holds; null where the home folder is not known.
 * The path itself where there is no `~`; null where the answer hangs on the user database or on an unknown HOME.
 */
function expanduser(path, home) {
    if (!path.startsWith('~'))
        return path;
    if (home === null || (path.length > 1 && path[1] !== '/'))
        return null;
    const root = home.replace(/(?<!\/)\/+$/, '');
    return root + path.slice(1) || '/';
}
/** `os.path.expandvars(path)`; `lookup` gives a variable's value, or undefined where it is not set. */
function expandvars(path, lookup) {
    const lastBrace = path.lastIndexOf('}');
    let expanded = '';
    let at = 0;
    for (let dollar = path.indexOf('$'); dollar !== -1; dollar = path.indexOf('$', at)) {
        expanded += path.slice(at, dollar);
        const isBraced = path[dollar + 1] === '{' && dollar < lastBrace;
        const name = isBraced ? path.slice(dollar + 2, path.indexOf('}', dollar)) : nameAt(path, dollar + 1);
        const end = dollar + 1 + name.length + (isBraced ? 2 : 0);
        const value = name === '' && !isBraced ? undefined : lookup(name);
        expanded += value ?? path.slice(dollar, end);
        checkLength(expanded.length);
        at = end;
    }
    return expanded + path.slice(at);
}
function nameAt(path, at) {
    const name = /[A-Za-z0-9_]*/y;
    name.lastIndex = at;
    return name.exec(path)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/python/filesystem.js







/** How many symbolic links a path may lead through: Linux's own limit. */
const MAX_LINKS = 40;
/** PATH made absolute: the working directory of a dyno is the app's folder. Nothing else is changed. */
function absolutePath(path) {
    return isabs(path) ? path : join(APP_FOLDER, path);
}
/** PATH relative to the snapshot's root; null where it is outside the app's folder. Links are not followed. */
function snapshotPath(path) {
    return committedPath(normpath(absolutePath(path)));
}
/**
 * `os.path.realpath(path)`: absolute, normal, and with the snapshot's symbolic links followed.
 *
 * @returns null where links lead in circles
 */
function realPath(vm, path) {
    const open = absolutePath(path).split('/').reverse();
    let at = '';
    let links = 0;
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            at = at.slice(0, Math.max(at.lastIndexOf('/'), 0));
            continue;
        }
        const next = `${at}/${part}`;
        const target = linkTarget(vm, next);
        if (target === null) {
            at = next;
            continue;
        }
        links += 1;
        if (links > MAX_LINKS)
            return null;
        if (target.startsWith('/'))
            at = '';
        open.push(...target.split('/').reverse());
    }
    return at === '' ? '/' : at;
}
/** Where the symbolic link at PATH, an absolute and normal one, leads; null where there is none. */
function linkTarget(vm, path) {
    const inside = committedPath(path);
    const found = inside === null ? undefined : committed(vm.input.snapshot, inside);
    return found?.kind === 'link' && !vm.files.contents.entries.has(path) ? found.target : null;
}
/** Hands to RUN what is at PATH, links followed; where that can be several things, each in turn, in a fork. */
function withFile(vm, path, run) {
    const real = realPath(vm, path);
    if (real === null)
        return run({ kind: 'missing' }, absolutePath(path));
    const slot = vm.files.contents.entries.get(real)?.slot;
    if (slot === undefined)
        return run(baseState(vm, real), real);
    return lift(vm, slot, (one) => run(one.kind === 'absent' ? baseState(vm, real) : writtenState(vm, one), real));
}
function writtenState(vm, slot) {
    if (slot.kind === 'none')
        return { kind: 'directory' };
    if (slot.kind === 'bool')
        return { kind: 'missing' };
    if (slot.kind === 'bytes' || (slot.kind === 'unknown' && slot.types?.[0] === 'bytes'))
        return { kind: 'file', content: slot };
    const cause = slot.kind === 'unknown' ? slot.causes[0] : maybeThere(vm, 'a file that may have been written');
    return { kind: 'unknown', of: 'anything', cause };
}
function baseState(vm, path) {
    const inside = committedPath(path);
    if (inside === null || inside === '') {
        const found = baseImage(path);
        return found === 'unknown'
            ? { kind: 'unknown', of: 'anything', cause: maybeThere(vm, `whether a dyno has ${path}`) }
            : { kind: found };
    }
    const { snapshot } = vm.input;
    const found = committed(snapshot, inside);
    switch (found?.kind) {
        case 'file': {
            const content = snapshot.read(inside);
            return {
                kind: 'file',
                content: content === undefined
                    ? unknown_unknown(vm, { causes: [maybeThere(vm, `the content of ${inside}`)], types: ['bytes'] })
                    : make_bytes(content),
            };
        }
        case 'directory':
            return { kind: 'directory' };
        case 'submodule':
        case 'link':
            return { kind: 'unknown', of: 'anything', cause: maybeThere(vm, `what is at ${inside}`) };
        default:
            return missingState(vm, inside);
    }
}
/** What is at a path that the snapshot has not: the folders above tell. */
function missingState(vm, inside) {
    const { snapshot } = vm.input;
    const made = madeByBuild(snapshot, inside);
    const cause = maybeThere(vm, `whether a dyno has ${APP_FOLDER}/${inside}`);
    if (made !== null)
        return { kind: 'unknown', of: made, cause };
    for (let above = dirname(inside); above !== ''; above = dirname(above)) {
        const found = committed(snapshot, above);
        if (found?.kind === 'file')
            return { kind: 'not-a-directory' };
        if (found?.kind === 'submodule')
            return { kind: 'unknown', of: 'anything', cause };
        if (found !== undefined)
            break;
    }
    return { kind: 'missing' };
}
function maybeThere(vm, what) {
    return { kind: 'construct', what, location: vm.location };
}
/** Says that the file at PATH, a real path, holds CONTENT: bytes, or an unknown. */
function putFile(vm, path, content) {
    put(vm, path, content.kind === 'bytes'
        ? content
        : unknown_unknown(vm, { causes: content.kind === 'unknown' ? content.causes : [], types: ['bytes'] }));
}
function putFolder(vm, path) {
    put(vm, path, make_none());
}
/** Says that nothing is at PATH, a real path, any more. */
function removePath(vm, path) {
    put(vm, path, make_bool(false));
    for (const key of vm.files.contents.entries.keys())
        if (key.startsWith(`${path}/`))
            put(vm, key, make_bool(false));
    const inside = committedPath(path);
    for (const name of inside === null ? [] : committedNames(vm.input.snapshot, inside))
        removePath(vm, `${path}/${name}`);
}
/** Anything may be at PATH now. */
function putUnknown(vm, path, cause) {
    put(vm, path, unknown_unknown(vm, { causes: [cause] }));
}
function put(vm, path, slot) {
    bindName(write(vm.heap, vm.files), path, slot);
}
/** Lists the folder at PATH, a real path of a directory. The order is not the file system's, which nobody knows. */
function listFolder(vm, path) {
    const names = new Map();
    const inside = committedPath(path);
    const { snapshot } = vm.input;
    for (const name of inside === null ? [] : committedNames(snapshot, inside))
        names.set(name, { name, isCertain: true, slot: null });
    for (const name of inside === null ? [] : possibleNames(snapshot, inside))
        names.set(name, { name, isCertain: false, slot: null });
    for (const [key, { slot }] of vm.files.contents.entries) {
        if (dirname(key) !== path)
            continue;
        const name = basename(key);
        const now = lift_resolve(vm, slot);
        if (now.kind === 'bool')
            names.delete(name);
        else
            names.set(name, { name, isCertain: now.kind === 'none' || now.kind === 'bytes' || isWritten(now), slot: now });
    }
    const isOpen = inside === null && !isListed(path) && baseImage(path) !== 'missing';
    return { names: [...names.values()], rest: isOpen ? [maybeThere(vm, `what is in ${path}`)] : [] };
}
function isWritten(slot) {
    return slot.kind === 'unknown' && slot.types?.[0] === 'bytes' && slot.alternatives === null;
}
/** A slot that holds OBJECT or nothing. */
function maybe(vm, object) {
    return union(vm, [object, make_ABSENT]);
}

;// CONCATENATED MODULE: ./lib/python/modules/find.js



/** Looks NAME (one part) up in folders of the dyno, in order. */
function findIn(vm, name, directories) {
    const portions = [];
    for (const directory of directories) {
        const relative = snapshotPath(directory);
        if (relative === null)
            continue;
        const base = relative === '' ? name : `${relative}/${name}`;
        if (vm.input.snapshot.entry(`${base}/__init__.py`) !== undefined)
            return { kind: 'module', path: `${base}/__init__.py`, isPackage: true, folder: base };
        if (vm.input.snapshot.entry(`${base}.py`) !== undefined)
            return { kind: 'module', path: `${base}.py`, isPackage: false, folder: relative };
        if (committed(vm.input.snapshot, base)?.kind === 'directory')
            portions.push(base);
    }
    return portions.length > 0 ? { kind: 'namespace', folders: portions } : null;
}
/** The folders of `sys.path`, as far as they are known. */
function searchPath(vm) {
    return textsOf(vm.sysPath);
}
/** The folders of a package's `__path__`. */
function packagePath(module) {
    const path = slotOf(module.namespace.contents, '__path__');
    return path === undefined ? [] : textsOf(path);
}
function textsOf(list) {
    if (list.kind !== 'list')
        return [];
    return list.cell.contents.items.flatMap((item) => (item.kind === 'str' ? [item.value] : []));
}

;// CONCATENATED MODULE: ./lib/python/modules/library.js






/** The module object of a library of the tables; its attributes are made when they are first asked for. */
function libraryModule(vm, native) {
    const known = vm.natives.get(native.name);
    if (known !== undefined)
        return known;
    const namespace = createCell(vm.heap, namespaceOf([['__name__', make_str(native.name)]]));
    const made = new Map();
    const lazy = (name) => {
        const before = made.get(name);
        if (before !== undefined)
            return before;
        const attribute = attributeOf(vm, native, name);
        if (attribute !== undefined)
            made.set(name, attribute);
        return attribute;
    };
    const module = { kind: 'module', name: native.name, file: null, namespace, lazy, origin: object_NO_ORIGIN };
    vm.natives.set(native.name, module);
    return module;
}
function attributeOf(vm, native, name) {
    const attribute = Object.hasOwn(native.attributes, name) ? native.attributes[name] : undefined;
    if (attribute !== undefined)
        return asAttribute(vm, attribute);
    const submodule = LIBRARIES.get(`${native.name}.${name}`);
    if (submodule !== undefined)
        return libraryModule(vm, submodule);
    const exists = native.others === undefined || native.others.includes(name);
    if (!exists || name.startsWith('__'))
        return undefined;
    return unknown_unknown(vm, {
        causes: [{ kind: 'construct', what: `\`${native.name}.${name}\`, which is not modelled`, location: vm.location }],
    });
}
function asAttribute(vm, attribute) {
    if (typeof attribute === 'function')
        return attribute(vm);
    return isNative(attribute) ? native_class_asObject(attribute) : attribute;
}
function isNative(attribute) {
    return 'call' in attribute && 'parameters' in attribute;
}
/** Every public name of a library module, for `from module import *`; null where they are not all known. */
function publicNames(native) {
    return native.others === undefined
        ? null
        : [...Object.keys(native.attributes), ...native.others].filter((name) => !name.startsWith('_'));
}

;// CONCATENATED MODULE: ./lib/python/modules/library-program.js









/** In which the programs of libraries are written; what the app runs on does not matter to them. */
const PYTHON = { major: 3, minor: 12 };
const parsedPrograms = new Map();
/** A program is parsed once. @throws TypeError where it is no Python: a slip in the library */
function parsedProgram({ name, text }) {
    const known = parsedPrograms.get(name);
    if (known !== undefined)
        return known;
    const parsed = (0,parse/* parse */.qg)(LIBRARY_PATH, text, PYTHON);
    if (parsed.kind !== 'parsed')
        throw new TypeError(`the program of ${name} is no Python: ${parsed.message}`);
    parsedPrograms.set(name, parsed);
    return parsed;
}
/** Runs a library's program as the module of its name. What it raises is raised here. */
function runProgram(vm, program) {
    const parsed = parsedProgram(program);
    const lazy = (attribute) => program.others?.includes(attribute) ? notModelled(vm, `${program.name}.${attribute}`) : undefined;
    const names = [
        ['__name__', make_str(program.name)],
        ['__doc__', make_none()],
        ['__package__', make_str(program.name)],
        ...program.natives.map((native) => [native.name, native_class_asObject(native)]),
    ];
    const namespace = createCell(vm.heap, namespaceOf(names));
    const module = { kind: 'module', name: program.name, file: null, namespace, lazy, origin: object_NO_ORIGIN };
    bindName(write(vm.heap, vm.modules), program.name, module);
    const symbols = bodySymbols(parsed.tree.body);
    const scope = {
        kind: 'module',
        namespace,
        parent: null,
        around: null,
        module,
        locals: null,
        globalNames: symbols.globalNames,
        nonlocalNames: new Set(),
        definedIn: null,
    };
    executeAll({ vm, scope, source: parsed, qualname: '', className: null, firstArgument: null }, parsed.tree.body);
    return module;
}
function notModelled(vm, name) {
    return unknown_unknown(vm, {
        causes: [{ kind: 'construct', what: `\`${name}\`, which is not modelled`, location: vm.location }],
    });
}

;// CONCATENATED MODULE: ./lib/python/modules/import.js


















/** Modules that are imported before the app's first line runs, so that no file of the app can stand in for them. */
const PRELOADED = [
    'sys',
    'builtins',
    'os',
    'io',
    'abc',
    'codecs',
    'stat',
    'posixpath',
    'genericpath',
    'os.path',
    'site',
    'time',
    'marshal',
    'zipimport',
    '_collections_abc',
    'encodings',
    '_thread',
    '_warnings',
    '_weakref',
];
/**
 * The module of this dotted name, imported as `import_module` does: its packages first, each set on the one around it.
 *
 * @throws Raise ModuleNotFoundError, and whatever the modules raise
 */
function importModule(vm, dotted) {
    let parent = null;
    let name = '';
    for (const part of dotted.split('.')) {
        name = name === '' ? part : `${name}.${part}`;
        const module = importOne(vm, name, part, parent);
        parent = module;
    }
    return parent ?? NONE;
}
/** One part of a dotted name, whose packages are imported. */
function importOne(vm, name, part, parent) {
    return readSlot(vm, slotOf(vm.modules.contents, name), () => {
        if (parent !== null && parent.kind !== 'module')
            return opaqueModule(vm, name);
        const module = load(vm, name, part, parent);
        if (parent !== null && !LIBRARIES.has(parent.name))
            bindName(write(vm.heap, parent.namespace), part, slotOf(vm.modules.contents, name) ?? module);
        return slotOf(vm.modules.contents, name) ?? module;
    });
}
function load(vm, name, part, parent) {
    if (parent !== null && parent.file === null && slotOf(parent.namespace.contents, '__path__') === undefined)
        return loadFromOutside(vm, name, parent);
    const directories = parent === null ? searchPath(vm) : packagePath(parent);
    const found = PRELOADED.includes(name) ? null : findIn(vm, part, directories);
    if (found !== null)
        return loadFound(vm, name, found);
    if (parent !== null)
        throw notFound(vm, name, slotOf(parent.namespace.contents, '__path__') === undefined ? `; '${parent.name}' is not a package` : '');
    return loadFromOutside(vm, name, null);
}
function notFound(vm, name, more = '') {
    return exceptions_raiseOf(vm, exceptionClass('ModuleNotFoundError'), [make_str(`No module named '${name}'${more}`)], [
        ['name', make_str(name)],
        ['path', make_none()],
        ['msg', make_str(`No module named '${name}'${more}`)],
    ]);
}
/** A module that no file of the repository is: of the standard library, of a distribution, or of none. */
function loadFromOutside(vm, name, parent) {
    const native = LIBRARIES.get(name);
    const state = availability(vm.input, name);
    if (state === 'missing')
        throw notFound(vm, name);
    if (state === 'doubtful')
        fork_mayRaise(vm, () => notFound(vm, name));
    const program = PROGRAMS.get(name);
    const isModelled = native !== undefined || program !== undefined;
    vm.imports.push({ module: name, path: null, origin: isModelled ? 'library' : 'opaque', location: vm.location });
    const module = program !== undefined
        ? runProgram(vm, program)
        : native === undefined
            ? opaqueModule(vm, name)
            : libraryModule(vm, native);
    if (isModelled && parent === null && state === 'doubtful')
        vm.uncaught.push(notFound(vm, name));
    bindName(write(vm.heap, vm.modules), name, module);
    return module;
}
/** A module of which nothing is known. */
function opaqueModule(vm, name) {
    const cause = { kind: 'import', module: name, location: vm.location };
    const namespace = createCell(vm.heap, { ...namespaceOf([['__name__', make_str(name)]]), rest: [cause] });
    return { kind: 'module', name, file: null, namespace, lazy: null, origin: object_NO_ORIGIN };
}
function loadFound(vm, name, found) {
    if (found.kind === 'namespace') {
        const paths = make_list(vm, found.folders.map((folder) => make_str(`${APP_FOLDER}/${folder}`)));
        const module = moduleObject(vm, name, null, [
            ['__path__', paths],
            ['__package__', make_str(name)],
            ['__file__', make_none()],
        ]);
        bindName(write(vm.heap, vm.modules), name, module);
        return module;
    }
    const packageName = found.isPackage ? name : name.split('.').slice(0, -1).join('.');
    const path = found.isPackage ? [['__path__', make_list(vm, [make_str(`${APP_FOLDER}/${found.folder}`)])]] : [];
    return runFile(vm, name, found.path, [['__package__', make_str(packageName)], ...path]);
}
function moduleObject(vm, name, file, slots) {
    const basics = [
        ['__name__', make_str(name)],
        ['__doc__', make_none()],
        ['__loader__', make_none()],
        ['__spec__', make_none()],
        ...(file === null ? [] : [['__file__', make_str(file)]]),
    ];
    return {
        kind: 'module',
        name,
        file,
        namespace: createCell(vm.heap, namespaceOf([...basics, ...slots])),
        lazy: null,
        origin: object_NO_ORIGIN,
    };
}
/** Runs a file of the repository as the module NAME. What it raises is raised here, and the module is forgotten. */
function runFile(vm, name, path, slots) {
    const module = moduleObject(vm, name, `${APP_FOLDER}/${path}`, slots);
    vm.imports.push({ module: name, path, origin: 'repository', location: vm.location });
    bindName(write(vm.heap, vm.modules), name, module);
    const parsed = (0,parse/* parse */.qg)(path, vm.input.snapshot.read(path) ?? new Uint8Array(), vm.input.pythonVersion);
    if (parsed.kind !== 'parsed') {
        const location = vm.location;
        vm.location = parsed.location;
        const thrown = exceptions_raiseOf(vm, exceptionClass(parsed.kind === 'refused' ? 'SyntaxError' : parsed.type), [
            make_str(parsed.message),
        ]);
        vm.location = location;
        write(vm.heap, vm.modules).entries.delete(name);
        if (parsed.kind === 'refused')
            throw new escape_BudgetExceeded({
                kind: 'construct',
                what: `a file that cannot be parsed: ${parsed.message}`,
                location: parsed.location,
            });
        throw thrown;
    }
    const doc = docstringOf(parsed.tree.body);
    if (doc !== null)
        bindName(write(vm.heap, module.namespace), '__doc__', make_str(doc));
    const symbols = bodySymbols(parsed.tree.body);
    const scope = {
        kind: 'module',
        namespace: module.namespace,
        parent: null,
        around: null,
        module,
        locals: null,
        globalNames: symbols.globalNames,
        nonlocalNames: new Set(),
        definedIn: null,
    };
    const location = vm.location;
    vm.running.push(name);
    const height = vm.running.length;
    try {
        executeAll({ vm, scope, source: parsed, qualname: '', className: null, firstArgument: null }, parsed.tree.body);
    }
    catch (thrown) {
        write(vm.heap, vm.modules).entries.delete(name);
        throw thrown;
    }
    finally {
        vm.running.length = height - 1;
    }
    vm.location = location;
    return module;
}
/** `from module import name`: its attribute, else its submodule. @throws Raise ImportError */
function importFromModule(vm, module, name) {
    if (module.kind !== 'module')
        return unknown_unknown(vm, { causes: module.kind === 'unknown' ? module.causes : [] });
    return lookupAttribute(vm, module, name, () => {
        const submodule = `${module.name}.${name}`;
        const known = slotOf(vm.modules.contents, submodule);
        if (known !== undefined && known.kind !== 'absent')
            return known;
        if (slotOf(module.namespace.contents, '__path__') !== undefined && findIn(vm, name, packagePath(module)) !== null)
            return importModule(vm, submodule);
        if (module.file === null && (LIBRARIES.has(submodule) || PROGRAMS.has(submodule)))
            return importModule(vm, submodule);
        const file = slotOf(module.namespace.contents, '__file__');
        const place = file?.kind === 'str' ? file.value : 'unknown location';
        const partly = isBeingImported(vm, module)
            ? `cannot import name '${name}' from partially initialized module '${module.name}' (most likely due to a circular import) (${place})`
            : `cannot import name '${name}' from '${module.name}' (${place})`;
        throw exceptions_raiseOf(vm, exceptionClass('ImportError'), [make_str(partly)], [
            ['name', make_str(module.name)],
            ['path', file ?? make_none()],
            ['msg', make_str(partly)],
        ]);
    });
}
function isBeingImported(vm, module) {
    return vm.running.includes(module.name);
}
/** The absolute name of what a relative import names. @throws Raise ImportError */
function absoluteName(vm, module, name, level) {
    if (level === 0)
        return name;
    const own = slotOf(module.namespace.contents, '__package__');
    const parts = own?.kind === 'str' && own.value !== '' ? own.value.split('.') : [];
    if (parts.length === 0)
        throw exceptions_raise(vm, 'ImportError', 'attempted relative import with no known parent package');
    if (level > parts.length)
        throw exceptions_raise(vm, 'ImportError', 'attempted relative import beyond top-level package');
    const base = parts.slice(0, parts.length - level + 1).join('.');
    return name === '' ? base : `${base}.${name}`;
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/imports.js











function importStatement(activation, node) {
    const { vm } = activation;
    for (const { name, asname } of node.names) {
        const module = importModule(vm, name);
        storeName(activation, asname ?? topOf(name), asname === undefined ? (slotOf(vm.modules.contents, topOf(name)) ?? module) : module);
    }
    return NORMAL;
}
function topOf(name) {
    return name.split('.')[0] ?? name;
}
function importFrom(activation, node) {
    const { vm, scope } = activation;
    if (node.module === '__future__')
        return NORMAL;
    const location = vm.location;
    const module = importModule(vm, absoluteName(vm, scope.module, node.module ?? '', node.level ?? 0));
    vm.location = location;
    for (const { name, asname } of node.names) {
        if (name === '*')
            lift(vm, module, (one) => importAll(activation, one));
        else
            storeName(activation, asname ?? name, lift(vm, module, (one) => importFromModule(vm, one, name)));
        vm.location = location;
    }
    return NORMAL;
}
/** `from module import *`: the names of `__all__`, else those without an underscore. */
function importAll(activation, module) {
    const { vm } = activation;
    if (module.kind !== 'module')
        return openAll(activation, module.kind === 'unknown' ? module : unknown_unknown(vm, { causes: [] }));
    const native = module.file === null ? LIBRARIES.get(module.name) : undefined;
    if (native !== undefined)
        return importLibrary(activation, module, publicNames(native));
    const { entries, rest } = module.namespace.contents;
    const declared = slotOf(module.namespace.contents, '__all__');
    if (rest.length > 0)
        openAll(activation, unknown_unknown(vm, { causes: rest }));
    if (declared !== undefined && declared.kind !== 'absent')
        return importDeclared(activation, module, declared);
    for (const [name, { slot }] of [...entries])
        if (!name.startsWith('_') && slot.kind !== 'absent')
            bind(activation, name, slot);
    return module;
}
/** Binds what a slot of another module holds; where it may hold nothing, what was bound before may stay. */
function bind(activation, name, slot) {
    const { vm, scope } = activation;
    const before = slotOf(scope.namespace.contents, name);
    if (mayBeAbsent(slot) && slot.kind === 'unknown') {
        const joined = lift(vm, slot, (one) => (one.kind === 'absent' ? (before ?? one) : one));
        bindName(write(vm.heap, scope.namespace), name, joined);
    }
    else
        storeName(activation, name, slot);
}
function importDeclared(activation, module, declared) {
    const { vm } = activation;
    const { items, rest } = iterate(vm, declared);
    if (rest.length > 0)
        openAll(activation, unknown_unknown(vm, { causes: rest }));
    for (const item of items) {
        if (item.kind === 'str')
            storeName(activation, item.value, importFromModule(vm, module, item.value));
        else if (item.kind === 'unknown')
            openAll(activation, item);
    }
    return module;
}
function importLibrary(activation, module, names) {
    const { vm } = activation;
    if (names === null)
        return openAll(activation, unknown_unknown(vm, { causes: [{ kind: 'import', module: module.name, location: vm.location }] }));
    for (const name of names)
        storeName(activation, name, importFromModule(vm, module, name));
    return module;
}
/** A star import of what is not known: any name may exist now, and any that was bound may be bound anew. */
function openAll(activation, source) {
    const { vm, scope } = activation;
    const contents = write(vm.heap, scope.namespace);
    for (const [name, { slot }] of [...contents.entries]) {
        if (!name.startsWith('_'))
            bindName(contents, name, union(vm, [slot, unknown_unknown(vm, { causes: source.causes })]));
    }
    contents.rest = uniteCauses(contents.rest, source.causes);
    return source;
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/loops.js













function forLoop(activation, node) {
    const { vm } = activation;
    const iterable = evaluate(activation, node.iter);
    const now = lift_resolve(vm, iterable);
    const inFork = now.kind === 'unknown' && now.alternatives !== null;
    return liftWith(vm, iterable, (one) => leaving(loop(activation, node.orelse, () => forRounds(activation, node, one)), inFork), () => NORMAL);
}
/** Runs the rounds of a loop; what ended by `break` skips the `else`. */
function loop(activation, orelse, rounds) {
    const { vm } = activation;
    const worlds = capture(vm, { kind: 'loop' }, rounds);
    const inFork = worlds.length > 1;
    return forEachWorld(vm, worlds, (world) => {
        if (world.kind === 'escape') {
            if (world.escape.kind === 'break')
                return NORMAL;
            throw rethrown(world.escape);
        }
        if (world.value.kind === 'break')
            return NORMAL;
        return leaving(world.value.kind === 'normal' ? executeAll(activation, orelse) : world.value, inFork);
    }, () => NORMAL);
}
function forRounds(activation, node, iterable) {
    const { vm } = activation;
    goTo(activation, node.iter);
    const next = pull(vm, iterable);
    for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'rest') {
            const { item } = step;
            unknownTimes(vm, item.causes[0], () => {
                leaving(runRound(vm, () => oneRound(activation, node, item)), true);
            });
            return NORMAL;
        }
        const completion = roundOver(activation, node, step.slot);
        if (completion.kind !== 'normal')
            return completion;
    }
    return NORMAL;
}
function oneRound(activation, node, item) {
    assign_assign(activation, node.target, item);
    return executeAll(activation, node.body);
}
/** One round, over an item that may not be there. */
function roundOver(activation, node, slot) {
    const { vm } = activation;
    const item = lift_resolve(vm, slot);
    if (item.kind === 'absent')
        return NORMAL;
    if (!mayBeAbsent(item))
        return runRound(vm, () => oneRound(activation, node, item));
    lift(vm, item, (one) => {
        if (one.kind !== 'absent')
            leaving(runRound(vm, () => oneRound(activation, node, one)), true);
        return make_ABSENT;
    });
    return NORMAL;
}
function whileLoop(activation, node) {
    return loop(activation, node.orelse, () => whileRounds(activation, node));
}
function whileRounds(activation, node) {
    const { vm } = activation;
    for (;;) {
        spend(vm.budget, vm.location);
        const test = evaluate(activation, node.test);
        const truth = truthOf(vm, test);
        if (truth === false)
            return NORMAL;
        if (truth !== true) {
            unknownTimes(vm, truth.causes[0], () => {
                evaluate(activation, node.test);
                leaving(runRound(vm, () => executeAll(activation, node.body)), true);
            });
            return NORMAL;
        }
        const completion = underControl(vm, 'origin' in test ? test.origin.configVars : [], () => runRound(vm, () => executeAll(activation, node.body)));
        if (completion.kind !== 'normal')
            return completion;
    }
}

;// CONCATENATED MODULE: ./lib/python/evaluate/patterns.js













/** Does SUBJECT match? A bool object, or an unknown; the pattern's names are bound as far as it was matched. */
function matchPattern(activation, pattern, subject) {
    return lift(activation.vm, subject, (one) => match(activation, pattern, one));
}
function match(activation, pattern, subject) {
    const { vm } = activation;
    switch (pattern.nodeType) {
        case 'MatchValue':
            return compare_compare(vm, '==', subject, evaluate(activation, pattern.value));
        case 'MatchSingleton':
            return isIdentical(vm, subject, pattern.value === null ? NONE : make_bool(pattern.value === true));
        case 'MatchAs':
            return matchAs(activation, pattern, subject);
        case 'MatchOr':
            return anyOf(activation, pattern.patterns, subject, 0);
        case 'MatchStar':
            if (pattern.name !== undefined)
                storeName(activation, pattern.name, subject);
            return make_bool(true);
        case 'MatchSequence':
            return matchSequence(activation, pattern, subject);
        case 'MatchMapping':
            return matchMapping(activation, pattern, subject);
        case 'MatchClass':
            return matchClass(activation, pattern, subject);
    }
}
function matchAs(activation, pattern, subject) {
    const bind = () => {
        if (pattern.name !== undefined)
            storeName(activation, pattern.name, subject);
        return make_bool(true);
    };
    if (pattern.pattern === undefined)
        return bind();
    return decideValue(activation.vm, matchPattern(activation, pattern.pattern, subject), bind, () => make_bool(false));
}
function anyOf(activation, patterns, subject, index) {
    const pattern = patterns[index];
    if (pattern === undefined)
        return make_bool(false);
    return decideValue(activation.vm, matchPattern(activation, pattern, subject), () => make_bool(true), () => anyOf(activation, patterns, subject, index + 1));
}
/** All parts in turn, as far as they match. */
function allOf(activation, parts, index = 0) {
    const part = parts[index];
    if (part === undefined)
        return make_bool(true);
    return decideValue(activation.vm, matchPattern(activation, part.pattern, part.value()), () => allOf(activation, parts, index + 1), () => make_bool(false));
}
function matchSequence(activation, pattern, subject) {
    const { vm } = activation;
    const value = types_payloadOf(subject);
    if (value.kind === 'unknown')
        return bindAll(activation, pattern, subject);
    if (value.kind !== 'list' && value.kind !== 'tuple' && value.kind !== 'range')
        return make_bool(false, make_originAbout(vm, subject));
    const { items, rest } = iterate(vm, value);
    if (rest.length > 0 || items.some(mayBeAbsent))
        return bindAll(activation, pattern, subject);
    const star = pattern.patterns.findIndex(({ nodeType }) => nodeType === 'MatchStar');
    const wanted = pattern.patterns.length;
    if (star === -1 ? items.length !== wanted : items.length < wanted - 1)
        return make_bool(false, make_originAbout(vm, subject));
    const spare = items.length - wanted + 1;
    const parts = pattern.patterns.map((one, index) => ({
        pattern: one,
        value: () => {
            if (index === star)
                return make_list(vm, items.slice(star, star + spare), make_originFrom(vm, subject));
            return items[star !== -1 && index > star ? index + spare - 1 : index] ?? NONE;
        },
    }));
    return allOf(activation, parts);
}
/** It is not known whether SUBJECT matches: every name of the pattern is bound to something unknown. */
function bindAll(activation, pattern, subject) {
    const { vm } = activation;
    const visit = (node) => {
        if (typeof node !== 'object' || node === null)
            return;
        if ('nodeType' in node && ['MatchAs', 'MatchStar', 'MatchMapping'].includes(String(node.nodeType))) {
            const { name, rest } = node;
            for (const bound of [name, rest])
                if (typeof bound === 'string')
                    storeName(activation, bound, unknown_unknownFrom(vm, [subject]));
        }
        for (const part of Object.values(node))
            if (Array.isArray(part))
                part.forEach(visit);
            else
                visit(part);
    };
    visit(pattern);
    return unknown_unknownFrom(vm, [subject], { types: ['bool'], origin: make_originAbout(vm, subject) });
}
function matchMapping(activation, pattern, subject) {
    const { vm } = activation;
    const value = types_payloadOf(subject);
    if (value.kind === 'unknown')
        return bindAll(activation, pattern, subject);
    if (value.kind !== 'dict')
        return make_bool(false, make_originAbout(vm, subject));
    const keys = pattern.keys.map((key) => evaluate(activation, key));
    const step = (index) => {
        const key = keys[index];
        const part = pattern.patterns[index];
        if (key === undefined || part === undefined)
            return bindRest(activation, pattern, value, keys);
        return lift(vm, getItem(vm, value, key), (slot) => {
            if (slot.kind === 'absent')
                return make_bool(false, make_originAbout(vm, subject));
            return decideValue(vm, matchPattern(activation, part, slot), () => step(index + 1), () => make_bool(false));
        });
    };
    return step(0);
}
function bindRest(activation, pattern, value, keys) {
    const { vm } = activation;
    if (pattern.rest === undefined)
        return make_bool(true);
    const rest = dict(vm, new Map(), make_originFrom(vm, value));
    updateDict(vm, rest, value, 'display');
    for (const key of keys)
        removeItem(vm, rest, key);
    storeName(activation, pattern.rest, rest);
    return make_bool(true);
}
const SELF_MATCHING = ['bool', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple'];
function matchClass(activation, pattern, subject) {
    const { vm } = activation;
    return lift(vm, evaluate(activation, pattern.cls), (cls) => {
        if (cls.kind === 'unknown')
            return bindAll(activation, pattern, subject);
        if (cls.kind !== 'class')
            throw exceptions_raise(vm, 'TypeError', 'called match pattern must be a class');
        const isOne = isInstance(subject, cls);
        if (isOne === null)
            return bindAll(activation, pattern, subject);
        if (!isOne)
            return make_bool(false, make_originAbout(vm, subject));
        if (pattern.patterns.length === 1 && cls.module === 'builtins' && SELF_MATCHING.includes(cls.name)) {
            return allOf(activation, pattern.patterns.map((one) => ({ pattern: one, value: () => subject })));
        }
        const names = pattern.patterns.length === 0 ? [] : iterate(vm, getAttribute(vm, cls, '__match_args__')).items;
        const named = [
            ...pattern.patterns.map((one, index) => ({ pattern: one, name: patterns_textOf(names[index]) })),
            ...pattern.kwd_patterns.map((one, index) => ({ pattern: one, name: pattern.kwd_attrs[index] ?? '' })),
        ];
        const step = (index) => {
            const part = named[index];
            if (part === undefined)
                return make_bool(true);
            const value = lookupAttribute(vm, subject, part.name, () => ({ kind: 'absent' }));
            if (value.kind === 'absent')
                return make_bool(false);
            return decideValue(vm, matchPattern(activation, part.pattern, value), () => step(index + 1), () => make_bool(false));
        };
        return step(0);
    });
}
function patterns_textOf(name) {
    return name?.kind === 'str' ? name.value : '';
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/match.js








function matchStatement(activation, node) {
    const subject = evaluate(activation, node.subject);
    return tryCases(activation, node, subject, 0);
}
function tryCases(activation, node, subject, index) {
    const { vm } = activation;
    const clause = node.cases[index];
    if (clause === undefined)
        return NORMAL;
    const matched = matchPattern(activation, clause.pattern, subject);
    const { guard } = clause;
    const passed = guard === undefined
        ? matched
        : decideValue(vm, matched, () => evaluate(activation, guard), () => make_bool(false));
    const text = () => `${(0,parse/* sourceOf */.vz)(activation.source, node.subject)} matches ${(0,parse/* sourceOf */.vz)(activation.source, clause.pattern)}`;
    return decideCompletion(activation, passed, () => executeAll(activation, clause.body), () => tryCases(activation, node, subject, index + 1), text);
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/raise.js










function raiseStatement(activation, node) {
    const { vm } = activation;
    const current = vm.handling[vm.handling.length - 1];
    if (node.exc === undefined) {
        if (current === undefined)
            throw exceptions_raise(vm, 'RuntimeError', 'No active exception to reraise');
        throw new Raise(current, vm.location, unite(...vm.control));
    }
    const value = evaluate(activation, node.exc);
    const cause = node.cause === undefined ? undefined : evaluate(activation, node.cause);
    goTo(activation, node);
    lift(vm, value, (one) => {
        throw raised(activation, one, cause, current);
    });
    return NORMAL;
}
function raised(activation, value, cause, context) {
    const { vm } = activation;
    const exception = asException(activation, value);
    const chain = cause === undefined ? undefined : cause.kind === 'none' ? cause : asException(activation, cause);
    if (exception.kind === 'instance') {
        const attributes = write(vm.heap, exception.attributes);
        if (chain !== undefined)
            bindName(attributes, '__cause__', chain);
        if (context !== undefined && context !== exception)
            bindName(attributes, '__context__', context);
    }
    const configVars = unite(...vm.control, 'origin' in exception ? exception.origin.configVars : []);
    return new Raise(exception, vm.location, configVars);
}
/** A class that is raised is called first. */
function asException(activation, value) {
    const { vm } = activation;
    const object = value.kind === 'class' ? callObject(vm, value, []) : value;
    if (exceptions_isException(object, exceptionClass('BaseException')) !== false)
        return object;
    throw exceptions_raise(vm, 'TypeError', 'exceptions must derive from BaseException');
}
function assertion(activation, node) {
    const { vm } = activation;
    const test = evaluate(activation, node.test);
    const fail = () => {
        const message = node.msg === undefined ? [] : [evaluate(activation, node.msg)];
        goTo(activation, node);
        throw exceptions_raiseOf(vm, exceptionClass('AssertionError'), message);
    };
    return decideCompletion(activation, test, () => NORMAL, fail, () => conditionText(activation, node.test));
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/try.js













function tryStatement(activation, node) {
    if (node.finalbody.length === 0)
        return withHandlers(activation, node);
    return withFinally(activation, () => withHandlers(activation, node), node.finalbody);
}
/** Runs RUN, and FINALBODY however it ends; a FINALBODY that leaves by itself takes over. */
function withFinally(activation, run, finalbody) {
    const { vm } = activation;
    const worlds = capture(vm, { kind: 'finally' }, run);
    const inFork = worlds.length > 1;
    return forEachWorld(vm, worlds, (world) => {
        const own = executeAll(activation, finalbody);
        if (own.kind !== 'normal')
            return leaving(own, inFork);
        if (world.kind === 'normal')
            return leaving(world.value, inFork);
        throw rethrown(world.escape);
    }, () => NORMAL);
}
function withHandlers(activation, node) {
    if (node.handlers.length === 0)
        return executeAll(activation, node.body);
    const { vm } = activation;
    const worlds = capture(vm, { kind: 'handlers' }, () => executeAll(activation, node.body));
    const inFork = worlds.length > 1;
    return forEachWorld(vm, worlds, (world) => leaving(afterBody(activation, node, world), inFork), () => NORMAL);
}
function afterBody(activation, node, world) {
    if (world.kind === 'normal')
        return world.value.kind === 'normal' ? executeAll(activation, node.orelse) : world.value;
    if (world.escape.kind !== 'raise')
        throw rethrown(world.escape);
    return handle(activation, node.handlers, 0, world.escape.raise);
}
/** Runs the first handler from INDEX on that matches; where that is not certain, both it and the later ones. */
function handle(activation, handlers, index, thrown) {
    const { vm } = activation;
    const handler = handlers[index];
    if (handler === undefined)
        throw thrown;
    const matches = handler.type === undefined ? true : matchesType(activation, handler, thrown.exception);
    if (matches === true)
        return runHandler(activation, handler, thrown);
    const later = () => handle(activation, handlers, index + 1, thrown);
    if (matches === false)
        return later();
    const sides = [() => runHandler(activation, handler, thrown), later].map((run) => ({
        run: () => leaving(run(), true),
    }));
    return fork(vm, sides, UNDECIDED, () => NORMAL);
}
function matchesType(activation, handler, exception) {
    const { vm } = activation;
    if (handler.type === undefined)
        return true;
    const type = lift_resolve(vm, evaluate(activation, handler.type));
    const classes = type.kind === 'tuple' ? iterate(vm, type).items : [type];
    const answers = classes.map((cls) => {
        const one = lift_resolve(vm, cls);
        if (one.kind === 'class')
            return exceptions_isException(exception, one);
        if (one.kind === 'unknown')
            return null;
        throw exceptions_raise(vm, 'TypeError', 'catching classes that do not inherit from BaseException is not allowed');
    });
    return answers.includes(true) ? true : answers.includes(null) ? null : false;
}
function runHandler(activation, handler, thrown) {
    const { vm, scope } = activation;
    goTo(activation, handler);
    if (handler.name !== undefined)
        storeName(activation, handler.name, thrown.exception);
    vm.handling.push(thrown.exception);
    const height = vm.handling.length;
    try {
        return underControl(vm, thrown.configVars, () => executeAll(activation, handler.body));
    }
    finally {
        vm.handling.length = height - 1;
        // The name is unbound at the handler's end (https://docs.python.org/3/reference/compound_stmts.html#except-clause).
        if (handler.name !== undefined)
            write(vm.heap, scope.globalNames.has(handler.name) ? scope.module.namespace : scope.namespace).entries.delete(handler.name);
    }
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/with.js















function withStatement(activation, node) {
    return withItems(activation, node.items, node.body);
}
function withItems(activation, items, body) {
    const [item, ...others] = items;
    if (item === undefined)
        return executeAll(activation, body);
    const { vm } = activation;
    const manager = evaluate(activation, item.context_expr);
    const { enter, exit } = protocol(activation, manager);
    goTo(activation, item.context_expr);
    const entered = callObject(vm, enter, []);
    const worlds = capture(vm, { kind: 'finally' }, () => {
        if (item.optional_vars !== undefined)
            assign_assign(activation, item.optional_vars, entered);
        return withItems(activation, others, body);
    });
    const inFork = worlds.length > 1;
    return forEachWorld(vm, worlds, (world) => {
        goTo(activation, item.context_expr);
        if (world.kind === 'normal' || world.escape.kind !== 'raise') {
            callObject(vm, exit, [NONE, NONE, NONE]);
            if (world.kind === 'normal')
                return leaving(world.value, inFork);
            throw rethrown(world.escape);
        }
        const thrown = world.escape.raise;
        const type = typeOf(thrown.exception) ?? unknown_unknownFrom(vm, [thrown.exception]);
        const suppressed = callObject(vm, exit, [type, thrown.exception, NONE]);
        const completion = decideCompletion(activation, suppressed, () => NORMAL, () => {
            throw rethrown(world.escape);
        }, () => conditionText(activation, item.context_expr));
        return leaving(completion, inFork);
    }, () => NORMAL);
}
function protocol(activation, given) {
    const { vm } = activation;
    const manager = lift_resolve(vm, given);
    if (manager.kind === 'unknown')
        return { enter: unknownMethod(vm, manager), exit: unknownMethod(vm, manager) };
    const [enter, exit] = [lookupSpecial(vm, manager, '__enter__'), lookupSpecial(vm, manager, '__exit__')];
    if (enter === null || exit === null) {
        throw exceptions_raise(vm, 'TypeError', `'${types_typeName(manager)}' object does not support the context manager protocol${enter === null ? '' : ' (missed __exit__ method)'}`);
    }
    return { enter, exit };
}
function unknownMethod(vm, manager) {
    return unknown_unknownFrom(vm, [manager]);
}

;// CONCATENATED MODULE: ./lib/python/evaluate/statements/index.js















/** A statement that has nothing to do when it runs. */
const nothing = () => NORMAL;
const EXECUTORS = {
    FunctionDef: functionDefinition,
    AsyncFunctionDef: functionDefinition,
    ClassDef: classDefinition,
    Return: (activation, node) => ({
        kind: 'return',
        value: node.value === undefined ? make_none() : evaluate(activation, node.value),
    }),
    Delete: (activation, node) => {
        for (const target of node.targets)
            remove(activation, target);
        return NORMAL;
    },
    Assign: assignment,
    TypeAlias: typeAlias,
    AugAssign: augmentedAssignment,
    AnnAssign: annotatedAssignment,
    For: forLoop,
    AsyncFor: forLoop,
    While: whileLoop,
    If: branch,
    With: withStatement,
    AsyncWith: withStatement,
    Match: matchStatement,
    Raise: raiseStatement,
    Try: tryStatement,
    TryStar: tryStatement,
    Assert: assertion,
    Import: importStatement,
    ImportFrom: importFrom,
    Global: nothing,
    Nonlocal: nothing,
    Expr: (activation, node) => {
        evaluate(activation, node.value);
        return NORMAL;
    },
    Pass: nothing,
    Break: () => ({ kind: 'break' }),
    Continue: () => ({ kind: 'continue' }),
    Comment: nothing,
};
/** Runs one statement. @throws Raise, and the other escapes */
function execute(activation, node) {
    spend(activation.vm.budget, activation.vm.location);
    goTo(activation, node);
    const executor = EXECUTORS[node.nodeType];
    return executor(activation, node);
}
/** Runs statements in order, until one of them leaves. */
function executeAll(activation, nodes) {
    for (const node of nodes) {
        const completion = execute(activation, node);
        if (completion.kind !== 'normal')
            return completion;
    }
    return NORMAL;
}

;// CONCATENATED MODULE: ./lib/python/evaluate/generators.js


















/** Thrown inside a generator's body where it cannot be followed any further. */
class Lost {
    what;
    constructor(what) {
        this.what = what;
    }
}
function makeGenerator(activation, fn) {
    const { vm } = activation;
    const body = Array.isArray(fn.node.body) ? runAll(activation, fn.node.body) : runExpression(activation, fn.node.body);
    let given = 0;
    let returned = NONE;
    const resume = (index, go) => {
        if (index !== given)
            return lost(activation, 'a generator that is read on two paths');
        given += 1;
        const step = guarded(activation, go);
        if (step.kind === 'returned')
            returned = step.value;
        return step.kind === 'returned' ? { kind: 'end' } : step.step;
    };
    const made = iterator(vm, 'generator', (index) => resume(index, () => body.next(NONE)));
    const moved = () => {
        const contents = write(vm.heap, made.cell);
        contents.index += 1;
        return contents.index - 1;
    };
    const finish = (step) => {
        if (step.kind !== 'item')
            write(vm.heap, made.cell).ended = true;
        return step;
    };
    return {
        ...made,
        generator: {
            send: (value) => finish(resume(moved(), () => body.next(value))),
            throwIn: (exception) => finish(resume(moved(), () => body.throw(new Raise(exception, vm.location, [])))),
            returned: () => returned,
        },
    };
}
/** Lets the body run to its next `yield`; its own escapes end here. */
function guarded(activation, go) {
    const { vm } = activation;
    const location = vm.location;
    const worlds = capture(vm, { kind: 'function' }, () => {
        try {
            return go();
        }
        catch (thrown) {
            if (thrown instanceof Lost)
                return thrown;
            throw thrown;
        }
    });
    vm.location = location;
    const [world] = worlds;
    if (worlds.length !== 1 || world === undefined || world.kind !== 'normal' || world.value instanceof Lost) {
        return {
            kind: 'step',
            step: lost(activation, world?.kind === 'normal' && world.value instanceof Lost
                ? world.value.what
                : 'a generator with paths that are not decided'),
        };
    }
    const { done, value } = world.value;
    if (done === true)
        return { kind: 'returned', value: value.kind === 'return' ? value.value : NONE };
    return { kind: 'step', step: isStep(value) ? value : { kind: 'item', slot: value } };
}
function isStep(value) {
    return value.kind === 'item' || value.kind === 'end' || value.kind === 'rest';
}
function lost(activation, what) {
    const cause = { kind: 'construct', what, location: activation.vm.location };
    return restStep(activation.vm, [cause]);
}
function* runExpression(activation, node) {
    return { kind: 'return', value: yield* runValue(activation, node) };
}
function* runAll(activation, nodes) {
    for (const node of nodes) {
        const completion = containsYield(node) ? yield* run(activation, node) : execute(activation, node);
        if (completion.kind !== 'normal')
            return completion;
    }
    return NORMAL;
}
function* run(activation, node) {
    goTo(activation, node);
    switch (node.nodeType) {
        case 'Expr':
            yield* runValue(activation, node.value);
            return NORMAL;
        case 'Assign': {
            const value = yield* runValue(activation, node.value);
            for (const target of node.targets)
                assign_assign(activation, target, value);
            return NORMAL;
        }
        case 'Return':
            return { kind: 'return', value: node.value === undefined ? NONE : yield* runValue(activation, node.value) };
        case 'If':
            return yield* runAll(activation, decided(activation, evaluate(activation, node.test)) ? node.body : node.orelse);
        case 'For':
            return yield* runFor(activation, node);
        case 'While':
            return yield* runWhile(activation, node);
        case 'Try':
            return yield* runTry(activation, node);
        case 'With':
            return yield* runWith(activation, node);
        default:
            throw new Lost(`a yield inside ${node.nodeType}`);
    }
}
function* runValue(activation, node) {
    if (node.nodeType === 'Yield') {
        const value = node.value === undefined ? NONE : evaluate(activation, node.value);
        return yield value;
    }
    if (node.nodeType === 'YieldFrom')
        return yield* delegate(activation, evaluate(activation, node.value));
    if (containsYield(node))
        throw new Lost('a yield inside an expression');
    return evaluate(activation, node);
}
function* delegate(activation, given) {
    const source = lift_resolve(activation.vm, given);
    const next = pull(activation.vm, source);
    for (let step = next(); step.kind !== 'end'; step = next()) {
        yield step.kind === 'item' ? step.slot : step;
        if (step.kind === 'rest')
            throw new Lost('a generator over something that is not known');
    }
    return source.kind === 'iterator' ? (source.generator?.returned() ?? NONE) : NONE;
}
function decided(activation, test) {
    const truth = truthOf(activation.vm, test);
    if (typeof truth !== 'boolean')
        throw new Lost('a generator with a branch that is not decided');
    return truth;
}
function* runFor(activation, node) {
    const { vm } = activation;
    const next = pull(vm, lift_resolve(vm, evaluate(activation, node.iter)));
    for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'rest' || mayBeAbsent(step.slot))
            throw new Lost('a generator over something that is not known');
        assign_assign(activation, node.target, step.slot);
        const completion = yield* runAll(activation, node.body);
        if (completion.kind === 'break')
            return NORMAL;
        if (completion.kind === 'return')
            return completion;
    }
    return yield* runAll(activation, node.orelse);
}
function* runWhile(activation, node) {
    while (decided(activation, evaluate(activation, node.test))) {
        const completion = yield* runAll(activation, node.body);
        if (completion.kind === 'break')
            return NORMAL;
        if (completion.kind === 'return')
            return completion;
    }
    return yield* runAll(activation, node.orelse);
}
function* runTry(activation, node) {
    let completion;
    try {
        completion = yield* runHandled(activation, node);
    }
    catch (thrown) {
        if (thrown instanceof Lost)
            throw thrown;
        const own = yield* runAll(activation, node.finalbody);
        if (own.kind !== 'normal')
            return own;
        throw thrown;
    }
    const own = yield* runAll(activation, node.finalbody);
    return own.kind === 'normal' ? completion : own;
}
function* runHandled(activation, node) {
    const { vm } = activation;
    try {
        const completion = yield* runAll(activation, node.body);
        return completion.kind === 'normal' ? yield* runAll(activation, node.orelse) : completion;
    }
    catch (thrown) {
        if (!(thrown instanceof Raise))
            throw thrown;
        for (const handler of node.handlers) {
            if (!handlerMatches(activation, handler.type, thrown))
                continue;
            if (handler.name !== undefined)
                storeName(activation, handler.name, thrown.exception);
            vm.handling.push(thrown.exception);
            const completion = yield* runAll(activation, handler.body);
            vm.handling.pop();
            return completion;
        }
        throw thrown;
    }
}
function handlerMatches(activation, type, thrown) {
    if (type === undefined)
        return true;
    const evaluated = lift_resolve(activation.vm, evaluate(activation, type));
    const classes = evaluated.kind === 'tuple' ? evaluated.items : [evaluated];
    const answers = classes.map((cls) => (cls.kind === 'class' ? exceptions_isException(thrown.exception, cls) : null));
    if (!answers.includes(true) && answers.includes(null))
        throw new Lost('an exception of an unknown type in a generator');
    return answers.includes(true);
}
function* runWith(activation, node, index = 0) {
    const item = node.items[index];
    if (item === undefined)
        return yield* runAll(activation, node.body);
    const { vm } = activation;
    const manager = lift_resolve(vm, evaluate(activation, item.context_expr));
    const [enter, exit] = [lookupSpecial(vm, manager, '__enter__'), lookupSpecial(vm, manager, '__exit__')];
    if (enter === null || exit === null)
        throw new Lost('a context manager that is not known');
    const entered = callObject(vm, enter, []);
    if (item.optional_vars !== undefined)
        assign_assign(activation, item.optional_vars, entered);
    let completion;
    try {
        completion = yield* runWith(activation, node, index + 1);
    }
    catch (thrown) {
        if (!(thrown instanceof Raise))
            throw thrown;
        if (decided(activation, callObject(vm, exit, [typeOf(thrown.exception) ?? NONE, thrown.exception, NONE])))
            return NORMAL;
        throw thrown;
    }
    callObject(vm, exit, [NONE, NONE, NONE]);
    return completion;
}
/** The exception that says that an iterator is at its end. */
function stopIteration(activation, value) {
    const exception = exceptionOf(activation.vm, exceptionClass('StopIteration'), value.kind === 'none' ? [] : [value], [
        ['value', value],
    ]);
    return new Raise(exception, activation.vm.location, []);
}

;// CONCATENATED MODULE: ./lib/python/operations/next.js










/** `next(iterator)`, with FALLBACK at its end where that is not null. @throws Raise StopIteration, TypeError */
function callNext(vm, iterator, fallback) {
    return lift(vm, iterator, (one) => {
        if (one.kind === 'unknown')
            return unknown_unknown(vm, { causes: one.causes });
        if (one.kind === 'iterator')
            return nextOf(vm, one, fallback);
        const method = lookupSpecial(vm, one, '__next__');
        if (method === null)
            throw exceptions_raise(vm, 'TypeError', `'${types_typeName(one)}' object is not an iterator`);
        return fallback === null ? callObject(vm, method, []) : withFallback(vm, method, fallback);
    });
}
function nextOf(vm, iterator, fallback) {
    const step = advance(vm, iterator);
    if (step.kind === 'rest')
        return unknown_unknown(vm, { causes: step.item.causes });
    if (step.kind === 'item')
        return readSlot(vm, step.slot, () => nextOf(vm, iterator, fallback));
    if (fallback !== null)
        return fallback;
    throw stopIteration({ vm }, iterator.generator?.returned() ?? NONE);
}
function withFallback(vm, method, fallback) {
    const worlds = capture(vm, { kind: 'handlers' }, () => callObject(vm, method, []));
    return forEachWorld(vm, worlds, (world) => {
        if (world.kind === 'normal')
            return world.value;
        if (world.escape.kind === 'raise' &&
            exceptions_isException(world.escape.raise.exception, exceptionClass('StopIteration')) === true)
            return fallback;
        throw rethrown(world.escape);
    }, (values) => union(vm, values));
}

;// CONCATENATED MODULE: ./lib/python/text/list-sort.js
/**
 * `list.sort`: stable, and with comparisons in CPython's order for lists below 64 items (Objects/listobject.c), so that
 * the first comparison that fails is the one that fails there. Longer lists compare in another order.
 */
/** CPython sorts shorter lists by binary insertion alone. */
const MIN_MERGE = 64;
/** Sorts into a new array. `lessThan` is Python's `<`, and may raise. */
function listSort(items, lessThan) {
    if (items.length >= MIN_MERGE) {
        return [...items].sort((left, right) => (lessThan(right, left) ? 1 : lessThan(left, right) ? -1 : 0));
    }
    const sorted = firstRun(items, lessThan);
    for (const pivot of items.slice(sorted.length)) {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = low + ((high - low) >> 1);
            const probe = sorted[middle];
            if (probe !== undefined && lessThan(pivot, probe))
                high = middle;
            else
                low = middle + 1;
        }
        sorted.splice(low, 0, pivot);
    }
    return sorted;
}
/** The ascending or strictly descending run at the start, ascending (count_run). */
function firstRun(items, lessThan) {
    const [first, second] = items;
    if (first === undefined || second === undefined)
        return [...items];
    const descending = lessThan(second, first);
    let end = 2;
    for (; end < items.length; end++) {
        const item = items[end];
        const before = items[end - 1];
        if (item === undefined || before === undefined || lessThan(item, before) !== descending)
            break;
    }
    const run = items.slice(0, end);
    return descending ? run.reverse() : run;
}

;// CONCATENATED MODULE: ./lib/python/operations/sort.js




/** Thrown through the sort where two keys cannot be told apart. */
class Undecided {
}
/**
 * ITEMS in order: stable, by `<` of their keys.
 *
 * @returns null where the order depends on something that is not known
 * @throws Raise TypeError where two keys cannot be compared
 */
function sorted(vm, items, isOpen, key, reverse) {
    const keyed = items.map((item) => ({
        item,
        key: key === null || key.kind === 'none' ? item : callObject(vm, key, [item]),
    }));
    if (isOpen)
        return null;
    const less = (left, right) => {
        spend(vm.budget, vm.location);
        const truth = truthOf(vm, compare_compare(vm, '<', left, right));
        if (typeof truth !== 'boolean')
            throw new Undecided();
        return truth;
    };
    // Reversed twice, as CPython does, equal items keep their order.
    const start = reverse ? keyed.toReversed() : keyed;
    try {
        const order = listSort(start, (left, right) => less(left.key, right.key));
        return (reverse ? order.toReversed() : order).map(({ item }) => item);
    }
    catch (thrown) {
        if (thrown instanceof Undecided)
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/python/builtins/iteration.js














const ANY = { accepts: 'any' };
/** `any` and `all`: the first item whose truth is as wanted decides; those behind it are not looked at. */
function quantifier(name) {
    const wanted = name === 'any';
    return native_native(name, 'iterable, /', (call) => {
        const { vm } = call;
        return lift(vm, call.arg('iterable'), (iterable) => {
            const next = pull(vm, iterable, 'indifferent');
            const step = () => {
                const one = next();
                if (one.kind === 'end' || (one.kind === 'rest' && one.orderOnly))
                    return make_bool(!wanted, make_originAbout(vm, iterable));
                if (one.kind === 'rest')
                    return unknown_unknownFrom(vm, [one.item], { types: ['bool'], origin: make_originAbout(vm, iterable, one.item) });
                if (mayBeAbsent(one.slot))
                    return decideMaybe(one.slot);
                const found = () => make_bool(wanted, make_originAbout(vm, iterable, one.slot));
                if (typeof truthOf(vm, one.slot) === 'boolean')
                    return truthOf(vm, one.slot) === wanted ? found() : step();
                return wanted ? decideValue(vm, one.slot, found, step) : decideValue(vm, one.slot, step, found);
            };
            const decideMaybe = (slot) => {
                const rest = step();
                const known = rest.kind === 'bool' && rest.value === wanted;
                return known ? rest : unknown_unknownFrom(vm, [slot, rest], { types: ['bool'], origin: make_originAbout(vm, slot, rest) });
            };
            return step();
        });
    }, ANY);
}
function sumOf(call) {
    const { vm } = call;
    const { items, rest } = iterate(vm, call.arg('iterable'), 'indifferent');
    const start = call.optional('start') ?? make_int(0);
    if (types_payloadOf(start).kind === 'str')
        throw exceptions_raise(vm, 'TypeError', "sum() can't sum strings [use ''.join(seq) instead]");
    if (rest.length > 0 || items.some(mayBeAbsent))
        return unknown_unknownFrom(vm, items, { causes: rest });
    const total = items.reduce((sum, item) => binary(vm, '+', sum, item), start);
    return 'origin' in total && items.length === 0 ? total : total;
}
/** `min` and `max`: of several arguments or of one iterable. */
function extreme(name) {
    return native_native(name, '*args, key=, default=', (call) => {
        const { vm } = call;
        const [first] = call.rest;
        if (first === undefined)
            throw exceptions_raise(vm, 'TypeError', `${name} expected at least 1 argument, got 0`);
        const { items, rest } = call.rest.length > 1 ? { items: call.rest, rest: [] } : iterate(vm, first, 'indifferent');
        if (rest.length > 0 || items.some(mayBeAbsent))
            return unknown_unknownFrom(vm, items, { causes: rest });
        const key = call.optional('key');
        const keyed = items.map((item) => ({
            item,
            key: key === null || key.kind === 'none' ? item : callObject(vm, key, [item]),
        }));
        const [start, ...others] = keyed;
        if (start === undefined) {
            const fallback = call.optional('default');
            if (fallback !== null)
                return fallback;
            throw exceptions_raise(vm, 'ValueError', `${name}() arg is an empty sequence`);
        }
        let best = start;
        for (const other of others) {
            const truth = truthOf(vm, compare_compare(vm, name === 'min' ? '<' : '>', other.key, best.key));
            if (typeof truth !== 'boolean')
                return unknown_unknownFrom(vm, items);
            if (truth)
                best = other;
        }
        return best.item;
    }, ANY);
}
function sortedOf(call) {
    const { vm } = call;
    const { items, rest } = iterate(vm, call.arg('iterable'), 'indifferent');
    const origin = make_originFrom(vm, call.arg('iterable'));
    const reverse = call.optional('reverse');
    const order = sorted(vm, items, rest.length > 0 || items.some(mayBeAbsent), call.optional('key'), reverse !== null && truthOf(vm, reverse) === true);
    if (order !== null)
        return make_list(vm, order, origin);
    // The items are known, their order is not.
    const causes = uniteCauses(rest, ...items.map((item) => causesOf(item)), [
        { kind: 'construct', what: 'the order of values that are not known', location: vm.location },
    ]);
    return make_list(vm, items, origin, causes);
}
/** The step that a lazy function makes of the next ones of its iterables. */
function together(call, sources, isStrict, make) {
    const { vm } = call;
    const nexts = sources.map((source) => pull(vm, lift_resolve(vm, source)));
    return () => {
        const slots = [];
        for (const [index, next] of nexts.entries()) {
            const step = next();
            if (step.kind === 'end') {
                if (isStrict && index > 0)
                    throw exceptions_raise(vm, 'ValueError', `zip() argument ${index + 1} is shorter than argument${index > 1 ? 's 1-' : ' '}${index}`);
                return step;
            }
            if (step.kind === 'rest' || mayBeAbsent(step.slot))
                return restStep(vm, step.kind === 'rest' ? step.item.causes : causesOf(step.slot));
            slots.push(step.slot);
        }
        return nexts.length === 0 ? { kind: 'end' } : make(slots);
    };
}
function lazyOver(call, type, sources, start) {
    for (const source of sources) {
        const now = lift_resolve(call.vm, source);
        if (['none', 'int', 'bool', 'float', 'function'].includes(now.kind))
            throw exceptions_raise(call.vm, 'TypeError', `'${types_typeName(now)}' object is not iterable`);
    }
    return lazily(call.vm, type, start);
}
function enumerated(call) {
    const first = call.optional('start');
    let index = first?.kind === 'int' ? first.value : 0n;
    return lazyOver(call, 'enumerate', [call.arg('iterable')], () => together(call, [call.arg('iterable')], false, ([slot = NONE]) => {
        index += 1n;
        return { kind: 'item', slot: tuple([make_int(index - 1n), slot]) };
    }));
}
function filtered(call) {
    const { vm } = call;
    const predicate = call.arg('function');
    return lazyOver(call, 'filter', [call.arg('iterable')], () => {
        const next = pull(vm, lift_resolve(vm, call.arg('iterable')));
        return () => {
            for (let step = next();; step = next()) {
                if (step.kind !== 'item')
                    return step;
                const { slot } = step;
                if (mayBeAbsent(slot))
                    return restStep(vm, causesOf(slot));
                const test = predicate.kind === 'none' ? slot : callObject(vm, predicate, [slot]);
                const truth = truthOf(vm, test);
                if (truth === true)
                    return step;
                if (truth === false)
                    continue;
                return {
                    kind: 'item',
                    slot: decideValue(vm, test, () => slot, () => ({ kind: 'absent' })),
                };
            }
        };
    });
}
function reversedOf(call) {
    const { vm } = call;
    const given = lift_resolve(vm, call.arg('sequence'));
    const method = given.kind === 'instance' ? lookupSpecial(vm, given, '__reversed__') : null;
    if (method !== null)
        return callObject(vm, method, []);
    if (['set', 'frozenset', 'iterator', 'none', 'int', 'bool', 'float', 'function'].includes(given.kind))
        throw exceptions_raise(vm, 'TypeError', `'${types_typeName(given)}' object is not reversible`);
    const { items, rest } = iterate(vm, given);
    const backwards = items.toReversed();
    return lazily(vm, 'reversed', () => {
        let index = -1;
        return () => {
            index += 1;
            const slot = backwards[index];
            if (slot === undefined)
                return rest.length > 0 && index === backwards.length ? restStep(vm, rest) : { kind: 'end' };
            return rest.length > 0 ? restStep(vm, rest) : { kind: 'item', slot };
        };
    });
}
function iterOf(call) {
    const { vm } = call;
    const sentinel = call.optional('sentinel');
    if (sentinel === null)
        return lift(vm, call.arg('object'), (one) => iteratorOf(vm, one));
    return lazily(vm, 'callable_iterator', () => () => {
        const value = callObject(vm, call.arg('object'), []);
        const truth = truthOf(vm, compare_compare(vm, '==', value, sentinel));
        return truth === true
            ? { kind: 'end' }
            : truth === false
                ? { kind: 'item', slot: value }
                : restStep(vm, causesOf(value));
    });
}
/** The builtin functions over iterables. */
const ITERATION = [
    quantifier('any'),
    quantifier('all'),
    native_native('sum', 'iterable, /, start=', sumOf, ANY),
    extreme('min'),
    extreme('max'),
    native_native('sorted', 'iterable, /, *, key=, reverse=', sortedOf, ANY),
    native_native('enumerate', 'iterable, start=', enumerated, ANY),
    native_native('zip', '*iterables, strict=', (call) => {
        const strict = call.optional('strict');
        return lazyOver(call, 'zip', call.rest, () => together(call, call.rest, strict !== null && truthOf(call.vm, strict) === true, (slots) => ({
            kind: 'item',
            slot: tuple(slots),
        })));
    }, ANY),
    native_native('map', 'function, /, *iterables', (call) => lazyOver(call, 'map', call.rest, () => together(call, call.rest, false, (slots) => ({
        kind: 'item',
        slot: callObject(call.vm, call.arg('function'), slots),
    }))), ANY),
    native_native('filter', 'function, iterable, /', filtered, ANY),
    native_native('reversed', 'sequence, /', reversedOf, ANY),
    native_native('iter', 'object, sentinel=, /', iterOf, ANY),
    native_native('next', 'iterator, default=, /', (call) => callNext(call.vm, call.arg('iterator'), call.optional('default')), ANY),
];

;// CONCATENATED MODULE: ./lib/python/builtins/objects.js











const objects_ANY = { accepts: 'any' };
function withName(call, run) {
    return lift(call.vm, call.arg('name'), (name) => {
        if (name.kind === 'unknown')
            return unknown_unknownFrom(call.vm, [name, call.arg('object')]);
        if (name.kind !== 'str')
            throw exceptions_raise(call.vm, 'TypeError', `attribute name must be string, not '${types_typeName(name)}'`);
        return run(name.value, call.arg('object'));
    });
}
/** Runs READ, and OTHERWISE where it raises AttributeError. */
function orMissing(call, read, otherwise) {
    const worlds = capture(call.vm, { kind: 'handlers' }, read);
    return forEachWorld(call.vm, worlds, (world) => {
        if (world.kind === 'normal')
            return world.value;
        if (world.escape.kind === 'raise' &&
            exceptions_isException(world.escape.raise.exception, exceptionClass('AttributeError')) === true)
            return otherwise();
        throw rethrown(world.escape);
    }, (values) => union(call.vm, values));
}
function getOr(call) {
    const fallback = call.optional('default');
    return withName(call, (name, object) => {
        if (fallback === null)
            return getAttribute(call.vm, object, name);
        return orMissing(call, () => getAttribute(call.vm, object, name), () => fallback);
    });
}
function has(call) {
    return withName(call, (name, object) => {
        const origin = make_originAbout(call.vm, object);
        return lift(call.vm, object, (one) => {
            if (one.kind === 'unknown')
                return unknown_unknownFrom(call.vm, [one], { types: ['bool'], origin });
            return orMissing(call, () => {
                const value = lookupAttribute(call.vm, one, name, () => {
                    throw exceptions_raise(call.vm, 'AttributeError', name);
                });
                return value.kind === 'unknown' && isDoubtful(one)
                    ? unknown_unknownFrom(call.vm, [value], { types: ['bool'], origin })
                    : make_bool(true, origin);
            }, () => make_bool(false, origin));
        });
    });
}
/** May OBJECT have attributes that nothing is known of? */
function isDoubtful(object) {
    if (object.kind === 'module')
        return object.namespace.contents.rest.length > 0;
    if (object.kind === 'instance')
        return object.attributes.contents.rest.length > 0 || object.cls.mro.some(({ rest }) => rest.length > 0);
    return object.kind === 'class' && object.mro.some(({ rest }) => rest.length > 0);
}
/** Each class of a tuple of classes, however nested; null where one is not known. */
function classesOf(call, given) {
    const object = lift_resolve(call.vm, given);
    if (object.kind === 'class')
        return [object];
    if (object.kind === 'tuple') {
        const parts = object.items.map((item) => classesOf(call, item));
        return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
    }
    if (object.kind === 'unknown' || object.kind === 'instance')
        return null;
    throw exceptions_raise(call.vm, 'TypeError', 'isinstance() arg 2 must be a type, a tuple of types, or a union');
}
function classTest(call, object, test) {
    const classes = classesOf(call, call.arg('classinfo'));
    const origin = make_originAbout(call.vm, object);
    const answers = classes?.map((cls) => {
        const hook = cls.metaclass === null ? null : lookupSpecial(call.vm, cls, '__instancecheck__');
        if (hook === null || hook.kind !== 'method' || hook.func.kind === 'native')
            return test(cls);
        const truth = truthOf(call.vm, callObject(call.vm, hook, [object]));
        return typeof truth === 'boolean' ? truth : null;
    }) ?? [null];
    if (answers.includes(true))
        return make_bool(true, origin);
    return answers.includes(null)
        ? unknown_unknownFrom(call.vm, [object, call.arg('classinfo')], { types: ['bool'], origin })
        : make_bool(false, origin);
}
function isCallable(object, call) {
    if (object.kind === 'instance')
        return lookupSpecial(call.vm, object, '__call__') !== null;
    return ['function', 'native', 'method', 'class', 'staticmethod', 'classmethod'].includes(object.kind);
}
/** The attributes that `dir` would list; null where they are not known. */
function namesOf(object) {
    const spaces = object.kind === 'instance'
        ? [object.attributes, ...object.cls.mro.map(({ namespace }) => namespace)]
        : object.kind === 'class'
            ? object.mro.map(({ namespace }) => namespace)
            : object.kind === 'module'
                ? [object.namespace]
                : null;
    if (spaces === null ||
        spaces.some(({ contents }) => contents.rest.length > 0) ||
        (object.kind === 'module' && object.lazy !== null))
        return null;
    const names = new Set(spaces.flatMap(({ contents }) => [...contents.entries.keys()]));
    if (object.kind !== 'module')
        for (const name of METHOD_NAMES['object'] ?? [])
            names.add(name);
    return [...names].sort();
}
/** The builtin functions about objects and their attributes. */
const OBJECTS = [
    native_native('getattr', 'object, name, default=, /', getOr, objects_ANY),
    native_native('hasattr', 'object, name, /', has, objects_ANY),
    native_native('setattr', 'object, name, value, /', (call) => withName(call, (name, object) => {
        setAttribute(call.vm, object, name, call.arg('value'));
        return make_none();
    }), objects_ANY),
    native_native('delattr', 'object, name, /', (call) => withName(call, (name, object) => {
        deleteAttribute(call.vm, object, name);
        return make_none();
    }), objects_ANY),
    native_native('isinstance', 'object, classinfo, /', (call) => lift(call.vm, call.arg('object'), (object) => classTest(call, object, (cls) => isInstance(object, cls))), objects_ANY),
    native_native('issubclass', 'cls, classinfo, /', (call) => lift(call.vm, call.arg('cls'), (cls) => {
        if (cls.kind !== 'class')
            return unknown_unknownFrom(call.vm, [cls], { types: ['bool'] });
        return classTest(call, cls, (base) => isSubclass(cls, base));
    }), objects_ANY),
    native_native('callable', 'object, /', (call) => make_bool(isCallable(call.arg('object'), call), make_originAbout(call.vm, call.arg('object'))), { returns: ['bool'], total: true }),
    native_native('id', 'object, /', (call) => unknown_unknownFrom(call.vm, [], {
        types: ['int'],
        truth: true,
        causes: [{ kind: 'nondeterministic', what: 'id()', location: call.location }],
    }), objects_ANY),
    native_native('hash', 'object, /', (call) => hashOf(call), objects_ANY),
];
/** The hash of a small int is itself; of a str it differs from run to run. */
function hashOf(call) {
    const object = call.arg('object');
    if (object.kind === 'list' || object.kind === 'dict' || object.kind === 'set')
        throw exceptions_raise(call.vm, 'TypeError', `unhashable type: '${types_typeName(object)}'`);
    const method = object.kind === 'instance' ? lookupSpecial(call.vm, object, '__hash__') : null;
    if (method !== null)
        return callObject(call.vm, method, []);
    if ((object.kind === 'int' && object.value >= 0n && object.value < 2n ** 61n - 1n) || object.kind === 'bool')
        return { kind: 'int', value: BigInt(object.value), origin: make_originAbout(call.vm, object) };
    return unknown_unknownFrom(call.vm, [object], {
        types: ['int'],
        causes: [{ kind: 'nondeterministic', what: 'hash()', location: call.location }],
        origin: make_originAbout(call.vm, object),
    });
}

;// CONCATENATED MODULE: ./lib/python/builtins/sizes.js










/** `len(object)` */
const LEN = native_native('len', 'obj, /', (call) => {
    const { vm } = call;
    const object = call.arg('obj');
    const method = object.kind === 'instance' || object.kind === 'class' ? lookupSpecial(vm, object, '__len__') : null;
    if (method !== null)
        return callObject(vm, method, []);
    const size = sizeOf(types_payloadOf(object));
    const origin = make_originAbout(vm, object);
    if (size === null)
        throw exceptions_raise(vm, 'TypeError', `object of type '${types_typeName(object)}' has no len()`);
    return size === 'open' ? unknown_unknownFrom(vm, [object], { types: ['int'], origin }) : make_int(size, origin);
}, { returns: ['int'] });
/** How many items; `open` where that is not known, null where OBJECT has no length. */
function sizeOf(object) {
    switch (object.kind) {
        case 'str':
            return code_points_length(object.value);
        case 'bytes':
            return object.value.length;
        case 'range':
            return rangeLength(object);
        case 'tuple':
            return object.rest.length > 0 || object.items.some(mayBeAbsent) ? 'open' : object.items.length;
        case 'list': {
            const { items, rest } = object.cell.contents;
            return rest.length > 0 || items.some(mayBeAbsent) ? 'open' : items.length;
        }
        case 'view':
            return sizeOf(object.dict);
        case 'dict':
        case 'set':
        case 'frozenset': {
            if (object.kind === 'dict' && object.environment !== undefined)
                return 'open';
            const { least, most } = sizes(object.cell.contents);
            return least === most ? least : 'open';
        }
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/python/builtins/values.js













const values_INTEGERS = { ...integers_namespaceObject };
const values_ANY = { accepts: 'any' };
function values_integer(call, name) {
    const value = types_payloadOf(call.arg(name));
    if (value.kind === 'int')
        return value.value;
    if (value.kind === 'bool')
        return BigInt(value.value);
    throw exceptions_raise(call.vm, 'TypeError', `'${types_typeName(call.arg(name))}' object cannot be interpreted as an integer`);
}
function based(name) {
    return native_native(name, 'number, /', (call) => make_str(values_INTEGERS[name](values_integer(call, 'number')), make_originFrom(call.vm, call.arg('number'))), { returns: ['str'] });
}
function absolute(call) {
    const given = call.arg('x');
    const method = given.kind === 'instance' ? lookupSpecial(call.vm, given, '__abs__') : null;
    if (method !== null)
        return callObject(call.vm, method, []);
    const value = types_payloadOf(given);
    const origin = make_originFrom(call.vm, given);
    if (value.kind === 'float')
        return make_float(Math.abs(value.value), origin);
    if (value.kind === 'int' || value.kind === 'bool') {
        const number = BigInt(value.value);
        return make_int(number < 0n ? -number : number, origin);
    }
    throw exceptions_raise(call.vm, 'TypeError', `bad operand type for abs(): '${types_typeName(given)}'`);
}
function rounded(call) {
    const given = call.arg('number');
    const method = given.kind === 'instance' ? lookupSpecial(call.vm, given, '__round__') : null;
    const digits = call.optional('ndigits');
    if (method !== null)
        return callObject(call.vm, method, digits === null ? [] : [digits]);
    const value = types_payloadOf(given);
    const origin = make_originFrom(call.vm, given);
    const places = digits === null || digits.kind === 'none' ? null : values_integer(call, 'ndigits');
    return guard_guard(call.vm, [given], null, () => {
        if (value.kind === 'float')
            return places === null
                ? make_int(roundToInteger(value.value), origin)
                : make_float(roundToDigits(value.value, places), origin);
        if (value.kind === 'int' || value.kind === 'bool')
            return make_int(places === null ? BigInt(value.value) : roundInteger(BigInt(value.value), places), origin);
        throw exceptions_raise(call.vm, 'TypeError', `type ${types_typeName(given)} doesn't define __round__ method`);
    });
}
function values_power(call) {
    const modulus = call.optional('mod');
    if (modulus === null || modulus.kind === 'none')
        return binary(call.vm, '**', call.arg('base'), call.arg('exp'));
    return guard_guard(call.vm, [call.arg('base')], ['int'], () => make_int(powerModulo(values_integer(call, 'base'), values_integer(call, 'exp'), values_integer(call, 'mod')), make_originFrom(call.vm, call.arg('base'))));
}
function divided(call) {
    const { vm } = call;
    const [x, y] = [call.arg('x'), call.arg('y')];
    const numbers = [types_payloadOf(x), types_payloadOf(y)];
    const [left, right] = numbers;
    const origin = make_originFrom(vm, x, y);
    const isNumber = (value) => value?.kind === 'int' || value?.kind === 'bool' || value?.kind === 'float';
    if (!isNumber(left) || !isNumber(right)) {
        const method = x.kind === 'instance' ? lookupSpecial(vm, x, '__divmod__') : null;
        if (method !== null)
            return callObject(vm, method, [y]);
        if (x.kind === 'instance' || y.kind === 'instance')
            return tuple([binary(vm, '//', x, y), binary(vm, '%', x, y)], origin);
        throw exceptions_raise(vm, 'TypeError', `unsupported operand type(s) for divmod(): '${types_typeName(x)}' and '${types_typeName(y)}'`);
    }
    if (left?.kind === 'float' || right?.kind === 'float') {
        return guard_guard(vm, [x, y], ['tuple'], () => tuple(divmod(toNumber(left), toNumber(right)).map((part) => make_float(part, origin)), origin));
    }
    return guard_guard(vm, [x, y], ['tuple'], () => tuple(integers_divmod(values_integer(call, 'x'), values_integer(call, 'y')).map((part) => make_int(part, origin)), origin));
}
function toNumber(value) {
    if (value?.kind === 'float')
        return value.value;
    return value?.kind === 'int' ? toFloat(value.value) : value?.kind === 'bool' ? Number(value.value) : 0;
}
/** What cannot be told: what a person types, and what other code does. */
function opaque(name, types) {
    return native_native(name, '*args, **kwargs', (call) => unknown_unknown(call.vm, { types, causes: [{ kind: 'call', callee: name, location: call.location }] }), values_ANY);
}
/** The builtin functions of numbers and text, and what is left. */
const VALUES = [
    native_native('abs', 'x, /', absolute),
    native_native('round', 'number, ndigits=', rounded),
    native_native('pow', 'base, exp, mod=', values_power),
    native_native('divmod', 'x, y, /', divided),
    based('bin'),
    based('oct'),
    based('hex'),
    native_native('chr', 'i, /', (call) => guard_guard(call.vm, [call.arg('i')], ['str'], () => make_str(chr(values_integer(call, 'i')), make_originFrom(call.vm, call.arg('i')))), { returns: ['str'] }),
    native_native('ord', 'c, /', (call) => {
        const given = types_payloadOf(call.arg('c'));
        if (given.kind !== 'str')
            throw exceptions_raise(call.vm, 'TypeError', `ord() expected string of length 1, but ${types_typeName(given)} found`);
        return guard_guard(call.vm, [given], ['int'], () => make_int(ord(given.value), make_originFrom(call.vm, given)));
    }, { returns: ['int'] }),
    native_native('repr', 'obj, /', (call) => reprOf(call.vm, call.arg('obj')), values_ANY),
    native_native('ascii', 'obj, /', (call) => asciiOf(call.vm, call.arg('obj')), values_ANY),
    native_native('format', 'value, spec=, /', (call) => formatOf(call.vm, call.arg('value'), call.optional('spec') ?? make_str('')), values_ANY),
    native_native('print', '*args, sep=, end=, file=, flush=', () => make_none(), values_ANY),
    native_native('breakpoint', '*args, **kwargs', () => make_none(), values_ANY),
    opaque('input', ['str']),
    opaque('memoryview', null),
    opaque('bytearray', null),
    opaque('aiter', null),
    opaque('anext', null),
    opaque('compile', null),
];

;// CONCATENATED MODULE: ./lib/python/text/bytes/codecs.js
/**
 * `str.encode` and `bytes.decode` for UTF-8, ASCII and Latin-1, with CPython's error handlers and messages.
 * Other codecs, and the handlers `surrogatepass` and `namereplace`, are not modelled.
 */


/** Names by which `codecs.lookup` finds these (Lib/encodings/aliases.py), in lower case, with '_' for '-' and ' '. */
const CODECS = {
    utf_8: 'utf-8',
    utf8: 'utf-8',
    u8: 'utf-8',
    utf: 'utf-8',
    cp65001: 'utf-8',
    utf_8_sig: 'utf-8-sig',
    ascii: 'ascii',
    us_ascii: 'ascii',
    us: 'ascii',
    '646': 'ascii',
    iso646_us: 'ascii',
    latin_1: 'latin-1',
    latin1: 'latin-1',
    latin: 'latin-1',
    l1: 'latin-1',
    iso8859_1: 'latin-1',
    iso_8859_1: 'latin-1',
    iso8859: 'latin-1',
    '8859': 'latin-1',
    cp819: 'latin-1',
};
function codecOf(encoding) {
    const name = encoding.toLowerCase().replace(/[- ]+/g, '_');
    return Object.hasOwn(CODECS, name) ? (CODECS[name] ?? 'utf-8') : unmodelled(`the codec \`${encoding}\``);
}
function checkHandler(errors) {
    if (errors === 'surrogatepass' || errors === 'namereplace')
        unmodelled(`the error handler \`${errors}\``);
    outcome_raise('LookupError', `unknown error handler name '${errors}'`);
}
const escapeCode = (code) => {
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
};
function encodeProblem(codec, text, characters, problem) {
    const { start, end, reason } = problem;
    const what = end - start === 1
        ? `character '${escapeCode(ordinal(characters[start] ?? ''))}' in position ${start}`
        : `characters in position ${start}-${end - 1}`;
    const message = `'${codec}' codec can't encode ${what}: ${reason}`;
    return outcome_raise('UnicodeEncodeError', message, [codec, text, BigInt(start), BigInt(end), reason]);
}
/** The bytes of one code point, or null where the codec has none. */
function encodeCharacter(code, codec) {
    if (codec === 'ascii')
        return code < 0x80 ? [code] : null;
    if (codec === 'latin-1')
        return code < 0x100 ? [code] : null;
    if (code >= 0xd800 && code <= 0xdfff)
        return null;
    if (code < 0x80)
        return [code];
    if (code < 0x800)
        return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
    const low = [0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
    return code < 0x10000 ? [0xe0 | (code >> 12), ...low] : [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), ...low];
}
const REASONS = {
    'utf-8': 'surrogates not allowed',
    ascii: 'ordinal not in range(128)',
    'latin-1': 'ordinal not in range(256)',
};
/** `text.encode(encoding, errors)`. Raises UnicodeEncodeError and LookupError. */
function encode(text, encoding = 'utf-8', errors = 'strict') {
    checkLength(text.length);
    const named = codecOf(encoding);
    // CPython wraps what the handlers of this codec, which is written in Python, raise.
    if (named === 'utf-8-sig' && errors !== 'strict')
        unmodelled('the codec `utf-8-sig` with an error handler');
    const codec = named === 'utf-8-sig' ? 'utf-8' : named;
    const characters = codePoints(text);
    const bytes = named === 'utf-8-sig' ? [0xef, 0xbb, 0xbf] : [];
    for (let at = 0; at < characters.length; at++) {
        const code = ordinal(characters[at] ?? '');
        const encoded = encodeCharacter(code, codec);
        if (encoded !== null) {
            for (const byte of encoded)
                bytes.push(byte);
            continue;
        }
        let end = at + 1;
        while (end < characters.length && encodeCharacter(ordinal(characters[end] ?? ''), codec) === null)
            end++;
        for (let start = at; start < end; start++) {
            const problem = { start, end, reason: REASONS[codec] };
            const fail = () => encodeProblem(codec, text, characters, problem);
            for (const byte of substitute(ordinal(characters[start] ?? ''), errors, fail))
                bytes.push(byte);
        }
        at = end - 1;
    }
    checkLength(bytes.length);
    return Uint8Array.from(bytes);
}
/** What an error handler writes for a code point that the codec lacks. */
function substitute(code, errors, fail) {
    const ascii = (text) => Array.from(text, ordinal);
    switch (errors) {
        case 'strict':
            return fail();
        case 'ignore':
            return [];
        case 'replace':
            return ascii('?');
        case 'backslashreplace':
            return ascii(escapeCode(code));
        case 'xmlcharrefreplace':
            return ascii(`&#${code};`);
        case 'surrogateescape':
            return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : fail();
        default:
            checkHandler(errors);
            return [];
    }
}
function decodeProblem(codec, bytes, { start, end, reason }) {
    const what = end - start === 1
        ? `byte 0x${(bytes[start] ?? 0).toString(16).padStart(2, '0')} in position ${start}`
        : `bytes in position ${start}-${end - 1}`;
    const message = `'${codec}' codec can't decode ${what}: ${reason}`;
    return outcome_raise('UnicodeDecodeError', message, [codec, bytes, BigInt(start), BigInt(end), reason]);
}
/** What an error handler puts in place of bytes that the codec cannot read. */
function placeholder(bytes, problem, errors, codec) {
    const bad = bytes.subarray(problem.start, problem.end);
    switch (errors) {
        case 'strict':
            return decodeProblem(codec, bytes, problem);
        case 'ignore':
            return '';
        case 'replace':
            return '\ufffd';
        case 'backslashreplace':
            return Array.from(bad, escapeCode).join('');
        case 'surrogateescape':
            return Array.from(bad, (byte) => String.fromCharCode(0xdc00 + byte)).join('');
        default:
            checkHandler(errors);
            return '';
    }
}
/** `bytes.decode(encoding, errors)`. Raises UnicodeDecodeError and LookupError. */
function decode(bytes, encoding = 'utf-8', errors = 'strict') {
    checkLength(bytes.length);
    switch (codecOf(encoding)) {
        case 'latin-1':
            return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        case 'ascii':
            return decodeWith(bytes, errors, 'ascii', readAscii);
        case 'utf-8-sig':
            if (errors !== 'strict')
                unmodelled('the codec `utf-8-sig` with an error handler');
            return decode(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes, 'utf-8', errors);
        case 'utf-8':
            return decodeWith(bytes, errors, 'utf-8', readUtf8);
    }
}
function decodeWith(bytes, errors, codec, read) {
    const parts = [];
    let at = 0;
    while (at < bytes.length) {
        const step = read(bytes, at);
        if ('code' in step) {
            parts.push(String.fromCodePoint(step.code));
            at = step.next;
        }
        else {
            parts.push(placeholder(bytes, step, errors, codec));
            at = step.end;
        }
    }
    return parts.join('');
}
function readAscii(bytes, at) {
    const code = bytes[at] ?? 0;
    return code < 0x80 ? { code, next: at + 1 } : { start: at, end: at + 1, reason: 'ordinal not in range(128)' };
}
/** The range of the byte after these first bytes is narrower than 80 to bf (Unicode, table 3-7). */
const SECOND_BYTE = {
    224: [0xa0, 0xbf],
    237: [0x80, 0x9f],
    240: [0x90, 0xbf],
    244: [0x80, 0x8f],
};
function readUtf8(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return { code: first, next: at + 1 };
    if (first < 0xc2 || first > 0xf4)
        return { start: at, end: at + 1, reason: 'invalid start byte' };
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = first & (0x3f >> more);
    for (let step = 1; step <= more; step++) {
        const byte = bytes[at + step];
        if (byte === undefined)
            return { start: at, end: bytes.length, reason: 'unexpected end of data' };
        const [low, high] = (step === 1 ? SECOND_BYTE[first] : undefined) ?? [0x80, 0xbf];
        if (byte < low || byte > high)
            return { start: at, end: at + step, reason: 'invalid continuation byte' };
        code = (code << 6) | (byte & 0x3f);
    }
    return { code, next: at + more + 1 };
}

;// CONCATENATED MODULE: ./lib/python/libraries/os-errors.js



/** The errors of the file system: the exception, its number and its words on Linux. */
const ERRORS = {
    ENOENT: ['FileNotFoundError', 2, 'No such file or directory'],
    EACCES: ['PermissionError', 13, 'Permission denied'],
    EEXIST: ['FileExistsError', 17, 'File exists'],
    ENOTDIR: ['NotADirectoryError', 20, 'Not a directory'],
    EISDIR: ['IsADirectoryError', 21, 'Is a directory'],
    EINVAL: ['OSError', 22, 'Invalid argument'],
    ENOTEMPTY: ['OSError', 39, 'Directory not empty'],
    ELOOP: ['OSError', 40, 'Too many levels of symbolic links'],
};
/** `[Errno 2] No such file or directory: 'x'`. @param file what `filename` says: the path as it was given */
function fileError(vm, name, file) {
    const [type, errno, message] = ERRORS[name];
    const [number, words] = [make_int(errno), make_str(message)];
    const origin = make_originFrom(vm, file);
    return exceptions_raiseOf(vm, exceptionClass(type), [number, words], [
        ['errno', number],
        ['strerror', { ...words, origin: { ...origin, marks: [] } }],
        ['filename', file],
    ]);
}
/** Notes that the call may raise this. */
function mayFail(vm, name, file) {
    fork_mayRaise(vm, () => fileError(vm, name, file));
}

;// CONCATENATED MODULE: ./lib/python/libraries/path-of.js




function isPathData(data) {
    return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'path';
}
/** `os.fspath(object)` as text: of a str, a path, or what has `__fspath__`; null for anything else. */
function pathOf(vm, object) {
    if (object.kind === 'str')
        return object.value;
    if (object.kind !== 'instance')
        return null;
    if (object.payload?.kind === 'str')
        return object.payload.value;
    if (isPathData(object.data))
        return object.data.path;
    const method = lookupSpecial(vm, object, '__fspath__');
    const text = method === null ? null : lift_resolve(vm, callObject(vm, method, []));
    return text?.kind === 'str' ? text.value : null;
}
/** FILE as `filename` of an OSError shows it: a path as its text. */
function pathObject(file) {
    return file.kind === 'instance' && isPathData(file.data) ? make_str(file.data.path, file.origin) : file;
}

;// CONCATENATED MODULE: ./lib/python/libraries/support.js











/** What the models of the standard library share. */
const support_ANY = { accepts: 'any' };
/** A str argument. @throws Raise TypeError */
function support_text(call, name) {
    const value = types_payloadOf(call.arg(name));
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', `expected string or bytes-like object, got '${types_typeName(call.arg(name))}'`);
    return value.value;
}
/** A str argument; null where it was not given or is None. @throws Raise TypeError */
function optionalText(call, name) {
    const value = call.optional(name);
    return value === null || value.kind === 'none' ? null : support_text(call, name);
}
/** An int argument; null where it was not given or is None. @throws Raise TypeError */
function optionalInteger(call, name) {
    const given = call.optional(name);
    if (given === null || given.kind === 'none')
        return null;
    const value = types_payloadOf(given);
    if (value.kind === 'int')
        return value.value;
    if (value.kind === 'bool')
        return BigInt(value.value);
    throw exceptions_raise(call.vm, 'TypeError', `'${types_typeName(given)}' object cannot be interpreted as an integer`);
}
/** The truth of a flag that may be left out. An unknown one counts as FALLBACK only where the caller has dealt with unknowns. */
function flag(call, name, fallback) {
    const given = call.optional(name);
    if (given === null)
        return fallback;
    const truth = truthOf(call.vm, given);
    return typeof truth === 'boolean' ? truth : fallback;
}
/** A bytes argument. @throws Raise TypeError */
function data(call, name) {
    const value = payloadOf(call.arg(name));
    if (value.kind !== 'bytes')
        throw raise(call.vm, 'TypeError', `a bytes-like object is required, not '${typeName(call.arg(name))}'`);
    return value;
}
/** A result that differs from run to run: of these types, and of this truth where that is certain. */
function varying(vm, what, types, truth = null) {
    return unknown_unknown(vm, { causes: [{ kind: 'nondeterministic', what, location: vm.location }], types, truth });
}
/** A function whose result differs from run to run; it changes nothing and does not raise. */
function varies(name, parameters, what, types, truth = null) {
    return native(name, parameters, (call) => varying(call.vm, what, types, truth), { accepts: 'any', total: true });
}
/** A function of which settings notice nothing: whatever it is given, it gives None and changes none of it. */
function harmless(name, parameters = '*args, **kwargs') {
    return native(name, parameters, () => none(), { accepts: 'any', total: true });
}
/** A function that asks the outside world: it changes nothing of its arguments, may raise, and its result is not known. */
function asksOutside(name, what, types, raises = 'OSError') {
    return native(name, '*args, **kwargs', (call) => {
        const cause = { kind: 'nondeterministic', what, location: call.location };
        mayRaise(call.vm, () => raise(call.vm, raises, unknown(call.vm, { causes: [cause], types: ['str'] })));
        return unknown(call.vm, { causes: [cause], types });
    }, support_ANY);
}
/** What is not modelled, as an unknown with that cause. */
function support_unmodelled(vm, what, sources = [], types = null) {
    return unknownFrom(vm, sources, {
        types,
        causes: [{ kind: 'construct', what: `${what}, which is not modelled`, location: vm.location }],
    });
}
/** Functions by their own names. */
function functions(...table) {
    return Object.fromEntries(table.map((one) => [one.name, one]));
}
/** Constants: numbers are ints, texts are str. */
function constants(table) {
    return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, constant(value)]));
}
function constant(value) {
    if (typeof value === 'boolean')
        return make_bool(value);
    return typeof value === 'string' ? make_str(value) : Number.isInteger(value) ? make_int(value) : make_float(value);
}
/** Classes by their own names. */
function classes(...table) {
    return Object.fromEntries(table.map((cls) => [cls.name, cls]));
}
function names(list) {
    return list.trim().split(/\s+/);
}
/** A function of str that computes a str from the arguments named. */
function textFunction(name, parameters, run) {
    return native(name, parameters, (call) => guard(call.vm, given(call, parameters), ['str'], () => str(run(call), originFrom(call.vm, ...given(call, parameters)))), { returns: ['str'] });
}
/** A function that computes bytes from the arguments named. */
function bytesFunction(name, parameters, run) {
    return native(name, parameters, (call) => guard(call.vm, given(call, parameters), ['bytes'], () => bytes(run(call), originFrom(call.vm, ...given(call, parameters)))), { returns: ['bytes'] });
}
/** A function that tells something about the arguments named. */
function predicate(name, parameters, run) {
    return native(name, parameters, (call) => guard(call.vm, given(call, parameters), ['bool'], () => bool(run(call), originAbout(call.vm, ...given(call, parameters)))), { returns: ['bool'] });
}
/** The arguments that were given for these parameters. */
function given(call, parameters) {
    const parts = parameters.split(',').map((part) => part.trim().replace(/=$/, ''));
    return [
        ...parts.flatMap((part) => part === '' || part === '/' || part.startsWith('*') ? [] : (call.optional(part) ?? [])),
        ...call.rest,
        ...call.keywords.values(),
    ];
}
/** Like `guard`, for exceptions of a library's own: CLASSES by the names that `text/` gives them. */
function guardWith(vm, sources, types, classesByName, run, attributes = () => []) {
    return guard(vm, sources, types, () => {
        try {
            return run();
        }
        catch (thrown) {
            const cls = isFailure(thrown) && thrown.kind === 'raised' ? classesByName.get(thrown.type) : undefined;
            if (cls === undefined || !isFailure(thrown) || thrown.kind !== 'raised')
                throw thrown;
            const origin = originFrom(vm, ...sources);
            const args = (thrown.args ?? [thrown.message]).map((argument) => argumentObject(argument, origin));
            throw raiseOf(vm, cls, args, [['$message', str(thrown.message, origin)], ...attributes(args)]);
        }
    });
}
function argumentObject(argument, origin) {
    if (argument === null)
        return none(origin);
    if (typeof argument === 'string')
        return str(argument, origin);
    return typeof argument === 'bigint' ? int(argument, origin) : bytes(argument, origin);
}
/** The immutable data that a library keeps with OBJECT, where IS tells it. */
function dataOf(object, is) {
    return object.kind === 'instance' && is(object.data) ? object.data : null;
}
/** A static value for a table: a native function as an object. */
const func = (/* unused pure expression or super */ null && (asObject));
/** OBJECT as it is now, without an unknown that is decided. */
function now(call, name) {
    return resolve(call.vm, call.arg(name));
}

;// CONCATENATED MODULE: ./lib/python/libraries/io/stream.js








const CONTENT = '$content';
const POSITION = '$position';
const CLOSED = '$closed';
function isStream(data) {
    return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'stream';
}
/** A stream over CONTENT: str or bytes, as the kind of stream wants, or an unknown. */
function stream(vm, cls, data, content, attributes = []) {
    return instance(vm, cls, make_originFrom(vm), {
        data,
        attributes: new Map([
            [CONTENT, content],
            [POSITION, make_int(0)],
            [CLOSED, make_bool(false)],
            ...attributes,
        ]),
    });
}
function slot(vm, self, name) {
    const found = slotOf(self.attributes.contents, name);
    return found === undefined ? unknown_unknown(vm, { causes: [] }) : lift_resolve(vm, found);
}
function stream_put(vm, self, name, value) {
    bindName(write(vm.heap, self.attributes), name, value);
}
function isClosed(vm, self) {
    return slot(vm, self, CLOSED);
}
/** @throws Raise ValueError where it is closed */
function checkOpen(vm, self) {
    const closed = slot(vm, self, CLOSED);
    if (closed.kind === 'bool' && closed.value)
        throw exceptions_raise(vm, 'ValueError', 'I/O operation on closed file.');
}
function stateOf(vm, self) {
    const [content, position] = [slot(vm, self, CONTENT), slot(vm, self, POSITION)];
    if (content.kind === 'str' && position.kind === 'int')
        return { kind: 'text', content, at: Number(position.value) };
    if (content.kind === 'bytes' && position.kind === 'int')
        return { kind: 'binary', content, at: Number(position.value) };
    return { kind: 'unknown', content: unknown_unknownFrom(vm, [content, position]) };
}
function moveTo(vm, self, at) {
    stream_put(vm, self, POSITION, make_int(at));
}
/** What is written to a stream, when TEXT is, at its position or at its end. */
function writeTo(vm, self, data, given) {
    const state = stateOf(vm, self);
    if (state.kind === 'text' && given.kind === 'str') {
        const before = data.appends ? state.content.value : state.content.value.slice(0, state.at).padEnd(state.at, '\0');
        const after = data.appends ? '' : state.content.value.slice(state.at + given.value.length);
        stream_put(vm, self, CONTENT, make_str(before + given.value + after, make_originFrom(vm, state.content, given)));
        moveTo(vm, self, before.length + given.value.length);
    }
    else if (state.kind === 'binary' && given.kind === 'bytes') {
        const start = data.appends ? state.content.value.length : state.at;
        const size = Math.max(state.content.value.length, start + given.value.length);
        const joined = new Uint8Array(size);
        joined.set(state.content.value);
        joined.set(given.value, start);
        stream_put(vm, self, CONTENT, make_bytes(joined, make_originFrom(vm, state.content, given)));
        moveTo(vm, self, start + given.value.length);
    }
    else
        stream_put(vm, self, CONTENT, unknown_unknownFrom(vm, [state.content, given], { types: [data.isBinary ? 'bytes' : 'str'] }));
    if (data.path !== null)
        putFile(vm, data.path, unknown_unknown(vm, { causes: [unflushed(vm)] }));
}
/** Cuts the content at SIZE. */
function stream_truncate(vm, self, size) {
    const state = stateOf(vm, self);
    if (state.kind === 'text')
        stream_put(vm, self, CONTENT, { ...state.content, value: state.content.value.slice(0, size) });
    else if (state.kind === 'binary')
        stream_put(vm, self, CONTENT, { ...state.content, value: state.content.value.slice(0, size) });
}
/** Where a file was written that is still open, nobody knows how much of it has reached the disk. */
function unflushed(vm) {
    return { kind: 'construct', what: 'a file that is still open for writing', location: vm.location };
}
/** The file gets what was written; the stream stays open. */
function flush(vm, self, data) {
    if (data.path === null || !data.canWrite)
        return;
    const content = slot(vm, self, CONTENT);
    const encoded = content.kind === 'str'
        ? guard_guard(vm, [content], ['bytes'], () => make_bytes(encode(content.value, data.encoding), make_originFrom(vm, content)))
        : content;
    putFile(vm, data.path, encoded);
}
function stream_close(vm, self, data) {
    const closed = slot(vm, self, CLOSED);
    if (closed.kind === 'bool' && closed.value)
        return;
    flush(vm, self, data);
    stream_put(vm, self, CLOSED, make_bool(true));
}
/** The whole content, wherever the position is: `getvalue()`. */
function wholeContent(vm, self) {
    return slot(vm, self, CONTENT);
}

;// CONCATENATED MODULE: ./lib/python/libraries/io/unsupported.js


/** `io.UnsupportedOperation` */
const UNSUPPORTED = createClass({
    name: 'UnsupportedOperation',
    module: 'io',
    bases: [exceptionClass('OSError'), exceptionClass('ValueError')],
});

;// CONCATENATED MODULE: ./lib/python/libraries/io/stream-methods.js











/** The stream that a method is called on. @throws Raise TypeError */
function streamOf(call) {
    const self = call.arg('self');
    if (self.kind !== 'instance' || !isStream(self.data))
        throw exceptions_raise(call.vm, 'TypeError', `descriptor requires a stream, not '${types_typeName(self)}'`);
    return { vm: call.vm, self, data: self.data };
}
function readable(call) {
    const open = streamOf(call);
    checkOpen(open.vm, open.self);
    if (!open.data.canRead)
        throw exceptions_raiseOf(call.vm, UNSUPPORTED, [make_str('not readable')]);
    return open;
}
function notKnown(open) {
    const state = stateOf(open.vm, open.self);
    return unknown_unknownFrom(open.vm, [state.content], { types: [open.data.isBinary ? 'bytes' : 'str'] });
}
function read(call) {
    const open = readable(call);
    const { vm, self } = open;
    const state = stateOf(vm, self);
    if (state.kind === 'unknown')
        return notKnown(open);
    const size = optionalInteger(call, 'size');
    const end = size === null || size < 0n ? state.content.value.length : endOf(state.content.value, state.at, Number(size));
    moveTo(vm, self, Math.max(end, state.at));
    const origin = make_originFrom(vm, state.content);
    return state.kind === 'text'
        ? make_str(state.content.value.slice(state.at, end), origin)
        : make_bytes(state.content.value.slice(state.at, end), origin);
}
/** Where SIZE characters from FROM end, in units. */
function endOf(content, from, size) {
    if (typeof content !== 'string')
        return Math.min(content.length, from + size);
    return (from +
        codePoints(content.slice(from, from + 2 * size))
            .slice(0, size)
            .join('').length);
}
/** The end of the line that begins at FROM: behind its '\n'. */
function lineEnd(content, from) {
    const at = typeof content === 'string' ? content.indexOf('\n', from) : content.indexOf(10, from);
    return at === -1 ? content.length : at + 1;
}
/** The next line, and its end; '' at the end of the content. */
function nextLine(open) {
    const { vm, self } = open;
    const state = stateOf(vm, self);
    if (state.kind === 'unknown')
        return notKnown(open);
    const end = Math.max(lineEnd(state.content.value, state.at), state.at);
    moveTo(vm, self, end);
    const origin = make_originFrom(vm, state.content);
    return state.kind === 'text'
        ? make_str(state.content.value.slice(state.at, end), origin)
        : make_bytes(state.content.value.slice(state.at, end), origin);
}
function isEmpty(line) {
    return (line.kind === 'str' || line.kind === 'bytes') && line.value.length === 0;
}
function lineStep(open) {
    checkOpen(open.vm, open.self);
    const line = nextLine(open);
    if (line.kind === 'unknown')
        return { kind: 'rest', item: line };
    return isEmpty(line) ? { kind: 'end' } : { kind: 'item', slot: line };
}
function readLines(call) {
    const open = readable(call);
    const lines = [];
    for (let line = nextLine(open); !isEmpty(line); line = nextLine(open)) {
        if (line.kind === 'unknown')
            return unknown_unknownFrom(call.vm, [line], { types: ['list'] });
        lines.push(line);
    }
    return make_list(call.vm, lines, make_originFrom(call.vm, ...lines));
}
function writeOne(call, open, given) {
    checkOpen(open.vm, open.self);
    if (!open.data.canWrite)
        throw exceptions_raiseOf(call.vm, UNSUPPORTED, [make_str('not writable')]);
    return lift(call.vm, given, (one) => {
        const value = types_payloadOf(one);
        if (value.kind === 'unknown') {
            writeTo(call.vm, open.self, open.data, value);
            return unknown_unknownFrom(call.vm, [value], { types: ['int'] });
        }
        if (value.kind !== (open.data.isBinary ? 'bytes' : 'str')) {
            const wanted = open.data.isBinary
                ? `a bytes-like object is required, not '${types_typeName(one)}'`
                : `write() argument must be str, not ${types_typeName(one)}`;
            throw exceptions_raise(call.vm, 'TypeError', wanted);
        }
        writeTo(call.vm, open.self, open.data, value);
        const size = value.kind === 'str' ? codePoints(value.value).length : value.kind === 'bytes' ? value.value.length : 0;
        return make_int(size, make_originAbout(call.vm, value));
    });
}
function seek(call) {
    const { vm, self } = streamOf(call);
    const state = stateOf(vm, self);
    const [offset, whence] = [optionalInteger(call, 'offset') ?? 0n, optionalInteger(call, 'whence') ?? 0n];
    if (state.kind === 'unknown')
        return unknown_unknownFrom(vm, [state.content], { types: ['int'] });
    const base = whence === 2n ? state.content.value.length : whence === 1n ? state.at : 0;
    moveTo(vm, self, base + Number(offset));
    return make_int(base + Number(offset));
}
function closeIt(call) {
    const { vm, self, data } = streamOf(call);
    stream_close(vm, self, data);
    return make_none();
}
/** What every stream can do. */
const STREAM_METHODS = [
    native_native('read', 'self, size=, /', read),
    native_native('readline', 'self, size=, /', (call) => nextLine(readable(call))),
    native_native('readlines', 'self, hint=, /', readLines),
    native_native('write', 'self, text, /', (call) => writeOne(call, streamOf(call), call.arg('text')), support_ANY),
    native_native('writelines', 'self, lines, /', (call) => {
        const open = streamOf(call);
        const { items, rest } = iterate(call.vm, call.arg('lines'));
        for (const item of items)
            writeOne(call, open, item);
        if (rest.length > 0)
            writeTo(call.vm, open.self, open.data, unknown_unknownFrom(call.vm, [], { causes: rest }));
        return make_none();
    }, support_ANY),
    native_native('__iter__', 'self, /', (call) => {
        const open = readable(call);
        return iterator(call.vm, open.self.cls.name, () => lineStep(open));
    }),
    native_native('__next__', 'self, /', (call) => {
        const step = advance(call.vm, nextIterator(call));
        if (step.kind === 'end')
            throw exceptions_raise(call.vm, 'StopIteration', make_none());
        return step.kind === 'rest' ? step.item : step.slot;
    }),
    native_native('seek', 'self, offset, whence=, /', seek),
    native_native('tell', 'self, /', (call) => {
        const { vm, self } = streamOf(call);
        const state = stateOf(vm, self);
        return state.kind === 'binary' || state.kind === 'text'
            ? make_int(state.at)
            : unknown_unknownFrom(vm, [state.content], { types: ['int'] });
    }),
    native_native('truncate', 'self, size=, /', (call) => {
        const { vm, self } = streamOf(call);
        const state = stateOf(vm, self);
        const size = Number(optionalInteger(call, 'size') ?? BigInt(state.kind === 'unknown' ? 0 : state.at));
        stream_truncate(vm, self, size);
        return make_int(size);
    }),
    native_native('flush', 'self, /', (call) => {
        const { vm, self, data } = streamOf(call);
        flush(vm, self, data);
        return make_none();
    }),
    native_native('close', 'self, /', closeIt),
    native_native('__enter__', 'self, /', (call) => {
        const { vm, self } = streamOf(call);
        checkOpen(vm, self);
        return self;
    }),
    native_native('__exit__', 'self, *args', closeIt, support_ANY),
    native_native('readable', 'self, /', (call) => make_bool(streamOf(call).data.canRead)),
    native_native('writable', 'self, /', (call) => make_bool(streamOf(call).data.canWrite)),
    native_native('seekable', 'self, /', () => make_bool(true)),
    native_native('isatty', 'self, /', () => make_bool(false)),
];
function nextIterator(call) {
    const open = readable(call);
    return iterator(call.vm, open.self.cls.name, () => lineStep(open));
}
/** What streams in memory can do besides. */
const MEMORY_METHODS = [
    native_native('getvalue', 'self, /', (call) => {
        const { vm, self } = streamOf(call);
        checkOpen(vm, self);
        return wholeContent(vm, self);
    }),
];
const STREAM_PROPERTIES = [
    native_native('closed', 'self', (call) => isClosed(call.vm, streamOf(call).self)),
];

;// CONCATENATED MODULE: ./lib/python/libraries/io/classes.js









const base = (name, ...bases) => createClass({
    name,
    module: 'io',
    bases,
    methods: bases.length === 0 ? STREAM_METHODS : [],
    properties: bases.length === 0 ? STREAM_PROPERTIES : [],
});
const IO_BASE = base('IOBase');
const RAW_IO_BASE = base('RawIOBase', IO_BASE);
const BUFFERED_IO_BASE = base('BufferedIOBase', IO_BASE);
const TEXT_IO_BASE = base('TextIOBase', IO_BASE);
const file = (name, above) => createClass({ name, module: '_io', bases: [above] });
const TEXT_FILE = file('TextIOWrapper', TEXT_IO_BASE);
const BUFFERED_READER = file('BufferedReader', BUFFERED_IO_BASE);
const BUFFERED_WRITER = file('BufferedWriter', BUFFERED_IO_BASE);
const BUFFERED_RANDOM = file('BufferedRandom', BUFFERED_IO_BASE);
const IN_MEMORY = {
    kind: 'stream',
    isBinary: false,
    canRead: true,
    canWrite: true,
    appends: false,
    path: null,
    encoding: 'utf-8',
};
function memory(call, wanted) {
    const cls = call.arg('cls');
    if (cls.kind !== 'class')
        return unknown_unknownFrom(call.vm, [cls]);
    const given = call.optional(wanted === 'str' ? 'initial_value' : 'initial_bytes');
    const value = given === null || given.kind === 'none' ? null : types_payloadOf(given);
    if (value !== null && value.kind !== wanted && value.kind !== 'unknown') {
        throw exceptions_raise(call.vm, 'TypeError', wanted === 'str'
            ? `initial_value must be str or None, not ${types_typeName(given ?? cls)}`
            : `a bytes-like object is required, not '${types_typeName(given ?? cls)}'`);
    }
    const empty = wanted === 'str' ? make_str('', make_originFrom(call.vm)) : make_bytes(new Uint8Array(), make_originFrom(call.vm));
    return stream(call.vm, cls, { ...IN_MEMORY, isBinary: wanted === 'bytes' }, value ?? empty);
}
const STRING_IO = createClass({
    name: 'StringIO',
    module: '_io',
    bases: [TEXT_IO_BASE],
    methods: MEMORY_METHODS,
    construct: native_native('StringIO', 'cls, initial_value=, newline=', (call) => memory(call, 'str'), support_ANY),
});
const BYTES_IO = createClass({
    name: 'BytesIO',
    module: '_io',
    bases: [BUFFERED_IO_BASE],
    methods: MEMORY_METHODS,
    construct: native_native('BytesIO', 'cls, initial_bytes=', (call) => memory(call, 'bytes'), support_ANY),
});

;// CONCATENATED MODULE: ./lib/python/libraries/io/open.js















/** @throws Raise ValueError */
function parseMode(vm, text) {
    const letters = [...text];
    const actions = letters.filter((letter) => ['r', 'w', 'a', 'x'].includes(letter));
    const [action] = actions;
    const isValid = letters.every((letter) => 'rwaxbt+U'.includes(letter)) && new Set(letters).size === letters.length;
    if (!isValid)
        throw exceptions_raise(vm, 'ValueError', `invalid mode: '${text}'`);
    if (text.includes('b') && text.includes('t'))
        throw exceptions_raise(vm, 'ValueError', "can't have text and binary mode at once");
    if (actions.length !== 1 || action === undefined)
        throw exceptions_raise(vm, 'ValueError', 'must have exactly one of create/read/write/append mode');
    return { action, isBinary: text.includes('b'), updates: text.includes('+') };
}
/** Opens the file at the path that FILE stands for. @throws Raise OSError's kin, ValueError, UnicodeDecodeError */
function openPath(vm, file, path, options) {
    const excess = ['encoding', 'errors', 'newline'].find((name) => options.mode.isBinary && options[name] !== null);
    if (excess !== undefined)
        throw exceptions_raise(vm, 'ValueError', `binary mode doesn't take an ${excess} argument`.replace('an newline', 'a newline'));
    if (path.includes('\0'))
        throw exceptions_raise(vm, 'ValueError', 'embedded null byte');
    const shown = pathObject(file);
    return withFile(vm, path, (state, real) => {
        if (options.mode.action === 'r')
            return openForReading(vm, shown, real, state, options);
        return openForWriting(vm, shown, real, state, options);
    });
}
function openForReading(vm, file, real, state, options) {
    if (state.kind === 'missing')
        throw fileError(vm, 'ENOENT', file);
    if (state.kind === 'not-a-directory')
        throw fileError(vm, 'ENOTDIR', file);
    if (state.kind === 'directory' || (state.kind === 'unknown' && state.of === 'directory'))
        throw fileError(vm, 'EISDIR', file);
    if (state.kind === 'unknown')
        mayFail(vm, 'ENOENT', file);
    const content = state.kind === 'unknown' ? unknown_unknown(vm, { causes: [state.cause], types: ['bytes'] }) : state.content;
    return streamOver(vm, file, real, options, decoded(vm, content, options));
}
function openForWriting(vm, file, real, state, options) {
    const { action } = options.mode;
    if (state.kind === 'directory')
        throw fileError(vm, 'EISDIR', file);
    if (state.kind === 'not-a-directory')
        throw fileError(vm, 'ENOTDIR', file);
    if (state.kind === 'file' && action === 'x')
        throw fileError(vm, 'EEXIST', file);
    if (state.kind === 'unknown' && action === 'x')
        mayFail(vm, 'EEXIST', file);
    checkFolder(vm, file, dirname(real));
    const before = action === 'a' ? contentOf(vm, state) : make_bytes(new Uint8Array(), make_originFrom(vm));
    const opened = streamOver(vm, file, real, options, decoded(vm, before, options));
    putFile(vm, real, unknown_unknown(vm, { causes: [unflushed(vm)] }));
    return opened;
}
function contentOf(vm, state) {
    if (state.kind === 'file')
        return state.content;
    return state.kind === 'unknown'
        ? unknown_unknown(vm, { causes: [state.cause], types: ['bytes'] })
        : make_bytes(new Uint8Array(), make_originFrom(vm));
}
/** Can a file be made in FOLDER? @throws Raise FileNotFoundError, NotADirectoryError, PermissionError */
function checkFolder(vm, file, folder) {
    withFile(vm, folder, (state) => {
        if (state.kind === 'missing')
            throw fileError(vm, 'ENOENT', file);
        if (state.kind === 'file' || state.kind === 'not-a-directory')
            throw fileError(vm, 'ENOTDIR', file);
        if (state.kind === 'unknown')
            mayFail(vm, 'ENOENT', file);
        if (!isWritable(folder)) {
            if (state.kind === 'directory')
                throw fileError(vm, 'EACCES', file);
            mayFail(vm, 'EACCES', file);
        }
        return file;
    });
}
function decoded(vm, content, options) {
    if (options.mode.isBinary)
        return content;
    if (content.kind !== 'bytes')
        return unknown_unknownFrom(vm, [content], { types: ['str'] });
    const { encoding, errors, newline } = options;
    return guard_guard(vm, [content], ['str'], () => {
        const text = decode(content.value, encoding ?? 'utf-8', errors ?? 'strict');
        return make_str(newline === null ? text.replace(/\r\n?/g, '\n') : text, make_originFrom(vm, content));
    });
}
function streamOver(vm, file, real, { mode, encoding }, content) {
    const canRead = mode.action === 'r' || mode.updates;
    const canWrite = mode.action !== 'r' || mode.updates;
    const data = {
        kind: 'stream',
        isBinary: mode.isBinary,
        canRead,
        canWrite,
        appends: mode.action === 'a',
        path: real,
        encoding: encoding ?? 'utf-8',
    };
    const cls = mode.isBinary ? binaryClass(canRead, canWrite) : TEXT_FILE;
    const modeText = `${mode.isBinary && mode.updates ? 'rb' : mode.action}${mode.isBinary && !mode.updates ? 'b' : ''}${mode.updates ? '+' : ''}`;
    const opened = stream(vm, cls, data, content, [
        ['name', file],
        ['mode', make_str(modeText)],
        ...(mode.isBinary ? [] : [['encoding', make_str(encoding ?? 'UTF-8')]]),
    ]);
    if (mode.action === 'a' && (content.kind === 'str' || content.kind === 'bytes'))
        moveTo(vm, opened, content.value.length);
    return opened;
}
function binaryClass(canRead, canWrite) {
    if (canRead && canWrite)
        return BUFFERED_RANDOM;
    return canRead ? BUFFERED_READER : BUFFERED_WRITER;
}
/** The builtin `open`. */
const OPEN = native_native('open', 'file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=', (call) => openFile(call, call.arg('file')));
/** @throws Raise TypeError, ValueError, OSError's kin */
function openFile(call, file) {
    const { vm } = call;
    const path = pathOf(vm, file);
    if (path === null) {
        if (file.kind === 'int' || file.kind === 'bytes' || file.kind === 'unknown')
            return unknown_unknownFrom(vm, [file], {
                causes: [{ kind: 'call', callee: 'open', location: call.location }],
                truth: true,
            });
        throw exceptions_raise(vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${types_typeName(file)}`);
    }
    const mode = parseMode(vm, optionalText(call, 'mode') ?? 'r');
    const [encoding, errors, newline] = ['encoding', 'errors', 'newline'].map((name) => optionalText(call, name));
    return openPath(vm, file, path, {
        mode,
        encoding: encoding ?? null,
        errors: errors ?? null,
        newline: newline ?? null,
    });
}

;// CONCATENATED MODULE: ./lib/python/operations/opaque.js




/**
 * A call of something that is not modelled: its result is unknown; what its arguments lead to may have been changed; it may raise.
 * Given a module's names (`globals()`), it may have rebound each of them.
 */
function opaqueCall(vm, callee, args, keywords) {
    const given = [...args, ...keywords.values()];
    const cause = causeOfCall(vm, callee);
    taint_taint(vm, given, cause);
    fork_mayRaise(vm, () => exceptions_raise(vm, 'Exception', unknown_unknownFrom(vm, [callee], { types: ['str'] })));
    return unknown_unknownFrom(vm, given.filter((arg) => arg.kind !== 'function' && arg.kind !== 'class'), { causes: [cause, ...callee.causes] });
}
/** Names the callee where what was called came from an import that is not modelled. */
function causeOfCall(vm, callee) {
    const [first] = callee.causes;
    return vm.callText === null ? first : { kind: 'call', callee: vm.callText, location: vm.location };
}

;// CONCATENATED MODULE: ./lib/python/evaluate/builtin-names.js














const builtin_names_ANY = { accepts: 'any' };
/** `import_module`'s elder brother. */
function importByName(call) {
    const name = call.arg('name');
    if (name.kind !== 'str')
        return unknown_unknownFrom(call.vm, [name]);
    const module = importModule(call.vm, name.value);
    const fromlist = call.optional('fromlist');
    return fromlist === null || fromlist.kind === 'none'
        ? importModule(call.vm, name.value.split('.')[0] ?? name.value)
        : module;
}
function leave(call) {
    throw exceptions_raiseOf(call.vm, exceptionClass('SystemExit'), call.optional('code') === null ? [] : [call.arg('code')], [
        ['code', call.optional('code') ?? NONE],
    ]);
}
const FUNCTIONS = [
    LEN,
    ...ITERATION,
    ...OBJECTS,
    ...VALUES,
    OPEN,
    native_native('__import__', 'name, globals=, locals=, fromlist=, level=', importByName, builtin_names_ANY),
    native_native('exit', 'code=', leave, builtin_names_ANY),
    native_native('quit', 'code=', leave, builtin_names_ANY),
];
const TABLE = new Map([
    ...BUILTIN_TYPES,
    ...EXCEPTIONS,
    ['EnvironmentError', exceptionClass('OSError')],
    ['IOError', exceptionClass('OSError')],
    ...FUNCTIONS.map((one) => [one.name, native_class_asObject(one)]),
    ['NotImplemented', NOT_IMPLEMENTED],
    ['Ellipsis', { kind: 'singleton', name: 'Ellipsis', origin: object_NO_ORIGIN }],
    ['__debug__', make_bool(true)],
    ['__build_class__', native_class_asObject(native_native('__build_class__', '*args', (call) => unknown_unknown(call.vm, { causes: [] }), builtin_names_ANY))],
]);
/** The builtins whose result depends on where they are called. */
const SCOPED = {
    globals: ({ scope }) => dictOver(scope.module.namespace),
    locals: ({ scope, vm }) => scope.kind === 'function'
        ? dict(vm, new Map(scope.namespace.contents.entries), object_NO_ORIGIN, scope.namespace.contents.rest)
        : dictOver(scope.namespace),
    vars: ({ scope, vm }, call) => {
        const [object] = call.rest;
        if (object === undefined)
            return dictOver(scope.namespace);
        if (object.kind === 'instance')
            return dictOver(object.attributes);
        if (object.kind === 'module' || object.kind === 'class')
            return dictOver(object.namespace);
        return object.kind === 'unknown' ? unknown_unknownFrom(vm, [object]) : failVars(vm);
    },
    dir: ({ scope, vm }, call) => {
        const [object] = call.rest;
        const names = object === undefined ? [...scope.namespace.contents.entries.keys()].sort() : namesOf(object);
        return names === null
            ? unknown_unknownFrom(vm, call.rest, { types: ['list'] })
            : make_list(vm, names.map((name) => make_str(name)));
    },
    exec: (activation, call) => runText(activation, call, 'exec'),
    eval: (activation, call) => runText(activation, call, 'eval'),
};
function failVars(vm) {
    throw exceptions_raise(vm, 'TypeError', 'vars() argument must have __dict__ attribute');
}
/** Code in a text is not followed: it may rebind every name, and change what they lead to. */
function runText({ scope, vm }, call, name) {
    const callee = unknown_unknown(vm, { causes: [{ kind: 'call', callee: name, location: call.location }] });
    const spaces = call.rest.length > 1 ? call.rest.slice(1) : [dictOver(scope.module.namespace), dictOver(scope.namespace)];
    return opaqueCall(vm, callee, spaces, new Map());
}
/** What NAME is in `builtins`; null where it has no such name. */
function builtinNamed(_vm, name, activation) {
    const known = TABLE.get(name);
    if (known !== undefined)
        return known;
    const scoped = Object.hasOwn(SCOPED, name) ? SCOPED[name] : undefined;
    if (scoped === undefined)
        return null;
    return native_class_asObject(native_native(name, '*args, **kwargs', (call) => scoped(activation, call), builtin_names_ANY));
}
/** The names of `builtins`, for those who make the module. */
function builtinTable() {
    return TABLE;
}
/** `super()`: the class around, and the first argument of the function that runs; null where there is no such class. */
function superWithoutArguments(activation, callee) {
    if (callee !== SUPER)
        return null;
    const { vm, scope, firstArgument } = activation;
    const cls = scope.definedIn?.cls ?? null;
    if (cls === null || firstArgument === null)
        throw exceptions_raise(vm, 'RuntimeError', 'super(): no arguments');
    return { kind: 'super', cls, self: firstArgument, origin: object_NO_ORIGIN };
}

;// CONCATENATED MODULE: ./lib/python/evaluate/names.js







/** What NAME is bound to. @throws Raise NameError, UnboundLocalError */
function loadName(activation, given) {
    const { scope } = activation;
    const name = mangle(activation, given);
    if (scope.globalNames.has(name))
        return loadGlobal(activation, name);
    if (scope.locals !== null) {
        if (scope.locals.has(name))
            return readSlot(activation.vm, slotOf(scope.namespace.contents, name), () => loadMissingLocal(activation, name));
        return loadFree(activation, scope.parent, name);
    }
    if (scope.kind === 'module' || scope.nonlocalNames.has(name))
        return loadFree(activation, scope.parent, name);
    return readSlot(activation.vm, slotOf(scope.namespace.contents, name), () => loadFree(activation, scope.parent, name));
}
function loadMissingLocal(activation, name) {
    const { scope, vm } = activation;
    if (scope.namespace.contents.rest.length > 0)
        return unknown_unknown(vm, { causes: scope.namespace.contents.rest });
    if (scope.kind === 'comprehension')
        throw exceptions_raise(vm, 'NameError', `name '${name}' is not defined`);
    throw exceptions_raise(vm, 'UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`);
}
function loadFree(activation, start, name) {
    const { vm } = activation;
    for (let scope = start; scope !== null; scope = scope.parent) {
        if (scope.globalNames.has(name))
            break;
        if (scope.locals?.has(name)) {
            return readSlot(vm, slotOf(scope.namespace.contents, name), () => {
                throw exceptions_raise(vm, 'NameError', `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
            });
        }
    }
    return loadGlobal(activation, name);
}
function loadGlobal(activation, name) {
    const { vm, scope } = activation;
    const { contents } = scope.module.namespace;
    return readSlot(vm, slotOf(contents, name), () => {
        const builtin = builtinNamed(vm, name, activation);
        if (builtin !== null)
            return builtin;
        if (contents.rest.length > 0)
            return unknown_unknown(vm, { causes: contents.rest });
        throw exceptions_raise(vm, 'NameError', `name '${name}' is not defined`);
    });
}
/** The scope in which NAME is bound by an assignment here. */
function scopeToBind(activation, name, isWalrus) {
    let scope = activation.scope;
    // `:=` in a comprehension binds in the function or module around it.
    while (isWalrus && scope.kind === 'comprehension' && scope.around !== null)
        scope = scope.around;
    if (scope.globalNames.has(name))
        return scope.module.namespace;
    if (scope.nonlocalNames.has(name)) {
        for (let outer = scope.parent; outer !== null; outer = outer.parent)
            if (outer.locals?.has(name))
                return outer.namespace;
    }
    return scope.namespace;
}
/** `name = value` */
function storeName(activation, given, value, isWalrus = false) {
    const { vm } = activation;
    const name = mangle(activation, given);
    const configVars = vm.control.flat();
    bindName(write(vm.heap, scopeToBind(activation, name, isWalrus)), name, hangingOn(value, configVars));
}
/** `del name`. @throws Raise NameError */
function deleteName(activation, given) {
    const { vm, scope } = activation;
    const name = mangle(activation, given);
    const cell = scopeToBind(activation, name, false);
    readSlot(vm, slotOf(cell.contents, name), () => {
        if (cell.contents.rest.length > 0)
            return unknown_unknown(vm, { causes: cell.contents.rest });
        if (scope.locals?.has(name))
            throw exceptions_raise(vm, 'UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`);
        throw exceptions_raise(vm, 'NameError', `name '${name}' is not defined`);
    });
    write(vm.heap, cell).entries.delete(name);
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/access.js




function attribute(activation, node) {
    const object = evaluate(activation, node.value);
    goTo(activation, node);
    return getAttribute(activation.vm, object, mangle(activation, node.attr));
}
function subscriptExpression(activation, node) {
    const object = evaluate(activation, node.value);
    const key = evaluate(activation, node.slice);
    goTo(activation, node);
    return subscript(activation.vm, object, key);
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/call.js










const MAX_CALLEE_TEXT = 80;
function call(activation, node) {
    const { vm } = activation;
    const callee = evaluate(activation, node.func);
    const { items, rest } = displays_elements(activation, node.args);
    const keywords = keywordArguments(activation, node.keywords);
    goTo(activation, node);
    vm.callText = conditionText(activation, node.func)?.slice(0, MAX_CALLEE_TEXT) ?? vm.callText;
    if (node.func.nodeType === 'Name' && node.func.id === 'super' && items.length === 0) {
        const made = superWithoutArguments(activation, callee);
        if (made !== null)
            return made;
    }
    const location = vm.location;
    const result = rest.length > 0 || keywords.open !== null || items.some(mayBeAbsent)
        ? callOpen(activation, callee, items, keywords.named)
        : callObject(vm, callee, items, keywords.named);
    vm.location = location;
    return result;
}
/** A call of which it is not known what arguments it has. */
function callOpen(activation, callee, items, keywords) {
    const { vm } = activation;
    const cause = { kind: 'call', callee: vm.callText ?? 'a function', location: vm.location };
    return opaqueCall(vm, unknown_unknownFrom(vm, items, { causes: [cause] }), callee.kind === 'method' ? [callee.self, ...items] : items, keywords);
}
function keywordArguments(activation, nodes) {
    const { vm } = activation;
    const named = new Map();
    let open = null;
    for (const { arg, value } of nodes) {
        if (arg !== undefined) {
            named.set(arg, evaluate(activation, value));
            continue;
        }
        const spread = evaluate(activation, value);
        const scratch = dict(vm);
        updateDict(vm, scratch, spread, 'display');
        const { entries, rest } = scratch.cell.contents;
        if (rest.length > 0)
            open = spread;
        for (const { key, slot } of entries.values()) {
            if (key.kind !== 'str')
                throw exceptions_raise(vm, 'TypeError', 'keywords must be strings');
            if (named.has(key.value))
                throw exceptions_raise(vm, 'TypeError', `got multiple values for keyword argument '${key.value}'`);
            if (mayBeAbsent(slot))
                open = spread;
            named.set(key.value, slot);
        }
    }
    return { named, open };
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/comprehension.js













/** A comprehension: its clauses run as a generator does, and what it makes takes the steps. */
function comprehension(activation, node) {
    const { vm } = activation;
    const [first] = node.generators;
    if (first === undefined)
        throw new TypeError('a comprehension without a clause');
    const source = evaluate(activation, first.iter);
    goTo(activation, first.iter);
    const inner = { ...activation, scope: comprehensionScope(activation, node.generators) };
    const element = () => node.nodeType === 'DictComp'
        ? tuple([evaluate(inner, node.key), evaluate(inner, node.value)])
        : evaluate(inner, node.elt);
    const start = (one) => {
        const steps = clauses(inner, node.generators, 0, pull(vm, one, 'indifferent'), element);
        return () => {
            const next = steps.next();
            return next.done === true ? { kind: 'end' } : next.value;
        };
    };
    if (node.nodeType === 'GeneratorExp')
        return lift(vm, source, (one) => lazilyFrom(activation, start(one), isUnordered(one)));
    return lift(vm, source, (one) => gather(activation, node, start(one)));
}
function lazilyFrom(activation, next, unordered) {
    const made = lazily(activation.vm, 'generator', () => next);
    return unordered ? { ...made, isUnordered: true } : made;
}
function comprehensionScope(activation, generators) {
    const { scope, vm } = activation;
    return {
        kind: 'comprehension',
        namespace: namespaceCell(vm),
        parent: scope.kind === 'class' ? scope.parent : scope.kind === 'module' ? null : scope,
        around: scope,
        module: scope.module,
        locals: comprehensionLocals(generators),
        globalNames: new Set(),
        nonlocalNames: new Set(),
        definedIn: scope.definedIn,
    };
}
/** The steps that the clauses from INDEX on give, over the items that NEXT gives. */
function* clauses(activation, generators, index, next, element) {
    const generator = generators[index];
    if (generator === undefined)
        return;
    const { vm } = activation;
    for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'rest' && step.orderOnly) {
            yield step;
            return;
        }
        if (step.kind === 'rest') {
            yield unknownItems(activation, generators, index, step.item, element);
            return;
        }
        const slot = lift_resolve(vm, step.slot);
        if (slot.kind === 'absent')
            continue;
        if (index === generators.length - 1) {
            const given = elementFor(activation, generator, slot, element);
            if (given.kind !== 'absent')
                yield { kind: 'item', slot: given };
            continue;
        }
        const passed = mayBeAbsent(slot) ? 'maybe' : test(activation, generator, slot);
        if (passed === 'no')
            continue;
        if (passed === 'maybe') {
            yield unknownItems(activation, generators, index, unknownOf(activation, slot), element);
            return;
        }
        const nested = generators[index + 1];
        if (nested === undefined)
            continue;
        const iterable = evaluate(activation, nested.iter);
        yield* clauses(activation, generators, index + 1, pull(vm, lift_resolve(vm, iterable), 'indifferent'), element);
    }
}
function unknownOf(activation, slot) {
    if (slot.kind === 'unknown')
        return slot;
    const { vm } = activation;
    vm.nextId += 1;
    const cause = {
        kind: 'construct',
        what: 'a comprehension under a condition that is not known',
        location: vm.location,
    };
    return {
        kind: 'unknown',
        id: vm.nextId,
        causes: [cause],
        types: null,
        alternatives: null,
        truth: null,
        derived: null,
        origin: make_originFrom(vm, slot),
    };
}
function bindTarget(activation, generator, item) {
    assign_assign(activation, generator.target, item);
}
function test(activation, generator, item) {
    bindTarget(activation, generator, item);
    for (const condition of generator.ifs) {
        const truth = truthOf(activation.vm, evaluate(activation, condition));
        if (typeof truth !== 'boolean')
            return 'maybe';
        if (!truth)
            return 'no';
    }
    return 'yes';
}
/** The element for an item that may not be there, or under conditions that may not hold: a slot. */
function elementFor(activation, generator, item, element) {
    const conditions = (index) => {
        const condition = generator.ifs[index];
        if (condition === undefined)
            return element();
        const value = evaluate(activation, condition);
        return decideValue(activation.vm, value, () => conditions(index + 1), () => make_ABSENT, conditionText(activation, condition));
    };
    return lift(activation.vm, item, (one) => {
        if (one.kind === 'absent')
            return make_ABSENT;
        bindTarget(activation, generator, one);
        return conditions(0);
    });
}
/** The clauses from INDEX on run an unknown number of times, over unknown items. */
function unknownItems(activation, generators, index, item, element) {
    const generator = generators[index];
    const [cause] = item.causes;
    unknownTimes(activation.vm, cause, () => {
        if (generator === undefined)
            return;
        bindTarget(activation, generator, item);
        for (const condition of generator.ifs)
            evaluate(activation, condition);
        for (const nested of generators.slice(index + 1)) {
            const step = pull(activation.vm, lift_resolve(activation.vm, evaluate(activation, nested.iter)))();
            if (step.kind === 'end')
                return;
            bindTarget(activation, nested, step.kind === 'rest' ? step.item : unknownOf(activation, step.slot));
        }
        element();
    });
    return { kind: 'rest', item };
}
function gather(activation, node, next) {
    const { vm } = activation;
    const origin = make_originFrom(vm);
    const made = node.nodeType === 'DictComp'
        ? dict(vm, new Map(), origin)
        : node.nodeType === 'SetComp'
            ? set(vm, [], origin)
            : make_list(vm, [], origin);
    for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'rest' && step.orderOnly && made.kind === 'set')
            break;
        if (step.kind === 'rest') {
            if (made.kind === 'list')
                addRest(write(vm.heap, made.cell), step.item);
            else
                addRest(write(vm.heap, made.cell), step.item);
            break;
        }
        comprehension_add(activation, made, step.slot);
    }
    goTo(activation, node);
    return made;
}
function addRest(contents, item) {
    contents.rest = uniteCauses(contents.rest, item.causes);
}
function comprehension_add(activation, made, slot) {
    const { vm } = activation;
    if (made.kind === 'list') {
        write(vm.heap, made.cell).items.push(slot);
        return;
    }
    lift(vm, slot, (one) => {
        if (one.kind === 'absent')
            return make_ABSENT;
        if (made.kind !== 'dict')
            addItem(vm, made, one);
        else if (one.kind === 'tuple')
            mapping_setItem(vm, made, one.items[0] ?? make_ABSENT, one.items[1] ?? make_ABSENT);
        return make_ABSENT;
    });
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/lambda.js

function lambda(activation, node) {
    return makeFunction(activation, node, '<lambda>');
}

// EXTERNAL MODULE: ./lib/python/syntax/tokens/escapes.js + 1 modules
var escapes = __webpack_require__(8702);
// EXTERNAL MODULE: ./lib/python/syntax/tokens/strings.js
var tokens_strings = __webpack_require__(6937);
// EXTERNAL MODULE: ./lib/python/syntax/tokens/tokenize.js + 6 modules
var tokenize = __webpack_require__(1055);
// EXTERNAL MODULE: ./lib/python/syntax/tree.js
var tree = __webpack_require__(6154);
// EXTERNAL MODULE: ./lib/python/syntax/version.js
var syntax_version = __webpack_require__(1400);
;// CONCATENATED MODULE: ./lib/python/syntax/literals.js






/**
 * The value of a Constant. py-ast's own `value` does not tell `1.0` from `1`, nor `...` from `'...'`, nor bytes from text,
 * and leaves some escapes as they are; so the literal's text decides. A string above U+FFFF holds surrogate pairs.
 */
function literalOf(module, node) {
    const value = node.value;
    if (value === null)
        return { kind: 'none' };
    if (typeof value === 'boolean')
        return { kind: 'bool', value };
    if (typeof value !== 'string')
        return numberLiteral((0,parse/* sourceOf */.vz)(module, node));
    if (node.quote_style === undefined) {
        // The ellipsis, or a part of an f-string that says otherwise.
        return value === '...' && (0,parse/* sourceOf */.vz)(module, node) === '...' ? { kind: 'ellipsis' } : { kind: 'str', value };
    }
    if (/^[a-z]*[ft]/i.test(node.quote_style))
        return { kind: 'str', value };
    return stringLiteral(module, node, value);
}
function numberLiteral(source) {
    const text = source.replaceAll('_', '').toLowerCase();
    if (/^0[xob]/.test(text))
        return { kind: 'int', value: BigInt(text) };
    if (text.endsWith('j'))
        return { kind: 'imaginary', value: Number(text.slice(0, -1)) };
    if (/[.e]/.test(text))
        return { kind: 'float', value: Number(text) };
    return { kind: 'int', value: BigInt(text) };
}
/** Literals side by side are one; the module was found to compile, so their escapes are right. */
function stringLiteral(module, node, parsed) {
    const { text } = module.source;
    const { tokens } = (0,tokenize/* tokenize */.q)(text, syntax_version/* NEWEST_GRAMMAR */.ZI, () => 1, (0,tree/* rangeOf */.be)(module.source, node));
    const strings = [];
    const bytes = [];
    for (const token of tokens) {
        // A part of an f-string; py-ast has decoded it.
        if (token.type === 'fstring-start')
            return { kind: 'str', value: parsed };
        if (token.type !== 'string')
            continue;
        const { prefix, bodyStart, bodyEnd } = (0,tokens_strings/* stringParts */.CJ)(token.text);
        const body = token.text.slice(bodyStart, bodyEnd);
        const start = token.start + bodyStart;
        if (prefix.includes('b'))
            bytes.push((0,escapes/* decodeBytes */.y)(body, start, prefix.includes('r')));
        else
            strings.push(prefix.includes('r') ? body : (0,escapes/* decodeText */.g)(body, start));
    }
    return bytes.length > 0
        ? { kind: 'bytes', value: Uint8Array.from(bytes.flatMap((part) => [...part])) }
        : { kind: 'str', value: strings.join('') };
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/literals.js







function literals_constant(activation, node) {
    const { vm } = activation;
    const literal = cachedLiteral(activation, node);
    const origin = make_originFrom(vm);
    switch (literal.kind) {
        case 'none':
            return make_none(origin);
        case 'ellipsis':
            return { kind: 'singleton', name: 'Ellipsis', origin: object_NO_ORIGIN };
        case 'bool':
            return make_bool(literal.value, origin);
        case 'int':
            return make_int(literal.value, origin);
        case 'float':
            return make_float(literal.value, origin);
        case 'imaginary':
            return { kind: 'complex', real: 0, imag: literal.value, origin };
        case 'str':
            return make_str(literal.value, origin);
        case 'bytes':
            return make_bytes(literal.value, origin);
    }
}
const literals = new WeakMap();
/** A loop asks for the same literal again and again. */
function cachedLiteral(activation, node) {
    const known = literals.get(node);
    if (known !== undefined)
        return known;
    const literal = literalOf(activation.source, node);
    literals.set(node, literal);
    return literal;
}
const literals_CONVERSIONS = { 115: strOf, 114: reprOf, 97: asciiOf };
function formattedValue(activation, node) {
    const { vm } = activation;
    const value = evaluate(activation, node.value);
    const convert = literals_CONVERSIONS[node.conversion];
    const converted = convert === undefined ? value : convert(vm, value);
    const spec = node.format_spec === undefined ? make_str('') : evaluate(activation, node.format_spec);
    goTo(activation, node);
    return formatOf(vm, converted, spec);
}
function joinedString(activation, node) {
    const { vm } = activation;
    const parts = node.values.map((part) => part.nodeType === 'Constant' ? make_str(String(part.value)) : evaluate(activation, part));
    goTo(activation, node);
    return (concatenated(activation, parts) ??
        unknown_unknownFrom(vm, parts, {
            types: ['str'],
            ...(parts.some((part) => part.kind === 'str' && part.value !== '') ? { truth: true } : {}),
        }));
}
/** The text of PARTS one behind the other; null where one of them is not known. */
function concatenated(activation, parts) {
    let text = '';
    for (const part of parts) {
        if (part.kind !== 'str')
            return null;
        text += part.value;
    }
    return make_str(text, make_originFrom(activation.vm, ...parts));
}
/** Template strings are newer than the Python that is evaluated. */
function templateString(activation, _node) {
    return unknown_unknown(activation.vm, {
        causes: [{ kind: 'construct', what: 'a template string', location: activation.vm.location }],
    });
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/suspended.js

/** A coroutine runs on an event loop, which is not modelled. */
function awaited(activation, _node) {
    return notFollowed(activation, 'await');
}
/** A `yield` in the middle of an expression: those that are a statement's whole value are the generator's own business. */
function yielded(activation, _node) {
    return notFollowed(activation, 'yield inside an expression');
}
function notFollowed(activation, what) {
    return unknown_unknown(activation.vm, { causes: [{ kind: 'construct', what, location: activation.vm.location }] });
}

;// CONCATENATED MODULE: ./lib/python/evaluate/expressions/index.js












const EVALUATORS = {
    BoolOp: booleanOperation,
    NamedExpr: (activation, node) => {
        const value = evaluate(activation, node.value);
        if (node.target.nodeType === 'Name')
            storeName(activation, node.target.id, value, true);
        return value;
    },
    BinOp: binaryOperation,
    UnaryOp: unaryOperation,
    Lambda: lambda,
    IfExp: conditional,
    Dict: dictDisplay,
    Set: setDisplay,
    ListComp: comprehension,
    SetComp: comprehension,
    DictComp: comprehension,
    GeneratorExp: comprehension,
    Await: awaited,
    Yield: yielded,
    YieldFrom: yielded,
    Compare: comparison,
    Call: call,
    FormattedValue: formattedValue,
    Interpolation: templateString,
    JoinedStr: joinedString,
    TemplateStr: templateString,
    Constant: literals_constant,
    Attribute: attribute,
    Subscript: subscriptExpression,
    Starred: starred,
    Name: (activation, node) => loadName(activation, node.id),
    List: listDisplay,
    Tuple: tupleDisplay,
    Slice: sliceExpression,
};
/** The value of an expression. @throws Raise, and the other escapes */
function evaluate(activation, node) {
    spend(activation.vm.budget, activation.vm.location);
    goTo(activation, node);
    const evaluator = EVALUATORS[node.nodeType];
    return lift_resolve(activation.vm, evaluator(activation, node));
}

;// CONCATENATED MODULE: ./lib/python/evaluate/functions.js










/** The function object of a `def` or a `lambda`: its defaults are evaluated here and now, its annotations too. */
function makeFunction(activation, node, name) {
    const { vm, scope } = activation;
    const defaults = node.args.defaults.map((one) => evaluate(activation, one));
    const keywordDefaults = new Map();
    for (const [index, parameter] of node.args.kwonlyargs.entries()) {
        const value = node.args.kw_defaults[index];
        if (value !== null && value !== undefined)
            keywordDefaults.set(parameter.arg, evaluate(activation, value));
    }
    if (node.nodeType !== 'Lambda')
        evaluateAnnotations(activation, node);
    goTo(activation, node);
    const attributes = namespaceCell(vm);
    const docstring = node.nodeType === 'Lambda' ? null : docstringOf(node.body);
    attributes.contents.entries.set('__doc__', {
        key: make_str('__doc__'),
        slot: docstring === null ? make_none() : make_str(docstring),
    });
    return {
        kind: 'function',
        name,
        qualname: `${activation.qualname}${name}`,
        node,
        source: activation.source,
        scope,
        defaults,
        keywordDefaults,
        attributes,
        definedIn: scope.definedIn ?? { cls: null },
        className: activation.className,
        origin: make_originFrom(vm),
    };
}
/** The string with which a body begins, if it does. */
function docstringOf(body) {
    const first = body.find(({ nodeType }) => nodeType !== 'Comment');
    if (first?.nodeType !== 'Expr' || first.value.nodeType !== 'Constant')
        return null;
    return typeof first.value.value === 'string' &&
        first.value.quote_style !== undefined &&
        !/b/i.test(first.value.quote_style)
        ? first.value.value
        : null;
}
/** They are thrown away, but can raise: NameError in a module without `from __future__ import annotations`. */
function evaluateAnnotations(activation, node) {
    const { tree } = activation.source;
    if (tree.body.some((one) => one.nodeType === 'ImportFrom' &&
        one.module === '__future__' &&
        one.names.some(({ name }) => name === 'annotations')))
        return;
    const { posonlyargs, args, kwonlyargs, vararg, kwarg } = node.args;
    for (const parameter of [
        ...posonlyargs,
        ...args,
        ...kwonlyargs,
        ...(vararg ? [vararg] : []),
        ...(kwarg ? [kwarg] : []),
    ]) {
        if (parameter.annotation !== undefined)
            evaluate(activation, parameter.annotation);
    }
    if (node.returns !== undefined)
        evaluate(activation, node.returns);
}
/** Calls a Python function. @throws Raise */
function callFunction(vm, fn, args, keywords) {
    const slots = bindParameters(vm, fn, args, keywords);
    const symbols = functionSymbols(fn.node);
    const scope = {
        kind: 'function',
        namespace: namespaceCell(vm, slots),
        parent: enclosing(fn.scope),
        around: null,
        module: fn.scope.module,
        locals: symbols.locals,
        globalNames: symbols.globalNames,
        nonlocalNames: symbols.nonlocalNames,
        definedIn: fn.definedIn,
    };
    const activation = {
        vm,
        scope,
        source: fn.source,
        qualname: `${fn.qualname}.<locals>.`,
        className: fn.className,
        firstArgument: args[0] ?? null,
    };
    if (fn.node.nodeType === 'AsyncFunctionDef')
        return unknown_unknown(vm, { causes: [{ kind: 'construct', what: 'a coroutine', location: vm.location }], truth: true });
    if (symbols.isGenerator)
        return makeGenerator(activation, fn);
    return runBody(activation, fn);
}
/** The scope in which a function's free names are looked up: not a class's. */
function enclosing(scope) {
    return scope.kind === 'module' ? null : scope.kind === 'class' ? scope.parent : scope;
}
function runBody(activation, fn) {
    const { vm } = activation;
    const { node } = fn;
    const location = vm.location;
    if (node.nodeType === 'Lambda') {
        const value = evaluate(activation, node.body);
        vm.location = location;
        return value;
    }
    const control = vm.control.length;
    const worlds = capture(vm, { kind: 'function' }, () => executeAll(activation, node.body));
    vm.control.length = control;
    vm.location = location;
    return forEachWorld(vm, worlds, (world) => {
        const completion = world.kind === 'normal' ? world.value : world.escape;
        if (completion.kind === 'return')
            return completion.value;
        if (completion.kind === 'normal')
            return make_none();
        throw rethrown(completion.kind === 'raise' ? completion : new Leave(completion).completion);
    }, (values) => union(vm, values));
}
function functions_describe(names) {
    const quoted = names.map((name) => `'${name}'`);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')}${quoted.length > 1 ? ',' : ''} and ${last}`;
}
/** Arguments to parameters, with CPython's messages. @throws Raise TypeError */
function bindParameters(vm, fn, args, keywords) {
    const { args: parameters } = fn.node;
    const positional = [...parameters.posonlyargs, ...parameters.args].map(({ arg }) => arg);
    const bound = new Map();
    for (const [index, name] of positional.entries()) {
        const value = args[index];
        if (value !== undefined)
            bound.set(name, value);
    }
    const spare = args.slice(positional.length);
    const positionalOnly = new Set(parameters.posonlyargs.map(({ arg }) => arg));
    const named = new Set([...parameters.args, ...parameters.kwonlyargs].map(({ arg }) => arg));
    const others = new Map();
    for (const [name, value] of keywords) {
        if (named.has(name)) {
            if (bound.has(name))
                throw exceptions_raise(vm, 'TypeError', `${fn.qualname}() got multiple values for argument '${name}'`);
            bound.set(name, value);
        }
        else if (parameters.kwarg !== undefined)
            others.set(name, value);
        else if (positionalOnly.has(name))
            throw exceptions_raise(vm, 'TypeError', `${fn.qualname}() got some positional-only arguments passed as keyword arguments: '${name}'`);
        else
            throw exceptions_raise(vm, 'TypeError', `${fn.qualname}() got an unexpected keyword argument '${name}'`);
    }
    if (spare.length > 0 && parameters.vararg === undefined)
        throw tooMany(vm, fn, positional.length, args.length);
    fillDefaults(vm, fn, positional, bound);
    if (parameters.vararg !== undefined)
        bound.set(parameters.vararg.arg, tuple(spare, make_originFrom(vm)));
    if (parameters.kwarg !== undefined)
        bound.set(parameters.kwarg.arg, make_dictOf(vm, others, make_originFrom(vm)));
    return bound;
}
function tooMany(vm, fn, most, given) {
    const least = most - fn.defaults.length;
    const takes = fn.defaults.length > 0
        ? `from ${least} to ${most} positional arguments`
        : `${most} positional argument${most === 1 ? '' : 's'}`;
    return exceptions_raise(vm, 'TypeError', `${fn.qualname}() takes ${takes} but ${given} ${given === 1 ? 'was' : 'were'} given`);
}
function fillDefaults(vm, fn, positional, bound) {
    const first = positional.length - fn.defaults.length;
    const lacking = [];
    for (const [index, name] of positional.entries()) {
        if (bound.has(name))
            continue;
        const value = fn.defaults[index - first];
        if (value === undefined)
            lacking.push(name);
        else
            bound.set(name, value);
    }
    if (lacking.length > 0) {
        throw exceptions_raise(vm, 'TypeError', `${fn.qualname}() missing ${lacking.length} required positional argument${lacking.length === 1 ? '' : 's'}: ${functions_describe(lacking)}`);
    }
    const keywordOnly = fn.node.args.kwonlyargs.map(({ arg }) => arg).filter((name) => !bound.has(name));
    for (const name of keywordOnly) {
        const value = fn.keywordDefaults.get(name);
        if (value !== undefined)
            bound.set(name, value);
    }
    const missing = keywordOnly.filter((name) => !bound.has(name));
    if (missing.length > 0) {
        throw exceptions_raise(vm, 'TypeError', `${fn.qualname}() missing ${missing.length} required keyword-only argument${missing.length === 1 ? '' : 's'}: ${functions_describe(missing)}`);
    }
}

;// CONCATENATED MODULE: ./lib/python/operations/call.js











const NO_KEYWORDS = new Map();
/** `callee(*args, **keywords)`. @throws Raise */
function callObject(vm, callee, args, keywords = NO_KEYWORDS) {
    return lift(vm, callee, (one) => callOne(vm, one, args, keywords));
}
function callOne(vm, callee, args, keywords) {
    switch (callee.kind) {
        case 'native':
            return callNative(vm, callee.native, args, keywords);
        case 'function':
            return deeper(vm, () => callFunction(vm, callee, args, keywords));
        case 'method':
            return callOne(vm, callee.func, [callee.self, ...args], keywords);
        case 'class':
            return callClass(vm, callee, args, keywords);
        case 'unknown':
            return opaqueCall(vm, callee, args, keywords);
        case 'staticmethod':
            return callObject(vm, callee.func, args, keywords);
        default: {
            const method = lookupSpecial(vm, callee, '__call__');
            if (method !== null)
                return callObject(vm, method, args, keywords);
            if (callee.kind === 'instance' && callee.cls.mro.some(({ rest }) => rest.length > 0))
                return opaqueCall(vm, unknown_unknownFrom(vm, [], { causes: callee.cls.mro.flatMap(({ rest }) => rest) }), [callee, ...args], keywords);
            throw exceptions_raise(vm, 'TypeError', `'${types_typeName(callee)}' object is not callable`);
        }
    }
}
/** @throws Raise RecursionError where CPython, too, would be close to its limit; the bound here is tighter, so what passes it is a budget */
function deeper(vm, run) {
    vm.depth.calls += 1;
    try {
        if (vm.depth.calls > LIMITS.depth)
            spend(vm.budget, vm.location, LIMITS.steps);
        return run();
    }
    finally {
        vm.depth.calls -= 1;
    }
}
function callClass(vm, cls, args, keywords) {
    if (cls.metaclass !== null) {
        const own = findInClasses(vm, cls.metaclass.mro.filter((one) => one !== TYPE && one !== OBJECT), '__call__');
        if (own !== null)
            return callObject(vm, own, [cls, ...args], keywords);
    }
    return instantiate(vm, cls, args, keywords);
}
/** What `type.__call__` does: `__new__`, and `__init__` on what it gives. */
function instantiate(vm, cls, args, keywords) {
    const maker = findInClasses(vm, cls.mro, '__new__');
    const func = maker?.kind === 'staticmethod' ? maker.func : maker;
    if (func === null || func.kind === 'unknown')
        return opaqueCall(vm, unknown_unknownFrom(vm, func === null ? [] : [func], { causes: cls.mro.flatMap(({ rest }) => rest) }), args, keywords);
    const made = callObject(vm, func, [cls, ...args], keywords);
    if (cls.isNative || isInstance(made, cls) !== true || made.kind === 'unknown')
        return made;
    const init = findInClasses(vm, cls.mro, '__init__');
    if (init === null)
        return made;
    if (init.kind !== 'unknown' || cls.rest.length === 0)
        callObject(vm, init, [made, ...args], keywords);
    return made;
}
/** Calls a function of the tables. Arguments that can be several things are taken one by one; unknown ones make the result unknown. */
function callNative(vm, native, args, keywords) {
    spend(vm.budget, vm.location);
    if (native.accepts === 'any')
        return native.call(bindNative(vm, native, args, keywords));
    return liftArguments(vm, args, 0, (known) => liftKeywords(vm, keywords, (named) => callKnown(vm, native, known, named)));
}
function liftArguments(vm, args, from, run) {
    const index = args.findIndex((arg, at) => at >= from && arg.kind === 'unknown');
    const arg = args[index];
    if (arg === undefined)
        return run(args);
    return lift(vm, arg, (one) => liftArguments(vm, args.toSpliced(index, 1, one), index + 1, run));
}
function liftKeywords(vm, keywords, run) {
    if (![...keywords.values()].some((value) => value.kind === 'unknown'))
        return run(keywords);
    const names = [...keywords.keys()];
    return liftArguments(vm, [...keywords.values()], 0, (values) => run(new Map(names.map((name, index) => [name, values[index] ?? make_none()]))));
}
function callKnown(vm, native, args, keywords) {
    const bound = bindNative(vm, native, args, keywords);
    const given = [...args, ...keywords.values()];
    const unknowns = given.filter((arg) => arg.kind === 'unknown');
    if (unknowns.length === 0)
        return native.call(bound);
    if (!native.total)
        fork_mayRaise(vm, () => exceptions_raise(vm, 'Exception', unknown_unknownFrom(vm, unknowns, { types: ['str'] })));
    return unknown_unknownFrom(vm, given, { types: native.returns });
}
/** Arguments to parameters, as CPython binds them. @throws Raise TypeError */
function bindNative(vm, native, args, keywords) {
    const bound = new Map();
    const rest = [];
    const named = new Map();
    const positional = native.parameters.filter(({ kind }) => kind === 'positional-only' || kind === 'positional-or-keyword');
    const takesRest = native.parameters.some(({ kind }) => kind === 'rest');
    for (const [index, arg] of args.entries()) {
        const parameter = positional[index];
        if (parameter !== undefined)
            bound.set(parameter.name, arg);
        else if (takesRest)
            rest.push(arg);
        else
            throw exceptions_raise(vm, 'TypeError', `${native.name}() takes at most ${positional.length} arguments (${args.length} given)`);
    }
    const takesKeywords = native.parameters.some(({ kind }) => kind === 'keywords');
    for (const [name, value] of keywords) {
        const parameter = native.parameters.find((one) => one.name === name && (one.kind === 'positional-or-keyword' || one.kind === 'keyword-only'));
        if (parameter !== undefined && bound.has(name))
            throw exceptions_raise(vm, 'TypeError', `${native.name}() got multiple values for argument '${name}'`);
        if (parameter !== undefined)
            bound.set(name, value);
        else if (takesKeywords)
            named.set(name, value);
        else
            throw exceptions_raise(vm, 'TypeError', `${native.name}() got an unexpected keyword argument '${name}'`);
    }
    const lacking = native.parameters.find(({ name, required }) => required && !bound.has(name));
    if (lacking !== undefined)
        throw exceptions_raise(vm, 'TypeError', `${native.name}() missing required argument: '${lacking.name}'`);
    return {
        vm,
        location: vm.location,
        arg: (name) => {
            const found = bound.get(name);
            if (found === undefined)
                throw new TypeError(`${native.name} has no required parameter ${name}`);
            return found;
        },
        optional: (name) => bound.get(name) ?? null,
        rest,
        keywords: named,
    };
}

;// CONCATENATED MODULE: ./lib/python/operations/attributes.js









/** `object.name`. @throws Raise AttributeError */
function getAttribute(vm, object, name) {
    return lookupAttribute(vm, object, name, () => {
        throw noAttribute(vm, object, name);
    });
}
/** The AttributeError that says that OBJECT lacks NAME. */
function noAttribute(vm, object, name) {
    return exceptions_raise(vm, 'AttributeError', `${attributes_describe(object)} has no attribute '${name}'`);
}
function attributes_describe(object) {
    if (object.kind === 'module')
        return `module '${object.name}'`;
    if (object.kind === 'class')
        return `type object '${object.name}'`;
    if (object.kind === 'super')
        return `'super' object`;
    return `'${object.kind === 'unknown' || object.kind === 'absent' ? (object.kind === 'unknown' ? (object.types?.[0] ?? 'object') : 'object') : classOf(object).name}' object`;
}
/** `object.name`, and MISSING's result where there is no such attribute. */
function lookupAttribute(vm, object, name, missing) {
    return lift(vm, object, (one) => lookupOn(vm, one, name, missing));
}
function lookupOn(vm, object, name, missing) {
    switch (object.kind) {
        case 'absent':
            return missing();
        case 'unknown':
            return lookupUnknown(vm, object, name, missing);
        case 'module':
            return lookupModule(vm, object, name, missing);
        case 'class':
            return lookupClassAttribute(vm, object, name, missing);
        case 'instance':
            return lookupInstance(vm, object, name, missing);
        case 'super':
            return lookupSuper(vm, object, name, missing);
        default:
            return lookupBuiltin(vm, object, name, missing);
    }
}
/** What a slot holds; MISSING's result where, or as far as, it holds nothing. */
function readSlot(vm, slot, missing) {
    if (slot === undefined)
        return missing();
    if (slot.kind !== 'unknown')
        return slot.kind === 'absent' ? missing() : slot;
    const now = lift_resolve(vm, slot);
    if (now.kind !== 'unknown' || now.alternatives === null || !now.alternatives.some((one) => one.kind === 'absent'))
        return now.kind === 'absent' ? missing() : now;
    return lift(vm, now, (one) => (one.kind === 'absent' ? missing() : one));
}
/** A name in a namespace of which more may exist than is listed. */
function readNamespace(vm, contents, name, missing) {
    const slot = slotOf(contents, name);
    if (slot === undefined && contents.rest.length > 0)
        return unknown_unknown(vm, { causes: contents.rest });
    return readSlot(vm, slot, missing);
}
function lookupUnknown(vm, object, name, missing) {
    const [type] = object.types ?? [];
    if (object.types === null || object.types.length !== 1 || type === undefined)
        return unknown_unknownFrom(vm, [object]);
    const cls = TYPES_BY_NAME.get(type);
    if (cls === undefined)
        return unknown_unknownFrom(vm, [object]);
    return lookupBuiltin(vm, object, name, missing, cls);
}
function lookupModule(vm, module, name, missing) {
    const contents = module.namespace.contents;
    if (name === '__dict__')
        return dictOver(module.namespace);
    return readNamespace(vm, contents, name, () => {
        const made = module.lazy?.(name);
        if (made !== undefined)
            return made;
        const hook = slotOf(contents, '__getattr__');
        return hook !== undefined && name !== '__path__' && !name.startsWith('__')
            ? callObject(vm, hook, [make_str(name)])
            : missing();
    });
}
/** The attribute that the classes of CLS's MRO give, from START on, unbound. */
function findInClasses(vm, mro, name) {
    for (const cls of mro) {
        const patched = patchOf(vm, cls, name);
        const slot = patched ?? slotOf(cls.namespace.contents, name);
        if (slot !== undefined && slot.kind !== 'absent')
            return present(vm, slot);
        if (cls.namespace.contents.rest.length > 0)
            return unknown_unknown(vm, { causes: cls.namespace.contents.rest });
        if (cls.rest.length > 0)
            return unknown_unknown(vm, { causes: cls.rest });
    }
    return null;
}
function patchOf(vm, cls, name) {
    const patch = vm.patches.get(cls);
    return patch === undefined ? undefined : slotOf(patch.contents, name);
}
/** A special method of OBJECT's class, bound; null where its class has none of its own (`object`'s count for nothing). */
function lookupSpecial(vm, object, name) {
    if (object.kind === 'unknown' || object.kind === 'absent')
        return null;
    const cls = classOf(object);
    // What a payload's own type does, the operations do themselves.
    const hasPayload = object.kind === 'instance' && object.payload !== null;
    const own = cls.mro.filter((one) => one !== OBJECT && one !== TYPE && !(hasPayload && one.isNative && one.module === 'builtins'));
    const found = findInClasses(vm, own, name);
    return found === null || found.kind === 'none' ? null : attributes_bind(vm, found, object, cls);
}
/** What an attribute that was found in CLS is on OBJECT. */
function attributes_bind(vm, found, object, cls) {
    switch (found.kind) {
        case 'function':
        case 'native':
            return object === null ? found : { kind: 'method', self: object, func: found, origin: found.origin };
        case 'staticmethod':
            return found.func;
        case 'classmethod':
            return { kind: 'method', self: cls, func: found.func, origin: found.origin };
        case 'property':
            return object === null ? found : readProperty(vm, found, object);
        case 'instance': {
            const getter = findInClasses(vm, found.cls.mro, '__get__');
            return getter === null ? found : callObject(vm, getter, [found, object ?? NONE, cls]);
        }
        default:
            return found;
    }
}
function readProperty(vm, property, object) {
    if (property.getter === null)
        throw exceptions_raise(vm, 'AttributeError', 'unreadable attribute');
    const value = callObject(vm, property.getter, [object]);
    if (property.cachedAs !== undefined && object.kind === 'instance')
        bindName(write(vm.heap, object.attributes), property.cachedAs, value);
    return value;
}
function lookupInstance(vm, object, name, missing) {
    const custom = findInClasses(vm, object.cls.mro.filter((one) => !one.isNative), '__getattribute__');
    if (custom !== null)
        return unknown_unknownFrom(vm, [object], {
            causes: [{ kind: 'construct', what: 'a class with __getattribute__', location: vm.location }],
        });
    const inClass = findInClasses(vm, object.cls.mro, name);
    if (inClass !== null && isDataDescriptor(vm, inClass))
        return attributes_bind(vm, inClass, object, object.cls);
    const fallback = () => {
        if (inClass !== null)
            return attributes_bind(vm, inClass, object, object.cls);
        if (name === '__class__')
            return object.cls;
        if (name === '__dict__')
            return dictOver(object.attributes);
        if (name === '__doc__')
            return NONE;
        if (name === '__module__')
            return make_str(object.cls.module);
        const hook = findInClasses(vm, object.cls.mro, '__getattr__');
        if (hook !== null)
            return callObject(vm, hook, [object, make_str(name)]);
        return payloadAttribute(vm, object, name, missing);
    };
    return readNamespace(vm, object.attributes.contents, name, fallback);
}
function payloadAttribute(vm, object, name, missing) {
    const payload = types_payloadOf(object);
    return payload === object || payload.kind === 'unknown' ? missing() : lookupBuiltin(vm, payload, name, missing);
}
function isDataDescriptor(vm, found) {
    if (found.kind === 'property')
        return found.cachedAs === undefined;
    return found.kind === 'instance' && findInClasses(vm, found.cls.mro, '__set__') !== null;
}
function lookupSuper(vm, object, name, missing) {
    const { self, cls } = object;
    const own = self.kind === 'class' ? self : self.kind === 'unknown' || self.kind === 'absent' ? cls : classOf(self);
    const found = findInClasses(vm, own.mro.slice(own.mro.indexOf(cls) + 1), name);
    if (found !== null)
        return attributes_bind(vm, found, self.kind === 'class' && found.kind !== 'classmethod' ? null : self, own);
    return name === '__class__' ? own : missing();
}
function lookupClassAttribute(vm, cls, name, missing) {
    const meta = cls.metaclass === null ? null : findInClasses(vm, cls.metaclass.mro, name);
    if (meta !== null && meta.kind === 'property')
        return attributes_bind(vm, meta, cls, cls.metaclass ?? TYPE);
    const found = findInClasses(vm, cls.mro.filter((one) => one !== OBJECT), name) ?? findInClasses(vm, [OBJECT], name);
    const builtin = classBasics(cls, name);
    if (builtin !== null && (found === null || name !== '__doc__'))
        return builtin;
    if (found !== null)
        return attributes_bind(vm, found, null, cls);
    if (meta !== null)
        return attributes_bind(vm, meta, cls, cls.metaclass ?? TYPE);
    const hook = cls.metaclass === null ? null : findInClasses(vm, cls.metaclass.mro, '__getattr__');
    if (hook !== null)
        return callObject(vm, hook, [cls, make_str(name)]);
    if (cls.mro.some((one) => METHOD_NAMES[one.name]?.includes(name) && one.module === 'builtins'))
        return attributes_notModelled(vm, `${cls.name}.${name}`);
    return missing();
}
function classBasics(cls, name) {
    switch (name) {
        case '__name__':
            return make_str(cls.name);
        case '__qualname__':
            return slotOf(cls.namespace.contents, '__qualname__') ?? make_str(cls.name);
        case '__module__':
            return slotOf(cls.namespace.contents, '__module__') ?? make_str(cls.module);
        case '__bases__':
            return tuple(cls.bases.length === 0 && cls !== OBJECT ? [OBJECT] : cls.bases);
        case '__base__':
            return cls.bases[0] ?? (cls === OBJECT ? NONE : OBJECT);
        case '__mro__':
            return tuple(cls.mro);
        case '__class__':
            return cls.metaclass ?? TYPE;
        case '__dict__':
            return dictOver(cls.namespace);
        case '__doc__':
            return NONE;
        default:
            return null;
    }
}
function lookupBuiltin(vm, object, name, missing, cls = classOf(object)) {
    if (object.kind === 'function') {
        const own = functionAttribute(vm, object, name);
        if (own !== null)
            return own;
    }
    const special = builtinAttribute(vm, object, name);
    if (special !== null)
        return special;
    const found = findInClasses(vm, cls.mro, name);
    if (found !== null)
        return attributes_bind(vm, found, object, cls);
    if (name === '__class__' && object.kind !== 'unknown')
        return cls;
    if (name === '__doc__')
        return object.kind === 'unknown' ? unknown_unknownFrom(vm, [object]) : NONE;
    if (cls.mro.some((one) => METHOD_NAMES[one.name]?.includes(name)))
        return attributes_notModelled(vm, `${cls.name}.${name}`);
    if (METHOD_NAMES[cls.name] === undefined &&
        object.kind !== 'property' &&
        object.kind !== 'method' &&
        object.kind !== 'function')
        return attributes_notModelled(vm, `${cls.name}.${name}`);
    return missing();
}
function attributes_notModelled(vm, what) {
    return unknown_unknown(vm, {
        causes: [{ kind: 'construct', what: `\`${what}\`, which is not modelled`, location: vm.location }],
    });
}
/** Attributes of builtin objects that are no methods. */
function builtinAttribute(vm, object, name) {
    switch (object.kind) {
        case 'method':
            if (name === '__self__')
                return object.self;
            if (name === '__func__')
                return object.func;
            return name.startsWith('__') ? getAttribute(vm, object.func, name) : null;
        case 'native':
            return name === '__name__' || name === '__qualname__' ? make_str(object.native.name) : null;
        case 'property':
            return propertyAttribute(object, name);
        case 'slice':
            return name === 'start' || name === 'stop' || name === 'step' ? object[name] : null;
        case 'range':
            return name === 'start' || name === 'stop' || name === 'step' ? make_int(object[name]) : null;
        case 'complex':
            return name === 'real' || name === 'imag' ? { kind: 'float', value: object[name], origin: object.origin } : null;
        case 'int':
        case 'bool':
            if (name === 'real' || name === 'numerator')
                return make_int(object.kind === 'bool' ? Number(object.value) : object.value, object.origin);
            return name === 'imag' ? make_int(0) : name === 'denominator' ? make_int(1) : null;
        case 'float':
            return name === 'real' ? object : name === 'imag' ? { ...object, value: 0 } : null;
        case 'staticmethod':
        case 'classmethod':
            return name === '__func__' || name === '__wrapped__' ? object.func : null;
        default:
            return null;
    }
}
function propertyAttribute(object, name) {
    if (name === 'fget')
        return object.getter ?? NONE;
    if (name === 'fset')
        return object.setter ?? NONE;
    return name === 'fdel' ? (object.deleter ?? NONE) : null;
}
function functionAttribute(vm, object, name) {
    const slot = slotOf(object.attributes.contents, name);
    if (slot !== undefined)
        return slot;
    if (object.attributes.contents.rest.length > 0)
        return unknown_unknown(vm, { causes: object.attributes.contents.rest });
    switch (name) {
        case '__name__':
            return make_str(object.name);
        case '__qualname__':
            return make_str(object.qualname);
        case '__module__':
            return slotOf(object.scope.module.namespace.contents, '__name__') ?? make_none();
        case '__defaults__':
            return object.defaults.length === 0 ? NONE : tuple(object.defaults);
        case '__dict__':
            return dictOver(object.attributes);
        case '__globals__':
            return dictOver(object.scope.module.namespace);
        case '__code__':
        case '__closure__':
        case '__annotations__':
        case '__kwdefaults__':
        case '__get__':
            return attributes_notModelled(vm, `function.${name}`);
        case '__call__':
            return object;
        default:
            return null;
    }
}
/** `object.name = value`. @throws Raise AttributeError, TypeError */
function setAttribute(vm, object, name, value) {
    lift(vm, object, (one) => {
        setOn(vm, one, name, value);
        return NONE;
    });
}
function setOn(vm, object, name, value) {
    switch (object.kind) {
        case 'unknown':
        case 'absent':
            return;
        case 'instance':
            setOnInstance(vm, object, name, value);
            return;
        case 'module':
            bindName(write(vm.heap, object.namespace), name, value);
            return;
        case 'function':
            bindName(write(vm.heap, object.attributes), name, value);
            return;
        case 'class':
            setOnClass(vm, object, name, value);
            return;
        default:
            throw noAttribute(vm, object, name);
    }
}
function setOnInstance(vm, object, name, value) {
    const inClass = findInClasses(vm, object.cls.mro, name);
    if (inClass?.kind === 'property' && inClass.cachedAs === undefined) {
        if (inClass.setter === null)
            throw exceptions_raise(vm, 'AttributeError', `property '${name}' of '${object.cls.name}' object has no setter`);
        callObject(vm, inClass.setter, [object, value]);
        return;
    }
    const custom = findInClasses(vm, object.cls.mro.filter((cls) => cls !== OBJECT), '__setattr__');
    if (custom !== null) {
        callObject(vm, custom, [object, make_str(name), value]);
        return;
    }
    const setter = inClass?.kind === 'instance' ? findInClasses(vm, inClass.cls.mro, '__set__') : null;
    if (setter !== null && inClass !== null)
        callObject(vm, setter, [inClass, object, value]);
    else
        bindName(write(vm.heap, object.attributes), name, value);
}
function setOnClass(vm, cls, name, value) {
    if (cls.isNative && cls.module === 'builtins')
        throw exceptions_raise(vm, 'TypeError', `cannot set '${name}' attribute of immutable type '${cls.name}'`);
    if (!cls.isNative) {
        const custom = cls.metaclass === null ? null : findInClasses(vm, cls.metaclass.mro, '__setattr__');
        if (custom !== null)
            callObject(vm, custom, [cls, make_str(name), value]);
        else
            bindName(write(vm.heap, cls.namespace), name, value);
        return;
    }
    const patch = vm.patches.get(cls) ?? { contents: namespaceOf(), birth: 0 };
    vm.patches.set(cls, patch);
    bindName(write(vm.heap, patch), name, value);
}
/** `object.name = value` as `object.__setattr__` does it: past the class's own `__setattr__`. */
function setPlainAttribute(vm, object, name, value) {
    if (object.kind === 'instance')
        bindName(write(vm.heap, object.attributes), name, value);
    else
        setAttribute(vm, object, name, value);
}
/** `del object.name`. @throws Raise AttributeError */
function deleteAttribute(vm, object, name) {
    lift(vm, object, (one) => {
        if (one.kind === 'unknown')
            return NONE;
        const custom = one.kind === 'instance' ? findInClasses(vm, one.cls.mro, '__delattr__') : null;
        if (custom !== null)
            return callObject(vm, custom, [one, make_str(name)]);
        const cell = cellOf(one);
        readSlot(vm, cell === null ? undefined : slotOf(cell.contents, name), () => {
            throw exceptions_raise(vm, 'AttributeError', one.kind === 'instance' || one.kind === 'class' || one.kind === 'module'
                ? name
                : `${attributes_describe(one)} has no attribute '${name}'`);
        });
        if (cell !== null)
            write(vm.heap, cell).entries.delete(name);
        return NONE;
    });
}
function cellOf(object) {
    if (object.kind === 'instance' || object.kind === 'function')
        return object.attributes;
    return object.kind === 'module' || (object.kind === 'class' && !object.isNative) ? object.namespace : null;
}

;// CONCATENATED MODULE: ./lib/python/native.js
/** A function of a library. @param parameters as in the header's words */
function native_native(name, parameters, call, options = {}) {
    const parsed = parseParameters(parameters);
    return {
        name,
        parameters: parsed,
        call,
        accepts: options.accepts ?? 'known',
        returns: options.returns ?? null,
        total: options.total ?? false,
    };
}
function parseParameters(text) {
    const parts = text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const slash = parts.indexOf('/');
    const star = parts.findIndex((part) => part.startsWith('*') && !part.startsWith('**'));
    const parameters = [];
    for (const [index, part] of parts.entries()) {
        if (part === '/' || part === '*')
            continue;
        if (part.startsWith('**'))
            parameters.push({ name: part.slice(2), kind: 'keywords', required: false });
        else if (part.startsWith('*'))
            parameters.push({ name: part.slice(1), kind: 'rest', required: false });
        else {
            const kind = index < slash ? 'positional-only' : star !== -1 && index > star ? 'keyword-only' : 'positional-or-keyword';
            parameters.push({ name: part.replace(/=$/, ''), kind, required: !part.endsWith('=') });
        }
    }
    return parameters;
}














;// CONCATENATED MODULE: ./lib/python/libraries/abc.js





const abc_ANY = { accepts: 'any' };
/** Its classes cannot be instantiated while a method of them is abstract; `object.__new__` asks for its name. */
const ABC_META = createClass({ name: 'ABCMeta', module: 'abc', bases: [TYPE] });
const ABC = createClass({ name: 'ABC', module: 'abc' });
Object.assign(ABC, { metaclass: ABC_META });
/** `abc` */
const abc = {
    name: 'abc',
    attributes: {
        ABCMeta: ABC_META,
        ABC,
        abstractmethod: native_native('abstractmethod', 'funcobj, /', (call) => {
            const func = call.arg('funcobj');
            if (func.kind === 'function')
                bindName(write(call.vm.heap, func.attributes), '__isabstractmethod__', make_bool(true));
            return func;
        }, abc_ANY),
    },
    others: [
        'abstractclassmethod',
        'abstractstaticmethod',
        'abstractproperty',
        'get_cache_token',
        'update_abstractmethods',
    ],
};

;// CONCATENATED MODULE: ./lib/python/libraries/collections.js















const collections_ANY = { accepts: 'any' };
/** An instance of a subclass of dict, filled from what a dict takes. */
function filled(call, args, attributes = new Map()) {
    const payload = dict(call.vm);
    const [source] = args;
    if (source !== undefined)
        updateDict(call.vm, payload, source, 'update');
    for (const [name, value] of call.keywords)
        mapping_setItem(call.vm, payload, make_str(name), value);
    const cls = call.arg('cls');
    return cls.kind === 'class'
        ? instance(call.vm, cls, make_originFrom(call.vm), { payload, attributes })
        : unknown_unknownFrom(call.vm, [cls]);
}
const DEFAULT_DICT = createClass({
    name: 'defaultdict',
    module: 'collections',
    bases: [DICT],
    construct: native_native('defaultdict', 'cls, /, *args, **kwargs', (call) => filled(call, call.rest.slice(1), new Map([['default_factory', call.rest[0] ?? NONE]])), collections_ANY),
    methods: [
        native_native('__missing__', 'self, key, /', (call) => {
            const self = call.arg('self');
            const factory = getAttribute(call.vm, self, 'default_factory');
            if (factory.kind === 'none')
                throw exceptions_raise(call.vm, 'KeyError', call.arg('key'));
            const value = callObject(call.vm, factory, []);
            const target = types_payloadOf(self);
            if (target.kind === 'dict')
                mapping_setItem(call.vm, target, call.arg('key'), value);
            return value;
        }, collections_ANY),
    ],
});
const ORDERED_DICT = createClass({
    name: 'OrderedDict',
    module: 'collections',
    bases: [DICT],
    construct: native_native('OrderedDict', 'cls, /, *args, **kwargs', (call) => filled(call, call.rest), collections_ANY),
});
function collections_count(call, target, source) {
    const counts = types_payloadOf(target);
    if (counts.kind !== 'dict')
        return;
    if (types_payloadOf(source).kind === 'dict') {
        updateDict(call.vm, counts, source, 'update');
        return;
    }
    const { items, rest } = iterate(call.vm, source, 'indifferent');
    if (rest.length > 0 || items.some(mayBeAbsent))
        updateDict(call.vm, counts, unknown_unknown(call.vm, { causes: rest }), 'update');
    else {
        for (const item of items) {
            const before = getItem(call.vm, counts, item);
            mapping_setItem(call.vm, counts, item, before.kind === 'absent' ? make_int(1) : binary(call.vm, '+', before, make_int(1)));
        }
    }
}
const COUNTER = createClass({
    name: 'Counter',
    module: 'collections',
    bases: [DICT],
    construct: native_native('Counter', 'cls, /, *args, **kwargs', (call) => {
        const made = filled(call, []);
        const [source] = call.rest;
        if (source !== undefined)
            collections_count(call, made, source);
        return made;
    }, collections_ANY),
    methods: [native_native('__missing__', 'self, key, /', () => make_int(0), collections_ANY)],
});
/** Makes the class of a namedtuple: a tuple whose items have names. */
function namedTuple(call) {
    const { vm } = call;
    const [name, fields] = [call.arg('typename'), call.arg('field_names')];
    const names = fields.kind === 'str'
        ? fields.value
            .replaceAll(',', ' ')
            .split(/\s+/)
            .filter((one) => one !== '')
        : iterate(vm, fields).items.map((item) => (item.kind === 'str' ? item.value : null));
    if (name.kind !== 'str' || names.includes(null))
        return unknown_unknownFrom(vm, [name, fields]);
    const defaults = call.optional('defaults');
    return tupleClass(call, name.value, names.flatMap((one) => one ?? []), defaults === null ? [] : iterate(vm, defaults).items);
}
function tupleClass(call, name, names, defaults) {
    const optional = names.length - defaults.length;
    const parameters = ['cls', ...names.map((one, index) => (index >= optional ? `${one}=` : one))].join(', ');
    const make = native_native(name, parameters, (inner) => {
        const cls = inner.arg('cls');
        const items = names.map((one, index) => inner.optional(one) ?? defaults[index - optional] ?? NONE);
        if (cls.kind !== 'class')
            return unknown_unknownFrom(inner.vm, [cls]);
        return instance(inner.vm, cls, make_originFrom(inner.vm), { payload: tuple(items, make_originFrom(inner.vm)) });
    }, collections_ANY);
    const at = (index) => {
        const getter = native_native(names[index] ?? 'item', 'self', (inner) => {
            const self = types_payloadOf(inner.arg('self'));
            return self.kind === 'tuple' ? (self.items[index] ?? NONE) : unknown_unknownFrom(inner.vm, [self]);
        }, collections_ANY);
        return { kind: 'property', getter: native_class_asObject(getter), setter: null, deleter: null, origin: make_originFrom(call.vm) };
    };
    const namespace = dict(call.vm);
    mapping_setItem(call.vm, namespace, make_str('__new__'), {
        kind: 'staticmethod',
        func: native_class_asObject(make),
        origin: make_originFrom(call.vm),
    });
    mapping_setItem(call.vm, namespace, make_str('_fields'), tuple(names.map((one) => make_str(one))));
    mapping_setItem(call.vm, namespace, make_str('__match_args__'), tuple(names.map((one) => make_str(one))));
    for (const [index, one] of names.entries())
        mapping_setItem(call.vm, namespace, make_str(one), at(index));
    for (const method of tupleMethods(name, names))
        mapping_setItem(call.vm, namespace, make_str(method.name), native_class_asObject(method));
    return createClassObject(call.vm, null, name, [TUPLE], namespace);
}
function tupleMethods(name, names) {
    const items = (call) => {
        const self = types_payloadOf(call.arg('self'));
        return self.kind === 'tuple' ? self.items : [];
    };
    return [
        native_native('_asdict', 'self', (call) => {
            const made = dict(call.vm);
            for (const [index, item] of items(call).entries())
                mapping_setItem(call.vm, made, make_str(names[index] ?? ''), item);
            return made;
        }, collections_ANY),
        native_native('_replace', 'self, **kwargs', (call) => {
            const self = call.arg('self');
            const replaced = items(call).map((item, index) => call.keywords.get(names[index] ?? '') ?? item);
            return self.kind === 'instance' ? callObject(call.vm, self.cls, replaced) : self;
        }, collections_ANY),
        native_native('__repr__', 'self', (call) => {
            const texts = items(call).map((item) => reprOf(call.vm, item));
            const known = texts.flatMap((text, index) => (text.kind === 'str' ? [`${names[index]}=${text.value}`] : []));
            return known.length === texts.length
                ? make_str(`${name}(${known.join(', ')})`, make_originFrom(call.vm, ...texts))
                : unknown_unknownFrom(call.vm, texts, { types: ['str'] });
        }, collections_ANY),
    ];
}
/** `collections` */
const collections = {
    name: 'collections',
    attributes: {
        defaultdict: DEFAULT_DICT,
        OrderedDict: ORDERED_DICT,
        Counter: COUNTER,
        namedtuple: native_native('namedtuple', 'typename, field_names, *, rename=, defaults=, module=', namedTuple, collections_ANY),
    },
    others: ['deque', 'ChainMap', 'UserDict', 'UserList', 'UserString', 'abc'],
};

;// CONCATENATED MODULE: ./lib/python/libraries/contextlib.js








const contextlib_ANY = { accepts: 'any' };
function generatorOf(call) {
    const self = call.arg('self');
    const data = self.kind === 'instance' ? self.data : undefined;
    return typeof data === 'object' && data !== null && 'generator' in data ? data.generator : null;
}
/** Lets the generator run to its end after the `with` block; what it does with the block's exception decides. */
function contextlib_leave(call) {
    const { vm } = call;
    const generator = generatorOf(call);
    const [type, exception] = call.rest;
    if (generator === null)
        return unknown_unknownFrom(vm, [call.arg('self')]);
    if (type === undefined || type.kind === 'none' || exception === undefined) {
        const further = callNext(vm, generator, NONE);
        return further.kind === 'none' ? make_bool(false) : unknown_unknownFrom(vm, [further], { types: ['bool'] });
    }
    const step = generator.generator?.throwIn(exception);
    if (step === undefined || step.kind === 'rest')
        return unknown_unknown(vm, { causes: step?.item.causes ?? [], types: ['bool'] });
    if (step.kind === 'item')
        throw exceptions_raise(vm, 'RuntimeError', "generator didn't stop after throw()");
    return make_bool(true);
}
const MANAGER = createClass({
    name: '_GeneratorContextManager',
    module: 'contextlib',
    methods: [
        native_native('__enter__', 'self', (call) => {
            const generator = generatorOf(call);
            return generator === null ? unknown_unknownFrom(call.vm, [call.arg('self')]) : callNext(call.vm, generator, null);
        }, contextlib_ANY),
        native_native('__exit__', 'self, *args', contextlib_leave, contextlib_ANY),
    ],
});
const SUPPRESS = createClass({
    name: 'suppress',
    module: 'contextlib',
    construct: native_native('suppress', 'cls, /, *exceptions', (call) => {
        const cls = call.arg('cls');
        return cls.kind === 'class'
            ? instance(call.vm, cls, make_originFrom(call.vm), { data: { exceptions: call.rest } })
            : cls;
    }, contextlib_ANY),
    methods: [
        native_native('__enter__', 'self', () => NONE, contextlib_ANY),
        native_native('__exit__', 'self, kind, value, trace', (call) => {
            const self = call.arg('self');
            const { exceptions } = (self.kind === 'instance' ? self.data : { exceptions: [] });
            if (call.arg('kind').kind === 'none')
                return make_bool(false);
            const answers = exceptions.map((cls) => (cls.kind === 'class' ? exceptions_isException(call.arg('value'), cls) : null));
            if (answers.includes(true))
                return make_bool(true);
            return answers.includes(null) ? unknown_unknownFrom(call.vm, exceptions, { types: ['bool'] }) : make_bool(false);
        }, contextlib_ANY),
    ],
});
const NULL_CONTEXT = createClass({
    name: 'nullcontext',
    module: 'contextlib',
    construct: native_native('nullcontext', 'cls, enter_result=', (call) => {
        const cls = call.arg('cls');
        return cls.kind === 'class'
            ? instance(call.vm, cls, make_originFrom(call.vm), {
                attributes: new Map([['enter_result', call.optional('enter_result') ?? NONE]]),
            })
            : cls;
    }, contextlib_ANY),
    methods: [
        native_native('__enter__', 'self', (call) => getAttribute(call.vm, call.arg('self'), 'enter_result'), contextlib_ANY),
        native_native('__exit__', 'self, *args', () => make_bool(false), contextlib_ANY),
    ],
});
/** `contextlib` */
const contextlib = {
    name: 'contextlib',
    attributes: {
        contextmanager: native_native('contextmanager', 'func', (outer) => native_class_asObject(native_native('helper', '*args, **kwargs', (call) => {
            const made = callObject(call.vm, outer.arg('func'), call.rest, call.keywords);
            return made.kind === 'iterator'
                ? instance(call.vm, MANAGER, make_originFrom(call.vm), { data: { generator: made } })
                : unknown_unknownFrom(call.vm, [made]);
        }, contextlib_ANY)), contextlib_ANY),
        suppress: SUPPRESS,
        nullcontext: NULL_CONTEXT,
    },
    others: [
        'asynccontextmanager',
        'closing',
        'aclosing',
        'redirect_stdout',
        'redirect_stderr',
        'ExitStack',
        'AsyncExitStack',
        'ContextDecorator',
        'AsyncContextDecorator',
        'AbstractContextManager',
        'AbstractAsyncContextManager',
        'chdir',
    ],
};

;// CONCATENATED MODULE: ./lib/python/libraries/copy.js





const copy_ANY = { accepts: 'any' };
/** A copy of OBJECT; with DEEP, of what is in it too. SEEN holds what was copied, so that cycles and shared parts stay so. */
function copied(call, object, deep, seen) {
    const known = seen.get(object);
    if (known !== undefined)
        return known;
    const { vm } = call;
    const inner = (part) => (deep ? copied(call, part, deep, seen) : part);
    const remember = (made) => {
        seen.set(object, made);
        return made;
    };
    const entriesOf = (entries) => new Map([...entries].map(([hash, { key, slot }]) => [hash, { key, slot: inner(slot) }]));
    switch (object.kind) {
        case 'list': {
            const made = remember({
                ...object,
                cell: createCell(vm.heap, { ...object.cell.contents, items: [] }),
            });
            made.cell.contents.items = object.cell.contents.items.map(inner);
            return made;
        }
        case 'dict':
        case 'set':
        case 'frozenset': {
            const made = remember({
                kind: object.kind,
                origin: object.origin,
                cell: createCell(vm.heap, { ...object.cell.contents, isNamespace: false, entries: new Map() }),
            });
            made.cell.contents.entries = entriesOf(object.cell.contents.entries);
            return made;
        }
        case 'tuple':
            return deep ? { ...object, items: object.items.map(inner) } : object;
        case 'unknown':
            return object.alternatives === null ? object : lift(vm, object, (one) => copied(call, one, deep, new Map()));
        case 'instance': {
            const method = lookupSpecial(vm, object, deep ? '__deepcopy__' : '__copy__');
            if (method !== null)
                return callObject(vm, method, deep ? [{ kind: 'none', origin: object.origin }] : []);
            const made = remember({
                ...object,
                payload: object.payload === null ? null : copied(call, object.payload, deep, seen),
                attributes: createCell(vm.heap, { ...object.attributes.contents, entries: new Map() }),
            });
            made.attributes.contents.entries = entriesOf(object.attributes.contents.entries);
            return made;
        }
        default:
            return object;
    }
}
/** `copy` */
const copy = {
    name: 'copy',
    attributes: {
        copy: native_native('copy', 'x', (call) => copied(call, call.arg('x'), false, new Map()), copy_ANY),
        deepcopy: native_native('deepcopy', 'x, memo=', (call) => copied(call, call.arg('x'), true, new Map()), copy_ANY),
    },
    others: ['Error', 'error', 'replace'],
};

;// CONCATENATED MODULE: ./lib/python/libraries/dataclasses.js











const dataclasses_ANY = { accepts: 'any' };
const FIELD = createClass({ name: 'Field', module: 'dataclasses' });
/** A class's fields and those of its bases, in order. */
function fieldsOf(cls) {
    const fields = new Map();
    for (const one of cls.mro.toReversed()) {
        const annotations = slotOf(one.namespace.contents, '__annotations__');
        if (annotations?.kind !== 'dict')
            continue;
        for (const { key } of annotations.cell.contents.entries.values()) {
            if (key.kind === 'str')
                fields.set(key.value, { name: key.value, ...fieldOf(slotOf(one.namespace.contents, key.value)) });
        }
    }
    return [...fields.values()];
}
function fieldOf(value) {
    if (value === undefined)
        return { value: null, factory: null, init: true };
    return value.kind === 'instance' && value.cls === FIELD
        ? value.data
        : { value, factory: null, init: true };
}
function initializer(fields) {
    const taken = fields.filter(({ init }) => init);
    const parameters = [
        'self',
        ...taken.map(({ name, value, factory }) => (value === null && factory === null ? name : `${name}=`)),
    ].join(', ');
    return native_class_asObject(native_native('__init__', parameters, (call) => {
        const self = call.arg('self');
        for (const field of fields) {
            const given = field.init ? call.optional(field.name) : null;
            const value = given ?? (field.factory === null ? field.value : callObject(call.vm, field.factory, []));
            if (value !== null)
                setPlainAttribute(call.vm, self, field.name, value);
        }
        const after = self.kind === 'instance' ? findInClasses(call.vm, self.cls.mro, '__post_init__') : null;
        if (after !== null)
            callObject(call.vm, after, [self]);
        return make_none();
    }, dataclasses_ANY));
}
function valuesOf(call, object, fields) {
    return tuple(fields.map(({ name }) => getAttribute(call.vm, object, name)), make_originFrom(call.vm));
}
function isOption(call, name, fallback) {
    const value = call.optional(name);
    return value === null ? fallback : truthOf(call.vm, value) === true;
}
function process(call, cls, isFrozen) {
    if (cls.kind !== 'class')
        return unknown_unknownFrom(call.vm, [cls]);
    const fields = fieldsOf(cls);
    const contents = write(call.vm.heap, cls.namespace);
    const add = (name, object) => {
        if (!contents.entries.has(name))
            bindName(contents, name, object);
    };
    add('__init__', initializer(fields));
    add('__match_args__', tuple(fields.map(({ name }) => make_str(name))));
    add('__repr__', native_class_asObject(native_native('__repr__', 'self', (inner) => represent(inner, fields), dataclasses_ANY)));
    add('__eq__', native_class_asObject(native_native('__eq__', 'self, other', (inner) => {
        const [self, other] = [inner.arg('self'), inner.arg('other')];
        if (self.kind !== 'instance' || other.kind !== 'instance' || self.cls !== other.cls)
            return { kind: 'singleton', name: 'NotImplemented', origin: make_originFrom(inner.vm) };
        return compare_compare(inner.vm, '==', valuesOf(inner, self, fields), valuesOf(inner, other, fields));
    }, dataclasses_ANY)));
    if (isFrozen) {
        add('__setattr__', native_class_asObject(native_native('__setattr__', 'self, name, value', (inner) => {
            const name = inner.arg('name');
            throw exceptions_raise(inner.vm, 'AttributeError', `cannot assign to field '${name.kind === 'str' ? name.value : ''}'`);
        }, dataclasses_ANY)));
    }
    for (const { name, value } of fields) {
        if (value !== null && contents.entries.has(name))
            bindName(contents, name, value);
        else if (slotOf(contents, name)?.kind === 'instance')
            contents.entries.delete(name);
    }
    return cls;
}
function represent(call, fields) {
    const self = call.arg('self');
    const texts = fields.map(({ name }) => reprOf(call.vm, getAttribute(call.vm, self, name)));
    const known = texts.flatMap((text, index) => (text.kind === 'str' ? [`${fields[index]?.name}=${text.value}`] : []));
    if (known.length < texts.length || self.kind !== 'instance')
        return unknown_unknownFrom(call.vm, texts, { types: ['str'] });
    const qualname = getAttribute(call.vm, self.cls, '__qualname__');
    return make_str(`${qualname.kind === 'str' ? qualname.value : self.cls.name}(${known.join(', ')})`, make_originFrom(call.vm, ...texts));
}
/** `asdict`: nested dataclasses become dicts too, other values stay. */
function asDict(call, object) {
    if (object.kind === 'list')
        return {
            ...object,
            cell: {
                contents: { ...object.cell.contents, items: object.cell.contents.items.map((item) => asDict(call, item)) },
                birth: call.vm.heap.serial,
            },
        };
    if (object.kind !== 'instance' ||
        !object.cls.mro.some(({ namespace }) => namespace.contents.entries.has('__match_args__')))
        return object;
    const made = dict(call.vm);
    for (const { name } of fieldsOf(object.cls))
        mapping_setItem(call.vm, made, make_str(name), asDict(call, getAttribute(call.vm, object, name)));
    return made;
}
/** `dataclasses` */
const dataclasses = {
    name: 'dataclasses',
    attributes: {
        dataclass: native_native('dataclass', 'cls=, /, *, init=, repr=, eq=, order=, unsafe_hash=, frozen=, match_args=, kw_only=, slots=, weakref_slot=', (call) => {
            const isFrozen = isOption(call, 'frozen', false);
            const cls = call.optional('cls');
            if (cls !== null && cls.kind !== 'none')
                return process(call, cls, isFrozen);
            return native_class_asObject(native_native('wrap', 'cls, /', (inner) => process(inner, inner.arg('cls'), isFrozen), dataclasses_ANY));
        }, dataclasses_ANY),
        field: native_native('field', '*, default=, default_factory=, init=, repr=, hash=, compare=, metadata=, kw_only=', (call) => {
            const data = {
                value: call.optional('default'),
                factory: call.optional('default_factory'),
                init: isOption(call, 'init', true),
            };
            return instance(call.vm, FIELD, make_originFrom(call.vm), { data });
        }, dataclasses_ANY),
        asdict: native_native('asdict', 'obj, *, dict_factory=', (call) => asDict(call, call.arg('obj')), dataclasses_ANY),
        astuple: native_native('astuple', 'obj, *, tuple_factory=', (call) => {
            const object = call.arg('obj');
            return object.kind === 'instance'
                ? valuesOf(call, object, fieldsOf(object.cls))
                : unknown_unknownFrom(call.vm, [object]);
        }, dataclasses_ANY),
    },
    others: [
        'Field',
        'FrozenInstanceError',
        'InitVar',
        'KW_ONLY',
        'MISSING',
        'fields',
        'make_dataclass',
        'replace',
        'is_dataclass',
    ],
};

;// CONCATENATED MODULE: ./lib/python/libraries/enum.js














const enum_ANY = { accepts: 'any' };
const MEMBERS = '_member_names_';
/** The members of an enum in their order, aliases left out; null where they are not known. */
function membersOf(call, cls) {
    if (cls.kind !== 'class')
        return null;
    const names = findInClasses(call.vm, cls.mro, MEMBERS);
    if (names?.kind !== 'list')
        return null;
    const members = names.cell.contents.items.map((name) => name.kind === 'str' ? slotOf(cls.namespace.contents, name.value) : undefined);
    return members.includes(undefined) ? null : members.flatMap((member) => member ?? []);
}
function memberValue(member) {
    return member.kind === 'instance' ? (slotOf(member.attributes.contents, '_value_') ?? NONE) : NONE;
}
function nameOf(member) {
    return member.kind === 'instance' ? (slotOf(member.attributes.contents, '_name_') ?? NONE) : NONE;
}
/** `Color(1)`: the member of this value. @throws Raise ValueError */
function lookup(call) {
    const { vm } = call;
    const [self, value] = [call.arg('self'), call.rest[0]];
    const members = membersOf(call, self);
    if (members === null || value === undefined || call.rest.length > 1 || self.kind !== 'class')
        return unknown_unknownFrom(vm, [self, ...call.rest], {
            causes: [{ kind: 'call', callee: 'Enum', location: call.location }],
        });
    for (const member of members) {
        if (member === value)
            return member;
        const equal = isEqual(vm, memberValue(member), value);
        if (equal === null)
            return unknown_unknownFrom(vm, [value]);
        if (equal)
            return member;
    }
    const hook = findInClasses(vm, self.mro.filter(({ isNative }) => !isNative), '_missing_');
    if (hook !== null) {
        const found = callObject(vm, hook.kind === 'classmethod' ? hook.func : hook, [self, value]);
        if (found.kind !== 'none')
            return found;
    }
    const shown = reprOf(vm, value);
    throw exceptions_raise(vm, 'ValueError', shown.kind === 'str' ? `${shown.value} is not a valid ${self.name}` : shown);
}
/** Makes the class, and a member of each plain name of its body. */
function makeEnum(call) {
    const { vm } = call;
    const [name, bases, namespace] = call.rest;
    const meta = call.arg('cls');
    if (name?.kind !== 'str' || bases?.kind !== 'tuple' || namespace?.kind !== 'dict' || meta.kind !== 'class')
        return unknown_unknownFrom(vm, call.rest);
    const rest = dict(vm);
    const values = [];
    for (const { key, slot } of namespace.cell.contents.entries.values()) {
        const isMember = key.kind === 'str' &&
            !/^_.*_$/.test(key.value) &&
            !['function', 'property', 'staticmethod', 'classmethod', 'native'].includes(slot.kind);
        if (isMember && key.kind === 'str' && !key.value.startsWith('_'))
            values.push([key.value, slot]);
        else
            mapping_setItem(vm, rest, key, slot);
    }
    const made = createClassObject(vm, meta, name.value, bases.items, rest, call.keywords);
    if (made.kind === 'class')
        addEnumMembers(call, made, values);
    return made;
}
function addEnumMembers(call, cls, values) {
    const { vm } = call;
    const names = [];
    const contents = write(vm.heap, cls.namespace);
    const members = [];
    for (const [index, [name, given]] of values.entries()) {
        const isAuto = given.kind === 'instance' && given.cls === AUTO;
        const value = !isAuto
            ? given
            : cls.mro.includes(STR_ENUM)
                ? make_str(name.toLowerCase())
                : make_int(nextNumber(members, index));
        const same = members.find((member) => isEqual(vm, memberValue(member), value) === true);
        if (same !== undefined) {
            bindName(contents, name, same);
            continue;
        }
        const payload = cls.mro.includes(STR) || cls.mro.includes(INT) ? value : null;
        const member = instance(vm, cls, make_originFrom(vm, value), {
            attributes: new Map([
                ['_name_', make_str(name)],
                ['_value_', value],
            ]),
            ...(payload === null ? {} : { payload }),
        });
        const init = findInClasses(vm, cls.mro.filter(({ isNative }) => !isNative), '__init__');
        if (init !== null)
            callObject(vm, init, [member, ...(value.kind === 'tuple' ? value.items : [value])]);
        members.push(member);
        names.push(make_str(name));
        bindName(contents, name, member);
    }
    bindName(contents, MEMBERS, make_list(vm, names));
}
/** `auto()` counts on from the highest number so far. */
function nextNumber(members, index) {
    const numbers = members.map(memberValue).flatMap((value) => (value.kind === 'int' ? [value.value] : []));
    const [highest] = numbers.toSorted((left, right) => (left > right ? -1 : 1));
    return highest === undefined ? BigInt(index + 1) : highest + 1n;
}
function overMembers(name, parameters, run) {
    return native_native(name, parameters, (call) => {
        const members = membersOf(call, call.arg('self'));
        return members === null ? unknown_unknownFrom(call.vm, [call.arg('self')]) : run(call, members);
    }, enum_ANY);
}
const ENUM_META = createClass({
    name: 'EnumType',
    module: 'enum',
    bases: [TYPE],
    construct: native_native('EnumType', 'cls, /, *args, **kwargs', makeEnum, enum_ANY),
    methods: [
        native_native('__init__', 'self, /, *args, **kwargs', () => NONE, enum_ANY),
        native_native('__call__', 'self, /, *args, **kwargs', lookup, enum_ANY),
        overMembers('__iter__', 'self', (call, members) => callObject(call.vm, native_class_asObject(native_native('iter', '', (inner) => make_list(inner.vm, [...members]), enum_ANY)), [])),
        overMembers('__len__', 'self', (_call, members) => make_int(members.length)),
        overMembers('__contains__', 'self, value', (call, members) => {
            const value = call.arg('value');
            const found = members.some((member) => member === value || isEqual(call.vm, memberValue(member), value) === true);
            return { kind: 'bool', value: found, origin: make_originAbout(call.vm, value) };
        }),
        native_native('__getitem__', 'self, name', (call) => {
            const [self, name] = [call.arg('self'), call.arg('name')];
            const member = self.kind === 'class' && name.kind === 'str' ? slotOf(self.namespace.contents, name.value) : undefined;
            if (name.kind === 'unknown')
                return unknown_unknownFrom(call.vm, [name]);
            if (member?.kind !== 'instance')
                throw exceptions_raise(call.vm, 'KeyError', name);
            return member;
        }, enum_ANY),
    ],
    properties: [
        overMembers('__members__', 'self', (call, members) => {
            const made = dict(call.vm);
            for (const member of members)
                mapping_setItem(call.vm, made, nameOf(member), member);
            return made;
        }),
    ],
});
function enum_shown(call, format) {
    const self = call.arg('self');
    const name = nameOf(self);
    return self.kind === 'instance' && name.kind === 'str'
        ? make_str(format(self.cls.name, name.value), make_originFrom(call.vm))
        : unknown_unknown(call.vm, { causes: [], types: ['str'] });
}
const MEMBER_PROPERTIES = [
    native_native('value', 'self', (call) => memberValue(call.arg('self')), enum_ANY),
    native_native('name', 'self', (call) => nameOf(call.arg('self')), enum_ANY),
];
function enumClass(name, bases, methods) {
    const cls = createClass({ name, module: 'enum', bases, methods, properties: MEMBER_PROPERTIES });
    Object.assign(cls, { metaclass: ENUM_META });
    return cls;
}
const enum_represent = native_native('__repr__', 'self', (call) => {
    const value = reprOf(call.vm, memberValue(call.arg('self')));
    return value.kind === 'str' ? enum_shown(call, (cls, name) => `<${cls}.${name}: ${value.value}>`) : value;
}, enum_ANY);
const dotted = native_native('__str__', 'self', (call) => enum_shown(call, (cls, name) => `${cls}.${name}`), enum_ANY);
const hashed = native_native('__hash__', 'self', (call) => unknown_unknownFrom(call.vm, [], { types: ['int'] }), enum_ANY);
const asValue = native_native('__str__', 'self', (call) => {
    const value = memberValue(call.arg('self'));
    return value.kind === 'int' ? make_str(String(value.value), make_originFrom(call.vm, value)) : value;
}, enum_ANY);
const formatValue = native_native('__format__', 'self, spec', (call) => memberValue(call.arg('self')), enum_ANY);
const ENUM = enumClass('Enum', [], [enum_represent, dotted, hashed]);
const INT_ENUM = enumClass('IntEnum', [INT, ENUM], [asValue]);
const STR_ENUM = enumClass('StrEnum', [STR, ENUM], [asValue, formatValue]);
const AUTO = createClass({
    name: 'auto',
    module: 'enum',
    construct: native_native('auto', 'cls, /, *args', (call) => {
        const cls = call.arg('cls');
        return cls.kind === 'class' ? instance(call.vm, cls, object_NO_ORIGIN) : cls;
    }, enum_ANY),
});
/** `enum` */
const enumeration = {
    name: 'enum',
    attributes: {
        Enum: ENUM,
        IntEnum: INT_ENUM,
        StrEnum: STR_ENUM,
        EnumMeta: ENUM_META,
        EnumType: ENUM_META,
        auto: AUTO,
        unique: native_native('unique', 'enumeration', (call) => call.arg('enumeration'), enum_ANY),
    },
    others: [
        'Flag',
        'IntFlag',
        'verify',
        'CONTINUOUS',
        'NAMED_FLAGS',
        'UNIQUE',
        'STRICT',
        'CONFORM',
        'EJECT',
        'KEEP',
        'property',
        'member',
        'nonmember',
        'global_enum',
        'ReprEnum',
        'FlagBoundary',
        'show_flag_values',
    ],
};

;// CONCATENATED MODULE: ./lib/python/libraries/functools.js











const functools_ANY = { accepts: 'any' };
function partialOf(object) {
    return object.kind === 'instance' && object.data !== undefined ? object.data : null;
}
const PARTIAL = createClass({
    name: 'partial',
    module: 'functools',
    construct: native_native('partial', 'cls, func, /, *args, **keywords', (call) => {
        const data = { func: call.arg('func'), args: call.rest, keywords: call.keywords };
        const cls = call.arg('cls');
        return cls.kind === 'class' ? instance(call.vm, cls, make_originFrom(call.vm), { data }) : unknown_unknownFrom(call.vm, [cls]);
    }, functools_ANY),
    methods: [
        native_native('__call__', 'self, /, *args, **keywords', (call) => {
            const data = partialOf(call.arg('self'));
            if (data === null)
                return unknown_unknownFrom(call.vm, [call.arg('self')]);
            return callObject(call.vm, data.func, [...data.args, ...call.rest], new Map([...data.keywords, ...call.keywords]));
        }, functools_ANY),
    ],
    properties: [
        native_native('func', 'self', (call) => partialOf(call.arg('self'))?.func ?? make_none(), functools_ANY),
        native_native('args', 'self', (call) => tuple(partialOf(call.arg('self'))?.args ?? []), functools_ANY),
    ],
});
/** What `wraps` copies (https://docs.python.org/3/library/functools.html#functools.update_wrapper). */
const ASSIGNED = ['__module__', '__name__', '__qualname__', '__doc__'];
function updateWrapper(call, wrapper, wrapped) {
    const { vm } = call;
    for (const name of ASSIGNED) {
        const value = lookupAttribute(vm, wrapped, name, () => NONE);
        if (wrapper.kind === 'function')
            setAttribute(vm, wrapper, name, value);
    }
    if (wrapper.kind === 'function')
        setAttribute(vm, wrapper, '__wrapped__', wrapped);
    return wrapper;
}
/** A function that closes over JavaScript values. */
function closure(name, parameters, run) {
    return native_class_asObject(native_native(name, parameters, run, functools_ANY));
}
function reduce(call) {
    const { vm } = call;
    const { items, rest } = iterate(vm, call.arg('iterable'));
    const initial = call.optional('initial');
    const all = initial === null ? items : [initial, ...items];
    if (rest.length > 0 || all.some(mayBeAbsent))
        return unknown_unknownFrom(vm, all, { causes: rest });
    const [first, ...others] = all;
    if (first === undefined)
        throw exceptions_raise(vm, 'TypeError', 'reduce() of empty iterable with no initial value');
    return others.reduce((left, right) => callObject(vm, call.arg('function'), [left, right]), first);
}
/** Each combination of arguments is computed once: the results are kept in a dict, which forks can undo. */
function cached(call, func) {
    const memory = dict(call.vm);
    return closure('cached', '*args, **kwargs', (inner) => {
        const named = [...inner.keywords].flatMap(([name, value]) => [make_str(name), value]);
        const key = tuple([...inner.rest, ...named]);
        const known = getItem(inner.vm, memory, key);
        if (known.kind !== 'absent' && known.kind !== 'unknown')
            return known;
        const value = callObject(inner.vm, func, inner.rest, inner.keywords);
        if (known.kind === 'absent')
            mapping_setItem(inner.vm, memory, key, value);
        return value;
    });
}
function cacheDecorator(name) {
    return native_native(name, 'maxsize=, typed=', (call) => {
        const given = call.optional('maxsize');
        if (given !== null && (given.kind === 'function' || given.kind === 'method' || given.kind === 'native'))
            return cached(call, given);
        return closure(name, 'func, /', (inner) => cached(inner, inner.arg('func')));
    }, functools_ANY);
}
/** `functools` */
const functools = {
    name: 'functools',
    attributes: {
        partial: PARTIAL,
        reduce: native_native('reduce', 'function, iterable, initial=, /', reduce, functools_ANY),
        wraps: native_native('wraps', 'wrapped, assigned=, updated=', (call) => closure('wraps', 'wrapper, /', (inner) => updateWrapper(inner, inner.arg('wrapper'), call.arg('wrapped'))), functools_ANY),
        update_wrapper: native_native('update_wrapper', 'wrapper, wrapped, assigned=, updated=', (call) => updateWrapper(call, call.arg('wrapper'), call.arg('wrapped')), functools_ANY),
        lru_cache: cacheDecorator('lru_cache'),
        cache: native_native('cache', 'user_function, /', (call) => cached(call, call.arg('user_function')), functools_ANY),
        cached_property: native_native('cached_property', 'func', (call) => {
            const func = call.arg('func');
            const name = func.kind === 'function' ? func.name : 'cached';
            return {
                kind: 'property',
                getter: func,
                setter: null,
                deleter: null,
                cachedAs: name,
                origin: make_originFrom(call.vm),
            };
        }, functools_ANY),
        cmp_to_key: native_native('cmp_to_key', 'mycmp', (call) => closure('cmp_to_key', 'obj, /', (inner) => instance(inner.vm, KEY, object_NO_ORIGIN, { data: { compare: call.arg('mycmp'), object: inner.arg('obj') } })), functools_ANY),
    },
    others: [
        'WRAPPER_ASSIGNMENTS',
        'WRAPPER_UPDATES',
        'partialmethod',
        'singledispatch',
        'singledispatchmethod',
        'total_ordering',
        'RLock',
        'namedtuple',
        'recursive_repr',
    ],
};
const KEY = createClass({
    name: 'K',
    module: 'functools',
    methods: [
        native_native('__lt__', 'self, other, /', (call) => {
            const [left, right] = [call.arg('self'), call.arg('other')].map((one) => one.kind === 'instance' ? one.data : null);
            if (left === null || left === undefined || right === null || right === undefined)
                return unknown_unknownFrom(call.vm, [call.arg('other')], { types: ['bool'] });
            const order = callObject(call.vm, left.compare, [left.object, right.object]);
            const less = compare_compare(call.vm, '<', order, { kind: 'int', value: 0n, origin: object_NO_ORIGIN });
            return typeof truthOf(call.vm, less) === 'boolean' ? less : unknown_unknownFrom(call.vm, [less], { types: ['bool'] });
        }, functools_ANY),
    ],
});

;// CONCATENATED MODULE: ./lib/python/libraries/importlib.js




/** `importlib` */
const importlib = {
    name: 'importlib',
    attributes: {
        import_module: native_native('import_module', 'name, package=', (call) => {
            const name = call.arg('name');
            if (name.kind !== 'str')
                return unknown_unknownFrom(call.vm, [name], {
                    causes: [{ kind: 'call', callee: 'importlib.import_module', location: call.location }],
                });
            const level = /^\.*/.exec(name.value)?.[0].length ?? 0;
            const around = call.optional('package');
            const module = around?.kind === 'str' ? slotOf(call.vm.modules.contents, around.value) : undefined;
            const absolute = level > 0 && module?.kind === 'module'
                ? absoluteName(call.vm, module, name.value.slice(level), level)
                : name.value;
            return importModule(call.vm, absolute);
        }),
        reload: native_native('reload', 'module', (call) => call.arg('module')),
        invalidate_caches: native_native('invalidate_caches', '', () => ({
            kind: 'none',
            origin: { location: null, configVars: [], marks: [] },
        })),
    },
};

;// CONCATENATED MODULE: ./lib/python/libraries/io/index.js





/** `io` */
const io = {
    name: 'io',
    attributes: {
        ...functions(OPEN),
        ...classes(IO_BASE, RAW_IO_BASE, BUFFERED_IO_BASE, TEXT_IO_BASE, TEXT_FILE, BUFFERED_READER, BUFFERED_WRITER, BUFFERED_RANDOM, STRING_IO, BYTES_IO, UNSUPPORTED),
        ...constants({ DEFAULT_BUFFER_SIZE: 8192, SEEK_SET: 0, SEEK_CUR: 1, SEEK_END: 2 }),
        BlockingIOError: exceptionClass('BlockingIOError'),
    },
    others: names('BufferedRWPair FileIO IncrementalNewlineDecoder OpenWrapper abc open_code text_encoding'),
};

;// CONCATENATED MODULE: ./lib/python/libraries/itertools.js









const itertools_ANY = { accepts: 'any' };
const itertools_END = { kind: 'end' };
/** An iterator over what a JavaScript generator gives. */
function from(call, type, start) {
    return lazily(call.vm, type, () => {
        const steps = start();
        return () => {
            const next = steps.next();
            return next.done === true ? itertools_END : next.value;
        };
    });
}
function* over(call, object) {
    const next = pull(call.vm, lift_resolve(call.vm, object));
    for (let step = next(); step.kind !== 'end'; step = next()) {
        yield step;
        if (step.kind === 'rest')
            return;
    }
}
function* chained(call, sources) {
    for (const source of sources)
        yield* over(call, source);
}
/** The items of all the arguments, and what MAKE gives of them; unknown where one of them is. */
function ofKnown(type, parameters, make) {
    return native_native(type, parameters, (call) => {
        const { items, rest } = iterate(call.vm, call.arg('iterable'));
        const made = rest.length > 0 || items.some(mayBeAbsent) ? null : make(items, call);
        if (made === null)
            return unknown_unknownFrom(call.vm, [call.arg('iterable')], { causes: rest });
        return from(call, type, function* () {
            for (const slot of made)
                yield { kind: 'item', slot };
        });
    }, itertools_ANY);
}
const MOST = 20_000;
function itertools_combine(items, size) {
    let chosen = [[]];
    for (let round = 0; round < size; round += 1) {
        chosen = chosen.flatMap((one) => items.flatMap((_, index) => (index > (one.at(-1) ?? -1) ? [one.concat(index)] : [])));
        if (chosen.length > MOST)
            return null;
    }
    return chosen.map((one) => tuple(one.flatMap((index) => items[index] ?? [])));
}
function itertools_sizeOf(call, name, fallback) {
    const value = call.optional(name);
    return value?.kind === 'int' && value.value < 10n ? Number(value.value) : fallback;
}
function product(call) {
    const sources = call.rest.map((source) => iterate(call.vm, source));
    const repeat = itertools_sizeOf(call, 'repeat', 1);
    const causes = sources.flatMap(({ rest }) => rest);
    let rows = [[]];
    for (const { items } of Array.from({ length: repeat }, () => sources).flat()) {
        rows = rows.flatMap((row) => items.map((item) => row.concat([item])));
        if (rows.length > MOST)
            return unknown_unknownFrom(call.vm, call.rest);
    }
    if (causes.length > 0 || sources.some(({ items }) => items.some(mayBeAbsent)))
        return unknown_unknownFrom(call.vm, call.rest, { causes });
    return from(call, 'product', function* () {
        for (const row of rows)
            yield { kind: 'item', slot: tuple(row) };
    });
}
function sliced(call) {
    const [first, second, third] = call.rest.map((one) => (one.kind === 'int' ? Number(one.value) : null));
    const [start, stop] = call.rest.length > 1 ? [first ?? 0, second ?? Number.POSITIVE_INFINITY] : [0, first ?? Number.POSITIVE_INFINITY];
    return from(call, 'islice', function* () {
        let index = 0;
        if (stop === 0)
            return;
        for (const step of over(call, call.arg('iterable'))) {
            if (step.kind !== 'item' || mayBeAbsent(step.slot))
                yield restStep(call.vm, step.kind === 'rest' ? step.item.causes : []);
            else if (index >= start && (index - start) % (third ?? 1) === 0)
                yield step;
            index += 1;
            if (index >= stop)
                return;
        }
    });
}
function counted(call) {
    return from(call, 'count', function* () {
        const step = call.optional('step') ?? make_int(1);
        for (let value = call.optional('start') ?? make_int(0);; value = binary(call.vm, '+', value, step))
            yield { kind: 'item', slot: value };
    });
}
/** Those items for which the test is as wanted; where it is not known, the rest is unknown. */
function selecting(name) {
    return native_native(name, 'predicate, iterable, /', (call) => from(call, name, function* () {
        let dropping = name === 'dropwhile';
        for (const step of over(call, call.arg('iterable'))) {
            if (step.kind !== 'item') {
                yield step;
                return;
            }
            if (name === 'dropwhile' && !dropping) {
                yield step;
                continue;
            }
            const predicate = call.arg('predicate');
            const truth = truthOf(call.vm, predicate.kind === 'none' ? step.slot : callObject(call.vm, predicate, [step.slot]));
            if (typeof truth !== 'boolean') {
                yield restStep(call.vm, truth.causes);
                return;
            }
            if (name === 'takewhile' && !truth)
                return;
            if (name === 'dropwhile')
                dropping = truth;
            if (name === 'dropwhile' ? !truth : name === 'takewhile' ? truth : !truth)
                yield step;
        }
    }), itertools_ANY);
}
function grouped(call) {
    const { items, rest } = iterate(call.vm, call.arg('iterable'));
    const key = call.optional('key');
    const groups = [];
    if (rest.length > 0 || items.some(mayBeAbsent))
        return unknown_unknownFrom(call.vm, items, { causes: rest });
    for (const item of items) {
        const now = key === null || key.kind === 'none' ? item : callObject(call.vm, key, [item]);
        const last = groups.at(-1);
        const same = last === undefined ? false : truthOf(call.vm, compare_compare(call.vm, '==', last.key, now));
        if (typeof same !== 'boolean')
            return unknown_unknownFrom(call.vm, [now]);
        if (same && last !== undefined)
            last.items.push(item);
        else
            groups.push({ key: now, items: [item] });
    }
    return from(call, 'groupby', function* () {
        for (const group of groups) {
            const inner = from(call, 'grouper', function* () {
                for (const slot of group.items)
                    yield { kind: 'item', slot };
            });
            yield { kind: 'item', slot: tuple([group.key, inner]) };
        }
    });
}
const CHAIN = createClass({
    name: 'chain',
    module: 'itertools',
    construct: native_native('chain', 'cls, /, *iterables', (call) => from(call, 'chain', () => chained(call, call.rest)), itertools_ANY),
    classMethods: [
        native_native('from_iterable', 'cls, iterable, /', (call) => from(call, 'chain', function* () {
            for (const step of over(call, call.arg('iterable'))) {
                if (step.kind === 'item' && !mayBeAbsent(step.slot))
                    yield* over(call, step.slot);
                else
                    yield step.kind === 'item' ? restStep(call.vm, []) : step;
            }
        }), itertools_ANY),
    ],
});
/** `itertools` */
const itertools = {
    name: 'itertools',
    attributes: {
        chain: CHAIN,
        product: native_native('product', '*iterables, repeat=', product, itertools_ANY),
        combinations: ofKnown('combinations', 'iterable, r', (items, call) => itertools_combine(items, itertools_sizeOf(call, 'r', 0))),
        islice: native_native('islice', 'iterable, /, *args', sliced, itertools_ANY),
        count: native_native('count', 'start=, step=', counted, itertools_ANY),
        repeat: native_native('repeat', 'object, times=', (call) => from(call, 'repeat', function* () {
            const times = call.optional('times');
            for (let index = 0n; times?.kind !== 'int' || index < times.value; index += 1n)
                yield { kind: 'item', slot: call.arg('object') };
        }), itertools_ANY),
        takewhile: selecting('takewhile'),
        dropwhile: selecting('dropwhile'),
        filterfalse: selecting('filterfalse'),
        groupby: native_native('groupby', 'iterable, key=', grouped, itertools_ANY),
        starmap: native_native('starmap', 'function, iterable, /', (call) => from(call, 'starmap', function* () {
            for (const step of over(call, call.arg('iterable'))) {
                if (step.kind !== 'item' || mayBeAbsent(step.slot)) {
                    yield restStep(call.vm, step.kind === 'rest' ? step.item.causes : []);
                    return;
                }
                const { items, rest } = iterate(call.vm, step.slot);
                yield {
                    kind: 'item',
                    slot: rest.length > 0
                        ? unknown_unknownFrom(call.vm, items, { causes: rest })
                        : callObject(call.vm, call.arg('function'), items),
                };
            }
        }), itertools_ANY),
    },
    others: [
        'accumulate',
        'batched',
        'combinations_with_replacement',
        'compress',
        'cycle',
        'pairwise',
        'permutations',
        'tee',
        'zip_longest',
    ],
};

;// CONCATENATED MODULE: ./lib/python/libraries/operator.js









const operator_ANY = { accepts: 'any' };
const BINARY = {
    add: '+',
    sub: '-',
    mul: '*',
    truediv: '/',
    floordiv: '//',
    mod: '%',
    pow: '**',
    lshift: '<<',
    rshift: '>>',
    or_: '|',
    xor: '^',
    and_: '&',
    concat: '+',
};
const COMPARED = {
    eq: '==',
    ne: '!=',
    lt: '<',
    le: '<=',
    gt: '>',
    ge: '>=',
};
function each(table, make) {
    return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(name, value)]));
}
/** A getter of several things: of one it gives that, of more a tuple. */
function getter(name, get) {
    return native_native(name, 'item, /, *items', (outer) => {
        const wanted = [outer.arg('item'), ...outer.rest];
        return native_class_asObject(native_native(name, 'obj, /', (call) => {
            const found = wanted.map((what) => get(call, call.arg('obj'), what));
            const [only] = found;
            return found.length === 1 && only !== undefined ? only : tuple(found);
        }, operator_ANY));
    }, operator_ANY);
}
function operator_dotted(call, object, name) {
    return name.kind === 'str'
        ? name.value.split('.').reduce((from, part) => getAttribute(call.vm, from, part), object)
        : make_none();
}
/** `operator` */
const operator = {
    name: 'operator',
    attributes: {
        ...each(BINARY, (name, shown) => native_native(name, 'a, b, /', (call) => binary(call.vm, shown, call.arg('a'), call.arg('b')), operator_ANY)),
        ...each({ iadd: '+', isub: '-', imul: '*', ior: '|', iand: '&', iconcat: '+' }, (name, shown) => native_native(name, 'a, b, /', (call) => augmented(call.vm, shown, call.arg('a'), call.arg('b')), operator_ANY)),
        ...each(COMPARED, (name, shown) => native_native(name, 'a, b, /', (call) => compare_compare(call.vm, shown, call.arg('a'), call.arg('b')), operator_ANY)),
        neg: native_native('neg', 'a, /', (call) => unary(call.vm, '-', call.arg('a')), operator_ANY),
        pos: native_native('pos', 'a, /', (call) => unary(call.vm, '+', call.arg('a')), operator_ANY),
        invert: native_native('invert', 'a, /', (call) => unary(call.vm, '~', call.arg('a')), operator_ANY),
        not_: native_native('not_', 'a, /', (call) => negate(call.vm, call.arg('a')), operator_ANY),
        truth: native_native('truth', 'a, /', (call) => negate(call.vm, negate(call.vm, call.arg('a'))), operator_ANY),
        is_: native_native('is_', 'a, b, /', (call) => isIdentical(call.vm, call.arg('a'), call.arg('b')), operator_ANY),
        is_not: native_native('is_not', 'a, b, /', (call) => negate(call.vm, isIdentical(call.vm, call.arg('a'), call.arg('b'))), operator_ANY),
        contains: native_native('contains', 'a, b, /', (call) => isIn(call.vm, call.arg('b'), call.arg('a')), operator_ANY),
        getitem: native_native('getitem', 'a, b, /', (call) => subscript(call.vm, call.arg('a'), call.arg('b')), operator_ANY),
        setitem: native_native('setitem', 'a, b, c, /', (call) => {
            setSubscript(call.vm, call.arg('a'), call.arg('b'), call.arg('c'));
            return make_none();
        }, operator_ANY),
        delitem: native_native('delitem', 'a, b, /', (call) => {
            deleteSubscript(call.vm, call.arg('a'), call.arg('b'));
            return make_none();
        }, operator_ANY),
        itemgetter: getter('itemgetter', (call, object, what) => subscript(call.vm, object, what)),
        attrgetter: getter('attrgetter', operator_dotted),
        methodcaller: native_native('methodcaller', 'name, /, *args, **kwargs', (outer) => {
            const name = outer.arg('name');
            return native_class_asObject(native_native('methodcaller', 'obj, /', (call) => callObject(call.vm, operator_dotted(call, call.arg('obj'), name), outer.rest, outer.keywords), operator_ANY));
        }, operator_ANY),
    },
    others: [
        'abs',
        'countOf',
        'indexOf',
        'index',
        'length_hint',
        'matmul',
        'imod',
        'ipow',
        'ixor',
        'ifloordiv',
        'itruediv',
        'ilshift',
        'irshift',
        'imatmul',
        'inv',
        'call',
    ],
};

;// CONCATENATED MODULE: ./lib/python/methods/dict.js












function method(name, parameters, run, options = {}) {
    const withSelf = parameters === '' ? 'self, /' : `self, ${parameters}`;
    return native_native(name, withSelf, (call) => {
        const self = types_payloadOf(call.arg('self'));
        return self.kind === 'dict' ? run(self, call) : unknown_unknownFrom(call.vm, [self], { types: options.returns ?? null });
    }, { accepts: 'any', ...options });
}
/** Does something with a key that may be several things: once for each. */
function withKey(call, run) {
    return lift(call.vm, call.arg('key'), run);
}
/** Notes a read of the environment; the config vars that its outcome hangs on. */
function reading(self, key, how, fallback, required = false) {
    return key.kind === 'str' ? (self.environment?.read(key.value, how, fallback, required) ?? []) : [];
}
function get(self, call) {
    const fallback = call.optional('default') ?? make_none(make_originFrom(call.vm));
    return withKey(call, (key) => {
        const configVars = reading(self, key, 'os.environ.get', call.optional('default'));
        return hangingOn(readSlot(call.vm, getItem(call.vm, self, key), () => hangingOn(fallback, configVars)), configVars);
    });
}
function setDefault(self, call) {
    const fallback = call.optional('default') ?? make_none(make_originFrom(call.vm));
    return withKey(call, (key) => {
        const configVars = reading(self, key, 'os.environ.setdefault', fallback);
        const value = readSlot(call.vm, getItem(call.vm, self, key), () => hangingOn(fallback, configVars));
        // What it gives is what the key holds afterwards, whether it was there or not.
        mapping_setItem(call.vm, self, key, value);
        return value;
    });
}
function pop(self, call) {
    const fallback = call.optional('default');
    return withKey(call, (key) => {
        const configVars = reading(self, key, 'os.environ.pop', fallback, fallback === null);
        const value = readSlot(call.vm, getItem(call.vm, self, key), () => {
            if (fallback === null)
                throw exceptions_raise(call.vm, 'KeyError', hangingOn(key, configVars));
            return hangingOn(fallback, configVars);
        });
        removeItem(call.vm, self, key);
        return hangingOn(value, configVars);
    });
}
function popItem(self, call) {
    const { entries, rest } = self.cell.contents;
    const [cause] = rest;
    const last = [...entries.values()].findLast(({ slot }) => slot.kind !== 'absent');
    if (cause !== undefined || (last !== undefined && mayBeAbsent(last.slot))) {
        forget(call.vm, self.cell, cause ?? { kind: 'construct', what: 'a key that may be missing', location: call.location });
        return unknown_unknownFrom(call.vm, [self], { types: ['tuple'] });
    }
    if (last === undefined)
        throw exceptions_raise(call.vm, 'KeyError', make_str('popitem(): dictionary is empty'));
    removeItem(call.vm, self, last.key);
    return tuple([last.key, last.slot], make_originFrom(call.vm, last.slot));
}
function update(self, call) {
    const other = call.optional('other');
    if (other !== null)
        updateDict(call.vm, self, other, 'update');
    for (const [name, value] of call.keywords)
        mapping_setItem(call.vm, self, make_str(name), value);
    return make_none();
}
/** The methods of `dict`. */
const DICT_METHODS = [
    method('get', 'key, default=, /', get),
    method('setdefault', 'key, default=, /', setDefault),
    method('pop', 'key, default=, /', pop),
    method('popitem', '', popItem, { returns: ['tuple'] }),
    method('update', 'other=, /, **kwargs', update),
    method('clear', '', (self, call) => {
        const contents = write(call.vm.heap, self.cell);
        contents.entries = new Map();
        contents.rest = [];
        return make_none();
    }),
    method('copy', '', (self, call) => copyOf(self, call), { returns: ['dict'] }),
    method('keys', '', (self, call) => ({ kind: 'view', view: 'keys', dict: self, origin: make_originFrom(call.vm, self) }), {
        returns: ['dict_keys'],
    }),
    method('values', '', (self, call) => ({ kind: 'view', view: 'values', dict: self, origin: make_originFrom(call.vm, self) }), { returns: ['dict_values'] }),
    method('items', '', (self, call) => ({ kind: 'view', view: 'items', dict: self, origin: make_originFrom(call.vm, self) }), { returns: ['dict_items'] }),
];
function copyOf(self, call) {
    const entries = new Map([...self.cell.contents.entries].filter(([, { slot }]) => slot.kind !== 'absent'));
    return dict(call.vm, entries, make_originFrom(call.vm, self), self.cell.contents.rest);
}
/** `dict.fromkeys`, a class method. */
const FROMKEYS = native_native('fromkeys', 'cls, iterable, value=, /', (call) => {
    const { items, rest } = iterate(call.vm, call.arg('iterable'), 'indifferent');
    const made = dict(call.vm, new Map(), make_originFrom(call.vm), rest);
    for (const item of items)
        mapping_setItem(call.vm, made, item, call.optional('value') ?? make_none());
    return made;
}, { accepts: 'any' });

// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(816);
;// CONCATENATED MODULE: ./lib/python/libraries/environment.js







/** What a config var's value carries: it hangs on it, and is its text. */
function originOf(name) {
    return { location: null, configVars: [name], marks: [name] };
}
/** What the environment of the dyno holds under NAME before the program changes it: null where there is surely no such name. */
function environment_given(vm, name) {
    const { platform, configVars } = vm.input;
    if (configVars.known.get(name) === undefined && platform.has(name)) {
        const value = platform.get(name) ?? null;
        if (value !== null)
            return make_str(value);
        const cause = {
            kind: 'nondeterministic',
            what: `\`${name}\`, which Heroku sets on each dyno`,
            location: vm.location,
        };
        return unknown_unknown(vm, { causes: [cause], types: ['str'], truth: true, origin: object_NO_ORIGIN });
    }
    const variable = (0,environment/* configVar */.MD)(configVars, name);
    if (variable.state === 'unset')
        return null;
    if (variable.state === 'set' && variable.value !== undefined)
        return make_str(variable.value, originOf(name));
    const value = unknown_unknown(vm, {
        causes: [{ kind: 'config-var', name, location: vm.location }],
        types: ['str'],
        origin: originOf(name),
    });
    if (variable.state === 'set')
        return value;
    return unknown_unknown(vm, { causes: value.causes, alternatives: [value, make_ABSENT], origin: { ...originOf(name), marks: [] } });
}
/**
 * `os.environ` as a process of the app finds it: what Heroku sets and the config vars. A name that is not told is there
 * or not, and always the same way: it is one unknown, however often it is asked for.
 */
function createEnvironment(vm) {
    const cell = createCell(vm.heap, {
        kind: 'mapping',
        isNamespace: false,
        entries: new Map(),
        rest: [],
    });
    const answers = new Map();
    const missing = (name) => {
        const before = answers.get(name);
        if (before !== undefined)
            return before;
        const answer = environment_given(vm.self(), name);
        answers.set(name, answer);
        return answer;
    };
    const incomplete = vm.isComplete
        ? null
        : { kind: 'construct', what: 'config vars that are not known', location: null };
    if (incomplete !== null)
        cell.contents.rest = [incomplete];
    return {
        kind: 'dict',
        cell,
        origin: object_NO_ORIGIN,
        environment: {
            incomplete,
            missing,
            read: (name, how, fallback, required) => {
                vm.self().reads.push({ name, location: vm.self().location, default: fallback, required, how });
                return vm.self().input.platform.has(name) ? [] : [name];
            },
        },
    };
}
/** Lists what the environment surely holds; run once, when the interpreter stands. */
function fillEnvironment(vm) {
    const { platform, configVars } = vm.input;
    for (const name of [...platform.keys(), ...configVars.known.keys()]) {
        const slot = vm.environ.environment?.missing(name) ?? null;
        if (slot !== null)
            vm.environ.cell.contents.entries.set(name, { key: make_str(name), slot });
    }
}
/**
 * Reads a config var for a library, and notes the read.
 *
 * @param how the way it is read, in the program's terms: `env.bool`
 * @param fallback the default that is given, where there is one
 * @param missing what follows where it is not set; its result hangs on the config var too
 */
function environmentGet(vm, name, how, fallback, missing) {
    const configVars = vm.environ.environment?.read(name, how, fallback, fallback === null) ?? [];
    return hangingOn(readSlot(vm, getItem(vm, vm.environ, make_str(name)), () => hangingOn(missing(), configVars)), configVars);
}

;// CONCATENATED MODULE: ./lib/python/libraries/folders.js





/** `os.mkdir`: FILE is the path as it was given. @throws Raise FileExistsError, FileNotFoundError, PermissionError */
function makeFolder(vm, file, path, { existOk }) {
    withFile(vm, path, (state, real) => {
        if (state.kind === 'directory' && existOk)
            return make_none();
        if (state.kind === 'directory' || state.kind === 'file')
            throw fileError(vm, 'EEXIST', file);
        if (state.kind === 'not-a-directory')
            throw fileError(vm, 'ENOTDIR', file);
        if (state.kind === 'unknown' && !existOk)
            mayFail(vm, 'EEXIST', file);
        checkFolder(vm, file, dirname(real));
        putFolder(vm, real);
        return make_none();
    });
}
/** `os.makedirs`: the folders above it too. @throws Raise FileExistsError, NotADirectoryError, PermissionError */
function makeFolders(vm, file, path, options) {
    const real = realPath(vm, path);
    if (real === null)
        throw fileError(vm, 'ELOOP', file);
    const above = [];
    for (let folder = dirname(real); folder !== '/'; folder = dirname(folder))
        above.push(folder);
    for (const folder of above.toReversed())
        makeFolder(vm, file, folder, { existOk: true });
    makeFolder(vm, file, real, options);
}

;// CONCATENATED MODULE: ./lib/python/libraries/os-files.js













/** A path argument: its text, and the object that an error names. @throws Raise TypeError */
function pathArgument(call, name) {
    const object = call.arg(name);
    const path = pathOf(call.vm, object);
    if (path === null)
        throw exceptions_raise(call.vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${types_typeName(object)}`);
    return { path, shown: pathObject(object) };
}
/** Hands what stands at a path to RUN. @throws Raise FileNotFoundError, NotADirectoryError */
function existing(call, name, run) {
    const { path, shown } = pathArgument(call, name);
    return withFile(call.vm, path, (state, real) => {
        if (state.kind === 'missing')
            throw fileError(call.vm, 'ENOENT', shown);
        if (state.kind === 'not-a-directory')
            throw fileError(call.vm, 'ENOTDIR', shown);
        if (state.kind === 'unknown')
            mayFail(call.vm, 'ENOENT', shown);
        return run(state, real, shown);
    });
}
/** `os.listdir(path)`: the names are the file system's, in its own order, which nobody knows. */
function listDirectory(call) {
    const given = call.optional('path');
    const wanted = given === null || given.kind === 'none' ? { ...call, arg: () => make_str('.') } : call;
    return existing(wanted, 'path', (state, real, shown) => {
        if (state.kind === 'file')
            throw fileError(call.vm, 'ENOTDIR', shown);
        const { names, rest } = listFolder(call.vm, real);
        const slots = names.map(({ name, isCertain }) => isCertain ? make_str(name, make_originFrom(call.vm)) : maybe(call.vm, make_str(name, make_originFrom(call.vm))));
        const open = state.kind === 'unknown' ? [...rest, state.cause] : rest;
        const order = slots.length > 1
            ? [{ kind: 'nondeterministic', what: 'the order of the names in a folder', location: call.location }]
            : [];
        return make_list(call.vm, slots, make_originFrom(call.vm), [...open, ...order]);
    });
}
function os_files_remove(call) {
    return existing(call, 'path', (state, real, shown) => {
        if (state.kind === 'directory')
            throw fileError(call.vm, 'EISDIR', shown);
        removePath(call.vm, real);
        return make_none();
    });
}
function removeFolder(call) {
    return existing(call, 'path', (state, real, shown) => {
        if (state.kind === 'file')
            throw fileError(call.vm, 'ENOTDIR', shown);
        const { names, rest } = listFolder(call.vm, real);
        if (names.some(({ isCertain }) => isCertain))
            throw fileError(call.vm, 'ENOTEMPTY', shown);
        if (names.length + rest.length > 0)
            mayFail(call.vm, 'ENOTEMPTY', shown);
        removePath(call.vm, real);
        return make_none();
    });
}
function rename(call) {
    return existing(call, 'src', (state, real, shown) => {
        const to = realPath(call.vm, pathArgument(call, 'dst').path);
        if (to === null)
            return make_none();
        checkFolder(call.vm, shown, dirname(to));
        if (state.kind === 'file')
            putFile(call.vm, to, state.content);
        else if (state.kind === 'directory')
            putFolder(call.vm, to);
        else
            putUnknown(call.vm, to, { kind: 'construct', what: `what is at ${to}`, location: call.location });
        removePath(call.vm, real);
        return make_none();
    });
}
/** `os.access(path, mode)`: the dyno's user may read the app's files, and write in its folder. */
function access(call) {
    const { path } = pathArgument(call, 'path');
    const origin = make_originAbout(call.vm, call.arg('path'));
    return withFile(call.vm, path, (state, real) => {
        if (state.kind === 'missing' || state.kind === 'not-a-directory')
            return make_bool(false, origin);
        const mode = optionalInteger(call, 'mode') ?? 0n;
        const isSure = state.kind !== 'unknown' && isWritable(real) && (mode & 1n) === 0n;
        if (isSure || (state.kind !== 'unknown' && mode === 0n))
            return make_bool(true, origin);
        return unknown_unknown(call.vm, {
            causes: [{ kind: 'construct', what: `what the dyno's user may do with ${real}`, location: call.location }],
            types: ['bool'],
            origin,
        });
    });
}
function linkOf(call) {
    const { path, shown } = pathArgument(call, 'path');
    const target = linkTarget(call.vm, path);
    if (target === null)
        throw fileError(call.vm, 'EINVAL', shown);
    return make_str(target);
}
const fact = (name, types) => native_native(name, 'path, *args, **kwargs', (call) => existing(call, 'path', () => varying(call.vm, `os.${name}`, types)));
/** What is made of PATH's folder by a walk through it is not followed here. */
const walked = (name) => native_native(name, 'path=, *args, **kwargs', (call) => unknown_unknownFrom(call.vm, [call.optional('path') ?? undefined], {
    causes: [{ kind: 'call', callee: `os.${name}`, location: call.location }],
}));
/** The functions of `os` about files. */
const OS_FILES = functions(native_native('listdir', 'path=', listDirectory, { returns: ['list'] }), native_native('mkdir', 'path, mode=, *, dir_fd=', (call) => {
    const { path, shown } = pathArgument(call, 'path');
    makeFolder(call.vm, shown, path, { existOk: false });
    return make_none();
}), native_native('makedirs', 'name, mode=, exist_ok=', (call) => {
    const { path, shown } = pathArgument(call, 'name');
    makeFolders(call.vm, shown, path, { existOk: flag(call, 'exist_ok', false) });
    return make_none();
}), native_native('remove', 'path, *, dir_fd=', os_files_remove), native_native('unlink', 'path, *, dir_fd=', os_files_remove), native_native('rmdir', 'path, *, dir_fd=', removeFolder), native_native('rename', 'src, dst', rename), native_native('renames', 'src, dst', rename), native_native('replace', 'src, dst', rename), native_native('access', 'path, mode, *, dir_fd=, effective_ids=, follow_symlinks=', access, { returns: ['bool'] }), native_native('readlink', 'path, *, dir_fd=', linkOf, { returns: ['str'] }), native_native('chmod', 'path, mode, *, dir_fd=, follow_symlinks=', (call) => existing(call, 'path', () => make_none())), fact('stat', ['os.stat_result']), fact('lstat', ['os.stat_result']), walked('walk'), walked('scandir'));

;// CONCATENATED MODULE: ./lib/python/libraries/os-path.js














const POSIXPATH = { ...posixpath_namespaceObject };
/** The text of a path argument. @throws Raise TypeError */
function path(call, name) {
    return os_path_textOf(call, call.arg(name));
}
function os_path_textOf(call, object) {
    const text = pathOf(call.vm, object);
    if (text === null)
        throw exceptions_raise(call.vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${types_typeName(object)}`);
    return text;
}
function os_path_textFunction(name, run) {
    return native_native(name, 'path', (call) => guard_guard(call.vm, [call.arg('path')], ['str'], () => make_str(run(path(call, 'path')), make_originFrom(call.vm, call.arg('path')))), { returns: ['str'] });
}
function pairFunction(name, run) {
    return native_native(name, 'path', (call) => {
        const origin = make_originFrom(call.vm, call.arg('path'));
        return tuple(run(path(call, 'path')).map((part) => make_str(part, origin)), origin);
    }, { returns: ['tuple'] });
}
/** A question about what stands at a path of the dyno: null is "not known". */
function question(name, answer) {
    return native_native(name, 'path', (call) => {
        const origin = make_originAbout(call.vm, call.arg('path'));
        const text = path(call, 'path');
        if (text.includes('\0'))
            return make_bool(false, origin);
        return withFile(call.vm, text, (state) => {
            const known = answer(state);
            if (known !== null)
                return make_bool(known, origin);
            return unknown_unknownFrom(call.vm, [call.arg('path')], {
                types: ['bool'],
                origin,
                causes: state.kind === 'unknown' ? [state.cause] : [],
            });
        });
    }, { returns: ['bool'] });
}
const exists = (state) => state.kind === 'unknown' ? null : state.kind === 'file' || state.kind === 'directory';
function relative(call) {
    const start = call.optional('start');
    return guard_guard(call.vm, [call.arg('path')], ['str'], () => make_str(relpath(path(call, 'path'), start === null || start.kind === 'none' ? APP_FOLDER : os_path_textOf(call, start), APP_FOLDER), make_originFrom(call.vm, call.arg('path'), start ?? undefined)));
}
function common(name) {
    return native_native(name, 'paths', (call) => {
        const { items, rest } = iterate(call.vm, call.arg('paths'));
        const texts = items.map((item) => pathOf(call.vm, lift_resolve(call.vm, item)));
        if (rest.length > 0 || texts.includes(null))
            return unknown_unknownFrom(call.vm, items, { types: ['str'], causes: rest });
        return guard_guard(call.vm, items, ['str'], () => make_str(POSIXPATH[name](texts.flatMap((text) => text ?? [])), make_originFrom(call.vm, ...items)));
    });
}
/** What tells of a file: its size where that is known. */
function size(call) {
    const shown = pathObject(call.arg('path'));
    return withFile(call.vm, path(call, 'path'), (state) => {
        if (state.kind === 'missing')
            throw fileError(call.vm, 'ENOENT', shown);
        if (state.kind === 'not-a-directory')
            throw fileError(call.vm, 'ENOTDIR', shown);
        if (state.kind === 'file' && state.content.kind === 'bytes')
            return make_int(state.content.value.length, make_originAbout(call.vm, state.content));
        if (state.kind === 'unknown')
            mayFail(call.vm, 'ENOENT', shown);
        return unknown_unknownFrom(call.vm, [call.arg('path')], {
            types: ['int'],
            causes: [{ kind: 'call', callee: 'os.path.getsize', location: call.location }],
        });
    });
}
/** When a file was changed differs from dyno to dyno. */
function timeOf(name) {
    return native_native(name, 'path', (call) => {
        const shown = pathObject(call.arg('path'));
        return withFile(call.vm, path(call, 'path'), (state) => {
            if (state.kind === 'missing')
                throw fileError(call.vm, 'ENOENT', shown);
            if (state.kind === 'unknown')
                mayFail(call.vm, 'ENOENT', shown);
            return unknown_unknownFrom(call.vm, [], {
                types: ['float'],
                causes: [{ kind: 'nondeterministic', what: `os.path.${name}`, location: call.location }],
            });
        });
    }, { returns: ['float'] });
}
/** `$name` and `${name}` by what the environment holds; null where one of them is not known. */
function expandVariables(call) {
    const text = path(call, 'path');
    const sources = [call.arg('path')];
    const expanded = expandvars(text, (name) => {
        const value = environmentGet(call.vm, name, 'os.path.expandvars', make_none(), () => make_none());
        if (value.kind !== 'none')
            sources.push(value);
        return value.kind === 'str' ? value.value : undefined;
    });
    return sources.some((source) => source.kind === 'unknown')
        ? unknown_unknownFrom(call.vm, sources, { types: ['str'] })
        : make_str(expanded, make_originFrom(call.vm, ...sources));
}
function isLink(call) {
    const text = path(call, 'path');
    const folder = realPath(call.vm, dirname(abspath(text, APP_FOLDER)));
    const name = basename(text);
    return make_bool(folder !== null && linkTarget(call.vm, join(folder, name)) !== null, make_originAbout(call.vm, call.arg('path')));
}
/** `os.path`: on a dyno, `posixpath`. */
const osPath = {
    name: 'os.path',
    attributes: {
        join: native_native('join', 'path, /, *paths', (call) => {
            const parts = [call.arg('path'), ...call.rest];
            return guard_guard(call.vm, parts, ['str'], () => {
                const [first = '', ...rest] = parts.map((part) => os_path_textOf(call, part));
                return make_str(join(first, ...rest), make_originFrom(call.vm, ...parts));
            });
        }, { returns: ['str'] }),
        abspath: os_path_textFunction('abspath', (text) => abspath(text, APP_FOLDER)),
        realpath: native_native('realpath', 'path, *, strict=', (call) => make_str(realPath(call.vm, path(call, 'path')) ?? abspath(path(call, 'path'), APP_FOLDER), make_originFrom(call.vm, call.arg('path'))), { returns: ['str'] }),
        normpath: os_path_textFunction('normpath', normpath),
        normcase: os_path_textFunction('normcase', (text) => text),
        basename: os_path_textFunction('basename', basename),
        dirname: os_path_textFunction('dirname', dirname),
        expanduser: os_path_textFunction('expanduser', (text) => expanduser(text, APP_FOLDER) ?? text),
        expandvars: native_native('expandvars', 'path', expandVariables, { returns: ['str'] }),
        split: pairFunction('split', split),
        splitext: pairFunction('splitext', splitext),
        splitdrive: pairFunction('splitdrive', (text) => ['', text]),
        isabs: native_native('isabs', 'path', (call) => make_bool(path(call, 'path').startsWith('/'), make_originAbout(call.vm, call.arg('path'))), { returns: ['bool'] }),
        relpath: native_native('relpath', 'path, start=', relative, { returns: ['str'] }),
        commonpath: common('commonpath'),
        commonprefix: common('commonprefix'),
        exists: question('exists', exists),
        lexists: question('lexists', exists),
        isfile: question('isfile', (state) => state.kind === 'unknown' ? (state.of === 'directory' ? false : null) : state.kind === 'file'),
        isdir: question('isdir', (state) => (state.kind === 'unknown' ? null : state.kind === 'directory')),
        islink: native_native('islink', 'path', isLink, { returns: ['bool'] }),
        ismount: question('ismount', (state) => (state.kind === 'unknown' ? null : false)),
        getmtime: timeOf('getmtime'),
        getatime: timeOf('getatime'),
        getctime: timeOf('getctime'),
        samefile: native_native('samefile', 'path1, path2', (call) => make_bool(realPath(call.vm, path(call, 'path1')) === realPath(call.vm, path(call, 'path2')), make_originAbout(call.vm, call.arg('path1'), call.arg('path2'))), { returns: ['bool'] }),
        getsize: native_native('getsize', 'path', size, { returns: ['int'] }),
        sep: make_str('/'),
        pathsep: make_str(':'),
        extsep: make_str('.'),
        curdir: make_str('.'),
        pardir: make_str('..'),
        altsep: () => ({ kind: 'none', origin: { location: null, configVars: [], marks: [] } }),
        defpath: make_str('/bin:/usr/bin'),
        devnull: make_str('/dev/null'),
    },
    others: ['sameopenfile', 'samestat', 'supports_unicode_filenames', 'genericpath', 'os', 'stat', 'sys'],
};

;// CONCATENATED MODULE: ./lib/python/libraries/os.js
















const os_ANY = { accepts: 'any' };
/** A mapping of Python's own code takes the default by keyword too. */
function byKeyword(name) {
    const method = DICT_METHODS.find((one) => one.name === name);
    const run = (call) => {
        if (method === undefined)
            throw new TypeError(`dict has no ${name}`);
        const fallback = call.optional('default');
        if (name === 'setdefault' && fallback?.kind !== 'unknown')
            os_text(call, fallback ?? make_none());
        return callNative(call.vm, method, [call.arg('self'), call.arg('key'), ...(fallback === null ? [] : [fallback])], new Map());
    };
    return [native_native(name, 'self, key, default=', run, os_ANY)];
}
/** `os._Environ`: a mapping of its own that takes str alone. */
const ENVIRON = createClass({
    name: '_Environ',
    module: 'os',
    bases: [DICT],
    methods: [
        ...['get', 'setdefault', 'pop'].flatMap((name) => byKeyword(name)),
        native_native('__getitem__', 'self, key, /', (call) => {
            const key = call.arg('key');
            if (key.kind === 'unknown')
                return unknown_unknownFrom(call.vm, [key], { types: ['str'] });
            return environmentGet(call.vm, os_text(call, key), 'os.environ[]', null, () => {
                throw exceptions_raise(call.vm, 'KeyError', {
                    ...make_str(os_text(call, key)),
                    origin: { ...make_originFrom(call.vm, key), configVars: [os_text(call, key)] },
                });
            });
        }),
        native_native('__setitem__', 'self, key, value, /', (call) => {
            os_text(call, call.arg('key'));
            if (call.arg('value').kind !== 'unknown')
                os_text(call, call.arg('value'));
            mapping_setItem(call.vm, call.vm.environ, call.arg('key'), call.arg('value'));
            return make_none();
        }, os_ANY),
    ],
});
/** @throws Raise TypeError where it is no str */
function os_text(call, value) {
    if (value.kind === 'str')
        return value.value;
    if (value.kind === 'instance' && value.payload?.kind === 'str')
        return value.payload.value;
    throw exceptions_raise(call.vm, 'TypeError', `str expected, not ${types_typeName(value)}`);
}
function getenv(call) {
    const key = call.arg('key');
    const fallback = call.optional('default');
    return environmentGet(call.vm, os_text(call, key), 'os.getenv', fallback ?? make_none(make_originFrom(call.vm)), () => fallback ?? make_none(make_originFrom(call.vm)));
}
function nondeterministic(name, types, truth = true) {
    return native_native(name, '*args, **kwargs', (call) => unknown_unknown(call.vm, {
        types,
        truth,
        causes: [{ kind: 'nondeterministic', what: `os.${name}`, location: call.location }],
    }), os_ANY);
}
const effect = (name) => native_native(name, '*args, **kwargs', () => make_none(), os_ANY);
/** `os` */
const os = {
    name: 'os',
    attributes: {
        environ: (vm) => instance(vm, ENVIRON, make_originFrom(vm), { payload: vm.environ }),
        getenv: native_native('getenv', 'key, default=', getenv, { returns: ['str'] }),
        putenv: effect('putenv'),
        unsetenv: native_native('unsetenv', 'key, /', (call) => {
            removeItem(call.vm, call.vm.environ, call.arg('key'));
            return make_none();
        }),
        path: (vm) => libraryModule(vm, osPath),
        getcwd: native_native('getcwd', '', (call) => make_str(APP_FOLDER, make_originFrom(call.vm))),
        getcwdb: native_native('getcwdb', '', (call) => make_bytes(new TextEncoder().encode(APP_FOLDER), make_originFrom(call.vm))),
        fspath: native_native('fspath', 'path', (call) => {
            const path = pathOf(call.vm, call.arg('path'));
            if (path === null)
                throw exceptions_raise(call.vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${types_typeName(call.arg('path'))}`);
            return make_str(path, make_originFrom(call.vm, call.arg('path')));
        }, { returns: ['str'] }),
        ...OS_FILES,
        getpid: nondeterministic('getpid', ['int']),
        getppid: nondeterministic('getppid', ['int']),
        urandom: nondeterministic('urandom', ['bytes']),
        uname: nondeterministic('uname', ['posix.uname_result']),
        cpu_count: nondeterministic('cpu_count', ['int', 'NoneType'], null),
        getlogin: nondeterministic('getlogin', ['str']),
        getuid: nondeterministic('getuid', ['int']),
        umask: nondeterministic('umask', ['int'], null),
        sep: make_str('/'),
        pathsep: make_str(':'),
        linesep: make_str('\n'),
        extsep: make_str('.'),
        curdir: make_str('.'),
        pardir: make_str('..'),
        devnull: make_str('/dev/null'),
        name: make_str('posix'),
        error: exceptionClass('OSError'),
        F_OK: make_int(0),
        R_OK: make_int(4),
        W_OK: make_int(2),
        X_OK: make_int(1),
    },
};

;// CONCATENATED MODULE: ./lib/python/text/fnmatch.js
/** `fnmatch` (Lib/fnmatch.py of CPython 3.11), without a regular expression: linear in text times pattern. */


/** The product of text and pattern can be too much. */
const MAX_STEPS = 5_000_000;
/** `fnmatch.fnmatchcase(name, pattern)`; `fnmatch.fnmatch` is the same on Linux. */
function fnmatch_fnmatchcase(name, pattern) {
    const parts = fnmatch_partsOf(codePoints(pattern));
    const characters = codePoints(name);
    let [at, part] = [0, 0];
    let [starAt, starPart] = [0, -1];
    for (let steps = 0; at < characters.length; steps++) {
        if (steps > MAX_STEPS)
            exceed('the steps that a pattern of file names may take');
        const current = parts[part];
        if (current?.kind === 'any') {
            ;
            [starAt, starPart] = [at, part];
            part++;
        }
        else if (current?.kind === 'one' && current.test(characters[at] ?? '')) {
            at++;
            part++;
        }
        else if (starPart !== -1) {
            starAt++;
            [at, part] = [starAt, starPart + 1];
        }
        else {
            return false;
        }
    }
    return parts.slice(part).every(({ kind }) => kind === 'any');
}
function fnmatch_partsOf(pattern) {
    const parts = [];
    const lastClose = pattern.lastIndexOf(']');
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at] ?? '';
        if (character === '*')
            parts.push({ kind: 'any' });
        else if (character === '?')
            parts.push({ kind: 'one', test: () => true });
        else if (character === '[' && at < lastClose && endOfSet(pattern, at) !== -1) {
            const end = endOfSet(pattern, at);
            parts.push({ kind: 'one', test: setTest(pattern.slice(at + 1, end)) });
            at = end;
        }
        else
            parts.push({ kind: 'one', test: (other) => other === character });
    }
    return parts;
}
/** Where the ']' of a set stands; one that comes first is part of the set. -1 where the set has no end. */
function endOfSet(pattern, open) {
    const first = pattern[open + 1] === '!' ? open + 2 : open + 1;
    return pattern.indexOf(']', pattern[first] === ']' ? first + 1 : first);
}
function setTest(inside) {
    const negated = inside[0] === '!';
    const members = negated ? inside.slice(1) : inside;
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const low = members[at] ?? '';
        const high = members[at + 2];
        const isRange = members[at + 1] === '-' && high !== undefined;
        ranges.push([low, isRange ? high : low]);
        if (isRange)
            at += 2;
    }
    return (character) => ranges.some(([low, high]) => compare(low, character) <= 0 && compare(character, high) <= 0) !== negated;
}

;// CONCATENATED MODULE: ./lib/python/text/pure-path.js
/** `pathlib.PurePosixPath` as pure functions over its text (Lib/pathlib.py of CPython 3.11). */




function pure_path_parsePath(text) {
    const root = text.startsWith('//') && !text.startsWith('///') ? '//' : text.startsWith('/') ? '/' : '';
    return { root, names: text.split('/').filter((name) => name !== '' && name !== '.') };
}
/** `left / right`: an absolute RIGHT takes its place. */
function joinPaths(left, right) {
    return right.root === '' ? { root: left.root, names: [...left.names, ...right.names] } : right;
}
function pathText({ root, names }) {
    return root + names.join('/') || '.';
}
function parts({ root, names }) {
    return root === '' ? [...names] : [root, ...names];
}
function pure_path_parent({ root, names }) {
    return { root, names: names.slice(0, -1) };
}
/** `path.parents`: the nearest first. */
function parents(path) {
    return path.names.map((_, index) => ({ root: path.root, names: path.names.slice(0, path.names.length - 1 - index) }));
}
const pure_path_name = ({ names }) => names.at(-1) ?? '';
/** Where the suffix of a name begins; -1 where it has none. A first or a last dot begins none. */
function suffixStart(last) {
    const at = last.lastIndexOf('.');
    return at > 0 && at < last.length - 1 ? at : -1;
}
function suffix(path) {
    const last = pure_path_name(path);
    const at = suffixStart(last);
    return at === -1 ? '' : last.slice(at);
}
function suffixes(path) {
    const last = pure_path_name(path);
    if (last.endsWith('.'))
        return [];
    return last
        .replace(/^\.+/, '')
        .split('.')
        .slice(1)
        .map((part) => `.${part}`);
}
function stem(path) {
    const last = pure_path_name(path);
    const at = suffixStart(last);
    return at === -1 ? last : last.slice(0, at);
}
/** Raises ValueError. */
function pure_path_withName(path, wanted) {
    if (pure_path_name(path) === '')
        outcome_raise('ValueError', `PosixPath(${repr_reprStr(pathText(path))}) has an empty name`);
    if (wanted === '' || wanted === '.' || wanted.includes('/'))
        outcome_raise('ValueError', `Invalid name ${repr_reprStr(wanted)}`);
    return { root: path.root, names: [...path.names.slice(0, -1), wanted] };
}
const withStem = (path, wanted) => pure_path_withName(path, wanted + suffix(path));
/** Raises ValueError. */
function withSuffix(path, wanted) {
    if (wanted.includes('/') || (wanted !== '' && !wanted.startsWith('.')) || wanted === '.')
        outcome_raise('ValueError', `Invalid suffix ${repr_reprStr(wanted)}`);
    const last = pure_path_name(path);
    if (last === '')
        outcome_raise('ValueError', `PosixPath(${repr_reprStr(pathText(path))}) has an empty name`);
    return { root: path.root, names: [...path.names.slice(0, -1), stem(path) + wanted] };
}
function isRelativeTo(path, other) {
    return path.root === other.root && other.names.every((part, index) => path.names[index] === part);
}
/** Raises ValueError. */
function relativeTo(path, other) {
    if (!isRelativeTo(path, other)) {
        outcome_raise('ValueError', `${repr_reprStr(pathText(path))} is not in the subpath of ${repr_reprStr(pathText(other))} OR one path is relative and the other is absolute.`);
    }
    return { root: '', names: path.names.slice(other.names.length) };
}
/** `path.match(pattern)`. Raises ValueError. */
function matches(path, pattern) {
    const wanted = parts(pure_path_parsePath(pattern));
    const own = parts(path);
    if (wanted.length === 0)
        outcome_raise('ValueError', 'empty pattern');
    if (wanted[0]?.startsWith('/')) {
        if (wanted.length !== own.length || wanted[0] !== own[0])
            return false;
    }
    else if (wanted.length > own.length)
        return false;
    const behind = own.slice(own.length - wanted.length);
    return wanted.every((one, index) => one.startsWith('/') ? behind[index] === one : fnmatch_fnmatchcase(behind[index] ?? '', one));
}
/** How `sorted` orders paths: by their parts. */
function comparePaths(left, right) {
    const [one, other] = [parts(left), parts(right)];
    for (const [index, part] of one.entries()) {
        const counterpart = other[index];
        if (counterpart === undefined)
            return 1;
        const order = compare(part, counterpart);
        if (order !== 0)
            return order;
    }
    return one.length - other.length;
}
const samePath = (left, right) => pathText(left) === pathText(right);
/** `fnmatch` of one name of a glob pattern; hidden files are names like any other. */
const matchesName = (candidate, pattern) => fnmatchcase(candidate, pattern);

;// CONCATENATED MODULE: ./lib/python/libraries/glob-search.js




/** How many folders and names one search looks at. */
const MAX_NAMES = 20_000;
/** What stands at PATH, where that is certain; else `unknown`. */
function stateAt(vm, path) {
    const kinds = new Set();
    withFile(vm, path, (state) => {
        kinds.add(state.kind);
        return make_bool(true);
    });
    const [kind] = kinds;
    return kinds.size === 1 && kind !== undefined ? kind : 'unknown';
}
function pathIn(folder, name) {
    if (folder === '' || folder === '.')
        return name;
    return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
/** The names in FOLDER, with those that begin with a dot. A folder that is not there has none. */
function namesIn(vm, folder) {
    const real = realPath(vm, folder);
    const state = real === null ? 'missing' : stateAt(vm, real);
    if (real === null || state === 'missing' || state === 'file' || state === 'not-a-directory')
        return { names: [], rest: [] };
    const listing = listFolder(vm, real);
    if (state === 'directory')
        return listing;
    const cause = { kind: 'construct', what: `what is in ${real}`, location: vm.location };
    return {
        names: listing.names.map(({ name }) => ({ name, isCertain: false })),
        rest: uniteCauses(listing.rest, [cause]),
    };
}
/** The paths below FOLDER that the PARTS of a pattern match; `**` stands for any folders in between. HIDDEN: a wildcard matches a leading dot too. */
function search(vm, folder, parts, hidden) {
    const walk = { vm, parts, hidden, found: new Map(), rest: [], left: MAX_NAMES };
    visit(walk, { path: folder, isCertain: true }, 0);
    return { found: [...walk.found.values()], rest: uniteCauses(walk.rest) };
}
function visit(walk, at, index) {
    const { vm, rest } = walk;
    walk.left -= 1;
    if (walk.left < 0) {
        if (walk.left === -1)
            rest.push({ kind: 'budget', what: 'a search of too many folders', location: vm.location });
        return;
    }
    const part = walk.parts[index];
    if (part === undefined) {
        if (at.isCertain || !walk.found.has(at.path))
            walk.found.set(at.path, at);
    }
    else if (part === '**')
        visitBelow(walk, at, index);
    else if (/[*?[]/.test(part))
        visitMatching(walk, at, part, index);
    else {
        const path = pathIn(at.path, part);
        const kind = stateAt(vm, path);
        if (kind !== 'missing' && kind !== 'not-a-directory')
            visit(walk, { path, isCertain: at.isCertain && kind !== 'unknown' }, index + 1);
    }
}
function isHidden(walk, name, part) {
    return !walk.hidden && name.startsWith('.') && !part.startsWith('.');
}
function visitMatching(walk, at, part, index) {
    const { names, rest } = namesIn(walk.vm, at.path);
    walk.rest.push(...rest);
    const isLast = index === walk.parts.length - 1;
    for (const { name, isCertain } of names) {
        if (!fnmatch_fnmatchcase(name, part) || isHidden(walk, name, part))
            continue;
        const path = pathIn(at.path, name);
        const kind = isLast ? 'directory' : stateAt(walk.vm, path);
        if (kind === 'directory' || kind === 'unknown')
            visit(walk, { path, isCertain: isCertain && at.isCertain && kind === 'directory' }, index + 1);
    }
}
/** `**`: this folder, and each folder below it. */
function visitBelow(walk, at, index) {
    visit(walk, at, index + 1);
    const { names, rest } = namesIn(walk.vm, at.path);
    walk.rest.push(...rest);
    for (const { name, isCertain } of names) {
        if (isHidden(walk, name, ''))
            continue;
        const path = pathIn(at.path, name);
        const kind = stateAt(walk.vm, path);
        if (kind === 'directory')
            visit(walk, { path, isCertain: at.isCertain && isCertain }, index);
        else if (kind === 'unknown' && mayHoldMatches(walk, name))
            walk.rest.push({ kind: 'construct', what: `what is in ${path}`, location: walk.vm.location });
    }
}
/** A folder of byte code holds nothing but byte code. */
function mayHoldMatches(walk, name) {
    return name !== '__pycache__' || fnmatch_fnmatchcase('module.cpython-311.pyc', walk.parts.at(-1) ?? '');
}

;// CONCATENATED MODULE: ./lib/python/libraries/unordered.js


/** An iterator over SLOTS in an order that is not known, as a file system gives names; behind them what REST tells may come. */
function unordered(vm, type, slots, rest) {
    const made = iterator(vm, type, (index) => {
        const slot = slots[index];
        if (slot !== undefined)
            return { kind: 'item', slot };
        return rest.length > 0 && index === slots.length
            ? { kind: 'rest', item: unknown_unknown(vm, { causes: rest }) }
            : { kind: 'end' };
    });
    return slots.length > 1 ? { ...made, isUnordered: true } : made;
}

;// CONCATENATED MODULE: ./lib/python/libraries/pathlib/path-object.js





/** A path of CLS, made out of SOURCES. */
function path_object_pathOfClass(vm, cls, path, ...sources) {
    const text = pathText(path);
    const data = { kind: 'path', path: text, hash: text };
    return instance(vm, cls, make_originFrom(vm, ...sources), { data });
}
/** A path like SELF, of its class. */
function pathLike(call, path, ...sources) {
    const self = call.arg('self');
    if (self.kind !== 'instance')
        throw exceptions_raise(call.vm, 'TypeError', `descriptor requires a path, not '${types_typeName(self)}'`);
    return path_object_pathOfClass(call.vm, self.cls, path, self, ...sources);
}
/** The path that a method is called on. @throws Raise TypeError */
function selfPath(call) {
    return pure_path_parsePath(selfText(call));
}
function selfText(call) {
    const self = call.arg('self');
    if (self.kind !== 'instance' || !isPathData(self.data))
        throw exceptions_raise(call.vm, 'TypeError', `descriptor requires a path, not '${types_typeName(self)}'`);
    return self.data.path;
}
/** One part that a path is made of: a str or what has `__fspath__`. @throws Raise TypeError */
function partOf(vm, object) {
    const text = pathOf(vm, object);
    if (text === null) {
        const { minor } = vm.input.pythonVersion;
        const words = minor >= 12
            ? 'argument should be a str or an os.PathLike object where __fspath__ returns a str'
            : 'expected str, bytes or os.PathLike object';
        throw exceptions_raise(vm, 'TypeError', `${words}, not ${minor >= 12 ? `'${types_typeName(object)}'` : types_typeName(object)}`);
    }
    return pure_path_parsePath(text);
}
function joinParts(vm, first, parts) {
    return parts.reduce((path, part) => joinPaths(path, partOf(vm, part)), first);
}

;// CONCATENATED MODULE: ./lib/python/text/url/quote.js
/** `urllib.parse`: percent-encoding and query strings (Lib/urllib/parse.py of CPython 3.11). */



const ALWAYS_SAFE = /[A-Za-z0-9_.~-]/;
/** `urllib.parse.quote_from_bytes(bytes, safe)`; only the ASCII characters of `safe` count. */
function quoteBytes(bytes, safe = '/') {
    checkLength(bytes.length * 3);
    return Array.from(bytes, (byte) => {
        const character = String.fromCharCode(byte);
        const isSafe = ALWAYS_SAFE.test(character) || (byte < 0x80 && safe.includes(character));
        return isSafe ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }).join('');
}
/** `urllib.parse.quote(text, safe, encoding, errors)`. Raises UnicodeEncodeError. */
const quote_quote = (text, safe = '/', encoding = 'utf-8', errors = 'strict') => quoteBytes(encode(text, encoding, errors), safe);
/** `urllib.parse.quote_plus(text, safe, encoding, errors)`. Raises UnicodeEncodeError. */
const quotePlus = (text, safe = '', encoding = 'utf-8', errors = 'strict') => text.includes(' ')
    ? quote_quote(text, `${safe} `, encoding, errors).replaceAll(' ', '+')
    : quote_quote(text, safe, encoding, errors);
/** `urllib.parse.unquote_to_bytes(text)`. */
function unquoteToBytes(text) {
    const bytes = encode(text);
    const unquoted = [];
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        const digits = byte === 0x25 ? String.fromCharCode(...bytes.subarray(at + 1, at + 3)) : '';
        const isEscape = /^[0-9a-f]{2}$/i.test(digits);
        unquoted.push(isEscape ? Number.parseInt(digits, 16) : byte);
        if (isEscape)
            at += 2;
    }
    return Uint8Array.from(unquoted);
}
/** `urllib.parse.unquote(text, encoding, errors)`. */
const unquote = (text, encoding = 'utf-8', errors = 'replace') => text.includes('%') ? text.replace(/[\0-\x7f]+/g, (run) => decode(unquoteToBytes(run), encoding, errors)) : text;
/** `urllib.parse.unquote_plus(text, encoding, errors)`. */
const unquotePlus = (text, encoding = 'utf-8', errors = 'replace') => unquote(text.replaceAll('+', ' '), encoding, errors);
/** `urllib.parse.parse_qsl(query, ...)`. Raises ValueError. */
function parseQsl(query, options = {}) {
    const { keepBlankValues = false, strictParsing = false, maxNumFields = null, separator = '&' } = options;
    if (separator === '')
        outcome_raise('ValueError', 'Separator must be of type string or bytes.');
    const fields = query === '' ? [] : query.split(separator);
    if (maxNumFields !== null && maxNumFields < fields.length)
        outcome_raise('ValueError', 'Max number of fields exceeded');
    return fields.flatMap((field) => {
        if (field === '' && !strictParsing)
            return [];
        const equals = field.indexOf('=');
        if (equals === -1 && strictParsing)
            outcome_raise('ValueError', `bad query field: ${repr_reprStr(field)}`);
        const name = equals === -1 ? field : field.slice(0, equals);
        const value = equals === -1 ? '' : field.slice(equals + 1);
        return value !== '' || keepBlankValues ? [[unquotePlus(name), unquotePlus(value)]] : [];
    });
}
/** `urllib.parse.parse_qs(query, ...)`. Raises ValueError. */
function parseQs(query, options = {}) {
    const parsed = new Map();
    for (const [name, value] of parseQsl(query, options)) {
        const values = parsed.get(name);
        if (values === undefined)
            parsed.set(name, [value]);
        else
            values.push(value);
    }
    return parsed;
}
/** `urllib.parse.urlencode(pairs)`, for pairs whose names and values are already str, each value one pair. */
const urlencode = (pairs, safe = '', quoteVia = quotePlus) => pairs.map(([name, value]) => `${quoteVia(name, safe)}=${quoteVia(value, safe)}`).join('&');

;// CONCATENATED MODULE: ./lib/python/libraries/pathlib/pure.js












function pure_asText(call, value) {
    return make_str(value, make_originFrom(call.vm, call.arg('self')));
}
const property = (name, run) => native_native(name, 'self', run);
const textProperty = (name, run) => property(name, (call) => pure_asText(call, run(selfPath(call))));
const textMethod = (name, run) => native_native(name, 'self, /', (call) => pure_asText(call, run(selfText(call))));
/** A method that makes another path of this one and one text. */
function changed(name, parameter, run) {
    return native_native(name, `self, ${parameter}`, (call) => {
        const sources = [call.arg('self'), call.arg(parameter)];
        return guard_guard(call.vm, sources, ['PosixPath'], () => pathLike(call, run(selfPath(call), support_text(call, parameter)), call.arg(parameter)));
    }, { returns: ['PosixPath'] });
}
/** The path that several arguments make. */
function others(call, first) {
    return joinParts(call.vm, { root: '', names: [] }, [first, ...call.rest]);
}
/** `relative_to(..., walk_up=True)` of Python 3.12: with `..` for each step up. */
function pure_relative(call) {
    const [path, other] = [selfPath(call), others(call, call.arg('other'))];
    const sources = [call.arg('self'), call.arg('other'), ...call.rest];
    return guard_guard(call.vm, sources, ['PosixPath'], () => {
        let base = other;
        let up = 0;
        while (flag(call, 'walk_up', false) &&
            !isRelativeTo(path, base) &&
            base.names.length > 0 &&
            base.root === path.root) {
            if (base.names.at(-1) === '..')
                throw exceptions_raise(call.vm, 'ValueError', `'..' segment in ${repr_reprStr(pathText(other))} cannot be walked`);
            base = pure_path_parent(base);
            up += 1;
        }
        const rest = relativeTo(path, base);
        return pathLike(call, { root: '', names: [...Array.from({ length: up }, () => '..'), ...rest.names] }, ...sources);
    });
}
function pure_divided(call, isReflected) {
    const other = call.arg('other');
    const text = pathOf(call.vm, other);
    if (text === null)
        return NOT_IMPLEMENTED;
    const [own, given] = [selfPath(call), pure_path_parsePath(text)];
    return pathLike(call, isReflected ? joinPaths(given, own) : joinPaths(own, given), other);
}
const pure_COMPARISONS = {
    __lt__: (order) => order < 0,
    __le__: (order) => order <= 0,
    __gt__: (order) => order > 0,
    __ge__: (order) => order >= 0,
};
function pure_comparison(name, test) {
    return native_native(name, 'self, other, /', (call) => {
        const other = call.arg('other');
        if (other.kind !== 'instance' || !isPathData(other.data))
            return NOT_IMPLEMENTED;
        const order = comparePaths(selfPath(call), pure_path_parsePath(other.data.path));
        return make_bool(test(order), make_originAbout(call.vm, call.arg('self'), other));
    }, { returns: ['bool'] });
}
function asUri(call) {
    const path = selfText(call);
    if (!path.startsWith('/'))
        throw exceptions_raise(call.vm, 'ValueError', "relative path can't be expressed as a file URI");
    return guard_guard(call.vm, [call.arg('self')], ['str'], () => pure_asText(call, `file://${quoteBytes(encode(path))}`));
}
const pure_METHODS = [
    native_native('__truediv__', 'self, other, /', (call) => pure_divided(call, false), { returns: ['PosixPath'] }),
    native_native('__rtruediv__', 'self, other, /', (call) => pure_divided(call, true), { returns: ['PosixPath'] }),
    native_native('joinpath', 'self, /, *pathsegments', (call) => pathLike(call, joinParts(call.vm, selfPath(call), call.rest), ...call.rest), { returns: ['PosixPath'] }),
    native_native('with_segments', 'self, /, *pathsegments', (call) => pathLike(call, joinParts(call.vm, { root: '', names: [] }, call.rest), ...call.rest), { returns: ['PosixPath'] }),
    changed('with_name', 'name', pure_path_withName),
    changed('with_stem', 'stem', withStem),
    changed('with_suffix', 'suffix', withSuffix),
    native_native('relative_to', 'self, other, /, *others, walk_up=', pure_relative, { returns: ['PosixPath'] }),
    native_native('is_relative_to', 'self, other, /, *others', (call) => {
        const other = others(call, call.arg('other'));
        return make_bool(isRelativeTo(selfPath(call), other), make_originAbout(call.vm, call.arg('self'), call.arg('other'), ...call.rest));
    }, { returns: ['bool'] }),
    native_native('is_absolute', 'self, /', (call) => make_bool(selfPath(call).root !== '', make_originAbout(call.vm, call.arg('self')))),
    native_native('is_reserved', 'self, /', (call) => make_bool(false, make_originAbout(call.vm, call.arg('self')))),
    native_native('match', 'self, path_pattern, /, *, case_sensitive=', (call) => {
        const pattern = pathOf(call.vm, call.arg('path_pattern')) ?? support_text(call, 'path_pattern');
        return guard_guard(call.vm, [], ['bool'], () => make_bool(matches(selfPath(call), pattern), make_originAbout(call.vm, call.arg('self'), call.arg('path_pattern'))));
    }, { returns: ['bool'] }),
    native_native('as_uri', 'self, /', asUri),
    textMethod('as_posix', (path) => path),
    textMethod('__str__', (path) => path),
    textMethod('__fspath__', (path) => path),
    native_native('__bytes__', 'self, /', (call) => make_bytes(encode(selfText(call)), make_originFrom(call.vm, call.arg('self')))),
    native_native('__repr__', 'self, /', (call) => {
        const self = call.arg('self');
        return pure_asText(call, `${self.kind === 'instance' ? self.cls.name : ''}(${repr_reprStr(selfText(call))})`);
    }),
    native_native('__eq__', 'self, other, /', (call) => {
        const other = call.arg('other');
        if (other.kind !== 'instance' || !isPathData(other.data))
            return NOT_IMPLEMENTED;
        return make_bool(selfText(call) === other.data.path, make_originAbout(call.vm, call.arg('self'), other));
    }, { returns: ['bool'] }),
    ...Object.entries(pure_COMPARISONS).map(([name, test]) => pure_comparison(name, test)),
    native_native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
];
const PROPERTIES = [
    property('parts', (call) => {
        const origin = make_originFrom(call.vm, call.arg('self'));
        return tuple(parts(selfPath(call)).map((part) => make_str(part, origin)), origin);
    }),
    property('parent', (call) => pathLike(call, pure_path_parent(selfPath(call)))),
    // CPython has a sequence type of its own for it; it indexes, slices and iterates as a tuple does.
    property('parents', (call) => tuple(parents(selfPath(call)).map((path) => pathLike(call, path)), make_originFrom(call.vm, call.arg('self')))),
    textProperty('name', pure_path_name),
    textProperty('stem', stem),
    textProperty('suffix', suffix),
    property('suffixes', (call) => {
        const origin = make_originFrom(call.vm, call.arg('self'));
        return make_list(call.vm, suffixes(selfPath(call)).map((one) => make_str(one, origin)), origin);
    }),
    textProperty('root', ({ root }) => root),
    textProperty('anchor', ({ root }) => root),
    property('drive', (call) => make_str('', make_originFrom(call.vm, call.arg('self')))),
];
/** `Path(...)` makes a `PosixPath`: on a dyno nothing else can be. */
function construct(name, concrete) {
    return native_native(name, 'cls, /, *args, **kwargs', (call) => {
        const cls = call.arg('cls');
        if (cls.kind !== 'class')
            throw exceptions_raise(call.vm, 'TypeError', 'cls must be a class');
        if (cls.name === 'WindowsPath' && cls.module === 'pathlib')
            throw exceptions_raise(call.vm, 'NotImplementedError', "cannot instantiate 'WindowsPath' on your system");
        const made = cls.isNative && (cls.name === 'Path' || cls.name === 'PurePath') ? concrete() : cls;
        return path_object_pathOfClass(call.vm, made, joinParts(call.vm, { root: '', names: [] }, call.rest), ...call.rest);
    }, { returns: ['PosixPath'] });
}
const PURE_PATH = createClass({
    name: 'PurePath',
    module: 'pathlib',
    methods: pure_METHODS,
    properties: PROPERTIES,
    construct: construct('PurePath', () => PURE_POSIX_PATH),
});
const PURE_POSIX_PATH = createClass({
    name: 'PurePosixPath',
    module: 'pathlib',
    bases: [PURE_PATH],
});
/** What makes `Path` objects: CONCRETE is `PosixPath`. */
const constructPath = (concrete) => construct('Path', concrete);

;// CONCATENATED MODULE: ./lib/python/libraries/pathlib/concrete.js






















/** A question about what stands at the path: `null` of the table is "not known". */
function concrete_question(name, answer) {
    return native_native(name, 'self, /, *, follow_symlinks=', (call) => {
        const origin = make_originAbout(call.vm, call.arg('self'));
        return withFile(call.vm, selfText(call), (state) => {
            const known = answer(state);
            if (known !== null)
                return make_bool(known, origin);
            return unknown_unknown(call.vm, { causes: state.kind === 'unknown' ? [state.cause] : [], types: ['bool'], origin });
        });
    }, { returns: ['bool'] });
}
const isUnknown = (state) => state.kind === 'unknown';
/** The content of the file as bytes, or an unknown. @throws Raise OSError's kin */
function concrete_contentOf(call) {
    const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
    return withFile(call.vm, selfText(call), (state) => {
        switch (state.kind) {
            case 'missing':
                throw fileError(call.vm, 'ENOENT', shown);
            case 'not-a-directory':
                throw fileError(call.vm, 'ENOTDIR', shown);
            case 'directory':
                throw fileError(call.vm, 'EISDIR', shown);
            case 'file':
                return state.content;
            case 'unknown':
                mayFail(call.vm, state.of === 'directory' ? 'EISDIR' : 'ENOENT', shown);
                return unknown_unknown(call.vm, { causes: [state.cause], types: ['bytes'] });
        }
    });
}
function readText(call) {
    const content = concrete_contentOf(call);
    if (content.kind !== 'bytes')
        return unknown_unknownFrom(call.vm, [content], { types: ['str'] });
    return guard_guard(call.vm, [content], ['str'], () => {
        const decoded = decode(content.value, optionalText(call, 'encoding') ?? 'utf-8', optionalText(call, 'errors') ?? 'strict');
        return make_str(optionalText(call, 'newline') === '' ? decoded : decoded.replace(/\r\n?/g, '\n'), make_originFrom(call.vm, content));
    });
}
/** Puts CONTENT where the path leads. @throws Raise OSError's kin */
function writeContent(call, content) {
    const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
    withFile(call.vm, selfText(call), (state, real) => {
        if (state.kind === 'directory')
            throw fileError(call.vm, 'EISDIR', shown);
        if (state.kind === 'not-a-directory')
            throw fileError(call.vm, 'ENOTDIR', shown);
        checkFolder(call.vm, shown, dirname(real));
        putFile(call.vm, real, content);
        return make_none();
    });
}
function writeText(call) {
    const given = types_payloadOf(call.arg('data'));
    if (given.kind === 'unknown') {
        writeContent(call, unknown_unknownFrom(call.vm, [given], { types: ['bytes'] }));
        return unknown_unknownFrom(call.vm, [given], { types: ['int'] });
    }
    if (given.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', `data must be str, not ${types_typeName(call.arg('data'))}`);
    return guard_guard(call.vm, [given], ['int'], () => {
        writeContent(call, make_bytes(encode(given.value, optionalText(call, 'encoding') ?? 'utf-8', optionalText(call, 'errors') ?? 'strict'), make_originFrom(call.vm, given)));
        return make_int(codePoints(given.value).length, make_originAbout(call.vm, given));
    });
}
function writeBytes(call) {
    const given = types_payloadOf(call.arg('data'));
    if (given.kind !== 'bytes' && given.kind !== 'unknown')
        throw exceptions_raise(call.vm, 'TypeError', `memoryview: a bytes-like object is required, not '${types_typeName(given)}'`);
    writeContent(call, given);
    return given.kind === 'bytes'
        ? make_int(given.value.length, make_originAbout(call.vm, given))
        : unknown_unknownFrom(call.vm, [given], { types: ['int'] });
}
function touch(call) {
    const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
    return withFile(call.vm, selfText(call), (state, real) => {
        if (state.kind === 'file' || state.kind === 'directory') {
            if (!flag(call, 'exist_ok', true))
                throw fileError(call.vm, 'EEXIST', shown);
            return make_none();
        }
        if (state.kind === 'not-a-directory')
            throw fileError(call.vm, 'ENOTDIR', shown);
        checkFolder(call.vm, shown, dirname(real));
        putFile(call.vm, real, state.kind === 'unknown'
            ? unknown_unknown(call.vm, { causes: [state.cause], types: ['bytes'] })
            : make_bytes(new Uint8Array()));
        return make_none();
    });
}
function unlink(call) {
    const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
    return withFile(call.vm, selfText(call), (state, real) => {
        if (state.kind === 'missing' || state.kind === 'not-a-directory') {
            if (!flag(call, 'missing_ok', false))
                throw fileError(call.vm, 'ENOENT', shown);
            return make_none();
        }
        if (state.kind === 'directory')
            throw fileError(call.vm, 'EISDIR', shown);
        if (state.kind === 'unknown' && !flag(call, 'missing_ok', false))
            mayFail(call.vm, 'ENOENT', shown);
        removePath(call.vm, real);
        return make_none();
    });
}
function mkdir(call) {
    const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
    const options = { existOk: flag(call, 'exist_ok', false) };
    if (flag(call, 'parents', false))
        makeFolders(call.vm, shown, selfText(call), options);
    else
        makeFolder(call.vm, shown, selfText(call), options);
    return make_none();
}
/** The paths that a search found, as a Python iterator: in the file system's order, which is not known. */
function found(call, pattern, isRecursive) {
    const { root, names } = pure_path_parsePath(pattern);
    if (root !== '')
        throw exceptions_raise(call.vm, 'NotImplementedError', 'Non-relative patterns are unsupported');
    if (names.length === 0)
        throw exceptions_raise(call.vm, 'ValueError', `Unacceptable pattern: '${pattern}'`);
    const result = search(call.vm, selfText(call), isRecursive ? ['**', ...names] : names, true);
    const folder = (names.at(-1) === '**' && call.vm.input.pythonVersion.minor < 13) ||
        (pattern.endsWith('/') && call.vm.input.pythonVersion.minor >= 11)
        ? onlyFolders(call, result.found)
        : result.found;
    const slots = folder.map(({ path, isCertain }) => {
        const object = pathLike(call, pure_path_parsePath(path));
        return isCertain ? object : maybe(call.vm, object);
    });
    return unordered(call.vm, 'generator', slots, result.rest);
}
/** A pattern that ends with `/` finds folders alone, and up to Python 3.12 one that ends with `**`. */
function onlyFolders(call, all) {
    return all.filter(({ path }) => {
        let isFolder = true;
        withFile(call.vm, path, (state) => {
            if (state.kind === 'file')
                isFolder = false;
            return make_bool(isFolder);
        });
        return isFolder;
    });
}
function concrete_iterate(call) {
    const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
    return withFile(call.vm, selfText(call), (state) => {
        if (state.kind === 'missing')
            throw fileError(call.vm, 'ENOENT', shown);
        if (state.kind === 'file' || state.kind === 'not-a-directory')
            throw fileError(call.vm, 'ENOTDIR', shown);
        if (state.kind === 'unknown')
            mayFail(call.vm, 'ENOENT', shown);
        return found(call, '*', false);
    });
}
function homeOf(call) {
    const expanded = expanduser(selfText(call), APP_FOLDER);
    if (!selfText(call).startsWith('~'))
        return call.arg('self');
    if (expanded === null || expanded.startsWith('~'))
        return unknown_unknownFrom(call.vm, [call.arg('self')], {
            types: ['PosixPath'],
            truth: true,
            causes: [{ kind: 'call', callee: 'Path.expanduser', location: call.location }],
        });
    return pathLike(call, pure_path_parsePath(expanded));
}
function resolved(call) {
    const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
    const real = realPath(call.vm, selfText(call));
    if (real === null)
        throw exceptions_raise(call.vm, 'RuntimeError', `Symlink loop from ${selfText(call)}`);
    if (!flag(call, 'strict', false))
        return pathLike(call, pure_path_parsePath(real));
    return withFile(call.vm, real, (state) => {
        if (state.kind === 'missing')
            throw fileError(call.vm, 'ENOENT', shown);
        if (state.kind === 'not-a-directory')
            throw fileError(call.vm, 'ENOTDIR', shown);
        if (state.kind === 'unknown')
            mayFail(call.vm, 'ENOENT', shown);
        return pathLike(call, pure_path_parsePath(real));
    });
}
function concrete_rename(call) {
    const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
    const target = partOf(call.vm, call.arg('target'));
    return withFile(call.vm, selfText(call), (state, real) => {
        if (state.kind === 'missing')
            throw fileError(call.vm, 'ENOENT', shown);
        if (state.kind === 'unknown')
            mayFail(call.vm, 'ENOENT', shown);
        const made = pathLike(call, target, call.arg('target'));
        const to = realPath(call.vm, pathOf(call.vm, made) ?? '');
        if (to !== null && state.kind === 'file')
            putFile(call.vm, to, state.content);
        else if (to !== null)
            putFolder(call.vm, to);
        removePath(call.vm, real);
        return made;
    });
}
/** What tells of a file what differs from dyno to dyno. */
function factOf(name, types) {
    return native_native(name, 'self, /, *args, **kwargs', (call) => {
        const shown = make_str(selfText(call), make_originFrom(call.vm, call.arg('self')));
        return withFile(call.vm, selfText(call), (state) => {
            if (state.kind === 'missing')
                throw fileError(call.vm, 'ENOENT', shown);
            if (state.kind === 'unknown')
                mayFail(call.vm, 'ENOENT', shown);
            return varying(call.vm, `Path.${name}`, types);
        });
    });
}
const concrete_METHODS = [
    concrete_question('exists', (state) => (isUnknown(state) ? null : state.kind === 'file' || state.kind === 'directory')),
    concrete_question('is_file', (state) => state.kind === 'unknown' && state.of === 'directory' ? false : isUnknown(state) ? null : state.kind === 'file'),
    concrete_question('is_dir', (state) => (isUnknown(state) ? null : state.kind === 'directory')),
    native_native('is_symlink', 'self, /', (call) => {
        const path = selfText(call);
        const folder = realPath(call.vm, dirname(path.startsWith('/') ? path : join(APP_FOLDER, path)));
        const name = selfPath(call).names.at(-1) ?? '';
        return make_bool(folder !== null && linkTarget(call.vm, folder === '/' ? `/${name}` : `${folder}/${name}`) !== null, make_originAbout(call.vm, call.arg('self')));
    }, { returns: ['bool'] }),
    ...['is_mount', 'is_socket', 'is_fifo', 'is_block_device', 'is_char_device', 'is_junction'].map((name) => concrete_question(name, (state) => (isUnknown(state) ? null : false))),
    native_native('absolute', 'self, /', (call) => pathLike(call, pure_path_parsePath(join(APP_FOLDER, selfText(call))))),
    native_native('resolve', 'self, strict=', resolved),
    native_native('expanduser', 'self, /', homeOf),
    native_native('read_text', 'self, encoding=, errors=, newline=', readText, { returns: ['str'] }),
    native_native('read_bytes', 'self, /', concrete_contentOf, { returns: ['bytes'] }),
    native_native('write_text', 'self, data, encoding=, errors=, newline=', writeText, support_ANY),
    native_native('write_bytes', 'self, data', writeBytes, support_ANY),
    native_native('open', 'self, mode=, buffering=, encoding=, errors=, newline=', (call) => {
        const [encoding, errors, newline] = ['encoding', 'errors', 'newline'].map((name) => optionalText(call, name));
        const mode = parseMode(call.vm, optionalText(call, 'mode') ?? 'r');
        return openPath(call.vm, call.arg('self'), selfText(call), {
            mode,
            encoding: encoding ?? null,
            errors: errors ?? null,
            newline: newline ?? null,
        });
    }),
    native_native('iterdir', 'self, /', concrete_iterate),
    native_native('glob', 'self, pattern, /, *, case_sensitive=, recurse_symlinks=', (call) => found(call, pathOf(call.vm, call.arg('pattern')) ?? support_text(call, 'pattern'), false)),
    native_native('rglob', 'self, pattern, /, *, case_sensitive=, recurse_symlinks=', (call) => found(call, pathOf(call.vm, call.arg('pattern')) ?? support_text(call, 'pattern'), true)),
    native_native('mkdir', 'self, mode=, parents=, exist_ok=', mkdir),
    native_native('touch', 'self, mode=, exist_ok=', touch),
    native_native('unlink', 'self, missing_ok=', unlink),
    native_native('rmdir', 'self, /', (call) => {
        const real = realPath(call.vm, selfText(call));
        if (real !== null)
            removePath(call.vm, real);
        return make_none();
    }),
    native_native('rename', 'self, target, /', concrete_rename, { returns: ['PosixPath'] }),
    native_native('replace', 'self, target, /', concrete_rename, { returns: ['PosixPath'] }),
    native_native('chmod', 'self, mode, *, follow_symlinks=', () => make_none()),
    native_native('samefile', 'self, other_path, /', (call) => {
        const other = pathOf(call.vm, call.arg('other_path')) ?? '';
        return make_bool(realPath(call.vm, selfText(call)) === realPath(call.vm, other), make_originAbout(call.vm, call.arg('self'), call.arg('other_path')));
    }, { returns: ['bool'] }),
    factOf('stat', ['os.stat_result']),
    factOf('lstat', ['os.stat_result']),
    factOf('owner', ['str']),
    factOf('group', ['str']),
    native_native('__enter__', 'self, /', (call) => call.arg('self')),
    native_native('__exit__', 'self, *args', () => make_none(), support_ANY),
    native_native('readlink', 'self, /', (call) => {
        const target = linkTarget(call.vm, selfText(call));
        if (target === null)
            throw fileError(call.vm, 'EINVAL', make_str(selfText(call), make_originFrom(call.vm, call.arg('self'))));
        return pathLike(call, pure_path_parsePath(target));
    }),
    native_native('walk', 'self, *args, **kwargs', (call) => unknown_unknownFrom(call.vm, [call.arg('self')], {
        causes: [{ kind: 'call', callee: 'Path.walk', location: call.location }],
    })),
];
const CLASS_METHODS = ['cwd', 'home'].map((name) => native_native(name, 'cls, /', (call) => {
    const cls = call.arg('cls');
    return path_object_pathOfClass(call.vm, cls.kind === 'class' && !cls.isNative ? cls : POSIX_PATH, pure_path_parsePath(APP_FOLDER));
}));
const PATH = createClass({
    name: 'Path',
    module: 'pathlib',
    bases: [PURE_PATH],
    methods: concrete_METHODS,
    classMethods: CLASS_METHODS,
    construct: constructPath(() => POSIX_PATH),
});
const POSIX_PATH = createClass({
    name: 'PosixPath',
    module: 'pathlib',
    bases: [PATH, PURE_POSIX_PATH],
});
const PURE_WINDOWS_PATH = createClass({
    name: 'PureWindowsPath',
    module: 'pathlib',
    bases: [PURE_PATH],
});
const WINDOWS_PATH = createClass({ name: 'WindowsPath', module: 'pathlib', bases: [PATH] });
/** All paths in a list, for those that want one. */
function pathList(call, paths) {
    return list(call.vm, paths.map((path) => pathOfClass(call.vm, POSIX_PATH, parsePath(path))), originFrom(call.vm));
}

;// CONCATENATED MODULE: ./lib/python/libraries/pathlib/index.js



/** `pathlib` */
const pathlib = {
    name: 'pathlib',
    attributes: classes(PURE_PATH, PURE_POSIX_PATH, PURE_WINDOWS_PATH, PATH, POSIX_PATH, WINDOWS_PATH),
    others: names('EBADF ELOOP ENOENT ENOTDIR UnsupportedOperation Sequence fnmatch functools io ntpath os posixpath re sys warnings'),
};

;// CONCATENATED MODULE: ./lib/python/libraries/sys.js







const VERSION_INFO = createClass({ name: 'version_info', module: 'sys', bases: [TUPLE] });
function versionInfo(vm) {
    const { major, minor } = vm.input.pythonVersion;
    const patch = unknown_unknown(vm, {
        causes: [{ kind: 'construct', what: "Python's patch version", location: vm.location }],
        types: ['int'],
    });
    const parts = [make_int(major), make_int(minor), patch, make_str('final'), make_int(0)];
    const names = ['major', 'minor', 'micro', 'releaselevel', 'serial'];
    return instance(vm, VERSION_INFO, object_NO_ORIGIN, {
        payload: tuple(parts),
        attributes: new Map(names.map((name, index) => [name, parts[index] ?? NONE])),
    });
}
function sys_stream(vm, name) {
    return unknown_unknown(vm, { causes: [{ kind: 'construct', what: `\`sys.${name}\``, location: vm.location }], truth: true });
}
/** `sys` */
const sys = {
    name: 'sys',
    attributes: {
        argv: (vm) => make_list(vm, vm.input.argv.map((word) => make_str(word))),
        path: (vm) => vm.sysPath,
        modules: (vm) => dictOver(vm.modules),
        version_info: versionInfo,
        version: (vm) => unknown_unknown(vm, {
            causes: [{ kind: 'construct', what: "Python's build", location: vm.location }],
            types: ['str'],
            truth: true,
        }),
        hexversion: (vm) => unknown_unknown(vm, {
            causes: [{ kind: 'construct', what: "Python's patch version", location: vm.location }],
            types: ['int'],
            truth: true,
        }),
        platform: make_str('linux'),
        byteorder: make_str('little'),
        maxsize: make_int(2n ** 63n - 1n),
        maxunicode: make_int(0x10ffff),
        executable: (vm) => unknown_unknown(vm, {
            causes: [{ kind: 'construct', what: "the interpreter's path", location: vm.location }],
            types: ['str'],
            truth: true,
        }),
        prefix: (vm) => unknown_unknown(vm, {
            causes: [{ kind: 'construct', what: "the interpreter's path", location: vm.location }],
            types: ['str'],
            truth: true,
        }),
        base_prefix: (vm) => unknown_unknown(vm, {
            causes: [{ kind: 'construct', what: "the interpreter's path", location: vm.location }],
            types: ['str'],
            truth: true,
        }),
        flags: (vm) => sys_stream(vm, 'flags'),
        stdout: (vm) => sys_stream(vm, 'stdout'),
        stderr: (vm) => sys_stream(vm, 'stderr'),
        stdin: (vm) => sys_stream(vm, 'stdin'),
        warnoptions: (vm) => make_list(vm, []),
        dont_write_bytecode: (vm) => sys_stream(vm, 'dont_write_bytecode'),
        exit: native_native('exit', 'status=, /', (call) => {
            const code = call.optional('status');
            throw exceptions_raiseOf(call.vm, exceptionClass('SystemExit'), code === null ? [] : [code], [['code', code ?? NONE]]);
        }, { accepts: 'any' }),
        exc_info: native_native('exc_info', '', (call) => {
            const current = call.vm.handling.at(-1);
            return current === undefined
                ? tuple([NONE, NONE, NONE])
                : tuple([current.kind === 'instance' ? current.cls : NONE, current, NONE]);
        }),
        getdefaultencoding: native_native('getdefaultencoding', '', () => make_str('utf-8')),
        getfilesystemencoding: native_native('getfilesystemencoding', '', () => make_str('utf-8')),
        getrecursionlimit: native_native('getrecursionlimit', '', () => make_int(1000)),
        setrecursionlimit: native_native('setrecursionlimit', 'limit, /', () => make_none()),
        intern: native_native('intern', 'string, /', (call) => call.arg('string')),
        getsizeof: native_native('getsizeof', 'object, default=', (call) => unknown_unknown(call.vm, {
            causes: [{ kind: 'nondeterministic', what: 'sys.getsizeof', location: call.location }],
            types: ['int'],
            truth: true,
        })),
    },
};

;// CONCATENATED MODULE: ./lib/python/text/shlex.js
/** `shlex` in its POSIX mode, splitting at white space (Lib/shlex.py of CPython 3.11). */


/** `shlex.split(text)`, or what iterating a `shlex.shlex(text, posix=True)` with `whitespace_split` yields. Raises ValueError. */
function shlex_split(text, { whitespace = ' \t\r\n', commenters = '' } = {}) {
    checkLength(text.length);
    const characters = codePoints(text);
    const words = [];
    let state = { kind: 'between' };
    let word = '';
    let quoted = false;
    const finish = () => {
        if (word !== '' || quoted)
            words.push(word);
        word = '';
        quoted = false;
        state = { kind: 'between' };
    };
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (state.kind === 'escaped') {
            const { within } = state;
            // Inside of quotes only the quote and the backslash can be escaped.
            if (within.kind === 'quoted' && character !== '\\' && character !== within.quote)
                word += '\\';
            word += character;
            state = within;
        }
        else if (state.kind === 'quoted') {
            if (character === state.quote)
                state = { kind: 'word' };
            else if (character === '\\' && state.quote === '"')
                state = { kind: 'escaped', within: state };
            else
                word += character;
        }
        else if (whitespace.includes(character)) {
            finish();
        }
        else if (commenters.includes(character)) {
            while (at < characters.length && characters[at] !== '\n')
                at++;
            finish();
        }
        else if (character === '\\') {
            state = { kind: 'escaped', within: { kind: 'word' } };
        }
        else if (character === "'" || character === '"') {
            state = { kind: 'quoted', quote: character };
            quoted = true;
        }
        else {
            word += character;
            state = { kind: 'word' };
        }
    }
    if (state.kind === 'quoted')
        outcome_raise('ValueError', 'No closing quotation');
    if (state.kind === 'escaped')
        outcome_raise('ValueError', 'No escaped character');
    finish();
    return words;
}
/** `shlex.quote(text)`. */
function shlex_quote(text) {
    if (text === '')
        return "''";
    return /[^\w@%+=:,./-]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text;
}
/** `shlex.join(words)`. */
const shlex_join = (words) => words.map(shlex_quote).join(' ');

;// CONCATENATED MODULE: ./lib/python/text/str/pad.js
/** The methods of `str` that pad or strip. */



/** The code points to add to reach `width`, at least 0. */
function missing(text, width) {
    const count = Math.max(clampBound(width) - code_points_length(text), 0);
    checkLength(text.length + 2 * count);
    return count;
}
function checkFill(fill) {
    if (code_points_length(fill) !== 1)
        outcome_raise('TypeError', 'The fill character must be exactly one character long');
}
/** `text.center(width, fill)`. Raises TypeError where fill is not one character. */
function center(text, width, fill = ' ') {
    checkFill(fill);
    const count = missing(text, width);
    // CPython puts the odd one on the left where the width is odd too.
    const left = Math.floor(count / 2) + (count & Number(width & 1n) & 1);
    return fill.repeat(left) + text + fill.repeat(count - left);
}
/** `text.ljust(width, fill)`. Raises TypeError where fill is not one character. */
function ljust(text, width, fill = ' ') {
    checkFill(fill);
    return text + fill.repeat(missing(text, width));
}
/** `text.rjust(width, fill)`. Raises TypeError where fill is not one character. */
function rjust(text, width, fill = ' ') {
    checkFill(fill);
    return fill.repeat(missing(text, width)) + text;
}
/** `text.zfill(width)`. */
function zfill(text, width) {
    const zeros = '0'.repeat(missing(text, width));
    return text.startsWith('+') || text.startsWith('-') ? text.charAt(0) + zeros + text.slice(1) : zeros + text;
}
/** `text.expandtabs(tabsize)`. */
function expandtabs(text, tabsize = 8n) {
    const size = Math.max(clampBound(tabsize), 0);
    const tabs = text.split('\t').length - 1;
    checkLength(text.length + tabs * size);
    let column = 0;
    return codePoints(text)
        .map((character) => {
        if (character === '\t') {
            const spaces = size === 0 ? 0 : size - (column % size);
            column += spaces;
            return ' '.repeat(spaces);
        }
        column = character === '\n' || character === '\r' ? 0 : column + 1;
        return character;
    })
        .join('');
}
function stripTest(characters) {
    if (characters === null)
        return isSpace;
    const set = new Set(codePoints(characters));
    return (character) => set.has(character);
}
function stripBy(text, test, fromStart, fromEnd) {
    const points = codePoints(text);
    let from = 0;
    let to = points.length;
    if (fromStart)
        while (from < to && test(points[from] ?? ''))
            from++;
    if (fromEnd)
        while (to > from && test(points[to - 1] ?? ''))
            to--;
    return points.slice(from, to).join('');
}
/** `text.strip(characters)`; null strips white space. */
const strip = (text, characters = null) => stripBy(text, stripTest(characters), true, true);
/** `text.lstrip(characters)`; null strips white space. */
const lstrip = (text, characters = null) => stripBy(text, stripTest(characters), true, false);
/** `text.rstrip(characters)`; null strips white space. */
const rstrip = (text, characters = null) => stripBy(text, stripTest(characters), false, true);

;// CONCATENATED MODULE: ./lib/python/text/json/loads.js
/** `json.loads`, as the C accelerator of CPython 3.11 reads (Modules/_json.c). */



/** CPython raises RecursionError somewhere above this depth, depending on how deep it stands already. */
const MAX_DEPTH = 900;
function fail(message, text, at) {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const position = codePointIndex(text, Math.min(at, text.length)) + Math.max(at - text.length, 0);
    const column = position - (before.includes('\n') ? codePointIndex(text, before.lastIndexOf('\n')) : -1);
    return outcome_raise('json.decoder.JSONDecodeError', `${message}: line ${line} column ${column} (char ${position})`, [
        message,
        text,
        BigInt(position),
    ]);
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at)))
        at++;
    return at;
}
const loads_ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/** Reads a string whose opening quote is just before `from`. */
function readString(text, from, strict) {
    let value = '';
    let at = from;
    for (;;) {
        const start = at;
        while (at < text.length && text[at] !== '"' && text[at] !== '\\' && (!strict || text.charCodeAt(at) > 0x1f))
            at++;
        value += text.slice(start, at);
        const stop = text[at];
        if (stop === undefined)
            return fail('Unterminated string starting at', text, from - 1);
        if (stop === '"')
            return { value, next: at + 1 };
        if (stop !== '\\')
            return fail('Invalid control character at', text, at);
        const letter = text[at + 1];
        if (letter === undefined)
            return fail('Unterminated string starting at', text, from - 1);
        if (letter === 'u') {
            value += String.fromCharCode(readHex(text, at + 2));
            at += 6;
        }
        else {
            value += loads_ESCAPES[letter] ?? fail('Invalid \\escape', text, at);
            at += 2;
        }
    }
}
/** The four digits of `\uXXXX`. Two halves of a pair join by themselves, as UTF-16. */
function readHex(text, from) {
    const digits = text.slice(from, from + 4);
    // The C code wants one character more behind the digits: the quote that ends the string, at the least.
    if (!/^[0-9a-f]{4}$/i.test(digits) || from + 4 >= text.length)
        fail('Invalid \\uXXXX escape', text, from - 1);
    return Number.parseInt(digits, 16);
}
const loads_NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const CONSTANTS = [
    ['null', null],
    ['true', true],
    ['false', false],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];
function readScalar(text, at) {
    const constant = CONSTANTS.find(([name]) => text.startsWith(name, at));
    if (constant !== undefined)
        return { value: constant[1], next: at + constant[0].length };
    loads_NUMBER.lastIndex = at;
    const match = loads_NUMBER.exec(text);
    if (match === null)
        return fail('Expecting value', text, at);
    const isFloat = match[1] !== undefined || match[2] !== undefined;
    return { value: isFloat ? Number(match[0]) : parseInteger(match[0]), next: at + match[0].length };
}
/** `json.loads(text, strict=strict)`. Raises json.decoder.JSONDecodeError, and ValueError for more than 4300 digits. */
function loads(text, strict = true) {
    if (text.startsWith('\ufeff'))
        fail('Unexpected UTF-8 BOM (decode using utf-8-sig)', text, 0);
    const read = readValue(text, skipSpace(text, 0), strict, 0);
    const end = skipSpace(text, read.next);
    return end === text.length ? read.value : fail('Extra data', text, end);
}
function readValue(text, at, strict, depth) {
    if (depth > MAX_DEPTH)
        exceed(`JSON nested deeper than ${MAX_DEPTH}`);
    const first = text[at];
    if (first === '"')
        return readString(text, at + 1, strict);
    if (first === '{')
        return readObject(text, at + 1, strict, depth + 1);
    if (first === '[')
        return readArray(text, at + 1, strict, depth + 1);
    return readScalar(text, at);
}
function readArray(text, from, strict, depth) {
    const items = [];
    let at = skipSpace(text, from);
    if (text[at] === ']')
        return { value: items, next: at + 1 };
    for (;;) {
        const item = readValue(text, at, strict, depth);
        items.push(item.value);
        at = skipSpace(text, item.next);
        if (text[at] === ']')
            return { value: items, next: at + 1 };
        if (text[at] !== ',')
            return fail("Expecting ',' delimiter", text, at);
        at = skipSpace(text, at + 1);
    }
}
function readObject(text, from, strict, depth) {
    const entries = new Map();
    let at = skipSpace(text, from);
    if (text[at] === '}')
        return { value: entries, next: at + 1 };
    for (;;) {
        if (text[at] !== '"')
            return fail('Expecting property name enclosed in double quotes', text, at);
        const key = readString(text, at + 1, strict);
        at = skipSpace(text, key.next);
        if (text[at] !== ':')
            return fail("Expecting ':' delimiter", text, at);
        const item = readValue(text, skipSpace(text, at + 1), strict, depth);
        entries.set(key.value, item.value);
        at = skipSpace(text, item.next);
        if (text[at] === '}')
            return { value: entries, next: at + 1 };
        if (text[at] !== ',')
            return fail("Expecting ',' delimiter", text, at);
        at = skipSpace(text, at + 1);
    }
}
/** The encoding that `json.loads` takes bytes for (json.detect_encoding): UTF-8, with or without a mark, else null. */
function detectEncoding(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8-sig';
    if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe))
        return null;
    if (first === 0 && bytes.length > 1)
        return null;
    const isWide = second === 0 && (bytes.length === 2 || (third === 0 && fourth === 0) || fourth !== undefined);
    return isWide ? null : 'utf-8';
}

;// CONCATENATED MODULE: ./lib/python/text/str/split.js
/** The methods of `str` that take a string apart or put one together. */



const SPACES = new RegExp(`[${WHITESPACE}]+`, 'g');
const LEADING_SPACE = new RegExp(`^[${WHITESPACE}]+`);
const split_SPACE = new RegExp(`[${WHITESPACE}]`);
/** The line ends of `str.splitlines`; bytes know only the first three. */
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
const asLimit = (maxsplit) => (maxsplit < 0n ? Number.POSITIVE_INFINITY : clampBound(maxsplit));
/** `text.split(separator, maxsplit)`; null splits at runs of white space. Raises ValueError. */
function split_split(text, separator = null, maxsplit = -1n) {
    const limit = asLimit(maxsplit);
    if (separator === null)
        return splitWords(text, limit);
    if (separator === '')
        outcome_raise('ValueError', 'empty separator');
    const parts = text.split(separator);
    if (parts.length - 1 <= limit)
        return parts;
    return [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}
function splitWords(text, limit) {
    const parts = [];
    let from = LEADING_SPACE.exec(text)?.[0].length ?? 0;
    for (const space of text.slice(from).matchAll(SPACES)) {
        const offset = text.length - space.input.length;
        if (parts.length === limit)
            break;
        parts.push(text.slice(from, offset + space.index));
        from = offset + space.index + space[0].length;
    }
    return from < text.length ? [...parts, text.slice(from)] : parts;
}
/** `text.rsplit(separator, maxsplit)`; null splits at runs of white space. Raises ValueError. */
function rsplit(text, separator = null, maxsplit = -1n) {
    const limit = asLimit(maxsplit);
    if (separator === null)
        return splitWordsFromEnd(text, limit);
    if (separator === '')
        outcome_raise('ValueError', 'empty separator');
    const parts = [];
    let to = text.length;
    while (parts.length < limit) {
        const at = to < separator.length ? -1 : text.lastIndexOf(separator, to - separator.length);
        if (at === -1)
            break;
        parts.push(text.slice(at + separator.length, to));
        to = at;
    }
    return [...parts, text.slice(0, to)].reverse();
}
function splitWordsFromEnd(text, limit) {
    const parts = [];
    let to = endOfWord(text, text.length);
    while (to > 0 && parts.length < limit) {
        let from = to;
        while (from > 0 && !split_SPACE.test(text.charAt(from - 1)))
            from--;
        parts.push(text.slice(from, to));
        to = endOfWord(text, from);
    }
    return (to > 0 ? [...parts, text.slice(0, to)] : parts).reverse();
}
function endOfWord(text, before) {
    let to = before;
    while (to > 0 && split_SPACE.test(text.charAt(to - 1)))
        to--;
    return to;
}
/** `text.splitlines(keepends)`. */
function splitlines(text, keepends = false) {
    const lines = [];
    let from = 0;
    for (const end of text.matchAll(LINE_END)) {
        const after = end.index + end[0].length;
        lines.push(text.slice(from, keepends ? after : end.index));
        from = after;
    }
    return from < text.length ? [...lines, text.slice(from)] : lines;
}
/** `separator.join(parts)`, for parts that are known to be strings. */
function split_join(separator, parts) {
    checkLength(parts.reduce((sum, part) => sum + part.length, 0) + separator.length * Math.max(parts.length - 1, 0));
    return parts.join(separator);
}

;// CONCATENATED MODULE: ./lib/python/text/ip-address.js
/** `ipaddress`: addresses and networks as numbers (Lib/ipaddress.py of CPython 3.11). */


const WIDTH = { 4: 32, 6: 128 };
function parseIPv4(text) {
    const octets = text.split('.');
    // Leading zeros are refused since 3.9.5 (bpo-36384).
    const valid = octets.length === 4 && octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) <= 255);
    return valid ? octets.reduce((value, octet) => (value << 8n) | BigInt(octet), 0n) : null;
}
function parseIPv6(text) {
    const parts = text.split(':');
    const last = parts.at(-1) ?? '';
    if (parts.length < 3)
        return null;
    if (last.includes('.')) {
        const embedded = parseIPv4(last);
        if (embedded === null)
            return null;
        parts.splice(-1, 1, (embedded >> 16n).toString(16), (embedded & 0xffffn).toString(16));
    }
    if (parts.length > 9)
        return null;
    const gaps = parts.flatMap((part, at) => (part === '' && at > 0 && at < parts.length - 1 ? [at] : []));
    const [gap] = gaps;
    if (gaps.length > 1)
        return null;
    const groups = gap === undefined ? parts : ip_address_filled(parts, gap);
    if (groups === null || groups.length !== 8 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
        return null;
    return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}
/** Puts zeros where the `::` is; an empty part at an end is fine only beside it. */
function ip_address_filled(parts, gap) {
    const high = parts.slice(0, gap);
    const low = parts.slice(gap + 1);
    if (high[0] === '') {
        high.shift();
        if (high.length > 0)
            return null;
    }
    if (low.at(-1) === '') {
        low.pop();
        if (low.length > 0)
            return null;
    }
    const missing = 8 - high.length - low.length;
    return missing < 1 ? null : [...high, ...Array.from({ length: missing }, () => '0'), ...low];
}
function tryAddress(text) {
    const four = parseIPv4(text);
    if (four !== null)
        return { kind: 'address', version: 4, value: four, scope: null };
    const percent = text.indexOf('%');
    const scope = percent === -1 ? null : text.slice(percent + 1);
    if (scope === '' || scope?.includes('%') || text.includes('/'))
        return null;
    const six = parseIPv6(percent === -1 ? text : text.slice(0, percent));
    return six === null ? null : { kind: 'address', version: 6, value: six, scope };
}
/** `ipaddress.ip_address(text)`. Raises ValueError. */
function ipAddress(text) {
    return tryAddress(text) ?? outcome_raise('ValueError', `${repr_reprStr(text)} does not appear to be an IPv4 or IPv6 address`);
}
/** `ipaddress.ip_network(text, strict)`. Raises ValueError. */
function ipNetwork(text, strict = true) {
    const fail = () => raise('ValueError', `${reprStr(text)} does not appear to be an IPv4 or IPv6 network`);
    const [head = '', tail, extra] = text.split('/');
    const address = tryAddress(head);
    if (address === null || extra !== undefined)
        return fail();
    const width = WIDTH[address.version];
    const prefixLength = tail === undefined ? width : prefixOf(tail, address.version);
    if (prefixLength === null)
        return fail();
    const hostBits = (1n << BigInt(width - prefixLength)) - 1n;
    if ((address.value & hostBits) === 0n)
        return { kind: 'network', address, prefixLength };
    if (strict)
        raise('ValueError', `${networkToString({ kind: 'network', address, prefixLength })} has host bits set`);
    return { kind: 'network', address: { ...address, value: address.value & ~hostBits, scope: null }, prefixLength };
}
/** A prefix length from digits, or for IPv4 from a net mask or a host mask; null where it is none. */
function prefixOf(text, version) {
    if (/^[0-9]+$/.test(text))
        return text.length <= 10 && Number(text) <= WIDTH[version] ? Number(text) : null;
    const mask = version === 4 ? parseIPv4(text) : null;
    if (mask === null)
        return null;
    const bits = mask.toString(2).padStart(32, '0');
    if (/^1*0*$/.test(bits))
        return bits.replaceAll('0', '').length;
    return /^0*1*$/.test(bits) ? bits.replaceAll('1', '').length : null;
}
/** `str(address)`: IPv6 in its shortest form, the longest run of zeros left out. */
function addressToString({ version, value, scope }) {
    if (version === 4)
        return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
    const groups = Array.from({ length: 8 }, (_, at) => ((value >> BigInt(112 - 16 * at)) & 0xffffn).toString(16));
    let best = { start: 0, size: 1 };
    for (let start = 0; start < 8; start++) {
        let size = 0;
        while (groups[start + size] === '0')
            size++;
        if (size > best.size)
            best = { start, size };
    }
    const text = best.size < 2
        ? groups.join(':')
        : `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.size).join(':')}`;
    return scope === null ? text : `${text}%${scope}`;
}
/** `str(network)`. */
const networkToString = ({ address, prefixLength }) => `${addressToString(address)}/${prefixLength}`;
/** `address in network`. */
function networkContains({ address, prefixLength }, candidate) {
    const shift = BigInt(WIDTH[address.version] - prefixLength);
    return address.version === candidate.version && address.value >> shift === candidate.value >> shift;
}

;// CONCATENATED MODULE: ./lib/python/text/url/split.js
/** `urllib.parse`: taking URLs apart and putting them together (Lib/urllib/parse.py of CPython 3.11). */




const schemes = (names) => new Set(['', ...names.split(' ')]);
const USES_RELATIVE = schemes('ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss');
const USES_NETLOC = schemes('ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh sftp nfs git git+ssh ws wss');
const USES_PARAMS = schemes('ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel');
/** `urlsplit` and `urlparse` of CPython before 3.11.4 left white space at the start of a URL alone (CVE-2023-24329). */
const C0_CONTROL_OR_SPACE = /^[\0-\x20]+/;
function checkNetloc(netloc) {
    const rest = netloc.replace(/[@:#?]/g, '');
    const normalized = rest.normalize('NFKC');
    if (rest !== normalized && /[/?#@:]/.test(normalized)) {
        outcome_raise('ValueError', `netloc '${netloc}' contains invalid characters under NFKC normalization`);
    }
}
function checkBrackets(netloc) {
    const opens = netloc.includes('[');
    if (opens !== netloc.includes(']'))
        outcome_raise('ValueError', 'Invalid IPv6 URL');
    if (!opens)
        return;
    const [host = ''] = netloc.slice(netloc.indexOf('[') + 1).split(']');
    if (host.startsWith('v')) {
        if (!/^v[a-fA-F0-9]+\.[^\n]+$/.test(host))
            outcome_raise('ValueError', 'IPvFuture address is invalid');
    }
    else if (ipAddress(host).version === 4) {
        outcome_raise('ValueError', 'An IPv4 address cannot be in brackets');
    }
}
/** Cuts at the first occurrence: what is before, and what is behind or ''. */
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
/** `urllib.parse.urlsplit(url, scheme, allow_fragments)`. Raises ValueError. */
function urlsplit(url, defaultScheme = '', allowFragments = true) {
    let rest = url.replace(C0_CONTROL_OR_SPACE, '').replace(/[\t\r\n]/g, '');
    let scheme = strip(defaultScheme, CONTROL_CHARACTERS).replace(/[\t\r\n]/g, '');
    const named = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(rest);
    if (named?.[1] !== undefined) {
        scheme = named[1].toLowerCase();
        rest = rest.slice(named[0].length);
    }
    let netloc = '';
    if (rest.startsWith('//')) {
        netloc = /^[^/?#]*/.exec(rest.slice(2))?.[0] ?? '';
        rest = rest.slice(2 + netloc.length);
        checkBrackets(netloc);
    }
    const [beforeFragment, fragment] = allowFragments ? cut(rest, '#') : [rest, ''];
    const [path, query] = cut(beforeFragment, '?');
    checkNetloc(netloc);
    return { scheme, netloc, path, query, fragment };
}
const CONTROL_CHARACTERS = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)).join('');
/** `urllib.parse.urlparse(url, scheme, allow_fragments)`. Raises ValueError. */
function urlparse(url, defaultScheme = '', allowFragments = true) {
    const split = urlsplit(url, defaultScheme, allowFragments);
    const { path } = split;
    const semicolon = USES_PARAMS.has(split.scheme) ? path.indexOf(';', Math.max(path.lastIndexOf('/'), 0)) : -1;
    if (semicolon !== -1)
        return { ...split, path: path.slice(0, semicolon), params: path.slice(semicolon + 1) };
    return { ...split, params: '' };
}
/** `urllib.parse.urlunsplit(parts)`. */
function urlunsplit({ scheme, netloc, path, query, fragment }) {
    let url = path;
    if (netloc !== '' || (scheme !== '' && USES_NETLOC.has(scheme) && !url.startsWith('//'))) {
        if (url !== '' && !url.startsWith('/'))
            url = `/${url}`;
        url = `//${netloc}${url}`;
    }
    if (scheme !== '')
        url = `${scheme}:${url}`;
    if (query !== '')
        url = `${url}?${query}`;
    return fragment === '' ? url : `${url}#${fragment}`;
}
/** `urllib.parse.urlunparse(parts)`. */
const urlunparse = (parts) => urlunsplit(parts.params === '' ? parts : { ...parts, path: `${parts.path};${parts.params}` });
/** `urllib.parse.urldefrag(url)`: the URL without its fragment, and the fragment. Raises ValueError. */
function urldefrag(url) {
    if (!url.includes('#'))
        return [url, ''];
    const parsed = urlparse(url);
    return [urlunparse({ ...parsed, fragment: '' }), parsed.fragment];
}
/** `urllib.parse.urljoin(base, url, allow_fragments)`. Raises ValueError. */
function urljoin(base, url, allowFragments = true) {
    if (base === '')
        return url;
    if (url === '')
        return base;
    const from = urlparse(base, '', allowFragments);
    const to = urlparse(url, from.scheme, allowFragments);
    if (to.scheme !== from.scheme || !USES_RELATIVE.has(to.scheme))
        return url;
    const hasNetloc = USES_NETLOC.has(to.scheme);
    if (hasNetloc && to.netloc !== '')
        return urlunparse(to);
    const netloc = hasNetloc ? from.netloc : to.netloc;
    if (to.path === '' && to.params === '') {
        return urlunparse({ ...to, netloc, path: from.path, params: from.params, query: to.query || from.query });
    }
    return urlunparse({ ...to, netloc, path: resolvePath(from.path, to.path) || '/' });
}
/** Resolves dot segments as RFC 3986, section 5.2, does. */
function resolvePath(base, path) {
    const resolved = [];
    const segments = path.startsWith('/') ? path.split('/') : relativeSegments(base, path);
    for (const segment of segments) {
        if (segment === '..')
            resolved.pop();
        else if (segment !== '.')
            resolved.push(segment);
    }
    const last = segments.at(-1);
    if (last === '.' || last === '..')
        resolved.push('');
    return resolved.join('/');
}
function relativeSegments(base, path) {
    const folder = base.split('/');
    if (folder.at(-1) !== '')
        folder.pop();
    const segments = [...folder, ...path.split('/')];
    return segments.filter((segment, at) => segment !== '' || at === 0 || at === segments.length - 1);
}
/** `result.username`, `.password` and `.hostname`: null for None. */
function hostInfo(netloc) {
    const at = netloc.lastIndexOf('@');
    const userinfo = at === -1 ? null : netloc.slice(0, at);
    const colon = userinfo?.indexOf(':') ?? -1;
    const [host, zone] = cut(hostAndPort(netloc).host, '%');
    const percent = hostAndPort(netloc).host.includes('%') ? '%' : '';
    const hostname = host.toLowerCase() + percent + zone;
    return {
        username: colon === -1 ? userinfo : (userinfo?.slice(0, colon) ?? null),
        password: colon === -1 ? null : (userinfo?.slice(colon + 1) ?? null),
        hostname: hostname === '' ? null : hostname,
    };
}
function hostAndPort(netloc) {
    const address = netloc.slice(netloc.lastIndexOf('@') + 1);
    const bracket = address.indexOf('[');
    if (bracket === -1) {
        const [host, port] = cut(address, ':');
        return { host, port };
    }
    const [host, behind] = cut(address.slice(bracket + 1), ']');
    return { host, port: cut(behind, ':')[1] };
}
/** `result.port`: null for None. Raises ValueError. */
function portOf(netloc) {
    const { port } = hostAndPort(netloc);
    if (port === '')
        return null;
    if (!/^[0-9]+$/.test(port))
        return outcome_raise('ValueError', `Port could not be cast to integer value as ${repr_reprStr(port)}`);
    // More digits than int() converts raise another ValueError in CPython; nobody can tell them apart by type.
    const value = port.length > 4300 ? 65536n : BigInt(port);
    return value <= 65535n ? value : outcome_raise('ValueError', 'Port out of range 0-65535');
}

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/support.js

















const third_party_support_ANY = { accepts: 'any' };
/** `_read(name, how, missing[, default])`: a config var's value, or `missing`; the read is noted, with the default that it has. */
const READ = native_native('_read', 'name, how, missing, default=, /', (call) => lift(call.vm, call.arg('name'), (given) => {
    const name = types_payloadOf(given);
    const how = call.arg('how');
    if (name.kind === 'unknown')
        return union(call.vm, [unknown_unknownFrom(call.vm, [name], { types: ['str'] }), call.arg('missing')]);
    if (name.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', 'str expected');
    return environmentGet(call.vm, name.value, how.kind === 'str' ? how.value : '', call.optional('default'), () => call.arg('missing'));
}), third_party_support_ANY);
/** `_caller_file()`: the file of the repository that called the library, as its code object names it. */
const CALLER_FILE = native_native('_caller_file', '', (call) => make_str(call.location === null ? '' : `${APP_FOLDER}/${call.location.path}`));
/** `_is_known(value)`: is it a value and not an unknown? For where an unknown would lead nowhere. */
const IS_KNOWN = native_native('_is_known', 'value, /', (call) => make_bool(lift_resolve(call.vm, call.arg('value')).kind !== 'unknown'), third_party_support_ANY);
/** `_is_sentinel(value, sentinel)`: identity with an object that a program cannot come by except from the library. An unknown is not it. */
const IS_SENTINEL = native_native('_is_sentinel', 'value, sentinel, /', (call) => lift(call.vm, call.arg('value'), (one) => make_bool(support_isSame(one, call.arg('sentinel')), make_originAbout(call.vm, one))), third_party_support_ANY);
const support_isSame = (left, right) => left === right || (left.kind === 'none' && right.kind === 'none');
/** `_unknown(value, type)`: what is computed from an unknown: of this type, and true. */
const UNKNOWN = native_native('_unknown', 'value, type, /', (call) => {
    const type = call.arg('type');
    return unknown_unknownFrom(call.vm, [call.arg('value')], { types: type.kind === 'str' ? [type.value] : null, truth: true });
}, third_party_support_ANY);
/** `_undecided(value)`: a truth that hangs on an unknown. */
const support_UNDECIDED = native_native('_undecided', 'value, /', (call) => unknown_unknownFrom(call.vm, [call.arg('value')], { types: ['bool'] }), third_party_support_ANY);
/** The version of a distribution that the app locks, as numbers; null where it is not pinned or not known. */
function lockedVersion(vm, distribution) {
    const version = vm.input.distributions?.get(distribution) ?? null;
    const numbers = version === null ? null : /^\d+(?:\.\d+)*/.exec(version);
    return numbers === null ? null : numbers[0].split('.').map(Number);
}
/** Is the locked version below WANTED? False where none is pinned: then the newest is taken. */
function isBefore(vm, distribution, wanted) {
    const locked = lockedVersion(vm, distribution);
    if (locked === null)
        return false;
    for (const [index, part] of wanted.entries()) {
        const own = locked[index] ?? 0;
        if (own !== part)
            return own < part;
    }
    return false;
}
/** `_before(distribution, major, minor, ...)`: is an older version of it locked? */
const BEFORE = native_native('_before', 'distribution, /, *version', (call) => {
    const distribution = call.arg('distribution');
    const wanted = call.rest.map((part) => (part.kind === 'int' ? Number(part.value) : 0));
    return make_bool(distribution.kind === 'str' && isBefore(call.vm, distribution.value, wanted));
});
/** `_installed(distribution)`: is it among the dependencies? */
const INSTALLED = native_native('_installed', 'distribution, /', (call) => {
    const distribution = call.arg('distribution');
    const { distributions } = call.vm.input;
    if (distributions === null)
        return unknown_unknown(call.vm, {
            types: ['bool'],
            causes: [{ kind: 'construct', what: 'dependencies that are not known', location: call.location }],
        });
    return make_bool(distribution.kind === 'str' && distributions.has(distribution.value));
});
/** Reads a text file as `open(file).read()` would, and hands it to USE; an unknown where it is not known. @throws Raise OSError's kin, UnicodeDecodeError */
function readTextFile(call, file, use, encoding = 'utf-8') {
    const { vm } = call;
    return lift(vm, file, (one) => {
        const path = one.kind === 'unknown' ? null : pathOf(vm, one);
        if (path === null)
            return unknown_unknownFrom(vm, [one]);
        return withFile(vm, path, (state, real) => {
            if (state.kind === 'unknown') {
                mayFail(vm, 'ENOENT', pathObject(one));
                return unknown_unknownFrom(vm, [one], { causes: [state.cause] });
            }
            if (state.kind !== 'file')
                throw fileError(vm, FAILURES[state.kind], pathObject(one));
            const { content } = state;
            if (content.kind !== 'bytes')
                return unknown_unknownFrom(vm, [one, content]);
            return guard_guard(vm, [one], null, () => {
                const text = decode(content.value, encoding);
                return use({ path: committedPath(real) ?? real, text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') });
            });
        });
    });
}
const FAILURES = { missing: 'ENOENT', 'not-a-directory': 'ENOTDIR', directory: 'EISDIR' };
/** Assignments as a list of (key, value) tuples; each value's place is its line. */
function assignmentList(vm, path, assignments) {
    return make_list(vm, assignments.map(({ key, value, line }) => {
        const origin = { ...make_originFrom(vm), location: (0,model_location/* lineLocation */._)(path, line) };
        return tuple([make_str(key), value === null ? make_none(origin) : make_str(value, origin)]);
    }));
}
/** The encoding argument of a function that opens a file. */
function encodingOf(call) {
    const encoding = call.optional('encoding');
    return encoding?.kind === 'str' ? encoding.value : 'utf-8';
}
/** The lines as `str.splitlines` gives them. */
const linesOf = (text) => splitlines(text);
const support_optionalText = (text, origin) => text === null ? make_none(origin) : make_str(text, origin);
/** `_split_url(url)`: scheme, netloc, path, query, fragment, username, password, hostname. @throws Raise ValueError */
const SPLIT_URL = native_native('_split_url', 'url, /', (call) => guard_guard(call.vm, [call.arg('url')], ['tuple'], () => {
    const origin = make_originFrom(call.vm, call.arg('url'));
    const { scheme, netloc, path, query, fragment } = urlsplit(third_party_support_text(call, 'url'));
    const { username, password, hostname } = hostInfo(netloc);
    return tuple([
        ...[scheme, netloc, path, query, fragment].map((part) => make_str(part, origin)),
        ...[username, password, hostname].map((part) => support_optionalText(part, origin)),
    ]);
}), { returns: ['tuple'] });
/** `_port(netloc)`: the port's number, or None. @throws Raise ValueError */
const PORT = native_native('_port', 'netloc, /', (call) => guard_guard(call.vm, [call.arg('netloc')], null, () => {
    const port = portOf(third_party_support_text(call, 'netloc'));
    const origin = make_originFrom(call.vm, call.arg('netloc'));
    return port === null ? make_none(origin) : make_int(port, origin);
}));
/** `_query(text)`: `urllib.parse.parse_qs`. */
const QUERY = native_native('_query', 'text, /', (call) => guard_guard(call.vm, [call.arg('text')], ['dict'], () => {
    const origin = make_originFrom(call.vm, call.arg('text'));
    const parsed = parseQs(third_party_support_text(call, 'text'));
    return make_dictOf(call.vm, [...parsed].map(([key, values]) => [
        key,
        make_list(call.vm, values.map((value) => make_str(value, origin)), origin),
    ]), origin);
}), { returns: ['dict'] });
/** A native of one str that gives a str. */
function textNative(name, run) {
    return native_native(name, 'text, /', (call) => guard_guard(call.vm, [call.arg('text')], ['str'], () => make_str(run(third_party_support_text(call, 'text')), make_originFrom(call.vm, call.arg('text')))), { returns: ['str'] });
}
const UNQUOTE = textNative('_unquote', (given) => unquote(given));
const UNQUOTE_PLUS = textNative('_unquote_plus', (given) => unquotePlus(given));
const QUOTE_URL = textNative('_quote_url', (given) => quote_quote(given, ':/?&=@'));
/** `_json(text)`: `json.loads`. @throws Raise ValueError's JSONDecodeError */
const JSON_LOADS = native_native('_json', 'text, /', (call) => callJson(call));
function callJson(call) {
    return guard_guard(call.vm, [call.arg('text')], null, () => fromJson(call, loads(third_party_support_text(call, 'text'))));
}
function fromJson(call, value) {
    const origin = make_originFrom(call.vm, call.arg('text'));
    if (value === null)
        return make_none(origin);
    if (typeof value === 'boolean')
        return make_bool(value, origin);
    if (typeof value === 'bigint')
        return make_int(value, origin);
    if (typeof value === 'string')
        return make_str(value, origin);
    return unknown_unknownFrom(call.vm, [call.arg('text')]);
}
/** A str argument. @throws Raise TypeError */
function third_party_support_text(call, name) {
    const value = types_payloadOf(call.arg(name));
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', 'expected a str');
    return value.value;
}

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/decouple.js







const TRUE_WORDS = ['y', 'yes', 't', 'true', 'on', '1'];
const FALSE_WORDS = ['n', 'no', 'f', 'false', 'off', '0'];
/** The words before 3.4, which has `distutils.util.strtobool` instead. */
const OLD_WORDS = ['1', 'yes', 'true', 'on', '0', 'no', 'false', 'off'];
/** https://github.com/HBNetwork/python-decouple/blob/master/decouple.py `strtobool` */
const STRTOBOOL = native_native('strtobool', 'value, /', (call) => {
    const value = types_payloadOf(call.arg('value'));
    const origin = make_originAbout(call.vm, value);
    if (value.kind === 'bool')
        return make_bool(value.value, origin);
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'AttributeError', `'${types_typeName(value)}' object has no attribute 'lower'`);
    const word = value.value.toLowerCase();
    if (isBefore(call.vm, 'python-decouple', [3, 4]) && !OLD_WORDS.includes(word))
        throw exceptions_raise(call.vm, 'ValueError', make_str(`Not a boolean: ${value.value}`, make_originFrom(call.vm, value)));
    if (TRUE_WORDS.includes(word))
        return make_bool(true, origin);
    if (FALSE_WORDS.includes(word))
        return make_bool(false, origin);
    throw exceptions_raise(call.vm, 'ValueError', make_str(`Invalid truth value: ${word}`, make_originFrom(call.vm, value)));
}, { returns: ['bool'] });
/** A line of a .env file: blank ones, comments and lines without `=` count for nothing; one pair of quotes around a value goes. */
function assignments(content, stripsAnyQuotes) {
    return content.split('\n').flatMap((raw, index) => {
        const line = strip(raw);
        const at = line.indexOf('=');
        if (at === -1 || line.startsWith('#'))
            return [];
        const given = strip(line.slice(at + 1));
        const isQuoted = given.length >= 2 && /^(['"]).*\1$/su.test(given);
        const value = stripsAnyQuotes ? strip(given, '\'"') : isQuoted ? given.slice(1, -1) : given;
        return [{ key: strip(line.slice(0, at)), value, line: index + 1 }];
    });
}
const ENV_FILE = native_native('_assignments', 'source, encoding=, /', (call) => readTextFile(call, call.arg('source'), ({ path, text }) => assignmentList(call.vm, path, assignments(text, isBefore(call.vm, 'python-decouple', [3, 2]))), encodingOf(call)), { returns: ['list'] });
/** What iterating a `shlex.shlex(value, posix=True)` with these delimiters gives. */
const ITEMS = native_native('_items', 'value, delimiter, /', (call) => {
    const value = types_payloadOf(call.arg('value'));
    const delimiter = types_payloadOf(call.arg('delimiter'));
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'AttributeError', `'${types_typeName(value)}' object has no attribute 'read'`);
    const whitespace = delimiter.kind === 'str' ? delimiter.value : ',';
    return guard_guard(call.vm, [value, delimiter], ['list'], () => {
        const origin = make_originFrom(call.vm, value);
        return make_list(call.vm, shlex_split(value.value, { whitespace, commenters: '#' }).map((item) => make_str(item, origin)), origin);
    });
}, { returns: ['list'] });
/**
 * python-decouple: os.environ before the file, the file before the default; the file is `settings.ini` or `.env`, in the
 * folder of the module that asks or the nearest above it.
 */
const decouple = {
    name: 'decouple',
    natives: [IS_SENTINEL, STRTOBOOL, ENV_FILE, ITEMS, READ, CALLER_FILE, BEFORE],
    others: ['read_config', 'shlex', 'string', 'ConfigParser', 'NoOptionError', 'OrderedDict'],
    text: `
import os
import sys
_WHITESPACE = " \\t\\n\\r\\x0b\\x0c"

if _before('python-decouple', 3, 5) and not _before('python-decouple', 3, 2):
    import distutils.util

DEFAULT_ENCODING = 'UTF-8'
PYVERSION = sys.version_info
TRUE_VALUES = {'y', 'yes', 't', 'true', 'on', '1'}
FALSE_VALUES = {'n', 'no', 'f', 'false', 'off', '0'}
text_type = str

class UndefinedValueError(Exception):
    pass

class Undefined:
    pass

undefined = Undefined()
_NOWHERE = Undefined()

class Config:
    def __init__(self, repository):
        self.repository = repository

    def _cast_boolean(self, value):
        text = str(value)
        return False if text == '' else strtobool(text)

    @staticmethod
    def _cast_do_nothing(value):
        return value

    def get(self, option, default=undefined, cast=undefined):
        required = _is_sentinel(default, undefined)
        found = _read(option, 'config', _NOWHERE) if required else _read(option, 'config', _NOWHERE, default)
        if _is_sentinel(found, _NOWHERE):
            if option in self.repository:
                found = self.repository[option]
            elif required:
                raise UndefinedValueError(f'{option} not found. Declare it as envvar or define a default value.')
            else:
                found = default
        if _is_sentinel(cast, undefined):
            return self._cast_do_nothing(found)
        return self._cast_boolean(found) if cast is bool else cast(found)

    def __call__(self, *args, **kwargs):
        return self.get(*args, **kwargs)

class RepositoryEmpty:
    def __init__(self, source='', encoding=DEFAULT_ENCODING):
        pass

    def __contains__(self, key):
        return False

    def __getitem__(self, key):
        return None

class RepositoryIni(RepositoryEmpty):
    SECTION = 'settings'

    def __init__(self, source, encoding=DEFAULT_ENCODING):
        import configparser
        self.parser = configparser.ConfigParser()
        with open(source, encoding=encoding) as file:
            self.parser.read_file(file)

    def __contains__(self, key):
        return key in os.environ or self.parser.has_option(self.SECTION, key)

    def __getitem__(self, key):
        return self.parser.get(self.SECTION, key)

class RepositoryEnv(RepositoryEmpty):
    def __init__(self, source, encoding=DEFAULT_ENCODING):
        self.data = dict(_assignments(source, encoding))

    def __contains__(self, key):
        return key in os.environ or key in self.data

    def __getitem__(self, key):
        return self.data[key]

class RepositorySecret(RepositoryEmpty):
    def __init__(self, source='/run/secrets/'):
        self.data = {}
        for name in os.listdir(source):
            with open(os.path.join(source, name)) as file:
                self.data[name] = file.read()

    def __contains__(self, key):
        return key in os.environ or key in self.data

    def __getitem__(self, key):
        return self.data[key]

class AutoConfig:
    SUPPORTED = {'settings.ini': RepositoryIni, '.env': RepositoryEnv}
    encoding = DEFAULT_ENCODING

    def __init__(self, search_path=None):
        self.search_path = search_path
        self.config = None

    def _find_file(self, path):
        while True:
            for name in self.SUPPORTED:
                candidate = os.path.join(path, name)
                if os.path.isfile(candidate):
                    return candidate
            above = os.path.dirname(path)
            if not above or above == '/':
                return ''
            path = above

    def _load(self, path):
        try:
            found = self._find_file(os.path.abspath(path))
        except Exception:
            found = ''
        kind = self.SUPPORTED.get(os.path.basename(found), RepositoryEmpty)
        self.config = Config(kind(found, encoding=self.encoding))

    def __call__(self, *args, **kwargs):
        if not self.config:
            self._load(self.search_path or os.path.dirname(_caller_file()))
        return self.config(*args, **kwargs)

config = AutoConfig()

class Csv:
    def __init__(self, cast=str, delimiter=",", strip=_WHITESPACE, post_process=list):
        self.cast = cast
        self.delimiter = delimiter
        self.strip = strip
        self.post_process = post_process

    def __call__(self, value):
        if value is None and not _before('python-decouple', 3, 7):
            return self.post_process()
        return self.post_process(self.cast(item.strip(self.strip)) for item in _items(value, self.delimiter))

class Choices:
    def __init__(self, flat=None, cast=str, choices=None):
        self.flat = flat or []
        self.cast = cast
        self.choices = choices or []
        self._valid_values = [*self.flat, *(pair[0] for pair in self.choices)]

    def __call__(self, value):
        chosen = self.cast(value)
        if chosen in self._valid_values:
            return chosen
        raise ValueError(f'Value not in list: {value!r}; valid values are {self._valid_values!r}')
`,
};

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/dj-database-url.js

const BACKENDS = `
    'spatialite': 'django.contrib.gis.db.backends.spatialite',
    'mysql-connector': 'mysql.connector.django',
    'mysqlgis': 'django.contrib.gis.db.backends.mysql',
    'oraclegis': 'django.contrib.gis.db.backends.oracle',
    'sqlite': 'django.db.backends.sqlite3',
    'oracle': 'django.db.backends.oracle',
    'mssql': 'sql_server.pyodbc',
    'mysql': 'django.db.backends.mysql',
    'mysql2': 'django.db.backends.mysql',
    'postgres': 'django.db.backends.postgresql',
    'postgresql': 'django.db.backends.postgresql',
    'pgsql': 'django.db.backends.postgresql',
    'postgis': 'django.contrib.gis.db.backends.postgis',
    'redshift': 'django_redshift_backend',
`;
/** Until 2.x: one function that knows each scheme. */
const OLD = `
SCHEMES = {${BACKENDS}}
if _before('dj-database-url', 1) or _before('django', 2):
    for _name in ('postgres', 'postgresql', 'pgsql'):
        SCHEMES[_name] = 'django.db.backends.postgresql_psycopg2'
if not _before('dj-database-url', 1):
    SCHEMES['mssqlms'] = 'mssql'
    SCHEMES['cockroach'] = 'django_cockroachdb'
if not _before('dj-database-url', 1, 2):
    SCHEMES['timescale'] = 'timescale.db.backends.postgresql'
    SCHEMES['timescalegis'] = 'timescale.db.backends.postgis'

_SEARCH_PATH_ENGINES = ('django.contrib.gis.db.backends.postgis', 'django.db.backends.postgresql_psycopg2',
    'django.db.backends.postgresql', 'django_redshift_backend', 'timescale.db.backends.postgresql',
    'timescale.db.backends.postgis')
_SEARCH_PATH_SCHEMES = ('postgres', 'postgresql', 'pgsql', 'postgis', 'redshift', 'timescale', 'timescalegis')

def _host(netloc, hostname):
    host = hostname or ''
    if '%' not in host if not _before('dj-database-url', 1, 2) else '%2f' not in host.lower():
        return host
    host = netloc.rsplit('@', 1)[-1]
    if _before('dj-database-url', 1, 3):
        host = host.split(':', 1)[0]
    return host.replace('%2f', '/').replace('%2F', '/') if _before('dj-database-url', 1, 2) else _unquote(host)

def _option(text):
    if _before('dj-database-url', 2, 1):
        return text
    if _before('dj-database-url', 2, 3):
        try:
            return int(text)
        except ValueError:
            return text
    return _typed(text)

def _parse(url, engine, settings, ssl_require, test_options):
    scheme, netloc, path, query, fragment, username, password, hostname = _split_url(url)
    name = path[1:]
    if scheme == 'sqlite' and name == '':
        name = ':memory:'
    host = _host(netloc, hostname)
    if engine is None:
        if scheme not in SCHEMES:
            if _before('dj-database-url', 1, 3):
                raise KeyError(scheme)
            raise ValueError("No support for '%s'. We support: %s" % (scheme, ', '.join(sorted(SCHEMES))))
        engine = SCHEMES[scheme]
    port = _port(netloc)
    if port and engine in [SCHEMES.get(one) for one in ('oracle', 'mssql', 'mssqlms') if one == 'oracle' or not _before('dj-database-url', 1)]:
        port = str(port)
    parsed = {
        'NAME': _unquote(name or ''),
        'USER': _unquote(username or ''),
        'PASSWORD': _unquote(password or ''),
        'HOST': host,
        'PORT': port or '',
        **settings,
    }
    if test_options:
        parsed['TEST'] = test_options
    options = {}
    for key, values in _query(query).items():
        if scheme == 'mysql' and key == 'ssl-ca':
            options['ssl'] = {'ca': values[-1]}
        else:
            options[key] = _option(values[-1])
    if ssl_require:
        options['sslmode'] = 'require'
    by_scheme = not _before('dj-database-url', 2, 3)
    if 'currentSchema' in options and (scheme in _SEARCH_PATH_SCHEMES if by_scheme else engine in _SEARCH_PATH_ENGINES):
        options['options'] = '-c search_path={0}'.format(options.pop('currentSchema'))
    if options:
        parsed['OPTIONS'] = options
    if engine:
        parsed['ENGINE'] = engine
    return parsed

def _memory():
    return {'ENGINE': SCHEMES['sqlite'], 'NAME': ':memory:'}
`;
/** From 3.0 on: engines that are registered, each with a function that goes over the result. */
const NEW = `
ENGINE_SCHEMES = {}

class Engine:
    def __init__(self, backend, postprocess=None):
        self.backend = backend
        self.postprocess = postprocess or (lambda parsed_config: None)

def register(scheme, backend):
    engine = Engine(backend)
    ENGINE_SCHEMES[scheme] = engine
    def inner(func):
        engine.postprocess = func
        return func
    return inner

class ParseError(ValueError):
    def __str__(self):
        return ('This string is not a valid url, possibly because some of its parts'
                " is not properly urllib.parse.quote()'ed.")

class UnknownSchemeError(ValueError):
    def __init__(self, scheme):
        self.scheme = scheme

    def __str__(self):
        known = ', '.join(sorted(ENGINE_SCHEMES))
        return (f"Scheme '{self.scheme}://' is unknown. Did you forget to register custom backend?"
                f' Following schemes have registered backends: {known}.')

def _in_memory(parsed_config):
    if not parsed_config.get('NAME'):
        parsed_config['NAME'] = ':memory:'

def _port_as_text(parsed_config):
    parsed_config['PORT'] = str(parsed_config.get('PORT', ''))

def _certificate(parsed_config):
    options = parsed_config.get('OPTIONS', {})
    authority = options.pop('ssl-ca', None)
    if authority:
        options['ssl'] = {'ca': authority}

def _search_path(parsed_config):
    options = parsed_config.get('OPTIONS', {})
    schema = options.pop('currentSchema', None)
    if schema:
        options['options'] = f'-c search_path={schema}'

_AFTER = {'sqlite': _in_memory}
for _name in ('oracle', 'mssqlms', 'mssql'):
    _AFTER[_name] = _port_as_text
for _name in ('mysql', 'mysql2'):
    _AFTER[_name] = _certificate
for _name in ('postgres', 'postgresql', 'pgsql', 'postgis', 'redshift', 'timescale', 'timescalegis'):
    _AFTER[_name] = _search_path
_BACKENDS = {${BACKENDS}
    'mssqlms': 'mssql',
    'cockroach': 'django_cockroachdb',
    'timescale': 'timescale.db.backends.postgresql',
    'timescalegis': 'timescale.db.backends.postgis',
}
for _name in _BACKENDS:
    ENGINE_SCHEMES[_name] = Engine(_BACKENDS[_name], _AFTER.get(_name))

def _parse(url, engine, settings, ssl_require, test_options):
    try:
        scheme, netloc, path, query, fragment, username, password, hostname = _split_url(url)
        registered = ENGINE_SCHEMES.get(scheme)
        if registered is None:
            raise UnknownSchemeError(scheme)
        options = {}
        for key, values in _query(query).items():
            typed = [_typed(value) for value in values]
            options[key] = typed[0] if len(typed) == 1 else typed
        parsed = {
            'ENGINE': registered.backend,
            'USER': _unquote(username or ''),
            'PASSWORD': _unquote(password or ''),
            'HOST': _unquote(hostname or ''),
            'PORT': _port(netloc) or '',
            'NAME': _unquote(path[1:]),
            'OPTIONS': options,
        }
    except UnknownSchemeError:
        raise
    except ValueError:
        raise ParseError() from None
    registered.postprocess(parsed)
    if ssl_require:
        parsed['OPTIONS']['sslmode'] = 'require'
    parsed.update(settings)
    if engine:
        parsed['ENGINE'] = engine
    if test_options:
        parsed['TEST'] = test_options
    if not parsed['OPTIONS']:
        parsed.pop('OPTIONS')
    return parsed

def _memory():
    return {'ENGINE': ENGINE_SCHEMES['sqlite'].backend, 'NAME': ':memory:'}
`;
const indented = (text) => text.replaceAll('\n', '\n    ');
/** dj-database-url: the shape of the dict, and what becomes of a query's values, differ between its versions. Source: dj_database_url of each tag. */
const djDatabaseUrl = {
    name: 'dj_database_url',
    natives: [BEFORE, IS_KNOWN, PORT, QUERY, READ, SPLIT_URL, UNKNOWN, UNQUOTE],
    others: ['logging', 'os', 'urlparse', 'DBConfig', 'OptionType', 'PostprocessCallable', 'SCHEMES_WITH_SEARCH_PATH'],
    text: `
DEFAULT_ENV = 'DATABASE_URL'

def _typed(text):
    if text.isdigit():
        return int(text)
    return text.lower() == 'true' if text.lower() in ('true', 'false') else text

if _before('dj-database-url', 3):
    ${indented(OLD)}
else:
    ${indented(NEW)}

_PARAMETERS = ['engine', 'conn_max_age', 'conn_health_checks', 'disable_server_side_cursors', 'ssl_require', 'test_options']
if _before('dj-database-url', 2, 2):
    _PARAMETERS.remove('disable_server_side_cursors')
if _before('dj-database-url', 1, 2):
    _PARAMETERS.remove('test_options')
if _before('dj-database-url', 1, 1):
    _PARAMETERS.remove('conn_health_checks')

def _bind(function, names, args, kwargs):
    given = dict(zip(names, args))
    if len(args) > len(names):
        raise TypeError(f'{function}() takes from 0 to {len(names)} positional arguments but {len(args)} were given')
    for name in kwargs:
        if name in given:
            raise TypeError(f"{function}() got multiple values for argument '{name}'")
        if name not in names:
            raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")
    given.update(kwargs)
    return given

def _configure(url, given):
    if not _is_known(url):
        return _unknown(url, 'dict')
    if url == 'sqlite://:memory:':
        return _memory()
    settings = {'CONN_MAX_AGE': given.get('conn_max_age', 0)}
    if 'conn_health_checks' in _PARAMETERS:
        settings['CONN_HEALTH_CHECKS'] = given.get('conn_health_checks', False)
    if 'disable_server_side_cursors' in _PARAMETERS:
        settings['DISABLE_SERVER_SIDE_CURSORS'] = given.get('disable_server_side_cursors', False)
    return _parse(url, given.get('engine'), settings, given.get('ssl_require', False), given.get('test_options'))

def config(*args, **kwargs):
    given = _bind('config', ['env', 'default', *_PARAMETERS], args, kwargs)
    default = given.get('default')
    found = _read(given.get('env', DEFAULT_ENV), 'dj_database_url.config', None, default)
    if found is None:
        found = default
    return _configure(found, given) if found else {}

def parse(*args, **kwargs):
    given = _bind('parse', ['url', *_PARAMETERS], args, kwargs)
    if 'url' not in given:
        raise TypeError("parse() missing 1 required positional argument: 'url'")
    return _configure(given['url'], given)
`,
};

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/django.js


const VERSION = native_native('_version', '', (call) => {
    const version = lockedVersion(call.vm, 'django');
    return version === null
        ? unknown_unknown(call.vm, {
            types: ['str'],
            truth: true,
            causes: [{ kind: 'construct', what: "Django's version, which is not pinned", location: call.location }],
        })
        : make_str(version.join('.'), make_originFrom(call.vm));
});
const RANDOM_TEXT = native_native('_random_text', '*args, **kwargs', (call) => unknown_unknown(call.vm, {
    types: ['str'],
    truth: true,
    causes: [{ kind: 'nondeterministic', what: 'a random text', location: call.location }],
}), { accepts: 'any', total: true });
const program = (name, text, others) => ({
    name,
    natives: [],
    text,
    ...(others === undefined ? {} : { others }),
});
const django_EXCEPTIONS = `
class FieldDoesNotExist(Exception):
    pass
class AppRegistryNotReady(Exception):
    pass
class ObjectDoesNotExist(Exception):
    silent_variable_failure = True
class ObjectNotUpdated(Exception):
    pass
class MultipleObjectsReturned(Exception):
    pass
class SuspiciousOperation(Exception):
    pass
class SuspiciousMultipartForm(SuspiciousOperation):
    pass
class SuspiciousFileOperation(SuspiciousOperation):
    pass
class DisallowedHost(SuspiciousOperation):
    pass
class DisallowedRedirect(SuspiciousOperation):
    pass
class TooManyFieldsSent(SuspiciousOperation):
    pass
class TooManyFilesSent(SuspiciousOperation):
    pass
class RequestDataTooBig(SuspiciousOperation):
    pass
class RequestAborted(Exception):
    pass
class BadRequest(Exception):
    pass
class PermissionDenied(Exception):
    pass
class ViewDoesNotExist(Exception):
    pass
class MiddlewareNotUsed(Exception):
    pass
class ImproperlyConfigured(Exception):
    pass
class FieldError(Exception):
    pass
class EmptyResultSet(Exception):
    pass
class FullResultSet(Exception):
    pass
class SynchronousOnlyOperation(Exception):
    pass
NON_FIELD_ERRORS = '__all__'
`;
/** A lazy text is taken for its text: settings are read in the language in which they are written. */
const TRANSLATION = `
def gettext(message):
    return message
gettext_noop = gettext_lazy = gettext
ugettext = ugettext_lazy = ugettext_noop = gettext
def pgettext(context, message):
    return message
pgettext_lazy = pgettext
def ngettext(singular, plural, number):
    return singular if number == 1 else plural
def activate(language):
    pass
def deactivate():
    pass
def to_locale(language):
    lang, _, country = language.lower().partition('-')
    if not country:
        return language[:3].lower() + language[3:]
    country, _, tail = country.partition('-')
    country = country.title() if len(country) > 2 else country.upper()
    if tail:
        country += '-' + tail
    return lang + '_' + country
`;
/** The modules of Django that settings import. */
const DJANGO_PROGRAMS = [
    {
        name: 'django',
        natives: [VERSION],
        others: ['VERSION', 'setup'],
        text: `
def get_version(version=None):
    return _version()
__version__ = _version()
`,
    },
    program('django.core', ''),
    program('django.core.exceptions', django_EXCEPTIONS, ['ValidationError', 'NON_FIELD_ERRORS']),
    program('django.core.management', '', [
        'execute_from_command_line',
        'call_command',
        'BaseCommand',
        'CommandError',
        'ManagementUtility',
    ]),
    {
        name: 'django.core.management.utils',
        natives: [RANDOM_TEXT],
        others: [
            'find_command',
            'handle_extensions',
            'popen_wrapper',
            'get_command_line_option',
            'normalize_path_patterns',
        ],
        text: `
def get_random_secret_key():
    return _random_text()
`,
    },
    program('django.utils', ''),
    {
        name: 'django.utils.crypto',
        natives: [RANDOM_TEXT],
        others: ['salted_hmac', 'constant_time_compare', 'pbkdf2'],
        text: `
RANDOM_STRING_CHARS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
def get_random_string(length=12, allowed_chars=RANDOM_STRING_CHARS):
    return _random_text()
`,
    },
    program('django.utils.translation', TRANSLATION, [
        'get_language',
        'override',
        'get_language_info',
        'npgettext',
        'ngettext_lazy',
        'npgettext_lazy',
        'check_for_language',
        'get_supported_language_variant',
        'LANGUAGE_SESSION_KEY',
        'deactivate_all',
        'get_language_bidi',
        'templatize',
    ]),
    program('django.utils.csp', `
class CSP:
    HEADER_ENFORCE = 'Content-Security-Policy'
    HEADER_REPORT_ONLY = 'Content-Security-Policy-Report-Only'
    NONE = "'none'"
    REPORT_SAMPLE = "'report-sample'"
    SELF = "'self'"
    STRICT_DYNAMIC = "'strict-dynamic'"
    UNSAFE_EVAL = "'unsafe-eval'"
    UNSAFE_HASHES = "'unsafe-hashes'"
    UNSAFE_INLINE = "'unsafe-inline'"
    WASM_UNSAFE_EVAL = "'wasm-unsafe-eval'"
    NONCE = '<CSP_NONCE_SENTINEL>'
`, ['build_policy', 'generate_nonce', 'LazyNonce']),
    program('django.contrib', ''),
    program('django.contrib.messages', `from django.contrib.messages.constants import DEBUG, INFO, SUCCESS, WARNING, ERROR, DEFAULT_TAGS, DEFAULT_LEVELS`, [
        'add_message',
        'get_messages',
        'get_level',
        'set_level',
        'debug',
        'info',
        'success',
        'warning',
        'error',
        'MessageFailure',
        'constants',
        'api',
    ]),
    program('django.contrib.messages.constants', `
DEBUG = 10
INFO = 20
SUCCESS = 25
WARNING = 30
ERROR = 40
DEFAULT_TAGS = {DEBUG: 'debug', INFO: 'info', SUCCESS: 'success', WARNING: 'warning', ERROR: 'error'}
DEFAULT_LEVELS = {'DEBUG': DEBUG, 'INFO': INFO, 'SUCCESS': SUCCESS, 'WARNING': WARNING, 'ERROR': ERROR}
`),
];
const DJANGO_MODULES = [];

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/dotenv-file.js

/** Python's `\s`, but for the ends of lines. */
const BLANK = /[\t\v\f\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const dotenv_file_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const dotenv_file_ESCAPES = {
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
function skip(reader, kind) {
    while (reader.at < reader.text.length && kind.test(reader.text[reader.at] ?? ''))
        reader.at += 1;
}
/** Reads what a file of variables assigns, in order; statements that cannot be parsed are passed over. Source: src/dotenv/parser.py of python-dotenv. */
function parseDotenv(content, dialect) {
    const text = dialect.skipsMark ? content.replace(/^\ufeff/, '') : content;
    const reader = { text, at: 0 };
    const found = [];
    let counted = 0;
    let line = 1;
    while (reader.at < text.length) {
        skip(reader, dotenv_file_SPACE);
        if (reader.at >= text.length)
            break;
        for (; counted < reader.at; counted += 1)
            if (text[counted] === '\n')
                line += 1;
        const binding = readBinding(reader, dialect);
        if (binding === null)
            skipLine(reader);
        else if (binding.key !== null)
            found.push({ key: binding.key, value: binding.value, line });
    }
    return found;
}
function skipLine(reader) {
    const end = reader.text.indexOf('\n', reader.at);
    reader.at = end === -1 ? reader.text.length : end + 1;
}
/** One statement; null where it is none. A comment has no key. */
function readBinding(reader, dialect) {
    skipExport(reader);
    const key = readKey(reader);
    if (key === undefined)
        return null;
    skip(reader, BLANK);
    let value = null;
    if (reader.text[reader.at] === '=') {
        reader.at += 1;
        skip(reader, BLANK);
        const read = dotenv_file_readValue(reader, dialect);
        if (read === undefined)
            return null;
        value = read;
    }
    return endLine(reader) ? { key, value } : null;
}
function skipExport(reader) {
    if (!reader.text.startsWith('export', reader.at) || !BLANK.test(reader.text[reader.at + 6] ?? ''))
        return;
    reader.at += 6;
    skip(reader, BLANK);
}
/** The key; null for a comment, undefined where there is none. */
function readKey(reader) {
    const first = reader.text[reader.at];
    if (first === '#')
        return null;
    if (first === "'") {
        const end = reader.text.indexOf("'", reader.at + 1);
        if (end <= reader.at + 1)
            return undefined;
        const key = reader.text.slice(reader.at + 1, end);
        reader.at = end + 1;
        return key;
    }
    const start = reader.at;
    while (reader.at < reader.text.length &&
        !/[=#]/.test(reader.text[reader.at] ?? '') &&
        !dotenv_file_SPACE.test(reader.text[reader.at] ?? ''))
        reader.at += 1;
    return reader.at === start ? undefined : reader.text.slice(start, reader.at);
}
function dotenv_file_readValue(reader, dialect) {
    const first = reader.text[reader.at];
    if (first === "'" || first === '"')
        return readQuoted(reader, first);
    if (first === undefined || first === '\n' || first === '\r')
        return '';
    const end = reader.text.indexOf('\n', reader.at);
    const rest = reader.text.slice(reader.at, end === -1 ? undefined : end);
    const part = dialect.endsAtBlanks ? upToBlanks(rest) : rest;
    reader.at += part.length;
    return dialect.endsAtBlanks ? part : rstrip(withoutComment(part));
}
function upToBlanks(text) {
    for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
        const next = text[at + 1];
        if (next === undefined || next === ' ' || next === '#')
            return text.slice(0, at);
    }
    return text;
}
/** Cuts at white space before a number sign. */
function withoutComment(text) {
    for (let at = text.indexOf('#', 1); at !== -1; at = text.indexOf('#', at + 1))
        if (dotenv_file_SPACE.test(text[at - 1] ?? ''))
            return text.slice(0, at);
    return text;
}
/** A quoted value, which may go over lines. It ends at the first quote without a backslash before it, else at the last one there is. */
function readQuoted(reader, quote) {
    const start = reader.at + 1;
    let end = -1;
    for (let at = reader.text.indexOf(quote, start); at !== -1; at = reader.text.indexOf(quote, at + 1)) {
        end = at;
        if (at === start || reader.text[at - 1] !== '\\')
            break;
    }
    if (end === -1)
        return undefined;
    reader.at = end + 1;
    const escaped = quote === '"' ? /\\([\\'"abfnrtv])/g : /\\([\\'])/g;
    return reader.text.slice(start, end).replace(escaped, (_, character) => dotenv_file_ESCAPES[character] ?? character);
}
/** Passes over a comment and the end of the line; false where something else stands there. */
function endLine(reader) {
    const start = reader.at;
    skip(reader, BLANK);
    if (reader.text[reader.at] === '#') {
        const end = reader.text.indexOf('\n', reader.at);
        reader.at = end === -1 ? reader.text.length : end;
    }
    if (reader.at >= reader.text.length)
        return true;
    if (reader.text[reader.at] === '\n') {
        reader.at += 1;
        return true;
    }
    reader.at = start;
    return false;
}
/** The parts of a value with `${...}` in it. Source: src/dotenv/variables.py. */
function atomsOf(value) {
    const atoms = [];
    let from = 0;
    for (let at = value.indexOf('${'); at !== -1; at = value.indexOf('${', at)) {
        const end = value.indexOf('}', at);
        const variable = end === -1 ? null : variableOf(value.slice(at + 2, end));
        if (end === -1)
            break;
        if (variable === null) {
            at += 2;
            continue;
        }
        if (at > from)
            atoms.push({ text: value.slice(from, at), variable: null });
        atoms.push({ text: '', variable });
        from = end + 1;
        at = from;
    }
    if (from < value.length)
        atoms.push({ text: value.slice(from), variable: null });
    return atoms;
}
function variableOf(inside) {
    const colon = inside.indexOf(':');
    if (colon === -1)
        return { name: inside, fallback: null };
    return inside.startsWith(':-', colon) ? { name: inside.slice(0, colon), fallback: inside.slice(colon + 2) } : null;
}

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/dotenv.js





const DISTRIBUTION = 'python-dotenv';
function dialect(call) {
    return {
        endsAtBlanks: isBefore(call.vm, DISTRIBUTION, [0, 15]),
        skipsMark: !isBefore(call.vm, DISTRIBUTION, [1, 2, 3]),
    };
}
const FILE_ASSIGNMENTS = native_native('_assignments', 'path, encoding=, /', (call) => readTextFile(call, call.arg('path'), ({ path, text }) => assignmentList(call.vm, path, parseDotenv(text, dialect(call))), encodingOf(call)), { returns: ['list'] });
const TEXT_ASSIGNMENTS = native_native('_assignments_of', 'text, /', (call) => {
    const origin = make_originFrom(call.vm, call.arg('text'));
    return make_list(call.vm, parseDotenv(third_party_support_text(call, 'text'), dialect(call)).map(({ key, value }) => tuple([make_str(key, origin), value === null ? make_none(origin) : make_str(value, origin)])));
}, { returns: ['list'] });
/** `_atoms(value)`: None where the value has no `${...}`, else a list of (text, name, fallback). */
const ATOMS = native_native('_atoms', 'value, /', (call) => {
    const value = types_payloadOf(call.arg('value'));
    if (value.kind !== 'str' || !value.value.includes('${'))
        return make_none();
    return make_list(call.vm, atomsOf(value.value).map(({ text, variable }) => tuple([
        make_str(text, value.origin),
        variable === null ? make_none() : make_str(variable.name),
        variable?.fallback == null ? make_none() : make_str(variable.fallback, value.origin),
    ])));
});
/** `_candidates()`: the files of the app that a path that is not known may name, going by what such files are called. */
const CANDIDATES = native_native('_candidates', '', (call) => make_list(call.vm, call.vm.input.snapshot.entries
    .filter(({ path }) => /(^|\/)[^/]*env[^/]*$/i.test(path) && !/\.(py|sh|js|ts|md|ya?ml|toml)$/.test(path))
    .slice(0, 6)
    .map(({ path }) => make_str(`${APP_FOLDER}/${path}`))));
const MAIN_TEXT = `
import os

def _disabled():
    if _before('python-dotenv', 1, 2) or 'PYTHON_DOTENV_DISABLED' not in os.environ:
        return False
    return os.environ['PYTHON_DOTENV_DISABLED'].casefold() in ('1', 'true', 't', 'yes', 'y')

def _lookup(name, fallback, values, override):
    if override or _before('python-dotenv', 0, 16):
        found = values[name] if name in values else os.environ.get(name, fallback or '')
    else:
        found = os.environ[name] if name in os.environ else values.get(name, fallback or '')
    return '' if found is None else found

def resolve_variables(values, override):
    resolved = {}
    for name, value in values:
        atoms = None if value is None else _atoms(value)
        if atoms is not None:
            value = ''.join([text if variable is None else _lookup(variable, fallback, resolved, override)
                             for text, variable, fallback in atoms])
        resolved[name] = value
    return resolved

class DotEnv:
    def __init__(self, dotenv_path, stream=None, verbose=False, encoding=None, interpolate=True, override=True):
        self.dotenv_path = dotenv_path
        self.stream = stream
        self._dict = None
        self.verbose = verbose
        self.encoding = encoding
        self.interpolate = interpolate
        self.override = override

    def parse(self):
        if self.dotenv_path and os.path.isfile(self.dotenv_path):
            return _assignments(self.dotenv_path, self.encoding)
        if self.stream is not None:
            return _assignments_of(self.stream.read())
        return []

    def dict(self):
        if not self._dict:
            pairs = self.parse()
            self._dict = resolve_variables(pairs, self.override) if self.interpolate else {key: value for key, value in pairs}
        return self._dict

    def set_as_environment_variables(self):
        values = self.dict()
        if not values and not _before('python-dotenv', 0, 21):
            return False
        for key, value in values.items():
            if value is None:
                continue
            if self.override:
                os.environ[key] = value
            else:
                os.environ.setdefault(key, value)
        return True

    def get(self, key):
        return self.dict().get(key)

def find_dotenv(filename='.env', raise_error_if_not_found=False, usecwd=False):
    folder = os.getcwd() if usecwd else os.path.dirname(_caller_file())
    while True:
        candidate = os.path.join(folder, filename)
        if os.path.isfile(candidate):
            return candidate
        if folder == '/':
            break
        folder = os.path.dirname(folder)
    if raise_error_if_not_found:
        raise IOError('File not found')
    return ''

def load_dotenv(dotenv_path=None, stream=None, verbose=False, override=False, interpolate=True, encoding='utf-8'):
    if _disabled():
        return False
    if dotenv_path is None and stream is None:
        dotenv_path = find_dotenv()
    if not _is_known(dotenv_path):
        for candidate in _candidates():
            if _undecided(dotenv_path):
                DotEnv(candidate, None, verbose, encoding, interpolate, override).set_as_environment_variables()
        return _undecided(dotenv_path)
    return DotEnv(dotenv_path, stream, verbose, encoding, interpolate, override).set_as_environment_variables()

def dotenv_values(dotenv_path=None, stream=None, verbose=False, interpolate=True, encoding='utf-8'):
    if dotenv_path is None and stream is None:
        dotenv_path = find_dotenv()
    return DotEnv(dotenv_path, stream, verbose, encoding, interpolate, True).dict()

def get_key(dotenv_path, key_to_get, encoding='utf-8'):
    return DotEnv(dotenv_path, verbose=True, encoding=encoding).get(key_to_get)

def set_key(dotenv_path, key_to_set, value_to_set, quote_mode='always', export=False, encoding='utf-8', follow_symlinks=False):
    if quote_mode not in ('always', 'auto', 'never'):
        raise ValueError(f'Unknown quote_mode: {quote_mode}')
    open(dotenv_path, 'a')
    return True, key_to_set, value_to_set

def unset_key(dotenv_path, key_to_unset, quote_mode='always', encoding='utf-8', follow_symlinks=False):
    if not os.path.exists(dotenv_path) or key_to_unset not in DotEnv(dotenv_path, encoding=encoding).dict():
        return None, key_to_unset
    open(dotenv_path, 'a')
    return True, key_to_unset
`;
/** python-dotenv's functions: `load_dotenv` does not override what is set unless it is told to. Source: src/dotenv/main.py. */
const dotenvMain = {
    name: 'dotenv.main',
    natives: [FILE_ASSIGNMENTS, TEXT_ASSIGNMENTS, ATOMS, CANDIDATES, CALLER_FILE, BEFORE, READ, IS_KNOWN, support_UNDECIDED],
    others: ['rewrite', 'with_warn_for_invalid_lines', 'logger'],
    text: MAIN_TEXT,
};
/** python-dotenv */
const dotenv = {
    name: 'dotenv',
    natives: [],
    others: ['load_ipython_extension', 'get_cli_string'],
    text: `
from dotenv.main import dotenv_values, find_dotenv, get_key, load_dotenv, set_key, unset_key
__all__ = ['load_dotenv', 'dotenv_values', 'get_key', 'set_key', 'unset_key', 'find_dotenv']
`,
};

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/environ-casts.js









const environ_casts_DISTRIBUTION = 'django-environ';
/** `_bool(value, words)`: a number is true unless it is zero, a text if it is one of the words. */
const TO_BOOL = native_native('_bool', 'value, words, /', (call) => {
    const value = types_payloadOf(call.arg('value'));
    const origin = make_originAbout(call.vm, value);
    if (value.kind === 'bool')
        return make_bool(value.value, origin);
    if (value.kind === 'int')
        return make_bool(value.value !== 0n, origin);
    if (value.kind === 'float')
        return make_bool(Math.trunc(value.value) !== 0, origin);
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', `int() argument must be a string, a bytes-like object or a real number, not '${types_typeName(value)}'`);
    return make_bool(isTrueText(call, value.value), origin);
}, { returns: ['bool'] });
function isTrueText(call, text) {
    try {
        return parseInteger(text) !== 0n;
    }
    catch (thrown) {
        if (!outcome_isFailure(thrown))
            throw thrown;
        const word = text.toLowerCase();
        const words = toJs(call.arg('words'));
        return Array.isArray(words) && words.includes(isBefore(call.vm, environ_casts_DISTRIBUTION, [0, 11]) ? word : strip(word));
    }
}
/** `_float(value)`: the last comma or point is the decimal one, all others separate thousands. */
const TO_FLOAT = native_native('_float', 'value, /', (call) => {
    const value = types_payloadOf(call.arg('value'));
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', 'expected string or bytes-like object');
    const kept = isBefore(call.vm, environ_casts_DISTRIBUTION, [0, 7]) ? /[^\p{Nd},.]/gu : /[^\p{Nd},.-]/gu;
    const parts = value.value.replace(kept, '').split(/[,.]/);
    const last = parts.pop() ?? '';
    const text = parts.length === 0 ? last : `${parts.join('')}.${last}`;
    return guard_guard(call.vm, [value], ['float'], () => make_float(parseFloatText(text), make_originFrom(call.vm, value)));
}, { returns: ['float'] });
/** `_is_proxy(value)`: does the value name another variable? One that is not known is taken for itself: it is unknown in either case. */
const IS_PROXY = native_native('_is_proxy', 'value, /', (call) => {
    const value = types_payloadOf(lift_resolve(call.vm, call.arg('value')));
    const starts = (value.kind === 'str' && value.value.startsWith('$')) || (value.kind === 'bytes' && value.value[0] === 0x24);
    return make_bool(starts, make_originAbout(call.vm, value));
}, third_party_support_ANY);
/** The types whose members never equal one of another group. */
const GROUPS = {
    str: 'text',
    bool: 'number',
    int: 'number',
    float: 'number',
    NoneType: 'none',
    list: 'list',
    tuple: 'tuple',
    dict: 'dict',
    bytes: 'bytes',
};
/** `_differs(value, other)`: `!=`, decided by the types alone where a value is not known. */
const DIFFERS = native_native('_differs', 'value, other, /', (call) => {
    const value = lift_resolve(call.vm, call.arg('value'));
    const other = lift_resolve(call.vm, call.arg('other'));
    const [left, right] = [groupOf(value), groupOf(other)];
    if (left !== null && right !== null && left !== right)
        return make_bool(true, make_originAbout(call.vm, value, other));
    return compare_compare(call.vm, '!=', value, other);
}, third_party_support_ANY);
function groupOf(value) {
    if (value.kind === 'unknown') {
        const groups = new Set(value.types?.map((type) => GROUPS[type] ?? '?') ?? ['?']);
        const [group] = groups;
        return groups.size === 1 && group !== undefined && group !== '?' ? group : null;
    }
    return value.kind === 'none' ? 'none' : (GROUPS[value.kind] ?? null);
}
/** `_multiline(value)`: escaped line ends become real ones. */
const MULTILINE = native_native('_multiline', 'value, /', (call) => {
    const value = types_payloadOf(call.arg('value'));
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', 'expected string or bytes-like object');
    const pattern = isBefore(call.vm, environ_casts_DISTRIBUTION, [0, 8]) ? /\\n/g : /(?:\\r)?\\n/g;
    return make_str(value.value.replace(pattern, '\n'), make_originFrom(call.vm, value));
}, { returns: ['str'] });
/** `_assignments(file, parse_comments[, encoding])` */
const environ_casts_ENV_FILE = native_native('_assignments', 'file, parse_comments, encoding=, /', (call) => readTextFile(call, call.arg('file'), ({ path, text }) => assignmentList(call.vm, path, environ_casts_assignments(call, text)), encodingOf(call)), { returns: ['list'] });
/** What `Env.read_env` finds in a file. Source: environ/environ.py of each version; quotes are looked at after comments. */
function environ_casts_assignments(call, text) {
    const before = (...version) => isBefore(call.vm, environ_casts_DISTRIBUTION, version);
    const flag = call.arg('parse_comments');
    const cutsComments = !before(0, 11) && (before(0, 12) || (flag.kind === 'bool' && flag.value));
    const pattern = before(0, 5) ? /^([A-Za-z_0-9]+)=([^\n]*)$/ : /^(?:export )?([A-Za-z_0-9]+)=([^\n]*)$/;
    return linesOf(text).flatMap((line, index) => {
        const [, key, given] = pattern.exec(line) ?? [];
        if (key === undefined || given === undefined)
            return [];
        const value = cutsComments ? environ_casts_withoutComment(given) : (inQuotes(given, "'") ?? given);
        const quoted = inQuotes(value, '"');
        return [{ key, value: quoted === null ? value : withoutEscapes(quoted, !before(0, 8)), line: index + 1 }];
    });
}
function inQuotes(text, quote) {
    return text.length >= 2 && text.startsWith(quote) && text.endsWith(quote) ? text.slice(1, -1) : null;
}
/** A single-quoted value with a comment behind it, else all before the first number sign. */
function environ_casts_withoutComment(text) {
    const trimmed = text.trimStart();
    if (trimmed.startsWith("'")) {
        for (let end = trimmed.lastIndexOf("'"); end > 0; end = trimmed.lastIndexOf("'", end - 1))
            if (/^\s*(#|$)/.test(trimmed.slice(end + 1)))
                return trimmed.slice(1, end);
    }
    const at = text.indexOf('#');
    return at === -1 ? text : text.slice(0, at);
}
function withoutEscapes(text, keepsFormat) {
    return text.replace(/\\([^\n])/gu, (whole, character) => keepsFormat && 'rnt'.includes(character) ? whole : character);
}
/** `_literal(text)`: what `ast.literal_eval` makes of a text where it is a plain literal, else the text. */
const LITERAL = native_native('_literal', 'text, /', (call) => {
    const value = types_payloadOf(call.arg('text'));
    if (value.kind !== 'str')
        return value;
    const origin = make_originFrom(call.vm, value);
    const word = value.value;
    if (word === 'None')
        return make_none(origin);
    if (word === 'True' || word === 'False')
        return make_bool(word === 'True', origin);
    if (/^-?(0|[1-9]\d*)$/.test(word))
        return { kind: 'int', value: BigInt(word), origin };
    if (/^-?\d+\.\d+$/.test(word))
        return make_float(Number(word), origin);
    // What a quote, a bracket or a number begins may be another literal; anything else is a name, which is none.
    return /^[A-Za-z_][\w.:/-]*$/.test(word) && !/^[bBrRuU]+['"]/.test(word)
        ? value
        : unknown_unknownFrom(call.vm, [value], {
            causes: [{ kind: 'construct', what: 'a literal in a URL that is not modelled', location: call.location }],
        });
});

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/environ-urls.js
/**
 * What django-environ makes of the URLs of services, as the base class of `Env`. Source: environ/environ.py and environ/compat.py of each
 * version.
 */
const ENVIRON_URLS = `
def _django_before(major, minor):
    return _before('django', major, minor)

if _before('django-environ', 0, 4, 5) or _django_before(2, 0):
    _POSTGRES = 'django.db.backends.postgresql_psycopg2'
else:
    _POSTGRES = 'django.db.backends.postgresql'

def _redis_backend():
    if _before('django-environ', 0, 10):
        return 'redis_cache.RedisCache' if _installed('django-redis-cache') else 'django_redis.cache.RedisCache'
    if _before('django-environ', 0, 11):
        if not _django_before(4, 0):
            return 'django.core.cache.backends.redis.RedisCache'
        return 'redis_cache.RedisCache' if _installed('django-redis-cache') else 'django_redis.cache.RedisCache'
    if _installed('django-redis'):
        return 'django_redis.cache.RedisCache'
    return 'redis_cache.RedisCache' if _django_before(4, 0) else 'django.core.cache.backends.redis.RedisCache'

def _pymemcache_backend():
    old = _django_before(3, 2) or _before('django-environ', 0, 8)
    if old or not _installed('pymemcache'):
        return 'django.core.cache.backends.memcached.PyLibMCCache'
    return 'django.core.cache.backends.memcached.PyMemcacheCache'

_REDIS = _redis_backend()
_SMTP = 'django.core.mail.backends.smtp.EmailBackend'

def _text_of_url(url):
    return url if isinstance(url, (str, bytes)) else url.geturl()

def _as_number(text):
    return int(text) if hasattr(text, 'isdigit') and text.isdigit() else text

def _plain(text):
    if text is None:
        return None
    return _unquote_plus(text) if _before('django-environ', 0, 9) else _unquote(text)

class _Url:
    def __init__(self, text):
        (self.scheme, self.netloc, self.path, self.query, self.fragment,
         self.username, self.password, self.hostname) = _split_url(text)

    @property
    def port(self):
        return _port(self.netloc)

class _Urls:
    POSTGRES_FAMILY = ['postgres', 'postgresql', 'psql', 'pgsql', 'postgis']
    DEFAULT_DATABASE_ENV = 'DATABASE_URL'
    DB_SCHEMES = {
        'postgres': _POSTGRES,
        'postgresql': _POSTGRES,
        'psql': _POSTGRES,
        'pgsql': _POSTGRES,
        'postgis': 'django.contrib.gis.db.backends.postgis',
        'mysql': 'django.db.backends.mysql',
        'mysql2': 'django.db.backends.mysql',
        'mysql-connector': 'mysql.connector.django',
        'mysqlgis': 'django.contrib.gis.db.backends.mysql',
        'mssql': 'sql_server.pyodbc' if _before('django-environ', 0, 11) else 'mssql',
        'oracle': 'django.db.backends.oracle',
        'pyodbc': 'sql_server.pyodbc',
        'redshift': 'django_redshift_backend',
        'spatialite': 'django.contrib.gis.db.backends.spatialite',
        'sqlite': 'django.db.backends.sqlite3',
        'ldap': 'ldapdb.backends.ldap',
    }
    if _before('django-environ', 0, 4, 5):
        del DB_SCHEMES['mssql']
    if not _before('django-environ', 0, 12):
        DB_SCHEMES['cockroachdb'] = 'django_cockroachdb'
    _DB_BASE_OPTIONS = ['CONN_MAX_AGE', 'ATOMIC_REQUESTS', 'AUTOCOMMIT']
    if not _before('django-environ', 0, 5):
        _DB_BASE_OPTIONS.append('DISABLE_SERVER_SIDE_CURSORS')
    if not _before('django-environ', 0, 10):
        _DB_BASE_OPTIONS.append('CONN_HEALTH_CHECKS')

    DEFAULT_CACHE_ENV = 'CACHE_URL'
    CACHE_SCHEMES = {
        'dbcache': 'django.core.cache.backends.db.DatabaseCache',
        'dummycache': 'django.core.cache.backends.dummy.DummyCache',
        'filecache': 'django.core.cache.backends.filebased.FileBasedCache',
        'locmemcache': 'django.core.cache.backends.locmem.LocMemCache',
        'memcache': 'django.core.cache.backends.memcached.MemcachedCache',
        'pymemcache': _pymemcache_backend(),
        'rediscache': _REDIS,
        'redis': _REDIS,
    }
    if not _before('django-environ', 0, 5):
        CACHE_SCHEMES['rediss'] = _REDIS
    if not _before('django-environ', 0, 8):
        CACHE_SCHEMES['pylibmc'] = 'django.core.cache.backends.memcached.PyLibMCCache'
    _CACHE_BASE_OPTIONS = ['TIMEOUT', 'KEY_PREFIX', 'VERSION', 'KEY_FUNCTION', 'BINARY']

    DEFAULT_EMAIL_ENV = 'EMAIL_URL'
    EMAIL_SCHEMES = {
        'smtp': _SMTP,
        'smtps': _SMTP,
        'smtp+tls': _SMTP,
        'smtp+ssl': _SMTP,
        'consolemail': 'django.core.mail.backends.console.EmailBackend',
        'filemail': 'django.core.mail.backends.filebased.EmailBackend',
        'memorymail': 'django.core.mail.backends.locmem.EmailBackend',
        'dummymail': 'django.core.mail.backends.dummy.EmailBackend',
    }
    _EMAIL_BASE_OPTIONS = ['EMAIL_USE_TLS', 'EMAIL_USE_SSL']

    DEFAULT_SEARCH_ENV = 'SEARCH_URL'
    SEARCH_SCHEMES = {
        'elasticsearch': 'haystack.backends.elasticsearch_backend.ElasticsearchSearchEngine',
        'elasticsearch2': 'haystack.backends.elasticsearch2_backend.Elasticsearch2SearchEngine',
        'elasticsearch5': 'haystack.backends.elasticsearch5_backend.Elasticsearch5SearchEngine',
        'elasticsearch7': 'haystack.backends.elasticsearch7_backend.Elasticsearch7SearchEngine',
        'solr': 'haystack.backends.solr_backend.SolrEngine',
        'whoosh': 'haystack.backends.whoosh_backend.WhooshEngine',
        'xapian': 'haystack.backends.xapian_backend.XapianEngine',
        'simple': 'haystack.backends.simple_backend.SimpleEngine',
    }
    if _before('django-environ', 0, 7):
        del SEARCH_SCHEMES['elasticsearch5'], SEARCH_SCHEMES['elasticsearch7']
    CLOUDSQL = 'cloudsql'
    DEFAULT_CHANNELS_ENV = 'CHANNELS_URL'
    CHANNELS_SCHEMES = {
        'inmemory': 'channels.layers.InMemoryChannelLayer',
        'redis': 'channels_redis.core.RedisChannelLayer',
        'redis+pubsub': 'channels_redis.pubsub.RedisPubSubChannelLayer',
    }

    @classmethod
    def db_url_config(cls, url, engine=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        text = _text_of_url(url)
        if text == 'sqlite://:memory:':
            return {'ENGINE': cls.DB_SCHEMES['sqlite'], 'NAME': ':memory:'}
        lenient = not _before('django-environ', 0, 11)
        try:
            parts = _Url(text)
        except ValueError:
            if not lenient:
                raise
            parts = _Url(_quote_url(text))
        if lenient and not parts.path:
            parts = _Url(_quote_url(text))
        path = _unquote_plus(parts.path[1:].split('?', 2)[0])
        if parts.scheme == 'sqlite' and path == '':
            path = ':memory:'
        if parts.scheme == 'ldap':
            path = f'{parts.scheme}://{parts.hostname}'
            if parts.port:
                path += f':{parts.port}'

        hosts = parts.netloc.rsplit('@', 1)[-1]
        if ',' in hosts and parts.scheme in cls.POSTGRES_FAMILY and not _before('django-environ', 0, 9):
            pairs = [host.rsplit(':', 1) for host in hosts.split(',')]
            host = ','.join([pair[0] for pair in pairs])
            port = ','.join([pair[1] for pair in pairs if len(pair) > 1 and pair[1]])
        else:
            host = parts.hostname
            port = parts.port
        config = {
            'NAME': path or '',
            'USER': _plain(parts.username) or '',
            'PASSWORD': _plain(parts.password) or '',
            'HOST': host or '',
            'PORT': _as_number(port) or '',
        }
        if path.startswith('/') and (cls._has_socket(parts.scheme) or (cls.CLOUDSQL in path and not _before('django-environ', 0, 8))):
            config['HOST'], config['NAME'] = path.rsplit('/', 1)
        if parts.scheme == 'oracle':
            if path == '':
                config['NAME'] = config['HOST']
                config['HOST'] = ''
            if config['PORT']:
                config['PORT'] = str(config['PORT'])
            else:
                del config['PORT']
        if parts.query:
            options = {}
            for key, values in _query(parts.query).items():
                if key.upper() in cls._DB_BASE_OPTIONS:
                    config[key.upper()] = _as_number(values[0]) if _before('django-environ', 0, 4, 5) else _literal(values[0])
                else:
                    options[key] = _as_number(values[0])
            config['OPTIONS'] = options
        if _before('django-environ', 0, 4, 5):
            if engine:
                config['ENGINE'] = engine
            if parts.scheme in cls.DB_SCHEMES:
                config['ENGINE'] = cls.DB_SCHEMES[parts.scheme]
        else:
            wanted = engine or parts.scheme
            config['ENGINE'] = cls.DB_SCHEMES.get(wanted, wanted)
        return config if config.get('ENGINE', False) else {}

    @classmethod
    def _has_socket(cls, scheme):
        if _before('django-environ', 0, 4, 5):
            return False
        return scheme == 'postgres' if _before('django-environ', 0, 6) else scheme in cls.POSTGRES_FAMILY

    @classmethod
    def cache_url_config(cls, url, backend=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        if not url and not _before('django-environ', 0, 5) and _before('django-environ', 0, 10):
            return {}
        parts = _Url(_text_of_url(url))
        if parts.scheme not in cls.CACHE_SCHEMES:
            if _before('django-environ', 0, 5):
                raise KeyError(parts.scheme)
            raise ImproperlyConfigured(f'Invalid cache schema {parts.scheme}')
        places = parts.netloc.split(',')
        config = {'BACKEND': cls.CACHE_SCHEMES[parts.scheme], 'LOCATION': places[0] if len(places) == 1 else places}
        if parts.scheme == 'filecache':
            config['LOCATION'] = parts.netloc + parts.path
        is_socket = parts.path if _before('django-environ', 0, 8, 1) else not parts.netloc
        if is_socket and parts.scheme in ('memcache', 'pymemcache'):
            config['LOCATION'] = 'unix:' + parts.path
        elif parts.scheme.startswith('redis'):
            protocol = parts.scheme.replace('cache', '') if parts.hostname else 'unix'
            places = [f'{protocol}://{place}{parts.path}' for place in places]
            config['LOCATION'] = places[0] if len(places) == 1 else places
        if parts.query:
            options = {}
            for key, values in _query(parts.query).items():
                value = _as_number(values[0]) if _before('django-environ', 0, 4, 5) else _literal(values[0])
                if key.upper() in cls._CACHE_BASE_OPTIONS:
                    config[key.upper()] = value
                else:
                    options[key.upper()] = value
            config['OPTIONS'] = options
        if backend:
            config['BACKEND'] = backend
        return config

    @classmethod
    def email_url_config(cls, url, backend=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        parts = _Url(_text_of_url(url))
        config = {
            'EMAIL_FILE_PATH': _unquote_plus(parts.path[1:].split('?', 2)[0]),
            'EMAIL_HOST_USER': _plain(parts.username),
            'EMAIL_HOST_PASSWORD': _plain(parts.password),
            'EMAIL_HOST': parts.hostname,
            'EMAIL_PORT': parts.port,
        }
        if backend:
            config['EMAIL_BACKEND'] = backend
        elif parts.scheme not in cls.EMAIL_SCHEMES:
            raise ImproperlyConfigured(f'Invalid email schema {parts.scheme}')
        else:
            config['EMAIL_BACKEND'] = cls.EMAIL_SCHEMES[parts.scheme]
        if parts.scheme in ('smtps', 'smtp+tls'):
            config['EMAIL_USE_TLS'] = True
        elif parts.scheme == 'smtp+ssl':
            config['EMAIL_USE_SSL'] = True
        if parts.query:
            options = {}
            for key, values in _query(parts.query).items():
                target = config if key.upper() in cls._EMAIL_BASE_OPTIONS else options
                target[key.upper()] = _as_number(values[0])
            config['OPTIONS'] = options
        return config

    @classmethod
    def channels_url_config(cls, url, backend=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        text = _text_of_url(url)
        scheme = _Url(text).scheme
        if backend:
            return {'BACKEND': backend}
        if scheme not in cls.CHANNELS_SCHEMES:
            raise ImproperlyConfigured(f'Invalid channels schema {scheme}')
        config = {'BACKEND': cls.CHANNELS_SCHEMES[scheme]}
        if scheme in ('redis', 'redis+pubsub'):
            config['CONFIG'] = {'hosts': ['redis' + text[len(scheme):]]}
        return config

    @classmethod
    def search_url_config(cls, url, engine=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        parts = _Url(_text_of_url(url))
        scheme = parts.scheme
        secure = scheme.startswith('elasticsearch') and scheme.endswith('s') and not _before('django-environ', 0, 11)
        if secure:
            scheme = scheme[:-1]
        if scheme not in cls.SEARCH_SCHEMES:
            raise ImproperlyConfigured(f'Invalid search schema {parts.scheme}')
        config = {'ENGINE': cls.SEARCH_SCHEMES[scheme]}
        given = {key: values[0] for key, values in _query(parts.query).items()}
        if 'EXCLUDED_INDEXES' in given:
            config['EXCLUDED_INDEXES'] = given['EXCLUDED_INDEXES'].split(',')
        if 'INCLUDE_SPELLING' in given:
            config['INCLUDE_SPELLING'] = cls.parse_value(given['INCLUDE_SPELLING'], bool)
        if 'BATCH_SIZE' in given:
            config['BATCH_SIZE'] = int(given['BATCH_SIZE'])
        if scheme == 'simple':
            return config
        path = _unquote_plus(parts.path[1:].split('?', 2)[0])
        if path.endswith('/'):
            path = path[:-1]
        if scheme == 'solr' or scheme.startswith('elasticsearch'):
            index = path
            if scheme != 'solr':
                path, _, index = path.rpartition('/')
            place = parts.netloc + (path if path.startswith('/') or not path else '/' + path)
            config['URL'] = ('https://' if secure else 'http://') + place
            if 'TIMEOUT' in given:
                config['TIMEOUT'] = int(given['TIMEOUT'])
            if 'KWARGS' in given:
                config['KWARGS'] = given['KWARGS']
            if scheme != 'solr':
                config['INDEX_NAME'] = index
            return config
        config['PATH'] = '/' + path
        if scheme == 'whoosh':
            if 'STORAGE' in given:
                config['STORAGE'] = given['STORAGE']
            if 'POST_LIMIT' in given:
                config['POST_LIMIT'] = int(given['POST_LIMIT'])
        elif scheme == 'xapian' and 'FLAGS' in given:
            config['FLAGS'] = given['FLAGS']
        if engine:
            config['ENGINE'] = engine
        return config
`;

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/environ.js



const TEXT = `
import os
from django.core.exceptions import ImproperlyConfigured

class NoValue:
    def __repr__(self):
        return '<NoValue>'

class _Mapping:
    def __init__(self, env=None, cache=True):
        self.env = os.environ if env is None else env
        self.cache = cache
        self.files_cache = {}

    def __getitem__(self, key):
        if self.cache and key in self.files_cache:
            return self.files_cache[key]
        path = self.env.get(key + '_FILE')
        if not path:
            return self.env[key]
        with open(path, encoding='utf-8') as file:
            content = file.read()
        if self.cache:
            self.files_cache[key] = content
        return content

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key, value):
        self.env[key] = value
        if key.endswith('_FILE'):
            self.files_cache.pop(key[:-5], None)

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default

    def update(self, other):
        for key in other:
            self[key] = other[key]

FileAwareMapping = _Mapping

` +
    ENVIRON_URLS +
    `
class Env(_Urls):
    ENVIRON = os.environ
    NOTSET = NoValue()
    BOOLEAN_TRUE_STRINGS = ('true', 'on', 'ok', 'y', 'yes', '1')

    def __init__(self, **scheme):
        self.smart_cast = True
        self.escape_proxy = False
        self.prefix = ''
        self.scheme = scheme

    def __call__(self, var, cast=None, default=NOTSET, parse_default=False):
        return self.get_value(var, cast=cast, default=default, parse_default=parse_default)

    def __contains__(self, var):
        return var in self.ENVIRON

    def str(self, var, default=NOTSET, multiline=False):
        value = self.get_value(var, cast=None if _before('django-environ', 0, 5) else str, default=default)
        return _multiline(value) if multiline else value

    def unicode(self, var, default=NOTSET):
        return self.get_value(var, cast=str, default=default)

    def bytes(self, var, default=NOTSET, encoding='utf8'):
        value = self.get_value(var, cast=str, default=default)
        return value.encode(encoding) if hasattr(value, 'encode') else value

    def bool(self, var, default=NOTSET):
        return self.get_value(var, cast=bool, default=default)

    def int(self, var, default=NOTSET):
        return self.get_value(var, cast=int, default=default)

    def float(self, var, default=NOTSET):
        return self.get_value(var, cast=float, default=default)

    def json(self, var, default=NOTSET):
        import json
        return self.get_value(var, cast=json.loads, default=default)

    def list(self, var, cast=None, default=NOTSET):
        return self.get_value(var, cast=[cast] if cast else list, default=default)

    def tuple(self, var, cast=None, default=NOTSET):
        return self.get_value(var, cast=(cast,) if cast else tuple, default=default)

    def dict(self, var, cast=dict, default=NOTSET):
        return self.get_value(var, cast=cast, default=default)

    def url(self, var, default=NOTSET):
        from urllib.parse import urlparse
        return self.get_value(var, cast=urlparse, default=default, parse_default=True)

    def _url_text(self, var, default):
        value = self.get_value(var, cast=_text_of_url, default=default, parse_default=True)
        return value

    def db_url(self, var='DATABASE_URL', default=NOTSET, engine=None):
        return self.db_url_config(self.get_value(var, default=default), engine=engine)

    db = db_url

    def cache_url(self, var='CACHE_URL', default=NOTSET, backend=None):
        return self.cache_url_config(self._url_text(var, default), backend=backend)

    cache = cache_url

    def email_url(self, var='EMAIL_URL', default=NOTSET, backend=None):
        return self.email_url_config(self._url_text(var, default), backend=backend)

    email = email_url

    def search_url(self, var='SEARCH_URL', default=NOTSET, engine=None):
        return self.search_url_config(self._url_text(var, default), engine=engine)

    def channels_url(self, var='CHANNELS_URL', default=NOTSET, backend=None):
        if _before('django-environ', 0, 12):
            raise AttributeError("'Env' object has no attribute 'channels_url'")
        return self.channels_url_config(self._url_text(var, default), backend=backend)

    channels = channels_url

    def path(self, var, default=NOTSET, **kwargs):
        return Path(self.get_value(var, default=default), **kwargs)

    def _lookup(self, name, default):
        if self.ENVIRON is os.environ:
            if _is_sentinel(default, self.NOTSET):
                return _read(name, 'env', self.NOTSET)
            return _read(name, 'env', self.NOTSET, default)
        try:
            return self.ENVIRON[name]
        except KeyError:
            return self.NOTSET

    def get_value(self, var, cast=None, default=NOTSET, parse_default=False):
        name = var if _before('django-environ', 0, 9) else f'{self.prefix}{var}'
        if name in self.scheme:
            declared = self.scheme[name]
            if hasattr(declared, '__len__') and len(declared) == 2:
                cast = declared[0] if _is_sentinel(cast, None) else cast
                if _is_sentinel(default, self.NOTSET):
                    default = declared[1]
            else:
                cast = declared if _is_sentinel(cast, None) else cast

        value = self._lookup(name, default)
        if _is_sentinel(value, self.NOTSET):
            if _is_sentinel(default, self.NOTSET):
                shown = var if _before('django-environ', 0, 12) else name
                raise ImproperlyConfigured(f'Set the {shown} environment variable')
            value = default

        if _is_proxy(value):
            value = self.get_value(value.lstrip(b'$' if isinstance(value, bytes) else '$'), cast=cast, default=default)
        if self.escape_proxy and hasattr(value, 'replace'):
            value = value.replace('\\\\$', '$')

        if self.smart_cast and _is_sentinel(cast, None) and default is not None and not _is_sentinel(default, self.NOTSET):
            if not _before('django-environ', 0, 4, 5):
                cast = type(default)
        if default is None and not _before('django-environ', 0, 8) and value == '':
            value = None
        if _differs(value, default):
            return self.parse_value(value, cast)
        if parse_default and (value if _before('django-environ', 0, 10) else value is not None):
            return self.parse_value(value, cast)
        return value

    @classmethod
    def parse_value(cls, value, cast):
        if _is_sentinel(cast, None):
            return value
        if not _is_known(cast):
            return cast(value)
        if cast is bool:
            return _bool(value, cls.BOOLEAN_TRUE_STRINGS)
        if isinstance(cast, list):
            return [cast[0](item) for item in value.split(',') if item]
        if isinstance(cast, tuple):
            return tuple([cast[0](item) for item in value.strip('(').strip(')').split(',') if item])
        if isinstance(cast, dict):
            return cls._parse_dict(value, cast)
        if cast is dict:
            if _before('django-environ', 0, 10):
                return dict([item.split('=') for item in value.split(',') if item])
            return dict([item.split('=', 1) for item in value.split(',') if item])
        if cast is list:
            return [item for item in value.split(',') if item]
        if cast is tuple:
            return tuple([item for item in value.strip('(').strip(')').split(',') if item])
        if cast is float:
            return _float(value)
        return cast(value)

    @classmethod
    def _parse_dict(cls, value, cast):
        of_key = cast.get('key', str)
        of_value = cast.get('value', str)
        by_key = cast.get('cast', {})
        parsed = {}
        for item in value.split(';'):
            if item:
                pair = item.split('=')
                parsed[of_key(pair[0])] = cls.parse_value(pair[1], by_key.get(pair[0], of_value))
        return parsed

    @classmethod
    def read_env(cls, env_file=None, *args, **overrides):
        names = _read_env_parameters()
        options = dict(zip(names, args))
        for name in names:
            if name in overrides:
                options[name] = overrides.pop(name)
        if env_file is None:
            env_file = os.path.join(os.path.dirname(_caller_file()), '.env')
            if not os.path.exists(env_file):
                return
        try:
            if hasattr(env_file, 'read'):
                pairs = _lines(env_file.read())
            else:
                pairs = _assignments(env_file, options.get('parse_comments', False), options.get('encoding', 'utf8'))
        except OSError:
            return
        found = [*pairs, *overrides.items()]
        if not _before('django-environ', 0, 8):
            found = {**overrides, **dict(pairs)}.items()
        for key, value in found:
            if options.get('overwrite', False):
                cls.ENVIRON.update({key: str(value)})
            else:
                cls.ENVIRON.setdefault(key, str(value))

def _read_env_parameters():
    if _before('django-environ', 0, 8):
        return ()
    if _before('django-environ', 0, 10):
        return ('overwrite',)
    if _before('django-environ', 0, 12):
        return ('overwrite', 'encoding')
    return ('overwrite', 'parse_comments', 'encoding')

class FileAwareEnv(Env):
    ENVIRON = _Mapping()

class Path:
    def __init__(self, start='', *paths, **kwargs):
        if kwargs.get('is_file', False):
            start = os.path.dirname(start)
        self.__root__ = self._absolute_join(start, *paths, **kwargs)

    def path(self, *paths, **kwargs):
        return self.__class__(self.__root__, *paths, **kwargs)

    def file(self, name, *args, **kwargs):
        return open(self(name), *args, **kwargs)

    @property
    def root(self):
        return self.__root__

    def __call__(self, *paths, **kwargs):
        return self._absolute_join(self.__root__, *paths, **kwargs)

    def __eq__(self, other):
        if isinstance(other, Path) or _before('django-environ', 0, 9):
            return self.__root__ == other.__root__
        return self.__root__ == other

    def __ne__(self, other):
        return not self.__eq__(other)

    def __add__(self, other):
        return Path(self.__root__, other.__root__ if isinstance(other, Path) else other)

    def __sub__(self, other):
        if isinstance(other, int):
            return self.path('../' * other)
        if isinstance(other, str) and self.__root__.endswith(other):
            return Path(self.__root__.rstrip(other))
        raise TypeError(f"unsupported operand type(s) for -: '{type(self)}' and '{type(other)}' "
                        f"unless value of {type(self)} ends with value of {type(other)}")

    def __invert__(self):
        return self.path('..')

    def __contains__(self, item):
        inside = self.__root__ if self.__root__ == '/' else os.path.join(self.__root__, '')
        return item.__root__.startswith(inside)

    def __repr__(self):
        return f'<Path:{self.__root__}>'

    def __str__(self):
        return self.__root__

    def __getitem__(self, key):
        return self.__root__[key]

    def __fspath__(self):
        return self.__root__

    def rfind(self, *args, **kwargs):
        return self.__root__.rfind(*args, **kwargs)

    def find(self, *args, **kwargs):
        return self.__root__.find(*args, **kwargs)

    @staticmethod
    def _absolute_join(base, *paths, **kwargs):
        joined = os.path.abspath(os.path.join(base, *paths))
        if kwargs.get('required', False) and not os.path.exists(joined):
            raise ImproperlyConfigured(f'Create required path: {joined}')
        return joined
`;
/** django-environ: what a scheme or a default says of a type is used to read a text. Source: environ/environ.py. */
const environEnviron = {
    name: 'environ.environ',
    natives: [
        DIFFERS,
        environ_casts_ENV_FILE,
        IS_PROXY,
        LITERAL,
        MULTILINE,
        TO_BOOL,
        TO_FLOAT,
        BEFORE,
        CALLER_FILE,
        INSTALLED,
        IS_KNOWN,
        IS_SENTINEL,
        PORT,
        QUERY,
        QUOTE_URL,
        READ,
        SPLIT_URL,
        UNKNOWN,
        UNQUOTE,
        UNQUOTE_PLUS,
    ],
    others: ['logger', 'json', 'DJANGO_POSTGRES', 'REDIS_DRIVER', 'PYMEMCACHE_DRIVER', 'Openable'],
    text: TEXT,
};
const environ = {
    name: 'environ',
    natives: [],
    others: ['compat', 'fileaware_mapping'],
    text: `
from environ.environ import Env, FileAwareEnv, FileAwareMapping, ImproperlyConfigured, NoValue, Path
`,
};

;// CONCATENATED MODULE: ./lib/python/libraries/third-party/index.js





/** Third-party libraries that are tables. */
const THIRD_PARTY_MODULES = [...DJANGO_MODULES];
/** Third-party libraries that are programs. */
const THIRD_PARTY_PROGRAMS = [
    ...DJANGO_PROGRAMS,
    decouple,
    djDatabaseUrl,
    dotenv,
    dotenvMain,
    environ,
    environEnviron,
];

;// CONCATENATED MODULE: ./lib/python/libraries/typing.js



const typing_ANY = { accepts: 'any' };
/** Special forms do nothing at run time that a setting shows: subscripted they give themselves. */
const FORMS = 'Any Union Optional Callable Type Literal ClassVar Final Annotated NoReturn Never Self LiteralString Concatenate TypeAlias Required NotRequired Generic Protocol List Dict Set FrozenSet Tuple DefaultDict OrderedDict Counter Deque Iterable Iterator Generator Sequence MutableSequence Mapping MutableMapping AbstractSet MutableSet Collection Container Hashable Sized Reversible Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Text AnyStr IO TextIO BinaryIO Pattern Match SupportsInt SupportsFloat ContextManager AsyncContextManager TypeGuard Unpack KeysView ValuesView ItemsView ByteString'.split(' ');
const typing_forms = Object.fromEntries(FORMS.map((name) => [name, createClass({ name, module: 'typing' })]));
const typing_identity = (name, first) => native_native(name, `${first}, /, *args, **kwargs`, (call) => call.arg(first), typing_ANY);
/** `typing` */
const typing = {
    name: 'typing',
    attributes: {
        ...typing_forms,
        TYPE_CHECKING: make_bool(false),
        cast: native_native('cast', 'typ, val', (call) => call.arg('val'), typing_ANY),
        final: typing_identity('final', 'f'),
        override: typing_identity('override', 'f'),
        overload: typing_identity('overload', 'f'),
        runtime_checkable: typing_identity('runtime_checkable', 'cls'),
        no_type_check: typing_identity('no_type_check', 'arg'),
        TypeVar: native_native('TypeVar', 'name, /, *args, **kwargs', () => typing_forms['Any'] ?? make_none(), typing_ANY),
        ParamSpec: native_native('ParamSpec', 'name, /, *args, **kwargs', () => typing_forms['Any'] ?? make_none(), typing_ANY),
        NewType: native_native('NewType', 'name, tp, /', (call) => call.arg('tp'), typing_ANY),
    },
    others: [
        'NamedTuple',
        'TypedDict',
        'get_type_hints',
        'get_origin',
        'get_args',
        'ForwardRef',
        'assert_never',
        'assert_type',
        'reveal_type',
        'SupportsAbs',
        'SupportsBytes',
        'SupportsComplex',
        'SupportsIndex',
        'SupportsRound',
        'TypeVarTuple',
        'dataclass_transform',
        'is_typeddict',
        'get_overloads',
        'clear_overloads',
        'ParamSpecArgs',
        'ParamSpecKwargs',
        'ChainMap',
        'MappingView',
        'no_type_check_decorator',
        'NoDefault',
        'TypeAliasType',
        'TypeIs',
        'ReadOnly',
    ],
};

;// CONCATENATED MODULE: ./lib/python/libraries/index.js

















const STANDARD = [
    abc,
    collections,
    contextlib,
    copy,
    dataclasses,
    enumeration,
    functools,
    importlib,
    io,
    itertools,
    operator,
    os,
    osPath,
    { ...osPath, name: 'posixpath' },
    pathlib,
    sys,
    typing,
];
/** The libraries of the tables, by the dotted name under which they are imported. */
const LIBRARIES = new Map([...STANDARD, ...THIRD_PARTY_MODULES].map((library) => [library.name, library]));
/** The libraries that are modelled by programs, by the dotted name under which they are imported. */
const PROGRAMS = new Map(THIRD_PARTY_PROGRAMS.map((program) => [program.name, program]));

;// CONCATENATED MODULE: ./lib/python/export.js





/** How much of a value is handed out: more than any setting has. */
const export_LIMITS = { depth: 24, nodes: 60_000, combinations: 8, attributeDepth: 2 };
/** OBJECT as data of the model: detached, immutable, cut off at cycles. */
function exportValue(exporter, object, inside = []) {
    exporter.nodes += 1;
    const value = lift_resolve(exporter.vm, object);
    const place = provenance('origin' in value ? value.origin : null);
    if (exporter.nodes > export_LIMITS.nodes)
        return {
            ...place,
            kind: 'unknown',
            causes: [{ kind: 'budget', what: 'a value that is too large', location: place.location }],
        };
    if (inside.length > export_LIMITS.depth || inside.includes(value))
        return {
            ...place,
            kind: 'unknown',
            causes: [{ kind: 'construct', what: 'a value that holds itself', location: place.location }],
        };
    switch (value.kind) {
        case 'none':
            return { ...place, kind: 'none' };
        case 'bool':
            return { ...place, kind: 'bool', value: value.value };
        case 'int':
            return { ...place, kind: 'int', value: value.value };
        case 'float':
            return { ...place, kind: 'float', value: value.value };
        case 'str':
            return { ...place, kind: 'str', value: value.value };
        case 'bytes':
            return { ...place, kind: 'bytes', value: value.value };
        case 'tuple':
            return exportItems(exporter, place, 'tuple', value.items, value.rest, [...inside, value]);
        case 'list':
            return exportItems(exporter, place, 'list', value.cell.contents.items, value.cell.contents.rest, [
                ...inside,
                value,
            ]);
        case 'set':
        case 'frozenset':
            return exportItems(exporter, place, value.kind, [...value.cell.contents.entries.values()].map(({ slot }) => slot), value.cell.contents.rest, [...inside, value]);
        case 'dict':
            return exportDict(exporter, place, value, [...inside, value]);
        case 'unknown':
            return exportUnknown(exporter, place, value, inside);
        case 'instance':
            return exportInstance(exporter, place, value, [...inside, value]);
        case 'class':
            return exportClass(exporter, place, value, [...inside, value]);
        default:
            return { ...place, kind: 'object', type: types_typeName(value) };
    }
}
function provenance(origin) {
    if (origin === null)
        return { location: null, configVars: [], marks: [] };
    const { location, configVars, marks, condition } = origin;
    return condition === undefined ? { location, configVars, marks } : { location, configVars, marks, condition };
}
/** The items of a container, some of which may not be there: every combination where they are few, else those that surely are. */
function exportItems(exporter, place, kind, items, rest, inside) {
    const slots = items.map((item) => lift_resolve(exporter.vm, item)).filter((item) => item.kind !== 'absent');
    const maybe = slots.filter(mayBeAbsent);
    if (maybe.length === 0) {
        const values = slots.map((item) => exportValue(exporter, item, inside));
        return { ...place, kind, items: values, ...(rest.length > 0 ? { rest } : {}) };
    }
    const causes = maybe.flatMap((slot) => (slot.kind === 'unknown' ? slot.causes : []));
    if (2 ** maybe.length > export_LIMITS.combinations || rest.length > 0) {
        const sure = slots.filter((slot) => !mayBeAbsent(slot)).map((item) => exportValue(exporter, item, inside));
        return { ...place, kind, items: sure, rest: [...rest, ...causes] };
    }
    const oneOf = combinations(slots, mayBeAbsent).map((chosen) => exportItems(exporter, place, kind, chosen.map((slot) => present(exporter.vm, slot)), rest, inside));
    return unknownValue(place, causes, { oneOf, types: [kind] });
}
/** Each choice of the ones that may hold nothing, with the others. */
function combinations(items, maybe) {
    let choices = [[]];
    for (const item of items) {
        const withIt = choices.map((chosen) => chosen.concat([item]));
        choices = maybe(item) ? withIt.concat(choices) : withIt;
    }
    return choices;
}
function unknownValue(place, causes, more) {
    const [first, ...others] = causes;
    const fallback = { kind: 'construct', what: 'a value that is not known', location: place.location };
    return { ...place, kind: 'unknown', causes: [first ?? fallback, ...others], ...more };
}
function exportDict(exporter, place, dict, inside) {
    const { entries, rest } = dict.cell.contents;
    const listed = [...entries.values()]
        .map(({ key, slot }) => ({ key, slot: lift_resolve(exporter.vm, slot) }))
        .filter(({ slot }) => slot.kind !== 'absent');
    const maybe = listed.filter(({ slot }) => mayBeAbsent(slot));
    const pair = ({ key, slot }) => [
        exportValue(exporter, key, inside),
        exportValue(exporter, present(exporter.vm, slot), inside),
    ];
    const sure = listed.filter(({ slot }) => !mayBeAbsent(slot));
    if (maybe.length === 0)
        return { ...place, kind: 'dict', entries: sure.map(pair), ...(rest.length > 0 ? { rest } : {}) };
    const causes = maybe.flatMap(({ slot }) => (slot.kind === 'unknown' ? slot.causes : []));
    if (2 ** maybe.length > export_LIMITS.combinations || rest.length > 0)
        return { ...place, kind: 'dict', entries: sure.map(pair), rest: [...rest, ...causes] };
    const choices = combinations(listed, ({ slot }) => mayBeAbsent(slot));
    return unknownValue(place, causes, {
        types: ['dict'],
        oneOf: choices.map((chosen) => ({ ...place, kind: 'dict', entries: chosen.map(pair) })),
    });
}
function exportUnknown(exporter, place, value, inside) {
    const oneOf = value.alternatives
        ?.filter((one) => one.kind !== 'absent')
        .map((one) => exportValue(exporter, one, inside));
    const [only] = oneOf ?? [];
    if (oneOf?.length === 1 && only !== undefined)
        return only;
    return {
        ...place,
        kind: 'unknown',
        causes: value.causes,
        ...(value.types === null ? {} : { types: value.types }),
        ...(oneOf === undefined ? {} : { oneOf }),
    };
}
function exportInstance(exporter, place, value, inside) {
    if (value.payload !== null && value.payload.kind !== 'unknown' && value.data === undefined) {
        const exported = exportValue(exporter, value.payload, inside);
        if (exported.kind !== 'object')
            return { ...exported, ...place };
    }
    const text = export_textOf(exporter, value);
    const attributes = inside.length > export_LIMITS.attributeDepth + 1
        ? undefined
        : exportSlots(exporter, value.attributes.contents.entries, inside);
    return {
        ...place,
        kind: 'object',
        type: value.cls.name,
        ...(text === null ? {} : { text }),
        ...(attributes === undefined ? {} : { attributes }),
    };
}
/** Only for objects of libraries: a `__str__` of the repository's own may do anything. */
function export_textOf(exporter, value) {
    const isNative = value.data !== undefined &&
        value.cls.mro.some((cls) => cls.isNative && cls.namespace.contents.entries.has('__str__'));
    if (!isNative && !hasLibraryText(value.cls))
        return null;
    const text = strOf(exporter.vm, value);
    return text.kind === 'str' ? text.value : null;
}
/** Is the class's `__str__` that of a library's program? */
function hasLibraryText(cls) {
    const owner = cls.mro.find((one) => one.namespace.contents.entries.has('__str__'));
    const module = owner?.namespace.contents.entries.get('__module__')?.slot;
    return module?.kind === 'str' && PROGRAMS.has(module.value);
}
function exportClass(exporter, place, value, inside) {
    if (value.isNative || inside.length > export_LIMITS.attributeDepth)
        return { ...place, kind: 'object', type: 'type', text: value.name };
    const own = value.mro
        .filter((cls) => !cls.isNative)
        .toReversed()
        .flatMap((cls) => [...cls.namespace.contents.entries]);
    return {
        ...place,
        kind: 'object',
        type: 'type',
        text: value.name,
        attributes: exportSlots(exporter, new Map(own), inside),
    };
}
function exportSlots(exporter, entries, inside) {
    const attributes = new Map();
    for (const [name, { slot }] of entries)
        if (slot.kind !== 'absent')
            attributes.set(name, exportValue(exporter, slot, inside));
    return attributes;
}

;// CONCATENATED MODULE: ./lib/python/text/bytes/base64.js
/** `base64` and `binascii`: https://docs.python.org/3.11/library/base64.html */

const base64_fail = (message) => raise('binascii.Error', message);
/** `base64.b64encode(bytes)`, as ASCII text. */
const b64encode = (bytes) => Buffer.from(bytes).toString('base64');
/** `base64.urlsafe_b64encode(bytes)`, as ASCII text. */
const urlsafeB64encode = (bytes) => b64encode(bytes).replaceAll('+', '-').replaceAll('/', '_');
/** The ASCII of a str argument. Raises ValueError. */
function base64_asciiOf(text) {
    if (/[^\0-\x7f]/.test(text))
        raise('ValueError', 'string argument should contain only ASCII characters');
    return text;
}
/** `base64.b64decode(text, validate=validate)`, as binascii.a2b_base64 does it. Raises binascii.Error and ValueError. */
function b64decode(text, validate = false) {
    const ascii = base64_asciiOf(text);
    if (validate && ascii.startsWith('='))
        base64_fail('Leading padding not allowed');
    let data = '';
    let pads = 0;
    let padded = false;
    for (let at = 0; at < ascii.length; at++) {
        const character = ascii.charAt(at);
        if (character === '=') {
            padded = true;
            const place = data.length % 4;
            if (place < 2)
                continue;
            pads++;
            if (place + pads < 4)
                continue;
            if (validate && at + 1 < ascii.length)
                base64_fail('Excess data after padding');
            return bytesOf(data);
        }
        if (!/[A-Za-z0-9+/]/.test(character)) {
            if (validate)
                base64_fail('Only base64 data is allowed');
            continue;
        }
        if (validate && padded)
            base64_fail('Discontinuous padding not allowed');
        pads = 0;
        data += character;
    }
    if (data.length % 4 === 1) {
        base64_fail(`Invalid base64-encoded string: number of data characters (${data.length}) cannot be 1 more than a multiple of 4`);
    }
    if (data.length % 4 !== 0)
        base64_fail('Incorrect padding');
    return bytesOf(data);
}
const bytesOf = (data) => Uint8Array.from(Buffer.from(data, 'base64'));
/** `base64.urlsafe_b64decode(text)`. Raises binascii.Error and ValueError. */
const urlsafeB64decode = (text) => b64decode(base64_asciiOf(text).replaceAll('-', '+').replaceAll('_', '/'));
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** `base64.b32encode(bytes)`, as ASCII text. */
function b32encode(bytes) {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
    const digits = bits.match(/.{1,5}/g) ?? [];
    const text = digits.map((digit) => BASE32.charAt(Number.parseInt(digit.padEnd(5, '0'), 2))).join('');
    return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}
/** `binascii.hexlify(bytes)` and `bytes.hex()`, without separators. */
const hexlify = (bytes) => Buffer.from(bytes).toString('hex');
/** `binascii.unhexlify(text)`. Raises binascii.Error and ValueError. */
function unhexlify(text) {
    const ascii = base64_asciiOf(text);
    if (ascii.length % 2 !== 0)
        base64_fail('Odd-length string');
    if (/[^0-9a-f]/i.test(ascii))
        base64_fail('Non-hexadecimal digit found');
    return Uint8Array.from(Buffer.from(ascii, 'hex'));
}

;// CONCATENATED MODULE: ./lib/python/text/bytes/bytes-methods.js
/**
 * The methods of `bytes`. Bytes are looked at as a string of the characters 0 to 255 where `str` has the same method,
 * and by ASCII alone where case and white space matter. Bounds and limits are Python's, as in the functions for `str`.
 */






/** ASCII white space, as `bytes.strip` and `bytes.split` take it. */
const bytes_methods_SPACE = ' \t\n\r\v\f';
/** The characters 0 to 255 for bytes, and back. */
const toCharacters = (bytes) => Buffer.from(bytes).toString('latin1');
const fromCharacters = (text) => Uint8Array.from(Buffer.from(text, 'latin1'));
const bytes_methods_all = (parts) => parts.map(fromCharacters);
/** `data.find(sub, start, end)` and its kin; -1 where there is none. */
const bytes_methods_find = (data, sub, start = null, end = null) => find(toCharacters(data), toCharacters(sub), start, end);
const bytes_methods_rfind = (data, sub, start = null, end = null) => rfind(toCharacters(data), toCharacters(sub), start, end);
const bytes_methods_count = (data, sub, start = null, end = null) => count(toCharacters(data), toCharacters(sub), start, end);
/** `data.index(sub, start, end)`. Raises ValueError. */
function bytes_methods_index(data, sub, start = null, end = null) {
    const at = bytes_methods_find(data, sub, start, end);
    return at === -1 ? outcome_raise('ValueError', 'subsection not found') : at;
}
/** `data.startswith(prefixes, start, end)` and `data.endswith(suffixes, start, end)`; a single one is a list of one. */
const bytes_methods_startswith = (data, prefixes, start = null, end = null) => startswith(toCharacters(data), prefixes.map(toCharacters), start, end);
const bytes_methods_endswith = (data, suffixes, start = null, end = null) => endswith(toCharacters(data), suffixes.map(toCharacters), start, end);
/** `data.replace(old, replacement, count)`; a negative count replaces all. */
const bytes_methods_replace = (data, old, replacement, limit = -1n) => fromCharacters(replace(toCharacters(data), toCharacters(old), toCharacters(replacement), limit));
/** `data.partition(separator)` and `data.rpartition(separator)`. Raise ValueError. */
const bytes_methods_partition = (data, separator) => bytes_methods_all(partition(toCharacters(data), toCharacters(separator)));
const bytes_methods_rpartition = (data, separator) => bytes_methods_all(rpartition(toCharacters(data), toCharacters(separator)));
/** `data.split(separator, maxsplit)`; null splits at runs of ASCII white space. Raises ValueError. */
function bytes_methods_split(data, separator = null, maxsplit = -1n) {
    if (separator !== null)
        return bytes_methods_all(split_split(toCharacters(data), toCharacters(separator), maxsplit));
    const parts = [];
    let rest = lstrip(toCharacters(data), bytes_methods_SPACE);
    while (rest !== '' && (maxsplit < 0n || parts.length < maxsplit)) {
        const end = rest.search(/[ \t-\r]/);
        parts.push(end === -1 ? rest : rest.slice(0, end));
        rest = end === -1 ? '' : lstrip(rest.slice(end), bytes_methods_SPACE);
    }
    return bytes_methods_all(rest === '' ? parts : [...parts, rest]);
}
/** `data.rsplit(separator, maxsplit)`; null splits at runs of ASCII white space. Raises ValueError. */
function bytes_methods_rsplit(data, separator = null, maxsplit = -1n) {
    if (separator !== null)
        return bytes_methods_all(rsplit(toCharacters(data), toCharacters(separator), maxsplit));
    const reversed = (bytes) => bytes.slice().reverse();
    return bytes_methods_split(reversed(data), null, maxsplit).map(reversed).reverse();
}
/** `data.splitlines(keepends)`. */
function bytes_methods_splitlines(data, keepends = false) {
    const lines = toCharacters(data).match(/[^\n\r]*(?:\r\n|[\n\r])|[^\n\r]+$/g) ?? [];
    return bytes_methods_all(keepends ? lines : lines.map((line) => line.replace(/\r?\n$|\r$/, '')));
}
/** `data.strip(characters)` and its kin; null strips ASCII white space. */
const bytes_methods_stripBy = (strip) => (data, characters = null) => fromCharacters(strip(toCharacters(data), characters === null ? bytes_methods_SPACE : toCharacters(characters)));
const bytes_methods_strip = bytes_methods_stripBy(strip);
const bytes_methods_lstrip = bytes_methods_stripBy(lstrip);
const bytes_methods_rstrip = bytes_methods_stripBy(rstrip);
/** `data.removeprefix(prefix)` and `data.removesuffix(suffix)`. */
const bytes_methods_removeprefix = (data, prefix) => fromCharacters(removeprefix(toCharacters(data), toCharacters(prefix)));
const bytes_methods_removesuffix = (data, suffix) => fromCharacters(removesuffix(toCharacters(data), toCharacters(suffix)));
const mapCharacters = (change) => (data) => fromCharacters(change(toCharacters(data)));
const upperAscii = (text) => text.replace(/[a-z]+/g, (run) => run.toUpperCase());
const lowerAscii = (text) => text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
/** The methods that change case, of ASCII letters only. */
const upper = mapCharacters(upperAscii);
const lower = mapCharacters(lowerAscii);
const capitalize = mapCharacters((text) => upperAscii(text.slice(0, 1)) + lowerAscii(text.slice(1)));
const title = mapCharacters((text) => text.replace(/[A-Za-z]+/g, (run) => run.charAt(0).toUpperCase() + run.slice(1).toLowerCase()));
const swapcase = mapCharacters((text) => codePoints(text)
    .map((letter) => (/[a-z]/.test(letter) ? letter.toUpperCase() : lowerAscii(letter)))
    .join(''));
/** The methods that test: each takes the bytes. */
const isalnum = (data) => /^[A-Za-z0-9]+$/.test(toCharacters(data));
const isalpha = (data) => /^[A-Za-z]+$/.test(toCharacters(data));
const isdigit = (data) => /^[0-9]+$/.test(toCharacters(data));
const isspace = (data) => /^[ \t-\r]+$/.test(toCharacters(data));
const isascii = (data) => data.every((byte) => byte < 0x80);
const islower = (data) => /^[^A-Z]*[a-z][^A-Z]*$/.test(toCharacters(data));
const isupper = (data) => /^[^a-z]*[A-Z][^a-z]*$/.test(toCharacters(data));
/** `data.center(width, fill)` and its kin. Raise TypeError where fill is not one byte. */
const padBy = (name, padText) => (data, width, fill = Uint8Array.of(0x20)) => {
    if (fill.length !== 1)
        outcome_raise('TypeError', `${name}() argument 2 must be a byte string of length 1, not bytes`);
    return fromCharacters(padText(toCharacters(data), width, toCharacters(fill)));
};
const bytes_methods_center = padBy('center', center);
const bytes_methods_ljust = padBy('ljust', ljust);
const bytes_methods_rjust = padBy('rjust', rjust);
/** `data.zfill(width)` and `data.expandtabs(tabsize)`. */
const bytes_methods_zfill = (data, width) => fromCharacters(zfill(toCharacters(data), width));
const bytes_methods_expandtabs = (data, tabsize = 8n) => fromCharacters(expandtabs(toCharacters(data), tabsize));
/** `separator.join(parts)`, for parts that are known to be bytes. */
function bytes_methods_join(separator, parts) {
    checkLength(parts.reduce((sum, part) => sum + part.length, 0) + separator.length * Math.max(parts.length - 1, 0));
    return fromCharacters(parts.map(toCharacters).join(toCharacters(separator)));
}
/** `data + other` and `data * times`. */
const bytes_methods_concatenate = (data, other) => bytes_methods_join(new Uint8Array(), [data, other]);
const bytes_methods_repeat = (data, times) => fromCharacters(repeat(toCharacters(data), times));
/** `bytes.fromhex(text)`. Raises ValueError. */
function fromhex(text) {
    const bytes = [];
    let at = 0;
    while (at < text.length) {
        if (/[ \t-\r]/.test(text.charAt(at))) {
            at++;
            continue;
        }
        const bad = [0, 1].find((offset) => !/[0-9a-f]/i.test(text.charAt(at + offset)));
        if (bad !== undefined) {
            outcome_raise('ValueError', `non-hexadecimal number found in fromhex() arg at position ${Array.from(text.slice(0, at + bad)).length}`);
        }
        bytes.push(Number.parseInt(text.slice(at, at + 2), 16));
        at += 2;
    }
    return Uint8Array.from(bytes);
}

;// CONCATENATED MODULE: ./lib/python/methods/bytes.js










const bytes_TEXT = { ...bytes_methods_namespaceObject };
/** The bytes that an argument is. @throws Raise TypeError */
function bytes_data(call, name) {
    const value = types_payloadOf(call.arg(name));
    if (value.kind !== 'bytes')
        throw exceptions_raise(call.vm, 'TypeError', `a bytes-like object is required, not '${types_typeName(value)}'`);
    return value.value;
}
function optionalData(call, name) {
    const value = call.optional(name);
    return value === null || value.kind === 'none' ? null : bytes_data(call, name);
}
function bytes_integer(call, name) {
    const value = call.optional(name);
    return value?.kind === 'int' ? value.value : value?.kind === 'bool' ? BigInt(value.value) : null;
}
function textArgument(call, name, fallback) {
    const value = call.optional(name);
    return value?.kind === 'str' ? value.value : fallback;
}
function bytes_method(name, parameters, returns, run) {
    const withSelf = parameters === '' ? 'self, /' : `self, ${parameters}`;
    return native_native(name, withSelf, (call) => guard_guard(call.vm, [call.arg('self')], [returns], () => run(bytes_data(call, 'self'), call)), { returns: [returns] });
}
const mapped = (name, run) => bytes_method(name, '', 'bytes', (self, call) => made(call, run(self)));
const asked = (name, run) => bytes_method(name, '', 'bool', (self, call) => make_bool(run(self), make_originAbout(call.vm, call.arg('self'))));
function made(call, value) {
    return make_bytes(value, make_originFrom(call.vm, call.arg('self')));
}
function bytes_parts(call, values) {
    return values.map((value) => made(call, value));
}
function affix(name) {
    return bytes_method(name, 'prefix, start=, end=, /', 'bool', (self, call) => {
        const given = types_payloadOf(call.arg('prefix'));
        const prefixes = given.kind === 'tuple' ? given.items.map((item) => types_payloadOf(item)) : [given];
        const known = prefixes.flatMap((prefix) => (prefix.kind === 'bytes' ? [prefix.value] : []));
        if (known.length < prefixes.length)
            return unknown_unknownFrom(call.vm, prefixes, { types: ['bool'] });
        return make_bool(bytes_TEXT[name](self, known, bytes_integer(call, 'start'), bytes_integer(call, 'end')), make_originAbout(call.vm, call.arg('self')));
    });
}
const bytes_join = native_native('join', 'self, iterable, /', (call) => {
    const { items, rest } = iterate(call.vm, call.arg('iterable'));
    const known = items.flatMap((item) => {
        const value = types_payloadOf(item);
        return value.kind === 'bytes' ? [value.value] : [];
    });
    if (rest.length > 0 || known.length < items.length)
        return unknown_unknownFrom(call.vm, items, { types: ['bytes'], causes: rest });
    return guard_guard(call.vm, items, ['bytes'], () => make_bytes(bytes_methods_join(bytes_data(call, 'self'), known), make_originFrom(call.vm, call.arg('self'), ...items)));
});
/** The methods of `bytes`. */
const BYTES_METHODS = [
    bytes_method('decode', 'encoding=, errors=', 'str', (self, call) => make_str(decode(self, textArgument(call, 'encoding', 'utf-8'), textArgument(call, 'errors', 'strict')), make_originFrom(call.vm, call.arg('self')))),
    bytes_method('hex', '', 'str', (self, call) => make_str(hexlify(self), make_originFrom(call.vm, call.arg('self')))),
    mapped('upper', upper),
    mapped('lower', lower),
    mapped('capitalize', capitalize),
    mapped('title', title),
    mapped('swapcase', swapcase),
    ...['strip', 'lstrip', 'rstrip'].map((name) => bytes_method(name, 'chars=, /', 'bytes', (self, call) => made(call, bytes_TEXT[name](self, optionalData(call, 'chars'))))),
    ...['isalnum', 'isalpha', 'isdigit', 'isspace', 'isascii', 'islower', 'isupper'].map((name) => asked(name, bytes_TEXT[name])),
    ...['find', 'rfind', 'count', 'index'].map((name) => bytes_method(name, 'sub, start=, end=, /', 'int', (self, call) => make_int(bytes_TEXT[name](self, bytes_data(call, 'sub'), bytes_integer(call, 'start'), bytes_integer(call, 'end')), make_originAbout(call.vm, call.arg('self'))))),
    affix('startswith'),
    affix('endswith'),
    bytes_method('replace', 'old, new, count=, /', 'bytes', (self, call) => made(call, bytes_methods_replace(self, bytes_data(call, 'old'), bytes_data(call, 'new'), bytes_integer(call, 'count') ?? -1n))),
    ...['split', 'rsplit'].map((name) => bytes_method(name, 'sep=, maxsplit=', 'list', (self, call) => make_list(call.vm, bytes_parts(call, bytes_TEXT[name](self, optionalData(call, 'sep'), bytes_integer(call, 'maxsplit') ?? -1n)), make_originFrom(call.vm, call.arg('self'))))),
    ...['partition', 'rpartition'].map((name) => bytes_method(name, 'sep, /', 'tuple', (self, call) => tuple(bytes_parts(call, bytes_TEXT[name](self, bytes_data(call, 'sep')))))),
    bytes_method('removeprefix', 'prefix, /', 'bytes', (self, call) => made(call, bytes_methods_removeprefix(self, bytes_data(call, 'prefix')))),
    bytes_method('removesuffix', 'suffix, /', 'bytes', (self, call) => made(call, bytes_methods_removesuffix(self, bytes_data(call, 'suffix')))),
    bytes_join,
];

;// CONCATENATED MODULE: ./lib/python/types/construct.js




/**
 * Gives a builtin type its `__new__`: MAKE makes an object of the builtin kind; for a subclass it becomes an instance's payload.
 */
function addConstructor(cls, parameters, make, accepts = 'known') {
    const func = native_native(cls.name, `cls, ${parameters}`, (call) => {
        const wanted = call.arg('cls');
        const made = make(call);
        if (wanted === cls || wanted.kind !== 'class' || made.kind === 'unknown')
            return made;
        return instance(call.vm, wanted, 'origin' in made ? made.origin : object_NO_ORIGIN, { payload: made });
    }, { accepts, returns: [cls.name] });
    bindName(cls.namespace.contents, '__new__', { kind: 'staticmethod', func: native_class_asObject(func), origin: object_NO_ORIGIN });
}

;// CONCATENATED MODULE: ./lib/python/methods/construct.js
























/** `int(x)`, `int(text, base)`. @throws Raise ValueError, TypeError */
function makeInt(call) {
    const { vm } = call;
    const given = call.optional('x');
    if (given === null)
        return make_int(0, make_originFrom(vm));
    const value = types_payloadOf(given);
    const origin = make_originFrom(vm, given);
    const base = call.optional('base');
    if (value.kind === 'str' || value.kind === 'bytes') {
        const text = value.kind === 'str' ? value.value : toCharacters(value.value);
        return guard_guard(vm, [given], ['int'], () => make_int(parseInteger(text, base?.kind === 'int' ? base.value : 10n), origin));
    }
    if (base !== null)
        throw exceptions_raise(vm, 'TypeError', "int() can't convert non-string with explicit base");
    if (value.kind === 'int')
        return make_int(value.value, origin);
    if (value.kind === 'bool')
        return make_int(value.value ? 1 : 0, origin);
    if (value.kind === 'float')
        return guard_guard(vm, [given], ['int'], () => make_int(truncate(value.value), origin));
    const method = lookupSpecial(vm, given, '__int__') ??
        lookupSpecial(vm, given, '__index__') ??
        lookupSpecial(vm, given, '__trunc__');
    if (method !== null)
        return callObject(vm, method, []);
    throw exceptions_raise(vm, 'TypeError', `int() argument must be a string, a bytes-like object or a real number, not '${types_typeName(given)}'`);
}
function makeFloat(call) {
    const { vm } = call;
    const given = call.optional('x');
    if (given === null)
        return make_float(0, make_originFrom(vm));
    const value = types_payloadOf(given);
    const origin = make_originFrom(vm, given);
    if (value.kind === 'str')
        return guard_guard(vm, [given], ['float'], () => make_float(parseFloatText(value.value), origin));
    if (value.kind === 'float')
        return make_float(value.value, origin);
    if (value.kind === 'int')
        return guard_guard(vm, [given], ['float'], () => make_float(toFloat(value.value), origin));
    if (value.kind === 'bool')
        return make_float(value.value ? 1 : 0, origin);
    const method = lookupSpecial(vm, given, '__float__');
    if (method !== null)
        return callObject(vm, method, []);
    throw exceptions_raise(vm, 'TypeError', `float() argument must be a string or a real number, not '${types_typeName(given)}'`);
}
function makeBool(call) {
    const given = call.optional('x');
    if (given === null)
        return make_bool(false, make_originFrom(call.vm));
    const truth = truthOf(call.vm, given);
    const origin = make_originAbout(call.vm, given);
    if (typeof truth === 'boolean')
        return make_bool(truth, origin);
    return unknown_unknownFrom(call.vm, [truth], { types: ['bool'], origin, truth: truth.truth });
}
function makeStr(call) {
    const { vm } = call;
    const given = call.optional('object');
    if (given === null)
        return make_str('', make_originFrom(vm));
    const encoding = call.optional('encoding');
    if (encoding === null)
        return strOf(vm, given);
    if (given.kind !== 'bytes' || encoding.kind !== 'str')
        throw exceptions_raise(vm, 'TypeError', 'decoding to str: need a bytes-like object');
    return guard_guard(vm, [given], ['str'], () => make_str(decode(given.value, encoding.value), make_originFrom(vm, given)));
}
function makeBytes(call) {
    const { vm } = call;
    const given = call.optional('source');
    if (given === null)
        return make_bytes(new Uint8Array(), make_originFrom(vm));
    const encoding = call.optional('encoding');
    const value = types_payloadOf(given);
    if (value.kind === 'str') {
        if (encoding?.kind !== 'str')
            throw exceptions_raise(vm, 'TypeError', 'string argument without an encoding');
        return guard_guard(vm, [given], ['bytes'], () => make_bytes(encode(value.value, encoding.value), make_originFrom(vm, given)));
    }
    if (value.kind === 'bytes')
        return make_bytes(value.value, make_originFrom(vm, given));
    if (value.kind === 'int' && value.value >= 0n && value.value < 1000000n)
        return make_bytes(new Uint8Array(Number(value.value)), make_originFrom(vm, given));
    if (value.kind === 'int')
        return unknown_unknownFrom(vm, [given], { types: ['bytes'] });
    const method = lookupSpecial(vm, given, '__bytes__');
    if (method !== null)
        return callObject(vm, method, []);
    const { items, rest } = iterate(vm, given);
    const numbers = items.flatMap((item) => item.kind === 'int' && item.value >= 0n && item.value < 256n ? [Number(item.value)] : []);
    if (rest.length > 0 || numbers.length < items.length)
        return unknown_unknownFrom(vm, [given], { types: ['bytes'], causes: rest });
    return make_bytes(Uint8Array.from(numbers), make_originFrom(vm, given));
}
function makeTuple(call) {
    const given = call.optional('iterable');
    if (given === null)
        return tuple([], make_originFrom(call.vm));
    const { items, rest } = iterate(call.vm, given);
    return tuple(items, make_originFrom(call.vm, given), rest);
}
function makeFrozenset(call) {
    const given = call.optional('iterable');
    const made = set(call.vm, [], make_originFrom(call.vm, given ?? NONE), 'frozenset');
    if (given !== null)
        fillSet(call, made, given);
    return made;
}
function fillSet(call, made, given) {
    const { items, rest } = iterate(call.vm, given, 'indifferent');
    for (const item of items)
        addItem(call.vm, made, item);
    const contents = write(call.vm.heap, made.cell);
    contents.rest = uniteCauses(contents.rest, rest);
}
function makeList(call) {
    const made = make_list(call.vm, [], make_originFrom(call.vm, call.optional('iterable') ?? NONE));
    fillList(call, made, call.optional('iterable'));
    return made;
}
function fillList(call, made, given) {
    if (given === null)
        return;
    const { items, rest } = iterate(call.vm, given);
    const contents = write(call.vm.heap, made.cell);
    contents.items = [...items];
    contents.rest = rest;
}
function makeDict(call) {
    const made = dict(call.vm, new Map(), make_originFrom(call.vm, call.optional('iterable') ?? NONE));
    fillDict(call, made);
    return made;
}
function fillDict(call, made) {
    const given = call.optional('iterable');
    if (given !== null)
        updateDict(call.vm, made, given, 'update');
    for (const [name, value] of call.keywords)
        mapping_setItem(call.vm, made, make_str(name), value);
}
/** In a subclass CPython fills the container in `__init__`, which a class may override; `__new__` makes it empty. */
function fillable(cls, parameters, make, fill) {
    const construct = native_native(cls.name, 'cls, /, *args, **kwargs', (call) => {
        const wanted = call.arg('cls');
        const whole = callObject(call.vm, native_class_asObject(native_native(cls.name, parameters, make, { accepts: 'any' })), wanted === cls ? call.rest : [], wanted === cls ? call.keywords : new Map());
        return wanted === cls || wanted.kind !== 'class'
            ? whole
            : instance(call.vm, wanted, make_originFrom(call.vm), { payload: whole });
    }, { accepts: 'any' });
    bindName(cls.namespace.contents, '__new__', { kind: 'staticmethod', func: native_class_asObject(construct), origin: object_NO_ORIGIN });
    addMethods(cls, [
        native_native('__init__', `self, ${parameters}`, (call) => {
            fill(call, types_payloadOf(call.arg('self')));
            return make_none();
        }, { accepts: 'any' }),
    ]);
}
/** `type(object)`, and `type(name, bases, namespace)`. */
function makeType(call) {
    const { vm } = call;
    const [object, bases, namespace] = call.rest;
    const meta = call.arg('cls');
    if (object !== undefined && bases === undefined) {
        return typeOf(object) ?? unknown_unknownFrom(vm, [object]);
    }
    if (object?.kind !== 'str' || bases?.kind !== 'tuple' || namespace?.kind !== 'dict')
        return unknown_unknownFrom(vm, call.rest);
    return createClassObject(vm, meta.kind === 'class' && meta !== TYPE ? meta : null, object.value, bases.items, namespace, call.keywords);
}
/** `object()`, of which every class without a `__new__` of its own makes its instances. @throws Raise TypeError */
function makeObject(call) {
    const { vm } = call;
    const cls = call.arg('cls');
    if (cls.kind !== 'class')
        return unknown_unknownFrom(vm, [cls]);
    const excess = call.rest.length + call.keywords.size > 0;
    if (excess &&
        findInClasses(vm, cls.mro.filter((one) => one !== OBJECT), '__init__') === null)
        throw exceptions_raise(vm, 'TypeError', `${cls.name}() takes no arguments`);
    const lacking = abstractMethods(call, cls);
    if (lacking.length > 0) {
        throw exceptions_raise(vm, 'TypeError', `Can't instantiate abstract class ${cls.name} with abstract method${lacking.length === 1 ? '' : 's'} ${lacking.join(', ')}`);
    }
    return instance(vm, cls, make_originFrom(vm));
}
/** Those that a class under ABCMeta inherits and does not define. */
function abstractMethods(call, cls) {
    if (cls.metaclass === null || !cls.metaclass.mro.some(({ name }) => name === 'ABCMeta'))
        return [];
    const names = new Set(cls.mro.flatMap((one) => [...one.namespace.contents.entries.keys()]));
    return [...names].filter((name) => isAbstract(findInClasses(call.vm, cls.mro, name))).sort();
}
function isAbstract(found) {
    if (found === null)
        return false;
    if (found.kind === 'property')
        return isAbstract(found.getter);
    if (found.kind === 'staticmethod' || found.kind === 'classmethod')
        return isAbstract(found.func);
    return found.kind === 'function' && found.attributes.contents.entries.has('__isabstractmethod__');
}
function makeRange(call) {
    const { vm } = call;
    const numbers = [call.arg('start'), call.optional('stop'), call.optional('step')].map((part) => {
        if (part === null)
            return null;
        const value = types_payloadOf(part);
        if (value.kind === 'int')
            return value.value;
        if (value.kind === 'bool')
            return BigInt(value.value);
        throw exceptions_raise(vm, 'TypeError', `'${types_typeName(part)}' object cannot be interpreted as an integer`);
    });
    const [first, second, third] = numbers;
    const step = third ?? 1n;
    if (step === 0n)
        throw exceptions_raise(vm, 'ValueError', 'range() arg 3 must not be zero');
    const hasStop = second !== null && second !== undefined;
    return {
        kind: 'range',
        start: hasStop ? (first ?? 0n) : 0n,
        stop: hasStop ? second : (first ?? 0n),
        step,
        origin: make_originFrom(vm, call.arg('start')),
    };
}
function makeSlice(call) {
    const [first, second, third] = [call.arg('start'), call.optional('stop'), call.optional('step')];
    return second === null
        ? { kind: 'slice', start: NONE, stop: first, step: NONE, origin: object_NO_ORIGIN }
        : { kind: 'slice', start: first, stop: second, step: third ?? NONE, origin: object_NO_ORIGIN };
}
function makeProperty(call) {
    const part = (name) => {
        const value = call.optional(name);
        return value === null || value.kind === 'none' ? null : value;
    };
    return {
        kind: 'property',
        getter: part('fget'),
        setter: part('fset'),
        deleter: part('fdel'),
        origin: make_originFrom(call.vm),
    };
}
function makeComplex(call) {
    const [real, imag] = [call.optional('real'), call.optional('imag')].map((part) => {
        if (part === null)
            return 0;
        return part.kind === 'int' ? Number(part.value) : part.kind === 'float' ? part.value : null;
    });
    if (real === null || real === undefined || imag === null || imag === undefined)
        return unknown_unknownFrom(call.vm, [call.optional('real') ?? NONE], { types: ['complex'] });
    return { kind: 'complex', real, imag, origin: make_originFrom(call.vm) };
}
/** Gives the builtin types their `__new__` and `__init__`; run once, when the tables are loaded. */
function addConstructors() {
    addConstructor(INT, 'x=, /, base=', makeInt);
    addConstructor(FLOAT, 'x=, /', makeFloat);
    addConstructor(BOOL, 'x=, /', makeBool, 'any');
    addConstructor(COMPLEX, 'real=, imag=', makeComplex);
    addConstructor(STR, 'object=, encoding=, errors=', makeStr);
    addConstructor(BYTES, 'source=, encoding=, errors=', makeBytes);
    addConstructor(TUPLE, 'iterable=, /', makeTuple, 'any');
    addConstructor(FROZENSET, 'iterable=, /', makeFrozenset, 'any');
    addConstructor(RANGE, 'start, stop=, step=, /', makeRange);
    addConstructor(SLICE, 'start, stop=, step=, /', makeSlice, 'any');
    addConstructor(PROPERTY, 'fget=, fset=, fdel=, doc=', makeProperty, 'any');
    addConstructor(STATIC_METHOD, 'func, /', (call) => ({ kind: 'staticmethod', func: call.arg('func'), origin: object_NO_ORIGIN }), 'any');
    addConstructor(CLASS_METHOD, 'func, /', (call) => ({ kind: 'classmethod', func: call.arg('func'), origin: object_NO_ORIGIN }), 'any');
    addConstructor(SUPER, 'type, object=, /', (call) => {
        const [cls, self] = [call.arg('type'), call.optional('object')];
        return cls.kind === 'class' && self !== null
            ? { kind: 'super', cls, self, origin: object_NO_ORIGIN }
            : unknown_unknownFrom(call.vm, [cls]);
    }, 'any');
    fillable(LIST, 'iterable=, /', makeList, (call, made) => {
        if (made.kind === 'list')
            fillList(call, made, call.optional('iterable'));
    });
    fillable(SET, 'iterable=, /', (call) => {
        const made = set(call.vm, [], make_originFrom(call.vm, call.optional('iterable') ?? NONE));
        if (call.optional('iterable') !== null)
            fillSet(call, made, call.arg('iterable'));
        return made;
    }, (call, made) => {
        const given = call.optional('iterable');
        if (made.kind === 'set' && given !== null)
            fillSet(call, made, given);
    });
    fillable(DICT, 'iterable=, /, **kwargs', makeDict, (call, made) => {
        if (made.kind === 'dict')
            fillDict(call, made);
    });
    const any = { accepts: 'any' };
    const bare = (cls, run) => bindName(cls.namespace.contents, '__new__', {
        kind: 'staticmethod',
        func: native_class_asObject(native_native(cls.name, 'cls, /, *args, **kwargs', run, any)),
        origin: object_NO_ORIGIN,
    });
    bare(TYPE, makeType);
    bare(OBJECT, makeObject);
}

;// CONCATENATED MODULE: ./lib/python/methods/exceptions.js









/** What `str()` gives of an exception: nothing, its only argument, or all of them as a tuple. */
function exceptions_text(call) {
    const self = call.arg('self');
    const args = self.kind === 'instance' ? slotOf(self.attributes.contents, 'args') : undefined;
    if (args?.kind !== 'tuple')
        return unknown_unknownFrom(call.vm, args === undefined ? [self] : [args], { types: ['str'] });
    const [first] = args.items;
    if (first === undefined)
        return make_str('', make_originFrom(call.vm));
    return args.items.length === 1 ? strOf(call.vm, first) : strOf(call.vm, args);
}
/** `KeyError('x')` shows its argument's repr, so that an empty key can be seen. */
function keyErrorText(call) {
    const self = call.arg('self');
    const args = self.kind === 'instance' ? slotOf(self.attributes.contents, 'args') : undefined;
    const [first] = args?.kind === 'tuple' ? args.items : [];
    return args?.kind === 'tuple' && args.items.length === 1 && first !== undefined ? reprOf(call.vm, first) : exceptions_text(call);
}
/** `[Errno 2] No such file or directory: 'x'` */
function osErrorText(call) {
    const self = call.arg('self');
    if (self.kind !== 'instance')
        return exceptions_text(call);
    const [errno, strerror, filename] = ['errno', 'strerror', 'filename'].map((name) => slotOf(self.attributes.contents, name));
    if (errno === undefined || strerror === undefined || errno.kind === 'none')
        return exceptions_text(call);
    const parts = [
        strOf(call.vm, errno),
        strOf(call.vm, strerror),
        filename === undefined || filename.kind === 'none' ? NONE : reprOf(call.vm, filename),
    ];
    const [number, message, name] = parts.map((part) => part.kind === 'str' ? part.value : part.kind === 'none' ? '' : null);
    if (number === null || message === null || name === null)
        return unknown_unknownFrom(call.vm, parts, { types: ['str'] });
    return make_str(`[Errno ${number}] ${message}${name === '' ? '' : `: ${name}`}`, make_originFrom(call.vm, ...parts));
}
function exceptions_represent(call) {
    const self = call.arg('self');
    const args = self.kind === 'instance' ? slotOf(self.attributes.contents, 'args') : undefined;
    if (self.kind !== 'instance' || args?.kind !== 'tuple')
        return unknown_unknownFrom(call.vm, [self], { types: ['str'] });
    const [only] = args.items;
    const shown = args.items.length === 1 && only !== undefined ? reprOf(call.vm, only) : reprOf(call.vm, args);
    return lift(call.vm, shown, (one) => {
        if (one.kind !== 'str')
            return unknown_unknownFrom(call.vm, [one], { types: ['str'] });
        return make_str(args.items.length === 1 ? `${self.cls.name}(${one.value})` : `${self.cls.name}${one.value}`, one.origin);
    });
}
/** `args` are what the class was called with, whatever `__init__` does. */
function exceptions_construct(call) {
    const cls = call.arg('cls');
    if (cls.kind !== 'class')
        return unknown_unknownFrom(call.vm, [cls]);
    const attributes = new Map([['args', tuple(call.rest)]]);
    if (cls.mro.some(({ name }) => name === 'OSError'))
        for (const [name, value] of osErrorParts(call))
            attributes.set(name, value);
    if (cls.mro.some(({ name }) => name === 'ImportError')) {
        attributes.set('name', call.keywords.get('name') ?? NONE);
        attributes.set('path', call.keywords.get('path') ?? NONE);
        attributes.set('msg', call.rest[0] ?? NONE);
    }
    if (cls.mro.some(({ name }) => name === 'StopIteration'))
        attributes.set('value', call.rest[0] ?? NONE);
    if (cls.mro.some(({ name }) => name === 'SystemExit'))
        attributes.set('code', call.rest.length > 1 ? tuple(call.rest) : (call.rest[0] ?? NONE));
    return instance(call.vm, cls, make_originFrom(call.vm, ...call.rest), { attributes });
}
function osErrorParts(call) {
    const [errno, strerror, filename] = call.rest;
    if (errno === undefined || strerror === undefined)
        return [
            ['errno', NONE],
            ['strerror', NONE],
            ['filename', NONE],
        ];
    const parts = [
        ['errno', errno],
        ['strerror', strerror],
        ['filename', filename ?? NONE],
    ];
    return filename === undefined ? parts : [['args', tuple([errno, strerror])], ...parts];
}
function withTraceback(call) {
    return call.arg('self');
}
/** Gives the exception classes their methods; run once, when the tables are loaded. */
function addExceptionMethods() {
    const base = exceptionClass('BaseException');
    const any = { accepts: 'any' };
    const func = native_native('BaseException', 'cls, /, *args, **kwargs', exceptions_construct, any);
    bindName(base.namespace.contents, '__new__', { kind: 'staticmethod', func: native_class_asObject(func), origin: object_NO_ORIGIN });
    addMethods(base, [
        native_native('__init__', 'self, /, *args, **kwargs', (call) => {
            const self = call.arg('self');
            if (self.kind === 'instance' && !self.cls.isNative)
                bindName(write(call.vm.heap, self.attributes), 'args', tuple(call.rest));
            return make_none();
        }, any),
        native_native('__str__', 'self, /', exceptions_text, any),
        native_native('__repr__', 'self, /', exceptions_represent, any),
        native_native('with_traceback', 'self, tb, /', withTraceback, any),
        native_native('add_note', 'self, note, /', () => make_none(), any),
    ]);
    override('KeyError', '__str__', keyErrorText);
    override('OSError', '__str__', osErrorText);
    for (const name of ['__cause__', '__context__', '__traceback__'])
        bindName(base.namespace.contents, name, NONE);
    bindName(base.namespace.contents, '__suppress_context__', { kind: 'bool', value: false, origin: object_NO_ORIGIN });
}
function override(cls, name, call) {
    addMethods(exceptionClass(cls), [native_native(name, 'self, /', call, { accepts: 'any' })]);
}

;// CONCATENATED MODULE: ./lib/python/methods/list.js












/** A method of list: RUN gets the list; of an unknown one the result is unknown. */
function list_method(name, parameters, run, options = {}) {
    const withSelf = parameters === '' ? 'self, /' : `self, ${parameters}`;
    return native_native(name, withSelf, (call) => {
        const self = types_payloadOf(call.arg('self'));
        return self.kind === 'list' ? run(self, call) : unknown_unknownFrom(call.vm, [self], { types: options.returns ?? null });
    }, { accepts: 'any', ...options });
}
/** Why it is not certain what stands where in a list; undefined where it is. */
function doubt(contents) {
    return contents.items.find(mayBeAbsent);
}
function isOpen({ cell }) {
    return cell.contents.rest.length > 0 || doubt(cell.contents) !== undefined;
}
function openCause(self) {
    const [cause] = uniteCauses(self.cell.contents.rest, ...self.cell.contents.items.filter(mayBeAbsent).map((item) => causesOf(item)));
    return cause;
}
/** Where in SELF an item equal to VALUE is: null where that is not known, -1 where there is none. */
function list_find(call, self, value, start = 0, stop = Number.POSITIVE_INFINITY) {
    for (const [index, item] of self.cell.contents.items.entries()) {
        if (index < start || index >= stop)
            continue;
        const equal = isEqual(call.vm, item, value);
        if (equal === null)
            return null;
        if (equal)
            return index;
    }
    return self.cell.contents.rest.length > 0 ? null : -1;
}
function list_bound(call, name, size) {
    const value = call.optional(name);
    if (value === null || value.kind === 'none')
        return undefined;
    const index = value.kind === 'int' ? Number(value.value) : value.kind === 'bool' ? Number(value.value) : 0;
    return index < 0 ? Math.max(0, index + size) : index;
}
function insert(self, call) {
    const index = types_payloadOf(call.arg('index'));
    const { vm } = call;
    if (index.kind !== 'int' && index.kind !== 'bool' && index.kind !== 'unknown')
        throw exceptions_raise(vm, 'TypeError', `'${index.kind}' object cannot be interpreted as an integer`);
    const contents = write(vm.heap, self.cell);
    if (index.kind === 'unknown') {
        contents.rest = uniteCauses(contents.rest, index.causes);
        contents.items.push(call.arg('object'));
        return make_none();
    }
    const at = Number(index.value);
    const size = contents.items.length;
    contents.items.splice(at < 0 ? Math.max(0, at + size) : Math.min(at, size), 0, call.arg('object'));
    return make_none();
}
function list_pop(self, call) {
    const { vm } = call;
    const index = types_payloadOf(call.optional('index') ?? make_int(-1));
    const cause = index.kind === 'unknown' ? index.causes[0] : openCause(self);
    const { items } = self.cell.contents;
    const last = items[items.length - 1];
    if (cause !== undefined) {
        forget(vm, self.cell, cause);
        return unknown_unknown(vm, { causes: [cause], ...(last === undefined ? {} : { origin: make_originFrom(vm, last) }) });
    }
    if (items.length === 0)
        throw exceptions_raise(vm, 'IndexError', 'pop from empty list');
    if (index.kind !== 'int' && index.kind !== 'bool')
        throw exceptions_raise(vm, 'TypeError', `'${index.kind}' object cannot be interpreted as an integer`);
    const at = Number(index.value) < 0 ? Number(index.value) + items.length : Number(index.value);
    const [removed] = at < 0 || at >= items.length ? [] : write(vm.heap, self.cell).items.splice(at, 1);
    if (removed === undefined)
        throw exceptions_raise(vm, 'IndexError', 'pop index out of range');
    return removed;
}
function removeValue(self, call) {
    const { vm } = call;
    const value = call.arg('value');
    const at = list_find(call, self, value);
    if (at === -1)
        throw exceptions_raise(vm, 'ValueError', 'list.remove(x): x not in list');
    const before = at === null ? self.cell.contents.items : self.cell.contents.items.slice(0, at + 1);
    if (at === null || before.some(mayBeAbsent)) {
        const [cause] = uniteCauses(causesOf(value), causesOf(self));
        if (cause !== undefined)
            forget(vm, self.cell, cause);
        return make_none();
    }
    write(vm.heap, self.cell).items.splice(at, 1);
    return make_none();
}
function list_indexOf(self, call) {
    const { vm } = call;
    const value = call.arg('value');
    const size = self.cell.contents.items.length;
    const at = list_find(call, self, value, list_bound(call, 'start', size), list_bound(call, 'stop', size));
    if (at === null ||
        self.cell.contents.items.slice(0, at).some(mayBeAbsent) ||
        (at >= 0 && self.cell.contents.rest.length > 0))
        return unknown_unknownFrom(vm, [self, value], { types: ['int'], origin: make_originAbout(vm, self, value) });
    if (at === -1) {
        const text = reprOf(vm, value);
        throw exceptions_raise(vm, 'ValueError', text.kind === 'str' ? `${text.value} is not in list` : text);
    }
    return make_int(at, make_originAbout(vm, value));
}
function countOf(items, open, call, self) {
    const value = call.arg('value');
    const answers = items.map((item) => (mayBeAbsent(item) ? null : isEqual(call.vm, item, value)));
    const origin = make_originAbout(call.vm, self, value);
    return open || answers.includes(null)
        ? unknown_unknownFrom(call.vm, [self, value], { types: ['int'], origin })
        : make_int(answers.filter((one) => one === true).length, origin);
}
function sortInPlace(self, call) {
    const { vm } = call;
    const reverse = call.optional('reverse');
    const order = sorted(vm, [...self.cell.contents.items], isOpen(self), call.optional('key'), reverse === null ? false : truthOf(vm, reverse) === true);
    const contents = write(vm.heap, self.cell);
    if (order === null)
        contents.rest = uniteCauses(contents.rest, [
            { kind: 'construct', what: 'the order of values that are not known', location: vm.location },
        ]);
    else
        contents.items = order;
    return make_none();
}
/** The methods of `list`. */
const LIST_METHODS = [
    list_method('append', 'object, /', (self, call) => {
        write(call.vm.heap, self.cell).items.push(call.arg('object'));
        return make_none();
    }),
    list_method('extend', 'iterable, /', (self, call) => {
        const added = iterate(call.vm, call.arg('iterable'));
        const contents = write(call.vm.heap, self.cell);
        for (const item of added.items)
            contents.items.push(item);
        contents.rest = uniteCauses(contents.rest, added.rest);
        return make_none();
    }),
    list_method('insert', 'index, object, /', insert),
    list_method('pop', 'index=, /', list_pop),
    list_method('remove', 'value, /', removeValue),
    list_method('clear', '', (self, call) => {
        const contents = write(call.vm.heap, self.cell);
        contents.items = [];
        contents.rest = [];
        return make_none();
    }),
    list_method('reverse', '', (self, call) => {
        write(call.vm.heap, self.cell).items.reverse();
        return make_none();
    }),
    list_method('copy', '', (self, call) => make_list(call.vm, [...self.cell.contents.items], make_originFrom(call.vm, self), self.cell.contents.rest), { returns: ['list'] }),
    list_method('index', 'value, start=, stop=, /', list_indexOf, { returns: ['int'] }),
    list_method('count', 'value, /', (self, call) => countOf(self.cell.contents.items, self.cell.contents.rest.length > 0, call, self), { returns: ['int'] }),
    list_method('sort', '*, key=, reverse=', sortInPlace),
];
/** The methods of `tuple`. */
const TUPLE_METHODS = [
    native_native('count', 'self, value, /', (call) => {
        const self = types_payloadOf(call.arg('self'));
        return self.kind === 'tuple'
            ? countOf(self.items, self.rest.length > 0, call, self)
            : unknown_unknownFrom(call.vm, [self], { types: ['int'] });
    }),
    native_native('index', 'self, value, start=, stop=, /', (call) => {
        const self = types_payloadOf(call.arg('self'));
        if (self.kind !== 'tuple')
            return unknown_unknownFrom(call.vm, [self], { types: ['int'] });
        const at = self.items.findIndex((item) => isEqual(call.vm, item, call.arg('value')) !== false);
        const found = self.items[at];
        if (found === undefined && self.rest.length === 0)
            throw exceptions_raise(call.vm, 'ValueError', 'tuple.index(x): x not in tuple');
        return found !== undefined && isEqual(call.vm, found, call.arg('value')) === true
            ? make_int(at)
            : unknown_unknownFrom(call.vm, [self], { types: ['int'] });
    }),
];

;// CONCATENATED MODULE: ./lib/python/text/numbers/integer-bytes.js
/** `int.to_bytes` and `int.from_bytes`. */


function checkOrder(byteorder) {
    if (byteorder !== 'little' && byteorder !== 'big')
        outcome_raise('ValueError', "byteorder must be either 'little' or 'big'");
}
/** `value.to_bytes(length, byteorder, signed=signed)`. Raises ValueError and OverflowError. */
function toBytes(value, length, byteorder, signed = false) {
    checkOrder(byteorder);
    if (length < 0n)
        outcome_raise('ValueError', 'length argument must be non-negative');
    const size = clampBound(length);
    checkLength(size);
    if (value < 0n && !signed)
        outcome_raise('OverflowError', "can't convert negative int to unsigned");
    const bits = BigInt(size * 8);
    const [low, high] = signed ? [-((1n << bits) >> 1n), (1n << bits) >> 1n] : [0n, 1n << bits];
    if ((value < low || value >= high) && !(value === 0n && size === 0))
        outcome_raise('OverflowError', 'int too big to convert');
    const hex = size === 0
        ? ''
        : BigInt.asUintN(size * 8, value)
            .toString(16)
            .padStart(size * 2, '0');
    const bytes = Uint8Array.from({ length: size }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
    return byteorder === 'little' ? bytes.reverse() : bytes;
}
/** `int.from_bytes(bytes, byteorder, signed=signed)`. Raises ValueError. */
function fromBytes(bytes, byteorder, signed = false) {
    checkOrder(byteorder);
    const ordered = byteorder === 'little' ? bytes.slice().reverse() : bytes;
    const hex = Array.from(ordered, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const value = hex === '' ? 0n : BigInt(`0x${hex}`);
    return signed ? BigInt.asIntN(bytes.length * 8, value) : value;
}

;// CONCATENATED MODULE: ./lib/python/methods/numbers.js










function numbers_method(kind, name, parameters, run) {
    return native_native(name, parameters === '' ? 'self, /' : `self, ${parameters}`, (call) => {
        const given = types_payloadOf(call.arg('self'));
        const value = given.kind === 'bool' ? BigInt(given.value) : given.kind === kind ? given.value : null;
        return value === null ? unknown_unknownFrom(call.vm, [given]) : guard_guard(call.vm, [given], null, () => run(value, call));
    });
}
const numbers_integer = (name, parameters, run) => numbers_method('int', name, parameters, run);
const numbers_double = (name, parameters, run) => numbers_method('float', name, parameters, run);
function textOr(call, name, fallback) {
    const value = call.optional(name);
    return value?.kind === 'str' ? value.value : fallback;
}
function bigOr(call, name, fallback) {
    const value = call.optional(name);
    return value?.kind === 'int' ? value.value : fallback;
}
/** The methods of `int`. */
const INT_METHODS = [
    numbers_integer('bit_length', '', (value, call) => make_int(bitLengthOf(value), make_originFrom(call.vm, call.arg('self')))),
    numbers_integer('bit_count', '', (value, call) => make_int(bitCount(value), make_originFrom(call.vm, call.arg('self')))),
    numbers_integer('conjugate', '', (value, call) => make_int(value, make_originFrom(call.vm, call.arg('self')))),
    numbers_integer('__index__', '', (value, call) => make_int(value, make_originFrom(call.vm, call.arg('self')))),
    numbers_integer('__int__', '', (value, call) => make_int(value, make_originFrom(call.vm, call.arg('self')))),
    numbers_integer('as_integer_ratio', '', (value) => tuple([make_int(value), make_int(1)])),
    numbers_integer('to_bytes', 'length=, byteorder=, *, signed=', (value, call) => make_bytes(toBytes(value, bigOr(call, 'length', 1n), textOr(call, 'byteorder', 'big'), toJs(call.optional('signed') ?? make_bool(false)) === true), make_originFrom(call.vm, call.arg('self')))),
];
/** `int.from_bytes`, a class method. */
const FROM_BYTES = native_native('from_bytes', 'cls, bytes, byteorder=, *, signed=', (call) => {
    const given = call.arg('bytes');
    if (given.kind !== 'bytes')
        return unknown_unknownFrom(call.vm, [given], { types: ['int'] });
    return guard_guard(call.vm, [given], ['int'], () => make_int(fromBytes(given.value, textOr(call, 'byteorder', 'big'), toJs(call.optional('signed') ?? make_bool(false)) === true), make_originFrom(call.vm, given)));
});
/** The methods of `float`. */
const FLOAT_METHODS = [
    numbers_double('is_integer', '', (value) => make_bool(isInteger(value))),
    numbers_double('as_integer_ratio', '', (value) => tuple(asIntegerRatio(value).map((part) => make_int(part)))),
    numbers_double('hex', '', (value) => make_str(floatHex(value))),
    numbers_double('conjugate', '', (value, call) => make_float(value, make_originFrom(call.vm, call.arg('self')))),
];
/** `float.fromhex`, a class method. */
const FROM_HEX = native_native('fromhex', 'cls, string, /', (call) => {
    const given = call.arg('string');
    return given.kind === 'str'
        ? guard_guard(call.vm, [given], ['float'], () => make_float(floatFromHex(given.value), make_originFrom(call.vm, given)))
        : unknown_unknownFrom(call.vm, [given], { types: ['float'] });
});

;// CONCATENATED MODULE: ./lib/python/methods/set.js










function set_method(name, parameters, run) {
    return native_native(name, parameters === '' ? 'self, /' : `self, ${parameters}`, (call) => {
        const self = types_payloadOf(call.arg('self'));
        return self.kind === 'set' || self.kind === 'frozenset' ? run(self, call) : unknown_unknownFrom(call.vm, [self]);
    }, { accepts: 'any' });
}
/** SELF combined with each of the arguments in turn. */
function combined(self, call, operator) {
    const others = call.rest.length > 0 ? call.rest : [...(call.optional('other') === null ? [] : [call.arg('other')])];
    const start = {
        kind: self.kind,
        cell: { contents: set_copied(self.cell.contents), birth: call.vm.heap.serial },
        origin: make_originFrom(call.vm, self),
    };
    return others.reduce((left, other) => {
        if (left.kind !== 'set' && left.kind !== 'frozenset')
            return left;
        return combineContents(call.vm, operator, left.cell.contents, collected(call.vm, other), [left, other]);
    }, start);
}
function set_copied(contents) {
    return { ...contents, entries: new Map(contents.entries) };
}
function replaced(self, call, operator) {
    const result = combined(self, call, operator);
    if (result.kind !== 'set' && result.kind !== 'frozenset') {
        if (result.kind === 'unknown')
            forget(call.vm, self.cell, result.causes[0]);
        return make_none();
    }
    const contents = write(call.vm.heap, self.cell);
    contents.entries = new Map(result.cell.contents.entries);
    contents.rest = result.cell.contents.rest;
    return make_none();
}
function set_remove(self, call) {
    const item = call.arg('item');
    if (hasKey(call.vm, self, item) === false)
        throw exceptions_raise(call.vm, 'KeyError', item);
    removeItem(call.vm, self, item);
    return make_none();
}
/** Which item `pop` takes depends on the hashes: of a single one alone it is certain. */
function set_pop(self, call) {
    const { entries, rest } = self.cell.contents;
    const [only] = entries.values();
    if (entries.size + rest.length === 0)
        throw exceptions_raise(call.vm, 'KeyError', 'pop from an empty set');
    if (entries.size === 1 && rest.length === 0 && only !== undefined && !mayBeAbsent(only.slot)) {
        removeItem(call.vm, self, only.key);
        return only.slot;
    }
    const cause = { kind: 'nondeterministic', what: "the order of a set's items", location: call.location };
    forget(call.vm, self.cell, cause);
    return unknown_unknownFrom(call.vm, [], { causes: [cause] });
}
function comparedBy(operator) {
    return (self, call) => {
        const other = {
            kind: 'set',
            cell: { contents: collected(call.vm, call.arg('other')), birth: call.vm.heap.serial },
            origin: make_originFrom(call.vm, call.arg('other')),
        };
        return compare_compare(call.vm, operator, self, other);
    };
}
function disjoint(self, call) {
    const shared = combineContents(call.vm, '&', self.cell.contents, collected(call.vm, call.arg('other')), [
        self,
        call.arg('other'),
    ]);
    const origin = make_originAbout(call.vm, self, call.arg('other'));
    return shared.kind === 'set' || shared.kind === 'frozenset'
        ? make_bool(shared.cell.contents.entries.size === 0, origin)
        : unknown_unknownFrom(call.vm, [shared], { types: ['bool'], origin });
}
/** The methods of `frozenset`. */
const FROZENSET_METHODS = [
    set_method('union', '*others', (self, call) => combined(self, call, '|')),
    set_method('intersection', '*others', (self, call) => combined(self, call, '&')),
    set_method('difference', '*others', (self, call) => combined(self, call, '-')),
    set_method('symmetric_difference', 'other, /', (self, call) => combined(self, call, '^')),
    set_method('issubset', 'other, /', comparedBy('<=')),
    set_method('issuperset', 'other, /', comparedBy('>=')),
    set_method('isdisjoint', 'other, /', disjoint),
    set_method('copy', '', (self, call) => combined(self, call, '|')),
];
/** The methods of `set`. */
const SET_METHODS = [
    ...FROZENSET_METHODS,
    set_method('add', 'item, /', (self, call) => {
        addItem(call.vm, self, call.arg('item'));
        return make_none();
    }),
    set_method('discard', 'item, /', (self, call) => {
        if (hasKey(call.vm, self, call.arg('item')) !== false)
            removeItem(call.vm, self, call.arg('item'));
        return make_none();
    }),
    set_method('remove', 'item, /', set_remove),
    set_method('pop', '', set_pop),
    set_method('clear', '', (self, call) => {
        const contents = write(call.vm.heap, self.cell);
        contents.entries = new Map();
        contents.rest = [];
        return make_none();
    }),
    set_method('update', '*others', (self, call) => replaced(self, call, '|')),
    set_method('intersection_update', '*others', (self, call) => replaced(self, call, '&')),
    set_method('difference_update', '*others', (self, call) => replaced(self, call, '-')),
    set_method('symmetric_difference_update', 'other, /', (self, call) => replaced(self, call, '^')),
];

;// CONCATENATED MODULE: ./lib/python/text/str/case.js
/**
 * The case methods of `str`, with Unicode's full mappings (Objects/unicodeobject.c, Objects/unicodectype.c of CPython 3.11).
 * Upper case, and lower case with its final sigma, are the same in JavaScript; title case and case folding are not there.
 */


/** Title case where it is neither the character itself nor its upper case: each character, then its mapping. */
const case_TITLECASE = new Map('\xdfSs|\u01c4\u01c5|\u01c6\u01c5|\u01c7\u01c8|\u01c9\u01c8|\u01ca\u01cb|\u01cc\u01cb|\u01f1\u01f2|\u01f3\u01f2|\u0587\u0535\u0582|\u1f80\u1f88|\u1f81\u1f89|\u1f82\u1f8a|\u1f83\u1f8b|\u1f84\u1f8c|\u1f85\u1f8d|\u1f86\u1f8e|\u1f87\u1f8f|\u1f90\u1f98|\u1f91\u1f99|\u1f92\u1f9a|\u1f93\u1f9b|\u1f94\u1f9c|\u1f95\u1f9d|\u1f96\u1f9e|\u1f97\u1f9f|\u1fa0\u1fa8|\u1fa1\u1fa9|\u1fa2\u1faa|\u1fa3\u1fab|\u1fa4\u1fac|\u1fa5\u1fad|\u1fa6\u1fae|\u1fa7\u1faf|\u1fb2\u1fba\u0345|\u1fb3\u1fbc|\u1fb4\u0386\u0345|\u1fb7\u0391\u0342\u0345|\u1fc2\u1fca\u0345|\u1fc3\u1fcc|\u1fc4\u0389\u0345|\u1fc7\u0397\u0342\u0345|\u1ff2\u1ffa\u0345|\u1ff3\u1ffc|\u1ff4\u038f\u0345|\u1ff7\u03a9\u0342\u0345|\ufb00Ff|\ufb01Fi|\ufb02Fl|\ufb03Ffi|\ufb04Ffl|\ufb05St|\ufb06St|\ufb13\u0544\u0576|\ufb14\u0544\u0565|\ufb15\u0544\u056b|\ufb16\u054e\u0576|\ufb17\u0544\u056d'
    .split('|')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]));
/** Characters that are their own title case, though they have another upper case (Georgian, and digraphs in title case). */
const OWN_TITLECASE = /^[\p{Lt}\u10d0-\u10fa\u10fd-\u10ff]$/u;
/** Cherokee folds to its upper case, because its lower case came later to Unicode. */
const FOLDS_UP = /^[\u13a0-\u13fd\uab70-\uabbf]$/;
const toTitle = (character) => case_TITLECASE.get(character) ?? (OWN_TITLECASE.test(character) ? character : character.toUpperCase());
/** Whether a capital sigma at this place ends a word, so that it becomes a final sigma. */
function isFinalSigma(characters, at) {
    let before = at - 1;
    while (before >= 0 && isCaseIgnorable(characters[before] ?? ''))
        before--;
    if (before < 0 || !isCased(characters[before] ?? ''))
        return false;
    let after = at + 1;
    while (after < characters.length && isCaseIgnorable(characters[after] ?? ''))
        after++;
    return after === characters.length || !isCased(characters[after] ?? '');
}
function toLowerAt(characters, at) {
    const character = characters[at] ?? '';
    if (character === 'Σ')
        return isFinalSigma(characters, at) ? 'ς' : 'σ';
    return character.toLowerCase();
}
/** `text.upper()`. */
const case_upper = (text) => text.toUpperCase();
/** `text.lower()`. */
const case_lower = (text) => text.toLowerCase();
/** `text.casefold()`. */
function casefold(text) {
    return /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join('');
}
function foldCharacter(character) {
    if (FOLDS_UP.test(character))
        return character.toUpperCase();
    if (character === 'ı')
        return character;
    if (character === 'ẞ')
        return 'ss';
    return character.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
/** `text.capitalize()`. */
function case_capitalize(text) {
    const characters = codePoints(text);
    return characters.map((character, at) => (at === 0 ? toTitle(character) : toLowerAt(characters, at))).join('');
}
/** `text.title()`. */
function case_title(text) {
    const characters = codePoints(text);
    const isInsideWord = (at) => at > 0 && isCased(characters[at - 1] ?? '');
    return characters.map((character, at) => (isInsideWord(at) ? toLowerAt(characters, at) : toTitle(character))).join('');
}
/** `text.swapcase()`. */
function case_swapcase(text) {
    const characters = codePoints(text);
    const swap = (character, at) => {
        if (isUppercase(character))
            return toLowerAt(characters, at);
        return isLowercase(character) ? character.toUpperCase() : character;
    };
    return characters.map(swap).join('');
}
/** `text.islower()`. */
function case_islower(text) {
    const characters = codePoints(text);
    return (characters.some(isLowercase) && !characters.some((character) => isUppercase(character) || isTitlecase(character)));
}
/** `text.isupper()`. */
function case_isupper(text) {
    const characters = codePoints(text);
    return (characters.some(isUppercase) && !characters.some((character) => isLowercase(character) || isTitlecase(character)));
}
/** `text.istitle()`. */
function istitle(text) {
    let found = false;
    let inside = false;
    for (const character of codePoints(text)) {
        if (isUppercase(character) || isTitlecase(character)) {
            if (inside)
                return false;
            inside = true;
            found = true;
        }
        else if (isLowercase(character)) {
            if (!inside)
                return false;
            found = true;
        }
        else {
            inside = false;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/python/text/str/predicates.js
/** The `is...` methods of `str` that look at each character alone; those about case are in case.ts. */


const everyCharacter = (test) => (text) => text !== '' && codePoints(text).every(test);
/** Each takes the whole string. An empty one is none of these. */
const predicates_isalnum = everyCharacter(isAlphanumeric);
const predicates_isalpha = everyCharacter(isAlphabetic);
const isdecimal = everyCharacter(isDecimal);
const predicates_isdigit = everyCharacter(isDigit);
const isnumeric = everyCharacter(isNumeric);
const predicates_isspace = everyCharacter(isSpace);
/** `text.isascii()`, true of an empty string. */
const predicates_isascii = (text) => /^[\0-\x7f]*$/.test(text);
/** `text.isprintable()`, true of an empty string. */
const isprintable = (text) => isPrintable(text);
/** `text.isidentifier()`: keywords are identifiers too. */
const isidentifier = (text) => /^[\p{XIDS}_][\p{XIDC}]*$/u.test(text);

;// CONCATENATED MODULE: ./lib/python/methods/text.js
















const SPLITTING = { ...split_namespaceObject };
const SEARCH = { ...search_namespaceObject };
function text_self(call) {
    const value = types_payloadOf(call.arg('self'));
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', `descriptor requires a 'str' object but received a '${types_typeName(value)}'`);
    return value;
}
/** An argument that must be a str. @throws Raise TypeError */
function text_text(call, name) {
    const value = types_payloadOf(call.arg(name));
    if (value.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', `must be str, not ${types_typeName(call.arg(name))}`);
    return value.value;
}
function text_optionalText(call, name) {
    const value = call.optional(name);
    return value === null || value.kind === 'none' ? null : text_text(call, name);
}
function text_optionalInteger(call, name) {
    const given = call.optional(name);
    if (given === null || given.kind === 'none')
        return null;
    const value = types_payloadOf(given);
    if (value.kind === 'int')
        return value.value;
    if (value.kind === 'bool')
        return BigInt(value.value);
    throw exceptions_raise(call.vm, 'TypeError', `'${types_typeName(given)}' object cannot be interpreted as an integer`);
}
function sources(call, ...names) {
    return ['self', ...names].flatMap((name) => call.optional(name) ?? []);
}
function text_textMethod(name, parameters, run) {
    const names = parameters
        .split(',')
        .map((part) => part.trim().replace('=', ''))
        .filter((part) => part !== '' && part !== '/');
    return native_native(name, parameters === '' ? 'self, /' : `self, ${parameters}`, (call) => guard_guard(call.vm, sources(call, ...names), ['str'], () => make_str(run(text_self(call).value, call), make_originFrom(call.vm, ...sources(call, ...names)))), { returns: ['str'] });
}
function text_predicate(name, run) {
    return native_native(name, 'self, /', (call) => make_bool(run(text_self(call).value), make_originAbout(call.vm, call.arg('self'))), {
        returns: ['bool'],
        total: true,
    });
}
function searchMethod(name, run) {
    return native_native(name, 'self, sub, start=, end=, /', (call) => guard_guard(call.vm, sources(call, 'sub'), ['int'], () => make_int(run(text_self(call).value, text_text(call, 'sub'), text_optionalInteger(call, 'start'), text_optionalInteger(call, 'end')), make_originAbout(call.vm, ...sources(call, 'sub')))), { returns: ['int'] });
}
function affixMethod(name) {
    return native_native(name, 'self, prefix, start=, end=, /', (call) => {
        const given = types_payloadOf(call.arg('prefix'));
        const parts = given.kind === 'tuple' ? given.items.map((item) => types_payloadOf(lift_resolve(call.vm, item))) : [given];
        const origin = make_originAbout(call.vm, ...sources(call, 'prefix'));
        const known = parts.flatMap((part) => (part.kind === 'str' ? [part.value] : []));
        const wrong = parts.find((part) => part.kind !== 'str' && part.kind !== 'unknown');
        if (wrong !== undefined)
            throw exceptions_raise(call.vm, 'TypeError', `${name} first arg must be str or a tuple of str, not ${types_typeName(wrong)}`);
        const found = SEARCH[name](text_self(call).value, known, text_optionalInteger(call, 'start'), text_optionalInteger(call, 'end'));
        return found || known.length === parts.length
            ? make_bool(found, origin)
            : unknown_unknownFrom(call.vm, parts, { types: ['bool'], origin });
    }, { returns: ['bool'] });
}
function splitMethod(name) {
    return native_native(name, 'self, sep=, maxsplit=', (call) => guard_guard(call.vm, sources(call, 'sep'), ['list'], () => {
        const parts = SPLITTING[name](text_self(call).value, text_optionalText(call, 'sep'), text_optionalInteger(call, 'maxsplit') ?? -1n);
        return texts(call, parts, 'sep');
    }), { returns: ['list'] });
}
function texts(call, parts, ...names) {
    const origin = make_originFrom(call.vm, ...sources(call, ...names));
    return make_list(call.vm, parts.map((part) => make_str(part, origin)), origin);
}
function partitionMethod(name) {
    return native_native(name, 'self, sep, /', (call) => guard_guard(call.vm, sources(call, 'sep'), ['tuple'], () => {
        const origin = make_originFrom(call.vm, ...sources(call, 'sep'));
        return tuple(SEARCH[name](text_self(call).value, text_text(call, 'sep')).map((part) => make_str(part, origin)), origin);
    }), { returns: ['tuple'] });
}
const text_join = native_native('join', 'self, iterable, /', (call) => {
    const separator = text_self(call);
    const { items, rest } = iterate(call.vm, call.arg('iterable'));
    const known = items.map((item) => types_payloadOf(lift_resolve(call.vm, item)));
    const wrong = known.findIndex((item) => item.kind !== 'str' && item.kind !== 'unknown');
    const wrongItem = known[wrong];
    if (wrongItem !== undefined && !items.some(mayBeAbsent))
        throw exceptions_raise(call.vm, 'TypeError', `sequence item ${wrong}: expected str instance, ${types_typeName(wrongItem)} found`);
    const strings = known.flatMap((item) => (item.kind === 'str' ? [item.value] : []));
    if (rest.length > 0 || strings.length < known.length) {
        return unknown_unknownFrom(call.vm, [separator, ...items], {
            types: ['str'],
            causes: rest,
            ...(strings.some((one) => one !== '') ? { truth: true } : {}),
        });
    }
    return guard_guard(call.vm, [separator, ...items], ['str'], () => make_str(split_join(separator.value, strings), make_originFrom(call.vm, separator, call.arg('iterable'), ...items)));
}, { returns: ['str'] });
const text_encode = native_native('encode', 'self, encoding=, errors=', (call) => {
    const encoding = (text_optionalText(call, 'encoding') ?? 'utf-8').toLowerCase().replaceAll('_', '-');
    const { value } = text_self(call);
    const isPlain = ['utf-8', 'utf8'].includes(encoding) ||
        (['ascii', 'us-ascii', 'latin-1', 'latin1', 'iso-8859-1'].includes(encoding) && predicates_isascii(value));
    if (!isPlain || !value.isWellFormed()) {
        return unknown_unknownFrom(call.vm, sources(call), {
            types: ['bytes'],
            causes: [{ kind: 'construct', what: `the codec ${encoding}`, location: call.location }],
        });
    }
    return make_bytes(new TextEncoder().encode(value), make_originFrom(call.vm, ...sources(call)));
}, { returns: ['bytes'] });
const translateMethod = native_native('translate', 'self, table, /', (call) => {
    const table = toJs(call.arg('table'));
    if (!(table instanceof Map))
        return unknown_unknownFrom(call.vm, [call.arg('table')], {
            types: ['str'],
            causes: [{ kind: 'construct', what: 'str.translate with such a table', location: call.location }],
        });
    const lookup = (ordinal) => {
        const found = table.get(BigInt(ordinal));
        if (found === undefined)
            return undefined;
        return typeof found === 'bigint' ? Number(found) : typeof found === 'string' ? found : null;
    };
    return guard_guard(call.vm, sources(call), ['str'], () => make_str(translate(text_self(call).value, lookup), make_originFrom(call.vm, ...sources(call, 'table'))));
}, { returns: ['str'] });
/** `str.maketrans`, a static method. */
const MAKETRANS = native_native('maketrans', 'x, y=, z=, /', (call) => {
    const [x, y] = [types_payloadOf(call.arg('x')), call.optional('y')];
    if (x.kind !== 'str' || y === null)
        return makeTableOf(call, x);
    return guard_guard(call.vm, [x, y], ['dict'], () => tableObject(call, maketrans(x.value, text_text(call, 'y'), text_optionalText(call, 'z') ?? '')));
});
function makeTableOf(call, given) {
    const table = toJs(given);
    if (!(table instanceof Map))
        return unknown_unknownFrom(call.vm, [given], { types: ['dict'] });
    const entries = new Map();
    for (const [key, value] of table)
        entries.set(typeof key === 'string' ? (key.codePointAt(0) ?? 0) : Number(key), typeof value === 'bigint' ? Number(value) : typeof value === 'string' ? value : null);
    return tableObject(call, entries);
}
function tableObject(call, table) {
    const entries = new Map([...table].map(([code, value]) => {
        const key = make_int(code);
        return [
            `\0i${code}`,
            { key, slot: value === null ? make_none() : typeof value === 'string' ? make_str(value) : make_int(value) },
        ];
    }));
    return {
        kind: 'dict',
        cell: { contents: { kind: 'mapping', isNamespace: false, entries, rest: [] }, birth: call.vm.heap.serial },
        origin: make_originFrom(call.vm),
    };
}
/** The methods of `str`. */
const STR_METHODS = [
    text_textMethod('upper', '', case_upper),
    text_textMethod('lower', '', case_lower),
    text_textMethod('casefold', '', casefold),
    text_textMethod('capitalize', '', case_capitalize),
    text_textMethod('title', '', case_title),
    text_textMethod('swapcase', '', case_swapcase),
    text_textMethod('strip', 'chars=, /', (value, call) => strip(value, text_optionalText(call, 'chars'))),
    text_textMethod('lstrip', 'chars=, /', (value, call) => lstrip(value, text_optionalText(call, 'chars'))),
    text_textMethod('rstrip', 'chars=, /', (value, call) => rstrip(value, text_optionalText(call, 'chars'))),
    text_textMethod('center', 'width, fillchar=, /', (value, call) => center(value, text_optionalInteger(call, 'width') ?? 0n, text_optionalText(call, 'fillchar') ?? ' ')),
    text_textMethod('ljust', 'width, fillchar=, /', (value, call) => ljust(value, text_optionalInteger(call, 'width') ?? 0n, text_optionalText(call, 'fillchar') ?? ' ')),
    text_textMethod('rjust', 'width, fillchar=, /', (value, call) => rjust(value, text_optionalInteger(call, 'width') ?? 0n, text_optionalText(call, 'fillchar') ?? ' ')),
    text_textMethod('zfill', 'width, /', (value, call) => zfill(value, text_optionalInteger(call, 'width') ?? 0n)),
    text_textMethod('expandtabs', 'tabsize=', (value, call) => expandtabs(value, text_optionalInteger(call, 'tabsize') ?? 8n)),
    text_textMethod('replace', 'old, new, count=, /', (value, call) => replace(value, text_text(call, 'old'), text_text(call, 'new'), text_optionalInteger(call, 'count') ?? -1n)),
    text_textMethod('removeprefix', 'prefix, /', (value, call) => removeprefix(value, text_text(call, 'prefix'))),
    text_textMethod('removesuffix', 'suffix, /', (value, call) => removesuffix(value, text_text(call, 'suffix'))),
    text_predicate('isalnum', predicates_isalnum),
    text_predicate('isalpha', predicates_isalpha),
    text_predicate('isascii', predicates_isascii),
    text_predicate('isdecimal', isdecimal),
    text_predicate('isdigit', predicates_isdigit),
    text_predicate('isidentifier', isidentifier),
    text_predicate('isnumeric', isnumeric),
    text_predicate('isprintable', isprintable),
    text_predicate('isspace', predicates_isspace),
    text_predicate('islower', case_islower),
    text_predicate('isupper', case_isupper),
    text_predicate('istitle', istitle),
    searchMethod('find', find),
    searchMethod('rfind', rfind),
    searchMethod('index', index),
    searchMethod('rindex', rindex),
    searchMethod('count', count),
    affixMethod('startswith'),
    affixMethod('endswith'),
    splitMethod('split'),
    splitMethod('rsplit'),
    native_native('splitlines', 'self, keepends=', (call) => texts(call, splitlines(text_self(call).value, toJs(call.optional('keepends') ?? make_bool(false)) === true)), { returns: ['list'], total: true }),
    partitionMethod('partition'),
    partitionMethod('rpartition'),
    text_join,
    text_encode,
    translateMethod,
    native_native('format', 'self, /, *args, **kwargs', (call) => strFormatted(call.vm, text_self(call), call.rest, call.keywords), {
        returns: ['str'],
    }),
    native_native('format_map', 'self, mapping, /', (call) => strFormattedMap(call.vm, text_self(call), call.arg('mapping')), {
        returns: ['str'],
    }),
];

;// CONCATENATED MODULE: ./lib/python/methods/index.js



























const methods_ANY = { accepts: 'any' };
function methods_nameOf(call) {
    const name = call.arg('name');
    if (name.kind !== 'str')
        throw exceptions_raise(call.vm, 'TypeError', 'attribute name must be string');
    return name.value;
}
/** What every object has, for `super().__setattr__(...)` and the like. */
const OBJECT_METHODS = [
    native_native('__init__', 'self, /, *args, **kwargs', () => make_none(), methods_ANY),
    native_native('__setattr__', 'self, name, value, /', (call) => {
        setPlainAttribute(call.vm, call.arg('self'), methods_nameOf(call), call.arg('value'));
        return make_none();
    }, methods_ANY),
    native_native('__delattr__', 'self, name, /', (call) => {
        deleteAttribute(call.vm, call.arg('self'), methods_nameOf(call));
        return make_none();
    }, methods_ANY),
    native_native('__getattribute__', 'self, name, /', (call) => getAttribute(call.vm, call.arg('self'), methods_nameOf(call)), methods_ANY),
    native_native('__str__', 'self, /', (call) => strOf(call.vm, types_payloadOf(call.arg('self'))), methods_ANY),
    native_native('__repr__', 'self, /', (call) => reprOf(call.vm, types_payloadOf(call.arg('self'))), methods_ANY),
    native_native('__format__', 'self, spec, /', (call) => formatOf(call.vm, types_payloadOf(call.arg('self')), call.arg('spec')), methods_ANY),
    native_native('__eq__', 'self, other, /', (call) => compare_compare(call.vm, '==', types_payloadOf(call.arg('self')), call.arg('other')), methods_ANY),
    native_native('__ne__', 'self, other, /', (call) => compare_compare(call.vm, '!=', types_payloadOf(call.arg('self')), call.arg('other')), methods_ANY),
    native_native('__hash__', 'self, /', (call) => unknown_unknownFrom(call.vm, [call.arg('self')], { types: ['int'], origin: make_originAbout(call.vm, call.arg('self')) }), methods_ANY),
    native_native('__init_subclass__', 'cls, /, **kwargs', () => make_none(), methods_ANY),
];
/** The special methods of containers, by name, for those who call them by `super()` or directly. */
const CONTAINER_METHODS = [
    native_native('__getitem__', 'self, key, /', (call) => subscript(call.vm, types_payloadOf(call.arg('self')), call.arg('key')), methods_ANY),
    native_native('__contains__', 'self, key, /', (call) => isIn(call.vm, call.arg('key'), types_payloadOf(call.arg('self'))), methods_ANY),
    native_native('__iter__', 'self, /', (call) => iteratorOf(call.vm, types_payloadOf(call.arg('self'))), methods_ANY),
    native_native('__len__', 'self, /', (call) => callObject(call.vm, native_class_asObject(LEN), [types_payloadOf(call.arg('self'))]), methods_ANY),
];
const MUTABLE_METHODS = [
    native_native('__setitem__', 'self, key, value, /', (call) => {
        setSubscript(call.vm, types_payloadOf(call.arg('self')), call.arg('key'), call.arg('value'));
        return make_none();
    }, methods_ANY),
    native_native('__delitem__', 'self, key, /', (call) => {
        deleteSubscript(call.vm, types_payloadOf(call.arg('self')), call.arg('key'));
        return make_none();
    }, methods_ANY),
];
function iteratorSelf(call) {
    const self = call.arg('self');
    return self.kind === 'iterator' ? self : null;
}
const ITERATOR_METHODS = [
    native_native('__iter__', 'self, /', (call) => call.arg('self'), methods_ANY),
    native_native('__next__', 'self, /', (call) => callNext(call.vm, call.arg('self'), null), methods_ANY),
];
const GENERATOR_METHODS = [
    native_native('send', 'self, value, /', (call) => {
        const self = iteratorSelf(call);
        if (self === null)
            return unknown_unknownFrom(call.vm, [call.arg('self')]);
        const step = self.cell.contents.index === 0
            ? advance(call.vm, self)
            : (self.generator?.send(call.arg('value')) ?? { kind: 'end' });
        if (step.kind === 'end')
            throw stopIteration(call, self.generator?.returned() ?? NONE);
        return step.kind === 'rest' ? step.item : step.slot;
    }, methods_ANY),
    native_native('throw', 'self, exception, value=, traceback=, /', (call) => {
        const self = iteratorSelf(call);
        if (self === null)
            return unknown_unknownFrom(call.vm, [call.arg('self')]);
        const given = call.arg('exception');
        const exception = given.kind === 'class' ? callObject(call.vm, given, []) : given;
        const step = self.generator?.throwIn(exception) ?? { kind: 'end' };
        if (step.kind === 'end')
            throw stopIteration(call, self.generator?.returned() ?? NONE);
        return step.kind === 'rest' ? step.item : step.slot;
    }, methods_ANY),
    native_native('close', 'self, /', (call) => {
        const self = iteratorSelf(call);
        if (self !== null)
            write(call.vm.heap, self.cell).ended = true;
        return make_none();
    }, methods_ANY),
];
const VIEW_METHODS = [...CONTAINER_METHODS];
/** `@prop.setter` and the like make a new property. */
function withPart(part) {
    return native_native(part, 'self, func, /', (call) => {
        const self = call.arg('self');
        return self.kind === 'property' ? { ...self, [part]: call.arg('func') } : unknown_unknownFrom(call.vm, [self]);
    }, methods_ANY);
}
const TYPE_METHODS = [
    native_native('mro', 'self, /', (call) => {
        const self = call.arg('self');
        return self.kind === 'class'
            ? {
                kind: 'list',
                cell: { contents: { kind: 'sequence', items: [...self.mro], rest: [] }, birth: call.vm.heap.serial },
                origin: object_NO_ORIGIN,
            }
            : unknown_unknownFrom(call.vm, [self]);
    }, methods_ANY),
    native_native('__call__', 'self, /, *args, **kwargs', (call) => {
        const self = call.arg('self');
        return self.kind === 'class' ? instantiate(call.vm, self, call.rest, call.keywords) : unknown_unknownFrom(call.vm, [self]);
    }, methods_ANY),
    native_native('__init__', 'self, /, *args, **kwargs', () => make_none(), methods_ANY),
    native_native('__instancecheck__', 'self, instance, /', (call) => {
        const [self, object] = [call.arg('self'), call.arg('instance')];
        const cls = object.kind === 'instance' ? object.cls : null;
        return self.kind === 'class' && cls !== null
            ? make_bool(cls.mro.includes(self))
            : unknown_unknownFrom(call.vm, [object], { types: ['bool'] });
    }, methods_ANY),
];
let isReady = false;
/** Builds the tables of the builtin types. Safe to call again. */
function loadMethods() {
    if (isReady)
        return;
    isReady = true;
    addMethods(OBJECT, OBJECT_METHODS);
    addMethods(TYPE, TYPE_METHODS);
    addMethods(STR, [...CONTAINER_METHODS, ...STR_METHODS]);
    addMethods(BYTES, [...CONTAINER_METHODS, ...BYTES_METHODS]);
    addMethods(LIST, [...CONTAINER_METHODS, ...MUTABLE_METHODS, ...LIST_METHODS]);
    addMethods(TUPLE, [...CONTAINER_METHODS, ...TUPLE_METHODS]);
    addMethods(DICT, [...CONTAINER_METHODS, ...MUTABLE_METHODS, ...DICT_METHODS]);
    addMethods(SET, [...CONTAINER_METHODS.slice(1), ...SET_METHODS]);
    addMethods(FROZENSET, [...CONTAINER_METHODS.slice(1), ...FROZENSET_METHODS]);
    addMethods(RANGE, CONTAINER_METHODS);
    addMethods(INT, INT_METHODS);
    addMethods(FLOAT, FLOAT_METHODS);
    addMethods(ITERATOR, ITERATOR_METHODS);
    addMethods(GENERATOR, [...ITERATOR_METHODS, ...GENERATOR_METHODS]);
    for (const view of [DICT_KEYS, DICT_VALUES, DICT_ITEMS])
        addMethods(view, VIEW_METHODS);
    addMethods(PROPERTY, [withPart('getter'), withPart('setter'), withPart('deleter')]);
    const statics = [
        [STR, 'maketrans', { kind: 'staticmethod', func: native_class_asObject(MAKETRANS), origin: object_NO_ORIGIN }],
        [DICT, 'fromkeys', { kind: 'classmethod', func: native_class_asObject(FROMKEYS), origin: object_NO_ORIGIN }],
        [INT, 'from_bytes', { kind: 'classmethod', func: native_class_asObject(FROM_BYTES), origin: object_NO_ORIGIN }],
        [FLOAT, 'fromhex', { kind: 'classmethod', func: native_class_asObject(FROM_HEX), origin: object_NO_ORIGIN }],
    ];
    for (const [cls, name, slot] of statics)
        bindName(cls.namespace.contents, name, slot);
    addConstructors();
    addExceptionMethods();
}

;// CONCATENATED MODULE: ./lib/python/machine/create.js







/** A fresh process of the app: nothing is imported but what Python itself has imported. */
function createInterpreter(input) {
    loadMethods();
    const heap = createHeap();
    const environ = createEnvironment({
        heap,
        self: () => vm,
        names: [],
        isComplete: input.configVars.others === 'unset',
    });
    const vm = {
        input,
        heap,
        budget: createBudget(),
        targets: [],
        control: [],
        assumptions: new Map(),
        uncaught: [],
        reads: [],
        imports: [],
        modules: createCell(heap, namespaceOf()),
        running: [],
        files: createCell(heap, namespaceOf()),
        environ,
        sysPath: {
            kind: 'list',
            cell: createCell(heap, { kind: 'sequence', items: input.sysPath.map((path) => make_str(path)), rest: [] }),
            origin: { location: null, configVars: [], marks: [] },
        },
        patches: new Map(),
        location: null,
        natives: new Map(),
        callText: null,
        nextId: 0,
        depth: { calls: 0 },
        handling: [],
    };
    fillEnvironment(vm);
    for (const name of ['sys', 'os', 'os.path']) {
        const library = LIBRARIES.get(name);
        if (library !== undefined)
            bindName(vm.modules.contents, name, libraryModule(vm, library));
    }
    return vm;
}

;// CONCATENATED MODULE: ./lib/python/program.js









/** A program of the app, before its first line. Nothing runs yet. */
function createProgram(input) {
    const vm = createInterpreter(input);
    return {
        importModule: (dotted) => evaluated(vm, dotted, () => importModule(vm, dotted)),
        runFile: (path, name) => evaluated(vm, name, () => runFile(vm, name, path, [])),
    };
}
function evaluated(vm, name, start) {
    const reads = vm.reads.length;
    const imports = vm.imports.length;
    vm.uncaught = [];
    const run = runToEnd(vm, start);
    vm.targets.length = 0;
    vm.control.length = 0;
    vm.location = null;
    const records = vm.imports.slice(imports);
    const module = run.module?.kind === 'module' ? run.module : unfinished(vm, name);
    const exporter = { vm, nodes: 0 };
    return {
        module: name,
        path: records.find((record) => record.module === name)?.path ?? pathOfModule(module),
        ...bindingsOf(vm, module, run.stopped),
        rest: run.stopped !== null ? [run.stopped] : module === null ? [] : module.namespace.contents.rest,
        raises: run.raised === null ? null : program_describe(vm, run.raised.raise, run.raised.certain),
        environmentReads: vm.reads
            .slice(reads)
            .map((read) => ({ ...read, default: read.default === null ? null : exportValue(exporter, read.default) })),
        environment: environmentOf(vm, run.stopped),
        imported: records,
    };
}
function runToEnd(vm, start) {
    try {
        const module = start();
        const [first] = vm.uncaught;
        return { module, raised: first === undefined ? null : { raise: first, certain: false }, stopped: null };
    }
    catch (thrown) {
        if (thrown instanceof Raise)
            return { module: null, raised: { raise: thrown, certain: true }, stopped: null };
        if (thrown instanceof Dead) {
            const last = vm.uncaught.at(-1);
            return { module: null, raised: last === undefined ? null : { raise: last, certain: true }, stopped: null };
        }
        if (thrown instanceof escape_BudgetExceeded)
            return { module: null, raised: null, stopped: thrown.cause };
        // JavaScript's stack is at its end: the program nests deeper than this evaluator follows.
        if (thrown instanceof RangeError)
            return {
                module: null,
                raised: null,
                stopped: { kind: 'budget', what: 'the program nests too deeply', location: vm.location },
            };
        throw thrown;
    }
}
/** A module whose body did not reach its end: what it had bound until then is in the record of its run. */
function unfinished(vm, name) {
    const slot = slotOf(vm.modules.contents, name);
    return slot?.kind === 'module' ? slot : null;
}
function pathOfModule(module) {
    return module?.file?.startsWith('/app/') ? module.file.slice('/app/'.length) : null;
}
function bindingsOf(vm, module, stopped) {
    const bindings = new Map();
    const mayBeUnbound = new Map();
    const exporter = { vm, nodes: 0 };
    for (const [name, { slot }] of module?.namespace.contents.entries ?? []) {
        if (slot.kind === 'absent')
            continue;
        const value = stopped === null ? exportValue(exporter, slot) : unknownBecause(stopped);
        const now = lift_resolve(vm, slot);
        if (mayBeAbsent(now) && now.kind === 'unknown') {
            mayBeUnbound.set(name, value);
            bindings.set(name, { kind: 'unknown', causes: now.causes, ...placeOf(value) });
        }
        else
            bindings.set(name, value);
    }
    return { bindings, mayBeUnbound };
}
function placeOf({ location, configVars, marks }) {
    return { location, configVars, marks };
}
function unknownBecause(cause) {
    return { kind: 'unknown', causes: [cause], location: cause.location, configVars: [], marks: [] };
}
function environmentOf(vm, stopped) {
    const environment = new Map();
    const exporter = { vm, nodes: 0 };
    for (const [name, { slot }] of vm.environ.cell.contents.entries) {
        if (slot.kind === 'absent')
            environment.set(name, 'unset');
        else
            environment.set(name, stopped === null ? exportValue(exporter, slot) : unknownBecause(stopped));
    }
    return environment;
}
function program_describe(vm, raised, certain) {
    const { type, message, marks } = describeException(vm, raised.exception);
    const origins = flatten(raised.exception, 3).flatMap((part) => ('origin' in part ? [part.origin.configVars] : []));
    return {
        type,
        message,
        marks,
        location: raised.location,
        certain,
        configVars: unite(raised.configVars, ...origins),
        chain: chainOf(vm, raised.exception),
    };
}
const MAX_CHAIN = 8;
function chainOf(vm, exception) {
    const chain = [];
    let current = before(exception);
    while (current !== undefined && chain.length < MAX_CHAIN) {
        chain.push(describeException(vm, current));
        current = before(current);
    }
    return chain;
}
function before(exception) {
    if (exception.kind !== 'instance')
        return undefined;
    const cause = slotOf(exception.attributes.contents, '__cause__') ?? slotOf(exception.attributes.contents, '__context__');
    return cause?.kind === 'instance' ? cause : undefined;
}
function describeException(vm, exception) {
    if (exception.kind !== 'instance')
        return { type: 'Exception', message: '', marks: [] };
    const { cls } = exception;
    const type = cls.module === 'builtins' || !cls.isNative ? cls.name : `${cls.module}.${cls.name}`;
    try {
        const text = strOf(vm, exception);
        return { type, message: text.kind === 'str' ? text.value : '', marks: 'origin' in text ? text.origin.marks : [] };
    }
    catch (thrown) {
        if (thrown instanceof Raise || thrown instanceof Dead || thrown instanceof escape_BudgetExceeded)
            return { type, message: '', marks: [] };
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/facts/settings/settings-facts.js + 5 modules
var settings_facts = __webpack_require__(6562);
;// CONCATENATED MODULE: ./lib/facts/settings/draw-settings.js




/** The settings of this app, from its files and config vars. */
function drawSettings(facts) {
    const { snapshot, environment, options, processes, managePy, django, appJson } = facts;
    return (0,settings_facts/* settingsFacts */.D)({
        snapshot,
        configVars: environment.configVars,
        options: {
            settingsModule: options.settingsModule ?? null,
            configuration: options.configuration ?? null,
            pythonPath: options.pythonPath ?? [],
        },
        webCommand: processes.types.get('web')?.command ?? null,
        manageScript: managePy,
        declared: declaredValues(appJson),
        django: django.version,
        createProgram: programsOf(facts),
    });
}
const PLATFORM = { build: BUILD_ENVIRONMENT, dyno: DYNO_ENVIRONMENT };
/** On a dyno the app's folder is /app, and `PYTHONPATH` names it; in the build it is where Python starts. */
function programsOf({ snapshot, pythonVersion, dependencies, managePy, processes }) {
    const distributions = versionsOf(dependencies);
    const web = processes.types.get('web')?.command.split(/\s+/) ?? [];
    const argv = { build: [managePy ?? 'manage.py', 'collectstatic', '--noinput', '--traceback'], dyno: web };
    const requested = pythonVersion.kind === 'requested' ? /^3\.(\d+)$/.exec(pythonVersion.minor)?.[1] : undefined;
    const version = requested === undefined ? syntax_version/* NEWEST_PYTHON */.il : { major: 3, minor: Number(requested) };
    return ({ phase, configVars, pythonPath }) => createProgram({
        snapshot,
        configVars,
        platform: PLATFORM[phase],
        pythonVersion: version,
        distributions,
        sysPath: [...pythonPath.map((folder) => `/app/${folder}`), '/app'],
        argv: argv[phase],
    });
}
/** Null where more may be installed than is known: an import that nothing provides then says nothing. */
function versionsOf({ installed, possible, complete }) {
    if (!complete)
        return null;
    return new Map([...possible, ...installed].map(([name, { version }]) => [name, version]));
}
/** The values that app.json gives to a new app's config vars. */
function declaredValues(appJson) {
    const declared = appJson?.kind === 'read' ? [...appJson.variables.values()] : [];
    return new Map(declared.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
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
    markers: ({ pythonVersion, environment }) => (0,marker/* markerEnvironment */.wp)(pythonVersion.kind === 'requested' ? pythonVersion : null, environment.app?.generation ?? 'cedar'),
    requirements: ({ snapshot }) => (0,requirements_file/* readRequirements */.F)(snapshot, 'requirements.txt'),
    dependencies: ({ snapshot, packageManager, requirements, markers }) => (0,dependencies/* findDependencies */.Nn)(snapshot, packageManager, requirements, markers),
    lock: ({ snapshot, packageManager }) => findLockState(snapshot, packageManager),
    django: ({ dependencies, options, pythonVersion }) => findDjango(dependencies, options.django, pythonVersion.kind === 'requested' ? pythonVersion.minor : null),
    managePy: ({ snapshot }) => findManagePy(snapshot),
    virtualenvs: ({ snapshot }) => findVirtualenvs(snapshot),
    procfile: ({ snapshot }) => (0,facts_procfile/* readProcfile */.J)(snapshot),
    appJson: ({ snapshot }) => readAppJson(snapshot),
    herokuYml: ({ snapshot }) => readHerokuYml(snapshot),
    processes: ({ build, environment, procfile, herokuYml }) => findProcesses(build, environment.app?.generation ?? 'cedar', procfile, herokuYml),
    scripts: ({ snapshot, processes }) => findScripts(snapshot, processes),
    settings: (facts) => drawSettings(facts),
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


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   xe: () => (/* binding */ redactNothing)
/* harmony export */ });
/* unused harmony export isHarmless */
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


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ valueNotation),
/* harmony export */   Y: () => (/* binding */ settingWords)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3350);
/* harmony import */ var _settings_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6248);


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
        return `not known: it ${(0,_settings_json_js__WEBPACK_IMPORTED_MODULE_0__/* .whyText */ .ss)(value.causes[0])}`;
    if (value.marks.length > 0)
        return `the text of ${value.marks.map((one) => `\`${one}\``).join(', ')}`;
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(notation(value, HIDING, 0), LONGEST_VALUE);
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


/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ settingsJson),
/* harmony export */   ss: () => (/* binding */ whyText)
/* harmony export */ });
/* unused harmony export isWhollyKnown */
/* harmony import */ var _stringify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3723);

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
    const [left, right] = [(0,_stringify_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)(a), (0,_stringify_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)(b)];
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


/***/ }),

/***/ 3723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
