import type { Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import type { Settings } from '../../settings/settings.ts'
import { entryOf, hasMore, isTruthy } from '../../settings/tests.ts'
import { exceptionText, type Problem } from './problem.ts'

/** What logging.config.dictConfig asks of the dyno's disk. */
export interface Disk {
  /** Is the folder surely not there? PATH is absolute. */
  readonly lacksFolder: (path: string) => boolean
}

/** django.utils.log.configure_logging: handlers are made, and loggers given them, when Django starts. */
export function loggingProblem(program: Program, settings: Settings, disk: Disk): Problem | null {
  const { value: how } = settings.get('LOGGING_CONFIG')
  const { value: logging } = settings.get('LOGGING')
  if (isTruthy(how) !== true || how.kind !== 'str' || how.value !== 'logging.config.dictConfig') return null
  if (logging.kind !== 'dict' || isTruthy(logging) !== true) return null
  const version = entryOf(logging, 'version')
  if (version === null || (version?.kind === 'int' && version.value !== 1n))
    return problem(logging, 'LOGGING has no `version` of 1: logging raises ValueError', "LOGGING = {'version': 1, ...}")
  const handlers = entryOf(logging, 'handlers')
  const formatters = entryOf(logging, 'formatters')
  return (
    handlerProblem(program, handlers, formatters, disk) ??
    loggerProblem(entryOf(logging, 'loggers'), entryOf(logging, 'root'), handlers)
  )
}

function problem(at: Value, says: string, hint: string | null = null): Problem {
  return { stage: 'logging', certain: true, type: 'ValueError', says, hint, at: at.location, configVars: at.configVars }
}

const pairs = (value: Value | null | undefined): readonly (readonly [string, Value])[] =>
  value?.kind === 'dict'
    ? value.entries.flatMap(([key, item]) => (key.kind === 'str' ? [[key.value, item] as const] : []))
    : []

function handlerProblem(
  program: Program,
  handlers: Value | null | undefined,
  formatters: Value | null | undefined,
  disk: Disk,
): Problem | null {
  for (const [name, handler] of pairs(handlers)) {
    const found =
      classProblem(program, name, handler) ??
      fileProblem(name, handler, disk) ??
      formatterProblem(name, handler, formatters)
    if (found) return found
  }
  return null
}

/** A handler's `class`: its module must be there. Those of logging itself are taken as they are. */
function classProblem(program: Program, name: string, handler: Value): Problem | null {
  const cls = entryOf(handler, 'class')
  if (cls === null && entryOf(handler, '()') === null && handler.kind === 'dict')
    return problem(handler, `The handler '${name}' of LOGGING has no class: logging raises ValueError`)
  if (cls?.kind !== 'str') return null
  const at = cls.value.lastIndexOf('.')
  const module = cls.value.slice(0, Math.max(at, 0))
  if (module === '' || /^(logging|django)(\.|$)/.test(module)) return null
  const { raises, path, bindings, rest } = program.importModule(module)
  if (raises?.certain)
    return problem(
      cls,
      `The handler '${name}' of LOGGING cannot be made: importing \`${module}\` raises ${exceptionText(raises)}`,
    )
  const attribute = cls.value.slice(at + 1)
  if (path !== null && rest.length === 0 && !bindings.has(attribute))
    return problem(cls, `The handler '${name}' of LOGGING cannot be made: \`${path}\` has no \`${attribute}\``)
  return null
}

/** A file handler opens its file when it is made. */
function fileProblem(name: string, handler: Value, disk: Disk): Problem | null {
  const file = entryOf(handler, 'filename')
  const path = file?.kind === 'str' ? file.value : file?.kind === 'object' ? file.text : undefined
  const delay = entryOf(handler, 'delay')
  if (file == null || path === undefined || (delay != null && isTruthy(delay) !== false)) return null
  const full = path.startsWith('/') ? path : `/app/${path}`
  const folder = full.slice(0, full.lastIndexOf('/'))
  if (!disk.lacksFolder(folder === '' ? '/' : folder)) return null
  return problem(
    file,
    `The handler '${name}' of LOGGING writes to a folder that is not on the dyno`,
    "Log to standard output: 'class': 'logging.StreamHandler'. `heroku logs` shows it, and a dyno's disk does not last.",
  )
}

function formatterProblem(name: string, handler: Value, formatters: Value | null | undefined): Problem | null {
  const formatter = entryOf(handler, 'formatter')
  if (formatter?.kind !== 'str' || formatters === undefined) return null
  if (formatters !== null && (formatters.kind !== 'dict' || hasMore(formatters))) return null
  if (pairs(formatters).some(([each]) => each === formatter.value)) return null
  return problem(
    formatter,
    `The handler '${name}' of LOGGING names the formatter '${formatter.value}', which is not defined: logging raises ValueError`,
  )
}

function loggerProblem(
  loggers: Value | null | undefined,
  root: Value | null | undefined,
  handlers: Value | null | undefined,
): Problem | null {
  if (handlers === undefined || (handlers !== null && (handlers.kind !== 'dict' || hasMore(handlers)))) return null
  const known = new Set(pairs(handlers).map(([name]) => name))
  const all = [...pairs(loggers), ...(root ? [['root', root] as const] : [])]
  for (const [name, logger] of all) {
    const used = entryOf(logger, 'handlers')
    if (used == null || !('items' in used)) continue
    for (const item of used.items)
      if (item.kind === 'str' && !known.has(item.value))
        return problem(
          item,
          `The logger '${name}' of LOGGING names the handler '${item.value}', which is not defined: logging raises ValueError`,
        )
  }
  return null
}
