import { withFile } from '../../filesystem.ts'
import type { Call, NativeFunction, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import {
  bool,
  instance,
  iterator,
  list,
  none,
  originAbout,
  originFrom,
  slotOf,
  str,
  tuple,
} from '../../objects/make.ts'
import type { ClassObject, InstanceObject, PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { truthOf } from '../../operations/compare.ts'
import { iterate } from '../../operations/iterate.ts'
import { resolve } from '../../operations/lift.ts'
import { payloadOf } from '../../operations/types.ts'
import { decode } from '../../text/bytes/codecs.ts'
import type { Ini, IniOptions, Section } from '../../text/config/ini.ts'
import { emptyIni, INI_DEFAULTS, readIni } from '../../text/config/ini.ts'
import { hasOption, itemsIni } from '../../text/config/ini-values.ts'
import { reprStr } from '../../text/repr.ts'
import { lower } from '../../text/str/case.ts'
import { STR } from '../../types/builtin-types.ts'
import { raise, raiseOf } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { pathOf } from '../path-of.ts'
import { ANY, classes, constants, flag, guardWith, optionalText, text } from '../support.ts'
import { ERROR, ERRORS, forgetIni, holding, putIni, selfParser, withIni } from './state.ts'
import type { Converter } from './values.ts'
import { getter, valueOfOption } from './values.ts'

/** The options that a parser is made with; null where one of them is not modelled. */
function optionsOf(call: Call, isRaw: boolean): Partial<IniOptions> | null {
  const given = call.keywords
  const known = [
    'interpolation',
    'allow_no_value',
    'strict',
    'delimiters',
    'default_section',
    'inline_comment_prefixes',
    'comment_prefixes',
    'empty_lines_in_values',
  ]
  if (call.rest.length > 0 || [...given.keys()].some((name) => !known.includes(name))) return null
  const interpolation = given.get('interpolation')
  const texts = (name: string, fallback: readonly string[]): readonly string[] | null => {
    const value = given.get(name)
    if (value === undefined) return fallback
    if (value.kind === 'none') return []
    const { items } = iterate(call.vm, value)
    return items.every((item) => item.kind === 'str')
      ? items.flatMap((item) => (item.kind === 'str' ? [item.value] : []))
      : null
  }
  const truth = (name: string, fallback: boolean): boolean => {
    const value = given.get(name)
    return value === undefined ? fallback : truthOf(call.vm, value) === true
  }
  const [delimiters, comments, inline] = [
    texts('delimiters', INI_DEFAULTS.delimiters),
    texts('comment_prefixes', INI_DEFAULTS.commentPrefixes),
    texts('inline_comment_prefixes', []),
  ]
  const section = given.get('default_section')
  if (delimiters === null || comments === null || inline === null || (section !== undefined && section.kind !== 'str'))
    return null
  const kind =
    interpolation === undefined
      ? isRaw
        ? 'none'
        : 'basic'
      : interpolation.kind === 'none'
        ? 'none'
        : interpolation.kind === 'instance' && interpolation.cls === EXTENDED
          ? 'extended'
          : 'basic'
  return {
    interpolation: kind,
    allowNoValue: truth('allow_no_value', false),
    strict: truth('strict', true),
    emptyLinesInValues: truth('empty_lines_in_values', true),
    delimiters,
    commentPrefixes: comments,
    inlineCommentPrefixes: inline,
    defaultSection: section?.value ?? 'DEFAULT',
  }
}

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

/** `parser.optionxform = str` keeps the case of the options' names; null: something else was set. */
function transformOf(parser: InstanceObject): ((option: string) => string) | null {
  const set = slotOf(parser.attributes.contents, 'optionxform')
  if (set === undefined) return lower
  return set === STR ? (option) => option : null
}

/** The parser reads TEXT, a str. */
function readText(call: Call, parser: InstanceObject, source: PyObject, name: string): void {
  const transform = transformOf(parser)
  if (source.kind !== 'str' || transform === null) {
    forgetIni(call, parser, source)
    return
  }
  withIni(call, parser, ({ ini, sources }) =>
    guardWith(call.vm, [source], null, ERRORS, () => {
      const options = { ...ini.options, transform }
      putIni(call, parser, {
        kind: 'ini',
        ini: readIni({ ...ini, options }, source.value, name),
        sources: [...sources, source],
      })
      return none()
    }),
  )
}

/** `read(filenames)`: files that are missing are passed over. Gives the names of those that were read. */
function read(call: Call): PyObject {
  const given = call.arg('filenames')
  const single = pathOf(call.vm, given)
  const names = single === null ? iterate(call.vm, given).items : [given]
  const parser = selfParser(call)
  const done: PyObject[] = []
  for (const name of names) {
    const path = pathOf(call.vm, resolve(call.vm, name))
    if (path === null) {
      forgetIni(call, parser, name)
      continue
    }
    withFile(call.vm, path, (state) => {
      if (state.kind === 'unknown') forgetIni(call, parser, unknown(call.vm, { causes: [state.cause] }))
      if (state.kind === 'file') {
        readText(call, parser, contentOf(call, state.content), path)
        done.push(str(path, originFrom(call.vm, name)))
      }
      return none()
    })
  }
  return list(call.vm, done, originFrom(call.vm))
}

function contentOf(call: Call, content: PyObject): PyObject {
  if (content.kind !== 'bytes') return unknownFrom(call.vm, [content], { types: ['str'] })
  return guardWith(call.vm, [content], ['str'], new Map(), () =>
    str(
      decode(content.value, optionalText(call, 'encoding') ?? 'utf-8').replace(/\r\n?/g, '\n'),
      originFrom(call.vm, content),
    ),
  )
}

function readFile(call: Call): PyObject {
  const { items, rest } = iterate(call.vm, call.arg('f'))
  const parser = selfParser(call)
  const lines = items.map((item) => payloadOf(resolve(call.vm, item)))
  const texts = lines.flatMap((line) => (line.kind === 'str' ? [line.value] : []))
  if (rest.length > 0 || texts.length < lines.length)
    forgetIni(call, parser, unknownFrom(call.vm, items, { causes: rest }))
  else readText(call, parser, str(texts.join(''), originFrom(call.vm, ...items)), sourceName(call))
  return none()
}

/** What messages call the file: the `source` that is given, else its own name. */
function sourceName(call: Call): string {
  const file = payloadOf(resolve(call.vm, call.arg('f')))
  const name = file.kind === 'instance' ? slotOf(file.attributes.contents, 'name') : undefined
  return optionalText(call, 'source') ?? (name?.kind === 'str' ? name.value : '<???>')
}

/** https://docs.python.org/3.12/whatsnew/3.12.html#removed: `readfp` went with 3.12. */
function readOldFile(call: Call): PyObject {
  const { major, minor } = call.vm.input.pythonVersion
  if (major === 3 && minor >= 12)
    throw raise(call.vm, 'AttributeError', "'ConfigParser' object has no attribute 'readfp'")
  return readFile(call)
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

function optionNames(ini: Ini, section: string): string[] {
  return [...new Set([...(ini.sections.get(section)?.keys() ?? []), ...ini.defaults.keys()])]
}

function strings(call: Call, values: readonly string[]): PyObject {
  return list(
    call.vm,
    values.map((value) => str(value, originFrom(call.vm))),
    originFrom(call.vm),
  )
}

function itemsOf(call: Call, parser: InstanceObject, section: string): PyObject {
  return withIni(call, parser, ({ ini }, origin) =>
    guardWith(call.vm, [], ['list'], ERRORS, () =>
      list(
        call.vm,
        itemsIni(ini, section, flag(call, 'raw', false)).map(([name, value]) =>
          tuple([str(name, origin), value === null ? none(origin) : str(value, origin)], origin),
        ),
        origin,
      ),
    ),
  )
}

function sectionProxy(call: Call, section: string): PyObject {
  const parser = selfParser(call)
  return withIni(call, parser, ({ ini }) => {
    if (!ini.sections.has(section) && section !== ini.options.defaultSection) throw raise(call.vm, 'KeyError', section)
    return instance(call.vm, PROXY, originFrom(call.vm), {
      attributes: new Map<string, PyObject>([
        ['parser', parser],
        ['name', str(section)],
      ]),
    })
  })
}

const CONVERTERS: readonly Converter[] = ['get', 'getint', 'getfloat', 'getboolean']

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

function proxied(call: Call): { parser: InstanceObject; section: string } {
  const self = selfParser(call)
  const [parser, name] = ['parser', 'name'].map((one) => slotOf(self.attributes.contents, one))
  if (parser?.kind !== 'instance' || name?.kind !== 'str')
    throw raise(call.vm, 'TypeError', 'descriptor requires a section')
  return { parser, section: name.value }
}

const PROXY: ClassObject = createClass({
  name: 'SectionProxy',
  module: 'configparser',
  methods: [
    ...CONVERTERS.map((name) =>
      native(name, 'self, option, fallback=, *, raw=, vars=', (call) => {
        const { parser, section } = proxied(call)
        return valueOfOption(call, parser, name, section, text(call, 'option'), call.optional('fallback') ?? none())
      }),
    ),
    native('__getitem__', 'self, key, /', (call) => {
      const { parser, section } = proxied(call)
      return withIni(call, parser, ({ ini }) => {
        if (!hasOption(ini, section, text(call, 'key'))) throw raise(call.vm, 'KeyError', text(call, 'key'))
        return valueOfOption(call, parser, 'get', section, text(call, 'key'), null)
      })
    }),
    native('__contains__', 'self, key, /', (call) => {
      const { parser, section } = proxied(call)
      return withIni(call, parser, ({ ini }) => bool(hasOption(ini, section, text(call, 'key'))))
    }),
    native('keys', 'self, /', (call) =>
      withIni(call, proxied(call).parser, ({ ini }) => strings(call, optionNames(ini, proxied(call).section))),
    ),
    native('items', 'self, /', (call) => itemsOf(call, proxied(call).parser, proxied(call).section)),
    native('__iter__', 'self, /', (call) =>
      withIni(call, proxied(call).parser, ({ ini }) => {
        const all = optionNames(ini, proxied(call).section)
        return iterator(call.vm, 'iterator', (index) => {
          const name = all[index]
          return name === undefined ? { kind: 'end' } : { kind: 'item', slot: str(name) }
        })
      }),
    ),
  ],
})

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
const interpolation = (name: string): ClassObject =>
  createClass({
    name,
    module: 'configparser',
    construct: native(name, 'cls', (call) =>
      instance(call.vm, name === 'ExtendedInterpolation' ? EXTENDED : BASIC, originFrom(call.vm)),
    ),
  })
const BASIC = interpolation('BasicInterpolation')
const EXTENDED: ClassObject = interpolation('ExtendedInterpolation')

/** `configparser` */
export const configparser: NativeModule = {
  name: 'configparser',
  attributes: {
    ...classes(RAW, PARSER, SAFE, PROXY, BASIC, EXTENDED, ERROR, ...ERRORS.values()),
    ...constants({ DEFAULTSECT: 'DEFAULT', MAX_INTERPOLATION_DEPTH: 10 }),
  },
}
