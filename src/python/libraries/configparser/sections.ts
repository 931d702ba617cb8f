import { ANY } from '../../accepts-any.ts'
import { type Call, native } from '../../native.ts'
import { bool, instance, int, iterator, list, none, originFrom, slotOf, str, tuple } from '../../objects/make.ts'
import type { ClassObject, InstanceObject, PyObject } from '../../objects/object.ts'
import type { Ini } from '../../text/config/ini.ts'
import { hasOption, itemsIni } from '../../text/config/ini-values.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { flag, guardWith, text } from '../support.ts'
import { removeOption, setOption } from './changing.ts'
import { ERRORS, selfParser, withIni } from './state.ts'
import { type Converter, valueOfOption } from './values.ts'

/** The getters that a parser and a section of it both have. */
export const CONVERTERS: readonly Converter[] = ['get', 'getint', 'getfloat', 'getboolean']

export function optionNames(ini: Ini, section: string): string[] {
  return [...new Set([...(ini.sections.get(section)?.keys() ?? []), ...ini.defaults.keys()])]
}

export function strings(call: Call, values: readonly string[]): PyObject {
  return list(
    call.vm,
    values.map((value) => str(value, originFrom(call.vm))),
    originFrom(call.vm),
  )
}

export function itemsOf(call: Call, parser: InstanceObject, section: string): PyObject {
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

export function sectionProxy(call: Call, section: string): PyObject {
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

function proxied(call: Call): { parser: InstanceObject; section: string } {
  const self = selfParser(call)
  const [parser, name] = ['parser', 'name'].map((one) => slotOf(self.attributes.contents, one))
  if (parser?.kind !== 'instance' || name?.kind !== 'str')
    throw raise(call.vm, 'TypeError', 'descriptor requires a section')
  return { parser, section: name.value }
}

export const PROXY: ClassObject = createClass({
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
    native(
      '__setitem__',
      'self, key, value, /',
      (call) => {
        const { parser, section } = proxied(call)
        return setOption(call, parser, section, call.arg('key'), call.arg('value'))
      },
      ANY,
    ),
    native('__delitem__', 'self, key, /', (call) => {
      const { parser, section } = proxied(call)
      const removed = removeOption(call, parser, section, text(call, 'key'))
      if (removed.kind === 'bool' && !removed.value) throw raise(call.vm, 'KeyError', text(call, 'key'))
      return none()
    }),
    native('__len__', 'self, /', (call) =>
      withIni(call, proxied(call).parser, ({ ini }) => int(optionNames(ini, proxied(call).section).length)),
    ),
    native('values', 'self, /', (call) => {
      const { parser, section } = proxied(call)
      return withIni(call, parser, ({ ini }) =>
        list(
          call.vm,
          optionNames(ini, section).map((name) => valueOfOption(call, parser, 'get', section, name, null)),
        ),
      )
    }),
    native('__repr__', 'self, /', (call) => str(`<Section: ${proxied(call).section}>`)),
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
