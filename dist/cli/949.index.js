export const id = 949;
export const ids = [949,391];
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

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LONGEST_SUMMARY: () => (/* binding */ LONGEST_SUMMARY),
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./lib/gate/policy.js
var policy = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(4829);
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
        ...bars,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/reporters/links.js
var reporters_links = __webpack_require__(2391);
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

// EXTERNAL MODULE: ./lib/reporters/neutralise.js
var neutralise = __webpack_require__(3350);
// EXTERNAL MODULE: ./lib/reporters/report.js
var reporters_report = __webpack_require__(1730);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var reporters_verdict = __webpack_require__(47);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js








/** A step's summary may hold 1 MiB, or all of it is lost: `AttachmentSizeLimit` in the runner's CreateStepSummaryCommand. */
const LONGEST_SUMMARY = 1024 * 1024 - 16 * 1024;
/** Characters of one text inside a row. */
const LONGEST_TEXT = 2000;
/** The report as Markdown: the verdict, what to do, every finding, the settings, the deployment. At most `limit` bytes. */
function markdownReport(report, options) {
    const findings = report.assessment.findings.map((finding) => (0,reporters_report/* redactFinding */.l)(finding, report.redact));
    const sections = [
        { head: heading(report, options), rows: [] },
        deploymentSection(options.deployment),
        toDo(findings, report, options.links),
        readyMade(findings, report, options.links),
        findingsTable(findings, report, options.links),
        settingsTable(report, options.links),
        suppressedTable(findings, options.links),
    ];
    return bounded(sections, options.limit);
}
function heading(report, { reason, override, notes, links }) {
    const { assessment, decision } = report;
    const verdict = decision.pass ? '## ✅ The gate passes' : '## ⛔ The gate blocks';
    const what = [
        assessment.settingsModule === null ? '' : (0,neutralise/* markdownCode */.D9)(assessment.settingsModule),
        assessment.commit === null
            ? ''
            : `${assessment.settingsModule === null ? 'Commit' : 'at'} ${(0,reporters_links/* linked */.q)((0,neutralise/* markdownCode */.D9)(assessment.commit.slice(0, 7)), links.commit)}`,
        reason === null ? '' : `· ${(0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(report.redact(reason), LONGEST_TEXT))}`,
    ].filter((part) => part !== '');
    const internal = assessment.internalErrors.map(({ rule, error }) => `The rule ${(0,neutralise/* markdownCode */.D9)(rule)} failed: ${(0,neutralise/* markdownText */.p7)((0,neutralise/* cut */.Jj)(report.redact(error.message), LONGEST_TEXT))}. This is a bug in deploy-gate; what could not be judged does not pass.`);
    const lines = [
        `${verdict}: ${(0,reporters_verdict/* countsText */.W)(report)}`,
        what.join(' '),
        override === null ? '' : `**Overridden**: ${(0,neutralise/* markdownText */.p7)((0,neutralise/* cut */.Jj)(report.redact(override), LONGEST_TEXT))}`,
        ...internal.map((text) => `> ${text}`),
        ...notes.map((note) => `> ${(0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(report.redact(note), LONGEST_TEXT))}`),
    ];
    return lines.filter((line) => line !== '').join('\n\n');
}
/** What fails first is mended first: a build that fails hides what comes after it. */
const ORDER = { build: 0, boot: 1, security: 2, operations: 3 };
function toDo(findings, report, links) {
    const { decision } = report;
    if (decision.pass)
        return { head: '', rows: [] };
    const blocking = findings.filter((_, index) => {
        const original = report.assessment.findings[index];
        return original !== undefined && decision.because.includes(original);
    });
    const steps = blocking
        .map(({ category, kind, hint, message, location, path }) => ({
        category,
        kind,
        hint: hint ?? message,
        location,
        path,
    }))
        .sort((a, b) => Number(a.kind === 'open') - Number(b.kind === 'open') || ORDER[a.category] - ORDER[b.category]);
    const unique = steps.filter((step, index) => steps.findIndex(({ hint }) => hint === step.hint) === index);
    const rows = unique.map(({ hint, location, path }, index) => {
        const place = (0,reporters_links/* placeLink */.aE)(location, path, links);
        return `${index + 1}. ${(0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(hint, LONGEST_TEXT))}${place === '' ? '' : ` (${place})`}`;
    });
    return { head: rows.length === 0 ? '' : '### What to do\n', rows };
}
/** The fixes that are certain, each once, as diffs. */
function readyMade(findings, report, links) {
    const fixes = findings.flatMap(({ fix, suppressed }) => (fix === null || suppressed !== null ? [] : [fix]));
    const unique = new Map(fixes.map((fix) => [JSON.stringify([fix.at, fix.text]), fix]));
    const rows = [...unique.values()].flatMap((fix) => {
        const diff = diffOf(fix, report);
        return diff === null ? [] : [`${(0,reporters_links/* placeLink */.aE)(fix.at, null, links)} · ${(0,neutralise/* markdownMessage */.ju)(fix.description)}\n\n${diff}\n`];
    });
    return { head: rows.length === 0 ? '' : '### Ready-made changes\n', rows };
}
/** Null where the lines hold a secret: a change that hides it would be another one. */
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
function findingsTable(findings, report, links) {
    const shown = findings.filter(({ suppressed }) => suppressed === null);
    if (shown.length === 0)
        return { head: '', rows: [] };
    const rows = shown.map((finding) => {
        const { rule, message, location, path, kind } = finding;
        const level = (0,policy/* effectiveSeverity */.XP)(finding, report.policy);
        const mark = level === null ? '⚪ ignored' : { error: '🔴 error', warning: '🟡 warning', notice: '🔵 notice' }[level];
        const what = kind === 'open' ? `${mark}, undecided` : mark;
        const text = (0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(message, LONGEST_TEXT));
        return `| ${what} | ${text} | ${(0,reporters_links/* placeLink */.aE)(location, path, links)} | ${(0,reporters_links/* ruleLink */.lN)(rule, links)} |`;
    });
    return { head: '### Findings\n\n| | What | Where | Rule |\n|---|---|---|---|', rows };
}
function settingsTable(report, links) {
    if (report.settings.length === 0)
        return { head: '', rows: [] };
    const rows = report.settings.map(({ name, text, location }) => {
        const told = (0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(report.redact(text), LONGEST_TEXT));
        return `| ${(0,neutralise/* markdownCode */.D9)(name)} | ${told} | ${(0,reporters_links/* placeLink */.aE)(location, null, links)} |`;
    });
    return { head: '### The settings that matter\n\n| Setting | In production | Where |\n|---|---|---|', rows };
}
function suppressedTable(findings, links) {
    const rows = findings.flatMap(({ suppressed, rule, message, location, path }) => {
        if (suppressed === null)
            return [];
        const why = `${suppressed.by}: ${suppressed.reason}`;
        return [
            `| ${(0,neutralise/* markdownMessage */.ju)((0,neutralise/* cut */.Jj)(message, LONGEST_TEXT))} | ${(0,neutralise/* markdownText */.p7)((0,neutralise/* cut */.Jj)(why, LONGEST_TEXT))} | ${(0,reporters_links/* placeLink */.aE)(location, path, links)} | ${(0,reporters_links/* ruleLink */.lN)(rule, links)} |`,
        ];
    });
    if (rows.length === 0)
        return { head: '', rows };
    return { head: '### Suppressed\n\n| What | Why | Where | Rule |\n|---|---|---|---|', rows };
}
function deploymentSection(deployment) {
    if (deployment === null)
        return { head: '', rows: [] };
    const { headline, good, facts, timeline, says, warnings } = deployment;
    const parts = [
        `### ${good ? '🚀' : '❌'} ${(0,neutralise/* markdownText */.p7)(headline)}`,
        warnings.map((warning) => `> ${(0,neutralise/* markdownMessage */.ju)(warning)}`).join('\n\n'),
        facts.length === 0
            ? ''
            : [
                '| | |',
                '|---|---|',
                ...facts.map(([name, text]) => `| ${(0,neutralise/* markdownText */.p7)(name)} | ${(0,neutralise/* markdownMessage */.ju)(text)} |`),
            ].join('\n'),
        says.length === 0 ? '' : (0,neutralise/* markdownCodeBlock */.IS)((0,neutralise/* cut */.Jj)(says.join('\n'), 20_000), 'text'),
        timelineChart(timeline),
    ];
    return { head: parts.filter((part) => part !== '').join('\n\n'), rows: [] };
}


/***/ }),

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine),
/* harmony export */   W: () => (/* binding */ countsText)
/* harmony export */ });
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);

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
