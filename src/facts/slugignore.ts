import type { Snapshot } from '../model/snapshot.ts'
import { readText } from './files.ts'

export interface Slugignore {
  readonly patterns: readonly string[]
  /** The paths that it takes out of the slug, sorted. */
  readonly removed: readonly string[]
}

/**
 * What `.slugignore` takes out before any buildpack runs.
 *
 * Patterns are split at white space, `#` starts a comment, there is no `!`. One with a slash is relative to the root, another
 * matches at any depth, and a folder goes with all that is below it (heroku/slug-compiler, lib/slug_compiler.rb, and
 * https://devcenter.heroku.com/articles/slug-compiler#ignoring-files-with-slugignore).
 */
export function readSlugignore(snapshot: Snapshot): Slugignore | null {
  const text = readText(snapshot, '.slugignore')
  if (text === undefined) return null
  const patterns = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/#.*/, ''))
    .flatMap((line) => line.split(/[ \t\f\v]+/))
    .filter((pattern) => pattern !== '' && !pattern.startsWith('!'))
  const matchers = patterns.map(matcher)
  const removed = snapshot.entries.map(({ path }) => path).filter((path) => matchers.some((matches) => matches(path)))
  return { patterns, removed }
}

/** The snapshot without what `.slugignore` removes; the same object where it removes nothing. */
export function withoutIgnored(snapshot: Snapshot, slugignore: Slugignore | null): Snapshot {
  if (!slugignore || slugignore.removed.length === 0) return snapshot
  const removed = new Set(slugignore.removed)
  return {
    commit: snapshot.commit,
    entries: snapshot.entries.filter(({ path }) => !removed.has(path)),
    entry: (path) => (removed.has(path) ? undefined : snapshot.entry(path)),
    read: (path) => (removed.has(path) ? undefined : snapshot.read(path)),
  }
}

/** True for a path that the pattern names, or that lies below a folder that it names. */
function matcher(pattern: string): (path: string) => boolean {
  const anchored = pattern.replace(/\/+$/, '').includes('/')
  const parts = pattern.split('/').filter((part) => part !== '')
  if (parts.length === 0) return () => false
  return (path) => {
    const names = path.split('/')
    const last = anchored ? 0 : names.length - 1
    for (let start = 0; start <= last; start += 1) {
      if (matchesParts(parts, names, start)) return true
    }
    return false
  }
}

function matchesParts(parts: readonly string[], names: readonly string[], start: number): boolean {
  const [part, ...rest] = parts
  if (part === undefined) return true
  if (part === '**') {
    for (let at = start; at <= names.length; at += 1) if (matchesParts(rest, names, at)) return true
    return false
  }
  const name = names[start]
  return name !== undefined && matchesGlob(part, name) && matchesParts(rest, names, start + 1)
}

/** fnmatch over one part of a path: `*`, `?` and `[...]`; linear in the product of the lengths. */
export function matchesGlob(glob: string, name: string): boolean {
  const tokens = globTokens(glob)
  let reached = new Set([0])
  for (let at = 0; at < tokens.length; at += 1) reached = step(tokens[at], reached, name)
  return reached.has(name.length)
}

type GlobToken = 'star' | ((char: string) => boolean)

function step(token: GlobToken | undefined, reached: ReadonlySet<number>, name: string): Set<number> {
  const next = new Set<number>()
  if (token === undefined) return next
  if (token === 'star') {
    for (let at = Math.min(...reached, name.length + 1); at <= name.length; at += 1) next.add(at)
    return next
  }
  for (const at of reached) if (at < name.length && token(name.charAt(at))) next.add(at + 1)
  return next
}

function globTokens(glob: string): GlobToken[] {
  const tokens: GlobToken[] = []
  for (let at = 0; at < glob.length; at += 1) {
    const char = glob.charAt(at)
    const close = char === '[' ? glob.indexOf(']', at + 2) : -1
    if (char === '*') tokens.push('star')
    else if (char === '?') tokens.push(() => true)
    else if (close > 0) {
      tokens.push(characterClass(glob.slice(at + 1, close)))
      at = close
    } else if (char === '\\' && at + 1 < glob.length) {
      at += 1
      const literal = glob.charAt(at)
      tokens.push((c) => c === literal)
    } else tokens.push((c) => c === char)
  }
  return tokens
}

function characterClass(body: string): (char: string) => boolean {
  const negated = body.startsWith('!') || body.startsWith('^')
  const members = negated ? body.slice(1) : body
  const holds = (char: string): boolean => {
    for (let at = 0; at < members.length; at += 1) {
      const low = members.charAt(at)
      if (members.charAt(at + 1) === '-' && at + 2 < members.length) {
        if (char >= low && char <= members.charAt(at + 2)) return true
        at += 2
      } else if (low === char) return true
    }
    return false
  }
  return (char) => holds(char) !== negated
}
