(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 375;
exports.ids = [375,572];
exports.modules = {

/***/ 520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hintParts)
/* harmony export */ });
/** The sentences and the lines to be copied (a command, a setting, a line of a file) of a hint, in order. */
function hintParts(hint) {
    const parts = [];
    for (const line of hint.split('\n')) {
        const kind = isProse(line) ? 'prose' : 'code';
        const last = parts.at(-1);
        if (last?.kind === kind)
            last.text += `\n${line}`;
        else
            parts.push({ kind, text: line });
    }
    return parts;
}
/** A sentence, by how it begins or ends; and what has code of its own inside is no code. */
function isProse(line) {
    return line.includes('`') || /^[A-Z][a-z']* [a-z]/.test(line) || /^[A-Z].*[.!?]$/.test(line);
}


/***/ }),

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


/***/ }),

/***/ 9375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LONGEST_SUMMARY: () => (/* binding */ LONGEST_SUMMARY),
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./lib/gate/policy.js
var gate_policy = __webpack_require__(2326);
;// CONCATENATED MODULE: ./lib/reporters/deployment.js
/** The phases as a Mermaid chart (https://mermaid.js.org/syntax/gantt.html), or nothing where there are none. */
function timelineChart(timeline) {
    if (timeline.length === 0)
        return '';
    // The chart's syntax gives a meaning to colons, semicolons, commas and number signs.
    const bars = timeline.map(({ phase, start, end }) => {
        const from = Math.max(0, Math.round(start));
        const seconds = Math.round((end - start) / 100) / 10;
        const name = phase.replace(/[^\w -]/g, '');
        return `    ${name} ${seconds} s :${from}, ${Math.max(Math.round(end), from + 1)}`;
    });
    return [
        '```mermaid',
        'gantt',
        '    dateFormat x',
        '    axisFormat %M:%S',
        '    todayMarker off',
        `    tickInterval ${tickInterval(timeline)}`,
        ...bars,
        '```',
    ].join('\n');
}
/** So that the axis has a handful of ticks, and none reads like its neighbour. */
function tickInterval(timeline) {
    const seconds = Math.max(...timeline.map(({ end }) => end)) / 1000;
    if (seconds <= 10)
        return '1second';
    if (seconds <= 120)
        return '15second';
    if (seconds <= 600)
        return '1minute';
    return seconds <= 3600 ? '5minute' : '30minute';
}

