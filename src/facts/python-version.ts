import {
  deprecation,
  latestPatch,
  MISSPELT_PYTHON_VERSION_FILES,
  PYTHON_VERSIONS,
} from '../heroku/platform/python-versions.ts'
import { type Location, lineLocation } from '../model/location.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { isFile, readBytes, readText } from './files.ts'
import type { PackageManager } from './package-manager.ts'
import { textEncoding } from './text-encoding.ts'

/** Where the version is taken from, highest first. */
export type VersionOrigin = 'runtime.txt' | '.python-version' | 'Pipfile.lock' | 'default'

/** Heroku's own ids for what is wrong with the files that name the version. */
export type VersionProblem =
  | 'runtime-txt::invalid-version'
  | 'python-version-file::misspelled'
  | 'python-version-file::invalid-version'
  | 'python-version-file::invalid-encoding'
  | 'python-version-file::no-version'
  | 'python-version-file::multiple-versions'
  | 'pipfile-lock::invalid-json'
  | 'pipfile-lock::invalid-version'

export type PythonVersion =
  | {
      readonly kind: 'requested'
      readonly origin: VersionOrigin
      /** As it is asked for: N.N or N.N.N. */
      readonly requested: string
      /** N.N. */
      readonly minor: string
      /** N.N.N; where only N.N is asked for, the newest patch release that the table knows. Null for an unsupported N.N. */
      readonly full: string | null
      readonly support: 'supported' | 'deprecated' | 'end-of-life' | 'unknown'
      /** The line that asks for it; null for a default. */
      readonly location: Location | null
    }
  | {
      readonly kind: 'invalid'
      readonly problem: VersionProblem
      readonly path: string
      readonly location: Location | null
      /** What was found in its place: a line, a name, an encoding; printable. */
      readonly found: string
    }

interface VersionLine {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

const INTEGER = '(0|[1-9][0-9]*)'
const VERSION = new RegExp(`^${INTEGER}\\.${INTEGER}(\\.${INTEGER})?$`)

/**
 * The Python version as lib/python_version.sh of heroku/heroku-buildpack-python v351 finds it. A file that a higher one hides is
 * not read, and `pyproject.toml` never is. A Python that an earlier build left in the app's cache is not known here.
 */
export function findPythonVersion(snapshot: Snapshot, packageManager: PackageManager): PythonVersion {
  const runtime = readText(snapshot, 'runtime.txt')
  if (runtime !== undefined) return fromRuntimeTxt(runtime)
  const misspelt = MISSPELT_PYTHON_VERSION_FILES.find((name) => isFile(snapshot, name))
  if (misspelt !== undefined) return invalid('python-version-file::misspelled', misspelt, null, misspelt)
  const bytes = readBytes(snapshot, '.python-version')
  if (bytes !== undefined) return fromVersionFile(bytes)
  if (packageManager.kind === 'found' && packageManager.name === 'pipenv') {
    const version = fromPipfileLock(readText(snapshot, 'Pipfile.lock') ?? '')
    if (version) return version
  }
  return requested('default', PYTHON_VERSIONS.default, null)
}

function fromRuntimeTxt(text: string): PythonVersion {
  const lines = versionLines(text)
  const content = lines.map((line) => line.text).join('\n')
  const version = content.startsWith('python-') ? content.slice('python-'.length) : ''
  const at = lines[0] ? lineLocation('runtime.txt', lines[0].line, lines[0].text) : null
  if (VERSION.test(version)) return requested('runtime.txt', version, at)
  return invalid('runtime-txt::invalid-version', 'runtime.txt', at, content)
}

function fromVersionFile(bytes: Uint8Array): PythonVersion {
  const path = '.python-version'
  const lines = versionLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const at = (line: VersionLine): Location => lineLocation(path, line.line, line.text)
  const bad = lines.find(({ text }) => !VERSION.test(text))
  if (bad) {
    const encoding = textEncoding(bytes)
    if (encoding === 'text' || encoding === 'data') {
      return invalid('python-version-file::invalid-version', path, at(bad), bad.text)
    }
    return invalid('python-version-file::invalid-encoding', path, null, encoding)
  }
  const [first, second] = lines
  if (!first) return invalid('python-version-file::no-version', path, null, '')
  if (second) {
    const found = lines.map(({ text }) => text).join(', ')
    return invalid('python-version-file::multiple-versions', path, at(second), found)
  }
  return requested('.python-version', first.text, at(first))
}

/**
 * White space of glibc's C.UTF-8, which the buildpack's sed strips. It is neither JavaScript's nor Unicode's: no-break spaces, the
 * byte-order mark and U+0085 stay.
 */
const SPACE = '[\\t\\n\\v\\f\\r \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]'
const LEADING = new RegExp(`^${SPACE}+`)
const IS_SPACE = new RegExp(`^${SPACE}$`)

function versionLines(text: string): readonly VersionLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: trimEnd(line.replace(LEADING, '')).replaceAll('\0', '␀'), line: index + 1 }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'))
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && IS_SPACE.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** `jq --raw-output '._meta.requires.python_full_version // ._meta.requires.python_version'`; null where it prints `null`. */
function fromPipfileLock(text: string): PythonVersion | null {
  const path = 'Pipfile.lock'
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '') return invalid('pipfile-lock::invalid-version', path, null, '')
  let value: unknown
  try {
    value = member(member(JSON.parse(json), '_meta'), 'requires')
    value = truthy(member(value, 'python_full_version')) ?? member(value, 'python_version')
  } catch (error) {
    return isStreamOfTables(json)
      ? invalid('pipfile-lock::invalid-version', path, null, 'several JSON texts')
      : invalid('pipfile-lock::invalid-json', path, null, error instanceof Error ? error.message : '')
  }
  const version = typeof value === 'number' ? numberText(json, value) : rawText(value)
  if (version === 'null') return null
  const at = locate(path, json)
  return VERSION.test(version)
    ? requested('Pipfile.lock', version, at)
    : invalid('pipfile-lock::invalid-version', path, at, version)
}

