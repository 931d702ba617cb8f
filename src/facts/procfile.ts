import { type Location, lineLocation } from '../model/location.ts'
import type { Entry, Snapshot } from '../model/snapshot.ts'
import { readText } from './files.ts'

/** A process type and its command, as one of the three readers understands them. */
export interface Process {
  readonly type: string
  readonly command: string
  /** The line that declares it. */
  readonly location: Location
}

export interface ProcfileLine {
  readonly text: string
  readonly location: Location
}

/** The Procfile as Cedar's build reads it: leniently and silently. */
export interface CedarProcfile {
  /** By process type, in the order of their first declaration. */
  readonly processes: ReadonlyMap<string, Process>
  /** Lines that are neither blank nor comments, and that Cedar drops without a word. */
  readonly dropped: readonly ProcfileLine[]
  /** Declarations that a later line of the same type takes the place of. */
  readonly overridden: readonly Process[]
}

/** The Procfile as Fir's Cloud Native Buildpack reads it: strictly. */
export interface FirProcfile {
  readonly processes: ReadonlyMap<string, Process>
  /** Lines that fail the build ("Invalid Procfile format"). */
  readonly errors: readonly ProcfileLine[]
  /** Keys that it corrects with a warning. */
  readonly corrected: readonly { readonly from: string; readonly to: string; readonly location: Location }[]
}

/** The Procfile as `heroku local` reads it. */
export interface LocalProcfile {
  readonly processes: ReadonlyMap<string, Process>
  /** The first line on which `heroku local` stops, if any. */
  readonly error: ProcfileLine | null
}

export interface Procfile {
  readonly path: string
  readonly lines: readonly ProcfileLine[]
  /** It goes on after these lines: nobody writes so much, and nothing of the rest is known. */
  readonly isCut: boolean
  readonly cedar: CedarProcfile
  readonly fir: FirProcfile
  readonly local: LocalProcfile
}

/** The exact name, in the app's root: https://devcenter.heroku.com/articles/procfile#procfile-naming-and-location */
export const PROCFILE = 'Procfile'

const MOST_LINES = 1_000
const MOST_CHARACTERS = 200_000

/** Null where the app's root has no file of exactly this name. */
export function readProcfile(snapshot: Snapshot): Procfile | null {
  const text = readText(snapshot, PROCFILE)
  if (text === undefined) return null
  const all = text
    .slice(0, MOST_CHARACTERS)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line, index) => ({ text: line, location: lineLocation(PROCFILE, index + 1, line) }))
  const lines = all.slice(0, MOST_LINES)
  const isCut = text.length > MOST_CHARACTERS || all.length > MOST_LINES + 1
  return { path: PROCFILE, lines, isCut, cedar: readAsCedar(lines), fir: readAsFir(lines), local: readAsLocal(lines) }
}

/**
 * Cedar's pattern, which heroku/buildpacks-procfile before 4.0 and its SPEC.md repeat from Heroku's slug compiler:
 * `^[[:space:]]*([a-zA-Z0-9_-]+):?\s+(.*)[[:space:]]*`, line by line. Written with explicit classes: JavaScript's `\s` also
 * matches U+FEFF and U+00A0, Ruby's does not.
 */
const CEDAR_LINE = /^[\t\n\v\f\r ]*([a-zA-Z0-9_-]+):?[\t\n\v\f\r ]+(.*)$/

function readAsCedar(lines: readonly ProcfileLine[]): CedarProcfile {
  const processes = new Map<string, Process>()
  const dropped: ProcfileLine[] = []
  const overridden: Process[] = []
  for (const line of lines) {
    const [, type, command] = CEDAR_LINE.exec(line.text) ?? []
    if (type === undefined || command === undefined) {
      if (!isBlankOrComment(line.text)) dropped.push(line)
      continue
    }
    const earlier = processes.get(type)
    if (earlier) overridden.push(earlier)
    processes.set(type, { type, command: trimSpaces(command), location: line.location })
  }
  return { processes, dropped, overridden }
}

const isBlankOrComment = (text: string): boolean => /^[\t\v\f\r ]*(#|$)/.test(text)

/** Cuts ASCII white space at the end; bash would not see it either. */
function trimSpaces(text: string): string {
  let end = text.length
  while (end > 0 && '\t\n\v\f\r '.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

const FIR_KEY = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** heroku/buildpacks-procfile 4, src/procfile.rs and SPEC.md. Its parser stops at the first error; here all are told. */
function readAsFir(lines: readonly ProcfileLine[]): FirProcfile {
  const processes = new Map<string, Process>()
  const errors: ProcfileLine[] = []
  const corrected: { from: string; to: string; location: Location }[] = []
  for (const line of lines) {
    if (/^[\t ]*(#|$)/.test(line.text)) continue
    const colon = line.text.indexOf(':')
    const key = line.text.slice(0, Math.max(colon, 0))
    const type = key
      .replace(/^[\t ]+/, '')
      .replaceAll('_', '-')
      .toLowerCase()
    const command = line.text.slice(colon + 1).replace(/^[\t ]+/, '')
    if (colon < 0 || !FIR_KEY.test(type) || command === '') {
      errors.push(line)
      continue
    }
    if (type !== key) corrected.push({ from: key, to: type, location: line.location })
    processes.set(type, { type, command: trimSpaces(command), location: line.location })
  }
  return { processes, errors, corrected }
}

/** heroku/cli, src/lib/local/foreman/procfile.cjs: it throws on the first line that is neither blank, nor a comment, nor this. */
const LOCAL_LINE = /^([A-Za-z0-9_-]+):\s*(.+)$/

function readAsLocal(lines: readonly ProcfileLine[]): LocalProcfile {
  const processes = new Map<string, Process>()
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '' || text.startsWith('#')) continue
    const [, type, command] = LOCAL_LINE.exec(text) ?? []
    if (type === undefined || command === undefined) return { processes, error: line }
    processes.set(type, { type, command: command.trim(), location: line.location })
  }
  return { processes, error: null }
}

/** The names that a Procfile gets by mistake, compared in lower case. */
const NEAR_NAMES = new Set([
  'procfile',
  'profile',
  'procfile.txt',
  'procfile.yml',
  'procfile.yaml',
  '.procfile',
  'proc',
  'procfiles',
  'prockfile',
  'procfle',
  'porcfile',
  'procfile.md',
  'procfile.sh',
  'procfile.py',
  'procfile.',
])

/** The file that was most likely meant: in the root by its name, else a Procfile in a folder, the highest first. */
export function misnamedProcfile({ entries }: Snapshot): Entry | undefined {
  const inRoot = entries.find(({ path }) => NEAR_NAMES.has(path.trim().toLowerCase()))
  const below = entries.filter(({ path }) => path.endsWith(`/${PROCFILE}`))
  const depth = ({ path }: Entry): number => path.split('/').length
  return inRoot ?? below.sort((a, b) => depth(a) - depth(b))[0]
}
