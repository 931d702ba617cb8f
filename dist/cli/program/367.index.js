(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 367;
exports.ids = [367];
exports.modules = {

/***/ 6367:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6915);
/* harmony import */ var _stringify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4620);


/** Raised when a field changes its meaning or goes; fields may be added. */
const SCHEMA_VERSION = 1;
/** The report as `check --format json` prints it; the shape is fixed, people build on it. */
function jsonReport(report) {
    const { assessment, decision, redact } = report;
    const document = {
        schemaVersion: SCHEMA_VERSION,
        decision: decision.pass ? 'pass' : 'fail',
        commit: assessment.commit,
        settingsModule: assessment.settingsModule,
        findings: assessment.findings.map((finding) => jsonFinding((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .redactFinding */ .l)(finding, redact))),
        internalErrors: assessment.internalErrors.map(({ rule, error }) => ({ rule, message: redact(error.message) })),
    };
    return (0,_stringify_js__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .A)(document);
}
function jsonFinding(finding) {
    const { location } = finding;
    return {
        rule: finding.rule,
        category: finding.category,
        severity: finding.severity,
        kind: finding.kind,
        message: finding.message,
        hint: finding.hint,
        path: finding.path,
        line: location?.start.line ?? null,
        column: location?.start.column ?? null,
        endLine: location?.end.line ?? null,
        endColumn: location?.end.column ?? null,
        related: finding.related.map(({ location, message }) => ({
            path: location.path,
            line: location.start.line,
            column: location.start.column,
            message,
        })),
        setting: finding.setting,
        django: finding.django,
        heroku: finding.heroku,
        configVars: finding.configVars,
        suppressed: finding.suppressed && { by: finding.suppressed.by, reason: finding.suppressed.reason },
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


/***/ })

};
;
})
