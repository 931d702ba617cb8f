import type { App } from '../django/startup/apps.ts'
import { collectedFiles, needsManifest } from '../django/startup/collected.ts'
import type { Problem } from '../django/startup/problem.ts'
import type { Facts } from '../facts.ts'
import { readText } from '../files.ts'
import type { Settings } from '../settings/settings.ts'

/** django/contrib/staticfiles/storage.py, HashedFilesMixin.patterns: what a file names must be collected too. */
const REFERENCES: readonly { readonly files: RegExp; readonly pattern: RegExp }[] = [
  { files: /\.css$/, pattern: /url\(['"]?\s*([^'")\n]*?)["']?\)/gi },
  { files: /\.css$/, pattern: /@import\s*["']\s*([^"'\n]*?)["']/gi },
  { files: /\.css$/, pattern: /^\/\*#[ \t]sourceMappingURL=([^\n]*?)[ \t]*\*\/$/gm },
  { files: /\.js$/, pattern: /^\/\/# sourceMappingURL=([^\n]*)$/gm },
]

/** The first file of those that are collected which names one that is not: a manifest storage raises then. */
export function referenceProblem(facts: Facts, settings: Settings, apps: readonly App[]): Problem | null {
  const files = needsManifest(settings) === true ? collectedFiles(facts, settings, apps) : null
  const staticUrl = settings.get('STATIC_URL').value
  if (
    files === null ||
    staticUrl.kind !== 'str' ||
    apps.some((app) => app.folder === null && !app.name.startsWith('django.'))
  )
    return null
  for (const [name, path] of files) {
    for (const { files: kind, pattern } of REFERENCES) {
      if (!kind.test(name)) continue
      const missing = missingReference(readText(facts.snapshot, path) ?? '', {
        name,
        files,
        pattern,
        staticUrl: staticUrl.value,
      })
      if (missing === null) continue
      const at = { path, start: { line: missing.line, column: 1 }, end: { line: missing.line, column: 1 } }
      return {
        stage: 'settings',
        certain: true,
        type: 'ValueError',
        says: `The file \`${path}\` names \`${missing.url}\`, which is not collected: the manifest storage raises ValueError`,
        hint: 'Add the file, or take the reference out.',
        at,
        configVars: [],
      }
    }
  }
  return null
}

interface Referring {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
  readonly pattern: RegExp
  readonly staticUrl: string
}

function missingReference(
  text: string,
  { name, files, pattern, staticUrl }: Referring,
): { readonly url: string; readonly line: number } | null {
  const comments = commentsOf(text)
  for (const match of text.matchAll(pattern)) {
    const url = match[1] ?? ''
    const isComment =
      comments.some(([start, end]) => match.index >= start && match.index < end) &&
      !pattern.source.includes('sourceMapping')
    const target = isComment ? null : targetOf(url, name, staticUrl)
    // The admin's own files are there.
    if (target === null || target === '' || files.has(target) || /^(admin|gis)\//.test(target)) continue
    return { url, line: text.slice(0, match.index).split('\n').length }
  }
  return null
}

function commentsOf(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (let at = text.indexOf('/*'); at >= 0; at = text.indexOf('/*', at + 2)) {
    const end = text.indexOf('*/', at + 2)
    found.push([at, end < 0 ? text.length : end])
  }
  return found
}

/** The name of the file that a reference means; null for what the storage leaves alone. */
function targetOf(url: string, from: string, staticUrl: string): string | null {
  if (/^[a-z]+:/i.test(url) || url.startsWith('//') || url.startsWith('#')) return null
  const path = (/^[^#?]*/.exec(url)?.[0] ?? '').trim()
  if (path === '') return null
  const prefix = staticUrl.startsWith('/') ? staticUrl : `/${staticUrl}`
  if (path.startsWith('/')) return path.startsWith(prefix) ? normal(path.slice(prefix.length)) : null
  return normal(`${from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : ''}${path}`)
}

function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
