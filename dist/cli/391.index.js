export const id = 391;
export const ids = [391];
export const modules = {

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_LINKS: () => (/* binding */ NO_LINKS),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);

const NO_LINKS = { commit: null, blobs: null, rule: () => null };
/** MARKDOWN as a link, where there is an address. */
function linked(markdown, url) {
    return url === null ? markdown : `[${markdown}](${url})`;
}
function ruleLink(id, links) {
    return linked((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id), links.rule(id));
}
/** A place in the repository, as a link to its lines; '' where there is none. */
function placeLink(location, path, links) {
    const file = location?.path ?? path;
    if (file === null || file === undefined)
        return '';
    const shown = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(location === null ? file : `${file}:${location.start.line}`);
    if (links.blobs === null || !(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .staysInside */ .No)(file))
        return shown;
    const lines = location === null
        ? ''
        : location.end.line > location.start.line
            ? `#L${location.start.line}-L${location.end.line}`
            : `#L${location.start.line}`;
    return linked(shown, `${links.blobs}/${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(file)}${lines}`);
}


/***/ })

};
