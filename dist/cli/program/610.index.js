(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 610;
exports.ids = [610];
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

/***/ 3610:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./lib/reporters/annotations.js
var annotations = __webpack_require__(1843);
;// CONCATENATED MODULE: ./lib/reporters/fingerprint.js
/**
 * The fingerprints by which code scanning tells that a result is the one of an earlier upload: a rolling hash for each line, over
 * the hundred characters that begin there, spaces and tabs left out. GitHub computes the same for uploads without them:
 * https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */
const BLOCK = 100;
const BASE = 37n;
const END_OF_FILE = 65_535;
const FIRST_FACTOR = wrap(BASE ** BigInt(BLOCK));
const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [9, 10, 13, 32];
function wrap(value) {
    return BigInt.asUintN(64, value);
}
/**
 * The fingerprint of each line: the hash in hexadecimal, a colon, and how many lines up to this one have that hash.
 *
 * @returns by 1-based line number
 */
function lineFingerprints(text) {
    const characters = significant(text);
    const starts = lineStarts(characters);
    const fingerprints = new Map();
    const counts = new Map();
    let hash = 0n;
    // The window slides beyond the end of the text, where there are zeros, until the last line has left it.
    for (let index = 0; index < characters.length + BLOCK; index++) {
        const line = starts.get(index - BLOCK);
        if (line !== undefined) {
            const digest = hash.toString(16);
            const count = (counts.get(digest) ?? 0) + 1;
            counts.set(digest, count);
            fingerprints.set(line, `${digest}:${count}`);
        }
        const entering = BigInt(characters[index] ?? 0);
        const leaving = BigInt(characters[index - BLOCK] ?? 0);
        hash = wrap(hash * BASE + entering - leaving * FIRST_FACTOR);
    }
    return fingerprints;
}
/** UTF-16 units without spaces and tabs, every line end a line feed, and a mark for the end of the file. */
function significant(text) {
    const characters = [];
    let afterReturn = false;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        const skipped = unit === SPACE || unit === TAB || (afterReturn && unit === LINE_FEED);
        afterReturn = !skipped && unit === CARRIAGE_RETURN;
        if (!skipped)
            characters.push(afterReturn ? LINE_FEED : unit);
    }
    characters.push(END_OF_FILE);
    return characters;
}
/** Where each line begins: index into the characters \u2192 1-based line. */
function lineStarts(characters) {
    const starts = new Map();
    let line = 0;
    for (const [index] of characters.entries())
        if (index === 0 || characters[index - 1] === LINE_FEED)
            starts.set(index, ++line);
    return starts;
}

// EXTERNAL MODULE: ./lib/reporters/neutralise.js
var neutralise = __webpack_require__(2291);
// EXTERNAL MODULE: ./lib/reporters/report.js
var reporters_report = __webpack_require__(6915);
// EXTERNAL MODULE: ./lib/reporters/stringify.js
var stringify = __webpack_require__(4620);
;// CONCATENATED MODULE: ./lib/reporters/sarif.js





const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** Over 7 is high, over 4 medium, else low: https://docs.github.com/code-security/code-scanning/sarif-support */
const SECURITY_SEVERITY = { error: '8.0', warning: '5.0', notice: '2.0' };
/** Where a finding without a file is shown: the first of these that there is, for code scanning shows none without a place. */
const STAND_INS = ['Procfile', 'manage.py', 'requirements.txt', 'pyproject.toml'];
/** The findings that count, as SARIF 2.1.0 as GitHub's code scanning reads it. */
function sarifReport(report, options) {
    const counting = (0,annotations/* countingFindings */.S5)(report).map(({ finding, severity }) => ({
        finding: (0,reporters_report/* redactFinding */.l)(finding, report.redact),
        severity,
    }));
    const used = options.rules.filter(({ id }) => counting.some(({ finding }) => finding.rule === id));
    const fingerprint = fingerprints(report);
    const results = counting.map(({ finding, severity }) => {
        const location = placeOf(finding, report, options.prefix);
        const { path, start } = location;
        const hash = fingerprint(path, start.line);
        const index = used.findIndex(({ id }) => id === finding.rule);
        return {
            ruleId: finding.rule,
            ...(index < 0 ? {} : { ruleIndex: index }),
            level: LEVELS[severity],
            kind: finding.kind,
            message: { text: [finding.message, finding.hint].filter((text) => text).join('\n') },
            locations: [{ physicalLocation: physicalLocation(location) }],
            ...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(relatedLocation) }),
            ...(finding.fix === null || !(0,neutralise/* staysInside */.No)(finding.fix.at.path) ? {} : { fixes: [sarifFix(finding.fix)] }),
            ...(hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } }),
        };
    });
    return (0,stringify/* stringify */.A)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'deploy-gate',
                        semanticVersion: options.version,
                        rules: used.map((rule) => describeRule(rule, options)),
                    },
                },
                automationDetails: { id: `deploy-gate/${options.prefix}` },
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    });
}
function describeRule(rule, { rulePage }) {
    const page = rulePage(rule.id);
    const more = page === null ? `Run \`deploy-gate explain ${rule.id}\`.` : `See ${page}.`;
    const security = rule.category === 'security';
    return {
        id: rule.id,
        name: rule.id,
        shortDescription: { text: rule.summary },
        fullDescription: { text: rule.summary },
        help: { text: `${rule.summary} ${more}`, markdown: `${rule.summary}\n\n${more}` },
        ...(page === null ? {} : { helpUri: page }),
        defaultConfiguration: { level: LEVELS[rule.severity] },
        properties: {
            precision: 'high',
            'problem.severity': PROBLEM_SEVERITY[rule.severity],
            tags: [rule.category, 'django', 'heroku'],
            ...(security ? { 'security-severity': SECURITY_SEVERITY[rule.severity] } : {}),
        },
    };
}
function placeOf(finding, report, prefix) {
    if (finding.location !== null && (0,neutralise/* staysInside */.No)(finding.location.path))
        return finding.location;
    const top = { line: 1, column: 1 };
    const path = finding.path !== null && (0,neutralise/* staysInside */.No)(finding.path)
        ? finding.path
        : prefix + (STAND_INS.find((name) => report.source(prefix + name) !== undefined) ?? 'Procfile');
    return { path, start: top, end: top };
}
function physicalLocation({ path, start, end }) {
    // Code scanning wants all four numbers, and an end that lies behind the start.
    const behind = end.line > start.line || end.column > start.column;
    return {
        artifactLocation: artifactLocation(path),
        region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: behind ? end.line : start.line,
            endColumn: behind ? end.column : start.column + 1,
        },
    };
}
function relatedLocation({ location, message }, index) {
    return { id: index + 1, physicalLocation: physicalLocation(location), message: { text: message } };
}
/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317881 */
function sarifFix({ description, at, text }) {
    const { start, end } = at;
    const deletedRegion = {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
    return {
        description: { text: description },
        artifactChanges: [
            {
                artifactLocation: artifactLocation(at.path),
                replacements: [{ deletedRegion, insertedContent: { text } }],
            },
        ],
    };
}
const artifactLocation = (path) => ({ uri: (0,neutralise/* urlPath */.Lx)(path), uriBaseId: '%SRCROOT%' });
/** The fingerprint of a line of a file; each file is hashed once. */
function fingerprints(report) {
    const files = new Map();
    return (path, line) => {
        let lines = files.get(path);
        if (lines === undefined) {
            const text = report.source(path);
            lines = text === undefined ? new Map() : lineFingerprints(text);
            files.set(path, lines);
        }
        return lines.get(line);
    };
}


/***/ })

};
;
})
