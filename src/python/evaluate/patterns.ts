import type { Cell } from '../machine/heap.ts'
import { write } from '../machine/heap.ts'
import { bindName, bool, dict, list, NONE, originAbout, originFrom } from '../objects/make.ts'
import type { MappingContents, PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { getAttribute, lookupAttribute } from '../operations/attributes.ts'
import { compare } from '../operations/compare.ts'
import { iterate } from '../operations/iterate.ts'
import { lift } from '../operations/lift.ts'
import { getItem, removeItem } from '../operations/mapping.ts'
import { isIdentical } from '../operations/membership.ts'
import { decideValue } from '../operations/truth.ts'
import { isInstance, payloadOf } from '../operations/types.ts'
import { updateDict } from '../operations/update.ts'
import type { Node } from '../syntax/parse.ts'
import { raise } from '../types/exceptions.ts'
import type { Activation } from './activation.ts'
import { evaluate } from './expressions/index.ts'

type Pattern =
  | Node<'MatchValue'>
  | Node<'MatchSingleton'>
  | Node<'MatchSequence'>
  | Node<'MatchMapping'>
  | Node<'MatchClass'>
  | Node<'MatchStar'>
  | Node<'MatchAs'>
  | Node<'MatchOr'>

/** Where a pattern runs, and the names that it captures: they are bound when all of it matches, and not before. */
export interface Matching extends Activation {
  readonly captures: Cell<MappingContents>
}

function capture({ vm, captures }: Matching, name: string, value: PyObject): void {
  bindName(write(vm.heap, captures), name, value)
}

/** Does SUBJECT match? A bool object, or an unknown; what the pattern's names are bound to is captured. */
export function matchPattern(activation: Matching, pattern: Pattern, subject: PyObject): PyObject {
  return lift(activation.vm, subject, (one) => match(activation, pattern, one))
}

function match(activation: Matching, pattern: Pattern, subject: PyObject): PyObject {
  const { vm } = activation
  switch (pattern.nodeType) {
    case 'MatchValue':
      return compare(vm, '==', subject, evaluate(activation, pattern.value))
    case 'MatchSingleton':
      return isIdentical(vm, subject, pattern.value === null ? NONE : bool(pattern.value === true))
    case 'MatchAs':
      return matchAs(activation, pattern, subject)
    case 'MatchOr':
      return anyOf(activation, pattern.patterns, subject, 0)
    case 'MatchStar':
      if (pattern.name !== undefined) capture(activation, pattern.name, subject)
      return bool(true)
    case 'MatchSequence':
      return matchSequence(activation, pattern, subject)
    case 'MatchMapping':
      return matchMapping(activation, pattern, subject)
    case 'MatchClass':
      return matchClass(activation, pattern, subject)
  }
}

function matchAs(activation: Matching, pattern: Node<'MatchAs'>, subject: PyObject): PyObject {
  const bind = (): PyObject => {
    if (pattern.name !== undefined) capture(activation, pattern.name, subject)
    return bool(true)
  }
  if (pattern.pattern === undefined) return bind()
  return decideValue(activation.vm, matchPattern(activation, pattern.pattern, subject), bind, () => bool(false))
}

function anyOf(activation: Matching, patterns: readonly Pattern[], subject: PyObject, index: number): PyObject {
  const pattern = patterns[index]
  if (pattern === undefined) return bool(false)
  return decideValue(
    activation.vm,
    matchPattern(activation, pattern, subject),
    () => bool(true),
    () => anyOf(activation, patterns, subject, index + 1),
  )
}

/** All parts in turn, as far as they match. */
function allOf(
  activation: Matching,
  parts: readonly { pattern: Pattern; value: () => PyObject }[],
  index = 0,
): PyObject {
  const part = parts[index]
  if (part === undefined) return bool(true)
  return decideValue(
    activation.vm,
    matchPattern(activation, part.pattern, part.value()),
    () => allOf(activation, parts, index + 1),
    () => bool(false),
  )
}

function matchSequence(activation: Matching, pattern: Node<'MatchSequence'>, subject: PyObject): PyObject {
  const { vm } = activation
  const value = payloadOf(subject)
  if (value.kind === 'unknown') return bindAll(activation, pattern, subject)
  if (value.kind !== 'list' && value.kind !== 'tuple' && value.kind !== 'range')
    return bool(false, originAbout(vm, subject))
  const { items, rest } = iterate(vm, value)
  if (rest.length > 0 || items.some(mayBeAbsent)) return bindAll(activation, pattern, subject)
  const star = pattern.patterns.findIndex(({ nodeType }) => nodeType === 'MatchStar')
  const wanted = pattern.patterns.length
  if (star === -1 ? items.length !== wanted : items.length < wanted - 1) return bool(false, originAbout(vm, subject))
  const spare = items.length - wanted + 1
  const parts = pattern.patterns.map((one, index) => ({
    pattern: one,
    value: (): PyObject => {
      if (index === star) return list(vm, items.slice(star, star + spare), originFrom(vm, subject))
      return items[star !== -1 && index > star ? index + spare - 1 : index] ?? NONE
    },
  }))
  return allOf(activation, parts)
}

/** It is not known whether SUBJECT matches: every name of the pattern is bound to something unknown. */
function bindAll(activation: Matching, pattern: Pattern, subject: PyObject): PyObject {
  const { vm } = activation
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('nodeType' in node && ['MatchAs', 'MatchStar', 'MatchMapping'].includes(String(node.nodeType))) {
      const { name, rest } = node as { name?: string; rest?: string }
      for (const bound of [name, rest])
        if (typeof bound === 'string') capture(activation, bound, unknownFrom(vm, [subject]))
    }
    for (const part of Object.values(node))
      if (Array.isArray(part)) part.forEach(visit)
      else visit(part)
  }
  visit(pattern)
  return unknownFrom(vm, [subject], { types: ['bool'], origin: originAbout(vm, subject) })
}

