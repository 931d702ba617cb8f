(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 285;
exports.ids = [285];
exports.modules = {

/***/ 5285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfiguration: () => (/* binding */ loadConfiguration)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/rules/index.js + 186 modules
var rules = __webpack_require__(1006);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/gate/configuration.js
var configuration = __webpack_require__(1608);
;// CONCATENATED MODULE: ./lib/gate/parse-configuration.js




/** A config file is short; more is a mistake or an attack. */
const MOST_BYTES = 64 * 1024;
/**
 * Reads a config file. The file comes from the repository, so it is hostile: no aliases, no custom tags, bounded in size.
 *
 * @param ruleIds the rules that exist, to tell a misspelt one
 * @returns what could be read, and every mistake with its line (1-based); with a mistake the file must not be used
 */
function parseConfiguration(text, path, ruleIds) {
    if (text.length > MOST_BYTES) {
        const message = `is over ${MOST_BYTES / 1024} KiB, which no config file needs.`;
        return { configuration: configuration/* EMPTY_CONFIGURATION */.$k, errors: [{ path, line: null, message }] };
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'core',
        merge: false,
        lineCounter: lines,
        uniqueKeys: true,
        stringKeys: true,
    });
    const errors = document.errors.map((error) => ({
        path,
        line: lines.linePos(error.pos[0]).line,
        message: `is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}.`,
    }));
    const empty = document.contents === null || ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null);
    if (errors.length > 0 || document.contents === null || empty)
        return { configuration: { ...configuration/* EMPTY_CONFIGURATION */.$k, path }, errors };
    const reader = {
        report: (node, message) => {
            errors.push({ path, line: node?.range ? lines.linePos(node.range[0]).line : null, message });
        },
        placeOf: (node) => {
            if (!node?.range)
                return null;
            const { line } = lines.linePos(node.range[0]);
            return (0,model_location/* lineLocation */._)(path, line, text.split(/\r?\n/)[line - 1] ?? '');
        },
        ruleIds,
    };
    return { configuration: { ...configuration/* EMPTY_CONFIGURATION */.$k, path, ...readRoot(document.contents, reader) }, errors };
}
function readRoot(root, reader) {
    const fields = mapping(root, 'the config file', Object.keys(configuration/* CONFIGURATION_KEYS */.Y0), reader);
    const text = (key) => textOf(fields.get(key), key, reader);
    const pick = (key, choices) => choiceOf(fields.get(key), key, choices, reader);
    return {
        failOn: pick('fail-on', configuration/* CONFIGURATION_KEYS */.Y0['fail-on'].choices),
        undecided: pick('undecided', configuration/* CONFIGURATION_KEYS */.Y0.undecided.choices),
        settingsModule: text('settings-module'),
        configurationClass: text('configuration'),
        stack: text('stack'),
        baseline: pathOf(fields.get('baseline'), 'baseline', reader),
        pythonPath: textsOf(fields.get('python-path'), 'python-path', reader),
        rules: readRules(fields.get('rules'), reader),
        ...readConfigVars(fields.get('config-vars'), reader),
    };
}
/** The pairs of a mapping by key; a key that is not KNOWN is reported, with the nearest one that is. `null` KNOWN: any key. */
function mapping(node, what, known, reader) {
    const fields = new Map();
    if (node === null || node === undefined)
        return fields;
    if (!(0,dist/* isMap */.jh)(node)) {
        reader.report(node, `${what} must be a mapping of names to values.`);
        return fields;
    }
    for (const { key, value } of node.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        if (known === null || known.includes(name))
            fields.set(name, value);
        else
            reader.report(key, unknownName(name, what, known));
    }
    return fields;
}
function unknownName(name, what, known) {
    const meant = (0,nearest/* nearest */.p)(name, known);
    return `'${name}' is not known in ${what}.${meant === null ? '' : ` Did you mean '${meant}'?`}`;
}
function textOf(node, key, reader) {
    if (node === null || node === undefined)
        return null;
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && node.value !== '')
        return node.value;
    reader.report(node, `'${key}' must be a text.`);
    return null;
}
/** A path of the repository: it comes from there, and must not lead out. */
function pathOf(node, key, reader) {
    const path = textOf(node, key, reader);
    if (path === null || !/^\/|\\|(^|\/)\.\.?(\/|$)/.test(path))
        return path;
    reader.report(node, `'${key}' must be a path inside the repository, from its root.`);
    return null;
}
function textsOf(node, key, reader) {
    if (node === null || node === undefined)
        return [];
    if (!(0,dist/* isSeq */.oP)(node)) {
        const one = textOf(node, key, reader);
        return one === null ? [] : [one];
    }
    return node.items.flatMap((item) => textOf(item, key, reader) ?? []);
}
function choiceOf(node, key, choices, reader) {
    if (node === null || node === undefined)
        return null;
    // YAML's core schema has `off` as a text, but people's editors may think otherwise: `false` is taken for it.
    const value = (0,dist/* isScalar */.jn)(node) ? (node.value === false ? 'off' : node.value) : null;
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        reader.report(node, `'${key}' must be one of ${choices.join(', ')}.`);
    return found ?? null;
}
function readRules(node, reader) {
    const rules = new Map();
    for (const [id, value] of mapping(node, "'rules'", reader.ruleIds, reader)) {
        if (!(0,dist/* isMap */.jh)(value)) {
            rules.set(id, { severity: choiceOf(value, id, configuration/* RULE_SEVERITIES */.Bj, reader), ignorePaths: [] });
            continue;
        }
        const fields = mapping(value, `'rules: ${id}'`, ['severity', 'ignore-paths'], reader);
        rules.set(id, {
            severity: choiceOf(fields.get('severity'), 'severity', configuration/* RULE_SEVERITIES */.Bj, reader),
            ignorePaths: textsOf(fields.get('ignore-paths'), 'ignore-paths', reader),
        });
    }
    return rules;
}
function readConfigVars(node, reader) {
    const configVars = new Map();
    const configVarPlaces = new Map();
    for (const [name, value] of mapping(node, "'config-vars'", null, reader)) {
        const state = readConfigVar(name, value, node, reader);
        const place = reader.placeOf(value);
        if (state !== null)
            configVars.set(name, state);
        if (state !== null && place !== null)
            configVarPlaces.set(name, place);
    }
    return { configVars, configVarPlaces };
}
function readConfigVar(name, value, all, reader) {
    if (!/^\w+$/.test(name)) {
        reader.report(value ?? all, `'${name}' cannot be a config var's name.`);
        return null;
    }
    if (!(0,dist/* isMap */.jh)(value)) {
        const state = choiceOf(value, name, configuration/* CONFIG_VAR_STATES */.QN, reader);
        return state === null ? null : { state };
    }
    const text = mapping(value, `'config-vars: ${name}'`, ['value'], reader).get('value');
    if ((0,dist/* isScalar */.jn)(text) && typeof text.value === 'string')
        return { state: 'set', value: text.value };
    reader.report(value, `'config-vars: ${name}: value' must be a text; put it in quotes.`);
    return null;
}

;// CONCATENATED MODULE: ./lib/gate/load-configuration.js



/** Reads a config file's text. Throws a Failure that names every mistake with its line: a config file that is half understood must not be used. */
function loadConfiguration(text, path) {
    const ids = rules/* RULES */.y.map(({ id }) => id);
    const { configuration, errors } = parseConfiguration(text, path, ids);
    const sentences = errors.map(({ line, message }) => `${path}${line === null ? '' : `:${line}`}: ${message}`);
    if (sentences.length > 0)
        throw new failure/* Failure */.H(sentences.join('\n'));
    return configuration;
}


/***/ })

};
;
})
