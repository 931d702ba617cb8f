import { IS_KNOWN } from '../../../python/libraries/third-party/support.ts'
import type { LibraryProgram, NativeFunction } from '../../../python/native.ts'
import { compareDjangoVersions, type DjangoVersion } from '../version.ts'
import { MODULES } from './modules.ts'

/** Modules that a version took away (https://docs.djangoproject.com/en/stable/internals/deprecation/). */
const REMOVED: readonly (readonly [module: string, until: DjangoVersion])[] = [
  ['django.core.urlresolvers', [2, 0]],
  ['django.utils.importlib', [1, 9]],
  ['django.utils.lru_cache', [3, 0]],
  ['django.utils.six', [3, 0]],
  ['django.contrib.staticfiles.templatetags', [3, 0]],
  ['django.contrib.admin.templatetags.admin_static', [3, 0]],
]

/** What the programs of modules call besides. */
const NATIVES: Readonly<Record<string, readonly NativeFunction[]>> = { 'django.urls': [IS_KNOWN] }

/** What stands for the modules of this Django; null for one that it does not have any more. */
export function djangoPrograms(version: DjangoVersion): ReadonlyMap<string, LibraryProgram | null> {
  const programs = new Map<string, LibraryProgram | null>()
  for (const [name, text] of Object.entries(MODULES))
    programs.set(name, { name, text, natives: NATIVES[name] ?? [], isOpen: true })
  for (const [name, until] of REMOVED) if (compareDjangoVersions(version, until) >= 0) programs.set(name, null)
  return programs
}
