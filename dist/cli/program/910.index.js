(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 910;
exports.ids = [910,39,366];
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

/***/ 7910:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1560);
/* harmony import */ var _model_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8505);
/* harmony import */ var _reporters_settings_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1731);
/* harmony import */ var _reporters_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(366);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8995);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2039);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7819);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2910);
/* harmony import */ var _judge_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4769);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8193);












const settings = {
    operands: '[PATH...]',
    summary: 'What the settings come to in production, and why',
    options: _options_js__WEBPACK_IMPORTED_MODULE_9__/* .OPTIONS */ .lw.settings,
    run: async (args, io) => {
        const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJudgeArguments */ .V2)('settings', _arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_PATHS */ .W9, args);
        const format = (0,_judge_options_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)('format', values.format, _options_js__WEBPACK_IMPORTED_MODULE_9__/* .SETTINGS_FORMATS */ .lT, 'text');
        const modules = [];
        const secrets = [];
        for (const path of positionals.length > 0 ? positionals : ['.']) {
            const { subject, options } = await subjectOf(path, values, io);
            const facts = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .createFacts */ .u)({ snapshot: subject.snapshot, environment: subject.environment, options });
            const { web } = facts.settings;
            if (web.module === null)
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .Failure */ .H(`No settings module was found in ${path}; name it with --settings-module.`);
            modules.push(reported(web.module, subject.prefix));
            secrets.push(...subject.secrets, ...facts.disclosed);
        }
        const reveal = values.reveal ?? false;
        const redact = reveal ? _model_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactNothing */ .xe : (0,_model_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$p)(secrets);
        const text = format === 'json'
            ? (0,_reporters_settings_json_js__WEBPACK_IMPORTED_MODULE_11__/* .settingsJson */ .Ao)(modules, { reveal, redact })
            : redact(await settingsText(modules, reveal, values.output, io));
        (0,_check_js__WEBPACK_IMPORTED_MODULE_5__.writeReport)(text, values.output, io);
        return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.passes;
    },
};
/** OUTPUT: the file that it is written to, if any. */
async function settingsText(modules, reveal, output, io) {
    const { settingsReport } = await __webpack_require__.e(/* import() */ 786).then(__webpack_require__.bind(__webpack_require__, 9786));
    const colours = (0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_3__.wantsColours)(io.env, io.stdout.isTTY ?? false);
    return settingsReport(modules, { reveal, colours, width: output === undefined ? (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .widthOf */ .q)(io.stdout) : null });
}
/** A folder is an app; a `.py` file is a module by itself, in its own folder. */
async function subjectOf(path, values, io) {
    const { absolute, isFile } = (0,_judge_options_js__WEBPACK_IMPORTED_MODULE_8__/* .existingPath */ .Jf)(io.cwd, path);
    if (!isFile) {
        const subject = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(path, values, io);
        return { subject, options: (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .factsOptions */ .w8)(values, subject) };
    }
    if (!absolute.endsWith('.py'))
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .Failure */ .H(`${path} is neither a folder nor a .py file.`);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute);
    const subject = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .readSubject */ .$e)(folder, values, io);
    const settingsModule = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('.').replace(/\.py$/, '');
    return { subject, options: { ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .factsOptions */ .w8)(values, subject), settingsModule } };
}
function reported({ module, path, raises, bindings, rest }, prefix) {
    const names = [...bindings.keys()].filter(isSettingName).sort();
    const at = (inside) => (inside ? prefix + inside : null);
    return {
        module,
        path: at(path),
        raises: raises && {
            type: raises.type,
            message: raises.marks.length > 0 ? `(holds the text of ${raises.marks.join(', ')})` : raises.message,
            path: at(raises.location?.path),
            line: raises.location?.start.line ?? null,
            certain: raises.certain,
        },
        settings: names.flatMap((name) => {
            const value = bindings.get(name);
            return value === undefined ? [] : [{ name, value }];
        }),
        rest,
    };
}
/** As Django takes names for settings: `str.isupper`. */
const isSettingName = (name) => name === name.toUpperCase() && name !== name.toLowerCase();


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
