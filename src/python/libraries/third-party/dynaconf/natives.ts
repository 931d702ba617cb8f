import { ANY } from '../../../accepts-any.ts'
import type { Interpreter, NativeFunction, PyObject } from '../../../native.ts'
import { bool, list, native, originFrom, str, unknownFrom } from '../../../native.ts'
import { slotOf } from '../../../objects/make.ts'
import { guard } from '../../../operations/guard.ts'
import { payloadOf } from '../../../operations/types.ts'
import { pieces } from '../../../text/format/str-format.ts'
import { rawDecode } from '../../../text/json/loads.ts'
import { attempt } from '../../../text/outcome.ts'
import { fromJson } from '../../json/load.ts'
import { text } from '../support.ts'

/** `_kind(value)`: what kind of container or text it is, subclasses included; `unknown` for what is one of several things. */
const KIND = native(
  '_kind',
  'value, /',
  (call) => {
    const { kind } = payloadOf(call.arg('value'))
    return str(KINDS.has(kind) ? kind : 'other')
  },
  ANY,
)
const KINDS = new Set(['unknown', 'dict', 'list', 'tuple', 'str'])

/** `_has_dict(list)`: does it, or a list in it, hold a dict? */
const HAS_DICT = native('_has_dict', 'value, /', (call) => bool(hasDict(call.arg('value'), 0)), ANY)

function hasDict(given: PyObject, depth: number): boolean {
  const value = payloadOf(given)
  if (value.kind === 'dict') return true
  return value.kind === 'list' && depth < 20 && value.cell.contents.items.some((item) => hasDict(item, depth + 1))
}

/** `_plain(value, other)`: a value in which nothing is to be converted, with lists for its tuples; OTHER where it is not such. */
const PLAIN = native(
  '_plain',
  'value, other, /',
  (call) => plainCopy(call.vm, call.arg('value'), 0) ?? call.arg('other'),
  ANY,
)

function plainCopy(vm: Interpreter, value: PyObject, depth: number): PyObject | null {
  if (value.kind === 'none' || value.kind === 'bool' || value.kind === 'int' || value.kind === 'float') return value
  if (value.kind === 'str') return value.value.startsWith('@') ? null : value
  const items = value.kind === 'tuple' ? value : value.kind === 'list' ? value.cell.contents : null
  if (items === null || items.rest.length > 0 || depth > 20) return null
  const copies = items.items.map((item) => plainCopy(vm, item, depth + 1))
  const known = copies.flatMap((copy) => (copy === null ? [] : [copy]))
  return known.length === copies.length && 'origin' in value ? list(vm, known, value.origin) : null
}

/** `_is_lazy(value)`: is it an instance of dynaconf's Lazy? */
const IS_LAZY = native(
  '_is_lazy',
  'value, /',
  (call) => {
    const value = call.arg('value')
    return bool(
      value.kind === 'instance' && slotOf(value.cls.namespace.contents, '_dynaconf_lazy_format') !== undefined,
    )
  },
  ANY,
)

/** `_settled(value)`: an unknown as dynaconf may have converted it: a text may hold a token, a tuple becomes a list. */
const SETTLED = native(
  '_settled',
  'value, /',
  (call) => {
    const value = call.arg('value')
    const isPlain =
      value.kind !== 'unknown' ||
      (value.alternatives?.every(
        (one) => SCALARS.has(one.kind) && !(one.kind === 'str' && one.value.startsWith('@')),
      ) ??
        false)
    return isPlain ? value : unknownFrom(call.vm, [value])
  },
  ANY,
)
const SCALARS = new Set(['none', 'bool', 'int', 'float', 'str', 'instance'])

/** `_json_objects(text)`: every JSON object that begins at a brace of the text, as a list. */
const JSON_OBJECTS = native('_json_objects', 'text, /', (call) =>
  guard(call.vm, [call.arg('text')], ['list'], () => {
    const given = text(call, 'text')
    const found: PyObject[] = []
    for (let at = given.indexOf('{'); at >= 0; ) {
      const start = at
      const read = attempt(() => rawDecode(given, start))
      if (read.kind === 'exceeded' || read.kind === 'unmodelled') throw read
      if (read.kind === 'returned')
        found.push(fromJson(call.vm, read.value.value, originFrom(call.vm, call.arg('text'))))
      at = given.indexOf('{', read.kind === 'returned' ? read.value.next : start + 1)
    }
    return list(call.vm, found)
  }),
)

/** `_fields(text)`: the names of the replacement fields of a format string. @throws Raise ValueError */
const FIELDS = native('_fields', 'text, /', (call) =>
  guard(call.vm, [call.arg('text')], ['list'], () =>
    list(
      call.vm,
      [...pieces(text(call, 'text'))].flatMap((piece) => (piece.kind === 'field' ? [str(piece.field.name)] : [])),
    ),
  ),
)

/** What is asked of values and texts. */
export const VALUE_NATIVES: readonly NativeFunction[] = [KIND, HAS_DICT, PLAIN, IS_LAZY, SETTLED, JSON_OBJECTS, FIELDS]
