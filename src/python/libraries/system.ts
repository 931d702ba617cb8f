import { ANY } from '../accepts-any.ts'
import { type NativeModule, native } from '../native.ts'
import { none, str } from '../objects/make.ts'
import type { ClassObject } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { exceptionClass } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { asksOutside, classes, constants, functions, harmless, names, varies } from './support.ts'

/** Modules that ask the machine, the network or the clock, or whose effects settings do not notice. */

const TIME = 'the time'

/** `time` */
export const time: NativeModule = {
  name: 'time',
  attributes: functions(
    ...['time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'].map((name) =>
      varies(name, '', TIME, ['float'], true),
    ),
    ...['time_ns', 'monotonic_ns', 'perf_counter_ns', 'process_time_ns', 'thread_time_ns'].map((name) =>
      varies(name, '', TIME, ['int'], true),
    ),
    ...['ctime', 'asctime', 'strftime'].map((name) => varies(name, '*args', TIME, ['str'])),
    ...['localtime', 'gmtime'].map((name) => varies(name, '*args', TIME, null, true)),
    harmless('sleep', 'secs, /'),
    harmless('tzset', ''),
  ),
}

export const HOST = "the dyno's host name"
const MACHINE = 'the machine that the dyno runs on'
const text = (name: string, what: string, parameters = '*args, **kwargs'): ReturnType<typeof varies> =>
  varies(name, parameters, what, ['str'])

/** A dyno's host name is a UUID, or a name of Kubernetes' with random parts: no name that a person gives a machine. */
const isNoDyno = (text: string): boolean => text.length < 16 || !/\d/.test(text)

export const hostName = (name: string): ReturnType<typeof native> =>
  native(
    name,
    '',
    (call) =>
      unknown(call.vm, {
        causes: [{ kind: 'nondeterministic', what: HOST, location: call.location }],
        types: ['str'],
        truth: true,
        differs: isNoDyno,
      }),
    { total: true },
  )

/** `platform`: a dyno runs Linux, on what else is not told. */
export const platform: NativeModule = {
  name: 'platform',
  attributes: functions(
    native('system', '', () => str('Linux')),
    native('python_implementation', '', () => str('CPython')),
    native('python_version_tuple', '', (call) => varies('', '', "Python's patch version", ['tuple'], true).call(call)),
    hostName('node'),
    ...['machine', 'processor', 'release', 'version', 'platform', 'python_build', 'python_compiler'].map((name) =>
      text(name, MACHINE),
    ),
    text('python_version', "Python's patch version"),
    varies('uname', '', MACHINE, null, true),
    varies('architecture', '*args', MACHINE, ['tuple'], true),
    varies('libc_ver', '*args', MACHINE, ['tuple'], true),
    varies('freedesktop_os_release', '', MACHINE, ['dict'], true),
  ),
}

/** `getpass` */
export const getpass: NativeModule = {
  name: 'getpass',
  attributes: functions(
    asksOutside('getuser', "the dyno's user", ['str']),
    asksOutside('getpass', 'what a person types', ['str']),
  ),
}

const RANDOM_NAME = 'a random name'

/** `tempfile` */
export const tempfile: NativeModule = {
  name: 'tempfile',
  attributes: {
    ...functions(
      native('gettempdir', '', () => str('/tmp')),
      text('mkdtemp', RANDOM_NAME),
      text('mktemp', RANDOM_NAME),
      varies('mkstemp', '*args, **kwargs', RANDOM_NAME, ['tuple'], true),
    ),
    tempdir: none(),
  },
}

const OUTSIDE = 'what another program says'

/** `subprocess` */
const SUBPROCESS_ERROR = createClass({
  name: 'SubprocessError',
  module: 'subprocess',
  bases: [exceptionClass('Exception')],
})
const inSubprocess = (name: string): ClassObject =>
  createClass({ name, module: 'subprocess', bases: [SUBPROCESS_ERROR] })

export const subprocess: NativeModule = {
  name: 'subprocess',
  attributes: {
    ...functions(
      ...['check_output', 'getoutput'].map((name) =>
        asksOutside(name, OUTSIDE, name === 'getoutput' ? ['str'] : ['str', 'bytes']),
      ),
      ...['call', 'check_call'].map((name) => asksOutside(name, OUTSIDE, ['int'])),
      asksOutside('getstatusoutput', OUTSIDE, ['tuple']),
      asksOutside('run', OUTSIDE, null),
      asksOutside('Popen', OUTSIDE, null),
    ),
    ...classes(SUBPROCESS_ERROR, inSubprocess('CalledProcessError'), inSubprocess('TimeoutExpired')),
    ...constants({ PIPE: -1, STDOUT: -2, DEVNULL: -3 }),
  },
  others: names('CompletedProcess'),
}

/** `atexit`: what is registered runs after everything that is looked at here. */
export const atexit: NativeModule = {
  name: 'atexit',
  attributes: functions(
    native('register', 'func, /, *args, **kwargs', (call) => call.arg('func'), ANY),
    harmless('unregister'),
  ),
}

/** `locale` */
export const locale: NativeModule = {
  name: 'locale',
  attributes: {
    ...functions(
      asksOutside('setlocale', 'the locales of the stack', ['str']),
      ...['getlocale', 'getdefaultlocale'].map((name) => varies(name, '*args', 'the locale', ['tuple'], true)),
      text('getpreferredencoding', 'the locale'),
    ),
    ...constants({ LC_CTYPE: 0, LC_NUMERIC: 1, LC_TIME: 2, LC_COLLATE: 3, LC_MONETARY: 4, LC_MESSAGES: 5, LC_ALL: 6 }),
    Error: createClass({ name: 'Error', module: 'locale', bases: [exceptionClass('Exception')] }),
  },
}

/** `gettext`: without a catalogue it gives the text itself; whether there is one is not looked at. */
export const gettext: NativeModule = {
  name: 'gettext',
  attributes: functions(
    ...['gettext', 'ngettext', 'dgettext', 'pgettext'].map((name) => text(name, 'the translation')),
    harmless('install'),
    harmless('bindtextdomain'),
    harmless('textdomain'),
  ),
}

/** `gc` */
export const gc: NativeModule = {
  name: 'gc',
  attributes: functions(
    ...['enable', 'disable', 'freeze', 'unfreeze', 'set_threshold', 'set_debug'].map((name) => harmless(name)),
    varies('collect', '*args', 'the objects in memory', ['int']),
  ),
}

/** `faulthandler` */
export const faulthandler: NativeModule = {
  name: 'faulthandler',
  attributes: functions(
    ...['enable', 'disable', 'register', 'unregister', 'dump_traceback', 'dump_traceback_later'].map((name) =>
      harmless(name),
    ),
  ),
}