/** Texts of JSON behind one another that are followed. */
const MOST_TEXTS = 20

/** jq reads all the texts of a file, and prints an answer for each: together they are no version. */
function isStreamOfTables(json: string): boolean {
  let rest = json
  for (let count = 0; count < MOST_TEXTS; count += 1) {
    try {
      const last: unknown = JSON.parse(rest)
      return typeof last === 'object' && !Array.isArray(last)
    } catch (error) {
      const end = /after JSON at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
      if (end === undefined || !/^\s*[{n]/.test(rest)) return false
      rest = rest.slice(Number(end))
    }
  }
  return false
}

const truthy = (value: unknown): unknown => (value === false || value === null ? undefined : value)

/** jq's `.name`: null of null, an error of anything but an object. */
function member(value: unknown, name: string): unknown {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`cannot index it with "${name}"`)
  return Object.hasOwn(value, name) ? (Reflect.get(value, name) as unknown) : null
}

const rawText = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\n+$/, '') : JSON.stringify(value ?? null)

/** jq 1.7 prints a number as it is written: 3.10 stays 3.10. */
function numberText(json: string, value: number): string {
  const written = /"python(?:_full)?_version"\s*:\s*(-?[0-9][0-9.eE+-]*)/.exec(json)?.[1]
  return written !== undefined && Number(written) === value ? written : String(value)
}

function locate(path: string, text: string): Location | null {
  const lines = text.split('\n')
  const index = lines.findIndex((line) => /"python_(full_)?version"/.test(line))
  return index < 0 ? null : lineLocation(path, index + 1, lines[index])
}

function requested(origin: VersionOrigin, version: string, location: Location | null): PythonVersion {
  const [major = '', minorNumber = ''] = version.split('.')
  const minor = `${major}.${minorNumber}`
  const full = version === minor ? (latestPatch(minor) ?? null) : version
  return { kind: 'requested', origin, requested: version, minor, full, support: supportOf(minor), location }
}

function supportOf(minorVersion: string): 'supported' | 'deprecated' | 'end-of-life' | 'unknown' {
  const [major = 0, minor = 0] = minorVersion.split('.').map(Number)
  if (major < 3 || (major === 3 && minor < PYTHON_VERSIONS.oldestMinor)) return 'end-of-life'
  if (major > 3 || minor > PYTHON_VERSIONS.newestMinor) return 'unknown'
  return deprecation(minorVersion) ? 'deprecated' : 'supported'
}

function invalid(problem: VersionProblem, path: string, location: Location | null, found: string): PythonVersion {
  return { kind: 'invalid', problem, path, location, found: printable(found) }
}

/** What a person cannot see stands as U+FFFD, as in the buildpack's own message; at most 100 characters. */
function printable(text: string): string {
  return text
    .slice(0, 100)
    .replace(/[^\n -~\u00a1-\uffff]|[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, '\ufffd')
}

/** Compares the last numbers of two versions of one series: negative where LEFT is older. */
export function comparePatch(left: string, right: string): number {
  const patch = (version: string): number => Number(version.split('.')[2] ?? 0)
  return patch(left) - patch(right)
}

/** A name in the root that a person may have meant for `.python-version` or `runtime.txt`, and that the buildpack passes over. */
export function lookLikeVersionFile(name: string): boolean {
  if (name === '.python-version' || name === 'runtime.txt' || MISSPELT_PYTHON_VERSION_FILES.includes(name)) return false
  return (
    /^[ .,'"]{0,3}python[ ._-]?versions?[ .'"~]{0,3}(\.[a-z]{1,4})?$/i.test(name) || /^runtime(\.txt)?$/i.test(name)
  )
}
