import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from 'yaml'
import { attempt, exceed, raise, unmodelled } from '../outcome.ts'
import { readScalar, type YamlScalar, type YamlVersion } from './scalars.ts'

/** Nodes are shared where the document has aliases. Merge keys are resolved; a key may stand there more than once: the last one wins. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly value: YamlScalar }
  | { readonly kind: 'sequence'; readonly items: readonly YamlNode[] }
  | { readonly kind: 'mapping'; readonly entries: readonly YamlEntry[] }
  /** What cannot be told, as a noun phrase. */
  | { readonly kind: 'unmodelled'; readonly what: string }

export type YamlEntry = readonly [key: YamlNode, value: YamlNode]

const MAX_LENGTH = 200_000
const MAX_NODES = 100_000
const MAX_DEPTH = 200
/** What PyYAML's scanner treats unlike this parser: tabs, other line breaks, directives, ends of documents, explicit keys. */
const DIVERGING = /\t|\r(?!\n)|[\x85\u2028\u2029]|^%|^\.\.\.|^ *(?:- +)*[?:](?: |$)|[[{,] *\?(?: |$)/m
/** Errors of this parser that are errors of PyYAML's too, by code and start of the message, and who finds them there. */
const CERTAIN: readonly (readonly [pattern: RegExp, error: string])[] = [
  [/^BAD_SCALAR_START Plain value cannot start with flow/, 'ParserError'],
  [/^(?:BAD_SCALAR_START|BLOCK_AS_IMPLICIT_KEY|BAD_ALIAS|BAD_DQ_ESCAPE|MISSING_CHAR Implicit) ?/, 'ScannerError'],
  [/^(?:BLOCK_IN_FLOW|MULTIPLE_ANCHORS|MULTIPLE_TAGS|ALIAS_PROPS|MISSING_CHAR Flow|BAD_INDENT All) ?/, 'ParserError'],
]

/** Source: lib/yaml/reader.py, NON_PRINTABLE. */
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

interface Composing {
  readonly text: string
  readonly version: YamlVersion
  readonly anchors: Map<string, YamlNode | null>
  nodes: number
  /** How many flow collections stand around. */
  flow: number
}

/**
 * The documents of a YAML stream, as PyYAML's SafeLoader and FullLoader read them: YAML 1.1. With 1.2, as ruamel.yaml's `safe_load` does.
 * @throws Raised `yaml.ScannerError` and its kin, with a message that is not PyYAML's; Unmodelled; Exceeded
 */
export function loadYaml(given: string, version: YamlVersion = '1.1'): readonly YamlNode[] {
  const text = given.replace(/^\uFEFF/, '')
  if (text.length > MAX_LENGTH) exceed(`a YAML file of more than ${MAX_LENGTH} characters`)
  if (NOT_PRINTABLE.test(text)) raise('yaml.ReaderError', 'special characters are not allowed')
  if (DIVERGING.test(text)) unmodelled('YAML with tabs, directives, `...` or explicit keys')
  const lines = text.replaceAll('\r\n', '\n')
  const parsed = parseAllDocuments(lines, {
    version: '1.1',
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return Array.isArray(parsed) ? parsed.map((document) => compose(lines, version, document)) : []
}

function compose(text: string, version: YamlVersion, document: Document.Parsed): YamlNode {
  const [error] = document.errors
  if (error !== undefined) {
    const { code, message } = error
    const certain = CERTAIN.find(([pattern]) => pattern.test(`${code} ${message}`))
    if (certain !== undefined && !/['"]/.test(lineAt(text, error.pos[0]))) raise(`yaml.${certain[1]}`, message)
    unmodelled('YAML that has an error in it')
  }
  return nodeOf({ text, version, anchors: new Map(), nodes: 0, flow: 0 }, document.contents, 0)
}

/** The line of an offset. A quoted text that goes on at the margin is one in which the parsers differ. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text.slice(start, end < 0 ? undefined : end)
}

function nodeOf(composing: Composing, node: unknown, depth: number): YamlNode {
  composing.nodes += 1
  if (composing.nodes > MAX_NODES) exceed('the parts that a YAML document may have')
  if (depth > MAX_DEPTH) exceed('the depth of a YAML document')
  if (isAlias(node)) return aliased(composing, node.source)
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
  if (depth === 0 && isScalar(node) && node.type?.startsWith('BLOCK'))
    unmodelled('a YAML document that is a block scalar')
  if (anchor === undefined) return contentOf(composing, node, depth)
  if (!/^[\w-]+$/.test(anchor)) unmodelled('the name of a YAML anchor')
  if (composing.anchors.has(anchor)) unmodelled('a YAML anchor that is set twice')
  composing.anchors.set(anchor, null)
  const content = contentOf(composing, node, depth)
  composing.anchors.set(anchor, content)
  return content
}

function aliased({ anchors }: Composing, name: string): YamlNode {
  const target = anchors.get(name)
  if (target === undefined) return raise('yaml.ComposerError', 'found undefined alias')
  return target ?? unmodelled('a YAML alias to what it stands in')
}

function contentOf(composing: Composing, node: unknown, depth: number): YamlNode {
  const isFlow = (isMap(node) || isSeq(node)) && node.flow === true
  if (isFlow) composing.flow += 1
  const content = partsOf(composing, node, depth)
  if (isFlow) composing.flow -= 1
  return content
}

function partsOf(composing: Composing, node: unknown, depth: number): YamlNode {
  if (isMap(node)) {
    const entries = node.items.map((pair: Pair): [boolean, YamlNode, YamlNode] => {
      if (isOdd(composing, pair.key)) unmodelled('an unusual YAML key')
      const key = nodeOf(composing, pair.key, depth + 1)
      return [isMergeKey(pair.key), key, nodeOf(composing, pair.value, depth + 1)]
    })
    return tagged(node, 'map') ?? flattened(composing, entries)
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => nodeOf(composing, item, depth + 1))
    return tagged(node, 'seq') ?? { kind: 'sequence', items }
  }
  return scalarOf(composing, node)
}

/** Is a key empty, or does it go over several lines? */
function isOdd({ text }: Composing, key: unknown): boolean {
  if (!isScalar(key) || key.type !== 'PLAIN') return key === null
  const [start = 0, end = 0] = key.range ?? []
  return key.value === '' || text.slice(start, end).includes('\n')
}

const isMergeKey = (key: unknown): boolean =>
  isScalar(key) && key.type === 'PLAIN' && key.tag === undefined && key.value === '<<'

const STANDARD = 'tag:yaml.org,2002:'

/** A node of another tag than its own kind's; null where it has none. */
function tagged(node: Node, own: string): YamlNode | null {
  if (node.tag === undefined || node.tag === `${STANDARD}${own}`) return null
  return { kind: 'unmodelled', what: `the YAML tag \`${node.tag}\`` }
}

/** How a scalar of a style is written; PyYAML ends a block scalar at the end of a file without a line feed where there is none. */
const COMPLETE: Readonly<Record<string, RegExp>> = {
  QUOTE_SINGLE: /^'(?:[^']|'')*'$/,
  QUOTE_DOUBLE: /^"(?:[^"\\]|\\[\s\S])*"$/,
  BLOCK_LITERAL: /\n$/,
  BLOCK_FOLDED: /\n$/,
}

function scalarOf({ text: whole, version, flow }: Composing, node: unknown): YamlNode {
  if (!isScalar(node)) return { kind: 'scalar', value: null }
  const [start = 0, end = 0] = node.range ?? []
  if (COMPLETE[node.type ?? '']?.test(whole.slice(start, end)) === false) unmodelled('a YAML scalar that does not end')
  const foreign = tagged(node, 'str')
  if (foreign !== null) return foreign
  const text = String(node.value)
  if (flow > 0 && node.type === 'PLAIN' && text.includes('?')) unmodelled('a question mark between YAML brackets')
  if (node.tag !== undefined || node.type !== 'PLAIN') return { kind: 'scalar', value: text }
  const read = attempt(() => readScalar(text, version))
  return read.kind === 'unmodelled'
    ? { kind: 'unmodelled', what: read.what }
    : { kind: 'scalar', value: read.kind === 'returned' ? read.value : text }
}

/** `<<`: what is merged comes first, and the earlier of several wins. Source: lib/yaml/constructor.py, flatten_mapping. */
function flattened(
  composing: Composing,
  entries: readonly [isMerge: boolean, key: YamlNode, value: YamlNode][],
): YamlNode {
  const merged = entries.flatMap(([isMerge, , value]) => (isMerge ? mergedEntries(value) : []))
  composing.nodes += merged.length
  if (composing.nodes > MAX_NODES) exceed('the parts that a YAML document may have')
  const own = entries.flatMap(([isMerge, key, value]): YamlEntry[] => (isMerge ? [] : [[key, value]]))
  // ruamel.yaml takes no key twice, and its releases merge in different orders.
  if (composing.version === '1.2' && (merged.length > 0 || hasDuplicate(own)))
    unmodelled('a YAML key that stands there twice, or is merged')
  return { kind: 'mapping', entries: [...merged, ...own] }
}

function hasDuplicate(entries: readonly YamlEntry[]): boolean {
  const names = entries.map(([key]) => (key.kind === 'scalar' ? `${typeof key.value} ${String(key.value)}` : ''))
  return new Set(names).size < names.length
}

function mergedEntries(value: YamlNode): readonly YamlEntry[] {
  if (value.kind === 'mapping') return value.entries
  if (value.kind === 'unmodelled') return unmodelled(value.what)
  if (value.kind === 'scalar')
    return raise('yaml.ConstructorError', 'expected a mapping or list of mappings for merging')
  return value.items.toReversed().flatMap((item) => {
    if (item.kind === 'unmodelled') return unmodelled(item.what)
    return item.kind === 'mapping' ? item.entries : raise('yaml.ConstructorError', 'expected a mapping for merging')
  })
}
