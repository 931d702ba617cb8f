import { ANY } from '../accepts-any.ts'
import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { dictOf, iterator, list, none, originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { iterate } from '../operations/iterate.ts'
import { resolve } from '../operations/lift.ts'
import { payloadOf } from '../operations/types.ts'
import { parseRows } from '../text/csv.ts'
import { exceptionClass } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { opaqueClass } from './opaque-class.ts'
import { classes, constants, functions, unmodelled } from './support.ts'

/** The rows of what is read, as texts; null where it, or how it is read, is not known. */
function rowsOf(
  call: Call,
  source: PyObject,
): { rows: readonly (readonly string[])[]; items: readonly PyObject[] } | null {
  const { items, rest } = iterate(call.vm, source)
  const lines = items.map((item) => payloadOf(resolve(call.vm, item)))
  const texts = lines.flatMap((line) => (line.kind === 'str' ? [line.value] : []))
  const delimiter = call.keywords.get('delimiter') ?? str(',')
  const quote = call.keywords.get('quotechar') ?? str('"')
  const skips = call.keywords.get('skipinitialspace')
  const others = [...call.keywords.keys()].filter(
    (name) => !['delimiter', 'quotechar', 'skipinitialspace'].includes(name),
  )
  if (
    rest.length > 0 ||
    texts.length < lines.length ||
    others.length > 0 ||
    delimiter.kind !== 'str' ||
    quote.kind !== 'str'
  )
    return null
  return {
    rows: parseRows(texts, {
      delimiter: delimiter.value,
      quote: quote.value,
      skipInitialSpace: skips?.kind === 'bool' && skips.value,
    }),
    items,
  }
}

function reader(call: Call): PyObject {
  const source = call.arg('csvfile')
  const read = call.rest.length === 0 ? rowsOf(call, source) : null
  if (read === null) return unmodelled(call.vm, 'this use of `csv.reader`', [source])
  const origin = originFrom(call.vm, ...read.items)
  return iterator(call.vm, '_csv.reader', (index) => {
    const row = read.rows[index]
    return row === undefined
      ? { kind: 'end' }
      : {
          kind: 'item',
          slot: list(
            call.vm,
            row.map((field) => str(field, origin)),
            origin,
          ),
        }
  })
}

/** `csv.DictReader(f)`, whose first row has the names. */
function dictReader(call: Call): PyObject {
  const source = call.arg('f')
  const read = rowsOf(call, source)
  const [names = [], ...rows] = read?.rows.filter((row) => row.length > 0) ?? []
  if (read === null || call.rest.length > 0 || rows.some((row) => row.length > names.length))
    return unmodelled(call.vm, 'this use of `csv.DictReader`', [source])
  const origin = originFrom(call.vm, ...read.items)
  return iterator(call.vm, 'DictReader', (index) => {
    const row = rows[index]
    if (row === undefined) return { kind: 'end' }
    const entries = names.map(
      (name, at) => [name, row[at] === undefined ? none(origin) : str(row[at], origin)] as const,
    )
    return { kind: 'item', slot: dictOf(call.vm, entries, origin) }
  })
}

/** `csv` */
export const csv: NativeModule = {
  name: 'csv',
  attributes: {
    ...functions(
      native('reader', 'csvfile, /, *args, **kwargs', reader, ANY),
      native('DictReader', 'f, /, *args, **kwargs', dictReader, ANY),
    ),
    ...classes(
      createClass({ name: 'Error', module: '_csv', bases: [exceptionClass('Exception')] }),
      opaqueClass({ name: 'Dialect', module: 'csv' }),
    ),
    ...constants({ QUOTE_MINIMAL: 0, QUOTE_ALL: 1, QUOTE_NONNUMERIC: 2, QUOTE_NONE: 3 }),
  },
}
