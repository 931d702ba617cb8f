import { ANY } from '../../accepts-any.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { toJs } from '../../objects/convert.ts'
import { bool, float, int, none, slotOf, str } from '../../objects/make.ts'
import type { InstanceObject, Origin, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { readSlot } from '../../operations/attributes.ts'
import { findInClasses } from '../../operations/class-attributes.ts'
import { getItem } from '../../operations/mapping.ts'
import type { Ini } from '../../text/config/ini.ts'
import { getIni, hasOption, toBoolean } from '../../text/config/ini-values.ts'
import { parseFloatText, parseInteger } from '../../text/numbers/parse.ts'
import { lower } from '../../text/str/case.ts'
import { raise } from '../../types/exceptions.ts'
import { flag, guardWith, text, unmodelled } from '../support.ts'
import type { IniData } from './state.ts'
import { ERRORS, selfParser, withIni } from './state.ts'

export type Converter = 'get' | 'getint' | 'getfloat' | 'getboolean'

/** What stands in for options in one call, as text; null where it is not known. */
function varsOf(call: Call, ini: Ini): ReadonlyMap<string, string | null> | null {
  const given = call.optional('vars')
  if (given === null || given.kind === 'none') return new Map()
  const values = toJs(given)
  if (!(values instanceof Map)) return null
  const texts = new Map<string, string | null>()
  for (const [name, value] of values) {
    if (typeof name !== 'string' || value === undefined) return null
    if (typeof value !== 'string' && value !== null) return null
    texts.set(ini.options.transform(name), value)
  }
  return texts
}

/** A parser, or a class of the program's, may have words of its own for what is true and what is not. */
function booleanOf(call: Call, parser: InstanceObject, value: string, origin: Origin): PyObject {
  const { vm } = call
  const inParser = slotOf(parser.attributes.contents, 'BOOLEAN_STATES')
  const states = inParser ?? findInClasses(vm, parser.cls.mro, 'BOOLEAN_STATES')
  if (states === null) return bool(toBoolean(value), origin)
  if (states.kind !== 'dict') return unmodelled(vm, '`BOOLEAN_STATES` that is no dict', [parser])
  return readSlot(vm, getItem(vm, states, str(lower(value), origin)), () => {
    throw raise(vm, 'ValueError', str(`Not a boolean: ${value}`, origin))
  })
}

/** The option's value as NAME gives it. A fallback stands in for a section or an option that is not there. */
export function valueOfOption(
  call: Call,
  parser: InstanceObject,
  name: Converter,
  section: string,
  option: string,
  fallback: PyObject | null,
): PyObject {
  return withIni(call, parser, ({ ini }: IniData, origin) => {
    const vars = varsOf(call, ini)
    if (vars === null) return unmodelled(call.vm, '`vars` of a configparser', [parser])
    const isSection = ini.sections.has(section) || section === ini.options.defaultSection
    const isThere = isSection && (hasOption(ini, section, option) || vars.has(ini.options.transform(option)))
    if (!isThere && fallback !== null) return fallback
    return guardWith(call.vm, [], null, ERRORS, () => {
      const value = getIni(ini, section, option, flag(call, 'raw', false), vars)
      if (value === null) return none(origin)
      switch (name) {
        case 'get':
          return str(value, origin)
        case 'getint':
          return int(parseInteger(value), origin)
        case 'getfloat':
          return float(parseFloatText(value), origin)
        case 'getboolean':
          return booleanOf(call, parser, value, origin)
      }
    })
  })
}

/** `parser.get(section, option, *, raw, vars, fallback)` and its like. */
export function getter(name: Converter): NativeFunction {
  return native(
    name,
    'self, section, option, *, raw=, vars=, fallback=',
    (call) => {
      const [section, option] = [call.arg('section'), call.arg('option')]
      if (section.kind === 'unknown' || option.kind === 'unknown') return unknownFrom(call.vm, [section, option])
      return valueOfOption(
        call,
        selfParser(call),
        name,
        text(call, 'section'),
        text(call, 'option'),
        call.optional('fallback'),
      )
    },
    ANY,
  )
}
