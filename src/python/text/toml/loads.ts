/** `tomllib.loads`, with the messages of CPython 3.11 (Lib/tomllib/_parser.py). */
import { exceed } from '../outcome.ts'
import { accept, fail, peek, type Source, SPACE, showKey, skip, skipComment } from './source.ts'
import { appendTable, type Flags, hasFlag, type Key, openTable, setFlag, type TomlTable, unsetFlags } from './tree.ts'
import { readKey, readPair } from './values.ts'

interface Document {
  readonly source: Source
  readonly root: TomlTable
  readonly flags: Flags
  /** Keys that become explicit with the next table. */
  pending: Key[]
}

/** How many marks may be pending; each costs its length. */
const MAX_PENDING = 100_000

/** `tomllib.loads(text)`. Raises tomllib.TOMLDecodeError. */
export function loadsToml(text: string): TomlTable {
  const source: Source = { text: text.replaceAll('\r\n', '\n'), at: 0 }
  const document: Document = { source, root: new Map(), flags: new Map(), pending: [] }
  let header: Key = []
  for (;;) {
    skip(source, SPACE)
    const character = peek(source)
    if (character === '') break
    if (accept(source, '\n')) continue
    if (/^[A-Za-z0-9_"'-]$/.test(character)) {
      readStatement(document, header)
      skip(source, SPACE)
    } else if (character === '[') {
      for (const key of document.pending) setFlag(document.flags, key, 'explicit', false)
      document.pending = []
      header = source.text.startsWith('[[', source.at) ? readListHeader(document) : readTableHeader(document)
      skip(source, SPACE)
    } else if (character !== '#') {
      fail(source, 'Invalid statement')
    }
    skipComment(source)
    if (peek(source) === '') break
    if (!accept(source, '\n')) fail(source, 'Expected newline or end of document after a statement')
  }
  return document.root
}

function readTableHeader({ source, root, flags }: Document): Key {
  source.at++
  skip(source, SPACE)
  const key = readKey(source)
  if (hasFlag(flags, key, 'explicit') || hasFlag(flags, key, 'frozen')) {
    fail(source, `Cannot declare ${showKey(key)} twice`)
  }
  setFlag(flags, key, 'explicit', false)
  if (openTable(root, key) === null) fail(source, 'Cannot overwrite a value')
  if (!accept(source, ']')) fail(source, "Expected ']' at the end of a table declaration")
  return key
}

function readListHeader({ source, root, flags }: Document): Key {
  source.at += 2
  skip(source, SPACE)
  const key = readKey(source)
  if (hasFlag(flags, key, 'frozen')) fail(source, `Cannot mutate immutable namespace ${showKey(key)}`)
  unsetFlags(flags, key)
  setFlag(flags, key, 'explicit', false)
  if (!appendTable(root, key)) fail(source, 'Cannot overwrite a value')
  if (!accept(source, ']]')) fail(source, "Expected ']]' at the end of an array declaration")
  return key
}

function readStatement(document: Document, header: Key): void {
  const { source, root, flags, pending } = document
  const { key, value } = readPair(source, 0)
  for (let size = 1; size < key.length; size++) {
    const part = [...header, ...key.slice(0, size)]
    if (hasFlag(flags, part, 'explicit')) fail(source, `Cannot redefine namespace ${showKey(part)}`)
    pending.push(part)
    if (pending.length > MAX_PENDING) exceed('the dotted keys that a TOML document may have')
  }
  const parent = [...header, ...key.slice(0, -1)]
  if (hasFlag(flags, parent, 'frozen')) fail(source, `Cannot mutate immutable namespace ${showKey(parent)}`)
  const table = openTable(root, parent)
  const name = key.at(-1) ?? ''
  if (table === null || table.has(name)) fail(source, 'Cannot overwrite a value')
  if (value instanceof Map || Array.isArray(value)) setFlag(flags, [...header, ...key], 'frozen', true)
  table.set(name, value)
}
