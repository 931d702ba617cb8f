/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./lib/launch/build-digest.js
/** Which build of the program this one starts; scripts/build.mjs puts in what it built. */
const BUILD_DIGEST = 'e859bf4a91e072d7';

;// CONCATENATED MODULE: ./lib/launch/code-cache.js



/** What could not run has compiled little, and runs again differently. */
const COULD_NOT_RUN = 2;
const NO_CACHE = { read: () => undefined, keep: () => { } };
/**
 * The cache in the program's own FOLDER. V8 takes on trust what it is given, so it is as good as code: it lies where only those can
 * write who can replace the program too. It is for one build, one Node, and one COMMAND, which decides what is compiled.
 * Where the folder cannot be written to, there is none.
 */
function openCodeCache(folder, command, readFile) {
    const owner = (0,external_node_fs_namespaceObject.lstatSync)(folder).uid;
    const cache = (0,external_node_path_namespaceObject.join)(folder, '.cache');
    const build = (0,external_node_path_namespaceObject.join)(cache, `${BUILD_DIGEST}-${process.version}-${process.arch}`);
    const prefix = command !== undefined && /^[a-z]{1,16}$/.test(command) ? command : 'other';
    const isTrusted = isOwnedByTrusted(cache, owner);
    if (isTrusted === false)
        return NO_CACHE;
    const compiled = new Map();
    return {
        read: (name) => (isTrusted === null ? undefined : readIfThere((0,external_node_path_namespaceObject.join)(build, `${prefix}-${name}`), readFile)),
        keep: (name, script) => {
            if (compiled.size === 0)
                process.once('exit', (status) => status !== COULD_NOT_RUN && write());
            compiled.set(`${prefix}-${name}`, script);
        },
    };
    function write() {
        try {
            (0,external_node_fs_namespaceObject.mkdirSync)(build, { recursive: true, mode: 0o755 });
            if (isOwnedByTrusted(cache, owner) !== true)
                return;
            // No version control system is to see it, whoever's the folder is.
            (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(cache, '.gitignore'), '*\n');
            for (const other of (0,external_node_fs_namespaceObject.readdirSync)(cache)) {
                const isOfOtherBuild = other !== '.gitignore' && !other.startsWith(BUILD_DIGEST);
                if (isOfOtherBuild)
                    (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.join)(cache, other), { recursive: true, force: true });
            }
            for (const [name, script] of compiled)
                writeWhole((0,external_node_path_namespaceObject.join)(build, name), script.createCachedData());
        }
        catch {
            // Read-only, full, or another run was faster: the next run compiles again, and is only slower.
        }
    }
}
/**
 * Can nobody but the program's owner, root and this user put anything into the folder at PATH? Null where there is no such folder.
 * On Windows a folder has the permissions of the one around it.
 */
