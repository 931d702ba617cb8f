/** git's file modes: regular, executable, symbolic link, submodule. */
export type FileMode = '100644' | '100755' | '120000' | '160000'

export interface Entry {
  /** Relative to the snapshot's root, `/` between the parts; bytes that are not UTF-8 stand as U+FFFD. */
  readonly path: string
  /** The name as git has it; only where `path` does not say it exactly. */
  readonly rawPath?: Uint8Array
  readonly mode: FileMode
  /** Bytes of the content; 0 for a submodule. */
  readonly size: number
}

/**
 * The files of one commit, or of a work tree at one moment. Immutable: what the rules judge is what the tarball holds.
 * Folders have no entries; one exists when an entry lies below it.
 */
export interface Snapshot {
  /** 40 hexadecimal digits; null for a work tree. */
  readonly commit: string | null
  /** Every entry, sorted by path in code-unit order. */
  readonly entries: readonly Entry[]
  /** The entry of exactly this path. */
  entry(path: string): Entry | undefined
  /** Its content; a symbolic link's is its target. Undefined where there is no such file, or it is a submodule. */
  read(path: string): Uint8Array | undefined
}
