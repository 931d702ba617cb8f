(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 743;
exports.ids = [743,366];
exports.modules = {

/***/ 9743:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/assess.js + 4 modules
var assess = __webpack_require__(7170);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(7487);
;// CONCATENATED MODULE: ./lib/git/remotes.js

/** The Heroku app that the clone's remote `heroku` names (https://devcenter.heroku.com/articles/git); null where there is none. */
function herokuRemote(repository) {
    const { status, stdout } = (0,git/* runGit */.EO)(repository, ['config', '--get', 'remote.heroku.url']);
    if (status !== 0)
        return null;
    return /heroku\.com[:/]([a-z][a-z0-9-]{1,29})\.git\s*$/.exec(stdout.toString('utf8'))?.[1] ?? null;
}
/** The branch that `origin` calls its default, else the one that is checked out; null on a detached HEAD. */
function defaultBranch(repository) {
    for (const ref of ['refs/remotes/origin/HEAD', 'HEAD']) {
        const { status, stdout } = (0,git/* runGit */.EO)(repository, ['symbolic-ref', '--quiet', ref]);
        const branch = /^refs\/(?:remotes\/origin|heads)\/(.+)$/.exec(stdout.toString('utf8').trim())?.[1];
        if (status === 0 && branch !== undefined)
            return branch;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/facts/facts.js + 16 modules
var facts_facts = __webpack_require__(7040);
// EXTERNAL MODULE: ./lib/model/overlay.js
var overlay = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/facts/dependencies/dependencies.js + 6 modules
var dependencies_dependencies = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/facts/files.js
var facts_files = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/facts/procfile.js
var facts_procfile = __webpack_require__(76);
// EXTERNAL MODULE: ./lib/facts/settings/tests.js
var tests = __webpack_require__(1589);
;// CONCATENATED MODULE: ./lib/init/edit.js

const NOTHING = { edits: [], advice: [] };
const advise = (about, text) => ({ edits: [], advice: [{ about, text }] });
/** Null where there is no such file in the snapshot, or it is not UTF-8: then it is left to whoever wrote it. */
function textFile(snapshot, path) {
    const resolved = (0,facts_files/* resolvePath */.o1)(snapshot, path);
    const bytes = (0,facts_files/* readBytes */.io)(snapshot, path);
    if (resolved.kind !== 'file' || bytes === undefined)
        return null;
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        if (text.includes('\0'))
            return null;
        return { path: resolved.entry.path, text, newline: text.includes('\r\n') ? '\r\n' : '\n' };
    }
    catch {
        return null;
    }
}
/** The file's text with more lines at its end. */
function withLines({ text, newline }, lines) {
    const start = text === '' || text.endsWith('\n') ? text : `${text}${newline}`;
    return start + lines.map((line) => `${line}${newline}`).join('');
}

// EXTERNAL MODULE: ./lib/facts/settings/entry-point.js
var entry_point = __webpack_require__(1923);
;// CONCATENATED MODULE: ./lib/init/web-command.js




const named = ({ module, attribute }) => `${module}:${attribute}`;
const inside = ({ folder }) => (folder === '' ? '' : `cd ${folder} && `);
const anywhere = (fir) => (fir ? '::' : '0.0.0.0');
/** In the order in which one is chosen of those that are installed; the first of its interface where none is. */
const SERVERS = [
    {
        distribution: 'gunicorn',
        interfaces: ['wsgi'],
        line: (target, fir) => {
            const { module, attribute, isFactory, folder } = target;
            const application = isFactory
                ? `'${module}:${attribute}()'`
                : attribute === 'application'
                    ? module
                    : named(target);
            return `gunicorn ${folder === '' ? '' : `--chdir ${folder} `}${fir ? '--bind [::]:$PORT ' : ''}${application}`;
        },
    },
    {
        distribution: 'uvicorn',
        interfaces: ['asgi'],
        line: (target, fir) => `uvicorn ${target.folder === '' ? '' : `--app-dir ${target.folder} `}${target.isFactory ? '--factory ' : ''}${named(target)} --host ${anywhere(fir)} --port $PORT`,
    },
    {
        distribution: 'daphne',
        interfaces: ['asgi'],
        line: (target, fir) => `${inside(target)}daphne -b ${anywhere(fir)} -p $PORT ${named(target)}`,
    },
    {
        distribution: 'hypercorn',
        interfaces: ['asgi', 'wsgi'],
        line: (target, fir) => `${inside(target)}hypercorn ${target.interface === 'wsgi' ? 'wsgi:' : ''}${named(target)} --bind ${fir ? '[::]' : '0.0.0.0'}:$PORT`,
    },
    {
        distribution: 'waitress',
        interfaces: ['wsgi'],
        line: (target, fir) => `${inside(target)}waitress-serve ${fir ? '--listen=[::]:$PORT' : '--port=$PORT'} ${target.isFactory ? '--call ' : ''}${named(target)}`,
    },
    {
        distribution: 'granian',
        interfaces: ['asgi', 'wsgi'],
        line: (target, fir) => `${inside(target)}granian --interface ${target.interface} --host ${anywhere(fir)} --port $PORT ${named(target)}`,
    },
];
/** The command of the web process, as a Procfile has it; null where no application is found. */
function webCommand(facts) {
    const target = djangoTarget(facts) ?? otherTarget(facts.snapshot);
    if (target === null)
        return null;
    const fitting = SERVERS.filter(({ interfaces }) => interfaces.includes(target.interface));
    const server = fitting.find(({ distribution }) => (0,dependencies_dependencies/* installs */.ps)(facts.dependencies, distribution) === true) ?? fitting[0];
    return server?.line(target, facts.environment.app?.generation === 'fir') ?? null;
}
/** Django's wsgi.py, or its asgi.py where the project is made for one (channels) or has a server for nothing else. */
function djangoTarget(facts) {
    const { snapshot, dependencies, settings } = facts;
    const { path, pythonPath } = (0,entry_point/* likelyEntryPoint */.D)(snapshot);
    const folder = pythonPath[0] ?? '';
    // The path comes to stand in a shell's command.
    if (path === null || !/^(?:[\w.-]+\/)*[aw]sgi\.py$/.test(path))
        return null;
    if (!/django|configurations/.test((0,facts_files/* readText */.yR)(snapshot, path) ?? ''))
        return null;
    const asgi = path.replace(/wsgi\.py$/, 'asgi.py');
    const apps = settings.web.settings?.get('INSTALLED_APPS').value;
    const wants = apps !== undefined && (0,tests/* stringsOf */.iw)(apps).some(({ value }) => value === 'channels' || value === 'daphne');
    const only = ['uvicorn', 'daphne', 'hypercorn'].some((name) => (0,dependencies_dependencies/* installs */.ps)(dependencies, name) === true);
    const hasWsgi = ['gunicorn', 'waitress'].some((name) => (0,dependencies_dependencies/* installs */.ps)(dependencies, name) === true);
    const chosen = snapshot.entry(asgi) && (wants || (only && !hasWsgi)) ? asgi : path;
    const below = folder !== '' && chosen.startsWith(`${folder}/`) ? chosen.slice(folder.length + 1) : chosen;
    return {
        module: below.slice(0, -'.py'.length).replaceAll('/', '.'),
        attribute: 'application',
        isFactory: false,
        interface: chosen.endsWith('asgi.py') ? 'asgi' : 'wsgi',
        folder,
    };
}
/** How the frameworks' applications are made, at the left margin. */
const MADE = [
    [/^([A-Za-z_]\w*)(?:\s*:\s*\w+)?\s*=\s*(?:\w+\.)?(?:Flask|Bottle|Dash)\(/m, 'wsgi', false],
    [/^([A-Za-z_]\w*)(?:\s*:\s*\w+)?\s*=\s*(?:\w+\.)?(?:FastAPI|Starlette|Quart|Litestar|Sanic)\(/m, 'asgi', false],
    [/^([A-Za-z_]\w*)\s*=\s*(?:\w+\.)?create_app\(/m, 'wsgi', false],
    [/^def (application|app)\(\s*environ\b/m, 'wsgi', false],
    [/^async def (application|app)\(\s*scope\b/m, 'asgi', false],
    [/^def (create_app|make_app|app_factory)\(\s*\)/m, 'wsgi', true],
];
const LIKELY = ['wsgi', 'asgi', 'app', 'main', 'application', 'server', 'run', '__init__'];
const ELSEWHERE = /(^|\/)(tests?|docs?|examples?|node_modules|site-packages|venv|\.venv|migrations)\//;
/** Another framework's application, or a plain one: the root's files first. */
function otherTarget(snapshot) {
    const rank = (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1, -'.py'.length);
        return path.split('/').length * LIKELY.length + LIKELY.indexOf(name);
    };
    const files = snapshot.entries
        .map(({ path }) => path)
        .filter((path) => /^(?:[A-Za-z_]\w*\/){0,2}[A-Za-z_]\w*\.py$/.test(path) && !ELSEWHERE.test(path))
        .filter((path) => LIKELY.includes(path.slice(path.lastIndexOf('/') + 1, -'.py'.length)))
        .sort((a, b) => rank(a) - rank(b));
    for (const [pattern, served, isFactory] of MADE)
        for (const path of files) {
            const text = (0,facts_files/* readText */.yR)(snapshot, path) ?? '';
            const attribute = pattern.exec(text)?.[1];
            if (attribute === undefined)
                continue;
            const isAsync = /\b(FastAPI|Starlette|Quart|Litestar|Sanic)\(/.test(text);
            const module = path
                .slice(0, -'.py'.length)
                .replace(/\/__init__$/, '')
                .replaceAll('/', '.');
            return { module, attribute, isFactory, interface: isAsync ? 'asgi' : served, folder: '' };
        }
    return null;
}

;// CONCATENATED MODULE: ./lib/init/procfile.js







/** The Procfile: a web process where there is none, and a release phase where there are migrations and none. */
function proposeProcfile(facts) {
    const { procfile, snapshot, processes } = facts;
    const near = procfile === null ? (0,facts_procfile/* misnamedProcfile */.zY)(snapshot) : undefined;
    if (near !== undefined && !near.path.includes('/'))
        return renamed(facts, near.path);
    const web = processes.types.has('web') ? null : webCommand(facts);
    const release = processes.types.has('release') ? null : releaseCommand(facts);
    const lines = [
        ...(release === null ? [] : [`release: ${release}`]),
        ...(web === null ? [] : [`web: ${web}`]),
        ...(procfile === null ? workers(facts) : []),
    ];
    if (!processes.types.has('web') && web === null)
        return advise('web', 'No WSGI or ASGI application was found: write the web process into the Procfile yourself.');
    if (lines.length === 0)
        return NOTHING;
    const because = [
        ...(web === null ? [] : ['the web process (without it every request gets H14)']),
        ...(release === null ? [] : ['migrations in the release phase']),
    ].join(', ');
    if (procfile === null)
        return one({ path: facts_procfile/* PROCFILE */.pj, after: lines.map((line) => `${line}\n`).join(''), because });
    const file = textFile(snapshot, facts_procfile/* PROCFILE */.pj);
    return file === null
        ? advise('web', `\`${facts_procfile/* PROCFILE */.pj}\` is not UTF-8: write it anew.`)
        : one({ path: file.path, after: withLines(file, lines), because });
}
const one = (edit) => ({ edits: [edit], advice: [] });
/** A Procfile under another name: its lines, if they declare a web process. The other file stays. */
function renamed(facts, path) {
    const text = textFile(facts.snapshot, path)?.text;
    const read = text === undefined ? null : (0,facts_procfile/* readProcfile */.J7)((0,overlay/* overlay */.L)(facts.snapshot, new Map([[facts_procfile/* PROCFILE */.pj, text]])));
    if (text === undefined || !read?.cedar.processes.has('web'))
        return advise('web', `Rename \`${path}\` to \`${facts_procfile/* PROCFILE */.pj}\`, and see that it declares \`web\`.`);
    return {
        edits: [{ path: facts_procfile/* PROCFILE */.pj, after: text, because: `the same as \`${path}\`, a name that Heroku does not read` }],
        advice: [{ about: 'web', text: `Remove \`${path}\`: \`git rm --cached ${path}\`.` }],
    };
}
/** Null where there is nothing to migrate. */
function releaseCommand(facts) {
    const { managePy, settings, dependencies } = facts;
    // The path comes to stand in a shell's command.
    if (managePy === null || !/^[\w./-]+$/.test(managePy) || (0,dependencies_dependencies/* installs */.ps)(dependencies, 'django') === false)
        return null;
    const databases = settings.web.settings?.get('DATABASES').value;
    if (databases !== undefined && (0,tests/* entryOf */.Ms)(databases, 'default') === null)
        return null;
    return `python ${managePy} migrate --noinput`;
}
/** Celery's workers, where the project has its application in the usual place and installs it. */
function workers({ snapshot, dependencies }) {
    if ((0,dependencies_dependencies/* installs */.ps)(dependencies, 'celery') !== true)
        return [];
    const file = snapshot.entries.find(({ path }) => /^[A-Za-z_]\w*\/celery\.py$/.test(path) &&
        (0,facts_files/* isFile */.fo)(snapshot, path) &&
        /=\s*Celery\(/.test((0,facts_files/* readText */.yR)(snapshot, path) ?? ''));
    return file === undefined ? [] : [`worker: celery --app ${file.path.split('/')[0]} worker --loglevel info`];
}

// EXTERNAL MODULE: ./lib/facts/data.js
var data = __webpack_require__(7550);
// EXTERNAL MODULE: ./lib/facts/dependencies/django-version.js
var django_version = __webpack_require__(1472);
// EXTERNAL MODULE: ./lib/facts/dependencies/version.js
var dependencies_version = __webpack_require__(9996);
// EXTERNAL MODULE: ./lib/heroku/platform/python-versions.js
var python_versions = __webpack_require__(1801);
// EXTERNAL MODULE: ./lib/facts/django/version.js
var version = __webpack_require__(3358);
;// CONCATENATED MODULE: ./lib/init/generated-by.js


/** The version in what startproject writes into settings.py: django/conf/project_template/project_name/settings.py-tpl. */
const GENERATED = /^Generated by 'django-admin startproject' using Django (\d+\.\d+(?:\.\d+)?)\.?$/m;
/** The Django that the project was begun with, as it stands there (`5.2.17`); null where no settings file says it. */
function generatedByText(snapshot) {
    for (const { path } of snapshot.entries) {
        if (!/(^|\/)settings\/?\w*\.py$/.test(path))
            continue;
        const found = GENERATED.exec((0,facts_files/* readText */.yR)(snapshot, path)?.slice(0, 1000) ?? '')?.[1];
        if (found !== undefined)
            return found;
    }
    return null;
}
/** The Django whose `startproject` wrote the settings, as their first comment says; null where none does. */
function generatedBy(snapshot) {
    const text = generatedByText(snapshot);
    return text === null ? null : (0,version/* parseDjangoVersion */.vP)(text);
}

;// CONCATENATED MODULE: ./lib/init/python-version.js







/** `.python-version`, where nothing asks for a Python: the newest that Heroku has and the project takes. */
function proposePythonVersion(facts) {
    const { pythonVersion, snapshot } = facts;
    if (pythonVersion.kind === 'invalid')
        return pythonVersion.problem === 'python-version-file::misspelled'
            ? advise('python', `Rename \`${pythonVersion.path}\` to \`.python-version\`.`)
            : NOTHING;
    if (pythonVersion.origin !== 'default' || snapshot.entry('.python-version'))
        return NOTHING;
    const { version, because } = chooseVersion(facts);
    return { edits: [{ path: '.python-version', after: `${version}\n`, because }], advice: [] };
}
function chooseVersion(facts) {
    const demands = demandsOf(facts);
    const minors = [];
    for (let minor = python_versions/* PYTHON_VERSIONS */.fN.newestMinor; minor >= python_versions/* PYTHON_VERSIONS */.fN.oldestMinor; minor -= 1)
        minors.push(minor);
    // One that Heroku will soon drop is chosen only where the project takes no other.
    minors.sort((a, b) => Number((0,python_versions/* deprecation */.t6)(`3.${a}`) !== undefined) - Number((0,python_versions/* deprecation */.t6)(`3.${b}`) !== undefined));
    const chosen = minors.find((minor) => demands.every(({ takes }) => takes(minor)));
    if (chosen === undefined)
        return {
            version: python_versions/* PYTHON_VERSIONS */.fN.default,
            because: `Heroku's default as of ${python_versions/* PYTHON_VERSIONS */.fN.asOf}; it has none that fits ${demands.map(({ source }) => source).join(' and ')}`,
        };
    const restricting = demands.filter(({ takes }) => !takes(python_versions/* PYTHON_VERSIONS */.fN.newestMinor));
    return {
        version: `3.${chosen}`,
        because: restricting.length > 0
            ? `the newest Python that ${restricting.map(({ source }) => source).join(' and ')} allows`
            : `the newest Python that Heroku has as of ${python_versions/* PYTHON_VERSIONS */.fN.asOf}`,
    };
}
function demandsOf(facts) {
    const { snapshot, django } = facts;
    const pyproject = (0,data/* parseToml */.MT)((0,facts_files/* readText */.yR)(snapshot, 'pyproject.toml') ?? '');
    const pipfile = (0,data/* parseToml */.MT)((0,facts_files/* readText */.yR)(snapshot, 'Pipfile') ?? '');
    const lock = (0,data/* parseJson */.qF)((0,facts_files/* readText */.yR)(snapshot, 'Pipfile.lock') ?? '');
    const inProject = (...path) => pyproject.kind === 'data' ? (0,data/* asString */.oJ)((0,data/* field */.ZZ)(pyproject.value, ...path)) : undefined;
    const pinned = pipfile.kind === 'data' ? (0,data/* asString */.oJ)((0,data/* field */.ZZ)(pipfile.value, 'requires', 'python_version')) : undefined;
    const locked = lock.kind === 'data' ? (0,data/* asString */.oJ)((0,data/* field */.ZZ)(lock.value, '_meta', 'requires', 'python_version')) : undefined;
    const tools = /^python[ \t]+(\d+\.\d+)/m.exec((0,facts_files/* readText */.yR)(snapshot, '.tool-versions') ?? '')?.[1];
    return [
        specified('`requires-python`', inProject('project', 'requires-python')),
        specified("Poetry's `python`", pep440(inProject('tool', 'poetry', 'dependencies', 'python'))),
        specified('the Pipfile', equal(pinned ?? locked)),
        specified('`.tool-versions`', equal(tools)),
        ofDjango(django.source === 'unknown' ? generatedBy(snapshot) : django.version),
    ].filter((demand) => demand !== null);
}
const equal = (version) => version === undefined ? undefined : `==${version.split('.').slice(0, 2).join('.')}.*`;
/** Poetry's caret and tilde as PEP 440: for a Python, `^3.10` is `>=3.10,<4`, and `~3.10` is `>=3.10,<3.11`. */
function pep440(text) {
    return text
        ?.replace(/\^\s*(\d+)((?:\.\d+)*)/g, (_, major, rest) => `>=${major}${rest},<${Number(major) + 1}`)
        .replace(/~\s*(\d+)\.(\d+)((?:\.\d+)*)/g, (_, major, minor, rest) => `>=${major}.${minor}${rest},<${major}.${Number(minor) + 1}`);
}
/** A minor version fits where one of its patch releases does. */
function specified(source, text) {
    const specifiers = text === undefined ? null : (0,dependencies_version/* parseSpecifiers */.$h)(text);
    if (specifiers === null)
        return null;
    return { source, takes: (minor) => somePatch(minor, specifiers) };
}
const MOST_PATCHES = 30;
function somePatch(minor, specifiers) {
    for (let patch = 0; patch <= MOST_PATCHES; patch += 1) {
        const version = (0,dependencies_version/* parseVersion */.ot)(`3.${minor}.${patch}`);
        if (version !== null && (0,dependencies_version/* satisfies */.ib)(version, specifiers))
            return true;
    }
    return false;
}
function ofDjango(version) {
    if (version === null)
        return null;
    return { source: `Django ${version[0]}.${version[1]}`, takes: (minor) => (0,django_version/* djangoTakes */.C)(version, minor) };
}

// EXTERNAL MODULE: ./lib/facts/dependencies/distributions.js + 4 modules
var distributions = __webpack_require__(3452);
;// CONCATENATED MODULE: ./lib/init/requirements.js









/** What the app's own files need of the package index and production does not install. */
function proposeRequirements(facts) {
    const { packageManager, snapshot } = facts;
    switch (packageManager.kind) {
        case 'found':
            return packageManager.name === 'pip'
                ? addedTo(facts, snapshot.entry('requirements.txt') ? '' : null)
                : locked(facts, packageManager.name);
        case 'none':
            return begun(facts);
        case 'setup-py-only':
            return addedTo(facts, '--editable .\n');
        case 'pipenv-missing-lockfile':
            return advise('requirements', 'Lock the Pipfile and commit the lock: `pipenv lock`.');
        case 'several':
            return advise('requirements', `Keep one of ${packageManager.paths.map((path) => `\`${path}\``).join(', ')}, and remove the others: Heroku's build stops at several.`);
    }
}
/** Projects that a tool of their own locks: what it writes cannot be written by hand. The commands that add and that lock. */
const TOOLS = [
    ['pdm.lock', /./, 'pdm add', 'pdm export --prod -o requirements.txt', 'Heroku does not know PDM'],
    ['pyproject.toml', /^\[tool\.poetry\b/m, 'poetry add', 'poetry lock', 'Lock the dependencies, and commit the lock'],
    ['pyproject.toml', /^\s*dependencies\s*=/m, 'uv add', 'uv lock', 'Lock the dependencies, and commit the lock'],
];
/** Requirements files that stand elsewhere, production's first. */
const requirements_ELSEWHERE = [
    'requirements/production.txt',
    'requirements/prod.txt',
    'requirements/heroku.txt',
    'requirements/base.txt',
    'requirements/common.txt',
    'requirements/requirements.txt',
    'requirements-prod.txt',
    'requirements-production.txt',
];
function begun(facts) {
    const { snapshot } = facts;
    const tool = TOOLS.find(([file, pattern]) => pattern.test((0,facts_files/* readText */.yR)(snapshot, file) ?? ''));
    if (tool !== undefined) {
        const [, , add, lock, says] = tool;
        const declared = ((0,facts_files/* readText */.yR)(snapshot, 'pyproject.toml') ?? '').toLowerCase();
        const missing = missingRequirements(facts, NO_DEPENDENCIES).filter((line) => !declared.includes(/^[\w.-]+/.exec(line)?.[0].toLowerCase() ?? line));
        const commands = [...(missing.length === 0 ? [] : [`${add} ${missing.map(quoted).join(' ')}`]), lock];
        return advise('requirements', `${says}: \`${commands.join(' && ')}\`.`);
    }
    const elsewhere = requirements_ELSEWHERE.find((path) => (0,facts_files/* isFile */.fo)(snapshot, path));
    return addedTo(facts, elsewhere === undefined ? '' : `-r ${elsewhere}\n`);
}
/**
 * requirements.txt with what is missing at its end.
 *
 * @param start what a new file starts with; '' for one that exists as well
 */
function addedTo(facts, start) {
    const { snapshot, environment, options } = facts;
    const path = 'requirements.txt';
    const isNew = snapshot.entry(path) === undefined;
    const file = isNew ? { path, text: start ?? '', newline: '\n' } : textFile(snapshot, path);
    const withStart = isNew
        ? (0,facts_facts/* createFacts */.u)({ snapshot: (0,overlay/* overlay */.L)(snapshot, new Map([[path, start ?? '']])), environment, options })
        : facts;
    const missing = missingRequirements(facts, withStart.dependencies);
    if (missing.length === 0 && !(isNew && start))
        return NOTHING;
    if (file === null ||
        facts.requirements.requireHashes ||
        /autogenerated by pip-compile|uv pip compile/.test(file.text))
        return advise('requirements', `Add ${missing.map((line) => `\`${line}\``).join(', ')} to what \`${path}\` is compiled from, and compile it anew.`);
    const because = isNew ? 'what Heroku installs' : 'production needs them';
    const edit = { path: file.path, after: withLines(file, missing), because };
    const unpinned = missing.filter((line) => !/[=<>~]/.test(line));
    return {
        edits: [edit],
        advice: unpinned.length === 0
            ? []
            : [
                {
                    about: 'requirements',
                    text: `Pin ${unpinned.map((line) => `\`${line}\``).join(', ')} to the versions that you test with (\`pip freeze\` tells them).`,
                },
            ],
    };
}
const ADD = {
    pipenv: 'pipenv install',
    poetry: 'poetry add',
    uv: 'uv add',
};
function locked(facts, name) {
    const missing = missingRequirements(facts, facts.dependencies);
    if (missing.length === 0)
        return NOTHING;
    return advise('requirements', `Install what production lacks, and commit the lock: \`${ADD[name]} ${missing.map(quoted).join(' ')}\`.`);
}
/** For a shell. */
const quoted = (line) => (/[^\w.-]/.test(line) ? `'${line}'` : line);
const NO_DEPENDENCIES = {
    manager: null,
    installed: new Map(),
    possible: new Map(),
    development: new Map(),
    complete: true,
    incomplete: [],
};
/** Requirement lines, sorted: what the process types, the settings and the code import or run, and nothing installs. */
function missingRequirements(facts, dependencies) {
    const names = new Set();
    for (const { command } of facts.processes.types.values())
        for (const [program, distribution] of PROGRAMS)
            if (program.test(command))
                names.add(distribution);
    for (const module of importedModules(facts)) {
        const [first] = (0,distributions/* distributionsOf */.Xx)(module);
        if (first !== undefined && (0,dependencies_dependencies/* provides */.TG)(dependencies, module).truth === false)
            names.add(PREFERRED.get(module) ?? first);
    }
    const driver = databaseDriver(facts, dependencies);
    if (driver !== null)
        names.add(driver);
    return [...names]
        .filter((name) => (0,dependencies_dependencies/* installs */.ps)(dependencies, name.replace(/\[.*/, '')) === false)
        .map((name) => (name === 'django' ? djangoRequirement(facts) : name))
        .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
/** Servers and workers that a command starts. */
const PROGRAMS = [
    [/\bgunicorn\b/, 'gunicorn'],
    [/\buvicorn\b/, 'uvicorn'],
    [/\bdaphne\b/, 'daphne'],
    [/\bhypercorn\b/, 'hypercorn'],
    [/\bwaitress-serve\b/, 'waitress'],
    [/\bgranian\b/, 'granian'],
    [/\bcelery\b/, 'celery'],
];
/** Where several distributions give a module: the one that installs without a compiler. */
const PREFERRED = new Map([
    ['psycopg2', 'psycopg2-binary'],
    ['psycopg', 'psycopg[binary]'],
    ['MySQLdb', 'mysqlclient'],
]);
const APART = /(^|\/)(tests?|docs?|examples?|node_modules|site-packages|venv|\.venv|env|scripts?|tools?)\/|(^|\/)(test_\w+|\w+_tests?|tests|conftest|setup|fabfile|tasks|noxfile)\.py$|(^|[_/])(dev|development|local|test|testing|debug)\.py$/;
const MOST_FILES = 3000;
/** Top-level modules that the app's code imports at its left margin, and those that its settings name. */
function importedModules(facts) {
    const found = new Set();
    const files = facts.snapshot.entries.filter(({ path }) => path.endsWith('.py') && !APART.test(path));
    for (const { path } of files.slice(0, MOST_FILES))
        for (const [, from, plain] of ((0,facts_files/* readText */.yR)(facts.snapshot, path) ?? '').matchAll(/^(?:from[ \t]+([A-Za-z_]\w*)[\w.]*[ \t]+import\b|import[ \t]+([A-Za-z_]\w*))/gm))
            found.add(from ?? plain ?? '');
    const { settings } = facts.settings.web;
    for (const name of ['INSTALLED_APPS', 'MIDDLEWARE', 'AUTHENTICATION_BACKENDS'])
        for (const [, module] of textsIn(settings?.get(name).value ?? null))
            found.add(module ?? '');
    return new Set([...found].filter((module) => !isOwn(facts, module)));
}
function textsIn(value) {
    if (typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items))
        return [];
    return value.items.flatMap((item) => {
        const text = typeof item === 'object' && item !== null && 'value' in item ? item.value : null;
        const match = typeof text === 'string' ? /^([A-Za-z_]\w*)/.exec(text) : null;
        return match === null ? [] : [match];
    });
}
/** Is it a module of the repository, wherever the code that imports it may stand? */
const isOwn = ({ snapshot }, module) => snapshot.entries.some(({ path }) => path === `${module}.py` || path.endsWith(`/${module}.py`) || pathHas(path, module));
const pathHas = (path, module) => path.startsWith(`${module}/`) || path.includes(`/${module}/`);
function djangoRequirement({ snapshot }) {
    const version = generatedByText(snapshot);
    return version === null ? 'Django' : `Django~=${version}${/^\d+\.\d+$/.test(version) ? '.0' : ''}`;
}
const POSTGRES = /^django\.db\.backends\.postgresql|^django\.contrib\.gis\.db\.backends\.postgis/;
/** PostgreSQL's driver, where the settings use that database, or the one of DATABASE_URL. */
function databaseDriver(facts, dependencies) {
    const { web } = facts.settings;
    const databases = web.settings?.get('DATABASES').value;
    const entry = databases === undefined ? undefined : (0,tests/* entryOf */.Ms)(databases, 'default');
    const engine = entry ? (0,tests/* entryOf */.Ms)(entry, 'ENGINE') : undefined;
    const isNamed = engine?.kind === 'str' && POSTGRES.test(engine.value);
    const asks = web.module?.environmentReads.some(({ name }) => name === 'DATABASE_URL') ?? false;
    if (!isNamed && !asks)
        return null;
    const drivers = ['psycopg', 'psycopg2', 'psycopg2-binary', 'pg8000', 'mysqlclient', 'psycopg2cffi'];
    if (drivers.some((name) => (0,dependencies_dependencies/* installs */.ps)(dependencies, name) !== false))
        return null;
    const isOld = (0,version/* compareDjangoVersions */.eL)(facts.django.version, [4, 2]) < 0;
    return isOld && facts.django.source !== 'unknown' ? 'psycopg2-binary' : 'psycopg[binary]';
}

// EXTERNAL MODULE: ./lib/facts/settings/answer.js
var answer = __webpack_require__(4916);
// EXTERNAL MODULE: ./lib/facts/static-build.js
var static_build = __webpack_require__(2389);
// EXTERNAL MODULE: ./lib/facts/static-files.js
var static_files = __webpack_require__(4446);
;// CONCATENATED MODULE: ./lib/init/settings.js







/**
 * What Django needs to be built and served: WhiteNoise, STATIC_ROOT, a host. Each edit is tried on the evaluator and taken only
 * where the settings then are what they should be; else the lines are told.
 */
function proposeSettings(facts) {
    const edits = [];
    const advice = [];
    let now = facts;
    for (const find of [hosts, staticRoot, whiteNoise]) {
        const { settings } = now.settings.web;
        const lack = settings === null ? null : find(now, settings);
        if (lack === null)
            continue;
        const mended = mend(now, lack);
        if (mended === null)
            advice.push({ about: lack.about, text: lack.lines });
        else {
            edits.push({ ...mended.edit, because: lack.because });
            now = mended.facts;
        }
    }
    return edits.length + advice.length === 0 ? NOTHING : { edits, advice };
}
function mend(facts, lack) {
    for (const edit of lack.ways) {
        const { committed, environment, options } = facts;
        const after = (0,facts_facts/* createFacts */.u)({
            snapshot: (0,overlay/* overlay */.L)(committed, new Map([[edit.path, edit.after]])),
            environment,
            options,
        });
        if (raisedBy(after) === raisedBy(facts) && lack.isMended(after))
            return { edit, facts: after };
    }
    return null;
}
/** What importing the settings raises, or may raise, in the web process and in the build. */
const raisedBy = ({ settings: { web, build } }) => [web, build].map((each) => `${each?.module?.raises?.type}: ${each?.module?.raises?.message}`).join('\n');
/** ALLOWED_HOSTS that is an empty list. A value of startproject's; with it every request gets 400. */
const hosts = ({ snapshot, environment }, settings) => {
    const { value } = settings.get('ALLOWED_HOSTS');
    if ((0,answer/* testValue */.C7)(value, tests/* isTruthy */.zz) !== false)
        return null;
    const names = [...(environment.app?.domains ?? ['.herokuapp.com']), 'localhost', '127.0.0.1'];
    const isMended = (after) => truthy(after, 'ALLOWED_HOSTS');
    const found = value.location === null ? null : placeIn(snapshot, value.location);
    const literal = found === null ? '' : found.file.text.slice(found.start, found.end);
    const quote = quoteOf(found?.file.text ?? '');
    const list = names.map((name) => quote + name + quote).join(', ');
    return {
        about: 'hosts',
        because: 'the hosts that Django answers (with none it answers every request with 400)',
        ways: found !== null && /^[[(]\s*[\])]$/.test(literal)
            ? [{ path: found.file.path, after: splice(found.file.text, found.start, found.end, `[${list}]`) }]
            : [],
        isMended,
        lines: `Name the hosts that Django answers: ALLOWED_HOSTS = [${list}]`,
    };
};
const FOLDER_NAMES = ['BASE_DIR', 'ROOT_DIR', 'PROJECT_ROOT', 'PROJECT_DIR', 'BASE_PATH'];
/** STATIC_ROOT that is not set, where collectstatic runs. */
const staticRoot = (facts, settings) => {
    const { value } = settings.get('STATIC_ROOT');
    if ((0,answer/* testValue */.C7)(value, tests/* isTruthy */.zz) !== false || (0,static_build/* runsCollectstatic */.l)(facts) === false)
        return null;
    const [file, after] = behind(facts, settings, ['STATIC_URL', 'STATICFILES_DIRS']);
    const quote = quoteOf(file?.text ?? '');
    const folder = FOLDER_NAMES.find((name) => settings.module.bindings.has(name)) ?? 'BASE_DIR';
    const written = `${quote}staticfiles${quote}`;
    const forms = [`${folder} / ${written}`, `os.path.join(${folder}, ${written})`];
    return {
        about: 'static-root',
        because: 'where collectstatic puts the static files (the build stops without it)',
        ways: file === null
            ? []
            : forms.map((form) => ({
                path: file.path,
                after: splice(file.text, after, after, `STATIC_ROOT = ${form}${file.newline}`),
            })),
        isMended: (mended) => truthy(mended, 'STATIC_ROOT'),
        lines: `Say where collectstatic puts the static files: STATIC_ROOT = BASE_DIR / ${quote}staticfiles${quote}`,
    };
};
const WHITENOISE = 'whitenoise.middleware.WhiteNoiseMiddleware';
const SECURITY = 'django.middleware.security.SecurityMiddleware';
/** WhiteNoise's middleware, right behind Django's SecurityMiddleware: https://whitenoise.readthedocs.io/en/stable/django.html */
const whiteNoise = (facts, settings) => {
    const files = (0,static_files/* staticFiles */.i)(facts);
    if (files === null || !files.needed || files.served !== false)
        return null;
    const items = (0,tests/* itemsOf */.S3)(settings.get('MIDDLEWARE').value) ?? [];
    const security = items.find((item) => item.kind === 'str' && item.value === SECURITY);
    const [neighbour, before] = security === undefined ? [items[0], true] : [security, false];
    return {
        about: 'whitenoise',
        because: 'WhiteNoise serves the static files',
        ways: neighbour === undefined ? [] : besideItem(facts, neighbour, { before, text: WHITENOISE }),
        isMended: (mended) => (0,static_files/* staticFiles */.i)(mended)?.served === true,
        lines: `Serve the static files with WhiteNoise: put '${WHITENOISE}' into MIDDLEWARE, right behind SecurityMiddleware.`,
    };
};
/** The file of a list with one more string beside ITEM, as the list is laid out. */
function besideItem({ snapshot }, item, { before, text }) {
    const found = item.location === null ? null : placeIn(snapshot, item.location);
    if (found === null)
        return [];
    const { file, start, end } = found;
    const literal = file.text.slice(start, end);
    const [, quote] = /^(["']).*\1$/s.exec(literal) ?? [];
    if (quote === undefined)
        return [];
    const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
    const indentation = file.text.slice(lineStart, start);
    const gap = /^\s*$/.test(indentation) ? file.newline + indentation : ' ';
    const added = `${quote}${text}${quote},`;
    if (before)
        return [{ path: file.path, after: splice(file.text, start, start, `${added}${gap}`) }];
    const comma = /^[ \t]*,/.exec(file.text.slice(end))?.[0];
    const at = end + (comma?.length ?? 0);
    return [{ path: file.path, after: splice(file.text, at, at, `${comma === undefined ? ',' : ''}${gap}${added}`) }];
}
/** The settings file and the offset behind the statement that binds one of NAMES; else its end. */
function behind(facts, settings, names) {
    for (const name of names) {
        const location = settings.get(name).value.location;
        const found = location === null ? null : placeIn(facts.snapshot, location);
        // A statement that ends elsewhere than its value does (a call's parenthesis) is passed over.
        if (found === null || !/^[ \t]*(#.*)?\r?(\n|$)/.test(found.file.text.slice(found.end)))
            continue;
        const end = found.file.text.indexOf('\n', found.end);
        if (end >= 0 && isTopLevel(found.file.text, found.start))
            return [found.file, end + 1];
    }
    const path = settings.module.path;
    const file = path === null ? null : textFile(facts.snapshot, path);
    return [file?.text.endsWith('\n') ? file : null, file?.text.length ?? 0];
}
const isTopLevel = (text, offset) => /^\S/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1));
/** A location as offsets into its file. Null where the file cannot be edited. */
function placeIn(snapshot, { path, start, end }) {
    const file = textFile(snapshot, path);
    if (file === null)
        return null;
    const lines = file.text.split('\n');
    const offset = ({ line, column }) => lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    return { file, start: offset(start), end: offset(end) };
}
const splice = (text, start, end, put) => text.slice(0, start) + put + text.slice(end);
const truthy = ({ settings: { web } }, name) => web.settings !== null && (0,answer/* testValue */.C7)(web.settings.get(name).value, tests/* isTruthy */.zz) === true;
/** The quote that the file uses more. */
const quoteOf = (text) => (text.split('"').length > text.split("'").length ? '"' : "'");

;// CONCATENATED MODULE: ./lib/init/plan.js






/** Each sees what those before it propose. The requirements come last: the others decide what they must hold. */
const STEPS = [proposePythonVersion, proposeProcfile, proposeSettings, proposeRequirements];
/**
 * What is missing for Heroku to build, boot and serve the app, as changes of files. Pure and total. Nothing is proposed where the
 * build is not the Python buildpack's.
 */
function planInit({ snapshot, environment, options }) {
    const files = new Map();
    const reasons = new Map();
    const advice = new Map();
    const factsNow = () => (0,facts_facts/* createFacts */.u)({ snapshot: (0,overlay/* overlay */.L)(snapshot, files), environment, options });
    if (!isForPython(factsNow()))
        return { changes: [], advice: ['This is no app for the Python buildpack: only the workflow file is proposed.'] };
    for (const propose of STEPS) {
        const step = propose(factsNow());
        for (const { path, after, because } of step.edits) {
            files.set(path, after);
            reasons.set(path, [...(reasons.get(path) ?? []), because]);
        }
        for (const { about, text } of step.advice)
            advice.set(about, text);
    }
    const changes = [...files].map(([path, after]) => {
        const content = snapshot.read(path);
        return {
            path,
            before: content === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content),
            after,
            because: reasons.get(path) ?? [],
        };
    });
    return { changes: changes.filter(({ before, after }) => before !== after), advice: [...advice.values()] };
}
/** An empty folder of Python files is one as well: the buildpack detects it once the files are there. */
const isForPython = ({ build, snapshot }) => build.kind === 'python' || (build.kind === 'none' && snapshot.entries.some(({ path }) => path.endsWith('.py')));

;// CONCATENATED MODULE: ./lib/init/workflow.js
const WORKFLOW_PATH = '.github/workflows/deploy.yml';
/** Does a workflow use deploy-gate already? */
const usesDeployGate = (text) => /^\s*-?\s*uses:\s*['"]?[^\s'"]*\/deploy-gate@/m.test(text);
/** The workflow of the README: judges on pull requests, and deploys on pushes to the branch. Checkout is pinned to a commit. */
function workflowFile({ app, branch, folder }) {
    const path = folder === '' ? '' : `          path: ${scalar(folder)}\n`;
    return `name: deploy
on:
  push:
    branches: [${scalar(branch)}]
  pull_request:
permissions: {}
concurrency:
  group: deploy-${app ?? 'heroku'}-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to read the commit and the branch's tip
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: org/deploy-gate@v1
        with:
          heroku-app: ${app ?? `\${{ vars.HEROKU_APP }}`}
          heroku-api-key: \${{ secrets.HEROKU_API_KEY }}
${path}`;
}
/** A YAML scalar that holds TEXT: quoted where a plain one might mean something else. */
const scalar = (text) => /^[A-Za-z_][\w./-]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text) ? text : JSON.stringify(text);

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/model/redact.js
var redact = __webpack_require__(8505);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/reporters/neutralise.js
var neutralise = __webpack_require__(2291);
;// CONCATENATED MODULE: ./lib/reporters/diff.js
// A diff is an art of its own, and `diff` is the one that the whole ecosystem uses.


/** A line that names a secret: what stands around a change is shown, and a key may stand there. */
const SECRET = /((?:secret|password|passwd|token|api_?key|private|dsn|(?:database|redis|broker|amqp|mongo\w*)_ur[il])\w*['"\])]*\s*[:=]\s*[^'"]*(['"])).*(\2)/i;
/**
 * The change as a unified diff, a line each, without line feeds; nothing in it moves a terminal. What the repository's other lines
 * assign to a name like a secret's stands as `...`.
 */
function unifiedDiff({ path, before, after }) {
    const { hunks } = (0,create/* structuredPatch */.YB)(path, path, before ?? '', after, '', '', { context: 2 });
    const shown = (0,neutralise/* oneLine */.TN)(path);
    return [
        before === null ? '--- /dev/null' : `--- a/${shown}`,
        `+++ b/${shown}`,
        ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
            `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
            ...lines.map((line) => shownLine(line.replace(/\r$/, ''))),
        ]),
    ];
}
const shownLine = (line) => (0,neutralise/* breakCommands */.ix)((0,neutralise/* oneLine */.TN)(line.startsWith('+') ? line : line.replace(SECRET, '$1...$3')));

// EXTERNAL MODULE: ./lib/reporters/text.js
var reporters_text = __webpack_require__(366);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/commands/judge.js + 5 modules
var judge = __webpack_require__(2910);
// EXTERNAL MODULE: ./lib/commands/judge-options.js + 1 modules
var judge_options = __webpack_require__(4769);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/commands/init.js


















const init = {
    operands: '[PATH]',
    summary: 'Write what is missing for Heroku (Procfile, .python-version, requirements, WhiteNoise, the workflow), after showing each change',
    options: options/* OPTIONS */.lw.init,
    run: async (args, io) => {
        const { values, positionals } = (0,commands_arguments/* parseInitArguments */.Kz)(args);
        if (values.rev !== undefined)
            throw new failure/* Failure */.H('init works on the files as they are: leave --rev out.');
        if (values['dry-run'] && values.yes)
            throw new failure/* Failure */.H('--dry-run writes nothing, and --yes everything: give one.');
        const path = positionals[0] ?? '.';
        const subject = await (0,judge/* readSubject */.$e)(path, values, io);
        const folder = (0,external_node_fs_.realpathSync)((0,judge_options/* existingPath */.Jf)(io.cwd, path).absolute);
        const repository = (0,git_repository/* findRepository */.W)(folder);
        const root = repository?.workTree ?? folder;
        const { snapshot, environment } = subject;
        const { changes, advice } = planInit({ snapshot, environment, options: (0,judge/* factsOptions */.w8)(values, subject) });
        const inFolder = changes.map((change) => ({ ...change, path: subject.prefix + change.path }));
        const workflow = planWorkflow(root, repository, { app: values.app ?? null, folder: subject.prefix.slice(0, -1) });
        const all = [...inFolder, ...workflow.changes];
        const secrets = (0,redact/* redactor */.$p)(subject.secrets);
        const say = (text) => io.stdout.write(secrets((0,neutralise/* plainText */.wh)(text)));
        showPlan(all, say, (0,reporters_text.wantsColours)(io.env, io.stdout.isTTY ?? false) ? io : null);
        const written = await writeChanges(root, all, { io, say, mode: modeOf(values, io) });
        const done = new Map(written
            .filter((change) => change.path.startsWith(subject.prefix))
            .map(({ path: file, after }) => [file.slice(subject.prefix.length), after]));
        const left = (0,assess/* assess */.n)({
            ...subject,
            snapshot: (0,overlay/* overlay */.L)(snapshot, values['dry-run'] ? new Map(changes.map((one) => [one.path, one.after])) : done),
            options: (0,judge/* factsOptions */.w8)(values, subject),
            all: false,
        });
        showRest([...advice, ...workflow.advice], left, say, path);
        return commands_io/* EXIT */.d.passes;
    },
};
function modeOf(values, io) {
    if (values['dry-run'])
        return 'nothing';
    if (values.yes)
        return 'everything';
    return io.confirm === undefined ? 'new' : 'ask';
}
/** The workflow lies in the repository's root, wherever the app does. */
function planWorkflow(root, repository, { app, folder }) {
    const workflows = workflowsIn(root);
    if (workflows.some(({ text }) => usesDeployGate(text)))
        return { changes: [], advice: [] };
    const name = app ?? (repository === null ? null : herokuRemote(repository));
    const variable = name === null ? "the repository's variable HEROKU_APP (the app's name) and " : '';
    const key = `Set ${variable}the secret HEROKU_API_KEY on GitHub: \`heroku authorizations:create -d deploy-gate -s write-protected\` makes one.`;
    if (workflows.some(({ path }) => path === WORKFLOW_PATH))
        return {
            changes: [],
            advice: [`\`${WORKFLOW_PATH}\` exists and does not use deploy-gate: add its step, as the README shows.`, key],
        };
    const branch = (repository === null ? null : defaultBranch(repository)) ?? 'main';
    return {
        changes: [
            {
                path: WORKFLOW_PATH,
                before: null,
                after: workflowFile({ app: name, branch, folder }),
                because: [`judges each pull request, and deploys \`${branch}\` when the gate passes`],
            },
        ],
        advice: [key],
    };
}
function workflowsIn(root) {
    const folder = (0,external_node_path_.dirname)(WORKFLOW_PATH);
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true })
            .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
            .map(({ name }) => ({ path: `${folder}/${name}`, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, folder, name), 'utf8') }));
    }
    catch {
        // No such folder: no workflows.
        return [];
    }
}
/** @param colouring where colours go to, past what would neutralise them; null: none */
function showPlan(changes, say, colouring) {
    if (changes.length === 0)
        say('Nothing is missing that init could write.\n');
    for (const change of changes) {
        say(`${change.before === null ? 'new     ' : 'changed '} ${change.path}${change.because.length > 0 ? ` (${change.because.join('; ')})` : ''}\n`);
        for (const line of unifiedDiff(change)) {
            const colour = colouring === null ? undefined : COLOURS[line.charAt(0)];
            if (colour !== undefined)
                colouring?.stdout.write(`\u001B[${colour}m`);
            say(`  ${line}`);
            if (colour !== undefined)
                colouring?.stdout.write('\u001B[0m');
            say('\n');
        }
        say('\n');
    }
}
const COLOURS = { '+': 32, '-': 31, '@': 36 };
/** Writes what may be written; returns what was. */
async function writeChanges(root, changes, { io, say, mode }) {
    const created = changes.filter(({ before }) => before === null);
    const changed = changes.filter(({ before }) => before !== null);
    const written = [];
    const write = (change) => {
        writeChange(root, change);
        written.push(change);
        say(`wrote ${change.path}\n`);
    };
    const names = created.map(({ path }) => path).join(', ');
    const mayCreate = mode === 'new' || mode === 'everything' || (mode === 'ask' && (await ask(io, created, names)));
    if (mayCreate)
        for (const change of created)
            write(change);
    for (const change of changed)
        if (mode === 'everything' || (mode === 'ask' && (await ask(io, [change], `the change of ${change.path}`))))
            write(change);
    if (mode === 'nothing' && changes.length > 0)
        say('Nothing was written (--dry-run).\n');
    if (mode === 'new' && changed.length > 0)
        say(`Left as they are: ${changed.map(({ path }) => path).join(', ')}. \`--yes\` changes them as shown.\n`);
    return written;
}
const ask = async (io, changes, what) => changes.length > 0 && ((await io.confirm?.(`Write ${(0,neutralise/* plainText */.wh)(what)}?`)) ?? false);
/** Writes one file below ROOT: a new one only where there is none, and a changed one only where it still holds what was judged. */
function writeChange(root, { path, before, after }) {
    const target = (0,external_node_path_.resolve)(root, path);
    const folder = (0,external_node_path_.dirname)(target);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const real = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(folder));
    if (real.split(external_node_path_.sep)[0] === '..')
        throw new failure/* Failure */.H(`${(0,neutralise/* plainText */.wh)(path)} lies outside the repository (a symbolic link).`);
    if (before === null) {
        writeNew(target, path, after);
        return;
    }
    if (!(0,external_node_fs_.lstatSync)(target).isFile() || (0,external_node_fs_.readFileSync)(target, 'utf8') !== before)
        throw new failure/* Failure */.H(`${(0,neutralise/* plainText */.wh)(path)} was changed meanwhile: run init again.`);
    (0,external_node_fs_.writeFileSync)(target, after);
}
/** A file system that does not tell upper from lower case may have one under another spelling. */
function writeNew(target, path, text) {
    try {
        (0,external_node_fs_.writeFileSync)(target, text, { flag: 'wx' });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw new failure/* Failure */.H(code === 'EEXIST'
            ? `${(0,neutralise/* plainText */.wh)(path)} exists (ignored by git, or in another spelling): move it away, and run init again.`
            : `${(0,neutralise/* plainText */.wh)(path)} cannot be written (${code}).`);
    }
}
const MOST_SHOWN = 12;
/** What remains for a person: what no file could bring, and what the gate still blocks on. */
function showRest(advice, { findings }, say, path) {
    if (advice.length > 0)
        say(`\nWhat is left for you:\n${advice.map((text) => `  - ${text}\n`).join('')}`);
    const errors = findings.filter(({ severity, suppressed }) => severity === 'error' && suppressed === null);
    const failing = errors.filter(({ kind }) => kind === 'fail');
    const check = `deploy-gate check${path === '.' ? '' : ` ${path}`}`;
    if (failing.length === 0) {
        say(`\n\`${check}\` finds no error that is certain now${errors.length > 0 ? `, and ${errors.length} that it cannot decide` : ''}.\n`);
        return;
    }
    say(`\n\`${check}\` still blocks on ${failing.length === 1 ? 'an error' : `${failing.length} errors`}:\n`);
    for (const { rule, path: at, location } of failing.slice(0, MOST_SHOWN))
        say(`  - ${rule}${at === null ? '' : `  ${at}${location === null ? '' : `:${location.start.line}`}`}\n`);
    if (failing.length > MOST_SHOWN)
        say(`  and ${failing.length - MOST_SHOWN} more\n`);
}


/***/ }),

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


