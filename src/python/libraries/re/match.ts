import { ANY } from '../../accepts-any.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import { int, none, originAbout, originFrom, str, tuple } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import * as regex from '../../text/regex/regex.ts'
import { expandTemplate, parseTemplate } from '../../text/regex/template.ts'
import { reprStr } from '../../text/repr.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { guarded } from './classes.ts'
import { groupObject, groupsDict, isMatch, type MatchData, spanObject } from './pattern.ts'

function matchOf(call: Call): MatchData {
  const self = call.arg('self')
  if (self.kind !== 'instance' || !isMatch(self.data))
    throw raise(call.vm, 'TypeError', `descriptor requires a 're.Match' object but received a '${typeName(self)}'`)
  return self.data
}

/** The number of the group that OBJECT names. @throws Raise IndexError */
function groupNumber(call: Call, data: MatchData, object: PyObject | null): number {
  if (object === null) return 0
  const value = payloadOf(object)
  const key =
    value.kind === 'str' || value.kind === 'int' ? value.value : value.kind === 'bool' ? BigInt(value.value) : null
  const group = key === null ? undefined : typeof key === 'string' ? data.match.regex.groupIndex.get(key) : Number(key)
  if (group === undefined || group < 0 || group > data.match.regex.groups)
    throw raise(call.vm, 'IndexError', 'no such group')
  return group
}

function groups(call: Call): PyObject {
  const data = matchOf(call)
  const fallback = call.optional('default') ?? none()
  return tuple(
    Array.from({ length: data.match.regex.groups }, (_, index) => groupObject(call.vm, data, index + 1, fallback)),
    originFrom(call.vm, data.text),
  )
}

const edge = (name: 'start' | 'end', index: 0 | 1): NativeFunction =>
  native(name, 'self, group=, /', (call) => {
    const data = matchOf(call)
    return int(
      data.match.spans[groupNumber(call, data, call.optional('group'))]?.[index] ?? -1,
      originAbout(call.vm, data.text),
    )
  })

const MATCH_METHODS: readonly NativeFunction[] = [
  native('group', 'self, /, *args', (call) => {
    const data = matchOf(call)
    const wanted = call.rest.length === 0 ? [null] : call.rest
    const found = wanted.map((object) => groupObject(call.vm, data, groupNumber(call, data, object)))
    const [only] = found
    return found.length === 1 && only !== undefined ? only : tuple(found, originFrom(call.vm, data.text))
  }),
  native('__getitem__', 'self, key, /', (call) =>
    groupObject(call.vm, matchOf(call), groupNumber(call, matchOf(call), call.arg('key'))),
  ),
  native('groups', 'self, default=', groups, ANY),
  native(
    'groupdict',
    'self, default=',
    (call) => groupsDict(call.vm, matchOf(call), call.optional('default') ?? none()),
    ANY,
  ),
  edge('start', 0),
  edge('end', 1),
  native('span', 'self, group=, /', (call) =>
    spanObject(call.vm, matchOf(call), groupNumber(call, matchOf(call), call.optional('group'))),
  ),
  native(
    'expand',
    'self, template',
    (call) => {
      const data = matchOf(call)
      const template = payloadOf(call.arg('template'))
      if (template.kind !== 'str') throw raise(call.vm, 'TypeError', 'expected str instance')
      return guarded(call, [data.text, template], ['str'], () =>
        str(
          expandTemplate(parseTemplate(template.value, data.match.regex), data.match),
          originFrom(call.vm, data.text, template),
        ),
      )
    },
    { returns: ['str'] },
  ),
  native('__repr__', 'self, /', (call) => {
    const data = matchOf(call)
    const [start, end] = data.match.spans[0] ?? [0, 0]
    return str(
      `<re.Match object; span=(${start}, ${end}), match=${reprStr(regex.groupText(data.match, 0) ?? '').slice(0, 50)}>`,
      originFrom(call.vm, data.text),
    )
  }),
]

const MATCH_PROPERTIES: readonly NativeFunction[] = [
  native('string', 'self', (call) => matchOf(call).text),
  native('re', 'self', (call) => matchOf(call).pattern),
  native('pos', 'self', (call) => int(matchOf(call).pos)),
  native('endpos', 'self', (call) => int(matchOf(call).endpos)),
  native('lastindex', 'self', (call) => {
    const { lastIndex } = matchOf(call).match
    return lastIndex === null ? none() : int(lastIndex)
  }),
  native('lastgroup', 'self', (call) => {
    const name = regex.lastGroup(matchOf(call).match)
    return name === null ? none() : str(name)
  }),
]

export const MATCH: ClassObject = createClass({
  name: 'Match',
  module: 're',
  methods: MATCH_METHODS,
  properties: MATCH_PROPERTIES,
})
