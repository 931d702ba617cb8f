import { compareDjangoVersions, type DjangoVersion, parseDjangoVersion } from '../version.ts'
import { ADDED_MODULES, ADDED_NAMES } from './added.ts'
import { REMOVED_MODULES, REMOVED_NAMES } from './removed.ts'

/** What a Django surely lacks although another one has it. */
export interface Lacking {
  /** Dotted name of a module → its names. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  readonly modules: ReadonlySet<string>
}

/** What the modules of this Django lack; a name that is not here may exist or not. */
export function lackingIn(version: DjangoVersion): Lacking {
  const names = new Map<string, Set<string>>()
  const modules = new Set<string>()
  const lacks = (module: string, name: string): void => {
    names.set(module, (names.get(module) ?? new Set()).add(name))
  }
  const since = (first: DjangoVersion): boolean => compareDjangoVersions(version, first) >= 0
  const until = (last: DjangoVersion): boolean => compareDjangoVersions(version, last) <= 0
  for (const [holds, rows] of [[since, REMOVED_NAMES] as const, [until, ADDED_NAMES] as const])
    for (const [module = '', ...own] of chosen(rows, holds)) for (const name of own) lacks(module, name)
  for (const [holds, rows] of [[since, REMOVED_MODULES] as const, [until, ADDED_MODULES] as const])
    for (const gone of chosen(rows, holds).flat()) {
      modules.add(gone)
      const dot = gone.lastIndexOf('.')
      // `from PACKAGE import MODULE` does not find it either; this package has a name of its own that is the same.
      if (gone !== 'django.conf.urls.defaults') lacks(gone.slice(0, dot), gone.slice(dot + 1))
    }
  return { names, modules }
}

/** The words of the rows whose version holds, without it. */
function chosen(rows: readonly string[], holds: (version: DjangoVersion) => boolean): readonly (readonly string[])[] {
  return rows.flatMap((row) => {
    const [version = '', ...words] = row.split(' ')
    const parsed = parseDjangoVersion(version)
    return parsed !== null && holds(parsed) ? [words] : []
  })
}
