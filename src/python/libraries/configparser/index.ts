import { ANY } from '../../accepts-any.ts'
import { type Call, type NativeFunction, type NativeModule, native } from '../../native.ts'
import {
  bool,
  dictOf,
  instance,
  int,
  iterator,
  list,
  none,
  originAbout,
  originFrom,
  str,
  tuple,
} from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { payloadOf } from '../../operations/types.ts'
import { emptyIni, type Ini } from '../../text/config/ini.ts'
import { hasOption } from '../../text/config/ini-values.ts'
import { createClass } from '../../types/native-class.ts'
import { classes, constants, optionalText, text } from '../support.ts'
import { CHANGES, noSection, readSection } from './changing.ts'
import { BASIC, EXTENDED, optionsOf } from './options.ts'
import { read, readFile, readOldFile, readText } from './reading.ts'
import { CONVERTERS, itemsOf, optionNames, PROXY, sectionProxy, strings } from './sections.ts'
import { ERROR, ERRORS, holding, selfParser, withIni } from './state.ts'
import { getter } from './values.ts'

const sectionNames = (ini: Ini): string[] => [ini.options.defaultSection, ...ini.sections.keys()]

function construct(name: string, isRaw: boolean): NativeFunction {
  return native(
    name,
    'cls, /, *args, **kwargs',
    (call) => {
      const cls = call.arg('cls')
      if (cls.kind !== 'class') return unknownFrom(call.vm, [cls])
      const options = optionsOf(call, isRaw)
      const cause = { kind: 'call', callee: `configparser.${name}`, location: call.location } as const
      const [given] = call.rest
      const defaults = call.keywords.get('defaults') ?? given ?? none()
      const empty = options === null || hasOwnReading(cls) ? null : emptyIni(options)
      const ini = empty === null || defaults.kind === 'none' ? empty : withDefaults(call, empty, defaults)
      const attribute =
        ini === null
          ? (['$ini', unknown(call.vm, { causes: [cause] })] as const)
          : holding(call, { kind: 'ini', ini, sources: [defaults] })
      return instance(call.vm, cls, originFrom(call.vm), { attributes: new Map([attribute]) })
    },
    ANY,
  )
}

/** The options that every section has beside its own; null where they are not known. */
const withDefaults = (call: Call, ini: Ini, defaults: PyObject): Ini | null =>
  defaults.kind === 'unknown' ? null : readSection(call, ini, ini.options.defaultSection, defaults, () => {})

/** Has a class of the program's a way of its own to read? */
const hasOwnReading = (cls: ClassObject): boolean =>
  cls.mro.some(
    ({ isNative, namespace, rest }) =>
      rest.length > 0 || (!isNative && [...namespace.contents.entries.keys()].some((name) => /^_[^_]/.test(name))),
  )

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
      return withIni(call, selfParser(call), ({ ini }) =>
        list(
          call.vm,
          sectionNames(ini).map((name) => tuple([str(name), sectionProxy(call, name)])),
        ),
      )
    return itemsOf(call, selfParser(call), text(call, 'section'))
  }),
  ...CHANGES,
  native('defaults', 'self, /', (call) =>
    withIni(call, selfParser(call), ({ ini }, origin) =>
      dictOf(
        call.vm,
        Array.from(
          ini.defaults,
          ([name, value]) => [name, value === null ? none(origin) : str(value, origin)] as const,
        ),
        origin,
      ),
    ),
  ),
  native('keys', 'self, /', (call) => withIni(call, selfParser(call), ({ ini }) => strings(call, sectionNames(ini)))),
  native('values', 'self, /', (call) =>
    withIni(call, selfParser(call), ({ ini }) =>
      list(
        call.vm,
        sectionNames(ini).map((name) => sectionProxy(call, name)),
      ),
    ),
  ),
  native('__len__', 'self, /', (call) => withIni(call, selfParser(call), ({ ini }) => int(ini.sections.size + 1))),
  native('__getitem__', 'self, key, /', (call) => sectionProxy(call, text(call, 'key'))),
  native('__contains__', 'self, key, /', (call) =>
    withIni(call, selfParser(call), ({ ini }) =>
      bool(ini.sections.has(text(call, 'key')) || text(call, 'key') === ini.options.defaultSection),
    ),
  ),
  native('__iter__', 'self, /', (call) =>
    withIni(call, selfParser(call), ({ ini }) => {
      const all = sectionNames(ini)
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
