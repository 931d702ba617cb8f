(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 180;
exports.ids = [180];
exports.modules = {

/***/ 5180:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageText: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7881);

/**
 * A rule's page for a terminal: the little Markdown that our pages have (headings, paragraphs, lists, fenced blocks, code in backticks).
 * A block that names a file has the name above it.
 */
function pageText(markdown, { colours, width }) {
    const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(colours);
    const wrap = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapper */ .i)(width);
    const out = [];
    let paragraph = [];
    let inBlock = false;
    const flush = () => {
        if (paragraph.length === 0)
            return;
        const [first = ''] = paragraph;
        const hang = /^- /.test(first) ? '  ' : '';
        const lines = wrap(paragraph.map((line) => line.trim()).join(' '), hang.length);
        const text = lines.map((line, index) => (index === 0 ? line : hang + line)).join('\n');
        // Without colours the backticks are what tells code.
        out.push(colours ? text.replace(/`([^`]+)`/g, (_, code) => paint('cyan', code)) : text);
        paragraph = [];
    };
    for (const line of markdown.trimEnd().split('\n')) {
        const fence = /^```(.*)$/.exec(line);
        if (fence) {
            flush();
            if (!inBlock && out.at(-1) !== '')
                out.push('');
            const title = inBlock ? null : blockTitle(fence[1] ?? '');
            if (title !== null)
                out.push(`    ${paint('dim', title)}`);
            inBlock = !inBlock;
        }
        else if (inBlock)
            out.push(line === '' ? '' : `    ${line}`);
        else if (/^#+ /.test(line)) {
            flush();
            out.push(paint('bold', line.replace(/^#+ /, '')));
        }
        else if (line.trim() === '') {
            flush();
            if (out.at(-1) !== '')
                out.push('');
        }
        else {
            if (/^- /.test(line))
                flush();
            paragraph.push(line);
        }
    }
    flush();
    return `${out.join('\n')}\n`;
}
/** What a fenced block is, by its info string: the file, or the app's config vars. */
function blockTitle(info) {
    const file = /\bfile=(?:"([^"]+)"|(\S+))/.exec(info);
    if (file)
        return `${file[1] ?? file[2]}:`;
    return / config-vars\b/.test(info) ? "the app's config vars:" : null;
}


/***/ })

};
;
})
