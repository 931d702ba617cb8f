import type { Location } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { isFile, type Resolved, resolvePath } from '../files.ts'
import { parseRequirement } from './requirement.ts'
import type { DirectLine, RequirementLine, RequirementsProblem } from './requirements.ts'

export interface Reader {
  readonly snapshot: Snapshot
  readonly lines: RequirementLine[]
  readonly direct: DirectLine[]
  readonly problems: RequirementsProblem[]
  readonly unread: string[]
  readonly paths: Set<string>
  requireHashes: boolean
  /** Logical lines so far. */
  read: number
  isCut: boolean
}

export interface LogicalLine {
  readonly text: string
  readonly kind: RequirementLine['kind']
  readonly depth: number
  readonly path: string
  readonly location: Location
}

/** `a/../b` → `b`; what leads out of the root keeps its `..`. */
export function normalize(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

export const VCS = /^(git|hg|svn|bzr)(\+[a-z]+)?:/i
export const isFolder = (snapshot: Snapshot, path: string): boolean =>
  path !== '' && resolvePath(snapshot, path).kind === 'folder'

/** `file:///home/...`, as conda's and some freezes write it: no such file on Heroku, but below /app. */
export function absentFile(reader: Reader, location: Location, url: string): void {
  const path = url.replace(/^file:\/\//i, '').replace(/[#?].*$/, '')
  if (path.startsWith('/app/') || path.startsWith('/tmp/build_')) reader.unread.push(url)
  else reader.problems.push({ kind: 'missing-path', path, reason: 'no such file on Heroku', location })
}

/** A URL that names its project (`#egg=name`) installs that name; another installs one that is not known here. */
export function addNamed(reader: Reader, line: LogicalLine, target: string): void {
  const egg = /[#&]egg=([A-Za-z0-9._-]+(?:\[[^\]]*\])?)/.exec(target)?.[1]
  const parsed = egg === undefined ? null : parseRequirement(egg)
  if (parsed?.kind === 'requirement') {
    reader.lines.push({
      kind: line.kind,
      requirement: { ...parsed.requirement, url: target },
      hashed: false,
      location: line.location,
    })
  }
  reader.direct.push({ kind: VCS.test(target) ? 'vcs' : 'url', target, location: line.location })
}

/** `./lib/thing[extra]` → `./lib/thing`. */
export function withoutExtras(target: string): string {
  const bracket = target.indexOf('[')
  return bracket < 0 ? target : target.slice(0, bracket)
}

/** A project or an archive in the repository; relative to the root, whichever file names it. */
export function readPath(reader: Reader, line: LogicalLine, target: string): void {
  const { location } = line
  const path = normalize(withoutExtras(target).replace(/^\/app\//, ''))
  const resolved = resolvePath(reader.snapshot, path)
  const reason = whyAbsent(reader.snapshot, target, resolved)
  if (reason !== null) reader.problems.push({ kind: 'missing-path', path: target, reason, location })
  else if (resolved.kind === 'outside' || resolved.kind === 'submodule') reader.unread.push(path)
  else reader.direct.push({ kind: 'path', target: path, location })
}

/** Why pip cannot install the path; null where it can, or where that is not known. */
function whyAbsent(snapshot: Snapshot, target: string, resolved: Resolved): string | null {
  if (target.startsWith('/') && !target.startsWith('/app/')) return 'no such path on Heroku'
  if (resolved.kind === 'missing') return 'no such path in the repository'
  if (resolved.kind !== 'folder') return null
  const inside = (name: string): boolean => isFile(snapshot, `${resolved.path}/${name}`)
  return inside('setup.py') || inside('pyproject.toml') ? null : 'it has neither `setup.py` nor `pyproject.toml`'
}
