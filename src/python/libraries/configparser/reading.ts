import { withFile } from '../../filesystem.ts'
import type { Call } from '../../native.ts'
import { list, none, originFrom, slotOf, str } from '../../objects/make.ts'
import type { InstanceObject, PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { iterate } from '../../operations/iterate.ts'
import { resolve } from '../../operations/lift.ts'
import { payloadOf } from '../../operations/types.ts'
import { decode } from '../../text/bytes/codecs.ts'
import { readIni } from '../../text/config/ini.ts'
import { raise } from '../../types/exceptions.ts'
import { pathOf } from '../path-of.ts'
import { guardWith, optionalText } from '../support.ts'
import { transformOf } from './option-names.ts'
import { ERRORS, forgetIni, putIni, selfParser, withIni } from './state.ts'

/** The parser reads TEXT, a str. */
export function readText(call: Call, parser: InstanceObject, source: PyObject, name: string): void {
  if (source.kind !== 'str' || transformOf(parser) === null) {
    forgetIni(call, parser, source)
    return
  }
  withIni(call, parser, ({ ini, sources }) =>
    guardWith(call.vm, [source], null, ERRORS, () => {
      putIni(call, parser, {
        kind: 'ini',
        ini: readIni(ini, source.value, name),
        sources: [...sources, source],
      })
      return none()
    }),
  )
}

/** `read(filenames)`: files that are missing are passed over. Gives the names of those that were read. */
export function read(call: Call): PyObject {
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

export function readFile(call: Call): PyObject {
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
export function readOldFile(call: Call): PyObject {
  const { major, minor } = call.vm.input.pythonVersion
  if (major === 3 && minor >= 12)
    throw raise(call.vm, 'AttributeError', "'ConfigParser' object has no attribute 'readfp'")
  return readFile(call)
}