// EXTERNAL MODULE: ./lib/reporters/links.js
var reporters_links = __webpack_require__(2572);
;// CONCATENATED MODULE: ./lib/reporters/markdown-sections.js
const size = (text) => Buffer.byteLength(text);
/** What a cut section ends with. */
const rest = (count) => `\n${count} more, which GitHub has no room for here; the JSON report has them all.`;
const REST_SIZE = 120;
/** The sections as one text of at most LIMIT bytes of UTF-8: where it is too long, rows at the end of sections are left out. */
function bounded(sections, limit) {
    const filled = sections.filter(({ head, rows }) => head !== '' || rows.length > 0);
    // Every head stays, then rows in order, as many as there is room for.
    let left = limit - filled.reduce((sum, { head }) => sum + size(head) + REST_SIZE, 0);
    const parts = filled.map(({ head, rows }) => {
        let kept = 0;
        for (const row of rows) {
            const cost = size(row) + 1;
            if (cost > left)
                break;
            left -= cost;
            kept++;
        }
        const shown = [head, ...rows.slice(0, kept)].join('\n');
        return kept === rows.length ? shown : `${shown}\n${rest(rows.length - kept)}`;
    });
    return `${parts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(4892);
// EXTERNAL MODULE: ./lib/reporters/hint.js
var reporters_hint = __webpack_require__(520);
// EXTERNAL MODULE: ./lib/reporters/neutralise.js
var neutralise = __webpack_require__(2291);
;// CONCATENATED MODULE: ./lib/reporters/markdown-steps.js





/** Characters of one text of a step. */
const LONGEST_TEXT = 2000;
/** What fails first is mended first: a build that fails hides what comes after it. */
const ORDER = { build: 0, boot: 1, security: 2, operations: 3 };
/**
 * What to do, in the order of doing: first what blocks, then what does not.
 *
 * @param findings the report's, in its order, after the last layer
 */
function stepSections(findings, report, links) {
    const { decision, policy, assessment } = report;
    const because = new Set(decision.pass ? [] : decision.because);
    const isBlocking = (_, index) => {
        const original = assessment.findings[index];
        return original !== undefined && because.has(original);
    };
    const blocking = stepsOf(findings.filter(isBlocking), []);
    const others = findings.filter((finding, index) => !isBlocking(finding, index) && finding.hint !== null && (0,gate_policy/* effectiveSeverity */.XP)(finding, policy) !== null);
    const rest = stepsOf(others, blocking);
    return [
        section('### What to do', blocking, report, links),
        section(blocking.length === 0 ? '### Worth doing' : '### Worth doing too, though it does not block', rest, report, links),
    ];
}
/** In the order of doing, each hint once. */
function stepsOf(findings, before) {
    const hintOf = ({ hint, message }) => hint ?? message;
    const known = new Set(before.map(hintOf));
    const sorted = [...findings].sort((a, b) => Number(a.kind === 'open') - Number(b.kind === 'open') || ORDER[a.category] - ORDER[b.category]);
    return sorted.filter((finding) => {
        const isNew = !known.has(hintOf(finding));
        known.add(hintOf(finding));
        return isNew;
    });
}
function section(head, steps, report, links) {
    const rows = steps.map((finding, index) => {
        const mark = `${index + 1}. `;
        const [first = '', ...blocks] = stepBlocks(finding, report, links);
        return [mark + first, ...blocks.map((block) => indented(block, mark.length))].join('\n\n');
    });
    return { head: rows.length === 0 ? '' : `${head}\n`, rows };
}
/** The paragraphs and code blocks of one step; the first one is a paragraph. */
function stepBlocks({ rule, hint, message, location, path, fix }, report, links) {
    const place = (0,reporters_links/* placeLink */.aE)(location, path, links);
    const parts = (0,reporters_hint/* hintParts */.c)((0,neutralise/* cut */.Jj)(hint ?? message, LONGEST_TEXT));
    const [first] = parts;
    const opening = first?.kind === 'prose' ? (0,neutralise/* markdownMessage */.ju)(first.text) : '';
    const head = [`**${(0,neutralise/* markdownText */.p7)(rule)}**`, place, opening].filter((text) => text !== '').join(' \u00b7 ');
    const diff = fix && diffOf(fix, report);
    const others = first?.kind === 'prose' ? parts.slice(1) : parts;
    if (fix === null || diff === null)
        return [head, ...others.map(partBlock)];
    // The hint's own line is the change's.
    const left = others.filter(({ text }) => !diff.includes(`\n+${text}\n`) && !fix.text.endsWith(text));
    const before = left.length === others.length && others.length > 0 ? ['Or change the line:'] : [];
    return [head, ...left.map(partBlock), ...before, diff, (0,neutralise/* markdownMessage */.ju)(fix.description)];
}
const partBlock = ({ kind, text }) => kind === 'prose' ? (0,neutralise/* markdownMessage */.ju)(text) : (0,neutralise/* markdownCodeBlock */.IS)(text);
/** The lines of the change; null where they hold a secret: a change that hides it would be another one. */
function diffOf(fix, { source, redact }) {
    const before = source(fix.at.path);
    const after = before === undefined ? null : (0,edit/* edited */.oh)(before, fix);
    if (before === undefined || after === null)
        return null;
    const [old, now] = [(0,edit/* linesOf */.Dx)(before), (0,edit/* linesOf */.Dx)(after)];
    const last = fix.at.end.line;
    const diff = [
        ...old.slice(fix.at.start.line - 1, last).map((line) => `-${line}`),
        ...now.slice(fix.at.start.line - 1, last + now.length - old.length).map((line) => `+${line}`),
    ].join('\n');
    return diff.length > LONGEST_TEXT || redact(diff) !== diff ? null : (0,neutralise/* markdownCodeBlock */.IS)(diff, 'diff');
}
function indented(block, width) {
    const space = ' '.repeat(width);
    return block
        .split('\n')
        .map((line) => (line === '' ? '' : space + line))
        .join('\n');
}

// EXTERNAL MODULE: ./lib/reporters/report.js
var reporters_report = __webpack_require__(6915);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var reporters_verdict = __webpack_require__(1660);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js








/** A step's summary may hold 1 MiB, or all of it is lost: `AttachmentSizeLimit` in the runner's CreateStepSummaryCommand. */
const LONGEST_SUMMARY = 1024 * 1024 - 16 * 1024;
/** Characters of one text inside a row. */
const markdown_LONGEST_TEXT = 2000;
/** The report as Markdown: the verdict, what to do, every finding, the settings, the deployment. At most `limit` bytes. */
function markdownReport(report, options) {
    const findings = report.assessment.findings.map((finding) => (0,reporters_report/* redactFinding */.l)(finding, report.redact));
    const sections = [
        { head: heading(report, options), rows: [] },
        ...options.deployments.map(deploymentSection),
        ...stepSections(findings, report, options.links),
        findingsTable(findings, report, options.links),
        settingsTable(report, options.links),
        suppressedTable(findings, options.links),
    ];
    return bounded(sections, options.limit);
}
function heading(report, { reason, override, notes, links }) {
    const { assessment, decision } = report;
    const verdict = decision.pass ? '## \u2705 The gate passes' : '## \u26d4 The gate blocks';
    const what = [
        assessment.settingsModule === null ? '' : (0,neutralise/* markdownCode */.D9)(assessment.settingsModule),
        assessment.commit === null
            ? ''
            : `${assessment.settingsModule === null ? 'Commit' : 'at'} ${(0,reporters_links/* linked */.q)((0,neutralise/* markdownCode */.D9)(assessment.commit.slice(0, 7)), links.commit)}`,
        reason === null ? '' : `\u00b7 ${(0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(report.redact(reason), markdown_LONGEST_TEXT))}`,
    ].filter((part) => part !== '');
    const internal = assessment.internalErrors.map(({ rule, error }) => `The rule ${(0,neutralise/* markdownCode */.D9)(rule)} failed: ${(0,neutralise/* markdownText */.p7)((0,neutralise/* cut */.Jj)(report.redact(error.message), markdown_LONGEST_TEXT))}. This is a bug in deploy-gate; what could not be judged does not pass.`);
    const lines = [
        `${verdict}: ${(0,reporters_verdict/* countsText */.W)(report)}`,
        what.join(' '),
        override === null ? '' : `**Overridden**: ${(0,neutralise/* markdownText */.p7)((0,neutralise/* cut */.Jj)(report.redact(override), markdown_LONGEST_TEXT))}`,
        ...internal.map((text) => `> ${text}`),
        ...notes.map((note) => `> ${(0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(report.redact(note), markdown_LONGEST_TEXT))}`),
    ];
    return lines.filter((line) => line !== '').join('\n\n');
}
function findingsTable(findings, report, links) {
    const shown = findings.filter(({ suppressed }) => suppressed === null);
    if (shown.length === 0)
        return { head: '', rows: [] };
    const rows = shown.map((finding) => {
        const { rule, message, location, path, kind } = finding;
        const level = (0,gate_policy/* effectiveSeverity */.XP)(finding, report.policy);
        const mark = level === null ? '\u26aa ignored' : MARKS[level];
        const what = (kind === 'open' ? `${mark}, undecided` : mark).replaceAll(' ', '&nbsp;');
        const where = [(0,reporters_links/* placeLink */.aE)(location, path, links), (0,reporters_links/* ruleLink */.lN)(rule, links)].filter((part) => part !== '').join(' \u00b7 ');
        return `| ${what} | ${(0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(message, markdown_LONGEST_TEXT))}<br>${where} |`;
    });
    return { head: '### Findings\n\n| | What, where, and the rule |\n|---|---|', rows };
}
const MARKS = { error: '\ud83d\udd34 error', warning: '\ud83d\udfe1 warning', notice: '\ud83d\udd35 notice' };
function settingsTable(report, links) {
    if (report.settings.length === 0)
        return { head: '', rows: [] };
    const rows = report.settings.map(({ name, text, location }) => {
        const told = (0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(report.redact(text), markdown_LONGEST_TEXT));
        return `| ${(0,reporters_links/* linked */.q)((0,neutralise/* markdownCode */.D9)(name), (0,reporters_links/* placeUrl */.Pb)(location, null, links))} | ${told} |`;
    });
    return { head: '### The settings that matter\n\n| Setting | In production |\n|---|---|', rows };
}
function suppressedTable(findings, links) {
    const rows = findings.flatMap(({ suppressed, rule, message, location, path }) => {
        if (suppressed === null)
            return [];
        const why = `${suppressed.by}: ${suppressed.reason}`;
        return [
            `| ${(0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(message, markdown_LONGEST_TEXT))}<br>${[(0,reporters_links/* placeLink */.aE)(location, path, links), (0,reporters_links/* ruleLink */.lN)(rule, links)].filter((part) => part !== '').join(' \u00b7 ')} | ${(0,neutralise/* markdownText */.p7)((0,neutralise/* cut */.Jj)(why, markdown_LONGEST_TEXT))} |`,
        ];
    });
    if (rows.length === 0)
        return { head: '', rows };
    return { head: '### Suppressed\n\n| What, where, and the rule | Why |\n|---|---|', rows };
}
/** Subjects of so many characters are enough to recognise a commit. */
const LONGEST_SUBJECT = 120;
function changesList(changes) {
    if (changes === null || changes.total === 0)
        return '';
    const { total, newest, url } = changes;
    const more = total - newest.length;
    const rows = newest.map(({ id, subject }) => `- ${(0,neutralise/* markdownCode */.D9)(id.slice(0, 7))} ${(0,neutralise/* markdownText */.p7)((0,neutralise/* cut */.Jj)(subject, LONGEST_SUBJECT))}`);
    const rest = more > 0 && newest.length > 0 ? [`- and ${more} more`] : [];
    return [`What changed: ${(0,reporters_links/* linked */.q)(`${total} ${total === 1 ? 'commit' : 'commits'}`, url)}`, '', ...rows, ...rest].join('\n');
}
function deploymentSection({ headline, good, facts, changes, timeline, says, warnings }) {
    const parts = [
        `### ${good ? '\ud83d\ude80' : '\u274c'} ${(0,neutralise/* markdownText */.p7)(headline)}`,
        warnings.map((warning) => `> ${(0,neutralise/* markdownMessage */.ju)(warning)}`).join('\n\n'),
        facts.length === 0
            ? ''
            : facts
                .map(([name, text, url]) => `- ${(0,neutralise/* markdownText */.p7)(name)}: ${(0,reporters_links/* linked */.q)((0,neutralise/* markdownMessage */.ju)(text), url ?? null)}`)
                .join('\n'),
        changesList(changes),
        says.length === 0 ? '' : (0,neutralise/* markdownCodeBlock */.IS)((0,neutralise/* cut */.Jj)(says.join('\n'), 20_000), 'text'),
        timelineChart(timeline),
    ];
    return { head: parts.filter((part) => part !== '').join('\n\n'), rows: [] };
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


/***/ }),

/***/ 1660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine),
/* harmony export */   W: () => (/* binding */ countsText)
/* harmony export */ });
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);

const plural = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;
/** "2 errors, 1 warning, 1 undecided", or "nothing found". */
function countsText(report) {
    const { errors, warnings, notices, undecided } = (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report.assessment.findings);
    const internal = report.assessment.internalErrors.length;
    const parts = [
        errors > 0 ? plural(errors, 'error') : '',
        warnings > 0 ? plural(warnings, 'warning') : '',
        notices > 0 ? plural(notices, 'notice') : '',
        undecided > 0 ? `${undecided} undecided` : '',
        internal > 0 ? plural(internal, 'internal error') : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(', ') : 'nothing found';
}
/** The verdict in one line. */
function verdictLine(report) {
    const word = report.decision.pass ? 'The gate passes' : 'The gate blocks';
    return `${word}: ${countsText(report)}.`;
}


/***/ })

};
;
})
