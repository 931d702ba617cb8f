import { lineLocation } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { readBytes } from '../files.ts'
import { parseRequirement } from './requirement.ts'
import type { RequirementLine, Requirements } from './requirements.ts'
import {
  absentFile,
  addNamed,
  isFolder,
  type LogicalLine,
  normalize,
  type Reader,
  readPath,
  VCS,
  withoutExtras,
} from './requirements-direct.ts'
import { HARMLESS, type Option, REFUSED, splitOptions } from './requirements-options.ts'
import { decode, logicalLines } from './requirements-text.ts'

/** Includes within includes that nobody writes by hand; pip itself stops at a file that includes itself. */
const DEEPEST = 20
const MOST_LINES = 5_000
const MOST_BYTES = 1_000_000

/** Reads PATH as `pip install -r PATH` does from the root (pip 26: src/pip/_internal/req/req_file.py). */
export function readRequirements(snapshot: Snapshot, path: string): Requirements {
  const reader: Reader = {
    snapshot,
    lines: [],
    direct: [],
    problems: [],
    unread: [],
    paths: new Set(),
    requireHashes: false,
    read: 0,
    isCut: false,
  }
  const bytes = readBytes(snapshot, path)
  if (bytes) readFile(reader, path, bytes, 'requirement', 0)
  return {
    ...reader,
    paths: [...reader.paths],
    requireHashes: reader.requireHashes || reader.lines.some(({ hashed }) => hashed),
  }
}

function readFile(reader: Reader, path: string, bytes: Uint8Array, kind: RequirementLine['kind'], depth: number): void {
  if (reader.paths.has(path)) return
  reader.paths.add(path)
  if (bytes.length > MOST_BYTES) {
    reader.isCut = true
    return
  }
  const decoded = decode(bytes)
  if (decoded.kind === 'error') {
    reader.problems.push({ kind: 'encoding', encoding: decoded.encoding, location: lineLocation(path, decoded.line) })
    return
  }
  for (const { text, line } of logicalLines(decoded.text)) {
    if (reader.read === MOST_LINES) {
      reader.isCut = true
      return
    }
    reader.read += 1
    readLine(reader, { text, kind, depth, path, location: lineLocation(path, line, text) })
  }
}

/** What the build itself sets: config vars are not passed to pip (lib/pip.sh), so any other `${NAME}` stays as it is written. */
const BUILD_VARIABLES = [
  'HOME',
  'PATH',
  'STACK',
  'LANG',
  'BUILD_DIR',
  'CACHE_DIR',
  'ENV_DIR',
  'SOURCE_VERSION',
  'REQUEST_ID',
]
const MAYBE_VARIABLES = ['PIP_EXTRA_INDEX_URL']
const ADDS_PLACES = ['--extra-index-url', '--find-links', '--trusted-host']

function readLine(reader: Reader, line: LogicalLine): void {
  const variables = [...line.text.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name]) => name ?? '')
  const { requirement, options } = splitOptions(line.text)
  const harmless = requirement === '' && options.every(({ name }) => ADDS_PLACES.includes(name))
  for (const name of new Set(variables)) {
    if (BUILD_VARIABLES.includes(name) || MAYBE_VARIABLES.includes(name)) continue
    reader.problems.push({ kind: 'environment-variable', name, harmless, location: line.location })
  }
  if (requirement !== '') {
    for (const { name } of options.filter((option) => REFUSED.includes(option.name))) {
      reader.problems.push({ kind: 'refused-option', option: name, location: line.location })
    }
    readRequirement(
      reader,
      line,
      requirement,
      options.some(({ name }) => name === '--hash'),
      variables.length > 0,
    )
    return
  }
  for (const option of options) readOption(reader, line, option)
}

function readOption(reader: Reader, line: LogicalLine, { name, value }: Option): void {
  const { location } = line
  if (name === '--requirement' || name === '--constraint') include(reader, line, name, value)
  else if (name === '--editable') readEditable(reader, line, value)
  else if (name === '--require-hashes') reader.requireHashes = true
  else if (REFUSED.includes(name)) reader.problems.push({ kind: 'refused-option', option: name, location })
  else if (!HARMLESS.includes(name)) reader.problems.push({ kind: 'unknown-option', option: name, location })
}

/** Relative to the file that includes it. */
function include(reader: Reader, line: LogicalLine, name: '--requirement' | '--constraint', target: string): void {
  const option = name === '--requirement' ? '-r' : '-c'
  if (/^(https?|file|ftp):/i.test(target)) {
    reader.unread.push(target)
    return
  }
  const folder = line.path.includes('/') ? line.path.slice(0, line.path.lastIndexOf('/') + 1) : ''
  const path = target.startsWith('/app/')
    ? target.slice('/app/'.length)
    : target.startsWith('/')
      ? target
      : normalize(folder + target)
  const bytes = readBytes(reader.snapshot, path)
  const kind = option === '-c' ? 'constraint' : line.kind
  if (bytes && line.depth < DEEPEST) readFile(reader, path, bytes, kind, line.depth + 1)
  else if (
    bytes ||
    reader.snapshot.entries.some((entry) => entry.mode === '160000' && path.startsWith(`${entry.path}/`))
  )
    reader.unread.push(path)
  else reader.problems.push({ kind: 'missing-file', path, option, location: line.location })
}

const URL_SCHEME = /^(https?|ftp|file|git\+[a-z]+|hg\+[a-z]+|svn\+[a-z]+|bzr\+[a-z]+):/i

function readEditable(reader: Reader, line: LogicalLine, target: string): void {
  if (VCS.test(target)) addNamed(reader, line, target)
  else if (URL_SCHEME.test(target)) reader.direct.push({ kind: 'url', target, location: line.location })
  else readPath(reader, line, target)
}

function readRequirement(
  reader: Reader,
  line: LogicalLine,
  text: string,
  hashed: boolean,
  hasVariables: boolean,
): void {
  const { location } = line
  const marker = text.search(/\s;/)
  const target = (marker < 0 ? text : text.slice(0, marker)).trimEnd()
  if (URL_SCHEME.test(text)) {
    if (/^file:\/\/\//i.test(target)) absentFile(reader, location, target)
    else addNamed(reader, line, target)
    return
  }
  if (/^\.{0,2}\//.test(text) || text === '.' || text === '..' || /^\.\[/.test(text)) {
    readPath(reader, line, target)
    return
  }
  const parsed = parseRequirement(text)
  if (parsed.kind === 'requirement') {
    const { url } = parsed.requirement
    if (url !== null && /^file:\/\/\//i.test(url)) absentFile(reader, location, url)
    reader.lines.push({ kind: line.kind, requirement: parsed.requirement, hashed, location })
  } else if (
    /\.(whl|zip|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz)$/i.test(target) ||
    isFolder(reader.snapshot, withoutExtras(target))
  ) {
    readPath(reader, line, target)
  } else if (!hasVariables) {
    reader.problems.push({ kind: 'invalid-requirement', text: text.slice(0, 100), reason: parsed.reason, location })
  }
}
