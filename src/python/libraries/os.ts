import { ANY } from '../accepts-any.ts'
import { APP_FOLDER } from '../filesystem/app-folder.ts'
import { mayRaise } from '../machine/fork.ts'
import { DICT_METHODS } from '../methods/dict.ts'
import { libraryModule } from '../modules/library.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bytes, instance, int, none, originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { readSlot } from '../operations/attributes.ts'
import { callNative } from '../operations/call-native.ts'
import { lift } from '../operations/lift.ts'
import { getItem, setItem } from '../operations/mapping.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { DICT } from '../types/builtin-types.ts'
import { exceptionClass, raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { environmentGet } from './environment.ts'
import { OS_FILES } from './os-files.ts'
import { OS_NAMES } from './os-names.ts'
import { osPath } from './os-path.ts'
import { pathOf } from './path-of.ts'

/** A mapping of Python's own code takes the default by keyword too. */
function byKeyword(name: string): NativeFunction[] {
  const method = DICT_METHODS.find((one) => one.name === name)
  const run = (call: Call): PyObject => {
    if (method === undefined) throw new TypeError(`dict has no ${name}`)
    const fallback = call.optional('default')
    if (name === 'setdefault') verifyDefault(call, fallback ?? none())
    return callNative(
      call.vm,
      method,
      [call.arg('self'), call.arg('key'), ...(fallback === null ? [] : [fallback])],
      new Map(),
    )
  }
  return [native(name, 'self, key, default=', run, ANY)]
}

/** What is not there is set, and must be a value then. @throws Raise TypeError, ValueError */
function verifyDefault(call: Call, fallback: PyObject): void {
  readSlot(call.vm, getItem(call.vm, call.vm.environ, call.arg('key')), () =>
    lift(call.vm, fallback, (one) => {
      verify(call, call.arg('key'), one)
      return one
    }),
  )
}

/** Verifies that a variable can be set: `os.putenv` takes no null byte, and no name with a `=`. @throws Raise TypeError, ValueError */
function verify(call: Call, key: PyObject, given: PyObject): void {
  const [name, value] = [key, given].map((one) => {
    textOrUnknown(call, one)
    const told = payloadOf(one)
    return told.kind === 'str' ? told.value : ''
  })
  if (name?.includes('\0') || value?.includes('\0')) throw raise(call.vm, 'ValueError', 'embedded null byte')
  if (name?.includes('=')) throw raise(call.vm, 'ValueError', 'illegal environment variable name')
}

/** `os._Environ`: a mapping of its own that takes str alone. */
const ENVIRON = createClass({
  name: '_Environ',
  module: 'os',
  bases: [DICT],
  methods: [
    ...['get', 'setdefault', 'pop'].flatMap((name) => byKeyword(name)),
    native('__getitem__', 'self, key, /', (call) => {
      const key = call.arg('key')
      if (key.kind === 'unknown') return unknownFrom(call.vm, [key], { types: ['str'] })
      return environmentGet(call.vm, text(call, key), 'os.environ[]', null, () => {
        throw raise(call.vm, 'KeyError', {
          ...str(text(call, key)),
          origin: { ...originFrom(call.vm, key), configVars: [text(call, key)] },
        })
      })
    }),
    native(
      '__setitem__',
      'self, key, value, /',
      (call) => {
        verify(call, call.arg('key'), call.arg('value'))
        setItem(call.vm, call.vm.environ, call.arg('key'), call.arg('value'))
        return none()
      },
      ANY,
    ),
  ],
})

function textOrUnknown(call: Call, value: PyObject): void {
  if (value.kind !== 'unknown') text(call, value)
  else if (!value.types?.every((type) => type === 'str'))
    mayRaise(call.vm, () => raise(call.vm, 'TypeError', unknownFrom(call.vm, [value], { types: ['str'] })))
}

/** @throws Raise TypeError where it is no str */
function text(call: Call, value: PyObject): string {
  if (value.kind === 'str') return value.value
  if (value.kind === 'instance' && value.payload?.kind === 'str') return value.payload.value
  // Written in Python, it asks for the class's `__name__`.
  const [name = ''] = typeName(value).split('.').slice(-1)
  throw raise(call.vm, 'TypeError', `str expected, not ${name}`)
}

function getenv(call: Call): PyObject {
  const key = call.arg('key')
  const fallback = call.optional('default')
  return environmentGet(
    call.vm,
    text(call, key),
    'os.getenv',
    fallback ?? none(originFrom(call.vm)),
    () => fallback ?? none(originFrom(call.vm)),
  )
}

function nondeterministic(
  name: string,
  types: readonly string[],
  truth: boolean | null = true,
): ReturnType<typeof native> {
  return native(
    name,
    '*args, **kwargs',
    (call) =>
      unknown(call.vm, {
        types,
        truth,
        causes: [{ kind: 'nondeterministic', what: `os.${name}`, location: call.location }],
      }),
    ANY,
  )
}

const effect = (name: string): ReturnType<typeof native> => native(name, '*args, **kwargs', () => none(), ANY)

/** `os` */
export const os: NativeModule = {
  name: 'os',
  attributes: {
    environ: (vm) => instance(vm, ENVIRON, originFrom(vm), { payload: vm.environ }),
    getenv: native('getenv', 'key, default=', getenv, { returns: ['str'] }),
    putenv: effect('putenv'),
    unsetenv: effect('unsetenv'),
    path: (vm) => libraryModule(vm, osPath),
    getcwd: native('getcwd', '', (call) => str(APP_FOLDER, originFrom(call.vm))),
    getcwdb: native('getcwdb', '', (call) => bytes(new TextEncoder().encode(APP_FOLDER), originFrom(call.vm))),
    fspath: native(
      'fspath',
      'path',
      (call) => {
        if (payloadOf(call.arg('path')).kind === 'bytes') return call.arg('path')
        const path = pathOf(call.vm, call.arg('path'))
        if (path === null)
          throw raise(
            call.vm,
            'TypeError',
            `expected str, bytes or os.PathLike object, not ${typeName(call.arg('path'))}`,
          )
        return str(path, originFrom(call.vm, call.arg('path')))
      },
      { returns: ['str'] },
    ),
    ...OS_FILES,
    getpid: nondeterministic('getpid', ['int']),
    getppid: nondeterministic('getppid', ['int']),
    urandom: nondeterministic('urandom', ['bytes']),
    uname: nondeterministic('uname', ['posix.uname_result']),
    cpu_count: nondeterministic('cpu_count', ['int']),
    getlogin: nondeterministic('getlogin', ['str']),
    getuid: nondeterministic('getuid', ['int']),
    umask: nondeterministic('umask', ['int'], null),
    sep: str('/'),
    pathsep: str(':'),
    linesep: str('\n'),
    extsep: str('.'),
    curdir: str('.'),
    pardir: str('..'),
    devnull: str('/dev/null'),
    name: str('posix'),
    error: exceptionClass('OSError'),
    F_OK: int(0),
    R_OK: int(4),
    W_OK: int(2),
    X_OK: int(1),
  },
  others: OS_NAMES,
}