/***/ }),

/***/ 366:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textReport: () => (/* binding */ textReport),
/* harmony export */   wantsColours: () => (/* binding */ wantsColours)
/* harmony export */ });
/* harmony import */ var _gate_holds_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2165);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);
/* harmony import */ var _hint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(520);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2291);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6915);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7881);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1660);







/** Colours for a terminal, and not where NO_COLOR asks for none: https://no-color.org */
function wantsColours(env, isTerminal) {
    const { NO_COLOR = '', TERM } = env;
    return isTerminal && NO_COLOR === '' && TERM !== 'dumb';
}
/** UTF-16 units; a longer line of source is shown around the place that is meant. */
const WIDEST_SOURCE = 110;
/** The report for people at a terminal: findings by file, each with its line, and the verdict last. */
function textReport(report, options) {
    const paint = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(options.colours);
    const wrap = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapper */ .i)(options.width);
    const findings = report.assessment.findings.map((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .redactFinding */ .l)(finding, report.redact));
    const shown = findings.filter(({ suppressed }) => suppressed === null);
    const suppressed = findings.length - shown.length;
    const blocks = groupByFile(shown).map(([path, group]) => [
        paint('bold', path ?? 'The app as a whole'),
        group.map((finding) => describe(finding, report, { paint, wrap })).join('\n\n'),
    ].join('\n'));
    const internal = report.assessment.internalErrors.map(({ rule, error }) => paint('red', `The rule ${rule} failed: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(report.redact(error.message))}. This is a bug in deploy-gate.`));
    const hidden = suppressed > 0 ? [paint('dim', `${suppressed} suppressed, not shown.`)] : [];
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .breakCommands */ .ix)(`${[...blocks, ...internal, ...hidden, verdict(report, paint)].join('\n\n')}\n`);
}
function verdict(report, paint) {
    const { pass } = report.decision;
    const [style, mark, words] = pass
        ? ['green', '\u2713', 'The gate passes']
        : ['red', '\u2717', 'The gate blocks'];
    return `${paint(style, `${mark} ${words}`)}: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .W)(report)}.`;
}
/** Files in the order of their worst finding; findings without a file first. */
function groupByFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const path = finding.path === null ? null : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(finding.path);
        groups.set(path, [...(groups.get(path) ?? []), finding]);
    }
    return [...groups].sort(([a], [b]) => Number(a !== null) - Number(b !== null));
}
const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
function describe(finding, report, { paint, wrap }) {
    const severity = (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveSeverity */ .XP)(finding, report.policy);
    const level = severity === null ? paint('dim', 'ignored') : paint(STYLES[severity], severity);
    const open = finding.kind === 'open' ? ' (undecided)' : '';
    const { location } = finding;
    const place = location === null ? '' : `${location.start.line}:${location.start.column} `;
    return [
        `  ${place}${level}${open} ${paint('dim', finding.rule)}`,
        ...wrap((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(finding.message), 4).map((line) => `    ${line}`),
        // What stands in a log stays there when the repository is mended.
        ...(location === null || (0,_gate_holds_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsSecret */ .h)(finding) ? [] : quote(location, report, paint)),
        ...(finding.hint === null ? [] : fixLines(finding.hint, { paint, wrap })),
        ...finding.related.flatMap(({ location, message }) => {
            const at = `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(location.path)}:${location.start.line}`;
            return hanging(paint('dim', at), at.length, wrap((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(message), at.length + 5));
        }),
    ].join('\n');
}
/** The sentences of a hint are wrapped; its lines to copy stay as they are. */
function fixLines(hint, { paint, wrap }) {
    const lines = (0,_hint_js__WEBPACK_IMPORTED_MODULE_6__/* .hintParts */ .c)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(hint)).flatMap(({ kind, text }) => kind === 'prose' ? wrap(text, 8) : text.split('\n').map((line) => paint('bold', line)));
    return hanging(paint('green', 'fix'), 'fix'.length, lines);
}
/** LINES behind a head, each below the first one. */
function hanging(head, width, [first = '', ...rest]) {
    return [`    ${head} ${first}`, ...rest.map((line) => `${' '.repeat(width + 5)}${line}`)];
}
/** The deciding line with a caret below what is meant. */
function quote(location, report, paint) {
    const line = report.source(location.path)?.split(/\r\n|\r|\n/)[location.start.line - 1];
    if (line === undefined)
        return [];
    const [start, end] = [
        location.start.column - 1,
        location.end.line === location.start.line ? location.end.column - 1 : line.length,
    ];
    const from = line.length > WIDEST_SOURCE ? Math.max(0, start - 20) : 0;
    const shown = (text) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(report.redact(text));
    // The last layer may hide a part, and invisible characters are written out: columns are counted in what is shown.
    const before = shown(line.slice(from, start)).length;
    const meant = shown(line.slice(start, Math.max(end, start + 1))).length;
    const number = String(location.start.line);
    const source = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(shown(line.slice(from)), WIDEST_SOURCE);
    const caret = ' '.repeat(before) + '^'.repeat(Math.max(1, Math.min(meant, source.length - before)));
    return [
        `    ${paint('dim', `${number} |`)} ${source}`,
        `    ${paint('dim', `${' '.repeat(number.length)} |`)} ${paint('red', before < WIDEST_SOURCE ? caret : '')}`,
    ];
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
