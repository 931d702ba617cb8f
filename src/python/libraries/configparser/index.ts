import { type Call, type NativeFunction, type NativeModule, native } from '../../native.ts'
import { bool, instance, iterator, none, originAbout, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { payloadOf } from '../../operations/types.ts'
import { emptyIni, type Ini, type Section } from '../../text/config/ini.ts'
import { hasOption } from '../../text/config/ini-values.ts'
import { reprStr } from '../../text/repr.ts'
import { raise, raiseOf } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { ANY, classes, constants, optionalText, text } from '../support.ts'
import { BASIC, EXTENDED, optionsOf } from './options.ts'
import { read, readFile, readOldFile, readText } from './reading.ts'
import { CONVERTERS, itemsOf, optionNames, PROXY, sectionProxy, strings } from './sections.ts'
import { ERROR, ERRORS, forgetIni, holding, putIni, selfParser, withIni } from './state.ts'
import { getter } from './values.ts'

function construct(name: string, isRaw: boolean): NativeFunction {
  return native(
    name,
    'cls, /, *args, **kwargs',
    (call) => {
      const cls = call.arg('cls')
      if (cls.kind !== 'class') return unknownFrom(call.vm, [cls])
      const options = optionsOf(call, isRaw)
      const cause = { kind: 'call', callee: `configparser.${name}`, location: call.location } as const
      const attribute =
        options === null || !cls.isNative
          ? (['$ini', unknown(call.vm, { causes: [cause] })] as const)
          : holding(call, { kind: 'ini', ini: emptyIni(options), sources: [] })
      return instance(call.vm, cls, originFrom(call.vm), { attributes: new Map([attribute]) })
    },
    ANY,
  )
}

/** A change of what the parser holds by something else than reading a text. */
function changed(call: Call, change: (ini: Ini) => Ini, ...sources: readonly PyObject[]): PyObject {
  const parser = selfParser(call)
  return withIni(call, parser, (data) => {
    putIni(call, parser, { kind: 'ini', ini: change(data.ini), sources: [...data.sources, ...sources] })
    return none()
  })
}

function noSection(call: Call, section: string): unknown {
  return raiseOf(call.vm, ERRORS.get('configparser.NoSectionError') ?? ERROR, [str(`No section: ${reprStr(section)}`)])
}

function setOption(call: Call): PyObject {
  const [section, option] = [text(call, 'section'), text(call, 'option')]
  const value = call.optional('value')
  if (value !== null && value.kind !== 'str') throw raise(call.vm, 'TypeError', 'option values must be strings')
  return changed(
    call,
    (ini) => {
      const own = ini.sections.get(section)
      if (own === undefined) throw noSection(call, section)
      return {
        ...ini,
        sections: new Map([
          ...ini.sections,
          [section, new Map([...own, [ini.options.transform(option), value === null ? null : value.value]])],
        ]),
      }
    },
    ...(value === null ? [] : [value]),
  )
}

const METHODS: readonly NativeFunction[] = [
  native('read', 'self, filenames, encoding=', read),
  native('read_file', 'self, f, source=', readFile),
  native('readfp', 'self, f, source=', readOldFile),
  native(
    'read_string',
    'self, string, source=',
    (call) => {
      readText(call, selfParser(call), payloadOf(call.arg('string')), optionalText(call, 'source') ?? '<string>')
      return none()
    },
    ANY,
  ),
  native(
    'read_dict',
    'self, dictionary, source=',
    (call) => {
      forgetIni(
        call,
        selfParser(call),
        unknown(call.vm, { causes: [{ kind: 'call', callee: 'read_dict', location: call.location }] }),
      )
      return none()
    },
    ANY,
  ),
  ...CONVERTERS.map(getter),
  native('sections', 'self, /', (call) =>
    withIni(call, selfParser(call), ({ ini }) => strings(call, [...ini.sections.keys()])),
  ),
  native('has_section', 'self, section', (call) =>
    withIni(call, selfParser(call), ({ ini }) =>
      bool(ini.sections.has(text(call, 'section')), originAbout(call.vm, call.arg('section'))),
    ),
  ),
  native('has_option', 'self, section, option', (call) =>
    withIni(call, selfParser(call), ({ ini }) => bool(hasOption(ini, text(call, 'section'), text(call, 'option')))),
  ),
  native('options', 'self, section', (call) =>
    withIni(call, selfParser(call), ({ ini }) => {
      const section = text(call, 'section')
      if (!ini.sections.has(section)) throw noSection(call, section)
      return strings(call, optionNames(ini, section))
    }),
  ),
  native('items', 'self, section=, raw=, vars=', (call) => {
    if (call.optional('section') === null)
      return unknownFrom(call.vm, [], { causes: [{ kind: 'call', callee: 'items', location: call.location }] })
    return itemsOf(call, selfParser(call), text(call, 'section'))
  }),
  native('add_section', 'self, section', (call) =>
    changed(call, (ini) => ({
      ...ini,
      sections: new Map<string, Section>([...ini.sections, [text(call, 'section'), new Map()]]),
    })),
  ),
  native('set', 'self, section, option, value=', setOption),
  native('write', 'self, fp, space_around_delimiters=', () => none(), ANY),
  native('__getitem__', 'self, key, /', (call) => sectionProxy(call, text(call, 'key'))),
  native('__contains__', 'self, key, /', (call) =>
    withIni(call, selfParser(call), ({ ini }) =>
      bool(ini.sections.has(text(call, 'key')) || text(call, 'key') === ini.options.defaultSection),
    ),
  ),
  native('__iter__', 'self, /', (call) =>
    withIni(call, selfParser(call), ({ ini }) => {
      const all = [ini.options.defaultSection, ...ini.sections.keys()]
      return iterator(call.vm, 'iterator', (index) => {
        const name = all[index]
        return name === undefined ? { kind: 'end' } : { kind: 'item', slot: str(name) }
      })
    }),
  ),
]

const RAW: ClassObject = createClass({
  name: 'RawConfigParser',
  module: 'configparser',
  methods: METHODS,
  construct: construct('RawConfigParser', true),
})
const PARSER: ClassObject = createClass({
  name: 'ConfigParser',
  module: 'configparser',
  bases: [RAW],
  construct: construct('ConfigParser', false),
})
const SAFE: ClassObject = createClass({ name: 'SafeConfigParser', module: 'configparser', bases: [PARSER] })
/** `configparser` */
export const configparser: NativeModule = {
  name: 'configparser',
  attributes: {
    ...classes(RAW, PARSER, SAFE, PROXY, BASIC, EXTENDED, ERROR, ...ERRORS.values()),
    ...constants({ DEFAULTSECT: 'DEFAULT', MAX_INTERPOLATION_DEPTH: 10 }),
  },
}