function isOwnedByTrusted(path, owner) {
    const found = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return null;
    return found.isDirectory() && [owner, 0, process.getuid?.() ?? 0].includes(found.uid) && isClosed(found.mode);
}
function isClosed(mode) {
    return process.platform === 'win32' || (mode & 0o022) === 0;
}
function readIfThere(path, readFile) {
    try {
        return readFile(path);
    }
    catch {
        // Not there, or not for us to read: the code is compiled, as without a cache.
        return undefined;
    }
}
/** V8 checks no sum over what it reads: a file is there whole, or not at all, even after a power failure. */
function writeWhole(path, content) {
    const unfinished = `${path}.${process.pid}`;
    const file = (0,external_node_fs_namespaceObject.openSync)(unfinished, 'w', 0o644);
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(file, content);
        (0,external_node_fs_namespaceObject.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
    (0,external_node_fs_namespaceObject.renameSync)(unfinished, path);
}

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./lib/launch/load-bundle.js


/**
 * Runs the bundle in FOLDER (`index.js`, and the chunks that it requires), with the code that CACHE has of its files. Each file is the
 * function that Node makes of a CommonJS module: https://nodejs.org/api/modules.html#the-module-wrapper
 */
function loadBundle(folder, cache, readFile) {
    const load = (name) => {
        const path = (0,external_node_path_namespaceObject.join)(folder, name);
        const module = { exports: {} };
        const run = compile(path, name, cache, readFile).runInThisContext();
        run(module.exports, require, module, path, folder);
        return module.exports;
    };
    // Each chunk is asked for once; what is not a chunk is Node's own.
    const require = (id) => (id.startsWith('./') ? load(id.slice(2)) : loadedWhenUsed(id));
    load('index.js');
}
/**
 * Node's own module ID, which is loaded when something of it is first asked for: what a run imports is seldom what it uses, and some
 * (`node:crypto`) take as long as a twentieth of a bare Node.
 */
function loadedWhenUsed(id) {
    let loaded;
    const module = () => {
        loaded ??= process.getBuiltinModule(id);
        return loaded;
    };
    return new Proxy({}, {
        // The bundler asks each whether it is an ES module.
        get: (_, name) => (name === '__esModule' ? undefined : Reflect.get(module(), name)),
        ownKeys: () => Reflect.ownKeys(module()),
    });
}
function compile(path, name, cache, readFile) {
    // The build makes it ASCII, which is read faster, and held in half the memory.
    const source = readFile(path).toString('latin1');
    const cachedData = cache.read(name);
    const script = new external_node_vm_namespaceObject.Script(source, { filename: path, ...(cachedData && { cachedData }) });
    if (cachedData === undefined || script.cachedDataRejected === true)
        cache.keep(name, script);
    return script;
}

;// CONCATENATED MODULE: ./lib/launch/read-files.js

/**
 * Reads files one after the other into the same memory. Memory that a process has not touched before costs it more than to read
 * into it.
 */
function fileReader() {
    let memory = Buffer.alloc(0);
    return (path) => {
        const file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
        try {
            const { size } = (0,external_node_fs_namespaceObject.fstatSync)(file);
            if (size > memory.length)
                memory = Buffer.allocUnsafeSlow(size);
            let length = 0;
            while (length < size) {
                const count = (0,external_node_fs_namespaceObject.readSync)(file, memory, length, size - length, null);
                if (count === 0)
                    break;
                length += count;
            }
            return memory.subarray(0, length);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    };
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
;// CONCATENATED MODULE: ./lib/launch/short-run.js

/** V8's flags that fit a run of some hundredths of a second, by V8's version: it complains of one that it does not know. */
const FLAGS = {
    // Node 20. The budget is in units of bytecode.
    '11.3': ['--semi-space-growth-factor=1', '--no-parallel-scavenge', '--interrupt-budget=1000000'],
    // Node 24. The counts are of calls.
    '13.6': [
        '--semi-space-growth-factor=1',
        '--no-parallel-scavenge',
        '--invocation-count-for-turbofan=30000',
        '--invocation-count-for-maglev=4000',
    ],
};
/**
 * Makes V8 optimize later than by default: it would spend a quarter of a run on it, and the run ends before that pays. And keeps its
 * young generation small: to touch memory for the first time costs more than to use what is there again, in long runs too. So small
 * a generation is collected sooner than threads agree on who does it: one alone takes a seventh less, and a third less where they have to wait.
 */
function expectShortRun() {
    const version = process.versions.v8.split('.').slice(0, 2).join('.');
    for (const flag of FLAGS[version] ?? [])
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
}

;// CONCATENATED MODULE: ./lib/launch.js






// Not by import.meta.url: the bundler takes that for a file to copy.
const folder = (0,external_node_path_namespaceObject.dirname)((0,external_node_fs_namespaceObject.realpathSync)(process.argv[1] ?? '.'));
expectShortRun();
const readFile = fileReader();
loadBundle((0,external_node_path_namespaceObject.join)(folder, 'program'), openCodeCache(folder, process.argv[2], readFile), readFile);

module.exports = __webpack_exports__;
/******/ })()
;