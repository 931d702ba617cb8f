import { ANY } from '../../accepts-any.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { bool, none, str } from '../../objects/make.ts'
import type { InstanceObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { iterate } from '../../operations/iterate.ts'
import { resolve } from '../../operations/lift.ts'
import { subscript } from '../../operations/subscript.ts'
import { strOf } from '../../operations/text.ts'
import { payloadOf } from '../../operations/types.ts'
import type { Ini, Section } from '../../text/config/ini.ts'
import { badReference } from '../../text/config/ini-values.ts'
import { writeIni } from '../../text/config/ini-write.ts'
import { reprStr } from '../../text/repr.ts'
import { raise, raiseOf } from '../../types/exceptions.ts'
import { flag, text } from '../support.ts'
import { ERROR, ERRORS, forgetIni, putIni, selfParser, withIni } from './state.ts'

/** A change of what PARSER holds by something else than reading a text. */
function changed(
  call: Call,
  parser: InstanceObject,
  change: (ini: Ini) => Ini,
  ...sources: readonly PyObject[]
): PyObject {
  return withIni(call, parser, (data) => {
    putIni(call, parser, { kind: 'ini', ini: change(data.ini), sources: [...data.sources, ...sources] })
    return none()
  })
}

const errorOf = (call: Call, name: string, message: string): unknown =>
  raiseOf(call.vm, ERRORS.get(`configparser.${name}`) ?? ERROR, [str(message)])

export const noSection = (call: Call, section: string): unknown =>
  errorOf(call, 'NoSectionError', `No section: ${reprStr(section)}`)

/** The options that SECTION itself holds; undefined where there is no such section. */
const ownOptions = ({ sections, defaults, options }: Ini, section: string): Section | undefined =>
  section === options.defaultSection ? defaults : sections.get(section)

const putSection = (ini: Ini, name: string, section: Section): Ini =>
  name === ini.options.defaultSection
    ? { ...ini, defaults: section }
    : { ...ini, sections: new Map([...ini.sections, [name, section]]) }

function addSection(call: Call): PyObject {
  const name = text(call, 'section')
  return changed(call, selfParser(call), (ini) => {
    if (name === ini.options.defaultSection)
      throw raise(call.vm, 'ValueError', `Invalid section name: ${reprStr(name)}`)
    if (ini.sections.has(name)) throw errorOf(call, 'DuplicateSectionError', `Section ${reprStr(name)} already exists`)
    return putSection(ini, name, new Map())
  })
}

/** `parser.set(section, option, value)`. @throws Raise TypeError, ValueError, NoSectionError */
export function setOption(
  call: Call,
  parser: InstanceObject,
  section: string,
  name: PyObject,
  given: PyObject,
): PyObject {
  const [option, value] = [payloadOf(name), payloadOf(given)]
  if (option.kind === 'unknown' || value.kind === 'unknown') {
    forgetIni(call, parser, option, value)
    return none()
  }
  if (option.kind !== 'str') throw raise(call.vm, 'AttributeError', 'an option that is no text')
  return changed(
    call,
    parser,
    (ini) => {
      if (value.kind !== 'str' && !(value.kind === 'none' && ini.options.allowNoValue))
        throw raise(call.vm, 'TypeError', 'option values must be strings')
      const wrong = value.kind === 'str' ? badReference(ini.options.interpolation, value.value) : null
      if (value.kind === 'str' && wrong !== null)
        throw raise(
          call.vm,
          'ValueError',
          `invalid interpolation syntax in ${reprStr(value.value)} at position ${wrong}`,
        )
      const own = ownOptions(ini, section)
      if (own === undefined) throw noSection(call, section)
      const text = value.kind === 'str' ? value.value : null
      return putSection(ini, section, new Map([...own, [ini.options.transform(option.value), text]]))
    },
    given,
  )
}

/** The pairs of a mapping; null where they are not all known. */
function pairsOf({ vm }: Call, mapping: PyObject): readonly (readonly [string, PyObject])[] | null {
  const keys = iterate(vm, callObject(vm, getAttribute(vm, mapping, 'keys'), []))
  if (keys.rest.length > 0) return null
  const pairs = keys.items.map((key) => {
    const name = strOf(vm, resolve(vm, key))
    return name.kind === 'str' ? ([name.value, subscript(vm, mapping, key)] as const) : null
  })
  return pairs.some((pair) => pair === null) ? null : pairs.flatMap((pair) => (pair === null ? [] : [pair]))
}

/**
 * What a parser holds when SECTION has the options of a mapping too; null where those are not known. KEEP is given what was read until it raises.
 *
 * @throws Raise DuplicateOptionError
 */
export function readSection(
  call: Call,
  ini: Ini,
  section: string,
  mapping: PyObject,
  keep: (ini: Ini) => void,
): Ini | null {
  const pairs = pairsOf(call, mapping)
  if (pairs === null) return null
  const added = new Map<string, string | null>()
  const withAdded = (): Ini => putSection(ini, section, new Map([...(ownOptions(ini, section) ?? []), ...added]))
  for (const [key, slot] of pairs) {
    const value = resolve(call.vm, slot)
    const shown = value.kind === 'none' ? value : strOf(call.vm, value)
    if (shown.kind !== 'str' && shown.kind !== 'none') return null
    const option = ini.options.transform(key)
    if (ini.options.strict && added.has(option)) {
      keep(withAdded())
      throw errorOf(
        call,
        'DuplicateOptionError',
        `While reading from '<dict>': option ${reprStr(option)} in section ${reprStr(section)} already exists`,
      )
    }
    added.set(option, shown.kind === 'str' ? shown.value : null)
  }
  return withAdded()
}

/** The parser reads a mapping by READ; null where it is not known what that gives. */
function takeMapping(
  call: Call,
  mapping: PyObject,
  read: (ini: Ini, keep: (ini: Ini) => void) => Ini | null,
): PyObject {
  const parser = selfParser(call)
  return withIni(call, parser, ({ ini, sources }) => {
    const keep = (after: Ini): void => putIni(call, parser, { kind: 'ini', ini: after, sources: [...sources, mapping] })
    const after = mapping.kind === 'unknown' ? null : read(ini, keep)
    if (after === null) forgetIni(call, parser, mapping)
    else keep(after)
    return none()
  })
}

function readDict(call: Call): PyObject {
  const mapping = call.arg('dictionary')
  return takeMapping(call, mapping, (ini, keep) =>
    (pairsOf(call, mapping) ?? [null]).reduce<Ini | null>(
      (read, pair) => (read === null || pair === null ? null : readSection(call, read, pair[0], pair[1], keep)),
      ini,
    ),
  )
}

/** `parser[name] = {...}` takes the place of the whole section. */
function setSection(call: Call): PyObject {
  const [name, mapping] = [text(call, 'key'), call.arg('value')]
  return takeMapping(call, mapping, (ini, keep) => {
    const isThere = ownOptions(ini, name) !== undefined
    return readSection(call, isThere ? putSection(ini, name, new Map()) : ini, name, mapping, keep)
  })
}

function without<T>(map: ReadonlyMap<string, T>, name: string): ReadonlyMap<string, T> {
  const left = new Map(map)
  left.delete(name)
  return left
}

function removeSection(call: Call, name: string, missing: () => PyObject): PyObject {
  const parser = selfParser(call)
  return withIni(call, parser, (data) => {
    if (!data.ini.sections.has(name)) return missing()
    putIni(call, parser, { ...data, ini: { ...data.ini, sections: without(data.ini.sections, name) } })
    return bool(true)
  })
}

/** Takes an option out of a section: was it there? @throws Raise NoSectionError */
export function removeOption(call: Call, parser: InstanceObject, section: string, name: string): PyObject {
  return withIni(call, parser, (data) => {
    const own = ownOptions(data.ini, section)
    if (own === undefined) throw noSection(call, section)
    const option = data.ini.options.transform(name)
    if (own.has(option)) putIni(call, parser, { ...data, ini: putSection(data.ini, section, without(own, option)) })
    return bool(own.has(option))
  })
}

function deleteSection(call: Call): PyObject {
  const name = text(call, 'key')
  return withIni(call, selfParser(call), ({ ini }) => {
    if (name === ini.options.defaultSection) throw raise(call.vm, 'ValueError', 'Cannot remove the default section.')
    removeSection(call, name, () => {
      throw raise(call.vm, 'KeyError', name)
    })
    return none()
  })
}

function written(call: Call): PyObject {
  const write = getAttribute(call.vm, call.arg('fp'), 'write')
  const held = withIni(call, selfParser(call), ({ ini }, origin) =>
    str(writeIni(ini, flag(call, 'space_around_delimiters', true)), origin),
  )
  callObject(call.vm, write, [held.kind === 'str' ? held : unknownFrom(call.vm, [held], { types: ['str'] })])
  return none()
}

/** What changes a parser, and what writes it. */
export const CHANGES: readonly NativeFunction[] = [
  native('add_section', 'self, section', addSection),
  native(
    'set',
    'self, section, option, value=',
    (call) =>
      setOption(call, selfParser(call), text(call, 'section'), call.arg('option'), call.optional('value') ?? none()),
    ANY,
  ),
  native('read_dict', 'self, dictionary, source=', readDict, ANY),
  native('remove_section', 'self, section', (call) => removeSection(call, text(call, 'section'), () => bool(false))),
  native('remove_option', 'self, section, option', (call) =>
    removeOption(call, selfParser(call), text(call, 'section'), text(call, 'option')),
  ),
  native('write', 'self, fp, space_around_delimiters=', written, ANY),
  native('__setitem__', 'self, key, value, /', setSection, ANY),
  native('__delitem__', 'self, key, /', deleteSection),
]