function matchMapping(activation: Matching, pattern: Node<'MatchMapping'>, subject: PyObject): PyObject {
  const { vm } = activation
  const value = payloadOf(subject)
  if (value.kind === 'unknown') return bindAll(activation, pattern, subject)
  if (value.kind !== 'dict') return bool(false, originAbout(vm, subject))
  const keys = pattern.keys.map((key) => evaluate(activation, key))
  const step = (index: number): PyObject => {
    const key = keys[index]
    const part = pattern.patterns[index]
    if (key === undefined || part === undefined) return bindRest(activation, pattern, value, keys)
    return lift(vm, getItem(vm, value, key), (slot) => {
      if (slot.kind === 'absent') return bool(false, originAbout(vm, subject))
      return decideValue(
        vm,
        matchPattern(activation, part, slot),
        () => step(index + 1),
        () => bool(false),
      )
    })
  }
  return step(0)
}

function bindRest(
  activation: Matching,
  pattern: Node<'MatchMapping'>,
  value: Extract<PyObject, { kind: 'dict' }>,
  keys: readonly PyObject[],
): PyObject {
  const { vm } = activation
  if (pattern.rest === undefined) return bool(true)
  const rest = dict(vm, new Map(), originFrom(vm, value))
  updateDict(vm, rest, value, 'display')
  for (const key of keys) removeItem(vm, rest, key)
  capture(activation, pattern.rest, rest)
  return bool(true)
}

const SELF_MATCHING = ['bool', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple']

function matchClass(activation: Matching, pattern: Node<'MatchClass'>, subject: PyObject): PyObject {
  const { vm } = activation
  return lift(vm, evaluate(activation, pattern.cls), (cls) => {
    if (cls.kind === 'unknown') return bindAll(activation, pattern, subject)
    if (cls.kind !== 'class') throw raise(vm, 'TypeError', 'called match pattern must be a class')
    const isOne = isInstance(subject, cls)
    if (isOne === null) return bindAll(activation, pattern, subject)
    if (!isOne) return bool(false, originAbout(vm, subject))
    if (pattern.patterns.length === 1 && cls.module === 'builtins' && SELF_MATCHING.includes(cls.name)) {
      return allOf(
        activation,
        pattern.patterns.map((one) => ({ pattern: one, value: () => subject })),
      )
    }
    const names = pattern.patterns.length === 0 ? [] : iterate(vm, getAttribute(vm, cls, '__match_args__')).items
    const named = [
      ...pattern.patterns.map((one, index) => ({ pattern: one, name: textOf(names[index]) })),
      ...pattern.kwd_patterns.map((one, index) => ({ pattern: one, name: pattern.kwd_attrs[index] ?? '' })),
    ]
    const step = (index: number): PyObject => {
      const part = named[index]
      if (part === undefined) return bool(true)
      const value = lookupAttribute(vm, subject, part.name, () => ({ kind: 'absent' }))
      if (value.kind === 'absent') return bool(false)
      return decideValue(
        vm,
        matchPattern(activation, part.pattern, value),
        () => step(index + 1),
        () => bool(false),
      )
    }
    return step(0)
  })
}

function textOf(name: PyObject | undefined): string {
  return name?.kind === 'str' ? name.value : ''
}
