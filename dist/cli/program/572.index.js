(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 572;
exports.ids = [572];
exports.modules = {

/***/ 2572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_LINKS: () => (/* binding */ NO_LINKS),
/* harmony export */   Pb: () => (/* binding */ placeUrl),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2291);

const NO_LINKS = { commit: null, blobs: null, rule: () => null };
/** MARKDOWN as a link, where there is an address. */
function linked(markdown, url) {
    return url === null ? markdown : `[${markdown}](${url})`;
}
/** The id of a rule as Markdown, with a link to its page where there is one. */
function ruleLink(id, links) {
    return linked((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id), links.rule(id));
}
/** A place in the repository, as a link to its lines; '' where there is none. */
function placeLink(location, path, links) {
    const file = location?.path ?? path;
    if (file === null)
        return '';
    const shown = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(location === null ? file : `${file}:${location.start.line}`);
    return linked(shown, placeUrl(location, path, links));
}
/** The address of a place in the repository; null where there is none, or it is not known. */
function placeUrl(location, path, links) {
    const file = location?.path ?? path;
    if (file === null || links.blobs === null || !(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .staysInside */ .No)(file))
        return null;
    return `${links.blobs}/${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(file)}${location === null ? '' : lineAnchor(location)}`;
}
function lineAnchor({ start, end }) {
    return end.line > start.line ? `#L${start.line}-L${end.line}` : `#L${start.line}`;
}


/***/ })

};
;
})
