export const id = 373;
export const ids = [373];
export const modules = {

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4096);


const rules = {
    usage: 'deploy-gate rules',
    summary: 'the rules, a row each',
    run: async (_, io) => {
        const rows = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map(({ id, severity, offByDefault, summary }) => [id, offByDefault ? 'off' : severity, summary]);
        const width = (column) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
        const [first, second] = [width(0), width(1)];
        for (const [id = '', severity = '', summary = ''] of rows) {
            io.stdout.write(`${id.padEnd(first)}  ${severity.padEnd(second)}  ${summary}\n`);
        }
        io.stdout.write(`\n'deploy-gate explain RULE' prints a rule's page.\n`);
        return _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.passes;
    },
};


/***/ })

};
