import { type Call, type NativeFunction, native } from '../../native.ts'
import { dictOf, instance, int, iterator, list, none, originAbout, originFrom, str, tuple } from '../../objects/make.ts'
import { type ClassObject, NO_ORIGIN, type PyObject, type StrObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { resolve } from '../../operations/lift.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { checkLength } from '../../text/outcome.ts'
import type { Match } from '../../text/regex/regex.ts'
import * as regex from '../../text/regex/regex.ts'
import { expandTemplate, parseTemplate } from '../../text/regex/template.ts'
import { reprStr } from '../../text/repr.ts'
import { INT } from '../../types/builtin-types.ts'
import { exceptionClass, raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { guardWith } from '../support.ts'
import { MATCH } from './match.ts'
import { foundList, isPattern, matchObject, type PatternData, patternObject } from './pattern.ts'

/** `re.error`; from Python 3.13 on its name is `PatternError`. */
export const RE_ERROR = createClass({ name: 'error', module: 're', bases: [exceptionClass('Exception')] })
const ERRORS = new Map([['re.error', RE_ERROR]])
const ERROR_PARTS = ['msg', 'pattern', 'pos', 'lineno', 'colno'] as const

export const REGEX_FLAG = createClass({
  name: 'RegexFlag',
  module: 're',
  bases: [INT],
  properties: [native('value', 'self', (call) => payloadOf(call.arg('self')))],
})

/** Runs RUN: what `text/regex` raises becomes Python's exception. */
export function guarded(
  call: Call,
  sources: readonly PyObject[],
  types: readonly string[] | null,
  run: () => PyObject,
): PyObject {
  return guardWith(call.vm, sources, types, ERRORS, run, (parts) =>
    ERROR_PARTS.map((name, index) => [name, parts[index] ?? none()]),
  )
}

/** `re.compile` of a str. @throws Raise re.error, TypeError */
export function compilePattern(call: Call, given: PyObject, flags: bigint): PyObject {
  const value = payloadOf(given)
  if (given.kind === 'instance' && isPattern(given.data)) {
    if (flags !== 0n) throw raise(call.vm, 'ValueError', 'cannot process flags argument with a compiled pattern')
    return given
  }
  if (value.kind === 'bytes')
    return unknownFrom(call.vm, [given], {
      truth: true,
      causes: [{ kind: 'construct', what: 'a regular expression over bytes', location: call.location }],
    })
  if (value.kind !== 'str') throw raise(call.vm, 'TypeError', 'first argument must be string or compiled pattern')
  const { minor } = call.vm.input.pythonVersion
  return guarded(call, [given], null, () =>
    patternObject(call.vm, PATTERN, regex.compile(value.value, Number(flags), minor), value),
  )
}

/** The str that is searched. @throws Raise TypeError */
function subject(call: Call): StrObject {
  const value = payloadOf(call.arg('string'))
  if (value.kind === 'str') return value
  if (value.kind === 'bytes') throw raise(call.vm, 'TypeError', 'cannot use a string pattern on a bytes-like object')
  throw raise(
    call.vm,
    'TypeError',
    `expected string or bytes-like object${call.vm.input.pythonVersion.minor >= 11 ? `, got '${typeName(call.arg('string'))}'` : ''}`,
  )
}

function patternOf(call: Call): PatternData {
  const self = call.arg('self')
  if (self.kind !== 'instance' || !isPattern(self.data))
    throw raise(call.vm, 'TypeError', `descriptor requires a 're.Pattern' object but received a '${typeName(self)}'`)
  return self.data
}

const FINDERS = { search: regex.search, match: regex.match, fullmatch: regex.fullmatch } as const

function matcher(name: 'search' | 'match' | 'fullmatch'): NativeFunction {
  return native(name, 'self, string, pos=, endpos=', (call) => {
    const [data, text] = [patternOf(call), subject(call)]
    const [pos, end] = [optionalInteger(call, 'pos'), optionalInteger(call, 'endpos')]
    return guarded(call, [text, data.source], null, () => {
      const found = FINDERS[name](
        data.regex,
        text.value,
        Number(pos ?? 0n),
        end === null ? Number.MAX_SAFE_INTEGER : Number(end),
      )
      if (found === null) return none(originAbout(call.vm, text, data.source))
      return matchObject(call.vm, MATCH, found, text, call.arg('self'), Number(pos ?? 0n))
    })
  })
}

/** What a replacement gives for each match: a template's text, or what a function makes of it; null where that is not known. */
function replacer(call: Call, data: PatternData, text: StrObject, sources: PyObject[]): (found: Match) => string {
  const given = call.arg('repl')
  const value = payloadOf(given)
  if (value.kind === 'str') {
    sources.push(value)
    const template = parseTemplate(value.value, data.regex)
    return (found) => expandTemplate(template, found)
  }
  return (found) => {
    const result = resolve(
      call.vm,
      callObject(call.vm, given, [matchObject(call.vm, MATCH, found, text, call.arg('self'))]),
    )
    sources.push(result)
    const made = payloadOf(result)
    if (made.kind === 'unknown') return ''
    if (made.kind !== 'str')
      throw raise(call.vm, 'TypeError', `sequence item 1: expected str instance, ${typeName(result)} found`)
    return made.value
  }
}

function substitute(name: 'sub' | 'subn'): NativeFunction {
  return native(
    name,
    'self, repl, string, count=',
    (call) => {
      const [data, text] = [patternOf(call), subject(call)]
      const sources: PyObject[] = [text]
      return guarded(call, [text], name === 'sub' ? ['str'] : ['tuple'], () => {
        const [replaced, count] = regex.subn(
          data.regex,
          replacer(call, data, text, sources),
          text.value,
          Number(optionalInteger(call, 'count') ?? 0n),
        )
        checkLength(replaced.length)
        const isKnown = sources.every((source) => payloadOf(source).kind === 'str')
        const result = isKnown
          ? str(replaced, originFrom(call.vm, ...sources))
          : unknownFrom(call.vm, sources, { types: ['str'] })
        return name === 'sub'
          ? result
          : tuple([result, int(count, originAbout(call.vm, text))], originFrom(call.vm, text))
      })
    },
    { returns: [name === 'sub' ? 'str' : 'tuple'] },
  )
}

const PATTERN_METHODS: readonly NativeFunction[] = [
  matcher('search'),
  matcher('match'),
  matcher('fullmatch'),
  substitute('sub'),
  substitute('subn'),
  native(
    'split',
    'self, string, maxsplit=',
    (call) => {
      const [data, text] = [patternOf(call), subject(call)]
      return guarded(call, [text], ['list'], () => {
        const origin = originFrom(call.vm, text)
        const parts = regex.split(data.regex, text.value, Number(optionalInteger(call, 'maxsplit') ?? 0n))
        return list(
          call.vm,
          parts.map((part) => (part === null ? none(origin) : str(part, origin))),
          origin,
        )
      })
    },
    { returns: ['list'] },
  ),
  native(
    'findall',
    'self, string, pos=, endpos=',
    (call) => {
      const [data, text] = [patternOf(call), subject(call)]
      if (call.optional('pos') !== null)
        return unknownFrom(call.vm, [text], {
          types: ['list'],
          causes: [{ kind: 'call', callee: 'Pattern.findall', location: call.location }],
        })
      return guarded(call, [text], ['list'], () =>
        foundList(call.vm, regex.findall(data.regex, text.value), originFrom(call.vm, text)),
      )
    },
    { returns: ['list'] },
  ),
  native('finditer', 'self, string, pos=, endpos=', (call) => {
    const [data, text] = [patternOf(call), subject(call)]
    if (call.optional('pos') !== null)
      return unknownFrom(call.vm, [text], {
        causes: [{ kind: 'call', callee: 'Pattern.finditer', location: call.location }],
      })
    return guarded(call, [text], null, () => {
      const found = regex.finditer(data.regex, text.value)
      return iterator(call.vm, 'callable_iterator', (index) => {
        const one = found[index]
        return one === undefined
          ? { kind: 'end' }
          : { kind: 'item', slot: matchObject(call.vm, MATCH, one, text, call.arg('self')) }
      })
    })
  }),
  native('__repr__', 'self, /', (call) => {
    const { regex: compiled, source } = patternOf(call)
    if ((compiled.flags & ~32) !== 0)
      return unknownFrom(call.vm, [], {
        types: ['str'],
        truth: true,
        causes: [{ kind: 'construct', what: 'the repr of a pattern with flags', location: call.location }],
      })
    const shown = reprStr(compiled.pattern)
    return str(`re.compile(${shown.slice(0, 200)})`, originFrom(call.vm, source))
  }),
]

const PATTERN_PROPERTIES: readonly NativeFunction[] = [
  native('pattern', 'self', (call) => patternOf(call).source),
  native('flags', 'self', (call) => int(patternOf(call).regex.flags)),
  native('groups', 'self', (call) => int(patternOf(call).regex.groups)),
  native('groupindex', 'self', (call) =>
    dictOf(
      call.vm,
      [...patternOf(call).regex.groupIndex].map(([name, group]) => [name, int(group)] as const),
    ),
  ),
]

export const PATTERN: ClassObject = createClass({
  name: 'Pattern',
  module: 're',
  methods: PATTERN_METHODS,
  properties: PATTERN_PROPERTIES,
})

/** `re.I` and its like: ints with a name. */
export function flagObject(call: { readonly vm: Call['vm'] }, value: number): PyObject {
  return instance(call.vm, REGEX_FLAG, NO_ORIGIN, { payload: int(value) })
}
