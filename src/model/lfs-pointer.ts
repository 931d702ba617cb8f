const FIRST_LINE = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n')

/** A pointer is smaller than this: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LFS_POINTER_MAX_BYTES = 1024

/** True for the small text that Git LFS commits in place of a file. Heroku never fetches the file itself. */
export function isLfsPointer(content: Uint8Array): boolean {
  if (content.length >= LFS_POINTER_MAX_BYTES) return false
  return FIRST_LINE.every((byte, at) => content[at] === byte)
}
