import { ANY } from '../../accepts-any.ts'
import { write } from '../../machine/heap.ts'
import { libraryModule } from '../../modules/library.ts'
import type { Call, NativeFunction, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { bindName, bool, none, slotOf, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { payloadOf } from '../../operations/types.ts'
import { asksOutside, classes, constants, functions, harmless, names } from '../support.ts'
import {
  FILE_HANDLER,
  FILTER,
  FORMATTER,
  HANDLER,
  LOG_RECORD,
  LOGGER,
  LOGGER_ADAPTER,
  loggerObject,
  MORE_HANDLERS,
  NULL_HANDLER,
  STREAM_HANDLER,
} from './classes.ts'
import { checkLevel, LEVEL_FUNCTIONS, LEVELS } from './levels.ts'

/** Before the names of the loggers that there are, in the module's namespace: no program can say it. */
const MADE = '$logger:'

const getLogger = native(
  'getLogger',
  'name=',
  (call) => {
    const given = call.optional('name')
    const isRoot = given === null || given.kind === 'none' || (given.kind === 'str' && given.value === '')
    const name = isRoot ? str('root') : given
    const text = payloadOf(name)
    if (text.kind !== 'str') return loggerObject(call, name)
    // Of one name there is one logger.
    const { namespace } = libraryModule(call.vm, logging)
    const slot = `${MADE}${text.value}`
    const before = slotOf(namespace.contents, slot)
    if (before !== undefined) return before
    const made = loggerObject(call, name)
    bindName(write(call.vm.heap, namespace), slot, made)
    return made
  },
  ANY,
)

/** Whether the root logger has a handler: a name of the module that no program can say. */
const CONFIGURED = '$configured'

/** Only the first `basicConfig` does anything, and the first message counts as one. */
function configure(call: Call, level: PyObject | undefined): void {
  const { namespace } = libraryModule(call.vm, logging)
  if (slotOf(namespace.contents, CONFIGURED) !== undefined) return
  if (level !== undefined && level.kind !== 'none') checkLevel(call, level)
  bindName(write(call.vm.heap, namespace), CONFIGURED, bool(true))
}

const basicConfig = native(
  'basicConfig',
  '**kwargs',
  (call) => {
    configure(call, call.keywords.get('level'))
    return none()
  },
  ANY,
)

const message = (name: string): NativeFunction =>
  native(
    name,
    '*args, **kwargs',
    (call) => {
      configure(call, undefined)
      return none()
    },
    ANY,
  )

const MESSAGES = ['debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical', 'fatal', 'log']
const QUIET = ['disable', 'captureWarnings', 'addLevelName', 'shutdown', 'setLoggerClass', 'setLogRecordFactory']

/** `logging`: what it does, nobody sees in settings; what it is given must exist. */
export const logging: NativeModule = {
  name: 'logging',
  attributes: {
    ...functions(
      getLogger,
      basicConfig,
      ...LEVEL_FUNCTIONS,
      ...MESSAGES.map(message),
      ...QUIET.map((name) => harmless(name)),
    ),
    getLoggerClass: native('getLoggerClass', '', () => LOGGER),
    ...classes(
      LOGGER,
      LOGGER_ADAPTER,
      FILTER,
      FORMATTER,
      LOG_RECORD,
      HANDLER,
      STREAM_HANDLER,
      FILE_HANDLER,
      NULL_HANDLER,
    ),
    ...constants({
      ...LEVELS,
      BASIC_FORMAT: '%(levelname)s:%(name)s:%(message)s',
      raiseExceptions: true,
      logThreads: true,
      logProcesses: true,
      logMultiprocessing: true,
      logAsyncioTasks: true,
    }),
  },
  others:
    names(`BufferingFormatter Filterer GenericAlias Manager PercentStyle PlaceHolder RootLogger StrFormatStyle StringTemplateStyle Template atexit collections
currentframe getHandlerByName getHandlerNames getLogRecordFactory io lastResort makeLogRecord os re root sys threading time traceback warnings weakref`),
}

/** `logging.config` */
export const loggingConfig: NativeModule = {
  name: 'logging.config',
  attributes: functions(
    harmless('dictConfig'),
    asksOutside('fileConfig', 'what a logging configuration file says', ['NoneType']),
    harmless('stopListening'),
  ),
}

/** `logging.handlers` */
export const loggingHandlers: NativeModule = {
  name: 'logging.handlers',
  attributes: { ...classes(...MORE_HANDLERS), ...constants({ SYSLOG_UDP_PORT: 514, SYSLOG_TCP_PORT: 514 }) },
}
