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


/***/ }),

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export logText */
/**
 * The one place where text that we did not write becomes safe to print. Text from the repository, from an event or from Heroku
 * passes one of these functions on its way to a log, a terminal, Markdown or a link.
 */
// Control characters, invisible formatting (bidirectional marks, zero widths, tags), lone surrogates, private use, line separators.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** Escapes what cannot be seen as `\u{hex}`. Line feeds stay, CRLF becomes LF, a tab becomes spaces. */
function plainText(text) {
    return text
        .replaceAll('\r\n', '\n')
        .replaceAll('\t', '    ')
        .replace(INVISIBLE, (character) => character === '\n' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** As plainText, on one line. */
function oneLine(text) {
    return plainText(text).replaceAll('\n', ' ');
}
/** Text as lines for a log, none of which is a command to the runner, none of which moves a terminal. */
function logText(text) {
    return breakCommands(plainText(text));
}
/**
 * Puts a backslash into whatever the runner would take for a command: `::name::` at a line's start (after white space) and the
 * older `##[name]` anywhere in a line, on both streams.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakCommands(text) {
    return text
        .replaceAll('##[', '##\\[')
        .split('\n')
        .map((line) => line.replace(/^(\s*)::/, '$1\\::'))
        .join('\n');
}
/** Cuts TEXT to at most LENGTH UTF-16 units, not inside a surrogate pair, and says so with an ellipsis. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
const entity = (character) => `&#${character.codePointAt(0)};`;
// Every ASCII punctuation character that Markdown or HTML gives a meaning inside a line. A numeric character reference is never
// structure: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
const ACTIVE = /[&<>"`*_~[\]!|\\#@:$^{}]/g;
/**
 * Text for inside a Markdown paragraph, list item or table cell: shown as it is, never acting. Beyond the entities, a zero-width
 * space stops GitHub's later passes over the text (mentions, `#123`, `GH-123`, links without markup).
 */
function markdownText(text) {
    return inert(text)
        .replace(/^(\s*)([-+=])/, (_, space, mark) => space + entity(mark))
        .replace(/^(\s*\d+)([.)])/, (_, number, mark) => number + entity(mark));
}
function inert(text) {
    return oneLine(text)
        .replace(ACTIVE, entity)
        .replace(/&#(64|35);/g, '$&&#8203;')
        .replace(/&#58;\/\//g, '&#58;&#8203;//')
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#8203;.`)
        .replace(/GH-/gi, (gh) => `${gh.slice(0, 2)}&#8203;-`);
}
/**
 * Text as inline code, for a paragraph, a list item or a table cell. GitHub links nothing inside it. A code span cannot hold a
 * pipe in every table cell (a backslash before it would end the cell), so such a text becomes `<code>`.
 */
function markdownCode(text) {
    const line = oneLine(text);
    if (line.trim() === '')
        return '';
    if (line.includes('|'))
        return `<code>${inert(line)}</code>`;
    const fence = '`'.repeat(longestRun(line) + 1);
    const space = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return fence + space + line + space + fence;
}
/** How many backticks stand side by side at most. */
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/** A message of ours: what stands between backticks becomes code, the rest text, a line feed a break. */
function markdownMessage(message) {
    return plainText(message).split('\n').map(messageLine).join('<br>');
}
function messageLine(line) {
    const parts = line.split(/`([^`]+)`/);
    return parts
        .map((part, index) => {
        if (index % 2 === 1)
            return markdownCode(part);
        // Two code spans side by side would read as one.
        if (part === '' && index > 0 && index < parts.length - 1)
            return '&#8203;';
        return index === 0 ? markdownText(part) : inert(part);
    })
        .join('');
}
/** A code block whose fence TEXT cannot close. */
function markdownCodeBlock(text, language = '') {
    const plain = plainText(text);
    const fence = '`'.repeat(Math.max(2, longestRun(plain)) + 1);
    return `${fence}${language}\n${plain}\n${fence}`;
}
/** A path of the repository as the path of a URL; what could leave the repository or close a Markdown link is encoded. */
function urlPath(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .map((part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/** Is PATH relative, and does it stay below where it starts? */
function staysInside(path) {
    return path !== '' && !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes('..');
}


/***/ })

};
