(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 674;
exports.ids = [674];
exports.modules = {

/***/ 7674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withNewBaseline: () => (/* binding */ withNewBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _gate_assess_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7170);
/* harmony import */ var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3371);
/* harmony import */ var _gate_load_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9630);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1560);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2910);
/* harmony import */ var _judge_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4769);








/**
 * Accepts all that is found now: writes the baseline into the work tree, and says so on standard error.
 *
 * @returns the subject with that baseline. Throws a Failure where a revision is judged, or the file cannot be written
 */
async function withNewBaseline(path, values, io) {
    if (values.rev !== undefined)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .H('--write-baseline accepts what is found in the work tree: leave --rev out.');
    const subject = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .readSubject */ .$e)(path, values, io);
    const { root, configuration } = subject;
    if (root === null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .H('--write-baseline needs a work tree.');
    const name = (0,_gate_load_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselinePath */ .X)(configuration);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name);
    const { findings } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(subject, values, false);
    const baseline = (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .renewBaseline */ .nT)(existing(file, name), name, findings, (0,_gate_assess_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineSubject */ .O)(subject));
    write(file, name, (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineText */ .BW)(baseline));
    const count = baseline.entries.reduce((sum, entry) => sum + entry.count, 0);
    io.stderr.write(`deploy-gate: ${name} accepts ${count} ${count === 1 ? 'finding' : 'findings'}. Commit it; what is new is reported from now on.\n`);
    return { ...subject, baseline };
}
/** The entries of other apps are kept; what cannot be read is written over. */
function existing(file, name) {
    try {
        return (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)((0,_judge_options_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file, name), name);
    }
    catch (error) {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .H)
            return null;
        throw error;
    }
}
function write(file, name, text) {
    // The repository may hold a link that leads elsewhere.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .H(`${name} is a symbolic link, and nothing is written through it.`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .H(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ })

};
;
})
