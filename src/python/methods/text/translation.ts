import { type Call, native } from '../../native.ts'
import { toJs } from '../../objects/convert.ts'
import { int, none, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { payloadOf } from '../../operations/types.ts'
import { maketrans, type Translation, translate } from '../../text/str/translate.ts'
import { optionalText, self, sources, text } from './arguments.ts'

export const translateMethod = native(
  'translate',
  'self, table, /',
  (call) => {
    const table = toJs(call.arg('table'))
    if (!(table instanceof Map))
      return unknownFrom(call.vm, [call.arg('table')], {
        types: ['str'],
        causes: [{ kind: 'construct', what: 'str.translate with such a table', location: call.location }],
      })
    const lookup = (ordinal: number): Translation | undefined => {
      const found = table.get(BigInt(ordinal))
      if (found === undefined) return undefined
      return typeof found === 'bigint' ? Number(found) : typeof found === 'string' ? found : null
    }
    return guard(call.vm, sources(call), ['str'], () =>
      str(translate(self(call).value, lookup), originFrom(call.vm, ...sources(call, 'table'))),
    )
  },
  { returns: ['str'] },
)

/** `str.maketrans`, a static method. */
export const MAKETRANS = native('maketrans', 'x, y=, z=, /', (call) => {
  const [x, y] = [payloadOf(call.arg('x')), call.optional('y')]
  if (x.kind !== 'str' || y === null) return makeTableOf(call, x)
  return guard(call.vm, [x, y], ['dict'], () =>
    tableObject(call, maketrans(x.value, text(call, 'y'), optionalText(call, 'z') ?? '')),
  )
})

function makeTableOf(call: Call, given: PyObject): PyObject {
  const table = toJs(given)
  if (!(table instanceof Map)) return unknownFrom(call.vm, [given], { types: ['dict'] })
  const entries = new Map<number, Translation>()
  for (const [key, value] of table)
    entries.set(
      typeof key === 'string' ? (key.codePointAt(0) ?? 0) : Number(key),
      typeof value === 'bigint' ? Number(value) : typeof value === 'string' ? value : null,
    )
  return tableObject(call, entries)
}

function tableObject(call: Call, table: ReadonlyMap<number, Translation>): PyObject {
  const entries = new Map(
    [...table].map(([code, value]) => {
      const key = int(code)
      return [
        `\0i${code}`,
        { key, slot: value === null ? none() : typeof value === 'string' ? str(value) : int(value) },
      ] as const
    }),
  )
  return {
    kind: 'dict',
    cell: { contents: { kind: 'mapping', isNamespace: false, entries, rest: [] }, birth: call.vm.heap.serial },
    origin: originFrom(call.vm),
  }
}
