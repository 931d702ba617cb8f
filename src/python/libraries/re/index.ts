import type { Call, NativeFunction, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { none } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { escapePattern } from '../../text/regex/regex.ts'
import { FLAG } from '../../text/regex/syntax.ts'
import { classes, functions, names, text, textFunction } from '../support.ts'
import { compilePattern, flagObject, PATTERN, RE_ERROR, REGEX_FLAG } from './classes.ts'
import { MATCH } from './match.ts'

/** A function of the module: the method of that name of the compiled pattern. */
function onPattern(name: string, parameters: string, returns: readonly string[] | null = null): NativeFunction {
  const own = parameters
    .split(', ')
    .map((part) => part.replace(/=$/, ''))
    .filter((part) => part !== 'pattern' && part !== 'flags')
  return native(
    name,
    parameters,
    (call) => {
      const compiled = compilePattern(call, call.arg('pattern'), flags(call))
      const given = own.flatMap((one): (readonly [string, PyObject])[] => {
        const value = call.optional(one)
        return value === null ? [] : [[one, value]]
      })
      return callObject(call.vm, getAttribute(call.vm, compiled, name), [], new Map(given))
    },
    returns === null ? {} : { returns },
  )
}

function flags(call: Call): bigint {
  return optionalInteger(call, 'flags') ?? 0n
}

const FLAGS = Object.fromEntries(
  Object.entries({
    ...FLAG,
    I: FLAG.IGNORECASE,
    L: FLAG.LOCALE,
    M: FLAG.MULTILINE,
    S: FLAG.DOTALL,
    U: FLAG.UNICODE,
    X: FLAG.VERBOSE,
    A: FLAG.ASCII,
    T: FLAG.TEMPLATE,
    NOFLAG: 0,
  }).map(([name, value]) => [name, (vm: Call['vm']) => flagObject({ vm }, value)] as const),
)

/** `re` */
export const re: NativeModule = {
  name: 're',
  attributes: {
    ...functions(
      native('compile', 'pattern, flags=', (call) => compilePattern(call, call.arg('pattern'), flags(call))),
      onPattern('search', 'pattern, string, flags='),
      onPattern('match', 'pattern, string, flags='),
      onPattern('fullmatch', 'pattern, string, flags='),
      onPattern('sub', 'pattern, repl, string, count=, flags=', ['str']),
      onPattern('subn', 'pattern, repl, string, count=, flags=', ['tuple']),
      onPattern('split', 'pattern, string, maxsplit=, flags=', ['list']),
      onPattern('findall', 'pattern, string, flags=', ['list']),
      onPattern('finditer', 'pattern, string, flags='),
      textFunction('escape', 'pattern', (call) => escapePattern(text(call, 'pattern'))),
      native('purge', '', () => none()),
    ),
    ...classes(PATTERN, MATCH, REGEX_FLAG),
    ...FLAGS,
    error: RE_ERROR,
    PatternError: RE_ERROR,
  },
  others: names('Scanner TEMPLATE copyreg enum functools sre_compile sre_parse template'),
}
