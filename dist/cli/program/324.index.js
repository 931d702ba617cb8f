(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 324;
exports.ids = [324];
exports.modules = {

/***/ 1843:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ countingFindings),
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   jk: () => (/* binding */ MOST_ANNOTATIONS)
/* harmony export */ });
/* unused harmony export toAnnotation */
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2291);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6915);



/** A step's annotations of one level that the runner keeps: `_maxCountPerIssueType` in its ExecutionContext.cs. */
const MOST_ANNOTATIONS = 10;
const LEVELS = ['error', 'warning', 'notice'];
/**
 * The findings that count, as annotations: worst first, and within a level in the order of the assessment. Where there are more
 * than there is room for, the last one of the level says how many more there are and where.
 */
function annotations(report, options) {
    return LEVELS.flatMap((level) => {
        const all = countingFindings(report)
            .filter((found) => found.severity === level)
            .map(({ finding }) => toAnnotation((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .redactFinding */ .l)(finding, report.redact), level));
        const room = Math.max(0, options.room[level]);
        if (all.length <= room)
            return all;
        if (room === 0)
            return [];
        const left = all.length - (room - 1);
        return [...all.slice(0, room - 1), restAnnotation(level, left, options.rest)];
    });
}
/** The findings that count under the report's policy, with the severity that they count as; worst first. */
function countingFindings(report) {
    return report.assessment.findings
        .flatMap((finding) => {
        const severity = (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveSeverity */ .XP)(finding, report.policy);
        return severity === null ? [] : [{ finding, severity }];
    })
        .sort((a, b) => _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_RANK */ .f3[b.severity] - _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_RANK */ .f3[a.severity]);
}
function restAnnotation(level, left, rest) {
    const things = { error: 'errors', warning: 'warnings', notice: 'notices' }[level];
    const message = `${left} more ${things} of this run are in ${rest}; GitHub shows ${MOST_ANNOTATIONS} of a kind for one step.`;
    return { level, title: 'deploy-gate', message, path: null, region: null };
}
/** FINDING as GitHub shows it beside a line; LEVEL may be lower than its severity. */
function toAnnotation(finding, level) {
    const title = finding.kind === 'open' ? `${finding.rule} (undecided)` : finding.rule;
    const related = finding.related.map(({ location, message }) => `${location.path}:${location.start.line}: ${message}`);
    const message = [finding.message, ...(finding.hint === null ? [] : [finding.hint]), ...related].join('\n');
    const path = finding.path !== null && (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .staysInside */ .No)(finding.path) ? finding.path : null;
    return { level, title, message, path, region: path === null ? null : regionOf(finding) };
}
/** The runner drops columns where more than one line is meant, and an end before the start: ValidateLinesAndColumns. */
function regionOf({ location }) {
    if (location === null)
        return null;
    const { start, end } = location;
    const endLine = Math.max(start.line, end.column === 1 && end.line > start.line ? end.line - 1 : end.line);
    const single = endLine === start.line;
    return {
        line: start.line,
        endLine,
        column: single ? start.column : null,
        endColumn: single && end.line === start.line && end.column > start.column ? end.column : null,
    };
}


/***/ }),

/***/ 3324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReport: () => (/* binding */ githubReport)
});

// EXTERNAL MODULE: ./lib/reporters/annotations.js
var annotations = __webpack_require__(1843);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var verdict = __webpack_require__(1660);
// EXTERNAL MODULE: ./lib/reporters/neutralise.js
var neutralise = __webpack_require__(2291);
;// CONCATENATED MODULE: ./lib/reporters/workflow-commands.js

/** The runner cuts a message there: `_maxIssueMessageLength` in its ExecutionContext.cs. */
const LONGEST_MESSAGE = 4096;
/** The Checks API's limit for a title. */
const LONGEST_TITLE = 255;
/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line for the runner, without its line end. Properties that are null or empty are left out. */
function formatCommand(name, properties = {}, data = '') {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== null && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty((0,neutralise/* plainText */.wh)(String(value)))}`);
    return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(data)}`;
}
/**
 * An annotation as the runner's command. `##[` is broken in it, or a runner that cannot read the command (an older one does not
 * know `notice`) would find another one inside.
 */
function formatAnnotation(annotation) {
    const { region } = annotation;
    const command = formatCommand(annotation.level, {
        title: (0,neutralise/* cut */.Jj)(annotation.title, LONGEST_TITLE),
        file: annotation.path,
        line: region?.line ?? null,
        endLine: region?.endLine ?? null,
        col: region?.column ?? null,
        endColumn: region?.endColumn ?? null,
    }, (0,neutralise/* cut */.Jj)((0,neutralise/* plainText */.wh)(annotation.message), LONGEST_MESSAGE));
    return command.replaceAll('##[', '##\\[');
}

;// CONCATENATED MODULE: ./lib/reporters/github.js



/** The report as workflow commands, for other tools' steps: annotations, then the verdict as a plain line. */
function githubReport(report) {
    const room = { error: annotations/* MOST_ANNOTATIONS */.jk, warning: annotations/* MOST_ANNOTATIONS */.jk, notice: annotations/* MOST_ANNOTATIONS */.jk };
    const lines = (0,annotations/* annotations */.hk)(report, { room, rest: 'the report with `--format text`' }).map(formatAnnotation);
    return `${[...lines, (0,verdict/* verdictLine */.M)(report)].join('\n')}\n`;
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
