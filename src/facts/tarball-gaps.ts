import type { Snapshot } from '../model/snapshot.ts'
import { readSlugignore, withoutIgnored } from './slugignore.ts'

/** What a tarball of a commit holds in place of what is meant, by path. */
export interface TarballGaps {
  readonly lfsPointers: readonly { readonly path: string }[]
  readonly submodules: readonly { readonly path: string }[]
}

/**
 * Why a commit cannot be deployed as a tarball, a sentence that names the fix; null: it can. Heroku fetches neither what Git LFS's
 * pointers point to nor submodules; what `.slugignore` takes out is missed by nobody.
 */
export function tarballGap(snapshot: Snapshot, { lfsPointers, submodules }: TarballGaps): string | null {
  const kept = withoutIgnored(snapshot, readSlugignore(snapshot))
  const missing = (entries: TarballGaps['submodules']) =>
    entries.map(({ path }) => path).filter((path) => kept.entry(path) !== undefined)
  const pointers = missing(lfsPointers)
  if (pointers.length > 0)
    return `Heroku would get pointers of Git LFS in place of ${named(pointers)}: take them out of LFS (\`git lfs migrate export --include=…\`), or name them in \`.slugignore\` where the app does without.`
  const empty = missing(submodules)
  if (empty.length > 0)
    return `Heroku would get an empty folder in place of ${named(empty, 'the submodule ')}: copy its files into the repository (\`git subtree add\`), install it as a package, or name it in \`.slugignore\` where the app does without.`
  return null
}

/** The first of the paths; people look for the others themselves. */
function named([first = '', ...others]: readonly string[], what = ''): string {
  const rest = others.length === 0 ? '' : ` and ${others.length} more`
  return `${what}\`${first}\`${rest}`
}
