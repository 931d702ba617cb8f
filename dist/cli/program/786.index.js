(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 786;
exports.ids = [786];
exports.modules = {

/***/ 9786:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsReport: () => (/* binding */ settingsReport)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2291);
/* harmony import */ var _setting_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2229);
/* harmony import */ var _settings_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1731);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7881);




/** Characters; longer values are cut. */
const LONGEST = 100;
/** What a value gets however narrow the terminal is. */
const SHORTEST = 20;
/** The settings for people at a terminal: aligned, what is not known with its reason, the place behind it. */
function settingsReport(modules, options) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .breakCommands */ .ix)(`${modules.map((module) => moduleText(module, options)).join('\n\n')}\n`);
}
function moduleText({ module, path, raises, settings, rest }, options) {
    const head = `${bold(module, options)}${path === null ? '' : `  ${dim(path, options)}`}`;
    const widest = Math.max(0, ...settings.map(({ name }) => name.length));
    const rows = settings.map((setting) => row(setting, widest, options));
    const end = raises === null
        ? []
        : [
            `  ${raises.certain ? 'raises' : 'may raise'} ${raises.type}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(raises.message)}${raises.path === null ? '' : ` (${raises.path}:${raises.line})`}`,
        ];
    const [cause] = rest;
    const more = cause === undefined ? [] : [`  ${yellow('there may be more', options)}  ${dim((0,_settings_json_js__WEBPACK_IMPORTED_MODULE_3__/* .whyText */ .ss)(cause), options)}`];
    return [head, ...rows, ...more, ...end].join('\n');
}
/** NAMES: columns for the longest name. */
function row({ name, value }, names, options) {
    const { location } = value;
    const indent = names + 4;
    const room = options.width === null ? LONGEST : Math.max(Math.min(LONGEST, options.width - indent), SHORTEST);
    const { text, isOpen, cause } = described(name, value, options);
    const shown = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), room);
    const first = `  ${name.padEnd(names)}  ${isOpen ? yellow(shown, options) : shown}`;
    const place = location === null ? '' : `${location.path}:${location.start.line}`;
    const why = cause === undefined ? '' : (0,_settings_json_js__WEBPACK_IMPORTED_MODULE_3__/* .whyText */ .ss)(cause);
    if (options.width === null)
        return [first, dim(why, options), dim(place, options)].filter(Boolean).join('  ');
    const fits = shown.length + place.length + 2 <= room;
    const below = [...(fits ? [] : [place]), ...(why === '' ? [] : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapper */ .i)(options.width)(why, indent))].filter(Boolean);
    const start = fits && place !== '' ? `${first}  ${dim(place, options)}` : first;
    return [start, ...below.map((line) => ' '.repeat(indent) + dim(line, options))].join('\n');
}
function described(name, value, options) {
    const text = (one) => (one.kind === 'unknown' ? '?' : (0,_setting_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueNotation */ .KG)(name, one, options.reveal));
    if (value.kind !== 'unknown')
        return { text: text(value), isOpen: false, cause: value.marks.length === 0 ? (0,_setting_words_js__WEBPACK_IMPORTED_MODULE_0__/* .openCause */ .is)(value) : undefined };
    const choices = [...new Set((value.oneOf ?? []).map(text))].join(' or ');
    return { text: choices === '' ? '?' : choices, isOpen: true, cause: value.causes[0] };
}
const dim = (text, { colours }) => text === '' ? '' : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(colours)('dim', text);
const bold = (text, { colours }) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(colours)('bold', text);
const yellow = (text, { colours }) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(colours)('yellow', text);


/***/ })

};
;
})
