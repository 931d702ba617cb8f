import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { bool, float, int, none, str } from '../../objects/make.ts'
import type { InstanceObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { getIni, hasOption, toBoolean } from '../../text/config/ini-values.ts'
import { parseFloatText, parseInteger } from '../../text/numbers/parse.ts'
import { ANY, flag, guardWith, text, unmodelled } from '../support.ts'
import type { IniData } from './state.ts'
import { ERRORS, selfParser, withIni } from './state.ts'

export type Converter = 'get' | 'getint' | 'getfloat' | 'getboolean'

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
    const isThere =
      (ini.sections.has(section) || section === ini.options.defaultSection) && hasOption(ini, section, option)
    if (!isThere && fallback !== null) return fallback
    if (call.optional('vars') !== null && call.optional('vars')?.kind !== 'none')
      return unmodelled(call.vm, '`vars` of a configparser', [parser])
    return guardWith(call.vm, [], null, ERRORS, () => {
      const value = getIni(ini, section, option, flag(call, 'raw', false))
      if (value === null) return none(origin)
      switch (name) {
        case 'get':
          return str(value, origin)
        case 'getint':
          return int(parseInteger(value), origin)
        case 'getfloat':
          return float(parseFloatText(value), origin)
        case 'getboolean':
          return bool(toBoolean(value), origin)
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
