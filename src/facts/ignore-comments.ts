import type { Snapshot } from '../model/snapshot.ts'
import { type ParsedModule, parse } from '../python/syntax/parse.ts'
import { type AnyNode, childrenOf, nodesOf, type Placed } from '../python/syntax/tree.ts'

/** `# deploy-gate: ignore[rule-id, other-id] reason`: whoever wrote it has looked at the findings of these rules here. */
export interface IgnoreComment {
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly rules: readonly string[]
  /** Empty where none is given; then the comment has no effect. */
  readonly reason: string
  /** The lines that it covers, both inclusive, 1-based: those of its statement, or of the next one where it has a line of its own. */
  readonly first: number
  readonly last: number
}

const MARK = 'deploy-gate:'
const COMMENT = /^#\s*deploy-gate:\s*ignore\[([^\]]*)\]\s*(.*)$/

/** Larger files are not read for comments: nobody writes one there. */
const LARGEST = 1_000_000

const cache = new WeakMap<Snapshot, Map<string, readonly IgnoreComment[]>>()

/** The comments of one file that switch rules off, in order. A file that is not there, is no text or does not parse has none. */
export function ignoreCommentsOf(snapshot: Snapshot, path: string): readonly IgnoreComment[] {
  const known = cache.get(snapshot) ?? new Map<string, readonly IgnoreComment[]>()
  cache.set(snapshot, known)
  const found = known.get(path) ?? readComments(snapshot, path)
  known.set(path, found)
  return found
}

/** The files in which such comments are looked for although nothing was found there: what the rules read. */
export function filesWithComments(snapshot: Snapshot): string[] {
  const isRead = (path: string): boolean =>
    !path.includes('/') || /(?:settings|config|wsgi|asgi|manage|env|prod)[^/]*(?:\/[^/]+)?\.py$/i.test(path)
  return snapshot.entries
    .filter(({ path, mode }) => mode !== '120000' && mode !== '160000' && isRead(path))
    .map(({ path }) => path)
}

function readComments(snapshot: Snapshot, path: string): readonly IgnoreComment[] {
  const entry = snapshot.entry(path)
  if (!entry || entry.size > LARGEST) return []
  const text = new TextDecoder().decode(snapshot.read(path) ?? new Uint8Array())
  if (!text.includes(MARK)) return []
  return path.endsWith('.py') ? inPython(path, text) : inLines(path, text)
}

function inPython(path: string, text: string): IgnoreComment[] {
  const module = parse(path, text)
  if (module.kind !== 'parsed') return []
  const ranges = statementRanges(module)
  return module.comments.flatMap(({ text: comment, location }) => {
    const { line } = location.start
    const own = ranges.find(({ first, last }) => first <= line && line <= last)
    const covered = own ?? ranges.find(({ first }) => first > line && onlyComments(module, line, first))
    return toComment(path, line, comment, covered ?? { first: line, last: line })
  })
}

interface Lines {
  readonly first: number
  readonly last: number
}

/** The lines of each statement; of a compound one those of its header. Shortest first. */
function statementRanges(module: ParsedModule): Lines[] {
  const ranges: Lines[] = []
  for (const node of nodesOf(module.tree)) {
    if (!STATEMENTS.has(node.nodeType)) continue
    const { lineno: first = 1, end_lineno: end = first } = placeOf(node)
    ranges.push({ first, last: COMPOUND.has(node.nodeType) ? headerEnd(node, first) : end })
  }
  return ranges.sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first)
}

/** The last line of what stands before a compound statement's first body. */
function headerEnd(node: AnyNode, first: number): number {
  const header = childrenOf(node).filter(({ nodeType }) => !STATEMENTS.has(nodeType) && !CLAUSES.has(nodeType))
  return Math.max(first, ...header.map((child) => placeOf(child).end_lineno ?? first))
}

const placeOf = (node: AnyNode): Placed => node as Placed

const COMPOUND: ReadonlySet<string> = new Set(
  'AsyncFor AsyncFunctionDef AsyncWith ClassDef For FunctionDef If Match Try TryStar While With'.split(' '),
)

/** Parts of a compound statement that have bodies of their own. */
const CLAUSES: ReadonlySet<string> = new Set(['ExceptHandler', 'MatchCase', 'match_case'])

/** https://docs.python.org/3/library/ast.html#statements and the compound ones */
const STATEMENTS: ReadonlySet<string> = new Set(
  (
    'AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith AugAssign Break ClassDef Continue Delete Expr For FunctionDef ' +
    'Global If Import ImportFrom Match Nonlocal Pass Raise Return Try TryStar TypeAlias While With'
  ).split(' '),
)

/** Are the lines from LINE to before FIRST comments or blank? */
function onlyComments({ source }: ParsedModule, line: number, first: number): boolean {
  const lines = source.text.split('\n').slice(line - 1, first - 1)
  return lines.every((one) => /^\s*(?:#|$)/.test(one))
}

/** Files whose comments start with `#`: requirements, .python-version, YAML, TOML. A comment covers its line, or the next one. */
function inLines(path: string, text: string): IgnoreComment[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const at = line.indexOf('#')
    if (at < 0) return []
    const isAlone = line.slice(0, at).trim() === ''
    const covered = isAlone ? { first: index + 1, last: index + 2 } : { first: index + 1, last: index + 1 }
    return toComment(path, index + 1, line.slice(at), covered)
  })
}

function toComment(path: string, line: number, comment: string, { first, last }: Lines): IgnoreComment[] {
  const [, ids, reason] = COMMENT.exec(comment.trim()) ?? []
  if (ids === undefined || reason === undefined) return []
  const rules = ids
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  return [{ path, line, rules, reason: reason.replace(/^[-–—:]+\s*/, '').trim(), first, last }]
}
