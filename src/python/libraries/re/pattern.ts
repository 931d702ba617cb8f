import type { Interpreter } from '../../machine/interpreter.ts'
import { dict, instance, int, list, none, originAbout, originFrom, str, tuple } from '../../objects/make.ts'
import type { ClassObject, Origin, PyObject, StrObject } from '../../objects/object.ts'
import type { Match, Regex } from '../../text/regex/regex.ts'
import * as regex from '../../text/regex/regex.ts'

/** What a compiled pattern keeps. */
export interface PatternData {
  readonly kind: 'pattern'
  readonly regex: Regex
  readonly source: StrObject
  readonly hash: string
}

/** What a match keeps: where the text came from is where its groups come from. */
export interface MatchData {
  readonly kind: 'match'
  readonly match: Match
  readonly text: StrObject
  readonly pattern: PyObject
  readonly pos: number
  readonly endpos: number
}

const hasKind = (data: unknown, kind: string): boolean =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === kind

export const isPattern = (data: unknown): data is PatternData => hasKind(data, 'pattern')
export const isMatch = (data: unknown): data is MatchData => hasKind(data, 'match')

export function patternObject(vm: Interpreter, cls: ClassObject, compiled: Regex, source: StrObject): PyObject {
  const data: PatternData = { kind: 'pattern', regex: compiled, source, hash: `${compiled.flags}:${compiled.pattern}` }
  return instance(vm, cls, originFrom(vm, source), { data })
}

export function matchObject(
  vm: Interpreter,
  cls: ClassObject,
  match: Match,
  text: StrObject,
  pattern: PyObject,
  pos = 0,
): PyObject {
  const data: MatchData = { kind: 'match', match, text, pattern, pos, endpos: match.characters.length }
  return instance(vm, cls, originFrom(vm, text), { data })
}

/** The text of a group, or FALLBACK where it took no part in the match. */
export function groupObject(vm: Interpreter, data: MatchData, group: number, fallback: PyObject = none()): PyObject {
  const text = regex.groupText(data.match, group)
  return text === null ? fallback : str(text, originFrom(vm, data.text))
}

export function groupsDict(vm: Interpreter, data: MatchData, fallback: PyObject): PyObject {
  const entries = [...data.match.regex.groupIndex].map(
    ([name, group]) => [name, { key: str(name), slot: groupObject(vm, data, group, fallback) }] as const,
  )
  return dict(vm, new Map(entries), originFrom(vm, data.text))
}

export function spanObject(vm: Interpreter, data: MatchData, group: number): PyObject {
  const [start, end] = data.match.spans[group] ?? [-1, -1]
  const origin = originAbout(vm, data.text)
  return tuple([int(start, origin), int(end, origin)], origin)
}

/** What `findall` gives. */
export function foundList(vm: Interpreter, found: readonly (string | readonly string[])[], origin: Origin): PyObject {
  return list(
    vm,
    found.map((one) =>
      typeof one === 'string'
        ? str(one, origin)
        : tuple(
            one.map((part) => str(part, origin)),
            origin,
          ),
    ),
    origin,
  )
}
