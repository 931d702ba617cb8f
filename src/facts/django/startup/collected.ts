import type { Truth, Value } from '../../../model/value.ts'
import type { Facts } from '../../facts.ts'
import { resolvePath } from '../../files.ts'
import { possibilities } from '../../settings/possibilities.ts'
import type { Settings } from '../../settings/settings.ts'
import { entryOf, hasMore, itemsOf } from '../../settings/tests.ts'
import { compareDjangoVersions } from '../version.ts'
import type { App } from './apps.ts'

/** The backend that collects and names the static files; null where it is not known. */
export function staticStorage(settings: Settings): Value | null {
  const old = settings.get('STATICFILES_STORAGE')
  const isOld = compareDjangoVersions(settings.django, [5, 1]) < 0
  const storages = settings.get('STORAGES')
  if (isOld && old.bound === true && storages.bound !== true) return old.value
  const entry = entryOf(storages.value, 'staticfiles')
  return entry ? (entryOf(entry, 'BACKEND') ?? null) : null
}

/** Storages that put a hash into each name, and look names up in a manifest. */
const MANIFEST =
  /(^|\.)((Compressed)?ManifestStaticFilesStorage|CompressedManifestStaticFilesStorage|S3ManifestStaticStorage)$/

/** Does the storage of the static files name each by its content, from a manifest that collectstatic writes? */
export function needsManifest(settings: Settings): Truth {
  const storage = staticStorage(settings)
  const all = storage === null ? [] : possibilities(storage)
  if (all.length !== 1 || all[0]?.kind !== 'str') return 'unknown'
  return MANIFEST.test(all[0].value)
}

/** The files that the default finders collect from the repository, by their names under STATIC_URL; null where they are not known. */
export function collectedFiles(
  { snapshot }: Facts,
  settings: Settings,
  apps: readonly App[],
): ReadonlyMap<string, string> | null {
  const folders = namedFolders(settings.get('STATICFILES_DIRS').value)
  if (folders === null || settings.get('STATICFILES_FINDERS').bound !== false) return null
  const own = apps.flatMap(({ folder }) =>
    folder === null ? [] : [{ prefix: '', folder: folder === '' ? 'static' : `${folder}/static` }],
  )
  const files = new Map<string, string>()
  for (const { prefix, folder: named } of [...folders, ...own]) {
    const resolved = resolvePath(snapshot, named)
    const folder = resolved.kind === 'folder' ? resolved.path : named
    for (const { path } of snapshot.entries) {
      if (!path.startsWith(`${folder}/`)) continue
      const name = prefix + path.slice(folder.length + 1)
      // collectstatic's own patterns: CVS, names that begin with a dot, names that end with a tilde.
      if (!files.has(name) && !/(^|\/)(CVS$|\.)|~$/.test(name)) files.set(name, path)
    }
  }
  return files
}

/** STATICFILES_DIRS: paths, or pairs of a prefix and a path. Folders are relative to the app's, or absolute; null where one is not known. */
export function namedFolders(value: Value): readonly { readonly prefix: string; readonly folder: string }[] | null {
  const items = itemsOf(value)
  if (items === null || hasMore(value)) return null
  const folders = items.map((item) => {
    const [prefix, path] = 'items' in item ? [item.items[0], item.items[1]] : [null, item]
    const text = path?.kind === 'str' ? path.value : path?.kind === 'object' ? path.text : undefined
    if (text === undefined || (prefix !== null && prefix?.kind !== 'str')) return null
    return {
      prefix: prefix?.kind === 'str' ? `${prefix.value}/` : '',
      folder: text.replace(/^\/app\/?/, '').replace(/\/+$/, ''),
    }
  })
  return folders.includes(null) ? null : folders.flatMap((one) => one ?? [])
}
