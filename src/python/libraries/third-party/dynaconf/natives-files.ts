import { lineLocation } from '../../../../model/location.ts'
import type { Cause } from '../../../../model/value.ts'
import type { Call, NativeFunction, Origin, PyObject } from '../../../native.ts'
import { dictOf, native, none, originFrom, unknown, unknownFrom } from '../../../native.ts'
import { guard } from '../../../operations/guard.ts'
import { attempt } from '../../../text/outcome.ts'
import { loadsToml } from '../../../text/toml/loads.ts'
import { loadYaml } from '../../../text/yaml/load.ts'
import { raise } from '../../../types/exceptions.ts'
import { fromToml } from '../../toml.ts'
import { readTextFile, type TextFile, text } from '../support.ts'
import { isBefore } from '../versions.ts'
import { documentOf, mayFail } from '../yaml-natives.ts'

const DISTRIBUTION = 'dynaconf'

/** What the parser of TOML before dynaconf 3.1.10 surely reads as tomllib does, and what neither reads. */
const PLAIN_TOML = /^(?:true|false|[-+]?(?:0|[1-9]\d{0,15})|[-+]?(?:0|[1-9]\d{0,9})\.\d{1,6}|"[^"\\\n]*"|'[^'\\\n]*')$/
const PLAIN_LIST = /^\[(?:(?:"[\w .:/@-]*"|'[\w .:/@-]*')(?:, ?(?!\])|(?=\])))*\]$/
const NO_TOML = /^[A-Za-z][\w .:/@-]*$/
const WORDS_OF_TOML = /^(?:true|false|inf|nan)/

/** `_toml_value(text)`: the value that TOML reads, or the text itself where it reads none. */
const TOML_VALUE = native(
  '_toml_value',
  'text, /',
  (call) =>
    guard(call.vm, [call.arg('text')], null, () => {
      const given = call.arg('text')
      const source = text(call, 'text')
      const isOld = isBefore(call.vm, DISTRIBUTION, [3, 1, 10])
      if (isOld && !isSure(source)) return unknownFrom(call.vm, [given], { causes: [oldParser(call)] })
      const read = attempt(() => loadsToml(`key=${source}`))
      if (read.kind === 'raised' && read.type === 'tomllib.TOMLDecodeError') return given
      if (read.kind !== 'returned') throw read
      const value = read.value.get('key')
      return value === undefined ? given : fromToml(call.vm, value, originFrom(call.vm, given), given)
    }),
  { accepts: 'known' },
)

const isSure = (source: string): boolean =>
  PLAIN_TOML.test(source) || PLAIN_LIST.test(source) || (NO_TOML.test(source) && !WORDS_OF_TOML.test(source))

const oldParser = (call: Call): Cause => ({
  kind: 'construct',
  what: 'the TOML parser of dynaconf before 3.1.10, which is not modelled here',
  location: call.location,
})

/** `_toml_file(path)`: what a file of TOML holds; each value's place is its line. @throws Raise TOMLDecodeError */
const TOML_FILE = native('_toml_file', 'path, /', (call) =>
  readTextFile(call, call.arg('path'), (file) => {
    const isOld = isBefore(call.vm, DISTRIBUTION, [3, 1, 10])
    if (isOld && !file.text.split('\n').every(isPlainLine)) return unknown(call.vm, { causes: [oldParser(call)] })
    const read = attempt(() => loadsToml(file.text))
    if (read.kind === 'raised') throw raise(call.vm, 'ValueError', read.message)
    if (read.kind !== 'returned') throw read
    return tables(call, file, read.value)
  }),
)

function isPlainLine(line: string): boolean {
  const [, value] = /^[A-Za-z_]\w* ?= ?(.*)$/.exec(line) ?? []
  return value === undefined ? /^(?:#.*|\s*|\[[\w.]+\])$/.test(line) : PLAIN_TOML.test(value) || PLAIN_LIST.test(value)
}

/** The root's and the tables' own keys, each with the place of its line. */
function tables(call: Call, file: TextFile, root: ReturnType<typeof loadsToml>): PyObject {
  const lines = linesByKey(file.text)
  const place = (...path: readonly string[]): Origin => {
    const line = lines.get(path.join('\n'))
    return { ...originFrom(call.vm), ...(line === undefined ? {} : { location: lineLocation(file.path, line) }) }
  }
  const source = none(place())
  return dictOf(
    call.vm,
    [...root].map(([name, value]) => {
      if (!(value instanceof Map)) return [name, fromToml(call.vm, value, place('', name), source)] as const
      const own = [...value].map(([key, item]) => [key, fromToml(call.vm, item, place(name, key), source)] as const)
      return [name, dictOf(call.vm, own, place(name, ''))] as const
    }),
    place(),
  )
}

/** The lines, from 1, on which `[table]` and its keys stand: by table and key, joined by a line feed. */
function linesByKey(source: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let table = ''
  for (const [index, line] of source.split('\n').entries()) {
    const [, header] = /^\s*\[\s*"?([^\][".]+?)"?\s*\]/.exec(line) ?? []
    const [, key] = /^\s*"?([\w-]+)"?\s*[.=]/.exec(line) ?? []
    const nested = /^\s*\[\s*"?([\w-]+)"?\s*\.\s*"?([\w-]+)/.exec(line)
    if (nested?.[1] !== undefined) {
      table = `${nested[1]}\n${nested[2]}`
      if (!found.has(table)) found.set(table, index + 1)
    } else if (header !== undefined) {
      table = header
      found.set(`${table}\n`, index + 1)
    } else if (key !== undefined && !table.includes('\n') && !found.has(`${table}\n${key}`))
      found.set(`${table}\n${key}`, index + 1)
  }
  return found
}

/** `_yaml_file(path, error)`: what a file of YAML holds, as ruamel.yaml's `safe_load` reads it; it may raise the error where that is not known. */
const YAML_FILE = native('_yaml_file', 'path, /, *errors', (call) =>
  readTextFile(call, call.arg('path'), ({ path, text: source }) => {
    const read = attempt(() => loadYaml(source, '1.2'))
    const at = none({ ...originFrom(call.vm), location: lineLocation(path, 1) })
    if (read.kind === 'returned' && read.value.length <= 1) {
      const [node] = read.value
      return node === undefined ? none() : documentOf(call, at, node)
    }
    const what = read.kind === 'unmodelled' ? read.what : 'a file of YAML that cannot be read'
    return mayFail(call, unknown(call.vm, { causes: [{ kind: 'construct', what, location: lineLocation(path, 1) }] }))
  }),
)

/** What is read from TOML and YAML. */
export const FILE_NATIVES: readonly NativeFunction[] = [TOML_VALUE, TOML_FILE, YAML_FILE]
