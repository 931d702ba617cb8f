import type { Interpreter } from '../machine/interpreter.ts'
import type { NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { dictOver, instance, int, list, NONE, none, str, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { TUPLE } from '../types/builtin-types.ts'
import { exceptionClass, raiseOf } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { opaqueClass } from './opaque-class.ts'
import { names } from './support.ts'

const VERSION_INFO = createClass({ name: 'version_info', module: 'sys', bases: [TUPLE] })

const IMPLEMENTATION = opaqueClass({ name: 'SimpleNamespace', module: 'types' })

function versionInfo(vm: Interpreter): PyObject {
  const { major, minor } = vm.input.pythonVersion
  const patch = unknown(vm, {
    causes: [{ kind: 'construct', what: "Python's patch version", location: vm.location }],
    types: ['int'],
  })
  const parts = [int(major), int(minor), patch, str('final'), int(0)]
  const names = ['major', 'minor', 'micro', 'releaselevel', 'serial']
  return instance(vm, VERSION_INFO, NO_ORIGIN, {
    payload: tuple(parts),
    attributes: new Map(names.map((name, index) => [name, parts[index] ?? NONE])),
  })
}

function stream(vm: Interpreter, name: string): PyObject {
  return unknown(vm, { causes: [{ kind: 'construct', what: `\`sys.${name}\``, location: vm.location }], truth: true })
}

function commandWord(vm: Interpreter): PyObject {
  return unknown(vm, {
    causes: [{ kind: 'construct', what: 'a word of the command line', location: vm.location }],
    types: ['str'],
  })
}

/** `sys` */
export const sys: NativeModule = {
  name: 'sys',
  attributes: {
    argv: (vm) =>
      list(
        vm,
        vm.input.argv.map((word) => (word === null ? commandWord(vm) : str(word))),
      ),
    path: (vm) => vm.sysPath,
    modules: (vm) => dictOver(vm.modules),
    version_info: versionInfo,
    version: (vm) =>
      unknown(vm, {
        causes: [{ kind: 'construct', what: "Python's build", location: vm.location }],
        types: ['str'],
        truth: true,
      }),
    hexversion: (vm) =>
      unknown(vm, {
        causes: [{ kind: 'construct', what: "Python's patch version", location: vm.location }],
        types: ['int'],
        truth: true,
      }),
    platform: str('linux'),
    byteorder: str('little'),
    maxsize: int(2n ** 63n - 1n),
    maxunicode: int(0x10ffff),
    executable: (vm) =>
      unknown(vm, {
        causes: [{ kind: 'construct', what: "the interpreter's path", location: vm.location }],
        types: ['str'],
        truth: true,
      }),
    prefix: (vm) =>
      unknown(vm, {
        causes: [{ kind: 'construct', what: "the interpreter's path", location: vm.location }],
        types: ['str'],
        truth: true,
      }),
    base_prefix: (vm) =>
      unknown(vm, {
        causes: [{ kind: 'construct', what: "the interpreter's path", location: vm.location }],
        types: ['str'],
        truth: true,
      }),
    flags: (vm) => stream(vm, 'flags'),
    stdout: (vm) => stream(vm, 'stdout'),
    stderr: (vm) => stream(vm, 'stderr'),
    stdin: (vm) => stream(vm, 'stdin'),
    warnoptions: (vm) => list(vm, []),
    dont_write_bytecode: (vm) => stream(vm, 'dont_write_bytecode'),
    exit: native(
      'exit',
      'status=, /',
      (call) => {
        const code = call.optional('status')
        throw raiseOf(call.vm, exceptionClass('SystemExit'), code === null ? [] : [code], [['code', code ?? NONE]])
      },
      { accepts: 'any' },
    ),
    exc_info: native('exc_info', '', (call) => {
      const current = call.vm.handling.at(-1)
      return current === undefined
        ? tuple([NONE, NONE, NONE])
        : tuple([current.kind === 'instance' ? current.cls : NONE, current, NONE])
    }),
    getdefaultencoding: native('getdefaultencoding', '', () => str('utf-8')),
    getfilesystemencoding: native('getfilesystemencoding', '', () => str('utf-8')),
    // Whoever has imported the settings may have set another.
    getrecursionlimit: native('getrecursionlimit', '', (call) =>
      unknown(call.vm, {
        causes: [{ kind: 'call', callee: 'sys.getrecursionlimit', location: call.location }],
        types: ['int'],
        truth: true,
      }),
    ),
    setrecursionlimit: native('setrecursionlimit', 'limit, /', () => none()),
    implementation: (vm) =>
      instance(vm, IMPLEMENTATION, NO_ORIGIN, { attributes: new Map([['name', str('cpython')]]) }),
    intern: native('intern', 'string, /', (call) => call.arg('string')),
    getsizeof: native('getsizeof', 'object, default=', (call) =>
      unknown(call.vm, {
        causes: [{ kind: 'nondeterministic', what: 'sys.getsizeof', location: call.location }],
        types: ['int'],
        truth: true,
      }),
    ),
  },
  others: names(
    `abiflags activate_stack_trampoline addaudithook api_version audit base_exec_prefix breakpointhook builtin_module_names call_tracing copyright
    deactivate_stack_trampoline displayhook excepthook exception exec_prefix float_info float_repr_style get_asyncgen_hooks
    get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks getdlopenflags getfilesystemencodeerrors getprofile getrefcount
    getswitchinterval gettrace getunicodeinternedsize hash_info int_info is_finalizing is_stack_trampoline_active meta_path monitoring
    orig_argv path_hooks path_importer_cache platlibdir pycache_prefix set_asyncgen_hooks set_coroutine_origin_tracking_depth
    set_int_max_str_digits setdlopenflags setprofile setswitchinterval settrace stdlib_module_names thread_info unraisablehook`,
  ),
}
