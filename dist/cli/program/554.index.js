(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 554;
exports.ids = [554,366];
exports.modules = {

/***/ 9554:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules_rules)
});

// EXTERNAL MODULE: ./lib/reporters/terminal.js
var terminal = __webpack_require__(7881);
;// CONCATENATED MODULE: ./lib/reporters/rules-text.js

const HEADINGS = {
    build: 'Build: Heroku refuses or warns',
    boot: 'Boot: it builds, and then crashes or serves nothing',
    security: 'Security',
    operations: 'Operations',
};
const STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
    off: 'dim',
};
const WORST_FIRST = ['error', 'warning', 'notice', 'off'];
/** The rules: at a terminal by what they are about, the worst first; elsewhere a row each, by name. */
function rulesText(rules, { colours, width }) {
    const [name, level] = [Math.max(...rules.map(({ id }) => id.length)), 'warning'.length];
    const paint = (0,terminal/* painter */.C)(colours);
    const wrap = (0,terminal/* wrapper */.i)(width);
    const row = (rule, margin) => {
        const severity = levelOf(rule);
        const before = `${margin}${rule.id.padEnd(name)}  ${paint(STYLES[severity], severity.padEnd(level))}  `;
        const columns = margin.length + name + level + 4;
        return before + wrap(rule.summary, columns).join(`\n${' '.repeat(columns)}`);
    };
    if (width === null)
        return `${rules.map((rule) => row(rule, '')).join('\n')}\n`;
    const sections = Object.entries(HEADINGS).map(([category, heading]) => {
        const own = rules.filter((rule) => rule.category === category).sort(byLevel);
        return [paint('bold', heading), ...own.map((rule) => row(rule, '  '))].join('\n');
    });
    const off = 'A rule that is off runs with --all, or where .github/deploy-gate.yml gives it a severity.';
    const more = 'deploy-gate explain RULE prints the page of a rule: examples, and how to fix it.';
    return `${[...sections, `${off}\n${more}`].join('\n\n')}\n`;
}
const levelOf = ({ severity, offByDefault }) => (offByDefault ? 'off' : severity);
const byLevel = (a, b) => WORST_FIRST.indexOf(levelOf(a)) - WORST_FIRST.indexOf(levelOf(b));

// EXTERNAL MODULE: ./lib/reporters/text.js
var reporters_text = __webpack_require__(366);
// EXTERNAL MODULE: ./lib/rules/index.js + 186 modules
var rules = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/commands/rules.js






const rules_rules = {
    operands: '',
    summary: 'The rules, a row each',
    options: options/* OPTIONS */.lw.rules,
    run: async (args, io) => {
        (0,commands_arguments/* refuseArguments */.Rd)('rules', args);
        const colours = (0,reporters_text.wantsColours)(io.env, io.stdout.isTTY ?? false);
        io.stdout.write(rulesText(rules/* RULES */.y, { colours, width: (0,commands_io/* widthOf */.q)(io.stdout) }));
        return commands_io/* EXIT */.d.passes;
    },
};


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
