export const id = 79;
export const ids = [79];
export const modules = {

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 8079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textReport: () => (/* binding */ textReport),
/* harmony export */   wantsColours: () => (/* binding */ wantsColours)
/* harmony export */ });
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3350);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47);




/** Colours for a terminal, and not where NO_COLOR asks for none: https://no-color.org */
function wantsColours(env, isTerminal) {
    const { NO_COLOR = '', TERM } = env;
    return isTerminal && NO_COLOR === '' && TERM !== 'dumb';
}
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const painter = (colours) => colours ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_, text) => text;
/** UTF-16 units; a longer line of source is shown around the place that is meant. */
const WIDEST_SOURCE = 110;
/** The report for people at a terminal: findings by file, each with its line, and the verdict last. */
function textReport(report, options) {
    const paint = painter(options.colours);
    const findings = report.assessment.findings.map((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .redactFinding */ .l)(finding, report.redact));
    const shown = findings.filter(({ suppressed }) => suppressed === null);
    const suppressed = findings.length - shown.length;
    const blocks = groupByFile(shown).map(([path, group]) => [paint('bold', path ?? 'The app as a whole'), ...group.map((finding) => describe(finding, report, paint))].join('\n'));
    const internal = report.assessment.internalErrors.map(({ rule, error }) => paint('red', `The rule ${rule} failed: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.redact(error.message))}. This is a bug in deploy-gate.`));
    const hidden = suppressed > 0 ? [paint('dim', `${suppressed} suppressed, not shown.`)] : [];
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .breakCommands */ .ix)(`${[...blocks, ...internal, ...hidden, verdict(report, paint)].join('\n\n')}\n`);
}
function verdict(report, paint) {
    const { pass } = report.decision;
    const [style, mark, words] = pass
        ? ['green', '✓', 'The gate passes']
        : ['red', '✗', 'The gate blocks'];
    return `${paint(style, `${mark} ${words}`)}: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .W)(report)}.`;
}
/** Files in the order of their worst finding; findings without a file first. */
function groupByFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const path = finding.path === null ? null : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(finding.path);
        groups.set(path, [...(groups.get(path) ?? []), finding]);
    }
    return [...groups].sort(([a], [b]) => Number(a !== null) - Number(b !== null));
}
const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
function describe(finding, report, paint) {
    const severity = (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveSeverity */ .XP)(finding, report.policy);
    const level = severity === null ? paint('dim', 'ignored') : paint(STYLES[severity], severity);
    const open = finding.kind === 'open' ? ' (undecided)' : '';
    const { location } = finding;
    const place = location === null ? '' : `${location.start.line}:${location.start.column} `;
    return [
        `  ${place}${level}${open} ${paint('dim', finding.rule)}`,
        indent(finding.message, 4),
        ...(location === null || holdsSecret(finding) ? [] : quote(location, report, paint)),
        ...(finding.hint === null ? [] : [indent(`${paint('green', 'fix')} ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.hint)}`, 4, true)]),
        ...finding.related.map(({ location, message }) => indent(`${paint('dim', `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(location.path)}:${location.start.line}`)} ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(message)}`, 4, true)),
    ].join('\n');
}
/** A line that assigns a secret is not shown: what stands in a log stays there when the repository is mended. */
function holdsSecret({ setting, rule }) {
    return /secret|password|token|key|credential|databases/i.test(`${setting ?? ''} ${rule}`);
}
function indent(text, width, safe = false) {
    const space = ' '.repeat(width);
    return (safe ? text : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text))
        .split('\n')
        .map((line) => space + line)
        .join('\n');
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
    const shown = (text) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.redact(text));
    // The last layer may hide a part, and invisible characters are written out: columns are counted in what is shown.
    const before = shown(line.slice(from, start)).length;
    const meant = shown(line.slice(start, Math.max(end, start + 1))).length;
    const number = String(location.start.line);
    const source = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(shown(line.slice(from)), WIDEST_SOURCE);
    const caret = ' '.repeat(before) + '^'.repeat(Math.max(1, Math.min(meant, source.length - before)));
    return [
        `    ${paint('dim', `${number} |`)} ${source}`,
        `    ${paint('dim', `${' '.repeat(number.length)} |`)} ${paint('red', before < WIDEST_SOURCE ? caret : '')}`,
    ];
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine),
/* harmony export */   W: () => (/* binding */ countsText)
/* harmony export */ });
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);

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
