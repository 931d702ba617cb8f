import type { Snapshot } from '../../model/snapshot.ts'

/** The app's folder on a dyno, and its working directory and `HOME`: https://devcenter.heroku.com/articles/dynos#local-environment-variables */
export const APP_FOLDER = '/app'

/** What stands in the snapshot at a path. */
export type Committed =
  | { readonly kind: 'file' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'directory' }
  | { readonly kind: 'submodule' }

interface Index {
  readonly kinds: ReadonlyMap<string, Committed>
  readonly children: ReadonlyMap<string, readonly string[]>
}

/** Derived from an immutable snapshot, and made once for each. */
const indices = new WeakMap<Snapshot, Index>()

function indexOf(snapshot: Snapshot): Index {
  const known = indices.get(snapshot)
  if (known !== undefined) return known
  const kinds = new Map<string, Committed>([['', { kind: 'directory' }]])
  const children = new Map<string, string[]>([['', []]])
  for (const { path, mode } of snapshot.entries) {
    addParents(kinds, children, path)
    const target = mode === '120000' ? new TextDecoder().decode(snapshot.read(path)) : ''
    kinds.set(path, mode === '120000' ? { kind: 'link', target } : { kind: mode === '160000' ? 'submodule' : 'file' })
  }
  const index = { kinds, children }
  indices.set(snapshot, index)
  return index
}

function addParents(kinds: Map<string, Committed>, children: Map<string, string[]>, path: string): void {
  let child = path
  while (child !== '') {
    const slash = child.lastIndexOf('/')
    const parent = slash === -1 ? '' : child.slice(0, slash)
    const isNew = !kinds.has(parent)
    const names = children.get(parent) ?? []
    names.push(child.slice(slash + 1))
    children.set(parent, names)
    if (!isNew) return
    kinds.set(parent, { kind: 'directory' })
    child = parent
  }
}

/** PATH as the snapshot names it; null where it is outside the app's folder. The folder itself is ''. */
export function committedPath(path: string): string | null {
  if (path === APP_FOLDER) return ''
  return path.startsWith(`${APP_FOLDER}/`) ? path.slice(APP_FOLDER.length + 1) : null
}

/** What is committed at PATH, relative to the app's folder. */
export function committed(snapshot: Snapshot, path: string): Committed | undefined {
  return indexOf(snapshot).kinds.get(path)
}

/** The names in a committed folder. */
export function committedNames(snapshot: Snapshot, folder: string): readonly string[] {
  return indexOf(snapshot).children.get(folder) ?? []
}

/** Folders that the Python buildpack makes in the app's folder: https://github.com/heroku/heroku-buildpack-python/blob/main/bin/compile */
const BUILDPACK_FOLDERS = ['.heroku', '.profile.d']

/** What people name the folder that collectstatic fills: Django's STATIC_ROOT, of which nothing is known while settings are evaluated. */
const STATIC_ROOTS =
  'staticfiles static_root static-root staticroot static_collected static-collected collected_static collectedstatic collected-static static_cdn static-cdn static_files static-files'.split(
    ' ',
  )

/** What front-end builds leave behind, at any depth; only where the app has a build of its own. */
const BUILD_OUTPUTS =
  'node_modules dist build public assets bundles out .next .vite webpack-stats.json manifest.json asset-manifest.json'.split(
    ' ',
  )

/** Has the repository something that the build runs besides Python's own steps? */
function hasOwnBuild(snapshot: Snapshot): boolean {
  return ['package.json', 'bin/pre_compile', 'bin/post_compile', 'Aptfile', 'heroku.yml'].some((path) =>
    indexOf(snapshot).kinds.has(path),
  )
}

/** May the build make what the snapshot has not: `directory` where it would be one, `anything` where that is not known? */
export function madeByBuild(snapshot: Snapshot, path: string): 'directory' | 'anything' | null {
  const parts = path.split('/')
  const [top = ''] = parts
  if (BUILDPACK_FOLDERS.includes(top)) return parts.length === 1 ? 'directory' : 'anything'
  const index = parts.findIndex((part) => STATIC_ROOTS.includes(part) || part === '__pycache__')
  if (index !== -1) return index === parts.length - 1 ? 'directory' : 'anything'
  return hasOwnBuild(snapshot) && parts.some((part) => BUILD_OUTPUTS.includes(part)) ? 'anything' : null
}

/** Names that may stand in a folder of the app beside the committed ones. */
export function possibleNames(snapshot: Snapshot, folder: string): readonly string[] {
  const outputs = hasOwnBuild(snapshot) ? BUILD_OUTPUTS : []
  const hasPython = committedNames(snapshot, folder).some((name) => name.endsWith('.py'))
  const own = folder === '' ? [...BUILDPACK_FOLDERS, ...STATIC_ROOTS, ...outputs] : []
  const all = hasPython ? [...own, '__pycache__'] : own
  const there = new Set(committedNames(snapshot, folder))
  return all.filter((name) => !there.has(name))
}
