/** A pointer is smaller than this: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LFS_POINTER_MAX_BYTES = 1024

/**
 * The version line, extensions, and the object's id, as the specification orders them. `hawser` is what Git LFS was called at first, and
 * lines may end as Windows ends them: git-lfs reads both (lfs/pointer.go).
 */
const POINTER =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d+\r?\n(?:ext-\d-[^\n]*\n)*oid [a-z0-9]+:[0-9a-f]+\r?\nsize \d/

/** True for the small text that Git LFS commits in place of a file. Heroku never fetches the file itself. */
export function isLfsPointer(content: Uint8Array): boolean {
  return content.length < LFS_POINTER_MAX_BYTES && POINTER.test(new TextDecoder('latin1').decode(content))
}
