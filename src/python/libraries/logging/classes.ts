import { ANY } from '../../accepts-any.ts'
import { realPath } from '../../filesystem.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { instance, none, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { dirname } from '../../text/posixpath.ts'
import { checkFolder } from '../io/open.ts'
import { opaqueClass } from '../opaque-class.ts'
import { pathObject, pathOf } from '../path-of.ts'
import { checkLevel } from './levels.ts'

const setLevel: NativeFunction = native(
  'setLevel',
  'self, level',
  (call) => {
    checkLevel(call, call.arg('level'))
    return none()
  },
  ANY,
)

const QUIET = [
  'debug',
  'info',
  'warning',
  'warn',
  'error',
  'exception',
  'critical',
  'fatal',
  'log',
  'addHandler',
  'removeHandler',
  'addFilter',
  'removeFilter',
  'handle',
  'callHandlers',
]

export const LOGGER: ClassObject = opaqueClass({
  name: 'Logger',
  module: 'logging',
  harmless: QUIET,
  methods: [setLevel],
})
export const LOGGER_ADAPTER: ClassObject = opaqueClass({
  name: 'LoggerAdapter',
  module: 'logging',
  harmless: QUIET,
  methods: [setLevel],
})
export const FILTER: ClassObject = opaqueClass({ name: 'Filter', module: 'logging' })
export const FORMATTER: ClassObject = opaqueClass({ name: 'Formatter', module: 'logging' })
export const LOG_RECORD: ClassObject = opaqueClass({ name: 'LogRecord', module: 'logging' })

const HANDLER_METHODS = [
  'setFormatter',
  'addFilter',
  'removeFilter',
  'flush',
  'close',
  'acquire',
  'release',
  'createLock',
  'handleError',
  'emit',
  'setTarget',
  'set_name',
]

export const HANDLER: ClassObject = opaqueClass({
  name: 'Handler',
  module: 'logging',
  harmless: HANDLER_METHODS,
  methods: [setLevel],
})

/** A handler that opens its file at once, where it is not told to wait: in a folder that is missing it raises FileNotFoundError. */
function opensFile(call: Call): void {
  const file = call.rest[0] ?? call.keywords.get('filename')
  const delay = call.keywords.get('delay')
  if (file === undefined || call.rest.length > 3 || (delay !== undefined && !(delay.kind === 'bool' && !delay.value)))
    return
  const path = pathOf(call.vm, file)
  const real = path === null ? null : realPath(call.vm, path)
  if (real !== null) checkFolder(call.vm, absoluteName(pathObject(file), real), dirname(real))
}

/** The handler makes its file's name absolute first. */
function absoluteName(shown: PyObject, real: string): PyObject {
  return shown.kind === 'str' ? { ...shown, value: real } : str(real)
}

const handler = (name: string, base: ClassObject, opens = false): ClassObject =>
  opaqueClass({
    name,
    module: base === HANDLER || base === STREAM_HANDLER ? 'logging' : 'logging.handlers',
    bases: [base],
    ...(opens ? { before: opensFile } : {}),
  })

export const STREAM_HANDLER: ClassObject = opaqueClass({ name: 'StreamHandler', module: 'logging', bases: [HANDLER] })
export const FILE_HANDLER = handler('FileHandler', STREAM_HANDLER, true)
export const NULL_HANDLER = handler('NullHandler', HANDLER)

const BASE_ROTATING = handler('BaseRotatingHandler', FILE_HANDLER, true)
const BUFFERING = opaqueClass({ name: 'BufferingHandler', module: 'logging.handlers', bases: [HANDLER] })
const inHandlers = (name: string, base: ClassObject): ClassObject =>
  opaqueClass({ name, module: 'logging.handlers', bases: [base] })

/** `logging.handlers` */
export const MORE_HANDLERS: readonly ClassObject[] = [
  BASE_ROTATING,
  handler('RotatingFileHandler', BASE_ROTATING, true),
  handler('TimedRotatingFileHandler', BASE_ROTATING, true),
  handler('WatchedFileHandler', FILE_HANDLER, true),
  BUFFERING,
  inHandlers('MemoryHandler', BUFFERING),
  ...[
    'SocketHandler',
    'DatagramHandler',
    'SysLogHandler',
    'SMTPHandler',
    'HTTPHandler',
    'QueueHandler',
    'NTEventLogHandler',
  ].map((name) => inHandlers(name, HANDLER)),
  opaqueClass({ name: 'QueueListener', module: 'logging.handlers', harmless: ['start', 'stop'] }),
]

/** The logger of this name. */
export function loggerObject(call: Call, name: PyObject): PyObject {
  return instance(call.vm, LOGGER, originFrom(call.vm, name), { attributes: new Map([['name', name]]) })
}
