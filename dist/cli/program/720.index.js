(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 720;
exports.ids = [720];
exports.modules = {

/***/ 3720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelpText: () => (/* binding */ commandHelpText),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7881);

const MORE = '`deploy-gate COMMAND --help` lists the options of a command; `deploy-gate --version` tells the version.';
const STATUSES = 'Exit status: 0 the gate passes, 1 it blocks, 2 it could not run, 3 a deployment that was begun failed, or its end is not known.';
/** What `--help` prints: the commands. @param width columns of the terminal; null where there is none */
function helpText(commands, width) {
    const rows = commands.map(([name, { operands, summary }]) => [`${name} ${operands}`.trimEnd(), `${summary}.`]);
    const wrap = (0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapper */ .i)(width);
    const sections = [
        'deploy-gate: will this commit build, boot and be safe to serve on Heroku?',
        table(rows, width),
        [...wrap(MORE, 0), ...wrap(STATUSES, 0)].join('\n'),
    ];
    return `${sections.join('\n\n')}\n`;
}
/** What a command's `--help` prints: what it takes. @param width as for `helpText` */
function commandHelpText(name, { operands, summary, options }, width) {
    const rows = Object.entries(options).map(([option, told]) => [optionText(option, told), `${told.meaning}.`]);
    const usage = `usage: deploy-gate ${name} ${operands}`.trimEnd();
    const sections = [
        rows.length === 0 ? usage : `${usage} [OPTIONS]`,
        (0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapper */ .i)(width)(`${summary}.`, 0).join('\n'),
        ...(rows.length === 0 ? [] : [table(rows, width)]),
    ];
    return `${sections.join('\n\n')}\n`;
}
function optionText(name, { short, value }) {
    const long = value === undefined ? `--${name}` : `--${name} ${value}`;
    return short === undefined ? long : `-${short}, ${long}`;
}
/** Columns of the left side beyond which the right one begins on the next line. */
const WIDEST_LEFT = 26;
function table(rows, width) {
    const left = Math.min(WIDEST_LEFT, Math.max(...rows.map(([text]) => text.length)));
    const indent = left + 4;
    const wrap = (0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapper */ .i)(width);
    return rows
        .map(([name, meaning]) => {
        const [first = '', ...others] = wrap(meaning, indent);
        const start = name.length > left ? `  ${name}\n${' '.repeat(indent)}${first}` : `  ${name.padEnd(left)}  ${first}`;
        return [start, ...others.map((line) => ' '.repeat(indent) + line)].join('\n');
    })
        .join('\n');
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


/***/ })

};
;
})
