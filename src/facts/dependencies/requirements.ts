import type { Location } from '../../model/location.ts'
import type { Requirement } from './requirement.ts'

/** One thing that a requirements file asks pip to install. */
export interface RequirementLine {
  /** `constraint`: from a `-c` file; it installs nothing by itself. */
  readonly kind: 'requirement' | 'constraint'
  readonly requirement: Requirement
  /** It has a `--hash`. */
  readonly hashed: boolean
  readonly location: Location
}

/** A project that is not taken from an index by name: a path, a URL, a version-control checkout. */
export interface DirectLine {
  readonly kind: 'path' | 'url' | 'vcs'
  /** The path relative to the root, or the URL. */
  readonly target: string
  readonly location: Location
}

export type RequirementsProblem =
  | { readonly kind: 'encoding'; readonly encoding: string; readonly location: Location }
  | {
      readonly kind: 'invalid-requirement'
      readonly text: string
      readonly reason: string
      readonly location: Location
    }
  | { readonly kind: 'missing-file'; readonly path: string; readonly option: '-r' | '-c'; readonly location: Location }
  | { readonly kind: 'missing-path'; readonly path: string; readonly reason: string; readonly location: Location }
  | { readonly kind: 'refused-option'; readonly option: string; readonly location: Location }
  /** `harmless`: it stands in an option that only adds a place to look at, and pip may do without. */
  | {
      readonly kind: 'environment-variable'
      readonly name: string
      readonly harmless: boolean
      readonly location: Location
    }
  | { readonly kind: 'unknown-option'; readonly option: string; readonly location: Location }

/** A requirements file and all that it includes. */
export interface Requirements {
  readonly lines: readonly RequirementLine[]
  readonly direct: readonly DirectLine[]
  readonly problems: readonly RequirementsProblem[]
  /** Files and URLs that are included and cannot be read here. */
  readonly unread: readonly string[]
  /** There are more lines, or larger files, than are read. */
  readonly isCut: boolean
  /** `--require-hashes`, or any line with a hash: then every requirement needs one. */
  readonly requireHashes: boolean
  /** The files that were read, in order. */
  readonly paths: readonly string[]
}
