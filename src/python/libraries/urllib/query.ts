import type { Call } from '../../native.ts'
import { originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { iterate } from '../../operations/iterate.ts'
import { resolve } from '../../operations/lift.ts'
import { strOf } from '../../operations/text.ts'
import { payloadOf } from '../../operations/types.ts'
import * as quoting from '../../text/url/quote.ts'
import { flag, optionalText, unmodelled } from '../support.ts'

export function queryOptions(call: Call): quoting.QueryOptions {
  return {
    keepBlankValues: flag(call, 'keep_blank_values', false),
    strictParsing: flag(call, 'strict_parsing', false),
    maxNumFields: optionalInteger(call, 'max_num_fields'),
    separator: optionalText(call, 'separator') ?? '&',
  }
}

export const QUERY = 'qs, keep_blank_values=, strict_parsing=, encoding=, errors=, max_num_fields=, separator='

/** `urlencode(query, doseq, safe, ..., quote_via)`: each name and value by `str`, bytes as they are. */
export function encoded(call: Call): PyObject {
  const query = call.arg('query')
  const value = payloadOf(query)
  const via = call.optional('quote_via')
  if (via !== null && !(via.kind === 'native' && (via.native.name === 'quote' || via.native.name === 'quote_plus')))
    return unmodelled(call.vm, 'a quoting function of its own', [query], ['str'])
  const pairs = value.kind === 'dict' ? dictPairs(value) : pairsOf(call, query)
  if (pairs === null) return unknownFrom(call.vm, [query], { types: ['str'] })
  const sources: PyObject[] = [query]
  const texts: [string, string][] = []
  for (const [name, item] of pairs) {
    const [key, values] = [quotable(call, name), sequence(call, item)]
    sources.push(name, ...values)
    for (const one of values.map((part) => quotable(call, part))) {
      if (key === null || one === null) return unknownFrom(call.vm, sources, { types: ['str'] })
      texts.push([key, one])
    }
  }
  const quote = via?.kind === 'native' && via.native.name === 'quote' ? quoting.quote : quoting.quotePlus
  return guard(call.vm, sources, ['str'], () =>
    str(quoting.urlencode(texts, optionalText(call, 'safe') ?? '', quote), originFrom(call.vm, ...sources)),
  )
}

function dictPairs(value: Extract<PyObject, { kind: 'dict' }>): [PyObject, PyObject][] | null {
  const { entries, rest } = value.cell.contents
  const slots = [...entries.values()].map(({ key, slot }): [PyObject, PyObject] => [key, slot])
  return rest.length > 0 || slots.some(([, slot]) => slot.kind === 'unknown' || slot.kind === 'absent') ? null : slots
}

function pairsOf(call: Call, query: PyObject): [PyObject, PyObject][] | null {
  const { items, rest } = iterate(call.vm, query)
  const pairs = items.flatMap((item): [PyObject, PyObject][] => {
    const parts = payloadOf(resolve(call.vm, item))
    const [name, value] = parts.kind === 'tuple' ? parts.items : parts.kind === 'list' ? parts.cell.contents.items : []
    return name === undefined || value === undefined ? [] : [[name, value]]
  })
  return rest.length > 0 || pairs.length < items.length ? null : pairs
}

/** With `doseq`, each item of a sequence is a pair of its own. */
function sequence(call: Call, item: PyObject): readonly PyObject[] {
  const value = payloadOf(item)
  if (!flag(call, 'doseq', false) || value.kind === 'str' || value.kind === 'bytes') return [item]
  return ['list', 'tuple', 'set', 'dict'].includes(value.kind) ? iterate(call.vm, item).items : [item]
}

/** What is quoted; null where it is not known, or bytes, which are quoted as they are. */
function quotable(call: Call, object: PyObject): string | null {
  const shown = payloadOf(object).kind === 'bytes' ? null : strOf(call.vm, object)
  return shown?.kind === 'str' ? shown.value : null
}
