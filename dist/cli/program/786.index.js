(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 786;
exports.ids = [786];
exports.modules = {

/***/ 9786:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsReport: () => (/* binding */ settingsReport)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2291);
/* harmony import */ var _setting_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2229);
/* harmony import */ var _settings_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1731);



/** Characters; longer values are cut. */
const LONGEST = 100;
/** The settings for people at a terminal: aligned, what is not known with its reason, the place behind it. */
function settingsReport(modules, options) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(`${modules.map((module) => moduleText(module, options)).join('\n\n')}\n`);
}
function moduleText({ module, path, raises, settings, rest }, options) {
    const head = `${bold(module, options)}${path === null ? '' : `  ${dim(path, options)}`}`;
    const width = Math.max(0, ...settings.map(({ name }) => name.length));
    const rows = settings.map(({ name, value }) => {
        const place = value.location === null ? '' : `  ${dim(`${value.location.path}:${value.location.start.line}`, options)}`;
        return `  ${name.padEnd(width)}  ${describe(name, value, options)}${place}`;
    });
    const end = raises === null
        ? []
        : [
            `  ${raises.certain ? 'raises' : 'may raise'} ${raises.type}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(raises.message)}${raises.path === null ? '' : ` (${raises.path}:${raises.line})`}`,
        ];
    const [cause] = rest;
    const more = cause === undefined ? [] : [`  ${yellow('there may be more', options)}  ${dim((0,_settings_json_js__WEBPACK_IMPORTED_MODULE_2__/* .whyText */ .ss)(cause), options)}`];
    return [head, ...rows, ...more, ...end].join('\n');
}
function describe(name, value, options) {
    const text = (one) => (one.kind === 'unknown' ? '?' : (0,_setting_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueNotation */ .KG)(name, one, options.reveal));
    if (value.kind !== 'unknown') {
        const cause = value.marks.length === 0 ? (0,_setting_words_js__WEBPACK_IMPORTED_MODULE_0__/* .openCause */ .is)(value) : undefined;
        const why = cause === undefined ? '' : `  ${dim((0,_settings_json_js__WEBPACK_IMPORTED_MODULE_2__/* .whyText */ .ss)(cause), options)}`;
        return `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text(value)), LONGEST)}${why}`;
    }
    const choices = [...new Set((value.oneOf ?? []).map(text))].join(' or ');
    return `${yellow(choices === '' ? '?' : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(choices), LONGEST), options)}  ${dim((0,_settings_json_js__WEBPACK_IMPORTED_MODULE_2__/* .whyText */ .ss)(value.causes[0]), options)}`;
}
const paint = (code) => (text, { colours }) => colours ? `\u001b[${code}m${text}\u001b[0m` : text;
const bold = paint(1);
const dim = paint(2);
const yellow = paint(33);


/***/ })

};
;
})
