export const id = 390;
export const ids = [390];
export const modules = {

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/facts/facts.js + 289 modules
var facts_facts = __webpack_require__(7400);
// EXTERNAL MODULE: ./lib/facts/settings/possibilities.js
var possibilities = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/model/environment.js
var environment = __webpack_require__(816);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
// EXTERNAL MODULE: ./lib/reporters/neutralise.js
var neutralise = __webpack_require__(3350);
;// CONCATENATED MODULE: ./lib/reporters/explain-text.js

/** The trail as a tree that a person can read, with box-drawing branches. */
function trailText(trail) {
    return (0,neutralise/* breakCommands */.ix)(`${[(0,neutralise/* oneLine */.TN)(trail.text), ...branches(trail.behind, '')].join('\n')}\n`);
}
function branches(trails, indent) {
    return trails.flatMap(({ text, behind }, index) => {
        const isLast = index === trails.length - 1;
        return [
            `${indent}${isLast ? '└─ ' : '├─ '}${(0,neutralise/* oneLine */.TN)(text)}`,
            ...branches(behind, `${indent}${isLast ? '   ' : '│  '}`),
        ];
    });
}

// EXTERNAL MODULE: ./lib/reporters/redact.js
var redact = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/reporters/setting-words.js
var setting_words = __webpack_require__(746);
// EXTERNAL MODULE: ./lib/reporters/settings-json.js
var settings_json = __webpack_require__(6248);
// EXTERNAL MODULE: ./lib/rules/index.js + 138 modules
var rules = __webpack_require__(4669);
// EXTERNAL MODULE: ./lib/commands/check.js + 1 modules
var check = __webpack_require__(1076);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
// EXTERNAL MODULE: ./lib/commands/judge.js + 6 modules
var judge = __webpack_require__(1955);
// EXTERNAL MODULE: ./lib/commands/judge-options.js + 1 modules
var judge_options = __webpack_require__(4799);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/commands/pages.js


/** Beside the bundle; and, where the sources run by themselves, beside the rules. */
const FOLDERS = ['pages', 'rules'];
/** The page of the rule ID, which must exist, as Markdown. FOLDER is the program's own. */
function rulePage(folder, id) {
    for (const name of FOLDERS) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name, `${id}.md`), 'utf8');
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
                throw error;
        }
    }
    throw new Error(`the page of the rule ${id} is missing beside the program`);
}

;// CONCATENATED MODULE: ./lib/commands/explain.js















const explain = {
    usage: 'deploy-gate explain NAME [PATH] [--app NAME | --config-vars FILE]',
    summary: "a rule's page, or how a setting comes by its value",
    run: async (args, io) => {
        const { values, positionals } = (0,judge_options/* parseJudgeArguments */.V2)(args);
        const [name, path = '.'] = positionals;
        if (name === undefined)
            throw new failure/* Failure */.H('Name a rule (`deploy-gate rules` lists them) or a setting: `deploy-gate explain DEBUG`.');
        if ((0,rules/* ruleById */.B)(name))
            (0,check.writeReport)(rulePage(io.folder, name), values.output, io);
        else if (name !== name.toUpperCase())
            throw unknownRule(name);
        else
            await explainSetting(name, path, values, io);
        return commands_io/* EXIT */.d.passes;
    },
};
function unknownRule(name) {
    const meant = (0,nearest/* nearest */.p)(name, rules/* RULES */.y.map(({ id }) => id));
    const hint = meant === null ? 'lists them' : `lists them; did you mean ${meant}?`;
    return new failure/* Failure */.H(`There is no rule of that name: \`deploy-gate rules\` ${hint}`);
}
async function explainSetting(name, path, values, io) {
    const subject = await (0,judge/* readSubject */.$e)(path, values, io);
    const { snapshot, environment } = subject;
    const facts = (0,facts_facts/* createFacts */.u)({ snapshot, environment, options: (0,judge/* factsOptions */.w8)(values, subject) });
    const { module } = facts.settings.web;
    if (module === null)
        throw new failure/* Failure */.H(`No settings module was found in ${path}; name it with --settings-module.`);
    (0,check.writeReport)((0,redact/* redactor */.$p)(subject.secrets)(trailText(settingTrail(name, module, facts))), values.output, io);
}
function settingTrail(name, module, facts) {
    const value = module.bindings.get(name);
    const origin = { text: `the settings module is ${module.module}`, behind: [] };
    if (value === undefined)
        return { text: `${name} is not set: Django's default holds`, behind: [...restTrails(module), origin] };
    const ways = (0,possibilities/* possibilities */.iK)(value);
    const behind = ways.length > 1 ? ways.map((way) => wayTrail(name, way, module, facts)) : whyTrails(value, module, facts);
    return { text: `${name} is ${words(name, value)}${placeText(value)}`, behind: [...behind, origin] };
}
const restTrails = ({ rest }) => rest.map((cause) => ({ text: `it may be set all the same: ${(0,settings_json/* whyText */.ss)(cause)}`, behind: [] }));
/** One of the things that a value can be. */
function wayTrail(name, way, module, facts) {
    const condition = way.condition === undefined ? '' : `, if ${way.condition}`;
    return { text: `${words(name, way)}${placeText(way)}${condition}`, behind: whyTrails(way, module, facts) };
}
function words(name, value) {
    if (value.kind !== 'unknown')
        return (0,setting_words/* valueNotation */.K)(name, value, false);
    const ways = (0,possibilities/* possibilities */.iK)(value).map((way) => way.kind === 'unknown' ? 'something unknown' : (0,setting_words/* valueNotation */.K)(name, way, false));
    return [...new Set(ways)].join(' or ');
}
const placeText = ({ location }) => location === null ? '' : `  (${location.path}:${location.start.line})`;
/** The line that makes a value, why it is not known, and the config vars that it hangs on. */
function whyTrails(value, module, facts) {
    const line = value.location === null ? null : sourceLine(facts, value.location.path, value.location.start.line);
    const made = line === null ? [] : [{ text: line, behind: [] }];
    const causes = value.kind === 'unknown' ? value.causes.map((cause) => ({ text: (0,settings_json/* whyText */.ss)(cause), behind: [] })) : [];
    return [...made, ...causes, ...value.configVars.map((one) => configVarTrail(one, module, facts))];
}
function configVarTrail(name, module, facts) {
    const reads = module.environmentReads.filter((read) => read.name === name);
    const behind = reads.map((read) => {
        const place = read.location === null ? '' : ` at ${read.location.path}:${read.location.start.line}`;
        const fallback = read.required
            ? ', and needed'
            : read.default === null
                ? ''
                : `, else ${(0,setting_words/* valueNotation */.K)(name, read.default, false)}`;
        return { text: `read${place} by ${read.how}${fallback}`, behind: [] };
    });
    return { text: `the config var ${name} ${STATES[(0,environment/* configVar */.MD)(facts.environment.configVars, name).state]}`, behind };
}
const STATES = { set: 'is set', unset: 'is not set', unknown: 'is not known' };
function sourceLine(facts, path, line) {
    const content = facts.snapshot.read(path);
    const text = content && new TextDecoder().decode(content).split('\n')[line - 1]?.trim();
    // A line that holds a secret must not be printed; one with a literal of some length may.
    return text === undefined || /['"][^'"]{16,}['"]/.test(text) ? null : text;
}


/***/ })

};
