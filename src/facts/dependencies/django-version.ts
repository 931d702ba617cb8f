import { compareDjangoVersions, type DjangoVersion, NEWEST_DJANGO, parseDjangoVersion } from '../django/version.ts'
import type { Dependencies } from './dependency.ts'
import { parseVersion, type Specifier, satisfies } from './version.ts'

/** The Django that production installs. */
export interface InstalledDjango {
  readonly version: DjangoVersion
  /** `pinned`: a lock or an exact pin says it; `newest`: the newest that is allowed, as pip would choose; `given`: `--django`. */
  readonly source: 'given' | 'pinned' | 'newest' | 'unknown'
}

/**
 * The series that pip can choose, newest first, each with the lowest and the highest Python that it is made for (3.N):
 * https://docs.djangoproject.com/en/dev/faq/install/#what-python-version-can-i-use-with-django
 */
const SERIES: readonly (readonly [version: DjangoVersion, lowestMinor: number, highestMinor: number])[] = [
  [[6, 1], 12, 14],
  [[6, 0], 12, 14],
  [[5, 2], 10, 14],
  [[5, 1], 10, 13],
  [[5, 0], 10, 12],
  [[4, 2], 8, 12],
  [[4, 1], 8, 11],
  [[4, 0], 8, 10],
  [[3, 2], 6, 10],
  [[3, 1], 6, 9],
  [[3, 0], 6, 9],
  [[2, 2], 5, 9],
  [[2, 1], 5, 7],
  [[2, 0], 4, 7],
  [[1, 11], 4, 7],
]

/** Is the series made for Python 3.MINOR? One that is not in the table is taken for one that is. */
export function djangoTakes(version: DjangoVersion, minor: number): boolean {
  const found = SERIES.find(([series]) => compareDjangoVersions(series, version) === 0)
  return found === undefined || (minor >= found[1] && minor <= found[2])
}

/** No series had more patch releases. */
const MOST_PATCHES = 40

/**
 * @param given `--django`
 * @param python N.N of the app's Python; null where it is not known
 */
export function findDjango(
  dependencies: Dependencies,
  given: string | undefined,
  python: string | null,
): InstalledDjango {
  const asked = given === undefined ? null : parseDjangoVersion(given)
  if (asked) return { version: asked, source: 'given' }
  const django = dependencies.installed.get('django') ?? dependencies.possible.get('django')
  const pinned = django?.version == null ? null : parseDjangoVersion(django.version)
  if (pinned) return { version: pinned, source: 'pinned' }
  const newest = newestAllowed(django?.specifiers ?? [], python)
  return { version: newest ?? NEWEST_DJANGO, source: django && newest ? 'newest' : 'unknown' }
}

function newestAllowed(specifiers: readonly Specifier[], python: string | null): DjangoVersion | null {
  const minor = python === null ? Number.POSITIVE_INFINITY : Number(python.split('.')[1])
  const allowed = SERIES.filter(([, minimum]) => minor >= minimum).filter(([series]) => holdsOne(series, specifiers))
  return allowed.map(([version]) => version).sort((a, b) => compareDjangoVersions(b, a))[0] ?? null
}

/** Is there a patch release of the series that satisfies them all? */
function holdsOne([major, minor]: DjangoVersion, specifiers: readonly Specifier[]): boolean {
  for (let patch = 0; patch <= MOST_PATCHES; patch += 1) {
    const version = parseVersion(`${major}.${minor}.${patch}`)
    if (version && satisfies(version, specifiers)) return true
  }
  return false
}
